// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/banner.h"
#include "ui/jsonview.h"
#include "ui/language.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeToSee = 20000;

/// As an editor saves: a new file in the place of the old one.
void save(const QString &fileName, const QByteArray &text)
{
    QSaveFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.commit());
}

QByteArray fileWithSettings(const QByteArray &settings)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"de\">\n<context>\n"
           "    <name>SettingsPage</name>\n    <message>\n        <source>Settings</source>\n        <translation>"
        + settings + "</translation>\n    </message>\n</context>\n</TS>\n";
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open = std::make_unique<OpenWindow>(); }
    void init() { change(u"en"_s); }
    void cleanupTestCase() { open.reset(); }

    void everyShippedLanguageCanBeChosen()
    {
        QStringList names;
        for (const Language::Choice &choice : Language::choices())
            names.append(choice.name);
        QCOMPARE(names.first(), u"English"_s);
        QVERIFY(names.contains(u"Deutsch"_s) && names.contains(u"العربية"_s) && names.contains(u"简体中文"_s));
        QCOMPARE(Language::codes().mid(int(names.size())), QStringList({u"accents"_s, u"long"_s, u"rtl"_s}));
    }

    void textsNumbersAndDirectionChangeAtOnce()
    {
        open->table("charges");
        QCOMPARE(open->workspace().title(), u"Payments"_s);
        change(u"ar"_s);
        QCOMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(open->window->layoutDirection(), Qt::RightToLeft);
        TablePage &table = open->tableAsLeft("charges");
        QVERIFY(table.title() != u"Payments");
        QVERIFY(open->window->windowTitle().contains(table.title()));
        const auto *count = table.findChild<QLabel *>(u"count"_s);
        QTRY_COMPARE(count->text(), QLocale(u"ar"_s).toString(SamplePlatform::Charges));
        QVERIFY(count->text() != QString::number(SamplePlatform::Charges));
        const int amount = table.table().columnOf("amount");
        QVERIFY(table.table().index(0, amount).data().toString().contains(QLocale(u"ar"_s).decimalPoint()));

        change(u"de"_s);
        QCOMPARE(open->window->layoutDirection(), Qt::LeftToRight);
        QVERIFY(open->tableAsLeft("charges").table().index(0, amount).data().toString().contains(u','));
        change(u"en"_s);
        QCOMPARE(open->workspace().title(), u"Payments"_s);
    }

    void thePersonStaysWhereTheyWere()
    {
        TablePage &before = open->table("charges");
        before.filterLine()->setText(u"created:<9999d"_s);
        QVERIFY(OpenWindow::ready(before));
        Q_EMIT before.view()->sortRequested("amount", HeaderView::Click::Replaces);
        QVERIFY(OpenWindow::ready(before));
        before.view()->selectRow(120);
        before.inspector()->showJson();
        QTRY_VERIFY(before.inspector()->isSettled());
        before.view()->verticalScrollBar()->setValue(before.view()->verticalScrollBar()->maximum() / 2);
        const int scroll = before.view()->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        const Location location = before.location();
        const QList<SortKey> sorted = before.table().query().sortedBy;
        QVERIFY(location.row != 0);

        change(u"de"_s);
        auto *after = qobject_cast<TablePage *>(open->workspace().currentPage());
        QVERIFY(after);
        QTRY_COMPARE(after->location(), location);
        QCOMPARE(after->filterLine()->text(), u"created:<9999d"_s);
        QCOMPARE(after->table().query().sortedBy, sorted);
        QTRY_COMPARE(after->view()->verticalScrollBar()->value(), scroll);
        QVERIFY(after->inspector()->isVisible());
        QVERIFY(after->inspector()->isShowingJson());
        QTRY_VERIFY(after->view()->hasFocus());
    }

    void severalSelectedRowsAndAWrongFilterStay()
    {
        TablePage &before = open->table("disputes");
        before.view()->selectAll();
        change(u"de"_s);
        TablePage &after = open->tableAsLeft("disputes");
        QTRY_COMPARE(after.view()->selectedRows().size(), SamplePlatform::Disputes);

        after.filterLine()->editor()->setFocus();
        after.filterLine()->setText(u"statsu:won"_s);
        QVERIFY(after.filterLine()->isWrong());
        const QString german = after.filterLine()->complaint();
        change(u"en"_s);
        auto *again = qobject_cast<TablePage *>(open->workspace().currentPage());
        QVERIFY(again);
        QCOMPARE(again->filterLine()->text(), u"statsu:won"_s);
        QVERIFY(again->filterLine()->isWrong());
        QVERIFY(again->filterLine()->complaint() != german);
        QTRY_VERIFY(again->filterLine()->editor()->hasFocus());
        again->filterLine()->setText({});
    }

    void theWayBackIsKeptAndSoAreThePagesLeftBehind()
    {
        TablePage &payouts = open->table("payouts");
        payouts.view()->selectRow(7);
        const Location left = payouts.location();
        open->page("refunds");
        change(u"de"_s);
        QCOMPARE(open->workspace().location().page, QByteArray("refunds"));
        open->workspace().goBack();
        QCOMPARE(open->workspace().location().page, QByteArray("payouts"));
        QTRY_COMPARE(open->workspace().location(), left);
    }

    void theSettingsPageChangesItAndItIsRemembered()
    {
        WindowPage *settings = open->page("settings");
        auto *box = qobject_cast<QComboBox *>(settings->panes().constFirst());
        QVERIFY(box);
        box->setCurrentIndex(box->findData(u"de"_s));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(open->workspace().title(), u"Einstellungen"_s);
        QCOMPARE(open->preferences.language(), u"de"_s);
        QCOMPARE(open->workspace().location().page, QByteArray("settings"));
        QTRY_VERIFY(open->workspace().currentPage()->panes().constFirst()->hasFocus());
    }

    void theFirstPageOffersTheLanguagesInTheirOwnWords()
    {
        open = std::make_unique<OpenWindow>();
        open->window->showStart();
        auto *button = open->window->findChild<QToolButton *>(u"language"_s);
        QVERIFY(button && button->menu());
        const QList<QAction *> offers = button->menu()->actions();
        QCOMPARE(offers.size(), Language::choices().size());
        for (QAction *offer : offers) {
            if (offer->text() == u"Deutsch")
                offer->trigger();
        }
        const auto isEnglish = [this] {
            const QList<QLabel *> labels = open->window->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [](const QLabel *label) { return label->text() == u"Welcome to Tributary"; });
        };
        QTRY_VERIFY(!isEnglish());
        QCOMPARE(open->preferences.language(), u"de"_s);
        change(u"en"_s);
        QTRY_VERIFY(isEnglish());
    }

    void aFileOfTranslationsIsShownAgainWheneverItIsSaved()
    {
        open = std::make_unique<OpenWindow>();
        const QString name = open->folder.filePath(u"mine_de.ts"_s);
        save(name, fileWithSettings("Erste Fassung"));
        Language::ofProgram().translateWith(name);
        WindowPage *page = open->page("settings");
        QTRY_COMPARE(page->title(), u"Erste Fassung"_s);
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().decimalPoint(), u","_s);

        for (const char *text : {"Zweite Fassung", "Dritte Fassung"}) { // twice: the watcher sees a new file each time
            save(name, fileWithSettings(text));
            QTRY_COMPARE_WITH_TIMEOUT(open->workspace().title(), QString::fromUtf8(text), TimeToSee);
            QCOMPARE(open->workspace().location().page, QByteArray("settings"));
        }
        QFile inPlace(name);
        QVERIFY(inPlace.open(QIODevice::WriteOnly));
        inPlace.write(fileWithSettings("Vierte Fassung"));
        inPlace.close();
        QTRY_COMPARE_WITH_TIMEOUT(open->workspace().title(), u"Vierte Fassung"_s, TimeToSee);
    }

    void aBrokenFileKeepsTheTextsAndSaysWhere()
    {
        const QString name = open->folder.filePath(u"broken_de.ts"_s);
        save(name, fileWithSettings("Gut"));
        Language::ofProgram().translateWith(name);
        open->page("settings");
        QTRY_COMPARE(open->workspace().title(), u"Gut"_s);
        const Banner *banner = open->window->findChild<Banner *>(u"translations"_s);
        QVERIFY(banner);
        QTRY_VERIFY(banner->isVisible());

        save(name, fileWithSettings("Schlecht</translatio>"));
        QTRY_VERIFY_WITH_TIMEOUT(banner->sentence().contains(u"Zeile 8,"), TimeToSee);
        QVERIFY(banner->sentence().contains(u"Spalte"));
        QVERIFY(banner->isVisible());
        QCOMPARE(open->workspace().title(), u"Gut"_s);

        save(name, fileWithSettings("Wieder gut"));
        QTRY_COMPARE_WITH_TIMEOUT(open->workspace().title(), u"Wieder gut"_s, TimeToSee);
        QVERIFY(!banner->sentence().contains(u"Zeile"));
        change(u"en"_s);
        QTRY_VERIFY(!banner->isVisible());
    }

    void qtsOwnWordsAreTranslatedToo()
    {
        change(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

private:
    void change(const QString &code)
    {
        Language::ofProgram().choose(code);
        QCoreApplication::sendPostedEvents();
    }

    std::unique_ptr<OpenWindow> open;
};

QTEST_MAIN(LanguageTest)
#include "language.moc"
