// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/importshelf.h"
#include "models/exchange/import/importsource.h"
#include "models/items/importcolumnsmodel.h"
#include "models/storage/casebook.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Lodebook {

class FieldPicker;
class MappingNameLine;

/// The second step of an import: what kind of record the rows are, and which column becomes which field.
class ImportColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    ImportColumnsStep(Casebook &casebook, QWidget *parent = nullptr);

    /// Begins anew with a file: kind and mapping are guessed, unless \a wanted names the kind.
    void setFile(const QString &name, const TableBeginning &beginning, const Entity *wanted);
    /// How the source writes fractions, unless a saved mapping says it.
    void suggestDecimalPoint(QChar point);
    const ImportMapping &mapping() const { return m_columns->mapping(); }
    ImportColumnsModel &columns() { return *m_columns; }
    /// What keeps the preview from being made; empty when nothing does.
    QString problem() const;
    void setSavedMappings(const QList<SavedMapping> &mappings);

signals:
    void sheetChosen(const QString &sheet);
    void previewRequested();
    void backRequested();
    void saveRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoices();
    void buildTable();
    QWidget *makeFixedLine();
    QWidget *makeFooter();
    void fillKinds(const QList<const Entity *> &likely);
    void chooseKind(const Entity *entity);
    void offerMappings();
    void useMapping(const ImportMapping &mapping);
    void applyMappingChoice();
    void setRules();
    void showState();
    void showFixed();
    void addFixed();
    void fitColumns();
    void retranslate();

    Casebook &m_casebook; // not owned
    ImportColumnsModel *m_columns;
    QList<SavedMapping> m_saved;
    QLabel *m_file;
    QComboBox *m_sheet;
    QComboBox *m_kind;
    QComboBox *m_mappings;
    QComboBox *m_dates;
    QComboBox *m_decimal;
    QList<QLabel *> m_labels; ///< Of the five choices, in their order.
    QTableView *m_table;
    QLabel *m_fixedLabel = nullptr;
    QWidget *m_fixedChips = nullptr;
    FieldPicker *m_fixedField = nullptr;
    QLineEdit *m_fixedText = nullptr;
    QPushButton *m_fixedAdd = nullptr;
    QLabel *m_state;
    MappingNameLine *m_keep = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_preview = nullptr;
    bool m_filling = false;
};

} // namespace Lodebook
