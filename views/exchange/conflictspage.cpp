// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/conflictspage.h"

#include "models/items/roles.h"
#include "models/programme/recordmerge.h"
#include "views/exchange/decisionpanel.h"
#include "views/exchange/mergepanel.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace Lodebook {

Location ConflictsPage::locationFor(const QString &conflict)
{
    Location place = Location::screen(QStringLiteral("conflicts"));
    place.preset.insert(QStringLiteral("conflict"), conflict);
    return place;
}

ConflictsPage::ConflictsPage(const Location &location, Casebook &casebook, QWidget *parent)
    : DeskPage(location, casebook, parent)
    , m_model(new ConflictsModel(this))
    , m_table(new QTableView(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_decision(new DecisionPanel(casebook, this))
    , m_merge(new MergePanel(casebook.store(), this))
{
    m_table->setObjectName(QStringLiteral("conflicts"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, ConflictsModel::RecordColumn, 24);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *below = new QWidget(m_parts);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, Theme::Unit, 0, 0);
    column->addWidget(m_decision);
    column->addWidget(m_merge);
    m_parts->addWidget(m_table);
    m_parts->addWidget(below);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 3);
    m_parts->setSizes({180, 480});
    m_merge->hide();
    setContent(m_parts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::showCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto record = index.data(RecordRefRole).value<RecordRef>();
        emit openRequested(Location::of(record.entity, record.id), false);
    });
    const auto open = [this](const RecordRef &record) {
        emit openRequested(Location::of(record.entity, record.id), false);
    };
    connect(m_decision, &DecisionPanel::openRequested, this, open);
    connect(m_merge, &MergePanel::openRequested, this, open);
    connect(m_merge, &MergePanel::mergeRequested, this, &ConflictsPage::merge);
    connect(m_decision, &DecisionPanel::taken, this, [this](const QVariant &value) {
        decide(
            [value](Conflicts &conflicts, const OpenConflict &conflict) { return conflicts.decide(conflict, value); });
    });
    connect(m_decision, &DecisionPanel::deletionDecided, this, [this](bool isDeleted) {
        decide([isDeleted](Conflicts &conflicts, const OpenConflict &conflict) {
            return conflicts.decideToDelete(conflict, isDeleted);
        });
    });
    setFocusProxy(m_table);
    retranslate();
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

QString ConflictsPage::statusText() const
{
    return tr("%Ln open conflict(s)", nullptr, m_model->rowCount());
}

void ConflictsPage::refresh(const ChangeNotice &)
{
    m_stale = true;
    if (isVisible() && !isBusy())
        load();
}

void ConflictsPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    if (m_stale)
        load();
}

void ConflictsPage::load()
{
    m_stale = false;
    read<QList<OpenConflict>>([](Casebook &casebook) { return Conflicts(casebook).all(); },
                              [this](const QList<OpenConflict> &conflicts) { showConflicts(conflicts); });
}

void ConflictsPage::showConflicts(const QList<OpenConflict> &conflicts)
{
    const OpenConflict *before = current();
    const QString wanted = before ? before->id
        : m_isLoaded              ? QString()
                                  : location().preset.value(QStringLiteral("conflict")).toString();
    m_isLoaded = true;
    m_model->setConflicts(conflicts);
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    const int row = m_model->rowOf(wanted);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row >= 0 ? row : qMin(m_row, m_model->rowCount() - 1), 0));
    showState();
}

const OpenConflict *ConflictsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->conflict(row) : nullptr;
}

void ConflictsPage::showCurrent()
{
    const OpenConflict *conflict = current();
    if (!conflict)
        return;
    m_row = m_table->currentIndex().row();
    const bool isTwin = conflict->kind == OpenConflict::Kind::Twin;
    m_decision->setVisible(!isTwin);
    m_merge->setVisible(isTwin);
    if (!isTwin)
        return m_decision->setConflict(*conflict, casebook().isReadOnly());
    const Result<Record> first = casebook().reader().find(*conflict->entity, conflict->twin);
    const Result<Record> second = casebook().reader().find(*conflict->entity, conflict->record);
    if (!first || !second)
        return showFailure(first ? second.error() : first.error());
    m_merge->setTwins(*first, *second, casebook().isReadOnly());
}

void ConflictsPage::decide(const std::function<Result<>(Conflicts &, const OpenConflict &)> &decision)
{
    const OpenConflict *conflict = current();
    if (!conflict || casebook().isReadOnly())
        return;
    run<bool>(
        tr("Deciding about “%1”").arg(conflict->title),
        [decision, conflict = *conflict](Casebook &casebook, Progress &) -> Result<bool> {
            Conflicts conflicts(casebook);
            const Result<> done = decision(conflicts, conflict);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        },
        [this, title = conflict->title](bool) { decided(title); });
}

void ConflictsPage::merge()
{
    const MergeModel &fields = m_merge->fields();
    const Record keep = fields.kept();
    const RecordId other = fields.other().id();
    run<bool>(
        tr("Merging “%1”").arg(keep.title()),
        [keep, other, taken = fields.fromOther()](Casebook &casebook, Progress &) -> Result<bool> {
            const Result<MergeReport> report = mergeRecords(casebook.store(), keep.entity(), keep.id(), other, taken);
            return report ? Result<bool>(true) : Result<bool>(report.error());
        },
        [this, title = keep.title()](bool) { decided(title); });
}

void ConflictsPage::decided(const QString &title)
{
    messages().showMessage(
        MessageBar::Severity::Success,
        tr("Decided: “%1”. The decision goes to the others with the next pack; undo takes it back.").arg(title));
    load();
}

void ConflictsPage::showState()
{
    showContent(m_model->rowCount() > 0);
}

void ConflictsPage::retranslate()
{
    DeskPage::retranslate();
    m_table->setAccessibleName(title());
    setIntro(tr(
        "Two people changed the same thing before they heard of each other. Nothing was lost: until somebody decides, the later value is shown."));
    empty().say(
        tr("Nothing is open"),
        tr("When two devices change the same field, delete what the other changed, or create the same record, it is decided here."),
        {});
    showState();
    m_stale = true; // kinds and codes are told in the language of the program
    if (isVisible())
        load();
}

} // namespace Lodebook
