// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/lineeditor.h"

#include "views/widgets/icons.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

namespace Lodebook {

LineEditor::LineEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
{
    if (field.maxLength() > 0)
        line()->setMaxLength(field.maxLength());
    if (field.type() == FieldType::Text)
        return;
    m_open = new QToolButton;
    m_open->setAutoRaise(true);
    m_open->setIcon(icon(QStringLiteral("open")));
    m_open->setEnabled(false);
    addButton(m_open);
    connect(line(), &QLineEdit::textChanged, this, [this] { m_open->setEnabled(!address().isEmpty()); });
    connect(m_open, &QToolButton::clicked, this, [this] { QDesktopServices::openUrl(address()); });
    retranslate();
}

QUrl LineEditor::address() const
{
    const QString text = line()->text().trimmed();
    if (text.isEmpty())
        return {};
    switch (field().type()) {
    case FieldType::Email: return QUrl(QStringLiteral("mailto:") + text);
    case FieldType::Phone: return QUrl(QStringLiteral("tel:") + QString(text).remove(u' '));
    default: break;
    }
    // Only the web: a link that came with somebody's file must not start a program or open a local path.
    const QUrl url = QUrl::fromUserInput(text);
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https") ? url : QUrl();
}

Result<QVariant> LineEditor::read(const QString &text) const
{
    return QVariant(text);
}

QString LineEditor::written(const QVariant &value) const
{
    return value.toString();
}

void LineEditor::retranslate()
{
    TypedEditor::retranslate();
    if (!m_open)
        return;
    const QString what = field().type() == FieldType::Email ? tr("Write an e-mail")
        : field().type() == FieldType::Phone                ? tr("Call this number")
                                                            : tr("Open in the browser");
    m_open->setToolTip(what);
    m_open->setAccessibleName(what);
}

} // namespace Lodebook
