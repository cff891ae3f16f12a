// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/lettersdialog.h"

#include "models/core/formattedtext.h"
#include "models/core/slug.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/exchange/export/mailingfile.h"
#include "models/programme/reminderladder.h"
#include "views/exchange/tablewidths.h"
#include "views/shell/workstrip.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

LettersDialog::Writer writerFor(const Entity &about, const QList<RecordId> &records)
{
    return [about = &about, records](Casebook &casebook, const QList<RecordId> &templates, Channel channel) -> Result<LettersShown> {
        const Result<Letters> letters = makeLetters(casebook.reader(), {.templates = templates, .about = about, .records = records, .channel = channel,
                                                                        .on = casebook.clock().today(), .officer = casebook.store().author().officer});
        return letters ? Result<LettersShown>(LettersShown{*letters, {}}) : Result<LettersShown>(letters.error());
    };
}

LettersDialog::Writer reminderWriter(int year)
{
    return [year](Casebook &casebook, const QList<RecordId> &, Channel channel) -> Result<LettersShown> {
        const Result<Reminders> reminders = makeReminders(casebook.reader(), year, channel, casebook.clock().today(), casebook.store().author().officer);
        if (!reminders)
            return reminders.error();
        LettersShown shown{reminders->letters, {}};
        for (const ReminderStep &step : reminders->steps) {
            if (step.standing != ReminderStep::Standing::Due)
                shown.others.append({step.name, reminderStandingWords(step)});
        }
        return shown;
    };
}

} // namespace

LettersDialog::LettersDialog(Casebook &casebook, const Entity &about, const QList<RecordId> &records, QWidget *parent)
    : LettersDialog(casebook, tr("Write letters: %1").arg(about.pluralLabel()), writerFor(about, records), true, parent)
{}

LettersDialog::LettersDialog(Casebook &casebook, int reportsOn, QWidget *parent)
    : LettersDialog(casebook, tr("Remind members of the report on %1").arg(reportsOn), reminderWriter(reportsOn), false, parent)
{
    m_record->hide(); // the ladder is climbed by what the log says
}

LettersDialog::LettersDialog(Casebook &casebook, const QString &title, const Writer &writer, bool choosesTemplate, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_writer(writer)
    , m_choosesTemplate(choosesTemplate)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_letters(new LettersModel(this))
    , m_counts(new QLabel(this))
{
    m_counts->setObjectName(QStringLiteral("letterCounts"));
    m_counts->setWordWrap(true);
    setObjectName(QStringLiteral("lettersDialog"));
    setWindowTitle(title);
    auto *questions = makeQuestions(choosesTemplate);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_write->setObjectName(QStringLiteral("writeLetters"));
    m_saveList = buttons->addButton(tr("&Save the list…"), QDialogButtonBox::ActionRole);
    m_saveList->setObjectName(QStringLiteral("saveMailingList"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    column->addWidget(questions);
    column->addWidget(m_counts);
    column->addWidget(makeLetters(), 1);
    column->addWidget(buttons);
    // Left alone, the box hands Tab back to its first button from the last one that was added.
    buttons->setFocusProxy(nullptr);
    QWidget *last = questions;
    for (QWidget *next : {static_cast<QWidget *>(m_templates), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_write), static_cast<QWidget *>(m_saveList),
                          static_cast<QWidget *>(buttons->button(QDialogButtonBox::Close))}) {
        if (!next)
            continue;
        setTabOrder(last, next);
        last = next;
    }
    const QSize usual(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 34);
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
    connect(m_work, &WorkStrip::runningChanged, this, [this, questions](bool running) {
        questions->setDisabled(running);
        showCounts();
    });
    connect(m_write, &QPushButton::clicked, this, &LettersDialog::chooseWhere);
    connect(m_saveList, &QPushButton::clicked, this, &LettersDialog::chooseListFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &LettersDialog::reject);
    showCounts();
    if (choosesTemplate)
        fillTemplates();
    load();
}

QWidget *LettersDialog::makeQuestions(bool choosesTemplate)
{
    auto *questions = new QWidget(this);
    auto *form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form, questions](const QString &label, const char *name) {
        auto *box = new CalmComboBox(questions);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, box);
        return box;
    };
    if (choosesTemplate) {
        m_templates = add(tr("Letter &template"), "letterTemplate");
        connect(m_templates, &QComboBox::currentIndexChanged, this, &LettersDialog::load);
    }
    m_form = add(tr("&As"), "letterForm");
    m_form->addItem(tr("E-mail drafts for the mail program of this computer"), int(LetterOrder::Form::Emails));
    m_form->addItem(tr("One file to print, each letter on a page of its own"), int(LetterOrder::Form::OneFile));
    m_form->addItem(tr("A file to print for each letter"), int(LetterOrder::Form::FileEach));
    connect(m_form, &QComboBox::currentIndexChanged, this, &LettersDialog::load);
    m_record = new QCheckBox(tr("Write down in the &contact log that they went out"), questions);
    m_record->setObjectName(QStringLiteral("recordLetters"));
    m_record->setChecked(true);
    form->addRow(m_record);
    return questions;
}

QWidget *LettersDialog::makeLetters()
{
    auto *parts = new QSplitter(this);
    m_table = new QTableView(parts);
    m_table->setObjectName(QStringLiteral("letterRows"));
    m_table->setAccessibleName(tr("Who gets a letter, and who does not"));
    m_table->setModel(m_letters);
    dressTable(*m_table);
    keepWide(*m_table, LettersModel::ReasonColumn, 40);
    m_words = new QPlainTextEdit(parts);
    m_words->setObjectName(QStringLiteral("letterWords"));
    m_words->setAccessibleName(tr("The letter as it goes out"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    parts->addWidget(m_table);
    parts->addWidget(m_words);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LettersDialog::showLetter);
    return parts;
}

/// Templates of one title in several languages are one choice: each gets the letter in theirs.
void LettersDialog::fillTemplates()
{
    const Result<QList<Record>> all = m_casebook.reader().list(Query(letterTemplate()));
    if (!all)
        return m_messages->showError(all.error());
    const QSignalBlocker quiet(m_templates);
    for (const Record &one : *all) {
        const QString title = one.text(letterTemplate().title);
        const int known = m_templates->findText(title, Qt::MatchExactly | Qt::MatchCaseSensitive);
        QVariantList ids = known < 0 ? QVariantList() : m_templates->itemData(known).toList();
        ids.append(QVariant::fromValue(one.id()));
        if (known < 0)
            m_templates->addItem(title, ids);
        else
            m_templates->setItemData(known, ids);
    }
}

QList<RecordId> LettersDialog::templates() const
{
    QList<RecordId> ids;
    for (const QVariant &id : m_templates ? m_templates->currentData().toList() : QVariantList())
        ids.append(id.value<RecordId>());
    return ids;
}

LetterOrder LettersDialog::order() const
{
    LetterOrder order;
    order.form = LetterOrder::Form(m_form->currentData().toInt());
    order.title = windowTitle();
    order.record = !m_choosesTemplate || m_record->isChecked();
    return order;
}

void LettersDialog::load()
{
    m_reading.cancel();
    m_messages->putAway();
    m_letters->setLetters({});
    m_reading = BackgroundReader::of(m_casebook).run<LettersShown>(
        this,
        [writer = m_writer, ids = templates(), channel = order().channel()](Casebook &casebook, const Cancellation &) { return writer(casebook, ids, channel); },
        [this](const Result<LettersShown> &answer) {
            if (!answer)
                m_messages->showMessage(MessageBar::Severity::Note, answer.error().message);
            else
                m_letters->setLetters(*answer);
            fitColumns();
            if (m_letters->rowCount() > 0)
                m_table->setCurrentIndex(m_letters->index(0, 0));
            showLetter();
            showCounts();
        });
    showCounts();
}

/// Who it is comes first: names as they are, within reason, and what is left for why somebody gets none.
void LettersDialog::fitColumns()
{
    constexpr int widest = 26;
    m_table->resizeColumnsToContents();
    for (const int column : {LettersModel::NameColumn, LettersModel::HouseColumn, LettersModel::EmailColumn})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest * fontMetrics().averageCharWidth()));
    widenColumn(*m_table);
}

void LettersDialog::showLetter()
{
    const Letter *letter = m_letters->letterAt(m_table->currentIndex().row());
    m_words->setPlainText(letter ? QStringList{letter->head.join(u'\n'), letter->subject, formattedText(letter->body).text}.join(QStringLiteral("\n\n")) : QString());
}

void LettersDialog::showCounts()
{
    const int count = int(m_letters->letters().size());
    m_write->setText(order().form == LetterOrder::Form::Emails ? tr("&Write %Ln e-mail draft(s)…", nullptr, count) : tr("&Write %Ln letter(s)…", nullptr, count));
    m_write->setEnabled(count > 0 && !m_work->isRunning());
    m_saveList->setEnabled(m_write->isEnabled());
    const QString without = m_letters->leftOut() > 0 ? u' ' + tr("%Ln get(s) none: the last column says why.", nullptr, m_letters->leftOut()) : QString();
    m_counts->setText(m_letters->rowCount() > 0 ? tr("%Ln letter(s) would go out.", nullptr, count) + without : QString());
    m_counts->setVisible(!m_counts->text().isEmpty());
}

void LettersDialog::chooseWhere()
{
    const bool isFile = order().form == LetterOrder::Form::OneFile;
    auto *dialog = new FileDialog(this, isFile ? tr("Write the letters to") : tr("An empty folder for the letters"), isFile ? slug(windowTitle()) : QString(),
                                  isFile ? tr("PDF (*.pdf);;Text document (*.odt);;Web page (*.html)") : QString());
    if (isFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &LettersDialog::writeTo);
    dialog->open();
}

void LettersDialog::writeTo(const QString &path)
{
    LetterOrder wanted = order();
    wanted.path = path;
    const auto work = [letters = m_letters->letters(), wanted, writer = m_writer, ids = templates()](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<LettersShown> now = writer(casebook, ids, wanted.channel()); // somebody may have withdrawn consent since
        if (!now)
            return now.error();
        if (!std::ranges::equal(now->letters.letters, letters, {}, &Letter::to, &Letter::to))
            return Error{Error::Kind::Conflict, tr("What is recorded has changed meanwhile: other letters would go out now. Nothing was written; close this and look at them again."), {}};
        const Result<LettersPutOut> done = Lodebook::putOut(casebook.store(), now->letters.letters, wanted, [&](double share) {
            progress.tell(qint64(share * double(letters.size())), letters.size(), {});
            return !progress.isCancelled();
        });
        return done ? Result<QVariant>(int(letters.size())) : Result<QVariant>(done.error());
    };
    m_work->start(tr("Writing letters"), work, [this, path](const Result<QVariant> &answer) {
        if (!answer)
            return m_messages->showError(answer.error());
        emit putOut(tr("%Ln letter(s) written to %1.", nullptr, answer->toInt()).arg(path));
        accept();
    });
}

void LettersDialog::chooseListFile()
{
    auto *dialog = new FileDialog(this, tr("Save the mailing list"), QStringLiteral("mailing_list"), tr("Table (*.csv);;Workbook (*.xlsx)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &LettersDialog::saveListTo);
    dialog->open();
}

void LettersDialog::saveListTo(const QString &path)
{
    MailingList list;
    for (const Letter &letter : m_letters->letters())
        list.included.append(letter.to);
    const auto work = [list, path](Casebook &, Progress &) -> Result<QVariant> {
        const Result<> written = writeMailingList(list, path);
        return written ? Result<QVariant>(QVariant()) : Result<QVariant>(written.error());
    };
    m_work->start(tr("Saving the mailing list"), work, [this, path, count = int(list.included.size())](const Result<QVariant> &answer) {
        if (answer)
            m_messages->showMessage(MessageBar::Severity::Success, tr("%Ln address(es) saved in %1.", nullptr, count).arg(path));
        else
            m_messages->showError(answer.error());
    });
}

void LettersDialog::reject()
{
    if (m_work->isRunning())
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace Lodebook
