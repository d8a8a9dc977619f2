// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList small {u"--accounts"_s, u"3"_s, u"--charges"_s, u"60"_s,
                         u"--seed"_s,     u"7"_s, u"--now"_s,     u"1785542400"_s};

/// The program, run as anybody runs it.
class Program
{
public:
    explicit Program(const QStringList &options)
    {
        m_process.start(QStringLiteral(TRIBUTARY_BIN "/tributary-sandbox"), options);
    }

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Waits for the line it says when it is ready; false if it never does.
    bool isReady()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 30'000))
            return false;
        m_line = QJsonDocument::fromJson(m_process.readLine()).object();
        QSslConfiguration trust;
        trust.setCaCertificates(QSslCertificate::fromPath(said(u"ca_file"_s)));
        m_trust = trust;
        return true;
    }

    bool hasEnded()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 30'000);
    }

    QString said(const QString &name) const { return m_line.value(name).toString(); }
    QJsonObject line() const { return m_line; }
    QProcess &process() { return m_process; }

    QNetworkReply *ask(const QString &path, const QString &key)
    {
        QNetworkRequest request(QUrl(said(u"url"_s) + path));
        request.setSslConfiguration(m_trust);
        request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
        return m_network.get(request);
    }

    /// The finished reply to a question with the platform's key.
    std::unique_ptr<QNetworkReply> asked(const QString &path)
    {
        std::unique_ptr<QNetworkReply> reply(ask(path, said(u"platform_key"_s)));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000) ? std::move(reply) : nullptr;
    }

private:
    QProcess m_process;
    QJsonObject m_line;
    QSslConfiguration m_trust;
    QNetworkAccessManager m_network;
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itSaysWhereItIsAndAnswersThere();
    void aWrongKeyIsRefused();
    void itEndsWhenAskedTo_data();
    void itEndsWhenAskedTo();
    void itEndsInTheMiddleOfAStream();
    void itEndsWithItsInputOnlyIfToldTo();
    void itLeavesNothingBehind();
    void itKeepsItsAuthorityInItsFolder();
    void itIsTheSameWorldWhenStartedAgainOnItsFolder();
    void itServesPlainlyIfToldTo();
    void itAnswersLateIfToldTo();
    void itTellsWhatWasAsked();
    void theSameSeedGivesTheSameAnswers();
    void faultsOfTheCommandLineEndItWithTwo_data();
    void faultsOfTheCommandLineEndItWithTwo();
    void helpEndsItWithZero();
    void aPortInUseEndsItWithOne();
};

void TestProgram::itSaysWhereItIsAndAnswersThere()
{
    Program program(small);
    QVERIFY(program.isReady());
    QCOMPARE(program.line().keys(),
             QStringList({u"accounts"_s, u"ca_file"_s, u"platform_account"_s, u"platform_key"_s, u"url"_s}));
    QCOMPARE(program.line().value(u"accounts"_s), 3);
    QVERIFY(program.said(u"url"_s).startsWith(u"https://localhost:"_s));
    QVERIFY(program.said(u"platform_key"_s).startsWith(u"sk_test_"_s));
    const auto reply = program.asked(u"/v1/account"_s);
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    const QJsonObject account = QJsonDocument::fromJson(reply->readAll()).object();
    QCOMPARE(account.value(u"id"_s), program.said(u"platform_account"_s));
    QVERIFY(reply->rawHeader("Date").startsWith("Sat, 01 Aug 2026 00:0"));
    QCOMPARE(reply->rawHeader("Tributary-Sandbox"), "1");
    QVERIFY(reply->rawHeader("Request-Id").startsWith("req_"));
}

void TestProgram::aWrongKeyIsRefused()
{
    Program program(small);
    QVERIFY(program.isReady());
    const std::unique_ptr<QNetworkReply> reply(program.ask(u"/v1/account"_s, u"sk_test_wrong"_s));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute), 401);
}

void TestProgram::itEndsWhenAskedTo_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("TERM") << u"-TERM"_s;
    QTest::newRow("INT") << u"-INT"_s;
}

void TestProgram::itEndsWhenAskedTo()
{
    QFETCH(QString, signal);
    Program program(small);
    QVERIFY(program.isReady());
    QCOMPARE(QProcess::execute(u"kill"_s, {signal, QString::number(program.process().processId())}), 0);
    QVERIFY(program.hasEnded());
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 0);
    QCOMPARE(program.process().readAllStandardError(), "");
    QCOMPARE(program.process().readAllStandardOutput(), ""); // nothing but the one line
}

void TestProgram::itEndsInTheMiddleOfAStream()
{
    Program program({u"--charges"_s, u"5000"_s});
    QVERIFY(program.isReady());
    const std::unique_ptr<QNetworkReply> reply(
        program.ask(u"/_sandbox/truth?type=charge"_s, program.said(u"platform_key"_s)));
    reply->setReadBufferSize(1000);
    QTRY_VERIFY(reply->bytesAvailable() > 0);
    program.process().terminate();
    QVERIFY(program.hasEnded());
    QCOMPARE(program.process().exitCode(), 0);
}

void TestProgram::itEndsWithItsInputOnlyIfToldTo()
{
    Program independent(small);
    QVERIFY(independent.isReady());
    independent.process().closeWriteChannel();

    Program dependent(small + QStringList {u"--until-stdin-closes"_s});
    QVERIFY(dependent.isReady());
    dependent.process().write("this is read over");
    QVERIFY(dependent.asked(u"/v1/account"_s));
    dependent.process().closeWriteChannel();
    QVERIFY(dependent.hasEnded());
    QCOMPARE(dependent.process().exitCode(), 0);

    const auto reply = independent.asked(u"/v1/account"_s);
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestProgram::itLeavesNothingBehind()
{
    Program program(small);
    QVERIFY(program.isReady());
    const QFileInfo authority(program.said(u"ca_file"_s));
    QVERIFY(authority.exists());
    program.process().terminate();
    QVERIFY(program.hasEnded());
    QVERIFY(!authority.dir().exists());
}

void TestProgram::itKeepsItsAuthorityInItsFolder()
{
    QTemporaryDir folder;
    QByteArray before;
    for (int start = 0; start < 2; ++start) {
        Program program(small + QStringList {u"--data"_s, folder.filePath(u"new/sandbox"_s)});
        QVERIFY(program.isReady());
        QFile authority(program.said(u"ca_file"_s));
        QVERIFY(authority.fileName().startsWith(folder.path()));
        QVERIFY(authority.open(QFile::ReadOnly));
        const QByteArray now = authority.readAll();
        QVERIFY(start == 0 || now == before);
        before = now;
        QVERIFY(program.asked(u"/v1/account"_s));
    }
}

void TestProgram::itIsTheSameWorldWhenStartedAgainOnItsFolder()
{
    QTemporaryDir folder;
    QStringList options =
        small.mid(0, 6); // without --now: the data begins at the real time of its first start
    options << u"--data"_s << folder.path();
    QByteArray before;
    for (int start = 0; start < 2; ++start) {
        // The real time is another one at the second start.
        const qint64 begun = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY(start == 0 || QDateTime::currentSecsSinceEpoch() > begun);
        Program program(options);
        QVERIFY(program.isReady());
        const auto reply = program.asked(u"/v1/charges?limit=100"_s);
        QVERIFY(reply);
        const QByteArray now = reply->readAll();
        QVERIFY(now.contains("\"ch_"));
        QVERIFY(start == 0 || now == before);
        before = now;
    }
}

void TestProgram::itServesPlainlyIfToldTo()
{
    Program program(small + QStringList {u"--http"_s});
    QVERIFY(program.isReady());
    QVERIFY(program.said(u"url"_s).startsWith(u"http://localhost:"_s));
    QVERIFY(program.line().value(u"ca_file"_s).isNull());
    const auto reply = program.asked(u"/v1/account"_s);
    QVERIFY(reply);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestProgram::itAnswersLateIfToldTo()
{
    Program program(small + QStringList {u"--latency-ms"_s, u"300"_s});
    QVERIFY(program.isReady());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(program.asked(u"/v1/account"_s));
    QVERIFY(timer.elapsed() >= 300);
}

void TestProgram::itTellsWhatWasAsked()
{
    Program program(small);
    QVERIFY(program.isReady());
    QVERIFY(program.asked(u"/v1/charges?limit=3"_s));
    const auto reply = program.asked(u"/_sandbox/requests"_s);
    QVERIFY(reply);
    const QByteArray log = reply->readAll();
    const QJsonObject first = QJsonDocument::fromJson(log.left(log.indexOf('\n'))).object();
    QCOMPARE(first.value(u"method"_s), u"GET"_s);
    QCOMPARE(first.value(u"path"_s), u"/v1/charges"_s);
    QCOMPARE(first.value(u"status"_s), 200);
    QVERIFY(!log.contains(program.said(u"platform_key"_s).toLatin1()));
}

void TestProgram::theSameSeedGivesTheSameAnswers()
{
    const QString page = u"/v1/charges?limit=100"_s;
    QList<QByteArray> answers;
    for (const QString &seed : {u"7"_s, u"7"_s, u"8"_s}) {
        Program program(small + QStringList {u"--seed"_s, seed});
        QVERIFY(program.isReady());
        const auto reply = program.asked(page);
        QVERIFY(reply);
        answers.append(reply->readAll());
        QVERIFY(answers.last().contains("\"ch_"));
    }
    QCOMPARE(answers[1], answers[0]);
    QVERIFY(answers[2] != answers[0]);
}

void TestProgram::faultsOfTheCommandLineEndItWithTwo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown") << QStringList {u"--prot"_s, u"1"_s};
    QTest::newRow("bad value") << QStringList {u"--port"_s, u"x"_s};
}

void TestProgram::faultsOfTheCommandLineEndItWithTwo()
{
    QFETCH(QStringList, options);
    Program program(options);
    QVERIFY(program.hasEnded());
    QCOMPARE(program.process().exitCode(), 2);
    QCOMPARE(program.process().readAllStandardOutput(), "");
    const QByteArray fault = program.process().readAllStandardError();
    QVERIFY(fault.startsWith("tributary-sandbox: "));
    QCOMPARE(fault.count('\n'), 1);
}

void TestProgram::helpEndsItWithZero()
{
    Program program({u"--help"_s});
    QVERIFY(program.hasEnded());
    QCOMPARE(program.process().exitCode(), 0);
    QVERIFY(program.process().readAllStandardOutput().contains("--until-stdin-closes"));
    QCOMPARE(program.process().readAllStandardError(), "");
}

void TestProgram::aPortInUseEndsItWithOne()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    Program program(small + QStringList {u"--port"_s, port});
    QVERIFY(program.hasEnded());
    QCOMPARE(program.process().exitCode(), 1);
    QCOMPARE(program.process().readAllStandardOutput(), "");
    const QString fault = QString::fromUtf8(program.process().readAllStandardError());
    QVERIFY2(fault.contains(port), qPrintable(fault));
    QCOMPARE(fault.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "program.moc"
