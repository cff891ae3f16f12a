// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/keypage.h"

#include <QSqlDriver>

#include <functional>

struct sqlite3;

namespace Lodebook {

/// SQLite behind Qt SQL's public driver classes. It takes the connection options of Qt's own driver that casebooks use
/// (QSQLITE_BUSY_TIMEOUT, QSQLITE_OPEN_READONLY, QSQLITE_OPEN_URI) and gives the same values and error codes, but binds
/// without a look-up for each value and describes a result only when asked. Rows are read forwards only.
class SqliteDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqliteDriver(QObject *parent = nullptr) : QSqlDriver(parent) {}
    ~SqliteDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &file, const QString &user, const QString &password, const QString &host, int port, const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;

    /// Of the data key the open file is encrypted with; empty when it is not. Opening a file whose key nobody has given
    /// to UnlockedKeys fails with SqliteKeys::locked.
    const QByteArray &keyId() const { return m_keyId; }
    /// The key page of the open file as it is on disk now.
    [[nodiscard]] std::optional<KeyPage> keyPage() const;
    [[nodiscard]] bool writeKeyPage(const KeyPage &page);
    /// What VACUUM INTO is to be told for a copy with that key, or with none; empty when there is no such key.
    [[nodiscard]] QString copyTarget(const QString &path, const QByteArray &keyId) const;
    /// Asked every so often while statements run; one that is not to go on fails. Empty: nobody is asked.
    void askWhetherToGoOn(std::function<bool()> goOn);
    /// How many pages of its files this connection has taken from the disk.
    [[nodiscard]] qint64 pagesRead() const;

private:
    sqlite3 *m_connection = nullptr;
    QByteArray m_keyId;
    std::function<bool()> m_goOn;
};

} // namespace Lodebook
