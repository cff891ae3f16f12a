// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importresultstep.h"

#include "views/exchange/mappingnameline.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Lodebook {

ImportResultStep::ImportResultStep(QWidget *parent)
    : QWidget(parent)
    , m_headline(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_list(new QPushButton(this))
    , m_rejects(new QPushButton(this))
    , m_finish(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_keep(new MappingNameLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->setSpacing(2 * Theme::Unit);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setObjectName(QStringLiteral("importHeadline"));
    m_counts->setObjectName(QStringLiteral("importCounts"));
    for (QLabel *label : {m_headline, m_counts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto *answers = new QWidget(this);
    FlowLayout *flow = flowIn(answers, Theme::Unit);
    for (QPushButton *button : {m_finish, m_list, m_rejects, m_undo, m_another})
        flow->addWidget(button);
    column->addWidget(answers);
    auto *narrow = new QHBoxLayout;
    narrow->addWidget(m_keep, 3);
    narrow->addStretch(1);
    column->addLayout(narrow);
    column->addStretch(1);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_rejects->setObjectName(QStringLiteral("resultRejects"));
    m_finish->setObjectName(QStringLiteral("finishDuplicates"));
    m_list->setObjectName(QStringLiteral("openList"));
    m_another->setObjectName(QStringLiteral("another"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_another->setIcon(icon(QStringLiteral("import")));
    m_list->setIcon(icon(QStringLiteral("table")));
    m_rejects->setIcon(icon(QStringLiteral("save")));
    m_finish->setIcon(icon(QStringLiteral("warning")));
    connect(m_undo, &QPushButton::clicked, this, &ImportResultStep::undoRequested);
    connect(m_rejects, &QPushButton::clicked, this, &ImportResultStep::rejectsRequested);
    connect(m_finish, &QPushButton::clicked, this, &ImportResultStep::waitingRequested);
    connect(m_list, &QPushButton::clicked, this, &ImportResultStep::listRequested);
    connect(m_another, &QPushButton::clicked, this, &ImportResultStep::anotherRequested);
    connect(m_keep, &MappingNameLine::saveRequested, this, &ImportResultStep::saveRequested);
    setFocusProxy(m_list);
    retranslate();
}

void ImportResultStep::setReport(const ImportReport &report, const QString &source, int waiting)
{
    m_report = report;
    m_source = source;
    m_waiting = waiting;
    m_undone.reset();
    retranslate();
}

void ImportResultStep::setUndone(const QStringList &kept)
{
    m_undone = kept;
    retranslate();
}

void ImportResultStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportResultStep::retranslate()
{
    QStringList lines;
    if (m_undone) {
        m_headline->setText(tr("The import of %1 has been undone").arg(m_source));
        lines.append(m_undone->isEmpty() ? tr("Everything is as it was before.")
                                         : tr("%Ln record(s) were changed since and were kept: %1", nullptr, int(m_undone->size())).arg(m_undone->mid(0, 20).join(QStringLiteral(", "))));
    } else {
        m_headline->setText(tr("%1 has been imported").arg(m_source));
        lines.append(tr("%Ln new record(s)", nullptr, int(m_report.added)));
        lines.append(tr("%Ln record(s) changed", nullptr, int(m_report.changed)));
        lines.append(tr("%Ln record(s) were the same already", nullptr, int(m_report.unchanged)));
        if (m_report.rejected > 0)
            lines.append(tr("%Ln row(s) rejected", nullptr, int(m_report.rejected)));
        if (m_waiting > 0)
            lines.append(tr("%Ln likely duplicate(s) wait for your decision; they are kept in the casebook until then", nullptr, m_waiting));
        if (m_report.skipped > 0)
            lines.append(tr("%Ln row(s) passed over, because they are blank or you chose to skip them", nullptr, int(m_report.skipped)));
        lines.append(m_report.notes);
    }
    m_counts->setText(lines.join(u'\n'));
    m_undo->setText(tr("&Undo this import"));
    m_undo->setVisible(!m_undone && !m_report.batch.isNull());
    m_rejects->setText(tr("&Save %Ln rejected row(s)…", nullptr, int(m_report.rejected)));
    m_rejects->setVisible(m_report.rejected > 0);
    m_finish->setText(tr("&Decide about %Ln likely duplicate(s)", nullptr, m_waiting));
    m_finish->setVisible(m_waiting > 0 && !m_undone);
    m_list->setText(tr("Show the &list"));
    m_another->setText(tr("Import &another file"));
}

} // namespace Lodebook
