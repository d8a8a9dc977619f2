// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"

#include "ui/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

class SymbolicIcon : public QIconEngine
{
public:
    SymbolicIcon(QString name, Icon::Reading reading) : m_name(std::move(name)), m_reading(reading) {}

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels, as QIcon asks for it.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return Icon::pixmap(m_name, colour(mode, state), qMin(size.width(), size.height()), 1.0, m_reading);
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(square, Icon::pixmap(m_name, colour(mode, state), side, ratio, m_reading));
    }

    QIconEngine *clone() const override { return new SymbolicIcon(m_name, m_reading); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !Icon::exists(m_name); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Colours &colours = Colours::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return colours.faint;
        if (state == QIcon::On)
            return colours.accent;
        return mode == QIcon::Active ? colours.text : colours.muted;
    }

    QString m_name;
    Icon::Reading m_reading;
};

} // namespace

QIcon Icon::named(const QString &name, Reading reading)
{
    return QIcon(new SymbolicIcon(name, reading));
}

bool Icon::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QPixmap Icon::pixmap(const QString &name, const QColor &colour, int side, qreal devicePixelRatio, Reading reading)
{
    const bool mirrored = reading == Reading::Directed && QGuiApplication::isRightToLeft();
    const int pixels = qRound(side * devicePixelRatio);
    const QString key = u"tributary/%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels).arg(mirrored);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QFile file(pathOf(name));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        // Qt SVG knows no currentColor.
        drawing.replace("currentColor", colour.name().toLatin1());
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        if (!drawing.isEmpty()) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            if (mirrored)
                painter.setTransform(QTransform(-1, 0, 0, 1, pixels, 0));
            QSvgRenderer(drawing).render(&painter, QRectF(0, 0, pixels, pixels));
        }
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon Icon::application()
{
    QIcon icon;
    QSvgRenderer drawing(u":/icons/app/tributary.svg"_s);
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(0, 0, side, side));
        icon.addPixmap(pixmap);
    }
    return icon;
}
