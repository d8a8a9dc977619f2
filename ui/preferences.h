// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tableview.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

/// What a person likes, whatever the profile: kept in the configuration folder, or beside the data when the
/// data's folder was named at the start. Nothing secret.
class Preferences
{
public:
    /// `file` empty: the program's place in the configuration folder.
    explicit Preferences(const QString &file = {});

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);
    /// As Language::choose() takes it; empty: as the system.
    QString language() const;
    void setLanguage(const QString &code);
    TableView::Density density() const;
    void setDensity(TableView::Density density);
    bool isRailWide() const;
    void setRailWide(bool wide);
    QString lastProfile() const;
    void setLastProfile(const QString &name);
    /// A page of the platform's own site, to which owners come back from the provider's pages.
    QString returnAddress() const;
    void setReturnAddress(const QString &address);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};
