// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/report.h"

#include <chrono>

namespace Sync {

namespace {
constexpr std::chrono::milliseconds betweenSignals {100};
constexpr qint64 throttledFor = 3000; ///< milliseconds after the last sign of it
}

Report::Report(QObject *parent) : QObject(parent), m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenSignals);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_due)
            tell();
    });
}

void Report::begin()
{
    SyncState fresh;
    fresh.phase = SyncState::Phase::Connecting;
    fresh.contexts = m_state.contexts;
    fresh.contextsComplete = m_state.contextsComplete;
    fresh.completeUpTo = m_state.completeUpTo;
    m_state = fresh;
    m_throttled.invalidate();
    touch();
}

void Report::enter(SyncState::Phase phase)
{
    m_state.phase = phase;
    touch();
}

void Report::fetched(const QByteArray &table, qint64 objects)
{
    m_state.objects += objects;
    m_state.objectsOf[table] += objects;
    touch();
}

void Report::throttled()
{
    m_throttled.start();
    touch();
}

void Report::end(SyncState::Phase phase, const Error &error)
{
    m_state.phase = phase;
    m_state.error = error;
    m_throttled.invalidate();
    tell();
    m_measure = {};
}

void Report::touch()
{
    if (m_pause.isActive())
        m_due = true;
    else
        tell();
}

void Report::tell()
{
    m_due = false;
    m_pause.start();
    if (m_measure)
        m_measure(m_state);
    m_state.throttled = m_throttled.isValid() && !m_throttled.hasExpired(throttledFor);
    Q_EMIT changed(m_state);
}

} // namespace Sync
