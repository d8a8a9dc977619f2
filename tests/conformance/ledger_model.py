# SPDX-License-Identifier: GPL-3.0-or-later
"""What each operation must write into the two ledgers, told a second time and independently of the sandbox: for US
cards, US dollars, one platform and one account. Rows are (ledger, type, amount, fee, net); ledger P is the platform's,
C the connected account's."""

PER_MILLE, FIXED = 29, 30  # 2.9 % + 0.30


def half_up(numerator, denominator):
    return (2 * numerator + denominator) // (2 * denominator)


def processing(amount):
    return half_up(amount * PER_MILLE, 1000) + FIXED


def row(ledger, kind, amount, fee=0):
    return (ledger, kind, amount, fee, amount - fee)


class Charge:
    """One payment and what was given back of it. `kind`: direct, fee, part, whole or separate."""

    def __init__(self, kind, amount, fee=None, part=None, account_pays=False):
        self.kind, self.amount, self.account_pays = kind, amount, account_pays
        self.fee = fee or 0
        self.sent = {"fee": amount, "part": part, "whole": amount}.get(kind, 0)
        self.refunded = self.fee_refunded = self.reversed = 0
        self._with_fee = self._with_reversal = 0  # of what was refunded: how much with that flag

    def rows(self):
        cost = processing(self.amount)
        if self.kind == "direct":
            on_account = cost if self.account_pays else 0
            rows = [row("C", "charge", self.amount, on_account + self.fee)]
            if self.fee:
                rows.append(row("P", "application_fee", self.fee, 0 if self.account_pays else cost))
            return rows
        rows = [row("P", "charge", self.amount, cost)]
        if self.sent:
            rows += [row("P", "transfer", -self.sent), row("C", "payment", self.sent, self.fee)]
        if self.fee:
            rows.append(row("P", "application_fee", self.fee))
        return rows

    def _share(self, total, done, amount, flagged):
        """The proportional part, halves up; where every refund had the flag, the last one takes the rest."""
        if flagged == self.amount:
            return total - done
        return min(half_up(total * amount, self.amount), total - done)

    def refund(self, amount, reverse=False, return_fee=False):
        self.refunded += amount
        self._with_fee += amount if return_fee else 0
        self._with_reversal += amount if reverse else 0
        fee_back = self._share(self.fee, self.fee_refunded, amount, self._with_fee) if return_fee else 0
        back = self._share(self.sent, self.reversed, amount, self._with_reversal) if reverse else 0
        self.fee_refunded += fee_back
        self.reversed += back
        rows = []
        if self.kind == "direct":
            rows.append(row("C", "refund", -amount, -fee_back))
        else:
            rows.append(row("P", "refund", -amount))
            if back:
                rows += [row("P", "transfer_refund", back), row("C", "payment_refund", -back, -fee_back)]
            elif fee_back:
                rows.append(row("C", "adjustment", 0, -fee_back))
        if fee_back:
            rows.append(row("P", "application_fee_refund", -fee_back))
        return rows

    def dispute(self):
        return [row("C" if self.kind == "direct" else "P", "adjustment", -self.amount, 1500)]

    def win(self):
        return [row("C" if self.kind == "direct" else "P", "adjustment", self.amount)]


def transfer(amount):
    return [row("P", "transfer", -amount), row("C", "payment", amount)]


def reversal(amount):
    return [row("P", "transfer_refund", amount), row("C", "payment_refund", -amount)]


def payout(ledger, amount):
    return [row(ledger, "payout", -amount)]


def failed_payout(ledger, amount):
    return [row(ledger, "payout_failure", amount)]


def cancelled_payout(ledger, amount):
    return [row(ledger, "payout_cancel", amount)]
