// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

class QIODevice;

/// A file of translations as translators edit it (Qt's .ts, XML). A value.
struct TsFile {
    struct Message {
        QByteArray context {};
        QByteArray source {};
        QByteArray comment {};     ///< tells two equal sources apart; mostly empty
        QString explanation {};    ///< for translators, from the sources
        QStringList forms {};      ///< the translation; several where the text counts something
        bool counts = false;       ///< has plural forms
        bool finished = true;
        qint64 line = 0;           ///< in the file
    };

    /// Why it cannot be read.
    struct Fault {
        QString reason {}; ///< in English, by the XML reader
        qint64 line = 0;   ///< 0: not of one line
        qint64 column = 0;
    };

    static constexpr qint64 Largest = 8 * 1024 * 1024; ///< bytes; ours has less than one

    QString language {}; ///< "de", "pt_BR"
    QList<Message> messages {}; ///< without those that are in no source any more

    /// Reads all of it or nothing.
    [[nodiscard]] static tl::expected<TsFile, Fault> read(QIODevice &device);
    [[nodiscard]] static tl::expected<TsFile, Fault> read(const QString &fileName);

    qsizetype unfinished() const;
};
