// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"

#include <QColor>
#include <QPalette>

/// The colours of one theme. A widget asks of(palette()): the theme travels in the palette, so there is no
/// global, and a widget that is painted elsewhere (a screenshot, a print) takes that place's theme.
/// Every text colour has a contrast of at least 4.5 to what it stands on; a test measures it.
struct Colours {
    struct Pair {
        QColor text {};
        QColor fill {};
    };

    QColor page {};         ///< behind tables and pages
    QColor rail {};         ///< behind the left rail and the bars
    QColor raised {};       ///< cards, menus, pop-ups
    QColor field {};        ///< behind what is typed
    QColor text {};
    QColor muted {};        ///< secondary text
    QColor faint {};        ///< disabled text, decoration; never the only carrier of a meaning
    QColor hairline {};
    QColor border {};       ///< of controls
    QColor hover {};
    QColor pressed {};
    QColor accent {};
    QColor onAccent {};
    QColor accentHover {};
    QColor selection {};    ///< behind selected rows and the current rail entry
    QColor danger {};
    QColor warning {};
    QColor good {};
    QColor note {};
    QColor skeleton {};
    QColor series[2] {};    ///< of charts
    Pair badges[5] {};      ///< by Format::Tone
    Pair sandbox {};        ///< mode banners
    Pair test {};
    Pair live {};

    const Pair &badge(Format::Tone tone) const { return badges[int(tone)]; }
    QColor of(Format::Tone tone) const;

    static const Colours &light();
    static const Colours &dark();
    static const Colours &of(const QPalette &palette);
    bool isDark() const { return page.lightness() < 128; }
    QPalette palette() const;
};
