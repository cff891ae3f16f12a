// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "views/reports/reportpreview.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/onworker.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace Lodebook {

namespace {

constexpr int mostRecords = 2000;
constexpr int pauseBeforeMaking = 300; // milliseconds, while somebody walks through the choices
const QDate openDay(1900, 1, 1); // shown as “open”

using Titles = QList<std::pair<RecordId, QString>>;

Result<Titles> recordTitles(const CasebookLocation &location, const Casebook::Options &options, const Entity &entity)
{
    const Result<std::unique_ptr<Casebook>> casebook = Casebook::open(location, options);
    if (!casebook)
        return casebook.error();
    Query query(entity);
    query.limit = mostRecords;
    const Result<QList<Record>> records = (*casebook)->reader().list(query);
    if (!records)
        return records.error();
    Titles titles;
    for (const Record &record : *records) {
        const QString number = record.text(entity.number);
        titles.append({record.id(), number.isEmpty() ? record.title() : number + QStringLiteral(" · ") + record.title()});
    }
    return titles;
}

QDateEdit *dayEditor(const QString &name, QWidget *parent)
{
    auto *editor = new QDateEdit(parent);
    editor->setObjectName(name);
    editor->setCalendarPopup(true);
    editor->setMinimumDate(openDay);
    return editor;
}

} // namespace

ReportPage::ReportPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_job(new ReportJob(this))
    , m_preview(new ReportPreview(this))
{
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    page->addWidget(splitter);

    auto *side = new QWidget(splitter);
    auto *sideLayout = new QVBoxLayout(side);
    buildChoices();
    sideLayout->addWidget(m_reportsLabel);
    sideLayout->addWidget(m_reports, 1);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildParameters(form);
    sideLayout->addLayout(form);
    sideLayout->addWidget(m_make);

    auto *middle = new QWidget(splitter);
    auto *column = new QVBoxLayout(middle);
    auto *tools = new QWidget(middle);
    buildTools(tools);
    column->addWidget(tools);
    m_message = new QLabel(middle);
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_message);
    column->addWidget(m_preview, 1);
    splitter->addWidget(side);
    splitter->addWidget(middle);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 900});

    connectAll();
    retranslate();
    m_reports->setCurrentRow(0);
    say({}, false);
    showState();
}

void ReportPage::buildChoices()
{
    m_reportsLabel = new QLabel(this);
    m_reports = new QListWidget(this);
    m_reports->setObjectName(QStringLiteral("reportList"));
    m_reports->setWordWrap(true);
    m_reportsLabel->setBuddy(m_reports);
    for (const ReportSpec &spec : reportSpecs()) {
        auto *item = new QListWidgetItem(m_reports);
        item->setData(Qt::UserRole, spec.name);
    }
}

void ReportPage::buildParameters(QFormLayout *form)
{
    m_record = new QComboBox(this);
    m_record->setObjectName(QStringLiteral("reportRecord"));
    m_record->setEditable(false);
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_record->setMinimumContentsLength(16);
    m_from = dayEditor(QStringLiteral("reportFrom"), this);
    m_to = dayEditor(QStringLiteral("reportTo"), this);
    m_from->setDate(openDay);
    m_to->setDate(openDay);
    m_asOf = dayEditor(QStringLiteral("reportAsOf"), this);
    m_asOf->setDate(m_casebook.clock().today());
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->addItem({}, QString());
    for (const char *code : {"en", "fr", "es", "nl", "de"}) {
        const QString language = QString::fromLatin1(code);
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    }
    m_make = new QPushButton(this);
    m_make->setObjectName(QStringLiteral("makeReportButton"));
    const auto row = [&](QLabel *&label, QWidget *editor) {
        label = new QLabel(this);
        label->setBuddy(editor);
        form->addRow(label, editor);
    };
    row(m_recordLabel, m_record);
    row(m_fromLabel, m_from);
    row(m_toLabel, m_to);
    row(m_asOfLabel, m_asOf);
    row(m_languageLabel, m_language);
}

void ReportPage::buildTools(QWidget *tools)
{
    auto *row = new FlowLayout(tools, 6);
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(tools);
        made->setObjectName(QString::fromLatin1(name));
        row->addWidget(made);
        return made;
    };
    m_print = button("printReportButton");
    m_pdf = button("savePdfButton");
    m_html = button("saveHtmlButton");
    m_odt = button("saveOdtButton");
    m_progress = new QProgressBar(tools);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    row->addWidget(m_progress);
    m_cancel = button("cancelReportButton");
    auto *view = new QWidget(tools); // wraps as a whole
    auto *viewRow = new QHBoxLayout(view);
    viewRow->setContentsMargins(0, 0, 0, 0);
    row->addWidget(view);
    const auto tool = [&](const char *name, const QString &sign) {
        auto *made = new QToolButton(view);
        made->setObjectName(QString::fromLatin1(name));
        made->setText(sign);
        viewRow->addWidget(made);
        return made;
    };
    m_position = new QLabel(view);
    m_position->setObjectName(QStringLiteral("reportPosition"));
    viewRow->addWidget(m_position);
    m_zoomOut = tool("zoomOutButton", QStringLiteral("−"));
    m_zoomIn = tool("zoomInButton", QStringLiteral("+"));
    m_fit = tool("fitButton", {});
}

void ReportPage::connectAll()
{
    connect(m_reports, &QListWidget::currentRowChanged, this, &ReportPage::choose);
    connect(m_reports, &QListWidget::itemActivated, this, &ReportPage::refresh);
    connect(m_make, &QPushButton::clicked, this, &ReportPage::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBeforeMaking);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::makeChosen);
    for (QComboBox *choice : {m_record, m_language})
        connect(choice, &QComboBox::activated, this, &ReportPage::refreshSoon);
    for (QDateEdit *day : {m_from, m_to, m_asOf})
        connect(day, &QDateEdit::dateChanged, this, &ReportPage::refreshSoon);
    connect(m_cancel, &QPushButton::clicked, m_job, &ReportJob::cancel);
    connect(m_job, &ReportJob::made, this, &ReportPage::onMade);
    connect(m_job, &ReportJob::written, this, &ReportPage::onWritten);
    connect(m_job, &ReportJob::progressed, this, [this](double share) { m_progress->setValue(int(share * 100)); });
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf"), tr("PDF file")); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(QStringLiteral("html"), tr("Web page")); });
    connect(m_odt, &QPushButton::clicked, this, [this] { save(QStringLiteral("odt"), tr("Text document")); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    connect(m_fit, &QToolButton::clicked, m_preview, &ReportPreview::fitWidth);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportPage::showState);
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportPage::showState);
}

void ReportPage::retranslate()
{
    m_reportsLabel->setText(tr("&Reports"));
    for (int row = 0; row < m_reports->count(); ++row) {
        QListWidgetItem *item = m_reports->item(row);
        const ReportSpec *spec = reportSpec(item->data(Qt::UserRole).toString());
        item->setText(spec->translatedTitle());
        item->setToolTip(spec->translatedSummary());
    }
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&Until"));
    m_asOfLabel->setText(tr("&State of"));
    m_languageLabel->setText(tr("&Language"));
    m_from->setSpecialValueText(tr("open"));
    m_to->setSpecialValueText(tr("open"));
    m_language->setItemText(0, tr("As the program"));
    m_make->setText(tr("&Make the report"));
    m_print->setText(tr("&Print…"));
    m_pdf->setText(tr("Save as P&DF…"));
    m_html->setText(tr("Save as &HTML…"));
    m_odt->setText(tr("Save as &ODT…"));
    m_cancel->setText(tr("&Cancel"));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out"));
    m_fit->setText(tr("Fit &width"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_reports->setAccessibleName(tr("Reports"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    m_asOf->setAccessibleName(tr("State of"));
    m_language->setAccessibleName(tr("Language"));
    if (const ReportSpec *spec = chosen(); spec && spec->about) {
        m_recordLabel->setText(spec->about->label());
        m_record->setAccessibleName(spec->about->label());
    }
    showState();
}

void ReportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

const ReportSpec *ReportPage::chosen() const
{
    const QListWidgetItem *item = m_reports->currentItem();
    return item ? reportSpec(item->data(Qt::UserRole).toString()) : nullptr;
}

void ReportPage::choose()
{
    const ReportSpec *spec = chosen();
    if (!spec)
        return;
    m_recordLabel->setVisible(spec->about);
    m_record->setVisible(spec->about);
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)})
        part->setVisible(spec->takesPeriod);
    if (spec->about) {
        m_recordLabel->setText(spec->about->label());
        m_record->setAccessibleName(spec->about->label());
        fillRecords(*spec->about);
    }
    refreshSoon();
}

void ReportPage::fillRecords(const Entity &entity)
{
    m_record->clear();
    if (!m_wanted.isNull())
        m_record->addItem(tr("The open record"), m_wanted);
    auto *watcher = new QFutureWatcher<Result<Titles>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, &entity] {
        watcher->deleteLater();
        const ReportSpec *spec = chosen();
        if (!spec || spec->about != &entity)
            return;
        const Result<Titles> titles = watcher->result();
        if (!titles)
            return say(titles.error().message, true);
        const RecordId wanted = m_record->currentData().value<RecordId>();
        m_record->clear();
        for (const auto &[id, title] : *titles)
            m_record->addItem(title, id);
        m_record->setCurrentIndex(std::max(0, m_record->findData(wanted)));
        if (m_asked != std::pair(spec->name, m_record->currentData().value<RecordId>()))
            refreshSoon();
        showState();
    });
    const CasebookLocation location = m_casebook.location();
    const Casebook::Options options = m_casebook.options();
    watcher->setFuture(onWorker<Result<Titles>>([location, options, &entity] { return recordTitles(location, options, entity); }));
}

void ReportPage::showReport(const QString &name, const RecordId &recordId)
{
    m_wanted = recordId;
    for (int row = 0; row < m_reports->count(); ++row) {
        if (m_reports->item(row)->data(Qt::UserRole).toString() == name) {
            if (m_reports->currentRow() == row)
                choose();
            m_reports->setCurrentRow(row);
            refresh();
            break;
        }
    }
    m_wanted = {};
}

ReportRequest ReportPage::request() const
{
    ReportRequest made;
    const ReportSpec *spec = chosen();
    if (spec && spec->about)
        made.recordId = m_record->currentData().value<RecordId>();
    if (spec && spec->takesPeriod) {
        made.from = m_from->date() == openDay ? QDate() : m_from->date();
        made.to = m_to->date() == openDay ? QDate() : m_to->date();
    }
    made.asOf = m_asOf->date();
    made.language = m_language->currentData().toString();
    if (spec && spec->lists)
        made.filter = m_filter;
    made.madeAt = m_casebook.clock().now();
    return made;
}

/// What is shown, printed and saved is what is chosen: another choice is made into a report at once.
void ReportPage::refreshSoon()
{
    if (m_asked)
        m_soon.start();
    showState();
}

void ReportPage::makeChosen()
{
    const ReportSpec *spec = chosen();
    if (spec && spec->about && m_record->count() == 0) { // none yet, or they are still being read
        m_report = {};
        m_preview->setPages({});
        showState();
        return;
    }
    refresh();
}

void ReportPage::refresh()
{
    m_soon.stop();
    const ReportSpec *spec = chosen();
    if (!spec)
        return;
    m_asked = std::pair(spec->name, spec->about ? m_record->currentData().value<RecordId>() : RecordId());
    m_progress->setValue(0);
    m_job->make(m_casebook, spec->name, request());
    say(tr("Making “%1”…").arg(spec->translatedTitle()), false);
    showState();
}

void ReportPage::onMade(const ReportOutcome &outcome)
{
    if (outcome.error) {
        say(outcome.error->message, outcome.error->kind != Error::Kind::Cancelled);
        showState();
        return;
    }
    m_report = outcome;
    m_preview->setPages(*outcome.pages);
    say({}, false);
    showState();
    emit reportShown(outcome.document->name, outcome.pages->count());
}

void ReportPage::onWritten(const QString &path, const ReportOutcome &outcome)
{
    if (outcome.error)
        say(outcome.error->message, outcome.error->kind != Error::Kind::Cancelled);
    else
        say(path.isEmpty() ? tr("The report was sent to the printer.") : tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)), false);
    showState();
}

void ReportPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_report.document->title);
    printer->setPageLayout(m_report.pages->paper);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_report.pages->count());
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_job->print(m_report, printer);
        showState();
    });
    // The dialog holds a bare pointer to the printer: it lives at least as long.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void ReportPage::save(const QString &ending, const QString &kind)
{
    auto *dialog = new FileDialog(this, tr("Save the report"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(kind, ending));
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(m_report.document->name + u'-' + m_report.document->asOf.toString(Qt::ISODate) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_job->write(m_report, path);
        showState();
    });
    dialog->open();
}

void ReportPage::say(const QString &message, bool isError)
{
    m_message->setVisible(!message.isEmpty());
    m_message->setText(isError ? tr("Not done. %1").arg(message) : message);
    m_message->setAccessibleName(m_message->text());
}

void ReportPage::showState()
{
    const bool running = m_job->isRunning();
    const bool ready = m_report.document && !running && !m_soon.isActive();
    for (QPushButton *button : {m_print, m_pdf, m_html, m_odt}) {
        if (!ready && !m_focusBefore && button->hasFocus())
            m_focusBefore = button; // a button that is switched off loses it to whatever comes next
        button->setEnabled(ready);
    }
    if (ready && m_focusBefore && isAncestorOf(QApplication::focusWidget()))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    if (ready)
        m_focusBefore = nullptr;
    m_make->setEnabled(!running && chosen() && (!chosen()->about || m_record->count() > 0));
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    const int page = m_preview->currentPage();
    m_position->setText(page < 0 ? QString() : tr("Page %1 of %2 · %3 %").arg(page + 1).arg(m_preview->pageCount()).arg(qRound(m_preview->zoom() * 100)));
    for (QToolButton *tool : {m_zoomIn, m_zoomOut, m_fit})
        tool->setEnabled(page >= 0);
}

} // namespace Lodebook
