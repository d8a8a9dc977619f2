// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/comparison.h"
#include "app/cli/signin.h"
#include "app/cli/truth.h"
#include "app/sync/arrival.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using ::Sync::Arrival;

namespace Cli {
namespace {

constexpr qint64 eventsLast = qint64(30) * 86'400; // docs.stripe.com/api/events: 30 days
constexpr qint64 margin = 3600; // so that none falls over the edge between the two looks

/// What was found of one resource.
struct Finding {
    const Resource *resource = nullptr;
    qsizetype contexts = 0;
    qsizetype closed = 0;
    qint64 objects = 0;
    QStringList differences {};
};

QByteArray lineOf(const Finding &finding)
{
    const QString text = u"%1 contexts %2 objects %3 differences %4\n"_s.arg(
        QString::fromLatin1(finding.resource->name), QString::number(finding.contexts),
        QString::number(finding.objects), QString::number(finding.differences.size()));
    return text.toUtf8();
}

QByteArray jsonOf(const QList<Finding> &findings)
{
    QJsonObject resources;
    QJsonArray differences;
    for (const Finding &finding : findings) {
        resources.insert(QString::fromLatin1(finding.resource->name),
                         QJsonObject {{u"contexts"_s, qint64(finding.contexts)},
                                      {u"objects"_s, finding.objects},
                                      {u"differences"_s, qint64(finding.differences.size())}});
        for (const QString &difference : finding.differences)
            differences.append(difference);
    }
    const QJsonObject all {{u"resources"_s, resources}, {u"differences"_s, differences}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

/// Compares one resource after the other.
class Verification
{
public:
    Verification(Client &client, Store &store, const QByteArray &owner, const QString &folder, const Grants &grants)
        : m_truth(client, sourceOf(client, grants), owner), m_client(client), m_store(store), m_owner(owner), m_folder(folder)
    {
    }

    QCoro::Task<Result<void>> begin(QByteArray onlyAccount);
    QCoro::Task<Result<Finding>> check(Scope &scope, const Resource &resource);

private:
    /// A sandbox tells everything at once, but to the platform only.
    static Truth::Source sourceOf(const Client &client, const Grants &grants)
    {
        return client.isSandbox() && grants.isPlatform() ? Truth::Source::Sandbox : Truth::Source::Lists;
    }

    Truth m_truth;
    Client &m_client;
    Store &m_store;
    const QByteArray m_owner;
    const QString m_folder;
    QList<ContextState> m_contexts;
    QByteArray m_only;
};

QCoro::Task<Result<void>> Verification::begin(QByteArray onlyAccount)
{
    m_only = onlyAccount;
    const auto asked = m_store.contexts();
    Result<QList<ContextState>> contexts = co_await Arrival(asked);
    if (!contexts)
        co_return failure(contexts.error());
    m_contexts = std::move(*contexts);
    co_return Result<void>();
}

QCoro::Task<Result<Finding>> Verification::check(Scope &scope, const Resource &resource)
{
    Comparison::Part part {.owner = m_owner};
    if (!m_only.isEmpty())
        part.extent = Comparison::Part::Extent::OneContext;
    if (resource.stream.events)
        part.since = m_client.serverNow() - eventsLast + margin;
    for (const ContextState &context : std::as_const(m_contexts)) {
        const bool isMeant = m_only.isEmpty() || context.account == m_only;
        if (context.revoked || context.refused.contains(resource.name))
            part.closed.insert(context.account);
        else if (isMeant)
            part.contexts.insert(context.account);
    }

    // In the store's folder, which is private; it may hold anything the backend has.
    QTemporaryFile file(m_folder + u"/truth.XXXXXX"_s);
    if (!file.open())
        co_return failure(Error::Kind::StoreFailed, file.errorString());
    QSet<QByteArray> open = part.contexts;
    if (const Result<void> read = co_await m_truth.read(scope, resource, open, file); !read)
        co_return failure(read.error());
    part.closed += part.contexts - open;
    part.contexts = open;
    if (!file.flush() || !file.seek(0))
        co_return failure(Error::Kind::StoreFull, file.errorString());

    Comparison comparison(m_store, resource, part);
    if (const Result<void> compared = co_await comparison.run(file); !compared)
        co_return failure(compared.error());
    co_return Finding {.resource = &resource,
                       .contexts = part.contexts.size(),
                       .closed = part.closed.size(),
                       .objects = comparison.objects(),
                       .differences = comparison.differences()};
}

Outcome endOf(const QList<Finding> &findings)
{
    qsizetype differences = 0;
    qint64 objects = 0;
    qsizetype closed = 0;
    for (const Finding &finding : findings) {
        differences += finding.differences.size();
        objects += finding.objects;
        closed += finding.closed;
    }
    const QString refused
        = closed > 0 ? u" (%1 lists are closed to this key)"_s.arg(closed) : QString();
    if (differences > 0)
        return {Exit::Different, u"%1 differences in %2 objects%3."_s.arg(differences).arg(objects).arg(refused)};
    return {Exit::Done, u"No difference in %1 objects%2."_s.arg(objects).arg(refused)};
}

} // namespace

QCoro::Task<Outcome> verify(const CommandLine &line, Console &console)
{
    Result<Place> place = Place::of(line);
    if (!place)
        co_return outcomeOf(place.error());
    const Result<SignIn> signedIn = co_await signIn(line, *place, console);
    if (!signedIn)
        co_return outcomeOf(signedIn.error());
    const Result<std::unique_ptr<Store>> store = place->openToRead();
    if (!store)
        co_return outcomeOf(store.error());
    const QByteArray owner = (*store)->owner();
    if (owner != signedIn->identity.account) {
        co_return outcomeOf({.kind = Error::Kind::StoreOfOther,
                             .message = u"it is of %1, the key of %2"_s.arg(
                                 QString::fromUtf8(owner), QString::fromUtf8(signedIn->identity.account))});
    }

    Result<std::unique_ptr<Client>> client = Client::make(signedIn->backend, 1);
    if (!client)
        co_return outcomeOf(client.error());
    Scope scope;
    // Also tells whether it is a sandbox.
    const Result<Answer> account = co_await (*client)->get(scope, "/v1/account");
    if (!account)
        co_return outcomeOf(account.error());

    const QByteArray only = place->grants().isPlatform() ? line.account.toLatin1() : place->grants().account();
    Verification verification(**client, **store, owner, signedIn->storeFolder, place->grants());
    if (const Result<void> begun = co_await verification.begin(only); !begun)
        co_return outcomeOf(begun.error());
    QList<Finding> findings;
    for (const Resource *each : resources()) {
        if (!each->visibleTo(place->grants()))
            continue;
        console.progress(u"Comparing %1"_s.arg(QString::fromLatin1(each->name)));
        const Result<Finding> finding = co_await verification.check(scope, *each);
        if (!finding)
            co_return outcomeOf(finding.error());
        findings << *finding;
        if (!line.json)
            console.print(lineOf(*finding));
    }
    if (line.json)
        console.print(jsonOf(findings));
    for (const Finding &finding : std::as_const(findings)) {
        for (const QString &difference : finding.differences) {
            if (!line.json)
                console.print(difference.toUtf8() + '\n');
        }
    }
    co_return endOf(findings);
}

} // namespace Cli
