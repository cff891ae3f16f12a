// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/quickrecorddialog.h"

#include "views/forms/formbinder.h"
#include "views/forms/recordform.h"
#include "views/shell/whenfree.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

Record begun(const Entity &entity, const QString &typed)
{
    Record record(entity);
    for (const Field *field : entity.titleFields()) {
        if (field->type() == FieldType::Text) {
            record.setValue(*field, typed);
            break;
        }
    }
    return record;
}

} // namespace

QuickRecordDialog::QuickRecordDialog(const Entity &entity, const QString &typed, Casebook &casebook, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_binder(new FormBinder(begun(entity, typed), casebook, this))
    , m_messages(new MessageBar(this))
    , m_writing(new WhenFree(casebook, this))
    , m_leaving(std::make_unique<LeaveQuestion>(*this, *m_messages, [this] { return m_binder->isModified(); }))
{
    setWindowTitle(tr("New: %1", "a record that is being made").arg(entity.label()));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(new RecordForm(entity, *m_binder, this), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *make = buttons->addButton(tr("&Make this record"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuickRecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QuickRecordDialog::reject);
    resize(720, 560);
    m_binder->editors().first()->setFocus();
}

QuickRecordDialog::~QuickRecordDialog() = default;

void QuickRecordDialog::reject()
{
    if (m_leaving->mayLeave())
        QDialog::reject();
}

void QuickRecordDialog::save()
{
    m_binder->finishTyping();
    if (FieldEditor *unread = m_binder->unreadableEditor()) {
        unread->setFocus();
        return;
    }
    const auto made = std::make_shared<Record>(m_binder->record());
    const auto done = [this, made](const Result<> &answer) {
        m_binder->setReadOnly(false);
        if (!answer)
            return m_messages->showError(answer.error());
        if (made->isNew())
            return; // the fields say what is to be put right
        emit this->made(made->id());
        accept();
    };
    m_writing->run(
        [this, made] { return store(*made); }, done,
        [this] {
            m_binder->setReadOnly(true);
            m_messages->showMessage(
                MessageBar::Severity::Warning,
                tr("Not made yet: another program, or a long work of this one, is writing into the casebook. "
                   "It will be made by itself as soon as that has finished."));
        });
}

/// A record that stays new has something to be put right first.
Result<> QuickRecordDialog::store(Record &record)
{
    const Result<Problems> problems = m_casebook.store().problems(record);
    if (!problems)
        return problems.error();
    const Problems homeless = m_binder->showProblems(*problems);
    if (!homeless.isEmpty())
        m_messages->showMessage(MessageBar::Severity::Warning, homeless.first().message);
    return problems->isEmpty() ? m_casebook.store().saveChecked(record) : Result<>();
}

} // namespace Lodebook
