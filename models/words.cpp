// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>

QString Word::displayText() const
{
    return QCoreApplication::translate("State", text);
}

const Word *wordFor(Words words, QByteArrayView value)
{
    for (const Word &word : words) {
        if (value == word.value)
            return &word;
    }
    return nullptr;
}

namespace {

// Trade names are the same in every language.
constexpr Word cardBrandWords[] = {
    {"amex", "American Express"},
    {"cartes_bancaires", "Cartes Bancaires"},
    {"diners", "Diners Club"},
    {"discover", "Discover"},
    {"eftpos_au", "Eftpos Australia"},
    {"girocard", "girocard"},
    {"interac", "Interac"},
    {"jcb", "JCB"},
    {"link", "Link"},
    {"mastercard", "Mastercard"},
    {"unionpay", "UnionPay"},
    {"visa", "Visa"},
    //: State: the brand of a payment card is not known
    {"unknown", QT_TRANSLATE_NOOP("State", "Unknown")},
};

constexpr Word payoutCardBrandWords[] = {
    {"American Express", "American Express"},
    {"Diners Club", "Diners Club"},
    {"Discover", "Discover"},
    {"Eftpos Australia", "Eftpos Australia"},
    {"Girocard", "girocard"},
    {"JCB", "JCB"},
    {"Link", "Link"},
    {"MasterCard", "Mastercard"},
    {"UnionPay", "UnionPay"},
    {"Visa", "Visa"},
    //: State: the brand of a payment card is not known
    {"Unknown", QT_TRANSLATE_NOOP("State", "Unknown")},
};

constexpr Word cardFundingWords[] = {
    //: State: kind of payment card
    {"credit", QT_TRANSLATE_NOOP("State", "Credit card")},
    //: State: kind of payment card
    {"debit", QT_TRANSLATE_NOOP("State", "Debit card")},
    //: State: kind of payment card, loaded with money beforehand
    {"prepaid", QT_TRANSLATE_NOOP("State", "Prepaid card")},
    //: State: the kind of payment card is not known
    {"unknown", QT_TRANSLATE_NOOP("State", "Unknown")},
};

// The names that differ from their words; the others read well as they are.
constexpr Word paymentMethodWords[] = {
    {"ach_credit_transfer", "ACH credit transfer"},
    {"ach_debit", "ACH debit"},
    {"acss_debit", "ACSS debit"},
    {"affirm", "Affirm"},
    {"afterpay_clearpay", "Afterpay/Clearpay"},
    {"alipay", "Alipay"},
    {"alma", "Alma"},
    {"amazon_pay", "Amazon Pay"},
    {"au_becs_debit", "BECS Direct Debit"},
    {"bacs_debit", "Bacs Direct Debit"},
    {"bancontact", "Bancontact"},
    {"billie", "Billie"},
    {"blik", "BLIK"},
    {"boleto", "Boleto"},
    //: State: a way to pay
    {"card", QT_TRANSLATE_NOOP("State", "Card")},
    //: State: a way to pay, at a terminal
    {"card_present", QT_TRANSLATE_NOOP("State", "Card in person")},
    {"cashapp", "Cash App Pay"},
    //: State: a way to pay
    {"crypto", QT_TRANSLATE_NOOP("State", "Crypto")},
    //: State: a way to pay, from money the customer holds with the business
    {"customer_balance", QT_TRANSLATE_NOOP("State", "Customer balance")},
    {"eps", "EPS"},
    {"fpx", "FPX"},
    {"giropay", "giropay"},
    {"grabpay", "GrabPay"},
    {"ideal", "iDEAL"},
    {"interac_present", "Interac"},
    {"kakao_pay", "Kakao Pay"},
    {"klarna", "Klarna"},
    {"konbini", "Konbini"},
    //: State: a way to pay
    {"kr_card", QT_TRANSLATE_NOOP("State", "Korean card")},
    {"link", "Link"},
    {"mb_way", "MB WAY"},
    {"mobilepay", "MobilePay"},
    {"multibanco", "Multibanco"},
    {"naver_pay", "Naver Pay"},
    {"nz_bank_account", "BECS NZ"},
    {"oxxo", "OXXO"},
    {"p24", "Przelewy24"},
    {"pay_by_bank", "Pay by Bank"},
    {"payco", "PAYCO"},
    {"paynow", "PayNow"},
    {"paypal", "PayPal"},
    {"payto", "PayTo"},
    {"pix", "Pix"},
    {"promptpay", "PromptPay"},
    {"revolut_pay", "Revolut Pay"},
    {"samsung_pay", "Samsung Pay"},
    {"satispay", "Satispay"},
    {"sepa_credit_transfer", "SEPA credit transfer"},
    {"sepa_debit", "SEPA Direct Debit"},
    {"sofort", "Sofort"},
    //: State: a way to pay, from the balance of a connected account
    {"stripe_account", QT_TRANSLATE_NOOP("State", "Account balance")},
    {"stripe_balance", QT_TRANSLATE_NOOP("State", "Account balance")},
    {"swish", "Swish"},
    {"twint", "TWINT"},
    {"upi", "UPI"},
    {"us_bank_account", "ACH Direct Debit"},
    {"wechat", "WeChat"},
    {"wechat_pay", "WeChat Pay"},
    {"zip", "Zip"},
};

constexpr Word availabilityWords[] = {
    //: State: a reference number can be had
    {"available", QT_TRANSLATE_NOOP("State", "Available"), Tone::Good},
    //: State: a reference number will come
    {"pending", QT_TRANSLATE_NOOP("State", "Pending"), Tone::Note},
    //: State: there is a reference number
    {"supported", QT_TRANSLATE_NOOP("State", "Supported"), Tone::Good},
    //: State: there will be no reference number
    {"unavailable", QT_TRANSLATE_NOOP("State", "Unavailable")},
    //: State: there will be no reference number
    {"unsupported", QT_TRANSLATE_NOOP("State", "Unsupported")},
};

constexpr Word checkWords[] = {
    //: State: a check of card details gave a match
    {"pass", QT_TRANSLATE_NOOP("State", "Passed"), Tone::Good},
    //: State: a check of card details gave no match
    {"fail", QT_TRANSLATE_NOOP("State", "Failed"), Tone::Danger},
    //: State: the bank does not offer this check
    {"unavailable", QT_TRANSLATE_NOOP("State", "Unavailable")},
    //: State: the check was not made
    {"unchecked", QT_TRANSLATE_NOOP("State", "Not checked")},
};

constexpr Word errorTypeWords[] = {
    //: State: kind of error
    {"api_error", QT_TRANSLATE_NOOP("State", "Provider error")},
    //: State: kind of error
    {"card_error", QT_TRANSLATE_NOOP("State", "Card error")},
    //: State: kind of error; the same request was sent twice with different contents
    {"idempotency_error", QT_TRANSLATE_NOOP("State", "Repeated request differs")},
    //: State: kind of error
    {"invalid_request_error", QT_TRANSLATE_NOOP("State", "Invalid request")},
};

} // namespace

namespace Vocabulary {
const Words cardBrands = cardBrandWords;
const Words payoutCardBrands = payoutCardBrandWords;
const Words cardFunding = cardFundingWords;
const Words paymentMethods = paymentMethodWords;
const Words availability = availabilityWords;
const Words checks = checkWords;
const Words errorTypes = errorTypeWords;
}
