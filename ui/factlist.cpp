// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factlist.h"

#include "app/base/field.h"
#include "models/accountnames.h"
#include "models/resourcetable.h"
#include "ui/badge.h"
#include "ui/linkbutton.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

enum class Section { About, Money, Times, Names };

Section sectionOf(Kind kind)
{
    switch (kind) {
    case Kind::Money:
        return Section::Money;
    case Kind::Time:
        return Section::Times;
    case Kind::Id:
        return Section::Names;
    case Kind::Text:
    case Kind::State:
    case Kind::Number:
    case Kind::Flag:
    case Kind::Count:
    case Kind::Words:
        return Section::About;
    }
    Q_UNREACHABLE();
}

} // namespace

FactList::FactList(const QAbstractItemModel &model, const QList<QByteArray> &fields, const QList<Kind> &kinds,
                   const AccountNames &names, QWidget *parent)
    : QWidget(parent), m_model(model), m_names(names), m_fields(fields), m_kinds(kinds)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnMinimumWidth(0, 110);

    struct Named {
        Section section;
        QString title;
    };
    const Named sections[] {
        //: Heading of a group of fields: amounts
        {Section::Money, tr("Money")},
        //: Heading of a group of fields: whatever is neither an amount, a time nor an id
        {Section::About, tr("Details")},
        //: Heading of a group of fields: dates and times
        {Section::Times, tr("Times")},
        //: Heading of a group of fields: ids of this and of connected objects
        {Section::Names, tr("Ids and connections")},
    };
    connect(&names, &AccountNames::changed, this, &FactList::refreshNames);
    int line = 0;
    for (const Named &section : sections) {
        Group group;
        group.title = Text::label(Text::Role::Strong);
        group.title->setText(section.title);
        grid->addWidget(group.title, line++, 0, 1, 2);
        for (int column = 0; column < kinds.size(); ++column) {
            if (sectionOf(kinds.at(column)) != section.section)
                continue;
            Fact fact {.column = column};
            fact.title = Text::label(Text::Role::Small, Text::Colour::Muted);
            fact.title->setWordWrap(true);
            fact.title->setContentsMargins(0, 2, 0, 0); // the smaller letters stand on the value's line
            fact.title->setText(model.headerData(column, Qt::Horizontal).toString());
            fact.title->setToolTip(QString::fromUtf8(fields.at(column)));
            fact.value = makeValue(kinds.at(column), fact.title->text());
            grid->addWidget(fact.title, line, 0, Qt::AlignTop);
            grid->addWidget(fact.value, line, 1, Qt::AlignTop);
            ++line;
            group.facts.append(fact);
        }
        group.gap = new QWidget;
        group.gap->setFixedHeight(Space::Small);
        grid->addWidget(group.gap, line++, 0);
        m_groups.append(group);
    }
}

void FactList::refreshNames()
{
    if (m_row >= 0 && m_row < m_model.rowCount())
        showRow(m_row);
}

QWidget *FactList::makeValue(Kind kind, const QString &title)
{
    if (kind == Kind::Id) {
        auto *link = new LinkButton(Text::Role::Code);
        connect(link, &QPushButton::clicked, this,
                [this, link] { Q_EMIT wantsToOpen(link->property("id").toString().toUtf8()); });
        auto *copy = new QAction(tr("Copy this id"), link);
        connect(copy, &QAction::triggered, link,
                [link] { QApplication::clipboard()->setText(link->property("id").toString()); });
        link->addAction(copy);
        link->setContextMenuPolicy(Qt::ActionsContextMenu);
        link->setAccessibleDescription(title);
        return link;
    }
    if (kind == Kind::State || kind == Kind::Flag) { // which of them are badges the model says row by row
        auto *place = new QWidget;
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new BadgeLabel);
        column->addWidget(Text::paragraph(Text::Role::Body));
        return place;
    }
    QLabel *words = Text::paragraph(Text::Role::Body);
    words->setAccessibleName(title);
    return words;
}

void FactList::showRow(int row)
{
    m_row = row;
    setUpdatesEnabled(false);
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const Fact &fact : group.facts) {
            const QModelIndex index = m_model.index(row, fact.column);
            const QString text = row < 0 ? QString() : index.data().toString();
            const Kind kind = m_kinds.at(fact.column);
            if (kind == Kind::Id) {
                auto *link = static_cast<LinkButton *>(fact.value);
                const QString name = text.startsWith(u"acct_") ? m_names.name(text.toUtf8()) : QString();
                link->setText(Text::oneLine(name.isEmpty() ? text : name));
                link->setProperty("id", index.data(ResourceTable::ValueRole).toString());
                //: Tooltip of a link: %1 is the id of what it opens
                link->setToolTip(Text::toolTip(tr("Open %1").arg(Text::leftToRight(Text::oneLine(text)))));
            } else if (kind == Kind::State || kind == Kind::Flag) {
                const QVariant tone = index.data(ResourceTable::ToneRole);
                auto *badge = fact.value->findChild<BadgeLabel *>();
                auto *words = fact.value->findChild<QLabel *>();
                badge->setBadge({tone.isValid() ? text : QString(), Tone(tone.toInt())});
                words->setText(tone.isValid() ? QString() : text);
                words->setVisible(!tone.isValid());
            } else {
                static_cast<QLabel *>(fact.value)->setText(text);
                const QString more = index.data(Qt::ToolTipRole).toString();
                fact.value->setToolTip(Text::toolTip(more.isEmpty() ? text : more));
            }
            fact.title->setVisible(!text.isEmpty());
            fact.value->setVisible(!text.isEmpty());
            any = any || !text.isEmpty();
        }
        group.title->setVisible(any);
        group.gap->setVisible(any);
    }
    setUpdatesEnabled(true);
}
