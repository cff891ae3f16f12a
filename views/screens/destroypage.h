// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/handedover.h"
#include "views/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace Lodebook {

class Heading;
class MessageBar;

/// Destroys the casebook on this computer: for a laptop that is handed back, or about to be taken away. First it shows
/// what the other devices have confirmed of the work done here. While something is not, a word has to be typed.
class DestroyPage final : public Page
{
    Q_OBJECT

public:
    explicit DestroyPage(Casebook &casebook, QWidget *parent = nullptr);

    Location location() const override { return Location::screen(QStringLiteral("destroy")); }
    QString title() const override;
    void refresh(const ChangeNotice &notice) override;
    /// What has to be typed while nobody has confirmed everything.
    [[nodiscard]] static QString word();

signals:
    void destructionRequested(); ///< Of the open casebook, on this computer, now.

protected:
    void changeEvent(QEvent *event) override;

private:
    using Answer = std::shared_ptr<const Result<QList<HandedOver>>>;

    void load();
    void showFound(const Answer &answer);
    void showState();
    void ask();
    void retranslate();
    QString proofText() const;
    QString sentenceOf(const HandedOver &one) const;
    bool isProven() const { return !m_found.isEmpty() && m_found.first().isComplete(); }

    Casebook &m_casebook; // not owned
    QList<HandedOver> m_found;
    bool m_isLoaded = false;
    bool m_isUnknown = false; ///< It could not be found out.
    quint64 m_asked = 0; ///< Of several looks the last one counts.
    Heading *m_title;
    QLabel *m_intro;
    MessageBar *m_messages;
    Heading *m_proofTitle;
    QLabel *m_proof;
    QLabel *m_wordLabel;
    QLineEdit *m_word;
    QPushButton *m_destroy;
    Heading *m_limitsTitle;
    QLabel *m_limits;
};

} // namespace Lodebook
