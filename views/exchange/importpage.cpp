// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importpage.h"

#include "models/entities/common/setting.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/cmrt/cmrtfile.h"
#include "models/exchange/import/importshelf.h"
#include "models/exchange/import/rejectsfile.h"
#include "models/programme/duplicates.h"
#include "views/exchange/importcolumnsstep.h"
#include "views/exchange/importfilestep.h"
#include "views/exchange/importpreviewstep.h"
#include "views/exchange/importresultstep.h"
#include "views/exchange/mappingnameline.h"
#include "views/exchange/steptrail.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Lodebook {

Location ImportPage::locationFor(const QString &entity, const QString &file)
{
    Location place = Location::screen(QStringLiteral("import"));
    if (!entity.isEmpty())
        place.preset.insert(QStringLiteral("entity"), entity);
    if (!file.isEmpty()) {
        place.preset.insert(QStringLiteral("file"), file);
        place.preset.insert(QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)); // the same file again is another import
    }
    return place;
}

Location ImportPage::locationForPasted(const QString &entity, const QString &text, const QStringList &columns)
{
    Location place = locationFor(entity);
    place.preset.insert(QStringLiteral("text"), text);
    place.preset.insert(QStringLiteral("columns"), QJsonArray::fromStringList(columns));
    place.preset.insert(QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    return place;
}

ImportPage::ImportPage(const Location &location, Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_casebook(casebook)
    , m_title(new QLabel(this))
    , m_trail(new StepTrail(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_steps(new QStackedWidget(this))
    , m_file(new ImportFileStep(this))
    , m_columns(new ImportColumnsStep(casebook, this))
    , m_preview(new ImportPreviewStep(this))
    , m_result(new ImportResultStep(this))
    , m_wanted(casebook.catalog().entity(location.preset.value(QStringLiteral("entity")).toString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 0);
    head->setSpacing(Theme::Unit / 2);
    head->addWidget(m_title);
    head->addWidget(m_trail);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    auto *scroll = new QScrollArea(this); // at large text the steps are higher than a small screen
    scroll->setWidget(m_steps);
    keepFocusInSight(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_title->setFont(large);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_result)})
        m_steps->addWidget(step);
    connectSteps();
    retranslate();
    loadShelf();
    showStep(FileStep);
    if (const QString file = location.preset.value(QStringLiteral("file")).toString(); !file.isEmpty())
        openFile(file);
    if (const QString text = location.preset.value(QStringLiteral("text")).toString(); !text.isEmpty())
        openPasted({text});
}

void ImportPage::connectSteps()
{
    connect(m_trail, &StepTrail::chosen, this, [this](int step) {
        if (!m_template || step != ColumnsStep)
            showStep(Step(step));
    });
    connect(m_work, &WorkStrip::runningChanged, this, [this](bool running) {
        m_steps->setDisabled(running);
        m_trail->setDisabled(running);
    });
    connect(m_file, &ImportFileStep::fileChosen, this, &ImportPage::openFile);
    connect(m_file, &ImportFileStep::waitingChosen, this, &ImportPage::openWaiting);
    connect(m_columns, &ImportColumnsStep::sheetChosen, this, [this](const QString &sheet) {
        m_source.options.sheet = sheet;
        readFile();
    });
    connect(m_columns, &ImportColumnsStep::backRequested, this, [this] { showStep(FileStep); });
    connect(m_columns, &ImportColumnsStep::previewRequested, this, &ImportPage::makePreview);
    connect(m_columns, &ImportColumnsStep::saveRequested, this, &ImportPage::saveMapping);
    connect(&m_columns->columns(), &ImportColumnsModel::mappingChanged, this, [this] {
        m_reached = qMin(m_reached, int(ColumnsStep)); // a preview of another mapping is none
        m_trail->setCurrent(m_steps->currentIndex(), m_reached);
    });
    connect(m_preview, &ImportPreviewStep::backRequested, this, [this] { showStep(m_source.held || m_template ? FileStep : ColumnsStep); });
    connect(m_preview, &ImportPreviewStep::importRequested, this, &ImportPage::import);
    connect(m_preview, &ImportPreviewStep::rejectsRequested, this, &ImportPage::chooseRejectsFile);
    connect(m_result, &ImportResultStep::rejectsRequested, this, &ImportPage::chooseRejectsFile);
    connect(m_result, &ImportResultStep::undoRequested, this, &ImportPage::undo);
    connect(m_result, &ImportResultStep::waitingRequested, this, &ImportPage::finishWaiting);
    connect(m_result, &ImportResultStep::anotherRequested, this, &ImportPage::startOver);
    connect(m_result, &ImportResultStep::saveRequested, this, &ImportPage::saveMapping);
    connect(m_result, &ImportResultStep::listRequested, this, [this] {
        emit openRequested(Location::list(m_template ? static_cast<const Entity &>(cmrt()) : *m_columns->mapping().entity), false);
    });
}

QString ImportPage::title() const
{
    return tr("Import");
}

ImportPage::Step ImportPage::step() const
{
    return Step(m_steps->currentIndex());
}

void ImportPage::showStep(Step step)
{
    m_reached = step == ResultStep ? int(step) : qMax(m_reached, int(step));
    m_steps->setCurrentIndex(step);
    m_trail->setCurrent(step, m_reached);
    m_steps->currentWidget()->setFocus();
}

void ImportPage::start(const QString &title, const Job::CasebookWork &work, const std::function<void(const QVariant &)> &done)
{
    if (isBusy())
        return;
    m_messages->putAway();
    m_work->start(title, work, [this, done](const Result<QVariant> &answer) {
        if (answer) {
            done(*answer);
        } else {
            showFailure(answer.error());
        }
    });
}

void ImportPage::showFailure(const Error &error)
{
    m_messages->showError(error);
    if (error.kind == Error::Kind::Cancelled || m_template || !m_source.isOldText())
        return;
    m_messages->addAnswer(tr("Read it as &Western European text"), [this] {
        m_source.options.encoding = TableOptions::Encoding::Windows1252;
        readFile();
    });
}

/// Whose template it may be, by the name the company has in it; said are why that is not certain, and that name.
void ImportPage::offerOrganisations(const QStringList &said)
{
    const QString company = said.last();
    m_messages->showMessage(MessageBar::Severity::Warning, said.first());
    Record like(organisation());
    like.set(organisation().name, company);
    const Result<QList<DuplicateCandidate>> similar = similarTo(m_casebook.reader(), like, 50, 3);
    for (const DuplicateCandidate &one : similar ? *similar : QList<DuplicateCandidate>()) {
        m_messages->addAnswer(tr("It is %1").arg(one.title), [this, id = one.record] {
            CmrtOrder order = *m_template;
            order.organisation = id;
            openTemplate(order);
        });
    }
    if (!m_casebook.isReadOnly())
        m_messages->addAnswer(tr("&Add %1").arg(company), [this, company] {
            emit openRequested(Location::newRecord(organisation(), {{organisation().name.name(), company}}), false);
        });
}

void ImportPage::openTemplate(const CmrtOrder &order)
{
    if (isBusy())
        return;
    m_source = ImportSource{.path = order.path};
    m_template = order;
    m_fingerprint = m_source.fingerprint();
    start(tr("Looking at %1").arg(m_source.name()), [order](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<std::shared_ptr<ImportPreview>> preview = previewCmrt(casebook.store(), order, progress.teller());
        if (preview)
            return QVariant::fromValue(*preview);
        const bool isNobodys = order.organisation.isNull() && (preview.error().kind == Error::Kind::Missing || preview.error().kind == Error::Kind::Invalid);
        const Result<CmrtFile> file = isNobodys ? readCmrtFile(order.path) : Result<CmrtFile>(preview.error());
        return file ? Result<QVariant>(QStringList{preview.error().message, file->company}) : Result<QVariant>(preview.error());
    }, [this](const QVariant &value) {
        if (value.typeId() == QMetaType::QStringList)
            return offerOrganisations(value.toStringList());
        const auto preview = value.value<std::shared_ptr<ImportPreview>>();
        m_preview->setPreview(preview, m_casebook.isReadOnly());
        showStep(PreviewStep);
        m_messages->showMessage(MessageBar::Severity::Note, QStringList(QStringList(tr("This is a filled-in reporting template (CMRT).")) + preview->report.notes).join(u' '));
    });
}

void ImportPage::openFile(const QString &path)
{
    if (isBusy())
        return;
    m_template.reset();
    m_source = ImportSource{.path = path};
    readFile();
}

void ImportPage::openPasted(const PastedText &pasted)
{
    if (isBusy())
        return;
    m_template.reset();
    m_source = ImportSource{.pasted = pasted};
    readFile();
}

/// A spreadsheet copies what it shows: figures as this desk writes them, and headings only if they were chosen too.
void ImportPage::takePastedRules()
{
    m_columns->suggestDecimalPoint(QLocale().decimalPoint().at(0));
    QStringList columns;
    for (const QJsonValue &column : m_location.preset.value(QStringLiteral("columns")).toArray())
        columns.append(column.toString());
    const QStringList headings = m_columns->columns().headings();
    ImportMapping plain{.entity = m_wanted};
    if (!m_wanted || !m_source.pasted->headings.isEmpty() || headings.size() > columns.size() || mapByHeadings(plain, headings).size() < headings.size())
        return;
    m_messages->showMessage(MessageBar::Severity::Warning, tr("None of the headings is a field of %1. Was the first row a record, copied without headings?").arg(m_wanted->pluralLabel()));
    m_messages->addAnswer(tr("&Yes: the columns stand as in the list"), [this, columns = columns.first(headings.size())] {
        openPasted({m_source.pasted->text, columns});
    });
}

void ImportPage::readFile()
{
    start(tr("Reading %1").arg(m_source.name()), [source = m_source](Casebook &, Progress &) -> Result<QVariant> {
        if (!source.path.isEmpty() && source.options.sheet.isEmpty() && isCmrtFile(source.path))
            return QVariant();
        const Result<TableBeginning> beginning = readBeginning(source);
        return beginning ? Result<QVariant>(QVariant::fromValue(*beginning)) : Result<QVariant>(beginning.error());
    }, [this](const QVariant &value) {
        if (!value.isValid())
            return openTemplate({.path = m_source.path});
        const auto beginning = value.value<TableBeginning>();
        m_columns->setFile(m_source.name(), beginning, m_wanted);
        m_reached = ColumnsStep;
        showStep(ColumnsStep);
        if (m_source.pasted)
            takePastedRules();
    });
}

void ImportPage::openWaiting(const HeldRows &rows)
{
    if (isBusy())
        return;
    m_template.reset();
    m_source = ImportSource{.held = rows};
    const Result<TableBeginning> beginning = readBeginning(m_source);
    if (!beginning)
        return m_messages->showError(beginning.error());
    m_columns->setFile(m_source.name(), *beginning, rows.mapping.entity);
    m_columns->columns().setMapping(rows.mapping);
    m_reached = ColumnsStep;
    makePreview();
}

void ImportPage::makePreview()
{
    if (const QString problem = m_columns->problem(); !problem.isEmpty())
        return m_messages->showMessage(MessageBar::Severity::Warning, problem);
    m_fingerprint = m_source.fingerprint();
    start(tr("Looking at %1").arg(m_source.name()), [source = m_source, mapping = m_columns->mapping()](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<std::unique_ptr<TableReader>> table = source.open();
        if (!table)
            return table.error();
        const Result<std::shared_ptr<ImportPreview>> preview = previewImport(casebook.store(), **table, mapping, progress.teller());
        return preview ? Result<QVariant>(QVariant::fromValue(*preview)) : Result<QVariant>(preview.error());
    }, [this](const QVariant &value) {
        m_preview->setPreview(value.value<std::shared_ptr<ImportPreview>>(), m_casebook.isReadOnly());
        showStep(PreviewStep);
    });
}

/// Refused when the file is not the one of the preview any more.
void ImportPage::importTemplate()
{
    start(tr("Importing %1").arg(m_source.name()), [source = m_source, order = *m_template, fingerprint = m_fingerprint](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        if (const Result<> unchanged = checkUnchanged(source, fingerprint); !unchanged)
            return unchanged.error();
        ImportOptions options;
        options.progress = progress.teller();
        const Result<ImportReport> report = CmrtImport(casebook.store(), order).run(options);
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    }, [this](const QVariant &value) { showResult(value.value<ImportReport>(), {}); });
}

void ImportPage::import()
{
    if (m_template)
        return importTemplate();
    ImportOrder order{.source = m_source, .mapping = m_columns->mapping(), .decisions = m_preview->rows().decisions(), .held = {}, .fingerprint = m_fingerprint};
    order.held.id = m_source.held ? m_source.held->id : RecordId();
    order.held.since = m_source.held ? m_source.held->since : QDateTime();
    order.held.source = m_source.name();
    order.held.mapping = order.mapping;
    order.held.headings = m_columns->columns().headings();
    order.held.rows = m_preview->rows().waitingRows();
    start(tr("Importing %1").arg(m_source.name()), [order](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<ImportReport> report = carryOut(casebook.store(), order, progress.teller());
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    }, [this, held = order.held](const QVariant &value) { showResult(value.value<ImportReport>(), held); });
}

void ImportPage::showResult(const ImportReport &report, const HeldRows &held)
{
    m_batch = report.batch;
    m_held = held;
    loadShelf();
    m_result->setReport(report, m_source.name(), int(held.rows.size()));
    m_result->mappingName().setVisible(!m_template);
    showStep(ResultStep);
    emit said(tr("%Ln row(s) imported from %1", nullptr, int(report.added + report.changed)).arg(m_source.name()));
}

void ImportPage::undo()
{
    start(tr("Undoing the import"), [batch = m_batch](Casebook &casebook, Progress &) -> Result<QVariant> {
        const Result<UndoReport> report = casebook.undoStack().undoBatch(batch);
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    }, [this](const QVariant &value) { showUndone(value.value<UndoReport>()); });
}

void ImportPage::showUndone(const UndoReport &report)
{
    QStringList kept;
    for (const UndoReport::Kept &record : report.kept)
        kept.append(record.title);
    m_result->setUndone(kept);
    loadShelf();
}

/// The rows this import has held back, else the oldest that wait.
void ImportPage::finishWaiting()
{
    const Result<QList<HeldRows>> waiting = ImportShelf(m_casebook.store()).heldRows();
    if (!waiting)
        return m_messages->showError(waiting.error());
    for (const HeldRows &rows : *waiting) {
        if (rows.source == m_held.source && rows.rows.size() == m_held.rows.size() && (m_held.id.isNull() || rows.id == m_held.id))
            return openWaiting(rows);
    }
    startOver();
}

void ImportPage::saveMapping(const QString &name)
{
    if (const Result<> saved = ImportShelf(m_casebook.store()).saveMapping({name, m_columns->mapping()}); !saved)
        return m_messages->showError(saved.error());
    loadShelf();
    m_messages->showMessage(MessageBar::Severity::Success, tr("The mapping “%1” is kept. A file with these headings will be recognised by it.").arg(name));
}

void ImportPage::chooseRejectsFile()
{
    auto *dialog = new FileDialog(this, tr("Save the rejected rows"), QFileInfo(m_source.name()).completeBaseName() + QStringLiteral("-rejected"), tr("Workbook (*.xlsx);;Table (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveRejects);
    dialog->open();
}

void ImportPage::saveRejects(const QString &path)
{
    QStringList headings = m_columns->columns().headings();
    if (m_template)
        headings = QStringLiteral("A B C D E F G H I J K L M N O P Q").split(u' '); // of the smelter list
    headings.removeIf([](const QString &heading) { return RejectsFile::isReasonHeading(heading); });
    RejectsFile file(path, headings);
    int saved = 0;
    for (const PreviewRow &row : m_preview->rows().preview()->rows) {
        if (row.fate != RowFate::Rejected)
            continue;
        QList<ImportProblem> problems;
        for (const PreviewValue &value : row.values)
            problems.append({row.number, value.field ? value.field->name() : QString(), value.after, value.problem});
        if (const Result<> added = file.add(row.source, problems); !added)
            return m_messages->showError(added.error());
        ++saved;
    }
    if (const Result<> done = file.finish(); !done)
        return m_messages->showError(done.error());
    if (m_template)
        return m_messages->showMessage(MessageBar::Severity::Success,
                                       tr("%Ln rejected row(s) are in %1, each with its reason. Mend them in the template and import it again.", nullptr, saved).arg(QFileInfo(path).fileName()));
    m_messages->showMessage(MessageBar::Severity::Success,
                            tr("%Ln rejected row(s) are in %1, each with its reason. Mend them there and import that file.", nullptr, saved).arg(QFileInfo(path).fileName()));
}

void ImportPage::loadShelf()
{
    const ImportShelf shelf(m_casebook.store());
    const Result<QList<SavedMapping>> mappings = shelf.mappings();
    const Result<QList<HeldRows>> waiting = shelf.heldRows();
    if (!mappings || !waiting)
        return m_messages->showError(mappings ? waiting.error() : mappings.error());
    m_columns->setSavedMappings(*mappings);
    m_file->setWaiting(*waiting);
}

void ImportPage::refresh(const ChangeNotice &notice)
{
    if (notice.touches(setting()) && !isBusy())
        loadShelf();
}

void ImportPage::startOver()
{
    m_messages->putAway();
    m_reached = FileStep;
    m_source = {};
    m_template.reset();
    m_preview->setPreview(nullptr, m_casebook.isReadOnly());
    loadShelf();
    showStep(FileStep);
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ImportPage::retranslate()
{
    m_title->setText(title());
    m_trail->setSteps({tr("File"), tr("Columns"), tr("Preview"), tr("Result")});
    m_trail->setCurrent(m_steps->currentIndex(), m_reached);
    emit titleChanged();
}

} // namespace Lodebook
