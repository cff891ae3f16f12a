// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/yesnoeditor.h"

#include "views/widgets/calmcombobox.h"

namespace Lodebook {

YesNoEditor::YesNoEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_answer(new CalmComboBox(this))
{
    m_answer->addItem(QString());
    m_answer->addItem(QString(), true);
    m_answer->addItem(QString(), false);
    setContent(m_answer, m_answer);
    connect(m_answer, &QComboBox::activated, this, &FieldEditor::changed);
}

QVariant YesNoEditor::value() const
{
    return m_answer->currentData();
}

void YesNoEditor::setValue(const QVariant &value)
{
    m_answer->setCurrentIndex(!value.isValid() ? 0 : value.toBool() ? 1 : 2);
    refreshProblem();
}

void YesNoEditor::retranslate()
{
    FieldEditor::retranslate();
    m_answer->setItemText(0, tr("Not known"));
    m_answer->setItemText(1, tr("Yes"));
    m_answer->setItemText(2, tr("No"));
}

} // namespace Lodebook
