// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/duplicatespage.h"

#include "models/programme/distinctrecords.h"
#include "views/exchange/mergepanel.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

enum Pages { DeskPage, CertainPage, EmptyPage };

/// What the search asks is whether to stop.
SearchProgress stopper(Progress &progress)
{
    return [tell = progress.teller()](double share) { return !tell(share); };
}

/// Whether records of a kind have names by which they can be mistaken for one another.
bool canHaveDuplicates(const Entity &entity)
{
    if (entity.room() == Entity::Room::None || entity.isReference() || entity.codeField())
        return false;
    return std::ranges::any_of(entity.titleFields(), [](const Field *field) { return field->type() == FieldType::Text; });
}

} // namespace

Location DuplicatesPage::locationFor(const QString &entity)
{
    Location place = Location::screen(QStringLiteral("duplicates"));
    if (!entity.isEmpty())
        place.preset.insert(QStringLiteral("entity"), entity);
    return place;
}

DuplicatesPage::DuplicatesPage(const Location &location, Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_casebook(casebook)
    , m_groups(new DuplicateGroupsModel(this))
    , m_certain(new CertainMergesModel(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_work);
    m_empty = new EmptyList(m_pages);
    m_pages->addWidget(makeDesk());
    m_pages->addWidget(makeCertain());
    m_pages->addWidget(m_empty);
    auto *scroll = new QScrollArea(this); // at large text the desk is higher than a small screen
    scroll->setWidget(m_pages);
    keepFocusInSight(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    fillKinds(location.preset.value(QStringLiteral("entity")).toString());
    connect(m_work, &WorkStrip::runningChanged, m_pages, &QWidget::setDisabled);
    connect(m_empty, &EmptyList::stepTaken, this, &DuplicatesPage::search);
    retranslate();
    showState();
    setFocusProxy(m_kind);
}

QWidget *DuplicatesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 0);
    m_title = new QLabel(head);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    column->addWidget(m_title);
    auto *line = new QWidget(head);
    FlowLayout *flow = flowIn(line, Theme::Unit);
    fitHeightToWidth(*head);
    m_kindLabel = new QLabel(line);
    m_kind = new CalmComboBox(line);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kindLabel->setBuddy(m_kind);
    m_again = new QPushButton(line);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setIcon(icon(QStringLiteral("refresh")));
    m_findCertain = new QPushButton(line);
    m_findCertain->setObjectName(QStringLiteral("findCertain"));
    for (QWidget *widget : {static_cast<QWidget *>(m_kindLabel), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_findCertain)})
        flow->addWidget(widget);
    column->addWidget(line);
    connect(m_kind, &QComboBox::activated, this, &DuplicatesPage::search);
    connect(m_again, &QPushButton::clicked, this, &DuplicatesPage::search);
    connect(m_findCertain, &QPushButton::clicked, this, &DuplicatesPage::findCertain);
    return head;
}

QWidget *DuplicatesPage::makeDesk()
{
    auto *splitter = new QSplitter(m_pages);
    splitter->setContentsMargins(2 * Theme::Unit, 0, 2 * Theme::Unit, Theme::Unit);
    splitter->setChildrenCollapsible(false);
    m_table = new QTableView(splitter);
    m_table->setObjectName(QStringLiteral("groups"));
    m_table->setModel(m_groups);
    dressTable(*m_table);
    keepWide(*m_table, DuplicateGroupsModel::RecordsColumn, 22);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *right = new QWidget(splitter);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(Theme::Unit, 0, 0, 0);
    m_pairLabel = new QLabel(right);
    m_pair = new CalmComboBox(right);
    m_pair->setObjectName(QStringLiteral("pairs"));
    m_pair->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pairLabel->setBuddy(m_pair);
    choice->addWidget(m_pairLabel);
    choice->addWidget(m_pair, 1);
    column->addLayout(choice);
    m_panel = new MergePanel(m_casebook.store(), right);
    column->addWidget(m_panel, 1);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 640});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::showGroup);
    connect(m_groups, &QAbstractItemModel::modelReset, this, &DuplicatesPage::showState);
    connect(m_pair, &QComboBox::activated, this, &DuplicatesPage::showPair);
    connect(m_panel, &MergePanel::mergeRequested, this, &DuplicatesPage::merge);
    connect(m_panel, &MergePanel::distinctRequested, this, &DuplicatesPage::tellApart);
    connect(m_panel, &MergePanel::openRequested, this, [this](const RecordRef &record) { emit openRequested(Location::of(record.entity, record.id), false); });
    return splitter;
}

QWidget *DuplicatesPage::makeCertain()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * Theme::Unit, 0, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    m_certainIntro = new QLabel(page);
    m_certainIntro->setWordWrap(true);
    column->addWidget(m_certainIntro);
    m_certainTable = new QTableView(page);
    m_certainTable->setObjectName(QStringLiteral("certain"));
    m_certainTable->setModel(m_certain);
    dressTable(*m_certainTable);
    keepWide(*m_certainTable, CertainMergesModel::FilledColumn, 20);
    column->addWidget(m_certainTable, 1);
    auto *footer = new QHBoxLayout;
    m_certainBack = new QPushButton(page);
    m_certainMerge = new QPushButton(page);
    m_certainMerge->setObjectName(QStringLiteral("mergeCertain"));
    m_certainMerge->setDefault(true);
    footer->addWidget(m_certainBack);
    footer->addStretch(1);
    footer->addWidget(m_certainMerge);
    column->addLayout(footer);
    connect(m_certain, &QAbstractItemModel::dataChanged, this, &DuplicatesPage::showState);
    connect(m_certain, &QAbstractItemModel::modelReset, this, &DuplicatesPage::showState);
    connect(m_certainBack, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(DeskPage);
        showState();
    });
    connect(m_certainMerge, &QPushButton::clicked, this, &DuplicatesPage::mergeCertain);
    return page;
}

QString DuplicatesPage::title() const
{
    return tr("Duplicates");
}

QString DuplicatesPage::statusText() const
{
    return m_searched ? tr("%Ln group(s) of likely duplicates", nullptr, m_groups->rowCount()) : QString();
}

const Entity *DuplicatesPage::entity() const
{
    return m_casebook.catalog().entity(m_kind->currentData().toString());
}

void DuplicatesPage::fillKinds(const QString &wanted)
{
    const QString chosen = m_kind->count() > 0 ? m_kind->currentData().toString() : wanted.isEmpty() ? QStringLiteral("organisation") : wanted;
    m_kind->clear();
    for (const Entity *entity : m_casebook.catalog().entities()) {
        if (canHaveDuplicates(*entity))
            m_kind->addItem(entity->pluralLabel(), entity->name());
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void DuplicatesPage::start(const QString &title, const Job::CasebookWork &work, const std::function<void(const QVariant &)> &done)
{
    if (isBusy())
        return;
    m_messages->putAway();
    m_work->start(title, work, [this, done](const Result<QVariant> &answer) {
        if (answer) {
            done(*answer);
        } else {
            m_messages->showError(answer.error());
            showState();
        }
    });
}

void DuplicatesPage::search()
{
    m_pages->setCurrentIndex(DeskPage);
    start(tr("Looking for duplicates among: %1").arg(m_kind->currentText()), [entity = entity()](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        Result<QList<DuplicatePair>> pairs = findDuplicates(casebook.reader(), *entity, 80, stopper(progress));
        if (!pairs)
            return pairs.error();
        const Result<DistinctRecords> distinct = DistinctRecords::load(casebook.reader());
        if (!distinct)
            return distinct.error();
        pairs->removeIf([&distinct](const DuplicatePair &pair) { return distinct->contains(pair.first, pair.second); });
        return QVariant::fromValue(*pairs);
    }, [this](const QVariant &value) { takePairs(value.value<QList<DuplicatePair>>()); });
}

void DuplicatesPage::takePairs(const QList<DuplicatePair> &pairs)
{
    m_searched = true;
    m_groups->setPairs(pairs);
    showNext(0);
    fitColumns();
}

void DuplicatesPage::showNext(int row)
{
    if (m_groups->rowCount() > 0)
        m_table->setCurrentIndex(m_groups->index(qMin(row, m_groups->rowCount() - 1), DuplicateGroupsModel::ScoreColumn));
    showGroup();
    emit statusChanged();
}

void DuplicatesPage::showGroup()
{
    const QModelIndex current = m_table->currentIndex();
    m_pair->clear();
    if (!current.isValid()) {
        m_panel->clear();
        return;
    }
    for (const DuplicatePair &pair : m_groups->groupAt(current.row()).pairs)
        m_pair->addItem(tr("%1 · %2 (%3)", "two records and how alike they are").arg(pair.firstTitle, pair.secondTitle, QString::number(pair.likeness.score)));
    m_pairLabel->setVisible(m_pair->count() > 1);
    m_pair->setVisible(m_pair->count() > 1);
    showPair(0);
}

void DuplicatesPage::showPair(int place)
{
    const DuplicatePair &pair = m_groups->groupAt(m_table->currentIndex().row()).pairs.at(place);
    const Result<Record> first = m_casebook.reader().find(*entity(), pair.first);
    const Result<Record> second = m_casebook.reader().find(*entity(), pair.second);
    if (!first || !second)
        return m_messages->showError(first ? second.error() : first.error());
    m_panel->setPair(*first, *second, pair.likeness, m_casebook.isReadOnly());
}

void DuplicatesPage::merge()
{
    MergeModel &fields = m_panel->fields();
    const Record keep = fields.kept();
    const Record other = fields.other();
    const int row = m_table->currentIndex().row();
    start(tr("Merging “%1”").arg(keep.title()), [keep, other, taken = fields.fromOther()](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<MergeReport> report = mergeRecords(casebook.store(), keep.entity(), keep.id(), other.id(), taken);
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    }, [this, row, keep, other](const QVariant &value) {
        const auto report = value.value<MergeReport>();
        m_groups->removeRecord(other.id());
        showNext(row);
        tellMerged(tr("“%1” is now one record; %Ln other record(s) that named the other follow it.", nullptr, report.followed).arg(keep.title()), report.batch);
    });
}

void DuplicatesPage::tellMerged(const QString &words, const RecordId &batch)
{
    m_messages->showMessage(MessageBar::Severity::Success, words);
    m_messages->addAnswer(tr("&Undo"), [this, batch] { undo(batch); });
}

void DuplicatesPage::undo(const RecordId &batch)
{
    start(tr("Undoing the merge"), [batch](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<UndoReport> report = casebook.undoStack().undoBatch(batch);
        return report ? Result<QVariant>(QVariant()) : Result<QVariant>(report.error());
    }, [this](const QVariant &) { search(); });
}

void DuplicatesPage::tellApart()
{
    Result<DistinctRecords> distinct = DistinctRecords::load(m_casebook.reader());
    const Record first = m_panel->fields().first();
    const Record second = m_panel->fields().second();
    if (const Result<> remembered = distinct ? distinct->remember(m_casebook.store(), first, second) : Result<>(distinct.error()); !remembered)
        return m_messages->showError(remembered.error());
    const int row = m_table->currentIndex().row();
    m_groups->removePair(first.id(), second.id());
    showNext(row);
    emit said(tr("Remembered: “%1” and “%2” are not the same").arg(first.title(), second.title()));
}

void DuplicatesPage::findCertain()
{
    start(tr("Looking for pairs nothing speaks against"), [entity = entity(), pairs = m_groups->pairs()](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<QList<CertainMerge>> merges = certainMerges(casebook.reader(), *entity, pairs);
        return merges ? Result<QVariant>(QVariant::fromValue(*merges)) : Result<QVariant>(merges.error());
    }, [this](const QVariant &value) {
        m_certain->setMerges(value.value<QList<CertainMerge>>());
        if (m_certain->rowCount() == 0)
            return m_messages->showMessage(MessageBar::Severity::Note, tr("No pair is so certain that it needs no look: in each, a field says different things."));
        m_pages->setCurrentIndex(CertainPage);
        fitColumns();
        m_certainTable->setFocus();
    });
}

void DuplicatesPage::mergeCertain()
{
    const QList<CertainMerge> merges = m_certain->ticked();
    start(tr("Merging"), [entity = entity(), merges](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<RecordId> batch = mergeAll(casebook.store(), *entity, merges, stopper(progress));
        return batch ? Result<QVariant>(QVariant::fromValue(*batch)) : Result<QVariant>(batch.error());
    }, [this, merges](const QVariant &value) {
        for (const CertainMerge &merge : merges)
            m_groups->removeRecord(merge.other);
        m_pages->setCurrentIndex(DeskPage);
        showNext(0);
        showState();
        tellMerged(tr("%Ln pair(s) merged.", nullptr, int(merges.size())), value.toUuid());
    });
}

void DuplicatesPage::showState()
{
    const bool any = m_groups->rowCount() > 0;
    if (m_pages->currentIndex() != CertainPage)
        m_pages->setCurrentIndex(any ? DeskPage : EmptyPage);
    m_findCertain->setEnabled(any && !m_casebook.isReadOnly() && m_pages->currentIndex() != CertainPage);
    if (m_searched)
        m_empty->say(tr("No likely duplicates"), tr("Nothing among these records looks like another one. Pairs you have told apart are not shown again."), QString());
    else
        m_empty->say(tr("Records that may be one"), tr("Names that are written or sound alike, equal e-mail addresses, phones and numbers are compared."), tr("Look for duplicates"));
    m_certainMerge->setText(tr("&Merge %Ln pair(s)", nullptr, int(m_certain->ticked().size())));
    m_certainMerge->setEnabled(!m_certain->ticked().isEmpty());
}

void DuplicatesPage::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int height = Theme::rowHeight(Theme::Density::Comfortable, font());
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_certainTable->verticalHeader()->setDefaultSectionSize(height);
    m_table->setColumnWidth(DuplicateGroupsModel::ScoreColumn, 8 * letter);
    m_table->setColumnWidth(DuplicateGroupsModel::WhyColumn, 22 * letter);
    widenColumn(*m_table);
    const int width = m_certainTable->viewport()->width();
    for (const int column : {int(CertainMergesModel::KeepColumn), int(CertainMergesModel::OtherColumn), int(CertainMergesModel::WhyColumn)})
        m_certainTable->setColumnWidth(column, qMax(width * 4 / 15, 22 * letter));
    widenColumn(*m_certainTable);
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_searched)
        search();
}

void DuplicatesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void DuplicatesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
    Page::changeEvent(event);
}

void DuplicatesPage::retranslate()
{
    fillKinds({});
    m_title->setText(title());
    m_kindLabel->setText(tr("Look &among"));
    m_again->setText(tr("Look a&gain"));
    m_findCertain->setText(tr("Merge the &certain ones…"));
    m_findCertain->setToolTip(tr("Pairs that are very much alike and say different things in no field, merged all at once after a preview"));
    m_table->setAccessibleName(tr("Groups of likely duplicates"));
    m_pairLabel->setText(tr("&Pair"));
    m_certainIntro->setText(tr("Nothing speaks against merging these: they are very much alike, and in no field do they say different things. Take the tick away where you know better."));
    m_certainTable->setAccessibleName(tr("Pairs to merge"));
    m_certainBack->setText(tr("&Back"));
    showState();
    emit titleChanged();
}

} // namespace Lodebook
