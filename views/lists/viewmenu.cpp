// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/viewmenu.h"

#include "views/lists/recordlistview.h"
#include "views/lists/savedviewdialog.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace Lodebook {

namespace {

const QString fileSuffix = QStringLiteral("lodebookview");

QAction *add(QMenu &menu, const QString &drawing, const QString &text, const QString &name)
{
    QAction *action = menu.addAction(drawing.isEmpty() ? QIcon() : icon(drawing), text);
    action->setObjectName(name);
    return action;
}

} // namespace

ViewMenu::ViewMenu(Casebook &casebook, const Entity &entity, RecordListView &list, QWidget *parent)
    : QToolButton(parent)
    , m_views(casebook, entity)
    , m_list(list)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("viewsButton"));
    setIcon(Lodebook::icon(QStringLiteral("pin"))); // a button has an icon() of its own
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    showName();
}

bool ViewMenu::done(const Result<> &result, const QString &message)
{
    if (!result)
        emit failed(result.error());
    else if (!message.isEmpty())
        emit said(message);
    return bool(result);
}

void ViewMenu::fill()
{
    m_menu->clear();
    const Result<QList<SavedViews::Entry>> entries = m_views.list();
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    const SavedViews::Entry *shown = nullptr;
    auto *group = new QActionGroup(m_menu);
    for (const SavedViews::Entry &entry : *entries) {
        QAction *action = m_menu->addAction(
            entry.isMine ? QIcon() : Lodebook::icon(QStringLiteral("user")),
            QString(entry.isMine ? entry.title : tr("%1 (shared)", "a view of another officer").arg(entry.title))
                .replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(entry.id == m_current);
        action->setData(entry.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { apply(id); });
        if (entry.id == m_current)
            shown = &entry;
    }
    if (!entries->isEmpty())
        m_menu->addSeparator();
    connect(add(*m_menu, QStringLiteral("save"), tr("&Save what is shown as a view…"), QStringLiteral("saveView")),
            &QAction::triggered, this, [this] { askName(false); });
    if (shown) {
        if (shown->isMine)
            addOwn(*shown);
        QAction *first =
            add(*m_menu, {}, tr("&Begin this list with “%1”").arg(shown->title), QStringLiteral("firstView"));
        first->setCheckable(true);
        first->setChecked(m_first == m_current);
        connect(first, &QAction::triggered, this, [this](bool on) {
            m_first = on ? m_current : RecordId();
            emit firstChosen(m_first);
        });
        connect(
            add(*m_menu, QStringLiteral("export"), tr("&Export “%1”…").arg(shown->title), QStringLiteral("exportView")),
            &QAction::triggered, this, &ViewMenu::chooseExport);
    }
    m_menu->addSeparator();
    connect(add(*m_menu, QStringLiteral("import"), tr("&Import a view…"), QStringLiteral("importView")),
            &QAction::triggered, this, &ViewMenu::chooseImport);
}

void ViewMenu::addOwn(const SavedViews::Entry &entry)
{
    connect(add(*m_menu, {}, tr("&Keep the changes in “%1”").arg(entry.title), QStringLiteral("replaceView")),
            &QAction::triggered, this, [this, title = entry.title] {
                done(m_views.replace(m_current, m_list.savedState().toJson()), tr("View “%1” changed").arg(title));
            });
    connect(add(*m_menu, QStringLiteral("edit"), tr("&Rename “%1”…").arg(entry.title), QStringLiteral("renameView")),
            &QAction::triggered, this, [this] { askName(true); });
    QAction *share = add(*m_menu, {}, tr("S&hare with all officers"), QStringLiteral("shareView"));
    share->setCheckable(true);
    share->setChecked(entry.isShared);
    connect(share, &QAction::triggered, this, [this](bool on) { done(m_views.setShared(m_current, on), {}); });
    connect(add(*m_menu, QStringLiteral("delete"), tr("&Delete “%1”").arg(entry.title), QStringLiteral("deleteView")),
            &QAction::triggered, this, [this, title = entry.title] {
                if (done(m_views.remove(m_current), tr("View “%1” deleted; undo brings it back").arg(title)))
                    setCurrent({}, {});
            });
}

void ViewMenu::apply(const RecordId &view)
{
    const Result<QList<SavedViews::Entry>> entries = m_views.list();
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    for (const SavedViews::Entry &entry : *entries) {
        if (entry.id != view)
            continue;
        const Result<QJsonObject> definition = m_views.definition(view);
        if (!definition) {
            emit failed(definition.error());
            return;
        }
        setCurrent(view, entry.title);
        m_list.setViewState(ViewState::fromJson(*definition));
    }
}

void ViewMenu::askName(bool renames)
{
    auto *dialog = new SavedViewDialog(renames, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(renames ? m_title : QString());
    connect(dialog, &SavedViewDialog::nameGiven, this, [this, dialog, renames](const QString &title, bool shared) {
        const Result<RecordId> kept =
            renames ? Result<RecordId>(m_current) : m_views.add(title, m_list.savedState().toJson(), shared);
        const Result<> renamed = renames ? m_views.rename(m_current, title) : Result<>();
        if (!kept || !renamed)
            return dialog->refuse(kept ? renamed.error() : kept.error());
        setCurrent(*kept, title.simplified());
        dialog->accept();
        emit said(tr("View “%1” saved").arg(title.simplified()));
    });
    dialog->open();
}

void ViewMenu::chooseImport()
{
    auto *dialog = new FileDialog(this, tr("Import a view"), {}, tr("Saved view (*.%1)").arg(fileSuffix));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewMenu::importFrom);
    dialog->open();
}

void ViewMenu::chooseExport()
{
    auto *dialog = new FileDialog(this, tr("Export the view"), m_title, tr("Saved view (*.%1)").arg(fileSuffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(fileSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewMenu::exportTo);
    dialog->open();
}

void ViewMenu::importFrom(const QString &path)
{
    const Result<RecordId> taken = m_views.importFrom(path);
    if (!taken) {
        emit failed(taken.error());
        return;
    }
    apply(*taken);
    emit said(tr("View “%1” taken in").arg(m_title));
}

void ViewMenu::exportTo(const QString &path)
{
    done(m_views.exportTo(m_current, path), tr("View “%1” written to %2").arg(m_title, path));
}

void ViewMenu::setCurrent(const RecordId &view, const QString &title)
{
    m_current = view;
    m_title = title;
    showName();
}

void ViewMenu::showName()
{
    const QString name = m_title.isEmpty()
        ? tr("&Views")
        : QString(fontMetrics().elidedText(m_title, Qt::ElideRight, fontMetrics().averageCharWidth() * 24))
              .replace(u'&', QLatin1String("&&"));
    setText(name);
    setToolTip(m_title.isEmpty() ? tr("Saved views of this list") : tr("Saved view: %1").arg(m_title));
    setAccessibleName(toolTip());
}

void ViewMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showName();
}

} // namespace Lodebook
