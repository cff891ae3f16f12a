<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Authorities</name>
    <message>
        <source>%1: %2</source>
        <comment>Member State and its authority</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Letzter Kontakt: %1</translation>
    </message>
    <message>
        <source>No contact is recorded</source>
        <translation>Kein Kontakt ist erfasst</translation>
    </message>
    <message>
        <source>Next step: %1 (%2)</source>
        <translation>Nächster Schritt: %1 (%2)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Competent authorities by state of engagement</source>
        <translation>Zuständige Behörden nach Stand der Zusammenarbeit</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Write a calendar file</source>
        <translation>Kalenderdatei schreiben</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>CasebookCheck</name>
    <message>
        <source>Open the record, choose anew and save.</source>
        <translation>Öffnen Sie den Datensatz, wählen Sie neu und speichern Sie.</translation>
    </message>
    <message>
        <source>Make a copy of the casebook as it is, then restore the last good backup.</source>
        <translation>Machen Sie eine Kopie des Fallbuchs, wie es ist, und stellen Sie dann die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Die Datenbankdatei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Ask for a full pack from that device, or restore the last backup.</source>
        <translation>Fordern Sie von jenem Gerät ein vollständiges Paket an oder stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A line of the change log belongs to no action</source>
        <translation>Eine Zeile des Änderungsprotokolls gehört zu keinem Vorgang</translation>
    </message>
    <message>
        <source>An undone action is missing in the change log</source>
        <translation>Ein rückgängig gemachter Vorgang fehlt im Änderungsprotokoll</translation>
    </message>
    <message>
        <source>%1 is empty but has to be filled in</source>
        <translation>„%1“ ist leer, muss aber ausgefüllt sein</translation>
    </message>
    <message>
        <source>Open the record, fill it in and save.</source>
        <translation>Öffnen Sie den Datensatz, füllen Sie ihn aus und speichern Sie.</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>„%1“ verweist auf einen Datensatz, der nicht hier ist</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1: „%2“ steht nicht in der Liste</translation>
    </message>
    <message>
        <source>Choose another, or add the code to the list.</source>
        <translation>Wählen Sie etwas anderes oder ergänzen Sie den Code in der Liste.</translation>
    </message>
    <message>
        <source>The content of the file is not in this casebook</source>
        <translation>Der Inhalt der Datei ist nicht in diesem Fallbuch</translation>
    </message>
    <message>
        <source>Ask for it with the next pack, or attach the file again.</source>
        <translation>Fordern Sie ihn mit dem nächsten Paket an oder fügen Sie die Datei erneut bei.</translation>
    </message>
    <message>
        <source>The content of the file is damaged</source>
        <translation>Der Inhalt der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Attach the file again, or take it from a backup.</source>
        <translation>Fügen Sie die Datei erneut bei oder holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the casebook. Compare with the last backup; saving the record makes it whole again.</source>
        <translation>Etwas anderes als dieses Programm hat in das Fallbuch geschrieben. Vergleichen Sie mit der letzten Sicherung; beim Speichern kommt der Datensatz wieder in Ordnung.</translation>
    </message>
    <message>
        <source>The change log does not know this record</source>
        <translation>Das Änderungsprotokoll kennt diesen Datensatz nicht</translation>
    </message>
    <message>
        <source>The record was written past the change log</source>
        <translation>Der Datensatz wurde am Änderungsprotokoll vorbei geschrieben</translation>
    </message>
    <message>
        <source>The change log says otherwise whether the record is deleted</source>
        <translation>Das Änderungsprotokoll sagt etwas anderes darüber, ob der Datensatz gelöscht ist</translation>
    </message>
    <message>
        <source>%1 is not what the change log says</source>
        <translation>„%1“ entspricht nicht dem Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The record is in the change log but not in the casebook</source>
        <translation>Der Datensatz steht im Änderungsprotokoll, aber nicht im Fallbuch</translation>
    </message>
    <message>
        <source>The change log lacks actions %1 to %2 of this device</source>
        <comment>numbers, the same when one is missing</comment>
        <translation>Im Änderungsprotokoll fehlen die Aktionen %1 bis %2 dieses Geräts</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) was altered after it was written</source>
        <translation>Die Aktion %1 dieses Geräts („%2“, %3) wurde verändert, nachdem sie geschrieben war</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) does not follow the one before it: one of them was moved, or put in the place of another</source>
        <translation>Die Aktion %1 dieses Geräts („%2“, %3) folgt nicht auf die vorige: Eine von beiden wurde verschoben oder an die Stelle einer anderen gesetzt</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the change log. Make a copy of the casebook as it is, then compare it with the last good backup.</source>
        <translation>Etwas anderes als dieses Programm hat ins Änderungsprotokoll geschrieben. Machen Sie eine Kopie des Fallbuchs, wie es ist, und vergleichen Sie sie mit der letzten guten Sicherung.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Datensätze zusammengeführt</translation>
    </message>
    <message>
        <source>Pack taken in</source>
        <translation>Paket übernommen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>Das Diagramm konnte nicht nach %1 geschrieben werden: %2. Was dort stand, ist unverändert. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1: keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its category</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, highest %4, lowest %5.</source>
        <translation>%1: von %2 bis %3, höchster Wert %4, niedrigster %5.</translation>
    </message>
    <message>
        <source>%1: highest %2, lowest %3.</source>
        <translation>%1: höchster Wert %2, niedrigster %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) missing.</source>
        <translation>
            <numerusform>%Ln Zahl fehlt.</numerusform>
            <numerusform>%Ln Zahlen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category and value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>series and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the title as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the subtitle as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Zahlen.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>first and last category</comment>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezugswert</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (vorläufig)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>“%1” names no choice list; write it like organisation.kind</source>
        <translation>„%1“ bezeichnet keine Auswahlliste; schreiben Sie zum Beispiel organisation.kind</translation>
    </message>
    <message>
        <source>%1 is restricted and not shown in your role</source>
        <translation>%1 ist eingeschränkt und wird in Ihrer Rolle nicht gezeigt</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the list of %2</source>
        <comment>a code, a field</comment>
        <translation>In der Liste von %2 gibt es keinen Eintrag „%1“</translation>
    </message>
    <message>
        <source>“%1” is in this list already, retired: bring it back instead</source>
        <translation>„%1“ steht schon in dieser Liste, ist aber ausgemustert: Bieten Sie es stattdessen wieder an</translation>
    </message>
    <message>
        <source>“%1” is in this list already</source>
        <translation>„%1“ steht schon in dieser Liste</translation>
    </message>
    <message>
        <source>A new entry needs a name</source>
        <translation>Ein neuer Eintrag braucht einen Namen</translation>
    </message>
    <message>
        <source>New entry of %1: %2</source>
        <comment>a field, a name</comment>
        <translation>Neuer Eintrag von %1: %2</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language</source>
        <translation>Ein Eintrag braucht in mindestens einer Sprache einen Namen</translation>
    </message>
    <message>
        <source>New names in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Neue Namen in der Liste von %1: %2</translation>
    </message>
    <message>
        <source>Another place in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Anderer Platz in der Liste von %1: %2</translation>
    </message>
    <message>
        <source>Retired from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Ausgemustert in der Liste von %1: %2</translation>
    </message>
    <message>
        <source>Brought back into the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Wieder angeboten in der Liste von %1: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program and cannot be removed. Retire it, and it is not offered any more.</source>
        <translation>„%1“ gehört zum Programm und kann nicht entfernt werden. Mustern Sie den Eintrag aus, dann wird er nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be removed. Retire it, or merge it into another entry.</source>
        <translation>„%1“ wird verwendet und kann nicht entfernt werden. Mustern Sie den Eintrag aus oder führen Sie ihn mit einem anderen zusammen.</translation>
    </message>
    <message>
        <source>Another entry was merged into “%1”, so it cannot be removed. Retire it instead.</source>
        <translation>Ein anderer Eintrag wurde mit „%1“ zusammengeführt, deshalb kann er nicht entfernt werden. Mustern Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>Removed from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Aus der Liste von %1 entfernt: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program: its rules, figures and files compare with this code, so it cannot be merged away. Retire it, and it is not offered any more.</source>
        <translation>„%1“ gehört zum Programm: Regeln, Zahlen und Dateien vergleichen mit diesem Code, deshalb kann der Eintrag nicht in einem anderen aufgehen. Mustern Sie ihn aus, dann wird er nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Ein Eintrag kann nicht mit sich selbst zusammengeführt werden</translation>
    </message>
    <message>
        <source>“%1” is not offered any more; bring it back first, or choose another entry</source>
        <translation>„%1“ wird nicht mehr angeboten; bieten Sie den Eintrag erst wieder an oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>„%1“ steht nicht in der Liste</translation>
    </message>
    <message>
        <source>%1 “%2” cannot take the other value: %3. Nothing was merged; put that record right first.</source>
        <comment>a kind of record, its name, a reason</comment>
        <translation>%1 „%2“ kann den anderen Wert nicht annehmen: %3. Nichts wurde zusammengeführt; berichtigen Sie zuerst diesen Datensatz.</translation>
    </message>
    <message>
        <source>“%1” stands in restricted records that your role does not show. Somebody who sees them can merge it.</source>
        <translation>„%1“ steht in eingeschränkten Datensätzen, die Ihre Rolle nicht zeigt. Wer sie sieht, kann den Eintrag zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” into “%2” in %3: %Ln record(s)</source>
        <comment>two entries of a list, a field</comment>
        <translation>
            <numerusform>„%1“ mit „%2“ zusammengeführt in %3: %Ln Datensatz</numerusform>
            <numerusform>„%1“ mit „%2“ zusammengeführt in %3: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Angehalten; alles bleibt, wie es war</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This program is built without encryption at rest; nothing was made</source>
        <translation>Dieses Programm ist ohne Verschlüsselung gespeicherter Daten gebaut; es wurde nichts angelegt</translation>
    </message>
    <message>
        <source>%1 made, with %2 reference records and %3 of the demonstration</source>
        <translation>%1 angelegt, mit %2 Referenzdatensätzen und %3 der Vorführung</translation>
    </message>
    <message>
        <source>%1 (schema %2, program %3, %4)</source>
        <translation>%1 (Schema %2, Programm %3, %4)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Letzte Sicherung: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>A casebook on a server is restored with the server&apos;s own tools</source>
        <translation>Ein Fallbuch auf einem Server wird mit den Mitteln des Servers wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Wiederhergestellt nach %1</translation>
    </message>
    <message>
        <source>Restored to %1; what was there before is kept as %2</source>
        <translation>Wiederhergestellt nach %1; was vorher dort stand, ist als %2 aufgehoben</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nichts ist falsch</translation>
    </message>
    <message>
        <source>Makes a new casebook with the reference lists; never overwrites one</source>
        <translation>Legt ein neues Fallbuch mit den Referenzlisten an; überschreibt nie eines</translation>
    </message>
    <message>
        <source>With the demonstration data</source>
        <translation>Mit den Daten der Vorführung</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Verschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>Version, counts, size, devices, last backup</source>
        <translation>Version, Anzahlen, Größe, Geräte, letzte Sicherung</translation>
    </message>
    <message>
        <source>Entities and fields: the dictionary itself</source>
        <translation>Datensatzarten und Felder: das Wörterbuch selbst</translation>
    </message>
    <message>
        <source>Looks for anything wrong; exit 1 when there is</source>
        <translation>Sucht nach allem, was nicht stimmt; endet mit 1, wenn es etwas gibt</translation>
    </message>
    <message>
        <source>Everything, whatever it takes</source>
        <translation>Alles, was immer es kostet</translation>
    </message>
    <message>
        <source>Writes a copy, opens it and checks it</source>
        <translation>Schreibt eine Kopie, öffnet und prüft sie</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Puts a backup in the casebook&apos;s place; what was there is kept beside it</source>
        <translation>Setzt eine Sicherung an die Stelle des Fallbuchs; was dort stand, bleibt daneben erhalten</translation>
    </message>
    <message>
        <source>No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK</source>
        <translation>Es ist kein Fallbuch genannt: verwenden Sie --casebook FILE oder setzen Sie LODEBOOK_CASEBOOK</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. There are: %2</source>
        <translation>Es gibt keine Datensatzart „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>The casebook: a file or postgresql://…</source>
        <translation>Das Fallbuch: eine Datei oder postgresql://…</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Wer damit arbeitet</translation>
    </message>
    <message>
        <source>The day that figures are asked for</source>
        <translation>Der Tag, für den Zahlen gefragt sind</translation>
    </message>
    <message>
        <source>Of labels and messages</source>
        <translation>Die Sprache der Beschriftungen und Meldungen</translation>
    </message>
    <message>
        <source>json, csv or table</source>
        <translation>json, csv oder table</translation>
    </message>
    <message>
        <source>The same as --format json</source>
        <translation>Dasselbe wie --format json</translation>
    </message>
    <message>
        <source>Show progress even where there is no terminal</source>
        <translation>Zeigt den Fortschritt auch ohne Terminal</translation>
    </message>
    <message>
        <source>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</source>
        <translation>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2024-12-31</source>
        <translation>--as-of erwartet ein Datum wie 2024-12-31</translation>
    </message>
    <message>
        <source>--format takes json, csv or table</source>
        <translation>--format erwartet json, csv oder table</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 kann nur gelesen werden; es wurde nichts geändert. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>There is no command “%1”; lodebook-cli help lists them</source>
        <translation>Es gibt keinen Befehl „%1“; lodebook-cli help zählt sie auf</translation>
    </message>
    <message>
        <source>Say how the command is used</source>
        <translation>Sagt, wie der Befehl verwendet wird</translation>
    </message>
    <message>
        <source>Use: lodebook-cli %1 %2</source>
        <translation>Verwendung: lodebook-cli %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2024</source>
        <translation>--%1 erwartet ein Jahr wie 2024</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list here; there are: %2</source>
        <translation>Es gibt hier keine Ausgabe %1 der Liste; es gibt: %2</translation>
    </message>
    <message>
        <source>No production of %1 is recorded; there is: %2</source>
        <translation>Von %1 ist keine Produktion erfasst; wohl aber von: %2</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation>--from %1 liegt nach --to %2</translation>
    </message>
    <message>
        <source>There is no dashboard “%1”; there is: production</source>
        <translation>Es gibt kein Dashboard „%1“; es gibt: production</translation>
    </message>
    <message>
        <source>What a dashboard shows, as a picture or as its figures</source>
        <translation>Was ein Dashboard zeigt, als Bild oder als Zahlen</translation>
    </message>
    <message>
        <source>The file to write; its ending says what</source>
        <translation>Die zu schreibende Datei; ihre Endung bestimmt die Form</translation>
    </message>
    <message>
        <source>Of the list of conflict-affected and high-risk areas</source>
        <translation>Der Liste der Konflikt- und Hochrisikogebiete</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>Das erste Jahr</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”</source>
        <translation>--%1 erwartet FIELD=…, nicht „%2“</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2</source>
        <translation>Die Zuordnung ist für %1, nicht für %2</translation>
    </message>
    <message>
        <source>Say what the rows are with --as KIND, or with a mapping</source>
        <translation>Sagen Sie mit --as KIND oder einer Zuordnung, was die Zeilen sind</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>--empty takes keep or clear</source>
        <translation>--empty erwartet keep oder clear</translation>
    </message>
    <message>
        <source>--dates takes dmy or mdy</source>
        <translation>--dates erwartet dmy oder mdy</translation>
    </message>
    <message>
        <source>--encoding takes utf-8 or windows-1252</source>
        <translation>--encoding erwartet utf-8 oder windows-1252</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the file with -o FILE</source>
        <translation>Nennen Sie die Datei mit -o FILE</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Which heading fills a field</source>
        <translation>Welche Überschrift ein Feld füllt</translation>
    </message>
    <message>
        <source>A saved mapping</source>
        <translation>Eine gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation>Ein Wert für alle Zeilen</translation>
    </message>
    <message>
        <source>Fields that say which record a row updates</source>
        <translation>Felder, die sagen, welchen Datensatz eine Zeile aktualisiert</translation>
    </message>
    <message>
        <source>What an empty cell does to a record that is updated</source>
        <translation>Was eine leere Zelle mit einem aktualisierten Datensatz macht</translation>
    </message>
    <message>
        <source>Which comes first in 03/04/2024</source>
        <translation>Was in 03/04/2024 zuerst kommt</translation>
    </message>
    <message>
        <source>The decimal point of typed numbers</source>
        <translation>Das Dezimalzeichen getippter Zahlen</translation>
    </message>
    <message>
        <source>Of a text file that is not Unicode</source>
        <translation>Einer Textdatei, die nicht Unicode ist</translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation>Einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Do everything and keep nothing</source>
        <translation>Alles tun und nichts behalten</translation>
    </message>
    <message>
        <source>Where rejected rows go, with the reasons</source>
        <translation>Wohin abgelehnte Zeilen kommen, mit den Gründen</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Eine Bedingung</translation>
    </message>
    <message>
        <source>Fields to sort by</source>
        <translation>Felder, nach denen sortiert wird</translation>
    </message>
    <message>
        <source>Fields to write</source>
        <translation>Felder, die geschrieben werden</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Nothing holds just these words; these come close</source>
        <translation>Nichts enthält genau diese Wörter; das hier kommt nahe</translation>
    </message>
    <message>
        <source>What is late, missing or due</source>
        <translation>Was überfällig ist, fehlt oder ansteht</translation>
    </message>
    <message>
        <source>As far ahead as this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Only what this officer has to do</source>
        <translation>Nur was dieser Bearbeiter zu tun hat</translation>
    </message>
    <message>
        <source>Full-text search over everything</source>
        <translation>Volltextsuche über alles</translation>
    </message>
    <message>
        <source>Only in these</source>
        <translation>Nur in diesen</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: others build on it</source>
        <translation>Behalten: %1 „%2“, andere bauen darauf auf</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: changed since (%3)</source>
        <translation>Behalten: %1 „%2“, seitdem geändert (%3)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Takes the last step back, or one whole batch</source>
        <translation>Nimmt den letzten Schritt oder einen ganzen Stapel zurück</translation>
    </message>
    <message>
        <source>An import, a merge, any entry of the history</source>
        <translation>Ein Import, eine Zusammenführung, jeder Eintrag des Verlaufs</translation>
    </message>
    <message>
        <source>Does the last undone step again</source>
        <translation>Wiederholt den zuletzt rückgängig gemachten Schritt</translation>
    </message>
    <message>
        <source>The change log</source>
        <translation>Das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Only what touched these records</source>
        <translation>Nur was diese Datensätze berührte</translation>
    </message>
    <message>
        <source>Only what this officer did</source>
        <translation>Nur was dieser Bearbeiter tat</translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation>Nur ab diesem Tag</translation>
    </message>
    <message>
        <source>At most so many; 100 unless set</source>
        <translation>Höchstens so viele; 100, wenn nichts gesagt wird</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ganze Zeile</translation>
    </message>
    <message>
        <source>… and %1 more problems; --rejects FILE keeps them all</source>
        <translation>… und %1 weitere Fehler; --rejects FILE behält sie alle</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 unchanged, %5 rejected, %6 duplicates</source>
        <translation>%1 Zeilen gelesen: %2 hinzugefügt, %3 geändert, %4 unverändert, %5 abgelehnt, %6 doppelt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1” does not set a field of %2; write FIELD=VALUE</source>
        <translation>„%1“ setzt kein Feld von %2; schreiben Sie FIELD=VALUE</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Dateien beigefügt</translation>
    </message>
    <message>
        <source>File detached</source>
        <translation>Datei abgelöst</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Felder, die gezeigt werden</translation>
    </message>
    <message>
        <source>Only what comes behind this record</source>
        <translation>Nur was nach diesem Datensatz kommt</translation>
    </message>
    <message>
        <source>What is in the recycle bin</source>
        <translation>Was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Lists records</source>
        <translation>Zählt Datensätze auf</translation>
    </message>
    <message>
        <source>Shows one record, its derived fields and its children</source>
        <translation>Zeigt einen Datensatz, seine abgeleiteten Felder und was dazu gehört</translation>
    </message>
    <message>
        <source>With who changed what</source>
        <translation>Dazu, wer was geändert hat</translation>
    </message>
    <message>
        <source>With all that happened around it</source>
        <translation>Dazu alles, was rundherum geschah</translation>
    </message>
    <message>
        <source>Adds a record and prints its id</source>
        <translation>Fügt einen Datensatz hinzu und schreibt seine Kennung</translation>
    </message>
    <message>
        <source>Changes fields of a record</source>
        <translation>Ändert Felder eines Datensatzes</translation>
    </message>
    <message>
        <source>Puts a record into the recycle bin</source>
        <translation>Legt einen Datensatz in den Papierkorb</translation>
    </message>
    <message>
        <source>Takes a record out of the recycle bin</source>
        <translation>Holt einen Datensatz aus dem Papierkorb</translation>
    </message>
    <message>
        <source>Attaches files to a record</source>
        <translation>Fügt einem Datensatz Dateien bei</translation>
    </message>
    <message>
        <source>Takes a file off a record</source>
        <translation>Löst eine Datei von einem Datensatz</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>The report %1 is about one %2: name it with --for</source>
        <translation>Der Bericht %1 handelt von einem Datensatz (%2): nennen Sie ihn mit --for</translation>
    </message>
    <message>
        <source>A report is filtered by stored fields only</source>
        <translation>Ein Bericht wird nur nach gespeicherten Feldern gefiltert</translation>
    </message>
    <message>
        <source>There is no report called “%1”; report --list names them</source>
        <translation>Es gibt keinen Bericht „%1“; report --list nennt sie</translation>
    </message>
    <message>
        <source>Name the file with -o FILE.pdf, .html or .odt</source>
        <translation>Nennen Sie die Datei mit -o FILE.pdf, .html oder .odt</translation>
    </message>
    <message>
        <source>A printable report</source>
        <translation>Ein druckbarer Bericht</translation>
    </message>
    <message>
        <source>Name the reports there are</source>
        <translation>Nennt die Berichte, die es gibt</translation>
    </message>
    <message>
        <source>The record it is about</source>
        <translation>Der Datensatz, um den es geht</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Which records it lists</source>
        <translation>Welche Datensätze er aufzählt</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>other id</source>
        <translation>andere Kennung</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>anderer Titel</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now point here</source>
        <translation>
            <numerusform>%Ln Datensatz verweist jetzt hierher</numerusform>
            <numerusform>%Ln Datensätze verweisen jetzt hierher</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from the other: %1</source>
        <translation>Aus dem anderen ergänzt: %1</translation>
    </message>
    <message>
        <source>Both had a value, this record&apos;s stands: %1</source>
        <translation>Beide hatten einen Wert, der dieses Datensatzes bleibt: %1</translation>
    </message>
    <message>
        <source>undo --batch %1 takes it back</source>
        <translation>undo --batch %1 nimmt es zurück</translation>
    </message>
    <message>
        <source>Likely duplicates, best first</source>
        <translation>Wahrscheinliche Dubletten, die besten zuerst</translation>
    </message>
    <message>
        <source>Only pairs that score at least this of 100; 80 unless set</source>
        <translation>Nur Paare mit mindestens so vielen von 100 Punkten; 80, wenn nichts gesagt wird</translation>
    </message>
    <message>
        <source>Makes one record of two; undo takes it back</source>
        <translation>Macht aus zwei Datensätzen einen; undo nimmt es zurück</translation>
    </message>
    <message>
        <source>As of %1, by rule %2</source>
        <translation>Stand %1, nach Regel %2</translation>
    </message>
    <message>
        <source>Changes may be missing from: %1</source>
        <translation>Möglicherweise fehlen Änderungen von: %1</translation>
    </message>
    <message>
        <source>what it does to the figure</source>
        <translation>was er mit der Zahl macht</translation>
    </message>
    <message>
        <source>The rows, the rule and the freshness behind a figure</source>
        <translation>Die Zeilen, die Regel und die Aktualität hinter einer Zahl</translation>
    </message>
    <message>
        <source>The record, the country or the edition it is asked for</source>
        <translation>Der Datensatz, das Land oder die Ausgabe, wonach gefragt wird</translation>
    </message>
    <message>
        <source>Such as 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>Wie 2024, 2024-H1, 2024-Q3 oder 2024-05</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s), opened and checked</source>
        <translation>
            <numerusform>%1: %Ln Datensatz, geöffnet und geprüft</numerusform>
            <numerusform>%1: %Ln Datensätze, geöffnet und geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong</source>
        <translation>
            <numerusform>%Ln Fehler gefunden</numerusform>
            <numerusform>%Ln Fehler gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, not “%2”</source>
        <translation>--%1 erwartet eine Zahl ab 1, nicht „%2“</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2024-12-31, not “%2”</source>
        <translation>--%1 erwartet ein Datum wie 2024-12-31, nicht „%2“</translation>
    </message>
    <message>
        <source>There is no option %1 in front of a command; lodebook-cli help lists them</source>
        <translation>Es gibt vor einem Befehl keine Option %1; lodebook-cli help zählt sie auf</translation>
    </message>
    <message>
        <source>--decimal takes , or .</source>
        <translation>--decimal erwartet , oder .</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Weggelassen, weil eingeschränkt zugänglich: %Ln Datensatz</numerusform>
            <numerusform>Weggelassen, weil eingeschränkt zugänglich: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 geschrieben</numerusform>
            <numerusform>%Ln Datensätze nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) put back</source>
        <translation>
            <numerusform>%1: %Ln Datensatz zurückgebracht</numerusform>
            <numerusform>%1: %Ln Datensätze zurückgebracht</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the id of a batch; history lists them</source>
        <translation>„%1“ ist nicht die Kennung eines Stapels; history zählt sie auf</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3</source>
        <translation>%1: die Datei %2 kann nicht gelesen werden: %3</translation>
    </message>
    <message>
        <source>%1: the file %2 is too large for a field; attach it instead</source>
        <translation>%1: die Datei %2 ist zu groß für ein Feld; fügen Sie sie stattdessen bei</translation>
    </message>
    <message>
        <source>%1: byte %2 of the file %3 is not UTF-8 text; save it again as UTF-8</source>
        <translation>%1: Byte %2 der Datei %3 ist kein UTF-8-Text; speichern Sie sie neu als UTF-8</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Neu: %1 „%2“</translation>
    </message>
    <message>
        <source>Change: %1 “%2”</source>
        <translation>Änderung: %1 „%2“</translation>
    </message>
    <message>
        <source>Delete: %1 “%2”</source>
        <translation>Löschung: %1 „%2“</translation>
    </message>
    <message>
        <source>Restore: %1 “%2”</source>
        <translation>Wiederhergestellt: %1 „%2“</translation>
    </message>
    <message>
        <source>There is no file “%1” on %2 “%3”</source>
        <translation>Es gibt keine Datei „%1“ an %2 „%3“</translation>
    </message>
    <message>
        <source>Several files on %1 “%2” are called “%3”; name one by its id</source>
        <translation>Mehrere Dateien an %1 „%2“ heißen „%3“; nennen Sie eine mit ihrer Kennung</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of %3</source>
        <translation>%1: „%2“ steht nicht in der Liste von %3</translation>
    </message>
    <message>
        <source>--after: the record “%1” is not in this list (any more); begin again</source>
        <translation>--after: der Datensatz „%1“ ist nicht (mehr) in dieser Liste; beginnen Sie von vorn</translation>
    </message>
    <message>
        <source>Name a report; report --list names them</source>
        <translation>Nennen Sie einen Bericht; report --list zählt sie auf</translation>
    </message>
    <message>
        <source>This record is in the recycle bin; restore takes it out</source>
        <translation>Dieser Datensatz liegt im Papierkorb; restore holt ihn heraus</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>gehört dazu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>at</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(eingeschränkt)</translation>
    </message>
    <message>
        <source>Deadlines go into a calendar file: end its name with .ics</source>
        <translation>Fristen kommen in eine Kalenderdatei: lassen Sie ihren Namen auf .ics enden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be taken into the search, because this casebook can only be read</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht in die Suche aufgenommen werden, weil dieses Fallbuch nur gelesen werden kann</numerusform>
            <numerusform>%Ln Änderungen konnten nicht in die Suche aufgenommen werden, weil dieses Fallbuch nur gelesen werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the file %2 is the open casebook itself</source>
        <translation>%1: die Datei %2 ist das geöffnete Fallbuch selbst</translation>
    </message>
    <message>
        <source>Nothing was written; without --dry-run this would be the result:</source>
        <translation>Es wurde nichts geschrieben; ohne --dry-run wäre dies das Ergebnis:</translation>
    </message>
    <message>
        <source>A condition, such as country=CD, workers&gt;=50, name~gold or phone= (empty); dates also from today: due_on&lt;today+30, on=month-1, week, quarter, year; several are joined by and</source>
        <translation>Eine Bedingung, etwa country=CD, workers&gt;=50, name~gold oder phone= (leer); Daten auch ab heute: due_on&lt;today+30, on=month-1, week, quarter, year; mehrere gelten zusammen</translation>
    </message>
    <message>
        <source>A saved view: its conditions, order and fields; --where adds to it, --sort and --fields take their place</source>
        <translation>Eine gespeicherte Ansicht: ihre Bedingungen, Reihenfolge und Felder; --where kommt hinzu, --sort und --fields treten an deren Stelle</translation>
    </message>
    <message>
        <source>Several views are called “%1”; name one by its id</source>
        <translation>Mehrere Ansichten heißen „%1“; nennen Sie eine mit ihrer Kennung</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list, and no other one</source>
        <translation>Es gibt keine Ansicht „%1“ dieser Liste, und auch keine andere</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list; there are: %2</source>
        <translation>Es gibt keine Ansicht „%1“ dieser Liste; es gibt: %2</translation>
    </message>
    <message>
        <source>Name the record as ENTITY/ID, such as project/PRJ-0001</source>
        <translation>Nennen Sie den Datensatz als ENTITY/ID, etwa project/PRJ-0001</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>vom Programm</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>--name takes LL=NAME with a language of %1, not “%2”</source>
        <translation>--name erwartet LL=NAME mit einer Sprache aus %1, nicht „%2“</translation>
    </message>
    <message>
        <source>Say what to change: --name, --place, --retire or --bring-back</source>
        <translation>Sagen Sie, was geändert werden soll: --name, --place, --retire oder --bring-back</translation>
    </message>
    <message>
        <source>--retire and --bring-back contradict each other</source>
        <translation>--retire und --bring-back widersprechen sich</translation>
    </message>
    <message>
        <source>Change in the list of %1: %2</source>
        <translation>Änderung in der Liste von %1: %2</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1” now</source>
        <translation>
            <numerusform>%Ln Datensatz enthält jetzt „%1“</numerusform>
            <numerusform>%Ln Datensätze enthalten jetzt „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is called in a language, such as fr=Négociant; en holds where no other is given</source>
        <translation>Der Name in einer Sprache, etwa fr=Négociant; en gilt, wo kein anderer angegeben ist</translation>
    </message>
    <message>
        <source>The entries of a choice list and how many records hold each; without a field, the lists there are</source>
        <translation>Die Einträge einer Auswahlliste und wie viele Datensätze sie enthalten; ohne Feld die vorhandenen Listen</translation>
    </message>
    <message>
        <source>Adds an entry to a choice list and prints its code</source>
        <translation>Fügt einer Auswahlliste einen Eintrag hinzu und gibt seinen Code aus</translation>
    </message>
    <message>
        <source>Changes an entry of a choice list; a retired one is not offered any more, and records keep it</source>
        <translation>Ändert einen Eintrag einer Auswahlliste; ein ausgemusterter wird nicht mehr angeboten, und Datensätze behalten ihn</translation>
    </message>
    <message>
        <source>Where it stands in the list, from 1 on</source>
        <translation>Der Platz in der Liste, ab 1</translation>
    </message>
    <message>
        <source>Offers it no longer</source>
        <translation>Bietet ihn nicht mehr an</translation>
    </message>
    <message>
        <source>Offers it again</source>
        <translation>Bietet ihn wieder an</translation>
    </message>
    <message>
        <source>Removes an added entry that no record holds</source>
        <translation>Entfernt einen hinzugefügten Eintrag, den kein Datensatz enthält</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds OLD holds NEW; undo takes it back</source>
        <translation>Macht aus zwei Einträgen einen: Jeder Datensatz mit OLD erhält NEW; undo nimmt es zurück</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and not chosen any more</source>
        <translation>%1: „%2“ ist ausgemustert und wird nicht mehr gewählt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>trusted, fingerprint not compared</source>
        <translation>vertrauenswürdig, Fingerabdruck nicht verglichen</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>%1 written. Whoever accepts it should compare the fingerprint with you, by voice.</source>
        <translation>%1 wurde geschrieben. Wer sie annimmt, sollte den Fingerabdruck mündlich mit Ihnen vergleichen.</translation>
    </message>
    <message>
        <source>Ask the officer of “%1” for the fingerprint, by voice: it has to be %2. Then accept it again with --fingerprint.</source>
        <translation>Fragen Sie die zuständige Person von „%1“ mündlich nach dem Fingerabdruck: Er muss %2 lauten. Nehmen Sie den Schlüssel dann noch einmal mit --fingerprint an.</translation>
    </message>
    <message>
        <source>This device&apos;s public keys and fingerprint, and whom it trusts</source>
        <translation>Die öffentlichen Schlüssel und der Fingerabdruck dieses Geräts, und wem es vertraut</translation>
    </message>
    <message>
        <source>The file to hand to others</source>
        <translation>Die Datei zum Weitergeben an andere</translation>
    </message>
    <message>
        <source>Accepts another device: packs are made for it and taken from it</source>
        <translation>Nimmt ein anderes Gerät an: Pakete werden für es gemacht und von ihm angenommen</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Wie es hier heißt</translation>
    </message>
    <message>
        <source>What its officer says: six groups of five digits</source>
        <translation>Was die zuständige Person sagt: sechs Gruppen aus fünf Ziffern</translation>
    </message>
    <message>
        <source>Withdraws another device: no packs for it or from it</source>
        <translation>Zieht ein anderes Gerät zurück: keine Pakete mehr für es oder von ihm</translation>
    </message>
    <message>
        <source>--take takes theirs, ours or value=V</source>
        <translation>--take erwartet theirs, ours oder value=V</translation>
    </message>
    <message>
        <source>Twins take --take ours or theirs: the record that is kept</source>
        <translation>Bei Zwillingen erwartet --take ours oder theirs: den Datensatz, der bleibt</translation>
    </message>
    <message>
        <source>A deletion takes value=delete or value=keep</source>
        <translation>Eine Löschung erwartet value=delete oder value=keep</translation>
    </message>
    <message numerus="yes">
        <source>Decided; %Ln conflict(s) wait</source>
        <translation>
            <numerusform>Entschieden; %Ln Konflikt wartet</numerusform>
            <numerusform>Entschieden; %Ln Konflikte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>What several people decided differently, and waits</source>
        <translation>Was mehrere Personen verschieden entschieden haben und was wartet</translation>
    </message>
    <message>
        <source>Decides a conflict</source>
        <translation>Entscheidet einen Konflikt</translation>
    </message>
    <message>
        <source>What stands from now on</source>
        <translation>Was von nun an gilt</translation>
    </message>
    <message>
        <source>Say with --scope what the pack may hold: all, project=NUMBER, country=CODE or mine_site=ID</source>
        <translation>Geben Sie mit --scope an, was das Paket enthalten darf: all, project=NUMBER, country=CODE oder mine_site=ID</translation>
    </message>
    <message>
        <source>Say with --to for which devices the pack is</source>
        <translation>Geben Sie mit --to an, für welche Geräte das Paket ist</translation>
    </message>
    <message>
        <source>Say with -o which file to write</source>
        <translation>Geben Sie mit -o an, welche Datei zu schreiben ist</translation>
    </message>
    <message>
        <source>--attachments takes none, small or all</source>
        <translation>--attachments erwartet none, small oder all</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Das Paket wird gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s), %2</source>
        <translation>
            <numerusform>%1: %Ln Änderung, %2</numerusform>
            <numerusform>%1: %Ln Änderungen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here</source>
        <translation>
            <numerusform>%Ln Änderung eingeschränkter Datensätze bleibt hier</numerusform>
            <numerusform>%Ln Änderungen eingeschränkter Datensätze bleiben hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) stay here; --attachments all takes them along</source>
        <translation>
            <numerusform>%Ln großer Anhang bleibt hier; --attachments all nimmt ihn mit</numerusform>
            <numerusform>%Ln große Anhänge bleiben hier; --attachments all nimmt sie mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Das Paket wird gelesen</translation>
    </message>
    <message>
        <source>%1 (%2) is not for this device</source>
        <translation>%1 (%2) ist nicht für dieses Gerät</translation>
    </message>
    <message>
        <source>%1 (%2) is for %3, not for this device</source>
        <translation>%1 (%2) ist für %3, nicht für dieses Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%2”, made on %3: %Ln change(s), %4</source>
        <translation>
            <numerusform>%1 von „%2“, gemacht am %3: %Ln Änderung, %4</numerusform>
            <numerusform>%1 von „%2“, gemacht am %3: %Ln Änderungen, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken in already</source>
        <translation>Es wurde schon übernommen</translation>
    </message>
    <message>
        <source>--refuse takes ENTITY/ID or ENTITY/ID/FIELD, not “%1”</source>
        <translation>--refuse erwartet ENTITY/ID oder ENTITY/ID/FIELD, nicht „%1“</translation>
    </message>
    <message>
        <source>Held back: what it leads to is not here, or a rule refuses it</source>
        <translation>Zurückgehalten: worauf der Wert führt, ist nicht hier, oder eine Regel lehnt ihn ab</translation>
    </message>
    <message>
        <source>This pack was taken in already; nothing was changed.</source>
        <translation>Dieses Paket wurde schon übernommen; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of “%1” is %Ln minute(s) ahead of this one, or this one is slow</source>
        <translation>
            <numerusform>Die Uhr von „%1“ geht gegenüber dieser um %Ln Minute vor, oder diese geht nach</numerusform>
            <numerusform>Die Uhr von „%1“ geht gegenüber dieser um %Ln Minuten vor, oder diese geht nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are of kinds of records that only a newer program knows; they are kept and passed on</source>
        <translation>
            <numerusform>%Ln Änderung gehört zu einer Art von Datensatz, die nur ein neueres Programm kennt; sie wird aufbewahrt und weitergegeben</numerusform>
            <numerusform>%Ln Änderungen gehören zu Arten von Datensätzen, die nur ein neueres Programm kennt; sie werden aufbewahrt und weitergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the pack in</source>
        <translation>Das Paket wird übernommen</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>nie davon gehört</translation>
    </message>
    <message>
        <source>Writes what other devices do not have yet, sealed for them</source>
        <translation>Schreibt, was andere Geräte noch nicht haben, für sie versiegelt</translation>
    </message>
    <message>
        <source>What they may hold: all, project=NUMBER, country=CODE, mine_site=ID</source>
        <translation>Was sie haben dürfen: all, project=NUMBER, country=CODE, mine_site=ID</translation>
    </message>
    <message>
        <source>A trusted device, by its name or code</source>
        <translation>Ein vertrautes Gerät, mit seinem Namen oder Code</translation>
    </message>
    <message>
        <source>How long the pack is good; for ever unless set</source>
        <translation>Wie lange das Paket gültig ist; ohne Grenze, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <source>Which contents go along: none, small (the usual), all</source>
        <translation>Welche Inhalte mitgehen: none, small (üblich), all</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die zu schreibende Datei</translation>
    </message>
    <message>
        <source>Who made a pack, for whom, and what is in it</source>
        <translation>Wer ein Paket gemacht hat, für wen, und was darin ist</translation>
    </message>
    <message>
        <source>Takes a pack in, whole or not at all</source>
        <translation>Übernimmt ein Paket, ganz oder gar nicht</translation>
    </message>
    <message>
        <source>Only says what it would change</source>
        <translation>Sagt nur, was es ändern würde</translation>
    </message>
    <message>
        <source>Puts a record, or one field of it, back to what stood here</source>
        <translation>Setzt einen Datensatz oder ein Feld davon auf das zurück, was hier stand</translation>
    </message>
    <message>
        <source>Which device has what, and since when it is silent</source>
        <translation>Welches Gerät was hat, und seit wann es still ist</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted by the server&apos;s disks and connections, not by this program</source>
        <translation>Ein Fallbuch auf einem Server wird von den Platten und Verbindungen des Servers verschlüsselt, nicht von diesem Programm</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Recovery key, to be written on paper now; nobody can show it again: %1</source>
        <translation>Wiederherstellungsschlüssel, jetzt auf Papier zu schreiben; niemand kann ihn noch einmal zeigen: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Read passphrases from this file descriptor, a line each, instead of asking</source>
        <translation>Passphrasen von diesem Dateideskriptor lesen, je eine Zeile, statt danach zu fragen</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, such as 0 for standard input</source>
        <translation>--passphrase-fd erwartet die Nummer eines Dateideskriptors, etwa 0 für die Standardeingabe</translation>
    </message>
    <message>
        <source>This is the recovery key of %1. Write it on paper and keep it elsewhere: it opens the casebook when the passphrase is lost, and nobody can show it again.</source>
        <translation>Das ist der Wiederherstellungsschlüssel von %1. Schreiben Sie ihn auf Papier und bewahren Sie ihn anderswo auf: Er öffnet das Fallbuch, wenn die Passphrase verloren ist, und niemand kann ihn noch einmal zeigen.</translation>
    </message>
    <message>
        <source>%1 could not be encrypted and still shows everything to whoever reads it; delete it when you no longer need it</source>
        <translation>%1 konnte nicht verschlüsselt werden und zeigt weiterhin alles, wer immer es liest; löschen Sie es, wenn Sie es nicht mehr brauchen</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more; its older backups are</source>
        <translation>%1 ist nicht mehr verschlüsselt; seine älteren Sicherungen sind es</translation>
    </message>
    <message>
        <source>%1 has a new passphrase; older backups keep the old one</source>
        <translation>%1 hat eine neue Passphrase; ältere Sicherungen behalten die alte</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Wiederherstellungsschlüssel, wie er auf dem Papier steht</translation>
    </message>
    <message>
        <source>That recovery key opens %1</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet %1</translation>
    </message>
    <message>
        <source>Encrypts a casebook and its backups; prints its recovery key, once</source>
        <translation>Verschlüsselt ein Fallbuch und seine Sicherungen; zeigt den Wiederherstellungsschlüssel, ein einziges Mal</translation>
    </message>
    <message>
        <source>Takes the encryption off a casebook</source>
        <translation>Nimmt die Verschlüsselung eines Fallbuchs zurück</translation>
    </message>
    <message>
        <source>Changes the passphrase: the one so far, then the new one</source>
        <translation>Ändert die Passphrase: erst die bisherige, dann die neue</translation>
    </message>
    <message>
        <source>A new one; the old one opens the casebook no more</source>
        <translation>Ein neuer; der alte öffnet das Fallbuch nicht mehr</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask at; give it through a file descriptor: --passphrase-fd N</source>
        <translation>Eine Passphrase wird gebraucht, und es gibt kein Terminal zum Fragen; geben Sie sie über einen Dateideskriptor: --passphrase-fd N</translation>
    </message>
    <message>
        <source>Nothing can be read from the file descriptor %1</source>
        <translation>Vom Dateideskriptor %1 lässt sich nichts lesen</translation>
    </message>
    <message>
        <source>The file descriptor %1 gave no passphrase</source>
        <translation>Der Dateideskriptor %1 gab keine Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed</source>
        <translation>Die beiden sind nicht gleich; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 is an older copy of a casebook that was worked on at %2.</source>
        <translation>%1 ist eine ältere Kopie eines Fallbuchs, mit dem unter %2 gearbeitet wurde.</translation>
    </message>
    <message>
        <source>%1 is a copy of the casebook at %2.</source>
        <translation>%1 ist eine Kopie des Fallbuchs unter %2.</translation>
    </message>
    <message>
        <source>%1 was copied from %2 on the computer “%3”.</source>
        <translation>%1 wurde von %2 auf dem Computer „%3“ kopiert.</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, with new keys: send them with “pack keys” to whoever takes packs from it.</source>
        <translation>Es geht als eigenes Gerät weiter, mit neuen Schlüsseln: Senden Sie diese mit „pack keys“ an alle, die Pakete von ihm annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here</source>
        <translation>
            <numerusform>%Ln Datensatz gehört nicht mehr zu dem, was dort sein darf; er wird vergessen, sobald alles hier zurück ist</numerusform>
            <numerusform>%Ln Datensätze gehören nicht mehr zu dem, was dort sein darf; sie werden vergessen, sobald alles hier zurück ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them</source>
        <translation>
            <numerusform>%Ln Datensatz verlässt dieses Gerät: Es darf ihn nicht mehr haben, und wer das Paket gemacht hat, hat ihn ganz</numerusform>
            <numerusform>%Ln Datensätze verlassen dieses Gerät: Es darf sie nicht mehr haben, und wer das Paket gemacht hat, hat sie ganz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln zurückgehalten</numerusform>
            <numerusform>%Ln zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twin(s)</source>
        <translation>
            <numerusform>%Ln Zwilling</numerusform>
            <numerusform>%Ln Zwillinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack from “%1”: %2</source>
        <translation>Paket von „%1“: %2</translation>
    </message>
    <message>
        <source>%1 is not a number of days</source>
        <translation>%1 ist keine Anzahl von Tagen</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Ältere Einträge des Änderungsprotokolls werden weggeräumt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the change log put away: %1 before, %2 now</source>
        <translation>
            <numerusform>%Ln Eintrag des Änderungsprotokolls weggeräumt: vorher %1, jetzt %2</numerusform>
            <numerusform>%Ln Einträge des Änderungsprotokolls weggeräumt: vorher %1, jetzt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook took %1 and takes %2</source>
        <translation>Das Fallbuch belegte %1 und belegt jetzt %2</translation>
    </message>
    <message>
        <source>Makes the file smaller: older entries of the change log are kept compressed; nothing is lost</source>
        <translation>Verkleinert die Datei: Ältere Einträge des Änderungsprotokolls werden komprimiert aufbewahrt; nichts geht verloren</translation>
    </message>
    <message>
        <source>Entries from more days ago than these; 365 unless said</source>
        <translation>Einträge, die mehr Tage alt sind als diese; 365, wenn nichts gesagt ist</translation>
    </message>
    <message>
        <source>Say who is invited, with --where or --view</source>
        <translation>Sagen Sie mit --where oder --view, wer eingeladen wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln Person auf die Liste gesetzt</numerusform>
            <numerusform>%Ln Personen auf die Liste gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the list already: %Ln person(s)</source>
        <translation>
            <numerusform>Schon auf der Liste: %Ln Person</numerusform>
            <numerusform>Schon auf der Liste: %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an organisation on that day: %Ln person(s)</source>
        <translation>
            <numerusform>Ohne Organisation an dem Tag: %Ln Person</numerusform>
            <numerusform>Ohne Organisation an dem Tag: %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in at “%1”</source>
        <translation>Einlass bei „%1“</translation>
    </message>
    <message>
        <source>Put people on the list of an event</source>
        <translation>Setzt Personen auf die Liste einer Veranstaltung</translation>
    </message>
    <message>
        <source>Only people for whom this holds</source>
        <translation>Nur Personen, für die dies gilt</translation>
    </message>
    <message>
        <source>The people of a saved view</source>
        <translation>Die Personen einer gespeicherten Ansicht</translation>
    </message>
    <message>
        <source>Write down that people are at an event</source>
        <translation>Hält fest, dass Personen bei einer Veranstaltung sind</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because they have no day: %Ln deadline(s) or event(s)</source>
        <translation>
            <numerusform>Ausgelassen, weil ohne Tag: %Ln Frist oder Veranstaltung</numerusform>
            <numerusform>Ausgelassen, weil ohne Tag: %Ln Fristen oder Veranstaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln Kalendereintrag nach %1 geschrieben</numerusform>
            <numerusform>%Ln Kalendereinträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes records to .csv, .xlsx or .json, as a printed list to .pdf, .html or .odt, and deadlines and events to a calendar</source>
        <translation>Schreibt Datensätze als .csv, .xlsx oder .json, als gedruckte Liste als .pdf, .html oder .odt, und Fristen und Veranstaltungen in einen Kalender</translation>
    </message>
    <message>
        <source>“%1” is no version of this plan; there are %2, and now</source>
        <translation>„%1“ ist keine Fassung dieses Plans; es gibt %2, und now</translation>
    </message>
    <message>
        <source>The plan has no baseline yet; plan approve freezes one</source>
        <translation>Der Plan hat noch keinen Ausgangsstand; plan approve hält einen fest</translation>
    </message>
    <message>
        <source>Left as it is, because it was changed meanwhile: %1</source>
        <translation>Blieb, wie er ist, weil er inzwischen geändert wurde: %1</translation>
    </message>
    <message>
        <source>Approves an engagement plan and freezes it as baseline</source>
        <translation>Genehmigt einen Engagementplan und hält ihn als Ausgangsstand fest</translation>
    </message>
    <message>
        <source>The day of the approval; today unless set</source>
        <translation>Der Tag der Genehmigung; heute, wenn nichts gesagt wird</translation>
    </message>
    <message>
        <source>Kept with the baseline</source>
        <translation>Wird mit dem Ausgangsstand bewahrt</translation>
    </message>
    <message>
        <source>The frozen versions of an engagement plan, oldest first</source>
        <translation>Die festgehaltenen Fassungen eines Engagementplans, die älteste zuerst</translation>
    </message>
    <message>
        <source>What differs between two versions, field by field; unless set, the newest baseline and now</source>
        <translation>Was sich zwischen zwei Fassungen unterscheidet, Feld für Feld; wenn nichts gesagt wird, der neueste Ausgangsstand und now</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Die frühere Fassung</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Die spätere Fassung</translation>
    </message>
    <message>
        <source>Makes and moves the actions of plans as a template says; unless set, of all open plans that follow it</source>
        <translation>Legt Maßnahmen von Plänen an und verschiebt sie, wie eine Vorlage es sagt; wenn nichts gesagt wird, aller offenen Pläne, die ihr folgen</translation>
    </message>
    <message>
        <source>A plan that is to follow the template</source>
        <translation>Ein Plan, der der Vorlage folgen soll</translation>
    </message>
    <message>
        <source>Only shows what would be done</source>
        <translation>Zeigt nur, was getan würde</translation>
    </message>
    <message>
        <source>No questionnaire for members is in use. Set the status of one to in_use, or name one with --questionnaire</source>
        <translation>Kein Fragebogen für Mitglieder ist in Gebrauch. Setzen Sie den Status eines Fragebogens auf in_use, oder nennen Sie einen mit --questionnaire</translation>
    </message>
    <message>
        <source>Name the year the reports are about with --year</source>
        <translation>Nennen Sie mit --year das Jahr, über das berichtet wird</translation>
    </message>
    <message>
        <source>There is no pillar “%1”</source>
        <translation>Es gibt keine Säule „%1“</translation>
    </message>
    <message>
        <source>has a report already</source>
        <translation>hat schon einen Bericht</translation>
    </message>
    <message>
        <source>would be asked</source>
        <translation>würde gefragt</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>--from and --to take years, the earlier one first, at most fifty apart</source>
        <translation>--from und --to nehmen Jahre, das frühere zuerst, höchstens fünfzig auseinander</translation>
    </message>
    <message>
        <source>Asks all members for the due-diligence report on a year, as one action that can be undone</source>
        <translation>Fordert von allen Mitgliedern den Bericht zur Sorgfaltspflicht über ein Jahr an, als eine Handlung, die sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>The year the reports are about</source>
        <translation>Das Jahr, über das berichtet wird</translation>
    </message>
    <message>
        <source>When they are due</source>
        <translation>Wann sie fällig sind</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Only members of it</source>
        <translation>Nur Mitglieder daraus</translation>
    </message>
    <message>
        <source>Say who would be asked and ask nobody</source>
        <translation>Sagen, wer gefragt würde, und niemanden fragen</translation>
    </message>
    <message>
        <source>Who has reported: member by year</source>
        <translation>Wer berichtet hat: Mitglied nach Jahr</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>The members as they were on the day of --as-of, with counts by pillar and category</source>
        <translation>Die Mitglieder, wie sie am Tag von --as-of waren, gezählt nach Säule und Kategorie</translation>
    </message>
    <message>
        <source>Makes the contributions of a year for all members that do not have theirs yet</source>
        <translation>Legt die Beiträge eines Jahres für alle Mitglieder an, die ihren noch nicht haben</translation>
    </message>
    <message>
        <source>The year; that of --as-of unless set</source>
        <translation>Das Jahr; das von --as-of, wenn nichts gesagt wird</translation>
    </message>
    <message>
        <source>The day they are due</source>
        <translation>Der Tag, an dem sie fällig sind</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it. “recovery-key” tries it.</source>
        <translation>Niemand hat bisher versucht, ob der Wiederherstellungsschlüssel auf Papier sie öffnet. „recovery-key“ versucht es.</translation>
    </message>
    <message>
        <source>Encrypting the backups</source>
        <translation>Verschlüsseln der Sicherungen</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <translation>Aufheben der Verschlüsselung</translation>
    </message>
    <message>
        <source>--parts and --needed go together</source>
        <translation>--parts und --needed gehören zusammen</translation>
    </message>
    <message>
        <source>A recovery key is divided into %1 to %2 parts, of which at least %1 are needed</source>
        <translation>Ein Wiederherstellungsschlüssel wird in %1 bis %2 Teile geteilt, von denen mindestens %1 gebraucht werden</translation>
    </message>
    <message>
        <source>These are the parts of the recovery key of %1, one a line. Any %2 of them open the casebook when the passphrase is lost. Give each to somebody else on paper; nobody can show them again.</source>
        <translation>Das sind die Teile des Wiederherstellungsschlüssels von %1, einer je Zeile. Beliebige %2 davon öffnen das Fallbuch, wenn die Passphrase verloren ist. Geben Sie jeden auf Papier jemand anderem; niemand kann sie noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Tries the recovery key on paper; with --new, makes another in its place; with --parts, divides it</source>
        <translation>Probiert den Wiederherstellungsschlüssel vom Papier; mit --new kommt ein anderer an seine Stelle; mit --parts wird er geteilt</translation>
    </message>
    <message>
        <source>How many parts for different people, up to 8</source>
        <translation>Wie viele Teile für verschiedene Personen, bis zu 8</translation>
    </message>
    <message>
        <source>How many of them open the casebook, at least 2</source>
        <translation>Wie viele davon das Fallbuch öffnen, mindestens 2</translation>
    </message>
    <message numerus="yes">
        <source>Next part of the recovery key, %Ln more needed</source>
        <translation>
            <numerusform>Nächster Teil des Wiederherstellungsschlüssels, noch %Ln nötig</numerusform>
            <numerusform>Nächster Teil des Wiederherstellungsschlüssels, noch %Ln nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack, or not all of them; later ones bring the rest</source>
        <translation>
            <numerusform>%Ln Anhang findet in diesem Paket keinen oder nicht genug Platz; spätere bringen den Rest</numerusform>
            <numerusform>%Ln Anhänge finden in diesem Paket keinen oder nicht genug Platz; spätere bringen den Rest</numerusform>
        </translation>
    </message>
    <message>
        <source>How many megabytes of attachments may go along; of a large one a part goes</source>
        <translation>Wie viele Megabyte an Anhängen mitgehen dürfen; von einem großen geht ein Teil</translation>
    </message>
    <message>
        <source>The content of %1 is here already</source>
        <translation>Der Inhalt von %1 ist schon hier</translation>
    </message>
    <message>
        <source>Asks for the content of a file that is not in this casebook; the next packs made here say so</source>
        <translation>Bittet um den Inhalt einer Datei, die nicht in diesem Fallbuch ist; die nächsten Pakete von hier sagen es</translation>
    </message>
    <message>
        <source>Asks for it no more</source>
        <translation>Bittet nicht mehr darum</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>There is no question “%1” in the questionnaire of this report</source>
        <translation>Im Fragebogen dieses Berichts gibt es keine Frage „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed</source>
        <translation>
            <numerusform>%Ln Antwort bestätigt</numerusform>
            <numerusform>%Ln Antworten bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of a report beside last year&apos;s, with what changed</source>
        <translation>Die Antworten eines Berichts neben denen des Vorjahres, mit dem, was sich geändert hat</translation>
    </message>
    <message>
        <source>Takes over last year&apos;s answers into a report, marked until they are confirmed or changed</source>
        <translation>Übernimmt die Antworten des Vorjahres in einen Bericht, gekennzeichnet, bis sie bestätigt oder geändert werden</translation>
    </message>
    <message>
        <source>Say what would be taken over and write nothing</source>
        <translation>Sagen, was übernommen würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>The member has said that the answers taken over still hold: all of the report, or those named</source>
        <translation>Das Mitglied hat gesagt, dass die übernommenen Antworten weiterhin gelten: alle des Berichts oder die genannten</translation>
    </message>
    <message>
        <source>Only the answer to this question</source>
        <translation>Nur die Antwort auf diese Frage</translation>
    </message>
    <message>
        <source>Name the file to write with -o</source>
        <translation>Nennen Sie mit -o die Datei, die geschrieben wird</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Weggelassen, weil eingeschränkt: %Ln Antwort.</numerusform>
            <numerusform>Weggelassen, weil eingeschränkt: %Ln Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of a report for the member to fill in away from the program</source>
        <translation>Das Formular eines Berichts, das das Mitglied ohne das Programm ausfüllt</translation>
    </message>
    <message>
        <source>Takes filled forms into their reports, as one action that can be undone; what cannot be placed is kept and named</source>
        <translation>Liest ausgefüllte Formulare in ihre Berichte ein, als eine Aktion, die sich rückgängig machen lässt; was keinen Platz findet, wird aufbewahrt und genannt</translation>
    </message>
    <message>
        <source>The report the forms are meant for</source>
        <translation>Der Bericht, für den die Formulare bestimmt sind</translation>
    </message>
    <message>
        <source>Say what would become of every answer and write nothing</source>
        <translation>Sagen, was aus jeder Antwort würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Scores by pillar, tier and size without anybody&apos;s name; groups under five, and what would give them away, are withheld</source>
        <translation>Werte nach Säule, Kettenstufe und Größe ohne Namen; Gruppen unter fünf und was sie verraten würde, werden zurückgehalten</translation>
    </message>
    <message>
        <source>By the reviewer&apos;s scores, not the members&apos; own</source>
        <translation>Nach den Werten der Prüfung, nicht den eigenen der Mitglieder</translation>
    </message>
    <message>
        <source>--%1 has no meaning for a reporting template, which is read as it was published</source>
        <translation>--%1 hat bei einer Berichtsvorlage keine Bedeutung; sie wird gelesen, wie sie veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Of a reporting template --set takes organisation and dd_report, not “%1”</source>
        <translation>Bei einer Berichtsvorlage nimmt --set organisation und dd_report, nicht „%1“</translation>
    </message>
    <message>
        <source>Makes an action of the organisation’s engagement plan from a risk flag</source>
        <translation>Macht aus einem Risikohinweis eine Maßnahme im Engagementplan der Organisation</translation>
    </message>
    <message>
        <source>The plan, where the organisation has several</source>
        <translation>Der Plan, wenn die Organisation mehrere hat</translation>
    </message>
    <message>
        <source>Of the action; unless set, what the flag says</source>
        <translation>Der Maßnahme; ohne Angabe, was der Hinweis sagt</translation>
    </message>
    <message>
        <source>When it is due; unless set, when the flag is</source>
        <translation>Wann sie fällig ist; ohne Angabe, wann der Hinweis es ist</translation>
    </message>
    <message>
        <source>“%1” is no weight in kilograms; write it as 1250.5</source>
        <translation>„%1“ ist kein Gewicht in Kilogramm; schreiben Sie es als 1250.5</translation>
    </message>
    <message>
        <source>Whether what is imported in a year reaches the threshold of Annex I, line by line, with the source</source>
        <translation>Ob die Einfuhren eines Jahres die Schwelle von Anhang I erreichen, Zeile für Zeile, mit der Quelle</translation>
    </message>
    <message>
        <source>What each letter of a folder is: an e-mail draft (eml), pdf, odt or html</source>
        <translation>Was jeder Brief eines Ordners ist: ein E-Mail-Entwurf (eml), pdf, odt oder html</translation>
    </message>
    <message>
        <source>Write down in the contact log that they went out</source>
        <translation>Im Kontaktbuch festhalten, dass sie hinausgegangen sind</translation>
    </message>
    <message>
        <source>Say who would be written to and write nothing</source>
        <translation>Sagen, wem geschrieben würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>A folder for one file each, or one file for all</source>
        <translation>Ein Ordner für je eine Datei oder eine Datei für alle</translation>
    </message>
    <message>
        <source>Name the folder or the file with -o</source>
        <translation>Nennen Sie den Ordner oder die Datei mit -o</translation>
    </message>
    <message>
        <source>--as takes eml, pdf, odt or html</source>
        <translation>--as nimmt eml, pdf, odt oder html</translation>
    </message>
    <message>
        <source>--as is for a folder with one file each; -o names one file for all</source>
        <translation>--as gilt für einen Ordner mit je einer Datei; -o nennt eine Datei für alle</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Briefe werden geschrieben</translation>
    </message>
    <message>
        <source>Say who is meant, with --where, --view or --for, or --all</source>
        <translation>Sagen Sie mit --where, --view oder --for, wer gemeint ist, oder --all</translation>
    </message>
    <message>
        <source>A mailing list is made of people or of organisations: person or organisation</source>
        <translation>Eine Verteilerliste besteht aus Personen oder aus Organisationen: person oder organisation</translation>
    </message>
    <message>
        <source>Name the letter template with --template</source>
        <translation>Nennen Sie die Briefvorlage mit --template</translation>
    </message>
    <message>
        <source>Only records for which this holds</source>
        <translation>Nur Datensätze, für die dies gilt</translation>
    </message>
    <message>
        <source>The records of a saved view</source>
        <translation>Die Datensätze einer gespeicherten Ansicht</translation>
    </message>
    <message>
        <source>All records of the kind</source>
        <translation>Alle Datensätze dieser Art</translation>
    </message>
    <message>
        <source>Who may be written to, and who is left out and why; a file holds only those who may</source>
        <translation>Wem geschrieben werden darf, und wer warum ausgelassen wird; eine Datei enthält nur die Ersteren</translation>
    </message>
    <message>
        <source>For letters on paper, which need no e-mail address</source>
        <translation>Für Briefe auf Papier, die keine E-Mail-Adresse brauchen</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template, one for each record; nothing is sent</source>
        <translation>Briefe oder E-Mail-Entwürfe aus einer Vorlage, je Datensatz einer; gesendet wird nichts</translation>
    </message>
    <message>
        <source>The letter template; several for several languages</source>
        <translation>Die Briefvorlage; mehrere für mehrere Sprachen</translation>
    </message>
    <message>
        <source>One record, instead of a selection</source>
        <translation>Ein Datensatz anstelle einer Auswahl</translation>
    </message>
    <message>
        <source>The next letter to every member that has not reported: call, first, second, final reminder; written into the contact log as one action</source>
        <translation>Der nächste Brief an jedes Mitglied, das nicht berichtet hat: Aufforderung, erste, zweite, letzte Erinnerung; als ein Schritt im Kontaktbuch festgehalten</translation>
    </message>
    <message>
        <source>The year the reports are about; last year unless set</source>
        <translation>Das Jahr, um das es in den Berichten geht; ohne Angabe das letzte</translation>
    </message>
    <message>
        <source>Only say where each member stands</source>
        <translation>Nur sagen, wo jedes Mitglied steht</translation>
    </message>
    <message>
        <source>It may be “%1”, which is here already; it waits in the window, under Import</source>
        <translation>Es könnte „%1“ sein und ist dann schon da; die Zeile wartet im Fenster unter Import</translation>
    </message>
    <message>
        <source>%1 holds neither cards nor a mail</source>
        <translation>%1 enthält weder Visitenkarten noch eine E-Mail</translation>
    </message>
    <message>
        <source>Brings the rows of a CSV file or workbook in, or the people of cards (vCard) or a mail (.eml), as one batch that can be undone whole</source>
        <translation>Übernimmt die Zeilen einer CSV-Datei oder Arbeitsmappe oder die Personen aus Visitenkarten (vCard) oder einer E-Mail (.eml), als einen Stapel, der sich im Ganzen rückgängig machen lässt</translation>
    </message>
    <message>
        <source>What the rows are: an entity, or vcard for cards and mails</source>
        <translation>Was die Zeilen sind: eine Entität, oder vcard für Visitenkarten und E-Mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers</source>
        <translation>
            <numerusform>%Ln Bericht zur Sorgfaltspflicht darin ist ohne Zustimmung des Mitglieds: Werte und Antworten bleiben unter den Bearbeitern</numerusform>
            <numerusform>%Ln Berichte zur Sorgfaltspflicht darin sind ohne Zustimmung des Mitglieds: Werte und Antworten bleiben unter den Bearbeitern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cmrt</name>
    <message>
        <source>Reporting template %1 of %2, answer %3</source>
        <comment>version, date, letter</comment>
        <translation>Berichtsvorlage %1 vom %2, Antwort %3</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”, so it is no reporting template (CMRT), or the sheet was renamed. Nothing was read.</source>
        <translation>„%1“ hat kein Blatt „%2“; es ist also keine Berichtsvorlage (CMRT), oder das Blatt wurde umbenannt. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>“%1” has %2 sheets called “%3”. Nothing was read: which one counts is not certain. Import each from a file of its own.</source>
        <translation>„%1“ hat %2 Blätter namens „%3“. Es wurde nichts gelesen: Welches gilt, ist nicht sicher. Importieren Sie jede aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the template it is. Nothing was read. Versions 5.0 to 6.5 are known here.</source>
        <translation>„%1“ sagt nicht, welche Fassung der Vorlage es ist. Es wurde nichts gelesen. Bekannt sind hier die Fassungen 5.0 bis 6.5.</translation>
    </message>
    <message>
        <source>“%1” is version %2 of the template; 5.0 to 6.5 are known here. Nothing was read, because cells may mean something else in it. Ask for one of these versions.</source>
        <translation>„%1“ ist Fassung %2 der Vorlage; bekannt sind hier 5.0 bis 6.5. Es wurde nichts gelesen, weil Zellen darin etwas anderes bedeuten können. Bitten Sie um eine dieser Fassungen.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no line “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>Blatt „%1“ hat keine Zeile „%2“: Zellen wurden verschoben oder umbenannt. Es wurde nichts gelesen. Bitten Sie um die Vorlage, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Lines of the declaration stand in other rows than in the published template; they were found by their labels.</source>
        <translation>Zeilen der Erklärung stehen woanders als in der veröffentlichten Vorlage; sie wurden an ihrer Beschriftung gefunden.</translation>
    </message>
    <message>
        <source>Sheet “%1” lacks the question about the company that has the words “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>Auf Blatt „%1“ fehlt die Frage zum Unternehmen mit den Worten „%2“: Zellen wurden verschoben oder umbenannt. Es wurde nichts gelesen. Bitten Sie um die Vorlage, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The labels of sheet “%1” were not recognised, and its questions do not stand where the template has them. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>Die Beschriftungen von Blatt „%1“ wurden nicht erkannt, und die Fragen stehen nicht dort, wo die Vorlage sie hat. Es wurde nichts gelesen. Stellen Sie die Sprache der Vorlage auf Englisch, speichern Sie sie und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The labels are not in English; the cells were read where version %1 was published with them.</source>
        <translation>Die Beschriftungen sind nicht englisch; die Zellen wurden dort gelesen, wo Fassung %1 sie hat.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, %3: the cell has a formula without a result (%4) and counts as empty.</source>
        <translation>Blatt „%1“, Zeile %2, %3: Die Zelle enthält eine Formel ohne Ergebnis (%4) und gilt als leer.</translation>
    </message>
    <message>
        <source>company name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Sheet “%1” does not name the company (row %2): the template has not been filled in. Nothing was read.</source>
        <translation>Blatt „%1“ nennt das Unternehmen nicht (Zeile %2): Die Vorlage ist nicht ausgefüllt. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is no day from which the declaration holds (DD-MMM-YYYY). Without it nobody can tell which of two declarations is newer; nothing was read.</source>
        <translation>Blatt „%1“, Zeile %2: „%3“ ist kein Tag, ab dem die Erklärung gilt (TT-MMM-JJJJ, Monat englisch). Ohne ihn kann niemand sagen, welche von zwei Erklärungen neuer ist; es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>description of the scope</source>
        <translation>Beschreibung des Geltungsbereichs</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is none of the three scopes; it is left empty.</source>
        <translation>Blatt „%1“, Zeile %2: „%3“ ist keiner der drei Geltungsbereiche; er bleibt leer.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Version %1 asks nine questions about the company; the one about “DRC conflict-free” suppliers has no counterpart since and was not read.</source>
        <translation>Fassung %1 stellt neun Fragen zum Unternehmen; die nach „DRC conflict-free“-Lieferanten hat seither kein Gegenstück und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Import of the reporting template %1</source>
        <translation>Import der Berichtsvorlage %1</translation>
    </message>
    <message>
        <source>Row %1 of the declaration names the company “%2”: %3 Say whose template it is, or add the organisation first; nothing was written.</source>
        <translation>Zeile %1 der Erklärung nennt das Unternehmen „%2“: %3 Sagen Sie, wessen Vorlage es ist, oder legen Sie die Organisation zuerst an; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The declaration of %1 is here already, from version %2 of the template; this file is version %3, so it is the older one. Nothing was written.</source>
        <translation>Die Erklärung vom %1 ist schon da, aus Fassung %2 der Vorlage; diese Datei ist Fassung %3, also die ältere. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A newer declaration is here already (%1). This one of %2 is kept beside it; it changes neither that one nor a report.</source>
        <translation>Eine neuere Erklärung ist schon da (%1). Diese vom %2 wird daneben aufbewahrt; sie ändert weder jene noch einen Bericht.</translation>
    </message>
    <message>
        <source>There is no due-diligence report of %1 to fill answers into.</source>
        <translation>Es gibt keinen Sorgfaltsbericht von %1, in den Antworten eingetragen werden könnten.</translation>
    </message>
    <message>
        <source>There are several due-diligence reports of %1; no answers were filled in. Say which one is meant.</source>
        <translation>Es gibt mehrere Sorgfaltsberichte von %1; es wurden keine Antworten eingetragen. Sagen Sie, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>The declaration could not be taken: %1 Nothing was written.</source>
        <translation>Die Erklärung konnte nicht übernommen werden: %1 Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>Der Import wurde angehalten; nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>The smelter list is empty.</source>
        <translation>Die Liste der Schmelzen ist leer.</translation>
    </message>
    <message>
        <source>“%1” is none of tantalum, tin, gold and tungsten</source>
        <translation>„%1“ ist weder Tantal noch Zinn, Gold oder Wolfram</translation>
    </message>
    <message>
        <source>The list names this smelter for this metal twice; it counts once</source>
        <translation>Die Liste nennt diese Schmelze für dieses Metall zweimal; sie zählt einmal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) of the earlier reading are not in this file any more and go into the recycle bin.</source>
        <translation>
            <numerusform>%Ln Schmelze der früheren Einlesung steht nicht mehr in dieser Datei und kommt in den Papierkorb.</numerusform>
            <numerusform>%Ln Schmelzen der früheren Einlesung stehen nicht mehr in dieser Datei und kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Sheet “%1” has “%2” twice, in row %3 and in row %4: there seem to be two declarations in it. Nothing was read. Import each from a file of its own.</source>
        <translation>Blatt „%1“ hat „%2“ zweimal, in Zeile %3 und in Zeile %4: Es scheint zwei Erklärungen zu enthalten. Es wurde nichts gelesen. Importieren Sie jede aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>On sheet “%1” the label “%2” stands in cell %3, not in column B: cells were moved, so what belongs to what is not certain. Nothing was read. Ask for the template as it was published.</source>
        <translation>Auf Blatt „%1“ steht die Beschriftung „%2“ in Zelle %3, nicht in Spalte B: Zellen wurden verschoben, also ist nicht sicher, was wozu gehört. Es wurde nichts gelesen. Bitten Sie um die Vorlage, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no heading row that was recognised: cells were moved, or the labels are in another language. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>Blatt „%1“ hat keine Kopfzeile, die erkannt wurde: Zellen wurden verschoben, oder die Beschriftungen sind in einer anderen Sprache. Es wurde nichts gelesen. Stellen Sie die Sprache der Vorlage auf Englisch, speichern Sie sie und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The headings of sheet “%1” are not in English; its columns were read as published.</source>
        <translation>Die Spaltenköpfe von Blatt „%1“ sind nicht englisch; die Spalten wurden wie veröffentlicht gelesen.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: the column “%3” is missing. Nothing was read. Ask for the template as it was published.</source>
        <translation>Blatt „%1“, Zeile %2: Die Spalte „%3“ fehlt. Es wurde nichts gelesen. Bitten Sie um die Vorlage, wie sie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Columns of sheet “%1” stand elsewhere than in the published template; they were found by their headings.</source>
        <translation>Spalten von Blatt „%1“ stehen woanders als in der veröffentlichten Vorlage; sie wurden an ihren Köpfen gefunden.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the cell has a formula without a result. Open the template in the program it was filled in with, let it calculate, save it and import it again.</source>
        <translation>Blatt „%1“: Die Zelle enthält eine Formel ohne Ergebnis. Öffnen Sie die Vorlage in dem Programm, in dem sie ausgefüllt wurde, lassen Sie es rechnen, speichern Sie sie und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>No list of smelters has been loaded, so none was matched. Import one into Smelters, then import this file again.</source>
        <translation>Es ist keine Liste der Schmelzen geladen, daher wurde keine zugeordnet. Importieren Sie eine nach „Schmelzen“ und dann diese Datei erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) were not found in the loaded list and count as not conformant.</source>
        <translation>
            <numerusform>%Ln Schmelze wurde in der geladenen Liste nicht gefunden und gilt als nicht konform.</numerusform>
            <numerusform>%Ln Schmelzen wurden in der geladenen Liste nicht gefunden und gelten als nicht konform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>No choice contains “%1”</source>
        <translation>Keine Auswahl enthält „%1“</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The text was read as Windows-1252, as chosen; check the accented letters.</source>
        <translation>Der Text wurde wie gewählt als Windows-1252 gelesen; prüfen Sie die Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <source>“%1” is a text file and has one table only.</source>
        <translation>„%1“ ist eine Textdatei und hat nur eine Tabelle.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it, or double the marks that belong to the text.</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen. Schließen Sie es, oder verdoppeln Sie die Zeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>the row has more than %1 cells. Is this a table, with one line per record?</source>
        <translation>die Zeile hat mehr als %1 Zellen. Ist das eine Tabelle mit einer Zeile je Datensatz?</translation>
    </message>
    <message>
        <source>Cell %1 goes on after its closing quotation mark.</source>
        <translation>Zelle %1 geht nach ihrem schließenden Anführungszeichen weiter.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes. Most likely a closing quotation mark is missing in this row.</source>
        <translation>eine Zelle ist länger als %1 Bytes. Wahrscheinlich fehlt in dieser Zeile ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation>„%1“, Zeile %2 (Textzeile %3): %4</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>“%1” cannot take the table “%2” too: a CSV file holds one table. Write a workbook (.xlsx) instead.</source>
        <translation>„%1“ kann nicht auch die Tabelle „%2“ aufnehmen: eine CSV-Datei enthält eine Tabelle. Schreiben Sie stattdessen eine Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Nothing was changed; choose another folder or make room on the disk.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Es wurde nichts geändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1. No device is known to be missing.</source>
        <translation>%1. Soweit bekannt, fehlt kein Gerät.</translation>
    </message>
    <message>
        <source>%1. Changes may be missing of: %2.</source>
        <translation>%1. Möglicherweise fehlen Änderungen von: %2.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .json, so nothing was written. Choose one of these endings.</source>
        <translation>%1 endet weder auf .png noch auf .svg oder .json; es wurde also nichts geschrieben. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>Das Dashboard konnte nicht nach %1 geschrieben werden: %2. Was dort stand, ist unverändert. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>There is no such day as “%1”</source>
        <translation>Den Tag „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day: write 2024-03-31, or say which order the file uses</source>
        <translation>„%1“ kann Tag/Monat oder Monat/Tag sein: schreiben Sie 2024-03-31 oder sagen Sie, welche Reihenfolge die Datei verwendet</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2024-03-31</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not a moment; write it like 2024-03-31T14:00:00Z</source>
        <translation>„%1“ ist kein Zeitpunkt; schreiben Sie ihn wie 2024-03-31T14:00:00Z</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you type cannot be kept safe from a crash: the folder for drafts cannot be written. Save with Ctrl+S more often, or make room on the disk.</source>
        <translation>Was Sie tippen, lässt sich nicht gegen einen Absturz sichern: in den Ordner für Entwürfe kann nicht geschrieben werden. Speichern Sie öfter mit Strg+S oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 des Originals</translation>
    </message>
    <message>
        <source>Photos are kept smaller than they came; this names the file as it was</source>
        <translation>Fotos werden kleiner aufbewahrt, als sie kamen; dies bezeichnet die ursprüngliche Datei</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Zivilgesellschaft</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Bergbaubetrieb</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporteur</translation>
    </message>
    <message>
        <source>Smelter or refiner</source>
        <translation>Hütte oder Raffinerie</translation>
    </message>
    <message>
        <source>Component maker</source>
        <translation>Komponentenhersteller</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importeur</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Einzelhändler</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Plausibel</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation>Kirundi</translation>
    </message>
    <message>
        <source>Luganda</source>
        <translation>Luganda</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Not targeted</source>
        <translation>Nicht angestrebt</translation>
    </message>
    <message>
        <source>Significant objective</source>
        <translation>Wesentliches Ziel</translation>
    </message>
    <message>
        <source>Principal objective</source>
        <translation>Hauptziel</translation>
    </message>
    <message>
        <source>State army</source>
        <translation>Staatliche Armee</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>Mining police</source>
        <translation>Bergbaupolizei</translation>
    </message>
    <message>
        <source>Local armed group</source>
        <translation>Örtliche bewaffnete Gruppe</translation>
    </message>
    <message>
        <source>Foreign armed group</source>
        <translation>Ausländische bewaffnete Gruppe</translation>
    </message>
    <message>
        <source>Private security</source>
        <translation>Privater Sicherheitsdienst</translation>
    </message>
    <message>
        <source>Unknown armed people</source>
        <translation>Unbekannte Bewaffnete</translation>
    </message>
    <message>
        <source>Mining authority</source>
        <translation>Bergbaubehörde</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Örtliche Behörde</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Genossenschaft</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Five characters that make the numbers of this device its own</source>
        <translation>Fünf Zeichen, die die Nummern dieses Geräts unverwechselbar machen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Incarnation</source>
        <translation>Inkarnation</translation>
    </message>
    <message>
        <source>Goes up when a backup is restored on this device</source>
        <translation>Steigt, wenn auf diesem Gerät eine Sicherung wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Changes not received yet</source>
        <translation>Noch nicht empfangene Änderungen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>What the officer may see and do follows from it</source>
        <translation>Bestimmt, was der Bearbeiter sehen und tun darf</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Partner officer</source>
        <translation>Partnerbetreuung</translation>
    </message>
    <message>
        <source>Grants officer</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>Monitoring officer</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>Feldarbeit</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No: keeps the name in the history, offers it no longer</source>
        <translation>Nein: behält den Namen im Verlauf, bietet ihn nicht mehr an</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Datensatzart</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Other officers see it too</source>
        <translation>Andere Bearbeiter sehen sie auch</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachverfolgung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Vocabulary entry</source>
        <translation>Eintrag des Vokabulars</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Public name, such as organisation</source>
        <translation>Öffentlicher Name, wie organisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Public name, such as kind</source>
        <translation>Öffentlicher Name, wie kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Label in French</source>
        <translation>Beschriftung auf Französisch</translation>
    </message>
    <message>
        <source>Label in Dutch</source>
        <translation>Beschriftung auf Niederländisch</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Where it stands in the list</source>
        <translation>Sein Platz in der Liste</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Not offered any more; records that have it keep it</source>
        <translation>Wird nicht mehr angeboten; Datensätze, die ihn haben, behalten ihn</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Aufgegangen in</translation>
    </message>
    <message>
        <source>The code that stands for it now</source>
        <translation>Der Code, der jetzt dafür steht</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Textnachricht</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>Über einen Partner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reporter (pseudonym)</source>
        <translation>Hinweisgeber (Pseudonym)</translation>
    </message>
    <message>
        <source>Never the name: a word by which the informant is found again</source>
        <translation>Nie der Name: ein Wort, an dem man den Hinweisgeber wiederfindet</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Minenstandort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Outside the casebook the position is shown no more exactly than this</source>
        <translation>Außerhalb des Fallbuchs wird die Position nicht genauer gezeigt als so</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Geschehen am</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Menschenrechte</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>Bewaffnete Gruppen</translation>
    </message>
    <message>
        <source>Security forces</source>
        <translation>Sicherheitskräfte</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Kinderarbeit</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Zwangsarbeit</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Sexuelle Gewalt</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <source>Illegal tax</source>
        <translation>Illegale Abgabe</translation>
    </message>
    <message>
        <source>Bribery</source>
        <translation>Bestechung</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation>Schmuggel</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rückverfolgbarkeit</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>Land conflict</source>
        <translation>Landkonflikt</translation>
    </message>
    <message>
        <source>Annex II risk</source>
        <translation>Anhang-II-Risiko</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training</source>
        <translation>1: mögliches schweres Anhang-II-Risiko; 2: mittel oder wiederholt; 3: Versehen, fehlende Schulung</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Women affected</source>
        <translation>Betroffene Frauen</translation>
    </message>
    <message>
        <source>Men affected</source>
        <translation>Betroffene Männer</translation>
    </message>
    <message>
        <source>Children affected</source>
        <translation>Betroffene Kinder</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Six months after the report unless set</source>
        <translation>Sechs Monate nach der Meldung, wenn nichts anderes gesetzt ist</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation>An andere verwiesen</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Unbegründet</translation>
    </message>
    <message>
        <source>Could not be resolved</source>
        <translation>Konnte nicht gelöst werden</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Darf veröffentlicht werden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Betroffene Menschen</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Minenstandorte</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Standortcode</translation>
    </message>
    <message>
        <source>In the ICGLR form where there is one</source>
        <translation>In der Form der ICGLR, wo es eine gibt</translation>
    </message>
    <message>
        <source>Artisanal</source>
        <translation>Handwerklich</translation>
    </message>
    <message>
        <source>Semi-mechanised</source>
        <translation>Halbmechanisiert</translation>
    </message>
    <message>
        <source>Small-scale</source>
        <translation>Kleinbergbau</translation>
    </message>
    <message>
        <source>Medium-scale</source>
        <translation>Mittelgroß</translation>
    </message>
    <message>
        <source>Large-scale</source>
        <translation>Großbergbau</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerale</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrikt</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorium</translation>
    </message>
    <message>
        <source>Chiefdom</source>
        <translation>Chefferie</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Dorf</translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation>Herkunft der Position</translation>
    </message>
    <message>
        <source>GPS, satellite image, approximation ...</source>
        <translation>GPS, Satellitenbild, Näherung …</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>All of them, where women and men are not counted apart</source>
        <translation>Alle, wo Frauen und Männer nicht getrennt gezählt sind</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>Phone coverage</source>
        <translation>Telefonempfang</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>CAHRA basis</source>
        <translation>CAHRA-Grundlage</translation>
    </message>
    <message>
        <source>On what the site counts as lying in a conflict-affected or high-risk area</source>
        <translation>Weshalb der Standort als in einem Konflikt- oder Hochrisikogebiet gelegen gilt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Eigene Feststellung</translation>
    </message>
    <message>
        <source>Reasons for the own determination</source>
        <translation>Gründe der eigenen Feststellung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation>Woher diese Angaben kommen</translation>
    </message>
    <message>
        <source>CAHRA status</source>
        <translation>CAHRA-Status</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Nicht auf der Liste</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortungsvoll</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status jetzt</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er liegt</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Wer dort arbeitet</translation>
    </message>
    <message>
        <source>Conflict and high risk</source>
        <translation>Konflikt und hohes Risiko</translation>
    </message>
    <message>
        <source>Practice assessment</source>
        <translation>Bewertung der Praxis</translation>
    </message>
    <message>
        <source>Practice assessments</source>
        <translation>Bewertungen der Praxis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>System</translation>
    </message>
    <message>
        <source>CRAFT</source>
        <translation>CRAFT</translation>
    </message>
    <message>
        <source>ICGLR</source>
        <translation>ICGLR</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>The number of the module; modules 1 to 4 decide whether the site&apos;s practice counts as responsible</source>
        <translation>Die Nummer des Moduls; die Module 1 bis 4 entscheiden, ob die Praxis des Standorts als verantwortungsvoll gilt</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Was gewogen wurde</translation>
    </message>
    <message>
        <source>Ore, concentrate or metal content</source>
        <translation>Erz, Konzentrat oder Metallgehalt</translation>
    </message>
    <message>
        <source>Site status</source>
        <translation>Standortstatus</translation>
    </message>
    <message>
        <source>Site statuses</source>
        <translation>Standortstatus</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>The decree or certificate, by its reference</source>
        <translation>Der Erlass oder das Zertifikat, mit Aktenzeichen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>No: the team did not get there</source>
        <translation>Nein: das Team kam nicht hin</translation>
    </message>
    <message>
        <source>Reason for not visiting</source>
        <translation>Grund, nicht zu besuchen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Reiseplan</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Sicherheitsfreigabe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Mutual understanding</source>
        <translation>Gegenseitiges Verständnis</translation>
    </message>
    <message>
        <source>What upstream asked, what downstream answered</source>
        <translation>Was der Anfang der Kette fragte, was ihr Ende antwortete</translation>
    </message>
    <message>
        <source>Debriefing on</source>
        <translation>Nachbesprechung am</translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation>Vor Ort gesehen</translation>
    </message>
    <message>
        <source>No: told by others, away from the site</source>
        <translation>Nein: von anderen berichtet, abseits des Standorts</translation>
    </message>
    <message>
        <source>Main mineral</source>
        <translation>Wichtigstes Mineral</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Frauen anwesend</translation>
    </message>
    <message>
        <source>Children under 15</source>
        <translation>Kinder unter 15</translation>
    </message>
    <message>
        <source>Mercury in use</source>
        <translation>Quecksilber in Gebrauch</translation>
    </message>
    <message>
        <source>Traceability scheme</source>
        <translation>Rückverfolgungssystem</translation>
    </message>
    <message>
        <source>Armed actors present</source>
        <translation>Bewaffnete Akteure anwesend</translation>
    </message>
    <message>
        <source>Armed actors interfere</source>
        <translation>Bewaffnete Akteure greifen ein</translation>
    </message>
    <message>
        <source>They tax, extort, control or dig</source>
        <translation>Sie besteuern, erpressen, kontrollieren oder graben</translation>
    </message>
    <message>
        <source>Armed actors</source>
        <translation>Bewaffnete Akteure</translation>
    </message>
    <message>
        <source>The campaign or organisation that made the visit</source>
        <translation>Die Kampagne oder Organisation, die den Besuch machte</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Am Standort gesehen</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Antrag</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Federführender Partner</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigenbeitrag</translation>
    </message>
    <message>
        <source>Quick scan on</source>
        <translation>Schnellprüfung am</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Advice given on</source>
        <translation>Empfehlung gegeben am</translation>
    </message>
    <message>
        <source>Advice in words</source>
        <translation>Empfehlung in Worten</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Vollständig am</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Bewilligen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation>Schnellprüfung</translation>
    </message>
    <message>
        <source>Receipt and decision</source>
        <translation>Eingang und Entscheidung</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Förderaufruf</translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation>Förderaufrufe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Erlass</translation>
    </message>
    <message>
        <source>The publication that opened it, such as a number of the official gazette</source>
        <translation>Die Veröffentlichung, die ihn eröffnete, etwa eine Nummer des Amtsblatts</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Quick scans until</source>
        <translation>Schnellprüfungen bis</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>Hours after closing in which an application is still taken as in time</source>
        <translation>Stunden nach Schluss, in denen ein Antrag noch als rechtzeitig gilt</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Höchstbetrag</translation>
    </message>
    <message>
        <source>The money of the whole call</source>
        <translation>Das Geld des ganzen Aufrufs</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Größte Förderung</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Größter Anteil</translation>
    </message>
    <message>
        <source>Of the total cost of a project</source>
        <translation>An den Gesamtkosten eines Projekts</translation>
    </message>
    <message>
        <source>Least total score</source>
        <translation>Niedrigste Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>Tie-break</source>
        <translation>Stichentscheid</translation>
    </message>
    <message>
        <source>What decides between equal totals</source>
        <translation>Was bei gleicher Summe entscheidet</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Money and limits</source>
        <translation>Geld und Grenzen</translation>
    </message>
    <message>
        <source>Partner in a project</source>
        <translation>Partner in einem Projekt</translation>
    </message>
    <message>
        <source>Partners in projects</source>
        <translation>Partner in Projekten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supply-chain actor</source>
        <translation>Akteur der Lieferkette</translation>
    </message>
    <message>
        <source>The application it was granted on</source>
        <translation>Der Antrag, auf den es bewilligt wurde</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Förderbetrag</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Finalisation</source>
        <translation>Abschlussphase</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>IATI-Kennung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Gender-Marker</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at gender equality</source>
        <translation>Politikmarker des OECD-DAC: wie weit das Projekt die Gleichstellung anstrebt</translation>
    </message>
    <message>
        <source>Environment marker</source>
        <translation>Umweltmarker</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at the environment</source>
        <translation>Politikmarker des OECD-DAC: wie weit das Projekt der Umwelt dient</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>Wo und was</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>Für die Veröffentlichung</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinal</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation>Qualitativ</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Totalled as</source>
        <translation>Zusammengefasst als</translation>
    </message>
    <message>
        <source>How figures of periods, sites and projects become one</source>
        <translation>Wie Zahlen von Zeiträumen, Standorten und Projekten eine werden</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Jeder einmal gezählt</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Gemessen je</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Aufgeschlüsselt nach</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Kettenstufe</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berechnet aus</translation>
    </message>
    <message>
        <source>The code of a figure of the programme, such as PRO-1, or an expression of indicator codes</source>
        <translation>Der Code einer Zahl des Programms, wie PRO-1, oder ein Ausdruck aus Indikatorcodes</translation>
    </message>
    <message>
        <source>Rolls up to</source>
        <translation>Fließt ein in</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Ausgangszeitraum</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women; country=CD</source>
        <translation>Der Teil, um den es geht, wie sex=women; country=CD</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>The measurement this one takes the place of</source>
        <translation>Die Messung, an deren Stelle diese tritt</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher sie ist</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Abgeschlossener Zeitraum</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Abgeschlossene Zeiträume</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Empty: a result of the programme</source>
        <translation>Leer: ein Ergebnis des Programms</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Trägt bei zu</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Langfristige Wirkung</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>What has to hold for this to lead to the next level</source>
        <translation>Was gelten muss, damit dies zur nächsten Stufe führt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women</source>
        <translation>Der Teil, um den es geht, wie sex=women</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>The target this one revises</source>
        <translation>Der Zielwert, den dieser ändert</translation>
    </message>
    <message>
        <source>Reason for the revision</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Als Sachleistung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>In Rechnung gestellt am</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>Eingegangener Betrag</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>In Rechnung gestellt</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Teilweise eingegangen</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation>Interessent seit</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Due diligence checked on</source>
        <translation>Sorgfaltspflicht geprüft am</translation>
    </message>
    <message>
        <source>Due-diligence check</source>
        <translation>Prüfung der Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed with conditions</source>
        <translation>Bestanden mit Auflagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Sanctions lists checked on</source>
        <translation>Sanktionslisten geprüft am</translation>
    </message>
    <message>
        <source>Sanctions check</source>
        <translation>Sanktionsprüfung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Memorandum signed on</source>
        <translation>Memorandum unterzeichnet am</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Mitglied bis</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Grund des Austritts</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Jahresbeitrag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Erloschen</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Weg zur Mitgliedschaft</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Einrichtung</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Internationale Organisation</translation>
    </message>
    <message>
        <source>Knowledge institution</source>
        <translation>Wissenschaftliche Einrichtung</translation>
    </message>
    <message>
        <source>Industry association</source>
        <translation>Branchenverband</translation>
    </message>
    <message>
        <source>The part of the partnership it belongs to</source>
        <translation>Der Teil der Partnerschaft, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Its place in the mineral supply chain</source>
        <translation>Ihr Platz in der Lieferkette der Minerale</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Kleinst</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>With its register, such as NL-KVK-27378529</source>
        <translation>Mit ihrem Register, wie NL-KVK-27378529</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Relationship owner</source>
        <translation>Kontaktpflege</translation>
    </message>
    <message>
        <source>The officer who keeps in touch</source>
        <translation>Der Bearbeiter, der den Kontakt hält</translation>
    </message>
    <message>
        <source>In the partnership</source>
        <translation>In der Partnerschaft</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Wie man sie erreicht</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Whether the person agreed to have these data kept</source>
        <translation>Ob die Person einwilligt, dass diese Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Einwilligung vom</translation>
    </message>
    <message>
        <source>Consent given in</source>
        <translation>Einwilligung erteilt in</translation>
    </message>
    <message>
        <source>The form, message or talk in which it was said</source>
        <translation>Das Formular, die Nachricht oder das Gespräch, in dem es gesagt wurde</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Wortlaut, dem zugestimmt wurde</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie man sie erreicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Annex II risks</source>
        <translation>Anhang-II-Risiken</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Serious abuses</source>
        <translation>Schwere Verstöße</translation>
    </message>
    <message>
        <source>Non-state armed groups</source>
        <translation>Nichtstaatliche bewaffnete Gruppen</translation>
    </message>
    <message>
        <source>Bribery and misrepresented origin</source>
        <translation>Bestechung und falsche Herkunftsangabe</translation>
    </message>
    <message>
        <source>Money laundering</source>
        <translation>Geldwäsche</translation>
    </message>
    <message>
        <source>Taxes, fees and royalties</source>
        <translation>Steuern, Gebühren und Förderabgaben</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Response asked for</source>
        <translation>Verlangte Reaktion</translation>
    </message>
    <message>
        <source>Suspend or disengage at once</source>
        <translation>Sofort aussetzen oder beenden</translation>
    </message>
    <message>
        <source>Mitigate, disengage if that fails</source>
        <translation>Mindern, beenden, wenn das misslingt</translation>
    </message>
    <message>
        <source>Demands disengagement</source>
        <translation>Verlangt die Beendigung</translation>
    </message>
    <message>
        <source>An open risk of this kind keeps a site from counting as responsible</source>
        <translation>Ein offenes Risiko dieser Art verhindert, dass ein Standort als verantwortungsvoll gilt</translation>
    </message>
    <message>
        <source>CAHRA area</source>
        <translation>CAHRA-Gebiet</translation>
    </message>
    <message>
        <source>CAHRA areas</source>
        <translation>CAHRA-Gebiete</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Empty when the whole country is listed</source>
        <translation>Leer, wenn das ganze Land aufgeführt ist</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Conflict-affected</source>
        <translation>Konfliktgebiet</translation>
    </message>
    <message>
        <source>High-risk</source>
        <translation>Hochrisikogebiet</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Ganzes Land</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>CAHRA list</source>
        <translation>CAHRA-Liste</translation>
    </message>
    <message>
        <source>CAHRA lists</source>
        <translation>CAHRA-Listen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Areas are here</source>
        <translation>Gebiete sind hier</translation>
    </message>
    <message>
        <source>No: only the totals of this edition are known</source>
        <translation>Nein: nur die Summen dieser Ausgabe sind bekannt</translation>
    </message>
    <message>
        <source>Countries on the list</source>
        <translation>Länder auf der Liste</translation>
    </message>
    <message>
        <source>Regions on the list</source>
        <translation>Regionen auf der Liste</translation>
    </message>
    <message>
        <source>Customs item</source>
        <translation>Zollposition</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>Zollpositionen</translation>
    </message>
    <message>
        <source>Digits of the CN code, with the TARIC subdivision after a hyphen</source>
        <translation>Ziffern des KN-Codes, mit der TARIC-Unterteilung nach einem Bindestrich</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>A: minerals</source>
        <translation>A: Minerale</translation>
    </message>
    <message>
        <source>B: metals</source>
        <translation>B: Metalle</translation>
    </message>
    <message>
        <source>CN code as printed</source>
        <translation>KN-Code wie gedruckt</translation>
    </message>
    <message>
        <source>TARIC subdivision</source>
        <translation>TARIC-Unterteilung</translation>
    </message>
    <message>
        <source>Threshold a year</source>
        <translation>Schwelle im Jahr</translation>
    </message>
    <message>
        <source>From this weight a year on the importer is in scope</source>
        <translation>Ab diesem Gewicht im Jahr fällt der Importeur darunter</translation>
    </message>
    <message>
        <source>Version of the table</source>
        <translation>Version der Tabelle</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Wie die Zeile geprüft wurde</translation>
    </message>
    <message>
        <source>Two capital letters of ISO 3166-1</source>
        <translation>Zwei Großbuchstaben nach ISO 3166-1</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name auf Französisch</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Name auf Niederländisch</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Name auf Deutsch</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name auf Spanisch</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Name auf Portugiesisch</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Code mit drei Buchstaben</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>UN-Nummer</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>Part of the continent</source>
        <translation>Teil des Kontinents</translation>
    </message>
    <message>
        <source>Member of the European Union</source>
        <translation>Mitglied der Europäischen Union</translation>
    </message>
    <message>
        <source>Member of the ICGLR</source>
        <translation>Mitglied der ICGLR</translation>
    </message>
    <message>
        <source>International Conference on the Great Lakes Region</source>
        <translation>Internationale Konferenz für die Region der Großen Seen</translation>
    </message>
    <message>
        <source>DR Congo or adjoining it</source>
        <translation>DR Kongo oder angrenzend</translation>
    </message>
    <message>
        <source>The covered countries of section 1502 of the Dodd-Frank Act</source>
        <translation>Die Länder nach Abschnitt 1502 des Dodd-Frank Act</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In anderen Sprachen</translation>
    </message>
    <message>
        <source>CRAFT module</source>
        <translation>CRAFT-Modul</translation>
    </message>
    <message>
        <source>CRAFT modules</source>
        <translation>CRAFT-Module</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Three capital letters of ISO 4217</source>
        <translation>Drei Großbuchstaben nach ISO 4217</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>How many digits after the decimal point amounts have</source>
        <translation>Wie viele Stellen Beträge nach dem Komma haben</translation>
    </message>
    <message>
        <source>Policy marker</source>
        <translation>Politikmarker</translation>
    </message>
    <message>
        <source>Policy markers</source>
        <translation>Politikmarker</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Beteiligungsstufe</translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation>Beteiligungsstufen</translation>
    </message>
    <message>
        <source>IATI code</source>
        <translation>IATI-Code</translation>
    </message>
    <message>
        <source>IATI codes</source>
        <translation>IATI-Codes</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Codeliste</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metall</translation>
    </message>
    <message>
        <source>Ore</source>
        <translation>Erz</translation>
    </message>
    <message>
        <source>Gemstone</source>
        <translation>Edelstein</translation>
    </message>
    <message>
        <source>The code of the metal it yields</source>
        <translation>Der Code des Metalls, das es ergibt</translation>
    </message>
    <message>
        <source>Tin, tantalum, tungsten or gold</source>
        <translation>Zinn, Tantal, Wolfram oder Gold</translation>
    </message>
    <message>
        <source>In the sense of Regulation (EU) 2017/821</source>
        <translation>Im Sinne der Verordnung (EU) 2017/821</translation>
    </message>
    <message>
        <source>In the programme&apos;s scope</source>
        <translation>Im Rahmen des Programms</translation>
    </message>
    <message>
        <source>OECD step</source>
        <translation>OECD-Schritt</translation>
    </message>
    <message>
        <source>OECD steps</source>
        <translation>OECD-Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Article of Regulation (EU) 2017/821</source>
        <translation>Artikel der Verordnung (EU) 2017/821</translation>
    </message>
    <message>
        <source>ISO 3166-2, such as CD-SK</source>
        <translation>ISO 3166-2, wie CD-SK</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Entwicklungsziel</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Entwicklungsziele</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Development target</source>
        <translation>Entwicklungsunterziel</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Entwicklungsunterziele</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Personal or security-sensitive: left out of every way out that is not allowed to hold it</source>
        <translation>Persönlich oder sicherheitskritisch: fehlt in jeder Ausgabe, die es nicht enthalten darf</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Amount or count</source>
        <translation>Menge oder Anzahl</translation>
    </message>
    <message>
        <source>Names other sources use, separated by |</source>
        <translation>Namen, die andere Quellen verwenden, getrennt durch |</translation>
    </message>
    <message>
        <source>Label in Spanish</source>
        <translation>Beschriftung auf Spanisch</translation>
    </message>
    <message>
        <source>Label in German</source>
        <translation>Beschriftung auf Deutsch</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Text, eine Zeile</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Text, mehrere Zeilen</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Mehrere aus einer Liste</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Ein anderer Datensatz</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>x_ and then small letters, digits and _: the heading in files; stays as it is</source>
        <translation>x_ und dann Kleinbuchstaben, Ziffern und _: die Überschrift in Dateien; bleibt, wie er ist</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Heading in the form</source>
        <translation>Überschrift im Formular</translation>
    </message>
    <message>
        <source>Where it stands among the added fields</source>
        <translation>Der Platz unter den hinzugefügten Feldern</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Spalte der Liste</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Größte Länge</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Kind of the other record</source>
        <translation>Art des anderen Datensatzes</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Wird von der Suche gefunden</translation>
    </message>
    <message>
        <source>About a person</source>
        <translation>Betrifft eine Person</translation>
    </message>
    <message>
        <source>Restricted field</source>
        <translation>Eingeschränktes Feld</translation>
    </message>
    <message>
        <source>Left out of every way out that is not allowed to hold it</source>
        <translation>Auf jedem Weg nach außen weggelassen, der es nicht enthalten darf</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Added by this casebook</source>
        <translation>Von diesem Fallbuch hinzugefügt</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Erfahrungsbericht</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Erfahrungsberichte</translation>
    </message>
    <message>
        <source>On which it was told</source>
        <translation>Bei dem er erzählt wurde</translation>
    </message>
    <message>
        <source>As it was told, without names or places by which somebody could be known</source>
        <translation>So, wie er erzählt wurde, ohne Namen oder Orte, an denen jemand zu erkennen wäre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What it is about; more themes can be added under Choice lists</source>
        <translation>Worum es geht; weitere Themen können unter Auswahllisten hinzugefügt werden</translation>
    </message>
    <message>
        <source>Income and living</source>
        <translation>Einkommen und Lebensunterhalt</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>Arbeitssicherheit und Gesundheit</translation>
    </message>
    <message>
        <source>Women in mining</source>
        <translation>Frauen im Bergbau</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Kinder und Schule</translation>
    </message>
    <message>
        <source>Security and conflict</source>
        <translation>Sicherheit und Konflikt</translation>
    </message>
    <message>
        <source>Sales and prices</source>
        <translation>Verkauf und Preise</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Consent to be quoted</source>
        <translation>Einwilligung zum Zitieren</translation>
    </message>
    <message>
        <source>Only stories with consent given are quoted in reports</source>
        <translation>Nur Erfahrungsberichte mit erteilter Einwilligung werden in Berichten zitiert</translation>
    </message>
    <message>
        <source>Clock found ahead</source>
        <translation>Vorgehende Uhr bemerkt</translation>
    </message>
    <message>
        <source>When another device noticed it, by that one&apos;s clock</source>
        <translation>Wann ein anderes Gerät es bemerkte, nach dessen Uhr</translation>
    </message>
    <message>
        <source>Time its clock showed then</source>
        <translation>Zeit, die seine Uhr damals zeigte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Teilnahmen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>On the day of the event</source>
        <translation>Am Tag der Veranstaltung</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Zuständige Behörde</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Zuständige Behörden</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Mitgliedstaat</translation>
    </message>
    <message>
        <source>Authority or unit</source>
        <translation>Behörde oder Referat</translation>
    </message>
    <message>
        <source>As it calls itself; empty while nobody knows it</source>
        <translation>Wie sie sich selbst nennt; leer, solange niemand es weiß</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>The national act that names it</source>
        <translation>Das nationale Gesetz, das sie benennt</translation>
    </message>
    <message>
        <source>Importers known</source>
        <translation>Bekannte Einführer</translation>
    </message>
    <message>
        <source>How many importers under the regulation it knows of</source>
        <translation>Wie viele Einführer nach der Verordnung sie kennt</translation>
    </message>
    <message>
        <source>List of importers public</source>
        <translation>Liste der Einführer öffentlich</translation>
    </message>
    <message>
        <source>How it checks</source>
        <translation>Wie sie prüft</translation>
    </message>
    <message>
        <source>What it publishes</source>
        <translation>Was sie veröffentlicht</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>Interessiert an</translation>
    </message>
    <message>
        <source>Giving a speaker</source>
        <translation>Einen Redner stellen</translation>
    </message>
    <message>
        <source>Pointing to the portal</source>
        <translation>Auf das Portal hinweisen</translation>
    </message>
    <message>
        <source>Referring small companies</source>
        <translation>Kleine Unternehmen verweisen</translation>
    </message>
    <message>
        <source>State of engagement</source>
        <translation>Stand der Zusammenarbeit</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Nächster Schritt am</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Importers and checks</source>
        <translation>Einführer und Prüfungen</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Prüfungen einer Behörde</translation>
    </message>
    <message>
        <source>Checks of authorities</source>
        <translation>Prüfungen von Behörden</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Einführer</translation>
    </message>
    <message>
        <source>Importers above the thresholds in that year</source>
        <translation>Einführer über den Schwellen in diesem Jahr</translation>
    </message>
    <message>
        <source>Importers checked</source>
        <translation>Geprüfte Einführer</translation>
    </message>
    <message>
        <source>Of these on the spot</source>
        <translation>Davon vor Ort</translation>
    </message>
    <message>
        <source>Of these not compliant</source>
        <translation>Davon nicht konform</translation>
    </message>
    <message>
        <source>The report or page the figures stand in</source>
        <translation>Der Bericht oder die Seite mit den Zahlen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Reach wanted</source>
        <translation>Angestrebte Reichweite</translation>
    </message>
    <message>
        <source>How many people are to be reached</source>
        <translation>Wie viele Personen erreicht werden sollen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Runder Tisch</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Field trip</source>
        <translation>Reise ins Feld</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>How many people can take part</source>
        <translation>Wie viele Personen teilnehmen können</translation>
    </message>
    <message>
        <source>Attendance by pillar</source>
        <translation>Teilnahme nach Säule</translation>
    </message>
    <message>
        <source>Attendance by tier</source>
        <translation>Teilnahme nach Kettenstufe</translation>
    </message>
    <message>
        <source>Attendance by sex</source>
        <translation>Teilnahme nach Geschlecht</translation>
    </message>
    <message>
        <source>Attendance by country</source>
        <translation>Teilnahme nach Land</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktbuch</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Next step done on</source>
        <translation>Nächster Schritt erledigt am</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Mit wem oder worüber</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Bericht zur Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Antwort in Worten</translation>
    </message>
    <message>
        <source>As the member gave it</source>
        <translation>Wie das Mitglied sie gab</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not answered</source>
        <translation>0: nein, 1: geplant, 2: teilweise, 3: ja; leer: nicht beantwortet</translation>
    </message>
    <message>
        <source>Maturity as reviewed</source>
        <translation>Reife laut Prüfung</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not reviewed</source>
        <translation>0: nein, 1: geplant, 2: teilweise, 3: ja; leer: nicht geprüft</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Bemerkung der prüfenden Person</translation>
    </message>
    <message>
        <source>Reporting template</source>
        <translation>Berichtsvorlage</translation>
    </message>
    <message>
        <source>Reporting templates</source>
        <translation>Berichtsvorlagen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Gültig am</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>Selbst festgelegt</translation>
    </message>
    <message>
        <source>A: policy</source>
        <translation>A: Leitlinie</translation>
    </message>
    <message>
        <source>B: policy public</source>
        <translation>B: Leitlinie öffentlich</translation>
    </message>
    <message>
        <source>C: suppliers to use validated smelters</source>
        <translation>C: Lieferanten nutzen geprüfte Schmelzen</translation>
    </message>
    <message>
        <source>D: due-diligence measures</source>
        <translation>D: Sorgfaltsmaßnahmen</translation>
    </message>
    <message>
        <source>E: survey of suppliers</source>
        <translation>E: Befragung der Lieferanten</translation>
    </message>
    <message>
        <source>F: review of suppliers’ answers</source>
        <translation>F: Prüfung der Antworten von Lieferanten</translation>
    </message>
    <message>
        <source>G: corrective action</source>
        <translation>G: Abhilfemaßnahmen</translation>
    </message>
    <message>
        <source>H: duty to report</source>
        <translation>H: Berichtspflicht</translation>
    </message>
    <message>
        <source>Conformant share</source>
        <translation>Konformer Anteil</translation>
    </message>
    <message>
        <source>Answers about the company</source>
        <translation>Antworten zum Unternehmen</translation>
    </message>
    <message>
        <source>Smelter reported</source>
        <translation>Gemeldete Schmelze</translation>
    </message>
    <message>
        <source>Smelters reported</source>
        <translation>Gemeldete Schmelzen</translation>
    </message>
    <message>
        <source>Smelter</source>
        <translation>Schmelze</translation>
    </message>
    <message>
        <source>Of the list you have loaded; empty: not found there</source>
        <translation>Aus der geladenen Liste; leer: dort nicht gefunden</translation>
    </message>
    <message>
        <source>Name as reported</source>
        <translation>Name wie gemeldet</translation>
    </message>
    <message>
        <source>Country as reported</source>
        <translation>Land wie gemeldet</translation>
    </message>
    <message>
        <source>Facility number</source>
        <translation>Nummer der Anlage</translation>
    </message>
    <message>
        <source>Recycled or scrap only</source>
        <translation>Nur Recycling oder Schrott</translation>
    </message>
    <message>
        <source>Due-diligence reports</source>
        <translation>Berichte zur Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>The year it reports on</source>
        <translation>Das Jahr, über das er berichtet</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Angefordert am</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>The day it was found complete</source>
        <translation>Der Tag, an dem er für vollständig befunden wurde</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation>Zustimmung zur Weitergabe</translation>
    </message>
    <message>
        <source>Without it no score of this report leaves the secretariat</source>
        <translation>Ohne sie verlässt kein Wert dieses Berichts das Sekretariat</translation>
    </message>
    <message>
        <source>Complete, under review</source>
        <translation>Vollständig, in Prüfung</translation>
    </message>
    <message>
        <source>From request to close</source>
        <translation>Von der Anforderung zum Abschluss</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Own score, step 1</source>
        <translation>Eigener Wert, Schritt 1</translation>
    </message>
    <message>
        <source>Own score, step 2</source>
        <translation>Eigener Wert, Schritt 2</translation>
    </message>
    <message>
        <source>Own score, step 3</source>
        <translation>Eigener Wert, Schritt 3</translation>
    </message>
    <message>
        <source>Own score, step 4</source>
        <translation>Eigener Wert, Schritt 4</translation>
    </message>
    <message>
        <source>Own score, step 5</source>
        <translation>Eigener Wert, Schritt 5</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Geprüfter Wert</translation>
    </message>
    <message>
        <source>Reviewed score, step 1</source>
        <translation>Geprüfter Wert, Schritt 1</translation>
    </message>
    <message>
        <source>Reviewed score, step 2</source>
        <translation>Geprüfter Wert, Schritt 2</translation>
    </message>
    <message>
        <source>Reviewed score, step 3</source>
        <translation>Geprüfter Wert, Schritt 3</translation>
    </message>
    <message>
        <source>Reviewed score, step 4</source>
        <translation>Geprüfter Wert, Schritt 4</translation>
    </message>
    <message>
        <source>Reviewed score, step 5</source>
        <translation>Geprüfter Wert, Schritt 5</translation>
    </message>
    <message>
        <source>Gap between review and own score</source>
        <translation>Abstand zwischen Prüfung und eigenem Wert</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>Änderung zum Vorjahr</translation>
    </message>
    <message>
        <source>1: management systems</source>
        <translation>1: Managementsysteme</translation>
    </message>
    <message>
        <source>2: identify and assess risk</source>
        <translation>2: Risiken ermitteln und bewerten</translation>
    </message>
    <message>
        <source>3: respond to risk</source>
        <translation>3: auf Risiken reagieren</translation>
    </message>
    <message>
        <source>4: independent audit</source>
        <translation>4: unabhängige Prüfung</translation>
    </message>
    <message>
        <source>5: report yearly</source>
        <translation>5: jährlich berichten</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Volume bought</source>
        <translation>Gekaufte Menge</translation>
    </message>
    <message>
        <source>Volumes bought</source>
        <translation>Gekaufte Mengen</translation>
    </message>
    <message>
        <source>Bought in all</source>
        <translation>Insgesamt gekauft</translation>
    </message>
    <message>
        <source>Of it responsibly produced</source>
        <translation>Davon verantwortungsvoll gewonnen</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Herkunftsland</translation>
    </message>
    <message>
        <source>Import against the threshold</source>
        <translation>Einfuhr und Schwelle</translation>
    </message>
    <message>
        <source>Imports against the threshold</source>
        <translation>Einfuhren und Schwellen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Eingeführt</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Über der Schwelle</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Question text</source>
        <translation>Fragetext</translation>
    </message>
    <message>
        <source>Maturity 0 to 3</source>
        <translation>Reife 0 bis 3</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much it counts in the score of its step; empty: once</source>
        <translation>Wie viel sie im Wert ihres Schritts zählt; leer: einfach</translation>
    </message>
    <message>
        <source>Tiers it applies to</source>
        <translation>Stufen, für die sie gilt</translation>
    </message>
    <message>
        <source>Empty: every tier</source>
        <translation>Leer: jede Stufe</translation>
    </message>
    <message>
        <source>Evidence expected</source>
        <translation>Erwarteter Nachweis</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>The question of an earlier version that this one re-words</source>
        <translation>Die Frage einer früheren Version, die diese neu fasst</translation>
    </message>
    <message>
        <source>Choices offered</source>
        <translation>Angebotene Auswahl</translation>
    </message>
    <message>
        <source>For a question of the kind Choice, separated by |</source>
        <translation>Für eine Frage der Art Auswahl, getrennt durch |</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Text auf Französisch</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Text auf Niederländisch</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Text auf Deutsch</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Text auf Spanisch</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Wie sie zählt</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Small and medium-sized companies</source>
        <translation>Kleine und mittlere Unternehmen</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risikohinweis</translation>
    </message>
    <message>
        <source>Risk flags</source>
        <translation>Risikohinweise</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Gemeldet am</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>From raising to closing</source>
        <translation>Von der Meldung zum Abschluss</translation>
    </message>
    <message>
        <source>Smelters</source>
        <translation>Schmelzen</translation>
    </message>
    <message>
        <source>Conformant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>In assessment</source>
        <translation>In Bewertung</translation>
    </message>
    <message>
        <source>Not conformant</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Status am</translation>
    </message>
    <message>
        <source>Share a call</source>
        <translation>Aufruf weitergeben</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Gemeinsame Begutachtung</translation>
    </message>
    <message>
        <source>Co-funding</source>
        <translation>Kofinanzierung</translation>
    </message>
    <message>
        <source>Joint event</source>
        <translation>Gemeinsame Veranstaltung</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Maßnahme eines Engagementplans</translation>
    </message>
    <message>
        <source>Engagement actions</source>
        <translation>Maßnahmen der Engagementpläne</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Engagementplan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Where the outcome can be read; files are put on the action</source>
        <translation>Wo das Ergebnis zu lesen ist; Dateien werden an die Maßnahme gehängt</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>The action of the template that it follows</source>
        <translation>Die Maßnahme der Vorlage, der sie folgt</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Konsultieren</translation>
    </message>
    <message>
        <source>Involve</source>
        <translation>Einbeziehen</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Zusammenarbeiten</translation>
    </message>
    <message>
        <source>Empower</source>
        <translation>Ermächtigen</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Engagementpläne</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Warum dieser Partner</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Gemeinsame Ziele</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>How much the partner can change for responsible minerals, from 1 (little) to 5 (much)</source>
        <translation>Wie viel der Partner für verantwortungsvolle Mineralien bewegen kann, von 1 (wenig) bis 5 (viel)</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>How much the partner wants to work with the partnership, from 1 (little) to 5 (much)</source>
        <translation>Wie sehr der Partner mit der Partnerschaft arbeiten will, von 1 (wenig) bis 5 (viel)</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Stufe jetzt</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Gewünschte Stufe</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Überprüfung am</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In Überprüfung</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Planvorlage</translation>
    </message>
    <message>
        <source>Whose actions the plan follows</source>
        <translation>Deren Maßnahmen der Plan folgt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Takes part there</source>
        <translation>Nimmt dort teil</translation>
    </message>
    <message>
        <source>Organisations that take part in the partner’s work: the members of an alliance, the parties of a programme</source>
        <translation>Organisationen, die an der Arbeit des Partners teilnehmen: die Mitglieder eines Bündnisses, die Beteiligten eines Programms</translation>
    </message>
    <message>
        <source>Where the partner works</source>
        <translation>Wo der Partner arbeitet</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Why and what for</source>
        <translation>Warum und wozu</translation>
    </message>
    <message>
        <source>Where the partner stands</source>
        <translation>Wo der Partner steht</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Planvorlagen</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Countries whose public holidays are no working days; without one only Saturday and Sunday are free</source>
        <translation>Länder, deren Feiertage keine Arbeitstage sind; ohne Angabe sind nur Samstag und Sonntag frei</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Fassung eines Plans</translation>
    </message>
    <message>
        <source>Versions of plans</source>
        <translation>Fassungen von Plänen</translation>
    </message>
    <message>
        <source>Baseline at approval</source>
        <translation>Ausgangsstand bei der Genehmigung</translation>
    </message>
    <message>
        <source>State at a review</source>
        <translation>Stand bei einer Überprüfung</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Festgehalten am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The plan and its actions as they were; the plan shows what changed since</source>
        <translation>Der Plan und seine Maßnahmen, wie sie waren; der Plan zeigt, was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Action of a template</source>
        <translation>Maßnahme einer Vorlage</translation>
    </message>
    <message>
        <source>Actions of templates</source>
        <translation>Maßnahmen von Vorlagen</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>The date of the plan from which the working days are counted</source>
        <translation>Das Datum des Plans, ab dem die Arbeitstage gezählt werden</translation>
    </message>
    <message>
        <source>Beginning of the plan</source>
        <translation>Beginn des Plans</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>So many working days after that date; below zero: before it</source>
        <translation>So viele Arbeitstage nach diesem Datum; unter null: davor</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Signed application form</source>
        <translation>Unterschriebenes Antragsformular</translation>
    </message>
    <message>
        <source>Sanctions screening</source>
        <translation>Sanktionsprüfung</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>Sanctions lists looked at</source>
        <translation>Durchgesehene Sanktionslisten</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Vereinte Nationen</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>A national list</source>
        <translation>Eine nationale Liste</translation>
    </message>
    <message>
        <source>Sanctions checked by</source>
        <translation>Sanktionen geprüft von</translation>
    </message>
    <message>
        <source>Missing before a decision</source>
        <translation>Fehlt vor einer Entscheidung</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <translation>Aus dem Vorjahr übernommen</translation>
    </message>
    <message>
        <source>Last year&apos;s answer, until the member confirms or changes it; it counts in no score</source>
        <translation>Die Antwort des Vorjahres, bis das Mitglied sie bestätigt oder ändert; sie zählt in keinem Wert</translation>
    </message>
    <message>
        <source>What the scope covers</source>
        <translation>Was der Geltungsbereich umfasst</translation>
    </message>
    <message>
        <source>Supply link</source>
        <translation>Lieferverbindung</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Lieferverbindungen</translation>
    </message>
    <message>
        <source>A mine site or an organisation</source>
        <translation>Eine Mine oder eine Organisation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Ab dem Tag</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>The flag that was escalated into this action</source>
        <translation>Der Hinweis, der zu dieser Maßnahme eskaliert wurde</translation>
    </message>
    <message>
        <source>State of the risk flag</source>
        <translation>Stand des Risikohinweises</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Briefvorlage</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Briefvorlagen</translation>
    </message>
    <message>
        <source>Dates, numbers and choices are written in this language</source>
        <translation>Daten, Zahlen und Auswahlwerte werden in dieser Sprache geschrieben</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Call for the yearly report</source>
        <translation>Aufforderung zum Jahresbericht</translation>
    </message>
    <message>
        <source>First reminder of the report</source>
        <translation>Erste Erinnerung an den Bericht</translation>
    </message>
    <message>
        <source>Second reminder of the report</source>
        <translation>Zweite Erinnerung an den Bericht</translation>
    </message>
    <message>
        <source>Final reminder of the report</source>
        <translation>Letzte Erinnerung an den Bericht</translation>
    </message>
    <message>
        <source>Days after the due date</source>
        <translation>Tage nach der Fälligkeit</translation>
    </message>
    <message>
        <source>Of a call or reminder: not before this day; less than zero is before the due date, empty is at any time</source>
        <translation>Bei Aufforderung oder Erinnerung: nicht vor diesem Tag; kleiner als null ist vor der Fälligkeit, leer ist jederzeit</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Betreffzeile</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>Placeholders in braces are filled in for each letter: {person.family_name}, {organisation.name}, {report.due_on}. Words behind a bar stand where nothing is recorded: {person.given_name|colleague}</source>
        <translation>Platzhalter in geschweiften Klammern werden in jedem Brief ausgefüllt: {person.family_name}, {organisation.name}, {report.due_on}. Worte hinter einem Strich stehen, wo nichts erfasst ist: {person.given_name|colleague}</translation>
    </message>
</context>
<context>
    <name>EntityRules</name>
    <message>
        <source>“%1” is not a SHA-256: 64 digits 0-9 and a-f</source>
        <translation>„%1“ ist kein SHA-256: 64 Zeichen 0-9 und a-f</translation>
    </message>
    <message>
        <source>“%1” (%2) is before “%3” (%4)</source>
        <translation>„%1“ (%2) liegt vor „%3“ (%4)</translation>
    </message>
    <message>
        <source>“%1” is filled in, so “%2” is needed too</source>
        <translation>„%1“ ist ausgefüllt, also ist auch „%2“ nötig</translation>
    </message>
    <message>
        <source>“%1” is needed</source>
        <translation>„%1“ ist nötig</translation>
    </message>
    <message>
        <source>One of these is needed: %1</source>
        <translation>Eines davon ist nötig: %1</translation>
    </message>
    <message>
        <source>The region %1 does not lie in the country %2</source>
        <translation>Die Region %1 liegt nicht im Land %2</translation>
    </message>
    <message>
        <source>“%1” is in %2 and “%3” in %4; they have to be in one currency</source>
        <translation>„%1“ ist in %2 und „%3“ in %4; beides muss in einer Währung sein</translation>
    </message>
    <message>
        <source>“%1” (%2) is more than “%3” (%4)</source>
        <translation>„%1“ (%2) ist mehr als „%3“ (%4)</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Ein Eintrag kann nicht in sich selbst aufgehen</translation>
    </message>
    <message>
        <source>An own determination needs its reasons</source>
        <translation>Eine eigene Feststellung braucht ihre Gründe</translation>
    </message>
    <message>
        <source>Women and men together are more than all workers</source>
        <translation>Frauen und Männer zusammen sind mehr als alle Arbeiter</translation>
    </message>
    <message>
        <source>The visit was made: on which day?</source>
        <translation>Der Besuch fand statt: an welchem Tag?</translation>
    </message>
    <message>
        <source>The visit was made: there is no reason for not visiting</source>
        <translation>Der Besuch fand statt: es gibt keinen Grund, nicht zu besuchen</translation>
    </message>
    <message>
        <source>Armed actors who are not present do not interfere</source>
        <translation>Bewaffnete Akteure, die nicht da sind, greifen nicht ein</translation>
    </message>
    <message>
        <source>Percentages cannot be summed: total them as ratio, mean or latest</source>
        <translation>Prozentsätze lassen sich nicht summieren: fassen Sie sie als Verhältnis, Mittelwert oder letzten Wert zusammen</translation>
    </message>
    <message>
        <source>What is told in words cannot be calculated with: total it as latest or distinct</source>
        <translation>Mit dem, was in Worten gesagt ist, kann man nicht rechnen: fassen Sie es als letzten Wert oder jeder einmal gezählt zusammen</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100</source>
        <translation>Ein Prozentsatz liegt zwischen 0 und 100</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero: leave numerator and denominator empty</source>
        <translation>Durch null kann man nicht teilen: lassen Sie Zähler und Nenner leer</translation>
    </message>
    <message>
        <source>A revised target needs its reason</source>
        <translation>Ein geänderter Zielwert braucht seinen Grund</translation>
    </message>
    <message>
        <source>Hours belong to a contribution in kind</source>
        <translation>Stunden gehören zu einer Sachleistung</translation>
    </message>
    <message>
        <source>The application was refused: there is no membership to begin</source>
        <translation>Der Antrag wurde abgewiesen: es gibt keine Mitgliedschaft, die beginnen könnte</translation>
    </message>
    <message>
        <source>No fields can be added to “%1”</source>
        <translation>Zu „%1“ können keine Felder hinzugefügt werden</translation>
    </message>
    <message>
        <source>“%1” is no name for an added field: it begins with x_ and goes on with small letters, digits and _</source>
        <translation>„%1“ ist kein Name für ein hinzugefügtes Feld: Er beginnt mit x_ und besteht weiter aus Kleinbuchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>Say which kind of record it points to</source>
        <translation>Geben Sie an, auf welche Art von Datensatz es verweist</translation>
    </message>
    <message>
        <source>Only a field that holds another record points to a kind of record</source>
        <translation>Nur ein Feld, das einen anderen Datensatz enthält, verweist auf eine Art von Datensatz</translation>
    </message>
    <message>
        <source>An added field that points to another record cannot be one that has to be filled in</source>
        <translation>Ein hinzugefügtes Feld, das auf einen anderen Datensatz verweist, kann kein Pflichtfeld sein</translation>
    </message>
    <message>
        <source>Only numbers have a smallest and a largest value</source>
        <translation>Nur Zahlen haben einen kleinsten und einen größten Wert</translation>
    </message>
    <message>
        <source>The largest value is below the smallest</source>
        <translation>Der größte Wert liegt unter dem kleinsten</translation>
    </message>
    <message>
        <source>Only texts have a length</source>
        <translation>Nur Texte haben eine Länge</translation>
    </message>
    <message>
        <source>Nobody is named as the authority, so the state can only be “%1”</source>
        <translation>Niemand ist als Behörde benannt, also kann der Stand nur „%1“ sein</translation>
    </message>
    <message>
        <source>It was published: on which day?</source>
        <translation>Es wurde veröffentlicht: an welchem Tag?</translation>
    </message>
    <message>
        <source>What was published was not dropped</source>
        <translation>Was veröffentlicht wurde, ist nicht aufgegeben</translation>
    </message>
    <message>
        <source>The question does not apply: there is no maturity to give</source>
        <translation>Die Frage trifft nicht zu: Eine Reife ist nicht anzugeben</translation>
    </message>
    <message>
        <source>An outcome needs the day on which the action was done</source>
        <translation>Zu einem Ergebnis gehört der Tag, an dem die Maßnahme erledigt wurde</translation>
    </message>
    <message>
        <source>An approved or active plan names the day of its approval</source>
        <translation>Ein genehmigter oder laufender Plan nennt den Tag seiner Genehmigung</translation>
    </message>
    <message>
        <source>The content of a version is frozen: freeze the plan again instead of changing it</source>
        <translation>Der Inhalt einer Fassung steht fest: Halten Sie den Plan neu fest, statt sie zu ändern</translation>
    </message>
    <message>
        <source>An organisation that stands on a sanctions list cannot be accepted: correct the check, or defer the decision</source>
        <translation>Eine Organisation, die auf einer Sanktionsliste steht, kann nicht aufgenommen werden: Berichtigen Sie die Prüfung oder stellen Sie die Entscheidung zurück</translation>
    </message>
    <message>
        <source>The due-diligence check failed: correct the check, or defer the decision</source>
        <translation>Die Sorgfaltsprüfung wurde nicht bestanden: Berichtigen Sie die Prüfung oder stellen Sie die Entscheidung zurück</translation>
    </message>
    <message>
        <source>A supply link begins at a mine site or an organisation</source>
        <translation>Eine Lieferverbindung beginnt bei einer Mine oder einer Organisation</translation>
    </message>
    <message>
        <source>A supply link leads to another organisation</source>
        <translation>Eine Lieferverbindung führt zu einer anderen Organisation</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>“%1” is in the recycle bin; take it out first</source>
        <translation>„%1“ liegt im Papierkorb; holen Sie es erst heraus</translation>
    </message>
    <message>
        <source>Invite to “%1”</source>
        <translation>Einladen zu „%1“</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Einlass von %1</translation>
    </message>
    <message>
        <source>Check in a new guest</source>
        <translation>Einlass eines neuen Gastes</translation>
    </message>
    <message>
        <source>Close the list of “%1”</source>
        <translation>Liste von „%1“ schließen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No field is named</source>
        <translation>Kein Feld ist genannt</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 could not be written to the end; nothing was left there</source>
        <translation>%1 konnte nicht bis zum Ende geschrieben werden; es blieb nichts zurück</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left</source>
        <translation>Der Export wurde angehalten; es blieb keine Datei zurück</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s)</source>
        <translation>
            <numerusform>Zurückgehalten, weil das Mitglied der Weitergabe nicht zugestimmt hat: Werte und Antworten in %Ln Datensatz</numerusform>
            <numerusform>Zurückgehalten, weil das Mitglied der Weitergabe nicht zugestimmt hat: Werte und Antworten in %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because restricted: the columns %1</source>
        <translation>Weggelassen, weil eingeschränkt zugänglich: die Spalten %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Weggelassen, weil eingeschränkt zugänglich: %Ln Datensatz</numerusform>
            <numerusform>Weggelassen, weil eingeschränkt zugänglich: %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit</source>
        <translation>„%1“ hat %2 Zeichen; höchstens %3 passen hinein</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it starts with https://</source>
        <translation>„%1“ ist keine Webadresse; sie beginnt mit https://</translation>
    </message>
    <message>
        <source>%1 is one line; “%2” has several</source>
        <translation>„%1“ ist eine Zeile; „%2“ hat mehrere</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is %2; the least is %3</source>
        <translation>„%1“ ist %2; der kleinste Wert ist %3</translation>
    </message>
    <message>
        <source>%1 is %2; the most is %3</source>
        <translation>„%1“ ist %2; der größte Wert ist %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not a currency code; write three capital letters such as EUR</source>
        <translation>%1: „%2“ ist kein Währungscode; schreiben Sie drei Großbuchstaben wie EUR</translation>
    </message>
    <message>
        <source>%1: the year %2 cannot be meant</source>
        <translation>%1: das Jahr %2 kann nicht gemeint sein</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>„%1“ ist nötig</translation>
    </message>
    <message>
        <source>%1: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>%1: die Breite geht von -90 bis 90, die Länge von -180 bis 180</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>„%1“ ist nicht die Kennung eines Datensatzes</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like project/0190…</source>
        <translation>„%1“ nennt keinen Datensatz; schreiben Sie ihn wie project/0190…</translation>
    </message>
    <message>
        <source>“%1” does not have the form its type asks for in JSON</source>
        <translation>„%1“ hat nicht die Form, die sein Typ in JSON verlangt</translation>
    </message>
    <message>
        <source>“%1” has no position with lat and lon</source>
        <translation>„%1“ hat keine Position mit lat und lon</translation>
    </message>
    <message>
        <source>“%1” is not a period; write it like 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>„%1“ ist kein Zeitraum; schreiben Sie ihn wie 2024, 2024-H1, 2024-Q3 oder 2024-05</translation>
    </message>
    <message>
        <source>“%1” is not a position; write latitude, longitude in degrees, like -1.9641, 30.0619</source>
        <translation>„%1“ ist keine Position; schreiben Sie Breite, Länge in Grad, wie -1.9641, 30.0619</translation>
    </message>
</context>
<context>
    <name>FilterJson</name>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>„%1“ ist nicht die Kennung eines Datensatzes</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of days</source>
        <translation>„%1“ ist kein Zeitraum in Tagen</translation>
    </message>
    <message>
        <source>The conditions are nested too deeply</source>
        <translation>Die Bedingungen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>“%1” is no condition of this program</source>
        <translation>„%1“ ist keine Bedingung dieses Programms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared by “%2”</source>
        <translation>%1 lässt sich nicht mit „%2“ vergleichen</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>mentions “%1”</source>
        <translation>erwähnt „%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Datensatz</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>„%1“ ist ausgefüllt</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>„%1“ enthält „%2“</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>„%1“ ist eines von: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>„%1“ liegt vor: %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>„%1“ ist weniger als %2</translation>
    </message>
    <message>
        <source>%1 is %2 or before</source>
        <translation>„%1“ ist %2 oder früher</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>„%1“ ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>„%1“ liegt nach: %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>„%1“ ist mehr als %2</translation>
    </message>
    <message>
        <source>%1 is %2 or after</source>
        <translation>„%1“ ist %2 oder später</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>„%1“ ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>liegt am oder vor</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>liegt nach</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>liegt am oder nach</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before a condition that must not hold</comment>
        <translation>nicht</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two conditions</comment>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two conditions</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>%1 is not within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 liegt nicht im Zeitraum „%2“</translation>
    </message>
    <message>
        <source>%1 is before the end of %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 liegt vor dem Ende des Zeitraums „%2“</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 liegt nicht vor dem Zeitraum „%2“</translation>
    </message>
    <message>
        <source>%1 is within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 liegt im Zeitraum „%2“</translation>
    </message>
    <message numerus="yes">
        <source>today + %Ln day(s)</source>
        <translation>
            <numerusform>heute + %Ln Tag</numerusform>
            <numerusform>heute + %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %Ln day(s)</source>
        <translation>
            <numerusform>heute − %Ln Tag</numerusform>
            <numerusform>heute − %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>der letzte Tag (%Ln)</numerusform>
            <numerusform>die letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln day(s)</source>
        <translation>
            <numerusform>der nächste Tag (%Ln)</numerusform>
            <numerusform>die nächsten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>days %1 to %2 from today</source>
        <translation>Tage %1 bis %2 ab heute</translation>
    </message>
    <message>
        <source>weeks %1 to %2 from this one</source>
        <translation>Wochen %1 bis %2 ab dieser</translation>
    </message>
    <message>
        <source>months %1 to %2 from this one</source>
        <translation>Monate %1 bis %2 ab diesem</translation>
    </message>
    <message>
        <source>quarters %1 to %2 from this one</source>
        <translation>Quartale %1 bis %2 ab diesem</translation>
    </message>
    <message>
        <source>years %1 to %2 from this one</source>
        <translation>Jahre %1 bis %2 ab diesem</translation>
    </message>
    <message>
        <source>%1 meets a condition that is restricted</source>
        <translation>%1 erfüllt eine eingeschränkte Bedingung</translation>
    </message>
    <message>
        <source>a restricted record</source>
        <translation>ein eingeschränkter Datensatz</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>in a list</source>
        <translation>in einer Liste</translation>
    </message>
    <message>
        <source>on a board</source>
        <translation>auf einer Tafel</translation>
    </message>
    <message>
        <source>in a calendar</source>
        <translation>in einem Kalender</translation>
    </message>
    <message>
        <source>on a chart</source>
        <translation>auf einem Diagramm</translation>
    </message>
    <message>
        <source>in a long text</source>
        <translation>in einem langen Text</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>in einem Datum</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Den Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>In einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Say which records are shown</source>
        <translation>Sagen, welche Einträge gezeigt werden</translation>
    </message>
    <message>
        <source>Filter below the headings</source>
        <translation>Unter den Überschriften filtern</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>Die gewählten Zeilen in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Put the card into the next column</source>
        <translation>Die Karte in die nächste Spalte legen</translation>
    </message>
    <message>
        <source>Move the record to another day</source>
        <translation>Den Eintrag auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Die Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Liste mit Aufzählungspunkten</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Den Kalender öffnen</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>Der Bericht ist vertraulich: Nichts darüber verlässt das Fallbuch.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow sending them out.</source>
        <translation>Antworten sind eingeschränkt: Ihre Rolle erlaubt nicht, sie zu versenden.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx or .html; “%1” is neither.</source>
        <translation>Ein Formular wird als .xlsx oder .html geschrieben; „%1“ ist keins von beiden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than any form: it was not read.</source>
        <translation>„%1“ ist größer als jedes Formular: Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Evidence (web address)</source>
        <translation>Nachweis (Webadresse)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Last year&apos;s answer is still true</source>
        <translation>Die Antwort des Vorjahres gilt noch</translation>
    </message>
    <message>
        <source>This page works without a network and sends nothing. Save your answers as a file and send that file back.</source>
        <translation>Diese Seite arbeitet ohne Netz und verschickt nichts. Speichern Sie Ihre Antworten als Datei und schicken Sie diese Datei zurück.</translation>
    </message>
    <message>
        <source>The browser does not run the page&apos;s own script, so answers cannot be saved. Ask for the form as a workbook.</source>
        <translation>Der Browser führt das Skript der Seite nicht aus, deshalb lassen sich keine Antworten speichern. Bitten Sie um das Formular als Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Save the answers as a file</source>
        <translation>Antworten als Datei speichern</translation>
    </message>
    <message>
        <source>Save this page with the answers</source>
        <translation>Diese Seite mit den Antworten speichern</translation>
    </message>
    <message>
        <source>Saved. Send the file back.</source>
        <translation>Gespeichert. Schicken Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>There are answers that are not saved yet.</source>
        <translation>Es gibt Antworten, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This is no form of the due-diligence report. Nothing was taken in.</source>
        <translation>Das ist kein Formular des Berichts zur Sorgfaltspflicht. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: nein</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: geplant</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: teilweise</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: ja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Due-diligence report on %1: %2</source>
        <translation>Bericht zur Sorgfaltspflicht über %1: %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <translation>Bitte bis %1 zurückschicken.</translation>
    </message>
    <message>
        <source>Answer what applies to you. What you leave empty stays as it was sent. Answers of last year count only once you change them or say that they are still true.</source>
        <translation>Beantworten Sie, was auf Sie zutrifft. Was Sie leer lassen, bleibt, wie es verschickt wurde. Antworten des Vorjahres zählen erst, wenn Sie sie ändern oder sagen, dass sie noch gelten.</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no room for temporary files.</source>
        <translation>Die Arbeitsmappe ließ sich nicht anlegen: Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>The workbook could not be written to its end.</source>
        <translation>Die Arbeitsmappe ließ sich nicht zu Ende schreiben.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Gilt noch</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The form is of a member this casebook does not know: %1.</source>
        <translation>Das Formular ist von einem Mitglied, das dieses Fallbuch nicht kennt: %1.</translation>
    </message>
    <message>
        <source>The form is of %1, the report of another member.</source>
        <translation>Das Formular ist von %1, der Bericht von einem anderen Mitglied.</translation>
    </message>
    <message>
        <source>The form is about %1, the report about %2.</source>
        <translation>Das Formular betrifft %1, der Bericht %2.</translation>
    </message>
    <message>
        <source>The report on %1 is closed.</source>
        <translation>Der Bericht über %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no report of %1 on %2 that this form could belong to.</source>
        <translation>Es gibt keinen Bericht von %1 über %2, zu dem dieses Formular gehören könnte.</translation>
    </message>
    <message>
        <source>the form has no such question</source>
        <translation>das Formular hat keine solche Frage</translation>
    </message>
    <message>
        <source>the text of the question was altered in the file</source>
        <translation>der Text der Frage wurde in der Datei verändert</translation>
    </message>
    <message>
        <source>the report does not ask this question any more</source>
        <translation>der Bericht stellt diese Frage nicht mehr</translation>
    </message>
    <message>
        <source>the question is answered in another way now</source>
        <translation>die Frage wird jetzt auf andere Art beantwortet</translation>
    </message>
    <message>
        <source>Does not apply, but answered</source>
        <translation>Trifft nicht zu, aber beantwortet</translation>
    </message>
    <message>
        <source>none of the answers offered</source>
        <translation>keine der angebotenen Antworten</translation>
    </message>
    <message>
        <source>The rows of these questions are not in the file any more: %1.</source>
        <translation>Die Zeilen dieser Fragen stehen nicht mehr in der Datei: %1.</translation>
    </message>
    <message>
        <source>These questions were worded otherwise when the form was sent: %1.</source>
        <translation>Diese Fragen waren anders formuliert, als das Formular verschickt wurde: %1.</translation>
    </message>
    <message>
        <source>Half filled: %1 of %2 questions have no answer in the form.</source>
        <translation>Halb ausgefüllt: %1 von %2 Fragen haben im Formular keine Antwort.</translation>
    </message>
    <message>
        <source>The form was sent to %1, which is one with %2 by now: its answers go to that report.</source>
        <translation>Das Formular ging an %1, das inzwischen mit %2 zusammengeführt ist: Die Antworten gehen in dessen Bericht.</translation>
    </message>
    <message>
        <source>The form asks version %1 of the questionnaire, the report version %2: answers go to the questions that re-word theirs.</source>
        <translation>Das Formular stellt Version %1 des Fragebogens, der Bericht Version %2: Antworten gehen zu den Fragen, die die ihren neu fassen.</translation>
    </message>
    <message>
        <source>The report was submitted already: this form changes what was submitted.</source>
        <translation>Der Bericht ist schon eingereicht: Dieses Formular ändert, was eingereicht wurde.</translation>
    </message>
    <message>
        <source>The same file was taken in before.</source>
        <translation>Dieselbe Datei wurde schon eingelesen.</translation>
    </message>
    <message>
        <source>two forms taken in together say different things</source>
        <translation>zwei zusammen eingelesene Formulare sagen Verschiedenes</translation>
    </message>
    <message>
        <source>Form as it came back</source>
        <translation>Formular, wie es zurückkam</translation>
    </message>
    <message>
        <source>From the form %1, not placed:</source>
        <translation>Aus dem Formular %1, ohne Platz:</translation>
    </message>
    <message>
        <source>Question %1: %2. Nothing was taken in.</source>
        <translation>Frage %1: %2. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow taking forms in.</source>
        <translation>Antworten sind eingeschränkt: Ihre Rolle erlaubt nicht, Formulare einzulesen.</translation>
    </message>
    <message>
        <source>What the form says about itself was altered, so nobody can say which report and which questions its answers belong to.</source>
        <translation>Was das Formular über sich sagt, wurde verändert; niemand kann sagen, zu welchem Bericht und welchen Fragen seine Antworten gehören.</translation>
    </message>
    <message>
        <source>Forms of due-diligence reports taken in</source>
        <translation>Formulare von Berichten zur Sorgfaltspflicht eingelesen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>as in the casebook</source>
        <translation>wie im Fallbuch</translation>
    </message>
    <message>
        <source>left empty: the casebook stays as it is</source>
        <translation>leer gelassen: Das Fallbuch bleibt, wie es ist</translation>
    </message>
    <message>
        <source>not placed: kept in a note</source>
        <translation>ohne Platz: in einer Notiz aufbewahrt</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The demonstration data are missing from this program</source>
        <translation>Die Daten der Vorführung fehlen in diesem Programm</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>The mapping is for “%1”, which is no kind of record here</source>
        <translation>Die Zuordnung ist für „%1“, was hier keine Datensatzart ist</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 does not have</source>
        <translation>Die Zuordnung nennt das Feld „%1“, das %2 nicht hat</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read</source>
        <translation>Die Zuordnung %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object: %2</source>
        <translation>Die Zuordnung %1 ist kein JSON-Objekt: %2</translation>
    </message>
    <message>
        <source>The heading “%1” stands in columns %2 and %3; give one of them another name</source>
        <translation>Die Überschrift „%1“ steht in den Spalten %2 und %3; geben Sie einer davon einen anderen Namen</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping looks at</source>
        <translation>Die Datei hat keine Spalte „%1“, auf die die Zuordnung schaut</translation>
    </message>
    <message>
        <source>The file has no column “%1” for %2. Its columns are: %3</source>
        <translation>Die Datei hat keine Spalte „%1“ für %2. Ihre Spalten sind: %3</translation>
    </message>
    <message>
        <source>There is a formula nobody has calculated (%1); open the file in a spreadsheet and save it again</source>
        <translation>Dort steht eine Formel, die niemand berechnet hat (%1); öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error there (%1)</source>
        <translation>Die Tabellenkalkulation zeigt dort einen Fehler (%1)</translation>
    </message>
    <message>
        <source>“%1” is a number, not a date; format the column as dates in the spreadsheet</source>
        <translation>„%1“ ist eine Zahl, kein Datum; formatieren Sie die Spalte in der Tabellenkalkulation als Datum</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like mine_site/CODE</source>
        <translation>„%1“ nennt keinen Datensatz; schreiben Sie ihn wie mine_site/CODE</translation>
    </message>
    <message>
        <source>“%1” is not in the list of %2</source>
        <translation>„%1“ steht nicht in der Liste von %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>%1 has no heading row: the file is empty</source>
        <translation>%1 hat keine Kopfzeile: die Datei ist leer</translation>
    </message>
    <message>
        <source>Nothing is read from the columns %1</source>
        <translation>Aus den Spalten %1 wird nichts gelesen</translation>
    </message>
    <message>
        <source>None of the headings of %1 is a field of %2: %3</source>
        <translation>Keine der Überschriften von %1 ist ein Feld von %2: %3</translation>
    </message>
    <message>
        <source>No column gives %1, which every %2 needs. Name one with --map %1=HEADING, or one value for all rows with --set %1=VALUE.</source>
        <translation>Keine Spalte gibt %1, was jeder Datensatz (%2) braucht. Nennen Sie eine mit --map %1=HEADING oder einen Wert für alle Zeilen mit --set %1=VALUE.</translation>
    </message>
    <message>
        <source>The key %1 is in no column of the file</source>
        <translation>Der Schlüssel %1 steht in keiner Spalte der Datei</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>Der Import wurde angehalten; nichts davon wurde behalten</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headings</source>
        <translation>Die Zeile hat %1 Zellen unter %2 Überschriften</translation>
    </message>
    <message>
        <source>Row %1 has the same key</source>
        <translation>Zeile %1 hat denselben Schlüssel</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Das ist keine Kennung</translation>
    </message>
    <message>
        <source>The key is empty, so it says nothing of which record is meant</source>
        <translation>Der Schlüssel ist leer und sagt also nicht, welcher Datensatz gemeint ist</translation>
    </message>
    <message>
        <source>Several records have this key, so none was changed</source>
        <translation>Mehrere Datensätze haben diesen Schlüssel; darum wurde keiner geändert</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Referenzlisten</translation>
    </message>
    <message>
        <source>The reference list %1 is damaged in row %2: %3</source>
        <translation>Die Referenzliste %1 ist in Zeile %2 beschädigt: %3</translation>
    </message>
    <message>
        <source>The rejected rows would take the place of the file they come from. Choose another name for them; nothing was changed.</source>
        <translation>Die abgelehnten Zeilen würden an die Stelle der Datei treten, aus der sie kommen. Wählen Sie dafür einen anderen Namen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The mapping needs a name to be found by next time</source>
        <translation>Die Zuordnung braucht einen Namen, damit sie beim nächsten Mal gefunden wird</translation>
    </message>
    <message>
        <source>Save the mapping “%1”</source>
        <translation>Die Zuordnung „%1“ speichern</translation>
    </message>
    <message>
        <source>Remove the mapping “%1”</source>
        <translation>Die Zuordnung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Keep the likely duplicates of %1</source>
        <translation>Die wahrscheinlichen Dubletten von %1 aufheben</translation>
    </message>
    <message>
        <source>The likely duplicates of %1 are decided</source>
        <translation>Über die wahrscheinlichen Dubletten von %1 ist entschieden</translation>
    </message>
    <message>
        <source>%1 has changed since the preview. Nothing was imported; look at the preview again.</source>
        <translation>%1 wurde seit der Vorschau geändert. Nichts wurde importiert; sehen Sie sich die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>derselbe Wert: %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <comment>a row of the same file and its title</comment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>%1 is the open casebook itself, no mapping</source>
        <translation>%1 ist das geöffnete Fallbuch selbst, keine Zuordnung</translation>
    </message>
    <message>
        <source>What was pasted holds no cells. Copy the cells with their headings in the spreadsheet, then paste them here.</source>
        <translation>Das Eingefügte enthält keine Zellen. Kopieren Sie die Zellen mit ihren Überschriften in der Tabellenkalkulation und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” was merged into “%3”, which was taken for it. Rows: %4</source>
        <translation>%1: „%2“ wurde mit „%3“ zusammengeführt, das dafür übernommen wurde. Zeilen: %4</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and was kept as the file says. Rows: %3</source>
        <translation>%1: „%2“ wird nicht mehr angeboten und wurde übernommen, wie es in der Datei steht. Zeilen: %3</translation>
    </message>
    <message>
        <source>Not one organisation of that name is here, so nobody got a role in it: %1</source>
        <translation>Nicht genau eine Organisation dieses Namens ist da, daher bekam niemand eine Rolle in ihr: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Save the contacts in several files.</source>
        <translation>„%1“ ist größer als 64 MB. Speichern Sie die Kontakte in mehreren Dateien.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds neither cards nor a mail.</source>
        <translation>„%1“ ist kein Text: Die Datei enthält weder Visitenkarten noch eine E-Mail.</translation>
    </message>
    <message>
        <source>“%1” names nobody: nothing was read.</source>
        <translation>„%1“ nennt niemanden: Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The name before %1 cannot be read</source>
        <translation>Der Name vor %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 stands there without a name</source>
        <translation>%1 steht ohne Namen da</translation>
    </message>
    <message>
        <source>The file ends within the card that begins in line %1</source>
        <translation>Die Datei endet in der Visitenkarte, die in Zeile %1 beginnt</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end: another one begins in line %2</source>
        <translation>Die Visitenkarte, die in Zeile %1 beginnt, hat kein Ende: In Zeile %2 beginnt eine andere</translation>
    </message>
    <message>
        <source>The card that begins in line %1 names no person</source>
        <translation>Die Visitenkarte, die in Zeile %1 beginnt, nennt keine Person</translation>
    </message>
    <message>
        <source>Line %1 is no part of a card</source>
        <translation>Zeile %1 gehört zu keiner Visitenkarte</translation>
    </message>
    <message>
        <source>Line %1 is no text in %2</source>
        <translation>Zeile %1 ist kein Text in %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers that the file withholds were left as they are here: %Ln row(s)</source>
        <translation>
            <numerusform>Antworten, die die Datei zurückhält, blieben, wie sie hier sind: %Ln Zeile</numerusform>
            <numerusform>Antworten, die die Datei zurückhält, blieben, wie sie hier sind: %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>What you entered here is not kept yet. Press Escape or Cancel once more to leave without it.</source>
        <translation>Was Sie hier eingegeben haben, ist noch nicht gespeichert. Drücken Sie noch einmal Escape oder Abbrechen, um ohne zu speichern zu schließen.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>Ohne Speichern sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>LocalEntry</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example %2, tomorrow or +14</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie zum Beispiel %2, morgen oder +14</translation>
    </message>
</context>
<context>
    <name>Lodebook::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Lodebook</source>
        <translation>Über Lodebook</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;Das Fallbuch einer Partnerschaft für verantwortungsvolle Minerale: Partner, Sorgfaltspflicht, Förderung, Monitoring und Feldarbeit in einer Datei, die ohne Netz arbeitet.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.&lt;/p&gt;&lt;p&gt;Gebaut mit Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>Datenquellen und Lizenzen</translation>
    </message>
</context>
<context>
    <name>Lodebook::AnyLinkEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
</context>
<context>
    <name>Lodebook::Application</name>
    <message>
        <source>Open a casebook</source>
        <translation>Ein Fallbuch öffnen</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Fallbücher (*.lodebook)</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>Die Sicherung wird an ihre Stelle gesetzt…</translation>
    </message>
    <message>
        <source>The backup is in its place. The casebook as it was is kept as %1.</source>
        <translation>Die Sicherung ist an ihrer Stelle. Das Fallbuch, wie es war, wird als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>S&amp;icherungen…</translation>
    </message>
    <message>
        <source>The casebook is being encrypted…</source>
        <translation>Das Fallbuch wird verschlüsselt…</translation>
    </message>
    <message>
        <source>The casebook is encrypted, but these backups of it could not be and still show everything to whoever reads them; delete them when you no longer need them: %1</source>
        <translation>Das Fallbuch ist verschlüsselt, aber diese Sicherungen konnten es nicht werden und zeigen noch alles jedem, der sie liest; löschen Sie sie, wenn Sie sie nicht mehr brauchen: %1</translation>
    </message>
    <message>
        <source>The encryption is being taken off…</source>
        <translation>Die Verschlüsselung wird weggenommen…</translation>
    </message>
    <message>
        <source>The casebook is not encrypted any more. Its older backups are, with the passphrase they had.</source>
        <translation>Das Fallbuch ist nicht mehr verschlüsselt. Seine älteren Sicherungen sind es, mit der Passphrase von damals.</translation>
    </message>
    <message>
        <source>%1 is opened in a casebook. Open or make one: then it is opened there.</source>
        <translation>%1 wird in einem Fallbuch geöffnet. Öffnen Sie eines oder legen Sie eines an: dann wird es darin geöffnet.</translation>
    </message>
    <message>
        <source>This file is an older copy of a casebook that was worked on since, at %1.</source>
        <translation>Diese Datei ist eine ältere Kopie eines Fallbuchs, mit dem seither unter %1 gearbeitet wurde.</translation>
    </message>
    <message>
        <source>This file is a copy.</source>
        <translation>Diese Datei ist eine Kopie.</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, so that nothing is mixed up. Whoever takes packs from it has to accept its new key.</source>
        <translation>Sie geht als eigenes Gerät weiter, damit nichts durcheinanderkommt. Wer Pakete von ihm annimmt, muss seinen neuen Schlüssel annehmen.</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Geräte…</translation>
    </message>
    <message>
        <source>The casebook is being destroyed…</source>
        <translation>Das Fallbuch wird vernichtet…</translation>
    </message>
    <message>
        <source>These files could not be destroyed; delete them by hand: %1</source>
        <translation>Diese Dateien konnten nicht vernichtet werden; löschen Sie sie von Hand: %1</translation>
    </message>
    <message>
        <source>The casebook is encrypted; its backups are being encrypted…</source>
        <translation>Das Fallbuch ist verschlüsselt; seine Sicherungen werden verschlüsselt…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Lodebook::AttachFiles</name>
    <message>
        <source>%1 is a folder: attach the files in it</source>
        <translation>%1 ist ein Ordner: hängen Sie die Dateien darin an</translation>
    </message>
    <message>
        <source>%1 is on this record already</source>
        <translation>%1 ist schon an diesem Datensatz</translation>
    </message>
    <message>
        <source>This record is not here any more</source>
        <translation>Dieser Datensatz ist nicht mehr da</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: take it out before files are put on it</source>
        <translation>Dieser Datensatz liegt im Papierkorb: nehmen Sie ihn heraus, bevor Dateien angehängt werden</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei anhängen</numerusform>
            <numerusform>%Ln Dateien anhängen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was attached</source>
        <translation>Angehalten; nichts wurde angehängt</translation>
    </message>
</context>
<context>
    <name>Lodebook::AuthoritiesPage</name>
    <message numerus="yes">
        <source>%Ln authority(ies) chosen on the map</source>
        <translation>
            <numerusform>%Ln Behörde auf der Karte gewählt</numerusform>
            <numerusform>%Ln Behörden auf der Karte gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No authority is recorded yet.</source>
        <translation>Noch ist keine Behörde erfasst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of engagement and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Member States without a record: %1</source>
        <translation>Mitgliedstaaten ohne Datensatz: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln authority(ies)</source>
        <translation>
            <numerusform>%Ln Behörde löschen</numerusform>
            <numerusform>%Ln Behörden löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln Datensatz in den Papierkorb gelegt. Strg+Z bringt ihn zurück.</numerusform>
            <numerusform>%Ln Datensätze in den Papierkorb gelegt. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note a contact</source>
        <translation>Kontakt &amp;notieren</translation>
    </message>
    <message>
        <source>&amp;Print the overview</source>
        <translation>Übersicht &amp;drucken</translation>
    </message>
    <message>
        <source>Map of engagement</source>
        <translation>Karte der Zusammenarbeit</translation>
    </message>
    <message>
        <source>The authorities are being read.</source>
        <translation>Die Behörden werden gelesen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupKeeper</name>
    <message>
        <source>A backup is made</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Es konnte keine Sicherung angelegt werden: %1</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Ältere Einträge des Änderungsprotokolls werden weggeräumt</translation>
    </message>
    <message>
        <source>Older entries of the change log could not be put away: %1</source>
        <translation>Ältere Einträge des Änderungsprotokolls konnten nicht weggeräumt werden: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsModel</name>
    <message>
        <source>By the program, day by day</source>
        <translation>Vom Programm, Tag für Tag</translation>
    </message>
    <message>
        <source>By a person, or before a change of the program</source>
        <translation>Von einer Person oder vor einer Änderung des Programms</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook is copied and the copy checked</source>
        <translation>Das Fallbuch wird kopiert und die Kopie geprüft</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>A backup with %Ln record(s) was made and checked: %1</source>
        <translation>
            <numerusform>Eine Sicherung mit %Ln Datensatz wurde angelegt und geprüft: %1</numerusform>
            <numerusform>Eine Sicherung mit %Ln Datensätzen wurde angelegt und geprüft: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is read from end to end</source>
        <translation>Die Sicherung wird von Anfang bis Ende gelesen</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Eine Sicherung wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound and holds %Ln record(s).</source>
        <translation>
            <numerusform>Die Sicherung ist heil und enthält %Ln Datensatz.</numerusform>
            <numerusform>Die Sicherung ist heil und enthält %Ln Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The casebook would be as it was on %1; %Ln action(s) since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>
            <numerusform>Das Fallbuch wäre, wie es am %1 war; %Ln Handlung seither wäre nicht darin. Das jetzige Fallbuch wird daneben unter anderem Namen aufbewahrt. Alle Fenster werden geschlossen und wieder geöffnet.</numerusform>
            <numerusform>Das Fallbuch wäre, wie es am %1 war; %Ln Handlungen seither wären nicht darin. Das jetzige Fallbuch wird daneben unter anderem Namen aufbewahrt. Alle Fenster werden geschlossen und wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put this backup in its place</source>
        <translation>Diese Sicherung an seine &amp;Stelle setzen</translation>
    </message>
    <message>
        <source>This casebook is on a server; its backups are made there, with the server&apos;s own tools.</source>
        <translation>Dieses Fallbuch liegt auf einem Server; dort wird es gesichert, mit den Werkzeugen des Servers.</translation>
    </message>
    <message>
        <source>Checked copies in the folder “%1”. The program makes one by itself on each day something was changed, and keeps the newest of the last 7 days, 5 weeks and 12 months. Keep copies on another disk as well.</source>
        <translation>Geprüfte Kopien im Ordner „%1“. Das Programm legt selbst eine an jedem Tag an, an dem etwas geändert wurde, und behält die neueste der letzten 7 Tage, 5 Wochen und 12 Monate. Bewahren Sie Kopien auch auf einer anderen Platte auf.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Zurückholen…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>The first one is made soon after the casebook is opened, or now.</source>
        <translation>Die erste wird kurz nach dem Öffnen des Fallbuchs angelegt, oder jetzt.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Die erste anlegen</translation>
    </message>
    <message>
        <source>The casebook would be as it was on %1; nothing has changed since. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>Das Fallbuch wäre so, wie es am %1 war; seither hat sich nichts geändert. Das jetzige Fallbuch wird daneben unter einem anderen Namen aufbewahrt. Alle seine Fenster werden geschlossen und wieder geöffnet.</translation>
    </message>
    <message>
        <source>This backup is not encrypted: the casebook would not be either, until you encrypt it again.</source>
        <translation>Diese Sicherung ist nicht verschlüsselt: Das Fallbuch wäre es auch nicht, bis Sie es wieder verschlüsseln.</translation>
    </message>
    <message>
        <source>It opens with the passphrase it had then, which is asked for first.</source>
        <translation>Sie öffnet sich mit der Passphrase von damals, nach der zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it.</source>
        <translation>Niemand hat bisher versucht, ob der Wiederherstellungsschlüssel auf Papier sie öffnet.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Den auf Papier &amp;versuchen…</translation>
    </message>
</context>
<context>
    <name>Lodebook::BinPreview</name>
    <message>
        <source>%1: %2</source>
        <comment>a field that links, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>what it led to is gone</source>
        <translation>worauf es verwies, ist nicht mehr da</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>„%1“ liegt im Papierkorb</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value, on a card</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1: %2 ist jetzt %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardPane</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Datensatz</numerusform>
            <numerusform>%1, %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how many records have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>records that are not shown</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, the value they have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new value of a record</comment>
        <translation>Jetzt %1; Rückgängig stellt es zurück</translation>
    </message>
    <message>
        <source>&amp;Columns by</source>
        <translation>&amp;Spalten nach</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkChange</name>
    <message>
        <source>It is in the recycle bin</source>
        <translation>Er liegt im Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s): %2</source>
        <comment>field, kind of records</comment>
        <translation>
            <numerusform>%1 von %Ln Datensatz ändern: %2</numerusform>
            <numerusform>%1 von %Ln Datensätzen ändern: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It was put into the recycle bin meanwhile</source>
        <translation>Er wurde inzwischen in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1 was changed since the preview</source>
        <comment>a field</comment>
        <translation>%1 wurde seit der Vorschau geändert</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkDialog</name>
    <message>
        <source>Put this value in its place</source>
        <translation>Diesen Wert an die Stelle setzen</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Das Feld leer lassen</translation>
    </message>
    <message>
        <source>Write this behind what stands there</source>
        <translation>Dies hinter das schreiben, was dort steht</translation>
    </message>
    <message>
        <source>Add these to the list</source>
        <translation>Diese zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>Diese aus der Liste nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed; undo brings the earlier values back.</source>
        <translation>
            <numerusform>%Ln Datensatz geändert; Rückgängig bringt den früheren Wert zurück.</numerusform>
            <numerusform>%Ln Datensätze geändert; Rückgängig bringt die früheren Werte zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a record and why it was left</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln record(s) stayed as they were. %2</source>
        <comment>what was changed, what was not</comment>
        <translation>
            <numerusform>%1 %Ln Datensatz blieb, wie er war. %2</numerusform>
            <numerusform>%1 %Ln Datensätze blieben, wie sie waren. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many: %1</source>
        <translation>Viele ändern: %1</translation>
    </message>
    <message>
        <source>&amp;Look at the changes</source>
        <translation>Die Änderungen &amp;ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;chosen record(s)</source>
        <translation>
            <numerusform>Nur den aus&amp;gewählten Datensatz (%Ln)</numerusform>
            <numerusform>Nur die %Ln aus&amp;gewählten Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln record(s) of the list, as it is filtered now</source>
        <translation>
            <numerusform>Die gan&amp;ze Liste, wie sie jetzt gefiltert ist (%Ln Datensatz)</numerusform>
            <numerusform>Die gan&amp;ze Liste, wie sie jetzt gefiltert ist (%Ln Datensätze)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Datensätze und was aus ihnen wird</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Neuer Wert</translation>
    </message>
    <message>
        <source>Enter the new value of %1 first.</source>
        <translation>Geben Sie zuerst den neuen Wert von %1 ein.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Was sich ändern würde, wird angesehen</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Datensätze werden geändert</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind of row and how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln &amp;record(s)</source>
        <translation>
            <numerusform>%Ln &amp;Datensatz ändern</numerusform>
            <numerusform>%Ln &amp;Datensätze ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkPreviewModel</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was aus ihm wird</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarGrid</name>
    <message>
        <source>+%1 more</source>
        <comment>records of a day that are not drawn</comment>
        <translation>+%1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %Ln Datensatz</numerusform>
            <numerusform>%1, %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a day</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its records</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is kept by the program itself. Nothing was changed; show the calendar by another date to move records.</source>
        <translation>„%1“ führt das Programm selbst. Es wurde nichts geändert; zeigen Sie den Kalender nach einem anderen Datum, um Datensätze zu verschieben.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin and was not changed. Restore it first.</source>
        <translation>„%1“ liegt im Papierkorb und wurde nicht geändert. Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1: %2 ist jetzt %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarPane</name>
    <message>
        <source>%1: %2 is empty</source>
        <comment>kind of record, its field</comment>
        <translation>%1: %2 ist leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, a day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a month, its year, how many records</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>kind of record, its date, the month</comment>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>how many records</comment>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>how many records</comment>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 ohne Datum</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day and how many records it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time of day, a record</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>records that are not shown</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new date of a record</comment>
        <translation>Jetzt %1; Rückgängig stellt es zurück</translation>
    </message>
    <message>
        <source>&amp;Days by</source>
        <translation>&amp;Tage nach</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>Zurück zu heute (Pos1)</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Monat davor (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Öffnet sie als Liste</translation>
    </message>
    <message>
        <source>Turns to the last of them</source>
        <translation>Blättert zum letzten davon</translation>
    </message>
    <message>
        <source>Turns to the first of them</source>
        <translation>Blättert zum ersten davon</translation>
    </message>
</context>
<context>
    <name>Lodebook::Card</name>
    <message>
        <source>Show all %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::CertainMergesModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Dieser bleibt</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Dieser geht darin auf</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Was er gewinnt</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartTableDialog</name>
    <message>
        <source>&amp;Copy figures</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartWidget</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Save figures as CS&amp;V…</source>
        <translation>Zahlen als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen value and the whole chart</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>Lodebook::CheckInPage</name>
    <message>
        <source>%1, %2</source>
        <comment>event and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is recorded yet. Add one under Partners, Events.</source>
        <translation>Noch ist keine Veranstaltung erfasst. Legen Sie eine unter Partner, Veranstaltungen an.</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 von %2 sind da</translation>
    </message>
    <message>
        <source>Nobody of this name is known. “New guest” adds them.</source>
        <translation>Niemand dieses Namens ist bekannt. „Neuer Gast“ legt die Person an.</translation>
    </message>
    <message>
        <source>Checked in already: %1</source>
        <translation>Schon eingelassen: %1</translation>
    </message>
    <message>
        <source>Checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Eingelassen: %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>New guest, checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Neuer Gast, eingelassen: %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Datensatz ergänzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not come. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln Person ist nicht gekommen. Strg+Z nimmt es zurück.</numerusform>
            <numerusform>%Ln Personen sind nicht gekommen. Strg+Z nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Attended, by: %1</source>
        <translation>Teilgenommen, nach: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event and which part of its list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Veranstaltung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>&amp;Name, or part of it; Enter checks in</source>
        <translation>&amp;Name oder ein Teil davon; die Eingabetaste lässt ein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People who may be meant</source>
        <translation>Personen, die gemeint sein können</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Einlassen</translation>
    </message>
    <message>
        <source>New &amp;guest</source>
        <translation>Neuer &amp;Gast</translation>
    </message>
    <message>
        <source>C&amp;lose the list</source>
        <translation>&amp;Liste schließen</translation>
    </message>
    <message>
        <source>Writes down that everybody still invited or registered did not come</source>
        <translation>Hält fest, dass alle noch Eingeladenen oder Angemeldeten nicht gekommen sind</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Teilnahme</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %Ln record(s): %1</source>
        <translation>
            <numerusform>%Ln Datensatz löschen: %1</numerusform>
            <numerusform>%Ln Datensätze löschen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln Datensatz in den Papierkorb gelegt. Strg+Z bringt ihn zurück.</numerusform>
            <numerusform>%Ln Datensätze in den Papierkorb gelegt. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation>&amp;Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::Chip</name>
    <message>
        <source>Press Delete to take it out</source>
        <translation>Entf nimmt es heraus</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListModel</name>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Zusammengeführt mit %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Vom Programm</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In anderen Sprachen</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListPage</name>
    <message>
        <source>Choice lists</source>
        <translation>Auswahllisten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of a choice list</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1”.</source>
        <translation>
            <numerusform>%Ln Datensatz enthält „%1“.</numerusform>
            <numerusform>%Ln Datensätze enthalten „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the recycle bin.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln weiterer liegt im Papierkorb.</numerusform>
            <numerusform>%Ln weitere liegen im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has this code. Give it names to take it in, or merge it into another entry.</source>
        <translation>Keine Liste hat diesen Code. Geben Sie ihm Namen, um ihn aufzunehmen, oder führen Sie ihn mit einem anderen Eintrag zusammen.</translation>
    </message>
    <message>
        <source>It was merged; these records came later. Merge it again and they follow.</source>
        <translation>Er wurde zusammengeführt; diese Datensätze kamen später. Führen Sie ihn noch einmal zusammen, dann folgen sie.</translation>
    </message>
    <message>
        <source>It was merged and is kept so that older files and histories can be read.</source>
        <translation>Er wurde zusammengeführt und bleibt, damit ältere Dateien und Verläufe lesbar sind.</translation>
    </message>
    <message>
        <source>It is not offered any more; records that have it keep it, and it can be searched for.</source>
        <translation>Er wird nicht mehr angeboten; Datensätze, die ihn haben, behalten ihn, und er kann gesucht werden.</translation>
    </message>
    <message>
        <source>It belongs to the program: it can be renamed, moved and retired, but not merged or removed.</source>
        <translation>Er gehört zum Programm: Er kann umbenannt, verschoben und ausgemustert, aber nicht zusammengeführt oder entfernt werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, one of its fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Wieder anbieten</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Aus&amp;mustern</translation>
    </message>
    <message>
        <source>Added. It is offered at once wherever %1 is chosen.</source>
        <translation>Hinzugefügt. Er wird ab sofort überall angeboten, wo %1 gewählt wird.</translation>
    </message>
    <message>
        <source>Renamed. Records keep their code and show the new name.</source>
        <translation>Umbenannt. Datensätze behalten ihren Code und zeigen den neuen Namen.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>„%1“ wird wieder angeboten.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not offered any more. %Ln record(s) keep it.</source>
        <translation>
            <numerusform>„%1“ wird nicht mehr angeboten. %Ln Datensatz behält ihn.</numerusform>
            <numerusform>„%1“ wird nicht mehr angeboten. %Ln Datensätze behalten ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>„%1“ wird mit „%2“ zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is merged: %Ln record(s) say “%2” now.</source>
        <translation>
            <numerusform>„%1“ ist zusammengeführt: In %Ln Datensatz steht jetzt „%2“.</numerusform>
            <numerusform>„%1“ ist zusammengeführt: In %Ln Datensätzen steht jetzt „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Das Zusammenführen wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone. %Ln record(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>Das Zusammenführen ist rückgängig gemacht. %Ln Datensatz wurde seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>Das Zusammenführen ist rückgängig gemacht. %Ln Datensätze wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>Das Zusammenführen ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>„%1“ ist aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>What people can choose in forms, filters and imports. Nothing that was recorded is lost: what a record holds stays readable, whatever becomes of the list.</source>
        <translation>Was man in Formularen, Filtern und Importen wählen kann. Nichts Erfasstes geht verloren: Was ein Datensatz enthält, bleibt lesbar, was auch immer aus der Liste wird.</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Eine Liste suchen</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Einträge der Liste</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namen…</translation>
    </message>
    <message>
        <source>What the entry is called in each language</source>
        <translation>Wie der Eintrag in jeder Sprache heißt</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds this one gets the other</source>
        <translation>Macht aus zwei Einträgen einen: Jeder Datensatz mit diesem erhält den anderen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes an added entry that no record holds out of the list</source>
        <translation>Nimmt einen hinzugefügten Eintrag, den kein Datensatz enthält, aus der Liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1” into another entry</source>
        <translation>„%1“ mit einem anderen Eintrag zusammenführen</translation>
    </message>
    <message>
        <source>Merge &amp;into</source>
        <translation>Zusammenführen m&amp;it</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will say “%1”.</source>
        <translation>
            <numerusform>In %Ln Datensatz wird „%1“ stehen.</numerusform>
            <numerusform>In %Ln Datensätzen wird „%1“ stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the recycle bin too.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln weiterer im Papierkorb ebenfalls.</numerusform>
            <numerusform>%Ln weitere im Papierkorb ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not offered any more; imports and filters that name it mean the new entry. Every record’s history keeps what it said before, and the merge can be undone.</source>
        <translation>„%1“ wird nicht mehr angeboten; Importe und Filter, die ihn nennen, meinen den neuen Eintrag. Der Verlauf jedes Datensatzes behält, was dort vorher stand, und das Zusammenführen kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Choose the entry that takes the place of “%1”.</source>
        <translation>Wählen Sie den Eintrag, der an die Stelle von „%1“ tritt.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceModel</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (nicht mehr in Gebrauch)</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceNamesDialog</name>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Französisch</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Spanisch</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Niederländisch</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>%1: names of “%2”</source>
        <comment>a field, an entry of its list</comment>
        <translation>%1: Namen von „%2“</translation>
    </message>
    <message>
        <source>%1: a new entry</source>
        <comment>a field</comment>
        <translation>%1: ein neuer Eintrag</translation>
    </message>
    <message>
        <source>Where nothing is given the program’s own word stands, unless the English one is changed: then that one holds in every language without a name.</source>
        <translation>Wo nichts angegeben ist, gilt das Wort des Programms, es sei denn, das englische wird geändert: Dann gilt dieses in jeder Sprache ohne Namen.</translation>
    </message>
    <message>
        <source>Give the names you know. Where one is missing the English one is shown, or the first there is.</source>
        <translation>Geben Sie die Namen an, die Sie kennen. Wo einer fehlt, wird der englische gezeigt oder der erste vorhandene.</translation>
    </message>
    <message>
        <source>&amp;Save the names</source>
        <translation>Namen s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Add the entry</source>
        <translation>Eintrag &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodeEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>„%1“ steht nicht in der Liste</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>„%1“ ist ausgemustert und wird nicht mehr gewählt</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodesEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>„%1“ steht nicht in der Liste</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>„%1“ ist ausgemustert und wird nicht mehr gewählt</translation>
    </message>
</context>
<context>
    <name>Lodebook::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Do not show this column</source>
        <translation>Diese Spalte nicht zeigen</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>&amp;Add this column</source>
        <translation>Diese Spalte &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Show these columns</source>
        <translation>Diese Spalten &amp;zeigen</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Wie am &amp;Anfang</translation>
    </message>
    <message>
        <source>Sho&amp;wn, from the front</source>
        <translation>&amp;Gezeigt, von vorn</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Gezeigte Spalten</translation>
    </message>
    <message>
        <source>as the content needs</source>
        <translation>nach dem Inhalt</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Wid&amp;th</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>F&amp;irst columns that stay in sight</source>
        <translation>Erste Spalten, die &amp;sichtbar bleiben</translation>
    </message>
</context>
<context>
    <name>Lodebook::ColumnHeading</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a column and the unit of its figures</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Lodebook::Commands</name>
    <message>
        <source>&amp;Casebook</source>
        <translation>&amp;Fallbuch</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Neues Fallbuch…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <translation>Fallbuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent casebooks</source>
        <translation>&amp;Zuletzt geöffnete Fallbücher</translation>
    </message>
    <message>
        <source>Another &amp;window</source>
        <translation>Weiteres Fen&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;What undo will undo</source>
        <translation>&amp;Schritte zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Put typing &amp;aside</source>
        <translation>Eingabe &amp;beiseitelegen</translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation>Diesen Datensatz &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>In dieser Liste s&amp;uchen</translation>
    </message>
    <message>
        <source>Find &amp;everywhere: records and commands</source>
        <translation>Üb&amp;erall suchen: Datensätze und Befehle</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Datensatz</translation>
    </message>
    <message>
        <source>&amp;Recycle bin of this list</source>
        <translation>&amp;Papierkorb dieser Liste</translation>
    </message>
    <message>
        <source>Rooms as &amp;icons</source>
        <translation>Bereiche als &amp;Symbole</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;About Lodebook</source>
        <translation>Ü&amp;ber Lodebook</translation>
    </message>
    <message>
        <source>Switch li&amp;ght and dark</source>
        <translation>&amp;Hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>&amp;Pin this record</source>
        <translation>Diesen Datensatz &amp;anheften</translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem says</source>
        <translation>Design &amp;wie das System</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>D&amp;unkles Design</translation>
    </message>
    <message>
        <source>High-&amp;contrast theme</source>
        <translation>Design mit hohem &amp;Kontrast</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>Helles &amp;Design</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Liste drucken…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation>&amp;Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>Change &amp;many records…</source>
        <translation>&amp;Viele Datensätze ändern…</translation>
    </message>
    <message>
        <source>&amp;Paste a table, files or a picture</source>
        <translation>&amp;Tabelle, Dateien oder Bild einfügen</translation>
    </message>
    <message>
        <source>language theme appearance text size row height keys shortcuts</source>
        <comment>words by which the settings are found</comment>
        <translation>Sprache Design Aussehen Textgröße Zeilenhöhe Tasten Tastenkürzel</translation>
    </message>
    <message>
        <source>Choice &amp;lists</source>
        <translation>Auswahl&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>S&amp;icherungen…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>&amp;Verschlüsselung…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;Take a pack…</source>
        <translation>Paket &amp;übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Make a pack…</source>
        <translation>Paket &amp;machen…</translation>
    </message>
    <message>
        <source>Open &amp;conflicts</source>
        <translation>Offene &amp;Konflikte</translation>
    </message>
    <message>
        <source>&amp;Devices and keys</source>
        <translation>&amp;Geräte und Schlüssel</translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation>&amp;Kalenderdatei …</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConditionEditor</name>
    <message>
        <source>How it compares</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Values to compare with</source>
        <translation>Vergleichswerte</translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <translation>Kreuzen Sie mindestens einen Eintrag an</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Type what to compare with</source>
        <translation>Geben Sie den Vergleichswert ein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictPanel</name>
    <message>
        <source>%1 changed the same fields while you were typing. Nothing is lost: choose for each field which value stands.</source>
        <translation>%1 hat dieselben Felder geändert, während Sie tippten. Nichts ist verloren: wählen Sie für jedes Feld, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meinen behalten: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Den anderen nehmen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsModel</name>
    <message numerus="yes">
        <source>%1: %Ln values</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1: %Ln Wert</numerusform>
            <numerusform>%1: %Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted and changed</source>
        <translation>Gelöscht und geändert</translation>
    </message>
    <message>
        <source>Created twice</source>
        <translation>Zweimal angelegt</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Jemand, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1, here, %2</source>
        <comment>officer, moment</comment>
        <translation>%1, hier, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>officer, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on “%2”, %3</source>
        <comment>officer, device, moment</comment>
        <translation>%1, auf „%2“, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conflict(s)</source>
        <translation>
            <numerusform>%Ln offener Konflikt</numerusform>
            <numerusform>%Ln offene Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding about “%1”</source>
        <translation>Entscheidung über „%1“</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>„%1“ wird zusammengeführt</translation>
    </message>
    <message>
        <source>Decided: “%1”. The decision goes to the others with the next pack; undo takes it back.</source>
        <translation>Entschieden: „%1“. Die Entscheidung geht mit dem nächsten Paket an die anderen; Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Two people changed the same thing before they heard of each other. Nothing was lost: until somebody decides, the later value is shown.</source>
        <translation>Zwei Menschen haben dasselbe geändert, bevor sie voneinander hörten. Nichts ging verloren: Bis jemand entscheidet, wird der spätere Wert gezeigt.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>When two devices change the same field, delete what the other changed, or create the same record, it is decided here.</source>
        <translation>Wenn zwei Geräte dasselbe Feld ändern, löschen, was das andere geändert hat, oder denselben Datensatz anlegen, wird es hier entschieden.</translation>
    </message>
</context>
<context>
    <name>Lodebook::CopiedFileDialog</name>
    <message>
        <source>Copied or moved?</source>
        <translation>Kopiert oder verschoben?</translation>
    </message>
    <message>
        <source>Was this file copied or moved?</source>
        <translation>Wurde diese Datei kopiert oder verschoben?</translation>
    </message>
    <message>
        <source>The same casebook still lies at %1. You are opening %2.</source>
        <translation>Dasselbe Fallbuch liegt noch unter %1. Sie öffnen %2.</translation>
    </message>
    <message>
        <source>This casebook was last used on the computer “%1”, as %2. You are opening %3.</source>
        <translation>Dieses Fallbuch wurde zuletzt auf dem Computer „%1“ benutzt, als %2. Sie öffnen %3.</translation>
    </message>
    <message>
        <source>It is a copy when somebody may go on with the other one. It then becomes a device of its own, and whoever takes packs from it has to accept its new key. If you do not know, choose this: it never does harm.</source>
        <translation>Es ist eine Kopie, wenn jemand mit dem anderen weiterarbeiten könnte. Sie wird dann ein eigenes Gerät, und wer Pakete von ihm annimmt, muss seinen neuen Schlüssel annehmen. Wenn Sie es nicht wissen, wählen Sie dies: Es schadet nie.</translation>
    </message>
    <message>
        <source>It was moved when nobody will work with the other one again. It goes on as the device it was. If somebody does go on with the other one, what the two enter can no longer be brought together.</source>
        <translation>Sie wurde verschoben, wenn niemand mehr mit dem anderen arbeiten wird. Sie geht als das Gerät weiter, das sie war. Arbeitet doch jemand mit dem anderen weiter, lässt sich nicht mehr zusammenführen, was in beide eingegeben wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is a &amp;copy</source>
        <translation>Es ist eine &amp;Kopie</translation>
    </message>
    <message>
        <source>It was &amp;moved</source>
        <translation>Sie wurde &amp;verschoben</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>The field “%1”</source>
        <translation>Das Feld „%1“</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>Dieses Feld &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Entries, one on each line</source>
        <translation>&amp;Einträge, je einer in einer Zeile</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In anderen Sprachen</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Feld „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Feld „%1“ geändert</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsModel</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field holds: another record: organisation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit</comment>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln character(s)</source>
        <translation>
            <numerusform>höchstens %Ln Zeichen</numerusform>
            <numerusform>höchstens %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added field(s)</source>
        <translation>
            <numerusform>%Ln hinzugefügtes Feld</numerusform>
            <numerusform>%Ln hinzugefügte Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Alle Arten von Datensätzen</translation>
    </message>
    <message>
        <source>“%1” stands in forms now, and can be chosen as a column, in filters, imports and reports.</source>
        <translation>„%1“ steht jetzt in Formularen und kann als Spalte, in Filtern, beim Einlesen und in Berichten gewählt werden.</translation>
    </message>
    <message>
        <source>Field “%1” taken away</source>
        <translation>Feld „%1“ entfernt</translation>
    </message>
    <message>
        <source>“%1” is asked for no more. What was recorded in it is kept and comes back with it.</source>
        <translation>Nach „%1“ wird nicht mehr gefragt. Was darin erfasst wurde, bleibt erhalten und kommt mit ihm zurück.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Order of the added fields changed</source>
        <translation>Reihenfolge der hinzugefügten Felder geändert</translation>
    </message>
    <message>
        <source>Fields that this casebook needs and the program does not bring. They stand in forms, lists, filters, files, reports and the search like every other field.</source>
        <translation>Felder, die dieses Fallbuch braucht und das Programm nicht mitbringt. Sie stehen in Formularen, Listen, Filtern, Dateien, Berichten und in der Suche wie jedes andere Feld.</translation>
    </message>
    <message>
        <source>&amp;Fields of</source>
        <translation>&amp;Felder von</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>Feld &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No fields are added here</source>
        <translation>Hier sind keine Felder hinzugefügt</translation>
    </message>
    <message>
        <source>What your programme records beyond the fields that are there gets one of its own: a number, a date, a list, another record.</source>
        <translation>Was Ihr Programm über die vorhandenen Felder hinaus erfasst, bekommt ein eigenes: eine Zahl, ein Datum, eine Liste, einen anderen Datensatz.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Das erste hinzufügen</translation>
    </message>
</context>
<context>
    <name>Lodebook::DashboardPage</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Die Zahlen werden gelesen.</translation>
    </message>
    <message>
        <source>&amp;List edition</source>
        <translation>&amp;Listenausgabe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as figures (JSON)</source>
        <translation>Als Bild (PNG, SVG) oder als Zahlen (JSON)</translation>
    </message>
    <message>
        <source>%1 (only a part is here)</source>
        <translation>%1 (hier ist nur ein Teil)</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>Diese Zahl &amp;erklären</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Das Dashboard speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Zahlen (*.json)</translation>
    </message>
</context>
<context>
    <name>Lodebook::DateEditor</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Aus einem Kalender wählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>Lodebook::DaysEditor</name>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>today + days</source>
        <translation>heute + Tage</translation>
    </message>
    <message>
        <source>today − days</source>
        <translation>heute − Tage</translation>
    </message>
    <message>
        <source>the last days</source>
        <translation>die letzten Tage</translation>
    </message>
    <message>
        <source>the next days</source>
        <translation>die nächsten Tage</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>Type the day to compare with</source>
        <translation>Geben Sie den Vergleichstag ein</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewModel</name>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Gegenüber dem Vorjahr</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Bemerkung der prüfenden Person</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>maturity by the reviewer</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: nein</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: geplant</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: teilweise</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: ja</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewPart</name>
    <message>
        <source>Own score %1, reviewed %2, last year %3.</source>
        <translation>Eigener Wert %1, geprüft %2, im Vorjahr %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open.</source>
        <translation>
            <numerusform>%Ln Frage ist offen.</numerusform>
            <numerusform>%Ln Fragen sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln answer(s) taken over</source>
        <translation>
            <numerusform>%Ln übernommene Antwort &amp;bestätigen</numerusform>
            <numerusform>%Ln übernommene Antworten &amp;bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Improvements: %1 of at most %2 are open</source>
        <translation>&amp;Verbesserungen: %1 von höchstens %2 sind offen</translation>
    </message>
    <message>
        <source>No evidence given.</source>
        <translation>Kein Nachweis angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of last year taken over, to be confirmed. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Antwort des Vorjahres übernommen, zu bestätigen. Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%Ln Antworten des Vorjahres übernommen, zu bestätigen. Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Antwort bestätigt. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%Ln Antworten bestätigt. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>Formular schreiben</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Weggelassen, weil eingeschränkt: %Ln Antwort.</numerusform>
            <numerusform>Weggelassen, weil eingeschränkt: %Ln Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <translation>Das Formular wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Take forms in</source>
        <translation>Formulare einlesen</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.html *.htm *.json)</source>
        <translation>Formulare (*.xlsx *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>&amp;Take over last year&apos;s answers</source>
        <translation>Antworten des Vorjahres über&amp;nehmen</translation>
    </message>
    <message>
        <source>They are marked, and count in no score, until they are confirmed or changed</source>
        <translation>Sie sind gekennzeichnet und zählen in keinem Wert, bis sie bestätigt oder geändert werden</translation>
    </message>
    <message>
        <source>The member has said that they still hold</source>
        <translation>Das Mitglied hat gesagt, dass sie weiterhin gelten</translation>
    </message>
    <message>
        <source>&amp;Write the form</source>
        <translation>Formular &amp;schreiben</translation>
    </message>
    <message>
        <source>Take &amp;forms in</source>
        <translation>&amp;Formulare einlesen</translation>
    </message>
    <message>
        <source>&amp;Print the open questions</source>
        <translation>Offene Fragen &amp;drucken</translation>
    </message>
    <message>
        <source>Maturity as &amp;reviewed:</source>
        <translation>Reife &amp;laut Prüfung:</translation>
    </message>
    <message>
        <source>Co&amp;mment of the reviewer:</source>
        <translation>Ko&amp;mmentar der Prüfung:</translation>
    </message>
    <message>
        <source>What is to be improved</source>
        <translation>Was zu verbessern ist</translation>
    </message>
    <message>
        <source>&amp;Add the improvement</source>
        <translation>Verbesserung hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Questions of the report, last year and review side by side</source>
        <translation>Fragen des Berichts, Vorjahr und Prüfung nebeneinander</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>What was &amp;said so far:</source>
        <translation>Was bisher &amp;gesagt wurde:</translation>
    </message>
    <message>
        <source>What the member and the reviewer said, turn by turn</source>
        <translation>Was Mitglied und Prüfung gesagt haben, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Formular wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped; no form was written.</source>
        <translation>Angehalten; es wurde kein Formular geschrieben.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdTakeInDialog</name>
    <message>
        <source>Take forms in</source>
        <translation>Formulare einlesen</translation>
    </message>
    <message>
        <source>This is what would become of every answer. Nothing is written yet; what cannot be placed is kept in a note on the report.</source>
        <translation>Das würde aus jeder Antwort. Noch ist nichts geschrieben; was keinen Platz findet, wird in einer Notiz am Bericht aufbewahrt.</translation>
    </message>
    <message>
        <source>What would become of every answer</source>
        <translation>Was aus jeder Antwort würde</translation>
    </message>
    <message>
        <source>Form and question</source>
        <translation>Formular und Frage</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Ohne Platz</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort &amp;einlesen</numerusform>
            <numerusform>%Ln Antworten &amp;einlesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Antwort eingelesen. Rückgängig nimmt sie zurück.</numerusform>
            <numerusform>%Ln Antworten eingelesen. Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: kept in a note on the report.</source>
        <translation>
            <numerusform>%Ln fand keinen Platz: in einer Notiz am Bericht aufbewahrt.</numerusform>
            <numerusform>%Ln fanden keinen Platz: in einer Notiz am Bericht aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the forms</source>
        <translation>Formulare werden gelesen</translation>
    </message>
    <message>
        <source>Taking the forms in</source>
        <translation>Formulare werden übernommen</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Angehalten; nichts wurde eingelesen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DeadlineModel</name>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>Lodebook::DecisionPanel</name>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Von einer Seite gelöscht, von der anderen geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Datensatz &amp;öffnen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What both of them changed</source>
        <translation>Was beide geändert haben</translation>
    </message>
    <message>
        <source>Shown until you decide</source>
        <translation>Gezeigt, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von dort</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed, or built upon</source>
        <translation>Geändert oder verwendet</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>Datensatz &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>Datensatz &amp;behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, and whose it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>A text of &amp;both, to be improved</source>
        <translation>Ein &amp;Text aus beiden, zum Verbessern</translation>
    </message>
    <message>
        <source>Another &amp;value</source>
        <translation>Ein anderer &amp;Wert</translation>
    </message>
    <message>
        <source>Take &amp;what stands here</source>
        <translation>&amp;Nehmen, was hier steht</translation>
    </message>
</context>
<context>
    <name>Lodebook::DerivedPanel</name>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>name of a figure and its value</comment>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>Not heard from lately: %1</source>
        <translation>Länger nichts gehört von: %1</translation>
    </message>
    <message>
        <source>As of %1, method %2</source>
        <translation>Stand %1, Methode %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DestroyPage</name>
    <message>
        <source>Destroy the casebook here</source>
        <translation>Das Fallbuch hier vernichten</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>vernichten</translation>
    </message>
    <message>
        <source>“%1” has never confirmed anything.</source>
        <translation>„%1“ hat noch nie etwas bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done here</source>
        <translation>
            <numerusform>%Ln Aktion, die hier getan wurde</numerusform>
            <numerusform>%Ln Aktionen, die hier getan wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of yours, because they are restricted or outside of what it may hold</source>
        <translation>
            <numerusform>%Ln Ihrer Datensätze, weil er vertraulich ist oder nicht zu dem gehört, was es haben darf</numerusform>
            <numerusform>%Ln Ihrer Datensätze, weil sie vertraulich sind oder nicht zu dem gehören, was es haben darf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln angehängte Datei</numerusform>
            <numerusform>%Ln angehängte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has everything that was done here (confirmed on %2).</source>
        <translation>„%1“ hat alles, was hier getan wurde (bestätigt am %2).</translation>
    </message>
    <message>
        <source>“%1” lacks: %2 (as it said on %3).</source>
        <translation>„%1“ fehlt: %2 (nach dem Stand vom %3).</translation>
    </message>
    <message numerus="yes">
        <source>It also lacks %Ln action(s) that others did and that came here.</source>
        <translation>
            <numerusform>Ihm fehlt auch %Ln Aktion, die andere getan haben und die hierher kam.</numerusform>
            <numerusform>Ihm fehlen auch %Ln Aktionen, die andere getan haben und die hierher kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what the other devices have confirmed…</source>
        <translation>Es wird nachgesehen, was die anderen Geräte bestätigt haben…</translation>
    </message>
    <message>
        <source>Nobody else has this casebook: no packs are exchanged with any device. What is not in another copy is lost.</source>
        <translation>Niemand sonst hat dieses Fallbuch: Mit keinem Gerät werden Pakete ausgetauscht. Was nicht in einer anderen Kopie steht, ist verloren.</translation>
    </message>
    <message>
        <source>The casebook on this computer, its backups here and what you were typing are gone then, for ever. This cannot be stopped or undone.</source>
        <translation>Das Fallbuch auf diesem Computer, seine Sicherungen hier und was Sie gerade eingegeben haben, sind dann für immer weg. Das lässt sich weder anhalten noch rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Yes, destroy it now</source>
        <translation>&amp;Ja, jetzt vernichten</translation>
    </message>
    <message>
        <source>For a computer that is handed back, or about to be taken away. The casebook, its backups beside it and unfinished typing are written over and deleted; of an encrypted one the keys come first, so that it is unreadable at once. What others have of it stays with them.</source>
        <translation>Für einen Computer, der zurückgegeben oder gleich weggenommen wird. Das Fallbuch, seine Sicherungen daneben und nicht Gespeichertes werden überschrieben und gelöscht; von einem verschlüsselten zuerst die Schlüssel, sodass es sofort unlesbar ist. Was andere davon haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>This casebook is on a server. It can only be destroyed there.</source>
        <translation>Dieses Fallbuch liegt auf einem Server. Es kann nur dort vernichtet werden.</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Was andere haben</translation>
    </message>
    <message>
        <source>Something would be lost. Send a pack first and wait for the answer. If there is no time for that, &amp;type the word “%1”:</source>
        <translation>Etwas ginge verloren. Senden Sie erst ein Paket und warten Sie die Antwort ab. Ist dafür keine Zeit, &amp;tippen Sie das Wort „%1“:</translation>
    </message>
    <message>
        <source>The word that allows it</source>
        <translation>Das Wort, das es erlaubt</translation>
    </message>
    <message>
        <source>&amp;Destroy the casebook…</source>
        <translation>Das Fallbuch &amp;vernichten…</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Was das nicht kann</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: on sticks, in mails, in backups of the whole computer, and what was exported or printed. Disks without moving parts keep old blocks that no program can write over; there only a casebook that was encrypted all along is safely gone. That there was one may still show in lists of other programs.</source>
        <translation>Kopien anderswo bleiben: auf Sticks, in Mails, in Sicherungen des ganzen Computers, und was ausgegeben oder gedruckt wurde. Laufwerke ohne bewegliche Teile behalten alte Blöcke, die kein Programm überschreiben kann; dort ist nur ein Fallbuch sicher weg, das immer verschlüsselt war. Dass es eines gab, können Listen anderer Programme noch zeigen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and code of a device</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln day(s)</source>
        <translation>
            <numerusform>Still seit %Ln Tag</numerusform>
            <numerusform>Still seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag</numerusform>
            <numerusform>Vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Handlung</numerusform>
            <numerusform>%Ln Handlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Trusted, compared</source>
        <translation>Vertraut, verglichen</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>Vertraut, nicht verglichen</translation>
    </message>
    <message>
        <source>No pack was made for it yet</source>
        <translation>Noch wurde kein Paket dafür gemacht</translation>
    </message>
    <message>
        <source>What it has not told to have: %1, of which %2 were done here</source>
        <comment>two counts of actions</comment>
        <translation>Was es nicht als vorhanden gemeldet hat: %1, davon %2 von hier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Fehlt ihm</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Darf haben</translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesPage</name>
    <message>
        <source>Devices and keys</source>
        <translation>Geräte und Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>This device: %1 (%2). Its fingerprint, to be read out to others when they accept its key:</source>
        <translation>Dieses Gerät: %1 (%2). Sein Fingerabdruck, zum Vorlesen, wenn andere seinen Schlüssel annehmen:</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Fingerabdruck dieses Geräts</translation>
    </message>
    <message>
        <source>Accept the key of a device</source>
        <translation>Den Schlüssel eines Geräts annehmen</translation>
    </message>
    <message>
        <source>Keys of devices (*.lodekey)</source>
        <translation>Schlüssel von Geräten (*.lodekey)</translation>
    </message>
    <message>
        <source>Save the key of this device</source>
        <translation>Den Schlüssel dieses Geräts speichern</translation>
    </message>
    <message>
        <source>Saving the key of this device</source>
        <translation>Der Schlüssel dieses Geräts wird gespeichert</translation>
    </message>
    <message>
        <source>Saved: %1. Hand it to the officer of the other device, and read the fingerprint out. It holds no secret.</source>
        <translation>Gespeichert: %1. Geben Sie es dem Bearbeiter des anderen Geräts und lesen Sie den Fingerabdruck vor. Es enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Accepting a key</source>
        <translation>Ein Schlüssel wird angenommen</translation>
    </message>
    <message>
        <source>“%1” is trusted, and its fingerprint was compared.</source>
        <translation>„%1“ ist vertraut, und sein Fingerabdruck wurde verglichen.</translation>
    </message>
    <message>
        <source>“%1” is trusted. Compare its fingerprint when you next speak to its officer.</source>
        <translation>„%1“ ist vertraut. Vergleichen Sie den Fingerabdruck, wenn Sie das nächste Mal mit dem Bearbeiter sprechen.</translation>
    </message>
    <message>
        <source>Packs of “%1” would no longer be taken, and none made for it. What it has already stays with it.</source>
        <translation>Pakete von „%1“ würden nicht mehr übernommen und keine dafür gemacht. Was es schon hat, bleibt ihm.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the trust</source>
        <translation>Vertrauen &amp;zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawing trust</source>
        <translation>Vertrauen wird zurückgezogen</translation>
    </message>
    <message>
        <source>“%1” is not trusted any more.</source>
        <translation>„%1“ ist nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>&amp;Trust it again…</source>
        <translation>Wie&amp;der vertrauen…</translation>
    </message>
    <message>
        <source>&amp;Compare the fingerprint…</source>
        <translation>Fingerabdruck &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Accept a key file…</source>
        <translation>Schlüsseldatei &amp;annehmen…</translation>
    </message>
    <message>
        <source>&amp;Save this device&apos;s key…</source>
        <translation>Schlüssel dieses Geräts &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Make a pack for it…</source>
        <translation>&amp;Paket dafür machen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>The key of this device is being read.</source>
        <translation>Der Schlüssel dieses Geräts wird gelesen.</translation>
    </message>
    <message>
        <source>Who exchanges packs with this casebook. Packs are taken only from devices that are trusted, and only they can open what is made for them.</source>
        <translation>Wer mit diesem Fallbuch Pakete austauscht. Pakete werden nur von vertrauten Geräten übernommen, und nur diese können öffnen, was für sie gemacht ist.</translation>
    </message>
    <message>
        <source>No other device is known yet</source>
        <translation>Noch ist kein anderes Gerät bekannt</translation>
    </message>
    <message>
        <source>Save this device&apos;s key and hand it to the others; accept theirs here, or drag the file onto the window. From then on you can exchange packs.</source>
        <translation>Speichern Sie den Schlüssel dieses Geräts und geben Sie ihn den anderen; nehmen Sie deren Schlüssel hier an oder ziehen Sie die Datei auf das Fenster. Von da an können Sie Pakete austauschen.</translation>
    </message>
    <message>
        <source>Accept a key file</source>
        <translation>Eine Schlüsseldatei annehmen</translation>
    </message>
</context>
<context>
    <name>Lodebook::DoorModel</name>
    <message>
        <source>%1, %2</source>
        <comment>person and organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>who, and in which state</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicateGroupsModel</name>
    <message>
        <source>How alike the best two are, out of 100</source>
        <translation>Wie ähnlich die beiden ähnlichsten sind, von 100</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicateWarning</name>
    <message>
        <source>This may be here already:</source>
        <translation>Das ist vielleicht schon hier:</translation>
    </message>
    <message>
        <source>%1 (%2 of 100)</source>
        <comment>a record and how alike it is</comment>
        <translation>%1 (%2 von 100)</translation>
    </message>
    <message>
        <source>Open %1, which may be the same: %2</source>
        <translation>%1 öffnen, vielleicht derselbe Datensatz: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of likely duplicates</source>
        <translation>
            <numerusform>%Ln Gruppe wahrscheinlicher Dubletten</numerusform>
            <numerusform>%Ln Gruppen wahrscheinlicher Dubletten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates among: %1</source>
        <translation>Dubletten werden gesucht unter: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>two records and how alike they are</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>„%1“ wird zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now one record; %Ln other record(s) that named the other follow it.</source>
        <translation>
            <numerusform>„%1“ ist jetzt ein Datensatz; %Ln anderer, der den zweiten nannte, folgt ihm.</numerusform>
            <numerusform>„%1“ ist jetzt ein Datensatz; %Ln andere, die den zweiten nannten, folgen ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Das Zusammenführen wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Remembered: “%1” and “%2” are not the same</source>
        <translation>Gemerkt: „%1“ und „%2“ sind nicht dasselbe</translation>
    </message>
    <message>
        <source>Looking for pairs nothing speaks against</source>
        <translation>Paare werden gesucht, gegen die nichts spricht</translation>
    </message>
    <message>
        <source>No pair is so certain that it needs no look: in each, a field says different things.</source>
        <translation>Kein Paar ist so sicher, dass es keinen Blick braucht: In jedem sagt ein Feld Verschiedenes.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) merged.</source>
        <translation>
            <numerusform>%Ln Paar zusammengeführt.</numerusform>
            <numerusform>%Ln Paare zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Keine wahrscheinlichen Dubletten</translation>
    </message>
    <message>
        <source>Nothing among these records looks like another one. Pairs you have told apart are not shown again.</source>
        <translation>Keiner dieser Datensätze gleicht einem anderen. Paare, die Sie unterschieden haben, erscheinen nicht wieder.</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Datensätze, die vielleicht einer sind</translation>
    </message>
    <message>
        <source>Names that are written or sound alike, equal e-mail addresses, phones and numbers are compared.</source>
        <translation>Verglichen werden Namen, die ähnlich geschrieben sind oder klingen, und gleiche E-Mail-Adressen, Telefone und Nummern.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar &amp;zusammenführen</numerusform>
            <numerusform>%Ln Paare &amp;zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;among</source>
        <translation>Suchen &amp;unter</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
        <source>Merge the &amp;certain ones…</source>
        <translation>Die &amp;sicheren zusammenführen…</translation>
    </message>
    <message>
        <source>Pairs that are very much alike and say different things in no field, merged all at once after a preview</source>
        <translation>Paare, die einander sehr ähnlich sind und in keinem Feld Verschiedenes sagen, nach einer Vorschau auf einmal zusammengeführt</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Gruppen wahrscheinlicher Dubletten</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Paar</translation>
    </message>
    <message>
        <source>Nothing speaks against merging these: they are very much alike, and in no field do they say different things. Take the tick away where you know better.</source>
        <translation>Nichts spricht dagegen, diese zusammenzuführen: Sie sind einander sehr ähnlich und sagen in keinem Feld Verschiedenes. Nehmen Sie den Haken weg, wo Sie es besser wissen.</translation>
    </message>
    <message>
        <source>Pairs to merge</source>
        <translation>Paare zum Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurüc&amp;k</translation>
    </message>
</context>
<context>
    <name>Lodebook::EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>Der Schlüssel wird berechnet…</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Die Passphrase wird geändert</translation>
    </message>
    <message>
        <source>The casebook has a new passphrase. Older backups and other copies keep the old one.</source>
        <translation>Das Fallbuch hat eine neue Passphrase. Ältere Sicherungen und andere Kopien behalten die alte.</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <translation>Ein Wiederherstellungsschlüssel wird gemacht</translation>
    </message>
    <message>
        <source>Looking whether the passphrase is right</source>
        <translation>Es wird geprüft, ob die Passphrase stimmt</translation>
    </message>
    <message>
        <source>Without encryption everybody who has the file can read all of it. Its older backups stay encrypted, with the passphrase they had. All windows are closed and opened again.</source>
        <translation>Ohne Verschlüsselung kann jeder, der die Datei hat, alles darin lesen. Ihre älteren Sicherungen bleiben verschlüsselt, mit der Passphrase von damals. Alle Fenster werden geschlossen und wieder geöffnet.</translation>
    </message>
    <message>
        <source>Take the encryption &amp;off</source>
        <translation>Die Ver&amp;schlüsselung wegnehmen</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Somebody has typed it from the paper: it works.</source>
        <translation>Er öffnet das Fallbuch, wenn die Passphrase verloren ist. Jemand hat ihn vom Papier abgetippt: Er passt.</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Nobody has tried yet whether the one on paper works.</source>
        <translation>Er öffnet das Fallbuch, wenn die Passphrase verloren ist. Noch niemand hat versucht, ob der auf Papier passt.</translation>
    </message>
    <message>
        <source>This casebook is on a server; it is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Dieses Fallbuch liegt auf einem Server; es wird dort verschlüsselt, durch dessen Platten und Verbindungen.</translation>
    </message>
    <message>
        <source>This program is built without encryption. Another build of it can encrypt this casebook.</source>
        <translation>Dieses Programm ist ohne Verschlüsselung gebaut. Eine andere Fassung davon kann dieses Fallbuch verschlüsseln.</translation>
    </message>
    <message>
        <source>This casebook is encrypted, with its attachments and its backups. It opens with the passphrase or with the recovery key; without both nobody can open it. It locks by itself when nobody works with it for a while (see the settings).</source>
        <translation>Dieses Fallbuch ist verschlüsselt, mit seinen Anhängen und seinen Sicherungen. Es öffnet sich mit der Passphrase oder mit dem Wiederherstellungsschlüssel; ohne beide kann niemand es öffnen. Es sperrt sich von selbst, wenn eine Weile niemand damit arbeitet (siehe Einstellungen).</translation>
    </message>
    <message>
        <source>Who finds or steals the file can read everything in it. Encrypted, it opens only with a passphrase of yours, or with a recovery key that you keep on paper. Attachments and backups are encrypted with it.</source>
        <translation>Wer die Datei findet oder stiehlt, kann alles darin lesen. Verschlüsselt öffnet sie sich nur mit einer Passphrase von Ihnen oder mit einem Wiederherstellungsschlüssel, den Sie auf Papier aufbewahren. Anhänge und Sicherungen werden mit verschlüsselt.</translation>
    </message>
    <message>
        <source>All windows are closed and opened again. Then the recovery key is shown, once: have a printer or paper ready. What was exported or copied elsewhere stays as it is.</source>
        <translation>Alle Fenster werden geschlossen und wieder geöffnet. Dann wird der Wiederherstellungsschlüssel gezeigt, ein einziges Mal: Halten Sie einen Drucker oder Papier bereit. Was exportiert oder anderswohin kopiert wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Encrypt the casebook</source>
        <translation>Das Fallbuch v&amp;erschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Passphrase now, or the recovery key: needed for every change here</source>
        <translation>&amp;Jetzige Passphrase oder der Wiederherstellungsschlüssel: für jede Änderung hier nötig</translation>
    </message>
    <message>
        <source>Passphrase now, or the recovery key</source>
        <translation>Jetzige Passphrase oder der Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Den auf &amp;Papier versuchen…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>Einen neuen &amp;machen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The file itself is not rewritten. Older backups and other copies keep the old passphrase.</source>
        <translation>Die Datei selbst wird nicht neu geschrieben. Ältere Sicherungen und andere Kopien behalten die alte Passphrase.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>Die Passphrase ä&amp;ndern</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>The casebook is written anew as a plain file that everybody can read who has it.</source>
        <translation>Das Fallbuch wird neu geschrieben als gewöhnliche Datei, die jeder lesen kann, der sie hat.</translation>
    </message>
    <message>
        <source>Take the encryption o&amp;ff…</source>
        <translation>Die Verschlüsselung &amp;wegnehmen…</translation>
    </message>
    <message>
        <source>This computer goes</source>
        <translation>Dieser Computer geht weg</translation>
    </message>
    <message>
        <source>Before it is handed back, or when it is about to be taken away: shows whether others have everything, and destroys the casebook here.</source>
        <translation>Bevor er zurückgegeben wird, oder wenn er gleich weggenommen wird: zeigt, ob andere alles haben, und vernichtet das Fallbuch hier.</translation>
    </message>
    <message>
        <source>De&amp;stroy the casebook here…</source>
        <translation>Das Fallbuch hier &amp;vernichten…</translation>
    </message>
</context>
<context>
    <name>Lodebook::EngagementGridPage</name>
    <message>
        <source>%1: %2</source>
        <comment>partner and plan</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; priority: %3</source>
        <comment>partner, plan and its priority</comment>
        <translation>%1: %2; Priorität: %3</translation>
    </message>
    <message>
        <source>Influence %1, interest %2: %3</source>
        <translation>Einfluss %1, Interesse %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln Plan</numerusform>
            <numerusform>%Ln Pläne</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans are being read.</source>
        <translation>Die Pläne werden gelesen.</translation>
    </message>
    <message>
        <source>No engagement plan is open yet. Add one and give its partner an influence and an interest from 1 to 5: it then stands here.</source>
        <translation>Noch ist kein Engagementplan offen. Legen Sie einen an und geben Sie seinem Partner Einfluss und Interesse von 1 bis 5: Dann steht er hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open plan(s).</source>
        <translation>
            <numerusform>%Ln offener Plan.</numerusform>
            <numerusform>%Ln offene Pläne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) below the grid, because influence or interest is not recorded.</source>
        <translation>
            <numerusform>%Ln davon steht unter dem Raster, weil Einfluss oder Interesse nicht erfasst ist.</numerusform>
            <numerusform>%Ln davon stehen unter dem Raster, weil Einfluss oder Interesse nicht erfasst ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>Einfluss %1</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Interesse %1</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht eingeordnet</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Einfluss und Interesse</translation>
    </message>
    <message>
        <source>&amp;New engagement plan</source>
        <translation>&amp;Neuer Engagementplan</translation>
    </message>
    <message>
        <source>&amp;Print the grid</source>
        <translation>Raster &amp;drucken</translation>
    </message>
</context>
<context>
    <name>Lodebook::ExplanationDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As of %1 (rule %2)</source>
        <translation>Stand %1 (Regel %2)</translation>
    </message>
    <message>
        <source>Changes may be missing of: %1</source>
        <translation>Möglicherweise fehlen Änderungen von: %1</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Datensätze hinter der Zahl</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>Was er beiträgt</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldButton</name>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldChooser</name>
    <message>
        <source>Fields of %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Ein Feld suchen</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt sein</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPicker</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that every record has</comment>
        <translation>%1 (nötig)</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPickerDelegate</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Was aus der Spalte %1 wird</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldRestore</name>
    <message>
        <source>What %1 led to is not here any more</source>
        <comment>a field that links</comment>
        <translation>Worauf %1 verwies, ist nicht mehr da</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it first.</source>
        <translation>„%1“ liegt im Papierkorb. Stellen Sie das zuerst wieder her.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow changing it</source>
        <translation>%1 ist eingeschränkt: Ihre Rolle erlaubt nicht, es zu ändern</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. Take it out first.</source>
        <translation>Dieser Datensatz liegt im Papierkorb. Nehmen Sie ihn zuerst heraus.</translation>
    </message>
    <message>
        <source>The earlier value of %1 cannot be read by this version of the program</source>
        <translation>Der frühere Wert von %1 kann von dieser Version des Programms nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 has this value now</source>
        <translation>%1 hat jetzt diesen Wert</translation>
    </message>
    <message>
        <source>%1 was changed at this moment; nothing was overwritten. Look at the history again.</source>
        <translation>%1 wurde eben geändert; nichts wurde überschrieben. Sehen Sie sich den Verlauf noch einmal an.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Zurückgebracht: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldTreeModel</name>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Was aus anderen Datensätzen folgt</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>Vom Programm geführt</translation>
    </message>
</context>
<context>
    <name>Lodebook::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Opens the records behind it.</source>
        <translation>%1. Öffnet die Datensätze dahinter.</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz öffnen</numerusform>
            <numerusform>%Ln Datensätze öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>Die Datensätze &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>Diese Zahl &amp;erklären</translation>
    </message>
</context>
<context>
    <name>Lodebook::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilePreview</name>
    <message>
        <source>Version %1 of %2 with this name</source>
        <translation>Fassung %1 von %2 mit diesem Namen</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Wählen Sie eine Datei, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>The beginning of %1</source>
        <translation>Der Anfang von %1</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it to see it.</source>
        <translation>Von dieser Art Datei gibt es keine Vorschau. Öffnen Sie sie, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilesTab</name>
    <message>
        <source>There is neither a file nor a picture on the clipboard. Copy one, then paste it here.</source>
        <translation>In der Zwischenablage liegt weder eine Datei noch ein Bild. Kopieren Sie eines und fügen Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>date and time</comment>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>Other files are still being attached. Wait until they are.</source>
        <translation>Andere Dateien werden noch angehängt. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Dateien werden angehängt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached; undo takes them off again.</source>
        <translation>
            <numerusform>%Ln Datei angehängt; Rückgängig nimmt sie wieder weg.</numerusform>
            <numerusform>%Ln Dateien angehängt; Rückgängig nimmt sie wieder weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Nichts wurde angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s) could not be taken either.</source>
        <translation>
            <numerusform>Auch %Ln weitere Datei konnte nicht angehängt werden.</numerusform>
            <numerusform>Auch %Ln weitere Dateien konnten nicht angehängt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is a program. It is not started from here; save it elsewhere if you know where it comes from.</source>
        <translation>%1 ist ein Programm. Es wird von hier nicht gestartet; speichern Sie es anderswo, wenn Sie wissen, woher es kommt.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is no program here that shows %1. Save it and open it yourself.</source>
        <translation>Hier ist kein Programm, das %1 zeigt. Speichern Sie die Datei und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln file(s) off a record</source>
        <translation>
            <numerusform>%Ln Datei von einem Datensatz nehmen</numerusform>
            <numerusform>%Ln Dateien von einem Datensatz nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln Datei in den Papierkorb gelegt. Strg+Z bringt sie zurück.</numerusform>
            <numerusform>%Ln Dateien in den Papierkorb gelegt. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dateien an&amp;hängen…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Die Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Eine Ko&amp;pie speichern…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Drop files anywhere on this record, paste a picture, or choose them.</source>
        <translation>Ziehen Sie Dateien irgendwo auf diesen Datensatz, fügen Sie ein Bild ein oder wählen Sie sie.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Do &amp;not ask for it</source>
        <translation>&amp;Nicht anfordern</translation>
    </message>
    <message>
        <source>As&amp;k for it</source>
        <translation>Anfo&amp;rdern</translation>
    </message>
    <message>
        <source>The content of this file is on another device.</source>
        <translation>Der Inhalt dieser Datei ist auf einem anderen Gerät.</translation>
    </message>
    <message>
        <source>%1 of %2 have come with packs so far.</source>
        <translation>Bisher sind %1 von %2 mit Paketen gekommen.</translation>
    </message>
    <message>
        <source>The packs that are made here ask for it.</source>
        <translation>Die Pakete von hier bitten darum.</translation>
    </message>
    <message>
        <source>Ask for it, and the packs that are made here say so.</source>
        <translation>Fordern Sie ihn an; die Pakete von hier sagen es dann.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterBuilder</name>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Nur diese zeigen</translation>
    </message>
    <message>
        <source>Which to show: %1</source>
        <translation>Was gezeigt wird: %1</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Without a condition everything is shown</source>
        <translation>Ohne Bedingung wird alles gezeigt</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterChips</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Gezeigt:</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Die Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterGroupEditor</name>
    <message>
        <source>How the conditions of this group go together</source>
        <translation>Wie die Bedingungen dieser Gruppe zusammenwirken</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Mindestens eine trifft zu</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Keine trifft zu</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>Lodebook::FirstSteps</name>
    <message>
        <source>Add an organisation</source>
        <translation>Eine Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Ein Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add a mine site</source>
        <translation>Eine Mine hinzufügen</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Eine Mitgliedschaft hinzufügen</translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation>Einen Beitrag hinzufügen</translation>
    </message>
    <message>
        <source>Add a call for proposals</source>
        <translation>Einen Aufruf zur Einreichung hinzufügen</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Einen Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Record a measurement</source>
        <translation>Eine Messung erfassen</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Einen Besuch erfassen</translation>
    </message>
    <message>
        <source>Say who works with this casebook</source>
        <translation>Sagen, wer mit diesem Fallbuch arbeitet</translation>
    </message>
</context>
<context>
    <name>Lodebook::FormSectionView</name>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>The program fills this in</source>
        <translation>Das Programm füllt dies aus</translation>
    </message>
</context>
<context>
    <name>Lodebook::FormattingBar</name>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Liste mit Aufzählungspunkten</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Lodebook::GroupPane</name>
    <message>
        <source>Records cannot be put together by %1: hardly two have the same, or each has several. Choose another field.</source>
        <translation>Datensätze lassen sich nicht nach %1 gruppieren: Kaum zwei stimmen überein, oder jeder hat mehrere. Wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>&amp;Put together by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahr</translation>
    </message>
    <message>
        <source>How long a stretch of time is a group</source>
        <translation>Zeitraum jeder Gruppe</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Gruppen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackModel</name>
    <message>
        <source>A record that is not here yet</source>
        <translation>Ein Datensatz, der noch nicht hier ist</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Als Ganzes</translation>
    </message>
    <message>
        <source>Leads to a record that is not here; it comes in by itself with that record</source>
        <translation>Führt zu einem Datensatz, der nicht hier ist; kommt mit ihm von selbst herein</translation>
    </message>
    <message>
        <source>A rule of this kind of record refuses the value; type a right one in the record</source>
        <translation>Eine Regel dieser Art Datensatz lehnt den Wert ab; geben Sie im Datensatz einen richtigen ein</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackPage</name>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) wait</source>
        <translation>
            <numerusform>%Ln Wert wartet</numerusform>
            <numerusform>%Ln Werte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Datensatz &amp;öffnen</translation>
    </message>
    <message>
        <source>What packs brought and what could not come into its record yet. It is kept, and goes on to others.</source>
        <translation>Was Pakete brachten und noch nicht in seinen Datensatz kommen konnte. Es bleibt erhalten und geht an andere weiter.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nichts ist zurückgehalten</translation>
    </message>
    <message>
        <source>A value of a pack waits here when it leads to a record that has not come yet, or when a rule refuses it.</source>
        <translation>Ein Wert eines Pakets wartet hier, wenn er zu einem noch nicht angekommenen Datensatz führt oder eine Regel ihn ablehnt.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HelpWindow</name>
    <message>
        <source># Keys</source>
        <translation># Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Den Eintrag öffnen</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>In einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Mehrere Zeilen wählen</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Die gewählten Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>Die gewählten Zeilen in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Go to the row that begins like this</source>
        <translation>Zur Zeile gehen, die so beginnt</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Ihre ersten Buchstaben tippen</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Zusätzlich nach einer weiteren Spalte sortieren</translation>
    </message>
    <message>
        <source>Shift and a click on its heading</source>
        <translation>Umschalt und ein Klick auf ihre Überschrift</translation>
    </message>
    <message>
        <source>Help – Lodebook</source>
        <translation>Hilfe – Lodebook</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln record(s) in all</source>
        <translation>
            <numerusform>… insgesamt %Ln Datensatz</numerusform>
            <numerusform>… insgesamt %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Angehalten; es wurde keine Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>all kinds of records</source>
        <translation>alle Arten von Datensätzen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang an</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tagen</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>einem Jahr</translation>
    </message>
    <message>
        <source>Taking an action back</source>
        <translation>Eine Handlung wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken back: %Ln record(s).</source>
        <translation>
            <numerusform>„%1“ ist zurückgenommen: %Ln Datensatz.</numerusform>
            <numerusform>„%1“ ist zurückgenommen: %Ln Datensätze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay as they are: they were changed since, or others build on them.</source>
        <translation>
            <numerusform>%Ln Datensatz bleibt, wie er ist: Er wurde seither geändert, oder andere bauen darauf auf.</numerusform>
            <numerusform>%Ln Datensätze bleiben, wie sie sind: Sie wurden seither geändert, oder andere bauen darauf auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Den Verlauf ausgeben</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Arbeitsmappe (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben</numerusform>
            <numerusform>%Ln Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Der Verlauf wird ausgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Zeile steht in %1.</numerusform>
            <numerusform>%Ln Zeilen stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>S&amp;eit</translation>
    </message>
    <message>
        <source>&amp;Take this action back</source>
        <translation>Diese Handlung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>A&amp;usgeben…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>No action fits what is chosen above.</source>
        <translation>Keine Handlung passt zu dem, was oben gewählt ist.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryTab</name>
    <message>
        <source>Taken down</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Put into the recycle bin</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1 is again what it was. Ctrl+Z takes that back.</source>
        <translation>„%1“ ist wieder, was es war. Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>&amp;Put the earlier value back</source>
        <translation>Den früheren Wert &amp;zurückbringen</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Verlauf dieses Datensatzes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who or field</source>
        <translation>Wer oder welches Feld</translation>
    </message>
    <message>
        <source>What, or value before</source>
        <translation>Was, oder Wert vorher</translation>
    </message>
    <message>
        <source>Action, or value after</source>
        <translation>Vorgang, oder Wert nachher</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, the value now, the value put back</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Looking at what depends on it…</source>
        <translation>Es wird nachgesehen, was davon abhängt …</translation>
    </message>
    <message>
        <source>What depends on it cannot be told now: %1</source>
        <translation>Was davon abhängt, lässt sich jetzt nicht sagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• und %Ln weitere Folge</numerusform>
            <numerusform>• und %Ln weitere Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>No name, figure or deadline changes with it.</source>
        <translation>Kein Name, keine Zahl und keine Frist ändert sich dadurch.</translation>
    </message>
    <message>
        <source>“%1” has it as it stands here, as told on %2.</source>
        <comment>device, moment</comment>
        <translation>„%1“ hat ihn, wie er hier steht, laut Nachricht vom %2.</translation>
    </message>
    <message>
        <source>“%1” had not all of it when last heard of, on %2.</source>
        <comment>device, moment</comment>
        <translation>„%1“ hatte nicht alles davon, als zuletzt davon gehört wurde, am %2.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Typed and never saved</source>
        <translation>Getippt und nie gespeichert</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Fristen</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Wessen Fristen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Die von allen</translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation>Überfällig oder fehlend</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>In den nächsten sieben Tagen</translation>
    </message>
    <message>
        <source>Nothing is due. Tasks are added on any record, under “Tasks”.</source>
        <translation>Nichts ist fällig. Aufgaben fügen Sie an jedem Datensatz hinzu, unter „Aufgaben“.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The records you open are found again here. Pin those you need often with Ctrl+D.</source>
        <translation>Die Datensätze, die Sie öffnen, finden Sie hier wieder. Heften Sie mit Strg+D an, was Sie oft brauchen.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <comment>kind of records, and how many</comment>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>kind of records, moment</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Die Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>What you changed or built on stays</source>
        <translation>Was Sie geändert oder worauf Sie aufgebaut haben, bleibt</translation>
    </message>
    <message>
        <source>Everything that came with the demonstration goes into the recycle bin, but what somebody has changed or built on. Ctrl+Z brings it back.</source>
        <translation>Alles, was mit der Vorführung kam, kommt in den Papierkorb, außer dem, was jemand geändert oder worauf jemand aufgebaut hat. Strg+Z bringt es zurück.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>Die Beispieldaten werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back.</source>
        <translation>
            <numerusform>%Ln Datensatz in den Papierkorb gelegt; Rückgängig holt ihn zurück.</numerusform>
            <numerusform>%Ln Datensätze in den Papierkorb gelegt; Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because somebody changed them or built on them: %1</source>
        <translation>
            <numerusform>%Ln Datensatz bleibt, weil jemand ihn geändert oder darauf aufgebaut hat: %1</numerusform>
            <numerusform>%Ln Datensätze bleiben, weil jemand sie geändert oder darauf aufgebaut hat: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Do not show these steps again</source>
        <translation>Diese Schritte nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Keep them, and do not show this again</source>
        <translation>Behalten und dies nicht mehr zeigen</translation>
    </message>
    <message>
        <source>From other devices</source>
        <translation>Von anderen Geräten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln Konflikt zu entscheiden</numerusform>
            <numerusform>%Ln Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) held back</source>
        <translation>
            <numerusform>%Ln Wert zurückgehalten</numerusform>
            <numerusform>%Ln Werte zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is silent for long</source>
        <comment>a device</comment>
        <translation>„%1“ ist seit langem still</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsModel</name>
    <message>
        <source>Id of the record</source>
        <translation>Kennung des Datensatzes</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(nicht gelesen)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>A row updates the record that has the same value here. Without a key every row is a new record.</source>
        <translation>Eine Zeile aktualisiert den Datensatz, der hier denselben Wert hat. Ohne Schlüssel ist jede Zeile ein neuer Datensatz.</translation>
    </message>
    <message>
        <source>When a row updates a record, an empty cell empties the field. Otherwise it changes nothing.</source>
        <translation>Aktualisiert eine Zeile einen Datensatz, so leert eine leere Zelle das Feld. Sonst ändert sie nichts.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Finds the record</source>
        <translation>Findet den Datensatz</translation>
    </message>
    <message>
        <source>Empty cell empties</source>
        <translation>Leere Zelle leert</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsStep</name>
    <message>
        <source>From the headings</source>
        <translation>Nach den Überschriften</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the value all rows get</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose first what kind of record the rows are.</source>
        <translation>Wählen Sie zuerst, was für Datensätze die Zeilen sind.</translation>
    </message>
    <message>
        <source>No column becomes a field yet. Choose for at least one column what it becomes.</source>
        <translation>Noch wird keine Spalte zu einem Feld. Wählen Sie für mindestens eine Spalte, was aus ihr wird.</translation>
    </message>
    <message>
        <source>Needed for every record and filled by no column: %1. Choose a column for it, give all rows the same value, or tick what finds the record.</source>
        <translation>Für jeden Datensatz nötig und von keiner Spalte gefüllt: %1. Wählen Sie eine Spalte dafür, geben Sie allen Zeilen denselben Wert oder haken Sie an, was den Datensatz findet.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice; give one of the columns another name in the file.</source>
        <translation>Die Überschrift „%1“ steht zweimal da; geben Sie einer der Spalten in der Datei einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) will not be read: %1</source>
        <translation>
            <numerusform>%Ln Spalte wird nicht gelesen: %1</numerusform>
            <numerusform>%Ln Spalten werden nicht gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column is read.</source>
        <translation>Alle Spalten werden gelesen.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>The &amp;rows are</source>
        <translation>&amp;Die Zeilen sind</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024</source>
        <translation>Daten wie 03/04/2024</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Refuse: they could be two days</source>
        <translation>Ablehnen: es können zwei Tage sein</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Tag zuerst: 3. April</translation>
    </message>
    <message>
        <source>Month first: 4 March</source>
        <translation>Monat zuerst: 4. März</translation>
    </message>
    <message>
        <source>Point: 12.5</source>
        <translation>Punkt: 12.5</translation>
    </message>
    <message>
        <source>Comma: 12,5</source>
        <translation>Komma: 12,5</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Spalten der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Gleich für alle Zeilen</translation>
    </message>
    <message>
        <source>Field that all rows get</source>
        <translation>Feld, das alle Zeilen erhalten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value that all rows get</source>
        <translation>Wert, den alle Zeilen erhalten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportFileStep</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) of %1</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln wahrscheinliche Dublette von %1</numerusform>
            <numerusform>%Ln wahrscheinliche Dubletten von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Eine Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Legen Sie hier eine Datei ab</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Eine Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacts (*.vcf *.eml);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Kontakte (*.vcf *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A table as CSV, TSV or Excel workbook (.xlsx), with headings in its first row; people also from cards (.vcf) and mails (.eml). You see first what would become of each row; nothing is written before you say so.</source>
        <translation>Eine Tabelle als CSV, TSV oder Excel-Arbeitsmappe (.xlsx), mit Überschriften in der ersten Zeile; Personen auch aus Visitenkarten (.vcf) und E-Mails (.eml). Sie sehen zuerst, was aus jeder Zeile würde; nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Read it as &amp;Western European text</source>
        <translation>Als &amp;westeuropäischen Text lesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird betrachtet</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1</source>
        <translation>
            <numerusform>%Ln Zeile aus %1 importiert</numerusform>
            <numerusform>%Ln Zeilen aus %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Der Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. A file with these headings will be recognised by it.</source>
        <translation>Die Zuordnung „%1“ ist gespeichert. Eine Datei mit diesen Überschriften wird daran erkannt.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Die abgelehnten Zeilen speichern</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Arbeitsmappe (*.xlsx);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile steht in %1, mit dem Grund. Bessern Sie sie dort aus und importieren Sie diese Datei.</numerusform>
            <numerusform>%Ln abgelehnte Zeilen stehen in %1, jede mit dem Grund. Bessern Sie sie dort aus und importieren Sie diese Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>None of the headings is a field of %1. Was the first row a record, copied without headings?</source>
        <translation>Keine der Überschriften ist ein Feld von %1. War die erste Zeile ein Datensatz, ohne Überschriften kopiert?</translation>
    </message>
    <message>
        <source>&amp;Yes: the columns stand as in the list</source>
        <translation>&amp;Ja: die Spalten stehen wie in der Liste</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 &amp;anlegen</translation>
    </message>
    <message>
        <source>This is a filled-in reporting template (CMRT).</source>
        <translation>Dies ist eine ausgefüllte Berichtsvorlage (CMRT).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them in the template and import it again.</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile steht mit Grund in %1. Verbessern Sie sie in der Vorlage und importieren Sie diese erneut.</numerusform>
            <numerusform>%Ln abgelehnte Zeilen stehen in %1, jede mit ihrem Grund. Verbessern Sie sie in der Vorlage und importieren Sie diese erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Wohl eine Dublette</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Update the record here</source>
        <translation>Den Datensatz hier aktualisieren</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Die Zeile übergehen</translation>
    </message>
    <message>
        <source>Like “%1” (%2 of 100): %3</source>
        <comment>a record, how alike, why</comment>
        <translation>Ähnlich wie „%1“ (%2 von 100): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>field, value and what is wrong</comment>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was aus ihr wird</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie bringt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewStep</name>
    <message>
        <source>%1  %2</source>
        <comment>kind of row and how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln neuer Datensatz</numerusform>
            <numerusform>%Ln neue Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln Datensatz geändert</numerusform>
            <numerusform>%Ln Datensätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) kept for later</source>
        <translation>
            <numerusform>%Ln wahrscheinliche Dublette für später aufgehoben</numerusform>
            <numerusform>%Ln wahrscheinliche Dubletten für später aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;importieren</numerusform>
            <numerusform>%Ln Zeilen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Für &amp;später aufheben</translation>
    </message>
    <message>
        <source>This casebook can only be read.</source>
        <translation>Dieses Fallbuch kann nur gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln &amp;abgelehnte Zeile speichern…</numerusform>
            <numerusform>%Ln &amp;abgelehnte Zeilen speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Zeilen der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>The fields of the row</source>
        <translation>Die Felder der Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the casebook</source>
        <translation>Im Fallbuch</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The selected rows:</source>
        <translation>Die gewählten Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurüc&amp;k</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportResultStep</name>
    <message>
        <source>The import of %1 has been undone</source>
        <translation>Der Import von %1 ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since and were kept: %1</source>
        <translation>
            <numerusform>%Ln Datensatz wurde seither geändert und blieb: %1</numerusform>
            <numerusform>%Ln Datensätze wurden seither geändert und blieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>%1 ist importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln neuer Datensatz</numerusform>
            <numerusform>%Ln neue Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln Datensatz geändert</numerusform>
            <numerusform>%Ln Datensätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were the same already</source>
        <translation>
            <numerusform>%Ln Datensatz war schon gleich</numerusform>
            <numerusform>%Ln Datensätze waren schon gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) wait for your decision; they are kept in the casebook until then</source>
        <translation>
            <numerusform>%Ln wahrscheinliche Dublette wartet auf Ihre Entscheidung; bis dahin bleibt sie im Fallbuch aufgehoben</numerusform>
            <numerusform>%Ln wahrscheinliche Dubletten warten auf Ihre Entscheidung; bis dahin bleiben sie im Fallbuch aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over, because they are blank or you chose to skip them</source>
        <translation>
            <numerusform>%Ln Zeile übergangen, weil sie leer ist oder Sie es so wollten</numerusform>
            <numerusform>%Ln Zeilen übergangen, weil sie leer sind oder Sie es so wollten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Diesen Import &amp;rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln &amp;abgelehnte Zeile speichern…</numerusform>
            <numerusform>%Ln &amp;abgelehnte Zeilen speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %Ln likely duplicate(s)</source>
        <translation>
            <numerusform>Über %Ln wahrscheinliche Dublette &amp;entscheiden</numerusform>
            <numerusform>Über %Ln wahrscheinliche Dubletten &amp;entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>Die &amp;Liste zeigen</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Noch eine &amp;Datei importieren</translation>
    </message>
</context>
<context>
    <name>Lodebook::InviteMenu</name>
    <message numerus="yes">
        <source>Invite %Ln selected person(s) to</source>
        <translation>
            <numerusform>%Ln ausgewählte Person einladen zu</numerusform>
            <numerusform>%Ln ausgewählte Personen einladen zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %Ln of the list to</source>
        <translation>
            <numerusform>%Ln der Liste einladen zu</numerusform>
            <numerusform>Alle %Ln der Liste einladen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is recorded yet</source>
        <translation>Noch ist keine Veranstaltung erfasst</translation>
    </message>
    <message>
        <source>In&amp;vite</source>
        <translation>Einl&amp;aden</translation>
    </message>
    <message>
        <source>Put these people on the list of an event</source>
        <translation>Diese Personen auf die Liste einer Veranstaltung setzen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeyPanel</name>
    <message>
        <source>&amp;Accept without comparing</source>
        <translation>Ohne Vergleich &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Compare and accept</source>
        <translation>&amp;Vergleichen und annehmen</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand mit Namen</translation>
    </message>
    <message>
        <source>“%1” (%2), with which %3 works, wants to exchange packs with this casebook. Ask its officer, by voice, to read out the fingerprint that stands on their page Devices, and type it here: so you know that nobody put other keys into the file.</source>
        <translation>„%1“ (%2), mit dem %3 arbeitet, möchte mit diesem Fallbuch Pakete austauschen. Lassen Sie sich vom Bearbeiter mündlich den Fingerabdruck vorlesen, der dort auf der Seite Geräte steht, und geben Sie ihn hier ein: So wissen Sie, dass niemand andere Schlüssel in die Datei gelegt hat.</translation>
    </message>
    <message>
        <source>&amp;Name of the device here</source>
        <translation>&amp;Name des Geräts hier</translation>
    </message>
    <message>
        <source>&amp;Fingerprint as it is read out</source>
        <translation>&amp;Fingerabdruck, wie vorgelesen</translation>
    </message>
    <message>
        <source>six groups of five digits</source>
        <translation>sechs Gruppen zu fünf Ziffern</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeysPage</name>
    <message>
        <source>%1 is needed for typing. Choose a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>%1 wird zum Tippen gebraucht. Wählen Sie eine Taste mit Strg oder Alt oder eine von F1 bis F12.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it from there, or type another one.</source>
        <translation>%1 gehört zu „%2“. Nehmen Sie sie dort weg oder drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” has lost its key.</source>
        <translation>„%1“ hat keine Taste mehr.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Ta&amp;ste</translation>
    </message>
    <message>
        <source>Key of the chosen command: press it</source>
        <translation>Taste des gewählten Befehls: drücken Sie sie</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>&amp;Dort wegnehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle wie üblich</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Drücken Sie eine Taste</translation>
    </message>
    <message>
        <source>%1 always does this %2: “%3”. Choose another key.</source>
        <comment>a key, where, what it does there</comment>
        <translation>%1 tut %2 immer dies: „%3“. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>This key is fixed: it cannot be given away or changed.</source>
        <translation>Diese Taste ist fest: Sie kann weder vergeben noch geändert werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a fixed key does, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1, fest</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersDialog</name>
    <message>
        <source>Write letters: %1</source>
        <translation>Briefe schreiben: %1</translation>
    </message>
    <message>
        <source>Remind members of the report on %1</source>
        <translation>Mitglieder an den Bericht über %1 erinnern</translation>
    </message>
    <message>
        <source>Letter &amp;template</source>
        <translation>Brief&amp;vorlage</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>E-mail drafts for the mail program of this computer</source>
        <translation>E-Mail-Entwürfe für das Mailprogramm dieses Rechners</translation>
    </message>
    <message>
        <source>One file to print, each letter on a page of its own</source>
        <translation>Eine Datei zum Drucken, jeder Brief auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>A file to print for each letter</source>
        <translation>Eine Datei zum Drucken für jeden Brief</translation>
    </message>
    <message>
        <source>Write down in the &amp;contact log that they went out</source>
        <translation>Im &amp;Kontaktbuch festhalten, dass sie hinausgegangen sind</translation>
    </message>
    <message>
        <source>Who gets a letter, and who does not</source>
        <translation>Wer einen Brief bekommt, und wer nicht</translation>
    </message>
    <message>
        <source>The letter as it goes out</source>
        <translation>Der Brief, wie er hinausgeht</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln e-mail draft(s)…</source>
        <translation>
            <numerusform>%Ln E-Mail-Entwurf sch&amp;reiben …</numerusform>
            <numerusform>%Ln E-Mail-Entwürfe sch&amp;reiben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln letter(s)…</source>
        <translation>
            <numerusform>%Ln Brief sch&amp;reiben …</numerusform>
            <numerusform>%Ln Briefe sch&amp;reiben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the letters to</source>
        <translation>Briefe schreiben nach</translation>
    </message>
    <message>
        <source>An empty folder for the letters</source>
        <translation>Ein leerer Ordner für die Briefe</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Textdokument (*.odt);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Briefe werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Brief nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Briefe nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Verteilerliste speichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Tabelle (*.csv);;Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the mailing list</source>
        <translation>Die Verteilerliste wird gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) saved in %1.</source>
        <translation>
            <numerusform>%Ln Adresse in %1 gespeichert.</numerusform>
            <numerusform>%Ln Adressen in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded has changed meanwhile: other letters would go out now. Nothing was written; close this and look at them again.</source>
        <translation>Was erfasst ist, hat sich inzwischen geändert: Jetzt gingen andere Briefe hinaus. Nichts wurde geschrieben; schließen Sie dies und sehen Sie sie noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) none: the last column says why.</source>
        <translation>
            <numerusform>%Ln bekommt keinen: warum, steht in der letzten Spalte.</numerusform>
            <numerusform>%Ln bekommen keinen: warum, steht in der letzten Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) would go out.</source>
        <translation>
            <numerusform>%Ln Brief würde hinausgehen.</numerusform>
            <numerusform>%Ln Briefe würden hinausgehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersMenu</name>
    <message numerus="yes">
        <source>To the %Ln &amp;selected</source>
        <translation>
            <numerusform>An den %Ln au&amp;sgewählten</numerusform>
            <numerusform>An die %Ln au&amp;sgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To &amp;all %Ln of the list</source>
        <translation>
            <numerusform>An &amp;alle %Ln der Liste</numerusform>
            <numerusform>An &amp;alle %Ln der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Briefe</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template to these records</source>
        <translation>Briefe oder E-Mail-Entwürfe aus einer Vorlage an diese Datensätze</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
</context>
<context>
    <name>Lodebook::LineEditor</name>
    <message>
        <source>Write an e-mail</source>
        <translation>Eine E-Mail schreiben</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Type a part of the name or number</source>
        <translation>Tippen Sie einen Teil des Namens oder der Nummer</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkLine</name>
    <message>
        <source>Make “%1” a new record (%2)…</source>
        <translation>Aus „%1“ einen neuen Datensatz machen (%2)…</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinksEditor</name>
    <message>
        <source>Add: type a part of the name or number</source>
        <translation>Hinzufügen: tippen Sie einen Teil des Namens oder der Nummer</translation>
    </message>
</context>
<context>
    <name>Lodebook::ListColumns</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Aufsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>Then b&amp;y this one (Shift+click)</source>
        <translation>&amp;Dann nach dieser (Umschalt+Klick)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte a&amp;usblenden</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Alle Spalten mit&amp;laufen lassen</translation>
    </message>
    <message>
        <source>Columns up to here &amp;stay in sight</source>
        <translation>Spalten bis hier bleiben &amp;sichtbar</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>Spalten &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Filter below the headings</source>
        <translation>&amp;Filter unter den Überschriften</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Put together by this column</source>
        <translation>Nach dieser Spalte &amp;gruppieren</translation>
    </message>
</context>
<context>
    <name>Lodebook::LockPage</name>
    <message>
        <source>The casebook is locked</source>
        <translation>Das Fallbuch ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Lodebook::MainWindow</name>
    <message>
        <source>%1 – %2 – Lodebook</source>
        <comment>page, casebook</comment>
        <translation>%1 – %2 – Lodebook</translation>
    </message>
    <message>
        <source>“%1” was changed since and stays as it is.</source>
        <translation>„%1“ wurde seitdem geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Pinned: found on the home page and in the search</source>
        <translation>Angeheftet: zu finden auf der Startseite und in der Suche</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed %Ln record(s). Undoing it takes all of them back.</source>
        <translation>
            <numerusform>„%1“ hat %Ln Datensatz geändert. Rückgängig nimmt das zurück.</numerusform>
            <numerusform>„%1“ hat %Ln Datensätze geändert. Rückgängig nimmt sie alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Alles rückgängig machen</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Wird wiederholt: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Wird zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1 can only be read: nothing in it can be changed here. To change something, ask for the right to write the file and its folder, or open a copy of your own.</source>
        <translation>%1 kann nur gelesen werden: Hier lässt sich nichts ändern. Um etwas zu ändern, bitten Sie um das Recht, die Datei und ihren Ordner zu beschreiben, oder öffnen Sie eine eigene Kopie.</translation>
    </message>
    <message>
        <source>Locked – %1 – Lodebook</source>
        <comment>casebook</comment>
        <translation>Gesperrt – %1 – Lodebook</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery key of this casebook yet. Without it a lost passphrase cannot be made good.</source>
        <translation>Niemand hat den Wiederherstellungsschlüssel dieses Fallbuchs bisher versucht. Ohne ihn ist eine verlorene Passphrase nicht zu ersetzen.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Den auf &amp;Papier versuchen…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>Einen neuen &amp;machen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln Kalendereintrag nach %1 geschrieben</numerusform>
            <numerusform>%Ln Kalendereinträge nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made. It opens with the same passphrase and the same recovery key as the casebook, and nobody has tried yet whether the key on paper works.</source>
        <translation>Eine Sicherung wurde gemacht. Sie öffnet sich mit derselben Passphrase und demselben Wiederherstellungsschlüssel wie das Fallbuch, und niemand hat bisher versucht, ob der Schlüssel auf Papier passt.</translation>
    </message>
</context>
<context>
    <name>Lodebook::MakePackPage</name>
    <message>
        <source>Make a pack</source>
        <translation>Paket machen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>device, officer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Looking what would go into the pack</source>
        <translation>Ansehen, was in das Paket käme</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Das Paket schreiben</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <comment>name of a file</comment>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Pakete (*.lodepack)</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Das Paket wird gemacht</translation>
    </message>
    <message>
        <source>Changes are gathered, packed and sealed</source>
        <translation>Änderungen werden gesammelt, gepackt und versiegelt</translation>
    </message>
    <message>
        <source>The pack is written: %1. Only the devices it is for can open it.</source>
        <translation>Das Paket ist geschrieben: %1. Nur die Geräte, für die es bestimmt ist, können es öffnen.</translation>
    </message>
    <message>
        <source>Look first what would go into it; then the file can be written.</source>
        <translation>Sehen Sie zuerst an, was hineinkäme; dann kann die Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Tick a device, and choose what it may hold.</source>
        <translation>Haken Sie ein Gerät an und wählen Sie, was es haben darf.</translation>
    </message>
    <message>
        <source>&amp;Look what goes in</source>
        <translation>&amp;Ansehen, was hineinkommt</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>Paket &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;For which devices</source>
        <translation>&amp;Für welche Geräte</translation>
    </message>
    <message>
        <source>What they may hold</source>
        <translation>Was sie haben dürfen</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>An&amp;hänge</translation>
    </message>
    <message>
        <source>None: their names only</source>
        <translation>Keine: nur ihre Namen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Good for (&amp;days)</source>
        <translation>Gültig (&amp;Tage)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Was in das Paket kommt</translation>
    </message>
    <message>
        <source>A pack carries what other devices do not have yet. It is sealed: only the devices it is for can open it.</source>
        <translation>Ein Paket trägt, was andere Geräte noch nicht haben. Es ist versiegelt: Nur die Geräte, für die es bestimmt ist, können es öffnen.</translation>
    </message>
    <message>
        <source>No device is trusted yet</source>
        <translation>Noch ist kein Gerät vertraut</translation>
    </message>
    <message>
        <source>A pack is made for devices whose keys were accepted. Ask for the key file of the other device, and hand over yours.</source>
        <translation>Ein Paket wird für Geräte gemacht, deren Schlüssel angenommen wurde. Bitten Sie um die Schlüsseldatei des anderen Geräts und geben Sie Ihre weiter.</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Geräte und Schlüssel</translation>
    </message>
    <message>
        <source>Those up to %1, and what was asked for</source>
        <translation>Die bis %1 und was angefordert wurde</translation>
    </message>
    <message>
        <source>At &amp;most (MB of attachments)</source>
        <translation>Höchste&amp;ns (MB an Anhängen)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapPane</name>
    <message>
        <source>%1: without a position</source>
        <comment>kind of record</comment>
        <translation>%1: ohne Position</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>kind of record, what tells them apart</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <comment>how many records</comment>
        <translation>%1 auf der Karte</translation>
    </message>
    <message>
        <source>%1 without a position</source>
        <comment>how many records</comment>
        <translation>%1 ohne Position</translation>
    </message>
    <message>
        <source>%1 records are too many to choose on the map. Draw a smaller rectangle, or set conditions.</source>
        <translation>%1 Datensätze sind zu viele, um sie auf der Karte zu wählen. Ziehen Sie ein kleineres Rechteck auf oder setzen Sie Bedingungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln Datensatz auf der Karte gewählt</numerusform>
            <numerusform>%Ln Datensätze auf der Karte gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Coloured b&amp;y</source>
        <translation>&amp;Farben nach</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Öffnet sie als Liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapWidget</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of point and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen point and the whole map</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::MappingNameLine</name>
    <message>
        <source>&amp;Keep this mapping as</source>
        <translation>&amp;Diese Zuordnung aufheben als</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Such as: monthly visits</source>
        <translation>Etwa: monatliche Besuche</translation>
    </message>
    <message>
        <source>Keep &amp;mapping</source>
        <translation>&amp;Zuordnung aufheben</translation>
    </message>
</context>
<context>
    <name>Lodebook::MembersPage</name>
    <message>
        <source>is made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>no fee is agreed: nothing is made</source>
        <translation>kein Beitrag vereinbart: nichts wird angelegt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln Beitrag an&amp;legen</numerusform>
            <numerusform>%Ln Beiträge an&amp;legen</numerusform>
        </translation>
    </message>
    <message>
        <source>No membership lasts in this year, as far as its first day is recorded.</source>
        <translation>In diesem Jahr besteht keine Mitgliedschaft, soweit ihr erster Tag erfasst ist.</translation>
    </message>
    <message>
        <source>This is what would be made for %1. Nothing is written before you say so; undo takes it back.</source>
        <translation>Das würde für %1 angelegt. Nichts wird geschrieben, bevor Sie es sagen; Rückgängig nimmt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) made. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln Beitrag angelegt. Rückgängig nimmt ihn zurück.</numerusform>
            <numerusform>%Ln Beiträge angelegt. Rückgängig nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members &amp;on</source>
        <translation>Mitglieder &amp;am</translation>
    </message>
    <message>
        <source>Members on this day</source>
        <translation>Mitglieder an diesem Tag</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>Liste &amp;drucken</translation>
    </message>
    <message>
        <source>Members by pillar</source>
        <translation>Mitglieder nach Säule</translation>
    </message>
    <message>
        <source>Contributions &amp;for</source>
        <translation>Beiträge &amp;für</translation>
    </message>
    <message>
        <source>Year of the contributions</source>
        <translation>Jahr der Beiträge</translation>
    </message>
    <message>
        <source>&amp;due on</source>
        <translation>fällig a&amp;m</translation>
    </message>
    <message>
        <source>Day on which the contributions are due</source>
        <translation>Tag, an dem die Beiträge fällig sind</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contributions that would be made</source>
        <translation>Beiträge, die angelegt würden</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergeModel</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>%1, does not stay</source>
        <translation>%1, bleibt nicht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Erster Datensatz</translation>
    </message>
    <message>
        <source>First record (stays)</source>
        <translation>Erster Datensatz (bleibt)</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Zweiter Datensatz</translation>
    </message>
    <message>
        <source>Second record (stays)</source>
        <translation>Zweiter Datensatz (bleibt)</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergePanel</name>
    <message>
        <source>Choose a pair to see it side by side.</source>
        <translation>Wählen Sie ein Paar, um es nebeneinander zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 alike: %2. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Zu %1 von 100 ähnlich: %2. %Ln Feld sagt Verschiedenes.</numerusform>
            <numerusform>Zu %1 von 100 ähnlich: %2. %Ln Felder sagen Verschiedenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and number of a record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep “%1”: %2</source>
        <comment>a record and why it is proposed</comment>
        <translation>„%1“ behalten: %2</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>Die beiden Datensätze, Feld für Feld</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>Die beiden &amp;zusammenführen</translation>
    </message>
    <message>
        <source>They are &amp;not the same</source>
        <translation>Sie sind &amp;nicht dasselbe</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>Den &amp;ersten öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;second</source>
        <translation>Den z&amp;weiten öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Created on two devices for the same thing. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Auf zwei Geräten für dasselbe angelegt. %Ln Feld sagt Verschiedenes.</numerusform>
            <numerusform>Auf zwei Geräten für dasselbe angelegt. %Ln Felder sagen Verschiedenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
</context>
<context>
    <name>Lodebook::ModeSwitch</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Kartentafel</translation>
    </message>
    <message>
        <source>How the records are shown</source>
        <translation>Darstellung der Datensätze</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Lodebook::MomentEditor</name>
    <message>
        <source>There is no such time of day as “%1”</source>
        <translation>Die Uhrzeit „%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Lodebook::MoneyEditor</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>„%1“ ist kein Betrag</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Währung von „%1“</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>Lodebook::NewCasebookDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Fill it with the &amp;demonstration: real public data and invented examples</source>
        <translation>Mit der &amp;Vorführung füllen: echte öffentliche Daten und erfundene Beispiele</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation>Neues Fallbuch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands beside everything you change</source>
        <translation>Er steht bei allem, was Sie ändern</translation>
    </message>
    <message>
        <source>&amp;Make the casebook</source>
        <translation>Das Fallbuch &amp;anlegen</translation>
    </message>
    <message>
        <source>Casebook</source>
        <comment>file name</comment>
        <translation>Fallbuch</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Fallbücher (*.lodebook)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>Der Schlüssel wird berechnet…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase, so that nobody else can read the file</source>
        <translation>Mit einer Passphrase v&amp;erschlüsseln, damit niemand sonst die Datei lesen kann</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Ein Fallbuch auf einem Server wird dort verschlüsselt, durch dessen Platten und Verbindungen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
</context>
<context>
    <name>Lodebook::PackContentsModel</name>
    <message numerus="yes">
        <source>%Ln change(s) in it.</source>
        <translation>
            <numerusform>%Ln Änderung darin.</numerusform>
            <numerusform>%Ln Änderungen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>Die Datei hat %1.</translation>
    </message>
    <message>
        <source>Before it is packed, it has %1; the file is smaller.</source>
        <translation>Vor dem Packen %1; die Datei ist kleiner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go along.</source>
        <translation>
            <numerusform>%Ln Anhang geht mit.</numerusform>
            <numerusform>%Ln Anhänge gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are left out; whoever takes the pack may ask for them.</source>
        <translation>
            <numerusform>%Ln Anhang bleibt hier; wer das Paket übernimmt, kann ihn anfordern.</numerusform>
            <numerusform>%Ln Anhänge bleiben hier; wer das Paket übernimmt, kann sie anfordern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here.</source>
        <translation>
            <numerusform>%Ln Änderung eingeschränkter Datensätze bleibt hier.</numerusform>
            <numerusform>%Ln Änderungen eingeschränkter Datensätze bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here.</source>
        <translation>
            <numerusform>%Ln Datensatz gehört nicht mehr zu dem, was dort sein darf; er wird vergessen, sobald alles hier zurück ist.</numerusform>
            <numerusform>%Ln Datensätze gehören nicht mehr zu dem, was dort sein darf; sie werden vergessen, sobald alles hier zurück ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln large attachment(s) a part goes along; later packs bring the rest.</source>
        <translation>
            <numerusform>Von %Ln großen Anhang geht ein Teil mit; spätere Pakete bringen den Rest.</numerusform>
            <numerusform>Von %Ln großen Anhängen geht ein Teil mit; spätere Pakete bringen den Rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack; later ones bring them.</source>
        <translation>
            <numerusform>%Ln Anhang findet in diesem Paket keinen Platz; spätere bringen ihn.</numerusform>
            <numerusform>%Ln Anhänge finden in diesem Paket keinen Platz; spätere bringen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers.</source>
        <translation>
            <numerusform>%Ln Bericht zur Sorgfaltspflicht darin ist ohne Zustimmung des Mitglieds: Werte und Antworten bleiben unter den Bearbeitern.</numerusform>
            <numerusform>%Ln Berichte zur Sorgfaltspflicht darin sind ohne Zustimmung des Mitglieds: Werte und Antworten bleiben unter den Bearbeitern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPaper</name>
    <message numerus="yes">
        <source>%Ln record(s) came in new.</source>
        <translation>
            <numerusform>%Ln neuer Datensatz kam herein.</numerusform>
            <numerusform>%Ln neue Datensätze kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come in new.</source>
        <translation>
            <numerusform>%Ln neuer Datensatz käme herein.</numerusform>
            <numerusform>%Ln neue Datensätze kämen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln Datensatz geändert.</numerusform>
            <numerusform>%Ln Datensätze geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>%Ln Datensatz würde sich ändern.</numerusform>
            <numerusform>%Ln Datensätze würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed here and there: both values are kept and wait for a decision.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde hier und dort geändert: Beide Werte bleiben und warten auf eine Entscheidung.</numerusform>
            <numerusform>%Ln Datensätze wurden hier und dort geändert: Beide Werte bleiben und warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were created on both sides and wait to be merged.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde auf beiden Seiten angelegt und wartet auf die Zusammenführung.</numerusform>
            <numerusform>%Ln Datensätze wurden auf beiden Seiten angelegt und warten auf die Zusammenführung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot come in yet; they are kept and wait.</source>
        <translation>
            <numerusform>%Ln Wert kann noch nicht hereinkommen; er bleibt erhalten und wartet.</numerusform>
            <numerusform>%Ln Werte können noch nicht hereinkommen; sie bleiben erhalten und warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s) were kept as decisions; they go to the others with the next pack.</source>
        <translation>
            <numerusform>%Ln Ablehnung wurde als Entscheidung festgehalten; sie geht mit dem nächsten Paket an die anderen.</numerusform>
            <numerusform>%Ln Ablehnungen wurden als Entscheidungen festgehalten; sie gehen mit dem nächsten Paket an die anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version of the program are kept and passed on.</source>
        <translation>
            <numerusform>%Ln Zeile einer neueren Version des Programms bleibt erhalten und wird weitergegeben.</numerusform>
            <numerusform>%Ln Zeilen einer neueren Version des Programms bleiben erhalten und werden weitergegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the sender is ahead of this one by %Ln minute(s).</source>
        <translation>
            <numerusform>Die Uhr des Absenders geht dieser um %Ln Minute vor.</numerusform>
            <numerusform>Die Uhr des Absenders geht dieser um %Ln Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Nichts war neu.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Es enthält nichts Neues.</translation>
    </message>
    <message>
        <source>It is for devices that are not known here. Only they can open it.</source>
        <translation>Es ist für Geräte, die hier nicht bekannt sind. Nur sie können es öffnen.</translation>
    </message>
    <message>
        <source>It is for %1. Only they can open it.</source>
        <translation>Es ist für %1. Nur sie können es öffnen.</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Gemacht von %1 am %2.</translation>
    </message>
    <message>
        <source>a device without a name</source>
        <translation>einem Gerät ohne Namen</translation>
    </message>
    <message>
        <source>For this device.</source>
        <translation>Für dieses Gerät.</translation>
    </message>
    <message>
        <source>For this device and %1.</source>
        <translation>Für dieses Gerät und %1.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>It was taken in before; taking it again changes nothing.</source>
        <translation>Es wurde schon übernommen; es noch einmal zu übernehmen ändert nichts.</translation>
    </message>
    <message>
        <source>Pack from %1, taken in</source>
        <translation>Paket von %1, übernommen</translation>
    </message>
    <message>
        <source>Pack from %1, before it is taken</source>
        <translation>Paket von %1, vor der Übernahme</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Datensatz und Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Mit dem Paket</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list shows the first %1 records.</source>
        <translation>Die Liste zeigt die ersten %1 Datensätze.</translation>
    </message>
    <message>
        <source>The list shows the first %1 records; the others come in with them.</source>
        <translation>Die Liste zeigt die ersten %1 Datensätze; die übrigen kommen mit ihnen herein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them.</source>
        <translation>
            <numerusform>%Ln Datensatz verlässt dieses Gerät: Es darf ihn nicht mehr haben, und wer das Paket gemacht hat, hat ihn ganz.</numerusform>
            <numerusform>%Ln Datensätze verlassen dieses Gerät: Es darf sie nicht mehr haben, und wer das Paket gemacht hat, hat sie ganz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPreviewModel</name>
    <message>
        <source>Held back: cannot come in yet</source>
        <translation>Zurückgehalten: kann noch nicht hereinkommen</translation>
    </message>
    <message>
        <source>Changed here and there: to be decided</source>
        <translation>Hier und dort geändert: zu entscheiden</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Created on both sides: likely one</source>
        <translation>Auf beiden Seiten angelegt: wohl dasselbe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Waits, nothing is lost</source>
        <translation>Wartet, nichts geht verloren</translation>
    </message>
    <message>
        <source>%1: deleted on one side</source>
        <comment>kind of record</comment>
        <translation>%1: auf einer Seite gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Datensatz und Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Mit dem Paket</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Changed: money, or what only some may see</source>
        <translation>Geändert: Geld, oder was nur manche sehen dürfen</translation>
    </message>
    <message>
        <source>Two values; to be decided. Until then: %1</source>
        <translation>Zwei Werte; zu entscheiden. Bis dahin: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1. Before both: %2</source>
        <translation>%1. Vor beiden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln, the first %2 listed)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln, die ersten %2 aufgeführt)</numerusform>
            <numerusform>%1 (%Ln, die ersten %2 aufgeführt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackView</name>
    <message>
        <source>The file is not the pack that was looked at any more. Nothing was changed; open it again.</source>
        <translation>Die Datei ist nicht mehr das Paket, das angesehen wurde. Nichts wurde geändert; öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>Lodebook::Paper</name>
    <message>
        <source>Left out, because restricted: the columns %1.</source>
        <translation>Weggelassen, weil eingeschränkt zugänglich: die Spalten %1.</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Was aus anderen Datensätzen folgt</translation>
    </message>
    <message>
        <source>Left out, because restricted: %1.</source>
        <translation>Weggelassen, weil eingeschränkt zugänglich: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <translation>%1 von %2 werden gezeigt.</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 Zeilen sind zu viele für Papier. Wählen Sie weniger, oder exportieren Sie sie in eine Arbeitsmappe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many rows, and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”</source>
        <translation>Es gibt keine Art von Datensatz namens „%1“</translation>
    </message>
    <message>
        <source>This record is restricted: it is not put on paper.</source>
        <translation>Dieser Datensatz ist eingeschränkt zugänglich: Er kommt nicht auf Papier.</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s).</source>
        <translation>
            <numerusform>Zurückgehalten, weil das Mitglied der Weitergabe nicht zugestimmt hat: Werte und Antworten in %Ln Datensatz.</numerusform>
            <numerusform>Zurückgehalten, weil das Mitglied der Weitergabe nicht zugestimmt hat: Werte und Antworten in %Ln Datensätzen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PaperDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Drucken: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::PassphraseEntry</name>
    <message>
        <source>Weak: it is among the first that would be tried.</source>
        <translation>Schwach: Sie wäre unter den ersten, die jemand versucht.</translation>
    </message>
    <message>
        <source>Fair: it keeps a curious finder out.</source>
        <translation>Mäßig: Sie hält einen neugierigen Finder ab.</translation>
    </message>
    <message>
        <source>Good: it keeps out somebody who takes time and money to guess.</source>
        <translation>Gut: Sie hält jemanden ab, der sich das Raten Zeit und Geld kosten lässt.</translation>
    </message>
    <message>
        <source>Strong: nobody guesses it.</source>
        <translation>Stark: Niemand errät sie.</translation>
    </message>
    <message>
        <source>What is typed the second time is not the same yet.</source>
        <translation>Was beim zweiten Mal getippt wird, ist noch nicht dasselbe.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>N&amp;och einmal dieselbe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Zei&amp;gen, was getippt wird</translation>
    </message>
</context>
<context>
    <name>Lodebook::PeriodEditor</name>
    <message>
        <source>“%1” is not a period. Write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>„%1“ ist kein Zeitraum. Schreiben Sie 2024, 2024-H1, 2024-Q3 oder 2024-05</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlacesModel</name>
    <message>
        <source>%1 others</source>
        <comment>how many values that are rarer</comment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlanChangesPart</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of a version and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The plan as it stands</source>
        <translation>Der Plan, wie er jetzt ist</translation>
    </message>
    <message>
        <source>No version of this plan is frozen yet. Approve it under Plan: from then on every change shows here.</source>
        <translation>Noch ist keine Fassung dieses Plans festgehalten. Genehmigen Sie ihn unter Plan: Von da an steht jede Änderung hier.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Die beiden unterscheiden sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Differences between two versions of the plan</source>
        <translation>Unterschiede zwischen zwei Fassungen des Plans</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlanPart</name>
    <message>
        <source>Approved. The plan as it stands is kept as baseline; undo takes both back.</source>
        <translation>Genehmigt. Der Plan, wie er ist, bleibt als Ausgangsstand bewahrt; Rückgängig nimmt beides zurück.</translation>
    </message>
    <message>
        <source>The plan as it stands is kept, to be compared with later.</source>
        <translation>Der Plan, wie er ist, bleibt bewahrt, um später mit ihm zu vergleichen.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Engagementplan</translation>
    </message>
    <message>
        <source>&amp;Approve and freeze</source>
        <translation>&amp;Genehmigen und festhalten</translation>
    </message>
    <message>
        <source>Approves the plan today and keeps it as baseline, so that later changes can be shown</source>
        <translation>Genehmigt den Plan heute und bewahrt ihn als Ausgangsstand, damit sich spätere Änderungen zeigen lassen</translation>
    </message>
    <message>
        <source>&amp;Freeze for a review</source>
        <translation>Für eine Überprüfung &amp;festhalten</translation>
    </message>
    <message>
        <source>Keeps the plan as it stands, without approving it</source>
        <translation>Bewahrt den Plan, wie er ist, ohne ihn zu genehmigen</translation>
    </message>
    <message>
        <source>&amp;Print the plan</source>
        <translation>Plan &amp;drucken</translation>
    </message>
    <message>
        <source>The plan on one page</source>
        <translation>Der Plan auf einer Seite</translation>
    </message>
</context>
<context>
    <name>Lodebook::PointEditor</name>
    <message>
        <source>“%1” is not a position. Write latitude and longitude in degrees with a point, such as -1.6585, 29.2205</source>
        <translation>„%1“ ist keine Position. Schreiben Sie Breite und Länge in Grad mit einem Punkt, wie -1.6585, 29.2205</translation>
    </message>
    <message>
        <source>“%1” lies outside the globe: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>„%1“ liegt außerhalb der Erdkugel: die Breite geht von -90 bis 90, die Länge von -180 bis 180</translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>%1: stopping, nothing is left half done</source>
        <comment>title of long work</comment>
        <translation>%1: wird angehalten, nichts bleibt halb getan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of long work and what it does now</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ProvisionalFields</name>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (vorläufig)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet</source>
        <translation>Vorläufig: Geräte sagen Verschiedenes, und noch hat niemand entschieden</translation>
    </message>
    <message>
        <source>%1 of a restricted record</source>
        <comment>a field</comment>
        <translation>%1 eines eingeschränkten Datensatzes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field and its record</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet. Decide under Exchange: %1.</source>
        <translation>Vorläufig: Geräte sagen Verschiedenes, und noch hat niemand entschieden. Zu entscheiden unter Austausch: %1.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRecordDialog</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Make this record</source>
        <translation>Diesen Datensatz &amp;anlegen</translation>
    </message>
    <message>
        <source>Not made yet: another program, or a long work of this one, is writing into the casebook. It will be made by itself as soon as that has finished.</source>
        <translation>Noch nicht angelegt: Ein anderes Programm oder eine lange Arbeit dieses Programms schreibt gerade in das Fallbuch. Es geschieht von selbst, sobald das fertig ist.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRow</name>
    <message>
        <source>Quick filter</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Narrows the rows by %1: words, &gt;5, 5..10, 2023, tomorrow, a label; = is empty, != is not</source>
        <translation>Grenzt die Zeilen nach %1 ein: Wörter, &gt;5, 5..10, 2023, morgen, eine Bezeichnung; = ist leer, != ist es nicht</translation>
    </message>
    <message>
        <source>%1 cannot be asked about in one line</source>
        <translation>Nach %1 kann man nicht in einer Zeile fragen</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordGroupModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many records it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sum of %2: %3</source>
        <comment>group, figure, its sum</comment>
        <translation>%1, Summe von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln group(s)</source>
        <translation>
            <numerusform>die erste Gruppe (%Ln)</numerusform>
            <numerusform>die ersten %Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordHeader</name>
    <message>
        <source>%1  %2</source>
        <comment>kind of record and its number</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>It gets its number when it is saved</source>
        <translation>Er bekommt seine Nummer beim Speichern</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Zuletzt geändert %1 von %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Papierkorb: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln Datensatz gelöscht</numerusform>
            <numerusform>%Ln Datensätze gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back</source>
        <translation>
            <numerusform>%Ln Datensatz in den Papierkorb gelegt; Rückgängig bringt ihn zurück</numerusform>
            <numerusform>%Ln Datensätze in den Papierkorb gelegt; Rückgängig bringt sie zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln Datensatz wiederhergestellt</numerusform>
            <numerusform>%Ln Datensätze wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Die Auswahl exportieren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation>Arbeitsmappe (*.xlsx);;Tabelle (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 geschrieben</numerusform>
            <numerusform>%Ln Datensätze nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <comment>a record that is being made</comment>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Putting records into the recycle bin</source>
        <translation>Datensätze werden in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells with their headings in a spreadsheet, then paste them here.</source>
        <translation>In der Zwischenablage liegt keine Tabelle. Kopieren Sie die Zellen mit ihren Überschriften in einer Tabellenkalkulation und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>This table is too large to be pasted. Save it as a workbook and import that file.</source>
        <translation>Diese Tabelle ist zu groß, um eingefügt zu werden. Speichern Sie sie als Arbeitsmappe und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Wird eingeladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln Person auf die Liste gesetzt</numerusform>
            <numerusform>%Ln Personen auf die Liste gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already</source>
        <translation>
            <numerusform>%Ln stand schon darauf</numerusform>
            <numerusform>%Ln standen schon darauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an organisation on that day</source>
        <translation>
            <numerusform>%Ln ohne Organisation an dem Tag</numerusform>
            <numerusform>%Ln ohne Organisation an dem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListView</name>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>%1 and contains “%2”</source>
        <translation>%1 und enthält „%2“</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Nichts hier passt</translation>
    </message>
    <message>
        <source>%1: none where %2.</source>
        <translation>%1: nichts mit der Bedingung %2.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What is deleted comes here first and can be taken back.</source>
        <translation>Was gelöscht wird, kommt zuerst hierher und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1: noch nichts</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Den ersten hinzufügen: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation>Auswahl &amp;exportieren…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words stand (Ctrl+F)</source>
        <translation>Zeigt die Zeilen, in denen alle Wörter stehen (Strg+F)</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 Zeilen sind zu viele für Papier. Wählen Sie weniger, oder exportieren Sie sie in eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>&amp;Print the selection…</source>
        <translation>Auswahl &amp;drucken…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>&amp;Conditions…</source>
        <translation>&amp;Bedingungen…</translation>
    </message>
    <message>
        <source>Says which records are shown (Ctrl+Shift+F)</source>
        <translation>Legt fest, welche Datensätze gezeigt werden (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Add the first one with the button below or with Ctrl+N, or bring in a table under Exchange, Import.</source>
        <translation>Legen Sie den ersten mit der Schaltfläche unten oder mit Strg+N an, oder holen Sie eine Tabelle unter Austausch, Import herein.</translation>
    </message>
    <message>
        <source>Change &amp;many…</source>
        <translation>&amp;Viele ändern…</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>&amp;Tabelle einfügen…</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>in der Liste gewählt</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. It can be read, not changed.</source>
        <translation>Dieser Datensatz liegt im Papierkorb. Er kann gelesen, nicht geändert werden.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>Leave, keep it as a draft</source>
        <translation>Verlassen, als Entwurf behalten</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved yet. %1: %2. What you typed is kept.</source>
        <translation>Noch nicht gespeichert. %1: %2. Was Sie getippt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not saved yet: choose first which values stand.</source>
        <translation>Noch nicht gespeichert: wählen Sie zuerst, welche Werte gelten.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to put right. What you typed is kept.</source>
        <translation>
            <numerusform>Noch nicht gespeichert: %Ln Punkt ist zu berichtigen. Was Sie getippt haben, bleibt erhalten.</numerusform>
            <numerusform>Noch nicht gespeichert: %Ln Punkte sind zu berichtigen. Was Sie getippt haben, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed since the last save was put aside.</source>
        <translation>Was Sie seit dem letzten Speichern getippt haben, wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>„%1“ und %Ln Datensatz, der nicht ohne ihn sein kann, liegen im Papierkorb. Strg+Z bringt sie zurück.</numerusform>
            <numerusform>„%1“ und %Ln Datensätze, die nicht ohne ihn sein können, liegen im Papierkorb. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Ctrl+Z brings it back.</source>
        <translation>„%1“ liegt im Papierkorb. Strg+Z bringt den Datensatz zurück.</translation>
    </message>
    <message>
        <source>There is typing from %1 that was never saved.</source>
        <translation>Es gibt Getipptes vom %1, das nie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There is nothing to save yet: fill in a field first.</source>
        <translation>Es gibt noch nichts zu speichern: Füllen Sie zuerst ein Feld aus.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>Seit dem Speichern wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save this record first (Ctrl+S): then files can be put on it.</source>
        <translation>Speichern Sie diesen Datensatz zuerst (Strg+S): dann können Dateien angehängt werden.</translation>
    </message>
    <message>
        <source>Files cannot be put on this record.</source>
        <translation>An diesen Datensatz können keine Dateien angehängt werden.</translation>
    </message>
    <message>
        <source>Waiting to save</source>
        <translation>Wartet auf das Speichern</translation>
    </message>
    <message>
        <source>Not saved yet: another program, or a long work of this one, is writing into the casebook. What you typed is kept and will be saved by itself as soon as that has finished.</source>
        <translation>Noch nicht gespeichert: Ein anderes Programm oder eine lange Arbeit dieses Programms schreibt gerade in das Fallbuch. Was Sie getippt haben, bleibt erhalten und wird von selbst gespeichert, sobald das beendet ist.</translation>
    </message>
    <message>
        <source>Not taken out yet: another program, or a long work of this one, is writing into the casebook. It will come out by itself as soon as that has finished.</source>
        <translation>Noch nicht herausgeholt: Ein anderes Programm oder eine lange Arbeit dieses Programms schreibt gerade in das Fallbuch. Es geschieht von selbst, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: another program is still writing into the casebook.</source>
        <translation>„%1“ bleibt, wie es ist: Ein anderes Programm schreibt noch in das Fallbuch.</translation>
    </message>
    <message>
        <source>Not deleted yet: another program, or a long work of this one, is writing into the casebook. It will be deleted by itself as soon as that has finished.</source>
        <translation>Noch nicht gelöscht: Ein anderes Programm oder eine lange Arbeit dieses Programms schreibt gerade in das Fallbuch. Es geschieht von selbst, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>Nicht löschen</translation>
    </message>
    <message>
        <source>%1 – decide</source>
        <comment>what is open about a record</comment>
        <translation>%1 – entscheiden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a value, and who said it where and when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %Ln value(s)</source>
        <translation>
            <numerusform>Vorläufig: %Ln Wert</numerusform>
            <numerusform>Vorläufig: %Ln Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordStore</name>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1: „%2“ steht nicht in der Liste</translation>
    </message>
    <message>
        <source>%1 points to a record in the recycle bin</source>
        <translation>„%1“ verweist auf einen Datensatz im Papierkorb</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>„%1“ verweist auf einen Datensatz, der nicht hier ist</translation>
    </message>
    <message>
        <source>There is a %1 with this already: %2 (%3)</source>
        <translation>Es gibt schon einen Datensatz (%1) damit: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 “%2” was changed at %3 while it was open here; nothing was overwritten. Look at both and decide.</source>
        <translation>%1 „%2“ wurde um %3 geändert, während der Datensatz hier offen war; es wurde nichts überschrieben. Sehen Sie sich beide an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1 “%2” was changed by somebody else at the same moment; nothing was overwritten</source>
        <translation>%1 „%2“ wurde im selben Augenblick von jemand anderem geändert; es wurde nichts überschrieben</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is deleted as well. Restore that first.</source>
        <translation>„%1“ gehört zu „%2“, das ebenfalls gelöscht ist. Stellen Sie zuerst dieses wieder her.</translation>
    </message>
    <message>
        <source>Nobody else here may write; make somebody else a coordinator first</source>
        <translation>Niemand anderes darf hier schreiben; machen Sie zuerst jemand anderen zur Koordination</translation>
    </message>
    <message>
        <source>“%1” is the last officer who may write here; make somebody else a coordinator first</source>
        <translation>„%1“ ist der letzte Bearbeiter, der hier schreiben darf; machen Sie zuerst jemand anderen zur Koordination</translation>
    </message>
    <message>
        <source>You work here as a reader, who may look at everything that is not restricted and change nothing; nothing was written. Ask a coordinator to make the change, or to give you another role (Officer, field “Role”).</source>
        <translation>Sie dürfen hier nur lesen: alles, was nicht eingeschränkt ist, ansehen und nichts ändern; es wurde nichts geschrieben. Bitten Sie die Koordination, die Änderung zu machen oder Ihnen eine andere Rolle zu geben (Bearbeiter, Feld „Rolle“).</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen; nichts wurde geändert. Versuchen Sie es noch einmal: die Verbindung wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>A rehearsal keeps nothing</source>
        <translation>Ein Probelauf behält nichts</translation>
    </message>
    <message>
        <source>“%1” stays in the recycle bin. %2</source>
        <comment>a record, who has its place by now</comment>
        <translation>„%1“ bleibt im Papierkorb. %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTableModel</name>
    <message>
        <source>%1 %2, %3 selected</source>
        <comment>12,345 mine sites, 3 selected</comment>
        <translation>%1 %2, ausgewählt: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12,345 mine sites</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTabs</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records and the field that links them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>That key opens the casebook. Keep the paper where the computer is not, and nowhere else.</source>
        <translation>Dieser Schlüssel öffnet das Fallbuch. Bewahren Sie das Papier dort auf, wo der Computer nicht ist, und nirgends sonst.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Versuchen</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>Ich habe ihn auf &amp;Papier</translation>
    </message>
    <message>
        <source>This key is not shown again. Print it or write it down first; or press Escape once more to leave without it. Without the passphrase and without this key nobody can open the casebook.</source>
        <translation>Dieser Schlüssel wird nicht noch einmal gezeigt. Drucken Sie ihn zuerst oder schreiben Sie ihn auf; oder drücken Sie noch einmal Escape, um ohne ihn zu gehen. Ohne die Passphrase und ohne diesen Schlüssel kann niemand das Fallbuch öffnen.</translation>
    </message>
    <message>
        <source>Leave &amp;without it</source>
        <translation>&amp;Ohne ihn gehen</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Den Wiederherstellungsschlüssel versuchen</translation>
    </message>
    <message>
        <source>The recovery key of this casebook</source>
        <translation>Der Wiederherstellungsschlüssel dieses Fallbuchs</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Print it or write it down now: it is not kept anywhere, and nobody can show it again.</source>
        <translation>Er öffnet das Fallbuch, wenn die Passphrase verloren ist. Drucken Sie ihn jetzt oder schreiben Sie ihn auf: Er wird nirgends aufbewahrt, und niemand kann ihn noch einmal zeigen.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Key on the paper</source>
        <translation>Schlüsse&amp;l auf dem Papier</translation>
    </message>
    <message>
        <source>Key on the paper</source>
        <translation>Schlüssel auf dem Papier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Sp&amp;äter</translation>
    </message>
    <message>
        <source>&amp;Back to the key</source>
        <translation>&amp;Zurück zum Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Dieser Teil stimmt. Geben Sie einen anderen ein; noch %Ln Teil wird gebraucht.</numerusform>
            <numerusform>Dieser Teil stimmt. Geben Sie einen anderen ein; noch %Ln Teile werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the key as it stands on the paper, or as many of its parts as it takes, one after the other. Then it is certain that the paper will do when it is needed. It can also be done later; the program reminds of it.</source>
        <translation>Tippen Sie den Schlüssel ab, wie er auf dem Papier steht, oder nacheinander so viele seiner Teile, wie es braucht. Dann ist sicher, dass das Papier taugt, wenn es gebraucht wird. Das geht auch später; das Programm erinnert daran.</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryPartsBox</name>
    <message>
        <source>&amp;Divide it into parts for several people</source>
        <translation>In &amp;Teile für mehrere Personen teilen</translation>
    </message>
    <message>
        <source>Nobody has the whole key then: some of them together open the casebook, each alone cannot.</source>
        <translation>Dann hat niemand den ganzen Schlüssel: Einige zusammen öffnen das Fallbuch, jeder allein kann es nicht.</translation>
    </message>
    <message>
        <source>P&amp;arts</source>
        <translation>T&amp;eile</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>&amp;Of which are needed</source>
        <translation>Davon &amp;gebraucht</translation>
    </message>
    <message>
        <source>Parts that are needed</source>
        <translation>Teile, die gebraucht werden</translation>
    </message>
    <message>
        <source>The parts of the recovery key</source>
        <translation>Die Teile des Wiederherstellungsschlüssels</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportDesk</name>
    <message>
        <source>PDF file</source>
        <translation>PDF-Datei</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Textdokument</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation>Als &amp;ODT speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Auf Breite ei&amp;npassen</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>„%1“ wird erstellt…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Nicht erledigt. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Seite %1 von %2 · %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPage</name>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;State of</source>
        <translation>&amp;Stand vom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>open</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>&amp;Make the report</source>
        <translation>Bericht &amp;erstellen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The open record</source>
        <translation>Der geöffnete Datensatz</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingModel</name>
    <message>
        <source>Not requested</source>
        <translation>Nicht angefordert</translation>
    </message>
    <message>
        <source>No member in this year, so no report is expected</source>
        <translation>In diesem Jahr kein Mitglied, daher wird kein Bericht erwartet</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingPage</name>
    <message>
        <source>Who has reported</source>
        <translation>Wer berichtet hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the members</source>
        <translation>Mitglieder werden gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) asked for the report on %1. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Mitglied nach dem Bericht über %1 gefragt. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%Ln Mitglieder nach dem Bericht über %1 gefragt. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied f&amp;ragen</numerusform>
            <numerusform>%Ln Mitglieder f&amp;ragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have a report on this year already.</source>
        <translation>
            <numerusform>%Ln Mitglied hat schon einen Bericht über dieses Jahr.</numerusform>
            <numerusform>%Ln Mitglieder haben schon einen Bericht über dieses Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Datensatz &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Questionnaire:</source>
        <translation>Frage&amp;bogen:</translation>
    </message>
    <message>
        <source>Report on the &amp;year:</source>
        <translation>Bericht über das &amp;Jahr:</translation>
    </message>
    <message>
        <source>&amp;Due on:</source>
        <translation>Fä&amp;llig am:</translation>
    </message>
    <message>
        <source>How far the due-diligence report of each member is, year by year. A cell opens its report.</source>
        <translation>Wie weit der Bericht zur Sorgfaltspflicht jedes Mitglieds ist, Jahr für Jahr. Eine Zelle öffnet ihren Bericht.</translation>
    </message>
    <message>
        <source>Nobody is expected to report</source>
        <translation>Von niemandem wird ein Bericht erwartet</translation>
    </message>
    <message>
        <source>Members appear here from the day their membership begins, with a column for each of the last years.</source>
        <translation>Mitglieder erscheinen hier ab dem Beginn ihrer Mitgliedschaft, mit einer Spalte für jedes der letzten Jahre.</translation>
    </message>
    <message>
        <source>&amp;Remind members…</source>
        <translation>Mitglieder eri&amp;nnern …</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreDialog</name>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Comes back with it</source>
        <translation>Kommt mit zurück</translation>
    </message>
    <message>
        <source>Stays in the bin</source>
        <translation>Bleibt im Papierkorb</translation>
    </message>
    <message>
        <source>What comes back: %1</source>
        <translation>Was zurückkommt: %1</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Datensätze und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was aus ihm wird</translation>
    </message>
    <message>
        <source>Links that stay broken, and reasons</source>
        <translation>Verweise, die ins Leere führen, und Gründe</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Was zurückkommt, wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen record(s) come back</source>
        <translation>
            <numerusform>%Ln gewählter Datensatz kommt zurück</numerusform>
            <numerusform>%Ln gewählte Datensätze kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come back with them</source>
        <translation>
            <numerusform>%Ln Datensatz kommt mit zurück</numerusform>
            <numerusform>%Ln Datensätze kommen mit zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the bin</source>
        <comment>chosen records</comment>
        <translation>
            <numerusform>%Ln bleibt im Papierkorb</numerusform>
            <numerusform>%Ln bleiben im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln record(s) &amp;out</source>
        <translation>
            <numerusform>%Ln Datensatz &amp;herausnehmen</numerusform>
            <numerusform>%Ln Datensätze &amp;herausnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln Datensatz wiederhergestellt</numerusform>
            <numerusform>%Ln Datensätze wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking records out of the recycle bin</source>
        <translation>Datensätze werden aus dem Papierkorb geholt</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreEffect</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of deadline, a record</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>missing by now</source>
        <translation>fehlt inzwischen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>“%1” will be called “%2”</source>
        <translation>„%1“ wird „%2“ heißen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a figure, its value now, its value then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 → %4</source>
        <comment>a figure, a record, its value now, its value then</comment>
        <translation>%1 von „%2“: %3 → %4</translation>
    </message>
    <message>
        <source>Deadline %1: %2 → %3</source>
        <comment>kind and record, the day now, the day then</comment>
        <translation>Frist %1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Takes back “%1”, entered by %2 on %3</source>
        <comment>a value, an officer, a moment</comment>
        <translation>Nimmt „%1“ zurück, eingegeben von %2 am %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: only the first %Ln were looked at</source>
        <translation>
            <numerusform>%1: nur der erste (%Ln) wurde angesehen</numerusform>
            <numerusform>%1: nur die ersten %Ln wurden angesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RiskPart</name>
    <message>
        <source>State: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Escalated into “%1”, without a due day.</source>
        <translation>Eskaliert zu „%1“, ohne Frist.</translation>
    </message>
    <message>
        <source>Escalated into “%1”, due on %2.</source>
        <translation>Eskaliert zu „%1“, fällig am %2.</translation>
    </message>
    <message>
        <source>The organisation has no open engagement plan to take this risk.</source>
        <translation>Die Organisation hat keinen offenen Engagementplan, der dieses Risiko aufnimmt.</translation>
    </message>
    <message>
        <source>Escalated into an action of the plan; undo takes it back.</source>
        <translation>Zu einer Maßnahme des Plans eskaliert; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Engagement &amp;plan</source>
        <translation>Engagement&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Escalate into the plan</source>
        <translation>In den Plan &amp;eskalieren</translation>
    </message>
    <message>
        <source>&amp;Open the action</source>
        <translation>Maßnahme ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>Lodebook::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation>Die Namen der Bereiche zeigen</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
</context>
<context>
    <name>Lodebook::SampleData</name>
    <message>
        <source>There are no sample data in this casebook</source>
        <translation>Dieses Fallbuch enthält keine Beispieldaten</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Die Beispieldaten entfernen</translation>
    </message>
</context>
<context>
    <name>Lodebook::SavedViewDialog</name>
    <message>
        <source>Other &amp;officers see it too</source>
        <translation>&amp;Andere Bearbeiter sehen sie auch</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Die Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Gezeigtes als Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>Lodebook::ScopePicker</name>
    <message>
        <source>&amp;Everything in this casebook</source>
        <translation>&amp;Alles in diesem Fallbuch</translation>
    </message>
    <message>
        <source>A &amp;part: what is chosen here, all that belongs to it, and the reference lists</source>
        <translation>Ein &amp;Teil: was hier gewählt ist, alles, was dazugehört, und die Referenzlisten</translation>
    </message>
    <message>
        <source>Type a name, choose from the list</source>
        <translation>Namen eingeben, aus der Liste wählen</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchKeeper</name>
    <message>
        <source>Search takes in what has changed</source>
        <translation>Die Suche nimmt auf, was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Nichts hier heißt „%1“</translation>
    </message>
    <message>
        <source>Nothing is written like that; this comes close.</source>
        <translation>Nichts wird so geschrieben; das hier kommt nahe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is found, and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>In den Einträgen kann nicht gesucht werden: %1</translation>
    </message>
    <message>
        <source>More will be found in a moment: what was changed is still being taken in.</source>
        <translation>Gleich wird mehr gefunden: Geändertes wird noch aufgenommen.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record to be made</comment>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>Tas&amp;ten</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by &amp;itself</source>
        <translation>Ein verschlüsseltes Fallbuch von selbst s&amp;perren</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by itself</source>
        <translation>Ein verschlüsseltes Fallbuch von selbst sperren</translation>
    </message>
    <message>
        <source>after </source>
        <comment>so many minutes; ends with a space</comment>
        <translation>nach </translation>
    </message>
    <message>
        <source> minutes without work</source>
        <comment>begins with a space</comment>
        <translation> Minuten ohne Arbeit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>Lodebook::SideTabs</name>
    <message>
        <source>Parts of this record</source>
        <translation>Teile dieses Datensatzes</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name and count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::SiteMapPage</name>
    <message>
        <source>&amp;Responsible only</source>
        <translation>Nur &amp;verantwortungsvolle</translation>
    </message>
    <message>
        <source>The sites are being read.</source>
        <translation>Die Standorte werden gelesen.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Name, code or place</source>
        <translation>Name, Code oder Ort</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Mineral</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of %2 sites are shown, as of %3.</source>
        <translation>%1 von %2 Standorten werden gezeigt, Stand %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) of this choice have no position and are not on the map.</source>
        <translation>
            <numerusform>%Ln Standort dieser Auswahl hat keine Position und steht nicht auf der Karte.</numerusform>
            <numerusform>%Ln Standorte dieser Auswahl haben keine Position und stehen nicht auf der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mine site is recorded yet. Import sites, or add one under Field.</source>
        <translation>Es ist noch kein Minenstandort erfasst. Importieren Sie Standorte oder fügen Sie unter Feldarbeit einen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln Standort auf der Karte gewählt</numerusform>
            <numerusform>%Ln Standorte auf der Karte gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SpansModel</name>
    <message>
        <source>Until %1, without a beginning</source>
        <translation>Bis %1, ohne Anfang</translation>
    </message>
    <message>
        <source>From %1, without an end</source>
        <translation>Ab %1, ohne Ende</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Am %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <translation>
            <numerusform>Von %1 bis %2, %Ln Tag</numerusform>
            <numerusform>Von %1 bis %2, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the end is written before the beginning</source>
        <comment>a stretch of time</comment>
        <translation>%1; das Ende steht vor dem Anfang</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a record, its time</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::StartWindow</name>
    <message>
        <source>Lodebook</source>
        <translation>Lodebook</translation>
    </message>
    <message>
        <source>The casebook of a responsible-minerals partnership. Everything is kept in one file of yours, or in a database of your organisation, and works without a network.</source>
        <translation>Das Fallbuch einer Partnerschaft für verantwortungsvolle Minerale. Alles liegt in einer Datei von Ihnen oder in einer Datenbank Ihrer Organisation und arbeitet ohne Netz.</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>Ein Fallbuch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Neues Fallbuch…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keines.</translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration…</source>
        <translation>Die &amp;Vorführung ansehen…</translation>
    </message>
    <message>
        <source>Makes a casebook filled with real public data and invented examples</source>
        <translation>Legt ein Fallbuch mit echten öffentlichen Daten und erfundenen Beispielen an</translation>
    </message>
</context>
<context>
    <name>Lodebook::StepTrail</name>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The step you are at</source>
        <translation>Der Schritt, bei dem Sie sind</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Kommt später</translation>
    </message>
</context>
<context>
    <name>Lodebook::Stopped</name>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Angehalten; alles bleibt, wie es war</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyLinksModel</name>
    <message numerus="yes">
        <source>%Ln link(s) together</source>
        <translation>
            <numerusform>%Ln Verbindung zusammen</numerusform>
            <numerusform>%Ln Verbindungen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>Teil eines Kreises</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>kg a year</source>
        <translation>kg im Jahr</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Lieferverbindungen</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyPart</name>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Supply chain of %1 on %2</source>
        <translation>Lieferkette von %1 am %2</translation>
    </message>
    <message>
        <source>No supply links are recorded for this day. They are added under Supply links.</source>
        <translation>Für diesen Tag sind keine Lieferverbindungen erfasst. Sie werden unter „Lieferverbindungen“ angelegt.</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Alle Minerale</translation>
    </message>
    <message>
        <source>Save the supply chain</source>
        <translation>Lieferkette speichern</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Page (*.pdf);;Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Bild (*.svg);;Seite (*.pdf);;Tabelle (*.csv);;Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>Am &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Mineral</translation>
    </message>
    <message>
        <source>&amp;Groups as one</source>
        <translation>&amp;Gruppen zusammen</translation>
    </message>
    <message>
        <source>An organisation counts as the head of its group</source>
        <translation>Eine Organisation zählt als Spitze ihrer Gruppe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyView</name>
    <message>
        <source>%1, %2</source>
        <comment>name, tier</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::TakePackPage</name>
    <message>
        <source>Take a pack</source>
        <translation>Paket übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ein Paket öffnen</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Pakete (*.lodepack)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird betrachtet</translation>
    </message>
    <message>
        <source>Its changes are compared with this casebook; nothing is changed</source>
        <translation>Seine Änderungen werden mit diesem Fallbuch verglichen; nichts wird geändert</translation>
    </message>
    <message>
        <source>%1 is not for this device. %2</source>
        <translation>%1 ist nicht für dieses Gerät. %2</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>%1 wird übernommen</translation>
    </message>
    <message>
        <source>Its changes are taken over: all of them, or none</source>
        <translation>Seine Änderungen werden übernommen: alle oder keine</translation>
    </message>
    <message>
        <source>The pack from %1 is taken in. What it did stands below; History and Packs taken can take it back.</source>
        <translation>Das Paket von %1 ist übernommen. Was es getan hat, steht unten; Verlauf und Übernommene Pakete können es zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Decide what is open</source>
        <translation>Offenes &amp;entscheiden</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz &amp;übernehmen</numerusform>
            <numerusform>%Ln Datensätze &amp;übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open another pack…</source>
        <translation>Ein anderes Paket &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open a pack…</source>
        <translation>Ein Paket &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Konflikte</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>Was das Paket ändert</translation>
    </message>
    <message>
        <source>A pack brings what another device changed. You see all of it first, and can refuse a record or a single field by taking its tick away.</source>
        <translation>Ein Paket bringt, was ein anderes Gerät geändert hat. Sie sehen zuerst alles und können einen Datensatz oder ein einzelnes Feld ablehnen, indem Sie das Häkchen wegnehmen.</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>Kein Paket ist offen</translation>
    </message>
    <message>
        <source>Open a file that ends in .lodepack, or drag it onto the window. Nothing is changed before you have seen what it would do.</source>
        <translation>Öffnen Sie eine Datei mit der Endung .lodepack oder ziehen Sie sie auf das Fenster. Nichts wird geändert, bevor Sie gesehen haben, was sie täte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), the first %1 listed</source>
        <translation>
            <numerusform>%Ln Datensatz, die ersten %1 in der Liste</numerusform>
            <numerusform>%Ln Datensätze, die ersten %1 in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksModel</name>
    <message>
        <source>A device not known here</source>
        <translation>Ein hier nicht bekanntes Gerät</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksPage</name>
    <message>
        <source>Packs taken</source>
        <translation>Übernommene Pakete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln Paket</numerusform>
            <numerusform>%Ln Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the pack from %1 brought would be taken back, %Ln change(s). What was changed since is kept and named. The undoing goes to the others with the next pack.</source>
        <translation>
            <numerusform>Alles, was das Paket von %1 brachte, würde zurückgenommen, %Ln Änderung. Was seither geändert wurde, bleibt und wird genannt. Die Rücknahme geht mit dem nächsten Paket an die anderen.</numerusform>
            <numerusform>Alles, was das Paket von %1 brachte, würde zurückgenommen, %Ln Änderungen. Was seither geändert wurde, bleibt und wird genannt. Die Rücknahme geht mit dem nächsten Paket an die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this pack</source>
        <translation>Dieses Paket &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing a pack</source>
        <translation>Ein Paket wird rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before the pack.</source>
        <translation>
            <numerusform>%Ln Datensatz ist wie vor dem Paket.</numerusform>
            <numerusform>%Ln Datensätze sind wie vor dem Paket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since or others build on them, and stay: %1</source>
        <translation>
            <numerusform>%Ln Datensatz wurde seither geändert oder andere bauen darauf auf, und bleibt: %1</numerusform>
            <numerusform>%Ln Datensätze wurden seither geändert oder andere bauen darauf auf, und bleiben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take another pack…</source>
        <translation>Weiteres Paket ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>&amp;Undo this pack…</source>
        <translation>Dieses Paket &amp;rückgängig machen…</translation>
    </message>
    <message>
        <source>What was taken in, from whom and by whom. A pack can be undone as a whole, also weeks later.</source>
        <translation>Was übernommen wurde, von wem und durch wen. Ein Paket lässt sich als Ganzes rückgängig machen, auch Wochen später.</translation>
    </message>
    <message>
        <source>No pack was taken in yet</source>
        <translation>Noch wurde kein Paket übernommen</translation>
    </message>
    <message>
        <source>Packs that you take in are listed here, and can be taken back.</source>
        <translation>Pakete, die Sie übernehmen, stehen hier und können zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Paket übernehmen</translation>
    </message>
</context>
<context>
    <name>Lodebook::TemplatePart</name>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made or changed.</source>
        <translation>
            <numerusform>%Ln Maßnahme angelegt oder geändert.</numerusform>
            <numerusform>%Ln Maßnahmen angelegt oder geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back.</source>
        <translation>Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed meanwhile: %1</source>
        <translation>Blieben, wie sie sind, weil sie inzwischen geändert wurden: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung &amp;anwenden</numerusform>
            <numerusform>%Ln Änderungen &amp;anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template yet. Add one under Partners, Plan templates, with its actions: then it makes the actions of plans.</source>
        <translation>Es gibt noch keine Vorlage. Legen Sie unter Partner, Planvorlagen eine mit ihren Maßnahmen an: Dann macht sie die Maßnahmen von Plänen.</translation>
    </message>
    <message>
        <source>Choose a template: what it would do to this plan is shown first.</source>
        <translation>Wählen Sie eine Vorlage: Was sie mit diesem Plan täte, wird zuerst gezeigt.</translation>
    </message>
    <message>
        <source>No open plan follows this template. A plan follows it once its actions were made from it.</source>
        <translation>Kein offener Plan folgt dieser Vorlage. Ein Plan folgt ihr, sobald seine Maßnahmen aus ihr gemacht wurden.</translation>
    </message>
    <message>
        <source>This is what the template would do. Nothing is done yet; what is done already, and what was taken out of a plan, stays as it is.</source>
        <translation>Das täte die Vorlage. Noch ist nichts geschehen; was erledigt ist und was aus einem Plan genommen wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Plan and action</source>
        <translation>Plan und Maßnahme</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Dann fällig</translation>
    </message>
    <message>
        <source>What the template would do</source>
        <translation>Was die Vorlage täte</translation>
    </message>
</context>
<context>
    <name>Lodebook::Theme</name>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Lodebook::ThresholdPage</name>
    <message>
        <source>Threshold checker</source>
        <translation>Schwellenprüfer</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 (table of %2)</source>
        <translation>%1 (Tabelle vom %2)</translation>
    </message>
    <message>
        <source>Whether what an importer brings into the Union in a calendar year reaches the threshold of its line in Annex I of Regulation (EU) 2017/821. Lines that nobody has read in a copy of the Regulation are called unconfirmed.</source>
        <translation>Ob das, was ein Einführer in einem Kalenderjahr in die Union bringt, die Schwelle seiner Zeile in Anhang I der Verordnung (EU) 2017/821 erreicht. Zeilen, die niemand in einer Fassung der Verordnung gelesen hat, heißen unbestätigt.</translation>
    </message>
    <message>
        <source>&amp;Customs code or mineral:</source>
        <translation>&amp;Zollcode oder Mineral:</translation>
    </message>
    <message>
        <source>&amp;Weight in the year:</source>
        <translation>&amp;Gewicht im Jahr:</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>&amp;Keep as an import of an organisation…</source>
        <translation>Als &amp;Einfuhr einer Organisation festhalten…</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Zollcode</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Wie die Zeile geprüft wurde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <source>Type a customs code such as 2609 00 00, or a mineral such as tin, and the weight.</source>
        <translation>Geben Sie einen Zollcode wie 2609 00 00 oder ein Mineral wie Zinn ein, und das Gewicht.</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>day · kind: what</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>day · what (who)</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelinePane</name>
    <message>
        <source>%1: without a date</source>
        <comment>kind of record</comment>
        <translation>%1: ohne Datum</translation>
    </message>
    <message>
        <source>%1 on the line of time</source>
        <comment>how many records</comment>
        <translation>%1 auf der Zeitleiste</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 ohne Datum</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Brings today into the middle</source>
        <translation>Holt heute in die Mitte</translation>
    </message>
    <message>
        <source>Which time is shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Öffnet sie als Liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineTab</name>
    <message>
        <source>Timeline of this record</source>
        <translation>Zeitleiste dieses Datensatzes</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Änderungen dieses Datensatzes</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Kontaktverlauf</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Kind of what is shown</source>
        <translation>Art dessen, was gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Print as contact history</source>
        <translation>Als Kontaktverlauf &amp;drucken</translation>
    </message>
</context>
<context>
    <name>Lodebook::TopBar</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Wo ich bin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%Ln Konflikt wartet auf eine Entscheidung</numerusform>
            <numerusform>%Ln Konflikte warten auf eine Entscheidung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Datensatz</numerusform>
            <numerusform>%1, %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoPanel</name>
    <message>
        <source>&amp;Do this again</source>
        <translation>Dies &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>Diesen Schritt &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>What undo will undo</source>
        <translation>Schritte zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Make this panel a window, or put it back</source>
        <translation>Diesen Bereich zu einem Fenster machen oder zurückstellen</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockDialog</name>
    <message>
        <source>Encrypted casebook</source>
        <translation>Verschlüsseltes Fallbuch</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockForm</name>
    <message>
        <source>The key is worked out…</source>
        <translation>Der Schlüssel wird berechnet…</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Zeigen, was getippt wird</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Dieser Teil stimmt. Geben Sie einen anderen ein; noch %Ln Teil wird gebraucht.</numerusform>
            <numerusform>Dieser Teil stimmt. Geben Sie einen anderen ein; noch %Ln Teile werden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted. It opens with its passphrase, or with the recovery key on paper, whole or in parts.</source>
        <translation>%1 ist verschlüsselt. Es öffnet sich mit der Passphrase oder mit dem Wiederherstellungsschlüssel auf Papier, ganz oder in Teilen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ViewMenu</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a view of another officer</comment>
        <translation>%1 (freigegeben)</translation>
    </message>
    <message>
        <source>&amp;Save what is shown as a view…</source>
        <translation>Gezeigtes als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Begin this list with “%1”</source>
        <translation>Diese Liste mit „%1“ &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Export “%1”…</source>
        <translation>„%1“ &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>Eine Ansicht &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keep the changes in “%1”</source>
        <translation>Än&amp;derungen in „%1“ behalten</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Ansicht „%1“ geändert</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>„%1“ &amp;umbenennen…</translation>
    </message>
    <message>
        <source>S&amp;hare with all officers</source>
        <translation>Für alle Bearbeiter frei&amp;geben</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>„%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>View “%1” deleted; undo brings it back</source>
        <translation>Ansicht „%1“ gelöscht; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Eine Ansicht importieren</translation>
    </message>
    <message>
        <source>Saved view (*.%1)</source>
        <translation>Gespeicherte Ansicht (*.%1)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Die Ansicht exportieren</translation>
    </message>
    <message>
        <source>View “%1” taken in</source>
        <translation>Ansicht „%1“ übernommen</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Ansicht „%1“ in %2 geschrieben</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Saved views of this list</source>
        <translation>Gespeicherte Ansichten dieser Liste</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Gespeicherte Ansicht: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::YesNoEditor</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>The country outlines cannot be read: the file is damaged or not an outline file. Maps are shown without countries. Install the program again.</source>
        <translation>Die Umrisse der Länder können nicht gelesen werden: die Datei ist beschädigt oder keine Umrissdatei. Karten werden ohne Länder gezeigt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of point and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the title as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Map with %1 points.</source>
        <translation>Karte mit %1 Punkten.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of point and how many</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what the hatching means and the countries</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Marked countries</source>
        <translation>Markierte Länder</translation>
    </message>
    <message>
        <source>Made with Natural Earth; borders are de facto</source>
        <translation>Mit Natural Earth gemacht; Grenzen, wie sie tatsächlich verlaufen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two sources</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MissionFigures</name>
    <message numerus="yes">
        <source>%Ln template(s) of organisations that are no members on that day are left out.</source>
        <translation>
            <numerusform>%Ln Vorlage einer Organisation, die an dem Tag kein Mitglied ist, ist weggelassen.</numerusform>
            <numerusform>%Ln Vorlagen von Organisationen, die an dem Tag keine Mitglieder sind, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) name no organisation and cannot be counted.</source>
        <translation>
            <numerusform>%Ln Teilnahme nennt keine Organisation und kann nicht gezählt werden.</numerusform>
            <numerusform>%Ln Teilnahmen nennen keine Organisation und können nicht gezählt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of the smelters in members’ reporting templates that the loaded list calls conformant; of each member and scope the newest template counts.</source>
        <translation>Der Anteil der Schmelzen in den Berichtsvorlagen der Mitglieder, die die geladene Liste konform nennt; je Mitglied und Geltungsbereich zählt die neueste Vorlage.</translation>
    </message>
    <message>
        <source>%1 of %2 smelters conformant</source>
        <translation>%1 von %2 Schmelzen konform</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>template and what is missing in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No member’s template names a smelter in that time.</source>
        <translation>Keine Vorlage eines Mitglieds nennt in dieser Zeit eine Schmelze.</translation>
    </message>
    <message>
        <source>The organisations of the sizes micro, small and medium that attended an event or handed in a questionnaire for such companies; each counts once.</source>
        <translation>Die Organisationen der Größen kleinst, klein und mittel, die an einer Veranstaltung teilnahmen oder einen Fragebogen für solche Unternehmen abgaben; jede zählt einmal.</translation>
    </message>
    <message>
        <source>events attended: %1; questionnaires handed in: %2</source>
        <translation>besuchte Veranstaltungen: %1; abgegebene Fragebögen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln handed in a questionnaire.</source>
        <translation>
            <numerusform>Davon hat %Ln einen Fragebogen abgegeben.</numerusform>
            <numerusform>Davon haben %Ln einen Fragebogen abgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) of unknown size were reached and do not count.</source>
        <translation>
            <numerusform>%Ln Organisation unbekannter Größe wurde erreicht und zählt nicht.</numerusform>
            <numerusform>%Ln Organisationen unbekannter Größe wurden erreicht und zählen nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code; write three capital letters such as EUR</source>
        <translation>„%1“ ist kein Währungscode; schreiben Sie drei Großbuchstaben wie EUR</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50</source>
        <translation>„%1“ ist kein Betrag; schreiben Sie ihn wie 1234.50</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has</source>
        <translation>„%1“ hat mehr Nachkommastellen als %2</translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation>„%1“ ist ein zu großer Betrag</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The library for keys cannot be used on this computer; nothing was changed.</source>
        <translation>Die Bibliothek für Schlüssel kann auf diesem Rechner nicht verwendet werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This device has no keys yet, and none can be made while its casebook can only be read.</source>
        <translation>Dieses Gerät hat noch keine Schlüssel, und es können keine gemacht werden, solange sein Fallbuch nur gelesen werden kann.</translation>
    </message>
    <message>
        <source>Keys of this device made</source>
        <translation>Schlüssel dieses Geräts gemacht</translation>
    </message>
    <message>
        <source>These are the keys of this device itself; nothing was changed.</source>
        <translation>Das sind die Schlüssel dieses Geräts selbst; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The fingerprint of these keys is %1, not %2: the file may come from somebody else. “%3” was not accepted. Ask its officer for the fingerprint, by voice, and for the file again.</source>
        <translation>Der Fingerabdruck dieser Schlüssel ist %1, nicht %2: Die Datei kommt vielleicht von jemand anderem. „%3“ wurde nicht angenommen. Fragen Sie die zuständige Person mündlich nach dem Fingerabdruck und bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>“%1” is trusted with other keys (%2). Ask its officer why it has new ones; if it is right, withdraw the old ones first. Nothing was changed.</source>
        <translation>Für „%1“ gelten schon andere Schlüssel (%2). Fragen Sie die zuständige Person, warum es neue gibt; wenn es stimmt, ziehen Sie zuerst die alten zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another device is called “%1” already. Give this one another name; nothing was changed.</source>
        <translation>Ein anderes Gerät heißt schon „%1“. Geben Sie diesem einen anderen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Keys of “%1” accepted</source>
        <translation>Schlüssel von „%1“ angenommen</translation>
    </message>
    <message>
        <source>No device that is called “%1” is trusted; nothing was changed.</source>
        <translation>Keinem Gerät namens „%1“ wird vertraut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Keys of “%1” withdrawn</source>
        <translation>Schlüssel von „%1“ zurückgezogen</translation>
    </message>
    <message>
        <source>%1 is not a key that can be used: %2. Nothing was changed.</source>
        <translation>%1 ist kein brauchbarer Schlüssel: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was kept of it. Choose another folder or name.</source>
        <translation>%1 konnte nicht geschrieben werden; nichts davon wurde behalten. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the library for keys cannot be used on this computer</source>
        <translation>die Bibliothek für Schlüssel kann auf diesem Rechner nicht verwendet werden</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>die Datei ist zu lang</translation>
    </message>
    <message>
        <source>a newer program made it (format %1; this program reads up to %2)</source>
        <translation>ein neueres Programm hat die Datei gemacht (Format %1; dieses Programm liest bis %2)</translation>
    </message>
    <message>
        <source>it is damaged, or something else</source>
        <translation>die Datei ist beschädigt oder etwas anderes</translation>
    </message>
    <message>
        <source>it was altered after it was made. Ask for it again</source>
        <translation>die Datei wurde nach ihrer Entstehung verändert. Bitten Sie noch einmal um sie</translation>
    </message>
    <message>
        <source>What was seen of device “%1” cannot be read</source>
        <translation>Was von Gerät „%1“ gesehen wurde, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its sections are in disorder</source>
        <translation>seine Abschnitte sind in Unordnung</translation>
    </message>
    <message>
        <source>line %1 is too long</source>
        <translation>Zeile %1 ist zu lang</translation>
    </message>
    <message>
        <source>line %1 is empty</source>
        <translation>Zeile %1 ist leer</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>seine letzte Zeile hat kein Ende</translation>
    </message>
    <message>
        <source>its lines cannot be unpacked after line %1</source>
        <translation>seine Zeilen lassen sich nach Zeile %1 nicht entpacken</translation>
    </message>
    <message>
        <source>its lines end before their time, after line %1</source>
        <translation>seine Zeilen enden zu früh, nach Zeile %1</translation>
    </message>
    <message>
        <source>an attachment is not described</source>
        <translation>ein Anhang ist nicht beschrieben</translation>
    </message>
    <message>
        <source>The attachment %1 could not be written: %2</source>
        <translation>Der Anhang %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>attachment %1 is damaged, or not as long as it says</source>
        <translation>Anhang %1 ist beschädigt oder nicht so lang, wie er angibt</translation>
    </message>
    <message>
        <source>%1 is not a pack, whatever its name says. Choose the file that was sent; nothing was changed.</source>
        <translation>%1 ist kein Paket, was der Name auch sagt. Wählen Sie die Datei, die geschickt wurde; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 of its %3 bytes are there. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 ist nicht vollständig: %2 von %3 Bytes sind da. Kopieren Sie es noch einmal oder fordern Sie es noch einmal an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is longer than it was made: %2 bytes instead of %3. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 ist länger, als es gemacht wurde: %2 statt %3 Bytes. Kopieren Sie es noch einmal oder fordern Sie es noch einmal an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was altered, at byte %2 or soon after. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 ist bei Byte %2 oder kurz danach beschädigt oder verändert worden. Kopieren Sie es noch einmal oder fordern Sie es noch einmal an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program: it takes one that reads packs of version %2. Install a newer Lodebook, then take the pack again; nothing was changed.</source>
        <translation>%1 wurde von einem neueren Programm gemacht: nötig ist eines, das Pakete der Version %2 liest. Installieren Sie ein neueres Lodebook und nehmen Sie das Paket dann noch einmal an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is for other devices and cannot be opened on this one. Ask its sender for one that is for “%2” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 ist für andere Geräte und kann auf diesem nicht geöffnet werden. Bitten Sie den Absender um eines, das auch für „%2“ ist, und schicken Sie den Schlüssel dieses Geräts, wenn er dort nicht bekannt ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 comes from a device that is not trusted here (%2). If you know whose it is, get its key (.lodekey), accept it, compare the fingerprint by voice, and take the pack again; nothing was changed.</source>
        <translation>%1 kommt von einem Gerät, dem hier nicht vertraut wird (%2). Wenn Sie wissen, wem es gehört, besorgen Sie seinen Schlüssel (.lodekey), nehmen Sie ihn an, vergleichen Sie mündlich den Fingerabdruck und nehmen Sie das Paket dann noch einmal an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, whose keys were withdrawn here on %3. Ask its officer; if all is well, accept its key again and then take the pack. Nothing was changed.</source>
        <translation>%1 kommt von „%2“, dessen Schlüssel hier am %3 zurückgezogen wurden. Fragen Sie die zuständige Person; wenn alles in Ordnung ist, nehmen Sie den Schlüssel wieder an und dann das Paket. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 says that it comes from “%2”, but is not signed with the keys that device is trusted with. Either it is forged or the device has new keys: ask its officer, by voice. Nothing was changed.</source>
        <translation>%1 gibt an, von „%2“ zu kommen, ist aber nicht mit den Schlüsseln unterschrieben, mit denen diesem Gerät vertraut wird. Entweder ist es gefälscht, oder das Gerät hat neue Schlüssel: Fragen Sie die zuständige Person mündlich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was good until %2 and came too late. Ask “%3” for a new one; nothing was changed.</source>
        <translation>%1 galt bis %2 und kommt zu spät. Bitten Sie „%3“ um ein neues; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Copy it to this computer and take it again; nothing was changed in the casebook.</source>
        <translation>%1 wurde während des Lesens geändert. Kopieren Sie es auf diesen Rechner und nehmen Sie es noch einmal an; im Fallbuch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 came from “%2” as it was made, but was not made well: %3. Tell its officer, and ask for a new one; nothing was changed.</source>
        <translation>%1 kam von „%2“ so an, wie es gemacht wurde, wurde aber falsch gemacht: %3. Sagen Sie es der zuständigen Person und bitten Sie um ein neues; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A pack has to be for somebody: name at least one trusted device. Nothing was written.</source>
        <translation>Ein Paket muss für jemanden sein: Nennen Sie mindestens ein Gerät, dem vertraut wird. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The keys of “%1” were withdrawn: no pack is made for it. Leave it out, or accept its key again. Nothing was written.</source>
        <translation>Die Schlüssel von „%1“ wurden zurückgezogen: Für dieses Gerät wird kein Paket gemacht. Lassen Sie es weg oder nehmen Sie seinen Schlüssel wieder an. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key of “%1”. Ask its officer for the key again; nothing was written.</source>
        <translation>Mit dem Schlüssel von „%1“ lässt sich nichts versiegeln. Bitten Sie die zuständige Person noch einmal um den Schlüssel; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Line %1 of the pack is empty, is longer than 16 MiB or has a break in it; the pack was not made.</source>
        <translation>Zeile %1 des Pakets ist leer, ist länger als 16 MiB oder enthält einen Umbruch; das Paket wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>%1 is for “%2” and cannot be opened on this device. Hand it on, or ask its sender for one that is for “%3” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 ist für „%2“ und kann auf diesem Gerät nicht geöffnet werden. Geben Sie es weiter, oder bitten Sie den Absender um eines, das auch für „%3“ ist, und schicken Sie den Schlüssel dieses Geräts, wenn er dort nicht bekannt ist; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: not even its beginning is there (%Ln byte(s)). Copy it again, or ask for it again; nothing was changed.</source>
        <translation>
            <numerusform>%1 ist nicht vollständig: selbst der Anfang fehlt (%Ln Byte). Kopieren Sie es noch einmal oder fordern Sie es noch einmal an; nichts wurde geändert.</numerusform>
            <numerusform>%1 ist nicht vollständig: selbst der Anfang fehlt (%Ln Bytes). Kopieren Sie es noch einmal oder fordern Sie es noch einmal an; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pack can be for %Ln device(s) at most; make several. Nothing was written.</source>
        <translation>
            <numerusform>Ein Paket kann für höchstens %Ln Gerät sein; machen Sie mehrere. Nichts wurde geschrieben.</numerusform>
            <numerusform>Ein Paket kann für höchstens %Ln Geräte sein; machen Sie mehrere. Nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attachment %1 is shorter than it should be, or cannot be read: %Ln byte(s) are missing. The pack was not made; make it without attachments, or check the casebook.</source>
        <translation>
            <numerusform>Der Anhang %1 ist kürzer, als er sein sollte, oder nicht lesbar: %Ln Byte fehlt. Das Paket wurde nicht gemacht; machen Sie es ohne Anhänge oder prüfen Sie das Fallbuch.</numerusform>
            <numerusform>Der Anhang %1 ist kürzer, als er sein sollte, oder nicht lesbar: %Ln Bytes fehlen. Das Paket wurde nicht gemacht; machen Sie es ohne Anhänge oder prüfen Sie das Fallbuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open conflict “%1”: somebody has decided it, or there never was one.</source>
        <translation>Es gibt keinen offenen Konflikt „%1“: Jemand hat ihn entschieden, oder es gab ihn nie.</translation>
    </message>
    <message>
        <source>Decided: %1 of “%2”</source>
        <translation>Entschieden: %1 von „%2“</translation>
    </message>
    <message>
        <source>Decided: delete “%1”</source>
        <translation>Entschieden: „%1“ löschen</translation>
    </message>
    <message>
        <source>Decided: keep “%1”</source>
        <translation>Entschieden: „%1“ behalten</translation>
    </message>
    <message>
        <source>No device called “%1” is trusted here. Ask its officer for the file of its keys and accept it; nothing was written.</source>
        <translation>Keinem Gerät namens „%1“ wird hier vertraut. Bitten Sie die zuständige Person um die Datei mit den Schlüsseln und nehmen Sie sie an; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The pack is damaged inside: a line cannot be read. Nothing was changed; ask for it again.</source>
        <translation>Das Paket ist innen beschädigt: Eine Zeile ist nicht lesbar. Nichts wurde geändert; bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The pack contradicts itself. Nothing was changed; ask for it again.</source>
        <translation>Das Paket widerspricht sich. Nichts wurde geändert; bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Pack from “%1”</source>
        <translation>Paket von „%1“</translation>
    </message>
    <message>
        <source>The pack builds on others that this copy of the casebook does not have, perhaps because it comes from a backup. Nothing was changed. Make a pack for its sender, and ask for one made after that.</source>
        <translation>Das Paket baut auf anderen auf, die diese Kopie des Fallbuchs nicht hat, vielleicht weil sie aus einer Sicherung kommt. Nichts wurde geändert. Machen Sie ein Paket für den Absender und bitten Sie um eines, das danach gemacht wurde.</translation>
    </message>
    <message>
        <source>The pack changes no %1 %2: nothing can be refused there. Nothing was changed.</source>
        <translation>Das Paket ändert nichts an %1 %2: Dort gibt es nichts abzulehnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Nothing was changed.</source>
        <translation>%1 hat kein Feld „%2“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No pack %1 was taken in here.</source>
        <translation>Hier wurde kein Paket %1 übernommen.</translation>
    </message>
    <message>
        <source>This pack is taken back already.</source>
        <translation>Dieses Paket ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Pack of %1 taken back</source>
        <translation>Paket vom %1 zurückgenommen</translation>
    </message>
    <message>
        <source>What the author of a change had seen cannot be read</source>
        <translation>Was der Urheber einer Änderung gesehen hatte, ist nicht lesbar</translation>
    </message>
    <message>
        <source>The change log has no action %1</source>
        <translation>Das Änderungsprotokoll hat keinen Vorgang %1</translation>
    </message>
    <message>
        <source>“%1” is no scope. It is all, project=NUMBER, country=CODE or mine_site=ID.</source>
        <translation>„%1“ ist kein Umfang. Möglich sind all, project=NUMBER, country=CODE oder mine_site=ID.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Nothing was changed. On one of the two computers export what was entered since the copy was made, make a new casebook there, exchange keys and take its first pack, then import what was exported.</source>
        <translation>Nichts wurde geändert. Geben Sie auf einem der beiden Computer aus, was seit dem Kopieren eingegeben wurde, legen Sie dort ein neues Fallbuch an, tauschen Sie die Schlüssel aus, übernehmen Sie dessen erstes Paket und lesen Sie dann das Ausgegebene ein.</translation>
    </message>
    <message>
        <source>Two casebooks work as the device “%1”: one is a copy of the other. What the pack says it did on %2 does not go on from what is known here.</source>
        <translation>Zwei Fallbücher arbeiten als das Gerät „%1“: Eines ist eine Kopie des anderen. Was es laut dem Paket am %2 getan hat, schließt nicht an das an, was hier bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln action(s) of it that are not here.</source>
        <translation>
            <numerusform>Ein anderes Fallbuch arbeitet als dieses Gerät, „%1“: Dieses ist eine Kopie davon oder wurde aus einer älteren zurückgeholt. „%2“ hat davon %Ln Aktion, die hier fehlt.</numerusform>
            <numerusform>Ein anderes Fallbuch arbeitet als dieses Gerät, „%1“: Dieses ist eine Kopie davon oder wurde aus einer älteren zurückgeholt. „%2“ hat davon %Ln Aktionen, die hier fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>There is no place called “%1” in this program.</source>
        <translation>Es gibt in diesem Programm keinen Ort „%1“.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ProductionDashboard</name>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1, %2 days silent</source>
        <translation>%1, %2 Tage still</translation>
    </message>
    <message>
        <source>and %1 more, named in the records</source>
        <translation>und %1 weitere, in den Datensätzen genannt</translation>
    </message>
    <message>
        <source>%1, %2: records of all countries</source>
        <translation>%1, %2: Datensätze aller Länder</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: countries on the list %3</source>
        <translation>%1, %2: Länder auf der Liste %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>mined, by %Ln record(s)</source>
        <translation>
            <numerusform>gefördert, nach %Ln Datensatz</numerusform>
            <numerusform>gefördert, nach %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from listed countries</source>
        <translation>%1 aus Ländern der Liste</translation>
    </message>
    <message>
        <source>the edition %1 is not complete here</source>
        <translation>die Ausgabe %1 ist hier nicht vollständig</translation>
    </message>
    <message>
        <source>no edition of the list is here</source>
        <translation>hier ist keine Ausgabe der Liste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %Ln record(s)</source>
        <translation>
            <numerusform>von %1, nach %Ln Datensatz</numerusform>
            <numerusform>von %1, nach %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Share mined in listed countries</source>
        <translation>In Ländern der Liste geförderter Anteil</translation>
    </message>
    <message>
        <source>Countries with any region on the edition %1 of the list, of what is recorded</source>
        <translation>Länder mit einer Region auf der Ausgabe %1 der Liste, an allem, was erfasst ist</translation>
    </message>
    <message>
        <source>%1: mine production</source>
        <translation>%1: Minenproduktion</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>Tonnen</translation>
    </message>
    <message>
        <source>All countries recorded; a gap is a year without records</source>
        <translation>Alle erfassten Länder; eine Lücke ist ein Jahr ohne Datensätze</translation>
    </message>
    <message>
        <source>%1: largest countries</source>
        <translation>%1: größte Länder</translation>
    </message>
    <message>
        <source>%1; * on the edition %2 of the list</source>
        <translation>%1; * auf der Ausgabe %2 der Liste</translation>
    </message>
    <message>
        <source>The other countries recorded</source>
        <translation>Die übrigen erfassten Länder</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, %2: the smaller countries</source>
        <translation>%1, %2: die kleineren Länder</translation>
    </message>
    <message>
        <source>A country counts as listed when any of its regions is on the list: the shares are of such countries, not of such areas.</source>
        <translation>Ein Land zählt als aufgeführt, sobald eine seiner Regionen auf der Liste steht: die Anteile sind die solcher Länder, nicht solcher Gebiete.</translation>
    </message>
    <message>
        <source>Totals are the sum of the countries recorded. What a source adds up as other countries is not among them, nor are records that were refuted.</source>
        <translation>Summen umfassen die erfassten Länder. Was eine Quelle als übrige Länder zusammenzählt, gehört nicht dazu, widerlegte Datensätze auch nicht.</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>In diesem Fallbuch ist nur ein Teil der Ausgabe %1, darum lässt sich kein Anteil angeben.</translation>
    </message>
    <message>
        <source>%1: no record for %2.</source>
        <translation>%1: kein Datensatz für %2.</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Produktion von Zinn, Tantal, Wolfram und Gold</translation>
    </message>
    <message>
        <source>%1 to %2; list of conflict-affected and high-risk areas: edition %3</source>
        <translation>%1 bis %2; Liste der Konflikt- und Hochrisikogebiete: Ausgabe %3</translation>
    </message>
    <message>
        <source>%1 to %2; no edition of the list of conflict-affected and high-risk areas is here</source>
        <translation>%1 bis %2; hier ist keine Ausgabe der Liste der Konflikt- und Hochrisikogebiete</translation>
    </message>
    <message>
        <source>No production is recorded yet. Import production figures, or add a record under Field.</source>
        <translation>Es ist noch keine Produktion erfasst. Importieren Sie Produktionszahlen oder fügen Sie unter Feldarbeit einen Datensatz hinzu.</translation>
    </message>
    <message>
        <source>No edition of the list of conflict-affected and high-risk areas is in this casebook. Import one first.</source>
        <translation>In diesem Fallbuch ist keine Ausgabe der Liste der Konflikt- und Hochrisikogebiete. Importieren Sie zuerst eine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; countries are missing</source>
        <translation>%1; Länder fehlen</translation>
    </message>
    <message>
        <source>%1; hollow marks are provisional</source>
        <comment>what stands below the title of a chart</comment>
        <translation>%1; hohle Zeichen sind vorläufig</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Only a part of the edition %1 is in this casebook.</source>
        <translation>In diesem Fallbuch ist nur ein Teil der Ausgabe %1.</translation>
    </message>
    <message>
        <source>Parts of the country are listed, and the site&apos;s region is not recorded.</source>
        <translation>Teile des Landes stehen auf der Liste, und die Region des Standorts ist nicht erfasst.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not recorded.</source>
        <translation>Das Land des Standorts ist nicht erfasst.</translation>
    </message>
    <message>
        <source>No edition of the list is in force on %1.</source>
        <translation>Am %1 gilt keine Ausgabe der Liste.</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list in this casebook.</source>
        <translation>In diesem Fallbuch ist keine Ausgabe %1 der Liste.</translation>
    </message>
    <message>
        <source>Only a part of the newest edition %1 is in this casebook, so the edition %2 is used.</source>
        <translation>In diesem Fallbuch ist nur ein Teil der neuesten Ausgabe %1, darum wird die Ausgabe %2 verwendet.</translation>
    </message>
    <message>
        <source>listed in the edition %1 as of %2</source>
        <translation>aufgeführt in der Ausgabe %1, Stand %2</translation>
    </message>
    <message>
        <source>as of %1; %2 is not in it</source>
        <translation>Stand %1; %2 ist nicht darin</translation>
    </message>
    <message>
        <source>as of %1; does not decide for %2</source>
        <translation>Stand %1; entscheidet nicht für %2</translation>
    </message>
    <message>
        <source>A site lies in a conflict-affected or high-risk area when its region, or its whole country, is on the edition of the list that holds on the day; or by the partnership&apos;s own determination, with reasons. The list is indicative and not exhaustive.</source>
        <translation>Ein Standort liegt in einem Konflikt- oder Hochrisikogebiet, wenn seine Region oder sein ganzes Land auf der Ausgabe der Liste steht, die an dem Tag gilt; oder durch eigene Feststellung der Partnerschaft, mit Gründen. Die Liste ist indikativ und nicht erschöpfend.</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Eigene Feststellung</translation>
    </message>
    <message>
        <source>The own determination has no reasons.</source>
        <translation>Die eigene Feststellung hat keine Gründe.</translation>
    </message>
    <message>
        <source>The record names the list as its ground, but the area is not on it.</source>
        <translation>Der Datensatz nennt die Liste als Grundlage, aber das Gebiet steht nicht darauf.</translation>
    </message>
    <message>
        <source>A contribution is received once all of it has come; what is still owed is overdue from the day after it was due; a part that came in time makes it partly received; before that it is invoiced or planned.</source>
        <translation>Ein Beitrag ist eingegangen, sobald er ganz da ist; was noch aussteht, ist ab dem Tag nach der Fälligkeit überfällig; ein Teil, der rechtzeitig kam, macht ihn teilweise eingegangen; davor ist er in Rechnung gestellt oder geplant.</translation>
    </message>
    <message>
        <source>has come to pass</source>
        <translation>ist eingetreten</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>There is no due date, so the contribution cannot become overdue.</source>
        <translation>Es gibt keine Fälligkeit, darum kann der Beitrag nicht überfällig werden.</translation>
    </message>
    <message>
        <source>The amount received is not recorded; it is taken as the whole.</source>
        <translation>Der eingegangene Betrag ist nicht erfasst; er gilt als das Ganze.</translation>
    </message>
    <message>
        <source>The amount received is in another currency; it is taken as the whole.</source>
        <translation>Der eingegangene Betrag ist in einer anderen Währung; er gilt als das Ganze.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contribution not recorded</source>
        <translation>Beitrag nicht erfasst</translation>
    </message>
    <message>
        <source>Decision on a membership</source>
        <translation>Entscheidung über eine Mitgliedschaft</translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation>Ende einer Mitgliedschaft</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Status of a site</source>
        <translation>Status eines Standorts</translation>
    </message>
    <message>
        <source>Site not visited for long</source>
        <translation>Standort lange nicht besucht</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Geplanter Besuch</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>End of a project</source>
        <translation>Ende eines Projekts</translation>
    </message>
    <message>
        <source>Figures of an indicator</source>
        <translation>Zahlen eines Indikators</translation>
    </message>
    <message>
        <source>Closing of a call</source>
        <translation>Schluss eines Aufrufs</translation>
    </message>
    <message>
        <source>Decision on a grant</source>
        <translation>Entscheidung über eine Förderung</translation>
    </message>
    <message>
        <source>Silent device</source>
        <translation>Stilles Gerät</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>“%1” does not fit %2; %3 is expected</source>
        <translation>„%1“ passt nicht zu %2; erwartet wird %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No rule computes %1.%2</source>
        <translation>Keine Regel berechnet %1.%2</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the names sound alike</source>
        <translation>die Namen klingen gleich</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>ähnliche Namen</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same registration or site number</source>
        <translation>dieselbe Register- oder Standortnummer</translation>
    </message>
    <message>
        <source>but different registration or site numbers</source>
        <translation>aber verschiedene Register- oder Standortnummern</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>dasselbe Land</translation>
    </message>
    <message>
        <source>but different countries</source>
        <translation>aber verschiedene Länder</translation>
    </message>
    <message>
        <source>but different regions</source>
        <translation>aber verschiedene Regionen</translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>„%1“ ist kein Zeitraum; schreiben Sie 2024, 2024-H1, 2024-Q3 oder 2024-05</translation>
    </message>
    <message>
        <source>%1.%2 is a figure of one record: say which</source>
        <translation>%1.%2 ist eine Zahl eines Datensatzes: sagen Sie, welchen</translation>
    </message>
    <message>
        <source>No production of “%1” is recorded</source>
        <translation>Von „%1“ ist keine Produktion erfasst</translation>
    </message>
    <message>
        <source>Production is told by year, not by %1</source>
        <translation>Produktion wird je Jahr angegeben, nicht je %1</translation>
    </message>
    <message>
        <source>No edition of the CAHRA list whose areas are in this casebook is in force on that day</source>
        <translation>An dem Tag gilt keine Ausgabe der CAHRA-Liste, deren Gebiete in diesem Fallbuch sind</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the CAHRA list in this casebook</source>
        <translation>In diesem Fallbuch ist keine Ausgabe „%1“ der CAHRA-Liste</translation>
    </message>
    <message>
        <source>There is no figure “%1”. There are: %2</source>
        <translation>Es gibt keine Zahl „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation>Produktion: %1</translation>
    </message>
    <message>
        <source>Share of countries on the CAHRA list in the production: %1</source>
        <translation>Anteil der Länder auf der CAHRA-Liste an der Produktion: %1</translation>
    </message>
    <message>
        <source>The status %1 has to be looked at again.</source>
        <translation>Der Status „%1“ muss neu angesehen werden.</translation>
    </message>
    <message>
        <source>Sites without a running project</source>
        <translation>Standorte ohne laufendes Projekt</translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln site(s) is out of date.</source>
        <translation>
            <numerusform>Der Status von %Ln Standort ist veraltet.</numerusform>
            <numerusform>Der Status von %Ln Standorten ist veraltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last visit was on %1; the site has to be visited again.</source>
        <translation>Der letzte Besuch war am %1; der Standort muss wieder besucht werden.</translation>
    </message>
    <message>
        <source>No visit to the site is recorded.</source>
        <translation>Es ist kein Besuch des Standorts erfasst.</translation>
    </message>
    <message>
        <source>Active sites without a running project</source>
        <translation>Aktive Standorte ohne laufendes Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) have not been visited for more than the time allowed.</source>
        <translation>
            <numerusform>%Ln Standort wurde länger als erlaubt nicht besucht.</numerusform>
            <numerusform>%Ln Standorte wurden länger als erlaubt nicht besucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit was planned; record how it went, or why it was not made.</source>
        <translation>Der Besuch war geplant; erfassen Sie, wie er verlief oder warum er nicht stattfand.</translation>
    </message>
    <message>
        <source>An incident of level %1 is open.</source>
        <translation>Ein Vorfall der Stufe %1 ist offen.</translation>
    </message>
    <message>
        <source>The stage follows from the dates: after the last day a membership is former when a reason for leaving is recorded, otherwise lapsed; from its first day it is member; before that the decision makes it accepted or refused, the application makes it applicant, and the first contact makes it lead.</source>
        <translation>Die Phase folgt aus den Daten: nach dem letzten Tag ist eine Mitgliedschaft ehemalig, wenn ein Grund des Austritts erfasst ist, sonst erloschen; ab ihrem ersten Tag ist man Mitglied; davor macht die Entscheidung sie angenommen oder abgewiesen, der Antrag einen zum Bewerber und der erste Kontakt zum Interessenten.</translation>
    </message>
    <message>
        <source>The membership has no dates yet, so its stage is not known.</source>
        <translation>Die Mitgliedschaft hat noch keine Daten, darum ist ihre Phase nicht bekannt.</translation>
    </message>
    <message>
        <source>All dates of the membership lie after %1.</source>
        <translation>Alle Daten der Mitgliedschaft liegen nach dem %1.</translation>
    </message>
    <message>
        <source>The decision has no date, so it is left out.</source>
        <translation>Die Entscheidung hat kein Datum und bleibt darum außer Betracht.</translation>
    </message>
    <message>
        <source>The day the membership begins is not recorded.</source>
        <translation>Der Tag, an dem die Mitgliedschaft beginnt, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>No reason for leaving is recorded: renew the membership or record why it ended.</source>
        <translation>Es ist kein Grund des Austritts erfasst: verlängern Sie die Mitgliedschaft oder erfassen Sie, warum sie endete.</translation>
    </message>
    <message>
        <source>%1 is still to be received.</source>
        <translation>%1 steht noch aus.</translation>
    </message>
    <message>
        <source>The contribution is still to be received.</source>
        <translation>Der Beitrag steht noch aus.</translation>
    </message>
    <message>
        <source>The yearly fee is %1, but no contribution for %2 is recorded.</source>
        <translation>Der Jahresbeitrag ist %1, aber für %2 ist kein Beitrag erfasst.</translation>
    </message>
    <message>
        <source>Applied on %1; a decision is needed.</source>
        <translation>Beantragt am %1; eine Entscheidung ist nötig.</translation>
    </message>
    <message>
        <source>The membership has run out: renew it or record why it ended.</source>
        <translation>Die Mitgliedschaft ist abgelaufen: verlängern Sie sie oder erfassen Sie, warum sie endete.</translation>
    </message>
    <message>
        <source>The membership runs out: renew it or record why it ends.</source>
        <translation>Die Mitgliedschaft läuft ab: verlängern Sie sie oder erfassen Sie, warum sie endet.</translation>
    </message>
    <message>
        <source>The task is to be done.</source>
        <translation>Die Aufgabe ist zu erledigen.</translation>
    </message>
    <message>
        <source>Changes of this device wait to be received.</source>
        <translation>Änderungen dieses Geräts warten auf den Empfang.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %Ln day(s).</source>
        <translation>
            <numerusform>Von diesem Gerät ist seit %Ln Tag nichts gekommen.</numerusform>
            <numerusform>Von diesem Gerät ist seit %Ln Tagen nichts gekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The figure of the country counts where there is one, otherwise the sum of its regions or sites; whole years go before parts of years; refuted records do not count. A total is the sum of the countries recorded.</source>
        <translation>Die Zahl des Landes zählt, wo es eine gibt, sonst die Summe seiner Regionen oder Standorte; ganze Jahre gehen Teilen von Jahren vor; widerlegte Datensätze zählen nicht. Eine Gesamtzahl ist die Summe der erfassten Länder.</translation>
    </message>
    <message>
        <source>No production is recorded for %1: a gap, not zero.</source>
        <translation>Für %1 ist keine Produktion erfasst: eine Lücke, keine Null.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What the countries on the list produced, of all that is recorded. A country counts as a whole as soon as one of its regions is listed, so this is the share of such countries, not of such areas.</source>
        <translation>Was die Länder auf der Liste produzierten, von allem, was erfasst ist. Ein Land zählt ganz, sobald eine seiner Regionen aufgeführt ist; das ist also der Anteil solcher Länder, nicht solcher Gebiete.</translation>
    </message>
    <message>
        <source>the edition used, as of %1</source>
        <translation>die verwendete Ausgabe, Stand %1</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>In diesem Fallbuch ist nur ein Teil der Ausgabe %1, darum lässt sich kein Anteil angeben.</translation>
    </message>
    <message>
        <source>The project ends on %1 and is not closed; its determination has to be asked for by %2.</source>
        <translation>Das Projekt endet am %1 und ist nicht abgeschlossen; seine Endfestsetzung ist bis zum %2 zu beantragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without a figure, the first is %1.</source>
        <translation>
            <numerusform>%Ln Zeitraum ohne Zahl, der erste ist %1.</numerusform>
            <numerusform>%Ln Zeiträume ohne Zahl, der erste ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call closes.</source>
        <translation>Der Aufruf schließt.</translation>
    </message>
    <message>
        <source>The application waits for its decision.</source>
        <translation>Der Antrag wartet auf seine Entscheidung.</translation>
    </message>
    <message>
        <source>The records were not merged, because %1 “%2” cannot follow: %3</source>
        <translation>Die Datensätze wurden nicht zusammengeführt, weil %1 „%2“ nicht mitkommen kann: %3</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself</source>
        <translation>Ein Datensatz kann nicht mit sich selbst zusammengeführt werden</translation>
    </message>
    <message>
        <source>A record in the bin cannot be merged; take it out first</source>
        <translation>Ein Datensatz im Papierkorb kann nicht zusammengeführt werden; holen Sie ihn erst heraus</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ in „%2“ überführen</translation>
    </message>
    <message>
        <source>Module %1, %2</source>
        <translation>Modul %1, %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>%1, level %2, reported on %3</source>
        <translation>%1, Stufe %2, gemeldet am %3</translation>
    </message>
    <message>
        <source>The last visit saw armed actors interfere; only recorded incidents count in the rule.</source>
        <translation>Der letzte Besuch sah bewaffnete Akteure eingreifen; in der Regel zählen nur erfasste Vorfälle.</translation>
    </message>
    <message>
        <source>The last visit saw children under 15; only recorded incidents count in the rule.</source>
        <translation>Der letzte Besuch sah Kinder unter 15; in der Regel zählen nur erfasste Vorfälle.</translation>
    </message>
    <message>
        <source>No status is recorded.</source>
        <translation>Es ist kein Status erfasst.</translation>
    </message>
    <message>
        <source>The status %1 ran out on %2.</source>
        <translation>Der Status „%1“ lief am %2 ab.</translation>
    </message>
    <message>
        <source>The status is %1 and valid.</source>
        <translation>Der Status ist „%1“ und gültig.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>Der Status ist „%1“.</translation>
    </message>
    <message>
        <source>No assessment of the practice is recorded.</source>
        <translation>Es ist keine Bewertung der Praxis erfasst.</translation>
    </message>
    <message>
        <source>Not passed: module %1.</source>
        <translation>Nicht erfüllt: Modul %1.</translation>
    </message>
    <message>
        <source>Not assessed: module %1.</source>
        <translation>Nicht bewertet: Modul %1.</translation>
    </message>
    <message>
        <source>All the modules that count are passed.</source>
        <translation>Alle Module, die zählen, sind erfüllt.</translation>
    </message>
    <message>
        <source>The assessment carries the site although its status does not.</source>
        <translation>Die Bewertung trägt den Standort, auch wenn sein Status es nicht tut.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>No incident of level %1 is open.</source>
        <translation>Kein Vorfall der Stufe %1 ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grave incident(s) open.</source>
        <translation>
            <numerusform>%Ln schwerer Vorfall offen.</numerusform>
            <numerusform>%Ln schwere Vorfälle offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk that demands disengagement is open.</source>
        <translation>Kein Risiko, das die Beendigung verlangt, ist offen.</translation>
    </message>
    <message>
        <source>open, with the Annex II risk %1</source>
        <translation>offen, mit dem Anhang-II-Risiko %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open risk(s) demand disengagement.</source>
        <translation>
            <numerusform>%Ln offenes Risiko verlangt die Beendigung.</numerusform>
            <numerusform>%Ln offene Risiken verlangen die Beendigung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said whether this open risk demands disengagement: %1.</source>
        <translation>Niemand hat gesagt, ob dieses offene Risiko die Beendigung verlangt: %1.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>Es ist kein Besuch erfasst.</translation>
    </message>
    <message>
        <source>The last visit was on %1.</source>
        <translation>Der letzte Besuch war am %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %Ln month(s).</source>
        <translation>
            <numerusform>Der letzte Besuch, am %1, liegt mehr als %Ln Monat zurück.</numerusform>
            <numerusform>Der letzte Besuch, am %1, liegt mehr als %Ln Monate zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>A site is responsible when its status is good and still valid, or the modules of practice that count are passed; and no grave incident is open; and no Annex II risk that demands disengagement is open; and the last visit is recent enough.</source>
        <translation>Ein Standort ist verantwortungsvoll, wenn sein Status gut und noch gültig ist oder die Module der Praxis, die zählen, erfüllt sind; und kein schwerer Vorfall offen ist; und kein Anhang-II-Risiko offen ist, das die Beendigung verlangt; und der letzte Besuch nicht zu lange her ist.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are drafts.</source>
        <translation>
            <numerusform>%Ln Zahl ist ein Entwurf.</numerusform>
            <numerusform>%Ln Zahlen sind Entwürfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least so many: who came in several periods is counted once.</source>
        <translation>Mindestens so viele: wer in mehreren Zeiträumen kam, zählt einmal.</translation>
    </message>
    <message>
        <source>The indicator does not say how its figures are totalled.</source>
        <translation>Der Indikator sagt nicht, wie seine Zahlen zusammengefasst werden.</translation>
    </message>
    <message>
        <source>No indicator has the code “%1”</source>
        <translation>Kein Indikator hat den Code „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators have the code “%1”; name one by its id</source>
        <translation>
            <numerusform>%Ln Indikator hat den Code „%1“; nennen Sie einen mit seiner Kennung</numerusform>
            <numerusform>%Ln Indikatoren haben den Code „%1“; nennen Sie einen mit seiner Kennung</numerusform>
        </translation>
    </message>
    <message>
        <source>Totalled as: %1. Rejected figures do not count; a correction takes the place of what it corrects; the coarsest period goes before its parts, and a whole before its parts.</source>
        <translation>Zusammengefasst als: %1. Abgelehnte Zahlen zählen nicht; eine Berichtigung tritt an die Stelle dessen, was sie berichtigt; der gröbste Zeitraum geht seinen Teilen vor, und ein Ganzes seinen Teilen.</translation>
    </message>
    <message>
        <source>No figure is recorded: a gap, not zero.</source>
        <translation>Es ist keine Zahl erfasst: eine Lücke, keine Null.</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 zählt</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>%1, does not count here</source>
        <translation>%1, zählt hier nicht</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>whole numbers separated by semicolons</source>
        <translation>ganze Zahlen, durch Strichpunkte getrennt</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”; %3 is expected, so %4 is used</source>
        <translation>Die Einstellung %1 ist „%2“; erwartet wird %3, darum gilt %4</translation>
    </message>
    <message>
        <source>The newest status on or before the day. Blue and green run out after their last valid day; yellow and red stand until a new inspection.</source>
        <translation>Der neueste Status am Tag oder davor. Blau und Grün laufen nach ihrem letzten gültigen Tag ab; Gelb und Rot bleiben bis zu einer neuen Prüfung.</translation>
    </message>
    <message>
        <source>No status is recorded on or before %1.</source>
        <translation>Am %1 oder davor ist kein Status erfasst.</translation>
    </message>
    <message>
        <source>The document names no last valid day; the usual term is used.</source>
        <translation>Das Dokument nennt keinen letzten gültigen Tag; die übliche Dauer gilt.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>later than the day asked for</source>
        <translation>später als der gefragte Tag</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>The last day on or before the day asked for on which a team got to the site and saw it itself.</source>
        <translation>Der letzte Tag, am gefragten Tag oder davor, an dem ein Team den Standort erreichte und selbst sah.</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>ein früherer Besuch</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht durchgeführt</translation>
    </message>
    <message>
        <source>the team did not get there</source>
        <translation>das Team kam nicht hin</translation>
    </message>
    <message>
        <source>told by others, not seen on the spot</source>
        <translation>von anderen berichtet, nicht vor Ort gesehen</translation>
    </message>
    <message>
        <source>No visit is recorded on or before %1.</source>
        <translation>Am %1 oder davor ist kein Besuch erfasst.</translation>
    </message>
    <message>
        <source>A task is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Eine Aufgabe ist erledigt ab dem Tag, an dem sie erledigt wurde, und überfällig ab dem Tag nach ihrer Fälligkeit.</translation>
    </message>
    <message>
        <source>There is no due date, so the task cannot become overdue.</source>
        <translation>Es gibt keine Fälligkeit, darum kann die Aufgabe nicht überfällig werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure are restricted and not shown in your role.</source>
        <translation>
            <numerusform>%Ln Datensatz hinter dieser Zahl ist eingeschränkt und wird in Ihrer Rolle nicht gezeigt.</numerusform>
            <numerusform>%Ln Datensätze hinter dieser Zahl sind eingeschränkt und werden in Ihrer Rolle nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>„%1“ und „%2“ sind nicht dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s) of %1</source>
        <translation>
            <numerusform>%Ln Paar zusammenführen: %1</numerusform>
            <numerusform>%Ln Paare zusammenführen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was merged</source>
        <translation>Angehalten; nichts wurde zusammengeführt</translation>
    </message>
    <message>
        <source>it has a number of its own</source>
        <translation>er hat eine eigene Nummer</translation>
    </message>
    <message>
        <source>more of its fields are filled in</source>
        <translation>mehr seiner Felder sind ausgefüllt</translation>
    </message>
    <message>
        <source>it is the older one</source>
        <translation>er ist der ältere</translation>
    </message>
    <message>
        <source>The countries recorded for %1 made only %2 % of what is recorded for %3, the year known best: compare the totals with care.</source>
        <translation>Die für %1 erfassten Länder machten nur %2 % dessen aus, was für %3, das am besten bekannte Jahr, erfasst ist: Vergleichen Sie die Summen mit Vorsicht.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>Everybody on the list of the event, whatever came of it.</source>
        <translation>Alle auf der Liste der Veranstaltung, was immer daraus wurde.</translation>
    </message>
    <message>
        <source>Those of the list who were there, as it was written down at the door. Pillar, tier and country are those of the organisation on the day.</source>
        <translation>Wer von der Liste da war, wie an der Tür festgehalten. Säule, Kettenstufe und Land sind die der Organisation an dem Tag.</translation>
    </message>
    <message>
        <source>Of %1 on the list it is not written down whether they came.</source>
        <translation>Von %1 auf der Liste ist nicht festgehalten, ob sie gekommen sind.</translation>
    </message>
    <message>
        <source>Different people who were at an event of the campaign; who came twice counts once. Readers of communications are not counted: nobody knows them.</source>
        <translation>Verschiedene Personen, die bei einer Veranstaltung der Kampagne waren; wer zweimal kam, zählt einmal. Leser werden nicht gezählt: niemand kennt sie.</translation>
    </message>
    <message>
        <source>The newest entry of the contact log on or before the day.</source>
        <translation>Der neueste Eintrag des Kontaktbuchs an oder vor dem Tag.</translation>
    </message>
    <message>
        <source>an earlier contact</source>
        <translation>ein früherer Kontakt</translation>
    </message>
    <message>
        <source>No contact is recorded on or before %1.</source>
        <translation>Bis zum %1 ist kein Kontakt erfasst.</translation>
    </message>
    <message>
        <source>The first day of the steps that were promised in contacts and are not done.</source>
        <translation>Der erste Tag der Schritte, die in Kontakten zugesagt wurden und nicht erledigt sind.</translation>
    </message>
    <message>
        <source>open, but not the first</source>
        <translation>offen, aber nicht der erste</translation>
    </message>
    <message>
        <source>done, or promised later</source>
        <translation>erledigt oder später zugesagt</translation>
    </message>
    <message>
        <source>A step is open, but no day is set for it.</source>
        <translation>Ein Schritt ist offen, aber ohne Tag.</translation>
    </message>
    <message>
        <source>Next step of a contact</source>
        <translation>Nächster Schritt eines Kontakts</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Prüfungen einer Behörde</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Attendance of an event</source>
        <translation>Teilnahme an einer Veranstaltung</translation>
    </message>
    <message>
        <source>Communication to be published</source>
        <translation>Zu veröffentlichende Mitteilung</translation>
    </message>
    <message>
        <source>Promised on %1: %2</source>
        <translation>Zugesagt am %1: %2</translation>
    </message>
    <message>
        <source>What it checked in %1 is not recorded; Member States report it by 30 June.</source>
        <translation>Was sie %1 geprüft hat, ist nicht erfasst; Mitgliedstaaten melden es bis zum 30. Juni.</translation>
    </message>
    <message>
        <source>The event takes place.</source>
        <translation>Die Veranstaltung findet statt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln person(s) on the list it is not written down whether they came.</source>
        <translation>
            <numerusform>Von %Ln Person auf der Liste ist nicht festgehalten, ob sie gekommen ist.</numerusform>
            <numerusform>Von %Ln Personen auf der Liste ist nicht festgehalten, ob sie gekommen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is to be published.</source>
        <translation>Es ist zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The report on %1 has not been submitted.</source>
        <translation>Der Bericht über %1 ist nicht eingereicht.</translation>
    </message>
    <message>
        <source>The improvement is to be made.</source>
        <translation>Die Verbesserung ist umzusetzen.</translation>
    </message>
    <message>
        <source>The risk is to be mitigated and the flag closed.</source>
        <translation>Dem Risiko ist abzuhelfen und der Hinweis zu schließen.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Without an answer: %1 of %2 questions that apply.</source>
        <translation>Ohne Antwort: %1 von %2 zutreffenden Fragen.</translation>
    </message>
    <message>
        <source>This year&apos;s reviewed score less last year&apos;s, in points of a hundred, over the questions reviewed in both years, whatever their wording.</source>
        <translation>Der geprüfte Wert dieses Jahres minus den des Vorjahrs, in Punkten von hundert, über die in beiden Jahren geprüften Fragen, wie auch immer sie lauten.</translation>
    </message>
    <message>
        <source>This year&apos;s own score less last year&apos;s, in points of a hundred, over the questions answered in both years, whatever their wording.</source>
        <translation>Der eigene Wert dieses Jahres minus den des Vorjahrs, in Punkten von hundert, über die in beiden Jahren beantworteten Fragen, wie auch immer sie lauten.</translation>
    </message>
    <message>
        <source>The score of a step is what was reached of what could be reached with the questions that apply and are answered, 3 being the most for each; the score of the report is the mean of its steps. What is not answered is missing, not zero.</source>
        <translation>Der Wert eines Schritts ist, was von dem Erreichbaren der zutreffenden und beantworteten Fragen erreicht wurde, höchstens 3 für jede; der Wert des Berichts ist das Mittel seiner Schritte. Was nicht beantwortet ist, fehlt und ist nicht null.</translation>
    </message>
    <message>
        <source>The reviewed score less the member&apos;s own, in points of a hundred, over the questions that both have scored.</source>
        <translation>Der geprüfte Wert minus den eigenen des Mitglieds, in Punkten von hundert, über die Fragen, die beide bewertet haben.</translation>
    </message>
    <message>
        <source>own %1, reviewed %2</source>
        <translation>eigen %1, geprüft %2</translation>
    </message>
    <message>
        <source>No question has been scored by both.</source>
        <translation>Keine Frage ist von beiden bewertet.</translation>
    </message>
    <message>
        <source>There is no report on the year before.</source>
        <translation>Es gibt keinen Bericht über das Vorjahr.</translation>
    </message>
    <message>
        <source>%1 over all its questions</source>
        <translation>%1 über alle seine Fragen</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Questions compared: %1.</source>
        <translation>Verglichene Fragen: %1.</translation>
    </message>
    <message>
        <source>No question was answered in both years.</source>
        <translation>Keine Frage wurde in beiden Jahren beantwortet.</translation>
    </message>
    <message>
        <source>A report is planned until it is requested, and overdue from the day after it was due; it is submitted, found complete and closed from the days recorded for that.</source>
        <translation>Ein Bericht ist geplant, bis er angefordert wird, und überfällig ab dem Tag nach der Frist; eingereicht, vollständig und abgeschlossen ist er ab den dafür erfassten Tagen.</translation>
    </message>
    <message>
        <source>There is no due date, so the report cannot become overdue.</source>
        <translation>Es gibt keine Frist, daher kann der Bericht nicht überfällig werden.</translation>
    </message>
    <message>
        <source>An improvement is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Eine Verbesserung ist ab dem Tag erledigt, an dem sie umgesetzt wurde, und überfällig ab dem Tag nach der Frist.</translation>
    </message>
    <message>
        <source>There is no due date, so the improvement cannot become overdue.</source>
        <translation>Es gibt keine Frist, daher kann die Verbesserung nicht überfällig werden.</translation>
    </message>
    <message>
        <source>The age of a risk flag is counted in days from the day it was raised until it is closed.</source>
        <translation>Das Alter eines Risikohinweises zählt in Tagen vom Tag der Meldung bis zum Abschluss.</translation>
    </message>
    <message>
        <source>The day it was raised is not recorded or still to come.</source>
        <translation>Der Tag der Meldung ist nicht erfasst oder steht noch bevor.</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Bericht zur Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risikohinweis</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 ist vertraulich: Ihre Rolle erlaubt die Abfrage nicht</translation>
    </message>
    <message>
        <source>The share of the smelters reported that the loaded list calls conformant; one that was not found there is not counted as conformant.</source>
        <translation>Der Anteil der gemeldeten Schmelzen, die die geladene Liste konform nennt; eine dort nicht gefundene zählt nicht als konform.</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>not found in the loaded list</source>
        <translation>in der geladenen Liste nicht gefunden</translation>
    </message>
    <message>
        <source>not conformant by the loaded list</source>
        <translation>laut geladener Liste nicht konform</translation>
    </message>
    <message>
        <source>The template names no smelter.</source>
        <translation>Die Vorlage nennt keine Schmelze.</translation>
    </message>
    <message>
        <source>Smelters not found in the loaded list: %1.</source>
        <translation>In der geladenen Liste nicht gefundene Schmelzen: %1.</translation>
    </message>
    <message>
        <source>An importer has duties when the weight of a year reaches the threshold of the line in Annex I of Regulation (EU) 2017/821.</source>
        <translation>Ein Einführer hat Pflichten, wenn das Gewicht eines Jahres die Schwelle der Zeile in Anhang I der Verordnung (EU) 2017/821 erreicht.</translation>
    </message>
    <message>
        <source>The customs item is not in the list, so nothing can be said.</source>
        <translation>Die Zollposition steht nicht in der Liste, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>threshold %1 kg, table of %2</source>
        <translation>Schwelle %1 kg, Tabelle vom %2</translation>
    </message>
    <message>
        <source>The list has no threshold for this item.</source>
        <translation>Die Liste hat für diese Position keine Schwelle.</translation>
    </message>
    <message>
        <source>This line of the table has still to be confirmed against the Official Journal.</source>
        <translation>Diese Zeile der Tabelle ist noch am Amtsblatt zu bestätigen.</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Maßnahme eines Engagementplans</translation>
    </message>
    <message>
        <source>Review of an engagement plan</source>
        <translation>Überprüfung eines Engagementplans</translation>
    </message>
    <message>
        <source>Baseline of an engagement plan</source>
        <translation>Ausgangsstand eines Engagementplans</translation>
    </message>
    <message>
        <source>An action of the plan “%1” is to be done.</source>
        <translation>Eine Maßnahme des Plans „%1“ ist zu erledigen.</translation>
    </message>
    <message>
        <source>The plan is to be reviewed; give it its next review, or close it.</source>
        <translation>Der Plan ist zu überprüfen; geben Sie ihm die nächste Überprüfung oder schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The plan is approved, but no baseline is frozen: approve it under Plan, so that later changes can be shown.</source>
        <translation>Der Plan ist genehmigt, aber kein Ausgangsstand ist festgehalten: Genehmigen Sie ihn unter Plan, damit sich spätere Änderungen zeigen lassen.</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>Es ist weder erfasst, wer an der Arbeit des Partners teilnimmt, noch wo er arbeitet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the partner and the organisations that take part in its work, as far as they are members on the day; the projects in which one of them is lead or partner; and the countries where the partner works and projects are.</source>
        <translation>Gezählt werden der Partner und die Organisationen, die an seiner Arbeit teilnehmen, soweit sie an dem Tag Mitglieder sind; die Projekte, in denen eine von ihnen federführend oder Partner ist; und die Länder, in denen der Partner arbeitet und Projekte sind.</translation>
    </message>
    <message>
        <source>shared member</source>
        <translation>gemeinsames Mitglied</translation>
    </message>
    <message>
        <source>shared project</source>
        <translation>gemeinsames Projekt</translation>
    </message>
    <message>
        <source>shared country</source>
        <translation>gemeinsames Land</translation>
    </message>
    <message numerus="yes">
        <source>No dates are recorded of the membership of %Ln of them.</source>
        <translation>
            <numerusform>Von der Mitgliedschaft von %Ln davon sind keine Daten erfasst.</numerusform>
            <numerusform>Von den Mitgliedschaften von %Ln davon sind keine Daten erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stays: done already</source>
        <translation>bleibt: schon erledigt</translation>
    </message>
    <message>
        <source>stays out: taken out of this plan</source>
        <translation>bleibt weg: aus diesem Plan genommen</translation>
    </message>
    <message>
        <source>not yet: the plan lacks the date it is counted from</source>
        <translation>noch nicht: Dem Plan fehlt das Datum, ab dem gezählt wird</translation>
    </message>
    <message numerus="yes">
        <source>Apply the template “%1” to %Ln plan(s)</source>
        <translation>
            <numerusform>Vorlage „%1“ auf %Ln Plan anwenden</numerusform>
            <numerusform>Vorlage „%1“ auf %Ln Pläne anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of %1 cannot be read. The plan itself is untouched.</source>
        <translation>Die Fassung vom %1 lässt sich nicht lesen. Der Plan selbst ist unberührt.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>„%1“ festhalten</translation>
    </message>
    <message>
        <source>“%1” is closed: open it again before it is approved</source>
        <translation>„%1“ ist abgeschlossen: Öffnen Sie ihn wieder, bevor er genehmigt wird</translation>
    </message>
    <message>
        <source>“%1” cannot be approved on %2: that day is still to come</source>
        <translation>„%1“ kann nicht am %2 genehmigt werden: Dieser Tag kommt erst noch</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>„%1“ genehmigen</translation>
    </message>
    <message>
        <source>An action is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Eine Maßnahme ist erledigt ab dem Tag, an dem sie erledigt wurde, und überfällig ab dem Tag nach ihrer Fälligkeit.</translation>
    </message>
    <message>
        <source>There is no due date, so the action cannot become overdue.</source>
        <translation>Es gibt kein Fälligkeitsdatum, daher kann die Maßnahme nicht überfällig werden.</translation>
    </message>
    <message>
        <source>Choose the questionnaire the members are to answer.</source>
        <translation>Wählen Sie den Fragebogen, den die Mitglieder beantworten sollen.</translation>
    </message>
    <message>
        <source>Name the year the reports are about.</source>
        <translation>Nennen Sie das Jahr, über das berichtet wird.</translation>
    </message>
    <message>
        <source>The reports cannot be due before they are requested.</source>
        <translation>Die Berichte können nicht fällig sein, bevor sie angefordert werden.</translation>
    </message>
    <message>
        <source>Reports requested for %1</source>
        <translation>Berichte für %1 angefordert</translation>
    </message>
    <message>
        <source>Checks before a membership</source>
        <translation>Prüfungen vor einer Mitgliedschaft</translation>
    </message>
    <message>
        <source>signed application form</source>
        <translation>unterschriebenes Antragsformular</translation>
    </message>
    <message>
        <source>Before a decision there has to be the signed application form, as a file of that kind; for supply-chain actors also the due-diligence check, and a sanctions screening with its day, its result, the lists and who looked. Of governments and observers nothing is asked.</source>
        <translation>Vor einer Entscheidung muss das unterschriebene Antragsformular da sein, als Datei dieser Art; bei Akteuren der Lieferkette auch die Sorgfaltsprüfung und eine Sanktionsprüfung mit Tag, Ergebnis, Listen und wer nachgesehen hat. Von Regierungen und Beobachtern wird nichts verlangt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Still missing for it: %1.</source>
        <translation>Dafür fehlt noch: %1.</translation>
    </message>
    <message>
        <source>It was accepted without: %1.</source>
        <translation>Angenommen ohne: %1.</translation>
    </message>
    <message>
        <source>The contributions for %1 cannot be due on %2: that is neither in the year nor in the one after. Nothing was made.</source>
        <translation>Die Beiträge für %1 können nicht am %2 fällig sein: Das liegt weder in dem Jahr noch im folgenden. Nichts wurde angelegt.</translation>
    </message>
    <message>
        <source>Contributions for %1</source>
        <translation>Beiträge für %1</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership begins on %2.</source>
        <translation>Der Beitrag ist für %1, aber die Mitgliedschaft beginnt am %2.</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership ended on %2.</source>
        <translation>Der Beitrag ist für %1, aber die Mitgliedschaft endete am %2.</translation>
    </message>
    <message>
        <source>The report is in the recycle bin.</source>
        <translation>Der Bericht liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>The report has been submitted: what the member said in it stands. Nothing was taken over.</source>
        <translation>Der Bericht ist eingereicht: Was das Mitglied darin gesagt hat, bleibt stehen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Last year&apos;s answers taken over</source>
        <translation>Antworten des Vorjahres übernommen</translation>
    </message>
    <message>
        <source>Answers confirmed</source>
        <translation>Antworten bestätigt</translation>
    </message>
    <message>
        <source>taken over, to be confirmed</source>
        <translation>übernommen, zu bestätigen</translation>
    </message>
    <message>
        <source>answered already: stays as it is</source>
        <translation>schon beantwortet: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>no answer last year</source>
        <translation>im Vorjahr keine Antwort</translation>
    </message>
    <message>
        <source>not taken over: the question is answered in another way now</source>
        <translation>nicht übernommen: Die Frage wird jetzt auf andere Art beantwortet</translation>
    </message>
    <message>
        <source>not taken over: last year&apos;s choice is not offered any more</source>
        <translation>nicht übernommen: Die Auswahl des Vorjahres wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>wie im Vorjahr</translation>
    </message>
    <message>
        <source>Answer reviewed</source>
        <translation>Antwort geprüft</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>A risk flag is closed from the day it was closed. While an action of a plan that it was escalated into is not done it is escalated, and overdue when that action is; without one it is overdue from the day after it was due.</source>
        <translation>Ein Risikohinweis ist ab dem Tag geschlossen, an dem er geschlossen wurde. Solange eine Maßnahme eines Plans, zu der er eskaliert wurde, nicht erledigt ist, ist er eskaliert, und überfällig, wenn diese Maßnahme es ist; ohne Maßnahme ist er ab dem Tag nach der Frist überfällig.</translation>
    </message>
    <message>
        <source>The action was not made from a risk flag.</source>
        <translation>Die Maßnahme ist nicht aus einem Risikohinweis entstanden.</translation>
    </message>
    <message>
        <source>Conformant smelters in members’ reporting templates</source>
        <translation>Konforme Schmelzen in den Berichtsvorlagen der Mitglieder</translation>
    </message>
    <message>
        <source>Small and medium-sized companies educated and supported</source>
        <translation>Geschulte und unterstützte kleine und mittlere Unternehmen</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Nobody is left to write to: no letter was written.</source>
        <translation>Es bleibt niemand, dem geschrieben werden kann: Es wurde kein Brief geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was written; choose an empty folder.</source>
        <translation>„%1“ ist schon da. Nichts wurde geschrieben; wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Nothing was written.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the template of the letter. Templates are kept under “Letter templates”.</source>
        <translation>Wählen Sie die Vorlage des Briefs. Vorlagen stehen unter „Briefvorlagen“.</translation>
    </message>
    <message>
        <source>The letter template “%1” has placeholders that do not exist: %2. No letter was written.</source>
        <translation>Die Briefvorlage „%1“ enthält Platzhalter, die es nicht gibt: %2. Es wurde kein Brief geschrieben.</translation>
    </message>
    <message>
        <source>Letters are written for people, organisations, attendances, projects and due-diligence reports.</source>
        <translation>Briefe werden für Personen, Organisationen, Teilnahmen, Projekte und Berichte zur Sorgfaltspflicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written</source>
        <translation>
            <numerusform>%Ln E-Mail geschrieben</numerusform>
            <numerusform>%Ln E-Mails geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln Brief geschrieben</numerusform>
            <numerusform>%Ln Briefe geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is not recorded</source>
        <translation>Eine Einwilligung ist nicht erfasst</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Die Einwilligung wurde verweigert</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Die Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>The record is restricted</source>
        <translation>Der Datensatz ist eingeschränkt</translation>
    </message>
    <message>
        <source>No e-mail address is recorded</source>
        <translation>Keine E-Mail-Adresse ist erfasst</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address</source>
        <translation>„%1“ lässt sich nicht als E-Mail-Adresse verwenden</translation>
    </message>
    <message>
        <source>Somebody else with this e-mail address refused or withdrew consent</source>
        <translation>Jemand anderes mit dieser E-Mail-Adresse hat die Einwilligung verweigert oder widerrufen</translation>
    </message>
    <message>
        <source>Somebody before has the same e-mail address</source>
        <translation>Jemand davor hat dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>No contact who may be written to, and no e-mail address of its own</source>
        <translation>Kein Kontakt, dem geschrieben werden darf, und keine eigene E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Not recorded, but needed by the letter: %1</source>
        <translation>Nicht erfasst, aber für den Brief nötig: %1</translation>
    </message>
    <message>
        <source>There is no letter template whose purpose is a call for the report or a reminder of it. Make one under “Letter templates”; no letter was written.</source>
        <translation>Es gibt keine Briefvorlage, deren Zweck eine Aufforderung zum Bericht oder eine Erinnerung daran ist. Legen Sie unter „Briefvorlagen“ eine an; es wurde kein Brief geschrieben.</translation>
    </message>
    <message>
        <source>%1: not before %2</source>
        <translation>%1: nicht vor dem %2</translation>
    </message>
    <message>
        <source>The last letter went out on %1: %2</source>
        <translation>Der letzte Brief ging am %1 hinaus: %2</translation>
    </message>
    <message>
        <source>The report has not been asked for</source>
        <translation>Der Bericht ist noch nicht angefordert</translation>
    </message>
    <message>
        <source>The report has no due date</source>
        <translation>Der Bericht hat keine Frist</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>“%1” is not a condition; write it like country=CD or from&gt;=2024-01-01</source>
        <translation>„%1“ ist keine Bedingung; schreiben Sie sie wie country=CD oder from&gt;=2024-01-01</translation>
    </message>
    <message>
        <source>%1 can be compared with = and != only</source>
        <translation>%1 lässt sich nur mit = und != vergleichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 leads to no other record, so “%2” means nothing</source>
        <translation>„%1“ führt zu keinem anderen Datensatz, darum bedeutet „%2“ nichts</translation>
    </message>
</context>
<context>
    <name>RelatedRules</name>
    <message numerus="yes">
        <source>This report has %Ln open improvement(s) already: close one before another is added</source>
        <translation>
            <numerusform>Dieser Bericht hat schon %Ln offene Verbesserung: Schließen Sie sie, bevor eine weitere dazukommt</numerusform>
            <numerusform>Dieser Bericht hat schon %Ln offene Verbesserungen: Schließen Sie eine, bevor eine weitere dazukommt</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 is not in the questionnaire of this report</source>
        <translation>Frage %1 steht nicht im Fragebogen dieses Berichts</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Late: %1</source>
        <translation>Überfällig: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Nothing is late, due or missing.</source>
        <translation>Nichts ist überfällig, fällig oder fehlt.</translation>
    </message>
    <message>
        <source>No production is recorded for this period.</source>
        <translation>Für diesen Zeitraum ist keine Produktion erfasst.</translation>
    </message>
    <message>
        <source>A dash means that nothing is recorded for that year; it never means zero.</source>
        <translation>Ein Strich bedeutet, dass für jenes Jahr nichts erfasst ist; er bedeutet nie null.</translation>
    </message>
    <message>
        <source>Totals are the sums of what is recorded, which may be less than the world&apos;s production. Figures that were refuted are left out.</source>
        <translation>Die Gesamtzahlen sind die Summen dessen, was erfasst ist; das kann weniger sein als die Weltproduktion. Widerlegte Zahlen sind weggelassen.</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>Tonnen</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Recorded in all</source>
        <translation>Insgesamt erfasst</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Projektblatt</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Federführender Partner</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Förderbetrag</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Gesamtbudget</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerale</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>IATI-Kennung</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Gender-Marker</translation>
    </message>
    <message>
        <source>Not recorded of the project: %1.</source>
        <translation>Vom Projekt nicht erfasst: %1.</translation>
    </message>
    <message>
        <source>No description is recorded.</source>
        <translation>Es ist keine Beschreibung erfasst.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>No partners are recorded.</source>
        <translation>Es sind keine Partner erfasst.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigenbeitrag</translation>
    </message>
    <message>
        <source>Results and indicators</source>
        <translation>Ergebnisse und Indikatoren</translation>
    </message>
    <message>
        <source>No results are recorded.</source>
        <translation>Es sind keine Ergebnisse erfasst.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>Es ist kein Indikator erfasst.</translation>
    </message>
    <message>
        <source>Indicators without a target: %1.</source>
        <translation>Indikatoren ohne Zielwert: %1.</translation>
    </message>
    <message>
        <source>Indicators without a figure: %1.</source>
        <translation>Indikatoren ohne Zahl: %1.</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Minenstandorte</translation>
    </message>
    <message>
        <source>No mine sites are recorded.</source>
        <translation>Es sind keine Minenstandorte erfasst.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiter</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortungsvoll</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Mine sites never visited: %1.</source>
        <translation>Nie besuchte Minenstandorte: %1.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>No visits are recorded.</source>
        <translation>Es sind keine Besuche erfasst.</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Minenstandort</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>made</source>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Earlier visits, not shown: %1.</source>
        <translation>Frühere Besuche, nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>Keine offenen Aufgaben.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>The project is restricted: no report leaves the casebook about it.</source>
        <translation>Das Projekt ist eingeschränkt: kein Bericht darüber verlässt das Fallbuch.</translation>
    </message>
    <message>
        <source>Further sources, named in the records: %1</source>
        <translation>Weitere Quellen, in den Datensätzen genannt: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Checksum %1.</source>
        <translation>Prüfsumme %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What to know about this report</source>
        <translation>Was man über diesen Bericht wissen muss</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>%1. Licence: %2</source>
        <translation>%1. Lizenz: %2</translation>
    </message>
    <message>
        <source>State of %1, made on %2.</source>
        <translation>Stand vom %1, erstellt am %2.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Der Bericht wurde angehalten.</translation>
    </message>
    <message>
        <source>Restricted records left out: %1.</source>
        <translation>Weggelassene eingeschränkte Datensätze: %1.</translation>
    </message>
    <message>
        <source>Not heard of lately, so that changes made there may be missing: %1.</source>
        <translation>Länger nichts gehört, sodass dort gemachte Änderungen fehlen können: %1.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was there before is unchanged.</source>
        <translation>Der Bericht konnte nicht nach „%1“ geschrieben werden: %2. Was dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>The report could not be made into a text document.</source>
        <translation>Aus dem Bericht ließ sich kein Textdokument machen.</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF.</source>
        <translation>Aus dem Bericht ließ sich kein PDF machen.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html or .odt: nothing was written.</source>
        <translation>„%1“ endet nicht auf .pdf, .html oder .odt: es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>The report could not be printed: the printer or the file cannot be written to.</source>
        <translation>Der Bericht konnte nicht gedruckt werden: auf den Drucker oder in die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>Seite %1 konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Register of mine sites</source>
        <translation>Register der Minenstandorte</translation>
    </message>
    <message>
        <source>Mine sites by province and territory, with workers, visits, status and standing</source>
        <translation>Minenstandorte nach Provinz und Territorium, mit Arbeitern, Besuchen, Status und Beurteilung</translation>
    </message>
    <message>
        <source>One project at a glance: facts, partners, results, sites, visits, tasks, and what is missing</source>
        <translation>Ein Projekt auf einen Blick: Angaben, Partner, Ergebnisse, Standorte, Besuche, Aufgaben und was fehlt</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Produktion von Zinn, Tantal, Wolfram und Gold</translation>
    </message>
    <message>
        <source>Recorded production by country and year, gaps left open</source>
        <translation>Erfasste Produktion nach Land und Jahr, Lücken bleiben offen</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>What is late, due or missing, with the officer who has to see to it</source>
        <translation>Was überfällig ist, ansteht oder fehlt, mit dem Bearbeiter, der sich darum kümmert</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Es gibt keinen Bericht „%1“.</translation>
    </message>
    <message>
        <source>The report “%1” is about one record (%2): say which.</source>
        <translation>Der Bericht „%1“ handelt von einem Datensatz (%2): sagen Sie, von welchem.</translation>
    </message>
    <message>
        <source>Mine sites by province and territory; positions are rounded to two decimals.</source>
        <translation>Minenstandorte nach Provinz und Territorium; Positionen sind auf zwei Nachkommastellen gerundet.</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Breite, Länge</translation>
    </message>
    <message>
        <source>CAHRA</source>
        <translation>CAHRA</translation>
    </message>
    <message>
        <source>Territory not recorded</source>
        <translation>Territorium nicht erfasst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Province not recorded</source>
        <translation>Provinz nicht erfasst</translation>
    </message>
    <message>
        <source>%1, sites: %2</source>
        <translation>%1, Standorte: %2</translation>
    </message>
    <message>
        <source>(workers recorded at %1)</source>
        <translation>(Arbeiter erfasst bei %1)</translation>
    </message>
    <message>
        <source>visited: %1</source>
        <translation>besucht: %1</translation>
    </message>
    <message>
        <source>CAHRA: %1</source>
        <translation>CAHRA: %1</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>ja: %1</translation>
    </message>
    <message>
        <source>No mine site is recorded that fits what was asked for.</source>
        <translation>Es ist kein Minenstandort erfasst, der zum Gefragten passt.</translation>
    </message>
    <message>
        <source>%1, recorded at %2 of %3 sites</source>
        <translation>%1, erfasst bei %2 von %3 Standorten</translation>
    </message>
    <message>
        <source>Visited at least once</source>
        <translation>Mindestens einmal besucht</translation>
    </message>
    <message>
        <source>%1 of %2 sites</source>
        <translation>%1 von %2 Standorten</translation>
    </message>
    <message>
        <source>In a conflict-affected or high-risk area</source>
        <translation>In einem Konflikt- oder Hochrisikogebiet</translation>
    </message>
    <message>
        <source>yes %1, no %2, unknown %3</source>
        <translation>ja %1, nein %2, unbekannt %3</translation>
    </message>
    <message>
        <source>A site counts as responsible when its status or its practice is good, no grave incident is open and it was visited lately; where one of these is not known, the answer is “unknown”, never “no”.</source>
        <translation>Ein Standort gilt als verantwortungsvoll, wenn sein Status oder seine Praxis gut ist, kein schwerer Vorfall offen ist und er kürzlich besucht wurde; wo eines davon nicht bekannt ist, lautet die Antwort „unbekannt“, nie „nein“.</translation>
    </message>
    <message>
        <source>Sums of workers hold only the sites where a number is recorded.</source>
        <translation>Summen von Arbeitern umfassen nur die Standorte, wo eine Zahl erfasst ist.</translation>
    </message>
    <message>
        <source>CAHRA: indicative list of conflict-affected and high-risk areas of the European Union, %1, as of %2.</source>
        <translation>CAHRA: indikative Liste der Konflikt- und Hochrisikogebiete der Europäischen Union, %1, Stand %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One record of any kind: its fields, what follows from them, and what belongs to it</source>
        <translation>Ein Datensatz beliebiger Art: seine Felder, was daraus folgt und was zu ihm gehört</translation>
    </message>
    <message>
        <source>Stories by theme</source>
        <translation>Erfahrungsberichte nach Themen</translation>
    </message>
    <message>
        <source>What people told, quoted by theme where they agreed, and how much was left out</source>
        <translation>Was Menschen erzählten, nach Themen zitiert, wo sie zustimmten, und wie viel weggelassen wurde</translation>
    </message>
    <message>
        <source>No story is recorded that fits what was asked for.</source>
        <translation>Es ist kein Erfahrungsbericht erfasst, der zur Anfrage passt.</translation>
    </message>
    <message>
        <source>Stories told</source>
        <translation>Erzählte Berichte</translation>
    </message>
    <message>
        <source>Quoted here</source>
        <translation>Hier zitiert</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Stories are quoted as they were told, and only where whoever told them agreed to be quoted. They are examples, not a sample: nothing can be counted from them.</source>
        <translation>Erfahrungsberichte werden zitiert, wie sie erzählt wurden, und nur, wo die erzählende Person zugestimmt hat. Sie sind Beispiele, keine Stichprobe: Zählen lässt sich daraus nichts.</translation>
    </message>
    <message>
        <source>A story counts for the day of the visit on which it was told, else for the day on which it was written down.</source>
        <translation>Ein Erfahrungsbericht zählt für den Tag des Besuchs, bei dem er erzählt wurde, sonst für den Tag, an dem er aufgeschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>consent is not known: %1</source>
        <translation>Einwilligung nicht bekannt: %1</translation>
    </message>
    <message>
        <source>consent was refused: %1</source>
        <translation>Einwilligung verweigert: %1</translation>
    </message>
    <message>
        <source>consent was withdrawn: %1</source>
        <translation>Einwilligung zurückgezogen: %1</translation>
    </message>
    <message>
        <source>no text is recorded: %1</source>
        <translation>kein Text erfasst: %1</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Weggelassen: %1 (%2).</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Opens an encrypted casebook when its passphrase is lost</source>
        <translation>Öffnet ein verschlüsseltes Fallbuch, wenn seine Passphrase verloren ist</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Fallbuch</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it. Keep the sheet where the computer is not: in a safe, or sealed with somebody you trust.</source>
        <translation>Wer dieses Blatt und die Datei hat, kann alles darin lesen. Bewahren Sie das Blatt dort auf, wo der Computer nicht ist: in einem Tresor oder versiegelt bei jemandem, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>To use it, open the casebook and type the key in the place of the passphrase. Capital or small letters and the gaps do not matter; there is no letter O, I or L in it, only noughts and ones.</source>
        <translation>Um ihn zu benutzen, öffnen Sie das Fallbuch und tippen den Schlüssel an der Stelle der Passphrase. Große oder kleine Buchstaben und die Lücken sind gleich; er enthält kein O, I oder L, nur Nullen und Einsen.</translation>
    </message>
    <message>
        <source>When a new recovery key has been made, this one does not open the casebook any more, only its older backups.</source>
        <translation>Wenn ein neuer Wiederherstellungsschlüssel gemacht wurde, öffnet dieser das Fallbuch nicht mehr, nur seine älteren Sicherungen.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>No authority is recorded that fits what was asked for.</source>
        <translation>Keine Behörde ist erfasst, die zur Anfrage passt.</translation>
    </message>
    <message>
        <source>Competent authorities by Member State</source>
        <translation>Zuständige Behörden nach Mitgliedstaat</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Mitgliedstaat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Einführer</translation>
    </message>
    <message>
        <source>List public</source>
        <translation>Liste öffentlich</translation>
    </message>
    <message>
        <source>Latest checks</source>
        <translation>Letzte Prüfungen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Member States without a record: %1.</source>
        <translation>Mitgliedstaaten ohne Datensatz: %1.</translation>
    </message>
    <message>
        <source>“To be confirmed” means that nobody has confirmed yet which authority is competent; nothing was guessed.</source>
        <translation>„Zu bestätigen“ heißt, dass noch niemand bestätigt hat, welche Behörde zuständig ist; nichts wurde geraten.</translation>
    </message>
    <message>
        <source>Competent authorities are those of article 10 of Regulation (EU) 2017/821; checks are those of its article 11.</source>
        <translation>Zuständige Behörden sind die nach Artikel 10 der Verordnung (EU) 2017/821; Prüfungen die nach Artikel 11.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Authorities named</source>
        <translation>Benannte Behörden</translation>
    </message>
    <message>
        <source>Lists of importers public</source>
        <translation>Öffentliche Listen der Einführer</translation>
    </message>
    <message>
        <source>%1: checked %2, not compliant %3</source>
        <translation>%1: geprüft %2, nicht konform %3</translation>
    </message>
    <message>
        <source>How they check, and what they publish</source>
        <translation>Wie sie prüfen und was sie veröffentlichen</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Zuständige Behörden</translation>
    </message>
    <message>
        <source>Authorities of the Member States: state of engagement, checks, last contact, next step</source>
        <translation>Behörden der Mitgliedstaaten: Stand der Zusammenarbeit, Prüfungen, letzter Kontakt, nächster Schritt</translation>
    </message>
    <message>
        <source>No engagement plan is open.</source>
        <translation>Kein Engagementplan ist offen.</translation>
    </message>
    <message>
        <source>Interest from little (1) to much (5) across, influence from much (5) to little (1) down</source>
        <translation>Interesse von wenig (1) bis viel (5) nach rechts, Einfluss von viel (5) bis wenig (1) nach unten</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Interesse %1</translation>
    </message>
    <message>
        <source>Influence or interest is not recorded: %1.</source>
        <translation>Einfluss oder Interesse ist nicht erfasst: %1.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Engagementplan</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Stufe jetzt</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Gewünschte Stufe</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Not recorded of the plan: %1.</source>
        <translation>Vom Plan nicht erfasst: %1.</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Warum dieser Partner</translation>
    </message>
    <message>
        <source>It is not recorded why this partner was chosen.</source>
        <translation>Es ist nicht erfasst, warum dieser Partner gewählt wurde.</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Gemeinsame Ziele</translation>
    </message>
    <message>
        <source>No shared objectives are recorded.</source>
        <translation>Keine gemeinsamen Ziele sind erfasst.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>Es ist weder erfasst, wer an der Arbeit des Partners teilnimmt, noch wo er arbeitet.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Shared members</source>
        <translation>Gemeinsame Mitglieder</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation>Gemeinsame Projekte</translation>
    </message>
    <message>
        <source>Shared countries</source>
        <translation>Gemeinsame Länder</translation>
    </message>
    <message>
        <source>Of these memberships no dates are recorded: %1.</source>
        <translation>Von diesen Mitgliedschaften sind keine Daten erfasst: %1.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>Ergebnis und Beleg</translation>
    </message>
    <message>
        <source>No actions are recorded.</source>
        <translation>Keine Maßnahmen sind erfasst.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Changes since the approval</source>
        <translation>Änderungen seit der Genehmigung</translation>
    </message>
    <message>
        <source>No baseline is frozen: the plan has not been approved here.</source>
        <translation>Kein Ausgangsstand ist festgehalten: Der Plan wurde hier nicht genehmigt.</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline of %1.</source>
        <translation>Seit dem Ausgangsstand vom %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Against the baseline of %1</source>
        <translation>Gegenüber dem Ausgangsstand vom %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The plan is restricted: no report leaves the casebook about it.</source>
        <translation>Der Plan ist eingeschränkt: Kein Bericht über ihn verlässt das Fallbuch.</translation>
    </message>
    <message>
        <source>One plan with a partner: why, what for, what is shared, actions and what came of them, and what changed since its approval</source>
        <translation>Ein Plan mit einem Partner: warum, wozu, was gemeinsam ist, Maßnahmen und was aus ihnen wurde, und was sich seit der Genehmigung geändert hat</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Einfluss und Interesse</translation>
    </message>
    <message>
        <source>The partners of the open engagement plans by influence and interest</source>
        <translation>Die Partner der offenen Engagementpläne nach Einfluss und Interesse</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: nein</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: geplant</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: teilweise</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: ja</translation>
    </message>
    <message>
        <source>For %1 only. Thank you for your report on %2. Below stand your answers, how we see them, and what we ask you to answer or improve.</source>
        <translation>Nur für %1. Vielen Dank für Ihren Bericht über %2. Unten stehen Ihre Antworten, wie wir sie sehen, und was wir Sie zu beantworten oder zu verbessern bitten.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Angefordert am</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfende Person</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Geprüfter Wert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Mean of the steps</source>
        <translation>Mittel der Schritte</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Scores are hundredths of what could be reached with the questions answered; what is not answered is missing, not zero.</source>
        <translation>Werte sind Hundertstel dessen, was mit den beantworteten Fragen erreicht werden konnte; was nicht beantwortet ist, fehlt und ist nicht null.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Keine Frage ist offen.</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbesserungen</translation>
    </message>
    <message>
        <source>No improvement is agreed.</source>
        <translation>Keine Verbesserung ist vereinbart.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>Der Bericht ist vertraulich: Nichts darüber verlässt das Fallbuch.</translation>
    </message>
    <message>
        <source>Left out, because restricted: scores and review.</source>
        <translation>Weggelassen, weil vertraulich: Werte und Prüfung.</translation>
    </message>
    <message>
        <source>The review is restricted: your role does not allow writing this letter.</source>
        <translation>Die Prüfung ist vertraulich: Ihre Rolle erlaubt diesen Brief nicht.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Submitted of expected</source>
        <translation>Eingereicht von erwarteten</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>nicht angefordert</translation>
    </message>
    <message>
        <source>There is no member and no report in these years.</source>
        <translation>In diesen Jahren gibt es weder Mitglieder noch Berichte.</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Wer berichtet hat</translation>
    </message>
    <message>
        <source>Member by year: who has handed in the due-diligence report, and who has not</source>
        <translation>Mitglied nach Jahr: wer den Bericht zur Sorgfaltspflicht eingereicht hat und wer nicht</translation>
    </message>
    <message>
        <source>Due-diligence report of a member</source>
        <translation>Bericht zur Sorgfaltspflicht eines Mitglieds</translation>
    </message>
    <message>
        <source>Answers beside last year&apos;s, open questions and improvements; scores only where the member consents</source>
        <translation>Antworten neben denen des Vorjahrs, offene Fragen und Verbesserungen; Werte nur mit Zustimmung des Mitglieds</translation>
    </message>
    <message>
        <source>Feedback letter on a due-diligence report</source>
        <translation>Rückmeldung zu einem Bericht zur Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>To the member itself: its answers, the review, open questions and improvements</source>
        <translation>An das Mitglied selbst: seine Antworten, die Prüfung, offene Fragen und Verbesserungen</translation>
    </message>
    <message>
        <source>Nobody was a member on this day, as far as it is recorded.</source>
        <translation>An diesem Tag war niemand Mitglied, soweit es erfasst ist.</translation>
    </message>
    <message>
        <source>Members by pillar and category</source>
        <translation>Mitglieder nach Säule und Kategorie</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Jahresbeitrag</translation>
    </message>
    <message>
        <source>Not counted, because no date of the membership is recorded: %1.</source>
        <translation>Nicht gezählt, weil kein Datum der Mitgliedschaft erfasst ist: %1.</translation>
    </message>
    <message>
        <source>Counted once, although two memberships overlap on this day: %1.</source>
        <translation>Einmal gezählt, obwohl sich an diesem Tag zwei Mitgliedschaften überschneiden: %1.</translation>
    </message>
    <message>
        <source>The members on a day, counted by pillar and category</source>
        <translation>Die Mitglieder an einem Tag, gezählt nach Säule und Kategorie</translation>
    </message>
    <message>
        <source>Parts of a recovery key</source>
        <translation>Teile eines Wiederherstellungsschlüssels</translation>
    </message>
    <message>
        <source>Several of them open an encrypted casebook when its passphrase is lost</source>
        <translation>Mehrere davon öffnen ein verschlüsseltes Fallbuch, wenn seine Passphrase verloren ist</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>any %1 of the %2 parts</source>
        <translation>beliebige %1 der %2 Teile</translation>
    </message>
    <message>
        <source>Needed to open it</source>
        <translation>Zum Öffnen gebraucht</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, and keep none where the computer is. One sheet alone opens nothing and says nothing of the key.</source>
        <translation>Geben Sie jedes Blatt jemand anderem, und bewahren Sie keines dort auf, wo der Computer ist. Ein Blatt allein öffnet nichts und verrät nichts vom Schlüssel.</translation>
    </message>
    <message>
        <source>To use the parts, open the casebook and type them one after the other in the place of the passphrase, in any order. Capital or small letters and the gaps do not matter; there is no letter O, I or L in them, only noughts and ones.</source>
        <translation>Um die Teile zu benutzen, öffnen Sie das Fallbuch und tippen sie nacheinander an der Stelle der Passphrase, in beliebiger Reihenfolge. Große oder kleine Buchstaben und die Lücken sind gleich; sie enthalten kein O, I oder L, nur Nullen und Einsen.</translation>
    </message>
    <message>
        <source>Only parts that were made together go together. When a new recovery key has been made, these do not open the casebook any more, only its older backups.</source>
        <translation>Nur Teile, die zusammen gemacht wurden, gehören zusammen. Wenn ein neuer Wiederherstellungsschlüssel gemacht wurde, öffnen diese das Fallbuch nicht mehr, nur seine älteren Sicherungen.</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Kontaktverlauf</translation>
    </message>
    <message>
        <source>What happened with one record, newest first</source>
        <translation>Was mit einem Datensatz geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Es gibt keinen solchen Datensatz.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts ist erfasst.</translation>
    </message>
    <message>
        <source>Member dossier</source>
        <translation>Mitgliedsdossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>No membership is recorded.</source>
        <translation>Keine Mitgliedschaft ist erfasst.</translation>
    </message>
    <message>
        <source>Two memberships overlap: end the earlier one, or correct their days.</source>
        <translation>Zwei Mitgliedschaften überschneiden sich: Beenden Sie die frühere oder berichtigen Sie ihre Daten.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>No contribution is recorded.</source>
        <translation>Kein Beitrag ist erfasst.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No people are recorded.</source>
        <translation>Keine Personen sind erfasst.</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Engagementpläne</translation>
    </message>
    <message>
        <source>No engagement plan is recorded.</source>
        <translation>Kein Engagementplan ist erfasst.</translation>
    </message>
    <message>
        <source>The organisation is restricted: no report leaves the casebook about it.</source>
        <translation>Die Organisation ist eingeschränkt: Kein Bericht über sie verlässt das Fallbuch.</translation>
    </message>
    <message>
        <source>One organisation: its memberships, contributions, people and engagement plans, and what does not fit</source>
        <translation>Eine Organisation: ihre Mitgliedschaften, Beiträge, Personen und Engagementpläne, und was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>%1 (last year&apos;s answer, to be confirmed)</source>
        <translation>%1 (Antwort des Vorjahres, zu bestätigen)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>last year&apos;s answer, to be confirmed</source>
        <translation>Antwort des Vorjahres, zu bestätigen</translation>
    </message>
    <message>
        <source>Open questions on a due-diligence report</source>
        <translation>Offene Fragen zu einem Bericht zur Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>To the member itself: what is not answered yet, and what the reviewer asks</source>
        <translation>An das Mitglied selbst: was noch nicht beantwortet ist und was die Prüfung fragt</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittlerer Wert</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Reports on %1</source>
        <translation>Berichte über %1</translation>
    </message>
    <message>
        <source>Counted are members whose report is complete or closed and who consent to sharing. Groups of fewer than %1, and what would give them away, are withheld.</source>
        <translation>Gezählt werden Mitglieder, deren Bericht vollständig oder abgeschlossen ist und die der Weitergabe zustimmen. Gruppen von weniger als %1 und was sie verraten würde, werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Due diligence by pillar, tier and size</source>
        <translation>Sorgfaltspflicht nach Säule, Kettenstufe und Größe</translation>
    </message>
    <message>
        <source>Mean scores of a year without anybody&apos;s name; small groups are withheld</source>
        <translation>Mittlere Werte eines Jahres ohne Namen; kleine Gruppen werden zurückgehalten</translation>
    </message>
    <message>
        <source>Withheld, because the member has not consented to share them: answers, scores and review.</source>
        <translation>Zurückgehalten, weil das Mitglied der Weitergabe nicht zugestimmt hat: Antworten, Werte und Prüfung.</translation>
    </message>
    <message>
        <source>Risk flags by age</source>
        <translation>Risikohinweise nach Alter</translation>
    </message>
    <message>
        <source>What is not closed: open since how long, and how far past its due date</source>
        <translation>Was nicht geschlossen ist: wie lange schon offen und wie weit über der Frist</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Tage offen</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>No risk flag is open.</source>
        <translation>Kein Risikohinweis ist offen.</translation>
    </message>
    <message>
        <source>Closed by that day, and not listed: %1.</source>
        <translation>Bis zu diesem Tag geschlossen und nicht aufgeführt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (vorläufig)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things of a value behind the figure, and nobody has decided yet.</source>
        <translation>Vorläufig: Geräte sagen Verschiedenes über einen Wert hinter der Zahl, und noch hat niemand entschieden.</translation>
    </message>
</context>
<context>
    <name>RiskEscalation</name>
    <message>
        <source>This plan is closed or of another organisation than the risk flag. Choose an open plan of the same one; nothing was changed.</source>
        <translation>Dieser Plan ist abgeschlossen oder gehört zu einer anderen Organisation als der Risikohinweis. Wählen Sie einen offenen Plan derselben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has no open engagement plan. Make one first; nothing was changed.</source>
        <translation>Die Organisation dieses Risikohinweises hat keinen offenen Engagementplan. Legen Sie zuerst einen an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has several open engagement plans. Say which one takes it; nothing was changed.</source>
        <translation>Die Organisation dieses Risikohinweises hat mehrere offene Engagementpläne. Sagen Sie, welcher ihn aufnimmt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This risk flag is closed; there is nothing to escalate.</source>
        <translation>Dieser Risikohinweis ist geschlossen; es gibt nichts zu eskalieren.</translation>
    </message>
    <message>
        <source>This risk flag is escalated already, into “%1”. Nothing was changed.</source>
        <translation>Dieser Risikohinweis ist schon eskaliert, zu „%1“. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Escalate a risk flag</source>
        <translation>Einen Risikohinweis eskalieren</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Sorgfaltspflicht</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Förderung</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feldarbeit</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Lists and officers</source>
        <translation>Listen und Bearbeiter</translation>
    </message>
    <message>
        <source>Production dashboard</source>
        <translation>Produktionsdashboard</translation>
    </message>
    <message>
        <source>Map of sites</source>
        <translation>Karte der Standorte</translation>
    </message>
    <message>
        <source>Printable reports</source>
        <translation>Druckbare Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation>Auswahllisten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Paket übernehmen</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Paket machen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Geräte und Schlüssel</translation>
    </message>
    <message>
        <source>Packs taken</source>
        <translation>Übernommene Pakete</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Map of authorities</source>
        <translation>Karte der Behörden</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Einfluss und Interesse</translation>
    </message>
    <message>
        <source>Members and contributions</source>
        <translation>Mitglieder und Beiträge</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Wer berichtet hat</translation>
    </message>
    <message>
        <source>Threshold checker</source>
        <translation>Schwellenprüfer</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>There is no placeholder %1. A brace that is to stay one is written twice: {{</source>
        <translation>Es gibt keinen Platzhalter %1. Eine Klammer, die eine bleiben soll, wird doppelt geschrieben: {{</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>“%1” could not be written. Choose another folder; the view itself is kept.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner; die Ansicht selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save it under another name to change it.</source>
        <translation>Die Ansicht „%1“ gehört jemand anderem. Speichern Sie sie unter einem anderen Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>A view needs a name of up to %1 letters</source>
        <translation>Eine Ansicht braucht einen Namen von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>You have a view called “%1” already. Choose another name.</source>
        <translation>Sie haben bereits eine Ansicht namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Ansicht „%1“ geändert</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Ansicht in „%1“ umbenannt</translation>
    </message>
    <message>
        <source>View “%1” shared</source>
        <translation>Ansicht „%1“ freigegeben</translation>
    </message>
    <message>
        <source>View “%1” shared no longer</source>
        <translation>Ansicht „%1“ nicht mehr freigegeben</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
    <message>
        <source>“%1” could not be read; nothing was changed</source>
        <translation>„%1“ konnte nicht gelesen werden; nichts wurde geändert</translation>
    </message>
    <message>
        <source>“%1” is too large for a saved view; nothing was changed</source>
        <translation>„%1“ ist zu groß für eine gespeicherte Ansicht; nichts wurde geändert</translation>
    </message>
    <message>
        <source>“%1” is not a saved view of this program; nothing was changed</source>
        <translation>„%1“ ist keine gespeicherte Ansicht dieses Programms; nichts wurde geändert</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program. Bring this one up to date; nothing was changed.</source>
        <translation>„%1“ stammt aus einer neueren Version des Programms. Bringen Sie dieses auf den neuesten Stand; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is a view of another list (%2), not of %3; nothing was changed</source>
        <translation>„%1“ ist eine Ansicht einer anderen Liste (%2), nicht von %3; nichts wurde geändert</translation>
    </message>
    <message>
        <source>“%1” does not fit this casebook: %2; nothing was changed</source>
        <translation>„%1“ passt nicht zu diesem Fallbuch: %2; nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>SaxParser</name>
    <message>
        <source>its content has a tag of more than a megabyte; no ordinary workbook has.</source>
        <translation>ihr Inhalt hat ein Element von mehr als einem Megabyte; keine gewöhnliche Arbeitsmappe hat das.</translation>
    </message>
    <message>
        <source>its content is damaged at byte %1. Open the file in a spreadsheet program and save it anew.</source>
        <translation>ihr Inhalt ist bei Byte %1 beschädigt. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>its content declares a document type, which no workbook needs and attackers use. It was not read.</source>
        <translation>ihr Inhalt deklariert einen Dokumenttyp, den keine Arbeitsmappe braucht und den Angreifer verwenden. Sie wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>%1: sum %2, mean %3</source>
        <comment>a column, what its selected figures come to</comment>
        <translation>%1: Summe %2, Mittelwert %3</translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The picture “%1” could not be written; the others were kept.</source>
        <translation>Das Bild „%1“ konnte nicht geschrieben werden; die anderen sind erhalten.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>SiteMap</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Letzter Besuch: %1</translation>
    </message>
    <message>
        <source>No visit is recorded</source>
        <translation>Es ist kein Besuch erfasst</translation>
    </message>
    <message>
        <source>Counts as responsible</source>
        <translation>Gilt als verantwortungsvoll</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>Mine sites by status</source>
        <translation>Minenstandorte nach Status</translation>
    </message>
    <message>
        <source>Countries with areas on the list %1</source>
        <translation>Länder mit Gebieten auf der Liste %1</translation>
    </message>
    <message>
        <source>others named in the records</source>
        <translation>weitere, in den Datensätzen genannt</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>SpecialParts</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Changes of the plan</source>
        <translation>Änderungen des Plans</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Plans that follow it</source>
        <translation>Pläne, die ihr folgen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is empty; nothing was attached</source>
        <translation>%1 ist leer; es wurde nichts beigefügt</translation>
    </message>
    <message>
        <source>%1 has %2; files up to %3 can be attached. Make it smaller, or keep it elsewhere and note the place.</source>
        <translation>%1 hat %2; Dateien bis %3 können beigefügt werden. Verkleinern Sie sie, oder bewahren Sie sie anderswo auf und notieren Sie den Ort.</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 could not be read to its end; nothing was attached</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden; es wurde nichts beigefügt</translation>
    </message>
    <message>
        <source>%1 changed while it was read; nothing was attached. Try again when it is finished.</source>
        <translation>%1 änderte sich beim Lesen; es wurde nichts beigefügt. Versuchen Sie es erneut, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1 beifügen</translation>
    </message>
    <message>
        <source>The content of a file does not fit its name and was not kept</source>
        <translation>Der Inhalt einer Datei passt nicht zu ihrem Namen und wurde nicht behalten</translation>
    </message>
    <message>
        <source>The content of %1 is not in this casebook; ask for it with the next pack</source>
        <translation>Der Inhalt von %1 ist nicht in diesem Fallbuch; fordern Sie ihn mit dem nächsten Paket an</translation>
    </message>
    <message>
        <source>The content of %1 is damaged. Attach the file again, or take it from a backup.</source>
        <translation>Der Inhalt von %1 ist beschädigt. Fügen Sie die Datei erneut bei oder holen Sie sie aus einer Sicherung.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Detach a file</source>
        <translation>Eine Datei ablösen</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use an older one</source>
        <translation>Die Sicherung %1 ist beschädigt; verwenden Sie eine ältere</translation>
    </message>
    <message>
        <source>A casebook on a server is backed up with the server&apos;s own tools (pg_dump, base backups)</source>
        <translation>Ein Fallbuch auf einem Server wird mit den Mitteln des Servers gesichert (pg_dump, Basissicherungen)</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made</source>
        <translation>Der Ordner von %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The backup holds fewer records than the casebook and was thrown away; try again</source>
        <translation>Die Sicherung enthält weniger Datensätze als das Fallbuch und wurde verworfen; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The backup could not be put at %1</source>
        <translation>Die Sicherung konnte nicht nach %1 gelegt werden</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the casebook; nothing was changed</source>
        <translation>%1 konnte nicht neben das Fallbuch kopiert werden; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 is in use or may not be moved; nothing was changed</source>
        <translation>%1 ist in Gebrauch oder darf nicht verschoben werden; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Somebody else saved a record with the same key at the same moment; nothing was changed. Look at theirs before you try again.</source>
        <translation>Jemand anders hat im selben Augenblick einen Datensatz mit demselben Schlüssel gespeichert; es wurde nichts geändert. Sehen Sie sich jenen an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is this casebook itself; attach a backup of it instead</source>
        <translation>%1 ist dieses Fallbuch selbst; hängen Sie stattdessen eine Sicherung davon an</translation>
    </message>
    <message>
        <source>The backup could not be put at %1; the casebook is as it was</source>
        <translation>Die Sicherung konnte nicht nach %1 gelegt werden; das Fallbuch ist, wie es war</translation>
    </message>
    <message>
        <source>There is a casebook at %1 already; it is not overwritten</source>
        <translation>In %1 ist schon ein Fallbuch; es wird nicht überschrieben</translation>
    </message>
    <message>
        <source>Casebook made</source>
        <translation>Fallbuch angelegt</translation>
    </message>
    <message>
        <source>The casebook comes from an older program and has to be brought up to date, but no backup could be made first: %1</source>
        <translation>Das Fallbuch kommt von einem älteren Programm und muss aktualisiert werden, aber es konnte vorher keine Sicherung gemacht werden: %1</translation>
    </message>
    <message>
        <source>There is no officer called “%1” in this casebook</source>
        <translation>In diesem Fallbuch gibt es keinen Bearbeiter „%1“</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>The casebook has no officer</source>
        <translation>Das Fallbuch hat keinen Bearbeiter</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Gerät hinzugefügt</translation>
    </message>
    <message>
        <source>No casebook is named</source>
        <translation>Es ist kein Fallbuch genannt</translation>
    </message>
    <message>
        <source>“%1” is not a database address; write it like postgresql://user@host/name</source>
        <translation>„%1“ ist keine Datenbankadresse; schreiben Sie sie wie postgresql://user@host/name</translation>
    </message>
    <message>
        <source>There is no batch %1 in the change log</source>
        <translation>Es gibt keinen Stapel %1 im Änderungsprotokoll</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation>Der Datenbanktreiber %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: is the server running and the name right?</source>
        <translation>Die Datenbank %1 ist nicht erreichbar: läuft der Server, und stimmt der Name?</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed. Try again when it has finished.</source>
        <translation>%1 ist von einem anderen Programm in Gebrauch; es wurde nichts geändert. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 kann nur gelesen werden; es wurde nichts geändert. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed. Make room and try again.</source>
        <translation>Der Datenträger von %1 ist voll; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: was the stick removed? Nothing was changed.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden: wurde der USB-Stick abgezogen? Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and restore the last backup.</source>
        <translation>%1 ist beschädigt. Bewahren Sie es auf, wie es ist, und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and may be written.</source>
        <translation>%1 kann nicht geöffnet werden. Prüfen Sie, ob es den Ordner gibt und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The database refused the change; nothing was kept of it.</source>
        <translation>Die Datenbank wies die Änderung ab; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Nothing was begun that could be kept</source>
        <translation>Es wurde nichts begonnen, das behalten werden könnte</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing of it was kept</source>
        <translation>Ein Teil der Änderung ist misslungen, darum wurde nichts davon behalten</translation>
    </message>
    <message>
        <source>%1 lies in “%2”, a folder that another program copies while the casebook is open; that damages it. Move the casebook to a folder of this computer and exchange packs or backups instead.</source>
        <translation>%1 liegt in „%2“, einem Ordner, den ein anderes Programm kopiert, während das Fallbuch offen ist; das beschädigt es. Verschieben Sie das Fallbuch in einen Ordner dieses Rechners und tauschen Sie stattdessen Pakete oder Sicherungen aus.</translation>
    </message>
    <message>
        <source>There is no casebook at %1</source>
        <translation>In %1 ist kein Fallbuch</translation>
    </message>
    <message>
        <source>%1 is a folder, not a casebook</source>
        <translation>%1 ist ein Ordner, kein Fallbuch</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 darf nicht gelesen werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 ist leer: vielleicht wurde es nicht bis zum Ende kopiert. Kopieren Sie es erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a casebook. A casebook is a .lodebook file made by this program.</source>
        <translation>%1 ist kein Fallbuch. Ein Fallbuch ist eine .lodebook-Datei, die dieses Programm gemacht hat.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a casebook.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Fallbuch.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 hört zu früh auf: es wurde nicht bis zum Ende kopiert. Kopieren Sie es erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Es gibt keinen Ordner %1. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another, or check its permissions.</source>
        <translation>In den Ordner %1 darf nicht geschrieben werden. Wählen Sie einen anderen oder prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”; name one by its id: %3</source>
        <translation>Mehrere Datensätze (%1) heißen „%2“; nennen Sie einen mit seiner Kennung: %3</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”</source>
        <translation>Kein Datensatz (%1) heißt „%2“</translation>
    </message>
    <message>
        <source>%1 is not a casebook, or it was not made to the end</source>
        <translation>%1 ist kein Fallbuch oder wurde nicht bis zum Ende gemacht</translation>
    </message>
    <message>
        <source>%1 was made by a newer program (casebook version %2; this program reads up to %3). Install the newer program to open it; nothing was changed.</source>
        <translation>%1 wurde von einem neueren Programm gemacht (Fallbuchversion %2; dieses Programm liest bis %3). Installieren Sie das neuere Programm, um es zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2</source>
        <translation>Kein Datensatz (%1) hat die Kennung %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>“%1” is undone already</source>
        <translation>„%1“ ist schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last: a part of it still stands in %2, and nothing may be written here to bring them together. Copy both files to a folder of yours and open the copy.</source>
        <translation>%1 wurde von dem Programm, das zuletzt hineinschrieb, nicht geschlossen: ein Teil steht noch in %2, und hier darf nichts geschrieben werden, um beides zusammenzubringen. Kopieren Sie beide Dateien in einen Ordner von Ihnen und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program while it was open here; nothing was changed, because it would be lost. Close the casebook and open it again.</source>
        <translation>%1 wurde von einem anderen Programm verschoben, ersetzt oder gelöscht, während es hier offen war; es wurde nichts geändert, denn es ginge verloren. Schließen Sie das Fallbuch und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 ist eingeschränkt: Ihre Rolle erlaubt nicht, danach zu fragen</translation>
    </message>
    <message>
        <source>This record (%1) is restricted: your role does not allow you to see it. Ask a coordinator.</source>
        <translation>Dieser Datensatz (%1) ist eingeschränkt: Ihre Rolle erlaubt nicht, ihn zu sehen. Fragen Sie die Koordination.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen; nichts wurde geändert. Versuchen Sie es noch einmal: die Verbindung wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost at the moment the change was to be kept. Look whether it is there before you try again.</source>
        <translation>Die Verbindung zu %1 ist in dem Augenblick abgebrochen, in dem die Änderung gesichert werden sollte. Sehen Sie nach, ob sie da ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A change of something restricted</source>
        <translation>Eine Änderung an etwas Eingeschränktem</translation>
    </message>
    <message>
        <source>%1 of an added field stays as it was made; add another field instead</source>
        <translation>%1 eines hinzugefügten Feldes bleibt, wie es angelegt wurde; fügen Sie stattdessen ein anderes Feld hinzu</translation>
    </message>
    <message>
        <source>“%1” is or was the name of another added field of %2; choose another name, or take that field out of the recycle bin</source>
        <translation>„%1“ ist oder war der Name eines anderen hinzugefügten Feldes von %2; wählen Sie einen anderen Namen oder holen Sie jenes Feld aus dem Papierkorb</translation>
    </message>
    <message>
        <source>The table of %1 could not be given a place for “%2”; nothing was changed. On a server only the owner of the tables can add fields.</source>
        <translation>Die Tabelle von %1 konnte keinen Platz für „%2“ erhalten; nichts wurde geändert. Auf einem Server kann nur der Eigentümer der Tabellen Felder hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” is how this casebook was set up; it cannot be taken back. Nothing was changed.</source>
        <translation>„%1“ gehört zur Einrichtung dieses Fallbuchs; das lässt sich nicht rückgängig machen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” took a pack in. Take the pack back as a whole, in Exchange; nothing was changed.</source>
        <translation>„%1“ hat ein Paket übernommen. Nehmen Sie das Paket als Ganzes zurück, unter Austausch; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The casebook is locked: what belongs to it is not written down outside of it.</source>
        <translation>Das Fallbuch ist gesperrt: Was zu ihm gehört, wird nicht außerhalb aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1 is encrypted: it opens with its passphrase or its recovery key.</source>
        <translation>%1 ist verschlüsselt: Es öffnet sich mit seiner Passphrase oder seinem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and this program is built without encryption. Open it with a program that has it.</source>
        <translation>%1 ist verschlüsselt, und dieses Programm ist ohne Verschlüsselung gebaut. Öffnen Sie es mit einem Programm, das sie hat.</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the casebook and was thrown away; nothing was changed</source>
        <translation>Die Kopie von %1 gleicht dem Fallbuch nicht und wurde verworfen; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 is being rewritten by another program, or its folder cannot be written; nothing was changed.</source>
        <translation>%1 wird gerade von einem anderen Programm neu geschrieben, oder in den Ordner kann nicht geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be replaced; it is as it was</source>
        <translation>%1 konnte nicht ersetzt werden; es ist, wie es war</translation>
    </message>
    <message>
        <source>%1 is encrypted already; nothing was changed.</source>
        <translation>%1 ist schon verschlüsselt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; nothing was changed.</source>
        <translation>%1 ist nicht verschlüsselt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This program is built without encryption at rest; nothing was changed.</source>
        <translation>Dieses Programm ist ohne Verschlüsselung gespeicherter Daten gebaut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That is neither the passphrase nor the recovery key of %1. Capital and small letters differ in a passphrase.</source>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungsschlüssel von %1. In einer Passphrase zählen Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work out the key. Close other programs and try again; nothing was changed.</source>
        <translation>Es ist nicht genug Speicher frei, um den Schlüssel zu berechnen. Schließen Sie andere Programme und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 could not be written: the passphrase and the recovery key are as they were.</source>
        <translation>%1 konnte nicht geschrieben werden: Passphrase und Wiederherstellungsschlüssel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The page of %1 that holds its keys is damaged, or a newer program wrote it. Keep the file as it is and restore the last backup.</source>
        <translation>Die Seite von %1 mit den Schlüsseln ist beschädigt, oder ein neueres Programm hat sie geschrieben. Bewahren Sie die Datei auf, wie sie ist, und stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %Ln sign(s); a few words that do not belong together are easy to keep in mind.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen; mehrere Wörter ohne Zusammenhang merkt man sich leicht.</numerusform>
            <numerusform>Mindestens %Ln Zeichen; mehrere Wörter ohne Zusammenhang merkt man sich leicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a recovery key as it was shown: it has eight groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel, wie er gezeigt wurde: Er hat acht Gruppen zu vier Zeichen. Vergleichen Sie ihn Zeichen für Zeichen mit dem Papier.</translation>
    </message>
    <message>
        <source>That recovery key was copied rightly, but it does not open %1: it belongs to another casebook, or it was replaced.</source>
        <translation>Dieser Wiederherstellungsschlüssel ist richtig abgeschrieben, öffnet %1 aber nicht: Er gehört zu einem anderen Fallbuch oder wurde ersetzt.</translation>
    </message>
    <message>
        <source>Copy of the casebook goes on</source>
        <translation>Kopie des Fallbuchs weitergeführt</translation>
    </message>
    <message>
        <source>Part %1 of the older change log cannot be read. The records are not touched by that; make a copy of the casebook, then restore the last good backup.</source>
        <translation>Teil %1 des älteren Änderungsprotokolls ist nicht lesbar. Die Datensätze sind davon nicht berührt; kopieren Sie das Fallbuch und stellen Sie dann die letzte gute Sicherung wieder her.</translation>
    </message>
    <message>
        <source>That is neither the passphrase of %1 nor a part of its recovery key as it was printed: a part has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Das ist weder die Passphrase von %1 noch ein Teil seines Wiederherstellungsschlüssels, wie er gedruckt wurde: Ein Teil hat zehn Gruppen zu vier Zeichen. Vergleichen Sie ihn Zeichen für Zeichen mit dem Papier.</translation>
    </message>
    <message>
        <source>That is not a part of a recovery key as it was printed: it has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Das ist kein Teil eines Wiederherstellungsschlüssels, wie er gedruckt wurde: Er hat zehn Gruppen zu vier Zeichen. Vergleichen Sie ihn Zeichen für Zeichen mit dem Papier.</translation>
    </message>
    <message>
        <source>Part %1 belongs to another key, or to another time this key was divided: it does not go together with the parts before it, which are kept.</source>
        <translation>Teil %1 gehört zu einem anderen Schlüssel, oder der Schlüssel wurde ein anderes Mal geteilt: Er passt nicht zu den Teilen davor, die behalten werden.</translation>
    </message>
    <message>
        <source>Part %1 has been typed already; another one is needed.</source>
        <translation>Teil %1 wurde schon eingegeben; ein anderer wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>SupplyGraph</name>
    <message numerus="yes">
        <source>%Ln link(s) within a group are left out.</source>
        <translation>
            <numerusform>%Ln Verbindung innerhalb einer Gruppe ist weggelassen.</numerusform>
            <numerusform>%Ln Verbindungen innerhalb einer Gruppe sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>Cycle (%1): %2.</source>
        <comment>mineral, names</comment>
        <translation>Kreis (%1): %2.</translation>
    </message>
    <message>
        <source>… and %1 more cycles.</source>
        <translation>… und %1 weitere Kreise.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3): %Ln link(s) hold at the same time.</source>
        <translation>
            <numerusform>%1 → %2 (%3): %Ln Verbindung gilt gleichzeitig.</numerusform>
            <numerusform>%1 → %2 (%3): %Ln Verbindungen gelten gleichzeitig.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more overlaps.</source>
        <translation>… und %1 weitere Überschneidungen.</translation>
    </message>
</context>
<context>
    <name>SupplyPicture</name>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 (group of %2)</source>
        <translation>%1 (Gruppe aus %2)</translation>
    </message>
    <message>
        <source>Tier not known</source>
        <translation>Stufe nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) and site(s)</source>
        <translation>
            <numerusform>%Ln Organisation oder Mine</numerusform>
            <numerusform>%Ln Organisationen und Minen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 between %3.</source>
        <translation>%1: %2 zwischen %3.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” was not written: end its name with .xlsx for a workbook or .csv for comma-separated text.</source>
        <translation>„%1“ wurde nicht geschrieben: lassen Sie den Namen auf .xlsx für eine Arbeitsmappe oder .csv für kommagetrennten Text enden.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden: %2</translation>
    </message>
    <message>
        <source>byte %1 (value %2) is not UTF-8 text. Save the file again as “CSV UTF-8”, or, if it comes from an older Western European spreadsheet, choose the encoding Windows-1252 and open it again.</source>
        <translation>Byte %1 (Wert %2) ist kein UTF-8-Text. Speichern Sie die Datei neu als „CSV UTF-8“ oder wählen Sie, wenn sie aus einer älteren westeuropäischen Tabellenkalkulation kommt, die Kodierung Windows-1252 und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>the text after byte %1 is damaged UTF-16. Save the file again as “CSV UTF-8”.</source>
        <translation>der Text nach Byte %1 ist beschädigtes UTF-16. Speichern Sie die Datei neu als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>ThresholdCheck</name>
    <message>
        <source>A weight is not negative.</source>
        <translation>Ein Gewicht ist nicht negativ.</translation>
    </message>
    <message>
        <source>“%1” is no customs code or mineral of Annex I in the list here. Other goods have no threshold in it; if it should be there, complete the list of customs items.</source>
        <translation>„%1“ ist in der Liste hier weder Zollcode noch Mineral von Anhang I. Andere Waren haben dort keine Schwelle; sollte es dort stehen, ergänzen Sie die Liste der Zollpositionen.</translation>
    </message>
    <message>
        <source>Reaches the threshold: the importer has duties</source>
        <translation>Erreicht die Schwelle: Der Einführer hat Pflichten</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Unter der Schwelle</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it reaches the threshold</source>
        <translation>Unbestätigt; nach der Tabelle erreicht es die Schwelle</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it is below the threshold</source>
        <translation>Unbestätigt; nach der Tabelle liegt es unter der Schwelle</translation>
    </message>
    <message>
        <source>The list has no threshold for this line</source>
        <translation>Die Liste hat für diese Zeile keine Schwelle</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Level %1, %2 of %3</source>
        <comment>place of a row in a tree, read aloud</comment>
        <translation>Ebene %1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation>es konnte keine temporäre Datei angelegt werden</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; a sheet holds %3. Leave some out.</source>
        <translation>„%1“ hat %2 Spalten; ein Blatt fasst %3. Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>the sheet “%1” could not be added</source>
        <translation>das Blatt „%1“ konnte nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells; a sheet holds %3 columns.</source>
        <translation>Zeile %1 hat %2 Zellen; ein Blatt fasst %3 Spalten.</translation>
    </message>
    <message>
        <source>the number is infinite or none at all</source>
        <translation>die Zahl ist unendlich oder gar keine</translation>
    </message>
    <message>
        <source>the text has %1 characters; a workbook cell holds %2. Shorten it, or write CSV instead</source>
        <translation>der Text hat %1 Zeichen; eine Zelle einer Arbeitsmappe fasst %2. Kürzen Sie ihn oder schreiben Sie CSV</translation>
    </message>
    <message>
        <source>the text has too many control characters for a workbook cell</source>
        <translation>der Text hat zu viele Steuerzeichen für eine Zelle einer Arbeitsmappe</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: %4. The workbook was not written.</source>
        <translation>Blatt „%1“, Zeile %2, Spalte „%3“: %4. Die Arbeitsmappe wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What stood there before is unchanged; choose another folder or make room on the disk.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Was dort stand, ist unverändert; wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>it could not be written to its end</source>
        <translation>sie konnte nicht bis zum Ende geschrieben werden</translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>it is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”.</source>
        <translation>es ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es ist eine OpenDocument-Datei (.ods). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder CSV.</translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook in it. Unpack it first and open the table inside.</source>
        <translation>es ist ein Zip-Archiv ohne Arbeitsmappe. Entpacken Sie es zuerst und öffnen Sie die Tabelle darin.</translation>
    </message>
    <message>
        <source>it is an office document but not a workbook (its content is a “%1”).</source>
        <translation>es ist ein Office-Dokument, aber keine Arbeitsmappe (sein Inhalt ist „%1“).</translation>
    </message>
    <message>
        <source>it has no sheet with cells.</source>
        <translation>es hat kein Blatt mit Zellen.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; “%2” is read.</source>
        <translation>Die Arbeitsmappe hat %1 Blätter; „%2“ wird gelesen.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>„%1“ hat kein Blatt „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2.</source>
        <translation>„%1“ hat kein Blatt Nummer %2.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, in or after row %3: %4</source>
        <translation>„%1“, Blatt „%2“, in oder nach Zeile %3: %4</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: %3</source>
        <translation>„%1“, Blatt „%2“: %3</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>a cell is longer than %1 bytes</source>
        <translation>eine Zelle ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>a row has the number “%1”</source>
        <translation>eine Zeile hat die Nummer „%1“</translation>
    </message>
    <message>
        <source>a cell stands in the column “%1”</source>
        <translation>eine Zelle steht in der Spalte „%1“</translation>
    </message>
    <message>
        <source>the sheet has more than the %1 cells allowed. Split it into smaller ones.</source>
        <translation>das Blatt hat mehr als die erlaubten %1 Zellen. Teilen Sie es in kleinere.</translation>
    </message>
    <message>
        <source>a cell points to the text number %1, which is not there</source>
        <translation>eine Zelle verweist auf den Text Nummer %1, den es nicht gibt</translation>
    </message>
    <message>
        <source>%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.</source>
        <translation>%1: das Blatt ist beschädigt. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>the workbook is damaged or was not copied to its end. Get the file again from where it came.</source>
        <translation>die Arbeitsmappe ist beschädigt oder wurde nicht bis zum Ende kopiert. Holen Sie die Datei erneut, wo sie herkam.</translation>
    </message>
    <message>
        <source>its part “%1” is missing. Open the file in a spreadsheet program and save it anew.</source>
        <translation>ihr Teil „%1“ fehlt. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>its part “%1” would unpack from %2 to %3 bytes, which no ordinary workbook does. It was not opened.</source>
        <translation>ihr Teil „%1“ würde beim Entpacken von %2 auf %3 Bytes wachsen, was keine gewöhnliche Arbeitsmappe tut. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>its part “%1” cannot be unpacked; it is damaged or locked.</source>
        <translation>ihr Teil „%1“ lässt sich nicht entpacken; er ist beschädigt oder gesperrt.</translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>its part “%1” is damaged after %2 unpacked bytes. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>ihr Teil „%1“ ist nach %2 entpackten Bytes beschädigt. Holen Sie die Datei erneut, oder öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>its part “%1” unpacks to more than the %2 bytes allowed. Split the file into smaller ones.</source>
        <translation>ihr Teil „%1“ ist entpackt größer als die erlaubten %2 Bytes. Teilen Sie die Datei in kleinere.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The casebook of a responsible-minerals partnership.</source>
        <translation>Das Fallbuch einer Partnerschaft für verantwortungsvolle Minerale.</translation>
    </message>
    <message>
        <source>Leaves pictures of the main screens in a folder and ends.</source>
        <translation>Legt Bilder der wichtigsten Fenster in einen Ordner und endet.</translation>
    </message>
    <message>
        <source>Speaks this language from now on: en, fr, es, nl or de.</source>
        <translation>Spricht ab jetzt diese Sprache: en, fr, es, nl oder de.</translation>
    </message>
    <message>
        <source>A .lodebook file or postgresql://…; without one, the last that was open. A .lodepack or .lodekey file is opened in that.</source>
        <translation>Eine .lodebook-Datei oder postgresql://…; ohne sie die zuletzt geöffnete. Eine .lodepack- oder .lodekey-Datei wird darin geöffnet.</translation>
    </message>
    <message>
        <source>Starts a program of its own even when one runs that could open the file.</source>
        <translation>Startet ein eigenes Programm, auch wenn schon eines läuft, das die Datei öffnen könnte.</translation>
    </message>
</context>
<context>
    <name>openTable</name>
    <message>
        <source>it is locked with a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation>sie ist mit einem Passwort gesperrt. Öffnen Sie sie in einer Tabellenkalkulation, entfernen Sie das Passwort und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>it is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es ist eine Arbeitsmappe der alten Art (.xls). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder CSV.</translation>
    </message>
    <message>
        <source>it is a PDF document, which holds no table cells. Ask for the workbook or CSV it was made from.</source>
        <translation>es ist ein PDF-Dokument, das keine Tabellenzellen enthält. Bitten Sie um die Arbeitsmappe oder das CSV, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name says. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es ist eine Webseite, was immer ihr Name sagt. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder CSV.</translation>
    </message>
    <message>
        <source>it is an XML file, not a table. If a spreadsheet program made it, open it there and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es ist eine XML-Datei, keine Tabelle. Wenn eine Tabellenkalkulation sie gemacht hat, öffnen Sie sie dort und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder CSV.</translation>
    </message>
    <message>
        <source>it is a text document (RTF), not a table.</source>
        <translation>es ist ein Textdokument (RTF), keine Tabelle.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it first and open the table inside.</source>
        <translation>es ist ein gepacktes Archiv. Entpacken Sie es zuerst und öffnen Sie die Tabelle darin.</translation>
    </message>
    <message>
        <source>it is neither text nor a workbook.</source>
        <translation>es ist weder Text noch eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds nothing at all. Was it copied to its end?</source>
        <translation>„%1“ ist leer: es enthält überhaupt nichts. Wurde es bis zum Ende kopiert?</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>„%1“ konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is a workbook and was read as one.</source>
        <translation>Der Name endet auf .%1, aber die Datei ist eine Arbeitsmappe und wurde so gelesen.</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is delimited text and was read as such.</source>
        <translation>Der Name endet auf .%1, aber die Datei ist Text mit Trennzeichen und wurde so gelesen.</translation>
    </message>
    <message>
        <source>it seems to be UTF-16 text without the mark that says so. Save it again as “CSV UTF-8”.</source>
        <translation>es scheint UTF-16-Text ohne das Zeichen zu sein, das dies sagt. Speichern Sie ihn neu als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>“%1” is the open casebook itself. Choose a table (.csv, .xlsx).</source>
        <translation>„%1“ ist das geöffnete Fallbuch selbst. Wählen Sie eine Tabelle (.csv, .xlsx).</translation>
    </message>
</context>
</TS>
