// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/checker.h"

#include "ui/plurals.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongEnough = 12;      // letters: shorter texts may well be the same word in two languages
constexpr double MostEqual = 0.05;  // of the longer ones
const QString english = u"en"_s;    // its other texts are the sources

/// All matches, sorted: what must be the same in two texts whatever the order of words.
QStringList all(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[1-9][0-9]?|n)"_s);
    return all(pattern, text);
}

QStringList markup(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-zA-Z][^<>]*>"_s);
    return all(pattern, text);
}

QStringList addresses(const QString &text)
{
    static const QRegularExpression pattern(
        u"https?://[^\\s<>“”«»（）。，]*[^\\s<>“”«»（）。，.,;:!?)]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return all(pattern, text);
}

/// Names with an underscore, options and endings of files: typed or set as they are.
QStringList typedWords(const QString &text)
{
    static const QRegularExpression pattern(
        u"[A-Za-z0-9]+_[A-Za-z0-9_…]*|(?<![\\w-])--[a-z][a-z-]+|(?<!\\w)\\.(?:csv|json|xlsx|ts|pem)\\b"_s);
    return all(pattern, text);
}

/// The letters after "&" that the keyboard opens menu items with; "&&" is the sign itself.
QString mnemonics(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)(?:&&)*&([\\p{L}\\p{N}])"_s);
    QString letters;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        letters += matches.next().captured(1).toUpper();
    return letters;
}

QString outerSpace(const QString &text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), isSpace);
    const auto last = std::find_if_not(text.crbegin(), text.crend(), isSpace).base();
    if (first == text.cend())
        return text;
    return QString(text.cbegin(), first - text.cbegin()) + u'|' + QString(last, text.cend() - last);
}

/// How a text ends, whatever sign the language has for it.
enum class Ending { None, Stop, Colon, Ellipsis, Question, Exclamation };

Ending endingOf(const QString &text)
{
    static const struct {
        QString signs;
        Ending ending;
    } known[] {
        {u"…⋯"_s, Ending::Ellipsis},
        {u"。.।"_s, Ending::Stop},
        {u":：﹕"_s, Ending::Colon},
        {u"?？؟"_s, Ending::Question},
        {u"!！"_s, Ending::Exclamation},
    };
    QString end = text.trimmed();
    // Controls of the reading direction, quotation marks and brackets stand behind the sign that ends a sentence.
    while (!end.isEmpty()
           && (end.back().category() == QChar::Other_Format || end.back().category() == QChar::Punctuation_FinalQuote))
        end.chop(1);
    if (end.endsWith(u"..."))
        return Ending::Ellipsis;
    for (const auto &one : known) {
        if (!end.isEmpty() && one.signs.contains(end.back()))
            return one.ending;
    }
    return Ending::None;
}

int unbalanced(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        const ushort u = c.unicode();
        if (u >= 0x2066 && u <= 0x2068)
            ++depth;
        else if (u == 0x2069)
            --depth;
    }
    return depth;
}

qsizetype letters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// Whether nobody could know what is meant without being told.
bool needsExplanation(const QString &source)
{
    const QStringList words = source.split(u' ', Qt::SkipEmptyParts);
    return words.size() == 1 || !placeholders(source).isEmpty();
}

QString shortened(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u' ');
    return line.size() > 60 ? line.left(59) + u'…' : line;
}

QString languageOf(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName().section(u'_', 1);
}

QByteArray keyOf(const TsFile::Message &message)
{
    return message.context + '\0' + message.source + '\0' + message.comment;
}

} // namespace

void Checker::tell(const QString &fileName, qint64 line, const QString &what)
{
    m_faults.append(u"%1:%2: %3"_s.arg(fileName).arg(line).arg(what));
}

void Checker::checkFile(const QString &fileName)
{
    const tl::expected<TsFile, TsFile::Fault> file = TsFile::read(fileName);
    if (!file) {
        tell(fileName, file.error().line, u"not readable, column %1: %2"_s.arg(file.error().column).arg(file.error().reason));
        return;
    }
    const QString language = languageOf(fileName);
    if (file->language != language)
        tell(fileName, 1, u"the language is “%1”, but the file is named for “%2”"_s.arg(file->language, language));
    for (const TsFile::Message &message : file->messages)
        checkMessage(fileName, message, language);
    checkMenus(fileName, *file);
    if (language != english)
        checkUntranslated(fileName, *file);
    const qsizetype done = file->messages.size() - file->unfinished();
    m_completeness.append(u"%1 %2 of %3 texts, %4 %"_s.arg(language, -8)
                              .arg(done, 5)
                              .arg(file->messages.size(), 5)
                              .arg(file->messages.isEmpty() ? 100 : done * 100 / file->messages.size()));
}

void Checker::checkMessage(const QString &fileName, const TsFile::Message &message, const QString &language)
{
    const QString source = QString::fromUtf8(message.source);
    if (message.explanation.isEmpty() && needsExplanation(source)) {
        tell(fileName, message.line,
             u"“%1” needs a translator comment (//:) in the sources: one word, or something is filled in"_s.arg(
                 shortened(source)));
    }
    const Plurals plurals = Plurals::of(language);
    const int needed = message.counts ? plurals.forms() : 1;
    if (message.forms.size() != needed) {
        tell(fileName, message.line,
             u"“%1” has %2 plural forms; %3 has %4"_s.arg(shortened(source)).arg(message.forms.size()).arg(language).arg(needed));
        return;
    }
    if (!message.finished || message.forms.contains(QString())) {
        tell(fileName, message.line, u"“%1” is not finished"_s.arg(shortened(source)));
        return;
    }
    for (int form = 0; form < needed; ++form)
        checkForm(fileName, message, message.forms.at(form), message.counts && plurals.isExact(form), language);
}

void Checker::checkForm(const QString &fileName, const TsFile::Message &message, const QString &form,
                        bool mayOmitCount, const QString &language)
{
    const QString source = QString::fromUtf8(message.source);
    const auto differ = [&](const QString &what, const QStringList &wanted, const QStringList &found) {
        if (wanted == found)
            return;
        tell(fileName, message.line,
             u"“%1”: %2 differ: %3 in the source, %4 in the translation"_s.arg(
                 shortened(source), what, wanted.isEmpty() ? u"none"_s : wanted.join(u' '),
                 found.isEmpty() ? u"none"_s : found.join(u' ')));
    };
    const auto isCount = [](const QString &placeholder) { return placeholder.endsWith(u'n'); };
    QStringList wanted = placeholders(source);
    QStringList found = placeholders(form);
    if (mayOmitCount && std::none_of(found.cbegin(), found.cend(), isCount))
        wanted.removeIf(isCount);
    differ(u"placeholders"_s, wanted, found);
    differ(u"tags"_s, markup(source), markup(form));
    differ(u"addresses"_s, addresses(source), addresses(form));
    differ(u"words to be typed"_s, typedWords(source), typedWords(form));
    if (outerSpace(source) != outerSpace(form))
        tell(fileName, message.line, u"“%1”: spaces at the beginning or end differ"_s.arg(shortened(source)));
    if (source.count(u'\n') != form.count(u'\n'))
        tell(fileName, message.line, u"“%1”: the number of lines differs"_s.arg(shortened(source)));
    if (endingOf(source) != endingOf(form)) {
        tell(fileName, message.line,
             u"“%1” and “%2” end differently (stop, colon, ellipsis, question)"_s.arg(shortened(source), shortened(form)));
    }
    if (mnemonics(source).size() != mnemonics(form).size())
        tell(fileName, message.line, u"“%1”: the number of mnemonics (&) differs"_s.arg(shortened(source)));
    if (unbalanced(form) != 0)
        tell(fileName, message.line, u"“%1”: a control of the reading direction is not closed"_s.arg(shortened(source)));
    static const QRegularExpression twice(u"\\b(\\p{L}{2,})\\s+\\1\\b"_s,
                                          QRegularExpression::UseUnicodePropertiesOption
                                              | QRegularExpression::CaseInsensitiveOption);
    if (language != english && twice.match(form).hasMatch() && !twice.match(source).hasMatch()) {
        tell(fileName, message.line,
             u"“%1”: the word “%2” stands twice"_s.arg(shortened(source), twice.match(form).captured(1)));
    }
}

/// Texts with a mnemonic are of one menu when they share a context and the menu that the comment names ("Menu File:").
void Checker::checkMenus(const QString &fileName, const TsFile &file)
{
    static const QRegularExpression menu(u"^Menu ([^:]*):"_s);
    QHash<QString, QString> taken; // by menu and letter: the text that has it
    for (const TsFile::Message &message : file.messages) {
        for (const QString &form : message.forms) {
            for (const QChar letter : mnemonics(form)) {
                const QString key = QString::fromUtf8(message.context) + u'\n'
                    + menu.match(message.explanation).captured(1) + u'\n' + letter;
                const QString source = QString::fromUtf8(message.source);
                if (taken.contains(key) && taken.value(key) != source) {
                    tell(fileName, message.line,
                         u"“%1” and “%2” have the same mnemonic, %3, in one menu"_s.arg(shortened(source),
                                                                                       shortened(taken.value(key)), letter));
                }
                taken.insert(key, source);
            }
        }
    }
}

void Checker::checkUntranslated(const QString &fileName, const TsFile &file)
{
    qsizetype considered = 0;
    QStringList equal;
    for (const TsFile::Message &message : file.messages) {
        const QString source = QString::fromUtf8(message.source);
        QString rest = source;
        for (const QString &name : m_names)
            rest.remove(name);
        if (letters(source) <= LongEnough || letters(rest) == 0 || message.forms.contains(QString()))
            continue;
        ++considered;
        if (std::all_of(message.forms.cbegin(), message.forms.cend(), [&](const QString &form) { return form == source; }))
            equal.append(shortened(source));
    }
    if (double(equal.size()) > MostEqual * double(considered)) {
        tell(fileName, 0,
             u"%1 of %2 longer texts are the same as in English: %3"_s.arg(equal.size()).arg(considered).arg(
                 equal.mid(0, 5).join(u", "_s)));
    }
}

void Checker::checkUpToDate(const QString &fileName, const TsFile &fresh)
{
    const tl::expected<TsFile, TsFile::Fault> file = TsFile::read(fileName);
    if (!file)
        return; // checkFile() says so
    const bool onlyCounts = languageOf(fileName) == english;
    QHash<QByteArray, const TsFile::Message *> there;
    for (const TsFile::Message &message : file->messages)
        there.insert(keyOf(message), &message);
    for (const TsFile::Message &message : fresh.messages) {
        if (onlyCounts && !message.counts)
            continue;
        const TsFile::Message *known = there.take(keyOf(message));
        const QString source = shortened(QString::fromUtf8(message.source));
        if (!known)
            tell(fileName, 0, u"“%1” is missing: update the translations (./dev i18n)"_s.arg(source));
        else if (known->explanation != message.explanation || known->counts != message.counts)
            tell(fileName, known->line, u"“%1” is explained differently: update the translations (./dev i18n)"_s.arg(source));
    }
    for (const TsFile::Message *gone : std::as_const(there)) {
        tell(fileName, gone->line,
             u"“%1” is in no source any more: update the translations (./dev i18n)"_s.arg(
                 shortened(QString::fromUtf8(gone->source))));
    }
}

// --- sources ------------------------------------------------------------------------------------------------

namespace {

/// Behind the bracket that closes the one at `at`; the end when none does.
qsizetype behindBrackets(const QString &text, qsizetype at)
{
    int depth = 0;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (quoted && c == u'\\') {
            ++at;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u'(') {
            ++depth;
        } else if (!quoted && c == u')' && --depth == 0) {
            return at + 1;
        }
    }
    return at;
}

qsizetype behindSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

} // namespace

void Checker::checkSource(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(fileName, 0, u"not readable: %1"_s.arg(file.errorString()));
        return;
    }
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression call(u"(?:\\w+::)*\\btr\\(\\s*\""_s);
    for (auto matches = call.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        qsizetype before = match.capturedStart() - 1;
        while (before >= 0 && text.at(before).isSpace())
            --before;
        qsizetype after = behindBrackets(text, text.indexOf(u'(', match.capturedStart()));
        // What is filled in belongs to the sentence.
        while (QStringView(text).mid(behindSpace(text, after)).startsWith(u".arg("))
            after = behindBrackets(text, text.indexOf(u'(', after));
        after = behindSpace(text, after);
        const bool joined = (before >= 0 && text.at(before) == u'+')
            || (after < text.size() && text.at(after) == u'+' && text.mid(after, 2) != u"+=");
        if (joined) {
            const QStringView head = QStringView(text).left(match.capturedStart());
            tell(fileName, head.count(u'\n') + 1, u"a translated text is put together with another one: use %1"_s);
        }
    }
}
