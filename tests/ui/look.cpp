// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resource.h"
#include "ui/badge.h"
#include "ui/colours.h"
#include "ui/errortext.h"
#include "ui/icon.h"
#include "ui/text.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeReadOnWhatItStandsOn_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            const QByteArray theme = colours->isDark() ? "dark" : "light";
            const struct {
                const char *name;
                QColor colour;
            } grounds[] {{"page", colours->page}, {"rail", colours->rail}, {"raised", colours->raised},
                         {"field", colours->field}, {"hover", colours->hover}, {"selection", colours->selection}};
            const struct {
                const char *name;
                QColor colour;
            } texts[] {{"text", colours->text}, {"muted", colours->muted}, {"accent", colours->accent},
                       {"danger", colours->danger}, {"warning", colours->warning}, {"good", colours->good},
                       {"note", colours->note}};
            for (const auto &ground : grounds) {
                for (const auto &text : texts)
                    QTest::addRow("%s: %s on %s", theme.constData(), text.name, ground.name) << text.colour << ground.colour;
            }
            for (int tone = 0; tone < 5; ++tone)
                QTest::addRow("%s: badge %d", theme.constData(), tone) << colours->badges[tone].text << colours->badges[tone].fill;
            QTest::addRow("%s: on accent", theme.constData()) << colours->onAccent << colours->accent;
            QTest::addRow("%s: on accent, hovered", theme.constData()) << colours->onAccent << colours->accentHover;
            QTest::addRow("%s: sandbox", theme.constData()) << colours->sandbox.text << colours->sandbox.fill;
            QTest::addRow("%s: test", theme.constData()) << colours->test.text << colours->test.fill;
            QTest::addRow("%s: live", theme.constData()) << colours->live.text << colours->live.fill;
            const QPalette palette = colours->palette();
            QTest::addRow("%s: marked text", theme.constData())
                << palette.color(QPalette::HighlightedText) << palette.color(QPalette::Highlight);
            QTest::addRow("%s: tooltip", theme.constData())
                << palette.color(QPalette::ToolTipText) << palette.color(QPalette::ToolTipBase);
        }
    }

    void everyTextCanBeReadOnWhatItStandsOn()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
    }

    void edgesOfControlsCanBeSeen()
    {
        for (const Colours *colours : {&Colours::light(), &Colours::dark()})
            QVERIFY(contrast(colours->accent, colours->page) >= 3.0); // the focus ring: WCAG 1.4.11
    }

    void aPaletteKnowsItsTheme()
    {
        QCOMPARE(&Colours::of(Colours::light().palette()), &Colours::light());
        QCOMPARE(&Colours::of(Colours::dark().palette()), &Colours::dark());
    }

    void everyIconIsDrawnInTheColourThatIsAskedFor()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 40);
        for (const QString &file : files) {
            const QImage image = Icon::pixmap(file.chopped(4), QColor(0xff0000), 40, 1).toImage();
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() < 128)
                        continue;
                    ++painted;
                    QVERIFY2(pixel.red() > 200 && pixel.green() < 60 && pixel.blue() < 60, qPrintable(file));
                }
            }
            QVERIFY2(painted > 20, qPrintable(file));
        }
    }

    void everyIconIsOfOneFamily()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        for (const QString &name : files) {
            QFile file(u":/icons/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray drawing = file.readAll();
            QVERIFY2(drawing.contains("viewBox=\"0 0 20 20\"") && drawing.contains("stroke-width=\"1.6\"")
                         && drawing.contains("currentColor"),
                     qPrintable(name));
        }
    }

    void everyResourceHasAnIcon()
    {
        for (const Resource *resource : resources())
            QVERIFY2(Icon::exists(QString::fromUtf8(resource->icon)), resource->name.constData());
    }

    void directedIconsAreMirroredWithTheLanguage()
    {
        const QImage forward = Icon::pixmap(u"back"_s, Qt::black, 20, 1, Icon::Reading::Directed).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = Icon::pixmap(u"back"_s, Qt::black, 20, 1, Icon::Reading::Directed).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(forward != mirrored);
    }

    void theToneOfABadgeIsAShapeToo()
    {
        QList<QImage> shapes;
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Danger, Tone::Note}) {
            QImage image(20, 20, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            Badge::paintShape(painter, QRectF(0, 0, 20, 20), tone, Qt::black);
            painter.end();
            QVERIFY(!shapes.contains(image));
            shapes.append(image);
        }
    }

    void everyErrorReadsAsASentence()
    {
        for (int kind = int(Error::Kind::Cancelled); kind <= int(Error::Kind::KeyRing); ++kind) {
            const Error error {.kind = Error::Kind(kind), .message = u"detail"_s};
            const QString sentence = ErrorText::sentence(error);
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!sentence.contains(u"%1"), qPrintable(sentence));
        }
    }

    void detailsNameWhatSupportAsksFor()
    {
        const Error error {.kind = Error::Kind::Server, .message = u"down"_s, .status = 503, .code = "lock_timeout", .requestId = "req_1"};
        const QString details = ErrorText::details(error);
        for (const QString &word : {u"503"_s, u"lock_timeout"_s, u"req_1"_s, u"down"_s})
            QVERIFY(details.contains(word));
    }

    void wordsFromOutsideCannotTurnALineAround()
    {
        const QString line = Text::oneLine(u"a\nb\u202ec\u2066d\te"_s);
        for (const QChar c : {QChar(0x0a), QChar(0x202e), QChar(0x2066), QChar(0x09)})
            QVERIFY(!line.contains(c));
        QVERIFY(line.startsWith(u'a') && line.endsWith(u'e'));
    }

    void tooltipsShowMarkupAsWords()
    {
        const QString tip = Text::toolTip(u"<img src=http://127.0.0.1:9/x>"_s);
        QVERIFY(!tip.contains(u"<img"));
        QVERIFY(Qt::mightBeRichText(tip)); // so that what is escaped is shown as it was
    }
};

QTEST_MAIN(LookTest)
#include "look.moc"
