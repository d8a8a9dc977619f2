// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

/// Money that leaves for a bank or a debit card, and money that the platform brings in.
namespace Sandbox {

const char *nameOf(Payout::Status status);

/// One payout for each currency and kind of money of which something is available, of exactly the rows that no
/// payout took along before. Their places.
std::vector<Key> payOutAutomatically(World &world, Context context);

struct PayoutOrder {
    Context context = platform;
    qint64 amount = 0;
    Currency currency {};
    SourceType sourceType = SourceType::Card;
    bool instant = false;
    qint64 applicationFee = -1; ///< of an instant payout; -1: none
    quint32 destination = none; ///< number of an external account; none: the usual one
};
/// A payout somebody asked for. Nothing if there is nowhere to send it.
Key payOut(World &world, const PayoutOrder &order);

/// What becomes of a payout of the present: when it is sent and arrives, or how it fails, by its destination alone.
void expectPayout(World &world, Key payout);

void sendPayout(World &world, Key payout);   ///< handed to the bank
void arrivePayout(World &world, Key payout); ///< taken to have arrived
void failPayout(World &world, Key payout, quint8 failure);
void cancelPayout(World &world, Key payout);
/// Takes a paid one back by a payout of the opposite sign.
Key reversePayout(World &world, Key payout);
/// The rows of an automatic one are final.
void reconcilePayout(World &world, Key payout);
/// The bank's number of it became known.
void learnTrace(World &world, Key payout);

struct TopupOrder {
    qint64 amount = 0;
    Currency currency {};
    Time expected = 0;
    quint32 instrument = none;
    quint32 group = 0;
    bool byUser = true;
};
Key openTopup(World &world, const TopupOrder &order);
void arriveTopup(World &world, Key topup);
void failTopup(World &world, Key topup, quint8 failure);
void cancelTopup(World &world, Key topup);
void reverseTopup(World &world, Key topup);

} // namespace Sandbox
