// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "ui/pseudotranslator.h"
#include "ui/text.h"
#include "ui/tstranslator.h"
#include "ui/watchedfile.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

const QString english = u"en"_s;
const QString accents = u"accents"_s;
const QString twice = u"long"_s;
const QString mirrored = u"rtl"_s;

std::unique_ptr<QTranslator> loaded(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return nullptr;
    return translator;
}

/// Ours and those of Qt's own words: "Cancel", the menu of a text field.
Translators translatorsOf(const QString &code)
{
    Translators translators;
    translators.push_back(loaded(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    translators.push_back(loaded(u"tributary_"_s + code, u":/translations"_s));
    std::erase(translators, nullptr);
    return translators;
}

/// How numbers and dates are written: as the system does where it speaks this language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale usual(code);
    if (system.language() == usual.language() && system.script() == usual.script())
        return system;
    // The bare name of English stands for American habits.
    return code == english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : usual;
}

/// The first language of the system that we speak.
QString systemsCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &one : wanted) {
        const QLocale locale(one);
        for (const Language::Choice &choice : Language::choices()) {
            const QLocale ours(choice.code);
            if (locale.language() == ours.language() && locale.script() == ours.script())
                return choice.code;
        }
    }
    return english;
}

} // namespace

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language() = default;

Language &Language::ofProgram()
{
    auto *known = qApp->findChild<Language *>(QString(), Qt::FindDirectChildrenOnly);
    if (known)
        return *known;
    auto *language = new Language(qApp);
    language->choose({});
    return *language;
}

QList<Language::Choice> Language::choices()
{
    QList<Choice> choices {{english, u"English"_s}};
    const QStringList files = QDir(u":/translations"_s).entryList({u"tributary_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (code != english)
            choices.append({code, QLocale(code).nativeLanguageName()});
    }
    return choices;
}

QStringList Language::codes()
{
    QStringList codes;
    for (const Choice &choice : choices())
        codes.append(choice.code);
    return codes << accents << twice << mirrored;
}

void Language::choose(const QString &code)
{
    m_choice = code;
    m_file.reset();
    m_fault = {};
    QString spoken = code.isEmpty() ? systemsCode() : code;
    if (!codes().contains(spoken))
        spoken = english;
    const bool invented = spoken == accents || spoken == twice || spoken == mirrored;
    Translators translators = translatorsOf(invented ? english : spoken);
    if (spoken == accents || spoken == twice) {
        const auto kind = spoken == accents ? PseudoTranslator::Kind::Accents : PseudoTranslator::Kind::Long;
        translators.push_back(std::make_unique<PseudoTranslator>(kind, *translators.back()));
    }
    speak(spoken, localeOf(invented ? english : spoken), std::move(translators));
}

void Language::translateWith(const QString &fileName)
{
    m_file = std::make_unique<WatchedFile>(fileName);
    connect(m_file.get(), &WatchedFile::saved, this, &Language::readFile);
    readFile();
}

void Language::readFile()
{
    const tl::expected<TsFile, TsFile::Fault> file = TsFile::read(m_file->fileName());
    if (!file) {
        m_fault = file.error();
        Q_EMIT fileBroken();
        return;
    }
    m_fault = {};
    m_unfinished = file->unfinished();
    Translators translators = translatorsOf(file->language);
    translators.push_back(std::make_unique<TsTranslator>(*file));
    speak(file->language, localeOf(file->language), std::move(translators));
}

void Language::speak(const QString &code, const QLocale &locale, Translators translators)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_code = code;
    m_translators = std::move(translators);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(code == mirrored ? Qt::RightToLeft : locale.textDirection());
    for (const auto &translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
    // English may have nothing to install, and a file of translations may be empty: windows hear of it all the same.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(qApp, &change);
}

QString Language::fileName() const
{
    return m_file ? m_file->fileName() : QString();
}

QString Language::complaint() const
{
    if (m_fault.reason.isEmpty())
        return {};
    const QString name = Text::leftToRight(QFileInfo(fileName()).fileName());
    const QString reason = Text::isolated(m_fault.reason);
    if (m_fault.line == 0) {
        //: A file of translations, %1, cannot be read; %2 is the reason, in English
        return tr("%1 cannot be read: %2 The texts from before are shown.").arg(name, reason);
    }
    //: A file of translations, %1, is broken in line %2, column %3; %4 is the reason, in English
    return tr("%1 is broken in line %2, column %3: %4 The texts from before are shown.")
        .arg(name, QString::number(m_fault.line), QString::number(m_fault.column), reason);
}
