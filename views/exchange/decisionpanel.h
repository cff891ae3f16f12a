// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/conflicts.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Lodebook {

class FieldEditor;
class Heading;

/// One open conflict of a field or of a deletion: what stood there before and what each side said, side by side, with
/// who and when; one of them can be taken, or another value typed. Of long texts the words that differ are marked, and
/// one text of both is proposed.
class DecisionPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DecisionPanel(Casebook &casebook, QWidget *parent = nullptr);

    void setConflict(const OpenConflict &conflict, bool readOnly);

signals:
    void taken(const QVariant &value); ///< Of a field.
    void deletionDecided(bool isDeleted);
    void openRequested(const Lodebook::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card
    {
        QWidget *frame = nullptr;
        QLabel *value = nullptr;
        QVariant shown;
        QVariant comparedWith; ///< Invalid: nothing is marked.
    };
    void addCard(const QString &caption, const QString &about, const QVariant &value, const QVariant &comparedWith,
                 const QString &verb, const std::function<void()> &pressed);
    void addSides(bool readOnly);
    void addDeletion(bool readOnly);
    void addEditor();
    QString proposal() const;
    void write(const Card &card) const;
    void writeAll();
    void arrange();
    void fill();

    Casebook &m_casebook; // not owned
    OpenConflict m_conflict;
    bool m_readOnly = false;
    QWidget *m_paper;
    QVBoxLayout *m_column;
    Heading *m_heading;
    QLabel *m_record;
    QPushButton *m_open;
    QWidget *m_parts = nullptr; ///< Made anew for each conflict.
    QGridLayout *m_grid = nullptr;
    QList<Card> m_cards;
    FieldEditor *m_editor = nullptr;
    int m_columns = 0;
};

} // namespace Lodebook
