// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/accountactions.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/json.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/resource.h"
#include "app/sandbox/world.h"
#include "app/sandbox/writer.h"
#include "app/sandbox/writing.h"

#include <QUrl>

namespace Sandbox {
namespace {

constexpr Time lifetime = 5 * minute;

void requireAddress(const Call &call, const char *name)
{
    const Form &given = call[name];
    if (!given.isText()) {
        throw Refusal{.code = "parameter_missing",
                      .message = QByteArray("Missing required param: ") + name + '.',
                      .param = name};
    }
    const QUrl url(QString::fromUtf8(given.text()), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isWeb || url.host().isEmpty())
        throw Refusal{.code = "url_invalid", .message = "Not a valid URL: " + given.text(), .param = name};
}

Reply createLink(Call &call)
{
    World &world = call.world;
    const Key key = found(call, Kind::Account, call["account"].text(), "account");
    const Account &account = world.accounts[key.index];
    if (key.index == platform)
        throw Refusal{.message = "An account link is for a connected account.", .param = "account"};
    refuseIfLinked(account);
    if (call["type"].is("account_update") && !platformCollects(account)) {
        throw Refusal{.message = "Links of the type 'account_update' are for accounts whose controller[requirement_collection] is "
                                 "'application'; use 'account_onboarding'.",
                      .param = "type"};
    }
    requireAddress(call, "refresh_url");
    requireAddress(call, "return_url");
    if (call.form.has("collect") && call.form.has("collection_options")) {
        throw Refusal{.code = "parameters_exclusive",
                      .message = "You may only specify one of these parameters: collect, collection_options.",
                      .param = "collect"};
    }
    handOver(world, key.index);
    const AccountLink link{.account = key.index,
                           .token = world.ids.letters(mixed(mixed("account link"), world.accountLinks.size()), 12),
                           .expires = world.now() + lifetime,
                           .refreshUrl = call["refresh_url"].text(),
                           .returnUrl = call["return_url"].text()};
    world.accountLinks.push_back(link);
    QByteArray out;
    Json(out)
        .beginObject()
        .pair("object", "account_link")
        .pair("created", world.now())
        .pair("expires_at", link.expires)
        .pair("url", "https://connect.stripe.com/setup/s/" + account.id + '/' + link.token)
        .endObject();
    return out;
}

Reply createLoginLink(Call &call)
{
    World &world = call.world;
    const Context context = accountNamed(call);
    const Account &account = world.accounts[context];
    if (account.shape != Shape::Express)
        throw Refusal{.message = "Login links lead to the Express Dashboard, and this account has another."};
    if (!account.detailsSubmitted) {
        throw Refusal{.message = "The owner has not finished onboarding, so there is nothing to log in to yet; send an account link."};
    }
    const QByteArray token = world.ids.letters(mixed(mixed("login link"), ++world.loginLinksMade), 12);
    QByteArray out;
    Json(out)
        .beginObject()
        .pair("object", "login_link")
        .pair("created", world.now())
        .pair("url", "https://connect.stripe.com/express/" + account.id + '/' + token)
        .endObject();
    return out;
}

/// Ways for an owner into the provider's own pages.
class AccountLinks : public Resource
{
public:
    AccountLinks()
        : Resource({.object = "account_link", .truth = ""})
    {
    }

    void render(const World &, Key, Writer &) const override { Q_UNREACHABLE(); }

    std::vector<Action> actions() const override
    {
        return {{.path = "/v1/account_links", .perform = createLink},
                {.path = "/v1/accounts/{account}/login_links", .perform = createLoginLink}};
    }
};

} // namespace

const Resource &account_links()
{
    static const AccountLinks resource;
    return resource;
}

} // namespace Sandbox
