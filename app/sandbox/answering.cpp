// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/answering.h"

#include "app/sandbox/disputing.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/uploads.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Sandbox {
namespace {

using Status = Dispute::Status;

// Limits of the API: characters of one text and of all together, bytes of all files together.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestTogether = 150'000;
constexpr qsizetype mostBytes = 4'500'000;
constexpr qsizetype mostPages = 50;
constexpr qsizetype mostMastercardPages = 19;

constexpr std::array fileFields{"cancellation_policy", "customer_communication", "customer_signature",
                                "duplicate_charge_documentation", "receipt", "refund_policy",
                                "service_documentation", "shipping_documentation", "uncategorized_file"};

Dispute &disputeOf(World &world, Key key) { return world.books(key.context).disputes[key.index]; }

bool canBeAnswered(const Dispute &dispute)
{
    return dispute.status == Status::NeedsResponse || dispute.status == Status::WarningNeedsResponse;
}

bool isFile(const QByteArray &field)
{
    return std::any_of(fileFields.begin(), fileFields.end(), [&](const char *each) { return field == each; });
}

void checkEvidence(const Form &evidence)
{
    qsizetype together = 0;
    for (const auto &[name, value] : evidence.children()) {
        if (!value.isText() || isFile(name))
            continue;
        const qsizetype length = QString::fromUtf8(value.text()).size();
        together += length;
        if (length > longestText)
            throw Refusal{.message = "A text of the evidence has up to 20000 characters.", .param = "evidence[" + name + ']'};
    }
    if (together > longestTogether)
        throw Refusal{.message = "All texts of the evidence together have up to 150000 characters.", .param = "evidence"};
}

/// Pages of a PDF, as far as its text tells; 1 for a picture.
qsizetype pagesOf(const Upload &file)
{
    QByteArray text = file.content;
    text.replace("/Type/Page", "/Type /Page");
    return std::max<qsizetype>(1, text.count("/Type /Page") - text.count("/Type /Pages"));
}

/// Every file of the evidence as it will be: there, uploaded for it, and all together not too much for the bank.
void checkFiles(const Call &call, Key key, const Form &evidence)
{
    const World &world = call.world;
    const QJsonObject kept = QJsonDocument::fromJson(shownField(world, Kind::Dispute, key, "evidence")).object();
    const Charge &charge = world.books(key.context).charges[world.books(key.context).disputes[key.index].charge];
    const bool mastercard = charge.method == Method::Card
        && QByteArray(cardOf(world, {key.context, charge.instrument}).network) == "mastercard";
    qsizetype size = 0;
    qsizetype pages = 0;
    for (const char *field : fileFields) {
        const QByteArray param = QByteArray("evidence[") + field + ']';
        const Form &given = evidence[field];
        const QByteArray id = given.exists() ? given.text() : kept.value(QLatin1String(field)).toString().toUtf8();
        if (id.isEmpty())
            continue;
        const auto known = resourceOf(Kind::File)->find(world, call.context, id);
        if (!known && !given.exists())
            continue; // the seed speaks of it
        const Key file = paperNamed(call, call.context, id, {"dispute_evidence"}, param);
        if (const Upload *upload = uploadAt(world, file)) {
            size += upload->content.size();
            pages += pagesOf(*upload);
        }
        if (size > mostBytes)
            throw Refusal{.message = "All files of the evidence together have up to 4.5 MB.", .param = param};
        if (pages >= mostPages || (mastercard && pages > mostMastercardPages)) {
            throw Refusal{.message = mastercard ? "All files of the evidence together have up to 19 pages at Mastercard."
                                                : "All files of the evidence together have fewer than 50 pages.",
                          .param = param};
        }
    }
}

QJsonObject jsonObject(const Form &group)
{
    return QJsonDocument::fromJson(jsonOf(group)).object();
}

/// What was said before with what is said now: "" takes a field away.
void mergeEvidence(World &world, Key key, const Form &evidence)
{
    QJsonObject merged = QJsonDocument::fromJson(shownField(world, Kind::Dispute, key, "evidence")).object();
    for (const auto &[name, value] : evidence.children()) {
        const QString field = QString::fromUtf8(name);
        if (name == "enhanced_evidence") {
            QJsonObject enhanced = value.isEmptied() ? QJsonObject() : merged.value(field).toObject();
            for (const auto &[kind, content] : value.children()) {
                QJsonObject inside = jsonObject(content);
                if (inside.contains(QLatin1String("fee_acknowledged")))
                    inside.insert(QLatin1String("fee_acknowledged"), content["fee_acknowledged"].flag().value_or(false));
                enhanced.insert(QString::fromUtf8(kind), inside);
            }
            merged.insert(field, enhanced);
        } else {
            merged.insert(field, value.isEmptied() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(value.text())));
        }
    }
    world.written.set(Kind::Dispute, key, "evidence", QJsonDocument(merged).toJson(QJsonDocument::Compact));
}

bool acknowledged(const QJsonObject &evidence, Dispute::Eligibility eligibility)
{
    const QLatin1String name(eligibility == Dispute::Eligibility::VisaCompliance ? "visa_compliance" : "mastercard_compliance");
    return evidence.value(QLatin1String("enhanced_evidence")).toObject().value(name).toObject()
        .value(QLatin1String("fee_acknowledged")).toBool();
}

/// The bank decides at once what a test answer asks for, and in two months otherwise.
void submit(World &world, Key key)
{
    const QJsonObject evidence = QJsonDocument::fromJson(shownField(world, Kind::Dispute, key, "evidence")).object();
    const QString words = evidence.value(QLatin1String("uncategorized_text")).toString();
    const bool inquiry = disputeOf(world, key).status == Status::WarningNeedsResponse;
    submitEvidence(world, key);
    if (words == QLatin1String("winning_evidence")) {
        if (inquiry)
            closeInquiry(world, key);
        else
            winDispute(world, key);
    } else if (words == QLatin1String("losing_evidence")) {
        if (inquiry)
            closeInquiry(world, key);
        else
            loseDispute(world, key, 0, Cause::Spontaneous);
    } else if (words == QLatin1String("escalate_inquiry_evidence") && inquiry) {
        const Time dueBy = midnight(world.now()) + 9 * day - 1;
        escalate(world, key, dueBy);
        world.plan(dueBy + 1, Due::MissDeadline, key);
    } else if (!inquiry) {
        world.plan(world.now() + 60 * day, Due::Lose, key); // banks side with their customers more often than not
    }
}

Reply update(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Dispute, call.named[0], "id");
    const Dispute before = disputeOf(world, key);
    const Form &evidence = call["evidence"];
    const bool submits = call.form.has("submit") ? call["submit"].flag().value_or(false) : evidence.exists();
    if (evidence.exists() || submits) {
        if (before.submissions > 0 && !canBeAnswered(before))
            throw Refusal{.message = "Evidence for this dispute was submitted already; it is sent once.", .param = "evidence"};
        if (!canBeAnswered(before) || (before.dueBy != 0 && Time(before.dueBy) < world.now())) {
            throw Refusal{.message = QByteArray("This dispute can no longer be answered; its status is ") + nameOf(before.status) + '.',
                          .param = "evidence"};
        }
    }
    checkEvidence(evidence);
    checkFiles(call, key, evidence);
    const bool isCompliance = before.eligibility == Dispute::Eligibility::VisaCompliance
        || before.eligibility == Dispute::Eligibility::MastercardCompliance;
    if (submits && isCompliance) {
        const QJsonObject kept = QJsonDocument::fromJson(shownField(world, Kind::Dispute, key, "evidence")).object();
        const char *name = before.eligibility == Dispute::Eligibility::VisaCompliance ? "visa_compliance" : "mastercard_compliance";
        const bool now = evidence["enhanced_evidence"][name]["fee_acknowledged"].flag().value_or(false);
        if (!now && !acknowledged(kept, before.eligibility)) {
            throw Refusal{.message = "Countering a compliance dispute costs the network's fee: acknowledge it first.",
                          .param = QByteArray("evidence[enhanced_evidence][") + name + "][fee_acknowledged]"};
        }
    }
    world.watch(Kind::Dispute, key);
    writeMetadata(world, Kind::Dispute, key, call["metadata"]);
    if (evidence.exists()) {
        if (!before.hasEvidence && !world.written.of(Kind::Dispute, key))
            world.written.make(Kind::Dispute, key);
        mergeEvidence(world, key, evidence);
        disputeOf(world, key).hasEvidence = true;
    }
    if (submits)
        submit(world, key);
    else
        world.tell(key.context, "charge.dispute.updated", Kind::Dispute, key, Cause::Requested);
    return Subject{Kind::Dispute, key};
}

/// The account accepts that it has lost.
Reply close(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Dispute, call.named[0], "dispute");
    const Dispute dispute = disputeOf(world, key);
    if (!canBeAnswered(dispute)) {
        throw Refusal{.code = "status_transition_invalid",
                      .message = QByteArray("Only a dispute that needs a response can be closed; this one's status is ")
                          + nameOf(dispute.status) + '.'};
    }
    world.watch(Kind::Dispute, key);
    if (dispute.status == Status::WarningNeedsResponse)
        closeInquiry(world, key);
    else
        loseDispute(world, key, 0, Cause::Requested);
    return Subject{Kind::Dispute, key};
}

} // namespace

std::vector<Action> disputeActions()
{
    return {{"POST", "/v1/disputes/{dispute}", update}, {"POST", "/v1/disputes/{dispute}/close", close}};
}

} // namespace Sandbox
