// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "models/accountnames.h"
#include "models/ownersignin.h"
#include "models/resourcetable.h"
#include "models/session.h"
#include "ui/application.h"
#include "ui/errortext.h"
#include "ui/filterline.h"
#include "ui/inspector.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/onboarding/pictures.h"
#include "ui/pages/onboardingpage.h"
#include "ui/pages/tablepage.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QPainter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000; // milliseconds for one page; a page that is not ready then is a fault
constexpr QSize WindowSize(1440, 900);
enum Exit { Done = 0, Usage = 2, NotReady = 5, Local = 6 };

void say(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
}

/// Runs the event loop until `ready` holds. Pictures are taken by a program that has nothing else to do: the one
/// place outside the tests where a nested loop is right.
template <typename Sender, typename Signal>
bool waitFor(Sender *sender, Signal signal, const std::function<bool()> &ready)
{
    QEventLoop loop;
    QTimer guard;
    guard.setSingleShot(true);
    QObject::connect(&guard, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(sender, signal, &loop, [&] {
        if (ready())
            loop.quit();
    });
    guard.start(Patience);
    if (!ready())
        loop.exec();
    return ready();
}

class Photographer
{
public:
    Photographer(MainWindow &window, const QDir &folder) : m_window(window), m_folder(folder) {}

    QString theme {};
    QString language {};
    double scale = 1;

    /// False when a page did not get ready or a file could not be written; said on stderr.
    bool takeAll()
    {
        Workspace &workspace = *m_window.workspace();
        const QList<QByteArray> names = workspace.pageNames();
        for (const QByteArray &name : names) {
            workspace.go({.page = name});
            WindowPage *page = workspace.currentPage();
            if (!waitFor(page, &WindowPage::loaded, [page] { return !page->isLoading(); })) {
                say(u"The page %1 did not get ready."_s.arg(QString::fromUtf8(name)));
                return false;
            }
            auto *table = qobject_cast<TablePage *>(page);
            const bool inspects = table && table->state() == TablePage::State::Rows;
            if (inspects && !inspectFirst(*table)) {
                say(u"The inspector of %1 did not get ready."_s.arg(QString::fromUtf8(name)));
                return false;
            }
            if (!take(QString::fromUtf8(name), stateOf(table), table))
                return false;
        }
        return takeWrongFilter() && takeOnboarding();
    }

    const QJsonArray &index() const { return m_index; }

private:
    static QString stateOf(const TablePage *table)
    {
        if (!table)
            return u"rows"_s;
        return QString::fromLatin1(QMetaEnum::fromType<TablePage::State>().valueToKey(int(table->state()))).toLower();
    }

    static bool inspectFirst(TablePage &table)
    {
        table.view()->selectRow(0);
        return waitFor(table.inspector(), &Inspector::settled, [&] { return table.inspector()->isSettled(); });
    }

    /// The red filter line is a state that translators and designers want to see.
    bool takeWrongFilter()
    {
        Workspace &workspace = *m_window.workspace();
        workspace.go({.page = "charges"});
        auto *table = qobject_cast<TablePage *>(workspace.currentPage());
        if (!table)
            return true; // this sign-in may not see payments
        table->filterLine()->setText(u"statsu:failed"_s);
        const bool taken = take(u"charges"_s, u"wrongfilter"_s, table);
        table->filterLine()->setText({});
        return taken;
    }

    bool takeOnboarding()
    {
        Workspace &workspace = *m_window.workspace();
        workspace.go({.page = "onboarding"});
        auto *page = qobject_cast<OnboardingPage *>(workspace.currentPage());
        if (!page)
            return true; // not for this sign-in
        return rehearseOnboarding(*page, *m_window.session(),
                                  [this](const QString &state) { return take(u"onboarding"_s, state, nullptr); });
    }

    bool take(const QString &page, const QString &state, TablePage *table)
    {
        const QString file = u"%1-%2-%3-%4%5.png"_s.arg(page, state, theme, language,
                                                        scale > 1 ? u"@%1x"_s.arg(scale) : QString());
        QPixmap picture(m_window.size() * scale);
        picture.setDevicePixelRatio(scale);
        paint(picture); // only what is painted asks what the accounts in it are called
        AccountNames &names = m_window.workspace()->accountNames();
        if (names.isLoading()) {
            if (!waitFor(&names, &AccountNames::changed, [&names] { return !names.isLoading(); })) {
                say(u"The names on %1 did not arrive."_s.arg(page));
                return false;
            }
            paint(picture);
        }
        if (!picture.save(m_folder.filePath(file))) {
            say(u"%1 could not be written."_s.arg(m_folder.filePath(file)));
            return false;
        }
        const int rows = table ? table->table().rowCount() : 0;
        const QString firstId = rows > 0 ? table->table().index(0, 0).data(ResourceTable::IdRole).toString() : QString();
        m_index.append(QJsonObject {{u"file"_s, file},
                                    {u"page"_s, page},
                                    {u"state"_s, state},
                                    {u"language"_s, language},
                                    {u"theme"_s, theme},
                                    {u"scale"_s, scale},
                                    {u"rows"_s, rows},
                                    {u"first_id"_s, firstId}});
        return true;
    }

    void paint(QPixmap &picture)
    {
        QCoreApplication::sendPostedEvents(); // what was just filled is laid out and shown
        m_window.render(&picture);
    }

    MainWindow &m_window;
    QDir m_folder;
    QJsonArray m_index;
};

std::optional<Theme::Choice> choiceOf(const QString &theme)
{
    if (theme == u"light")
        return Theme::Choice::Light;
    if (theme == u"dark")
        return Theme::Choice::Dark;
    return std::nullopt;
}

} // namespace

int takeScreenshots(QApplication &application, const ScreenshotOptions &options)
{
    setUp(application);
    for (const QString &theme : options.themes) {
        if (!choiceOf(theme)) {
            say(u"There is no theme called %1; there are light and dark."_s.arg(theme));
            return Usage;
        }
    }
    QStringList languages = options.languages;
    if (languages.isEmpty()) {
        for (const Language::Choice &choice : Language::choices())
            languages.append(choice.code);
    }
    const QDir folder(options.folder);
    QTemporaryDir likes; // the pictures do not depend on, or change, what a person chose
    if (!folder.mkpath(u"."_s) || !likes.isValid()) {
        say(u"The folder %1 could not be made."_s.arg(options.folder));
        return Local;
    }
    const Profiles profiles(options.dataFolder);
    const auto open = [&]() -> Result<std::unique_ptr<Session>> {
        if (!options.signIn.isEmpty()) {
            const Result<OwnerSignIn> signIn = OwnerSignIn::read(options.signIn);
            return signIn ? Session::open(profiles, signIn->profile(), signIn->grants()) : failure(signIn.error());
        }
        const Result<Profile> profile = profiles.profile(options.profile);
        return profile ? Session::open(profiles, *profile) : failure(profile.error());
    };
    QJsonArray index;
    for (const QString &language : languages) {
        if (!speak(language))
            return Usage;
        for (const QString &themeName : options.themes) {
            Theme theme(application);
            theme.choose(*choiceOf(themeName));
            Preferences preferences(likes.filePath(u"window.ini"_s));
            MainWindow window(profiles, preferences, theme);
            window.resize(WindowSize);
            Result<std::unique_ptr<Session>> session = open();
            if (!session) {
                say(ErrorText::sentence(session.error()));
                return Local;
            }
            window.adopt(std::move(*session), MainWindow::Connecting::Never);
            window.show();
            for (const double scale : options.scales) {
                Photographer photographer(window, folder);
                photographer.theme = themeName;
                photographer.language = language;
                photographer.scale = scale * window.devicePixelRatioF();
                if (!photographer.takeAll())
                    return NotReady;
                for (const QJsonValue &entry : photographer.index())
                    index.append(entry);
            }
        }
    }
    QSaveFile file(folder.filePath(u"index.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(index).toJson()) < 0 || !file.commit()) {
        say(u"%1 could not be written."_s.arg(file.fileName()));
        return Local;
    }
    say(u"%1 pictures in %2."_s.arg(index.size()).arg(QDir::toNativeSeparators(folder.absolutePath())));
    return Done;
}
