// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/moneyeditor.h"

#include "models/entities/reference/currency.h"
#include "views/fields/localentry.h"
#include "views/widgets/calmcombobox.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace Lodebook {

MoneyEditor::MoneyEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
    , m_currency(new CalmComboBox)
{
    line()->setAlignment(Qt::AlignRight);
    m_currency->setObjectName(field.name() + QStringLiteral("Currency"));
    m_currency->setMinimumContentsLength(4);
    m_currency->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addButton(m_currency);
    showCurrency(QStringLiteral("EUR"));
    connect(m_currency, &CalmComboBox::aboutToShowPopup, this, &MoneyEditor::fillCurrencies);
    connect(m_currency, &QComboBox::activated, this, [this] {
        if (!line()->text().trimmed().isEmpty())
            setTypedText(line()->text());
    });
    retranslate();
}

void MoneyEditor::setValue(const QVariant &value)
{
    if (value.isValid())
        showCurrency(value.value<Money>().currency);
    TypedEditor::setValue(value);
}

void MoneyEditor::setReadOnly(bool readOnly)
{
    TypedEditor::setReadOnly(readOnly);
    m_currency->setEnabled(!readOnly);
}

Result<QVariant> MoneyEditor::read(const QString &text) const
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(?:([A-Za-z]{3})\\s*)?([^A-Za-z]+?)(?:\\s*([A-Za-z]{3}))?\\s*$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return Error{Error::Kind::Invalid, tr("“%1” is not an amount").arg(text), {}};
    QString currency = m_currency->currentText();
    for (const int group : {1, 3}) {
        if (!match.captured(group).isEmpty())
            currency = match.captured(group).toUpper();
    }
    const Result<QString> amount = typedNumber(match.captured(2), QLocale());
    if (!amount)
        return amount.error();
    const Result<Money> money = moneyFromText(*amount, currency);
    return money ? Result<QVariant>(QVariant::fromValue(*money)) : Result<QVariant>(money.error());
}

QString MoneyEditor::written(const QVariant &value) const
{
    return localDecimal(amountText(value.value<Money>()), QLocale());
}

void MoneyEditor::fillCurrencies()
{
    if (m_currency->count() > 1)
        return;
    Query query(currency());
    const Result<QList<Record>> known = casebook().reader().list(query);
    if (!known)
        return;
    const QString now = m_currency->currentText();
    for (const Record &record : *known) {
        const QString code = record.text(*currency().codeField());
        if (code != now)
            m_currency->addItem(code);
    }
    m_currency->model()->sort(0);
    m_currency->setCurrentText(now);
}

void MoneyEditor::showCurrency(const QString &code)
{
    if (m_currency->findText(code) < 0)
        m_currency->addItem(code);
    m_currency->setCurrentText(code);
}

void MoneyEditor::retranslate()
{
    TypedEditor::retranslate();
    m_currency->setAccessibleName(tr("Currency of %1").arg(field().label()));
    m_currency->setToolTip(tr("Currency"));
}

} // namespace Lodebook
