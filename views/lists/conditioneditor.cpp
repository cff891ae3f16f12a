// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/conditioneditor.h"

#include "models/items/filtersentence.h"
#include "views/fields/makeeditor.h"
#include "views/lists/dayseditor.h"
#include "views/lists/fieldchooser.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace Lodebook {

namespace {

constexpr int mostTickLines = 5;

bool needsValue(Compare compare)
{
    return compare != Compare::Empty && compare != Compare::NotEmpty;
}

/// A field that holds several values is asked about one or more of them.
bool holdsSeveral(FieldType type)
{
    return type == FieldType::Choices || type == FieldType::Codes || type == FieldType::Links;
}

} // namespace

ConditionEditor::ConditionEditor(Casebook &casebook, const Entity &entity, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_field(new FieldButton(casebook.catalog(), entity, FieldTreeModel::Use::Conditions, this))
    , m_compare(new CalmComboBox(this))
    , m_row(new QHBoxLayout(this))
    , m_remove(new QToolButton(this))
{
    m_field->setObjectName(QStringLiteral("filterField"));
    m_compare->setObjectName(QStringLiteral("filterCompare"));
    m_compare->setAccessibleName(tr("How it compares"));
    m_remove->setObjectName(QStringLiteral("filterRemove"));
    m_remove->setIcon(icon(QStringLiteral("close")));
    m_remove->setAutoRaise(true);
    m_remove->setAccessibleName(tr("Remove this condition"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::Unit);
    m_row->addWidget(m_field, 0, Qt::AlignTop);
    m_row->addWidget(m_compare, 0, Qt::AlignTop);
    m_row->addStretch();
    m_row->addWidget(m_remove, 0, Qt::AlignTop);
    setFocusProxy(m_field);
    connect(m_field, &FieldButton::columnChosen, this, &ConditionEditor::startWith);
    connect(m_compare, &QComboBox::activated, this, [this] {
        const Result<QVariant> kept = value();
        showValueEditor(kept ? *kept : QVariant());
        emit changed();
    });
    connect(m_remove, &QToolButton::clicked, this, &ConditionEditor::removed);
    const QList<const Field *> &first = entity.listFields();
    startWith(RecordColumn(first.isEmpty() ? static_cast<const Field &>(entity.changedAt) : *first.first()));
}

const Field &ConditionEditor::field() const
{
    return *m_field->column().field();
}

Compare ConditionEditor::compare() const
{
    return Compare(m_compare->currentData().toInt());
}

void ConditionEditor::setCondition(const Condition &condition)
{
    m_field->setColumn(RecordColumn(condition.path));
    showComparisons(condition.compare);
    showValueEditor(condition.value);
    emit changed();
}

void ConditionEditor::startWith(const RecordColumn &column)
{
    m_field->setColumn(column);
    const FieldType type = column.field()->type();
    const bool isTime = type == FieldType::Date || type == FieldType::Moment;
    showComparisons(isTime ? Compare::Equal : FilterSentence::comparisons(type).first());
    showValueEditor(isTime ? QVariant::fromValue(RelativeDays{RelativeDays::Unit::Day, -30, 0}) : QVariant());
    emit changed();
}

void ConditionEditor::showComparisons(Compare wanted)
{
    const FieldType type = field().type();
    m_compare->clear();
    QList<Compare> offered = FilterSentence::comparisons(type);
    if (!offered.contains(wanted)) // made by the command line or by hand
        offered.append(wanted);
    for (const Compare compare : offered)
        m_compare->addItem(FilterSentence::comparison(compare, type), int(compare));
    m_compare->setCurrentIndex(m_compare->findData(int(wanted)));
}

void ConditionEditor::place(QWidget *editor)
{
    if (m_value) {
        m_value->hide();
        m_value->deleteLater(); // it may be the one that is speaking
    }
    m_words = nullptr;
    m_days = nullptr;
    m_editor = nullptr;
    m_ticks = nullptr;
    m_value = editor;
    if (!editor)
        return;
    m_row->insertWidget(2, editor, 1);
    setTabOrder(m_compare, editor);
    setTabOrder(editor, m_remove);
}

void ConditionEditor::showValueEditor(const QVariant &value)
{
    const FieldType type = field().type();
    if (!needsValue(compare()))
        return place(nullptr);
    if (compare() == Compare::Contains)
        return showWords(value);
    if (type == FieldType::Date || type == FieldType::Moment)
        return showDays(value);
    if (compare() == Compare::AnyOf && type != FieldType::Links && type != FieldType::Link)
        return showTicks(value);
    showField(value);
}

void ConditionEditor::showWords(const QVariant &value)
{
    auto *words = new QLineEdit(this);
    place(words);
    m_words = words;
    m_words->setText(value.toString());
    m_words->setObjectName(QStringLiteral("filterValue"));
    m_words->setAccessibleName(tr("Value to compare with"));
    connect(m_words, &QLineEdit::textChanged, this, &ConditionEditor::changed);
}

void ConditionEditor::showDays(const QVariant &value)
{
    auto *days = new DaysEditor(field(), m_casebook, this);
    place(days);
    m_days = days;
    if (value.isValid())
        m_days->setValue(value);
    connect(m_days, &DaysEditor::changed, this, &ConditionEditor::changed);
}

void ConditionEditor::showField(const QVariant &value)
{
    auto *editor = makeEditor(field(), m_casebook, this);
    editor->setTakesRetired(true);
    place(editor);
    m_editor = editor;
    if (compare() == Compare::AnyOf && value.metaType() == QMetaType::fromType<QVariantList>()) {
        QList<RecordId> ids;
        for (const QVariant &one : value.toList())
            ids.append(one.toUuid());
        m_editor->setValue(QVariant::fromValue(ids));
    } else if (value.isValid()) {
        m_editor->setValue(value);
    }
    m_editor->setObjectName(QStringLiteral("filterValue"));
    connect(m_editor, &FieldEditor::changed, this, &ConditionEditor::changed);
}

void ConditionEditor::showTicks(const QVariant &value)
{
    auto *ticks = new QListWidget(this);
    place(ticks);
    m_ticks = ticks;
    m_ticks->setObjectName(QStringLiteral("filterTicks"));
    m_ticks->setAccessibleName(tr("Values to compare with"));
    const QStringList ticked = value.toStringList();
    QStringList codes;
    if (const Result<QList<CodeEntry>> entries = m_casebook.codes().entries(field())) {
        for (const CodeEntry &entry : *entries)
            codes.append(entry.code);
    }
    for (const QString &code : ticked) {
        if (!codes.contains(code)) // not in the list any more, but asked for
            codes.append(code);
    }
    for (const QString &code : std::as_const(codes)) {
        auto *item = new QListWidgetItem(m_casebook.codes().label(field(), code), m_ticks);
        item->setData(Qt::UserRole, code);
        item->setCheckState(ticked.contains(code) ? Qt::Checked : Qt::Unchecked);
    }
    const int lines = std::min(m_ticks->count(), mostTickLines);
    m_ticks->setFixedHeight(lines * m_ticks->sizeHintForRow(0) + 2 * m_ticks->frameWidth() + Theme::Unit / 2);
    connect(m_ticks, &QListWidget::itemChanged, this, &ConditionEditor::changed);
}

Result<QVariant> ConditionEditor::tickedValue() const
{
    QVariantList codes;
    for (int i = 0; i < m_ticks->count(); ++i) {
        if (m_ticks->item(i)->checkState() == Qt::Checked)
            codes.append(m_ticks->item(i)->data(Qt::UserRole));
    }
    if (codes.isEmpty())
        return Error{Error::Kind::Invalid, tr("Tick at least one"), {}};
    return QVariant(codes);
}

Result<QVariant> ConditionEditor::fieldValue() const
{
    if (m_editor->hasUnreadText() || !m_editor->unreadable().isEmpty()) {
        const QString why = m_editor->unreadable();
        return Error{
            Error::Kind::Invalid, why.isEmpty() ? tr("“%1” cannot be read").arg(m_editor->typedText()) : why, {}};
    }
    const QVariant value = m_editor->value();
    if (!value.isValid())
        return Error{Error::Kind::Invalid, tr("Type what to compare with"), {}};
    if (compare() != Compare::AnyOf || !holdsSeveral(field().type()))
        return value;
    QVariantList ids;
    for (const RecordId &id : value.value<QList<RecordId>>())
        ids.append(id);
    return QVariant(ids);
}

Result<QVariant> ConditionEditor::value() const
{
    if (m_days)
        return m_days->value();
    if (m_ticks)
        return tickedValue();
    if (m_editor)
        return fieldValue();
    if (!m_words)
        return QVariant();
    const QString words = m_words->text().trimmed();
    return words.isEmpty() ? Result<QVariant>(Error{Error::Kind::Invalid, tr("Type what to compare with"), {}})
                           : Result<QVariant>(words);
}

Result<Filter> ConditionEditor::filter() const
{
    const Result<QVariant> wanted = value();
    if (!wanted)
        return Error{wanted.error().kind,
                     tr("%1: %2", "a field, and what is wrong with its value")
                         .arg(m_field->column().label(), wanted.error().message),
                     {}};
    return Filter::leaf(m_field->column().path(), compare(), *wanted);
}

} // namespace Lodebook
