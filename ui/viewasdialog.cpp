// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewasdialog.h"

#include "ui/colours.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 500;
constexpr int DialogWidth = 460;

} // namespace

ViewAsDialog::ViewAsDialog(const QString &account, int minutes, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit), m_trouble(Text::paragraph(Text::Role::Body))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog: look at an account as its owner does
    setWindowTitle(tr("View as owner"));
    setMinimumWidth(DialogWidth);
    QLabel *heading = Text::paragraph(Text::Role::Heading);
    heading->setText(Text::oneLine(account));
    QLabel *words = Text::paragraph(Text::Role::Body);
    //: In the dialog that asks for a reason: the view ends by itself after so many minutes
    words->setText(tr("You will see what the owner sees, and nothing can be changed. The view ends after %Ln minute(s). "
                      "Who looks, at what and why is written down first.",
                      nullptr, minutes));
    QLabel *label = Text::label(Text::Role::Strong);
    //: Label of a line in a dialog: why somebody wants to look at an account
    label->setText(tr("Reason"));
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(label->text());
    m_reason->setMaxLength(LongestReason);
    //: Example of a reason, in an empty line
    m_reason->setPlaceholderText(tr("Their question about the payout of last Friday"));
    QPalette bad;
    bad.setColor(QPalette::WindowText, Colours::of(palette()).danger);
    m_trouble->setPalette(bad);
    m_trouble->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    //: Button: begin to look at an account as its owner
    m_view = buttons->addButton(tr("View as owner"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_view->setDefault(true);
    m_view->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_view->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_view, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        m_view->setEnabled(false);
        Q_EMIT reasonGiven(m_reason->text().trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    column->setSpacing(Space::Small);
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(Space::Small);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(m_trouble);
    column->addSpacing(Space::Medium);
    column->addWidget(buttons);
    m_reason->setFocus();
}

void ViewAsDialog::tell(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    m_view->setEnabled(!m_reason->text().trimmed().isEmpty());
}
