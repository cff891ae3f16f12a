// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/recordlistpage.h"

#include "models/core/stopped.h"
#include "models/entities/partners/communication.h"
#include "models/entities/partners/person.h"
#include "models/exchange/export/tableexport.h"
#include "models/exchange/import/pastedtable.h"
#include "models/programme/eventlist.h"
#include "models/programme/letters.h"
#include "models/storage/patience.h"
#include "views/exchange/importpage.h"
#include "views/lists/bulkdialog.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/lists/restoredialog.h"
#include "views/lists/viewmenu.h"
#include "views/reports/lettersdialog.h"
#include "views/reports/paperdialog.h"
#include "views/screens/checkinpage.h"
#include "views/screens/invitemenu.h"
#include "views/screens/lettersmenu.h"
#include "views/shell/workstrip.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr qsizetype longestPasted = 20'000'000; ///< Letters; a table of that size is a file.
constexpr qsizetype mostAtOnce = 20; ///< More would keep the window from answering.

} // namespace

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
    , m_work(new WorkStrip(casebook, this))
    , m_list(new RecordListView(casebook, location.rows ? *location.rows : Query(m_entity), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, 0);
    m_title->setWordWrap(true); // the name of a figure can be a whole sentence
    head->addWidget(m_title, 1);
    head->addWidget(m_import);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    column->addWidget(m_list, 1);
    connect(m_work, &WorkStrip::runningChanged, m_list, &QWidget::setDisabled);
    m_add->setIcon(icon(QStringLiteral("add")));
    m_add->setVisible(!m_list->isRecycleBin());
    m_list->setFooterShown(false);
    m_import->setIcon(icon(QStringLiteral("import")));
    m_import->setVisible(!m_location.rows && m_entity.room() != Entity::Room::None);
    connect(m_import, &QPushButton::clicked, this, [this] { emit openRequested(ImportPage::locationFor(m_entity.name()), false); });
    if (!m_location.rows) {
        if (const ViewState left = personal.viewState(m_entity.name()); !left.columns.isEmpty())
            m_list->setViewState(left);
        else if (&m_entity == &communication())
            m_list->setMode(ViewMode::Calendar); // what is planned is looked at by the day
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
    connect(m_list, &RecordListView::printRequested, this, [this] { printRows(1); });
    connect(m_list, &RecordListView::changeManyRequested, this, &RecordListPage::changeMany);
    connect(m_list, &RecordListView::pasteRequested, this, &RecordListPage::paste);
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
    if (&m_entity == &person() && !m_casebook.isReadOnly()) {
        auto *inviting = new InviteMenu(m_casebook, *m_list, this);
        m_list->addTool(inviting);
        connect(inviting, &InviteMenu::chosen, this, &RecordListPage::invite);
        connect(inviting, &InviteMenu::failed, this, [this](const Error &error) { m_messages->showError(error); });
    }
    if (letterSubjects().contains(&m_entity) && !m_casebook.isReadOnly()) {
        auto *letters = new LettersMenu(m_casebook, *m_list, this);
        m_list->addTool(letters);
        connect(letters, &LettersMenu::chosen, this, &RecordListPage::writeLetters);
        connect(letters, &LettersMenu::failed, this, [this](const Error &error) { m_messages->showError(error); });
    }
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
    m_list->startFilter();
    return true;
}

void RecordListPage::remove(const QList<RecordRef> &records)
{
    changeAll(records, &RecordStore::remove, tr("%Ln record(s) deleted", nullptr, int(records.size())), tr("Putting records into the recycle bin"),
              tr("%Ln record(s) put into the recycle bin; undo brings them back", nullptr, int(records.size())));
}

void RecordListPage::restore(const QList<RecordRef> &records)
{
    QList<RecordId> ids;
    for (const RecordRef &record : records)
        ids.append(record.id);
    // A few that come back just as they are need no preview.
    const QString label = tr("%Ln record(s) restored", nullptr, int(ids.size()));
    const Result<bool> restored = ids.size() > mostAtOnce ? Result<bool>(false) : restoredPlainly(ids, label);
    if (!restored && !isInUse(restored.error())) // else the dialog waits, beside the window
        return m_messages->showError(restored.error());
    if (restored && *restored) {
        emit said(label);
        return;
    }
    auto *dialog = new RestoreDialog(m_casebook, m_entity, ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this](int count) { emit said(tr("%Ln record(s) restored", nullptr, count)); });
    dialog->open();
}

/// False: something of it has to be looked at first.
Result<bool> RecordListPage::restoredPlainly(const QList<RecordId> &ids, const QString &label)
{
    const Patience patience(m_casebook.database(), shortPatience);
    const Result<std::shared_ptr<BinPreview>> looked = previewRestore(m_casebook.store(), m_entity, ids);
    if (!looked || !(*looked)->isPlain())
        return looked ? Result<bool>(false) : Result<bool>(looked.error());
    const Result<> done = restoreRecords(m_casebook.store(), m_entity, (*looked)->records, label);
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

void RecordListPage::changeAll(const QList<RecordRef> &records, Change change, const QString &label, const QString &doing, const QString &done)
{
    const auto work = [entity = &m_entity, records, change, label](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        Batch batch(casebook.store(), label);
        if (Result<> begun = batch.begin(); !begun)
            return begun.error();
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (progress.isCancelled())
                return stoppedUnchanged();
            progress.tell(i, records.size(), {});
            if (Result<> changed = (casebook.store().*change)(*entity, records.at(i).id, {}); !changed)
                return changed.error();
        }
        const Result<RecordId> kept = batch.commit();
        return kept ? Result<QVariant>(QVariant()) : Result<QVariant>(kept.error());
    };
    const auto finish = [this, done](const Result<QVariant> &answer) {
        if (!answer)
            tellFailure(answer.error());
        else
            emit said(done);
    };
    if (records.size() > mostAtOnce) {
        m_work->start(doing, work, finish);
        return;
    }
    Progress unseen([](qint64, qint64, const QString &) {});
    Result<QVariant> answer = QVariant();
    {
        const Patience patience(m_casebook.database(), shortPatience);
        answer = work(m_casebook, unseen);
    }
    if (!answer && isInUse(answer.error()))
        m_work->start(doing, work, finish); // which waits where nobody has to wait for it
    else
        finish(answer);
}

bool RecordListPage::canChangeMany() const
{
    return !m_list->isRecycleBin() && !m_casebook.isReadOnly();
}

void RecordListPage::changeMany()
{
    if (!canChangeMany() || m_work->isRunning())
        return;
    auto *dialog = new BulkDialog(m_casebook, m_list->selectedRecords(), m_list->records().query(), m_list->records().rowCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::applied, this, [this](const BulkReport &report) {
        m_messages->showMessage(report.left.isEmpty() ? MessageBar::Severity::Success : MessageBar::Severity::Warning, bulkSentence(report));
    });
    dialog->open();
}

bool RecordListPage::canPaste() const
{
    return canChangeMany() && m_entity.room() != Entity::Room::None;
}

void RecordListPage::paste()
{
    const QString text = canPaste() ? QApplication::clipboard()->text() : QString();
    if (!isPastedTable(text)) {
        if (canPaste())
            m_messages->showMessage(MessageBar::Severity::Note, tr("There is no table on the clipboard. Copy the cells with their headings in a spreadsheet, then paste them here."));
        return;
    }
    if (text.size() > longestPasted) {
        m_messages->showMessage(MessageBar::Severity::Warning, tr("This table is too large to be pasted. Save it as a workbook and import that file."));
        return;
    }
    QStringList columns;
    for (const int column : m_list->table().columnsShown()) {
        const FieldPath &path = m_list->records().columns().at(column).path();
        columns.append(path.steps.size() == 1 ? path.last()->name() : QString());
    }
    emit openRequested(ImportPage::locationForPasted(m_entity.name(), text, columns), false);
}

void RecordListPage::print()
{
    printRows(2); // one row is always current, and rarely what is meant
}

void RecordListPage::printRows(qsizetype least)
{
    const Result<ListPaper> rows = m_list->forPaper(title(), least);
    if (!rows)
        return m_messages->showError(rows.error());
    const auto maker = [rows = *rows](Casebook &casebook, const ReportRequest &request) { return listPaper(casebook, rows, request); };
    auto *dialog = new PaperDialog(m_casebook, title(), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordListPage::invite(const RecordId &event, const QList<RecordId> &people)
{
    const auto work = [event, people](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<InvitationReport> report = Lodebook::invite(casebook.store(), event, people);
        return report ? Result<QVariant>(QVariantList{report->added, report->already, report->noOrganisation.size()}) : Result<QVariant>(report.error());
    };
    m_work->start(tr("Inviting"), work, [this, event](const Result<QVariant> &answer) {
        if (!answer)
            return tellFailure(answer.error());
        const QVariantList counts = answer->toList();
        QStringList words{tr("%Ln person(s) put on the list", nullptr, counts.at(0).toInt())};
        if (counts.at(1).toInt() > 0)
            words.append(tr("%Ln were on it already", nullptr, counts.at(1).toInt()));
        if (counts.at(2).toInt() > 0)
            words.append(tr("%Ln without an organisation on that day", nullptr, counts.at(2).toInt()));
        m_messages->showMessage(MessageBar::Severity::Success, words.join(QLatin1String("; ")));
        m_messages->addAnswer(tr("Open the list"), [this, event] { emit openRequested(CheckInPage::locationFor(event), false); });
    });
}

void RecordListPage::writeLetters(const QList<RecordId> &records)
{
    auto *dialog = new LettersDialog(m_casebook, m_entity, records, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LettersDialog::putOut, this, [this](const QString &sentence) { m_messages->showMessage(MessageBar::Severity::Success, sentence); });
    dialog->open();
}

/// What somebody has stopped is no error, but they want to know that it has.
void RecordListPage::tellFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        emit said(error.message);
    else
        m_messages->showError(error);
}

void RecordListPage::exportRecords(const QList<RecordRef> &records)
{
    auto *dialog = new FileDialog(this, tr("Export the selection"), m_entity.name(), tr("Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, records](const QString &path) { writeTo(path, records); });
    dialog->open();
}

void RecordListPage::writeTo(const QString &path, const QList<RecordRef> &records)
{
    const auto work = [entity = &m_entity, path, records](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        QList<qint64> keys;
        for (const RecordRef &record : records) {
            if (progress.isCancelled())
                return stoppedUnchanged();
            const Result<qint64> key = casebook.reader().rowKey(*entity, record.id);
            if (!key)
                return key.error();
            keys.append(*key);
        }
        const auto tell = [&progress, total = records.size()](qint64 done) {
            progress.tell(done, total, {});
            return !progress.isCancelled();
        };
        const Result<ExportReport> report = TableExport(casebook.reader(), casebook.clock().today()).run(*entity, keys, allColumns(*entity), path, tell);
        return report ? Result<QVariant>(QVariantList{report->written, report->sentences()}) : Result<QVariant>(report.error());
    };
    m_work->start(tr("Writing %1").arg(path), work, [this, path](const Result<QVariant> &written) {
        if (!written) {
            tellFailure(written.error());
            return;
        }
        const QVariantList told = written->toList();
        const QStringList leftOut = told.last().toStringList();
        const QString done = tr("%Ln record(s) written to %1", nullptr, told.first().toInt()).arg(path);
        emit said(done);
        if (!leftOut.isEmpty())
            m_messages->showMessage(MessageBar::Severity::Note, done + QStringLiteral(". ") + leftOut.join(QStringLiteral(". ")) + u'.');
    });
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
