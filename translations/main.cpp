// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/checker.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Good = 0, Faulty = 1, Usage = 2 };

QStringList lines(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            lines.append(line.trimmed());
    }
    // Longer ones first: a name may be part of another.
    std::sort(lines.begin(), lines.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return lines;
}

/// All texts of the sources, as lupdate finds them.
tl::expected<TsFile, TsFile::Fault> collected(const QDir &root, const QStringList &spoken)
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(u"fresh_en.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root.path());
    lupdate.start(QStringLiteral(TRIBUTARY_LUPDATE),
                  QStringList {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, root.path()} + spoken
                      + QStringList {u"-ts"_s, fileName});
    if (!lupdate.waitForFinished(-1) || lupdate.exitCode() != 0)
        return tl::unexpected(TsFile::Fault {.reason = QString::fromLocal8Bit(lupdate.readAllStandardError())});
    return TsFile::read(fileName);
}

/// False when the sources could not be searched for their texts; said on stderr.
bool checkProject(Checker &checker, const QDir &root)
{
    const QStringList spoken = QStringLiteral(TRIBUTARY_SPOKEN).split(u' ');
    const tl::expected<TsFile, TsFile::Fault> fresh = collected(root, spoken);
    const QDir folder(root.filePath(u"translations"_s));
    for (const QString &name : folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name)) {
        checker.checkFile(folder.filePath(name));
        if (fresh)
            checker.checkUpToDate(folder.filePath(name), *fresh);
    }
    for (const QString &place : spoken) {
        if (place.endsWith(u".cpp")) {
            checker.checkSource(root.filePath(place));
            continue;
        }
        for (QDirIterator files(root.filePath(place), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            checker.checkSource(files.next());
    }
    if (!fresh)
        QTextStream(stderr) << u"lupdate: %1"_s.arg(fresh.error().reason) << Qt::endl;
    return fresh.has_value();
}

} // namespace

/// Checks translations: of the whole project, given its folder, or single files, given their names. Says what is
/// wrong, a line each, and how complete each language is. Exit code: 0 good, 1 faults, 2 usage.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList given = application.arguments().mid(1);
    QTextStream out(stdout);
    if (given.isEmpty()) {
        out << u"usage: tributary-i18n PROJECT | FILE.ts|FILE.cpp ..."_s << Qt::endl;
        return Usage;
    }
    const bool project = QFileInfo(given.first()).isDir();
    const QDir root(project ? given.first() : QStringLiteral(TRIBUTARY_SOURCE));
    Checker checker(lines(root.filePath(u"translations/names.txt"_s)));
    bool whole = true;
    if (project) {
        whole = checkProject(checker, root);
    } else {
        for (const QString &fileName : given) {
            if (fileName.endsWith(u".ts"))
                checker.checkFile(fileName);
            else
                checker.checkSource(fileName);
        }
    }
    for (const QString &fault : checker.faults())
        out << fault << Qt::endl;
    for (const QString &line : checker.completeness())
        out << line << Qt::endl;
    if (!checker.faults().isEmpty())
        out << u"%1 faults"_s.arg(checker.faults().size()) << Qt::endl;
    return whole && checker.faults().isEmpty() ? Good : Faulty;
}
