// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/controllershape.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr ControllerShape shapes[] = {
    {"none", "application", "application", "application",
     //: Shape of a connected account: who owns the relationship with the seller
     QT_TRANSLATE_NOOP("ControllerShape", "No Stripe Dashboard, everything is your platform’s"),
     QT_TRANSLATE_NOOP("ControllerShape",
                       "Your platform asks for all information, sets the price, and covers negative balances. "
                       "The owner works with your platform only and accepts the terms there.")},
    {"express", "application", "application", "stripe",
     //: Shape of a connected account: who owns the relationship with the seller. Express is a product's name
     QT_TRANSLATE_NOOP("ControllerShape", "Express Dashboard"),
     QT_TRANSLATE_NOOP("ControllerShape",
                       "Stripe asks for the information on its own page and offers the owner a light dashboard for "
                       "earnings and payouts. Your platform sets the price and covers negative balances.")},
    {"full", "account", "stripe", "stripe",
     //: Shape of a connected account: who owns the relationship with the seller
     QT_TRANSLATE_NOOP("ControllerShape", "Full Stripe Dashboard"),
     QT_TRANSLATE_NOOP("ControllerShape",
                       "The owner has a Stripe account of their own with the full dashboard and pays Stripe’s fees. "
                       "Stripe asks for the information and covers negative balances.")},
    {"none", "account", "stripe", "stripe",
     //: Shape of a connected account: who owns the relationship with the seller
     QT_TRANSLATE_NOOP("ControllerShape", "No Stripe Dashboard, the owner pays Stripe’s fees"),
     QT_TRANSLATE_NOOP("ControllerShape",
                       "Your platform builds every page for the owner, who pays Stripe’s fees. Stripe asks for the "
                       "information and covers negative balances.")},
    {"none", "application", "stripe", "stripe",
     //: Shape of a connected account: who owns the relationship with the seller
     QT_TRANSLATE_NOOP("ControllerShape", "No Stripe Dashboard, your platform pays Stripe’s fees"),
     QT_TRANSLATE_NOOP("ControllerShape",
                       "Your platform builds every page for the owner and sets the price. Stripe asks for the "
                       "information and covers negative balances.")},
};

} // namespace

QString ControllerShape::title() const
{
    return QCoreApplication::translate("ControllerShape", titleText);
}

QString ControllerShape::meaning() const
{
    return QCoreApplication::translate("ControllerShape", meaningText);
}

bool ControllerShape::platformCollects() const
{
    return QByteArrayView(collection) == "application";
}

std::span<const ControllerShape> ControllerShape::all()
{
    return shapes;
}

const ControllerShape *ControllerShape::find(QByteArrayView dashboard, QByteArrayView fees, QByteArrayView losses,
                                             QByteArrayView collection)
{
    const auto found = std::find_if(std::begin(shapes), std::end(shapes), [&](const ControllerShape &each) {
        return dashboard == each.dashboard && fees == each.fees && losses == each.losses
            && collection == each.collection;
    });
    return found == std::end(shapes) ? nullptr : found;
}
