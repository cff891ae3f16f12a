// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/choicelist.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace Lodebook {

/// Asks which entry of a choice list takes the place of another, and says first what that does to how many records.
class ChoiceMergeDialog final : public QDialog
{
    Q_OBJECT

public:
    ChoiceMergeDialog(const ChoiceUse &from, const QList<ChoiceUse> &all, QWidget *parent = nullptr);

    [[nodiscard]] QString into() const; ///< The code that was chosen.

private:
    void tell();

    ChoiceUse m_from;
    QComboBox *m_into;
    QLabel *m_consequence;
};

} // namespace Lodebook
