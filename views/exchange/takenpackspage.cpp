// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/takenpackspage.h"

#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/widgets/messagebar.h"

#include <QPushButton>
#include <QTableView>

namespace Lodebook {

namespace {

constexpr qsizetype mostNamed = 20;

} // namespace

TakenPacksPage::TakenPacksPage(Casebook &casebook, QWidget *parent)
    : DeskPage(Location::screen(QStringLiteral("taken_packs")), casebook, parent)
    , m_model(new TakenPacksModel(this))
    , m_table(new QTableView(this))
{
    const auto take = [this] { emit openRequested(Location::screen(QStringLiteral("take_pack")), false); };
    m_take = addButton("takeAnother", "import", take);
    m_undo = addButton("undo", "undo", [this] { askToUndo(); });
    m_table->setObjectName(QStringLiteral("takenPacks"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, TakenPacksModel::SenderColumn, 20);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setContent(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TakenPacksPage::showState);
    connect(&empty(), &EmptyList::stepTaken, this, take);
    setFocusProxy(m_table);
    retranslate();
}

QString TakenPacksPage::title() const
{
    return tr("Packs taken");
}

QString TakenPacksPage::statusText() const
{
    return tr("%Ln pack(s)", nullptr, m_model->rowCount());
}

void TakenPacksPage::refresh(const ChangeNotice &)
{
    if (isVisible() && !isBusy())
        load();
}

void TakenPacksPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    load();
}

void TakenPacksPage::load()
{
    read<QList<TakenPackRow>>([](Casebook &casebook) { return takenPacks(casebook); },
                              [this](const QList<TakenPackRow> &packs) {
                                  const int before = m_table->currentIndex().row();
                                  m_model->setPacks(packs);
                                  m_table->resizeColumnsToContents();
                                  widenColumn(*m_table);
                                  if (m_model->rowCount() > 0)
                                      m_table->setCurrentIndex(
                                          m_model->index(qBound(0, before, m_model->rowCount() - 1), 0));
                                  showState();
                              });
}

const TakenPackRow *TakenPacksPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->pack(row) : nullptr;
}

void TakenPacksPage::askToUndo()
{
    const TakenPackRow *row = current();
    if (!row)
        return;
    messages().showMessage(
        MessageBar::Severity::Warning,
        tr("All that the pack from %1 brought would be taken back, %Ln change(s). What was changed since is kept and named. The undoing goes to the others with the next pack.",
           nullptr, int(row->pack.changes))
            .arg(row->sender));
    messages().addAnswer(tr("&Undo this pack"), [this, pack = row->pack.id] { undo(pack); });
}

void TakenPacksPage::undo(const RecordId &pack)
{
    run<UndoReport>(
        tr("Undoing a pack"),
        [pack](Casebook &casebook, Progress &progress) { return Receipts(casebook).undo(pack, progress.teller()); },
        [this](const UndoReport &report) { showUndone(report); });
}

void TakenPacksPage::showUndone(const UndoReport &report)
{
    QString words = tr("%Ln record(s) are as they were before the pack.", nullptr, report.undone);
    QStringList kept;
    for (const UndoReport::Kept &one : report.kept.first(qMin(mostNamed, report.kept.size())))
        kept.append(one.title);
    if (!kept.isEmpty())
        words += u' '
            + tr("%Ln record(s) were changed since or others build on them, and stay: %1", nullptr,
                 int(report.kept.size()))
                  .arg(kept.join(QStringLiteral(", ")));
    messages().showMessage(kept.isEmpty() ? MessageBar::Severity::Success : MessageBar::Severity::Warning, words);
    load();
}

void TakenPacksPage::showState()
{
    const bool isThere = m_model->rowCount() > 0;
    m_take->setVisible(isThere);
    m_undo->setVisible(isThere);
    m_undo->setEnabled(!isBusy() && !casebook().isReadOnly() && current() && current()->pack.undoneBy.isNull());
    showContent(isThere);
}

void TakenPacksPage::retranslate()
{
    DeskPage::retranslate();
    m_take->setText(tr("&Take another pack…"));
    m_undo->setText(tr("&Undo this pack…"));
    m_table->setAccessibleName(title());
    setIntro(tr("What was taken in, from whom and by whom. A pack can be undone as a whole, also weeks later."));
    empty().say(tr("No pack was taken in yet"), tr("Packs that you take in are listed here, and can be taken back."),
                tr("Take a pack"));
    showState();
}

} // namespace Lodebook
