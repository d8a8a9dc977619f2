// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

using namespace Columns;

namespace {

constexpr Word exemptions[] = {
    //: State: tax status of a customer
    {"exempt", QT_TRANSLATE_NOOP("State", "Exempt")},
    //: State: tax status of a customer: nothing special
    {"none", QT_TRANSLATE_NOOP("State", "None")},
    //: State: tax status of a customer: reverse charge
    {"reverse", QT_TRANSLATE_NOOP("State", "Reverse charge")},
};

} // namespace

// clang-format off
Resource customers()
{
    return {
        .name = "customers",
        .object = "customer",
        //: Name of a table and of its page
        .title = QT_TRANSLATE_NOOP("Resource", "Customers"),
        .empty = QT_TRANSLATE_NOOP("Resource", "No customers yet."),
        .icon = "customers",
        .idPrefixes = {"cus_"},
        .stream = {
            .table = "customers",
            .list = "/v1/customers",
            .retrieve = "/v1/customers/{id}",
            // Not customer.*: the objects of customer.subscription.* and customer.source.* are others.
            .touchedBy = {{"customer.created"}, {"customer.updated"}, {"customer.deleted"}},
        },
        .columns = {
            //: Column: name of a customer
            wide({QT_TRANSLATE_NOOP("Column", "Name"), searchable(indexed({"name"}))}, 28),
            //: Column: address for mails
            {QT_TRANSLATE_NOOP("Column", "E-mail"), searchable(indexed({"email"}))},
            //: Column
            {QT_TRANSLATE_NOOP("Column", "Description"), searchable({"description"})},
            //: Column: country of a customer
            country({QT_TRANSLATE_NOOP("Column", "Country"), {"address.country", Kind::State}}),
            created(),

            onDemand(id()),
            //: Column: telephone number
            onDemand({QT_TRANSLATE_NOOP("Column", "Phone"), searchable({"phone"})}),
            //: Column: name of a customer's business
            onDemand({QT_TRANSLATE_NOOP("Column", "Business name"), searchable({"business_name"})}),
            //: Column: name of a customer as a person
            onDemand({QT_TRANSLATE_NOOP("Column", "Person's name"), searchable({"individual_name"})}),
            //: Column: city of a customer
            onDemand({QT_TRANSLATE_NOOP("Column", "City"), {"address.city"}}),
            //: Column: postal code of a customer
            onDemand({QT_TRANSLATE_NOOP("Column", "Postal code"), {"address.postal_code"}}),
            //: Column: what a customer owes (positive) or has as credit (negative)
            onDemand({QT_TRANSLATE_NOOP("Column", "Balance"), money("balance")}),
            currency(),
            //: Column: yes or no: the last invoice was not paid
            onDemand({QT_TRANSLATE_NOOP("Column", "Delinquent"), {"delinquent", Kind::Flag}}),
            //: Column: tax status
            onDemand(worded({QT_TRANSLATE_NOOP("Column", "Tax"), {"tax_exempt", Kind::State}}, exemptions)),
            //: Column: languages a customer prefers
            onDemand({QT_TRANSLATE_NOOP("Column", "Languages"), {"preferred_locales", Kind::Words}}),
            //: Column: first letters of the numbers of invoices
            onDemand({QT_TRANSLATE_NOOP("Column", "Invoice prefix"), searchable({"invoice_prefix"})}),
        },
        .components = {"payments", "payment_details"},
        .heading = "name",
    };
}
// clang-format on
