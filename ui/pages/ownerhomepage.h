// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/owneroverview.h"
#include "ui/windowpage.h"

#include <QTimer>

class BadgeLabel;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;
class RecentCard;
class Session;

/// The first page of an account's owner: the balance and the next payout, what they have to do, and what happened
/// last. From the cache only.
class OwnerHomePage : public WindowPage
{
    Q_OBJECT

public:
    explicit OwnerHomePage(Session &session, QWidget *parent = nullptr);
    ~OwnerHomePage() override;

    Location location() const override { return {.page = "home"}; }
    void go(const Location &) override {}
    QString title() const override;
    bool isLoading() const override { return m_overview.isLoading(); }
    QList<QWidget *> panes() const override;
    void takeFocus() override;

    const OwnerOverview &overview() const { return m_overview; }
    /// Why there is no payout on its way, in a sentence.
    static QString sentence(const OwnerOverview::Payout &payout, const QLocale &locale);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMoney();
    QWidget *makeDuties();
    void fill();
    void fillMoney();
    void fillDuties();
    void fillRecents();
    void arrange();
    void refreshSoon();

    Session &m_session;
    OwnerOverview m_overview;
    QTimer m_pause;
    QLabel *m_heading;
    BadgeLabel *m_state;
    QLabel *m_error;
    QBoxLayout *m_moneyRow;
    QVBoxLayout *m_balances;
    QLabel *m_payoutAmount;
    QLabel *m_payoutWords;
    QWidget *m_money;
    QWidget *m_dutyCard;
    QLabel *m_dutyWords;
    QGridLayout *m_duties;
    QBoxLayout *m_recentRow;
    QList<RecentCard *> m_recents; ///< one for each of the overview
    QScrollArea *m_scroll;
    bool m_wantsFocus = false;
};
