// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/quickrow.h"

#include "models/core/clock.h"
#include "models/items/recordtablemodel.h"
#include "views/lists/columnfilter.h"
#include "views/lists/recordtable.h"
#include "views/lists/sortheader.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int typingPause = 250;
constexpr int gap = 2;
constexpr int roomForClearing = 110; ///< A narrower line keeps its room for the text.

} // namespace

QuickRow::QuickRow(RecordTable &table, const Catalog &catalog, CodeLists &codes, const Clock &clock)
    : QWidget(&table)
    , m_table(table)
    , m_catalog(catalog)
    , m_codes(codes)
    , m_clock(clock)
    , m_moving(new QWidget(this))
{
    setObjectName(QStringLiteral("quickRow"));
    setAutoFillBackground(true);
    setAccessibleName(tr("Quick filter"));
    m_moving->setAutoFillBackground(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &QuickRow::changed);
    SortHeader *header = table.header();
    connect(header, &QHeaderView::sectionResized, this, &QuickRow::arrange);
    connect(header, &QHeaderView::sectionMoved, this, &QuickRow::arrange);
    connect(header, &QHeaderView::sectionCountChanged, this, &QuickRow::arrange);
    connect(header, &QHeaderView::geometriesChanged, this, &QuickRow::arrange);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &QuickRow::arrange);
}

int QuickRow::wantedHeight() const
{
    return Theme::rowHeight(Theme::Density::Comfortable, font()) + gap;
}

void QuickRow::label(QLineEdit &line, const RecordColumn &column) const
{
    line.setAccessibleName(tr("Filter %1").arg(column.label()));
    line.setEnabled(takesColumnFilter(column));
    line.setToolTip(line.isEnabled()
                        ? tr("Narrows the rows by %1: words, >5, 5..10, 2023, tomorrow, a label; = is empty, != is not")
                              .arg(column.label())
                        : tr("%1 cannot be asked about in one line").arg(column.label()));
}

QLineEdit *QuickRow::makeLine(const RecordColumn &column)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("quick_%1").arg(column.name()));
    line->installEventFilter(this);
    label(*line, column);
    connect(line, &QLineEdit::textChanged, this, [this, name = column.name()] { typed(name); });
    m_lines.insert(column.name(), line);
    return line;
}

void QuickRow::keepOnly(const QList<RecordColumn> &columns)
{
    bool narrowed = false;
    for (const QString &name : m_lines.keys()) {
        if (std::ranges::any_of(columns, [&name](const RecordColumn &column) { return column.name() == name; }))
            continue;
        narrowed = m_filters.remove(name) || narrowed;
        m_lines.take(name)->deleteLater();
    }
    if (narrowed)
        m_pause.start();
}

void QuickRow::arrange()
{
    if (!m_table.records() || isHidden())
        return;
    const QList<RecordColumn> &columns = m_table.records()->columns();
    const SortHeader *header = m_table.header();
    keepOnly(columns);
    const int frozen = m_table.frozenWidth();
    m_moving->setGeometry(frozen, 0, std::max(0, width() - frozen), height());
    m_moving->lower();
    QWidget *before = nullptr;
    const QList<int> shown = m_table.columnsShown();
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const int column = shown.at(place);
        if (column >= columns.size())
            continue;
        QLineEdit *line = m_lines.value(columns.at(column).name());
        if (!line)
            line = makeLine(columns.at(column));
        const bool stays = place < m_table.frozenColumns();
        if (QWidget *home = stays ? static_cast<QWidget *>(this) : m_moving; line->parentWidget() != home)
            line->setParent(home);
        const int left = stays ? m_table.frozenPosition(column) : header->sectionViewportPosition(column) - frozen;
        line->setGeometry(left + gap, 0, std::max(1, header->sectionSize(column) - 2 * gap), height() - gap);
        line->setClearButtonEnabled(line->width() >= roomForClearing);
        line->show();
        if (before)
            setTabOrder(before, line);
        before = line;
    }
}

void QuickRow::typed(const QString &name)
{
    QLineEdit *line = m_lines.value(name);
    const QList<RecordColumn> &columns = m_table.records()->columns();
    const auto column = std::ranges::find_if(columns, [&name](const RecordColumn &one) { return one.name() == name; });
    if (!line || column == columns.cend())
        return;
    const Result<Filter> filter = columnFilter(m_catalog, m_codes, *column, line->text(), m_clock.today());
    const QList<QAction *> marks = line->actions();
    const auto mark = std::ranges::find_if(
        marks, [](const QAction *action) { return action->objectName() == QLatin1String("quickProblem"); });
    if (mark != marks.cend())
        delete *mark;
    label(*line, *column);
    if (filter && !filter->isEmpty()) {
        m_filters.insert(name, *filter);
    } else {
        m_filters.remove(name);
        if (!filter) {
            QAction *problem = line->addAction(icon(QStringLiteral("error"), Theme::current()->colors().alarm),
                                               QLineEdit::LeadingPosition);
            problem->setObjectName(QStringLiteral("quickProblem"));
            problem->setText(filter.error().message);
            problem->setToolTip(filter.error().message);
            line->setToolTip(filter.error().message);
            line->setAccessibleDescription(filter.error().message);
        }
    }
    if (filter)
        line->setAccessibleDescription({});
    m_pause.start();
}

QList<QuickRow::Part> QuickRow::parts() const
{
    QList<Part> parts;
    for (const RecordColumn &column : m_table.records()->columns()) {
        if (const auto filter = m_filters.constFind(column.name()); filter != m_filters.cend())
            parts.append({column.name(), *filter});
    }
    return parts;
}

void QuickRow::clear()
{
    for (QLineEdit *line : std::as_const(m_lines))
        line->clear();
    m_filters.clear();
}

void QuickRow::clearColumn(const QString &name)
{
    if (QLineEdit *line = m_lines.value(name))
        line->clear();
}

bool QuickRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::FocusIn) {
        const QString name = m_lines.key(line);
        const QList<RecordColumn> &columns = m_table.records()->columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).name() == name)
                m_table.showColumn(i);
        }
    }
    if (line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down
            || (key == Qt::Key_Escape && line->text().isEmpty())) {
            m_table.setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape) {
            line->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Quick filter"));
    if (event->type() != QEvent::LanguageChange || !m_table.records())
        return;
    for (const RecordColumn &column : m_table.records()->columns()) {
        if (QLineEdit *line = m_lines.value(column.name()))
            label(*line, column);
    }
}

} // namespace Lodebook
