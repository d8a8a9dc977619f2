// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LinkButton;
class QLabel;
class QPushButton;

/// Where one document goes: dropped here, or chosen with a button. Shows what was chosen; knows nothing of what
/// it is for or where it is sent.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    /// `side`: "Front"; empty where a document has only one.
    explicit DropZone(const QString &side, QWidget *parent = nullptr);

    /// A file's path, or the id of one that was handed in before; empty: none.
    void setFile(const QString &file);
    const QString &file() const { return m_file; }
    /// The name of what it is for, for screen readers and the dialog.
    void setTitle(const QString &title);
    void setWrong(const QString &fault);
    QPushButton *button() const { return m_choose; }

Q_SIGNALS:
    void chosen(const QString &fileName);
    void removed();

protected:
    void paintEvent(QPaintEvent *) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void adopt();

    QString m_side;
    QString m_title;
    QString m_file;
    QLabel *m_picture;
    QLabel *m_words;
    QLabel *m_detail;
    QPushButton *m_choose;
    LinkButton *m_remove;
    bool m_over = false;
    bool m_wrong = false;
};
