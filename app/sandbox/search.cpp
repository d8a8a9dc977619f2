// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/search.h"

#include "app/sandbox/expandable.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"

#include <QJsonDocument>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 defaultLimit = 10;
constexpr qint64 mostLimit = 100;
constexpr size_t mostClauses = 10;
constexpr qsizetype shortestPart = 3; ///< characters of what ~ looks for

[[noreturn]] void refuse(const QByteArray &message)
{
    throw Refusal{.message = message, .param = "query"};
}

/// status:"succeeded", -currency:"usd", amount>1000, metadata["order"]:null
struct Clause {
    bool isNegated = false;
    QList<QByteArray> path {};
    QByteArray sign {}; ///< : ~ > >= < <=
    QByteArray value {}; ///< null: that there is none

    bool holds(const QJsonObject &object) const;
};

enum class Joint : quint8 { All, Any };

struct Query {
    std::vector<Clause> clauses {};
    Joint joint = Joint::All;

    bool holds(const QJsonObject &object) const
    {
        const auto one = [&](const Clause &clause) { return clause.holds(object) != clause.isNegated; };
        return joint == Joint::All ? std::all_of(clauses.begin(), clauses.end(), one)
                                   : std::any_of(clauses.begin(), clauses.end(), one);
    }
};

QByteArray textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

bool Clause::holds(const QJsonObject &object) const
{
    QJsonValue field = object;
    for (const QByteArray &name : path)
        field = field[QString::fromUtf8(name)];
    const bool isThere = !field.isNull() && !field.isUndefined();
    if (value.isNull())
        return !isThere;
    if (!isThere)
        return false;
    const QByteArray text = textOf(field).toLower();
    if (sign == ":")
        return text == value.toLower();
    if (sign == "~")
        return text.contains(value.toLower());
    const qint64 number = field.toInteger();
    const qint64 bound = value.toLongLong();
    if (sign == ">")
        return number > bound;
    if (sign == ">=")
        return number >= bound;
    return sign == "<" ? number < bound : number <= bound;
}

/// Reads a query from its beginning to its end.
class Reader
{
public:
    Reader(const QByteArray &text, const char *object)
        : m_text(text), m_object(object), m_fields(rules("search").value(QLatin1String(object)).toObject())
    {
    }

    Query read()
    {
        Query query;
        std::optional<Joint> joint;
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            if (!query.clauses.empty())
                readJoint(joint);
            query.clauses.push_back(clause());
        }
        if (query.clauses.empty())
            refuse("A search needs at least one clause, such as status:\"succeeded\".");
        if (query.clauses.size() > mostClauses)
            refuse("A search takes up to 10 clauses.");
        query.joint = joint.value_or(Joint::All);
        return query;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    QByteArray word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '_' || m_text[m_at] == '.'))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    /// A space alone means AND.
    void readJoint(std::optional<Joint> &joint)
    {
        const qsizetype before = m_at;
        const QByteArray said = word().toUpper();
        Joint now = Joint::All;
        if (said == "OR")
            now = Joint::Any;
        else if (said != "AND")
            m_at = before;
        if (joint && *joint != now)
            refuse("AND and OR cannot be mixed in one search.");
        joint = now;
        skipSpace();
    }

    QByteArray quoted()
    {
        const char mark = m_text[m_at];
        QByteArray text("");
        for (++m_at; m_at < m_text.size() && m_text[m_at] != mark; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_text[m_at];
        }
        if (m_at == m_text.size())
            refuse("A quotation is not closed.");
        ++m_at;
        return text;
    }

    bool isAtQuote() const { return m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\''); }

    QByteArray kindOf(const QByteArray &field)
    {
        if (field == "metadata") {
            if (m_at >= m_text.size() || m_text[m_at] != '[')
                refuse("metadata is searched as metadata[\"key\"].");
            return "text";
        }
        const QByteArray kind = text(m_fields.value(QLatin1String(field)));
        if (kind.isNull()) {
            refuse("Field `" + field + "` is an unsupported search field for resource `" + m_object + "s`.");
        }
        return kind;
    }

    QByteArray metadataKey()
    {
        ++m_at;
        if (!isAtQuote())
            refuse("metadata is searched as metadata[\"key\"].");
        const QByteArray key = quoted();
        if (m_at >= m_text.size() || m_text[m_at++] != ']')
            refuse("metadata is searched as metadata[\"key\"].");
        return key;
    }

    QByteArray sign(const QByteArray &kind, const QByteArray &field)
    {
        QByteArray sign;
        while (m_at < m_text.size() && QByteArray(":~><=").contains(m_text[m_at]))
            sign += m_text[m_at++];
        const QByteArrayList known = kind == "number" ? QByteArrayList{":", ">", ">=", "<", "<="}
            : kind == "text"                          ? QByteArrayList{":", "~"}
                                                      : QByteArrayList{":"};
        if (!known.contains(sign))
            refuse("Field `" + field + "` is searched with " + known.join(" ") + ", not '" + sign + "'.");
        return sign;
    }

    Clause clause()
    {
        Clause clause;
        if (m_text[m_at] == '(')
            refuse("Parentheses are not supported in a search.");
        if (m_text[m_at] == '-') {
            clause.isNegated = true;
            ++m_at;
        }
        const QByteArray field = word();
        if (field.isEmpty())
            refuse("This part of the search cannot be read: " + m_text.mid(m_at));
        const QByteArray kind = kindOf(field);
        clause.path = field.split('.');
        if (field == "metadata")
            clause.path.append(metadataKey());
        clause.sign = sign(kind, field);
        skipSpace();
        if (isAtQuote())
            clause.value = quoted();
        else if (const QByteArray bare = number(); bare != "null")
            clause.value = bare;
        check(clause, kind, field);
        return clause;
    }

    QByteArray number()
    {
        const QByteArray sign = m_at < m_text.size() && m_text[m_at] == '-' ? "-" : "";
        m_at += sign.size();
        return sign + word();
    }

    static void check(const Clause &clause, const QByteArray &kind, const QByteArray &field)
    {
        if (clause.value.isNull())
            return;
        bool good = !clause.value.isEmpty();
        if (kind == "number")
            clause.value.toLongLong(&good);
        if (!good)
            refuse("Field `" + field + "` cannot be compared with '" + clause.value + "'.");
        if (clause.sign == "~" && clause.value.size() < shortestPart)
            refuse("What ~ looks for has at least 3 characters.");
    }

    QByteArray m_text;
    QByteArray m_object;
    QJsonObject m_fields;
    qsizetype m_at = 0;
};

/// Where a page goes on: after how many of the context's records, counted from the first.
qint64 placeIn(const QByteArray &page, qint64 last)
{
    const QByteArray text = QByteArray::fromBase64(page, QByteArray::Base64UrlEncoding);
    bool good = false;
    const qint64 place = text.toLongLong(&good);
    if (!good || place < 0 || place > last)
        throw Refusal{.message = "Invalid page: take it from next_page of the answer before.", .param = "page"};
    return place;
}

QByteArray pageAt(qint64 place)
{
    return QByteArray::number(place).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray searched(const World &world, const Listing &listing, const Parameters &parameters)
{
    const Resource &resource = listing.resource;
    parameters.allowOnly({"query", "limit", "page", "expand"});
    const QByteArray text = parameters.text("query");
    if (text.isNull())
        throw Refusal{.code = "parameter_missing", .message = "Missing required param: query.", .param = "query"};
    const qint64 limit = parameters.integer("limit").value_or(defaultLimit);
    if (limit < 1 || limit > mostLimit)
        throw Refusal{.code = "parameter_invalid_integer", .message = "A page has 1 to 100 results.", .param = "limit"};
    QList<QByteArray> expand = parameters.list("expand");
    const bool counts = expand.removeAll("total_count") > 0;
    const Expansion expansion = expansionOfList(resource.shape().object, expand);
    const Query query = Reader(text, resource.shape().object).read();

    const Resource::Rows rows = resource.rows(world, listing.context);
    qint64 at = parameters.has("page") ? placeIn(parameters.text("page"), rows.last) : qint64(rows.last);
    const Time newest = world.now() - listing.visibility.lag;
    const auto finds = [&](Key key) {
        if (!resource.listed(world, key) || resource.created(world, key) > newest)
            return false;
        QByteArray json;
        Writer writer(world, json, world.now());
        resource.show(world, key, writer);
        return query.holds(QJsonDocument::fromJson(json).object());
    };
    std::vector<Key> keys;
    qint64 next = at;
    bool more = false;
    for (; at > rows.first && !more; --at) {
        const Key key{listing.context, quint32(at - 1)};
        if (!finds(key))
            continue;
        more = qint64(keys.size()) == limit;
        if (!more) {
            keys.push_back(key);
            next = at - 1;
        }
    }

    QByteArray out;
    Writer writer(world, out, world.now(), &expansion);
    writer.beginObject().pair("object", "search_result").json().key("data").beginArray();
    for (const Key &key : keys)
        resource.show(world, key, writer);
    writer.json().endArray();
    writer.pair("has_more", more).pair("next_page", more ? pageAt(next) : QByteArray());
    if (counts) {
        qint64 total = 0;
        for (quint32 index = rows.first; index < rows.last; ++index)
            total += finds({listing.context, index});
        writer.pair("total_count", total);
    }
    writer.pair("url", listing.path).endObject();
    return out;
}

} // namespace Sandbox
