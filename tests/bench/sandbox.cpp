// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the sandbox is there, what it takes, and how fast it answers over HTTPS. bench_sandbox [ACCOUNTS CHARGES];
// by default 10,000 accounts with 1,000,000 charges, for which the limits stand beside the figures.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds

/// The program, until the object goes.
class Sandbox
{
public:
    Sandbox(const QString &accounts, const QString &charges)
    {
        QElapsedTimer timer;
        timer.start();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TRIBUTARY_BIN "/tributary-sandbox"),
                        {u"--accounts"_s, accounts, u"--charges"_s, charges, u"--seed"_s, u"7"_s, u"--now"_s, u"1785542400"_s,
                         u"--until-stdin-closes"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        m_line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_startUp = double(timer.elapsed()) / 1000;
    }
    ~Sandbox()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString said(const char *name) const { return m_line.value(QLatin1String(name)).toString(); }
    bool isReady() const { return !m_line.isEmpty(); }
    double startUp() const { return m_startUp; }

    /// The most memory it ever had, in GiB.
    double memory() const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QRegularExpressionMatch most = QRegularExpression(u"VmHWM:\\s+(\\d+)"_s).match(QString::fromLatin1(status.readAll()));
        return most.captured(1).toDouble() / (1024 * 1024);
    }

private:
    QProcess m_process;
    QJsonObject m_line;
    double m_startUp = 0;
};

/// One connection that asks and reads as cheaply as it can: what is measured is the other end.
class Connection
{
public:
    explicit Connection(const Sandbox &sandbox) : m_key(sandbox.said("platform_key").toLatin1())
    {
        QSslConfiguration trust;
        trust.setCaCertificates(QSslCertificate::fromPath(sandbox.said("ca_file")));
        m_socket.setSslConfiguration(trust);
        const QUrl url(sandbox.said("url"));
        m_socket.connectToHostEncrypted(url.host(), quint16(url.port()));
        m_socket.waitForEncrypted(patience);
    }

    void ask(const QByteArray &target, const QByteArray &account = {})
    {
        m_socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_key
                       + (account.isNull() ? QByteArray() : "\r\nStripe-Account: " + account) + "\r\n\r\n");
        m_socket.flush();
    }

    /// The body of the next answer; null if there is none.
    QByteArray read()
    {
        while (!m_input.contains("\r\n\r\n") && more()) { }
        const qsizetype end = m_input.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        const qsizetype name = m_input.indexOf("Content-Length: ");
        const qsizetype size = m_input.mid(name + 16, m_input.indexOf("\r\n", name) - name - 16).toLongLong();
        while (m_input.size() < end + 4 + size && more()) { }
        const QByteArray body = m_input.mid(end + 4, size);
        m_input.remove(0, end + 4 + size);
        return body;
    }

    QJsonObject json(const QByteArray &target, const QByteArray &account = {})
    {
        ask(target, account);
        return QJsonDocument::fromJson(read()).object();
    }

private:
    bool more()
    {
        const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience);
        m_input += m_socket.readAll();
        return came;
    }

    QByteArray m_key;
    QSslSocket m_socket;
    QByteArray m_input;
};

void say(const char *what, double figure, const char *unit, const char *limit)
{
    std::printf("%-44s %10.2f %-9s %s\n", what, figure, unit, limit);
    std::fflush(stdout);
}

/// Cursors all over the list of charges, so that pages and retrieves are of different places.
std::vector<QByteArray> cursors(Connection &connection, qint64 oldest, qint64 newest, int count)
{
    QRandomGenerator random(7);
    std::vector<QByteArray> ids;
    while (int(ids.size()) < count) {
        const qint64 before = random.bounded(oldest, newest);
        const QJsonArray data =
            connection.json("/v1/charges?limit=100&created[lte]=" + QByteArray::number(before)).value("data"_L1).toArray();
        for (const QJsonValue &each : data)
            ids.push_back(each["id"_L1].toString().toUtf8());
        if (data.isEmpty())
            break;
    }
    std::shuffle(ids.begin(), ids.end(), random);
    return ids;
}

/// Milliseconds that 99 of 100 retrieves took at most.
double retrieves(Connection &connection, const std::vector<QByteArray> &ids, size_t count)
{
    std::vector<double> times;
    for (size_t at = 0; at < count; ++at) {
        QElapsedTimer timer;
        timer.start();
        connection.ask("/v1/charges/" + ids[at % ids.size()]);
        connection.read();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

/// Whether what accounts have is the sum of their transactions.
bool balances(Connection &connection, int accounts)
{
    const QJsonArray list = connection.json("/v1/accounts?limit=" + QByteArray::number(accounts)).value("data"_L1).toArray();
    for (const QJsonValue &account : list) {
        const QByteArray id = account["id"_L1].toString().toUtf8();
        QHash<QString, qint64> sums;
        QByteArray cursor;
        for (bool more = true; more;) {
            const QJsonObject page = connection.json("/v1/balance_transactions?limit=100" + cursor, id);
            const QJsonArray data = page.value("data"_L1).toArray();
            for (const QJsonValue &each : data)
                sums[each["currency"_L1].toString()] += each["net"_L1].toInteger();
            more = page.value("has_more"_L1).toBool();
            if (more)
                cursor = "&starting_after=" + data.last()["id"_L1].toString().toUtf8();
        }
        const QJsonObject balance = connection.json("/v1/balance", id);
        for (const QLatin1String part : {"available"_L1, "pending"_L1}) {
            const QJsonArray amounts = balance.value(part).toArray();
            for (const QJsonValue &each : amounts)
                sums[each["currency"_L1].toString()] -= each["amount"_L1].toInteger();
        }
        if (std::any_of(sums.cbegin(), sums.cend(), [](qint64 rest) { return rest != 0; }))
            return false;
    }
    return true;
}

/// Pages of 100 a second, over as many connections as answers may be on their way.
double pages(const Sandbox &sandbox, const std::vector<QByteArray> &ids, size_t count)
{
    constexpr size_t connections = 4;
    std::vector<std::unique_ptr<Connection>> open;
    for (size_t at = 0; at < connections; ++at)
        open.push_back(std::make_unique<Connection>(sandbox));
    QElapsedTimer timer;
    timer.start();
    size_t asked = 0;
    const auto askNext = [&](Connection &connection) {
        connection.ask("/v1/charges?limit=100&starting_after=" + ids[asked++ % ids.size()]);
    };
    for (const auto &connection : open)
        askNext(*connection);
    for (size_t read = 0; read < count; ++read) {
        Connection &connection = *open[read % connections];
        connection.read();
        if (asked < count)
            askNext(connection);
    }
    return double(count) * 1000 / double(timer.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString accounts = arguments.value(1, u"10000"_s);
    const QString charges = arguments.value(2, u"1000000"_s);
    std::printf("sandbox of %s accounts and %s charges\n", qPrintable(accounts), qPrintable(charges));

    QElapsedTimer sinceStart;
    sinceStart.start();
    const Sandbox sandbox(accounts, charges);
    if (!sandbox.isReady()) {
        std::printf("it did not start\n");
        return 1;
    }
    say("says that it is there after", sandbox.startUp(), "s", "");
    Connection connection(sandbox);
    const qint64 newest = connection.json("/v1/charges?limit=1").value("data"_L1)[0]["created"_L1].toInteger();
    const qint64 oldest = newest - 300LL * 86'400;
    const std::vector<QByteArray> ids = cursors(connection, oldest, newest, 4000);
    say("1,000 random retrieves, 99 % within", retrieves(connection, ids, 1000), "ms", "limit 50");
    const bool tie = balances(connection, 100);
    say(tie ? "100 balances tie; ready after" : "BALANCES DO NOT TIE; after", double(sinceStart.elapsed()) / 1000, "s", "limit 60");
    say("pages of 100, HTTPS, not compressed", pages(sandbox, ids, 3000), "a second", "at least 500");
    say("memory at most", sandbox.memory(), "GiB", "limit 3");
    return tie ? 0 : 1;
}
