// SPDX-License-Identifier: GPL-3.0-or-later
#include "kills.h"

int main(int argc, char **argv)
{
    return runKills(argc, argv, 100);
}
