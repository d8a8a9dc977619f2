// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traces.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPoint>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>

#include <memory>

namespace {

/// Each widget with a key that its like in another tree has too.
template <typename Visit>
void visit(const QWidget &root, Visit visit)
{
    QHash<QByteArray, int> numbers;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QByteArray kind = widget->metaObject()->className() + QByteArray("#") + widget->objectName().toUtf8();
        visit(kind + '#' + QByteArray::number(numbers[kind]++), widget);
    }
}

QVariant valueOf(const QWidget *widget)
{
    if (auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentIndex();
    if (auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->currentIndex();
    if (auto *splitter = qobject_cast<const QSplitter *>(widget))
        return splitter->saveState();
    if (auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
        return QPoint(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    return {};
}

void give(QWidget *widget, const QVariant &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        if (line->text() != value.toString())
            line->setText(value.toString());
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        button->setChecked(value.toBool());
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setCurrentIndex(value.toInt());
    } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setCurrentIndex(value.toInt());
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        splitter->restoreState(value.toByteArray());
    } else if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        Traces::scroll(area->horizontalScrollBar(), value.toPoint().x());
        Traces::scroll(area->verticalScrollBar(), value.toPoint().y());
    }
}

} // namespace

Traces Traces::of(const QWidget &root)
{
    Traces traces;
    visit(root, [&traces](const QByteArray &key, const QWidget *widget) {
        const QVariant value = valueOf(widget);
        if (value.isValid())
            traces.m_values.insert(key, value);
        if (widget->hasFocus())
            traces.m_focus = key;
    });
    return traces;
}

void Traces::giveTo(QWidget &root) const
{
    QWidget *focused = nullptr;
    visit(root, [this, &focused](const QByteArray &key, QWidget *widget) {
        if (const auto found = m_values.constFind(key); found != m_values.cend())
            give(widget, *found);
        if (key == m_focus)
            focused = widget;
    });
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

void Traces::scroll(QScrollBar *bar, int value)
{
    if (value <= bar->maximum()) {
        bar->setValue(value);
        return;
    }
    auto *once = new QObject(bar);
    QObject::connect(bar, &QScrollBar::rangeChanged, once, [once, bar, value](int, int maximum) {
        if (value > maximum)
            return;
        delete once; // not again: the person may have scrolled
        bar->setValue(value);
    });
}
