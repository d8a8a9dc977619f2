// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tstranslator.h"

namespace {

QByteArray keyOf(const QByteArray &context, const QByteArray &source, const QByteArray &comment)
{
    return context + '\0' + source + '\0' + comment;
}

} // namespace

TsTranslator::TsTranslator(const TsFile &file, QObject *parent)
    : QTranslator(parent), m_plurals(Plurals::of(file.language))
{
    for (const TsFile::Message &message : file.messages)
        m_texts.insert(keyOf(message.context, message.source, message.comment), message.forms);
}

QString TsTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    auto found = m_texts.constFind(keyOf(context, source, comment));
    if (found == m_texts.cend())
        found = m_texts.constFind(keyOf(context, source, {}));
    if (found == m_texts.cend())
        return {};
    const QString text = found->value(n < 0 ? 0 : m_plurals.form(n));
    return text.isEmpty() ? QString() : text;
}
