// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/requestreader.h"

#include <algorithm>

namespace Sandbox {

namespace {

bool isTokenCharacter(char c)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHexadecimal(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// A header's value may hold anything visible, blanks, tabs and UTF-8, but nothing that could end a line.
bool isFieldText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

QList<QByteArray> valuesOf(const Request &request, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const Header &header : request.headers) {
        if (header.first == name)
            values.append(header.second);
    }
    return values;
}

bool hasToken(const Request &request, const QByteArray &name, const QByteArray &token)
{
    for (const QByteArray &value : valuesOf(request, name)) {
        for (const QByteArray &word : value.split(',')) {
            if (word.trimmed().toLower() == token)
                return true;
        }
    }
    return false;
}

} // namespace

RequestReader::Progress RequestReader::read()
{
    while (step()) { }
    if (m_state == State::Complete)
        return Progress::Complete;
    return m_state == State::Refused ? Progress::Refused : Progress::Incomplete;
}

Request RequestReader::take()
{
    Q_ASSERT(m_state == State::Complete);
    m_state = State::Head;
    m_searched = 0;
    return std::exchange(m_request, {});
}

bool RequestReader::takeExpectation()
{
    return std::exchange(m_expects, false);
}

/// One part of a request; true when the next can be tried.
bool RequestReader::step()
{
    switch (m_state) {
    case State::Head: return readHead();
    case State::Body: return readBody(State::Complete);
    case State::ChunkSize: return readChunkSize();
    case State::Chunk: return readBody(State::ChunkEnd);
    case State::ChunkEnd: {
        QByteArray line;
        if (!takeLine(line))
            return false;
        m_state = State::ChunkSize;
        return line.isEmpty() || refuse(400);
    }
    case State::Trailer: return readTrailer();
    case State::Complete:
    case State::Refused: return false;
    }
    Q_UNREACHABLE();
}

bool RequestReader::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
    m_closes = true;
    m_expects = false;
    m_input.clear();
    return false;
}

bool RequestReader::readHead()
{
    // A client may send an empty line too many after a body (RFC 9112, 2.2).
    while (m_input.startsWith("\r\n"))
        m_input.remove(0, 2);
    const qsizetype end = m_input.indexOf("\r\n\r\n", m_searched);
    if (end > mostHead || (end < 0 && m_input.size() > mostHead))
        return refuse(431);
    if (end < 0) {
        // What is no HTTP at all (a TLS greeting, a binary protocol) need not be waited for.
        const bool legible = m_input.isEmpty() || isTokenCharacter(m_input.front()) || m_input == "\r";
        m_searched = std::max<qsizetype>(0, m_input.size() - 3);
        return legible ? false : refuse(400);
    }
    const QByteArray head = m_input.left(end);
    m_input.remove(0, end + 4);
    m_request = {};
    m_closes = false;
    m_expects = false;

    qsizetype begin = 0;
    while (begin <= head.size()) {
        const qsizetype lineEnd = head.indexOf("\r\n", begin);
        const QByteArray line = head.mid(begin, (lineEnd < 0 ? head.size() : lineEnd) - begin);
        if (begin == 0 ? !readRequestLine(line) : !readHeader(line))
            return false;
        if (lineEnd < 0)
            break;
        begin = lineEnd + 2;
    }
    return readFraming();
}

bool RequestReader::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isFieldText(line) || !words[2].startsWith("HTTP/"))
        return refuse(400);
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return refuse(505);
    m_request.method = words[0];
    m_chunks = words[2] == "HTTP/1.1";
    return readTarget(words[1]);
}

bool RequestReader::readTarget(QByteArray target)
{
    // A client that takes us for a proxy names the whole URL (RFC 9112, 3.2.2).
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && isToken(target.left(scheme))) {
        const qsizetype path = target.indexOf('/', scheme + 3);
        target = path < 0 ? QByteArray("/") : target.mid(path);
    }
    if (!target.startsWith('/') && target != "*")
        return refuse(400);
    const qsizetype mark = target.indexOf('?');
    m_request.path = QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    m_request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return true;
}

bool RequestReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(0, colon)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name) || !isFieldText(value))
        return refuse(400);
    m_request.headers.append({name, value});
    return true;
}

/// How long the body is, and what becomes of the connection. Anything ambiguous is refused: two readings
/// of one length are how requests get smuggled.
bool RequestReader::readFraming()
{
    const QList<QByteArray> encodings = valuesOf(m_request, "transfer-encoding");
    const QList<QByteArray> lengths = valuesOf(m_request, "content-length");
    const QList<QByteArray> hosts = valuesOf(m_request, "host");
    if (hosts.size() > 1 || (m_chunks && hosts.isEmpty()))
        return refuse(400);
    if (lengths.size() > 1 || (!encodings.isEmpty() && (!lengths.isEmpty() || !m_chunks)))
        return refuse(400);

    m_closes = m_chunks ? hasToken(m_request, "connection", "close")
                        : !hasToken(m_request, "connection", "keep-alive");
    m_expects = m_chunks && hasToken(m_request, "expect", "100-continue");
    m_missing = 0;
    if (!encodings.isEmpty()) {
        if (encodings != QList<QByteArray> {"chunked"})
            return refuse(501);
        m_trailer = 0;
        m_state = State::ChunkSize;
        return true;
    }
    if (!lengths.isEmpty()) {
        bool isNumber = false;
        m_missing = lengths.front().toLongLong(&isNumber);
        if (!isDigits(lengths.front()))
            return refuse(400);
        if (!isNumber || m_missing > mostBody)
            return refuse(413);
    }
    m_state = m_missing > 0 ? State::Body : State::Complete;
    m_expects = m_expects && m_missing > 0;
    return true;
}

bool RequestReader::readBody(State next)
{
    const qsizetype taken = std::min<qint64>(m_missing, m_input.size());
    m_request.body.append(m_input.constData(), taken);
    m_input.remove(0, taken);
    m_missing -= taken;
    if (m_missing > 0)
        return false;
    m_state = next;
    return true;
}

bool RequestReader::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = (extension < 0 ? line : line.left(extension)).trimmed();
    if (!isHexadecimal(digits))
        return refuse(400);
    bool isNumber = false;
    m_missing = digits.toLongLong(&isNumber, 16);
    if (!isNumber || m_missing > mostBody - m_request.body.size())
        return refuse(413);
    m_state = m_missing > 0 ? State::Chunk : State::Trailer;
    return true;
}

/// Trailer fields are read over: nothing here has a use for them.
bool RequestReader::readTrailer()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    m_trailer += line.size() + 2;
    if (m_trailer > mostHead)
        return refuse(431);
    if (line.isEmpty())
        m_state = State::Complete;
    return true;
}

/// The next line without its end. False: it has not arrived whole, or is refused for being too long.
bool RequestReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_input.indexOf("\r\n");
    if (end < 0) {
        if (m_input.size() > mostHead)
            refuse(431);
        return false;
    }
    line = m_input.left(end);
    m_input.remove(0, end + 2);
    return true;
}

} // namespace Sandbox
