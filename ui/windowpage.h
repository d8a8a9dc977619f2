// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/location.h"
#include "ui/traces.h"

#include <QWidget>

/// One page of the workspace. Knows what it shows, not where it stands.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual Location location() const = 0;
    virtual void go(const Location &location) = 0;
    virtual QString title() const = 0;
    /// Whether its first rows are there: what screenshots and tests wait for.
    virtual bool isLoading() const { return false; }
    /// How the person left the page, as the next one of its kind takes it up: a change of language makes all pages
    /// anew. What is kept elsewhere (a draft in the store) need not be in it.
    virtual QVariant left() const { return QVariant::fromValue(Traces::of(*this)); }
    virtual void takeUp(const QVariant &left) { left.value<Traces>().giveTo(*this); }
    /// The keyboard comes to this page: to what one most likely wants next.
    virtual void takeFocus()
    {
        if (!panes().isEmpty())
            panes().constFirst()->setFocus(Qt::OtherFocusReason);
    }
    /// What F6 goes through, in order: only what can have the keyboard now.
    virtual QList<QWidget *> panes() const = 0;
    /// How many rows are selected and what they come to; empty: nothing to say.
    virtual QString selectionSummary() const { return {}; }

Q_SIGNALS:
    void wantsToGo(const Location &location);
    void wantsToOpen(const QByteArray &id);
    /// location() changed by what the person did on the page: worth a step back.
    void moved();
    void selectionChanged();
    /// Something to be told once, in the status line.
    void said(const QString &sentence);
    void loaded();
};
