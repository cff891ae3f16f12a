// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/smeltermatch.h"

#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/smelter.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QString joined(const QString &metal, const QString &what)
{
    return metal + QChar(0x1f) + folded(what);
}

} // namespace

Result<QString> SmelterMatch::metal(const QString &text)
{
    static const QStringList metals{QStringLiteral("tantalum"), QStringLiteral("tin"), QStringLiteral("gold"), QStringLiteral("tungsten")};
    if (const QString plain = folded(text); metals.contains(plain))
        return plain;
    const Result<QString> code = m_store.codes().code(cmrtSmelter().metal, text);
    return !code || metals.contains(*code) ? code : Result<QString>(QString());
}

Result<> SmelterMatch::load()
{
    m_isLoaded = true;
    const SmelterEntity &is = smelter();
    return m_store.reader().forEach(Query(is), [this, &is](const Record &record) {
        const QString metal = record.text(is.metal);
        if (!record.isEmpty(is.facilityId))
            m_byNumber.insert(joined(metal, record.text(is.facilityId)), record.id());
        const QString name = joined(metal, record.text(is.name));
        m_byName.insert(name, m_byName.contains(name) ? RecordId() : record.id());
        return true;
    });
}

Result<RecordId> SmelterMatch::smelterFor(const Record &row)
{
    if (!m_isLoaded) {
        if (Result<> loaded = load(); !loaded)
            return loaded.error();
    }
    const CmrtSmelterEntity &is = cmrtSmelter();
    const QString metal = row.text(is.metal);
    RecordId found;
    if (!row.isEmpty(is.facilityId))
        found = m_byNumber.value(joined(metal, row.text(is.facilityId)));
    if (found.isNull() && !row.isEmpty(is.reportedName))
        found = m_byName.value(joined(metal, row.text(is.reportedName)));
    m_unmatched += found.isNull();
    return found;
}

QStringList SmelterMatch::notes() const
{
    if (m_isLoaded && m_byName.isEmpty())
        return {QCoreApplication::translate("Cmrt", "No list of smelters has been loaded, so none was matched. Import one into Smelters, then import this file again.")};
    if (m_unmatched > 0)
        return {QCoreApplication::translate("Cmrt", "%Ln smelter(s) were not found in the loaded list and count as not conformant.", nullptr, m_unmatched)};
    return {};
}

QString SmelterMatch::key(const Record &row)
{
    const CmrtSmelterEntity &is = cmrtSmelter();
    const QString number = row.text(is.facilityId);
    return joined(row.text(is.metal), number.isEmpty() ? row.text(is.reportedName) + QChar(0x1f) + row.text(is.reportedCountry) : number);
}

} // namespace Lodebook
