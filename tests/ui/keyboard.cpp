// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/gobox.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/startpage.h"
#include "ui/shortcutsheet.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open = std::make_unique<OpenWindow>(); }
    void cleanupTestCase() { open.reset(); }

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
        QTRY_COMPARE(QApplication::activeWindow(), open->window.get());
    }

    void theKeyboardReachesEverything_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : open->workspace().pageNames())
            QTest::addRow("%s", name.constData()) << name;
    }

    void theKeyboardReachesEverything()
    {
        QFETCH(const QByteArray, name);
        if (auto *page = qobject_cast<TablePage *>(open->page(name))) {
            if (page->state() == TablePage::State::Rows) {
                page->view()->selectRow(0);
                QTRY_VERIFY(page->inspector()->isSettled());
            }
        }
        QCOMPARE(unreached(), QStringList());
    }

    void theKeyboardReachesTheJsonAndTheBanner()
    {
        TablePage &page = open->table("charges");
        page.view()->selectRow(0);
        page.inspector()->showJson();
        QTRY_VERIFY(page.inspector()->isSettled());
        open->workspace().tellTrouble({.kind = Error::Kind::Unreachable}, Workspace::Remedy::Reconnect);
        QCOMPARE(unreached(), QStringList());
        open->workspace().tellNoTrouble();
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

    void theKeyboardReachesTheFirstPages()
    {
        open->window->showStart();
        auto *start = open->window->findChild<StartPage *>();
        QTRY_VERIFY(start->isVisible());
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Tab);
        QCOMPARE(unreached(), QStringList());
        Q_EMIT start->connectChosen();
        auto *form = open->window->findChild<ConnectPage *>();
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(unreached(), QStringList());
    }

private:
    /// What can be pressed, chosen or typed into, and did not have the keyboard while Tab went round the window.
    QStringList unreached()
    {
        QSet<QWidget *> reached;
        QWidget *focused = open->window->focusWidget();
        while (focused && !reached.contains(focused)) {
            reached.insert(focused);
            QTest::keyClick(focused, Qt::Key_Tab);
            focused = open->window->focusWidget();
        }
        QStringList names;
        for (QWidget *widget : open->window->findChildren<QWidget *>()) {
            const bool acts = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QTableView *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QPlainTextEdit *>(widget);
            const bool partOfAnother = qobject_cast<QLineEdit *>(widget->parentWidget()) // its clear button
                || qobject_cast<QTableView *>(widget->parentWidget());                   // its corner
            if (acts && !partOfAnother && widget->isVisible() && widget->isEnabled() && !reached.contains(widget))
                names.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName());
        }
        return names;
    }

    std::unique_ptr<OpenWindow> open;
};

QTEST_MAIN(KeyboardTest)
#include "keyboard.moc"
