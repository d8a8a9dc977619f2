// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <tl/expected.hpp>

/// A value or the Error that stood in its way. Every function that returns one is [[nodiscard]].
/// (tl::expected: GCC 12 has no std::expected in C++20.)
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(Error::Kind kind, const QString &message)
{
    return tl::unexpected<Error>(Error {.kind = kind, .message = message});
}
