// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/buyers.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QHash>

namespace Sandbox {
namespace {

/// Where a buyer lives: mostly where the seller is.
const Place &homeOf(const World &world, Context seller, Random &random)
{
    const QByteArray &country = world.accounts[seller].country;
    if (random.perMille(850)) {
        for (const Place &each : places()) {
            if (each.country == country)
                return each;
        }
    }
    return random.pick(places());
}

/// Lower-case Latin letters and digits, for an address.
void appendSlug(QByteArray &to, const QByteArray &latin)
{
    for (const char letter : latin) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            to += letter;
        else if (letter >= 'A' && letter <= 'Z')
            to += char(letter - 'A' + 'a');
    }
}

} // namespace

Buyer buyerOf(const World &world, Key key, Kind kind)
{
    Random random(traitsOf(world, kind, key));
    const Place &home = homeOf(world, key.context, random);
    const PersonName name = inventPerson(home, random);
    const bool familyFirst = home.country == "JP" || home.country == "CN" || home.country == "KR"
        || home.country == "HK" || home.country == "HU";
    Buyer buyer;
    buyer.name = familyFirst ? name.last.native + ' ' + name.first.native : name.first.native + ' ' + name.last.native;
    appendSlug(buyer.email, name.first.latin);
    buyer.email += '.';
    appendSlug(buyer.email, name.last.latin);
    buyer.email += QByteArray::number(random.below(900) + 10) + "@mail.example";
    buyer.phone = inventPhone(home, random);
    buyer.address = inventAddress(home, random).native;
    return buyer;
}

const QByteArray &invented(const char *list, quint64 traits, quint32 facet)
{
    static const QHash<QByteArray, QByteArrayList> lists = [] {
        QHash<QByteArray, QByteArrayList> read;
        const QJsonObject goods = rules("goods");
        for (auto each = goods.begin(); each != goods.end(); ++each) {
            if (each->isArray())
                read.insert(each.key().toUtf8(), texts(*each));
        }
        return read;
    }();
    const auto found = lists.constFind(QByteArray::fromRawData(list, qsizetype(qstrlen(list))));
    Q_ASSERT(found != lists.cend());
    return found->at(facetOf(traits, facet, quint32(found->size())));
}

void writeShipping(Writer &writer, const Buyer &buyer, quint64 traits)
{
    writer.beginObject("shipping");
    writeAddress(writer, "address", buyer.address);
    writer.pair("carrier", invented("carriers", traits, 50));
    writer.pair("name", buyer.name).pair("phone", buyer.phone);
    if (facetOf(traits, 51, 3) == 0)
        writer.nullPair("tracking_number");
    else
        writer.pair("tracking_number", QByteArray("TRK" + QByteArray::number(traits % 1'000'000'000)));
    writer.endObject();
}

} // namespace Sandbox
