// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace Sandbox {

/// Who the sandbox is to a TLS client: a private authority, and a certificate of it for this machine's
/// loopback names. Knows nothing of HTTP. The authority can sign for loopback names only, so whoever comes to
/// trust it risks nothing.
class Identity
{
public:
    /// With a folder, the authority and its keys are kept in its `tls` folder, so that clients that
    /// trusted it once go on doing so. With an empty name only the authority's certificate is written, to
    /// a temporary folder that lives as long as this value; the keys then never leave memory.
    explicit Identity(const QString &folder);
    ~Identity();

    /// Reads what is kept; makes anew what is missing, damaged or about to expire (the authority 60 days
    /// before, the certificate 30). False: problem() says why. Validity is counted in real time, never
    /// in the sandbox's: clients check it against their own clock.
    [[nodiscard]] bool prepare();
    QString problem() const { return m_problem; }

    /// The PEM file a client has to trust.
    QString authorityFile() const;

    /// What the server shows to its clients: TLS 1.2 or newer, the certificate and its key.
    QSslConfiguration configuration() const;

private:
    struct Signed;
    bool refuse(const QString &problem);
    bool openFolder();
    Signed readPair(const QString &name) const;
    bool keep(const QString &name, const Signed &pair);
    QString pathOf(const QString &name, const QString &ending) const;

    QString m_folder; ///< empty: nothing but the authority's certificate is kept
    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QByteArray m_certificate; ///< PEM
    QByteArray m_key;         ///< PEM
};

} // namespace Sandbox
