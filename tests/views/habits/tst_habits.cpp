// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/habits/habits.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Lodebook;

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("LODEBOOK_SOURCE_DIR");
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sources of every test program, by its name.
QHash<QString, QString> programs()
{
    QHash<QString, QString> found;
    QDirIterator files(sourceFolder() + QStringLiteral("/tests"), {QStringLiteral("tst_*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        found.insert(files.fileInfo().completeBaseName(), files.filePath());
    }
    return found;
}

QString table()
{
    QString text = QStringLiteral(
        "# Habits, and the tests that prove them\n\n"
        "Written by `tst_habits`, which fails when a test named here is gone or when this file says something else. Each test works\n"
        "the real windows with keys and mouse where the habit is one of the window, and a real casebook below it. How fast typing,\n"
        "filtering, sorting and changing views is stands in [RESULTS.md](../../benchmarks/RESULTS.md).\n");
    QString part;
    const QHash<QString, QString> sources = programs();
    for (const Habit &habit : habits) {
        if (part != QString::fromUtf8(habit.part)) {
            part = QString::fromUtf8(habit.part);
            text += QStringLiteral("\n## %1\n\n| habit | test |\n| --- | --- |\n").arg(part);
        }
        const QString program = QLatin1String(habit.program);
        const QString path =
            QDir(sourceFolder() + QStringLiteral("/tests/views/habits")).relativeFilePath(sources.value(program));
        text += QStringLiteral("| %1 | [%2](%3)::%4 |\n")
                    .arg(QString::fromUtf8(habit.words), program, path, QLatin1String(habit.function));
    }
    return text;
}

} // namespace

class HabitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyHabitHasATestThatIsRun();
    void theTableSaysWhatIsTested();
};

void HabitsTest::everyHabitHasATestThatIsRun()
{
    const QHash<QString, QString> sources = programs();
    const QString registered =
        textOf(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("CTestTestfile.cmake")));
    QVERIFY(!registered.isEmpty());
    QStringList missing;
    for (const Habit &habit : habits) {
        const QString program = QLatin1String(habit.program);
        const QString text = textOf(sources.value(program));
        const QRegularExpression slot(QStringLiteral("void \\w+::%1\\(\\)").arg(QLatin1String(habit.function)));
        const qsizetype from = text.indexOf(QLatin1String("private slots:"));
        const bool isSlot = from >= 0
            && text.mid(from, text.indexOf(QLatin1String("};"), from) - from)
                   .contains(QStringLiteral("void %1()").arg(QLatin1String(habit.function)));
        if (!isSlot || !text.contains(slot) || !registered.contains(QStringLiteral("add_test([=[%1]=] ").arg(program)))
            missing.append(program + QStringLiteral("::") + QLatin1String(habit.function));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void HabitsTest::theTableSaysWhatIsTested()
{
    const QString written = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("HABITS.md"));
    QFile file(written);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(table().toUtf8());
    file.close();
    const QString kept = textOf(sourceFolder() + QStringLiteral("/tests/views/habits/HABITS.md"));
    QVERIFY2(kept == table(), qPrintable(QStringLiteral("Take tests/views/habits/HABITS.md from %1").arg(written)));
}

QTEST_GUILESS_MAIN(HabitsTest)
#include "tst_habits.moc"
