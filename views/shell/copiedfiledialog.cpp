// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/copiedfiledialog.h"

#include "views/widgets/heading.h"
#include "views/widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CopiedFileDialog::CopiedFileDialog(const CasebookLocation &location, const CopiedFile::Finding &found, QWidget *parent)
    : QDialog(parent)
    , m_location(location)
    , m_found(found)
    , m_title(new Heading(1.4, this))
    , m_where(wrapped(this))
    , m_aboutCopy(wrapped(this))
    , m_aboutMoved(wrapped(this))
    , m_cancel(new QPushButton(this))
    , m_moved(new QPushButton(this))
    , m_copied(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_where),
                          static_cast<QWidget *>(m_aboutCopy), static_cast<QWidget *>(m_aboutMoved)})
        column->addWidget(part);
    column->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_moved->setObjectName(QStringLiteral("moved"));
    m_copied->setObjectName(QStringLiteral("copied"));
    m_copied->setDefault(true); // does no harm, whatever is true
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_moved);
    buttons->addWidget(m_copied);
    column->addLayout(buttons);
    connect(m_copied, &QPushButton::clicked, this, [this] {
        accept();
        emit copied();
    });
    connect(m_moved, &QPushButton::clicked, this, [this] {
        accept();
        emit moved();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(600, 300);
    m_copied->setFocus();
}

void CopiedFileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CopiedFileDialog::retranslate()
{
    setWindowTitle(tr("Copied or moved?"));
    m_title->setText(tr("Was this file copied or moved?"));
    const QString there = QDir::toNativeSeparators(m_found.path);
    m_where->setText(
        m_found.machine.isEmpty()
            ? tr("The same casebook still lies at %1. You are opening %2.").arg(there, m_location.display())
            : tr("This casebook was last used on the computer “%1”, as %2. You are opening %3.")
                  .arg(m_found.machine, there, m_location.display()));
    m_aboutCopy->setText(
        tr("It is a copy when somebody may go on with the other one. It then becomes a device of its own, and whoever "
           "takes packs from it has to accept its new key. If you do not know, choose this: it never does harm."));
    m_aboutMoved->setText(
        tr("It was moved when nobody will work with the other one again. It goes on as the device it was. If somebody "
           "does go on with the other one, what the two enter can no longer be brought together."));
    m_cancel->setText(tr("Cancel"));
    m_copied->setText(tr("It is a &copy"));
    m_moved->setText(tr("It was &moved"));
}

} // namespace Lodebook
