// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/historypage.h"

#include "models/entities/common/officer.h"
#include "models/exchange/files/tablewriter.h"
#include "models/items/roles.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/shell/workstrip.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

enum Pages { TablePage, EmptyPage };

} // namespace

HistoryPage::HistoryPage(Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_model(new HistoryModel(casebook, this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_work);
    m_empty = new EmptyList(m_pages);
    m_pages->addWidget(makeTable());
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    connect(m_model, &HistoryModel::failed, m_messages, &MessageBar::showError);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showState);
    connect(m_work, &WorkStrip::runningChanged, this, &HistoryPage::showState);
    retranslate();
    applyFilter();
    setFocusProxy(m_who);
}

QWidget *HistoryPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new Heading(1.6, head);
    column->addWidget(m_title);
    auto *line = new QWidget(head);
    FlowLayout *flow = flowIn(line, Theme::Unit);
    fitHeightToWidth(*head);
    const auto box = [&](QLabel *&label, QComboBox *&made, const char *name) {
        auto *pair = new QWidget(line); // a name and its choice wrap together
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        label = new QLabel(pair);
        made = new CalmComboBox(pair);
        made->setObjectName(QString::fromLatin1(name));
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(made);
        row->addWidget(label);
        row->addWidget(made);
        flow->addWidget(pair);
        connect(made, &QComboBox::activated, this, &HistoryPage::applyFilter);
    };
    box(m_whoLabel, m_who, "who");
    box(m_kindLabel, m_kind, "kind");
    box(m_sinceLabel, m_since, "since");
    m_undo = new QPushButton(icon(QStringLiteral("undo")), {}, line);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_export = new QPushButton(icon(QStringLiteral("export")), {}, line);
    m_export->setObjectName(QStringLiteral("export"));
    flow->addWidget(m_undo);
    flow->addWidget(m_export);
    column->addWidget(line);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoAction);
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::chooseFile);
    return head;
}

QWidget *HistoryPage::makeTable()
{
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, HistoryModel::After, 20);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showState);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto record = index.data(RecordRefRole).value<RecordRef>(); !record.entity.isEmpty())
            emit openRequested(Location::of(record.entity, record.id), false);
    });
    return m_table;
}

QString HistoryPage::title() const
{
    return tr("History");
}

ChangeLog::BatchFilter HistoryPage::filter() const
{
    ChangeLog::BatchFilter filter;
    if (const RecordId who = m_who->currentData().toUuid(); !who.isNull())
        filter.officer = who;
    filter.entity = m_kind->currentData().toString();
    if (const int days = m_since->currentData().toInt(); days > 0)
        filter.since = m_casebook.clock().today().addDays(1 - days).startOfDay();
    return filter;
}

void HistoryPage::fillChoices()
{
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QVariant>> &choices) {
        const QVariant chosen = box.currentData();
        box.clear();
        for (const auto &[label, value] : choices)
            box.addItem(label, value);
        box.setCurrentIndex(qMax(0, chosen.isValid() ? box.findData(chosen) : 0));
    };
    QList<std::pair<QString, QVariant>> people{{tr("everybody"), QVariant()}};
    const Result<QList<Record>> officers = m_casebook.reader().list(Query(officer()));
    for (const Record &one : officers ? *officers : QList<Record>())
        people.append({one.text(officer().name), one.id()});
    QList<std::pair<QString, QVariant>> kinds{{tr("all kinds of records"), QString()}};
    for (const Entity *entity : m_casebook.catalog().entities())
        kinds.append({entity->pluralLabel(), entity->name()});
    std::sort(kinds.begin() + 1, kinds.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    fill(*m_who, people);
    fill(*m_kind, kinds);
    fill(*m_since, {{tr("the beginning"), 0}, {tr("today"), 1}, {tr("7 days"), 7}, {tr("30 days"), 30}, {tr("a year"), 365}});
}

void HistoryPage::applyFilter()
{
    m_model->setFilter(filter());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < HistoryModel::After; ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), fontMetrics().averageCharWidth() * 32));
    widenColumn(*m_table);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void HistoryPage::showState()
{
    const bool isFree = !m_work->isRunning();
    m_undo->setEnabled(isFree && !m_casebook.isReadOnly() && m_table->currentIndex().isValid());
    m_export->setEnabled(isFree && m_model->rowCount() > 0);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? TablePage : EmptyPage);
    emit statusChanged();
}

void HistoryPage::undoAction()
{
    const RecordId batch = m_model->batchAt(m_table->currentIndex().row());
    if (batch.isNull())
        return;
    m_messages->putAway();
    const auto work = [batch](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<UndoReport> report = casebook.undoStack().undoBatch(batch, progress.teller());
        return report ? Result<QVariant>(QVariantList{report->label, report->undone, int(report->kept.size())}) : Result<QVariant>(report.error());
    };
    m_work->start(tr("Taking an action back"), work, [this](const Result<QVariant> &answer) {
        if (!answer) {
            m_messages->showError(answer.error());
            return;
        }
        const QVariantList report = answer->toList();
        const int kept = report.at(2).toInt();
        QString words = tr("“%1” is taken back: %Ln record(s).", nullptr, report.at(1).toInt()).arg(report.at(0).toString());
        if (kept > 0)
            words += u' ' + tr("%Ln record(s) stay as they are: they were changed since, or others build on them.", nullptr, kept);
        m_messages->showMessage(kept > 0 ? MessageBar::Severity::Warning : MessageBar::Severity::Success, words);
    });
}

void HistoryPage::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Export the history"), tr("History"), tr("Workbook (*.xlsx);;Table (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::exportTo);
    dialog->open();
}

void HistoryPage::exportTo(const QString &path)
{
    const auto work = [path, filter = filter()](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        Result<std::unique_ptr<TableWriter>> table = createTable(path, {.byteOrderMark = true});
        if (!table)
            return table.error();
        HistoryModel everything(casebook);
        everything.setFilter(filter);
        const Result<qint64> rows = everything.writeTo(**table, [&progress](qint64 written) {
            progress.tell(written, 0, tr("%Ln row(s) written", nullptr, int(written)));
            return !progress.isCancelled();
        });
        return rows ? Result<QVariant>(*rows) : Result<QVariant>(rows.error());
    };
    m_messages->putAway();
    m_work->start(tr("Exporting the history"), work, [this, path](const Result<QVariant> &answer) {
        if (answer)
            m_messages->showMessage(MessageBar::Severity::Success, tr("%Ln row(s) are in %1.", nullptr, answer->toInt()).arg(QDir::toNativeSeparators(path)));
        else
            m_messages->showError(answer.error());
    });
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        applyFilter();
    }
    Page::changeEvent(event);
}

void HistoryPage::retranslate()
{
    m_title->setText(title());
    m_whoLabel->setText(tr("&By"));
    m_kindLabel->setText(tr("&On"));
    m_sinceLabel->setText(tr("&Since"));
    m_undo->setText(tr("&Take this action back"));
    m_export->setText(tr("&Export…"));
    m_table->setAccessibleName(title());
    m_empty->say(tr("Nothing was changed"), tr("No action fits what is chosen above."), {});
    fillChoices();
}

} // namespace Lodebook
