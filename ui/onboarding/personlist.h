// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Onboarding;
class QVBoxLayout;

/// The people of a company who have one role: what is known of them, and ways to add, change and remove them.
class PersonList : public QWidget
{
    Q_OBJECT

public:
    PersonList(Onboarding &onboarding, const QByteArray &role, QWidget *parent = nullptr);

    void refresh();
    static QString roleTitle(const QByteArray &role);   ///< "Owner"
    static QString nameOf(const Onboarding &onboarding, const QByteArray &key);

Q_SIGNALS:
    void chosen(const QByteArray &key); ///< to be looked at

private:
    QWidget *cardOf(const QByteArray &key, const QString &detail);

    Onboarding &m_onboarding;
    QByteArray m_role;
    QString m_shown; ///< what the cards say, to build them only when that changes
    QVBoxLayout *m_column;
};
