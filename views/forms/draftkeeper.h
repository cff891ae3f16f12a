// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/draftstore.h"

#include <QTimer>

namespace Lodebook {

class Casebook;
class Field;
class FormBinder;

/// Writes what is typed into one form to its draft, a moment after the typing pauses and every few seconds while it does
/// not, and takes the draft away when it is saved or reverted.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(FormBinder &binder, Casebook &casebook, const DraftStore &store, QJsonObject preset, QObject *parent);

    /// A draft that was left behind for this record.
    [[nodiscard]] std::optional<Draft> leftBehind() const;
    const DraftStore &store() const { return m_store; }
    /// Goes on in that draft instead of a new one.
    void adopt(const Draft &draft);
    /// Of a draft that stands in the form now: the fields that somebody else has changed since it was typed.
    [[nodiscard]] QList<const Field *> overtaken(const Draft &draft) const;
    void keepNow();
    void discard();

signals:
    void failed(const Lodebook::Error &error);

private:
    FormBinder &m_binder; // not owned
    Casebook &m_casebook; // not owned
    DraftStore m_store;
    QJsonObject m_preset;
    RecordId m_id;
    bool m_written = false;
    bool m_complained = false;
    QTimer m_timer;
};

} // namespace Lodebook
