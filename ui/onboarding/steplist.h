// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

/// The tasks of the wizard at its side: what each is called, how much of it is answered, where one is.
class StepList : public QWidget
{
    Q_OBJECT

public:
    enum class State {
        Open,  ///< nothing was done yet
        Begun,
        Done,
        Wrong, ///< something has to be corrected
        Later, ///< cannot be gone to yet
    };

    struct Step {
        QByteArray place {};
        QString title {};
        QString detail {}; ///< "3 of 5 answered"; may be empty
        State state = State::Open;

        bool operator==(const Step &) const = default;
    };

    explicit StepList(QWidget *parent = nullptr);

    /// Whom the tasks are about; may be empty.
    void setTitle(const QString &title);
    void show(const QList<Step> &steps, const QByteArray &current);
    const QList<Step> &steps() const { return m_steps; }
    /// nullptr when there is no such step.
    QAbstractButton *button(const QByteArray &place) const;

Q_SIGNALS:
    void chosen(const QByteArray &place);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Button;

    QVBoxLayout *m_column;
    QLabel *m_title;
    QList<Step> m_steps;
    QList<Button *> m_buttons;
};
