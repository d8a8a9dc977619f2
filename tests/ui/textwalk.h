// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resourcetable.h"
#include "ui/pseudotranslator.h"
#include "ui/tableview.h"
#include "ui/text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

/// Walks through what a widget shows, as a reader would: is every text there as a whole, and is it translated? For
/// any page, dialog or window, in any language.
namespace TextWalk {

inline QString where(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *one = &widget; one && path.size() < 4; one = one->parentWidget())
        path.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : one->objectName());
    return path.join(u'/');
}

/// Without the controls that isolate values in a sentence.
inline QString plain(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return result;
}

/// Texts that do not fit into their widgets: "where: text". What shows data may be cut (property `cuts`): names can
/// have any length.
inline QStringList cutOff(const QWidget &root)
{
    QStringList faults;
    const auto tell = [&faults](const QWidget &widget, const QString &text, int needed, int there) {
        faults.append(QStringLiteral("%1: “%2” needs %3 pixels and has %4").arg(where(widget), plain(text)).arg(needed).arg(there));
    };
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->property("cuts").toBool())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            if (label->wordWrap()) {
                if (const int height = label->heightForWidth(label->width()); height > label->height() + 1)
                    tell(*label, label->text(), height, label->height());
            } else if (label->sizeHint().width() > label->width() + 1) {
                tell(*label, label->text(), label->sizeHint().width(), label->width());
            }
        } else if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(widget);
            const bool words = !tool || (tool->toolButtonStyle() != Qt::ToolButtonIconOnly && !tool->text().isEmpty());
            if (words && widget->sizeHint().width() > widget->width() + 1)
                tell(*widget, static_cast<const QAbstractButton *>(widget)->text(), widget->sizeHint().width(), widget->width());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const QFontMetrics metrics(button->font());
            const int room = button->width() - (button->icon().isNull() ? 0 : button->iconSize().width());
            if (metrics.horizontalAdvance(button->text()) > room && button->width() > 100)
                tell(*button, button->text(), metrics.horizontalAdvance(button->text()), room);
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (box->sizeHint().width() > box->width() + 1)
                tell(*box, box->currentText(), box->sizeHint().width(), box->width());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tabs->sizeHint().width() > tabs->width() + 1)
                tell(*tabs, tabs->tabText(0), tabs->sizeHint().width(), tabs->width());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && line->text().isEmpty()) {
            const int needed = QFontMetrics(line->font()).horizontalAdvance(line->placeholderText());
            if (needed > line->width())
                tell(*line, line->placeholderText(), needed, line->width());
        } else if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            // What cannot be scrolled to is cut off.
            const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            if (area->widget() && !scrolls && area->widget()->width() > area->viewport()->width())
                tell(*area, QStringLiteral("(the whole page)"), area->widget()->width(), area->viewport()->width());
        }
        if (const auto *view = qobject_cast<const TableView *>(widget)) {
            const QFontMetrics words(Text::font(Text::Role::Small, view->font()));
            const QAbstractItemModel *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                if (view->isColumnHidden(column))
                    continue;
                const QString title = model->headerData(column, Qt::Horizontal).toString();
                if (words.horizontalAdvance(title) + 24 > view->columnWidth(column) + 1)
                    tell(*view->horizontalHeader(), title, words.horizontalAdvance(title) + 24, view->columnWidth(column));
                for (int row = 0; row < qMin(40, model->rowCount()); ++row) {
                    const QModelIndex cell = model->index(row, column);
                    if (!cell.data(ResourceTable::ToneRole).isValid())
                        continue;
                    const int needed = words.horizontalAdvance(cell.data().toString()) + 24;
                    if (needed > view->columnWidth(column) + 1)
                        tell(*view, cell.data().toString(), needed, view->columnWidth(column));
                }
            }
        }
    }
    faults.removeDuplicates();
    return faults;
}

/// Texts that the pseudo language `accents` did not mark: somebody forgot tr(), or its context is another one at run
/// time. `isData`: what comes from the backend or from the person, and so is not translated.
template <typename IsData>
QStringList untranslated(const QWidget &root, IsData isData)
{
    QStringList faults;
    const auto look = [&](const QWidget &widget, const char *what, const QString &shown) {
        const QString text = plain(shown).trimmed();
        const bool letters = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
        if (letters && !text.contains(PseudoTranslator::First) && !isData(text))
            faults.append(QStringLiteral("%1: %2 “%3”").arg(where(widget), QLatin1StringView(what), text));
    };
    QList<const QWidget *> widgets {&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        look(*widget, "tooltip", widget->toolTip().remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
        look(*widget, "accessible name", widget->accessibleName());
        look(*widget, "accessible description", widget->accessibleDescription());
        for (const QAction *action : widget->actions())
            look(*widget, "action", action->text());
        if (widget->isWindow())
            look(*widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(*widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(*widget, "button", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            look(*widget, "placeholder", line->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(*widget, "choice", box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(*widget, "tab", tabs->tabText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (qobject_cast<const TableView *>(view))
                    look(*widget, "header", view->model()->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < qMin(40, view->model()->rowCount()); ++row)
                    look(*widget, "cell", view->model()->index(row, column).data().toString());
            }
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace TextWalk
