// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/outcomes.h"

#include "app/sandbox/rules.h"

#include <QJsonArray>
#include <QtDebug>

namespace Sandbox {
namespace {

QByteArray field(const QJsonObject &object, const char *name)
{
    return text(object.value(QLatin1String(name)));
}

quint32 weight(const QJsonObject &object)
{
    return quint32(object.value(QLatin1String("weight")).toInteger());
}

template <typename Row>
quint8 numberOf(const std::vector<Row> &rows, const QByteArray &name)
{
    for (size_t number = 0; number < rows.size(); ++number) {
        if (rows[number].name == name)
            return quint8(number);
    }
    qFatal("'%s' is not in the rules", name.constData());
}

std::vector<QByteArray> names(const char *key)
{
    const QByteArrayList all = texts(rules("disputes").value(QLatin1String(key)));
    return {all.cbegin(), all.cend()};
}

} // namespace

const std::vector<Outcome> &outcomes()
{
    static const std::vector<Outcome> read = [] {
        std::vector<Outcome> all;
        const QJsonArray rows = rules("outcomes").value(QLatin1String("outcomes")).toArray();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            all.push_back({.name = field(row, "name"), .type = field(row, "type"),
                           .networkStatus = field(row, "network_status"), .reason = field(row, "reason"),
                           .riskLevel = field(row, "risk_level"), .rule = field(row, "rule"),
                           .sellerMessage = field(row, "seller_message"),
                           .failureCode = field(row, "failure_code"), .declineCode = field(row, "decline_code"),
                           .failureMessage = field(row, "failure_message"),
                           .adviceCode = field(row, "advice_code"),
                           .networkAdviceCode = field(row, "network_advice_code"),
                           .networkDeclineCode = field(row, "network_decline_code"), .weight = weight(row)});
        }
        return all;
    }();
    return read;
}

quint8 outcomeNamed(const QByteArray &name)
{
    return numberOf(outcomes(), name);
}

const std::vector<DisputeReason> &disputeReasons()
{
    static const std::vector<DisputeReason> read = [] {
        std::vector<DisputeReason> all;
        const QJsonArray rows = rules("disputes").value(QLatin1String("reasons")).toArray();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            all.push_back({field(row, "name"), field(row, "visa"), field(row, "mastercard"), field(row, "bank"),
                           weight(row)});
        }
        return all;
    }();
    return read;
}

quint8 disputeReasonNamed(const QByteArray &name)
{
    return numberOf(disputeReasons(), name);
}

qint64 disputeFee(const QByteArray &currency)
{
    static const QJsonObject fees = rules("disputes").value(QLatin1String("fees")).toObject();
    return fees.value(QLatin1String(currency)).toInteger();
}

const std::vector<QByteArray> &fraudTypes()
{
    static const std::vector<QByteArray> read = names("fraud_types");
    return read;
}

const std::vector<QByteArray> &klarnaReasons()
{
    static const std::vector<QByteArray> read = names("klarna");
    return read;
}

const std::vector<QByteArray> &paypalReasons()
{
    static const std::vector<QByteArray> read = names("paypal");
    return read;
}

const std::vector<PayoutFailure> &payoutFailures()
{
    static const std::vector<PayoutFailure> read = [] {
        std::vector<PayoutFailure> all;
        const QJsonArray rows = rules("payout_failures").value(QLatin1String("failures")).toArray();
        for (const QJsonValue &value : rows)
            all.push_back({field(value.toObject(), "code"), field(value.toObject(), "message")});
        return all;
    }();
    return read;
}

quint8 payoutFailureNamed(const QByteArray &code)
{
    const auto &all = payoutFailures();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PayoutFailure &each) { return each.code == code; });
    Q_ASSERT(found != all.end());
    return quint8(found - all.begin());
}

} // namespace Sandbox
