// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/personlist.h"

#include "models/onboarding.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/linkbutton.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonList::PersonList(Onboarding &onboarding, const QByteArray &role, QWidget *parent)
    : QWidget(parent), m_onboarding(onboarding), m_role(role), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Small);
    refresh();
}

QString PersonList::roleTitle(const QByteArray &role)
{
    if (role == "representative") {
        //: What somebody is to a company: acts for it
        return tr("Representative");
    }
    if (role == "owner") {
        //: What somebody is to a company: owns a part of it
        return tr("Owner");
    }
    if (role == "director") {
        //: What somebody is to a company: sits on its board
        return tr("Director");
    }
    if (role == "executive") {
        //: What somebody is to a company: manages it
        return tr("Executive");
    }
    return QString::fromUtf8(role);
}

QString PersonList::nameOf(const Onboarding &onboarding, const QByteArray &key)
{
    const QString typed = u"%1 %2"_s.arg(onboarding.answer(key + ".first_name").toString(),
                                        onboarding.answer(key + ".last_name").toString()).trimmed();
    if (!typed.isEmpty())
        return Text::oneLine(typed);
    const QList<Onboarding::Person> people = onboarding.persons();
    for (const Onboarding::Person &person : people) {
        if (person.key == key && !person.name.isEmpty())
            return Text::oneLine(person.name);
    }
    return tr("Somebody new");
}

QWidget *PersonList::cardOf(const QByteArray &key, const QString &detail)
{
    const QString name = nameOf(m_onboarding, key);
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    row->setSpacing(Space::Medium);
    auto *picture = new QLabel;
    picture->setPixmap(Icon::pixmap(u"persons"_s, Colours::of(palette()).muted, 24, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *title = Text::paragraph(Text::Role::Strong);
    title->setText(name);
    QLabel *small = Text::paragraph(Text::Role::Small, Text::Colour::Muted);
    small->setText(detail);
    words->addWidget(title);
    words->addWidget(small);
    //: Button: change what is known about a person
    auto *edit = new QPushButton(tr("Edit"));
    edit->setObjectName(u"edit"_s);
    //: Accessible name of a button: %1 is a person
    edit->setAccessibleName(tr("Edit %1").arg(name));
    auto *remove = new LinkButton(Text::Role::Body);
    //: Button: take a person off the list
    remove->setText(tr("Remove"));
    //: Accessible name of a button: %1 is a person
    remove->setAccessibleName(tr("Remove %1").arg(name));
    remove->setVisible(m_role != "representative"); // there is always one, and the backend keeps it
    connect(edit, &QPushButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    connect(remove, &QPushButton::clicked, this, [this, key] {
        const QList<Onboarding::Person> people = m_onboarding.persons();
        for (const Onboarding::Person &person : people) {
            if (person.key != key)
                continue;
            QSet<QByteArray> others = person.roles;
            others.remove(m_role);
            if (others.isEmpty())
                m_onboarding.removePerson(key);
            else
                m_onboarding.setRoles(key, others, others.contains("owner") ? person.percent : -1);
        }
    });
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(remove);
    row->addWidget(edit);
    return card;
}

void PersonList::refresh()
{
    struct Listed {
        QByteArray key;
        QString detail;
    };
    QList<Listed> has;
    QList<QByteArray> others;
    QString state;
    const QList<Onboarding::Person> people = m_onboarding.persons();
    for (const Onboarding::Person &person : people) {
        state += QString::fromUtf8(person.key) + nameOf(m_onboarding, person.key);
        if (!person.roles.contains(m_role)) {
            others.append(person.key);
            continue;
        }
        QStringList roles;
        for (const char *role : {"representative", "owner", "director", "executive"}) {
            if (person.roles.contains(role))
                roles.append(roleTitle(role));
        }
        QString detail = QLocale().createSeparatedList(roles);
        const QList<Requirement> open = m_onboarding.open(person.key);
        const qsizetype missing = std::count_if(open.begin(), open.end(), [this](const Requirement &each) {
            return each.step != Requirement::Step::Documents && m_onboarding.answer(each.path).isUndefined();
        });
        //: Beside the name of a person: how many questions about them are open
        const QString asked = missing > 0 ? tr("%Ln answer(s) missing", nullptr, int(missing))
                                          //: Beside a person: everything is answered
                                          : tr("Complete");
        //: Below a person's name: %1 is what they are to the company, %2 how much is still to be answered
        detail = tr("%1 · %2").arg(detail, asked);
        has.append({person.key, detail});
        state += detail;
    }
    if (state == m_shown && m_column->count() > 0)
        return;
    m_shown = state;
    while (QLayoutItem *old = m_column->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was pressed
        }
        delete old;
    }
    for (const Listed &shown : std::as_const(has))
        m_column->addWidget(cardOf(shown.key, shown.detail));
    if (m_role == "representative" && !has.isEmpty())
        return;
    auto *row = new QVBoxLayout;
    row->setSpacing(Space::Tight);
    auto *box = new QWidget;
    box->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    QString words;
    if (m_role == "owner")
        words = tr("Add an owner");
    else if (m_role == "director")
        words = tr("Add a director");
    else if (m_role == "executive")
        words = tr("Add an executive");
    else
        words = tr("Add the representative");
    auto *add = new QPushButton(words);
    add->setObjectName(u"add"_s);
    add->setIcon(Icon::named(u"add"_s));
    row->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_onboarding.addPerson({m_role})); });
    for (const QByteArray &key : std::as_const(others)) {
        auto *also = new LinkButton(Text::Role::Body, LinkButton::Lines::Many);
        //: Button: %1 is somebody who is listed already, %2 what they are besides ("Owner")
        also->setText(tr("%1 is this too: %2").arg(Text::isolated(nameOf(m_onboarding, key)), roleTitle(m_role)));
        row->addWidget(also);
        connect(also, &QPushButton::clicked, this, [this, key] {
            const QList<Onboarding::Person> all = m_onboarding.persons();
            for (const Onboarding::Person &person : all) {
                if (person.key == key) {
                    m_onboarding.setRoles(key, person.roles | QSet<QByteArray> {m_role}, person.percent);
                    break;
                }
            }
        });
    }
    m_column->addWidget(box);
}
