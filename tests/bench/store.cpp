// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the store writes pages and answers what a table page asks. bench_store [ROWS]; ratios count, absolute
// figures depend on the machine.
#include "app/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;
using Is = Condition::Is;

namespace {

Table charges()
{
    return {.name = "charges",
            .object = "charge",
            .fields = {
                {.path = "amount", .kind = Kind::Money, .indexed = true},
                {.path = "currency"},
                {.path = "status", .kind = Kind::State, .indexed = true},
                {.path = "description", .searchable = true},
                {.path = "customer", .kind = Kind::Id},
                {.path = "payment_intent", .kind = Kind::Id},
                {.path = "billing_details.name", .indexed = true, .searchable = true},
                {.path = "billing_details.email", .searchable = true},
                {.path = "payment_method_details.card.brand", .kind = Kind::State},
                {.path = "payment_method_details.card.last4"},
                {.path = "amount_refunded", .kind = Kind::Money},
                {.path = "paid", .kind = Kind::Flag},
                {.path = "disputed", .kind = Kind::Flag},
                {.path = "failure_code", .kind = Kind::State},
            }};
}

constexpr int objectsAPage = 100;

class Backend
{
public:
    /// A page of charges, newest first, 2.6 kB each.
    QByteArray page(qint64 number)
    {
        static const char *const states[] = {"succeeded", "succeeded", "succeeded", "succeeded", "succeeded",
                                             "succeeded", "succeeded", "succeeded", "pending", "failed"};
        static const char *const names[] = {"Ada", "Bjarne", "Chiara", "Dmitri", "Edsger", "Fatima", "Grace", "Haruki"};
        static const char *const currencies[] = {"eur", "usd", "jpy", "gbp"};
        QByteArray text = R"({"object":"list","url":"/v1/charges","has_more":true,"data":[)";
        for (int i = 0; i < objectsAPage; ++i) {
            const qint64 index = number * objectsAPage + i;
            const QByteArray id = QByteArray::number(m_random.generate64(), 36) + QByteArray::number(index, 36);
            const char *name = names[m_random.bounded(8)];
            const QByteArray surname = QByteArray::number(m_random.generate() % 1000000, 36) + "son";
            text += i ? "," : "";
            text += R"({"id":"ch_)" + id + R"(","object":"charge","created":)" + QByteArray::number(1700000000 - index * 20)
                + R"(,"amount":)" + QByteArray::number(m_random.bounded(100, 500000)) + R"(,"currency":")"
                + currencies[m_random.bounded(4)] + R"(","status":")" + states[m_random.bounded(10)]
                + R"(","customer":"cus_)" + QByteArray::number(m_random.generate() % 50000, 36) + R"(","payment_intent":"pi_)"
                + id + R"(","paid":true,"disputed":false,"amount_refunded":0,"description":"Order )"
                + QByteArray::number(m_random.generate() % 10000000) + R"(","billing_details":{"name":")" + name + ' '
                + surname + R"(","email":")" + surname + R"(@mail.example","phone":null,"address":{"city":null}},)"
                + m_rest + "}";
        }
        return text + "]}";
    }

private:
    QRandomGenerator m_random {7};
    QByteArray m_rest = [] {
        QByteArray rest = R"("payment_method_details":{"card":{"brand":"visa","last4":"4242","checks":{"cvc_check":"pass"}}})";
        for (int i = 0; rest.size() < 2150; ++i)
            rest += R"(,"field_)" + QByteArray::number(i) + R"(":{"kind":"none","note":null,"values":[]})";
        return rest;
    }();
};

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template <typename T>
T await(const Pending<T> &pending)
{
    QFuture<T> future = pending.future();
    future.waitForFinished();
    return future.result();
}

template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

void fill(Store &store, qint64 rows)
{
    Backend backend;
    const qint64 pages = rows / objectsAPage;
    QList<double> fifths;
    qint64 bytes = 0;
    std::deque<Pending<Result<Store::Saved>>> saving;
    double made = 0;
    QElapsedTimer timer;
    timer.start();
    for (qint64 page = 0; page < pages; ++page) {
        QElapsedTimer making;
        making.start();
        const QByteArray body = backend.page(page);
        made += seconds(making);
        bytes += body.size();
        const auto context = "acct_" + QByteArray::number(page % 50);
        saving.push_back(store.save("charges", {context}, must(await(store.parse("charges", body))), {1, page + 1}));
        while (saving.size() > 16) {
            must(await(saving.front()));
            saving.pop_front();
        }
        if ((page + 1) % (pages / 5) == 0) {
            while (!saving.empty()) {
                must(await(saving.front()));
                saving.pop_front();
            }
            fifths += static_cast<double>(rows) / 5 / (seconds(timer) - made);
            made = 0;
            timer.restart();
        }
    }
    QByteArray line;
    for (const double rate : fifths)
        line += ' ' + QByteArray::number(qRound(rate));
    std::printf("write: rows/s per fifth:%s; last/first %.2f\n", line.constData(), fifths.last() / fifths.first());
    std::printf("raw JSON: %lld bytes a row\n", static_cast<long long>(bytes / rows));
}

struct Question {
    const char *name = nullptr;
    Query query {};
};

QList<Question> questions()
{
    const Condition failed {.field = "status", .value = u"failed"_s};
    const Condition succeeded {.field = "status", .value = u"succeeded"_s};
    const Condition account {.field = "account", .value = u"acct_7"_s};
    const Condition large {.field = "amount", .is = Is::More, .value = 4990000};
    const Condition euro {.field = "currency", .value = u"eur"_s};
    const Condition month {.field = "created", .is = Is::AtLeast, .value = 1699000000};
    const QList<SortKey> up {{"amount", Qt::AscendingOrder}};
    const QList<SortKey> down {{"amount", Qt::DescendingOrder}};
    const auto word = [](const char *text) { return Condition {.is = Is::Match, .value = QString::fromLatin1(text)}; };
    return {
        {"newest", {}},
        {"oldest", {.sortedBy = {{"created", Qt::AscendingOrder}}}},
        {"amount up", {.sortedBy = up}},
        {"amount down", {.sortedBy = down}},
        {"status up", {.sortedBy = {{"status", Qt::AscendingOrder}}}},
        {"status down", {.sortedBy = {{"status", Qt::DescendingOrder}}}},
        {"name up", {.sortedBy = {{"billing_details.name", Qt::AscendingOrder}}}},
        {"failed", {.where = {failed}}},
        {"failed, amount down", {.where = {failed}, .sortedBy = down}},
        {"succeeded, amount up", {.where = {succeeded}, .sortedBy = up}},
        {"account", {.where = {account}}},
        {"account, failed", {.where = {account, failed}}},
        {"account, amount down", {.where = {account}, .sortedBy = down}},
        {"account, succeeded, amount down", {.where = {account, succeeded}, .sortedBy = down}},
        {"large", {.where = {large}}},
        {"large, failed, euro", {.where = {large, failed, euro}}},
        {"month, failed", {.where = {month, failed}}},
        {"month, amount down", {.where = {month}, .sortedBy = down}},
        {"euro (no index)", {.where = {euro}}},
        {"description up (no index)", {.sortedBy = {{"description", Qt::AscendingOrder}}}},
        {"search common", {.where = {word("grace")}}},
        {"search rare", {.where = {word("1234567")}}},
        {"search none", {.where = {word("zzzzzz")}}},
        {"search two words, failed", {.where = {word("grace"), word("order"), failed}}},
        {"search short", {.where = {word("zq")}}},
    };
}

void ask(Store &store)
{
    std::printf("%-34s %12s %12s %12s %10s\n", "question", "first 200 ms", "all ms", "count ms", "rows");
    for (const Question &question : questions()) {
        const auto time = [&](const auto &work) {
            QList<double> times;
            for (int i = 0; i < 5; ++i) {
                QElapsedTimer timer;
                timer.start();
                work();
                times += seconds(timer) * 1000;
                if (times.last() > 1000)
                    break;
            }
            std::sort(times.begin(), times.end());
            return times.at(times.size() / 2);
        };
        Query first = question.query;
        first.limit = 200;
        qint64 rows = 0;
        const double few = time([&] { must(await(store.rows("charges", first))); });
        const double all = time([&] { rows = must(await(store.rows("charges", question.query))).size(); });
        const double counted = time([&] { must(await(store.count("charges", question.query))); });
        std::printf("%-34s %12.2f %12.1f %12.1f %10lld\n", question.name, few, all, counted, static_cast<long long>(rows));
    }

    const QList<qint64> rows = must(await(store.rows("charges", {.sortedBy = {{"amount", Qt::AscendingOrder}}})));
    const QList<QByteArray> fields {"amount", "currency", "status", "description", "customer", "billing_details.name",
                                    "billing_details.email", "payment_method_details.card.brand", "paid"};
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        const qsizetype start = QRandomGenerator::global()->bounded(rows.size() - 100);
        QElapsedTimer timer;
        timer.start();
        must(store.records("charges", rows.mid(start, 100), fields));
        times += seconds(timer) * 1000;
    }
    std::sort(times.begin(), times.end());
    std::printf("records of 100 scattered rows: median %.2f ms, p99 %.2f ms\n", times.at(100), times.at(198));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const qint64 rows = application.arguments().value(1, u"1000000"_s).toLongLong();
    QTemporaryDir temporary;
    // A folder may be given to keep and reuse the cache.
    const QString folder = application.arguments().value(2, temporary.path());
    QElapsedTimer timer;
    timer.start();
    auto opened = Store::open(folder, {charges()}, Store::Access::Write);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    const auto store = std::move(*opened);
    std::printf("open: %.1f ms\n", seconds(timer) * 1000);
    if (must(await(store->count("charges", {}))) == 0)
        fill(*store, rows);
    timer.restart();
    must(await(store->finishBackfill()));
    std::printf("indexes and full text: %.1f s\n", seconds(timer));
    must(await(store->scrub()));
    std::printf("file: %.0f bytes a row\n", static_cast<double>(QFileInfo(folder + u"/cache.db"_s).size())
                    / static_cast<double>(must(await(store->count("charges", {})))));
    ask(*store);
    return 0;
}
