// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/documentview.h"

#include "models/reports/reporthtml.h"
#include "views/widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

namespace Lodebook {

DocumentView::DocumentView(Casebook &casebook, const ReportMaker &maker, QWidget *parent)
    : QTextBrowser(parent)
    , m_casebook(casebook)
    , m_maker(maker)
{
    setOpenLinks(false); // a report may name an address; nothing is fetched from here
    setTabChangesFocus(true);
    document()->setDocumentMargin(2 * Theme::Unit);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &DocumentView::reload);
    connect(&casebook.store(), &RecordStore::changed, this, [this] { m_soon.start(); });
    connect(Theme::current(), &Theme::changed, this, &DocumentView::paintAgain);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    reload();
}

void DocumentView::setAsOf(const QDate &day)
{
    if (m_asOf == day)
        return;
    m_asOf = day;
    reload();
}

void DocumentView::reload()
{
    m_soon.stop();
    m_making.cancel();
    m_making = BackgroundReader::of(m_casebook).run<ReportDocument>(
        this,
        [maker = m_maker, asOf = m_asOf](Casebook &casebook, const Cancellation &asked) {
            ReportRequest request;
            request.asOf = asOf.isValid() ? asOf : casebook.clock().today();
            request.madeAt = casebook.clock().now();
            request.progress = [asked](double) { return !asked.isCancelled(); };
            return maker(casebook, request);
        },
        [this](const Result<ReportDocument> &made) {
            if (made)
                return take(*made);
            m_html.clear();
            setPlainText(made.error().message);
            emit failed(made.error());
        });
}

void DocumentView::take(const ReportDocument &document)
{
    ReportDocument bare = document; // the page it stands on says what it is about
    bare.title.clear();
    bare.casebook.clear();
    m_html = reportPlainHtml(bare).remove(QLatin1String(" border=\"1\"")); // lines as in lists, not boxes
    paintAgain();
    emit shown();
}

void DocumentView::paintAgain()
{
    if (m_html.isEmpty())
        return;
    const ThemeColors &colors = Theme::current()->colors();
    document()->setDefaultStyleSheet(
        QStringLiteral("h1, h2, h3, .group, .subgroup { color: %1; } table { border-collapse: collapse; } "
                       "td, th { border-bottom: 1px solid %2; padding: 4px 8px 4px 0px; } td.fact { border-bottom: 1px solid %6; padding: 1px 8px 1px 0px; } "
                       "th, .quiet, .unknown { color: %3; } th, .total { font-weight: 600; } .warning { color: %5; } a { color: %4; }")
            .arg(colors.accent.name(), colors.gridline.name(), colors.mutedText.name(), colors.link.name(), colors.warning.name(), colors.base.name()));
    const int place = verticalScrollBar()->value();
    setHtml(m_html);
    verticalScrollBar()->setValue(place);
}

void DocumentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_soon.start();
    QTextBrowser::changeEvent(event);
}

} // namespace Lodebook
