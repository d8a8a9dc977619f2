// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

/// Who is responsible for what between the platform, Stripe and a connected account. Of twenty-four combinations the
/// API takes exactly these five; they stay as they are for the account's life.
struct ControllerShape {
    const char *dashboard;  ///< controller.stripe_dashboard.type: full, express, none
    const char *fees;       ///< controller.fees.payer: account, application
    const char *losses;     ///< controller.losses.payments: stripe, application
    const char *collection; ///< controller.requirement_collection: stripe, application

    const char *titleText;
    const char *meaningText;

    QString title() const;   ///< translated: "Full Stripe Dashboard"
    QString meaning() const; ///< translated, two or three sentences

    /// Whether this program asks the questions. Otherwise Stripe does, on a page that an account link leads to, and
    /// the platform may only fill in beforehand.
    bool platformCollects() const;

    static std::span<const ControllerShape> all();
    /// nullptr for a combination that the API refuses.
    static const ControllerShape *find(QByteArrayView dashboard, QByteArrayView fees, QByteArrayView losses,
                                       QByteArrayView collection);
};
