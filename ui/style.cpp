// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/colours.h"
#include "ui/icon.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, radius, radius);
    painter.restore();
}

/// Focus is always shown where one types, and elsewhere once the keyboard was used to get there.
bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus)
        && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool is(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintPlate(QPainter &painter, const QStyleOption *option, bool isDefault, bool isFlat)
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool down = is(option, QStyle::State_Sunken);
    const bool hovered = enabled && is(option, QStyle::State_MouseOver);
    QColor fill;
    QColor edge;
    if (isDefault && enabled) {
        fill = hovered || down ? colours.accentHover : colours.accent;
    } else if (isFlat) {
        fill = down ? colours.pressed : hovered ? colours.hover : QColor();
    } else {
        fill = down ? colours.pressed : hovered ? colours.hover : colours.raised;
        edge = enabled ? colours.border : colours.hairline;
    }
    if (is(option, QStyle::State_On) && !isDefault) {
        fill = colours.selection;
        edge = isFlat ? QColor() : colours.accent;
    }
    if (fill.isValid() || edge.isValid())
        fillRounded(painter, option->rect, Space::Corner, fill, edge);
    if (showsFocus(option)) {
        if (isDefault) { // on the accent the ring needs a gap to be seen
            Style::paintFocus(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), colours.onAccent,
                              Space::Corner - 2);
        } else {
            Style::paintFocus(painter, option->rect, colours.accent, Space::Corner);
        }
    }
}

void paintField(QPainter &painter, const QStyleOption *option)
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool wrong = option->styleObject && option->styleObject->property("wrong").toBool();
    const QColor fill = enabled ? option->palette.color(QPalette::Base) : colours.hover;
    fillRounded(painter, option->rect, Space::Corner, fill, wrong ? colours.danger : colours.border);
    if (is(option, QStyle::State_HasFocus) && enabled)
        Style::paintFocus(painter, option->rect, wrong ? colours.danger : colours.accent, Space::Corner);
}

void paintCheck(QPainter &painter, const QStyleOption *option, bool round)
{
    const Colours &colours = Colours::of(option->palette);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = is(option, QStyle::State_On);
    const bool some = is(option, QStyle::State_NoChange);
    const bool enabled = is(option, QStyle::State_Enabled);
    const QColor accent = enabled ? colours.accent : colours.faint;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || some ? accent : colours.border, 1.2));
    painter.setBrush(on || some ? accent : option->palette.color(QPalette::Base));
    const qreal radius = round ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, radius, radius);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.onAccent);
        painter.drawEllipse(QRectF(5, 5, 6, 6));
    } else if (on) {
        painter.setPen(QPen(colours.onAccent, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({QPointF(4, 8.4), QPointF(6.9, 11.2), QPointF(12, 5)}));
    } else if (some) {
        painter.setPen(QPen(colours.onAccent, 1.9, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    }
    painter.restore();
    if (showsFocus(option))
        Style::paintFocus(painter, option->rect.adjusted(-3, -3, 3, 3), colours.accent, round ? 11 : 7);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const Colours &colours = Colours::of(option->palette);
    painter.fillRect(option->rect, option->palette.color(QPalette::Window));
    if (option->minimum == option->maximum)
        return;
    const bool active = is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken);
    QColor fill = active ? colours.muted : colours.faint;
    fill.setAlphaF(active ? 0.9F : 0.55F);
    const int inset = active ? 2 : 3;
    const QRectF rect = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    fillRounded(painter, rect, qMin(rect.width(), rect.height()) / 2, fill, QColor());
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton *option)
{
    const Colours &colours = Colours::of(option->palette);
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool isDefault = option->features.testFlag(QStyleOptionButton::DefaultButton);
    painter.setFont(Text::font(Text::Role::Control, painter.font()));
    const int side = option->icon.isNull() ? 0 : option->iconSize.height();
    const int gap = side > 0 && !option->text.isEmpty() ? Space::Small : 0;
    const QSize words = painter.fontMetrics().size(Qt::TextShowMnemonic, option->text);
    const QSize whole(qMin(side + gap + words.width(), option->rect.width()), option->rect.height());
    const QRect label = QStyle::alignedRect(option->direction, Qt::AlignCenter, whole, option->rect);
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(option->direction, label, part); };
    if (side > 0) {
        const QRect square(label.x(), label.center().y() - side / 2 + 1, side, side);
        option->icon.paint(&painter, visual(square), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                           is(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    painter.setPen(!enabled                            ? colours.faint
                       : isDefault                     ? colours.onAccent
                       : is(option, QStyle::State_On) ? colours.accent
                                                       : colours.text);
    painter.drawText(visual(label.adjusted(side + gap, 0, 0, 0)),
                     Text::drawingFlags(Qt::AlignLeft, option->direction) | Qt::TextShowMnemonic | Qt::TextDontClip,
                     option->text);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem *option)
{
    const Colours &colours = Colours::of(option->palette);
    const QRect rect = option->rect.adjusted(Space::Tight, 0, -Space::Tight, 0);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x(), option->rect.center().y(), rect.width(), 1), colours.hairline);
        return;
    }
    const bool enabled = is(option, QStyle::State_Enabled);
    if (enabled && is(option, QStyle::State_Selected))
        fillRounded(painter, rect, Space::Corner - 1, colours.selection, QColor());

    const auto visual = [option](const QRect &part) { return QStyle::visualRect(option->direction, option->rect, part); };
    constexpr int Mark = 18;
    const QRect mark(rect.x() + Space::Small, rect.center().y() - Mark / 2 + 1, Mark, Mark);
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked) {
            painter.drawPixmap(visual(mark), Icon::pixmap(u"check"_s, enabled ? colours.accent : colours.faint, Mark,
                                                          painter.device()->devicePixelRatioF()));
        }
    } else if (!option->icon.isNull()) {
        option->icon.paint(&painter, visual(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    const QStringList parts = option->text.split(u'\t');
    const QRect words = rect.adjusted(Space::Small + Mark + Space::Small, 0, -Space::Medium, 0);
    painter.setFont(option->font);
    painter.setPen(enabled ? colours.text : colours.faint);
    painter.drawText(visual(words), Text::drawingFlags(Qt::AlignLeft, option->direction) | Qt::TextShowMnemonic,
                     parts.value(0));
    if (parts.size() > 1) {
        painter.setPen(enabled ? colours.muted : colours.faint);
        painter.drawText(visual(words), Text::drawingFlags(Qt::AlignRight, option->direction), parts.value(1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - Mark, mark.y(), Mark, Mark);
        painter.drawPixmap(visual(arrow), Icon::pixmap(u"forward"_s, colours.muted, Mark,
                                                       painter.device()->devicePixelRatioF(),
                                                       Icon::Reading::Directed));
    }
}

void paintTab(QPainter &painter, const QStyleOptionTab *option)
{
    const Colours &colours = Colours::of(option->palette);
    const bool selected = is(option, QStyle::State_Selected);
    const bool hovered = is(option, QStyle::State_MouseOver);
    const QRect plate = option->rect.adjusted(2, 4, -2, -6);
    if (hovered && !selected)
        fillRounded(painter, plate, Space::Corner, colours.hover, QColor());
    painter.setPen(selected ? colours.text : colours.muted);
    painter.setFont(Text::font(Text::Role::Control, painter.font()));
    painter.drawText(plate, int(Qt::AlignCenter) | int(Qt::TextShowMnemonic), option->text);
    if (selected) {
        fillRounded(painter, QRectF(option->rect.x() + 10, option->rect.bottom() - 1.5, option->rect.width() - 20, 2.5),
                    1.2, colours.accent, QColor());
    }
    if (showsFocus(option) && selected)
        Style::paintFocus(painter, plate, colours.accent, Space::Corner);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::paintFocus(QPainter &painter, const QRectF &rect, const QColor &colour, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget)) // rounded corners need what is behind
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_SplitterWidth:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_ToolBarIconSize:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::Small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Space::Medium;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return Space::Tight;
    case PM_MenuPanelWidth:
        return 1;
    default: // metrics are an open set
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Menu_Scrollable:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 450;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Menu_SubMenuPopupDelay:
        return 120;
    default: // hints are an open set
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool slim = button && (button->text.isEmpty() || button->features.testFlag(QStyleOptionButton::Flat));
        const int sides = slim ? Space::Small : Space::Large;
        return {size.width() + 2 * sides, qMax(int(Space::Control), size.height() + Space::Medium)};
    }
    case CT_ToolButton:
        return size.expandedTo(QSize(Space::Target, Space::Target)) + QSize(4, 4);
    case CT_LineEdit:
        return {size.width() + Space::Small, qMax(int(Space::Control), size.height() + 8)};
    case CT_ComboBox:
        return {size.width() + 2 * Space::Medium + 22, qMax(int(Space::Control), size.height() + Space::Medium)};
    case CT_TabBarTab:
        return {size.width() + Space::Medium, qMax(38, size.height() + Space::Large)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const int shortcut = item && item->text.contains(u'\t') ? Space::Huge : 0;
        return {size.width() + 2 * Space::Tight + 18 + 2 * Space::Small + Space::Huge + shortcut,
                qMax(30, size.height() + Space::Small)};
    }
    default: // types are an open set
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider) { // no arrows: the whole length is the groove
            const bool horizontal = slider->orientation == Qt::Horizontal;
            const int length = horizontal ? slider->rect.width() : slider->rect.height();
            const qint64 range = qint64(slider->maximum) - slider->minimum;
            int handle = length;
            if (range > 0) {
                const qint64 whole = range + slider->pageStep;
                handle = int(qMax<qint64>(qint64(slider->pageStep) * length / qMax<qint64>(whole, 1),
                                          pixelMetric(PM_ScrollBarSliderMin, option, widget)));
                handle = qMin(handle, length);
            }
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
            const auto along = [&](int from, int size) {
                return horizontal ? QRect(from, 0, size, slider->rect.height())
                                  : QRect(0, from, slider->rect.width(), size);
            };
            QRect rect;
            switch (part) {
            case SC_ScrollBarGroove:
                rect = along(0, length);
                break;
            case SC_ScrollBarSlider:
                rect = along(start, handle);
                break;
            case SC_ScrollBarSubPage:
                rect = along(0, start);
                break;
            case SC_ScrollBarAddPage:
                rect = along(start + handle, length - start - handle);
                break;
            default: // the arrows we do not have
                break;
            }
            return visualRect(slider->direction, slider->rect, rect);
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool editable = combo && combo->editable; // the line inside has a margin of its own
        const QRect rect = option->rect.adjusted(editable ? 1 : int(Space::Medium), 2, -28, -2);
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return Icon::named(u"close"_s);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &colours = Colours::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        paintPlate(*painter, option, button && button->features.testFlag(QStyleOptionButton::DefaultButton),
                   button && button->features.testFlag(QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        paintPlate(*painter, option, false, true);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            paintField(*painter, option);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, colours.page);
        return;
    case PE_FrameFocusRect:
        if (showsFocus(option) || !is(option, State_KeyboardFocusChange)) {
            if (qobject_cast<const QAbstractButton *>(widget))
                return; // the plate has painted it
            paintFocus(*painter, option->rect, colours.accent, Space::Corner);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(*painter, option, true);
        return;
    case PE_PanelMenu:
        fillRounded(*painter, option->rect, Space::Corner + 2, colours.raised, colours.border);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_Frame: // of pop-up lists and text editors
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            painter->save();
            painter->setPen(colours.border);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
        }
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (is(option, State_Selected))
            fillRounded(*painter, option->rect, Space::Corner - 1, colours.selection, QColor());
        else if (is(option, State_MouseOver) && is(option, State_Enabled))
            fillRounded(*painter, option->rect, Space::Corner - 1, colours.hover, QColor());
        return;
    default: // primitives are an open set
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: { // ours has no room for a menu arrow beside the plate
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    }
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painter->save();
            paintButtonLabel(*painter, button);
            painter->restore();
        }
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->save();
            paintMenuItem(*painter, item);
            painter->restore();
        }
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && element == CE_TabBarTabLabel) {
            painter->save();
            paintTab(*painter, tab);
            painter->restore();
        }
        return;
    case CE_Splitter: {
        const Colours &colours = Colours::of(option->palette);
        QRect line = option->rect;
        if (is(option, State_Horizontal))
            line = QRect(option->rect.center().x(), option->rect.y(), 1, option->rect.height());
        else
            line = QRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1);
        painter->fillRect(line, is(option, State_MouseOver) ? colours.accent : colours.hairline);
        return;
    }
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            const QRect words = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->setPen(Colours::of(option->palette).text);
            painter->drawText(words, Text::drawingFlags(Qt::AlignLeft, option->direction), combo->currentText);
        }
        return;
    default: // controls are an open set
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, slider, subControlRect(control, slider, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->editable)
            paintField(*painter, option);
        else
            paintPlate(*painter, option, false, false);
        const QRect arrow = visualRect(option->direction, option->rect,
                                       QRect(option->rect.right() - 25, option->rect.center().y() - 7, 16, 16));
        painter->drawPixmap(arrow, Icon::pixmap(u"down"_s, Colours::of(option->palette).muted, 16,
                                                painter->device()->devicePixelRatioF()));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
