// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/request.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray methodName(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

/// Names of collections are lower-case letters and underscores; an id or a country has something else.
bool isId(QByteArrayView segment)
{
    return std::any_of(segment.begin(), segment.end(),
                       [](char c) { return !((c >= 'a' && c <= 'z') || c == '_'); });
}

bool isPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.contains("/..") || path.contains("/./") || path.contains("//"))
        return false;
    return std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_'
            || c == '-' || c == '.';
    });
}

bool namesAnotherAccount(const QByteArray &word, const QByteArray &only)
{
    return word.startsWith("acct_") && word != only;
}

QByteArray encoded(const Parameters &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return text;
}

/// Files live on a host of their own, at the API's own address only.
QByteArray baseOf(const QUrl &backend, const QByteArray &path)
{
    QUrl url = backend;
    if (path == "/v1/files" && url.host() == "api.stripe.com"_L1)
        url.setHost(u"files.stripe.com"_s);
    return url.toEncoded(QUrl::StripTrailingSlash);
}

/// Within the quotes of a multipart head.
QByteArray quoted(QByteArray name)
{
    return name.replace('\\', "_").replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

} // namespace

QByteArray Request::content() const
{
    return contentType.isEmpty() ? encoded(form) : body;
}

Request uploadRequest(const Upload &upload, const QByteArray &boundary)
{
    const QByteArray part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
    const QByteArray type = upload.type.isEmpty() ? QByteArray("application/octet-stream") : upload.type;
    return {.method = Request::Method::Post,
            .path = "/v1/files",
            .contentType = "multipart/form-data; boundary=" + boundary,
            .body = part + "\"purpose\"\r\n\r\n" + upload.purpose + "\r\n" + part + "\"file\"; filename=\""
                + quoted(upload.name.toUtf8()) + "\"\r\nContent-Type: " + type + "\r\n\r\n" + upload.bytes + "\r\n--"
                + boundary + "--\r\n"};
}

QByteArray Request::endpoint() const
{
    QByteArray folded = methodName(method);
    folded += ' ';
    const QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 1; i < segments.size(); ++i) {
        folded += '/';
        folded += i > 1 && isId(segments.at(i)) ? QByteArray("{id}") : segments.at(i); // 1: the API's "v1"
    }
    return folded;
}

bool Backend::isLocal(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

Result<QUrl> Backend::checkedUrl(const QString &text)
{
    const auto refused = [&](const QString &reason) {
        return failure(Error::Kind::Usage, u"the backend \"%1\" %2"_s.arg(text, reason));
    };
    if (text.isEmpty())
        return QUrl(u"https://api.stripe.com"_s);

    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return refused(u"is not a URL"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(u"must begin with https://"_s);
    if (url.host().isEmpty())
        return refused(u"names no host"_s);
    if (!url.userInfo().isEmpty())
        return failure(Error::Kind::Usage, u"a backend's URL must not hold a user name or a password"_s);
    if (url.hasQuery() || url.hasFragment())
        return refused(u"must end with its path, without ? or #"_s);
    if (url.scheme() == "http"_L1 && !isLocal(url))
        return refused(u"must begin with https:// (http:// is for this computer only)"_s);

    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<void> checkReach(const Backend &backend, const Request &request)
{
    if (!isPath(request.path))
        return failure(Error::Kind::Usage, u"a request for something that is no path of the API"_s);
    if (backend.reach == Backend::Reach::ReadOnly && request.method != Request::Method::Get)
        return failure(Error::Kind::Forbidden, u"this sign-in may only read"_s);
    // Qt may send any request twice, and so do we: what changes something must be known again.
    if (request.method == Request::Method::Post && request.idempotencyKey.isEmpty())
        return failure(Error::Kind::Usage, u"a request that changes something needs an idempotency key"_s);

    const QByteArray &only = backend.onlyAccount;
    if (only.isEmpty())
        return {};
    QList<QByteArray> words = request.path.split('/');
    words << request.account;
    for (const Parameters &parameters : {request.query, request.form}) {
        for (const auto &[name, value] : parameters)
            words << value;
    }
    for (const QByteArray &word : words) {
        if (namesAnotherAccount(word, only))
            return failure(Error::Kind::Forbidden,
                           u"this sign-in is limited to the account %1"_s.arg(QString::fromLatin1(only)));
    }
    return {};
}

QNetworkRequest httpRequest(const Backend &backend, const Request &request, const QSslConfiguration &tls,
                            std::chrono::milliseconds idle)
{
    const QByteArray query = request.query.isEmpty() ? QByteArray() : '?' + encoded(request.query);
    QNetworkRequest http(
        QUrl::fromEncoded(baseOf(backend.url, request.path) + request.path + query, QUrl::StrictMode));
    if (backend.url.scheme() == "https"_L1)
        http.setSslConfiguration(tls);
    http.setTransferTimeout(int(idle.count()));

    http.setRawHeader("Authorization", "Bearer " + backend.key);
    http.setRawHeader("Stripe-Version", apiVersion);
    http.setRawHeader("User-Agent", "Tributary/" TRIBUTARY_VERSION);
    if (!request.account.isEmpty())
        http.setRawHeader("Stripe-Account", request.account);
    if (!request.idempotencyKey.isEmpty())
        http.setRawHeader("Idempotency-Key", request.idempotencyKey);
    if (request.method == Request::Method::Post) {
        http.setRawHeader("Content-Type", request.contentType.isEmpty()
                              ? QByteArray("application/x-www-form-urlencoded") : request.contentType);
    }
    // Elsewhere Qt asks for compression by itself, undoes it and guards against bombs.
    if (Backend::isLocal(backend.url))
        http.setRawHeader("Accept-Encoding", "identity");

    // Debian 12's Qt has open holes in HTTP/2. A redirect could carry the key elsewhere.
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return http;
}
