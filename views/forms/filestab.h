// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/attachfiles.h"
#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace Lodebook {

class FilePreview;
class MessageBar;
class RecordListView;
class WorkStrip;

/// The files on a record: chosen, dropped here, or pasted; opened, saved elsewhere, put into the recycle bin.
class FilesTab final : public QWidget
{
    Q_OBJECT

public:
    FilesTab(const RecordRef &about, Casebook &casebook, QWidget *parent = nullptr);

    /// Whether something that is dragged or on the clipboard can become files of a record: files of this computer, a
    /// picture.
    [[nodiscard]] static bool takes(const QMimeData *mime);
    void take(const QMimeData *mime);
    void attach(const QStringList &paths);
    RecordListView &list() { return *m_list; }
    FilePreview &preview() { return *m_preview; }

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void failed(const Lodebook::Error &error);
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Gather = std::function<QList<FileToAttach>()>;
    void start(const Gather &gather);
    void tell(const AttachReport &report);
    void chooseFiles();
    void paste();
    void open();
    void saveCopy();
    void remove(const QList<RecordRef> &records);
    void showChosen();
    std::optional<Record> chosen();
    void ask();
    void showWhere(const std::optional<Record> &file);
    void retranslate();

    RecordRef m_about;
    Casebook &m_casebook; // not owned
    MessageBar *m_messages;
    WorkStrip *m_work;
    RecordListView *m_list;
    FilePreview *m_preview;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_ask;
    QLabel *m_where; ///< Of a file that is elsewhere.
};

} // namespace Lodebook
