// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plurals.h"
#include "ui/tsfile.h"

#include <QHash>
#include <QTranslator>

/// Texts straight from a .ts file, without lrelease. What the file does not have is left to the translators behind it
/// and to the sources; what is there but not marked as finished is used: whoever translates wants to see it.
class TsTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit TsTranslator(const TsFile &file, QObject *parent = nullptr);

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

private:
    Plurals m_plurals;
    QHash<QByteArray, QStringList> m_texts; ///< context, source and comment, with NUL between them
};
