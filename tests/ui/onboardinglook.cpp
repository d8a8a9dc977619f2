// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openwindow.h"
#include "ui/onboarding/choicecard.h"
#include "ui/onboarding/pictures.h"
#include "ui/onboarding/wizard.h"
#include "ui/pages/onboardingpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

/// Every step of the wizard as it looks: in a low window, in both writing directions.
class OnboardingLookTest : public QObject
{
    Q_OBJECT

    /// Words that have less room than they need.
    static QStringList cutOff(const QWidget &root)
    {
        QStringList cut;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString words = label ? label->text() : button ? button->text() : QString();
            if (words.isEmpty())
                continue;
            const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
            const bool wraps = widget->hasHeightForWidth() || (label && label->wordWrap());
            if (widget->height() < needed || (!wraps && widget->width() < widget->sizeHint().width()))
                cut.append(u"%1: %2 x %3"_s.arg(words).arg(widget->width()).arg(widget->height()));
        }
        return cut;
    }

    /// What can be pressed or typed into and says to nobody what it is.
    static QStringList nameless(const QWidget &root)
    {
        QStringList nameless;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            const bool acts = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
                || (qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QComboBox *>(widget->parentWidget()));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (acts && widget->isVisible() && widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName());
        }
        return nameless;
    }

private Q_SLOTS:
    void nothingIsCutOffAndEverythingHasAName_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        QTest::newRow("left to right") << Qt::LeftToRight << QSize(1280, 720);
        QTest::newRow("right to left") << Qt::RightToLeft << QSize(1280, 720);
        QTest::newRow("as pictures are") << Qt::LeftToRight << QSize(1440, 900);
        QTest::newRow("small") << Qt::LeftToRight << QSize(900, 600);
    }

    void nothingIsCutOffAndEverythingHasAName()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        OpenWindow open;
        open.window->resize(size);
        auto *page = qobject_cast<OnboardingPage *>(open.page("onboarding"));
        QVERIFY(page);
        QStringList states;
        const bool all = rehearseOnboarding(*page, *open.window->session(), [&](const QString &state) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            states.append(state);
            if (const QStringList cut = cutOff(*page->wizard()); !cut.isEmpty())
                qWarning("%s: %s", qPrintable(state), qPrintable(cut.join(u", "_s)));
            else if (const QStringList unnamed = nameless(*page->wizard()); !unnamed.isEmpty())
                qWarning("%s has no name for %s", qPrintable(state), qPrintable(unnamed.join(u", "_s)));
            else
                return true;
            return false;
        });
        QVERIFY2(all, qPrintable(states.join(u' ')));
        QVERIFY(states.size() >= 13);
        QVERIFY(!page->wizard()); // and it is left as it was
        QCOMPARE(Onboarding::drafts(open.window->session()->store())->size(), 0);
    }

    void withoutAConnectionNothingCanBeBegun()
    {
        OpenWindow open;
        auto *page = qobject_cast<OnboardingPage *>(open.page("onboarding"));
        QVERIFY(!page->findChild<QPushButton *>(u"begin"_s)->isEnabled());
        QTRY_VERIFY(page->view()->isVisible());
        QVERIFY(page->view()->model()->rowCount() > 0);
        page->begin();
        QVERIFY(!page->wizard());
    }
};

QTEST_MAIN(OnboardingLookTest)
#include "onboardinglook.moc"
