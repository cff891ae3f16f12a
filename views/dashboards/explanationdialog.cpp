// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/explanationdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ExplanationDialog::ExplanationDialog(const QString &title, const Explanation &explanation, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(720, 520);
    auto *column = new QVBoxLayout(this);
    QLabel *value = paragraph(tr("%1: %2").arg(title, explanation.valueText), this);
    QFont large = value->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    value->setFont(large);
    column->addWidget(value);
    column->addWidget(paragraph(explanation.rule, this));
    column->addWidget(paragraph(tr("As of %1 (rule %2)").arg(QLocale().toString(explanation.asOf, QLocale::LongFormat), explanation.method), this));
    for (const QString &caveat : explanation.caveats)
        column->addWidget(paragraph(caveat, this));
    if (!explanation.silentDevices.isEmpty())
        column->addWidget(paragraph(tr("Changes may be missing of: %1").arg(explanation.silentDevices.join(QLatin1String("; "))), this));

    auto *table = new QTableWidget(int(explanation.rows.size()), 2, this);
    table->setAccessibleName(tr("Records behind the figure"));
    table->setHorizontalHeaderLabels({tr("Record"), tr("What it adds")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false); // Tab leaves it, the arrow keys walk in it
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < int(explanation.rows.size()); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(explanation.rows[i].title));
        table->setItem(i, 1, new QTableWidgetItem(explanation.rows[i].contribution));
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 240);
    connect(table, &QTableWidget::cellActivated, this, [this, rows = explanation.rows](int row) {
        emit recordActivated({.entity = rows[row].entity, .id = rows[row].record});
    });
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace Lodebook
