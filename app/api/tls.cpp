// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tls.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString day(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd"_s);
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &name : alternatives) {
        if (!names.contains(name))
            names << name;
    }
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    if (names.isEmpty())
        return u"no name at all"_s;
    names.sort();
    return names.join(u", "_s);
}

QString issuerOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    if (names.isEmpty())
        names = certificate.issuerInfo(QSslCertificate::Organization);
    return names.isEmpty() ? u"an authority without a name"_s : names.first();
}

const auto advice = u"; if it is your own authority, name its certificate with --ca-file"_s;

QString trouble(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return u"the certificate of %1 expired on %2"_s.arg(host, day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return u"the certificate of %1 is valid only from %2"_s.arg(host, day(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return u"the certificate is not for %1 but for %2"_s.arg(host, namesOf(certificate));
    case QSslError::SelfSignedCertificate:
        return u"the certificate of %1 is self-signed: nobody vouches for it"_s.arg(host) + advice;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"the certificate of %1 is from an unknown authority (%2)"_s.arg(host, issuerOf(certificate))
            + advice;
    case QSslError::CertificateRevoked:
        return u"the certificate of %1 was revoked"_s.arg(host);
    case QSslError::NoPeerCertificate:
        return u"%1 shows no certificate"_s.arg(host);
    default: // Qt's enumeration, which grows: its own English sentence is the best there is.
        return u"the certificate of %1 was refused: %2"_s.arg(host, error.errorString());
    }
}

/// What to tell first when a certificate has several faults: the one that a person can act on.
int weight(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateRevoked:
        return 0;
    case QSslError::HostNameMismatch:
        return 1;
    case QSslError::SelfSignedCertificate:
        return 2;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
        return 3;
    default: // Consequences of the ones above.
        return 4;
    }
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const QString &caFile, const QByteArray &caPem)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caPem.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(caPem, QSsl::Pem);
        if (authorities.isEmpty())
            return failure(Error::Kind::Tls, u"what was given as the CA's certificate is none"_s);
        configuration.setCaCertificates(authorities);
        return configuration;
    }
    if (caFile.isEmpty())
        return configuration;

    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Tls,
                       u"the CA file %1 cannot be read: %2"_s.arg(caFile, file.errorString()));
    }
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty())
        return failure(Error::Kind::Tls, u"the CA file %1 holds no certificate"_s.arg(caFile));
    configuration.setCaCertificates(authorities);
    return configuration;
}

QString certificateTrouble(const QList<QSslError> &errors, const QString &host)
{
    Q_ASSERT(!errors.isEmpty());
    const auto first = std::min_element(errors.begin(), errors.end(), [](const QSslError &a, const QSslError &b) {
        return weight(a) < weight(b);
    });
    return trouble(*first, host);
}
