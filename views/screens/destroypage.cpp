// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/destroypage.h"

#include "models/storage/casebook.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int widestLine = 640; // pixels at usual text: longer ones are hard to read

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DestroyPage::DestroyPage(Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_title(new Heading(1.6, this))
    , m_intro(wrapped(this))
    , m_messages(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_messages);
    auto *parts = new TallEnough(this);
    auto *inner = new QVBoxLayout(parts);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Theme::Unit);
    m_proofTitle = new Heading(1.2, parts);
    m_proof = wrapped(parts);
    m_wordLabel = wrapped(parts);
    m_word = new QLineEdit(parts);
    m_word->setObjectName(QStringLiteral("word"));
    m_word->setMaximumWidth(widestLine);
    m_wordLabel->setBuddy(m_word);
    m_destroy = new QPushButton(icon(QStringLiteral("delete")), {}, parts);
    m_destroy->setObjectName(QStringLiteral("destroy"));
    m_limitsTitle = new Heading(1.2, parts);
    m_limits = wrapped(parts);
    for (QWidget *part : {static_cast<QWidget *>(m_proofTitle), static_cast<QWidget *>(m_proof),
                          static_cast<QWidget *>(m_wordLabel), static_cast<QWidget *>(m_word)})
        inner->addWidget(part);
    inner->addWidget(m_destroy, 0, Qt::AlignLeft);
    inner->addWidget(m_limitsTitle);
    inner->addWidget(m_limits);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(parts);
    keepFocusInSight(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    connect(m_word, &QLineEdit::textChanged, this, &DestroyPage::showState);
    connect(m_word, &QLineEdit::returnPressed, this, &DestroyPage::ask);
    connect(m_destroy, &QPushButton::clicked, this, &DestroyPage::ask);
    retranslate();
    load();
}

QString DestroyPage::title() const
{
    return tr("Destroy the casebook here");
}

QString DestroyPage::word()
{
    return tr("destroy");
}

void DestroyPage::refresh(const ChangeNotice &)
{
    load();
}

void DestroyPage::load()
{
    if (m_casebook.location().kind != CasebookLocation::Kind::File)
        return;
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked = ++m_asked] {
        watcher->deleteLater();
        if (asked == m_asked)
            showFound(watcher->result());
    });
    watcher->setFuture(onOwnCasebook<QList<HandedOver>>(m_casebook, [](Casebook &own) { return handedOver(own); }));
}

void DestroyPage::showFound(const Answer &answer)
{
    m_isLoaded = true;
    m_found = *answer ? **answer : QList<HandedOver>();
    m_isUnknown = !*answer;
    if (m_isUnknown)
        m_messages->showError(answer->error());
    showState();
}

QString DestroyPage::sentenceOf(const HandedOver &one) const
{
    if (!one.toldAt.isValid())
        return tr("“%1” has never confirmed anything.").arg(one.key.name);
    const QString when = QLocale().toString(one.toldAt.toLocalTime(), QLocale::ShortFormat);
    QStringList lacks;
    if (one.actions > 0)
        lacks.append(tr("%Ln action(s) done here", nullptr, int(one.actions)));
    if (one.records > 0)
        lacks.append(tr("%Ln record(s) of yours, because they are restricted or outside of what it may hold", nullptr,
                        int(one.records)));
    if (one.contents > 0)
        lacks.append(tr("%Ln attached file(s)", nullptr, int(one.contents)));
    QString sentence = lacks.isEmpty()
        ? tr("“%1” has everything that was done here (confirmed on %2).").arg(one.key.name, when)
        : tr("“%1” lacks: %2 (as it said on %3).").arg(one.key.name, lacks.join(QStringLiteral("; ")), when);
    if (one.ofOthers > 0)
        sentence +=
            u' ' + tr("It also lacks %Ln action(s) that others did and that came here.", nullptr, int(one.ofOthers));
    return sentence;
}

QString DestroyPage::proofText() const
{
    if (!m_isLoaded)
        return tr("Looking at what the other devices have confirmed…");
    if (m_isUnknown)
        return {};
    if (m_found.isEmpty())
        return tr("Nobody else has this casebook: no packs are exchanged with any device. What is not in another copy "
                  "is lost.");
    QStringList sentences;
    for (const HandedOver &one : m_found)
        sentences.append(sentenceOf(one));
    return sentences.join(u'\n');
}

void DestroyPage::showState()
{
    const bool isFile = m_casebook.location().kind == CasebookLocation::Kind::File;
    m_proof->setText(proofText());
    const bool needsWord = isFile && m_isLoaded && !isProven();
    m_wordLabel->setVisible(needsWord);
    m_word->setVisible(needsWord);
    for (QWidget *part :
         {static_cast<QWidget *>(m_proofTitle), static_cast<QWidget *>(m_proof), static_cast<QWidget *>(m_destroy),
          static_cast<QWidget *>(m_limitsTitle), static_cast<QWidget *>(m_limits)})
        part->setVisible(isFile);
    const bool isTyped = m_word->text().trimmed().compare(word(), Qt::CaseInsensitive) == 0;
    m_destroy->setEnabled(isFile && m_isLoaded && (isProven() || isTyped));
    setFocusProxy(needsWord ? static_cast<QWidget *>(m_word) : m_destroy);
}

void DestroyPage::ask()
{
    if (!m_destroy->isEnabled())
        return;
    m_messages->showMessage(MessageBar::Severity::Warning,
                            tr("The casebook on this computer, its backups here and what you were typing are gone "
                               "then, for ever. This cannot be stopped or undone."));
    m_messages->addAnswer(tr("&Yes, destroy it now"), [this] { emit destructionRequested(); });
}

void DestroyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void DestroyPage::retranslate()
{
    m_title->setText(title());
    m_intro->setText(
        m_casebook.location().kind == CasebookLocation::Kind::File
            ? tr("For a computer that is handed back, or about to be taken away. The casebook, its backups beside it "
                 "and unfinished typing are written over and deleted; of an encrypted one the keys come first, so that "
                 "it is unreadable at once. What others have of it stays with them.")
            : tr("This casebook is on a server. It can only be destroyed there."));
    m_proofTitle->setText(tr("What others have"));
    m_wordLabel->setText(tr("Something would be lost. Send a pack first and wait for the answer. If there is no time "
                            "for that, &type the word “%1”:")
                             .arg(word()));
    m_word->setAccessibleName(tr("The word that allows it"));
    m_destroy->setText(tr("&Destroy the casebook…"));
    m_limitsTitle->setText(tr("What this cannot do"));
    m_limits->setText(tr(
        "Copies elsewhere stay: on sticks, in mails, in backups of the whole computer, and what was exported or "
        "printed. Disks without moving parts keep old blocks that no program can write over; there only a casebook "
        "that was encrypted all along is safely gone. That there was one may still show in lists of other programs."));
    showState();
}

} // namespace Lodebook
