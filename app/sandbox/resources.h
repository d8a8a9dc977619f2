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
    X(charges)
