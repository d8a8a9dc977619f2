// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/interruption.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

// A signal handler may do next to nothing: it writes a byte here.
volatile std::sig_atomic_t writingEnd = -1;

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(writingEnd, &byte, 1);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    Q_ASSERT(writingEnd == -1);
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("there is no pipe for signals");
    writingEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interruption::take);
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writingEnd = -1;
    delete m_notifier;
    close(m_pipe[0]);
    close(m_pipe[1]);
}

void Interruption::take()
{
    char byte = 0;
    while (read(m_pipe[0], &byte, 1) == 1) { }
    m_arrived = true;
    Q_EMIT arrived();
}
