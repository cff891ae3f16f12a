// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/chipseditor.h"

#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"

namespace Lodebook {

ChipsEditor::ChipsEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_content(new QWidget(this))
    , m_flow(new FlowLayout(m_content))
{
    fitHeightToWidth(*m_content);
}

void ChipsEditor::setEntry(QWidget *entry)
{
    entry->setParent(m_content);
    m_flow->addWidget(entry);
    setContent(m_content, entry);
}

void ChipsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    FieldEditor::setReadOnly(readOnly);
    for (Chip *chip : std::as_const(m_chips))
        chip->setRemovable(!readOnly);
}

void ChipsEditor::showMembers(const QStringList &words)
{
    const bool hadFocus = std::any_of(m_chips.cbegin(), m_chips.cend(), [](const Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose key or click brought us here
    }
    m_chips.clear();
    for (qsizetype member = 0; member < words.size(); ++member) {
        auto *chip = new Chip(words.at(member), m_content);
        chip->setRemovable(!m_readOnly);
        chip->setTone(Chip::Tone::Accent);
        chip->setToolTip(words.at(member));
        m_flow->insertWidget(int(member), chip);
        connect(chip, &Chip::removed, this, [this, member] { takeOut(member); });
        connect(chip, &Chip::clicked, this, [this, member] { openMember(member); });
        m_chips.append(chip);
        chip->show();
        setTabOrder(m_chips.size() > 1 ? static_cast<QWidget *>(m_chips.at(m_chips.size() - 2)) : this, chip);
    }
    if (hadFocus)
        setFocus();
    updateGeometry();
}

} // namespace Lodebook
