// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filedialog.h"

#include <QFileIconProvider>
#include <QMimeDatabase>

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
    static KindsByName kinds; // the dialog does not own its provider, and its listing thread may outlive one dialog
    setIconProvider(&kinds);
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace Lodebook
