// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"

#include <QSet>
#include <QWidget>

class AnswerField;
class QGridLayout;

/// The fields of some requirements, tied to an onboarding: what is typed goes there, what is wrong comes from there.
/// A field is checked when one leaves it.
class AnswerForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerForm(Onboarding &onboarding, QWidget *parent = nullptr);

    /// Builds fields only when other things are asked than before, so what is being typed stays.
    void ask(const QList<Requirement> &requirements);
    AnswerField *field(const QByteArray &path) const;
    const QList<AnswerField *> &fields() const { return m_fields; }
    /// From now on shows every fault of what is here. Returns the wrong ones, in order.
    QList<Onboarding::Fault> check();
    /// What stands beside the fields now.
    QList<Onboarding::Fault> shown() const;

Q_SIGNALS:
    void faultsChanged();

private:
    void rebuild();
    void addField(const Requirement &requirement, int &row, int &column);
    QString faultOf(const AnswerField &field) const;
    void adoptFaults();
    void attach(AnswerField *field, const QByteArray &side, const QString &fileName);

    Onboarding &m_onboarding;
    QGridLayout *m_grid;
    QList<Requirement> m_asked;
    QList<AnswerField *> m_fields;
    QSet<QByteArray> m_checked;          ///< left once: their faults are shown
    QSet<QByteArray> m_corrected;        ///< changed since the backend complained
    QHash<QByteArray, QString> m_refused; ///< files that were not taken
    QSet<QByteArray> m_unfolded;         ///< asked with their alternatives
};
