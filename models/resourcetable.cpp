// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resourcetable.h"

#include "app/store/store.h"
#include "models/columns.h"
#include "models/filter.h"
#include "models/format.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 64;
constexpr int cachedPages = 32;
/// What Store::records gives before the fields that were asked for.
enum Common { IdAt, AccountAt, CreatedAt, FieldsAt };

bool isNumeric(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Number || kind == Kind::Count;
}

} // namespace

ResourceTable::ResourceTable(const Resource &resource, Store &store, const Grants &grants, QObject *parent)
    : QAbstractTableModel(parent)
    , m_resource(resource)
    , m_store(store)
    , m_columns(resource.columnsFor(grants))
    , m_pages(cachedPages)
{
    if (grants.isPlatform() && resource.hasContexts())
        m_columns.prepend(Columns::account());
    for (const Column &column : std::as_const(m_columns))
        m_places.append(placeOf(column));
}

ResourceTable::Place ResourceTable::placeOf(const Column &column)
{
    Place place {.value = readAs(column.field.path)};
    if (column.field.kind == Kind::Money)
        place.currency = readAs(column.field.currency);
    return place;
}

int ResourceTable::readAs(const QByteArray &field)
{
    if (field == "id")
        return IdAt;
    if (field == "account")
        return AccountAt;
    if (field == "created")
        return CreatedAt;
    qsizetype at = m_fields.indexOf(field);
    if (at < 0) {
        at = m_fields.size();
        m_fields.append(field);
    }
    return FieldsAt + int(at);
}

// --- asking -----------------------------------------------------------------------------------------------

void ResourceTable::show(const Query &query)
{
    m_query = query;
    ask();
}

void ResourceTable::refresh()
{
    ask();
}

void ResourceTable::sort(int column, Qt::SortOrder order)
{
    Query query = m_query;
    query.sortedBy.clear();
    if (column >= 0 && column < m_columns.size())
        query.sortedBy = {{.field = m_columns.at(column).field.path, .order = order}};
    show(query);
}

void ResourceTable::ask()
{
    const int question = ++m_asked;
    m_store.rows(m_resource.name, m_query).then(this, [this, question](const Result<QList<qint64>> &rows) {
        answer(question, rows);
    });
}

void ResourceTable::answer(int question, const Result<QList<qint64>> &rows)
{
    if (question != m_asked)
        return; // a later question is on its way
    m_shown = question;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    replaceRows(*rows);
    Q_EMIT loaded();
}

/// Says as little as is true, so that selection, current row and scroll position survive live changes.
void ResourceTable::replaceRows(const QList<qint64> &rows)
{
    if (rows == m_rows) {
        m_pages.clear();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    if (m_rows.isEmpty() || rows.isEmpty()) {
        beginResetModel();
        exchangeRows(rows);
        endResetModel();
        return;
    }
    const auto [oldMiddle, newMiddle] = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const auto [oldEnd, newEnd] = std::mismatch(m_rows.crbegin(), std::make_reverse_iterator(oldMiddle),
                                                rows.crbegin(), std::make_reverse_iterator(newMiddle));
    const int first = int(oldMiddle - m_rows.cbegin());
    const int gone = int(oldEnd.base() - oldMiddle);
    const int come = int(newEnd.base() - newMiddle);
    if (gone == 0) {
        beginInsertRows({}, first, first + come - 1);
        exchangeRows(rows);
        endInsertRows();
    } else if (come == 0) {
        beginRemoveRows({}, first, first + gone - 1);
        exchangeRows(rows);
        endRemoveRows();
    } else {
        rearrangeRows(rows);
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Between "about to" and "done" views may still read: pages that were read then are of the old rows.
QList<qint64> ResourceTable::exchangeRows(const QList<qint64> &rows)
{
    m_pages.clear();
    return std::exchange(m_rows, rows);
}

/// Rows came, went and moved: what points at a row goes along with it, or loses it when it is gone.
void ResourceTable::rearrangeRows(const QList<qint64> &rows)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> places;
    for (const QModelIndex &index : before)
        places.insert(m_rows.at(index.row()), -1);
    for (int row = 0; row < rows.size() && !places.isEmpty(); ++row) {
        if (const auto place = places.find(rows.at(row)); place != places.end())
            *place = row;
    }
    QModelIndexList after;
    after.reserve(before.size());
    const QList<qint64> old = exchangeRows(rows);
    for (const QModelIndex &index : before) {
        const int row = places.value(old.at(index.row()));
        after.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

/// Reading a page happens while a view paints: what went wrong is told afterwards.
void ResourceTable::tell(const Error &error) const
{
    auto *self = const_cast<ResourceTable *>(this);
    QTimer::singleShot(0, self, [self, error] { Q_EMIT self->failed(error); });
}

// --- reading ----------------------------------------------------------------------------------------------

const QVariantList &ResourceTable::record(int row) const
{
    static const QVariantList nothing;
    const int page = row / pageRows;
    QList<QVariantList> *records = m_pages.object(page);
    if (!records) {
        const QList<qint64> rows = m_rows.mid(qsizetype(page) * pageRows, pageRows);
        Result<QList<QVariantList>> read = m_store.records(m_resource.name, rows, m_fields);
        if (!read)
            tell(read.error());
        records = new QList<QVariantList>(read ? std::move(*read) : QList<QVariantList>());
        m_pages.insert(page, records);
    }
    const int at = row % pageRows;
    return at < records->size() ? records->at(at) : nothing;
}

int ResourceTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResourceTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ResourceTable::columnOf(const QByteArray &field) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field.path == field)
            return column;
    }
    return -1;
}

int ResourceTable::rowOf(qint64 storeRow) const
{
    return int(m_rows.indexOf(storeRow));
}

QString ResourceTable::amount(int row) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).field.kind == Kind::Money && m_columns.at(column).shown == Shown::AtFirst)
            return index(row, column).data().toString();
    }
    return {};
}

QVariant ResourceTable::valueAt(const QVariantList &record, int column) const
{
    return record.value(m_places.at(column).value);
}

QByteArray ResourceTable::currencyAt(const QVariantList &record, int column) const
{
    const int at = m_places.at(column).currency;
    return at < 0 ? QByteArray() : record.value(at).toString().toUtf8();
}

QString ResourceTable::textAt(const QVariantList &record, int column) const
{
    return Format::text(m_columns.at(column), valueAt(record, column), currencyAt(record, column), QLocale());
}

QString ResourceTable::toolTipAt(const QVariantList &record, int column) const
{
    const QVariant value = valueAt(record, column);
    if (!value.isValid() || value.isNull())
        return {};
    switch (m_columns.at(column).field.kind) {
    case Kind::Time:
        return Format::exactly(value.toLongLong(), QLocale());
    case Kind::Words:
        return value.toString().split(u' ', Qt::SkipEmptyParts).join(u'\n');
    case Kind::Id:
    case Kind::Text:
        return value.toString();
    case Kind::State:
    case Kind::Money:
    case Kind::Number:
    case Kind::Flag:
    case Kind::Count:
        return textAt(record, column);
    }
    Q_UNREACHABLE();
}

/// The whole row in words, for screen readers: "Amount: 12.50 EUR, State: Succeeded".
QString ResourceTable::summary(const QVariantList &record) const
{
    QStringList parts;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).shown == Shown::OnDemand)
            continue;
        const QString text = textAt(record, column);
        if (!text.isEmpty())
            //: One cell of a row as a screen reader says it: %1 is the column's title, %2 the value
            parts.append(tr("%1: %2").arg(m_columns.at(column).displayTitle(), text));
    }
    return parts.join(u", "_s);
}

QVariant ResourceTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const Column &described = m_columns.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return textAt(record(index.row()), column);
    case ValueRole:
        return valueAt(record(index.row()), column);
    case KindRole:
        return int(described.field.kind);
    case ToneRole:
        if (described.look != Look::Badge || !valueAt(record(index.row()), column).isValid())
            return {};
        return int(Format::badge(described, valueAt(record(index.row()), column)).tone);
    case FieldRole:
        return described.field.path;
    case IdRole:
        return record(index.row()).value(IdAt);
    case AccountRole:
        return record(index.row()).value(AccountAt);
    case RowRole:
        return m_rows.at(index.row());
    case CurrencyRole:
        return currencyAt(record(index.row()), column);
    case FilterRole:
        return Filter::term(described, valueAt(record(index.row()), column),
                            currencyAt(record(index.row()), column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(described.field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return toolTipAt(record(index.row()), column);
    case Qt::AccessibleTextRole:
        return column == 0 ? summary(record(index.row())) : textAt(record(index.row()), column);
    default:
        return {};
    }
}

QVariant ResourceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.displayTitle();
    case Qt::ToolTipRole:
        return QString::fromUtf8(column.field.path);
    case FieldRole:
        return column.field.path;
    case KindRole:
        return int(column.field.kind);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(column.field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QHash<int, QByteArray> ResourceTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{ValueRole, "value"},
                  {KindRole, "kind"},
                  {ToneRole, "tone"},
                  {FieldRole, "field"},
                  {IdRole, "id"},
                  {AccountRole, "account"},
                  {RowRole, "row"},
                  {CurrencyRole, "currency"},
                  {FilterRole, "filter"}});
    return names;
}
