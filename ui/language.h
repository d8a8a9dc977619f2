// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tsfile.h"

#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QTranslator;
class WatchedFile;

/// What the program speaks: its texts, how it writes numbers and dates, and from which side one reads. One for the
/// program, as there is one list of translators, one default locale and one direction. Windows hear of a change by
/// QEvent::LanguageChange, as Qt sends it, and make themselves anew.
class Language : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the application, which must be there.
    static Language &ofProgram();

    struct Choice {
        QString code {}; ///< "de", "zh_CN"
        QString name {}; ///< in its own words: "Deutsch"
    };

    /// What is shipped, English first.
    static QList<Choice> choices();
    /// The codes that can be chosen: of choices(), and those nobody speaks (accents, long, rtl).
    static QStringList codes();

    /// Empty: what the system speaks, if we do. A code we do not know: English.
    void choose(const QString &code);
    /// As it was chosen.
    const QString &choice() const { return m_choice; }
    /// What is spoken: "de"; never empty.
    const QString &code() const { return m_code; }

    /// Takes the texts from this file of translations, again whenever it is saved.
    void translateWith(const QString &fileName);
    /// What is wrong with that file, as a sentence; empty: nothing.
    QString complaint() const;
    /// The file, empty when there is none, and what is missing in it.
    QString fileName() const;
    qsizetype unfinished() const { return m_unfinished; }

Q_SIGNALS:
    /// The file could not be read; what was spoken before still is.
    void fileBroken();

private:
    explicit Language(QObject *parent);
    ~Language() override;

    void speak(const QString &code, const QLocale &locale, std::vector<std::unique_ptr<QTranslator>> translators);
    void readFile();

    QString m_choice;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< a later one goes before an earlier one
    std::unique_ptr<WatchedFile> m_file;
    TsFile::Fault m_fault;
    qsizetype m_unfinished = 0;
};
