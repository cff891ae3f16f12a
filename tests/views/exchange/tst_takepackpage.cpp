// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/takepackpage.h"

#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/items/packpaper.h"
#include "tests/support/backendtest.h"
#include "tests/support/testdevice.h"
#include "tests/support/twodesks.h"
#include "views/exchange/heldbackpage.h"
#include "views/exchange/takenpackspage.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Lodebook;

class TakePackPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init() { m_desks = std::make_unique<TwoDesks>(); }
    void cleanup() { m_page.reset(); }
    void showsWhatAPackWouldDoAndChangesNothing();
    void takesItAndSaysWhatItDid();
    void refusesAFieldAndARecordByTheirTicks();
    void namesAllThatItTakesWhereOnlyTheFirstAreListed();
    void itsRowsAreAsHighAsThoseOfAList();
    void givesTheKeyboardBackAfterWork();
    void saysNothingOfAnEmptyPageWhileItLooks();
    void putsWhatIsDelicateFirst();
    void saysForWhomAPackIsThatIsForOthers();
    void saysWhyAFileIsNoPack();
    void doesNotTakeAnotherFileThanWasLookedAt();
    void printsThePreviewWithoutWhatIsRestricted();
    void takesAPackBackFromTheListOfThoseTaken();
    void listsWhatIsHeldBack();

private:
    void openPage(const QString &pack);
    QAbstractItemModel &model() { return *m_page->findChild<QTreeView *>(QStringLiteral("packRecords"))->model(); }
    QPushButton &button(const char *name) { return *m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString message() { return m_page->findChild<MessageBar *>()->text(); }
    QString intro() { return m_page->findChild<QLabel *>(QStringLiteral("intro"))->text(); }
    QModelIndex find(const QString &text);
    void take();
    QString name(const Record &site) { return m_desks->here(m_desks->office(), site).text(mineSite().name); }

    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<DeskPage> m_page;
};

void TakePackPageTest::openPage(const QString &pack)
{
    m_page = std::make_unique<TakePackPage>(TakePackPage::locationFor(pack), m_desks->office());
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(button("open").isEnabled(), 30000);
}

/// The first row, wherever in the tree, that says that.
QModelIndex TakePackPageTest::find(const QString &text)
{
    const QModelIndexList found =
        model().match(model().index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void TakePackPageTest::take()
{
    QVERIFY(button("take").isVisible() && button("take").isEnabled());
    QTest::mouseClick(&button("take"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30000);
}

void TakePackPageTest::showsWhatAPackWouldDoAndChangesNothing()
{
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    openPage(m_desks->packFrom(m_desks->field()));
    const QAbstractItemModelTester rules(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY2(intro().contains(QStringLiteral("Goma laptop")), qPrintable(intro()));
    const QModelIndex row = find(QStringLiteral("Nyabibwe"));
    QVERIFY(row.isValid());
    QVERIFY(row.parent().data().toString().startsWith(QStringLiteral("New (")));
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const QModelIndex field = model().index(0, 0, row);
    QVERIFY(field.isValid());
    QVERIFY(field.siblingAtColumn(PackPreviewModel::BeforeColumn).data().toString().isEmpty());
    QVERIFY(!field.siblingAtColumn(PackPreviewModel::AfterColumn).data().toString().isEmpty());
    QCOMPARE(m_desks->office().reader().find(mineSite(), site.id()).error().kind, Error::Kind::Missing);
    QVERIFY(Receipts(m_desks->office()).packs()->isEmpty());
}

void TakePackPageTest::takesItAndSaysWhatItDid()
{
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    const QString pack = m_desks->packFrom(m_desks->field());
    openPage(pack);
    QSignalSpy changed(&m_desks->office().store(), &RecordStore::changed);
    take();
    QVERIFY2(message().contains(QStringLiteral("is taken in")), qPrintable(message()));
    QCOMPARE(name(site), QStringLiteral("Nyabibwe"));
    QTRY_VERIFY(!changed.isEmpty()); // every window hears of it
    QVERIFY(!button("take").isVisible());
    QVERIFY(!find(QStringLiteral("Nyabibwe")).data(Qt::CheckStateRole).isValid());
    openPage(pack);
    QVERIFY2(intro().contains(QStringLiteral("taken in before")), qPrintable(intro()));
    QVERIFY(!button("take").isVisible());
}

void TakePackPageTest::refusesAFieldAndARecordByTheirTicks()
{
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    const Record kept = m_desks->siteIn(m_desks->field(), QStringLiteral("Rubaya"));
    m_desks->send(m_desks->field());
    m_desks->change(m_desks->field(), site, [](Record &record) {
        record.set(mineSite().name, QStringLiteral("Nyabibwe Centre"));
        record.set(mineSite().licence, QStringLiteral("PE 12"));
    });
    m_desks->change(m_desks->field(), kept,
                    [](Record &record) { record.set(mineSite().name, QStringLiteral("Rubaya II")); });
    openPage(m_desks->packFrom(m_desks->field()));
    const QModelIndex licence = find(mineSite().licence.label());
    QVERIFY(licence.isValid());
    QVERIFY(model().setData(licence, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(licence.parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QModelIndex whole = find(QStringLiteral("Rubaya"));
    if (!whole.isValid() || !whole.parent().isValid() || whole.parent().parent().isValid())
        whole = find(QStringLiteral("Rubaya II"));
    QVERIFY(whole.isValid());
    QVERIFY(model().setData(whole, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model().index(0, 0, whole).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    take();
    QCOMPARE(name(site), QStringLiteral("Nyabibwe Centre"));
    QVERIFY(m_desks->here(m_desks->office(), site).isEmpty(mineSite().licence));
    QCOMPARE(name(kept), QStringLiteral("Rubaya"));
    // A refusal is a decision that goes to the others.
    m_desks->send(m_desks->office());
    QCOMPARE(m_desks->here(m_desks->field(), kept).text(mineSite().name), QStringLiteral("Rubaya"));
}

void TakePackPageTest::namesAllThatItTakesWhereOnlyTheFirstAreListed()
{
    constexpr int more = 3;
    constexpr int all = int(PackTaker::mostItems) + more;
    {
        Batch batch(m_desks->field().store(), QStringLiteral("Many"));
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < all; ++i)
            m_desks->siteIn(m_desks->field(), QStringLiteral("Pit %1").arg(i));
        QVERIFY_RESULT(batch.commit());
    }
    openPage(m_desks->packFrom(m_desks->field()));
    const auto &preview = static_cast<const PackPreviewModel &>(model());
    const qint64 others = preview.records() - all; // what every pack brings beside: its device and officer
    QVERIFY2(others >= 0 && others < 5, qPrintable(QString::number(others)));
    const QLocale locale;
    const auto takes = [&](qint64 count) {
        return button("take").text().contains(QStringLiteral(" %1 record").arg(locale.toString(count)));
    };
    QVERIFY2(takes(all + others), qPrintable(button("take").text()));
    QVERIFY2(intro().contains(QStringLiteral("first 5,000 records; the others come in with them")),
             qPrintable(intro()));
    QVERIFY2(m_page->statusText().contains(locale.toString(all + others))
                 && m_page->statusText().contains(QStringLiteral("first 5,000 listed")),
             qPrintable(m_page->statusText()));
    const QModelIndex row = model().index(0, 0, model().index(0, 0));
    QVERIFY(model().setData(row, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY2(takes(all + others - 1), qPrintable(button("take").text()));
    QVERIFY(model().setData(row, Qt::Checked, Qt::CheckStateRole));
    take();
    QCOMPARE(*m_desks->office().reader().count(Query(mineSite())), qint64(all));
}

void TakePackPageTest::itsRowsAreAsHighAsThoseOfAList()
{
    m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    openPage(m_desks->packFrom(m_desks->field()));
    auto &tree = *m_page->findChild<QTreeView *>(QStringLiteral("packRecords"));
    const QModelIndex record = find(QStringLiteral("Nyabibwe"));
    tree.expand(record);
    for (const QModelIndex &row : {record.parent(), record, model().index(0, 0, record)}) {
        tree.scrollTo(row);
        QVERIFY(tree.visualRect(row).height() >= Theme::rowHeight(Theme::Density::Comfortable, tree.font()));
    }
}

void TakePackPageTest::givesTheKeyboardBackAfterWork()
{
    const TestDevice third(7, QStringLiteral("Bukavu laptop"));
    for (Casebook *side : {&m_desks->office(), &m_desks->field()})
        QVERIFY(DeviceKeys(*side).trust(third.identity));
    const QString forOthers = m_desks->packFrom(m_desks->field(), {third.identity.device});
    QWidget window;
    QLineEdit one(&window);
    QLineEdit other(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(&one);
    column->addWidget(&other);
    auto *page = new TakePackPage(Location::screen(QStringLiteral("take_pack")), m_desks->office(), &window);
    column->addWidget(page);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *open = page->findChild<QPushButton *>(QStringLiteral("open"));
    open->setFocus();
    page->openFile(forOthers);
    QVERIFY(!open->isEnabled() && !open->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 30000);
    QTRY_VERIFY(open->hasFocus());
    page->openFile(forOthers);
    QLineEdit &elsewhere = one.hasFocus() ? other : one;
    elsewhere.setFocus(); // whoever goes elsewhere meanwhile stays there
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 30000);
    QTest::qWait(50);
    QVERIFY(elsewhere.hasFocus());
}

void TakePackPageTest::saysNothingOfAnEmptyPageWhileItLooks()
{
    m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    m_page = std::make_unique<TakePackPage>(TakePackPage::locationFor(m_desks->packFrom(m_desks->field())),
                                            m_desks->office());
    m_page->show();
    const auto saysEmpty = [this] {
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>(QStringLiteral("emptyHeading"));
        return std::ranges::any_of(labels,
                                   [](const QLabel *label) { return label->isVisible() && !label->text().isEmpty(); });
    };
    QVERIFY(!button("open").isEnabled()); // it is looking
    QVERIFY(!saysEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(button("open").isEnabled(), 30000);
    QVERIFY(!saysEmpty());
    m_page = std::make_unique<TakePackPage>(Location::screen(QStringLiteral("take_pack")), m_desks->office());
    m_page->show();
    QVERIFY(saysEmpty());
}

void TakePackPageTest::putsWhatIsDelicateFirst()
{
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    m_desks->send(m_desks->field());
    m_desks->send(m_desks->office());
    m_desks->siteIn(m_desks->field(), QStringLiteral("Rubaya"));
    m_desks->change(m_desks->office(), site,
                    [](Record &record) { record.set(mineSite().name, QStringLiteral("Nyabibwe I")); });
    m_desks->change(m_desks->field(), site,
                    [](Record &record) { record.set(mineSite().name, QStringLiteral("Nyabibwe Koweit")); });
    openPage(m_desks->packFrom(m_desks->field()));
    QVERIFY(model().rowCount() >= 2);
    QVERIFY2(model().index(0, 0).data().toString().startsWith(QStringLiteral("Changed here and there")),
             qPrintable(model().index(0, 0).data().toString()));
    const QModelIndex name = find(mineSite().name.label());
    const auto beside = [&name](int column) { return name.siblingAtColumn(column).data().toString(); };
    QCOMPARE(beside(PackPreviewModel::BeforeColumn), QStringLiteral("Nyabibwe I"));
    QCOMPARE(beside(PackPreviewModel::AfterColumn), QStringLiteral("Nyabibwe Koweit"));
    const QString remark = beside(PackPreviewModel::RemarkColumn);
    QVERIFY2(remark.startsWith(QStringLiteral("Two values; to be decided. Until then: Nyabibwe ")), qPrintable(remark));
    QVERIFY2(remark.endsWith(QStringLiteral(". Before both: Nyabibwe")), qPrintable(remark));
    take();
    QVERIFY(button("conflicts").isVisible());
}

void TakePackPageTest::saysForWhomAPackIsThatIsForOthers()
{
    const TestDevice third(7, QStringLiteral("Bukavu laptop"));
    for (Casebook *side : {&m_desks->office(), &m_desks->field()})
        QVERIFY(DeviceKeys(*side).trust(third.identity));
    openPage(m_desks->packFrom(m_desks->field(), {third.identity.device}));
    QVERIFY2(message().contains(QStringLiteral("is not for this device"))
                 && message().contains(QStringLiteral("Bukavu laptop")),
             qPrintable(message()));
    QVERIFY(!button("take").isVisible() && !button("print").isVisible());
}

void TakePackPageTest::saysWhyAFileIsNoPack()
{
    QFile file(m_desks->file(QStringLiteral("shopping.lodepack")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bread, milk");
    file.close();
    openPage(file.fileName());
    QVERIFY(!message().isEmpty());
    QVERIFY(!button("take").isVisible());
}

void TakePackPageTest::doesNotTakeAnotherFileThanWasLookedAt()
{
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    const QString pack = m_desks->packFrom(m_desks->field());
    openPage(pack);
    const QString other = m_desks->packFrom(m_desks->field());
    QVERIFY(QFile::remove(pack) && QFile::copy(other, pack));
    take();
    QVERIFY2(message().contains(QStringLiteral("not the pack that was looked at")), qPrintable(message()));
    QVERIFY(!m_desks->office().reader().find(mineSite(), site.id()));
}

void TakePackPageTest::printsThePreviewWithoutWhatIsRestricted()
{
    m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    const Result<PackView> seen = lookAtPack(m_desks->office(), m_desks->packFrom(m_desks->field()), {});
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message));
    PackView view = *seen;
    PackView::Item secret = view.items.last();
    secret.title = QStringLiteral("Secret pit");
    secret.record.record = newRecordId(m_desks->clock());
    secret.record.fields = {{.name = mineSite().restricted.name(), .before = {}, .after = true}};
    view.items.append(secret);
    const Result<ReportDocument> paper = packPaper(m_desks->office(), view, {});
    QVERIFY2(paper, paper ? "" : qPrintable(paper.error().message));
    QString words;
    for (const ReportBlock &block : paper->blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportRow &row : table->rows) {
                for (const ReportCell &cell : row.cells)
                    words += cell.text + u'\n';
            }
        }
    }
    QVERIFY(words.contains(QStringLiteral("Nyabibwe")));
    QVERIFY(!words.contains(QStringLiteral("Secret pit")));
    QVERIFY(!paper->notes.isEmpty());
}

void TakePackPageTest::takesAPackBackFromTheListOfThoseTaken()
{
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    m_desks->send(m_desks->field());
    m_page = std::make_unique<TakenPacksPage>(m_desks->office());
    m_page->resize(900, 600);
    m_page->show();
    auto &table = *m_page->findChild<QTableView *>(QStringLiteral("takenPacks"));
    const QAbstractItemModelTester rules(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.model()->index(0, TakenPacksModel::StateColumn).data().toString(), QStringLiteral("Stands"));
    QTRY_VERIFY(button("undo").isEnabled());
    QTest::mouseClick(&button("undo"), Qt::LeftButton);
    QVERIFY(!m_desks->here(m_desks->office(), site).isDeleted()); // it only asks
    for (QPushButton *answer : m_page->findChild<MessageBar *>()->findChildren<QPushButton *>())
        QTest::mouseClick(answer, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->index(0, TakenPacksModel::StateColumn).data().toString(),
                              QStringLiteral("Undone"), 30000);
    QVERIFY(m_desks->here(m_desks->office(), site).isDeleted());
    QVERIFY(!button("undo").isEnabled());
}

void TakePackPageTest::listsWhatIsHeldBack()
{
    Record cooperative(organisation());
    cooperative.set(organisation().name, QStringLiteral("COMIKA"));
    cooperative.set(organisation().restricted, true);
    TwoDesks::keep(m_desks->field(), cooperative);
    const Record site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    m_desks->change(m_desks->field(), site,
                    [&cooperative](Record &record) { record.set(mineSite().cooperative, cooperative.id()); });
    m_desks->send(m_desks->field());
    m_page = std::make_unique<HeldBackPage>(m_desks->office());
    m_page->resize(900, 600);
    m_page->show();
    auto &table = *m_page->findChild<QTableView *>(QStringLiteral("heldBack"));
    const QAbstractItemModelTester rules(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(table.model()->index(0, HeldBackModel::RecordColumn).data().toString(), QStringLiteral("Nyabibwe"));
    QCOMPARE(table.model()->index(0, HeldBackModel::FieldColumn).data().toString(), mineSite().cooperative.label());
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    QTRY_VERIFY(button("openRecord").isEnabled());
    QTest::mouseClick(&button("openRecord"), Qt::LeftButton);
    QCOMPARE(opened.first().first().value<Location>(), Location::of(mineSite(), site.id()));
}

QTEST_MAIN(TakePackPageTest)
#include "tst_takepackpage.moc"
