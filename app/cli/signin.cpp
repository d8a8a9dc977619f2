// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signin.h"

#include "app/base/secrets.h"
#include "app/store/store.h"
#include "app/sync/arrival.h"
#include "models/credentials.h"
#include "models/resource.h"
#include "models/sandboxprocess.h"
#include "models/session.h"

using namespace Qt::StringLiterals;
using ::Sync::Arrival;

namespace Cli {
namespace {

/// Starts the sandbox and waits for its first line.
QCoro::Task<Result<Backend>> start(SandboxProcess &sandbox)
{
    Bell bell;
    QObject context;
    Result<Backend> outcome = failure(Error::Kind::Unreachable, u"the sandbox did not start"_s);
    QObject::connect(&sandbox, &SandboxProcess::started, &context, [&](const SandboxProcess::Place &place) {
        outcome = place.backend();
        bell.ring();
    });
    QObject::connect(&sandbox, &SandboxProcess::failed, &context, [&](const Error &error) {
        outcome = failure(error);
        bell.ring();
    });
    sandbox.start();
    co_await bell;
    co_return outcome;
}

QCoro::Task<Result<QByteArray>> keyOf(const Profile &profile)
{
    Secrets secrets;
    const auto looking = Credentials::find(profile, secrets);
    const Result<Credentials::Found> found = co_await Arrival(looking);
    if (found)
        co_return found->key;
    co_return failure(Error::Kind::Credential,
                      u"there is none for the profile %1 (%2): set TRIBUTARY_API_KEY or use \"tributary profiles add\""_s
                          .arg(profile.name, found.error().message));
}

} // namespace

SignIn::SignIn() = default;
SignIn::~SignIn() = default;
SignIn::SignIn(SignIn &&other) noexcept = default;
SignIn &SignIn::operator=(SignIn &&other) noexcept = default;

QCoro::Task<Result<SignIn>> signIn(const CommandLine &line, Place &place, Console &console)
{
    SignIn result;
    Profile profile = place.profile();
    if (profile.sandbox) {
        console.note(u"Starting the sandbox."_s);
        result.sandbox = std::make_unique<SandboxProcess>(place.profiles().dataFolder());
        const Result<Backend> backend = co_await start(*result.sandbox);
        if (!backend)
            co_return failure(backend.error());
        result.backend = *backend;
    } else if (place.signIn()) {
        result.backend = profile.backend(place.signIn()->secret);
    } else {
        const Result<QByteArray> key = co_await keyOf(profile);
        if (!key)
            co_return failure(key.error());
        result.backend = profile.backend(*key);
        const bool insists = line.liveSecretKey || profile.liveSecretKey == Profile::LiveSecretKey::Accepted;
        // On this computer only a sandbox answers, whose keys look like anything.
        if (Credentials::isLiveSecretKey(*key) && !insists && !Backend::isLocal(result.backend.url)) {
            co_return failure(Error::Kind::Credential,
                              u"sk_live_ keys can do anything with real money; use a restricted key (rk_live_), or "
                              "insist with --allow-live-secret-key"_s);
        }
    }

    const auto asking = Engine::identify(result.backend);
    const Result<Engine::Identity> identity = co_await Arrival(asking);
    if (!identity)
        co_return failure(place.explained(identity.error()));
    result.identity = *identity;
    if (place.signIn() && place.signIn()->isExpired(identity->now))
        co_return failure(place.signIn()->expired());
    if (identity->connected && place.grants().isPlatform())
        place.becomeOwners(identity->account);
    if (!place.grants().reaches(identity->account)) {
        co_return failure(Error::Kind::StoreOfOther,
                          u"it is of %1, the key of %2"_s.arg(QString::fromUtf8(place.grants().account()),
                                                              QString::fromUtf8(identity->account)));
    }
    if (const Result<void> own = place.checkAccount(line); !own)
        co_return failure(own.error());
    result.backend.onlyAccount = place.grants().account();
    if (!place.signIn()) // not every owner may read what tells the mode; the file says it
        profile.livemode = identity->livemode;
    result.storeFolder = profile.storeFolder(place.profiles().dataFolder());
    co_return result;
}

QCoro::Task<Result<std::unique_ptr<Store>>> openToWrite(const SignIn &signedIn, const Grants &grants)
{
    Result<std::unique_ptr<Store>> store
        = Store::open(signedIn.storeFolder, resourceTables(grants), Store::Access::Write);
    if (!store)
        co_return store;
    const auto claiming = (*store)->claim(signedIn.identity.account);
    const Result<void> claimed = co_await Arrival(claiming);
    if (!claimed)
        co_return failure(claimed.error());
    if (!grants.isPlatform()) {
        const auto forgetting = (*store)->forgetOthers(resourcesOfCopies());
        if (const Result<void> forgotten = co_await Arrival(forgetting); !forgotten)
            co_return failure(forgotten.error());
    }
    const auto remembering = Session::remember(**store, signedIn.identity);
    const Result<void> remembered = co_await Arrival(remembering);
    if (!remembered)
        co_return failure(remembered.error());
    co_return store;
}

Result<void> remember(const Place &place, bool livemode)
{
    if (place.signIn())
        return {};
    Profile profile = place.profile();
    if (place.isSaved()) {
        const Result<Profile> saved = place.profiles().profile(profile.name);
        if (!saved)
            return failure(saved.error());
        if (saved->livemode == livemode && saved->owner == place.profile().owner)
            return {};
        profile = *saved;
        profile.owner = place.profile().owner;
    }
    profile.livemode = livemode;
    return place.profiles().save(profile);
}

} // namespace Cli
