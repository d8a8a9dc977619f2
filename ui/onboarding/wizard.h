// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"
#include "ui/onboarding/wizardpage.h"

#include <QWidget>

#include <memory>

class Banner;
class ErrorSummary;
class Preferences;
class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class StepList;

/// The window's side of an onboarding: at the side the tasks, beside them one page at a time. Which tasks there are
/// follows from what the backend asks. All that is typed is the onboarding's: this can be thrown away and made again.
class Wizard : public QWidget
{
    Q_OBJECT

public:
    Wizard(std::shared_ptr<Onboarding> onboarding, Preferences &preferences, QWidget *parent = nullptr);
    ~Wizard() override;

    const std::shared_ptr<Onboarding> &onboarding() const { return m_onboarding; }
    WizardPage *page() const { return m_page; }
    StepList *steps() const { return m_steps; }
    ErrorSummary *summary() const { return m_summary; }
    void go(const QByteArray &place);
    /// The field of a path, on whatever page it is asked.
    void goToField(const QByteArray &path);
    /// The person presses the button that goes on.
    void goOn();
    void takeFocus();
    /// What is being onboarded, in a few words.
    QString subject() const;

Q_SIGNALS:
    void left();
    void wantsToOpen(const QByteArray &id);
    void said(const QString &sentence);
    void subjectChanged();
    void placeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QByteArray> places() const;
    QByteArray after(const QByteArray &place) const;
    QByteArray before(const QByteArray &place) const;
    QByteArray firstOpen() const;
    QByteArray placeOf(const QByteArray &path) const;
    WizardPage *makePage(const QByteArray &place);
    QWidget *makeFoot();
    void whenChanged();
    void refresh();
    void refreshSteps();
    void tellFaults();
    void whenBusy(bool busy);
    void whenFailed(const Error &error);
    void rename(const QByteArray &before, const QByteArray &after);

    std::shared_ptr<Onboarding> m_onboarding;
    Preferences &m_preferences;
    enum class Doing { Nothing, Creating, Sending } m_doing = Doing::Nothing;
    Onboarding::Asked m_asked = Onboarding::Asked::Now;
    QList<Requirement::Step> m_known; ///< steps that were asked for since this window is open
    bool m_failed = false;            ///< what is being done
    bool m_insists = false;           ///< faults were complained about: the summary is shown

    StepList *m_steps;
    Banner *m_banner;
    ErrorSummary *m_summary;
    QLabel *m_title;
    QLabel *m_introduction;
    QCheckBox *m_eventually;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    WizardPage *m_page = nullptr;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_onward;
    QLabel *m_state;
};
