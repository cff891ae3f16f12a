// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/attendancefigures.h"

#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/programme/programmewords.h"
#include "models/storage/codelists.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Programme", text);
}

bool wasThere(const Record &record)
{
    return record.text(attendance().state) == u"attended";
}

QString contribution(const Record &record, const QStringList &states)
{
    if (states.isEmpty() || states.contains(record.text(attendance().state)))
        return words(QT_TRANSLATE_NOOP("Programme", "counts"));
    return words(QT_TRANSLATE_NOOP("Programme", "does not count"));
}

QList<Explanation::Row> rowsOf(const QList<Record> &list, const QStringList &states)
{
    QList<Explanation::Row> rows;
    for (const Record &record : list) {
        rows.append({attendance().Entity::name(), record.id(), choiceWords(attendance().state, record.text(attendance().state)),
                     contribution(record, states)});
    }
    return rows;
}

} // namespace

Result<QList<Record>> attendancesAt(const RecordReader &reader, const RecordId &of)
{
    return reader.list(Query(attendance(), Filter::leaf(attendance().event, Compare::Equal, QVariant::fromValue(of))));
}

Result<QList<Record>> attendancesOfCampaign(const RecordReader &reader, const RecordId &campaign)
{
    const FieldPath path(QList<const Field *>{&attendance().event, &event().campaign});
    return reader.list(Query(attendance(), Filter::leaf(path, Compare::Equal, QVariant::fromValue(campaign))));
}

int countOf(const QList<Record> &list, QStringView state)
{
    return int(std::ranges::count_if(list, [state](const Record &record) { return record.text(attendance().state) == state; }));
}

QList<AttendancePart> attendedBy(const QList<Record> &list, const Field &field)
{
    QMap<QString, int> counts;
    for (const Record &record : list) {
        if (wasThere(record))
            ++counts[record.text(field)];
    }
    QList<AttendancePart> parts;
    for (auto part = counts.cbegin(); part != counts.cend(); ++part)
        parts.append({part.key(), part.value()});
    std::ranges::stable_sort(parts, [](const AttendancePart &one, const AttendancePart &other) {
        return one.code.isEmpty() != other.code.isEmpty() ? other.code.isEmpty() : one.count > other.count;
    });
    return parts;
}

QString attendedByWords(const RecordReader &reader, const QList<Record> &list, const Field &field)
{
    CodeLists codes(reader);
    QStringList parts;
    for (const AttendancePart &part : attendedBy(list, field)) {
        const QString name = part.code.isEmpty() ? words(QT_TRANSLATE_NOOP("Programme", "not recorded")) : codes.label(field, part.code);
        parts.append(QStringLiteral("%1 %2").arg(name, numberWords(part.count)));
    }
    return parts.join(QLatin1String(", "));
}

int peopleReached(const QList<Record> &list)
{
    QSet<RecordId> people;
    int nameless = 0;
    for (const Record &record : list) {
        if (!wasThere(record))
            continue;
        if (const std::optional<RecordId> person = record.get(attendance().person))
            people.insert(*person);
        else
            ++nameless;
    }
    return int(people.size()) + nameless;
}

Explanation explainAttendance(const QList<Record> &list, const QVariant &value, const QStringList &states, const QDate &on)
{
    Explanation why{.value = value,
                    .rule = states.isEmpty() ? words(QT_TRANSLATE_NOOP("Programme", "Everybody on the list of the event, whatever came of it."))
                                             : words(QT_TRANSLATE_NOOP("Programme", "Those of the list who were there, as it was written down at the door. Pillar, tier and country are those of the organisation on the day.")),
                    .asOf = on,
                    .method = QStringLiteral("attendance/1")};
    why.rows = rowsOf(list, states);
    if (const int open = countOf(list, u"invited") + countOf(list, u"registered"); open > 0 && !states.isEmpty())
        why.caveats.append(words(QT_TRANSLATE_NOOP("Programme", "Of %1 on the list it is not written down whether they came.")).arg(numberWords(open)));
    return why;
}

Explanation explainReach(const QList<Record> &list, const QDate &on)
{
    Explanation why{.value = peopleReached(list),
                    .rule = words(QT_TRANSLATE_NOOP("Programme", "Different people who were at an event of the campaign; who came twice counts once. Readers of communications are not counted: nobody knows them.")),
                    .asOf = on,
                    .method = QStringLiteral("reach/1")};
    why.rows = rowsOf(list, {QStringLiteral("attended")});
    return why;
}

} // namespace Lodebook
