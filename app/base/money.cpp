// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"

#include <algorithm>
#include <array>
#include <limits>

namespace {

// docs.stripe.com/currencies. UGX and ISK have no decimals in reality but are sent with two; HUF and TWD are
// sent with two as well, whatever other tables say.
constexpr std::array zeroDecimal {"bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga",
                                  "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf"};
constexpr std::array threeDecimal {"bhd", "jod", "kwd", "omr", "tnd"};

template <typename Codes>
bool holds(const Codes &codes, const QByteArray &currency)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&](const char *code) { return currency.compare(code, Qt::CaseInsensitive) == 0; });
}

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

int Money::decimals(const QByteArray &currency)
{
    if (holds(zeroDecimal, currency))
        return 0;
    return holds(threeDecimal, currency) ? 3 : 2;
}

qint64 Money::thousandths() const
{
    const auto factor = static_cast<qint64>(powerOfTen(3 - decimals(currency)));
    qint64 product = 0;
    if (!__builtin_mul_overflow(minor, factor, &product))
        return product;
    // Nobody has such an amount; a filter still sorts it to the right end.
    return minor < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

QString Money::number(const QLocale &locale) const
{
    const int places = decimals(currency);
    // The magnitude of the most negative integer does not fit a signed one.
    const quint64 magnitude = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    const quint64 unit = powerOfTen(places);

    QString text = minor < 0 ? locale.negativeSign() : QString();
    text += locale.toString(magnitude / unit);
    if (places > 0)
        text += locale.decimalPoint();
    for (int place = places - 1; place >= 0; --place)
        text += locale.toString(static_cast<int>(magnitude / powerOfTen(place) % 10));
    return text;
}

QString Money::text(const QLocale &locale) const
{
    if (currency.isEmpty())
        return number(locale);
    const QString text = number(locale) + u' ' + QString::fromLatin1(currency).toUpper();
    // Where one reads from the right the number comes first too. The letters of the code would turn it around.
    if (locale.textDirection() == Qt::RightToLeft)
        return QChar(0x2067) + text + QChar(0x2069);
    return text;
}
