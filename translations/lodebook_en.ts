<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n figure(s) missing.</source>
        <translation>
            <numerusform>%n figure missing.</numerusform>
            <numerusform>%n figures missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>Merged “%1” into “%2” in %3: %n record(s)</source>
        <comment>two entries of a list, a field</comment>
        <translation>
            <numerusform>Merged “%1” into “%2” in %3: %n record</numerusform>
            <numerusform>Merged “%1” into “%2” in %3: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) now point here</source>
        <translation>
            <numerusform>%n record now point here</numerusform>
            <numerusform>%n records now point here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s), opened and checked</source>
        <translation>
            <numerusform>%1: %n record, opened and checked</numerusform>
            <numerusform>%1: %n records, opened and checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong</source>
        <translation>
            <numerusform>%n thing is wrong</numerusform>
            <numerusform>%n things are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %n record(s)</source>
        <translation>
            <numerusform>Left out, because restricted: %n record</numerusform>
            <numerusform>Left out, because restricted: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1</source>
        <translation>
            <numerusform>%n record written to %1</numerusform>
            <numerusform>%n records written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) put back</source>
        <translation>
            <numerusform>%1: %n record put back</numerusform>
            <numerusform>%1: %n records put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be taken into the search, because this casebook can only be read</source>
        <translation>
            <numerusform>%n change could not be taken into the search, because this casebook can only be read</numerusform>
            <numerusform>%n changes could not be taken into the search, because this casebook can only be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because they have no day: %n deadline(s)</source>
        <translation>
            <numerusform>Left out, because it has no day: %n deadline</numerusform>
            <numerusform>Left out, because they have no day: %n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) written to %1</source>
        <translation>
            <numerusform>%n deadline written to %1</numerusform>
            <numerusform>%n deadlines written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold “%1” now</source>
        <translation>
            <numerusform>%n record holds “%1” now</numerusform>
            <numerusform>%n records hold “%1” now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message numerus="yes">
        <source>today + %n day(s)</source>
        <translation>
            <numerusform>today + %n day</numerusform>
            <numerusform>today + %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %n day(s)</source>
        <translation>
            <numerusform>today − %n day</numerusform>
            <numerusform>today − %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>the next %n day</numerusform>
            <numerusform>the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::AttachFiles</name>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation>
            <numerusform>Attach %n file</numerusform>
            <numerusform>Attach %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup with %n record(s) was made and checked: %1</source>
        <translation>
            <numerusform>A backup with %n record was made and checked: %1</numerusform>
            <numerusform>A backup with %n records was made and checked: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound and holds %n record(s).</source>
        <translation>
            <numerusform>The backup is sound and holds %n record.</numerusform>
            <numerusform>The backup is sound and holds %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The casebook would be as it was on %1; %n action(s) since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>
            <numerusform>The casebook would be as it was on %1; %n action since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</numerusform>
            <numerusform>The casebook would be as it was on %1; %n actions since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardPane</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkChange</name>
    <message numerus="yes">
        <source>Change %1 of %n record(s): %2</source>
        <comment>field, kind of records</comment>
        <translation>
            <numerusform>Change %1 of %n record: %2</numerusform>
            <numerusform>Change %1 of %n records: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkDialog</name>
    <message numerus="yes">
        <source>%n record(s) changed; undo brings the earlier values back.</source>
        <translation>
            <numerusform>%n record changed; undo brings the earlier value back.</numerusform>
            <numerusform>%n records changed; undo brings the earlier values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n record(s) stayed as they were. %2</source>
        <comment>what was changed, what was not</comment>
        <translation>
            <numerusform>%1 %n record stayed as it was. %2</numerusform>
            <numerusform>%1 %n records stayed as they were. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n &amp;chosen record(s)</source>
        <translation>
            <numerusform>Only the %n &amp;chosen record</numerusform>
            <numerusform>Only the %n &amp;chosen records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %n record(s) of the list, as it is filtered now</source>
        <translation>
            <numerusform>&amp;All %n record of the list, as it is filtered now</numerusform>
            <numerusform>&amp;All %n records of the list, as it is filtered now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n &amp;record(s)</source>
        <translation>
            <numerusform>Change %n &amp;record</numerusform>
            <numerusform>Change %n &amp;records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarGrid</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %n record(s): %1</source>
        <translation>
            <numerusform>Delete %n record: %1</numerusform>
            <numerusform>Delete %n records: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n record put into the recycle bin. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n records put into the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a choice list</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) hold “%1”.</source>
        <translation>
            <numerusform>%n record holds “%1”.</numerusform>
            <numerusform>%n records hold “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the recycle bin.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n more is in the recycle bin.</numerusform>
            <numerusform>%n more are in the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not offered any more. %n record(s) keep it.</source>
        <translation>
            <numerusform>“%1” is not offered any more. %n record keeps it.</numerusform>
            <numerusform>“%1” is not offered any more. %n records keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is merged: %n record(s) say “%2” now.</source>
        <translation>
            <numerusform>“%1” is merged: %n record says “%2” now.</numerusform>
            <numerusform>“%1” is merged: %n records say “%2” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone. %n record(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>The merge is undone. %n record was changed since and stays as it is.</numerusform>
            <numerusform>The merge is undone. %n records were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceMergeDialog</name>
    <message numerus="yes">
        <source>%n record(s) will say “%1”.</source>
        <translation>
            <numerusform>%n record will say “%1”.</numerusform>
            <numerusform>%n records will say “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the recycle bin too.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n more in the recycle bin too.</numerusform>
            <numerusform>%n more in the recycle bin too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsModel</name>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsPage</name>
    <message numerus="yes">
        <source>%n added field(s)</source>
        <translation>
            <numerusform>%n added field</numerusform>
            <numerusform>%n added fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n group(s) of likely duplicates</source>
        <translation>
            <numerusform>%n group of likely duplicates</numerusform>
            <numerusform>%n groups of likely duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now one record; %n other record(s) that named the other follow it.</source>
        <translation>
            <numerusform>“%1” is now one record; %n other record that named the other follows it.</numerusform>
            <numerusform>“%1” is now one record; %n other records that named the other follow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) merged.</source>
        <translation>
            <numerusform>%n pair merged.</numerusform>
            <numerusform>%n pairs merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n pair(s)</source>
        <translation>
            <numerusform>&amp;Merge %n pair</numerusform>
            <numerusform>&amp;Merge %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::FigureTile</name>
    <message numerus="yes">
        <source>Open %n record(s)</source>
        <translation>
            <numerusform>Open %n record</numerusform>
            <numerusform>Open %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::FilesTab</name>
    <message numerus="yes">
        <source>%n file(s) attached; undo takes them off again.</source>
        <translation>
            <numerusform>%n file attached; undo takes it off again.</numerusform>
            <numerusform>%n files attached; undo takes them off again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further file(s) could not be taken either.</source>
        <translation>
            <numerusform>%n further file could not be taken either.</numerusform>
            <numerusform>%n further files could not be taken either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) off a record</source>
        <translation>
            <numerusform>Take %n file off a record</numerusform>
            <numerusform>Take %n files off a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n file put into the recycle bin. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n files put into the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message numerus="yes">
        <source>… %n record(s) in all</source>
        <translation>
            <numerusform>… %n record in all</numerusform>
            <numerusform>… %n records in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryPage</name>
    <message numerus="yes">
        <source>“%1” is taken back: %n record(s).</source>
        <translation>
            <numerusform>“%1” is taken back: %n record.</numerusform>
            <numerusform>“%1” is taken back: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are: they were changed since, or others build on them.</source>
        <translation>
            <numerusform>%n record stays as it is: it was changed since, or others build on it.</numerusform>
            <numerusform>%n records stay as they are: they were changed since, or others build on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HomePage</name>
    <message numerus="yes">
        <source>%n record(s) put into the recycle bin; undo brings them back.</source>
        <translation>
            <numerusform>%n record put into the recycle bin; undo brings it back.</numerusform>
            <numerusform>%n records put into the recycle bin; undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay, because somebody changed them or built on them: %1</source>
        <translation>
            <numerusform>%n record stays, because somebody changed it or built on it: %1</numerusform>
            <numerusform>%n records stay, because somebody changed them or built on them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%n column(s) will not be read: %1</source>
        <translation>
            <numerusform>%n column will not be read: %1</numerusform>
            <numerusform>%n columns will not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportFileStep</name>
    <message numerus="yes">
        <source>%n likely duplicate(s) of %1</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%n likely duplicate of %1</numerusform>
            <numerusform>%n likely duplicates of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) imported from %1</source>
        <translation>
            <numerusform>%n row imported from %1</numerusform>
            <numerusform>%n rows imported from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s) are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>
            <numerusform>%n rejected row is in %1 with its reason. Mend it there and import that file.</numerusform>
            <numerusform>%n rejected rows are in %1, each with its reason. Mend them there and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewStep</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s) kept for later</source>
        <translation>
            <numerusform>%n likely duplicate kept for later</numerusform>
            <numerusform>%n likely duplicates kept for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Save %n rejected row…</numerusform>
            <numerusform>&amp;Save %n rejected rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportResultStep</name>
    <message numerus="yes">
        <source>%n record(s) were changed since and were kept: %1</source>
        <translation>
            <numerusform>%n record was changed since and was kept: %1</numerusform>
            <numerusform>%n records were changed since and were kept: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were the same already</source>
        <translation>
            <numerusform>%n record was the same already</numerusform>
            <numerusform>%n records were the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely duplicate(s) wait for your decision; they are kept in the casebook until then</source>
        <translation>
            <numerusform>%n likely duplicate waits for your decision; it is kept in the casebook until then</numerusform>
            <numerusform>%n likely duplicates wait for your decision; they are kept in the casebook until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) passed over, because they are blank or you chose to skip them</source>
        <translation>
            <numerusform>%n row passed over, because it is blank or you chose to skip it</numerusform>
            <numerusform>%n rows passed over, because they are blank or you chose to skip them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Save %n rejected row…</numerusform>
            <numerusform>&amp;Save %n rejected rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %n likely duplicate(s)</source>
        <translation>
            <numerusform>&amp;Decide about %n likely duplicate</numerusform>
            <numerusform>&amp;Decide about %n likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MainWindow</name>
    <message numerus="yes">
        <source>“%1” changed %n record(s). Undoing it takes all of them back.</source>
        <translation>
            <numerusform>“%1” changed %n record. Undoing it takes all of them back.</numerusform>
            <numerusform>“%1” changed %n records. Undoing it takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MapPane</name>
    <message numerus="yes">
        <source>%n record(s) chosen on the map</source>
        <translation>
            <numerusform>%n record chosen on the map</numerusform>
            <numerusform>%n records chosen on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MergePanel</name>
    <message numerus="yes">
        <source>%1 of 100 alike: %2. %n field(s) say different things.</source>
        <translation>
            <numerusform>%1 of 100 alike: %2. %n field says different things.</numerusform>
            <numerusform>%1 of 100 alike: %2. %n fields say different things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::Paper</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordGroupModel</name>
    <message numerus="yes">
        <source>the first %n group(s)</source>
        <translation>
            <numerusform>the first %n group</numerusform>
            <numerusform>the first %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n record deleted</numerusform>
            <numerusform>%n records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put into the recycle bin; undo brings them back</source>
        <translation>
            <numerusform>%n record put into the recycle bin; undo brings it back</numerusform>
            <numerusform>%n records put into the recycle bin; undo brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n record restored</numerusform>
            <numerusform>%n records restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to %1</source>
        <translation>
            <numerusform>%n record written to %1</numerusform>
            <numerusform>%n records written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message numerus="yes">
        <source>Not saved yet: %n thing(s) to put right. What you typed is kept.</source>
        <translation>
            <numerusform>Not saved yet: %n thing to put right. What you typed is kept.</numerusform>
            <numerusform>Not saved yet: %n things to put right. What you typed is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>“%1” and %n record that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</numerusform>
            <numerusform>“%1” and %n records that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreDialog</name>
    <message numerus="yes">
        <source>%n chosen record(s) come back</source>
        <translation>
            <numerusform>%n chosen record comes back</numerusform>
            <numerusform>%n chosen records come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) come back with them</source>
        <translation>
            <numerusform>%n record comes back with them</numerusform>
            <numerusform>%n records come back with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in the bin</source>
        <comment>chosen records</comment>
        <translation>
            <numerusform>%n stays in the bin</numerusform>
            <numerusform>%n stay in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n record(s) &amp;out</source>
        <translation>
            <numerusform>Take %n record &amp;out</numerusform>
            <numerusform>Take %n records &amp;out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) restored</source>
        <translation>
            <numerusform>%n record restored</numerusform>
            <numerusform>%n records restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SiteMapPage</name>
    <message numerus="yes">
        <source>%n site(s) of this choice have no position and are not on the map.</source>
        <translation>
            <numerusform>%n site of this choice has no position and is not on the map.</numerusform>
            <numerusform>%n sites of this choice have no position and are not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) chosen on the map</source>
        <translation>
            <numerusform>%n site chosen on the map</numerusform>
            <numerusform>%n sites chosen on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SpansModel</name>
    <message numerus="yes">
        <source>From %1 to %2, %n day(s)</source>
        <translation>
            <numerusform>From %1 to %2, %n day</numerusform>
            <numerusform>From %1 to %2, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductionDashboard</name>
    <message numerus="yes">
        <source>mined, by %n record(s)</source>
        <translation>
            <numerusform>mined, by %n record</numerusform>
            <numerusform>mined, by %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %n record(s)</source>
        <translation>
            <numerusform>of %1, by %n record</numerusform>
            <numerusform>of %1, by %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>The status of %n site(s) is out of date.</source>
        <translation>
            <numerusform>The status of %n site is out of date.</numerusform>
            <numerusform>The status of %n sites is out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) have not been visited for more than the time allowed.</source>
        <translation>
            <numerusform>%n site has not been visited for more than the time allowed.</numerusform>
            <numerusform>%n sites have not been visited for more than the time allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %n day(s).</source>
        <translation>
            <numerusform>Nothing has come from this device for %n day.</numerusform>
            <numerusform>Nothing has come from this device for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a figure, the first is %1.</source>
        <translation>
            <numerusform>%n period without a figure, the first is %1.</numerusform>
            <numerusform>%n periods without a figure, the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grave incident(s) open.</source>
        <translation>
            <numerusform>%n grave incident open.</numerusform>
            <numerusform>%n grave incidents open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open risk(s) demand disengagement.</source>
        <translation>
            <numerusform>%n open risk demands disengagement.</numerusform>
            <numerusform>%n open risks demand disengagement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %n month(s).</source>
        <translation>
            <numerusform>The last visit, on %1, is older than %n month.</numerusform>
            <numerusform>The last visit, on %1, is older than %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are drafts.</source>
        <translation>
            <numerusform>%n figure is a draft.</numerusform>
            <numerusform>%n figures are drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators have the code “%1”; name one by its id</source>
        <translation>
            <numerusform>%n indicator has the code “%1”; name one by its id</numerusform>
            <numerusform>%n indicators have the code “%1”; name one by its id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind this figure are restricted and not shown in your role.</source>
        <translation>
            <numerusform>%n record behind this figure is restricted and not shown in your role.</numerusform>
            <numerusform>%n records behind this figure are restricted and not shown in your role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pair(s) of %1</source>
        <translation>
            <numerusform>Merge %n pair of %1</numerusform>
            <numerusform>Merge %n pairs of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
