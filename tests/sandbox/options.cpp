// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sandbox;

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSaidIsTheDefault();
    void everythingCanBeSaid();
    void faultsAreNamedInOneLine_data();
    void faultsAreNamedInOneLine();
    void helpNamesEveryOption();
    void versionIsSaid();
};

void TestOptions::nothingSaidIsTheDefault()
{
    const auto outcome = optionsFrom({u"tributary-sandbox"_s});
    QVERIFY(std::holds_alternative<Options>(outcome));
    const Options options = std::get<Options>(outcome);
    const Seed ordinary;
    QCOMPARE(options.seed.seed, ordinary.seed);
    QCOMPARE(options.seed.accounts, ordinary.accounts);
    QCOMPARE(options.seed.charges, ordinary.charges);
    QCOMPARE(options.seed.now, 0);
    QCOMPARE(options.port, 0);
    QCOMPARE(options.latency, 0);
    QVERIFY(options.folder.isEmpty());
    QVERIFY(!options.isLive && !options.isPlain && !options.untilInputCloses);
}

void TestOptions::everythingCanBeSaid()
{
    const auto outcome =
        optionsFrom({u"tributary-sandbox"_s, u"--port"_s, u"8443"_s, u"--accounts=7"_s, u"--charges"_s,
                     u"0"_s, u"--seed"_s, u"18446744073709551615"_s, u"--now"_s, u"1785542400"_s, u"--data"_s,
                     u"/tmp/some where"_s, u"--latency-ms"_s, u"40"_s, u"--limits"_s, u"live"_s, u"--live"_s,
                     u"--http"_s, u"--until-stdin-closes"_s});
    QVERIFY(std::holds_alternative<Options>(outcome));
    const Options options = std::get<Options>(outcome);
    QCOMPARE(options.port, 8443);
    QCOMPARE(options.seed.accounts, 7);
    QCOMPARE(options.seed.charges, 0);
    QCOMPARE(options.seed.seed, Q_UINT64_C(18446744073709551615));
    QCOMPARE(options.seed.now, 1785542400);
    QCOMPARE(options.folder, u"/tmp/some where"_s);
    QCOMPARE(options.latency, 40);
    QVERIFY(options.limits == Limiter::Mode::Live);
    QVERIFY(options.isLive && options.isPlain && options.untilInputCloses);
}

void TestOptions::faultsAreNamedInOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const QStringList &words, const QString &named) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << named;
    };
    row({u"--prot"_s, u"1"_s}, u"prot"_s);
    row({u"--port"_s}, u"port"_s);
    row({u"--port"_s, u"70000"_s}, u"70000"_s);
    row({u"--port"_s, u"-1"_s}, u"-1"_s);
    row({u"--port"_s, u"http"_s}, u"http"_s);
    row({u"--accounts"_s, u"0"_s}, u"--accounts"_s);
    row({u"--accounts"_s, u"50k"_s}, u"50k"_s);
    row({u"--charges"_s, u"-5"_s}, u"--charges"_s);
    row({u"--charges"_s, u"99999999999"_s}, u"--charges"_s);
    row({u"--seed"_s, u"-1"_s}, u"--seed"_s);
    row({u"--seed"_s, u"18446744073709551616"_s}, u"--seed"_s);
    row({u"--now"_s, u"yesterday"_s}, u"yesterday"_s);
    row({u"--now"_s, u"1785542400000"_s}, u"--now"_s); // milliseconds
    row({u"--latency-ms"_s, u"1.5"_s}, u"1.5"_s);
    row({u"--data"_s, u""_s}, u"--data"_s);
    row({u"--limits"_s, u"on"_s}, u"on"_s);
    row({u"--live=1"_s}, u"live"_s);
    row({u"8443"_s}, u"8443"_s);
}

void TestOptions::faultsAreNamedInOneLine()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto outcome = optionsFrom(QStringList {u"tributary-sandbox"_s} + words);
    QVERIFY(std::holds_alternative<Notice>(outcome));
    const Notice notice = std::get<Notice>(outcome);
    QCOMPARE(notice.exitCode, 2);
    QVERIFY2(notice.text.contains(named), qPrintable(notice.text));
    QVERIFY2(!notice.text.contains(u'\n'), qPrintable(notice.text));
    QVERIFY2(notice.text.endsWith(u'.'), qPrintable(notice.text));
}

void TestOptions::helpNamesEveryOption()
{
    const auto outcome = optionsFrom({u"tributary-sandbox"_s, u"--help"_s});
    QVERIFY(std::holds_alternative<Notice>(outcome));
    const Notice notice = std::get<Notice>(outcome);
    QCOMPARE(notice.exitCode, 0);
    for (const QString &option : {u"--port"_s, u"--accounts"_s, u"--charges"_s, u"--seed"_s, u"--now"_s,
                                  u"--data"_s, u"--latency-ms"_s, u"--limits"_s, u"--live"_s, u"--http"_s,
                                  u"--until-stdin-closes"_s, u"--help"_s, u"--version"_s}) {
        QVERIFY2(notice.text.contains(option), qPrintable(option));
    }
}

void TestOptions::versionIsSaid()
{
    const auto outcome = optionsFrom({u"tributary-sandbox"_s, u"--version"_s});
    QVERIFY(std::holds_alternative<Notice>(outcome));
    QCOMPARE(std::get<Notice>(outcome).exitCode, 0);
    QCOMPARE(std::get<Notice>(outcome).text, QStringLiteral("tributary-sandbox " TRIBUTARY_VERSION));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "options.moc"
