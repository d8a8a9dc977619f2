// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/field.h"

#include <QTest>

class TestField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pickedValuesAreFoundByPath()
    {
        const QList<Field> fields {{.path = "amount", .kind = Kind::Money},
                                   {.path = "outcome.risk_level", .kind = Kind::State},
                                   {.path = "failure_code"}};
        const QList<Value> values {qint64(1250), QByteArray("elevated"), std::monostate()};
        const Picked picked(fields, values);

        QCOMPARE(picked.integer("amount"), 1250);
        QCOMPARE(picked.text("outcome.risk_level"), QByteArray("elevated"));
        QVERIFY(!picked.isNull("amount"));
        QVERIFY(picked.isNull("failure_code"));
    }

    void whatIsNotPickedReadsAsNothing()
    {
        const QList<Field> fields {{.path = "amount", .kind = Kind::Money}, {.path = "status"}};
        const QList<Value> values {qint64(1250)}; // a derived field looks while the rest is still to come
        const Picked picked(fields, values);

        QVERIFY(picked.isNull("status"));
        QVERIFY(picked.isNull("currency"));
        QCOMPARE(picked.text("currency"), QByteArray());
        QCOMPARE(picked.integer("currency"), 0);
    }

    void aValueOfAnotherTypeIsNotConverted()
    {
        const QList<Field> fields {{.path = "amount"}};
        const QList<Value> values {QByteArray("1250")};
        const Picked picked(fields, values);

        QCOMPARE(picked.integer("amount"), 0);
        QVERIFY(!picked.isNull("amount"));
    }
};

QTEST_GUILESS_MAIN(TestField)
#include "field.moc"
