// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/touches.h"

#include <QTest>

using Sync::Touches;

namespace {

/// An event as the store would give it, with what was picked by path.
PageObject eventWith(const Touches &touches, const QHash<QByteArray, Value> &picked)
{
    PageObject event;
    for (const QByteArray &path : touches.paths())
        event.extra.append(picked.value(path));
    return event;
}

QByteArray text(const QList<Touches::Touched> &touched)
{
    QByteArrayList words;
    for (const Touches::Touched &object : touched)
        words << object.table + ':' + object.id;
    return words.join(' ');
}

} // namespace

class TouchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventTouchesByTypeAndPath_data();
    void anEventTouchesByTypeAndPath();

private:
    const Touches m_touches {QList<Stream> {
        {.table = "charges", .touchedBy = {{"charge.succeeded"}, {"charge.dispute.*", "charge"}, {"refund.*", "charge"}}},
        {.table = "disputes", .touchedBy = {{"charge.dispute.*"}}},
        {.table = "balances", .touchedBy = {{"balance.available", ""}, {"payout.*", ""}}},
        {.table = "payouts", .touchedBy = {{"payout.*"}, {"payout.paid"}}},
    }};
};

void TouchesTest::anEventTouchesByTypeAndPath_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("charge");
    QTest::addColumn<QByteArray>("touched");
    const auto row = [](const char *type, const char *id, const char *charge, const char *touched) {
        QTest::newRow(type) << QByteArray(type) << QByteArray(id) << QByteArray(charge) << QByteArray(touched);
    };
    row("charge.succeeded", "ch_1", "", "charges:ch_1");
    row("charge.dispute.created", "dp_1", "ch_1", "charges:ch_1 disputes:dp_1");
    row("charge.dispute", "dp_1", "ch_1", "");
    row("refund.updated", "re_1", "", ""); // a refund without a charge
    row("payout.paid", "po_1", "", "balances: payouts:po_1"); // once, although two rules say so
    row("balance.available", "", "", "balances:");
    row("something.new", "x_1", "", "");
}

void TouchesTest::anEventTouchesByTypeAndPath()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, charge);
    QFETCH(QByteArray, touched);
    const auto value = [](const QByteArray &word) { return word.isEmpty() ? Value() : Value(word); };
    const PageObject happened = eventWith(m_touches, {{"type", type},
                                                  {"data.object.id", value(id)},
                                                  {"data.object.charge", value(charge)}});
    QCOMPARE(text(m_touches.by(happened)), touched);
}

QTEST_GUILESS_MAIN(TouchesTest)
#include "touches.moc"
