// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include "ui/language.h"
#include "ui/preferences.h"

#include <QActionGroup>

LanguageMenu::LanguageMenu(Preferences &preferences, QWidget *parent) : QMenu(parent)
{
    Language &language = Language::ofProgram();
    auto *group = new QActionGroup(this);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.code == language.code());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&preferences, &language, code = choice.code] {
            preferences.setLanguage(code);
            language.choose(code);
        });
    }
}
