// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/engagementgridpage.h"

#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/programmewords.h"
#include "views/reports/paperdialog.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heading.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int narrowestField = 17 * Theme::Unit; // room for the narrowest chip

Chip::Tone toneOf(const QString &priority)
{
    return priority == u"high" ? Chip::Tone::Accent : Chip::Tone::Plain;
}

} // namespace

EngagementGridPage::EngagementGridPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_count(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_area(new QScrollArea(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    row->addWidget(m_add);
    row->addWidget(m_print);
    column->addWidget(line);
    m_count->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("gridCount"));
    column->addWidget(m_count);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);
    m_add->setObjectName(QStringLiteral("newPlan"));
    m_print->setObjectName(QStringLiteral("printGrid"));
    m_add->setEnabled(!casebook.isReadOnly());
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &EngagementGridPage::reload);
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(engagementPlan()) || notice.touches(organisation()))
            m_soon.start();
    });
    connect(m_add, &QPushButton::clicked, this, &EngagementGridPage::newPlanWanted);
    connect(m_print, &QPushButton::clicked, this, &EngagementGridPage::print);
    retranslate();
    reload();
}

void EngagementGridPage::reload()
{
    m_reading.cancel();
    m_reading = BackgroundReader::of(m_casebook).run<EngagementGrid>(
        this, [](Casebook &casebook, const Cancellation &) { return loadEngagementGrid(casebook.reader()); },
        [this](const Result<EngagementGrid> &grid) {
            if (!grid)
                return emit failed(grid.error());
            take(*grid);
            emit ready();
        });
}

void EngagementGridPage::take(const EngagementGrid &grid)
{
    m_grid = grid;
    m_isRead = true;
    build();
}

QString EngagementGridPage::countText() const
{
    return m_count->text();
}

void EngagementGridPage::addPlans(QWidget *line, const QList<EngagementGrid::Plan> &plans)
{
    FlowLayout *flow = flowIn(line, Theme::Unit / 2);
    for (const EngagementGrid::Plan &plan : plans) {
        const QString priority = plan.priority.isEmpty() ? QString() : choiceWords(engagementPlan().priority, plan.priority);
        const QString words = priority.isEmpty() ? tr("%1: %2", "partner and plan").arg(plan.partner, plan.title)
                                                 : tr("%1: %2; priority: %3", "partner, plan and its priority").arg(plan.partner, plan.title, priority);
        auto *chip = new Chip(plan.partner, line); // shortens itself where its field is narrow
        chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        chip->setTone(toneOf(plan.priority));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(words);
        chip->setAccessibleName(words);
        connect(chip, &Chip::clicked, this, [this, id = plan.id] { emit recordActivated({engagementPlan().Entity::name(), id}); });
        flow->addWidget(chip);
    }
}

QWidget *EngagementGridPage::field(int influence, int interest)
{
    const QList<EngagementGrid::Plan> plans = m_grid.at(influence, interest);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // all fields are as wide, whatever stands in them
    frame->setAccessibleName(tr("Influence %1, interest %2: %3").arg(QLocale().toString(influence), QLocale().toString(interest), tr("%Ln plan(s)", nullptr, int(plans.size()))));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(Theme::Unit / 2, Theme::Unit / 2, Theme::Unit / 2, Theme::Unit / 2);
    auto *line = new QWidget(frame);
    addPlans(line, plans);
    column->addWidget(line);
    column->addStretch(1);
    // The same for all five, so that high interest is in sight in a usual window and every column is as wide as the others.
    frame->setMinimumWidth(std::max(14 * fontMetrics().averageCharWidth(), narrowestField));
    return frame;
}

void EngagementGridPage::build()
{
    if (!m_isRead)
        return m_count->setText(tr("The plans are being read."));
    const int unplaced = int(m_grid.unplaced().size());
    m_print->setEnabled(!m_grid.plans.isEmpty());
    if (m_grid.plans.isEmpty()) {
        m_count->setText(tr("No engagement plan is open yet. Add one and give its partner an influence and an interest from 1 to 5: it then stands here."));
        delete m_area->takeWidget();
        return;
    }
    QString words = tr("%Ln open plan(s).", nullptr, int(m_grid.plans.size()));
    if (unplaced > 0)
        words += u' ' + tr("%Ln of them stand(s) below the grid, because influence or interest is not recorded.", nullptr, unplaced);
    m_count->setText(words);
    auto *whole = new TallEnough;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::Unit / 2);
    for (int step = 1; step <= EngagementGrid::steps; ++step) {
        const int row = EngagementGrid::steps - step;
        grid->addWidget(new QLabel(tr("Influence %1").arg(QLocale().toString(step))), row, 0);
        grid->addWidget(new QLabel(tr("Interest %1").arg(QLocale().toString(step))), EngagementGrid::steps, step, Qt::AlignHCenter);
        grid->setColumnStretch(step, 1);
        grid->setRowMinimumHeight(row, 9 * Theme::Unit);
        for (int interest = 1; interest <= EngagementGrid::steps; ++interest)
            grid->addWidget(field(step, interest), row, interest);
    }
    column->addLayout(grid);
    if (unplaced > 0) {
        column->addWidget(new Heading(1.1, whole, tr("Not placed yet")));
        auto *line = new QWidget(whole);
        addPlans(line, m_grid.unplaced());
        column->addWidget(line);
    }
    column->addStretch(1);
    m_area->setWidget(whole);
}

void EngagementGridPage::print()
{
    const auto maker = [](Casebook &casebook, const ReportRequest &request) { return makeReport(QStringLiteral("engagement_grid"), casebook.reader(), request); };
    auto *dialog = new PaperDialog(m_casebook, tr("Influence and interest"), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EngagementGridPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EngagementGridPage::retranslate()
{
    m_add->setText(tr("&New engagement plan"));
    m_print->setText(tr("&Print the grid"));
    m_area->setAccessibleName(tr("Influence and interest"));
    build();
}

} // namespace Lodebook
