// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/wizard.h"

#include "models/country.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/onboarding/answerfield.h"
#include "ui/onboarding/checkpage.h"
#include "ui/onboarding/errorsummary.h"
#include "ui/onboarding/handoverpage.h"
#include "ui/onboarding/newaccountpage.h"
#include "ui/onboarding/resultpage.h"
#include "ui/onboarding/steplist.h"
#include "ui/onboarding/steppage.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Step = Requirement::Step;

constexpr int FormWidth = 720; // a line of a form that the eye takes in
constexpr int ListWidth = 248;

QByteArray personIn(const QByteArray &path)
{
    const QByteArray head = path.left(path.indexOf('.'));
    return head.startsWith("person_") || head.startsWith("new_") ? head : QByteArray();
}

} // namespace

Wizard::Wizard(std::shared_ptr<Onboarding> onboarding, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_onboarding(std::move(onboarding)), m_preferences(preferences), m_steps(new StepList),
      m_banner(new Banner), m_summary(new ErrorSummary), m_title(Text::label(Text::Role::Title)),
      m_introduction(Text::paragraph(Text::Role::Body, Text::Colour::Muted)),
      m_eventually(new QCheckBox(tr("Also ask what is needed later"))), m_scroll(new QScrollArea), m_column(new QVBoxLayout)
{
    setObjectName(u"wizard"_s);
    m_title->setWordWrap(true);
    m_summary->hide();
    auto *form = new QWidget;
    // The form itself is what is scrolled: a box around it would reckon its height for too wide a line.
    form->setMaximumWidth(FormWidth + 2 * Space::Huge);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Huge);
    column->setSpacing(Space::Large);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::Tight);
    head->addWidget(m_title);
    head->addWidget(m_introduction);
    column->addWidget(m_summary);
    column->addLayout(head);
    column->addLayout(m_column);
    column->addStretch();
    m_scroll->setWidget(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *listScroll = new QScrollArea;
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_steps, 1);
    listScroll->setWidget(side);
    listScroll->setWidgetResizable(true);
    listScroll->setFrameShape(QFrame::NoFrame);
    listScroll->setFixedWidth(ListWidth);
    listScroll->setFocusPolicy(Qt::NoFocus);
    listScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_scroll, 1);
    right->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(listScroll);
    row->addLayout(right, 1);

    connect(m_steps, &StepList::chosen, this, &Wizard::go);
    connect(m_summary, &ErrorSummary::chosen, this, &Wizard::goToField);
    connect(m_eventually, &QCheckBox::toggled, this, [this](bool on) {
        m_asked = on ? Onboarding::Asked::Eventually : Onboarding::Asked::Now;
        go(m_page->place());
    });
    Onboarding *engine = m_onboarding.get();
    connect(engine, &Onboarding::changed, this, &Wizard::whenChanged);
    connect(engine, &Onboarding::busyChanged, this, &Wizard::whenBusy);
    connect(engine, &Onboarding::failed, this, &Wizard::whenFailed);
    connect(engine, &Onboarding::keyChanged, this, &Wizard::rename);
    QByteArray place = m_onboarding->place();
    if (m_onboarding->account().isEmpty())
        place = "start";
    else if (!places().contains(place) && personIn(place.mid(7) + '.').isEmpty())
        place = firstOpen();
    go(place);
}

Wizard::~Wizard() = default;

QWidget *Wizard::makeFoot()
{
    auto *foot = new QFrame;
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Midlight);
    line->setAutoFillBackground(true);
    //: Button: leave the wizard; what was answered stays
    m_leave = new QPushButton(tr("Leave"));
    m_leave->setObjectName(u"leave"_s);
    m_leave->setFlat(true);
    m_leave->setToolTip(tr("What was answered is kept, but for identity and account numbers."));
    //: Button: to the page before
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(u"back"_s);
    m_onward = new QPushButton;
    m_onward->setObjectName(u"onward"_s);
    m_onward->setDefault(true);
    m_state = Text::label(Text::Role::Small, Text::Colour::Muted);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::Huge - Space::Small, Space::Medium, Space::Huge, Space::Medium);
    row->setSpacing(Space::Small);
    row->addWidget(m_leave);
    row->addWidget(m_eventually);
    row->addStretch();
    row->addWidget(m_state);
    row->addWidget(m_back);
    row->addWidget(m_onward);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(row);
    connect(m_leave, &QPushButton::clicked, this, &Wizard::left);
    connect(m_back, &QPushButton::clicked, this, [this] { go(before(m_page->place())); });
    connect(m_onward, &QPushButton::clicked, this, &Wizard::goOn);
    return foot;
}

QString Wizard::subject() const
{
    const QJsonObject &account = m_onboarding->object();
    const QJsonObject individual = account.value(u"individual"_s).toObject();
    const QString person = u"%1 %2"_s.arg(individual.value(u"first_name"_s).toString(), individual.value(u"last_name"_s).toString());
    const QString typed = u"%1 %2"_s.arg(m_onboarding->answer("individual.first_name").toString(),
                                        m_onboarding->answer("individual.last_name").toString());
    const QStringList names {account.value(u"business_profile"_s)[u"name"_s].toString(),
                             account.value(u"company"_s)[u"name"_s].toString(),
                             m_onboarding->answer("company.name").toString(), person, typed,
                             account.value(u"email"_s).toString()};
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            return Text::oneLine(name.trimmed());
    }
    return Text::leftToRight(QString::fromUtf8(m_onboarding->account()));
}

// --- places ----------------------------------------------------------------------------------------------------

/// In order. Persons' pages belong to the step of their role and are not among them.
QList<QByteArray> Wizard::places() const
{
    if (m_onboarding->account().isEmpty())
        return {"start"};
    QList<QByteArray> places;
    const ControllerShape *shape = m_onboarding->start().shape;
    const bool asksHere = !shape || shape->platformCollects();
    const QList<Step> steps = m_onboarding->steps(m_asked);
    for (const Step step : steps) {
        if (step != Step::Provider || asksHere)
            places.append(StepPage::placeOf(step));
    }
    if (!steps.isEmpty())
        places.append("check");
    if (!asksHere)
        places.append("link");
    places.append("result");
    return places;
}

QByteArray Wizard::firstOpen() const
{
    if (m_onboarding->stage() == Onboarding::Stage::Waiting || m_onboarding->stage() == Onboarding::Stage::Enabled)
        return "result";
    return places().first();
}

QByteArray Wizard::after(const QByteArray &place) const
{
    if (place.startsWith("person:")) { // back to the list the person is on
        const QByteArray key = place.mid(7);
        const QList<Onboarding::Person> people = m_onboarding->persons();
        const QList<QByteArray> all = places();
        for (const Onboarding::Person &person : people) {
            if (person.key != key)
                continue;
            for (const Step step : {Step::Representative, Step::Owners, Step::Directors, Step::Executives}) {
                if (person.roles.contains(StepPage::roleOf(step)) && all.contains(StepPage::placeOf(step)))
                    return StepPage::placeOf(step);
            }
        }
        return firstOpen();
    }
    const QList<QByteArray> all = places();
    if (place == "result")
        return firstOpen();
    return all.value(all.indexOf(place) + 1, "result");
}

QByteArray Wizard::before(const QByteArray &place) const
{
    if (place.startsWith("person:"))
        return after(place);
    const QList<QByteArray> all = places();
    return all.value(qMax<qsizetype>(0, all.indexOf(place) - 1), "result");
}

QByteArray Wizard::placeOf(const QByteArray &path) const
{
    const QByteArray person = personIn(path);
    const Requirement asked = Requirements::requirement(path, m_onboarding->about());
    if (!person.isEmpty() && asked.step != Step::Documents)
        return PersonPage::placeOf(person);
    const QList<Requirement> open = m_onboarding->open(Onboarding::Asked::Eventually);
    for (const Requirement &each : open) {
        if (each.path == path)
            return StepPage::placeOf(each.step);
    }
    return StepPage::placeOf(asked.step);
}

void Wizard::goToField(const QByteArray &path)
{
    if (!m_page->field(path)) {
        const QByteArray place = path.isEmpty() ? QByteArray() : placeOf(path);
        if (!places().contains(place) && !place.startsWith("person:")) {
            m_page->takeFocus();
            return;
        }
        go(place);
    }
    if (AnswerField *field = m_page->field(path)) {
        field->takeFocus();
        m_scroll->ensureWidgetVisible(field, 0, 40);
    } else {
        m_page->takeFocus();
    }
}

WizardPage *Wizard::makePage(const QByteArray &place)
{
    if (place == "start")
        return new NewAccountPage(*m_onboarding);
    if (place == "check")
        return new CheckPage(*m_onboarding, m_asked);
    if (place == "link")
        return new HandOverPage(*m_onboarding, m_preferences);
    if (place.startsWith("person:"))
        return new PersonPage(*m_onboarding, place.mid(7), m_asked);
    for (int step = int(Step::Business); step <= int(Step::Provider); ++step) {
        if (StepPage::placeOf(Step(step)) == place)
            return new StepPage(*m_onboarding, Step(step), m_asked);
    }
    return new ResultPage(*m_onboarding);
}

void Wizard::go(const QByteArray &place)
{
    WizardPage *old = m_page;
    m_insists = false;
    m_page = makePage(place);
    if (old) {
        old->hide();
        old->disconnect(this);
        m_column->removeWidget(old);
        old->deleteLater(); // one of its buttons may have been pressed
    }
    m_column->addWidget(m_page);
    connect(m_page, &WizardPage::wantsToGo, this, &Wizard::go);
    connect(m_page, &WizardPage::wantsField, this, &Wizard::goToField);
    connect(m_page, &WizardPage::wantsToOpen, this, &Wizard::wantsToOpen);
    connect(m_page, &WizardPage::said, this, &Wizard::said);
    connect(m_page, &WizardPage::onwardChanged, this, &Wizard::refresh);
    connect(m_page, &WizardPage::faultsChanged, this, [this] {
        refreshSteps();
        tellFaults();
    });
    m_page->show();
    m_scroll->verticalScrollBar()->setValue(0);
    if (place != "start")
        m_onboarding->setPlace(m_page->place());
    // What the backend complained about is said at once; what is only unfinished is not.
    m_insists = !m_page->faults().isEmpty();
    refresh();
    if (m_summary->isVisibleTo(this))
        m_summary->setFocus(Qt::OtherFocusReason);
    else
        m_page->takeFocus();
    Q_EMIT placeChanged();
}

void Wizard::takeFocus()
{
    m_page->takeFocus();
}

// --- what is shown around a page ------------------------------------------------------------------------------

void Wizard::whenChanged()
{
    const Onboarding::Stage stage = m_onboarding->stage();
    const bool isDone = stage == Onboarding::Stage::Waiting || stage == Onboarding::Stage::Enabled;
    if (m_page->place() == "link" && isDone)
        go("result"); // the owner is back
    else
        refresh();
}

void Wizard::refresh()
{
    m_page->refresh();
    const QString words = m_page->onwardWords();
    m_onward->setText(words);
    m_onward->setVisible(!words.isEmpty());
    m_title->setText(m_page->title());
    m_introduction->setText(m_page->introduction());
    m_introduction->setVisible(!m_page->introduction().isEmpty());
    m_steps->setTitle(subject());
    const QByteArray place = m_page->place();
    const QList<QByteArray> all = places();
    m_back->setVisible(place.startsWith("person:") || (all.indexOf(place) > 0 && place != "result"));
    const bool asksMore = m_onboarding->open(Onboarding::Asked::Eventually).size() > m_onboarding->open().size();
    m_eventually->setVisible(!m_onboarding->account().isEmpty() && place != "result" && place != "link"
                             && (asksMore || m_eventually->isChecked()));
    m_onward->setDefault(place != "link"); // there the link comes first
    const bool isBusy = m_onboarding->isBusy();
    m_onward->setEnabled(!isBusy);
    refreshSteps();
    tellFaults();
    Q_EMIT subjectChanged();
}

void Wizard::refreshSteps()
{
    const bool begins = m_onboarding->account().isEmpty();
    const Requirements::About about = m_onboarding->about();
    QList<StepList::Step> steps;
    //: Step of the wizard: what an account is made of
    steps.append({"start", tr("The account"), {}, begins ? StepList::State::Open : StepList::State::Done});
    if (!begins) {
        QStringList parts;
        if (!about.country.isEmpty())
            parts.append(Country::nameOf(about.country));
        const QList<Requirement::Choice> types = Requirements::businessTypes(about.country);
        for (const Requirement::Choice &type : types) {
            if (type.value == about.businessType)
                parts.append(type.text);
        }
        //: Below a step of the wizard: %1 is a country, %2 a kind of business
        steps.last().detail = parts.size() == 2 ? tr("%1 · %2").arg(parts.first(), parts.last()) : parts.value(0);
    }
    const QList<QByteArray> all = places();
    const QList<Step> open = m_onboarding->steps(m_asked);
    for (const Step step : open) {
        if (!m_known.contains(step) && all.contains(StepPage::placeOf(step)))
            m_known.append(step);
    }
    std::sort(m_known.begin(), m_known.end());
    for (const Step step : std::as_const(m_known)) {
        StepList::Step shown {StepPage::placeOf(step), Requirements::stepTitle(step, about)};
        const QList<Requirement> asked = m_onboarding->open(step, m_asked);
        qsizetype answered = 0;
        bool wrong = false;
        for (const Requirement &requirement : asked) {
            bool is = !m_onboarding->answer(requirement.path).isUndefined();
            const QList<Requirement> instead = is ? QList<Requirement>() : m_onboarding->alternatives(requirement.path);
            for (const Requirement &other : instead)
                is = is || !m_onboarding->answer(other.path).isUndefined();
            answered += is ? 1 : 0;
            wrong = wrong || !m_onboarding->errors(requirement.path).isEmpty();
        }
        //: Below a step of the wizard: %1 of %2 questions are answered
        shown.detail = asked.isEmpty() ? QString() : tr("%1 of %2 answered").arg(locale().toString(answered), locale().toString(asked.size()));
        if (asked.isEmpty() || answered == asked.size())
            shown.state = StepList::State::Done;
        else if (answered > 0)
            shown.state = StepList::State::Begun;
        if (wrong)
            shown.state = StepList::State::Wrong;
        steps.append(shown);
    }
    const ControllerShape *shape = m_onboarding->start().shape;
    const bool asksHere = !shape || shape->platformCollects();
    //: Step of the wizard: the answers are looked at before they are sent
    steps.append({"check", tr("Check the answers"), {}, all.contains("check") ? StepList::State::Open : begins ? StepList::State::Later : StepList::State::Done});
    if (!asksHere) {
        //: Step of the wizard: the owner continues on the provider's page
        steps.append({"link", tr("On the provider's page"), {}, all.contains("link") ? StepList::State::Open : StepList::State::Later});
    }
    const bool isEnabled = m_onboarding->stage() == Onboarding::Stage::Enabled;
    //: Step of the wizard: what became of it
    steps.append({"result", tr("Result"), {}, begins ? StepList::State::Later : isEnabled ? StepList::State::Done : StepList::State::Open});
    for (StepList::Step &step : steps) { // what is not asked any more cannot be gone to
        const bool reachable = all.contains(step.place);
        if (!reachable && step.state != StepList::State::Done)
            step.state = StepList::State::Later;
    }
    const QByteArray place = m_page->place();
    m_steps->show(steps, place.startsWith("person:") ? after(place) : place);
    for (const StepList::Step &step : std::as_const(steps)) {
        if (QAbstractButton *button = m_steps->button(step.place))
            button->setEnabled(all.contains(step.place));
    }
}

void Wizard::tellFaults()
{
    QList<ErrorSummary::Item> items;
    const bool tellsUnasked = m_page->place() == "result" || m_page->place() == "link";
    if (m_insists || tellsUnasked)
        items = m_page->faults();
    m_summary->show(items);
}

void Wizard::goOn()
{
    const bool good = m_page->check();
    m_insists = true;
    tellFaults();
    if (!good) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_summary->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_failed = false;
    m_banner->hide();
    if (m_page->place() == "start")
        m_doing = Doing::Creating;
    else if (m_page->place() == "check")
        m_doing = Doing::Sending;
    switch (m_page->goOn()) {
    case WizardPage::Onward::Elsewhere:
        break;
    case WizardPage::Onward::Next:
        m_doing = Doing::Nothing;
        go(after(m_page->place()));
        break;
    }
}

void Wizard::whenBusy(bool busy)
{
    m_onward->setEnabled(!busy);
    QString words;
    if (busy && m_doing == Doing::Creating)
        words = tr("Creating the account …");
    else if (busy && m_doing == Doing::Sending)
        words = tr("Sending …");
    else if (busy)
        words = tr("Reading the account …");
    m_state->setText(words);
    if (busy || m_doing == Doing::Nothing)
        return;
    // After changed() and failed(), which come next.
    QMetaObject::invokeMethod(this, [this] {
        const Doing done = std::exchange(m_doing, Doing::Nothing);
        if (m_failed || m_onboarding->account().isEmpty()) {
            m_insists = true;
            refresh();
            if (m_summary->isVisibleTo(this)) {
                m_scroll->verticalScrollBar()->setValue(0);
                m_summary->setFocus(Qt::OtherFocusReason);
            }
            return;
        }
        if (done == Doing::Creating) {
            go(firstOpen());
            return;
        }
        const QList<Onboarding::Fault> faults = m_onboarding->errors();
        const bool stays = std::any_of(faults.begin(), faults.end(), [](const Onboarding::Fault &fault) {
            return fault.found != Onboarding::Fault::Found::Checked;
        });
        if (stays) {
            m_insists = true;
            refresh();
            m_summary->setFocus(Qt::OtherFocusReason);
        } else {
            const ControllerShape *shape = m_onboarding->start().shape;
            go(shape && !shape->platformCollects() ? QByteArray("link") : QByteArray("result"));
        }
    }, Qt::QueuedConnection);
}

void Wizard::whenFailed(const Error &error)
{
    m_failed = true;
    const QString advice = ErrorText::advice(error);
    QString words = error.unknown ? tr("Nobody knows whether this arrived. Press the button again: it will not be done twice.")
                                  : ErrorText::sentence(error);
    //: Banner of the wizard: %1 is what went wrong, %2 what one can do
    m_banner->tell(error.unknown ? Tone::Warning : Tone::Danger, u"warning"_s,
                   advice.isEmpty() || error.unknown ? words : tr("%1 %2").arg(words, advice));
}

void Wizard::rename(const QByteArray &before, const QByteArray &after)
{
    if (m_page->place() == PersonPage::placeOf(before)) {
        QMetaObject::invokeMethod(this, [this, after] { go(PersonPage::placeOf(after)); }, Qt::QueuedConnection);
    }
}

/// Return in a line of the form goes on, as everywhere.
void Wizard::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_onward->isVisible() && m_onward->isEnabled() && !qobject_cast<QPushButton *>(focusWidget()))
        goOn();
    else
        QWidget::keyPressEvent(event);
}
