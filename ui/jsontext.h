// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A JSON document for reading: indented, in the order and with the words of the original (QJsonDocument would
/// sort the keys), and for each line the path to what stands there.
struct JsonText {
    QString text {};
    QStringList paths {}; ///< one a line: "evidence_details.due_by", "refunds.data.0.id"; empty for the whole

    /// Never fails: what is not JSON comes out as it is, on as many lines as it has.
    static JsonText of(const QByteArray &json);
};
