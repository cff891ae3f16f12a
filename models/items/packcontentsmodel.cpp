// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/packcontentsmodel.h"

#include "models/core/spokenlanguage.h"
#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

void PackContentsModel::setContents(const MadePack &pack, const Catalog &catalog)
{
    beginResetModel();
    m_rows.clear();
    const QMap<QString, qint64> &changes = pack.contents.changesByEntity;
    for (auto entry = changes.cbegin(); entry != changes.cend(); ++entry) {
        const Entity *entity = catalog.entity(entry.key());
        m_rows.append({entity ? entity->pluralLabel() : entry.key(), entry.value()});
    }
    std::ranges::stable_sort(m_rows, [](const auto &one, const auto &other) { return one.second > other.second; });
    endResetModel();
}

QStringList PackContentsModel::sentences(const MadePack &pack, bool isMade)
{
    const QLocale locale = SpokenLanguage::locale();
    QStringList sentences{tr("%Ln change(s) in it.", nullptr, int(pack.contents.changes))};
    const QString size = locale.formattedDataSize(pack.bytes);
    sentences.append(isMade ? tr("The file has %1.").arg(size)
                            : tr("Before it is packed, it has %1; the file is smaller.").arg(size));
    if (pack.contentsTaken > 0)
        sentences.append(tr("%Ln attachment(s) go along.", nullptr, int(pack.contentsTaken)));
    if (pack.contentsInPart > 0)
        sentences.append(tr("Of %Ln large attachment(s) a part goes along; later packs bring the rest.", nullptr,
                            int(pack.contentsInPart)));
    if (pack.contentsWaiting > 0)
        sentences.append(tr("%Ln attachment(s) find no room in this pack; later ones bring them.", nullptr,
                            int(pack.contentsWaiting)));
    if (pack.contentsLeftOut > 0)
        sentences.append(tr("%Ln attachment(s) are left out; whoever takes the pack may ask for them.", nullptr,
                            int(pack.contentsLeftOut)));
    if (pack.contents.withheld > 0)
        sentences.append(tr("%Ln change(s) of restricted records stay here.", nullptr, int(pack.contents.withheld)));
    if (pack.contents.unshared > 0)
        sentences.append(tr("%Ln due-diligence report(s) in it are without the member's consent: their scores and answers stay between officers.", nullptr,
                            int(pack.contents.unshared)));
    if (pack.contents.forgotten > 0)
        sentences.append(tr("%Ln record(s) have left what may be held there; they are forgotten once all is back here.",
                            nullptr, int(pack.contents.forgotten)));
    return sentences;
}

int PackContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PackContentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isCount = index.column() == ChangesColumn;
    const auto &[kind, changes] = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return isCount ? SpokenLanguage::locale().toString(changes) : kind;
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isCount ? Qt::AlignRight : Qt::AlignLeft));
    case NumericRole: return isCount;
    default: return {};
    }
}

QVariant PackContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == KindColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KindColumn ? tr("Kind of record") : tr("Changes");
}

} // namespace Lodebook
