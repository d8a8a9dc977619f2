// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

/// Our own symbolic icons (resources/icons/NAME.svg, 20 x 20, drawn in currentColor), tinted with the theme's
/// text colours at the moment they are painted: a change of theme needs no new icons.
namespace Icon {

enum class Reading {
    Same,     ///< looks the same in both writing directions
    Directed, ///< points along the reading direction: mirrored when that is right to left
};

QIcon named(const QString &name, Reading reading = Reading::Same);
bool exists(const QString &name);
QPixmap pixmap(const QString &name, const QColor &colour, int side, qreal devicePixelRatio,
               Reading reading = Reading::Same);
QIcon application();

} // namespace Icon
