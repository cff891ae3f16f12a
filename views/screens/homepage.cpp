// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/homepage.h"

#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/programme/deadlines.h"
#include "views/fields/displaytext.h"
#include "views/fields/localentry.h"
#include "views/shell/job.h"
#include "views/widgets/card.h"
#include "views/widgets/theme.h"

#include <QEvent>
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

HomePage::~HomePage() = default;

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
    m_deadlines = addCard(tr("My deadlines"), tr("Looking…"));
    m_lookAgain = m_job != nullptr; // a job is not interrupted: waiting for it would be felt
    if (!m_job)
        lookForDeadlines();
}

void HomePage::lookForDeadlines()
{
    const RecordId me = m_casebook.store().author().officer;
    const QDate today = m_casebook.clock().today();
    m_job = std::make_unique<Job>(m_casebook, tr("Deadlines"), [me, today](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<QList<Deadline>> found = deadlines(casebook.reader(), today, {}, me);
        return found ? Result<QVariant>(QVariant::fromValue(*found)) : Result<QVariant>(found.error());
    });
    connect(m_job.get(), &Job::finished, this, [this](const QVariant &found) {
        if (!m_lookAgain)
            showDeadlines(found);
        jobEnded();
    });
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        emit failed(error);
        jobEnded();
    });
    m_job->start();
}

void HomePage::jobEnded()
{
    m_job.release()->deleteLater(); // it is the one that is telling us
    if (m_lookAgain) {
        m_lookAgain = false;
        lookForDeadlines();
    }
}

void HomePage::showDeadlines(const QVariant &found)
{
    m_deadlines->setEmptyText(tr("Nothing of yours is late or due. Tasks are added on any record, under “Tasks”."));
    for (const Deadline &deadline : found.value<QList<Deadline>>().mid(0, linesPerCard)) {
        const bool late = deadline.state == Deadline::State::Late;
        const QString day = deadline.dueOn.isValid() ? localDate(deadline.dueOn, QLocale()) : QString();
        const QString state = day.isEmpty() ? stateWords(deadline.state) : tr("%1: %2", "late or due, and the day").arg(stateWords(deadline.state), day);
        const Location place = deadline.record.isNull() ? Location::list(deadline.entity) : Location::of(deadline.entity, deadline.record);
        m_deadlines->addLine(deadline.words, state, late ? QStringLiteral("warning") : QStringLiteral("task"), QVariant::fromValue(place));
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
