// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/requirement.h"

#include <QWidget>

/// What one answers a requirement with: a line, a list, a box, a place for documents. The answer has the shape that
/// Requirement::Kind says. Knows neither its label nor where the answer goes.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The one for this kind of requirement.
    static AnswerEditor *of(const Requirement &requirement, const Requirements::About &about);

    virtual QJsonValue answer() const = 0;
    /// Shows an answer that was given before. No signal.
    virtual void setAnswer(const QJsonValue &answer) = 0;
    /// What has the keyboard in it, in order; the first is where it comes in.
    virtual QList<QWidget *> parts() const = 0;
    /// Pixels that such an answer needs; 0: as wide as there is room.
    virtual int usefulWidth() const { return 0; }
    /// It says itself what it is about: no label above it.
    virtual bool isStatement() const { return false; }
    virtual void setFault(const QString &fault);

Q_SIGNALS:
    void edited();
    void left(); ///< the keyboard went elsewhere
    void fileChosen(const QByteArray &side, const QString &fileName);

protected:
    /// Tells left() when this part loses the keyboard to something outside.
    void watch(QWidget *part);
    bool eventFilter(QObject *watched, QEvent *event) override;
};
