// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboardpage.h"

#include "models/entities/common/device.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/cahralist.h"
#include "views/charts/chartwidget.h"
#include "views/dashboards/dashboardfiles.h"
#include "views/dashboards/explanationdialog.h"
#include "views/dashboards/figuretile.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/onworker.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace Lodebook {

namespace {

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *buddyLabel(QWidget *editor)
{
    auto *label = new QLabel(editor->parentWidget());
    label->setBuddy(editor);
    return label;
}

void setBuddyText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->buddy()->setAccessibleName(QString(text).remove(u'&'));
}

} // namespace

DashboardPage::DashboardPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_edition(new QComboBox(this))
    , m_from(new QSpinBox(this))
    , m_to(new QSpinBox(this))
    , m_save(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_paper(new QWidget)
    , m_title(new Heading(1.5, m_paper))
    , m_subtitle(wrappingLabel(m_paper))
    , m_tileGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
    , m_remarks(wrappingLabel(m_paper))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    outer->addLayout(makeChoices());
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addLayout(m_tileGrid);
    column->addLayout(m_chartGrid);
    column->addWidget(m_remarks);
    column->addStretch(1);
    m_tileGrid->setSpacing(12);
    m_chartGrid->setSpacing(12);
    m_scroll->setWidget(m_paper);
    keepFocusInSight(*m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll, 1);
    m_title->setWordWrap(true);
    retranslate();
    m_reload.setSingleShot(true);
    m_reload.setInterval(400);
    connect(&m_reload, &QTimer::timeout, this, &DashboardPage::activate);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &DashboardPage::takeLoaded);
    connect(&m_casebook.store(), &RecordStore::changed, this, &DashboardPage::onChanged);
}

DashboardPage::~DashboardPage()
{
    m_loading.waitForFinished();
}

QLayout *DashboardPage::makeChoices()
{
    auto *row = new FlowLayout(nullptr, 12); // what belongs together wraps together
    row->setContentsMargins(16, 0, 16, 0);
    const auto group = [this, row](const QList<QWidget *> &parts) {
        auto *together = new QWidget(this);
        auto *line = new QHBoxLayout(together);
        line->setContentsMargins(0, 0, 0, 0);
        for (QWidget *part : parts)
            line->addWidget(part);
        row->addWidget(together);
        return line;
    };
    group({m_editionLabel = buddyLabel(m_edition), m_edition});
    m_mineralRow = group({});
    group({m_fromLabel = buddyLabel(m_from), m_from, m_toLabel = buddyLabel(m_to), m_to});
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &QPushButton::clicked, this, &DashboardPage::savePicture);
    row->addWidget(m_save);
    m_edition->setObjectName(QStringLiteral("edition"));
    const auto again = [this] {
        if (m_production)
            show(m_production->dashboard(choice()));
    };
    connect(m_edition, &QComboBox::currentIndexChanged, this, again);
    connect(m_from, &QSpinBox::valueChanged, this, [this, again](int year) {
        m_to->setMinimum(year);
        again();
    });
    connect(m_to, &QSpinBox::valueChanged, this, [this, again](int year) {
        m_from->setMaximum(year);
        again();
    });
    return row;
}

void DashboardPage::activate()
{
    if (!m_stale || m_loading.isRunning())
        return;
    m_stale = false;
    m_loading.setFuture(onOwnCasebook<ProductionDashboard>(m_casebook, [](Casebook &own) { return ProductionDashboard::load(own, own.clock().today()); }));
}

void DashboardPage::takeLoaded()
{
    const Loaded loaded = m_loading.result();
    if (!*loaded) {
        m_stale = true;
        m_subtitle->setText(loaded->error().message);
        emit failed(loaded->error());
        return;
    }
    m_production = std::make_unique<const ProductionDashboard>(**loaded);
    offerChoices();
    show(m_production->dashboard(choice()));
    emit ready();
    if (m_stale)
        m_reload.start();
}

void DashboardPage::offerChoices()
{
    const ProductionDashboard::Choice before = choice();
    const QSignalBlocker quiet(m_edition);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const QString chosen = before.edition.isEmpty() ? m_production->defaultEdition() : before.edition;
    m_edition->clear();
    for (auto edition = m_production->editions().crbegin(); edition != m_production->editions().crend(); ++edition)
        m_edition->addItem(edition->complete ? edition->code : tr("%1 (only a part is here)").arg(edition->code), edition->code);
    m_edition->setCurrentIndex(m_edition->findData(chosen));
    m_edition->setEnabled(m_edition->count() > 0);
    const auto [first, last] = m_production->years();
    m_from->setRange(first, last);
    m_to->setRange(first, last);
    m_from->setValue(before.from ? before.from : first);
    m_to->setValue(before.to ? before.to : last);
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to)})
        part->setVisible(last > 0); // no production, no years
    qDeleteAll(m_minerals);
    m_minerals.clear();
    for (const QString &code : m_production->minerals()) {
        auto *button = new QCheckBox(this);
        button->setText(m_production->mineralName(code));
        button->setProperty("mineral", code);
        button->setChecked(before.minerals.isEmpty() || before.minerals.contains(code));
        connect(button, &QCheckBox::toggled, this, [this] { show(m_production->dashboard(choice())); });
        m_mineralRow->addWidget(button);
        m_minerals.append(button);
    }
}

ProductionDashboard::Choice DashboardPage::choice() const
{
    ProductionDashboard::Choice choice{.edition = m_edition->currentData().toString()};
    if (!m_production)
        return choice;
    for (const QCheckBox *button : m_minerals) {
        if (button->isChecked())
            choice.minerals.append(button->property("mineral").toString());
    }
    if (!m_minerals.isEmpty()) {
        choice.from = m_from->value();
        choice.to = m_to->value();
    }
    return choice;
}

void DashboardPage::show(const Dashboard &board)
{
    m_board = board;
    m_title->setText(board.title);
    m_subtitle->setText(board.subtitle);
    m_remarks->setText(board.remarks().join(u'\n'));
    addTiles();
    addCharts();
    arrange();
}

void DashboardPage::addTiles()
{
    for (FigureTile *tile : std::as_const(m_tiles))
        tile->deleteLater(); // one of them may have been pressed just now
    m_tiles.clear();
    for (const DashboardTile &tile : std::as_const(m_board.tiles)) {
        auto *button = new FigureTile(tile, m_paper);
        connect(button, &FigureTile::clicked, this, [this, button] { open(&button->tile().figure); });
        connect(button, &FigureTile::explainRequested, this, [this, button] { explain(&button->tile().figure); });
        m_tiles.append(button);
    }
}

void DashboardPage::addCharts()
{
    while (m_charts.size() > m_board.charts.size())
        m_charts.takeLast()->deleteLater();
    while (m_charts.size() < m_board.charts.size()) {
        auto *chart = new ChartWidget(m_paper);
        const qsizetype index = m_charts.size();
        chart->setMinimumHeight(300);
        auto *why = new QAction(chart);
        why->setObjectName(QStringLiteral("explain"));
        chart->insertAction(chart->actions().value(0), why);
        connect(why, &QAction::triggered, this, [this, chart, index] {
            if (const std::optional<ChartMark> mark = chart->currentMark())
                explain(m_board.charts[index].figure(mark->series, mark->category));
        });
        connect(chart, &ChartWidget::activated, this, [this, index](int series, int category) { open(m_board.charts[index].figure(series, category)); });
        connect(chart, &ChartWidget::saveFailed, this, &DashboardPage::failed);
        connect(chart, &ChartWidget::saved, this, &DashboardPage::saved);
        m_charts.append(chart);
    }
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->findChild<QAction *>(QStringLiteral("explain"))->setText(tr("&Explain this figure"));
        m_charts[i]->setSpec(m_board.charts[i].spec);
    }
}

void DashboardPage::arrange()
{
    const int width = m_scroll->viewport()->width() - 32;
    const int perRow = std::max(1, std::min(width / 200, std::max(1, int(m_tiles.size() + 1) / 2)));
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        m_tileGrid->addWidget(m_tiles[i], i / perRow, i % perRow);
        m_tiles[i]->show();
    }
    const int columns = width > 760 ? 2 : 1;
    int cell = 0;
    for (int i = 0; i < int(m_charts.size()); ++i) {
        const int span = m_board.charts[i].wide ? columns : 1;
        if (cell % columns + span > columns)
            ++cell;
        m_chartGrid->addWidget(m_charts[i], cell / columns, cell % columns, 1, span);
        m_charts[i]->show();
        cell += span;
    }
    for (int column = 0; column < 2; ++column)
        m_chartGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void DashboardPage::open(const DashboardFigure *figure)
{
    if (figure && figure->rows > 0)
        emit recordsWanted(figure->query, figure->title);
}

void DashboardPage::explain(const DashboardFigure *figure)
{
    if (!figure || !m_production)
        return;
    auto *watcher = new QFutureWatcher<Explained>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, title = figure->title] {
        watcher->deleteLater();
        const Explained why = watcher->result();
        if (!*why) {
            emit failed(why->error());
            return;
        }
        auto *dialog = new ExplanationDialog(title, **why, this);
        connect(dialog, &ExplanationDialog::recordActivated, this, &DashboardPage::recordActivated);
        dialog->open();
    });
    watcher->setFuture(onOwnCasebook<Explanation>(m_casebook, [production = *m_production, asked = *figure, chosen = choice()](Casebook &own) {
        return production.explain(own.reader(), asked, chosen);
    }));
}

void DashboardPage::savePicture()
{
    auto *dialog = new FileDialog(this, tr("Save the dashboard"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Figures (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("production"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u'.', -1).remove(u')'));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<> done = saveDashboard(path, m_board, ChartStyle::paper(font(), locale())); done)
            emit saved(path);
        else
            emit failed(done.error());
    });
    dialog->open();
}

void DashboardPage::onChanged(const ChangeNotice &notice)
{
    const auto concerns = [&notice](const Entity &entity) { return notice.touches(entity); };
    if (!concerns(production()) && !concerns(mineSite()) && !concerns(cahraList()) && !concerns(cahraArea()) && !concerns(device()))
        return;
    m_stale = true;
    if (isVisible())
        m_reload.start();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DashboardPage::retranslate()
{
    setBuddyText(m_editionLabel, tr("&List edition"));
    setBuddyText(m_fromLabel, tr("&From"));
    setBuddyText(m_toLabel, tr("&to"));
    m_save->setText(tr("&Save as…"));
    m_save->setToolTip(tr("As a picture (PNG, SVG) or as figures (JSON)"));
    if (isReady()) { // names come from the lists, in the language of the program
        m_stale = true;
        m_reload.start();
    } else {
        m_title->setText(tr("Production"));
        m_subtitle->setText(tr("The figures are being read."));
    }
}

} // namespace Lodebook
