// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>
#include <QString>

/// Type: the size scale, and labels that never interpret what they show.
namespace Text {

enum class Role {
    Title,    ///< of a page
    Heading,  ///< of a card, of the inspector
    Strong,   ///< body, heavy: headings of groups
    Control,  ///< body, a little heavier where the family can: buttons, tabs, where one is
    Body,
    Small,    ///< secondary lines, table headers, stamps
    Figure,   ///< a number to be read from afar
    Code,     ///< ids and JSON
};

/// The font of a role, relative to what the person's system uses for text.
QFont font(Role role, const QFont &base);

/// U+2068 ... U+2069 around a value inside a sentence: ids and amounts keep their order in right-to-left text.
QString isolated(const QString &value);
/// U+2066 ... U+2069: what must read left to right whatever it is (ids, paths, filters).
QString leftToRight(const QString &value);
/// The text with what could break a line or turn the reading order around made visible as a space: for one-line
/// places that show words from outside.
QString oneLine(const QString &value);

/// A tooltip that shows these words and nothing else: Qt takes what looks like markup for markup.
QString toolTip(const QString &words);

/// Flags for QPainter::drawText: one line, vertically centred, at the reading start (Qt::AlignLeft) or end
/// (Qt::AlignRight) of the rectangle whatever the text's own direction is.
int drawingFlags(Qt::Alignment side, Qt::LayoutDirection direction);

enum class Colour { Normal, Muted };
/// A label for plain text in the font of a role; colours follow the theme.
QLabel *label(Role role, Colour colour = Colour::Normal, QWidget *parent = nullptr);
/// Wraps and can be selected with mouse and keyboard; a word too long for a line is cut in its middle.
QLabel *paragraph(Role role, Colour colour = Colour::Normal, QWidget *parent = nullptr);

} // namespace Text
