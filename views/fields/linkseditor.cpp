// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/linkseditor.h"

#include "views/fields/linkline.h"

namespace Lodebook {

LinksEditor::LinksEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : ChipsEditor(field, casebook, parent)
    , m_line(new LinkLine(*casebook.catalog().target(field), casebook))
{
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 24);
    setEntry(m_line);
    connect(m_line, &LinkLine::chosen, this, &LinksEditor::add);
    connect(m_line, &LinkLine::createRequested, this, [this](const QString &typed) { emit createRequested(this->field().target(), typed); });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_unreadable.clear();
        emit changed();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &LinksEditor::finish);
}

QVariant LinksEditor::value() const
{
    return m_ids.isEmpty() ? QVariant() : QVariant::fromValue(m_ids);
}

void LinksEditor::setValue(const QVariant &value)
{
    m_ids = value.value<QList<RecordId>>();
    m_unreadable.clear();
    m_line->clear();
    show();
    refreshProblem();
}

QString LinksEditor::unreadable() const
{
    return m_unreadable;
}

bool LinksEditor::hasUnreadText() const
{
    return !m_line->text().trimmed().isEmpty();
}

QString LinksEditor::typedText() const
{
    return m_line->text();
}

void LinksEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
    finish();
    emit changed();
}

void LinksEditor::show()
{
    const Result<QHash<RecordId, QString>> titles = casebook().reader().titles(*casebook().catalog().target(field()), m_ids);
    QStringList words;
    for (const RecordId &id : std::as_const(m_ids))
        words.append(titles ? titles->value(id, toText(id)) : toText(id));
    showMembers(words);
}

void LinksEditor::add(const RecordId &id)
{
    m_line->clear();
    m_unreadable.clear();
    if (!m_ids.contains(id)) {
        m_ids.append(id);
        show();
    }
    emit changed();
}

void LinksEditor::takeOut(qsizetype member)
{
    m_ids.removeAt(member);
    show();
    emit changed();
}

void LinksEditor::openMember(qsizetype member)
{
    emit openRequested({field().target(), m_ids.at(member)});
}

void LinksEditor::finish()
{
    if (m_line->text().trimmed().isEmpty()) {
        m_unreadable.clear();
    } else if (const Result<RecordId> id = m_line->meant()) {
        add(*id);
    } else {
        m_unreadable = id.error().message;
    }
    refreshProblem();
}

void LinksEditor::retranslate()
{
    ChipsEditor::retranslate();
    m_line->setPlaceholderText(tr("Add: type a part of the name or number"));
}

} // namespace Lodebook
