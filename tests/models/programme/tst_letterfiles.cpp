// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/letterfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class LetterFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void numbersAndNamesThem();
    void writesNothingOver();
    void takesBackWhatWasWrittenBeforeAFailure();
    void takesBackWhatWasWrittenBeforeAStop();

private:
    static QList<Letter> letters()
    {
        QList<Letter> list;
        for (const char *name : {"Goma Tin", "../../etc/passwd", "\xE9\x87\x91"})
            list.append(Letter{.to = {.name = QString::fromUtf8(name)}});
        return list;
    }
    static Result<> write(const Letter &letter, const QString &path)
    {
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(letter.to.name.toUtf8()) > 0;
        return written ? Result<>() : Result<>(Error{Error::Kind::File, file.errorString(), {}});
    }
    QString folder() const { return m_folder->filePath(QStringLiteral("out")); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LetterFilesTest::numbersAndNamesThem()
{
    const Result<QStringList> paths = writeLetterFiles(letters(), folder(), QStringLiteral("eml"), write);
    QVERIFY2(paths, paths ? "" : qPrintable(paths.error().message));
    QCOMPARE(paths->size(), 3);
    QCOMPARE(names().first(), QStringLiteral("001_goma_tin.eml"));
    QCOMPARE(names().size(), 3); // all of them in the folder, whatever the names say
}

void LetterFilesTest::writesNothingOver()
{
    QVERIFY(QDir().mkpath(folder()));
    const QString there = folder() + QStringLiteral("/001_goma_tin.eml");
    QVERIFY(write({.to = {.name = QStringLiteral("mine")}}, there));
    const Result<QStringList> paths = writeLetterFiles(letters(), folder(), QStringLiteral("eml"), write);
    QVERIFY(!paths);
    QCOMPARE(paths.error().kind, Error::Kind::Refused);
    QVERIFY(paths.error().message.contains(there));
    QCOMPARE(names().size(), 1);
    QFile file(there);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void LetterFilesTest::takesBackWhatWasWrittenBeforeAFailure()
{
    int count = 0;
    const auto failing = [&count](const Letter &letter, const QString &path) { return ++count == 3 ? Result<>(Error{Error::Kind::File, QStringLiteral("full"), {}}) : write(letter, path); };
    const Result<QStringList> paths = writeLetterFiles(letters(), folder(), QStringLiteral("eml"), failing);
    QVERIFY(!paths);
    QCOMPARE(paths.error().message, QStringLiteral("full"));
    QVERIFY(names().isEmpty());
}

void LetterFilesTest::takesBackWhatWasWrittenBeforeAStop()
{
    const Result<QStringList> paths = writeLetterFiles(letters(), folder(), QStringLiteral("eml"), write, [](double share) { return share < 0.5; });
    QVERIFY(!paths);
    QCOMPARE(paths.error().kind, Error::Kind::Cancelled);
    QVERIFY(names().isEmpty());
}

QTEST_MAIN(LetterFilesTest)
#include "tst_letterfiles.moc"
