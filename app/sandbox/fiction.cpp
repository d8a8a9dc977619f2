// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fiction.h"

#include "app/sandbox/countries.h"
#include "app/sandbox/rules.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox
{

using namespace Qt::StringLiterals;

namespace
{

struct Trade {
    QByteArray mcc {}, description {};
};

struct Language {
    QByteArray name {}, pattern {};
    std::vector<Word> trades {}, brands {}, female {}, male {}, last {};
};

/// `native`, `native|latin` or `native|kana|latin`.
Word word(const QByteArray &text)
{
    const QByteArrayList parts = text.split('|');
    return { parts.first(), parts.size() == 3 ? parts.at(1) : QByteArray(), parts.last() };
}

/// `native` or `native|kana`, as places have them.
Word placeWord(const QByteArray &text)
{
    const QByteArrayList parts = text.split('|');
    return { parts.first(), parts.size() == 2 ? parts.at(1) : QByteArray(), {} };
}

std::vector<Word> words(const QJsonValue &value)
{
    std::vector<Word> result;
    const QByteArrayList all = texts(value);
    for (const QByteArray &each : all)
        result.push_back(word(each));
    return result;
}

struct Vocabulary {
    std::vector<Trade> trades {};
    std::vector<Language> languages {};

    const Language &language(const QByteArray &name) const
    {
        const auto found = std::find_if(languages.begin(), languages.end(),
                                        [&](const Language &each) { return each.name == name; });
        Q_ASSERT(found != languages.end());
        return *found;
    }
};

Vocabulary loadVocabulary()
{
    const QJsonObject file = rules("names");
    Vocabulary result;
    const QJsonObject facts = file.value("trade_facts"_L1).toObject();
    const QJsonArray trades = file.value("trades"_L1).toArray();
    for (const QJsonValue &each : trades) {
        const QJsonObject fact = facts.value(each.toString()).toObject();
        result.trades.push_back({ text(fact.value("mcc"_L1)), text(fact.value("description"_L1)) });
    }
    const QJsonObject languages = file.value("languages"_L1).toObject();
    for (auto each = languages.begin(); each != languages.end(); ++each) {
        const QJsonObject entry = each.value().toObject();
        Language language { each.key().toUtf8(),
                            text(entry.value("pattern"_L1)),
                            words(entry.value("trades"_L1)),
                            words(entry.value("brands"_L1)),
                            words(entry.value("female"_L1)),
                            words(entry.value("male"_L1)),
                            words(entry.value("last"_L1)) };
        Q_ASSERT(language.trades.size() == result.trades.size());
        result.languages.push_back(std::move(language));
    }
    return result;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary all = loadVocabulary();
    return all;
}

std::vector<Place> loadPlaces()
{
    const QJsonObject file = rules("places");
    std::vector<Place> result;
    for (auto each = file.begin(); each != file.end(); ++each) {
        if (!each.value().isObject())
            continue; // "about"
        const QJsonObject entry = each.value().toObject();
        Place place;
        place.country = each.key().toUtf8();
        place.currency = text(entry.value("currency"_L1));
        place.language = text(entry.value("language"_L1));
        place.timezone = text(entry.value("timezone"_L1));
        place.phone = text(entry.value("phone"_L1));
        place.legalForms = texts(entry.value("legal"_L1));
        place.structures = texts(entry.value("structures"_L1));
        place.nonProfit = text(entry.value("non_profit"_L1));
        place.government = text(entry.value("government"_L1));
        place.registrar = text(entry.value("registrar"_L1));
        const QByteArrayList streets = texts(entry.value("streets"_L1));
        for (const QByteArray &street : streets)
            place.streets.push_back(placeWord(street));
        const QJsonArray cities = entry.value("cities"_L1).toArray();
        for (const QJsonValue &city : cities) {
            const QByteArrayList parts = texts(city);
            place.cities.push_back({ placeWord(parts.at(0)), placeWord(parts.at(1)),
                                     parts.size() > 3 ? placeWord(parts.at(3)) : Word(), parts.at(2) });
        }
        place.routingNumber = text(entry.value("routing"_L1));
        place.accountType = text(entry.value("account_type"_L1));
        place.instantPayouts = entry.value("instant"_L1).toBool();
        const QJsonArray days = entry.value("days"_L1).toArray();
        place.payoutInterval = text(days.at(0));
        place.payoutDelay = days.at(1).toInt();
        place.share = quint32(entry.value("share"_L1).toInt());
        place.methods = texts(entry.value("methods"_L1));
        result.push_back(std::move(place));
    }
    return result;
}

QByteArray filled(QByteArray pattern, const QByteArray &name, const QByteArray &content)
{
    return pattern.replace(name, content);
}

/// Lower-case ASCII letters, with the commonest diacritics taken off; what is left over is dropped.
QByteArray asciiLetters(const QByteArray &utf8)
{
    const QString folded = QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KD).toLower();
    QByteArray result;
    for (const QChar each : folded) {
        if (each == u'ß')
            result += "ss";
        else if (each == u'æ' || each == u'œ')
            result += each == u'æ' ? "ae" : "oe";
        else if (each == u'ø')
            result += 'o';
        else if (each == u'ł')
            result += 'l';
        else if ((each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9'))
            result += char(each.unicode());
    }
    return result;
}

QByteArray nullIfEmpty(const QByteArray &text)
{
    return text.isEmpty() ? QByteArray() : text;
}

} // namespace

const std::vector<Place> &places()
{
    static const std::vector<Place> all = loadPlaces();
    return all;
}

const Place *findPlace(const QByteArray &country)
{
    const auto found = std::find_if(places().begin(), places().end(),
                                    [&](const Place &each) { return each.country == country; });
    return found == places().end() ? nullptr : &*found;
}

const Place &place(const QByteArray &country)
{
    if (const Place *known = findPlace(country))
        return *known;
    // Somewhere with the same money, which is as near as one can guess; else the first there is.
    const Country *spec = Sandbox::country(country);
    const auto near = std::find_if(places().begin(), places().end(), [&](const Place &each) {
        return spec && each.currency == spec->defaultCurrency;
    });
    return near == places().end() ? places().front() : *near;
}

PersonName inventPerson(const Place &place, Random &random)
{
    const Language &language = vocabulary().language(place.language);
    PersonName name;
    name.female = random.below(2) == 0;
    name.first = random.pick(name.female ? language.female : language.male);
    name.last = random.pick(language.last);
    return name;
}

Firm inventFirm(const Place &place, Random &random)
{
    const Vocabulary &all = vocabulary();
    const Language &language = all.language(place.language);
    const quint32 number = random.below(quint32(all.trades.size()));
    const Trade &trade = all.trades[number];
    const Word &tradeWord = language.trades[number];
    const Word &brand = random.pick(language.brands);

    Firm firm;
    firm.name = filled(filled(language.pattern, "{brand}", brand.native), "{trade}", tradeWord.native);
    if (!brand.kana.isNull())
        firm.kana = filled(filled(language.pattern, "{brand}", brand.kana), "{trade}", tradeWord.kana);
    firm.legalName = filled(random.pick(place.legalForms), "{name}", firm.name);
    const QByteArray latin = asciiLetters(brand.latin);
    const QByteArray latinTrade = asciiLetters(tradeWord.latin);
    firm.domain = latin + '-' + latinTrade + ".example";
    firm.mcc = trade.mcc;
    firm.description = trade.description;
    firm.descriptor = (latin + ' ' + latinTrade).toUpper().left(22).trimmed();
    return firm;
}

InventedAddress inventAddress(const Place &place, Random &random)
{
    const CityOfPlace &city = random.pick(place.cities);
    const Word &street = random.pick(place.streets);
    const QByteArray number = QByteArray::number(random.between(1, 240));
    InventedAddress result;
    result.native = { .city = nullIfEmpty(city.city.native),
                      .country = place.country,
                      .line1 = filled(street.native, "{n}", number),
                      .line2 = {},
                      .postalCode = nullIfEmpty(city.postalCode),
                      .state = nullIfEmpty(city.state.native),
                      .town = nullIfEmpty(city.town.native) };
    if (!street.kana.isNull()) {
        result.kana = result.native;
        result.kana.city = city.city.kana;
        result.kana.state = city.state.kana;
        result.kana.town = city.town.kana;
        result.kana.line1 = filled(street.kana, "{n}", number);
        if (random.below(2) == 0) { // building and room
            const QByteArray room = QByteArray::number(random.between(101, 909));
            result.native.line2 = "青葉ビル " + room;
            result.kana.line2 = "アオバビル " + room;
        }
    }
    return result;
}

QByteArray inventPhone(const Place &place, Random &random)
{
    QByteArray phone = place.phone;
    for (char &letter : phone) {
        if (letter == '#')
            letter = char('0' + random.below(10));
    }
    return phone;
}

QByteArray digits(int count, Random &random)
{
    QByteArray result;
    for (int each = 0; each < count; ++each)
        result += char('0' + random.below(10));
    return result;
}

} // namespace Sandbox
