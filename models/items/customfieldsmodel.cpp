// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/customfieldsmodel.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/customfield.h"
#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

CustomFieldsModel::CustomFieldsModel(Casebook &casebook, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
{
}

Result<> CustomFieldsModel::load(const QString &kind)
{
    const Filter ofKind = kind.isEmpty() ? Filter() : Filter::leaf(customField().entity, Compare::Equal, kind);
    Result<QList<Record>> read = m_casebook.reader().list(Query(customField(), ofKind));
    if (!read)
        return read.error();
    const QList<const Entity *> &order = m_casebook.catalog().entities();
    std::ranges::stable_sort(*read, {}, [this, &order](const Record &one) {
        return order.indexOf(m_casebook.catalog().entity(one.text(customField().entity)));
    });
    beginResetModel();
    m_definitions = *read;
    endResetModel();
    return {};
}

int CustomFieldsModel::rowOf(const RecordId &id) const
{
    const auto found = std::ranges::find(m_definitions, id, &Record::id);
    return found == m_definitions.end() ? -1 : int(found - m_definitions.begin());
}

int CustomFieldsModel::neighbour(int row, int by) const
{
    const int other = row + by;
    if (row < 0 || row >= rowCount() || other < 0 || other >= rowCount())
        return -1;
    const TextField &kind = customField().entity;
    return m_definitions.at(row).text(kind) == m_definitions.at(other).text(kind) ? other : -1;
}

int CustomFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_definitions.size());
}

int CustomFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomFieldsModel::data(const QModelIndex &index, int role) const
{
    const Record &one = m_definitions.at(index.row());
    if (role == RecordIdRole)
        return one.id();
    if (role == Qt::ToolTipRole)
        return one.text(customField().help);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LabelColumn: return Field(customField(), declarationOf(one), -1).label();
    case KindColumn: return kindOf(one);
    case HoldsColumn: return holds(one);
    case RulesColumn: return rules(one);
    case NameColumn: return one.text(customField().name);
    default: return {};
    }
}

QVariant CustomFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return customField().label.label();
    case KindColumn: return customField().entity.label();
    case HoldsColumn: return customField().type.label();
    case RulesColumn: return tr("Rules");
    case NameColumn: return customField().name.label();
    default: return {};
    }
}

QString CustomFieldsModel::kindOf(const Record &definition) const
{
    const QString name = definition.text(customField().entity);
    const Entity *entity = m_casebook.catalog().entity(name);
    return entity ? entity->pluralLabel() : name;
}

QString CustomFieldsModel::holds(const Record &definition) const
{
    const QString type = m_casebook.codes().label(customField().type, definition.text(customField().type));
    const Entity *target = m_casebook.catalog().entity(definition.text(customField().target));
    return target ? tr("%1: %2", "what a field holds: another record: organisation").arg(type, target->label()) : type;
}

QString CustomFieldsModel::rules(const Record &definition) const
{
    const CustomFieldEntity &fields = customField();
    QStringList words;
    for (const YesNoField *yes : {&fields.required, &fields.inList, &fields.personal, &fields.hidden}) {
        if (definition.get(*yes, false))
            words.append(yes->label());
    }
    const QLocale locale = SpokenLanguage::locale();
    const auto number = [&](const DecimalField &field) { return locale.toString(definition.get(field, 0), 'g', 12); };
    if (!definition.isEmpty(fields.minimum) && !definition.isEmpty(fields.maximum))
        words.append(tr("%1 to %2", "smallest and largest value").arg(number(fields.minimum), number(fields.maximum)));
    else if (!definition.isEmpty(fields.minimum))
        words.append(tr("at least %1").arg(number(fields.minimum)));
    else if (!definition.isEmpty(fields.maximum))
        words.append(tr("at most %1").arg(number(fields.maximum)));
    if (!definition.isEmpty(fields.unit))
        words.append(tr("in %1", "a unit").arg(definition.text(fields.unit)));
    if (!definition.isEmpty(fields.maxLength))
        words.append(tr("at most %Ln character(s)", nullptr, int(definition.get(fields.maxLength, 0))));
    return words.join(QLatin1String(", "));
}

} // namespace Lodebook
