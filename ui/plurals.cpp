// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plurals.h"

#include <QStringList>

using namespace Qt::StringLiterals;

Plurals Plurals::of(const QString &language)
{
    // Brazil counts as France does; Portugal as England.
    if (language == u"pt_BR")
        return Plurals(Rule::French);
    static const struct {
        Rule rule;
        QString languages;
    } families[] {
        {Rule::One, u"bi my zh dz fj gn hu id ja jv ko ms na om fa su tt th bo tr vi yo za"_s},
        {Rule::French, u"br fil fr hy ti wa"_s},
        {Rule::Latvian, u"lv"_s},
        {Rule::Icelandic, u"is"_s},
        {Rule::Irish, u"dv iu ik ga gv mi se sm sa"_s},
        {Rule::Gaelic, u"gd"_s},
        {Rule::Czech, u"cs sk"_s},
        {Rule::Macedonian, u"mk"_s},
        {Rule::Lithuanian, u"lt"_s},
        {Rule::Russian, u"bs be hr ru sr uk"_s},
        {Rule::Polish, u"pl"_s},
        {Rule::Romanian, u"ro"_s},
        {Rule::Slovenian, u"sl"_s},
        {Rule::Maltese, u"mt"_s},
        {Rule::Welsh, u"cy"_s},
        {Rule::Arabic, u"ar"_s},
    };
    const QString bare = language.section(u'_', 0, 0);
    for (const auto &family : families) {
        if (family.languages.split(u' ').contains(bare))
            return Plurals(family.rule);
    }
    return Plurals(Rule::English);
}

int Plurals::forms() const
{
    switch (m_rule) {
    case Rule::One:
        return 1;
    case Rule::English:
    case Rule::French:
    case Rule::Icelandic:
        return 2;
    case Rule::Latvian:
    case Rule::Irish:
    case Rule::Czech:
    case Rule::Macedonian:
    case Rule::Lithuanian:
    case Rule::Russian:
    case Rule::Polish:
    case Rule::Romanian:
        return 3;
    case Rule::Gaelic:
    case Rule::Slovenian:
    case Rule::Maltese:
        return 4;
    case Rule::Welsh:
        return 5;
    case Rule::Arabic:
        return 6;
    }
    Q_UNREACHABLE();
}

int Plurals::form(int number) const
{
    const int tens = number % 10;
    const int hundreds = number % 100;
    const auto between = [](int value, int low, int high) { return value >= low && value <= high; };
    // The first that holds; the last form is for all other numbers.
    const auto first = [](std::initializer_list<bool> holds) {
        int form = 0;
        for (const bool one : holds) {
            if (one)
                return form;
            ++form;
        }
        return form;
    };
    const bool teens = between(hundreds, 10, 19);
    switch (m_rule) {
    case Rule::One:
        return 0;
    case Rule::English:
        return first({number == 1});
    case Rule::French:
        return first({number <= 1});
    case Rule::Latvian:
        return first({tens == 1 && hundreds != 11, number != 0});
    case Rule::Icelandic:
        return first({tens == 1 && hundreds != 11});
    case Rule::Irish:
        return first({number == 1, number == 2});
    case Rule::Gaelic:
        return first({number == 1 || number == 11, number == 2 || number == 12, between(number, 3, 19)});
    case Rule::Czech:
        return first({number == 1, between(number, 2, 4)});
    case Rule::Macedonian:
        return first({tens == 1, tens == 2});
    case Rule::Lithuanian:
        return first({tens == 1 && hundreds != 11, tens != 0 && !teens});
    case Rule::Russian:
        return first({tens == 1 && hundreds != 11, between(tens, 2, 4) && !teens});
    case Rule::Polish:
        return first({number == 1, between(tens, 2, 4) && !teens});
    case Rule::Romanian:
        return first({number == 1, number == 0 || between(hundreds, 1, 19)});
    case Rule::Slovenian:
        return first({hundreds == 1, hundreds == 2, between(hundreds, 3, 4)});
    case Rule::Maltese:
        return first({number == 1, number == 0 || between(hundreds, 1, 10), between(hundreds, 11, 19)});
    case Rule::Welsh:
        return first({number == 0, number == 1, between(number, 2, 5), number == 6});
    case Rule::Arabic:
        return first({number == 0, number == 1, number == 2, between(hundreds, 3, 10), hundreds >= 11});
    }
    Q_UNREACHABLE();
}

bool Plurals::isExact(int form) const
{
    int numbers = 0;
    for (int number = 0; number <= 1000 && numbers < 2; ++number)
        numbers += this->form(number) == form ? 1 : 0;
    return numbers == 1;
}
