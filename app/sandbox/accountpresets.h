// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"

#include <optional>
#include <vector>

namespace Sandbox
{

/// How urgent a path is in a preset.
struct PresetDue {
    QByteArray path {};
    std::optional<Stage> stage {}; ///< as the days say, unless told
    int days = 0; ///< to the deadline; 0: none
    QByteArray error {};
    bool checking = false, blocking = false;
    QByteArrayList instead {};
};

/// One kind of account that a seed has, as account_presets.json describes it.
struct AccountPreset {
    struct Range {
        int first = 0, last = 0;
    };

    QByteArray name {};
    QByteArrayList countries {}; ///< one of them; empty: any, by its share
    QByteArray businessType {}; ///< null: not chosen yet
    std::optional<Shape> shape {}; ///< any, unless told
    Origin origin = Origin::Controller;
    Range age {}, weight {}; ///< days before now; relative
    quint32 share = 0; ///< per thousand, beyond the first of its kind
    bool rich = false; ///< every optional field is filled in
    bool guardian = false; ///< of a minor
    QByteArray methods {}; ///< all, none; null: some
    QByteArrayList
        banks {}; ///< new, validated, verified, errored, verification_failed, tokenized, card, second-currency
    QByteArray schedule {}; ///< null: the country's
    QByteArray agreement = "full";
    QByteArray called {}; ///< its name, if it is about the name
    QByteArray decision {};
    bool paymentsPaused = false, payoutsPaused = false;
    QByteArrayList withdrawn {};
    std::vector<PresetDue> due {}, future {};
};

struct AccountPresets {
    std::vector<AccountPreset> special {}; ///< the most telling first
    AccountPreset ordinary {};
    QByteArrayList moreRejections {};
};

const AccountPresets &accountPresets();

} // namespace Sandbox
