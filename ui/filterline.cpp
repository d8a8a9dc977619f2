// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterline.h"

#include "models/filter.h"
#include "models/lookup.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 220; // milliseconds: long enough to finish a word, short enough to feel at once
constexpr int OfferedValues = 12;

/// The term that the cursor stands in: from the last space outside quotes.
qsizetype termStart(const QString &text, qsizetype cursor)
{
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text.at(i) == u'"')
            quoted = !quoted;
        else if (text.at(i) == u' ' && !quoted)
            start = i + 1;
    }
    return start;
}

} // namespace

FilterLine::FilterLine(const Resource &resource, Store &store, const Grants &grants, std::function<qint64()> now,
                       QWidget *parent)
    : QWidget(parent), m_resource(resource), m_store(store), m_grants(grants), m_now(std::move(now)),
      m_editor(new QLineEdit), m_reason(Text::label(Text::Role::Small)), m_completer(new QCompleter(this)),
      m_offers(new QStringListModel(this))
{
    m_editor->setObjectName(u"filter"_s);
    //: In an empty filter line; the words after "try" are the filter language and stay as they are
    m_editor->setPlaceholderText(tr("Filter: words, or a field and a value such as %1")
                                     .arg(Text::leftToRight(u"created:<7d"_s)));
    //: Accessible name of the line that filters a table
    m_editor->setAccessibleName(tr("Filter"));
    m_editor->setClearButtonEnabled(true);
    m_editor->addAction(Icon::named(u"filter"_s), QLineEdit::LeadingPosition);
    m_editor->installEventFilter(this);
    m_reason->setWordWrap(true);
    m_reason->hide();
    QPalette red;
    red.setColor(QPalette::WindowText, Colours::of(palette()).danger);
    m_reason->setPalette(red);

    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_editor);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Tight);
    column->addWidget(m_editor);
    column->addWidget(m_reason);

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::understand);
    connect(m_editor, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_editor, &QLineEdit::textEdited, this, &FilterLine::offer);
    connect(m_editor, &QLineEdit::returnPressed, this, [this] {
        understand();
        if (!m_wrong)
            Q_EMIT committed(text());
    });
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this, &FilterLine::accept);
}

QString FilterLine::text() const
{
    return m_editor->text().trimmed();
}

QString FilterLine::complaint() const
{
    return m_wrong ? m_reason->text() : QString();
}

void FilterLine::setText(const QString &text)
{
    m_editor->setText(text);
    understand();
}

void FilterLine::addTerm(const QString &term)
{
    const QString opposite = term.startsWith(u'-') ? term.mid(1) : u'-' + term;
    QString rest = u' ' + text() + u' ';
    rest.replace(u' ' + opposite + u' ', u" "_s);
    if (!rest.contains(u' ' + term + u' '))
        rest += term;
    setText(rest.simplified());
}

void FilterLine::understand()
{
    m_pause.stop();
    const Result<QList<Condition>> where = Filter::parse(text(), m_resource, m_grants, m_now());
    if (!where) {
        complain(ErrorText::sentence(where.error()));
        return;
    }
    complain({});
    m_understood = text();
    Q_EMIT understood(m_understood, *where);
}

void FilterLine::complain(const QString &reason)
{
    m_wrong = !reason.isEmpty();
    QPalette red;
    red.setColor(QPalette::WindowText, Colours::of(palette()).danger);
    m_reason->setPalette(red);
    m_reason->setText(reason);
    m_reason->setVisible(m_wrong);
    m_editor->setAccessibleDescription(reason);
    m_editor->setProperty("wrong", m_wrong); // the style paints its frame in the colour of danger
    m_editor->update();
}

void FilterLine::offer()
{
    const qsizetype cursor = m_editor->cursorPosition();
    const qsizetype start = termStart(m_editor->text(), cursor);
    const QString term = m_editor->text().mid(start, cursor - start);
    ++m_question;
    if (term.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    if (term.contains(u':')) {
        offerValues(term);
        return;
    }
    m_offers->setStringList(Filter::suggestions(m_editor->text(), cursor, m_resource, m_grants));
    if (m_offers->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterLine::offerValues(const QString &term)
{
    const bool excludes = term.startsWith(u'-');
    const qsizetype colon = term.indexOf(u':');
    const QString name = term.mid(excludes ? 1 : 0, colon - (excludes ? 1 : 0));
    const QString begun = term.mid(colon + 1);
    const Result<Column> column = Filter::column(name, m_resource, m_grants);
    m_completer->popup()->hide();
    if (!column)
        return; // the line will say so when the person pauses
    const Kind kind = column->field.kind;
    if (kind != Kind::State && kind != Kind::Text && kind != Kind::Flag)
        return;
    const int question = m_question;
    Lookup::values(m_store, m_resource, column->field.path, 4 * OfferedValues)
        .then(this, [this, question, name = name.toUtf8(), begun, excludes](const Result<QStringList> &values) {
            if (question != m_question || !values)
                return;
            QStringList offers;
            for (const QString &value : *values) {
                if (!value.isEmpty() && value.startsWith(begun, Qt::CaseInsensitive)
                    && offers.size() < OfferedValues)
                    offers.append((excludes ? u"-"_s : QString()) + Filter::term(name, value));
            }
            m_offers->setStringList(offers);
            if (!offers.isEmpty() && m_editor->hasFocus())
                m_completer->complete();
        });
}

void FilterLine::showHistory()
{
    ++m_question;
    m_offers->setStringList(m_history);
    if (!m_history.isEmpty())
        m_completer->complete();
}

void FilterLine::accept(const QString &completion)
{
    const QString whole = m_editor->text();
    const qsizetype cursor = m_editor->cursorPosition();
    const bool fromHistory = whole.trimmed().isEmpty();
    const qsizetype start = fromHistory ? 0 : termStart(whole, cursor);
    const QString before = whole.left(start);
    const QString after = fromHistory ? QString() : whole.mid(cursor);
    m_editor->setText(before + completion + after);
    m_editor->setCursorPosition(int((before + completion).size()));
    if (completion.endsWith(u':'))
        offer();
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (!m_editor->text().isEmpty())
                setText({});
            else
                Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            if (m_editor->text().isEmpty() && !m_history.isEmpty())
                showHistory();
            else
                Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
