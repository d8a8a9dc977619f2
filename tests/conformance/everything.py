# SPDX-License-Identifier: GPL-3.0-or-later
"""The operations that no other conformance test needs: each is made once and answers what it should."""
import io
import sys
import unittest

import stripe

from sandbox import NO, YES, Sandbox

DAY = 24 * 60 * 60


def setUpModule():
    global sandbox, account
    sandbox = Sandbox("--accounts", "30", "--charges", "2000", "--seed", "7", "--now", "1795000000")
    account = sandbox.account_where(
        lambda each: each.country == "US" and each.charges_enabled and each.payouts_enabled
        and each.controller.losses.payments == "application").id


def tearDownModule():
    sandbox.close()


def pay(card="pm_card_bypassPending", **more):
    return stripe.PaymentIntent.create(amount=20000, currency="usd", payment_method=card, confirm=YES,
                                       payment_method_types=["card"], **more)


class Everything(unittest.TestCase):
    def expect_same(self, resource, listed=None):
        """What a list shows is what the object's own address answers."""
        listed = listed or resource.list(limit=1).data[0]
        self.assertEqual(resource.retrieve(listed.id).to_dict(), listed.to_dict())

    def test_what_is_listed_can_be_retrieved(self):
        for resource in (stripe.ApplicationFee, stripe.Charge, stripe.Customer, stripe.Dispute, stripe.Event, stripe.PaymentIntent,
                         stripe.Payout, stripe.Refund, stripe.Review, stripe.Topup, stripe.Transfer, stripe.BalanceTransaction,
                         stripe.radar.EarlyFraudWarning):
            with self.subTest(resource=resource.__name__):
                self.expect_same(resource)

    def test_the_platform_itself_and_countries(self):
        self.assertEqual(stripe.Account.retrieve().id, sandbox.account)
        countries = stripe.CountrySpec.list(limit=100).data
        self.assertEqual(stripe.CountrySpec.retrieve(countries[0].id).default_currency, countries[0].default_currency)

    def test_capabilities_and_persons_of_an_account(self):
        made = stripe.Account.create(country="US", business_type="company", controller={
            "stripe_dashboard": {"type": "none"}, "fees": {"payer": "application"}, "losses": {"payments": "application"},
            "requirement_collection": "application"}, capabilities={"transfers": {"requested": YES}})
        asked = stripe.Account.modify_capability(made.id, "card_payments", requested=YES)
        self.assertTrue(asked.requested)
        self.assertEqual(stripe.Account.retrieve_capability(made.id, "card_payments").id, "card_payments")
        self.assertEqual({each.id for each in stripe.Account.list_capabilities(made.id).data}, {"card_payments", "transfers"})
        person = stripe.Account.create_person(made.id, first_name="Kim", relationship={"owner": YES})
        stripe.Account.modify_person(made.id, person.id, last_name="Rosen")
        self.assertEqual(stripe.Account.retrieve_person(made.id, person.id).last_name, "Rosen")
        self.assertTrue(stripe.Account.delete_person(made.id, person.id).deleted)
        stripe.Account.reject(made.id, reason="other")
        requestor = stripe.api_requestor.APIRequestor()
        answer, _ = requestor.request("post", "/v1/accounts/%s/unreject" % made.id, {})
        self.assertNotIn("rejected", answer.data["requirements"]["disabled_reason"] or "")

    def test_an_account_session(self):
        requestor = stripe.api_requestor.APIRequestor()
        answer, _ = requestor.request("post", "/v1/account_sessions",
                                      {"account": account, "components": {"payments": {"enabled": YES}}})
        self.assertTrue(answer.data["client_secret"])
        self.assertTrue(answer.data["components"]["payments"]["enabled"])

    def test_fees_are_given_back_and_noted(self):
        pay(transfer_data={"destination": account}, application_fee_amount=2000)
        fee = stripe.ApplicationFee.list(limit=1).data[0]
        back = stripe.ApplicationFee.create_refund(fee.id, amount=500)
        changed = stripe.ApplicationFee.modify_refund(fee.id, back.id, metadata={"a": "b"})
        self.assertEqual(changed.metadata.to_dict(), {"a": "b"})
        self.assertEqual(stripe.ApplicationFee.retrieve_refund(fee.id, back.id).amount, 500)
        self.assertEqual([each.id for each in stripe.ApplicationFee.list_refunds(fee.id).data], [back.id])
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.ApplicationFee.create_refund(fee.id, amount=1501)

    def test_transfers_and_reversals_are_noted(self):
        pay()
        transfer = stripe.Transfer.create(amount=1000, currency="usd", destination=account, metadata={"a": "b"})
        self.assertEqual(stripe.Transfer.modify(transfer.id, description="Share").description, "Share")
        back = stripe.Transfer.create_reversal(transfer.id, amount=100)
        stripe.Transfer.modify_reversal(transfer.id, back.id, metadata={"c": "d"})
        self.assertEqual(stripe.Transfer.retrieve_reversal(transfer.id, back.id).metadata.to_dict(), {"c": "d"})
        self.assertEqual(len(stripe.Transfer.list_reversals(transfer.id).data), 1)

    def test_settings_of_payouts(self):
        requestor = stripe.api_requestor.APIRequestor(account=account)
        form = {"payments": {"payouts": {"schedule": {"interval": "weekly", "weekly_payout_days": ["tuesday", "friday"]}}}}
        answer, _ = requestor.request("post", "/v1/balance_settings", form)
        again, _ = requestor.request("get", "/v1/balance_settings", {})
        self.assertEqual(answer.data, again.data)
        self.assertEqual(again.data["payments"]["payouts"]["schedule"]["weekly_payout_days"], ["tuesday", "friday"])

    def test_charges_are_noted_and_captured_the_older_way(self):
        held = stripe.Charge.create(amount=900, currency="usd", source="tok_visa", capture=NO)
        self.assertFalse(held.captured)
        noted = stripe.Charge.modify(held.id, description="Kept", fraud_details={"user_report": "safe"})
        self.assertEqual((noted.description, noted.fraud_details.user_report), ("Kept", "safe"))
        self.assertTrue(stripe.Charge.capture(held.id, amount=500).captured)
        with self.assertRaises(stripe.error.InvalidRequestError) as refused:
            stripe.Charge.capture(held.id)
        self.assertEqual(refused.exception.code, "charge_already_captured")

    def test_an_authorisation_is_raised(self):
        held = pay(capture_method="manual")
        requestor = stripe.api_requestor.APIRequestor()
        answer, _ = requestor.request("post", "/v1/payment_intents/%s/increment_authorization" % held.id, {"amount": 30000})
        self.assertEqual(answer.data["amount_capturable"], 30000)

    def test_small_deposits_are_verified(self):
        intent = stripe.PaymentIntent.create(
            amount=2000, currency="usd", payment_method="pm_usBankAccount_success", confirm=YES,
            payment_method_types=["us_bank_account"],
            payment_method_options={"us_bank_account": {"verification_method": "microdeposits"}})
        self.assertEqual(intent.status, "requires_action")
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.PaymentIntent.verify_microdeposits(intent.id, amounts=[1, 2])
        self.assertEqual(stripe.PaymentIntent.verify_microdeposits(intent.id, amounts=[32, 45]).status, "processing")

    def test_a_cash_balance_is_empty(self):
        customer = stripe.Customer.create()
        intent = stripe.PaymentIntent.create(amount=2000, currency="usd", customer=customer.id)
        same = stripe.PaymentIntent.apply_customer_balance(intent.id)
        self.assertEqual(same.amount_received, 0)

    def test_payouts_are_noted_and_reversed(self):
        pay(stripe_account=account)
        payout = stripe.Payout.create(amount=1000, currency="usd", stripe_account=account)
        stripe.Payout.modify(payout.id, metadata={"a": "b"}, stripe_account=account)
        sandbox.advance(6 * DAY)
        back = stripe.Payout.reverse(payout.id, stripe_account=account)
        self.assertEqual((back.amount, back.original_payout), (-1000, payout.id))
        self.assertEqual(stripe.Payout.retrieve(payout.id, stripe_account=account).reversed_by, back.id)

    def test_refunds_are_noted(self):
        refund = stripe.Refund.create(payment_intent=pay().id, amount=100)
        self.assertEqual(stripe.Refund.modify(refund.id, metadata={"a": "b"}).metadata.to_dict(), {"a": "b"})
        with self.assertRaises(stripe.error.InvalidRequestError) as refused:
            stripe.Refund.cancel(refund.id)
        self.assertEqual(refused.exception.code, "status_transition_invalid")

    def test_who_paid_cash_is_asked_where_the_money_should_go(self):
        intent = stripe.PaymentIntent.create(
            amount=20000, currency="brl", confirm=YES, payment_method_types=["boleto"],
            payment_method_data={"type": "boleto", "boleto": {"tax_id": "000.000.000-00"},
                                 "billing_details": {"name": "Someone", "email": "someone@mail.example"}})
        self.assertEqual(intent.status, "processing")
        sandbox.advance(3 * DAY)
        first = stripe.Refund.create(payment_intent=intent.id, amount=5000, instructions_email="someone@mail.example")
        second = stripe.Refund.create(payment_intent=intent.id, amount=6000, instructions_email="someone@mail.example")
        self.assertEqual((first.status, second.status), ("requires_action", "requires_action"))
        self.assertEqual(stripe.Refund.cancel(first.id).status, "canceled")
        self.assertEqual(stripe.Refund.TestHelpers.expire(second.id).status, "failed")
        self.assertEqual(stripe.Charge.retrieve(intent.latest_charge).amount_refunded, 0)

    def test_evidence_has_its_limits(self):
        charge = stripe.Charge.create(amount=4000, currency="usd", source="tok_createDispute")
        dispute = stripe.Dispute.list(charge=charge.id).data[0]

        def upload(content, purpose="dispute_evidence"):
            file = io.BytesIO(content)
            file.name = "paper.pdf"
            return stripe.File.create(purpose=purpose, file=file).id

        page = b"<< /Type /Page >>\n"
        large, long = upload(b"%PDF-1.4\n" + b"x" * 2_500_000), upload(b"%PDF-1.4\n" + page * 50)
        for evidence in ({"receipt": large, "refund_policy": large}, {"receipt": long}, {"receipt": "file_none"},
                         {"uncategorized_text": "x" * 20_001}):
            with self.subTest(evidence=list(evidence)), self.assertRaises(stripe.error.InvalidRequestError) as refused:
                stripe.Dispute.modify(dispute.id, evidence=evidence, submit=NO)
            self.assertTrue(refused.exception.param.startswith("evidence["))
        kept = stripe.Dispute.modify(dispute.id, evidence={"receipt": large}, submit=NO)
        self.assertEqual(kept.evidence.receipt, large)

    def test_a_least_balance_is_kept_back_from_payouts(self):
        requestor = stripe.api_requestor.APIRequestor(account=account)
        requestor.request("post", "/v1/balance_settings", {"payments": {"payouts": {
            "schedule": {"interval": "daily"}, "minimum_balance_by_currency": {"usd": 700}}}})
        pay(stripe_account=account)
        sandbox.advance(4 * DAY)
        payout = next(each for each in stripe.Payout.list(stripe_account=account).data if each.automatic)
        rows = stripe.BalanceTransaction.list(payout=payout.id, limit=100, stripe_account=account).data
        self.assertIn(("payout_minimum_balance_hold", -700), [(each.type, each.amount) for each in rows])
        self.assertEqual(sum(each.net for each in rows if each.id != payout.balance_transaction), payout.amount)
        self.assertEqual(stripe.Balance.retrieve(stripe_account=account).available[0].amount, 700)

    def test_files_and_their_links_are_read_and_noted(self):
        image = io.BytesIO(b"\xff\xd8\xff\xe0" + b"picture" * 50)
        image.name = "receipt.jpg"
        file = stripe.File.create(purpose="dispute_evidence", file=image)
        self.assertEqual(stripe.File.retrieve(file.id).size, file.size)
        link = stripe.FileLink.create(file=file.id)
        self.assertEqual(stripe.FileLink.modify(link.id, metadata={"a": "b"}).metadata.to_dict(), {"a": "b"})
        self.assertEqual(stripe.FileLink.retrieve(link.id).file, file.id)
        self.assertEqual([each.id for each in stripe.FileLink.list(file=file.id).data], [link.id])

    def test_a_review_is_approved(self):
        intent = pay("pm_card_riskLevelElevated")
        review = stripe.Review.list(limit=1).data[0]
        self.assertEqual((review.payment_intent, review.open), (intent.id, True))
        self.assertEqual(stripe.Review.approve(review.id).closed_reason, "approved")

    def test_an_early_fraud_warning_follows(self):
        charge = stripe.Charge.create(amount=900, currency="usd", source="tok_createIssuerFraudRecord")
        warning = stripe.radar.EarlyFraudWarning.list(charge=charge.id).data[0]
        self.assertTrue(warning.actionable)
        stripe.Refund.create(charge=charge.id)
        self.assertFalse(stripe.radar.EarlyFraudWarning.retrieve(warning.id).actionable)

    def test_tokens_of_cards_and_bank_accounts(self):
        token = stripe.Token.create(card={"number": "4242424242424242", "exp_month": 3, "exp_year": 2031, "cvc": "314"})
        self.assertEqual(stripe.Token.retrieve(token.id).card.last4, "4242")
        self.assertEqual(stripe.Charge.create(amount=900, currency="usd", source=token.id).payment_method_details.card.exp_year, 2031)
        with self.assertRaises(stripe.error.InvalidRequestError) as used:
            stripe.Charge.create(amount=900, currency="usd", source=token.id)
        self.assertEqual(used.exception.code, "token_already_used")
        with self.assertRaises(stripe.error.CardError) as wrong:
            stripe.Token.create(card={"number": "4242424242424241", "exp_month": 3, "exp_year": 2031})
        self.assertEqual(wrong.exception.code, "incorrect_number")

    def test_webhook_endpoints_are_kept(self):
        endpoint = stripe.WebhookEndpoint.create(url="https://localhost:1/hook", enabled_events=["charge.succeeded"])
        self.assertTrue(endpoint.secret.startswith("whsec_"))
        changed = stripe.WebhookEndpoint.modify(endpoint.id, enabled_events=["*"], description="All")
        self.assertEqual((changed.enabled_events, changed.get("secret")), (["*"], None))
        self.assertEqual(stripe.WebhookEndpoint.retrieve(endpoint.id).description, "All")
        self.assertEqual([each.id for each in stripe.WebhookEndpoint.list().data], [endpoint.id])
        self.assertTrue(stripe.WebhookEndpoint.delete(endpoint.id).deleted)

    def test_a_report_is_run(self):
        kinds = stripe.reporting.ReportType.list().data
        kind = stripe.reporting.ReportType.retrieve("balance_change_from_activity.itemized.3")
        self.assertIn(kind.id, [each.id for each in kinds])
        run = stripe.reporting.ReportRun.create(report_type=kind.id, parameters={
            "interval_start": kind.data_available_start, "interval_end": kind.data_available_end})
        self.assertEqual(run.status, "pending")
        sandbox.advance(60)
        done = stripe.reporting.ReportRun.retrieve(run.id)
        self.assertEqual(done.status, "succeeded")
        self.assertGreater(done.result.size, 100)
        self.assertEqual(stripe.reporting.ReportRun.list(limit=1).data[0].id, run.id)

    def test_payments_are_searched(self):
        pay(metadata={"order": "search-me"})
        sandbox.advance(120)  # the index lags
        for resource in (stripe.PaymentIntent, stripe.Charge):
            with self.subTest(resource=resource.__name__):
                found = resource.search(query="metadata['order']:'search-me'")
                self.assertEqual(len(found.data), 1)
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Charge.search(query="colour:'blue'")
        intent = stripe.PaymentIntent.list(limit=1).data[0]
        requestor = stripe.api_requestor.APIRequestor()
        answer, _ = requestor.request("get", "/v1/payment_intents/%s/amount_details_line_items" % intent.id, {})
        self.assertEqual(answer.data["data"], [])

    def test_top_ups_are_noted(self):
        topup = stripe.Topup.create(amount=5000, currency="usd")
        self.assertEqual(stripe.Topup.modify(topup.id, description="June").description, "June")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
