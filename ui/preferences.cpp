// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"tributary"_s, u"window"_s)
                                      .fileName()
                                : file,
                 QSettings::IniFormat)
{
}

Theme::Choice Preferences::theme() const
{
    const QString word = m_settings.value(u"theme"_s).toString();
    return word == u"light" ? Theme::Choice::Light : word == u"dark" ? Theme::Choice::Dark : Theme::Choice::System;
}

void Preferences::setTheme(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::System:
        m_settings.remove(u"theme"_s);
        return;
    case Theme::Choice::Light:
        m_settings.setValue(u"theme"_s, u"light"_s);
        return;
    case Theme::Choice::Dark:
        m_settings.setValue(u"theme"_s, u"dark"_s);
        return;
    }
    Q_UNREACHABLE();
}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_settings.remove(u"language"_s);
    else
        m_settings.setValue(u"language"_s, code);
}

TableView::Density Preferences::density() const
{
    return m_settings.value(u"density"_s).toString() == u"compact" ? TableView::Density::Compact
                                                                    : TableView::Density::Comfortable;
}

void Preferences::setDensity(TableView::Density density)
{
    m_settings.setValue(u"density"_s, density == TableView::Density::Compact ? u"compact"_s : u"comfortable"_s);
}

bool Preferences::isRailWide() const
{
    return m_settings.value(u"rail"_s, true).toBool();
}

void Preferences::setRailWide(bool wide)
{
    m_settings.setValue(u"rail"_s, wide);
}

QString Preferences::lastProfile() const
{
    return m_settings.value(u"profile"_s).toString();
}

void Preferences::setLastProfile(const QString &name)
{
    m_settings.setValue(u"profile"_s, name);
}

QString Preferences::returnAddress() const
{
    return m_settings.value(u"returnAddress"_s).toString();
}

void Preferences::setReturnAddress(const QString &address)
{
    m_settings.setValue(u"returnAddress"_s, address);
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}
