// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Screen readers see the rows of a TableView that are on screen, not all of a million: Qt's own interface makes an
/// object for every cell as soon as somebody asks for the children (7 s for 50,000 rows), and hands out null for
/// cells that are gone. Call once, before the first window.
void installAccessibleTables();
