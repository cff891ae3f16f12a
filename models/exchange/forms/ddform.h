// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

#include <QDate>
#include <QJsonObject>

namespace Lodebook {

/// What somebody says in the places of one question of a form, as written there. What it means is found out when it is taken
/// in, so that nothing is lost that means nothing.
struct DdSaid
{
    QString answer{};        ///< A maturity, yes or no, a choice, a number or a text, by the kind of the question.
    QString words{};         ///< Beside a maturity.
    QString notApplicable{};
    QString evidence{};
    QString comment{};
    QString stillTrue{};     ///< Of an answer taken over from last year: it still holds.

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QJsonObject json() const; ///< Only what is not empty.
    [[nodiscard]] static DdSaid fromJson(const QJsonObject &json);
    bool operator==(const DdSaid &) const = default;
};

struct DdFormQuestion
{
    RecordId id{};
    RecordId identity{}; ///< Of its first wording.
    QString code{};
    QString step{};      ///< Its code; see ddStepChoices().
    QString kind{};
    QString text{};      ///< In the language of the form.
    QStringList options{};
    QString evidenceExpected{};
    QString lastYear{};  ///< In words.
    DdSaid said{};       ///< What stands in the casebook already.
    bool takenOver = false;
};

/// Which report a form belongs to.
struct DdFormHead
{
    RecordId report{};
    RecordId organisation{};
    QString member{};
    RecordId questionnaire{};
    QString title{};
    QString version{};
    int year = 0;
    QString language{};
    QDate dueOn{};
};

/// The yearly report as a form that a member fills in away from the program.
struct DdForm
{
    DdFormHead head;
    QList<DdFormQuestion> questions{}; ///< Those that apply to the member.
    int leftOut = 0;                   ///< Answers that are restricted and stay in the casebook.

    /// Which form it is and what was asked, as the file carries it along.
    [[nodiscard]] QJsonObject identity() const;
};

/// The checksum under which a form finds its identity unchanged: SHA-256 in hexadecimal.
[[nodiscard]] QString sealOf(const QJsonObject &identity);

/// The form of a report in a language (BCP 47; empty: as the program speaks). Forbidden: the report is restricted, or the
/// officer may not see maturities.
[[nodiscard]] Result<DdForm> makeDdForm(const RecordReader &reader, const RecordId &report, const QString &language);

/// A form that came back, whatever kind of file it is.
struct FilledDdForm
{
    struct Answer
    {
        RecordId question{}; ///< Null: the row names none.
        QString text{};      ///< The question as it stands in the file; empty where the file does not show it.
        QString place{};     ///< Where it stands, in words.
        DdSaid said{};
    };

    QString path{};
    QByteArray sha256{};
    DdForm form; ///< As it was sent: head and questions.
    bool sealHolds = false;
    QList<Answer> answers{};
};

/// Reads a workbook, a saved page or a file of answers. Invalid: it is no form of this program.
[[nodiscard]] Result<FilledDdForm> readDdForm(const QString &path);

/// Writes by the ending: .xlsx or .html.
[[nodiscard]] Result<> writeDdForm(const DdForm &form, const QString &path);

/// The head and the questions that an identity() names.
[[nodiscard]] DdForm formFromIdentity(const QJsonObject &identity);

} // namespace Lodebook
