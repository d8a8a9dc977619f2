// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "models/resourcetable.h"
#include "ui/windowpage.h"

#include <QVariant>

#include <memory>

class AccountNames;
class Notice;
class Preferences;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class Session;
class TableView;
class Wizard;

/// Accounts on their way to being enabled: what was begun in this program, what the cache knows does not work yet,
/// and the wizard for one of them.
class OnboardingPage : public WindowPage
{
    Q_OBJECT

public:
    OnboardingPage(Session &session, const AccountNames &names, Preferences &preferences, QWidget *parent = nullptr);
    ~OnboardingPage() override;

    /// `filter` is what is being onboarded: "new", an account's id, or "draft:" and the name of a draft.
    Location location() const override;
    void go(const Location &location) override;
    QString title() const override;
    bool isLoading() const override { return m_table.isLoading(); }
    QList<QWidget *> panes() const override;
    void takeFocus() override;

    Wizard *wizard() const { return m_wizard; }
    TableView *view() const { return m_view; }
    void begin();
    void continueWith(const QByteArray &account);
    void continueDraft(const QByteArray &name);
    void adopt(const std::shared_ptr<Onboarding> &onboarding);
    /// What is being done outlives the widgets that show it: handed from the old page to a new one.
    QVariant left() const override { return QVariant::fromValue(m_onboarding); }
    void takeUp(const QVariant &left) override { adopt(left.value<std::shared_ptr<Onboarding>>()); }

Q_SIGNALS:
    void titleChanged();
    void draftsChanged();

private:
    QWidget *makeOverview();
    QWidget *cardOf(const Onboarding::DraftNote &draft);
    std::shared_ptr<Onboarding> make(const QByteArray &name);
    void open(const std::shared_ptr<Onboarding> &onboarding);
    void openWhenRead(const std::shared_ptr<Onboarding> &onboarding);
    void leave();
    void close();
    void showDrafts();
    void showTable();
    void adoptConnection();

    Session &m_session;
    const AccountNames &m_names;
    Preferences &m_preferences;
    ResourceTable m_table;
    std::shared_ptr<Onboarding> m_onboarding;
    QByteArray m_what; ///< as in location()

    QStackedWidget *m_stack;
    QWidget *m_overview;
    Wizard *m_wizard = nullptr;
    QPushButton *m_begin;
    QLabel *m_offline;
    QLabel *m_draftHeading;
    QVBoxLayout *m_drafts;
    QLabel *m_tableHeading;
    TableView *m_view;
    Notice *m_calm;
};
