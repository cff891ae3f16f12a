// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/recoverysheet.h"

#include "models/reports/reportdraft.h"

#include <QCoreApplication>

namespace Lodebook {

ReportDocument makeRecoverySheet(const RecordReader &reader, const ReportRequest &request, const QString &key)
{
    static const ReportSpec spec{
        .name = QStringLiteral("recovery_key"),
        .title = QT_TRANSLATE_NOOP("Reports", "Recovery key"),
        .summary = QT_TRANSLATE_NOOP("Reports", "Opens an encrypted casebook when its passphrase is lost")};
    ReportDraft draft(spec, reader, request);
    draft.document().subtitle = draft.text(spec.summary);
    draft.add(ReportHeading{key, 1});
    draft.add(ReportFacts{{draft.fact(QT_TRANSLATE_NOOP("Reports", "Casebook"), draft.document().casebook),
                           draft.fact(QT_TRANSLATE_NOOP("Reports", "Made on"),
                                      draft.language().day(draft.document().madeAt.toLocalTime().date()))}});
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

} // namespace Lodebook
