// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/pending.h"
#include "app/base/result.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

/// Threads with tools of their own (a connection, a parser) and one queue of questions in front of them. A thread
/// pool would not do: a connection belongs to one thread, and a pool does not keep its threads.
/// `Tools` has a member `std::function<bool()> isAbandoned`, set while a question is answered.
template <typename Tools>
class Lane
{
public:
    using Make = std::function<Result<std::unique_ptr<Tools>>()>;
    enum class Place { Back, Front };

    Lane(const QString &name, int threads, Make makeTools)
        : m_makeTools(std::move(makeTools))
    {
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back(QThread::create([this] { run(); }));
            m_threads.back()->setObjectName(name);
            m_threads.back()->start();
        }
    }

    /// Questions that wait are answered with Cancelled; the ones being answered are abandoned.
    ~Lane()
    {
        m_closing = true;
        {
            const QMutexLocker lock(&m_mutex);
            m_wake.wakeAll();
        }
        for (const auto &thread : m_threads)
            thread->wait();
    }

    template <typename T>
    Pending<Result<T>> ask(std::function<Result<T>(Tools &)> work, Place place = Place::Back)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Pending<Result<T>> pending(promise->future());
        Question question = [this, promise, work = std::move(work)](Result<std::unique_ptr<Tools>> &tools) {
            promise->addResult(answer<T>(*promise, work, tools));
            promise->finish();
        };
        const QMutexLocker lock(&m_mutex);
        if (place == Place::Front)
            m_questions.push_front(std::move(question));
        else
            m_questions.push_back(std::move(question));
        m_wake.wakeOne();
        return pending;
    }

private:
    using Question = std::function<void(Result<std::unique_ptr<Tools>> &)>;

    template <typename T>
    Result<T> answer(const QPromise<Result<T>> &promise, const std::function<Result<T>(Tools &)> &work,
                     Result<std::unique_ptr<Tools>> &tools)
    {
        if (m_closing || promise.isCanceled())
            return failure(Error::Kind::Cancelled, QStringLiteral("Nobody waits for this any more."));
        if (!tools)
            return tl::unexpected(tools.error());
        (*tools)->isAbandoned = [this, &promise] { return m_closing || promise.isCanceled(); };
        Result<T> result = work(**tools);
        (*tools)->isAbandoned = nullptr;
        return result;
    }

    void run()
    {
        Result<std::unique_ptr<Tools>> tools = m_makeTools();
        while (const Question question = next())
            question(tools);
    }

    Question next()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_questions.empty() && !m_closing)
            m_wake.wait(&m_mutex);
        if (m_questions.empty())
            return nullptr;
        Question question = std::move(m_questions.front());
        m_questions.pop_front();
        return question;
    }

    Make m_makeTools;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Question> m_questions;
    std::atomic<bool> m_closing = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};
