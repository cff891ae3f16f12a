// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customfielddialog.h"

#include "models/core/slug.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/vocabularyentry.h"
#include "views/forms/formbinder.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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
    , m_leaving(std::make_unique<LeaveQuestion>(
          *this, *m_messages, [this] { return m_binder->isModified() || besideTheEditors() != m_before; }))
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
    keepFocusInSight(*scroll);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(m_isNew ? tr("&Add this field") : tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomFieldDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &CustomFieldDialog::reject);
    connect(m_binder, &FormBinder::changed, this, [this] {
        suggestName();
        showRows();
    });
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 36);
    showRows();
    m_before = besideTheEditors();
    m_binder->editor(customField().label)->setFocus();
}

CustomFieldDialog::~CustomFieldDialog() = default;

void CustomFieldDialog::reject()
{
    if (m_leaving->mayLeave())
        QDialog::reject();
}

QStringList CustomFieldDialog::besideTheEditors() const
{
    QStringList all{m_entries->toPlainText(), m_section->currentText()};
    for (const QComboBox *box : {m_kind, m_type, m_target})
        all.append(box->currentText());
    for (const YesNoField *field : {&customField().required, &customField().searchable, &customField().personal,
                                    &customField().hidden, &customField().inList})
        all.append(QString::number(m_checks.value(field)->isChecked()));
    return all;
}

QWidget *CustomFieldDialog::makeForm()
{
    const CustomFieldEntity &fields = customField();
    auto *form = new QWidget(this);
    m_rows = new QFormLayout(form);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kind = addBox(fields.entity, kinds(true));
    addRow(fields.label);
    QList<std::pair<QString, QString>> types;
    for (const Choice &type : fields.type.choices())
        types.append({m_casebook.codes().label(fields.type, type.code), type.code});
    m_type = addBox(fields.type, types);
    m_target = addBox(fields.target, kinds(false));
    m_entries = new QPlainTextEdit(form);
    m_entries->setObjectName(QStringLiteral("entries"));
    m_entries->setTabChangesFocus(true);
    m_entries->setMaximumHeight(fontMetrics().height() * 6);
    addRow(tr("&Entries, one on each line"), m_entries);
    addRow(fields.help);
    addRow(fields.name);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillSections();
        suggestName();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &CustomFieldDialog::showRows);

    addHeading(tr("Rules"));
    for (const Field *field : {static_cast<const Field *>(&fields.minimum), static_cast<const Field *>(&fields.maximum),
                               static_cast<const Field *>(&fields.unit), static_cast<const Field *>(&fields.maxLength)})
        addRow(*field);
    for (const YesNoField *field : {&fields.required, &fields.searchable, &fields.personal, &fields.hidden})
        addCheck(*field);

    addHeading(tr("Where it stands"));
    m_section = new CalmComboBox(form);
    m_section->setObjectName(QStringLiteral("section"));
    m_section->setEditable(true);
    m_section->setInsertPolicy(QComboBox::NoInsert);
    addRow(fields.section.label(), m_section);
    fillSections();
    m_section->setEditText(m_binder->original().text(fields.section));
    addCheck(fields.inList);

    addHeading(tr("In other languages"));
    for (const TextField *label : {&fields.labelFr, &fields.labelEs, &fields.labelNl, &fields.labelDe})
        addRow(*label);
    return form;
}

void CustomFieldDialog::addHeading(const QString &words)
{
    auto *heading = new Heading(1.1, this, words);
    heading->setContentsMargins(0, Theme::Unit, 0, 0);
    m_rows->addRow(heading);
}

void CustomFieldDialog::addRow(const Field &field)
{
    FieldEditor *editor = m_binder->addRow(m_rows, field);
    editor->setToolTip(field.help());
    if (&field == &customField().name)
        editor->setReadOnly(!m_isNew);
}

void CustomFieldDialog::addRow(const QString &label, QWidget *widget)
{
    widget->setAccessibleName(QString(label).remove(u'&'));
    m_rows->addRow(label, widget);
}

void CustomFieldDialog::addCheck(const YesNoField &field)
{
    auto *check = new QCheckBox(field.label(), this);
    check->setObjectName(field.name());
    check->setToolTip(field.help());
    check->setChecked(m_binder->original().get(field, &field == &customField().searchable));
    m_rows->addRow(QString(), check);
    m_checks.insert(&field, check);
}

QComboBox *CustomFieldDialog::addBox(const Field &field, const QList<std::pair<QString, QString>> &labelsAndCodes)
{
    auto *box = new CalmComboBox(this);
    box->setObjectName(field.name());
    for (const auto &[label, code] : labelsAndCodes)
        box->addItem(label, code);
    box->setCurrentIndex(qMax(0, box->findData(m_binder->original().text(field))));
    box->setEnabled(m_isNew);
    addRow(field.label(), box);
    return box;
}

QList<std::pair<QString, QString>> CustomFieldDialog::kinds(bool onlyExtendable) const
{
    QList<std::pair<QString, QString>> kinds;
    for (const Entity *entity : m_casebook.catalog().entities()) {
        if (entity->room() != Entity::Room::None && (!onlyExtendable || takesCustomFields(*entity)))
            kinds.append({entity->label(), entity->name()});
    }
    return kinds;
}

void CustomFieldDialog::showRows()
{
    const CustomFieldEntity &fields = customField();
    const FieldType type = declarationOf(typed()).type;
    const auto showRule = [&](const Field &field, bool visible) {
        m_rows->setRowVisible(m_binder->editor(field), visible);
    };
    const bool isText = isOneOf(type, {FieldType::Text, FieldType::LongText});
    const bool isNumber = isOneOf(type, {FieldType::Integer, FieldType::Decimal});
    const bool isWords = isText || (isOneOf(type, {FieldType::Email, FieldType::Phone, FieldType::Url}));
    m_rows->setRowVisible(m_target, type == FieldType::Link);
    m_rows->setRowVisible(m_entries, m_isNew && isOneOf(type, {FieldType::Choice, FieldType::Choices}));
    m_rows->setRowVisible(m_checks.value(&fields.required), type != FieldType::Link);
    m_rows->setRowVisible(m_checks.value(&fields.searchable), isWords);
    showRule(fields.minimum, isNumber);
    showRule(fields.maximum, isNumber);
    showRule(fields.unit, isNumber);
    showRule(fields.maxLength, isText);
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
    record.set(fields.section, m_section->currentText());
    for (auto check = m_checks.cbegin(); check != m_checks.cend(); ++check) {
        const bool isSaid =
            check.value()->isChecked() || !record.isEmpty(*check.key()) || check.key() == &fields.searchable;
        if (isSaid)
            record.set(*check.key(), check.value()->isChecked());
    }
    if (!m_isNew)
        return record;
    record.set(fields.entity, m_kind->currentData().toString());
    record.set(fields.type, m_type->currentData().toString());
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
    // What was typed before it was said what the field holds.
    for (const Field *bound :
         {static_cast<const Field *>(&customField().minimum), static_cast<const Field *>(&customField().maximum),
          static_cast<const Field *>(&customField().maxLength), static_cast<const Field *>(&customField().unit)}) {
        if (!m_rows->isRowVisible(m_binder->editor(*bound)))
            record.clear(*bound);
    }
    for (const YesNoField *yes : {&customField().required, &customField().searchable}) {
        if (!m_rows->isRowVisible(m_checks.value(yes)))
            record.clear(*yes);
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
    if (!m_isNew || !m_rows->isRowVisible(m_entries))
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
