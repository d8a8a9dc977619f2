// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

class QWidget;

/// What a person can do, each in one place: a QAction with a name, a text, an icon and its keys. The list of
/// shortcuts and the go-to box are made from these, so nothing can be forgotten there.
namespace Command {

enum class Group { Go, Table, Row, Window };

struct Words {
    const char *name = nullptr; ///< object name, for tests and settings
    QString text {};
    QString icon {};
    QList<QKeySequence> keys {};
};

QAction *add(QWidget *owner, Group group, const Words &words, Qt::ShortcutContext context = Qt::WindowShortcut);
Group groupOf(const QAction &action);
QString titleOf(Group group);
/// Every command of the widget and of what is visible inside it, each once.
QList<QAction *> commandsIn(const QWidget &root);
/// "Export this view (Ctrl+E)": the tooltip of a button that stands for the command.
QString hint(const QAction &action);

} // namespace Command
