// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/colours.h"
#include "ui/style.h"

#include <QApplication>
#include <QPixmapCache>
#include <QToolTip>

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application),
      m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    application.setStyle(new Style);
    choose(Choice::System);
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    const QPalette palette = (isDark() ? Colours::dark() : Colours::light()).palette();
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

void Theme::toggle()
{
    choose(isDark() ? Choice::Light : Choice::Dark);
}
