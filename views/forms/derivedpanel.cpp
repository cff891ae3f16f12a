// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/derivedpanel.h"

#include "models/programme/derivedvalues.h"
#include "views/fields/localentry.h"
#include "views/forms/formbinder.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Lodebook {

DerivedPanel::DerivedPanel(FormBinder &binder, Casebook &casebook, QWidget *parent)
    : QFrame(parent)
    , m_binder(binder)
    , m_casebook(casebook)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    connect(&casebook.store(), &RecordStore::changed, this, &DerivedPanel::reload);
    reload();
}

void DerivedPanel::reload()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Record &record = m_binder.original();
    setVisible(!record.isNew());
    if (record.isNew())
        return;
    auto *title = new Heading(1.1, this, tr("What follows from it"));
    m_column->addWidget(title);
    DerivedValues values(m_casebook.reader(), m_casebook.clock().today());
    for (const Derived &derived : record.entity().derived()) {
        if (const Result<Explanation> explanation = values.explain(record, derived))
            addFigure(derived, *explanation);
    }
}

void DerivedPanel::addFigure(const Derived &derived, const Explanation &explanation)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *figure = new QLabel(tr("%1: <b>%2</b>", "name of a figure and its value").arg(derived.translatedLabel().toHtmlEscaped(), explanation.valueText.toHtmlEscaped()), line);
    auto *why = new QToolButton(line);
    why->setText(tr("Explain"));
    why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    why->setIcon(icon(QStringLiteral("help")));
    why->setAutoRaise(true);
    why->setCheckable(true);
    why->setAccessibleName(tr("Explain %1").arg(derived.translatedLabel()));
    row->addWidget(figure);
    row->addWidget(why);
    row->addStretch(1);
    auto *reasons = new QLabel(asHtml(explanation), this);
    reasons->setWordWrap(true);
    reasons->setTextFormat(Qt::RichText);
    reasons->setTextInteractionFlags(Qt::TextBrowserInteraction);
    reasons->setContentsMargins(2 * Theme::Unit, 0, 0, Theme::Unit);
    reasons->setVisible(m_explained.contains(derived.name));
    why->setChecked(m_explained.contains(derived.name));
    connect(why, &QToolButton::toggled, this, [this, reasons, name = derived.name](bool open) {
        reasons->setVisible(open);
        if (open)
            m_explained.insert(name);
        else
            m_explained.remove(name);
    });
    connect(reasons, &QLabel::linkActivated, this, [this](const QString &link) {
        const QStringList parts = link.split(u'/');
        emit openRequested(Location::of(parts.value(0), recordIdFromText(parts.value(1))), false);
    });
    m_column->addWidget(line);
    m_column->addWidget(reasons);
}

QString DerivedPanel::asHtml(const Explanation &explanation) const
{
    QString html = QStringLiteral("<p>%1</p>").arg(explanation.rule.toHtmlEscaped());
    if (!explanation.rows.isEmpty())
        html += QLatin1String("<ul>");
    for (const Explanation::Row &row : explanation.rows) {
        const QString name = m_casebook.catalog().entity(row.entity)
            ? QStringLiteral("<a href=\"%1/%2\">%3</a>").arg(row.entity, toText(row.record), row.title.toHtmlEscaped())
            : row.title.toHtmlEscaped();
        html += QStringLiteral("<li>%1: %2</li>").arg(name, row.contribution.toHtmlEscaped());
    }
    if (!explanation.rows.isEmpty())
        html += QLatin1String("</ul>");
    for (const QString &caveat : explanation.caveats)
        html += QStringLiteral("<p>%1</p>").arg(tr("Mind: %1").arg(caveat).toHtmlEscaped());
    if (!explanation.silentDevices.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(tr("Not heard from lately: %1").arg(explanation.silentDevices.join(QStringLiteral(", "))).toHtmlEscaped());
    const QString asOf = tr("As of %1, method %2").arg(localDate(explanation.asOf, QLocale()), explanation.method);
    return html + QStringLiteral("<p><small>%1</small></p>").arg(asOf.toHtmlEscaped());
}

void DerivedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QFrame::changeEvent(event);
}

} // namespace Lodebook
