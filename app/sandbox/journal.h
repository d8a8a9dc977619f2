// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/exchange.h"
#include "app/sandbox/ids.h"
#include "app/sandbox/seed.h"

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace Sandbox {

/// Everything that was ever changed in a sandbox, in order: requests, moves of the clock, spontaneous changes. A world
/// is a function of its seed and of this, so it is all that has to be kept. An entry is on the disk before it is
/// acted upon. Holds no credential, only whose it was.
class Journal
{
public:
    struct Entry {
        Time at = 0;               ///< on the sandbox's clock
        quint64 request = 0;       ///< running number of the request; 0: it was none
        Context caller = platform; ///< whose credential
        Context context = platform;
        Request what {};           ///< method, path, query, body and the headers that count
    };

    Journal() = default;
    ~Journal();
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Opens or makes the journal of a folder. False: problem() says why, for instance that it belongs to another
    /// seed.
    [[nodiscard]] bool open(const QString &folder, const Seed &seed);
    bool isOpen() const { return m_database != nullptr; }
    QString problem() const { return m_problem; }

    /// Every entry, oldest first. False: it cannot be read.
    [[nodiscard]] bool replay(const std::function<void(const Entry &)> &act);
    /// False: it could not be kept (a full disk), and must not be acted upon.
    [[nodiscard]] bool append(const Entry &entry);

private:
    bool run(const char *sql);
    bool fail(const QString &what);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    QString m_problem;
};

} // namespace Sandbox
