// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/certificate.h"
#include "app/sandbox/httpserver.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// OpenSSL's own view of a certificate, to judge ours by something that is not our code.
class Peeled
{
public:
    explicit Peeled(const QByteArray &pem)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(
            BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free_all);
        certificate.reset(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    }

    QByteArray pem() const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(BIO_new(BIO_s_mem()), &BIO_free_all);
        PEM_write_bio_X509(memory.get(), certificate.get());
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(memory.get(), &bytes);
        return QByteArray(bytes, size);
    }

    void sign(const QByteArray &keyPem)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free_all)> memory(
            BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())), &BIO_free_all);
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
        QVERIFY(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0);
    }

    void expireIn(long seconds) { X509_gmtime_adj(X509_getm_notAfter(certificate.get()), seconds); }

    void nameInstead(const char *alternativeNames)
    {
        const int place = X509_get_ext_by_NID(certificate.get(), NID_subject_alt_name, -1);
        X509_EXTENSION_free(X509_delete_ext(certificate.get(), place));
        X509_EXTENSION *names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternativeNames);
        X509_add_ext(certificate.get(), names, -1);
        X509_EXTENSION_free(names);
    }

    /// What a strict verifier says of this certificate when it trusts only `authority`.
    int verdict(const Peeled &authority) const
    {
        const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(),
                                                                            &X509_STORE_free);
        X509_STORE_add_cert(store.get(), authority.certificate.get());
        const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> check(X509_STORE_CTX_new(),
                                                                                    &X509_STORE_CTX_free);
        X509_STORE_CTX_init(check.get(), store.get(), certificate.get(), nullptr);
        X509_STORE_CTX_set_purpose(check.get(), X509_PURPOSE_SSL_SERVER);
        X509_STORE_CTX_set_flags(check.get(), X509_V_FLAG_X509_STRICT | X509_V_FLAG_CHECK_SS_SIGNATURE);
        X509_verify_cert(check.get());
        return X509_STORE_CTX_get_error(check.get());
    }

    std::unique_ptr<X509, decltype(&X509_free)> certificate {nullptr, &X509_free};
};

/// A running server with an identity, and what a client makes of it.
class Greeting
{
public:
    explicit Greeting(const Identity &identity)
        : m_server([](const Request &) { return Response(); }, [] { return qint64(0); })
    {
        m_listens = m_server.listen(0, identity.configuration());
    }

    /// The errors of a handshake by a client that trusts only `authority`; nothing when it never ended.
    std::optional<QList<QSslError::SslError>> errors(const QString &address, const QString &expectedName,
                                                     const QList<QSslCertificate> &trusted)
    {
        if (!m_listens)
            return std::nullopt;
        QSslConfiguration configuration;
        configuration.setCaCertificates(trusted);
        QSslSocket client;
        client.setSslConfiguration(configuration);
        client.setPeerVerifyName(expectedName);
        QList<QSslError::SslError> found;
        QObject::connect(&client, &QSslSocket::sslErrors, &client, [&found](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                found.append(error.error());
        });
        client.connectToHostEncrypted(address, m_server.port());
        const bool ended = QTest::qWaitFor([&] { return client.isEncrypted() || !found.isEmpty(); });
        return ended ? std::optional(found) : std::nullopt;
    }

private:
    HttpServer m_server;
    bool m_listens = false;
};

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString pathOf(const QString &name) const { return m_folder.filePath(u"tls/"_s + name); }

private Q_SLOTS:
    void init();
    void clientsThatTrustTheAuthorityAreGreeted_data();
    void clientsThatTrustTheAuthorityAreGreeted();
    void anotherNameIsRefused();
    void clientsWithoutTheAuthorityRefuse();
    void strictVerifiersFindNoFault();
    void theAuthorityCannotSpeakForOtherNames();
    void whatWasKeptIsUsedAgain();
    void damageIsRepaired_data();
    void damageIsRepaired();
    void whatExpiresSoonIsRenewed();
    void keysAreClosedToOthers();
    void withoutAFolderNoKeyIsWritten();
    void aFolderThatCannotBeMadeIsNamed();
};

void TestCertificate::init()
{
    QDir(m_folder.filePath(u"tls"_s)).removeRecursively();
}

void TestCertificate::clientsThatTrustTheAuthorityAreGreeted_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    if (QTcpServer().listen(QHostAddress::LocalHostIPv6)) // a machine may be without
        QTest::newRow("IPv6") << u"::1"_s;
}

void TestCertificate::clientsThatTrustTheAuthorityAreGreeted()
{
    QFETCH(QString, host);
    Identity identity(m_folder.path());
    QVERIFY2(identity.prepare(), qPrintable(identity.problem()));
    Greeting greeting(identity);
    const auto errors = greeting.errors(host, host, QSslCertificate::fromPath(identity.authorityFile()));
    QVERIFY(errors);
    QCOMPARE(*errors, {});
}

void TestCertificate::anotherNameIsRefused()
{
    Identity identity(m_folder.path());
    QVERIFY(identity.prepare());
    Greeting greeting(identity);
    const auto errors = greeting.errors(u"127.0.0.1"_s, u"api.stripe.com"_s,
                                        QSslCertificate::fromPath(identity.authorityFile()));
    QVERIFY(errors);
    QCOMPARE(*errors, {QSslError::HostNameMismatch});
}

void TestCertificate::clientsWithoutTheAuthorityRefuse()
{
    Identity identity(m_folder.path());
    Identity stranger((QString()));
    QVERIFY(identity.prepare() && stranger.prepare());
    Greeting greeting(identity);
    const auto errors =
        greeting.errors(u"localhost"_s, u"localhost"_s, QSslCertificate::fromPath(stranger.authorityFile()));
    QVERIFY(errors);
    QVERIFY(!errors->isEmpty());
}

void TestCertificate::strictVerifiersFindNoFault()
{
    Identity identity(m_folder.path());
    QVERIFY(identity.prepare());
    const Peeled authority(contents(pathOf(u"authority.pem"_s)));
    const Peeled server(contents(pathOf(u"localhost.pem"_s)));
    QCOMPARE(server.verdict(authority), X509_V_OK);
    QVERIFY(authority.verdict(authority) != X509_V_OK); // an authority is no server
}

void TestCertificate::theAuthorityCannotSpeakForOtherNames()
{
    Identity identity(m_folder.path());
    QVERIFY(identity.prepare());
    const QByteArray key = contents(pathOf(u"authority-key.pem"_s));
    const Peeled authority(contents(pathOf(u"authority.pem"_s)));
    for (const char *names : {"DNS:api.stripe.com", "DNS:localhost,IP:8.8.8.8"}) {
        Peeled forged(contents(pathOf(u"localhost.pem"_s)));
        forged.nameInstead(names);
        forged.sign(key);
        QCOMPARE(forged.verdict(authority), X509_V_ERR_PERMITTED_VIOLATION);
    }
}

void TestCertificate::whatWasKeptIsUsedAgain()
{
    Identity first(m_folder.path());
    QVERIFY(first.prepare());
    Identity second(m_folder.path());
    QVERIFY(second.prepare());
    QCOMPARE(second.configuration().localCertificate(), first.configuration().localCertificate());
    QCOMPARE(second.configuration().privateKey(), first.configuration().privateKey());
    QVERIFY(!second.configuration().privateKey().isNull());
}

void TestCertificate::damageIsRepaired_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<bool>("authorityStays");
    const QByteArray garbage("-----BEGIN CERTIFICATE-----\nnot really\n-----END CERTIFICATE-----\n");
    for (const QString &name :
         {u"localhost.pem"_s, u"localhost-key.pem"_s, u"authority.pem"_s, u"authority-key.pem"_s}) {
        const bool stays = name.startsWith(u"localhost"_s);
        QTest::addRow("%s emptied", qPrintable(name)) << name << QByteArray() << stays;
        QTest::addRow("%s garbage", qPrintable(name)) << name << garbage << stays;
    }
}

void TestCertificate::damageIsRepaired()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, becomes);
    QFETCH(bool, authorityStays);
    Identity before(m_folder.path());
    QVERIFY(before.prepare());
    const QByteArray authority = contents(before.authorityFile());
    overwrite(pathOf(file), becomes);

    Identity after(m_folder.path());
    QVERIFY2(after.prepare(), qPrintable(after.problem()));
    QCOMPARE(contents(after.authorityFile()) == authority, authorityStays);
    Greeting greeting(after);
    const auto errors =
        greeting.errors(u"localhost"_s, u"localhost"_s, QSslCertificate::fromPath(after.authorityFile()));
    QVERIFY(errors);
    QCOMPARE(*errors, {});
}

void TestCertificate::whatExpiresSoonIsRenewed()
{
    constexpr long day = 24 * 60 * 60;
    Identity before(m_folder.path());
    QVERIFY(before.prepare());
    const QByteArray authority = contents(pathOf(u"authority.pem"_s));
    Peeled server(contents(pathOf(u"localhost.pem"_s)));
    server.expireIn(31 * day);
    server.sign(contents(pathOf(u"authority-key.pem"_s)));
    overwrite(pathOf(u"localhost.pem"_s), server.pem());

    Identity inTime(m_folder.path());
    QVERIFY(inTime.prepare());
    QCOMPARE(contents(pathOf(u"localhost.pem"_s)), server.pem());

    server.expireIn(29 * day);
    server.sign(contents(pathOf(u"authority-key.pem"_s)));
    overwrite(pathOf(u"localhost.pem"_s), server.pem());
    Identity renewed(m_folder.path());
    QVERIFY(renewed.prepare());
    QVERIFY(contents(pathOf(u"localhost.pem"_s)) != server.pem());
    QCOMPARE(contents(pathOf(u"authority.pem"_s)), authority);

    Peeled old(authority);
    old.expireIn(59 * day);
    old.sign(contents(pathOf(u"authority-key.pem"_s)));
    overwrite(pathOf(u"authority.pem"_s), old.pem());
    Identity anew(m_folder.path());
    QVERIFY(anew.prepare());
    QVERIFY(contents(pathOf(u"authority.pem"_s)) != old.pem());
    QCOMPARE(
        Peeled(contents(pathOf(u"localhost.pem"_s))).verdict(Peeled(contents(pathOf(u"authority.pem"_s)))),
        X509_V_OK);
}

void TestCertificate::keysAreClosedToOthers()
{
    Identity identity(m_folder.path());
    QVERIFY(identity.prepare());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_folder.filePath(u"tls"_s)) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(pathOf(u"localhost-key.pem"_s)) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(pathOf(u"authority-key.pem"_s)) & others, QFile::Permissions());
}

void TestCertificate::withoutAFolderNoKeyIsWritten()
{
    QString file;
    {
        Identity identity((QString()));
        QVERIFY(identity.prepare());
        file = identity.authorityFile();
        QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files | QDir::Hidden), {u"authority.pem"_s});
        Greeting greeting(identity);
        const auto errors = greeting.errors(u"localhost"_s, u"localhost"_s, QSslCertificate::fromPath(file));
        QVERIFY(errors);
        QCOMPARE(*errors, {});
    }
    QVERIFY(!QFileInfo(file).dir().exists());
}

void TestCertificate::aFolderThatCannotBeMadeIsNamed()
{
    overwrite(m_folder.filePath(u"file"_s), "no folder");
    Identity identity(m_folder.filePath(u"file"_s));
    QVERIFY(!identity.prepare());
    QVERIFY2(identity.problem().contains(m_folder.filePath(u"file"_s)), qPrintable(identity.problem()));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "certificate.moc"
