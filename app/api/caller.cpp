// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/caller.h"

#include <QPromise>
#include <QThread>

namespace {

/// What lives on the thread.
class Worker : public QObject
{
public:
    Result<void> open(const Backend &backend, const Patience &patience)
    {
        Result<std::unique_ptr<Client>> made = Client::make(backend, 1, Clock::system(), patience);
        if (!made)
            return failure(made.error());
        m_client = std::move(*made);
        m_scope = std::make_unique<Scope>();
        return {};
    }

    QCoro::Task<> close()
    {
        if (m_scope) {
            m_scope->cancel();
            co_await m_scope->finished();
            m_scope.reset();
        }
        m_client.reset();
        thread()->quit();
    }

    template <typename Ask>
    void answer(std::shared_ptr<QPromise<Result<Answer>>> promise, Ask ask)
    {
        m_scope->spawn([this, promise, ask]() -> QCoro::Task<> {
            Result<Answer> answer = co_await ask(*m_client, *m_scope);
            promise->addResult(std::move(answer));
            promise->finish();
        });
    }

private:
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Scope> m_scope;
};

} // namespace

class Caller::Private
{
public:
    QThread thread;
    Worker *worker = nullptr; ///< ends with the thread
    QUrl url;

    template <typename Ask>
    Pending<Result<Answer>> ask(Ask ask)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        const Pending<Result<Answer>> pending(promise->future());
        QMetaObject::invokeMethod(
            worker, [worker = worker, promise, ask = std::move(ask)] { worker->answer(promise, ask); },
            Qt::QueuedConnection);
        return pending;
    }
};

Result<std::unique_ptr<Caller>> Caller::make(const Backend &backend, const Patience &patience)
{
    auto d = std::make_unique<Private>();
    d->url = backend.url;
    d->thread.setObjectName(QStringLiteral("verbs"));
    d->worker = new Worker;
    d->worker->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.start();
    Result<void> opened;
    QMetaObject::invokeMethod(
        d->worker, [&] { opened = d->worker->open(backend, patience); }, Qt::BlockingQueuedConnection);
    std::unique_ptr<Caller> caller(new Caller(std::move(d)));
    if (!opened)
        return failure(opened.error());
    return caller;
}

Caller::Caller(std::unique_ptr<Private> made) : d(std::move(made)) {}

Caller::~Caller()
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker] { worker->close(); }, Qt::QueuedConnection);
    d->thread.wait();
}

const QUrl &Caller::url() const
{
    return d->url;
}

Pending<Result<Answer>> Caller::get(const QByteArray &path, const Parameters &query, const QByteArray &account)
{
    return d->ask([=](Client &client, Scope &scope) { return client.get(scope, path, query, account); });
}

Pending<Result<Answer>> Caller::post(const QByteArray &path, const Parameters &form, const QByteArray &key,
                                     const QByteArray &account)
{
    return d->ask([=](Client &client, Scope &scope) { return client.post(scope, path, form, key, account); });
}

Pending<Result<Answer>> Caller::remove(const QByteArray &path, const QByteArray &account)
{
    return d->ask([=](Client &client, Scope &scope) { return client.remove(scope, path, account); });
}

Pending<Result<Answer>> Caller::upload(const Upload &upload, const QByteArray &key, const QByteArray &account)
{
    return d->ask([=](Client &client, Scope &scope) { return client.upload(scope, upload, key, account); });
}
