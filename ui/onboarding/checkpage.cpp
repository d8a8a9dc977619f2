// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/checkpage.h"

#include "ui/card.h"
#include "ui/linkbutton.h"
#include "ui/onboarding/answertext.h"
#include "ui/onboarding/personlist.h"
#include "ui/onboarding/steppage.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckPage::CheckPage(Onboarding &onboarding, Onboarding::Asked asked, QWidget *parent)
    : WizardPage(onboarding, "check", parent), m_asked(asked)
{
    CheckPage::refresh();
}

QString CheckPage::title() const
{
    return tr("Check the answers");
}

QString CheckPage::introduction() const
{
    return tr("This is what will be sent. Numbers that identify somebody are not shown again.");
}

QString CheckPage::onwardWords() const
{
    if (m_answered == 0 && !onboarding().start().shape)
        return {};
    //: Button: send the answers to the provider
    return m_answered > 0 ? tr("Send the answers") : tr("Continue without answers");
}

QList<CheckPage::Section> CheckPage::sections() const
{
    QList<Section> sections;
    const auto lineOf = [this](const Requirement &requirement) {
        const QJsonValue answer = onboarding().answer(requirement.path);
        return Line {requirement, answer.isUndefined() ? QString() : answerText(requirement, answer)};
    };
    const bool isCompany = onboarding().about().businessType != "individual";
    const auto isOfPerson = [](const Requirement &each) {
        return each.subject.isPerson() && each.subject.kind != Subject::Kind::Individual
            && each.subject.kind != Subject::Kind::Other;
    };
    QSet<QByteArray> shown;
    const QList<Requirement::Step> steps = onboarding().steps(m_asked);
    for (const Requirement::Step step : steps) {
        Section section {Requirements::stepTitle(step, onboarding().about()), StepPage::placeOf(step)};
        const QList<Requirement> open = onboarding().open(step, m_asked);
        const QByteArray role = isCompany ? StepPage::roleOf(step) : QByteArray();
        QSet<QByteArray> paths;
        for (const Requirement &requirement : open) {
            if (!role.isEmpty() && isOfPerson(requirement))
                continue;
            Requirement titled = requirement;
            if (step == Requirement::Step::Documents)
                titled.label = requirement.title();
            section.lines.append(lineOf(titled));
            paths.insert(requirement.path);
            const QList<Requirement> instead = onboarding().alternatives(requirement.path);
            for (const Requirement &other : instead) {
                const Line line = lineOf(other);
                if (line.value.isEmpty() || paths.contains(other.path))
                    continue;
                section.lines.removeIf([&requirement](const Line &each) {
                    return each.requirement.path == requirement.path && each.value.isEmpty();
                });
                section.lines.append(line);
            }
        }
        if (!section.lines.isEmpty())
            sections.append(section);
        if (role.isEmpty())
            continue;
        const QList<Onboarding::Person> people = onboarding().persons();
        for (const Onboarding::Person &person : people) {
            if (!person.roles.contains(role) || shown.contains(person.key))
                continue;
            shown.insert(person.key);
            QStringList roles;
            for (const char *each : {"representative", "owner", "director", "executive"}) {
                if (person.roles.contains(each))
                    roles.append(PersonList::roleTitle(each));
            }
            //: Heading above the answers about somebody: %1 is their name, %2 what they are to the company
            Section about {tr("%1 (%2)").arg(PersonList::nameOf(onboarding(), person.key), QLocale().createSeparatedList(roles)),
                           PersonPage::placeOf(person.key)};
            const QList<Requirement> asked = onboarding().open(person.key, m_asked);
            for (const Requirement &requirement : asked) {
                if (requirement.step != Requirement::Step::Documents)
                    about.lines.append(lineOf(requirement));
            }
            if (!about.lines.isEmpty())
                sections.append(about);
        }
    }
    return sections;
}

QWidget *CheckPage::cardOf(const Section &section)
{
    auto *card = new Card;
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    QLabel *title = Text::paragraph(Text::Role::Heading);
    title->setText(section.title);
    grid->addWidget(title, 0, 0, 1, 3);
    int row = 1;
    for (const Line &line : section.lines) {
        QLabel *label = Text::paragraph(Text::Role::Body, Text::Colour::Muted);
        label->setText(line.requirement.label);
        QLabel *value = Text::paragraph(Text::Role::Body, line.value.isEmpty() ? Text::Colour::Muted : Text::Colour::Normal);
        //: In place of an answer that was not given
        value->setText(line.value.isEmpty() ? tr("Not answered") : line.value);
        value->setAccessibleName(line.requirement.label);
        if (line.requirement.sensitive && !line.value.isEmpty())
            value->setAccessibleDescription(tr("Given; not shown"));
        auto *change = new LinkButton(Text::Role::Body);
        //: Link beside an answer: back to its field
        change->setText(tr("Change"));
        //: Accessible name of a link: %1 is a question ("Date of birth")
        change->setAccessibleName(tr("Change: %1").arg(line.requirement.label));
        change->setObjectName(u"change "_s + QString::fromUtf8(line.requirement.path));
        connect(change, &QPushButton::clicked, this, [this, path = line.requirement.path] { Q_EMIT wantsField(path); });
        for (QLabel *words : {label, value})
            words->setContentsMargins(0, 3, 0, 3); // as the link has above and below its words
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        grid->addWidget(change, row, 2, Qt::AlignTop);
        ++row;
    }
    return card;
}

void CheckPage::refresh()
{
    const auto described = [](const QList<Section> &sections) {
        QStringList all;
        for (const Section &section : sections) {
            all.append(section.title);
            for (const Line &line : section.lines)
                all << QString::fromUtf8(line.requirement.path) << line.requirement.label << line.value;
        }
        return all;
    };
    const QList<Section> now = sections();
    if (column()->count() > 0 && described(now) == described(m_sections))
        return;
    m_sections = now;
    while (QLayoutItem *old = column()->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    m_answered = 0;
    qsizetype missing = 0;
    for (const Section &section : std::as_const(m_sections)) {
        column()->addWidget(cardOf(section));
        for (const Line &line : section.lines)
            ++(line.value.isEmpty() ? missing : m_answered);
    }
    QLabel *words = Text::paragraph(Text::Role::Body, Text::Colour::Muted);
    if (m_sections.isEmpty()) {
        words->setText(tr("Nothing is asked at the moment."));
    } else if (missing > 0) {
        //: Above all answers, before they are sent: %Ln questions are open
        words->setText(tr("%Ln question(s) are not answered. What is answered can be sent now, and the rest later.", nullptr,
                          int(missing)));
    } else {
        words->setText(tr("Everything that is asked is answered."));
    }
    column()->addWidget(words);
    column()->addStretch();
    Q_EMIT onwardChanged();
}

QString CheckPage::value(const QByteArray &path) const
{
    for (const Section &section : m_sections) {
        for (const Line &line : section.lines) {
            if (line.requirement.path == path)
                return line.value;
        }
    }
    return {};
}

QList<ErrorSummary::Item> CheckPage::faults() const
{
    QList<ErrorSummary::Item> items;
    QSet<QByteArray> told;
    if (m_checked) {
        for (const Section &section : m_sections) {
            for (const Line &line : section.lines) {
                const QString fault = onboarding().faultOf(line.requirement.path);
                if (fault.isEmpty())
                    continue;
                items.append({line.requirement.path, fault});
                told.insert(line.requirement.path);
            }
        }
    }
    const QList<Onboarding::Fault> errors = onboarding().errors();
    for (const Onboarding::Fault &error : errors) {
        if (error.found == Onboarding::Fault::Found::Refused && !told.contains(error.path))
            items.append({error.path, error.text});
    }
    return items;
}

bool CheckPage::check()
{
    m_checked = true;
    Q_EMIT faultsChanged();
    const QList<ErrorSummary::Item> items = faults();
    return std::none_of(items.begin(), items.end(),
                        [this](const auto &item) { return !onboarding().faultOf(item.path).isEmpty(); });
}

WizardPage::Onward CheckPage::goOn()
{
    if (m_answered == 0)
        return Onward::Next;
    onboarding().submit();
    return Onward::Elsewhere;
}
