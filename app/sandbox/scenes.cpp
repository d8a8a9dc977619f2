// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/disputing.h"
#include "app/sandbox/methods.h"
#include "app/sandbox/outcomes.h"
#include "app/sandbox/payingout.h"
#include "app/sandbox/scenario.h"

/// What chance would leave out of a small world, or of one that starts on the wrong day of the week: each status
/// that is only passed through is seen at least once. Part of Scenario.
namespace Sandbox {
namespace {

enum Scene {
    InquiryUnderReview,
    InquiryWaiting,
    DisputeWaiting,
    DisputeUnderReview,
    DisputeOfVisa,
    DisputeOfMastercard,
    DisputeOfEvidence,
    DisputeOfKlarna,
    DisputeOfPaypal,
    DisputeOfAmazon,
    WarningOpen,
    RefundProcessing,
    RefundWaiting,
    RefundAsking,
    PayoutByHand,
    PayoutWaiting,
    TopupWaiting,
    ReviewOpen,
    CartWaiting,
    PaymentAnnounced,
};

struct Moment {
    Scene scene;
    Time before; ///< the end of the past
};

constexpr Moment moments[] = {
    {InquiryUnderReview, 20 * day}, {DisputeUnderReview, 15 * day}, {DisputeOfVisa, 12 * day},
    {DisputeOfMastercard, 11 * day}, {DisputeOfEvidence, 10 * day}, {DisputeOfKlarna, 9 * day},
    {DisputeOfPaypal, 9 * day}, {DisputeOfAmazon, 8 * day}, {InquiryWaiting, 36 * hour}, {DisputeWaiting, 30 * hour},
    {WarningOpen, 5 * hour}, {RefundProcessing, 4 * hour}, {RefundWaiting, 3 * hour}, {RefundAsking, 2 * hour},
    {PayoutByHand, 100 * minute}, {PayoutWaiting, 40 * minute}, {TopupWaiting, 30 * minute},
    {ReviewOpen, 25 * minute}, {CartWaiting, 20 * minute}, {PaymentAnnounced, 10 * minute},
};

} // namespace

void Scenario::planScenes(Time until)
{
    for (const Moment &moment : moments)
        plan(until - moment.before, Plan::Scene, {}, moment.scene);
}

/// The newest charge made in this way that can still be disputed, wherever it is; `brand` null: any.
Key Scenario::chargeToShow(Method method, const char *brand)
{
    for (size_t context = 0; context < m_world.accounts.size(); ++context) {
        const auto &charges = m_world.books(Context(context)).charges;
        for (size_t back = 1; back <= charges.size(); ++back) {
            const Key key{Context(context), quint32(charges.size() - back)};
            const Charge &charge = charges[key.index];
            if (charge.method != method || charge.disputed || charge.warning != none || charge.review != none
                || charge.refunded > 0 || refundable(charge) <= 0) {
                continue;
            }
            if (!brand || QByteArray(brand) == cardOf(m_world, {key.context, charge.instrument}).brand)
                return key;
        }
    }
    return {};
}

void Scenario::playScene(int scene)
{
    const auto dispute = [&](Method method, const char *brand, DisputeCourse course) {
        if (const Key charge = chargeToShow(method, brand); charge.exists())
            beginDispute({m_world.now(), 0, charge, qint64(course), Plan::Dispute});
    };
    const auto giveBack = [&](RefundCourse course) {
        if (const Key charge = chargeToShow(Method::Card, nullptr); charge.exists())
            beginRefund({m_world.now(), 0, charge, qint64(course), Plan::Refund});
    };
    switch (Scene(scene)) {
    case InquiryUnderReview: dispute(Method::Card, nullptr, DisputeCourse::InquiryAnswered); return;
    case InquiryWaiting: dispute(Method::Card, nullptr, DisputeCourse::InquiryClosed); return;
    case DisputeWaiting: dispute(Method::Card, nullptr, DisputeCourse::DeadlineMissed); return;
    case DisputeUnderReview: dispute(Method::Card, nullptr, DisputeCourse::PartlyWon); return;
    case DisputeOfVisa: dispute(Method::Card, "visa", DisputeCourse::VisaCompliance); return;
    case DisputeOfMastercard: dispute(Method::Card, "mastercard", DisputeCourse::MastercardCompliance); return;
    case DisputeOfEvidence: dispute(Method::Card, "visa", DisputeCourse::CompellingEvidence); return;
    case DisputeOfKlarna: dispute(Method::Klarna, nullptr, DisputeCourse::Accepted); return;
    case DisputeOfPaypal: dispute(Method::Paypal, nullptr, DisputeCourse::Won); return;
    case DisputeOfAmazon: dispute(Method::AmazonPay, nullptr, DisputeCourse::Lost); return;
    case WarningOpen:
        if (const Key charge = chargeToShow(Method::Card, nullptr); charge.exists())
            warnOfFraud(m_world, charge, quint8(m_random.below(quint32(fraudTypes().size()))));
        return;
    case RefundProcessing: giveBack(RefundCourse::PendingThenDone); return;
    case RefundWaiting: giveBack(RefundCourse::WaitsForMoney); return;
    case RefundAsking: giveBack(RefundCourse::ActionThenCanceled); return;
    case PayoutByHand:
        for (size_t context = 1; context < m_world.accounts.size(); ++context) {
            const Account &account = m_world.accounts[context];
            if (account.payoutsEnabled && m_world.ledger.isPaidByHand(Context(context)))
                payByHand(Context(context));
        }
        return;
    case PayoutWaiting: payOutSomewhere(); return;
    case TopupWaiting: makeTopup(); return;
    case ReviewOpen:
        if (const Key charge = chargeToShow(Method::Card, nullptr); charge.exists())
            openReview(m_world, charge);
        return;
    case CartWaiting: abandonCart(); return;
    case PaymentAnnounced:
        for (size_t context = 1; context < m_world.accounts.size(); ++context) {
            if (m_world.accounts[context].defaultCurrency != "inr")
                continue;
            Sale sale = makeSale(Context(context));
            sale.customer = chooseCustomer(sale.owner);
            sale.instrument = chooseCard(sale.owner, sale.customer);
            announcePayment(m_world, openIntent(m_world, sale));
            return;
        }
        return;
    }
    Q_UNREACHABLE();
}

} // namespace Sandbox
