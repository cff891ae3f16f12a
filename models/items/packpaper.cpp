// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/packpaper.h"

#include "models/core/spokenlanguage.h"
#include "models/items/packpreviewmodel.h"
#include "models/items/paper.h"
#include "models/programme/memberconsent.h"
#include "models/reports/reportdraft.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::PackPaper)
};

constexpr qint64 minute = 60'000;

/// Whether somebody without the right to what is restricted may not read of it.
bool isRestricted(const RecordReader &reader, const PackItem &item)
{
    for (const PackItemField &field : item.fields) {
        if (field.name == item.entity->restricted.name() && field.after.toBool())
            return true;
    }
    const Result<Record> found = reader.find(*item.entity, item.record);
    return !found && found.error().kind == Error::Kind::Forbidden;
}

/// What a person can see: as far as all of it is listed, what is listed.
PackReport visible(const PackView &view)
{
    PackReport report = *view.report;
    if (report.hasMoreItems())
        return report;
    report.added = report.changed = 0;
    for (const PackView::Item &item : view.items) {
        const PackItem::Risk risk = item.record.risk;
        report.added += risk == PackItem::Risk::Addition;
        report.changed += risk == PackItem::Risk::Change || risk == PackItem::Risk::Deletion;
    }
    return report;
}

QStringList counts(const PackReport &report, bool isTaken)
{
    QStringList lines;
    const auto add = [&lines](qint64 count, const QString &words) {
        if (count > 0)
            lines.append(words);
    };
    add(report.added,
        isTaken ? Words::tr("%Ln record(s) came in new.", nullptr, int(report.added))
                : Words::tr("%Ln record(s) would come in new.", nullptr, int(report.added)));
    add(report.changed,
        isTaken ? Words::tr("%Ln record(s) changed.", nullptr, int(report.changed))
                : Words::tr("%Ln record(s) would change.", nullptr, int(report.changed)));
    add(report.conflicts,
        Words::tr("%Ln record(s) were changed here and there: both values are kept and wait for a decision.", nullptr,
                  int(report.conflicts)));
    add(report.twins,
        Words::tr("%Ln record(s) were created on both sides and wait to be merged.", nullptr, int(report.twins)));
    add(report.heldBack,
        Words::tr("%Ln value(s) cannot come in yet; they are kept and wait.", nullptr, int(report.heldBack)));
    add(report.refused,
        Words::tr("%Ln refusal(s) were kept as decisions; they go to the others with the next pack.", nullptr,
                  int(report.refused)));
    add(report.laterVersion,
        Words::tr("%Ln line(s) of a newer version of the program are kept and passed on.", nullptr,
                  int(report.laterVersion)));
    add(report.clockAhead,
        Words::tr("The clock of the sender is ahead of this one by %Ln minute(s).", nullptr,
                  int((report.clockAhead + minute - 1) / minute)));
    if (lines.isEmpty())
        lines.append(isTaken ? Words::tr("Nothing was new.") : Words::tr("Nothing in it is new."));
    return lines;
}

} // namespace

QStringList packSentences(const PackView &view)
{
    const QLocale locale = SpokenLanguage::locale();
    const PackGlance &glance = view.glance;
    const QString others = glance.recipients.join(QStringLiteral(", "));
    if (!glance.isForThisDevice)
        return {others.isEmpty() ? Words::tr("It is for devices that are not known here. Only they can open it.")
                                 : Words::tr("It is for %1. Only they can open it.").arg(others)};
    QStringList sentences{Words::tr("Made by %1 on %2.")
                              .arg(glance.sender.isEmpty() ? Words::tr("a device without a name") : glance.sender,
                                   locale.toString(glance.slip.made.toLocalTime(), QLocale::ShortFormat))};
    sentences.append(others.isEmpty() ? Words::tr("For this device.")
                                      : Words::tr("For this device and %1.").arg(others));
    if (glance.slip.expires.isValid())
        sentences.append(
            Words::tr("Good until %1.").arg(locale.toString(glance.slip.expires.toLocalTime(), QLocale::ShortFormat)));
    if (view.report && view.report->isKnown)
        sentences.append(Words::tr("It was taken in before; taking it again changes nothing."));
    else if (view.report)
        sentences.append(counts(visible(view), view.isTaken));
    if (view.report && view.report->forgotten > 0)
        sentences.append(Words::tr(
            "%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them.",
            nullptr, int(view.report->forgotten)));
    if (view.report && view.report->hasMoreItems())
        sentences.append(view.isTaken
                             ? Words::tr("The list shows the first %1 records.").arg(locale.toString(view.items.size()))
                             : Words::tr("The list shows the first %1 records; the others come in with them.")
                                   .arg(locale.toString(view.items.size())));
    return sentences;
}

Result<ReportDocument> packPaper(Casebook &casebook, const PackView &view, const ReportRequest &request)
{
    const SpokenLanguage spoken(request.language);
    static const ReportSpec spec{
        .name = QStringLiteral("pack"), .title = QT_TRANSLATE_NOOP("Reports", "Pack"), .summary = ""};
    ReportDraft draft(spec, casebook.reader(), request);
    const RecordReader reader = paperReader(draft.reader());
    draft.document().title = view.isTaken ? Words::tr("Pack from %1, taken in").arg(view.glance.sender)
                                          : Words::tr("Pack from %1, before it is taken").arg(view.glance.sender);
    draft.document().subtitle = QFileInfo(view.path).fileName();
    draft.document().landscape = true;
    for (const QString &sentence : packSentences(view))
        draft.add(ReportParagraph{sentence});
    ReportTable table{
        .caption = {},
        .columns = {{Words::tr("Record and field")},
                    {view.isTaken ? Words::tr("Before") : Words::tr("Here now"), ReportColumn::Align::Start, 2},
                    {view.isTaken ? Words::tr("Now") : Words::tr("With the pack"), ReportColumn::Align::Start, 2},
                    {Words::tr("Remark")}},
        .rows = {}};
    std::optional<PackItem::Risk> group;
    for (qsizetype i = 0; i < view.items.size(); ++i) {
        const PackView::Item &item = view.items.at(i);
        if (!draft.report(double(i) / double(view.items.size())))
            return draft.stopped();
        if (isRestricted(reader, item.record)) {
            draft.leaveOut(item.record.record);
            continue;
        }
        if (group != item.record.risk)
            table.rows.append(
                {ReportRow::Kind::Group, {{.text = PackPreviewModel::label(item.record.risk), .span = 4}}});
        group = item.record.risk;
        table.rows.append({ReportRow::Kind::Subgroup,
                           {{.text = Words::tr("%1: %2", "kind of record and its name")
                                         .arg(PackPreviewModel::recordRemark(item), item.title),
                             .span = 4}}});
        for (const PackView::Line &line : item.lines) {
            const Field *field = item.record.entity->field(line.field.name);
            if (field && (field->isRestricted() || MemberConsent::covers(*field))) // a pack does not say whether the member consents
                continue;
            table.rows.append({ReportRow::Kind::Record,
                               {{.text = line.label},
                                {.text = line.before},
                                {.text = line.after},
                                {.text = PackPreviewModel::remark(line)}}});
        }
    }
    if (!table.rows.isEmpty())
        draft.add(table);
    return draft.finish();
}

} // namespace Lodebook
