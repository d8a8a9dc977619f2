// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// How the objects of one table are fetched and which events touch them: filled in by `models`, read by sync.
/// In paths, {account} stands for the context's account id and {id} for the object's.
struct Stream {
    enum class Shape {
        Created, ///< a list that takes created[gte] and created[lt]
        Cursor,  ///< a list that takes only a cursor; read anew whole
        Single,  ///< one object a context, without an id: its row's id is object + '_' + account id
    };
    enum class Header {
        StripeAccount, ///< a connected account's objects are asked for with Stripe-Account
        None,          ///< asked for by the platform itself (the path names the account)
    };
    enum class Contexts {
        Each,         ///< the platform and every connected account
        PlatformOnly, ///< one list of the platform (accounts); each object's context is its own id
    };

    /// An event whose type matches (a trailing * matches the rest) makes the object of this table dirty whose id
    /// stands at `path` inside data.object (an expanded object's id is taken); an empty path means the
    /// context's single object.
    struct Touch {
        QByteArray event {};
        QByteArray path = "id";
    };

    /// Rows that change with time alone, without an event: those whose `field` still equals `value` although
    /// the time at `due` has come are read again (balance transactions: pending, available_on).
    struct Ripening {
        QByteArray field {};
        QByteArray value {};
        QByteArray due {};
    };

    QByteArray table {};
    Shape shape = Shape::Created;
    QByteArray list {};     ///< "/v1/charges"; the object itself for Single
    QByteArray retrieve {}; ///< "/v1/charges/{id}"
    QByteArray own {};      ///< where the object that the key belongs to is asked for instead; empty: as any other
    Header header = Header::StripeAccount;
    Contexts contexts = Contexts::Each;
    QList<Touch> touchedBy {};
    QList<Ripening> ripens {};
    /// No event tells of new ones: the head of the list is read again at each pass.
    bool eventless = false;
    /// The list of events itself.
    bool events = false;
};
