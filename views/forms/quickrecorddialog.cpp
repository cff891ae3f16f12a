// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/quickrecorddialog.h"

#include "views/forms/formbinder.h"
#include "views/forms/recordform.h"
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
    Record record = m_binder->record();
    const Result<Problems> problems = m_casebook.store().problems(record);
    if (!problems) {
        m_messages->showError(problems.error());
        return;
    }
    const Problems homeless = m_binder->showProblems(*problems);
    if (!homeless.isEmpty())
        m_messages->showMessage(MessageBar::Severity::Warning, homeless.first().message);
    if (!problems->isEmpty())
        return;
    if (const Result<> saved = m_casebook.store().saveChecked(record); !saved) {
        m_messages->showError(saved.error());
        return;
    }
    emit made(record.id());
    accept();
}

} // namespace Lodebook
