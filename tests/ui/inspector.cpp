// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/jsonview.h"
#include "ui/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class InspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open = std::make_unique<OpenWindow>(); }
    void cleanupTestCase() { open.reset(); }

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

    void aRowWithoutANameIsHeadedByItsAmount()
    {
        TablePage &page = open->table("disputes");
        page.view()->selectRow(0);
        QCOMPARE(page.inspector()->heading(), page.table().index(0, page.table().columnOf("amount")).data().toString());
    }

    void aLongWordIsCutInsteadOfWideningThePane()
    {
        const std::unique_ptr<QLabel> label(Text::paragraph(Text::Role::Body));
        label->setText(u"short "_s + QString(400, u'w'));
        QVERIFY(label->minimumSizeHint().width() < 100);
        QVERIFY(label->sizePolicy().hasHeightForWidth());
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

private:
    std::unique_ptr<OpenWindow> open;
};

QTEST_MAIN(InspectorTest)
#include "inspector.moc"
