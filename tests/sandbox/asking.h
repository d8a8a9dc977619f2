// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// A sandbox without a socket: questions to its Api and answers as JSON. The clock stands still.
class Asking
{
public:
    static constexpr Sandbox::Time now = 1'795'000'000; ///< 2026-11-18

    struct Answer {
        int status = 0;
        QByteArray body {};
        QJsonObject json {};

        QJsonObject error() const { return json.value(QLatin1String("error")).toObject(); }
        QString code() const { return error().value(QLatin1String("code")).toString(); }
        QString param() const { return error().value(QLatin1String("param")).toString(); }
        QJsonArray data() const { return json.value(QLatin1String("data")).toArray(); }
        bool hasMore() const { return json.value(QLatin1String("has_more")).toBool(); }
        QStringList ids() const
        {
            QStringList result;
            for (const QJsonValue &each : data())
                result.append(each.toObject().value(QLatin1String("id")).toString());
            return result;
        }
    };

    explicit Asking(int accounts = 50, int charges = 200, quint64 seed = 7)
        : world({ .seed = seed, .accounts = accounts, .charges = charges, .now = now })
        , api(world)
    {
    }

    /// `target`: path and query. `account`: whom to act as; null for the platform.
    Answer get(const QByteArray &target, const QByteArray &account = {}, const QByteArray &key = {})
    {
        Sandbox::Request request;
        request.method = "GET";
        const qsizetype mark = target.indexOf('?');
        request.path = QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark));
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        request.headers.append({ "authorization", "Bearer " + (key.isNull() ? api.platformKey() : key) });
        if (!account.isNull())
            request.headers.append({ "stripe-account", account });
        return answer(request);
    }

    /// `form`: names and values, percent-encoded where they have to be; `headers`: beside the credential.
    Answer post(const QByteArray &path, const QByteArray &form = {}, const QByteArray &account = {},
                const QList<Sandbox::Header> &headers = {}, const QByteArray &key = {})
    {
        return write("POST", path, form, account, headers, key);
    }

    Answer remove(const QByteArray &path, const QByteArray &account = {}, const QByteArray &key = {})
    {
        return write("DELETE", path, {}, account, {}, key);
    }

    /// Lets so many seconds pass.
    void pass(qint64 seconds)
    {
        if (post("/_sandbox/clock", "advance=" + QByteArray::number(seconds)).status != 200)
            qFatal("the clock does not move");
    }

    Answer answer(const Sandbox::Request &request)
    {
        const Sandbox::Response response = api.answer(request);
        Answer result { .status = response.status, .body = response.body };
        if (response.stream) {
            while (const auto portion = response.stream())
                result.body += *portion;
        }
        result.json = QJsonDocument::fromJson(result.body).object();
        return result;
    }

    /// Every object of a list, newest first, read in pages of `limit`.
    QList<QJsonObject> all(const QByteArray &path, const QByteArray &account = {}, int limit = 100)
    {
        QList<QJsonObject> result;
        QByteArray cursor;
        for (;;) {
            const QByteArray joint = path.contains('?') ? "&" : "?";
            const QByteArray query = "limit=" + QByteArray::number(limit)
                + (cursor.isNull() ? QByteArray() : "&starting_after=" + cursor);
            const Answer page = get(path + joint + query, account);
            if (page.status != 200) {
                QTest::qFail(page.body.constData(), __FILE__, __LINE__);
                return result;
            }
            for (const QJsonValue &each : page.data())
                result.append(each.toObject());
            if (!page.hasMore())
                return result;
            cursor = result.last().value(QLatin1String("id")).toString().toUtf8();
        }
    }

    /// The account that a preset made, by its name in account_presets.json.
    const Sandbox::Account &preset(const QByteArray &name) const
    {
        for (const Sandbox::Account &each : world.accounts) {
            if (each.preset == name)
                return each;
        }
        qFatal("no account was made from the preset %s", name.constData());
    }

    Sandbox::World world;
    Sandbox::Api api;

private:
    Answer write(const QByteArray &method, const QByteArray &path, const QByteArray &form,
                 const QByteArray &account, const QList<Sandbox::Header> &headers, const QByteArray &key)
    {
        Sandbox::Request request;
        request.method = method;
        request.path = path;
        request.body = form;
        request.headers = headers;
        request.headers.append({ "authorization", "Bearer " + (key.isNull() ? api.platformKey() : key) });
        if (!account.isNull())
            request.headers.append({ "stripe-account", account });
        return answer(request);
    }
};

/// Every value at a path like `a.b[].c` that is not null.
inline QList<QJsonValue> valuesAt(const QJsonValue &in, const QStringList &path)
{
    if (in.isNull() || in.isUndefined())
        return {};
    if (path.isEmpty())
        return { in };
    const bool isArray = path.first().endsWith(QLatin1String("[]"));
    const QString name = isArray ? path.first().chopped(2) : path.first();
    const QJsonValue value = in.toObject().value(name);
    if (!isArray)
        return valuesAt(value, path.mid(1));
    QList<QJsonValue> result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        result += valuesAt(each, path.mid(1));
    return result;
}
