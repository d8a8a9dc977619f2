// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablelayout.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TableLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote()
    {
        const TableLayout layout {.columns = {{"amount", 120, true}, {"id", 0, false}},
                                  .sortedBy = {{"amount", Qt::DescendingOrder}, {"created", Qt::AscendingOrder}},
                                  .filter = u"status:failed \"ü\""_s,
                                  .history = {u"a"_s, u"b"_s}};
        QCOMPARE(TableLayout::fromJson(layout.json()), layout);
    }

    void whatCannotBeReadIsNoReasonToFail()
    {
        for (const QByteArray &json : {QByteArray(), QByteArray("["), QByteArray("[]"), QByteArray("{\"columns\":7}"),
                                       QByteArray("{\"columns\":[{\"width\":9}],\"sort\":[1]}")})
            QCOMPARE(TableLayout::fromJson(json), TableLayout());
    }

    void widthsStayWithinReason()
    {
        const TableLayout layout = TableLayout::fromJson(R"({"columns":[{"field":"a","width":-5},{"field":"b","width":9999999}]})");
        QCOMPARE(layout.columns.at(0).width, 0);
        QCOMPARE(layout.columns.at(1).width, 2000);
    }

    void theHistoryIsNewestFirstEachOnceAndShort()
    {
        TableLayout layout;
        for (int i = 0; i < 40; ++i)
            layout.remember(u"status:%1"_s.arg(i % 25));
        layout.remember(u"  "_s);
        QCOMPARE(layout.history.size(), 20);
        QCOMPARE(layout.history.first(), u"status:14"_s);
        QCOMPARE(QSet<QString>(layout.history.begin(), layout.history.end()).size(), 20);
    }
};

QTEST_GUILESS_MAIN(TableLayoutTest)
#include "tablelayout.moc"
