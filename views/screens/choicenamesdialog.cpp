// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/choicenamesdialog.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/vocabularyentry.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int longestLabel = 120;

QString lineLabel(const QString &language)
{
    if (language == QLatin1String("fr"))
        return ChoiceNamesDialog::tr("&French");
    if (language == QLatin1String("es"))
        return ChoiceNamesDialog::tr("&Spanish");
    if (language == QLatin1String("nl"))
        return ChoiceNamesDialog::tr("&Dutch");
    if (language == QLatin1String("de"))
        return ChoiceNamesDialog::tr("&German");
    return ChoiceNamesDialog::tr("&English");
}

/// What the program calls a declared entry in that language.
QString ownWord(const char *declared, const QString &language)
{
    const SpokenLanguage spoken(language);
    return QCoreApplication::translate("Entities", declared);
}

} // namespace

ChoiceNamesDialog::ChoiceNamesDialog(const Field &field, const ChoiceEntry *entry, QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_leaving(std::make_unique<LeaveQuestion>(*this, *m_messages, [this] { return labels() != m_before; }))
{
    setObjectName(QStringLiteral("choiceNames"));
    setWindowTitle(entry ? tr("%1: names of “%2”", "a field, an entry of its list").arg(field.label(), entry->label())
                         : tr("%1: a new entry", "a field").arg(field.label()));
    const bool builtIn = entry && entry->isBuiltIn();
    auto *intro = new QLabel(
        builtIn ? tr(
            "Where nothing is given the program’s own word stands, unless the English one is changed: then that one holds in every language without a name.")
                : tr("Give the names you know. Where one is missing the English one is shown, or the first there is."),
        this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const QString &language : VocabularyEntryEntity::languages()) {
        auto *line = new QLineEdit(this);
        line->setObjectName(QStringLiteral("name_") + language);
        line->setMaxLength(longestLabel);
        line->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
        if (builtIn)
            line->setPlaceholderText(ownWord(entry->declared, language));
        const QString own = entry ? entry->ownLabel(language) : QString();
        line->setText(builtIn && own == line->placeholderText() ? QString() : own);
        form->addRow(lineLabel(language), line);
        m_lines.insert(language, line);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(entry ? tr("&Save the names") : tr("&Add the entry"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveNames"));
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_messages);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(buttons);
    const auto judge = [this, builtIn] {
        const QList<QLineEdit *> lines = m_lines.values();
        m_save->setEnabled(builtIn || std::ranges::any_of(lines, [](const QLineEdit *line) {
                               return !line->text().trimmed().isEmpty();
                           }));
    };
    for (QLineEdit *line : std::as_const(m_lines))
        connect(line, &QLineEdit::textChanged, this, judge);
    judge();
    m_before = labels();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { emit namesGiven(labels()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ChoiceNamesDialog::reject);
    const QString spoken = SpokenLanguage::locale().name().section(u'_', 0, 0);
    m_lines.value(spoken, m_lines.value(VocabularyEntryEntity::languages().first()))->setFocus();
}

ChoiceNamesDialog::~ChoiceNamesDialog() = default;

void ChoiceNamesDialog::reject()
{
    if (m_leaving->mayLeave())
        QDialog::reject();
}

ChoiceLabels ChoiceNamesDialog::labels() const
{
    ChoiceLabels labels;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        labels.insert(line.key(), (*line)->text());
    return labels;
}

void ChoiceNamesDialog::refuse(const Error &error)
{
    m_messages->showError(error);
}

} // namespace Lodebook
