// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tsfile.h"

#include <QDir>
#include <QStringList>

/// What a program can see of a translation's faults: what would break the window, mislead, or be missing. Texts are
/// compared with their sources; the sources are searched for what no translator could repair.
class Checker
{
public:
    /// `names`: words that are the same in every language (brands, formats), one a line.
    explicit Checker(const QStringList &names = {}) : m_names(names) {}

    /// One file by itself. `fileName` ends with the language: tributary_pt_BR.ts.
    void checkFile(const QString &fileName);
    /// That the file has exactly the texts of the sources, which lupdate wrote to `fresh`.
    void checkUpToDate(const QString &fileName, const TsFile &fresh);
    /// A C++ file: sentences put together from translated parts cannot be translated.
    void checkSource(const QString &fileName);

    /// "FILE:LINE: what is wrong", one each.
    const QStringList &faults() const { return m_faults; }
    /// How much of each checked file is translated.
    const QStringList &completeness() const { return m_completeness; }

private:
    void tell(const QString &fileName, qint64 line, const QString &what);
    void checkMessage(const QString &fileName, const TsFile::Message &message, const QString &language);
    void checkForm(const QString &fileName, const TsFile::Message &message, const QString &form, bool mayOmitCount,
                   const QString &language);
    void checkMenus(const QString &fileName, const TsFile &file);
    void checkUntranslated(const QString &fileName, const TsFile &file);

    QStringList m_names;
    QStringList m_faults;
    QStringList m_completeness;
};
