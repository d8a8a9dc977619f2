// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "ui/onboarding/wizardpage.h"

#include <QElapsedTimer>
#include <QTimer>

class Preferences;
class QLabel;
class QLineEdit;
class QPushButton;

/// Where the provider asks the questions itself: makes a link for the owner's browser, says how long it works, and
/// looks whether the owner is back. The link is held while this page is shown, and nowhere else.
class HandOverPage : public WizardPage
{
    Q_OBJECT

public:
    HandOverPage(Onboarding &onboarding, Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override;
    QString introduction() const override;
    QString onwardWords() const override;
    QList<ErrorSummary::Item> faults() const override { return m_faults; }
    Onward goOn() override;
    void refresh() override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool readAddress();
    void makeLink();
    void tick();
    void look();
    qint64 secondsLeft() const;

    Preferences &m_preferences;
    Onboarding::Link m_link;
    QElapsedTimer m_age;
    QTimer m_clock;
    QTimer m_look;
    int m_pause;
    QList<ErrorSummary::Item> m_faults;

    QLineEdit *m_address;
    QLabel *m_addressFault;
    QPushButton *m_make;
    QPushButton *m_open;
    QPushButton *m_copy;
    QLabel *m_expiry;
    QWidget *m_linkBox;
    QLabel *m_looking;
};
