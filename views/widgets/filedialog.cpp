// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filedialog.h"

#include <QComboBox>
#include <QFileIconProvider>
#include <QKeyEvent>
#include <QMimeDatabase>
#include <QToolButton>

namespace Lodebook {

namespace {

class KindsByName final : public QFileIconProvider {
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &file) const override { return icon(file.isDir() ? Folder : File); }

    QString type(const QFileInfo &file) const override
    {
        return file.isDir() ? QFileIconProvider::type(file) : QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).comment();
    }
};

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
    : QFileDialog(parent, title, folder, filter)
{
    static KindsByName names; // the dialog does not own its provider, and its listing thread may outlive one dialog
    setIconProvider(&names);
    setAttribute(Qt::WA_DeleteOnClose);
    if (auto *folders = findChild<QComboBox *>(QStringLiteral("lookInCombo"))) // Qt names it for the eye alone
        folders->setAccessibleName(tr("Folder"));
    if (auto *kinds = findChild<QComboBox *>(QStringLiteral("fileTypeCombo")))
        kinds->setAccessibleName(tr("Kind of file"));
    for (const char *name : {"listModeButton", "detailModeButton"}) {
        if (auto *button = findChild<QToolButton *>(QLatin1String(name)))
            button->installEventFilter(this);
    }
}

bool FileDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Qt shows the way of listing by a button that is held down, and such a button takes Escape for its own.
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !qobject_cast<QToolButton *>(watched))
        return QFileDialog::eventFilter(watched, event);
    reject();
    return true;
}

} // namespace Lodebook
