// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/owneroverview.h"

#include "app/store/store.h"
#include "models/requirement.h"
#include "models/resource.h"
#include "models/resourcetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCurrencies = 4; // as many as the description of balances picks

/// What the owner's first page reads of their account.
const QList<QByteArray> accountFields {"name",
                                       "badge",
                                       "badge_reason",
                                       "country",
                                       "business_type",
                                       "payouts_enabled",
                                       "external_accounts.data",
                                       "settings.payouts.schedule.interval",
                                       "requirements.current_deadline",
                                       "requirements.past_due",
                                       "requirements.currently_due",
                                       "requirements.eventually_due",
                                       "requirements.pending_verification"};

QByteArray placed(const char *part, int index, const char *field)
{
    return QByteArray(part) + '.' + QByteArray::number(index) + '.' + field;
}

QList<QByteArray> balanceFields()
{
    QList<QByteArray> fields;
    for (const char *part : {"available", "pending"}) {
        for (int i = 0; i < MostCurrencies; ++i)
            fields << placed(part, i, "amount") << placed(part, i, "currency");
    }
    return fields;
}

bool isSeen(const char *name, const Grants &grants)
{
    const Resource *known = resource(name);
    return known && known->visibleTo(grants);
}

} // namespace

OwnerOverview::OwnerOverview(Store &store, const Grants &grants, QObject *parent)
    : QObject(parent), m_store(store), m_grants(grants), m_hasBalance(isSeen("balances", grants)),
      m_hasPayouts(isSeen("payouts", grants)), m_hasDuties(isSeen("accounts", grants))
{
    for (const char *name : {"charges", "payouts", "disputes"}) {
        if (!isSeen(name, grants))
            continue;
        m_recents.append({resource(name), new ResourceTable(*resource(name), store, grants, this)});
        connect(m_recents.constLast().rows, &ResourceTable::loaded, this, &OwnerOverview::tellWhenComplete);
        connect(m_recents.constLast().rows, &ResourceTable::failed, this, [this](const Error &error) {
            Q_EMIT failed(error);
            tellWhenComplete();
        });
    }
}

OwnerOverview::~OwnerOverview() = default;

/// Counts the open questions of the newest refresh; late answers to older ones are dropped.
template <typename T, typename Handler>
void OwnerOverview::await(const T &pending, Handler handler)
{
    ++m_open;
    const int asked = m_asked;
    pending.then(this, [this, asked, handler](const auto &answer) {
        if (asked != m_asked)
            return;
        if (answer)
            handler(*answer);
        else
            Q_EMIT failed(answer.error());
        --m_open;
        tellWhenComplete();
    });
}

/// The first row that the query gives, or nothing.
void OwnerOverview::ask(const QByteArray &table, const Query &query, const QList<QByteArray> &fields,
                        std::function<void(const Record &)> take)
{
    Query first = query;
    first.limit = 1;
    await(m_store.rows(table, first), [this, table, fields, take](const QList<qint64> &rows) {
        const Result<QList<QVariantList>> records = m_store.records(table, rows, fields);
        if (!records) {
            Q_EMIT failed(records.error());
            return;
        }
        Record record;
        if (!records->isEmpty() && !records->first().isEmpty()) {
            record.insert("row", rows.first());
            for (qsizetype i = 0; i < fields.size(); ++i)
                record.insert(fields.at(i), records->first().at(i + 3)); // after id, account and created
        }
        take(record);
    });
}

void OwnerOverview::refresh(qint64 now)
{
    ++m_asked;
    m_open = 0;
    m_now = now;
    const Condition own {.field = "id", .value = QString::fromUtf8(m_grants.account())};
    ask("accounts", {.where = {own}}, accountFields, [this](const Record &record) { m_account = record; });
    if (m_hasBalance)
        ask("balances", {}, balanceFields(), [this](const Record &record) { m_balance = record; });
    if (m_hasPayouts) {
        // On its way is what is not over: a state that we do not know is not over either.
        Query coming {.sortedBy = {{"arrival_date", Qt::AscendingOrder}}};
        for (const char *over : {"paid", "failed", "canceled"}) {
            coming.where.append({.field = "status", .value = QString::fromLatin1(over), .sense = Condition::Sense::Fails});
        }
        ask("payouts", coming, {"amount", "currency", "arrival_date"}, [this](const Record &record) { m_coming = record; });
    }
    if (isSeen("balance_transactions", m_grants)) {
        const Condition pending {.field = "status", .value = u"pending"_s};
        ask("balance_transactions", {.where = {pending}, .sortedBy = {{"available_on", Qt::AscendingOrder}}},
            {"available_on"}, [this](const Record &record) { m_ripening = record; });
    }
    for (const Recent &recent : std::as_const(m_recents))
        recent.rows->show({.limit = RowsOfRecent});
    tellWhenComplete();
}

bool OwnerOverview::isLoading() const
{
    return m_asked == 0 || m_open > 0
        || std::any_of(m_recents.cbegin(), m_recents.cend(), [](const Recent &recent) { return recent.rows->isLoading(); });
}

void OwnerOverview::tellWhenComplete()
{
    if (isLoading())
        return;
    conclude();
    Q_EMIT changed();
}

void OwnerOverview::conclude()
{
    m_name = m_account.value("name").toString();
    m_state = m_hasDuties ? m_account.value("badge").toString() : QString();

    m_balances.clear();
    QMap<QByteArray, Balance> byCurrency;
    for (const char *part : {"available", "pending"}) {
        for (int i = 0; i < MostCurrencies; ++i) {
            const QByteArray currency = m_balance.value(placed(part, i, "currency")).toString().toUtf8();
            if (currency.isEmpty())
                continue;
            Balance &balance = byCurrency[currency];
            if (!std::any_of(m_balances.cbegin(), m_balances.cend(),
                             [&](const Balance &known) { return known.available.currency == currency; }))
                m_balances.append({.available = {0, currency}, .pending = {0, currency}});
            Money &money = QByteArrayView(part) == "available" ? balance.available : balance.pending;
            money = {m_balance.value(placed(part, i, "amount")).toLongLong(), currency};
        }
    }
    for (Balance &balance : m_balances) { // in the API's order
        const Balance &read = byCurrency[balance.available.currency];
        balance.available.minor = read.available.minor;
        balance.pending.minor = read.pending.minor;
    }

    m_payout = {};
    if (!m_coming.isEmpty()) {
        m_payout.amount = {m_coming.value("amount").toLongLong(), m_coming.value("currency").toString().toUtf8()};
        m_payout.arrival = m_coming.value("arrival_date").toLongLong();
        m_payout.row = m_coming.value("row").toLongLong();
    } else {
        m_payout.why = reason();
        m_payout.from = m_ripening.value("available_on").toLongLong();
        m_payout.detail = m_payout.why == NoPayout::SwitchedOff
            ? m_account.value("badge_reason").toString()
            : m_account.value("settings.payouts.schedule.interval").toString();
    }

    m_duties.clear();
    if (!m_hasDuties)
        return;
    const Requirements::About about {.country = m_account.value("country").toString().toUtf8(),
                                     .businessType = m_account.value("business_type").toString().toUtf8(),
                                     .now = m_now};
    const qint64 deadline = m_account.value("requirements.current_deadline").toLongLong();
    QSet<QByteArray> told;
    const auto tell = [&](const char *list, Urgency urgency, qint64 due) {
        QList<QByteArray> paths;
        const QStringList words = m_account.value(list).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            paths.append(word.toUtf8());
        for (const Requirement &one : Requirements::requirements(paths, about)) {
            if (told.contains(one.path))
                continue;
            told.insert(one.path);
            m_duties.append({.path = one.path, .title = one.title(), .urgency = urgency, .due = due});
        }
    };
    tell("requirements.past_due", Urgency::Overdue, 0);
    tell("requirements.currently_due", Urgency::Due, deadline);
    tell("requirements.pending_verification", Urgency::InReview, 0);
    tell("requirements.eventually_due", Urgency::Later, 0);
}

/// The first thing in the way, in the order in which it would have to go away.
OwnerOverview::NoPayout OwnerOverview::reason() const
{
    if (m_account.isEmpty() || (m_hasBalance && m_balance.isEmpty()))
        return NoPayout::Unknown;
    const QVariant enabled = m_account.value("payouts_enabled");
    if (enabled.isValid() && !enabled.toBool())
        return NoPayout::SwitchedOff;
    const QVariant destinations = m_account.value("external_accounts.data");
    if (destinations.isValid() && destinations.toLongLong() == 0)
        return NoPayout::NoDestination;
    const auto any = [this](auto holds) { return std::any_of(m_balances.cbegin(), m_balances.cend(), holds); };
    if (m_hasBalance) {
        if (any([](const Balance &one) { return one.available.minor < 0; }))
            return NoPayout::Negative;
        if (!any([](const Balance &one) { return one.available.minor > 0; }))
            return any([](const Balance &one) { return one.pending.minor > 0; }) ? NoPayout::NothingYet : NoPayout::Nothing;
    }
    const QString interval = m_account.value("settings.payouts.schedule.interval").toString();
    return interval == u"manual" ? NoPayout::ByHand : NoPayout::Scheduled;
}
