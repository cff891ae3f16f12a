// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/ddtakeindialog.h"

#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

int changesOf(const TakeIn &file)
{
    using Fate = TakeInRow::Fate;
    return file.refusal.isEmpty() ? file.count(Fate::New) + file.count(Fate::Changed) + file.count(Fate::Confirmed) : 0;
}

} // namespace

Result<DdTakeInDialog *> DdTakeInDialog::forFiles(Casebook &casebook, const RecordId &report, const QStringList &paths, QWidget *parent)
{
    QList<FilledDdForm> forms;
    for (const QString &path : paths) {
        const Result<FilledDdForm> read = readDdForm(path);
        if (!read)
            return read.error();
        forms.append(*read);
    }
    const Result<QList<TakeIn>> files = previewTakeIn(casebook.reader(), forms, report);
    if (!files)
        return files.error();
    auto *dialog = new DdTakeInDialog(casebook, report, forms, *files, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

DdTakeInDialog::DdTakeInDialog(Casebook &casebook, const RecordId &report, const QList<FilledDdForm> &forms, const QList<TakeIn> &files, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_report(report)
    , m_forms(forms)
    , m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Take forms in"));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
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
    QPushButton *take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("takeIn"));
    column->addWidget(buttons);
    int changes = 0;
    int held = 0;
    for (const TakeIn &file : files) {
        addFile(file);
        changes += changesOf(file);
        held += file.refusal.isEmpty() ? file.held() : 0;
    }
    m_tree->expandAll();
    take->setText(tr("&Take in %Ln answer(s)", nullptr, changes));
    take->setEnabled(changes + held > 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &DdTakeInDialog::takeIn);
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
    const Result<TakeInResult> done = takeInForms(m_casebook.store(), m_forms, m_report);
    if (!done) {
        emit failed(done.error());
        return reject();
    }
    int changes = 0;
    int held = 0;
    for (const TakeIn &file : done->files) {
        changes += changesOf(file);
        held += file.refusal.isEmpty() ? file.held() : 0;
    }
    QString words = tr("%Ln answer(s) taken in. Undo takes them back.", nullptr, changes);
    if (held > 0)
        words += u' ' + tr("%Ln could not be placed: kept in a note on the report.", nullptr, held);
    emit said(words);
    accept();
}

} // namespace Lodebook
