// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectpage.h"

#include "models/credentials.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 560;

} // namespace

ConnectPage::ConnectPage(const Profiles &profiles, Secrets &secrets, QWidget *parent)
    : QWidget(parent), m_profiles(profiles), m_secrets(secrets), m_name(new QLineEdit), m_url(new QLineEdit),
      m_key(new QLineEdit), m_caFile(new QLineEdit),
      m_keyRing(new QRadioButton(tr("Keep it in this system's key ring"))),
      m_askEachTime(new QRadioButton(tr("Keep it nowhere: ask at each start"))),
      m_keyRingWords(Text::paragraph(Text::Role::Small, Text::Colour::Muted)),
      m_insist(new QCheckBox(tr("Use this live secret key all the same"))),
      m_test(new QPushButton(tr("Test the key"))),
      //: Button: opens the platform whose key was tested
      m_connect(new QPushButton(tr("Connect"))),
      m_answer(Text::paragraph(Text::Role::Strong)), m_advice(Text::paragraph(Text::Role::Body, Text::Colour::Muted))
{
    m_name->setText(u"default"_s);
    m_url->setPlaceholderText(Text::leftToRight(Profile::usualUrl()));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setPlaceholderText(Text::leftToRight(u"rk_…"_s));
    m_insist->hide();

    auto *card = new Card;
    card->setFixedWidth(FormWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Huge + 8, Space::Huge, Space::Huge + 8, Space::Huge);
    column->setSpacing(Space::Tight);
    QLabel *title = Text::label(Text::Role::Title);
    title->setText(tr("Connect a platform"));
    column->addWidget(title);
    column->addSpacing(Space::Medium);
    addField(column, tr("API key"), tr("A restricted key that may only read is enough for everything here."), m_key);
    column->addWidget(m_insist);
    //: Field: address of the API
    addField(column, tr("Server"), tr("Leave empty for Stripe itself; or the address of a gateway or of a sandbox."), m_url);
    auto *caRow = new QWidget;
    auto *across = new QHBoxLayout(caRow);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_caFile, 1);
    auto *browse = new QPushButton(tr("Choose …"));
    browse->setAccessibleName(tr("Choose the CA file"));
    across->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose the CA file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setNameFilters({
            //: Kind of file to open: %1 lists the endings
            tr("Certificates (%1)").arg(u"*.pem *.crt *.cer"_s),
            //: Kind of file to open: %1 is *, which stands for every name
            tr("All files (%1)").arg(u"*"_s),
        });
        connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        dialog->open();
    });
    addField(column, tr("CA file"), tr("Only for a server with a private certificate."), caRow);
    m_caFile->setAccessibleName(tr("CA file"));
    addField(column, tr("Name of this profile"), {}, m_name);
    column->addSpacing(Space::Small);
    QLabel *where = Text::label(Text::Role::Strong);
    where->setText(tr("Where the key rests"));
    column->addWidget(where);
    column->addWidget(m_keyRing);
    column->addWidget(m_askEachTime);
    column->addWidget(m_keyRingWords);
    column->addSpacing(Space::Small);
    column->addWidget(m_answer);
    column->addWidget(m_advice);
    column->addSpacing(Space::Medium);
    auto *buttons = new QHBoxLayout;
    //: Button: leave this page for the one before
    auto *back = new QPushButton(tr("Back"));
    back->setFlat(true);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_connect);
    column->addLayout(buttons);

    auto *inside = new QWidget;
    auto *outerColumn = new QVBoxLayout(inside);
    outerColumn->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    outerColumn->addStretch();
    outerColumn->addWidget(card, 0, Qt::AlignHCenter);
    outerColumn->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    for (QLineEdit *field : {m_name, m_url, m_key, m_caFile}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_tested = false;
            ++m_question;
            tell({}, {}, "");
        });
        connect(field, &QLineEdit::returnPressed, this, &ConnectPage::test);
    }
    connect(m_insist, &QCheckBox::toggled, this, &ConnectPage::update);
    connect(back, &QPushButton::clicked, this, &ConnectPage::left);
    connect(m_test, &QPushButton::clicked, this, &ConnectPage::test);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        Profile chosen = profile();
        chosen.livemode = m_identity.livemode;
        chosen.owner = m_identity.connected ? m_identity.account : QByteArray();
        chosen.liveSecretKey = m_insist->isVisible() && m_insist->isChecked() ? Profile::LiveSecretKey::Accepted
                                                                              : Profile::LiveSecretKey::Refused;
        Q_EMIT connected(chosen, key());
        m_key->clear();
    });
    tell({}, {}, "");
    probeKeyRing();
}

void ConnectPage::addField(QVBoxLayout *column, const QString &title, const QString &hint, QWidget *field)
{
    column->addSpacing(Space::Small);
    QLabel *name = Text::label(Text::Role::Strong);
    name->setText(title);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    field->setAccessibleName(title);
    if (!hint.isEmpty()) {
        QLabel *words = Text::label(Text::Role::Small, Text::Colour::Muted);
        words->setText(hint);
        words->setWordWrap(true);
        field->setAccessibleDescription(hint);
        column->addWidget(words);
    }
}

void ConnectPage::askForKeyOf(const Profile &profile)
{
    m_known = profile;
    m_name->setText(profile.name);
    m_name->setReadOnly(true);
    m_url->setText(profile.url);
    m_caFile->setText(profile.caFile);
    m_key->setFocus();
}

void ConnectPage::probeKeyRing()
{
    m_askEachTime->setChecked(true);
    m_keyRing->setEnabled(false);
    m_keyRingWords->setText(tr("Looking for a key ring …"));
    m_secrets.probe().then(this, [this](const Result<void> &found) {
        m_keyRing->setEnabled(found.has_value());
        m_keyRing->setChecked(found.has_value());
        m_askEachTime->setChecked(!found.has_value());
        m_keyRingWords->setText(
            found ? tr("The key ring answers. The key is never written to a file of Tributary.")
                  : tr("No key ring answers here, so the key cannot be kept safely. It is asked for at each start, or "
                       "taken from the environment variable TRIBUTARY_API_KEY."));
    });
}

QByteArray ConnectPage::key() const
{
    return m_key->text().trimmed().toUtf8();
}

Profile ConnectPage::profile() const
{
    Profile profile = m_known;
    profile.name = m_name->text().trimmed();
    profile.url = m_url->text().trimmed();
    profile.caFile = m_caFile->text().trimmed();
    profile.keyPlace = m_keyRing->isChecked() ? Profile::KeyPlace::KeyRing : Profile::KeyPlace::AskEachTime;
    return profile;
}

void ConnectPage::update()
{
    const bool liveSecret = Credentials::isLiveSecretKey(key());
    m_insist->setVisible(liveSecret);
    const bool allowed = !liveSecret || m_insist->isChecked();
    m_test->setEnabled(!key().isEmpty() && allowed);
    m_connect->setEnabled(m_tested && allowed && !m_name->text().trimmed().isEmpty());
    m_connect->setDefault(m_connect->isEnabled());
    m_test->setDefault(!m_connect->isEnabled());
    if (liveSecret && !m_insist->isChecked()) {
        m_answer->setText(tr("This is a live secret key."));
        m_advice->setText(tr("It can do everything with real money. Make a restricted key in the provider's dashboard "
                             "instead: it can be limited to reading."));
        m_answer->show();
        m_advice->show();
    }
}

void ConnectPage::tell(const QString &sentence, const QString &advice, const char *tone)
{
    const Colours &colours = Colours::of(palette());
    QPalette words;
    const QByteArrayView kind(tone);
    words.setColor(QPalette::WindowText, kind == "bad" ? colours.danger : kind == "good" ? colours.good : colours.text);
    m_answer->setPalette(words);
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    update();
}

void ConnectPage::test()
{
    if (!m_test->isEnabled())
        return;
    const int question = ++m_question;
    tell(tr("Asking whose key this is …"), {}, "");
    m_test->setEnabled(false);
    Session::test(profile().backend(key())).then(this, [this, question](const Result<Engine::Identity> &identity) {
        if (question != m_question)
            return;
        if (!identity) {
            tell(ErrorText::sentence(identity.error()), ErrorText::advice(identity.error()), "bad");
            return;
        }
        m_tested = true;
        m_identity = *identity;
        const QString name = identity->name.isEmpty() ? QString::fromUtf8(identity->account) : identity->name;
        QString meaning = identity->livemode ? tr("Live mode: real accounts and real money.")
                                             : tr("Test mode: no real money.");
        if (identity->connected)
            meaning = tr("It is the key of one connected account: you will see this account and nothing else.");
        //: After a key was tested: %1 is the name of a platform, %2 its country
        tell(tr("This is the key of %1 (%2).").arg(Text::isolated(Text::oneLine(name)), identity->country), meaning, "good");
    });
}
