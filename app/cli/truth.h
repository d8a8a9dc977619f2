// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "models/resource.h"

#include <QIODevice>
#include <QSet>

namespace Cli {

/// What a backend has, to check a cache against: a sandbox tells all of it at once (/_sandbox/truth, the only use of
/// these calls in the whole program), any other backend through its lists, read again from the first page to the
/// last. Writes a line of JSON for each object: {"account":"acct_..."|null,"object":{...}}, null for the platform.
class Truth
{
public:
    enum class Source { Sandbox, Lists };

    /// `owner`: the platform's account.
    Truth(Client &client, Source source, const QByteArray &owner)
        : m_client(client), m_source(source), m_owner(owner)
    {
    }

    /// The objects of one resource in these contexts (account ids; empty for the platform). Contexts that turn out
    /// to be closed to this key are taken out of `contexts`.
    [[nodiscard]] QCoro::Task<Result<void>> read(Scope &scope, const Resource &resource, QSet<QByteArray> &contexts,
                                                 QIODevice &to);

private:
    QCoro::Task<Result<void>> ask(Scope &scope, const Resource &resource, QIODevice &to);
    QCoro::Task<Result<void>> walk(Scope &scope, const Resource &resource, QByteArray context, QIODevice &to);

    Client &m_client;
    const Source m_source;
    const QByteArray m_owner;
};

} // namespace Cli
