// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/takepackpage.h"

#include "models/items/packpaper.h"
#include "models/items/roles.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/lists/recorddelegate.h"
#include "views/reports/paperdialog.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace Lodebook {

namespace {

constexpr int mostShownOpen = 60; // records whose fields are seen at once

PackProgress toldTo(Progress &progress, const QString &doing)
{
    return [&progress, doing](qint64 done, qint64 total) {
        progress.tell(done, total, doing);
        return !progress.isCancelled();
    };
}

} // namespace

Location TakePackPage::locationFor(const QString &file)
{
    Location place = Location::screen(QStringLiteral("take_pack"));
    place.preset.insert(QStringLiteral("file"), file);
    place.preset.insert(
        QStringLiteral("at"),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)); // the same file again is looked at again
    return place;
}

bool TakePackPage::isPack(const QString &file)
{
    return file.endsWith(QLatin1String(".lodepack"), Qt::CaseInsensitive);
}

TakePackPage::TakePackPage(const Location &location, Casebook &casebook, QWidget *parent)
    : DeskPage(location, casebook, parent)
    , m_model(new PackPreviewModel(this))
    , m_tree(new QTreeView(this))
{
    m_open = addButton("open", "folder", [this] { chooseFile(); });
    m_take = addButton("take", "", [this] { take(); });
    m_print = addButton("print", "print", [this] { print(); });
    m_conflicts = addButton("conflicts", "warning",
                            [this] { emit openRequested(Location::screen(QStringLiteral("conflicts")), false); });
    m_tree->setObjectName(QStringLiteral("packRecords"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RecordDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHeader(plainHeader(m_tree));
    setContent(m_tree);
    connect(&empty(), &EmptyList::stepTaken, this, &TakePackPage::chooseFile);
    connect(m_model, &PackPreviewModel::refusedChanged, this, &TakePackPage::showState);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto record = index.data(RecordRefRole).value<RecordRef>();
        const Entity *entity = this->casebook().catalog().entity(record.entity);
        if (entity && this->casebook().reader().find(*entity, record.id)) // what is new in a pack is not here yet
            emit openRequested(Location::of(record.entity, record.id), false);
    });
    setFocusProxy(m_open);
    retranslate();
    if (const QString file = location.preset.value(QStringLiteral("file")).toString(); !file.isEmpty())
        openFile(file);
}

QString TakePackPage::title() const
{
    return tr("Take a pack");
}

QString TakePackPage::statusText() const
{
    if (!hasPack())
        return {};
    const qsizetype listed = m_model->view().items.size();
    return m_model->records() == listed
        ? tr("%Ln record(s)", nullptr, int(listed))
        : tr("%Ln record(s), the first %1 listed", nullptr, int(m_model->records())).arg(QLocale().toString(listed));
}

void TakePackPage::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Open a pack"), {}, tr("Packs (*.lodepack)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TakePackPage::openFile);
    dialog->open();
}

void TakePackPage::openFile(const QString &path)
{
    run<PackView>(
        tr("Looking at %1").arg(QFileInfo(path).fileName()),
        [path](Casebook &casebook, Progress &progress) {
            return lookAtPack(casebook, path,
                              toldTo(progress, tr("Its changes are compared with this casebook; nothing is changed")));
        },
        [this](const PackView &view) { showPack(view); });
}

void TakePackPage::showPack(const PackView &view)
{
    m_model->setView(view);
    if (!view.report)
        messages().showMessage(
            MessageBar::Severity::Warning,
            tr("%1 is not for this device. %2").arg(QFileInfo(view.path).fileName(), packSentences(view).join(u' ')));
    retranslate();
    expand();
    if (hasPack() && !view.items.isEmpty()) {
        m_tree->setCurrentIndex(m_model->index(0, 0));
        m_tree->setFocus();
    }
}

void TakePackPage::take()
{
    if (!hasPack() || m_model->view().isTaken)
        return;
    const QString name = QFileInfo(m_model->view().path).fileName();
    run<PackView>(
        tr("Taking %1").arg(name),
        [seen = m_model->view(), refused = m_model->refused()](Casebook &casebook, Progress &progress) {
            return takePack(casebook, seen, refused,
                            toldTo(progress, tr("Its changes are taken over: all of them, or none")));
        },
        [this](const PackView &view) { showTaken(view); });
}

void TakePackPage::showTaken(const PackView &view)
{
    showPack(view);
    const bool isOpen = view.report->conflicts > 0 || view.report->twins > 0;
    messages().showMessage(
        MessageBar::Severity::Success,
        tr("The pack from %1 is taken in. What it did stands below; History and Packs taken can take it back.")
            .arg(view.glance.sender));
    if (isOpen)
        messages().addAnswer(tr("&Decide what is open"),
                             [this] { emit openRequested(Location::screen(QStringLiteral("conflicts")), false); });
}

void TakePackPage::print()
{
    if (!hasPack())
        return;
    const auto maker = [view = m_model->view()](Casebook &casebook, const ReportRequest &request) {
        return packPaper(casebook, view, request);
    };
    auto *dialog = new PaperDialog(casebook(), title(), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TakePackPage::expand()
{
    int shown = 0;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex above = m_model->index(group, 0);
        m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->expand(above);
        const auto risk =
            m_model->rowCount(above) > 0 ? m_model->view().items.at(shown).record.risk : PackItem::Risk::Addition;
        for (int row = 0; row < m_model->rowCount(above); ++row, ++shown) {
            if (risk != PackItem::Risk::Addition
                && shown < mostShownOpen) // what is new has all its fields: they are opened by whoever wants them
                m_tree->expand(m_model->index(row, 0, above));
        }
    }
    fitColumns();
}

void TakePackPage::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int whole = m_tree->viewport()->width();
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(PackPreviewModel::WhatColumn, qMax(whole * 34 / 100, 30 * letter));
    m_tree->setColumnWidth(PackPreviewModel::BeforeColumn, qMax(whole * 22 / 100, 16 * letter));
    m_tree->setColumnWidth(PackPreviewModel::AfterColumn, qMax(whole * 22 / 100, 16 * letter));
}

void TakePackPage::showState()
{
    const bool isFree = !isBusy();
    const bool canTake = hasPack() && !m_model->view().isTaken && !m_model->view().report->isKnown;
    m_open->setEnabled(isFree);
    m_take->setVisible(canTake);
    m_take->setEnabled(isFree && !casebook().isReadOnly());
    m_take->setDefault(canTake);
    m_take->setText(m_model->view().items.isEmpty() ? tr("&Take it")
                                                    : tr("&Take %Ln record(s)", nullptr, int(m_model->taken())));
    m_print->setVisible(hasPack());
    m_print->setEnabled(isFree);
    m_conflicts->setVisible(hasPack() && m_model->view().isTaken
                            && (m_model->view().report->conflicts > 0 || m_model->view().report->twins > 0));
    showContent(hasPack());
}

void TakePackPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitColumns();
    DeskPage::changeEvent(event);
}

void TakePackPage::retranslate()
{
    DeskPage::retranslate();
    m_open->setText(hasPack() ? tr("&Open another pack…") : tr("&Open a pack…"));
    m_print->setText(tr("&Print…"));
    m_conflicts->setText(tr("&Conflicts"));
    m_tree->setAccessibleName(tr("What the pack changes"));
    setIntro(
        hasPack()
            ? QFileInfo(m_model->view().path).fileName() + QStringLiteral(" · ")
                + packSentences(m_model->view()).join(u' ')
            : tr(
                "A pack brings what another device changed. You see all of it first, and can refuse a record or a single field by taking its tick away."));
    empty().say(
        tr("No pack is open"),
        tr("Open a file that ends in .lodepack, or drag it onto the window. Nothing is changed before you have seen what it would do."),
        tr("Open a pack"));
    showState();
}

} // namespace Lodebook
