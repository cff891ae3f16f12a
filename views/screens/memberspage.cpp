// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/memberspage.h"

#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/programmewords.h"
#include "views/reports/documentview.h"
#include "views/reports/paperdialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QDateEdit>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

Result<ReportDocument> memberList(Casebook &casebook, const ReportRequest &request)
{
    return makeReport(QStringLiteral("member_list"), casebook.reader(), request);
}

} // namespace

MembersPage::MembersPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_dayLabel(new QLabel(this))
    , m_day(new QDateEdit(casebook.clock().today(), this))
    , m_print(new QPushButton(this))
    , m_view(new DocumentView(casebook, memberList, this))
    , m_yearLabel(new QLabel(this))
    , m_year(new QSpinBox(this))
    , m_dueLabel(new QLabel(this))
    , m_due(new QDateEdit(QDate(casebook.clock().today().year(), 12, 31), this))
    , m_make(new QPushButton(this))
    , m_words(new QLabel(this))
    , m_lines(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *part : QList<QWidget *>{m_dayLabel, m_day, m_print})
        row->addWidget(part);
    m_dayLabel->setBuddy(m_day);
    column->addWidget(line);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(makeContributions());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    column->addWidget(parts, 1);
    m_day->setObjectName(QStringLiteral("membersOn"));
    m_print->setObjectName(QStringLiteral("printMembers"));
    m_day->setCalendarPopup(true);
    connect(m_day, &QDateEdit::dateChanged, this, [this](const QDate &day) { m_view->setAsOf(day); });
    connect(m_view, &DocumentView::failed, this, &MembersPage::failed);
    connect(m_print, &QPushButton::clicked, this, &MembersPage::print);
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(membership()) || notice.touches(contribution()) || notice.touches(organisation()))
            preview();
    });
    retranslate();
}

QWidget *MembersPage::makeContributions()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, Theme::Unit, 0, 0);
    auto *line = new QWidget(part);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *one : QList<QWidget *>{m_yearLabel, m_year, m_dueLabel, m_due, m_make})
        row->addWidget(one);
    m_yearLabel->setBuddy(m_year);
    m_dueLabel->setBuddy(m_due);
    m_year->setRange(2000, 2200);
    m_year->setGroupSeparatorShown(false);
    m_year->setValue(m_casebook.clock().today().year());
    m_due->setCalendarPopup(true);
    m_year->setObjectName(QStringLiteral("contributionYear"));
    m_due->setObjectName(QStringLiteral("contributionDue"));
    m_make->setObjectName(QStringLiteral("makeContributions"));
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("contributionWords"));
    m_lines->setObjectName(QStringLiteral("contributionLines"));
    m_lines->setRootIsDecorated(false);
    m_lines->setAlternatingRowColors(true);
    m_lines->setColumnCount(3);
    column->addWidget(line);
    column->addWidget(m_words);
    column->addWidget(m_lines, 1);
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        m_due->setDate(QDate(year, 12, 31));
        preview();
    });
    connect(m_make, &QPushButton::clicked, this, &MembersPage::make);
    connect(m_lines, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit recordActivated({membership().Entity::name(), item->data(0, Qt::UserRole).toUuid()});
    });
    return part;
}

void MembersPage::preview()
{
    const Result<QList<YearlyContribution>> lines = previewYearlyContributions(m_casebook.reader(), m_year->value());
    if (!lines)
        return emit failed(lines.error());
    m_lines->clear();
    for (const YearlyContribution &line : *lines) {
        const QString happens = line.fate == YearlyContribution::Fate::Made ? tr("is made") : line.fate == YearlyContribution::Fate::There ? tr("is there already")
                                                                                                                                          : tr("no fee is agreed: nothing is made");
        const QString what = line.kind.isEmpty() ? QString() : choiceWords(contribution().kind, line.kind);
        auto *item = new TreeItem(m_lines, {line.title, happens, line.kind == u"money" && line.amount ? what + QStringLiteral(", ") + moneyWords(*line.amount) : what});
        item->setSizeHint(0, QSize(0, Theme::rowHeight(Theme::Density::Comfortable, font())));
        item->setData(0, Qt::UserRole, QVariant::fromValue(line.membership));
    }
    fitColumns();
    const int made = int(std::ranges::count(*lines, YearlyContribution::Fate::Made, &YearlyContribution::fate));
    m_make->setText(tr("&Make %Ln contribution(s)", nullptr, made));
    m_make->setEnabled(made > 0 && !m_casebook.isReadOnly());
    m_lines->setVisible(!lines->isEmpty());
    m_words->setText(lines->isEmpty() ? tr("No membership lasts in this year, as far as its first day is recorded.")
                                      : tr("This is what would be made for %1. Nothing is written before you say so; undo takes it back.").arg(m_year->value()));
}

/// What happens stands in whole words in every language; very long names give way to it.
void MembersPage::fitColumns()
{
    int longest = 0; // asked of the words: the rows give their first column a height and no width
    for (int row = 0; row < m_lines->topLevelItemCount(); ++row)
        longest = std::max(longest, fontMetrics().horizontalAdvance(m_lines->topLevelItem(row)->text(0)));
    m_lines->resizeColumnToContents(0);
    m_lines->resizeColumnToContents(1);
    const int most = 60 * fontMetrics().averageCharWidth();
    m_lines->setColumnWidth(0, std::max(m_lines->columnWidth(0), std::min(longest, most) + 2 * Theme::Unit));
}

void MembersPage::make()
{
    const Result<YearlyContributionReport> report = makeYearlyContributions(m_casebook.store(), m_year->value(), m_due->date());
    if (!report)
        return emit failed(report.error());
    emit said(tr("%Ln contribution(s) made. Undo takes them back.", nullptr, report->made));
}

void MembersPage::print()
{
    const QDate day = m_day->date();
    const auto maker = [day](Casebook &casebook, ReportRequest request) {
        request.asOf = day;
        return memberList(casebook, request);
    };
    auto *dialog = new PaperDialog(m_casebook, tr("Members"), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MembersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MembersPage::retranslate()
{
    m_dayLabel->setText(tr("Members &on"));
    m_day->setAccessibleName(tr("Members on this day"));
    m_print->setText(tr("&Print the list"));
    m_view->setAccessibleName(tr("Members by pillar"));
    m_yearLabel->setText(tr("Contributions &for"));
    m_year->setAccessibleName(tr("Year of the contributions"));
    m_dueLabel->setText(tr("&due on"));
    m_due->setAccessibleName(tr("Day on which the contributions are due"));
    m_lines->setHeaderLabels({tr("Membership"), tr("What happens"), tr("Contribution")});
    m_lines->setAccessibleName(tr("Contributions that would be made"));
    for (QDateEdit *day : {m_day, m_due}) {
        day->setLocale(QLocale());
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QLatin1String("yyyy"), QLatin1String("yy")).replace(QLatin1String("yy"), QLatin1String("yyyy")));
    }
    preview();
}

} // namespace Lodebook
