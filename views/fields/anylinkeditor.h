// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace Lodebook {

/// The record of any kind that a task, note or file is about. It is given when the task is made from that record, so
/// here it is read and opened, not typed.
class AnyLinkEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AnyLinkEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool) override {}

protected:
    void retranslate() override;

private:
    void showRecord();

    QLineEdit *m_text;
    QToolButton *m_open;
    RecordRef m_record;
};

} // namespace Lodebook
