// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/recoverysheet.h"

#include "models/reports/reportdraft.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

QList<ReportFact> whoseItIs(ReportDraft &draft)
{
    return {draft.fact(QT_TRANSLATE_NOOP("Reports", "Casebook"), draft.document().casebook),
            draft.fact(QT_TRANSLATE_NOOP("Reports", "Made on"),
                       draft.language().day(draft.document().madeAt.toLocalTime().date()))};
}

} // namespace

ReportDocument makeRecoverySheet(const RecordReader &reader, const ReportRequest &request, const QString &key)
{
    static const ReportSpec spec{
        .name = QStringLiteral("recovery_key"),
        .title = QT_TRANSLATE_NOOP("Reports", "Recovery key"),
        .summary = QT_TRANSLATE_NOOP("Reports", "Opens an encrypted casebook when its passphrase is lost")};
    ReportDraft draft(spec, reader, request);
    draft.document().subtitle = draft.text(spec.summary);
    draft.add(ReportHeading{key, 1});
    draft.add(ReportFacts{whoseItIs(draft)});
    for (
        const char *words :
        {QT_TRANSLATE_NOOP(
             "Reports",
             "Whoever has this sheet and the file can read everything in it. Keep the sheet where the computer is not: in a safe, or sealed with somebody you trust."),
         QT_TRANSLATE_NOOP(
             "Reports",
             "To use it, open the casebook and type the key in the place of the passphrase. Capital or small letters and the gaps do not matter; there is no letter O, I or L in it, only noughts and ones."),
         QT_TRANSLATE_NOOP(
             "Reports",
             "When a new recovery key has been made, this one does not open the casebook any more, only its older backups.")})
        draft.add(ReportParagraph{draft.text(words)});
    return std::move(draft.document());
}

ReportDocument makeRecoverySheets(const RecordReader &reader, const ReportRequest &request,
                                  const QList<RecoveryPart> &parts)
{
    static const ReportSpec spec{
        .name = QStringLiteral("recovery_key_parts"),
        .title = QT_TRANSLATE_NOOP("Reports", "Parts of a recovery key"),
        .summary =
            QT_TRANSLATE_NOOP("Reports", "Several of them open an encrypted casebook when its passphrase is lost")};
    ReportDraft draft(spec, reader, request);
    draft.document().subtitle = draft.text(spec.summary);
    const QString ofAll = draft.text(QT_TRANSLATE_NOOP("Reports", "Part %1 of %2"));
    const QString neededOfAll = draft.text(QT_TRANSLATE_NOOP("Reports", "any %1 of the %2 parts"));
    for (const RecoveryPart &part : parts) {
        draft.add(ReportHeading{ofAll.arg(part.number()).arg(parts.size()), 1, part.number() > 1});
        draft.add(ReportHeading{part.text(), 2});
        draft.add(ReportFacts{whoseItIs(draft)
                              + QList<ReportFact>{draft.fact(QT_TRANSLATE_NOOP("Reports", "Needed to open it"),
                                                             neededOfAll.arg(part.needed()).arg(parts.size()))}});
        for (
            const char *words :
            {QT_TRANSLATE_NOOP(
                 "Reports",
                 "Give each sheet to somebody else, and keep none where the computer is. One sheet alone opens nothing and says nothing of the key."),
             QT_TRANSLATE_NOOP(
                 "Reports",
                 "To use the parts, open the casebook and type them one after the other in the place of the passphrase, in any order. Capital or small letters and the gaps do not matter; there is no letter O, I or L in them, only noughts and ones."),
             QT_TRANSLATE_NOOP(
                 "Reports",
                 "Only parts that were made together go together. When a new recovery key has been made, these do not open the casebook any more, only its older backups.")})
            draft.add(ReportParagraph{draft.text(words)});
    }
    return std::move(draft.document());
}

} // namespace Lodebook
