// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/restoredialog.h"

#include "views/shell/workstrip.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

enum Column { RecordColumn, KindColumn, FateColumn, RemarkColumn, ColumnCount };

QString label(BinRow::Fate fate)
{
    switch (fate) {
    case BinRow::Fate::Chosen: return RestoreDialog::tr("Comes back");
    case BinRow::Fate::Along: return RestoreDialog::tr("Comes back with it");
    case BinRow::Fate::Stays: return RestoreDialog::tr("Stays in the bin");
    }
    return {};
}

BinListener listener(Progress &progress)
{
    return [&progress](qint64 done, qint64 total) {
        progress.tell(done, total, {});
        return !progress.isCancelled();
    };
}

} // namespace

RestoreDialog::RestoreDialog(Casebook &casebook, const Entity &entity, const QList<RecordId> &records, QWidget *parent)
    : QDialog(parent)
    , m_entity(entity)
    , m_casebook(casebook)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_sum(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("What comes back: %1").arg(entity.pluralLabel()));
    m_sum->setObjectName(QStringLiteral("restoreSum"));
    m_sum->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("restoreRows"));
    m_tree->setAccessibleName(tr("Records and what becomes of them"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels(
        {tr("Record"), tr("Kind"), tr("What becomes of it"), tr("Links that stay broken, and reasons")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreApply"));
    m_restore->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    column->addWidget(m_sum);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    show(BinPreview());
    look(records);
}

bool RestoreDialog::isBusy() const
{
    return m_work->isRunning();
}

void RestoreDialog::look(const QList<RecordId> &records)
{
    const auto work = [entity = &m_entity, records](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<std::shared_ptr<BinPreview>> made =
            previewRestore(casebook.store(), *entity, records, listener(progress));
        return made ? Result<QVariant>(QVariant::fromValue(*made)) : Result<QVariant>(made.error());
    };
    m_work->start(tr("Looking at what comes back"), work, [this](const Result<QVariant> &answer) {
        if (!answer)
            return m_messages->showError(answer.error());
        m_preview = answer->value<std::shared_ptr<BinPreview>>();
        show(*m_preview);
        m_tree->setFocus();
    });
}

void RestoreDialog::show(const BinPreview &preview)
{
    m_tree->clear();
    QTreeWidgetItem *chosen = nullptr;
    for (const BinRow &row : preview.rows) {
        const Entity *kind = m_casebook.catalog().entity(row.record.entity);
        const QStringList texts{row.title, kind ? kind->label() : QString(), label(row.fate),
                                row.remarks.join(QLatin1String("; "))};
        auto *item =
            row.fate == BinRow::Fate::Along && chosen ? new TreeItem(chosen, texts) : new TreeItem(m_tree, texts);
        if (row.fate != BinRow::Fate::Along)
            chosen = item;
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, item->text(column));
        if (row.fate == BinRow::Fate::Stays)
            item->setIcon(FateColumn, icon(QStringLiteral("error"), Theme::current()->colors().alarm));
        else if (!row.remarks.isEmpty())
            item->setIcon(RemarkColumn, icon(QStringLiteral("warning"), Theme::current()->colors().warning));
    }
    m_tree->expandAll();
    for (const int column : {RecordColumn, KindColumn, FateColumn}) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, qMin(m_tree->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    }
    const int back = preview.count(BinRow::Fate::Chosen);
    const int along = preview.count(BinRow::Fate::Along);
    const int stays = preview.count(BinRow::Fate::Stays);
    QStringList parts;
    if (back > 0)
        parts.append(tr("%Ln chosen record(s) come back", nullptr, back));
    if (along > 0)
        parts.append(tr("%Ln record(s) come back with them", nullptr, along));
    if (stays > 0)
        parts.append(tr("%Ln stay(s) in the bin", "chosen records", stays));
    m_sum->setText(parts.join(QStringLiteral(" · ")));
    m_restore->setText(tr("Take %Ln record(s) &out", nullptr, back + along));
    m_restore->setEnabled(back > 0);
}

void RestoreDialog::restore()
{
    if (!m_preview || isBusy() || m_preview->records.isEmpty())
        return;
    m_restore->setEnabled(false);
    const int count = m_preview->count(BinRow::Fate::Chosen) + m_preview->count(BinRow::Fate::Along);
    const QString name = tr("%Ln record(s) restored", nullptr, count);
    const auto work = [entity = &m_entity, preview = m_preview, name](Casebook &casebook,
                                                                      Progress &progress) -> Result<QVariant> {
        const Result<> done = restoreRecords(casebook.store(), *entity, preview->records, name, listener(progress));
        return done ? Result<QVariant>(QVariant()) : Result<QVariant>(done.error());
    };
    m_work->start(tr("Taking records out of the recycle bin"), work, [this, count](const Result<QVariant> &answer) {
        if (!answer) {
            m_restore->setEnabled(true);
            return m_messages->showError(answer.error());
        }
        emit restored(count);
        accept();
    });
}

void RestoreDialog::reject()
{
    if (isBusy())
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace Lodebook
