// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profiles.h"
#include "models/session.h"
#include "tests/support/sandboxprocess.h"
#include "ui/application.h"
#include "ui/mainwindow.h"
#include "ui/onboarding/answereditor.h"
#include "ui/onboarding/answerfield.h"
#include "ui/onboarding/choicecard.h"
#include "ui/onboarding/dropzone.h"
#include "ui/onboarding/errorsummary.h"
#include "ui/onboarding/searchbox.h"
#include "ui/onboarding/steplist.h"
#include "ui/onboarding/wizard.h"
#include "ui/pages/onboardingpage.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

/// The real window on a real sandbox, and a hand that clicks and types in its wizard as a person does. Answers are
/// those of docs/examples/onboard.
class OnboardingHand
{
public:
    static constexpr int Patience = 30000; // milliseconds: a busy machine is slow, a fault is for ever

    /// Where a backend is and what opens it.
    struct Place {
        QString url;
        QString caFile;
        QByteArray key;
    };

    explicit OnboardingHand(const TestSandbox &sandbox, const QString &dataFolder = {})
        : OnboardingHand(Place {sandbox.url(), sandbox.caFile(), sandbox.key()}, dataFolder)
    {
    }

    explicit OnboardingHand(const Place &backend, const QString &dataFolder = {})
        : m_data(dataFolder.isEmpty() ? folder.path() : dataFolder), theme(*qApp),
          preferences(folder.filePath(QStringLiteral("window.ini"))), profiles(m_data)
    {
        setUp(*qApp);
        theme.choose(Theme::Choice::Light);
        Profile profile;
        profile.name = QStringLiteral("test");
        profile.url = backend.url;
        profile.caFile = backend.caFile;
        if (const auto saved = profiles.save(profile); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        window = std::make_unique<MainWindow>(profiles, preferences, theme);
        window->resize(1280, 720);
        auto session = Session::open(profiles, profile);
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        window->adopt(std::move(*session), MainWindow::Connecting::Never);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
        window->session()->connectTo(backend.key);
        if (!QTest::qWaitFor([this] { return window->session()->isConnected(); }, Patience))
            qFatal("no connection");
    }

    static QJsonObject example(const QString &name)
    {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE "/docs/examples/onboard/") + name + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no such example");
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    OnboardingPage &page()
    {
        if (window->workspace()->location().page != "onboarding")
            window->workspace()->go({.page = "onboarding"});
        return *qobject_cast<OnboardingPage *>(window->workspace()->currentPage());
    }

    Wizard *wizard() { return page().wizard(); }
    Onboarding &engine() { return *wizard()->onboarding(); }
    QByteArray place() { return wizard() ? wizard()->page()->place() : QByteArray(); }

    bool reaches(const QByteArray &wanted)
    {
        const bool reached = QTest::qWaitFor([&] { return place() == wanted && !engine().isBusy(); }, Patience);
        if (!reached)
            qWarning("is at %s, not at %s", place().constData(), wanted.constData());
        return reached;
    }

    /// A pop-up that closes leaves no window active where there is no window manager.
    void activate()
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window did not become active");
    }

    // --- fingers

    void click(QWidget *widget)
    {
        for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(parent)) {
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents(); // laid out before it is scrolled to
                scroll->ensureWidgetVisible(widget);
            }
        }
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(widget->layoutDirection() == Qt::RightToLeft ? widget->width() - 12 : 12, widget->height() / 2));
    }

    void onward() { click(wizard()->findChild<QPushButton *>(QStringLiteral("onward"))); }

    static void choose(QComboBox *list, const QString &value)
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentData().toByteArray() != value.toUtf8(); ++i)
            QTest::keyClick(list, Qt::Key_Down);
    }

    void type(QWidget *part, const QString &text)
    {
        click(part);
        write(part, text);
    }

    static void write(QWidget *part, const QString &text)
    {
        QTest::keyClick(part, Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text) {
            if (c.unicode() < 128)
                QTest::keyClick(part, c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, part, Qt::Key_unknown, QString(c), {});
        }
    }

    enum class By { Mouse, Keys };
    void search(SearchBox *box, const QString &value, By by = By::Mouse)
    {
        const int index = box->findData(value.toUtf8());
        const QString text = index < 0 ? value : box->itemText(index);
        if (by == By::Mouse)
            type(box, text);
        else
            write(box, text);
        if (box->completer()->popup()->isVisible())
            QTest::keyClick(box->completer()->popup(), Qt::Key_Escape);
        activate();
        box->setFocus(); // where the pop-up took it from
        QTest::keyClick(box, Qt::Key_Tab);
    }

    static void drop(DropZone *zone, const QString &fileName)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(fileName)});
        QDragEnterEvent enter(zone->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(zone, &enter);
        QDropEvent drop(zone->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(zone, &drop);
    }

    void fill(AnswerField *field, const QJsonValue &answer)
    {
        QWidget *part = field->editor()->parts().constFirst();
        if (auto *box = qobject_cast<QCheckBox *>(part)) {
            if (box->isChecked() != answer.toBool())
                click(box);
        } else if (auto *search = qobject_cast<SearchBox *>(part); search && !answer.isObject()) {
            this->search(search, answer.toString());
        } else if (auto *list = qobject_cast<QComboBox *>(part); list && !answer.isObject()) {
            choose(list, answer.toString());
        } else if (answer.isObject()) { // a bank account
            const QList<QWidget *> parts = field->editor()->parts();
            this->search(qobject_cast<SearchBox *>(parts.at(0)), answer[QStringLiteral("country")].toString());
            if (parts.at(3)->isVisible())
                type(parts.at(3), answer[QStringLiteral("routing_number")].toString());
            type(parts.at(4), answer[QStringLiteral("account_number")].toString());
            QTest::keyClick(parts.at(4), Qt::Key_Tab);
        } else {
            type(part, answer.isDouble() ? QString::number(answer.toDouble()) : answer.toString());
            QTest::keyClick(part, Qt::Key_Tab);
        }
        QCoreApplication::processEvents();
    }

    /// Everything on this page that the answers know; what they do not know stays empty.
    void fillPage(const QJsonObject &answers, const QByteArray &prefix = {})
    {
        QSet<QByteArray> done;
        for (bool more = true; more;) { // a field may bring others with it
            more = false;
            const QList<AnswerField *> fields = wizard()->page()->findChildren<AnswerField *>();
            for (AnswerField *field : fields) {
                QByteArray path = field->requirement().path;
                if (done.contains(path) || !field->isVisible() || !field->editor())
                    continue;
                done.insert(path);
                if (path.startsWith(prefix))
                    path = path.mid(prefix.size());
                const QString name = QString::fromUtf8(path);
                if (answers.contains(name)) {
                    fill(field, answers.value(name));
                    more = true;
                    break;
                }
            }
        }
    }

    // --- whole ways

    void createAccount(const QJsonObject &example)
    {
        click(page().findChild<QPushButton *>(QStringLiteral("begin")));
        WizardPage *start = wizard()->page();
        const QJsonObject controller = example.value(QStringLiteral("controller")).toObject();
        int number = 0;
        for (const ControllerShape &shape : ControllerShape::all()) {
            if (QLatin1StringView(shape.collection) == controller.value(QStringLiteral("requirement_collection")).toString()
                && QLatin1StringView(shape.dashboard) == controller.value(QStringLiteral("dashboard")).toString()
                && QLatin1StringView(shape.fees) == controller.value(QStringLiteral("fees")).toString())
                click(start->findChild<ChoiceCard *>(QStringLiteral("shape%1").arg(number)));
            ++number;
        }
        search(start->findChild<SearchBox *>(QStringLiteral("country")), example.value(QStringLiteral("country")).toString());
        choose(start->findChild<QComboBox *>(QStringLiteral("businessType")), example.value(QStringLiteral("business_type")).toString());
        onward();
    }

    /// Goes through the pages from where it is until the answers are to be checked.
    void answerPages(const QJsonObject &example)
    {
        QJsonObject answers = example.value(QStringLiteral("answers")).toObject();
        if (example.contains(QStringLiteral("external_account")))
            answers.insert(QStringLiteral("external_account"), example.value(QStringLiteral("external_account")));
        for (int page = 0; page < 12 && place() != "check" && place() != "result"; ++page) {
            const QByteArray here = place();
            if (here == "representative" || here == "owners" || here == "directors" || here == "executives")
                addPeople(here, example.value(QStringLiteral("persons")).toArray());
            fillPage(answers);
            if (onPage)
                onPage();
            onward();
            if (!QTest::qWaitFor([&] { return place() != here; }, Patience))
                return;
        }
    }

    void addPeople(const QByteArray &place, const QJsonArray &people)
    {
        const QString role = place == "representative" ? QStringLiteral("representative") : QString::fromLatin1(place.chopped(1));
        for (qsizetype i = 0; i < people.size(); ++i) {
            const QJsonArray roles = people.at(i)[QStringLiteral("roles")].toArray();
            if (m_added.contains(i) || !roles.contains(role))
                continue;
            m_added.insert(i);
            auto *add = wizard()->page()->findChild<QPushButton *>(QStringLiteral("add"));
            if (!add)
                return;
            click(add);
            if (!QTest::qWaitFor([&] { return this->place().startsWith("person:"); }, Patience))
                return;
            const QByteArray key = this->place().mid(7);
            for (const QJsonValue &each : roles) {
                auto *box = wizard()->page()->findChild<StatementBox *>(each.toString());
                if (box && !box->isChecked())
                    click(box);
            }
            if (auto *share = wizard()->page()->findChild<QLineEdit *>(QStringLiteral("share")); share && share->isVisible()) {
                type(share, QString::number(people.at(i)[QStringLiteral("percent_ownership")].toDouble()));
                QTest::keyClick(share, Qt::Key_Tab);
            }
            fillPage(people.at(i)[QStringLiteral("answers")].toObject(), key + '.');
            if (onPage)
                onPage();
            onward();
            if (!QTest::qWaitFor([&] { return this->place() == place; }, Patience))
                return;
        }
    }

    /// From the page where answers are checked to the account's answer.
    bool send()
    {
        onward();
        return QTest::qWaitFor([&] { return place() == "result" && engine().stage() != Onboarding::Stage::Waiting && !engine().isBusy(); },
                               Patience);
    }

    QTemporaryDir folder;
    QString m_data;
    Theme theme;
    Preferences preferences;
    Profiles profiles;
    std::unique_ptr<MainWindow> window;
    std::function<void()> onPage; ///< each page when it is filled in

private:
    QSet<qsizetype> m_added;
};
