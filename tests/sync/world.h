// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/stream.h"
#include "app/base/table.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A small made-up platform: what a backend would know, without any network. Five kinds of things that behave as
/// the API's do: charges (lists by time, events), disputes (touch their charge), transactions (no events, become
/// available with time), persons (lists by cursor only, can be deleted), balances (one a context), events.
class World
{
public:
    struct Thing {
        QByteArray id {};
        qint64 created = 0;
        QJsonObject body {};
    };

    explicit World(quint32 seed = 1) : m_random(seed) { m_clock.start(); }

    static constexpr auto platform = "acct_platform";

    qint64 now() const { return m_now + m_clock.elapsed() / 1000; }
    void pass(qint64 seconds) { m_now += seconds; }

    QList<QByteArray> contexts() const
    {
        QList<QByteArray> contexts {QByteArray()};
        for (const Thing &account : m_things.value({QByteArray(), "accounts"}))
            contexts.append(account.id);
        return contexts;
    }
    const QList<Thing> &things(const QByteArray &context, const QByteArray &table) const
    {
        static const QList<Thing> none;
        const auto found = m_things.constFind({context, table});
        return found == m_things.constEnd() ? none : *found;
    }
    const Thing *thing(const QByteArray &context, const QByteArray &table, const QByteArray &id) const
    {
        for (const Thing &each : things(context, table)) {
            if (each.id == id)
                return &each;
        }
        return nullptr;
    }

    QByteArray addAccount(qint64 created = 0)
    {
        const QByteArray id = add({}, "accounts", "acct_", created ? created : now(), {{u"object"_s, u"account"_s}});
        return id;
    }
    /// Without a creation time: now, with its event; with one: it was always there.
    QByteArray addCharge(const QByteArray &context, qint64 created = 0)
    {
        const QByteArray id = add(context, "charges", "ch_", created ? created : now(),
                                  {{u"object"_s, u"charge"_s}, {u"amount"_s, int(m_random.bounded(100000))}});
        addTransaction(context, created);
        if (!created)
            tell(context, "charge.succeeded", thing(context, "charges", id)->body);
        return id;
    }
    void changeCharge(const QByteArray &context, const QByteArray &id)
    {
        change(context, "charges", id);
        tell(context, "charge.updated", thing(context, "charges", id)->body);
    }
    void changeSilently(const QByteArray &context, const QByteArray &id) { change(context, "charges", id); }
    /// A dispute: its events say nothing of the charge's type, but the charge changes too.
    QByteArray addDispute(const QByteArray &context, const QByteArray &charge)
    {
        const QByteArray id = add(context, "disputes", "dp_", now(),
                                  {{u"object"_s, u"dispute"_s}, {u"charge"_s, QLatin1String(charge)}});
        change(context, "charges", charge);
        tell(context, "charge.dispute.created", thing(context, "disputes", id)->body);
        return id;
    }
    QByteArray addTransaction(const QByteArray &context, qint64 created = 0, qint64 availableIn = 1'000'000)
    {
        const qint64 at = created ? created : now();
        return add(context, "transactions", "txn_", at,
                   {{u"object"_s, u"transaction"_s}, {u"status"_s, u"pending"_s}, {u"available_on"_s, double(at + availableIn)}});
    }
    QByteArray addPerson(const QByteArray &context, bool silently = false)
    {
        const QByteArray id = add(context, "persons", "person_", now(), {{u"object"_s, u"person"_s}});
        if (!silently)
            tell(context, "person.created", thing(context, "persons", id)->body);
        return id;
    }
    void changePerson(const QByteArray &context, const QByteArray &id)
    {
        change(context, "persons", id);
        tell(context, "person.updated", thing(context, "persons", id)->body);
    }
    void removePerson(const QByteArray &context, const QByteArray &id, bool silently = false)
    {
        const QJsonObject body = thing(context, "persons", id)->body;
        m_things[{context, "persons"}].removeIf([&](const Thing &each) { return each.id == id; });
        if (!silently)
            tell(context, "person.deleted", body);
    }
    void changeAccount(const QByteArray &account)
    {
        change({}, "accounts", account);
        tell(account, "account.updated", thing({}, "accounts", account)->body);
    }
    /// One random step of its life; each kind of change with the events that belong to it.
    void live()
    {
        const QList<QByteArray> all = contexts();
        const QByteArray context = all.at(m_random.bounded(int(all.size())));
        const QList<Thing> charges = things(context, "charges");
        const QList<Thing> persons = things(context, "persons");
        const auto some = [this](const QList<Thing> &of) { return of.at(m_random.bounded(int(of.size()))).id; };
        switch (m_random.bounded(12)) {
        case 0: case 1: case 2:
            addCharge(context);
            break;
        case 3: case 4: case 5:
            if (!charges.isEmpty())
                changeCharge(context, some(charges));
            break;
        case 6:
            if (!charges.isEmpty())
                addDispute(context, some(charges));
            break;
        case 7:
            addPerson(context);
            break;
        case 8:
            if (!persons.isEmpty())
                changePerson(context, some(persons));
            break;
        case 9:
            if (!persons.isEmpty())
                removePerson(context, some(persons));
            break;
        case 10:
            if (!context.isEmpty())
                changeAccount(context);
            else if (m_random.bounded(4) == 0)
                addAccount();
            break;
        case 11:
            pass(m_random.bounded(3));
            break;
        }
    }

    /// A transaction is available when its time has come: nobody tells.
    QJsonObject shown(const QByteArray &table, const Thing &thing) const
    {
        QJsonObject body = thing.body;
        if (table == "transactions" && qint64(body.value(u"available_on"_s).toDouble()) <= now())
            body[u"status"_s] = u"available"_s;
        return body;
    }
    QJsonObject balance(const QByteArray &context) const
    {
        qint64 available = 0;
        for (const Thing &each : things(context, "transactions"))
            available += shown("transactions", each).value(u"status"_s).toString() == u"available" ? 1 : 0;
        return {{u"object"_s, u"balance"_s}, {u"livemode"_s, false}, {u"available"_s, double(available)},
                {u"pending"_s, double(things(context, "transactions").size() - available)}};
    }
    QJsonObject account(const QByteArray &id) const
    {
        if (id == platform)
            return {{u"object"_s, u"account"_s}, {u"id"_s, QLatin1String(platform)}, {u"created"_s, 1600000000}, {u"email"_s, u"us@platform.example"_s}};
        const Thing *account = thing({}, "accounts", id);
        return account ? account->body : QJsonObject();
    }

    void tell(const QByteArray &context, const char *type, const QJsonObject &object, qint64 created = 0)
    {
        add(context, "events", "evt_", created ? created : now(),
            {{u"object"_s, u"event"_s}, {u"type"_s, QLatin1String(type)}, {u"data"_s, QJsonObject {{u"object"_s, object}}}});
    }

    QRandomGenerator &random() { return m_random; }

    static QList<Table> tables()
    {
        const Field version {.path = "version", .kind = Kind::Number};
        return {
            {"accounts", "account", {version}},
            {"charges", "charge", {version, {.path = "amount", .kind = Kind::Number}}},
            {"disputes", "dispute", {version, {.path = "charge", .kind = Kind::Id}}},
            {"transactions", "transaction",
             {version, {.path = "status", .kind = Kind::State}, {.path = "available_on", .kind = Kind::Time}}},
            {"persons", "person", {version}},
            {"balances", "balance",
             {{.path = "available", .kind = Kind::Number}, {.path = "pending", .kind = Kind::Number}}},
            {"events", "event", {{.path = "type", .kind = Kind::State}}},
        };
    }
    static QList<Stream> streams()
    {
        return {
            {.table = "accounts",
             .list = "/v1/accounts",
             .retrieve = "/v1/accounts/{id}",
             .header = Stream::Header::None,
             .contexts = Stream::Contexts::PlatformOnly,
             .touchedBy = {{"account.updated"}}},
            {.table = "charges",
             .list = "/v1/charges",
             .retrieve = "/v1/charges/{id}",
             .touchedBy = {{"charge.succeeded"}, {"charge.updated"}, {"charge.dispute.*", "charge"}}},
            {.table = "disputes",
             .list = "/v1/disputes",
             .retrieve = "/v1/disputes/{id}",
             .touchedBy = {{"charge.dispute.*"}}},
            {.table = "transactions",
             .list = "/v1/transactions",
             .retrieve = "/v1/transactions/{id}",
             .ripens = {{"status", "pending", "available_on"}},
             .eventless = true},
            {.table = "persons",
             .shape = Stream::Shape::Cursor,
             .list = "/v1/accounts/{account}/persons",
             .retrieve = "/v1/accounts/{account}/persons/{id}",
             .header = Stream::Header::None,
             .touchedBy = {{"person.*"}}},
            {.table = "balances", .shape = Stream::Shape::Single, .list = "/v1/balance", .retrieve = "/v1/balance"},
            {.table = "events", .list = "/v1/events", .retrieve = "/v1/events/{id}", .events = true},
        };
    }

private:
    QByteArray add(const QByteArray &context, const QByteArray &table, const char *prefix, qint64 created,
                   QJsonObject body)
    {
        // Random, so that ids say nothing about order.
        const QByteArray id = prefix + QByteArray::number(m_random.generate64(), 36);
        body[u"id"_s] = QLatin1String(id);
        body[u"created"_s] = double(created);
        body[u"version"_s] = 1;
        QList<Thing> &things = m_things[{context, table}];
        const auto place = std::upper_bound(things.begin(), things.end(), created,
                                            [](qint64 at, const Thing &each) { return at < each.created; });
        things.insert(place, {id, created, body});
        return id;
    }
    void change(const QByteArray &context, const QByteArray &table, const QByteArray &id)
    {
        for (Thing &each : m_things[{context, table}]) {
            if (each.id == id)
                each.body[u"version"_s] = each.body[u"version"_s].toInt() + 1;
        }
    }

    QHash<std::pair<QByteArray, QByteArray>, QList<Thing>> m_things; ///< context, table -> oldest first
    QRandomGenerator m_random;
    QElapsedTimer m_clock;
    qint64 m_now = 1'800'000'000;
};
