// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command.h"

#include "ui/icon.h"

#include <QCoreApplication>
#include <QWidget>

namespace {

constexpr auto GroupProperty = "tributary-group";

} // namespace

QAction *Command::add(QWidget *owner, Group group, const Words &words, Qt::ShortcutContext context)
{
    auto *action = new QAction(words.text, owner);
    action->setObjectName(QLatin1StringView(words.name));
    action->setShortcuts(words.keys);
    action->setShortcutContext(context);
    action->setProperty(GroupProperty, int(group));
    if (!words.icon.isEmpty())
        action->setIcon(Icon::named(words.icon, Icon::Reading::Directed));
    action->setToolTip(hint(*action));
    owner->addAction(action);
    return action;
}

Command::Group Command::groupOf(const QAction &action)
{
    return Group(action.property(GroupProperty).toInt());
}

QString Command::titleOf(Group group)
{
    switch (group) {
    case Group::Go:
        //: Heading in the list of keyboard shortcuts: commands that go to another page
        return QCoreApplication::translate("Command", "Going places");
    case Group::Table:
        //: Heading in the list of keyboard shortcuts: commands for the whole table
        return QCoreApplication::translate("Command", "This table");
    case Group::Row:
        //: Heading in the list of keyboard shortcuts: commands for the current row
        return QCoreApplication::translate("Command", "This row");
    case Group::Window:
        //: Heading in the list of keyboard shortcuts: commands for the window
        return QCoreApplication::translate("Command", "The window");
    }
    Q_UNREACHABLE();
}

QList<QAction *> Command::commandsIn(const QWidget &root)
{
    QList<QAction *> commands;
    const auto collect = [&commands](const QWidget &widget) {
        const QList<QAction *> actions = widget.actions();
        for (QAction *action : actions) {
            if (action->property(GroupProperty).isValid() && !commands.contains(action))
                commands.append(action);
        }
    };
    collect(root);
    const QList<QWidget *> children = root.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->isVisibleTo(&root))
            collect(*child);
    }
    return commands;
}

QString Command::hint(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (keys.isEmpty())
        return text;
    //: Tooltip of a button: %1 is what it does, %2 the key combination for it
    return QCoreApplication::translate("Command", "%1 (%2)").arg(text, keys);
}
