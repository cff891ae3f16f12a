// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/supplygraph.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/supplylink.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/codelists.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

const QString siteEntity = QStringLiteral("mine_site");
const QString organisationEntity = QStringLiteral("organisation");
constexpr int mostRemarks = 20; ///< Of one kind; the others are counted.
constexpr int deepestGroup = 50; ///< Parents that name each other end here.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SupplyGraph)
};

/// From the mine to the shop; what is not known comes last.
const QStringList &tierOrder()
{
    static const QStringList order{QStringLiteral("mine_site"),   QStringLiteral("miner"),           QStringLiteral("trader"),
                                   QStringLiteral("exporter"),    QStringLiteral("smelter_refiner"), QStringLiteral("component_maker"),
                                   QStringLiteral("manufacturer"), QStringLiteral("importer"),       QStringLiteral("retailer"),
                                   QStringLiteral("service"),     QString()};
    return order;
}

/// One link between nodes by their ids, as far as the question needs it.
struct Link
{
    RecordId id;
    RecordId from;
    RecordId to;
    QString fromEntity;
    QString mineral;
    QDate begins;
    QDate ends;
    std::optional<double> kg;

    bool holdsOn(const QDate &day) const { return (!begins.isValid() || begins <= day) && (!ends.isValid() || day <= ends); }
    bool overlaps(const Link &other) const
    {
        return (!begins.isValid() || !other.ends.isValid() || begins <= other.ends) && (!other.begins.isValid() || !ends.isValid() || other.begins <= ends);
    }
};

class Builder
{
public:
    Builder(const RecordReader &reader, const SupplyQuestion &question) : m_reader(reader), m_codes(reader), m_question(question) {}

    Result<SupplyGraph> build();

private:
    Result<> readOrganisations();
    Result<> readLinks();
    RecordId headOf(RecordId organisation) const;
    void walk(bool isUpstream);
    Result<> addNodes();
    void addEdges();
    void placeColumns();
    void placeRows();
    void findCycles();
    void findOverlaps();
    void remark(const QStringList &found, const QString &more);
    QString nameOf(const RecordId &id) const { return m_graph.nodes.at(m_places.value(id)).title; }

    const RecordReader &m_reader;
    CodeLists m_codes;
    const SupplyQuestion &m_question;
    SupplyGraph m_graph;
    QHash<RecordId, QString> m_tiers;
    QHash<RecordId, RecordId> m_parents;
    QList<Link> m_links;  ///< All that hold on the day, of the chosen mineral.
    QSet<qsizetype> m_taken; ///< Those the walk went along.
    QHash<RecordId, QString> m_reached; ///< Node to entity.
    QHash<RecordId, qsizetype> m_places;
    int m_inside = 0; ///< Links within a group.
};

Result<SupplyGraph> Builder::build()
{
    if (Result<> read = readOrganisations(); !read)
        return read.error();
    if (Result<> read = readLinks(); !read)
        return read.error();
    const RecordId focus = headOf(m_question.focus.id);
    m_reached.insert(focus, m_question.focus.entity);
    walk(true);
    walk(false);
    if (Result<> added = addNodes(); !added)
        return added.error();
    addEdges();
    placeColumns();
    placeRows();
    findCycles();
    findOverlaps();
    if (m_inside > 0)
        m_graph.remarks.append(Words::tr("%Ln link(s) within a group are left out.", nullptr, m_inside));
    return m_graph;
}

Result<> Builder::readOrganisations()
{
    return m_reader.forEach(Query(organisation()), [this](const Record &record) {
        m_tiers.insert(record.id(), record.text(organisation().tier));
        if (!record.isEmpty(organisation().parent))
            m_parents.insert(record.id(), *record.get(organisation().parent));
        return true;
    });
}

RecordId Builder::headOf(RecordId id) const
{
    for (int step = 0; m_question.byGroup && step < deepestGroup && m_parents.contains(id); ++step)
        id = m_parents.value(id);
    return id;
}

Result<> Builder::readLinks()
{
    const SupplyLinkEntity &is = supplyLink();
    return m_reader.forEach(Query(is), [this, &is](const Record &record) {
        const RecordRef from = record.get(is.from, RecordRef());
        const Link link{record.id(), headOf(from.id), headOf(record.get(is.to, RecordId())), from.entity, record.text(is.mineral),
                        record.get(is.fromDate, QDate()), record.get(is.untilDate, QDate()), record.get(is.kgPerYear)};
        if (link.holdsOn(m_question.on))
            m_links.append(link);
        return true;
    });
}

/// Upstream from the focus along every mineral, to know which there are; only links of the chosen one are taken.
void Builder::walk(bool isUpstream)
{
    QMultiHash<RecordId, qsizetype> ways;
    for (qsizetype i = 0; i < m_links.size(); ++i)
        ways.insert(isUpstream ? m_links.at(i).to : m_links.at(i).from, i);
    const RecordId focus = headOf(m_question.focus.id);
    QList<RecordId> open{focus};
    QSet<RecordId> seen{focus};
    while (!open.isEmpty()) {
        for (const qsizetype i : ways.values(open.takeFirst())) {
            const Link &link = m_links.at(i);
            if (!m_graph.minerals.contains(link.mineral))
                m_graph.minerals.append(link.mineral);
            if (!m_question.mineral.isEmpty() && link.mineral != m_question.mineral)
                continue;
            if (link.from == link.to) {
                m_inside += !m_taken.contains(i);
                m_taken.insert(i);
                continue;
            }
            m_taken.insert(i);
            const RecordId &next = isUpstream ? link.from : link.to;
            m_reached.insert(next, isUpstream && link.fromEntity == siteEntity ? link.fromEntity : m_reached.value(next, organisationEntity));
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    m_graph.minerals.sort();
}

Result<> Builder::addNodes()
{
    QList<RecordId> organisations;
    QList<RecordId> sites;
    for (auto node = m_reached.cbegin(); node != m_reached.cend(); ++node)
        (*node == siteEntity ? sites : organisations).append(node.key());
    Result<QHash<RecordId, QString>> titles = m_reader.titles(organisation(), organisations);
    const Result<QHash<RecordId, QString>> siteTitles = m_reader.titles(mineSite(), sites);
    if (!titles || !siteTitles)
        return titles ? siteTitles.error() : titles.error();
    titles->insert(*siteTitles);
    QHash<RecordId, int> members;
    for (auto child = m_parents.cbegin(); m_question.byGroup && child != m_parents.cend(); ++child)
        ++members[headOf(child.key())];
    const RecordId focus = headOf(m_question.focus.id);
    for (auto node = m_reached.cbegin(); node != m_reached.cend(); ++node) {
        const QString tier = *node == siteEntity ? *node : m_tiers.value(node.key());
        m_graph.nodes.append({.record = {*node, node.key()}, .title = titles->value(node.key(), Words::tr("not to be seen")), .tier = tier,
                              .isFocus = node.key() == focus, .members = 1 + members.value(node.key())});
    }
    std::ranges::sort(m_graph.nodes, [](const SupplyNode &a, const SupplyNode &b) { return std::tuple(a.title.toCaseFolded(), a.record.id) < std::tuple(b.title.toCaseFolded(), b.record.id); });
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i)
        m_places.insert(m_graph.nodes.at(i).record.id, i);
    return {};
}

void Builder::addEdges()
{
    QMap<std::tuple<qsizetype, qsizetype, QString>, SupplyEdge> edges;
    for (const qsizetype i : std::as_const(m_taken)) {
        const Link &link = m_links.at(i);
        if (link.from == link.to)
            continue;
        const std::tuple key(m_places.value(link.from), m_places.value(link.to), link.mineral);
        SupplyEdge &edge = edges[key];
        if (edge.links.isEmpty())
            edge = {.from = std::get<0>(key), .to = std::get<1>(key), .mineral = link.mineral, .links = {}, .kgPerYear = 0};
        edge.links.append(link.id);
        edge.kgPerYear = edge.kgPerYear && link.kg ? std::optional<double>(*edge.kgPerYear + *link.kg) : std::nullopt;
    }
    m_graph.edges = edges.values();
}

void Builder::placeColumns()
{
    for (const QString &tier : tierOrder()) {
        bool occurs = false;
        for (SupplyNode &node : m_graph.nodes) {
            const bool isHere = node.tier == tier || (tier.isEmpty() && !tierOrder().contains(node.tier));
            if (isHere)
                node.column = int(m_graph.tiers.size());
            occurs = occurs || isHere;
        }
        if (occurs)
            m_graph.tiers.append(tier);
    }
}

/// Each beside what it buys from: columns are ordered by the mean row of their suppliers, the first by name.
void Builder::placeRows()
{
    QHash<qsizetype, QList<qsizetype>> suppliers;
    for (const SupplyEdge &edge : std::as_const(m_graph.edges))
        suppliers[edge.to].append(edge.from);
    for (int column = 0; column < m_graph.tiers.size(); ++column) {
        QList<std::pair<double, qsizetype>> order;
        for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
            if (m_graph.nodes.at(i).column != column)
                continue;
            double sum = 0;
            int known = 0;
            for (const qsizetype from : suppliers.value(i)) {
                if (m_graph.nodes.at(from).column < column) {
                    sum += m_graph.nodes.at(from).row;
                    ++known;
                }
            }
            order.append({known > 0 ? sum / known : double(m_graph.rowCount), i});
        }
        std::ranges::stable_sort(order, {}, &std::pair<double, qsizetype>::first);
        for (int row = 0; row < order.size(); ++row)
            m_graph.nodes[order.at(row).second].row = row;
        m_graph.rowCount = qMax(m_graph.rowCount, int(order.size()));
    }
}

void Builder::remark(const QStringList &found, const QString &more)
{
    m_graph.remarks.append(found.mid(0, mostRemarks));
    if (found.size() > mostRemarks)
        m_graph.remarks.append(more.arg(found.size() - mostRemarks));
}

/// An edge is in a cycle when its mineral leads back from its end to its beginning.
void Builder::findCycles()
{
    QMap<std::pair<qsizetype, QString>, QList<qsizetype>> ways;
    for (const SupplyEdge &edge : std::as_const(m_graph.edges))
        ways[{edge.from, edge.mineral}].append(edge.to);
    QStringList found;
    QList<QSet<qsizetype>> told;
    for (SupplyEdge &edge : m_graph.edges) {
        QHash<qsizetype, qsizetype> before{{edge.to, -1}};
        QList<qsizetype> open{edge.to};
        while (!open.isEmpty() && !before.contains(edge.from)) {
            const qsizetype at = open.takeFirst();
            for (const qsizetype next : ways.value({at, edge.mineral})) {
                if (!before.contains(next)) {
                    before.insert(next, at);
                    open.append(next);
                }
            }
        }
        edge.isInCycle = before.contains(edge.from);
        if (!edge.isInCycle)
            continue;
        QStringList way{m_graph.nodes.at(edge.to).title};
        QSet<qsizetype> members{edge.to};
        for (qsizetype at = edge.from; at != edge.to && at >= 0; at = before.value(at, -1)) {
            way.insert(1, m_graph.nodes.at(at).title);
            members.insert(at);
        }
        way.append(m_graph.nodes.at(edge.to).title);
        if (told.contains(members))
            continue;
        told.append(members);
        found.append(Words::tr("Cycle (%1): %2.", "mineral, names").arg(m_codes.label(supplyLink().mineral, edge.mineral), way.join(QStringLiteral(" → "))));
    }
    remark(found, Words::tr("… and %1 more cycles."));
}

void Builder::findOverlaps()
{
    QMap<std::tuple<RecordId, RecordId, QString>, QList<const Link *>> alike;
    for (const qsizetype i : std::as_const(m_taken)) {
        const Link &link = m_links.at(i);
        if (link.from != link.to)
            alike[{link.from, link.to, link.mineral}].append(&link);
    }
    QStringList found;
    for (const QList<const Link *> &links : std::as_const(alike)) {
        for (qsizetype i = 1; i < links.size(); ++i) {
            if (links.at(i)->overlaps(*links.at(i - 1)) && !m_question.byGroup) { // in a group several members may sell to one
                found.append(Words::tr("%1 → %2 (%3): %Ln link(s) hold at the same time.", nullptr, int(links.size()))
                                 .arg(nameOf(links.first()->from), nameOf(links.first()->to), m_codes.label(supplyLink().mineral, links.first()->mineral)));
                break;
            }
        }
    }
    found.sort();
    remark(found, Words::tr("… and %1 more overlaps."));
}

} // namespace

Result<SupplyGraph> supplyGraph(const RecordReader &reader, const SupplyQuestion &question)
{
    return Builder(reader, question).build();
}

} // namespace Lodebook
