// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AccountNames;
class QAbstractItemModel;
class QGridLayout;
class QLabel;
class QToolButton;
struct Resource;
enum class Kind;

/// The fields of one row, grouped, title beside value: text that can be selected and copied, ids that open. Made
/// once for a resource; going from row to row only changes words.
class FactList : public QWidget
{
    Q_OBJECT

public:
    /// The model's columns are read by the roles of ResourceTable; `kinds` and `fields` in the model's order.
    FactList(const QAbstractItemModel &model, const QList<QByteArray> &fields, const QList<Kind> &kinds,
             const AccountNames &names, QWidget *parent = nullptr);

    void showRow(int row);

Q_SIGNALS:
    void wantsToOpen(const QByteArray &id);

private:
    struct Fact {
        int column = 0;
        QLabel *title = nullptr;
        QWidget *value = nullptr;
    };
    struct Group {
        QLabel *title = nullptr;
        QList<Fact> facts {};
        QWidget *gap = nullptr; ///< below them
    };

    void refreshNames();
    QWidget *makeValue(Kind kind, const QString &title);

    const QAbstractItemModel &m_model;
    const AccountNames &m_names;
    int m_row = -1;
    QList<QByteArray> m_fields;
    QList<Kind> m_kinds;
    QList<Group> m_groups;
};
