// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profiles.h"

#include "models/credentials.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// The context of translations for free functions of this file.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

const QString fileName = u"profile.json"_s;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
/// The platform's own payments live on the same limit.
constexpr double liveShare = 0.25;

bool isName(const QString &name)
{
    static const QRegularExpression allowed(u"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,63}$"_s);
    return allowed.match(name).hasMatch() && !name.endsWith(u'.') && !name.endsWith(u' ');
}

tl::unexpected<Error> noName(const QString &name)
{
    //: %1 was typed as the name of a profile
    const QString message = Tr::tr("“%1” cannot be the name of a profile: use letters, digits, -, _, . and spaces.");
    return failure({.kind = Error::Kind::Usage,
                    .message = message.arg(name),
                    .code = "profile_name"});
}

QString wordOf(Profile::KeyPlace place)
{
    switch (place) {
    case Profile::KeyPlace::KeyRing:
        return u"key_ring"_s;
    case Profile::KeyPlace::AskEachTime:
        return u"ask"_s;
    case Profile::KeyPlace::Environment:
        return u"environment"_s;
    case Profile::KeyPlace::SignInFile:
        return u"sign_in_file"_s;
    }
    Q_UNREACHABLE();
}

Profile::KeyPlace placeOf(const QString &word)
{
    for (const auto place : {Profile::KeyPlace::AskEachTime, Profile::KeyPlace::Environment}) {
        if (word == wordOf(place))
            return place;
    }
    return Profile::KeyPlace::KeyRing;
}

QJsonObject jsonOf(const Profile &profile)
{
    return {{u"url"_s, profile.url},           {u"ca_file"_s, profile.caFile},
            {u"share"_s, profile.share},       {u"livemode"_s, profile.livemode},
            {u"sandbox"_s, profile.sandbox},   {u"key"_s, wordOf(profile.keyPlace)},
            {u"live_secret_key"_s, profile.liveSecretKey == Profile::LiveSecretKey::Accepted},
            {u"owner"_s, QString::fromUtf8(profile.owner)}};
}

Result<void> makeFolder(const QString &path)
{
    // Made for the owner only, the folders above it too where they are ours to make.
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly))
        return failure(Error::Kind::StoreFailed, u"The folder %1 cannot be made."_s.arg(path));
    return {};
}

} // namespace

QString Profile::usualUrl()
{
    return Backend::checkedUrl({}).value_or(QUrl()).toString();
}

QString Profile::storeFolder(const QString &dataFolder) const
{
    return QDir(dataFolder).filePath(name + (livemode ? u"/live"_s : u"/test"_s));
}

Backend Profile::backend(const QByteArray &key) const
{
    const Credentials::Mode mode = Credentials::modeOf(key);
    const bool live = mode == Credentials::Mode::Live || (mode == Credentials::Mode::Unknown && livemode);
    const double usual = live && !sandbox ? liveShare : 1.0;
    return {.url = QUrl(effectiveUrl()),
            .caFile = caFile,
            .caPem = caPem,
            .key = key,
            .share = share > 0 ? share : usual,
            .limits = live ? Backend::Limits::Live : Backend::Limits::Test,
            .onlyAccount = owner};
}

bool Profile::refuses(const QByteArray &key) const
{
    return Credentials::isLiveSecretKey(key) && liveSecretKey == LiveSecretKey::Refused
        && !Backend::isLocal(backend(key).url);
}

Profiles::Profiles(const QString &dataFolder)
    : m_dataFolder(QDir::cleanPath(QDir(dataFolder.isEmpty()
                                            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                                + u"/tributary"_s
                                            : dataFolder)
                                       .absolutePath()))
{
}

QStringList Profiles::names() const
{
    QStringList names;
    const QDir data(m_dataFolder);
    const QStringList folders = data.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        if (QFile::exists(data.filePath(folder + u'/' + fileName)))
            names.append(folder);
    }
    return names;
}

Result<Profile> Profiles::profile(const QString &name) const
{
    if (!isName(name))
        return noName(name);
    Profile profile {.name = name};
    QFile file(QDir(m_dataFolder).filePath(name + u'/' + fileName));
    if (!file.exists())
        return profile;
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::StoreFailed,
                       u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(Error::Kind::StoreDamaged, u"%1 is damaged."_s.arg(file.fileName()));
    const QJsonObject json = document.object();
    profile.url = json.value(u"url"_s).toString();
    profile.caFile = json.value(u"ca_file"_s).toString();
    profile.share = qBound(0.0, json.value(u"share"_s).toDouble(), 1.0);
    profile.livemode = json.value(u"livemode"_s).toBool();
    profile.sandbox = json.value(u"sandbox"_s).toBool();
    profile.keyPlace = placeOf(json.value(u"key"_s).toString());
    profile.owner = json.value(u"owner"_s).toString().toUtf8();
    if (json.value(u"live_secret_key"_s).toBool())
        profile.liveSecretKey = Profile::LiveSecretKey::Accepted;
    return profile;
}

Result<void> Profiles::save(const Profile &profile) const
{
    if (!isName(profile.name))
        return noName(profile.name);
    const QString folder = QDir(m_dataFolder).filePath(profile.name);
    for (const QString &path : {m_dataFolder, folder}) {
        if (auto made = makeFolder(path); !made)
            return made;
    }
    QSaveFile file(QDir(folder).filePath(fileName));
    const QByteArray json = QJsonDocument(jsonOf(profile)).toJson();
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(json) == json.size()
        && file.flush();
    const bool full = file.error() == QFileDevice::ResourceError;
    if (!written || !file.commit()) {
        return failure(full ? Error::Kind::StoreFull : Error::Kind::StoreFailed,
                       u"%1 cannot be written: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return {};
}

Result<void> Profiles::remove(const QString &name) const
{
    if (!isName(name))
        return noName(name);
    QDir folder(QDir(m_dataFolder).filePath(name));
    if (!QFile::exists(folder.filePath(fileName))) {
        //: %1 is the name of a profile that was asked for
        const QString message = Tr::tr("There is no profile “%1”.");
        return failure({.kind = Error::Kind::Usage, .message = message.arg(name), .code = "profile_missing"});
    }
    if (!folder.removeRecursively()) {
        return failure(Error::Kind::StoreFailed,
                       u"Not everything of the profile “%1” could be deleted from %2."_s.arg(name, folder.path()));
    }
    return {};
}
