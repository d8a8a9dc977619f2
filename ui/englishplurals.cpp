// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/englishplurals.h"

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    if (n < 0)
        return {}; // not a count: the source itself
    const QString text = QString::fromUtf8(source);
    if (!text.contains(u"(s)"))
        return {};
    return QString(text).replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}
