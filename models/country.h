// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

/// What is particular to a country in forms: how an address, a bank account or a tax number looks there. Says HOW
/// something is asked, never WHAT: that is the backend's to say.
struct Country {
    const char *code;      ///< ISO 3166-1, two letters
    const char *nameText;  ///< QT_TRANSLATE_NOOP("Country", ...)
    const char *currency;  ///< of its bank accounts
    const char *postalCode; ///< a pattern; null: there is none, or its form is not known

    struct Bank {
        const char *routingText; ///< what the first number is called; null: there is none
        const char *routing;     ///< a pattern
        const char *account;     ///< a pattern; null: an IBAN
    };
    Bank bank;

    QString name() const; ///< translated

    static std::span<const Country> all();               ///< those with full service, unsorted
    static const Country *find(QByteArrayView code);     ///< nullptr: no full service
    static QString nameOf(QByteArrayView code);          ///< of any country; an unknown code as it is

    struct State {
        QByteArray code {};
        QString name {}; ///< as its own people write it
    };
    /// States, provinces, emirates; empty where one types a name or there are none.
    static QList<State> states(QByteArrayView code);
    /// All countries of the world, by translated name: nationality.
    static QList<QByteArray> world();
};
