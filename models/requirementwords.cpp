// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requirementwords.h"

#include "models/country.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using Choice = Requirement::Choice;

namespace {

struct Named {
    const char *value;
    const char *text;
};

// Merchant category codes (ISO 18245) that sellers of a platform come under; any other four digits may be typed.
constexpr Named industries[] = {
    //: Line of business
    {"0742", QT_TRANSLATE_NOOP("Requirement", "Veterinary services")},
    //: Line of business
    {"0763", QT_TRANSLATE_NOOP("Requirement", "Agricultural cooperatives")},
    //: Line of business
    {"0780", QT_TRANSLATE_NOOP("Requirement", "Landscaping and gardening")},
    //: Line of business
    {"1520", QT_TRANSLATE_NOOP("Requirement", "Building contractors")},
    //: Line of business
    {"1711", QT_TRANSLATE_NOOP("Requirement", "Heating, plumbing and air conditioning")},
    //: Line of business
    {"1731", QT_TRANSLATE_NOOP("Requirement", "Electricians")},
    //: Line of business
    {"1740", QT_TRANSLATE_NOOP("Requirement", "Masonry, tiling and plastering")},
    //: Line of business
    {"1750", QT_TRANSLATE_NOOP("Requirement", "Carpentry")},
    //: Line of business
    {"1799", QT_TRANSLATE_NOOP("Requirement", "Special trade contractors")},
    //: Line of business
    {"2741", QT_TRANSLATE_NOOP("Requirement", "Publishing and printing")},
    //: Line of business
    {"2842", QT_TRANSLATE_NOOP("Requirement", "Cleaning products")},
    //: Line of business
    {"4121", QT_TRANSLATE_NOOP("Requirement", "Taxis and ride services")},
    //: Line of business
    {"4131", QT_TRANSLATE_NOOP("Requirement", "Bus lines")},
    //: Line of business
    {"4214", QT_TRANSLATE_NOOP("Requirement", "Removals and delivery by lorry")},
    //: Line of business
    {"4215", QT_TRANSLATE_NOOP("Requirement", "Courier services")},
    //: Line of business
    {"4225", QT_TRANSLATE_NOOP("Requirement", "Storage and warehousing")},
    //: Line of business
    {"4411", QT_TRANSLATE_NOOP("Requirement", "Cruises")},
    //: Line of business
    {"4722", QT_TRANSLATE_NOOP("Requirement", "Travel agencies and tour operators")},
    //: Line of business
    {"4789", QT_TRANSLATE_NOOP("Requirement", "Other passenger transport")},
    //: Line of business
    {"4814", QT_TRANSLATE_NOOP("Requirement", "Telecommunication services")},
    //: Line of business
    {"4816", QT_TRANSLATE_NOOP("Requirement", "Computer networks and information services")},
    //: Line of business
    {"4899", QT_TRANSLATE_NOOP("Requirement", "Cable and satellite television")},
    //: Line of business
    {"4900", QT_TRANSLATE_NOOP("Requirement", "Electricity, gas and water")},
    //: Line of business
    {"5039", QT_TRANSLATE_NOOP("Requirement", "Building materials")},
    //: Line of business
    {"5045", QT_TRANSLATE_NOOP("Requirement", "Computers and software, wholesale")},
    //: Line of business
    {"5047", QT_TRANSLATE_NOOP("Requirement", "Medical and dental supplies")},
    //: Line of business
    {"5065", QT_TRANSLATE_NOOP("Requirement", "Electrical parts")},
    //: Line of business
    {"5072", QT_TRANSLATE_NOOP("Requirement", "Hardware and tools, wholesale")},
    //: Line of business
    {"5085", QT_TRANSLATE_NOOP("Requirement", "Industrial supplies")},
    //: Line of business
    {"5111", QT_TRANSLATE_NOOP("Requirement", "Office supplies and stationery")},
    //: Line of business
    {"5122", QT_TRANSLATE_NOOP("Requirement", "Pharmaceuticals, wholesale")},
    //: Line of business
    {"5137", QT_TRANSLATE_NOOP("Requirement", "Uniforms and work clothes")},
    //: Line of business
    {"5192", QT_TRANSLATE_NOOP("Requirement", "Books and newspapers, wholesale")},
    //: Line of business
    {"5193", QT_TRANSLATE_NOOP("Requirement", "Flowers and plants, wholesale")},
    //: Line of business
    {"5199", QT_TRANSLATE_NOOP("Requirement", "Other goods, wholesale")},
    //: Line of business
    {"5200", QT_TRANSLATE_NOOP("Requirement", "Home improvement stores")},
    //: Line of business
    {"5211", QT_TRANSLATE_NOOP("Requirement", "Timber and building materials")},
    //: Line of business
    {"5251", QT_TRANSLATE_NOOP("Requirement", "Hardware stores")},
    //: Line of business
    {"5261", QT_TRANSLATE_NOOP("Requirement", "Garden centres")},
    //: Line of business
    {"5300", QT_TRANSLATE_NOOP("Requirement", "Wholesale clubs")},
    //: Line of business
    {"5311", QT_TRANSLATE_NOOP("Requirement", "Department stores")},
    //: Line of business
    {"5331", QT_TRANSLATE_NOOP("Requirement", "Variety stores")},
    //: Line of business
    {"5399", QT_TRANSLATE_NOOP("Requirement", "General merchandise")},
    //: Line of business
    {"5411", QT_TRANSLATE_NOOP("Requirement", "Grocery stores and supermarkets")},
    //: Line of business
    {"5441", QT_TRANSLATE_NOOP("Requirement", "Sweets, nuts and chocolate")},
    //: Line of business
    {"5451", QT_TRANSLATE_NOOP("Requirement", "Dairy products")},
    //: Line of business
    {"5462", QT_TRANSLATE_NOOP("Requirement", "Bakeries")},
    //: Line of business
    {"5499", QT_TRANSLATE_NOOP("Requirement", "Special food shops")},
    //: Line of business
    {"5511", QT_TRANSLATE_NOOP("Requirement", "Car dealers")},
    //: Line of business
    {"5533", QT_TRANSLATE_NOOP("Requirement", "Car parts and accessories")},
    //: Line of business
    {"5541", QT_TRANSLATE_NOOP("Requirement", "Petrol stations")},
    //: Line of business
    {"5571", QT_TRANSLATE_NOOP("Requirement", "Motorcycles")},
    //: Line of business
    {"5611", QT_TRANSLATE_NOOP("Requirement", "Menswear")},
    //: Line of business
    {"5621", QT_TRANSLATE_NOOP("Requirement", "Womenswear")},
    //: Line of business
    {"5641", QT_TRANSLATE_NOOP("Requirement", "Children’s wear")},
    //: Line of business
    {"5651", QT_TRANSLATE_NOOP("Requirement", "Clothing for the family")},
    //: Line of business
    {"5655", QT_TRANSLATE_NOOP("Requirement", "Sports clothing")},
    //: Line of business
    {"5661", QT_TRANSLATE_NOOP("Requirement", "Shoes")},
    //: Line of business
    {"5691", QT_TRANSLATE_NOOP("Requirement", "Clothing for men and women")},
    //: Line of business
    {"5699", QT_TRANSLATE_NOOP("Requirement", "Accessories and other clothing")},
    //: Line of business
    {"5712", QT_TRANSLATE_NOOP("Requirement", "Furniture")},
    //: Line of business
    {"5719", QT_TRANSLATE_NOOP("Requirement", "Home furnishings")},
    //: Line of business
    {"5722", QT_TRANSLATE_NOOP("Requirement", "Household appliances")},
    //: Line of business
    {"5732", QT_TRANSLATE_NOOP("Requirement", "Electronics")},
    //: Line of business
    {"5733", QT_TRANSLATE_NOOP("Requirement", "Musical instruments and sheet music")},
    //: Line of business
    {"5734", QT_TRANSLATE_NOOP("Requirement", "Computer software")},
    //: Line of business
    {"5735", QT_TRANSLATE_NOOP("Requirement", "Records and music")},
    //: Line of business
    {"5811", QT_TRANSLATE_NOOP("Requirement", "Caterers")},
    //: Line of business
    {"5812", QT_TRANSLATE_NOOP("Requirement", "Restaurants")},
    //: Line of business
    {"5813", QT_TRANSLATE_NOOP("Requirement", "Bars and clubs")},
    //: Line of business
    {"5814", QT_TRANSLATE_NOOP("Requirement", "Fast food")},
    //: Line of business
    {"5815", QT_TRANSLATE_NOOP("Requirement", "Digital goods: books, films and music")},
    //: Line of business
    {"5816", QT_TRANSLATE_NOOP("Requirement", "Digital goods: games")},
    //: Line of business
    {"5817", QT_TRANSLATE_NOOP("Requirement", "Digital goods: applications")},
    //: Line of business
    {"5818", QT_TRANSLATE_NOOP("Requirement", "Digital goods: several kinds")},
    //: Line of business
    {"5912", QT_TRANSLATE_NOOP("Requirement", "Pharmacies")},
    //: Line of business
    {"5921", QT_TRANSLATE_NOOP("Requirement", "Wine, beer and spirits")},
    //: Line of business
    {"5931", QT_TRANSLATE_NOOP("Requirement", "Second-hand goods")},
    //: Line of business
    {"5940", QT_TRANSLATE_NOOP("Requirement", "Bicycles")},
    //: Line of business
    {"5941", QT_TRANSLATE_NOOP("Requirement", "Sporting goods")},
    //: Line of business
    {"5942", QT_TRANSLATE_NOOP("Requirement", "Bookshops")},
    //: Line of business
    {"5943", QT_TRANSLATE_NOOP("Requirement", "Stationery")},
    //: Line of business
    {"5944", QT_TRANSLATE_NOOP("Requirement", "Jewellery, watches and clocks")},
    //: Line of business
    {"5945", QT_TRANSLATE_NOOP("Requirement", "Toys, games and hobbies")},
    //: Line of business
    {"5946", QT_TRANSLATE_NOOP("Requirement", "Cameras and photography")},
    //: Line of business
    {"5947", QT_TRANSLATE_NOOP("Requirement", "Gifts and souvenirs")},
    //: Line of business
    {"5949", QT_TRANSLATE_NOOP("Requirement", "Sewing, fabrics and knitting")},
    //: Line of business
    {"5964", QT_TRANSLATE_NOOP("Requirement", "Mail order by catalogue")},
    //: Line of business
    {"5968", QT_TRANSLATE_NOOP("Requirement", "Subscriptions")},
    //: Line of business
    {"5969", QT_TRANSLATE_NOOP("Requirement", "Other direct sellers")},
    //: Line of business
    {"5970", QT_TRANSLATE_NOOP("Requirement", "Art and craft supplies")},
    //: Line of business
    {"5971", QT_TRANSLATE_NOOP("Requirement", "Art dealers and galleries")},
    //: Line of business
    {"5977", QT_TRANSLATE_NOOP("Requirement", "Cosmetics")},
    //: Line of business
    {"5992", QT_TRANSLATE_NOOP("Requirement", "Florists")},
    //: Line of business
    {"5995", QT_TRANSLATE_NOOP("Requirement", "Pet shops")},
    //: Line of business
    {"5999", QT_TRANSLATE_NOOP("Requirement", "Other special shops")},
    //: Line of business
    {"6300", QT_TRANSLATE_NOOP("Requirement", "Insurance")},
    //: Line of business
    {"6513", QT_TRANSLATE_NOOP("Requirement", "Property agents and rentals")},
    //: Line of business
    {"7011", QT_TRANSLATE_NOOP("Requirement", "Hotels and lodging")},
    //: Line of business
    {"7032", QT_TRANSLATE_NOOP("Requirement", "Sports and recreation camps")},
    //: Line of business
    {"7033", QT_TRANSLATE_NOOP("Requirement", "Camping sites")},
    //: Line of business
    {"7210", QT_TRANSLATE_NOOP("Requirement", "Laundry and garment care")},
    //: Line of business
    {"7221", QT_TRANSLATE_NOOP("Requirement", "Photographers")},
    //: Line of business
    {"7230", QT_TRANSLATE_NOOP("Requirement", "Hairdressers and beauty salons")},
    //: Line of business
    {"7273", QT_TRANSLATE_NOOP("Requirement", "Dating services")},
    //: Line of business
    {"7277", QT_TRANSLATE_NOOP("Requirement", "Counselling")},
    //: Line of business
    {"7298", QT_TRANSLATE_NOOP("Requirement", "Spas and health resorts")},
    //: Line of business
    {"7299", QT_TRANSLATE_NOOP("Requirement", "Other personal services")},
    //: Line of business
    {"7311", QT_TRANSLATE_NOOP("Requirement", "Advertising")},
    //: Line of business
    {"7333", QT_TRANSLATE_NOOP("Requirement", "Design, photography and art for businesses")},
    //: Line of business
    {"7338", QT_TRANSLATE_NOOP("Requirement", "Copying and printing")},
    //: Line of business
    {"7349", QT_TRANSLATE_NOOP("Requirement", "Cleaning and caretaking")},
    //: Line of business
    {"7361", QT_TRANSLATE_NOOP("Requirement", "Employment agencies")},
    //: Line of business
    {"7372", QT_TRANSLATE_NOOP("Requirement", "Programming and data processing")},
    //: Line of business
    {"7379", QT_TRANSLATE_NOOP("Requirement", "Computer repair and maintenance")},
    //: Line of business
    {"7392", QT_TRANSLATE_NOOP("Requirement", "Management consulting and public relations")},
    //: Line of business
    {"7394", QT_TRANSLATE_NOOP("Requirement", "Rental of equipment")},
    //: Line of business
    {"7399", QT_TRANSLATE_NOOP("Requirement", "Other services for businesses")},
    //: Line of business
    {"7512", QT_TRANSLATE_NOOP("Requirement", "Car hire")},
    //: Line of business
    {"7523", QT_TRANSLATE_NOOP("Requirement", "Car parks")},
    //: Line of business
    {"7538", QT_TRANSLATE_NOOP("Requirement", "Car repair")},
    //: Line of business
    {"7629", QT_TRANSLATE_NOOP("Requirement", "Repair of small appliances")},
    //: Line of business
    {"7699", QT_TRANSLATE_NOOP("Requirement", "Other repairs")},
    //: Line of business
    {"7829", QT_TRANSLATE_NOOP("Requirement", "Film production and distribution")},
    //: Line of business
    {"7832", QT_TRANSLATE_NOOP("Requirement", "Cinemas")},
    //: Line of business
    {"7922", QT_TRANSLATE_NOOP("Requirement", "Theatres and ticket agencies")},
    //: Line of business
    {"7929", QT_TRANSLATE_NOOP("Requirement", "Bands, orchestras and entertainers")},
    //: Line of business
    {"7933", QT_TRANSLATE_NOOP("Requirement", "Bowling alleys")},
    //: Line of business
    {"7941", QT_TRANSLATE_NOOP("Requirement", "Sports clubs and fields")},
    //: Line of business
    {"7991", QT_TRANSLATE_NOOP("Requirement", "Tourist attractions and exhibitions")},
    //: Line of business
    {"7992", QT_TRANSLATE_NOOP("Requirement", "Golf courses")},
    //: Line of business
    {"7997", QT_TRANSLATE_NOOP("Requirement", "Membership clubs and gyms")},
    //: Line of business
    {"7999", QT_TRANSLATE_NOOP("Requirement", "Other recreation services")},
    //: Line of business
    {"8011", QT_TRANSLATE_NOOP("Requirement", "Doctors")},
    //: Line of business
    {"8021", QT_TRANSLATE_NOOP("Requirement", "Dentists")},
    //: Line of business
    {"8043", QT_TRANSLATE_NOOP("Requirement", "Opticians")},
    //: Line of business
    {"8050", QT_TRANSLATE_NOOP("Requirement", "Nursing and personal care")},
    //: Line of business
    {"8062", QT_TRANSLATE_NOOP("Requirement", "Hospitals")},
    //: Line of business
    {"8071", QT_TRANSLATE_NOOP("Requirement", "Medical laboratories")},
    //: Line of business
    {"8099", QT_TRANSLATE_NOOP("Requirement", "Other health services")},
    //: Line of business
    {"8111", QT_TRANSLATE_NOOP("Requirement", "Legal services")},
    //: Line of business
    {"8211", QT_TRANSLATE_NOOP("Requirement", "Schools")},
    //: Line of business
    {"8220", QT_TRANSLATE_NOOP("Requirement", "Universities")},
    //: Line of business
    {"8241", QT_TRANSLATE_NOOP("Requirement", "Correspondence courses")},
    //: Line of business
    {"8249", QT_TRANSLATE_NOOP("Requirement", "Vocational schools")},
    //: Line of business
    {"8299", QT_TRANSLATE_NOOP("Requirement", "Other educational services")},
    //: Line of business
    {"8351", QT_TRANSLATE_NOOP("Requirement", "Child care")},
    //: Line of business
    {"8398", QT_TRANSLATE_NOOP("Requirement", "Charities and social services")},
    //: Line of business
    {"8641", QT_TRANSLATE_NOOP("Requirement", "Civic and social associations")},
    //: Line of business
    {"8661", QT_TRANSLATE_NOOP("Requirement", "Religious organisations")},
    //: Line of business
    {"8699", QT_TRANSLATE_NOOP("Requirement", "Other membership organisations")},
    //: Line of business
    {"8911", QT_TRANSLATE_NOOP("Requirement", "Architects, engineers and surveyors")},
    //: Line of business
    {"8931", QT_TRANSLATE_NOOP("Requirement", "Accountants and bookkeepers")},
    //: Line of business
    {"8999", QT_TRANSLATE_NOOP("Requirement", "Other professional services")},
};

constexpr Named structures[] = {
    //: Legal form of a business
    {"multi_member_llc", QT_TRANSLATE_NOOP("Requirement", "Limited liability company, several members")},
    //: Legal form of a business
    {"single_member_llc", QT_TRANSLATE_NOOP("Requirement", "Limited liability company, one member")},
    //: Legal form of a business
    {"llc", QT_TRANSLATE_NOOP("Requirement", "Limited liability company")},
    //: Legal form of a business
    {"private_corporation", QT_TRANSLATE_NOOP("Requirement", "Private corporation")},
    //: Legal form of a business
    {"public_corporation", QT_TRANSLATE_NOOP("Requirement", "Public corporation")},
    //: Legal form of a business
    {"private_partnership", QT_TRANSLATE_NOOP("Requirement", "Private partnership")},
    //: Legal form of a business
    {"public_partnership", QT_TRANSLATE_NOOP("Requirement", "Public partnership")},
    //: Legal form of a business
    {"incorporated_partnership", QT_TRANSLATE_NOOP("Requirement", "Incorporated partnership")},
    //: Legal form of a business
    {"unincorporated_partnership", QT_TRANSLATE_NOOP("Requirement", "Unincorporated partnership")},
    //: Legal form of a business
    {"limited_liability_partnership", QT_TRANSLATE_NOOP("Requirement", "Limited liability partnership")},
    //: Legal form of a business
    {"private_company", QT_TRANSLATE_NOOP("Requirement", "Private company")},
    //: Legal form of a business
    {"public_company", QT_TRANSLATE_NOOP("Requirement", "Public company")},
    //: Legal form of a business
    {"sole_proprietorship", QT_TRANSLATE_NOOP("Requirement", "Sole proprietorship")},
    //: Legal form of a business
    {"sole_establishment", QT_TRANSLATE_NOOP("Requirement", "Sole establishment")},
    //: Legal form of a business
    {"free_zone_establishment", QT_TRANSLATE_NOOP("Requirement", "Free zone establishment")},
    //: Legal form of a business
    {"free_zone_llc", QT_TRANSLATE_NOOP("Requirement", "Free zone limited liability company")},
    //: Legal form of a business
    {"unincorporated_association", QT_TRANSLATE_NOOP("Requirement", "Unincorporated association")},
    //: Legal form of a business
    {"incorporated_non_profit", QT_TRANSLATE_NOOP("Requirement", "Incorporated non-profit organisation")},
    //: Legal form of a business
    {"unincorporated_non_profit", QT_TRANSLATE_NOOP("Requirement", "Unincorporated non-profit organisation")},
    //: Legal form of a business
    {"registered_charity", QT_TRANSLATE_NOOP("Requirement", "Registered charity")},
    //: Legal form of a business
    {"government_instrumentality", QT_TRANSLATE_NOOP("Requirement", "Government instrumentality")},
    //: Legal form of a business
    {"governmental_unit", QT_TRANSLATE_NOOP("Requirement", "Governmental unit")},
    //: Legal form of a business
    {"tax_exempt_government_instrumentality", QT_TRANSLATE_NOOP("Requirement", "Tax-exempt government instrumentality")},
};

struct Forms {
    const char *country;
    const char *businessType;
    const char *structures;
};

// docs.stripe.com/connect/identity-verification, 2026. Elsewhere every form is offered.
constexpr Forms forms[] = {
    {"US", "company", "multi_member_llc single_member_llc private_corporation public_corporation private_partnership public_partnership sole_proprietorship unincorporated_association"},
    {"US", "non_profit", "incorporated_non_profit unincorporated_non_profit"},
    {"US", "government_entity", "government_instrumentality governmental_unit tax_exempt_government_instrumentality"},
    {"GB", "company", "private_corporation incorporated_partnership unincorporated_partnership"},
    {"GB", "non_profit", "incorporated_non_profit unincorporated_non_profit"},
    {"DE", "company", "private_corporation public_corporation incorporated_partnership unincorporated_partnership"},
    {"DE", "non_profit", "incorporated_non_profit unincorporated_non_profit"},
    {"CA", "company", "private_corporation private_partnership sole_proprietorship public_corporation"},
    {"CA", "non_profit", "registered_charity"},
    {"AU", "company", "public_corporation private_corporation sole_proprietorship private_partnership"},
    {"AU", "non_profit", "unincorporated_association"},
    {"SG", "company", "sole_proprietorship private_partnership private_company public_company"},
    {"HK", "company", "private_company private_partnership sole_proprietorship"},
    {"HK", "non_profit", "incorporated_non_profit unincorporated_non_profit"},
    {"TH", "company", "private_corporation incorporated_partnership unincorporated_partnership sole_proprietorship"},
    {"AE", "company", "llc sole_establishment free_zone_llc free_zone_establishment"},
};

struct Local {
    bool isPerson;
    const char *field;
    const char *country;
    const char *label;
};

// People know these numbers by their names, not as "tax ID".
constexpr Local locals[] = {
    //: Name of a number or a part of an address in this country: US
    {false, "tax_id", "US", QT_TRANSLATE_NOOP("Requirement", "Employer identification number (EIN)")},
    //: Name of a number or a part of an address in this country: GB
    {false, "tax_id", "GB", QT_TRANSLATE_NOOP("Requirement", "Company number (Companies House)")},
    //: Name of a number or a part of an address in this country: DE
    {false, "tax_id", "DE", QT_TRANSLATE_NOOP("Requirement", "Commercial register number (HRB, HRA)")},
    {false, "tax_id", "FR", "SIREN"},
    //: Name of a number or a part of an address in this country: JP
    {false, "tax_id", "JP", QT_TRANSLATE_NOOP("Requirement", "Corporate number")},
    //: Name of a number or a part of an address in this country: CA
    {false, "tax_id", "CA", QT_TRANSLATE_NOOP("Requirement", "Business number (BN)")},
    {false, "tax_id", "AU", "ABN"},
    {false, "tax_id", "BR", "CNPJ"},
    {false, "tax_id", "SG", "UEN"},
    {false, "tax_id", "IN", "PAN"},
    {false, "tax_id", "MX", "RFC"},
    //: Name of a number or a part of an address in this country: HK
    {false, "tax_id", "HK", QT_TRANSLATE_NOOP("Requirement", "Business registration number")},
    {false, "tax_id", "ES", "NIF"},
    {false, "tax_id", "IT", "Partita IVA / REA"},
    {false, "tax_id", "NL", "KVK"},
    {false, "tax_id", "PL", "NIP"},
    {false, "tax_id", "PT", "NIPC"},
    {false, "tax_id", "SE", "Organisationsnummer"},
    {false, "tax_id", "NO", "Organisasjonsnummer"},
    {false, "tax_id", "DK", "CVR"},
    {false, "tax_id", "FI", "Y-tunnus"},
    //: Name of a number or a part of an address in this country: IE
    {false, "tax_id", "IE", QT_TRANSLATE_NOOP("Requirement", "Company registration number (CRO)")},
    //: Name of a number or a part of an address in this country: AT
    {false, "tax_id", "AT", QT_TRANSLATE_NOOP("Requirement", "Commercial register number (FN)")},
    //: Name of a number or a part of an address in this country: BE
    {false, "tax_id", "BE", QT_TRANSLATE_NOOP("Requirement", "Enterprise number (KBO, BCE)")},
    {false, "tax_id", "CH", "UID (CHE-...)"},
    {false, "tax_id", "CZ", "IČO"},
    {false, "tax_id", "NZ", "NZBN"},
    //: Name of a number or a part of an address in this country: AE
    {false, "tax_id", "AE", QT_TRANSLATE_NOOP("Requirement", "Trade licence number")},
    {false, "registration_number", "AU", "ACN"},
    {false, "registration_number", "IN", "CIN"},
    //: Name of a number or a part of an address in this country: HK
    {false, "registration_number", "HK", QT_TRANSLATE_NOOP("Requirement", "Company registration number (CR)")},
    //: Name of a number or a part of an address in this country: DE
    {false, "vat_id", "DE", QT_TRANSLATE_NOOP("Requirement", "VAT number (USt-IdNr.)")},
    //: Name of a number or a part of an address in this country: GB
    {false, "vat_id", "GB", QT_TRANSLATE_NOOP("Requirement", "VAT registration number")},
    //: Name of a number or a part of an address in this country: US
    {true, "id_number", "US", QT_TRANSLATE_NOOP("Requirement", "Social Security number (SSN)")},
    //: Name of a number or a part of an address in this country: GB
    {true, "id_number", "GB", QT_TRANSLATE_NOOP("Requirement", "National Insurance number")},
    //: Name of a number or a part of an address in this country: DE
    {true, "id_number", "DE", QT_TRANSLATE_NOOP("Requirement", "Tax identification number (Steuer-ID)")},
    //: Name of a number or a part of an address in this country: CA
    {true, "id_number", "CA", QT_TRANSLATE_NOOP("Requirement", "Social Insurance number (SIN)")},
    {true, "id_number", "BR", "CPF"},
    {true, "id_number", "SG", "NRIC / FIN"},
    {true, "id_number", "MX", "RFC"},
    //: Name of a number or a part of an address in this country: HK
    {true, "id_number", "HK", QT_TRANSLATE_NOOP("Requirement", "Hong Kong identity card number")},
    {true, "id_number", "IN", "PAN"},
    {true, "id_number", "MY", "NRIC"},
    {true, "id_number", "ES", "NIF / NIE"},
    {true, "id_number", "IT", "Codice fiscale"},
    {true, "id_number", "NL", "BSN"},
    {true, "id_number", "PL", "PESEL"},
    {true, "id_number", "PT", "NIF"},
    {true, "id_number", "SE", "Personnummer"},
    {true, "id_number", "NO", "Fødselsnummer"},
    {true, "id_number", "DK", "CPR"},
    {true, "id_number", "FI", "Henkilötunnus"},
    //: Name of a number or a part of an address in this country: IE
    {true, "id_number", "IE", QT_TRANSLATE_NOOP("Requirement", "PPS number")},
    {true, "id_number", "AE", "Emirates ID"},
    //: Name of a number or a part of an address in this country: JP
    {true, "id_number", "JP", QT_TRANSLATE_NOOP("Requirement", "Individual number")},
    //: Name of a number or a part of an address in this country: US
    {true, "postal_code", "US", QT_TRANSLATE_NOOP("Requirement", "ZIP code")},
    //: Name of a number or a part of an address in this country: US
    {false, "postal_code", "US", QT_TRANSLATE_NOOP("Requirement", "ZIP code")},
    //: Name of a number or a part of an address in this country: GB
    {true, "postal_code", "GB", QT_TRANSLATE_NOOP("Requirement", "Postcode")},
    //: Name of a number or a part of an address in this country: GB
    {false, "postal_code", "GB", QT_TRANSLATE_NOOP("Requirement", "Postcode")},
    //: Name of a number or a part of an address in this country: AU
    {true, "postal_code", "AU", QT_TRANSLATE_NOOP("Requirement", "Postcode")},
    //: Name of a number or a part of an address in this country: AU
    {false, "postal_code", "AU", QT_TRANSLATE_NOOP("Requirement", "Postcode")},
    //: Name of a number or a part of an address in this country: NZ
    {true, "postal_code", "NZ", QT_TRANSLATE_NOOP("Requirement", "Postcode")},
    //: Name of a number or a part of an address in this country: NZ
    {false, "postal_code", "NZ", QT_TRANSLATE_NOOP("Requirement", "Postcode")},
    //: Name of a number or a part of an address in this country: DE
    {true, "postal_code", "DE", QT_TRANSLATE_NOOP("Requirement", "Postal code (PLZ)")},
    //: Name of a number or a part of an address in this country: DE
    {false, "postal_code", "DE", QT_TRANSLATE_NOOP("Requirement", "Postal code (PLZ)")},
    {true, "postal_code", "BR", "CEP"},
    {false, "postal_code", "BR", "CEP"},
    //: Name of a number or a part of an address in this country: IN
    {true, "postal_code", "IN", QT_TRANSLATE_NOOP("Requirement", "PIN code")},
    //: Name of a number or a part of an address in this country: IN
    {false, "postal_code", "IN", QT_TRANSLATE_NOOP("Requirement", "PIN code")},
    //: Name of a number or a part of an address in this country: US
    {true, "state", "US", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: US
    {false, "state", "US", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: AU
    {true, "state", "AU", QT_TRANSLATE_NOOP("Requirement", "State or territory")},
    //: Name of a number or a part of an address in this country: AU
    {false, "state", "AU", QT_TRANSLATE_NOOP("Requirement", "State or territory")},
    //: Name of a number or a part of an address in this country: CA
    {true, "state", "CA", QT_TRANSLATE_NOOP("Requirement", "Province or territory")},
    //: Name of a number or a part of an address in this country: CA
    {false, "state", "CA", QT_TRANSLATE_NOOP("Requirement", "Province or territory")},
    //: Name of a number or a part of an address in this country: IE
    {true, "state", "IE", QT_TRANSLATE_NOOP("Requirement", "County")},
    //: Name of a number or a part of an address in this country: IE
    {false, "state", "IE", QT_TRANSLATE_NOOP("Requirement", "County")},
    //: Name of a number or a part of an address in this country: AE
    {true, "state", "AE", QT_TRANSLATE_NOOP("Requirement", "Emirate")},
    //: Name of a number or a part of an address in this country: AE
    {false, "state", "AE", QT_TRANSLATE_NOOP("Requirement", "Emirate")},
    //: Name of a number or a part of an address in this country: JP
    {true, "state", "JP", QT_TRANSLATE_NOOP("Requirement", "Prefecture")},
    //: Name of a number or a part of an address in this country: JP
    {false, "state", "JP", QT_TRANSLATE_NOOP("Requirement", "Prefecture")},
    //: Name of a number or a part of an address in this country: BR
    {true, "state", "BR", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: BR
    {false, "state", "BR", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: MX
    {true, "state", "MX", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: MX
    {false, "state", "MX", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: IN
    {true, "state", "IN", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: IN
    {false, "state", "IN", QT_TRANSLATE_NOOP("Requirement", "State")},
    //: Name of a number or a part of an address in this country: GB
    {true, "city", "GB", QT_TRANSLATE_NOOP("Requirement", "Town or city")},
    //: Name of a number or a part of an address in this country: GB
    {false, "city", "GB", QT_TRANSLATE_NOOP("Requirement", "Town or city")},
};

constexpr Named exposures[] = {
    //: Answer to the question about a political office
    {"none", QT_TRANSLATE_NOOP("Requirement", "No political office")},
    //: Answer to the question about a political office
    {"existing", QT_TRANSLATE_NOOP("Requirement", "Holds or held a political office")},
};

constexpr Named genders[] = {
    //: Answer to the question about somebody's gender
    {"female", QT_TRANSLATE_NOOP("Requirement", "Female")},
    //: Answer to the question about somebody's gender
    {"male", QT_TRANSLATE_NOOP("Requirement", "Male")},
};

constexpr Named exemptions[] = {
    {"qualified_entity_exceeds_ownership_threshold",
     QT_TRANSLATE_NOOP("Requirement", "A listed or regulated company owns more than three quarters")},
    {"qualifies_as_financial_institution", QT_TRANSLATE_NOOP("Requirement", "It is a financial institution itself")},
};

constexpr Named types[] = {
    //: Type of business: somebody who trades alone
    {"individual", QT_TRANSLATE_NOOP("Requirement", "Individual")},
    //: Type of business
    {"company", QT_TRANSLATE_NOOP("Requirement", "Company")},
    //: Type of business
    {"non_profit", QT_TRANSLATE_NOOP("Requirement", "Non-profit organisation")},
    //: Type of business
    {"government_entity", QT_TRANSLATE_NOOP("Requirement", "Public body")},
};

// The capabilities that a platform usually asks for at the start, the two basic ones first.
struct Ability {
    const char *value;
    const char *text;
    const char *countries; ///< null: everywhere
};

constexpr Ability abilities[] = {
    //: Capability of an account: it may take payments by card
    {"card_payments", QT_TRANSLATE_NOOP("Requirement", "Card payments"), nullptr},
    //: Capability of an account: the platform may transfer money to it
    {"transfers", QT_TRANSLATE_NOOP("Requirement", "Transfers"), nullptr},
    {"link_payments", "Link", nullptr},
    {"us_bank_account_ach_payments", "ACH Direct Debit", "US"},
    {"tax_reporting_us_1099_k", QT_TRANSLATE_NOOP("Requirement", "Tax reporting (1099-K)"), "US"},
    {"acss_debit_payments", QT_TRANSLATE_NOOP("Requirement", "Pre-authorised debit"), "US CA"},
    {"bacs_debit_payments", "Bacs Direct Debit", "GB"},
    {"au_becs_debit_payments", "BECS Direct Debit", "AU"},
    {"sepa_debit_payments", "SEPA Direct Debit", "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK"},
    {"bancontact_payments", "Bancontact", "BE"},
    {"eps_payments", "EPS", "AT"},
    {"ideal_payments", "iDEAL", "NL"},
    {"p24_payments", "Przelewy24", "PL"},
    {"blik_payments", "BLIK", "PL"},
    {"konbini_payments", "Konbini", "JP"},
    {"grabpay_payments", "GrabPay", "MY SG"},
    {"paynow_payments", "PayNow", "SG"},
    {"fpx_payments", "FPX", "MY"},
    {"promptpay_payments", "PromptPay", "TH"},
    {"boleto_payments", "Boleto", "BR"},
    {"oxxo_payments", "OXXO", "MX"},
    {"twint_payments", "TWINT", "CH"},
    {"klarna_payments", "Klarna", nullptr},
};

QString worded(const char *text)
{
    return QCoreApplication::translate("Requirement", text);
}

template <size_t Size>
QList<Choice> allOf(const Named (&words)[Size])
{
    QList<Choice> all;
    for (const Named &each : words)
        all.append({each.value, worded(each.text)});
    return all;
}

QList<Choice> statesOf(const QByteArray &country)
{
    QList<Choice> all;
    const QList<Country::State> states = Country::states(country);
    for (const Country::State &each : states)
        all.append({each.code, each.name});
    return all;
}

QList<Choice> structuresOf(const Requirements::About &about)
{
    const auto form = std::find_if(std::begin(forms), std::end(forms), [&about](const Forms &each) {
        return about.country == each.country && about.businessType == each.businessType;
    });
    const QList<Choice> all = allOf(structures);
    if (form == std::end(forms))
        return all;
    const QList<QByteArray> allowed = QByteArray(form->structures).split(' ');
    QList<Choice> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [&allowed](const Choice &each) { return allowed.contains(each.value); });
    return some;
}

} // namespace

const char *RequirementWords::localLabel(bool isPerson, QByteArrayView field, QByteArrayView country)
{
    const auto found = std::find_if(std::begin(locals), std::end(locals), [=](const Local &each) {
        return isPerson == each.isPerson && field == each.field && country == each.country;
    });
    return found == std::end(locals) ? nullptr : found->label;
}

QList<Choice> RequirementWords::choices(const QByteArray &path, const QByteArray &field,
                                        const Requirements::About &about)
{
    if (path == "business_type")
        return Requirements::businessTypes(about.country);
    if (path == "business_profile.mcc")
        return allOf(industries);
    if (field == "structure")
        return structuresOf(about);
    if (field == "ownership_exemption_reason")
        return allOf(exemptions);
    if (field == "political_exposure")
        return allOf(exposures);
    if (field == "gender")
        return allOf(genders);
    if (field.endsWith(".state"))
        return statesOf(about.country);
    return {};
}

QList<Choice> Requirements::businessTypes(const QByteArray &country)
{
    QList<Choice> all = allOf(types);
    // Only the United States take public bodies without further talk; the Emirates take companies only.
    if (country != "US")
        all.removeLast();
    if (country == "AE")
        return {all.at(1)};
    return all;
}

QList<Choice> Requirements::capabilities(const QByteArray &country)
{
    QList<Choice> all;
    for (const Ability &each : abilities) {
        if (!each.countries || QByteArray(each.countries).split(' ').contains(country))
            all.append({each.value, worded(each.text)});
    }
    return all;
}

QString Requirements::capabilityName(const QByteArray &capability)
{
    const auto found = std::find_if(std::begin(abilities), std::end(abilities),
                                    [&capability](const Ability &each) { return capability == each.value; });
    if (found != std::end(abilities))
        return worded(found->text);
    return QString::fromUtf8(capability).replace(QLatin1Char('_'), QLatin1Char(' '));
}
