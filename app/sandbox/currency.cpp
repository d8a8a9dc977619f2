// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/currency.h"

#include "app/sandbox/clock.h"
#include "app/sandbox/random.h"
#include "app/sandbox/rules.h"

#include <QtDebug>

#include <vector>

namespace Sandbox {
namespace {

__extension__ using Wide = __int128; // an amount times a rate does not fit into 64 bits

struct Rule {
    QByteArray code;
    int decimals;
    qint64 step, usdMicro, least, fee, usual;
};

const std::vector<Rule> &table()
{
    static const std::vector<Rule> read = [] {
        std::vector<Rule> all;
        const QJsonObject json = rules("currencies");
        const auto add = [&](const QString &code) {
            const QJsonObject rule = json.value(code).toObject();
            const auto number = [&](const char *name) { return rule.value(QLatin1String(name)).toInteger(); };
            all.push_back({code.toUtf8(), int(number("decimals")), number("step"), number("usd"), number("least"),
                           number("fee"), number("usual")});
        };
        add(QStringLiteral("usd")); // the default-constructed one
        for (auto each = json.begin(); each != json.end(); ++each) {
            if (each->isObject() && each.key() != QLatin1String("usd"))
                add(each.key());
        }
        return all;
    }();
    return read;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// numerator / denominator, halves away from zero
qint64 quotient(Wide numerator, Wide denominator)
{
    const Wide half = numerator < 0 ? -denominator / 2 : denominator / 2;
    return qint64((numerator + half) / denominator);
}

} // namespace

Currency Currency::of(const QByteArray &code)
{
    for (int number = 0; number < count(); ++number) {
        if (table()[size_t(number)].code == code)
            return numbered(number);
    }
    qFatal("currency '%s' is not in the rules", code.constData());
}

Currency Currency::numbered(int number)
{
    Currency currency;
    currency.m_number = quint8(number);
    return currency;
}

int Currency::count() { return int(table().size()); }
const QByteArray &Currency::code() const { return table()[m_number].code; }
int Currency::decimals() const { return table()[m_number].decimals; }
qint64 Currency::step() const { return table()[m_number].step; }
qint64 Currency::leastCharge() const { return table()[m_number].least; }
qint64 Currency::fixedFee() const { return table()[m_number].fee; }
qint64 Currency::usualPrice() const { return table()[m_number].usual; }

qint64 Currency::rounded(qint64 amount) const
{
    return quotient(amount, step()) * step();
}

quint32 rateMicro(Currency from, Currency to, Time time)
{
    if (from == to)
        return 1'000'000;
    const Rule &sold = table()[size_t(from.number())];
    const Rule &bought = table()[size_t(to.number())];
    const quint64 today = mixed(mixed(sold.code.toStdString()) ^ mixed(bought.code.toStdString()), quint64(time / day));
    const qint64 swing = 980'000 + qint64(today % 40'001); // +-2 %
    return quint32(quotient(Wide(sold.usdMicro) * swing, bought.usdMicro));
}

qint64 converted(qint64 amount, Currency from, Currency to, quint32 rate)
{
    if (from == to)
        return amount;
    return to.rounded(quotient(Wide(amount) * rate * powerOfTen(to.decimals()),
                               Wide(1'000'000) * powerOfTen(from.decimals())));
}

qint64 share(qint64 total, qint64 part, qint64 whole)
{
    if (whole == 0)
        return 0;
    return quotient(Wide(total) * part, whole);
}

} // namespace Sandbox
