// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pagereader.h"

#include "app/store/hash.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace {

constexpr size_t deepest = 128;
constexpr qsizetype largest = qsizetype(64) << 20;

QByteArray bytes(std::string_view text)
{
    QByteArray copy(text.data(), static_cast<qsizetype>(text.size()));
    // SQL functions end a text at U+0000: it becomes the replacement character.
    if (copy.contains('\0'))
        copy.replace(QByteArrayView("\0", 1), QByteArrayView("\xEF\xBF\xBD", 3));
    return copy;
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<size_t>(text.size())};
}

/// A scalar as text; an expanded object stands for its id.
Value text(const dom::element &element)
{
    switch (element.type()) {
    case dom::element_type::STRING:
        return bytes(element.get_string().value_unsafe());
    case dom::element_type::INT64:
        return QByteArray::number(static_cast<qint64>(element.get_int64().value_unsafe()));
    case dom::element_type::UINT64:
        return QByteArray::number(static_cast<quint64>(element.get_uint64().value_unsafe()));
    case dom::element_type::DOUBLE:
        return QByteArray::number(element.get_double().value_unsafe(), 'g', 17);
    case dom::element_type::BOOL:
        return QByteArray(element.get_bool().value_unsafe() ? "true" : "false");
    case dom::element_type::OBJECT: {
        std::string_view id;
        if (element["id"].get(id) == simdjson::SUCCESS)
            return bytes(id);
        return {};
    }
    case dom::element_type::ARRAY:
    case dom::element_type::NULL_VALUE:
        return {};
    }
    Q_UNREACHABLE();
}

Value number(const dom::element &element)
{
    int64_t whole = 0;
    if (element.get(whole) == simdjson::SUCCESS)
        return static_cast<qint64>(whole);
    double fraction = 0;
    if (element.get(fraction) == simdjson::SUCCESS)
        return fraction;
    std::string_view decimal; // the API's exact decimals come as strings
    bool isNumber = false;
    if (element.get(decimal) == simdjson::SUCCESS) {
        const QByteArray digits = bytes(decimal);
        if (const qint64 value = digits.toLongLong(&isNumber); isNumber)
            return value;
        if (const double value = digits.toDouble(&isNumber); isNumber)
            return value;
    }
    return {};
}

Value integer(const dom::element &element)
{
    const Value value = number(element);
    const auto *fraction = std::get_if<double>(&value);
    if (!fraction)
        return value;
    constexpr double exact = 9007199254740992.0; // 2^53
    if (std::abs(*fraction) < exact && std::trunc(*fraction) == *fraction)
        return static_cast<qint64>(*fraction);
    return {};
}

Value flag(const dom::element &element)
{
    bool value = false;
    if (element.get(value) == simdjson::SUCCESS)
        return qint64(value);
    return {};
}

Value count(const dom::element &element)
{
    if (element.is_array())
        return static_cast<qint64>(dom::array(element).size());
    if (element.is_object())
        return static_cast<qint64>(dom::object(element).size());
    return {};
}

Value words(const dom::element &element)
{
    dom::array list;
    if (element.get(list) != simdjson::SUCCESS)
        return text(element);
    QByteArray joined;
    for (const dom::element word : list) {
        const Value one = text(word);
        const auto *letters = std::get_if<QByteArray>(&one);
        if (!letters || letters->isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += ' ';
        joined += *letters;
    }
    return joined.isEmpty() ? Value() : Value(joined);
}

/// As JSON has it.
Value plain(const dom::element &element)
{
    if (element.is_number())
        return number(element);
    return element.is_bool() ? flag(element) : text(element);
}

Value convert(const dom::element &element, std::optional<Kind> kind)
{
    if (!kind)
        return plain(element);
    switch (*kind) {
    case Kind::Id:
    case Kind::Text:
    case Kind::State:
        return text(element);
    case Kind::Number:
        return number(element);
    case Kind::Money:
    case Kind::Time:
        return integer(element);
    case Kind::Flag:
        return flag(element);
    case Kind::Count:
        return count(element);
    case Kind::Words:
        return words(element);
    }
    Q_UNREACHABLE();
}

/// Paths as a tree, so that one pass over an object meets them all.
struct Branch {
    struct Leaf {
        qsizetype slot = 0;
        std::optional<Kind> kind {};
    };

    QByteArray key {};
    std::vector<Branch> branches {}; ///< sorted by key
    std::vector<Leaf> leaves {};

    void add(const QByteArray &path, const Leaf &leaf)
    {
        Branch *branch = this;
        for (const QByteArray &part : path.split('.'))
            branch = &branch->grown(part);
        branch->leaves.push_back(leaf);
    }

    const Branch *find(std::string_view wanted) const
    {
        const auto at = std::lower_bound(branches.begin(), branches.end(), wanted, before);
        return at != branches.end() && view(at->key) == wanted ? &*at : nullptr;
    }

    void pick(const dom::element &element, QList<Value> &values) const
    {
        for (const Leaf &leaf : leaves)
            values[leaf.slot] = convert(element, leaf.kind);
        if (branches.empty())
            return;
        if (dom::object object; element.get(object) == simdjson::SUCCESS) {
            for (const auto &[name, value] : object) {
                if (const Branch *branch = find(name))
                    branch->pick(value, values);
            }
        } else if (dom::array array; element.get(array) == simdjson::SUCCESS) {
            for (const Branch &branch : branches) {
                bool isIndex = false;
                const auto index = branch.key.toUInt(&isIndex);
                dom::element value;
                if (isIndex && array.at(index).get(value) == simdjson::SUCCESS)
                    branch.pick(value, values);
            }
        }
    }

private:
    static bool before(const Branch &branch, std::string_view name) { return view(branch.key) < name; }

    Branch &grown(const QByteArray &part)
    {
        const auto at = std::lower_bound(branches.begin(), branches.end(), view(part), before);
        if (at != branches.end() && at->key == part)
            return *at;
        return *branches.insert(at, Branch {.key = part});
    }
};

tl::unexpected<Error> notThisApi(const QString &why)
{
    return failure(Error::Kind::NotThisApi, u"The answer is not one of this API: %1."_s.arg(why));
}

qint64 createdOf(const dom::element &object)
{
    int64_t created = 0;
    return object["created"].get(created) == simdjson::SUCCESS ? static_cast<qint64>(created) : 0;
}

} // namespace

struct PageReader::Private {
    Layout layout;
    Branch described {};
    dom::parser checker {static_cast<size_t>(largest)};
    simdjson::ondemand::parser cutter {};

    explicit Private(const Layout &of)
        : layout(of)
    {
        const auto &columns = layout.columns();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!columns.at(i).field.derive)
                described.add(columns.at(i).field.path, {i, columns.at(i).field.kind});
        }
    }

    /// Parses the whole text: what is kept is valid throughout, not only where something is picked.
    Result<dom::element> check(const simdjson::padded_string &text)
    {
        dom::element root;
        if (text.size() > checker.capacity() || checker.max_depth() != deepest) {
            const size_t room = std::max<size_t>(text.size(), size_t(1) << 20);
            if (checker.allocate(room, deepest) != simdjson::SUCCESS)
                return failure(Error::Kind::StoreFailed, u"There is not enough memory to read an answer."_s);
        }
        if (const auto error = checker.parse(text).get(root); error != simdjson::SUCCESS)
            return notThisApi(QString::fromLatin1(simdjson::error_message(error)));
        return root;
    }

    QList<Value> pick(const dom::element &object) const
    {
        QList<Value> values(layout.columns().size());
        described.pick(object, values);
        layout.derive(values);
        return values;
    }

    Result<PageObject> read(const dom::element &object, std::string_view raw, const Branch &further,
                            qsizetype furtherCount, Codec &codec) const
    {
        PageObject result;
        if (std::string_view id; object["id"].get(id) == simdjson::SUCCESS)
            result.id = bytes(id);
        result.created = createdOf(object);
        result.values = pick(object);
        result.extra.resize(furtherCount);
        further.pick(object, result.extra);

        // The same object is indented differently in a list and alone: without white space it is the same.
        QByteArray compact(static_cast<qsizetype>(raw.size()), Qt::Uninitialized);
        size_t length = 0;
        if (const auto error = simdjson::minify(raw.data(), raw.size(), compact.data(), length);
            error != simdjson::SUCCESS)
            return notThisApi(QString::fromLatin1(simdjson::error_message(error)));
        compact.truncate(static_cast<qsizetype>(length));
        result.digest = stableHash(compact);
        auto packed = codec.compress(compact);
        if (!packed)
            return tl::unexpected(packed.error());
        result.object = *packed;
        return result;
    }

    /// Where each object of a list begins and ends in the text: what the checker's tape no longer knows.
    Result<std::vector<std::string_view>> cut(const simdjson::padded_string &text)
    {
        std::vector<std::string_view> objects;
        simdjson::ondemand::document document;
        simdjson::ondemand::array list;
        auto error = cutter.iterate(text).get(document);
        if (!error)
            error = document["data"].get_array().get(list);
        if (error)
            return notThisApi(QString::fromLatin1(simdjson::error_message(error)));
        for (auto entry : list) {
            simdjson::ondemand::object object;
            std::string_view raw;
            error = entry.get_object().get(object);
            if (!error)
                error = object.raw_json().get(raw);
            if (error)
                return notThisApi(QString::fromLatin1(simdjson::error_message(error)));
            objects.push_back(raw);
        }
        return objects;
    }
};

PageReader::PageReader(const Layout &layout)
    : d(std::make_unique<Private>(layout))
{
}

PageReader::~PageReader() = default;
PageReader::PageReader(PageReader &&other) noexcept = default;

Result<Page> PageReader::read(const QByteArray &body, const QList<QByteArray> &extra, Codec &codec)
{
    if (body.size() > largest)
        return notThisApi(u"it is larger than 64 MiB"_s);
    const simdjson::padded_string text(body.constData(), static_cast<size_t>(body.size()));
    const auto root = d->check(text);
    if (!root)
        return tl::unexpected(root.error());

    Branch further;
    for (qsizetype i = 0; i < extra.size(); ++i)
        further.add(extra.at(i), {i, std::nullopt});

    std::string_view word;
    if ((*root)["object"].get(word) != simdjson::SUCCESS)
        return notThisApi(u"it has no “object”"_s);

    Page page;
    if (word != "list") {
        auto object = d->read(*root, text, further, extra.size(), codec);
        if (!object)
            return tl::unexpected(object.error());
        page.objects.append(std::move(*object));
        return page;
    }

    dom::array list;
    bool hasMore = false;
    if ((*root)["data"].get(list) != simdjson::SUCCESS)
        return notThisApi(u"its list has no “data”"_s);
    if ((*root)["has_more"].get(hasMore) != simdjson::SUCCESS)
        return notThisApi(u"its list does not say whether there is more"_s);
    const auto pieces = d->cut(text);
    if (!pieces)
        return tl::unexpected(pieces.error());

    page.hasMore = hasMore;
    page.objects.reserve(static_cast<qsizetype>(pieces->size()));
    auto piece = pieces->begin();
    for (const dom::element entry : list) {
        if (piece == pieces->end() || !entry.is_object())
            return notThisApi(u"its list holds something that is no object"_s);
        auto object = d->read(entry, *piece++, further, extra.size(), codec);
        if (!object)
            return tl::unexpected(object.error());
        if (object->id.isEmpty())
            return notThisApi(u"its list holds an object without an id"_s);
        page.objects.append(std::move(*object));
    }
    return page;
}

Result<PageReader::Picks> PageReader::pick(const QByteArray &object)
{
    const simdjson::padded_string text(object.constData(), static_cast<size_t>(object.size()));
    const auto root = d->check(text);
    if (!root)
        return tl::unexpected(root.error());
    return Picks {.created = createdOf(*root), .values = d->pick(*root)};
}
