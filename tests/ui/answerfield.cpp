// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"
#include "ui/onboarding/answereditor.h"
#include "ui/onboarding/answerfield.h"
#include "ui/onboarding/dates.h"
#include "ui/onboarding/searchbox.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// Fields made from requirements: what is typed becomes the answer that the API wants, in any locale.
class AnswerFieldTest : public QObject
{
    Q_OBJECT

    /// A field in a window with something else to go to.
    struct Form {
        explicit Form(const QByteArray &path, const QByteArray &country = "US")
            : field(new AnswerField(Requirements::requirement(path, {.country = country, .businessType = "company", .now = 1795270000}),
                                    {.country = country, .businessType = "company", .now = 1795270000}))
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(field);
            column->addWidget(elsewhere = new QLineEdit);
            window.resize(700, 400);
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window did not become active");
            field->takeFocus();
        }

        QWidget *part(int number = 0) { return field->editor()->parts().at(number); }
        void type(const QString &text, int number = 0)
        {
            part(number)->setFocus();
            QTest::keyClicks(part(number), text);
        }
        void leave()
        {
            QSignalSpy left(field, &AnswerField::left);
            elsewhere->setFocus(Qt::TabFocusReason);
            QVERIFY(left.size() == 1 || left.wait());
        }

        QWidget window;
        AnswerField *field;
        QLineEdit *elsewhere;
    };

private Q_SLOTS:
    void initTestCase() { setUp(*qApp); }

    void aDayIsReadAsItsLocaleWritesIt_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate day(1990, 3, 27);
        const QDate early(1990, 3, 4);
        QTest::newRow("ISO") << QLocale(QLocale::English, QLocale::UnitedStates) << u"1990-03-27"_s << day;
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << u"3/4/1990"_s << early;
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"4/3/1990"_s << early;
        QTest::newRow("British with spaces") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"27 3 1990"_s << day;
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"4.3.1990"_s << early;
        QTest::newRow("in words") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"27 March 1990"_s << day;
        QTest::newRow("in German words") << QLocale(QLocale::German, QLocale::Germany) << u"27. März 1990"_s << day;
        QTest::newRow("Arabic digits") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"٢٧/٣/١٩٩٠"_s << day;
        QTest::newRow("year first") << QLocale(QLocale::Chinese, QLocale::China) << u"1990/3/27"_s << day;
        QTest::newRow("two digits of a year") << QLocale(QLocale::German, QLocale::Germany) << u"27.3.90"_s << QDate();
        QTest::newRow("no such day") << QLocale(QLocale::German, QLocale::Germany) << u"31.2.1990"_s << QDate();
        QTest::newRow("words") << QLocale(QLocale::German, QLocale::Germany) << u"gestern"_s << QDate();
    }

    void aDayIsReadAsItsLocaleWritesIt()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        const QLocale before;
        QLocale::setDefault(locale);
        const QDate read = Dates::read(typed);
        const QDate again = Dates::read(Dates::write(QDate(1990, 3, 4)));
        QLocale::setDefault(before);
        QCOMPARE(read, date);
        QCOMPARE(again, QDate(1990, 3, 4));
    }

    void aDayIsSentInOneFormAndShownInTheLocales()
    {
        Form form("individual.dob");
        form.type(u"1990-03-27"_s);
        QCOMPARE(form.field->answer().toString(), u"1990-03-27"_s);
        form.leave();
        QCOMPARE(qobject_cast<QLineEdit *>(form.part())->text(), Dates::write(QDate(1990, 3, 27)));
        QCOMPARE(form.field->answer().toString(), u"1990-03-27"_s);
    }

    void aBankNumberThatCannotBeRightIsTold()
    {
        Form form("external_account", "DE");
        form.type(u"DE89370400440532013001"_s, 4);
        const Requirement &asked = form.field->requirement();
        QVERIFY(!Requirements::fault(asked, form.field->answer(), {.country = "DE", .businessType = "company", .now = 1795270000}).isEmpty());
        qobject_cast<QLineEdit *>(form.part(4))->clear();
        form.type(u"DE89370400440532013000"_s, 4);
        QCOMPARE(Requirements::fault(asked, form.field->answer(), {.country = "DE", .businessType = "company", .now = 1795270000}), QString());
        QCOMPARE(form.field->answer()[u"currency"_s].toString(), u"eur"_s);
        QVERIFY(!form.part(3)->isVisible()); // an IBAN says which bank it is
    }

    void aNumberIsHiddenWhenOneLeavesIt()
    {
        Form form("individual.id_number");
        auto *line = qobject_cast<QLineEdit *>(form.part());
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        form.type(u"000000000"_s);
        form.leave();
        QCOMPARE(line->echoMode(), QLineEdit::Password);
    }

    void oneOfManyIsFoundByAnyPartOfItsName()
    {
        Form form("individual.nationality");
        auto *box = qobject_cast<SearchBox *>(form.part());
        QVERIFY(box);
        box->setEditText(u"switzerl"_s);
        form.leave();
        QCOMPARE(form.field->answer().toString(), u"CH"_s);
        box->setEditText(u"de"_s); // or by its code
        QCOMPARE(form.field->answer().toString(), u"DE"_s);
    }

    void aFaultIsSaidToScreenReadersToo()
    {
        Form form("individual.email");
        form.field->setFault(u"E-mail address: this is none."_s);
        QCOMPARE(form.part()->accessibleDescription(), u"E-mail address: this is none."_s);
        QVERIFY(form.part()->property("wrong").toBool());
        form.field->setFault({});
        QCOMPARE(form.part()->accessibleDescription(), form.field->requirement().help);
        QVERIFY(!form.part()->property("wrong").toBool());
    }
};

QTEST_MAIN(AnswerFieldTest)
#include "answerfield.moc"
