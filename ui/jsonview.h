// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jsontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

/// Reads JSON comfortably: monospace, coloured, searchable, and it says the path to the line one stands on. Never
/// interprets what it shows.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void show(const QByteArray &json);
    /// Instead of JSON: why there is none.
    void showSentence(const QString &sentence);
    QString text() const;
    QString currentPath() const;
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    void find();
    void adoptFont();
    void updatePath();

    JsonText m_json;
    QLineEdit *m_search;
    QPlainTextEdit *m_editor;
    QLabel *m_path;
    QToolButton *m_copyPath;
    QToolButton *m_copyAll;
};
