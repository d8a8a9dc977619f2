// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/base/pending.h"

/// A Client on a thread of its own, for those who must not wait: verbs of windows and commands. The same calls; the
/// answers come later. Made, asked and deleted on one thread (the GUI's or a command's).
class Caller
{
public:
    /// Fails as Client::make() does.
    [[nodiscard]] static Result<std::unique_ptr<Caller>> make(const Backend &backend, const Patience &patience = {});
    /// Ends what is under way (its answers are Cancelled) and waits for that.
    ~Caller();
    Caller(const Caller &) = delete;
    Caller &operator=(const Caller &) = delete;

    const QUrl &url() const; ///< of the backend

    Pending<Result<Answer>> get(const QByteArray &path, const Parameters &query = {}, const QByteArray &account = {});
    Pending<Result<Answer>> post(const QByteArray &path, const Parameters &form, const QByteArray &key,
                                 const QByteArray &account = {});
    Pending<Result<Answer>> remove(const QByteArray &path, const QByteArray &account = {});
    Pending<Result<Answer>> upload(const Upload &upload, const QByteArray &key, const QByteArray &account = {});

private:
    class Private;
    explicit Caller(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
