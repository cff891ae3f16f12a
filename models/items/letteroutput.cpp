// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/letteroutput.h"

#include "models/entities/common/officer.h"
#include "models/exchange/export/emailfile.h"
#include "models/programme/letterfiles.h"
#include "models/reports/letterpaper.h"
#include "models/reports/reportfiles.h"

#include <QCoreApplication>
#include <QFile>

namespace Lodebook {

namespace {

EmailSender senderFrom(const RecordStore &store)
{
    const Result<Record> who = store.reader().find(officer(), store.author().officer);
    return who ? EmailSender{who->text(officer().name), who->text(officer().email)} : EmailSender();
}

Result<QStringList> writeFiles(const RecordStore &store, const QList<Letter> &letters, const LetterOrder &order, const std::function<bool(double)> &progress)
{
    const QDateTime now = store.clock().now();
    if (order.form == LetterOrder::Form::OneFile) {
        const auto stopped = [&progress] { return progress && !progress(0.5); };
        const Result<> written = writeReport(letterPaper(letters, order.title, now), order.path, stopped);
        return written ? Result<QStringList>(QStringList{order.path}) : Result<QStringList>(written.error());
    }
    if (order.form == LetterOrder::Form::Emails) {
        const EmailSender from = senderFrom(store);
        return writeLetterFiles(letters, order.path, QStringLiteral("eml"), [&](const Letter &letter, const QString &path) { return writeEmail(letter, from, now, path); }, progress);
    }
    return writeLetterFiles(letters, order.path, order.ending, [&](const Letter &letter, const QString &path) { return writeReport(letterPaper({letter}, letter.subject, now), path); }, progress);
}

} // namespace

Result<LettersPutOut> putOut(RecordStore &store, const QList<Letter> &letters, const LetterOrder &order, const std::function<bool(double)> &progress)
{
    if (letters.isEmpty())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Programme", "Nobody is left to write to: no letter was written."), {}};
    LettersPutOut done;
    const auto write = [&]() -> Result<> {
        const Result<QStringList> files = writeFiles(store, letters, order, progress);
        if (files)
            done.files = *files;
        return files ? Result<>() : Result<>(files.error());
    };
    if (!order.record) {
        const Result<> written = write();
        return written ? Result<LettersPutOut>(done) : Result<LettersPutOut>(written.error());
    }
    const Result<RecordId> batch = recordLetters(store, letters, order.channel(), write);
    if (batch) {
        done.batch = *batch;
        return done;
    }
    if (order.form != LetterOrder::Form::OneFile) { // there they were made just now
        for (const QString &path : std::as_const(done.files))
            QFile::remove(path);
    }
    return batch.error();
}

} // namespace Lodebook
