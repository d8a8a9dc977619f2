// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

class Store;

/// What the connected accounts are called, for all the places where the API gives only their id. Asks the cache
/// for the names that are looked at, in the background, and remembers them. GUI thread.
class AccountNames : public QObject
{
    Q_OBJECT

public:
    explicit AccountNames(Store &store, QObject *parent = nullptr);

    /// Empty while it is not known; changed() follows when it is.
    QString name(const QByteArray &account) const;
    /// Some of the names that were asked for are not there yet.
    bool isLoading() const { return m_open > 0 || !m_wanted.isEmpty(); }
    /// Accounts changed: every name is asked for again when it is next looked at.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void ask();

    Store &m_store;
    mutable QHash<QByteArray, QString> m_names;
    mutable QSet<QByteArray> m_fresh;  ///< asked since the last refresh
    mutable QSet<QByteArray> m_wanted; ///< looked at, not asked yet
    mutable QTimer m_soon;
    int m_open = 0;
};
