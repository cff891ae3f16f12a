// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/paper.h"
#include "models/items/recordtablemodel.h"
#include "views/lists/modeswitch.h"
#include "views/lists/viewstate.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace Lodebook {

class EmptyList;
class FilterBuilder;
class FilterChips;
class ListColumns;
class QuickRow;
class RecordsPane;
class RecordTable;

/// The records of a query as a list people work with: a line that filters while they type, the conditions in words, the
/// table, what is counted and summed below it. It changes nothing itself: what people want is told by signals.
class RecordListView final : public QWidget
{
    Q_OBJECT

public:
    /// \a base is what this list is about and cannot be taken away by filtering: the visits of one site, the recycle bin.
    RecordListView(Casebook &casebook, const Query &base, QWidget *parent = nullptr);
    ~RecordListView() override;

    RecordTableModel &records() { return *m_model; }
    RecordTable &table() { return *m_table; }
    QLineEdit &filterLine() { return *m_line; }
    void startFilter(); ///< Takes the cursor to the line that filters.

    void setBase(const Query &base);
    /// The conditions people set; the base and the typed words come on top.
    Filter filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    QString filterSentence() const; ///< All that is active, in words; empty when nothing is.

    ViewState viewState() const;
    void setViewState(const ViewState &state);
    /// The same with what is typed below the headings as conditions: what a saved view keeps.
    ViewState savedState() const;
    /// Without the column of a field that says the same in each row.
    void leaveOut(const Field &field);
    /// Puts a tool of the page's own before the others.
    void addTool(QWidget *tool);

    /// Table, groups, board ... over the same records.
    ViewMode mode() const { return m_modes->mode(); }
    void setMode(ViewMode mode);
    RecordsPane *pane() const
    {
        return m_panes.value(mode());
    } ///< What is shown in the place of the table; null: the table is.

    /// What stands in an empty list; without it, words made from the kind of record.
    void setEmptyWords(const QString &heading, const QString &text, const QString &step);
    /// Not where a status bar says the same.
    void setFooterShown(bool shown);
    bool isRecycleBin() const { return m_base.deleted == Query::Deleted::Only; }

    QList<RecordRef> selectedRecords() const;
    void select(const RecordId &id); ///< Makes it current and shows it, when it is among the rows.
    /// The chosen rows for paper; when fewer than \a least are chosen, all rows. Refused when those are too many.
    [[nodiscard]] Result<ListPaper> forPaper(const QString &title, qsizetype least) const;
    QString countText() const;
    QString
    sumText() const; ///< “Workers: sum 1,234, mean 617” of the selected rows; empty when there is nothing to add up.

signals:
    void activated(const Lodebook::RecordRef &record);
    void activatedInWindow(const Lodebook::RecordRef &record); ///< Ctrl+Enter, Ctrl+double-click.
    void currentChanged(const Lodebook::RecordRef &record);
    void newRequested();
    void removeRequested(const QList<Lodebook::RecordRef> &records);
    void restoreRequested(const QList<Lodebook::RecordRef> &records);
    void printRequested();
    void pasteRequested();      ///< Of a table that was copied elsewhere.
    void changeManyRequested(); ///< One change to the selected rows, or to all.
    void rowsWanted(const Lodebook::Query &query, const QString &title); ///< As a list of their own.
    void said(const QString &message);
    void exportRequested(const QList<Lodebook::RecordRef> &records);
    void viewStateChanged();
    void statusChanged(const QString &count, const QString &sum);
    void failed(const Lodebook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeToolRow();
    void connectTable();
    void applyFilter();
    void removePart(const QList<qsizetype> &place);
    void showBuilder();
    void showContextMenu(const QPoint &globalPlace);
    void addPane(ViewMode mode);
    void setOrder(const QList<SortStep> &order);
    void toggleQuickRow();
    Filter typedParts() const;
    QString filterSentence(const RecordReader &reader) const;
    void updateChips();
    void updateStatus();
    void updateEmpty();
    void retranslate();
    Filter typedFilter() const;

    Casebook &m_casebook; // not owned
    Query m_base;
    Filter m_filter;
    RecordTableModel *m_model;
    QLineEdit *m_line;
    QToolButton *m_filterButton;
    QToolButton *m_columnsButton;
    QHBoxLayout *m_tools = nullptr;
    ModeSwitch *m_modes;
    QHash<ViewMode, RecordsPane *> m_panes; ///< Made when first looked at.
    QJsonObject m_paneOptions;              ///< Of those that were not yet.
    FilterChips *m_chips;
    QStackedWidget *m_pages;
    RecordTable *m_table;
    ListColumns *m_columns;
    QuickRow *m_quickRow;
    EmptyList *m_empty;
    QWidget *m_footer;
    QLabel *m_count;
    QLabel *m_sum;
    FilterBuilder *m_builder = nullptr;
    QTimer m_typing;
    QString m_emptyHeading;
    QString m_emptyText;
    QString m_emptyStep;
    RecordId m_selectLater; ///< To be made current once its row is known.
    bool m_widthsWanted = true; ///< Column widths follow the content until somebody sets them.
};

} // namespace Lodebook
