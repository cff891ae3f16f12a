// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/recoverykeydialog.h"

#include "models/reports/recoverysheet.h"
#include "models/storage/casebook.h"
#include "models/storage/encryption.h"
#include "models/storage/secretbytes.h"
#include "views/reports/paperdialog.h"
#include "views/shell/recoverypartsbox.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

enum Pages { ShownPage, TryPage };

/// A line wide enough for a whole key, in letters that can be told apart.
QLineEdit *keyLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setMinimumWidth(QFontMetrics(line->font()).horizontalAdvance(QString(42, u'W')));
    return line;
}

} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(Casebook &casebook, const QString &key, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_key(key)
    , m_messages(new MessageBar(this))
    , m_title(new Heading(1.4, this))
    , m_pages(new QStackedWidget(this))
    , m_later(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    m_pages->addWidget(makeKeyPage());
    m_pages->addWidget(makeTryPage());
    column->addWidget(m_pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_later->setObjectName(QStringLiteral("later"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    connect(m_later, &QPushButton::clicked, this, &RecoveryKeyDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_typed->clear();
        m_pages->setCurrentIndex(ShownPage);
        showState();
        m_shown->setFocus();
    });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_isTried)
            accept();
        else if (m_pages->currentIndex() == ShownPage)
            showTry();
        else
            tryKey();
    });
    retranslate();
    m_pages->setCurrentIndex(key.isEmpty() ? TryPage : ShownPage);
    showState();
    resize(600, 280);
    (key.isEmpty() ? m_typed : m_shown)->setFocus();
}

RecoveryKeyDialog::~RecoveryKeyDialog()
{
    wipe(m_key);
}

QWidget *RecoveryKeyDialog::makeKeyPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_about = new QLabel(page);
    m_about->setWordWrap(true);
    m_keyLabel = new QLabel(page);
    m_shown = keyLine(page);
    m_shown->setObjectName(QStringLiteral("recoveryKey"));
    m_shown->setReadOnly(true);
    m_shown->setText(m_key);
    m_shown->setCursorPosition(0);
    m_keyLabel->setBuddy(m_shown);
    m_print = new QPushButton(icon(QStringLiteral("print")), {}, page);
    m_print->setObjectName(QStringLiteral("printKey"));
    m_print->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &RecoveryKeyDialog::print);
    m_parts = new RecoveryPartsBox(m_key, page);
    connect(m_parts, &RecoveryPartsBox::divided, this, [this](bool divided) {
        m_keyLabel->setVisible(!divided); // whoever has the whole of it needs no part
        m_shown->setVisible(!divided);
        layout()->activate();
        resize(size().expandedTo(sizeHint()));
    });
    column->addWidget(m_about);
    column->addWidget(m_keyLabel);
    column->addWidget(m_shown);
    column->addWidget(m_parts);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget *RecoveryKeyDialog::makeTryPage()
{
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_aboutTrying = new QLabel(page);
    m_aboutTrying->setWordWrap(true);
    m_typedLabel = new QLabel(page);
    m_typed = keyLine(page);
    m_typed->setObjectName(QStringLiteral("typedKey"));
    m_typedLabel->setBuddy(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &RecoveryKeyDialog::showState);
    column->addWidget(m_aboutTrying);
    column->addWidget(m_typedLabel);
    column->addWidget(m_typed);
    column->addStretch(1);
    return page;
}

void RecoveryKeyDialog::print()
{
    const auto maker = [key = m_key, parts = m_parts->parts()](Casebook &casebook, const ReportRequest &request) {
        return Result<ReportDocument>(parts.isEmpty() ? makeRecoverySheet(casebook.reader(), request, key)
                                                      : makeRecoverySheets(casebook.reader(), request, parts));
    };
    auto *dialog = new PaperDialog(m_casebook, tr("Recovery key"), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecoveryKeyDialog::showTry()
{
    m_isOnPaper = true;
    m_messages->putAway();
    m_pages->setCurrentIndex(TryPage);
    showState();
    m_typed->setFocus();
}

void RecoveryKeyDialog::tryKey()
{
    const Result<std::optional<QString>> taken = m_typedParts.take(m_typed->text());
    if (taken && !*taken) {
        m_typed->clear();
        m_messages->showMessage(
            MessageBar::Severity::Note,
            tr("That part is right. Type another one; %Ln more part(s) are needed.", nullptr, m_typedParts.missing()));
        m_typed->setFocus();
        return;
    }
    const Result<> right =
        taken ? Encryption::rehearse(m_casebook.database(), **taken) : Result<>(taken.error());
    if (!right) {
        m_messages->showError(right.error());
        m_typed->setFocus();
        return;
    }
    m_isTried = true;
    m_typed->clear();
    m_shown->clear();
    m_parts->clear();
    m_messages->showMessage(
        MessageBar::Severity::Success,
        tr("That key opens the casebook. Keep the paper where the computer is not, and nowhere else."));
    showState();
    m_next->setFocus();
    emit rehearsed();
}

void RecoveryKeyDialog::showState()
{
    const bool isTrying = m_pages->currentIndex() == TryPage;
    m_typed->setEnabled(!m_isTried);
    m_later->setVisible(!m_isTried);
    m_back->setVisible(isTrying && !m_isTried && !m_key.isEmpty());
    m_next->setEnabled(m_isTried || !isTrying || !m_typed->text().trimmed().isEmpty());
    m_next->setText(m_isTried ? tr("&Close") : isTrying ? tr("&Try it") : tr("I have it on &paper"));
}

void RecoveryKeyDialog::reject()
{
    if (m_isTried || m_isOnPaper || m_key.isEmpty() || m_messages->isVisible()) {
        QDialog::reject();
        return;
    }
    m_messages->showMessage(
        MessageBar::Severity::Warning,
        tr("This key is not shown again. Print it or write it down first; or press Escape once more to leave "
           "without it. Without the passphrase and without this key nobody can open the casebook."));
    m_messages->addAnswer(tr("Leave &without it"), [this] { QDialog::reject(); });
}

void RecoveryKeyDialog::done(int result)
{
    m_shown->clear();
    m_typed->clear();
    m_parts->clear();
    m_typedParts.clear();
    wipe(m_key);
    QDialog::done(result);
}

void RecoveryKeyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecoveryKeyDialog::retranslate()
{
    setWindowTitle(tr("Recovery key"));
    m_title->setText(m_key.isEmpty() ? tr("Try the recovery key") : tr("The recovery key of this casebook"));
    m_about->setText(
        tr("It opens the casebook when the passphrase is lost. Print it or write it down now: it is not kept "
           "anywhere, and nobody can show it again."));
    m_keyLabel->setText(tr("&Recovery key"));
    m_shown->setAccessibleName(tr("Recovery key"));
    m_print->setText(tr("Pri&nt…"));
    m_aboutTrying->setText(
        tr("Type the key as it stands on the paper, or as many of its parts as it takes, one after the other. Then it "
           "is certain that the paper will do when it is needed. It can also be done later; the program reminds of it."));
    m_typedLabel->setText(tr("&Key on the paper"));
    m_typed->setAccessibleName(tr("Key on the paper"));
    m_later->setText(tr("&Later"));
    m_back->setText(tr("&Back to the key"));
    showState();
}

} // namespace Lodebook
