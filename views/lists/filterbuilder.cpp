// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/filterbuilder.h"

#include "models/items/filtersentence.h"
#include "models/schema/fieldtext.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace Lodebook {

namespace {

bool takesCodes(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices || type == FieldType::Code || type == FieldType::Codes;
}

/// Numbers and dates as this desk writes them.
TextRules rulesOfLocale()
{
    const QLocale locale;
    const QString date = locale.dateFormat(QLocale::ShortFormat);
    TextRules rules;
    rules.dates = date.indexOf(u'd') < date.indexOf(u'M') ? TextRules::DateOrder::DayFirst : TextRules::DateOrder::MonthFirst;
    rules.decimalPoint = locale.decimalPoint().front();
    return rules;
}

} // namespace

FilterBuilder::FilterBuilder(const Entity &entity, CodeLists &codes, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_entity(entity)
    , m_codes(codes)
    , m_field(new QComboBox(this))
    , m_compare(new QComboBox(this))
    , m_values(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_code(new QComboBox(this))
    , m_problem(new QLabel(this))
    , m_and(new QPushButton(tr("&Show only these"), this))
    , m_or(new QPushButton(tr("Show these &too"), this))
{
    setFrameShape(QFrame::StyledPanel);
    for (const RecordColumn &column : possibleColumns(entity)) {
        if (column.field())
            m_field->addItem(column.label(), column.name());
    }
    m_values->addWidget(m_text);
    m_values->addWidget(m_code);
    m_field->setObjectName(QStringLiteral("filterField"));
    m_compare->setObjectName(QStringLiteral("filterCompare"));
    m_text->setObjectName(QStringLiteral("filterValue"));
    m_code->setObjectName(QStringLiteral("filterCode"));
    m_and->setObjectName(QStringLiteral("filterAnd"));
    m_or->setObjectName(QStringLiteral("filterOr"));
    m_text->setAccessibleName(tr("Value to compare with"));
    m_code->setAccessibleName(tr("Value to compare with"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Unit * 2, Theme::Unit * 2, Theme::Unit * 2, Theme::Unit * 2);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Compare"), m_compare);
    form->addRow(tr("&Value"), m_values);
    form->addRow(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_or);
    buttons->addWidget(m_and);
    form->addRow(buttons);
    m_and->setDefault(true);

    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterBuilder::showComparisons);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &FilterBuilder::showValueEditor);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { make(false); });
    connect(m_and, &QPushButton::clicked, this, [this] { make(false); });
    connect(m_or, &QPushButton::clicked, this, [this] { make(true); });
    showComparisons();
    setHasConditions(false);
}

void FilterBuilder::setHasConditions(bool has)
{
    m_or->setVisible(has);
}

void FilterBuilder::startWith(const Field *field)
{
    if (const int at = field ? m_field->findData(field->name()) : -1; at >= 0)
        m_field->setCurrentIndex(at);
}

void FilterBuilder::showComparisons()
{
    const FieldType type = field()->type();
    m_compare->clear();
    for (const Compare compare : FilterSentence::comparisons(type))
        m_compare->addItem(FilterSentence::comparison(compare, type), int(compare));
    m_code->clear();
    if (takesCodes(type)) {
        if (const Result<QList<CodeEntry>> entries = m_codes.entries(*field())) {
            for (const CodeEntry &entry : *entries)
                m_code->addItem(entry.label, entry.code);
        }
    } else if (type == FieldType::YesNo) {
        m_code->addItem(tr("Yes"), true);
        m_code->addItem(tr("No"), false);
    }
    m_text->clear();
    m_text->setPlaceholderText(type == FieldType::Money ? tr("for example 50000 EUR") : QString());
    showValueEditor();
}

void FilterBuilder::showValueEditor()
{
    m_problem->hide();
    const bool needsValue = compare() != Compare::Empty && compare() != Compare::NotEmpty;
    m_values->setEnabled(needsValue);
    const bool chosen = takesCodes(field()->type()) || field()->type() == FieldType::YesNo;
    m_values->setCurrentWidget(chosen ? static_cast<QWidget *>(m_code) : m_text);
}

Compare FilterBuilder::compare() const
{
    return Compare(m_compare->currentData().toInt());
}

const Field *FilterBuilder::field() const
{
    return m_entity.field(m_field->currentData().toString());
}

Result<QVariant> FilterBuilder::value() const
{
    if (compare() == Compare::Empty || compare() == Compare::NotEmpty)
        return QVariant();
    if (m_values->currentWidget() == m_code) {
        const bool several = field()->type() == FieldType::Choices || field()->type() == FieldType::Codes;
        return several ? QVariant(QStringList{m_code->currentData().toString()}) : m_code->currentData();
    }
    const QString typed = m_text->text().trimmed();
    if (typed.isEmpty())
        return Error{Error::Kind::Invalid, tr("Type what to compare with"), {}};
    if (compare() == Compare::Contains)
        return QVariant(typed);
    return fromPlainText(*field(), typed, rulesOfLocale());
}

void FilterBuilder::make(bool alternative)
{
    const Result<QVariant> wanted = value();
    if (!wanted) {
        m_problem->setText(wanted.error().message);
        m_problem->show();
        adjustSize();
        m_text->setFocus();
        return;
    }
    hide();
    emit conditionMade(Filter::leaf(*field(), compare(), *wanted), alternative);
}

} // namespace Lodebook
