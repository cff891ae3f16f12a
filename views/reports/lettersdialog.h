// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/letteroutput.h"
#include "models/items/lettersmodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Lodebook {

class CalmComboBox;
class MessageBar;
class WorkStrip;

/// Writes letters or e-mail drafts: who gets one with the words they get, who is left out and why, and only then the files.
/// Nothing is sent. What went out is written into the contact log unless somebody unticks that.
class LettersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Writes the letters of some templates for one way out, with a casebook of the thread it runs on.
    using Writer = std::function<Result<LettersShown>(Casebook &casebook, const QList<RecordId> &templates, Channel channel)>;

    /// To records of one kind, from a template that is chosen here.
    LettersDialog(Casebook &casebook, const Entity &about, const QList<RecordId> &records, QWidget *parent);
    /// The next reminder to all members that have not reported on the year, from the templates of the ladder; always logged.
    LettersDialog(Casebook &casebook, int reportsOn, QWidget *parent);

    LettersModel &letters() { return *m_letters; }
    void reject() override; ///< While something is written, stops that.
    /// Writes them where the file dialog would have been told to.
    void writeTo(const QString &path);
    /// Keeps who is written to as a table, for a mail program that sends to lists.
    void saveListTo(const QString &path);

signals:
    void putOut(const QString &sentence); ///< What was written where.

private:
    LettersDialog(Casebook &casebook, const QString &title, const Writer &writer, bool choosesTemplate, QWidget *parent);
    QWidget *makeQuestions(bool choosesTemplate);
    QWidget *makeLetters();
    void fillTemplates();
    QList<RecordId> templates() const;
    LetterOrder order() const;
    void load();
    void fitColumns();
    void showLetter();
    void showCounts();
    void chooseWhere();
    void chooseListFile();

    Casebook &m_casebook; // not owned
    Writer m_writer;
    bool m_choosesTemplate;
    MessageBar *m_messages;
    WorkStrip *m_work;
    CalmComboBox *m_templates = nullptr; ///< Null when they follow from what is written.
    CalmComboBox *m_form = nullptr;
    QCheckBox *m_record = nullptr;
    LettersModel *m_letters;
    QLabel *m_counts;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_words = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_saveList = nullptr;
    Cancellation m_reading;
};

} // namespace Lodebook
