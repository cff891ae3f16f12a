// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/ddreviewpart.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/exchange/forms/ddform.h"
#include "models/items/roles.h"
#include "models/programme/answerstakenover.h"
#include "models/programme/ddstates.h"
#include "models/programme/ddturns.h"
#include "models/programme/programmewords.h"
#include "models/reports/reports.h"
#include "views/exchange/tablewidths.h"
#include "views/forms/ddtakeindialog.h"
#include "views/reports/paperdialog.h"
#include "views/shell/workstrip.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace Lodebook {

DdReviewPart::DdReviewPart(const RecordId &report, Casebook &casebook, QWidget *parent)
    : RecordPart(parent)
    , m_report(report)
    , m_casebook(casebook)
    , m_model(new DdReviewModel(this))
    , m_table(new QTableView(this))
    , m_words(new QLabel(this))
    , m_work(new WorkStrip(casebook, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->addWidget(m_work);
    QWidget *buttons = makeButtons();
    column->addWidget(buttons);
    connect(m_work, &WorkStrip::runningChanged, buttons, &QWidget::setDisabled);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("reviewWords"));
    column->addWidget(m_words);
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, DdReviewModel::Question, 36);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 3);
    column->addWidget(makeDetail(), 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        keepReview();
        showCurrent();
    });
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(answer()) || notice.touches(ddReport()) || notice.touches(improvement()))
            reload();
    });
    retranslate();
}

QWidget *DdReviewPart::makeButtons()
{
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    const auto add = [&](const char *name, void (DdReviewPart::*action)(), bool writes) {
        auto *button = new QPushButton(line);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(!writes || !m_casebook.isReadOnly());
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    m_takeOver = add("takeOverAnswers", &DdReviewPart::takeOver, true);
    m_confirm = add("confirmAnswers", &DdReviewPart::confirm, true);
    m_write = add("writeForm", &DdReviewPart::askWhereToWrite, false);
    m_takeIn = add("takeFormIn", &DdReviewPart::askForForms, true);
    m_print = add("printOpenQuestions", &DdReviewPart::printOpen, false);
    return line;
}

QWidget *DdReviewPart::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *grid = new QGridLayout(detail);
    grid->setContentsMargins({});
    m_question = new QLabel(detail);
    m_evidence = new QLabel(detail);
    m_maturityLabel = new QLabel(detail);
    m_maturity = choiceBox(QStringLiteral("reviewedMaturity"), detail);
    m_commentLabel = new QLabel(detail);
    m_comment = new QPlainTextEdit(detail);
    m_turnsLabel = new QLabel(detail);
    m_turns = new QListWidget(detail);
    m_improvementsLabel = new QLabel(detail);
    m_improvements = new QListWidget(detail);
    m_newImprovement = new QLineEdit(detail);
    m_addImprovement = new QPushButton(detail);
    for (QLabel *label : {m_question, m_evidence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    }
    m_comment->setObjectName(QStringLiteral("reviewerComment"));
    m_comment->setTabChangesFocus(true);
    m_comment->installEventFilter(this);
    m_turns->setObjectName(QStringLiteral("turns"));
    m_turns->setWordWrap(true);
    m_turnsLabel->setBuddy(m_turns);
    m_improvements->setObjectName(QStringLiteral("improvements"));
    m_newImprovement->setObjectName(QStringLiteral("newImprovement"));
    m_newImprovement->setMaxLength(improvement().title.maxLength());
    m_addImprovement->setObjectName(QStringLiteral("addImprovement"));
    m_maturityLabel->setBuddy(m_maturity);
    m_commentLabel->setBuddy(m_comment);
    m_improvementsLabel->setBuddy(m_improvements);
    for (QWidget *list : QList<QWidget *>{m_comment, m_turns, m_improvements}) { // the table has the height first
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        list->setMinimumHeight(3 * fontMetrics().lineSpacing() + 2 * Theme::Unit);
    }
    grid->addWidget(m_question, 0, 0, 1, 2);
    grid->addWidget(m_evidence, 1, 0, 1, 2);
    grid->addWidget(m_maturityLabel, 2, 0);
    grid->addWidget(m_maturity, 2, 1);
    grid->addWidget(m_commentLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_comment, 3, 1);
    grid->addWidget(m_improvementsLabel, 0, 2, 1, 2);
    grid->addWidget(m_turnsLabel, 4, 0, Qt::AlignTop);
    grid->addWidget(m_turns, 4, 1, 2, 1);
    grid->addWidget(m_improvements, 1, 2, 4, 2);
    grid->addWidget(m_newImprovement, 5, 2);
    grid->addWidget(m_addImprovement, 5, 3);
    grid->setRowStretch(3, 1);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const bool writes = !m_casebook.isReadOnly() && m_casebook.reader().seesRestricted();
    for (QWidget *editor : QList<QWidget *>{m_maturity, m_comment, m_newImprovement, m_addImprovement})
        editor->setEnabled(writes);
    connect(m_maturity, &QComboBox::activated, this, &DdReviewPart::keepReview);
    connect(m_newImprovement, &QLineEdit::returnPressed, this, &DdReviewPart::addImprovement);
    connect(m_addImprovement, &QPushButton::clicked, this, &DdReviewPart::addImprovement);
    connect(m_improvements, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit openRequested(Location::of(improvement().name(), item->data(Qt::UserRole).value<RecordId>()), false);
    });
    return detail;
}

void DdReviewPart::reload()
{
    const Result<DdReview> review = ddReview(m_casebook.reader(), m_report);
    if (!review)
        return emit failed(review.error());
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->setReview(*review);
    m_table->resizeColumnsToContents();
    for (const int column : {int(DdReviewModel::LastYear), int(DdReviewModel::ThisYear), int(DdReviewModel::Comment)})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), 22 * fontMetrics().averageCharWidth()));
    widenColumn(*m_table);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, DdReviewModel::Code));
    const auto score = [](const std::optional<double> &value) { return value ? SpokenLanguage::locale().toString(*value, 'f', 1) : QStringLiteral("–"); };
    m_words->setText(tr("Own score %1, reviewed %2, last year %3.").arg(score(review->own), score(review->reviewed), score(review->before)) + u' '
                     + tr("%Ln question(s) are open.", nullptr, review->open()));
    int carried = 0;
    for (const DdReviewRow &one : review->rows)
        carried += one.against == AgainstLastYear::TakenOver ? 1 : 0;
    m_confirm->setText(tr("&Confirm %Ln answer(s) taken over", nullptr, carried));
    m_confirm->setEnabled(carried > 0 && !m_casebook.isReadOnly());
    m_takeOver->setEnabled(!review->isSubmitted && !m_casebook.isReadOnly());
    showImprovements(*review);
    showCurrent();
}

void DdReviewPart::showImprovements(const DdReview &review)
{
    m_improvements->clear();
    int open = 0;
    const QDate today = m_casebook.clock().today();
    for (const Record &one : review.improvements) {
        const QString state = improvementState(one, today);
        open += state == u"done" ? 0 : 1;
        const QString due = one.isEmpty(improvement().dueOn) ? QString() : dayWords(*one.get(improvement().dueOn)) + QStringLiteral(" · ");
        auto *item = new QListWidgetItem(due + one.text(improvement().title) + QStringLiteral(" · ") + choiceWords(improvement().derivedField(u"state")->choices, state), m_improvements);
        item->setData(Qt::UserRole, QVariant::fromValue(one.id()));
    }
    m_improvementsLabel->setText(tr("&Improvements: %1 of at most %2 are open").arg(open).arg(mostOpenImprovements));
}

void DdReviewPart::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const DdReviewRow &row = m_model->at(current.row());
    const bool isBeingWritten = m_shown == row.question && m_comment->hasFocus();
    m_shown = row.question;
    m_question->setText(row.code + u' ' + row.text);
    m_evidence->setText(row.evidence.isEmpty() ? tr("No evidence given.") : row.evidence);
    m_maturity->setEnabled(row.isScored && m_comment->isEnabled());
    m_maturity->setCurrentIndex(row.reviewed ? *row.reviewed + 1 : 0);
    if (!isBeingWritten)
        m_comment->setPlainText(row.comment);
    showTurns(row.answer);
}

void DdReviewPart::showTurns(const RecordId &given)
{
    m_turns->clear();
    if (given.isNull())
        return;
    const Result<QList<DdTurn>> turns = ddTurns(m_casebook.reader(), given);
    if (!turns)
        return emit failed(turns.error());
    for (const DdTurn &turn : *turns)
        m_turns->addItem(dayWords(turn.at.toLocalTime().date()) + QStringLiteral(" · ") + (turn.side == DdSide::Own ? tr("Member") : tr("Reviewer")) + QLatin1String(": ") + turn.text);
    m_turns->scrollToBottom();
}

void DdReviewPart::keepReview()
{
    if (m_shown.isNull() || !m_comment->isEnabled())
        return;
    const std::optional<int> maturity = m_maturity->currentIndex() > 0 ? std::optional<int>(m_maturity->currentIndex() - 1) : std::nullopt;
    if (const Result<> kept = reviewAnswer(m_casebook.store(), m_report, m_shown, maturity, m_comment->toPlainText()); !kept)
        emit failed(kept.error());
}

bool DdReviewPart::takesKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_comment->setFocus();
        return true;
    }
    const bool isMaturity = key >= Qt::Key_0 && key <= Qt::Key_3;
    if (!isMaturity && key != Qt::Key_Delete)
        return false;
    if (!m_maturity->isEnabled())
        return true; // the table would look for a code that begins with the digit
    m_maturity->setCurrentIndex(isMaturity ? key - Qt::Key_0 + 1 : 0);
    keepReview();
    return true;
}

bool DdReviewPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        keepReview();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && takesKey(key->key()))
            return true;
    }
    return RecordPart::eventFilter(watched, event);
}

void DdReviewPart::takeOver()
{
    const Result<TakeOver> done = takeOverAnswers(m_casebook.store(), m_report);
    if (!done)
        return emit failed(done.error());
    emit said(tr("%Ln answer(s) of last year taken over, to be confirmed. Undo takes them back.", nullptr, done->taken()));
}

void DdReviewPart::confirm()
{
    const Result<int> done = confirmAnswers(m_casebook.store(), m_report);
    if (!done)
        return emit failed(done.error());
    emit said(tr("%Ln answer(s) confirmed. Undo takes it back.", nullptr, *done));
}

void DdReviewPart::askWhereToWrite()
{
    auto *dialog = new FileDialog(this, tr("Write the form"), QStringLiteral("form"), tr("Workbook (*.xlsx)") + QStringLiteral(";;") + tr("Page for a browser (*.html)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &DdReviewPart::writeFormTo);
    dialog->open();
}

void DdReviewPart::writeFormTo(const QString &path)
{
    const auto work = [report = m_report, path](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, QFileInfo(path).fileName());
        const Result<DdForm> form = makeDdForm(casebook.reader(), report, {});
        if (!form)
            return form.error();
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, tr("Stopped; no form was written."), {}};
        const Result<> written = writeDdForm(*form, path);
        return written ? Result<QVariant>(form->leftOut) : Result<QVariant>(written.error());
    };
    m_work->start(tr("Writing the form"), work, [this, path](const Result<QVariant> &answer) {
        if (!answer)
            return emit failed(answer.error());
        const QString left = answer->toInt() > 0 ? u' ' + tr("Left out, because restricted: %Ln answer(s).", nullptr, answer->toInt()) : QString();
        emit said(tr("The form was written to %1.").arg(path) + left);
    });
}

void DdReviewPart::askForForms()
{
    auto *dialog = new FileDialog(this, tr("Take forms in"), {}, tr("Forms (*.xlsx *.html *.htm *.json)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        auto *preview = new DdTakeInDialog(m_casebook, m_report, paths, this);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(preview, &DdTakeInDialog::said, this, &DdReviewPart::said);
        preview->open();
    });
    dialog->open();
}

void DdReviewPart::printOpen()
{
    const ReportMaker maker = [report = m_report](Casebook &casebook, ReportRequest request) {
        request.recordId = report;
        return makeReport(QStringLiteral("open_questions"), casebook.reader(), request);
    };
    auto *dialog = new PaperDialog(m_casebook, tr("Open questions"), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DdReviewPart::addImprovement()
{
    const QString title = m_newImprovement->text().trimmed();
    if (title.isEmpty())
        return m_newImprovement->setFocus();
    Record record(improvement());
    record.set(improvement().ddReport, m_report);
    record.set(improvement().title, title);
    if (const Result<> saved = m_casebook.store().save(record); !saved)
        return emit failed(saved.error());
    m_newImprovement->clear();
}

void DdReviewPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPart::changeEvent(event);
}

void DdReviewPart::retranslate()
{
    m_takeOver->setText(tr("&Take over last year's answers"));
    m_takeOver->setToolTip(tr("They are marked, and count in no score, until they are confirmed or changed"));
    m_confirm->setToolTip(tr("The member has said that they still hold"));
    m_write->setText(tr("&Write the form"));
    m_takeIn->setText(tr("Take &forms in"));
    m_print->setText(tr("&Print the open questions"));
    m_maturityLabel->setText(tr("Maturity as &reviewed:"));
    m_commentLabel->setText(tr("Co&mment of the reviewer:"));
    m_newImprovement->setPlaceholderText(tr("What is to be improved"));
    m_newImprovement->setAccessibleName(tr("What is to be improved"));
    m_addImprovement->setText(tr("&Add the improvement"));
    m_table->setAccessibleName(tr("Questions of the report, last year and review side by side"));
    m_turnsLabel->setText(tr("What was &said so far:"));
    m_turns->setAccessibleName(tr("What the member and the reviewer said, turn by turn"));
    m_improvements->setAccessibleName(tr("Improvements"));
    m_maturity->clear();
    m_maturity->addItems(QStringList(tr("not reviewed")) + DdReviewModel::maturityWords());
    reload();
}

} // namespace Lodebook
