// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

/// Numbers that are the same on every machine for the same seed. Knows no std distribution, no hash order and no
/// floating point: chances are whole numbers, so that no compiler can round them differently.
namespace Sandbox {

/// One step of splitmix64: a good, cheap mixing of 64 bits.
constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

constexpr quint64 mixed(quint64 first, quint64 second)
{
    return mixed(mixed(first) ^ (second * 0xd6e8feb86659fd93ULL));
}

constexpr quint64 mixed(std::string_view text)
{
    quint64 value = 0xcbf29ce484222325ULL; // FNV-1a, then mixed
    for (const char letter : text)
        value = (value ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    return mixed(value);
}

/// xoshiro256**. Give every subject its own stream, so that one more draw here changes nothing there.
class Random
{
public:
    Random(quint64 seed, std::string_view stream) : Random(mixed(seed, mixed(stream))) {}
    explicit Random(quint64 state)
    {
        for (quint64 &word : m_state)
            word = state = mixed(state);
    }

    quint64 next()
    {
        const auto rotated = [](quint64 value, int by) { return (value << by) | (value >> (64 - by)); };
        const quint64 result = rotated(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return result;
    }

    /// 0 .. bound - 1
    quint32 below(quint32 bound) { return quint32((quint64(quint32(next() >> 32)) * bound) >> 32); }
    /// first .. last, both included
    qint64 between(qint64 first, qint64 last) { return first + qint64(next() % quint64(last - first + 1)); }
    /// true this many times in a thousand
    bool perMille(quint32 chance) { return below(1000) < chance; }
    /// true this many times in a million
    bool perMillion(quint32 chance) { return below(1'000'000) < chance; }

    template <typename Container>
    const auto &pick(const Container &from)
    {
        return from[static_cast<decltype(from.size())>(below(quint32(from.size())))];
    }

    /// The index of one of `weights`, each as likely as it weighs; their sum must not be 0.
    template <typename Container>
    quint32 weighted(const Container &weights)
    {
        quint64 sum = 0;
        for (const auto weight : weights)
            sum += quint64(weight);
        quint64 at = next() % sum;
        quint32 index = 0;
        for (const auto weight : weights) {
            if (at < quint64(weight))
                break;
            at -= quint64(weight);
            ++index;
        }
        return index;
    }

private:
    quint64 m_state[4];
};

} // namespace Sandbox
