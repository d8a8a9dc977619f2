// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountpresets.h"

#include "app/sandbox/rules.h"

#include <QJsonArray>

namespace Sandbox
{

using namespace Qt::StringLiterals;

namespace
{

Shape shapeNamed(const QByteArray &name)
{
    if (name == "standard")
        return Shape::Standard;
    if (name == "express")
        return Shape::Express;
    if (name == "custom")
        return Shape::Custom;
    if (name == "embedded-account-pays")
        return Shape::EmbeddedAccountPays;
    if (name == "embedded-platform-pays")
        return Shape::EmbeddedPlatformPays;
    qFatal("account_presets.json: there is no shape %s.", name.constData());
}

Origin originNamed(const QByteArray &name)
{
    return name == "legacy" ? Origin::LegacyType : name == "linked" ? Origin::Linked : Origin::Controller;
}

Stage stageNamed(const QByteArray &name)
{
    return name == "submitted" ? Stage::Submitted
        : name == "later"      ? Stage::Later
        : name == "overdue"    ? Stage::Overdue
                               : Stage::Now;
}

AccountPreset::Range range(const QJsonValue &value)
{
    return { value.toArray().at(0).toInt(), value.toArray().at(1).toInt() };
}

std::vector<PresetDue> dues(const QJsonValue &value)
{
    std::vector<PresetDue> result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const QJsonObject entry = each.toObject();
        PresetDue due;
        due.path = text(entry.value("path"_L1));
        due.days = entry.value("days"_L1).toInt();
        due.error = text(entry.value("error"_L1));
        if (entry.contains("stage"_L1))
            due.stage = stageNamed(text(entry.value("stage"_L1)));
        due.checking = entry.value("checking"_L1).toBool() || due.stage == Stage::Submitted;
        due.blocking = entry.value("blocking"_L1).toBool();
        due.instead = texts(entry.value("instead"_L1));
        result.push_back(std::move(due));
    }
    return result;
}

AccountPreset preset(const QJsonObject &entry)
{
    AccountPreset result;
    result.name = text(entry.value("name"_L1));
    result.countries = texts(entry.value("country"_L1));
    result.businessType = text(entry.value("type"_L1));
    if (entry.contains("shape"_L1))
        result.shape = shapeNamed(text(entry.value("shape"_L1)));
    result.origin = originNamed(text(entry.value("origin"_L1)));
    result.age = range(entry.value("age"_L1));
    result.weight = range(entry.value("weight"_L1));
    result.share = quint32(entry.value("share"_L1).toInt());
    result.rich = entry.value("rich"_L1).toBool();
    result.guardian = entry.value("guardian"_L1).toBool();
    result.methods = text(entry.value("methods"_L1));
    result.banks = texts(entry.value("banks"_L1));
    result.schedule = text(entry.value("schedule"_L1));
    if (entry.contains("agreement"_L1))
        result.agreement = text(entry.value("agreement"_L1));
    result.called = text(entry.value("called"_L1));
    result.decision = text(entry.value("decision"_L1));
    const QByteArrayList paused = texts(entry.value("paused"_L1));
    result.paymentsPaused = paused.contains("payments");
    result.payoutsPaused = paused.contains("payouts");
    result.withdrawn = texts(entry.value("withdraw"_L1));
    result.due = dues(entry.value("due"_L1));
    result.future = dues(entry.value("future"_L1));
    return result;
}

AccountPresets load()
{
    const QJsonObject file = rules("account_presets");
    AccountPresets result;
    const QJsonArray special = file.value("presets"_L1).toArray();
    for (const QJsonValue &each : special)
        result.special.push_back(preset(each.toObject()));
    result.ordinary = preset(file.value("ordinary"_L1).toObject());
    result.moreRejections = texts(file.value("more_rejections"_L1));
    return result;
}

} // namespace

const AccountPresets &accountPresets()
{
    static const AccountPresets all = load();
    return all;
}

} // namespace Sandbox
