// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/profiles.h"
#include "models/resource.h"
#include "models/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

/// A small platform in a store of its own, made of API objects and saved as sync saves them: what windows are
/// tested with. Invented data; among it names that try to be markup or to turn the reading order around.
class SamplePlatform
{
public:
    static constexpr int Accounts = 12;
    static constexpr int Charges = 240;
    static constexpr int Disputes = 9;
    static constexpr int Payouts = 24;
    static constexpr int Refunds = 20;
    static constexpr qint64 Now = 1795270000; ///< 2026-11-21, a Saturday
    static inline const QString HostileName = QStringLiteral("<img src=http://127.0.0.1:9/x><b>Bold</b> &amp; Söhne");

    /// Fills the store of the profile (which is saved) and closes it again. `scale`: times as many charges.
    static void fill(const Profiles &profiles, const Profile &profile, int scale = 1)
    {
        QVERIFY(profiles.save(profile).has_value());
        auto opened = Store::open(profile.storeFolder(profiles.dataFolder()), resourceTables(), Store::Access::Write);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().message));
        Store &store = **opened;
        settle(store.claim("acct_1SamplePlatform"));
        save(store, "accounts", accounts());
        save(store, "charges", charges(scale));
        save(store, "disputes", disputes());
        save(store, "payouts", payouts());
        save(store, "refunds", refunds());
        save(store, "balances", balances());
        save(store, "application_fees", fees());
        Progress done;
        done.contexts.append({.account = {}, .begun = Now - 900, .eventsUpTo = Now - 360, .completeUpTo = Now - 360});
        for (int i = 0; i < Accounts; ++i)
            done.contexts.append({.account = accountId(i), .begun = Now - 900, .eventsUpTo = Now - 360, .completeUpTo = Now - 360});
        settle(store.save(done));
        settle(store.finishBackfill());
    }

    struct Object {
        QByteArray context {};
        QJsonObject json {};
    };

    static QByteArray accountId(int i) { return "acct_1Sample" + QByteArray::number(1000 + i) + "TB7WZ"; }
    static QString chargeId(int i) { return QStringLiteral("ch_3Sample%1zgkW1A9x").arg(i, 5, 10, QChar(u'0')); }

    static QList<Object> accounts()
    {
        static const QStringList names {QStringLiteral("Fjordmarkt Oslo"), QStringLiteral("Kaffeerösterei Müller"),
                                        QStringLiteral("株式会社さくら"), QStringLiteral("شركة النور للتجارة"),
                                        HostileName, QStringLiteral("O'Brien Cycles"),
                                        QStringLiteral("Atelier Lumière"), QStringLiteral("Βιβλιοπωλείο Αθηνά"),
                                        QStringLiteral("Мастерская Ивана"), QStringLiteral("Panadería Sol"),
                                        QStringLiteral("Studio Verde"), QStringLiteral("Nordlys Keramikk")};
        static const QStringList countries {QStringLiteral("NO"), QStringLiteral("DE"), QStringLiteral("JP"),
                                            QStringLiteral("AE"), QStringLiteral("GB"), QStringLiteral("IE")};
        QList<Object> list;
        for (int i = 0; i < Accounts; ++i) {
            const bool restricted = i % 5 == 1;
            const bool soon = i % 5 == 3;
            QJsonObject requirements {{QStringLiteral("currently_due"), QJsonArray()},
                                      {QStringLiteral("past_due"), QJsonArray()},
                                      {QStringLiteral("pending_verification"), QJsonArray()},
                                      {QStringLiteral("disabled_reason"), QJsonValue()},
                                      {QStringLiteral("current_deadline"), QJsonValue()}};
            if (restricted) {
                requirements[QStringLiteral("past_due")] = QJsonArray {QStringLiteral("individual.verification.document")};
                requirements[QStringLiteral("currently_due")] = QJsonArray {QStringLiteral("individual.verification.document")};
                requirements[QStringLiteral("disabled_reason")] = QStringLiteral("requirements.past_due");
            }
            if (soon) {
                requirements[QStringLiteral("currently_due")] = QJsonArray {QStringLiteral("external_account")};
                requirements[QStringLiteral("current_deadline")] = Now + 5 * 86400;
            }
            list.append({accountId(i),
                         {{QStringLiteral("id"), QString::fromLatin1(accountId(i))},
                          {QStringLiteral("object"), QStringLiteral("account")},
                          {QStringLiteral("created"), Now - (i + 3) * 86400 * 9},
                          {QStringLiteral("country"), countries.at(i % countries.size())},
                          {QStringLiteral("default_currency"), QStringLiteral("eur")},
                          {QStringLiteral("email"), QStringLiteral("owner%1@example.com").arg(i)},
                          {QStringLiteral("charges_enabled"), !restricted},
                          {QStringLiteral("payouts_enabled"), !restricted},
                          {QStringLiteral("details_submitted"), true},
                          {QStringLiteral("business_profile"), QJsonObject {{QStringLiteral("name"), names.at(i)}}},
                          {QStringLiteral("capabilities"),
                           QJsonObject {{QStringLiteral("card_payments"), restricted ? QStringLiteral("inactive") : QStringLiteral("active")},
                                        {QStringLiteral("transfers"), QStringLiteral("active")}}},
                          {QStringLiteral("requirements"), requirements}}});
        }
        return list;
    }

    static QList<Object> charges(int scale)
    {
        static const QStringList currencies {QStringLiteral("eur"), QStringLiteral("eur"), QStringLiteral("usd"),
                                             QStringLiteral("eur"), QStringLiteral("jpy"), QStringLiteral("kwd")};
        static const QStringList brands {QStringLiteral("visa"), QStringLiteral("mastercard"), QStringLiteral("amex")};
        QList<Object> list;
        for (int i = 0; i < Charges * scale; ++i) {
            const bool failed = i % 11 == 5;
            const bool refunded = i % 17 == 3;
            const int amount = 500 + (i * 7919) % 240000;
            list.append({i % 3 == 0 ? QByteArray() : accountId(i % Accounts),
                         {{QStringLiteral("id"), chargeId(i)},
                          {QStringLiteral("object"), QStringLiteral("charge")},
                          {QStringLiteral("amount"), amount},
                          {QStringLiteral("amount_captured"), failed ? 0 : amount},
                          {QStringLiteral("amount_refunded"), refunded ? amount : 0},
                          {QStringLiteral("currency"), currencies.at(i % currencies.size())},
                          {QStringLiteral("created"), Now - 400 - i * qint64(11000) / scale},
                          {QStringLiteral("captured"), !failed},
                          {QStringLiteral("paid"), !failed},
                          {QStringLiteral("refunded"), refunded},
                          {QStringLiteral("disputed"), i % 31 == 7},
                          {QStringLiteral("status"), failed ? QStringLiteral("failed") : QStringLiteral("succeeded")},
                          {QStringLiteral("failure_code"), failed ? QJsonValue(QStringLiteral("card_declined")) : QJsonValue()},
                          {QStringLiteral("description"), i == 4 ? HostileName : QStringLiteral("Order %1").arg(48000 + i)},
                          {QStringLiteral("customer"), QStringLiteral("cus_Sample%1").arg(i % 40, 4, 10, QChar(u'0'))},
                          {QStringLiteral("billing_details"),
                           QJsonObject {{QStringLiteral("name"), QStringLiteral("Customer %1").arg(i % 40)},
                                        {QStringLiteral("email"), QStringLiteral("customer%1@example.org").arg(i % 40)}}},
                          {QStringLiteral("outcome"),
                           QJsonObject {{QStringLiteral("type"), failed ? QStringLiteral("issuer_declined") : QStringLiteral("authorized")},
                                        {QStringLiteral("risk_level"), i % 23 == 2 ? QStringLiteral("elevated") : QStringLiteral("normal")}}},
                          {QStringLiteral("payment_method_details"),
                           QJsonObject {{QStringLiteral("type"), QStringLiteral("card")},
                                        {QStringLiteral("card"),
                                         QJsonObject {{QStringLiteral("brand"), brands.at(i % 3)},
                                                      {QStringLiteral("last4"), QString::number(4000 + i % 900)}}}}}}});
        }
        return list;
    }

    static QList<Object> disputes()
    {
        static const QStringList states {QStringLiteral("needs_response"), QStringLiteral("under_review"), QStringLiteral("won"),
                                         QStringLiteral("lost"), QStringLiteral("needs_response"),
                                         QStringLiteral("warning_needs_response")};
        QList<Object> list;
        for (int i = 0; i < Disputes; ++i) {
            list.append({i % 2 ? accountId(i % Accounts) : QByteArray(),
                         {{QStringLiteral("id"), QStringLiteral("du_1Sample%1").arg(i, 4, 10, QChar(u'0'))},
                          {QStringLiteral("object"), QStringLiteral("dispute")},
                          {QStringLiteral("amount"), 1200 + i * 3300},
                          {QStringLiteral("currency"), i % 3 ? QStringLiteral("eur") : QStringLiteral("usd")},
                          {QStringLiteral("created"), Now - i * 86400 * 2 - 5000},
                          {QStringLiteral("charge"), chargeId(i * 3)},
                          {QStringLiteral("reason"), i % 2 ? QStringLiteral("fraudulent") : QStringLiteral("product_not_received")},
                          {QStringLiteral("status"), states.at(i % states.size())},
                          {QStringLiteral("evidence_details"),
                           QJsonObject {{QStringLiteral("due_by"), Now + (i + 1) * 86400},
                                        {QStringLiteral("has_evidence"), false},
                                        {QStringLiteral("past_due"), false},
                                        {QStringLiteral("submission_count"), 0}}}}});
        }
        return list;
    }

    static QList<Object> payouts()
    {
        static const QStringList states {QStringLiteral("paid"), QStringLiteral("paid"), QStringLiteral("in_transit"),
                                         QStringLiteral("pending"), QStringLiteral("paid"), QStringLiteral("failed")};
        QList<Object> list;
        for (int i = 0; i < Payouts; ++i) {
            const QString status = states.at(i % states.size());
            list.append({accountId(i % Accounts),
                         {{QStringLiteral("id"), QStringLiteral("po_1Sample%1").arg(i, 4, 10, QChar(u'0'))},
                          {QStringLiteral("object"), QStringLiteral("payout")},
                          {QStringLiteral("amount"), 90000 + i * 12345},
                          {QStringLiteral("currency"), QStringLiteral("eur")},
                          {QStringLiteral("arrival_date"), Now - (i - 2) * 86400},
                          {QStringLiteral("created"), Now - i * 86400 - 9000},
                          {QStringLiteral("automatic"), true},
                          {QStringLiteral("method"), QStringLiteral("standard")},
                          {QStringLiteral("type"), QStringLiteral("bank_account")},
                          {QStringLiteral("failure_code"), status == QStringLiteral("failed") ? QJsonValue(QStringLiteral("account_closed")) : QJsonValue()},
                          {QStringLiteral("status"), status}}});
        }
        return list;
    }

    static QList<Object> refunds()
    {
        QList<Object> list;
        for (int i = 0; i < Refunds; ++i) {
            list.append({i % 3 == 0 ? QByteArray() : accountId(i % Accounts),
                         {{QStringLiteral("id"), QStringLiteral("re_3Sample%1").arg(i, 4, 10, QChar(u'0'))},
                          {QStringLiteral("object"), QStringLiteral("refund")},
                          {QStringLiteral("amount"), 700 + i * 911},
                          {QStringLiteral("currency"), i % 4 ? QStringLiteral("eur") : QStringLiteral("usd")},
                          {QStringLiteral("charge"), chargeId(i % 7)},
                          {QStringLiteral("created"), Now - i * 50000 - 100},
                          {QStringLiteral("reason"), QStringLiteral("requested_by_customer")},
                          {QStringLiteral("status"), QStringLiteral("succeeded")}}});
        }
        return list;
    }

    static QList<Object> balances()
    {
        QList<Object> list;
        for (int i = 0; i < Accounts; ++i) {
            const auto part = [](qint64 amount) {
                return QJsonArray {QJsonObject {{QStringLiteral("amount"), amount}, {QStringLiteral("currency"), QStringLiteral("eur")}}};
            };
            list.append({accountId(i),
                         {{QStringLiteral("object"), QStringLiteral("balance")},
                          {QStringLiteral("available"), part(i == 7 ? -45210 : 120000 + i * 3456)},
                          {QStringLiteral("pending"), part(i * 900)},
                          {QStringLiteral("livemode"), false}}});
        }
        return list;
    }

    static QList<Object> fees()
    {
        QList<Object> list;
        for (int i = 0; i < 30; ++i) {
            list.append({QByteArray(),
                         {{QStringLiteral("id"), QStringLiteral("fee_1Sample%1").arg(i, 4, 10, QChar(u'0'))},
                          {QStringLiteral("object"), QStringLiteral("application_fee")},
                          {QStringLiteral("account"), QString::fromLatin1(accountId(i % Accounts))},
                          {QStringLiteral("amount"), 120 + i * 37},
                          {QStringLiteral("currency"), QStringLiteral("eur")},
                          {QStringLiteral("charge"), chargeId(i)},
                          {QStringLiteral("created"), Now - i * 40000 - 300}}});
        }
        return list;
    }

    /// Saves as sync would: parsed by the store, in pages of a hundred, context by context.
    static void save(Store &store, const QByteArray &table, const QList<Object> &objects, qint64 second = Now)
    {
        static qint64 request = 0;
        for (qsizetype from = 0; from < objects.size(); from += 100) {
            QJsonArray data;
            QList<QByteArray> contexts;
            for (const Object &object : objects.mid(from, 100)) {
                data.append(object.json);
                contexts.append(object.context);
            }
            const bool single = table == "balances";
            for (qsizetype i = 0; i < (single ? contexts.size() : 1); ++i) {
                const QJsonObject whole = single
                    ? data.at(i).toObject()
                    : QJsonObject {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("has_more"), false}, {QStringLiteral("data"), data}};
                const auto page = settle(store.parse(table, QJsonDocument(whole).toJson()));
                const QList<QByteArray> owners = single ? QList<QByteArray> {contexts.at(i)} : contexts;
                settle(store.save(table, owners, page, {second, ++request}));
            }
        }
    }

    template <typename T>
    static T settle(const Pending<Result<T>> &pending)
    {
        QFuture<Result<T>> future = pending.future();
        future.waitForFinished();
        const Result<T> answer = future.result();
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        if constexpr (!std::is_void_v<T>)
            return *answer;
    }
};
