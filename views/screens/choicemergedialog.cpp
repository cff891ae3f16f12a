// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/choicemergedialog.h"

#include "views/widgets/calmcombobox.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

ChoiceMergeDialog::ChoiceMergeDialog(const ChoiceUse &from, const QList<ChoiceUse> &all, QWidget *parent)
    : QDialog(parent)
    , m_from(from)
    , m_into(new CalmComboBox(this))
    , m_consequence(new QLabel(this))
{
    setObjectName(QStringLiteral("choiceMerge"));
    setWindowTitle(tr("Merge “%1” into another entry").arg(from.entry.label()));
    m_into->setObjectName(QStringLiteral("mergeInto"));
    m_into->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    for (const ChoiceUse &use : all) {
        if (use.isListed && use.entry.code != from.entry.code && !use.entry.isRetired()
            && use.entry.mergedInto().isEmpty())
            m_into->addItem(use.entry.label(), use.entry.code);
    }
    m_into->setCurrentIndex(m_into->findData(from.entry.mergedInto())); // else none: nobody merges by pressing Enter
    m_consequence->setObjectName(QStringLiteral("mergeConsequence"));
    m_consequence->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Merge &into"), m_into);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("mergeNow"));
    merge->setDefault(true);
    merge->setEnabled(!into().isEmpty());
    connect(m_into, &QComboBox::currentIndexChanged, merge, [this, merge] { merge->setEnabled(!into().isEmpty()); });
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
    column->addLayout(form);
    column->addWidget(m_consequence);
    column->addWidget(buttons);
    connect(m_into, &QComboBox::currentIndexChanged, this, &ChoiceMergeDialog::tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tell();
}

QString ChoiceMergeDialog::into() const
{
    return m_into->currentData().toString();
}

void ChoiceMergeDialog::tell()
{
    if (into().isEmpty())
        return m_consequence->setText(tr("Choose the entry that takes the place of “%1”.").arg(m_from.entry.label()));
    QString text = tr("%Ln record(s) will say “%1”.", nullptr, int(m_from.records)).arg(m_into->currentText());
    if (m_from.inBin > 0)
        text += u' ' + tr("%Ln more in the recycle bin too.", "records", int(m_from.inBin));
    text += u' '
        + tr("“%1” is not offered any more; imports and filters that name it mean the new entry. Every record’s history keeps what it said before, and the merge can be undone.")
              .arg(m_from.entry.label());
    m_consequence->setText(text);
}

} // namespace Lodebook
