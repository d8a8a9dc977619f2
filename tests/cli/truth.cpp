// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/truth.h"
#include "tests/support/await.h"
#include "tests/support/sandboxprocess.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using Cli::Truth;

/// What a sandbox tells all at once is what any backend's lists tell page by page: verify may trust either.
class TestTruth : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestSandbox> m_sandbox;
    QSet<QByteArray> m_contexts {QByteArray()};

    /// (account, object) of every line.
    QHash<QByteArray, QJsonObject> read(const Resource &resource, Truth::Source source)
    {
        const auto client = Client::make(m_sandbox->backend(), 1);
        if (!client)
            qFatal("%s", qPrintable(client.error().message));
        Scope scope;
        QSet<QByteArray> contexts = m_contexts;
        QBuffer lines;
        lines.open(QIODevice::ReadWrite);
        const Result<void> done = await(Truth(**client, source, m_sandbox->account()).read(scope, resource, contexts, lines));
        if (!done)
            qFatal("%s: %s", resource.name.constData(), qPrintable(done.error().message));
        QHash<QByteArray, QJsonObject> objects;
        lines.seek(0);
        while (!lines.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
            const QJsonObject object = line.value("object"_L1).toObject();
            const QByteArray id = object.value("id"_L1).toString().toLatin1();
            const bool isAccount = resource.stream.contexts == Stream::Contexts::PlatformOnly;
            const QByteArray account = isAccount ? id : line.value("account"_L1).toString().toLatin1();
            objects.insert(account + '/' + id, object);
        }
        return objects;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<TestSandbox>(
            QStringList {u"--accounts"_s, u"3"_s, u"--charges"_s, u"300"_s, u"--seed"_s, u"5"_s});
        QVERIFY(m_sandbox->isRunning());
        const auto accounts = read(*resource("accounts"), Truth::Source::Sandbox);
        for (const QJsonObject &account : accounts)
            m_contexts.insert(account.value("id"_L1).toString().toLatin1());
        QCOMPARE(m_contexts.size(), 4);
    }

    void listsTellWhatTheSandboxTells_data()
    {
        QTest::addColumn<const Resource *>("resource");
        for (const Resource *each : resources())
            QTest::newRow(each->name.constData()) << each;
    }
    void listsTellWhatTheSandboxTells()
    {
        QFETCH(const Resource *, resource);
        const auto told = read(*resource, Truth::Source::Sandbox);
        const auto listed = read(*resource, Truth::Source::Lists);
        QVERIFY(!told.isEmpty());
        QCOMPARE(QSet<QByteArray>(listed.keyBegin(), listed.keyEnd()), QSet<QByteArray>(told.keyBegin(), told.keyEnd()));
        for (auto each = told.begin(); each != told.end(); ++each)
            QVERIFY2(listed.value(each.key()) == each.value(), each.key().constData());
    }
};

QTEST_GUILESS_MAIN(TestTruth)
#include "truth.moc"
