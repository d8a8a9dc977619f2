// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/answereditor.h"

#include "models/country.h"
#include "ui/onboarding/choicecard.h"
#include "ui/onboarding/dates.h"
#include "ui/onboarding/dropzone.h"
#include "ui/onboarding/searchbox.h"
#include "ui/space.h"
#include "ui/text.h"

#include <QApplication>
#include <QCollator>
#include <QFocusEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using AnswerKind = Requirement::Kind;

constexpr qsizetype FewChoices = 8; // no more than these are looked through, not searched
constexpr int NumberWidth = 120;    // pixels
constexpr int ShortWidth = 200;

QVBoxLayout *bareColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    return column;
}

/// Whatever is typed stands where the language's own texts begin.
void beginsWithTheLanguage(QLineEdit &line)
{
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    line.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

/// Numbers and addresses, which do so in every language.
void readsLeftToRight(QLineEdit &line)
{
    beginsWithTheLanguage(line);
    line.setLayoutDirection(Qt::LeftToRight);
}

QList<Requirement::Choice> countries(const QList<QByteArray> &codes)
{
    QList<Requirement::Choice> choices;
    for (const QByteArray &code : codes)
        choices.append({code, Country::nameOf(code)});
    QCollator collator;
    std::sort(choices.begin(), choices.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.text, b.text) < 0;
    });
    return choices;
}

/// A number that is read only while it is typed: not over the shoulder, not on a picture.
class DiscreetLine : public QLineEdit
{
public:
    DiscreetLine()
    {
        setEchoMode(QLineEdit::Password);
        setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        setEchoMode(QLineEdit::Normal);
        QLineEdit::focusInEvent(event);
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        setEchoMode(QLineEdit::Password);
        QLineEdit::focusOutEvent(event);
    }
};

/// Text on one line, in all its kinds.
class LineEditor : public AnswerEditor
{
public:
    LineEditor(const Requirement &requirement) : m_kind(requirement.kind), m_line(requirement.sensitive ? new DiscreetLine : new QLineEdit)
    {
        bareColumn(this)->addWidget(m_line);
        if (requirement.longest > 0)
            m_line->setMaxLength(int(requirement.longest));
        switch (m_kind) {
        case AnswerKind::Phone:
            m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
            m_line->setPlaceholderText(Text::leftToRight(u"+"_s));
            break;
        case AnswerKind::Email:
            m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
            break;
        case AnswerKind::Url:
            m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
            m_line->setPlaceholderText(Text::leftToRight(u"https://"_s));
            break;
        case AnswerKind::PostalCode:
            m_line->setInputMethodHints(Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
            break;
        case AnswerKind::Percent:
            m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
            m_line->setPlaceholderText(QLocale().percent());
            break;
        case AnswerKind::Identifier:
            m_line->setInputMethodHints(m_line->inputMethodHints() | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
            break;
        default: // any other text
            break;
        }
        if (m_kind == AnswerKind::Phone || m_kind == AnswerKind::Email || m_kind == AnswerKind::Url || m_kind == AnswerKind::Identifier
            || m_kind == AnswerKind::PostalCode)
            readsLeftToRight(*m_line);
        else
            beginsWithTheLanguage(*m_line);
        watch(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    }

    QJsonValue answer() const override
    {
        const QString text = m_line->text().trimmed();
        if (text.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        if (m_kind == AnswerKind::Percent) {
            bool isNumber = false;
            QString digits = text;
            const double percent = QLocale().toDouble(digits.remove(QLocale().percent()).trimmed(), &isNumber);
            return isNumber ? QJsonValue(percent) : QJsonValue(text);
        }
        if (m_kind == AnswerKind::Texts) {
            QJsonArray words;
            const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                words.append(part.trimmed());
            return words;
        }
        return text;
    }

    void setAnswer(const QJsonValue &answer) override
    {
        if (answer.isDouble()) {
            m_line->setText(QLocale().toString(answer.toDouble(), 'f', QLocale::FloatingPointShortest));
        } else if (answer.isArray()) {
            QStringList words;
            for (const QJsonValue &word : answer.toArray())
                words.append(word.toString());
            m_line->setText(words.join(u", "_s));
        } else {
            m_line->setText(answer.toString());
        }
    }

    QList<QWidget *> parts() const override { return {m_line}; }
    int usefulWidth() const override
    {
        return m_kind == AnswerKind::Percent ? NumberWidth : m_kind == AnswerKind::PostalCode ? ShortWidth : 0;
    }

private:
    AnswerKind m_kind;
    QLineEdit *m_line;
};

class ParagraphEditor : public AnswerEditor
{
public:
    ParagraphEditor() : m_text(new QPlainTextEdit)
    {
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(96);
        bareColumn(this)->addWidget(m_text);
        watch(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerEditor::edited);
    }

    QJsonValue answer() const override
    {
        const QString text = m_text->toPlainText().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setAnswer(const QJsonValue &answer) override
    {
        const QSignalBlocker quietly(m_text);
        m_text->setPlainText(answer.toString());
    }
    QList<QWidget *> parts() const override { return {m_text}; }

private:
    QPlainTextEdit *m_text;
};

/// A day, typed as the locale writes it or as ISO 8601 does; put into the locale's form when one leaves.
class DateEditor : public AnswerEditor
{
public:
    DateEditor() : m_line(new QLineEdit)
    {
        bareColumn(this)->addWidget(m_line);
        m_line->setInputMethodHints(Qt::ImhDate);
        m_line->setPlaceholderText(Dates::example());
        readsLeftToRight(*m_line);
        watch(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
        connect(this, &AnswerEditor::left, this, [this] {
            if (const QDate date = Dates::read(m_line->text()); date.isValid())
                m_line->setText(Dates::write(date));
        });
    }

    QJsonValue answer() const override
    {
        const QString text = m_line->text().trimmed();
        if (text.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        const QDate date = Dates::read(text);
        return date.isValid() ? date.toString(Qt::ISODate) : text;
    }
    void setAnswer(const QJsonValue &answer) override
    {
        const QDate date = QDate::fromString(answer.toString(), Qt::ISODate);
        m_line->setText(date.isValid() ? Dates::write(date) : answer.toString());
    }
    QList<QWidget *> parts() const override { return {m_line}; }
    int usefulWidth() const override { return ShortWidth; }

private:
    QLineEdit *m_line;
};

/// One of a few, or one of many that are searched.
class ChoiceEditor : public AnswerEditor
{
public:
    explicit ChoiceEditor(const QList<Requirement::Choice> &choices)
    {
        auto *column = bareColumn(this);
        if (choices.size() > FewChoices) {
            m_search = new SearchBox(choices);
            column->addWidget(m_search);
            beginsWithTheLanguage(*m_search->lineEdit());
            watch(m_search);
            connect(m_search, &SearchBox::edited, this, &AnswerEditor::edited);
        } else {
            m_list = new QComboBox;
            m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            m_list->setMinimumContentsLength(12);
            //: First entry of a list from which one chooses
            m_list->addItem(AnswerEditor::tr("Choose …"));
            for (const Requirement::Choice &choice : choices)
                m_list->addItem(choice.text, choice.value);
            column->addWidget(m_list);
            watch(m_list);
            connect(m_list, &QComboBox::currentIndexChanged, this, &AnswerEditor::edited);
        }
    }

    QJsonValue answer() const override
    {
        const QByteArray value = m_search ? m_search->value() : m_list->currentData().toByteArray();
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromUtf8(value));
    }
    void setAnswer(const QJsonValue &answer) override
    {
        const QByteArray value = answer.toString().toUtf8();
        if (m_search) {
            m_search->setValue(value);
            return;
        }
        const QSignalBlocker quietly(m_list);
        int index = value.isEmpty() ? 0 : m_list->findData(value);
        if (index < 0) { // a word that this program does not know is shown as it is
            m_list->addItem(answer.toString(), value);
            index = m_list->count() - 1;
        }
        m_list->setCurrentIndex(index);
    }
    QList<QWidget *> parts() const override { return {m_search ? static_cast<QWidget *>(m_search) : m_list}; }

private:
    SearchBox *m_search = nullptr;
    QComboBox *m_list = nullptr;
};

class StatementEditor : public AnswerEditor
{
public:
    enum class Label { None, Above };

    StatementEditor(const QString &statement, Label label)
        : m_box(new StatementBox(statement)), m_label(label)
    {
        bareColumn(this)->addWidget(m_box);
        watch(m_box);
        connect(m_box, &QCheckBox::toggled, this, &AnswerEditor::edited);
    }

    QJsonValue answer() const override { return m_box->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined); }
    void setAnswer(const QJsonValue &answer) override
    {
        const QSignalBlocker quietly(m_box);
        m_box->setChecked(answer.toBool());
    }
    QList<QWidget *> parts() const override { return {m_box}; }
    bool isStatement() const override { return m_label == Label::None; }

private:
    StatementBox *m_box;
    Label m_label;
};

/// Front and back of one document, or any number of documents.
class FileEditor : public AnswerEditor
{
public:
    explicit FileEditor(const Requirement &requirement) : m_many(requirement.kind == AnswerKind::Files), m_title(requirement.title()), m_column(bareColumn(this))
    {
        if (m_many) {
            setAnswer({});
            return;
        }
        //: Of a document: its first side
        add("front", AnswerEditor::tr("Front"));
        //: Of a document: its second side, where it has one
        add("back", AnswerEditor::tr("Back, if there is one"));
    }

    QJsonValue answer() const override
    {
        QJsonObject sides;
        QJsonArray files;
        for (const Zone &zone : m_zones) {
            if (zone.zone->file().isEmpty())
                continue;
            sides.insert(QString::fromUtf8(zone.side), zone.zone->file());
            files.append(zone.zone->file());
        }
        if (files.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        return m_many ? QJsonValue(files) : QJsonValue(sides);
    }

    void setAnswer(const QJsonValue &answer) override
    {
        if (!m_many) {
            for (const Zone &zone : std::as_const(m_zones))
                zone.zone->setFile(answer.toObject().value(QString::fromUtf8(zone.side)).toString());
            return;
        }
        const QJsonArray files = answer.toArray(); // and an empty place for one more
        while (m_zones.size() > files.size() + 1)
            delete m_zones.takeLast().zone;
        while (m_zones.size() < files.size() + 1)
            add({}, {});
        for (qsizetype i = 0; i < m_zones.size(); ++i)
            m_zones.at(i).zone->setFile(i < files.size() ? files.at(i).toString() : QString());
    }

    QList<QWidget *> parts() const override
    {
        QList<QWidget *> buttons;
        for (const Zone &zone : m_zones)
            buttons.append(zone.zone->button());
        return buttons;
    }

    void setFault(const QString &fault) override
    {
        for (const Zone &zone : std::as_const(m_zones))
            zone.zone->setWrong(fault);
    }

private:
    struct Zone {
        QByteArray side {};
        DropZone *zone = nullptr;
    };

    void add(const QByteArray &side, const QString &words)
    {
        auto *zone = new DropZone(words);
        zone->setTitle(m_title);
        m_zones.append({side, zone});
        m_column->addWidget(zone);
        connect(zone, &DropZone::chosen, this,
                [this, side](const QString &fileName) { Q_EMIT fileChosen(side, fileName); });
        connect(zone, &DropZone::removed, this, &AnswerEditor::edited);
    }

    bool m_many;
    QString m_title;
    QVBoxLayout *m_column;
    QList<Zone> m_zones;
};

/// A bank account as its country writes it.
class BankEditor : public AnswerEditor
{
public:
    explicit BankEditor(const Requirements::About &about)
        : m_holder(new QLineEdit), m_holderType(new QComboBox), m_country(nullptr), m_routingLabel(Text::label(Text::Role::Strong)),
          m_routing(new QLineEdit), m_accountLabel(Text::label(Text::Role::Strong)), m_account(new DiscreetLine)
    {
        QList<QByteArray> codes;
        for (const Country &country : Country::all())
            codes.append(country.code);
        m_country = new SearchBox(countries(codes));
        m_country->setValue(about.country);
        //: Who a bank account belongs to
        m_holderType->addItem(AnswerEditor::tr("A person"), QByteArray("individual"));
        //: Who a bank account belongs to
        m_holderType->addItem(AnswerEditor::tr("A business"), QByteArray("company"));
        m_holderType->setCurrentIndex(about.businessType == "individual" ? 0 : 1);
        for (QLineEdit *line : {m_routing, m_account}) {
            line->setInputMethodHints(line->inputMethodHints() | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
            line->setMaxLength(40);
            readsLeftToRight(*line);
        }

        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(Space::Large);
        grid->setVerticalSpacing(Space::Tight);
        const auto put = [grid](int row, int column, QLabel *label, QWidget *field) {
            label->setBuddy(field);
            field->setAccessibleName(label->text());
            grid->addWidget(label, 3 * row, column);
            grid->addWidget(field, 3 * row + 1, column);
            grid->setRowMinimumHeight(3 * row + 2, Space::Small);
        };
        const auto named = [](const QString &words) {
            QLabel *label = Text::label(Text::Role::Strong);
            label->setText(words);
            return label;
        };
        //: Field of a form: the country where a bank account is
        put(0, 0, named(AnswerEditor::tr("Country of the bank")), m_country);
        put(0, 1, named(AnswerEditor::tr("Belongs to")), m_holderType);
        put(1, 0, named(AnswerEditor::tr("Name of its holder")), m_holder);
        put(2, 0, m_routingLabel, m_routing);
        put(2, 1, m_accountLabel, m_account);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        m_grid = grid;
        m_holder->setMaxLength(200);
        beginsWithTheLanguage(*m_holder);
        beginsWithTheLanguage(*m_country->lineEdit());
        m_account->setObjectName(u"accountNumber"_s);
        m_routing->setObjectName(u"routingNumber"_s);

        for (QWidget *part : BankEditor::parts())
            watch(part);
        connect(m_country, &SearchBox::edited, this, [this] {
            adoptCountry();
            Q_EMIT edited();
        });
        connect(m_holderType, &QComboBox::currentIndexChanged, this, &AnswerEditor::edited);
        for (QLineEdit *line : {m_holder, m_routing, m_account})
            connect(line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
        adoptCountry();
    }

    QJsonValue answer() const override
    {
        if (m_account->text().trimmed().isEmpty() && m_routing->text().trimmed().isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        const QByteArray code = m_country->value();
        const Country *country = Country::find(code);
        QJsonObject bank {{u"country"_s, QString::fromUtf8(code)},
                          {u"currency"_s, country ? QString::fromUtf8(country->currency) : QString()},
                          {u"account_number"_s, m_account->text().trimmed()},
                          {u"account_holder_type"_s, QString::fromUtf8(m_holderType->currentData().toByteArray())}};
        if (!m_routing->isHidden())
            bank.insert(u"routing_number"_s, m_routing->text().trimmed());
        if (const QString holder = m_holder->text().trimmed(); !holder.isEmpty())
            bank.insert(u"account_holder_name"_s, holder);
        return bank;
    }

    void setAnswer(const QJsonValue &answer) override
    {
        if (!answer.isObject())
            return;
        const QSignalBlocker quietly(m_holderType);
        m_country->setValue(answer[u"country"_s].toString().toUtf8());
        m_holder->setText(answer[u"account_holder_name"_s].toString());
        m_holderType->setCurrentIndex(qMax(0, m_holderType->findData(answer[u"account_holder_type"_s].toString().toUtf8())));
        m_routing->setText(answer[u"routing_number"_s].toString());
        m_account->setText(answer[u"account_number"_s].toString());
        adoptCountry();
    }

    QList<QWidget *> parts() const override { return {m_country, m_holderType, m_holder, m_routing, m_account}; }
    bool isStatement() const override { return true; } // each part has a label of its own

    void setFault(const QString &fault) override
    {
        for (QLineEdit *line : {m_routing, m_account}) {
            line->setProperty("wrong", !fault.isEmpty());
            line->setAccessibleDescription(fault);
            line->update();
        }
    }

private:
    void adoptCountry()
    {
        const Country *country = Country::find(m_country->value());
        const bool hasRouting = !country || country->bank.routingText;
        const bool isIban = country && !country->bank.account;
        m_routingLabel->setVisible(hasRouting);
        m_routing->setVisible(hasRouting);
        m_routingLabel->setText(country && country->bank.routingText
                                    ? QCoreApplication::translate("Country", country->bank.routingText)
                                    //: Field of a form: the number that names a bank, where its country's own word is not known
                                    : AnswerEditor::tr("Bank code"));
        //: Field of a form: the number of a bank account
        m_accountLabel->setText(isIban ? AnswerEditor::tr("IBAN") : AnswerEditor::tr("Account number"));
        m_routing->setAccessibleName(m_routingLabel->text());
        m_account->setAccessibleName(m_accountLabel->text());
        // An IBAN needs the whole width.
        for (QWidget *part : {static_cast<QWidget *>(m_accountLabel), static_cast<QWidget *>(m_account)})
            m_grid->removeWidget(part);
        m_grid->addWidget(m_accountLabel, 6, hasRouting ? 1 : 0, 1, hasRouting ? 1 : 2);
        m_grid->addWidget(m_account, 7, hasRouting ? 1 : 0, 1, hasRouting ? 1 : 2);
    }

    QGridLayout *m_grid = nullptr;
    QLineEdit *m_holder;
    QComboBox *m_holderType;
    SearchBox *m_country;
    QLabel *m_routingLabel;
    QLineEdit *m_routing;
    QLabel *m_accountLabel;
    QLineEdit *m_account;
};

} // namespace

AnswerEditor *AnswerEditor::of(const Requirement &requirement, const Requirements::About &about)
{
    switch (requirement.kind) {
    case AnswerKind::Text:
    case AnswerKind::PostalCode:
    case AnswerKind::Phone:
    case AnswerKind::Email:
    case AnswerKind::Url:
    case AnswerKind::Identifier:
    case AnswerKind::Percent:
    case AnswerKind::Texts:
        return new LineEditor(requirement);
    case AnswerKind::Paragraph:
        return new ParagraphEditor;
    case AnswerKind::Choice:
        return new ChoiceEditor(requirement.choices);
    case AnswerKind::Country:
        return new ChoiceEditor(requirement.choices.isEmpty() ? countries(Country::world()) : requirement.choices);
    case AnswerKind::State:
        if (requirement.choices.isEmpty())
            return new LineEditor(requirement);
        return new ChoiceEditor(requirement.choices);
    case AnswerKind::Date:
        return new DateEditor;
    case AnswerKind::Boolean:
        return new StatementEditor(requirement.label, StatementEditor::Label::None);
    case AnswerKind::Terms:
        //: Check box below a declaration or the terms of service: %1 is today's date
        return new StatementEditor(AnswerEditor::tr("Accepted on %1").arg(Text::isolated(QLocale().toString(QDate::currentDate(), QLocale::LongFormat))),
                                   StatementEditor::Label::Above);
    case AnswerKind::File:
    case AnswerKind::Files:
        return new FileEditor(requirement);
    case AnswerKind::BankAccount:
        return new BankEditor(about);
    case AnswerKind::Link:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void AnswerEditor::setFault(const QString &fault)
{
    for (QWidget *part : parts()) {
        part->setProperty("wrong", !fault.isEmpty());
        part->update();
    }
}

void AnswerEditor::watch(QWidget *part)
{
    part->installEventFilter(this);
}

bool AnswerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool stays = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        const QWidget *next = QApplication::focusWidget();
        if (!stays && (!next || !isAncestorOf(next))) {
            // After the part itself has dealt with it.
            QMetaObject::invokeMethod(this, &AnswerEditor::left, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}
