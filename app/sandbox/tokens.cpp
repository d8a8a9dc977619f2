// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tokens.h"

#include "app/sandbox/payoutplaces.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/testcards.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox {
namespace {

const Token &tokenAt(const World &world, Key key)
{
    return world.tokens.at(key.context)[key.index];
}

const char *nameOf(Token::Type type)
{
    switch (type) {
    case Token::Type::Card: return "card";
    case Token::Type::BankAccount: return "bank_account";
    case Token::Type::Account: return "account";
    case Token::Type::Person: return "person";
    case Token::Type::IdNumber: return "pii";
    case Token::Type::CvcUpdate: return "cvc_update";
    }
    Q_UNREACHABLE();
}

std::optional<Token> fixedToken(const QByteArray &id, Time now)
{
    if (const auto bank = testBankNamed(id))
        return Token{.type = Token::Type::BankAccount, .created = now, .place = bankFrom(*bank)};
    const TestCard *card = testCardNamed(id);
    if (!card || !id.startsWith("tok_"))
        return {};
    return Token{.type = Token::Type::Card, .created = now, .place = cardFrom(*card, now), .card = card};
}

void writeBank(Writer &writer, const ExternalAccount &bank)
{
    writer.beginObject("bank_account").pair("id", bank.id).pair("object", "bank_account");
    writer.pair("account_holder_name", bank.holderName).pair("account_holder_type", bank.holderType);
    writer.pair("account_type", bank.accountType).pair("bank_name", bank.bankName).pair("country", bank.country);
    writer.pair("currency", bank.currency).pair("fingerprint", bank.fingerprint).pair("last4", bank.last4);
    writer.pair("routing_number", bank.routingNumber).pair("status", bank.status).endObject();
}

void writeCard(Writer &writer, const ExternalAccount &card)
{
    const auto check = [](const QByteArray &given) { return given.isNull() ? QByteArray() : QByteArray("unchecked"); };
    const Address &address = card.address;
    writer.beginObject("card").pair("id", card.id).pair("object", "card").pair("address_city", address.city);
    writer.pair("address_country", address.country).pair("address_line1", address.line1);
    writer.pair("address_line1_check", check(address.line1)).pair("address_line2", address.line2);
    writer.pair("address_state", address.state).pair("address_zip", address.postalCode);
    writer.pair("address_zip_check", check(address.postalCode)).pair("brand", card.brand);
    writer.pair("country", card.country).pair("cvc_check", card.cvcCheck).nullPair("dynamic_last4");
    writer.pair("exp_month", card.expiryMonth).pair("exp_year", card.expiryYear);
    writer.pair("fingerprint", card.fingerprint).pair("funding", card.funding).pair("last4", card.last4);
    writer.beginObject("metadata").endObject().pair("name", card.holderName);
    writer.beginObject("networks").nullPair("preferred").endObject();
    writer.pair("regulated_status", card.regulated).nullPair("tokenization_method").endObject();
}

Token tokenFrom(Call &call)
{
    const Form &form = call.form;
    const Time now = call.world.now();
    Token token{.created = now};
    if (form["card"].isGroup()) {
        token.place = cardFrom(form["card"], now);
        token.card = testCard(form["card"]["number"].text().replace(' ', "").replace('-', ""));
        token.place.fingerprint = fingerprintOf(call.world, token.card->number);
    } else if (form["bank_account"].isGroup()) {
        token.type = Token::Type::BankAccount;
        token.place = bankFrom(form["bank_account"], "bank_account", {});
        token.place.fingerprint = fingerprintOf(call.world, form["bank_account"]["account_number"].text());
    } else if (form["account"].isGroup()) {
        token.type = Token::Type::Account;
        token.content = form["account"];
    } else if (form["person"].isGroup()) {
        token.type = Token::Type::Person;
        token.content = form["person"];
    } else if (form["pii"].isGroup()) {
        token.type = Token::Type::IdNumber;
    } else if (form["cvc_update"].isGroup()) {
        token.type = Token::Type::CvcUpdate;
    } else {
        throw Refusal{.message = "A token is made of one of these: card, bank_account, pii, account, person, cvc_update."};
    }
    return token;
}

Reply createToken(Call &call)
{
    Token token = tokenFrom(call);
    std::vector<Token> &made = call.world.tokens[call.context];
    const Key key{call.context, quint32(made.size())};
    const bool isCard = token.type == Token::Type::Card;
    token.place.id = (isCard ? "card_" : "ba_")
        + call.world.ids.letters(mixed(mixed("place of a token"), (quint64(key.context) << 32) | key.index), 24);
    made.push_back(std::move(token));
    return Subject{Kind::Token, key};
}

/// Once made a token is listed nowhere.
class TokenResource : public Resource
{
public:
    TokenResource()
        : Resource({.object = "token", .kind = Kind::Token, .retrieve = "/v1/tokens/{token}", .truth = ""})
    {
    }

    QByteArray id(const World &world, Key key) const override
    {
        return world.ids.text(Kind::Token, key, int(tokenAt(world, key).type));
    }

    std::optional<Key> find(const World &world, Context context, const QByteArray &text) const override
    {
        const std::optional<Key> key = world.ids.key(Kind::Token, text);
        const auto made = world.tokens.find(context);
        if (!key || key->context != context || made == world.tokens.end() || key->index >= made->second.size()
            || id(world, *key) != text)
            return {};
        return key;
    }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const Token &token = tokenAt(world, key);
        writer.beginObject().pair("id", id(world, key)).pair("object", "token");
        if (token.type == Token::Type::Card)
            writeCard(writer, token.place);
        else if (token.type == Token::Type::BankAccount)
            writeBank(writer, token.place);
        writer.pair("client_ip", "127.0.0.1").pair("created", token.created).pair("livemode", false);
        writer.pair("type", nameOf(token.type)).pair("used", token.used).endObject();
    }

    std::vector<Action> actions() const override
    {
        return {{.path = "/v1/tokens", .perform = createToken}};
    }
};

} // namespace

const Resource &tokens()
{
    static const TokenResource resource;
    return resource;
}

QByteArray fingerprintOf(const World &world, const QByteArray &number)
{
    return world.ids.letters(mixed(mixed("fingerprint"), mixed(std::string_view(number.constData(), size_t(number.size())))),
                             16);
}

Token usableToken(const World &world, Context context, const QByteArray &id, const QByteArray &param)
{
    if (auto fixed = fixedToken(id, world.now())) {
        const QByteArray number = fixed->card ? fixed->card->number : id;
        fixed->place.fingerprint = fingerprintOf(world, number);
        return *fixed;
    }
    const auto key = tokens().find(world, context, id);
    if (!key)
        throw tokens().absent(id, param);
    const Token &token = tokenAt(world, *key);
    if (token.used) {
        throw Refusal{.code = "token_already_used",
                      .message = "A token counts once, and this one was used before: " + id,
                      .param = param};
    }
    return token;
}

void useToken(World &world, Context context, const QByteArray &id)
{
    if (const auto key = tokens().find(world, context, id))
        world.tokens[key->context][key->index].used = true;
}

} // namespace Sandbox
