// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// One thing that an owner can be given, in the words of account sessions (docs.stripe.com/api/account_sessions).
struct Component {
    QByteArray name {};             ///< "payments"
    QList<QByteArray> features {};  ///< what may be done there: "refund_management"
    const char *title = nullptr;    ///< QT_TRANSLATE_NOOP("Component", ...) of those that this program can show
    const char *meaning = nullptr;  ///< one sentence, likewise

    QString displayTitle() const;
    QString displayMeaning() const;
};

/// The vocabulary of Grants.
namespace Components {

const QList<Component> &all();
const Component *named(const QByteArray &name);
/// What a person may do there, in words; the API's name where we have none.
QString featureTitle(const QByteArray &feature);
/// Features about signing in and about bank accounts, which the backend decides itself where it collects the
/// account's information.
bool isBackendsToDecide(const QByteArray &feature);

/// What somebody is given: components, each with the features that are switched on; all others are off.
using Choice = QMap<QByteArray, QSet<QByteArray>>;
/// Reads names as people type them. A feature goes with every chosen component that has it, or with one:
/// "payments.refund_management". Usage names what there is not, and the nearest.
[[nodiscard]] Result<Choice> choice(const QStringList &components, const QStringList &features);

} // namespace Components
