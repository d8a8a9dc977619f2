// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/store/store.h"
#include "models/controllershape.h"
#include "models/requirement.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

class Caller;

/// Brings one account from nothing to enabled: makes it, asks what the backend asks, sends the answers, waits for
/// checks. The engine of the wizard and of `tributary onboard`; knows no window and no command line. GUI thread.
///
/// Every step of it is kept as a draft in work.db, but for identity and bank account numbers, which are never
/// written. What makes something new (the account, a person) stands in the outbox before it is sent, so that after
/// a crash the same is sent under the same key: there is one account, not two.
class Onboarding : public QObject
{
    Q_OBJECT

public:
    /// What an account is made of.
    struct Start {
        const ControllerShape *shape = nullptr;
        QByteArray country {};             ///< empty: the owner says it (only where Stripe collects)
        QByteArray businessType {};        ///< empty: it is asked for later
        QList<QByteArray> capabilities {};
    };

    enum class Stage {
        Start,   ///< nothing was sent: setStart(), create()
        Answers, ///< the account is there and asks
        Waiting, ///< what was sent is being checked; it re-reads by itself
        Enabled, ///< payments and payouts work
    };

    struct Fault {
        QByteArray path {};  ///< folded, as answers name it; empty: about no field
        QByteArray code {};  ///< the backend's; empty for a fault found here
        QString text {};     ///< translated
        enum class Found { Here, Refused, Checked } found = Found::Here; ///< Checked: of requirements.errors
    };

    struct Person {
        QByteArray key {};         ///< what paths begin with: "person_...", or "new_1" until it is sent
        QString name {};
        QSet<QByteArray> roles {}; ///< "representative", "owner", "director", "executive"
        double percent = -1;       ///< of ownership; -1: not said
        bool isSent = false;
    };

    struct Link {
        QUrl url {};        ///< for one visit; never kept
        qint64 created = 0; ///< seconds UTC, by the backend's clock
        qint64 expires = 0;
    };

    struct DraftNote {
        QByteArray name {};    ///< to resume by
        QByteArray account {}; ///< empty: not made yet, or nobody knows
        Start start {};
        qint64 changed = 0;    ///< seconds UTC
    };

    /// `name`: of the draft; a new or an existing one. `store` must outlive it.
    Onboarding(Store &store, const std::shared_ptr<Caller> &caller, Requirements::About::Mode mode, const QByteArray &name,
               QObject *parent = nullptr);
    ~Onboarding() override;

    /// One that only shows: an account as a backend would have answered it, no draft, nothing is ever sent. For
    /// pictures of the wizard.
    static std::unique_ptr<Onboarding> rehearsal(Store &store, const QJsonObject &account, const QList<QJsonObject> &people);

    static QByteArray newName();
    /// What was begun and not finished, newest first.
    [[nodiscard]] static Result<QList<DraftNote>> drafts(const Store &store);
    static Pending<Result<void>> forget(Store &store, const QByteArray &name);

    Stage stage() const;
    bool isBusy() const;
    QByteArray account() const; ///< empty until it is made
    Requirements::About about() const;

    void setStart(const Start &start);
    const Start &start() const;
    /// Makes the account, or finds out what became of an earlier try, and reads it. The draft is on disk before.
    void create();
    /// Goes on with the draft of this name: at the same step, with a fresh reading of the account. An unfinished
    /// create() is finished. Without a draft nothing happens but changed().
    void resume();
    /// Goes on with an account that is there already, with its draft if there is one.
    void resume(const QByteArray &account);

    /// Where the person was; kept in the draft. Any words of the window's.
    QByteArray place() const;
    void setPlace(const QByteArray &place);

    enum class Asked { Now, Eventually };
    /// Which pages have something on them, in order.
    QList<Requirement::Step> steps(Asked asked = Asked::Now) const;
    QList<Requirement> open(Asked asked = Asked::Now) const;
    QList<Requirement> open(Requirement::Step step, Asked asked = Asked::Now) const;
    /// About somebody; of one who is not sent yet what the roles ask, with paths that begin with the key.
    QList<Requirement> open(const QByteArray &person, Asked asked = Asked::Now) const;
    /// Alternatives of an open requirement ("business_profile.product_description" instead of the URL).
    QList<Requirement> alternatives(const QByteArray &path) const;

    /// Undefined when there is none. A sensitive answer lives in memory only.
    QJsonValue answer(const QByteArray &path) const;
    /// Undefined takes it back. Kept in the draft; nothing is sent.
    void setAnswer(const QByteArray &path, const QJsonValue &answer);
    /// A copy of the file's name goes into the draft; it is sent with submit(). `side`: "front", "back", or empty
    /// for a list of files. faultOfFile() tells beforehand whether it will do.
    void attachFile(const QByteArray &path, const QByteArray &side, const QString &fileName);
    /// Answers that nobody asks for, by path: they are not sent.
    QList<QByteArray> unused() const;
    bool hasUnsent() const; ///< submit() would send something
    /// What is wrong with an answer that is there; empty: nothing.
    QString faultOf(const QByteArray &path) const;

    QList<Person> persons() const;
    QByteArray addPerson(const QSet<QByteArray> &roles, double percent = -1); ///< the new key
    void setRoles(const QByteArray &key, const QSet<QByteArray> &roles, double percent = -1);
    /// Not sent yet: at once. Otherwise asks the backend.
    void removePerson(const QByteArray &key);

    /// Sends what is answered and asked (of one step, or of all) and reads the account again. Nothing is sent while
    /// an answer that would be has a fault: then errors() tell. Ends in changed(), after failed() if it did.
    void submit();
    void submit(Requirement::Step step);
    /// Reads the account again: after a visit to the provider's page, or to look for the end of checks.
    void refresh();

    /// Of the last checks here, of a refused request, and of the account's requirements.errors.
    QList<Fault> errors() const;
    QList<Fault> errors(const QByteArray &path) const;
    QList<QByteArray> pending() const; ///< paths that are being checked, folded
    QList<QByteArray> due() const;     ///< currently due, as the backend lists them
    bool chargesEnabled() const;
    bool payoutsEnabled() const;
    QByteArray disabledReason() const;
    qint64 deadline() const;           ///< requirements.current_deadline; 0: none
    /// The account as it was read last. Holds no identity number.
    const QJsonObject &object() const;

    /// A fresh link to the provider's page, for one visit. Never kept.
    Pending<Result<Link>> accountLink(const QUrl &refreshUrl, const QUrl &returnUrl);

    /// The account is done, or the person gave up: removes the draft.
    void forget();

Q_SIGNALS:
    void changed();                  ///< anything of the above
    /// Somebody was sent and has an id now: paths that began with `before` begin with `after`.
    void keyChanged(const QByteArray &before, const QByteArray &after);
    void busyChanged(bool busy);
    void failed(const Error &error); ///< what was asked did not happen, or (Error::unknown) nobody knows; to be told

private:
    class Private;
    std::shared_ptr<Private> d; ///< shared with what is under way, which notices when it is orphaned
};
