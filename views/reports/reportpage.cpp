// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "views/dashboards/reportcharts.h"
#include "views/reports/reportdesk.h"
#include "views/widgets/languages.h"
#include "views/widgets/onworker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

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
    , m_desk(new ReportDesk(casebook, this))
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

    splitter->addWidget(side);
    splitter->addWidget(m_desk);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 900});

    connectAll();
    retranslate();
    m_reports->setCurrentRow(0);
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
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words change with the language
    m_language->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->addItem({}, QString());
    for (const ProgramLanguage &language : programLanguages)
        m_language->addItem(QString::fromUtf8(language.name), QLatin1String(language.code));
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
    connect(m_desk, &ReportDesk::stateChanged, this, &ReportPage::showState);
    connect(m_desk, &ReportDesk::shown, this, &ReportPage::reportShown);
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_language->currentData().toString().isEmpty())
            refreshSoon(); // a report that speaks as the program does
    }
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
            return m_desk->say(titles.error().message, true);
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
    if (m_asked) {
        m_desk->hold();
        m_soon.start();
    }
    showState();
}

void ReportPage::makeChosen()
{
    const ReportSpec *spec = chosen();
    if (spec && spec->about && m_record->count() == 0) // none yet, or they are still being read
        m_desk->clear();
    else
        refresh();
}

void ReportPage::refresh()
{
    m_soon.stop();
    const ReportSpec *spec = chosen();
    if (!spec)
        return;
    m_asked = std::pair(spec->name, spec->about ? m_record->currentData().value<RecordId>() : RecordId());
    const auto maker = [name = spec->name](Casebook &casebook, const ReportRequest &request) {
        Result<ReportDocument> report = makeReport(name, casebook.reader(), request);
        return report ? Result<ReportDocument>(withCharts(std::move(*report))) : report;
    };
    m_desk->make(spec->translatedTitle(), maker, request());
}

void ReportPage::showState()
{
    m_make->setEnabled(!m_desk->isWorking() && chosen() && (!chosen()->about || m_record->count() > 0));
}

} // namespace Lodebook
