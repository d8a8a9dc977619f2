// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/components.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Session;
struct OwnerSignIn;

/// Lets the owner of an account in: what they may see and do is ticked, and the sign-in is written to a file that is
/// handed to them.
class GrantDialog : public QDialog
{
    Q_OBJECT

public:
    GrantDialog(Session &session, const QByteArray &account, const QString &name, QWidget *parent = nullptr);

    /// What is ticked.
    Components::Choice choice() const;
    QCheckBox *box(const QByteArray &component, const QByteArray &feature = {}) const;
    /// Issues a sign-in and writes it.
    void issueTo(const QString &path);
    QString answer() const;

Q_SIGNALS:
    void issued(); ///< the file is there

private:
    void addComponent(const Component &component, const QList<QByteArray> &features, QVBoxLayout *column);
    void chooseFile();
    void tell(const QString &sentence, bool good);
    void update();

    Session &m_session;
    const QByteArray m_account;
    QHash<QByteArray, QCheckBox *> m_boxes; ///< "payments", "payments.refund_management"
    QLabel *m_answer;
    QPushButton *m_save;
};
