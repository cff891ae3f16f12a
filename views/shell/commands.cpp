// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commands.h"

#include "views/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>

namespace Lodebook {

namespace {

struct MenuKind
{
    const char *key;
    const char *label;
    const char *commands; ///< Names; a bar is a separator.
};

const MenuKind menus[] = {
    {"casebook", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Casebook"),
     "new open recent | newWindow | save print calendarFile | backups encryption lock settings | close quit"},
    {"edit", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Edit"),
     "undo redo undoPanel | revert deleteRecord | changeMany paste | find palette"},
    {"go", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Go"),
     "back forward home | newRecord pin recycleBin | takePack makePack conflicts devices | choiceLists"},
    {"view", QT_TRANSLATE_NOOP("Lodebook::Commands", "&View"),
     "collapseRooms | themeSystem themeLight themeDark themeContrast theme | larger smaller normalSize | fullScreen"},
    {"help", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Help"), "help keys | about"},
};

struct Words
{
    const char *name;
    const char *text;
};

const Words words[] = {
    {"new", QT_TRANSLATE_NOOP("Lodebook::Commands", "&New casebook…")},
    {"open", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Open casebook…")},
    {"recent", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Recent casebooks")},
    {"newWindow", QT_TRANSLATE_NOOP("Lodebook::Commands", "Another &window")},
    {"save", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Save")},
    {"print", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Print the list…")},
    {"calendarFile", QT_TRANSLATE_NOOP("Lodebook::Commands", "Calendar &file…")},
    {"backups", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Backups…")},
    {"encryption", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Encryption…")},
    {"lock", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Lock now")},
    {"settings", QT_TRANSLATE_NOOP("Lodebook::Commands", "Se&ttings…")},
    {"close", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Close window")},
    {"quit", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Quit")},
    {"undo", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Undo")},
    {"redo", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Redo")},
    {"undoPanel", QT_TRANSLATE_NOOP("Lodebook::Commands", "&What undo will undo")},
    {"revert", QT_TRANSLATE_NOOP("Lodebook::Commands", "Put typing &aside")},
    {"deleteRecord", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Delete this record")},
    {"changeMany", QT_TRANSLATE_NOOP("Lodebook::Commands", "Change &many records…")},
    {"paste", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Paste a table, files or a picture")},
    {"find", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Find in this list")},
    {"palette", QT_TRANSLATE_NOOP("Lodebook::Commands", "Find &everywhere: records and commands")},
    {"back", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Back")},
    {"forward", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Forward")},
    {"home", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Home")},
    {"newRecord", QT_TRANSLATE_NOOP("Lodebook::Commands", "&New record")},
    {"pin", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Pin this record")},
    {"recycleBin", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Recycle bin of this list")},
    {"takePack", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Take a pack…")},
    {"makePack", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Make a pack…")},
    {"conflicts", QT_TRANSLATE_NOOP("Lodebook::Commands", "Open &conflicts")},
    {"devices", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Devices and keys")},
    {"choiceLists", QT_TRANSLATE_NOOP("Lodebook::Commands", "Choice &lists")},
    {"collapseRooms", QT_TRANSLATE_NOOP("Lodebook::Commands", "Rooms as &icons")},
    {"theme", QT_TRANSLATE_NOOP("Lodebook::Commands", "Switch li&ght and dark")},
    {"themeSystem", QT_TRANSLATE_NOOP("Lodebook::Commands", "Theme as the s&ystem says")},
    {"themeLight", QT_TRANSLATE_NOOP("Lodebook::Commands", "Ligh&t theme")},
    {"themeDark", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Dark theme")},
    {"themeContrast", QT_TRANSLATE_NOOP("Lodebook::Commands", "High-&contrast theme")},
    {"larger", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Larger text")},
    {"smaller", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Smaller text")},
    {"normalSize", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Normal text")},
    {"fullScreen", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Full screen")},
    {"help", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Help on this page")},
    {"keys", QT_TRANSLATE_NOOP("Lodebook::Commands", "&Keys at a glance")},
    {"about", QT_TRANSLATE_NOOP("Lodebook::Commands", "&About Lodebook")},
};

} // namespace

Commands::Commands(QObject *parent)
    : QObject(parent)
    , m_themes(new QActionGroup(this))
{
    add("new", "add", {});
    add("open", "folder", {QKeySequence::Open});
    add("recent", "", {});
    add("newWindow", "", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    add("save", "save", {QKeySequence::Save});
    add("print", "print", {QKeySequence(Qt::CTRL | Qt::Key_P)});
    add("calendarFile", "calendar", {});
    add("backups", "restore", {});
    add("encryption", "lock", {});
    add("lock", "lock", {QKeySequence(Qt::CTRL | Qt::Key_L)});
    add("settings", "settings", {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    add("close", "", {QKeySequence::Close});
    add("quit", "", {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    add("undo", "undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    add("redo", "redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    add("undoPanel", "history", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z)});
    add("revert", "", {QKeySequence(Qt::Key_Escape)});
    add("deleteRecord", "delete", {QKeySequence(Qt::CTRL | Qt::Key_Delete)});
    add("changeMany", "edit", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    add("paste", "import", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
    add("find", "search", {QKeySequence::Find});
    add("palette", "search", {QKeySequence(Qt::CTRL | Qt::Key_K)});
    add("back", "back", {QKeySequence(Qt::ALT | Qt::Key_Left)});
    add("forward", "forward", {QKeySequence(Qt::ALT | Qt::Key_Right)});
    add("home", "home", {QKeySequence(Qt::ALT | Qt::Key_Home)});
    add("newRecord", "add", {QKeySequence::New});
    add("pin", "pin", {QKeySequence(Qt::CTRL | Qt::Key_D)});
    add("recycleBin", "restore", {});
    add("takePack", "exchange", {});
    add("makePack", "export", {});
    add("conflicts", "warning", {});
    add("devices", "lock", {});
    add("choiceLists", "tag", {});
    add("collapseRooms", "menu", {QKeySequence(Qt::CTRL | Qt::Key_B)});
    add("theme", "contrast", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    for (const char *name : {"themeSystem", "themeLight", "themeDark", "themeContrast"}) {
        add(name, "", {});
        m_order.last()->setCheckable(true);
        m_order.last()->setActionGroup(m_themes);
    }
    add("larger", "zoom-in", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add("smaller", "zoom-out", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    add("normalSize", "", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    add("fullScreen", "fit", {QKeySequence(Qt::Key_F11)});
    add("help", "help", {QKeySequence(Qt::Key_F1)});
    add("keys", "", {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    add("about", "info", {});
    m_actions.value(QStringLiteral("quit"))->setMenuRole(QAction::QuitRole);
    m_actions.value(QStringLiteral("settings"))->setMenuRole(QAction::PreferencesRole);
    m_actions.value(QStringLiteral("about"))->setMenuRole(QAction::AboutRole);
    m_actions.value(QStringLiteral("recent"))->setMenu(new QMenu);
    m_actions.value(QStringLiteral("collapseRooms"))->setCheckable(true);
    m_actions.value(QStringLiteral("pin"))->setCheckable(true);
    retranslate();
}

void Commands::add(const char *name, const char *icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*icon)
        action->setIcon(Lodebook::icon(QLatin1String(icon)));
    action->setShortcuts(keys);
    for (const QKeySequence &key : action->shortcuts())
        m_usual[action->objectName()].append(key.toString(QKeySequence::PortableText));
    m_actions.insert(action->objectName(), action);
    m_order.append(action);
}

void Commands::setKeys(const QMap<QString, QStringList> &keys)
{
    bool anyChanged = false;
    for (QAction *action : std::as_const(m_order)) {
        const QString name = action->objectName();
        QList<QKeySequence> wanted;
        for (const QString &key : keys.contains(name) ? keys.value(name) : m_usual.value(name)) {
            if (const QKeySequence sequence(key, QKeySequence::PortableText); !sequence.isEmpty())
                wanted.append(sequence);
        }
        anyChanged = anyChanged || wanted != action->shortcuts();
        action->setShortcuts(wanted);
    }
    if (anyChanged)
        emit keysChanged();
}

void Commands::fillMenus(QMenuBar *bar)
{
    for (const MenuKind &kind : menus) {
        QMenu *menu = bar->addMenu(QString());
        m_menus.insert(QLatin1String(kind.key), menu);
        for (const QString &name : QString::fromLatin1(kind.commands).split(u' ')) {
            if (name == QLatin1String("|"))
                menu->addSeparator();
            else
                menu->addAction(m_actions.value(name));
        }
    }
    retranslate();
}

void Commands::retranslate()
{
    for (const Words &entry : words)
        m_actions.value(QLatin1String(entry.name))->setText(tr(entry.text));
    m_actions.value(QStringLiteral("settings"))->setWhatsThis(tr("language theme appearance text size row height keys shortcuts", "words by which the settings are found"));
    for (const MenuKind &kind : menus) {
        if (QMenu *menu = m_menus.value(QLatin1String(kind.key)))
            menu->setTitle(tr(kind.label));
    }
}

} // namespace Lodebook
