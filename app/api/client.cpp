// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"

#include "app/api/answer.h"
#include "app/api/exchange.h"
#include "app/api/request.h"
#include "app/api/retry.h"
#include "app/api/serverclock.h"
#include "app/api/tls.h"
#include "app/api/turnstile.h"
#include "app/base/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Budget::Rates granted(const Backend &backend)
{
    // docs.stripe.com/rate-limits, 2026-04-30.
    constexpr double infinity = std::numeric_limits<double>::infinity();
    switch (backend.limits) {
    case Backend::Limits::Live:
        return {.all = 100 * backend.share, .endpoint = 25 * backend.share};
    case Backend::Limits::Test:
        return {.all = 25 * backend.share, .endpoint = 25 * backend.share};
    case Backend::Limits::Off:
        return {.all = infinity, .endpoint = infinity};
    }
    Q_UNREACHABLE();
}

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

bool isKey(const QByteArray &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

class Client::Private
{
public:
    Private(const Backend &wanted, QSslConfiguration configuration, qint64 nextNumber, const Clock &local,
            const Patience &howLong)
        : backend(wanted), tls(std::move(configuration)), clock(local), patience(howLong), server(local),
          turnstile(granted(wanted), local), number(nextNumber)
    {
        if (!patience.jitter)
            patience.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    }

    QCoro::Task<Result<Answer>> ask(Scope &scope, Request request);
    QCoro::Task<Result<qint64>> read(Scope &scope, Request request, std::function<void(QByteArrayView)> line);
    QCoro::Task<Outcome> tryOnce(Scope &scope, const Turnstile::Turn &turn, const Request &request, AsOf &asof,
                                 Sink sink = {});

    Client *client = nullptr;
    const Backend backend;
    const QSslConfiguration tls;
    const Clock &clock;
    Patience patience;
    ServerClock server;
    Turnstile turnstile;
    qint64 number;
    qint64 sent = 0;
    bool sandbox = false;

private:
    QNetworkAccessManager &network(int line);
    void learn(const Outcome &outcome, qint64 sentAt);

    std::vector<std::unique_ptr<QNetworkAccessManager>> m_networks;
    qint64 m_lastSecond = 0;
};

QNetworkAccessManager &Client::Private::network(int line)
{
    while (qsizetype(m_networks.size()) <= line) {
        auto manager = std::make_unique<QNetworkAccessManager>();
        if (Backend::isLocal(backend.url))
            manager->setProxy(QNetworkProxy::NoProxy);
        else
            manager->setProxyFactory(new SystemProxies);
        m_networks.push_back(std::move(manager));
    }
    return *m_networks.at(size_t(line));
}

void Client::Private::learn(const Outcome &outcome, qint64 sentAt)
{
    if (outcome.date)
        server.learn(*outcome.date, sentAt);
    if (outcome.attempt.status == 0)
        return;
    sandbox = outcome.sandbox;
    if (sandbox && backend.limits == Backend::Limits::Test && backend.share >= 1 && outcome.attempt.status != 429)
        turnstile.lift();
    turnstile.open();
    if (outcome.attempt.status == 200)
        turnstile.answered(clock.monotonic() - sentAt);
}

/// One try. `asof` is decided when it starts, and never goes back from one request to the next, so that of two
/// copies the one asked for later wins. Only the very first request, which travels alone, has to wait for its
/// own answer to know what time it was there.
QCoro::Task<Outcome> Client::Private::tryOnce(Scope &scope, const Turnstile::Turn &turn, const Request &request,
                                              AsOf &asof, Sink sink)
{
    const qint64 sentAt = clock.monotonic();
    const bool timeKnown = server.isKnown();
    asof = {.second = std::max(m_lastSecond, server.now()), .number = number++};
    if (timeKnown)
        m_lastSecond = asof.second;
    ++sent;

    QNetworkRequest http = httpRequest(backend, request, tls, patience.idle);
    const auto whole = sink ? 0ms : patience.whole;
    Outcome outcome = co_await exchange(scope, network(turn.line()), std::move(http), request, whole, std::move(sink));
    if (outcome.cancelled)
        co_return outcome;

    learn(outcome, sentAt);
    if (!timeKnown) {
        asof.second = std::max(m_lastSecond, server.at(sentAt));
        m_lastSecond = asof.second;
    }
    qCDebug(logApi).noquote() << request.endpoint() << outcome.attempt.status << outcome.requestId
                              << clock.monotonic() - sentAt << "ms" << outcome.trouble;
    co_return outcome;
}

QCoro::Task<Result<Answer>> Client::Private::ask(Scope &scope, Request request)
{
    if (const Result<void> allowed = checkReach(backend, request); !allowed)
        co_return failure(allowed.error());

    const QByteArray endpoint = request.endpoint();
    int tries = 0;
    int limited = 0;
    bool unknown = false; // whether a change happened: some try broke after it was sent
    qint64 limitedSince = 0;
    for (;;) {
        Attempt attempt;
        {
            const Result<Turnstile::Turn> turn = co_await turnstile.turn(scope, endpoint);
            if (!turn)
                co_return failure(turn.error());
            const qint64 sentAt = clock.monotonic();
            AsOf asof;
            Outcome outcome = co_await tryOnce(scope, *turn, request, asof);
            judge(outcome, backend.url);
            attempt = outcome.attempt;

            unknown = unknown || leavesOpen(outcome, request);

            Verdict next = Verdict::Deliver;
            if (!outcome.cancelled) {
                tries += attempt.status == 429 ? 0 : 1;
                next = verdict(attempt, tries, patience);
            }
            if (next == Verdict::Queue) {
                const qint64 now = clock.monotonic();
                if (limited++ == 0)
                    limitedSince = now;
                QByteArray reason = outcome.limitedReason;
                // An object that somebody else holds locked is no question of speed.
                if (reason.isEmpty())
                    reason = errorCode(outcome);
                if (reason != "lock_timeout" && turnstile.limited(reason, endpoint, sentAt))
                    Q_EMIT client->throttled(reason);
                if (now - limitedSince >= patience.limited.count())
                    next = Verdict::Deliver;
            }
            if (next == Verdict::Deliver) {
                if (attempt.end == Attempt::End::Answered && attempt.status == 200 && !outcome.cancelled)
                    co_return Answer {.body = std::move(outcome.body),
                                      .asof = asof,
                                      .requestId = outcome.requestId,
                                      .sandbox = outcome.sandbox};
                Error error = errorOf(outcome, request, backend.url);
                error.unknown = unknown && !settles(outcome);
                co_return failure(error);
            }
        } // Others may use the connection while we wait.

        const int nth = attempt.status == 429 ? limited : tries;
        const auto pause = delay(attempt, nth, patience.jitter(), patience);
        if (const Result<void> slept = co_await scope.sleep(pause); !slept) {
            Error error = slept.error();
            error.unknown = unknown;
            co_return failure(error);
        }
    }
}

QCoro::Task<Result<qint64>> Client::Private::read(Scope &scope, Request request,
                                                  std::function<void(QByteArrayView)> line)
{
    if (const Result<void> allowed = checkReach(backend, request); !allowed)
        co_return failure(allowed.error());
    const Result<Turnstile::Turn> turn = co_await turnstile.turn(scope, request.endpoint());
    if (!turn)
        co_return failure(turn.error());

    qint64 count = 0;
    QByteArray rest;
    const auto take = [&](QByteArray piece) {
        rest += piece;
        qsizetype begin = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', begin)) {
            ++count;
            line(QByteArrayView(rest).sliced(begin, end - begin));
            begin = end + 1;
        }
        rest.remove(0, begin);
        return rest.size() <= longestBody;
    };
    AsOf asof;
    Outcome outcome = co_await tryOnce(scope, *turn, request, asof, take);
    const bool answered = outcome.attempt.end == Attempt::End::Answered && !outcome.cancelled;
    if (answered && outcome.attempt.status == 200 && rest.isEmpty())
        co_return count;
    if (answered && outcome.attempt.status == 200) {
        outcome.attempt.end = Attempt::End::Cut;
        outcome.trouble = u"the answer of %1 ends in the middle of a line"_s.arg(backend.url.host());
    } else {
        judge(outcome, backend.url);
    }
    co_return failure(errorOf(outcome, request, backend.url));
}

Result<std::unique_ptr<Client>> Client::make(const Backend &backend, qint64 nextNumber, const Clock &clock,
                                             const Patience &patience)
{
    const Result<QUrl> url = Backend::checkedUrl(backend.url.toString(QUrl::FullyEncoded));
    if (!url)
        return failure(url.error());
    if (!isKey(backend.key))
        return failure(Error::Kind::Credential, u"there is no key for %1, or it is not one"_s.arg(url->host()));
    if (!(backend.share > 0 && backend.share <= 1))
        return failure(Error::Kind::Usage, u"the share of the rate limit must be above 0 and at most 1"_s);
    const Result<QSslConfiguration> tls = tlsConfiguration(backend.caFile, backend.caPem);
    if (!tls)
        return failure(tls.error());

    Backend checked = backend;
    checked.url = *url;
    auto d = std::make_unique<Private>(checked, *tls, nextNumber, clock, patience);
    return std::unique_ptr<Client>(new Client(std::move(d)));
}

Client::Client(std::unique_ptr<Private> made) : d(std::move(made))
{
    d->client = this;
}

Client::~Client() = default;

QCoro::Task<Result<Answer>> Client::get(Scope &scope, QByteArray path, Parameters query, QByteArray account)
{
    return d->ask(scope, {.path = std::move(path), .query = std::move(query), .account = std::move(account)});
}

QCoro::Task<Result<Answer>> Client::post(Scope &scope, QByteArray path, Parameters form, QByteArray key,
                                         QByteArray account)
{
    return d->ask(scope, {.method = Request::Method::Post,
                          .path = std::move(path),
                          .account = std::move(account),
                          .form = std::move(form),
                          .idempotencyKey = std::move(key)});
}

QCoro::Task<Result<Answer>> Client::remove(Scope &scope, QByteArray path, QByteArray account)
{
    return d->ask(scope,
                  {.method = Request::Method::Delete, .path = std::move(path), .account = std::move(account)});
}

QCoro::Task<Result<Answer>> Client::upload(Scope &scope, Upload upload, QByteArray key, QByteArray account)
{
    // Of 122 random bits: nothing in the file is like it.
    Request request = uploadRequest(upload, QUuid::createUuid().toByteArray(QUuid::Id128));
    request.idempotencyKey = std::move(key);
    request.account = std::move(account);
    return d->ask(scope, std::move(request));
}

QCoro::Task<Result<qint64>> Client::lines(Scope &scope, QByteArray path, Parameters query,
                                          std::function<void(QByteArrayView line)> line)
{
    return d->read(scope, {.path = std::move(path), .query = std::move(query)}, std::move(line));
}

qint64 Client::serverNow() const
{
    return d->server.now();
}

qint64 Client::requestsSent() const
{
    return d->sent;
}

qint64 Client::nextNumber() const
{
    return d->number;
}

bool Client::isSandbox() const
{
    return d->sandbox;
}
