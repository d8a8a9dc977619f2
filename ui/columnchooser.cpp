// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnchooser.h"

#include "ui/icon.h"
#include "ui/space.h"
#include "ui/tableview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ColumnChooser::ColumnChooser(TableView &table, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_table(table), m_search(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Choose columns"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(Icon::named(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setFrameShape(NoFrame);
    //: Accessible name of the list of columns
    m_list->setAccessibleName(tr("Columns"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);

    for (int place = 0; place < table.header()->count(); ++place) {
        const int column = table.header()->logicalIndex(place);
        auto *item = new QListWidgetItem(table.model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(table.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, column);
        item->setToolTip(QString::fromUtf8(table.fieldOf(column)));
        item->setSizeHint(QSize(0, Space::Target));
    }
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_table.setColumnShown(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
    });
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);

    //: Button: show the columns that a table has before anybody chose
    auto *reset = new QPushButton(tr("As at first"));
    reset->setFlat(true);
    connect(reset, &QPushButton::clicked, this, [this] {
        Q_EMIT resetRequested();
        close();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    column->setSpacing(Space::Small);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(reset);
    setFixedSize(280, 400);
}

void ColumnChooser::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive)
                        && !item->toolTip().contains(words, Qt::CaseInsensitive));
    }
}

void ColumnChooser::popUp(const QPoint &globalCorner)
{
    const QRect screen = parentWidget() ? parentWidget()->screen()->availableGeometry() : QRect();
    QPoint corner = globalCorner;
    if (screen.isValid()) {
        corner.setX(qBound(screen.left(), corner.x(), screen.right() - width()));
        corner.setY(qBound(screen.top(), corner.y(), screen.bottom() - height()));
    }
    move(corner);
    show();
    m_search->setFocus();
}
