// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/syncedsandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The world that `tributary --sandbox` shows has something in every column: one whose path is wrong, or that
/// nobody fills, would be empty for ever.
class ColumnsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SyncedSandbox> m_world;

    /// What this world lacks, and why that is no mistake of a description.
    static bool isKnownToBeEmpty(const QByteArray &table, const QByteArray &path)
    {
        // Platforms can hold many currencies; no account of this world has money in more than two.
        if (table == "balances")
            return path.contains(".2.") || path.contains(".3.");
        // Needs a dispute that lacks a part of Visa's Compelling Evidence 3.0.
        return path == "evidence_details.enhanced_eligibility.visa_compelling_evidence_3.required_actions";
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<SyncedSandbox>(
            QStringList {u"--accounts"_s, u"50"_s, u"--charges"_s, u"20000"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(m_world->outcome.complete, qPrintable(m_world->outcome.error.message));
    }

    void areAllFilledSomewhere_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }
    void areAllFilledSomewhere()
    {
        QFETCH(const Resource *, resource);
        QStringList empty;
        for (const Field &field : resource->table().fields) {
            const Condition filled {.field = field.path, .is = Condition::Is::Empty, .sense = Condition::Sense::Fails};
            const auto count = await(m_world->store->count(resource->name, {.where = {filled}}));
            QVERIFY(count);
            if (*count == 0 && !isKnownToBeEmpty(resource->name, field.path))
                empty.append(QString::fromUtf8(field.path));
        }
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "slow_columns.moc"
