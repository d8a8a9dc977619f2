// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// A place in the program: what back and forward, links and the go-to box speak of.
struct Location {
    QByteArray page {};  ///< "home", "settings" or the name of a resource
    QString filter {};   ///< of a resource's page
    qint64 row = 0;      ///< the store's row that is looked at; 0: none

    bool operator==(const Location &) const = default;
};
