// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/filestab.h"

#include "models/entities/common/attachment.h"
#include "models/items/belongings.h"
#include "models/items/removal.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/missingcontents.h"
#include "views/forms/filepreview.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/shell/workstrip.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr qsizetype mostNamed = 5;

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

FileToAttach pictureFile(const QImage &picture, const QString &name)
{
    FileToAttach file{.name = name};
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return file;
}

/// What the desktop would run instead of show: nobody starts a program by looking at a file that came from elsewhere.
bool isProgram(const QString &name)
{
    static const QStringList endings{"exe", "com",     "bat", "cmd", "scr", "msi", "lnk",     "js",
                                     "jse", "vbs",     "vbe", "wsf", "ps1", "jar", "sh",      "desktop",
                                     "app", "command", "py",  "pl",  "reg", "hta", "appimage"};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

FilesTab::FilesTab(const RecordRef &about, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_about(about)
    , m_casebook(casebook)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_list(new RecordListView(casebook, belongingTo(about, attachment(), attachment().about), this))
    , m_preview(new FilePreview(casebook, this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), {}, this))
    , m_open(new QPushButton(icon(QStringLiteral("open")), {}, this))
    , m_save(new QPushButton(icon(QStringLiteral("save")), {}, this))
    , m_ask(new QPushButton(this))
    , m_where(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Unit, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_list);
    parts->addWidget(m_preview);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    column->addWidget(parts, 1);
    m_where->setObjectName(QStringLiteral("whereFile"));
    m_where->setWordWrap(true);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    column->addWidget(m_where);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_open->setObjectName(QStringLiteral("openFile"));
    m_save->setObjectName(QStringLiteral("saveFile"));
    m_ask->setObjectName(QStringLiteral("askForFile"));
    for (QPushButton *button : {m_add, m_open, m_save, m_ask})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_list->leaveOut(attachment().about);
    m_add->setVisible(!casebook.isReadOnly());
    connect(m_add, &QPushButton::clicked, this, &FilesTab::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &FilesTab::open);
    connect(m_save, &QPushButton::clicked, this, &FilesTab::saveCopy);
    connect(m_ask, &QPushButton::clicked, this, &FilesTab::ask);
    connect(m_list, &RecordListView::newRequested, this, &FilesTab::chooseFiles);
    connect(m_list, &RecordListView::pasteRequested, this, &FilesTab::paste);
    connect(m_list, &RecordListView::removeRequested, this, &FilesTab::remove);
    connect(m_list, &RecordListView::activated, this,
            [this](const RecordRef &ref) { emit openRequested(Location::of(ref.entity, ref.id), false); });
    connect(m_list, &RecordListView::activatedInWindow, this,
            [this](const RecordRef &ref) { emit openRequested(Location::of(ref.entity, ref.id), true); });
    connect(m_list, &RecordListView::statusChanged, this, &FilesTab::showChosen);
    connect(m_list, &RecordListView::failed, this, &FilesTab::failed);
    connect(m_work, &WorkStrip::runningChanged, m_add, &QWidget::setDisabled);
    setFocusProxy(m_list);
    retranslate();
}

bool FilesTab::takes(const QMimeData *mime)
{
    return mime && (!localFiles(mime).isEmpty() || mime->hasImage());
}

void FilesTab::take(const QMimeData *mime)
{
    if (const QStringList paths = mime ? localFiles(mime) : QStringList(); !paths.isEmpty())
        return attach(paths);
    const QImage picture = mime ? qvariant_cast<QImage>(mime->imageData()) : QImage();
    if (picture.isNull()) {
        m_messages->showMessage(
            MessageBar::Severity::Note,
            tr("There is neither a file nor a picture on the clipboard. Copy one, then paste it here."));
        return;
    }
    const QString name =
        tr("Picture %1.png", "date and time")
            .arg(m_casebook.clock().now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    start([picture, name] { return QList<FileToAttach>{pictureFile(picture, name)}; });
}

void FilesTab::attach(const QStringList &paths)
{
    start([paths] {
        QList<FileToAttach> files;
        for (const QString &path : paths)
            files.append({.path = path});
        return files;
    });
}

void FilesTab::start(const Gather &gather)
{
    if (m_work->isRunning())
        return m_messages->showMessage(MessageBar::Severity::Note,
                                       tr("Other files are still being attached. Wait until they are."));
    m_messages->putAway();
    const auto work = [about = m_about, gather](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<AttachReport> report =
            attachFiles(casebook.store(), about, gather(), [&progress](qint64 done, qint64 total, const QString &name) {
                progress.tell(done, total, name);
                return !progress.isCancelled();
            });
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    };
    m_work->start(tr("Attaching files"), work, [this](const Result<QVariant> &answer) {
        if (answer)
            tell(answer->value<AttachReport>());
        else
            m_messages->showError(answer.error());
    });
}

void FilesTab::tell(const AttachReport &report)
{
    const QString words = tr("%Ln file(s) attached; undo takes them off again.", nullptr, report.attached);
    if (report.attached > 0)
        emit said(words);
    if (report.refused.isEmpty())
        return;
    QStringList reasons{report.attached > 0 ? words : tr("Nothing was attached.")};
    for (const AttachReport::Refused &refused : report.refused.first(qMin(mostNamed, report.refused.size())))
        reasons.append(refused.reason);
    if (report.refused.size() > mostNamed)
        reasons.append(
            tr("%Ln further file(s) could not be taken either.", nullptr, int(report.refused.size() - mostNamed)));
    m_messages->showMessage(MessageBar::Severity::Warning, reasons.join(u'\n'));
}

void FilesTab::chooseFiles()
{
    auto *dialog = new FileDialog(this, tr("Attach files"), QString(), tr("All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesTab::attach);
    dialog->open();
}

void FilesTab::paste()
{
    if (!m_casebook.isReadOnly())
        take(QApplication::clipboard()->mimeData());
}

std::optional<Record> FilesTab::chosen()
{
    const QList<RecordRef> records = m_list->selectedRecords();
    if (records.size() != 1)
        return std::nullopt;
    const Result<Record> record = m_casebook.reader().find(attachment(), records.first().id);
    if (record)
        return *record;
    m_messages->showError(record.error());
    return std::nullopt;
}

void FilesTab::open()
{
    const std::optional<Record> record = chosen();
    if (!record)
        return;
    const QString name = QFileInfo(record->text(attachment().fileName)).fileName();
    if (isProgram(name)) {
        return m_messages->showMessage(
            MessageBar::Severity::Warning,
            tr("%1 is a program. It is not started from here; save it elsewhere if you know where it comes from.")
                .arg(name));
    }
    static QTemporaryDir shown; // gone, with what was looked at, when the program ends
    const QString folder = shown.filePath(record->id().toString(QUuid::WithoutBraces));
    const QString path = folder + u'/' + name;
    if (!QDir().mkpath(folder))
        return m_messages->showError({Error::Kind::File, tr("%1 could not be written").arg(path), {}});
    QFile::remove(path); // looked at before
    if (const Result<> written = AttachmentStore(m_casebook.store()).writeTo(*record, path); !written)
        return m_messages->showError(written.error());
    QFile::setPermissions(path, QFileDevice::ReadOwner); // a copy to look at: what is written into it would be lost
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_messages->showMessage(MessageBar::Severity::Warning,
                                tr("There is no program here that shows %1. Save it and open it yourself.").arg(name));
}

void FilesTab::saveCopy()
{
    const std::optional<Record> record = chosen();
    if (!record)
        return;
    auto *dialog = new FileDialog(this, tr("Save a copy"), QFileInfo(record->text(attachment().fileName)).fileName(),
                                  tr("All files (*)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = *record](const QString &path) {
        if (const Result<> written = AttachmentStore(m_casebook.store()).writeTo(file, path); !written)
            m_messages->showError(written.error());
        else
            emit said(tr("Saved as %1").arg(path));
    });
    dialog->open();
}

void FilesTab::remove(const QList<RecordRef> &records)
{
    const QString label = tr("Take %Ln file(s) off a record", nullptr, int(records.size()));
    if (const Result<> removed = removeTogether(m_casebook.store(), attachment(), records, label); !removed)
        m_messages->showError(removed.error());
    else
        emit said(tr("%Ln file(s) put into the recycle bin. Ctrl+Z brings them back.", nullptr, int(records.size())));
}

void FilesTab::showChosen()
{
    const bool one = m_list->table().selectedCount() == 1;
    const std::optional<Record> file = one ? chosen() : std::nullopt;
    m_preview->setFile(file);
    showWhere(file);
}

/// A content that did not come along with a pack: what of it is here, and the way to the rest.
void FilesTab::showWhere(const std::optional<Record> &file)
{
    const QString sha256 = file ? file->text(attachment().sha256) : QString();
    const Result<bool> isHere = file ? AttachmentStore(m_casebook.store()).hasContent(sha256) : Result<bool>(true);
    const Result<AwaitedContent> missing = MissingContents(m_casebook.database()).of(sha256);
    const bool isElsewhere = isHere && !*isHere && missing;
    m_open->setEnabled(file && !isElsewhere);
    m_save->setEnabled(file && !isElsewhere);
    m_where->setVisible(isElsewhere);
    m_ask->setVisible(isElsewhere && !m_casebook.isReadOnly());
    if (!isElsewhere)
        return;
    m_ask->setText(missing->isAsked ? tr("Do &not ask for it") : tr("As&k for it"));
    const QLocale locale;
    QStringList words{tr("The content of this file is on another device.")};
    if (missing->bytes > 0)
        words.append(tr("%1 of %2 have come with packs so far.")
                         .arg(locale.formattedDataSize(missing->bytes),
                              locale.formattedDataSize(file->get(attachment().size, 0))));
    words.append(missing->isAsked ? tr("The packs that are made here ask for it.")
                                  : tr("Ask for it, and the packs that are made here say so."));
    m_where->setText(words.join(u' '));
}

void FilesTab::ask()
{
    const std::optional<Record> file = chosen();
    if (!file)
        return;
    MissingContents missing(m_casebook.database());
    const QString sha256 = file->text(attachment().sha256);
    const Result<AwaitedContent> before = missing.of(sha256);
    const Result<> asked = before ? missing.ask(sha256, !before->isAsked) : Result<>(before.error());
    if (!asked)
        m_messages->showError(asked.error());
    showWhere(file);
}

void FilesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilesTab::retranslate()
{
    m_add->setText(tr("&Attach files…"));
    m_open->setText(tr("Open the &file"));
    m_save->setText(tr("Save a co&py…"));
    showChosen();
    m_list->setEmptyWords(tr("No files yet"),
                          tr("Drop files anywhere on this record, paste a picture, or choose them."),
                          tr("Choose files"));
}

} // namespace Lodebook
