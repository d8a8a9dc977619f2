// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/termination.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Sandbox {

namespace {

constexpr int signalsOfInterest[] = {SIGTERM, SIGINT, SIGHUP};

// A signal handler may do little more than write to a pipe; the event loop reads its other end.
int pipeEnds[2] = {-1, -1};

void onSignal(int)
{
    const int before = errno;
    const char byte = 0;
    // A full pipe is as good: a request to end is in it already.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    Q_ASSERT(pipeEnds[0] < 0);
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe can be made.");
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : signalsOfInterest)
        ::sigaction(number, &action, nullptr);
}

Termination::~Termination()
{
    for (const int number : signalsOfInterest)
        std::signal(number, SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
    pipeEnds[0] = pipeEnds[1] = -1;
}

void Termination::watchStandardInput()
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
}

} // namespace Sandbox
