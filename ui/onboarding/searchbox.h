// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requirement.h"

#include <QComboBox>

/// A list of many entries in which one finds by typing any part of a name, or the value itself ("DE", "5734").
class SearchBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SearchBox(const QList<Requirement::Choice> &choices, QWidget *parent = nullptr);

    /// What was chosen; what was typed when it is no entry's name; empty when there is nothing.
    QByteArray value() const;
    /// No signal.
    void setValue(const QByteArray &value);

Q_SIGNALS:
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    int indexOfTyped() const;
    void settle();
};
