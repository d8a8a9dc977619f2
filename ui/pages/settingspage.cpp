// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "models/session.h"
#include "ui/card.h"
#include "ui/language.h"
#include "ui/modebanner.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadingWidth = 680;

QGridLayout *cardGrid(QVBoxLayout *column, const QString &heading)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Large);
    inside->setSpacing(Space::Medium);
    QLabel *title = Text::label(Text::Role::Heading);
    title->setText(heading);
    inside->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Huge);
    grid->setVerticalSpacing(Space::Medium);
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    inside->addLayout(grid);
    column->addWidget(card);
    return grid;
}

void addFact(QGridLayout *grid, const QString &title, const QString &value)
{
    const int line = grid->rowCount();
    QLabel *name = Text::label(Text::Role::Body, Text::Colour::Muted);
    name->setText(title);
    QLabel *words = Text::paragraph(Text::Role::Body);
    words->setText(value);
    words->setAccessibleName(title);
    grid->addWidget(name, line, 0, Qt::AlignTop);
    grid->addWidget(words, line, 1);
}

void addChoice(QGridLayout *grid, const QString &title, QComboBox *box)
{
    const int line = grid->rowCount();
    QLabel *name = Text::label(Text::Role::Body, Text::Colour::Muted);
    name->setText(title);
    name->setBuddy(box);
    box->setAccessibleName(title);
    box->setMinimumWidth(220);
    grid->addWidget(name, line, 0);
    grid->addWidget(box, line, 1, Qt::AlignLeading);
}

QString wordsFor(Profile::KeyPlace place)
{
    switch (place) {
    case Profile::KeyPlace::KeyRing:
        return QCoreApplication::translate("SettingsPage", "In this system's key ring");
    case Profile::KeyPlace::AskEachTime:
        return QCoreApplication::translate("SettingsPage", "Nowhere: it is asked for at each start");
    case Profile::KeyPlace::Environment:
        return QCoreApplication::translate("SettingsPage", "In the environment variable TRIBUTARY_API_KEY");
    case Profile::KeyPlace::SignInFile:
        return QCoreApplication::translate("SettingsPage", "In the sign-in file from the platform");
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPage::SettingsPage(Session &session, Preferences &preferences, Theme &theme, const QString &dataFolder,
                           QWidget *parent)
    : WindowPage(parent), m_session(session), m_preferences(preferences), m_theme(theme), m_dataFolder(dataFolder),
      m_languageBox(new QComboBox), m_themeBox(new QComboBox), m_densityBox(new QComboBox)
{
    setObjectName(u"settings"_s);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::Huge, Space::Large, Space::Huge, Space::Huge);
    column->setSpacing(Space::Large);
    QLabel *heading = Text::label(Text::Role::Title);
    heading->setText(title());
    column->addWidget(heading);
    addLook(column);
    if (!session.isView())
        addProfile(column);
    column->addStretch();
    inside->setMaximumWidth(ReadingWidth + 2 * Space::Huge);

    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QString SettingsPage::title() const
{
    //: Title of the page with the person's choices
    return tr("Settings");
}

void SettingsPage::addLook(QVBoxLayout *column)
{
    //: Heading on the settings page: language, theme and density
    QGridLayout *grid = cardGrid(column, tr("How it looks"));
    //: Language: the one of the desktop
    m_languageBox->addItem(tr("As the system"), QString());
    for (const Language::Choice &choice : Language::choices())
        m_languageBox->addItem(choice.name, choice.code);
    Language &language = Language::ofProgram();
    m_languageBox->setCurrentIndex(m_languageBox->findData(language.choice()));
    connect(m_languageBox, &QComboBox::activated, this, [this, &language] {
        const QString code = m_languageBox->currentData().toString();
        m_preferences.setLanguage(code);
        language.choose(code);
    });
    //: Setting: what the program speaks
    addChoice(grid, tr("Language"), m_languageBox);

    //: Theme: the one of the desktop
    m_themeBox->addItem(tr("As the system"), int(Theme::Choice::System));
    //: Theme: dark words on a light ground
    m_themeBox->addItem(tr("Light"), int(Theme::Choice::Light));
    //: Theme: light words on a dark ground
    m_themeBox->addItem(tr("Dark"), int(Theme::Choice::Dark));
    const auto showTheme = [this] { m_themeBox->setCurrentIndex(m_themeBox->findData(int(m_theme.choice()))); };
    showTheme();
    connect(&m_theme, &Theme::changed, this, showTheme);
    connect(m_themeBox, &QComboBox::activated, this, [this] {
        const auto choice = Theme::Choice(m_themeBox->currentData().toInt());
        m_theme.choose(choice);
        m_preferences.setTheme(choice);
    });
    //: Setting: light or dark
    addChoice(grid, tr("Theme"), m_themeBox);

    //: Density of tables: more room around each row
    m_densityBox->addItem(tr("Comfortable"), int(TableView::Density::Comfortable));
    //: Density of tables: more rows on a screen
    m_densityBox->addItem(tr("Compact"), int(TableView::Density::Compact));
    m_densityBox->setCurrentIndex(m_densityBox->findData(int(m_preferences.density())));
    connect(m_densityBox, &QComboBox::activated, this, [this] {
        m_preferences.setDensity(TableView::Density(m_densityBox->currentData().toInt()));
        Q_EMIT densityChosen();
    });
    //: Setting: how close the rows of tables stand
    addChoice(grid, tr("Rows of tables"), m_densityBox);
}

void SettingsPage::addProfile(QVBoxLayout *column)
{
    const Profile &profile = m_session.profile();
    QGridLayout *grid = cardGrid(column, tr("This profile"));
    //: Settings page: name of the profile
    addFact(grid, tr("Profile"), Text::oneLine(profile.name));
    if (!m_session.accountName().isEmpty()) {
        //: Settings page: whose profile it is
        addFact(grid, tr("Account"), Text::oneLine(m_session.accountName()));
    }
    if (!m_session.accountId().isEmpty()) {
        //: Settings page: id of the account
        addFact(grid, tr("Account id"), Text::leftToRight(QString::fromUtf8(m_session.accountId())));
    }
    //: Settings page: sandbox, test or live
    addFact(grid, tr("Mode"), Mode::meaning(m_session.mode()));
    if (!profile.sandbox) {
        //: Settings page: address of the API
        addFact(grid, tr("Server"), Text::leftToRight(profile.effectiveUrl()));
        //: Settings page: where the key is kept
        addFact(grid, tr("Key"), wordsFor(profile.keyPlace));
    }
    //: Settings page: folder of the local cache
    addFact(grid, tr("Cache"), Text::leftToRight(QDir::toNativeSeparators(profile.storeFolder(m_dataFolder))));
    if (profile.keyPlace == Profile::KeyPlace::SignInFile)
        return;
    auto *others = new QPushButton(tr("Other profiles"));
    connect(others, &QPushButton::clicked, this, &SettingsPage::profilesRequested);
    grid->addWidget(others, grid->rowCount(), 1, Qt::AlignLeading);
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_languageBox};
}
