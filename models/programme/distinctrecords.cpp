// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/distinctrecords.h"

#include "models/entities/common/setting.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

const QString keyStart = QStringLiteral("not_the_same/");
const QString keyEnd = QStringLiteral("not_the_same0"); // the character behind the slash

} // namespace

QString DistinctRecords::keyOf(const RecordId &one, const RecordId &other)
{
    const QString first = toText(one);
    const QString second = toText(other);
    return keyStart + (first < second ? first : second) + u'/' + (first < second ? second : first);
}

Result<DistinctRecords> DistinctRecords::load(const RecordReader &reader)
{
    DistinctRecords distinct;
    const Filter ours = Filter::leaf(setting().key, Compare::AtLeast, keyStart) && Filter::leaf(setting().key, Compare::Less, keyEnd);
    const Result<> read = reader.forEach(Query(setting(), ours), [&distinct](const Record &record) {
        distinct.m_pairs.insert(record.text(setting().key));
        return true;
    });
    return read ? Result<DistinctRecords>(distinct) : Result<DistinctRecords>(read.error());
}

Result<> DistinctRecords::remember(RecordStore &store, const Record &one, const Record &other)
{
    if (contains(one.id(), other.id()))
        return {};
    Record record(setting());
    record.set(setting().key, keyOf(one.id(), other.id()));
    record.set(setting().value, one.entity().name());
    const QString label = QCoreApplication::translate("Programme", "“%1” and “%2” are not the same").arg(one.title(), other.title());
    if (const Result<> saved = store.save(record, label); !saved)
        return saved;
    m_pairs.insert(record.text(setting().key));
    return {};
}

} // namespace Lodebook
