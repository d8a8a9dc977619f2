// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pseudotranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString other = u"åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"_s;
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : other.at(place);
}

/// What a program fills in or reads, and so must stay: %1, %n, %L1, tags, entities, patterns of files.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(u"%L?(?:[0-9]{1,2}|n)|<[^>]*>|&[a-z]+;|\\*\\.[a-z]+"_s);
    return pattern;
}

/// Whether there is anything to translate: "%1: %2" is only an order.
bool hasWords(const QString &text)
{
    const QString rest = QString(text).remove(kept());
    return std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); });
}

QString accentedAround(const QString &text)
{
    QString result;
    qsizetype at = 0;
    const auto add = [&](qsizetype to) {
        for (; at < to; ++at)
            result += accented(text.at(at));
    };
    for (auto matches = kept().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        add(match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    add(text.size());
    return result;
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, const QTranslator &english, QObject *parent)
    : QTranslator(parent), m_kind(kind), m_english(english)
{
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QLatin1StringView place(context);
    if (place == "QShortcut"_L1 || QByteArrayView(source) == "QT_LAYOUT_DIRECTION")
        return {}; // read by Qt, not by people
    QString text = m_english.translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (!hasWords(text))
        return text;
    switch (m_kind) {
    case Kind::Accents:
        return First + accentedAround(text) + u' ' + QString(qMax<qsizetype>(1, text.size() * 2 / 5), u'·') + Last;
    case Kind::Long:
        return text + u' ' + text;
    }
    Q_UNREACHABLE();
}
