// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/answerfield.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/onboarding/answereditor.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AnswerField::AnswerField(const Requirement &requirement, const Requirements::About &about, QWidget *parent)
    : QWidget(parent), m_requirement(requirement), m_editor(AnswerEditor::of(requirement, about)),
      m_label(Text::label(Text::Role::Strong)), m_faultRow(new QWidget), m_faultIcon(new QLabel),
      m_faultWords(Text::paragraph(Text::Role::Small))
{
    setObjectName(QString::fromUtf8(requirement.path));
    m_label->setText(requirement.label);
    m_label->setWordWrap(true);
    auto *across = new QHBoxLayout(m_faultRow);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::Tight);
    across->addWidget(m_faultIcon, 0, Qt::AlignTop);
    across->addWidget(m_faultWords, 1);
    m_faultRow->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tight);
    column->addWidget(m_label);
    if (m_editor) {
        m_label->setVisible(!m_editor->isStatement());
        if (m_editor->usefulWidth() > 0)
            m_editor->setMaximumWidth(m_editor->usefulWidth());
        column->addWidget(m_editor);
        const QList<QWidget *> parts = m_editor->parts();
        m_label->setBuddy(parts.value(0));
        for (QWidget *part : parts) {
            if (part->accessibleName().isEmpty())
                part->setAccessibleName(requirement.label);
        }
        connect(m_editor, &AnswerEditor::edited, this, &AnswerField::edited);
        connect(m_editor, &AnswerEditor::left, this, &AnswerField::left);
        connect(m_editor, &AnswerEditor::fileChosen, this, &AnswerField::fileChosen);
    } else {
        QLabel *words = Text::paragraph(Text::Role::Body);
        words->setText(tr("This can only be answered on the provider's own page."));
        column->addWidget(words);
    }
    column->addWidget(m_faultRow);
    if (!requirement.help.isEmpty()) {
        QLabel *help = Text::paragraph(Text::Role::Small, Text::Colour::Muted);
        help->setText(requirement.help);
        column->addWidget(help);
    }
    column->addStretch();
    setFault({});
}

QJsonValue AnswerField::answer() const
{
    return m_editor ? m_editor->answer() : QJsonValue(QJsonValue::Undefined);
}

void AnswerField::setAnswer(const QJsonValue &answer)
{
    if (m_editor)
        m_editor->setAnswer(answer);
}

void AnswerField::setFault(const QString &fault)
{
    m_faultWords->setText(fault);
    m_faultRow->setVisible(!fault.isEmpty());
    if (!m_editor)
        return;
    for (QWidget *part : m_editor->parts())
        part->setAccessibleDescription(fault.isEmpty() ? m_requirement.help : fault);
    m_editor->setFault(fault);
    adopt();
}

QString AnswerField::fault() const
{
    return m_faultWords->text();
}

bool AnswerField::isHalf() const
{
    switch (m_requirement.kind) {
    case Requirement::Kind::Text:
        return m_requirement.field.endsWith("name") || m_requirement.field.endsWith("city")
            || m_requirement.field.endsWith("title")
            || m_requirement.field.endsWith("descriptor") || m_requirement.field.endsWith("prefix");
    case Requirement::Kind::Choice:
    case Requirement::Kind::Country:
    case Requirement::Kind::State:
    case Requirement::Kind::PostalCode:
    case Requirement::Kind::Phone:
    case Requirement::Kind::Email:
    case Requirement::Kind::Date:
    case Requirement::Kind::Identifier:
    case Requirement::Kind::Percent:
        return true;
    case Requirement::Kind::Paragraph:
    case Requirement::Kind::Url:
    case Requirement::Kind::Boolean:
    case Requirement::Kind::Texts:
    case Requirement::Kind::File:
    case Requirement::Kind::Files:
    case Requirement::Kind::BankAccount:
    case Requirement::Kind::Terms:
    case Requirement::Kind::Link:
        return false;
    }
    Q_UNREACHABLE();
}

void AnswerField::takeFocus()
{
    if (m_editor && !m_editor->parts().isEmpty())
        m_editor->parts().constFirst()->setFocus(Qt::OtherFocusReason);
}

void AnswerField::adopt()
{
    const Colours &colours = Colours::of(palette());
    QPalette words;
    words.setColor(QPalette::WindowText, colours.danger);
    m_faultWords->setPalette(words);
    m_faultIcon->setPixmap(Icon::pixmap(u"warning"_s, colours.danger, 16, devicePixelRatioF()));
}

void AnswerField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}
