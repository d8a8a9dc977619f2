// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/errorsummary.h"

#include <QWidget>

class AnswerField;
class Onboarding;
class QVBoxLayout;

/// One page of the wizard: a place, what is done there, and what is wrong on it. What was typed is the onboarding's,
/// so a page can be thrown away and made again at any time.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    enum class Onward {
        Next,      ///< to the next place
        Elsewhere, ///< it has started what leads on
    };

    WizardPage(Onboarding &onboarding, const QByteArray &place, QWidget *parent = nullptr);

    const QByteArray &place() const { return m_place; }
    virtual QString title() const = 0;
    virtual QString introduction() const { return {}; }
    /// Words of the button that goes on; empty: there is none.
    virtual QString onwardWords() const;
    /// What is wrong here and shown.
    virtual QList<ErrorSummary::Item> faults() const { return {}; }
    /// The person wants to go on: looks whether everything here will do, and shows what will not.
    virtual bool check() { return true; }
    /// After check(): goes on by itself, or lets the wizard go to the next place.
    virtual Onward goOn() { return Onward::Next; }
    /// The onboarding changed.
    virtual void refresh() {}
    virtual AnswerField *field(const QByteArray &path) const;
    /// Where the keyboard comes in.
    virtual void takeFocus();

Q_SIGNALS:
    void wantsToGo(const QByteArray &place);
    void wantsField(const QByteArray &path); ///< wherever it is asked
    void faultsChanged();
    void onwardChanged();
    void wantsToOpen(const QByteArray &id);
    void said(const QString &sentence);

protected:
    Onboarding &onboarding() const { return m_onboarding; }
    QVBoxLayout *column() const { return m_column; }

private:
    Onboarding &m_onboarding;
    QByteArray m_place;
    QVBoxLayout *m_column;
};
