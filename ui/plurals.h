// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// The plural forms of a language as Qt's own tools count them (lupdate, lrelease, QTranslator): not always as
/// grammars or Unicode do. A test compares this with what lrelease writes.
class Plurals
{
public:
    /// Of a language as .ts files name it: "de", "pt_BR".
    static Plurals of(const QString &language);

    int forms() const;
    /// Which form a number takes: 0 to forms() - 1.
    int form(int number) const;
    /// Whether a form stands for one number only, and so need not show it.
    bool isExact(int form) const;

private:
    enum class Rule {
        One, English, French, Latvian, Icelandic, Irish, Gaelic, Czech, Macedonian, Lithuanian, Russian, Polish,
        Romanian, Slovenian, Maltese, Welsh, Arabic,
    };

    explicit Plurals(Rule rule) : m_rule(rule) {}

    Rule m_rule;
};
