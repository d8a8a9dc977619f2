// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/steppage.h"

#include "ui/onboarding/answerfield.h"
#include "ui/onboarding/answerform.h"
#include "ui/onboarding/choicecard.h"
#include "ui/onboarding/personlist.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Step = Requirement::Step;

QList<ErrorSummary::Item> itemsOf(const QList<Onboarding::Fault> &faults)
{
    QList<ErrorSummary::Item> items;
    for (const Onboarding::Fault &fault : faults)
        items.append({fault.path, fault.text});
    return items;
}

/// About somebody of a company: asked on their own page.
bool isAboutRole(const Requirement &requirement)
{
    return requirement.subject.isPerson() && requirement.subject.kind != Subject::Kind::Individual
        && requirement.subject.kind != Subject::Kind::Other;
}

} // namespace

QByteArray StepPage::placeOf(Step step)
{
    switch (step) {
    case Step::Business:
        return "business";
    case Step::Representative:
        return "representative";
    case Step::Owners:
        return "owners";
    case Step::Directors:
        return "directors";
    case Step::Executives:
        return "executives";
    case Step::BankAccount:
        return "bank";
    case Step::Documents:
        return "documents";
    case Step::Terms:
        return "terms";
    case Step::Provider:
        return "provider";
    }
    Q_UNREACHABLE();
}

QByteArray StepPage::roleOf(Step step)
{
    switch (step) {
    case Step::Representative:
        return "representative";
    case Step::Owners:
        return "owner";
    case Step::Directors:
        return "director";
    case Step::Executives:
        return "executive";
    case Step::Business:
    case Step::BankAccount:
    case Step::Documents:
    case Step::Terms:
    case Step::Provider:
        return {};
    }
    Q_UNREACHABLE();
}

StepPage::StepPage(Onboarding &onboarding, Step step, Onboarding::Asked asked, QWidget *parent)
    : WizardPage(onboarding, placeOf(step), parent), m_step(step), m_asked(asked), m_form(new AnswerForm(onboarding))
{
    const QByteArray businessType = onboarding.about().businessType;
    if (const QByteArray role = roleOf(step); !role.isEmpty() && businessType != "individual") {
        m_people = new PersonList(onboarding, role);
        column()->addWidget(m_people);
        connect(m_people, &PersonList::chosen, this,
                [this](const QByteArray &key) { Q_EMIT wantsToGo(PersonPage::placeOf(key)); });
    }
    column()->addWidget(m_form);
    column()->addStretch();
    connect(m_form, &AnswerForm::faultsChanged, this, &WizardPage::faultsChanged);
    StepPage::refresh();
}

/// Questions about people are asked on their own pages, but for documents: those are a page of their own.
QList<Requirement> StepPage::asked() const
{
    QList<Requirement> list = onboarding().open(m_step, m_asked);
    if (m_people)
        list.removeIf(isAboutRole);
    for (Requirement &requirement : list) {
        if (isAboutRole(requirement) && !requirement.subject.person.isEmpty()) {
            const QString name = PersonList::nameOf(onboarding(), requirement.subject.person);
            //: Label of a field: %1 is a person, %2 what is asked about them
            requirement.label = tr("%1: %2").arg(Text::isolated(name), requirement.label);
        } else if (requirement.step == Step::Documents) {
            requirement.label = requirement.title();
        }
    }
    return list;
}

QString StepPage::title() const
{
    return Requirements::stepTitle(m_step, onboarding().about());
}

QString StepPage::introduction() const
{
    switch (m_step) {
    case Step::Business:
        return tr("What customers and authorities know the business by.");
    case Step::Representative:
        return m_people ? tr("Who acts for the business: somebody who may speak and sign for it. The provider has to know who this is.")
                        : tr("The provider has to know whom the money goes to.");
    case Step::Owners:
        return tr("Everybody who owns a quarter or more of the business. Laws against money laundering ask for them.");
    case Step::Directors:
        return tr("Who sits on the board. They are compared with the public register.");
    case Step::Executives:
        return tr("Who manages the business and decides for it.");
    case Step::BankAccount:
        return tr("Where payouts go. Payments can work without it, payouts cannot.");
    case Step::Documents:
        return tr("In colour, whole and readable: PNG, JPEG or PDF, ten megabytes at most.");
    case Step::Terms:
        return tr("The owner has to have accepted these. Do not accept for somebody who has not.");
    case Step::Provider:
        return tr("These questions can only be answered on the provider's own page.");
    }
    Q_UNREACHABLE();
}

QList<ErrorSummary::Item> StepPage::faults() const
{
    return itemsOf(m_form->shown());
}

bool StepPage::check()
{
    return m_form->check().isEmpty();
}

void StepPage::refresh()
{
    if (m_people)
        m_people->refresh();
    m_form->ask(asked());
}

AnswerField *StepPage::field(const QByteArray &path) const
{
    return m_form->field(path);
}

// --- one person -----------------------------------------------------------------------------------------------

PersonPage::PersonPage(Onboarding &onboarding, const QByteArray &key, Onboarding::Asked asked, QWidget *parent)
    : WizardPage(onboarding, placeOf(key), parent), m_key(key), m_asked(asked), m_shareRow(new QWidget), m_share(new QLineEdit),
      m_form(new AnswerForm(onboarding))
{
    QSet<QByteArray> has;
    double percent = -1;
    const QList<Onboarding::Person> people = onboarding.persons();
    for (const Onboarding::Person &person : people) {
        if (person.key == key) {
            has = person.roles;
            percent = person.percent;
        }
    }
    QSet<QByteArray> offered = has;
    const QList<Step> steps = onboarding.steps(asked);
    for (const Step step : steps) {
        if (const QByteArray role = StepPage::roleOf(step); !role.isEmpty())
            offered.insert(role);
    }
    if (!has.contains("representative"))
        offered.remove("representative"); // there is one only, chosen on its own page
    auto *roles = new QVBoxLayout;
    roles->setSpacing(0);
    for (const char *role : {"representative", "owner", "director", "executive"}) {
        if (!offered.contains(role))
            continue;
        QString words = PersonList::roleTitle(role);
        const QByteArrayView name(role);
        if (name == "owner")
            words = tr("Owns a quarter or more of the business");
        else if (name == "director")
            words = tr("Is a director of the business");
        else if (name == "executive")
            words = tr("Manages the business");
        else
            words = tr("Acts for the business");
        auto *box = new StatementBox(words);
        box->setObjectName(QString::fromUtf8(role));
        box->setChecked(has.contains(role));
        box->setEnabled(name != "representative");
        connect(box, &QCheckBox::toggled, this, &PersonPage::keepRoles);
        roles->addWidget(box);
        m_roles.insert(role, box);
        if (name == "owner") {
            roles->addWidget(m_shareRow);
        }
    }
    auto *across = new QHBoxLayout(m_shareRow);
    across->setContentsMargins(0, 0, 0, Space::Tight);
    across->setSpacing(Space::Small);
    QLabel *share = Text::label(Text::Role::Body);
    share->setText(tr("Share of ownership in per cent"));
    share->setBuddy(m_share);
    m_share->setObjectName(u"share"_s);
    m_share->setAccessibleName(share->text());
    m_share->setFixedWidth(100);
    m_share->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    if (percent >= 0)
        m_share->setText(QLocale().toString(percent, 'f', QLocale::FloatingPointShortest));
    across->addSpacing(18 + Space::Small); // below the words of the box above
    across->addWidget(share);
    across->addWidget(m_share);
    across->addStretch();
    connect(m_share, &QLineEdit::editingFinished, this, &PersonPage::keepRoles);
    column()->addLayout(roles);
    column()->addWidget(m_form);
    column()->addStretch();
    connect(m_form, &AnswerForm::faultsChanged, this, &WizardPage::faultsChanged);
    PersonPage::refresh();
}

QString PersonPage::title() const
{
    return PersonList::nameOf(onboarding(), m_key);
}

QString PersonPage::introduction() const
{
    return tr("Names and dates have to be those of an official document. Identity numbers are sent and not kept here.");
}

void PersonPage::keepRoles()
{
    QSet<QByteArray> roles;
    for (auto [role, box] : m_roles.asKeyValueRange()) {
        if (box->isChecked())
            roles.insert(role);
    }
    bool isNumber = false;
    const double typed = QLocale().toDouble(m_share->text().trimmed(), &isNumber);
    const bool will = isNumber && typed >= 0 && typed <= 100;
    m_share->setProperty("wrong", !will && !m_share->text().trimmed().isEmpty());
    m_share->update();
    onboarding().setRoles(m_key, roles, roles.contains("owner") && will ? typed : -1);
}

QList<ErrorSummary::Item> PersonPage::faults() const
{
    return itemsOf(m_form->shown());
}

bool PersonPage::check()
{
    return m_form->check().isEmpty();
}

void PersonPage::refresh()
{
    QList<Requirement> list = onboarding().open(m_key, m_asked);
    list.removeIf([](const Requirement &each) { return each.step == Step::Documents; });
    m_form->ask(list);
    adoptShare();
}

void PersonPage::adoptShare()
{
    const StatementBox *owner = m_roles.value("owner");
    const bool asksItself = m_form->field(m_key + ".relationship.percent_ownership");
    m_shareRow->setVisible(owner && owner->isChecked() && !asksItself);
}

AnswerField *PersonPage::field(const QByteArray &path) const
{
    return m_form->field(path);
}
