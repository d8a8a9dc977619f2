// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownersignin.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 longestFile = 1024 * 1024;

tl::unexpected<Error> noSignIn(const QString &path)
{
    return failure({.kind = Error::Kind::Usage,
                    .message = u"%1 is not an owner's sign-in file."_s.arg(path),
                    .code = "sign_in_file"});
}

QJsonObject jsonOf(const OwnerSignIn &signIn)
{
    return {{u"backend"_s, signIn.backend},
            {u"ca_pem"_s, QString::fromUtf8(signIn.caPem)},
            {u"account"_s, QString::fromUtf8(signIn.account)},
            {u"client_secret"_s, QString::fromUtf8(signIn.secret)},
            {u"expires_at"_s, signIn.expiresAt},
            {u"livemode"_s, signIn.livemode},
            {u"components"_s, signIn.components}};
}

/// A name that may stand in a folder's and in a path's.
bool isAccount(const QByteArray &id)
{
    return id.startsWith("acct_") && id.size() > 5 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Only what is switched on: the rest says nothing.
QJsonObject enabledOf(const QJsonObject &components)
{
    QJsonObject enabled;
    for (auto each = components.begin(); each != components.end(); ++each) {
        if (each->toObject().value("enabled"_L1).toBool())
            enabled.insert(each.key(), *each);
    }
    return enabled;
}

Result<QByteArray> authorities(const Backend &backend)
{
    if (!backend.caPem.isEmpty() || backend.caFile.isEmpty())
        return backend.caPem;
    QFile file(backend.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Tls, u"the CA file %1 cannot be read: %2"_s.arg(backend.caFile, file.errorString()));
    return file.readAll();
}

Parameters formOf(const QByteArray &account, const Components::Choice &choice, bool platformCollects)
{
    Parameters form {{"account", account}};
    for (auto chosen = choice.begin(); chosen != choice.end(); ++chosen) {
        const QByteArray begin = "components[" + chosen.key() + ']';
        form.append({begin + "[enabled]", "true"});
        const Component *component = Components::named(chosen.key());
        for (const QByteArray &feature : component ? component->features : QList<QByteArray>()) {
            const bool on = chosen->contains(feature);
            // Many features are on unless one says no. These two cannot be refused where the provider asks the owner
            // for information itself, and the first follows the second.
            const bool mustFollow = Components::isBackendsToDecide(feature)
                && (!platformCollects || feature == "disable_stripe_user_authentication");
            if (on || !mustFollow)
                form.append({begin + "[features][" + feature + ']', on ? "true" : "false"});
        }
    }
    return form;
}

QCoro::Task<Result<OwnerSignIn>> make(const Backend &backend, QByteArray account, Components::Choice choice)
{
    const Result<QByteArray> pem = authorities(backend);
    if (!pem)
        co_return failure(pem.error());
    const Result<std::unique_ptr<Client>> client = Client::make(backend, 1);
    if (!client)
        co_return failure(client.error());
    Scope scope;
    const QByteArray path = "/v1/accounts/" + account;
    const Result<Answer> known = co_await (*client)->get(scope, path);
    if (!known)
        co_return failure(known.error());
    const QJsonObject controller = QJsonDocument::fromJson(known->body).object().value("controller"_L1).toObject();
    const bool platformCollects = controller.value("requirement_collection"_L1).toString() == "application"_L1;

    const Parameters form = formOf(account, choice, platformCollects);
    const QByteArray sessions = "/v1/account_sessions";
    const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Result<Answer> answer = co_await (*client)->post(scope, sessions, form, key);
    if (!answer)
        co_return failure(answer.error());
    const QJsonObject session = QJsonDocument::fromJson(answer->body).object();
    OwnerSignIn signIn {.backend = backend.url.toString(),
                        .caPem = *pem,
                        .account = session.value("account"_L1).toString().toUtf8(),
                        .secret = session.value("client_secret"_L1).toString().toUtf8(),
                        .expiresAt = session.value("expires_at"_L1).toInteger(),
                        .livemode = session.value("livemode"_L1).toBool(),
                        .components = enabledOf(session.value("components"_L1).toObject())};
    if (signIn.account != account || signIn.secret.isEmpty())
        co_return failure(Error::Kind::NotThisApi, u"the backend's answer is not an account session"_s);
    co_return signIn;
}

} // namespace

Grants OwnerSignIn::grants() const
{
    QSet<QByteArray> granted;
    QSet<QByteArray> features;
    for (auto each = components.begin(); each != components.end(); ++each) {
        const QJsonObject component = each->toObject();
        if (!component.value("enabled"_L1).toBool())
            continue;
        const QByteArray name = each.key().toUtf8();
        granted.insert(name);
        const QJsonObject switches = component.value("features"_L1).toObject();
        for (auto feature = switches.begin(); feature != switches.end(); ++feature) {
            if (feature->toBool())
                features.insert(name + '.' + feature.key().toUtf8());
        }
    }
    return Grants::owner(account, granted, features);
}

Profile OwnerSignIn::profile() const
{
    return {.name = u"owner-"_s + QString::fromUtf8(account),
            .url = backend,
            .livemode = livemode,
            .keyPlace = Profile::KeyPlace::SignInFile,
            .owner = account,
            .caPem = caPem};
}

bool OwnerSignIn::isExpired(qint64 backendsNow) const
{
    // The clock of a sandbox on this computer may be anywhere; everybody else's is the world's.
    const bool local = Backend::isLocal(QUrl(backend));
    const qint64 now = std::max(backendsNow, local ? 0 : Clock::system().now());
    return expiresAt <= now;
}

Error OwnerSignIn::expired() const
{
    const QString when = QDateTime::fromSecsSinceEpoch(expiresAt, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return {.kind = Error::Kind::Credential,
            .message = u"the sign-in of %1 was good until %2 UTC; ask the platform for a new one"_s.arg(
                QString::fromUtf8(account), when),
            .code = "sign_in_expired"};
}

Result<OwnerSignIn> OwnerSignIn::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure({.kind = Error::Kind::Usage,
                        .message = u"The sign-in file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                        .code = "sign_in_file"});
    }
    const QJsonObject json = QJsonDocument::fromJson(file.read(longestFile)).object();
    const OwnerSignIn signIn {.backend = json.value("backend"_L1).toString(),
                              .caPem = json.value("ca_pem"_L1).toString().toUtf8(),
                              .account = json.value("account"_L1).toString().toUtf8(),
                              .secret = json.value("client_secret"_L1).toString().toUtf8(),
                              .expiresAt = json.value("expires_at"_L1).toInteger(),
                              .livemode = json.value("livemode"_L1).toBool(),
                              .components = json.value("components"_L1).toObject()};
    if (signIn.backend.isEmpty() || signIn.secret.isEmpty() || !isAccount(signIn.account))
        return noSignIn(path);
    if (const Result<QUrl> url = Backend::checkedUrl(signIn.backend); !url)
        return failure(url.error());
    return signIn;
}

Result<void> OwnerSignIn::write(const QString &path) const
{
    QFile file(path);
    if (file.exists()) {
        return failure({.kind = Error::Kind::Usage,
                        .message = u"%1 is there already; a sign-in overwrites nothing."_s.arg(path),
                        .code = "sign_in_file"});
    }
    const QByteArray json = QJsonDocument(jsonOf(*this)).toJson();
    // Private from its first byte on, whatever the umask.
    const bool written = file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly)
        && file.write(json) == json.size() && file.flush();
    if (written)
        return {};
    const Error::Kind kind
        = file.error() == QFileDevice::ResourceError ? Error::Kind::StoreFull : Error::Kind::StoreFailed;
    const QString why = file.errorString();
    if (file.isOpen())
        file.remove();
    return failure(kind, u"%1 cannot be written: %2"_s.arg(path, why));
}

Pending<Result<OwnerSignIn>> OwnerAccess::issue(const Backend &backend, const QByteArray &account,
                                                const Components::Choice &choice)
{
    if (!isAccount(account)) {
        return QtFuture::makeReadyFuture(Result<OwnerSignIn>(
            failure(Error::Kind::Usage, u"“%1” is not the id of an account (acct_...)."_s.arg(QString::fromUtf8(account)))));
    }
    return QtConcurrent::run([backend, account, choice] { return QCoro::waitFor(make(backend, account, choice)); });
}
