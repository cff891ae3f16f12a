// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyring.h"

namespace Lodebook {

Result<std::optional<DeviceSecret>> Keyring::secret(const RecordId &device) const
{
    Result<Statement> row =
        m_database.query(QStringLiteral("SELECT sign_secret, seal_secret, made FROM device_secret WHERE device = ?"),
                         {m_database.dialect().stored(ColumnType::Id, device)});
    if (!row)
        return row.error();
    if (row->next())
        return std::optional(DeviceSecret{row->value(0).toByteArray(), row->value(1).toByteArray(),
                                          row->value(2, ColumnType::Moment).toDateTime()});
    const Result<> end = row->end();
    return end ? Result<std::optional<DeviceSecret>>(std::nullopt) : Result<std::optional<DeviceSecret>>(end.error());
}

Result<> Keyring::keepSecret(const RecordId &device, const DeviceSecret &secret)
{
    const Result<qint64> kept = m_database.run(
        QStringLiteral("INSERT INTO device_secret (device, sign_secret, seal_secret, made) VALUES (?, ?, ?, ?)"),
        {m_database.dialect().stored(ColumnType::Id, device), secret.signSecret, secret.sealSecret,
         m_database.dialect().stored(ColumnType::Moment, secret.made)});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<QList<KnownKey>> Keyring::known() const
{
    Result<Statement> row = m_database.query(
        QStringLiteral("SELECT device, name, code, officer, sign_key, seal_key, confirmed, known_since, accepted_by,\n"
                       "  withdrawn_at FROM known_key ORDER BY name, device"));
    if (!row)
        return row.error();
    QList<KnownKey> keys;
    while (row->next()) {
        KnownKey key;
        key.device = row->value(0, ColumnType::Id).toUuid();
        key.name = row->value(1).toString();
        key.code = row->value(2).toString();
        key.officer = row->value(3).toString();
        key.signKey = row->value(4).toByteArray();
        key.sealKey = row->value(5).toByteArray();
        key.confirmed = row->value(6, ColumnType::Boolean).toBool();
        key.knownSince = row->value(7, ColumnType::Moment).toDateTime();
        key.acceptedBy = row->value(8, ColumnType::Id).toUuid();
        key.withdrawnAt = row->value(9, ColumnType::Moment).toDateTime();
        keys.append(key);
    }
    const Result<> end = row->end();
    return end ? Result<QList<KnownKey>>(keys) : Result<QList<KnownKey>>(end.error());
}

Result<> Keyring::keep(const KnownKey &key)
{
    const Dialect &dialect = m_database.dialect();
    const QVariant id = dialect.stored(ColumnType::Id, key.device);
    if (const Result<qint64> gone = m_database.run(QStringLiteral("DELETE FROM known_key WHERE device = ?"), {id});
        !gone)
        return gone.error();
    const Result<qint64> kept = m_database.run(
        QStringLiteral(
            "INSERT INTO known_key (device, name, code, officer, sign_key, seal_key, confirmed, known_since,\n"
            "  accepted_by, withdrawn_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, key.name, key.code, key.officer, key.signKey, key.sealKey,
         dialect.stored(ColumnType::Boolean, key.confirmed), dialect.stored(ColumnType::Moment, key.knownSince),
         key.acceptedBy.isNull() ? QVariant() : dialect.stored(ColumnType::Id, key.acceptedBy),
         key.withdrawnAt.isValid() ? dialect.stored(ColumnType::Moment, key.withdrawnAt) : QVariant()});
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace Lodebook
