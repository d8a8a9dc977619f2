// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export.h"

#include "tests/models/filledstore.h"
#include "tests/models/unzip.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

/// Rows on their way out: every format, exactly what was asked for, nothing that a spreadsheet would run.
class ExportTest : public QObject
{
    Q_OBJECT

private:
    static Export::Request request(Export::Format format, const QStringList &columns = {})
    {
        return {.resource = resource("charges"), .columns = columns, .format = format};
    }

    static QByteArray written(const FilledStore &store, const Export::Request &request)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = Export::write(*store, request, buffer);
        if (!done)
            qFatal("not written: %s", qPrintable(done.error().message));
        return buffer.data();
    }

    /// Reads CSV as RFC 4180 says.
    static QList<QStringList> records(const QByteArray &csv)
    {
        QList<QStringList> records;
        QStringList record;
        QString cell;
        bool quoted = false;
        const QString text = QString::fromUtf8(csv);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (!quoted && c == u',') {
                record.append(std::exchange(cell, {}));
            } else if (!quoted && c == u'\n') {
                if (cell.endsWith(u'\r'))
                    cell.chop(1);
                record.append(std::exchange(cell, {}));
                records.append(std::exchange(record, {}));
            } else {
                cell += c;
            }
        }
        return records;
    }

    static QJsonObject described(int number, const QString &description)
    {
        return FilledStore::charge(number, {{u"description"_s, description}});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void csvGivesBackWhatWentIn()
    {
        const QStringList descriptions {u"plain"_s, u"comma, quote \" and\r\nlines"_s, u"漢字 ñ 😀"_s, u" spaces "_s, u""_s};
        FilledStore store;
        for (int i = 0; i < descriptions.size(); ++i)
            store.put("charges", {described(i, descriptions.at(i))}, i % 2 ? "acct_1" : "");
        const auto rows = records(written(
            store, request(Export::Format::Csv, {u"id"_s, u"account"_s, u"created"_s, u"amount"_s, u"captured"_s,
                                                 u"description"_s, u"customer"_s})));
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.first().join(u' '), u"id account created amount currency captured description customer"_s);
        for (int i = 0; i < descriptions.size(); ++i) {
            const QStringList row = rows.at(5 - i); // newest first
            QCOMPARE(row.at(0), u"ch_%1"_s.arg(i, 6, 10, QLatin1Char('0')));
            QCOMPARE(row.at(1), i % 2 ? u"acct_1"_s : QString());
            QCOMPARE(row.at(2), QString::number(1'784'000'000 + i));
            QCOMPARE(row.at(3), QString::number(1000 + i));
            QCOMPARE(row.at(4), u"eur"_s);
            QCOMPARE(row.at(5), u"true"_s);
            QCOMPARE(row.at(6), descriptions.at(i));
            QCOMPARE(row.at(7), QString());
        }
    }

    void csvNeverHoldsAFormula()
    {
        FilledStore store;
        const QStringList bad {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s};
        for (int i = 0; i < bad.size(); ++i)
            store.put("charges", {described(i, bad.at(i))});
        store.put("charges", {FilledStore::charge(99, {{u"amount"_s, -5}, {u"description"_s, u"fine = fine"_s}})});
        const auto rows = records(written(store, request(Export::Format::Csv, {u"description"_s, u"amount"_s})));
        QCOMPARE(rows.at(1).at(0), u"fine = fine"_s);
        QCOMPARE(rows.at(1).at(1), u"-5"_s); // a number stays one
        for (int i = 0; i < bad.size(); ++i)
            QCOMPARE(rows.at(8 - i).at(0), u'\'' + bad.at(i));
    }

    void jsonIsOneArrayOfMachineValues()
    {
        FilledStore store;
        store.put("charges", {described(1, u"quote \" back \\ line\n nul\u0001 ñ"_s)}, "acct_1");
        store.put("charges", {FilledStore::charge(2, {{u"description"_s, QJsonValue::Null}})});
        QJsonParseError error;
        const QByteArray json = written(store, request(Export::Format::Json, {u"id"_s, u"account"_s, u"amount"_s,
                                                                               u"created"_s, u"captured"_s,
                                                                               u"description"_s}));
        const QJsonArray rows = QJsonDocument::fromJson(json, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), 2);
        const QJsonObject row = rows.at(1).toObject();
        QCOMPARE(row.keys().size(), 7);
        QCOMPARE(row.value(u"account"_s), QJsonValue(u"acct_1"_s));
        QCOMPARE(row.value(u"amount"_s), QJsonValue(1001));
        QCOMPARE(row.value(u"currency"_s), QJsonValue(u"eur"_s));
        QCOMPARE(row.value(u"created"_s), QJsonValue(1'784'000'001));
        QCOMPARE(row.value(u"captured"_s), QJsonValue(true));
        QCOMPARE(row.value(u"description"_s), QJsonValue(u"quote \" back \\ line\n nul\u0001 ñ"_s));
        QVERIFY(rows.at(0).toObject().value(u"description"_s).isNull());
    }

    void listsOfWordsAreArraysInJson()
    {
        FilledStore store;
        store.put("accounts", {QJsonObject {{u"id"_s, u"acct_1"_s}, {u"object"_s, u"account"_s},
                                            {u"requirements"_s, QJsonObject {{u"currently_due"_s,
                                                                              QJsonArray {u"a.b"_s, u"c"_s}}}}}},
                  "acct_1");
        const QByteArray json = written(store, {.resource = resource("accounts"),
                                                .columns = {u"requirement"_s, u"currently_due_count"_s},
                                                .format = Export::Format::Json});
        const QJsonObject row = QJsonDocument::fromJson(json).array().at(0).toObject();
        QCOMPARE(row.value(u"requirements.currently_due"_s), QJsonValue(QJsonArray {u"a.b"_s, u"c"_s}));
        QCOMPARE(row.value(u"currently_due_count"_s), QJsonValue(2));
    }

    void nothingIsStillAWholeFile()
    {
        FilledStore store;
        QCOMPARE(written(store, request(Export::Format::Ids)), "");
        QCOMPARE(QJsonDocument::fromJson(written(store, request(Export::Format::Json))).isArray(), true);
        QCOMPARE(records(written(store, request(Export::Format::Csv))).size(), 1);
    }

    void idsAreOneALine()
    {
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 600));
        const QByteArray ids = written(store, request(Export::Format::Ids));
        QCOMPARE(ids.count('\n'), 600);
        QVERIFY(ids.startsWith("ch_000599\n"));
    }

    void textIsAlignedAndHarmlessToTerminals()
    {
        FilledStore store;
        store.put("charges", {described(1, u"\u001b[31mred"_s), described(2, u"漢字"_s), described(3, u"plain"_s)});
        const QByteArray text
            = written(store, request(Export::Format::Text, {u"id"_s, u"description"_s, u"amount"_s, u"created"_s}));
        QVERIFY(!text.contains('\x1b'));
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.at(0).startsWith("id "));
        QCOMPARE(lines.at(1).indexOf("10.03 EUR"), lines.at(3).indexOf("10.01 EUR"));
        QVERIFY(lines.at(1).endsWith("2026-07-14 03:33:23"));
        QVERIFY(!lines.at(0).contains("currency"));
    }

    void columnsFollowTheRequest()
    {
        const auto names = [](const Export::Request &request) {
            QByteArrayList paths;
            const auto columns = Export::columnsOf(request);
            for (const Column &column : *columns)
                paths.append(column.field.path);
            return paths.join(' ');
        };
        QCOMPARE(names(request(Export::Format::Csv, {u"last4"_s, u"amount"_s, u"currency"_s})),
                 "payment_method_details.card.last4 amount currency");
        QCOMPARE(names({.resource = resource("balances"), .columns = {u"pending_amount"_s}}),
                 "pending.0.amount pending.0.currency");
        QVERIFY(names(request(Export::Format::Csv)).startsWith("id account created amount currency badge "));
        QVERIFY(!names({.resource = resource("charges"), .grants = Grants::owner("acct_1", {"payments"}, {})})
                     .contains("outcome"));
        const auto unknown = Export::columnsOf(request(Export::Format::Csv, {u"amuont"_s}));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(u"amount"_s));
    }

    void everyResourceGoesOutInEveryFormat()
    {
        FilledStore store;
        for (const Resource *each : resources()) {
            for (const auto format : {Export::Format::Csv, Export::Format::Json, Export::Format::Ids,
                                      Export::Format::Text, Export::Format::Xlsx}) {
                QStringList columns;
                for (const Column &column : each->columns)
                    columns.append(QString::fromUtf8(column.field.path));
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                const auto done
                    = Export::write(*store, {.resource = each, .columns = columns, .format = format}, buffer);
                QVERIFY2(done, each->name.constData());
            }
        }
    }

    void aSpreadsheetHoldsNumbersTextAndWhatItIs()
    {
        FilledStore store;
        store.put("charges", {described(1, u"=HYPERLINK(\"x\")"_s), described(2, u"a < b & c"_s),
                              FilledStore::charge(3, {{u"currency"_s, u"jpy"_s}})});
        Export::Request sheet = request(Export::Format::Xlsx, {u"id"_s, u"amount"_s, u"description"_s, u"captured"_s});
        sheet.filter = u"status:succeeded"_s;
        sheet.asOf = 1'785'000'000;
        const auto files = Unzip::files(written(store, sheet));
        const QByteArray rows = files.value("xl/worksheets/sheet1.xml");
        QVERIFY(rows.endsWith("</worksheet>"));
        QVERIFY(rows.contains("<v>1002</v>"));
        QVERIFY(rows.contains("a &lt; b &amp; c"));
        QVERIFY(rows.contains("=HYPERLINK(")); // as text,
        QVERIFY(!rows.contains("<f>"));        // not as a formula
        QCOMPARE(rows.count("<row "), 4);
        const QByteArray about = files.value("xl/worksheets/sheet2.xml");
        for (const char *part : {"status:succeeded", "<v>1785000000</v>", "<v>3</v>", "sum amount eur", "<v>2003</v>",
                                 "sum amount jpy", "<v>1003</v>"})
            QVERIFY2(about.contains(part), part);
    }

    void aFileAppearsWholeAndForItsOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 10));
        const auto done = Export::writeFile(*store, request(Export::Format::Csv), path);
        QVERIFY(done);
        QCOMPARE(done->rows, 10);
        QCOMPARE(done->sums.size(), 1);
        QCOMPARE(done->sums.first().minor, 10045);
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));

        // A wish that cannot be met leaves what was there.
        const auto refused = Export::writeFile(*store, request(Export::Format::Csv, {u"nonsense"_s}), path);
        QVERIFY(!refused);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(records(file.readAll()).size(), 11);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFullDiskIsToldAsSuch()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 10));
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly));
        const auto done = Export::write(*store, request(Export::Format::Csv), full);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::StoreFull);
    }

    void aFolderThatIsNotThereIsToldAsSuch()
    {
        FilledStore store;
        const auto done = Export::writeFile(*store, request(Export::Format::Csv), u"/no/such/folder/out.csv"_s);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"/no/such/folder/out.csv"_s));
    }

    void windowsGetTheSameFileLater()
    {
        QTemporaryDir folder;
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 1000));
        qint64 seen = 0;
        const auto done = await(Export::writeFileLater(*store, request(Export::Format::Ids),
                                                       folder.filePath(u"out.txt"_s), this,
                                                       [&](qint64 rows, qint64 total) {
                                                           QVERIFY(rows > seen && rows <= total);
                                                           seen = rows;
                                                       }));
        QVERIFY(done);
        QCOMPARE(done->rows, 1000);
        QCOMPARE(seen, 1000);
        QFile file(folder.filePath(u"out.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1000);
    }

    void givingUpLeavesNothingBehind()
    {
        QTemporaryDir folder;
        FilledStore store;
        store.put("charges", FilledStore::charges(0, 2000));
        auto window = std::make_unique<QObject>();
        bool begun = false;
        Export::writeFileLater(*store, request(Export::Format::Csv), folder.filePath(u"out.csv"_s), window.get(),
                               [&](qint64, qint64) { begun = true; })
            .then(window.get(), [](const Result<Export::Written> &) { QFAIL("it was given up"); });
        QTRY_VERIFY(begun);
        window.reset();
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void theFormatFollowsTheFilesEnding()
    {
        QCOMPARE(*Export::formatOf(u"/tmp/A.CSV"_s), Export::Format::Csv);
        QCOMPARE(*Export::formatOf(u"a.json"_s), Export::Format::Json);
        QCOMPARE(*Export::formatOf(u"a.xlsx"_s), Export::Format::Xlsx);
        QVERIFY(!Export::formatOf(u"a.pdf"_s));
        QVERIFY(!Export::formatOf(u"csv"_s));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export.moc"
