// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordpage.h"

#include "models/items/conflictsmodel.h"
#include "models/items/exchangestate.h"
#include "models/items/paper.h"
#include "models/programme/provisionalfields.h"
#include "models/schema/fieldtext.h"
#include "models/storage/patience.h"
#include "views/fields/displaytext.h"
#include "views/forms/conflictpanel.h"
#include "views/forms/duplicatewarning.h"
#include "views/forms/filestab.h"
#include "views/forms/formbinder.h"
#include "views/forms/quickrecorddialog.h"
#include "views/forms/recordheader.h"
#include "views/forms/recordtabs.h"
#include "views/lists/recordlistview.h"
#include "views/reports/paperdialog.h"
#include "views/shell/whenfree.h"
#include "views/widgets/chip.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QJsonObject>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int betweenTries = 1500; ///< Milliseconds; typing puts the next try off by as much.

Location conflictPlace(const QString &id)
{
    Location place = Location::screen(QStringLiteral("conflicts"));
    place.preset.insert(QStringLiteral("conflict"), id);
    return place;
}

QJsonObject presetOf(const Record &record)
{
    QJsonObject preset;
    for (const Field *field : record.entity().ownFields()) {
        if (!record.isEmpty(*field))
            preset.insert(field->name(), toJson(*field, record.value(*field)));
    }
    return preset;
}

} // namespace

RecordPage::RecordPage(const Record &record, Casebook &casebook, const DraftStore &drafts, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_binder(new FormBinder(record, casebook, this))
    , m_header(new RecordHeader(casebook, this))
    , m_messages(new MessageBar(this))
    , m_conflicts(new ConflictPanel(*m_binder, casebook, this))
    , m_tabs(new RecordTabs(*m_binder, casebook, this))
    , m_preset(record.isNew() ? presetOf(record) : QJsonObject())
    , m_removal(new WhenFree(casebook, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_conflicts);
    auto *duplicates = new DuplicateWarning(*m_binder, casebook, this);
    column->addWidget(duplicates);
    connect(duplicates, &DuplicateWarning::openRequested, this, [this](const RecordRef &ref) { // beside this one: leaving would save it
        emit openRequested(Location::of(ref.entity, ref.id), true);
    });
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &RecordTabs::openRequested, this, &Page::openRequested);
    connect(m_tabs, &RecordTabs::failed, m_messages, &MessageBar::showError);
    connect(m_tabs, &RecordTabs::said, this, &Page::said);
    m_draft = new DraftKeeper(*m_binder, casebook, drafts, m_preset, this);
    connect(m_draft, &DraftKeeper::failed, m_messages, &MessageBar::showError);
    connect(m_binder, &FormBinder::changed, this, &RecordPage::onTyped);
    connect(m_binder, &FormBinder::openRequested, this, [this](const RecordRef &ref) { emit openRequested(Location::of(ref.entity, ref.id), false); });
    connect(m_binder, &FormBinder::markChosen, this,
            [this](const Field &field) { emit openRequested(conflictPlace(m_openFields.value(&field)), false); });
    connect(m_binder, &FormBinder::createRequested, this, &RecordPage::makeLinked);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(betweenTries);
    connect(&m_waiting, &QTimer::timeout, this, &RecordPage::tryAgain);
    m_binder->setReadOnly(casebook.isReadOnly());
    setFocusProxy(m_tabs);
    setAcceptDrops(true);
    watchDrops();
    showRecord();
    offerDraft();
}

const Record &RecordPage::record() const
{
    return m_binder->original();
}

Location RecordPage::location() const
{
    if (!record().isNew())
        return Location::of(record().entity(), record().id());
    Location place = Location::newRecord(record().entity(), m_preset);
    place.draft = m_resumed;
    return place;
}

QString RecordPage::title() const
{
    return record().isNew() ? tr("New: %1", "a record that is being made").arg(record().entity().label()) : m_title;
}

QString RecordPage::statusText() const
{
    if (m_casebook.isReadOnly())
        return tr("Read only");
    if (m_isWaiting)
        return tr("Waiting to save");
    if (m_binder->isModified())
        return tr("Not saved yet");
    return record().isNew() ? QString() : tr("Saved");
}

void RecordPage::print()
{
    if (!store())
        return; // the page says what has to be put right
    const RecordRef ref{record().entity().name(), record().id()};
    const auto maker = [ref](Casebook &casebook, const ReportRequest &request) { return recordPaper(casebook, ref, request); };
    auto *dialog = new PaperDialog(m_casebook, title(), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool RecordPage::find()
{
    for (RecordListView *list : findChildren<RecordListView *>()) {
        if (list->isVisible()) {
            list->startFilter();
            return true;
        }
    }
    return false;
}

bool RecordPage::canPrint() const
{
    return !record().isNew();
}

bool RecordPage::canSave() const
{
    return m_binder->isModified() && !m_casebook.isReadOnly();
}

void RecordPage::showRecord()
{
    m_header->show(record());
    const Result<QString> title = record().isNew() ? Result<QString>(QString()) : m_casebook.reader().title(record());
    m_title = title ? *title : record().title();
    m_header->clearChips();
    if (record().value(record().entity().restricted).toBool()) {
        Chip *chip = m_header->addChip(tr("Restricted"));
        chip->setTone(Chip::Tone::Warning);
    }
    if (record().isDeleted())
        showDeleted();
    showOpen();
    emit titleChanged();
    emit statusChanged();
}

void RecordPage::showDeleted()
{
    Chip *chip = m_header->addChip(tr("In the recycle bin"));
    chip->setTone(Chip::Tone::Alarm);
    m_binder->setReadOnly(true);
    m_messages->showMessage(MessageBar::Severity::Warning, tr("This record is in the recycle bin. It can be read, not changed."));
    m_messages->addAnswer(tr("Take it out again"), [this] { takeOut(); });
}

void RecordPage::showOpen()
{
    m_looking.cancel();
    if (record().isNew())
        return;
    m_looking = BackgroundReader::of(m_casebook)
                    .run<QList<OpenConflict>>(
                        this,
                        [ref = RecordRef{record().entity().name(), record().id()}](
                            Casebook &casebook, const Cancellation &) { return conflictsOf(casebook, ref); },
                        [this](const Result<QList<OpenConflict>> &conflicts) {
                            if (conflicts)
                                markOpen(*conflicts);
                        });
}

void RecordPage::markOpen(const QList<OpenConflict> &conflicts)
{
    FormBinder::Marks marks;
    m_openFields.clear();
    for (const OpenConflict &one : conflicts) {
        Chip *chip = m_header->addChip(tr("%1 – decide", "what is open about a record").arg(ConflictsModel::what(one)));
        chip->setTone(Chip::Tone::Warning);
        chip->show(); // its place is as wide as its mark and words take only if it has its mark and is seen
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &Chip::clicked, this, [this, id = one.id] { emit openRequested(conflictPlace(id), false); });
        if (one.kind != OpenConflict::Kind::Field || one.record != record().id())
            continue;
        QStringList about{ProvisionalFields::meaning()};
        for (const ConflictSide &side : one.sides)
            about.append(
                tr("%1 – %2", "a value, and who said it where and when")
                    .arg(displayText(*one.field, side.value, m_casebook).simplified(), ConflictsModel::who(side)));
        m_openFields.insert(one.field, one.id);
        marks.insert(one.field, {tr("Provisional: %Ln value(s)", nullptr, int(one.sides.size())), about.join(u'\n')});
    }
    m_binder->setMarks(marks);
}

void RecordPage::takeOut()
{
    const auto done = [this](const Result<> &answer) {
        if (!answer)
            m_messages->showError(answer.error());
    };
    m_removal->run(
        [this] { return m_casebook.store().restore(record().entity(), record().id()); }, done,
        [this] {
            m_messages->showMessage(
                MessageBar::Severity::Warning,
                tr("Not taken out yet: another program, or a long work of this one, is writing into the casebook. "
                   "It will come out by itself as soon as that has finished."));
        });
}

/// Editors take dropped text; a file dropped on one of them is meant for the record all the same.
void RecordPage::watchDrops()
{
    for (FieldEditor *editor : m_binder->editors()) {
        for (QWidget *part : editor->findChildren<QWidget *>()) {
            if (part->acceptDrops())
                part->installEventFilter(this);
        }
    }
}

bool RecordPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (!drags || !FilesTab::takes(static_cast<QDropEvent *>(event)->mimeData()))
        return Page::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (canPaste())
        drop->acceptProposedAction();
    else
        drop->ignore();
    if (canPaste() && event->type() == QEvent::Drop)
        m_tabs->attach(drop->mimeData());
    return true;
}

void RecordPage::dragEnterEvent(QDragEnterEvent *event)
{
    // Taken even where nothing can be attached: the window behind would take a file for a table to import.
    if (FilesTab::takes(event->mimeData()))
        event->acceptProposedAction();
}

void RecordPage::dropEvent(QDropEvent *event)
{
    if (!FilesTab::takes(event->mimeData()))
        return;
    event->acceptProposedAction();
    if (canPaste())
        m_tabs->attach(event->mimeData());
    else
        m_messages->showMessage(MessageBar::Severity::Note, record().isNew() ? tr("Save this record first (Ctrl+S): then files can be put on it.")
                                                                             : tr("Files cannot be put on this record."));
}

bool RecordPage::canPaste() const
{
    return !record().isNew() && !record().isDeleted() && !m_casebook.isReadOnly() && m_tabs->takesFiles();
}

void RecordPage::paste()
{
    if (canPaste())
        m_tabs->attach(QApplication::clipboard()->mimeData());
}

void RecordPage::onTyped()
{
    if (m_isWaiting)
        m_waiting.start();
    emit statusChanged();
}

bool RecordPage::leave()
{
    if (m_removal->isWaiting()) {
        m_removal->cancel();
        emit said(tr("“%1” stays as it is: another program is still writing into the casebook.").arg(m_title));
    }
    if (store()) {
        m_draft->discard();
        return true;
    }
    m_messages->addAnswer(tr("Leave, keep it as a draft"), [this] {
        m_draft->keepNow();
        m_binder->revert();
        emit closed();
    });
    return false;
}

void RecordPage::save()
{
    m_binder->finishTyping();
    if (!m_binder->isModified())
        emit said(record().isNew() ? tr("There is nothing to save yet: fill in a field first.") : tr("Nothing was changed since it was saved."));
    else if (store())
        emit said(tr("Saved: %1").arg(m_title));
}

void RecordPage::keepTyping()
{
    m_binder->finishTyping();
    m_draft->keepNow();
}

bool RecordPage::store()
{
    m_binder->finishTyping();
    if (!m_binder->isModified() || m_casebook.isReadOnly())
        return true;
    if (FieldEditor *unread = m_binder->unreadableEditor()) {
        m_tabs->showOverview();
        m_messages->showMessage(MessageBar::Severity::Warning,
                                tr("Not saved yet. %1: %2. What you typed is kept.").arg(unread->field().label(), unread->unreadable()));
        unread->setFocus();
        return false;
    }
    if (m_conflicts->isOpen()) {
        m_messages->showMessage(MessageBar::Severity::Warning, tr("Not saved yet: choose first which values stand."));
        return false;
    }
    const Patience patience(m_casebook.database(), shortPatience);
    return storeChecked(m_binder->record(), true);
}

void RecordPage::waitForOthers()
{
    m_isWaiting = true;
    m_waiting.start();
    m_draft->keepNow();
    m_messages->showMessage(MessageBar::Severity::Warning,
                            tr("Not saved yet: another program, or a long work of this one, is writing into the casebook. What you typed is kept "
                               "and will be saved by itself as soon as that has finished."));
    emit statusChanged();
}

void RecordPage::tryAgain()
{
    m_isWaiting = false;
    if (!m_binder->isModified())
        return emit statusChanged(); // put aside meanwhile
    if (store())
        emit said(tr("Saved: %1").arg(m_title));
    emit statusChanged();
}

bool RecordPage::refused(const Error &error)
{
    if (isInUse(error))
        waitForOthers();
    else
        m_messages->showError(error);
    return false;
}

bool RecordPage::storeChecked(Record record, bool again)
{
    const Result<Problems> problems = m_casebook.store().problems(record);
    if (!problems)
        return refused(problems.error());
    if (!problems->isEmpty()) {
        showProblems(*problems);
        return false;
    }
    const Result<> saved = m_casebook.store().saveChecked(record);
    if (saved) {
        stored(record);
        return true;
    }
    if (saved.error().kind != Error::Kind::Conflict || !again)
        return refused(saved.error());
    const Result<Record> fresh = m_casebook.reader().find(record.entity(), record.id());
    if (!fresh)
        return refused(fresh.error());
    if (const QList<const Field *> clashes = m_binder->takeOver(*fresh); !clashes.isEmpty()) {
        m_conflicts->ask(clashes, *fresh);
        return false;
    }
    return storeChecked(m_binder->record(), false);
}

void RecordPage::stored(const Record &record)
{
    const Location before = location();
    const bool wasNew = this->record().isNew();
    m_isWaiting = false;
    m_waiting.stop();
    m_binder->setRecord(record);
    m_draft->discard();
    m_messages->putAway();
    if (wasNew)
        m_tabs->addRelated();
    showRecord();
    if (wasNew)
        emit moved(before);
}

void RecordPage::showProblems(const Problems &problems)
{
    m_tabs->showOverview();
    const Problems homeless = m_binder->showProblems(problems);
    QStringList words{tr("Not saved yet: %Ln thing(s) to put right. What you typed is kept.", nullptr, int(problems.size()))};
    for (const Problem &problem : homeless)
        words.append(problem.message);
    m_messages->showMessage(MessageBar::Severity::Warning, words.join(u'\n'));
    for (const Problem &problem : problems) {
        if (FieldEditor *place = problem.field ? m_binder->editor(*problem.field) : nullptr) {
            place->setFocus();
            break;
        }
    }
    m_draft->keepNow();
}

void RecordPage::revert()
{
    if (!m_binder->isModified())
        return;
    const QJsonObject typed = m_binder->draft();
    m_conflicts->putAway();
    m_binder->revert();
    m_draft->discard();
    m_messages->showMessage(MessageBar::Severity::Note, tr("What you typed since the last save was put aside."));
    m_messages->addAnswer(tr("Bring it back"), [this, typed] { m_binder->applyDraft(typed); });
}

void RecordPage::refresh(const ChangeNotice &notice)
{
    m_tabs->refresh(notice);
    const bool mine = std::any_of(notice.items.cbegin(), notice.items.cend(), [this](const ChangeNotice::Item &item) { return item.record == record().id(); });
    if (!mine)
        return;
    const Result<Record> fresh = m_casebook.reader().find(record().entity(), record().id());
    if (!fresh) {
        m_messages->showError(fresh.error());
        return;
    }
    if (fresh->stamp() == record().stamp())
        return showRecord(); // what was open about it may be decided
    const bool wasDeleted = record().isDeleted();
    if (const QList<const Field *> clashes = m_binder->takeOver(*fresh); !clashes.isEmpty())
        m_conflicts->ask(clashes, *fresh);
    if (wasDeleted && !fresh->isDeleted()) {
        m_messages->putAway();
        m_binder->setReadOnly(m_casebook.isReadOnly());
    }
    showRecord();
}

void RecordPage::remove()
{
    if (record().isNew() || record().isDeleted())
        return;
    m_binder->revert();
    m_draft->discard();
    const Result<QList<Record>> along = m_casebook.store().dependants(record().entity(), record().id());
    const auto done = [this, others = along ? int(along->size()) - 1 : 0](const Result<> &answer) {
        if (answer)
            tellRemoved(others);
        else
            m_messages->showError(answer.error());
    };
    m_removal->run(
        [this] { return m_casebook.store().remove(record().entity(), record().id()); }, done,
        [this] {
            m_messages->showMessage(
                MessageBar::Severity::Warning,
                tr("Not deleted yet: another program, or a long work of this one, is writing into the casebook. "
                   "It will be deleted by itself as soon as that has finished."));
            m_messages->addAnswer(tr("Do not delete it"), [this] { m_removal->cancel(); });
        });
}

void RecordPage::tellRemoved(int others)
{
    emit said(others > 0 ? tr("“%1” and %Ln record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.", nullptr, others).arg(m_title)
                         : tr("“%1” is in the recycle bin. Ctrl+Z brings it back.").arg(m_title));
}

void RecordPage::offerDraft()
{
    const std::optional<Draft> draft = record().isNew() ? std::nullopt : m_draft->leftBehind();
    if (!draft || record().isDeleted())
        return;
    const QString when = displayText(record().entity().changedAt, draft->at, m_casebook);
    m_messages->showMessage(MessageBar::Severity::Note, tr("There is typing from %1 that was never saved.").arg(when));
    m_messages->addAnswer(tr("Bring it back"), [this, draft] { takeDraft(*draft); });
    m_messages->addAnswer(tr("Throw it away"), [this, draft] {
        m_draft->adopt(*draft);
        m_draft->discard();
    });
}

void RecordPage::resume(const RecordId &draft)
{
    m_resumed = draft;
    for (const Draft &left : m_draft->store().drafts(m_casebook.location().display())) {
        if (left.id == draft && left.record.isNull() && left.entity == record().entity().name())
            takeDraft(left);
    }
}

void RecordPage::takeDraft(const Draft &draft)
{
    m_draft->adopt(draft);
    m_binder->applyDraft(draft.fields);
    if (const QList<const Field *> clashes = m_draft->overtaken(draft); !clashes.isEmpty())
        m_conflicts->ask(clashes, record());
}

void RecordPage::makeLinked(FieldEditor *editor, const QString &entity, const QString &typed)
{
    auto *dialog = new QuickRecordDialog(*m_casebook.catalog().entity(entity), typed, m_casebook, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuickRecordDialog::made, this, [this, editor](const RecordId &id) {
        QVariant value = QVariant::fromValue(id);
        if (editor->field().type() == FieldType::Links) {
            QList<RecordId> all = editor->value().value<QList<RecordId>>();
            all.append(id);
            value = QVariant::fromValue(all);
        }
        editor->setValue(value);
        emit m_binder->changed();
    });
    dialog->open();
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showRecord();
    Page::changeEvent(event);
}

} // namespace Lodebook
