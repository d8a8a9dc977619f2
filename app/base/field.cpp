// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/field.h"

#include <algorithm>

const Value &Picked::at(QByteArrayView path) const
{
    static const Value nothing;
    const qsizetype known = std::min(m_fields.size(), m_values.size());
    for (qsizetype i = 0; i < known; ++i) {
        if (m_fields.at(i).path == path)
            return m_values.at(i);
    }
    return nothing;
}

QByteArray Picked::text(QByteArrayView path) const
{
    const auto *text = std::get_if<QByteArray>(&at(path));
    return text ? *text : QByteArray();
}

qint64 Picked::integer(QByteArrayView path) const
{
    const auto *integer = std::get_if<qint64>(&at(path));
    return integer ? *integer : 0;
}

bool Picked::isNull(QByteArrayView path) const
{
    return std::holds_alternative<std::monostate>(at(path));
}
