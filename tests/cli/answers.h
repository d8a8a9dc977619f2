// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

/// What the tests of `tributary onboard` share: the example files, changed as a test wants them, and runs of the
/// command with them.
class Answers
{
public:
    /// An example of docs/examples/onboard.
    static QJsonObject example(const char *name)
    {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE "/docs/examples/onboard/") + QString::fromLatin1(name)
                   + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no example %s", name);
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    /// At "answers/individual.dob" or "persons/0/answers/first_name"; an undefined value takes it out.
    static QJsonObject with(const QJsonObject &json, const QString &place, const QJsonValue &value)
    {
        return changed(json, place.split(u'/'), value).toObject();
    }

    static QStringList words(const QJsonValue &list)
    {
        QStringList all;
        const QJsonArray array = list.toArray();
        for (const QJsonValue &each : array)
            all.append(each.toString());
        return all;
    }

    struct Run {
        Program::Ended ended {};
        QJsonObject json {};

        QString account() const { return json.value(QLatin1String("account")).toString(); }
        QStringList due() const { return words(json.value(QLatin1String("due"))); }
        QStringList unused() const { return words(json.value(QLatin1String("unused"))); }
        bool isEnabled() const
        {
            return json.value(QLatin1String("charges_enabled")).toBool()
                && json.value(QLatin1String("payouts_enabled")).toBool();
        }
        /// "code at path", with a person's id folded.
        QStringList errors() const
        {
            static const QRegularExpression person(QStringLiteral("person_[A-Za-z0-9]+"));
            QStringList all;
            const QJsonArray array = json.value(QLatin1String("errors")).toArray();
            for (const QJsonValue &each : array) {
                all.append(each[QLatin1String("code")].toString() + QStringLiteral(" at ")
                           + each[QLatin1String("path")].toString().replace(person, QStringLiteral("person")));
            }
            return all;
        }
        const char *why() const
        {
            static QByteArray text;
            text = "exit " + QByteArray::number(ended.code) + ": " + ended.error.right(2000) + ended.out.left(2000);
            return text.constData();
        }
    };

    explicit Answers(const QString &folder) : m_folder(folder) {}

    QString write(const QJsonObject &json) const
    {
        const QString name = m_folder + QStringLiteral("/answers.json");
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(QJsonDocument(json).toJson());
        return name;
    }

    Run run(const Program &program, const QJsonObject &json, const QStringList &also = {}) const
    {
        Run run;
        run.ended = program.run(QStringList {QStringLiteral("onboard"), QStringLiteral("--quiet"),
                                             QStringLiteral("--answers"), write(json)}
                                + also);
        run.json = QJsonDocument::fromJson(run.ended.out).object();
        return run;
    }

    /// How fast the sandbox's clock goes: 20 makes a check of two seconds one of a tenth.
    static void setPace(const TestSandbox &sandbox, int factor)
    {
        ask(sandbox, "/_sandbox/clock", {{"factor", QByteArray::number(factor)}});
    }
    static void fault(const TestSandbox &sandbox, const Parameters &form) { ask(sandbox, "/_sandbox/faults", form); }
    static void endFaults(const TestSandbox &sandbox)
    {
        const auto client = Client::make(sandbox.backend(), 1);
        Scope scope;
        QVERIFY(await((*client)->remove(scope, "/_sandbox/faults")));
    }

    /// How many connected accounts there are.
    static int accounts(const TestSandbox &sandbox)
    {
        return int(lines(sandbox, "/_sandbox/truth", {{"type", "account"}}).size());
    }
    /// Under which keys accounts were asked for.
    static QList<QByteArray> creations(const TestSandbox &sandbox)
    {
        QList<QByteArray> keys;
        const QList<QJsonObject> requests = lines(sandbox, "/_sandbox/requests", {});
        for (const QJsonObject &each : requests) {
            if (each.value(QLatin1String("method")).toString() == QLatin1String("POST")
                && each.value(QLatin1String("path")).toString() == QLatin1String("/v1/accounts"))
                keys.append(each.value(QLatin1String("idempotency_key")).toString().toLatin1());
        }
        return keys;
    }

private:
    static void ask(const TestSandbox &sandbox, const QByteArray &path, const Parameters &form)
    {
        const auto client = Client::make(sandbox.backend(), 1);
        Scope scope;
        const Result<Answer> answer = await((*client)->post(scope, path, form, "control"));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
    }

    static QList<QJsonObject> lines(const TestSandbox &sandbox, const QByteArray &path, const Parameters &query)
    {
        const auto client = Client::make(sandbox.backend(), 1);
        Scope scope;
        QList<QJsonObject> all;
        const Result<qint64> count = await((*client)->lines(scope, path, query, [&all](QByteArrayView line) {
            all.append(QJsonDocument::fromJson(line.toByteArray()).object());
        }));
        if (!count)
            qFatal("%s", qPrintable(count.error().message));
        return all;
    }

    static QJsonValue changed(const QJsonValue &json, QStringList place, const QJsonValue &value)
    {
        if (place.isEmpty())
            return value;
        const QString name = place.takeFirst();
        if (json.isArray()) {
            QJsonArray array = json.toArray();
            array[name.toInt()] = changed(array.at(name.toInt()), place, value);
            return array;
        }
        QJsonObject object = json.toObject();
        const QJsonValue below = changed(object.value(name), place, value);
        if (below.isUndefined())
            object.remove(name);
        else
            object.insert(name, below);
        return object;
    }

    QString m_folder;
};
