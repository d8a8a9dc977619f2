// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "models/filter.h"
#include "models/resource.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;
class Store;

/// Where a table is filtered by words: understands while one types, offers fields and their values, turns red and
/// says why when it does not understand. Knows the language only through models/filter.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    FilterLine(const Resource &resource, Store &store, const Grants &grants, std::function<qint64()> now,
               QWidget *parent = nullptr);

    QString text() const;
    /// Understood at once; what is there is kept as it is when it is the same.
    void setText(const QString &text);
    /// Adds a term with the others, or takes the opposite term out first.
    void addTerm(const QString &term);
    void setHistory(const QStringList &history) { m_history = history; }
    bool isWrong() const { return m_wrong; }
    /// Why the line is red; empty when it is not.
    QString complaint() const;
    QLineEdit *editor() const { return m_editor; }
    void showHistory();

Q_SIGNALS:
    void understood(const QString &text, const QList<Condition> &where);
    void committed(const QString &text); ///< Enter: worth remembering
    void left();                         ///< Escape in an empty line, or Down: back to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void understand();
    void offer();
    void offerValues(const QString &term);
    void accept(const QString &completion);
    void complain(const QString &reason);

    const Resource &m_resource;
    Store &m_store;
    Grants m_grants;
    std::function<qint64()> m_now;
    QLineEdit *m_editor;
    QLabel *m_reason;
    QCompleter *m_completer;
    QStringListModel *m_offers;
    QTimer m_pause;
    QStringList m_history;
    QString m_understood;
    int m_question = 0; ///< of values: only the answer to the last one is shown
    bool m_wrong = false;
};
