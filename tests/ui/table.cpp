// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/jsonview.h"
#include "ui/statusline.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open = std::make_unique<OpenWindow>(); }
    void cleanupTestCase() { open.reset(); }

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

    void aRowIsSelectedInEitherDirectionOfReading()
    {
        TablePage &page = open->table("accounts");
        for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
            open->window->setLayoutDirection(direction);
            page.view()->clearSelection();
            page.view()->selectRow(2);
            QCOMPARE(page.view()->selectedRows(), (QList<int> {2}));
            QCOMPARE(page.inspector()->row(), 2);
        }
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
        TablePage &again = open->tableAsLeft("charges");
        QCOMPARE(again.view()->header()->visualIndex(column), 0);
        QVERIFY(again.view()->isColumnHidden(again.table().columnOf("created")));
        QCOMPARE(again.table().query().sortedBy, (QList<SortKey> {{"amount", Qt::DescendingOrder}}));
    }

    void selectionSurvivesALiveChange()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(7);
        const QString id = selectedId(page);
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
        const int before = page.table().rowCount();
        page.view()->scrollTo(page.table().index(100, 0), QAbstractItemView::PositionAtTop);
        const QString top = page.table().index(page.view()->rowAt(0), 0).data(ResourceTable::IdRole).toString();
        QList<SamplePlatform::Object> fresh = SamplePlatform::charges(1).mid(0, 3);
        for (int i = 0; i < 3; ++i) {
            fresh[i].json[u"id"_s] = u"ch_3SampleNewer%1"_s.arg(i);
            fresh[i].json[u"created"_s] = SamplePlatform::Now - 10 - i;
        }
        SamplePlatform::save(open->window->session()->store(), "charges", fresh, SamplePlatform::Now + 10);
        QTRY_COMPARE(page.table().rowCount(), before + 3);
        QCOMPARE(page.table().index(page.view()->rowAt(0), 0).data(ResourceTable::IdRole).toString(), top);
    }

private:
    static QString selectedId(TablePage &page)
    {
        return page.table().index(page.view()->selectedRows().value(0, -1), 0).data(ResourceTable::IdRole).toString();
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

QTEST_MAIN(TableTest)
#include "table.moc"
