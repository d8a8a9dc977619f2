// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

/// A throw-away certificate authority: makes the certificates that test servers show, good ones and bad ones.
class TestAuthority
{
public:
    /// What is on a certificate. `names` as OpenSSL writes alternative names: "DNS:localhost,IP:127.0.0.1".
    struct Wish {
        QByteArray names = "DNS:localhost,IP:127.0.0.1";
        qint64 validFrom = -3600;     ///< seconds from now
        qint64 validTo = 24 * 3600;
        enum class Signed { ByAuthority, ByItself } by = Signed::ByAuthority;
    };

    explicit TestAuthority(const QByteArray &name = "Throw-away test authority") : m_key(makeKey())
    {
        m_certificate = make(m_key.get(), name, "critical,CA:TRUE", {}, nullptr, {});
        QFile file(caFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(pem(m_certificate.get())) < 0)
            qFatal("cannot write the test authority's certificate");
    }

    /// The authority's certificate, PEM; gone with the object.
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    QSslConfiguration issue(const Wish &wish) const
    {
        const Key key = makeKey();
        const bool self = wish.by == Wish::Signed::ByItself;
        const Certificate certificate = make(key.get(), "test server", "CA:FALSE", wish.names,
                                             self ? nullptr : m_certificate.get(), wish);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
        configuration.setLocalCertificate(QSslCertificate(pem(certificate.get())));
        configuration.setPrivateKey(QSslKey(pem(key.get()), QSsl::Ec));
        return configuration;
    }
    QSslConfiguration issue() const { return issue(Wish {}); }

private:
    template <auto Free>
    struct Freed {
        template <typename T>
        void operator()(T *object) const { Free(object); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
    using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
    using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

    static Key makeKey() { return Key(EVP_EC_gen("P-256")); }

    static void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
        if (!extension)
            qFatal("bad certificate extension %s", value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    Certificate make(EVP_PKEY *key, const QByteArray &name, const QByteArray &constraints, const QByteArray &names,
                     X509 *issuer, const Wish &wish) const
    {
        static long serial = QDateTime::currentMSecsSinceEpoch();
        Certificate certificate(X509_new());
        X509 *raw = certificate.get();
        X509_set_version(raw, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(raw), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(raw), wish.validFrom);
        X509_gmtime_adj(X509_getm_notAfter(raw), wish.validTo);
        X509_set_pubkey(raw, key);
        X509_NAME *subject = X509_get_subject_name(raw);
        X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);
        X509_set_issuer_name(raw, issuer ? X509_get_subject_name(issuer) : subject);
        extend(raw, issuer ? issuer : raw, NID_basic_constraints, constraints);
        if (!names.isEmpty())
            extend(raw, issuer ? issuer : raw, NID_subject_alt_name, names);
        X509_sign(raw, issuer ? m_key.get() : key, EVP_sha256());
        return certificate;
    }

    static QByteArray text(BIO *memory)
    {
        char *bytes = nullptr;
        const long length = BIO_get_mem_data(memory, &bytes);
        return QByteArray(bytes, length);
    }
    static QByteArray pem(X509 *certificate)
    {
        const Memory memory(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(memory.get(), certificate);
        return text(memory.get());
    }
    static QByteArray pem(EVP_PKEY *key)
    {
        const Memory memory(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
        return text(memory.get());
    }

    QTemporaryDir m_folder;
    Key m_key;
    Certificate m_certificate;
};
