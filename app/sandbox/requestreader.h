// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"

namespace Sandbox {

/// Turns the bytes of one connection into requests, one after another (HTTP/1.1, RFC 9112). Knows nothing of
/// sockets, and never holds more than a request's limits allow.
class RequestReader
{
public:
    enum class Progress { Incomplete, Complete, Refused };

    /// The most that a request may have, in bytes. 32 MiB of body leave room for any file the API takes.
    static constexpr qsizetype mostHead = 64 * 1024;
    static constexpr qsizetype mostBody = 32 * 1024 * 1024;

    void add(const QByteArray &bytes) { m_input.append(bytes); }

    /// Reads as far as the bytes go. After Complete, take() the request before reading on; after Refused
    /// nothing more can be read from the connection, for where the next request begins is unknown.
    Progress read();
    Request take();

    int refusal() const { return m_refusal; } ///< the HTTP status that says why
    bool isIdle() const { return m_state == State::Head && m_input.isEmpty(); }

    /// About the request that is being read or was read last.
    bool closes() const { return m_closes; }            ///< the client wants the connection closed after it
    bool understandsChunks() const { return m_chunks; } ///< false for HTTP/1.0
    /// True once when the client waits for a "100 Continue" before it sends the body.
    bool takeExpectation();

private:
    enum class State { Head, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Complete, Refused };

    bool step();
    bool refuse(int status);
    bool readHead();
    bool readRequestLine(const QByteArray &line);
    bool readTarget(QByteArray target);
    bool readHeader(const QByteArray &line);
    bool readFraming();
    bool readBody(State next);
    bool readChunkSize();
    bool readTrailer();
    bool takeLine(QByteArray &line);

    QByteArray m_input;
    qsizetype m_searched = 0; ///< bytes of m_input known to hold no end of the head
    qsizetype m_trailer = 0;  ///< bytes of trailer read
    State m_state = State::Head;
    Request m_request;
    qint64 m_missing = 0; ///< bytes of the body or chunk still to come
    int m_refusal = 0;
    bool m_closes = false;
    bool m_chunks = true;
    bool m_expects = false;
};

} // namespace Sandbox
