// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gobox.h"

#include "models/filter.h"
#include "models/resource.h"
#include "ui/colours.h"
#include "ui/command.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOffers = 12;

enum OfferRole { KeysRole = Qt::UserRole + 1, IdRole, PageRole, FilterRole, ActionRole };

/// An offer: icon, words, and the keys that would have done the same.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_MouseOver);
        const QRect plate = option.rect.adjusted(4, 1, -4, -1);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.selection);
            painter->drawRoundedRect(plate, Space::Corner, Space::Corner);
        }
        const QRect inner = plate.adjusted(Space::Small, 0, -Space::Small, 0);
        const QRect square(inner.x(), inner.center().y() - 8, 18, 18);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
            .paint(painter, QStyle::visualRect(option.direction, inner, square));
        const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(18 + Space::Medium, 0, 0, 0));
        painter->setPen(colours.text);
        painter->drawText(words, Text::drawingFlags(Qt::AlignLeft, option.direction),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width() - 90));
        painter->setFont(Text::font(Text::Role::Small, option.font));
        painter->setPen(colours.muted);
        painter->drawText(words, Text::drawingFlags(Qt::AlignRight, option.direction), index.data(KeysRole).toString());
        painter->restore();
    }
};

/// Words in any order, each somewhere in the text.
bool matches(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool looksLikeId(const QString &text)
{
    return !text.contains(u' ') && resourceOfId(text.toUtf8()) != nullptr && text.size() > 5;
}

} // namespace

GoBox::GoBox(const Grants &grants, std::function<QList<QAction *>()> commands, QWidget *parent)
    : QLineEdit(parent), m_grants(grants), m_commands(std::move(commands)), m_offers(new QStandardItemModel(this)),
      m_completer(new QCompleter(this))
{
    setObjectName(u"go"_s);
    setPlaceholderText(tr("Go to an id, a page or a command"));
    setAccessibleName(placeholderText());
    addAction(Icon::named(u"search"_s), LeadingPosition);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostOffers);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new OfferDelegate(this));
    connect(this, &QLineEdit::textEdited, this, &GoBox::offer);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this, &GoBox::take);
}

QSize GoBox::sizeHint() const
{
    return {420, QLineEdit::sizeHint().height()};
}

QStringList GoBox::offersFor(const QString &text)
{
    m_offers->clear();
    const QString wanted = text.trimmed();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    const auto add = [this](const QString &icon, const QString &title) {
        auto *item = new QStandardItem(Icon::named(icon, Icon::Reading::Directed), title);
        item->setEditable(false);
        m_offers->appendRow(item);
        return item;
    };
    if (looksLikeId(wanted)) {
        const Resource *kind = resourceOfId(wanted.toUtf8());
        //: Offer in the go-to box: %1 is an id
        add(QString::fromUtf8(kind->icon), tr("Open %1").arg(Text::leftToRight(Text::oneLine(wanted))))
            ->setData(wanted.toUtf8(), IdRole);
    }
    const QList<QAction *> commands = m_commands();
    for (QAction *action : commands) {
        QString title = action->text();
        title.remove(u'&');
        if (m_offers->rowCount() >= MostOffers || !action->isEnabled() || !matches(title, words))
            continue;
        auto *item = add(u"command"_s, title);
        if (!action->icon().isNull())
            item->setIcon(action->icon());
        item->setData(action->shortcut().toString(QKeySequence::NativeText), KeysRole);
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
    }
    if (!wanted.isEmpty()) {
        for (const Resource *resource : resources()) {
            if (resource->place != Place::Rail || !resource->visibleTo(m_grants))
                continue;
            //: Offer in the go-to box: look for words (%2) in a table (%1)
            auto *item = add(u"search"_s, tr("Look in %1 for %2").arg(resource->displayTitle(m_grants), Text::isolated(Text::oneLine(wanted))));
            item->setData(resource->name, PageRole);
            item->setData(wanted, FilterRole);
        }
    }
    QStringList titles;
    for (int row = 0; row < m_offers->rowCount(); ++row)
        titles.append(m_offers->item(row)->text());
    return titles;
}

void GoBox::offer(const QString &text)
{
    offersFor(text);
    if (m_offers->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

/// The offer that is marked; with the list closed, the first one.
void GoBox::takeMarked()
{
    const QAbstractItemView *list = m_completer->popup();
    if (list->isVisible() && list->currentIndex().isValid()) {
        take(list->currentIndex());
        return;
    }
    if (!text().trimmed().isEmpty() && !offersFor(text()).isEmpty())
        take(m_offers->index(0, 0));
}

void GoBox::take(const QModelIndex &index)
{
    const QByteArray id = index.data(IdRole).toByteArray();
    const QByteArray page = index.data(PageRole).toByteArray();
    const QString filter = index.data(FilterRole).toString();
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    m_completer->popup()->hide();
    clear();
    if (!id.isEmpty())
        Q_EMIT idEntered(id);
    else if (!page.isEmpty())
        Q_EMIT placeChosen({.page = page, .filter = filter});
    else if (action)
        action->trigger();
}

void GoBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        offer(text());
}

void GoBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        takeMarked(); // accepted here, so that the completer does not take it once more
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offer(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}
