// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"

// One line a resource, in the order of the left rail and of a first pass; each is a file of its own.
#define RESOURCES(X) \
    X(accounts) \
    X(charges) \
    X(payment_intents) \
    X(refunds) \
    X(disputes) \
    X(early_fraud_warnings) \
    X(reviews) \
    X(payouts) \
    X(balances) \
    X(transfers) \
    X(application_fees) \
    X(balance_transactions) \
    X(topups) \
    X(external_accounts) \
    X(persons) \
    X(customers) \
    X(events)

#define DECLARED(name) Resource name();
RESOURCES(DECLARED)

const QList<const Resource *> &resources()
{
#define DESCRIBED(name) name(),
    static const Resource all[] = {RESOURCES(DESCRIBED)};
    static const QList<const Resource *> list = [] {
        QList<const Resource *> pointers;
        for (const Resource &each : all)
            pointers.append(&each);
        return pointers;
    }();
    return list;
}
