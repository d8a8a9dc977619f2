// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account.h"
#include "app/sandbox/form.h"

/// Requirement paths (`company.address.city`, `person_x.dob.day`, `external_account`) against what an account holds.
/// Knows which value a path names; not whether anybody asks for it.
namespace Sandbox
{

/// Whether the account holds a value there. A path under `individual` or `representative` means that person; under
/// `owners`, `directors`, `executives` everybody of that role. A path that names nothing known is not provided.
bool provided(const Account &account, const QByteArray &path);

/// Takes the value away, from everybody whom the path means. A bare role (`directors`) takes the role from them all.
void withdraw(Account &account, const QByteArray &path);

/// Notes that the value, or the paper, is there now; for texts nothing is invented, so they must be set beforehand.
void handIn(Account &account, const QByteArray &path);

/// Sets the value that a path names to what a form says; an empty text takes it away. False, and nothing is done,
/// where the path names no value that is simply set: papers, files, money, and what is no field at all.
bool setFrom(Account &account, const QByteArray &path, const Form &form);

/// How paths about this person begin: `individual`, or the person's id.
QByteArray pathOf(const Account &account, const Person &person);

/// The people that a path's first word means: places in account.persons.
std::vector<size_t> peopleOf(const Account &account, const QByteArray &role);

/// Whether a path's first word is about a person, and which part of the path says what of them.
struct PersonPath {
    QByteArray
        role {}; ///< individual, representative, owners, directors, executives, or a person's id; null: none
    QByteArray rest {};
};
PersonPath personPath(const QByteArray &path);

/// The paper that a path names, if it names one with two sides.
Scan *scan(Account &account, const QByteArray &path);

} // namespace Sandbox
