// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountseed.h"

#include "app/sandbox/accountpresets.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/requirements.h"

#include <QTest>

using namespace Sandbox;

namespace
{

constexpr Time now = 1'795'000'000;

std::vector<Account> made(quint64 seed, int accounts)
{
    return makeAccounts({ .seed = seed, .accounts = accounts, .charges = 0, .now = now }, Ids(seed));
}

/// Which badge a dashboard shows; the order of the questions is the documented one.
QByteArray badge(const Account &account)
{
    const RequirementLists all = lists(account.requirements);
    QByteArrayList core;
    for (const QByteArray &name : { QByteArray("card_payments"), QByteArray("transfers") }) {
        if (const Capability *capability = account.capability(name))
            core.append(capability->status);
    }
    const bool inactive = core.contains("inactive") || !account.chargesEnabled || !account.payoutsEnabled;
    const bool review = account.disabledReason == "under_review" || account.disabledReason == "listed"
        || account.disabledReason == "requirements.pending_verification" || core.contains("pending")
        || (!all.pendingVerification.isEmpty() && all.currentlyDue.isEmpty());
    if (account.disabledReason.startsWith("rejected."))
        return "Rejected";
    if (inactive && review && all.currentlyDue.isEmpty())
        return "In review";
    if (inactive)
        return "Restricted";
    if (all.currentDeadline != 0 && !all.currentlyDue.isEmpty())
        return "Restricted soon";
    return review ? "In review" : "Enabled";
}

QByteArrayList allNames(const Account &account)
{
    QByteArrayList names { account.profile.name, account.company.name };
    for (const Person &person : account.persons)
        names += { person.firstName, person.lastName };
    return names;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

    std::vector<Account> m_default = made(7, 50);

    /// How often each value of a question occurs among the default connected accounts.
    template <typename Question> QMap<QByteArray, int> counted(Question question) const
    {
        QMap<QByteArray, int> counts;
        for (size_t index = 1; index < m_default.size(); ++index)
            ++counts[question(m_default[index])];
        return counts;
    }

private Q_SLOTS:
    void theDefaultWorldHasEveryPreset()
    {
        const auto presets = counted([](const Account &each) { return each.preset; });
        for (const AccountPreset &each : accountPresets().special)
            QVERIFY2(presets.contains(each.name), each.name.constData());
        QVERIFY(presets.value("ordinary") >= 8);
    }

    void theDefaultWorldHasEveryShapeAndType()
    {
        const auto shapes = counted([](const Account &each) { return QByteArray::number(int(each.shape)); });
        QCOMPARE(shapes.size(), 5);
        const auto types = counted([](const Account &each) { return each.businessType; });
        for (const char *type : { "individual", "company", "non_profit", "government_entity" })
            QVERIFY2(types.contains(type), type);
        const auto origins =
            counted([](const Account &each) { return QByteArray::number(int(each.origin)); });
        QCOMPARE(origins.size(), 3); // controller, legacy type, linked
    }

    void theDefaultWorldHasEveryBadge()
    {
        const auto badges = counted(badge);
        for (const char *name : { "Enabled", "Restricted", "Restricted soon", "In review", "Rejected" })
            QVERIFY2(badges.value(name) >= 2, name);
        QVERIFY(badges.value("Enabled") > 20);
    }

    void theDefaultWorldSpansManyCountriesAndCurrencies()
    {
        QVERIFY(counted([](const Account &each) { return each.country; }).size() >= 25);
        const auto currencies = counted([](const Account &each) { return each.defaultCurrency; });
        QVERIFY(currencies.size() >= 15);
        QVERIFY(currencies.contains("jpy"));
    }

    void namesComeInManyScripts()
    {
        QSet<QChar::Script> scripts;
        for (const Account &account : m_default) {
            for (const QByteArray &name : allNames(account)) {
                for (const uint letter : QString::fromUtf8(name).toUcs4())
                    scripts.insert(QChar::script(letter));
            }
        }
        for (const QChar::Script script :
             { QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic,
               QChar::Script_Hebrew, QChar::Script_Devanagari, QChar::Script_Thai, QChar::Script_Han,
               QChar::Script_Katakana, QChar::Script_Hangul })
            QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
    }

    void oneNameIsMeantToBreakThings()
    {
        const auto hostile = std::find_if(m_default.begin(), m_default.end(),
                                          [](const Account &each) { return each.preset == "hostile-name"; });
        QVERIFY(hostile != m_default.end());
        const QString name = QString::fromUtf8(hostile->profile.name);
        QVERIFY(name.startsWith(u'='));
        QVERIFY(name.contains(u'<'));
        QVERIFY(name.contains(QChar(0x202e)));
    }

    void nobodyRealCanBeReached()
    {
        for (const Account &account : made(3, 500)) {
            QByteArrayList mail { account.email, account.profile.supportEmail };
            QByteArrayList phones { account.company.phone, account.profile.supportPhone };
            for (const Person &person : account.persons) {
                mail.append(person.email);
                phones.append(person.phone);
            }
            for (const QByteArray &each : mail)
                QVERIFY2(each.isNull() || each.endsWith(".example"), each.constData());
            QVERIFY2(account.profile.url.isNull() || account.profile.url.endsWith(".example"),
                     account.profile.url.constData());
            for (const QByteArray &each : phones) {
                for (const char letter : each)
                    QVERIFY2(letter == '+' || (letter >= '0' && letter <= '9'), each.constData());
            }
        }
    }

    void theSameSeedMakesTheSameAccounts()
    {
        const std::vector<Account> again = made(7, 50);
        QCOMPARE(again.size(), m_default.size());
        for (size_t index = 0; index < again.size(); ++index) {
            QCOMPARE(again[index].id, m_default[index].id);
            QCOMPARE(allNames(again[index]), allNames(m_default[index]));
            QCOMPARE(again[index].created, m_default[index].created);
            QCOMPARE(again[index].weight, m_default[index].weight);
            QCOMPARE(again[index].disabledReason, m_default[index].disabledReason);
        }
        QVERIFY(made(8, 50)[1].id != m_default[1].id);
    }

    void accountsStandInOrderOfCreationAndSomeShareASecond()
    {
        int shared = 0;
        for (size_t index = 2; index < m_default.size(); ++index) {
            QVERIFY(m_default[index - 1].created <= m_default[index].created);
            shared += m_default[index - 1].created == m_default[index].created ? 1 : 0;
            QVERIFY(m_default[index].created <= now);
        }
        QVERIFY(shared >= 3);
    }

    void aFewAccountsAreTheMostTellingOnes()
    {
        QSet<QByteArray> presets;
        const std::vector<Account> few = made(7, 4);
        QCOMPARE(few.size(), 5u);
        for (size_t index = 1; index < few.size(); ++index)
            presets.insert(few[index].preset);
        QCOMPARE(presets,
                 QSet<QByteArray>(
                     { "express-company", "directors-missing", "document-failed", "rejected-by-platform" }));
        QCOMPARE(made(7, 0).size(), 1u);
    }

    void manyAccountsAreMostlyOrdinary()
    {
        int ordinary = 0;
        const std::vector<Account> many = made(7, 2000);
        for (const Account &each : many)
            ordinary += each.preset == "ordinary" ? 1 : 0;
        QVERIFY2(ordinary > 1300 && ordinary < 1700, QByteArray::number(ordinary).constData());
    }

    void everyAccountIsPaidOutWhereItsCountryAllows()
    {
        for (const Account &account : made(5, 500)) {
            const Country *spec = country(account.country);
            for (const ExternalAccount &each : account.externalAccounts) {
                if (!spec)
                    continue; // a recipient from elsewhere
                const auto allowed = std::find_if(
                    spec->bankAccounts.begin(), spec->bankAccounts.end(), [&](const auto &entry) {
                        return entry.first == each.currency && entry.second.contains(each.country);
                    });
                QVERIFY2(allowed != spec->bankAccounts.end(),
                         (account.country + ' ' + each.currency).constData());
            }
        }
    }

    void oneExternalAccountACurrencyIsTheDefault()
    {
        for (const Account &account : made(5, 500)) {
            QMap<QByteArray, int> defaults;
            for (const ExternalAccount &each : account.externalAccounts)
                defaults[each.currency] += each.defaultForCurrency ? 1 : 0;
            for (const int count : defaults)
                QCOMPARE(count, 1);
            if (account.payoutsEnabled && account.origin != Origin::Platform)
                QVERIFY2(account.externalAccount(account.defaultCurrency), account.preset.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "accounts.moc"
