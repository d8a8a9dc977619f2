// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"
#include "tests/support/program.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using Ended = Program::Ended;

namespace {

/// What is done to one object in the cache's file.
struct Damage {
    QString resource {};
    QString id {};
    QString what {};   ///< for the message of a test that fails
    QString column {}; ///< must be named; empty: any line about the object will do
};

/// The file of a cache, as somebody with an editor for databases sees it.
class Surgeon
{
public:
    Surgeon(const QString &file, quint32 seed) : m_random(seed)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"surgeon"_s);
        m_database.setDatabaseName(file);
        if (!m_database.open())
            qFatal("cannot open %s", qPrintable(file));
    }
    ~Surgeon()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"surgeon"_s);
    }

    QVariantList run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        QVariantList first;
        while (query.next())
            first << query.value(0);
        return first;
    }

    /// An object that was not harmed yet; its row number, or 0.
    qint64 patient(const QString &table)
    {
        const QVariantList rows = run(u"SELECT row FROM \"%1\""_s.arg(table));
        for (int attempt = 0; attempt < 50 && !rows.isEmpty(); ++attempt) {
            const qint64 row = rows.at(m_random.bounded(int(rows.size()))).toLongLong();
            if (!m_harmed.contains({table, row})) {
                m_harmed.insert({table, row});
                return row;
            }
        }
        return 0;
    }

    /// All that the table keeps of an object: what only says when and how it was fetched is left alone.
    QStringList columns(const QString &table)
    {
        QStringList names;
        for (const QVariant &name : run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            if (!QStringList {u"row"_s, u"second"_s, u"number"_s, u"digest"_s, u"generation"_s}.contains(name.toString()))
                names << name.toString();
        }
        return names;
    }

    QString changeCell(const QString &table, qint64 row, const QString &column)
    {
        const QString where = u" FROM \"%1\" WHERE row = %2"_s.arg(table).arg(row);
        const QVariant old = run(u"SELECT \"%1\""_s.arg(column) + where).first();
        QVariant other;
        if (column == "context"_L1)
            other = run(u"SELECT number FROM store_account WHERE number <> ?"_s, {old}).first();
        else if (old.isNull())
            other = u"invented"_s;
        else if (old.typeId() == QMetaType::QString)
            other = m_random.bounded(2) ? QVariant(old.toString() + u'x') : QVariant(u""_s);
        else
            other = old.toLongLong() + 1 + m_random.bounded(1000);
        if (!old.isNull() && column != "context"_L1 && column != "id"_L1 && m_random.bounded(5) == 0)
            other = QVariant();
        if (column == "id"_L1)
            other = old.toString() + u'x';
        if (other == old && !old.isNull())
            other = u"changed"_s;
        run(u"UPDATE \"%1\" SET \"%2\" = ? WHERE row = ?"_s.arg(table, column), {other, row});
        return u"%1: %2 -> %3"_s.arg(column, old.toString(), other.toString());
    }

    void deleteRow(const QString &table, qint64 row)
    {
        run(u"DELETE FROM \"%1\" WHERE row = ?"_s.arg(table), {row});
    }

    /// A copy of the row, and of its object, at the next free number.
    void doubleRow(const QString &table, qint64 row)
    {
        qint64 free = row + 1;
        while (!run(u"SELECT row FROM \"%1\" WHERE row = ?"_s.arg(table), {free}).isEmpty())
            ++free;
        for (const QString &each : {table, table + u"_object"_s}) {
            QStringList names;
            for (const QVariant &name : run(u"SELECT name FROM pragma_table_info('%1') WHERE name <> 'row'"_s.arg(each)))
                names << u'"' + name.toString() + u'"';
            const QString list = names.join(u", "_s);
            run(u"INSERT INTO \"%1\" (row, %2) SELECT ?, %2 FROM \"%1\" WHERE row = ?"_s.arg(each, list), {free, row});
        }
        m_harmed.insert({table, free});
    }

    void changeObject(const QString &table, qint64 row)
    {
        const QVariantList others = run(
            u"SELECT object FROM \"%1_object\" WHERE row <> ? AND object <> (SELECT object FROM \"%1_object\" WHERE row = ?)"_s.arg(table),
            {row, row});
        QByteArray bytes = run(u"SELECT object FROM \"%1_object\" WHERE row = ?"_s.arg(table), {row}).first().toByteArray();
        if (!others.isEmpty() && m_random.bounded(2)) {
            bytes = others.at(m_random.bounded(int(others.size()))).toByteArray();
        } else {
            const int place = m_random.bounded(int(bytes.size()));
            bytes[place] = char(bytes.at(place) ^ (1 << m_random.bounded(8)));
        }
        run(u"UPDATE \"%1_object\" SET object = ? WHERE row = ?"_s.arg(table), {bytes, row});
    }

    QString idOf(const QString &table, qint64 row)
    {
        return run(u"SELECT id FROM \"%1\" WHERE row = ?"_s.arg(table), {row}).first().toString();
    }

    /// One damage of a random kind to a random object.
    Damage harm(const QString &table)
    {
        const qint64 row = patient(table);
        if (row == 0)
            return {};
        Damage damage {.resource = table, .id = idOf(table, row)};
        switch (m_random.bounded(8)) {
        case 0:
            damage.what = u"row deleted"_s;
            deleteRow(table, row);
            break;
        case 1:
            damage.what = u"object deleted"_s;
            deleteRow(table + u"_object"_s, row);
            break;
        case 2:
            damage.what = u"doubled"_s;
            doubleRow(table, row);
            break;
        case 3:
            damage.what = u"object changed"_s;
            changeObject(table, row);
            break;
        default: {
            const QStringList names = columns(table);
            damage.what = changeCell(table, row, names.at(m_random.bounded(int(names.size()))));
        }
        }
        return damage;
    }

private:
    QSqlDatabase m_database;
    QRandomGenerator m_random;
    QSet<std::pair<QString, qint64>> m_harmed;
};

} // namespace

/// verify finds whatever is wrong in the cache: each of a hundred random damages, and each kind of column.
class TestVerify : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestSandbox> m_sandbox;
    Program m_program {m_folder.path()};
    QByteArray m_clean; ///< the file as sync left it

    QString cacheFile() const { return m_folder.filePath(u"default/test/cache.db"_s); }

    void restore()
    {
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(cacheFile() + QString::fromLatin1(ending));
        QFile file(cacheFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_clean), m_clean.size());
    }

    void everyDamageIsFound(const QList<Damage> &damages)
    {
        const Ended ended = m_program.run(u"verify --quiet"_s);
        QVERIFY2(ended.code == 1, ended.error.constData());
        for (const Damage &damage : damages) {
            const QByteArray begin = damage.resource.toUtf8() + ' ';
            const QByteArray about = ' ' + damage.id.toUtf8() + ' '
                + (damage.column.isEmpty() ? QByteArray() : damage.column.toUtf8() + ": cached ");
            const QList<QByteArray> lines = ended.lines();
            const bool found = std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
                return line.startsWith(begin) && line.contains(about);
            });
            QVERIFY2(found, qPrintable(damage.resource + u' ' + damage.id + u' ' + damage.what));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(
            QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"200"_s, u"--seed"_s, u"11"_s});
        QVERIFY(m_sandbox->isRunning());
        m_program.useBackend(*m_sandbox);
        const Ended ended = m_program.run(u"sync --quiet"_s);
        QVERIFY2(ended.code == 0, ended.error.constData());
        {
            Surgeon surgeon(cacheFile(), 1);
            surgeon.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
        QFile file(cacheFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_clean = file.readAll();
    }

    void anUnharmedCacheHasNoDifference()
    {
        restore();
        const Ended ended = m_program.run(u"verify --quiet"_s);
        QVERIFY2(ended.code == 0, (ended.error + ended.out).constData());
    }

    void eachOfAHundredRandomDamagesIsFound()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        restore();
        QList<Damage> damages;
        {
            Surgeon surgeon(cacheFile(), seed);
            for (int round = 0; damages.size() < 100 && round < 1000; ++round) {
                const Resource *resource = resources().at(round % resources().size());
                const Damage damage = surgeon.harm(QString::fromLatin1(resource->name));
                if (!damage.resource.isEmpty())
                    damages << damage;
            }
        }
        QCOMPARE(damages.size(), 100);
        everyDamageIsFound(damages);
    }

    /// No column is forgotten: in one object of each resource all are changed at once, and each is named.
    void everyColumnIsCompared()
    {
        restore();
        QList<Damage> damages;
        {
            Surgeon surgeon(cacheFile(), 3);
            for (const Resource *each : resources()) {
                const QString table = QString::fromLatin1(each->name);
                const qint64 row = surgeon.patient(table);
                QVERIFY2(row != 0, each->name.constData());
                const QString id = surgeon.idOf(table, row);
                const QStringList columns = surgeon.columns(table);
                for (const QString &column : columns) {
                    // An event that claims to be old is missed as a whole: that is the test before.
                    const bool ages = each->stream.events && column == "created"_L1;
                    if (column != "id"_L1 && column != "context"_L1 && !ages)
                        damages << Damage {table, id, surgeon.changeCell(table, row, column), column};
                }
            }
        }
        QCOMPARE_GT(damages.size(), 300);
        everyDamageIsFound(damages);
    }

    void whatNamesAnObjectIsComparedToo_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("id") << u"id"_s;
        QTest::newRow("account") << u"context"_s;
    }
    void whatNamesAnObjectIsComparedToo()
    {
        QFETCH(QString, column);
        restore();
        QList<Damage> damages;
        {
            Surgeon surgeon(cacheFile(), 4);
            for (const Resource *each : resources()) {
                const QString table = QString::fromLatin1(each->name);
                const qint64 row = surgeon.patient(table);
                damages << Damage {table, surgeon.idOf(table, row), surgeon.changeCell(table, row, column), {}};
            }
        }
        everyDamageIsFound(damages);
    }

    void verifyItselfHarmsNothing()
    {
        restore();
        QVERIFY(m_program.run(u"verify --quiet"_s).code == 0);
        QFile file(cacheFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == m_clean);
        QCOMPARE(QDir(m_folder.filePath(u"default/test"_s)).entryList({u"truth*"_s}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "verify.moc"
