// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace Lodebook {

/// Shows what is in a file on a record without starting another program: pictures as large as there is room, the
/// beginning of texts; of other files what they are. It is read and unpacked on a worker, and nothing in it is run.
class FilePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreview(Casebook &casebook, QWidget *parent = nullptr);

    /// Nothing: shows that no file is chosen.
    void setFile(const std::optional<Record> &attachment);
    const QImage &picture() const { return m_picture; } ///< Null when what is shown is none.
    QString text() const;                               ///< Of a text; empty for other files.
    QString caption() const;                            ///< Name, size, day, and which version of that name it is.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Contents
    {
        RecordId of;
        QImage picture;
        QString text;
    };
    void take();
    void showCaption();
    void fitPicture();
    QString version() const;

    Casebook &m_casebook; // not owned
    std::optional<Record> m_file;
    QImage m_picture;
    QLabel *m_caption;
    QStackedWidget *m_pages;
    QLabel *m_note;
    QLabel *m_pictureLabel;
    QPlainTextEdit *m_text;
    QFutureWatcher<std::shared_ptr<const Result<Contents>>> m_reading;
};

} // namespace Lodebook
