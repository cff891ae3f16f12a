// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "models/entities/common/note.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/demonstration.h"
#include "models/items/backgroundreader.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "views/shell/commands.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagestack.h"
#include "views/shell/rooms.h"
#include "views/widgets/sidetabs.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace Lodebook {

/// The whole program over the demonstration, and the way through every place of it.
class Walk final : public QObject
{
public:
    /// \a prepare may change the casebook before the program sees it.
    void begin(const QString &language, const std::function<void(Casebook &)> &prepare = {})
    {
        initReferenceResources();
        initDemoResources();
        CasebookLocation location;
        location.path = m_folder.filePath(QStringLiteral("demo.lodebook"));
        const Result<NewCasebook> made = makeCasebook(location, {.officer = QStringLiteral("Test")}, true);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        if (prepare) {
            const Result<std::unique_ptr<Casebook>> casebook =
                Casebook::open(location, {.officer = QStringLiteral("Test")});
            QVERIFY2(casebook, casebook ? "" : qPrintable(casebook.error().message));
            prepare(**casebook);
        }
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
        m_settings->setPreferences({.theme = Theme::Kind::Light, .language = language});
        m_application = std::make_unique<Application>(*m_settings, m_folder.path());
        QVERIFY(m_application->open(location.path));
    }

    void end() { m_application.reset(); }

    Application &application() { return *m_application; }
    Casebook &casebook() { return *m_application->casebook(); }
    MainWindow &window() { return *m_application->windows().first(); }

    /// As it was before a test: home, no dialog, nothing half written.
    void comeHome()
    {
        for (QWidget *dialog : window().findChildren<QWidget *>()) {
            if (dialog->isWindow() && dialog->isVisible())
                dialog->close();
        }
        window().pages().current()->revert();
        window().go(Location::home());
    }

    void addPlaces(bool everyKind)
    {
        // Which together have every kind of field, and of part beside a record.
        const QList<const Entity *> variety{&organisation(), &person(),    &project(), &mineSite(),
                                            &visit(),        &indicator(), &task(),    &note()};
        QTest::addColumn<Location>("place");
        QTest::newRow("home") << Location::home();
        for (const ScreenEntry &screen : allScreens())
            QTest::newRow(qPrintable(QStringLiteral("screen ") + screen.name)) << Location::screen(screen.name);
        for (const Room &room : allRooms(casebook().catalog())) {
            for (const Entity *entity : room.entities) {
                if (everyKind || variety.contains(entity))
                    QTest::newRow(qPrintable(QStringLiteral("new ") + entity->name())) << Location::newRecord(*entity);
                if (!variety.contains(entity))
                    continue;
                QTest::newRow(qPrintable(QStringLiteral("list of ") + entity->name())) << Location::list(*entity);
                Query query(*entity);
                query.limit = 1;
                const Result<QList<Record>> records = casebook().reader().list(query);
                if (records && !records->isEmpty())
                    QTest::newRow(qPrintable(QStringLiteral("one ") + entity->name()))
                        << Location::of(*entity, records->first().id());
            }
        }
    }

    void goThere(
        const Location &place, const std::function<void()> &look = [] {})
    {
        QVERIFY(window().go(place));
        for (SideTabs *tabs : window().pages().current()->findChildren<SideTabs *>()) {
            for (const QString &key : tabs->keys()) {
                tabs->setCurrent(key);
                settle();
                look();
            }
        }
        settle();
        look();
    }

    /// Until all that was asked of workers so far has been answered and shown.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool answered = false;
            BackgroundReader::of(casebook())
                .run<bool>(
                    this, [](Casebook &, const Cancellation &) { return Result<bool>(true); },
                    [&answered](const Result<bool> &) { answered = true; });
            QTRY_VERIFY_WITH_TIMEOUT(answered, 20000);
            QThreadPool::globalInstance()->waitForDone(20000);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
};

} // namespace Lodebook
