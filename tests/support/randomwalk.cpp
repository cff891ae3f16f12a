// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomwalk.h"

#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/referencelists.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/casebookfile.h"
#include "models/storage/copiedfile.h"
#include "models/storage/logarchive.h"
#include "tests/support/fieldwork.h"
#include "tests/support/modelcheck.h"
#include "tests/support/oldercasebook.h"
#include "tests/support/testpack.h"

#include <QDir>
#include <QFile>

#include <array>
#include <numeric>

namespace Lodebook {

namespace {

constexpr int offices = 2;
constexpr int laptops = 4;
constexpr int clockAhead = 4;      ///< The one whose clock is a year ahead.
constexpr size_t mostWalkers = 10; ///< With the copies.
constexpr qsizetype linesInBlock = 5;
constexpr int hour = 3'600'000;
const QString everything = QStringLiteral("all");

QDateTime morning()
{
    return {QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
}

std::set<RecordId> actionsIn(Casebook &casebook)
{
    std::set<RecordId> actions;
    Result<Statement> row = casebook.database().query(QStringLiteral("SELECT id FROM log_batch"));
    while (row && row->next())
        actions.insert(row->value(0, ColumnType::Id).toUuid());
    return actions;
}

QString nameOf(const OpenPack &pack)
{
    return toText(pack.contents.manifest.pack).right(4);
}

Result<> setFact(Database &database, const char *name, const char *value)
{
    const Result<qint64> set = database.run(QStringLiteral("INSERT INTO casebook_fact (name, value) VALUES (?, ?)\n"
                                                           "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                            {QString::fromLatin1(name), QString::fromLatin1(value)});
    return set ? Result<>() : Result<>(set.error());
}

Result<> makeOlder(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(fileLocation(path), Database::Mode::ReadWrite);
    Result<> done = database ? takeOutExchange(**database) : Result<>(database.error());
    if (done)
        done = setFact(**database, "schema_version", "3");
    return done ? setFact(**database, "minimum_reader", "0") : done;
}

} // namespace

Result<RandomWalk::Files> RandomWalk::prepare(const QString &folder)
{
    Files files{.folder = folder, .casebooks = {}, .older = {}};
    for (int i = 0; i <= offices + laptops; ++i) {
        // Ids are in the order of time: the same walk meets them in the same order.
        FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, i), Qt::UTC));
        const QString path = folder + QStringLiteral("/begin%1.lodebook").arg(i);
        const Result<std::unique_ptr<Casebook>> made = Casebook::create(
            fileLocation(path), {.officer = QStringLiteral("Officer %1").arg(i), .clock = &clock});
        if (!made)
            return made.error();
        writeFile(folder + QStringLiteral("/country.csv"), "code,name\nCD,Congo (DRC)\n");
        if (const Result<qint64> added = addReferenceLists((*made)->store(), folder); !added)
            return added.error();
        if (i < offices + laptops) {
            files.casebooks.append(path);
            continue;
        }
        files.older = path;
        QRandomGenerator random(1);
        for (int work = 0; work < 40; ++work) {
            clock.advance(1000);
            if (const Result<QString> done = FieldWork(**made, random).doSomething(); !done)
                return done.error();
        }
    }
    const Result<> older = makeOlder(files.older);
    return older ? Result<Files>(files) : Result<Files>(older.error());
}

RandomWalk::RandomWalk(const Files &files, quint32 seed) : m_folder(files.folder), m_seed(seed), m_random(seed)
{
    const QString notes = m_folder + QStringLiteral("/notes");
    QDir(notes).removeRecursively();
    CopiedFile::keepNotesIn(notes);
    m_walkers.reserve(mostWalkers);
    for (int i = 0; i < files.casebooks.size() && !m_failed; ++i) {
        const QString name =
            i < offices ? QStringLiteral("office %1").arg(i) : QStringLiteral("laptop %1").arg(i - offices + 1);
        const qint64 skew = i == clockAhead ? 365LL * 24 * hour : m_random.bounded(-hour, hour);
        open(add(name, files.casebooks.at(i), morning().addMSecs(skew)));
    }
    add(QStringLiteral("the old laptop"), files.older, morning().addMSecs(m_random.bounded(-hour, hour)));
    if (!m_failed)
        makeFirstRecords();
    if (!m_failed)
        firstPacks();
}

RandomWalk::~RandomWalk()
{
    CopiedFile::keepNotesIn({});
}

RandomWalk::Walker &RandomWalk::add(const QString &name, const QString &from, const QDateTime &now)
{
    Walker walker;
    walker.name = name;
    walker.path = m_folder + QStringLiteral("/walker%1.lodebook").arg(m_walkers.size());
    walker.clock = std::make_unique<FixedClock>(now);
    walker.scope = {everything};
    removeWithLog(walker.path);
    QFile::copy(from, walker.path);
    m_walkers.push_back(std::move(walker));
    return m_walkers.back();
}

bool RandomWalk::open(Walker &walker)
{
    Result<std::unique_ptr<Casebook>> opened =
        Casebook::open(fileLocation(walker.path), {.officer = {}, .clock = walker.clock.get()});
    must(opened ? Result<>() : Result<>(opened.error()), walker.name + QStringLiteral(" opens its casebook"));
    if (!opened)
        return false;
    walker.casebook = std::move(*opened);
    remember(walker);
    return true;
}

void RandomWalk::makeFirstRecords()
{
    RecordStore &store = m_walkers[0].casebook->store();
    Record lead(organisation());
    lead.set(organisation().name, QStringLiteral("The lead"));
    lead.set(organisation().kind, QStringLiteral("company"));
    must(store.saveChecked(lead), QStringLiteral("an organisation"));
    QList<RecordId> projects;
    for (int i = 0; i < 2; ++i) {
        Record one(project());
        one.set(project().title, QStringLiteral("Project %1").arg(i));
        one.set(project().lead, lead.id());
        m_walkers[0].clock->advance(1000);
        must(store.saveChecked(one), QStringLiteral("a project"));
        projects.append(one.id());
    }
    QStringList sites;
    for (int i = 0; i < 4; ++i) {
        Record site(mineSite());
        site.set(mineSite().name, QStringLiteral("Site %1").arg(i));
        site.set(mineSite().country, QStringLiteral("CD"));
        if (i > 1)
            site.set(mineSite().projects, {projects.at(i - 2)});
        m_walkers[0].clock->advance(1000);
        must(store.saveChecked(site), QStringLiteral("a site"));
        sites.append(QStringLiteral("mine_site=") + toText(site.id()));
    }
    for (const RecordId &one : std::as_const(projects))
        m_places.append(QStringLiteral("project=") + toText(one));
    const QString firstProject = m_places.first();
    m_places += sites;
    const QList<QStringList> scopes{
        {sites.at(0)}, {sites.at(0), sites.at(1)}, {sites.at(1), firstProject}, {sites.at(2), sites.at(3)}};
    for (int i = 0; i < laptops; ++i)
        m_walkers[size_t(offices + i)].scope = scopes.at(i);
    remember(m_walkers[0]);
}

void RandomWalk::firstPacks()
{
    for (size_t i = 1; i < m_walkers.size(); ++i) {
        if (!m_walkers[i].casebook)
            continue;
        send(0, {i});
        if (!m_post.empty())
            deliver(0);
        m_post.clear();
    }
}

const QList<RandomWalk::Step> &RandomWalk::steps()
{
    static const QList<Step> steps{{"work", 32, &RandomWalk::work},
                                   {"make a pack", 14, &RandomWalk::makePack},
                                   {"take a pack", 14, &RandomWalk::takePack},
                                   {"lose a pack", 2, &RandomWalk::losePack},
                                   {"re-scope", 2, &RandomWalk::rescope},
                                   {"keep a backup", 2, &RandomWalk::keepBackup},
                                   {"restore a backup", 1, &RandomWalk::restoreBackup},
                                   {"put an older copy back", 1, &RandomWalk::putOlderBack},
                                   {"copy the file", 1, &RandomWalk::copyFile},
                                   {"upgrade", 2, &RandomWalk::upgrade},
                                   {"put the older log away", 2, &RandomWalk::putLogAway},
                                   {"set a clock", 2, &RandomWalk::setClock}};
    return steps;
}

QStringList RandomWalk::expectedCounts()
{
    QStringList names = FieldWork::kinds();
    for (const Step &step : steps()) {
        if (step.go != &RandomWalk::work)
            names.append(QString::fromLatin1(step.name));
    }
    return names
        + QStringList{QStringLiteral("pack cut short"), QStringLiteral("pack that comes again"), QStringLiteral("pack for several"),
                      QStringLiteral("pack from the past refused"), QStringLiteral("content attached to a pack"),
                      QStringLiteral("content cut for want of room"),
                      QStringLiteral("older copy noticed"), QStringLiteral("copy noticed"),
                      QStringLiteral("records forgotten"),
                      QStringLiteral("conflicts"), QStringLiteral("twins"), QStringLiteral("clocks noticed ahead"),
                      QStringLiteral("records compared")};
}

void RandomWalk::step(int number)
{
    const std::array<quint32, 2> numbers{m_seed, quint32(number)};
    m_random = QRandomGenerator(numbers.data(), qsizetype(numbers.size()));
    const int weights =
        std::accumulate(steps().cbegin(), steps().cend(), 0, [](int sum, const Step &one) { return sum + one.weight; });
    int drawn = m_random.bounded(weights);
    const Step *chosen = &steps().first();
    while (drawn >= chosen->weight)
        drawn -= (chosen++)->weight;
    Walker &walker = m_walkers[m_random.bounded(quint32(m_walkers.size()))];
    if (walker.casebook || chosen->go == &RandomWalk::upgrade)
        (this->*chosen->go)(walker);
    if (number % 20 == 19 && !m_failed)
        checkAgainstModel();
}

void RandomWalk::fail(const QString &what)
{
    if (!m_failed)
        tell(what);
    m_failed = true;
}

void RandomWalk::must(const Result<> &done, const QString &what)
{
    if (!done)
        fail(what + QStringLiteral(": ") + done.error().message + u' ' + done.error().detail);
}

void RandomWalk::remember(Walker &walker)
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

void RandomWalk::work(Walker &walker)
{
    walker.clock->advance(m_random.bounded(1, 60000));
    const Result<QString> done = FieldWork(*walker.casebook, m_random).doSomething();
    must(done ? Result<>() : Result<>(done.error()), walker.name);
    remember(walker);
    if (!done || done->isEmpty())
        return;
    count(*done);
    tell(walker.name + QStringLiteral(": ") + *done);
}

void RandomWalk::makePack(Walker &walker)
{
    const size_t first = m_random.bounded(quint32(m_walkers.size()));
    if (!m_walkers[first].casebook || &m_walkers[first] == &walker)
        return;
    QList<size_t> to{first};
    for (size_t other = 0; other < m_walkers.size(); ++other) { // one pack for all of them: they may hold the same
        const Walker &also = m_walkers[other];
        if (other != first && also.casebook && &also != &walker && also.scope == m_walkers[first].scope && m_random.bounded(3) == 0)
            to.append(other);
    }
    send(numberOf(walker), to);
}

/// What of a content goes along: the rest of it from where it lacks, or as much of that as there is room for.
std::pair<PackPart, QByteArray> RandomWalk::partOf(const QString &sha256, const QByteArray &content, qint64 from)
{
    PackPart part{sha256, content.size(), from < content.size() ? from : 0, 0};
    part.length = part.size - part.offset;
    if (!m_isEnding && part.length > 1 && m_random.bounded(3) == 0) {
        part.length = m_random.bounded(1, int(part.length));
        count(QStringLiteral("content cut for want of room"));
    }
    return {part, content.sliced(part.offset, part.length)};
}

void RandomWalk::send(size_t from, const QList<size_t> &to)
{
    Walker &sender = m_walkers[from];
    // Everybody makes packs of everything there is for whom it is for; who holds a part has no more than that.
    QList<RecordId> devices;
    QStringList names;
    for (const size_t one : to) {
        devices.append(m_walkers[one].device());
        names.append(m_walkers[one].name);
    }
    Result<OpenPack> pack = packOf(*sender.casebook, devices, m_walkers[to.first()].scope);
    must(pack ? Result<>() : Result<>(pack.error()),
         QStringLiteral("%1 makes a pack for %2").arg(sender.name, names.join(u',')));
    if (!pack)
        return;
    const AwaitedContents &awaited = pack->contents.attachments;
    for (auto content = awaited.cbegin(); content != awaited.cend(); ++content) {
        const Result<QByteArray> bytes = AttachmentStore(sender.casebook->store()).content(content.key());
        if (bytes)
            pack->attached.append(partOf(content.key(), *bytes, content->bytes));
        else if (bytes.error().kind != Error::Kind::Missing)
            must(bytes.error(), sender.name + QStringLiteral(" reads a file"));
    }
    count(QStringLiteral("make a pack"));
    count(QStringLiteral("pack for several"), to.size() > 1 ? 1 : 0);
    count(QStringLiteral("content attached to a pack"), pack->attached.size());
    tell(QStringLiteral("%1 made pack %2 for %3: %4 changes, %5 to be forgotten")
             .arg(sender.name, nameOf(*pack), names.join(QStringLiteral(", ")))
             .arg(pack->contents.changes)
             .arg(pack->contents.forgotten));
    for (const size_t one : to)
        m_post.push_back({one, *pack});
}

void RandomWalk::takePack(Walker &)
{
    if (m_post.empty())
        return;
    const size_t chosen = m_random.bounded(quint32(m_post.size()));
    deliver(chosen);
    if (m_random.bounded(4) != 0)
        m_post.erase(m_post.begin() + qsizetype(chosen));
    else
        count(QStringLiteral("pack that comes again"));
}

void RandomWalk::deliverCut(Walker &walker, const OpenPack &pack)
{
    OpenPack cut = pack;
    cut.lines[m_random.bounded(1, int(cut.lines.size()))].chop(3);
    const Result<PackReport> report = takeInto(*walker.casebook, cut);
    if (report && !report->isKnown)
        fail(walker.name + QStringLiteral(" took a damaged pack"));
    count(QStringLiteral("pack cut short"));
}

void RandomWalk::deliver(size_t post)
{
    const OpenPack &pack = m_post[post].pack;
    Walker &walker = m_walkers[m_post[post].to];
    if (m_random.bounded(8) == 0 && pack.lines.size() > 2)
        deliverCut(walker, pack);
    const Result<PackReport> report = takeInto(*walker.casebook, pack);
    tell(QStringLiteral("%1 took pack %2%3")
             .arg(walker.name, nameOf(pack), report ? QString() : QStringLiteral(": ") + report.error().message));
    remember(walker);
    if (!report) {
        if (report.error().kind != Error::Kind::Refused || !report.error().message.contains(QLatin1String("backup")))
            must(report.error(), QStringLiteral("%1 takes pack %2").arg(walker.name, nameOf(pack)));
        count(QStringLiteral("pack from the past refused"));
        return;
    }
    note(*report);
}

void RandomWalk::note(const PackReport &report)
{
    count(QStringLiteral("take a pack"));
    count(QStringLiteral("conflicts"), report.conflicts);
    count(QStringLiteral("twins"), report.twins);
    count(QStringLiteral("records forgotten"), report.forgotten);
    count(QStringLiteral("records held back"), report.heldBack);
    count(QStringLiteral("clocks noticed ahead"), report.clockAhead > 0 ? 1 : 0);
}

void RandomWalk::losePack(Walker &)
{
    if (m_post.empty())
        return;
    count(QStringLiteral("lose a pack"));
    const size_t chosen = m_random.bounded(quint32(m_post.size()));
    tell(QStringLiteral("pack %1 is lost").arg(nameOf(m_post[chosen].pack)));
    m_post.erase(m_post.begin() + qsizetype(chosen));
}

void RandomWalk::rescope(Walker &walker)
{
    if (numberOf(walker) < offices)
        return;
    const QString place = m_places.at(m_random.bounded(m_places.size()));
    if (m_random.bounded(6) == 0 || walker.scope.contains(everything))
        walker.scope = {walker.scope.contains(everything) ? place : everything};
    else if (!walker.scope.contains(place))
        walker.scope.append(place);
    else if (walker.scope.size() > 1)
        walker.scope.removeOne(place);
    else
        return;
    count(QStringLiteral("re-scope"));
    tell(QStringLiteral("%1 is to hold %2").arg(walker.name, walker.scope.join(u' ')));
}

void RandomWalk::keepBackup(Walker &walker)
{
    if (!walker.backup.isEmpty())
        return;
    walker.backup = walker.path + QStringLiteral(".kept");
    removeWithLog(walker.backup);
    must(walker.casebook->database().copyTo(walker.backup), QStringLiteral("a backup"));
    count(QStringLiteral("keep a backup"));
    tell(walker.name + QStringLiteral(" keeps a copy"));
}

void RandomWalk::putBack(Walker &walker, bool byProgram)
{
    if (walker.backup.isEmpty())
        return;
    // What it had since and nobody else has is gone with the old file.
    std::set<RecordId> made = actionsIn(*walker.casebook);
    for (Walker &other : m_walkers) {
        for (const RecordId &action :
             &other == &walker || !other.casebook ? std::set<RecordId>() : actionsIn(*other.casebook))
            made.erase(action);
    }
    const QSet<QString> contents = contentsIn(*walker.casebook);
    const RecordId before = walker.device();
    walker.casebook.reset();
    removeWithLog(walker.path);
    QFile::rename(walker.backup, walker.path);
    walker.backup.clear();
    if (byProgram) {
        const Result<std::unique_ptr<Database>> copy =
            Database::open(fileLocation(walker.path), Database::Mode::ReadWrite);
        must(copy ? setFact(**copy, "new_incarnation", "1") : Result<>(copy.error()), QStringLiteral("restoring"));
    }
    tell(walker.name
         + (byProgram ? QStringLiteral(" restores a backup") : QStringLiteral(" puts an older copy of its file back")));
    count(byProgram ? QStringLiteral("restore a backup") : QStringLiteral("put an older copy back"));
    if (!open(walker))
        return;
    for (const RecordId &action : actionsIn(*walker.casebook))
        made.erase(action);
    m_lost.insert(made.begin(), made.end());
    m_lostContents.unite(contents - contentsIn(*walker.casebook)); // unless somebody else has them whole
    if (walker.device() == before)
        return; // it had done nothing since
    count(QStringLiteral("older copy noticed"), byProgram ? 0 : 1);
    std::erase_if(m_post, [&](const Post &post) { return &m_walkers[post.to] == &walker; }); // addressed to who it was
    // Packs it made may still bring what it forgot: that is no harm.
}

void RandomWalk::copyFile(Walker &walker)
{
    if (m_walkers.size() == mostWalkers)
        return;
    const RecordId original = walker.device();
    walker.casebook.reset();
    Walker &copy = add(QStringLiteral("a copy of ") + walker.name, walker.path, walker.clock->now().addSecs(1));
    copy.scope = walker.scope;
    tell(copy.name + QStringLiteral(" goes on by itself"));
    count(QStringLiteral("copy the file"));
    if (!open(copy) || !open(walker))
        return;
    if (walker.device() != original || copy.device() == original)
        fail(copy.name + QStringLiteral(" goes on as the same device"));
    count(QStringLiteral("copy noticed"));
}

void RandomWalk::upgrade(Walker &)
{
    Walker &old = m_walkers[offices + laptops];
    if (old.casebook)
        return;
    tell(old.name + QStringLiteral(" has a new program"));
    count(QStringLiteral("upgrade"));
    open(old);
}

void RandomWalk::putLogAway(Walker &walker)
{
    const Result<LogArchive::PutAway> done = LogArchive(walker.casebook->database())
                                                 .putAway(walker.clock->now(), [](double) { return true; }, linesInBlock);
    must(done ? Result<>() : Result<>(done.error()), walker.name + QStringLiteral(" puts its log away"));
    if (!done || done->lines == 0)
        return;
    count(QStringLiteral("put the older log away"));
    tell(QStringLiteral("%1 put away %2 lines of its log").arg(walker.name).arg(done->lines));
}

void RandomWalk::setClock(Walker &walker)
{
    walker.clock->advance(m_random.bounded(-hour / 2, hour / 2));
    count(QStringLiteral("set a clock"));
}

void RandomWalk::checkAgainstModel()
{
    for (Walker &walker : m_walkers) {
        if (m_failed || !walker.casebook)
            continue;
        ModelCheck check(*walker.casebook, m_seen);
        const QStringList difference = check.difference();
        count(QStringLiteral("records compared"), check.compared());
        if (difference.isEmpty())
            continue;
        m_story += difference;
        fail(walker.name + QStringLiteral(", ") + difference.first());
    }
}

} // namespace Lodebook
