// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/banner.h"
#include "ui/gobox.h"
#include "ui/pages/homepage.h"
#include "ui/rail.h"
#include "ui/statusline.h"
#include "ui/todocard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open = std::make_unique<OpenWindow>(); }
    void cleanupTestCase() { open.reset(); }

    void everyPageOpensAndSaysWhatItIs()
    {
        for (const QByteArray &name : open->workspace().pageNames()) {
            open->workspace().go({.page = name});
            WindowPage *page = open->workspace().currentPage();
            QVERIFY2(page, name.constData());
            QCOMPARE(page->location().page, name);
            QVERIFY(!page->title().isEmpty());
            QTRY_VERIFY2(!page->isLoading(), name.constData());
            QVERIFY(open->window->windowTitle().contains(page->title()));
        }
    }

    void thereIsOneWindowAndNothingFlashesBesideIt()
    {
        for (const QByteArray &name : open->workspace().pageNames()) {
            open->workspace().go({.page = name});
            QTRY_VERIFY(!open->workspace().currentPage()->isLoading());
            for (const QWidget *widget : QApplication::topLevelWidgets())
                QVERIFY2(widget == open->window.get() || !widget->isVisible(), widget->metaObject()->className());
        }
    }

    void aNarrowWindowCutsNothingOfHome()
    {
        const QSize before = open->window->size();
        WindowPage *home = open->page("home");
        const auto *scroll = home->findChild<QScrollArea *>();
        QVERIFY(open->workspace().rail()->isWide());
        open->window->resize(open->window->minimumSize());
        QTRY_VERIFY(!open->workspace().rail()->isWide());
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QVERIFY(open->workspace().minimumSizeHint().width() <= open->window->width());
        open->window->resize(before);
        QTRY_VERIFY(open->workspace().rail()->isWide());
    }

    void theWindowNamesItsMode()
    {
        QVERIFY(open->window->windowTitle().contains(u"SANDBOX"));
    }

    void backAndForwardFollowTheWayThatWasGone()
    {
        Workspace &workspace = open->workspace();
        open->table("charges");
        workspace.go({.page = "disputes"});
        workspace.go({.page = "charges", .filter = u"status:failed"_s});
        QTest::keyClick(open->window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workspace.location().page, QByteArray("disputes"));
        QTest::keyClick(open->window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workspace.location().page, QByteArray("charges"));
        QCOMPARE(workspace.location().filter, QString());
        QTest::keyClick(open->window.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(open->window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(workspace.location().page, QByteArray("charges"));
        QCOMPARE(workspace.location().filter, u"status:failed"_s);
    }

    void anIdOpensItsObjectWhereverItIs()
    {
        const QString id = SamplePlatform::chargeId(57);
        typeInto(open->workspace().goBox(), id);
        QTest::keyClick(open->workspace().goBox(), Qt::Key_Return);
        QTRY_COMPARE(open->workspace().location().page, QByteArray("charges"));
        auto *page = qobject_cast<TablePage *>(open->workspace().currentPage());
        QTRY_COMPARE(page->view()->selectedRows().size(), 1);
        QCOMPARE(page->table().index(page->view()->selectedRows().first(), 0).data(ResourceTable::IdRole).toString(), id);
    }

    void anIdIsFoundBehindAFilterThatHidesIt()
    {
        TablePage &page = open->table("charges");
        page.filterLine()->setText(u"status:failed"_s);
        QVERIFY(OpenWindow::ready(page));
        open->workspace().open(SamplePlatform::chargeId(0).toUtf8()); // succeeded
        QTRY_COMPARE(page.view()->selectedRows().size(), 1);
        QCOMPARE(page.inspector()->row(), page.view()->selectedRows().first());
        QCOMPARE(page.filterLine()->text(), QString());
    }

    void anUnknownIdIsToldAndNothingMoves()
    {
        const Location before = open->workspace().location();
        open->workspace().open("ch_3NotHere000000");
        auto *phase = open->window->findChild<QLabel *>(u"phase"_s);
        QTRY_VERIFY(phase->text().contains(u"ch_3NotHere000000"));
        QCOMPARE(open->workspace().location(), before);
    }

    void theGoBoxOffersPagesCommandsAndTables()
    {
        const QStringList offers = open->workspace().goBox()->offersFor(u"disp"_s);
        QVERIFY(offers.contains(u"Disputes"_s));
        QVERIFY(!offers.filter(u"Look in Payments"_s).isEmpty());
        QVERIFY(open->workspace().goBox()->offersFor(u"dark light"_s).contains(u"Light or dark"_s)); // any order
        typeInto(open->workspace().goBox(), u"payou"_s);
        QTest::keyClick(open->workspace().goBox(), Qt::Key_Return);
        QTRY_COMPARE(open->workspace().location().page, QByteArray("payouts"));
    }

    void returnTakesTheOfferThatIsMarkedAndOnlyThat()
    {
        GoBox *box = open->workspace().goBox();
        typeInto(box, u"payo"_s);
        QWidget *offers = QApplication::activePopupWidget();
        QVERIFY(offers);
        QTest::keyClick(offers, Qt::Key_Down); // from Payouts
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(open->workspace().location().page, QByteArray("external_accounts"));
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(box->text(), QString());
        open->workspace().goBack();
        QVERIFY(open->workspace().location().page != "external_accounts");
    }

    void aTodoOpensTheRowsThatItCounted()
    {
        open->workspace().go({.page = "home"});
        auto *home = qobject_cast<HomePage *>(open->workspace().currentPage());
        QVERIFY(home);
        QTRY_VERIFY(!home->isLoading());
        for (const Overview::Todo &todo : home->overview().todos()) {
            auto *card = home->findChild<TodoCard *>(QString::fromUtf8(todo.name));
            QCOMPARE(!card->isHidden(), todo.rows > 0);
            if (card->isHidden())
                continue;
            QCOMPARE(card->count(), QString::number(todo.rows));
            card->button()->click();
            auto *page = qobject_cast<TablePage *>(open->workspace().currentPage());
            QTRY_VERIFY(!page->isLoading());
            QVERIFY2(!page->filterLine()->isWrong(), todo.name.constData());
            QTRY_COMPARE(page->table().rowCount(), int(todo.rows));
            open->workspace().goBack();
        }
    }

    void theStampSaysHowOldTheDataIs()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QVERIFY(StatusLine::stamp(SamplePlatform::Now - 360, SamplePlatform::Now, english).contains(u"6"));
        QVERIFY(StatusLine::stamp(0, SamplePlatform::Now, english).contains(u"not complete"));
        QVERIFY(!open->window->findChild<QLabel *>(u"asOf"_s)->text().isEmpty());
    }

    void everyPhaseOfSyncHasItsSentence()
    {
        QSet<QString> sentences;
        using Phase = SyncState::Phase;
        for (const Phase phase : {Phase::Idle, Phase::Connecting, Phase::FirstPass, Phase::Events, Phase::Refreshing,
                                  Phase::Waiting, Phase::Failed, Phase::Offline}) {
            const SyncState state {.phase = phase, .contexts = 51, .contextsComplete = 34, .rangesLeft = 212,
                                   .error = {.kind = Error::Kind::Credential}};
            sentences.insert(StatusLine::sentence(state));
        }
        QCOMPARE(sentences.size(), 8);
        const SyncState first {.phase = Phase::FirstPass, .contexts = 51, .contextsComplete = 34, .rangesLeft = 212};
        for (const QString &number : {u"34"_s, u"51"_s, u"212"_s})
            QVERIFY(StatusLine::sentence(first).contains(number));
    }

    void withoutAConnectionEverythingStaysReadableAndTheBannerSaysSo()
    {
        open->workspace().tellTrouble({.kind = Error::Kind::Unreachable}, Workspace::Remedy::Reconnect);
        QVERIFY(open->workspace().banner()->isVisible());
        QVERIFY(!open->workspace().banner()->sentence().isEmpty());
        QCOMPARE(open->table("charges").table().rowCount(), SamplePlatform::Charges);
        QCOMPARE(open->table("accounts").table().rowCount(), SamplePlatform::Accounts);
    }

private:
    static void typeInto(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<OpenWindow> open;
};

QTEST_MAIN(NavigationTest)
#include "navigation.moc"
