// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

// Records of the programme for tests of its rules: filled in as far as a rule looks, not saved.

[[nodiscard]] Record newMineSite(const QString &name, const QString &country = {}, const QString &region = {});
[[nodiscard]] Record newSiteStatus(const RecordId &site, const QDate &on, const QString &status, const QDate &validUntil = {});
[[nodiscard]] Record newVisit(const RecordId &site, const QDate &on);
[[nodiscard]] Record newAssessment(const RecordId &site, const QDate &on, int module, const QString &outcome, const QString &requirement = {},
                                   const QString &scheme = QStringLiteral("craft"));
[[nodiscard]] Record newIncident(const RecordId &site, const QDate &reportedOn, int level);
[[nodiscard]] Record newOrganisation(const QString &name);
[[nodiscard]] Record newPlan(const RecordId &partner, const QString &title, const QDate &from = {});
[[nodiscard]] Record newPlanAction(const RecordId &plan, const QString &title, const QDate &dueOn = {});
[[nodiscard]] Record newTemplateAction(const RecordId &planTemplate, const QString &title, int workingDays, const QString &anchor = QStringLiteral("from"));
[[nodiscard]] Record newProduction(const QString &country, const QString &mineral, const QString &period, double kg);

/// Sees to it that a reference list has a code, whether or not the casebook came with its lists. The further values are
/// those of fields the list needs.
[[nodiscard]] Result<RecordId> ensureCode(RecordStore &store, const Entity &list, const QString &code, const QMap<QString, QVariant> &further = {});

} // namespace Lodebook
