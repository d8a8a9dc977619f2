// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secrets.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto probeLimit = 3s;
const QString service = u"Tributary"_s;

bool isOff()
{
    return qEnvironmentVariableIntValue("TRIBUTARY_NO_KEYRING") == 1;
}

Error keyRingError(const QString &message)
{
    return Error {.kind = Error::Kind::KeyRing, .message = message};
}

/// An answer that is given once, by whoever comes first: the key ring or the time limit.
template <typename T>
class Promised
{
public:
    Promised() { m_promise.start(); }

    Pending<Result<T>> pending() { return m_promise.future(); }

    void give(const Result<T> &result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(result);
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

template <typename T>
std::shared_ptr<Promised<T>> promised()
{
    return std::make_shared<Promised<T>>();
}

template <typename T>
Pending<Result<T>> refusedPending()
{
    const auto answer = promised<T>();
    answer->give(failure(keyRingError(u"the key ring is switched off by TRIBUTARY_NO_KEYRING"_s)));
    return answer->pending();
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return Error {.kind = Error::Kind::Missing, .message = u"the key ring has no such entry"_s};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return keyRingError(job.errorString().isEmpty() ? u"the key ring did not answer"_s : job.errorString());
}

void prepare(QKeychain::Job &job, const QString &name)
{
    job.setInsecureFallback(false); // never a file in the clear
    job.setKey(name);
}

/// Starts the job (which deletes itself) and answers with `result` of it, or with its error.
template <typename T, typename J, typename Reader>
Pending<Result<T>> answerOf(J *job, Reader reader)
{
    const auto answer = promised<T>();
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, job, reader] {
        if (job->error() == QKeychain::NoError)
            answer->give(reader(*job));
        else
            answer->give(failure(errorOf(*job)));
    });
    job->start();
    return answer->pending();
}

} // namespace

Secrets::Secrets(QObject *parent) : QObject(parent) {}

Pending<Result<void>> Secrets::probe()
{
    if (isOff())
        return refusedPending<void>();

    const auto answer = promised<void>();
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    prepare(*job, u"probe"_s);
    connect(job, &QKeychain::Job::finished, job, [answer, job] {
        const bool answered = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        answer->give(answered ? Result<void>() : Result<void>(failure(errorOf(*job))));
    });
    // The job stays: a key ring that waits for its owner to unlock it may still be asking them.
    QTimer::singleShot(probeLimit, this, [answer] {
        answer->give(failure(keyRingError(u"the key ring did not answer within three seconds"_s)));
    });
    job->start();
    return answer->pending();
}

Pending<Result<QByteArray>> Secrets::read(const QString &name)
{
    if (isOff())
        return refusedPending<QByteArray>();
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    prepare(*job, name);
    return answerOf<QByteArray>(job, [](const QKeychain::ReadPasswordJob &done) -> Result<QByteArray> {
        return done.binaryData();
    });
}

Pending<Result<void>> Secrets::write(const QString &name, const QByteArray &key)
{
    if (isOff())
        return refusedPending<void>();
    auto *job = new QKeychain::WritePasswordJob(service, this);
    prepare(*job, name);
    job->setBinaryData(key);
    return answerOf<void>(job, [](const QKeychain::WritePasswordJob &) { return Result<void>(); });
}

Pending<Result<void>> Secrets::remove(const QString &name)
{
    if (isOff())
        return refusedPending<void>();
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    prepare(*job, name);
    return answerOf<void>(job, [](const QKeychain::DeletePasswordJob &) { return Result<void>(); });
}
