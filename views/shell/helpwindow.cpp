// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/helpwindow.h"

#include "models/core/plaintext.h"
#include "models/entities/catalogue.h"
#include "views/shell/commands.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

const QString keysPage = QStringLiteral("keys");
const QStringList pagesInOrder{
    QStringLiteral("home"),          QStringLiteral("lists"),      QStringLiteral("records"),
    QStringLiteral("search"),        QStringLiteral("undo"),       QStringLiteral("authorities"),
    QStringLiteral("check_in"),      QStringLiteral("letters"),    QStringLiteral("members"),    QStringLiteral("engagement"), QStringLiteral("due_diligence"),
    QStringLiteral("site_map"),      QStringLiteral("production"), QStringLiteral("reports"),
    QStringLiteral("exchange"),      QStringLiteral("import"),     QStringLiteral("duplicates"),
    QStringLiteral("backups"),       QStringLiteral("encryption"), QStringLiteral("choices"),
    QStringLiteral("custom_fields"), QStringLiteral("casebooks"),  QStringLiteral("accessibility"),
    keysPage};

bool isDueDiligence(const Location &location)
{
    const Entity *entity = catalog().entity(location.name);
    return entity && entity->room() == Entity::Room::DueDiligence;
}

/// The first line of a page is its name.
QString nameIn(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).remove(u'#').trimmed();
}

} // namespace

HelpWindow::HelpWindow(const Commands &commands, QWidget *parent)
    : QDialog(parent, Qt::Window) // to screen readers a plain widget is a filler
    , m_commands(commands)
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_text(new QTextBrowser(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::Unit, Theme::Unit, Theme::Unit, Theme::Unit);
    column->addWidget(m_search);
    column->addWidget(m_pages, 1);
    column->addWidget(m_nothing);
    auto *parts = new QSplitter(this);
    parts->addWidget(side);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(parts);
    m_text->document()->setDocumentMargin(2 * Theme::Unit);
    m_text->setTabChangesFocus(true);
    m_text->setOpenLinks(false);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    for (const QString &page : pagesInOrder)
        (new QListWidgetItem(m_pages))->setData(Qt::UserRole, page);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_text->setMarkdown(textOf(item->data(Qt::UserRole).toString()));
    });
    connect(&m_commands, &Commands::keysChanged, this, [this] {
        if (currentPage() == keysPage)
            m_text->setMarkdown(keysText());
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showPage(link.toString()); });
    retranslate();
    resize(860, 620);
}

QString HelpWindow::pageOf(const Location &location)
{
    switch (location.kind) {
    case Location::Kind::Home: return QStringLiteral("home");
    case Location::Kind::List: return isDueDiligence(location) ? QStringLiteral("due_diligence") : QStringLiteral("lists");
    case Location::Kind::Record: return isDueDiligence(location) ? QStringLiteral("due_diligence") : QStringLiteral("records");
    case Location::Kind::Screen:
        if (location.name == QLatin1String("history"))
            return QStringLiteral("undo");
        if (location.name == QLatin1String("who_has_reported"))
            return QStringLiteral("due_diligence");
        if (location.name == QLatin1String("destroy"))
            return QStringLiteral("encryption");
        if (QStringList{QStringLiteral("take_pack"), QStringLiteral("make_pack"), QStringLiteral("conflicts"),
                        QStringLiteral("devices"), QStringLiteral("taken_packs"), QStringLiteral("held_back")}
                .contains(location.name))
            return QStringLiteral("exchange");
        if (location.name == QLatin1String("engagement_grid"))
            return QStringLiteral("engagement");
        return pagesInOrder.contains(location.name) ? location.name : QStringLiteral("home");
    }
    return QStringLiteral("home");
}

void HelpWindow::showPage(const QString &page)
{
    m_search->clear();
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == page)
            m_pages->setCurrentRow(row);
    }
}

QString HelpWindow::currentPage() const
{
    return m_pages->currentItem() ? m_pages->currentItem()->data(Qt::UserRole).toString() : QString();
}

QString HelpWindow::textOf(const QString &page) const
{
    if (page == keysPage)
        return keysText();
    for (const QString &language : {QLocale().name().section(u'_', 0, 0), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString HelpWindow::keysText() const
{
    QString text = tr("# Keys") + QStringLiteral("\n\n## ") + tr("Everywhere")
        + QStringLiteral("\n\n| %1 | %2 |\n| --- | --- |\n").arg(tr("What"), tr("Keys"));
    const auto line = [&text](const QString &what, const QStringList &keys) {
        text += QStringLiteral("| %1 | %2 |\n").arg(what, keys.join(QStringLiteral(", ")));
    };
    for (const QAction *action : m_commands.all()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            line(QString(action->text()).remove(u'&'), keys);
    }
    const auto keyed = [](auto... keys) {
        return QStringList{QKeySequence(keys).toString(QKeySequence::NativeText)...};
    };
    text += QStringLiteral("\n## ") + tr("In a list")
        + QStringLiteral("\n\n| %1 | %2 |\n| --- | --- |\n").arg(tr("What"), tr("Keys"));
    line(tr("Open the record"), keyed(Qt::Key_Return));
    line(tr("Open it in a window of its own"), keyed(Qt::CTRL | Qt::Key_Return));
    line(tr("First and last row"), keyed(Qt::Key_Home, Qt::Key_End));
    line(tr("Choose several rows"), keyed(Qt::SHIFT | Qt::Key_Down, Qt::CTRL | Qt::Key_A));
    line(tr("Copy the chosen rows as a table"), keyed(Qt::CTRL | Qt::Key_C));
    line(tr("Put the chosen rows into the recycle bin"), keyed(Qt::Key_Delete));
    line(tr("Go to the row that begins like this"), {tr("Type its first letters")});
    line(tr("Sort by a further column"), {tr("Shift and a click on its heading")});
    return text;
}

void HelpWindow::search()
{
    const QStringList wanted = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_pages->count(); ++row) {
        QListWidgetItem *item = m_pages->item(row);
        const QString text = folded(textOf(item->data(Qt::UserRole).toString()));
        const bool found = std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word); });
        item->setHidden(!found);
        if (found && !first)
            first = item;
    }
    m_nothing->setVisible(!first);
    if (first && (!m_pages->currentItem() || m_pages->currentItem()->isHidden()))
        m_pages->setCurrentItem(first);
    if (first && !wanted.isEmpty()) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_search->text().section(u' ', 0, 0));
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – Lodebook"));
    m_search->setPlaceholderText(tr("Find in the help"));
    m_search->setAccessibleName(tr("Find in the help"));
    m_pages->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("Help"));
    m_nothing->setText(tr("No page has all of these words."));
    for (int row = 0; row < m_pages->count(); ++row)
        m_pages->item(row)->setText(nameIn(textOf(m_pages->item(row)->data(Qt::UserRole).toString())));
    if (!currentPage().isEmpty())
        m_text->setMarkdown(textOf(currentPage()));
}

} // namespace Lodebook
