// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/kills.h"

int main(int argc, char **argv)
{
    return runKills(argc, argv, 500);
}

#include "moc_kills.cpp"
