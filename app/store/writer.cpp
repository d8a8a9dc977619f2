// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/writer.h"

#include "app/base/logging.h"
#include "app/store/cachefile.h"
#include "app/store/workfile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t queueRoom = 32;  // pages of a hundred objects: about 10 MB
constexpr size_t largestGroup = 16;

bool isFatal(const Error &error)
{
    return error.kind == Error::Kind::StoreFull || error.kind == Error::Kind::StoreDamaged;
}

} // namespace

Result<RowWriter *> Writer::Desk::writerOf(const Layout &layout)
{
    auto &writer = rows[layout.table().name];
    if (!writer) {
        auto made = RowWriter::make(cache, layout, indexesOf(layout.table().name));
        if (!made)
            return tl::unexpected(made.error());
        writer = std::move(*made);
    }
    return writer.get();
}

Writer::Writer(const QString &folder, const Listener &listener)
    : m_folder(folder)
    , m_listener(listener)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"writer"_s);
    m_thread->start();
}

Writer::~Writer()
{
    close();
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_wake.wakeAll();
    }
    m_thread->wait();
}

void Writer::close()
{
    const QMutexLocker lock(&m_mutex);
    m_closing = true;
    m_room.wakeAll();
}

void Writer::waitForRoom()
{
    const QMutexLocker lock(&m_mutex);
    while (m_changes.size() >= queueRoom && !m_closing)
        m_room.wait(&m_mutex);
}

void Writer::enqueue(Change change)
{
    const QMutexLocker lock(&m_mutex);
    m_changes.push_back(std::move(change));
    m_wake.wakeOne();
}

Writer::Group Writer::next()
{
    const QMutexLocker lock(&m_mutex);
    while (m_changes.empty() && !m_ending)
        m_wake.wait(&m_mutex);
    Group group;
    while (!m_changes.empty() && group.size() < largestGroup) {
        const bool alone = m_changes.front().frame == Frame::Alone;
        if (alone && !group.empty())
            break;
        group.push_back(std::move(m_changes.front()));
        m_changes.pop_front();
        if (alone)
            break;
    }
    m_room.wakeAll();
    return group;
}

void Writer::run()
{
    auto cache = Connection::open(CacheFile::path(m_folder), Connection::Mode::Write);
    auto work = Connection::open(WorkFile::path(m_folder), Connection::Mode::WriteDurably);
    if (!cache || !work) {
        giveUp(cache ? work.error() : cache.error());
        for (Group group = next(); !group.empty(); group = next()) {
            for (const Change &change : group)
                change.tell(&*m_failed);
        }
        return;
    }
    Desk desk {.cache = **cache,
               .work = **work,
               .accounts = Accounts(**cache),
               .isClosing = m_closing,
               .indexesOf = m_listener.indexesOf};
    for (Group group = next(); !group.empty(); group = next())
        write(desk, group);
}

void Writer::write(Desk &desk, Group &group)
{
    Result<void> done;
    if (m_failed)
        done = tl::unexpected(*m_failed);
    else if (group.front().frame == Frame::Alone)
        done = group.front().apply(desk);
    else
        done = commit(desk, group);

    if (!done && isFatal(done.error()) && !m_failed)
        giveUp(done.error());
    if (!done && !m_failed && group.size() > 1) {
        // One of them is at fault, the others are not: each on its own.
        for (Change &change : group) {
            Group one;
            one.push_back(std::move(change));
            write(desk, one);
        }
        return;
    }
    // Announced first: whoever waited for the change finds that everybody knows of it.
    if (done) {
        for (const auto &[table, context] : std::as_const(desk.changed))
            m_listener.changed(table, context);
    }
    desk.changed.clear();
    for (const Change &change : group)
        change.tell(done ? nullptr : &done.error());
}

Result<void> Writer::commit(Desk &desk, Group &group)
{
    auto transaction = Transaction::begin(desk.cache);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<void> done;
    for (auto change = group.begin(); done && change != group.end(); ++change)
        done = change->apply(desk);
    if (done)
        done = transaction->commit();
    if (!done) {
        desk.accounts.forget();
        desk.changed.clear();
    }
    return done;
}

void Writer::giveUp(const Error &error)
{
    qCWarning(logStore) << "Nothing more is written:" << error.message;
    m_failed = error;
    m_listener.failed(error);
}
