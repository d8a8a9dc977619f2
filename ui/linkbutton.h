// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format.h"
#include "ui/text.h"

#include <QPushButton>

/// Words that are a link: no plate, the colour of links (or of a fault), underlined when hovered or focused.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Lines {
        One,  ///< cut in the middle where there is no room
        Many, ///< wrapped
    };

    explicit LinkButton(Text::Role role, Lines lines = Lines::One, QWidget *parent = nullptr);

    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_lines == Lines::Many; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QFont linkFont() const { return Text::font(m_role, font()); }

    Text::Role m_role;
    Lines m_lines;
    Tone m_tone = Tone::Neutral;
};
