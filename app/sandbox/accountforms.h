// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/action.h"
#include "app/sandbox/verification.h"

/// Forms about accounts, people and places for payouts, filled into an account. What cannot be is refused in the API's
/// words; what may be but will not do is found out by verification.h.
namespace Sandbox {

class AccountForm
{
public:
    /// `account` is the copy of the account of `context` that is filled in; the world is not changed.
    AccountForm(const Call &call, Account &account, Context context);

    void fillAccount(const Form &form);
    void fillPerson(size_t index, const Form &form);
    /// A new person: their place in account.persons.
    size_t addPerson();
    /// The place that `form` (a token's id, or the numbers) names, ready to be added.
    ExternalAccount placeFrom(const Form &form);
    void addPlace(ExternalAccount place, bool asDefault);
    void replaceDefaultPlace(const ExternalAccount &place);
    void fillMetadata(QList<std::pair<QByteArray, QByteArray>> &metadata, const Form &form) const;
    /// Papers under `documents`, for the account or, with the path of one, for a person.
    void fillPapers(QByteArrayList &papers, const Form &form, const QByteArray &path);

    const HandIns &handedIn() const { return m_handedIn; }
    /// The tokens that were named count no more.
    void useTokens(World &world) const;

private:
    void fill(const QByteArray &path, const Form &form);
    bool fillSpecial(const QByteArray &path, const Form &form);
    void noteCountries();
    void fillIndividual(const Form &form);
    void fillScan(const QByteArray &path, const Form &form);
    void fillSchedule(const Form &form);
    void fillRevenue(const Form &annual, const Form &monthly);
    void fillBirth(const QByteArray &path, const Form &form);
    void handIn(const QByteArray &path, const QByteArray &value) { m_handedIn.push_back({path, value}); }
    QByteArray faultOf(Key paper) const;

    const Call &m_call;
    Account &m_account;
    Context m_context;
    HandIns m_handedIn;
    QByteArrayList m_tokens; ///< that were named
};

/// Every capability there is, A to Z.
const QByteArrayList &capabilityNames();
/// Asks for a capability, or takes the wish back. Refused where the API would.
void requestCapability(Account &account, const QByteArray &name, bool requested, Time now);

} // namespace Sandbox
