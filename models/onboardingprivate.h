// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "models/onboarding.h"

#include <QCoroTask>
#include <QMap>
#include <QTimer>

#include <chrono>
#include <optional>

class Caller;

/// What the files of the onboarding engine share; nobody else's.
namespace OnboardingParts {

inline constexpr char draftKind[] = "onboarding";
inline constexpr char accountVerb[] = "onboarding.account"; ///< in the outbox

/// Between two looks whether checks are over: soon at first, since most take seconds.
inline constexpr std::chrono::milliseconds firstLook {500};
inline constexpr std::chrono::milliseconds lastLook {30'000};

struct Role {
    const char *name; ///< in relationship[...]
    const char *head; ///< of paths about whoever will have it
    Subject::Kind kind;
    Requirement::Step step;
};

// In the order in which a person of several roles is shown.
inline constexpr Role roles[] = {
    {"representative", "representative", Subject::Kind::Representative, Requirement::Step::Representative},
    {"owner", "owners", Subject::Kind::Owner, Requirement::Step::Owners},
    {"director", "directors", Subject::Kind::Director, Requirement::Step::Directors},
    {"executive", "executives", Subject::Kind::Executive, Requirement::Step::Executives},
};

/// Of a path about whoever will have the role; nullptr for any other head.
const Role *roleOfHead(const QByteArray &head);
QByteArray headOf(const QByteArray &path);
QByteArray newKey(); ///< an idempotency key
QList<QByteArray> pathsIn(const QJsonValue &list);
Onboarding::Start startOf(const QJsonObject &draft);
Onboarding::Start startOfAccount(const QJsonObject &account);

} // namespace OnboardingParts

/// What an onboarding knows (onboardingstate.cpp) and what it does (onboardingtasks.cpp).
class Onboarding::Private : public std::enable_shared_from_this<Private>
{
public:
    /// Somebody of whom the backend knows nothing yet.
    struct Newcomer {
        QByteArray key {};
        QByteArray idempotencyKey {};
        QSet<QByteArray> roles {};
        double percent = -1;
    };

    Private(Store &itsStore, const std::shared_ptr<Caller> &itsCaller) : store(itsStore), caller(itsCaller) {}

    Onboarding *q = nullptr; ///< null: orphaned, what is under way ends without touching anything
    Store &store;
    std::shared_ptr<Caller> caller;
    Requirements::About::Mode mode = Requirements::About::Mode::Live;
    QByteArray name;

    Start start;
    QByteArray creationKey = OnboardingParts::newKey();
    QByteArray accountId;
    QByteArray place;
    QMap<QByteArray, QJsonValue> answers; ///< by folded path
    QList<Newcomer> newcomers;
    int lastNewcomer = 0;
    QMap<QByteArray, QSet<QByteArray>> asked; ///< by role: what was asked of somebody of it, ever

    QJsonObject account;
    QList<QJsonObject> people;
    QMap<QByteArray, QJsonValue> sent; ///< what went out last, by path: a refused answer is not sent again as it is
    QList<Fault> faults;               ///< found here or refused
    qint64 serverTime = 0;
    int busy = 0;
    QTimer look;
    std::chrono::milliseconds nextLook = OnboardingParts::firstLook;

    // --- tasks; each begins and ends on the GUI thread, and ends early when orphaned
    static QCoro::Task<> create(std::shared_ptr<Private> self);
    static QCoro::Task<> read(std::shared_ptr<Private> self);
    static QCoro::Task<> submit(std::shared_ptr<Private> self, std::optional<Requirement::Step> step);
    static QCoro::Task<> remove(std::shared_ptr<Private> self, QByteArray person);

    QCoro::Task<Result<Answer>> send(Store::Sending sending, QByteArray path);
    QCoro::Task<Result<void>> readAccount();
    QCoro::Task<Result<void>> sendAll(std::optional<Requirement::Step> step);
    QCoro::Task<Result<void>> sendFiles(QList<Requirement> requirements);
    QCoro::Task<Result<void>> sendNewcomers();
    QCoro::Task<Result<void>> sendAnswers(QByteArray path, QByteArray person, QList<Requirement> requirements);

    void begin();
    void end(const Result<void> &outcome);
    void refuse(const Error &error, const QByteArray &person);

    QJsonObject draft() const;
    void restore(const QJsonObject &json);
    void keep();

    Requirements::About about() const;
    QList<QByteArray> list(const char *name) const;
    QSet<QByteArray> rolesOf(const QByteArray &key) const;
    Requirement requirement(const QByteArray &path) const;
    QList<Requirement> open(Asked which) const;
    QList<Requirement> toSend(std::optional<Requirement::Step> step) const;
    QList<QByteArray> alternativesOf(const QByteArray &path) const;
    QByteArray resolved(const QByteArray &path);
    void rename(const QByteArray &before, const QByteArray &after);
    void lookAgain();
};
