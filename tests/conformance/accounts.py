# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts as the official client opens, fills in, uses and closes them."""
import io
import sys
import unittest

import stripe

from sandbox import YES, Sandbox

SHAPE = {"controller": {"stripe_dashboard": {"type": "none"}, "fees": {"payer": "application"},
                        "losses": {"payments": "application"}, "requirement_collection": "application"},
         "capabilities": {"card_payments": {"requested": YES}, "transfers": {"requested": YES}},
         "business_profile": {"mcc": "5734", "name": "Six Mugs", "url": "https://accessible.stripe.com",
                              "product_description": "Hand-made mugs and cups"},
         "settings": {"payments": {"statement_descriptor": "SIX MUGS SHOP"},
                      "card_payments": {"statement_descriptor_prefix": "SIXMUGS"}},
         "tos_acceptance": {"date": 1795000000, "ip": "127.0.0.1"}}
ADDRESSES = {"US": {"line1": "address_full_match", "city": "Portland", "state": "OR", "postal_code": "97205", "country": "US"},
             "GB": {"line1": "address_full_match", "city": "London", "postal_code": "WC2N 5DU", "country": "GB"},
             "DE": {"line1": "address_full_match", "city": "Berlin", "postal_code": "10115", "country": "DE"}}
BANKS = {"US": {"object": "bank_account", "country": "US", "currency": "usd", "routing_number": "110000000",
                "account_number": "000123456789"},
         "GB": {"object": "bank_account", "country": "GB", "currency": "gbp", "routing_number": "108800",
                "account_number": "00012345"},
         "DE": {"object": "bank_account", "country": "DE", "currency": "eur", "account_number": "DE89370400440532013000"}}
PHONES = {"US": "+15555550100", "GB": "+442079460000", "DE": "+4930123456"}


def setUpModule():
    global sandbox
    sandbox = Sandbox("--accounts", "5", "--charges", "0", "--seed", "7", "--now", "1795000000")


def tearDownModule():
    sandbox.close()


def person(country, **more):
    somebody = {"first_name": "Jenny", "last_name": "Rosen", "dob": {"day": 1, "month": 1, "year": 1901},
                "address": ADDRESSES[country], "phone": PHONES[country], "email": "jenny@mail.example"}
    if country == "US":
        somebody.update(ssn_last_4="0000", id_number="000000000")
    somebody.update(more)
    return somebody


def opened(country, kind, **more):
    return stripe.Account.create(country=country, business_type=kind, external_account=BANKS[country], **SHAPE, **more)


class Accounts(unittest.TestCase):
    def expect_enabled(self, account_id):
        for _ in range(4):  # checks that take their time
            sandbox.advance(5)
        account = stripe.Account.retrieve(account_id)
        self.assertEqual((account.requirements.currently_due, account.requirements.disabled_reason), ([], None))
        self.assertTrue(account.charges_enabled and account.payouts_enabled)
        return account

    def test_a_us_individual_is_refused_corrected_and_enabled(self):
        account = opened("US", "individual", individual=person("US", id_number="111111111", ssn_last_4="1111"))
        sandbox.advance(5)
        refused = stripe.Account.retrieve(account.id)
        self.assertFalse(refused.charges_enabled)
        self.assertTrue(refused.requirements.errors)
        for error in refused.requirements.errors:
            self.assertIn(error.requirement, refused.requirements.currently_due)
        stripe.Account.modify(account.id, individual={"id_number": "000000000", "ssn_last_4": "0000"})
        self.expect_enabled(account.id)

    def test_a_us_company_with_owners_is_enabled_and_used(self):
        account = opened("US", "company", company={"name": "Mugs Inc", "tax_id": "000000000", "phone": PHONES["US"],
                                                   "address": ADDRESSES["US"]})
        self.assertFalse(account.charges_enabled)
        self.assertTrue(account.requirements.currently_due)
        stripe.Account.create_person(account.id, **person("US", relationship={
            "representative": YES, "owner": YES, "executive": YES, "percent_ownership": 80, "title": "CEO"}))
        stripe.Account.create_person(account.id, **person("US", first_name="Kim", relationship={
            "owner": YES, "percent_ownership": 20}))
        stripe.Account.modify(account.id, company={"owners_provided": YES, "executives_provided": YES, "directors_provided": YES})
        account = self.expect_enabled(account.id)
        self.assertEqual(len(stripe.Account.list_persons(account.id).data), 2)
        intent = stripe.PaymentIntent.create(amount=5000, currency="usd", payment_method="pm_card_bypassPending", confirm=YES,
                                             payment_method_types=["card"], transfer_data={"destination": account.id},
                                             application_fee_amount=500)
        self.assertEqual(intent.status, "succeeded")
        balance = stripe.Balance.retrieve(stripe_account=account.id)
        self.assertEqual(balance.available[0].amount, 4500)
        payout = stripe.Payout.create(amount=4500, currency="usd", stripe_account=account.id)
        self.assertEqual(payout.status, "pending")
        sandbox.advance(5 * 24 * 60 * 60)
        self.assertEqual(stripe.Payout.retrieve(payout.id, stripe_account=account.id).status, "paid")

    def test_a_british_company_and_a_german_individual_are_enabled(self):
        company = opened("GB", "company", company={"name": "Mugs Ltd", "tax_id": "000000000", "phone": PHONES["GB"],
                                                   "address": ADDRESSES["GB"]})
        stripe.Account.create_person(company.id, **person("GB", relationship={
            "representative": YES, "owner": YES, "director": YES, "executive": YES, "percent_ownership": 100, "title": "CEO"}))
        stripe.Account.modify(company.id, company={"owners_provided": YES, "directors_provided": YES, "executives_provided": YES})
        self.expect_enabled(company.id)
        self.expect_enabled(opened("DE", "individual", individual=person("DE")).id)

    def test_nineteen_controllers_are_refused_and_five_taken(self):
        taken = 0
        for dashboard in ("full", "express", "none"):
            for fees in ("account", "application"):
                for losses in ("stripe", "application"):
                    for collection in ("stripe", "application"):
                        try:
                            stripe.Account.create(
                                country="US", capabilities={"transfers": {"requested": YES}, "card_payments": {"requested": YES}},
                                controller={"stripe_dashboard": {"type": dashboard}, "fees": {"payer": fees},
                                            "losses": {"payments": losses}, "requirement_collection": collection})
                            taken += 1
                        except stripe.error.InvalidRequestError as refused:
                            self.assertEqual(refused.http_status, 400)
        self.assertEqual(taken, 5)

    def test_bank_accounts_are_added_replaced_and_removed(self):
        account = opened("US", "individual", individual=person("US"))
        first = stripe.Account.list_external_accounts(account.id).data[0]
        added = stripe.Account.create_external_account(account.id, external_account="tok_visa_debit_us_transferSuccess")
        self.assertEqual(added.object, "card")
        changed = stripe.Account.modify_external_account(account.id, added.id, metadata={"a": "b"}, default_for_currency=YES)
        self.assertTrue(changed.default_for_currency)
        self.assertTrue(stripe.Account.delete_external_account(account.id, first.id).deleted)
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Account.retrieve_external_account(account.id, first.id)

    def test_a_payout_to_a_closed_bank_account_fails_and_disables_it(self):
        account = opened("US", "individual", individual=person("US"))
        self.expect_enabled(account.id)
        stripe.Account.modify(account.id, external_account={**BANKS["US"], "account_number": "000111111113"})
        stripe.PaymentIntent.create(amount=5000, currency="usd", payment_method="pm_card_bypassPending", confirm=YES,
                                    payment_method_types=["card"], stripe_account=account.id)
        payout = stripe.Payout.create(amount=1000, currency="usd", stripe_account=account.id)
        sandbox.advance(6 * 24 * 60 * 60)
        failed = stripe.Payout.retrieve(payout.id, stripe_account=account.id)
        self.assertEqual((failed.status, failed.failure_code), ("failed", "account_closed"))
        self.assertEqual(stripe.Account.list_external_accounts(account.id).data[0].status, "errored")
        types = [each.type for each in stripe.Event.list(limit=20, stripe_account=account.id).data]
        for kind in ("payout.failed", "account.external_account.updated", "account.updated"):
            self.assertIn(kind, types)

    def test_links_sessions_and_logins(self):
        express = stripe.Account.create(type="express", country="US")
        link = stripe.AccountLink.create(account=express.id, type="account_onboarding", refresh_url="https://example.com/again",
                                         return_url="https://example.com/back")
        self.assertGreater(link.expires_at, link.created)
        self.assertTrue(link.url)
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Account.create_login_link(express.id)  # its owner was never there
        ready = sandbox.account_where(lambda each: each.controller.stripe_dashboard.type == "express" and each.details_submitted)
        self.assertTrue(stripe.Account.create_login_link(ready.id).url)
        custom = opened("US", "individual", individual=person("US"))
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Account.create_login_link(custom.id)

    def test_files_are_uploaded_and_linked(self):
        image = io.BytesIO(b"\xff\xd8\xff\xe0" + b"picture" * 50)
        image.name = "front.jpg"
        file = stripe.File.create(purpose="dispute_evidence", file=image)
        self.assertEqual((file.purpose, file.filename), ("dispute_evidence", "front.jpg"))
        link = stripe.FileLink.create(file=file.id)
        self.assertTrue(link.url)
        self.assertEqual(stripe.File.list(limit=1).data[0].id, file.id)

    def test_an_account_is_rejected_and_deleted(self):
        account = opened("US", "individual", individual=person("US"))
        rejected = stripe.Account.reject(account.id, reason="fraud")
        self.assertFalse(rejected.charges_enabled)
        self.assertIn("rejected.", rejected.requirements.disabled_reason)
        self.assertTrue(stripe.Account.delete(account.id).deleted)
        with self.assertRaises(stripe.error.PermissionError):
            stripe.Account.retrieve(account.id)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
