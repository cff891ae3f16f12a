// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportdesk.h"

#include "views/reports/reportpreview.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace Lodebook {

ReportDesk::ReportDesk(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_job(new ReportJob(this))
    , m_preview(new ReportPreview(this))
{
    auto *column = new QVBoxLayout(this);
    auto *tools = new QWidget(this);
    buildTools(tools);
    column->addWidget(tools);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_message);
    column->addWidget(m_preview, 1);
    connectAll();
    retranslate();
    say({}, false);
}

void ReportDesk::buildTools(QWidget *tools)
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

void ReportDesk::connectAll()
{
    connect(m_cancel, &QPushButton::clicked, m_job, &ReportJob::cancel);
    connect(m_job, &ReportJob::made, this, &ReportDesk::onMade);
    connect(m_job, &ReportJob::written, this, &ReportDesk::onWritten);
    connect(m_job, &ReportJob::progressed, this, [this](double share) { m_progress->setValue(int(share * 100)); });
    connect(m_print, &QPushButton::clicked, this, &ReportDesk::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf"), tr("PDF file")); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(QStringLiteral("html"), tr("Web page")); });
    connect(m_odt, &QPushButton::clicked, this, [this] { save(QStringLiteral("odt"), tr("Text document")); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    connect(m_fit, &QToolButton::clicked, m_preview, &ReportPreview::fitWidth);
    connect(m_preview, &ReportPreview::currentPageChanged, this, &ReportDesk::showState);
    connect(m_preview, &ReportPreview::zoomChanged, this, &ReportDesk::showState);
}

void ReportDesk::retranslate()
{
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
    showState();
}

void ReportDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportDesk::make(const QString &title, const ReportMaker &maker, const ReportRequest &request)
{
    m_isHeld = false;
    m_progress->setValue(0);
    m_job->make(m_casebook, maker, request);
    say(tr("Making “%1”…").arg(title), false);
    showState();
}

void ReportDesk::hold()
{
    m_isHeld = true;
    showState();
}

void ReportDesk::clear()
{
    m_report = {};
    m_preview->setPages({});
    showState();
}

void ReportDesk::onMade(const ReportOutcome &outcome)
{
    if (outcome.error) {
        m_isHeld = true; // what is still shown is not what was asked for
        say(outcome.error->message, outcome.error->kind != Error::Kind::Cancelled);
        showState();
        return;
    }
    m_report = outcome;
    m_preview->setPages(*outcome.pages);
    say({}, false);
    showState();
    emit shown(outcome.document->name, outcome.pages->count());
}

void ReportDesk::onWritten(const QString &path, const ReportOutcome &outcome)
{
    if (outcome.error)
        say(outcome.error->message, outcome.error->kind != Error::Kind::Cancelled);
    else
        say(path.isEmpty() ? tr("The report was sent to the printer.") : tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)), false);
    showState();
}

void ReportDesk::print()
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

void ReportDesk::save(const QString &ending, const QString &kind)
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

void ReportDesk::say(const QString &message, bool isError)
{
    m_message->setVisible(!message.isEmpty());
    m_message->setText(isError ? tr("Not done. %1").arg(message) : message);
    m_message->setAccessibleName(m_message->text());
}

void ReportDesk::showState()
{
    const bool running = m_job->isRunning();
    const bool ready = m_report.document && !running && !m_isHeld;
    for (QPushButton *button : {m_print, m_pdf, m_html, m_odt}) {
        if (!ready && !m_focusBefore && button->hasFocus())
            m_focusBefore = button; // a button that is switched off loses it to whatever comes next
        button->setEnabled(ready);
    }
    if (ready && m_focusBefore && isAncestorOf(QApplication::focusWidget()))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    if (ready)
        m_focusBefore = nullptr;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    const int page = m_preview->currentPage();
    m_position->setText(page < 0 ? QString() : tr("Page %1 of %2 · %3 %").arg(page + 1).arg(m_preview->pageCount()).arg(qRound(m_preview->zoom() * 100)));
    for (QToolButton *tool : {m_zoomIn, m_zoomOut, m_fit})
        tool->setEnabled(page >= 0);
    emit stateChanged();
}

} // namespace Lodebook
