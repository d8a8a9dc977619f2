// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/place.h"
#include "app/sync/engine.h"

#include <memory>

class SandboxProcess;

namespace Cli {

/// A backend that told whose key it was asked with: what sync and verify begin with. A sandbox that was started for
/// it ends with it.
struct SignIn {
    SignIn();
    ~SignIn();
    SignIn(SignIn &&other) noexcept;
    SignIn &operator=(SignIn &&other) noexcept;

    Backend backend {};
    Engine::Identity identity {};
    QString storeFolder {};
    std::unique_ptr<SandboxProcess> sandbox {};
};

/// Finds the key, starts the sandbox if one is meant, asks who it is. Credential when there is no key. A key that is an
/// owner's own makes the place an owner's.
[[nodiscard]] QCoro::Task<Result<SignIn>> signIn(const CommandLine &line, Place &place, Console &console);

/// The store of whom we signed in as, claimed for them; a window that is opened later knows their name.
[[nodiscard]] QCoro::Task<Result<std::unique_ptr<Store>>> openToWrite(const SignIn &signedIn, const Grants &grants);

/// Remembers which mode to open offline and, the first time, where the backend is.
[[nodiscard]] Result<void> remember(const Place &place, bool livemode);

} // namespace Cli
