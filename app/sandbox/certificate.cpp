// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/certificate.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};

using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;

constexpr long day = 24 * 60 * 60;

/// What sets a certificate's kind apart from another's. Times in seconds.
struct Profile {
    QByteArray commonName;
    long life;
    long renewedBefore;
    QList<std::pair<int, const char *>> extensions;
};

// Strict verifiers (OpenSSL's X509_V_FLAG_X509_STRICT, which Python 3.13 sets) want the constraints and the
// authority's key usage critical, and both key identifiers present.
Profile authorityProfile(const QByteArray &commonName)
{
    return {.commonName = commonName,
            .life = 10 * 365 * day,
            .renewedBefore = 60 * day,
            .extensions = {
                {NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                {NID_key_usage, "critical,keyCertSign,cRLSign"},
                {NID_subject_key_identifier, "hash"},
                {NID_name_constraints,
                 "critical,permitted;DNS:localhost,permitted;IP:127.0.0.0/255.0.0.0,"
                 "permitted;IP:0:0:0:0:0:0:0:1/FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF:FFFF"},
            }};
}

Profile serverProfile()
{
    // Some verifiers accept no server certificate that lives longer than 398 days.
    return {.commonName = "localhost",
            .life = 397 * day,
            .renewedBefore = 30 * day,
            .extensions = {
                {NID_basic_constraints, "critical,CA:FALSE"},
                {NID_key_usage, "critical,digitalSignature"},
                {NID_ext_key_usage, "serverAuth"},
                {NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"},
                {NID_subject_key_identifier, "hash"},
                {NID_authority_key_identifier, "keyid:always"},
            }};
}

QByteArray contents(BIO *memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, size);
}

QByteArray pem(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    return PEM_write_bio_X509(memory.get(), certificate) == 1 ? contents(memory.get()) : QByteArray();
}

QByteArray pem(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    const int written = PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return written == 1 ? contents(memory.get()) : QByteArray();
}

Certificate certificateFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

Key keyFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    // An empty pass phrase, lest OpenSSL asks for one on the terminal.
    char nothing[] = "";
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nothing));
}

QByteArray randomHex(int bytes)
{
    const Number number(BN_new());
    if (BN_rand(number.get(), bytes * 8, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) != 1)
        return {};
    char *text = BN_bn2hex(number.get());
    const QByteArray hex(text);
    OPENSSL_free(text);
    return hex.toLower();
}

bool giveSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return BN_rand(serial.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

bool giveExtensions(X509 *certificate, X509 *issuer, const Profile &profile)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[kind, value] : profile.extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// A certificate for `key`, signed by the issuer; with no issuer, by itself. Null: see OpenSSL's error.
Certificate certify(EVP_PKEY *key, const Profile &profile, X509 *issuer, EVP_PKEY *issuerKey)
{
    Certificate made(X509_new());
    X509 *certificate = made.get();
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto commonName = reinterpret_cast<const unsigned char *>(profile.commonName.constData());
    const bool good = X509_set_version(certificate, X509_VERSION_3) == 1
        && giveSerial(certificate)
        // From yesterday on: a client whose clock is a little slow shall not find it too young.
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -day)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), profile.life)
        && X509_set_pubkey(certificate, key) == 1
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : subject) == 1
        && giveExtensions(certificate, issuer ? issuer : certificate, profile)
        && X509_sign(certificate, issuerKey ? issuerKey : key, EVP_sha256()) > 0;
    return good ? std::move(made) : Certificate();
}

bool isCurrent(X509 *certificate, const Profile &profile)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    time_t soon = time_t(now + profile.renewedBefore);
    return X509_cmp_current_time(X509_get0_notBefore(certificate)) < 0
        && X509_cmp_time(X509_get0_notAfter(certificate), &soon) > 0;
}

bool hasItsExtensions(X509 *certificate, const Profile &profile)
{
    for (const auto &extension : profile.extensions) {
        if (X509_get_ext_by_NID(certificate, extension.first, -1) < 0)
            return false;
    }
    return true;
}

QString sslProblem()
{
    char text[256];
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    ERR_clear_error();
    return QString::fromLatin1(text);
}

} // namespace

/// A certificate with its private key; both null when there is none that can be used.
struct Identity::Signed {
    Certificate certificate;
    Key key;

    static Signed make(const Profile &profile, const Signed *issuer)
    {
        Key key(EVP_EC_gen("P-256"));
        if (!key)
            return {};
        Certificate certificate = certify(key.get(), profile, issuer ? issuer->certificate.get() : nullptr,
                                          issuer ? issuer->key.get() : nullptr);
        return {std::move(certificate), std::move(key)};
    }

    bool isWhole() const
    {
        return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    }

    bool isSignedBy(const Signed &issuer) const
    {
        return X509_check_issued(issuer.certificate.get(), certificate.get()) == X509_V_OK
            && X509_verify(certificate.get(), issuer.key.get()) == 1;
    }

    bool isForLoopback() const
    {
        return X509_check_host(certificate.get(), "localhost", 0, 0, nullptr) == 1
            && X509_check_ip_asc(certificate.get(), "127.0.0.1", 0) == 1
            && X509_check_ip_asc(certificate.get(), "::1", 0) == 1;
    }

    bool isUsableAuthority() const
    {
        const Profile profile = authorityProfile({});
        return isWhole() && isSignedBy(*this) && X509_check_ca(certificate.get()) == 1
            && hasItsExtensions(certificate.get(), profile) && isCurrent(certificate.get(), profile);
    }

    bool isUsableServer(const Signed &authority) const
    {
        const Profile profile = serverProfile();
        return isWhole() && isSignedBy(authority) && isForLoopback()
            && hasItsExtensions(certificate.get(), profile) && isCurrent(certificate.get(), profile);
    }
};

Identity::Identity(const QString &folder)
    : m_folder(folder.isEmpty() ? QString() : QDir(folder).absoluteFilePath(u"tls"_s))
{
}

Identity::~Identity() = default;

bool Identity::prepare()
{
    if (!openFolder())
        return false;

    QLockFile lock(pathOf(u"making"_s, u".lock"_s));
    if (!m_folder.isEmpty() && !lock.tryLock(10'000))
        return refuse(u"The folder %1 is locked by another program."_s.arg(m_folder));

    Signed authority = readPair(u"authority"_s);
    if (!authority.isUsableAuthority()) {
        // The random part keeps two authorities apart in a trust store that knows them by name.
        authority = Signed::make(authorityProfile("Tributary sandbox authority " + randomHex(4)), nullptr);
        if (!authority.isWhole())
            return refuse(u"The certificate authority could not be made: %1"_s.arg(sslProblem()));
        if (!keep(u"authority"_s, authority))
            return false;
    }
    Signed server = readPair(u"localhost"_s);
    if (!server.isUsableServer(authority)) {
        server = Signed::make(serverProfile(), &authority);
        if (!server.isWhole())
            return refuse(u"The certificate could not be made: %1"_s.arg(sslProblem()));
        if (!m_folder.isEmpty() && !keep(u"localhost"_s, server))
            return false;
    }
    ERR_clear_error(); // reading a damaged file leaves its complaint behind
    m_certificate = pem(server.certificate.get());
    m_key = pem(server.key.get());
    return true;
}

QString Identity::authorityFile() const
{
    return pathOf(u"authority"_s, u".pem"_s);
}

QSslConfiguration Identity::configuration() const
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificate(QSslCertificate(m_certificate, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(m_key, QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    // Given explicitly, lest every connection reads the system's authorities, none of which it needs.
    configuration.setCaCertificates({});
    // Each connection has a TLS context of its own here, so a ticket could never be redeemed.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return configuration;
}

bool Identity::refuse(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool Identity::openFolder()
{
    if (m_folder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/tributary-sandbox-XXXXXX"_s);
        return m_temporary->isValid() ? true : refuse(m_temporary->errorString());
    }
    if (!QDir().mkpath(m_folder))
        return refuse(u"The folder %1 cannot be made."_s.arg(m_folder));
    if (!QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refuse(u"The folder %1 cannot be closed to others."_s.arg(m_folder));
    return true;
}

Identity::Signed Identity::readPair(const QString &name) const
{
    QFile certificate(pathOf(name, u".pem"_s));
    QFile key(pathOf(name, u"-key.pem"_s));
    if (m_folder.isEmpty() || !certificate.open(QFile::ReadOnly) || !key.open(QFile::ReadOnly))
        return {};
    return {certificateFrom(certificate.readAll()), keyFrom(key.readAll())};
}

bool Identity::keep(const QString &name, const Signed &pair)
{
    const auto write = [this](const QString &path, const QByteArray &bytes, QFile::Permissions permissions) {
        QSaveFile file(path);
        // Closed to others before the first byte is in it.
        if (!bytes.isEmpty() && file.open(QFile::WriteOnly) && file.setPermissions(permissions)
            && file.write(bytes) == bytes.size() && file.commit()) {
            return true;
        }
        return refuse(u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
    };
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    // The key first: a crash in between leaves a pair that does not match, and that is made anew.
    return (m_folder.isEmpty() || write(pathOf(name, u"-key.pem"_s), pem(pair.key.get()), own))
        && write(pathOf(name, u".pem"_s), pem(pair.certificate.get()),
                 own | QFile::ReadGroup | QFile::ReadOther);
}

QString Identity::pathOf(const QString &name, const QString &ending) const
{
    const QString folder = m_temporary ? m_temporary->path() : m_folder;
    return folder + u'/' + name + ending;
}

} // namespace Sandbox
