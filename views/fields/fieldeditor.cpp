// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/fieldeditor.h"

#include "models/entities/common/vocabularyentry.h"
#include "models/storage/choiceentries.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Lodebook {

FieldEditor::FieldEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_casebook(casebook)
    , m_problemLine(new QWidget(this))
    , m_problemIcon(new QLabel(m_problemLine))
    , m_problemText(new QLabel(m_problemLine))
{
    setObjectName(field.name());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout(m_problemLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    m_problemText->setWordWrap(true);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setObjectName(QStringLiteral("problem"));
    line->addWidget(m_problemIcon, 0, Qt::AlignTop);
    line->addWidget(m_problemText, 1);
    m_problemLine->hide();
    column->addWidget(m_problemLine);
    connect(this, &FieldEditor::changed, this, &FieldEditor::refreshProblem);
    if (!hasChoiceList(field))
        return;
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(vocabularyEntry()))
            retranslate();
    });
}

FieldEditor::~FieldEditor()
{
    // A line that has the focus while it is destroyed still says that typing ended, when there is nobody left to hear it.
    for (QWidget *part : findChildren<QWidget *>())
        part->disconnect(this);
}

void FieldEditor::setContent(QWidget *content, QWidget *entry)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, content);
    m_entry = entry;
    setFocusProxy(entry);
    entry->setObjectName(m_field.name() + QStringLiteral("Entry"));
    retranslate();
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_entry->setEnabled(!readOnly);
}

void FieldEditor::setProblem(const QString &problem)
{
    m_problem = problem;
    refreshProblem();
}

QString FieldEditor::problem() const
{
    const QString own = unreadable();
    return own.isEmpty() ? m_problem : own;
}

void FieldEditor::refreshProblem()
{
    const QString words = problem();
    if (words == m_problemText->text() && m_problemLine->isHidden() == words.isEmpty())
        return;
    m_problemText->setText(words);
    m_problemLine->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        const QColor alarm = Theme::current()->colors().alarm;
        m_problemIcon->setPixmap(icon(QStringLiteral("error"), alarm).pixmap(16, 16));
        QPalette palette = m_problemText->palette();
        palette.setColor(QPalette::WindowText, alarm);
        m_problemText->setPalette(palette);
    }
    retranslate();
    if (!words.isEmpty()) {
        QAccessibleEvent said(m_entry, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
}

void FieldEditor::retranslate()
{
    m_entry->setAccessibleName(m_field.label());
    QStringList description;
    if (const QString words = problem(); !words.isEmpty())
        description.append(words);
    if (m_field.isRequired())
        description.append(tr("Must be filled in"));
    if (const QString help = m_field.help(); !help.isEmpty())
        description.append(help);
    m_entry->setAccessibleDescription(description.join(QStringLiteral(". ")));
    m_entry->setToolTip(m_field.help());
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_entry)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_entry && !m_problemLine->isHidden()) {
        m_problemText->clear();
        refreshProblem();
    }
    QWidget::changeEvent(event);
}

} // namespace Lodebook
