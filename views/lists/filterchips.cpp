// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/filterchips.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QToolButton>

namespace Lodebook {

namespace {

QToolButton *chip(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    const QString shown = button->fontMetrics().elidedText(text, Qt::ElideRight, button->fontMetrics().averageCharWidth() * 60);
    button->setText(QStringLiteral(" %1 ").arg(shown)); // room at the edges, where the style leaves none
    button->setToolTip(text);
    button->setIcon(icon(QStringLiteral("close")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(button->layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // the cross stands behind the words
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(Theme::Unit / 2);
    fitHeightToWidth(*this);
    setVisible(false);
}

void FilterChips::setPieces(const QList<FilterPiece> &pieces, const QString &sentence)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    setVisible(!pieces.isEmpty());
    setAccessibleName(tr("Filter: %1").arg(sentence));
    if (pieces.isEmpty())
        return;
    auto *lead = new QLabel(tr("Shown:"), this);
    lead->setForegroundRole(QPalette::PlaceholderText);
    layout()->addWidget(lead);
    int conditions = 0;
    for (const FilterPiece &piece : pieces) {
        if (!piece.isCondition) {
            layout()->addWidget(new QLabel(piece.text, this));
            continue;
        }
        QToolButton *button = chip(piece.text, this);
        button->setAccessibleName(tr("Remove the condition %1").arg(piece.text));
        button->setObjectName(QStringLiteral("chip%1").arg(conditions++));
        connect(button, &QToolButton::clicked, this, [this, place = piece.place] { emit removed(place); });
        layout()->addWidget(button);
    }
    if (conditions > 1) {
        auto *all = new QToolButton(this);
        all->setText(tr("Show everything"));
        all->setAutoRaise(true);
        all->setObjectName(QStringLiteral("clearChips"));
        connect(all, &QToolButton::clicked, this, &FilterChips::cleared);
        layout()->addWidget(all);
    }
    for (int i = 0; i < layout()->count(); ++i)
        layout()->itemAt(i)->widget()->show();
    updateGeometry();
}

} // namespace Lodebook
