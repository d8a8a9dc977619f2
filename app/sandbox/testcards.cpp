// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/testcards.h"

#include "app/sandbox/rules.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

Dispute::Case caseNamed(const QByteArray &name)
{
    return name == "inquiry"    ? Dispute::Case::Inquiry
        : name == "compliance"  ? Dispute::Case::Compliance
                                : Dispute::Case::Chargeback;
}

Dispute::Eligibility eligibilityNamed(const QByteArray &name)
{
    return name == "visa_compelling_evidence_3" ? Dispute::Eligibility::VisaCompellingEvidence3
        : name == "visa_compliance"             ? Dispute::Eligibility::VisaCompliance
        : name == "mastercard_compliance"       ? Dispute::Eligibility::MastercardCompliance
                                                : Dispute::Eligibility::None;
}

TestCard cardFrom(const QJsonObject &entry)
{
    const QByteArray refund = text(entry.value("refund"_L1));
    return {.number = text(entry.value("number"_L1)),
            .brand = text(entry.value("brand"_L1)),
            .country = text(entry.value("country"_L1)),
            .funding = text(entry.value("funding"_L1)),
            .network = networkOf(text(entry.value("brand"_L1))),
            .methods = texts(entry.value("methods"_L1)),
            .tokens = texts(entry.value("tokens"_L1)),
            .payouts = entry.value("payouts"_L1).toBool(),
            .instant = entry.value("instant"_L1).toBool(),
            .payoutFailure = text(entry.value("payout_failure"_L1)),
            .outcome = text(entry.value("outcome"_L1)),
            .dispute = text(entry.value("dispute"_L1)),
            .disputeCase = caseNamed(text(entry.value("case"_L1))),
            .eligibility = eligibilityNamed(text(entry.value("eligibility"_L1))),
            .disputes = entry.value("disputes"_L1).toInt(entry.contains("dispute"_L1) ? 1 : 0),
            .warning = entry.value("warning"_L1).toBool(),
            .available = entry.value("available"_L1).toBool(),
            .needsAction = entry.value("action"_L1).toBool(),
            .refund = refund == "pending" ? TestCard::RefundCourse::Pending
                : refund == "fails"       ? TestCard::RefundCourse::Fails
                                          : TestCard::RefundCourse::Usual,
            .trigger = text(entry.value("trigger"_L1))};
}

/// Places in testCards(), by number and by every fixed name.
const QHash<QByteArray, size_t> &index()
{
    static const QHash<QByteArray, size_t> read = [] {
        QHash<QByteArray, size_t> places;
        for (size_t at = 0; at < testCards().size(); ++at) {
            const TestCard &card = testCards()[at];
            for (const QByteArray &name : card.methods + card.tokens + QByteArrayList{card.number})
                places.insert(name, at);
        }
        return places;
    }();
    return read;
}

} // namespace

const std::vector<TestCard> &testCards()
{
    static const std::vector<TestCard> all = [] {
        std::vector<TestCard> cards;
        const QJsonArray entries = rules("test_cards").value("cards"_L1).toArray();
        for (const QJsonValue &each : entries)
            cards.push_back(cardFrom(each.toObject()));
        return cards;
    }();
    return all;
}

const TestCard *testCard(const QByteArray &number)
{
    const TestCard *card = testCardNamed(number);
    return card && card->number == number ? card : nullptr;
}

const TestCard *testCardNamed(const QByteArray &name)
{
    const auto found = index().constFind(name);
    return found == index().cend() ? nullptr : &testCards()[*found];
}

bool isCardNumber(const QByteArray &number)
{
    if (number.size() < 12 || number.size() > 19)
        return false;
    int sum = 0;
    for (qsizetype at = 0; at < number.size(); ++at) {
        const char letter = number[number.size() - 1 - at];
        if (letter < '0' || letter > '9')
            return false;
        const int digit = (letter - '0') * (at % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

QByteArray networkOf(const QByteArray &brand)
{
    if (brand == "American Express")
        return "amex";
    if (brand == "Diners Club")
        return "diners";
    return brand.toLower();
}

} // namespace Sandbox
