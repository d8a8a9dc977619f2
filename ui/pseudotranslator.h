// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// Languages that nobody speaks, made from the English texts while the program runs: they show what is not
/// translatable, what has no room, and what does not turn around, without waiting for a translation.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind {
        Accents, ///< [Ḟîļţéŕ ţĥîš ţåƀļé ····]: in brackets, accented, and longer by two fifths
        Long,    ///< every text twice
    };

    /// `english`: where English plural forms come from; outlives this.
    PseudoTranslator(Kind kind, const QTranslator &english, QObject *parent = nullptr);

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

    static constexpr QChar First = u'[';
    static constexpr QChar Last = u']';

private:
    Kind m_kind;
    const QTranslator &m_english;
};
