// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The list of resources. `X(charges)` stands for `const Resource &charges();`, defined in charges.cpp:
///
///     const Resource &charges()
///     {
///         static const Charges resource;
///         return resource;
///     }
#define SANDBOX_RESOURCES(X) \
    X(accounts) \
    X(own_account) \
    X(persons) \
    X(external_accounts) \
    X(capabilities) \
    X(country_specs) \
    X(charges) \
    X(payment_intents) \
    X(refunds) \
    X(disputes) \
    X(early_fraud_warnings) \
    X(reviews) \
    X(payouts) \
    X(transfers) \
    X(transfer_reversals) \
    X(application_fees) \
    X(fee_refunds) \
    X(balance_transactions) \
    X(balance) \
    X(balance_settings) \
    X(topups) \
    X(customers) \
    X(events) \
    X(payment_methods) \
    X(applications) \
    X(tokens) \
    X(files) \
    X(file_links) \
    X(account_links) \
    X(account_sessions) \
    X(webhook_endpoints) \
    X(report_types) \
    X(report_runs) \
    X(line_items)
