// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Lodebook {

// Which groups of members may be told about, when what is told of a group is a sum or a mean over its members and fewer than
// so many members may never be singled out: not by a small group, not by what is left when groups are subtracted from a total,
// and not by putting several tables of the same members side by side.

/// A group: the members in it, as numbers from 0, each once.
using MemberGroup = QList<int>;

/// Members of whom the groups together say something that concerns fewer than \a least: some sum of the groups, each taken as
/// often as one likes, added or subtracted, rests on them alone. Empty: there are none.
[[nodiscard]] QList<int> singledOut(const QList<MemberGroup> &told, int members, int least);

/// For each group whether it may be told. Those below \a least are not; of the others the smallest without which nobody is
/// singled out is withheld, or the smallest of all until there is one. The first group, the total, is the last to go.
[[nodiscard]] QList<bool> groupsToTell(const QList<MemberGroup> &groups, int members, int least);

} // namespace Lodebook
