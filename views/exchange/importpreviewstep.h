// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/importpreviewmodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace Lodebook {

/// The third step of an import: every row and what becomes of it, by fate; decisions about likely duplicates.
class ImportPreviewStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(QWidget *parent = nullptr);

    ImportPreviewModel &rows() { return *m_rows; }
    void setPreview(std::shared_ptr<const ImportPreview> preview, bool readOnly);
    QTableView &table() { return *m_table; }

signals:
    void backRequested();
    void importRequested();
    void rejectsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFilters();
    void buildTable();
    QWidget *makeDecisions();
    QWidget *makeFooter();
    void filter(int fate);
    void decide(ImportChoice choice);
    void showCounts();
    void showDetails();
    void fitColumns();
    void retranslate();

    ImportPreviewModel *m_rows;
    QWidget *m_filterLine;
    QButtonGroup *m_filters;
    QTableView *m_table;
    QTreeWidget *m_details;
    QWidget *m_decisionLine = nullptr;
    QLabel *m_decisionLabel = nullptr;
    QList<QPushButton *> m_decisions; ///< In the order of ImportChoice.
    QLabel *m_sum = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_rejects = nullptr;
    QPushButton *m_import = nullptr;
    bool m_readOnly = false;
};

} // namespace Lodebook
