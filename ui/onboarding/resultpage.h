// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "ui/onboarding/wizardpage.h"

class BadgeLabel;
class QLabel;
class QVBoxLayout;

/// What became of it: works, is being checked, or what is still asked and what was wrong. Follows the account.
class ResultPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ResultPage(Onboarding &onboarding, QWidget *parent = nullptr);

    QString title() const override;
    QString onwardWords() const override;
    QList<ErrorSummary::Item> faults() const override;
    Onward goOn() override;
    void refresh() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    void list(const QString &heading, const QStringList &lines);

    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_more;
    BadgeLabel *m_payments;
    BadgeLabel *m_payouts;
    QVBoxLayout *m_lists;
    QString m_shown;
};
