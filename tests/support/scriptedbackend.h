// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

/// Clients of scripted servers: an authority, a certificate, a quick patience.
struct ScriptedBackend {
    TestAuthority authority {};
    QSslConfiguration tls = authority.issue();

    static inline const QByteArray page = R"({"object":"list","url":"/v1/charges","has_more":false,"data":[]})";

    static ScriptedServer::Reply good(const QList<QByteArray> &headers = {})
    {
        return {ScriptedServer::http(200, page, headers)};
    }

    static Patience quick()
    {
        using namespace std::chrono_literals;
        return {.firstDelay = 2ms, .longestDelay = 8ms, .limited = 2s, .idle = 5s, .whole = 5s,
                .jitter = [] { return 0.5; }};
    }

    Backend backendOf(const ScriptedServer &server) const
    {
        return {.url = server.url(), .caFile = authority.caFile(), .key = "sk_test_sentinel",
                .limits = Backend::Limits::Off};
    }

    std::unique_ptr<Client> clientOf(const ScriptedServer &server, const Patience &patience = quick()) const
    {
        Result<std::unique_ptr<Client>> client = Client::make(backendOf(server), 1, Clock::system(), patience);
        if (!client)
            qFatal("no client: %s", qPrintable(client.error().message));
        return std::move(*client);
    }

    Result<Answer> getOnce(const ScriptedServer &server, const Patience &patience = quick(),
                           const QByteArray &path = "/v1/charges") const
    {
        const auto client = clientOf(server, patience);
        Scope scope;
        return await(client->get(scope, path));
    }
};
