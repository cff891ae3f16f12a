// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

namespace Lodebook {

class CalmComboBox;

/// One code of a choice list or reference list, chosen by its label: open the list, or type a part of the word or the
/// code. The list is read when it is first needed.
class CodeEditor final : public FieldEditor
{
    Q_OBJECT

public:
    CodeEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString unreadable() const override;
    bool hasUnreadText() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    void finish() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isRetired(const QString &code) const; ///< And would be chosen anew.
    void fill();
    void show(const QString &code);
    /// The code of the one entry whose label begins like this; empty when there is none or more than one.
    QString onlyOneBegunWith(const QString &text) const;

    CalmComboBox *m_list;
    QString m_code;
    bool m_filled = false;
    bool m_typed = false;
    QString m_unreadable;
};

} // namespace Lodebook
