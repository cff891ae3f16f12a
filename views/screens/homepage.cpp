// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/homepage.h"

#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/items/deadlinemodel.h"
#include "models/items/roles.h"
#include "views/fields/displaytext.h"
#include "views/widgets/card.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int linesPerCard = 10;

} // namespace

HomePage::HomePage(Casebook &casebook, const DraftStore &drafts, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_drafts(drafts)
    , m_scroll(new QScrollArea(this))
    , m_paper(new QWidget)
    , m_greeting(new QLabel(m_paper))
    , m_grid(new QGridLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->setSpacing(2 * Theme::Unit);
    column->addWidget(m_greeting);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setSpacing(2 * Theme::Unit);
    QFont large = m_greeting->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_greeting->setFont(large);
    m_greeting->setWordWrap(true);
    m_scroll->setWidget(m_paper);
}

QString HomePage::title() const
{
    return tr("Home");
}

void HomePage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    Page::showEvent(event);
}

void HomePage::refresh(const ChangeNotice &)
{
    m_stale = true;
    if (isVisible())
        reload();
}

void HomePage::reload()
{
    m_stale = false;
    for (Card *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    const QDate today = m_casebook.clock().today();
    m_greeting->setText(QLocale().toString(today, QLocale::LongFormat));
    addDrafts();
    addDeadlines();
    addCounts();
    addChanges();
    addFirstSteps();
    m_columns = 0;
    arrange();
}

Card *HomePage::addCard(const QString &title, const QString &emptyText)
{
    auto *card = new Card(title, emptyText, m_paper);
    m_cards.append(card);
    connect(card, &Card::activated, this, [this](const QVariant &data) { emit openRequested(data.value<Location>(), false); });
    return card;
}

void HomePage::addDrafts()
{
    const QList<Draft> drafts = m_drafts.drafts(m_casebook.location().display());
    if (drafts.isEmpty())
        return;
    Card *card = addCard(tr("Typed and never saved"), {});
    for (const Draft &draft : drafts.mid(0, linesPerCard)) {
        const Entity *entity = m_casebook.catalog().entity(draft.entity);
        if (!entity)
            continue;
        Location location = draft.record.isNull() ? Location::newRecord(draft.entity, draft.preset) : Location::of(draft.entity, draft.record);
        if (draft.record.isNull())
            location.draft = draft.id;
        const QString name = draft.title.isEmpty() ? tr("New: %1", "a record that is being made").arg(entity->label()) : draft.title;
        card->addLine(name, displayText(entity->changedAt, draft.at, m_casebook), QStringLiteral("edit"), QVariant::fromValue(location));
    }
}

void HomePage::addDeadlines()
{
    m_deadlineCard = addCard(tr("My deadlines"), tr("Looking…"));
    if (!m_deadlines) {
        m_deadlines = new DeadlineModel(m_casebook, this);
        m_deadlines->setOwner(m_casebook.store().author().officer);
        connect(m_deadlines, &DeadlineModel::completed, this, &HomePage::showDeadlines);
        connect(m_deadlines, &DeadlineModel::failed, this, &Page::failed);
    }
    if (m_deadlines->isComplete())
        showDeadlines();
}

void HomePage::showDeadlines()
{
    m_deadlineCard->clear();
    m_deadlineCard->setEmptyText(tr("Nothing of yours is late or due. Tasks are added on any record, under “Tasks”."));
    for (int row = 0; row < qMin(m_deadlines->rowCount(), linesPerCard); ++row) {
        const auto text = [this, row](DeadlineModel::Column column) { return m_deadlines->index(row, column).data().toString(); };
        const bool late = m_deadlines->index(row, DeadlineModel::State).data(SeverityRole).toInt() == int(Severity::Bad);
        const QString day = text(DeadlineModel::DueOn);
        const QString state = day.isEmpty() ? text(DeadlineModel::State) : tr("%1: %2", "late or due, and the day").arg(text(DeadlineModel::State), day);
        const RecordRef ref = m_deadlines->recordAt(row);
        const Location place = ref.id.isNull() ? Location::list(ref.entity) : Location::of(ref.entity, ref.id);
        m_deadlineCard->addLine(text(DeadlineModel::Words), state, late ? QStringLiteral("warning") : QStringLiteral("task"), QVariant::fromValue(place));
    }
}

void HomePage::addChanges()
{
    Card *card = addCard(tr("Changed lately"), tr("Nothing has been changed yet."));
    ChangeLog log(m_casebook.database());
    const Result<QList<LogBatch>> batches = log.batches({.officer = {}, .since = {}, .entity = {}, .before = {}, .limit = 40});
    QSet<RecordId> seen;
    for (const LogBatch &batch : batches ? *batches : QList<LogBatch>()) {
        if (batch.kind == BatchKind::SetUp || batch.changes > 20)
            continue;
        const Result<QList<LogChange>> changes = log.changesOf(batch.batch);
        for (const LogChange &change : changes ? *changes : QList<LogChange>()) {
            const Entity *entity = m_casebook.catalog().entity(change.entity);
            if (!entity || seen.contains(change.record) || card->lineCount() >= linesPerCard)
                continue;
            seen.insert(change.record);
            const Result<QHash<RecordId, QString>> titles = m_casebook.reader().titles(*entity, {change.record});
            if (!titles || !titles->contains(change.record))
                continue;
            card->addLine(tr("%1: %2", "kind of record: its title").arg(entity->label(), titles->value(change.record)),
                          displayText(officer().changedAt, batch.at, m_casebook), QStringLiteral("history"),
                          QVariant::fromValue(Location::of(change.entity, change.record)));
        }
    }
}

void HomePage::addCounts()
{
    Card *card = addCard(tr("What there is"), {});
    const QList<std::pair<const Entity *, QString>> kinds{{&organisation(), QStringLiteral("partners")},
                                                          {&person(), QStringLiteral("user")},
                                                          {&project(), QStringLiteral("grants")},
                                                          {&mineSite(), QStringLiteral("field")},
                                                          {&visit(), QStringLiteral("calendar")}};
    for (const auto &[entity, icon] : kinds) {
        const Result<qint64> count = m_casebook.reader().count(Query(*entity));
        card->addLine(entity->pluralLabel(), count ? QLocale().toString(*count) : QString(), icon, QVariant::fromValue(Location::list(*entity)));
    }
}

void HomePage::addFirstSteps()
{
    const Result<qint64> organisations = m_casebook.reader().count(Query(organisation()));
    if (!organisations || *organisations > 0)
        return;
    Card *card = addCard(tr("First steps"), {});
    card->addLine(tr("Take down an organisation"), {}, QStringLiteral("add"), QVariant::fromValue(Location::newRecord(organisation())));
    card->addLine(tr("Take down a person"), {}, QStringLiteral("add"), QVariant::fromValue(Location::newRecord(person())));
    card->addLine(tr("Take down a project"), {}, QStringLiteral("add"), QVariant::fromValue(Location::newRecord(project())));
    card->addLine(tr("Take down a mine site"), {}, QStringLiteral("add"), QVariant::fromValue(Location::newRecord(mineSite())));
    card->addLine(tr("Say who works with this casebook"), {}, QStringLiteral("user"), QVariant::fromValue(Location::list(officer())));
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const int columns = qBound(1, m_scroll->viewport()->width() / (fontMetrics().averageCharWidth() * 60), 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (Card *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_stale = true;
        if (isVisible())
            reload();
    }
    Page::changeEvent(event);
}

} // namespace Lodebook
