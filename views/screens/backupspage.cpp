// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/backupspage.h"

#include "models/core/spokenlanguage.h"
#include "models/storage/encryption.h"
#include "views/exchange/tablewidths.h"
#include "views/lists/emptylist.h"
#include "views/shell/unlockdialog.h"
#include "views/shell/workstrip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

enum Pages { TablePage, EmptyPage };

} // namespace

BackupsPage::BackupsPage(Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_model(new BackupsModel(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(makeHead());
    column->addWidget(m_messages);
    column->addWidget(m_work);
    m_empty = new EmptyList(m_pages);
    m_pages->addWidget(makeTable());
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    connect(m_empty, &EmptyList::stepTaken, this, &BackupsPage::make);
    connect(m_work, &WorkStrip::runningChanged, this, &BackupsPage::showState);
    retranslate();
    load();
    setFocusProxy(m_make);
}

QWidget *BackupsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new Heading(1.6, head);
    m_intro = new QLabel(head);
    m_intro->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    auto *line = new QWidget(head);
    FlowLayout *flow = flowIn(line, Theme::Unit);
    fitHeightToWidth(*head);
    const auto button = [&](QPushButton *&made, const char *name, const char *drawing, auto pressed) {
        made = new QPushButton(icon(QString::fromLatin1(drawing)), {}, line);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, pressed);
        flow->addWidget(made);
    };
    button(m_make, "make", "save", [this] { make(); });
    button(m_check, "check", "check", [this] { check(); });
    button(m_restore, "restore", "restore", [this] { askToRestore(); });
    column->addWidget(line);
    return head;
}

QWidget *BackupsPage::makeTable()
{
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    keepWide(*m_table, BackupsModel::NameColumn, 18);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsPage::showState);
    return m_table;
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

QString BackupsPage::statusText() const
{
    return tr("%Ln backup(s)", nullptr, m_model->rowCount());
}

void BackupsPage::load(const QString &chosen)
{
    const QString before = row() < 0 ? QString() : m_model->backup(row()).path;
    m_model->setBackups(keptBackups(m_casebook.location().path));
    m_table->resizeColumnsToContents();
    widenColumn(*m_table);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(chosen.isEmpty() ? before : chosen)), 0));
    showState();
}

int BackupsPage::row() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void BackupsPage::showState()
{
    const bool isServer = m_casebook.location().kind != CasebookLocation::Kind::File;
    const bool isFree = !m_work->isRunning();
    m_make->setEnabled(isFree && !isServer && !m_casebook.isReadOnly());
    m_check->setEnabled(isFree && row() >= 0);
    m_restore->setEnabled(isFree && row() >= 0 && !m_casebook.isReadOnly());
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? TablePage : EmptyPage);
    emit statusChanged();
}

void BackupsPage::make()
{
    m_messages->putAway();
    const auto work = [](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, tr("The casebook is copied and the copy checked"));
        const Result<BackupReport> made = backUpNow(casebook);
        return made ? Result<QVariant>(QVariantList{made->path, made->records}) : Result<QVariant>(made.error());
    };
    m_work->start(tr("Making a backup"), work, [this](const Result<QVariant> &answer) {
        if (!answer) {
            m_messages->showError(answer.error());
            return;
        }
        const QString path = answer->toList().first().toString();
        load(path);
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("A backup with %Ln record(s) was made and checked: %1", nullptr, answer->toList().last().toInt())
                                    .arg(QDir::toNativeSeparators(path)));
        if (Encryption::isRehearsalDue(m_casebook.database())) {
            m_messages->showMessage(
                MessageBar::Severity::Success,
                m_messages->text() + u'\n' + tr("Nobody has tried yet whether the recovery key on paper opens it."));
            m_messages->addAnswer(tr("&Try the one on paper…"), [this] { emit recoveryKeyRequested({}); });
        }
    });
}

void BackupsPage::check()
{
    if (row() < 0)
        return;
    m_messages->putAway();
    CasebookLocation place;
    place.path = m_model->backup(row()).path;
    if (Encryption::stateOf(place) == Encryption::State::Locked) { // it has a passphrase of its own
        auto *dialog = new UnlockDialog(place, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &UnlockDialog::unlocked, this, &BackupsPage::check);
        dialog->open();
        return;
    }
    const auto work = [path = place.path](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        progress.tell(0, 0, tr("The backup is read from end to end"));
        const Result<BackupReport> sound = verifyBackup(path, casebook.catalog());
        return sound ? Result<QVariant>(sound->records) : Result<QVariant>(sound.error());
    };
    m_work->start(tr("Checking a backup"), work, [this](const Result<QVariant> &answer) {
        if (answer)
            m_messages->showMessage(MessageBar::Severity::Success, tr("The backup is sound and holds %Ln record(s).", nullptr, answer->toInt()));
        else
            m_messages->showError(answer.error());
    });
}

void BackupsPage::askToRestore()
{
    if (row() < 0)
        return;
    const KeptBackup wanted = m_model->backup(row());
    const Result<qint64> actions = actionsSince(m_casebook.database(), wanted.at);
    if (!actions) {
        m_messages->showError(actions.error());
        return;
    }
    const QString when = SpokenLanguage::locale().toString(wanted.at, QLocale::ShortFormat);
    const QString words = *actions > 0
        ? tr(
            "The casebook would be as it was on %1; %Ln action(s) since would not be in it. The present casebook is kept "
            "beside it under another name. All its windows are closed and opened again.",
            nullptr, int(*actions))
        : tr(
            "The casebook would be as it was on %1; nothing has changed since. The present casebook is kept beside it under "
            "another name. All its windows are closed and opened again.");
    CasebookLocation place;
    place.path = wanted.path;
    const bool isPlain = Encryption::stateOf(place) == Encryption::State::Plain;
    QString said = words.arg(when);
    if (isPlain && !m_casebook.database().keyId().isEmpty())
        said +=
            u' ' + tr("This backup is not encrypted: the casebook would not be either, until you encrypt it again.");
    else if (Encryption::stateOf(place) == Encryption::State::Locked)
        said += u' ' + tr("It opens with the passphrase it had then, which is asked for first.");
    m_messages->showMessage(MessageBar::Severity::Warning, said);
    m_messages->addAnswer(tr("&Put this backup in its place"), [this, path = wanted.path] { emit restoreRequested(path); });
}

void BackupsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
    Page::changeEvent(event);
}

void BackupsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    load(); // others may have made some meanwhile
}

void BackupsPage::retranslate()
{
    m_title->setText(title());
    const bool isServer = m_casebook.location().kind != CasebookLocation::Kind::File;
    m_intro->setText(isServer ? tr("This casebook is on a server; its backups are made there, with the server's own tools.")
                              : tr("Checked copies in the folder “%1”. The program makes one by itself on each day something was changed, and keeps the "
                                   "newest of the last 7 days, 5 weeks and 12 months. Keep copies on another disk as well.")
                                    .arg(QDir::toNativeSeparators(backupFolder(m_casebook.location().path))));
    m_make->setText(tr("&Back up now"));
    m_check->setText(tr("&Check"));
    m_restore->setText(tr("&Restore…"));
    m_table->setAccessibleName(title());
    m_empty->say(tr("There is no backup yet"), tr("The first one is made soon after the casebook is opened, or now."), isServer ? QString() : tr("Make the first one"));
}

} // namespace Lodebook
