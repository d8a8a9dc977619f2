// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Cli::CommandLine;
using Command = CommandLine::Command;

namespace {

CommandLine parsed(const QString &line)
{
    const Result<CommandLine> result = Cli::parse(line.split(u' ', Qt::SkipEmptyParts));
    if (!result)
        qFatal("%s: %s", qPrintable(line), qPrintable(result.error().message));
    return *result;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensTheWindow()
    {
        QCOMPARE(parsed({}).command, Command::Window);
        QCOMPARE(parsed(u"--profile shop"_s).command, Command::Window);
        QCOMPARE(parsed(u"--profile shop"_s).profile, u"shop"_s);
        QCOMPARE(parsed(u"--profile shop --sandbox"_s).profileName(), u"shop"_s);
        QCOMPARE(parsed(u"--sandbox screens --to folder"_s).profileName(), u"sandbox"_s);
        QCOMPARE(parsed(u"screens --to folder"_s).profileName(), u"default"_s);
    }

    void commonOptionsStandAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << u"--profile p --backend https://b --ca-file f --account acct_1 --data-dir d --json --quiet sync"_s;
        QTest::newRow("after") << u"sync --quiet --json --data-dir d --account acct_1 --ca-file f --backend https://b --profile p"_s;
        QTest::newRow("around, with signs") << u"--profile=p --backend=https://b sync --ca-file=f --account=acct_1 --data-dir=d --json --quiet"_s;
    }
    void commonOptionsStandAnywhere()
    {
        QFETCH(QString, line);
        const CommandLine found = parsed(line);
        QCOMPARE(found.command, Command::Sync);
        QCOMPARE(found.profile, u"p"_s);
        QCOMPARE(found.backend, u"https://b"_s);
        QCOMPARE(found.caFile, u"f"_s);
        QCOMPARE(found.account, u"acct_1"_s);
        QCOMPARE(found.dataFolder, u"d"_s);
        QVERIFY(found.json);
        QVERIFY(found.quiet);
    }

    void listTakesEverythingItOffers()
    {
        const CommandLine found = parsed(u"list charges --where status:failed --where -currency:eur --sort amount:desc "
                                         "--sort created --columns id,amount --limit 5 --format csv"_s);
        QCOMPARE(found.command, Command::List);
        QCOMPARE(found.words, QStringList {u"charges"_s});
        QCOMPARE(found.where, (QStringList {u"status:failed"_s, u"-currency:eur"_s}));
        QCOMPARE(found.sort, (QStringList {u"amount:desc"_s, u"created"_s}));
        QCOMPARE(found.columns, (QStringList {u"id"_s, u"amount"_s}));
        QCOMPARE(found.limit, 5);
        QCOMPARE(found.format, CommandLine::Format::Csv);
    }

    void helpAndVersionWinOverEverything_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("topic");
        QTest::newRow("help") << u"--help"_s << int(Command::Help) << int(Command::Window);
        QTest::newRow("short") << u"-h"_s << int(Command::Help) << int(Command::Window);
        QTest::newRow("of a command") << u"export --help"_s << int(Command::Help) << int(Command::Export);
        QTest::newRow("version") << u"--version"_s << int(Command::Version) << int(Command::Window);
        QTest::newRow("short version") << u"-v"_s << int(Command::Version) << int(Command::Window);
    }
    void helpAndVersionWinOverEverything()
    {
        QFETCH(QString, line);
        const CommandLine found = parsed(line);
        QTEST(int(found.command), "command");
        QTEST(int(found.topic), "topic");
    }

    void helpNamesEveryCommandAndOption()
    {
        const QString all = Cli::helpText(Command::Window);
        for (const char *word : {"sync", "list RESOURCE", "show ID", "export RESOURCE", "verify", "profiles", "--profile NAME",
                                 "--sandbox", "--backend URL", "--ca-file FILE", "--account ID", "--data-dir DIR", "--json",
                                 "--quiet", "charges", "balance_transactions"})
            QVERIFY2(all.contains(QString::fromLatin1(word)), word);
        const QString list = Cli::helpText(Command::List);
        for (const char *word : {"--where", "--sort", "--columns", "--limit", "--format", "--profile"})
            QVERIFY2(list.contains(QString::fromLatin1(word)), word);
        QVERIFY(!list.contains(u"--watch"_s));
    }

    void mistakesAreNamedWithTheNearestRightWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *line, const QString &words) { QTest::newRow(line) << QString::fromLatin1(line) << words; };
        row("synk", u"\"synk\"; the nearest one is sync"_s);
        row("sync --ful", u"--ful; the nearest one is --full"_s);
        row("--profil x sync", u"--profil; the nearest one is --profile"_s);
        row("sync -x", u"--x"_s);
        row("list chrages", u"\"chrages\"; the nearest one is charges"_s);
        row("list", u"tributary list RESOURCE"_s);
        row("list charges refunds", u"tributary list RESOURCE"_s);
        row("show", u"tributary show ID"_s);
        row("sync now", u"tributary sync"_s);
        row("list charges --limit many", u"\"many\""_s);
        row("list charges --limit -1", u"\"-1\""_s);
        row("list charges --format xml", u"\"xml\""_s);
        row("list charges --full", u"--full does not go with list"_s);
        row("--watch", u"--watch does not go with the window"_s);
        row("export charges", u"--to"_s);
        row("sync --profile", u"--profile needs a value: NAME"_s);
        row("sync --json=yes", u"--json takes no value"_s);
        row("sync --sandbox --backend https://b", u"--sandbox"_s);
        row("sync --account shop", u"acct_..."_s);
        row("sync --owner file --sandbox", u"--owner"_s);
        row("sync --owner file --profile mine", u"--owner"_s);
        row("sync --components payments", u"--components"_s);
        row("grant --to x.json", u"grant ACCOUNT"_s);
        row("grant acct_1 --components payments", u"--to"_s);
        row("profiles add x --share 200", u"\"200\""_s);
    }
    void mistakesAreNamedWithTheNearestRightWord()
    {
        QFETCH(QString, line);
        QFETCH(QString, words);
        const Result<CommandLine> result = Cli::parse(line.split(u' '));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Usage);
        QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
    }

    void wordsAfterTwoDashesAreNoOptions()
    {
        QCOMPARE(parsed(u"show -- --x"_s).words, QStringList {u"--x"_s});
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "commandline.moc"
