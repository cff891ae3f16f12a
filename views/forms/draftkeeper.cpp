// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/draftkeeper.h"

#include "models/storage/changelog.h"
#include "views/forms/formbinder.h"

#include <QJsonObject>

namespace Lodebook {

namespace {

constexpr int longestLoss = 3000; // milliseconds of typing that a power cut may take

} // namespace

DraftKeeper::DraftKeeper(FormBinder &binder, Casebook &casebook, const DraftStore &store, QJsonObject preset, QObject *parent)
    : QObject(parent)
    , m_binder(binder)
    , m_casebook(casebook)
    , m_store(store)
    , m_preset(std::move(preset))
    , m_id(newRecordId())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestLoss);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&binder, &FormBinder::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

std::optional<Draft> DraftKeeper::leftBehind() const
{
    return m_store.draftOf(m_casebook.location().display(), m_binder.original().entity().name(), m_binder.original().id());
}

QList<const Field *> DraftKeeper::overtaken(const Draft &draft) const
{
    QList<const Field *> fields;
    if (m_binder.original().isNew() || draft.stamp == m_binder.original().stamp())
        return fields;
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(m_casebook.database()).history(m_binder.original().id());
    for (const Field *field : m_binder.modifiedFields()) {
        const auto changesIt = [&](const ChangeLog::Entry &entry) {
            return entry.change.stamp > draft.stamp && entry.change.fields.contains(field->name());
        };
        if (draft.fields.contains(field->name())
            && (!history || std::any_of(history->cbegin(), history->cend(), changesIt)))
            fields.append(field);
    }
    return fields;
}

void DraftKeeper::adopt(const Draft &draft)
{
    m_id = draft.id;
    m_written = true;
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (!m_binder.isModified()) {
        if (m_written)
            discard();
        return;
    }
    const Record typed = m_binder.record();
    const Result<QString> title = m_casebook.reader().title(typed);
    const Result<> kept = m_store.write({.id = m_id,
                                         .casebook = m_casebook.location().display(),
                                         .entity = typed.entity().name(),
                                         .record = typed.id(),
                                         .stamp = typed.stamp(),
                                         .title = title && *title != toText(typed.id()) ? *title : QString(),
                                         .at = m_casebook.clock().now(),
                                         .fields = m_binder.draft(),
                                         .preset = m_preset,
                                         .keyId = m_casebook.database().keyId()});
    m_written = bool(kept);
    if (!kept && !m_complained) {
        m_complained = true;
        emit failed(kept.error());
    }
}

void DraftKeeper::discard()
{
    m_timer.stop();
    if (m_written)
        m_store.remove(m_id);
    m_written = false;
}

} // namespace Lodebook
