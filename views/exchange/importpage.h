// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/importsource.h"
#include "models/items/importpreview.h"
#include "models/storage/undostack.h"
#include "views/shell/workstrip.h"
#include "views/shell/page.h"

class QLabel;
class QStackedWidget;

namespace Lodebook {

class ImportColumnsStep;
class ImportFileStep;
class ImportPreviewStep;
class ImportResultStep;
class MessageBar;
class StepTrail;

/// Brings a table into the casebook in four steps on one page: file, columns, preview, result. A reporting template (CMRT) is
/// known by its sheets and goes straight to its preview. Reading, rehearsing,
/// importing and undoing run on a worker; nothing is written before the button of the preview is pressed.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    enum Step { FileStep, ColumnsStep, PreviewStep, ResultStep };

    /// A place whose preset names an entity, or a file, begins with it.
    ImportPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    /// The page for a file that somebody dropped, or for a list to import into.
    [[nodiscard]] static Location locationFor(const QString &entity, const QString &file = {});

    /// The page for a table that somebody copied elsewhere. \a columns are the fields that stand in the list it was pasted
    /// into, in their order: what the cells mean when no headings were copied with them.
    [[nodiscard]] static Location locationForPasted(const QString &entity, const QString &text, const QStringList &columns);

    Location location() const override { return m_location; }
    QString title() const override;
    void refresh(const ChangeNotice &notice) override;

    void openFile(const QString &path);
    void openPasted(const PastedText &pasted);
    void openWaiting(const HeldRows &rows);
    /// A filled-in reporting template; without an organisation the one that is called like the company in it.
    void openTemplate(const CmrtOrder &order);
    void saveRejects(const QString &path);
    Step step() const;
    bool isBusy() const { return m_work->isRunning(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSteps();
    void showStep(Step step);
    void start(const QString &title, const Job::CasebookWork &work, const std::function<void(const QVariant &)> &done);
    void readFile();
    void takePastedRules();
    void showFailure(const Error &error);
    void offerOrganisations(const QStringList &said);
    void makePreview();
    void import();
    void importTemplate();
    void showResult(const ImportReport &report, const HeldRows &held);
    void undo();
    void showUndone(const UndoReport &report);
    void finishWaiting();
    void saveMapping(const QString &name);
    void chooseRejectsFile();
    void loadShelf();
    void startOver();
    void retranslate();

    Location m_location;
    Casebook &m_casebook; // not owned
    QLabel *m_title;
    StepTrail *m_trail;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportPreviewStep *m_preview;
    ImportResultStep *m_result;
    int m_reached = FileStep;
    ImportSource m_source;
    std::optional<CmrtOrder> m_template; ///< When the source is a reporting template: it needs no columns.
    QString m_fingerprint;          ///< Of the source, when the preview was made.
    const Entity *m_wanted = nullptr;
    RecordId m_batch;               ///< Of what has been imported.
    HeldRows m_held;                ///< What of it waits.
};

} // namespace Lodebook
