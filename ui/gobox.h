// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grants.h"
#include "ui/location.h"

#include <QLineEdit>

#include <functional>

class QAction;
class QCompleter;
class QStandardItemModel;

/// One box for everything that can be gone to or done: an id opens its object, words find pages and commands, and
/// any other word can be looked for in the main tables.
class GoBox : public QLineEdit
{
    Q_OBJECT

public:
    /// `commands` is asked each time: what can be done depends on the page in front.
    GoBox(const Grants &grants, std::function<QList<QAction *>()> commands, QWidget *parent = nullptr);

    /// What typing `text` would offer, as it is shown: for tests and for the list itself.
    QStringList offersFor(const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    void idEntered(const QByteArray &id);
    void placeChosen(const Location &location);
    void left(); ///< Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offer(const QString &text);
    void take(const QModelIndex &index);
    void takeMarked();

    Grants m_grants;
    std::function<QList<QAction *>()> m_commands;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};
