// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/encryptionpage.h"

#include "models/storage/casebook.h"
#include "models/storage/encryption.h"
#include "models/storage/secretbytes.h"
#include "views/shell/passphraseentry.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
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
    return label;
}

QPushButton *buttonIn(QWidget *parent, const char *name, const char *drawing)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    if (*drawing)
        button->setIcon(icon(QString::fromLatin1(drawing)));
    return button;
}

/// As wide as lines may be, and as high as what stands in it takes at that width.
QWidget *narrow(QWidget *inner, QWidget *parent)
{
    auto *outer = new TallEnough(parent);
    outer->setMaximumWidth(widestLine);
    auto *column = new QVBoxLayout(outer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(inner);
    return outer;
}

} // namespace

EncryptionPage::EncryptionPage(Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_parts(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_work);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    QWidget *plain = makePlainPart();
    QWidget *encrypted = makeEncryptedPart();
    parts->addWidget(plain);
    parts->addWidget(encrypted);
    parts->addWidget(makeDestroyPart());
    plain->setVisible(!isEncrypted()); // once it is encrypted, or not any more, the window is another
    encrypted->setVisible(isEncrypted());
    auto *scroll = new QScrollArea(this); // at large text the parts are higher than a small screen
    scroll->setWidget(m_parts);
    keepFocusInSight(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    connect(m_work, &WorkStrip::runningChanged, m_parts, &QWidget::setDisabled);
    retranslate();
    setFocusProxy(isEncrypted() ? static_cast<QWidget *>(m_now) : m_first);
}

QWidget *EncryptionPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new Heading(1.6, head);
    m_intro = wrapped(head);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    return head;
}

QWidget *EncryptionPage::makePlainPart()
{
    auto *part = new TallEnough(m_parts);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_first = new PassphraseEntry(part);
    m_aboutEncrypting = wrapped(part);
    m_encrypt = buttonIn(part, "encrypt", "lock");
    column->addWidget(narrow(m_first, part));
    column->addWidget(m_aboutEncrypting);
    column->addWidget(m_encrypt, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_first, &PassphraseEntry::changed, this, &EncryptionPage::showState);
    connect(m_encrypt, &QPushButton::clicked, this, &EncryptionPage::encrypt);
    return part;
}

QWidget *EncryptionPage::makeEncryptedPart()
{
    auto *part = new TallEnough(m_parts);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    m_nowLabel = wrapped(part);
    m_now = new QLineEdit(part);
    m_now->setObjectName(QStringLiteral("passphraseNow"));
    m_now->setEchoMode(QLineEdit::Password);
    m_now->setMaximumWidth(widestLine);
    m_nowLabel->setBuddy(m_now);
    column->addWidget(m_nowLabel);
    column->addWidget(m_now);
    m_keyTitle = new Heading(1.2, part);
    m_aboutKey = wrapped(part);
    auto *keys = new QWidget(part);
    FlowLayout *flow = flowIn(keys, Theme::Unit);
    m_try = buttonIn(keys, "tryKey", "check");
    m_renew = buttonIn(keys, "renewKey", "refresh");
    flow->addWidget(m_try);
    flow->addWidget(m_renew);
    for (QWidget *widget : {static_cast<QWidget *>(m_keyTitle), static_cast<QWidget *>(m_aboutKey), keys})
        column->addWidget(widget);
    m_passphraseTitle = new Heading(1.2, part);
    m_aboutPassphrase = wrapped(part);
    m_other = new PassphraseEntry(part);
    m_change = buttonIn(part, "changePassphrase", "edit");
    for (QWidget *widget : {static_cast<QWidget *>(m_passphraseTitle), static_cast<QWidget *>(m_aboutPassphrase),
                            narrow(m_other, part)})
        column->addWidget(widget);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    m_removeTitle = new Heading(1.2, part);
    m_aboutRemoving = wrapped(part);
    m_remove = buttonIn(part, "decrypt", "");
    column->addWidget(m_removeTitle);
    column->addWidget(m_aboutRemoving);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_now, &QLineEdit::textChanged, this, &EncryptionPage::showState);
    connect(m_other, &PassphraseEntry::changed, this, &EncryptionPage::showState);
    connect(m_try, &QPushButton::clicked, this, [this] { emit recoveryKeyRequested({}); });
    connect(m_renew, &QPushButton::clicked, this, &EncryptionPage::renewKey);
    connect(m_change, &QPushButton::clicked, this, &EncryptionPage::changePassphrase);
    connect(m_remove, &QPushButton::clicked, this, &EncryptionPage::askToDecrypt);
    return part;
}

QWidget *EncryptionPage::makeDestroyPart()
{
    auto *part = new TallEnough(m_parts);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_destroyTitle = new Heading(1.2, part);
    m_aboutDestroying = wrapped(part);
    m_destroy = buttonIn(part, "destroyHere", "delete");
    column->addWidget(m_destroyTitle);
    column->addWidget(m_aboutDestroying);
    column->addWidget(m_destroy, 0, Qt::AlignLeft);
    connect(m_destroy, &QPushButton::clicked, this,
            [this] { emit openRequested(Location::screen(QStringLiteral("destroy")), false); });
    return part;
}

bool EncryptionPage::isEncrypted() const
{
    return !m_casebook.database().keyId().isEmpty();
}

bool EncryptionPage::canChange() const
{
    return Encryption::isAvailable() && m_casebook.location().kind == CasebookLocation::Kind::File
        && !m_casebook.isReadOnly() && !m_work->isRunning();
}

QString EncryptionPage::title() const
{
    return tr("Encryption");
}

QString EncryptionPage::statusText() const
{
    return isEncrypted() ? tr("Encrypted") : tr("Not encrypted");
}

bool EncryptionPage::leave()
{
    forgetTyped();
    return true;
}

void EncryptionPage::forgetTyped()
{
    m_now->clear();
    m_first->clear();
    m_other->clear();
}

void EncryptionPage::encrypt()
{
    if (!canChange() || !m_first->isGood())
        return;
    QString passphrase = m_first->passphrase();
    forgetTyped();
    emit encryptionRequested(passphrase);
    wipe(passphrase);
}

void EncryptionPage::start(const QString &title, const Job::CasebookWork &work,
                           const std::function<void(const QVariant &)> &done)
{
    m_messages->putAway();
    m_work->start(title, work, [this, done](const Result<QVariant> &answer) {
        if (!answer) {
            m_messages->showError(answer.error());
            m_now->selectAll();
            m_now->setFocus();
            return;
        }
        forgetTyped();
        done(*answer);
        showState();
    });
}

void EncryptionPage::changePassphrase()
{
    const auto work = [now = m_now->text(), next = m_other->passphrase()](Casebook &casebook,
                                                                          Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, tr("The key is worked out…"));
        const Result<> changed = Encryption::changePassphrase(casebook.database(), now, next);
        return changed ? Result<QVariant>(QVariant(true)) : Result<QVariant>(changed.error());
    };
    start(tr("Changing the passphrase"), work, [this](const QVariant &) {
        m_messages->showMessage(
            MessageBar::Severity::Success,
            tr("The casebook has a new passphrase. Older backups and other copies keep the old one."));
    });
}

void EncryptionPage::renewKey()
{
    const auto work = [now = m_now->text()](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, tr("The key is worked out…"));
        const Result<QString> key = Encryption::renewRecoveryKey(casebook.database(), now);
        return key ? Result<QVariant>(QVariant(*key)) : Result<QVariant>(key.error());
    };
    start(tr("Making a recovery key"), work,
          [this](const QVariant &key) { emit recoveryKeyRequested(key.toString()); });
}

void EncryptionPage::askToDecrypt()
{
    const auto work = [now = m_now->text()](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, tr("The key is worked out…"));
        const Result<> right = Encryption::unlock(casebook.location(), now);
        return right ? Result<QVariant>(QVariant(true)) : Result<QVariant>(right.error());
    };
    start(tr("Looking whether the passphrase is right"), work, [this](const QVariant &) {
        m_messages->showMessage(
            MessageBar::Severity::Warning,
            tr("Without encryption everybody who has the file can read all of it. Its older backups stay encrypted, "
               "with the passphrase they had. All windows are closed and opened again."));
        m_messages->addAnswer(tr("Take the encryption &off"), [this] { emit decryptionRequested(); });
    });
}

void EncryptionPage::showState()
{
    m_parts->setEnabled(!m_work->isRunning() && (canChange() || isEncrypted()));
    m_first->setEnabled(canChange());
    m_encrypt->setEnabled(canChange() && m_first->isGood());
    const bool isKnown = canChange() && !m_now->text().isEmpty();
    m_change->setEnabled(isKnown && m_other->isGood());
    m_renew->setEnabled(isKnown);
    m_remove->setEnabled(isKnown);
    m_aboutKey->setText(
        Encryption::isRehearsed(m_casebook.database())
            ? tr("It opens the casebook when the passphrase is lost. Somebody has typed it from the paper: it works.")
            : tr(
                "It opens the casebook when the passphrase is lost. Nobody has tried yet whether the one on paper works."));
    emit statusChanged();
}

void EncryptionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void EncryptionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showState(); // the recovery key may have been tried meanwhile
}

void EncryptionPage::retranslate()
{
    m_title->setText(title());
    if (m_casebook.location().kind != CasebookLocation::Kind::File)
        m_intro->setText(
            tr("This casebook is on a server; it is encrypted there, by the server's disks and connections."));
    else if (!Encryption::isAvailable())
        m_intro->setText(
            tr("This program is built without encryption. Another build of it can encrypt this casebook."));
    else if (isEncrypted())
        m_intro->setText(
            tr("This casebook is encrypted, with its attachments and its backups. It opens with the passphrase or "
               "with the recovery key; without both nobody can open it. It locks by itself when nobody works "
               "with it for a while (see the settings)."));
    else
        m_intro->setText(tr(
            "Who finds or steals the file can read everything in it. Encrypted, it opens only with a passphrase "
            "of yours, or with a recovery key that you keep on paper. Attachments and backups are encrypted with it."));
    m_aboutEncrypting->setText(tr(
        "All windows are closed and opened again. Then the recovery key is shown, once: have a printer or paper ready. "
        "What was exported or copied elsewhere stays as it is."));
    m_encrypt->setText(tr("&Encrypt the casebook"));
    m_nowLabel->setText(tr("&Passphrase now, or the recovery key: needed for every change here"));
    m_now->setAccessibleName(tr("Passphrase now, or the recovery key"));
    m_keyTitle->setText(tr("Recovery key"));
    m_try->setText(tr("&Try the one on paper…"));
    m_renew->setText(tr("&Make a new one…"));
    m_passphraseTitle->setText(tr("Passphrase"));
    m_aboutPassphrase->setText(
        tr("The file itself is not rewritten. Older backups and other copies keep the old passphrase."));
    m_change->setText(tr("&Change the passphrase"));
    m_removeTitle->setText(tr("No encryption"));
    m_aboutRemoving->setText(tr("The casebook is written anew as a plain file that everybody can read who has it."));
    m_remove->setText(tr("Take the encryption o&ff…"));
    m_destroyTitle->setText(tr("This computer goes"));
    m_aboutDestroying->setText(
        tr("Before it is handed back, or when it is about to be taken away: shows whether others have everything, and "
           "destroys the casebook here."));
    m_destroy->setText(tr("De&stroy the casebook here…"));
    showState();
}

} // namespace Lodebook
