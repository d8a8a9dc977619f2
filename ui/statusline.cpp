// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "models/format.h"
#include "ui/badge.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int Tick = 10000;     // milliseconds: ages are told in minutes
constexpr int ToldFor = 6000;

/// A disc whose shape says fresh or stale before its colour does.
class FreshMark : public QWidget
{
public:
    FreshMark() { setFixedSize(12, 12); }
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Badge::paintShape(painter, QRectF(1, 1, 10, 10), m_tone, Colours::of(palette()).of(m_tone));
    }

private:
    Tone m_tone = Tone::Neutral;
};

/// A line of three pixels that fills.
class ThinBar : public QProgressBar
{
public:
    ThinBar()
    {
        setFixedSize(90, 4);
        setTextVisible(false);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.pressed);
        painter.drawRoundedRect(rect(), 2, 2);
        const double share = maximum() > minimum() ? double(value() - minimum()) / (maximum() - minimum()) : 0;
        painter.setBrush(colours.accent);
        const QRect filled(0, 0, int(width() * share), height());
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), filled), 2, 2);
    }
};

} // namespace

StatusLine::StatusLine(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_mark(new FreshMark), m_stamp(Text::label(Text::Role::Small)),
      m_phase(Text::label(Text::Role::Small, Text::Colour::Muted)), m_progress(new ThinBar),
      m_selection(Text::label(Text::Role::Small))
{
    m_stamp->setObjectName(u"asOf"_s);
    m_phase->setObjectName(u"phase"_s);
    m_selection->setObjectName(u"selection"_s);
    //: Accessible name of the bar that shows how far the first sync is
    m_progress->setAccessibleName(tr("Sync progress"));
    m_phase->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFixedHeight(QFontMetrics(Text::font(Text::Role::Small, font())).height() + 14);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Large, 1, Space::Large, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_mark);
    row->addWidget(m_stamp);
    row->addSpacing(Space::Medium);
    row->addWidget(m_progress);
    row->addWidget(m_phase, 1);
    row->addWidget(m_selection);

    connect(&session, &Session::syncStateChanged, this, &StatusLine::refresh);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    m_tick.start(Tick);
    m_told.setSingleShot(true);
    m_told.setInterval(ToldFor);
    connect(&m_told, &QTimer::timeout, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setSelection(const QString &summary)
{
    m_selection->setText(summary);
}

void StatusLine::tell(const QString &sentence)
{
    m_told.start();
    m_phase->setText(sentence);
    m_phase->setAccessibleName(sentence);
}

QString StatusLine::stamp(qint64 upTo, qint64 now, const QLocale &locale)
{
    if (upTo == 0) {
        //: In the status bar before the first sync is complete
        return tr("not complete yet");
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(upTo);
    const bool today = time.date() == QDateTime::fromSecsSinceEpoch(now).date();
    const QString when = today ? locale.toString(time.time(), QLocale::ShortFormat) : Format::when(upTo, locale);
    const qint64 age = qMax<qint64>(0, now - upTo);
    if (age < 60) {
        //: In the status bar: %1 is a time; the data is less than a minute old
        return tr("as of %1 · just now").arg(Text::isolated(when));
    }
    //: In the status bar: %1 is a time, %2 an age such as "6 min"
    return tr("as of %1 · %2 ago").arg(Text::isolated(when), Text::isolated(Format::age(age)));
}

QString StatusLine::sentence(const SyncState &state)
{
    switch (state.phase) {
    case SyncState::Phase::Idle:
        //: In the status bar: sync does nothing at the moment
        return tr("Not syncing");
    case SyncState::Phase::Connecting:
        return tr("Connecting …");
    case SyncState::Phase::FirstPass:
        //: In the status bar: %1 and %2 are numbers of accounts, %n lists are not read to their end yet
        return tr("First sync: %1 of %2 accounts, %Ln list(s) left", nullptr, int(state.rangesLeft))
            .arg(QLocale().toString(state.contextsComplete), QLocale().toString(state.contexts));
    case SyncState::Phase::Events:
        return tr("Asking what changed …");
    case SyncState::Phase::Refreshing:
        //: In the status bar: %n objects changed at the server and are read again
        return tr("Reading %Ln changed object(s) …", nullptr, int(state.dirtyLeft));
    case SyncState::Phase::Waiting:
        return tr("Up to date, watching for changes");
    case SyncState::Phase::Failed:
        return ErrorText::sentence(state.error);
    case SyncState::Phase::Offline:
        return tr("Offline: what was read before stays readable");
    }
    Q_UNREACHABLE();
}

void StatusLine::refresh()
{
    const SyncState &state = m_session.syncState();
    const qint64 upTo = m_session.completeUpTo();
    const qint64 now = m_session.now();
    const bool stale = upTo > 0 && now - upTo > StaleAfter;
    const Colours &colours = Colours::of(palette());
    QPalette stampPalette;
    stampPalette.setColor(QPalette::WindowText, stale ? colours.warning : colours.text);
    m_stamp->setPalette(stampPalette);
    m_stamp->setText(stamp(upTo, now, locale()));
    static_cast<FreshMark *>(m_mark)->setTone(upTo == 0 ? Tone::Note : stale ? Tone::Warning : Tone::Good);
    m_progress->setVisible(state.phase == SyncState::Phase::FirstPass && state.contexts > 0);
    m_progress->setMaximum(int(qMax<qint64>(1, state.contexts)));
    m_progress->setValue(int(state.contextsComplete));
    if (m_told.isActive())
        return;
    QString words = sentence(state);
    if (state.throttled) {
        //: In the status bar: %1 is what sync does
        words = tr("%1 (slowed down: the server asked for fewer requests)").arg(words);
    }
    m_phase->setText(words);
    m_phase->setToolTip(Text::toolTip(words));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(0, 0, width(), 1), colours.hairline);
}
