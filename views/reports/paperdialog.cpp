// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/paperdialog.h"

#include "views/reports/reportdesk.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Lodebook {

PaperDialog::PaperDialog(Casebook &casebook, const QString &title, const ReportMaker &maker, QWidget *parent)
    : QDialog(parent)
    , m_title(title)
    , m_desk(new ReportDesk(casebook, this))
{
    setObjectName(QStringLiteral("paperDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_desk);
    retranslate();
    const QSize room = parent ? parent->window()->size() : QSize(1000, 800);
    resize(room * 0.9);
    ReportRequest request;
    request.madeAt = casebook.clock().now();
    request.asOf = casebook.clock().today();
    m_desk->make(title, maker, request);
}

void PaperDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperDialog::retranslate()
{
    setWindowTitle(tr("Print: %1").arg(m_title));
}

} // namespace Lodebook
