// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/random.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace Sandbox {

/// Draws like a deck of cards: every card comes once before any comes again, so that even a small world shows the
/// rare courses of things.
template <typename Card>
class Deck
{
public:
    /// Each card so many times.
    explicit Deck(std::initializer_list<std::pair<Card, int>> cards)
    {
        for (const auto &[card, times] : cards)
            m_all.insert(m_all.end(), size_t(times), card);
    }

    Card draw(Random &random)
    {
        if (m_left.empty())
            m_left = m_all;
        const size_t at = random.below(quint32(m_left.size()));
        const Card card = m_left[at];
        m_left[at] = m_left.back();
        m_left.pop_back();
        return card;
    }

private:
    std::vector<Card> m_all;
    std::vector<Card> m_left;
};

} // namespace Sandbox
