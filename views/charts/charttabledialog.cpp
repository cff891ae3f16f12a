// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttabledialog.h"

#include "views/charts/charttext.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

void copyAll(const ChartTable &table)
{
    QStringList lines{table.header.join(QLatin1Char('\t'))};
    for (const QStringList &row : table.rows)
        lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace

ChartTableDialog::ChartTableDialog(const ChartSpec &spec, QWidget *parent)
    : QDialog(parent)
{
    const ChartTable table = chartTable(spec, locale());
    setWindowTitle(spec.title);
    auto *page = new QVBoxLayout(this);
    auto *sentence = new QLabel(chartSentence(spec, locale()), this);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->addWidget(sentence);

    auto *view = new QTableWidget(int(table.rows.size()), int(table.header.size()), this);
    view->setAccessibleName(spec.title);
    view->setHorizontalHeaderLabels(table.header);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(Theme::Density::Compact, font()));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false); // Tab leaves it, the arrow keys walk in it
    for (int r = 0; r < table.rows.size(); ++r) {
        for (int c = 0; c < table.rows[r].size(); ++c) {
            auto *cell = new QTableWidgetItem(table.rows[r][c]);
            if (c > 0) {
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                cell->setFont(Theme::tabularFont(font()));
            }
            view->setItem(r, c, cell);
        }
    }
    view->resizeColumnsToContents();
    page->addWidget(view, 1);
    connect(view, &QTableWidget::cellActivated, this, [this, spec](int row, int column) {
        if (spec.value(column - 1, row))
            emit activated(column - 1, row);
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy figures"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [table] { copyAll(table); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    page->addWidget(buttons);
    resize(640, 480);
    view->setFocus();
}

} // namespace Lodebook
