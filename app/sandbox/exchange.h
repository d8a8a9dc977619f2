// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

/// One HTTP question and its answer as the sandbox's API sees them. Knows nothing of sockets or TLS.
namespace Sandbox {

using Header = std::pair<QByteArray, QByteArray>;

struct Request {
    QByteArray method {};   ///< upper case
    QByteArray path {};     ///< percent-decoded, without the query
    QByteArray query {};    ///< raw, without '?'
    QList<Header> headers {}; ///< names in lower case
    QByteArray body {};     ///< raw

    QByteArray header(const QByteArray &lowerCaseName) const
    {
        for (const Header &header : headers) {
            if (header.first == lowerCaseName)
                return header.second;
        }
        return {};
    }
};

/// What is answered. With a `stream`, the body is sent in chunks: the function is called whenever the
/// socket has room, until it returns nothing; it must not outlive the Api that made it.
struct Response {
    /// Where the connection ends: after the answer or later, or where a fault wants it.
    enum class Ending { Whole, BeforeAnswer, InTheMiddle };

    int status = 200;
    QByteArray contentType = "application/json";
    QList<Header> headers {};
    QByteArray body {};
    std::function<std::optional<QByteArray>()> stream {};
    int delay = 0; ///< milliseconds to wait before the answer is written
    Ending ending = Ending::Whole;
};

} // namespace Sandbox
