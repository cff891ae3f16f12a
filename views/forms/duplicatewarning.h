// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/duplicates.h"
#include "models/storage/casebook.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace Lodebook {

class FormBinder;

/// Says while a new record is typed that it may be here already: what resembles it, the likest first, each a way to that
/// record. It never stands in the way of saving.
class DuplicateWarning final : public QFrame
{
    Q_OBJECT

public:
    DuplicateWarning(FormBinder &binder, Casebook &casebook, QWidget *parent = nullptr);

    const QList<DuplicateCandidate> &candidates() const { return m_candidates; }

signals:
    void openRequested(const Lodebook::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void showCandidates();

    FormBinder &m_binder; // not owned
    Casebook &m_casebook; // not owned
    QTimer m_pause;
    QLabel *m_lead;
    QWidget *m_answers;
    QList<DuplicateCandidate> m_candidates;
    QString m_looked; ///< What was asked for last, so that other fields cost nothing.
};

} // namespace Lodebook
