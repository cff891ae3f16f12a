// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/formbinder.h"

#include "models/entities/common/keptfields.h"
#include "models/schema/fieldtext.h"
#include "views/fields/makeeditor.h"

#include <QFormLayout>
#include <QLabel>

namespace Lodebook {

FormBinder::FormBinder(Record record, Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_original(std::move(record))
    , m_casebook(casebook)
{
}

FieldEditor *FormBinder::addEditor(const Field &field, QWidget *parent)
{
    if (FieldEditor *known = editor(field))
        return known;
    FieldEditor *made = makeEditor(field, m_casebook, parent);
    made->setValue(m_original.value(field));
    if (isKeptByProgram(field))
        made->setReadOnly(true);
    m_editors.append(made);
    connect(made, &FieldEditor::changed, this, [this, made] {
        made->setProblem({}); // it is judged again when it is saved
        emit changed();
    });
    connect(made, &FieldEditor::openRequested, this, &FormBinder::openRequested);
    connect(made, &FieldEditor::createRequested, this, [this, made](const QString &entity, const QString &typed) {
        emit createRequested(made, entity, typed);
    });
    return made;
}

FieldEditor *FormBinder::addRow(QFormLayout *layout, const Field &field)
{
    FieldEditor *made = addEditor(field, layout->parentWidget());
    layout->addRow(field.label(), made);
    return made;
}

FieldEditor *FormBinder::editor(const Field &field) const
{
    const auto found = std::find_if(m_editors.cbegin(), m_editors.cend(), [&field](const FieldEditor *editor) { return &editor->field() == &field; });
    return found == m_editors.cend() ? nullptr : *found;
}

Record FormBinder::record() const
{
    Record record = m_original;
    for (const FieldEditor *editor : m_editors)
        record.setValue(editor->field(), editor->value());
    return record;
}

void FormBinder::setRecord(const Record &record)
{
    m_original = record;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        editor->setProblem({});
        editor->setValue(record.value(editor->field()));
    }
    emit changed();
}

void FormBinder::finishTyping()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->finish();
}

bool FormBinder::differs(const FieldEditor *editor) const
{
    if (editor->hasUnreadText())
        return true;
    Record typed(m_original.entity());
    typed.setValue(editor->field(), editor->value()); // the record's own idea of empty
    return typed.value(editor->field()) != m_original.value(editor->field());
}

bool FormBinder::isModified() const
{
    return std::any_of(m_editors.cbegin(), m_editors.cend(), [this](const FieldEditor *editor) { return differs(editor); });
}

QList<const Field *> FormBinder::modifiedFields() const
{
    QList<const Field *> fields;
    for (const FieldEditor *editor : m_editors) {
        if (differs(editor))
            fields.append(&editor->field());
    }
    return fields;
}

FieldEditor *FormBinder::unreadableEditor() const
{
    const auto found = std::find_if(m_editors.cbegin(), m_editors.cend(), [](const FieldEditor *editor) { return !editor->unreadable().isEmpty(); });
    return found == m_editors.cend() ? nullptr : *found;
}

Problems FormBinder::showProblems(const Problems &problems)
{
    Problems homeless;
    QHash<const FieldEditor *, QStringList> words;
    for (const Problem &problem : problems) {
        if (const FieldEditor *place = problem.field ? editor(*problem.field) : nullptr)
            words[place].append(problem.message);
        else
            homeless.append(problem);
    }
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setProblem(words.value(editor).join(u'\n'));
    return homeless;
}

QList<const Field *> FormBinder::takeOver(const Record &fresh)
{
    QList<const Field *> clashes;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const Field &field = editor->field();
        const bool mine = differs(editor);
        const bool theirs = fresh.value(field) != m_original.value(field);
        if (!mine)
            editor->setValue(fresh.value(field));
        else if (theirs && editor->value() != fresh.value(field))
            clashes.append(&field);
    }
    m_original = fresh;
    emit changed();
    return clashes;
}

QJsonObject FormBinder::draft() const
{
    QJsonObject draft;
    for (const FieldEditor *editor : m_editors) {
        if (!differs(editor))
            continue;
        const Field &field = editor->field();
        QJsonObject entry{{QStringLiteral("value"), toJson(field, editor->value())}};
        if (editor->hasUnreadText())
            entry.insert(QStringLiteral("typed"), editor->typedText());
        draft.insert(field.name(), entry);
    }
    return draft;
}

void FormBinder::applyDraft(const QJsonObject &draft)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QJsonObject entry = draft.value(editor->field().name()).toObject();
        if (entry.isEmpty())
            continue;
        if (const Result<QVariant> value = fromJson(editor->field(), entry.value(QLatin1String("value"))))
            editor->setValue(*value);
        if (const QString typed = entry.value(QLatin1String("typed")).toString(); !typed.isEmpty())
            editor->setTypedText(typed);
    }
    emit changed();
}

void FormBinder::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly || isKeptByProgram(editor->field()));
}

void FormBinder::setMarks(const Marks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    emit marksChanged();
}

} // namespace Lodebook
