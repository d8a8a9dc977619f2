// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/components.h"

#include "models/filterterms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> signIn {"disable_stripe_user_authentication", "external_account_collection"};
const QList<QByteArray> paying {"refund_management", "dispute_management", "capture_payments",
                                "destination_on_behalf_of_charge_management", "smart_disputes_management"};
const QList<QByteArray> disputing {"refund_management", "dispute_management",
                                   "destination_on_behalf_of_charge_management", "smart_disputes_management"};
const QList<QByteArray> payingOut {"edit_payout_schedule", "standard_payouts", "instant_payouts",
                                   "external_account_collection", "disable_stripe_user_authentication"};
const QList<QByteArray> cards {"card_management", "cardholder_management", "spend_control_management",
                               "card_spend_dispute_management"};

struct FeatureWords {
    const char *name;
    const char *title;
};

constexpr FeatureWords featureWords[] = {
    //: What an owner may do: give money back to customers
    {"refund_management", QT_TRANSLATE_NOOP("Component", "Refund payments")},
    //: What an owner may do
    {"dispute_management", QT_TRANSLATE_NOOP("Component", "Answer disputes")},
    //: What an owner may do: take money that is on hold
    {"capture_payments", QT_TRANSLATE_NOOP("Component", "Capture payments")},
    //: What an owner may do: see and handle payments that the platform took in their name
    {"destination_on_behalf_of_charge_management",
     QT_TRANSLATE_NOOP("Component", "Handle payments taken on their behalf")},
    //: What an owner may do: have the provider answer disputes by itself
    {"smart_disputes_management", QT_TRANSLATE_NOOP("Component", "Let the provider answer disputes")},
    //: What an owner may do
    {"edit_payout_schedule", QT_TRANSLATE_NOOP("Component", "Change the payout schedule")},
    //: What an owner may do
    {"standard_payouts", QT_TRANSLATE_NOOP("Component", "Pay out by hand")},
    //: What an owner may do: get money within minutes
    {"instant_payouts", QT_TRANSLATE_NOOP("Component", "Pay out instantly")},
    //: What an owner may do
    {"external_account_collection", QT_TRANSLATE_NOOP("Component", "Change the bank account")},
    //: What an owner may do: sign in without the provider's own check of who they are
    {"disable_stripe_user_authentication", QT_TRANSLATE_NOOP("Component", "Sign in without the provider's own check")},
};

tl::unexpected<Error> unknown(const QString &kind, const QString &name, const QStringList &names)
{
    const QString near = Filter::nearest(name, names);
    const QString message = near.isEmpty() ? u"There is no %1 “%2”."_s.arg(kind, name)
                                           : u"There is no %1 “%2”; the nearest one is “%3”."_s.arg(kind, name, near);
    return failure({.kind = Error::Kind::Usage, .message = message, .code = "component", .param = name.toUtf8()});
}

QStringList featureNames(const QList<Component> &components)
{
    QStringList names;
    for (const Component &component : components) {
        for (const QByteArray &feature : component.features) {
            if (const QString name = QString::fromUtf8(feature); !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace

QString Component::displayTitle() const
{
    return title ? QCoreApplication::translate("Component", title) : QString::fromUtf8(name);
}

QString Component::displayMeaning() const
{
    return meaning ? QCoreApplication::translate("Component", meaning) : QString();
}

const QList<Component> &Components::all()
{
    static const QList<Component> list {
        {"payments", paying,
         //: What an owner may see
         QT_TRANSLATE_NOOP("Component", "Payments"),
         QT_TRANSLATE_NOOP("Component", "Their payments, refunds and customers.")},
        {"disputes_list", paying,
         //: What an owner may see
         QT_TRANSLATE_NOOP("Component", "Disputes"),
         QT_TRANSLATE_NOOP("Component", "What customers have objected to, and until when an answer is due.")},
        {"payouts", payingOut,
         //: What an owner may see
         QT_TRANSLATE_NOOP("Component", "Balance and payouts"),
         QT_TRANSLATE_NOOP("Component", "Their balance, every movement on it, payouts and bank accounts.")},
        {"account_management", signIn,
         //: What an owner may see
         QT_TRANSLATE_NOOP("Component", "Account details"),
         QT_TRANSLATE_NOOP("Component", "Business, people and bank accounts, and what information is still due.")},
        {"account_onboarding", signIn,
         //: What an owner may do: hand in the information that is asked for when one begins
         QT_TRANSLATE_NOOP("Component", "Sign-up forms"),
         QT_TRANSLATE_NOOP("Component", "Everything that is asked of them before they can take payments.")},
        {"notification_banner", signIn,
         //: What an owner may see: that information is due
         QT_TRANSLATE_NOOP("Component", "Reminders"),
         QT_TRANSLATE_NOOP("Component", "What information is due, without the people and bank accounts.")},
        {"payment_details", paying},
        {"payment_disputes", disputing},
        {"payouts_list", {}},
        {"payout_details", {}},
        {"balances", payingOut},
        {"instant_payouts_promotion",
         {"disable_stripe_user_authentication", "external_account_collection", "instant_payouts"}},
        {"documents", {}},
        {"balance_report", {}},
        {"payout_reconciliation_report", {}},
        {"reporting_chart", {}},
        {"payment_method_settings", {"disable_stripe_user_authentication"}},
        {"tax_registrations", {}},
        {"tax_settings", {}},
        {"financial_account", signIn + QList<QByteArray> {"send_money", "transfer_balance"}},
        {"financial_account_transactions", {"card_spend_dispute_management"}},
        {"issuing_card", cards},
        {"issuing_cards_list", cards + QList<QByteArray> {"disable_stripe_user_authentication"}},
        {"terminal_hardware_orders", {}},
        {"terminal_hardware_shop", {}},
    };
    return list;
}

const Component *Components::named(const QByteArray &name)
{
    const QList<Component> &list = all();
    const auto found = std::find_if(list.begin(), list.end(), [&](const Component &one) { return one.name == name; });
    return found == list.end() ? nullptr : &*found;
}

QString Components::featureTitle(const QByteArray &feature)
{
    for (const FeatureWords &words : featureWords) {
        if (feature == words.name)
            return QCoreApplication::translate("Component", words.title);
    }
    return QString::fromUtf8(feature);
}

bool Components::isBackendsToDecide(const QByteArray &feature)
{
    return signIn.contains(feature);
}

Result<Components::Choice> Components::choice(const QStringList &components, const QStringList &features)
{
    Choice choice;
    QList<Component> chosen;
    QStringList names;
    for (const Component &component : all())
        names.append(QString::fromUtf8(component.name));
    for (const QString &name : components) {
        const Component *component = named(name.toUtf8());
        if (!component)
            return unknown(u"component"_s, name, names);
        if (!choice.contains(component->name))
            chosen.append(*component);
        choice.insert(component->name, {});
    }
    if (choice.isEmpty()) {
        return failure({.kind = Error::Kind::Usage,
                        .message = u"Name at least one component: %1."_s.arg(names.join(u", "_s)),
                        .code = "component"});
    }
    for (const QString &name : features) {
        const QByteArray only = name.contains(u'.') ? name.section(u'.', 0, 0).toUtf8() : QByteArray();
        const QByteArray feature = name.section(u'.', -1).toUtf8();
        bool taken = false;
        for (const Component &component : std::as_const(chosen)) {
            if (!component.features.contains(feature) || !(only.isEmpty() || only == component.name))
                continue;
            choice[component.name].insert(feature);
            taken = true;
        }
        if (taken)
            continue;
        if (featureNames(all()).contains(QString::fromUtf8(feature)) && only.isEmpty()) {
            return failure({.kind = Error::Kind::Usage,
                            .message = u"None of the components given (%1) has the feature “%2”."_s.arg(
                                components.join(u", "_s), name),
                            .code = "component",
                            .param = name.toUtf8()});
        }
        return unknown(u"feature"_s, name, featureNames(chosen));
    }
    return choice;
}
