// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowpage.h"
#include "ui/preferences.h"

class QComboBox;
class QVBoxLayout;
class Session;

/// The person's choices, and the facts about the open profile: whose it is, where its data and its key are.
class SettingsPage : public WindowPage
{
    Q_OBJECT

public:
    SettingsPage(Session &session, Preferences &preferences, Theme &theme, const QString &dataFolder,
                 QWidget *parent = nullptr);

    Location location() const override { return {.page = "settings"}; }
    void go(const Location &) override {}
    QString title() const override;
    QList<QWidget *> panes() const override;

Q_SIGNALS:
    void densityChosen();
    void profilesRequested();

private:
    void addLook(QVBoxLayout *column);
    void addProfile(QVBoxLayout *column);

    Session &m_session;
    Preferences &m_preferences;
    Theme &m_theme;
    QString m_dataFolder;
    QComboBox *m_languageBox;
    QComboBox *m_themeBox;
    QComboBox *m_densityBox;
};
