// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "ui/onboarding/wizardpage.h"

class QLabel;

/// Everything that will be sent, to be looked at once more; from each line one gets back to its field.
class CheckPage : public WizardPage
{
    Q_OBJECT

public:
    CheckPage(Onboarding &onboarding, Onboarding::Asked asked, QWidget *parent = nullptr);

    QString title() const override;
    QString introduction() const override;
    QString onwardWords() const override;
    QList<ErrorSummary::Item> faults() const override;
    bool check() override;
    Onward goOn() override;
    void refresh() override;
    /// What stands in the line of a path; empty when it has none.
    QString value(const QByteArray &path) const;

private:
    struct Line {
        Requirement requirement {};
        QString value {}; ///< empty: not answered
    };
    struct Section {
        QString title {};
        QByteArray place {};
        QList<Line> lines {};
    };

    QList<Section> sections() const;
    QWidget *cardOf(const Section &section);

    Onboarding::Asked m_asked;
    QList<Section> m_sections;
    bool m_checked = false;
    qsizetype m_answered = 0;
};
