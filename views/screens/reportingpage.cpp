// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reportingpage.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/membership.h"
#include "models/items/roles.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/reports/lettersdialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int yearsShown = 5;
constexpr int weeksToAnswer = 12;

} // namespace

ReportingPage::ReportingPage(Casebook &casebook, QWidget *parent)
    : DeskPage(Location::screen(QStringLiteral("who_has_reported")), casebook, parent)
    , m_model(new ReportingModel(this))
    , m_table(new QTableView(this))
{
    m_ask = addButton("askMembers", "", [this] { request(); });
    m_open = addButton("openRecord", "open", [this] { openCurrent(); });
    m_remind = addButton("remindMembers", "print", [this] { remind(); });
    insertAboveContent(makeWish());
    m_table->setObjectName(QStringLiteral("whoHasReported"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, 0, 24);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    setContent(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportingPage::showState);
    connect(m_table, &QTableView::activated, this, &ReportingPage::openCurrent);
    setFocusProxy(m_table);
    retranslate();
}

QWidget *ReportingPage::makeWish()
{
    auto *line = new QWidget(this);
    flowIn(line, Theme::Unit);
    m_questionnaire = new QComboBox(line);
    m_year = new QSpinBox(line);
    m_due = new QDateEdit(line);
    m_who = new QLabel(line);
    const QDate today = casebook().clock().today();
    m_year->setRange(2000, 2200);
    m_year->setValue(today.year() - 1);
    m_year->setGroupSeparatorShown(false);
    m_questionnaire->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_due->setCalendarPopup(true);
    m_due->setDate(today.addDays(7 * weeksToAnswer));
    m_due->setMinimumDate(today);
    m_who->setObjectName(QStringLiteral("whoWouldBeAsked"));
    const auto labelled = [line](QWidget *field) {
        auto *label = new QLabel(line);
        label->setBuddy(field);
        line->layout()->addWidget(label);
        line->layout()->addWidget(field);
        return label;
    };
    m_questionnaireLabel = labelled(m_questionnaire);
    m_yearLabel = labelled(m_year);
    m_dueLabel = labelled(m_due);
    line->layout()->addWidget(m_who);
    fitHeightToWidth(*line);
    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &ReportingPage::preview);
    connect(m_year, &QSpinBox::valueChanged, this, &ReportingPage::preview);
    return line;
}

QString ReportingPage::title() const
{
    return tr("Who has reported");
}

QString ReportingPage::statusText() const
{
    return tr("%Ln member(s)", nullptr, m_model->rowCount());
}

void ReportingPage::refresh(const ChangeNotice &notice)
{
    if (isVisible() && (notice.touches(ddReport()) || notice.touches(membership()) || notice.touches(questionnaire())))
        load();
}

void ReportingPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    load();
}

ReportRequestWish ReportingPage::wish() const
{
    return {m_questionnaire->currentData().value<RecordId>(), m_year->value(), casebook().clock().today(), m_due->date(), {}};
}

void ReportingPage::load()
{
    const QDate today = casebook().clock().today();
    read<Loaded>(
        [today](Casebook &casebook) -> Result<Loaded> {
            const Result<WhoHasReported> grid = whoHasReported(casebook.reader(), today, today.year() - yearsShown, today.year() - 1);
            const Result<QList<Record>> asked = casebook.reader().list(Query(questionnaire()));
            if (!grid || !asked)
                return grid ? asked.error() : grid.error();
            Loaded loaded{*grid, {}};
            for (const Record &one : *asked) {
                const bool isForMembers = one.isEmpty(questionnaire().audience) || one.text(questionnaire().audience) == u"member";
                if (isForMembers && one.text(questionnaire().status) != u"retired")
                    loaded.questionnaires.append({one.id(), one.title()});
            }
            return loaded;
        },
        [this](const Loaded &loaded) { take(loaded); });
}

void ReportingPage::take(const Loaded &loaded)
{
    const QModelIndex before = m_table->currentIndex();
    m_model->setGrid(loaded.grid);
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
    {
        const QSignalBlocker quiet(m_questionnaire);
        const QVariant chosen = m_questionnaire->currentData();
        m_questionnaire->clear();
        for (const auto &[id, name] : loaded.questionnaires)
            m_questionnaire->addItem(name, QVariant::fromValue(id));
        m_questionnaire->setCurrentIndex(std::max(0, m_questionnaire->findData(chosen)));
    }
    preview();
}

void ReportingPage::preview()
{
    m_toAsk = m_there = 0;
    if (const ReportRequestWish wanted = wish(); !wanted.questionnaire.isNull()) {
        const Result<QList<ReportRequestRow>> rows = previewReportRequest(casebook().reader(), wanted, wanted.requestedOn);
        if (!rows)
            return showFailure(rows.error());
        m_there = int(std::ranges::count_if(*rows, [](const ReportRequestRow &row) { return row.hasReport; }));
        m_toAsk = int(rows->size()) - m_there;
    }
    showState();
}

void ReportingPage::request()
{
    const ReportRequestWish wanted = wish();
    run<ReportRequestResult>(
        tr("Asking the members"), [wanted](Casebook &casebook, Progress &) { return requestReports(casebook.store(), wanted, wanted.requestedOn); },
        [this, year = wanted.year](const ReportRequestResult &done) {
            emit said(tr("%Ln member(s) asked for the report on %1. Undo takes it back.", nullptr, int(done.reports.size())).arg(year));
            load();
        });
}

void ReportingPage::remind()
{
    auto *dialog = new LettersDialog(casebook(), m_year->value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LettersDialog::putOut, this, &ReportingPage::said);
    dialog->open();
}

void ReportingPage::openCurrent()
{
    const auto record = m_table->currentIndex().data(RecordRefRole).value<RecordRef>();
    if (!record.id.isNull())
        emit openRequested(Location::of(record.entity, record.id), false);
}

void ReportingPage::showState()
{
    m_open->setVisible(m_model->rowCount() > 0);
    m_open->setEnabled(!m_table->currentIndex().data(RecordRefRole).value<RecordRef>().id.isNull());
    m_remind->setVisible(m_model->rowCount() > 0 && !casebook().isReadOnly());
    m_remind->setEnabled(!isBusy());
    m_ask->setText(tr("&Ask %Ln member(s)", nullptr, m_toAsk));
    m_ask->setEnabled(!isBusy() && m_toAsk > 0);
    m_who->setText(tr("%Ln member(s) have a report on this year already.", nullptr, m_there));
    showContent(m_model->rowCount() > 0);
}

void ReportingPage::retranslate()
{
    DeskPage::retranslate();
    m_open->setText(tr("&Open the record"));
    m_remind->setText(tr("&Remind members…"));
    m_questionnaireLabel->setText(tr("&Questionnaire:"));
    m_yearLabel->setText(tr("Report on the &year:"));
    m_dueLabel->setText(tr("&Due on:"));
    QString days = SpokenLanguage::locale().dateFormat(QLocale::ShortFormat);
    if (!days.contains(QLatin1String("yyyy")))
        days.replace(QLatin1String("yy"), QLatin1String("yyyy")); // a due date is never in doubt by a century
    m_due->setDisplayFormat(days);
    m_table->setAccessibleName(title());
    setIntro(tr("How far the due-diligence report of each member is, year by year. A cell opens its report."));
    empty().say(tr("Nobody is expected to report"), tr("Members appear here from the day their membership begins, with a column for each of the last years."), {});
    showState();
}

} // namespace Lodebook
