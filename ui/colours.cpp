// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

const Colours &Colours::light()
{
    static const Colours colours {
        .page = QColor(0xffffff),
        .rail = QColor(0xf6f7fb),
        .raised = QColor(0xffffff),
        .field = QColor(0xffffff),
        .text = QColor(0x1a1f36),
        .muted = QColor(0x525a76),
        .faint = QColor(0x9aa1b9),
        .hairline = QColor(0xe7e9f1),
        .border = QColor(0xcfd4e2),
        .hover = QColor(0xf3f4fa),
        .pressed = QColor(0xe6e8f3),
        .accent = QColor(0x4b45c6),
        .onAccent = QColor(0xffffff),
        .accentHover = QColor(0x3f39b0),
        .selection = QColor(0xeceafc),
        .danger = QColor(0xa8123b),
        .warning = QColor(0x8a4b00),
        .good = QColor(0x0b6b3a),
        .note = QColor(0x0b5c8a),
        .skeleton = QColor(0xeceef5),
        .series = {QColor(0x6c66e0), QColor(0x2f8fc4)},
        .badges = {{QColor(0x3f475f), QColor(0xe8ebf2)},
                   {QColor(0x0b6b3a), QColor(0xdcf5e6)},
                   {QColor(0x8a4b00), QColor(0xfff0d6)},
                   {QColor(0xa8123b), QColor(0xffe4ea)},
                   {QColor(0x0b5c8a), QColor(0xdff1fb)}},
        .sandbox = {QColor(0x0b5c8a), QColor(0xdff1fb)},
        .test = {QColor(0x8a4b00), QColor(0xfff0d6)},
        .live = {QColor(0xffffff), QColor(0x0b6b3a)},
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours {
        .page = QColor(0x14171f),
        .rail = QColor(0x0f1218),
        .raised = QColor(0x1c202b),
        .field = QColor(0x1a1e28),
        .text = QColor(0xe6e9f2),
        .muted = QColor(0xa5adc4),
        .faint = QColor(0x666e88),
        .hairline = QColor(0x252a37),
        .border = QColor(0x3a4257),
        .hover = QColor(0x1c202b),
        .pressed = QColor(0x2a3040),
        .accent = QColor(0xa7a4ff),
        .onAccent = QColor(0x14171f),
        .accentHover = QColor(0xbdbaff),
        .selection = QColor(0x29294d),
        .danger = QColor(0xff8fa6),
        .warning = QColor(0xffc069),
        .good = QColor(0x6fd69a),
        .note = QColor(0x7cc7f2),
        .skeleton = QColor(0x222735),
        .series = {QColor(0x8b87f5), QColor(0x5fb7e6)},
        .badges = {{QColor(0xc6cce0), QColor(0x2a3042)},
                   {QColor(0x9be8ba), QColor(0x10381f)},
                   {QColor(0xffd699), QColor(0x432a08)},
                   {QColor(0xffb3c2), QColor(0x4a1523)},
                   {QColor(0xa9daf7), QColor(0x0f3144)}},
        .sandbox = {QColor(0xa9daf7), QColor(0x0f3144)},
        .test = {QColor(0xffd699), QColor(0x432a08)},
        .live = {QColor(0x0d1f15), QColor(0x6fd69a)},
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Colours::of(Format::Tone tone) const
{
    switch (tone) {
    case Format::Tone::Neutral:
        return muted;
    case Format::Tone::Good:
        return good;
    case Format::Tone::Warning:
        return warning;
    case Format::Tone::Danger:
        return danger;
    case Format::Tone::Note:
        return note;
    }
    Q_UNREACHABLE();
}

QPalette Colours::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, rail);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::ToolTipBase, isDark() ? pressed : text);
    palette.setColor(QPalette::ToolTipText, isDark() ? text : page);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, isDark() ? QColor(0x46449a) : QColor(0xcfcbfa));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, hover);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, border);
    palette.setColor(QPalette::Shadow, isDark() ? QColor(0x05070b) : QColor(0xaab0c4));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}
