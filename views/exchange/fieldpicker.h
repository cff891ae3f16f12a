// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/importcolumnsmodel.h"
#include "views/lists/recorddelegate.h"
#include "views/widgets/calmcombobox.h"

namespace Lodebook {

/// Chooses one of the fields a column may become: type any part of its name.
class FieldPicker final : public CalmComboBox
{
    Q_OBJECT

public:
    explicit FieldPicker(QWidget *parent = nullptr);

    void setChoices(const QList<ImportColumnsModel::Choice> &choices);
    void setField(const QString &name);
    /// The name of what is chosen; what was typed and is no field leaves the choice as it was.
    QString field() const;

signals:
    void picked();
};

/// Edits the cells of a column with a FieldPicker; the other cells look like those of every list.
class FieldPickerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RecordDelegate m_look;
};

} // namespace Lodebook
