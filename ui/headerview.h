// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

/// The header of a table page: quiet titles, an arrow where it is sorted, a number beside the arrow when by more
/// than one column. Asks for sorting; does not sort.
class HeaderView : public QHeaderView
{
    Q_OBJECT

public:
    enum class Click { Replaces, Adds };
    struct Sorting {
        int section = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    explicit HeaderView(QWidget *parent = nullptr);

    void setSorting(const QList<Sorting> &sorting);
    const QList<Sorting> &sorting() const { return m_sorting; }
    /// Sections whose title stands at the end, as their numbers do.
    void setEndAligned(const QSet<int> &sections) { m_endAligned = sections; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int section, HeaderView::Click click);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Sorting> m_sorting;
    QSet<int> m_endAligned;
    int m_hovered = -1;
};
