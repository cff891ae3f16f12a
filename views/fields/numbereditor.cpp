// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/numbereditor.h"

#include "models/schema/fieldtext.h"
#include "views/fields/localentry.h"

#include <QLabel>
#include <QLineEdit>

namespace Lodebook {

NumberEditor::NumberEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
{
    line()->setAlignment(Qt::AlignRight);
    if (!field.unit().isEmpty())
        addButton(new QLabel(field.unit()));
}

Result<QVariant> NumberEditor::read(const QString &text) const
{
    const Result<QString> number = typedNumber(text, QLocale());
    if (!number)
        return number.error();
    if (field().type() == FieldType::Decimal)
        return QVariant(number->toDouble());
    bool whole = false;
    const qlonglong value = number->toLongLong(&whole);
    if (!whole)
        return Error{Error::Kind::Invalid, tr("“%1” is not a whole number").arg(text), {}};
    return QVariant(value);
}

QString NumberEditor::written(const QVariant &value) const
{
    if (isYear(field()))
        return value.toString();
    return field().type() == FieldType::Decimal ? localNumber(value.toDouble(), QLocale())
                                                : localDecimal(QString::number(value.toLongLong()), QLocale());
}

} // namespace Lodebook
