// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Lodebook {

class Chip;
class FieldEditor;
class FormBinder;

/// A heading and the fields below it: one column where it is narrow, two or three where there is room. Labels stand
/// above their editors, so a long word of another language or a large font never pushes a form out of the window.
class FormSectionView final : public QWidget
{
    Q_OBJECT

public:
    FormSectionView(const FormSection &section, FormBinder &binder, QWidget *parent);

    /// \a columns of equal width.
    void arrange(int columns);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMarks();

    struct Cell
    {
        QWidget *box;
        QLabel *label;
        FieldEditor *editor;
        Chip *mark; ///< Beside the label, so that it is seen with the value.
    };
    const FormSection &m_section;
    FormBinder &m_binder; // not owned
    QLabel *m_title;
    QGridLayout *m_grid;
    QList<Cell> m_cells;
    int m_columns = 0;
};

} // namespace Lodebook
