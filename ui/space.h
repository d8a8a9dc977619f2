// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The spacing scale, in device-independent pixels: every margin and gap of the program is one of these.
namespace Space {

inline constexpr int Tight = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Large = 16;
inline constexpr int Huge = 24;

inline constexpr int Corner = 6;   ///< radius of controls
inline constexpr int Card = 10;    ///< radius of cards and pop-ups
inline constexpr int Control = 32; ///< height of a control
inline constexpr int Target = 28;  ///< smallest thing to hit (WCAG 2.2 asks for 24)

} // namespace Space
