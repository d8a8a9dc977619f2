// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector.h"

#include "models/format.h"
#include "models/lookup.h"
#include "models/resourcetable.h"
#include "ui/badge.h"
#include "ui/errortext.h"
#include "ui/factlist.h"
#include "ui/icon.h"
#include "ui/jsonview.h"
#include "ui/notice.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadPause = 90; // milliseconds: running down a table reads only where one stops
constexpr int SummaryTab = 0;
constexpr int JsonTab = 1;

QToolButton *quietButton(const QString &icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(Icon::named(icon));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

Inspector::Inspector(const Resource &resource, ResourceTable &table, Store &store, const Grants &grants,
                     const AccountNames &names, QWidget *parent)
    : QWidget(parent), m_resource(resource), m_table(table), m_store(store), m_grants(grants), m_names(names)
{
    //: Accessible name of the pane that shows one row as a whole
    setAccessibleName(tr("Inspector"));
    auto *nothing = new Notice;
    nothing->tell(resource.icon.isEmpty() ? u"inspector"_s : QString::fromUtf8(resource.icon),
                  tr("Nothing is selected"), tr("Select a row to see it whole."));

    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    //: Tab of the inspector: the fields of a row
    m_tabs->addTab(tr("Summary"));
    //: Tab of the inspector: the object as the API sent it
    m_tabs->addTab(tr("Raw JSON"));
    m_tabs->setAccessibleName(tr("Views of this row"));
    m_json = new JsonView;
    m_tabPages = new QStackedWidget;
    m_tabPages->addWidget(makeSummary());
    m_tabPages->addWidget(m_json);
    column->addWidget(makeHead());
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(Space::Small, 0, Space::Small, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    column->addWidget(line);
    column->addWidget(m_tabPages, 1);

    m_pages = new QStackedWidget;
    m_pages->addWidget(nothing);
    m_pages->addWidget(whole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);

    m_pause.setSingleShot(true);
    m_pause.setInterval(ReadPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        readRelated();
        if (isShowingJson())
            readObject();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_tabPages->setCurrentIndex(tab);
        if (tab == JsonTab && !m_jsonIsOfRow)
            readObject();
    });
}

QWidget *Inspector::makeHead()
{
    auto *head = new QWidget;
    m_heading = Text::paragraph(Text::Role::Heading);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new BadgeLabel;
    m_id = Text::label(Text::Role::Code, Text::Colour::Muted);
    m_id->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyId = quietButton(u"copy"_s, tr("Copy the id"));
    connect(m_copyId, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_row.data(ResourceTable::IdRole).toString());
    });
    auto *close = quietButton(u"close"_s, tr("Close the inspector"));
    connect(close, &QToolButton::clicked, this, &Inspector::closed);

    // Spacings are mirrored with the language, margins are not.
    constexpr int inner = Space::Large - Space::Small;
    auto *first = new QHBoxLayout;
    first->addSpacing(inner);
    first->addWidget(m_heading, 1, Qt::AlignVCenter);
    first->addWidget(close, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::Tight);
    second->addSpacing(inner);
    second->addWidget(m_id);
    second->addWidget(m_copyId);
    second->addStretch();
    auto *badgeRow = new QHBoxLayout;
    badgeRow->addSpacing(inner);
    badgeRow->addWidget(m_badge);
    badgeRow->addStretch();
    m_actions = new QVBoxLayout;
    m_actions->setSpacing(Space::Small);
    m_actions->setContentsMargins(inner, 0, 0, 0);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(Space::Small, Space::Medium, Space::Small, Space::Tight);
    column->setSpacing(Space::Tight);
    column->addLayout(first);
    column->addLayout(badgeRow);
    column->addLayout(second);
    column->addLayout(m_actions);
    return head;
}

void Inspector::addActions(const QList<QAction *> &actions)
{
    auto *column = new QVBoxLayout; // below each other: in some languages they have no room beside each other
    column->setSpacing(2);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    m_actions->addLayout(column);
}

QWidget *Inspector::makeSummary()
{
    QList<QByteArray> fields;
    QList<Kind> kinds;
    for (const Column &column : m_table.columns()) {
        fields.append(column.field.path);
        kinds.append(column.field.kind);
    }
    m_facts = new FactList(m_table, fields, kinds, m_names);
    connect(m_facts, &FactList::wantsToOpen, this, &Inspector::wantsToOpen);
    m_relatedBox = new QWidget;
    m_related = new QVBoxLayout(m_relatedBox);
    m_related->setContentsMargins(0, 0, 0, Space::Medium);
    m_related->setSpacing(0);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Small);
    column->addWidget(m_relatedBox);
    column->addWidget(m_facts);
    column->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // the keyboard scrolls it
    m_scroll->setAccessibleName(tr("Fields of this row"));
    return m_scroll;
}

void Inspector::showRow(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_table.index(row, 0);
    if (m_row == index && index.isValid())
        return;
    m_row = index;
    m_scroll->verticalScrollBar()->setValue(0);
    fill();
}

void Inspector::refresh()
{
    fill();
}

void Inspector::fill()
{
    ++m_question; // answers to questions about another row are late
    m_jsonIsOfRow = false;
    m_relatedIsOfRow = false;
    m_pages->setCurrentIndex(m_row.isValid() ? 1 : 0);
    if (!m_row.isValid()) {
        m_pause.stop();
        return;
    }
    const int row = m_row.row();
    const QString id = m_row.data(ResourceTable::IdRole).toString();
    m_heading->setText(headingOf(row));
    m_id->setText(Text::leftToRight(Text::oneLine(id)));
    m_id->setVisible(!id.isEmpty());
    m_copyId->setVisible(!id.isEmpty());
    Format::Badge badge;
    if (const int column = m_table.columnOf(m_resource.state); column >= 0) {
        const QModelIndex state = m_table.index(row, column);
        badge = {state.data().toString(), Tone(state.data(ResourceTable::ToneRole).toInt())};
    }
    m_badge->setBadge(badge);
    m_facts->showRow(row);
    m_pause.start();
}

/// What people call it; without a name its amount, and without that its id.
QString Inspector::headingOf(int row) const
{
    const int column = m_resource.heading.isEmpty() ? -1 : m_table.columnOf(m_resource.heading);
    QString name = column < 0 ? QString() : m_table.index(row, column).data().toString();
    if (name.isEmpty() && !m_table.amount(row).isEmpty())
        return m_table.amount(row); // made here: nothing in it turns the reading order around
    if (name.isEmpty())
        name = m_table.index(row, 0).data(ResourceTable::IdRole).toString();
    return Text::oneLine(name);
}

void Inspector::readObject()
{
    if (!m_row.isValid())
        return;
    const int question = m_question;
    const qint64 storeRow = m_row.data(ResourceTable::RowRole).toLongLong();
    Lookup::object(m_store, m_resource, storeRow, m_grants).then(this, [this, question](const Result<QByteArray> &object) {
        if (question != m_question)
            return;
        m_jsonIsOfRow = true;
        if (object)
            m_json->show(*object);
        else
            m_json->showSentence(ErrorText::sentence(object.error()));
        if (isSettled())
            Q_EMIT settled();
    });
}

void Inspector::readRelated()
{
    if (!m_row.isValid())
        return;
    const int question = m_question;
    const QByteArray id = m_row.data(ResourceTable::IdRole).toString().toUtf8();
    Lookup::related(m_store, m_resource, id, m_grants)
        .then(this, [this, question](const Result<QList<Lookup::Related>> &related) {
            if (question != m_question)
                return;
            while (QLayoutItem *item = m_related->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            m_relatedBox->setVisible(related && !related->isEmpty());
            // Without an answer there are no links: the same store has shown the row and told its error already.
            const QList<Lookup::Related> links = related ? *related : QList<Lookup::Related>();
            for (const Lookup::Related &one : links) {
                //: Button in the inspector: %1 is a kind of object ("Refunds"), %2 how many there are
                auto *button = new QPushButton(
                    tr("%1: %2").arg(one.resource->displayTitle(), locale().toString(one.rows)));
                button->setIcon(Icon::named(QString::fromUtf8(one.resource->icon)));
                button->setFlat(true);
                connect(button, &QPushButton::clicked, this, [this, one] {
                    Q_EMIT wantsToGo({.page = one.resource->name, .filter = one.filter});
                });
                m_related->addWidget(button, 0, Qt::AlignLeading);
                button->show(); // now, not with the next event: what is settled is there
            }
            m_relatedIsOfRow = true;
            if (isSettled())
                Q_EMIT settled();
        });
}

bool Inspector::isShowingJson() const
{
    return m_tabs->currentIndex() == JsonTab;
}

void Inspector::showJson()
{
    m_tabs->setCurrentIndex(JsonTab);
}

QString Inspector::heading() const
{
    return m_heading->text();
}

/// The keyboard comes in at the tabs; Shift+Tab reaches the buttons above them.
void Inspector::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_row.isValid())
        m_tabs->setFocus(event->reason());
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}
