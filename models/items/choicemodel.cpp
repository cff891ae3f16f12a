// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/choicemodel.h"

#include "models/items/severity.h"

namespace Lodebook {

ChoiceModel::ChoiceModel(CodeLists &codes, const Field &field, bool withEmpty, QObject *parent)
    : QAbstractListModel(parent)
    , m_codes(codes)
    , m_field(field)
    , m_withEmpty(withEmpty)
{
    reload();
}

void ChoiceModel::reload(const QStringList &inUse)
{
    beginResetModel();
    m_entries.clear();
    if (m_withEmpty)
        m_entries.append(CodeEntry{});
    if (const Result<QList<CodeEntry>> entries = m_codes.entries(m_field)) {
        for (const CodeEntry &entry : *entries) {
            if (!entry.retired || inUse.contains(entry.code))
                m_entries.append(entry);
        }
    } else {
        qWarning("the choices of %s cannot be read: %s", qPrintable(m_field.name()), qPrintable(entries.error().detail));
    }
    endResetModel();
}

int ChoiceModel::rowOf(const QString &code) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).code == code)
            return int(row);
    }
    return -1;
}

QString ChoiceModel::codeAt(int row) const
{
    return m_entries.value(row).code;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodeEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return entry.retired ? tr("%1 (no longer used)").arg(entry.label) : entry.label;
    case CodeRole: return entry.code;
    case ValueRole: return entry.code.isEmpty() ? QVariant() : QVariant(entry.code);
    case SeverityRole: return int(severityOfCode(entry.code));
    default: return {};
    }
}

} // namespace Lodebook
