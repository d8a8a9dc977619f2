// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plurals.h"
#include "ui/tstranslator.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is read straight from a .ts file must be what lrelease would have made of it.
class TsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageCountsAsLreleaseCounts_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"ar", "be", "bg", "br", "bs", "cs", "cy", "da", "de", "el", "en", "es", "et", "fa",
                                     "fi", "fil", "fr", "ga", "gd", "gv", "he", "hi", "hr", "hu", "hy", "id", "is", "it",
                                     "ja", "ko", "lt", "lv", "mi", "mk", "ms", "mt", "nb", "nl", "pl", "pt_BR", "pt_PT",
                                     "ro", "ru", "se", "sk", "sl", "sr", "sv", "th", "ti", "tr", "uk", "vi", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyLanguageCountsAsLreleaseCounts()
    {
        QFETCH(QString, language);
        const Plurals plurals = Plurals::of(language);
        QByteArray text = "<?xml version=\"1.0\" encoding=\"utf-8\"?><TS version=\"2.1\" language=\"" + language.toUtf8()
            + "\"><context><name>C</name><message numerus=\"yes\"><source>%n</source><translation>";
        for (int form = 0; form < plurals.forms(); ++form)
            text += "<numerusform>form " + QByteArray::number(form) + "</numerusform>";
        text += "</translation></message></context></TS>";

        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.ts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QProcess lrelease;
        lrelease.start(QStringLiteral(TRIBUTARY_LRELEASE),
                       {u"-silent"_s, file.fileName(), u"-qm"_s, folder.filePath(u"x.qm"_s)});
        QVERIFY(lrelease.waitForFinished());
        QCOMPARE(lrelease.readAllStandardError(), QByteArray()); // it complains about a wrong number of forms
        QTranslator released;
        QVERIFY(released.load(folder.filePath(u"x.qm"_s)));
        const tl::expected<TsFile, TsFile::Fault> read = TsFile::read(file.fileName());
        QVERIFY(read.has_value());
        const TsTranslator direct(*read);
        for (int n = 0; n <= 250; ++n) {
            QCOMPARE(direct.translate("C", "%n", nullptr, n), released.translate("C", "%n", nullptr, n));
            QCOMPARE(direct.translate("C", "%n", nullptr, n), u"form %1"_s.arg(plurals.form(n)));
        }
    }

    void onlyFormsOfOneNumberMayLeaveItOut()
    {
        const auto exact = [](const QString &language) {
            QList<int> forms;
            for (int form = 0; form < Plurals::of(language).forms(); ++form) {
                if (Plurals::of(language).isExact(form))
                    forms.append(form);
            }
            return forms;
        };
        QCOMPARE(exact(u"de"_s), QList<int>({0}));
        QCOMPARE(exact(u"zh_CN"_s), QList<int>());
        QCOMPARE(exact(u"ar"_s), QList<int>({0, 1, 2}));
        QCOMPARE(exact(u"fr"_s), QList<int>());
        QCOMPARE(exact(u"ru"_s), QList<int>());
    }

    void whatTheFileDoesNotHaveIsLeftToOthers()
    {
        TsFile file;
        file.language = u"de"_s;
        file.messages = {{.context = "C", .source = "Open", .forms = {u"Öffnen"_s}},
                         {.context = "C", .source = "Open", .comment = "adjective", .forms = {u"Offen"_s}},
                         {.context = "C", .source = "Empty", .forms = {QString()}}};
        const TsTranslator translator(file);
        QCOMPARE(translator.translate("C", "Open", nullptr, -1), u"Öffnen"_s);
        QCOMPARE(translator.translate("C", "Open", "adjective", -1), u"Offen"_s);
        QCOMPARE(translator.translate("C", "Open", "another", -1), u"Öffnen"_s);
        QVERIFY(translator.translate("C", "Empty", nullptr, -1).isNull());
        QVERIFY(translator.translate("QPlatformTheme", "Cancel", nullptr, -1).isNull());
    }

    void aBrokenFileSaysWhere()
    {
        QByteArray text = "<TS language=\"de\">\n<context><name>C</name>\n<message><source>a</source></mesage></context></TS>";
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto read = TsFile::read(buffer);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().line, 3);
        QVERIFY(read.error().column > 0);
        QVERIFY(!read.error().reason.isEmpty());
    }

    void whatComesAfterTheLastMessageMustBeWholeToo()
    {
        QByteArray text = "<TS language=\"de\"><context><name>C</name></context>";
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(!TsFile::read(buffer).has_value());
        QByteArray other = "<html></html>";
        QBuffer second(&other);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QVERIFY(!TsFile::read(second).has_value());
    }
};

QTEST_GUILESS_MAIN(TsFileTest)
#include "tsfile.moc"
