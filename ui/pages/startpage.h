// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Preferences;

/// The first thing a person sees without a profile: explore the sandbox, connect a platform, or open one's own
/// account with a sign-in file. Lists the profiles there are.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(const QStringList &profiles, Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxChosen();
    void connectChosen();
    void ownerChosen();
    void profileChosen(const QString &name);
};
