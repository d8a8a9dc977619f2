// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One message as lupdate writes it.
QByteArray message(const QByteArray &source, const QByteArray &translation, const QByteArray &comment = "A comment",
                   const QByteArray &attributes = {})
{
    return "    <message" + attributes + ">\n        <source>" + source + "</source>\n        <extracomment>" + comment
        + "</extracomment>\n        <translation>" + translation + "</translation>\n    </message>\n";
}

QByteArray forms(const QByteArrayList &all)
{
    QByteArray text;
    for (const QByteArray &form : all)
        text += "<numerusform>" + form + "</numerusform>";
    return text;
}

const QByteArray counts = " numerus=\"yes\"";

} // namespace

/// The checker of translations finds each kind of fault, names it, and says nothing about what is right.
class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultIsFoundAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QString>("fault"); ///< empty: none
        const auto row = [](const char *name, const char *language, const QByteArray &messages, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(language) << messages << QString::fromUtf8(fault);
        };

        row("good", "de", message("Show %1 rows", "%1 Zeilen zeigen"), "");
        row("placeholder lost", "de", message("Show %1 rows", "Zeilen zeigen"),
            "placeholders differ: %1 in the source, none");
        row("placeholder changed", "de", message("%1 of %2", "%1 von %1"), "placeholders differ");
        row("placeholder localised", "de", message("Show %L1 rows", "%1 Zeilen zeigen"), "placeholders differ");
        row("placeholders in another order", "de", message("%1 of %2", "von %2 sind %1"), "");
        row("two forms", "de", message("%n row(s)", forms({"%n Zeile", "%n Zeilen"}), "Rows", counts), "");
        row("one form too few", "de", message("%n row(s)", forms({"%n Zeilen"}), "Rows", counts),
            "has 1 plural forms; de has 2");
        row("one form too many", "zh_CN", message("%n row(s)", forms({"%n 行", "%n 行"}), "Rows", counts),
            "has 2 plural forms; zh_CN has 1");
        row("six forms", "ar",
            message("%n row(s)", forms({"لا صفوف", "صف واحد", "صفان", "%n صفوف", "%n صفًا", "%n صف"}), "Rows", counts), "");
        row("five of six forms", "ar",
            message("%n row(s)", forms({"لا صفوف", "صف واحد", "صفان", "%n صفوف", "%n صفًا"}), "Rows", counts),
            "has 5 plural forms; ar has 6");
        row("count left out where it is one number", "de", message("%n row(s)", forms({"eine Zeile", "%n Zeilen"}), "Rows", counts), "");
        row("count left out where it is many", "de", message("%n row(s)", forms({"%n Zeile", "Zeilen"}), "Rows", counts),
            "placeholders differ: %n in the source, none");
        row("count left out in Chinese", "zh_CN", message("%n row(s)", forms({"行"}), "Rows", counts), "placeholders differ");
        row("markup lost", "de", message("Press &lt;b&gt;Enter&lt;/b&gt; now", "Jetzt Eingabe drücken"), "tags differ");
        row("markup broken", "de", message("Press &lt;b&gt;Enter&lt;/b&gt; now", "Jetzt &lt;b&gt;Eingabe&lt;b&gt; drücken"), "tags differ");
        row("address changed", "de", message("See https://example.com/en now", "Siehe https://example.com/de dort"),
            "addresses differ");
        row("address lost", "de", message("Write to help@example.com today", "Schreiben Sie heute"), "addresses differ");
        row("address before a Chinese stop", "zh_CN", message("See https://example.com/en.", "参见 https://example.com/en。"), "");
        row("typed word translated", "de", message("Set TRIBUTARY_API_KEY first", "Zuerst TRIBUTARY_SCHLÜSSEL setzen"),
            "words to be typed differ");
        row("leading space", "de", message("Show all rows", " Alle Zeilen"), "spaces at the beginning or end differ");
        row("trailing space", "de", message("Show all rows: ", "Alle Zeilen:"), "spaces at the beginning or end differ");
        row("colon lost", "de", message("All the rows:", "Alle Zeilen"), "end differently");
        row("ellipsis lost", "de", message("Export the rows…", "Zeilen exportieren"), "end differently");
        row("ellipsis of dots", "de", message("Export the rows…", "Zeilen exportieren..."), "");
        row("Chinese colon and stop", "zh_CN", message("All rows:", "所有行：") + message("It is done.", "已完成。"), "");
        row("Chinese stop lost", "zh_CN", message("It is done.", "已完成"), "end differently");
        row("Arabic question", "ar", message("Go on now?", "هل تتابع الآن؟"), "");
        row("line lost", "de", message("First line\nsecond line", "Beide Zeilen"), "the number of lines differs");
        row("no comment for one word", "de", message("Open", "Öffnen", ""), "needs a translator comment");
        row("no comment for a placeholder", "de", message("Show %1 now", "%1 jetzt zeigen", ""), "needs a translator comment");
        row("no comment needed", "de", message("Show all rows", "Alle Zeilen zeigen", ""), "");
        row("word twice", "de", message("Show all the rows", "Alle alle Zeilen zeigen"), "stands twice");
        row("unclosed direction", "ar", message("Show all rows", "\u2068كل الصفوف"), "is not closed");
        row("not finished", "de",
            "    <message><source>Show all rows</source><translation type=\"unfinished\">Alle</translation></message>\n",
            "is not finished");
        row("empty", "de", message("Show all rows", ""), "is not finished");
        row("gone from the sources", "de",
            "    <message><source>Old %1</source><translation type=\"vanished\">Alt</translation></message>\n", "");
        row("mnemonic lost", "de", message("&amp;Open a file", "Eine Datei öffnen", "Menu File: open"), "number of mnemonics");
        row("mnemonics clash", "de",
            message("&amp;Open a file", "Datei öff&amp;nen", "Menu File: open")
                + message("&amp;Make a file", "&amp;Neue Datei", "Menu File: make"),
            "have the same mnemonic, N, in one menu");
        row("mnemonics of two menus", "de",
            message("&amp;Open a file", "Datei öff&amp;nen", "Menu File: open")
                + message("&amp;Make a list", "&amp;Neue Liste", "Menu List: make"),
            "");
        row("an ampersand is no mnemonic", "de", message("Terms &amp;&amp; Rules of it", "Regeln && Bedingungen"), "not readable");
        row("two ampersands", "de", message("Terms &amp;&amp; Rules of it", "Bedingungen &amp;&amp; Regeln"), "");
        QByteArray equal;
        for (int i = 0; i < 20; ++i)
            equal += message("Some longer text, no. " + QByteArray::number(i), "Ein längerer Text, Nr. " + QByteArray::number(i));
        row("one in twenty is the same", "de", equal.replace("Ein längerer Text, Nr. 7", "Some longer text, no. 7"), "");
        row("two in twenty are the same", "de", QByteArray(equal).replace("Ein längerer Text, Nr. 8", "Some longer text, no. 8"),
            "2 of 20 longer texts are the same as in English");
        QByteArray names;
        for (int i = 0; i < 20; ++i)
            names += message("American Express, " + QByteArray::number(i), "American Express, " + QByteArray::number(i));
        row("names are the same", "de", names, "");
    }

    void aFaultIsFoundAndNamed()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, messages);
        QFETCH(QString, fault);
        const auto [exitCode, output] = check(u"x_"_s + language + u".ts"_s,
                                              "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\""
                                                  + language.toLatin1() + "\">\n<context>\n    <name>C</name>\n" + messages
                                                  + "</context>\n</TS>\n");
        if (fault.isEmpty()) {
            QVERIFY2(exitCode == 0, qPrintable(output));
            return;
        }
        QCOMPARE(exitCode, 1);
        QVERIFY2(output.contains(fault), qPrintable(output));
        // One fault, one line: it is not buried among others.
        QVERIFY2(output.contains(u"\n1 faults"), qPrintable(output));
    }

    void aBrokenFileSaysWhere()
    {
        const auto [exitCode, output] = check(u"x_de.ts"_s, "<TS language=\"de\">\n<context>\n<name>C</nam>\n</context></TS>\n");
        QCOMPARE(exitCode, 1);
        QVERIFY2(output.contains(u"x_de.ts:3: not readable, column "), qPrintable(output));
    }

    void aFileOfAnotherLanguageThanItsNameIsTold()
    {
        const auto [exitCode, output] = check(u"x_fr.ts"_s, "<TS language=\"de\"></TS>\n");
        QCOMPARE(exitCode, 1);
        QVERIFY2(output.contains(u"the language is “de”, but the file is named for “fr”"), qPrintable(output));
    }

    void sentencesThatAreStuckTogetherAreTold_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("good");
        QTest::newRow("before") << QByteArray("x = tr(\"Rows\") + name;") << false;
        QTest::newRow("after") << QByteArray("x = name + tr(\"Rows\");") << false;
        QTest::newRow("after arg") << QByteArray("x = tr(\"%1 (rows)\").arg(f(1), 2)\n    + name;") << false;
        QTest::newRow("of a class") << QByteArray("x = name + Tr::tr(\"Rows\");") << false;
        QTest::newRow("whole") << QByteArray("x = tr(\"%1 rows (+ more)\").arg(a + b);") << true;
        QTest::newRow("in a call") << QByteArray("f(a + b, tr(\"Rows\"), c + d);") << true;
        QTest::newRow("another word") << QByteArray("x = str(\"Rows\") + name;") << true;
    }

    void sentencesThatAreStuckTogetherAreTold()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, good);
        const auto [exitCode, output] = check(u"x.cpp"_s, "void f()\n{\n    " + line + "\n}\n");
        QCOMPARE(exitCode, good ? 0 : 1);
        QCOMPARE(output.contains(u"x.cpp:3: a translated text is put together"), !good);
    }

    void aProjectMustHaveTheTextsOfItsSources()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        const QByteArray start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"de\">\n<context>\n<name>Page</name>\n";
        const QByteArray end = "</context></TS>\n";
        QVERIFY(write(u"ui/page.cpp"_s, "class Page { Q_OBJECT\n void f() {\n//: A comment\nauto x = tr(\"Show all rows\"); } };\n"));
        QVERIFY(write(u"models/none.cpp"_s, {}) && write(u"app/cli/none.cpp"_s, {}) && write(u"app/main.cpp"_s, {}));
        QVERIFY(write(u"translations/x_de.ts"_s, start + message("Show all rows", "Alle Zeilen zeigen") + end));
        const auto [good, nothing] = run({folder.path()});
        QVERIFY2(good == 0, qPrintable(nothing));
        QVERIFY2(nothing.contains(u"100 %"), qPrintable(nothing));

        QVERIFY(write(u"translations/x_de.ts"_s, start + end));
        QVERIFY(run({folder.path()}).second.contains(u"“Show all rows” is missing"));
        QVERIFY(write(u"translations/x_de.ts"_s, start + message("Show all rows", "Alle Zeilen zeigen")
                                                    + message("Show no rows", "Keine Zeilen zeigen") + end));
        QVERIFY(run({folder.path()}).second.contains(u"“Show no rows” is in no source any more"));
        QVERIFY(write(u"translations/x_de.ts"_s, start + message("Show all rows", "Alle Zeilen zeigen", "Another") + end));
        QVERIFY(run({folder.path()}).second.contains(u"is explained differently"));
    }

private:
    std::pair<int, QString> run(const QStringList &arguments)
    {
        QProcess checker;
        checker.start(QStringLiteral(TRIBUTARY_BIN "/tributary-i18n"), arguments);
        if (!checker.waitForFinished(120'000))
            return {-1, checker.errorString()};
        return {checker.exitCode(), u'\n' + QString::fromUtf8(checker.readAllStandardOutput())};
    }

    std::pair<int, QString> check(const QString &name, const QByteArray &text)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {-1, file.errorString()};
        file.close();
        return run({file.fileName()});
    }
};

QTEST_GUILESS_MAIN(CheckerTest)
#include "checker.moc"
