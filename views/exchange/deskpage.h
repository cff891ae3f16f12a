// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "views/shell/page.h"
#include "views/shell/workstrip.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Lodebook {

class EmptyList;
class Heading;
class MessageBar;

/// How the pages about packs look: a heading with a line about it and a row of buttons, what happened, how far work is,
/// and below it what there is, or what belongs there. Whatever takes long runs on a worker.
class DeskPage : public Page
{
    Q_OBJECT

public:
    DeskPage(const Location &location, Casebook &casebook, QWidget *parent);

    Location location() const override { return m_location; }

protected:
    Casebook &casebook() { return m_casebook; }
    const Casebook &casebook() const { return m_casebook; }
    MessageBar &messages() { return *m_messages; }
    [[nodiscard]] bool isBusy() const { return m_work->isRunning(); }

    /// No \a drawing for what is pressed first: its ground is coloured.
    QPushButton *addButton(const char *name, const char *drawing, const std::function<void()> &pressed);
    /// What stands below when there is something. To be called once.
    void setContent(QWidget *content);
    /// What stands there in any case, above that.
    void insertAboveContent(QWidget *widget);
    void showContent(bool isThere);
    EmptyList &empty() { return *m_empty; }
    void setIntro(const QString &text);

    template<typename T>
    using Work = std::function<Result<T>(Casebook &casebook, Progress &progress)>;
    /// Does the work and hands its answer on; an error is shown. Nothing happens while other work runs.
    template<typename T>
    void run(const QString &title, const Work<T> &work, const std::function<void(const T &)> &done)
    {
        start(
            title,
            [work](Casebook &casebook, Progress &progress) -> Result<QVariant> {
                const Result<T> answer = work(casebook, progress);
                return answer ? Result<QVariant>(QVariant::fromValue(*answer)) : Result<QVariant>(answer.error());
            },
            [done](const QVariant &answer) { done(answer.value<T>()); });
    }
    /// Reads beside the window; an error is shown.
    template<typename T>
    void read(const std::function<Result<T>(Casebook &casebook)> &work, const std::function<void(const T &)> &done)
    {
        m_reading.cancel();
        m_reading = BackgroundReader::of(m_casebook)
                        .run<T>(
                            this, [work](Casebook &casebook, const Cancellation &) { return work(casebook); },
                            [this, done](const Result<T> &answer) {
                                if (answer)
                                    done(*answer);
                                else
                                    showFailure(answer.error());
                            });
    }
    void showFailure(const Error &error);

    /// After work has begun or ended, and whenever something else was chosen: which buttons can be pressed.
    virtual void showState() = 0;
    /// The words, in the language of now. To be called by the constructor of the page itself.
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void onRunning(bool running);
    void giveFocusBack(); ///< To what had the keyboard before work began, or what can have it now.
    void placeFocus(); ///< Of the page: where its content had it, or on the first step.
    void start(const QString &title, const Job::CasebookWork &work, const std::function<void(const QVariant &)> &done);

    Location m_location;
    Casebook &m_casebook; // not owned
    Heading *m_title;
    QLabel *m_intro;
    QWidget *m_buttons;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QStackedWidget *m_pages;
    EmptyList *m_empty;
    QWidget *m_blank; ///< While nobody knows yet whether there is something.
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_focusMeanwhile;
    QPointer<QWidget> m_contentFocus;
    Cancellation m_reading;
};

} // namespace Lodebook
