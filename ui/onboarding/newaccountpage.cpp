// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/newaccountpage.h"

#include "models/country.h"
#include "ui/colours.h"
#include "ui/onboarding/choicecard.h"
#include "ui/onboarding/searchbox.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QButtonGroup>
#include <QCollator>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsuallyAsked = 2; // capabilities that are ticked at first

QList<Requirement::Choice> countriesOfService()
{
    QList<Requirement::Choice> choices;
    for (const Country &country : Country::all())
        choices.append({country.code, country.name()});
    QCollator collator;
    std::sort(choices.begin(), choices.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.text, b.text) < 0; });
    return choices;
}

} // namespace

NewAccountPage::NewAccountPage(Onboarding &onboarding, QWidget *parent)
    : WizardPage(onboarding, "start", parent), m_shapes(new QButtonGroup(this)), m_country(new SearchBox(countriesOfService())),
      m_businessType(new QComboBox), m_capabilityBox(new QWidget), m_countryFault(Text::paragraph(Text::Role::Small)),
      m_capabilityFault(Text::paragraph(Text::Role::Small))
{
    const Onboarding::Start &begun = onboarding.start();
    addHeading(tr("Who does what"), tr("This is settled with the account and cannot be changed later."));
    auto *cards = new QVBoxLayout;
    cards->setSpacing(Space::Small);
    int number = 0;
    for (const ControllerShape &shape : ControllerShape::all()) {
        auto *card = new ChoiceCard(shape.title(), shape.meaning());
        card->setObjectName(u"shape%1"_s.arg(number));
        m_shapes->addButton(card, number++);
        card->setChecked(begun.shape ? begun.shape == &shape : number == 1);
        cards->addWidget(card);
    }
    column()->addLayout(cards);

    addHeading(tr("Where and who"), {});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Tight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto put = [grid](int column, const QString &words, QWidget *field) {
        QLabel *label = Text::label(Text::Role::Strong);
        label->setText(words);
        label->setBuddy(field);
        field->setAccessibleName(words);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    //: Field of a form: the country of a new account
    put(0, tr("Country"), m_country);
    put(1, tr("Type of business"), m_businessType);
    m_country->setObjectName(u"country"_s);
    m_businessType->setObjectName(u"businessType"_s);
    grid->addWidget(m_countryFault, 2, 0);
    column()->addLayout(grid);

    addHeading(tr("What the account is to be able to do"), tr("More can be asked for later."));
    auto *capabilities = new QVBoxLayout(m_capabilityBox);
    capabilities->setContentsMargins(0, 0, 0, 0);
    capabilities->setSpacing(0);
    column()->addWidget(m_capabilityBox);
    column()->addWidget(m_capabilityFault);
    column()->addStretch();
    for (QLabel *fault : {m_countryFault, m_capabilityFault}) {
        QPalette words;
        words.setColor(QPalette::WindowText, Colours::of(palette()).danger);
        fault->setPalette(words);
        fault->hide();
    }

    m_country->setValue(begun.country);
    adoptCountry();
    connect(m_country, &SearchBox::edited, this, [this] {
        adoptCountry();
        keep();
    });
    connect(m_businessType, &QComboBox::currentIndexChanged, this, &NewAccountPage::keep);
    connect(m_shapes, &QButtonGroup::idToggled, this, &NewAccountPage::keep);
}

QString NewAccountPage::title() const
{
    return tr("A new account");
}

QString NewAccountPage::introduction() const
{
    return tr("Nothing is sent before you create the account. After that you are asked only what it still needs.");
}

QString NewAccountPage::onwardWords() const
{
    //: Button of the first page of the wizard
    return tr("Create the account");
}

QLabel *NewAccountPage::addHeading(const QString &words, const QString &why)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    QLabel *heading = Text::label(Text::Role::Heading);
    heading->setText(words);
    box->addWidget(heading);
    if (!why.isEmpty()) {
        QLabel *small = Text::paragraph(Text::Role::Small, Text::Colour::Muted);
        small->setText(why);
        box->addWidget(small);
    }
    column()->addLayout(box);
    return heading;
}

/// What can be chosen depends on the country; what was chosen stays where it can.
void NewAccountPage::adoptCountry()
{
    const QByteArray country = Country::find(m_country->value()) ? m_country->value() : QByteArray();
    if (m_businessType->count() > 0 && country == m_shownCountry)
        return;
    const bool first = m_businessType->count() == 0;
    const Onboarding::Start &begun = onboarding().start();
    m_shownCountry = country;
    const QSignalBlocker quietly(m_businessType);
    const QByteArray type = first ? begun.businessType : m_businessType->currentData().toByteArray();
    m_businessType->clear();
    m_businessType->addItem(tr("To be asked later"), QByteArray());
    const QList<Requirement::Choice> types = Requirements::businessTypes(country);
    for (const Requirement::Choice &choice : types)
        m_businessType->addItem(choice.text, choice.value);
    m_businessType->setCurrentIndex(qMax(0, m_businessType->findData(type)));

    QSet<QByteArray> ticked;
    if (first)
        ticked = QSet<QByteArray>(begun.capabilities.begin(), begun.capabilities.end());
    for (const StatementBox *box : std::as_const(m_capabilities)) {
        if (box->isChecked())
            ticked.insert(box->objectName().toUtf8());
    }
    const bool usual = first && ticked.isEmpty();
    qDeleteAll(m_capabilities);
    m_capabilities.clear();
    const QList<Requirement::Choice> offered = Requirements::capabilities(country);
    for (const Requirement::Choice &choice : offered) {
        auto *box = new StatementBox(choice.text);
        box->setObjectName(QString::fromUtf8(choice.value));
        box->setChecked(usual ? m_capabilities.size() < UsuallyAsked : ticked.contains(choice.value));
        m_capabilities.append(box);
        m_capabilityBox->layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &NewAccountPage::keep);
    }
}

Onboarding::Start NewAccountPage::start() const
{
    Onboarding::Start start;
    if (m_shapes->checkedId() >= 0)
        start.shape = &ControllerShape::all()[size_t(m_shapes->checkedId())];
    start.country = m_country->value();
    start.businessType = m_businessType->currentData().toByteArray();
    for (const StatementBox *box : m_capabilities) {
        if (box->isChecked())
            start.capabilities.append(box->objectName().toUtf8());
    }
    return start;
}

void NewAccountPage::keep()
{
    onboarding().setStart(start());
    if (!m_faults.isEmpty())
        check();
}

bool NewAccountPage::check()
{
    const Onboarding::Start start = this->start();
    m_faults.clear();
    QString country;
    if (!start.country.isEmpty() && !Country::find(start.country))
        country = tr("Country: choose one of the list.");
    else if (start.country.isEmpty() && start.shape && start.shape->platformCollects())
        country = tr("Country: choose where the account's owner is established.");
    QString capability;
    if (start.capabilities.isEmpty() && start.shape && QByteArrayView(start.shape->dashboard) == "none")
        capability = tr("Without a dashboard the account has to be able to do something: choose at least one.");
    for (const auto &[label, words, path] : {std::tuple(m_countryFault, country, QByteArray("country")),
                                             std::tuple(m_capabilityFault, capability, QByteArray("capabilities"))}) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
        if (!words.isEmpty())
            m_faults.append({path, words});
    }
    m_country->setProperty("wrong", !country.isEmpty());
    m_country->setAccessibleDescription(country);
    m_country->update();
    Q_EMIT faultsChanged();
    return m_faults.isEmpty();
}

WizardPage::Onward NewAccountPage::goOn()
{
    onboarding().setStart(start());
    onboarding().create();
    return Onward::Elsewhere;
}

void NewAccountPage::takeFocus()
{
    if (QAbstractButton *chosen = m_shapes->checkedButton())
        chosen->setFocus(Qt::OtherFocusReason);
}
