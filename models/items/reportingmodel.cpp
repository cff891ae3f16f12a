// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/reportingmodel.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/items/roles.h"
#include "models/items/severity.h"
#include "models/programme/programmewords.h"
#include "models/programme/provisionalfields.h"

namespace Lodebook {

void ReportingModel::setGrid(const WhoHasReported &grid)
{
    beginResetModel();
    m_grid = grid;
    endResetModel();
}

int ReportingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.members.size());
}

int ReportingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_grid.years.size());
}

QString ReportingModel::stateText(const YearlyReport &report) const
{
    switch (report.standing) {
    case YearlyReport::Standing::NotMember: return QStringLiteral("–");
    case YearlyReport::Standing::NotRequested: return tr("Not requested");
    case YearlyReport::Standing::Reported: {
        const QString state = choiceWords(ddReport().derivedField(u"state")->choices, report.state);
        return report.isProvisional ? ProvisionalFields::marked(state) : state;
    }
    }
    return {};
}

QVariant ReportingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportingMember &member = m_grid.members.at(index.row());
    if (index.column() == 0) {
        if (role == RecordRefRole)
            return QVariant::fromValue(RecordRef{QStringLiteral("organisation"), member.organisation});
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(member.name) : QVariant();
    }
    const YearlyReport &report = member.years.at(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole: return stateText(report);
    case Qt::ToolTipRole:
        return report.standing == YearlyReport::Standing::NotMember ? tr("No member in this year, so no report is expected") : stateText(report);
    case RecordRefRole: return report.report.isNull() ? QVariant() : QVariant::fromValue(RecordRef{ddReport().name(), report.report});
    case SeverityRole: return int(severityOfCode(report.state));
    default: return {};
    }
}

QVariant ReportingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > m_grid.years.size())
        return {};
    return section == 0 ? tr("Member") : QString::number(m_grid.years.at(section - 1));
}

} // namespace Lodebook
