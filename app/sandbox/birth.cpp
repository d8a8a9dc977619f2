// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/birth.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Sandbox {

Seed Birth::of(Seed seed, Time realNow)
{
    if (seed.now != 0)
        return seed;
    seed.now = realNow;
    if (m_folder.isEmpty())
        return seed;

    const QJsonObject numbers {
        {u"seed"_s, QString::number(seed.seed)}, {u"accounts"_s, seed.accounts}, {u"charges"_s, seed.charges}};
    const QString path = QDir(m_folder).filePath(u"world.json"_s);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
        const Time born = Time(kept.value(u"now"_s).toInteger());
        // A moment still to come is a clock that was set back: the world must not begin in its own future.
        if (kept.value(u"numbers"_s).toObject() == numbers && born > 0 && born <= realNow) {
            seed.now = born;
            return seed;
        }
    }

    QDir().mkpath(m_folder);
    QSaveFile out(path);
    const QByteArray text = QJsonDocument(QJsonObject {{u"numbers"_s, numbers}, {u"now"_s, qint64(seed.now)}})
                                .toJson(QJsonDocument::Compact);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        m_problem = u"cannot write %1: %2"_s.arg(path, out.errorString());
    return seed;
}

} // namespace Sandbox
