// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/form.h"
#include "app/sandbox/operations.h"
#include "app/sandbox/refusal.h"

#include <QTest>

using namespace Sandbox;

/// However a client spells its parameters, they say the same.
class TestForms : public QObject
{
    Q_OBJECT

    static QByteArray codeOf(const std::function<void()> &act)
    {
        try {
            act();
        } catch (const Refusal &refusal) {
            return refusal.code.isNull() ? QByteArray("none") : refusal.code;
        }
        return "taken";
    }

private Q_SLOTS:
    void everySpellingOfNestingSaysTheSame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("numbered") << QByteArray("expand[0]=a&expand[1]=b&x[y][z]=1&list[0][k]=1&list[0][l]=2&list[1][k]=3");
        QTest::newRow("empty brackets") << QByteArray("expand[]=a&expand[]=b&x[y][z]=1&list[][k]=1&list[][l]=2&list[][k]=3");
        QTest::newRow("percent") << QByteArray("expand%5B0%5D=a&expand%5B1%5D=b&x%5By%5D%5Bz%5D=1&list%5B%5D%5Bk%5D=1"
                                               "&list%5B%5D%5Bl%5D=2&list%5B%5D%5Bk%5D=3");
    }

    void everySpellingOfNestingSaysTheSame()
    {
        QFETCH(QByteArray, body);
        const Form form = Form::ofUrl(body);
        QCOMPARE(form["expand"].texts(), (std::vector<QByteArray>{"a", "b"}));
        QCOMPARE(form["x"]["y"]["z"].integer(), std::optional<qint64>(1));
        const auto &list = form["list"].children();
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].second["l"].text(), "2");
        QCOMPARE(list[1].second["k"].text(), "3");
    }

    void textIsDecodedOnce()
    {
        const Form form = Form::ofUrl("a=1%2B1+%3D+2&b=%2541&c=");
        QCOMPARE(form["a"].text(), "1+1 = 2");
        QCOMPARE(form["b"].text(), "%41");
        QVERIFY(form["c"].isEmptied());
        QVERIFY(!form["d"].exists());
    }

    void booleansAreTakenAsClientsWriteThem()
    {
        const Form form = Form::ofUrl("a=true&b=True&c=FALSE&d=1");
        QCOMPARE(form["a"].flag(), std::optional<bool>(true));
        QCOMPARE(form["b"].flag(), std::optional<bool>(true));
        QCOMPARE(form["c"].flag(), std::optional<bool>(false));
        QVERIFY(!form["d"].flag());
    }

    void whatContradictsItselfIsRefused()
    {
        QCOMPARE(codeOf([] { Form::ofUrl("a=1&a[b]=2"); }), "none");
        QCOMPARE(codeOf([] { Form::ofUrl("a[b]=2&a=1"); }), "none");
        QCOMPARE(codeOf([] { Form::ofUrl("a[b=1"); }), "none");
        QCOMPARE(codeOf([] { Form::ofUrl("a" + QByteArray("[b]").repeated(100) + "=1"); }), "none");
        QCOMPARE(codeOf([] { Form::ofUrl(QByteArray("a[]=1&").repeated(6000)); }), "none");
    }

    void uploadsAreReadAndBrokenOnesRefused()
    {
        const QByteArray type = "multipart/form-data; boundary=X";
        const QByteArray whole = "--X\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\ndispute_evidence\r\n"
                                 "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                                 "Content-Type: image/png\r\n\r\n\x89PNG\r\n\r\nbytes\r\n--X--\r\n";
        const Form form = Form::ofParts(type, whole);
        QCOMPARE(form["purpose"].text(), "dispute_evidence");
        QCOMPARE(form["file"].file().name, "a.png");
        QCOMPARE(form["file"].file().content, "\x89PNG\r\n\r\nbytes");
        for (qsizetype length = 0; length < whole.size() - 4; ++length)
            QCOMPARE(codeOf([&] { Form::ofParts(type, whole.left(length)); }), "none");
        QCOMPARE(codeOf([&] { Form::ofParts("multipart/form-data", whole); }), "none");
    }

    void parametersAreCheckedAgainstThePublishedTypes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("right") << QByteArray("charge=ch_1&amount=5&metadata[a]=b&expand[]=charge") << QByteArray("taken");
        QTest::newRow("unknown") << QByteArray("chrge=ch_1") << QByteArray("parameter_unknown");
        QTest::newRow("no number") << QByteArray("amount=5.5") << QByteArray("parameter_invalid_integer");
        QTest::newRow("number too large") << QByteArray("amount=99999999999999999999") << QByteArray("parameter_invalid_integer");
        QTest::newRow("empty") << QByteArray("amount=") << QByteArray("parameter_invalid_empty");
        QTest::newRow("no boolean") << QByteArray("reverse_transfer=maybe") << QByteArray("none");
        QTest::newRow("no choice") << QByteArray("reason=because") << QByteArray("none");
        QTest::newRow("hash for a string") << QByteArray("charge[id]=ch_1") << QByteArray("none");
        QTest::newRow("string for a hash") << QByteArray("metadata=x") << QByteArray("none");
        QTest::newRow("metadata taken away") << QByteArray("metadata=") << QByteArray("taken");
    }

    void parametersAreCheckedAgainstThePublishedTypes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        QCOMPARE(codeOf([&] { checkParameters("POST /v1/refunds", Form::ofUrl(body)); }), code);
    }

    void whatIsRequiredIsMissed()
    {
        QCOMPARE(codeOf([] { checkParameters("POST /v1/payment_intents", Form::ofUrl("amount=5")); }), "parameter_missing");
    }
};

QTEST_APPLESS_MAIN(TestForms)
#include "forms.moc"
