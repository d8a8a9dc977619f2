// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/fixture.h"

/// Compares store and world and prints what differs.
#define VERIFY_SAME(...) \
    do { \
        const QStringList differences = __VA_ARGS__; \
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 20).join(u'\n'))); \
    } while (false)

class PassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!.*could not be read).*"_s)); }

    void anEmptyPlatformIsCompleteAtOnce();
    void aFirstPassBringsEverything();
    void objectsOfOneSecondAcrossPagesAreAllRead();
    void objectsMadeWhilePagingAreRead();
    void theSecondPassWithNothingChangedAsksForEventsOnly();
    void aLaggingBackendIsReadUpToItsLagOnly();
    void anOlderAnswerDoesNotOverwriteANewerOne();
    void eventsBringWhatTheyTouchInOtherTablesToo();
    void manyNewObjectsAreReadByThePage();
    void newAccountsAreFound();
    void whatIsGoneIsRemoved();
    void aRefusedListIsNotAnEmptyOne();
    void aRefusedListIsReadWhenItIsAllowed();
    void anAccountThatIsNoLongerOursIsKeptAndLeftAlone();
    void rowsRipenWithoutEvents();
    void anOldPauseMeansEverythingIsReadAgain();
    void aFullPassRemovesWhatTheListNoLongerHas();
    void aTableThatIsDescribedLaterIsReadInEveryContext();
    void oneContextAloneIsSynced();
    void aWrongKeyEndsThePass();
    void anUnreachableBackendLeavesWhatIsThere();
    void aFaultOfOneListDoesNotStopTheOthers();
    void theStoreOfAnotherAccountIsNotTouched();
};

void PassTest::anEmptyPlatformIsCompleteAtOnce()
{
    Fixture fixture;
    const SyncOutcome outcome = fixture.sync();
    QVERIFY2(outcome.complete, qPrintable(outcome.error.message));
    QCOMPARE(outcome.contexts, 1);
    QVERIFY(outcome.upTo > 0);
    VERIFY_SAME(fixture.differences());
}

void PassTest::aFirstPassBringsEverything()
{
    Fixture fixture;
    World &world = fixture.world;
    for (int account = 0; account < 5; ++account)
        world.addAccount(world.now() - 100 * 86400);
    for (const QByteArray &context : world.contexts()) {
        for (int charge = 0; charge < 450; ++charge)
            world.addCharge(context, world.now() - 1000 - world.random().bounded(90 * 86400));
        for (int person = 0; person < 130; ++person)
            world.addPerson(context, true);
    }
    for (int event = 0; event < 250; ++event)
        world.tell({}, "charge.updated", {{u"id"_s, u"ch_unknown"_s}}, world.now() - 2000 - event);

    const SyncOutcome outcome = fixture.sync();
    QVERIFY2(outcome.complete, qPrintable(outcome.error.message));
    QCOMPARE(outcome.contexts, 6);
    QCOMPARE(outcome.resources.value("charges").objects, 6 * 450);
    QCOMPARE(outcome.resources.value("charges").contexts, 6);
    QCOMPARE(outcome.resources.value("accounts").objects, 5);
    QCOMPARE(outcome.requests, fixture.backend.log.size());
    QCOMPARE(fixture.backend.count("/v1/charges/ch_unknown"), 0); // old news: the lists have shown it
    VERIFY_SAME(fixture.differences());
}

void PassTest::objectsOfOneSecondAcrossPagesAreAllRead()
{
    Fixture fixture;
    const qint64 busy = fixture.world.now() - 5000;
    for (int charge = 0; charge < 350; ++charge)
        fixture.world.addCharge({}, busy);
    for (int charge = 0; charge < 150; ++charge)
        fixture.world.addCharge({}, busy - 100 * 86400 + charge % 2);
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::objectsMadeWhilePagingAreRead()
{
    Fixture fixture;
    World &world = fixture.world;
    for (int account = 0; account < 3; ++account)
        world.addAccount(world.now() - 86400);
    for (const QByteArray &context : world.contexts()) {
        for (int charge = 0; charge < 250; ++charge)
            world.addCharge(context, world.now() - 1000 - world.random().bounded(86400));
    }
    int steps = 200;
    fixture.backend.before = [&](const WorldBackend::Asked &) {
        if (steps-- > 0)
            world.live();
        return std::nullopt;
    };
    QVERIFY(fixture.sync().complete);
    fixture.backend.before = {};
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::theSecondPassWithNothingChangedAsksForEventsOnly()
{
    Fixture fixture;
    World &world = fixture.world;
    for (int account = 0; account < 4; ++account)
        world.addAccount(world.now() - 86400);
    for (const QByteArray &context : world.contexts()) {
        for (int charge = 0; charge < 120; ++charge)
            world.addCharge(context, world.now() - 1000);
    }
    QVERIFY(fixture.sync().complete);
    fixture.backend.log.clear();

    const SyncOutcome second = fixture.sync();
    QVERIFY(second.complete);
    QCOMPARE(fixture.backend.count("/v1/account"), 1);
    QCOMPARE(fixture.backend.count("/v1/accounts"), 1);
    QCOMPARE(fixture.backend.count("/v1/events"), 5);
    QCOMPARE(second.requests, 7);
}

void PassTest::aLaggingBackendIsReadUpToItsLagOnly()
{
    Fixture fixture;
    World &world = fixture.world;
    fixture.backend.isSandbox = false;
    const QByteArray charge = world.addCharge({}, world.now() - 10'000);
    SyncOutcome outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QVERIFY(outcome.upTo <= world.now() - 60);

    // An event that becomes visible only minutes after it happened is not missed.
    const qint64 happened = world.now();
    world.pass(300);
    world.changeCharge({}, world.addCharge({}));
    QVERIFY(fixture.sync().complete);
    world.changeSilently({}, charge);
    world.tell({}, "charge.updated", world.thing({}, "charges", charge)->body, happened);
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::anOlderAnswerDoesNotOverwriteANewerOne()
{
    // The answer to the list is made, then the charge changes and is read by its id, then the list's answer comes.
    Fixture fixture;
    World &world = fixture.world;
    const QByteArray charge = world.addCharge({}, world.now() - 10'000);
    QVERIFY(fixture.sync().complete);
    const Page older = await(fixture.store->parse("charges", QJsonDocument(world.thing({}, "charges", charge)->body)
                                                                 .toJson(QJsonDocument::Compact))).value();
    const AsOf asof {world.now(), await(fixture.store->nextRequest()).value()};
    world.changeCharge({}, charge);
    QVERIFY(fixture.sync().complete);
    QVERIFY(await(fixture.store->save("charges", {QByteArray()}, older, asof)).has_value());
    VERIFY_SAME(fixture.differences());
}

void PassTest::eventsBringWhatTheyTouchInOtherTablesToo()
{
    Fixture fixture;
    World &world = fixture.world;
    const QByteArray account = world.addAccount(world.now() - 86400);
    const QByteArray charge = world.addCharge(account, world.now() - 1000);
    const QByteArray person = world.addPerson(account, true);
    QVERIFY(fixture.sync().complete);

    world.pass(3600);
    world.addDispute(account, charge);
    world.changeAccount(account);
    world.changePerson(account, person);
    world.addCharge({});
    fixture.backend.log.clear();
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QCOMPARE(fixture.backend.count("/v1/charges/" + charge), 1); // through its dispute
    QCOMPARE(fixture.backend.count("/v1/charges"), 0);
    VERIFY_SAME(fixture.differences());
    QVERIFY(outcome.upTo >= world.now() - 5);
}

void PassTest::manyNewObjectsAreReadByThePage()
{
    Fixture fixture;
    World &world = fixture.world;
    const QByteArray old = world.addCharge({}, world.now() - 86400);
    QVERIFY(fixture.sync().complete);
    world.pass(3600);
    for (int charge = 0; charge < 240; ++charge)
        world.addCharge({});
    world.changeCharge({}, old);
    fixture.backend.log.clear();
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QCOMPARE(fixture.backend.count("/v1/charges/" + old), 1);
    QVERIFY2(outcome.requests < 40, qPrintable(QString::number(outcome.requests)));
    VERIFY_SAME(fixture.differences());
}

void PassTest::newAccountsAreFound()
{
    Fixture fixture;
    QVERIFY(fixture.sync().complete);
    const QByteArray account = fixture.world.addAccount();
    fixture.world.addCharge(account, fixture.world.now() - 3);
    fixture.world.addCharge(account);
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.contexts, 2);
    VERIFY_SAME(fixture.differences());
}

void PassTest::whatIsGoneIsRemoved()
{
    Fixture fixture;
    World &world = fixture.world;
    QList<QByteArray> persons;
    for (int person = 0; person < 20; ++person)
        persons << world.addPerson({}, true);
    QVERIFY(fixture.sync().complete);

    world.removePerson({}, persons.takeFirst());
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences());

    // Many at once: the list is read as a whole instead.
    for (int person = 0; person < 9; ++person)
        world.removePerson({}, persons.takeFirst());
    fixture.backend.log.clear();
    QVERIFY(fixture.sync().complete);
    QCOMPARE(fixture.backend.count("/v1/accounts/acct_platform/persons"), 1);
    VERIFY_SAME(fixture.differences());
}

void PassTest::aRefusedListIsNotAnEmptyOne()
{
    Fixture fixture;
    const QByteArray account = fixture.world.addAccount(fixture.world.now() - 86400);
    fixture.world.addCharge(account, fixture.world.now() - 1000);
    fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path.startsWith("/v1/charges") && asked.account == account)
            return WorldBackend::error(403, "more_permissions_required");
        return std::nullopt;
    };
    SyncOutcome outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QVERIFY(outcome.errors.isEmpty());
    QCOMPARE(outcome.resources.value("charges").refused, QList<QByteArray> {account});
    QCOMPARE(outcome.resources.value("charges").contexts, 1);
    QCOMPARE(outcome.resources.value("charges").objects, 0);
    const auto contexts = await(fixture.store->contexts());
    for (const ContextState &context : *contexts)
        QCOMPARE(context.refused.value("charges"), context.account == account ? "403 more_permissions_required" : "");

    // Remembered: events of charges do not make it be asked for again.
    fixture.world.addCharge(account);
    fixture.backend.log.clear();
    outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.resources.value("charges").refused, QList<QByteArray> {account});
    QVERIFY(fixture.backend.count("/v1/charges") <= 1); // the one question whether that is still so
}

void PassTest::aRefusedListIsReadWhenItIsAllowed()
{
    Fixture fixture;
    World &world = fixture.world;
    for (int account = 0; account < 3; ++account)
        world.addAccount(world.now() - 86400);
    for (const QByteArray &context : world.contexts())
        world.addCharge(context, world.now() - 1000);
    fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path.startsWith("/v1/charges") || asked.path.endsWith("/persons") || asked.path == "/v1/balance")
            return WorldBackend::error(403, "more_permissions_required");
        return std::nullopt;
    };
    SyncOutcome outcome = fixture.sync();
    QCOMPARE(outcome.resources.value("charges").refused.size(), 4);
    QCOMPARE(outcome.resources.value("persons").refused.size(), 4);

    fixture.backend.before = {};
    outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QVERIFY(outcome.resources.value("charges").refused.isEmpty());
    VERIFY_SAME(fixture.differences());
}

void PassTest::anAccountThatIsNoLongerOursIsKeptAndLeftAlone()
{
    Fixture fixture;
    const QByteArray account = fixture.world.addAccount(fixture.world.now() - 86400);
    fixture.world.addCharge(account, fixture.world.now() - 1000);
    QVERIFY(fixture.sync().complete);

    bool ours = false;
    fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (!ours && asked.account == account)
            return WorldBackend::error(403, "account_invalid");
        return std::nullopt;
    };
    QVERIFY(fixture.sync().complete);
    fixture.backend.log.clear();
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.contexts, 1);
    for (const WorldBackend::Asked &asked : fixture.backend.log)
        QCOMPARE(asked.account, QByteArray());
    VERIFY_SAME(fixture.differences());

    // Ours again: everything is read anew, since what happened meanwhile was not seen.
    ours = true;
    fixture.world.addCharge(account, fixture.world.now() - 500);
    QVERIFY(fixture.sync(Engine::Depth::Full).complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::rowsRipenWithoutEvents()
{
    Fixture fixture;
    for (int transaction = 0; transaction < 10; ++transaction)
        fixture.world.addTransaction({}, fixture.world.now() - 1000 + transaction, 5000);
    QVERIFY(fixture.sync().complete);
    fixture.world.pass(6000);
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences()); // and the balance with them
}

void PassTest::anOldPauseMeansEverythingIsReadAgain()
{
    Fixture fixture;
    const QByteArray charge = fixture.world.addCharge({}, fixture.world.now() - 1000);
    QVERIFY(fixture.sync().complete);
    fixture.world.changeCharge({}, charge);
    fixture.world.pass(40 * 86400);
    // The backend has forgotten that event meanwhile.
    fixture.backend.before = [&](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path == "/v1/events")
            return WorldBackend::Answer {200, R"({"object":"list","data":[],"has_more":false})"};
        return std::nullopt;
    };
    QVERIFY(fixture.sync().complete);
    const auto rows = await(fixture.store->rows("charges", {}));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(fixture.store->records("charges", *rows, {"version"})->first().last().toInt(), 2);
}

void PassTest::aFullPassRemovesWhatTheListNoLongerHas()
{
    Fixture fixture;
    QList<QByteArray> persons;
    for (int person = 0; person < 230; ++person)
        persons << fixture.world.addPerson({}, true);
    QVERIFY(fixture.sync().complete);
    for (int person = 0; person < 110; ++person)
        fixture.world.removePerson({}, persons.takeAt(fixture.world.random().bounded(int(persons.size()))), true);
    QVERIFY(fixture.sync().complete);
    QCOMPARE(fixture.differences().size(), 110); // nobody told
    QVERIFY(fixture.sync(Engine::Depth::Full).complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::aTableThatIsDescribedLaterIsReadInEveryContext()
{
    Fixture fixture;
    World &world = fixture.world;
    const QByteArray account = world.addAccount(world.now() - 86400);
    for (const QByteArray &context : {QByteArray(), account})
        world.addDispute(context, world.addCharge(context, world.now() - 1000));
    QList<Stream> earlier = World::streams();
    earlier.removeIf([](const Stream &stream) { return stream.table == "disputes"; });
    QVERIFY(fixture.sync(Engine::Depth::Changes, {}, earlier).complete);
    QCOMPARE(await(fixture.store->count("disputes", {})).value(), 0);
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences());

    // And one that is described no more leaves nothing behind that would wait for ever.
    world.addDispute(account, world.things(account, "charges").first().id);
    fixture.backend.before = [](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path.startsWith("/v1/disputes/"))
            return WorldBackend::error(400, "not_today");
        return std::nullopt;
    };
    QVERIFY(!fixture.sync().complete);
    QVERIFY(fixture.sync(Engine::Depth::Changes, {}, earlier).complete);
}

void PassTest::oneContextAloneIsSynced()
{
    Fixture fixture;
    World &world = fixture.world;
    const QByteArray one = world.addAccount(world.now() - 86400);
    world.addAccount(world.now() - 86400);
    for (const QByteArray &context : world.contexts())
        world.addCharge(context, world.now() - 1000);
    SyncOutcome outcome = fixture.sync(Engine::Depth::Changes, one);
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.contexts, 1);
    QCOMPARE(await(fixture.store->count("accounts", {})).value(), 1);
    for (const WorldBackend::Asked &asked : fixture.backend.log)
        QVERIFY2(asked.account == one || asked.path.contains(one) || asked.path == "/v1/account", asked.path.constData());
    QCOMPARE(await(fixture.store->count("charges", {})).value(), 1);

    world.changeAccount(one);
    world.addCharge(one);
    QVERIFY(fixture.sync(Engine::Depth::Changes, one).complete);
    QCOMPARE(await(fixture.store->count("charges", {})).value(), 2);

    outcome = fixture.sync();
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.contexts, 3);
    VERIFY_SAME(fixture.differences());
}

void PassTest::aWrongKeyEndsThePass()
{
    Fixture fixture;
    fixture.backend.before = [](const WorldBackend::Asked &) { return WorldBackend::error(401, "invalid_api_key"); };
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.error.kind, Error::Kind::Credential);
    QVERIFY(fixture.store->owner().isEmpty());
}

void PassTest::anUnreachableBackendLeavesWhatIsThere()
{
    Fixture fixture;
    for (int charge = 0; charge < 250; ++charge)
        fixture.world.addCharge({}, fixture.world.now() - 1000 - charge);
    fixture.backend.answersUntilGone = 5;
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.error.kind, Error::Kind::Unreachable);
    fixture.backend.answersUntilGone = -1;
    fixture.backend.comeBack();
    QVERIFY(fixture.sync().complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::aFaultOfOneListDoesNotStopTheOthers()
{
    Fixture fixture;
    fixture.world.addCharge({}, fixture.world.now() - 1000);
    fixture.world.addPerson({}, true);
    fixture.backend.before = [](const WorldBackend::Asked &asked) -> std::optional<WorldBackend::Answer> {
        if (asked.path == "/v1/charges")
            return WorldBackend::error(400, "parameter_unknown", "created[gte]");
        return std::nullopt;
    };
    SyncOutcome outcome = fixture.sync();
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.errors.size(), 1);
    QCOMPARE(outcome.errors.first().table, "charges");
    QCOMPARE(outcome.errors.first().status, 400);
    QCOMPARE(outcome.upTo, 0);
    QCOMPARE(outcome.resources.value("persons").objects, 1);

    fixture.backend.before = {};
    outcome = fixture.sync();
    QVERIFY(outcome.complete);
    VERIFY_SAME(fixture.differences());
}

void PassTest::theStoreOfAnotherAccountIsNotTouched()
{
    Fixture fixture;
    QVERIFY(await(fixture.store->claim("acct_other")).has_value());
    fixture.world.addCharge({}, fixture.world.now() - 1000);
    const SyncOutcome outcome = fixture.sync();
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.error.kind, Error::Kind::StoreOfOther);
    QCOMPARE(await(fixture.store->count("charges", {})).value(), 0);
}

QTEST_GUILESS_MAIN(PassTest)
#include "pass.moc"
