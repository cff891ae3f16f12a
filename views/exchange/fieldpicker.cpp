// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/fieldpicker.h"

#include "views/widgets/icons.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace Lodebook {

FieldPicker::FieldPicker(QWidget *parent)
    : CalmComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &FieldPicker::picked);
}

void FieldPicker::setChoices(const QList<ImportColumnsModel::Choice> &choices)
{
    clear();
    for (const ImportColumnsModel::Choice &choice : choices)
        addItem(choice.required ? tr("%1 (needed)", "a field that every record has").arg(choice.label) : choice.label, choice.name);
}

void FieldPicker::setField(const QString &name)
{
    setCurrentIndex(findData(name));
    lineEdit()->selectAll();
}

QString FieldPicker::field() const
{
    const int typed = findText(currentText(), Qt::MatchFixedString);
    return (typed >= 0 ? itemData(typed) : currentData()).toString();
}

QWidget *FieldPickerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option);
    auto *picker = new FieldPicker(parent);
    const auto *columns = qobject_cast<const ImportColumnsModel *>(index.model());
    picker->setChoices(columns->choices());
    picker->setAccessibleName(tr("What the column %1 becomes").arg(index.siblingAtColumn(ImportColumnsModel::HeadingColumn).data().toString()));
    connect(picker, &FieldPicker::picked, this, [this, picker] {
        auto *self = const_cast<FieldPickerDelegate *>(this);
        emit self->commitData(picker);
        emit self->closeEditor(picker);
    });
    return picker;
}

void FieldPickerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *picker = static_cast<FieldPicker *>(editor);
    if (!picker->lineEdit()->isModified())
        picker->setField(index.data(Qt::EditRole).toString());
}

void FieldPickerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<FieldPicker *>(editor)->field(), Qt::EditRole);
}

void FieldPickerDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    editor->setGeometry(option.rect);
}

void FieldPickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_look.paint(painter, option, index);
    const int side = option.fontMetrics.height();
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side}, option.rect.adjusted(4, 0, -4, 0));
    icon(QStringLiteral("chevron-down")).paint(painter, place);
}

} // namespace Lodebook
