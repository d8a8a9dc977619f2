// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jsonview.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// One line is one block here, so a block needs no memory of the one before.
class Highlighter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &line) override
    {
        static const QRegularExpression parts(
            uR"re(("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d[\d.eE+-]*))re"_s);
        const Colours &colours = Colours::of(QApplication::palette());
        auto matches = parts.globalMatch(line);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool isName = match.capturedLength(2) > 0;
            const QColor colour = isName                      ? colours.muted
                : match.capturedLength(1) > 0                 ? colours.good
                : match.captured(3) == u"null"                ? colours.muted
                : match.capturedLength(3) > 0                 ? colours.note
                                                              : colours.accent;
            setFormat(int(match.capturedStart()), int(match.capturedLength()), colour);
        }
    }
};

QToolButton *quietButton(const QString &icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(Icon::named(icon));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_editor(new QPlainTextEdit),
      m_path(Text::label(Text::Role::Code, Text::Colour::Muted)),
      m_copyPath(quietButton(u"connect"_s, tr("Copy the path of this line"))),
      m_copyAll(quietButton(u"copy"_s, tr("Copy the whole object")))
{
    m_search->setPlaceholderText(tr("Find in this object"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icon::named(u"search"_s), QLineEdit::LeadingPosition);
    m_editor->setReadOnly(true);
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true);
    m_editor->setLayoutDirection(Qt::LeftToRight); // JSON is, whatever the language around it
    m_editor->setBackgroundRole(QPalette::Window);
    //: Accessible name of the viewer of the object as the API sent it
    m_editor->setAccessibleName(tr("The object as the API sent it"));
    m_path->setMinimumWidth(40);
    new Highlighter(m_editor->document());
    adoptFont();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::Tight);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_copyAll);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Tight);
    foot->addWidget(m_path, 1);
    foot->addWidget(m_copyPath);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Medium, Space::Small);
    column->setSpacing(Space::Small);
    column->addLayout(bar);
    column->addWidget(m_editor, 1);
    column->addLayout(foot);

    connect(m_search, &QLineEdit::textChanged, this, &JsonView::find);
    connect(m_search, &QLineEdit::returnPressed, this, &JsonView::find);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &JsonView::updatePath);
    connect(m_copyPath, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(currentPath()); });
    connect(m_copyAll, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_json.text); });
}

void JsonView::show(const QByteArray &json)
{
    m_json = JsonText::of(json);
    m_editor->setPlainText(m_json.text);
    m_copyAll->setEnabled(true);
    updatePath();
}

void JsonView::showSentence(const QString &sentence)
{
    m_json = {};
    m_editor->setPlainText(sentence);
    m_copyAll->setEnabled(false);
    updatePath();
}

QString JsonView::text() const
{
    return m_json.text;
}

QString JsonView::currentPath() const
{
    return m_json.paths.value(m_editor->textCursor().blockNumber());
}

void JsonView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void JsonView::find()
{
    const QString wanted = m_search->text();
    QTextCursor cursor = m_editor->textCursor();
    const bool again = cursor.selectedText().compare(wanted, Qt::CaseInsensitive) == 0;
    if (!again)
        cursor.setPosition(cursor.selectionStart());
    QTextCursor found = wanted.isEmpty() ? QTextCursor() : m_editor->document()->find(wanted, cursor);
    if (found.isNull() && !wanted.isEmpty()) // round from the start
        found = m_editor->document()->find(wanted, 0);
    m_search->setProperty("wrong", found.isNull() && !wanted.isEmpty());
    m_search->update();
    if (!found.isNull())
        m_editor->setTextCursor(found);
}

void JsonView::updatePath()
{
    const QString path = currentPath();
    m_path->setText(Text::leftToRight(Text::oneLine(path)));
    m_copyPath->setEnabled(!path.isEmpty());
}

void JsonView::adoptFont()
{
    m_editor->setFont(Text::font(Text::Role::Code, font()));
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptFont();
    if (event->type() == QEvent::PaletteChange) {
        if (auto *highlighter = m_editor->document()->findChild<QSyntaxHighlighter *>())
            highlighter->rehighlight();
    }
}
