// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/displaytext.h"

#include "models/core/check.h"
#include "views/fields/localentry.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

QString titlesOf(const Entity *target, const QList<RecordId> &ids, Casebook &casebook)
{
    if (!target)
        return {};
    const Result<QHash<RecordId, QString>> titles = casebook.reader().titles(*target, ids);
    QStringList words;
    for (const RecordId &id : ids)
        words.append(titles ? titles->value(id, toText(id)) : toText(id));
    return words.join(QStringLiteral(", "));
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return localDate(local.date(), QLocale()) + QChar(u' ') + local.time().toString(QStringLiteral("HH:mm"));
}

} // namespace

QString displayText(const Field &field, const QVariant &value, Casebook &casebook)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: return value.toString();
    case FieldType::LongText: return value.toString().simplified();
    case FieldType::Integer: return localDecimal(QString::number(value.toLongLong()), QLocale());
    case FieldType::Decimal: return localNumber(value.toDouble(), QLocale());
    case FieldType::Money: {
        const Money money = value.value<Money>();
        return localDecimal(amountText(money), QLocale()) + QChar(0xa0) + money.currency;
    }
    case FieldType::Date: return localDate(value.toDate(), QLocale());
    case FieldType::Moment: return momentText(value.toDateTime());
    case FieldType::Period: return value.value<Period>().text();
    case FieldType::YesNo:
        return value.toBool() ? QCoreApplication::translate("DisplayText", "Yes") : QCoreApplication::translate("DisplayText", "No");
    case FieldType::Choice:
    case FieldType::Code: return casebook.codes().label(field, value.toString());
    case FieldType::Choices:
    case FieldType::Codes: {
        QStringList words;
        for (const QString &code : value.toStringList())
            words.append(casebook.codes().label(field, code));
        return words.join(QStringLiteral(", "));
    }
    case FieldType::Link: return titlesOf(casebook.catalog().target(field), {value.value<RecordId>()}, casebook);
    case FieldType::Links: return titlesOf(casebook.catalog().target(field), value.value<QList<RecordId>>(), casebook);
    case FieldType::AnyLink: {
        const RecordRef ref = value.value<RecordRef>();
        return titlesOf(casebook.catalog().entity(ref.entity), {ref.id}, casebook);
    }
    case FieldType::Point: return value.value<GeoPoint>().text();
    }
    LODEBOOK_CHECK(false, return {});
    return {};
}

} // namespace Lodebook
