// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/random.h"

/// Invented people, firms, addresses and telephone numbers in the scripts of their countries (names.json,
/// places.json). Every domain ends in .example; telephone numbers are never assigned to anybody.
namespace Sandbox
{

/// One word in its own script, how it sounds in kana (Japanese only), and in Latin letters.
struct Word {
    QByteArray native {}, kana {}, latin {};
};

struct CityOfPlace {
    Word city {}, state {}, town {};
    QByteArray postalCode {};
};

/// What an account of a country looks like.
struct Place {
    QByteArray country {}, currency {}, language {}, timezone {};
    QByteArray phone {}; ///< a pattern: `#` is a digit
    QByteArrayList legalForms {}; ///< patterns: {name}
    QByteArrayList structures {}; ///< of a company; empty: none is asked for
    QByteArray nonProfit {}, government {}, registrar {};
    std::vector<Word> streets {}; ///< patterns: {n}
    std::vector<CityOfPlace> cities {};
    QByteArray routingNumber {}; ///< null where banks are named by IBAN
    QByteArray accountType {};
    bool instantPayouts = false;
    QByteArray payoutInterval {};
    int payoutDelay = 2; ///< days
    quint32 share = 0; ///< of ordinary accounts, relative to other countries
    QByteArrayList methods {}; ///< capabilities for local payment methods
};

/// A to Z; only countries that a seed has accounts in.
const std::vector<Place> &places();
/// A country that no account of a seed lives in looks like another with its currency.
const Place &place(const QByteArray &country);
/// Null for a country that no account of a seed lives in.
const Place *findPlace(const QByteArray &country);

struct PersonName {
    Word first {}, last {};
    bool female = false;
};
PersonName inventPerson(const Place &place, Random &random);

struct Firm {
    QByteArray name {}, kana {}; ///< as it trades
    QByteArray legalName {};
    QByteArray domain {}; ///< something.example
    QByteArray mcc {}, description {};
    QByteArray descriptor {}; ///< Latin capitals, 5 to 22 of them
};
Firm inventFirm(const Place &place, Random &random);

struct InventedAddress {
    Address native {}, kana {}; ///< kana only in Japan
};
InventedAddress inventAddress(const Place &place, Random &random);
QByteArray inventPhone(const Place &place, Random &random);
QByteArray digits(int count, Random &random);

} // namespace Sandbox
