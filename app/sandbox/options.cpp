// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sandbox {

namespace {

// Not translated: it is a tool for developers, and what it says is read by scripts.
const auto introduction =
    uR"(A local backend that behaves like Stripe Connect: a platform, its connected accounts and their
payments, all invented, answered over HTTPS on this machine only. It needs no key and no network.

When it is ready it prints one line of JSON and serves until SIGTERM or SIGINT:
  {"url":"https://localhost:PORT","ca_file":"...","platform_key":"sk_test_...",
   "platform_account":"acct_...","accounts":N}
Ask it as you would ask Stripe, trusting ca_file and nothing else:
  curl --cacert CA_FILE -u PLATFORM_KEY: https://localhost:PORT/v1/charges?limit=3

The same --seed, --accounts, --charges and --now give the same data on every machine.
Exit code: 0 ended by a signal, 1 could not start or serve, 2 a bad command line.)"_s;

/// A fault of the command line, on its way to being a Notice.
struct Fault {
    QString text;
};

qint64 number(const QCommandLineParser &parser, const QString &name, qint64 least, qint64 most)
{
    const QString value = parser.value(name);
    bool isNumber = false;
    const qint64 found = value.toLongLong(&isNumber);
    if (!isNumber || found < least || found > most) {
        throw Fault {
            u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(name).arg(least).arg(most).arg(
                value)};
    }
    return found;
}

quint64 seedNumber(const QCommandLineParser &parser, const QString &name)
{
    bool isNumber = false;
    const quint64 found = parser.value(name).toULongLong(&isNumber);
    if (!isNumber) {
        throw Fault {u"--%1 takes a whole number from 0 to %2, not \"%3\"."_s.arg(name)
                         .arg(std::numeric_limits<quint64>::max())
                         .arg(parser.value(name))};
    }
    return found;
}

Limiter::Mode limitsNamed(const QString &mode)
{
    if (mode == u"test"_s)
        return Limiter::Mode::Test;
    if (mode == u"live"_s)
        return Limiter::Mode::Live;
    if (mode != u"off"_s)
        throw Fault {u"--limits is off, test or live, not \"%1\"."_s.arg(mode)};
    return Limiter::Mode::Off;
}

} // namespace

std::variant<Options, Notice> optionsFrom(const QStringList &arguments)
{
    const Seed ordinary;
    // 2011, when Stripe opened, to 2100: what lies outside is a slip, such as milliseconds.
    constexpr qint64 earliest = 1'293'840'000;
    constexpr qint64 latest = 4'102'444'800;

    QCommandLineParser parser;
    parser.setApplicationDescription(introduction);
    parser.addOptions({
        {u"port"_s, u"Listen on this port of 127.0.0.1 and ::1. 0, the default, takes any free one."_s,
         u"N"_s, u"0"_s},
        {u"accounts"_s,
         u"How many accounts are connected to the platform. Default: %1."_s.arg(ordinary.accounts), u"N"_s,
         QString::number(ordinary.accounts)},
        {u"charges"_s,
         u"How many charges (ch_...) there are in all accounts together; payments that arrive at a "
         "destination "
         "(py_...) come on top. Default: %1."_s.arg(ordinary.charges),
         u"N"_s, QString::number(ordinary.charges)},
        {u"seed"_s, u"Another number gives other data. Default: %1."_s.arg(ordinary.seed), u"N"_s,
         QString::number(ordinary.seed)},
        {u"now"_s, u"Start the clock at this time, in seconds since 1970 UTC. Default: the real time."_s,
         u"UNIX"_s},
        {u"data"_s,
         u"Keep what must outlive the program in this folder: the certificate authority, and when the data "
         u"was "
         "made. Default: keep nothing."_s,
         u"DIR"_s},
        {u"latency-ms"_s, u"Answer each request this many milliseconds late. Default: 0."_s, u"N"_s, u"0"_s},
        {u"limits"_s,
         u"Enforce Stripe's published rate limits: off, test or live. Default: off."_s,
         u"MODE"_s, u"off"_s},
        {u"live"_s,
         u"Let things happen: payments, disputes, payouts and changes of accounts, each with its event."_s},
        {u"http"_s, u"Serve plain HTTP, for tools that know no TLS; ca_file is then null."_s},
        {u"until-stdin-closes"_s,
         u"End when standard input ends: a program that starts the sandbox with a pipe then "
         "never leaves it behind, however it dies itself."_s},
        {{u"h"_s, u"help"_s}, u"Print this and exit."_s},
        {{u"v"_s, u"version"_s}, u"Print the version and exit."_s},
    });

    if (!parser.parse(arguments))
        return Notice {2, parser.errorText()};
    if (parser.isSet(u"help"_s))
        return Notice {0, parser.helpText().trimmed()};
    if (parser.isSet(u"version"_s))
        return Notice {0, QStringLiteral("tributary-sandbox " TRIBUTARY_VERSION)};
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        return Notice {2, u"\"%1\" is no option; --help lists them."_s.arg(words.front())};
    try {
        Options options;
        options.seed.seed = seedNumber(parser, u"seed"_s);
        options.seed.accounts = int(number(parser, u"accounts"_s, 1, 100'000));
        options.seed.charges = int(number(parser, u"charges"_s, 0, 10'000'000));
        if (parser.isSet(u"now"_s))
            options.seed.now = number(parser, u"now"_s, earliest, latest);
        options.port = quint16(number(parser, u"port"_s, 0, 65'535));
        options.latency = int(number(parser, u"latency-ms"_s, 0, 600'000));
        options.limits = limitsNamed(parser.value(u"limits"_s));
        options.folder = parser.value(u"data"_s);
        if (parser.isSet(u"data"_s) && options.folder.isEmpty())
            return Notice {2, u"--data takes the name of a folder."_s};
        options.isLive = parser.isSet(u"live"_s);
        options.isPlain = parser.isSet(u"http"_s);
        options.untilInputCloses = parser.isSet(u"until-stdin-closes"_s);
        return options;
    } catch (const Fault &fault) {
        return Notice {2, fault.text};
    }
}

} // namespace Sandbox
