// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/country.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace {

// Countries and currencies: the list of country specifications. Postal codes and bank numbers: the forms in public
// use; whether such a number exists is the backend's to say.
constexpr Country countries[] = {
    //: Country
    {"AE", QT_TRANSLATE_NOOP("Country", "United Arab Emirates"), "aed", nullptr, {nullptr, nullptr, nullptr}},
    //: Country
    {"AT", QT_TRANSLATE_NOOP("Country", "Austria"), "eur", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"AU", QT_TRANSLATE_NOOP("Country", "Australia"), "aud", "[0-9]{4}", {"BSB", "[0-9]{3}-?[0-9]{3}", "[0-9]{4,9}"}},
    //: Country
    {"BE", QT_TRANSLATE_NOOP("Country", "Belgium"), "eur", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"BG", QT_TRANSLATE_NOOP("Country", "Bulgaria"), "eur", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"BR", QT_TRANSLATE_NOOP("Country", "Brazil"), "brl", "[0-9]{5}-?[0-9]{3}",
     //: The number that names a bank, in the form for a bank account in Brazil
     {QT_TRANSLATE_NOOP("Country", "Bank and branch code"), "[0-9]{3}-?[0-9]{4}", "[0-9]{4,13}"}},
    //: Country
    {"CA", QT_TRANSLATE_NOOP("Country", "Canada"), "cad", "[A-Za-z][0-9][A-Za-z] ?[0-9][A-Za-z][0-9]",
     //: The number that names a bank, in the form for a bank account in Canada
     {QT_TRANSLATE_NOOP("Country", "Transit and institution number"), "[0-9]{5}-?[0-9]{3}", "[0-9]{5,12}"}},
    //: Country
    {"CH", QT_TRANSLATE_NOOP("Country", "Switzerland"), "chf", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"CY", QT_TRANSLATE_NOOP("Country", "Cyprus"), "eur", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"CZ", QT_TRANSLATE_NOOP("Country", "Czechia"), "czk", "[0-9]{3} ?[0-9]{2}", {nullptr, nullptr, nullptr}},
    //: Country
    {"DE", QT_TRANSLATE_NOOP("Country", "Germany"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"DK", QT_TRANSLATE_NOOP("Country", "Denmark"), "dkk", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"EE", QT_TRANSLATE_NOOP("Country", "Estonia"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"ES", QT_TRANSLATE_NOOP("Country", "Spain"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"FI", QT_TRANSLATE_NOOP("Country", "Finland"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"FR", QT_TRANSLATE_NOOP("Country", "France"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"GB", QT_TRANSLATE_NOOP("Country", "United Kingdom"), "gbp", "[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}",
     //: The number that names a bank, in the form for a bank account in United Kingdom
     {QT_TRANSLATE_NOOP("Country", "Sort code"), "[0-9]{2}-?[0-9]{2}-?[0-9]{2}", "[0-9]{8}"}},
    //: Country
    {"GI", QT_TRANSLATE_NOOP("Country", "Gibraltar"), "gbp", nullptr, {nullptr, nullptr, nullptr}},
    //: Country
    {"GR", QT_TRANSLATE_NOOP("Country", "Greece"), "eur", "[0-9]{3} ?[0-9]{2}", {nullptr, nullptr, nullptr}},
    //: Country
    {"HK", QT_TRANSLATE_NOOP("Country", "Hong Kong"), "hkd", nullptr,
     //: The number that names a bank, in the form for a bank account in Hong Kong
     {QT_TRANSLATE_NOOP("Country", "Clearing and branch code"), "[0-9]{3}-?[0-9]{3}", "[0-9]{6,12}"}},
    //: Country
    {"HR", QT_TRANSLATE_NOOP("Country", "Croatia"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"HU", QT_TRANSLATE_NOOP("Country", "Hungary"), "huf", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"ID", QT_TRANSLATE_NOOP("Country", "Indonesia"), "idr", "[0-9]{5}",
     //: The number that names a bank, in the form for a bank account in Indonesia
     {QT_TRANSLATE_NOOP("Country", "Bank code"), "[0-9]{3,4}", "[0-9]{4,35}"}},
    //: Country
    {"IE", QT_TRANSLATE_NOOP("Country", "Ireland"), "eur", nullptr, {nullptr, nullptr, nullptr}},
    //: Country
    {"IN", QT_TRANSLATE_NOOP("Country", "India"), "inr", "[0-9]{6}", {"IFSC", "[A-Za-z]{4}0[A-Za-z0-9]{6}", "[0-9]{5,18}"}},
    //: Country
    {"IT", QT_TRANSLATE_NOOP("Country", "Italy"), "eur", "[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"JP", QT_TRANSLATE_NOOP("Country", "Japan"), "jpy", "[0-9]{3}-?[0-9]{4}",
     //: The number that names a bank, in the form for a bank account in Japan
     {QT_TRANSLATE_NOOP("Country", "Bank and branch code"), "[0-9]{7}", "[0-9]{4,8}"}},
    //: Country
    {"LI", QT_TRANSLATE_NOOP("Country", "Liechtenstein"), "chf", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"LT", QT_TRANSLATE_NOOP("Country", "Lithuania"), "eur", "(LT-)?[0-9]{5}", {nullptr, nullptr, nullptr}},
    //: Country
    {"LU", QT_TRANSLATE_NOOP("Country", "Luxembourg"), "eur", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"LV", QT_TRANSLATE_NOOP("Country", "Latvia"), "eur", "(LV-)?[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"MT", QT_TRANSLATE_NOOP("Country", "Malta"), "eur", "[A-Za-z]{3} ?[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"MX", QT_TRANSLATE_NOOP("Country", "Mexico"), "mxn", "[0-9]{5}", {nullptr, nullptr, "[0-9]{18}"}},
    //: Country
    {"MY", QT_TRANSLATE_NOOP("Country", "Malaysia"), "myr", "[0-9]{5}",
     //: The number that names a bank, in the form for a bank account in Malaysia
     {QT_TRANSLATE_NOOP("Country", "SWIFT code"), "[A-Za-z0-9]{8,11}", "[0-9]{5,17}"}},
    //: Country
    {"NL", QT_TRANSLATE_NOOP("Country", "Netherlands"), "eur", "[0-9]{4} ?[A-Za-z]{2}", {nullptr, nullptr, nullptr}},
    //: Country
    {"NO", QT_TRANSLATE_NOOP("Country", "Norway"), "nok", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"NZ", QT_TRANSLATE_NOOP("Country", "New Zealand"), "nzd", "[0-9]{4}", {nullptr, nullptr, "[0-9]{10,16}"}},
    //: Country
    {"PL", QT_TRANSLATE_NOOP("Country", "Poland"), "pln", "[0-9]{2}-?[0-9]{3}", {nullptr, nullptr, nullptr}},
    //: Country
    {"PT", QT_TRANSLATE_NOOP("Country", "Portugal"), "eur", "[0-9]{4}-?[0-9]{3}", {nullptr, nullptr, nullptr}},
    //: Country
    {"RO", QT_TRANSLATE_NOOP("Country", "Romania"), "ron", "[0-9]{6}", {nullptr, nullptr, nullptr}},
    //: Country
    {"SE", QT_TRANSLATE_NOOP("Country", "Sweden"), "sek", "[0-9]{3} ?[0-9]{2}", {nullptr, nullptr, nullptr}},
    //: Country
    {"SG", QT_TRANSLATE_NOOP("Country", "Singapore"), "sgd", "[0-9]{6}",
     //: The number that names a bank, in the form for a bank account in Singapore
     {QT_TRANSLATE_NOOP("Country", "Bank and branch code"), "[0-9]{4}-?[0-9]{3}", "[0-9]{6,19}"}},
    //: Country
    {"SI", QT_TRANSLATE_NOOP("Country", "Slovenia"), "eur", "[0-9]{4}", {nullptr, nullptr, nullptr}},
    //: Country
    {"SK", QT_TRANSLATE_NOOP("Country", "Slovakia"), "eur", "[0-9]{3} ?[0-9]{2}", {nullptr, nullptr, nullptr}},
    //: Country
    {"TH", QT_TRANSLATE_NOOP("Country", "Thailand"), "thb", "[0-9]{5}",
     //: The number that names a bank, in the form for a bank account in Thailand
     {QT_TRANSLATE_NOOP("Country", "Bank code"), "[0-9]{3}", "[0-9]{6,15}"}},
    //: Country
    {"US", QT_TRANSLATE_NOOP("Country", "United States"), "usd", "[0-9]{5}(-[0-9]{4})?",
     //: The number that names a bank, in the form for a bank account in United States
     {QT_TRANSLATE_NOOP("Country", "Routing number"), "[0-9]{9}", "[0-9]{4,17}"}},
};

struct Division {
    const char *country;
    const char *states; ///< "CODE Name|CODE Name"
};

constexpr Division divisions[] = {
    {"US",
     "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|"
     "DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|"
     "KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|"
     "MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|"
     "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|"
     "RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|"
     "WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"},
    {"CA",
     "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|"
     "NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan|YT Yukon"},
    {"AU",
     "ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|"
     "SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia"},
    {"BR",
     "AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|"
     "MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|"
     "PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|"
     "SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins"},
};

} // namespace

QString Country::name() const
{
    return QCoreApplication::translate("Country", nameText);
}

std::span<const Country> Country::all()
{
    return countries;
}

const Country *Country::find(QByteArrayView code)
{
    const auto found = std::find_if(std::begin(countries), std::end(countries),
                                    [code](const Country &each) { return code == each.code; });
    return found == std::end(countries) ? nullptr : found;
}

QString Country::nameOf(QByteArrayView code)
{
    if (const Country *known = find(code))
        return known->name();
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromLatin1(code));
    if (territory == QLocale::AnyTerritory || code.size() != 2)
        return QString::fromUtf8(code);
    return QCoreApplication::translate("Country", QLocale::territoryToString(territory).toUtf8().constData());
}

QList<Country::State> Country::states(QByteArrayView code)
{
    QList<State> all;
    for (const Division &division : divisions) {
        if (code != division.country)
            continue;
        const QList<QByteArray> states = QByteArray(division.states).split('|');
        for (const QByteArray &each : states) {
            const qsizetype space = each.indexOf(' ');
            all.append({each.first(space), QString::fromUtf8(each.sliced(space + 1))});
        }
    }
    return all;
}

QList<QByteArray> Country::world()
{
    QList<std::pair<QString, QByteArray>> named;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const QByteArray code = QLocale::territoryToCode(QLocale::Territory(territory)).toLatin1();
        if (code.size() == 2) // "419" is no country
            named.append({nameOf(code), code});
    }
    const QCollator collator;
    std::sort(named.begin(), named.end(),
              [&collator](const auto &left, const auto &right) { return collator.compare(left.first, right.first) < 0; });
    QList<QByteArray> codes;
    for (const auto &each : std::as_const(named))
        codes.append(each.second);
    return codes;
}
