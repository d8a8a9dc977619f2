// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterterms.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Filter {

namespace {

bool isName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

/// Reads terms from left to right.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    Result<Term> next()
    {
        const qsizetype begin = m_at;
        Term term;
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
            term.sense = Condition::Sense::Fails;
            ++m_at;
        }
        qsizetype colon = m_at;
        while (colon < m_text.size() && isName(m_text.at(colon)))
            ++colon;
        if (colon > m_at && colon < m_text.size() && m_text.at(colon) == u':') {
            term.field = m_text.mid(m_at, colon - m_at);
            m_at = colon + 1;
            term.op = operation();
        }
        const Result<void> value = readValue(term);
        term.source = m_text.mid(begin, m_at - begin);
        if (!value) {
            Error error = value.error();
            error.param = term.source.toUtf8();
            return failure(error);
        }
        return term;
    }

private:
    Term::Operator operation()
    {
        const auto skip = [this](QStringView sign) {
            if (!QStringView(m_text).mid(m_at).startsWith(sign))
                return false;
            m_at += sign.size();
            return true;
        };
        if (skip(u">="))
            return Term::Operator::AtLeast;
        if (skip(u">"))
            return Term::Operator::More;
        if (skip(u"<="))
            return Term::Operator::AtMost;
        if (skip(u"<"))
            return Term::Operator::Less;
        if (skip(u"="))
            return Term::Operator::Exactly;
        return skip(u"~") ? Term::Operator::Contains : Term::Operator::None;
    }

    Result<void> readValue(Term &term)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != u'"') {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
                ++m_at;
            term.value = m_text.mid(begin, m_at - begin);
            return {};
        }
        term.quotes = Term::Quotes::Yes;
        term.value = u""_s;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'"') {
                ++m_at;
                return {};
            }
            // A backslash keeps the next character from meaning anything.
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            term.value += m_text.at(m_at);
        }
        return failure({.kind = Error::Kind::Usage,
                        .message = Tr::tr("A quotation mark is not closed."),
                        .code = "filter_quote"});
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// How many letters must be changed, put in, left out or exchanged with their neighbour.
int distance(const QString &a, const QString &b)
{
    const int width = int(b.size()) + 1;
    QList<int> before(width);
    QList<int> last(width);
    QList<int> row(width);
    for (int j = 0; j < width; ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j < width; ++j) {
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[j] = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[j] = std::min(row.at(j), before.at(j - 2) + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last.at(width - 1);
}

} // namespace

Result<QList<Term>> terms(const QString &text)
{
    QList<Term> list;
    Reader reader(text);
    while (!reader.atEnd()) {
        const Result<Term> term = reader.next();
        if (!term)
            return failure(term.error());
        list.append(*term);
    }
    return list;
}

QString quoted(const QString &value)
{
    static const QStringList special {u"none"_s, u"any"_s, u"platform"_s, u"now"_s, u"today"_s, u"yesterday"_s};
    const bool plain = !value.isEmpty() && std::none_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isSpace() || c == u'"' || c == u'\\';
    });
    if (plain && !u"<>=~"_s.contains(value.front()) && !value.contains(u".."_s)
        && !special.contains(value, Qt::CaseInsensitive))
        return value;
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

tl::unexpected<Error> badValue(const Term &term, const QString &message)
{
    return failure({.kind = Error::Kind::Usage,
                    .message = message,
                    .code = "filter_value",
                    .param = term.source.toUtf8()});
}

QString nearest(const QString &word, const QStringList &candidates)
{
    // Long inputs are no typing errors; comparing them letter by letter would only take time.
    const QString typed = word.left(60).toLower();
    QString best;
    int least = std::numeric_limits<int>::max();
    for (const QString &candidate : candidates) {
        const QString other = candidate.toLower();
        int away = distance(typed, other);
        // "risk" means risk_level rather than another word of four letters.
        if (typed.size() > 2 && (other.contains(typed) || typed.contains(other)))
            away = std::min(away, 2);
        if (away < least) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

} // namespace Filter
