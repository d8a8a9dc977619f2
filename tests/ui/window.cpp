// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter.h"
#include "tests/ui/openwindow.h"
#include "ui/banner.h"
#include "ui/command.h"
#include "ui/gobox.h"
#include "ui/jsonview.h"
#include "ui/pages/homepage.h"
#include "ui/rail.h"
#include "ui/shortcutsheet.h"
#include "ui/statusline.h"
#include "ui/todocard.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open = std::make_unique<OpenWindow>(); }
    void cleanup() { open.reset(); }

    // --- going places ---------------------------------------------------------------------------------------

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
        open->workspace().open("ch_3NotHere000000");
        auto *phase = open->window->findChild<QLabel *>(u"phase"_s);
        QTRY_VERIFY(phase->text().contains(u"ch_3NotHere000000"));
        QCOMPARE(open->workspace().location().page, QByteArray("home"));
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

    // --- tables ---------------------------------------------------------------------------------------------

    void aTableShowsEveryRowAndItsCount()
    {
        TablePage &page = open->table("charges");
        QCOMPARE(page.table().rowCount(), SamplePlatform::Charges);
        QCOMPARE(page.state(), TablePage::State::Rows);
        QCOMPARE(page.findChild<QLabel *>(u"count"_s)->text(), u"240"_s);
    }

    void filteringShowsHowManyOfHowMany()
    {
        TablePage &page = open->table("charges");
        page.filterLine()->setText(u"status:failed"_s);
        int failed = 0;
        for (const SamplePlatform::Object &charge : SamplePlatform::charges(1))
            failed += charge.json.value(u"status"_s).toString() == u"failed";
        QTRY_COMPARE(page.table().rowCount(), failed);
        QTRY_COMPARE(page.findChild<QLabel *>(u"count"_s)->text(), u"%1 of 240"_s.arg(failed));
    }

    void aFilterThatIsNotUnderstoodTurnsRedAndKeepsTheRows()
    {
        TablePage &page = open->table("charges");
        page.filterLine()->setText(u"statsu:failed"_s);
        QVERIFY(page.filterLine()->isWrong());
        QVERIFY(page.filterLine()->complaint().contains(u"statsu"));
        QVERIFY(page.filterLine()->complaint().contains(u"status"));
        QCOMPARE(page.table().rowCount(), SamplePlatform::Charges);
        QCOMPARE(page.filterLine()->editor()->accessibleDescription(), page.filterLine()->complaint());
        page.filterLine()->setText(u"status:failed"_s);
        QVERIFY(!page.filterLine()->isWrong());
    }

    void typingFiltersAfterAPause()
    {
        TablePage &page = open->table("charges");
        QTest::keyClick(page.view(), Qt::Key_Slash);
        QTRY_VERIFY(page.filterLine()->editor()->hasFocus());
        QTest::keyClicks(page.filterLine()->editor(), u"48017"_s);
        QTRY_COMPARE(page.table().rowCount(), 1);
    }

    void aFilterThatFindsNothingSaysSoAndCanBeCleared()
    {
        TablePage &page = open->table("charges");
        page.filterLine()->setText(u"amount:>99999999"_s);
        QTRY_COMPARE(page.state(), TablePage::State::NothingFound);
        QVERIFY(!page.view()->isVisible());
        QVERIFY(!page.view()->hasFocus());
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == u"Clear the filter";
        });
        QVERIFY(clear != buttons.end());
        (*clear)->click();
        QTRY_COMPARE(page.state(), TablePage::State::Rows);
        QCOMPARE(page.table().rowCount(), SamplePlatform::Charges);
    }

    void aTableWithoutRowsSaysWhatThatMeans()
    {
        TablePage &page = open->table("topups");
        QCOMPARE(page.state(), TablePage::State::Empty);
        QVERIFY(!page.view()->isVisible());
        bool told = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text() == page.resource().displayEmpty());
        QVERIFY(told);
    }

    void whatTheKeyMayNotReadIsNotShownAsEmpty()
    {
        ContextState platform {.account = {}, .begun = SamplePlatform::Now, .completeUpTo = SamplePlatform::Now};
        platform.refused.insert("topups", "403 forbidden");
        Progress progress;
        progress.contexts.append(platform);
        SamplePlatform::settle(open->window->session()->store().save(progress));
        TablePage &page = open->table("topups");
        QTRY_COMPARE(page.state(), TablePage::State::Refused);
    }

    void sortingGoesThroughThreeStates()
    {
        TablePage &page = open->table("charges");
        const int amount = page.table().columnOf("amount");
        const auto click = [&](Qt::KeyboardModifiers modifiers = {}) {
            HeaderView *header = page.view()->header();
            page.view()->scrollTo(page.table().index(0, amount));
            const QPoint middle(header->sectionViewportPosition(amount) + header->sectionSize(amount) / 2, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, middle);
            QVERIFY(OpenWindow::ready(page));
        };
        click();
        QCOMPARE(page.table().query().sortedBy, (QList<SortKey> {{"amount", Qt::DescendingOrder}}));
        click();
        QCOMPARE(page.table().query().sortedBy, (QList<SortKey> {{"amount", Qt::AscendingOrder}}));
        click();
        QVERIFY(page.table().query().sortedBy.isEmpty());
    }

    void shiftAddsASortKey()
    {
        TablePage &page = open->table("charges");
        Q_EMIT page.view()->sortRequested("status", HeaderView::Click::Replaces);
        Q_EMIT page.view()->sortRequested("amount", HeaderView::Click::Adds);
        QVERIFY(OpenWindow::ready(page));
        QCOMPARE(page.table().query().sortedBy,
                 (QList<SortKey> {{"status", Qt::AscendingOrder}, {"amount", Qt::DescendingOrder}}));
        QCOMPARE(page.view()->header()->sorting().size(), 2);
        QCOMPARE(page.table().index(0, page.table().columnOf("status")).data(ResourceTable::ValueRole).toString(), u"failed"_s);
    }

    void theKeyboardSortsByTheCurrentColumn()
    {
        TablePage &page = open->table("charges");
        page.view()->setFocus();
        page.view()->selectionModel()->setCurrentIndex(page.table().index(0, page.table().columnOf("amount")), QItemSelectionModel::NoUpdate);
        QTest::keyClick(page.view(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(OpenWindow::ready(page));
        QCOMPARE(page.table().query().sortedBy, (QList<SortKey> {{"amount", Qt::AscendingOrder}}));
    }

    void equalAndMinusFilterByTheCurrentCell()
    {
        TablePage &page = open->table("charges");
        page.view()->setFocus();
        const int status = page.table().columnOf("status");
        page.view()->setCurrentIndex(page.table().index(5, status)); // row 5 failed
        QTest::keyClick(page.view(), Qt::Key_Equal);
        QCOMPARE(page.filterLine()->text(), u"status:failed"_s);
        QVERIFY(OpenWindow::ready(page));
        QVERIFY(page.table().rowCount() < SamplePlatform::Charges);
        page.view()->setCurrentIndex(page.table().index(0, status));
        QTest::keyClick(page.view(), Qt::Key_Minus);
        QCOMPARE(page.filterLine()->text(), u"-status:failed"_s);
    }

    void selectionSurvivesALiveChange()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(7);
        const QString id = selectedId(page);
        QSignalSpy loaded(&page.table(), &ResourceTable::loaded);
        QList<SamplePlatform::Object> fresh = SamplePlatform::charges(1).mid(0, 1);
        fresh[0].json[u"id"_s] = u"ch_3SampleNewest00000"_s;
        fresh[0].json[u"created"_s] = SamplePlatform::Now - 10;
        SamplePlatform::save(open->window->session()->store(), "charges", fresh, SamplePlatform::Now + 10);
        QTRY_COMPARE(page.table().rowCount(), SamplePlatform::Charges + 1);
        QCOMPARE(page.view()->selectedRows(), (QList<int> {8}));
        QCOMPARE(selectedId(page), id);
        QCOMPARE(page.inspector()->row(), 8);
    }

    void readingIsNotMovedByNewRows()
    {
        TablePage &page = open->table("charges");
        page.view()->scrollTo(page.table().index(100, 0), QAbstractItemView::PositionAtTop);
        const QString top = page.table().index(page.view()->rowAt(0), 0).data(ResourceTable::IdRole).toString();
        QList<SamplePlatform::Object> fresh = SamplePlatform::charges(1).mid(0, 3);
        for (int i = 0; i < 3; ++i) {
            fresh[i].json[u"id"_s] = u"ch_3SampleNewer%1"_s.arg(i);
            fresh[i].json[u"created"_s] = SamplePlatform::Now - 10 - i;
        }
        SamplePlatform::save(open->window->session()->store(), "charges", fresh, SamplePlatform::Now + 10);
        QTRY_COMPARE(page.table().rowCount(), SamplePlatform::Charges + 3);
        QCOMPARE(page.table().index(page.view()->rowAt(0), 0).data(ResourceTable::IdRole).toString(), top);
    }

    void copyingGivesTabsAndIds()
    {
        TablePage &page = open->table("charges");
        page.view()->setFocus();
        page.view()->selectRow(0);
        QTest::keyClick(page.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(page.view(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // with the header
        QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
        QTest::keyClick(page.view(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QApplication::clipboard()->text(), SamplePlatform::chargeId(0) + u'\n' + SamplePlatform::chargeId(1));
    }

    void theStatusLineSumsTheSelectionPerCurrency()
    {
        TablePage &page = open->table("charges");
        page.view()->setFocus();
        page.view()->selectRow(0);
        QTest::keyClick(page.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(page.view(), Qt::Key_Down, Qt::ShiftModifier);
        const QString summary = open->window->findChild<QLabel *>(u"selection"_s)->text();
        QVERIFY2(summary.contains(u"3") && summary.contains(u"EUR") && summary.contains(u"USD"), qPrintable(summary));
    }

    void theLayoutOfATableIsKept()
    {
        TablePage &page = open->table("charges");
        const int column = page.table().columnOf("amount");
        page.view()->header()->moveSection(page.view()->header()->visualIndex(column), 0);
        page.view()->setColumnShown(page.table().columnOf("created"), false);
        Q_EMIT page.view()->sortRequested("amount", HeaderView::Click::Replaces);
        QTRY_VERIFY(TableLayout::of(page.resource(), open->window->session()->store()).sortedBy.size() == 1);
        reopen();
        TablePage &again = open->table("charges");
        QCOMPARE(again.view()->header()->visualIndex(column), 0);
        QVERIFY(again.view()->isColumnHidden(again.table().columnOf("created")));
        QCOMPARE(again.table().query().sortedBy, (QList<SortKey> {{"amount", Qt::DescendingOrder}}));
    }

    // --- inspector ------------------------------------------------------------------------------------------

    void theInspectorShowsTheWholeRow()
    {
        TablePage &page = open->table("accounts");
        page.view()->selectRow(0);
        QTRY_VERIFY(page.inspector()->isSettled());
        QCOMPARE(page.inspector()->heading(), page.table().index(0, page.table().columnOf("name")).data().toString());
        page.inspector()->showJson();
        QTRY_VERIFY(page.inspector()->isSettled());
        const QJsonObject shown = QJsonDocument::fromJson(page.inspector()->json()->text().toUtf8()).object();
        QCOMPARE(shown.value(u"id"_s).toString(), page.table().index(0, 0).data(ResourceTable::IdRole).toString());
    }

    void whatRefersToAnObjectIsOneClickAway()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(0); // has refunds and a dispute
        QTRY_VERIFY(page.inspector()->isSettled());
        QPushButton *refunds = nullptr;
        for (QPushButton *button : page.inspector()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Refunds"))
                refunds = button;
        }
        QVERIFY(refunds);
        QCOMPARE(refunds->text(), u"Refunds: 3"_s);
        refunds->click();
        QTRY_COMPARE(open->workspace().location().page, QByteArray("refunds"));
        QCOMPARE(open->workspace().location().filter, u"charge:"_s + SamplePlatform::chargeId(0));
        auto *target = qobject_cast<TablePage *>(open->workspace().currentPage());
        QTRY_COMPARE(target->table().rowCount(), 3);
    }

    void jsonIsSearchedAndNamesItsPaths()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(0);
        page.inspector()->showJson();
        QTRY_VERIFY(page.inspector()->isSettled());
        JsonView *json = page.inspector()->json();
        json->focusSearch();
        QTest::keyClicks(json->findChild<QLineEdit *>(), u"risk_level"_s);
        QCOMPARE(json->currentPath(), u"outcome.risk_level"_s);
    }

    // --- safety ---------------------------------------------------------------------------------------------

    void wordsFromTheServerAreNeverMarkup()
    {
        for (const QByteArray &name : {QByteArray("accounts"), QByteArray("charges")}) {
            TablePage &page = open->table(name);
            page.view()->selectRow(4); // the hostile one
            QTRY_VERIFY(page.inspector()->isSettled());
            bool shown = false;
            for (const QLabel *label : open->window->findChildren<QLabel *>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
                shown = shown || label->text() == SamplePlatform::HostileName;
                QVERIFY2(!label->toolTip().contains(u"<img"), qPrintable(label->toolTip()));
            }
            QVERIFY2(shown, name.constData());
        }
    }

    // --- keyboard -------------------------------------------------------------------------------------------

    void everyCommandHasWordsAndKeysOfItsOwn()
    {
        for (const QByteArray &name : open->workspace().pageNames()) {
            open->workspace().go({.page = name});
            QTRY_VERIFY(!open->workspace().currentPage()->isLoading());
            QHash<QString, QString> keys;
            for (const QAction *action : open->workspace().commands()) {
                QVERIFY(!action->text().isEmpty());
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                for (const QKeySequence &key : action->shortcuts()) {
                    const QString written = key.toString();
                    QVERIFY2(!keys.contains(written),
                             qPrintable(u"%1: %2 and %3"_s.arg(written, keys.value(written), action->text())));
                    keys.insert(written, action->text());
                }
            }
            QVERIFY(keys.size() > 10);
        }
    }

    void theListOfKeysNamesEveryCommandThatHasOne()
    {
        open->table("charges");
        const QList<QAction *> commands = open->workspace().commands();
        QTest::keyClick(open->window.get(), Qt::Key_F1);
        auto *sheet = open->window->findChild<ShortcutSheet *>();
        QVERIFY(sheet);
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            words.append(label->text());
        for (const QAction *action : commands) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(words.contains(action->text().remove(u'&')), qPrintable(action->text()));
        }
        sheet->close();
    }

    void theKeyboardReachesEverything()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(0);
        QTRY_VERIFY(page.inspector()->isSettled());
        QSet<QWidget *> reached;
        QWidget *start = open->window->focusWidget();
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(open->window->focusWidget() ? open->window->focusWidget() : open->window.get(), Qt::Key_Tab);
            if (!open->window->focusWidget() || (i > 0 && open->window->focusWidget() == start && reached.size() > 5))
                break;
            reached.insert(open->window->focusWidget());
        }
        for (QWidget *widget : open->window->findChildren<QWidget *>()) {
            const bool acts = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QTableView *>(widget);
            const bool partOfAnother = qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr; // its clear button
            if (!acts || partOfAnother || !widget->isVisible() || !widget->isEnabled())
                continue;
            QVERIFY2(reached.contains(widget) || widget->focusPolicy() == Qt::NoFocus,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
            QVERIFY2(widget->focusPolicy() != Qt::NoFocus,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()));
        }
    }

    void f6GoesRoundThePanes()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(0);
        page.filterLine()->editor()->setFocus();
        QSet<QWidget *> panes;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(open->window.get(), Qt::Key_F6);
            panes.insert(open->window->focusWidget());
        }
        QCOMPARE(panes.size(), 5);
        QVERIFY(panes.contains(page.view()));
        QVERIFY(panes.contains(open->workspace().goBox()));
        QVERIFY(page.filterLine()->editor()->hasFocus());
    }

    void lettersMoveAndSpaceTogglesTheInspector()
    {
        TablePage &page = open->table("charges");
        page.view()->setFocus();
        page.view()->setCurrentIndex(page.table().index(0, 0));
        QTest::keyClick(page.view(), Qt::Key_J);
        QTest::keyClick(page.view(), Qt::Key_J);
        QTest::keyClick(page.view(), Qt::Key_K);
        QCOMPARE(page.view()->currentIndex().row(), 1);
        QCOMPARE(page.inspector()->row(), 1);
        QTest::keyClick(page.view(), Qt::Key_Space);
        QVERIFY(!page.inspector()->isVisible());
        QTest::keyClick(page.view(), Qt::Key_Return);
        QVERIFY(page.inspector()->isVisible());
        QVERIFY(page.inspector()->isAncestorOf(open->window->focusWidget()));
        QTest::keyClick(open->window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!page.inspector()->isVisible());
        QVERIFY(page.view()->hasFocus());
    }

    void numbersGoToThePages()
    {
        QTest::keyClick(open->window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(open->workspace().location().page, QByteArray("charges"));
        QTest::keyClick(open->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(open->workspace().location().page, QByteArray("home"));
    }

    // --- home, status, offline ------------------------------------------------------------------------------

    void aTodoOpensTheRowsThatItCounted()
    {
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
    static QString selectedId(TablePage &page)
    {
        return page.table().index(page.view()->selectedRows().value(0, -1), 0).data(ResourceTable::IdRole).toString();
    }

    static void typeInto(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }

    /// Closes the window and opens another one on the same store.
    void reopen()
    {
        open->window.reset();
        open->window = std::make_unique<MainWindow>(open->profiles, open->preferences, open->theme);
        auto session = Session::open(open->profiles, open->profile);
        QVERIFY(session.has_value());
        open->window->adopt(std::move(*session), MainWindow::Connecting::Never);
        open->window->show();
        QVERIFY(QTest::qWaitForWindowActive(open->window.get()));
    }

    std::unique_ptr<OpenWindow> open;
};

QTEST_MAIN(WindowTest)
#include "window.moc"
