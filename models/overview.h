// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/money.h"
#include "models/grants.h"
#include "models/resource.h"

#include <QDate>
#include <QMap>
#include <QObject>

class ResourceTable;
class Store;

/// What needs somebody now, and the numbers of the last weeks: all from the cache, never converted between
/// currencies. Every to-do is a filter of one resource, so that its page shows exactly what was counted.
class Overview : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Soon, Now };

    /// A queue of rows that wait for a person.
    struct Todo {
        QByteArray name {};              ///< "disputes_due"
        const Resource *resource = nullptr;
        QString filter {};               ///< in the language of filters
        QString title {};
        QByteArray due {};               ///< the field by which it is pressing; may be none
        Urgency urgency = Urgency::Soon;
        ResourceTable *first = nullptr;  ///< the first three rows; the overview's
        qint64 rows = -1;                ///< -1: not counted yet
    };

    /// One number of the last thirty days, one amount a currency, the largest count of rows first.
    struct Figure {
        QByteArray name {};
        const Resource *resource = nullptr;
        QString filter {};
        QString title {};
        struct Amount {
            Money money {};
            qint64 rows = 0;
        };
        QList<Amount> amounts {};
        bool counted = false;
    };

    static constexpr int Days = 28;
    /// Gross volume of one day by currency, in minor units.
    using Day = QMap<QByteArray, qint64>;

    Overview(Store &store, const Grants &grants, QObject *parent = nullptr);
    ~Overview() override;

    /// Asks everything again as of `now` (seconds UTC). An earlier question that is still open is dropped.
    void refresh(qint64 now);

    const QList<Todo> &todos() const { return m_todos; }
    const QList<Figure> &figures() const { return m_figures; }
    /// Oldest first, the last one is today; days of the local calendar.
    const QList<Day> &days() const { return m_days; }
    QDate firstDay() const { return m_firstDay; }
    /// Currencies of the chart, the one with the most payments first.
    QList<QByteArray> currencies() const;
    bool isLoading() const;
    /// Nothing is counted above zero, and everything is counted.
    bool nothingToDo() const;

Q_SIGNALS:
    void changed(); ///< every answer to refresh() is there, the first rows too
    void failed(const Error &error);

private:
    void tellWhenComplete();
    void askTodo(Todo &todo, qint64 now);
    void askFigure(Figure &figure, qint64 now);
    void askDays(qint64 now);
    template <typename T, typename Handler> void await(const T &pending, Handler handler);

    Store &m_store;
    Grants m_grants;
    QList<Todo> m_todos;
    QList<Figure> m_figures;
    QList<Day> m_days;
    QDate m_firstDay;
    int m_asked = 0;
    int m_open = 0;
};
