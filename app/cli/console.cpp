// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

constexpr qint64 pause = 500; // milliseconds between two lines of progress

} // namespace

Console::Console(Progress progress) : m_progress(progress)
{
    if (!m_out.open(stdout, QIODevice::WriteOnly) || !m_error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("there is no standard output");
}

void Console::print(const QByteArray &bytes)
{
    m_out.write(bytes);
}

Result<void> Console::flush()
{
    if (m_out.flush() && m_out.error() == QFileDevice::NoError && std::ferror(stdout) == 0)
        return {};
    const bool full = m_out.error() == QFileDevice::ResourceError;
    return failure(full ? Error::Kind::StoreFull : Error::Kind::StoreFailed,
                   u"standard output took no more: %1"_s.arg(m_out.errorString()));
}

void Console::progress(const QString &text)
{
    if (m_progress == Progress::Hidden || (m_since.isValid() && m_since.elapsed() < pause))
        return;
    m_since.start();
    tell(text);
}

void Console::note(const QString &text)
{
    if (m_progress == Progress::Shown)
        tell(text);
}

void Console::end(const QString &sentence)
{
    tell(sentence);
}

void Console::tell(const QString &text)
{
    m_error.write(text.toUtf8() + '\n');
}

} // namespace Cli
