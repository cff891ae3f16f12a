// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importcolumnsmodel.h"

#include "models/entities/common/keptfields.h"
#include "models/exchange/import/rejectsfile.h"
#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

namespace {

bool isList(FieldType type)
{
    return type == FieldType::Choices || type == FieldType::Codes || type == FieldType::Links;
}

/// The pattern that makes one text of several columns; empty when the field can take only one.
QString patternOf(const Field &field, const QStringList &headings)
{
    if (headings.size() == 1)
        return headings.first();
    if (field.type() != FieldType::Point && !isList(field.type()))
        return {};
    if (field.type() == FieldType::Point && headings.size() > 2)
        return {};
    QStringList braced;
    for (const QString &heading : headings)
        braced.append(u'{' + heading + u'}');
    return braced.join(field.type() == FieldType::Point ? QStringLiteral(", ") : listSeparator.toString());
}

} // namespace

void ImportColumnsModel::setFile(const QStringList &headings, const QList<QStringList> &samples)
{
    beginResetModel();
    m_headings = headings;
    m_samples = samples;
    m_mapping = {};
    endResetModel();
}

void ImportColumnsModel::setMapping(const ImportMapping &mapping)
{
    beginResetModel();
    m_mapping = mapping;
    [[maybe_unused]] const QStringList unreadHeadings = mapByHeadings(m_mapping, m_headings);
    m_mapping.exact = true;
    endResetModel();
    emit mappingChanged();
}

QList<ImportColumnsModel::Choice> ImportColumnsModel::choices() const
{
    QList<Choice> choices;
    if (!m_mapping.entity)
        return choices;
    for (const Field *field : m_mapping.entity->ownFields()) {
        if (isKeptByProgram(*field) && !m_mapping.columns.contains(field->name()))
            continue; // a file the program wrote brings it, nobody else
        choices.append({field->name(), field->label(), field->isRequired()});
    }
    if (!m_mapping.entity->numberPrefix().isEmpty())
        choices.append({m_mapping.entity->number.name(), m_mapping.entity->number.label()});
    choices.append({m_mapping.entity->restricted.name(), m_mapping.entity->restricted.label()});
    choices.append({QStringLiteral("id"), tr("Id of the record")});
    std::ranges::sort(choices, [](const Choice &one, const Choice &other) { return QString::localeAwareCompare(one.label, other.label) < 0; });
    choices.prepend({QString(), tr("(not read)"), false});
    return choices;
}

QString ImportColumnsModel::labelOf(const QString &field) const
{
    if (field.isEmpty())
        return tr("(not read)");
    const Field *known = m_mapping.entity ? m_mapping.entity->field(field) : nullptr;
    return known ? known->label() : tr("Id of the record");
}

QString ImportColumnsModel::fieldAt(int row) const
{
    for (auto entry = m_mapping.columns.cbegin(); entry != m_mapping.columns.cend(); ++entry) {
        if (*entry == m_headings.at(row) || patternHeadings(*entry).contains(m_headings.at(row)))
            return entry.key();
    }
    return {};
}

/// Takes a heading out of whatever reads it.
void ImportColumnsModel::release(const QString &heading)
{
    for (const QString &field : m_mapping.columns.keys()) {
        const QString pattern = m_mapping.columns.value(field);
        QStringList headings = pattern == heading ? QStringList{heading} : patternHeadings(pattern);
        if (!headings.removeOne(heading))
            continue;
        const Field *known = m_mapping.entity->field(field);
        const QString rest = headings.isEmpty() || !known ? QString() : patternOf(*known, headings);
        if (rest.isEmpty())
            m_mapping.columns.remove(field);
        else
            m_mapping.columns.insert(field, rest);
    }
}

void ImportColumnsModel::setField(int row, const QString &field)
{
    if (!m_mapping.entity || fieldAt(row) == field)
        return;
    const QString &heading = m_headings.at(row);
    release(heading);
    if (!field.isEmpty()) {
        QStringList headings{heading};
        if (m_mapping.columns.contains(field))
            headings = patternHeadings(m_mapping.columns.value(field)) + headings;
        std::ranges::sort(headings, {}, [this](const QString &one) { return m_headings.indexOf(one); });
        const Field *known = m_mapping.entity->field(field);
        const QString pattern = known ? patternOf(*known, headings) : QString();
        m_mapping.columns.insert(field, pattern.isEmpty() ? heading : pattern);
        m_mapping.fixed.remove(field);
    }
    m_mapping.key.removeIf([this](const QString &key) { return !m_mapping.columns.contains(key) && !m_mapping.fixed.contains(key); });
    changed();
}

void ImportColumnsModel::setFixed(const QString &field, const QString &text)
{
    if (text.isEmpty()) {
        m_mapping.fixed.remove(field);
    } else {
        m_mapping.columns.remove(field);
        m_mapping.fixed.insert(field, text);
    }
    changed();
}

void ImportColumnsModel::setRules(const TextRules &rules)
{
    m_mapping.rules = rules;
    emit mappingChanged();
}

void ImportColumnsModel::changed()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit mappingChanged();
}

QStringList ImportColumnsModel::unread() const
{
    QStringList unread = m_headings;
    const QStringList read = m_mapping.headings();
    unread.removeIf([&read](const QString &heading) { return heading.isEmpty() || read.contains(heading) || RejectsFile::isReasonHeading(heading); });
    return unread;
}

QStringList ImportColumnsModel::missing() const
{
    QStringList labels;
    if (!m_mapping.entity || !m_mapping.key.isEmpty() || m_mapping.columns.contains(QStringLiteral("id")))
        return labels;
    for (const Field *field : m_mapping.entity->ownFields()) {
        if (field->isRequired() && !m_mapping.columns.contains(field->name()) && !m_mapping.fixed.contains(field->name()))
            labels.append(field->label());
    }
    return labels;
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportColumnsModel::text(int row, int column) const
{
    switch (column) {
    case HeadingColumn: return m_headings.at(row).isEmpty() ? tr("(no heading)") : m_headings.at(row);
    case SamplesColumn: return m_samples.value(row).join(QStringLiteral(" · "));
    case FieldColumn: return labelOf(fieldAt(row));
    default: return {};
    }
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString field = fieldAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::EditRole: return index.column() == FieldColumn ? QVariant(field) : QVariant();
    case Qt::CheckStateRole:
        if (field.isEmpty() || (index.column() != KeyColumn && index.column() != ClearColumn))
            return {};
        return index.column() == KeyColumn ? (m_mapping.key.contains(field) ? Qt::Checked : Qt::Unchecked) : (m_mapping.clears.contains(field) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return index.column() < KeyColumn ? QString(headerData(index.column(), Qt::Horizontal).toString() + QStringLiteral(": ") + text(index.row(), index.column()))
                                          : headerData(index.column(), Qt::Horizontal);
    case SeverityRole: return int(index.column() == FieldColumn && field.isEmpty() ? Severity::Attention : Severity::None);
    default: return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString field = fieldAt(index.row());
    if (index.column() == FieldColumn && role == Qt::EditRole) {
        setField(index.row(), value.toString());
        return true;
    }
    if (role != Qt::CheckStateRole || field.isEmpty())
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (index.column() == KeyColumn) {
        m_mapping.key.removeAll(field);
        if (on)
            m_mapping.key.append(field);
    } else if (on) {
        m_mapping.clears.insert(field);
    } else {
        m_mapping.clears.remove(field);
    }
    changed();
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == FieldColumn)
        return flags | Qt::ItemIsEditable;
    const QString field = index.isValid() ? fieldAt(index.row()) : QString();
    if ((index.column() == KeyColumn || index.column() == ClearColumn) && !field.isEmpty() && field != QLatin1String("id"))
        return flags | Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case KeyColumn: return tr("A row updates the record that has the same value here. Without a key every row is a new record.");
        case ClearColumn: return tr("When a row updates a record, an empty cell empties the field. Otherwise it changes nothing.");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeadingColumn: return tr("Column of the file");
    case SamplesColumn: return tr("What stands there");
    case FieldColumn: return tr("Becomes");
    case KeyColumn: return tr("Finds the record");
    case ClearColumn: return tr("Empty cell empties");
    default: return {};
    }
}

} // namespace Lodebook
