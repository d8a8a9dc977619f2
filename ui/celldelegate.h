// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

class AccountNames;
struct Colours;
enum class Kind;

/// Paints one cell of a resource's table: badges, money with its currency set back, ids in the middle elided, the
/// rest as text. Made for scrolling: laid-out text is kept, nothing is measured twice. Reads the roles of
/// ResourceTable; knows no field.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Where ids of accounts are to be shown as names; the delegate does not own them.
    void setAccountNames(const AccountNames *names) { m_names = names; }
    /// The row that the mouse is over; -1: none.
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// Forgets laid-out text: the font or the theme changed.
    void forget() { m_texts.clear(); }
    /// Numbers stand at the end of their cell so that digits line up; everything else at its start.
    static bool standsAtEnd(Kind kind);

private:
    enum class Voice { Body, Code, Small };

    void paintText(QPainter &painter, const QRect &room, const QString &text, Voice voice, const QColor &colour,
                   Qt::TextElideMode elide, bool atEnd, Qt::LayoutDirection direction) const;
    void paintId(QPainter &painter, const QRect &room, const QString &id, const QColor &quiet, const QColor &loud,
                 Qt::LayoutDirection direction) const;
    void paintMoney(QPainter &painter, const QRect &room, const QModelIndex &index, const Colours &colours,
                    Qt::LayoutDirection direction) const;
    const QStaticText &laidOut(const QString &text, Voice voice, int width, Qt::TextElideMode elide) const;
    const QFont &font(Voice voice) const { return m_fonts[int(voice)]; }
    void adopt(const QFont &base) const;

    const AccountNames *m_names = nullptr;
    int m_hoveredRow = -1;
    mutable QFont m_base;
    mutable QFont m_fonts[3];
    mutable QCache<QString, QStaticText> m_texts;
};
