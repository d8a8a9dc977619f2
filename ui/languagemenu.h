// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class Preferences;

/// The languages, each in its own words, to choose one: for the button of the first page and of the bar, where people
/// look who cannot read what is on the screen.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LanguageMenu(Preferences &preferences, QWidget *parent = nullptr);
};
