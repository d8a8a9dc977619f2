// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

/// What a word says about the row it stands in. Each tone has a shape and colours in ui.
enum class Tone {
    Neutral,
    Good,
    Warning, ///< somebody should look at it, or do something in time
    Danger,  ///< something went wrong, or money is lost
    Note,    ///< under way
};

/// One word of the API's vocabulary and how it reads to people. `text` is marked with
/// QT_TRANSLATE_NOOP("State", ...); a name that is the same in every language (Visa) is not marked.
struct Word {
    const char *value = nullptr; ///< as the API sends it
    const char *text = nullptr;
    Tone tone = Tone::Neutral;

    QString displayText() const;
};

/// All words of one field. The API's sets are open: a value that is not here is shown as it is.
using Words = std::span<const Word>;

const Word *wordFor(Words words, QByteArrayView value); ///< nullptr for an unknown value

/// Vocabularies that several resources share.
namespace Vocabulary {
extern const Words cardBrands;
extern const Words payoutCardBrands; ///< the same, as the API spells them for cards that get payouts
extern const Words cardFunding;
extern const Words paymentMethods;
extern const Words availability; ///< available, unavailable, pending: references and traces
extern const Words checks;       ///< pass, fail, unavailable, unchecked
extern const Words errorTypes;
}
