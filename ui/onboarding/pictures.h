// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class OnboardingPage;
class Session;

/// Every step of the wizard with invented accounts in it, one after the other, for pictures: `take` is called with
/// the name of each state while it is shown, until it returns false. Nothing is sent and nothing is kept.
bool rehearseOnboarding(OnboardingPage &page, const Session &session, const std::function<bool(const QString &)> &take);
