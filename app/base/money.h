// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

/// An amount of money: an integer of the currency's minor units, never a floating-point number.
struct Money {
    qint64 minor = 0;
    QByteArray currency {}; ///< three letters, lower case, as the API sends them

    bool operator==(const Money &) const = default;

    /// Thousandths of the major unit: what filters compare across currencies.
    qint64 thousandths() const;

    /// "1,234.50 EUR" as the locale writes numbers; always with the currency's code. In right-to-left languages
    /// isolated (U+2067 ... U+2069), so that it reads the same in every sentence.
    QString text(const QLocale &locale) const;
    /// The same without the code.
    QString number(const QLocale &locale) const;

    /// Decimals of the API's minor unit: 0, 2 or 3. The API's own table, which differs from ISO 4217 and CLDR
    /// for UGX, ISK, HUF and TWD (docs.stripe.com/currencies).
    static int decimals(const QByteArray &currency);
};
