// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packlines.h"
#include "models/exchange/pack/packmaker.h"
#include "models/storage/merge/mergedrecords.h"

namespace Lodebook {

/// One field of a pack that differs from what is here.
struct PackItemField
{
    QString name;
    QVariant before; ///< What stands here.
    QVariant after;
    bool isInConflict = false;
    QVariant former = {};         ///< Of a conflict what stood there before any of its sides.
    QList<QVariant> others = {};  ///< Of a conflict its sides but the one that stands here.
    bool isHeldBack = false;
};

/// One record a pack changes.
struct PackItem
{
    /// What a person looks at first: the later ones are what nobody has to decide about.
    enum class Risk {
        HeldBack,
        Conflict,
        Deletion,
        Twin,
        Delicate, ///< A change of money, or of what only some may see.
        Change,
        Addition,
    };

    const Entity *entity = nullptr;
    RecordId record;
    QString title;
    Risk risk = Risk::Change;
    QList<PackItemField> fields; ///< In the order of the dictionary.
};

/// Something of a pack that a person does not want: a record, or one field of it.
struct PackRefusal
{
    QString entity;
    RecordId record;
    QString field; ///< Empty: all of the record.
};

/// What taking a pack did, or would do.
struct PackReport
{
    RecordId pack;
    RecordId sender;
    QString senderName;
    RecordId batch; ///< The action of this device that took it in; null when that changed nothing of its own.
    QDateTime made;
    bool isKnown = false; ///< It was taken in before; nothing was done.
    qint64 actions = 0;   ///< New ones.
    qint64 read = 0;      ///< Lines.
    qint64 known = 0;     ///< … of which were here already.
    qint64 added = 0;     ///< Records, here and in the following.
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 heldBack = 0;
    qint64 twins = 0;
    qint64 conflicts = 0;
    qint64 refused = 0;
    qint64 forgotten = 0;    ///< Records that have left this device's scope and are gone from here.
    qint64 laterVersion = 0; ///< Lines of kinds of records this program does not know; they are kept and passed on.
    qint64 clockAhead = 0;   ///< Milliseconds by which the sender's clock is ahead of ours; 0 when it is right.
    QList<PackItem> items;   ///< What differs, the riskiest first; at most PackTaker::mostItems.
    QMap<PackItem::Risk, qint64> byRisk; ///< All that differs.
    [[nodiscard]] bool hasMoreItems() const; ///< Than items holds.
};

/// Takes the lines of a pack into the casebook: all of it in one transaction, or nothing. As often as one likes and in
/// any order: what is here already is passed over.
class PackTaker
{
public:
    static constexpr qsizetype mostItems = 5000;

    explicit PackTaker(Casebook &casebook);

    using Source = std::function<Result<std::optional<QByteArray>>()>; ///< The next line; none at the end.
    /// What the envelope proved about who made it; the lines have to say the same.
    struct Envelope
    {
        RecordId pack;
        RecordId sender;
        QString senderName;
        std::function<Result<>()> contents =
            {}; ///< Called after the lines, in their transaction: keeps what else came.
    };
    /// What taking it would do; nothing is kept.
    [[nodiscard]] Result<PackReport> preview(const Envelope &envelope, const Source &source,
                                             const PackProgress &progress = {});
    /// Takes it. What is refused is put back to what stood here, as a decision that goes to the others.
    [[nodiscard]] Result<PackReport> take(const Envelope &envelope, const Source &source,
                                          const QList<PackRefusal> &refused = {}, const PackProgress &progress = {});

private:
    Result<> takeLines(const Envelope &envelope, const Source &source, const PackProgress &progress);
    Result<> begin(const Envelope &envelope, const PackManifest &manifest);
    Result<> checkClaims() const;
    Result<> take(const PackEpoch &epoch);
    Result<> take(const DeviceAction &action);
    Result<> take(const DeviceChange &change);
    Result<> endAction();
    Result<bool> coversWhatOthersDid() const;
    Result<> learn();
    Result<> forget();
    Result<> findWhatLeft();
    Result<QSet<RecordId>> fromOthers();
    Result<> noteSender();
    Result<> noteWhatItForgot();
    Result<> noteContact();
    Result<> settle(const PackProgress &progress);
    void note(const MergeOutcome &outcome);
    void list(const MergeOutcome &outcome);
    Result<> nameItems();
    Result<> refuse(const QList<PackRefusal> &refused);
    Result<> refuse(const PackRefusal &refused);

    Casebook &m_casebook;
    DeviceLog m_log;
    Peers m_peers;
    MergedRecords m_records;
    PackReport m_report;
    PackManifest m_manifest;
    bool m_hasManifest = false;
    Knowledge m_before;        ///< What was known when it began.
    Scope m_scope;             ///< This casebook's, with what the pack gives it.
    bool m_isNewest = false;   ///< Of those its sender made for this device.
    bool m_givesScope = false; ///< Its sender has everything and says what this device may hold.
    bool m_holdsMore = false;  ///< This device, from now on.
    bool m_provesAll = false;  ///< Records it calls whole have no line that is known and lacks here.
    bool m_mayLearn = false;
    qint64 m_pack = 0;
    qint64 m_lastLine = 0; ///< Of the log when it began.
    QHash<qint64, qint64> m_epochs; ///< From the pack's number to the casebook's.
    QSet<RecordId> m_whole;
    QSet<RecordId> m_left;                    ///< To be forgotten.
    QSet<RecordId> m_doubtful;                ///< Perhaps not all of their lines that are known are here.
    QHash<RecordId, MergeOutcome> m_outcomes; ///< Of what is refused.
    struct Listed
    {
        PackItem item;
        Record titled;
    };
    QMap<PackItem::Risk, QList<Listed>> m_different;
    qsizetype m_listed = 0;

    DeviceAction m_action; ///< Whose changes come now.
    qint64 m_batch = 0;
    bool m_isActionNew = false;
    QByteArray m_digests; ///< Of its changes that came.
    QSet<RecordId> m_newLines;
    QSet<RecordId> m_oldLines;
    QSet<RecordId> m_wanted; ///< To be kept in m_outcomes.
};

} // namespace Lodebook
