// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace Lodebook {

/// What somebody typed and has not saved yet.
struct Draft
{
    RecordId id;         ///< Of the draft itself.
    QString casebook;    ///< CasebookLocation::display()
    QString entity;
    RecordId record;     ///< Null for a record that is being made.
    qint64 stamp = 0;    ///< The state of the record it was typed over.
    QString title;       ///< What to call it when it is offered back.
    QDateTime at;
    QJsonObject fields;  ///< As FormBinder::draft() gives them.
    QJsonObject preset;  ///< Of a record that is being made.
    QByteArray keyId{};  ///< What its casebook is encrypted with, as Database::keyId() gives it.
};

/// Keeps drafts as small files in one folder, readable by their owner only, so that a crash or a power cut loses
/// seconds of typing and nothing else. A draft names casebook, entity and record and is never offered to another. Those
/// of an encrypted casebook are sealed with its key.
class DraftStore
{
public:
    explicit DraftStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<> write(const Draft &draft) const;
    void remove(const RecordId &draft) const;
    /// Seals the drafts of a casebook that is encrypted by now, and opens those of one that is not any more.
    void renew(const QString &casebook, const QByteArray &keyId) const;
    /// Newest first; files that cannot be read are left alone.
    [[nodiscard]] QList<Draft> drafts(const QString &casebook) const;
    /// The files they lie in.
    [[nodiscard]] QStringList filesOf(const QString &casebook) const;
    /// The newest draft over a record.
    [[nodiscard]] std::optional<Draft> draftOf(const QString &casebook, const QString &entity, const RecordId &record) const;

private:
    QString path(const RecordId &draft) const;

    QString m_folder;
};

} // namespace Lodebook
