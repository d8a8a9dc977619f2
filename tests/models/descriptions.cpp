// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/resource.h"
#include "tests/models/schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every description says what is true of the API and of itself.
class Descriptions : public QObject
{
    Q_OBJECT

private:
    static void resourceRows()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }

    /// Objects that stand in this resource's table.
    static QList<QByteArray> objectsOf(const Resource &resource)
    {
        if (resource.name == "external_accounts")
            return {"bank_account", "card"};
        return {resource.object};
    }

    Schema::Entry entryOf(const Resource &resource, const QByteArray &path) const
    {
        Schema::Entry merged;
        for (const QByteArray &object : objectsOf(resource)) {
            const Schema::Entry entry = m_schema.at(object, path);
            if (!entry.type.isEmpty())
                merged.type = entry.type;
            merged.values += entry.values;
        }
        return merged;
    }

    static bool fits(Kind kind, const QByteArray &type)
    {
        switch (kind) {
        case Kind::Id:
            return type == "id" || type == "string";
        case Kind::Text:
        case Kind::State:
            return type == "string";
        case Kind::Money:
        case Kind::Time:
            return type == "integer";
        case Kind::Number:
            return type == "integer" || type == "number";
        case Kind::Flag:
            return type == "boolean";
        case Kind::Count:
            return type.startsWith("array of") || type == "object" || type == "map";
        case Kind::Words:
            return type == "array of strings";
        }
        Q_UNREACHABLE();
    }

    const Schema m_schema;

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_schema.isEmpty()); }

    /// Scripts know these names; more may come, anywhere between them.
    void standInTheOrderThatScriptsKnow()
    {
        const QByteArray known
            = "accounts charges payment_intents refunds disputes early_fraud_warnings payouts balances transfers "
              "application_fees balance_transactions topups external_accounts persons customers events";
        QByteArrayList names;
        for (const Resource *each : resources()) {
            if (known.split(' ').contains(each->name))
                names.append(each->name);
        }
        QCOMPARE(names.join(' '), known);
    }

    void nameOnlyPathsThatTheApiHas_data() { resourceRows(); }
    void nameOnlyPathsThatTheApiHas()
    {
        QFETCH(const Resource *, resource);
        for (const Column &column : resource->columns) {
            const bool isMadeUp = resource->stream.shape == Stream::Shape::Single && column.field.path == "id";
            if (column.field.derive || isMadeUp)
                continue;
            const Schema::Entry entry = entryOf(*resource, column.field.path);
            QVERIFY2(!entry.type.isEmpty(), column.field.path.constData());
            QVERIFY2(entry.type == "anything" || fits(column.field.kind, entry.type),
                     (column.field.path + " is of type " + entry.type).constData());
        }
        for (const Column &column : resource->columns) {
            if (column.field.kind == Kind::Money)
                QVERIFY2(fits(Kind::State, entryOf(*resource, column.field.currency).type),
                         column.field.currency.constData());
        }
    }

    void haveAWordForEveryKnownState_data() { resourceRows(); }
    void haveAWordForEveryKnownState()
    {
        QFETCH(const Resource *, resource);
        for (const Column &column : resource->columns) {
            if (column.words.empty() || column.field.derive || column.field.kind != Kind::State)
                continue;
            const QByteArrayList values = entryOf(*resource, column.field.path).values;
            for (const QByteArray &value : values) {
                const Word *word = wordFor(column.words, value);
                QVERIFY2(word, (column.field.path + " has no word for " + value).constData());
                const Format::Badge badge = Format::badge(resource->name, column.field.path, QString::fromUtf8(value));
                QCOMPARE(badge.text, word->displayText());
                QCOMPARE(badge.tone, word->tone);
            }
        }
    }

    void haveDifferentWordsForDifferentStates_data() { resourceRows(); }
    void haveDifferentWordsForDifferentStates()
    {
        QFETCH(const Resource *, resource);
        for (const Column &column : resource->columns) {
            QSet<QByteArray> values;
            for (const Word &word : column.words) {
                QVERIFY2(!values.contains(word.value), (column.field.path + ": " + word.value).constData());
                values.insert(word.value);
                QVERIFY(!word.displayText().isEmpty());
            }
            if (column.look == Look::Badge)
                QVERIFY2(!column.words.empty(), column.field.path.constData());
        }
    }

    void areCompleteInThemselves_data() { resourceRows(); }
    void areCompleteInThemselves()
    {
        QFETCH(const Resource *, resource);
        QVERIFY(!resource->displayTitle().isEmpty());
        QVERIFY(!resource->displayEmpty().isEmpty());
        QVERIFY(QFile::exists(QStringLiteral(TRIBUTARY_SOURCE "/resources/icons/%1.svg")
                                  .arg(QString::fromUtf8(resource->icon))));
        QCOMPARE(resource->stream.table, resource->name);
        QVERIFY(resource->stream.list.startsWith("/v1/"));
        QVERIFY(!resource->idPrefixes.isEmpty());
        QVERIFY(resource->column("id"));

        QSet<QByteArray> paths;
        bool shows = false;
        for (const Column &column : resource->columns) {
            QVERIFY2(!paths.contains(column.field.path), column.field.path.constData());
            paths.insert(column.field.path);
            QVERIFY(column.title && *column.title);
            shows = shows || column.shown == Shown::AtFirst;
        }
        QVERIFY(shows);
        if (!resource->state.isEmpty()) {
            const Column *state = resource->column(resource->state);
            QVERIFY(state);
            QCOMPARE(state->look, Look::Badge);
        }
        if (!resource->heading.isEmpty())
            QVERIFY(resource->column(resource->heading));
        for (const Alias &alias : resource->aliases) {
            QVERIFY2(paths.contains(alias.path), alias.path.constData());
            QVERIFY2(!paths.contains(alias.name), alias.name.constData());
        }
        for (const Stream::Ripening &ripening : resource->stream.ripens)
            QVERIFY(paths.contains(ripening.field) && paths.contains(ripening.due));
    }

    void giveNoTwoShownColumnsTheSameTitle_data() { resourceRows(); }
    void giveNoTwoShownColumnsTheSameTitle()
    {
        QFETCH(const Resource *, resource);
        QSet<QByteArray> titles;
        for (const Column &column : resource->columns) {
            QVERIFY2(!titles.contains(column.title), column.title);
            titles.insert(column.title);
        }
    }

    void makeATableWithEveryCurrencyThatMoneyNeeds_data() { resourceRows(); }
    void makeATableWithEveryCurrencyThatMoneyNeeds()
    {
        QFETCH(const Resource *, resource);
        const Table table = resource->table();
        QCOMPARE(table.name, resource->name);
        for (const Field &field : table.fields) {
            QVERIFY2(!isCommonColumn(field.path), field.path.constData());
            if (field.kind == Kind::Money)
                QVERIFY2(table.field(field.currency), field.currency.constData());
        }
    }

    void areFoundByTheirIds_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("name");
        for (const Resource *each : resources()) {
            for (const QByteArray &prefix : each->idPrefixes)
                QTest::newRow(prefix.constData()) << prefix + "1MowQVLkdIwHu7ix" << each->name;
        }
        QTest::newRow("unknown") << QByteArray("mandate_1") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void areFoundByTheirIds()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, name);
        const Resource *found = resourceOfId(id);
        QCOMPARE(found ? found->name : QByteArray(), name);
    }

    void hideFromOwnersWhatIsThePlatforms()
    {
        const Grants owner = Grants::owner("acct_1", {"payments", "payouts", "disputes_list"}, {});
        const Resource &charges = *resource("charges");
        QVERIFY(charges.visibleTo(owner));
        for (const Column &column : charges.columnsFor(owner)) {
            QCOMPARE(column.audience, Audience::Everyone);
            QVERIFY(column.field.path != "outcome.risk_level");
            QVERIFY(!column.field.path.startsWith("application_fee"));
        }
        QVERIFY(charges.columnsFor(owner).size() < charges.columnsFor(Grants::platform()).size());
        for (const char *name : {"transfers", "application_fees", "topups", "early_fraud_warnings", "reviews", "events"}) {
            QVERIFY2(!resource(name)->visibleTo(owner), name);
            QVERIFY(resource(name)->columnsFor(owner).isEmpty());
        }
        QVERIFY(!resource("persons")->visibleTo(owner));
        QVERIFY(resource("persons")->visibleTo(Grants::owner("acct_1", {"account_management"}, {})));
    }

    void neverKeepNumbersOfIdentityAsColumns()
    {
        for (const Column &column : resource("persons")->columns) {
            for (const char *word : {"id_number", "ssn", "dob", "line1"})
                QVERIFY2(!column.field.path.contains(word), column.field.path.constData());
        }
    }

    void touchOnlyWhatTheirEventsAreAbout_data() { resourceRows(); }
    void touchOnlyWhatTheirEventsAreAbout()
    {
        QFETCH(const Resource *, resource);
        // The object of an event: its type without the last part, as the API names them.
        for (const Stream::Touch &touch : resource->stream.touchedBy) {
            QVERIFY2(touch.event.contains('.'), touch.event.constData());
            QVERIFY2(!touch.event.contains('*') || touch.event.endsWith(".*"), touch.event.constData());
            if (touch.path != "id")
                continue;
            for (const Stream::Touch &other : resource->stream.touchedBy) {
                const bool covers = touch.event.endsWith('*') && other.event.startsWith(touch.event.chopped(1));
                QVERIFY2(!covers || other.path == "id", other.event.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(Descriptions)
#include "descriptions.moc"
