// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/formattedtext.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

class QPainter;

namespace Lodebook {

/// A heading inside a report; level 1 is the largest below the title.
struct ReportHeading
{
    QString text;
    int level = 1;
    bool onNewPage = false;
};

struct ReportParagraph
{
    enum class Tone { Plain, Quiet, Warning };

    QString text;
    Tone tone = Tone::Plain;
    QList<TextSpan> spans{}; ///< Words that are bold, italic or lead somewhere.
    bool onNewPage = false;
};

/// One fact with its name. An unknown fact says so in words and is set apart from those that are known.
struct ReportFact
{
    QString name;
    QString value;
    bool known = true;
    QList<TextSpan> spans{}; ///< Words of the value that are bold, italic or lead somewhere.
};

/// Facts with their names, in one or several columns side by side.
struct ReportFacts
{
    QList<ReportFact> facts;
    int columns = 1;
};

struct ReportColumn
{
    enum class Align { Start, End, Centre };

    QString heading;
    Align align = Align::Start;
    double stretch = 1; ///< How much of the room left over it takes; 0 keeps it as narrow as its contents.
};

struct ReportCell
{
    QString text;
    bool known = true; ///< Unknown values stand in words and in a quieter colour.
    int span = 1;      ///< Columns it covers.
    std::optional<double> figure = {}; ///< The number in it, for charts; nothing where there is none to draw.
    bool isProvisional = false;        ///< The number may change when somebody decides; the text says so.
};

struct ReportRow
{
    enum class Kind {
        Record,
        Group,    ///< A heading over the rows that follow; its first cell covers the table.
        Subgroup,
        Subtotal, ///< Of a subgroup or group.
        Total,    ///< Of the whole table.
    };

    Kind kind = Kind::Record;
    QList<ReportCell> cells;
};

struct ReportTable
{
    QString caption; ///< What it shows; read out by screen readers, printed above it.
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    int drawnColumn = -1; ///< Whose whole numbers are drawn as bars as well, by who knows charts; -1: none.
};

/// A chart or a map: painted into a rectangle of any size by whoever made it, told in words for those who cannot see it.
struct ReportPicture
{
    std::function<void(QPainter &, const QRectF &)> paint;
    double heightPoints = 200;
    QString words;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportFacts, ReportTable, ReportPicture>;

/// Where facts of a report come from, and under which terms they are passed on.
struct ReportSource
{
    QString text;
    QString licence; ///< Empty when none is recorded.

    bool operator==(const ReportSource &) const = default;
};

/// Words every page needs, in the language of the report, so that painting needs no translation.
struct ReportWords
{
    QString pageOf;    ///< “Page %1 of %2”
    QString madeOn;    ///< A whole sentence: the day it was made and the day its facts hold for.
    QString checksum;  ///< “Checksum %1”
    QString sources;   ///< “Sources”
    QString notes;     ///< “What to know about this report”
    QString continued; ///< “%1 (continued)”
    QString licence;   ///< “%1. Licence: %2”
};

/// A report as a plain value: what it says, in which order, without how it looks. It can go to another thread, be
/// painted on paper and screen, and be written as HTML or ODT.
struct ReportDocument
{
    QString name; ///< Of the report, as `report --list` gives it.
    QString title;
    QString subtitle;
    QString casebook;
    QString language; ///< BCP 47: en, fr ...
    QDateTime madeAt;
    QDate asOf;
    bool landscape = false;
    bool isLetter = false; ///< It begins with its own words, and nothing of ours stands above them or at the edges of its pages.
    QList<ReportBlock> blocks;
    QStringList notes; ///< What was left out, what is missing, what to be careful with.
    QList<ReportSource> sources;
    ReportWords words;

    /// Twelve hexadecimal digits over all the report says, the moment it was made apart: two issues with the same digits
    /// say the same.
    [[nodiscard]] QString checksum() const;
};

} // namespace Lodebook
