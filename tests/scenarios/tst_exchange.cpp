// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/device.h"
#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/schema/fieldtext.h"
#include "models/storage/casebookcheck.h"
#include "tests/support/backendtest.h"
#include "tests/support/fieldwork.h"
#include "tests/support/naivemerge.h"
#include "tests/support/offlinecopy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <map>
#include <set>

using namespace Lodebook;

namespace {

struct Post
{
    size_t to = 0;
    OpenPack pack;
};

struct Walker
{
    QString name;
    QString path;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<Casebook> casebook;
    QStringList scope; ///< That the office gave it; “all” for the offices.
    QString backup;
    RecordId device() const { return casebook->store().author().device; }
};

std::set<RecordId> actionsIn(Casebook &casebook)
{
    std::set<RecordId> actions;
    Result<Statement> row = casebook.database().query(QStringLiteral("SELECT id FROM log_batch"));
    while (row && row->next())
        actions.insert(row->value(0, ColumnType::Id).toUuid());
    return actions;
}

} // namespace

/// An office with two machines and four laptops that hold parts of the casebook: they work, exchange packs that get
/// lost, come late, twice, cut short or by way of others, and in the end agree, as an independent model says they have
/// to.
class ExchangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void endsAlikeWhateverHappensOnTheWay_data();
    void endsAlikeWhateverHappensOnTheWay();
    void cleanupTestCase();

private:
    void start(quint32 seed);
    void step();
    void work(Walker &walker);
    void makePack(size_t from, size_t to);
    void takePack();
    void rescope();
    void restoreBackup(Walker &walker);
    void remember(Walker &walker);
    void tellLines(Casebook &casebook, const RecordId &record);
    void checkAgainstModel(Walker &walker);
    void settle();
    void compareAll();
    void tell(const QString &what) { m_story.append(what); }
    void must(const Result<> &done, const QString &what);

    QTemporaryDir m_folder;
    QStringList m_templates;
    QRandomGenerator m_random;
    std::vector<Walker> m_walkers;
    std::vector<Post> m_post;
    QList<RecordId> m_sites;
    TrulySeen m_seen;
    std::map<RecordId, std::set<RecordId>> m_remembered; ///< By device: its actions.
    std::set<RecordId> m_lost;                           ///< Actions that a restored backup forgot before they left.
    QStringList m_story;
    bool m_failed = false;
    qint64 m_edits = 0, m_packs = 0, m_taken = 0, m_cut = 0, m_conflicts = 0, m_twins = 0, m_checked = 0,
           m_restored = 0;
};

void ExchangeTest::must(const Result<> &done, const QString &what)
{
    if (done || m_failed)
        return;
    m_failed = true;
    tell(what + QStringLiteral(": ") + done.error().message + u' ' + done.error().detail);
}

void ExchangeTest::initTestCase()
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    for (int i = 0; i < 6; ++i) {
        const QString path = m_folder.filePath(QStringLiteral("template%1.lodebook").arg(i));
        const Result<CasebookLocation> location = CasebookLocation::fromText(path);
        QVERIFY_RESULT(location);
        const Result<std::unique_ptr<Casebook>> made =
            Casebook::create(*location, {.officer = QStringLiteral("Officer %1").arg(i), .clock = &clock});
        QVERIFY_RESULT(made);
        m_templates.append(path);
    }
}

void ExchangeTest::start(quint32 seed)
{
    m_random = QRandomGenerator(seed);
    m_walkers.clear();
    m_post.clear();
    m_sites.clear();
    m_seen.clear();
    m_remembered.clear();
    m_lost.clear();
    m_story.clear();
    m_failed = false;
    for (int i = 0; i < 6; ++i) {
        Walker walker;
        walker.name = i < 2 ? QStringLiteral("office %1").arg(i) : QStringLiteral("laptop %1").arg(i - 1);
        walker.path = m_folder.filePath(QStringLiteral("walker%1.lodebook").arg(i));
        for (const QString &side : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(walker.path + side);
        QFile::copy(m_templates.at(i), walker.path);
        // Clocks differ by minutes; one is a year ahead.
        const qint64 skew = i == 4 ? 365LL * 86400000 : m_random.bounded(600000);
        walker.clock = std::make_unique<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addMSecs(skew));
        Result<std::unique_ptr<Casebook>> opened =
            Casebook::open(*CasebookLocation::fromText(walker.path), {.officer = {}, .clock = walker.clock.get()});
        QVERIFY_RESULT(opened);
        walker.casebook = std::move(*opened);
        m_walkers.push_back(std::move(walker));
    }
    for (int i = 0; i < 4; ++i) {
        Record site(mineSite());
        site.set(mineSite().name, QStringLiteral("Site %1").arg(i));
        site.set(mineSite().country, QStringLiteral("CD"));
        must(m_walkers[0].casebook->store().saveChecked(site), QStringLiteral("a site"));
        m_sites.append(site.id());
    }
    const QList<QList<int>> scopes{{}, {}, {0}, {0, 1}, {1, 2}, {2, 3}};
    for (size_t i = 0; i < m_walkers.size(); ++i) {
        for (const int site : scopes.at(qsizetype(i)))
            m_walkers[i].scope.append(QStringLiteral("mine_site=") + toText(m_sites.at(site)));
        if (m_walkers[i].scope.isEmpty())
            m_walkers[i].scope.append(QStringLiteral("all"));
    }
    for (Walker &walker : m_walkers)
        remember(walker);
    // Every laptop starts with a pack from the office.
    for (size_t i = 1; i < m_walkers.size(); ++i) {
        makePack(0, i);
        takePack();
    }
}

void ExchangeTest::remember(Walker &walker)
{
    // New actions of this device: what was there of their records before them is what their author had seen.
    Database &database = walker.casebook->database();
    Result<Statement> row =
        database.query(QStringLiteral("SELECT id, batch FROM log_batch WHERE device = ? ORDER BY sequence"),
                       {database.dialect().stored(ColumnType::Id, walker.device())});
    QList<std::pair<RecordId, qint64>> fresh;
    while (row && row->next()) {
        const RecordId id = row->value(0, ColumnType::Id).toUuid();
        if (m_remembered[walker.device()].insert(id).second)
            fresh.append({id, row->value(1).toLongLong()});
    }
    for (const auto &[action, batch] : fresh) {
        Result<Statement> before = database.query(
            QStringLiteral(
                "SELECT DISTINCT c.record, b.id FROM log_change c JOIN log_change e ON e.record = c.record AND e.batch < c.batch\n"
                "JOIN log_batch b ON b.batch = e.batch WHERE c.batch = ?"),
            {batch});
        while (before && before->next())
            m_seen[{action, before->value(0, ColumnType::Id).toUuid()}].insert(
                before->value(1, ColumnType::Id).toUuid());
    }
}

void ExchangeTest::work(Walker &walker)
{
    walker.clock->advance(m_random.bounded(60000));
    must(FieldWork(*walker.casebook, m_random).doSomething(), walker.name);
    ++m_edits;
    remember(walker);
}

void ExchangeTest::makePack(size_t from, size_t to)
{
    Walker &sender = m_walkers[from];
    // A laptop makes packs of everything it has for whoever may hold it; only the offices give parts.
    QStringList scope = m_walkers[to].scope;
    const Result<OpenPack> pack = packOf(*sender.casebook, m_walkers[to].device(), scope);
    must(pack ? Result<>() : Result<>(pack.error()),
         QStringLiteral("%1 makes a pack for %2").arg(sender.name, m_walkers[to].name));
    if (!pack)
        return;
    ++m_packs;
    m_post.push_back({to, *pack});
    tell(QStringLiteral("%1 made pack %2 for %3: %4 changes")
             .arg(sender.name, toText(pack->contents.manifest.pack).right(4), m_walkers[to].name)
             .arg(pack->contents.changes));
}

void ExchangeTest::takePack()
{
    if (m_post.empty())
        return;
    const size_t chosen = m_random.bounded(quint32(m_post.size()));
    Post post = m_post[chosen];
    Walker &walker = m_walkers[post.to];
    if (m_random.bounded(8) == 0 && post.pack.lines.size() > 2) {
        OpenPack cut = post.pack;
        cut.lines[m_random.bounded(1, int(cut.lines.size()))].chop(3);
        const Result<PackReport> report = takeInto(*walker.casebook, cut);
        if (report && !report->isKnown)
            must(Error{Error::Kind::Invalid, QStringLiteral("a damaged pack was taken"), {}}, walker.name);
        ++m_cut;
    }
    const Result<PackReport> report = takeInto(*walker.casebook, post.pack);
    if (!report && report.error().kind != Error::Kind::Refused)
        must(report.error(),
             QStringLiteral("%1 takes pack %2").arg(walker.name, toText(post.pack.contents.manifest.pack).right(4)));
    tell(QStringLiteral("%1 took pack %2%3")
             .arg(walker.name, toText(post.pack.contents.manifest.pack).right(4),
                  report ? QString() : QStringLiteral(": ") + report.error().message));
    if (report) {
        ++m_taken;
        m_conflicts += report->conflicts;
        m_twins += report->twins;
    }
    if (m_random.bounded(4) != 0) // else it comes again
        m_post.erase(m_post.begin() + qsizetype(chosen));
}

void ExchangeTest::rescope()
{
    Walker &laptop = m_walkers[size_t(m_random.bounded(2, 6))];
    const QString site = QStringLiteral("mine_site=") + toText(m_sites.at(m_random.bounded(m_sites.size())));
    const QString all = QStringLiteral("all");
    if (m_random.bounded(6) == 0 || laptop.scope.contains(all)) {
        laptop.scope = {laptop.scope.contains(all) ? site : all};
        tell(laptop.name + QStringLiteral(" is to hold everything, or one site again"));
    } else if (!laptop.scope.contains(site)) {
        laptop.scope.append(site);
        tell(laptop.name + QStringLiteral(" is to hold another site"));
    } else if (laptop.scope.size() > 1) {
        laptop.scope.removeOne(site);
        tell(laptop.name + QStringLiteral(" is to hold a site less"));
    }
}

void ExchangeTest::restoreBackup(Walker &walker)
{
    if (walker.backup.isEmpty()) {
        walker.backup = walker.path + QStringLiteral(".kept");
        QFile::remove(walker.backup);
        const Result<> done = walker.casebook->database().run(QStringLiteral("VACUUM INTO '%1'").arg(walker.backup));
        must(done, QStringLiteral("backup"));
        return;
    }
    // What it had since and nobody else has is gone with the old file.
    std::set<RecordId> made = actionsIn(*walker.casebook);
    for (Walker &other : m_walkers) {
        for (const RecordId &action : &other == &walker ? std::set<RecordId>() : actionsIn(*other.casebook))
            made.erase(action);
    }
    const FixedClock *clock = walker.clock.get();
    walker.casebook.reset();
    for (const QString &side : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(walker.path + side);
    QFile::rename(walker.backup, walker.path);
    walker.backup.clear();
    Result<std::unique_ptr<Casebook>> opened =
        Casebook::open(*CasebookLocation::fromText(walker.path), {.officer = {}, .clock = clock});
    must(opened ? (*opened)->setFact(QStringLiteral("new_incarnation"), QStringLiteral("yes"))
                : Result<>(opened.error()),
         QStringLiteral("open"));
    opened = Error{};
    opened = Casebook::open(*CasebookLocation::fromText(walker.path), {.officer = {}, .clock = clock});
    must(opened ? Result<>() : Result<>(opened.error()), QStringLiteral("open again"));
    if (!opened)
        return;
    walker.casebook = std::move(*opened);
    for (const RecordId &action : actionsIn(*walker.casebook))
        made.erase(action);
    m_lost.insert(made.begin(), made.end());
    std::erase_if(m_post, [&](const Post &post) { return &m_walkers[post.to] == &walker; }); // addressed to who it was
    // Packs it made may still bring what it forgot: that is no harm.
    ++m_restored;
    tell(walker.name + QStringLiteral(" was restored from a backup"));
    remember(walker);
}

void ExchangeTest::step()
{
    const size_t one = m_random.bounded(quint32(m_walkers.size()));
    const size_t other = m_random.bounded(quint32(m_walkers.size()));
    switch (m_random.bounded(16)) {
    case 0:
    case 1:
    case 2:
        if (one != other)
            makePack(one, other);
        break;
    case 3:
    case 4:
    case 5: takePack(); break;
    case 6:
        if (m_random.bounded(3) == 0)
            rescope();
        break;
    case 7:
        if (m_random.bounded(3) == 0)
            restoreBackup(m_walkers[one]);
        break;
    case 8:
        if (!m_post.empty() && m_random.bounded(3) == 0)
            m_post.erase(m_post.begin() + qsizetype(m_random.bounded(quint32(m_post.size())))); // lost
        break;
    default: work(m_walkers[one]);
    }
}

void ExchangeTest::tellLines(Casebook &casebook, const RecordId &record)
{
    m_story += told(linesOf(casebook, record), record, m_seen);
}

void ExchangeTest::checkAgainstModel(Walker &walker)
{
    Casebook &casebook = *walker.casebook;
    std::map<RecordId, std::pair<const Entity *, NaiveState>> states;
    {
        Result<Statement> row = casebook.database().query(QStringLiteral(
            "SELECT DISTINCT entity, record FROM log_change WHERE entity IN ('mine_site', 'visit', 'note', 'site_status')"));
        while (row && row->next())
            states[row->value(1, ColumnType::Id).toUuid()].first = casebook.catalog().entity(row->value(0).toString());
    }
    Clocks clocks;
    const Result<QList<Record>> devices = casebook.reader().list(Query(device()));
    for (const Record &one : *devices) {
        if (!one.isEmpty(device().clockSaid))
            clocks[one.id()] = {one.get(device().clockNoticedAt)->toMSecsSinceEpoch(),
                                one.get(device().clockSaid)->toMSecsSinceEpoch()};
    }
    for (auto &[record, state] : states)
        state.second = naiveState(linesOf(casebook, record), record, m_seen, clocks);
    // What somebody built upon lives, and so on upwards.
    std::set<RecordId> held;
    {
        Result<Statement> row =
            casebook.database().query(QStringLiteral("SELECT record FROM held_back WHERE field = ''"));
        while (row && row->next())
            held.insert(row->value(0, ColumnType::Id).toUuid());
    }
    std::set<RecordId> heldUp;
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[record, state] : states) {
            if (state.second.isDead || held.contains(record))
                continue;
            for (const char *link : {"mine_site", "about"}) {
                if (state.first == &visit())
                    continue; // it may stand without its site
                const QString value = state.second.values.value(QString::fromLatin1(link));
                for (auto &[parent, above] : states) {
                    if (above.second.isDead && value.contains(toText(parent))) {
                        above.second.isDead = false;
                        above.second.isDisputed = true;
                        heldUp.insert(parent);
                        changed = true;
                    }
                }
            }
        }
    }
    for (const auto &[record, pair] : states) {
        const auto &[entity, state] = pair;
        if (held.contains(record))
            continue;
        const Result<Record> found = casebook.reader().find(*entity, record);
        const auto fail = [&](const QString &why) {
            m_failed = true;
            tell(QStringLiteral("%1, %2 %3: %4").arg(walker.name, entity->name(), toText(record), why));
            tellLines(casebook, record);
            for (const auto &[child, below] : states) {
                const bool isBelow = below.second.values.value(QStringLiteral("mine_site")).contains(toText(record))
                    || below.second.values.value(QStringLiteral("about")).contains(toText(record));
                if (isBelow) {
                    tell(QStringLiteral("  below it %1 %2").arg(below.first->name(), toText(child)));
                    tellLines(casebook, child);
                }
            }
        };
        if (!found) {
            fail(QStringLiteral("is not there"));
            return;
        }
        ++m_checked;
        if (found->isDeleted() != state.isDead) {
            fail(state.isDead ? QStringLiteral("should be deleted") : QStringLiteral("should live"));
            return;
        }
        for (auto value = state.values.cbegin(); value != state.values.cend(); ++value) {
            const Field *field = entity->field(value.key());
            const QJsonValue json = QJsonDocument::fromJson(value->toUtf8()).array().at(0);
            const Result<QVariant> wanted = fromJson(*field, json);
            if (!wanted || found->value(*field) != *wanted) {
                fail(QStringLiteral("%1 should be %2").arg(value.key(), *value));
                return;
            }
        }
        std::set<QString> open;
        Result<Statement> row = casebook.database().query(
            QStringLiteral("SELECT kind, field FROM open_conflict WHERE record = ? AND kind <> 'twin'"),
            {casebook.database().dialect().stored(ColumnType::Id, record)});
        bool isDisputed = false;
        while (row && row->next()) {
            if (row->value(0).toString() == QLatin1String("delete"))
                isDisputed = true;
            else
                open.insert(row->value(1).toString());
        }
        if (open != state.inConflict) {
            fail(QStringLiteral("%1 conflicts for %2").arg(open.size()).arg(state.inConflict.size()));
            return;
        }
        // Somebody here may have decided already to keep what others built upon, or the child went since: that shows
        // later.
        if (!heldUp.contains(record) && !state.isDead && isDisputed != state.isDisputed) {
            fail(isDisputed ? QStringLiteral("should not be disputed") : QStringLiteral("should be disputed"));
            return;
        }
    }
}

void ExchangeTest::settle()
{
    const auto exchange = [this](size_t from, size_t to) {
        m_post.clear();
        makePack(from, to);
        if (m_post.empty())
            return;
        const Result<PackReport> report = takeInto(*m_walkers[to].casebook, m_post.front().pack);
        must(report ? Result<>() : Result<>(report.error()),
             QStringLiteral("%1 takes the last pack of %2").arg(m_walkers[to].name, m_walkers[from].name));
        m_post.clear();
    };
    for (int round = 0; round < 3 && !m_failed; ++round) {
        for (size_t i = 1; i < m_walkers.size(); ++i)
            exchange(i, 0);
        for (size_t i = 1; i < m_walkers.size(); ++i)
            exchange(0, i);
    }
}

void ExchangeTest::compareAll()
{
    Casebook &office = *m_walkers[0].casebook;
    for (Walker &walker : m_walkers) {
        checkAgainstModel(walker);
        if (m_failed)
            return;
        const Result<ScopeRecords> inScope =
            ScopeRecords::find(Scope::fromText(walker.scope.join(u' ')), office.reader(), true);
        for (const Entity *entity : FieldWork::entities()) {
            Result<Statement> row = office.database().query(
                QStringLiteral("SELECT id, twin_of FROM (SELECT id, %2 AS twin_of FROM %1) AS r")
                    .arg(entity->name(),
                         entity->uniqueKeys().isEmpty() ? QStringLiteral("NULL") : QStringLiteral("twin")));
            while (row && row->next()) {
                const RecordId id = row->value(0, ColumnType::Id).toUuid();
                if (!inScope->contains(entity->name(), id))
                    continue;
                const Result<Record> ours = office.reader().find(*entity, id);
                const Result<Record> theirs = walker.casebook->reader().find(*entity, id);
                bool isSame = ours && theirs && ours->isDeleted() == theirs->isDeleted();
                QString what;
                for (const Field *field : entity->ownFields()) {
                    if (isSame && ours->value(*field) != theirs->value(*field)) {
                        isSame = false;
                        what = field->name();
                    }
                }
                if (!isSame) {
                    m_failed = true;
                    tell(QStringLiteral("the office:"));
                    tellLines(office, id);
                    tell(walker.name + u':');
                    tellLines(*walker.casebook, id);
                    tell(QStringLiteral("%1 holds another %2 %3 than the office: %4")
                             .arg(walker.name, entity->name(), toText(id),
                                  theirs ? what + (theirs->isDeleted() ? QStringLiteral(" deleted") : QString())
                                         : QStringLiteral("none")));
                    return;
                }
            }
        }
        const Result<Scope> given = PackMaker::ownScope(*walker.casebook);
        for (const Entity *entity : FieldWork::entities()) {
            const Result<QList<RecordId>> here = DeviceLog(walker.casebook->database()).recordsOf(*entity);
            for (const RecordId &id : given->isAll() ? QList<RecordId>() : *here) {
                if (inScope->contains(entity->name(), id))
                    continue;
                m_failed = true;
                tellLines(*walker.casebook, id);
                tell(QStringLiteral("%1 still holds %2 %3").arg(walker.name, entity->name(), toText(id)));
                return;
            }
        }
        const Result<CheckReport> check = CasebookCheck(walker.casebook->reader()).run(true);
        for (const CheckFinding &finding : check ? check->findings : QList<CheckFinding>()) {
            if (finding.field == QLatin1String("country"))
                continue; // no reference lists here
            m_failed = true;
            tell(QStringLiteral("check of %1: %2 %3 %4")
                     .arg(walker.name, finding.entity, toText(finding.record), finding.what));
        }
    }
    // Nothing that anybody did is missing at the office.
    for (const auto &[device, actions] : m_remembered) {
        for (const RecordId &action : actions) {
            if (m_lost.contains(action))
                continue;
            if (!ChangeLog(office.database()).batch(action)) {
                m_failed = true;
                tell(QStringLiteral("the office lacks action %1 of %2").arg(toText(action), toText(device).right(4)));
            }
        }
    }
}

void ExchangeTest::endsAlikeWhateverHappensOnTheWay_data()
{
    QTest::addColumn<quint32>("seed");
    const bool isLong = qEnvironmentVariableIsSet("LODEBOOK_LONG");
    const quint32 first = qEnvironmentVariableIsSet("LODEBOOK_SEED") ? qEnvironmentVariable("LODEBOOK_SEED").toUInt()
                                                                     : QRandomGenerator::global()->generate();
    const quint32 count = qEnvironmentVariableIsSet("LODEBOOK_SEEDS") ? qEnvironmentVariable("LODEBOOK_SEEDS").toUInt()
        : isLong                                                      ? 5000
                                                                      : 200;
    for (quint32 i = 0; i < count; ++i)
        QTest::addRow("seed %u", first + i) << first + i;
}

void ExchangeTest::endsAlikeWhateverHappensOnTheWay()
{
    QFETCH(quint32, seed);
    start(seed);
    const int steps =
        qEnvironmentVariableIsSet("LODEBOOK_STEPS") ? qEnvironmentVariable("LODEBOOK_STEPS").toInt() : 120;
    for (int i = 0; i < steps && !m_failed; ++i) {
        step();
        if (i % 20 == 19) {
            for (Walker &walker : m_walkers) {
                if (!m_failed)
                    checkAgainstModel(walker);
            }
        }
    }
    if (!m_failed)
        settle();
    if (!m_failed)
        compareAll();
    if (m_failed) {
        for (const QString &line : m_story.last(std::min<qsizetype>(m_story.size(), 120)))
            qInfo("%s", qPrintable(line));
    }
    QVERIFY2(!m_failed, qPrintable(m_story.isEmpty() ? QString() : m_story.last()));
}

void ExchangeTest::cleanupTestCase()
{
    m_walkers.clear();
    qInfo(
        "%lld actions, %lld packs made, %lld taken, %lld damaged ones refused, %lld conflicts and %lld twins met, %lld backups "
        "restored, %lld records compared with the model",
        m_edits, m_packs, m_taken, m_cut, m_conflicts, m_twins, m_restored, m_checked);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
