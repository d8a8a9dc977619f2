// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The states that are derived: what the badge of a row says for which values.
class Badges : public QObject
{
    Q_OBJECT

private:
    using Values = QHash<QByteArray, QVariant>;

    static Value derived(const char *name, const char *field, const Values &given)
    {
        const Table table = resource(name)->table();
        QList<Value> values;
        for (const Field &each : table.fields) {
            const QVariant value = given.value(each.path);
            if (!value.isValid())
                values.append(Value());
            else if (value.typeId() == QMetaType::QString)
                values.append(value.toString().toUtf8());
            else
                values.append(value.toLongLong());
        }
        for (const QByteArray &path : given.keys())
            Q_ASSERT_X(table.field(path), "derived", path.constData());
        return table.field(field)->derive(Picked(table.fields, values));
    }

    static QByteArray text(const Value &value)
    {
        const auto *found = std::get_if<QByteArray>(&value);
        return found ? *found : QByteArray();
    }

    static Values enabledAccount()
    {
        return {{"charges_enabled", 1}, {"payouts_enabled", 1}, {"capabilities.card_payments", u"active"_s},
                {"capabilities.transfers", u"active"_s}, {"requirements.currently_due", u""_s},
                {"requirements.past_due", u""_s}, {"requirements.pending_verification", u""_s}};
    }

    static Values with(Values values, const Values &others)
    {
        values.insert(others);
        return values;
    }

private Q_SLOTS:
    void ofAnAccount_data()
    {
        QTest::addColumn<Values>("account");
        QTest::addColumn<QByteArray>("badge");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](const char *name, const Values &account, const char *badge, const char *reason,
                            const char *next) {
            QTest::newRow(name) << account << QByteArray(badge) << QByteArray(reason) << QByteArray(next);
        };
        const Values enabled = enabledAccount();
        row("enabled", enabled, "enabled", "", "");
        row("fresh: everything due at once",
            with(enabled, {{"charges_enabled", 0}, {"payouts_enabled", 0}, {"capabilities.card_payments", u"inactive"_s},
                           {"requirements.currently_due", u"external_account tos_acceptance.date"_s},
                           {"requirements.past_due", u"external_account tos_acceptance.date"_s},
                           {"requirements.disabled_reason", u"requirements.past_due"_s}}),
            "restricted", "requirements.past_due", "provide_information");
        row("no bank account: payouts are off",
            with(enabled, {{"payouts_enabled", 0}, {"requirements.currently_due", u"external_account"_s}}), "restricted",
            "payouts_disabled", "provide_information");
        row("due with a date",
            with(enabled, {{"requirements.currently_due", u"business_profile.url"_s},
                           {"requirements.current_deadline", 1800000000}}),
            "restricted_soon", "information_due", "provide_information");
        row("due without a date", with(enabled, {{"requirements.currently_due", u"business_profile.url"_s}}), "enabled",
            "", "provide_information");
        row("verified by the provider while it works",
            with(enabled, {{"requirements.pending_verification", u"company.tax_id"_s}}), "in_review", "verification",
            "wait");
        row("verified by the provider and off meanwhile",
            with(enabled, {{"charges_enabled", 0}, {"capabilities.card_payments", u"inactive"_s},
                           {"requirements.pending_verification", u"company.tax_id"_s},
                           {"requirements.disabled_reason", u"requirements.pending_verification"_s}}),
            "in_review", "requirements.pending_verification", "wait");
        row("listed", with(enabled, {{"charges_enabled", 0}, {"requirements.disabled_reason", u"listed"_s}}), "in_review",
            "listed", "wait");
        row("paused by the platform",
            with(enabled, {{"payouts_enabled", 0}, {"requirements.disabled_reason", u"platform_paused"_s}}), "restricted",
            "platform_paused", "resume");
        row("rejected by the provider",
            with(enabled, {{"charges_enabled", 0}, {"requirements.disabled_reason", u"rejected.fraud"_s}}), "rejected",
            "rejected.fraud", "contact_provider");
        row("rejected by the platform",
            with(enabled, {{"charges_enabled", 0}, {"requirements.disabled_reason", u"rejected.platform_other"_s}}),
            "rejected", "rejected.platform_other", "contact_provider");
        row("rejected with an appeal",
            with(enabled, {{"requirements.disabled_reason", u"rejected.other"_s},
                           {"requirements.currently_due", u"interv_1.rejection_appeal.form"_s}}),
            "rejected", "rejected.other", "send_link");
        row("no capability was requested",
            with(enabled, {{"charges_enabled", 0},
                           {"requirements.disabled_reason", u"action_required.requested_capabilities"_s}}),
            "restricted", "action_required.requested_capabilities", "request_capability");
        row("the provider collects",
            with(enabled, {{"charges_enabled", 0}, {"requirements.currently_due", u"individual.dob.day"_s},
                           {"controller.requirement_collection", u"stripe"_s}}),
            "restricted", "charges_disabled", "send_link");
        row("a pending capability", with(enabled, {{"capabilities.transfers", u"pending"_s}}), "in_review",
            "verification", "wait");
        row("linked: shows nothing", {}, "enabled", "", "");
    }
    void ofAnAccount()
    {
        QFETCH(Values, account);
        QFETCH(QByteArray, badge);
        QCOMPARE(text(derived("accounts", "badge", account)), badge);
        QFETCH(QByteArray, reason);
        QCOMPARE(text(derived("accounts", "badge_reason", account)), reason);
        QFETCH(QByteArray, next);
        QCOMPARE(text(derived("accounts", "next_step", account)), next);
    }

    void ofACharge_data()
    {
        QTest::addColumn<Values>("charge");
        QTest::addColumn<QByteArray>("badge");
        const Values paid {{"status", u"succeeded"_s}, {"captured", 1}, {"amount", 1000}, {"amount_captured", 1000},
                           {"amount_refunded", 0}, {"refunded", 0}, {"disputed", 0}};
        QTest::newRow("succeeded") << paid << QByteArray("succeeded");
        QTest::newRow("disputed") << with(paid, {{"disputed", 1}}) << QByteArray("disputed");
        QTest::newRow("refunded") << with(paid, {{"refunded", 1}, {"amount_refunded", 1000}}) << QByteArray("refunded");
        QTest::newRow("a part refunded") << with(paid, {{"amount_refunded", 1}}) << QByteArray("partially_refunded");
        QTest::newRow("a part captured, the rest released")
            << with(paid, {{"amount_captured", 700}, {"amount_refunded", 300}}) << QByteArray("succeeded");
        QTest::newRow("a part captured, some of it refunded")
            << with(paid, {{"amount_captured", 700}, {"amount_refunded", 400}}) << QByteArray("partially_refunded");
        QTest::newRow("uncaptured") << with(paid, {{"captured", 0}, {"amount_captured", 0}}) << QByteArray("uncaptured");
        QTest::newRow("hold given up")
            << with(paid, {{"captured", 0}, {"amount_captured", 0}, {"refunded", 1}, {"amount_refunded", 1000}})
            << QByteArray("canceled");
        QTest::newRow("pending") << with(paid, {{"status", u"pending"_s}}) << QByteArray("pending");
        QTest::newRow("failed") << with(paid, {{"status", u"failed"_s}, {"outcome.type", u"issuer_declined"_s}})
                                << QByteArray("failed");
        QTest::newRow("blocked") << with(paid, {{"status", u"failed"_s}, {"outcome.type", u"blocked"_s}})
                                 << QByteArray("blocked");
        QTest::newRow("a status from the future")
            << with(paid, {{"status", u"teleported"_s}}) << QByteArray("teleported");
    }
    void ofACharge()
    {
        QFETCH(Values, charge);
        QFETCH(QByteArray, badge);
        QCOMPARE(text(derived("charges", "badge", charge)), badge);
    }

    void ofAChargesType_data()
    {
        QTest::addColumn<Values>("charge");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("the account's own") << Values {} << QByteArray();
        QTest::newRow("direct") << Values {{"application", u"ca_1"_s}} << QByteArray("direct");
        QTest::newRow("destination") << Values {{"transfer_data.destination", u"acct_1"_s}} << QByteArray("destination");
        QTest::newRow("receiving half") << Values {{"source_transfer", u"tr_1"_s}, {"application", u"ca_1"_s}}
                                        << QByteArray("destination_payment");
        QTest::newRow("account debit") << Values {{"payment_method_details.type", u"stripe_account"_s}}
                                       << QByteArray("account_debit");
    }
    void ofAChargesType()
    {
        QFETCH(Values, charge);
        QFETCH(QByteArray, type);
        QCOMPARE(text(derived("charges", "charge_type", charge)), type);
    }

    void ofABalance_data()
    {
        QTest::addColumn<Values>("balance");
        QTest::addColumn<QByteArray>("badge");
        const Values usd {{"available.0.currency", u"usd"_s}, {"pending.0.currency", u"usd"_s}};
        QTest::newRow("nothing") << Values {} << QByteArray("positive");
        QTest::newRow("covered by what is pending")
            << with(usd, {{"available.0.amount", -500}, {"pending.0.amount", 500}}) << QByteArray("positive");
        QTest::newRow("owed") << with(usd, {{"available.0.amount", -500}, {"pending.0.amount", 499}})
                              << QByteArray("negative");
        QTest::newRow("another currency does not help")
            << with(usd, {{"available.0.amount", -500}, {"available.1.amount", 900}, {"available.1.currency", u"eur"_s}})
            << QByteArray("negative");
    }
    void ofABalance()
    {
        QFETCH(Values, balance);
        QFETCH(QByteArray, badge);
        QCOMPARE(text(derived("balances", "badge", balance)), badge);
    }

    void namesAnAccountByTheBestNameItHas()
    {
        Values account {{"email", u"a@example.com"_s}};
        QCOMPARE(text(derived("accounts", "name", account)), "a@example.com");
        account["settings.dashboard.display_name"] = u"Display"_s;
        QCOMPARE(text(derived("accounts", "name", account)), "Display");
        account["individual.last_name"] = u"Łukaszewicz"_s;
        QCOMPARE(text(derived("accounts", "name", account)), "Łukaszewicz");
        account["company.name"] = u"Company Ltd"_s;
        QCOMPARE(text(derived("accounts", "name", account)), "Company Ltd");
        account["business_profile.name"] = u"Trading"_s;
        QCOMPARE(text(derived("accounts", "name", account)), "Trading");
        QVERIFY(std::holds_alternative<std::monostate>(derived("accounts", "name", {})));
    }

    void countsWhatIsDue()
    {
        QCOMPARE(std::get<qint64>(derived("accounts", "currently_due_count", {})), 0);
        QCOMPARE(std::get<qint64>(derived("accounts", "currently_due_count", {{"requirements.currently_due", u""_s}})), 0);
        QCOMPARE(std::get<qint64>(derived("accounts", "past_due_count", {{"requirements.past_due", u"a b.c d"_s}})), 3);
    }

    void listsTheRolesOfAPerson()
    {
        QCOMPARE(text(derived("persons", "roles", {{"relationship.owner", 1}, {"relationship.director", 1},
                                                   {"relationship.executive", 0}})),
                 "owner director");
        QCOMPARE(text(derived("persons", "name", {{"first_name", u"Ada"_s}, {"last_name", u"Bell"_s}})), "Ada Bell");
    }

    void tellReversedTransfersAndRefundedFees()
    {
        QCOMPARE(text(derived("transfers", "badge", {{"reversed", 0}, {"amount_reversed", 0}})), "sent");
        QCOMPARE(text(derived("transfers", "badge", {{"reversed", 0}, {"amount_reversed", 1}})), "partially_reversed");
        QCOMPARE(text(derived("transfers", "badge", {{"reversed", 1}, {"amount_reversed", 9}})), "reversed");
        QCOMPARE(text(derived("application_fees", "badge", {{"refunded", 0}, {"amount_refunded", 0}})), "collected");
        QCOMPARE(text(derived("application_fees", "badge", {{"refunded", 0}, {"amount_refunded", 3}})),
                 "partially_refunded");
        QCOMPARE(text(derived("application_fees", "badge", {{"refunded", 1}, {"amount_refunded", 9}})), "refunded");
    }

    void everyDerivedStateHasAWord()
    {
        // The unknown must not come from ourselves: run the states above through their vocabularies.
        const Column *badge = resource("charges")->column("badge");
        for (const char *state : {"disputed", "blocked", "failed", "canceled", "refunded", "partially_refunded",
                                  "uncaptured", "pending", "succeeded"})
            QVERIFY2(wordFor(badge->words, state), state);
        const Column *account = resource("accounts")->column("badge");
        for (const char *state : {"restricted", "restricted_soon", "in_review", "enabled", "rejected"})
            QVERIFY2(wordFor(account->words, state), state);
    }
};

QTEST_GUILESS_MAIN(Badges)
#include "badges.moc"
