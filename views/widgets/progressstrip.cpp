// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressstrip.h"

#include "views/widgets/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Lodebook {

namespace {

constexpr int steps = 1000;                  // of the bar, whose range is an int
constexpr qint64 secondsBeforeGuessing = 3;  // an estimate made earlier than this jumps about

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::Unit, 6, Theme::Unit, 6);
    row->addWidget(m_text, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_cancel->setText(tr("&Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("%1: stopping, nothing is left half done", "title of long work").arg(m_title));
        emit cancelled();
    });
    hide();
}

void ProgressStrip::begin(const QString &title)
{
    m_title = title;
    m_began.start();
    m_cancel->setEnabled(true);
    showProgress(0, 0, {});
    show();
}

void ProgressStrip::showProgress(qint64 done, qint64 total, const QString &doing)
{
    if (!m_cancel->isEnabled())
        return;
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * steps));
    QStringList words{doing.isEmpty() ? m_title : tr("%1: %2", "title of long work and what it does now").arg(m_title, doing)};
    if (const QString left = remaining(done, total); !left.isEmpty())
        words.append(left);
    m_text->setText(words.join(QStringLiteral(", ")));
    m_bar->setAccessibleName(m_text->text());
}

QString ProgressStrip::remaining(qint64 done, qint64 total) const
{
    const qint64 seconds = m_began.elapsed() / 1000;
    if (seconds < secondsBeforeGuessing || done <= 0 || total <= done)
        return {};
    const qint64 left = qint64(double(seconds) / double(done) * double(total - done));
    return left >= 90 ? tr("about %Ln minute(s) left", nullptr, int((left + 30) / 60)) : tr("about %Ln second(s) left", nullptr, int(left));
}

void ProgressStrip::end()
{
    m_title.clear();
    m_text->clear();
    m_bar->setAccessibleName({});
    hide();
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("&Cancel"));
    QFrame::changeEvent(event);
}

} // namespace Lodebook
