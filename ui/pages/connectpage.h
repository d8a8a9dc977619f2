// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secrets.h"
#include "models/profiles.h"
#include "models/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

/// Where a platform is connected: address, key, CA file; a test that says whose key it is; and where the key
/// will rest. Saves nothing itself.
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    ConnectPage(const Profiles &profiles, Secrets &secrets, QWidget *parent = nullptr);

    /// For a profile that exists and whose key is missing: only the key is asked for.
    void askForKeyOf(const Profile &profile);

Q_SIGNALS:
    void left();
    /// The key was tested and is this profile's.
    void connected(const Profile &profile, const QByteArray &key);

private:
    Profile profile() const;
    QByteArray key() const;
    void test();
    void tell(const QString &sentence, const QString &advice, const char *tone);
    void update();
    void probeKeyRing();
    void addField(QVBoxLayout *column, const QString &title, const QString &hint, QWidget *field);

    const Profiles &m_profiles;
    Secrets &m_secrets;
    Profile m_known;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QLineEdit *m_caFile;
    QRadioButton *m_keyRing;
    QRadioButton *m_askEachTime;
    QLabel *m_keyRingWords;
    QCheckBox *m_insist;
    QPushButton *m_test;
    QPushButton *m_connect;
    QLabel *m_answer;
    QLabel *m_advice;
    int m_question = 0;
    bool m_tested = false;
    Engine::Identity m_identity;
};
