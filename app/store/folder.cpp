// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/folder.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

tl::unexpected<Error> failed(const QString &what)
{
    return failure(Error::Kind::StoreFailed, what);
}

} // namespace

Result<void> Folder::make(const QString &folder)
{
    const QFileInfo leaf(folder);
    if (leaf.isSymLink())
        return failed(u"%1 is a symbolic link: it is not used."_s.arg(folder));
    if (leaf.exists() && !leaf.isDir())
        return failed(u"%1 is not a folder."_s.arg(folder));

    QStringList missing;
    for (QFileInfo at(QDir::cleanPath(leaf.absoluteFilePath())); !at.exists(); at.setFile(at.absolutePath())) {
        missing.prepend(at.absoluteFilePath());
        if (at.isRoot())
            break;
    }
    for (const QString &path : std::as_const(missing)) {
        if (!QDir().mkdir(path, ownerOnly) && !QFileInfo(path).isDir())
            return failed(u"The folder %1 cannot be created."_s.arg(path));
    }
    if (!QFile::setPermissions(folder, ownerOnly))
        return failed(u"The folder %1 cannot be made private."_s.arg(folder));
    return {};
}

Result<std::unique_ptr<QLockFile>> Folder::lock(const QString &folder)
{
    const QString path = folder + u"/lock"_s;
    if (QFileInfo(path).isSymLink())
        return failed(u"%1 is a symbolic link: it is not used."_s.arg(path));
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // however old, it counts for as long as its process lives
    bool locked = lock->tryLock();
    // Who was killed while making the lock left an empty file that names nobody, which Qt takes for somebody's. A
    // living owner holds the file's native lock, and then it is not removed.
    if (!locked && lock->error() == QLockFile::LockFailedError && lock->removeStaleLockFile())
        locked = lock->tryLock();
    if (!locked) {
        switch (lock->error()) {
        case QLockFile::LockFailedError:
            return failure(Error::Kind::StoreInUse, u"Another program writes to %1."_s.arg(folder));
        case QLockFile::PermissionError:
            return failed(u"%1 cannot be created: permission denied."_s.arg(path));
        case QLockFile::UnknownError: // what Qt says when the disk is full
            return failure(Error::Kind::StoreFull, u"%1 cannot be written."_s.arg(path));
        case QLockFile::NoError:
            break;
        }
        Q_UNREACHABLE();
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return lock;
}
