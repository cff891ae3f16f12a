// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

namespace Lodebook {

class CalmComboBox;

/// An exact amount and its currency. The currency may also be typed with the amount: 1250 EUR.
class MoneyEditor final : public TypedEditor
{
    Q_OBJECT

public:
    MoneyEditor(const Field &field, Casebook &casebook, QWidget *parent);

    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
    void retranslate() override;

private:
    void fillCurrencies();
    void showCurrency(const QString &currency);

    CalmComboBox *m_currency;
};

} // namespace Lodebook
