// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/answerform.h"

#include "ui/linkbutton.h"
#include "ui/onboarding/answerfield.h"
#include "ui/space.h"

#include <QGridLayout>

namespace {

bool sameQuestions(const QList<Requirement> &a, const QList<Requirement> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Requirement &one, const Requirement &other) {
        return one.path == other.path && one.label == other.label && one.kind == other.kind;
    });
}

} // namespace

AnswerForm::AnswerForm(Onboarding &onboarding, QWidget *parent)
    : QWidget(parent), m_onboarding(onboarding), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Large);
    m_grid->setVerticalSpacing(Space::Large);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    connect(&onboarding, &Onboarding::busyChanged, this, [this](bool busy) {
        if (!busy)
            m_corrected.clear(); // what is complained about now is about these answers
        adoptFaults();
    });
    connect(&onboarding, &Onboarding::changed, this, &AnswerForm::adoptFaults);
}

void AnswerForm::ask(const QList<Requirement> &requirements)
{
    if (sameQuestions(requirements, m_asked) && !m_fields.isEmpty())
        return;
    m_asked = requirements;
    rebuild();
}

void AnswerForm::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_fields.clear();
    int row = 0;
    int column = 0;
    for (const Requirement &requirement : std::as_const(m_asked)) {
        addField(requirement, row, column);
        const QList<Requirement> instead = m_onboarding.alternatives(requirement.path);
        if (instead.isEmpty())
            continue;
        bool isAnswered = m_unfolded.contains(requirement.path);
        for (const Requirement &other : instead)
            isAnswered = isAnswered || !m_onboarding.answer(other.path).isUndefined();
        if (isAnswered) {
            for (const Requirement &other : instead)
                addField(other, row, column);
            continue;
        }
        auto *link = new LinkButton(Text::Role::Body, LinkButton::Lines::Many);
        //: Link below a field of a form: %1 is the name of another field, which may be answered in its place
        link->setText(tr("Answer “%1” instead").arg(instead.first().label));
        row += column;
        column = 0;
        m_grid->addWidget(link, row++, 0, 1, 2);
        connect(link, &QPushButton::clicked, this, [this, path = requirement.path, other = instead.first().path] {
            m_unfolded.insert(path);
            QMetaObject::invokeMethod(this, [this, other] {
                rebuild();
                if (AnswerField *unfolded = field(other))
                    unfolded->takeFocus();
            }, Qt::QueuedConnection); // the link goes with the old form
        });
    }
    adoptFaults();
}

void AnswerForm::addField(const Requirement &requirement, int &row, int &column)
{
    auto *field = new AnswerField(requirement, m_onboarding.about(), this);
    field->setAnswer(m_onboarding.answer(requirement.path));
    m_fields.append(field);
    if (!field->isHalf() && column == 1) {
        ++row;
        column = 0;
    }
    m_grid->addWidget(field, row, column, 1, field->isHalf() ? 1 : 2);
    if (field->isHalf() && column == 0) {
        column = 1;
    } else {
        ++row;
        column = 0;
    }
    field->show();
    connect(field, &AnswerField::edited, this, [this, field] {
        const QByteArray path = field->requirement().path;
        m_corrected.insert(path);
        m_refused.remove(path);
        m_onboarding.setAnswer(path, field->answer());
        if (field->requirement().kind == Requirement::Kind::Files)
            field->setAnswer(m_onboarding.answer(path));
        adoptFaults();
    });
    connect(field, &AnswerField::left, this, [this, field] {
        m_checked.insert(field->requirement().path);
        adoptFaults();
    });
    connect(field, &AnswerField::fileChosen, this,
            [this, field](const QByteArray &side, const QString &fileName) { attach(field, side, fileName); });
}

void AnswerForm::attach(AnswerField *field, const QByteArray &side, const QString &fileName)
{
    const Requirement &requirement = field->requirement();
    m_corrected.insert(requirement.path);
    const QString fault = Requirements::faultOfFile(requirement, fileName);
    if (fault.isEmpty()) {
        m_refused.remove(requirement.path);
        m_onboarding.attachFile(requirement.path, side, fileName);
        field->setAnswer(m_onboarding.answer(requirement.path));
    } else {
        m_refused.insert(requirement.path, fault);
    }
    adoptFaults();
}

AnswerField *AnswerForm::field(const QByteArray &path) const
{
    for (AnswerField *field : m_fields) {
        if (field->requirement().path == path)
            return field;
    }
    return nullptr;
}

QString AnswerForm::faultOf(const AnswerField &field) const
{
    const QByteArray path = field.requirement().path;
    if (const QString refused = m_refused.value(path); !refused.isEmpty())
        return refused;
    if (m_checked.contains(path)) {
        if (const QString here = m_onboarding.faultOf(path); !here.isEmpty())
            return here;
    }
    if (m_corrected.contains(path))
        return {};
    const QList<Onboarding::Fault> faults = m_onboarding.errors(path);
    for (const Onboarding::Fault &fault : faults) {
        if (fault.found != Onboarding::Fault::Found::Here)
            return fault.text;
    }
    return {};
}

void AnswerForm::adoptFaults()
{
    for (AnswerField *field : std::as_const(m_fields)) {
        const QString fault = faultOf(*field);
        if (fault != field->fault())
            field->setFault(fault);
    }
    Q_EMIT faultsChanged();
}

QList<Onboarding::Fault> AnswerForm::check()
{
    for (const AnswerField *field : std::as_const(m_fields))
        m_checked.insert(field->requirement().path);
    adoptFaults();
    return shown();
}

QList<Onboarding::Fault> AnswerForm::shown() const
{
    QList<Onboarding::Fault> faults;
    for (const AnswerField *field : m_fields) {
        if (!field->fault().isEmpty())
            faults.append({.path = field->requirement().path, .text = field->fault()});
    }
    return faults;
}
