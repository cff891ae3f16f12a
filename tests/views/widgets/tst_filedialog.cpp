// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filedialog.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QListView>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Lodebook;

class FileDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsAFolderWithoutOpeningItsFiles_data();
    void listsAFolderWithoutOpeningItsFiles();
    void isGoneWhenClosed();
};

#ifdef Q_OS_UNIX
namespace {

/// Whether another process finds a lock of this one on the file: a lock is gone as soon as any handle of it is closed.
bool isStillLocked(const QByteArray &path)
{
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(path.constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        _exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int state = 1;
    return child > 0 && ::waitpid(child, &state, 0) == child && WIFEXITED(state) && WEXITSTATUS(state) == 0;
}

} // namespace
#endif

void FileDialogTest::listsAFolderWithoutOpeningItsFiles_data()
{
    QTest::addColumn<QFileDialog::ViewMode>("mode");
    QTest::addRow("as a list") << QFileDialog::List;
    QTest::addRow("with details") << QFileDialog::Detail;
}

void FileDialogTest::listsAFolderWithoutOpeningItsFiles()
{
#ifndef Q_OS_UNIX
    QSKIP("here closing a file drops nobody's locks");
#else
    QFETCH(QFileDialog::ViewMode, mode);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.lodebook")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray("SQLite format 3").append(1000, '\0'));
    QVERIFY(file.flush());
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(file.handle(), F_SETLK, &lock), 0);
    QVERIFY(isStillLocked(QFile::encodeName(file.fileName())));

    QPointer<FileDialog> dialog = new FileDialog(nullptr, QStringLiteral("Open"), folder.path(), QStringLiteral("Casebooks (*.lodebook)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setViewMode(mode);
    dialog->open();
    auto *view = dialog->findChild<QAbstractItemView *>(mode == QFileDialog::List ? QStringLiteral("listView") : QStringLiteral("treeView"));
    QVERIFY(view);
    QTRY_COMPARE(view->model()->rowCount(view->rootIndex()), 1);
    const QModelIndex row = view->model()->index(0, 0, view->rootIndex());
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTRY_VERIFY(!row.data(Qt::DecorationRole).isNull());
    QTRY_VERIFY(!row.siblingAtColumn(2).data().toString().isEmpty()); // the kind of file, told by its ending
    view->grab();

    QVERIFY(isStillLocked(QFile::encodeName(file.fileName())));
    dialog->reject();
#endif
}

void FileDialogTest::isGoneWhenClosed()
{
    QPointer<FileDialog> dialog = new FileDialog(nullptr, QStringLiteral("Open"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->open();
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(FileDialogTest)
#include "tst_filedialog.moc"
