// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

class QHBoxLayout;
class QLineEdit;

namespace Lodebook {

/// An editor that is one line of text, read and written by the subclass. While somebody types nothing is said; on
/// leaving the line the text is put into its usual form, or kept as typed and marked.
class TypedEditor : public FieldEditor
{
    Q_OBJECT

public:
    TypedEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString unreadable() const override;
    bool hasUnreadText() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    void finish() override;
    void setReadOnly(bool readOnly) override;

protected:
    /// The value of a text that is not blank, or why it is none.
    [[nodiscard]] virtual Result<QVariant> read(const QString &text) const = 0;
    /// The text of a value, as people write it here.
    [[nodiscard]] virtual QString written(const QVariant &value) const = 0;

    QLineEdit *line() const { return m_line; }
    /// Puts a small button behind the line.
    void addButton(QWidget *button);
    void typeValue(const QVariant &value); ///< As if the person had typed it.
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    QHBoxLayout *m_row = nullptr;
    QVariant m_value;      ///< What stands there when nothing was typed since.
    bool m_typed = false;  ///< The text is the person's: read it.
    QString m_unreadable;
};

} // namespace Lodebook
