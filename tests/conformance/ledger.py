# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation writes the rows that a second model predicts, seen through the official client."""
import itertools
import random
import sys
import unittest

import stripe

import ledger_model as model
from sandbox import YES, Sandbox

DAY = 24 * 60 * 60


def setUpModule():
    global sandbox, account
    sandbox = Sandbox("--accounts", "12", "--charges", "0", "--seed", "7", "--now", "1795000000")
    account = sandbox.account_where(
        lambda each: each.country == "US" and each.charges_enabled and each.payouts_enabled
        and each.controller.losses.payments == "application").id


def tearDownModule():
    sandbox.close()


class Ledgers:
    """What was written into the two ledgers since this was asked last."""

    def __init__(self):
        self._seen = {"P": None, "C": None}
        self.news()

    def news(self):
        rows = []
        for ledger, owner in (("P", None), ("C", account)):
            page = stripe.BalanceTransaction.list(limit=100, stripe_account=owner)
            for transaction in page.data:
                if transaction.id == self._seen[ledger]:
                    break
                rows.append((ledger, transaction.type, transaction.amount, transaction.fee, transaction.net))
            if page.data:
                self._seen[ledger] = page.data[0].id
        return sorted(rows)


def pay(kind, amount, fee=None, part=None, card="pm_card_bypassPending"):
    """Pays, and answers the charge's id with the model's charge."""
    parameters = dict(amount=amount, currency="usd", payment_method=card, confirm=YES, payment_method_types=["card"])
    owner = account if kind == "direct" else None
    if kind in ("fee", "part", "whole"):
        parameters["transfer_data"] = {"destination": account}
        if part:
            parameters["transfer_data"]["amount"] = part
    if fee:
        parameters["application_fee_amount"] = fee
    intent = stripe.PaymentIntent.create(stripe_account=owner, **parameters)
    return intent.latest_charge, model.Charge(kind, amount, fee, part)


KINDS = [("direct", 900, None), ("direct", None, None), ("fee", 1000, None), ("part", None, 9000), ("whole", None, None),
         ("separate", None, None)]


class RowsOfOperations(unittest.TestCase):
    def setUp(self):
        self.ledgers = Ledgers()

    def expect(self, rows):
        self.assertEqual(self.ledgers.news(), sorted(rows))

    def test_a_payment_writes_its_rows_on_both_ledgers(self):
        for kind, fee, part in KINDS:
            with self.subTest(kind=kind, fee=fee, part=part):
                _, charge = pay(kind, 10000, fee, part)
                self.expect(charge.rows())

    def test_every_combination_of_refund_flags(self):
        amounts = {"full": [10000], "part": [3333], "several": [3333, 3333, 3334]}
        for (kind, fee, part), reverse, return_fee, way in itertools.product(KINDS, (False, True), (False, True), amounts):
            if (reverse and kind in ("direct", "separate")) or (return_fee and not fee):
                continue
            with self.subTest(kind=kind, fee=fee, reverse=reverse, return_fee=return_fee, way=way):
                charge_id, charge = pay(kind, 10000, fee, part)
                self.ledgers.news()
                for amount in amounts[way]:
                    parameters = dict(charge=charge_id, amount=amount)
                    if reverse:
                        parameters["reverse_transfer"] = YES
                    if return_fee:
                        parameters["refund_application_fee"] = YES
                    owner = account if kind == "direct" else None
                    stripe.Refund.create(stripe_account=owner, **parameters)
                    self.expect(charge.refund(amount, reverse, return_fee))

    def test_a_flag_for_what_the_charge_does_not_have_is_refused(self):
        charge_id, _ = pay("separate", 10000)
        for flag in ("reverse_transfer", "refund_application_fee"):
            with self.assertRaises(stripe.error.InvalidRequestError) as refused:
                stripe.Refund.create(charge=charge_id, **{flag: YES})
            self.assertEqual(refused.exception.param, flag)

    def test_a_dispute_takes_the_money_and_a_win_brings_it_back(self):
        for kind, fee, part in (("direct", 900, None), ("fee", 1000, None), ("separate", None, None)):
            for words, wins in (("winning_evidence", True), ("losing_evidence", False)):
                with self.subTest(kind=kind, words=words):
                    owner = account if kind == "direct" else None
                    charge_id, charge = pay(kind, 10000, fee, part, card="pm_card_createDispute")
                    self.expect(charge.rows() + charge.dispute())
                    dispute = stripe.Dispute.list(charge=charge_id, stripe_account=owner).data[0]
                    self.assertEqual(dispute.status, "needs_response")
                    done = stripe.Dispute.modify(dispute.id, evidence={"uncategorized_text": words}, stripe_account=owner)
                    self.assertEqual(done.status, "won" if wins else "lost")
                    self.expect(charge.win() if wins else [])

    def test_transfers_and_their_reversals(self):
        charge_id, charge = pay("separate", 10000)
        transfer = stripe.Transfer.create(amount=7000, currency="usd", destination=account, source_transaction=charge_id)
        self.expect(charge.rows() + model.transfer(7000))
        stripe.Transfer.create_reversal(transfer.id, amount=2000)
        self.expect(model.reversal(2000))
        stripe.Transfer.create_reversal(transfer.id)
        self.expect(model.reversal(5000))
        with self.assertRaises(stripe.error.InvalidRequestError):
            stripe.Transfer.create_reversal(transfer.id)
        self.expect([])

    def test_payouts_arrive_fail_or_are_cancelled(self):
        pay("direct", 50000)
        self.ledgers.news()
        payout = stripe.Payout.create(amount=10000, currency="usd", stripe_account=account)
        self.assertEqual(payout.status, "pending")
        self.expect(model.payout("C", 10000))
        self.assertEqual(stripe.Payout.cancel(payout.id, stripe_account=account).status, "canceled")
        self.expect(model.cancelled_payout("C", 10000))
        with self.assertRaises(stripe.error.InvalidRequestError) as refused:
            stripe.Payout.create(amount=99_999_999, currency="usd", stripe_account=account)
        self.assertEqual(refused.exception.code, "balance_insufficient")

    def test_pending_money_is_paid_out_instantly_and_owed(self):
        stripe.PaymentIntent.create(amount=10000, currency="usd", payment_method="pm_card_visa", confirm=YES,
                                    payment_method_types=["card"], stripe_account=account)
        before = {each.id for each in stripe.BalanceTransaction.list(limit=100, stripe_account=account)}
        balance = stripe.Balance.retrieve(stripe_account=account)
        available = max(balance.available[0].amount, 0)
        stripe.Payout.create(amount=available + 5000, currency="usd", method="instant", stripe_account=account)
        rows = [(each.type, each.amount) for each in stripe.BalanceTransaction.list(limit=100, stripe_account=account)
                if each.id not in before]
        self.assertEqual(sorted(rows), [("advance", 5000), ("advance_funding", -5000), ("payout", -available - 5000)])

    def test_what_an_account_owes_is_held_and_after_half_a_year_paid_by_the_platform(self):
        owner = stripe.Account.create(
            country="US", capabilities={"card_payments": {"requested": YES}, "transfers": {"requested": YES}},
            controller={"stripe_dashboard": {"type": "none"}, "fees": {"payer": "application"}, "losses": {"payments": "application"},
                        "requirement_collection": "application"})
        charge = stripe.Charge.create(amount=10000, currency="usd", source="tok_bypassPending", application_fee_amount=1000,
                                      stripe_account=owner.id)
        stripe.Refund.create(charge=charge.id, stripe_account=owner.id)
        self.assertEqual(stripe.Balance.retrieve(stripe_account=owner.id).available[0].amount, -1000)
        self.ledgers.news()
        sandbox.advance(4 * DAY)
        self.assertIn(("P", "reserve_transaction", -1000, 0, -1000), self.ledgers.news())
        self.assertEqual(stripe.Balance.retrieve().connect_reserved[0].amount, 1000)
        sandbox.advance(190 * DAY)
        self.assertIn(("P", "connect_collection_transfer", -1000, 0, -1000), self.ledgers.news())
        self.assertEqual(stripe.Balance.retrieve(stripe_account=owner.id).available[0].amount, 0)

    def test_random_operations_write_what_the_model_predicts(self):
        seed = random.randrange(10 ** 9)
        chance = random.Random(seed)
        charges = []
        for step in range(120):
            with self.subTest(seed=seed, step=step):
                kind, fee, part = chance.choice(KINDS)
                open_charges = [each for each in charges if each[1].refunded < each[1].amount]
                if not open_charges or chance.random() < 0.4:
                    amount = chance.randrange(100, 200000)
                    fee = chance.randrange(1, amount // 4 + 2) if fee else None
                    part = chance.randrange(1, amount) if part else None
                    charge_id, charge = pay(kind, amount, fee, part)
                    charges.append((charge_id, charge))
                    self.expect(charge.rows())
                    continue
                charge_id, charge = chance.choice(open_charges)
                left = charge.amount - charge.refunded
                amount = left if chance.random() < 0.3 else chance.randrange(1, left + 1)
                reverse = charge.kind in ("fee", "part", "whole") and chance.random() < 0.5
                return_fee = bool(charge.fee) and chance.random() < 0.5
                parameters = dict(charge=charge_id, amount=amount)
                if reverse:
                    parameters["reverse_transfer"] = YES
                if return_fee:
                    parameters["refund_application_fee"] = YES
                stripe.Refund.create(stripe_account=account if charge.kind == "direct" else None, **parameters)
                self.expect(charge.refund(amount, reverse, return_fee))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
