// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answersfile.h"

#include "app/base/clock.h"
#include "models/country.h"
#include "models/filterterms.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using Requirements::About;

namespace Cli {
namespace {

tl::unexpected<Error> wrong(const QString &name, const QString &what)
{
    return failure(Error::Kind::Usage, u"%1: %2"_s.arg(name, what));
}

/// "nearest" is a word of the list when it is not the list's.
Result<void> checkMembers(const QJsonObject &object, const QStringList &known, const QString &place)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!known.contains(name)) {
            return wrong(place.isEmpty() ? name : place + u'.' + name,
                         u"there is no such member; the nearest one is %1"_s.arg(Filter::nearest(name, known)));
        }
    }
    return {};
}

Result<void> checkIsObject(const QJsonValue &value, const QString &name)
{
    if (value.isUndefined() || value.isObject())
        return {};
    return wrong(name, u"this must be an object"_s);
}

} // namespace

Result<AnswersFile> AnswersFile::read(const QString &fileName, Start start, About::Mode mode)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Usage, u"%1 cannot be read: %2"_s.arg(fileName, file.errorString()));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject()) {
        return failure(Error::Kind::Usage, u"%1 is no JSON object: %2 (at byte %3)"_s.arg(
                                               fileName, parsing.errorString(), QString::number(parsing.offset)));
    }
    const QJsonObject json = document.object();
    const QStringList members {u"controller"_s, u"country"_s, u"business_type"_s, u"capabilities"_s, u"answers"_s,
                               u"persons"_s, u"external_account"_s, u"files"_s};
    if (const Result<void> good = checkMembers(json, members, {}); !good)
        return failure(good.error());

    AnswersFile result;
    result.m_path = QFileInfo(fileName).absoluteFilePath();
    if (const Result<void> taken = result.takeStart(json, start); !taken)
        return failure(taken.error());
    result.m_about = {.country = result.m_start.country,
                      .businessType = result.m_start.businessType,
                      .mode = mode,
                      .now = Clock::system().now()};
    for (const char *name : {"answers", "files", "external_account"}) {
        const QString member = QString::fromLatin1(name);
        if (const Result<void> good = checkIsObject(json.value(member), member); !good)
            return failure(good.error());
    }
    if (const Result<void> taken = result.takeAnswers(json.value("answers"_L1).toObject(), {}, {}, result.m_answers); !taken)
        return failure(taken.error());
    if (const Result<void> taken = result.takeFiles(json.value("files"_L1).toObject(), {}, {}, result.m_answers); !taken)
        return failure(taken.error());
    if (json.contains("external_account"_L1)) {
        const QJsonValue bank = json.value("external_account"_L1);
        if (const Result<void> good = result.check("external_account", bank, u"external_account"_s); !good)
            return failure(good.error());
        result.m_answers.insert("external_account", bank);
    }
    if (const Result<void> taken = result.takePersons(json.value("persons"_L1)); !taken)
        return failure(taken.error());
    return result;
}

Result<void> AnswersFile::takeStart(const QJsonObject &json, Start start)
{
    const QJsonObject controller = json.value("controller"_L1).toObject();
    const QStringList members {u"dashboard"_s, u"fees"_s, u"losses"_s, u"requirement_collection"_s};
    if (const Result<void> good = checkMembers(controller, members, u"controller"_s); !good)
        return good;
    const auto text = [&controller](const char *name) {
        return controller.value(QLatin1StringView(name)).toString().toLatin1();
    };
    m_start.shape = ControllerShape::find(text("dashboard"), text("fees"), text("losses"), text("requirement_collection"));
    if (!m_start.shape && (start == Start::Needed || !controller.isEmpty())) {
        QStringList shapes;
        for (const ControllerShape &each : ControllerShape::all()) {
            shapes << u"%1/%2/%3/%4"_s.arg(QLatin1StringView(each.dashboard), QLatin1StringView(each.fees),
                                           QLatin1StringView(each.losses), QLatin1StringView(each.collection));
        }
        return wrong(u"controller"_s,
                     u"there is no such account; dashboard/fees/losses/requirement_collection must be one of %1"_s.arg(
                         shapes.join(u", "_s)));
    }

    m_start.country = json.value("country"_L1).toString().toUpper().toLatin1();
    const bool mustSayCountry = start == Start::Needed && m_start.shape->platformCollects();
    if (m_start.country.isEmpty() ? mustSayCountry || json.contains("country"_L1) : !Country::find(m_start.country))
        return wrong(u"country"_s, u"this must be the two letters of a country with full service"_s);

    m_start.businessType = json.value("business_type"_L1).toString().toLatin1();
    const QList<Requirement::Choice> types = Requirements::businessTypes(m_start.country);
    const bool isType = std::any_of(types.begin(), types.end(), [this](const Requirement::Choice &each) {
        return each.value == m_start.businessType;
    });
    if (!isType && (json.contains("business_type"_L1) || !m_start.businessType.isEmpty())) {
        QStringList names;
        for (const Requirement::Choice &each : types)
            names << QString::fromLatin1(each.value);
        return wrong(u"business_type"_s, u"this must be one of %1"_s.arg(names.join(u", "_s)));
    }

    const QJsonArray capabilities = json.value("capabilities"_L1).toArray();
    for (const QJsonValue &each : capabilities) {
        static const QRegularExpression name(u"^[a-z0-9_]+$"_s);
        if (!name.match(each.toString()).hasMatch())
            return wrong(u"capabilities"_s, u"this must be a list of names, like card_payments and transfers"_s);
        m_start.capabilities.append(each.toString().toLatin1());
    }
    const bool mustAsk = start == Start::Needed && QByteArrayView(m_start.shape->dashboard) == "none";
    if (mustAsk && m_start.capabilities.isEmpty())
        return wrong(u"capabilities"_s, u"an account without a dashboard needs at least one"_s);
    return {};
}

Result<void> AnswersFile::check(const QByteArray &path, const QJsonValue &value, const QString &name) const
{
    const Requirement asked = Requirements::requirement(path, m_about);
    if (!asked.known)
        return wrong(name, u"there is no such requirement"_s);
    if (asked.kind == Requirement::Kind::Link)
        return wrong(name, u"this can only be answered on the provider's own page"_s);
    const QString fault = Requirements::fault(asked, value, m_about);
    return fault.isEmpty() ? Result<void>() : wrong(name, fault);
}

/// `subject`: what stands in front of a path; `place`: what names it to people.
Result<void> AnswersFile::takeAnswers(const QJsonObject &answers, const QByteArray &subject, const QString &place,
                                      QMap<QByteArray, QJsonValue> &into) const
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString name = place + answer.key();
        const QByteArray path = Requirements::folded(subject + answer.key().toUtf8());
        // Half a date is none.
        if (path != subject + answer.key().toUtf8() && !path.endsWith("verification.document")
            && !path.endsWith("additional_document")) {
            return wrong(name, u"give the whole of it as %1"_s.arg(QString::fromUtf8(path.sliced(subject.size()))));
        }
        if (const Result<void> good = check(path, answer.value(), name); !good)
            return good;
        into.insert(path.sliced(subject.size()), answer.value());
    }
    return {};
}

Result<void> AnswersFile::takeFiles(const QJsonObject &files, const QByteArray &subject, const QString &place,
                                    QMap<QByteArray, QJsonValue> &into) const
{
    const QDir folder = QFileInfo(m_path).dir();
    const auto found = [&folder](const QJsonValue &name) -> QJsonValue {
        const QString text = name.toString();
        const QString whole = folder.absoluteFilePath(text);
        return text.startsWith("file_"_L1) && !QFileInfo::exists(whole) ? text : whole;
    };
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString name = place + file.key();
        const QByteArray key = subject + file.key().toUtf8();
        QByteArray path = Requirements::folded(key);
        if (path.contains("documents.") && !path.endsWith(".files"))
            path += ".files";
        const Requirement asked = Requirements::requirement(path, m_about);
        const bool isList = asked.kind == Requirement::Kind::Files;
        if (!asked.known || (asked.kind != Requirement::Kind::File && !isList))
            return wrong(name, u"there is no such document"_s);
        if (!file.value().isString() && !(isList && file.value().isArray()))
            return wrong(name, u"this must be the name of a file"_s);

        QJsonValue &answer = into[path.sliced(subject.size())];
        if (isList) {
            QJsonArray all = answer.toArray();
            QJsonArray names = file.value().toArray();
            if (file.value().isString())
                names.append(file.value());
            for (const QJsonValue &each : std::as_const(names))
                all.append(found(each));
            answer = all;
        } else {
            QJsonObject sides = answer.toObject();
            const bool isBack = key.endsWith(".back");
            sides.insert(isBack ? u"back"_s : u"front"_s, found(file.value()));
            answer = sides;
        }
        if (const Result<void> good = check(path, answer, name); !good)
            return good;
    }
    return {};
}

Result<void> AnswersFile::takePersons(const QJsonValue &persons)
{
    if (!persons.isUndefined() && !persons.isArray())
        return wrong(u"persons"_s, u"this must be a list"_s);
    const QJsonArray all = persons.toArray();
    if (!all.isEmpty() && m_start.businessType == "individual")
        return wrong(u"persons"_s, u"an individual's account has none; its paths begin with individual."_s);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString place = u"persons[%1]"_s.arg(i);
        const QJsonObject json = all.at(i).toObject();
        const QStringList members {u"roles"_s, u"percent_ownership"_s, u"answers"_s, u"files"_s};
        if (const Result<void> good = checkMembers(json, members, place); !good)
            return good;
        for (const char *name : {"answers", "files"}) {
            const QString member = QString::fromLatin1(name);
            if (const Result<void> good = checkIsObject(json.value(member), place + u'.' + member); !good)
                return good;
        }

        Person person;
        const QStringList known {u"representative"_s, u"owner"_s, u"director"_s, u"executive"_s};
        const QJsonArray roles = json.value("roles"_L1).toArray();
        for (const QJsonValue &each : roles) {
            if (!known.contains(each.toString()))
                return wrong(place + u".roles"_s, u"\"%1\" is none of %2"_s.arg(each.toString(), known.join(u", "_s)));
            person.roles.insert(each.toString().toLatin1());
        }
        if (person.roles.isEmpty())
            return wrong(place + u".roles"_s, u"this must name at least one of %1"_s.arg(known.join(u", "_s)));
        if (const QJsonValue percent = json.value("percent_ownership"_L1); !percent.isUndefined()) {
            const QByteArray path = "representative.relationship.percent_ownership";
            if (const Result<void> good = check(path, percent, place + u".percent_ownership"_s); !good)
                return good;
            person.percent = percent.isString() ? percent.toString().toDouble() : percent.toDouble();
        }
        const QString inside = place + u'.';
        if (const Result<void> taken = takeAnswers(json.value("answers"_L1).toObject(), "representative.", inside, person.answers); !taken)
            return taken;
        if (const Result<void> taken = takeFiles(json.value("files"_L1).toObject(), "representative.", inside, person.answers); !taken)
            return taken;
        m_persons.append(person);
    }
    return {};
}

QByteArray AnswersFile::draftName() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_path.toUtf8());
    if (m_start.shape) {
        for (const char *each : {m_start.shape->dashboard, m_start.shape->fees, m_start.shape->losses, m_start.shape->collection})
            hash.addData(QByteArray(each) + '\n');
    }
    for (const QByteArray &each : QList<QByteArray>({m_start.country, m_start.businessType}) + m_start.capabilities)
        hash.addData(each + '\n');
    return "answers-" + hash.result().toHex();
}

} // namespace Cli
