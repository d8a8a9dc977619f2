// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/truth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

bool isClosed(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Missing;
}

/// A file that took less than it was given is full.
Result<void> wrote(const QIODevice &file, bool good)
{
    if (good)
        return {};
    return failure(Error::Kind::StoreFull, file.errorString());
}

Result<void> write(QIODevice &to, const QByteArray &account, const QJsonObject &object)
{
    const QJsonObject line {{u"account"_s, account.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(account))},
                            {u"object"_s, object}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    return wrote(to, to.write(bytes) == bytes.size());
}

} // namespace

QCoro::Task<Result<void>> Truth::read(Scope &scope, const Resource &resource, QSet<QByteArray> &contexts,
                                      QIODevice &to)
{
    if (m_source == Source::Sandbox)
        co_return co_await ask(scope, resource, to);

    // Who is not the platform lists no accounts, and has one all the same.
    if (resource.stream.contexts == Stream::Contexts::PlatformOnly && contexts.contains(m_owner)) {
        const QByteArray own = resource.stream.own;
        const Result<Answer> answer = co_await m_client.get(scope, own);
        if (!answer)
            co_return failure(answer.error());
        co_return write(to, m_owner, QJsonDocument::fromJson(answer->body).object());
    }

    QList<QByteArray> each;
    if (resource.stream.contexts == Stream::Contexts::Each)
        each = contexts.values();
    else
        each.append(QByteArray());
    for (const QByteArray &context : std::as_const(each)) {
        const Result<void> done = co_await walk(scope, resource, context, to);
        if (done)
            continue;
        if (!isClosed(done.error()))
            co_return done;
        contexts.remove(context);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Truth::ask(Scope &scope, const Resource &resource, QIODevice &to)
{
    bool good = true;
    Parameters query;
    query.emplaceBack("type", resource.object);
    const Result<qint64> lines = co_await m_client.lines(scope, "/_sandbox/truth", query, [&](QByteArrayView line) {
        good = good && to.write(line.data(), line.size()) == line.size() && to.write("\n", 1) == 1;
    });
    if (!lines)
        co_return failure(lines.error());
    co_return wrote(to, good);
}

QCoro::Task<Result<void>> Truth::walk(Scope &scope, const Resource &resource, QByteArray context, QIODevice &to)
{
    const Stream &stream = resource.stream;
    const bool acts = stream.header == Stream::Header::StripeAccount;
    const bool listsAccounts = stream.contexts == Stream::Contexts::PlatformOnly;
    QByteArray path = stream.list;
    path.replace("{account}", context.isEmpty() ? m_owner : context);

    // Named, not written into the call below: GCC 12 destroys the temporaries of a condition inside a co_await twice.
    const QByteArray account = acts ? context : QByteArray();
    QByteArray cursor;
    for (;;) {
        Parameters query;
        if (stream.shape != Stream::Shape::Single)
            query.emplaceBack("limit", "100");
        if (!cursor.isEmpty())
            query.emplaceBack("starting_after", cursor);
        const Result<Answer> answer = co_await m_client.get(scope, path, query, account);
        if (!answer)
            co_return failure(answer.error());
        const QJsonObject page = QJsonDocument::fromJson(answer->body).object();
        if (stream.shape == Stream::Shape::Single)
            co_return write(to, context, page);

        if (!page.value("data"_L1).isArray())
            co_return failure(Error::Kind::NotThisApi, u"a list without data came from the backend"_s);
        const QJsonArray data = page.value("data"_L1).toArray();
        for (const QJsonValue &value : data) {
            const QJsonObject object = value.toObject();
            cursor = object.value("id"_L1).toString().toUtf8();
            if (listsAccounts && cursor == m_owner)
                continue;
            if (const Result<void> written = write(to, listsAccounts ? cursor : context, object); !written)
                co_return written;
        }
        if (data.isEmpty() || !page.value("has_more"_L1).toBool())
            co_return Result<void>();
    }
}

} // namespace Cli
