// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ids.h"

#include "app/sandbox/random.h"

#include <array>

namespace Sandbox {
namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int placeLetters = 11; // 62^11 > 2^64

struct Form {
    Kind kind;
    std::array<const char *, 6> prefixes; ///< by variant; the last ones may be null
    int letters;
};

constexpr Form forms[] = {
    {Kind::Account, {"acct_"}, 16},
    {Kind::Person, {"person_"}, 14},
    {Kind::ExternalAccount, {"ba_", "card_"}, 24},
    {Kind::Customer, {"cus_"}, 14},
    {Kind::PaymentIntent, {"pi_"}, 24},
    {Kind::Charge, {"ch_", "py_"}, 24},
    {Kind::Refund, {"re_", "pyr_"}, 24},
    {Kind::Dispute, {"du_", "dp_"}, 24},
    {Kind::EarlyFraudWarning, {"issfr_"}, 24},
    {Kind::Review, {"prv_"}, 24},
    {Kind::Payout, {"po_"}, 24},
    {Kind::Transfer, {"tr_"}, 24},
    {Kind::TransferReversal, {"trr_"}, 24},
    {Kind::ApplicationFee, {"fee_"}, 24},
    {Kind::FeeRefund, {"fr_"}, 24},
    {Kind::BalanceTransaction, {"txn_"}, 24},
    {Kind::Topup, {"tu_"}, 24},
    {Kind::Event, {"evt_"}, 24},
    {Kind::PaymentMethod, {"pm_"}, 24},
    {Kind::File, {"file_"}, 24},
    {Kind::Application, {"ca_"}, 32},
    {Kind::Mandate, {"mandate_"}, 24},
    {Kind::ReserveTransaction, {"rtx_"}, 24},
    {Kind::ConnectCollectionTransfer, {"connct_"}, 24},
    {Kind::WebhookEndpoint, {"we_"}, 24},
    {Kind::ReportRun, {"frr_"}, 24},
    {Kind::Token, {"tok_", "btok_", "ct_", "cpt_", "pii_", "cvctok_"}, 24},
    {Kind::FileLink, {"link_"}, 24},
};

const Form *formOf(Kind kind)
{
    for (const Form &form : forms) {
        if (form.kind == kind)
            return &form;
    }
    return nullptr;
}

/// Four Feistel rounds: a permutation of 64 bits that only the seed and the kind know.
quint64 enciphered(quint64 place, quint64 secret)
{
    quint32 left = quint32(place >> 32);
    quint32 right = quint32(place);
    for (quint64 round = 0; round < 4; ++round) {
        const quint32 next = left ^ quint32(mixed(right + (round << 32), secret));
        left = right;
        right = next;
    }
    return (quint64(left) << 32) | right;
}

quint64 deciphered(quint64 text, quint64 secret)
{
    quint32 left = quint32(text >> 32);
    quint32 right = quint32(text);
    for (quint64 round = 4; round-- > 0;) {
        const quint32 before = right ^ quint32(mixed(left + (round << 32), secret));
        right = left;
        left = before;
    }
    return (quint64(left) << 32) | right;
}

void appendLetters(QByteArray &to, quint64 subject, int count)
{
    quint64 value = subject;
    for (int written = 0; written < count; ++written) {
        if (written % 10 == 0)
            value = mixed(value, quint64(written) + 1); // 62^10 < 2^64: ten letters a draw
        to += alphabet[value % 62];
        value /= 62;
    }
}

int digit(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    if (letter >= 'A' && letter <= 'Z')
        return letter - 'A' + 10;
    if (letter >= 'a' && letter <= 'z')
        return letter - 'a' + 36;
    return -1;
}

} // namespace

QByteArray Ids::text(Kind kind, Key key, int variant) const
{
    const Form *form = formOf(kind);
    Q_ASSERT(form && form->prefixes[size_t(variant)]);
    const quint64 secret = mixed(m_seed, quint64(kind));
    quint64 place = enciphered((quint64(key.context) << 32) | key.index, secret);

    QByteArray id(form->prefixes[size_t(variant)]);
    id.reserve(id.size() + form->letters);
    appendLetters(id, mixed(place, secret), form->letters - placeLetters);
    char letters[placeLetters];
    for (char &letter : letters) {
        letter = alphabet[place % 62];
        place /= 62;
    }
    id.append(letters, placeLetters);
    return id;
}

std::optional<Key> Ids::key(Kind kind, const QByteArray &id) const
{
    const Form *form = formOf(kind);
    if (!form)
        return {};
    for (int variant = 0; variant < int(form->prefixes.size()); ++variant) {
        const char *prefix = form->prefixes[size_t(variant)];
        if (!prefix || !id.startsWith(prefix) || id.size() != qsizetype(qstrlen(prefix)) + form->letters)
            continue;
        quint64 place = 0;
        for (qsizetype at = id.size() - 1; at >= id.size() - placeLetters; --at) {
            const int value = digit(id[at]);
            if (value < 0)
                return {};
            place = place * 62 + quint64(value);
        }
        const quint64 plain = deciphered(place, mixed(m_seed, quint64(kind)));
        const Key key{quint32(plain >> 32), quint32(plain)};
        if (text(kind, key, variant) == id)
            return key;
    }
    return {};
}

QByteArray Ids::letters(quint64 subject, int length) const
{
    QByteArray letters;
    letters.reserve(length);
    appendLetters(letters, mixed(m_seed, subject), length);
    return letters;
}

} // namespace Sandbox
