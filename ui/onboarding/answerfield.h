// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requirement.h"

#include <QWidget>

class AnswerEditor;
class QLabel;

/// One question of a form: its label, what one answers it with, why it is asked, and beside it what is wrong with the
/// answer. Knows how a requirement looks, not where its answer goes.
class AnswerField : public QWidget
{
    Q_OBJECT

public:
    AnswerField(const Requirement &requirement, const Requirements::About &about, QWidget *parent = nullptr);

    const Requirement &requirement() const { return m_requirement; }
    QJsonValue answer() const;
    void setAnswer(const QJsonValue &answer);
    /// Empty: nothing is wrong.
    void setFault(const QString &fault);
    QString fault() const;
    AnswerEditor *editor() const { return m_editor; }
    /// Two of these stand beside each other.
    bool isHalf() const;
    void takeFocus();

Q_SIGNALS:
    void edited();
    void left(); ///< time to check it
    void fileChosen(const QByteArray &side, const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    Requirement m_requirement;
    AnswerEditor *m_editor;
    QLabel *m_label;
    QWidget *m_faultRow;
    QLabel *m_faultIcon;
    QLabel *m_faultWords;
};
