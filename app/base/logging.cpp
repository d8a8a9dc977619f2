// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/logging.h"

Q_LOGGING_CATEGORY(logApi, "tributary.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "tributary.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "tributary.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logVerbs, "tributary.verbs", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "tributary.ui", QtWarningMsg)
