# SPDX-License-Identifier: GPL-3.0-or-later
"""Payments as the official client makes them: attempts, holds, declines, keys, pages, errors, time."""
import sys
import unittest

import stripe

from sandbox import NO, YES, Sandbox

DAY = 24 * 60 * 60


def setUpModule():
    global sandbox, account
    sandbox = Sandbox("--accounts", "12", "--charges", "200", "--seed", "7", "--now", "1795000000")
    account = sandbox.account_where(lambda each: each.country == "US" and each.charges_enabled).id


def tearDownModule():
    sandbox.close()


def pay(card="pm_card_visa", **more):
    return stripe.PaymentIntent.create(amount=2000, currency="usd", payment_method=card, confirm=YES,
                                       payment_method_types=["card"], **more)


class Payments(unittest.TestCase):
    def test_what_was_said_of_a_payment_is_answered(self):
        intent = pay(description="Six mugs", metadata={"order": "17"}, receipt_email="someone@mail.example",
                     shipping={"name": "Someone", "address": {"line1": "1 Way", "country": "US"}}, expand=["latest_charge"])
        charge = intent.latest_charge
        self.assertEqual(charge.description, "Six mugs")
        self.assertEqual(charge.metadata.to_dict(), {"order": "17"})
        self.assertEqual(charge.shipping.address.line1, "1 Way")
        self.assertEqual(charge.payment_method_details.card.last4, "4242")
        self.assertEqual(charge.outcome.type, "authorized")

    def test_an_intent_goes_through_its_states(self):
        intent = stripe.PaymentIntent.create(amount=1500, currency="eur")
        self.assertEqual(intent.status, "requires_payment_method")
        intent = stripe.PaymentIntent.modify(intent.id, payment_method="pm_card_mastercard", amount=1600)
        self.assertEqual((intent.status, intent.amount), ("requires_confirmation", 1600))
        intent = stripe.PaymentIntent.confirm(intent.id)
        self.assertEqual((intent.status, intent.amount_received), ("succeeded", 1600))
        with self.assertRaises(stripe.error.InvalidRequestError) as refused:
            stripe.PaymentIntent.cancel(intent.id)
        self.assertEqual(refused.exception.code, "payment_intent_unexpected_state")

    def test_a_hold_is_captured_in_part_dropped_or_expires(self):
        held = pay(capture_method="manual")
        self.assertEqual((held.status, held.amount_capturable), ("requires_capture", 2000))
        taken = stripe.PaymentIntent.capture(held.id, amount_to_capture=1200)
        self.assertEqual((taken.status, taken.amount_received), ("succeeded", 1200))
        charge = stripe.Charge.retrieve(taken.latest_charge)
        self.assertEqual((charge.amount_captured, charge.amount_refunded), (1200, 800))
        dropped = stripe.PaymentIntent.cancel(pay(capture_method="manual").id, cancellation_reason="abandoned")
        self.assertEqual((dropped.status, dropped.cancellation_reason), ("canceled", "abandoned"))
        expiring = pay(capture_method="manual")
        sandbox.advance(7 * DAY + 60)
        expired = stripe.PaymentIntent.retrieve(expiring.id)
        self.assertEqual((expired.status, expired.cancellation_reason), ("canceled", "automatic"))

    def test_declines_say_what_the_documentation_says(self):
        for card, code, decline in (("pm_card_chargeDeclined", "card_declined", "generic_decline"),
                                    ("pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
                                    ("pm_card_visa_chargeDeclinedLostCard", "card_declined", "lost_card"),
                                    ("pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"),
                                    ("pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"),
                                    ("pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error")):
            with self.subTest(card=card), self.assertRaises(stripe.error.CardError) as declined:
                pay(card)
            error = declined.exception.error
            self.assertEqual((declined.exception.http_status, error.code, error.decline_code), (402, code, decline))
            self.assertEqual(error.payment_intent.status, "requires_payment_method")
            self.assertEqual(stripe.Charge.retrieve(error.charge).status, "failed")

    def test_another_try_after_a_decline_succeeds(self):
        with self.assertRaises(stripe.error.CardError) as declined:
            pay("pm_card_chargeDeclined")
        intent = stripe.PaymentIntent.confirm(declined.exception.error.payment_intent.id, payment_method="pm_card_visa")
        self.assertEqual(intent.status, "succeeded")
        charges = stripe.Charge.list(payment_intent=intent.id).data
        self.assertEqual([each.status for each in charges], ["succeeded", "failed"])

    def test_the_bank_may_ask_its_customer(self):
        intent = pay("pm_card_authenticationRequired", return_url="https://shop.example/back")
        self.assertEqual(intent.status, "requires_action")
        self.assertEqual(intent.next_action.redirect_to_url.return_url, "https://shop.example/back")
        with self.assertRaises(stripe.error.CardError) as declined:
            pay("pm_card_authenticationRequired", off_session=YES)
        self.assertEqual(declined.exception.code, "authentication_required")

    def test_a_bank_debit_arrives_days_later_or_bounces(self):
        fine = stripe.PaymentIntent.create(amount=2000, currency="usd", payment_method="pm_usBankAccount_success", confirm=YES,
                                           payment_method_types=["us_bank_account"])
        bad = stripe.PaymentIntent.create(amount=2000, currency="usd", payment_method="pm_usBankAccount_insufficientFunds",
                                          confirm=YES, payment_method_types=["us_bank_account"])
        self.assertEqual((fine.status, bad.status), ("processing", "processing"))
        sandbox.advance(6 * DAY)
        self.assertEqual(stripe.PaymentIntent.retrieve(fine.id).status, "succeeded")
        bounced = stripe.PaymentIntent.retrieve(bad.id)
        self.assertEqual(bounced.status, "requires_payment_method")
        self.assertEqual(stripe.Charge.retrieve(bounced.latest_charge).failure_code, "insufficient_funds")

    def test_pending_money_becomes_available(self):
        charge = stripe.Charge.create(amount=3000, currency="usd", source="tok_visa")
        transaction = stripe.BalanceTransaction.retrieve(charge.balance_transaction)
        self.assertEqual(transaction.status, "pending")
        self.assertIsNone(charge.payment_intent)
        sandbox.advance(transaction.available_on - transaction.created)
        self.assertEqual(stripe.BalanceTransaction.retrieve(charge.balance_transaction).status, "available")

    def test_refunds_that_take_their_time_or_fail(self):
        later = stripe.Refund.create(payment_intent=pay("pm_card_pendingRefund").id)
        self.assertEqual(later.status, "pending")
        failing = stripe.Refund.create(payment_intent=pay("pm_card_refundFail").id)
        self.assertEqual(failing.status, "succeeded")
        sandbox.advance(3600)
        self.assertEqual(stripe.Refund.retrieve(later.id).status, "succeeded")
        failed = stripe.Refund.retrieve(failing.id)
        self.assertEqual((failed.status, failed.failure_reason), ("failed", "expired_or_canceled_card"))
        with self.assertRaises(stripe.error.InvalidRequestError) as refused:
            stripe.Refund.create(payment_intent=later.payment_intent)
        self.assertEqual(refused.exception.code, "charge_already_refunded")

    def test_an_idempotency_key_gives_the_same_answer_again(self):
        first = stripe.Customer.create(name="Someone", idempotency_key="customer-1")
        second = stripe.Customer.create(name="Someone", idempotency_key="customer-1")
        self.assertEqual(first.id, second.id)
        self.assertEqual(second.last_response.headers["Idempotent-Replayed"], "true")
        with self.assertRaises(stripe.error.IdempotencyError):
            stripe.Customer.create(name="Somebody else", idempotency_key="customer-1")
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Customer.create(nme="x", idempotency_key="customer-2")
        self.assertEqual(stripe.Customer.create(name="x", idempotency_key="customer-2").name, "x")
        sandbox.advance(DAY + 1)
        self.assertNotEqual(stripe.Customer.create(name="Someone", idempotency_key="customer-1").id, first.id)

    def test_parameters_are_taken_strictly(self):
        for code, param, parameters in (("parameter_unknown", "ammount", dict(ammount=5, amount=500, currency="usd")),
                                        ("parameter_missing", "currency", dict(amount=500)),
                                        ("parameter_invalid_integer", "amount", dict(amount="five", currency="usd")),
                                        ("amount_too_small", "amount", dict(amount=10, currency="usd")),
                                        (None, "capture_method", dict(amount=500, currency="usd", capture_method="later")),
                                        ("parameter_unknown", "shipping[nme]",
                                         dict(amount=500, currency="usd", shipping={"nme": "x", "name": "y", "address": {"line1": "z"}})),
                                        (None, "metadata", dict(amount=500, currency="usd", metadata={str(n): "x" for n in range(51)})),
                                        ("application_fees_not_allowed", "application_fee_amount",
                                         dict(amount=500, currency="usd", application_fee_amount=5))):
            with self.subTest(param=param), self.assertRaises(stripe.error.InvalidRequestError) as refused:
                stripe.PaymentIntent.create(**parameters)
            self.assertEqual((refused.exception.http_status, refused.exception.code, refused.exception.param), (400, code, param))

    def test_whose_object_it_is_decides_who_sees_it(self):
        mine = pay()
        with self.assertRaises(stripe.error.InvalidRequestError) as missing:
            stripe.PaymentIntent.retrieve(mine.id, stripe_account=account)
        self.assertEqual((missing.exception.http_status, missing.exception.code), (404, "resource_missing"))
        with self.assertRaises(stripe.error.PermissionError) as forbidden:
            stripe.Charge.list(stripe_account="acct_0000000000000000")
        self.assertEqual(forbidden.exception.error.code, "account_invalid")
        with self.assertRaises(stripe.error.AuthenticationError):
            stripe.Charge.list(api_key="sk_test_wrong")

    def test_pages_hold_every_object_once(self):
        made = [stripe.Customer.create(description=str(number)).id for number in range(25)]
        listed = [each.id for each in stripe.Customer.list(limit=7, created={"gte": 0}).auto_paging_iter()]
        self.assertEqual(len(listed), len(set(listed)))
        self.assertEqual(listed[:25], made[::-1])
        page = stripe.Customer.list(ending_before=made[0], limit=5)
        self.assertEqual([each.id for each in page], made[5:0:-1])

    def test_events_show_the_object_as_it_was(self):
        customer = stripe.Customer.create(name="Before")
        stripe.Customer.modify(customer.id, name="After")
        events = stripe.Event.list(type="customer.*", limit=2).data
        self.assertEqual([each.type for each in events], ["customer.updated", "customer.created"])
        self.assertEqual((events[1].data.object.name, events[0].data.object.name), ("Before", "After"))
        self.assertEqual(events[0].data.previous_attributes.to_dict(), {"name": "Before"})
        self.assertTrue(events[0]["request"]["id"].startswith("req_"))
        sandbox.advance(31 * DAY)
        self.assertEqual(stripe.Event.list(type="customer.*").data, [])

    def test_a_customer_is_changed_charged_and_deleted(self):
        customer = stripe.Customer.create(email="a@mail.example", source="tok_mastercard", metadata={"a": "1", "b": "2"})
        self.assertEqual(stripe.Charge.create(amount=700, currency="usd", customer=customer.id).customer, customer.id)
        changed = stripe.Customer.modify(customer.id, metadata={"a": "", "c": "3"}, email="")
        self.assertEqual((changed.metadata.to_dict(), changed.email), ({"b": "2", "c": "3"}, None))
        self.assertTrue(stripe.Customer.delete(customer.id).deleted)
        self.assertTrue(stripe.Customer.retrieve(customer.id).deleted)

    def test_evidence_is_drafted_merged_and_sent_once(self):
        charge = stripe.Charge.create(amount=4000, currency="usd", source="tok_createDisputeProductNotReceived")
        dispute = stripe.Dispute.list(charge=charge.id).data[0]
        self.assertEqual(dispute.reason, "product_not_received")
        stripe.Dispute.modify(dispute.id, evidence={"customer_name": "Someone", "service_date": "2026-01-02"}, submit=NO)
        draft = stripe.Dispute.modify(dispute.id, evidence={"service_date": "", "product_description": "Mugs"}, submit=NO)
        self.assertEqual((draft.evidence.customer_name, draft.evidence.service_date, draft.status), ("Someone", None, "needs_response"))
        self.assertTrue(draft.evidence_details.has_evidence)
        sent = stripe.Dispute.modify(dispute.id, submit=YES)
        self.assertEqual((sent.status, sent.evidence_details.submission_count), ("under_review", 1))
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Dispute.modify(dispute.id, evidence={"customer_name": "x"})
        with self.assertRaises(stripe.error.InvalidRequestError) as refused:
            stripe.Refund.create(charge=charge.id)
        self.assertEqual(refused.exception.code, "charge_disputed")

    def test_a_dispute_that_nobody_answers_is_lost(self):
        charge = stripe.Charge.create(amount=4000, currency="usd", source="tok_createDispute")
        dispute = stripe.Dispute.list(charge=charge.id).data[0]
        sandbox.advance(dispute.evidence_details.due_by - dispute.created + DAY)
        lost = stripe.Dispute.retrieve(dispute.id)
        self.assertEqual((lost.status, lost.evidence_details.past_due), ("lost", True))

    def test_an_inquiry_takes_no_money_until_it_escalates(self):
        charge = stripe.Charge.create(amount=4000, currency="usd", source="tok_createDisputeInquiry")
        inquiry = stripe.Dispute.list(charge=charge.id).data[0]
        self.assertEqual((inquiry.status, inquiry.balance_transactions), ("warning_needs_response", []))
        answered = stripe.Dispute.modify(inquiry.id, evidence={"uncategorized_text": "escalate_inquiry_evidence"})
        self.assertEqual((answered.status, len(answered.balance_transactions)), ("needs_response", 1))
        self.assertEqual(stripe.Dispute.close(inquiry.id).status, "lost")

    def test_top_ups_arrive_fail_or_are_cancelled(self):
        fine = stripe.Topup.create(amount=5000, currency="usd", description="x", statement_descriptor="y", source="btok_us_verified")
        bad = stripe.Topup.create(amount=5000, currency="usd", source="btok_us_verified_noAccount")
        dropped = stripe.Topup.create(amount=5000, currency="usd")
        self.assertEqual(stripe.Topup.cancel(dropped.id).status, "canceled")
        sandbox.advance(9 * DAY)
        self.assertEqual(stripe.Topup.retrieve(fine.id).status, "succeeded")
        failed = stripe.Topup.retrieve(bad.id)
        self.assertEqual((failed.status, failed.failure_code), ("failed", "no_account"))

    def test_what_is_not_there_is_no_such_url(self):
        with self.assertRaises(stripe.error.InvalidRequestError) as unknown:
            stripe.Subscription.list()
        self.assertEqual(unknown.exception.http_status, 404)
        self.assertIn("Unrecognized request URL", str(unknown.exception))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
