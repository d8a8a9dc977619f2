// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/limiter.h"

#include "app/sandbox/rules.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double millisecondsASecond = 1000;
constexpr double millisecondsAnHour = 3'600'000;

} // namespace

Limiter::Limiter(Ticks ticks) : m_ticks(std::move(ticks)) {}

void Limiter::setMode(Mode mode)
{
    m_mode = mode;
    m_rules = rulesOf(mode);
    m_buckets.clear();
    m_busy.clear();
}

Limiter::Rules Limiter::rulesOf(Mode mode)
{
    if (mode == Mode::Off)
        return {};
    const QJsonObject said = rules("limits").value(mode == Mode::Live ? "live"_L1 : "test"_L1).toObject();
    const auto groups = [&](QLatin1String name, QLatin1String rate) {
        std::vector<Group> all;
        const QJsonArray array = said.value(name).toArray();
        for (const QJsonValue &each : array) {
            all.push_back({.operations = texts(each["operations"_L1]),
                           .rate = each[rate].toDouble(),
                           .concurrent = each["concurrent"_L1].toInt(),
                           .ofBusiness = each["of"_L1] == "business"_L1});
        }
        return all;
    };
    return {.rate = said.value("rate"_L1).toDouble(),
            .endpoint = said.value("endpoint"_L1).toDouble(),
            .concurrent = said.value("concurrent"_L1).toInt(),
            .groups = groups("groups"_L1, "rate"_L1),
            .objects = groups("objects"_L1, "hourly"_L1)};
}

std::vector<Limiter::Gate> Limiter::gatesOf(const Asked &asked) const
{
    const QByteArray owner = QByteArray::number(asked.owner);
    std::vector<Gate> gates{{owner + " rate", "global-rate", m_rules.rate, m_rules.rate / millisecondsASecond},
                            {owner + " places", "global-concurrency", double(m_rules.concurrent), 0}};
    const auto holds = [&](const Group &group) { return group.operations.contains(asked.operation); };
    const auto group = std::find_if(m_rules.groups.begin(), m_rules.groups.end(), holds);
    if (group == m_rules.groups.end()) {
        gates.push_back({owner + ' ' + asked.operation, "endpoint-rate", m_rules.endpoint,
                         m_rules.endpoint / millisecondsASecond});
    } else {
        const QByteArray whose = group->ofBusiness ? QByteArray::number(asked.business) : owner;
        const QByteArray place = whose + ' ' + group->operations.front();
        gates.push_back({place, "endpoint-rate", group->rate, group->rate / millisecondsASecond});
        if (group->concurrent > 0)
            gates.push_back({place + " places", "endpoint-concurrency", double(group->concurrent), 0});
    }
    const auto object = std::find_if(m_rules.objects.begin(), m_rules.objects.end(), holds);
    if (object != m_rules.objects.end())
        gates.push_back({asked.object, "resource-specific", object->rate, object->rate / millisecondsAnHour});
    return gates;
}

QByteArray Limiter::admit(const Asked &asked, qint64 busy)
{
    if (m_mode == Mode::Off)
        return {};
    const qint64 now = m_ticks();
    const std::vector<Gate> gates = gatesOf(asked);
    for (const Gate &gate : gates) {
        if (!isOpen(gate, now))
            return gate.reason;
    }
    for (const Gate &gate : gates)
        pass(gate, now + busy);
    return {};
}

bool Limiter::isOpen(const Gate &gate, qint64 now)
{
    if (gate.refill == 0) {
        std::vector<qint64> &busy = m_busy[gate.place];
        std::erase_if(busy, [now](qint64 until) { return until <= now; });
        return double(busy.size()) < gate.capacity;
    }
    const auto known = m_buckets.find(gate.place);
    Bucket &bucket = known != m_buckets.end() ? *known : *m_buckets.insert(gate.place, {gate.capacity, now});
    bucket.tokens = std::min(gate.capacity, bucket.tokens + double(now - bucket.filledAt) * gate.refill);
    bucket.filledAt = now;
    return bucket.tokens >= 1;
}

void Limiter::pass(const Gate &gate, qint64 until)
{
    if (gate.refill == 0)
        m_busy[gate.place].push_back(until);
    else
        m_buckets[gate.place].tokens -= 1;
}

} // namespace Sandbox
