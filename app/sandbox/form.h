// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

/// What a request's body says: a tree of names and texts, however a client spells its nesting
/// (`a[b]=`, `a[0][b]=`, `a[][b]=`), or the parts of an upload.
namespace Sandbox {

class Form
{
public:
    using Child = std::pair<QByteArray, Form>; ///< name; of an element of an array: its number, or nothing

    struct File {
        QByteArray name {}, contentType {}, content {};
    };

    Form() = default;

    /// Throws a Refusal for what contradicts itself (`a=1&a[b]=2`), is nested absurdly deep or has too many names.
    static Form ofUrl(const QByteArray &urlEncoded);
    /// "multipart/form-data; boundary=..." with its body. Throws a Refusal for what is no such thing.
    static Form ofParts(const QByteArray &contentType, const QByteArray &body);

    bool has(const char *name) const { return find(name) != nullptr; }
    bool exists() const { return m_kind != Kind::Nothing; }
    bool isText() const { return m_kind == Kind::Text; }
    bool isFile() const { return m_kind == Kind::File; }
    bool isGroup() const { return m_kind == Kind::Group; }
    /// "" stands for "take it away".
    bool isEmptied() const { return m_kind == Kind::Text && m_text.isEmpty(); }

    /// What is below; an empty form where there is nothing.
    const Form &operator[](const char *name) const;
    const Form &operator[](const QByteArray &name) const { return (*this)[name.constData()]; }
    const std::vector<Child> &children() const { return m_children; }

    QByteArray text() const { return m_text; } ///< null where there is none
    std::optional<qint64> integer() const;     ///< nothing where there is none, or it is no number
    std::optional<bool> flag() const;          ///< the same of "true" and "false", in any case
    bool is(const char *text) const { return m_text == text; }
    const File &file() const { return m_file; }
    /// The elements of an array of texts.
    std::vector<QByteArray> texts() const;

private:
    enum class Kind : quint8 { Nothing, Text, File, Group };

    const Form *find(const char *name) const;
    Form &child(const QByteArray &name);
    void insert(const QByteArray &fullName, const std::vector<QByteArray> &names, size_t at, Form value);

    Kind m_kind = Kind::Nothing;
    QByteArray m_text;
    File m_file;
    std::vector<Child> m_children;
};

} // namespace Sandbox
