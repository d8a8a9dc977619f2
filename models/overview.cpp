// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

#include "app/store/store.h"
#include "models/filter.h"
#include "models/resourcetable.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// To-dos and figures as data. Filters speak of time relative to now, so that they mean the same tomorrow.
struct TodoRule {
    const char *name;
    const char *resource;
    const char *filter;
    const char *title;
    Overview::Urgency urgency;
    const char *due; ///< the most pressing first
};

constexpr TodoRule todoRules[] = {
    //: Home: disputes whose answer is due within three days
    {"disputes_due", "disputes", "status:needs_response evidence_details.due_by:<3d",
     QT_TRANSLATE_NOOP("Overview", "Disputes due within 72 hours"), Overview::Urgency::Now, "evidence_details.due_by"},
    //: Home: disputes that wait for an answer
    {"disputes_open", "disputes", "status:needs_response", QT_TRANSLATE_NOOP("Overview", "Disputes to answer"),
     Overview::Urgency::Soon, "evidence_details.due_by"},
    //: Home: a bank asks about a payment before it becomes a dispute
    {"inquiries", "disputes", "status:warning_needs_response",
     QT_TRANSLATE_NOOP("Overview", "Inquiries to answer"), Overview::Urgency::Soon, "evidence_details.due_by"},
    //: Home: accounts that cannot take payments or get payouts
    {"accounts_restricted", "accounts", "badge:restricted", QT_TRANSLATE_NOOP("Overview", "Restricted accounts"),
     Overview::Urgency::Now, "requirements.current_deadline"},
    //: Home: accounts that will be restricted unless information is given
    {"accounts_restricted_soon", "accounts", "badge:restricted_soon",
     QT_TRANSLATE_NOOP("Overview", "Accounts restricted soon"), Overview::Urgency::Soon,
     "requirements.current_deadline"},
    //: Home: payouts of the last thirty days that did not arrive
    {"payouts_failed", "payouts", "status:failed created:<30d",
     QT_TRANSLATE_NOOP("Overview", "Failed payouts, last 30 days"), Overview::Urgency::Now, ""},
    //: Home: accounts that owe money
    {"balances_negative", "balances", "badge:negative", QT_TRANSLATE_NOOP("Overview", "Negative balances"),
     Overview::Urgency::Soon, "available.0.amount"},
    //: Home: a bank reported a payment as fraudulent and it can still be refunded
    {"fraud_warnings", "early_fraud_warnings", "actionable:true",
     QT_TRANSLATE_NOOP("Overview", "Fraud warnings to act on"), Overview::Urgency::Soon, ""},
};

struct FigureRule {
    const char *name;
    const char *resource;
    const char *money;
    const char *filter;
    const char *title;
};

/// What counts as volume. A destination payment (one with a source transfer) is the receiving half of a transfer:
/// counting it beside the platform's charge would count twice. An owner sees only the receiving half.
constexpr auto platformVolume = "status:succeeded source_transfer:none";
constexpr auto ownerVolume = "status:succeeded";

constexpr FigureRule figureRules[] = {
    //: Home: sum of successful payments before refunds, of the last thirty days
    {"gross_volume", "charges", "amount", nullptr,
     QT_TRANSLATE_NOOP("Overview", "Gross volume")},
    //: Home: sum of refunds of the last thirty days
    {"refunds", "refunds", "amount", "created:<30d status:succeeded", QT_TRANSLATE_NOOP("Overview", "Refunds")},
    //: Home: sum of the platform's fees of the last thirty days
    {"application_fees", "application_fees", "amount", "created:<30d",
     QT_TRANSLATE_NOOP("Overview", "Application fees")},
    //: Home: sum of disputed amounts of the last thirty days
    {"disputes", "disputes", "amount", "created:<30d", QT_TRANSLATE_NOOP("Overview", "Disputed amount")},
};

constexpr int RowsOfTodo = 3;

QString volumeFilter(const Grants &grants)
{
    return QLatin1StringView(grants.isPlatform() ? platformVolume : ownerVolume);
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toSecsSinceEpoch();
}

} // namespace

Overview::Overview(Store &store, const Grants &grants, QObject *parent)
    : QObject(parent), m_store(store), m_grants(grants)
{
    for (const TodoRule &rule : todoRules) {
        const Resource *where = resource(rule.resource);
        if (!where || !where->visibleTo(grants))
            continue;
        m_todos.append({.name = rule.name,
                        .resource = where,
                        .filter = QLatin1StringView(rule.filter),
                        .title = QCoreApplication::translate("Overview", rule.title),
                        .due = rule.due,
                        .urgency = rule.urgency,
                        .first = new ResourceTable(*where, store, grants, this)});
        connect(m_todos.constLast().first, &ResourceTable::loaded, this, &Overview::tellWhenComplete);
        connect(m_todos.constLast().first, &ResourceTable::failed, this, [this](const Error &error) {
            Q_EMIT failed(error);
            tellWhenComplete();
        });
    }
    for (const FigureRule &rule : figureRules) {
        const Resource *where = resource(rule.resource);
        if (!where || !where->visibleTo(grants))
            continue;
        m_figures.append({.name = rule.name,
                          .resource = where,
                          .filter = rule.filter ? QLatin1StringView(rule.filter)
                                                : u"created:<30d "_s + volumeFilter(grants),
                          .title = QCoreApplication::translate("Overview", rule.title)});
    }
}

Overview::~Overview() = default;

/// Counts the open questions of the newest refresh; late answers to older ones are dropped.
template <typename T, typename Handler>
void Overview::await(const T &pending, Handler handler)
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

bool Overview::isLoading() const
{
    return m_asked == 0 || m_open > 0
        || std::any_of(m_todos.cbegin(), m_todos.cend(), [](const Todo &todo) { return todo.first->isLoading(); });
}

void Overview::tellWhenComplete()
{
    if (!isLoading())
        Q_EMIT changed();
}

void Overview::refresh(qint64 now)
{
    ++m_asked;
    m_open = 0;
    for (Todo &todo : m_todos)
        askTodo(todo, now);
    for (Figure &figure : m_figures)
        askFigure(figure, now);
    askDays(now);
    tellWhenComplete();
}

void Overview::askTodo(Todo &todo, qint64 now)
{
    const Result<QList<Condition>> where = Filter::parse(todo.filter, *todo.resource, m_grants, now);
    if (!where) { // a rule of ours that this sign-in cannot use
        Q_EMIT failed(where.error());
        return;
    }
    QList<SortKey> order;
    if (!todo.due.isEmpty())
        order.append({todo.due, Qt::AscendingOrder});
    todo.first->show({.where = *where, .sortedBy = order, .limit = RowsOfTodo});
    const qsizetype place = &todo - m_todos.constData();
    await(m_store.count(todo.resource->name, {.where = *where}),
          [this, place](qint64 rows) { m_todos[place].rows = rows; });
}

void Overview::askFigure(Figure &figure, qint64 now)
{
    const Result<QList<Condition>> where = Filter::parse(figure.filter, *figure.resource, m_grants, now);
    if (!where) {
        Q_EMIT failed(where.error());
        return;
    }
    const auto rule = std::find_if(std::begin(figureRules), std::end(figureRules),
                                   [&](const FigureRule &one) { return figure.name == one.name; });
    const qsizetype place = &figure - m_figures.constData();
    await(m_store.sums(figure.resource->name, rule->money, {.where = *where}),
          [this, place](const QList<Store::Sum> &sums) {
              Figure &answered = m_figures[place];
              answered.counted = true;
              answered.amounts.clear();
              for (const Store::Sum &sum : sums)
                  answered.amounts.append({{sum.minor, sum.currency}, sum.rows});
              std::sort(answered.amounts.begin(), answered.amounts.end(),
                        [](const Figure::Amount &a, const Figure::Amount &b) { return a.rows > b.rows; });
          });
}

void Overview::askDays(qint64 now)
{
    const Resource *charges = resource("charges");
    if (!charges || !charges->visibleTo(m_grants))
        return;
    const Result<QList<Condition>> base = Filter::parse(volumeFilter(m_grants), *charges, m_grants, now);
    if (!base) {
        Q_EMIT failed(base.error());
        return;
    }
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    m_firstDay = today.addDays(1 - Days);
    m_days = QList<Day>(Days);
    for (int i = 0; i < Days; ++i) {
        QList<Condition> where = *base;
        const QDate day = m_firstDay.addDays(i);
        where.append({.field = "created", .is = Condition::Is::AtLeast, .value = startOf(day)});
        where.append({.field = "created", .is = Condition::Is::Less, .value = startOf(day.addDays(1))});
        await(m_store.sums(charges->name, "amount", {.where = where}), [this, i](const QList<Store::Sum> &sums) {
            for (const Store::Sum &sum : sums)
                m_days[i][sum.currency] = sum.minor;
        });
    }
}

QList<QByteArray> Overview::currencies() const
{
    QList<QByteArray> currencies;
    for (const Figure &figure : m_figures) {
        for (const Figure::Amount &amount : figure.amounts) {
            if (figure.name == "gross_volume")
                currencies.append(amount.money.currency);
        }
    }
    return currencies;
}

bool Overview::nothingToDo() const
{
    return std::all_of(m_todos.cbegin(), m_todos.cend(), [](const Todo &todo) { return todo.rows == 0; });
}
