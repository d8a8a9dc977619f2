// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndTheWordsOfTheOriginal()
    {
        const JsonText json = JsonText::of(quoted("{'z':1,'a':{'y':'\\u00e9 \\'said\\'','b':[1,2.50,null]},'e':[],'o':{}}"));
        const QStringList expected {u"{"_s,
                                    u"  'z': 1,"_s,
                                    u"  'a': {"_s,
                                    u"    'y': '\\u00e9 \\'said\\'',"_s,
                                    u"    'b': ["_s,
                                    u"      1,"_s,
                                    u"      2.50,"_s,
                                    u"      null"_s,
                                    u"    ]"_s,
                                    u"  },"_s,
                                    u"  'e': [],"_s,
                                    u"  'o': {}"_s,
                                    u"}"_s};
        QCOMPARE(json.text, expected.join(u'\n').replace(u'\'', u'"'));
    }

    void namesThePathOfEachLine()
    {
        const JsonText json = JsonText::of(quoted("{'id':'ch_1','refunds':{'data':[{'id':'re_1'}]}}"));
        const QStringList expected {u""_s, u"id"_s, u"refunds"_s, u"refunds.data"_s, u"refunds.data.0"_s,
                                    u"refunds.data.0.id"_s, u"refunds.data.0"_s, u"refunds.data"_s, u"refunds"_s, u""_s};
        QCOMPARE(json.paths, expected);
        QCOMPARE(json.text.count(u'\n') + 1, json.paths.size());
    }

    void whatIsNotJsonComesOutAsItIs()
    {
        for (const QByteArray &bytes : {QByteArray("<html>\nno</html>"), QByteArray("{\"a\":"), QByteArray(""), QByteArray("\"open")}) {
            const JsonText json = JsonText::of(bytes);
            QCOMPARE(json.text, QString::fromUtf8(bytes));
            QCOMPARE(json.paths.size(), json.text.count(u'\n') + 1);
        }
    }

    void anyDocumentReadsBackTheSame()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const QJsonValue value = randomValue(random, 4);
            const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray())
                                                           : QJsonDocument(QJsonObject {{u"v"_s, value}});
            const JsonText json = JsonText::of(document.toJson(QJsonDocument::Compact));
            QCOMPARE(QJsonDocument::fromJson(json.text.toUtf8()), document);
            QCOMPARE(json.paths.size(), json.text.count(u'\n') + 1);
        }
    }

private:
    /// JSON is easier to read here with the other quotes.
    static QByteArray quoted(QByteArray json) { return json.replace('\'', '"'); }

    static inline const QString Letters = u"ab\"\\{}[],:\n é字"_s;

    static QJsonValue randomValue(QRandomGenerator &random, int depth)
    {
        switch (random.bounded(depth > 0 ? 6 : 4)) {
        case 0:
            return random.bounded(100000);
        case 1:
            return random.bounded(2) == 1;
        case 2:
            return QJsonValue();
        case 3: {
            QString text;
            for (int i = random.bounded(8); i > 0; --i)
                text += Letters.at(random.bounded(int(Letters.size())));
            return text;
        }
        case 4: {
            QJsonArray array;
            for (int i = random.bounded(4); i > 0; --i)
                array.append(randomValue(random, depth - 1));
            return array;
        }
        default: {
            QJsonObject object;
            for (int i = random.bounded(4); i > 0; --i)
                object.insert(QString::number(i) + u"\"k"_s, randomValue(random, depth - 1));
            return object;
        }
        }
    }
};

QTEST_GUILESS_MAIN(JsonTextTest)
#include "jsontext.moc"
