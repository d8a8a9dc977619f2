// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "app/api/caller.h"
#include "app/base/clock.h"
#include "app/base/logging.h"
#include "models/credentials.h"
#include "models/onboarding.h"
#include "models/resource.h"
#include "models/sandboxprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How long after a pass the next one begins. Against the sandbox nobody else waits for the same limit.
constexpr int watchSeconds = 60;
constexpr int watchSandboxSeconds = 5;
/// Between two signals that rows of the same table changed.
constexpr auto changedInterval = 500ms;

/// The signed-in account as it was last time, among what people made: an offline start shows its name.
const QString identitySetting = u"identity"_s;

Error refusal(const QByteArray &code, const QString &message)
{
    return {.kind = Error::Kind::Usage, .message = message, .code = code};
}

} // namespace

class Session::Private
{
public:
    QString dataFolder;
    Profile profile;
    Grants grants;
    std::unique_ptr<Store> store;
    std::unique_ptr<Engine> engine; ///< after the store: it is gone before
    std::unique_ptr<SandboxProcess> sandbox;
    std::shared_ptr<Caller> caller; ///< of verbs; while connected

    QByteArray accountId;
    QString accountName;
    SyncState state;
    int attempt = 0; ///< to connect: an answer to an earlier one is dropped
    bool connected = false;
    bool view = false;
    Backend backend;
    QSet<QByteArray> changedTables;
    QTimer changedPause;

    void readIdentity();
};

void Session::Private::readIdentity()
{
    accountId = store->owner();
    const Result<QByteArray> kept = store->setting(identitySetting);
    if (!kept) {
        qCWarning(logStore) << "the account's name cannot be read:" << kept.error().message;
        return;
    }
    const QJsonObject identity = QJsonDocument::fromJson(*kept).object();
    if (identity.value(u"account"_s).toString().toUtf8() == accountId)
        accountName = identity.value(u"name"_s).toString();
}

// --- opening ----------------------------------------------------------------------------------------------

Result<std::unique_ptr<Session>> Session::open(const Profiles &profiles, const Profile &profile, const Grants &grants)
{
    auto d = std::make_unique<Private>();
    d->dataFolder = profiles.dataFolder();
    d->profile = profile;
    d->grants = grants;
    Result<std::unique_ptr<Store>> store
        = Store::open(profile.storeFolder(profiles.dataFolder()), resourceTables(grants), Store::Access::Write);
    if (!store)
        return failure(store.error());
    d->store = std::move(*store);
    d->readIdentity();
    return std::unique_ptr<Session>(new Session(std::move(d)));
}

Result<std::unique_ptr<Session>> Session::viewedAs(const QByteArray &account, const QString &name) const
{
    auto view = std::make_unique<Private>();
    view->dataFolder = d->dataFolder;
    view->profile = d->profile;
    view->grants = Grants::everythingOf(account);
    view->view = true;
    view->state = {.phase = SyncState::Phase::Idle};
    Result<std::unique_ptr<Store>> store
        = Store::openOnly(account, d->profile.storeFolder(d->dataFolder), resourceTables());
    if (!store)
        return failure(store.error());
    view->store = std::move(*store);
    view->accountId = account;
    view->accountName = name;
    std::unique_ptr<Session> session(new Session(std::move(view)));
    // The writer is this session's: what it changes, the view shows.
    connect(d->store.get(), &Store::changed, session.get(), [view = session.get(), account](const QByteArray &table, const QByteArray &context) {
        if (context == account)
            view->noteChange(table);
    }, Qt::QueuedConnection);
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const Profiles &profiles, const Profile &profile)
{
    return open(profiles, profile,
                profile.owner.isEmpty() ? Grants::platform() : Grants::everythingOf(profile.owner));
}

Session::Session(std::unique_ptr<Private> members)
    : d(std::move(members))
{
    if (!d->view) {
        d->engine = std::make_unique<Engine>(*d->store, resourceStreams(d->grants));
        if (!d->grants.isPlatform())
            d->engine->setOnlyContext(d->grants.account());
        connect(d->engine.get(), &Engine::stateChanged, this, &Session::setSyncState);
    }

    d->changedPause.setSingleShot(true);
    d->changedPause.setInterval(changedInterval);
    connect(&d->changedPause, &QTimer::timeout, this, &Session::tellChanges);
    // From the writer's thread, a transaction at a time.
    connect(d->store.get(), &Store::changed, this, &Session::noteChange, Qt::QueuedConnection);
    connect(d->store.get(), &Store::failed, this, &Session::failed, Qt::QueuedConnection);
    if (!d->grants.isPlatform() && !d->view) {
        d->store->forgetOthers(resourcesOfCopies()).then(this, [this](const Result<void> &forgotten) {
            if (!forgotten)
                Q_EMIT failed(forgotten.error());
        });
    }
}

Session::~Session()
{
    // The engine first, while what it writes to and reads from is still there.
    d->engine.reset();
    d->sandbox.reset();
}

void Session::noteChange(const QByteArray &table)
{
    d->changedTables.insert(table);
    if (!d->changedPause.isActive())
        d->changedPause.start();
}

void Session::tellChanges()
{
    const QSet<QByteArray> tables = std::exchange(d->changedTables, {});
    for (const QByteArray &table : tables)
        Q_EMIT changed(table);
}

// --- connecting -------------------------------------------------------------------------------------------

void Session::connectTo(const QByteArray &key)
{
    if (d->view)
        return;
    const Credentials::Mode mode = Credentials::modeOf(key);
    const bool otherMode = (mode == Credentials::Mode::Live && !d->profile.livemode)
        || (mode == Credentials::Mode::Test && d->profile.livemode);
    if (key.isEmpty()) {
        fail({.kind = Error::Kind::Credential, .message = u"There is no key."_s, .code = "key_missing"});
    } else if (d->profile.refuses(key)) {
        fail(refusal("live_secret_key", u"A secret key of live mode can do anything with real money."_s));
    } else if (otherMode) {
        fail(refusal("other_mode", u"The key is of another mode than the open data."_s));
    } else {
        signIn(d->profile.backend(key));
    }
}

void Session::connectToSandbox()
{
    if (d->view)
        return;
    disconnectFromBackend();
    setSyncState({.phase = SyncState::Phase::Connecting});
    d->sandbox = std::make_unique<SandboxProcess>(d->dataFolder);
    connect(d->sandbox.get(), &SandboxProcess::started, this,
            [this](const SandboxProcess::Place &place) { signIn(place.backend()); });
    connect(d->sandbox.get(), &SandboxProcess::failed, this, &Session::fail);
    d->sandbox->start();
}

void Session::signIn(Backend backend)
{
    // Defence in depth: an owner's client cannot even ask about another account.
    backend.onlyAccount = d->grants.account();
    setSyncState({.phase = SyncState::Phase::Connecting});
    const int attempt = ++d->attempt;
    Engine::identify(backend).then(this, [this, backend, attempt](const Result<Engine::Identity> &identity) {
        if (attempt != d->attempt)
            return;
        if (!identity) {
            fail(identity.error());
        } else if (identity->connected && d->grants.isPlatform()) {
            disconnectFromBackend();
            Q_EMIT ownersKeyFound(identity->account);
        } else if (const Result<void> good = checkIdentity(*identity); !good) {
            fail(good.error());
        } else {
            claim(backend, *identity);
        }
    });
}

Result<void> Session::checkIdentity(const Engine::Identity &identity) const
{
    if (!d->grants.reaches(identity.account)) {
        return failure({.kind = Error::Kind::StoreOfOther,
                        .message = u"The key belongs to another account."_s,
                        .code = "other_account"});
    }
    // Not every owner may read what tells the mode; a sign-in file says it by itself.
    const bool said = d->profile.keyPlace == Profile::KeyPlace::SignInFile;
    if (!said && identity.livemode != d->profile.livemode)
        return failure(refusal("other_mode", u"The key is of another mode than the open data."_s));
    return {};
}

void Session::claim(const Backend &backend, const Engine::Identity &identity)
{
    const int attempt = d->attempt;
    d->store->claim(identity.account).then(this, [this, backend, identity, attempt](const Result<void> &claimed) {
        if (attempt != d->attempt)
            return;
        if (!claimed) {
            fail(claimed.error());
            return;
        }
        Result<std::unique_ptr<Caller>> caller = Caller::make(backend);
        if (!caller) {
            fail(caller.error());
            return;
        }
        d->caller = std::move(*caller);
        d->connected = true;
        d->backend = backend;
        keep(identity);
        d->engine->connectTo(backend);
        d->engine->watch(d->sandbox ? watchSandboxSeconds : watchSeconds);
    });
}

void Session::keep(const Engine::Identity &identity)
{
    if (d->accountId == identity.account && d->accountName == identity.name)
        return;
    d->accountId = identity.account;
    d->accountName = identity.name;
    remember(*d->store, identity).then(this, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(logStore) << "the account's name was not kept:" << kept.error().message;
    });
    Q_EMIT accountChanged();
}

Pending<Result<void>> Session::remember(Store &store, const Engine::Identity &identity)
{
    const QJsonObject json {{u"account"_s, QString::fromUtf8(identity.account)}, {u"name"_s, identity.name}};
    return store.setSetting(identitySetting, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Session::disconnectFromBackend()
{
    ++d->attempt;
    d->connected = false;
    d->backend = {};
    if (d->engine)
        d->engine->stop();
    d->sandbox.reset();
    setSyncState({.phase = SyncState::Phase::Idle});
}

/// A refused session is one whose time is over, or that was taken back: there is no key to be checked.
Error Session::explained(Error error) const
{
    if (d->profile.keyPlace == Profile::KeyPlace::SignInFile && error.kind == Error::Kind::Credential)
        error.code = "sign_in_expired";
    return error;
}

void Session::fail(const Error &refusal)
{
    const Error error = explained(refusal);
    d->connected = false;
    const bool offline = error.kind == Error::Kind::Unreachable;
    setSyncState({.phase = offline ? SyncState::Phase::Offline : SyncState::Phase::Failed, .error = error});
    Q_EMIT failed(error);
}

void Session::setSyncState(const SyncState &state)
{
    d->state = state;
    d->state.error = explained(state.error);
    Q_EMIT syncStateChanged(d->state);
}

std::unique_ptr<Onboarding> Session::onboarding(const QByteArray &name) const
{
    if (!d->connected || !d->grants.isPlatform())
        return nullptr;
    const auto checks = mode() == Mode::Live ? Requirements::About::Mode::Live : Requirements::About::Mode::Test;
    return std::make_unique<Onboarding>(*d->store, d->caller, checks, name);
}

void Session::syncNow()
{
    if (d->connected)
        d->engine->start(Engine::Depth::Changes);
}

Pending<Result<Engine::Identity>> Session::test(const Backend &backend)
{
    return Engine::identify(backend);
}

// --- what it knows ----------------------------------------------------------------------------------------

const Profile &Session::profile() const
{
    return d->profile;
}

Session::Mode Session::mode() const
{
    if (d->profile.sandbox)
        return Mode::Sandbox;
    return d->profile.livemode ? Mode::Live : Mode::Test;
}

const Grants &Session::grants() const
{
    return d->grants;
}

Store &Session::store() const
{
    return *d->store;
}

QString Session::accountName() const
{
    return d->accountName;
}

QByteArray Session::accountId() const
{
    return d->accountId;
}

bool Session::isView() const
{
    return d->view;
}

Pending<Result<OwnerSignIn>> Session::grantAccess(const QByteArray &account, const Components::Choice &choice) const
{
    if (!d->grants.isPlatform() || d->view || !d->connected) {
        const bool staff = d->grants.isPlatform() && !d->view;
        return QtFuture::makeReadyFuture(Result<OwnerSignIn>(
            failure(staff ? Error::Kind::Unreachable : Error::Kind::Forbidden, u"not connected as the platform"_s)));
    }
    return OwnerAccess::issue(d->backend, account, choice);
}

bool Session::isConnected() const
{
    return d->connected;
}

const SyncState &Session::syncState() const
{
    return d->state;
}

qint64 Session::completeUpTo() const
{
    const Result<qint64> complete = d->store->completeUpTo();
    if (!complete) {
        qCWarning(logStore) << "how old the data is cannot be read:" << complete.error().message;
        return 0;
    }
    return *complete;
}

qint64 Session::now() const
{
    return std::max(Clock::system().now(), d->state.completeUpTo);
}
