// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/homepage.h"

#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/exchange/sampledata.h"
#include "models/items/deadlinemodel.h"
#include "models/items/exchangestate.h"
#include "models/items/firststeps.h"
#include "models/items/roles.h"
#include "views/fields/displaytext.h"
#include "views/screens/recentchanges.h"
#include "views/shell/workstrip.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/card.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int mostChanges = 12;
constexpr int mostRecent = 10;
constexpr qsizetype mostNamed = 5;
const QString firstStepsName = QStringLiteral("first_steps");
const QString samplesName = QStringLiteral("samples/"); ///< Of a casebook, which stands behind it.
constexpr int widestPaper = 1400;

/// What the page counts, with its drawings.
QList<std::pair<const Entity *, QString>> countedKinds()
{
    return {{&organisation(), QStringLiteral("partners")},
            {&person(), QStringLiteral("user")},
            {&project(), QStringLiteral("grants")},
            {&mineSite(), QStringLiteral("field")},
            {&visit(), QStringLiteral("calendar")}};
}

} // namespace

HomePage::HomePage(Casebook &casebook, const PersonalFolder &personal, QWidget *parent)
    : Page(parent)
    , m_casebook(casebook)
    , m_personal(personal)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_scroll(new QScrollArea(this))
    , m_paper(new QWidget)
    , m_greeting(new Heading(1.6, m_paper))
    , m_whoseLabel(new QLabel(m_paper))
    , m_whose(choiceBox(QStringLiteral("whose"), m_paper))
    , m_sides{new QVBoxLayout, new QVBoxLayout}
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_messages);
    outer->addWidget(m_work);
    outer->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->setSpacing(2 * Theme::Unit);
    auto *head = new QHBoxLayout;
    head->addWidget(m_greeting, 1);
    head->addWidget(m_whoseLabel);
    head->addWidget(m_whose);
    column->addLayout(head);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(2 * Theme::Unit);
    for (QVBoxLayout *side : m_sides) {
        side->setSpacing(2 * Theme::Unit);
        sides->addLayout(side);
    }
    column->addLayout(sides);
    column->addStretch(1);
    m_greeting->setWordWrap(true);
    m_whoseLabel->setBuddy(m_whose);
    m_paper->setMaximumWidth(widestPaper);
    m_scroll->setWidget(m_paper);
    keepFocusInSight(*m_scroll);
    makeCards();
    connect(m_whose, &QComboBox::activated, this, [this] {
        m_whoseChosen = true;
        askForDeadlines();
    });
}

void HomePage::makeCards()
{
    for (Card *&card : m_cards) {
        card = new Card({}, {}, m_paper);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        connect(card, &Card::activated, this, [this](const QVariant &place) {
            if (place.canConvert<Location>())
                emit openRequested(place.value<Location>(), false);
            if (place.toString() == firstStepsName) {
                m_personal.putAway(firstStepsName);
                m_cards[FirstSteps]->hide();
            }
        });
    }
    m_cards[Samples]->hide(); // until they are found
    connect(m_cards[Samples], &Card::activated, this, [this](const QVariant &what) {
        if (what.toString() == samplesName)
            putSamplesAway();
        else
            askToRemoveSamples();
    });
    m_cards[Exchange]->hide();   // until something waits
    m_cards[FirstSteps]->hide(); // until it is known what is left to do
    m_whose->addItems({QString(), QString()});
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words change with the language
    retranslate();
}

QString HomePage::title() const
{
    return tr("Home");
}

void HomePage::retranslate()
{
    m_whoseLabel->setText(tr("&Deadlines"));
    m_whose->setAccessibleName(tr("Whose deadlines"));
    m_whose->setItemText(0, tr("Mine"));
    m_whose->setItemText(1, tr("Everybody's"));
    const std::array<std::pair<QString, QString>, Parts> words{{
        {tr("First steps"), {}},
        {tr("Typed and never saved"), {}},
        {tr("From other devices"), {}},
        {tr("Late or missing"), tr("Nothing is late.")},
        {tr("In the next seven days"), tr("Nothing is due. Tasks are added on any record, under “Tasks”.")},
        {tr("Later"), {}},
        {tr("Pinned"), {}},
        {tr("Opened lately"), tr("The records you open are found again here. Pin those you need often with Ctrl+D.")},
        {tr("Changed lately"), tr("Nothing has been changed yet.")},
        {tr("What there is"), {}},
        {tr("Sample data"), {}},
    }};
    for (int part = 0; part < Parts; ++part) {
        m_cards[part]->setTitle(words[part].first);
        m_cards[part]->setEmptyText(words[part].second);
    }
}

void HomePage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    fillRemembered();
    Page::showEvent(event);
}

void HomePage::fillRemembered()
{
    const RecordMemory memory = m_personal.records(m_casebook.location().display());
    fillRecords(Pinned, memory.pinned(), QStringLiteral("pin"));
    fillRecords(Recent, memory.recent().mid(0, mostRecent), QStringLiteral("open"));
    fillDrafts();
}

void HomePage::refresh(const ChangeNotice &)
{
    m_stale = true;
    if (isVisible())
        reload();
}

void HomePage::reload()
{
    m_stale = false;
    m_greeting->setText(QLocale().toString(m_casebook.clock().today(), QLocale::LongFormat));
    if (!m_deadlines)
        askForDeadlines();
    else if (m_deadlines->isComplete()) // it follows the casebook by itself
        showDeadlines();
    readChanges();
    readCounts();
    readFirstSteps();
    readExchange();
    lookForSamples();
}

void HomePage::lookForSamples()
{
    m_looking.cancel();
    if (m_casebook.isReadOnly() || m_personal.isPutAway(samplesHere()))
        return m_cards[Samples]->hide();
    m_looking = BackgroundReader::of(m_casebook).run<bool>(
        this, [](Casebook &casebook, const Cancellation &) { return SampleData(casebook).isThere(); },
        [this](const Result<bool> &there) {
            Card *card = m_cards[Samples];
            card->clear();
            if (there && *there)
                card->addLine(tr("Remove the sample data"), {}, QStringLiteral("delete"), true, tr("What you changed or built on stays"));
            if (card->lineCount() > 0)
                card->addLine(tr("Keep them, and do not show this again"), {}, QStringLiteral("close"), samplesName);
            card->setVisible(card->lineCount() > 0);
        });
}

QString HomePage::samplesHere() const
{
    const QByteArray place = m_casebook.location().display().toUtf8();
    return samplesName + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex());
}

void HomePage::putSamplesAway()
{
    m_personal.putAway(samplesHere());
    m_cards[Samples]->hide();
}

void HomePage::askToRemoveSamples()
{
    m_messages->showMessage(MessageBar::Severity::Warning,
                            tr("Everything that came with the demonstration goes into the recycle bin, but what somebody has changed or built on. "
                               "Ctrl+Z brings it back."));
    m_messages->addAnswer(tr("Remove the sample data"), [this] { removeSamples(); });
    m_messages->addAnswer(tr("Leave it"), [] {});
}

void HomePage::removeSamples()
{
    const auto work = [](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<SampleRemoval> removal = SampleData(casebook).remove([&progress](double share) {
            progress.tell(qint64(share * 1000), 1000, {});
            return !progress.isCancelled();
        });
        return removal ? Result<QVariant>(QVariant::fromValue(*removal)) : Result<QVariant>(removal.error());
    };
    m_work->start(tr("Removing the sample data"), work, [this](const Result<QVariant> &answer) {
        if (!answer && answer.error().kind == Error::Kind::Cancelled)
            emit said(answer.error().message);
        else if (!answer)
            m_messages->showError(answer.error());
        else
            tellRemoval(answer->value<SampleRemoval>());
    });
}

void HomePage::tellRemoval(const SampleRemoval &removal)
{
    const QString words = tr("%Ln record(s) put into the recycle bin; undo brings them back.", nullptr, removal.removed);
    if (removal.kept.isEmpty())
        return emit said(words);
    QStringList titles;
    for (const UndoReport::Kept &kept : removal.kept.first(qMin(mostNamed, removal.kept.size())))
        titles.append(kept.title);
    QString named = titles.join(QStringLiteral(", "));
    if (removal.kept.size() > mostNamed)
        named += QStringLiteral(" …");
    m_messages->showMessage(MessageBar::Severity::Note, words + u'\n'
                                + tr("%Ln record(s) stay, because somebody changed them or built on them: %1", nullptr, int(removal.kept.size())).arg(named));
}

void HomePage::fillRecords(Part part, const QList<RecordRef> &records, const QString &icon)
{
    Card *card = m_cards[part];
    card->clear();
    for (const RecordRef &ref : records) {
        const Entity *entity = m_casebook.catalog().entity(ref.entity);
        const Result<Record> record = entity ? m_casebook.reader().find(*entity, ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
        if (!record || record->isDeleted())
            continue;
        const Result<QString> title = m_casebook.reader().title(*record);
        card->addLine(title ? *title : record->title(), entity->label(), icon, QVariant::fromValue(Location::of(*entity, ref.id)));
    }
    card->setVisible(card->lineCount() > 0 || part == Recent);
}

void HomePage::fillDrafts()
{
    Card *card = m_cards[Drafts];
    card->clear();
    for (const Draft &draft : m_personal.drafts().drafts(m_casebook.location().display())) {
        const Entity *entity = m_casebook.catalog().entity(draft.entity);
        if (!entity)
            continue;
        Location location = draft.record.isNull() ? Location::newRecord(draft.entity, draft.preset) : Location::of(draft.entity, draft.record);
        if (draft.record.isNull())
            location.draft = draft.id;
        const QString name = draft.title.isEmpty() ? tr("New: %1", "a record that is being made").arg(entity->label()) : draft.title;
        card->addLine(name, displayText(entity->changedAt, draft.at, m_casebook), QStringLiteral("edit"),
                      QVariant::fromValue(location),
                      draft.record.isNull() && !draft.title.isEmpty()
                          ? tr("New: %1", "a record that is being made").arg(entity->label())
                          : entity->label());
    }
    card->setVisible(card->lineCount() > 0);
}

void HomePage::askForDeadlines()
{
    if (!m_deadlines) {
        m_deadlines = new DeadlineModel(m_casebook, this);
        m_deadlines->setOwner(m_casebook.store().author().officer);
        connect(m_deadlines, &DeadlineModel::completed, this, &HomePage::showDeadlines);
        connect(m_deadlines, &DeadlineModel::failed, this, &Page::failed);
        return;
    }
    m_deadlines->setOwner(m_whose->currentIndex() == 0 ? m_casebook.store().author().officer : RecordId());
}

void HomePage::showDeadlines()
{
    if (!m_whoseChosen && m_whose->currentIndex() == 0 && m_deadlines->rowCount() == 0) {
        m_whose->setCurrentIndex(1); // nothing of one's own: then at least what the house has to do
        m_whoseChosen = true;
        askForDeadlines();
        return;
    }
    for (const Part part : {Late, ThisWeek, Later})
        m_cards[part]->clear();
    const QDate today = m_casebook.clock().today();
    const QDate weekEnd = today.addDays(6);
    for (int row = 0; row < m_deadlines->rowCount(); ++row) {
        const auto text = [this, row](DeadlineModel::Column column) { return m_deadlines->index(row, column).data().toString(); };
        const QDate day = m_deadlines->index(row, DeadlineModel::DueOn).data(ValueRole).toDate();
        const bool isLate = !day.isValid() || day < today;
        const RecordRef ref = m_deadlines->recordAt(row);
        Location place = ref.id.isNull() ? Location::list(ref.entity) : Location::of(ref.entity, ref.id);
        if (const Entity *entity = ref.id.isNull() ? m_casebook.catalog().entity(ref.entity) : nullptr) {
            QVariantList ids;
            for (const RecordRef &one : m_deadlines->groupAt(row))
                ids.append(QVariant::fromValue(one.id));
            place = Location::rowsOf(Query(*entity, Filter::leaf(FieldPath(), Compare::AnyOf, ids)), text(DeadlineModel::Title));
        }
        Card *card = m_cards[isLate ? Late : day <= weekEnd ? ThisWeek : Later];
        card->addLine(text(DeadlineModel::Title), day.isValid() ? text(DeadlineModel::DueOn) : text(DeadlineModel::State),
                      isLate ? QStringLiteral("warning") : QStringLiteral("calendar"), QVariant::fromValue(place), text(DeadlineModel::Words));
    }
    m_cards[Later]->setVisible(m_cards[Later]->lineCount() > 0);
}

void HomePage::readChanges()
{
    m_reading.cancel();
    m_reading = BackgroundReader::of(m_casebook).run<QList<RecentChange>>(
        this, [](Casebook &casebook, const Cancellation &) { return recentChanges(casebook, mostChanges); },
        [this](const Result<QList<RecentChange>> &changes) {
            if (!changes) {
                emit failed(changes.error());
                return;
            }
            Card *card = m_cards[Changes];
            card->clear();
            for (const RecentChange &change : *changes) {
                const Entity *entity = m_casebook.catalog().entity(change.entity);
                if (!entity)
                    continue;
                const QString when = displayText(officer().changedAt, change.at, m_casebook);
                if (!change.record.isNull()) {
                    card->addLine(change.title, when, QStringLiteral("edit"), QVariant::fromValue(Location::of(*entity, change.record)), entity->label());
                    continue;
                }
                const QString words = tr("%1: %2 changed", "kind of records, and how many").arg(entity->pluralLabel(), QLocale().toString(change.count));
                const Query since(*entity, Filter::leaf(entity->changedAt, Compare::AtLeast, change.at));
                card->addLine(change.title, when, QStringLiteral("import"),
                              QVariant::fromValue(Location::rowsOf(since, tr("%1 since %2", "kind of records, moment").arg(entity->pluralLabel(), when))), words);
            }
        });
}

void HomePage::readCounts()
{
    m_counting.cancel();
    m_counting = BackgroundReader::of(m_casebook).run<QList<qint64>>(
        this,
        [](Casebook &casebook, const Cancellation &) -> Result<QList<qint64>> {
            QList<qint64> counts;
            for (const auto &[entity, icon] : countedKinds()) {
                const Result<qint64> count = casebook.reader().count(Query(*entity));
                if (!count)
                    return count.error();
                counts.append(*count);
            }
            return counts;
        },
        [this](const Result<QList<qint64>> &counts) {
            if (!counts) {
                emit failed(counts.error());
                return;
            }
            showCounts(*counts);
        });
}

void HomePage::showCounts(const QList<qint64> &counts)
{
    Card *card = m_cards[Counts];
    card->clear();
    const auto kinds = countedKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i)
        card->addLine(kinds.at(i).first->pluralLabel(), QLocale().toString(counts.at(i)), kinds.at(i).second, QVariant::fromValue(Location::list(*kinds.at(i).first)));
}

void HomePage::readFirstSteps()
{
    m_stepping.cancel();
    if (m_casebook.isReadOnly() || m_personal.isPutAway(firstStepsName))
        return m_cards[FirstSteps]->hide();
    m_stepping = BackgroundReader::of(m_casebook).run<QList<FirstStep>>(
        this, [officer = m_casebook.store().author().officer](Casebook &casebook, const Cancellation &) { return firstSteps(casebook, officer); },
        [this](const Result<QList<FirstStep>> &steps) {
            Card *card = m_cards[FirstSteps];
            card->clear();
            bool anyLeft = false;
            for (const FirstStep &step : steps ? *steps : QList<FirstStep>()) {
                const bool opensList = step.done || step.entity == &officer();
                card->addLine(step.words, step.done ? tr("Done") : QString(), step.done ? QStringLiteral("check") : QStringLiteral("add"),
                              QVariant::fromValue(opensList ? Location::list(*step.entity) : Location::newRecord(*step.entity)));
                anyLeft = anyLeft || !step.done;
            }
            card->addLine(tr("Do not show these steps again"), {}, QStringLiteral("close"), firstStepsName);
            card->setVisible(anyLeft);
        });
}

void HomePage::readExchange()
{
    m_exchanging.cancel();
    m_exchanging = BackgroundReader::of(m_casebook)
                       .run<ExchangeState>(
                           this, [](Casebook &casebook, const Cancellation &) { return exchangeState(casebook); },
                           [this](const Result<ExchangeState> &state) {
                               Card *card = m_cards[Exchange];
                               card->clear();
                               const auto place = [](const char *screen) {
                                   return QVariant::fromValue(Location::screen(QString::fromLatin1(screen)));
                               };
                               if (state && state->conflicts > 0)
                                   card->addLine(tr("%Ln conflict(s) to decide", nullptr, int(state->conflicts)), {},
                                                 QStringLiteral("warning"), place("conflicts"));
                               if (state && state->heldBack > 0)
                                   card->addLine(tr("%Ln value(s) held back", nullptr, int(state->heldBack)), {},
                                                 QStringLiteral("note"), place("held_back"));
                               for (const QString &device : state ? state->silent : QStringList())
                                   card->addLine(tr("“%1” is silent for long", "a device").arg(device), {},
                                                 QStringLiteral("warning"), place("devices"));
                               card->setVisible(card->lineCount() > 0);
                           });
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const int columns = qBound(1, width() / (fontMetrics().averageCharWidth() * 56), 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QVBoxLayout *side : m_sides) {
        while (QLayoutItem *item = side->takeAt(0))
            delete item;
    }
    for (int part = 0; part < Parts; ++part)
        m_sides[columns == 2 && part >= Pinned ? 1 : 0]->addWidget(m_cards[part]);
    for (QVBoxLayout *side : m_sides)
        side->addStretch(1);
    auto *sides = static_cast<QHBoxLayout *>(m_paper->layout()->itemAt(1)->layout());
    sides->setStretch(0, 1);
    sides->setStretch(1, columns == 2 ? 1 : 0);
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_deadlines)
            askForDeadlines(); // they are told in the language of the program
        m_stale = true;
        if (isVisible()) {
            reload();
            fillRemembered();
        }
    }
    Page::changeEvent(event);
}

} // namespace Lodebook
