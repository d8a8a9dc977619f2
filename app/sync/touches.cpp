// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/touches.h"

#include <algorithm>

namespace Sync {

namespace {

constexpr qsizetype typePath = 0;
constexpr qsizetype idPath = 1;
constexpr qsizetype createdPath = 2;

QByteArray text(const QList<Value> &values, qsizetype place)
{
    if (place < 0 || place >= values.size())
        return {};
    const auto *text = std::get_if<QByteArray>(&values.at(place));
    return text ? *text : QByteArray();
}

} // namespace

Touches::Touches(const QList<Stream> &streams) : m_paths {"type", "data.object.id", "data.object.created"}
{
    for (const Stream &stream : streams) {
        for (const Stream::Touch &touch : stream.touchedBy) {
            Rule rule;
            rule.prefix = touch.event.endsWith('*');
            rule.event = rule.prefix ? touch.event.chopped(1) : touch.event;
            rule.table = stream.table;
            if (!touch.path.isEmpty())
                rule.path = pick("data.object." + touch.path);
            m_rules.append(rule);
        }
    }
}

qsizetype Touches::pick(const QByteArray &path)
{
    if (!m_paths.contains(path))
        m_paths.append(path);
    return m_paths.indexOf(path);
}

const QList<Touches::Rule> &Touches::rules(const QByteArray &type) const
{
    const auto known = m_rulesOf.constFind(type);
    if (known != m_rulesOf.constEnd())
        return *known;
    QList<Rule> rules;
    std::copy_if(m_rules.begin(), m_rules.end(), std::back_inserter(rules), [&](const Rule &rule) {
        return rule.prefix ? type.startsWith(rule.event) : type == rule.event;
    });
    return *m_rulesOf.insert(type, rules);
}

QList<Touches::Touched> Touches::by(const PageObject &event) const
{
    const QByteArray type = text(event.extra, typePath);
    QList<Touched> touched;
    for (const Rule &rule : rules(type)) {
        Touched object;
        object.table = rule.table;
        if (rule.path >= 0) {
            object.id = text(event.extra, rule.path);
            if (object.id.isEmpty())
                continue; // the event's object refers to none: a charge without a dispute
        }
        if (rule.path == idPath) {
            const auto *created = std::get_if<qint64>(&event.extra.at(createdPath));
            object.created = created ? *created : 0;
        }
        const bool known = std::any_of(touched.begin(), touched.end(), [&](const Touched &other) {
            return other.table == object.table && other.id == object.id;
        });
        if (!known)
            touched.append(object);
    }
    return touched;
}

} // namespace Sync
