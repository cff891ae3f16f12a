// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/duplicatewarning.h"

#include "views/forms/formbinder.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int pauseWhileTyping = 250; // milliseconds
constexpr int mostShown = 4;

} // namespace

DuplicateWarning::DuplicateWarning(FormBinder &binder, Casebook &casebook, QWidget *parent)
    : QFrame(parent)
    , m_binder(binder)
    , m_casebook(casebook)
    , m_lead(new QLabel(this))
    , m_answers(new QWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit / 2);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    flowIn(m_answers, Theme::Unit);
    column->addWidget(m_answers);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhileTyping);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateWarning::look);
    connect(&binder, &FormBinder::changed, this, [this] {
        if (m_binder.original().isNew())
            m_pause.start();
        else
            hide();
    });
    hide();
}

void DuplicateWarning::look()
{
    const Record record = m_binder.record();
    if (!record.isNew() || record.entity().isReference())
        return;
    const IdentityKeys keys = identityKeys(record);
    const QString asked = keys.name + u'|' + keys.exact.join(u'|') + u'|' + keys.country + u'|' + keys.region;
    if (asked == m_looked)
        return;
    m_looked = asked;
    const Result<QList<DuplicateCandidate>> found = similarTo(m_casebook.reader(), record, 70, mostShown);
    m_candidates = found ? *found : QList<DuplicateCandidate>(); // a warning that cannot be had is no reason to interrupt
    showCandidates();
}

void DuplicateWarning::showCandidates()
{
    while (QLayoutItem *item = m_answers->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    m_lead->setText(tr("This may be here already:"));
    for (const DuplicateCandidate &candidate : std::as_const(m_candidates)) {
        auto *button = new QPushButton(m_answers);
        const QString why = candidate.likeness.reasons.join(QStringLiteral(", "));
        const QString shown = fontMetrics().elidedText(candidate.title, Qt::ElideRight, 40 * fontMetrics().averageCharWidth());
        button->setText(tr("%1 (%2 of 100)", "a record and how alike it is").arg(QString(shown).replace(u'&', QLatin1String("&&")), QString::number(candidate.likeness.score)));
        button->setIcon(icon(QStringLiteral("warning"), Theme::current()->colors().warning));
        button->setToolTip(why);
        button->setAccessibleName(tr("Open %1, which may be the same: %2").arg(candidate.title, why));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id = candidate.record] { emit openRequested({m_binder.original().entity().name(), id}); });
        m_answers->layout()->addWidget(button);
        button->show();
    }
    setVisible(!m_candidates.isEmpty());
    m_answers->updateGeometry();
}

void DuplicateWarning::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCandidates();
    QFrame::changeEvent(event);
}

} // namespace Lodebook
