// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QRegularExpression>

/// The API's own description, as far as it is about our resources: tests/models/schema_paths.txt.
class Schema
{
public:
    struct Entry {
        QByteArray type {};
        QByteArrayList values {}; ///< the known words of an enumeration
    };

    Schema()
    {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE "/tests/models/schema_paths.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/models/schema_paths.txt cannot be read");
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#'))
                continue;
            const QByteArrayList parts = line.split('\t');
            Entry entry {.type = parts.value(2)};
            if (parts.size() > 3)
                entry.values = parts.at(3).split(',');
            m_entries.insert({parts.value(0), parts.value(1)}, entry);
        }
    }

    bool isEmpty() const { return m_entries.isEmpty(); }

    /// What is at the path; a path inside a map may be anything. No type: the API has no such path.
    Entry at(const QByteArray &object, const QByteArray &path) const
    {
        static const QRegularExpression index(QStringLiteral("\\.[0-9]+(?=\\.|$)"));
        QByteArray wanted = QString::fromUtf8(path).replace(index, QStringLiteral(".0")).toUtf8();
        if (const auto found = m_entries.constFind({object, wanted}); found != m_entries.cend())
            return *found;
        while (wanted.contains('.')) {
            wanted.truncate(wanted.lastIndexOf('.'));
            if (m_entries.value({object, wanted}).type == "map")
                return {.type = "anything"};
        }
        return {};
    }

private:
    QHash<std::pair<QByteArray, QByteArray>, Entry> m_entries;
};
