// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/searchbox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

SearchBox::SearchBox(const QList<Requirement::Choice> &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    for (const Requirement::Choice &choice : choices)
        addItem(choice.text, choice.value);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setMaxVisibleItems(12);
    //: Shown in an empty list in which one finds by typing
    lineEdit()->setPlaceholderText(tr("Type to search"));
    setCurrentIndex(-1);
    connect(this, &QComboBox::currentIndexChanged, this, &SearchBox::edited);
    connect(this, &QComboBox::editTextChanged, this, &SearchBox::edited);
}

int SearchBox::indexOfTyped() const
{
    const QString typed = currentText().trimmed();
    if (typed.isEmpty())
        return -1;
    const int byName = findText(typed, Qt::MatchFixedString);
    if (byName >= 0)
        return byName;
    const int byValue = findData(typed.toUtf8());
    if (byValue >= 0)
        return byValue;
    return findData(typed.toUpper().toUtf8());
}

QByteArray SearchBox::value() const
{
    const int index = indexOfTyped();
    return index >= 0 ? itemData(index).toByteArray() : currentText().trimmed().toUtf8();
}

void SearchBox::setValue(const QByteArray &value)
{
    const QSignalBlocker quietly(this);
    const int index = value.isEmpty() ? -1 : findData(value);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(QString::fromUtf8(value));
}

/// What was begun and can only mean one entry becomes that entry.
void SearchBox::settle()
{
    int index = indexOfTyped();
    const QString typed = currentText().trimmed();
    if (index < 0 && !typed.isEmpty()) {
        int matches = 0;
        for (int i = 0; i < count(); ++i) {
            if (itemText(i).contains(typed, Qt::CaseInsensitive)) {
                ++matches;
                index = i;
            }
        }
        if (matches != 1)
            index = -1;
    }
    if (index >= 0)
        setCurrentIndex(index);
    if (index >= 0 && currentText() != itemText(index))
        setEditText(itemText(index));
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}
