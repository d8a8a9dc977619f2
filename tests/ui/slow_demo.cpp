// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What ./dev demo does without a display, with the programs it uses: sync, totals, pictures. The pictures must show
/// what the commands say.
class DemoTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Ended {
        int exitCode = -1;
        QByteArray out {};
        QByteArray error {};
    };

    Ended run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(TRIBUTARY_BIN "/tributary"),
                      QStringList {u"--sandbox"_s, u"--data-dir"_s, m_folder.path()} + arguments);
        if (!process.waitForFinished(600'000))
            return {.error = "did not end"};
        return {.exitCode = process.exitCode(),
                .out = process.readAllStandardOutput(),
                .error = process.readAllStandardError()};
    }

    QList<QByteArray> ids(const QString &resource)
    {
        const Ended ended = run({u"list"_s, resource, u"--format"_s, u"ids"_s});
        QList<QByteArray> lines = ended.out.split('\n');
        lines.removeLast();
        return ended.exitCode == 0 ? lines : QList<QByteArray>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended synced = run({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.error.constData());
        const Ended painted = run({u"screens"_s, u"--to"_s, m_folder.filePath(u"screens"_s)});
        QVERIFY2(painted.exitCode == 0, painted.error.constData());
    }

    void everyPictureShowsTheRowsThatTheCommandLists()
    {
        QFile file(m_folder.filePath(u"screens/index.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray pictures = QJsonDocument::fromJson(file.readAll()).array();
        QHash<QString, QList<QByteArray>> listed;
        QSet<QString> pages;
        for (const QJsonValue &value : pictures) {
            const QJsonObject picture = value.toObject();
            const QString page = picture.value(u"page"_s).toString();
            const QImage image(m_folder.filePath(u"screens/"_s + picture.value(u"file"_s).toString()));
            QVERIFY2(!image.isNull() && image.width() >= 1000, qPrintable(page));
            pages.insert(page);
            if (!resource(page.toUtf8()) || picture.value(u"state"_s) != "rows"_L1)
                continue;
            if (!listed.contains(page))
                listed.insert(page, ids(page));
            const QList<QByteArray> &rows = listed[page];
            QVERIFY2(!rows.isEmpty(), qPrintable(page));
            QCOMPARE(picture.value(u"rows"_s).toInteger(), rows.size());
            QCOMPARE(picture.value(u"first_id"_s).toString().toUtf8(), rows.first());
        }
        for (const Resource *each : resources())
            QVERIFY2(pages.contains(QString::fromUtf8(each->name)), each->name.constData());
        QVERIFY(pages.contains(u"home"_s));
    }

    void totalsCountWhatIsListed()
    {
        const Ended totals = run({u"totals"_s, u"--json"_s});
        QCOMPARE(totals.exitCode, 0);
        const QJsonArray all = QJsonDocument::fromJson(totals.out).array();
        QCOMPARE(all.size(), resources().size());
        for (const QJsonValue &value : all) {
            const QJsonObject total = value.toObject();
            const QString name = total.value(u"resource"_s).toString();
            QCOMPARE(total.value(u"objects"_s).toInteger(), ids(name).size());
        }
    }

    void aSecondSyncFindsTheSameWorld()
    {
        const QList<QByteArray> before = ids(u"charges"_s);
        const Ended synced = run({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.error.constData());
        QCOMPARE(ids(u"charges"_s), before);
        const Ended verified = run({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "slow_demo.moc"
