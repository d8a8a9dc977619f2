// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/wizardpage.h"

#include "models/onboarding.h"
#include "ui/space.h"

#include <QVBoxLayout>

WizardPage::WizardPage(Onboarding &onboarding, const QByteArray &place, QWidget *parent)
    : QWidget(parent), m_onboarding(onboarding), m_place(place), m_column(new QVBoxLayout(this))
{
    setObjectName(QString::fromUtf8(place));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Large);
}

QString WizardPage::onwardWords() const
{
    //: Button of a form: keeps what was answered and goes to the next page
    return tr("Save and continue");
}

AnswerField *WizardPage::field(const QByteArray &) const
{
    return nullptr;
}

void WizardPage::takeFocus()
{
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takes = next->focusPolicy() & Qt::TabFocus;
        if (takes && isAncestorOf(next) && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}
