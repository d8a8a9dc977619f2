// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownersignin.h"
#include "models/resource.h"
#include "tests/support/await.h"
#include "tests/support/filesearch.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using Ended = Program::Ended;

namespace {

const char *why(const Ended &ended)
{
    static QByteArray text;
    text = "exit " + QByteArray::number(ended.code) + ": " + ended.error.right(2000) + ended.out.left(2000);
    return text.constData();
}

} // namespace

/// The owner of one account, at the command line: let in by the platform, and then kept inside their account.
class TestOwner : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_ownersFolder;
    std::unique_ptr<TestSandbox> m_sandbox;
    Program m_staff {m_folder.path()};
    Program m_owner {m_ownersFolder.path()};
    QByteArray m_account; ///< of the owner: one with many payments
    QByteArray m_other;   ///< another account with payments
    QJsonArray m_accounts;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QStringList owner(const QString &words) const
    {
        return QStringList {u"--owner"_s, file(u"owner.json"_s)} + words.split(u' ', Qt::SkipEmptyParts);
    }

    QJsonObject asked(const QByteArray &path, const QByteArray &account = {})
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        Scope scope;
        const Parameters query = path.endsWith('s') ? Parameters {{"limit", "100"}} : Parameters();
        const Result<Answer> answer = await((*client)->get(scope, path, query, account));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().message));
        return QJsonDocument::fromJson(answer->body).object();
    }

    void sandboxDoes(const QByteArray &path, const Parameters &form)
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        Scope scope;
        const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const Result<Answer> done = await((*client)->post(scope, path, form, key));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    Ended granted(const QString &name, const QString &components, const QString &features = {})
    {
        QStringList words {u"grant"_s, QString::fromLatin1(m_account), u"--components"_s, components, u"--to"_s, file(name)};
        if (!features.isEmpty())
            words << u"--features"_s << features;
        return m_staff.run(words);
    }

    QJsonObject signIn(const QString &name) const
    {
        QFile read(file(name));
        if (!read.open(QIODevice::ReadOnly))
            qFatal("no sign-in");
        return QJsonDocument::fromJson(read.readAll()).object();
    }

    /// What the sandbox was asked with an owner's credential.
    QList<QJsonObject> ownersRequests()
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        Scope scope;
        QList<QJsonObject> all;
        const Result<qint64> lines = await((*client)->lines(scope, "/_sandbox/requests", {}, [&all](QByteArrayView line) {
            const QJsonObject request = QJsonDocument::fromJson(line.toByteArray()).object();
            if (request.value("credential"_L1).toString().startsWith("accs"_L1))
                all << request;
        }));
        if (!lines)
            qFatal("%s", qPrintable(lines.error().message));
        return all;
    }

    /// Everything by which another account, or the platform itself, could be recognised.
    QByteArrayList words()
    {
        QByteArrayList found;
        const auto take = [&found](const QJsonObject &account) {
            const auto add = [&found](const QJsonValue &value) {
                if (value.toString().size() > 5)
                    found << value.toString().toUtf8();
            };
            add(account.value("id"_L1));
            add(account.value("email"_L1));
            add(account.value("business_profile"_L1)["name"_L1]);
            add(account.value("company"_L1)["name"_L1]);
        };
        for (const QJsonValue &account : std::as_const(m_accounts)) {
            if (account["id"_L1].toString().toLatin1() != m_account)
                take(account.toObject());
        }
        take(asked("/v1/account"));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, u"8"_s, u"--charges"_s, u"400"_s, u"--seed"_s, u"7"_s});
        QVERIFY(m_sandbox->isRunning());
        m_staff.useBackend(*m_sandbox);
        m_accounts = asked("/v1/accounts").value("data"_L1).toArray();
        QList<std::pair<qsizetype, QByteArray>> byPayments;
        for (const QJsonValue &account : std::as_const(m_accounts)) {
            const QByteArray id = account["id"_L1].toString().toLatin1();
            byPayments.append({asked("/v1/charges", id).value("data"_L1).toArray().size(), id});
        }
        std::sort(byPayments.rbegin(), byPayments.rend());
        m_account = byPayments.at(0).second;
        m_other = byPayments.at(1).second;
        QVERIFY(byPayments.at(1).first > 0);
        QVERIFY(words().size() >= 15);
    }

    void aSignInNamesWhatThereIsAndNothingElse_data()
    {
        QTest::addColumn<QString>("components");
        QTest::addColumn<QString>("features");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("component") << u"paymnts"_s << QString() << QByteArray("“payments”");
        QTest::newRow("feature") << u"payments"_s << u"refund_managment"_s << QByteArray("“refund_management”");
        QTest::newRow("another's feature") << u"payments"_s << u"edit_payout_schedule"_s << QByteArray("(payments)");
        QTest::newRow("none") << u","_s << QString() << QByteArray("payments");
    }
    void aSignInNamesWhatThereIsAndNothingElse()
    {
        QFETCH(QString, components);
        QFETCH(QString, features);
        QFETCH(QByteArray, named);
        const Ended ended = granted(u"wrong.json"_s, components, features);
        QVERIFY2(ended.code == 2, why(ended));
        QVERIFY2(ended.sentence().contains(named), why(ended));
        QVERIFY(!QFile::exists(file(u"wrong.json"_s)));
    }

    void theSignInIsPrivateAndOverwritesNothing()
    {
        const Ended ended = granted(u"owner.json"_s, u"payments,payouts,account_management"_s, u"refund_management"_s);
        QVERIFY2(ended.code == 0, why(ended));
        const QFileDevice::Permissions rights = QFile::permissions(file(u"owner.json"_s));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const QJsonObject json = signIn(u"owner.json"_s);
        QCOMPARE(json.keys(), (QStringList {u"account"_s, u"backend"_s, u"ca_pem"_s, u"client_secret"_s, u"components"_s,
                                            u"expires_at"_s, u"livemode"_s}));
        QCOMPARE(json.value("account"_L1).toString().toLatin1(), m_account);
        QVERIFY(json.value("ca_pem"_L1).toString().contains("BEGIN CERTIFICATE"_L1));
        QVERIFY(!(ended.out + ended.error).contains(json.value("client_secret"_L1).toString().toLatin1()));
        const QJsonObject components = json.value("components"_L1).toObject();
        QCOMPARE(components.keys(), (QStringList {u"account_management"_s, u"payments"_s, u"payouts"_s}));
        QCOMPARE(components.value("payments"_L1)["features"_L1]["refund_management"_L1].toBool(), true);
        for (const char *off : {"dispute_management", "capture_payments"})
            QCOMPARE(components.value("payments"_L1)["features"_L1][QLatin1StringView(off)].toBool(), false);
        for (const char *off : {"standard_payouts", "instant_payouts", "edit_payout_schedule"})
            QCOMPARE(components.value("payouts"_L1)["features"_L1][QLatin1StringView(off)].toBool(), false);

        const Ended again = granted(u"owner.json"_s, u"payments"_s);
        QVERIFY2(again.code == 2, why(again));
        QCOMPARE(signIn(u"owner.json"_s), json);
        QCOMPARE(m_staff.run(u"grant acct_nobody --components payments --to "_s + file(u"nobody.json"_s)).code != 0, true);
        QVERIFY(!QFile::exists(file(u"nobody.json"_s)));
    }

    void theOwnerSyncsTheirAccountAndNothingElse()
    {
        const Ended ended = m_owner.run(owner(u"sync --json"_s));
        QVERIFY2(ended.code == 0, why(ended));
        const QJsonObject all = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(all.value("complete"_L1).toBool(), true);
        QCOMPARE(all.value("contexts"_L1).toInt(), 1);
        const QJsonObject tables = all.value("resources"_L1).toObject();
        QVERIFY(tables.value("charges"_L1)["objects"_L1].toInt() > 100);
        QCOMPARE(tables.value("accounts"_L1)["objects"_L1].toInt(), 1);
        for (const char *absent : {"transfers", "application_fees", "topups", "disputes", "early_fraud_warnings", "reviews"})
            QVERIFY2(!tables.contains(QLatin1StringView(absent)), absent);
    }

    void noRequestLeavesTheAccount()
    {
        const QList<QJsonObject> requests = ownersRequests();
        QVERIFY(requests.size() > 10);
        for (const QJsonObject &request : requests) {
            QCOMPARE(request.value("method"_L1).toString(), u"GET"_s);
            QCOMPARE(request.value("status"_L1).toInt(), 200);
            const QString as = request.value("account"_L1).toString();
            QVERIFY2(as.isEmpty() || as.toLatin1() == m_account, qPrintable(as));
            const QString where = request.value("path"_L1).toString() + u'?' + request.value("query"_L1).toString();
            for (qsizetype at = where.indexOf("acct_"_L1); at >= 0; at = where.indexOf("acct_"_L1, at + 1))
                QVERIFY2(where.mid(at, m_account.size()).toLatin1() == m_account, qPrintable(where));
        }
    }

    void theOwnersFilesKnowNobodyElse()
    {
        FileSearch search(m_ownersFolder.path());
        const QStringList found = search.find(words());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY(search.objects() > 500);
        QVERIFY(!search.find({m_account}).isEmpty()); // it would have found them
        const QByteArray secret = signIn(u"owner.json"_s).value("client_secret"_L1).toString().toLatin1();
        QCOMPARE(search.find({secret}), QStringList());
    }

    void everyWayToAnotherAccountIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("show the account") << u"show OTHER"_s;
        QTest::newRow("show its payment") << u"show PAYMENT"_s;
        QTest::newRow("show the platform") << u"show PLATFORM"_s;
        QTest::newRow("show its balance") << u"show balance_OTHER"_s;
        QTest::newRow("where") << u"list charges --where account:OTHER"_s;
        QTest::newRow("where, quoted") << u"list charges --where account:\"OTHER\""_s;
        QTest::newRow("where, capitals") << u"list charges --where ACCOUNT:OTHER"_s;
        QTest::newRow("where, not the own") << u"list charges --where -account:OWN"_s;
        QTest::newRow("where, the platform's") << u"list charges --where account:platform"_s;
        QTest::newRow("where, in an export") << u"export charges --to /dev/null.csv --where account:OTHER"_s;
        QTest::newRow("account, list") << u"list charges --account OTHER"_s;
        QTest::newRow("account, show") << u"show PAYMENT --account OTHER"_s;
        QTest::newRow("account, sync") << u"sync --account OTHER"_s;
        QTest::newRow("account, totals") << u"totals --account OTHER"_s;
        QTest::newRow("account, verify") << u"verify --account OTHER"_s;
        QTest::newRow("backend, sync") << u"sync --backend https://localhost:1"_s;
        QTest::newRow("backend and account") << u"list charges --backend URL --account OTHER"_s;
        QTest::newRow("profiles") << u"profiles list"_s;
        QTest::newRow("grant") << u"grant OTHER --components payments --to x.json"_s;
        QTest::newRow("grant, own") << u"grant OWN --components payments --to x.json"_s;
    }
    void everyWayToAnotherAccountIsRefused()
    {
        QFETCH(QString, line);
        const QByteArray payment = asked("/v1/charges", m_other).value("data"_L1)[0]["id"_L1].toString().toLatin1();
        line.replace(u"OTHER"_s, QString::fromLatin1(m_other)).replace(u"OWN"_s, QString::fromLatin1(m_account));
        line.replace(u"PAYMENT"_s, QString::fromLatin1(payment)).replace(u"URL"_s, m_sandbox->url());
        line.replace(u"PLATFORM"_s, QString::fromLatin1(m_sandbox->account()));
        const qsizetype before = ownersRequests().size();
        const Ended ended = m_owner.run(owner(line));
        QVERIFY2(ended.code == 7, why(ended));
        QVERIFY2(ended.sentence().startsWith("This sign-in may not do that: "), why(ended));
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ownersRequests().size(), before);
    }

    void onlyWhatWasGrantedIsThere_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }
    void onlyWhatWasGrantedIsThere()
    {
        QFETCH(const Resource *, resource);
        const Result<OwnerSignIn> read = OwnerSignIn::read(file(u"owner.json"_s));
        QVERIFY(read);
        const Grants grants = read->grants();
        const QString name = QString::fromLatin1(resource->name);
        const Ended listed = m_owner.run(owner(u"list "_s + name + u" --format csv"_s));
        const Ended exported = m_owner.run(owner(u"export "_s + name + u" --to "_s + file(name + u".json"_s)));
        if (!resource->visibleTo(grants)) {
            QVERIFY2(listed.code == 7 && exported.code == 7, why(listed));
            QVERIFY(!QFile::exists(file(name + u".json"_s)));
            return;
        }
        QVERIFY2(listed.code == 0 && exported.code == 0, why(listed));
        QByteArrayList secrets = words();
        for (const QByteArray &word : std::as_const(secrets))
            QVERIFY2(!listed.out.contains(word), word.constData());
        const QList<QByteArray> header = listed.lines().first().split(',');
        QVERIFY(!header.contains("account"));
        for (const Column &column : resource->columns) {
            const bool staffs = column.audience == Audience::PlatformOnly;
            QVERIFY2(!staffs || !header.contains(column.field.path), column.field.path.constData());
            if (!staffs)
                continue;
            // Neither shown, nor asked for, nor sorted by.
            const QString path = QString::fromLatin1(column.field.path);
            for (const QString &option : {u" --columns "_s + path, u" --sort "_s + path, u" --where "_s + path + u":x"_s}) {
                const Ended refused = m_owner.run(owner(u"list "_s + name + option));
                QVERIFY2(refused.code == 2, why(refused));
                QVERIFY2(!refused.sentence().contains(("nearest one is “" + column.field.path + "”").constData()), why(refused));
            }
            break; // one of each resource: the same code looks them all up, and each is a process
        }
        for (const QString &option : {u" --columns id,account"_s, u" --sort account"_s})
            QCOMPARE(m_owner.run(owner(u"list "_s + name + option)).code, 2);
    }

    void anObjectIsShownWithoutWhatIsThePlatforms()
    {
        const Ended ids = m_owner.run(owner(u"list charges --format ids --limit 20"_s));
        const QByteArray kept = ids.lines().first();
        const Ended ended = m_owner.run(owner(u"show "_s + QString::fromLatin1(kept)));
        QVERIFY2(ended.code == 0, why(ended));
        const QJsonObject object = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(object.value("id"_L1).toString().toLatin1(), kept);
        QVERIFY(object.contains("amount"_L1));
        for (const char *name : {"metadata", "application", "application_fee", "application_fee_amount", "on_behalf_of",
                                 "transfer_data", "transfer_group", "source_transfer", "fraud_details"})
            QVERIFY2(!object.contains(QLatin1StringView(name)), name);
        QVERIFY(!object.value("outcome"_L1).toObject().contains("risk_level"_L1));
    }

    void theOwnersCacheIsVerifiedThroughTheirOwnEyes()
    {
        const Ended ended = m_owner.run(owner(u"verify"_s));
        QVERIFY2(ended.code == 0, why(ended));
        QVERIFY(!ended.out.contains("transfers"));
        const Ended sums = m_owner.run(owner(u"totals"_s));
        QVERIFY2(sums.code == 0, why(sums));
        QVERIFY(!sums.out.contains("application_fee"));
    }

    void aSmallerSignInLeavesNothingOfTheLargerOne()
    {
        QVERIFY(granted(u"small.json"_s, u"payouts"_s).code == 0);
        const QStringList small {u"--owner"_s, file(u"small.json"_s)};
        const QByteArray payment = m_owner.run(owner(u"list charges --format ids --limit 1"_s)).lines().first();
        // Movements on the balance, which both grant, name the payment; who paid stands in the payment only.
        const QByteArray mail
            = m_owner.run(owner(u"list charges --columns billing_details.email --where -email:none --format csv --limit 1"_s)).lines().value(1);
        QVERIFY2(mail.contains('@'), mail.constData());
        FileSearch search(m_ownersFolder.path());
        QVERIFY(!search.find({mail}).isEmpty());
        const Ended synced = m_owner.run(small + QStringList {u"sync"_s});
        QVERIFY2(synced.code == 0, why(synced));
        const QStringList left = search.find({mail});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QCOMPARE(m_owner.run(small + QStringList {u"list"_s, u"charges"_s}).code, 7);
        QCOMPARE(m_owner.run(small + QStringList {u"show"_s, QString::fromLatin1(payment)}).code, 7);
        QCOMPARE(m_owner.run(small + QStringList {u"list"_s, u"payouts"_s}).code, 0);

        // And what comes back is read again.
        const Ended again = m_owner.run(owner(u"sync --json"_s));
        QVERIFY2(again.code == 0, why(again));
        QVERIFY(QJsonDocument::fromJson(again.out)["resources"_L1]["charges"_L1]["objects"_L1].toInt() > 100);
    }

    void anAccountsOwnKeyIsAnOwnersSignInToo()
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        Scope scope;
        const Parameters form {{"kind", "sk"}, {"account", m_account}};
        const QByteArray path = "/_sandbox/keys";
        const QByteArray idempotency = "own-key";
        const Result<Answer> made = await((*client)->post(scope, path, form, idempotency));
        QVERIFY(made);
        const QByteArray key = QJsonDocument::fromJson(made->body)["key"_L1].toString().toLatin1();

        QTemporaryDir folder;
        Program own(folder.path());
        own.useBackend(m_sandbox->url(), m_sandbox->caFile(), key);
        const Ended synced = own.run(u"sync"_s);
        QVERIFY2(synced.code == 0, why(synced));
        QCOMPARE(own.run(u"list charges"_s).code, 0);
        QCOMPARE(own.run(u"list disputes"_s).code, 0);
        for (const QString &line : {u"list transfers"_s, u"list application_fees"_s, u"show "_s + QString::fromLatin1(m_other),
                                    u"list charges --account "_s + QString::fromLatin1(m_other),
                                    u"grant "_s + QString::fromLatin1(m_other) + u" --components payments --to "_s + file(u"x.json"_s)}) {
            const Ended ended = own.run(line);
            QVERIFY2(ended.code == 7, why(ended));
        }
        FileSearch search(folder.path());
        const QStringList found = search.find(words());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void whoIsKilledInTheMiddleGoesOn()
    {
        QTemporaryDir folder;
        const Program owners(folder.path());
        sandboxDoes("/_sandbox/faults", {{"kind", "latency"}, {"path", "/v1/*"}, {"value", "40"}});
        QProcess process;
        process.setProcessEnvironment(owners.environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(Program::path(), owners.arguments(owner(u"sync"_s)));
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!FileSearch(folder.path()).find({m_account}).isEmpty(), 30'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const Ended ended = owners.run(owner(u"sync"_s));
        QVERIFY2(ended.code == 0, why(ended));
        QCOMPARE(owners.run(owner(u"verify"_s)).code, 0);
        const QStringList found = FileSearch(folder.path()).find(words());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aFileThatIsNoSignInIsNamed()
    {
        QFile nonsense(file(u"nonsense.json"_s));
        QVERIFY(nonsense.open(QIODevice::WriteOnly) && nonsense.write("{\"account\":\"acct_1/../x\",\"client_secret\":\"s\",\"backend\":\"https://localhost:1\"}") > 0);
        nonsense.close();
        for (const QString &name : {u"nonsense.json"_s, u"missing.json"_s}) {
            const Ended ended = m_owner.run({u"--owner"_s, file(name), u"list"_s, u"charges"_s});
            QVERIFY2(ended.code == 2, why(ended));
            QVERIFY(ended.sentence().contains(name.toLatin1()));
        }
        QCOMPARE(m_owner.run({u"--owner"_s, file(u"owner.json"_s), u"--sandbox"_s, u"sync"_s}).code, 2);
    }

    void anExpiredSignInSaysSo() // the last: time does not come back
    {
        sandboxDoes("/_sandbox/clock", {{"advance", "3700"}});
        const Ended ended = m_owner.run(owner(u"sync"_s));
        QVERIFY2(ended.code == 3, why(ended));
        QVERIFY2(ended.sentence().startsWith("The sign-in has expired: "), why(ended));
        QVERIFY(ended.sentence().contains(m_account));

        QJsonObject old = signIn(u"owner.json"_s);
        old.insert(u"expires_at"_s, 1);
        QFile file(this->file(u"old.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(old).toJson()) > 0);
        file.close();
        for (const QString &line : {u"sync"_s, u"list charges"_s, u"show "_s + QString::fromLatin1(m_account), u"totals"_s}) {
            const Ended offline = m_owner.run(QStringList {u"--owner"_s, file.fileName()} + line.split(u' '));
            QVERIFY2(offline.code == 3, why(offline));
            QVERIFY2(offline.sentence().startsWith("The sign-in has expired: "), why(offline));
        }
    }
};

QTEST_GUILESS_MAIN(TestOwner)
#include "owner.moc"
