// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/secretinput.h"
#include "models/storage/casebook.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace Lodebook {

/// What every command is given: where the casebook is, who asks, and where to answer.
struct CommandContext
{
    Output output;
    QString casebookText; ///< As named on the command line or in LODEBOOK_CASEBOOK.
    QString officer;
    const Clock *clock = &Clock::system(); // not owned
    QDate asOf; ///< The day figures are asked for; today unless set.
    std::unique_ptr<Casebook> casebook; ///< Open while a command that needs one runs.
    SecretInput secrets;
    QString unlockedWith; ///< What opened an encrypted casebook, when it had to be asked for.

    [[nodiscard]] Result<CasebookLocation> location() const;
    /// Asks for the passphrase of an encrypted casebook or backup; nothing to do for any other.
    [[nodiscard]] Result<> unlock(const CasebookLocation &location);
};

/// A number an option takes, at least 1; \a otherwise when it is not given.
[[nodiscard]] Result<int> numberOption(const QCommandLineParser &arguments, const QString &option, int otherwise);
/// A day an option takes; not a valid one when it is not given.
[[nodiscard]] Result<QDate> dateOption(const QCommandLineParser &arguments, const QString &option);

/// The command line itself is wrong, whatever the casebook holds: an unknown name of an entity, a field or a report, an
/// option that cannot be read. Ends with ExitCode::WrongUse.
[[nodiscard]] Error wrongUse(const QString &message);
/// The same for an error that came from reading a text of the command line; errors of another kind stay what they are.
[[nodiscard]] Error wrongUse(const Error &error);

/// One command of lodebook-cli: its name, its options, and a function that does it.
struct Command
{
    enum class Needs {
        Nothing,
        ReadingIfThere, ///< Says more when a casebook is named, but needs none.
        Reading,
        Writing,
    };

    QString name;  ///< One word or two.
    QString usage; ///< Behind the name, as in commands.md.
    QString help;
    Needs needs = Needs::Reading;
    int least = 0; ///< Positional arguments.
    int most = 0;  ///< -1: any number.
    QList<QCommandLineOption> options;
    Result<ExitCode> (*run)(CommandContext &context, const QCommandLineParser &arguments);
};

[[nodiscard]] QList<Command> casebookCommands(); ///< create, info, schema, check, backup, restore-backup
[[nodiscard]] QList<Command> encryptionCommands(); ///< encrypt, decrypt, passphrase, recovery-key
[[nodiscard]] QList<Command> recordCommands();   ///< list, show, add, set, delete, restore, attach, detach
[[nodiscard]] QList<Command> exchangeCommands(); ///< import, export
[[nodiscard]] QList<Command> historyCommands();  ///< undo, redo, history
[[nodiscard]] QList<Command> figureCommands();   ///< due, search
[[nodiscard]] QList<Command> eventCommands();     ///< invite, check-in
[[nodiscard]] QList<Command> duplicateCommands(); ///< duplicates, merge-records
[[nodiscard]] QList<Command> choiceCommands();    ///< choices, add-choice, set-choice, remove-choice, merge-choices
[[nodiscard]] QList<Command> packCommands();      ///< pack keys, pack trust, pack distrust

[[nodiscard]] QList<Command> packFileCommands(); ///< pack make, pack show, pack apply, pack receipts
[[nodiscard]] QList<Command> planCommands();     ///< plan approve, plan versions, plan compare, plan follow
[[nodiscard]] QList<Command> memberCommands();   ///< members, contributions
[[nodiscard]] QList<Command> conflictCommands(); ///< conflicts, resolve

[[nodiscard]] QList<Command> outreachCommands(); ///< mailing-list, letters
[[nodiscard]] QList<Command> dueDiligenceCommands(); ///< dd request, dd who

[[nodiscard]] Command explainCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command dashboardCommand();

/// The entity a command line names. Invalid with the names there are.
[[nodiscard]] Result<const Entity *> entityNamed(const QString &name);
/// The record a command line names: by id, number, code or unique name; deleted ones by id only.
[[nodiscard]] Result<Record> recordNamed(const CommandContext &context, const Entity &entity, const QString &text);

} // namespace Lodebook
