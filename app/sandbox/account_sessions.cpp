// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountactions.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/sessions.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char secretPrefix[] = "accs_secret__";
constexpr int secretLetters = 47;

const QJsonObject &book()
{
    static const QJsonObject read = rules("session_components");
    return read;
}

QByteArray secretAt(const World &world, size_t index)
{
    return secretPrefix + world.ids.letters(mixed(mixed("account session"), index), secretLetters);
}

/// What a feature is when the request does not say it. Rules speak of another feature, which is decided first.
bool usualFeature(const QJsonValue &rule, const Account &account, const std::map<QByteArray, bool> &features)
{
    if (rule.isBool())
        return rule.toBool();
    const QByteArray words = text(rule);
    const QByteArray other = words.mid(words.indexOf(' ') + 1);
    if (words.startsWith("unless "))
        return !features.at(other);
    if (words.startsWith("as "))
        return features.at(other);
    return account.shape != Shape::Express && account.shape != Shape::Custom; // if stripe bears losses
}

void refuseFeature(const Account &account, const QByteArray &component, const QByteArray &feature, bool value)
{
    const bool loosens = (feature == "disable_stripe_user_authentication" && value)
        || (feature == "external_account_collection" && !value);
    if (platformCollects(account) || !loosens)
        return;
    throw Refusal{.message = "The feature '" + feature + "' can only be " + (value ? "true" : "false")
                      + " for accounts whose controller[requirement_collection] is 'application'.",
                  .param = "components[" + component + "][features][" + feature + ']'};
}

AccountSession::Component componentFrom(const Form &form, const QByteArray &name, const QJsonObject &rules,
                                        const Account &account)
{
    AccountSession::Component component;
    component.enabled = form["enabled"].flag().value_or(false);
    const QJsonObject known = rules.value("features"_L1).toObject();
    for (const auto &[feature, value] : form["features"].children()) {
        if (!known.contains(QLatin1String(feature)))
            throw Refusal::unknownParameter("components[" + name + "][features][" + feature + ']');
    }
    const auto decide = [&](const QString &feature) {
        const QByteArray key = feature.toUtf8();
        const auto given = form["features"][key].flag();
        if (given)
            refuseFeature(account, name, key, *given);
        bool usual = usualFeature(known.value(feature), account, component.features);
        if (!given && key == "disable_stripe_user_authentication" && !platformCollects(account))
            usual = false;
        component.features[key] = given.value_or(usual);
    };
    for (auto each = known.begin(); each != known.end(); ++each) {
        if (each->isBool())
            decide(each.key());
    }
    for (auto each = known.begin(); each != known.end(); ++each) {
        if (!each->isBool())
            decide(each.key());
    }
    return component;
}

Reply createSession(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Account, call["account"].text(), "account");
    if (key.index == platform)
        throw Refusal{.message = "An account session is for a connected account.", .param = "account"};
    const Account &account = world.accounts[key.index];
    refuseIfLinked(account);
    AccountSession session{.account = key.index, .expires = world.now() + book().value("seconds"_L1).toInteger()};
    const QJsonObject components = book().value("components"_L1).toObject();
    for (auto each = components.begin(); each != components.end(); ++each) {
        const QByteArray name = each.key().toUtf8();
        session.components[name] = componentFrom(call["components"][name], name, each->toObject(), account);
    }
    const bool enablesSome = std::any_of(session.components.begin(), session.components.end(),
                                         [](const auto &each) { return each.second.enabled; });
    if (!enablesSome)
        throw Refusal{.message = "Enable at least one component.", .param = "components"};
    world.sessions.push_back(std::move(session));
    handOver(world, key.index);
    return Subject{Kind::AccountSession, {platform, quint32(world.sessions.size() - 1)}};
}

/// Made and shown once; there is nothing to list or retrieve.
class AccountSessionResource : public Resource
{
public:
    AccountSessionResource()
        : Resource({.object = "account_session", .kind = Kind::AccountSession, .truth = ""})
    {
    }

    QByteArray id(const World &, Key) const override { return {}; }

    void render(const World &world, Key key, Writer &writer) const override
    {
        const AccountSession &session = world.sessions[key.index];
        writer.beginObject().pair("object", "account_session");
        writer.pair("account", world.accounts[session.account].id);
        writer.pair("client_secret", secretAt(world, key.index)).beginObject("components");
        for (const auto &[name, component] : session.components) {
            writer.beginObject(name.constData()).pair("enabled", component.enabled).beginObject("features");
            for (const auto &[feature, value] : component.features)
                writer.pair(feature.constData(), value);
            writer.endObject().endObject();
        }
        writer.endObject().pair("expires_at", session.expires).pair("livemode", false).endObject();
    }

    std::vector<Action> actions() const override
    {
        return {{.path = "/v1/account_sessions", .perform = createSession}};
    }
};

} // namespace

const Resource &account_sessions()
{
    static const AccountSessionResource resource;
    return resource;
}

const AccountSession *sessionOf(const World &world, const QByteArray &secret)
{
    if (!secret.startsWith(secretPrefix))
        return nullptr;
    for (size_t index = world.sessions.size(); index-- > 0;) { // the newest are the ones in use
        if (secretAt(world, index) == secret)
            return &world.sessions[index];
    }
    return nullptr;
}

Permissions permissionsOf(const AccountSession &session)
{
    Permissions result{.kind = Permissions::Kind::Session, .expires = session.expires};
    const auto add = [](QSet<QByteArray> &to, const QJsonValue &names) {
        for (const QByteArray &each : texts(names))
            to.insert(each);
    };
    add(result.reads, book().value("always_reads"_L1));
    for (const auto &[name, component] : session.components) {
        if (!component.enabled)
            continue;
        const QJsonObject rule = book().value("components"_L1).toObject().value(QLatin1String(name)).toObject();
        add(result.reads, rule.value("reads"_L1));
        add(result.writes, rule.value("always_writes"_L1));
        for (const auto &[feature, isOn] : component.features) {
            if (isOn)
                add(result.writes, rule.value("writes"_L1).toObject().value(QLatin1String(feature)));
        }
    }
    return result;
}

bool mayReadEvent(const Permissions &permissions, const QByteArray &type)
{
    const QJsonObject events = book().value("events"_L1).toObject();
    return std::any_of(permissions.reads.begin(), permissions.reads.end(), [&](const QByteArray &object) {
        const QByteArrayList beginnings = texts(events.value(QLatin1String(object)));
        return std::any_of(beginnings.begin(), beginnings.end(), [&](const QByteArray &each) { return type.startsWith(each); });
    });
}

} // namespace Sandbox
