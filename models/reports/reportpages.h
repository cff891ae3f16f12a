// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "models/reports/reportfonts.h"

#include <QLocale>
#include <QPageLayout>

namespace Lodebook {

/// One thing to paint on a page, in tenths of a point from its upper left corner.
struct ReportMark
{
    enum class Kind { Text, Fill, Picture };

    Kind kind = Kind::Text;
    QRectF rect{};      ///< Of a text: its line, from the top to the next line.
    QString text{};     ///< One line.
    ReportFont font = ReportFont::Body;
    ReportInk ink = ReportInk::Text;
    ReportColumn::Align align = ReportColumn::Align::Start; ///< Start is the left edge, whatever the language.
    qsizetype picture = -1; ///< Among ReportPages::pictures.
    QList<TextSpan> spans{}; ///< Of the text.
};

/// A heading and where it came to stand, for bookmarks and navigation.
struct ReportBookmark
{
    QString title;
    int level = 1;
    int page = 0;   ///< From 0.
    double top = 0; ///< Tenths of a point below the upper edge.
};

/// A report cut into pages: everything in its place, ready to be painted on paper or screen by anyone, on any thread.
struct ReportPages
{
    QPageLayout paper;
    QSizeF size; ///< Of a page, in tenths of a point.
    QString title;
    QString language;
    QList<QList<ReportMark>> pages;
    QList<ReportPicture> pictures;
    QList<ReportBookmark> bookmarks;

    [[nodiscard]] bool isRightToLeft() const { return QLocale(language).textDirection() == Qt::RightToLeft; }
    [[nodiscard]] int count() const { return int(pages.size()); }
};

} // namespace Lodebook
