// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/letterpaper.h"

#include "models/core/spokenlanguage.h"

namespace Lodebook {

namespace {

void addLetter(const Letter &letter, ReportDocument &document)
{
    const SpokenLanguage spoken(letter.language);
    const auto add = [&document](ReportBlock block) { document.blocks.append(std::move(block)); };
    add(ReportParagraph{.text = letter.head.join(u'\n'), .onNewPage = !document.blocks.isEmpty()});
    add(ReportParagraph{SpokenLanguage::locale().toString(letter.on, QStringLiteral("d MMMM yyyy"))});
    add(ReportHeading{letter.subject, 2});
    for (const QString &part : letter.body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const FormattedText words = formattedText(part);
        add(ReportParagraph{.text = words.text, .spans = words.spans});
    }
}

} // namespace

ReportDocument letterPaper(const QList<Letter> &letters, const QString &title, const QDateTime &madeAt)
{
    ReportDocument document;
    document.name = QStringLiteral("letters");
    document.title = title;
    document.isLetter = true;
    document.madeAt = madeAt;
    document.language = letters.isEmpty() ? QString() : letters.first().language;
    document.asOf = letters.isEmpty() ? QDate() : letters.first().on;
    for (const Letter &letter : letters)
        addLetter(letter, document);
    return document;
}

} // namespace Lodebook
