// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "ui/onboarding/wizardpage.h"

class AnswerForm;
class PersonList;
class QLineEdit;
class StatementBox;

/// One topic: what the backend asks about it, and for the topics that are about people, who they are.
class StepPage : public WizardPage
{
    Q_OBJECT

public:
    StepPage(Onboarding &onboarding, Requirement::Step step, Onboarding::Asked asked, QWidget *parent = nullptr);

    static QByteArray placeOf(Requirement::Step step);
    /// The role that a step's people have; empty for a step about something else.
    static QByteArray roleOf(Requirement::Step step);

    QString title() const override;
    QString introduction() const override;
    QList<ErrorSummary::Item> faults() const override;
    bool check() override;
    void refresh() override;
    AnswerField *field(const QByteArray &path) const override;

private:
    QList<Requirement> asked() const;

    Requirement::Step m_step;
    Onboarding::Asked m_asked;
    PersonList *m_people = nullptr;
    AnswerForm *m_form;
};

/// One person: what they are to the business, and what is asked about them.
class PersonPage : public WizardPage
{
    Q_OBJECT

public:
    PersonPage(Onboarding &onboarding, const QByteArray &key, Onboarding::Asked asked, QWidget *parent = nullptr);

    static QByteArray placeOf(const QByteArray &key) { return "person:" + key; }

    QString title() const override;
    QString introduction() const override;
    QList<ErrorSummary::Item> faults() const override;
    bool check() override;
    void refresh() override;
    AnswerField *field(const QByteArray &path) const override;

private:
    void keepRoles();
    void adoptShare();

    QByteArray m_key;
    Onboarding::Asked m_asked;
    QHash<QByteArray, StatementBox *> m_roles;
    QWidget *m_shareRow;
    QLineEdit *m_share; ///< where the backend does not ask for it itself
    AnswerForm *m_form;
};
