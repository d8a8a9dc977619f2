// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onboarding.h"

#include <QMap>

namespace Cli {

/// The file of `tributary onboard --answers`: what the account is to be, and the answers by requirement path.
/// Documented in docs/cli.md; stable for scripts.
class AnswersFile
{
public:
    struct Person {
        QSet<QByteArray> roles {};
        double percent = -1;                     ///< of ownership; -1: not said
        QMap<QByteArray, QJsonValue> answers {}; ///< by path without the person, folded
    };

    /// Usage: it cannot be read, a path is not in the catalogue, or a value fails its check; the message names it.
    /// Nothing is asked of anybody. `start`: whether the file has to say what a new account is.
    enum class Start { Needed,
                       Optional };
    [[nodiscard]] static Result<AnswersFile> read(const QString &fileName, Start start, Requirements::About::Mode mode);

    const Onboarding::Start &start() const { return m_start; }
    const QMap<QByteArray, QJsonValue> &answers() const { return m_answers; } ///< by folded path
    const QList<Person> &persons() const { return m_persons; }
    /// The same for the same file that means the same account; says nothing of its contents.
    QByteArray draftName() const;

private:
    [[nodiscard]] Result<void> takeStart(const QJsonObject &json, Start start);
    [[nodiscard]] Result<void> takeAnswers(const QJsonObject &answers, const QByteArray &subject, const QString &place,
                                           QMap<QByteArray, QJsonValue> &into) const;
    [[nodiscard]] Result<void> takeFiles(const QJsonObject &files, const QByteArray &subject, const QString &place,
                                         QMap<QByteArray, QJsonValue> &into) const;
    [[nodiscard]] Result<void> takePersons(const QJsonValue &persons);
    [[nodiscard]] Result<void> check(const QByteArray &path, const QJsonValue &value, const QString &name) const;

    QString m_path;
    Requirements::About m_about;
    Onboarding::Start m_start;
    QMap<QByteArray, QJsonValue> m_answers;
    QList<Person> m_persons;
};

} // namespace Cli
