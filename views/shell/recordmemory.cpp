// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/recordmemory.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace Lodebook {

namespace {

constexpr qsizetype mostRecent = 20;

} // namespace

RecordMemory::RecordMemory(const QString &file, const QString &casebook)
    : m_file(file)
    , m_group(QLatin1String(QCryptographicHash::hash(casebook.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QList<RecordRef> RecordMemory::recent() const
{
    return read("recent");
}

void RecordMemory::remember(const RecordRef &record) const
{
    QList<RecordRef> records = recent();
    if (!records.isEmpty() && records.first() == record)
        return;
    records.removeAll(record);
    records.prepend(record);
    write("recent", records.mid(0, mostRecent));
}

QList<RecordRef> RecordMemory::pinned() const
{
    return read("pinned");
}

void RecordMemory::setPinned(const RecordRef &record, bool pinned) const
{
    QList<RecordRef> records = this->pinned();
    records.removeAll(record);
    if (pinned)
        records.append(record);
    write("pinned", records);
}

QList<RecordRef> RecordMemory::read(const char *list) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    QList<RecordRef> records;
    for (const QString &text : settings.value(m_group + u'/' + QLatin1String(list)).toStringList()) {
        const RecordRef record{text.section(u' ', 0, 0), recordIdFromText(text.section(u' ', 1))};
        if (!record.entity.isEmpty() && !record.id.isNull())
            records.append(record);
    }
    return records;
}

void RecordMemory::write(const char *list, const QList<RecordRef> &records) const
{
    QStringList texts;
    for (const RecordRef &record : records)
        texts.append(record.entity + u' ' + toText(record.id));
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(m_group + u'/' + QLatin1String(list), texts);
}

} // namespace Lodebook
