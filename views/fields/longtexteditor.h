// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

class QPlainTextEdit;
class QTextBrowser;

namespace Lodebook {

class FormattingBar;

/// Several lines of text. Tab leaves it, like every other editor; it grows with its text up to a third of a page. Simple
/// formatting is kept as signs among the letters and shown while it is typed; where nothing can be typed, it is shown
/// without its signs.
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
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void showFormatted();

    QPlainTextEdit *m_text;
    FormattingBar *m_bar = nullptr;  ///< Null for what a program writes.
    QTextBrowser *m_view = nullptr;  ///< Made when first needed.
    QString m_seen;                  ///< The text as it was last told of: colouring it is no change.
    bool m_setting = false;
};

} // namespace Lodebook
