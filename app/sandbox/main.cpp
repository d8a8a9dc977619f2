// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"
#include "app/sandbox/birth.h"
#include "app/sandbox/certificate.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/json.h"
#include "app/sandbox/options.h"
#include "app/sandbox/termination.h"
#include "app/sandbox/world.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

/// One whole line, at once: whoever started us waits for it at the other end of a pipe.
void say(FILE *stream, const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stream);
    std::fflush(stream);
}

void complain(const QString &problem)
{
    say(stderr, "tributary-sandbox: " + problem.toLocal8Bit());
}

/// What contracts promise to be on the first line.
QByteArray startUpLine(const Options &options, const HttpServer &server, const Identity &identity,
                       const Api &api, const QByteArray &platformAccount)
{
    QByteArray line;
    Json json(line);
    const QByteArray scheme = options.isPlain ? "http" : "https";
    json.beginObject()
        .pair("url", scheme + "://localhost:" + QByteArray::number(server.port()))
        .pair("ca_file", options.isPlain ? QByteArray() : identity.authorityFile().toUtf8())
        .pair("platform_key", api.platformKey())
        .pair("platform_account", platformAccount)
        .pair("accounts", options.seed.accounts)
        .endObject();
    return line;
}

int serve(QCoreApplication &application, const Options &options)
{
    Identity identity(options.folder);
    if (!options.isPlain && !identity.prepare()) {
        complain(identity.problem());
        return 1;
    }

    // The port is taken before the world is made, so that a port in use is told at once.
    std::optional<World> world;
    std::optional<Api> api;
    HttpServer server(
        [&](const Request &request) { return api->answer(request); },
        [&] { return world->clock.now(); });
    const bool listens = options.isPlain ? server.listenPlain(options.port)
                                         : server.listen(options.port, identity.configuration());
    if (!listens) {
        complain(server.problem());
        return 1;
    }

    const Time realNow = QDateTime::currentSecsSinceEpoch();
    Birth birth(options.folder);
    const Seed seed = birth.of(options.seed, realNow);
    if (!birth.problem().isEmpty()) {
        complain(birth.problem());
        return 1;
    }
    world.emplace(seed);
    api.emplace(*world);
    api->limiter().setMode(options.limits);
    api->setLatency(options.latency);
    if (QString problem; !options.folder.isEmpty() && !api->keepIn(options.folder, &problem)) {
        complain(problem);
        return 1;
    }
    // Real time goes on while the program is away, but for a clock that somebody set.
    if (options.seed.now == 0 && !world->isDriven())
        world->clock.moveTo(std::max(realNow, world->now()));
    if (options.isLive)
        api->live().start(1);

    Termination termination;
    QObject::connect(&termination, &Termination::requested, &application, &QCoreApplication::quit);
    if (options.untilInputCloses)
        termination.watchStandardInput();
    say(stdout,
        startUpLine(options, server, identity, *api, world->ids.text(Kind::Account, {platform, platform})));
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tributary-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    const auto outcome = optionsFrom(QCoreApplication::arguments());
    if (const auto notice = std::get_if<Notice>(&outcome)) {
        if (notice->exitCode == 0)
            say(stdout, notice->text.toLocal8Bit());
        else
            complain(notice->text);
        return notice->exitCode;
    }
    return serve(application, std::get<Options>(outcome));
}
