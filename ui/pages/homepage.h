// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"
#include "ui/windowpage.h"

#include <QTimer>

class AccountNames;
class FigureCard;
class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class Session;
class TodoCard;
class VolumeChart;

/// What needs somebody now, the numbers of the last thirty days, and the volume of four weeks: from the cache
/// only, so it is the same with the network off.
class HomePage : public WindowPage
{
    Q_OBJECT

public:
    HomePage(Session &session, const AccountNames &names, QWidget *parent = nullptr);
    ~HomePage() override;

    Location location() const override { return {.page = "home"}; }
    void go(const Location &) override {}
    QString title() const override;
    bool isLoading() const override;
    QList<QWidget *> panes() const override;
    void takeFocus() override;

    const Overview &overview() const { return m_overview; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fillTodos();
    bool fillDrafts();
    void tellWhenLoaded();
    void fillFigures();
    void fillChart();
    void arrange();
    void place(QGridLayout &grid, const QList<QWidget *> &cards) const;
    void refreshSoon();

    Session &m_session;
    const AccountNames &m_names;
    Overview m_overview;
    QTimer m_pause;
    QScrollArea *m_scroll;
    QGridLayout *m_grid; ///< of the cards that wait for somebody
    QGridLayout *m_figureGrid;
    QList<TodoCard *> m_cards;
    TodoCard *m_syncCard;
    TodoCard *m_draftCard; ///< what was begun here and not finished
    QWidget *m_calm;
    QList<FigureCard *> m_figures; ///< one for each of the overview
    VolumeChart *m_chart;
    QComboBox *m_currency;
    QLabel *m_error;
    int m_columns = 0;
    bool m_wantsFocus = false; ///< as soon as it is known what waits
};
