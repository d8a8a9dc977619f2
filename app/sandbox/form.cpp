// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/form.h"

#include "app/sandbox/refusal.h"

#include <algorithm>

namespace Sandbox {
namespace {

constexpr size_t deepest = 16;
constexpr size_t mostNames = 5000;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// "a", "b", "" of "a[b][]"
std::vector<QByteArray> pieces(const QByteArray &name)
{
    std::vector<QByteArray> names;
    const qsizetype bracket = name.indexOf('[');
    names.push_back(bracket < 0 ? name : name.left(bracket));
    for (qsizetype at = bracket; at >= 0 && at < name.size();) {
        const qsizetype end = name.indexOf(']', at);
        if (name[at] != '[' || end < 0)
            throw Refusal{.message = "Invalid parameter name: " + name, .param = name};
        names.push_back(name.mid(at + 1, end - at - 1));
        at = end + 1;
    }
    if (names.size() > deepest)
        throw Refusal{.message = "Too many levels of nesting: " + name, .param = name};
    return names;
}

/// The value of `name="..."` or `name=...` in a header of a part.
QByteArray attribute(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &piece : header.split(';')) {
        const QByteArray trimmed = piece.trimmed();
        if (!trimmed.toLower().startsWith(name + '='))
            continue;
        QByteArray value = trimmed.mid(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

const Form *Form::find(const char *name) const
{
    const auto found = std::find_if(m_children.begin(), m_children.end(),
                                    [&](const Child &child) { return child.first == name; });
    return found == m_children.end() ? nullptr : &found->second;
}

const Form &Form::operator[](const char *name) const
{
    static const Form nothing;
    const Form *found = find(name);
    return found ? *found : nothing;
}

Form &Form::child(const QByteArray &name)
{
    for (auto &[known, form] : m_children) {
        if (known == name)
            return form;
    }
    m_children.emplace_back(name, Form());
    return m_children.back().second;
}

void Form::insert(const QByteArray &fullName, const std::vector<QByteArray> &names, size_t at, Form value)
{
    if (at == names.size()) {
        if (m_kind == Kind::Group)
            throw Refusal{.message = "Invalid value for " + fullName + ": it is a hash as well", .param = names.front()};
        *this = std::move(value); // the last one counts, as the API does it
        return;
    }
    if (m_kind == Kind::Text && !m_text.isEmpty())
        throw Refusal{.message = "Invalid value for " + fullName + ": it is a string as well", .param = names.front()};
    m_kind = Kind::Group;
    m_text = {};
    if (!names[at].isEmpty()) {
        child(names[at]).insert(fullName, names, at + 1, std::move(value));
        return;
    }
    // `a[]=x` begins an element; `a[][b]=x` only when the last one has a `b` already.
    const bool goesOn = at + 1 < names.size() && !m_children.empty() && m_children.back().first.isEmpty()
        && !m_children.back().second.find(names[at + 1].constData());
    if (!goesOn)
        m_children.emplace_back(QByteArray(""), Form());
    m_children.back().second.insert(fullName, names, at + 1, std::move(value));
}

Form Form::ofUrl(const QByteArray &urlEncoded)
{
    Form form;
    form.m_kind = Kind::Group;
    size_t count = 0;
    for (const QByteArray &part : urlEncoded.split('&')) {
        if (part.isEmpty())
            continue;
        if (++count > mostNames)
            throw Refusal{.message = "Too many parameters in one request."};
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? part : part.left(equals));
        Form value;
        value.m_kind = Kind::Text;
        value.m_text = equals < 0 ? QByteArray("") : decoded(part.mid(equals + 1));
        if (value.m_text.isNull())
            value.m_text = "";
        form.insert(name, pieces(name), 0, std::move(value));
    }
    return form;
}

Form Form::ofParts(const QByteArray &contentType, const QByteArray &body)
{
    const auto refuse = [](const QByteArray &why) { throw Refusal{.message = "Invalid multipart body: " + why}; };
    const QByteArray boundary = attribute(contentType, "boundary");
    if (boundary.isEmpty())
        refuse("no boundary is named.");
    const QByteArray line = "--" + boundary;
    Form form;
    form.m_kind = Kind::Group;
    size_t count = 0;
    qsizetype at = body.indexOf(line);
    if (at < 0)
        refuse("its boundary is nowhere in it.");
    for (;;) {
        at += line.size();
        if (body.mid(at, 2) == "--")
            return form;
        if (body.mid(at, 2) != "\r\n")
            refuse("a boundary does not end its line.");
        at += 2;
        const qsizetype end = body.indexOf("\r\n" + line, at);
        const qsizetype blank = body.indexOf("\r\n\r\n", at);
        if (end < 0 || blank < 0 || blank > end)
            refuse("a part is cut off.");
        QByteArray name;
        File file;
        bool isFile = false;
        for (const QByteArray &header : body.mid(at, blank - at).split('\n')) {
            const QByteArray trimmed = header.trimmed();
            const qsizetype colon = trimmed.indexOf(':');
            const QByteArray key = trimmed.left(colon).toLower();
            const QByteArray content = trimmed.mid(colon + 1).trimmed();
            if (key == "content-type") {
                file.contentType = content;
            } else if (key == "content-disposition") {
                name = attribute(content, "name");
                file.name = attribute(content, "filename");
                isFile = !file.name.isNull();
            }
        }
        if (name.isEmpty())
            refuse("a part has no name.");
        if (++count > mostNames)
            refuse("too many parts.");
        Form value;
        const QByteArray content = body.mid(blank + 4, std::max<qsizetype>(end - blank - 4, 0));
        if (isFile) {
            value.m_kind = Kind::File;
            file.content = content;
            value.m_file = file;
        } else {
            value.m_kind = Kind::Text;
            value.m_text = content.isNull() ? QByteArray("") : content;
        }
        form.insert(name, pieces(name), 0, std::move(value));
        at = end + 2;
    }
}

std::optional<qint64> Form::integer() const
{
    bool good = false;
    const qint64 number = m_text.toLongLong(&good);
    if (!good || m_text.startsWith('+') || m_text.trimmed() != m_text)
        return {};
    return number;
}

std::optional<bool> Form::flag() const
{
    const QByteArray word = m_text.toLower(); // Python's client says True
    if (word == "true")
        return true;
    if (word == "false")
        return false;
    return {};
}

std::vector<QByteArray> Form::texts() const
{
    std::vector<QByteArray> all;
    for (const auto &[name, form] : m_children)
        all.push_back(form.text());
    return all;
}

} // namespace Sandbox
