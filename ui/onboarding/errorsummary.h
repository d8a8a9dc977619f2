// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

/// On top of a page: what is wrong on it, each a link to its field, in the words that stand beside the field.
class ErrorSummary : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QByteArray path {}; ///< of the field; empty: about no field
        QString text {};

        bool operator==(const Item &) const = default;
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    /// Without items it is not there.
    void show(const QList<Item> &items);
    const QList<Item> &items() const { return m_items; }

Q_SIGNALS:
    void chosen(const QByteArray &path);

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    QLabel *m_icon;
    QLabel *m_title;
    QVBoxLayout *m_links;
    QList<Item> m_items;
};
