// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

class QPlainTextEdit;

namespace Lodebook {

/// Several lines of text. Tab leaves it, like every other editor; it grows with its text up to a third of a page.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    bool m_setting = false;
};

} // namespace Lodebook
