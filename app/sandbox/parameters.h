// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

/// What a query or a form says: names with their brackets, values decoded. Values are checked when they are taken;
/// a value of the wrong form throws a Refusal.
namespace Sandbox {

/// Seconds or amounts from `from` to `to`, both included.
struct Between {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();

    bool holds(qint64 value) const { return from <= value && value <= to; }
};

class Parameters
{
public:
    Parameters() = default;
    explicit Parameters(const QByteArray &formEncoded);

    bool has(const QByteArray &name) const; ///< `name` or any `name[...]`
    QByteArray text(const QByteArray &name) const; ///< null when it is not there
    std::optional<qint64> integer(const QByteArray &name) const;
    std::optional<bool> flag(const QByteArray &name) const;
    QList<QByteArray> list(const QByteArray &name) const; ///< `name[]=`, `name[0]=`
    /// `name=N` or `name[gt|gte|lt|lte]=N`; nothing when it is not there.
    std::optional<Between> range(const QByteArray &name) const;
    /// One of `choices`, or nothing when it is not there; anything else is refused.
    QByteArray choice(const QByteArray &name, const QList<QByteArray> &choices) const;

    /// Refuses what is not among `known`.
    void allowOnly(const QList<QByteArray> &known) const;
    /// The same for the `name[...]` of a group: `known` are whole names, with their brackets.
    void allowOnlyInside(const QByteArray &name, const QList<QByteArray> &known) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_pairs;
};

} // namespace Sandbox
