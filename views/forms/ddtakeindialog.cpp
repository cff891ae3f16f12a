// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/ddtakeindialog.h"

#include "views/shell/workstrip.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

namespace Lodebook {

namespace {

int changesOf(const TakeIn &file)
{
    using Fate = TakeInRow::Fate;
    return file.refusal.isEmpty() ? file.count(Fate::New) + file.count(Fate::Changed) + file.count(Fate::Confirmed) : 0;
}

int heldOf(const TakeIn &file)
{
    return file.refusal.isEmpty() ? file.held() : 0;
}

} // namespace

DdTakeInDialog::DdTakeInDialog(Casebook &casebook, const RecordId &report, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_report(report)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Take forms in"));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    auto *words = new QLabel(tr("This is what would become of every answer. Nothing is written yet; what cannot be placed is kept in a note on the report."), this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_tree->setObjectName(QStringLiteral("takeInRows"));
    m_tree->setAccessibleName(tr("What would become of every answer"));
    m_tree->setHeaderLabels({tr("Form and question"), tr("What happens"), tr("Not placed")});
    m_tree->header()->resizeSection(0, 40 * fontMetrics().averageCharWidth());
    m_tree->header()->resizeSection(1, 32 * fontMetrics().averageCharWidth());
    column->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take in %Ln answer(s)", nullptr, 0), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("takeIn"));
    m_take->setEnabled(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &DdTakeInDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &DdTakeInDialog::takeIn);
    startReading(paths);
}

Result<DdTakeInDialog::Read> DdTakeInDialog::read(Casebook &casebook, const RecordId &report, const QStringList &paths, Progress &progress)
{
    Read all;
    for (const QString &path : paths) {
        progress.tell(all.forms.size(), paths.size(), QFileInfo(path).fileName());
        if (progress.isCancelled())
            return Error{Error::Kind::Cancelled, tr("Stopped; nothing was taken in."), {}};
        const Result<FilledDdForm> one = readDdForm(path);
        if (!one)
            return one.error();
        all.forms.append(*one);
    }
    const Result<QList<TakeIn>> files = previewTakeIn(casebook.reader(), all.forms, report);
    if (!files)
        return files.error();
    all.files = *files;
    return all;
}

void DdTakeInDialog::startReading(const QStringList &paths)
{
    const auto all = std::make_shared<Read>();
    const auto work = [all, report = m_report, paths](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<Read> done = read(casebook, report, paths, progress);
        if (!done)
            return done.error();
        *all = *done;
        return QVariant();
    };
    m_work->start(tr("Reading the forms"), work, [this, all](const Result<QVariant> &answer) {
        if (answer)
            showRead(*all);
        else
            m_messages->showError(answer.error());
    });
}

void DdTakeInDialog::showRead(const Read &read)
{
    m_forms = read.forms;
    int changes = 0;
    int held = 0;
    for (const TakeIn &file : read.files) {
        addFile(file);
        changes += changesOf(file);
        held += heldOf(file);
    }
    m_tree->expandAll();
    m_take->setText(tr("&Take in %Ln answer(s)", nullptr, changes));
    m_take->setEnabled(changes + held > 0);
    m_take->setDefault(true);
}

void DdTakeInDialog::addFile(const TakeIn &file)
{
    auto *top = new TreeItem(m_tree, {QFileInfo(file.path).fileName() + QStringLiteral(" – ") + file.member + u' ' + QString::number(file.year), file.refusal.isEmpty() ? tr("%Ln change(s)", nullptr, changesOf(file)) : tr("refused"), file.refusal});
    for (const QString &remark : file.remarks)
        new TreeItem(top, {remark});
    for (const TakeInRow &row : file.rows) {
        auto *item = new TreeItem(top, {row.code, wordsOf(row.fate), row.held.join(QLatin1String("; ")).simplified()});
        item->setToolTip(2, row.held.join(QLatin1String("\n\n")));
    }
    for (int i = 0; i < file.remarks.size(); ++i)
        top->child(i)->setFirstColumnSpanned(true);
}

void DdTakeInDialog::takeIn()
{
    const auto files = std::make_shared<QList<TakeIn>>();
    const auto work = [files, forms = m_forms, report = m_report](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, {});
        const Result<TakeInResult> done = takeInForms(casebook.store(), forms, report);
        if (!done)
            return done.error();
        *files = done->files;
        return QVariant();
    };
    m_take->setEnabled(false);
    m_work->start(tr("Taking the forms in"), work, [this, files](const Result<QVariant> &answer) {
        if (answer)
            return sayWhatBecame(*files);
        m_messages->showError(answer.error());
        m_take->setEnabled(true);
    });
}

void DdTakeInDialog::sayWhatBecame(const QList<TakeIn> &files)
{
    int changes = 0;
    int held = 0;
    for (const TakeIn &file : files) {
        changes += changesOf(file);
        held += heldOf(file);
    }
    QString words = tr("%Ln answer(s) taken in. Undo takes them back.", nullptr, changes);
    if (held > 0)
        words += u' ' + tr("%Ln could not be placed: kept in a note on the report.", nullptr, held);
    emit said(words);
    accept();
}

void DdTakeInDialog::reject()
{
    if (m_work->isRunning())
        m_work->cancel();
    else
        QDialog::reject();
}

} // namespace Lodebook
