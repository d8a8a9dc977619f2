// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QVariant>

class QScrollBar;
class QWidget;

/// What a person left in a tree of widgets: words that were typed, ticks, choices, tabs, splitters, scroll positions
/// and where the keyboard is. Taken from one tree and given to another that was made the same way.
class Traces
{
public:
    static Traces of(const QWidget &root);
    void giveTo(QWidget &root) const;

    /// Moves it there as soon as there is that much to scroll: rows come later than the table.
    static void scroll(QScrollBar *bar, int value);

private:
    QHash<QByteArray, QVariant> m_values; ///< by class, object name and running number
    QByteArray m_focus;
};

Q_DECLARE_METATYPE(Traces)
