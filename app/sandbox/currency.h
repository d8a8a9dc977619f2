// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ids.h"

namespace Sandbox {

/// A currency the sandbox knows (currencies.json): one byte, cheap to keep in a million records.
/// Amounts are whole minor units, as the API counts them.
class Currency
{
public:
    Currency() = default; ///< US dollars

    static Currency of(const QByteArray &code); ///< ends the program for a code that is not in the rules
    static Currency numbered(int number);
    static int count();

    const QByteArray &code() const;
    int decimals() const;
    qint64 step() const;       ///< every amount is a multiple of it
    qint64 leastCharge() const;
    qint64 fixedFee() const;   ///< of a card payment
    qint64 usualPrice() const;
    int number() const { return m_number; }

    /// `amount` rounded to a multiple of `step`, halves away from zero.
    qint64 rounded(qint64 amount) const;

    friend bool operator==(Currency, Currency) = default;

private:
    quint8 m_number = 0;
};

/// How many whole units of `to` one whole unit of `from` is worth on that day, in millionths. Invented, within
/// two per cent of the rules' value, and the same for the same day.
quint32 rateMicro(Currency from, Currency to, Time day);

/// `amount` at that rate, in minor units of `to`, rounded half away from zero.
qint64 converted(qint64 amount, Currency from, Currency to, quint32 rateMicro);

/// `part` of `whole` of `total`, rounded half up; signs as in `total`.
qint64 share(qint64 total, qint64 part, qint64 whole);

} // namespace Sandbox
