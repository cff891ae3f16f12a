// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/newcasebookdialog.h"

#include "models/exchange/demonstration.h"
#include "models/storage/encryption.h"
#include "views/shell/job.h"
#include "views/shell/passphraseentry.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progressstrip.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int steps = 1000;

/// An empty passphrase: the casebook is not encrypted. Answers the recovery key.
Job::Work making(const CasebookLocation &location, const QString &officer, bool demonstration,
                 const QString &passphrase)
{
    return [=](Progress &progress) -> Result<QVariant> {
        std::unique_ptr<Encryption::NewCasebook> keys;
        if (!passphrase.isEmpty()) {
            progress.tell(0, 0, NewCasebookDialog::tr("The key is worked out…"));
            Result<std::unique_ptr<Encryption::NewCasebook>> prepared =
                Encryption::NewCasebook::prepare(location.path, passphrase);
            if (!prepared)
                return prepared.error();
            keys = std::move(*prepared);
        }
        const auto tell = [&progress](const QString &what, double fraction) {
            progress.tell(qint64(fraction * steps), steps, what);
            return !progress.isCancelled();
        };
        const Result<NewCasebook> made = makeCasebook(location, {.officer = officer}, demonstration, tell);
        if (!made)
            return made.error();
        return QVariant(keys ? keys->recoveryKey() : QString());
    };
}

} // namespace

NewCasebookDialog::NewCasebookDialog(QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_officer(new QLineEdit(this))
    , m_demonstration(
          new QCheckBox(tr("Fill it with the &demonstration: real public data and invented examples"), this))
    , m_encrypt(new QCheckBox(tr("&Encrypt it with a passphrase, so that nobody else can read the file"), this))
    , m_passphrase(new PassphraseEntry(this))
    , m_progress(new ProgressStrip(this))
    , m_leaving(std::make_unique<LeaveQuestion>(*this, *m_messages, [this] {
        return m_officer->text() != m_officerBefore || m_path->isModified() || !m_passphrase->isEmpty();
    }))
{
    setWindowTitle(tr("New casebook"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    auto *form = new QFormLayout;
    auto *place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(m_choose);
    form->addRow(tr("&File"), place);
    form->addRow(tr("&Your name"), m_officer);
    static_cast<QLabel *>(form->labelForField(place))->setBuddy(m_path);
    m_path->setAccessibleName(tr("File"));
    m_officer->setAccessibleName(tr("Your name"));
    m_officer->setObjectName(QStringLiteral("officer"));
    m_officer->setPlaceholderText(tr("It stands beside everything you change"));
    column->addLayout(form);
    column->addWidget(m_demonstration);
    column->addWidget(m_encrypt);
    column->addWidget(m_passphrase);
    m_encrypt->setObjectName(QStringLiteral("encrypt"));
    m_encrypt->setVisible(Encryption::isAvailable());
    m_passphrase->hide();
    connect(m_encrypt, &QCheckBox::toggled, this, [this](bool wanted) {
        m_passphrase->clear();
        m_passphrase->setVisible(wanted);
        updateButtons();
        if (wanted)
            m_passphrase->setFocus();
    });
    connect(m_passphrase, &PassphraseEntry::changed, this, &NewCasebookDialog::updateButtons);
    column->addWidget(m_progress);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("&Make the casebook"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &NewCasebookDialog::choosePath);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewCasebookDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewCasebookDialog::reject);
    for (const QLineEdit *line : {m_path, m_officer})
        connect(line, &QLineEdit::textChanged, this, &NewCasebookDialog::updateButtons);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setPath(documents.filePath(tr("Casebook", "file name") + QStringLiteral(".lodebook")));
    m_officer->setText(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    m_officerBefore = m_officer->text();
    resize(620, 300);
}

NewCasebookDialog::~NewCasebookDialog() = default;

void NewCasebookDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void NewCasebookDialog::setDemonstration()
{
    m_demonstration->setChecked(true);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setPath(documents.filePath(tr("Demonstration", "file name") + QStringLiteral(".lodebook")));
}

void NewCasebookDialog::updateButtons()
{
    const bool isKeyGood = !m_encrypt->isChecked() || m_passphrase->isGood();
    m_make->setEnabled(!m_job && isKeyGood && !m_path->text().trimmed().isEmpty()
                       && !m_officer->text().trimmed().isEmpty());
    m_encrypt->setEnabled(!m_job);
    m_passphrase->setEnabled(!m_job);
}

void NewCasebookDialog::choosePath()
{
    auto *dialog = new FileDialog(this, windowTitle(), m_path->text(), tr("Casebooks (*.lodebook)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten: the words for that come later
    dialog->setDefaultSuffix(QStringLiteral("lodebook"));
    connect(dialog, &QFileDialog::fileSelected, this, &NewCasebookDialog::setPath);
    dialog->open();
}

void NewCasebookDialog::make()
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(QDir::fromNativeSeparators(m_path->text().trimmed()));
    if (!location) {
        m_messages->showError(location.error());
        return;
    }
    if (m_encrypt->isChecked() && location->kind != CasebookLocation::Kind::File) {
        m_messages->showMessage(
            MessageBar::Severity::Warning,
            tr("A casebook on a server is encrypted there, by the server's disks and connections."));
        return;
    }
    m_messages->putAway();
    m_job = std::make_unique<Job>(tr("New casebook"),
                                  making(*location, m_officer->text().trimmed(), m_demonstration->isChecked(),
                                         m_encrypt->isChecked() ? m_passphrase->passphrase() : QString()));
    connect(m_job.get(), &Job::progressed, m_progress, &ProgressStrip::showProgress);
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        end();
        m_messages->showError(error);
    });
    connect(m_job.get(), &Job::finished, this, [this, place = m_path->text().trimmed()](const QVariant &recoveryKey) {
        end();
        accept();
        emit made(QDir::fromNativeSeparators(place), recoveryKey.toString());
    });
    m_progress->begin(m_job->title());
    updateButtons();
    m_job->start();
}

void NewCasebookDialog::end()
{
    m_job.release()->deleteLater(); // it is the one that is telling us
    m_progress->end();
    updateButtons();
}

void NewCasebookDialog::done(int result)
{
    m_passphrase->clear();
    QDialog::done(result);
}

void NewCasebookDialog::reject()
{
    if (m_job)
        m_job->cancel(); // and the dialog stays until it has stopped
    else if (m_leaving->mayLeave())
        QDialog::reject();
}

} // namespace Lodebook
