// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/chipseditor.h"

namespace Lodebook {

class CalmComboBox;

/// Several codes of a choice list or reference list, as chips; the entry behind them adds one by its label.
class CodesEditor final : public ChipsEditor
{
    Q_OBJECT

public:
    CodesEditor(const Field &field, Casebook &casebook, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString unreadable() const override;
    bool hasUnreadText() const override;
    QString typedText() const override;
    void setTypedText(const QString &text) override;
    void finish() override;

protected:
    void retranslate() override;
    void takeOut(qsizetype member) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void show();
    void add(const QString &code);

    CalmComboBox *m_list;
    QStringList m_codes;
    bool m_filled = false;
    QString m_unreadable;
};

} // namespace Lodebook
