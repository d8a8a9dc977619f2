// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/query.h"
#include "models/resource.h"

#include <QCoreApplication>
#include <QString>

/// The two halves of reading a filter, for models/filter.cpp: text into terms, and a term's value into conditions.
namespace Filter {

/// The context of translations for what is wrong with a filter.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

/// One term as it is written, before anybody knows what its field is.
struct Term {
    enum class Operator { None, Less, AtMost, More, AtLeast, Exactly, Contains };

    QString source {};  ///< as typed, for messages
    Condition::Sense sense = Condition::Sense::Holds;
    QString field {};   ///< null: a bare word
    Operator op = Operator::None;
    QString value {};
    enum class Quotes { No, Yes } quotes = Quotes::No; ///< quoted values have no ranges, dates or special words
};

/// Usage when a quotation mark is not closed.
[[nodiscard]] Result<QList<Term>> terms(const QString &text);

/// What the term asks of this column. Usage when the value does not fit.
[[nodiscard]] Result<QList<Condition>> conditions(const Term &term, const Column &column, const Resource &resource,
                                                  qint64 now);

/// In quotation marks when it could be read as something else.
QString quoted(const QString &value);

tl::unexpected<Error> badValue(const Term &term, const QString &message);

/// Of `candidates` the one that looks most like `word`; empty when there are none.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace Filter
