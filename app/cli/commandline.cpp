// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "models/filterterms.h"
#include "models/resource.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Cli {
namespace {

using Command = CommandLine::Command;

struct Verb {
    const char *name;
    Command command;
    const char *words;   ///< what follows it, for people
    qsizetype least = 0; ///< how many of them
    qsizetype most = 0;
    const char *does;
};

constexpr Verb verbs[] = {
    {"sync", Command::Sync, "", 0, 0, "Fetch from the backend until nothing is left to fetch."},
    {"list", Command::List, "RESOURCE", 1, 1, "Print the rows of a resource, from the cache."},
    {"show", Command::Show, "ID", 1, 1, "Print one object as JSON, whatever its type, from the cache."},
    {"export", Command::Export, "RESOURCE", 1, 1, "Write the rows of a resource to a file, from the cache."},
    {"totals", Command::Totals, "", 0, 0,
     "Print how many objects of each resource there are and their amounts by currency, from the cache."},
    {"screens", Command::Screens, "", 0, 0, "Write a picture of every page with the cached rows to a folder."},
    {"verify", Command::Verify, "", 0, 0, "Compare every field and object of the cache with the backend."},
    {"onboard", Command::Onboard, "", 0, 0,
     "Make a connected account, or continue one, with the answers of a file."},
    {"profiles", Command::Profiles, "list | add NAME | remove NAME", 0, 2,
     "List, set up or remove profiles. `add` takes the key from TRIBUTARY_API_KEY or standard input."},
    {"grant", Command::Grant, "ACCOUNT", 1, 1,
     "Write a file with which the owner of a connected account signs in, for an hour or so."},
};

using Taker = Result<void> (*)(CommandLine &, const QString &value);

struct Option {
    const char *name;
    const char *value; ///< what it takes, for people; null: nothing
    QList<Command> of; ///< empty: all
    const char *does;
    Taker take;
};

tl::unexpected<Error> usage(const QString &message)
{
    return failure(Error::Kind::Usage, message);
}

template <auto Member>
Result<void> keep(CommandLine &line, const QString &value)
{
    line.*Member = value;
    return {};
}

template <auto Member>
Result<void> add(CommandLine &line, const QString &value)
{
    line.*Member << value;
    return {};
}

template <auto Member>
Result<void> set(CommandLine &line, const QString &)
{
    line.*Member = true;
    return {};
}

template <auto Member>
Result<void> addList(CommandLine &line, const QString &value)
{
    line.*Member << value.split(u',', Qt::SkipEmptyParts);
    return {};
}

Result<void> takeLimit(CommandLine &line, const QString &value)
{
    bool isNumber = false;
    line.limit = value.toLongLong(&isNumber);
    if (!isNumber || line.limit < 0)
        return usage(u"--limit takes a whole number of rows, not \"%1\"."_s.arg(value));
    return {};
}

Result<void> takeWait(CommandLine &line, const QString &value)
{
    bool isNumber = false;
    line.wait = value.toLongLong(&isNumber);
    if (!isNumber || line.wait < 0)
        return usage(u"--wait takes a whole number of seconds, not \"%1\"."_s.arg(value));
    return {};
}

Result<void> takeFormat(CommandLine &line, const QString &value)
{
    const QStringList names {u"table"_s, u"csv"_s, u"json"_s, u"ids"_s};
    const qsizetype place = names.indexOf(value);
    if (place < 0)
        return usage(u"--format takes table, csv, json or ids, not \"%1\"."_s.arg(value));
    line.format = CommandLine::Format(place);
    return {};
}

Result<void> takeShare(CommandLine &line, const QString &value)
{
    bool isNumber = false;
    const double percent = value.toDouble(&isNumber);
    if (!isNumber || !(percent > 0 && percent <= 100))
        return usage(u"--share takes a percentage above 0 and at most 100, not \"%1\"."_s.arg(value));
    line.share = percent / 100;
    return {};
}

const QList<Option> &options()
{
    static const QList<Option> all {
        {"profile", "NAME", {}, "Which profile; `default` when not said.", keep<&CommandLine::profile>},
        {"sandbox", nullptr, {}, "Use the built-in sandbox: no key, no network.", set<&CommandLine::sandbox>},
        {"backend", "URL", {}, "Another backend than the profile's.", keep<&CommandLine::backend>},
        {"ca-file", "FILE", {}, "Certificates (PEM) to trust instead of the system's.", keep<&CommandLine::caFile>},
        {"owner", "FILE", {}, "An owner's sign-in file.", keep<&CommandLine::owner>},
        {"account", "ID", {}, "Only this connected account.", keep<&CommandLine::account>},
        {"data-dir", "DIR", {}, "Where profiles and caches are kept.", keep<&CommandLine::dataFolder>},
        {"json", nullptr, {}, "Print the result as JSON.", set<&CommandLine::json>},
        {"quiet", nullptr, {}, "No progress on standard error, only how it ended.", set<&CommandLine::quiet>},
        {"help", nullptr, {}, "Print help, also about one command.", nullptr},
        {"version", nullptr, {}, "Print the version.", nullptr},

        {"full", nullptr, {Command::Sync}, "Read every list again.", set<&CommandLine::full>},
        {"watch", nullptr, {Command::Sync}, "Go on until interrupted, fetching what changes.", set<&CommandLine::watch>},
        {"allow-live-secret-key", nullptr, {Command::Sync, Command::Verify, Command::Profiles, Command::Onboard, Command::Grant},
         "Accept a secret key of live mode (sk_live_), which can do anything.", set<&CommandLine::liveSecretKey>},
        {"where", "FILTER", {Command::List, Command::Export}, "Only rows that match; may be given again.",
         add<&CommandLine::where>},
        {"sort", "COLUMN[:desc]", {Command::List, Command::Export}, "Order of the rows; may be given again.",
         add<&CommandLine::sort>},
        {"columns", "A,B,...", {Command::List, Command::Export}, "Which columns, in this order.", addList<&CommandLine::columns>},
        {"limit", "N", {Command::List, Command::Export}, "At most so many rows.", takeLimit},
        {"format", "FORMAT", {Command::List}, "table, csv, json or ids.", takeFormat},
        {"to", "FILE", {Command::Export, Command::Screens, Command::Grant},
         "A file ending in .csv, .json or .xlsx; screens: a folder; grant: a new file.", keep<&CommandLine::to>},
        {"components", "A,B,...", {Command::Grant}, "What the owner may see, in the words of account sessions.",
         addList<&CommandLine::components>},
        {"features", "A,B,...", {Command::Grant}, "What the owner may do there; everything else is switched off.",
         addList<&CommandLine::features>},
        {"share", "PERCENT", {Command::Profiles}, "Of the backend's rate limit that may be used.", takeShare},
        {"answers", "FILE", {Command::Onboard}, "What the account is to be and what is answered, as JSON.",
         keep<&CommandLine::answers>},
        {"wait", "SECONDS", {Command::Onboard}, "How long to wait for checks; 60 when not said.", takeWait},
        {"offline", nullptr, {Command::Window}, "Show what is cached and connect to nothing.",
         set<&CommandLine::offline>},
        {"language", "CODE", {Command::Window, Command::Screens},
         "What the window speaks: en, de, zh_CN, ar, or accents, long, rtl to try it out; screens: may be given again.",
         add<&CommandLine::languages>},
        {"translate", "FILE.ts", {Command::Window},
         "Take the texts from this file of translations, on the sandbox, and again whenever it is saved.",
         keep<&CommandLine::translate>},
    };
    return all;
}

const Verb *verb(Command command)
{
    const auto found = std::find_if(std::begin(verbs), std::end(verbs),
                                    [command](const Verb &each) { return each.command == command; });
    return found == std::end(verbs) ? nullptr : &*found;
}

const Verb *verb(const QString &name)
{
    const auto found = std::find_if(std::begin(verbs), std::end(verbs),
                                    [&name](const Verb &each) { return name == QLatin1StringView(each.name); });
    return found == std::end(verbs) ? nullptr : &*found;
}

const Option *option(const QString &name)
{
    const auto &all = options();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Option &each) { return name == QLatin1StringView(each.name); });
    return found == all.end() ? nullptr : &*found;
}

bool isOf(const Option &option, Command command)
{
    return option.of.isEmpty() || option.of.contains(command);
}

QString nearest(const QString &name, const QStringList &names)
{
    return Filter::nearest(name, names);
}

QStringList verbNames()
{
    QStringList names;
    for (const Verb &each : verbs)
        names << QString::fromLatin1(each.name);
    return names;
}

tl::unexpected<Error> unknownOption(const QString &name)
{
    QStringList names;
    for (const Option &each : options())
        names << QString::fromLatin1(each.name);
    return usage(u"There is no option --%1; the nearest one is --%2."_s.arg(name, nearest(name, names)));
}

/// An option and its value on their way through the arguments: options stand before or after the command, so what
/// they belong to is only known at the end.
struct Given {
    const Option *option = nullptr;
    QString value {};
};

Result<Given> given(const QString &argument, QStringList &rest)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2);
    const Option *found = option(name);
    if (!found)
        return unknownOption(name);
    if (!found->value) {
        if (equals >= 0)
            return usage(u"--%1 takes no value."_s.arg(name));
        return Given {found};
    }
    if (equals >= 0)
        return Given {found, argument.sliced(equals + 1)};
    if (rest.isEmpty())
        return usage(u"--%1 needs a value: %2."_s.arg(name, QString::fromLatin1(found->value)));
    return Given {found, rest.takeFirst()};
}

QString longName(const QString &argument)
{
    if (argument == "-h"_L1)
        return u"--help"_s;
    if (argument == "-v"_L1)
        return u"--version"_s;
    return argument;
}

Result<void> checkWords(const CommandLine &line)
{
    const Verb *found = verb(line.command);
    if (!found) // The window.
        return {};
    if (line.words.size() < found->least || line.words.size() > found->most) {
        return usage(u"Use it like this: tributary %1 %2"_s
                         .arg(QString::fromLatin1(found->name), QString::fromLatin1(found->words))
                         .trimmed());
    }
    if (line.command != Command::List && line.command != Command::Export)
        return {};
    const QString &name = line.words.first();
    if (resource(name.toUtf8()))
        return {};
    QStringList names;
    for (const Resource *each : resources())
        names << QString::fromLatin1(each->name);
    return usage(u"There is no resource \"%1\"; the nearest one is %2."_s.arg(name, nearest(name, names)));
}

Result<void> checkOptions(const CommandLine &line)
{
    if (line.sandbox && !(line.backend.isEmpty() && line.caFile.isEmpty()))
        return usage(u"--sandbox brings its own backend: --backend and --ca-file do not go with it."_s);
    if (!line.owner.isEmpty()) {
        if (line.command == Command::Profiles || line.command == Command::Grant) {
            return failure({.kind = Error::Kind::Forbidden,
                            .message = u"%1 is for the platform's people, --owner for the owner of one account"_s.arg(
                                QString::fromLatin1(verb(line.command)->name))});
        }
        if (line.sandbox || !line.profile.isEmpty() || !line.caFile.isEmpty())
            return usage(u"--owner brings its own backend: --sandbox, --profile and --ca-file do not go with it."_s);
    }
    if (!line.account.isEmpty() && !line.account.startsWith("acct_"_L1))
        return usage(u"--account takes the id of a connected account (acct_...), not \"%1\"."_s.arg(line.account));
    if (line.command == Command::Window && !(line.backend.isEmpty() && line.caFile.isEmpty() && line.account.isEmpty())) {
        return usage(u"--backend, --ca-file and --account go with commands; the window takes a profile "
                     "(\"tributary profiles add\" sets one up)."_s);
    }
    if (line.command == Command::Export && line.to.isEmpty())
        return usage(u"export needs --to and a file ending in .csv, .json or .xlsx."_s);
    if (line.command == Command::Onboard && line.answers.isEmpty())
        return usage(u"onboard needs --answers and a file."_s);
    if (line.command == Command::Grant && line.to.isEmpty())
        return usage(u"grant needs --to and the name of a new file."_s);
    if (line.command == Command::Screens && line.to.isEmpty())
        return usage(u"screens needs --to and a folder."_s);
    return {};
}

} // namespace

QString CommandLine::profileName() const
{
    if (!profile.isEmpty())
        return profile;
    return sandbox ? u"sandbox"_s : u"default"_s;
}

Result<CommandLine> parse(const QStringList &arguments)
{
    CommandLine line;
    QList<Given> all;
    QStringList rest = arguments;
    bool onlyWords = false;
    bool help = false;
    bool version = false;
    QStringList words;
    while (!rest.isEmpty()) {
        const QString argument = longName(rest.takeFirst());
        if (onlyWords || !argument.startsWith(u'-') || argument == "-"_L1) {
            words << argument;
        } else if (argument == "--"_L1) {
            onlyWords = true;
        } else if (!argument.startsWith("--"_L1)) {
            return unknownOption(argument.sliced(1));
        } else {
            const Result<Given> next = given(argument, rest);
            if (!next)
                return failure(next.error());
            help = help || next->option == option(u"help"_s);
            version = version || next->option == option(u"version"_s);
            all << *next;
        }
    }

    if (!words.isEmpty()) {
        const QString name = words.takeFirst();
        const Verb *found = verb(name);
        if (!found)
            return usage(u"There is no command \"%1\"; the nearest one is %2."_s.arg(name, nearest(name, verbNames())));
        line.command = found->command;
        line.words = words;
    }
    if (help || version) {
        line.topic = line.command;
        line.command = help ? Command::Help : Command::Version;
        return line;
    }
    for (const Given &each : std::as_const(all)) {
        if (!isOf(*each.option, line.command)) {
            const Verb *found = verb(line.command);
            return usage(u"--%1 does not go with %2."_s.arg(QString::fromLatin1(each.option->name),
                                                            found ? QString::fromLatin1(found->name) : u"the window"_s));
        }
        if (const Result<void> taken = each.option->take(line, each.value); !taken)
            return failure(taken.error());
    }
    if (const Result<void> good = checkOptions(line); !good)
        return failure(good.error());
    if (const Result<void> good = checkWords(line); !good)
        return failure(good.error());
    return line;
}

QString helpText(Command topic)
{
    QString text;
    const auto row = [&text](const QString &left, const char *right) {
        text += u"  "_s + left.leftJustified(28) + u' ' + QString::fromLatin1(right) + u'\n';
    };
    const auto rows = [&row](Command command, auto chosen) {
        for (const Option &each : options()) {
            if (!chosen(each, command))
                continue;
            row(u"--"_s + QString::fromLatin1(each.name)
                    + (each.value ? u' ' + QString::fromLatin1(each.value) : QString()),
                each.does);
        }
    };
    const auto own = [](const Option &each, Command command) { return each.of.contains(command); };
    const auto common = [](const Option &each, Command) { return each.of.isEmpty(); };

    const Verb *about = verb(topic);
    if (about) {
        text += u"tributary %1 %2"_s.arg(QString::fromLatin1(about->name), QString::fromLatin1(about->words)).trimmed()
            + u"\n\n"_s + QString::fromLatin1(about->does) + u"\n\n"_s;
        rows(topic, own);
    } else {
        text += u"tributary [COMMAND]\n\nA desktop dashboard for platforms on Stripe Connect. Without a command it opens the window.\n\n"_s;
        for (const Verb &each : verbs)
            row(QString::fromLatin1(each.name) + u' ' + QString::fromLatin1(each.words), each.does);
        rows(topic, own);
    }
    text += u"\nOptions of all commands, before or after the command:\n"_s;
    rows(topic, common);
    if (!about || topic == Command::List || topic == Command::Export) {
        text += u"\nRESOURCE: "_s;
        QStringList names;
        for (const Resource *each : resources())
            names << QString::fromLatin1(each->name);
        text += names.join(u' ') + u'\n';
    }
    text += uR"(
The key comes from the profile's key ring entry or from TRIBUTARY_API_KEY.
Exit code: 0 done, 1 a difference or nothing found, 2 usage, 3 credential refused, 4 no connection or not this API,
5 incomplete or something still due, 6 local store, 7 not allowed by this sign-in, 8 refused by the backend,
9 outcome not known yet.
)"_s;
    return text;
}

} // namespace Cli
