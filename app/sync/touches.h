// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/base/stream.h"

#include <QHash>

namespace Sync {

/// What an event says about other objects: made once from all streams' Stream::touchedBy. A value; pure.
class Touches
{
public:
    explicit Touches(const QList<Stream> &streams);

    /// What must be picked from each event for this.
    const QList<QByteArray> &paths() const { return m_paths; }

    struct Touched {
        QByteArray table {};
        QByteArray id {};       ///< empty: the context's single object
        qint64 created = 0;     ///< of the object, when the event carries it whole; else 0
    };
    /// Each object once. `event` was parsed with paths() as extra.
    QList<Touched> by(const PageObject &event) const;

private:
    struct Rule {
        QByteArray event {}; ///< without the asterisk
        bool prefix = false;
        QByteArray table {};
        qsizetype path = -1;     ///< in m_paths; -1: the single object
    };

    qsizetype pick(const QByteArray &path);
    const QList<Rule> &rules(const QByteArray &type) const;

    QList<QByteArray> m_paths;
    QList<Rule> m_rules;
    mutable QHash<QByteArray, QList<Rule>> m_rulesOf; ///< by event type, as they are met
};

} // namespace Sync
