// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangetest.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/contents.h"

#include <QJsonArray>

namespace Lodebook {

Record ExchangeTest::site(Casebook &in, const QString &name)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, QStringLiteral("CD"));
    if (const Result<> saved = in.store().save(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

Record ExchangeTest::remark(Casebook &in, const Record &about, const QString &text)
{
    Record record(note());
    record.set(note().about, RecordRef{about.entity().name(), about.id()});
    record.set(note().text, text);
    if (const Result<> saved = in.store().save(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

Record ExchangeTest::here(Casebook &in, const Record &record)
{
    const Result<Record> found = in.reader().find(record.entity(), record.id());
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

void ExchangeTest::edit(Casebook &in, const Record &record, const Field &field, const QString &value)
{
    Record now = here(in, record);
    now.setValue(field, value);
    if (const Result<> saved = in.store().save(now); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

void ExchangeTest::swap(Casebook &one, Casebook &other)
{
    QVERIFY_RESULT(m_post.send(one, other));
    QVERIFY_RESULT(m_post.send(other, one));
}

QList<OpenConflict> ExchangeTest::open(Casebook &in)
{
    const Result<QList<OpenConflict>> all = Conflicts(in).all();
    if (!all)
        qFatal("%s", qPrintable(all.error().message));
    return *all;
}

QString ExchangeTest::marks(Casebook &in)
{
    QStringList lines;
    for (const OpenConflict &conflict : open(in)) {
        QStringList sides{conflict.id};
        for (const ConflictSide &side : conflict.sides)
            sides.append(side.value.toString() + toText(side.officer) + toText(side.device)
                         + side.at.toString(Qt::ISODateWithMs));
        lines.append(sides.join(u' '));
    }
    lines.sort();
    return lines.join(u'\n');
}

QString ExchangeTest::state(Casebook &in)
{
    return contentsOf(in.reader(), {&mineSite(), &note(), &organisation()}) + u'\n' + marks(in);
}

bool ExchangeTest::isFindable(Casebook &in, const Record &record, const Field &field, const QString &text)
{
    if (here(in, record).text(field) == text)
        return true;
    for (const OpenConflict &conflict : open(in)) {
        for (const ConflictSide &side : conflict.sides) {
            if (conflict.record == record.id() && conflict.field == &field && side.value.toString() == text)
                return !side.officerName.isEmpty() && side.at.isValid();
        }
    }
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(in.database()).history(record.id());
    return history && std::ranges::any_of(*history, [&](const ChangeLog::Entry &entry) {
               return entry.change.fields.value(field.name()).toArray().at(1).toString() == text
                   && entry.batch.at.isValid() && !entry.batch.officer.isNull() && !entry.batch.device.isNull();
           });
}

} // namespace Lodebook
