// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/packview.h"

#include "models/items/displaytext.h"
#include "models/schema/linkedrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::PackView)
};

/// What the records are called that values of the items lead to: here, or else in the pack itself.
QHash<RecordId, QString> titlesFor(const Casebook &casebook, const QList<PackItem> &items)
{
    QHash<RecordId, QString> titles;
    QHash<const Entity *, QList<RecordId>> wanted;
    for (const PackItem &item : items) {
        titles.insert(item.record, item.title);
        for (const PackItemField &one : item.fields) {
            const Field *field = item.entity->field(one.name);
            if (!field)
                continue;
            for (const QVariant &value : QList<QVariant>{one.before, one.after, one.former} + one.others) {
                for (const RecordRef &ref : value.isValid() ? linkedRecords(*field, value) : QList<RecordRef>()) {
                    if (const Entity *entity = casebook.catalog().entity(ref.entity))
                        wanted[entity].append(ref.id);
                }
            }
        }
    }
    for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry) {
        if (const Result<QHash<RecordId, QString>> found = casebook.reader().titles(*entry.key(), entry.value()))
            titles.insert(*found);
    }
    return titles;
}

} // namespace

QList<PackView::Item> packItems(Casebook &casebook, const PackReport &report)
{
    const QHash<RecordId, QString> titles = titlesFor(casebook, report.items);
    QList<PackView::Item> items;
    for (const PackItem &record : report.items) {
        PackView::Item item{record, record.title.isEmpty() ? record.entity->label() : record.title, {}};
        for (const PackItemField &one : record.fields) {
            const Field *field = record.entity->field(one.name);
            const auto text = [&](const QVariant &value) {
                return field ? displayText(*field, value, casebook.codes(), titles).simplified() : value.toString();
            };
            const QString label = field ? field->label() : one.name;
            if (!one.isInConflict) {
                item.lines.append({one, label, text(one.before), text(one.after), {}, {}});
                continue;
            }
            QStringList others;
            for (const QVariant &other : one.others)
                others.append(other.isNull() ? Words::tr("(empty)") : text(other));
            item.lines.append({one, label, text(one.before), others.join(QLatin1String(" | ")), text(one.former),
                               text(one.after)});
        }
        items.append(item);
    }
    return items;
}

Result<PackView> lookAtPack(Casebook &casebook, const QString &path, const PackProgress &progress)
{
    PackFiles files(casebook);
    const Result<PackGlance> glance = files.glance(path);
    if (!glance)
        return glance.error();
    PackView view{.path = path, .glance = *glance, .report = {}, .items = {}};
    if (!glance->isForThisDevice)
        return view;
    const Result<PackReport> report = files.preview(path, progress);
    if (!report)
        return report.error();
    view.report = *report;
    view.items = packItems(casebook, *report);
    return view;
}

Result<PackView> takePack(Casebook &casebook, const PackView &seen, const QList<PackRefusal> &refused,
                          const PackProgress &progress)
{
    PackFiles files(casebook);
    const Result<PackGlance> now = files.glance(seen.path);
    if (!now)
        return now.error();
    if (now->slip.pack != seen.glance.slip.pack)
        return Error{
            Error::Kind::Refused,
            Words::tr("The file is not the pack that was looked at any more. Nothing was changed; open it again."),
            {}};
    const Result<PackReport> report = files.take(seen.path, refused, progress);
    if (!report)
        return report.error();
    PackView view = seen;
    view.report = *report;
    view.items = packItems(casebook, *report);
    view.isTaken = true;
    return view;
}

} // namespace Lodebook
