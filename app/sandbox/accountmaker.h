// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/accountpresets.h"
#include "app/sandbox/fiction.h"
#include "app/sandbox/random.h"
#include "app/sandbox/seed.h"

namespace Sandbox
{

/// What is decided about an account before it is made, so that all can be put in order of creation first.
struct AccountPlan {
    const AccountPreset *preset = nullptr;
    QByteArray country {};
    Time created = 0;
    QByteArray decision {};
    quint64 secret = 0; ///< of its own stream of random numbers
};

/// Makes one account. Each part draws from the same stream, in the order of make().
class AccountMaker
{
public:
    AccountMaker(const AccountPlan &plan, Context context, const Seed &seed, const Ids &ids);

    Account make();

private:
    bool chance(quint32 perMille) { return m_preset.rich || m_random.perMille(perMille); }
    bool isCompany() const { return m_account.businessType != "individual"; }
    bool is(const char *country) const { return m_plan.country == country; }
    Key nextFile() { return { m_context, firstIdentityFile + m_files++ }; }

    void chooseKind();
    void fillProfile();
    void fillSettings();
    void fillSchedule();
    void fillCompany();
    void fillPersons();
    Person &addPerson(const QByteArray &title);
    void requestCapabilities();
    void acceptTerms();
    void addBanks();
    void fillMetadata();
    void applyPreset();
    void applyDue(const Requirement &wanted);
    void noteVerification();
    std::vector<Requirement> requirements(const PresetDue &due) const;
    Acceptance acceptance(Time after);

    const AccountPlan &m_plan;
    const AccountPreset &m_preset;
    Context m_context;
    const Seed &m_seed;
    const Ids &m_ids;
    const Place &m_place;
    Random m_random;
    Firm m_firm;
    quint32 m_files = 0;
    Account m_account;
};

} // namespace Sandbox
