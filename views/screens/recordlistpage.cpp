// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/recordlistpage.h"

#include "models/exchange/export/tableexport.h"
#include "views/exchange/importpage.h"
#include "views/lists/recordlistview.h"
#include "views/lists/viewmenu.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Lodebook {

RecordListPage::RecordListPage(const Location &location, Casebook &casebook, const PersonalFolder &personal, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_entity(*casebook.catalog().entity(location.name))
    , m_casebook(casebook)
    , m_personal(personal)
    , m_title(new Heading(1.6, this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_list(new RecordListView(casebook, location.rows ? *location.rows : Query(m_entity), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_import);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_list, 1);
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setVisible(!m_list->isRecycleBin());
    m_list->setFooterShown(false);
    m_import->setIcon(icon(QStringLiteral("import")));
    m_import->setVisible(!m_location.rows && m_entity.room() != Entity::Room::None);
    connect(m_import, &QPushButton::clicked, this, [this] { emit openRequested(ImportPage::locationFor(m_entity.name()), false); });
    if (!m_location.rows) {
        if (const ViewState left = personal.viewState(m_entity.name()); !left.columns.isEmpty())
            m_list->setViewState(left);
        connect(m_list, &RecordListView::viewStateChanged, this, [this] {
            ViewState left = m_list->viewState();
            left.filter = {}; // a list begins with all its records; what is to stay is a saved view
            m_personal.setViewState(m_entity.name(), left);
        });
        addViews();
    }
    const auto addRecord = [this] { emit openRequested(Location::newRecord(m_entity), false); };
    connect(m_add, &QPushButton::clicked, this, addRecord);
    connect(m_list, &RecordListView::newRequested, this, addRecord);
    connect(m_list, &RecordListView::activated, this, [this](const RecordRef &record) { emit openRequested(Location::of(record.entity, record.id), false); });
    connect(m_list, &RecordListView::activatedInWindow, this, [this](const RecordRef &record) { emit openRequested(Location::of(record.entity, record.id), true); });
    connect(m_list, &RecordListView::removeRequested, this, &RecordListPage::remove);
    connect(m_list, &RecordListView::restoreRequested, this, &RecordListPage::restore);
    connect(m_list, &RecordListView::printRequested, this, &RecordListPage::print);
    connect(m_list, &RecordListView::exportRequested, this, &RecordListPage::exportRecords);
    connect(m_list, &RecordListView::statusChanged, this, [this] { emit statusChanged(); });
    connect(m_list, &RecordListView::said, this, &RecordListPage::said);
    connect(m_list, &RecordListView::rowsWanted, this, [this](const Query &query, const QString &title) {
        emit openRequested(Location::rowsOf(query, title), false);
    });
    connect(m_list, &RecordListView::failed, this, [this](const Error &error) { m_messages->showError(error); });
    retranslate();
    setFocusProxy(m_list);
}

void RecordListPage::addViews()
{
    auto *views = new ViewMenu(m_casebook, m_entity, *m_list, this);
    m_list->addTool(views);
    connect(views, &ViewMenu::said, this, &RecordListPage::said);
    connect(views, &ViewMenu::failed, this, [this](const Error &error) { m_messages->showError(error); });
    connect(views, &ViewMenu::firstChosen, this,
            [this](const RecordId &view) { m_personal.setFirstView(m_entity.name(), view); });
    // One that was deleted, or is of another casebook, is nothing to speak of: the list begins as it was left.
    if (const RecordId first = m_personal.firstView(m_entity.name()); !first.isNull()) {
        views->setFirst(first);
        views->apply(first);
    }
}

QString RecordListPage::title() const
{
    if (m_list->isRecycleBin())
        return tr("Recycle bin: %1").arg(m_entity.pluralLabel());
    return m_location.title.isEmpty() ? m_entity.pluralLabel() : m_location.title;
}

QString RecordListPage::statusText() const
{
    const QString sum = m_list->sumText();
    return sum.isEmpty() ? m_list->countText() : QString(m_list->countText() + QStringLiteral("   ") + sum);
}

bool RecordListPage::find()
{
    m_list->filterLine().setFocus(Qt::ShortcutFocusReason);
    m_list->filterLine().selectAll();
    return true;
}

void RecordListPage::remove(const QList<RecordRef> &records)
{
    Batch batch(m_casebook.store(), tr("%n record(s) deleted", nullptr, int(records.size())));
    Result<> done = batch.begin();
    for (const RecordRef &record : records) {
        if (done)
            done = m_casebook.store().remove(m_entity, record.id);
    }
    const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
    if (!kept)
        m_messages->showError(kept.error());
    else
        emit said(tr("%n record(s) put into the recycle bin; undo brings them back", nullptr, int(records.size())));
}

void RecordListPage::restore(const QList<RecordRef> &records)
{
    Batch batch(m_casebook.store(), tr("%n record(s) restored", nullptr, int(records.size())));
    Result<> done = batch.begin();
    for (const RecordRef &record : records) {
        if (done)
            done = m_casebook.store().restore(m_entity, record.id);
    }
    if (const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error()); !kept)
        m_messages->showError(kept.error());
}

void RecordListPage::print()
{
    Result<std::unique_ptr<QTextDocument>> made = m_list->forPaper(title());
    if (!made)
        return m_messages->showError(made.error());
    const std::shared_ptr<QTextDocument> document(std::move(*made));
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title());
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [document, printer] { document->print(printer.get()); });
    // The dialog holds a bare pointer to the printer: it lives at least as long.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecordListPage::exportRecords(const QList<RecordRef> &records)
{
    QList<qint64> keys;
    for (const RecordRef &record : records) {
        const Result<qint64> key = m_casebook.reader().rowKey(m_entity, record.id);
        if (!key)
            return m_messages->showError(key.error());
        keys.append(*key);
    }
    auto *dialog = new FileDialog(this, tr("Export the selection"), m_entity.name(), tr("Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, keys](const QString &path) { writeTo(path, keys); });
    dialog->open();
}

void RecordListPage::writeTo(const QString &path, const QList<qint64> &keys)
{
    using Written = std::shared_ptr<const Result<ExportReport>>;
    auto *watcher = new QFutureWatcher<Written>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Written written = watcher->result();
        const Result<ExportReport> &report = *written;
        if (!report)
            m_messages->showError(report.error());
        else
            emit said(tr("%n record(s) written to %1", nullptr, int(report->written)).arg(path));
    });
    watcher->setFuture(onOwnCasebook<ExportReport>(m_casebook, [entity = &m_entity, path, keys](Casebook &own) {
        return TableExport(own.reader(), own.clock().today()).run(*entity, keys, allColumns(*entity), path);
    }));
}

void RecordListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void RecordListPage::retranslate()
{
    m_title->setText(title());
    m_add->setText(tr("&New: %1", "a record that is being made").arg(m_entity.label()));
    m_add->setEnabled(!m_casebook.isReadOnly());
    m_import->setText(tr("&Import…"));
    m_import->setEnabled(!m_casebook.isReadOnly());
}

} // namespace Lodebook
