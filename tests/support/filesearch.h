// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/codec.h"

#include <QDir>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

/// Looks for words in everything below a folder: in the bytes of all files and, of every cache, in the kept objects
/// once they are unpacked.
class FileSearch
{
public:
    explicit FileSearch(const QString &folder) : m_folder(folder) {}

    /// "cache.db: WORD" for each place where one was found.
    QStringList find(const QByteArrayList &words)
    {
        m_found.clear();
        m_objects = 0;
        QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            look(file.readAll(), words, QFileInfo(file).fileName());
            if (file.fileName().endsWith(QStringLiteral("/cache.db")))
                unpack(file.fileName(), words);
        }
        return m_found;
    }

    int objects() const { return m_objects; } ///< how many were unpacked by the last search

private:
    void look(const QByteArray &bytes, const QByteArrayList &words, const QString &where)
    {
        for (const QByteArray &word : words) {
            if (bytes.contains(word))
                m_found += where + QStringLiteral(": ") + QString::fromUtf8(word);
        }
    }

    void unpack(const QString &cache, const QByteArrayList &words)
    {
        const QString name = QStringLiteral("search");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(cache);
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            if (!database.open())
                qFatal("%s cannot be opened", qPrintable(cache));
            QList<QByteArray> dictionaries;
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT bytes FROM store_dictionary ORDER BY position"));
            while (query.next())
                dictionaries += query.value(0).toByteArray();
            Codec codec(dictionaries);
            QStringList tables;
            query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%_object'"));
            while (query.next())
                tables += query.value(0).toString();
            for (const QString &table : tables) {
                query.exec(QStringLiteral("SELECT object FROM \"%1\"").arg(table));
                while (query.next()) {
                    const auto object = codec.decompress(query.value(0).toByteArray());
                    if (!object)
                        qFatal("%s", qPrintable(object.error().message));
                    ++m_objects;
                    look(*object, words, table);
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
    }

    QString m_folder;
    QStringList m_found;
    int m_objects = 0;
};
