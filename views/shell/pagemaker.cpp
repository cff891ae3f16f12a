// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagemaker.h"

#include "models/entities/partners/engagementplan.h"
#include "models/schema/fieldtext.h"
#include "views/dashboards/dashboardpage.h"
#include "views/exchange/conflictspage.h"
#include "views/exchange/devicespage.h"
#include "views/exchange/duplicatespage.h"
#include "views/exchange/heldbackpage.h"
#include "views/exchange/importpage.h"
#include "views/exchange/makepackpage.h"
#include "views/exchange/takenpackspage.h"
#include "views/exchange/takepackpage.h"
#include "views/forms/recordpage.h"
#include "views/reports/reportpage.h"
#include "views/screens/authoritiespage.h"
#include "views/screens/backupspage.h"
#include "views/screens/checkinpage.h"
#include "views/screens/choicelistpage.h"
#include "views/screens/customfieldspage.h"
#include "views/screens/destroypage.h"
#include "views/screens/encryptionpage.h"
#include "views/screens/engagementgridpage.h"
#include "views/screens/historypage.h"
#include "views/screens/homepage.h"
#include "views/screens/memberspage.h"
#include "views/screens/recordlistpage.h"
#include "views/screens/reportingpage.h"
#include "views/screens/screenpage.h"
#include "views/screens/sitemappage.h"
#include "views/screens/thresholdpage.h"
#include "views/shell/rooms.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

Result<Page *> PageMaker::make(const Location &location, QWidget *parent) const
{
    const Entity *entity = m_casebook.catalog().entity(location.name);
    switch (location.kind) {
    case Location::Kind::Home: return new HomePage(m_casebook, m_personal, parent);
    case Location::Kind::List:
        if (entity)
            return new RecordListPage(location, m_casebook, m_personal, parent);
        break;
    case Location::Kind::Record:
        if (entity)
            return makeRecord(*entity, location, parent);
        break;
    case Location::Kind::Screen:
        if (location.name == QLatin1String("import"))
            return new ImportPage(location, m_casebook, parent);
        if (location.name == QLatin1String("duplicates"))
            return new DuplicatesPage(location, m_casebook, parent);
        if (Page *page = makeExchangePage(location, parent))
            return page;
        if (location.name == QLatin1String("check_in"))
            return new CheckInPage(location, m_casebook, parent);
        if (location.name == QLatin1String("choices"))
            return new ChoiceListPage(location, m_casebook, parent);
        if (location.name == QLatin1String("backups"))
            return new BackupsPage(m_casebook, parent);
        if (location.name == QLatin1String("encryption"))
            return new EncryptionPage(m_casebook, parent);
        if (location.name == QLatin1String("destroy"))
            return new DestroyPage(m_casebook, parent);
        if (location.name == QLatin1String("who_has_reported"))
            return new ReportingPage(m_casebook, parent);
        if (location.name == QLatin1String("threshold_checker"))
            return new ThresholdPage(m_casebook, parent);
        if (location.name == QLatin1String("history"))
            return new HistoryPage(m_casebook, parent);
        if (location.name == QLatin1String("custom_fields"))
            return new CustomFieldsPage(location, m_casebook, parent);
        if (Page *page = makeScreen(location.name, parent))
            return page;
        break;
    }
    return Error{Error::Kind::Missing, QCoreApplication::translate("PageMaker", "There is no place called “%1” in this program.").arg(location.name), {}};
}

Page *PageMaker::makeExchangePage(const Location &location, QWidget *parent) const
{
    if (location.name == QLatin1String("take_pack"))
        return new TakePackPage(location, m_casebook, parent);
    if (location.name == QLatin1String("make_pack"))
        return new MakePackPage(location, m_casebook, parent);
    if (location.name == QLatin1String("conflicts"))
        return new ConflictsPage(location, m_casebook, parent);
    if (location.name == QLatin1String("devices"))
        return new DevicesPage(location, m_casebook, parent);
    if (location.name == QLatin1String("taken_packs"))
        return new TakenPacksPage(m_casebook, parent);
    return location.name == QLatin1String("held_back") ? new HeldBackPage(m_casebook, parent) : nullptr;
}

Page *PageMaker::makeScreen(const QString &name, QWidget *parent) const
{
    const QList<ScreenEntry> screens = allScreens();
    if (std::ranges::none_of(screens, [&name](const ScreenEntry &screen) { return screen.name == name; }))
        return nullptr;
    auto *page = new ScreenPage(name, [name] {
        for (const ScreenEntry &screen : allScreens()) {
            if (screen.name == name)
                return screen.label;
        }
        return QString();
    }, parent);
    const auto openRecord = [page](const RecordRef &record) { emit page->openRequested(Location::of(record.entity, record.id), false); };
    const auto openRows = [page](const Query &query, const QString &title) { emit page->openRequested(Location::rowsOf(query, title), false); };
    if (name == QLatin1String("production")) {
        auto *screen = new DashboardPage(m_casebook, page);
        QObject::connect(screen, &DashboardPage::recordsWanted, page, openRows);
        QObject::connect(screen, &DashboardPage::recordActivated, page, openRecord);
        QObject::connect(screen, &DashboardPage::failed, page, &Page::failed);
        QObject::connect(screen, &DashboardPage::saved, page, [page](const QString &path) {
            emit page->said(QCoreApplication::translate("PageMaker", "Saved: %1").arg(path));
        });
        page->setScreen(screen);
        screen->activate();
    } else if (name == QLatin1String("authorities")) {
        auto *screen = new AuthoritiesPage(m_casebook, page);
        QObject::connect(screen, &AuthoritiesPage::openRequested, page, &Page::openRequested);
        QObject::connect(screen, &AuthoritiesPage::failed, page, &Page::failed);
        QObject::connect(screen, &AuthoritiesPage::said, page, &Page::said);
        page->setScreen(screen);
        screen->activate();
    } else if (name == QLatin1String("site_map")) {
        auto *screen = new SiteMapPage(m_casebook, page);
        QObject::connect(screen, &SiteMapPage::recordsWanted, page, openRows);
        QObject::connect(screen, &SiteMapPage::recordActivated, page, openRecord);
        page->setScreen(screen);
        screen->activate();
    } else if (name == QLatin1String("members")) {
        auto *screen = new MembersPage(m_casebook, page);
        QObject::connect(screen, &MembersPage::recordActivated, page, openRecord);
        QObject::connect(screen, &MembersPage::failed, page, &Page::failed);
        QObject::connect(screen, &MembersPage::said, page, &Page::said);
        page->setScreen(screen);
    } else if (name == QLatin1String("engagement_grid")) {
        auto *screen = new EngagementGridPage(m_casebook, page);
        QObject::connect(screen, &EngagementGridPage::recordActivated, page, openRecord);
        QObject::connect(screen, &EngagementGridPage::newPlanWanted, page, [page] { emit page->openRequested(Location::newRecord(engagementPlan()), false); });
        QObject::connect(screen, &EngagementGridPage::failed, page, &Page::failed);
        page->setScreen(screen);
    } else {
        auto *screen = new ReportPage(m_casebook, page);
        page->setScreen(screen);
        screen->showReport(QStringLiteral("site_register"), {});
    }
    return page;
}

Result<Page *> PageMaker::makeRecord(const Entity &entity, const Location &location, QWidget *parent) const
{
    if (location.record.isNull()) {
        Record record(entity);
        for (const Field *field : entity.ownFields()) {
            if (const Result<QVariant> value = fromJson(*field, location.preset.value(field->name())); value && value->isValid())
                record.setValue(*field, *value);
        }
        auto *page = new RecordPage(record, m_casebook, m_personal.drafts(), parent);
        if (!location.draft.isNull())
            page->resume(location.draft);
        return page;
    }
    const Result<Record> record = m_casebook.reader().find(entity, location.record);
    if (!record)
        return record.error();
    return new RecordPage(*record, m_casebook, m_personal.drafts(), parent);
}

} // namespace Lodebook
