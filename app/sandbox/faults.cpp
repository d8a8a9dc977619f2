// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include "app/sandbox/json.h"
#include "app/sandbox/random.h"
#include "app/sandbox/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Trouble = Fault::Kind;

/// What the value of a fault is.
enum class Value : quint8 { None, Milliseconds, Status, Seconds, Field, FieldOrNothing };

struct Name {
    const char *name;
    Value value;
};
constexpr std::array names{Name{"latency", Value::Milliseconds},
                           Name{"status", Value::Status},
                           Name{"drop_before", Value::None},
                           Name{"drop_mid", Value::None},
                           Name{"drop_after", Value::None},
                           Name{"truncate", Value::None},
                           Name{"garbage", Value::None},
                           Name{"event_lag", Value::Seconds},
                           Name{"event_duplicate", Value::None},
                           Name{"event_reorder", Value::None},
                           Name{"list_lag", Value::Seconds},
                           Name{"unknown_enum", Value::FieldOrNothing},
                           Name{"missing_field", Value::Field}};

constexpr char unseenWord[] = "unseen_word";
constexpr int longestLatency = 600'000;
constexpr qint64 longestLag = 30 * 86'400;

const Name &nameOf(Trouble kind)
{
    return names[size_t(kind)];
}

Trouble kindNamed(const QByteArray &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &each) { return name == each.name; });
    if (found == names.end()) {
        QByteArrayList known;
        for (const Name &each : names)
            known.append(each.name);
        throw Refusal{.code = name.isNull() ? QByteArray("parameter_missing") : QByteArray(),
                      .message = "Invalid kind: must be one of " + known.join(", "),
                      .param = "kind"};
    }
    return Trouble(found - names.begin());
}

[[noreturn]] void refuseValue(const QByteArray &message)
{
    throw Refusal{.message = "Invalid value: " + message, .param = "value"};
}

std::optional<qint64> numberIn(const QByteArray &text, qint64 least, qint64 most)
{
    bool good = false;
    const qint64 number = text.toLongLong(&good);
    if (!good || number < least || number > most)
        return {};
    return number;
}

/// "40" or "40..200"
Between millisecondsOf(const QByteArray &value)
{
    const qsizetype dots = value.indexOf("..");
    const auto least = numberIn(dots < 0 ? value : value.left(dots), 0, longestLatency);
    const auto most = numberIn(dots < 0 ? value : value.mid(dots + 2), 0, longestLatency);
    if (!least || !most || *least > *most)
        refuseValue("milliseconds, or a range of them such as 40..200, up to " + QByteArray::number(longestLatency));
    return {*least, *most};
}

void checkValue(const Fault &fault)
{
    switch (nameOf(fault.kind).value) {
    case Value::None:
        if (!fault.value.isEmpty())
            refuseValue(QByteArray(nameOf(fault.kind).name) + " takes none");
        return;
    case Value::Milliseconds:
        millisecondsOf(fault.value);
        return;
    case Value::Status:
        if (!numberIn(fault.value.left(3), 400, 599) || (fault.value.size() > 3 && !fault.value.startsWith("429:")))
            refuseValue("a status from 400 to 599, or 429:REASON");
        return;
    case Value::Seconds:
        if (!numberIn(fault.value, 1, longestLag))
            refuseValue("seconds, up to " + QByteArray::number(longestLag));
        return;
    case Value::Field:
        if (fault.value.isEmpty())
            refuseValue("the name of a field, such as status or outcome.risk_level");
        return;
    case Value::FieldOrNothing:
        return;
    }
    Q_UNREACHABLE();
}

double rateIn(const Parameters &parameters)
{
    const QByteArray text = parameters.text("rate");
    bool good = true;
    const double rate = text.isNull() ? 1 : text.toDouble(&good);
    if (!good || !(rate >= 0 && rate <= 1))
        throw Refusal{.message = "Invalid rate: the share of requests that it happens to, 0 to 1", .param = "rate"};
    return rate;
}

qint64 countIn(const Parameters &parameters)
{
    const auto count = parameters.integer("count");
    if (count && *count < 1)
        throw Refusal{.message = "Invalid count: how often it happens, at least 1", .param = "count"};
    return count.value_or(-1);
}

bool fits(const QByteArray &pattern, const QByteArray &path)
{
    if (pattern.endsWith('*'))
        return path.startsWith(pattern.chopped(1));
    return pattern.isNull() || pattern == path;
}

bool concerns(const Fault &fault, const Request &request)
{
    const bool ofEvents = fault.kind == Trouble::EventLag || fault.kind == Trouble::EventDuplicate || fault.kind == Trouble::EventReorder;
    return fault.count != 0 && (fault.method.isNull() || fault.method == request.method) && fits(fault.path, request.path)
        && (!ofEvents || request.path == "/v1/events");
}

void append(Json &json, const Fault &fault)
{
    json.beginObject().pair("id", "fault_" + QByteArray::number(fault.number)).pair("object", "fault");
    json.pair("kind", nameOf(fault.kind).name).pair("method", fault.method).pair("path", fault.path);
    json.pair("value", fault.value).pair("rate", fault.rate);
    if (fault.count < 0)
        json.nullPair("count");
    else
        json.pair("count", fault.count);
    json.pair("met", qint64(fault.met)).pair("happened", qint64(fault.happened)).endObject();
}

/// Changes the field at a path like "outcome.risk_level" where there is one: to `word`, or with null takes it away.
QJsonValue changed(QJsonObject object, const QList<QByteArray> &path, const QByteArray &word)
{
    const QString name = QString::fromUtf8(path.first());
    const auto field = object.find(name);
    if (field == object.end())
        return object;
    if (path.size() > 1) {
        if (field->isObject())
            *field = changed(field->toObject(), path.mid(1), word);
    } else if (word.isNull()) {
        object.erase(field);
    } else if (field->isString()) {
        *field = QString::fromUtf8(word);
    }
    return object;
}

/// The same of an answer: the object, or each object of a list.
QByteArray answerChanged(const QByteArray &body, const QByteArray &field, const QByteArray &word)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QList<QByteArray> path = field.split('.');
    if (answer.value("object"_L1) == "list"_L1) {
        QJsonArray changedData;
        const QJsonArray data = answer.value("data"_L1).toArray();
        for (const QJsonValue &each : data)
            changedData.append(changed(each.toObject(), path, word));
        answer.insert("data"_L1, changedData);
    } else {
        answer = changed(answer, path, word).toObject();
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray Faults::add(const Parameters &parameters)
{
    parameters.allowOnly({"method", "path", "kind", "value", "rate", "count"});
    Fault fault{.method = parameters.text("method").toUpper(),
                .path = parameters.text("path"),
                .kind = kindNamed(parameters.text("kind")),
                .value = parameters.text("value"),
                .rate = rateIn(parameters),
                .count = countIn(parameters)};
    if (fault.method.isEmpty())
        fault.method = QByteArray();
    if (fault.path.isEmpty())
        fault.path = QByteArray();
    checkValue(fault);
    fault.number = ++m_last;
    m_faults.push_back(fault);
    QByteArray out;
    Json json(out);
    append(json, fault);
    return out;
}

QByteArray Faults::list() const
{
    QByteArray out;
    Json json(out);
    json.beginObject().pair("object", "list").key("data").beginArray();
    for (const Fault &fault : m_faults)
        append(json, fault);
    json.endArray().endObject();
    return out;
}

QByteArray Faults::remove(const Parameters &parameters)
{
    parameters.allowOnly({"id"});
    const QByteArray id = parameters.text("id");
    const auto isMeant = [&](const Fault &fault) { return id.isNull() || id == "fault_" + QByteArray::number(fault.number); };
    if (std::erase_if(m_faults, isMeant) == 0 && !id.isNull())
        throw Refusal::missing("fault", id, "id");
    return list();
}

quint64 Faults::dice(const Fault &fault, quint64 purpose) const
{
    return mixed(mixed(mixed(m_seed, fault.number), fault.met), purpose);
}

Ordeal Faults::meet(const Request &request)
{
    Ordeal ordeal;
    for (Fault &fault : m_faults) {
        if (!concerns(fault, request))
            continue;
        constexpr double all = 9007199254740992.0; // 2^53: what a double holds exactly
        const bool happens = double(dice(fault, 0) >> 11) < fault.rate * all;
        if (happens) {
            strike(fault, ordeal);
            ++fault.happened;
            if (fault.count > 0)
                --fault.count;
        }
        ++fault.met;
    }
    return ordeal;
}

void Faults::strike(const Fault &fault, Ordeal &ordeal) const
{
    switch (fault.kind) {
    case Trouble::Latency: {
        const Between range = millisecondsOf(fault.value);
        ordeal.delay += int(range.from + qint64(dice(fault, 1) % quint64(range.to - range.from + 1)));
        return;
    }
    case Trouble::Status:
        ordeal.status = fault.value.left(3).toInt();
        ordeal.reason = fault.value.size() > 4 ? fault.value.mid(4) : QByteArray();
        return;
    case Trouble::DropBefore:
        ordeal.isPrevented = true;
        ordeal.ending = Response::Ending::BeforeAnswer;
        return;
    case Trouble::DropMid: ordeal.ending = Response::Ending::InTheMiddle; return;
    case Trouble::DropAfter: ordeal.ending = Response::Ending::BeforeAnswer; return;
    case Trouble::Truncate: ordeal.isTruncated = true; return;
    case Trouble::Garbage: ordeal.isGarbage = true; return;
    case Trouble::EventLag:
    case Trouble::ListLag:
        ordeal.visibility.lag = std::max(ordeal.visibility.lag, Time(fault.value.toLongLong()));
        return;
    case Trouble::EventDuplicate: ordeal.visibility.duplicates = true; return;
    case Trouble::EventReorder: ordeal.visibility.reorders = true; return;
    case Trouble::UnknownEnum: ordeal.unknownWords.append(fault.value.isEmpty() ? QByteArray("status") : fault.value); return;
    case Trouble::MissingField: ordeal.missingFields.append(fault.value); return;
    }
    Q_UNREACHABLE();
}

void Ordeal::refuse() const
{
    if (isPrevented)
        throw Refusal{.status = 503, .message = "Nobody reads this.", .type = "api_error"};
    if (status == 0)
        return;
    if (status == 429 && !reason.isEmpty())
        throw Refusal::tooMany(reason);
    Refusal refusal{.status = status, .message = "A fault that was asked for."};
    if (status == 429) {
        refusal.code = "lock_timeout";
        refusal.headers = {{"Stripe-Should-Retry", "true"}};
    } else if (status == 409) {
        refusal.code = "idempotency_key_in_use";
        refusal.type = "idempotency_error";
    } else if (status == 402) {
        refusal.code = "card_declined";
        refusal.type = "card_error";
    } else if (status >= 500) {
        refusal.type = "api_error";
    }
    throw refusal;
}

void Ordeal::spoil(Response &response) const
{
    response.delay += delay;
    response.ending = ending;
    if (response.status == 200) {
        for (const QByteArray &field : unknownWords)
            response.body = answerChanged(response.body, field, unseenWord);
        for (const QByteArray &field : missingFields)
            response.body = answerChanged(response.body, field, {});
    }
    if (isTruncated)
        response.body.truncate(response.body.size() / 2);
    if (isGarbage)
        response.body = QByteArray("\xff\xfe<garbage>\0{", 13) + response.body.left(100).toHex();
}

} // namespace Sandbox
