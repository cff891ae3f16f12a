// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/contactroles.h"

#include "models/entities/partners/organisation.h"
#include "models/entities/partners/role.h"
#include "models/exchange/contacts/contacttable.h"
#include "models/storage/linkresolver.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

constexpr qsizetype mostNamed = 20;

} // namespace

void ContactRoles::take(const ImportedRow &row)
{
    const bool isTaken = row.fate == RowFate::Added || row.fate == RowFate::Changed || row.fate == RowFate::Unchanged;
    const Record *who = row.after ? row.after : row.before;
    const QString house = row.row.cell(int(ContactColumn::Organisation)).text();
    if (isTaken && who && !house.isEmpty())
        m_wishes.append({who->id(), house, row.row.cell(int(ContactColumn::Title)).text()});
}

Result<QStringList> ContactRoles::save(RecordStore &store) const
{
    LinkResolver resolver(store.reader());
    QStringList unknown;
    for (const Wish &wish : m_wishes) {
        const Result<RecordId> house = resolver.resolve(organisation(), wish.organisation);
        if (!house) {
            if (!unknown.contains(wish.organisation))
                unknown.append(wish.organisation);
            continue;
        }
        const Filter there = Filter::leaf(role().person, Compare::Equal, QVariant::fromValue(wish.person)) && Filter::leaf(role().organisation, Compare::Equal, QVariant::fromValue(*house));
        const Result<qint64> held = store.reader().count(Query(role(), there));
        if (!held)
            return held.error();
        if (*held > 0)
            continue;
        Record record(role());
        record.set(role().person, wish.person);
        record.set(role().organisation, *house);
        if (!wish.title.isEmpty())
            record.set(role().title, wish.title.left(role().title.maxLength()));
        if (const Result<> saved = store.save(record); !saved)
            return saved.error();
    }
    if (unknown.isEmpty())
        return QStringList();
    QString names = unknown.first(qMin(mostNamed, unknown.size())).join(QStringLiteral("; "));
    if (unknown.size() > mostNamed)
        names += QStringLiteral(" …");
    return QStringList{QCoreApplication::translate("Import", "Not one organisation of that name is here, so nobody got a role in it: %1").arg(names)};
}

} // namespace Lodebook
