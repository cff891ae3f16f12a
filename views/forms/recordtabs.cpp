// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordtabs.h"

#include "models/entities/common/attachment.h"
#include "models/items/belongings.h"
#include "views/forms/childlist.h"
#include "views/forms/derivedpanel.h"
#include "views/forms/filestab.h"
#include "views/forms/formbinder.h"
#include "views/forms/historytab.h"
#include "views/forms/recordform.h"
#include "views/forms/recordpart.h"
#include "views/forms/specialparts.h"
#include "views/forms/timelinetab.h"
#include "views/widgets/sidetabs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

QString keyOf(const Entity &child, const Field &link)
{
    return child.name() + QChar(u'.') + link.name();
}

/// What stands beside the name of a part: its own drawing where it has one, else that of its room.
QString drawingOf(const Entity &child)
{
    static const QHash<QString, QString> drawings{
        {QStringLiteral("visit"), QStringLiteral("calendar")},   {QStringLiteral("incident"), QStringLiteral("warning")},
        {QStringLiteral("risk_flag"), QStringLiteral("warning")}, {QStringLiteral("answer"), QStringLiteral("edit")},
        {QStringLiteral("person"), QStringLiteral("user")},      {QStringLiteral("role"), QStringLiteral("user")},
        {QStringLiteral("site_status"), QStringLiteral("check")}, {QStringLiteral("measurement"), QStringLiteral("edit")},
        {QStringLiteral("production"), QStringLiteral("chart")}, {QStringLiteral("target"), QStringLiteral("pin")},
        {QStringLiteral("indicator"), QStringLiteral("monitoring")}, {QStringLiteral("attachment"), QStringLiteral("attachment")},
        {QStringLiteral("membership"), QStringLiteral("link")},  {QStringLiteral("tag"), QStringLiteral("tag")},
        {QStringLiteral("task"), QStringLiteral("task")},        {QStringLiteral("note"), QStringLiteral("note")}};
    switch (child.room()) {
    case Entity::Room::Partners: return drawings.value(child.name(), QStringLiteral("partners"));
    case Entity::Room::DueDiligence: return drawings.value(child.name(), QStringLiteral("due-diligence"));
    case Entity::Room::Grants: return drawings.value(child.name(), QStringLiteral("grants"));
    case Entity::Room::Monitoring: return drawings.value(child.name(), QStringLiteral("monitoring"));
    case Entity::Room::Field: return drawings.value(child.name(), QStringLiteral("field"));
    default: return drawings.value(child.name(), QStringLiteral("table"));
    }
}

const QString overviewKey = QStringLiteral("overview");
const QString filesKey = keyOf(attachment(), attachment().about);
const QString timelineKey = QStringLiteral("timeline");
const QString historyKey = QStringLiteral("history");

} // namespace

RecordTabs::RecordTabs(FormBinder &binder, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_binder(binder)
    , m_casebook(casebook)
    , m_tabs(new SideTabs(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->add(overviewKey, tr("Overview"), QStringLiteral("edit"), [this] { return makeOverview(); });
    // A new record is there to be typed, an existing one to be looked at first: arrows go through its parts.
    if (const QList<FieldEditor *> editors = binder.editors(); binder.original().isNew() && !editors.isEmpty())
        setFocusProxy(editors.first());
    else
        setFocusProxy(m_tabs);
    if (!binder.original().isNew())
        addRelated();
}

QWidget *RecordTabs::makeOverview()
{
    const Entity &entity = m_binder.original().entity();
    auto *form = new RecordForm(entity, m_binder, this);
    if (!entity.derived().isEmpty()) {
        auto *derived = new DerivedPanel(m_binder, m_casebook, form);
        connect(derived, &DerivedPanel::openRequested, this, &RecordTabs::openRequested);
        form->addBelow(derived);
    }
    return form;
}

void RecordTabs::showOverview()
{
    m_tabs->setCurrent(overviewKey);
}

void RecordTabs::addRelated()
{
    const Entity &entity = m_binder.original().entity();
    for (const SpecialPart &part : specialParts(entity)) {
        m_tabs->add(part.key, part.translatedName(), part.icon, [this, part] {
            RecordPart *made = part.make(m_binder.original().id(), m_casebook, this);
            connect(made, &RecordPart::openRequested, this, &RecordTabs::openRequested);
            connect(made, &RecordPart::failed, this, &RecordTabs::failed);
            connect(made, &RecordPart::said, this, &RecordTabs::said);
            return made;
        });
    }
    for (const ChildLink &link : belongings(m_casebook.catalog(), entity))
        addChild(*link.child, *link.link, drawingOf(*link.child));
    if (isTalkedAbout(entity)) {
        addFiles();
        m_tabs->add(timelineKey, tr("Timeline"), QStringLiteral("timeline"), [this] {
            auto *made = new TimelineTab({m_binder.original().entity().name(), m_binder.original().id()}, m_casebook, this);
            connect(made, &TimelineTab::failed, this, &RecordTabs::failed);
            connect(made, &TimelineTab::openRequested, this, &RecordTabs::openRequested);
            return made;
        });
    }
    m_tabs->add(historyKey, tr("History"), QStringLiteral("history"), [this] {
        auto *made = new HistoryTab(m_binder.original(), m_casebook, this);
        connect(made, &HistoryTab::failed, this, &RecordTabs::failed);
        connect(made, &HistoryTab::said, this, &RecordTabs::said);
        return made;
    });
    retranslate();
    count();
}

void RecordTabs::addFiles()
{
    m_children.insert(filesKey, {&attachment(), &attachment().about});
    m_tabs->add(filesKey, tr("Files"), QStringLiteral("attachment"), [this] {
        auto *made = new FilesTab({m_binder.original().entity().name(), m_binder.original().id()}, m_casebook, this);
        connect(made, &FilesTab::openRequested, this, &RecordTabs::openRequested);
        connect(made, &FilesTab::failed, this, &RecordTabs::failed);
        connect(made, &FilesTab::said, this, &RecordTabs::said);
        return made;
    });
}

bool RecordTabs::takesFiles() const
{
    return m_children.contains(filesKey);
}

bool RecordTabs::attach(const QMimeData *mime)
{
    if (!takesFiles())
        return false;
    m_tabs->setCurrent(filesKey);
    static_cast<FilesTab *>(m_tabs->page(filesKey))->take(mime);
    return true;
}

void RecordTabs::addChild(const Entity &child, const Field &link, const QString &icon)
{
    m_children.insert(keyOf(child, link), {&child, &link});
    m_tabs->add(keyOf(child, link), child.pluralLabel(), icon, [this, &child, &link] {
        auto *made = new ChildList(m_binder.original(), child, link, m_casebook, this);
        connect(made, &ChildList::openRequested, this, &RecordTabs::openRequested);
        connect(made, &ChildList::failed, this, &RecordTabs::failed);
        connect(made, &ChildList::said, this, &RecordTabs::said);
        return made;
    });
}

void RecordTabs::count()
{
    m_counting.cancel();
    using Counts = QHash<QString, qint64>;
    m_counting = BackgroundReader::of(m_casebook).run<Counts>(
        this,
        [parent = RecordRef{m_binder.original().entity().name(), m_binder.original().id()}, children = m_children](Casebook &casebook, const Cancellation &asked) -> Result<Counts> {
            Counts counts;
            for (auto child = children.cbegin(); child != children.cend() && !asked.isCancelled(); ++child) {
                if (const Result<qint64> found = casebook.reader().count(belongingTo(parent, *child->first, *child->second)))
                    counts.insert(child.key(), *found);
            }
            return counts;
        },
        [this](const Result<Counts> &counts) {
            for (auto child = m_children.cbegin(); child != m_children.cend(); ++child)
                m_tabs->setCount(child.key(), counts ? int(counts->value(child.key(), -1)) : -1);
        });
}

void RecordTabs::refresh(const ChangeNotice &notice)
{
    const bool counts = std::any_of(m_children.cbegin(), m_children.cend(), [&notice](const auto &child) { return notice.touches(*child.first); });
    if (counts)
        count();
    if (auto *history = qobject_cast<HistoryTab *>(m_tabs->page(historyKey)))
        history->reload();
}

void RecordTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordTabs::retranslate()
{
    m_tabs->setName(overviewKey, tr("Overview"));
    for (const SpecialPart &part : specialParts(m_binder.original().entity()))
        m_tabs->setName(part.key, part.translatedName());
    m_tabs->setName(timelineKey, tr("Timeline"));
    m_tabs->setName(historyKey, tr("History"));
    QHash<const Entity *, int> links;
    for (const auto &[child, link] : std::as_const(m_children))
        ++links[child];
    for (auto child = m_children.cbegin(); child != m_children.cend(); ++child) {
        const auto &[entity, link] = *child;
        m_tabs->setName(child.key(), links.value(entity) == 1 ? entity->pluralLabel()
                                                              : tr("%1: %2", "kind of records and the field that links them").arg(entity->pluralLabel(), link->label()));
    }
    if (takesFiles())
        m_tabs->setName(filesKey, tr("Files"));
}

} // namespace Lodebook
