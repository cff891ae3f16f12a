// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/listing.h"

#include "models/schema/fieldtext.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

bool isMembers(const ListColumn &column)
{
    if (column.derived)
        return MemberConsent::covers(*column.derived);
    return !column.path.steps.isEmpty() && MemberConsent::covers(*column.path.last());
}

bool isRestricted(const ListColumn &column)
{
    return column.derived ? isRestricted(*column.derived) : column.path.restrictedStep() != nullptr;
}

} // namespace

Listing::Listing(const RecordReader &reader, QList<ListColumn> columns, QDate asOf)
    : m_reader(reader)
    , m_columns(std::move(columns))
    , m_derived(reader, asOf)
{
}

QStringList Listing::dropRestricted()
{
    QStringList gone;
    m_columns.removeIf([&](const ListColumn &column) {
        const bool isShared = isMembers(column) && column.path.steps.size() <= 1 && m_reader.seesRestricted();
        const bool goes = isRestricted(column) && !isShared;
        if (goes)
            gone.append(column.name());
        return goes;
    });
    return gone;
}

void Listing::askConsent()
{
    m_consent.emplace(m_reader.withRestricted()); // who does not see a report is not told that it consents
}

bool Listing::withholds(const Record &record, const ListColumn &column) const
{
    return m_consent && isMembers(column) && (column.path.steps.size() > 1 || !m_consent->isGiven(record, column.derived));
}

Result<> Listing::prepare(const Entity &entity, std::span<const Record> records)
{
    if (m_consent) {
        if (const Result<> known = m_consent->prepare(records); !known)
            return known;
    }
    for (const ListColumn &column : m_columns) {
        if (column.derived)
            return m_derived.prepare(entity, records);
    }
    return {};
}

Result<QVariant> Listing::value(const Record &record, const ListColumn &column)
{
    if (column.derived)
        return m_derived.value(record, *column.derived);
    if (column.path.steps.isEmpty())
        return QVariant(record.id());
    Record current = record;
    for (qsizetype i = 0; i + 1 < column.path.steps.size(); ++i) {
        const Field &link = *column.path.steps.at(i);
        if (current.isEmpty(link))
            return QVariant();
        const Result<Record> next = m_reader.find(*m_reader.catalog().target(link), current.value(link).toUuid());
        if (!next && next.error().kind == Error::Kind::Forbidden)
            return QVariant(); // what it leads to is not for this officer
        if (!next)
            return next.error();
        current = *next;
    }
    return current.value(*column.path.last());
}

Result<OrderedJson> Listing::json(const Record &record)
{
    OrderedJson json;
    for (const ListColumn &column : m_columns) {
        if (withholds(record, column)) {
            json.add(column.name(), QJsonValue(MemberConsent::word()));
            noteWithheld(record);
            continue;
        }
        const Result<QVariant> raw = value(record, column);
        if (!raw)
            return raw.error();
        if (column.derived)
            json.add(column.name(), derivedJson(*column.derived, *raw));
        else if (column.path.steps.isEmpty())
            json.add(column.name(), QJsonValue(toText(record.id())));
        else
            json.add(column.name(), toJson(*column.path.last(), *raw));
    }
    return json;
}

Result<QStringList> Listing::texts(const Record &record)
{
    QStringList texts;
    for (const ListColumn &column : m_columns) {
        if (withholds(record, column)) {
            texts.append(MemberConsent::word());
            noteWithheld(record);
            continue;
        }
        const Result<QVariant> raw = value(record, column);
        if (!raw)
            return raw.error();
        if (column.derived)
            texts.append(derivedText(*column.derived, *raw));
        else if (column.path.steps.isEmpty())
            texts.append(toText(record.id()));
        else
            texts.append(plainText(*column.path.last(), *raw));
    }
    return texts;
}

QString withheldSentence(qint64 records)
{
    return QCoreApplication::translate("Export", "Withheld, because the member has not consented to share them: scores and answers in %Ln record(s)", nullptr, int(records));
}

} // namespace Lodebook
