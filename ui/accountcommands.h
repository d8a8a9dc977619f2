// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class Session;
class TablePage;

/// What staff can do with one connected account, on the page of accounts: in the table, in its menu, in the inspector
/// and in the go-to box.
class AccountCommands : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the page.
    AccountCommands(TablePage &page, Session &session);

Q_SIGNALS:
    void viewAsRequested(const QByteArray &account, const QString &name);

private:
    void update();
    QByteArray account() const; ///< of the one selected row; empty otherwise
    QString name() const;

    TablePage &m_page;
    Session &m_session;
    QAction *m_grant;
    QAction *m_view;
};
