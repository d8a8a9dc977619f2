// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "tests/ui/textwalk.h"
#include "ui/jsonview.h"
#include "ui/language.h"
#include "ui/shortcutsheet.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Every string in the object, as it is and as it reads.
void collect(const QJsonValue &value, QSet<QString> &strings)
{
    if (value.isString()) {
        strings.insert(value.toString());
        strings.insert(value.toString().replace(u'_', u' '));
        strings.insert(value.toString().toUpper());
    }
    for (const QJsonValue &one : value.toArray())
        collect(one, strings);
    for (const QJsonValue &one : value.toObject())
        collect(one, strings);
}

} // namespace

/// What is on the screen in other languages: whole, and not in English.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        open = std::make_unique<OpenWindow>();
        for (const auto &objects : {SamplePlatform::accounts(), SamplePlatform::charges(1), SamplePlatform::disputes(),
                                    SamplePlatform::payouts(), SamplePlatform::refunds(), SamplePlatform::fees()}) {
            for (const SamplePlatform::Object &object : objects)
                collect(object.json, m_data);
        }
        for (const Resource *resource : resources()) {
            for (const Column &column : resource->columns)
                m_data.insert(QString::fromUtf8(column.field.path));
        }
    }
    void cleanup() { speak(u"en"_s); }
    void cleanupTestCase() { open.reset(); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addRow("en, 1440") << u"en"_s << 1440;
        for (const char *language : {"de", "zh_CN", "ar", "accents"})
            QTest::addRow("%s, 1100", language) << QString::fromLatin1(language) << 1100;
        QTest::addRow("long, 1440") << u"long"_s << 1440;
    }

    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        speak(language);
        open->window->resize(width, 900);
        QStringList faults;
        eachPage([&faults](const QWidget &page) { faults += TextWalk::cutOff(page); });
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 15).join(u'\n')));
    }

    void nothingIsLeftInEnglish()
    {
        speak(u"accents"_s);
        QStringList faults;
        eachPage([&](const QWidget &page) {
            faults += TextWalk::untranslated(page, [this](const QString &text) { return isData(text); });
        });
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 15).join(u'\n')));
    }

    void everythingTurnsAround()
    {
        speak(u"ar"_s);
        eachPage([](const QWidget &page) {
            for (const QWidget *widget : page.findChildren<QWidget *>()) {
                bool deliberate = false; // JSON and its like read from the left in every language
                for (const QWidget *one = widget; one; one = one->parentWidget())
                    deliberate = deliberate || one->testAttribute(Qt::WA_SetLayoutDirection);
                if (!deliberate)
                    QVERIFY2(widget->layoutDirection() == Qt::RightToLeft, qPrintable(TextWalk::where(*widget)));
            }
        });
    }

    void theWalkFindsWhatIsCutOffAndWhatIsEnglish()
    {
        QWidget page;
        auto *label = new QLabel(u"A text that has no room"_s, &page);
        label->setFixedSize(20, 20);
        auto *button = new QPushButton(u"[Mårķéđ]"_s, &page);
        button->setToolTip(u"Plain words"_s);
        button->setGeometry(0, 30, 300, 30);
        page.show();
        QCOMPARE(TextWalk::cutOff(page).size(), 1);
        QCOMPARE(TextWalk::untranslated(page, [](const QString &) { return false; }).size(), 2);
    }

private:
    static void speak(const QString &code)
    {
        Language::ofProgram().choose(code);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Each page of the workspace with its first row inspected, the page for the keyboard, and the first pages.
    template <typename Look>
    void eachPage(Look look)
    {
        const QList<QByteArray> names = open->workspace().pageNames();
        for (const QByteArray &name : names) {
            auto *table = qobject_cast<TablePage *>(open->page(name));
            if (table && table->state() == TablePage::State::Rows) {
                table->view()->selectRow(0);
                QVERIFY(QTest::qWaitFor([table] { return table->inspector()->isSettled(); }, 10000));
            }
            QCoreApplication::sendPostedEvents();
            look(*open->window);
        }
        ShortcutSheet sheet(open->workspace().commands(), open->window.get());
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        sheet.show();
        QCoreApplication::sendPostedEvents();
        look(sheet);
        sheet.hide();
    }

    bool isData(const QString &text) const
    {
        static const QSet<QString> names {u"Tributary"_s, u"sample"_s, u"SAMPLE"_s};
        static const QRegularExpression shape(
            u"^[-\\d.,:/ ]*[A-Z]{3}$|^[A-Z]{2}$|^[\\d/:, ]+$|^\\w+_[\\w]*$|/|@|^(?:Ctrl|Alt|Shift|F\\d+|[A-Z0-9?]|Up|Down|Left|Right|Space|Esc|Return|Enter|Backspace|\\+|,)+$"_s);
        if (names.contains(text) || m_data.contains(text) || shape.match(text).hasMatch())
            return true;
        for (const Language::Choice &choice : Language::choices()) {
            if (choice.name == text)
                return true;
        }
        return false;
    }

    std::unique_ptr<OpenWindow> open;
    QSet<QString> m_data;
};

QTEST_MAIN(TextsTest)
#include "texts.moc"
