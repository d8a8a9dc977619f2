// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Ended = Program::Ended;

namespace {

constexpr int charges = 300;
constexpr int accounts = 4;

/// Standard error for a test that fails.
const char *why(const Ended &ended)
{
    static QByteArray text;
    text = "exit " + QByteArray::number(ended.code) + ": " + ended.error.right(2000) + ended.out.left(2000);
    return text.constData();
}

} // namespace

/// The commands as scripts run them, in the order of a person's day: sync, look offline, verify.
class TestCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestSandbox> m_sandbox;
    Program m_program {m_folder.path()};
    QHash<QByteArray, qint64> m_truth; ///< resource -> objects, as the sandbox tells

    qint64 truthOf(const Resource &resource)
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        if (!client)
            qFatal("%s", qPrintable(client.error().message));
        Scope scope;
        const Parameters query {{"type", resource.object}};
        const Result<qint64> lines = await((*client)->lines(scope, "/_sandbox/truth", query, [](QByteArrayView) {}));
        if (!lines)
            qFatal("%s", qPrintable(lines.error().message));
        return *lines;
    }

    /// Paths of all requests so far, from the sandbox's own log.
    QList<QByteArray> requests()
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        Scope scope;
        QList<QByteArray> paths;
        const Result<qint64> lines = await((*client)->lines(scope, "/_sandbox/requests", {}, [&paths](QByteArrayView line) {
            paths << QJsonDocument::fromJson(line.toByteArray()).object().value("path"_L1).toString().toLatin1();
        }));
        if (!lines)
            qFatal("%s", qPrintable(lines.error().message));
        return paths;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(QStringList {u"--accounts"_s, QString::number(accounts), u"--charges"_s,
                                                               QString::number(charges), u"--seed"_s, u"7"_s});
        QVERIFY(m_sandbox->isRunning());
        m_program.useBackend(*m_sandbox);
        for (const Resource *each : resources())
            m_truth.insert(each->name, truthOf(*each));
    }

    void withoutACacheThereIsNothingToList()
    {
        for (const char *line : {"list charges", "show ch_1", "export charges --to x.csv"}) {
            const Ended ended = m_program.run(QString::fromLatin1(line));
            QVERIFY2(ended.code == 6, why(ended));
            QVERIFY2(ended.sentence().contains("tributary sync"), why(ended));
            QVERIFY(ended.out.isEmpty());
        }
    }

    void aSyncFetchesEverythingAndSaysSo()
    {
        const Ended ended = m_program.run(u"sync --json --quiet"_s);
        QVERIFY2(ended.code == 0, why(ended));
        QCOMPARE(ended.error.count('\n'), 1); // quiet: nothing but how it ended
        QVERIFY2(ended.sentence().startsWith("Complete: "), why(ended));

        const QJsonObject all = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(all.value("complete"_L1).toBool(), true);
        QCOMPARE(all.value("contexts"_L1).toInt(), accounts + 1);
        QVERIFY(all.value("requests"_L1).toInt() >= accounts * 16);
        QVERIFY(all.value("seconds"_L1).toDouble() > 0);
        QVERIFY(all.value("up_to"_L1).toInteger() > 1'700'000'000);
        QVERIFY(all.value("errors"_L1).isArray());
        const QJsonObject found = all.value("resources"_L1).toObject();
        for (const Resource *each : resources()) {
            const QJsonObject tally = found.value(QString::fromLatin1(each->name)).toObject();
            QVERIFY2(tally.value("objects"_L1).toInteger() == m_truth.value(each->name), each->name.constData());
            QVERIFY2(tally.value("contexts"_L1).toInt() > 0, each->name.constData());
            QVERIFY2(tally.value("refused"_L1).toArray().isEmpty(), each->name.constData());
        }
        QCOMPARE(found.value("charges"_L1).toObject().value("objects"_L1).toInt() >= charges, true);
    }

    void everyRowIsListed_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }
    void everyRowIsListed()
    {
        QFETCH(const Resource *, resource);
        const QString name = QString::fromLatin1(resource->name);
        const Ended ids = m_program.run({u"list"_s, name, u"--format"_s, u"ids"_s});
        QVERIFY2(ids.code == 0, why(ids));
        QCOMPARE(ids.lines().size(), m_truth.value(resource->name));

        const Ended json = m_program.run({u"list"_s, name, u"--json"_s});
        QVERIFY2(json.code == 0, why(json));
        QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), m_truth.value(resource->name));
        for (const char *format : {"csv", "table"}) {
            const Ended other = m_program.run({u"list"_s, name, u"--format"_s, QString::fromLatin1(format)});
            QVERIFY2(other.code == 0, why(other));
        }
    }

    void rowsAreFilteredSortedAndCut()
    {
        const Ended ended = m_program.run(
            u"list charges --where currency:eur --where amount:>1 --sort amount:desc --columns id,amount,currency --limit 5 --format json"_s);
        QVERIFY2(ended.code == 0, why(ended));
        const QJsonArray rows = QJsonDocument::fromJson(ended.out).array();
        QCOMPARE(rows.size(), 5);
        qint64 last = std::numeric_limits<qint64>::max();
        for (const QJsonValue &row : rows) {
            const QJsonObject object = row.toObject();
            QCOMPARE(object.keys(), (QStringList {u"amount"_s, u"currency"_s, u"id"_s}));
            QCOMPARE(object.value("currency"_L1).toString(), u"eur"_s);
            const qint64 amount = object.value("amount"_L1).toInteger(-1);
            QVERIFY(amount > 100 && amount <= last);
            last = amount;
        }
    }

    void oneAccountIsListedAlone()
    {
        const Ended all = m_program.run(u"list accounts --format ids"_s);
        QCOMPARE(all.lines().size(), accounts);
        qint64 together = 0;
        for (const QByteArray &account : all.lines()) {
            const QString line = u"list charges --format json --columns id,account --account "_s + QString::fromLatin1(account);
            const Ended ended = m_program.run(line);
            QVERIFY2(ended.code == 0, why(ended));
            const QJsonArray rows = QJsonDocument::fromJson(ended.out).array();
            for (const QJsonValue &row : rows)
                QCOMPARE(row.toObject().value("account"_L1).toString().toLatin1(), account);
            together += rows.size();
        }
        QVERIFY(together > 0);
        QVERIFY(together <= m_truth.value("charges"));
    }

    void anObjectIsShownWholeWhateverItsType()
    {
        for (const char *name : {"charges", "accounts", "payouts", "events"}) {
            const Ended ids = m_program.run(u"list %1 --format ids --limit 1"_s.arg(QString::fromLatin1(name)));
            QCOMPARE(ids.lines().size(), 1);
            const QByteArray id = ids.lines().first();
            const Ended shown = m_program.run({u"show"_s, QString::fromLatin1(id)});
            QVERIFY2(shown.code == 0, why(shown));
            QJsonParseError trouble;
            const QJsonObject object = QJsonDocument::fromJson(shown.out, &trouble).object();
            QCOMPARE(trouble.error, QJsonParseError::NoError);
            QCOMPARE(object.value("id"_L1).toString().toLatin1(), id);
            QVERIFY(shown.out.count('\n') > 10);
            const Ended compact = m_program.run({u"show"_s, QString::fromLatin1(id), u"--json"_s});
            QCOMPARE(compact.lines().size(), 1);
            QCOMPARE(QJsonDocument::fromJson(compact.out).object(), object);
        }
        const Ended nothing = m_program.run(u"show ch_nothing"_s);
        QVERIFY2(nothing.code == 1, why(nothing));
        QVERIFY(nothing.out.isEmpty());
    }

    void rowsAreExported()
    {
        const QString csv = m_folder.filePath(u"out.csv"_s);
        const Ended ended = m_program.run(u"export charges --columns id,amount --to "_s + csv);
        QVERIFY2(ended.code == 0, why(ended));
        QVERIFY(ended.out.isEmpty());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.first().trimmed(), QByteArray("id,amount,currency"));
        QCOMPARE(lines.size() - 1, m_truth.value("charges"));

        for (const char *ending : {"json", "xlsx"}) {
            const QString path = m_folder.filePath(u"out."_s + QString::fromLatin1(ending));
            const Ended other = m_program.run(u"export payouts --to "_s + path);
            QVERIFY2(other.code == 0, why(other));
            QVERIFY(QFileInfo(path).size() > 100);
        }
    }

    void whatCannotBeWrittenIsNotPassedOverInSilence()
    {
        const QStringList shell {u"-c"_s, u"exec \"$0\" \"$@\" > /dev/full"_s, Program::path()};
        for (const char *line : {"list charges --format csv", "list charges --format table", "show acct_none", "verify"}) {
            const QStringList words = QString::fromLatin1(line).split(u' ');
            const Ended ended = m_program.run(u"/bin/sh"_s, shell + m_program.arguments(words));
            QVERIFY2(ended.code == (words.first() == "show"_L1 ? 1 : 6), why(ended));
        }
    }

    void mistakesAreUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *line, const char *words) { QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(words); };
        row("list chargs", "charges");
        row("list charges --where amuont:>5", "amount");
        row("list charges --where amount:>lots", "lots");
        row("list charges --sort curency", "currency");
        row("list charges --columns id,statuss", "status");
        row("export charges --to out.pdf", ".csv");
        row("list charges --fromat csv", "--format");
        row("profiles rename x", "rename");
    }
    void mistakesAreUsage()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, words);
        const Ended ended = m_program.run(line);
        QVERIFY2(ended.code == 2, why(ended));
        QVERIFY2(ended.sentence().contains(words), why(ended));
        QVERIFY(ended.out.isEmpty());
    }

    void theCacheAgreesWithTheBackend()
    {
        const Ended ended = m_program.run(u"verify"_s);
        QVERIFY2(ended.code == 0, why(ended));
        const QList<QByteArray> lines = ended.lines();
        QCOMPARE(lines.size(), resources().size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray name = resources().at(i)->name;
            QVERIFY2(lines.at(i).startsWith(name + " contexts "), lines.at(i).constData());
            const QByteArray end = " objects " + QByteArray::number(m_truth.value(name)) + " differences 0";
            QVERIFY2(name == "events" || lines.at(i).endsWith(end), lines.at(i).constData());
        }
        QVERIFY2(ended.out.contains("charges contexts " + QByteArray::number(accounts + 1) + " objects "
                                    + QByteArray::number(m_truth.value("charges")) + " differences 0\n"),
                 why(ended));
        const Ended json = m_program.run(u"verify --json"_s);
        const QJsonObject all = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(all.value("resources"_L1).toObject().size(), resources().size());
        QVERIFY(all.value("differences"_L1).toArray().isEmpty());
    }

    void oneAccountIsVerifiedAlone()
    {
        const QByteArray account = m_program.run(u"list accounts --format ids --limit 1"_s).lines().first();
        const Ended ended = m_program.run(u"verify --account "_s + QString::fromLatin1(account));
        QVERIFY2(ended.code == 0, why(ended));
        QVERIFY2(ended.out.contains("balances contexts 1 objects 1 differences 0\n"), why(ended));
    }

    void aSecondSyncHasLittleToDo()
    {
        const Ended ended = m_program.run(u"sync --json"_s);
        QVERIFY2(ended.code == 0, why(ended));
        const QJsonObject all = QJsonDocument::fromJson(ended.out).object();
        QVERIFY2(all.value("requests"_L1).toInt() <= 3 * (accounts + 1) + 3, why(ended));
    }

    void aSyncNeverAsksForTheTruth()
    {
        const qsizetype before = requests().size();
        QTemporaryDir folder;
        Program program(folder.path());
        program.useBackend(*m_sandbox);
        QCOMPARE(program.run(u"sync --quiet"_s).code, 0);
        QCOMPARE(program.run(u"sync --full --quiet"_s).code, 0);
        const QList<QByteArray> during = requests().sliced(before);
        qsizetype ours = 0;
        for (const QByteArray &path : during)
            ours += path.startsWith("/v1/") ? 1 : 0;
        QVERIFY(ours > 100);
        // All others are this test's two questions for the log, of which the log knows the first at least.
        for (const QByteArray &path : during)
            QVERIFY2(path.startsWith("/v1/") || path == "/_sandbox/requests", path.constData());
    }

    void watchingGoesOnUntilInterrupted()
    {
        QProcess process;
        process.setProcessEnvironment(m_program.environment());
        process.start(Program::path(), m_program.arguments({u"sync"_s, u"--watch"_s, u"--json"_s}));
        QByteArray told;
        connect(&process, &QProcess::readyReadStandardError, &process, [&] { told += process.readAllStandardError(); });
        QTRY_VERIFY_WITH_TIMEOUT(told.contains("accounts complete"), 30'000);
        QTest::qWait(1500);
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
        told += process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, told.constData());
        const QJsonObject last = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QVERIFY2(last.value("complete"_L1).toBool(), told.constData());
    }

    void profilesAreListedAddedAndRemoved()
    {
        Program program(m_folder.filePath(u"profiles"_s));
        QCOMPARE(program.run(u"profiles list"_s).out, QByteArray());
        program.useKey("rk_test_1");
        const Ended added = program.run(u"profiles add shop --backend https://gateway.example --share 10"_s);
        QVERIFY2(added.code == 0, why(added));
        QVERIFY2(added.sentence().contains("TRIBUTARY_API_KEY"), why(added)); // there is no key ring here
        QCOMPARE(program.run(u"profiles"_s).out, QByteArray("shop\ttest\thttps://gateway.example\n"));
        const QJsonArray list = QJsonDocument::fromJson(program.run(u"profiles list --json"_s).out).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().toObject().value("name"_L1).toString(), u"shop"_s);

        program.useKey("sk_live_1");
        const Ended refused = program.run(u"profiles add live"_s);
        QVERIFY2(refused.code == 2, why(refused));
        QVERIFY2(refused.sentence().contains("--allow-live-secret-key"), why(refused));
        QVERIFY2(!refused.error.contains("sk_live_1"), why(refused));
        QVERIFY2(program.run(u"profiles add live --allow-live-secret-key"_s).code == 0, "insisting helps");

        QCOMPARE(program.run(u"profiles remove shop"_s).code, 0);
        QCOMPARE(program.run(u"profiles remove shop"_s).code, 2);
        QVERIFY(!program.run(u"profiles list"_s).out.contains("shop"));
    }

    /// Last: the backend goes away.
    void offlineEverythingCachedIsStillThere()
    {
        m_sandbox->stop();
        m_program.useNoBackend();
        const Ended ids = m_program.run(u"list charges --format ids"_s);
        QVERIFY2(ids.code == 0, why(ids));
        QCOMPARE(ids.lines().size(), m_truth.value("charges"));
        QVERIFY2(ids.sentence().contains("as of 20"), why(ids));
        QVERIFY2(ids.sentence().contains(" ago)") || ids.sentence().contains("just now"), why(ids));
        QCOMPARE(m_program.run(u"show "_s + QString::fromLatin1(ids.lines().first())).code, 0);
        QCOMPARE(m_program.run(u"export charges --to "_s + m_folder.filePath(u"offline.json"_s)).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "commands.moc"
