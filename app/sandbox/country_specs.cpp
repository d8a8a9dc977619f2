// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accounts.h"
#include "app/sandbox/countries.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

namespace Sandbox
{

namespace
{

void writeFields(Writer &writer, const char *name, const VerificationFields &fields)
{
    writer.beginObject(name);
    writeTexts(writer, "additional", fields.additional);
    writeTexts(writer, "minimum", fields.minimum);
    writer.endObject();
}

/// What accounts of each country can do and must tell. The same for everybody.
class CountrySpecs : public Resource
{
public:
    CountrySpecs()
        : Resource({ .object = "country_spec",
                     .kind = Kind::CountrySpec,
                     .list = "/v1/country_specs",
                     .retrieve = "/v1/country_specs/{country}" })
    {
    }

    Rows rows(const World &, Context) const override { return { 0, quint32(countries().size()) }; }

    /// Nobody's own: not part of any context's truth but the platform's.
    std::vector<Key> everything(const World &world, Context context) const override
    {
        return context == platform ? Resource::everything(world, context) : std::vector<Key>();
    }

    QByteArray id(const World &, Key key) const override { return record(key).code; }

    std::optional<Key> find(const World &, Context context, const QByteArray &id) const override
    {
        const Country *found = country(id);
        if (!found)
            return {};
        return Key { context, quint32(&countries().back() - found) };
    }

    void render(const World &, Key key, Writer &writer) const override
    {
        const Country &spec = record(key);
        writer.beginObject().pair("id", spec.code).pair("object", "country_spec");
        writer.pair("default_currency", spec.defaultCurrency);
        writer.beginObject("supported_bank_account_currencies");
        for (const auto &[currency, banks] : spec.bankAccounts)
            writeTexts(writer, currency.constData(), banks);
        writer.endObject();
        writeTexts(writer, "supported_payment_currencies", spec.paymentCurrencies);
        writeTexts(writer, "supported_payment_methods", spec.paymentMethods);
        writeTexts(writer, "supported_transfer_countries", spec.transferCountries);
        writer.beginObject("verification_fields");
        writeFields(writer, "company", spec.company);
        writeFields(writer, "individual", spec.individual);
        writer.endObject().endObject();
    }

private:
    /// Lists begin with the last row; this one begins with A.
    static const Country &record(Key key) { return countries()[countries().size() - 1 - key.index]; }
};

} // namespace

const Resource &country_specs()
{
    static const CountrySpecs resource;
    return resource;
}

} // namespace Sandbox
