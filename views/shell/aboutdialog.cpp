// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/aboutdialog.h"

#include "views/widgets/icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

/// What the program ships of other people's data, with their names and terms.
QString dataSources()
{
    QString all;
    QFile list(QStringLiteral(":/demo/sources.json"));
    const QJsonArray sources = list.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(list.readAll()).array() : QJsonArray();
    for (const QJsonValue &value : sources) {
        const QJsonObject source = value.toObject();
        const auto text = [&source](const char *key) { return source.value(QLatin1String(key)).toString(); };
        all += QStringLiteral("### %1\n\n%2\n\n%3: %4\n\n<%5>\n\n%6 %7\n\n").arg(text("title"), text("holder"), AboutDialog::tr("Licence"), text("licence"), text("address"), text("used"), text("remark"));
    }
    const QDir folder(QStringLiteral(":/sources"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()) + QStringLiteral("\n\n");
    }
    return all;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_about(new QTextBrowser(m_tabs))
    , m_sources(new QTextBrowser(m_tabs))
{
    auto *column = new QVBoxLayout(this);
    for (QTextBrowser *text : {m_about, m_sources}) {
        text->setOpenExternalLinks(true);
        text->setTabChangesFocus(true);
        m_tabs->addTab(text, QString());
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    retranslate();
    resize(720, 520);
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Lodebook"));
    m_about->setHtml(
        tr("<h2>Lodebook %1</h2>"
           "<p>The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>"
           "<p>Built with Qt %2.</p>")
            .arg(QStringLiteral(LODEBOOK_VERSION), QLatin1String(qVersion())));
    m_sources->setMarkdown(dataSources());
    const QStringList names{tr("About"), tr("Data sources and licences")};
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabText(tab, names.at(tab));
        m_tabs->widget(tab)->setAccessibleName(names.at(tab));
    }
}

} // namespace Lodebook
