// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks why somebody wants to look at an account as its owner. There is no view without a reason.
class ViewAsDialog : public QDialog
{
    Q_OBJECT

public:
    ViewAsDialog(const QString &account, int minutes, QWidget *parent = nullptr);

    QLineEdit *reason() const { return m_reason; }
    QPushButton *viewButton() const { return m_view; }
    /// The view could not begin: says why and lets the person try again.
    void tell(const QString &sentence);

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    QLineEdit *m_reason;
    QPushButton *m_view;
    QLabel *m_trouble;
};
