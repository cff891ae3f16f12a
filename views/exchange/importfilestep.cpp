// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importfilestep.h"

#include "views/widgets/card.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int widest = 760;

} // namespace

/// The dashed field a file is dropped on.
class ImportFileStep::DropZone final : public QFrame
{
public:
    using QFrame::QFrame;

    void setHovered(bool hovered)
    {
        m_hovered = hovered;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ThemeColors &colors = Theme::current()->colors();
        painter.setBrush(m_hovered ? colors.accentTint : colors.base);
        painter.setPen(QPen(m_hovered ? colors.accent : colors.frame, m_hovered ? 2 : 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), Theme::Unit, Theme::Unit);
        const int side = 2 * fontMetrics().height();
        icon(QStringLiteral("import"), colors.accent).paint(&painter, QRect((width() - side) / 2, 2 * Theme::Unit, side, side));
    }

private:
    bool m_hovered = false;
};

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent)
    , m_zone(new DropZone(this))
    , m_heading(new QLabel(m_zone))
    , m_hint(new QLabel(m_zone))
    , m_choose(new QPushButton(m_zone))
    , m_waitingCard(new Card({}, {}, this))
{
    setAcceptDrops(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_heading->setFont(large);
    auto *inside = new QVBoxLayout(m_zone);
    inside->setContentsMargins(3 * Theme::Unit, 4 * Theme::Unit + 2 * fontMetrics().height(), 3 * Theme::Unit, 3 * Theme::Unit);
    inside->setSpacing(Theme::Unit);
    for (QLabel *label : {m_heading, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    inside->addSpacing(Theme::Unit);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_choose->setIcon(icon(QStringLiteral("folder")));
    m_zone->setMaximumWidth(widest);
    m_waitingCard->setMaximumWidth(widest);
    m_waitingCard->setObjectName(QStringLiteral("waitingRows"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->setSpacing(2 * Theme::Unit);
    for (QWidget *widget : {static_cast<QWidget *>(m_zone), static_cast<QWidget *>(m_waitingCard)}) {
        auto *row = new QHBoxLayout; // keeps it narrow and in the middle
        row->addStretch(1);
        row->addWidget(widget, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::chooseFile);
    connect(m_waitingCard, &Card::activated, this, [this](const QVariant &place) { emit waitingChosen(m_waiting.at(place.toInt())); });
    setFocusProxy(m_choose);
    retranslate();
}

void ImportFileStep::setWaiting(const QList<HeldRows> &waiting)
{
    m_waiting = waiting;
    showWaiting();
}

void ImportFileStep::showWaiting()
{
    m_waitingCard->clear();
    for (int i = 0; i < m_waiting.size(); ++i) {
        const HeldRows &held = m_waiting.at(i);
        m_waitingCard->addLine(tr("%Ln likely duplicate(s) of %1", "rows of a file", int(held.rows.size())).arg(held.source),
                               tr("%1, %2", "kind of record, date").arg(held.mapping.entity->pluralLabel(), QLocale().toString(held.since.toLocalTime().date(), QLocale::ShortFormat)),
                               QStringLiteral("warning"), i);
    }
    m_waitingCard->setVisible(!m_waiting.isEmpty());
}

QString ImportFileStep::droppedFile(const QMimeData *mime)
{
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_zone->setHovered(true);
}

void ImportFileStep::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_zone->setHovered(false);
    QWidget::dragLeaveEvent(event);
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    m_zone->setHovered(false);
    event->acceptProposedAction();
    emit fileChosen(droppedFile(event->mimeData()));
}

void ImportFileStep::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Choose a file to import"), QString(), tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacts (*.vcf *.eml);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::fileChosen);
    dialog->open();
}

void ImportFileStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportFileStep::retranslate()
{
    m_heading->setText(tr("Drop a file here"));
    m_hint->setText(tr("A table as CSV, TSV or Excel workbook (.xlsx), with headings in its first row; people also from cards (.vcf) and mails (.eml). You see first what would become of each row; nothing is written before you say so."));
    m_choose->setText(tr("&Choose a file…"));
    m_waitingCard->setTitle(tr("Waiting for a decision"));
    showWaiting();
}

} // namespace Lodebook
