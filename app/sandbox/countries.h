// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <utility>
#include <vector>

/// The countries that accounts can be opened in, as country_specs.json has them: currencies, where payouts may go,
/// and which information is asked for.
namespace Sandbox
{

/// Requirement paths as the API names them, roles still in the plural: `owners.dob.day`.
struct VerificationFields {
    QByteArrayList minimum {}; ///< from the start
    QByteArrayList additional {}; ///< when a check asks for it
};

struct Country {
    QByteArray code {}; ///< upper case
    QByteArray defaultCurrency {}; ///< lower case
    std::vector<std::pair<QByteArray, QByteArrayList>> bankAccounts {}; ///< currency, countries of the banks
    QByteArrayList paymentCurrencies {}, paymentMethods {}, transferCountries {};
    VerificationFields individual {}, company {};
};

/// By code, A to Z.
const std::vector<Country> &countries();
/// Null for a country without full service.
const Country *country(const QByteArray &code);

/// Whether money can be transferred between accounts of the two. The US, Canada, the UK, Switzerland and the EEA are
/// one region; every other country is one of its own (accounts under the recipient agreement are exempt).
bool sameRegion(const QByteArray &one, const QByteArray &other);

} // namespace Sandbox
