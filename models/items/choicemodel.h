// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/storage/codelists.h"

#include <QAbstractListModel>

namespace Lodebook {

/// The codes a field may hold, for combo boxes and lists of ticks: labels to read, codes under CodeRole and ValueRole.
/// Retired codes are offered only where one is already in use.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \a withEmpty: a first row that stands for no choice.
    ChoiceModel(CodeLists &codes, const Field &field, bool withEmpty, QObject *parent = nullptr);

    /// Reads the labels again, as after a change of the language or of the vocabulary. \a inUse is offered in any case.
    void reload(const QStringList &inUse = {});
    int rowOf(const QString &code) const; ///< -1 when the code is not offered; the empty code is the empty row.
    QString codeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    CodeLists &m_codes; // not owned
    const Field &m_field;
    bool m_withEmpty;
    QList<CodeEntry> m_entries;
};

} // namespace Lodebook
