// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/savedviews.h"

#include "models/entities/common/officer.h"
#include "models/entities/common/savedview.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "tests/support/backendtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Lodebook;

class SavedViewsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void savesChangesRenamesAndDeletes();
    void showsWhatOthersShareAndChangesOnlyOnesOwn();
    void goesToAnotherCasebookAsAFile();
    void saysWhyAFileIsRefused();

private:
    static QJsonObject definition();
    QString written(const QString &name, const QByteArray &text);
};

QJsonObject SavedViewsTest::definition()
{
    return {{QStringLiteral("columns"),
             QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("cooperative.name")},
                                    {QStringLiteral("width"), 90}}}},
            {QStringLiteral("filter"),
             QJsonObject{{QStringLiteral("field"), QStringLiteral("kind")},
                         {QStringLiteral("compare"), QStringLiteral("empty")}}}};
}

QString SavedViewsTest::written(const QString &name, const QByteArray &text)
{
    const QString path = folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        QTest::qFail("the file cannot be written", __FILE__, __LINE__);
    return path;
}

void SavedViewsTest::savesChangesRenamesAndDeletes()
{
    SavedViews views(casebook(), mineSite());
    QVERIFY(views.list()->isEmpty());
    const Result<RecordId> id = views.add(QStringLiteral("  Mine to visit "), definition(), false);
    QVERIFY_RESULT(id);
    QCOMPARE(views.list()->first().title, QStringLiteral("Mine to visit"));
    QCOMPARE(*views.definition(*id), definition());
    QCOMPARE(views.add(QStringLiteral("mine TO visit"), {}, false).error().kind, Error::Kind::Invalid);
    QCOMPARE(views.add(QStringLiteral("  "), {}, false).error().kind, Error::Kind::Invalid);
    QVERIFY_RESULT(views.rename(*id, QStringLiteral("To visit")));
    QVERIFY_RESULT(views.replace(*id, {{QStringLiteral("compact"), true}}));
    QVERIFY((*views.definition(*id)).value(QStringLiteral("compact")).toBool());
    QVERIFY(SavedViews(casebook(), visit()).list()->isEmpty()); // it is a view of the other list
    QVERIFY_RESULT(views.remove(*id));
    QVERIFY(views.list()->isEmpty());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(views.list()->first().title, QStringLiteral("To visit"));
}

void SavedViewsTest::showsWhatOthersShareAndChangesOnlyOnesOwn()
{
    Record other(officer());
    other.set(officer().name, QStringLiteral("Grace"));
    other.set(officer().initials, QStringLiteral("GH"));
    QVERIFY_RESULT(store().save(other));
    QList<RecordId> ids;
    for (const bool shared : {true, false}) {
        Record view{savedView()};
        view.set(savedView().title, shared ? QStringLiteral("For all") : QStringLiteral("For Grace"));
        view.set(savedView().entity, QStringLiteral("mine_site"));
        view.set(savedView().definition, QStringLiteral("{}"));
        view.set(savedView().officer, other.id());
        view.set(savedView().shared, shared);
        QVERIFY_RESULT(store().save(view));
        ids.append(view.id());
    }
    SavedViews views(casebook(), mineSite());
    const Result<QList<SavedViews::Entry>> entries = views.list();
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().title, QStringLiteral("For all"));
    QVERIFY(!entries->first().isMine);
    for (const Result<> &refused : {views.rename(ids.first(), QStringLiteral("Mine")), views.replace(ids.first(), {}),
                                    views.remove(ids.first()), views.setShared(ids.first(), false)})
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    const Result<RecordId> own =
        views.add(QStringLiteral("For all"), definition(), false); // one's own may bear that name
    QVERIFY_RESULT(own);
    QVERIFY_RESULT(views.setShared(*own, true));
    QCOMPARE(views.list()->size(), 2);
}

void SavedViewsTest::goesToAnotherCasebookAsAFile()
{
    SavedViews views(casebook(), mineSite());
    const Result<RecordId> id = views.add(QStringLiteral("To visit"), definition(), true);
    QVERIFY_RESULT(id);
    const QString path = folder() + QStringLiteral("/view.lodebookview");
    QVERIFY_RESULT(views.exportTo(*id, path));
    const Result<RecordId> taken = views.importFrom(path);
    QVERIFY_RESULT(taken);
    QCOMPARE(*views.definition(*taken), definition());
    const Result<QList<SavedViews::Entry>> entries = views.list();
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(1).title, QStringLiteral("To visit (2)"));
    QVERIFY(!entries->at(1).isShared); // who takes it in decides that
    QCOMPARE(views.exportTo(*id, folder() + QStringLiteral("/no/such/folder.lodebookview")).error().kind,
             Error::Kind::File);
}

void SavedViewsTest::saysWhyAFileIsRefused()
{
    SavedViews views(casebook(), mineSite());
    const auto why = [&](const QByteArray &text) {
        const Result<RecordId> taken = views.importFrom(written(QStringLiteral("v.lodebookview"), text));
        return taken ? QString() : taken.error().message;
    };
    QVERIFY(why("no json").contains(QStringLiteral("not a saved view")));
    QVERIFY(why(R"({"format":"other"})").contains(QStringLiteral("not a saved view")));
    QVERIFY(why(R"({"format":"lodebook-view","version":2,"entity":"mine_site"})").contains(QStringLiteral("newer")));
    QVERIFY(why(R"({"format":"lodebook-view","version":1,"entity":"visit"})").contains(visit().pluralLabel()));
    QVERIFY(
        why(R"({"format":"lodebook-view","version":1,"entity":"mine_site","title":"x","definition":{"columns":[{"name":"colour"}]}})")
            .contains(QStringLiteral("colour")));
    QVERIFY(
        why(R"({"format":"lodebook-view","version":1,"entity":"mine_site","title":"x","definition":{"filter":{"field":"shape","compare":"empty"}}})")
            .contains(QStringLiteral("shape")));
    QVERIFY(why(QByteArray(2 * 1024 * 1024, ' ')).contains(QStringLiteral("too large")));
    QCOMPARE(views.importFrom(folder() + QStringLiteral("/nothing.lodebookview")).error().kind, Error::Kind::File);
    QVERIFY(views.list()->isEmpty());
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
