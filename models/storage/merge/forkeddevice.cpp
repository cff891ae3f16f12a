// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/forkeddevice.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

/// By its name and code; a device whose record is not here by its id.
Result<QString> nameOf(Database &database, const RecordId &device)
{
    Result<Statement> row = database.query(QStringLiteral("SELECT name, code FROM device WHERE id = ?"),
                                           {database.dialect().stored(ColumnType::Id, device)});
    if (!row)
        return row.error();
    QString name = toText(device);
    if (row->next()) {
        const QString code = row->value(1).toString();
        name = row->value(0).toString() + (code.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(code));
    }
    const Result<> end = row->end();
    return end ? Result<QString>(name) : Result<QString>(end.error());
}

QString wayOut()
{
    return Words::tr(
        "Nothing was changed. On one of the two computers export what was entered since the copy was made, "
        "make a new casebook there, exchange keys and take its first pack, then import what was exported.");
}

} // namespace

Result<> ForkedDevice::check(Database &database, const DeviceAction &action)
{
    const Dialect &dialect = database.dialect();
    const qint64 number = action.batch.sequence;
    bool isForked = false;
    {
        Result<Statement> row =
            database.query(QStringLiteral("SELECT sequence, chain_digest, before_digest FROM log_batch\n"
                                          "WHERE device = ? AND sequence BETWEEN ? AND ? ORDER BY sequence"),
                           {dialect.stored(ColumnType::Id, action.batch.device), number - 1, number + 1});
        if (!row)
            return row.error();
        while (!isForked && row->next()) {
            const qint64 here = row->value(0).toLongLong();
            const QByteArray before = row->value(2).toByteArray();
            isForked = here == number || (here < number && row->value(1).toByteArray() != action.before)
                || (here > number && !before.isEmpty() && before != action.chain);
        }
        if (const Result<> end = row->end(); !end)
            return end;
    }
    if (!isForked)
        return {};
    const Result<QString> name = nameOf(database, action.batch.device);
    if (!name)
        return name.error();
    return Error{Error::Kind::Refused,
                 Words::tr("Two casebooks work as the device “%1”: one is a copy of the other. What the pack says it "
                           "did on %2 does not go on from what is known here.")
                         .arg(*name, QLocale().toString(action.batch.at.toLocalTime(), QLocale::ShortFormat))
                     + u' ' + wayOut(),
                 {}};
}

Result<> ForkedDevice::checkSelf(Database &database, const RecordId &self, qint64 seen, const QString &sender)
{
    const Result<QVariant> last = database.value(QStringLiteral("SELECT max(sequence) FROM log_batch WHERE device = ?"),
                                                 {database.dialect().stored(ColumnType::Id, self)});
    if (!last || seen <= last->toLongLong())
        return last ? Result<>() : Result<>(last.error());
    const Result<QString> name = nameOf(database, self);
    if (!name)
        return name.error();
    return Error{
        Error::Kind::Refused,
        Words::tr("Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an "
                  "older one. “%2” has %Ln action(s) of it that are not here.",
                  nullptr, int(seen - last->toLongLong()))
                .arg(*name, sender)
            + u' ' + wayOut(),
        {}};
}

} // namespace Lodebook
