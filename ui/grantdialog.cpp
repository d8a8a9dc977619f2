// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grantdialog.h"

#include "models/format.h"
#include "models/session.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// What staff is offered of the whole vocabulary: what this program can show to an owner.
struct Offer {
    const char *component;
    QList<QByteArray> features;
    bool ticked;
};

const QList<Offer> &offers()
{
    static const QList<Offer> list {
        {"payments", {"refund_management", "capture_payments"}, true},
        {"disputes_list", {"dispute_management"}, true},
        {"payouts", {"edit_payout_schedule", "standard_payouts", "instant_payouts"}, true},
        {"account_management", {"external_account_collection"}, true},
        {"account_onboarding", {}, false},
        {"notification_banner", {}, false},
    };
    return list;
}

} // namespace

GrantDialog::GrantDialog(Session &session, const QByteArray &account, const QString &name, QWidget *parent)
    : QDialog(parent), m_session(session), m_account(account), m_answer(Text::paragraph(Text::Role::Body))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog: let the owner of an account into this program
    setWindowTitle(tr("Give the owner access"));
    QLabel *heading = Text::paragraph(Text::Role::Heading);
    heading->setText(Text::oneLine(name.isEmpty() ? QString::fromUtf8(account) : name));
    QLabel *words = Text::paragraph(Text::Role::Body);
    words->setText(tr("The owner gets a file with which Tributary shows them their own account and nothing else. It "
                      "works for about an hour. What is not ticked stays closed."));
    auto *inside = new QWidget;
    auto *boxes = new QVBoxLayout(inside);
    boxes->setContentsMargins(0, 0, Space::Small, 0);
    boxes->setSpacing(Space::Tight);
    for (const Offer &offer : offers()) {
        if (const Component *component = Components::named(offer.component))
            addComponent(*component, offer.features, boxes);
    }
    boxes->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_answer->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    //: Button: write an owner's sign-in to a file
    m_save = buttons->addButton(tr("Save sign-in file …"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &GrantDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Large);
    column->setSpacing(Space::Small);
    column->addWidget(heading);
    column->addWidget(words);
    column->addSpacing(Space::Small);
    column->addWidget(scroll, 1);
    column->addWidget(m_answer);
    column->addSpacing(Space::Small);
    column->addWidget(buttons);
    resize(520, 640);
    for (const Offer &offer : offers()) {
        connect(box(offer.component), &QCheckBox::toggled, this, &GrantDialog::update);
        box(offer.component)->setChecked(offer.ticked);
    }
    update();
}

void GrantDialog::addComponent(const Component &component, const QList<QByteArray> &features, QVBoxLayout *column)
{
    auto *main = new QCheckBox(component.displayTitle());
    main->setObjectName(QString::fromUtf8(component.name));
    main->setFont(Text::font(Text::Role::Strong, font()));
    main->setAccessibleDescription(component.displayMeaning());
    m_boxes.insert(component.name, main);
    QLabel *meaning = Text::label(Text::Role::Small, Text::Colour::Muted);
    meaning->setText(component.displayMeaning());
    meaning->setWordWrap(true);
    column->addSpacing(Space::Small);
    column->addWidget(main);
    const auto indented = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addSpacing(Space::Huge);
        row->addWidget(widget, 1);
        column->addLayout(row);
    };
    indented(meaning);
    for (const QByteArray &feature : features) {
        auto *box = new QCheckBox(Components::featureTitle(feature));
        const QByteArray name = component.name + '.' + feature;
        box->setObjectName(QString::fromUtf8(name));
        m_boxes.insert(name, box);
        connect(main, &QCheckBox::toggled, box, &QWidget::setEnabled);
        box->setEnabled(false);
        indented(box);
    }
}

QCheckBox *GrantDialog::box(const QByteArray &component, const QByteArray &feature) const
{
    return m_boxes.value(feature.isEmpty() ? component : component + '.' + feature);
}

Components::Choice GrantDialog::choice() const
{
    Components::Choice choice;
    for (const Offer &offer : offers()) {
        if (!box(offer.component)->isChecked())
            continue;
        QSet<QByteArray> &features = choice[offer.component];
        for (const QByteArray &feature : offer.features) {
            if (box(offer.component, feature)->isChecked())
                features.insert(feature);
        }
    }
    return choice;
}

void GrantDialog::update()
{
    m_save->setEnabled(!choice().isEmpty());
}

void GrantDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save sign-in file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is never overwritten
    //: Kind of files in a dialog: %1 is a pattern of file names
    dialog->setNameFilters({tr("Sign-in file (%1)").arg(u"*.json"_s)});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"sign-in-"_s + QString::fromUtf8(m_account) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &GrantDialog::issueTo);
    dialog->open();
}

void GrantDialog::issueTo(const QString &path)
{
    if (QFile::exists(path)) {
        //: %1 is the name of a file that would be written
        tell(tr("%1 is there already. Choose another name.").arg(Text::leftToRight(QDir::toNativeSeparators(path))), false);
        return;
    }
    m_save->setEnabled(false);
    m_session.grantAccess(m_account, choice()).then(this, [this, path](const Result<OwnerSignIn> &signIn) {
        update();
        if (!signIn) {
            tell(ErrorText::sentence(signIn.error()), false);
            return;
        }
        if (const Result<void> written = signIn->write(path); !written) {
            tell(ErrorText::sentence(written.error()), false);
            return;
        }
        //: After an owner's sign-in was written: %1 is a file, %2 a date and time
        tell(tr("Saved to %1. It works until %2. Whoever has this file can see what you ticked: give it to the owner only.")
                 .arg(Text::leftToRight(QDir::toNativeSeparators(path)),
                      Text::isolated(Format::when(signIn->expiresAt, locale()))),
             true);
        Q_EMIT issued();
    });
}

void GrantDialog::tell(const QString &sentence, bool good)
{
    const Colours &colours = Colours::of(palette());
    QPalette words;
    words.setColor(QPalette::WindowText, good ? colours.good : colours.danger);
    m_answer->setPalette(words);
    m_answer->setText(sentence);
    m_answer->show();
}

QString GrantDialog::answer() const
{
    return m_answer->text();
}
