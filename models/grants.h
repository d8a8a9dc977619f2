// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>

/// Who may see and do what: one value for the whole program, in the words of account sessions (components with
/// feature flags; docs.stripe.com/api/account_sessions). Pages, columns, menus, search, export and deep links all
/// ask this. Staff of the platform have no limits here: their key has.
class Grants
{
public:
    static Grants platform();
    /// An owner of `account`, limited to the components ("payments", "payouts", ...) and "component.feature"s.
    static Grants owner(const QByteArray &account, const QSet<QByteArray> &components,
                        const QSet<QByteArray> &features);
    /// An owner with their account's own key: everything there is for an owner.
    static Grants everythingOf(const QByteArray &account);

    bool isPlatform() const { return m_account.isEmpty(); }
    /// The one account that may be seen; empty for platform staff.
    const QByteArray &account() const { return m_account; }
    /// True when any of `components` is granted, or always for staff; an empty set is for staff only.
    bool allowsAnyOf(const QSet<QByteArray> &components) const;
    bool allowsFeature(const QByteArray &feature) const; ///< "payments.refund_management"
    /// Whether this may be named at all: an account that is the own one or, for staff, any.
    bool reaches(const QByteArray &account) const { return isPlatform() || account == m_account; }

    bool operator==(const Grants &) const = default;

private:
    QByteArray m_account;
    QSet<QByteArray> m_components;
    QSet<QByteArray> m_features;
};
