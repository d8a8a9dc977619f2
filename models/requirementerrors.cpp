// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requirement.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

struct Reason {
    const char *code;
    const char *text;
};

// requirements.errors[].code, and error.code of refused requests. The set is open.
constexpr Reason reasons[] = {
    {"information_missing", QT_TRANSLATE_NOOP("Requirement", "This information is missing.")},
    {"invalid_address_city_state_postal_code", QT_TRANSLATE_NOOP("Requirement", "The city, the state and the postal code do not fit each other.")},
    {"invalid_address_highway_contract_box", QT_TRANSLATE_NOOP("Requirement", "Enter an address with a street; a highway contract box is not accepted.")},
    {"invalid_address_private_mailbox", QT_TRANSLATE_NOOP("Requirement", "Enter an address with a street; a private mailbox is not accepted.")},
    {"invalid_address_cmra_address", QT_TRANSLATE_NOOP("Requirement", "Enter an address of the business itself; the address of a mail agency is not accepted.")},
    {"invalid_address_registered_agent_address", QT_TRANSLATE_NOOP("Requirement", "Enter an address of the business itself; the address of a registered agent is not accepted.")},
    {"invalid_business_profile_name", QT_TRANSLATE_NOOP("Requirement", "This name of the business is not accepted.")},
    {"invalid_business_profile_name_denylisted", QT_TRANSLATE_NOOP("Requirement", "This name of the business is not accepted; use another one.")},
    {"invalid_company_name_denylisted", QT_TRANSLATE_NOOP("Requirement", "This legal name is not accepted.")},
    {"invalid_dob_age_over_maximum", QT_TRANSLATE_NOOP("Requirement", "The date of birth cannot be right: nobody is that old.")},
    {"invalid_dob_age_under_18", QT_TRANSLATE_NOOP("Requirement", "The person must be at least 18 years old.")},
    {"invalid_dob_age_under_minimum", QT_TRANSLATE_NOOP("Requirement", "The person must be at least 13 years old.")},
    {"invalid_product_description_length", QT_TRANSLATE_NOOP("Requirement", "Describe what is sold in at least ten characters.")},
    {"invalid_product_description_url_match", QT_TRANSLATE_NOOP("Requirement", "The description must say more than the address of the website.")},
    {"invalid_representative_country", QT_TRANSLATE_NOOP("Requirement", "The representative must live in a country that is accepted.")},
    {"invalid_signator", QT_TRANSLATE_NOOP("Requirement", "The document must be signed by somebody who may act for the business.")},
    {"invalid_statement_descriptor_business_mismatch", QT_TRANSLATE_NOOP("Requirement", "The statement descriptor must resemble the name of the business or its website.")},
    {"invalid_statement_descriptor_denylisted", QT_TRANSLATE_NOOP("Requirement", "This statement descriptor is not accepted.")},
    {"invalid_statement_descriptor_length", QT_TRANSLATE_NOOP("Requirement", "The statement descriptor must have 5 to 22 characters.")},
    {"invalid_statement_descriptor_prefix_denylisted", QT_TRANSLATE_NOOP("Requirement", "This short statement descriptor is not accepted.")},
    {"invalid_statement_descriptor_prefix_mismatch", QT_TRANSLATE_NOOP("Requirement", "The short statement descriptor must resemble the statement descriptor.")},
    {"invalid_street_address", QT_TRANSLATE_NOOP("Requirement", "The street or the number could not be found. A post-office box is not accepted.")},
    {"invalid_tax_id", QT_TRANSLATE_NOOP("Requirement", "This tax number is not valid.")},
    {"invalid_tax_id_format", QT_TRANSLATE_NOOP("Requirement", "The tax number does not have the form that this country uses.")},
    {"invalid_tos_acceptance", QT_TRANSLATE_NOOP("Requirement", "The terms must be accepted again.")},
    {"invalid_url_denylisted", QT_TRANSLATE_NOOP("Requirement", "This website is not accepted.")},
    {"invalid_url_format", QT_TRANSLATE_NOOP("Requirement", "This is not the address of a website.")},
    {"invalid_url_length", QT_TRANSLATE_NOOP("Requirement", "The address of the website is too long.")},
    {"invalid_url_web_presence_detected", QT_TRANSLATE_NOOP("Requirement", "The business has a website: enter its address.")},
    {"invalid_url_website_business_information_mismatch", QT_TRANSLATE_NOOP("Requirement", "The website does not fit what was said about the business.")},
    {"invalid_url_website_empty", QT_TRANSLATE_NOOP("Requirement", "The website is empty.")},
    {"invalid_url_website_inaccessible", QT_TRANSLATE_NOOP("Requirement", "The website could not be reached.")},
    {"invalid_url_website_inaccessible_geoblocked", QT_TRANSLATE_NOOP("Requirement", "The website cannot be reached from everywhere.")},
    {"invalid_url_website_inaccessible_password_protected", QT_TRANSLATE_NOOP("Requirement", "The website asks for a password.")},
    {"invalid_url_website_incomplete", QT_TRANSLATE_NOOP("Requirement", "The website lacks information that customers need.")},
    {"invalid_url_website_incomplete_under_construction", QT_TRANSLATE_NOOP("Requirement", "The website is still under construction.")},
    {"invalid_url_website_other", QT_TRANSLATE_NOOP("Requirement", "There is a problem with the website.")},
    {"unsupported_business_type", QT_TRANSLATE_NOOP("Requirement", "This type of business is not supported.")},
    {"verification_directors_mismatch", QT_TRANSLATE_NOOP("Requirement", "The directors listed are not those of the public register.")},
    {"verification_document_address_mismatch", QT_TRANSLATE_NOOP("Requirement", "The address on the document is another one than the one entered.")},
    {"verification_document_corrupt", QT_TRANSLATE_NOOP("Requirement", "The file is damaged. Upload it again.")},
    {"verification_document_country_not_supported", QT_TRANSLATE_NOOP("Requirement", "Documents of this country are not accepted.")},
    {"verification_document_dob_mismatch", QT_TRANSLATE_NOOP("Requirement", "The date of birth on the document is another one than the one entered.")},
    {"verification_document_duplicate_type", QT_TRANSLATE_NOOP("Requirement", "Upload two different documents.")},
    {"verification_document_expired", QT_TRANSLATE_NOOP("Requirement", "The document has expired. Upload one that is valid today.")},
    {"verification_document_failed_copy", QT_TRANSLATE_NOOP("Requirement", "The document is a copy. Upload a picture of the original.")},
    {"verification_document_failed_greyscale", QT_TRANSLATE_NOOP("Requirement", "The picture is not in colour.")},
    {"verification_document_failed_other", QT_TRANSLATE_NOOP("Requirement", "The document was not accepted. Upload another one.")},
    {"verification_document_failed_test_mode", QT_TRANSLATE_NOOP("Requirement", "A document for test mode was used.")},
    {"verification_document_fraudulent", QT_TRANSLATE_NOOP("Requirement", "The document was not accepted.")},
    {"verification_document_id_number_mismatch", QT_TRANSLATE_NOOP("Requirement", "The number on the document is another one than the one entered.")},
    {"verification_document_incomplete", QT_TRANSLATE_NOOP("Requirement", "The document is not complete. Upload all of its pages.")},
    {"verification_document_invalid", QT_TRANSLATE_NOOP("Requirement", "This kind of document is not accepted.")},
    {"verification_document_manipulated", QT_TRANSLATE_NOOP("Requirement", "The document was altered.")},
    {"verification_document_missing_back", QT_TRANSLATE_NOOP("Requirement", "The back of the document is missing.")},
    {"verification_document_missing_front", QT_TRANSLATE_NOOP("Requirement", "The front of the document is missing.")},
    {"verification_document_name_mismatch", QT_TRANSLATE_NOOP("Requirement", "The name on the document is another one than the one entered.")},
    {"verification_document_not_readable", QT_TRANSLATE_NOOP("Requirement", "The document could not be read. Upload a sharper picture.")},
    {"verification_document_not_signed", QT_TRANSLATE_NOOP("Requirement", "The document is not signed.")},
    {"verification_document_not_uploaded", QT_TRANSLATE_NOOP("Requirement", "The document did not arrive. Upload it again.")},
    {"verification_document_photo_mismatch", QT_TRANSLATE_NOOP("Requirement", "The photograph on the document shows somebody else.")},
    {"verification_document_too_large", QT_TRANSLATE_NOOP("Requirement", "The file is too large.")},
    {"verification_document_type_not_supported", QT_TRANSLATE_NOOP("Requirement", "This type of document is not accepted.")},
    {"verification_extraneous_directors", QT_TRANSLATE_NOOP("Requirement", "Somebody is listed as a director whom the public register does not name.")},
    {"verification_failed_address_match", QT_TRANSLATE_NOOP("Requirement", "The address could not be confirmed. Upload a document that shows it.")},
    {"verification_failed_document_match", QT_TRANSLATE_NOOP("Requirement", "The document does not fit what was entered.")},
    {"verification_failed_id_number_match", QT_TRANSLATE_NOOP("Requirement", "The identity number does not belong to this name and date of birth.")},
    {"verification_failed_keyed_identity", QT_TRANSLATE_NOOP("Requirement", "What was entered about the person could not be confirmed. Upload an identity document.")},
    {"verification_failed_keyed_match", QT_TRANSLATE_NOOP("Requirement", "What was entered about the business could not be confirmed. Upload a document.")},
    {"verification_failed_name_match", QT_TRANSLATE_NOOP("Requirement", "The name could not be confirmed.")},
    {"verification_failed_other", QT_TRANSLATE_NOOP("Requirement", "This could not be confirmed.")},
    {"verification_failed_residential_address", QT_TRANSLATE_NOOP("Requirement", "The home address could not be confirmed.")},
    {"verification_failed_tax_id_match", QT_TRANSLATE_NOOP("Requirement", "The tax number does not belong to this business.")},
    {"verification_failed_tax_id_not_issued", QT_TRANSLATE_NOOP("Requirement", "This tax number was never issued.")},
    {"verification_missing_directors", QT_TRANSLATE_NOOP("Requirement", "The public register names directors who are not listed.")},
    {"verification_missing_executives", QT_TRANSLATE_NOOP("Requirement", "Executives are missing from the list.")},
    {"verification_missing_owners", QT_TRANSLATE_NOOP("Requirement", "Owners are missing from the list.")},
    {"email_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not an e-mail address.")},
    {"postal_code_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not a postal code of the country.")},
    {"tax_id_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not a tax number of the country.")},
    {"id_number_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not an identity number of the country.")},
    {"url_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not the address of a website.")},
    {"routing_number_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not a routing number.")},
    {"account_number_invalid", QT_TRANSLATE_NOOP("Requirement", "This is not the number of a bank account.")},
};

} // namespace

QString Requirements::errorText(const QByteArray &code, const QString &reason)
{
    const auto found = std::find_if(std::begin(reasons), std::end(reasons),
                                    [&code](const Reason &each) { return code == each.code; });
    if (found != std::end(reasons))
        return QCoreApplication::translate("Requirement", found->text);
    return reason.isEmpty() ? QString::fromUtf8(code) : reason;
}
