// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/importsource.h"

#include "models/exchange/contacts/contactroles.h"
#include "models/exchange/contacts/contacttable.h"
#include "models/exchange/files/keptrows.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/importshelf.h"
#include "models/exchange/import/pastedtable.h"
#include "models/storage/filestate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace Lodebook {

namespace {

constexpr int rowsLookedAt = 50;
constexpr qsizetype samplesKept = 3;
constexpr qint64 bytesLookedAt = 16 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<std::unique_ptr<TableReader>> openPasted(const PastedText &pasted, const QString &name)
{
    QList<TableRow> rows = pastedRows(pasted.text);
    QStringList headings = pasted.headings;
    if (rows.isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("What was pasted holds no cells. Copy the cells with their headings in the spreadsheet, then paste them here."), {}};
    if (headings.isEmpty()) {
        for (const Cell &cell : std::as_const(rows.first().cells))
            headings.append(cell.text().trimmed());
        rows.removeFirst();
    }
    return std::unique_ptr<TableReader>(std::make_unique<KeptRows>(name, headings, rows));
}

} // namespace

QString ImportSource::name() const
{
    if (pasted)
        return Words::tr("Pasted table");
    return held ? held->source : QFileInfo(path).fileName();
}

Result<std::unique_ptr<TableReader>> ImportSource::open() const
{
    if (held)
        return std::unique_ptr<TableReader>(std::make_unique<KeptRows>(held->source, held->headings, held->rows));
    if (pasted)
        return openPasted(*pasted, name());
    return openTable(path, options);
}


bool ImportSource::isOldText() const
{
    QFile file(path);
    if (held || pasted || isOpenCasebook(path) || options.encoding != TableOptions::Encoding::Unicode || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(bytesLookedAt);
    if (bytes.contains('\0') || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder(bytes);
    return decoder.hasError();
}

QString ImportSource::fingerprint() const
{
    if (held || pasted)
        return {};
    const QFileInfo file(path);
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

bool ImportSource::isContacts() const
{
    if (held)
        return held->headings == contactHeadings();
    return !pasted && isContactFile(path);
}

Result<TableBeginning> readBeginning(const ImportSource &source)
{
    Result<std::unique_ptr<TableReader>> table = source.open();
    if (!table)
        return table.error();
    TableBeginning beginning{.headings = {}, .samples = {}, .sheets = (*table)->sheets(), .sheet = (*table)->sheet(), .notes = {}};
    TableRow row;
    for (int read = 0; read < rowsLookedAt; ++read) {
        const Result<bool> more = (*table)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (row.isBlank())
            continue;
        if (beginning.headings.isEmpty()) {
            for (const Cell &cell : std::as_const(row.cells))
                beginning.headings.append(cell.text().trimmed());
            beginning.samples.resize(beginning.headings.size());
            continue;
        }
        for (qsizetype column = 0; column < beginning.headings.size(); ++column) {
            const QString text = row.cell(column).text().simplified();
            QStringList &samples = beginning.samples[column];
            if (!text.isEmpty() && samples.size() < samplesKept && !samples.contains(text))
                samples.append(text);
        }
    }
    if (beginning.headings.isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("%1 has no heading row: the file is empty").arg(source.name()), {}};
    beginning.notes = (*table)->notes();
    return beginning;
}

Result<> checkUnchanged(const ImportSource &source, const QString &fingerprint)
{
    if (source.fingerprint() == fingerprint)
        return {};
    return Error{Error::Kind::Conflict, Words::tr("%1 has changed since the preview. Nothing was imported; look at the preview again.").arg(source.name()), {}};
}

Result<ImportReport> carryOut(RecordStore &store, const ImportOrder &order, const std::function<bool(double)> &progress)
{
    if (Result<> unchanged = checkUnchanged(order.source, order.fingerprint); !unchanged)
        return unchanged.error();
    Result<std::unique_ptr<TableReader>> table = order.source.open();
    if (!table)
        return table.error();
    Batch batch(store, Words::tr("Import %1").arg(order.source.name()), BatchKind::Import);
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    ImportOptions options;
    options.decisions = order.decisions;
    options.progress = progress;
    options.rejectsPath = order.rejectsPath;
    options.sourcePath = order.source.path;
    ContactRoles roles;
    if (order.source.isContacts()) {
        options.onRow = [&roles](const ImportedRow &row) { roles.take(row); };
        options.readElsewhere = {contactHeadings().at(int(ContactColumn::Organisation)), contactHeadings().at(int(ContactColumn::Title))};
    }
    Result<ImportReport> report = TableImport(store, order.mapping).run(**table, options);
    if (!report)
        return report;
    const Result<QStringList> notes = roles.save(store);
    if (!notes)
        return notes.error();
    report->notes += *notes;
    HeldRows held = order.held;
    if (const Result<> kept = ImportShelf(store).keep(held); !kept)
        return kept.error();
    const Result<RecordId> done = batch.commit();
    if (!done)
        return done.error();
    report->batch = *done;
    return report;
}

} // namespace Lodebook
