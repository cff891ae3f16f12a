// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/tableimport.h"

namespace Lodebook {

/// A filled-in reporting template to bring in, and whose it is where a person said so.
struct CmrtOrder
{
    QString path;
    RecordId organisation{}; ///< Null: the one organisation that is called like the company in the file.
    RecordId ddReport{};     ///< Null: the organisation's report of the year in which the declaration takes effect, if there is one.
};

/// Brings a Conflict Minerals Reporting Template into cmrt and cmrt_smelter in one batch that can be undone whole, with the file
/// itself attached.
///
/// A declaration of the same organisation, scope and day is the same one: only what differs is changed, so the same file again
/// changes nothing. An older one is kept beside the newer, touches no report and says so; an older version of the template for
/// the same day is refused. Smelters are matched with those the office has loaded, by facility number and metal, else by name and
/// metal where only one is called so.
///
/// Answers A, B, C, E, G and H also fill the questions 1.1, 1.2, 1.6, 2.1, 3.3 and 5.2 of the proposed questionnaire (and those
/// that continue them) in the report, where the member has not answered yet; D and F have no counterpart there. They never
/// give a maturity. Source: the proposed question bank, which was built from these answers.
class CmrtImport
{
public:
    CmrtImport(RecordStore &store, CmrtOrder order) : m_store(store), m_order(std::move(order)) {}

    /// Missing: no organisation, or more than one, is called like the company. Refused: see readCmrtFile(). Of \a options
    /// the mapping's own (rejectsPath, decisions) have no meaning here.
    [[nodiscard]] Result<ImportReport> run(const ImportOptions &options = {});

private:
    RecordStore &m_store;
    CmrtOrder m_order;
};

} // namespace Lodebook
