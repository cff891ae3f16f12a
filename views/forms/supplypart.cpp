// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/supplypart.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/supplylink.h"
#include "models/entities/partners/organisation.h"
#include "models/items/roles.h"
#include "models/items/supplylinksmodel.h"
#include "views/exchange/tablewidths.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

SupplyView::SupplyView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("supplyPicture"));
}

void SupplyView::setPicture(const SupplyPicture &picture)
{
    m_picture = picture;
    const auto focus = std::ranges::find_if(m_picture.graph.nodes, &SupplyNode::isFocus);
    m_current = focus == m_picture.graph.nodes.end() ? -1 : focus - m_picture.graph.nodes.begin();
    setAccessibleName(m_picture.title);
    setAccessibleDescription(supplySentence(m_picture));
    place();
}

void SupplyView::place()
{
    m_places = supplyPlaces(m_picture, ChartStyle::screen(font()));
    resize(m_places.size.toSize());
    setMinimumSize(m_places.size.toSize());
    updateGeometry();
    update();
}

void SupplyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartStyle style = ChartStyle::screen(font());
    painter.fillRect(rect(), style.colors.base);
    paintSupply(painter, m_picture, m_places, style, hasFocus() ? m_current : -1);
}

void SupplyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        place();
    QWidget::changeEvent(event);
}

void SupplyView::setCurrent(qsizetype node)
{
    m_current = node;
    update();
    const SupplyNode &chosen = m_picture.graph.nodes.at(node);
    setAccessibleDescription(tr("%1, %2", "name, tier").arg(chosen.title, m_picture.tierNames.value(chosen.tier, chosen.tier)));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit currentMoved(m_places.boxes.at(node).toAlignedRect());
}

/// To the nearest row of the column beside, or to the next of the same column.
void SupplyView::moveBy(int columns, int rows)
{
    if (m_current < 0)
        return;
    const SupplyNode &at = m_picture.graph.nodes.at(m_current);
    qsizetype best = -1;
    int distance = 0;
    for (qsizetype i = 0; i < m_picture.graph.nodes.size(); ++i) {
        const SupplyNode &node = m_picture.graph.nodes.at(i);
        if (node.column != at.column + columns || (rows != 0 && node.row != at.row + rows))
            continue;
        if (best < 0 || qAbs(node.row - at.row) < distance) {
            best = i;
            distance = qAbs(node.row - at.row);
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void SupplyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveBy(isRightToLeft() ? 1 : -1, 0);
    case Qt::Key_Right: return moveBy(isRightToLeft() ? -1 : 1, 0);
    case Qt::Key_Up: return moveBy(0, -1);
    case Qt::Key_Down: return moveBy(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void SupplyView::mouseReleaseEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_places.boxes.size(); ++i) {
        if (!m_places.boxes.at(i).contains(event->position()))
            continue;
        setCurrent(i);
        emit activated(i);
        return;
    }
}

SupplyPart::SupplyPart(const RecordRef &focus, Casebook &casebook, QWidget *parent)
    : RecordPart(parent)
    , m_focus(focus)
    , m_casebook(casebook)
    , m_dayLabel(new QLabel(this))
    , m_day(new QDateEdit(casebook.clock().today(), this))
    , m_mineralLabel(new QLabel(this))
    , m_mineral(new CalmComboBox(this))
    , m_byGroup(new QCheckBox(this))
    , m_save(new QPushButton(this))
    , m_remarks(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_view(new SupplyView)
    , m_links(new SupplyLinksModel(this))
    , m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->addWidget(makeChoices());
    m_remarks->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("supplyRemarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    column->addWidget(m_remarks);
    auto *halves = new QSplitter(Qt::Vertical, this);
    m_scroll->setWidget(m_view);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setMinimumHeight(8 * Theme::rowHeight());
    m_table->setModel(m_links);
    m_table->setHorizontalHeader(plainHeader(m_table));
    dressTable(*m_table);
    keepWide(*m_table, SupplyLinksModel::RemarkColumn, 12);
    halves->addWidget(m_scroll);
    halves->addWidget(m_table);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setSizes({3000, 2000}); // in this proportion, as high as there is room
    column->addWidget(halves, 1);
    connect(m_view, &SupplyView::activated, this, [this](qsizetype node) {
        const RecordRef ref = m_view->picture().graph.nodes.at(node).record;
        emit openRequested(Location::of(ref.entity, ref.id), false);
    });
    connect(m_view, &SupplyView::currentMoved, this, [this](const QRect &box) { m_scroll->ensureVisible(box.center().x(), box.center().y(), box.width(), box.height()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto ref = index.data(RecordRefRole).value<RecordRef>();
        emit openRequested(Location::of(ref.entity, ref.id), false);
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SupplyPart::show);
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(supplyLink()) || notice.touches(organisation()) || notice.touches(mineSite()))
            read();
    });
    retranslate();
}

SupplyPart::~SupplyPart()
{
    m_reading.waitForFinished(); // it reads a casebook of its own, but the watcher must not outlive its page unanswered
}

QWidget *SupplyPart::makeChoices()
{
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *widget : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_mineralLabel), static_cast<QWidget *>(m_mineral),
                            static_cast<QWidget *>(m_byGroup), static_cast<QWidget *>(m_save)})
        row->addWidget(widget);
    m_dayLabel->setBuddy(m_day);
    m_mineralLabel->setBuddy(m_mineral);
    m_day->setCalendarPopup(true);
    m_day->setObjectName(QStringLiteral("supplyDay"));
    m_mineral->setObjectName(QStringLiteral("supplyMineral"));
    m_mineral->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_byGroup->setObjectName(QStringLiteral("supplyByGroup"));
    m_save->setObjectName(QStringLiteral("saveSupply"));
    connect(m_day, &QDateEdit::dateChanged, this, &SupplyPart::read);
    connect(m_mineral, &QComboBox::activated, this, &SupplyPart::read);
    connect(m_byGroup, &QCheckBox::toggled, this, &SupplyPart::read);
    connect(m_save, &QPushButton::clicked, this, &SupplyPart::chooseFile);
    return line;
}

void SupplyPart::read()
{
    m_again = m_reading.isRunning();
    if (m_again)
        return;
    const SupplyQuestion question{m_focus, m_day->date(), m_mineral->currentData().toString(), m_byGroup->isChecked()};
    m_reading.setFuture(onOwnCasebook<SupplyGraph>(m_casebook, [question](Casebook &casebook) { return supplyGraph(casebook.reader(), question); }));
}

void SupplyPart::show()
{
    if (m_again)
        return read();
    const Read read = m_reading.result();
    if (!*read)
        return emit failed((*read).error());
    SupplyPicture picture{.graph = **read, .title = tr("Supply chain"), .tierNames = {}, .mineralNames = {}};
    for (const QString &tier : std::as_const(picture.graph.tiers))
        picture.tierNames.insert(tier, tier == u"mine_site" ? mineSite().pluralLabel() : m_casebook.store().codes().label(organisation().tier, tier));
    for (const QString &mineral : std::as_const(picture.graph.minerals))
        picture.mineralNames.insert(mineral, m_casebook.store().codes().label(supplyLink().mineral, mineral));
    const auto focus = std::ranges::find_if(picture.graph.nodes, &SupplyNode::isFocus);
    if (focus != picture.graph.nodes.end())
        picture.title = tr("Supply chain of %1 on %2").arg(focus->title, QLocale().toString(m_day->date(), QLocale::ShortFormat));
    m_view->setPicture(picture);
    m_links->setGraph(picture.graph, picture.mineralNames);
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    m_table->setAccessibleName(picture.title);
    offerMinerals();
    m_remarks->setText(picture.graph.edges.isEmpty() ? (QStringList(picture.graph.remarks) << tr("No supply links are recorded for this day. They are added under Supply links.")).join(u'\n')
                                                     : picture.graph.remarks.join(u'\n'));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

/// Those that occur; the chosen one stays even when it does not.
void SupplyPart::offerMinerals()
{
    const QString chosen = m_mineral->currentData().toString();
    QStringList codes = m_view->picture().graph.minerals;
    if (!chosen.isEmpty() && !codes.contains(chosen))
        codes.append(chosen);
    m_mineral->clear();
    m_mineral->addItem(tr("All minerals"), QString());
    for (const QString &code : std::as_const(codes))
        m_mineral->addItem(m_casebook.store().codes().label(supplyLink().mineral, code), code);
    m_mineral->setCurrentIndex(qMax(0, m_mineral->findData(chosen)));
}

void SupplyPart::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Save the supply chain"), QStringLiteral("supply"), tr("Picture (*.svg);;Page (*.pdf);;Table (*.csv);;Workbook (*.xlsx)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::fileSelected, this, &SupplyPart::saveTo);
    dialog->open();
}

void SupplyPart::saveTo(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isPicture = ending == u"svg" || ending == u"pdf";
    const Result<> saved = isPicture ? saveSupplyPicture(path, m_view->picture(), ChartStyle::paper(font(), locale())) : m_links->writeTo(path);
    if (!saved)
        return emit failed(saved.error());
    emit said(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

void SupplyPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPart::changeEvent(event);
}

void SupplyPart::retranslate()
{
    m_dayLabel->setText(tr("On the &day"));
    m_day->setLocale(QLocale());
    m_mineralLabel->setText(tr("&Mineral"));
    m_byGroup->setText(tr("&Groups as one"));
    m_byGroup->setToolTip(tr("An organisation counts as the head of its group"));
    m_save->setText(tr("&Save…"));
    m_links->retranslate();
    read();
}

} // namespace Lodebook
