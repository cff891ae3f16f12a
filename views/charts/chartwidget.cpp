// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartwidget.h"

#include "views/charts/chartaccessible.h"
#include "views/charts/chartfiles.h"
#include "views/charts/chartpaint.h"
#include "views/charts/charttabledialog.h"
#include "views/charts/charttext.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

constexpr double margin = 12;

QString fileNameFor(const QString &title, const QString &suffix)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-') ? c : QLatin1Char('_');
    name = name.simplified().left(80);
    const QString file = (name.isEmpty() ? QStringLiteral("chart") : name) + QLatin1Char('.') + suffix;
    return file;
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
{
    installChartAccessibility();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    offerActions();
    connect(Theme::current(), &Theme::changed, this, &ChartWidget::forgetLayout);
}

void ChartWidget::offerActions()
{
    const auto offer = [this](const QString &name, const QString &picture, auto slot) {
        auto *action = new QAction(icon(picture), {}, this);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    offer(QStringLiteral("showTable"), QStringLiteral("table"), [this] {
        showTable();
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    offer(QStringLiteral("copyPicture"), QStringLiteral("copy"), [this] {
        copyPicture();
    })->setShortcut(QKeySequence::Copy);
    offer(QStringLiteral("copyTable"), QStringLiteral("copy"), [this] { copyTable(); });
    offer(QStringLiteral("savePng"), QStringLiteral("save"), [this] { saveAs(Format::Png); });
    offer(QStringLiteral("saveSvg"), QStringLiteral("save"), [this] { saveAs(Format::Svg); });
    offer(QStringLiteral("saveCsv"), QStringLiteral("export"), [this] { saveAs(Format::Csv); });
    retranslate();
}

void ChartWidget::retranslate()
{
    const auto say = [this](const char *name, const QString &text) {
        findChild<QAction *>(QLatin1String(name))->setText(text);
    };
    say("showTable", tr("Show as &table"));
    say("copyPicture", tr("&Copy picture"));
    say("copyTable", tr("Copy &figures"));
    say("savePng", tr("Save as &PNG…"));
    say("saveSvg", tr("Save as &SVG…"));
    say("saveCsv", tr("Save figures as CS&V…"));
    setAccessibleDescription(sentence());
    forgetLayout();
}

void ChartWidget::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_current.reset();
    m_pressed.reset();
    setAccessibleName(spec.title);
    setAccessibleDescription(sentence());
    forgetLayout();
    announceChartChange(this);
}

QString ChartWidget::sentence() const
{
    return chartSentence(m_spec, locale());
}

const ChartLayout &ChartWidget::chartLayout() const
{
    if (!m_layout)
        m_layout = layoutChart(QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_spec, ChartStyle::screen(font()), this);
    return *m_layout;
}

std::optional<ChartMark> ChartWidget::currentMark() const
{
    if (!m_current || *m_current >= chartLayout().marks.size())
        return std::nullopt;
    return chartLayout().marks[*m_current];
}

void ChartWidget::setCurrentMark(int series, int category)
{
    choose(chartLayout().markOf(series, category), true);
}

void ChartWidget::forgetLayout()
{
    m_layout.reset();
    m_cache = QPixmap();
    update();
}

void ChartWidget::choose(std::optional<qsizetype> mark, bool announce)
{
    if (mark == m_current)
        return;
    m_current = mark;
    update();
    if (!announce && mark) // the mouse passes by: nothing for a screen reader
        return;
    QString description = sentence();
    if (mark) {
        const ChartMark chosen = chartLayout().marks[*mark];
        description = tr("%1. %2", "the chosen value and the whole chart")
                          .arg(chartPointText(m_spec, chosen.series, chosen.category, locale()), description);
    }
    if (description != accessibleDescription()) {
        setAccessibleDescription(description);
        announceChartChange(this);
    }
}

void ChartWidget::renewCache()
{
    const qreal ratio = devicePixelRatioF();
    if (!m_cache.isNull() && m_cache.devicePixelRatio() == ratio && m_cache.size() == (QSizeF(size()) * ratio).toSize())
        return;
    m_cache = QPixmap((QSizeF(size()) * ratio).toSize());
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(Theme::current()->colors().base);
    QPainter painter(&m_cache);
    paintChart(painter, chartLayout(), m_spec, ChartStyle::screen(font()));
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    renewCache();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current()->colors().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (const std::optional<ChartMark> mark = currentMark()) {
        paintChartHighlight(painter, chartLayout(), *mark, m_spec, ChartStyle::screen(font()));
        paintTip(painter, *mark);
    }
}

void ChartWidget::paintTip(QPainter &painter, const ChartMark &mark) const
{
    const ThemeColors &colors = Theme::current()->colors();
    const QString text = chartPointText(m_spec, mark.series, mark.category, locale());
    const QFontMetricsF metrics(font());
    QRectF box = metrics.boundingRect(QRectF(0, 0, std::max(80.0, width() - 40.0), 1e4), Qt::AlignLeft | Qt::TextWordWrap, text)
                     .adjusted(-8, -5, 8, 5);
    const QPointF tip = mark.isBar ? QPointF(mark.bar.center().x(), mark.bar.top()) : mark.point;
    box.moveCenter(tip);
    box.moveBottom(tip.y() - 10);
    if (box.top() < 2)
        box.moveTop((mark.isBar ? mark.bar.bottom() : tip.y()) + 10);
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2.0)));
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2.0)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.frame, 1));
    painter.setBrush(colors.toolTip);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colors.text);
    painter.drawText(box.adjusted(8, 5, -8, -5), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
}

void ChartWidget::resizeEvent(QResizeEvent *)
{
    forgetLayout();
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        forgetLayout();
    QWidget::changeEvent(event);
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    choose(chartLayout().markAt(event->position()), false);
    setCursor(m_current ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = chartLayout().markAt(event->position());
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<qsizetype> mark = chartLayout().markAt(event->position());
    if (event->button() != Qt::LeftButton || !mark || mark != m_pressed)
        return;
    const ChartMark chosen = chartLayout().marks[*mark];
    choose(mark, true);
    emit activated(chosen.series, chosen.category);
}

void ChartWidget::leaveEvent(QEvent *)
{
    if (!hasFocus())
        choose(std::nullopt, false);
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    if (!m_current && event->reason() != Qt::MouseFocusReason && !chartLayout().marks.isEmpty())
        choose(0, true);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *)
{
    choose(std::nullopt, false);
    update();
}

/// Steps over what is missing to the next value in that direction.
bool ChartWidget::moveBy(int series, int category)
{
    const std::optional<ChartMark> from = currentMark();
    if (!from) {
        choose(chartLayout().marks.isEmpty() ? std::nullopt : std::optional<qsizetype>(0), true);
        return m_current.has_value();
    }
    int s = from->series + series;
    int c = from->category + category;
    while (s >= 0 && s < m_spec.series.size() && c >= 0 && c < m_spec.categories.size()) {
        if (const std::optional<qsizetype> mark = chartLayout().markOf(s, c)) {
            choose(mark, true);
            return true;
        }
        s += series;
        c += category;
    }
    return true;
}

bool ChartWidget::moveToEnd(bool last)
{
    const int series = currentMark() ? currentMark()->series : 0;
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < chartLayout().marks.size(); ++i) {
        if (chartLayout().marks[i].series == series && (last || !found))
            found = i;
    }
    choose(found, true);
    return true;
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const bool lying = m_spec.kind == ChartSpec::Kind::HorizontalBars;
    const int onward = QLocale().textDirection() == Qt::RightToLeft ? -1 : 1; // where it is laid out from right to left
    bool used = true;
    switch (event->key()) {
    case Qt::Key_Left: used = lying ? moveBy(-onward, 0) : moveBy(0, -onward); break;
    case Qt::Key_Right: used = lying ? moveBy(onward, 0) : moveBy(0, onward); break;
    case Qt::Key_Up: used = lying ? moveBy(0, -1) : moveBy(-1, 0); break;
    case Qt::Key_Down: used = lying ? moveBy(0, 1) : moveBy(1, 0); break;
    case Qt::Key_Home: used = moveToEnd(false); break;
    case Qt::Key_End: used = moveToEnd(true); break;
    case Qt::Key_Escape:
        used = m_current.has_value();
        choose(std::nullopt, true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const std::optional<ChartMark> mark = currentMark())
            emit activated(mark->series, mark->category);
        else
            used = false;
        break;
    default: used = false;
    }
    if (!used)
        QWidget::keyPressEvent(event);
}

void ChartWidget::copyPicture() const
{
    auto *content = new QMimeData;
    content->setImageData(chartPicture(m_spec, ChartStyle::paper(font(), locale()), size()));
    content->setText(sentence());
    QApplication::clipboard()->setMimeData(content);
}

void ChartWidget::copyTable() const
{
    const ChartTable table = chartTable(m_spec, locale());
    QStringList lines{table.header.join(QLatin1Char('\t'))};
    for (const QStringList &row : table.rows)
        lines << row.join(QLatin1Char('\t'));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChartWidget::showTable()
{
    auto *dialog = new ChartTableDialog(m_spec, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChartTableDialog::activated, this, &ChartWidget::activated);
    dialog->show();
}

void ChartWidget::saveAs(Format format)
{
    const QString suffix = format == Format::Png ? QStringLiteral("png")
        : format == Format::Svg                  ? QStringLiteral("svg")
                                                 : QStringLiteral("csv");
    auto *dialog = new FileDialog(this, tr("Save the chart"), fileNameFor(m_spec.title, suffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        const ChartStyle style = ChartStyle::paper(font(), locale());
        const Result<> done = format == Format::Png ? saveChartPng(path, m_spec, style, size())
            : format == Format::Svg                 ? saveChartSvg(path, m_spec, style, size())
                                                    : saveChartCsv(path, m_spec);
        if (done)
            emit saved(path);
        else
            emit saveFailed(done.error());
    });
    dialog->open();
}

} // namespace Lodebook
