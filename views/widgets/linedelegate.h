// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Lodebook {

/// Paints a line people choose from: its drawing and words, what is said about it below in a quieter colour, a remark at
/// its end. Both give way to what there is no room for. The chosen line stands on a pale ground and stays readable.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole + 101, ///< What stands at the end: a day, a kind, a shortcut.
        DetailRole,                      ///< What stands below.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as one line or two need, whatever the font.
    [[nodiscard]] static int heightOf(bool withDetail, const QFont &font);
};

} // namespace Lodebook
