// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/filepreview.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/attachment.h"
#include "models/storage/attachmentstore.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

enum Pages { NotePage, PicturePage, TextPage };

constexpr qint64 largestRead = 40 * 1024 * 1024;
constexpr qsizetype mostLetters = 20'000;
constexpr int largestSide = 1600; ///< Pixels; a photo of a telephone is four times as wide.

bool isPicture(const QString &mediaType)
{
    return mediaType.startsWith(QLatin1String("image/")) && mediaType != QLatin1String("image/svg+xml");
}

bool isText(const QString &mediaType)
{
    static const QStringList others{QStringLiteral("application/json"), QStringLiteral("application/xml"), QStringLiteral("image/svg+xml")};
    return mediaType.startsWith(QLatin1String("text/")) || others.contains(mediaType);
}

QImage pictureIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // as the camera was held
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.width() > largestSide || size.height() > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    return reader.read();
}

QString textIn(const QByteArray &bytes)
{
    QStringDecoder unicode(QStringConverter::Utf8);
    QString text = unicode(bytes.first(qMin(bytes.size(), 4 * mostLetters)));
    if (unicode.hasError() && bytes.size() <= 4 * mostLetters)
        text = QString::fromLatin1(bytes);
    if (text.size() > mostLetters)
        text = text.first(mostLetters) + QStringLiteral("\n…");
    return text;
}

} // namespace

FilePreview::FilePreview(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_caption(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_note(new QLabel(this))
    , m_pictureLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit);
    column->addWidget(m_caption);
    column->addWidget(m_pages, 1);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_pictureLabel->setAlignment(Qt::AlignCenter);
    m_pictureLabel->setMinimumSize(1, 1);
    m_pictureLabel->setObjectName(QStringLiteral("picture"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    for (QWidget *page : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_pictureLabel), static_cast<QWidget *>(m_text)})
        m_pages->addWidget(page);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FilePreview::take);
    setFile(std::nullopt);
}

void FilePreview::setFile(const std::optional<Record> &attachment)
{
    if (attachment && m_file && attachment->id() == m_file->id() && attachment->stamp() == m_file->stamp())
        return;
    m_file = attachment;
    m_picture = {};
    m_text->clear();
    m_pages->setCurrentIndex(NotePage);
    showCaption();
    if (!m_file)
        return;
    const QString type = m_file->text(Lodebook::attachment().mediaType);
    const bool canShow = isPicture(type) || isText(type);
    if (!canShow || m_file->get(Lodebook::attachment().size, 0) > largestRead)
        return;
    m_reading.setFuture(onOwnCasebook<Contents>(m_casebook, [file = *m_file, type](Casebook &own) -> Result<Contents> {
        const Result<QByteArray> bytes = AttachmentStore(own.store()).bytes(file);
        if (!bytes)
            return bytes.error();
        Contents contents{.of = file.id(), .picture = {}, .text = {}};
        if (isPicture(type))
            contents.picture = pictureIn(*bytes);
        else
            contents.text = textIn(*bytes);
        return contents;
    }));
}

void FilePreview::take()
{
    const std::shared_ptr<const Result<Contents>> read = m_reading.result();
    if (!m_file || (*read && (*read)->of != m_file->id()))
        return; // another file was chosen meanwhile
    if (!*read) {
        m_note->setText(read->error().message);
        return;
    }
    m_picture = (*read)->picture;
    m_text->setPlainText((*read)->text);
    if (!m_picture.isNull())
        m_pages->setCurrentIndex(PicturePage);
    else if (!(*read)->text.isEmpty())
        m_pages->setCurrentIndex(TextPage);
    fitPicture();
}

void FilePreview::fitPicture()
{
    if (m_picture.isNull() || m_pictureLabel->width() < 2)
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_pictureLabel->size() * ratio;
    const bool isLarger = m_picture.width() > room.width() || m_picture.height() > room.height();
    QPixmap shown = QPixmap::fromImage(isLarger ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture);
    shown.setDevicePixelRatio(ratio);
    m_pictureLabel->setPixmap(shown);
}

QString FilePreview::text() const
{
    return m_text->toPlainText();
}

QString FilePreview::caption() const
{
    return m_caption->text();
}

QString FilePreview::version() const
{
    const AttachmentEntity &files = attachment();
    Query sameName(files, Filter::all({Filter::leaf(files.about, Compare::Equal, m_file->value(files.about)),
                                       Filter::leaf(files.fileName, Compare::Equal, m_file->text(files.fileName))}));
    sameName.order = {{files.createdAt, false}, {files.sha256, false}};
    const Result<QList<Record>> all = m_casebook.reader().list(sameName);
    if (!all || all->size() < 2)
        return {};
    const auto place = std::find_if(all->begin(), all->end(), [this](const Record &one) { return one.id() == m_file->id(); });
    return tr("Version %1 of %2 with this name").arg(place - all->begin() + 1).arg(all->size());
}

void FilePreview::showCaption()
{
    if (!m_file) {
        m_caption->clear();
        m_note->setText(tr("Choose a file to see what is in it."));
        return;
    }
    const AttachmentEntity &files = attachment();
    const QLocale locale = SpokenLanguage::locale();
    QStringList parts{m_file->text(files.fileName), locale.formattedDataSize(m_file->get(files.size, 0)),
                      locale.toString(m_file->get(files.createdAt, {}).toLocalTime(), QLocale::ShortFormat), version()};
    parts.removeAll(QString());
    m_caption->setText(parts.join(QStringLiteral("  ·  ")));
    m_pictureLabel->setAccessibleName(tr("Picture: %1").arg(m_file->text(files.fileName)));
    m_text->setAccessibleName(tr("The beginning of %1").arg(m_file->text(files.fileName)));
    m_note->setText(tr("There is no preview of this kind of file. Open it to see it."));
}

void FilePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCaption();
    QWidget::changeEvent(event);
}

void FilePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPicture();
}

} // namespace Lodebook
