// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsheet.h"

#include "ui/command.h"
#include "ui/colours.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// Keys as they are printed on a keyboard.
class KeyCap : public QLabel
{
public:
    explicit KeyCap(const QString &keys)
    {
        setTextFormat(Qt::PlainText);
        setText(keys);
        setFont(Text::font(Text::Role::Small, font()));
        setContentsMargins(7, 2, 7, 2);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.border);
        painter.setBrush(colours.rail);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QWidget *groupOf(Command::Group group, const QList<QAction *> &commands)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(Space::Large);
    grid->setColumnStretch(0, 1);
    QLabel *heading = Text::label(Text::Role::Heading);
    heading->setText(Command::titleOf(group));
    grid->addWidget(heading, 0, 0, 1, 2);
    int line = 1;
    for (const QAction *action : commands) {
        if (Command::groupOf(*action) != group || action->shortcut().isEmpty())
            continue;
        QString words = action->text();
        QLabel *does = Text::label(Text::Role::Body);
        does->setText(words.remove(u'&'));
        auto *keys = new QHBoxLayout;
        keys->setSpacing(Space::Tight);
        keys->addStretch();
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys->addWidget(new KeyCap(shortcut.toString(QKeySequence::NativeText)));
        grid->addWidget(does, line, 0);
        grid->addLayout(keys, line, 1);
        ++line;
    }
    grid->setRowStretch(line, 1);
    if (line == 1)
        box->hide();
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &commands, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *inside = new QWidget;
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    across->setSpacing(2 * Space::Huge);
    const QList<QList<Command::Group>> columns {{Command::Group::Go, Command::Group::Window},
                                                {Command::Group::Table, Command::Group::Row}};
    for (const QList<Command::Group> &groups : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Space::Huge);
        for (const Command::Group group : groups)
            column->addWidget(groupOf(group, commands));
        column->addStretch();
        across->addLayout(column, 1);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::Medium);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::Huge, 0, Space::Huge, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(880, 640);
}
