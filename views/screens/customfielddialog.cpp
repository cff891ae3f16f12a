// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customfielddialog.h"

#include "models/core/slug.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/vocabularyentry.h"
#include "views/forms/formbinder.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/heading.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

bool isOneOf(FieldType type, std::initializer_list<FieldType> types)
{
    return std::ranges::find(types, type) != types.end();
}

} // namespace

CustomFieldDialog::CustomFieldDialog(const Record &definition, Casebook &casebook, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_isNew(definition.id().isNull())
    , m_binder(new FormBinder(definition, casebook, this))
    , m_messages(new MessageBar(this))
    , m_nameIsOwn(!m_isNew)
{
    setWindowTitle(m_isNew ? tr("Add a field") : tr("The field “%1”").arg(definition.text(customField().label)));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(m_isNew ? tr("&Add this field") : tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomFieldDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_binder, &FormBinder::changed, this, [this] {
        suggestName();
        showRows();
    });
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
    showRows();
    m_binder->editor(customField().label)->setFocus();
}

QWidget *CustomFieldDialog::makeForm()
{
    const CustomFieldEntity &fields = customField();
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    m_main = m_rows = addGroup(column);
    m_kind = kindBox(fields.entity, true);
    addRow(fields.label);
    addRow(fields.type);
    m_target = kindBox(fields.target, false);
    m_entries = new QPlainTextEdit(form);
    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setTabChangesFocus(true);
    m_entries->setMaximumHeight(fontMetrics().height() * 7);
    addRow(tr("&Entries, one on each line"), m_entries);
    addRow(fields.help);
    addRow(fields.name);
    connect(m_kind, &QComboBox::activated, this, &CustomFieldDialog::fillSections);

    addHeading(column, tr("Rules"));
    m_rules = m_rows = addGroup(column);
    for (const Field *field : {static_cast<const Field *>(&fields.required), static_cast<const Field *>(&fields.minimum),
                               static_cast<const Field *>(&fields.maximum), static_cast<const Field *>(&fields.unit),
                               static_cast<const Field *>(&fields.maxLength), static_cast<const Field *>(&fields.searchable),
                               static_cast<const Field *>(&fields.personal), static_cast<const Field *>(&fields.hidden)})
        addRow(*field);

    addHeading(column, tr("Where it stands"));
    m_rows = addGroup(column);
    m_section = new CalmComboBox(form);
    m_section->setObjectName(QStringLiteral("section"));
    m_section->setEditable(true);
    m_section->setInsertPolicy(QComboBox::NoInsert);
    addRow(fields.section.label(), m_section);
    fillSections();
    m_section->setEditText(m_binder->original().text(fields.section));
    addRow(fields.inList);

    addHeading(column, tr("In other languages"));
    m_rows = addGroup(column);
    for (const TextField *label : {&fields.labelFr, &fields.labelEs, &fields.labelNl, &fields.labelDe})
        addRow(*label);
    column->addStretch(1);
    return form;
}

void CustomFieldDialog::addHeading(QVBoxLayout *column, const QString &words)
{
    column->addSpacing(Theme::Unit);
    column->addWidget(new Heading(1.1, this, words));
}

QFormLayout *CustomFieldDialog::addGroup(QVBoxLayout *column)
{
    auto *box = new QWidget(this);
    auto *rows = new QFormLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addWidget(box);
    return rows;
}

void CustomFieldDialog::addRow(const Field &field)
{
    FieldEditor *editor = m_binder->addRow(m_rows, field);
    editor->setToolTip(field.help());
    const bool isFixed = !m_isNew && (&field == &customField().name || &field == &customField().type);
    editor->setReadOnly(isFixed);
}

void CustomFieldDialog::addRow(const QString &label, QWidget *widget, const QString &help)
{
    widget->setAccessibleName(QString(label).remove(u'&'));
    widget->setToolTip(help);
    m_rows->addRow(label, widget);
}

QComboBox *CustomFieldDialog::kindBox(const Field &field, bool onlyExtendable)
{
    auto *box = new CalmComboBox(this);
    box->setObjectName(field.name());
    for (const Entity *entity : m_casebook.catalog().entities()) {
        if (entity->room() != Entity::Room::None && (!onlyExtendable || takesCustomFields(*entity)))
            box->addItem(entity->label(), entity->name());
    }
    const QString chosen = m_binder->original().text(field);
    box->setCurrentIndex(qMax(0, box->findData(chosen.isEmpty() ? QStringLiteral("organisation") : chosen)));
    box->setEnabled(m_isNew);
    addRow(field.label(), box);
    return box;
}

void CustomFieldDialog::showRows()
{
    const CustomFieldEntity &fields = customField();
    const Record now = typed();
    const FieldType type = declarationOf(now).type;
    const bool isChosen = !now.isEmpty(fields.type);
    const auto show = [this](QFormLayout *rows, QWidget *widget, bool visible) { rows->setRowVisible(widget, visible); };
    const auto showRule = [&](const Field &field, bool visible) { show(m_rules, m_binder->editor(field), visible); };
    const bool isText = isChosen && isOneOf(type, {FieldType::Text, FieldType::LongText});
    const bool isNumber = isChosen && isOneOf(type, {FieldType::Integer, FieldType::Decimal});
    const bool isWords = isText || (isChosen && isOneOf(type, {FieldType::Email, FieldType::Phone, FieldType::Url}));
    show(m_main, m_target, type == FieldType::Link);
    show(m_main, m_entries, m_isNew && isOneOf(type, {FieldType::Choice, FieldType::Choices}));
    showRule(fields.required, type != FieldType::Link);
    showRule(fields.minimum, isNumber);
    showRule(fields.maximum, isNumber);
    showRule(fields.unit, isNumber);
    showRule(fields.maxLength, isText);
    showRule(fields.searchable, isWords);
}

void CustomFieldDialog::suggestName()
{
    FieldEditor *name = m_binder->editor(customField().name);
    const auto *label = m_binder->editor(customField().label)->findChild<QLineEdit *>();
    auto *entry = name->findChild<QLineEdit *>();
    if (!label || !entry || m_nameIsOwn)
        return;
    m_nameIsOwn = entry->isModified() && !entry->text().isEmpty();
    if (m_nameIsOwn)
        return;
    QString suggested = slug(label->text());
    if (!suggested.isEmpty() && suggested.at(0).isDigit())
        suggested.prepend(QLatin1String("n_"));
    const QString stem = suggested;
    const Entity *entity = m_casebook.catalog().entity(m_kind->currentData().toString());
    for (int next = 2; entity && entity->field(QString(u"x_" + suggested)); ++next)
        suggested = stem + u'_' + QString::number(next);
    name->setValue(suggested.isEmpty() ? QVariant() : QVariant(QString(u"x_" + suggested)));
}

void CustomFieldDialog::fillSections()
{
    const QString typedText = m_section->currentText();
    m_section->clear();
    m_section->addItem(QString());
    if (const Entity *entity = m_casebook.catalog().entity(m_kind->currentData().toString())) {
        for (const FormSection &section : entity->formSections()) {
            if (section.title || !section.ownTitle.isEmpty())
                m_section->addItem(section.translatedTitle());
        }
    }
    m_section->setEditText(typedText);
    m_section->lineEdit()->setPlaceholderText(FormSection().translatedTitle());
}

Record CustomFieldDialog::typed() const
{
    const CustomFieldEntity &fields = customField();
    Record record = m_binder->record();
    if (!m_isNew) {
        record.set(fields.section, m_section->currentText());
        return record;
    }
    record.set(fields.entity, m_kind->currentData().toString());
    record.set(fields.section, m_section->currentText());
    if (record.text(fields.type) == QLatin1String("link"))
        record.set(fields.target, m_target->currentData().toString());
    else
        record.clear(fields.target);
    return record;
}

void CustomFieldDialog::save()
{
    m_binder->finishTyping();
    if (FieldEditor *unread = m_binder->unreadableEditor()) {
        unread->setFocus();
        return;
    }
    Record record = typed();
    for (const Field *bound : {static_cast<const Field *>(&customField().minimum), static_cast<const Field *>(&customField().maximum),
                               static_cast<const Field *>(&customField().maxLength), static_cast<const Field *>(&customField().unit),
                               static_cast<const Field *>(&customField().searchable), static_cast<const Field *>(&customField().required)}) {
        if (!m_rules->isRowVisible(m_binder->editor(*bound))) // typed before it was said what the field holds
            record.clear(*bound);
    }
    const Result<Problems> problems = m_casebook.store().problems(record);
    if (!problems) {
        m_messages->showError(problems.error());
        return;
    }
    const Problems homeless = m_binder->showProblems(*problems);
    if (!homeless.isEmpty())
        m_messages->showMessage(MessageBar::Severity::Warning, homeless.first().message);
    if (!problems->isEmpty()) {
        const FieldEditor *first = m_binder->editor(*problems->first().field);
        if (first)
            const_cast<FieldEditor *>(first)->setFocus();
        return;
    }
    if (const Result<> done = saveAll(record); !done) {
        m_messages->showError(done.error());
        return;
    }
    emit saved(record.id());
    accept();
}

Result<> CustomFieldDialog::saveAll(Record &record)
{
    const QString label = record.text(customField().label);
    Batch batch(m_casebook.store(), m_isNew ? tr("Field “%1” added").arg(label) : tr("Field “%1” changed").arg(label));
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    if (m_isNew) {
        const Result<qint64> others = m_casebook.reader().count(
            Query(customField(), Filter::leaf(customField().entity, Compare::Equal, record.text(customField().entity))));
        if (!others)
            return others.error();
        record.set(customField().position, *others + 1);
    }
    if (Result<> done = m_casebook.store().saveChecked(record); !done)
        return done;
    if (Result<> done = saveEntries(record); !done)
        return done;
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> CustomFieldDialog::saveEntries(const Record &record)
{
    if (!m_isNew || !m_main->isRowVisible(m_entries))
        return {};
    QStringList codes;
    for (const QString &line : m_entries->toPlainText().split(u'\n')) {
        const QString words = line.simplified();
        const QString code = slug(words);
        if (code.isEmpty() || codes.contains(code))
            continue;
        codes.append(code);
        Record entry(vocabularyEntry());
        entry.set(vocabularyEntry().entity, record.text(customField().entity));
        entry.set(vocabularyEntry().field, record.text(customField().name));
        entry.set(vocabularyEntry().code, code);
        entry.set(vocabularyEntry().label, words);
        entry.set(vocabularyEntry().position, codes.size());
        if (Result<> done = m_casebook.store().save(entry); !done)
            return done;
    }
    return {};
}

} // namespace Lodebook
