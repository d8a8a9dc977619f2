// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookup.h"
#include "models/ownersignin.h"
#include "models/viewas.h"
#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"
#include "tests/ui/openwindow.h"
#include "ui/gobox.h"
#include "ui/grantdialog.h"
#include "ui/pages/homepage.h"
#include "ui/pages/ownerhomepage.h"
#include "ui/statusline.h"
#include "ui/tableview.h"
#include "ui/viewasdialog.h"
#include "ui/viewframe.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// Everything that can be read in the window or be told by a screen reader: labels, buttons, tooltips, cells.
QStringList textsIn(const QWidget &root)
{
    QStringList texts {root.windowTitle()};
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text() << line->placeholderText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            texts << text->toPlainText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
    }
    return texts;
}

QStringList cellsOf(const ResourceTable &table)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex cell = table.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(ResourceTable::FilterRole), int(ResourceTable::IdRole)})
                texts << cell.data(role).toString();
        }
    }
    return texts;
}

} // namespace

/// The window of an account's owner, and staff who looks at an account with its owner's eyes.
class OwnerWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open; ///< one for all: to fill a store takes a while
    OpenWindow &opened()
    {
        if (m_open->window->view()) {
            m_open->window->leaveView();
        }
        return *m_open;
    }

    static constexpr int Whom = 1; ///< of the sample's accounts: restricted, with information overdue

    /// Ids, names and addresses of everybody else.
    static QStringList others(int whom)
    {
        QStringList words {u"acct_1SamplePlatform"_s};
        const QList<SamplePlatform::Object> accounts = SamplePlatform::accounts();
        for (int i = 0; i < accounts.size(); ++i) {
            if (i == whom)
                continue;
            const QJsonObject &account = accounts.at(i).json;
            words << account["id"_L1].toString() << account["email"_L1].toString()
                  << account["business_profile"_L1].toObject()["name"_L1].toString();
        }
        return words;
    }

    static void knowsNobodyElse(const QStringList &texts, int whom)
    {
        const QStringList words = others(whom);
        for (const QString &text : texts) {
            for (const QString &word : words)
                QVERIFY2(!text.contains(word), qPrintable(text));
        }
    }

    static void begin(OpenWindow &open, int whom = Whom)
    {
        const QByteArray account = SamplePlatform::accountId(whom);
        open.window->askToViewAs(account, SamplePlatform::accounts().at(whom).json["business_profile"_L1].toObject()["name"_L1].toString());
        auto *dialog = open.window->findChild<ViewAsDialog *>();
        QVERIFY(dialog);
        dialog->reason()->setText(u"A call about a missing payout"_s);
        QVERIFY(dialog->viewButton()->isEnabled());
        dialog->viewButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(open.window->view(), 20000);
        QVERIFY(OpenWindow::ready(*open.workspace().currentPage()));
    }

private Q_SLOTS:
    void initTestCase() { m_open = std::make_unique<OpenWindow>(); }
    void cleanupTestCase() { m_open.reset(); }

    void thereIsNoViewWithoutAReason()
    {
        OpenWindow &open = opened();
        open.window->askToViewAs(SamplePlatform::accountId(Whom), u"Shop"_s);
        auto *dialog = open.window->findChild<ViewAsDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->viewButton()->isEnabled());
        dialog->reason()->setText(u"   "_s);
        QVERIFY(!dialog->viewButton()->isEnabled());
        for (const QString &nothing : {QString(), u"  "_s}) {
            const auto refused = await(ViewAs::begin(*open.window->session(), SamplePlatform::accountId(Whom), {}, nothing));
            QVERIFY(!refused);
        }
        QVERIFY(open.window->session()->store().deeds()->isEmpty());
        QVERIFY(!open.window->view());
        dialog->reject();
    }

    void whoLooksIsWrittenDownFirst()
    {
        OpenWindow &open = opened();
        const qsizetype before = open.window->session()->store().deeds()->size();
        begin(open);
        const auto deeds = open.window->session()->store().deeds();
        QVERIFY(deeds);
        QCOMPARE(deeds->size(), before + 1);
        QCOMPARE(deeds->first().verb, QByteArray("view_as_owner"));
        QCOMPARE(deeds->first().account, SamplePlatform::accountId(Whom));
        QCOMPARE(QJsonDocument::fromJson(deeds->first().detail)["reason"_L1].toString(), u"A call about a missing payout"_s);
        QVERIFY(deeds->first().at > 1'700'000'000);
    }

    void withoutTheLogThereIsNoView()
    {
        // A store that only reads cannot write it down.
        OpenWindow &open = opened();
        const auto view = open.window->session()->viewedAs(SamplePlatform::accountId(Whom), u"Shop"_s);
        QVERIFY(view);
        QVERIFY(!await((*view)->store().record({.verb = "view_as_owner"})));
        // Nobody looks further from inside a view.
        const auto further = await(ViewAs::begin(**view, SamplePlatform::accountId(2), {}, u"why"_s));
        QVERIFY(!further);
        QCOMPARE(further.error().kind, Error::Kind::Forbidden);
    }

    void aLogThatCannotBeWrittenShowsNothing()
    {
        OpenWindow open;
        // Somebody takes the log away: the table is gone from under the store.
        const QString file = open.profile.storeFolder(open.profiles.dataFolder()) + u"/work.db"_s;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"away"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"DROP TABLE audit"_s));
        }
        QSqlDatabase::removeDatabase(u"away"_s);
        open.window->askToViewAs(SamplePlatform::accountId(Whom), u"Shop"_s);
        auto *dialog = open.window->findChild<ViewAsDialog *>();
        QVERIFY(dialog);
        dialog->reason()->setText(u"why"_s);
        QSignalSpy given(dialog, &ViewAsDialog::reasonGiven);
        dialog->viewButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->viewButton()->isEnabled(), 10000); // it says why, and one can try again
        QCOMPARE(given.count(), 1);
        QVERIFY(!open.window->view());
        QVERIFY(qobject_cast<HomePage *>(open.workspace().currentPage()));
    }

    void theViewSaysWhatItIsAndHowToLeave()
    {
        OpenWindow &open = opened();
        const QByteArray before = open.page("charges")->location().page;
        begin(open);
        auto *frame = open.window->findChild<ViewFrame *>();
        QVERIFY(frame && frame->isVisible());
        QVERIFY(frame->sentence().contains(SamplePlatform::accounts().at(Whom).json["business_profile"_L1].toObject()["name"_L1].toString()));
        QVERIFY(frame->timeLeft().contains(u"30"_s));
        QVERIFY(open.window->windowTitle().startsWith(u"View as owner: "_s));
        QVERIFY(qobject_cast<OwnerHomePage *>(open.workspace().currentPage()));
        QCOMPARE(frame->exitButton()->isVisible(), true);
        frame->exitButton()->click();
        QTRY_VERIFY(!open.window->view());
        QVERIFY(!open.window->findChild<ViewFrame *>() || !open.window->findChild<ViewFrame *>()->isVisible());
        QCOMPARE(open.workspace().location().page, before);
        QVERIFY(!open.window->windowTitle().startsWith(u"View"_s));
    }

    void timeEndsTheView()
    {
        ViewFrame frame(u"Shop"_s, QDeadlineTimer(0));
        QSignalSpy ended(&frame, &ViewFrame::ended);
        frame.show();
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() > 0, 20000);
    }

    void theViewHasNoConnectionAtAll()
    {
        OpenWindow &open = opened();
        begin(open);
        Session &view = *open.window->view();
        view.connectTo("sk_test_anything");
        view.connectToSandbox();
        QVERIFY(!view.isConnected());
        const auto refused = await(view.grantAccess(SamplePlatform::accountId(Whom), {{"payments", {}}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(!await(view.store().setSetting(u"x"_s, "y")));
        QVERIFY(!await(view.store().write(Store::Sending {.key = "k"})));
    }

    void everyPageOfTheViewShowsTheAccountAndNobodyElse()
    {
        OpenWindow &open = opened();
        begin(open);
        const QList<QByteArray> pages = open.workspace().pageNames();
        QVERIFY(pages.contains("charges") && pages.contains("payouts") && pages.contains("accounts"));
        for (const char *staffs : {"transfers", "application_fees", "topups", "early_fraud_warnings", "reviews", "events"})
            QVERIFY2(!pages.contains(staffs), staffs);
        int rows = 0;
        for (const QByteArray &name : pages) {
            WindowPage *page = open.page(name);
            if (auto *table = qobject_cast<TablePage *>(page)) {
                for (const Column &column : table->table().columns()) {
                    QVERIFY2(column.audience == Audience::Everyone, column.field.path.constData());
                    QVERIFY(column.field.path != "account");
                }
                knowsNobodyElse(cellsOf(table->table()), Whom);
                rows += table->table().rowCount();
                if (table->table().rowCount() > 0) {
                    table->view()->selectRow(0);
                    table->inspector()->showJson();
                    QTRY_VERIFY_WITH_TIMEOUT(table->inspector()->isSettled(), 10000);
                    knowsNobodyElse(textsIn(*table->inspector()), Whom);
                }
            }
            knowsNobodyElse(textsIn(*open.window), Whom);
        }
        QVERIFY(rows > 10);
    }

    void noCommandOfTheViewIsStaffs()
    {
        OpenWindow &open = opened();
        begin(open);
        const QSet<QString> staffs {u"sync"_s, u"profiles"_s, u"viewAsOwner"_s, u"grantAccess"_s, u"onboard"_s};
        const QList<QByteArray> pages = open.workspace().pageNames();
        for (const QByteArray &name : pages) {
            open.page(name);
            const QList<QAction *> everything = open.window->findChildren<QAction *>();
            for (const QAction *action : everything)
                QVERIFY2(!staffs.contains(action->objectName()), qPrintable(action->objectName()));
            for (const QAction *action : open.workspace().commands())
                QVERIFY2(!staffs.contains(action->objectName()), qPrintable(action->objectName()));
        }
    }

    void noIdOfOthersOpens()
    {
        OpenWindow &open = opened();
        begin(open);
        open.page("charges");
        const auto charges = SamplePlatform::charges(1);
        int own = 0;
        for (const SamplePlatform::Object &charge : charges) {
            const QByteArray id = charge.json["id"_L1].toString().toLatin1();
            const bool found = await(Lookup::find(open.window->view()->store(), id, open.window->view()->grants())).has_value();
            QCOMPARE(found, charge.context == SamplePlatform::accountId(Whom));
            own += found ? 1 : 0;
        }
        QVERIFY(own > 0);
        const QByteArray other = SamplePlatform::accountId(Whom + 1);
        Q_EMIT open.workspace().goBox()->idEntered(other);
        const auto *told = open.workspace().statusLine()->findChild<QLabel *>(u"phase"_s);
        QTRY_VERIFY2(told->text().contains(QString::fromLatin1(other)), qPrintable(told->text()));
        QCOMPARE(open.workspace().location().page, QByteArray("charges"));
        // Neither does a filter.
        TablePage &table = open.table("charges");
        table.filterLine()->setText(u"account:"_s + QString::fromLatin1(other));
        QVERIFY(table.filterLine()->isWrong());
        // Nor words that would name them.
        for (const QString &word : others(Whom)) {
            if (word.contains(u'"'))
                continue;
            for (const QString &offer : open.workspace().goBox()->offersFor(word.left(4)))
                QVERIFY2(!offer.contains(word), qPrintable(offer));
        }
    }

    void whatIsDueIsNamedWithItsDate()
    {
        OpenWindow &open = opened();
        begin(open, 3); // restricted soon
        auto *home = qobject_cast<OwnerHomePage *>(open.page("home"));
        QVERIFY(home);
        QCOMPARE(home->overview().duties().size(), 1);
        QCOMPARE(home->overview().duties().first().path, QByteArray("external_account"));
        QVERIFY(home->overview().duties().first().due > SamplePlatform::Now);
        const QString title = home->overview().duties().first().title;
        QVERIFY(!title.isEmpty() && !title.contains(u'_'));
        QVERIFY(textsIn(*home).contains(title));
    }

    void whyThereIsNoPayoutIsSaid()
    {
        using Why = OwnerOverview::NoPayout;
        QSet<QString> sentences;
        for (const Why why : {Why::Unknown, Why::SwitchedOff, Why::NoDestination, Why::Negative, Why::NothingYet, Why::Nothing, Why::ByHand, Why::Scheduled})
            sentences.insert(OwnerHomePage::sentence({.why = why}, QLocale::c()));
        QCOMPARE(sentences.size(), 8);
        const QString reason = OwnerHomePage::sentence({.why = Why::SwitchedOff, .detail = u"requirements.past_due"_s}, QLocale::c());
        QVERIFY2(reason.contains(u"Information is overdue"_s), qPrintable(reason));

        OpenWindow &open = opened();
        begin(open); // payouts are switched off for this one
        auto *home = qobject_cast<OwnerHomePage *>(open.page("home"));
        if (home->overview().nextPayout().arrival == 0)
            QCOMPARE(home->overview().nextPayout().why, Why::SwitchedOff);
        QCOMPARE(home->overview().duties().first().urgency, OwnerOverview::Urgency::Overdue);
    }

    void aSignInFileOpensTheOwnersWindow()
    {
        TestSandbox sandbox({u"--accounts"_s, u"6"_s, u"--charges"_s, u"200"_s, u"--seed"_s, u"7"_s});
        QVERIFY(sandbox.isRunning());
        QTemporaryDir folder;
        Theme theme(*qApp);
        Preferences preferences(folder.filePath(u"window.ini"_s));
        setUp(*qApp);

        // Staff: the dialog, in a session that is really connected.
        Profile profile;
        profile.name = u"staff"_s;
        profile.url = sandbox.url();
        profile.caFile = sandbox.caFile();
        const Profiles profiles(folder.path());
        QVERIFY(profiles.save(profile));
        auto staff = Session::open(profiles, profile);
        QVERIFY(staff);
        (*staff)->connectTo(sandbox.key());
        QTRY_VERIFY_WITH_TIMEOUT((*staff)->completeUpTo() > 0, 60000);
        const auto rows = await((*staff)->store().rows("accounts", {}));
        const auto records = (*staff)->store().records("accounts", *rows, {"name"});
        QVERIFY(records && records->size() == 6);
        const QByteArray account = records->at(0).at(0).toByteArray();
        const QString file = folder.filePath(u"sign-in.json"_s);
        {
            GrantDialog dialog(**staff, account, u"Shop"_s);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            QVERIFY(dialog.box("payments")->isChecked());
            QVERIFY(dialog.box("payments", "refund_management")->isEnabled());
            QVERIFY(!dialog.box("payments", "refund_management")->isChecked()); // what may be done is asked for
            dialog.box("disputes_list")->setChecked(false);
            QVERIFY(!dialog.box("disputes_list", "dispute_management")->isEnabled());
            dialog.box("payments", "refund_management")->setChecked(true);
            QSignalSpy issued(&dialog, &GrantDialog::issued);
            dialog.issueTo(file);
            QTRY_COMPARE_WITH_TIMEOUT(issued.count(), 1, 30000);
            QVERIFY(dialog.answer().contains(u"sign-in.json"_s));
            dialog.issueTo(file); // is there already
            QVERIFY(dialog.answer().contains(u"already"_s));
        }
        staff->reset();

        const auto signIn = OwnerSignIn::read(file);
        QVERIFY(signIn);
        QVERIFY(signIn->grants().allowsFeature("payments.refund_management"));
        QVERIFY(!signIn->grants().allowsAnyOf({"disputes_list"}));
        MainWindow window(profiles, preferences, theme);
        window.openSignIn(file);
        window.show();
        QVERIFY(window.session());
        QTRY_VERIFY_WITH_TIMEOUT(window.session()->completeUpTo() > 0, 60000);
        QVERIFY(qobject_cast<OwnerHomePage *>(window.workspace()->currentPage()));
        const QList<QByteArray> pages = window.workspace()->pageNames();
        QVERIFY(pages.contains("charges") && pages.contains("payouts"));
        QVERIFY(!pages.contains("disputes") && !pages.contains("transfers"));
        for (const QAction *action : window.findChildren<QAction *>()) {
            for (const char *staffs : {"profiles", "viewAsOwner", "grantAccess"})
                QVERIFY2(action->objectName() != QLatin1StringView(staffs), staffs);
        }
        QCOMPARE(preferences.lastProfile(), QString()); // nothing of it is remembered as opened
        QStringList elses;
        for (const QVariantList &record : *records) {
            if (record.at(0).toByteArray() != account)
                elses << record.at(0).toString() << record.at(3).toString();
        }
        for (const QByteArray &name : pages) {
            window.workspace()->go({.page = name});
            QVERIFY(OpenWindow::ready(*window.workspace()->currentPage()));
            QStringList texts = textsIn(window);
            if (auto *table = qobject_cast<TablePage *>(window.workspace()->currentPage()))
                texts += cellsOf(table->table());
            for (const QString &text : std::as_const(texts)) {
                for (const QString &word : std::as_const(elses))
                    QVERIFY2(word.size() < 4 || !text.contains(word), qPrintable(text));
            }
        }
    }
};

QTEST_MAIN(OwnerWindow)
#include "owner.moc"
