<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%Ln figure(s) missing.</source>
        <translation>
            <numerusform>%Ln figure missing.</numerusform>
            <numerusform>%Ln figures missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>Merged “%1” into “%2” in %3: %Ln record(s)</source>
        <comment>two entries of a list, a field</comment>
        <translation>
            <numerusform>Merged “%1” into “%2” in %3: %Ln record</numerusform>
            <numerusform>Merged “%1” into “%2” in %3: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln record(s) now point here</source>
        <translation>
            <numerusform>%Ln record now point here</numerusform>
            <numerusform>%Ln records now point here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s), opened and checked</source>
        <translation>
            <numerusform>%1: %Ln record, opened and checked</numerusform>
            <numerusform>%1: %Ln records, opened and checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong</source>
        <translation>
            <numerusform>%Ln thing is wrong</numerusform>
            <numerusform>%Ln things are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Left out, because restricted: %Ln record</numerusform>
            <numerusform>Left out, because restricted: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln record written to %1</numerusform>
            <numerusform>%Ln records written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) put back</source>
        <translation>
            <numerusform>%1: %Ln record put back</numerusform>
            <numerusform>%1: %Ln records put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be taken into the search, because this casebook can only be read</source>
        <translation>
            <numerusform>%Ln change could not be taken into the search, because this casebook can only be read</numerusform>
            <numerusform>%Ln changes could not be taken into the search, because this casebook can only be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1” now</source>
        <translation>
            <numerusform>%Ln record holds “%1” now</numerusform>
            <numerusform>%Ln records hold “%1” now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided; %Ln conflict(s) wait</source>
        <translation>
            <numerusform>Decided; %Ln conflict waits</numerusform>
            <numerusform>Decided; %Ln conflicts wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s), %2</source>
        <translation>
            <numerusform>%1: %Ln change, %2</numerusform>
            <numerusform>%1: %Ln changes, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here</source>
        <translation>
            <numerusform>%Ln change of restricted records stays here</numerusform>
            <numerusform>%Ln changes of restricted records stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) stay here; --attachments all takes them along</source>
        <translation>
            <numerusform>%Ln large attachment stays here; --attachments all takes it along</numerusform>
            <numerusform>%Ln large attachments stay here; --attachments all takes them along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%2”, made on %3: %Ln change(s), %4</source>
        <translation>
            <numerusform>%1 from “%2”, made on %3: %Ln change, %4</numerusform>
            <numerusform>%1 from “%2”, made on %3: %Ln changes, %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of “%1” is %Ln minute(s) ahead of this one, or this one is slow</source>
        <translation>
            <numerusform>The clock of “%1” is %Ln minute ahead of this one, or this one is slow</numerusform>
            <numerusform>The clock of “%1” is %Ln minutes ahead of this one, or this one is slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are of kinds of records that only a newer program knows; they are kept and passed on</source>
        <translation>
            <numerusform>%Ln change is of a kind of record that only a newer program knows; it is kept and passed on</numerusform>
            <numerusform>%Ln changes are of kinds of records that only a newer program knows; they are kept and passed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here</source>
        <translation>
            <numerusform>%Ln record has left what may be held there; it is forgotten once all is back here</numerusform>
            <numerusform>%Ln records have left what may be held there; they are forgotten once all is back here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them</source>
        <translation>
            <numerusform>%Ln record leaves this device: it may hold it no longer, and who made the pack has all of it</numerusform>
            <numerusform>%Ln records leave this device: it may hold them no longer, and who made the pack has all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln held back</numerusform>
            <numerusform>%Ln held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twin(s)</source>
        <translation>
            <numerusform>%Ln twin</numerusform>
            <numerusform>%Ln twins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the change log put away: %1 before, %2 now</source>
        <translation>
            <numerusform>%Ln entry of the change log put away: %1 before, %2 now</numerusform>
            <numerusform>%Ln entries of the change log put away: %1 before, %2 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln person put on the list</numerusform>
            <numerusform>%Ln people put on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the list already: %Ln person(s)</source>
        <translation>
            <numerusform>On the list already: %Ln person</numerusform>
            <numerusform>On the list already: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an organisation on that day: %Ln person(s)</source>
        <translation>
            <numerusform>Without an organisation on that day: %Ln person</numerusform>
            <numerusform>Without an organisation on that day: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because they have no day: %Ln deadline(s) or event(s)</source>
        <translation>
            <numerusform>Left out, because it has no day: %Ln deadline or event</numerusform>
            <numerusform>Left out, because they have no day: %Ln deadlines or events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln calendar entry written to %1</numerusform>
            <numerusform>%Ln calendar entries written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next part of the recovery key, %Ln more needed</source>
        <translation>
            <numerusform>Next part of the recovery key, %Ln more needed</numerusform>
            <numerusform>Next part of the recovery key, %Ln more needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack, or not all of them; later ones bring the rest</source>
        <translation>
            <numerusform>%Ln attachment finds no room in this pack, or not all of it; later ones bring the rest</numerusform>
            <numerusform>%Ln attachments find no room in this pack, or not all of them; later ones bring the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed</source>
        <translation>
            <numerusform>%Ln answer confirmed</numerusform>
            <numerusform>%Ln answers confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Left out, because restricted: %Ln answer.</numerusform>
            <numerusform>Left out, because restricted: %Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers</source>
        <translation>
            <numerusform>%Ln due-diligence report in it is without the member&apos;s consent: its scores and answers stay between officers</numerusform>
            <numerusform>%Ln due-diligence reports in it are without the member&apos;s consent: their scores and answers stay between officers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cmrt</name>
    <message numerus="yes">
        <source>%Ln smelter(s) of the earlier reading are not in this file any more and go into the recycle bin.</source>
        <translation>
            <numerusform>%Ln smelter of the earlier reading is not in this file any more and goes into the recycle bin.</numerusform>
            <numerusform>%Ln smelters of the earlier reading are not in this file any more and go into the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) were not found in the loaded list and count as not conformant.</source>
        <translation>
            <numerusform>%Ln smelter was not found in the loaded list and counts as not conformant.</numerusform>
            <numerusform>%Ln smelters were not found in the loaded list and count as not conformant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s)</source>
        <translation>
            <numerusform>Withheld, because the member has not consented to share them: scores and answers in %Ln record</numerusform>
            <numerusform>Withheld, because the member has not consented to share them: scores and answers in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Left out, because restricted: %Ln record</numerusform>
            <numerusform>Left out, because restricted: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message numerus="yes">
        <source>today + %Ln day(s)</source>
        <translation>
            <numerusform>today + %Ln day</numerusform>
            <numerusform>today + %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %Ln day(s)</source>
        <translation>
            <numerusform>today − %Ln day</numerusform>
            <numerusform>today − %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>the last %Ln day</numerusform>
            <numerusform>the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln day(s)</source>
        <translation>
            <numerusform>the next %Ln day</numerusform>
            <numerusform>the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers that the file withholds were left as they are here: %Ln row(s)</source>
        <translation>
            <numerusform>Answers that the file withholds were left as they are here: %Ln row</numerusform>
            <numerusform>Answers that the file withholds were left as they are here: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::AttachFiles</name>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>Attach %Ln file</numerusform>
            <numerusform>Attach %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::AuthoritiesPage</name>
    <message numerus="yes">
        <source>%Ln authority(ies) chosen on the map</source>
        <translation>
            <numerusform>%Ln authority chosen on the map</numerusform>
            <numerusform>%Ln authorities chosen on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln authority(ies)</source>
        <translation>
            <numerusform>Delete %Ln authority</numerusform>
            <numerusform>Delete %Ln authorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln record put into the recycle bin. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln records put into the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsPage</name>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup with %Ln record(s) was made and checked: %1</source>
        <translation>
            <numerusform>A backup with %Ln record was made and checked: %1</numerusform>
            <numerusform>A backup with %Ln records was made and checked: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound and holds %Ln record(s).</source>
        <translation>
            <numerusform>The backup is sound and holds %Ln record.</numerusform>
            <numerusform>The backup is sound and holds %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The casebook would be as it was on %1; %Ln action(s) since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>
            <numerusform>The casebook would be as it was on %1; %Ln action since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</numerusform>
            <numerusform>The casebook would be as it was on %1; %Ln actions since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardPane</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkChange</name>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s): %2</source>
        <comment>field, kind of records</comment>
        <translation>
            <numerusform>Change %1 of %Ln record: %2</numerusform>
            <numerusform>Change %1 of %Ln records: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) changed; undo brings the earlier values back.</source>
        <translation>
            <numerusform>%Ln record changed; undo brings the earlier value back.</numerusform>
            <numerusform>%Ln records changed; undo brings the earlier values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln record(s) stayed as they were. %2</source>
        <comment>what was changed, what was not</comment>
        <translation>
            <numerusform>%1 %Ln record stayed as it was. %2</numerusform>
            <numerusform>%1 %Ln records stayed as they were. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;chosen record(s)</source>
        <translation>
            <numerusform>Only the %Ln &amp;chosen record</numerusform>
            <numerusform>Only the %Ln &amp;chosen records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln record(s) of the list, as it is filtered now</source>
        <translation>
            <numerusform>&amp;All %Ln record of the list, as it is filtered now</numerusform>
            <numerusform>&amp;All %Ln records of the list, as it is filtered now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln &amp;record(s)</source>
        <translation>
            <numerusform>Change %Ln &amp;record</numerusform>
            <numerusform>Change %Ln &amp;records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarGrid</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CheckInPage</name>
    <message numerus="yes">
        <source>%Ln person(s) did not come. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln person did not come. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln people did not come. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %Ln record(s): %1</source>
        <translation>
            <numerusform>Delete %Ln record: %1</numerusform>
            <numerusform>Delete %Ln records: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln record put into the recycle bin. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln records put into the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of a choice list</comment>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1”.</source>
        <translation>
            <numerusform>%Ln record holds “%1”.</numerusform>
            <numerusform>%Ln records hold “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the recycle bin.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln more is in the recycle bin.</numerusform>
            <numerusform>%Ln more are in the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not offered any more. %Ln record(s) keep it.</source>
        <translation>
            <numerusform>“%1” is not offered any more. %Ln record keeps it.</numerusform>
            <numerusform>“%1” is not offered any more. %Ln records keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is merged: %Ln record(s) say “%2” now.</source>
        <translation>
            <numerusform>“%1” is merged: %Ln record says “%2” now.</numerusform>
            <numerusform>“%1” is merged: %Ln records say “%2” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone. %Ln record(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>The merge is undone. %Ln record was changed since and stays as it is.</numerusform>
            <numerusform>The merge is undone. %Ln records were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceMergeDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) will say “%1”.</source>
        <translation>
            <numerusform>%Ln record will say “%1”.</numerusform>
            <numerusform>%Ln records will say “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the recycle bin too.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln more in the recycle bin too.</numerusform>
            <numerusform>%Ln more in the recycle bin too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsModel</name>
    <message numerus="yes">
        <source>%1: %Ln values</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1: %Ln value</numerusform>
            <numerusform>%1: %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsPage</name>
    <message numerus="yes">
        <source>%Ln open conflict(s)</source>
        <translation>
            <numerusform>%Ln open conflict</numerusform>
            <numerusform>%Ln open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsModel</name>
    <message numerus="yes">
        <source>at most %Ln character(s)</source>
        <translation>
            <numerusform>at most %Ln character</numerusform>
            <numerusform>at most %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsPage</name>
    <message numerus="yes">
        <source>%Ln added field(s)</source>
        <translation>
            <numerusform>%Ln added field</numerusform>
            <numerusform>%Ln added fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewPart</name>
    <message numerus="yes">
        <source>%Ln question(s) are open.</source>
        <translation>
            <numerusform>%Ln question is open.</numerusform>
            <numerusform>%Ln questions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln answer(s) taken over</source>
        <translation>
            <numerusform>&amp;Confirm %Ln answer taken over</numerusform>
            <numerusform>&amp;Confirm %Ln answers taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of last year taken over, to be confirmed. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln answer of last year taken over, to be confirmed. Undo takes it back.</numerusform>
            <numerusform>%Ln answers of last year taken over, to be confirmed. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln answer confirmed. Undo takes it back.</numerusform>
            <numerusform>%Ln answers confirmed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Left out, because restricted: %Ln answer.</numerusform>
            <numerusform>Left out, because restricted: %Ln answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DdTakeInDialog</name>
    <message numerus="yes">
        <source>&amp;Take in %Ln answer(s)</source>
        <translation>
            <numerusform>&amp;Take in %Ln answer</numerusform>
            <numerusform>&amp;Take in %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln answer taken in. Undo takes it back.</numerusform>
            <numerusform>%Ln answers taken in. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: kept in a note on the report.</source>
        <translation>
            <numerusform>%Ln could not be placed: kept in a note on the report.</numerusform>
            <numerusform>%Ln could not be placed: kept in a note on the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DestroyPage</name>
    <message numerus="yes">
        <source>%Ln action(s) done here</source>
        <translation>
            <numerusform>%Ln action done here</numerusform>
            <numerusform>%Ln actions done here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of yours, because they are restricted or outside of what it may hold</source>
        <translation>
            <numerusform>%Ln record of yours, because it is restricted or outside of what it may hold</numerusform>
            <numerusform>%Ln records of yours, because they are restricted or outside of what it may hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln attached file</numerusform>
            <numerusform>%Ln attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also lacks %Ln action(s) that others did and that came here.</source>
        <translation>
            <numerusform>It also lacks %Ln action that somebody else did and that came here.</numerusform>
            <numerusform>It also lacks %Ln actions that others did and that came here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesModel</name>
    <message numerus="yes">
        <source>Silent for %Ln day(s)</source>
        <translation>
            <numerusform>Silent for %Ln day</numerusform>
            <numerusform>Silent for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesPage</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln group(s) of likely duplicates</source>
        <translation>
            <numerusform>%Ln group of likely duplicates</numerusform>
            <numerusform>%Ln groups of likely duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now one record; %Ln other record(s) that named the other follow it.</source>
        <translation>
            <numerusform>“%1” is now one record; %Ln other record that named the other follows it.</numerusform>
            <numerusform>“%1” is now one record; %Ln other records that named the other follow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) merged.</source>
        <translation>
            <numerusform>%Ln pair merged.</numerusform>
            <numerusform>%Ln pairs merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln pair(s)</source>
        <translation>
            <numerusform>&amp;Merge %Ln pair</numerusform>
            <numerusform>&amp;Merge %Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::EngagementGridPage</name>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open plan(s).</source>
        <translation>
            <numerusform>%Ln open plan.</numerusform>
            <numerusform>%Ln open plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) below the grid, because influence or interest is not recorded.</source>
        <translation>
            <numerusform>%Ln of them stands below the grid, because influence or interest is not recorded.</numerusform>
            <numerusform>%Ln of them stand below the grid, because influence or interest is not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::FigureTile</name>
    <message numerus="yes">
        <source>Open %Ln record(s)</source>
        <translation>
            <numerusform>Open %Ln record</numerusform>
            <numerusform>Open %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::FilesTab</name>
    <message numerus="yes">
        <source>%Ln file(s) attached; undo takes them off again.</source>
        <translation>
            <numerusform>%Ln file attached; undo takes it off again.</numerusform>
            <numerusform>%Ln files attached; undo takes them off again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s) could not be taken either.</source>
        <translation>
            <numerusform>%Ln further file could not be taken either.</numerusform>
            <numerusform>%Ln further files could not be taken either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln file(s) off a record</source>
        <translation>
            <numerusform>Take %Ln file off a record</numerusform>
            <numerusform>Take %Ln files off a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln file put into the recycle bin. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln files put into the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackPage</name>
    <message numerus="yes">
        <source>%Ln value(s) wait</source>
        <translation>
            <numerusform>%Ln value waits</numerusform>
            <numerusform>%Ln values wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message numerus="yes">
        <source>… %Ln record(s) in all</source>
        <translation>
            <numerusform>… %Ln record in all</numerusform>
            <numerusform>… %Ln records in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryPage</name>
    <message numerus="yes">
        <source>“%1” is taken back: %Ln record(s).</source>
        <translation>
            <numerusform>“%1” is taken back: %Ln record.</numerusform>
            <numerusform>“%1” is taken back: %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay as they are: they were changed since, or others build on them.</source>
        <translation>
            <numerusform>%Ln record stays as it is: it was changed since, or others build on it.</numerusform>
            <numerusform>%Ln records stay as they are: they were changed since, or others build on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryTab</name>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• and %Ln more</numerusform>
            <numerusform>• and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::HomePage</name>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back.</source>
        <translation>
            <numerusform>%Ln record put into the recycle bin; undo brings it back.</numerusform>
            <numerusform>%Ln records put into the recycle bin; undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because somebody changed them or built on them: %1</source>
        <translation>
            <numerusform>%Ln record stays, because somebody changed it or built on it: %1</numerusform>
            <numerusform>%Ln records stay, because somebody changed them or built on them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflict to decide</numerusform>
            <numerusform>%Ln conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) held back</source>
        <translation>
            <numerusform>%Ln value held back</numerusform>
            <numerusform>%Ln values held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsStep</name>
    <message numerus="yes">
        <source>%Ln column(s) will not be read: %1</source>
        <translation>
            <numerusform>%Ln column will not be read: %1</numerusform>
            <numerusform>%Ln columns will not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportFileStep</name>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) of %1</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln likely duplicate of %1</numerusform>
            <numerusform>%Ln likely duplicates of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1</source>
        <translation>
            <numerusform>%Ln row imported from %1</numerusform>
            <numerusform>%Ln rows imported from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>
            <numerusform>%Ln rejected row is in %1 with its reason. Mend it there and import that file.</numerusform>
            <numerusform>%Ln rejected rows are in %1, each with its reason. Mend them there and import that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them in the template and import it again.</source>
        <translation>
            <numerusform>%Ln rejected row is in %1 with its reason. Mend it in the template and import it again.</numerusform>
            <numerusform>%Ln rejected rows are in %1, each with its reason. Mend them in the template and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewStep</name>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) kept for later</source>
        <translation>
            <numerusform>%Ln likely duplicate kept for later</numerusform>
            <numerusform>%Ln likely duplicates kept for later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Save %Ln rejected row…</numerusform>
            <numerusform>&amp;Save %Ln rejected rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportResultStep</name>
    <message numerus="yes">
        <source>%Ln record(s) were changed since and were kept: %1</source>
        <translation>
            <numerusform>%Ln record was changed since and was kept: %1</numerusform>
            <numerusform>%Ln records were changed since and were kept: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record changed</numerusform>
            <numerusform>%Ln records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were the same already</source>
        <translation>
            <numerusform>%Ln record was the same already</numerusform>
            <numerusform>%Ln records were the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) wait for your decision; they are kept in the casebook until then</source>
        <translation>
            <numerusform>%Ln likely duplicate waits for your decision; it is kept in the casebook until then</numerusform>
            <numerusform>%Ln likely duplicates wait for your decision; they are kept in the casebook until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over, because they are blank or you chose to skip them</source>
        <translation>
            <numerusform>%Ln row passed over, because it is blank or you chose to skip it</numerusform>
            <numerusform>%Ln rows passed over, because they are blank or you chose to skip them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Save %Ln rejected row…</numerusform>
            <numerusform>&amp;Save %Ln rejected rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %Ln likely duplicate(s)</source>
        <translation>
            <numerusform>&amp;Decide about %Ln likely duplicate</numerusform>
            <numerusform>&amp;Decide about %Ln likely duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::InviteMenu</name>
    <message numerus="yes">
        <source>Invite %Ln selected person(s) to</source>
        <translation>
            <numerusform>Invite the %Ln selected person to</numerusform>
            <numerusform>Invite the %Ln selected people to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %Ln of the list to</source>
        <translation>
            <numerusform>Invite the %Ln of the list to</numerusform>
            <numerusform>Invite all %Ln of the list to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersDialog</name>
    <message numerus="yes">
        <source>&amp;Write %Ln e-mail draft(s)…</source>
        <translation>
            <numerusform>&amp;Write %Ln e-mail draft…</numerusform>
            <numerusform>&amp;Write %Ln e-mail drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln letter(s)…</source>
        <translation>
            <numerusform>&amp;Write %Ln letter…</numerusform>
            <numerusform>&amp;Write %Ln letters…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1.</source>
        <translation>
            <numerusform>%Ln letter written to %1.</numerusform>
            <numerusform>%Ln letters written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) saved in %1.</source>
        <translation>
            <numerusform>%Ln address saved in %1.</numerusform>
            <numerusform>%Ln addresses saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) none: the last column says why.</source>
        <translation>
            <numerusform>%Ln gets none: the last column says why.</numerusform>
            <numerusform>%Ln get none: the last column says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) would go out.</source>
        <translation>
            <numerusform>%Ln letter would go out.</numerusform>
            <numerusform>%Ln letters would go out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersMenu</name>
    <message numerus="yes">
        <source>To the %Ln &amp;selected</source>
        <translation>
            <numerusform>To the %Ln &amp;selected</numerusform>
            <numerusform>To the %Ln &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To &amp;all %Ln of the list</source>
        <translation>
            <numerusform>To &amp;all %Ln of the list</numerusform>
            <numerusform>To &amp;all %Ln of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MainWindow</name>
    <message numerus="yes">
        <source>“%1” changed %Ln record(s). Undoing it takes all of them back.</source>
        <translation>
            <numerusform>“%1” changed %Ln record. Undoing it takes all of them back.</numerusform>
            <numerusform>“%1” changed %Ln records. Undoing it takes all of them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln calendar entry written to %1</numerusform>
            <numerusform>%Ln calendar entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MapPane</name>
    <message numerus="yes">
        <source>%Ln record(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln record chosen on the map</numerusform>
            <numerusform>%Ln records chosen on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MembersPage</name>
    <message numerus="yes">
        <source>&amp;Make %Ln contribution(s)</source>
        <translation>
            <numerusform>&amp;Make %Ln contribution</numerusform>
            <numerusform>&amp;Make %Ln contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) made. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln contribution made. Undo takes it back.</numerusform>
            <numerusform>%Ln contributions made. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MergePanel</name>
    <message numerus="yes">
        <source>%1 of 100 alike: %2. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>%1 of 100 alike: %2. %Ln field says different things.</numerusform>
            <numerusform>%1 of 100 alike: %2. %Ln fields say different things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created on two devices for the same thing. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Created on two devices for the same thing. %Ln field says different things.</numerusform>
            <numerusform>Created on two devices for the same thing. %Ln fields say different things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackContentsModel</name>
    <message numerus="yes">
        <source>%Ln change(s) in it.</source>
        <translation>
            <numerusform>%Ln change in it.</numerusform>
            <numerusform>%Ln changes in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go along.</source>
        <translation>
            <numerusform>%Ln attachment goes along.</numerusform>
            <numerusform>%Ln attachments go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are left out; whoever takes the pack may ask for them.</source>
        <translation>
            <numerusform>%Ln attachment is left out; whoever takes the pack may ask for it.</numerusform>
            <numerusform>%Ln attachments are left out; whoever takes the pack may ask for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here.</source>
        <translation>
            <numerusform>%Ln change of restricted records stays here.</numerusform>
            <numerusform>%Ln changes of restricted records stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here.</source>
        <translation>
            <numerusform>%Ln record has left what may be held there; it is forgotten once all is back here.</numerusform>
            <numerusform>%Ln records have left what may be held there; they are forgotten once all is back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln large attachment(s) a part goes along; later packs bring the rest.</source>
        <translation>
            <numerusform>Of %Ln large attachment a part goes along; later packs bring the rest.</numerusform>
            <numerusform>Of %Ln large attachments a part goes along; later packs bring the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack; later ones bring them.</source>
        <translation>
            <numerusform>%Ln attachment finds no room in this pack; later ones bring it.</numerusform>
            <numerusform>%Ln attachments find no room in this pack; later ones bring them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers.</source>
        <translation>
            <numerusform>%Ln due-diligence report in it is without the member&apos;s consent: its scores and answers stay between officers.</numerusform>
            <numerusform>%Ln due-diligence reports in it are without the member&apos;s consent: their scores and answers stay between officers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPaper</name>
    <message numerus="yes">
        <source>%Ln record(s) came in new.</source>
        <translation>
            <numerusform>%Ln record came in new.</numerusform>
            <numerusform>%Ln records came in new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come in new.</source>
        <translation>
            <numerusform>%Ln record would come in new.</numerusform>
            <numerusform>%Ln records would come in new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln record changed.</numerusform>
            <numerusform>%Ln records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>%Ln record would change.</numerusform>
            <numerusform>%Ln records would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed here and there: both values are kept and wait for a decision.</source>
        <translation>
            <numerusform>%Ln record was changed here and there: both values are kept and wait for a decision.</numerusform>
            <numerusform>%Ln records were changed here and there: both values are kept and wait for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were created on both sides and wait to be merged.</source>
        <translation>
            <numerusform>%Ln record was created on both sides and waits to be merged.</numerusform>
            <numerusform>%Ln records were created on both sides and wait to be merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot come in yet; they are kept and wait.</source>
        <translation>
            <numerusform>%Ln value cannot come in yet; it is kept and waits.</numerusform>
            <numerusform>%Ln values cannot come in yet; they are kept and wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s) were kept as decisions; they go to the others with the next pack.</source>
        <translation>
            <numerusform>%Ln refusal was kept as a decision; it goes to the others with the next pack.</numerusform>
            <numerusform>%Ln refusals were kept as decisions; they go to the others with the next pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version of the program are kept and passed on.</source>
        <translation>
            <numerusform>%Ln line of a newer version of the program is kept and passed on.</numerusform>
            <numerusform>%Ln lines of a newer version of the program are kept and passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the sender is ahead of this one by %Ln minute(s).</source>
        <translation>
            <numerusform>The clock of the sender is ahead of this one by %Ln minute.</numerusform>
            <numerusform>The clock of the sender is ahead of this one by %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them.</source>
        <translation>
            <numerusform>%Ln record leaves this device: it may hold it no longer, and who made the pack has all of it.</numerusform>
            <numerusform>%Ln records leave this device: it may hold them no longer, and who made the pack has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPreviewModel</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln, the first %2 listed)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln, the first %2 listed)</numerusform>
            <numerusform>%1 (%Ln, the first %2 listed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::Paper</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s).</source>
        <translation>
            <numerusform>Withheld, because the member has not consented to share them: scores and answers in %Ln record.</numerusform>
            <numerusform>Withheld, because the member has not consented to share them: scores and answers in %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PlanChangesPart</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordGroupModel</name>
    <message numerus="yes">
        <source>the first %Ln group(s)</source>
        <translation>
            <numerusform>the first %Ln group</numerusform>
            <numerusform>the first %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln record deleted</numerusform>
            <numerusform>%Ln records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back</source>
        <translation>
            <numerusform>%Ln record put into the recycle bin; undo brings it back</numerusform>
            <numerusform>%Ln records put into the recycle bin; undo brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln record restored</numerusform>
            <numerusform>%Ln records restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln record written to %1</numerusform>
            <numerusform>%Ln records written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln person put on the list</numerusform>
            <numerusform>%Ln people put on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already</source>
        <translation>
            <numerusform>%Ln was on it already</numerusform>
            <numerusform>%Ln were on it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an organisation on that day</source>
        <translation>
            <numerusform>%Ln without an organisation on that day</numerusform>
            <numerusform>%Ln without an organisation on that day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to put right. What you typed is kept.</source>
        <translation>
            <numerusform>Not saved yet: %Ln thing to put right. What you typed is kept.</numerusform>
            <numerusform>Not saved yet: %Ln things to put right. What you typed is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>“%1” and %Ln record that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</numerusform>
            <numerusform>“%1” and %Ln records that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %Ln value(s)</source>
        <translation>
            <numerusform>Provisional: %Ln value</numerusform>
            <numerusform>Provisional: %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryKeyDialog</name>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>That part is right. Type another one; %Ln more part is needed.</numerusform>
            <numerusform>That part is right. Type another one; %Ln more parts are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingPage</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) asked for the report on %1. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln member asked for the report on %1. Undo takes it back.</numerusform>
            <numerusform>%Ln members asked for the report on %1. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %Ln member(s)</source>
        <translation>
            <numerusform>&amp;Ask %Ln member</numerusform>
            <numerusform>&amp;Ask %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have a report on this year already.</source>
        <translation>
            <numerusform>%Ln member has a report on this year already.</numerusform>
            <numerusform>%Ln members have a report on this year already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln chosen record(s) come back</source>
        <translation>
            <numerusform>%Ln chosen record comes back</numerusform>
            <numerusform>%Ln chosen records come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come back with them</source>
        <translation>
            <numerusform>%Ln record comes back with them</numerusform>
            <numerusform>%Ln records come back with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the bin</source>
        <comment>chosen records</comment>
        <translation>
            <numerusform>%Ln stays in the bin</numerusform>
            <numerusform>%Ln stay in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln record(s) &amp;out</source>
        <translation>
            <numerusform>Take %Ln record &amp;out</numerusform>
            <numerusform>Take %Ln records &amp;out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln record restored</numerusform>
            <numerusform>%Ln records restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreEffect</name>
    <message numerus="yes">
        <source>%1: only the first %Ln were looked at</source>
        <translation>
            <numerusform>%1: only the first (%Ln) was looked at</numerusform>
            <numerusform>%1: only the first %Ln were looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SiteMapPage</name>
    <message numerus="yes">
        <source>%Ln site(s) of this choice have no position and are not on the map.</source>
        <translation>
            <numerusform>%Ln site of this choice has no position and is not on the map.</numerusform>
            <numerusform>%Ln sites of this choice have no position and are not on the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln site chosen on the map</numerusform>
            <numerusform>%Ln sites chosen on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SpansModel</name>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <translation>
            <numerusform>From %1 to %2, %Ln day</numerusform>
            <numerusform>From %1 to %2, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyLinksModel</name>
    <message numerus="yes">
        <source>%Ln link(s) together</source>
        <translation>
            <numerusform>%Ln link together</numerusform>
            <numerusform>%Ln links together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TakePackPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Take %Ln record</numerusform>
            <numerusform>&amp;Take %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), the first %1 listed</source>
        <translation>
            <numerusform>%Ln record, the first %1 listed</numerusform>
            <numerusform>%Ln records, the first %1 listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksPage</name>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln pack</numerusform>
            <numerusform>%Ln packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the pack from %1 brought would be taken back, %Ln change(s). What was changed since is kept and named. The undoing goes to the others with the next pack.</source>
        <translation>
            <numerusform>All that the pack from %1 brought would be taken back, %Ln change. What was changed since is kept and named. The undoing goes to the others with the next pack.</numerusform>
            <numerusform>All that the pack from %1 brought would be taken back, %Ln changes. What was changed since is kept and named. The undoing goes to the others with the next pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before the pack.</source>
        <translation>
            <numerusform>%Ln record is as it was before the pack.</numerusform>
            <numerusform>%Ln records are as they were before the pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since or others build on them, and stay: %1</source>
        <translation>
            <numerusform>%Ln record was changed since or others build on it, and stays: %1</numerusform>
            <numerusform>%Ln records were changed since or others build on them, and stay: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TemplatePart</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made or changed.</source>
        <translation>
            <numerusform>%Ln action made or changed.</numerusform>
            <numerusform>%Ln actions made or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Apply %Ln change</numerusform>
            <numerusform>&amp;Apply %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TopBar</name>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%Ln conflict waits for a decision</numerusform>
            <numerusform>%Ln conflicts wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockForm</name>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>That part is right. Type another one; %Ln more part is needed.</numerusform>
            <numerusform>That part is right. Type another one; %Ln more parts are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionFigures</name>
    <message numerus="yes">
        <source>%Ln template(s) of organisations that are no members on that day are left out.</source>
        <translation>
            <numerusform>%Ln template of an organisation that is no member on that day is left out.</numerusform>
            <numerusform>%Ln templates of organisations that are no members on that day are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) name no organisation and cannot be counted.</source>
        <translation>
            <numerusform>%Ln attendance names no organisation and cannot be counted.</numerusform>
            <numerusform>%Ln attendances name no organisation and cannot be counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln handed in a questionnaire.</source>
        <translation>
            <numerusform>Of these, %Ln handed in a questionnaire.</numerusform>
            <numerusform>Of these, %Ln handed in a questionnaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) of unknown size were reached and do not count.</source>
        <translation>
            <numerusform>%Ln organisation of unknown size was reached and does not count.</numerusform>
            <numerusform>%Ln organisations of unknown size were reached and do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%1 is not whole: not even its beginning is there (%Ln byte(s)). Copy it again, or ask for it again; nothing was changed.</source>
        <translation>
            <numerusform>%1 is not whole: not even its beginning is there (%Ln byte). Copy it again, or ask for it again; nothing was changed.</numerusform>
            <numerusform>%1 is not whole: not even its beginning is there (%Ln bytes). Copy it again, or ask for it again; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pack can be for %Ln device(s) at most; make several. Nothing was written.</source>
        <translation>
            <numerusform>A pack can be for %Ln device at most; make several. Nothing was written.</numerusform>
            <numerusform>A pack can be for %Ln devices at most; make several. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attachment %1 is shorter than it should be, or cannot be read: %Ln byte(s) are missing. The pack was not made; make it without attachments, or check the casebook.</source>
        <translation>
            <numerusform>The attachment %1 is shorter than it should be, or cannot be read: %Ln byte is missing. The pack was not made; make it without attachments, or check the casebook.</numerusform>
            <numerusform>The attachment %1 is shorter than it should be, or cannot be read: %Ln bytes are missing. The pack was not made; make it without attachments, or check the casebook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln action(s) of it that are not here.</source>
        <translation>
            <numerusform>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln action of it that is not here.</numerusform>
            <numerusform>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln actions of it that are not here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductionDashboard</name>
    <message numerus="yes">
        <source>mined, by %Ln record(s)</source>
        <translation>
            <numerusform>mined, by %Ln record</numerusform>
            <numerusform>mined, by %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %Ln record(s)</source>
        <translation>
            <numerusform>of %1, by %Ln record</numerusform>
            <numerusform>of %1, by %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>The status of %Ln site(s) is out of date.</source>
        <translation>
            <numerusform>The status of %Ln site is out of date.</numerusform>
            <numerusform>The status of %Ln sites is out of date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) have not been visited for more than the time allowed.</source>
        <translation>
            <numerusform>%Ln site has not been visited for more than the time allowed.</numerusform>
            <numerusform>%Ln sites have not been visited for more than the time allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %Ln day(s).</source>
        <translation>
            <numerusform>Nothing has come from this device for %Ln day.</numerusform>
            <numerusform>Nothing has come from this device for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without a figure, the first is %1.</source>
        <translation>
            <numerusform>%Ln period without a figure, the first is %1.</numerusform>
            <numerusform>%Ln periods without a figure, the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grave incident(s) open.</source>
        <translation>
            <numerusform>%Ln grave incident open.</numerusform>
            <numerusform>%Ln grave incidents open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open risk(s) demand disengagement.</source>
        <translation>
            <numerusform>%Ln open risk demands disengagement.</numerusform>
            <numerusform>%Ln open risks demand disengagement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %Ln month(s).</source>
        <translation>
            <numerusform>The last visit, on %1, is older than %Ln month.</numerusform>
            <numerusform>The last visit, on %1, is older than %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are drafts.</source>
        <translation>
            <numerusform>%Ln figure is a draft.</numerusform>
            <numerusform>%Ln figures are drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators have the code “%1”; name one by its id</source>
        <translation>
            <numerusform>%Ln indicator has the code “%1”; name one by its id</numerusform>
            <numerusform>%Ln indicators have the code “%1”; name one by its id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure are restricted and not shown in your role.</source>
        <translation>
            <numerusform>%Ln record behind this figure is restricted and not shown in your role.</numerusform>
            <numerusform>%Ln records behind this figure are restricted and not shown in your role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s) of %1</source>
        <translation>
            <numerusform>Merge %Ln pair of %1</numerusform>
            <numerusform>Merge %Ln pairs of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln person(s) on the list it is not written down whether they came.</source>
        <translation>
            <numerusform>Of %Ln person on the list it is not written down whether they came.</numerusform>
            <numerusform>Of %Ln people on the list it is not written down whether they came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No dates are recorded of the membership of %Ln of them.</source>
        <translation>
            <numerusform>No dates are recorded of the membership of %Ln of them.</numerusform>
            <numerusform>No dates are recorded of the memberships of %Ln of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the template “%1” to %Ln plan(s)</source>
        <translation>
            <numerusform>Apply the template “%1” to %Ln plan</numerusform>
            <numerusform>Apply the template “%1” to %Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written</source>
        <translation>
            <numerusform>%Ln e-mail written</numerusform>
            <numerusform>%Ln e-mails written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln letter written</numerusform>
            <numerusform>%Ln letters written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelatedRules</name>
    <message numerus="yes">
        <source>This report has %Ln open improvement(s) already: close one before another is added</source>
        <translation>
            <numerusform>This report has %Ln open improvement already: close it before another is added</numerusform>
            <numerusform>This report has %Ln open improvements already: close one before another is added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>A passphrase has at least %Ln sign(s); a few words that do not belong together are easy to keep in mind.</source>
        <translation>
            <numerusform>A passphrase has at least %Ln sign; a few words that do not belong together are easy to keep in mind.</numerusform>
            <numerusform>A passphrase has at least %Ln signs; a few words that do not belong together are easy to keep in mind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplyGraph</name>
    <message numerus="yes">
        <source>%Ln link(s) within a group are left out.</source>
        <translation>
            <numerusform>%Ln link within a group is left out.</numerusform>
            <numerusform>%Ln links within a group are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3): %Ln link(s) hold at the same time.</source>
        <translation>
            <numerusform>%1 → %2 (%3): %Ln link holds at the same time.</numerusform>
            <numerusform>%1 → %2 (%3): %Ln links hold at the same time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplyPicture</name>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) and site(s)</source>
        <translation>
            <numerusform>%Ln organisation or site</numerusform>
            <numerusform>%Ln organisations and sites</numerusform>
        </translation>
    </message>
</context>
</TS>
