// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/naivemerge.h"
#include "tests/support/offlinecopy.h"

#include <QRandomGenerator>

namespace Lodebook {

/// An office with two machines, four laptops that hold parts of the casebook and one whose program is old: they work,
/// exchange packs that get lost, come late, twice, cut short or by way of others, are restored and copied past the
/// program, and in the end agree, as an independent model says they have to.
///
/// Each step has random numbers of its own, so that the walk goes on as it was when one is left out.
class RandomWalk
{
public:
    /// Casebooks every walk begins with.
    struct Files
    {
        QString folder;
        QStringList casebooks; ///< Empty ones, each with an officer and a device of its own.
        QString older;         ///< One that a program without packs wrote.
    };
    [[nodiscard]] static Result<Files> prepare(const QString &folder);

    /// Begins one: everybody has had a pack of the office.
    RandomWalk(const Files &files, quint32 seed);
    ~RandomWalk();

    void step(int number);
    /// Everything is exchanged, with clocks that were put right.
    void settle();
    void compareAll();

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] const QStringList &story() const { return m_story; }
    [[nodiscard]] const QMap<QString, qint64> &counts() const { return m_counts; }
    /// What has to have been counted when enough walks were gone.
    [[nodiscard]] static QStringList expectedCounts();

private:
    struct Walker
    {
        QString name;
        QString path;
        std::unique_ptr<FixedClock> clock;
        std::unique_ptr<Casebook> casebook; ///< Null while its program is old.
        QStringList scope;                  ///< That the office gave it; “all” for the offices.
        QString backup;                     ///< By the program, or past it.
        [[nodiscard]] RecordId device() const { return casebook->store().author().device; }
    };
    struct Post
    {
        size_t to = 0;
        OpenPack pack;
    };
    struct Step
    {
        const char *name;
        int weight;
        void (RandomWalk::*go)(Walker &walker);
    };
    static const QList<Step> &steps();

    Walker &add(const QString &name, const QString &from, const QDateTime &now);
    void makeFirstRecords();
    void firstPacks();
    bool open(Walker &walker);

    void work(Walker &walker);
    void makePack(Walker &walker);
    void takePack(Walker &walker);
    void losePack(Walker &walker);
    void rescope(Walker &walker);
    void keepBackup(Walker &walker);
    void restoreBackup(Walker &walker) { putBack(walker, true); }
    void putOlderBack(Walker &walker) { putBack(walker, false); }
    void putBack(Walker &walker, bool byProgram);
    void copyFile(Walker &walker);
    void upgrade(Walker &walker);
    void putLogAway(Walker &walker);
    void setClock(Walker &walker);

    void send(size_t from, const QList<size_t> &to);
    std::pair<PackPart, QByteArray> partOf(const QString &sha256, const QByteArray &content, qint64 from);
    void deliver(size_t post);
    void note(const PackReport &report);
    void deliverCut(Walker &walker, const OpenPack &pack);
    void remember(Walker &walker);
    void checkAgainstModel();

    // At the end.
    void exchange(size_t from, size_t to);
    void compareScope(Walker &walker);
    bool compareRecord(Walker &walker, const Entity &entity, const RecordId &id);
    [[nodiscard]] bool isGivenLess(const Walker &walker) const;
    bool holdsAllBelow(Walker &walker, const Entity &entity, const RecordId &id);
    void compareContents(Walker &walker);
    [[nodiscard]] bool isLost(const QString &content) const;
    [[nodiscard]] static QSet<QString> contentsIn(Casebook &casebook);
    void findWhatShouldBeGone(Walker &walker);
    void checkCasebook(Walker &walker);
    void findLostActions();

    void tell(const QString &what) { m_story.append(what); }
    void tellLines(Casebook &casebook, const RecordId &record) { m_story += told(linesOf(casebook, record), record, m_seen); }
    void fail(const QString &what);
    void must(const Result<> &done, const QString &what);
    void count(const QString &what, qint64 times = 1) { m_counts[what] += times; }
    [[nodiscard]] size_t numberOf(const Walker &walker) const { return size_t(&walker - m_walkers.data()); }

    QString m_folder;
    quint32 m_seed = 0;
    QRandomGenerator m_random;
    std::vector<Walker> m_walkers;
    std::vector<Post> m_post;
    QStringList m_places; ///< Projects and sites a laptop may be given, as scopes name them.
    TrulySeen m_seen;
    std::map<RecordId, std::set<RecordId>> m_remembered; ///< By device: its actions.
    std::set<RecordId> m_lost;                           ///< Actions that a restored backup forgot before they left.
    QSet<QString> m_lostContents;                        ///< Contents of attachments it forgot as well.
    QStringList m_story;
    QMap<QString, qint64> m_counts;
    bool m_isEnding = false; ///< Whatever is still in the post goes round; nothing new happens.
    bool m_failed = false;
};

} // namespace Lodebook
