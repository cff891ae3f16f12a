<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CasebookCheck</name>
    <message>
        <source>Open the record, choose anew and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the casebook as it is, then restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n action(s) of this device are missing in the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a full pack from that device, or restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the change log belongs to no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undone action is missing in the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty but has to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record, fill it in and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another, or add the code to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the file is not in this casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it with the next pack, or attach the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file again, or take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than this program wrote to the casebook. Compare with the last backup; saving the record makes it whole again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log does not know this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was written past the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log says otherwise whether the record is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what the change log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in the change log but not in the casebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2 to %3, highest %4, lowest %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: highest %2, lowest %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>series and unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the title as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the subtitle as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>first and last category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This program is built without encryption at rest; nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made, with %2 reference records and %3 of the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (schema %2, program %3, %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A casebook on a server is restored with the server&apos;s own tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to %1; what was there before is kept as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new casebook with the reference lists; never overwrites one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the demonstration data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, counts, size, devices, last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities and fields: the dictionary itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for anything wrong; exit 1 when there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, whatever it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a copy, opens it and checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the casebook&apos;s place; what was there is kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook: a file or postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that figures are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of labels and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, csv or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as --format json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show progress even where there is no terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2024-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes json, csv or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; lodebook-cli help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the command is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: lodebook-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition %1 of the list here; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No production of %1 is recorded; there is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dashboard “%1”; there is: production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a dashboard shows, as a picture or as its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the list of conflict-affected and high-risk areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the rows are with --as KIND, or with a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--empty takes keep or clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dates takes dmy or mdy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--encoding takes utf-8 or windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because restricted: the columns %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the rows of a CSV file or workbook in, as one batch that can be undone whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which heading fills a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that say which record a row updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an empty cell does to a record that is updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which comes first in 03/04/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal point of typed numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a text file that is not Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do everything and keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where rejected rows go, with the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes records to .csv, .xlsx or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds just these words; these come close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late, missing or due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far ahead as this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this officer has to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-text search over everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1 “%2”: others build on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1 “%2”: changed since (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last step back, or one whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import, a merge, any entry of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the last undone step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what touched these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this officer did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 100 unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more problems; --rejects FILE keeps them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 unchanged, %5 rejected, %6 duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not set a field of %2; write FIELD=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition, such as country=CD; several are joined by and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what comes behind this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one record, its derived fields and its children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all that happened around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a record and prints its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes fields of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a record into the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a record out of the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaches files to a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a file off a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report %1 is about one %2: name it with --for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is filtered by stored fields only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report called “%1”; report --list names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with -o FILE.pdf, .html or .odt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printable report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the reports there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records it lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) now point here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from the other: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both had a value, this record&apos;s stands: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo --batch %1 takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely duplicates, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pairs that score at least this of 100; 80 unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one record of two; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, by rule %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes may be missing from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it does to the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows, the rule and the freshness behind a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record, the country or the edition it is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), opened and checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2024-12-31, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 in front of a command; lodebook-cli help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--decimal takes , or .</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the id of a batch; history lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file %2 is too large for a field; attach it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: byte %2 of the file %3 is not UTF-8 text; save it again as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete: %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” on %2 “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files on %1 “%2” are called “%3”; name one by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--after: the record “%1” is not in this list (any more); begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a report; report --list names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in the recycle bin; restore takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The text was read as Windows-1252, as chosen; check the accented letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text file and has one table only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it, or double the marks that belong to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has more than %1 cells. Is this a table, with one line per record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell %1 goes on after its closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes. Most likely a closing quotation mark is missing in this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>“%1” cannot take the table “%2” too: a CSV file holds one table. Write a workbook (.xlsx) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Nothing was changed; choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No device is known to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Changes may be missing of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .json, so nothing was written. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>There is no such day as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day: write 2024-03-31, or say which order the file uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2024-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a moment; write it like 2024-03-31T14:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you type cannot be kept safe from a crash: the folder for drafts cannot be written. Save with Ctrl+S more often, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are kept smaller than they came; this names the file as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smelter or refiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State army</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown armed people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five characters that make the numbers of this device its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incarnation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes up when a backup is restored on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the officer may see and do follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: keeps the name in the history, offers it no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other officers see it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name, such as organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name, such as kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered any more; records that have it keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that stands for it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter (pseudonym)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never the name: a word by which the informant is found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the casebook the position is shown no more exactly than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security forces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illegal tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bribery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex II risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six months after the report unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ICGLR form where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artisanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-mechanised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium-scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large-scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chiefdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS, satellite image, approximation ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, where women and men are not counted apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what the site counts as lying in a conflict-affected or high-risk area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the own determination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict and high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICGLR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the module; modules 1 to 4 decide whether the site&apos;s practice counts as responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ore, concentrate or metal content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decree or certificate, by its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the team did not get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for not visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual understanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What upstream asked, what downstream answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debriefing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: told by others, away from the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children under 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mercury in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traceability scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed actors present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed actors interfere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tax, extort, control or dig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign or organisation that made the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick scan on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt and decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publication that opened it, such as a number of the official gazette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick scans until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours after closing in which an application is still taken as in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of the whole call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the total cost of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least total score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie-break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides between equal totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner in a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners in projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply-chain actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application it was granted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at gender equality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totalled as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How figures of periods, sites and projects become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a figure of the programme, such as PRO-1, or an expression of indicator codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women; country=CD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement this one takes the place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a result of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to hold for this to lead to the next level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target this one revises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due diligence checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due-diligence check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanctions lists checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanctions check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorandum signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the partnership it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the mineral supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its register, such as NL-KVK-27378529</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer who keeps in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the person agreed to have these data kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form, message or talk in which it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex II risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious abuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-state armed groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bribery and misrepresented origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money laundering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taxes, fees and royalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend or disengage at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigate, disengage if that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands disengagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open risk of this kind keeps a site from counting as responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when the whole country is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict-affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: only the totals of this edition are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of the CN code, with the TARIC subdivision after a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CN code as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TARIC subdivision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this weight a year on the importer is in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two capital letters of ISO 3166-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of the ICGLR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Conference on the Great Lakes Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DR Congo or adjoining it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covered countries of section 1502 of the Dodd-Frank Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRAFT module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRAFT modules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three capital letters of ISO 4217</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many digits after the decimal point amounts have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATI code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATI codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemstone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the metal it yields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin, tantalum, tungsten or gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sense of Regulation (EU) 2017/821</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the programme&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OECD step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OECD steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article of Regulation (EU) 2017/821</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166-2, such as CD-SK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal or security-sensitive: left out of every way out that is not allowed to hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount or count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names other sources use, separated by |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityRules</name>
    <message>
        <source>“%1” is not a SHA-256: 64 digits 0-9 and a-f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is before “%3” (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is filled in, so “%2” is needed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region %1 does not lie in the country %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in %2 and “%3” in %4; they have to be in one currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is more than “%3” (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own determination needs its reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women and men together are more than all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was made: on which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was made: there is no reason for not visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed actors who are not present do not interfere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages cannot be summed: total them as ratio, mean or latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told in words cannot be calculated with: total it as latest or distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be divided by zero: leave numerator and denominator empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revised target needs its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours belong to a contribution in kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was refused: there is no membership to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No field is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to the end; nothing was left there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped; no file was left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address; it starts with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one line; “%2” has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; the least is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; the most is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a currency code; write three capital letters such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the year %2 cannot be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like project/0190…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the form its type asks for in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no position with lat and lon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period; write it like 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a position; write latitude, longitude in degrees, like -1.9641, 30.0619</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentions “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The demonstration data are missing from this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for “%1”, which is no kind of record here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “%1” stands in columns %2 and %3; give one of them another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1” for %2. Its columns are: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a formula nobody has calculated (%1); open the file in a spreadsheet and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet shows an error there (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number, not a date; format the column as dates in the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like mine_site/CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no heading row: the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read from the columns %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the headings of %1 is a field of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column gives %1, which every %2 needs. Name one with --map %1=HEADING, or one value for all rows with --set %1=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is in no column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is empty, so it says nothing of which record is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records have this key, so none was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference list %1 is damaged in row %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected rows would take the place of the file they come from. Choose another name for them; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalEntry</name>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example %2, tomorrow or +14</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lodebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::AnyLinkEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::Application</name>
    <message>
        <source>Open a casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::Card</name>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartTableDialog</name>
    <message>
        <source>&amp;Copy figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartWidget</name>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save figures as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen value and the whole chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %n record(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::Chip</name>
    <message>
        <source>Press Delete to take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceModel</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::CodeEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::CodesEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::Commands</name>
    <message>
        <source>&amp;Casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent casebooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What undo will undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put typing &amp;aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;everywhere: records and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recycle bin of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms as &amp;icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lodebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch li&amp;ght and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-&amp;contrast theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language theme appearance text size row height</source>
        <comment>words by which the settings are found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictPanel</name>
    <message>
        <source>%1 changed the same fields while you were typing. Nothing is lost: choose for each field which value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::DashboardPage</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as figures (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only a part is here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::DateEditor</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::DeadlineModel</name>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::DerivedPanel</name>
    <message>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>name of a figure and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard from lately: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1, method %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ExplanationDialog</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 (rule %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes may be missing of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Opens the records behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterBuilder</name>
    <message>
        <source>&amp;Show only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 50000 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterChips</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::FormSectionView</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryTab</name>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is again what it was. Ctrl+Z takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the earlier value back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, or value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, or value after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down a mine site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who works with this casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. Tasks are added on any record, under “Tasks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records you open are found again here. Pin those you need often with Ctrl+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <comment>kind of records, and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>kind of records, moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::LineEditor</name>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkLine</name>
    <message>
        <source>Make “%1” a new record (%2)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::LinksEditor</name>
    <message>
        <source>Add: type a part of the name or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::MainWindow</name>
    <message>
        <source>%1 – %2 – Lodebook</source>
        <comment>page, casebook</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: found on the home page and in the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed %n record(s). Undoing it takes all of them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::MapWidget</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of point and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen point and the whole map</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::MomentEditor</name>
    <message>
        <source>There is no such time of day as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::MoneyEditor</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::NewCasebookDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the &amp;demonstration: real public data and invented examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside everything you change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casebook</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::PeriodEditor</name>
    <message>
        <source>“%1” is not a period. Write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::PointEditor</name>
    <message>
        <source>“%1” is not a position. Write latitude and longitude in degrees with a point, such as -1.6585, 29.2205</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies outside the globe: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopping, nothing is left half done</source>
        <comment>title of long work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of long work and what it does now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRecordDialog</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordHeader</name>
    <message>
        <source>%1  %2</source>
        <comment>kind of record and its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its number when it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put into the recycle bin; undo brings them back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <comment>a record that is being made</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListView</name>
    <message>
        <source>contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and contains “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: its sum</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none where %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted comes here first and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one by hand, or bring in a table you have with Exchange › Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows in which all the words stand (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in the recycle bin. It can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, keep it as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. %1: %2. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: choose first which values stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n thing(s) to put right. What you typed is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed since the last save was put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is typing from %1 that was never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordStore</name>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a record in the recycle bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a %1 with this already: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” was changed at %3 while it was open here; nothing was overwritten. Look at both and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” was changed by somebody else at the same moment; nothing was overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is deleted as well. Restore that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else here may write; make somebody else a coordinator first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the last officer who may write here; make somebody else a coordinator first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work here as a reader, who may look at everything that is not restricted and change nothing; nothing was written. Ask a coordinator to make the change, or to give you another role (Officer, field “Role”).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTableModel</name>
    <message>
        <source>%1 %2, %3 selected</source>
        <comment>12,345 mine sites, 3 selected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12,345 mine sites</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTabs</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records and the field that links them</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPage</name>
    <message>
        <source>PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written like that; this comes close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is found, and what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::SideTabs</name>
    <message>
        <source>Parts of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name and count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::SiteMapPage</name>
    <message>
        <source>&amp;Responsible only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sites are shown, as of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) of this choice have no position and are not on the map.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No mine site is recorded yet. Import sites, or add one under Field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) chosen on the map</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::StartWindow</name>
    <message>
        <source>Lodebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook of a responsible-minerals partnership. Everything is kept in one file of yours, or in a database of your organisation, and works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::Theme</name>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>day · kind: what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>day · what (who)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineTab</name>
    <message>
        <source>Timeline of this record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::TopBar</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoPanel</name>
    <message>
        <source>&amp;Do this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What undo will undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lodebook::YesNoEditor</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>The country outlines cannot be read: the file is damaged or not an outline file. Maps are shown without countries. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of point and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the title as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map with %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of point and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what the hatching means and the countries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Natural Earth; borders are de facto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two sources</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code; write three capital letters such as EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>There is no place called “%1” in this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductionDashboard</name>
    <message>
        <source>%1 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 days silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, named in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: records of all countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: countries on the list %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>mined, by %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from listed countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition %1 is not complete here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no edition of the list is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share mined in listed countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries with any region on the edition %1 of the list, of what is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mine production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries recorded; a gap is a year without records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: largest countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; * on the edition %2 of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other countries recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the smaller countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country counts as listed when any of its regions is on the list: the shares are of such countries, not of such areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are the sum of the countries recorded. What a source adds up as other countries is not among them, nor are records that were refuted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no record for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; list of conflict-affected and high-risk areas: edition %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; no edition of the list of conflict-affected and high-risk areas is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No production is recorded yet. Import production figures, or add a record under Field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of the list of conflict-affected and high-risk areas is in this casebook. Import one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Only a part of the edition %1 is in this casebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the country are listed, and the site&apos;s region is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s country is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of the list is in force on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition %1 of the list in this casebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the newest edition %1 is in this casebook, so the edition %2 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed in the edition %1 as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1; %2 is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1; does not decide for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site lies in a conflict-affected or high-risk area when its region, or its whole country, is on the edition of the list that holds on the day; or by the partnership&apos;s own determination, with reasons. The list is indicative and not exhaustive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own determination has no reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names the list as its ground, but the area is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution is received once all of it has come; what is still owed is overdue from the day after it was due; a part that came in time makes it partly received; before that it is invoiced or planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has come to pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no due date, so the contribution cannot become overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount received is not recorded; it is taken as the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount received is in another currency; it is taken as the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site not visited for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit %2; %3 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule computes %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names sound alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same registration or site number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but different registration or site numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but different countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but different regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 is a figure of one record: say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No production of “%1” is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production is told by year, not by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of the CAHRA list whose areas are in this casebook is in force on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition “%1” of the CAHRA list in this casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure “%1”. There are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of countries on the CAHRA list in the production: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status %1 has to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites without a running project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The status of %n site(s) is out of date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last visit was on %1; the site has to be visited again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit to the site is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active sites without a running project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) have not been visited for more than the time allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The visit was planned; record how it went, or why it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident of level %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage follows from the dates: after the last day a membership is former when a reason for leaving is recorded, otherwise lapsed; from its first day it is member; before that the decision makes it accepted or refused, the application makes it applicant, and the first contact makes it lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership has no dates yet, so its stage is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates of the membership lie after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision has no date, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the membership begins is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason for leaving is recorded: renew the membership or record why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution is still to be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly fee is %1, but no contribution for %2 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on %1; a decision is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership has run out: renew it or record why it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership runs out: renew it or record why it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of this device wait to be received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of the country counts where there is one, otherwise the sum of its regions or sites; whole years go before parts of years; refuted records do not count. A total is the sum of the countries recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No production is recorded for %1: a gap, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the countries on the list produced, of all that is recorded. A country counts as a whole as soon as one of its regions is listed, so this is the share of such countries, not of such areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition used, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project ends on %1 and is not closed; its determination has to be asked for by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a figure, the first is %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The call closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application waits for its decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were not merged, because %1 “%2” cannot follow: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be merged with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in the bin cannot be merged; take it out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2, reported on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last visit saw armed actors interfere; only recorded incidents count in the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last visit saw children under 15; only recorded incidents count in the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status %1 ran out on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is %1 and valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment of the practice is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed: module %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: module %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the modules that count are passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment carries the site although its status does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident of level %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n grave incident(s) open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No risk that demands disengagement is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, with the Annex II risk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s) demand disengagement.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said whether this open risk demands disengagement: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last visit was on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A site is responsible when its status is good and still valid, or the modules of practice that count are passed; and no grave incident is open; and no Annex II risk that demands disengagement is open; and the last visit is recent enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are drafts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At least so many: who came in several periods is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indicator does not say how its figures are totalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator has the code “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicators have the code “%1”; name one by its id</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Totalled as: %1. Rejected figures do not count; a correction takes the place of what it corrects; the coarsest period goes before its parts, and a whole before its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is recorded: a gap, not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, does not count here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is “%2”; %3 is expected, so %4 is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest status on or before the day. Blue and green run out after their last valid day; yellow and red stand until a new inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status is recorded on or before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document names no last valid day; the usual term is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than the day asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day on or before the day asked for on which a team got to the site and saw it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team did not get there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by others, not seen on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is recorded on or before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is done from the day it was done, and overdue from the day after it was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no due date, so the task cannot become overdue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 has no field “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a condition; write it like country=CD or from&gt;=2024-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be compared with = and != only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to no other record, so “%2” means nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late, due or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No production is recorded for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash means that nothing is recorded for that year; it never means zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals are the sums of what is recorded, which may be less than the world&apos;s production. Figures that were refuted are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded of the project: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators without a target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators without a figure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine sites are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine sites never visited: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier visits, not shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is restricted: no report leaves the casebook about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further sources, named in the records: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know about this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Licence: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of %1, made on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted records left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard of lately, so that changes made there may be missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made into a text document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made into a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html or .odt: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be printed: the printer or the file cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of mine sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine sites by province and territory, with workers, visits, status and standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One project at a glance: facts, partners, results, sites, visits, tasks, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded production by country and year, gaps left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late, due or missing, with the officer who has to see to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is about one record (%2): say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine sites by province and territory; positions are rounded to two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sites: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(workers recorded at %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mine site is recorded that fits what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recorded at %2 of %3 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visited at least once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a conflict-affected or high-risk area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes %1, no %2, unknown %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site counts as responsible when its status or its practice is good, no grave incident is open and it was visited lately; where one of these is not known, the answer is “unknown”, never “no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of workers hold only the sites where a number is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAHRA: indicative list of conflict-affected and high-risk areas of the European Union, %1, as of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printable reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaxParser</name>
    <message>
        <source>its content has a tag of more than a megabyte; no ordinary workbook has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is damaged at byte %1. Open the file in a spreadsheet program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content declares a document type, which no workbook needs and attackers use. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The picture “%1” could not be written; the others were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteMap</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine sites by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries with areas on the list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others named in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is empty; nothing was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; files up to %3 can be attached. Make it smaller, or keep it elsewhere and note the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read to its end; nothing was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read; nothing was attached. Try again when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of a file does not fit its name and was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 is not in this casebook; ask for it with the next pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 is damaged. Attach the file again, or take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use an older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A casebook on a server is backed up with the server&apos;s own tools (pg_dump, base backups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds fewer records than the casebook and was thrown away; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied beside the casebook; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use or may not be moved; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be put at %1; the casebook is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a casebook at %1 already; it is not overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casebook made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook comes from an older program and has to be brought up to date, but no backup could be made first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no officer called “%1” in this casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook has no officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No casebook is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a database address; write it like postgresql://user@host/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch %1 in the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: is the server running and the name right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: was the stick removed? Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused the change; nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun that could be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing of it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in “%2”, a folder that another program copies while the casebook is open; that damages it. Move the casebook to a folder of this computer and exchange packs or backups instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no casebook at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a casebook. A casebook is a .lodebook file made by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a casebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied to the end. Copy it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another, or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several %1 are called “%2”; name one by its id: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a casebook, or it was not made to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer program (casebook version %2; this program reads up to %3). Install the newer program to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 with the id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last: a part of it still stands in %2, and nothing may be written here to bring them together. Copy both files to a folder of yours and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” was not written: end its name with .xlsx for a workbook or .csv for comma-separated text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1 (value %2) is not UTF-8 text. Save the file again as “CSV UTF-8”, or, if it comes from an older Western European spreadsheet, choose the encoding Windows-1252 and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text after byte %1 is damaged UTF-16. Save the file again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 columns; a sheet holds %3. Leave some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet “%1” could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has %2 cells; a sheet holds %3 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is infinite or none at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 characters; a workbook cell holds %2. Shorten it, or write CSV instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has too many control characters for a workbook cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: %4. The workbook was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What stood there before is unchanged; choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written to its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>it is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook in it. Unpack it first and open the table inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an office document but not a workbook (its content is a “%1”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet with cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; “%2” is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, in or after row %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>a cell is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row has the number “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell stands in the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet has more than the %1 cells allowed. Split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell points to the text number %1, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>the workbook is damaged or was not copied to its end. Get the file again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part “%1” is missing. Open the file in a spreadsheet program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part “%1” would unpack from %2 to %3 bytes, which no ordinary workbook does. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part “%1” cannot be unpacked; it is damaged or locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>its part “%1” is damaged after %2 unpacked bytes. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part “%1” unpacks to more than the %2 bytes allowed. Split the file into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The casebook of a responsible-minerals partnership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .lodebook file or postgresql://…; without one, the last that was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves pictures of the main screens in a folder and ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>openTable</name>
    <message>
        <source>it is locked with a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a PDF document, which holds no table cells. Ask for the workbook or CSV it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page, whatever its name says. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an XML file, not a table. If a spreadsheet program made it, open it there and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a text document (RTF), not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it first and open the table inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither text nor a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it holds nothing at all. Was it copied to its end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is a workbook and was read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is delimited text and was read as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it seems to be UTF-16 text without the mark that says so. Save it again as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
