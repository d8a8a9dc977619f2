// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewas.h"

#include "app/base/clock.h"
#include "models/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace {

using View = Result<std::shared_ptr<Session>>;

Pending<View> given(const View &view)
{
    return QtFuture::makeReadyFuture(view);
}

/// As the system calls who sits at it: the program knows no people of its own.
QString person()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

Pending<View> ViewAs::begin(Session &staff, const QByteArray &account, const QString &name, const QString &reason)
{
    if (!staff.grants().isPlatform() || staff.isView())
        return given(failure(Error::Kind::Forbidden, u"only the platform's people can look with an owner's eyes"_s));
    const QString words = reason.simplified();
    if (words.isEmpty() || account.isEmpty())
        return given(failure({.kind = Error::Kind::Usage, .message = u"A reason is needed."_s, .code = "view_reason"}));

    const QJsonObject detail {{u"reason"_s, words}, {u"minutes"_s, qint64(Longest.count())}};
    const auto recording = staff.store().record({.at = Clock::system().now(),
                                                 .person = person(),
                                                 .verb = "view_as_owner",
                                                 .account = account,
                                                 .object = account,
                                                 .detail = QJsonDocument(detail).toJson(QJsonDocument::Compact)});
    auto promise = std::make_shared<QPromise<View>>();
    promise->start();
    recording.then(&staff, [&staff, account, name, promise](const Result<void> &recorded) {
        if (!recorded) {
            promise->addResult(View(failure(recorded.error())));
        } else {
            Result<std::unique_ptr<Session>> view = staff.viewedAs(account, name);
            promise->addResult(view ? View(std::shared_ptr<Session>(std::move(*view))) : View(failure(view.error())));
        }
        promise->finish();
    });
    return promise->future();
}
