// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/aboutdialog.h"

#include "views/widgets/icons.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

/// Every list of sources that travels inside the program.
QString dataSources()
{
    QString all;
    const QDir folder(QStringLiteral(":/sources"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()) + QStringLiteral("\n\n");
    }
    return all;
}

QTextBrowser *browser(QWidget *parent, const QString &name)
{
    auto *text = new QTextBrowser(parent);
    text->setOpenExternalLinks(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Lodebook"));
    auto *column = new QVBoxLayout(this);
    auto *tabs = new QTabWidget(this);
    auto *about = browser(tabs, tr("About"));
    about->setHtml(tr("<h2>Lodebook %1</h2>"
                      "<p>The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.</p>"
                      "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>"
                      "<p>Built with Qt %2.</p>").arg(QStringLiteral(LODEBOOK_VERSION), QLatin1String(qVersion())));
    auto *sources = browser(tabs, tr("Data sources and licences"));
    sources->setMarkdown(dataSources());
    tabs->addTab(about, tr("About"));
    tabs->addTab(sources, tr("Data sources and licences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    resize(720, 520);
}

} // namespace Lodebook
