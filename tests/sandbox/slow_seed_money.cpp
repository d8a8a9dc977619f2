// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/asking.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is null everywhere, and why. A path ends the matter for everything below it.
struct Exception {
    const char *object;
    const char *path;
};
constexpr Exception exceptions[] = {
    // Shown only when expanded.
    {"charge", "refunds"},
    {"payment_intent", "amount_details.line_items"},
    {"customer", "sources"},
    {"customer", "subscriptions"},
    {"customer", "tax_ids"},
    {"balance", "instant_available[].net_available"},
    // Set on a deleted customer only, which is another object.
    {"customer", "deleted"},
    // Sources: the way to pay of before payment methods; new platforms cannot use it.
    {"customer", "default_source"},
    {"payment_intent", "source"},
    {"payment_intent", "last_payment_error.source"},
    // A customer of a test clock is in no list but that clock's.
    {"customer", "test_clock"},
    // Said of requests, not of payments.
    {"payment_intent", "amount_details.error"},
    {"payment_intent", "last_payment_error.param"},
    {"payment_intent", "last_payment_error.payment_intent"},
    {"payment_intent", "last_payment_error.setup_intent"},
    // Money from Malaysian banks.
    {"balance", "available[].source_types.fpx"},
    {"balance", "connect_reserved[].source_types.fpx"},
    {"balance", "instant_available[].source_types.fpx"},
    {"balance", "issuing.available[].source_types.fpx"},
    {"balance", "pending[].source_types.fpx"},
    {"balance", "refund_and_dispute_prefunding.available[].source_types.fpx"},
    {"balance", "refund_and_dispute_prefunding.pending[].source_types.fpx"},
};

/// Below these a payment method has a branch of its own; the ones that the sandbox knows are named in
/// everyMethodIsThere(), the others are not modelled.
constexpr const char *methodBranches[] = {"payment_method_details.", "payment_method_options.",
                                          "destination_details.", "next_action."};

QJsonArray fieldsOf(const QString &object)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE "/tests/sandbox/money_fields.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["objects"_L1][object].toArray();
}

/// What was seen at one path of an object and below it.
struct Seen {
    QHash<QString, Seen> below {};
    QSet<QString> words {};
    bool filled = false;

    void add(const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            return;
        filled = true;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &each : array)
                below[u"[]"_s].add(each);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end(); ++each)
                below[each.key()].add(each.value());
        } else if (words.size() < 60) { // more are no statuses
            words.insert(value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString());
        }
    }

    /// Nothing was seen at a path that is not there.
    const Seen &at(const QString &path) const
    {
        static const Seen nothing;
        const Seen *here = this;
        QString plain = path;
        for (const QString &part : plain.replace(u"[]"_s, u".[]"_s).split(u'.')) {
            const auto found = here->below.constFind(part);
            if (found == here->below.cend())
                return nothing;
            here = &*found;
        }
        return *here;
    }
};

} // namespace

/// What the default world has to show: each field, each status, each way to pay.
class TestSeedMoney : public QObject
{
    Q_OBJECT

    const Seen &seen(const QByteArray &type)
    {
        Seen &all = m_seen[type];
        if (!all.filled) {
            const QList<QByteArray> lines = m_asking.get("/_sandbox/truth?type=" + type).body.split('\n');
            for (const QByteArray &line : lines)
                all.add(QJsonDocument::fromJson(line).object().value("object"_L1));
        }
        return all;
    }

private Q_SLOTS:
    void everyFieldIsFilledSomewhere_data()
    {
        QTest::addColumn<QByteArray>("type");
        for (const char *type :
             {"balance", "balance_transaction", "charge", "payment_intent", "refund", "dispute", "payout", "transfer",
              "transfer_reversal", "application_fee", "fee_refund", "topup", "radar.early_fraud_warning", "review",
              "customer", "event"}) {
            QTest::newRow(type) << QByteArray(type);
        }
    }
    void everyFieldIsFilledSomewhere()
    {
        QFETCH(QByteArray, type);
        const Seen &all = seen(type);
        const QJsonArray fields = fieldsOf(QString::fromLatin1(type));
        QVERIFY(!fields.isEmpty());
        QStringList excused;
        for (const Exception &exception : exceptions) {
            if (type == exception.object)
                excused.append(QLatin1String(exception.path));
        }
        for (const QJsonValue &field : fields) {
            const QString path = field.toString();
            const auto isAtOrBelow = [&](const QString &excuse) {
                return path == excuse || path.startsWith(excuse + u'.') || path.startsWith(excuse + u"[]"_s);
            };
            if (std::any_of(excused.cbegin(), excused.cend(), isAtOrBelow)) {
                QVERIFY2(!all.at(path).filled, qPrintable(path + u" needs no excuse any more"_s));
                continue;
            }
            // Addresses of two lines are rare, and not of everybody.
            if (path.endsWith(".shipping_address.line2"_L1))
                continue;
            const bool ofMethod = std::any_of(std::begin(methodBranches), std::end(methodBranches),
                                              [&](const char *branch) { return path.startsWith(QLatin1String(branch)); });
            if (!ofMethod)
                QVERIFY2(all.at(path).filled, qPrintable(path));
        }
    }

    void everyFieldOfACardPaymentIsFilledSomewhere()
    {
        const Seen &all = seen("charge");
        const QJsonArray fields = fieldsOf(u"charge"_s);
        for (const QJsonValue &field : fields) {
            if (field.toString().startsWith("payment_method_details.card."_L1)
                && !field.toString().endsWith("_address.line2"_L1)) { // some addresses have two lines, not these
                QVERIFY2(all.at(field.toString()).filled, qPrintable(field.toString()));
            }
        }
    }

    void everyMethodIsThere()
    {
        const QSet<QString> methods = seen("charge").at(u"payment_method_details.type"_s).words;
        for (const char *method :
             {"card", "link", "us_bank_account", "sepa_debit", "acss_debit", "au_becs_debit", "ideal", "bancontact",
              "klarna", "paypal", "amazon_pay", "konbini", "stripe_account"}) {
            QVERIFY2(methods.contains(QLatin1String(method)), method);
        }
        const QSet<QString> wallets = seen("charge").at(u"payment_method_details.card.wallet.type"_s).words;
        QVERIFY(wallets.contains(u"apple_pay"_s) && wallets.contains(u"google_pay"_s));
    }

    void everyStatusIsThere_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *type, const char *path, const QStringList &expected) {
            QTest::newRow(qPrintable(QLatin1String(type) + u' ' + QLatin1String(path)))
                << QByteArray(type) << QString::fromLatin1(path) << expected;
        };
        row("charge", "status", {u"succeeded"_s, u"pending"_s, u"failed"_s});
        row("charge", "outcome.type", {u"authorized"_s, u"manual_review"_s, u"issuer_declined"_s, u"blocked"_s, u"invalid"_s});
        row("charge", "captured", {u"true"_s, u"false"_s});
        row("payment_intent", "status",
            {u"requires_payment_method"_s, u"requires_confirmation"_s, u"requires_action"_s, u"processing"_s,
             u"requires_capture"_s, u"canceled"_s, u"succeeded"_s});
        row("payment_intent", "cancellation_reason",
            {u"abandoned"_s, u"duplicate"_s, u"fraudulent"_s, u"requested_by_customer"_s, u"automatic"_s});
        row("refund", "status", {u"pending"_s, u"requires_action"_s, u"succeeded"_s, u"failed"_s, u"canceled"_s});
        row("refund", "reason",
            {u"duplicate"_s, u"fraudulent"_s, u"requested_by_customer"_s, u"expired_uncaptured_charge"_s});
        row("refund", "pending_reason", {u"processing"_s, u"insufficient_funds"_s});
        row("dispute", "status",
            {u"warning_needs_response"_s, u"warning_under_review"_s, u"warning_closed"_s, u"needs_response"_s,
             u"under_review"_s, u"won"_s, u"lost"_s, u"prevented"_s});
        row("dispute", "payment_method_details.card.case_type",
            {u"block"_s, u"chargeback"_s, u"compliance"_s, u"inquiry"_s, u"resolution"_s});
        row("dispute", "payment_method_details.type", {u"card"_s, u"klarna"_s, u"paypal"_s, u"amazon_pay"_s});
        row("dispute", "evidence_details.past_due", {u"true"_s, u"false"_s});
        row("payout", "status", {u"pending"_s, u"in_transit"_s, u"paid"_s, u"failed"_s, u"canceled"_s});
        row("payout", "method", {u"standard"_s, u"instant"_s});
        row("payout", "automatic", {u"true"_s, u"false"_s});
        row("payout", "reconciliation_status", {u"completed"_s, u"in_progress"_s, u"not_applicable"_s});
        row("topup", "status", {u"pending"_s, u"succeeded"_s, u"failed"_s, u"canceled"_s, u"reversed"_s});
        row("early_fraud_warning", "actionable", {u"true"_s, u"false"_s});
        row("review", "open", {u"true"_s, u"false"_s});
        row("review", "opened_reason", {u"rule"_s, u"manual"_s});
        row("review", "closed_reason", {u"approved"_s, u"refunded"_s});
        row("application_fee", "fee_source.type", {u"charge"_s, u"payout"_s});
        row("balance_transaction", "type",
            {u"adjustment"_s, u"application_fee"_s, u"application_fee_refund"_s, u"charge"_s, u"payment"_s,
             u"payment_failure_refund"_s, u"payment_refund"_s, u"payout"_s, u"payout_cancel"_s, u"payout_failure"_s,
             u"refund"_s, u"refund_failure"_s, u"reserve_transaction"_s, u"stripe_fee"_s, u"topup"_s,
             u"topup_reversal"_s, u"transfer"_s, u"transfer_refund"_s});
    }
    void everyStatusIsThere()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, path);
        QFETCH(QStringList, expected);
        const QSet<QString> words = seen(type).at(path).words;
        for (const QString &each : expected)
            QVERIFY2(words.contains(each), qPrintable(each));
    }

private:
    Asking m_asking{50, 20'000, 7};
    QHash<QByteArray, Seen> m_seen;
};

QTEST_GUILESS_MAIN(TestSeedMoney)
#include "slow_seed_money.moc"
