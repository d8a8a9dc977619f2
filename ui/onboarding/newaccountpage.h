// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "ui/onboarding/wizardpage.h"

class ChoiceCard;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class SearchBox;
class StatementBox;

/// What an account is made of: who is responsible for what, country, business type, capabilities. Offers only what
/// the API takes.
class NewAccountPage : public WizardPage
{
    Q_OBJECT

public:
    explicit NewAccountPage(Onboarding &onboarding, QWidget *parent = nullptr);

    QString title() const override;
    QString introduction() const override;
    QString onwardWords() const override;
    QList<ErrorSummary::Item> faults() const override { return m_faults; }
    bool check() override;
    Onward goOn() override;
    void takeFocus() override;

private:
    Onboarding::Start start() const;
    void keep();
    void adoptCountry();
    QLabel *addHeading(const QString &words, const QString &why);

    QButtonGroup *m_shapes;
    SearchBox *m_country;
    QComboBox *m_businessType;
    QList<StatementBox *> m_capabilities;
    QWidget *m_capabilityBox;
    QLabel *m_countryFault;
    QLabel *m_capabilityFault;
    QList<ErrorSummary::Item> m_faults;
    QByteArray m_shownCountry;
};
