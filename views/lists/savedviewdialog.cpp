// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/savedviewdialog.h"

#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

SavedViewDialog::SavedViewDialog(bool renames, QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_title(new QLineEdit(this))
    , m_shared(new QCheckBox(tr("Other &officers see it too"), this))
    , m_leaving(std::make_unique<LeaveQuestion>(*this, *m_messages, [this] { return m_title->text() != m_before; }))
{
    setObjectName(QStringLiteral("savedViewDialog"));
    setWindowTitle(renames ? tr("Rename the view") : tr("Save what is shown as a view"));
    m_title->setObjectName(QStringLiteral("viewTitle"));
    m_title->setMaxLength(120);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_shared->setObjectName(QStringLiteral("viewShared"));
    m_shared->setHidden(renames);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save =
        buttons->addButton(renames ? tr("&Rename") : tr("&Save the view"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("viewSave"));
    save->setDefault(true);
    save->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_title);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(m_shared);
    column->addWidget(buttons);
    connect(m_title, &QLineEdit::textChanged, save,
            [save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { emit nameGiven(m_title->text(), m_shared->isChecked()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &SavedViewDialog::reject);
}

SavedViewDialog::~SavedViewDialog() = default;

void SavedViewDialog::reject()
{
    if (m_leaving->mayLeave())
        QDialog::reject();
}

void SavedViewDialog::setTitle(const QString &title)
{
    m_before = title;
    m_title->setText(title);
    m_title->selectAll();
}

void SavedViewDialog::refuse(const Error &error)
{
    m_messages->showError(error);
    m_title->setFocus();
}

} // namespace Lodebook
