// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

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

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace Lodebook
