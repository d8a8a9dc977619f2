// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urlsAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url"); // empty: refused
        QTest::newRow("none") << QString() << u"https://api.stripe.com"_s;
        QTest::newRow("host") << u"https://gateway.example"_s << u"https://gateway.example"_s;
        QTest::newRow("slash") << u"https://gateway.example/"_s << u"https://gateway.example"_s;
        QTest::newRow("prefix") << u"https://gateway.example:8443/stripe/"_s << u"https://gateway.example:8443/stripe"_s;
        QTest::newRow("plain localhost") << u"http://localhost:4000"_s << u"http://localhost:4000"_s;
        QTest::newRow("plain 127") << u"http://127.1.2.3:4000"_s << u"http://127.1.2.3:4000"_s;
        QTest::newRow("plain ::1") << u"http://[::1]:4000"_s << u"http://[::1]:4000"_s;
        QTest::newRow("plain elsewhere") << u"http://gateway.example"_s << QString();
        QTest::newRow("looks local") << u"http://localhost.evil.example"_s << QString();
        QTest::newRow("looks like 127") << u"http://127.0.0.1.evil.example"_s << QString();
        QTest::newRow("no scheme") << u"gateway.example"_s << QString();
        QTest::newRow("ftp") << u"ftp://gateway.example"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("no host") << u"https://"_s << QString();
        QTest::newRow("user") << u"https://sk_test_1@gateway.example"_s << QString();
        QTest::newRow("query") << u"https://gateway.example/?a=b"_s << QString();
        QTest::newRow("fragment") << u"https://gateway.example/#x"_s << QString();
        QTest::newRow("space") << u"https://gateway example"_s << QString();
    }
    void urlsAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const Result<QUrl> checked = Backend::checkedUrl(text);
        QCOMPARE(checked ? checked->toString() : QString(), url);
        if (!checked) {
            QCOMPARE(checked.error().kind, Error::Kind::Usage);
            QVERIFY(!checked.error().message.contains(u"sk_test"_s));
        }
    }

    void idsAreFoldedIntoTheEndpoint_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("endpoint");
        QTest::newRow("list") << QByteArray("/v1/payment_intents") << QByteArray("GET /v1/payment_intents");
        QTest::newRow("object") << QByteArray("/v1/charges/ch_3Nabc") << QByteArray("GET /v1/charges/{id}");
        QTest::newRow("deep") << QByteArray("/v1/accounts/acct_1x/persons/person_9") << QByteArray("GET /v1/accounts/{id}/persons/{id}");
        QTest::newRow("warnings") << QByteArray("/v1/radar/early_fraud_warnings") << QByteArray("GET /v1/radar/early_fraud_warnings");
        QTest::newRow("country") << QByteArray("/v1/country_specs/DE") << QByteArray("GET /v1/country_specs/{id}");
        QTest::newRow("version 2") << QByteArray("/v2/core/events") << QByteArray("GET /v2/core/events");
    }
    void idsAreFoldedIntoTheEndpoint()
    {
        QFETCH(QByteArray, path);
        QTEST(Request {.path = path}.endpoint(), "endpoint");
    }

    void theReachIsKept_data()
    {
        QTest::addColumn<QByteArray>("only");
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("account");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("kind"); // -1: allowed
        const auto row = [](const char *name, const char *only, Request::Method method, const char *path,
                            const char *account, const char *value, int kind) {
            QTest::newRow(name) << QByteArray(only) << int(method) << QByteArray(path) << QByteArray(account)
                                << QByteArray(value) << kind;
        };
        using Method = Request::Method;
        const int forbidden = int(Error::Kind::Forbidden);
        const int usage = int(Error::Kind::Usage);
        row("anything", "", Method::Get, "/v1/accounts/acct_2/persons", "acct_3", "10", -1);
        row("writing", "", Method::Post, "/v1/refunds", "", "10", forbidden);
        row("deleting", "", Method::Delete, "/v1/customers/cus_1", "", "10", forbidden);
        row("own", "acct_1", Method::Get, "/v1/accounts/acct_1/persons", "acct_1", "10", -1);
        row("own without a header", "acct_1", Method::Get, "/v1/charges", "", "10", -1);
        row("another's header", "acct_1", Method::Get, "/v1/charges", "acct_2", "10", forbidden);
        row("another's path", "acct_1", Method::Get, "/v1/accounts/acct_2", "", "10", forbidden);
        row("another's parameter", "acct_1", Method::Get, "/v1/transfers", "", "acct_2", forbidden);
        row("another that begins alike", "acct_1", Method::Get, "/v1/accounts/acct_12", "", "10", forbidden);
        row("climbing", "", Method::Get, "/v1/charges/../accounts", "", "10", usage);
        row("a second query", "", Method::Get, "/v1/charges?x=1", "", "10", usage);
        row("another host", "", Method::Get, "//evil.example/v1", "", "10", usage);
        row("an id with a line break", "", Method::Get, "/v1/charges/ch_\r\nX: y", "", "10", usage);
        row("encoded", "", Method::Get, "/v1/charges/%2e%2e/accounts", "", "10", usage);
        row("no path", "", Method::Get, "v1/charges", "", "10", usage);
    }
    void theReachIsKept()
    {
        QFETCH(QByteArray, only);
        QFETCH(int, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, account);
        QFETCH(QByteArray, value);
        Backend backend;
        backend.reach = Backend::Reach::ReadOnly;
        backend.onlyAccount = only;
        const Result<void> allowed = checkReach(backend, {.method = Request::Method(method),
                                                          .path = path,
                                                          .query = {{"limit", value}},
                                                          .account = account});
        QTEST(allowed ? -1 : int(allowed.error().kind), "kind");
    }

    void aRequestCarriesWhatTheApiWants()
    {
        Backend backend;
        backend.url = QUrl(u"https://gateway.example/stripe"_s);
        backend.key = "rk_test_1";
        const QNetworkRequest http = httpRequest(
            backend, {.path = "/v1/charges", .query = {{"created[gte]", "17"}, {"q", "a b&c=d/é"}}, .account = "acct_1"},
            QSslConfiguration(), 30s);
        QCOMPARE(http.url().toEncoded(),
                 QByteArray("https://gateway.example/stripe/v1/charges?created%5Bgte%5D=17&q=a%20b%26c%3Dd%2F%C3%A9"));
        QCOMPARE(http.rawHeader("Authorization"), QByteArray("Bearer rk_test_1"));
        QCOMPARE(http.rawHeader("Stripe-Version"), QByteArray("2026-07-29.dahlia"));
        QCOMPARE(http.rawHeader("Stripe-Account"), QByteArray("acct_1"));
        QVERIFY(http.rawHeader("User-Agent").startsWith("Tributary/"));
        QVERIFY(!http.hasRawHeader("Accept-Encoding")); // Qt asks and unpacks
        QCOMPARE(http.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
        QCOMPARE(http.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
                 int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(http.transferTimeout(), 30'000);
    }

    void onThisComputerNothingIsCompressed()
    {
        Backend backend;
        backend.url = QUrl(u"https://localhost:1"_s);
        const QNetworkRequest http = httpRequest(backend, {.path = "/v1/account"}, QSslConfiguration(), 1s);
        QCOMPARE(http.rawHeader("Accept-Encoding"), QByteArray("identity"));
        QVERIFY(!http.hasRawHeader("Stripe-Account"));
    }

    void filesHaveAHostOfTheirOwnAtStripe()
    {
        const auto host = [](const QString &backend, const QByteArray &path) {
            return httpRequest({.url = QUrl(backend)}, {.path = path}, QSslConfiguration(), 1s).url().host();
        };
        QCOMPARE(host(u"https://api.stripe.com"_s, "/v1/files"), u"files.stripe.com"_s);
        QCOMPARE(host(u"https://api.stripe.com"_s, "/v1/file_links"), u"api.stripe.com"_s);
        QCOMPARE(host(u"https://gateway.example"_s, "/v1/files"), u"gateway.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequest)
#include "request.moc"
