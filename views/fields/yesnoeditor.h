// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

namespace Lodebook {

class CalmComboBox;

/// Yes, no, or not known. Not known is empty; it never turns into a no.
class YesNoEditor final : public FieldEditor
{
    Q_OBJECT

public:
    YesNoEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void retranslate() override;

private:
    CalmComboBox *m_answer;
};

} // namespace Lodebook
