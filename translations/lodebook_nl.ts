<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
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
        <translation>Laatste contact: %1</translation>
    </message>
    <message>
        <source>No contact is recorded</source>
        <translation>Er is geen contact vastgelegd</translation>
    </message>
    <message>
        <source>Next step: %1 (%2)</source>
        <translation>Volgende stap: %1 (%2)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Volgende stap: %1</translation>
    </message>
    <message>
        <source>Competent authorities by state of engagement</source>
        <translation>Bevoegde autoriteiten naar stand van het contact</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Write a calendar file</source>
        <translation>Een kalenderbestand schrijven</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wordt geschreven</translation>
    </message>
</context>
<context>
    <name>CasebookCheck</name>
    <message>
        <source>Open the record, choose anew and save.</source>
        <translation>Open het record, kies opnieuw en sla op.</translation>
    </message>
    <message>
        <source>Make a copy of the casebook as it is, then restore the last good backup.</source>
        <translation>Maak een kopie van het dossier zoals het is en zet dan de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Het databasebestand is beschadigd: %1</translation>
    </message>
    <message>
        <source>Ask for a full pack from that device, or restore the last backup.</source>
        <translation>Vraag dat apparaat om een volledig pakket of zet de laatste back-up terug.</translation>
    </message>
    <message>
        <source>A line of the change log belongs to no action</source>
        <translation>Een regel van het wijzigingslogboek hoort bij geen enkele handeling</translation>
    </message>
    <message>
        <source>An undone action is missing in the change log</source>
        <translation>Een ongedaan gemaakte handeling ontbreekt in het wijzigingslogboek</translation>
    </message>
    <message>
        <source>%1 is empty but has to be filled in</source>
        <translation>“%1” is leeg maar moet ingevuld zijn</translation>
    </message>
    <message>
        <source>Open the record, fill it in and save.</source>
        <translation>Open het record, vul het in en sla op.</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>“%1” verwijst naar een record dat hier niet is</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1: “%2” staat niet in de lijst</translation>
    </message>
    <message>
        <source>Choose another, or add the code to the list.</source>
        <translation>Kies iets anders of voeg de code aan de lijst toe.</translation>
    </message>
    <message>
        <source>The content of the file is not in this casebook</source>
        <translation>De inhoud van het bestand zit niet in dit dossier</translation>
    </message>
    <message>
        <source>Ask for it with the next pack, or attach the file again.</source>
        <translation>Vraag erom bij het volgende pakket of voeg het bestand opnieuw toe.</translation>
    </message>
    <message>
        <source>The content of the file is damaged</source>
        <translation>De inhoud van het bestand is beschadigd</translation>
    </message>
    <message>
        <source>Attach the file again, or take it from a backup.</source>
        <translation>Voeg het bestand opnieuw toe of haal het uit een back-up.</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the casebook. Compare with the last backup; saving the record makes it whole again.</source>
        <translation>Iets anders dan dit programma heeft in het dossier geschreven. Vergelijk met de laatste back-up; door het record op te slaan is het weer in orde.</translation>
    </message>
    <message>
        <source>The change log does not know this record</source>
        <translation>Het wijzigingslogboek kent dit record niet</translation>
    </message>
    <message>
        <source>The record was written past the change log</source>
        <translation>Het record is buiten het wijzigingslogboek om geschreven</translation>
    </message>
    <message>
        <source>The change log says otherwise whether the record is deleted</source>
        <translation>Het wijzigingslogboek zegt iets anders over de vraag of het record verwijderd is</translation>
    </message>
    <message>
        <source>%1 is not what the change log says</source>
        <translation>“%1” is niet wat het wijzigingslogboek zegt</translation>
    </message>
    <message>
        <source>The record is in the change log but not in the casebook</source>
        <translation>Het record staat in het wijzigingslogboek, maar niet in het dossier</translation>
    </message>
    <message>
        <source>The change log lacks actions %1 to %2 of this device</source>
        <comment>numbers, the same when one is missing</comment>
        <translation>In het wijzigingslogboek ontbreken de handelingen %1 tot en met %2 van dit apparaat</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) was altered after it was written</source>
        <translation>Handeling %1 van dit apparaat (“%2”, %3) is veranderd nadat ze was geschreven</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) does not follow the one before it: one of them was moved, or put in the place of another</source>
        <translation>Handeling %1 van dit apparaat (“%2”, %3) volgt niet op de vorige: een van beide is verplaatst of in de plaats van een andere gezet</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the change log. Make a copy of the casebook as it is, then compare it with the last good backup.</source>
        <translation>Iets anders dan dit programma heeft in het wijzigingslogboek geschreven. Maak een kopie van het dossier zoals het is en vergelijk die met de laatste goede back-up.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Teruggezet</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Ingericht</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Records samengevoegd</translation>
    </message>
    <message>
        <source>Pack taken in</source>
        <translation>Pakket ingenomen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>De grafiek kon niet naar %1 worden geschreven: %2. Wat er stond, is ongewijzigd. Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Nog geen cijfers</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 mln.</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 mld.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1: geen cijfers.</translation>
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
        <translation>%1: van %2 tot %3, hoogste %4, laagste %5.</translation>
    </message>
    <message>
        <source>%1: highest %2, lowest %3.</source>
        <translation>%1: hoogste %2, laagste %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) missing.</source>
        <translation>
            <numerusform>%Ln cijfer ontbreekt.</numerusform>
            <numerusform>%Ln cijfers ontbreken.</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
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
        <translation>Waarde</translation>
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
        <translation>Er zijn nog geen cijfers.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>first and last category</comment>
        <translation>Van %1 tot %2.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (voorlopig)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>“%1” names no choice list; write it like organisation.kind</source>
        <translation>‘%1’ is geen keuzelijst; schrijf bijvoorbeeld organisation.kind</translation>
    </message>
    <message>
        <source>%1 is restricted and not shown in your role</source>
        <translation>%1 is beperkt toegankelijk en wordt in uw rol niet getoond</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the list of %2</source>
        <comment>a code, a field</comment>
        <translation>Er staat geen ‘%1’ in de lijst van %2</translation>
    </message>
    <message>
        <source>“%1” is in this list already, retired: bring it back instead</source>
        <translation>‘%1’ staat al in deze lijst, vervallen: neem het weer in gebruik</translation>
    </message>
    <message>
        <source>“%1” is in this list already</source>
        <translation>‘%1’ staat al in deze lijst</translation>
    </message>
    <message>
        <source>A new entry needs a name</source>
        <translation>Een nieuw item heeft een naam nodig</translation>
    </message>
    <message>
        <source>New entry of %1: %2</source>
        <comment>a field, a name</comment>
        <translation>Nieuw item van %1: %2</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language</source>
        <translation>Een item heeft in minstens één taal een naam nodig</translation>
    </message>
    <message>
        <source>New names in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Nieuwe namen in de lijst van %1: %2</translation>
    </message>
    <message>
        <source>Another place in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Andere plaats in de lijst van %1: %2</translation>
    </message>
    <message>
        <source>Retired from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Vervallen in de lijst van %1: %2</translation>
    </message>
    <message>
        <source>Brought back into the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Weer in gebruik in de lijst van %1: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program and cannot be removed. Retire it, and it is not offered any more.</source>
        <translation>‘%1’ hoort bij het programma en kan niet worden verwijderd. Laat het vervallen, dan wordt het niet meer aangeboden.</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be removed. Retire it, or merge it into another entry.</source>
        <translation>‘%1’ is in gebruik en kan niet worden verwijderd. Laat het vervallen of voeg het samen met een ander item.</translation>
    </message>
    <message>
        <source>Another entry was merged into “%1”, so it cannot be removed. Retire it instead.</source>
        <translation>Een ander item is met ‘%1’ samengevoegd, dus het kan niet worden verwijderd. Laat het vervallen.</translation>
    </message>
    <message>
        <source>Removed from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Verwijderd uit de lijst van %1: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program: its rules, figures and files compare with this code, so it cannot be merged away. Retire it, and it is not offered any more.</source>
        <translation>‘%1’ hoort bij het programma: regels, cijfers en bestanden vergelijken met deze code, dus het kan niet in een ander item opgaan. Laat het vervallen, dan wordt het niet meer aangeboden.</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Een item kan niet met zichzelf worden samengevoegd</translation>
    </message>
    <message>
        <source>“%1” is not offered any more; bring it back first, or choose another entry</source>
        <translation>‘%1’ wordt niet meer aangeboden; neem het eerst weer in gebruik of kies een ander item</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>‘%1’ staat niet in de lijst</translation>
    </message>
    <message>
        <source>%1 “%2” cannot take the other value: %3. Nothing was merged; put that record right first.</source>
        <comment>a kind of record, its name, a reason</comment>
        <translation>%1 ‘%2’ kan de andere waarde niet krijgen: %3. Er is niets samengevoegd; verbeter eerst dat record.</translation>
    </message>
    <message>
        <source>“%1” stands in restricted records that your role does not show. Somebody who sees them can merge it.</source>
        <translation>‘%1’ staat in beperkt toegankelijke records die uw rol niet toont. Iemand die ze ziet, kan het samenvoegen.</translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” into “%2” in %3: %Ln record(s)</source>
        <comment>two entries of a list, a field</comment>
        <translation>
            <numerusform>‘%1’ samengevoegd met ‘%2’ in %3: %Ln record</numerusform>
            <numerusform>‘%1’ samengevoegd met ‘%2’ in %3: %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Gestopt; alles blijft zoals het was</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This program is built without encryption at rest; nothing was made</source>
        <translation>Dit programma is gebouwd zonder versleuteling van opgeslagen gegevens; er is niets gemaakt</translation>
    </message>
    <message>
        <source>%1 made, with %2 reference records and %3 of the demonstration</source>
        <translation>%1 gemaakt, met %2 referentierecords en %3 van de demonstratie</translation>
    </message>
    <message>
        <source>%1 (schema %2, program %3, %4)</source>
        <translation>%1 (schema %2, programma %3, %4)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Laatste back-up: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>verplicht</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>A casebook on a server is restored with the server&apos;s own tools</source>
        <translation>Een dossier op een server wordt met de eigen middelen van de server teruggezet</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Teruggezet naar %1</translation>
    </message>
    <message>
        <source>Restored to %1; what was there before is kept as %2</source>
        <translation>Teruggezet naar %1; wat er eerst stond, is bewaard als %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Er is niets mis</translation>
    </message>
    <message>
        <source>Makes a new casebook with the reference lists; never overwrites one</source>
        <translation>Maakt een nieuw dossier met de referentielijsten; overschrijft er nooit een</translation>
    </message>
    <message>
        <source>With the demonstration data</source>
        <translation>Met de demonstratiegegevens</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Versleuteld opgeslagen</translation>
    </message>
    <message>
        <source>Version, counts, size, devices, last backup</source>
        <translation>Versie, aantallen, grootte, apparaten, laatste back-up</translation>
    </message>
    <message>
        <source>Entities and fields: the dictionary itself</source>
        <translation>Soorten records en velden: het woordenboek zelf</translation>
    </message>
    <message>
        <source>Looks for anything wrong; exit 1 when there is</source>
        <translation>Zoekt naar alles wat mis is; eindigt met 1 als dat er is</translation>
    </message>
    <message>
        <source>Everything, whatever it takes</source>
        <translation>Alles, hoe lang het ook duurt</translation>
    </message>
    <message>
        <source>Writes a copy, opens it and checks it</source>
        <translation>Schrijft een kopie, opent en controleert die</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
    <message>
        <source>Puts a backup in the casebook&apos;s place; what was there is kept beside it</source>
        <translation>Zet een back-up op de plaats van het dossier; wat er stond, blijft ernaast bewaard</translation>
    </message>
    <message>
        <source>No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK</source>
        <translation>Er is geen dossier genoemd: gebruik --casebook FILE of stel LODEBOOK_CASEBOOK in</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. There are: %2</source>
        <translation>Er is geen soort record die “%1” heet. Er zijn: %2</translation>
    </message>
    <message>
        <source>The casebook: a file or postgresql://…</source>
        <translation>Het dossier: een bestand of postgresql://…</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Wie ermee werkt</translation>
    </message>
    <message>
        <source>The day that figures are asked for</source>
        <translation>De dag waarvoor cijfers gevraagd worden</translation>
    </message>
    <message>
        <source>Of labels and messages</source>
        <translation>De taal van opschriften en meldingen</translation>
    </message>
    <message>
        <source>json, csv or table</source>
        <translation>json, csv of table</translation>
    </message>
    <message>
        <source>The same as --format json</source>
        <translation>Hetzelfde als --format json</translation>
    </message>
    <message>
        <source>Show progress even where there is no terminal</source>
        <translation>Toont de voortgang ook zonder terminal</translation>
    </message>
    <message>
        <source>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</source>
        <translation>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2024-12-31</source>
        <translation>--as-of verwacht een datum zoals 2024-12-31</translation>
    </message>
    <message>
        <source>--format takes json, csv or table</source>
        <translation>--format verwacht json, csv of table</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 kan alleen gelezen worden; er is niets gewijzigd. Controleer de rechten van het bestand en zijn map.</translation>
    </message>
    <message>
        <source>There is no command “%1”; lodebook-cli help lists them</source>
        <translation>Er is geen opdracht “%1”; lodebook-cli help somt ze op</translation>
    </message>
    <message>
        <source>Say how the command is used</source>
        <translation>Zegt hoe de opdracht gebruikt wordt</translation>
    </message>
    <message>
        <source>Use: lodebook-cli %1 %2</source>
        <translation>Gebruik: lodebook-cli %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2024</source>
        <translation>--%1 verwacht een jaar zoals 2024</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list here; there are: %2</source>
        <translation>Er is hier geen uitgave %1 van de lijst; er zijn: %2</translation>
    </message>
    <message>
        <source>No production of %1 is recorded; there is: %2</source>
        <translation>Er is geen productie van %1 vastgelegd; wel van: %2</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation>--from %1 ligt na --to %2</translation>
    </message>
    <message>
        <source>There is no dashboard “%1”; there is: production</source>
        <translation>Er is geen dashboard “%1”; er is: production</translation>
    </message>
    <message>
        <source>What a dashboard shows, as a picture or as its figures</source>
        <translation>Wat een dashboard toont, als afbeelding of als cijfers</translation>
    </message>
    <message>
        <source>The file to write; its ending says what</source>
        <translation>Het te schrijven bestand; de extensie bepaalt de vorm</translation>
    </message>
    <message>
        <source>Of the list of conflict-affected and high-risk areas</source>
        <translation>Van de lijst van conflict- en hoogrisicogebieden</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>Het eerste jaar</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”</source>
        <translation>--%1 verwacht FIELD=…, niet “%2”</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2</source>
        <translation>De toewijzing is voor %1, niet voor %2</translation>
    </message>
    <message>
        <source>Say what the rows are with --as KIND, or with a mapping</source>
        <translation>Zeg wat de rijen zijn met --as KIND of met een toewijzing</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 heeft geen veld “%2”</translation>
    </message>
    <message>
        <source>--empty takes keep or clear</source>
        <translation>--empty verwacht keep of clear</translation>
    </message>
    <message>
        <source>--dates takes dmy or mdy</source>
        <translation>--dates verwacht dmy of mdy</translation>
    </message>
    <message>
        <source>--encoding takes utf-8 or windows-1252</source>
        <translation>--encoding verwacht utf-8 of windows-1252</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import van %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the file with -o FILE</source>
        <translation>Noem het bestand met -o FILE</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>Which heading fills a field</source>
        <translation>Welke kop een veld vult</translation>
    </message>
    <message>
        <source>A saved mapping</source>
        <translation>Een opgeslagen toewijzing</translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation>Eén waarde voor alle rijen</translation>
    </message>
    <message>
        <source>Fields that say which record a row updates</source>
        <translation>Velden die zeggen welk record een rij bijwerkt</translation>
    </message>
    <message>
        <source>What an empty cell does to a record that is updated</source>
        <translation>Wat een lege cel doet met een record dat wordt bijgewerkt</translation>
    </message>
    <message>
        <source>Which comes first in 03/04/2024</source>
        <translation>Wat eerst komt in 03/04/2024</translation>
    </message>
    <message>
        <source>The decimal point of typed numbers</source>
        <translation>Het decimaalteken van getypte getallen</translation>
    </message>
    <message>
        <source>Of a text file that is not Unicode</source>
        <translation>Van een tekstbestand dat geen Unicode is</translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation>Van een werkmap</translation>
    </message>
    <message>
        <source>Do everything and keep nothing</source>
        <translation>Alles doen en niets bewaren</translation>
    </message>
    <message>
        <source>Where rejected rows go, with the reasons</source>
        <translation>Waar geweigerde rijen heen gaan, met de redenen</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Een voorwaarde</translation>
    </message>
    <message>
        <source>Fields to sort by</source>
        <translation>Velden om op te sorteren</translation>
    </message>
    <message>
        <source>Fields to write</source>
        <translation>Velden om te schrijven</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>Nothing holds just these words; these come close</source>
        <translation>Niets bevat precies deze woorden; dit komt in de buurt</translation>
    </message>
    <message>
        <source>What is late, missing or due</source>
        <translation>Wat te laat is, ontbreekt of moet gebeuren</translation>
    </message>
    <message>
        <source>As far ahead as this day</source>
        <translation>Tot en met deze dag</translation>
    </message>
    <message>
        <source>Only what this officer has to do</source>
        <translation>Alleen wat deze medewerker te doen heeft</translation>
    </message>
    <message>
        <source>Full-text search over everything</source>
        <translation>Zoeken in alle tekst</translation>
    </message>
    <message>
        <source>Only in these</source>
        <translation>Alleen hierin</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Hoogstens zoveel</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Laatste stap</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: others build on it</source>
        <translation>Behouden: %1 “%2”, andere records bouwen erop voort</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: changed since (%3)</source>
        <translation>Behouden: %1 “%2”, sindsdien gewijzigd (%3)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Takes the last step back, or one whole batch</source>
        <translation>Maakt de laatste stap of één hele reeks ongedaan</translation>
    </message>
    <message>
        <source>An import, a merge, any entry of the history</source>
        <translation>Een import, een samenvoeging, elke regel van de geschiedenis</translation>
    </message>
    <message>
        <source>Does the last undone step again</source>
        <translation>Doet de laatst ongedaan gemaakte stap opnieuw</translation>
    </message>
    <message>
        <source>The change log</source>
        <translation>Het wijzigingslogboek</translation>
    </message>
    <message>
        <source>Only what touched these records</source>
        <translation>Alleen wat deze records raakte</translation>
    </message>
    <message>
        <source>Only what this officer did</source>
        <translation>Alleen wat deze medewerker deed</translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation>Alleen vanaf deze dag</translation>
    </message>
    <message>
        <source>At most so many; 100 unless set</source>
        <translation>Hoogstens zoveel; 100 tenzij anders gezegd</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, rij %2, %3: %4</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>hele rij</translation>
    </message>
    <message>
        <source>… and %1 more problems; --rejects FILE keeps them all</source>
        <translation>… en nog %1 problemen; --rejects FILE bewaart ze allemaal</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 unchanged, %5 rejected, %6 duplicates</source>
        <translation>%1 rijen gelezen: %2 toegevoegd, %3 gewijzigd, %4 ongewijzigd, %5 geweigerd, %6 dubbel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>“%1” does not set a field of %2; write FIELD=VALUE</source>
        <translation>“%1” stelt geen veld van %2 in; schrijf FIELD=VALUE</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Bestanden toegevoegd</translation>
    </message>
    <message>
        <source>File detached</source>
        <translation>Bestand losgemaakt</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Velden om te tonen</translation>
    </message>
    <message>
        <source>Only what comes behind this record</source>
        <translation>Alleen wat na dit record komt</translation>
    </message>
    <message>
        <source>What is in the recycle bin</source>
        <translation>Wat in de prullenbak zit</translation>
    </message>
    <message>
        <source>Lists records</source>
        <translation>Somt records op</translation>
    </message>
    <message>
        <source>Shows one record, its derived fields and its children</source>
        <translation>Toont één record, de afgeleide velden en de onderliggende records</translation>
    </message>
    <message>
        <source>With who changed what</source>
        <translation>Met wie wat gewijzigd heeft</translation>
    </message>
    <message>
        <source>With all that happened around it</source>
        <translation>Met alles wat eromheen gebeurd is</translation>
    </message>
    <message>
        <source>Adds a record and prints its id</source>
        <translation>Voegt een record toe en schrijft de identificatie ervan</translation>
    </message>
    <message>
        <source>Changes fields of a record</source>
        <translation>Wijzigt velden van een record</translation>
    </message>
    <message>
        <source>Puts a record into the recycle bin</source>
        <translation>Doet een record in de prullenbak</translation>
    </message>
    <message>
        <source>Takes a record out of the recycle bin</source>
        <translation>Haalt een record uit de prullenbak</translation>
    </message>
    <message>
        <source>Attaches files to a record</source>
        <translation>Voegt bestanden toe aan een record</translation>
    </message>
    <message>
        <source>Takes a file off a record</source>
        <translation>Haalt een bestand van een record af</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Rapport wordt gemaakt</translation>
    </message>
    <message>
        <source>The report %1 is about one %2: name it with --for</source>
        <translation>Het rapport %1 gaat over één record (%2): noem het met --for</translation>
    </message>
    <message>
        <source>A report is filtered by stored fields only</source>
        <translation>Een rapport wordt alleen op opgeslagen velden gefilterd</translation>
    </message>
    <message>
        <source>There is no report called “%1”; report --list names them</source>
        <translation>Er is geen rapport dat “%1” heet; report --list noemt ze</translation>
    </message>
    <message>
        <source>Name the file with -o FILE.pdf, .html or .odt</source>
        <translation>Noem het bestand met -o FILE.pdf, .html of .odt</translation>
    </message>
    <message>
        <source>A printable report</source>
        <translation>Een afdrukbaar rapport</translation>
    </message>
    <message>
        <source>Name the reports there are</source>
        <translation>Noemt de rapporten die er zijn</translation>
    </message>
    <message>
        <source>The record it is about</source>
        <translation>Het record waar het over gaat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Which records it lists</source>
        <translation>Welke records het opsomt</translation>
    </message>
    <message>
        <source>made</source>
        <translation>aangemaakt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>other id</source>
        <translation>andere identificatie</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>andere titel</translation>
    </message>
    <message>
        <source>because</source>
        <translation>omdat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now point here</source>
        <translation>
            <numerusform>%Ln record verwijst nu hierheen</numerusform>
            <numerusform>%Ln records verwijzen nu hierheen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from the other: %1</source>
        <translation>Aangevuld uit het andere: %1</translation>
    </message>
    <message>
        <source>Both had a value, this record&apos;s stands: %1</source>
        <translation>Beide hadden een waarde, die van dit record blijft: %1</translation>
    </message>
    <message>
        <source>undo --batch %1 takes it back</source>
        <translation>undo --batch %1 draait het terug</translation>
    </message>
    <message>
        <source>Likely duplicates, best first</source>
        <translation>Waarschijnlijk dubbele records, beste eerst</translation>
    </message>
    <message>
        <source>Only pairs that score at least this of 100; 80 unless set</source>
        <translation>Alleen paren met minstens deze score van 100; 80 tenzij anders gezegd</translation>
    </message>
    <message>
        <source>Makes one record of two; undo takes it back</source>
        <translation>Maakt van twee records één; undo draait het terug</translation>
    </message>
    <message>
        <source>As of %1, by rule %2</source>
        <translation>Per %1, volgens regel %2</translation>
    </message>
    <message>
        <source>Changes may be missing from: %1</source>
        <translation>Mogelijk ontbreken wijzigingen van: %1</translation>
    </message>
    <message>
        <source>what it does to the figure</source>
        <translation>wat het met het cijfer doet</translation>
    </message>
    <message>
        <source>The rows, the rule and the freshness behind a figure</source>
        <translation>De rijen, de regel en de versheid achter een cijfer</translation>
    </message>
    <message>
        <source>The record, the country or the edition it is asked for</source>
        <translation>Het record, het land of de uitgave waarvoor het gevraagd wordt</translation>
    </message>
    <message>
        <source>Such as 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>Zoals 2024, 2024-H1, 2024-Q3 of 2024-05</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln apparaat</numerusform>
            <numerusform>%Ln apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s), opened and checked</source>
        <translation>
            <numerusform>%1: %Ln record, geopend en gecontroleerd</numerusform>
            <numerusform>%1: %Ln records, geopend en gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong</source>
        <translation>
            <numerusform>%Ln fout gevonden</numerusform>
            <numerusform>%Ln fouten gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, not “%2”</source>
        <translation>--%1 verwacht een getal vanaf 1, niet “%2”</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2024-12-31, not “%2”</source>
        <translation>--%1 verwacht een datum zoals 2024-12-31, niet “%2”</translation>
    </message>
    <message>
        <source>There is no option %1 in front of a command; lodebook-cli help lists them</source>
        <translation>Er is geen optie %1 voor een opdracht; lodebook-cli help somt ze op</translation>
    </message>
    <message>
        <source>--decimal takes , or .</source>
        <translation>--decimal verwacht , of .</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Weggelaten, want beperkt toegankelijk: %Ln record</numerusform>
            <numerusform>Weggelaten, want beperkt toegankelijk: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln record naar %1 geschreven</numerusform>
            <numerusform>%Ln records naar %1 geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) put back</source>
        <translation>
            <numerusform>%1: %Ln record teruggebracht</numerusform>
            <numerusform>%1: %Ln records teruggebracht</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the id of a batch; history lists them</source>
        <translation>“%1” is niet de identificatie van een reeks; history somt ze op</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3</source>
        <translation>%1: het bestand %2 kan niet gelezen worden: %3</translation>
    </message>
    <message>
        <source>%1: the file %2 is too large for a field; attach it instead</source>
        <translation>%1: het bestand %2 is te groot voor een veld; voeg het liever als bijlage toe</translation>
    </message>
    <message>
        <source>%1: byte %2 of the file %3 is not UTF-8 text; save it again as UTF-8</source>
        <translation>%1: byte %2 van het bestand %3 is geen UTF-8-tekst; sla het opnieuw op als UTF-8</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Nieuw: %1 “%2”</translation>
    </message>
    <message>
        <source>Change: %1 “%2”</source>
        <translation>Wijziging: %1 “%2”</translation>
    </message>
    <message>
        <source>Delete: %1 “%2”</source>
        <translation>Verwijdering: %1 “%2”</translation>
    </message>
    <message>
        <source>Restore: %1 “%2”</source>
        <translation>Teruggezet: %1 “%2”</translation>
    </message>
    <message>
        <source>There is no file “%1” on %2 “%3”</source>
        <translation>Er is geen bestand “%1” bij %2 “%3”</translation>
    </message>
    <message>
        <source>Several files on %1 “%2” are called “%3”; name one by its id</source>
        <translation>Meerdere bestanden bij %1 “%2” heten “%3”; noem er een met zijn identificatie</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of %3</source>
        <translation>%1: “%2” staat niet in de lijst van %3</translation>
    </message>
    <message>
        <source>--after: the record “%1” is not in this list (any more); begin again</source>
        <translation>--after: het record “%1” staat niet (meer) in deze lijst; begin opnieuw</translation>
    </message>
    <message>
        <source>Name a report; report --list names them</source>
        <translation>Noem een rapport; report --list somt ze op</translation>
    </message>
    <message>
        <source>This record is in the recycle bin; restore takes it out</source>
        <translation>Dit record zit in de prullenbak; restore haalt het eruit</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>hoort erbij</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>at</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(beperkt toegankelijk)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be taken into the search, because this casebook can only be read</source>
        <translation>
            <numerusform>%Ln wijziging kon niet in de zoekindex worden opgenomen, omdat dit dossier alleen gelezen kan worden</numerusform>
            <numerusform>%Ln wijzigingen konden niet in de zoekindex worden opgenomen, omdat dit dossier alleen gelezen kan worden</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines go into a calendar file: end its name with .ics</source>
        <translation>Termijnen gaan naar een agendabestand: laat de naam op .ics eindigen</translation>
    </message>
    <message>
        <source>%1: the file %2 is the open casebook itself</source>
        <translation>%1: het bestand %2 is het geopende dossier zelf</translation>
    </message>
    <message>
        <source>Nothing was written; without --dry-run this would be the result:</source>
        <translation>Er is niets geschreven; zonder --dry-run zou dit het resultaat zijn:</translation>
    </message>
    <message>
        <source>A condition, such as country=CD, workers&gt;=50, name~gold or phone= (empty); dates also from today: due_on&lt;today+30, on=month-1, week, quarter, year; several are joined by and</source>
        <translation>Een voorwaarde, zoals country=CD, workers&gt;=50, name~gold of phone= (leeg); datums ook vanaf vandaag: due_on&lt;today+30, on=month-1, week, quarter, year; meerdere gelden samen</translation>
    </message>
    <message>
        <source>A saved view: its conditions, order and fields; --where adds to it, --sort and --fields take their place</source>
        <translation>Een opgeslagen weergave: haar voorwaarden, volgorde en velden; --where komt erbij, --sort en --fields vervangen die</translation>
    </message>
    <message>
        <source>Several views are called “%1”; name one by its id</source>
        <translation>Meerdere weergaven heten “%1”; noem er een met zijn id</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list, and no other one</source>
        <translation>Er is geen weergave “%1” van deze lijst, en ook geen andere</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list; there are: %2</source>
        <translation>Er is geen weergave “%1” van deze lijst; er zijn: %2</translation>
    </message>
    <message>
        <source>Name the record as ENTITY/ID, such as project/PRJ-0001</source>
        <translation>Noem het record als ENTITY/ID, zoals project/PRJ-0001</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entiteit</translation>
    </message>
    <message>
        <source>label</source>
        <translation>opschrift</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>items</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>van het programma</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>--name takes LL=NAME with a language of %1, not “%2”</source>
        <translation>--name verwacht LL=NAME met een taal uit %1, niet ‘%2’</translation>
    </message>
    <message>
        <source>Say what to change: --name, --place, --retire or --bring-back</source>
        <translation>Zeg wat er moet veranderen: --name, --place, --retire of --bring-back</translation>
    </message>
    <message>
        <source>--retire and --bring-back contradict each other</source>
        <translation>--retire en --bring-back spreken elkaar tegen</translation>
    </message>
    <message>
        <source>Change in the list of %1: %2</source>
        <translation>Wijziging in de lijst van %1: %2</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1” now</source>
        <translation>
            <numerusform>%Ln record heeft nu ‘%1’</numerusform>
            <numerusform>%Ln records hebben nu ‘%1’</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is called in a language, such as fr=Négociant; en holds where no other is given</source>
        <translation>De naam in een taal, zoals fr=Négociant; en geldt waar geen andere is gegeven</translation>
    </message>
    <message>
        <source>The entries of a choice list and how many records hold each; without a field, the lists there are</source>
        <translation>De items van een keuzelijst en hoeveel records elk ervan hebben; zonder veld de lijsten die er zijn</translation>
    </message>
    <message>
        <source>Adds an entry to a choice list and prints its code</source>
        <translation>Voegt een item toe aan een keuzelijst en toont de code</translation>
    </message>
    <message>
        <source>Changes an entry of a choice list; a retired one is not offered any more, and records keep it</source>
        <translation>Wijzigt een item van een keuzelijst; een vervallen item wordt niet meer aangeboden en records houden het</translation>
    </message>
    <message>
        <source>Where it stands in the list, from 1 on</source>
        <translation>De plaats in de lijst, vanaf 1</translation>
    </message>
    <message>
        <source>Offers it no longer</source>
        <translation>Biedt het niet meer aan</translation>
    </message>
    <message>
        <source>Offers it again</source>
        <translation>Biedt het weer aan</translation>
    </message>
    <message>
        <source>Removes an added entry that no record holds</source>
        <translation>Verwijdert een toegevoegd item dat in geen record staat</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds OLD holds NEW; undo takes it back</source>
        <translation>Maakt van twee items één: elk record met OLD krijgt NEW; undo draait het terug</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and not chosen any more</source>
        <translation>%1: ‘%2’ is vervallen en wordt niet meer gekozen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrouwd</translation>
    </message>
    <message>
        <source>trusted, fingerprint not compared</source>
        <translation>vertrouwd, vingerafdruk niet vergeleken</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dit apparaat</translation>
    </message>
    <message>
        <source>%1 written. Whoever accepts it should compare the fingerprint with you, by voice.</source>
        <translation>%1 is geschreven. Wie het aanvaardt, moet de vingerafdruk mondeling met u vergelijken.</translation>
    </message>
    <message>
        <source>Ask the officer of “%1” for the fingerprint, by voice: it has to be %2. Then accept it again with --fingerprint.</source>
        <translation>Vraag de verantwoordelijke van “%1” mondeling naar de vingerafdruk: die moet %2 zijn. Aanvaard de sleutel daarna opnieuw met --fingerprint.</translation>
    </message>
    <message>
        <source>This device&apos;s public keys and fingerprint, and whom it trusts</source>
        <translation>De openbare sleutels en vingerafdruk van dit apparaat, en wie het vertrouwt</translation>
    </message>
    <message>
        <source>The file to hand to others</source>
        <translation>Het bestand om aan anderen te geven</translation>
    </message>
    <message>
        <source>Accepts another device: packs are made for it and taken from it</source>
        <translation>Aanvaardt een ander apparaat: er worden pakketten voor gemaakt en van aangenomen</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Hoe het hier heet</translation>
    </message>
    <message>
        <source>What its officer says: six groups of five digits</source>
        <translation>Wat de verantwoordelijke zegt: zes groepen van vijf cijfers</translation>
    </message>
    <message>
        <source>Withdraws another device: no packs for it or from it</source>
        <translation>Trekt een ander apparaat in: geen pakketten meer ervoor of ervan</translation>
    </message>
    <message>
        <source>--take takes theirs, ours or value=V</source>
        <translation>--take verwacht theirs, ours of value=V</translation>
    </message>
    <message>
        <source>Twins take --take ours or theirs: the record that is kept</source>
        <translation>Bij tweelingen verwacht --take ours of theirs: het record dat blijft</translation>
    </message>
    <message>
        <source>A deletion takes value=delete or value=keep</source>
        <translation>Een verwijdering verwacht value=delete of value=keep</translation>
    </message>
    <message numerus="yes">
        <source>Decided; %Ln conflict(s) wait</source>
        <translation>
            <numerusform>Besloten; %Ln conflict wacht</numerusform>
            <numerusform>Besloten; %Ln conflicten wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>What several people decided differently, and waits</source>
        <translation>Wat verscheidene mensen verschillend hebben besloten, en wacht</translation>
    </message>
    <message>
        <source>Decides a conflict</source>
        <translation>Beslist een conflict</translation>
    </message>
    <message>
        <source>What stands from now on</source>
        <translation>Wat voortaan geldt</translation>
    </message>
    <message>
        <source>Say with --scope what the pack may hold: all, project=NUMBER, country=CODE or mine_site=ID</source>
        <translation>Geef met --scope aan wat het pakket mag bevatten: all, project=NUMBER, country=CODE of mine_site=ID</translation>
    </message>
    <message>
        <source>Say with --to for which devices the pack is</source>
        <translation>Geef met --to aan voor welke apparaten het pakket is</translation>
    </message>
    <message>
        <source>Say with -o which file to write</source>
        <translation>Geef met -o aan welk bestand te schrijven is</translation>
    </message>
    <message>
        <source>--attachments takes none, small or all</source>
        <translation>--attachments verwacht none, small of all</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Het pakket wordt gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s), %2</source>
        <translation>
            <numerusform>%1: %Ln wijziging, %2</numerusform>
            <numerusform>%1: %Ln wijzigingen, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here</source>
        <translation>
            <numerusform>%Ln wijziging van beperkt toegankelijke records blijft hier</numerusform>
            <numerusform>%Ln wijzigingen van beperkt toegankelijke records blijven hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) stay here; --attachments all takes them along</source>
        <translation>
            <numerusform>%Ln grote bijlage blijft hier; --attachments all neemt haar mee</numerusform>
            <numerusform>%Ln grote bijlagen blijven hier; --attachments all neemt ze mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Het pakket wordt gelezen</translation>
    </message>
    <message>
        <source>%1 (%2) is not for this device</source>
        <translation>%1 (%2) is niet voor dit apparaat</translation>
    </message>
    <message>
        <source>%1 (%2) is for %3, not for this device</source>
        <translation>%1 (%2) is voor %3, niet voor dit apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%2”, made on %3: %Ln change(s), %4</source>
        <translation>
            <numerusform>%1 van “%2”, gemaakt op %3: %Ln wijziging, %4</numerusform>
            <numerusform>%1 van “%2”, gemaakt op %3: %Ln wijzigingen, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken in already</source>
        <translation>Het is al ingenomen</translation>
    </message>
    <message>
        <source>--refuse takes ENTITY/ID or ENTITY/ID/FIELD, not “%1”</source>
        <translation>--refuse verwacht ENTITY/ID of ENTITY/ID/FIELD, niet “%1”</translation>
    </message>
    <message>
        <source>Held back: what it leads to is not here, or a rule refuses it</source>
        <translation>Achtergehouden: waar het naartoe leidt is niet hier, of een regel weigert het</translation>
    </message>
    <message>
        <source>This pack was taken in already; nothing was changed.</source>
        <translation>Dit pakket is al ingenomen; er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of “%1” is %Ln minute(s) ahead of this one, or this one is slow</source>
        <translation>
            <numerusform>De klok van “%1” loopt %Ln minuut voor op deze, of deze loopt achter</numerusform>
            <numerusform>De klok van “%1” loopt %Ln minuten voor op deze, of deze loopt achter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are of kinds of records that only a newer program knows; they are kept and passed on</source>
        <translation>
            <numerusform>%Ln wijziging is van een soort record dat alleen een nieuwer programma kent; ze wordt bewaard en doorgegeven</numerusform>
            <numerusform>%Ln wijzigingen zijn van soorten records die alleen een nieuwer programma kent; ze worden bewaard en doorgegeven</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the pack in</source>
        <translation>Het pakket wordt ingenomen</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>nooit van gehoord</translation>
    </message>
    <message>
        <source>Writes what other devices do not have yet, sealed for them</source>
        <translation>Schrijft wat andere apparaten nog niet hebben, voor hen verzegeld</translation>
    </message>
    <message>
        <source>What they may hold: all, project=NUMBER, country=CODE, mine_site=ID</source>
        <translation>Wat ze mogen bevatten: all, project=NUMBER, country=CODE, mine_site=ID</translation>
    </message>
    <message>
        <source>A trusted device, by its name or code</source>
        <translation>Een vertrouwd apparaat, met zijn naam of code</translation>
    </message>
    <message>
        <source>How long the pack is good; for ever unless set</source>
        <translation>Hoelang het pakket geldig is; zonder grens als dit niet is opgegeven</translation>
    </message>
    <message>
        <source>Which contents go along: none, small (the usual), all</source>
        <translation>Welke inhoud meegaat: none, small (gewoonlijk), all</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Het te schrijven bestand</translation>
    </message>
    <message>
        <source>Who made a pack, for whom, and what is in it</source>
        <translation>Wie een pakket heeft gemaakt, voor wie, en wat erin zit</translation>
    </message>
    <message>
        <source>Takes a pack in, whole or not at all</source>
        <translation>Neemt een pakket in, in zijn geheel of helemaal niet</translation>
    </message>
    <message>
        <source>Only says what it would change</source>
        <translation>Zegt alleen wat het zou wijzigen</translation>
    </message>
    <message>
        <source>Puts a record, or one field of it, back to what stood here</source>
        <translation>Zet een record, of één veld ervan, terug op wat hier stond</translation>
    </message>
    <message>
        <source>Which device has what, and since when it is silent</source>
        <translation>Welk apparaat wat heeft, en sinds wanneer het stil is</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted by the server&apos;s disks and connections, not by this program</source>
        <translation>Een dossier op een server wordt versleuteld door de schijven en verbindingen van de server, niet door dit programma</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Recovery key, to be written on paper now; nobody can show it again: %1</source>
        <translation>Herstelsleutel, schrijf die nu op papier; niemand kan hem nog eens tonen: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Wachtwoordzin of herstelsleutel</translation>
    </message>
    <message>
        <source>Read passphrases from this file descriptor, a line each, instead of asking</source>
        <translation>Wachtwoordzinnen uit deze bestandsdescriptor lezen, één per regel, in plaats van ernaar te vragen</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, such as 0 for standard input</source>
        <translation>--passphrase-fd verwacht het nummer van een bestandsdescriptor, zoals 0 voor de standaardinvoer</translation>
    </message>
    <message>
        <source>This is the recovery key of %1. Write it on paper and keep it elsewhere: it opens the casebook when the passphrase is lost, and nobody can show it again.</source>
        <translation>Dit is de herstelsleutel van %1. Schrijf hem op papier en bewaar hem elders: hij opent het dossier als de wachtwoordzin verloren is, en niemand kan hem nog eens tonen.</translation>
    </message>
    <message>
        <source>%1 could not be encrypted and still shows everything to whoever reads it; delete it when you no longer need it</source>
        <translation>%1 kon niet worden versleuteld en toont nog alles aan wie het leest; verwijder het wanneer u het niet meer nodig hebt</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more; its older backups are</source>
        <translation>%1 is niet meer versleuteld; de oudere back-ups ervan wel</translation>
    </message>
    <message>
        <source>%1 has a new passphrase; older backups keep the old one</source>
        <translation>%1 heeft een nieuwe wachtwoordzin; oudere back-ups houden de oude</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Herstelsleutel, zoals hij op het papier staat</translation>
    </message>
    <message>
        <source>That recovery key opens %1</source>
        <translation>Die herstelsleutel opent %1</translation>
    </message>
    <message>
        <source>Encrypts a casebook and its backups; prints its recovery key, once</source>
        <translation>Versleutelt een dossier en de back-ups ervan; toont de herstelsleutel, één keer</translation>
    </message>
    <message>
        <source>Takes the encryption off a casebook</source>
        <translation>Haalt de versleuteling van een dossier af</translation>
    </message>
    <message>
        <source>Changes the passphrase: the one so far, then the new one</source>
        <translation>Wijzigt de wachtwoordzin: eerst de huidige, dan de nieuwe</translation>
    </message>
    <message>
        <source>A new one; the old one opens the casebook no more</source>
        <translation>Een nieuwe; de oude opent het dossier niet meer</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask at; give it through a file descriptor: --passphrase-fd N</source>
        <translation>Er is een wachtwoordzin nodig en er is geen terminal om ernaar te vragen; geef hem via een bestandsdescriptor: --passphrase-fd N</translation>
    </message>
    <message>
        <source>Nothing can be read from the file descriptor %1</source>
        <translation>Uit de bestandsdescriptor %1 kan niets worden gelezen</translation>
    </message>
    <message>
        <source>The file descriptor %1 gave no passphrase</source>
        <translation>De bestandsdescriptor %1 gaf geen wachtwoordzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed</source>
        <translation>De twee zijn niet gelijk; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>%1 is an older copy of a casebook that was worked on at %2.</source>
        <translation>%1 is een oudere kopie van een dossier waarin op %2 is gewerkt.</translation>
    </message>
    <message>
        <source>%1 is a copy of the casebook at %2.</source>
        <translation>%1 is een kopie van het dossier op %2.</translation>
    </message>
    <message>
        <source>%1 was copied from %2 on the computer “%3”.</source>
        <translation>%1 is gekopieerd van %2 op de computer “%3”.</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, with new keys: send them with “pack keys” to whoever takes packs from it.</source>
        <translation>Het gaat verder als een eigen apparaat, met nieuwe sleutels: stuur die met “pack keys” naar wie er pakketten van aanneemt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here</source>
        <translation>
            <numerusform>%Ln record hoort niet meer bij wat daar mag staan; het wordt vergeten zodra alles hier terug is</numerusform>
            <numerusform>%Ln records horen niet meer bij wat daar mag staan; ze worden vergeten zodra alles hier terug is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them</source>
        <translation>
            <numerusform>%Ln record verlaat dit apparaat: het mag het niet langer bevatten, en wie het pakket maakte heeft het geheel</numerusform>
            <numerusform>%Ln records verlaten dit apparaat: het mag ze niet langer bevatten, en wie het pakket maakte heeft ze geheel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln toegevoegd</numerusform>
            <numerusform>%Ln toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln ongewijzigd</numerusform>
            <numerusform>%Ln ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln achtergehouden</numerusform>
            <numerusform>%Ln achtergehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twin(s)</source>
        <translation>
            <numerusform>%Ln tweeling</numerusform>
            <numerusform>%Ln tweelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack from “%1”: %2</source>
        <translation>Pakket van “%1”: %2</translation>
    </message>
    <message>
        <source>%1 is not a number of days</source>
        <translation>%1 is geen aantal dagen</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Oudere regels van het wijzigingslogboek worden opgeborgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the change log put away: %1 before, %2 now</source>
        <translation>
            <numerusform>%Ln regel van het wijzigingslogboek opgeborgen: eerst %1, nu %2</numerusform>
            <numerusform>%Ln regels van het wijzigingslogboek opgeborgen: eerst %1, nu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook took %1 and takes %2</source>
        <translation>Het dossier nam %1 in en neemt nu %2 in</translation>
    </message>
    <message>
        <source>Makes the file smaller: older entries of the change log are kept compressed; nothing is lost</source>
        <translation>Maakt het bestand kleiner: oudere regels van het wijzigingslogboek worden gecomprimeerd bewaard; er gaat niets verloren</translation>
    </message>
    <message>
        <source>Entries from more days ago than these; 365 unless said</source>
        <translation>Regels van meer dagen geleden dan deze; 365 als niets is opgegeven</translation>
    </message>
    <message>
        <source>Say who is invited, with --where or --view</source>
        <translation>Zeg met --where of --view wie wordt uitgenodigd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln persoon op de lijst gezet</numerusform>
            <numerusform>%Ln personen op de lijst gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the list already: %Ln person(s)</source>
        <translation>
            <numerusform>Al op de lijst: %Ln persoon</numerusform>
            <numerusform>Al op de lijst: %Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an organisation on that day: %Ln person(s)</source>
        <translation>
            <numerusform>Zonder organisatie op die dag: %Ln persoon</numerusform>
            <numerusform>Zonder organisatie op die dag: %Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in at “%1”</source>
        <translation>Ontvangst bij “%1”</translation>
    </message>
    <message>
        <source>Put people on the list of an event</source>
        <translation>Zet mensen op de lijst van een evenement</translation>
    </message>
    <message>
        <source>Only people for whom this holds</source>
        <translation>Alleen personen voor wie dit geldt</translation>
    </message>
    <message>
        <source>The people of a saved view</source>
        <translation>De personen van een bewaarde weergave</translation>
    </message>
    <message>
        <source>Write down that people are at an event</source>
        <translation>Noteert dat mensen bij een evenement zijn</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because they have no day: %Ln deadline(s) or event(s)</source>
        <translation>
            <numerusform>Weggelaten omdat een dag ontbreekt: %Ln termijn of evenement</numerusform>
            <numerusform>Weggelaten omdat een dag ontbreekt: %Ln termijnen of evenementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln kalenderitem naar %1 geschreven</numerusform>
            <numerusform>%Ln kalenderitems naar %1 geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes records to .csv, .xlsx or .json, as a printed list to .pdf, .html or .odt, and deadlines and events to a calendar</source>
        <translation>Schrijft records naar .csv, .xlsx of .json, als gedrukte lijst naar .pdf, .html of .odt, en termijnen en evenementen naar een kalender</translation>
    </message>
    <message>
        <source>“%1” is no version of this plan; there are %2, and now</source>
        <translation>“%1” is geen versie van dit plan; er zijn er %2, en now</translation>
    </message>
    <message>
        <source>The plan has no baseline yet; plan approve freezes one</source>
        <translation>Het plan heeft nog geen uitgangsversie; plan approve legt er een vast</translation>
    </message>
    <message>
        <source>Left as it is, because it was changed meanwhile: %1</source>
        <translation>Zo gelaten, omdat het intussen is gewijzigd: %1</translation>
    </message>
    <message>
        <source>Approves an engagement plan and freezes it as baseline</source>
        <translation>Keurt een samenwerkingsplan goed en legt het vast als uitgangsversie</translation>
    </message>
    <message>
        <source>The day of the approval; today unless set</source>
        <translation>De dag van de goedkeuring; vandaag als niets is opgegeven</translation>
    </message>
    <message>
        <source>Kept with the baseline</source>
        <translation>Wordt bij de uitgangsversie bewaard</translation>
    </message>
    <message>
        <source>The frozen versions of an engagement plan, oldest first</source>
        <translation>De vastgelegde versies van een samenwerkingsplan, de oudste eerst</translation>
    </message>
    <message>
        <source>What differs between two versions, field by field; unless set, the newest baseline and now</source>
        <translation>Wat er tussen twee versies verschilt, veld voor veld; als niets is opgegeven, de nieuwste uitgangsversie en now</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>De eerdere versie</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>De latere versie</translation>
    </message>
    <message>
        <source>Makes and moves the actions of plans as a template says; unless set, of all open plans that follow it</source>
        <translation>Maakt en verschuift de acties van plannen zoals een sjabloon zegt; als niets is opgegeven, van alle open plannen die het volgen</translation>
    </message>
    <message>
        <source>A plan that is to follow the template</source>
        <translation>Een plan dat het sjabloon moet volgen</translation>
    </message>
    <message>
        <source>Only shows what would be done</source>
        <translation>Toont alleen wat er zou gebeuren</translation>
    </message>
    <message>
        <source>No questionnaire for members is in use. Set the status of one to in_use, or name one with --questionnaire</source>
        <translation>Er is geen vragenlijst voor leden in gebruik. Zet de status van een vragenlijst op in_use, of noem er een met --questionnaire</translation>
    </message>
    <message>
        <source>Name the year the reports are about with --year</source>
        <translation>Noem met --year het jaar waarover de rapporten gaan</translation>
    </message>
    <message>
        <source>There is no pillar “%1”</source>
        <translation>Er is geen pijler ‘%1’</translation>
    </message>
    <message>
        <source>has a report already</source>
        <translation>heeft al een rapport</translation>
    </message>
    <message>
        <source>would be asked</source>
        <translation>zou worden gevraagd</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>--from and --to take years, the earlier one first, at most fifty apart</source>
        <translation>--from en --to nemen jaren, het vroegste eerst, hoogstens vijftig uit elkaar</translation>
    </message>
    <message>
        <source>Asks all members for the due-diligence report on a year, as one action that can be undone</source>
        <translation>Vraagt alle leden om het zorgvuldigheidsrapport over een jaar, als één handeling die ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>The year the reports are about</source>
        <translation>Het jaar waarover de rapporten gaan</translation>
    </message>
    <message>
        <source>When they are due</source>
        <translation>Wanneer de termijn afloopt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er wordt gevraagd</translation>
    </message>
    <message>
        <source>Only members of it</source>
        <translation>Alleen leden daarvan</translation>
    </message>
    <message>
        <source>Say who would be asked and ask nobody</source>
        <translation>Zeggen wie zou worden gevraagd en niemand vragen</translation>
    </message>
    <message>
        <source>Who has reported: member by year</source>
        <translation>Wie heeft gerapporteerd: lid per jaar</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Eerste jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Laatste jaar</translation>
    </message>
    <message>
        <source>The members as they were on the day of --as-of, with counts by pillar and category</source>
        <translation>De leden zoals ze waren op de dag van --as-of, geteld naar pijler en categorie</translation>
    </message>
    <message>
        <source>Makes the contributions of a year for all members that do not have theirs yet</source>
        <translation>Maakt de bijdragen van een jaar voor alle leden die de hunne nog niet hebben</translation>
    </message>
    <message>
        <source>The year; that of --as-of unless set</source>
        <translation>Het jaar; dat van --as-of als niets is opgegeven</translation>
    </message>
    <message>
        <source>The day they are due</source>
        <translation>De dag waarop ze uiterlijk komen</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it. “recovery-key” tries it.</source>
        <translation>Niemand heeft al geprobeerd of de herstelsleutel op papier haar opent. “recovery-key” probeert het.</translation>
    </message>
    <message>
        <source>Encrypting the backups</source>
        <translation>Versleutelen van de reservekopieën</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Versleutelen</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <translation>Opheffen van de versleuteling</translation>
    </message>
    <message>
        <source>--parts and --needed go together</source>
        <translation>--parts en --needed horen bij elkaar</translation>
    </message>
    <message>
        <source>A recovery key is divided into %1 to %2 parts, of which at least %1 are needed</source>
        <translation>Een herstelsleutel wordt in %1 tot %2 delen verdeeld, waarvan er ten minste %1 nodig zijn</translation>
    </message>
    <message>
        <source>These are the parts of the recovery key of %1, one a line. Any %2 of them open the casebook when the passphrase is lost. Give each to somebody else on paper; nobody can show them again.</source>
        <translation>Dit zijn de delen van de herstelsleutel van %1, een per regel. Willekeurig %2 ervan openen het dossier als de wachtwoordzin verloren is. Geef elk deel op papier aan iemand anders; niemand kan ze nog eens tonen.</translation>
    </message>
    <message>
        <source>Tries the recovery key on paper; with --new, makes another in its place; with --parts, divides it</source>
        <translation>Probeert de herstelsleutel op papier; met --new komt er een andere voor in de plaats; met --parts wordt hij verdeeld</translation>
    </message>
    <message>
        <source>How many parts for different people, up to 8</source>
        <translation>Hoeveel delen voor verschillende mensen, tot 8</translation>
    </message>
    <message>
        <source>How many of them open the casebook, at least 2</source>
        <translation>Hoeveel ervan het dossier openen, ten minste 2</translation>
    </message>
    <message numerus="yes">
        <source>Next part of the recovery key, %Ln more needed</source>
        <translation>
            <numerusform>Volgende deel van de herstelsleutel, nog %Ln nodig</numerusform>
            <numerusform>Volgende deel van de herstelsleutel, nog %Ln nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack, or not all of them; later ones bring the rest</source>
        <translation>
            <numerusform>%Ln bijlage past niet of niet helemaal in dit pakket; latere brengen de rest</numerusform>
            <numerusform>%Ln bijlagen passen niet of niet helemaal in dit pakket; latere brengen de rest</numerusform>
        </translation>
    </message>
    <message>
        <source>How many megabytes of attachments may go along; of a large one a part goes</source>
        <translation>Hoeveel megabyte aan bijlagen mee mag; van een grote gaat een deel mee</translation>
    </message>
    <message>
        <source>The content of %1 is here already</source>
        <translation>De inhoud van %1 is al hier</translation>
    </message>
    <message>
        <source>Asks for the content of a file that is not in this casebook; the next packs made here say so</source>
        <translation>Vraagt om de inhoud van een bestand dat niet in dit dossier is; de volgende pakketten van hier zeggen het</translation>
    </message>
    <message>
        <source>Asks for it no more</source>
        <translation>Vraagt er niet meer om</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>There is no question “%1” in the questionnaire of this report</source>
        <translation>Er is geen vraag ‘%1’ in de vragenlijst van dit rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed</source>
        <translation>
            <numerusform>%Ln antwoord bevestigd</numerusform>
            <numerusform>%Ln antwoorden bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of a report beside last year&apos;s, with what changed</source>
        <translation>De antwoorden van een rapport naast die van vorig jaar, met wat er veranderd is</translation>
    </message>
    <message>
        <source>Takes over last year&apos;s answers into a report, marked until they are confirmed or changed</source>
        <translation>Neemt de antwoorden van vorig jaar over in een rapport, gemarkeerd tot ze bevestigd of gewijzigd zijn</translation>
    </message>
    <message>
        <source>Say what would be taken over and write nothing</source>
        <translation>Zeggen wat overgenomen zou worden en niets schrijven</translation>
    </message>
    <message>
        <source>The member has said that the answers taken over still hold: all of the report, or those named</source>
        <translation>Het lid heeft gezegd dat de overgenomen antwoorden nog gelden: alle van het rapport, of de genoemde</translation>
    </message>
    <message>
        <source>Only the answer to this question</source>
        <translation>Alleen het antwoord op deze vraag</translation>
    </message>
    <message>
        <source>Name the file to write with -o</source>
        <translation>Noem met -o het bestand om te schrijven</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Weggelaten want beperkt: %Ln antwoord.</numerusform>
            <numerusform>Weggelaten want beperkt: %Ln antwoorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of a report for the member to fill in away from the program</source>
        <translation>Het formulier van een rapport, dat het lid buiten het programma invult</translation>
    </message>
    <message>
        <source>Takes filled forms into their reports, as one action that can be undone; what cannot be placed is kept and named</source>
        <translation>Neemt ingevulde formulieren op in hun rapporten, als één handeling die ongedaan kan worden gemaakt; wat geen plaats vindt, wordt bewaard en genoemd</translation>
    </message>
    <message>
        <source>The report the forms are meant for</source>
        <translation>Het rapport waarvoor de formulieren bedoeld zijn</translation>
    </message>
    <message>
        <source>Say what would become of every answer and write nothing</source>
        <translation>Zeggen wat er van elk antwoord zou worden en niets schrijven</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>achtergehouden</translation>
    </message>
    <message>
        <source>Scores by pillar, tier and size without anybody&apos;s name; groups under five, and what would give them away, are withheld</source>
        <translation>Scores per pijler, schakel en grootte zonder namen; groepen kleiner dan vijf, en wat ze zou verraden, worden achtergehouden</translation>
    </message>
    <message>
        <source>By the reviewer&apos;s scores, not the members&apos; own</source>
        <translation>Volgens de scores van de beoordelaar, niet die van de leden zelf</translation>
    </message>
    <message>
        <source>--%1 has no meaning for a reporting template, which is read as it was published</source>
        <translation>--%1 heeft geen betekenis bij een rapportagesjabloon, dat wordt gelezen zoals het is uitgegeven</translation>
    </message>
    <message>
        <source>Of a reporting template --set takes organisation and dd_report, not “%1”</source>
        <translation>Bij een rapportagesjabloon neemt --set organisation en dd_report, niet ‘%1’</translation>
    </message>
    <message>
        <source>Makes an action of the organisation’s engagement plan from a risk flag</source>
        <translation>Maakt van een risicosignaal een actie in het samenwerkingsplan van de organisatie</translation>
    </message>
    <message>
        <source>The plan, where the organisation has several</source>
        <translation>Het plan, als de organisatie er meer heeft</translation>
    </message>
    <message>
        <source>Of the action; unless set, what the flag says</source>
        <translation>Van de actie; anders wat het signaal zegt</translation>
    </message>
    <message>
        <source>When it is due; unless set, when the flag is</source>
        <translation>Wanneer ze klaar moet zijn; anders wanneer het signaal dat moet</translation>
    </message>
    <message>
        <source>“%1” is no weight in kilograms; write it as 1250.5</source>
        <translation>‘%1’ is geen gewicht in kilogram; schrijf het als 1250.5</translation>
    </message>
    <message>
        <source>Whether what is imported in a year reaches the threshold of Annex I, line by line, with the source</source>
        <translation>Of de invoer van een jaar de drempel van bijlage I haalt, regel voor regel, met de bron</translation>
    </message>
    <message>
        <source>What each letter of a folder is: an e-mail draft (eml), pdf, odt or html</source>
        <translation>Wat elke brief van een map is: een e-mailconcept (eml), pdf, odt of html</translation>
    </message>
    <message>
        <source>Write down in the contact log that they went out</source>
        <translation>In het contactlogboek vastleggen dat ze zijn uitgegaan</translation>
    </message>
    <message>
        <source>Say who would be written to and write nothing</source>
        <translation>Zeggen aan wie zou worden geschreven, en niets schrijven</translation>
    </message>
    <message>
        <source>A folder for one file each, or one file for all</source>
        <translation>Een map voor een bestand per brief, of één bestand voor alle</translation>
    </message>
    <message>
        <source>Name the folder or the file with -o</source>
        <translation>Noem de map of het bestand met -o</translation>
    </message>
    <message>
        <source>--as takes eml, pdf, odt or html</source>
        <translation>--as neemt eml, pdf, odt of html</translation>
    </message>
    <message>
        <source>--as is for a folder with one file each; -o names one file for all</source>
        <translation>--as is voor een map met een bestand per brief; -o noemt één bestand voor alle</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Brieven worden geschreven</translation>
    </message>
    <message>
        <source>Say who is meant, with --where, --view or --for, or --all</source>
        <translation>Zeg met --where, --view of --for wie wordt bedoeld, of --all</translation>
    </message>
    <message>
        <source>A mailing list is made of people or of organisations: person or organisation</source>
        <translation>Een verzendlijst bestaat uit personen of uit organisaties: person of organisation</translation>
    </message>
    <message>
        <source>Name the letter template with --template</source>
        <translation>Noem het briefsjabloon met --template</translation>
    </message>
    <message>
        <source>Only records for which this holds</source>
        <translation>Alleen records waarvoor dit geldt</translation>
    </message>
    <message>
        <source>The records of a saved view</source>
        <translation>De records van een opgeslagen weergave</translation>
    </message>
    <message>
        <source>All records of the kind</source>
        <translation>Alle records van deze soort</translation>
    </message>
    <message>
        <source>Who may be written to, and who is left out and why; a file holds only those who may</source>
        <translation>Aan wie mag worden geschreven, en wie wordt weggelaten en waarom; een bestand bevat alleen wie mag</translation>
    </message>
    <message>
        <source>For letters on paper, which need no e-mail address</source>
        <translation>Voor brieven op papier, die geen e-mailadres nodig hebben</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template, one for each record; nothing is sent</source>
        <translation>Brieven of e-mailconcepten uit een sjabloon, één per record; er wordt niets verzonden</translation>
    </message>
    <message>
        <source>The letter template; several for several languages</source>
        <translation>Het briefsjabloon; meerdere voor meerdere talen</translation>
    </message>
    <message>
        <source>One record, instead of a selection</source>
        <translation>Eén record, in plaats van een selectie</translation>
    </message>
    <message>
        <source>The next letter to every member that has not reported: call, first, second, final reminder; written into the contact log as one action</source>
        <translation>De volgende brief aan elk lid dat niet heeft gerapporteerd: oproep, eerste, tweede, laatste herinnering; als één handeling vastgelegd in het contactlogboek</translation>
    </message>
    <message>
        <source>The year the reports are about; last year unless set</source>
        <translation>Het jaar waarover de verslagen gaan; zonder opgave het vorige</translation>
    </message>
    <message>
        <source>Only say where each member stands</source>
        <translation>Alleen zeggen waar elk lid staat</translation>
    </message>
    <message>
        <source>It may be “%1”, which is here already; it waits in the window, under Import</source>
        <translation>Het kan “%1” zijn, dat er al is; de rij wacht in het venster, onder Importeren</translation>
    </message>
    <message>
        <source>%1 holds neither cards nor a mail</source>
        <translation>%1 bevat geen visitekaartjes en geen e-mail</translation>
    </message>
    <message>
        <source>Brings the rows of a CSV file or workbook in, or the people of cards (vCard) or a mail (.eml), as one batch that can be undone whole</source>
        <translation>Neemt de rijen van een CSV-bestand of werkmap over, of de personen van visitekaartjes (vCard) of een e-mail (.eml), als één reeks die in haar geheel ongedaan te maken is</translation>
    </message>
    <message>
        <source>What the rows are: an entity, or vcard for cards and mails</source>
        <translation>Wat de rijen zijn: een entiteit, of vcard voor visitekaartjes en e-mails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers</source>
        <translation>
            <numerusform>%Ln zorgvuldigheidsrapport erin is zonder toestemming van het lid: scores en antwoorden blijven onder de medewerkers</numerusform>
            <numerusform>%Ln zorgvuldigheidsrapporten erin zijn zonder toestemming van het lid: scores en antwoorden blijven onder de medewerkers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cmrt</name>
    <message>
        <source>Reporting template %1 of %2, answer %3</source>
        <comment>version, date, letter</comment>
        <translation>Rapportagesjabloon %1 van %2, antwoord %3</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”, so it is no reporting template (CMRT), or the sheet was renamed. Nothing was read.</source>
        <translation>‘%1’ heeft geen blad ‘%2’; het is dus geen rapportagesjabloon (CMRT), of het blad is hernoemd. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>“%1” has %2 sheets called “%3”. Nothing was read: which one counts is not certain. Import each from a file of its own.</source>
        <translation>‘%1’ heeft %2 bladen met de naam ‘%3’. Er is niets gelezen: welk blad geldt, is niet zeker. Importeer elk uit een eigen bestand.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the template it is. Nothing was read. Versions 5.0 to 6.5 are known here.</source>
        <translation>‘%1’ zegt niet welke versie van het sjabloon het is. Er is niets gelezen. Hier zijn de versies 5.0 tot en met 6.5 bekend.</translation>
    </message>
    <message>
        <source>“%1” is version %2 of the template; 5.0 to 6.5 are known here. Nothing was read, because cells may mean something else in it. Ask for one of these versions.</source>
        <translation>‘%1’ is versie %2 van het sjabloon; hier zijn 5.0 tot en met 6.5 bekend. Er is niets gelezen, omdat cellen er iets anders in kunnen betekenen. Vraag om een van deze versies.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no line “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>Blad ‘%1’ heeft geen regel ‘%2’: er zijn cellen verplaatst of hernoemd. Er is niets gelezen. Vraag om het sjabloon zoals het is uitgegeven.</translation>
    </message>
    <message>
        <source>Lines of the declaration stand in other rows than in the published template; they were found by their labels.</source>
        <translation>Regels van de verklaring staan in andere rijen dan in het uitgegeven sjabloon; ze zijn aan hun opschrift herkend.</translation>
    </message>
    <message>
        <source>Sheet “%1” lacks the question about the company that has the words “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>Op blad ‘%1’ ontbreekt de vraag over het bedrijf met de woorden ‘%2’: er zijn cellen verplaatst of hernoemd. Er is niets gelezen. Vraag om het sjabloon zoals het is uitgegeven.</translation>
    </message>
    <message>
        <source>The labels of sheet “%1” were not recognised, and its questions do not stand where the template has them. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>De opschriften van blad ‘%1’ zijn niet herkend, en de vragen staan niet waar het sjabloon ze heeft. Er is niets gelezen. Zet de taal van het sjabloon op Engels, sla het op en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>The labels are not in English; the cells were read where version %1 was published with them.</source>
        <translation>De opschriften zijn niet in het Engels; de cellen zijn gelezen waar versie %1 ze heeft.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, %3: the cell has a formula without a result (%4) and counts as empty.</source>
        <translation>Blad ‘%1’, rij %2, %3: de cel heeft een formule zonder uitkomst (%4) en telt als leeg.</translation>
    </message>
    <message>
        <source>company name</source>
        <translation>naam van het bedrijf</translation>
    </message>
    <message>
        <source>Sheet “%1” does not name the company (row %2): the template has not been filled in. Nothing was read.</source>
        <translation>Blad ‘%1’ noemt het bedrijf niet (rij %2): het sjabloon is niet ingevuld. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is no day from which the declaration holds (DD-MMM-YYYY). Without it nobody can tell which of two declarations is newer; nothing was read.</source>
        <translation>Blad ‘%1’, rij %2: ‘%3’ is geen dag vanaf wanneer de verklaring geldt (DD-MMM-JJJJ, maand in het Engels). Zonder die dag kan niemand zeggen welke van twee verklaringen nieuwer is; er is niets gelezen.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>reikwijdte</translation>
    </message>
    <message>
        <source>description of the scope</source>
        <translation>omschrijving van de reikwijdte</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is none of the three scopes; it is left empty.</source>
        <translation>Blad ‘%1’, rij %2: ‘%3’ is geen van de drie reikwijdten; het blijft leeg.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>antwoord %1</translation>
    </message>
    <message>
        <source>Version %1 asks nine questions about the company; the one about “DRC conflict-free” suppliers has no counterpart since and was not read.</source>
        <translation>Versie %1 stelt negen vragen over het bedrijf; die over ‘DRC conflict-free’-leveranciers heeft sindsdien geen tegenhanger en is niet gelezen.</translation>
    </message>
    <message>
        <source>Import of the reporting template %1</source>
        <translation>Import van het rapportagesjabloon %1</translation>
    </message>
    <message>
        <source>Row %1 of the declaration names the company “%2”: %3 Say whose template it is, or add the organisation first; nothing was written.</source>
        <translation>Rij %1 van de verklaring noemt het bedrijf ‘%2’: %3 Zeg van wie het sjabloon is, of voeg de organisatie eerst toe; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The declaration of %1 is here already, from version %2 of the template; this file is version %3, so it is the older one. Nothing was written.</source>
        <translation>De verklaring van %1 is er al, uit versie %2 van het sjabloon; dit bestand is versie %3, dus het oudere. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>A newer declaration is here already (%1). This one of %2 is kept beside it; it changes neither that one nor a report.</source>
        <translation>Er is al een nieuwere verklaring (%1). Deze van %2 wordt ernaast bewaard; zij verandert noch die andere, noch een rapport.</translation>
    </message>
    <message>
        <source>There is no due-diligence report of %1 to fill answers into.</source>
        <translation>Er is geen rapport over gepaste zorgvuldigheid van %1 om antwoorden in te vullen.</translation>
    </message>
    <message>
        <source>There are several due-diligence reports of %1; no answers were filled in. Say which one is meant.</source>
        <translation>Er zijn meerdere rapporten over gepaste zorgvuldigheid van %1; er zijn geen antwoorden ingevuld. Zeg welk bedoeld is.</translation>
    </message>
    <message>
        <source>The declaration could not be taken: %1 Nothing was written.</source>
        <translation>De verklaring kon niet worden overgenomen: %1 Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>De import is gestopt; er is niets van bewaard</translation>
    </message>
    <message>
        <source>The smelter list is empty.</source>
        <translation>De lijst van smelterijen is leeg.</translation>
    </message>
    <message>
        <source>“%1” is none of tantalum, tin, gold and tungsten</source>
        <translation>‘%1’ is geen tantaal, tin, goud of wolfraam</translation>
    </message>
    <message>
        <source>The list names this smelter for this metal twice; it counts once</source>
        <translation>De lijst noemt deze smelterij twee keer voor dit metaal; zij telt één keer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) of the earlier reading are not in this file any more and go into the recycle bin.</source>
        <translation>
            <numerusform>%Ln smelterij van de eerdere lezing staat niet meer in dit bestand en gaat naar de prullenbak.</numerusform>
            <numerusform>%Ln smelterijen van de eerdere lezing staan niet meer in dit bestand en gaan naar de prullenbak.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>‘%1’ kon niet worden geopend: %2</translation>
    </message>
    <message>
        <source>Sheet “%1” has “%2” twice, in row %3 and in row %4: there seem to be two declarations in it. Nothing was read. Import each from a file of its own.</source>
        <translation>Blad ‘%1’ heeft ‘%2’ twee keer, in rij %3 en in rij %4: er lijken twee verklaringen in te staan. Er is niets gelezen. Importeer elk uit een eigen bestand.</translation>
    </message>
    <message>
        <source>On sheet “%1” the label “%2” stands in cell %3, not in column B: cells were moved, so what belongs to what is not certain. Nothing was read. Ask for the template as it was published.</source>
        <translation>Op blad ‘%1’ staat het opschrift ‘%2’ in cel %3 en niet in kolom B: er zijn cellen verplaatst, dus wat bij wat hoort is niet zeker. Er is niets gelezen. Vraag om het sjabloon zoals het is uitgegeven.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no heading row that was recognised: cells were moved, or the labels are in another language. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>Blad ‘%1’ heeft geen herkende kopregel: er zijn cellen verplaatst, of de opschriften zijn in een andere taal. Er is niets gelezen. Zet de taal van het sjabloon op Engels, sla het op en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>The headings of sheet “%1” are not in English; its columns were read as published.</source>
        <translation>De kolomkoppen van blad ‘%1’ zijn niet in het Engels; de kolommen zijn gelezen zoals uitgegeven.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: the column “%3” is missing. Nothing was read. Ask for the template as it was published.</source>
        <translation>Blad ‘%1’, rij %2: de kolom ‘%3’ ontbreekt. Er is niets gelezen. Vraag om het sjabloon zoals het is uitgegeven.</translation>
    </message>
    <message>
        <source>Columns of sheet “%1” stand elsewhere than in the published template; they were found by their headings.</source>
        <translation>Kolommen van blad ‘%1’ staan elders dan in het uitgegeven sjabloon; ze zijn aan hun kop herkend.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the cell has a formula without a result. Open the template in the program it was filled in with, let it calculate, save it and import it again.</source>
        <translation>Blad ‘%1’: de cel heeft een formule zonder uitkomst. Open het sjabloon in het programma waarmee het is ingevuld, laat het rekenen, sla het op en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>No list of smelters has been loaded, so none was matched. Import one into Smelters, then import this file again.</source>
        <translation>Er is geen lijst van smelterijen geladen, dus is er geen gekoppeld. Importeer er een in Smelterijen en importeer dit bestand dan opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) were not found in the loaded list and count as not conformant.</source>
        <translation>
            <numerusform>%Ln smelterij is niet gevonden in de geladen lijst en telt als niet conform.</numerusform>
            <numerusform>%Ln smelterijen zijn niet gevonden in de geladen lijst en tellen als niet conform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>No choice contains “%1”</source>
        <translation>Geen keuze bevat ‘%1’</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The text was read as Windows-1252, as chosen; check the accented letters.</source>
        <translation>De tekst is als Windows-1252 gelezen, zoals gekozen; controleer de letters met accenten.</translation>
    </message>
    <message>
        <source>“%1” is a text file and has one table only.</source>
        <translation>“%1” is een tekstbestand en heeft maar één tabel.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it, or double the marks that belong to the text.</source>
        <translation>een aanhalingsteken wordt geopend en nooit gesloten. Sluit het, of verdubbel de tekens die bij de tekst horen.</translation>
    </message>
    <message>
        <source>the row has more than %1 cells. Is this a table, with one line per record?</source>
        <translation>de rij heeft meer dan %1 cellen. Is dit een tabel, met één regel per record?</translation>
    </message>
    <message>
        <source>Cell %1 goes on after its closing quotation mark.</source>
        <translation>Cel %1 gaat na het sluitende aanhalingsteken door.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes. Most likely a closing quotation mark is missing in this row.</source>
        <translation>een cel is langer dan %1 bytes. Waarschijnlijk ontbreekt in deze rij een sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation>“%1”, rij %2 (regel %3): %4</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>“%1” cannot take the table “%2” too: a CSV file holds one table. Write a workbook (.xlsx) instead.</source>
        <translation>“%1” kan niet ook de tabel “%2” bevatten: een CSV-bestand bevat één tabel. Schrijf in plaats daarvan een werkmap (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Nothing was changed; choose another folder or make room on the disk.</source>
        <translation>“%1” is niet geschreven: %2. Er is niets gewijzigd; kies een andere map of maak ruimte op de schijf.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>%1. No device is known to be missing.</source>
        <translation>%1. Voor zover bekend ontbreekt geen apparaat.</translation>
    </message>
    <message>
        <source>%1. Changes may be missing of: %2.</source>
        <translation>%1. Mogelijk ontbreken wijzigingen van: %2.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Bronnen: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .json, so nothing was written. Choose one of these endings.</source>
        <translation>%1 eindigt niet op .png, .svg of .json; er is dus niets geschreven. Kies een van deze extensies.</translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>Het dashboard kon niet naar %1 worden geschreven: %2. Wat er stond, is ongewijzigd. Kies een andere map of naam.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>There is no such day as “%1”</source>
        <translation>De dag “%1” bestaat niet</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day: write 2024-03-31, or say which order the file uses</source>
        <translation>“%1” kan dag/maand of maand/dag zijn: schrijf 2024-03-31 of zeg welke volgorde het bestand gebruikt</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2024-03-31</source>
        <translation>“%1” is geen datum; schrijf hem als 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not a moment; write it like 2024-03-31T14:00:00Z</source>
        <translation>“%1” is geen tijdstip; schrijf het als 2024-03-31T14:00:00Z</translation>
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
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you type cannot be kept safe from a crash: the folder for drafts cannot be written. Save with Ctrl+S more often, or make room on the disk.</source>
        <translation>Wat u typt, kan niet tegen een storing beschermd worden: in de map voor concepten kan niet geschreven worden. Sla vaker op met Ctrl+S of maak ruimte op de schijf.</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Mediatype</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 van het origineel</translation>
    </message>
    <message>
        <source>Photos are kept smaller than they came; this names the file as it was</source>
        <translation>Foto’s worden kleiner bewaard dan ze kwamen; dit duidt het oorspronkelijke bestand aan</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Toeleveringsketen</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Maatschappelijk middenveld</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Mijnbouwer</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Handelaar</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporteur</translation>
    </message>
    <message>
        <source>Smelter or refiner</source>
        <translation>Smelter of raffinaderij</translation>
    </message>
    <message>
        <source>Component maker</source>
        <translation>Maker van onderdelen</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importeur</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Detailhandel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstverlener</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Aannemelijk</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geverifieerd</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Weerlegd</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
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
        <translation>Birmaans</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>Not targeted</source>
        <translation>Geen doel</translation>
    </message>
    <message>
        <source>Significant objective</source>
        <translation>Belangrijk doel</translation>
    </message>
    <message>
        <source>Principal objective</source>
        <translation>Hoofddoel</translation>
    </message>
    <message>
        <source>State army</source>
        <translation>Regeringsleger</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>Mining police</source>
        <translation>Mijnbouwpolitie</translation>
    </message>
    <message>
        <source>Local armed group</source>
        <translation>Lokale gewapende groep</translation>
    </message>
    <message>
        <source>Foreign armed group</source>
        <translation>Buitenlandse gewapende groep</translation>
    </message>
    <message>
        <source>Private security</source>
        <translation>Particuliere beveiliging</translation>
    </message>
    <message>
        <source>Unknown armed people</source>
        <translation>Onbekende gewapende personen</translation>
    </message>
    <message>
        <source>Mining authority</source>
        <translation>Mijnbouwautoriteit</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Lokale overheid</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coöperatie</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeenschap</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Five characters that make the numbers of this device its own</source>
        <translation>Vijf tekens die de nummers van dit apparaat uniek maken</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>Incarnation</source>
        <translation>Incarnatie</translation>
    </message>
    <message>
        <source>Goes up when a backup is restored on this device</source>
        <translation>Gaat omhoog als op dit apparaat een back-up wordt teruggezet</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Changes not received yet</source>
        <translation>Nog niet ontvangen wijzigingen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>What the officer may see and do follows from it</source>
        <translation>Bepaalt wat de medewerker mag zien en doen</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Partner officer</source>
        <translation>Medewerker partners</translation>
    </message>
    <message>
        <source>Grants officer</source>
        <translation>Medewerker subsidies</translation>
    </message>
    <message>
        <source>Monitoring officer</source>
        <translation>Medewerker monitoring</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>Medewerker financiën</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>Veldmedewerker</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>No: keeps the name in the history, offers it no longer</source>
        <translation>Nee: houdt de naam in de geschiedenis, biedt hem niet meer aan</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Opgeslagen weergave</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Soort record</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definitie</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gedeeld</translation>
    </message>
    <message>
        <source>Other officers see it too</source>
        <translation>Andere medewerkers zien haar ook</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Vocabulary entry</source>
        <translation>Woordenlijstterm</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Woordenlijst</translation>
    </message>
    <message>
        <source>Public name, such as organisation</source>
        <translation>Openbare naam, zoals organisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Public name, such as kind</source>
        <translation>Openbare naam, zoals kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Opschrift</translation>
    </message>
    <message>
        <source>Label in French</source>
        <translation>Opschrift in het Frans</translation>
    </message>
    <message>
        <source>Label in Dutch</source>
        <translation>Opschrift in het Nederlands</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Where it stands in the list</source>
        <translation>De plaats in de lijst</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Not offered any more; records that have it keep it</source>
        <translation>Wordt niet meer aangeboden; records die het hebben, houden het</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Samengevoegd met</translation>
    </message>
    <message>
        <source>The code that stands for it now</source>
        <translation>De code die er nu voor staat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan geworden is</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeld op</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Tekstbericht</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformulier</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persoonlijk</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>Via een partner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Reporter (pseudonym)</source>
        <translation>Melder (pseudoniem)</translation>
    </message>
    <message>
        <source>Never the name: a word by which the informant is found again</source>
        <translation>Nooit de naam: een woord waarmee de informant teruggevonden wordt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Mijnlocatie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Vervaging</translation>
    </message>
    <message>
        <source>Outside the casebook the position is shown no more exactly than this</source>
        <translation>Buiten het dossier wordt de positie niet nauwkeuriger getoond dan dit</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Mensenrechten</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>Gewapende groepen</translation>
    </message>
    <message>
        <source>Security forces</source>
        <translation>Veiligheidstroepen</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Kinderarbeid</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Dwangarbeid</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Seksueel geweld</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Ongeval</translation>
    </message>
    <message>
        <source>Illegal tax</source>
        <translation>Illegale belasting</translation>
    </message>
    <message>
        <source>Bribery</source>
        <translation>Omkoping</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation>Smokkel</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Traceerbaarheid</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Land conflict</source>
        <translation>Landconflict</translation>
    </message>
    <message>
        <source>Annex II risk</source>
        <translation>Risico van bijlage II</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training</source>
        <translation>1: mogelijk ernstig risico van bijlage II; 2: tussenliggend of herhaald; 3: vergissing, gebrek aan opleiding</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Women affected</source>
        <translation>Getroffen vrouwen</translation>
    </message>
    <message>
        <source>Men affected</source>
        <translation>Getroffen mannen</translation>
    </message>
    <message>
        <source>Children affected</source>
        <translation>Getroffen kinderen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Six months after the report unless set</source>
        <translation>Zes maanden na de melding, tenzij anders ingesteld</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Opgelost</translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation>Doorverwezen naar anderen</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Ongegrond</translation>
    </message>
    <message>
        <source>Could not be resolved</source>
        <translation>Kon niet opgelost worden</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Mag gepubliceerd worden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Getroffen mensen</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Mijnlocaties</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Locatiecode</translation>
    </message>
    <message>
        <source>In the ICGLR form where there is one</source>
        <translation>In de vorm van de ICGLR, als die er is</translation>
    </message>
    <message>
        <source>Artisanal</source>
        <translation>Ambachtelijk</translation>
    </message>
    <message>
        <source>Semi-mechanised</source>
        <translation>Halfgemechaniseerd</translation>
    </message>
    <message>
        <source>Small-scale</source>
        <translation>Kleinschalig</translation>
    </message>
    <message>
        <source>Medium-scale</source>
        <translation>Middelgroot</translation>
    </message>
    <message>
        <source>Large-scale</source>
        <translation>Grootschalig</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactief</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Mineralen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Vergunning</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
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
        <translation>Groepering</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Dorp</translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation>Herkomst van de positie</translation>
    </message>
    <message>
        <source>GPS, satellite image, approximation ...</source>
        <translation>Gps, satellietbeeld, benadering …</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiders</translation>
    </message>
    <message>
        <source>All of them, where women and men are not counted apart</source>
        <translation>Allemaal, waar vrouwen en mannen niet apart geteld zijn</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Vrouwen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Mannen</translation>
    </message>
    <message>
        <source>Phone coverage</source>
        <translation>Telefoonbereik</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>CAHRA basis</source>
        <translation>CAHRA-grondslag</translation>
    </message>
    <message>
        <source>On what the site counts as lying in a conflict-affected or high-risk area</source>
        <translation>Waarom de locatie geldt als gelegen in een conflict- of hoogrisicogebied</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Eigen vaststelling</translation>
    </message>
    <message>
        <source>Reasons for the own determination</source>
        <translation>Redenen voor de eigen vaststelling</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation>Waar deze feiten vandaan komen</translation>
    </message>
    <message>
        <source>CAHRA status</source>
        <translation>CAHRA-status</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Niet op de lijst</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status nu</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar ze ligt</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Wie er werkt</translation>
    </message>
    <message>
        <source>Conflict and high risk</source>
        <translation>Conflict en hoog risico</translation>
    </message>
    <message>
        <source>Practice assessment</source>
        <translation>Beoordeling van de praktijk</translation>
    </message>
    <message>
        <source>Practice assessments</source>
        <translation>Beoordelingen van de praktijk</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Stelsel</translation>
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
        <translation>Module</translation>
    </message>
    <message>
        <source>The number of the module; modules 1 to 4 decide whether the site&apos;s practice counts as responsible</source>
        <translation>Het nummer van de module; de modules 1 tot en met 4 bepalen of de praktijk van de locatie als verantwoord geldt</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Voldaan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Vooruitgang</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Niet voldaan</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineraal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ten hoogste</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Wat gewogen is</translation>
    </message>
    <message>
        <source>Ore, concentrate or metal content</source>
        <translation>Erts, concentraat of metaalgehalte</translation>
    </message>
    <message>
        <source>Site status</source>
        <translation>Locatiestatus</translation>
    </message>
    <message>
        <source>Site statuses</source>
        <translation>Locatiestatussen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Afgegeven door</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>The decree or certificate, by its reference</source>
        <translation>Het besluit of certificaat, met zijn kenmerk</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Gepland op</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Bezocht</translation>
    </message>
    <message>
        <source>No: the team did not get there</source>
        <translation>Nee: het team is er niet gekomen</translation>
    </message>
    <message>
        <source>Reason for not visiting</source>
        <translation>Reden om niet te bezoeken</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Reisroute</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Veiligheidsgoedkeuring</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Mutual understanding</source>
        <translation>Wederzijds begrip</translation>
    </message>
    <message>
        <source>What upstream asked, what downstream answered</source>
        <translation>Wat het begin van de keten vroeg, wat het eind antwoordde</translation>
    </message>
    <message>
        <source>Debriefing on</source>
        <translation>Nabespreking op</translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation>Ter plaatse gezien</translation>
    </message>
    <message>
        <source>No: told by others, away from the site</source>
        <translation>Nee: door anderen verteld, niet op de locatie</translation>
    </message>
    <message>
        <source>Main mineral</source>
        <translation>Belangrijkste mineraal</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Vrouwen aanwezig</translation>
    </message>
    <message>
        <source>Children under 15</source>
        <translation>Kinderen onder de 15</translation>
    </message>
    <message>
        <source>Mercury in use</source>
        <translation>Kwik in gebruik</translation>
    </message>
    <message>
        <source>Traceability scheme</source>
        <translation>Traceerbaarheidsstelsel</translation>
    </message>
    <message>
        <source>Armed actors present</source>
        <translation>Gewapende actoren aanwezig</translation>
    </message>
    <message>
        <source>Armed actors interfere</source>
        <translation>Gewapende actoren grijpen in</translation>
    </message>
    <message>
        <source>They tax, extort, control or dig</source>
        <translation>Ze heffen, persen af, controleren of graven</translation>
    </message>
    <message>
        <source>Armed actors</source>
        <translation>Gewapende actoren</translation>
    </message>
    <message>
        <source>The campaign or organisation that made the visit</source>
        <translation>De campagne of organisatie die het bezoek aflegde</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Voorbereiding</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Op de locatie gezien</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Wat geleerd is</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd bedrag</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Totale kosten</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Quick scan on</source>
        <translation>Quickscan op</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positief</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatief</translation>
    </message>
    <message>
        <source>Advice given on</source>
        <translation>Advies gegeven op</translation>
    </message>
    <message>
        <source>Advice in words</source>
        <translation>Advies in woorden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Volledig op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Verlenen</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservelijst</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Reden van het besluit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation>Quickscan</translation>
    </message>
    <message>
        <source>Receipt and decision</source>
        <translation>Ontvangst en besluit</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Subsidieoproep</translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation>Subsidieoproepen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>The publication that opened it, such as a number of the official gazette</source>
        <translation>De publicatie waarmee hij opende, zoals een nummer van de Staatscourant</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opent</translation>
    </message>
    <message>
        <source>Quick scans until</source>
        <translation>Quickscans tot</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Respijttermijn</translation>
    </message>
    <message>
        <source>Hours after closing in which an application is still taken as in time</source>
        <translation>Uren na sluiting waarin een aanvraag nog als op tijd geldt</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Subsidieplafond</translation>
    </message>
    <message>
        <source>The money of the whole call</source>
        <translation>Het geld van de hele oproep</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Hoogste subsidie</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Hoogste aandeel</translation>
    </message>
    <message>
        <source>Of the total cost of a project</source>
        <translation>Van de totale kosten van een project</translation>
    </message>
    <message>
        <source>Least total score</source>
        <translation>Laagste totaalscore</translation>
    </message>
    <message>
        <source>Tie-break</source>
        <translation>Beslisregel</translation>
    </message>
    <message>
        <source>What decides between equal totals</source>
        <translation>Wat beslist bij gelijke totalen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Openstelling</translation>
    </message>
    <message>
        <source>Money and limits</source>
        <translation>Geld en grenzen</translation>
    </message>
    <message>
        <source>Partner in a project</source>
        <translation>Partner in een project</translation>
    </message>
    <message>
        <source>Partners in projects</source>
        <translation>Partners in projecten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supply-chain actor</source>
        <translation>Speler in de toeleveringsketen</translation>
    </message>
    <message>
        <source>The application it was granted on</source>
        <translation>De aanvraag waarop het verleend is</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subsidie</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Totale begroting</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>In voorbereiding</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Aanloop</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Finalisation</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>IATI-identificatie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Gendermarker</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at gender equality</source>
        <translation>Beleidsmarker van de OESO-DAC: in hoeverre het project gendergelijkheid nastreeft</translation>
    </message>
    <message>
        <source>Environment marker</source>
        <translation>Milieumarker</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at the environment</source>
        <translation>Beleidsmarker van de OESO-DAC: in hoeverre het project het milieu dient</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>Waar en wat</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Tijd en geld</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>Voor publicatie</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominaal</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinaal</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation>Kwalitatief</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Beter is</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Totalled as</source>
        <translation>Opgeteld als</translation>
    </message>
    <message>
        <source>How figures of periods, sites and projects become one</source>
        <translation>Hoe cijfers van perioden, locaties en projecten één worden</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Unieke telling</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Gemeten per</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Halfjaar</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Uitgesplitst naar</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pijler</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schakel</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Waar de cijfers vandaan komen</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Berekend uit</translation>
    </message>
    <message>
        <source>The code of a figure of the programme, such as PRO-1, or an expression of indicator codes</source>
        <translation>De code van een cijfer van het programma, zoals PRO-1, of een uitdrukking van indicatorcodes</translation>
    </message>
    <message>
        <source>Rolls up to</source>
        <translation>Telt mee in</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Basisperiode</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Basiswaarde</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Hoe het gemeten wordt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Noemer</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women; country=CD</source>
        <translation>Het deel waar het over gaat, zoals sex=women; country=CD</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Ingediend</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrigeert</translation>
    </message>
    <message>
        <source>The measurement this one takes the place of</source>
        <translation>De meting waarvoor deze in de plaats komt</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Hoe zeker het is</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Afgesloten periode</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Afgesloten perioden</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Afgesloten door</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Empty: a result of the programme</source>
        <translation>Leeg: een resultaat van het programma</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Draagt bij aan</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>What has to hold for this to lead to the next level</source>
        <translation>Wat moet gelden om hiermee het volgende niveau te bereiken</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Streefwaarden</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women</source>
        <translation>Het deel waar het over gaat, zoals sex=women</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>The target this one revises</source>
        <translation>De streefwaarde die deze herziet</translation>
    </message>
    <message>
        <source>Reason for the revision</source>
        <translation>Reden van de herziening</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bijdragen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In natura</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Gefactureerd op</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>Ontvangen bedrag</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Gefactureerd</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Deels ontvangen</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Waarnemer</translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation>Kandidaat sinds</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Aangevraagd op</translation>
    </message>
    <message>
        <source>Due diligence checked on</source>
        <translation>Gepaste zorgvuldigheid getoetst op</translation>
    </message>
    <message>
        <source>Due-diligence check</source>
        <translation>Toets op gepaste zorgvuldigheid</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Passed with conditions</source>
        <translation>Geslaagd onder voorwaarden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niet geslaagd</translation>
    </message>
    <message>
        <source>Sanctions lists checked on</source>
        <translation>Sanctielijsten getoetst op</translation>
    </message>
    <message>
        <source>Sanctions check</source>
        <translation>Sanctietoets</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Geen treffer</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Memorandum signed on</source>
        <translation>Memorandum getekend op</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Lid vanaf</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Lid tot</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Reden van vertrek</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Jaarlijkse bijdrage</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verlopen lidmaatschap</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Voormalig lid</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Toetreding</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Overheidsorgaan</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Internationale organisatie</translation>
    </message>
    <message>
        <source>Knowledge institution</source>
        <translation>Kennisinstelling</translation>
    </message>
    <message>
        <source>Industry association</source>
        <translation>Brancheorganisatie</translation>
    </message>
    <message>
        <source>The part of the partnership it belongs to</source>
        <translation>Het deel van het partnerschap waar ze bij hoort</translation>
    </message>
    <message>
        <source>Its place in the mineral supply chain</source>
        <translation>Haar plaats in de toeleveringsketen van mineralen</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middelgroot</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registratienummer</translation>
    </message>
    <message>
        <source>With its register, such as NL-KVK-27378529</source>
        <translation>Met het register, zoals NL-KVK-27378529</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Relationship owner</source>
        <translation>Relatiebeheerder</translation>
    </message>
    <message>
        <source>The officer who keeps in touch</source>
        <translation>De medewerker die contact houdt</translation>
    </message>
    <message>
        <source>In the partnership</source>
        <translation>In het partnerschap</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Hoe ze te bereiken is</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar ze vandaan komt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Whether the person agreed to have these data kept</source>
        <translation>Of de persoon ermee instemt dat deze gegevens bewaard worden</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Toestemming op</translation>
    </message>
    <message>
        <source>Consent given in</source>
        <translation>Toestemming gegeven in</translation>
    </message>
    <message>
        <source>The form, message or talk in which it was said</source>
        <translation>Het formulier, bericht of gesprek waarin het gezegd is</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Tekst waarmee is ingestemd</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hoe ze te bereiken is</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Hoofdcontact</translation>
    </message>
    <message>
        <source>Annex II risks</source>
        <translation>Risico’s van bijlage II</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Serious abuses</source>
        <translation>Ernstig misbruik</translation>
    </message>
    <message>
        <source>Non-state armed groups</source>
        <translation>Niet-statelijke gewapende groepen</translation>
    </message>
    <message>
        <source>Bribery and misrepresented origin</source>
        <translation>Omkoping en verkeerd opgegeven herkomst</translation>
    </message>
    <message>
        <source>Money laundering</source>
        <translation>Witwassen van geld</translation>
    </message>
    <message>
        <source>Taxes, fees and royalties</source>
        <translation>Belastingen, heffingen en royalty’s</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraaf</translation>
    </message>
    <message>
        <source>Response asked for</source>
        <translation>Gevraagde reactie</translation>
    </message>
    <message>
        <source>Suspend or disengage at once</source>
        <translation>Direct opschorten of beëindigen</translation>
    </message>
    <message>
        <source>Mitigate, disengage if that fails</source>
        <translation>Beperken, beëindigen als dat mislukt</translation>
    </message>
    <message>
        <source>Demands disengagement</source>
        <translation>Vereist beëindiging</translation>
    </message>
    <message>
        <source>An open risk of this kind keeps a site from counting as responsible</source>
        <translation>Door een open risico van deze soort geldt een locatie niet als verantwoord</translation>
    </message>
    <message>
        <source>CAHRA area</source>
        <translation>CAHRA-gebied</translation>
    </message>
    <message>
        <source>CAHRA areas</source>
        <translation>CAHRA-gebieden</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>Empty when the whole country is listed</source>
        <translation>Leeg als het hele land op de lijst staat</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Aanduiding</translation>
    </message>
    <message>
        <source>Conflict-affected</source>
        <translation>Conflictgebied</translation>
    </message>
    <message>
        <source>High-risk</source>
        <translation>Hoog risico</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Hele land</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>CAHRA list</source>
        <translation>CAHRA-lijst</translation>
    </message>
    <message>
        <source>CAHRA lists</source>
        <translation>CAHRA-lijsten</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Areas are here</source>
        <translation>Gebieden zijn hier</translation>
    </message>
    <message>
        <source>No: only the totals of this edition are known</source>
        <translation>Nee: alleen de totalen van deze uitgave zijn bekend</translation>
    </message>
    <message>
        <source>Countries on the list</source>
        <translation>Landen op de lijst</translation>
    </message>
    <message>
        <source>Regions on the list</source>
        <translation>Regio’s op de lijst</translation>
    </message>
    <message>
        <source>Customs item</source>
        <translation>Douanepost</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>Douaneposten</translation>
    </message>
    <message>
        <source>Digits of the CN code, with the TARIC subdivision after a hyphen</source>
        <translation>Cijfers van de GN-code, met de TARIC-onderverdeling na een koppelteken</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goederen</translation>
    </message>
    <message>
        <source>A: minerals</source>
        <translation>A: mineralen</translation>
    </message>
    <message>
        <source>B: metals</source>
        <translation>B: metalen</translation>
    </message>
    <message>
        <source>CN code as printed</source>
        <translation>GN-code zoals gedrukt</translation>
    </message>
    <message>
        <source>TARIC subdivision</source>
        <translation>TARIC-onderverdeling</translation>
    </message>
    <message>
        <source>Threshold a year</source>
        <translation>Drempel per jaar</translation>
    </message>
    <message>
        <source>From this weight a year on the importer is in scope</source>
        <translation>Vanaf dit gewicht per jaar valt de importeur eronder</translation>
    </message>
    <message>
        <source>Version of the table</source>
        <translation>Versie van de tabel</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Hoe de regel gecontroleerd is</translation>
    </message>
    <message>
        <source>Two capital letters of ISO 3166-1</source>
        <translation>Twee hoofdletters volgens ISO 3166-1</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Naam in het Frans</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Naam in het Duits</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Naam in het Spaans</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Naam in het Portugees</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Drielettercode</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>VN-nummer</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Werelddeel</translation>
    </message>
    <message>
        <source>Part of the continent</source>
        <translation>Deel van het werelddeel</translation>
    </message>
    <message>
        <source>Member of the European Union</source>
        <translation>Lid van de Europese Unie</translation>
    </message>
    <message>
        <source>Member of the ICGLR</source>
        <translation>Lid van de ICGLR</translation>
    </message>
    <message>
        <source>International Conference on the Great Lakes Region</source>
        <translation>Internationale Conferentie over het Gebied van de Grote Meren</translation>
    </message>
    <message>
        <source>DR Congo or adjoining it</source>
        <translation>DR Congo of aangrenzend</translation>
    </message>
    <message>
        <source>The covered countries of section 1502 of the Dodd-Frank Act</source>
        <translation>De landen van sectie 1502 van de Dodd-Frank Act</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In andere talen</translation>
    </message>
    <message>
        <source>CRAFT module</source>
        <translation>CRAFT-module</translation>
    </message>
    <message>
        <source>CRAFT modules</source>
        <translation>CRAFT-modules</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Valuta’s</translation>
    </message>
    <message>
        <source>Three capital letters of ISO 4217</source>
        <translation>Drie hoofdletters volgens ISO 4217</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbool</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimalen</translation>
    </message>
    <message>
        <source>How many digits after the decimal point amounts have</source>
        <translation>Hoeveel cijfers bedragen na het decimaalteken hebben</translation>
    </message>
    <message>
        <source>Policy marker</source>
        <translation>Beleidsmarker</translation>
    </message>
    <message>
        <source>Policy markers</source>
        <translation>Beleidsmarkers</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Participatieniveau</translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation>Participatieniveaus</translation>
    </message>
    <message>
        <source>IATI code</source>
        <translation>IATI-code</translation>
    </message>
    <message>
        <source>IATI codes</source>
        <translation>IATI-codes</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Codelijst</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metaal</translation>
    </message>
    <message>
        <source>Ore</source>
        <translation>Erts</translation>
    </message>
    <message>
        <source>Gemstone</source>
        <translation>Edelsteen</translation>
    </message>
    <message>
        <source>The code of the metal it yields</source>
        <translation>De code van het metaal dat het oplevert</translation>
    </message>
    <message>
        <source>Tin, tantalum, tungsten or gold</source>
        <translation>Tin, tantaal, wolfraam of goud</translation>
    </message>
    <message>
        <source>In the sense of Regulation (EU) 2017/821</source>
        <translation>In de zin van Verordening (EU) 2017/821</translation>
    </message>
    <message>
        <source>In the programme&apos;s scope</source>
        <translation>Binnen het bereik van het programma</translation>
    </message>
    <message>
        <source>OECD step</source>
        <translation>OESO-stap</translation>
    </message>
    <message>
        <source>OECD steps</source>
        <translation>OESO-stappen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Article of Regulation (EU) 2017/821</source>
        <translation>Artikel van Verordening (EU) 2017/821</translation>
    </message>
    <message>
        <source>ISO 3166-2, such as CD-SK</source>
        <translation>ISO 3166-2, zoals CD-SK</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Ontwikkelingsdoel</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Ontwikkelingsdoelen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Development target</source>
        <translation>Ontwikkelingssubdoel</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Ontwikkelingssubdoelen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Aangemaakt door</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Gewijzigd door</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt toegankelijk</translation>
    </message>
    <message>
        <source>Personal or security-sensitive: left out of every way out that is not allowed to hold it</source>
        <translation>Persoonlijk of gevoelig voor de veiligheid: blijft weg uit elke uitvoer die het niet mag bevatten</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefoongesprek</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Amount or count</source>
        <translation>Hoeveelheid of aantal</translation>
    </message>
    <message>
        <source>Names other sources use, separated by |</source>
        <translation>Namen die andere bronnen gebruiken, gescheiden door |</translation>
    </message>
    <message>
        <source>Label in Spanish</source>
        <translation>Opschrift in het Spaans</translation>
    </message>
    <message>
        <source>Label in German</source>
        <translation>Opschrift in het Duits</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Tekst, één regel</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Tekst, meer regels</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Geheel getal</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Getal met decimalen</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbedrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eén uit een lijst</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Meer uit een lijst</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Een ander record</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigen veld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort record</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Naam in bestanden</translation>
    </message>
    <message>
        <source>x_ and then small letters, digits and _: the heading in files; stays as it is</source>
        <translation>x_ en dan kleine letters, cijfers en _: de kop in bestanden; blijft zoals hij is</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat het bevat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Heading in the form</source>
        <translation>Kop in het formulier</translation>
    </message>
    <message>
        <source>Where it stands among the added fields</source>
        <translation>De plaats tussen de toegevoegde velden</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Kolom van de lijst</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Verplicht</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Langste tekst</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinste waarde</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Grootste waarde</translation>
    </message>
    <message>
        <source>Kind of the other record</source>
        <translation>Soort van het andere record</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Vindbaar met zoeken</translation>
    </message>
    <message>
        <source>About a person</source>
        <translation>Over een persoon</translation>
    </message>
    <message>
        <source>Restricted field</source>
        <translation>Afgeschermd veld</translation>
    </message>
    <message>
        <source>Left out of every way out that is not allowed to hold it</source>
        <translation>Weggelaten op elke weg naar buiten die het niet mag bevatten</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere talen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Added by this casebook</source>
        <translation>Door dit dossier toegevoegd</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Verhalen</translation>
    </message>
    <message>
        <source>On which it was told</source>
        <translation>Waarbij het werd verteld</translation>
    </message>
    <message>
        <source>As it was told, without names or places by which somebody could be known</source>
        <translation>Zoals het werd verteld, zonder namen of plaatsen waaraan iemand te herkennen is</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What it is about; more themes can be added under Choice lists</source>
        <translation>Waar het over gaat; meer thema’s kunnen worden toegevoegd onder Keuzelijsten</translation>
    </message>
    <message>
        <source>Income and living</source>
        <translation>Inkomen en levensonderhoud</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>Veiligheid en gezondheid</translation>
    </message>
    <message>
        <source>Women in mining</source>
        <translation>Vrouwen in de mijnbouw</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Kinderen en school</translation>
    </message>
    <message>
        <source>Security and conflict</source>
        <translation>Veiligheid en conflict</translation>
    </message>
    <message>
        <source>Sales and prices</source>
        <translation>Verkoop en prijzen</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Samenwerken</translation>
    </message>
    <message>
        <source>Consent to be quoted</source>
        <translation>Toestemming voor citeren</translation>
    </message>
    <message>
        <source>Only stories with consent given are quoted in reports</source>
        <translation>Alleen verhalen met gegeven toestemming worden in rapporten geciteerd</translation>
    </message>
    <message>
        <source>Clock found ahead</source>
        <translation>Voorlopende klok opgemerkt</translation>
    </message>
    <message>
        <source>When another device noticed it, by that one&apos;s clock</source>
        <translation>Wanneer een ander apparaat dit opmerkte, volgens de klok van dat andere</translation>
    </message>
    <message>
        <source>Time its clock showed then</source>
        <translation>Tijd die zijn klok toen aangaf</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Deelname</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Deelnames</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>On the day of the event</source>
        <translation>Op de dag van het evenement</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Bevoegde autoriteit</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Bevoegde autoriteiten</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Lidstaat</translation>
    </message>
    <message>
        <source>Authority or unit</source>
        <translation>Autoriteit of afdeling</translation>
    </message>
    <message>
        <source>As it calls itself; empty while nobody knows it</source>
        <translation>Zoals zij zichzelf noemt; leeg zolang niemand het weet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrond</translation>
    </message>
    <message>
        <source>The national act that names it</source>
        <translation>De nationale regeling die haar aanwijst</translation>
    </message>
    <message>
        <source>Importers known</source>
        <translation>Bekende importeurs</translation>
    </message>
    <message>
        <source>How many importers under the regulation it knows of</source>
        <translation>Hoeveel importeurs onder de verordening zij kent</translation>
    </message>
    <message>
        <source>List of importers public</source>
        <translation>Lijst van importeurs openbaar</translation>
    </message>
    <message>
        <source>How it checks</source>
        <translation>Hoe zij controleert</translation>
    </message>
    <message>
        <source>What it publishes</source>
        <translation>Wat zij publiceert</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>Belangstelling voor</translation>
    </message>
    <message>
        <source>Giving a speaker</source>
        <translation>Een spreker leveren</translation>
    </message>
    <message>
        <source>Pointing to the portal</source>
        <translation>Op het portaal wijzen</translation>
    </message>
    <message>
        <source>Referring small companies</source>
        <translation>Kleine bedrijven doorverwijzen</translation>
    </message>
    <message>
        <source>State of engagement</source>
        <translation>Stand van het contact</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Benaderd</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>In gesprek</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>Werkt mee</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Volgende stap op</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Importers and checks</source>
        <translation>Importeurs en controles</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Controles van een autoriteit</translation>
    </message>
    <message>
        <source>Checks of authorities</source>
        <translation>Controles van autoriteiten</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Importeurs</translation>
    </message>
    <message>
        <source>Importers above the thresholds in that year</source>
        <translation>Importeurs boven de drempels in dat jaar</translation>
    </message>
    <message>
        <source>Importers checked</source>
        <translation>Gecontroleerde importeurs</translation>
    </message>
    <message>
        <source>Of these on the spot</source>
        <translation>Waarvan ter plaatse</translation>
    </message>
    <message>
        <source>Of these not compliant</source>
        <translation>Waarvan niet in orde</translation>
    </message>
    <message>
        <source>The report or page the figures stand in</source>
        <translation>Het rapport of de pagina met de cijfers</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Reach wanted</source>
        <translation>Gewenst bereik</translation>
    </message>
    <message>
        <source>How many people are to be reached</source>
        <translation>Hoeveel mensen bereikt moeten worden</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communicatie-uiting</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communicatie</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Nieuwsbrief</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociale media</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pers</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Gepubliceerd op</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferentie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Rondetafel</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Werkgroep</translation>
    </message>
    <message>
        <source>Field trip</source>
        <translation>Veldreis</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>How many people can take part</source>
        <translation>Hoeveel mensen kunnen deelnemen</translation>
    </message>
    <message>
        <source>Attendance by pillar</source>
        <translation>Deelname naar pijler</translation>
    </message>
    <message>
        <source>Attendance by tier</source>
        <translation>Deelname naar schakel</translation>
    </message>
    <message>
        <source>Attendance by sex</source>
        <translation>Deelname naar geslacht</translation>
    </message>
    <message>
        <source>Attendance by country</source>
        <translation>Deelname naar land</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wanneer en waar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Contactlogboek</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Next step done on</source>
        <translation>Volgende stap gedaan op</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Met wie of waarover</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Zorgvuldigheidsrapport</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Antwoord in woorden</translation>
    </message>
    <message>
        <source>As the member gave it</source>
        <translation>Zoals het lid het gaf</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Volwassenheid</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not answered</source>
        <translation>0: nee, 1: gepland, 2: deels, 3: ja; leeg: niet beantwoord</translation>
    </message>
    <message>
        <source>Maturity as reviewed</source>
        <translation>Volwassenheid volgens de beoordeling</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not reviewed</source>
        <translation>0: nee, 1: gepland, 2: deels, 3: ja; leeg: niet beoordeeld</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Opmerking van de beoordelaar</translation>
    </message>
    <message>
        <source>Reporting template</source>
        <translation>Rapportagesjabloon</translation>
    </message>
    <message>
        <source>Reporting templates</source>
        <translation>Rapportagesjablonen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Geldig op</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>Zelf bepaald</translation>
    </message>
    <message>
        <source>A: policy</source>
        <translation>A: beleid</translation>
    </message>
    <message>
        <source>B: policy public</source>
        <translation>B: beleid openbaar</translation>
    </message>
    <message>
        <source>C: suppliers to use validated smelters</source>
        <translation>C: leveranciers gebruiken goedgekeurde smelterijen</translation>
    </message>
    <message>
        <source>D: due-diligence measures</source>
        <translation>D: zorgvuldigheidsmaatregelen</translation>
    </message>
    <message>
        <source>E: survey of suppliers</source>
        <translation>E: bevraging van leveranciers</translation>
    </message>
    <message>
        <source>F: review of suppliers’ answers</source>
        <translation>F: beoordeling van antwoorden van leveranciers</translation>
    </message>
    <message>
        <source>G: corrective action</source>
        <translation>G: corrigerende maatregelen</translation>
    </message>
    <message>
        <source>H: duty to report</source>
        <translation>H: meldingsplicht</translation>
    </message>
    <message>
        <source>Conformant share</source>
        <translation>Conform deel</translation>
    </message>
    <message>
        <source>Answers about the company</source>
        <translation>Antwoorden over het bedrijf</translation>
    </message>
    <message>
        <source>Smelter reported</source>
        <translation>Gemelde smelterij</translation>
    </message>
    <message>
        <source>Smelters reported</source>
        <translation>Gemelde smelterijen</translation>
    </message>
    <message>
        <source>Smelter</source>
        <translation>Smelterij</translation>
    </message>
    <message>
        <source>Of the list you have loaded; empty: not found there</source>
        <translation>Uit de lijst die u hebt geladen; leeg: daar niet gevonden</translation>
    </message>
    <message>
        <source>Name as reported</source>
        <translation>Naam zoals gemeld</translation>
    </message>
    <message>
        <source>Country as reported</source>
        <translation>Land zoals gemeld</translation>
    </message>
    <message>
        <source>Facility number</source>
        <translation>Nummer van de installatie</translation>
    </message>
    <message>
        <source>Recycled or scrap only</source>
        <translation>Alleen gerecycled of schroot</translation>
    </message>
    <message>
        <source>Due-diligence reports</source>
        <translation>Zorgvuldigheidsrapporten</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>The year it reports on</source>
        <translation>Het jaar waarover het gaat</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>The day it was found complete</source>
        <translation>De dag waarop het volledig werd bevonden</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation>Toestemming om te delen</translation>
    </message>
    <message>
        <source>Without it no score of this report leaves the secretariat</source>
        <translation>Zonder toestemming verlaat geen score van dit rapport het secretariaat</translation>
    </message>
    <message>
        <source>Complete, under review</source>
        <translation>Volledig, in beoordeling</translation>
    </message>
    <message>
        <source>From request to close</source>
        <translation>Van verzoek tot afsluiting</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>Own score, step 1</source>
        <translation>Eigen score, stap 1</translation>
    </message>
    <message>
        <source>Own score, step 2</source>
        <translation>Eigen score, stap 2</translation>
    </message>
    <message>
        <source>Own score, step 3</source>
        <translation>Eigen score, stap 3</translation>
    </message>
    <message>
        <source>Own score, step 4</source>
        <translation>Eigen score, stap 4</translation>
    </message>
    <message>
        <source>Own score, step 5</source>
        <translation>Eigen score, stap 5</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Beoordeelde score</translation>
    </message>
    <message>
        <source>Reviewed score, step 1</source>
        <translation>Beoordeelde score, stap 1</translation>
    </message>
    <message>
        <source>Reviewed score, step 2</source>
        <translation>Beoordeelde score, stap 2</translation>
    </message>
    <message>
        <source>Reviewed score, step 3</source>
        <translation>Beoordeelde score, stap 3</translation>
    </message>
    <message>
        <source>Reviewed score, step 4</source>
        <translation>Beoordeelde score, stap 4</translation>
    </message>
    <message>
        <source>Reviewed score, step 5</source>
        <translation>Beoordeelde score, stap 5</translation>
    </message>
    <message>
        <source>Gap between review and own score</source>
        <translation>Verschil tussen beoordeling en eigen score</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>Verandering ten opzichte van vorig jaar</translation>
    </message>
    <message>
        <source>1: management systems</source>
        <translation>1: managementsystemen</translation>
    </message>
    <message>
        <source>2: identify and assess risk</source>
        <translation>2: risico’s vaststellen en beoordelen</translation>
    </message>
    <message>
        <source>3: respond to risk</source>
        <translation>3: reageren op risico’s</translation>
    </message>
    <message>
        <source>4: independent audit</source>
        <translation>4: onafhankelijke audit</translation>
    </message>
    <message>
        <source>5: report yearly</source>
        <translation>5: jaarlijks rapporteren</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vraag naar mineralen</translation>
    </message>
    <message>
        <source>Volume bought</source>
        <translation>Gekocht volume</translation>
    </message>
    <message>
        <source>Volumes bought</source>
        <translation>Gekochte volumes</translation>
    </message>
    <message>
        <source>Bought in all</source>
        <translation>In totaal gekocht</translation>
    </message>
    <message>
        <source>Of it responsibly produced</source>
        <translation>Waarvan verantwoord geproduceerd</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Land van herkomst</translation>
    </message>
    <message>
        <source>Import against the threshold</source>
        <translation>Invoer en drempel</translation>
    </message>
    <message>
        <source>Imports against the threshold</source>
        <translation>Invoer en drempels</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Boven de drempel</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Question text</source>
        <translation>Tekst van de vraag</translation>
    </message>
    <message>
        <source>Maturity 0 to 3</source>
        <translation>Volwassenheid 0 tot 3</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How much it counts in the score of its step; empty: once</source>
        <translation>Hoe zwaar ze telt in de score van haar stap; leeg: één keer</translation>
    </message>
    <message>
        <source>Tiers it applies to</source>
        <translation>Schakels waarvoor ze geldt</translation>
    </message>
    <message>
        <source>Empty: every tier</source>
        <translation>Leeg: elke schakel</translation>
    </message>
    <message>
        <source>Evidence expected</source>
        <translation>Verwacht bewijs</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Zet voort</translation>
    </message>
    <message>
        <source>The question of an earlier version that this one re-words</source>
        <translation>De vraag uit een eerdere versie die deze herformuleert</translation>
    </message>
    <message>
        <source>Choices offered</source>
        <translation>Aangeboden keuzes</translation>
    </message>
    <message>
        <source>For a question of the kind Choice, separated by |</source>
        <translation>Voor een vraag van de soort Keuze, gescheiden door |</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Tekst in het Frans</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Tekst in het Nederlands</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Tekst in het Duits</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Tekst in het Spaans</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Hoe ze telt</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Vragenlijsten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Small and medium-sized companies</source>
        <translation>Kleine en middelgrote bedrijven</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Aanvragers</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risicosignaal</translation>
    </message>
    <message>
        <source>Risk flags</source>
        <translation>Risicosignalen</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Gesignaleerd op</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>From raising to closing</source>
        <translation>Van signalering tot afsluiting</translation>
    </message>
    <message>
        <source>Smelters</source>
        <translation>Smelterijen</translation>
    </message>
    <message>
        <source>Conformant</source>
        <translation>Conform</translation>
    </message>
    <message>
        <source>In assessment</source>
        <translation>In beoordeling</translation>
    </message>
    <message>
        <source>Not conformant</source>
        <translation>Niet conform</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Status op</translation>
    </message>
    <message>
        <source>Share a call</source>
        <translation>Oproep delen</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Gezamenlijke beoordeling</translation>
    </message>
    <message>
        <source>Co-funding</source>
        <translation>Medefinanciering</translation>
    </message>
    <message>
        <source>Joint event</source>
        <translation>Gezamenlijke bijeenkomst</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Samenwerkingsactie</translation>
    </message>
    <message>
        <source>Engagement actions</source>
        <translation>Samenwerkingsacties</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Samenwerkingsplan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>Where the outcome can be read; files are put on the action</source>
        <translation>Waar het resultaat te lezen is; bestanden worden bij de actie gezet</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemaakt uit</translation>
    </message>
    <message>
        <source>The action of the template that it follows</source>
        <translation>De actie van het sjabloon die ze volgt</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informeren</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Raadplegen</translation>
    </message>
    <message>
        <source>Involve</source>
        <translation>Betrekken</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Samenwerken</translation>
    </message>
    <message>
        <source>Empower</source>
        <translation>Laten beslissen</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Samenwerkingsplannen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Waarom deze partner</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Gedeelde doelen</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>How much the partner can change for responsible minerals, from 1 (little) to 5 (much)</source>
        <translation>Hoeveel de partner voor verantwoorde mineralen kan veranderen, van 1 (weinig) tot 5 (veel)</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>How much the partner wants to work with the partnership, from 1 (little) to 5 (much)</source>
        <translation>Hoe graag de partner met het partnerschap wil werken, van 1 (weinig) tot 5 (veel)</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau nu</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Gewenst niveau</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Herziening op</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Wordt herzien</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Goedgekeurd op</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Plansjabloon</translation>
    </message>
    <message>
        <source>Whose actions the plan follows</source>
        <translation>Waarvan het plan de acties volgt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Takes part there</source>
        <translation>Doet daar mee</translation>
    </message>
    <message>
        <source>Organisations that take part in the partner’s work: the members of an alliance, the parties of a programme</source>
        <translation>Organisaties die aan het werk van de partner deelnemen: de leden van een alliantie, de partijen van een programma</translation>
    </message>
    <message>
        <source>Where the partner works</source>
        <translation>Waar de partner werkt</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Why and what for</source>
        <translation>Waarom en waarvoor</translation>
    </message>
    <message>
        <source>Where the partner stands</source>
        <translation>Waar de partner staat</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Plansjablonen</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Feestdagen van</translation>
    </message>
    <message>
        <source>Countries whose public holidays are no working days; without one only Saturday and Sunday are free</source>
        <translation>Landen waarvan de feestdagen geen werkdagen zijn; zonder opgave zijn alleen zaterdag en zondag vrij</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Versie van een plan</translation>
    </message>
    <message>
        <source>Versions of plans</source>
        <translation>Versies van plannen</translation>
    </message>
    <message>
        <source>Baseline at approval</source>
        <translation>Uitgangsversie bij de goedkeuring</translation>
    </message>
    <message>
        <source>State at a review</source>
        <translation>Stand bij een herziening</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The plan and its actions as they were; the plan shows what changed since</source>
        <translation>Het plan en zijn acties zoals ze waren; het plan toont wat sindsdien is veranderd</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Controlesom</translation>
    </message>
    <message>
        <source>Action of a template</source>
        <translation>Actie van een sjabloon</translation>
    </message>
    <message>
        <source>Actions of templates</source>
        <translation>Acties van sjablonen</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Geteld vanaf</translation>
    </message>
    <message>
        <source>The date of the plan from which the working days are counted</source>
        <translation>De datum van het plan vanaf welke de werkdagen worden geteld</translation>
    </message>
    <message>
        <source>Beginning of the plan</source>
        <translation>Begin van het plan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>So many working days after that date; below zero: before it</source>
        <translation>Zoveel werkdagen na die datum; onder nul: ervoor</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feestdag</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Signed application form</source>
        <translation>Getekend aanvraagformulier</translation>
    </message>
    <message>
        <source>Sanctions screening</source>
        <translation>Sanctiecontrole</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Intentieverklaring</translation>
    </message>
    <message>
        <source>Sanctions lists looked at</source>
        <translation>Bekeken sanctielijsten</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Verenigde Naties</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>A national list</source>
        <translation>Een nationale lijst</translation>
    </message>
    <message>
        <source>Sanctions checked by</source>
        <translation>Sancties gecontroleerd door</translation>
    </message>
    <message>
        <source>Missing before a decision</source>
        <translation>Ontbreekt voor een besluit</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <translation>Overgenomen van vorig jaar</translation>
    </message>
    <message>
        <source>Last year&apos;s answer, until the member confirms or changes it; it counts in no score</source>
        <translation>Het antwoord van vorig jaar, tot het lid het bevestigt of wijzigt; het telt in geen enkele score</translation>
    </message>
    <message>
        <source>What the scope covers</source>
        <translation>Wat de reikwijdte omvat</translation>
    </message>
    <message>
        <source>Supply link</source>
        <translation>Leveringsverband</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Leveringsverbanden</translation>
    </message>
    <message>
        <source>A mine site or an organisation</source>
        <translation>Een mijnlocatie of een organisatie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Vanaf de dag</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Tot en met de dag</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Geëscaleerd</translation>
    </message>
    <message>
        <source>The flag that was escalated into this action</source>
        <translation>Het risicosignaal dat tot deze actie is geëscaleerd</translation>
    </message>
    <message>
        <source>State of the risk flag</source>
        <translation>Stand van het risicosignaal</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Briefsjabloon</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Briefsjablonen</translation>
    </message>
    <message>
        <source>Dates, numbers and choices are written in this language</source>
        <translation>Datums, getallen en keuzes worden in deze taal geschreven</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Call for the yearly report</source>
        <translation>Oproep voor het jaarverslag</translation>
    </message>
    <message>
        <source>First reminder of the report</source>
        <translation>Eerste herinnering aan het verslag</translation>
    </message>
    <message>
        <source>Second reminder of the report</source>
        <translation>Tweede herinnering aan het verslag</translation>
    </message>
    <message>
        <source>Final reminder of the report</source>
        <translation>Laatste herinnering aan het verslag</translation>
    </message>
    <message>
        <source>Days after the due date</source>
        <translation>Dagen na de vervaldatum</translation>
    </message>
    <message>
        <source>Of a call or reminder: not before this day; less than zero is before the due date, empty is at any time</source>
        <translation>Van een oproep of herinnering: niet vóór deze dag; minder dan nul is vóór de vervaldatum, leeg is op elk moment</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Onderwerpregel</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>Placeholders in braces are filled in for each letter: {person.family_name}, {organisation.name}, {report.due_on}. Words behind a bar stand where nothing is recorded: {person.given_name|colleague}</source>
        <translation>Velden tussen accolades worden in elke brief ingevuld: {person.family_name}, {organisation.name}, {report.due_on}. Woorden achter een streep staan waar niets is vastgelegd: {person.given_name|colleague}</translation>
    </message>
</context>
<context>
    <name>EntityRules</name>
    <message>
        <source>“%1” is not a SHA-256: 64 digits 0-9 and a-f</source>
        <translation>“%1” is geen SHA-256: 64 tekens 0-9 en a-f</translation>
    </message>
    <message>
        <source>“%1” (%2) is before “%3” (%4)</source>
        <translation>“%1” (%2) ligt voor “%3” (%4)</translation>
    </message>
    <message>
        <source>“%1” is filled in, so “%2” is needed too</source>
        <translation>“%1” is ingevuld, dus is “%2” ook nodig</translation>
    </message>
    <message>
        <source>“%1” is needed</source>
        <translation>“%1” is verplicht</translation>
    </message>
    <message>
        <source>One of these is needed: %1</source>
        <translation>Een van deze is nodig: %1</translation>
    </message>
    <message>
        <source>The region %1 does not lie in the country %2</source>
        <translation>De regio %1 ligt niet in het land %2</translation>
    </message>
    <message>
        <source>“%1” is in %2 and “%3” in %4; they have to be in one currency</source>
        <translation>“%1” is in %2 en “%3” in %4; ze moeten in één valuta zijn</translation>
    </message>
    <message>
        <source>“%1” (%2) is more than “%3” (%4)</source>
        <translation>“%1” (%2) is meer dan “%3” (%4)</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Een term kan niet met zichzelf samengevoegd worden</translation>
    </message>
    <message>
        <source>An own determination needs its reasons</source>
        <translation>Een eigen vaststelling heeft redenen nodig</translation>
    </message>
    <message>
        <source>Women and men together are more than all workers</source>
        <translation>Vrouwen en mannen samen zijn meer dan alle arbeiders</translation>
    </message>
    <message>
        <source>The visit was made: on which day?</source>
        <translation>Het bezoek is afgelegd: op welke dag?</translation>
    </message>
    <message>
        <source>The visit was made: there is no reason for not visiting</source>
        <translation>Het bezoek is afgelegd: er is geen reden om niet te bezoeken</translation>
    </message>
    <message>
        <source>Armed actors who are not present do not interfere</source>
        <translation>Gewapende actoren die er niet zijn, grijpen niet in</translation>
    </message>
    <message>
        <source>Percentages cannot be summed: total them as ratio, mean or latest</source>
        <translation>Percentages kunnen niet worden opgeteld: kies verhouding, gemiddelde of laatste</translation>
    </message>
    <message>
        <source>What is told in words cannot be calculated with: total it as latest or distinct</source>
        <translation>Met wat in woorden gezegd is, kan niet gerekend worden: kies laatste of unieke telling</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100</source>
        <translation>Een percentage ligt tussen 0 en 100</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero: leave numerator and denominator empty</source>
        <translation>Delen door nul kan niet: laat teller en noemer leeg</translation>
    </message>
    <message>
        <source>A revised target needs its reason</source>
        <translation>Een herziene streefwaarde heeft een reden nodig</translation>
    </message>
    <message>
        <source>Hours belong to a contribution in kind</source>
        <translation>Uren horen bij een bijdrage in natura</translation>
    </message>
    <message>
        <source>The application was refused: there is no membership to begin</source>
        <translation>De aanvraag is geweigerd: er kan geen lidmaatschap beginnen</translation>
    </message>
    <message>
        <source>No fields can be added to “%1”</source>
        <translation>Aan ‘%1’ kunnen geen velden worden toegevoegd</translation>
    </message>
    <message>
        <source>“%1” is no name for an added field: it begins with x_ and goes on with small letters, digits and _</source>
        <translation>‘%1’ is geen naam voor een toegevoegd veld: die begint met x_ en gaat verder met kleine letters, cijfers en _</translation>
    </message>
    <message>
        <source>Say which kind of record it points to</source>
        <translation>Geef aan naar welke soort record het verwijst</translation>
    </message>
    <message>
        <source>Only a field that holds another record points to a kind of record</source>
        <translation>Alleen een veld dat een ander record bevat verwijst naar een soort record</translation>
    </message>
    <message>
        <source>An added field that points to another record cannot be one that has to be filled in</source>
        <translation>Een toegevoegd veld dat naar een ander record verwijst kan niet verplicht zijn</translation>
    </message>
    <message>
        <source>Only numbers have a smallest and a largest value</source>
        <translation>Alleen getallen hebben een kleinste en een grootste waarde</translation>
    </message>
    <message>
        <source>The largest value is below the smallest</source>
        <translation>De grootste waarde ligt onder de kleinste</translation>
    </message>
    <message>
        <source>Only texts have a length</source>
        <translation>Alleen teksten hebben een lengte</translation>
    </message>
    <message>
        <source>Nobody is named as the authority, so the state can only be “%1”</source>
        <translation>Niemand is als autoriteit benoemd, dus de stand kan alleen “%1” zijn</translation>
    </message>
    <message>
        <source>It was published: on which day?</source>
        <translation>Het is gepubliceerd: op welke dag?</translation>
    </message>
    <message>
        <source>What was published was not dropped</source>
        <translation>Wat gepubliceerd is, is niet vervallen</translation>
    </message>
    <message>
        <source>The question does not apply: there is no maturity to give</source>
        <translation>De vraag is niet van toepassing: er is geen volwassenheid op te geven</translation>
    </message>
    <message>
        <source>An outcome needs the day on which the action was done</source>
        <translation>Bij een resultaat hoort de dag waarop de actie is gedaan</translation>
    </message>
    <message>
        <source>An approved or active plan names the day of its approval</source>
        <translation>Een goedgekeurd of lopend plan noemt de dag van zijn goedkeuring</translation>
    </message>
    <message>
        <source>The content of a version is frozen: freeze the plan again instead of changing it</source>
        <translation>De inhoud van een versie staat vast: leg het plan opnieuw vast in plaats van ze te wijzigen</translation>
    </message>
    <message>
        <source>An organisation that stands on a sanctions list cannot be accepted: correct the check, or defer the decision</source>
        <translation>Een organisatie die op een sanctielijst staat kan niet worden toegelaten: verbeter de controle, of stel het besluit uit</translation>
    </message>
    <message>
        <source>The due-diligence check failed: correct the check, or defer the decision</source>
        <translation>De due-diligencecontrole is niet doorstaan: verbeter de controle, of stel het besluit uit</translation>
    </message>
    <message>
        <source>A supply link begins at a mine site or an organisation</source>
        <translation>Een leveringsverband begint bij een mijnlocatie of een organisatie</translation>
    </message>
    <message>
        <source>A supply link leads to another organisation</source>
        <translation>Een leveringsverband leidt naar een andere organisatie</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>“%1” is in the recycle bin; take it out first</source>
        <translation>“%1” ligt in de prullenbak; haal het er eerst uit</translation>
    </message>
    <message>
        <source>Invite to “%1”</source>
        <translation>Uitnodigen voor “%1”</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Ontvangst van %1</translation>
    </message>
    <message>
        <source>Check in a new guest</source>
        <translation>Ontvangst van een nieuwe gast</translation>
    </message>
    <message>
        <source>Close the list of “%1”</source>
        <translation>Lijst van “%1” sluiten</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No field is named</source>
        <translation>Er is geen veld genoemd</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kan niet geschreven worden</translation>
    </message>
    <message>
        <source>%1 could not be written to the end; nothing was left there</source>
        <translation>%1 kon niet tot het einde geschreven worden; er is niets achtergelaten</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left</source>
        <translation>De export is gestopt; er is geen bestand achtergelaten</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s)</source>
        <translation>
            <numerusform>Achtergehouden, omdat het lid geen toestemming gaf om te delen: scores en antwoorden in %Ln record</numerusform>
            <numerusform>Achtergehouden, omdat het lid geen toestemming gaf om te delen: scores en antwoorden in %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because restricted: the columns %1</source>
        <translation>Weggelaten, want beperkt toegankelijk: de kolommen %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Weggelaten, want beperkt toegankelijk: %Ln record</numerusform>
            <numerusform>Weggelaten, want beperkt toegankelijk: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit</source>
        <translation>“%1” heeft %2 tekens; er passen er hoogstens %3</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>“%1” is geen e-mailadres</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it starts with https://</source>
        <translation>“%1” is geen webadres; dat begint met https://</translation>
    </message>
    <message>
        <source>%1 is one line; “%2” has several</source>
        <translation>“%1” is één regel; “%2” heeft er meer</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>“%1” is geen getal</translation>
    </message>
    <message>
        <source>%1 is %2; the least is %3</source>
        <translation>“%1” is %2; het minste is %3</translation>
    </message>
    <message>
        <source>%1 is %2; the most is %3</source>
        <translation>“%1” is %2; het meeste is %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not a currency code; write three capital letters such as EUR</source>
        <translation>%1: “%2” is geen valutacode; schrijf drie hoofdletters zoals EUR</translation>
    </message>
    <message>
        <source>%1: the year %2 cannot be meant</source>
        <translation>%1: het jaar %2 kan niet bedoeld zijn</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>“%1” is verplicht</translation>
    </message>
    <message>
        <source>%1: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>%1: de breedte loopt van -90 tot 90, de lengte van -180 tot 180</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” is geen geheel getal</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is geen getal</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” is geen ja en geen nee</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>“%1” is niet de identificatie van een record</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like project/0190…</source>
        <translation>“%1” noemt geen record; schrijf het als project/0190…</translation>
    </message>
    <message>
        <source>“%1” does not have the form its type asks for in JSON</source>
        <translation>“%1” heeft niet de vorm die zijn type in JSON vraagt</translation>
    </message>
    <message>
        <source>“%1” has no position with lat and lon</source>
        <translation>“%1” heeft geen positie met lat en lon</translation>
    </message>
    <message>
        <source>“%1” is not a period; write it like 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>“%1” is geen periode; schrijf die als 2024, 2024-H1, 2024-Q3 of 2024-05</translation>
    </message>
    <message>
        <source>“%1” is not a position; write latitude, longitude in degrees, like -1.9641, 30.0619</source>
        <translation>“%1” is geen positie; schrijf breedte, lengte in graden, zoals -1.9641, 30.0619</translation>
    </message>
</context>
<context>
    <name>FilterJson</name>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>‘%1’ is niet de id van een record</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of days</source>
        <translation>‘%1’ is geen reeks dagen</translation>
    </message>
    <message>
        <source>The conditions are nested too deeply</source>
        <translation>De voorwaarden zijn te diep genest</translation>
    </message>
    <message>
        <source>“%1” is no condition of this program</source>
        <translation>‘%1’ is geen voorwaarde van dit programma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared by “%2”</source>
        <translation>%1 kan niet met ‘%2’ worden vergeleken</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>not: %1</source>
        <translation>niet: %1</translation>
    </message>
    <message>
        <source>mentions “%1”</source>
        <translation>vermeldt “%1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Het record</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>“%1” is leeg</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>“%1” is ingevuld</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>“%1” bevat “%2”</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>“%1” is een van: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>“%1” is niet %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>“%1” is voor %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>“%1” is minder dan %2</translation>
    </message>
    <message>
        <source>%1 is %2 or before</source>
        <translation>“%1” is %2 of eerder</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>“%1” is hoogstens %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>“%1” is na %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>“%1” is meer dan %2</translation>
    </message>
    <message>
        <source>%1 is %2 or after</source>
        <translation>“%1” is %2 of later</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>“%1” is minstens %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>“%1” is %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is voor</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is minder dan</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>is op of voor</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is hoogstens</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>is na</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>is meer dan</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>is op of na</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is minstens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>is ingevuld</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is een van</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before a condition that must not hold</comment>
        <translation>niet</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two conditions</comment>
        <translation>of</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two conditions</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 is not within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 valt niet in de periode ‘%2’</translation>
    </message>
    <message>
        <source>%1 is before the end of %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 ligt voor het einde van de periode ‘%2’</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 ligt niet voor de periode ‘%2’</translation>
    </message>
    <message>
        <source>%1 is within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 valt in de periode ‘%2’</translation>
    </message>
    <message numerus="yes">
        <source>today + %Ln day(s)</source>
        <translation>
            <numerusform>vandaag + %Ln dag</numerusform>
            <numerusform>vandaag + %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %Ln day(s)</source>
        <translation>
            <numerusform>vandaag − %Ln dag</numerusform>
            <numerusform>vandaag − %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>de laatste %Ln dag</numerusform>
            <numerusform>de laatste %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln day(s)</source>
        <translation>
            <numerusform>de komende %Ln dag</numerusform>
            <numerusform>de komende %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>vorige week</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>volgende week</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>vorige maand</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>volgende maand</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>vorig kwartaal</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dit kwartaal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>volgend kwartaal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>vorig jaar</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>volgend jaar</translation>
    </message>
    <message>
        <source>days %1 to %2 from today</source>
        <translation>dagen %1 tot %2 vanaf vandaag</translation>
    </message>
    <message>
        <source>weeks %1 to %2 from this one</source>
        <translation>weken %1 tot %2 vanaf deze</translation>
    </message>
    <message>
        <source>months %1 to %2 from this one</source>
        <translation>maanden %1 tot %2 vanaf deze</translation>
    </message>
    <message>
        <source>quarters %1 to %2 from this one</source>
        <translation>kwartalen %1 tot %2 vanaf dit</translation>
    </message>
    <message>
        <source>years %1 to %2 from this one</source>
        <translation>jaren %1 tot %2 vanaf dit</translation>
    </message>
    <message>
        <source>%1 meets a condition that is restricted</source>
        <translation>%1 voldoet aan een beperkt toegankelijke voorwaarde</translation>
    </message>
    <message>
        <source>a restricted record</source>
        <translation>een beperkt toegankelijk record</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>in a list</source>
        <translation>in een lijst</translation>
    </message>
    <message>
        <source>on a board</source>
        <translation>op een bord</translation>
    </message>
    <message>
        <source>in a calendar</source>
        <translation>in een kalender</translation>
    </message>
    <message>
        <source>on a chart</source>
        <translation>op een grafiek</translation>
    </message>
    <message>
        <source>in a long text</source>
        <translation>in een lange tekst</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>in een datum</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>De fiche openen</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Openen in een eigen venster</translation>
    </message>
    <message>
        <source>Say which records are shown</source>
        <translation>Zeggen welke fiches worden getoond</translation>
    </message>
    <message>
        <source>Filter below the headings</source>
        <translation>Filteren onder de koppen</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>De gekozen rijen in de prullenbak leggen</translation>
    </message>
    <message>
        <source>Put the card into the next column</source>
        <translation>De kaart in de volgende kolom zetten</translation>
    </message>
    <message>
        <source>Move the record to another day</source>
        <translation>De fiche naar een andere dag verplaatsen</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>De cijfers als tabel tonen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Lijst met opsommingstekens</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>De kalender openen</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>Het rapport is beperkt: niets daarover verlaat het dossier.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow sending them out.</source>
        <translation>Antwoorden zijn beperkt: uw rol staat niet toe ze te versturen.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx or .html; “%1” is neither.</source>
        <translation>Een formulier wordt als .xlsx of .html geschreven; ‘%1’ is geen van beide.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” kan niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than any form: it was not read.</source>
        <translation>‘%1’ is groter dan welk formulier ook: het is niet gelezen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bewijs: %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Evidence (web address)</source>
        <translation>Bewijs (webadres)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Last year&apos;s answer is still true</source>
        <translation>Het antwoord van vorig jaar klopt nog</translation>
    </message>
    <message>
        <source>This page works without a network and sends nothing. Save your answers as a file and send that file back.</source>
        <translation>Deze pagina werkt zonder netwerk en verstuurt niets. Sla uw antwoorden op als bestand en stuur dat bestand terug.</translation>
    </message>
    <message>
        <source>The browser does not run the page&apos;s own script, so answers cannot be saved. Ask for the form as a workbook.</source>
        <translation>De browser voert het script van de pagina niet uit, dus antwoorden kunnen niet worden opgeslagen. Vraag om het formulier als werkmap.</translation>
    </message>
    <message>
        <source>Save the answers as a file</source>
        <translation>De antwoorden opslaan als bestand</translation>
    </message>
    <message>
        <source>Save this page with the answers</source>
        <translation>Deze pagina met de antwoorden opslaan</translation>
    </message>
    <message>
        <source>Saved. Send the file back.</source>
        <translation>Opgeslagen. Stuur het bestand terug.</translation>
    </message>
    <message>
        <source>There are answers that are not saved yet.</source>
        <translation>Er zijn antwoorden die nog niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>This is no form of the due-diligence report. Nothing was taken in.</source>
        <translation>Dit is geen formulier van het zorgvuldigheidsrapport. Er is niets opgenomen.</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: nee</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: gepland</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: deels</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>Due-diligence report on %1: %2</source>
        <translation>Zorgvuldigheidsrapport over %1: %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <translation>Stuur het terug vóór %1, alstublieft.</translation>
    </message>
    <message>
        <source>Answer what applies to you. What you leave empty stays as it was sent. Answers of last year count only once you change them or say that they are still true.</source>
        <translation>Beantwoord wat op u van toepassing is. Wat u leeg laat, blijft zoals het werd verstuurd. Antwoorden van vorig jaar tellen pas als u ze wijzigt of zegt dat ze nog kloppen.</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no room for temporary files.</source>
        <translation>De werkmap kon niet worden gemaakt: er is geen plaats voor tijdelijke bestanden.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>The workbook could not be written to its end.</source>
        <translation>De werkmap kon niet volledig worden geschreven.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Klopt nog</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rij %1</translation>
    </message>
    <message>
        <source>The form is of a member this casebook does not know: %1.</source>
        <translation>Het formulier is van een lid dat dit dossier niet kent: %1.</translation>
    </message>
    <message>
        <source>The form is of %1, the report of another member.</source>
        <translation>Het formulier is van %1, het rapport van een ander lid.</translation>
    </message>
    <message>
        <source>The form is about %1, the report about %2.</source>
        <translation>Het formulier gaat over %1, het rapport over %2.</translation>
    </message>
    <message>
        <source>The report on %1 is closed.</source>
        <translation>Het rapport over %1 is afgesloten.</translation>
    </message>
    <message>
        <source>There is no report of %1 on %2 that this form could belong to.</source>
        <translation>Er is geen rapport van %1 over %2 waar dit formulier bij kan horen.</translation>
    </message>
    <message>
        <source>the form has no such question</source>
        <translation>het formulier heeft deze vraag niet</translation>
    </message>
    <message>
        <source>the text of the question was altered in the file</source>
        <translation>de tekst van de vraag is in het bestand veranderd</translation>
    </message>
    <message>
        <source>the report does not ask this question any more</source>
        <translation>het rapport stelt deze vraag niet meer</translation>
    </message>
    <message>
        <source>the question is answered in another way now</source>
        <translation>de vraag wordt nu op een andere manier beantwoord</translation>
    </message>
    <message>
        <source>Does not apply, but answered</source>
        <translation>Niet van toepassing, maar beantwoord</translation>
    </message>
    <message>
        <source>none of the answers offered</source>
        <translation>geen van de aangeboden antwoorden</translation>
    </message>
    <message>
        <source>The rows of these questions are not in the file any more: %1.</source>
        <translation>De rijen van deze vragen staan niet meer in het bestand: %1.</translation>
    </message>
    <message>
        <source>These questions were worded otherwise when the form was sent: %1.</source>
        <translation>Deze vragen waren anders verwoord toen het formulier werd verstuurd: %1.</translation>
    </message>
    <message>
        <source>Half filled: %1 of %2 questions have no answer in the form.</source>
        <translation>Half ingevuld: %1 van %2 vragen hebben in het formulier geen antwoord.</translation>
    </message>
    <message>
        <source>The form was sent to %1, which is one with %2 by now: its answers go to that report.</source>
        <translation>Het formulier ging naar %1, dat inmiddels één is met %2: de antwoorden gaan naar dat rapport.</translation>
    </message>
    <message>
        <source>The form asks version %1 of the questionnaire, the report version %2: answers go to the questions that re-word theirs.</source>
        <translation>Het formulier stelt versie %1 van de vragenlijst, het rapport versie %2: antwoorden gaan naar de vragen die de hunne herformuleren.</translation>
    </message>
    <message>
        <source>The report was submitted already: this form changes what was submitted.</source>
        <translation>Het rapport is al ingediend: dit formulier wijzigt wat werd ingediend.</translation>
    </message>
    <message>
        <source>The same file was taken in before.</source>
        <translation>Hetzelfde bestand is al eerder opgenomen.</translation>
    </message>
    <message>
        <source>two forms taken in together say different things</source>
        <translation>twee samen opgenomen formulieren zeggen iets verschillends</translation>
    </message>
    <message>
        <source>Form as it came back</source>
        <translation>Formulier zoals het terugkwam</translation>
    </message>
    <message>
        <source>From the form %1, not placed:</source>
        <translation>Uit het formulier %1, niet geplaatst:</translation>
    </message>
    <message>
        <source>Question %1: %2. Nothing was taken in.</source>
        <translation>Vraag %1: %2. Er is niets opgenomen.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow taking forms in.</source>
        <translation>Antwoorden zijn beperkt: uw rol staat niet toe formulieren op te nemen.</translation>
    </message>
    <message>
        <source>What the form says about itself was altered, so nobody can say which report and which questions its answers belong to.</source>
        <translation>Wat het formulier over zichzelf zegt, is veranderd: niemand kan zeggen bij welk rapport en welke vragen de antwoorden horen.</translation>
    </message>
    <message>
        <source>Forms of due-diligence reports taken in</source>
        <translation>Formulieren van zorgvuldigheidsrapporten opgenomen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>as in the casebook</source>
        <translation>zoals in het dossier</translation>
    </message>
    <message>
        <source>left empty: the casebook stays as it is</source>
        <translation>leeg gelaten: het dossier blijft zoals het is</translation>
    </message>
    <message>
        <source>not placed: kept in a note</source>
        <translation>niet geplaatst: bewaard in een notitie</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The demonstration data are missing from this program</source>
        <translation>De demonstratiegegevens ontbreken in dit programma</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, rij %2, %3: %4</translation>
    </message>
    <message>
        <source>The mapping is for “%1”, which is no kind of record here</source>
        <translation>De toewijzing is voor “%1”, wat hier geen soort record is</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 does not have</source>
        <translation>De toewijzing noemt het veld “%1”, dat %2 niet heeft</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read</source>
        <translation>De toewijzing %1 kan niet gelezen worden</translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object: %2</source>
        <translation>De toewijzing %1 is geen JSON-object: %2</translation>
    </message>
    <message>
        <source>The heading “%1” stands in columns %2 and %3; give one of them another name</source>
        <translation>De kop “%1” staat in de kolommen %2 en %3; geef een ervan een andere naam</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping looks at</source>
        <translation>Het bestand heeft geen kolom “%1”, waar de toewijzing naar kijkt</translation>
    </message>
    <message>
        <source>The file has no column “%1” for %2. Its columns are: %3</source>
        <translation>Het bestand heeft geen kolom “%1” voor %2. De kolommen zijn: %3</translation>
    </message>
    <message>
        <source>There is a formula nobody has calculated (%1); open the file in a spreadsheet and save it again</source>
        <translation>Er staat een formule die niemand berekend heeft (%1); open het bestand in een rekenprogramma en sla het opnieuw op</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error there (%1)</source>
        <translation>Het rekenprogramma toont daar een fout (%1)</translation>
    </message>
    <message>
        <source>“%1” is a number, not a date; format the column as dates in the spreadsheet</source>
        <translation>“%1” is een getal, geen datum; geef de kolom in het rekenprogramma een datumopmaak</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like mine_site/CODE</source>
        <translation>“%1” noemt geen record; schrijf het als mine_site/CODE</translation>
    </message>
    <message>
        <source>“%1” is not in the list of %2</source>
        <translation>“%1” staat niet in de lijst van %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import van %1</translation>
    </message>
    <message>
        <source>%1 has no heading row: the file is empty</source>
        <translation>%1 heeft geen koprij: het bestand is leeg</translation>
    </message>
    <message>
        <source>Nothing is read from the columns %1</source>
        <translation>Uit de kolommen %1 wordt niets gelezen</translation>
    </message>
    <message>
        <source>None of the headings of %1 is a field of %2: %3</source>
        <translation>Geen van de koppen van %1 is een veld van %2: %3</translation>
    </message>
    <message>
        <source>No column gives %1, which every %2 needs. Name one with --map %1=HEADING, or one value for all rows with --set %1=VALUE.</source>
        <translation>Geen kolom geeft %1, wat elk %2 nodig heeft. Noem er een met --map %1=HEADING, of één waarde voor alle rijen met --set %1=VALUE.</translation>
    </message>
    <message>
        <source>The key %1 is in no column of the file</source>
        <translation>De sleutel %1 staat in geen kolom van het bestand</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>De import is gestopt; er is niets van bewaard</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headings</source>
        <translation>De rij heeft %1 cellen onder %2 koppen</translation>
    </message>
    <message>
        <source>Row %1 has the same key</source>
        <translation>Rij %1 heeft dezelfde sleutel</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Dit is geen identificatie</translation>
    </message>
    <message>
        <source>The key is empty, so it says nothing of which record is meant</source>
        <translation>De sleutel is leeg en zegt dus niet welk record bedoeld is</translation>
    </message>
    <message>
        <source>Several records have this key, so none was changed</source>
        <translation>Meerdere records hebben deze sleutel; er is dus geen gewijzigd</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Referentielijsten</translation>
    </message>
    <message>
        <source>The reference list %1 is damaged in row %2: %3</source>
        <translation>De referentielijst %1 is beschadigd in rij %2: %3</translation>
    </message>
    <message>
        <source>The rejected rows would take the place of the file they come from. Choose another name for them; nothing was changed.</source>
        <translation>De geweigerde rijen zouden in de plaats komen van het bestand waar ze uit komen. Kies er een andere naam voor; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The mapping needs a name to be found by next time</source>
        <translation>De koppeling heeft een naam nodig om de volgende keer gevonden te worden</translation>
    </message>
    <message>
        <source>Save the mapping “%1”</source>
        <translation>De koppeling “%1” opslaan</translation>
    </message>
    <message>
        <source>Remove the mapping “%1”</source>
        <translation>De koppeling “%1” verwijderen</translation>
    </message>
    <message>
        <source>Keep the likely duplicates of %1</source>
        <translation>De waarschijnlijke dubbelen van %1 bewaren</translation>
    </message>
    <message>
        <source>The likely duplicates of %1 are decided</source>
        <translation>Over de waarschijnlijke dubbelen van %1 is beslist</translation>
    </message>
    <message>
        <source>%1 has changed since the preview. Nothing was imported; look at the preview again.</source>
        <translation>%1 is sinds het voorbeeld gewijzigd. Er is niets geïmporteerd; bekijk het voorbeeld opnieuw.</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>dezelfde waarde: %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <comment>a row of the same file and its title</comment>
        <translation>rij %1, %2</translation>
    </message>
    <message>
        <source>%1 is the open casebook itself, no mapping</source>
        <translation>%1 is het geopende dossier zelf, geen toewijzing</translation>
    </message>
    <message>
        <source>What was pasted holds no cells. Copy the cells with their headings in the spreadsheet, then paste them here.</source>
        <translation>Wat geplakt is, bevat geen cellen. Kopieer de cellen met hun kopjes in het rekenblad en plak ze dan hier.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Geplakte tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” was merged into “%3”, which was taken for it. Rows: %4</source>
        <translation>%1: “%2” is samengevoegd met “%3”, dat ervoor in de plaats is genomen. Rijen: %4</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and was kept as the file says. Rows: %3</source>
        <translation>%1: “%2” wordt niet meer aangeboden en is overgenomen zoals het bestand het zegt. Rijen: %3</translation>
    </message>
    <message>
        <source>Not one organisation of that name is here, so nobody got a role in it: %1</source>
        <translation>Er is niet precies één organisatie met die naam, dus niemand kreeg er een rol: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>“%1” kon niet geopend worden: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Save the contacts in several files.</source>
        <translation>“%1” is groter dan 64 MB. Bewaar de contacten in meerdere bestanden.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds neither cards nor a mail.</source>
        <translation>“%1” is geen tekst: het bevat geen visitekaartjes en geen e-mail.</translation>
    </message>
    <message>
        <source>“%1” names nobody: nothing was read.</source>
        <translation>“%1” noemt niemand: er is niets gelezen.</translation>
    </message>
    <message>
        <source>The name before %1 cannot be read</source>
        <translation>De naam vóór %1 is niet leesbaar</translation>
    </message>
    <message>
        <source>%1 stands there without a name</source>
        <translation>%1 staat er zonder naam</translation>
    </message>
    <message>
        <source>The file ends within the card that begins in line %1</source>
        <translation>Het bestand eindigt midden in het visitekaartje dat op regel %1 begint</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end: another one begins in line %2</source>
        <translation>Het visitekaartje dat op regel %1 begint, heeft geen einde: op regel %2 begint een ander</translation>
    </message>
    <message>
        <source>The card that begins in line %1 names no person</source>
        <translation>Het visitekaartje dat op regel %1 begint, noemt geen persoon</translation>
    </message>
    <message>
        <source>Line %1 is no part of a card</source>
        <translation>Regel %1 hoort bij geen visitekaartje</translation>
    </message>
    <message>
        <source>Line %1 is no text in %2</source>
        <translation>Regel %1 is geen tekst in %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers that the file withholds were left as they are here: %Ln row(s)</source>
        <translation>
            <numerusform>Antwoorden die het bestand achterhoudt, bleven zoals ze hier zijn: %Ln rij</numerusform>
            <numerusform>Antwoorden die het bestand achterhoudt, bleven zoals ze hier zijn: %Ln rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>What you entered here is not kept yet. Press Escape or Cancel once more to leave without it.</source>
        <translation>Wat u hier hebt ingevoerd, is nog niet bewaard. Druk nog eenmaal op Escape of Annuleren om zonder te bewaren te sluiten.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Sluiten zonder bewaren</translation>
    </message>
</context>
<context>
    <name>LocalEntry</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” is geen getal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example %2, tomorrow or +14</source>
        <translation>“%1” is geen datum. Schrijf bijvoorbeeld %2, morgen of +14</translation>
    </message>
</context>
<context>
    <name>Lodebook::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Vergunning</translation>
    </message>
    <message>
        <source>About Lodebook</source>
        <translation>Over Lodebook</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;Het dossier van een partnerschap voor verantwoorde mineralen: partners, gepaste zorgvuldigheid, subsidies, monitoring en veldwerk in één bestand dat zonder netwerk werkt.&lt;/p&gt;&lt;p&gt;Vrije software onder de GNU General Public License, versie 3 of later. Er wordt geen garantie op gegeven.&lt;/p&gt;&lt;p&gt;Gebouwd met Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>Gegevensbronnen en licenties</translation>
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
        <translation>Dit record openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Niets in het bijzonder</translation>
    </message>
</context>
<context>
    <name>Lodebook::Application</name>
    <message>
        <source>Open a casebook</source>
        <translation>Een dossier openen</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Dossiers (*.lodebook)</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>De reservekopie wordt op haar plaats gezet…</translation>
    </message>
    <message>
        <source>The backup is in its place. The casebook as it was is kept as %1.</source>
        <translation>De reservekopie staat op haar plaats. Het dossier zoals het was wordt bewaard als %1.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Reserve&amp;kopieën…</translation>
    </message>
    <message>
        <source>The casebook is being encrypted…</source>
        <translation>Het dossier wordt versleuteld…</translation>
    </message>
    <message>
        <source>The casebook is encrypted, but these backups of it could not be and still show everything to whoever reads them; delete them when you no longer need them: %1</source>
        <translation>Het dossier is versleuteld, maar deze reservekopieën konden het niet worden en tonen nog alles aan wie ze leest; wis ze als u ze niet meer nodig hebt: %1</translation>
    </message>
    <message>
        <source>The encryption is being taken off…</source>
        <translation>De versleuteling wordt weggehaald…</translation>
    </message>
    <message>
        <source>The casebook is not encrypted any more. Its older backups are, with the passphrase they had.</source>
        <translation>Het dossier is niet meer versleuteld. De oudere reservekopieën wel, met de wachtwoordzin van toen.</translation>
    </message>
    <message>
        <source>%1 is opened in a casebook. Open or make one: then it is opened there.</source>
        <translation>%1 wordt in een dossier geopend. Open of maak er een: dan wordt het daarin geopend.</translation>
    </message>
    <message>
        <source>This file is an older copy of a casebook that was worked on since, at %1.</source>
        <translation>Dit bestand is een oudere kopie van een dossier waarin sindsdien op %1 is gewerkt.</translation>
    </message>
    <message>
        <source>This file is a copy.</source>
        <translation>Dit bestand is een kopie.</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, so that nothing is mixed up. Whoever takes packs from it has to accept its new key.</source>
        <translation>Het gaat verder als een eigen apparaat, zodat er niets door elkaar raakt. Wie er pakketten van aanneemt, moet de nieuwe sleutel aanvaarden.</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Apparaten…</translation>
    </message>
    <message>
        <source>The casebook is being destroyed…</source>
        <translation>Het dossier wordt vernietigd…</translation>
    </message>
    <message>
        <source>These files could not be destroyed; delete them by hand: %1</source>
        <translation>Deze bestanden konden niet worden vernietigd; verwijder ze met de hand: %1</translation>
    </message>
    <message>
        <source>The casebook is encrypted; its backups are being encrypted…</source>
        <translation>Het dossier is versleuteld; de reservekopieën worden versleuteld…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>Lodebook::AttachFiles</name>
    <message>
        <source>%1 is a folder: attach the files in it</source>
        <translation>%1 is een map: voeg de bestanden erin toe</translation>
    </message>
    <message>
        <source>%1 is on this record already</source>
        <translation>%1 zit al bij dit record</translation>
    </message>
    <message>
        <source>This record is not here any more</source>
        <translation>Dit record is er niet meer</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: take it out before files are put on it</source>
        <translation>Dit record zit in de prullenbak: haal het eruit voor er bestanden bij komen</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand toevoegen</numerusform>
            <numerusform>%Ln bestanden toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was attached</source>
        <translation>Gestopt; er is niets toegevoegd</translation>
    </message>
</context>
<context>
    <name>Lodebook::AuthoritiesPage</name>
    <message numerus="yes">
        <source>%Ln authority(ies) chosen on the map</source>
        <translation>
            <numerusform>%Ln autoriteit op de kaart gekozen</numerusform>
            <numerusform>%Ln autoriteiten op de kaart gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>No authority is recorded yet.</source>
        <translation>Er is nog geen autoriteit vastgelegd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of engagement and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Member States without a record: %1</source>
        <translation>Lidstaten zonder record: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln authority(ies)</source>
        <translation>
            <numerusform>%Ln autoriteit verwijderen</numerusform>
            <numerusform>%Ln autoriteiten verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln record in de prullenbak gedaan. Ctrl+Z haalt het terug.</numerusform>
            <numerusform>%Ln records in de prullenbak gedaan. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note a contact</source>
        <translation>Contact &amp;noteren</translation>
    </message>
    <message>
        <source>&amp;Print the overview</source>
        <translation>Overzicht &amp;afdrukken</translation>
    </message>
    <message>
        <source>Map of engagement</source>
        <translation>Kaart van het contact</translation>
    </message>
    <message>
        <source>The authorities are being read.</source>
        <translation>De autoriteiten worden gelezen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupKeeper</name>
    <message>
        <source>A backup is made</source>
        <translation>Er wordt een reservekopie gemaakt</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Er kon geen reservekopie worden gemaakt: %1</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Oudere regels van het wijzigingslogboek worden opgeborgen</translation>
    </message>
    <message>
        <source>Older entries of the change log could not be put away: %1</source>
        <translation>Oudere regels van het wijzigingslogboek konden niet worden opgeborgen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsModel</name>
    <message>
        <source>By the program, day by day</source>
        <translation>Door het programma, dag na dag</translation>
    </message>
    <message>
        <source>By a person, or before a change of the program</source>
        <translation>Door een persoon, of voor een wijziging van het programma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln reservekopie</numerusform>
            <numerusform>%Ln reservekopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook is copied and the copy checked</source>
        <translation>Het dossier wordt gekopieerd en de kopie gecontroleerd</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Er wordt een reservekopie gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>A backup with %Ln record(s) was made and checked: %1</source>
        <translation>
            <numerusform>Een reservekopie met %Ln record is gemaakt en gecontroleerd: %1</numerusform>
            <numerusform>Een reservekopie met %Ln records is gemaakt en gecontroleerd: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is read from end to end</source>
        <translation>De reservekopie wordt van begin tot eind gelezen</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Een reservekopie wordt gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound and holds %Ln record(s).</source>
        <translation>
            <numerusform>De reservekopie is gaaf en bevat %Ln record.</numerusform>
            <numerusform>De reservekopie is gaaf en bevat %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The casebook would be as it was on %1; %Ln action(s) since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>
            <numerusform>Het dossier zou zijn zoals het was op %1; %Ln handeling van daarna zou er niet in staan. Het huidige dossier wordt ernaast bewaard onder een andere naam. Alle vensters worden gesloten en weer geopend.</numerusform>
            <numerusform>Het dossier zou zijn zoals het was op %1; %Ln handelingen van daarna zouden er niet in staan. Het huidige dossier wordt ernaast bewaard onder een andere naam. Alle vensters worden gesloten en weer geopend.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put this backup in its place</source>
        <translation>Deze kopie op zijn &amp;plaats zetten</translation>
    </message>
    <message>
        <source>This casebook is on a server; its backups are made there, with the server&apos;s own tools.</source>
        <translation>Dit dossier staat op een server; daar worden de reservekopieën gemaakt, met de middelen van de server.</translation>
    </message>
    <message>
        <source>Checked copies in the folder “%1”. The program makes one by itself on each day something was changed, and keeps the newest of the last 7 days, 5 weeks and 12 months. Keep copies on another disk as well.</source>
        <translation>Gecontroleerde kopieën in de map ‘%1’. Het programma maakt er zelf een op elke dag waarop iets is gewijzigd en bewaart de nieuwste van de laatste 7 dagen, 5 weken en 12 maanden. Bewaar ook kopieën op een andere schijf.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Nu een kopie maken</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <source>The first one is made soon after the casebook is opened, or now.</source>
        <translation>De eerste wordt gemaakt kort nadat het dossier is geopend, of nu.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>De eerste maken</translation>
    </message>
    <message>
        <source>The casebook would be as it was on %1; nothing has changed since. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>Het dossier zou zijn zoals het was op %1; sindsdien is er niets veranderd. Het huidige dossier wordt ernaast onder een andere naam bewaard. Alle vensters ervan worden gesloten en opnieuw geopend.</translation>
    </message>
    <message>
        <source>This backup is not encrypted: the casebook would not be either, until you encrypt it again.</source>
        <translation>Deze reservekopie is niet versleuteld: het dossier zou het ook niet zijn, tot u het opnieuw versleutelt.</translation>
    </message>
    <message>
        <source>It opens with the passphrase it had then, which is asked for first.</source>
        <translation>Ze gaat open met de wachtwoordzin van toen, die eerst wordt gevraagd.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it.</source>
        <translation>Niemand heeft al geprobeerd of de herstelsleutel op papier haar opent.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Die op papier pro&amp;beren…</translation>
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
        <translation>waar het naar verwees, is er niet meer</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>“%1” zit in de prullenbak</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value, on a card</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1: %2 is nu %3</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>a value and how many records have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>records that are not shown</comment>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, the value they have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new value of a record</comment>
        <translation>Nu %1; ongedaan maken zet het terug</translation>
    </message>
    <message>
        <source>&amp;Columns by</source>
        <translation>&amp;Kolommen naar</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkChange</name>
    <message>
        <source>It is in the recycle bin</source>
        <translation>Het zit in de prullenbak</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s): %2</source>
        <comment>field, kind of records</comment>
        <translation>
            <numerusform>%1 van %Ln record wijzigen: %2</numerusform>
            <numerusform>%1 van %Ln records wijzigen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It was put into the recycle bin meanwhile</source>
        <translation>Het is intussen in de prullenbak gedaan</translation>
    </message>
    <message>
        <source>%1 was changed since the preview</source>
        <comment>a field</comment>
        <translation>%1 is sinds het voorbeeld gewijzigd</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkDialog</name>
    <message>
        <source>Put this value in its place</source>
        <translation>Deze waarde ervoor in de plaats zetten</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Het veld leeg laten</translation>
    </message>
    <message>
        <source>Write this behind what stands there</source>
        <translation>Dit achter wat er staat schrijven</translation>
    </message>
    <message>
        <source>Add these to the list</source>
        <translation>Deze aan de lijst toevoegen</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>Deze uit de lijst halen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed; undo brings the earlier values back.</source>
        <translation>
            <numerusform>%Ln record gewijzigd; ongedaan maken haalt de vorige waarde terug.</numerusform>
            <numerusform>%Ln records gewijzigd; ongedaan maken haalt de vorige waarden terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a record and why it was left</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln record(s) stayed as they were. %2</source>
        <comment>what was changed, what was not</comment>
        <translation>
            <numerusform>%1 %Ln record bleef zoals het was. %2</numerusform>
            <numerusform>%1 %Ln records bleven zoals ze waren. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many: %1</source>
        <translation>Veel wijzigen: %1</translation>
    </message>
    <message>
        <source>&amp;Look at the changes</source>
        <translation>De wijzigingen &amp;bekijken</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;chosen record(s)</source>
        <translation>
            <numerusform>Alleen het ge&amp;kozen record (%Ln)</numerusform>
            <numerusform>Alleen de %Ln ge&amp;kozen records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln record(s) of the list, as it is filtered now</source>
        <translation>
            <numerusform>De &amp;hele lijst zoals ze nu gefilterd is (%Ln record)</numerusform>
            <numerusform>De &amp;hele lijst zoals ze nu gefilterd is (%Ln records)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Veld</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Wat te doen</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen te zien zijn</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Records en wat ervan wordt</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Nieuwe waarde</translation>
    </message>
    <message>
        <source>Enter the new value of %1 first.</source>
        <translation>Voer eerst de nieuwe waarde van %1 in.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Bekijken wat er zou veranderen</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Records wijzigen</translation>
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
            <numerusform>%Ln &amp;record wijzigen</numerusform>
            <numerusform>%Ln &amp;records wijzigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkPreviewModel</name>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan wordt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarGrid</name>
    <message>
        <source>+%1 more</source>
        <comment>records of a day that are not drawn</comment>
        <translation>+%1 meer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a day</comment>
        <translation>Vandaag, %1</translation>
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
        <translation>“%1” wordt door het programma zelf bijgehouden. Er is niets gewijzigd; toon de kalender naar een andere datum om records te verplaatsen.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin and was not changed. Restore it first.</source>
        <translation>“%1” ligt in de prullenbak en is niet gewijzigd. Zet het eerst terug.</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1: %2 is nu %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarPane</name>
    <message>
        <source>%1: %2 is empty</source>
        <comment>kind of record, its field</comment>
        <translation>%1: %2 is leeg</translation>
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
        <translation>%1 naar %2: %3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>how many records</comment>
        <translation>%1 eerder</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>how many records</comment>
        <translation>%1 later</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 zonder datum</translation>
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
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new date of a record</comment>
        <translation>Nu %1; ongedaan maken zet het terug</translation>
    </message>
    <message>
        <source>&amp;Days by</source>
        <translation>&amp;Dagen naar</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>Terug naar vandaag (Home)</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Vorige maand (Page Up)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>Volgende maand (Page Down)</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Opent ze als lijst</translation>
    </message>
    <message>
        <source>Turns to the last of them</source>
        <translation>Bladert naar het laatste daarvan</translation>
    </message>
    <message>
        <source>Turns to the first of them</source>
        <translation>Bladert naar het eerste daarvan</translation>
    </message>
</context>
<context>
    <name>Lodebook::Card</name>
    <message>
        <source>Show all %1</source>
        <translation>Alles tonen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::CertainMergesModel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Dit record blijft</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Dit record gaat erin op</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Wat het erbij krijgt</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartTableDialog</name>
    <message>
        <source>&amp;Copy figures</source>
        <translation>Cijfers &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartWidget</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;tabel tonen</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>&amp;Cijfers kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Opslaan als &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Opslaan als &amp;SVG…</translation>
    </message>
    <message>
        <source>Save figures as CS&amp;V…</source>
        <translation>Cijfers opslaan als CS&amp;V…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen value and the whole chart</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>De grafiek opslaan</translation>
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
        <translation>Er is nog geen evenement. Voeg er een toe onder Partners, Evenementen.</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 van %2 zijn er</translation>
    </message>
    <message>
        <source>Nobody of this name is known. “New guest” adds them.</source>
        <translation>Niemand met deze naam is bekend. “Nieuwe gast” voegt de persoon toe.</translation>
    </message>
    <message>
        <source>Checked in already: %1</source>
        <translation>Al ontvangen: %1</translation>
    </message>
    <message>
        <source>Checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Ontvangen: %1. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>New guest, checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Nieuwe gast, ontvangen: %1. Ctrl+Z draait het terug.</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Record aanvullen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not come. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln persoon kwam niet. Ctrl+Z draait het terug.</numerusform>
            <numerusform>%Ln personen kwamen niet. Ctrl+Z draait het terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>De lijst</translation>
    </message>
    <message>
        <source>Attended, by: %1</source>
        <translation>Aanwezig, naar: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event and which part of its list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evenement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>&amp;Name, or part of it; Enter checks in</source>
        <translation>&amp;Naam, of een deel; Enter ontvangt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>People who may be meant</source>
        <translation>Personen die bedoeld kunnen zijn</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Ontvangen</translation>
    </message>
    <message>
        <source>New &amp;guest</source>
        <translation>Nieuwe &amp;gast</translation>
    </message>
    <message>
        <source>C&amp;lose the list</source>
        <translation>&amp;Lijst sluiten</translation>
    </message>
    <message>
        <source>Writes down that everybody still invited or registered did not come</source>
        <translation>Noteert dat allen die nog uitgenodigd of aangemeld zijn, niet kwamen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Deelname</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %Ln record(s): %1</source>
        <translation>
            <numerusform>%Ln record verwijderen: %1</numerusform>
            <numerusform>%Ln records verwijderen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln record in de prullenbak gedaan. Ctrl+Z haalt het terug.</numerusform>
            <numerusform>%Ln records in de prullenbak gedaan. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation>&amp;Toevoegen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::Chip</name>
    <message>
        <source>Press Delete to take it out</source>
        <translation>Druk op Delete om het eruit te halen</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListModel</name>
    <message>
        <source>Not in the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Samengevoegd met %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Van het programma</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Opschrift</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In andere talen</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListPage</name>
    <message>
        <source>Choice lists</source>
        <translation>Keuzelijsten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of a choice list</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1”.</source>
        <translation>
            <numerusform>%Ln record heeft ‘%1’.</numerusform>
            <numerusform>%Ln records hebben ‘%1’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the recycle bin.</source>
        <comment>records</comment>
        <translation>
            <numerusform>Nog %Ln staat in de prullenbak.</numerusform>
            <numerusform>Nog %Ln staan in de prullenbak.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has this code. Give it names to take it in, or merge it into another entry.</source>
        <translation>Geen lijst heeft deze code. Geef namen om de code op te nemen, of voeg hem samen met een ander item.</translation>
    </message>
    <message>
        <source>It was merged; these records came later. Merge it again and they follow.</source>
        <translation>Het is samengevoegd; deze records kwamen later. Voeg het opnieuw samen, dan volgen ze.</translation>
    </message>
    <message>
        <source>It was merged and is kept so that older files and histories can be read.</source>
        <translation>Het is samengevoegd en blijft staan zodat oudere bestanden en geschiedenissen leesbaar zijn.</translation>
    </message>
    <message>
        <source>It is not offered any more; records that have it keep it, and it can be searched for.</source>
        <translation>Het wordt niet meer aangeboden; records die het hebben, houden het en er kan op worden gezocht.</translation>
    </message>
    <message>
        <source>It belongs to the program: it can be renamed, moved and retired, but not merged or removed.</source>
        <translation>Het hoort bij het programma: het kan een andere naam en plaats krijgen en vervallen, maar niet worden samengevoegd of verwijderd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, one of its fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Weer in ge&amp;bruik nemen</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Laten ver&amp;vallen</translation>
    </message>
    <message>
        <source>Added. It is offered at once wherever %1 is chosen.</source>
        <translation>Toegevoegd. Het wordt meteen aangeboden waar %1 wordt gekozen.</translation>
    </message>
    <message>
        <source>Renamed. Records keep their code and show the new name.</source>
        <translation>Naam gewijzigd. Records houden hun code en tonen de nieuwe naam.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>‘%1’ wordt weer aangeboden.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not offered any more. %Ln record(s) keep it.</source>
        <translation>
            <numerusform>‘%1’ wordt niet meer aangeboden. %Ln record houdt het.</numerusform>
            <numerusform>‘%1’ wordt niet meer aangeboden. %Ln records houden het.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>‘%1’ samenvoegen met ‘%2’</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is merged: %Ln record(s) say “%2” now.</source>
        <translation>
            <numerusform>‘%1’ is samengevoegd: in %Ln record staat nu ‘%2’.</numerusform>
            <numerusform>‘%1’ is samengevoegd: in %Ln records staat nu ‘%2’.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Samenvoegen ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone. %Ln record(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>Het samenvoegen is ongedaan gemaakt. %Ln record is sindsdien gewijzigd en blijft zoals het is.</numerusform>
            <numerusform>Het samenvoegen is ongedaan gemaakt. %Ln records zijn sindsdien gewijzigd en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>Het samenvoegen is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>‘%1’ is uit de lijst verwijderd.</translation>
    </message>
    <message>
        <source>What people can choose in forms, filters and imports. Nothing that was recorded is lost: what a record holds stays readable, whatever becomes of the list.</source>
        <translation>Wat mensen kunnen kiezen in formulieren, filters en importbestanden. Niets van wat is vastgelegd gaat verloren: wat in een record staat blijft leesbaar, wat er ook met de lijst gebeurt.</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Een lijst zoeken</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Items van de lijst</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Namen…</translation>
    </message>
    <message>
        <source>What the entry is called in each language</source>
        <translation>Hoe het item in elke taal heet</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>O&amp;mhoog</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Samenvoegen met…</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds this one gets the other</source>
        <translation>Maakt van twee items één: elk record met dit item krijgt het andere</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Takes an added entry that no record holds out of the list</source>
        <translation>Haalt een toegevoegd item dat in geen record staat uit de lijst</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1” into another entry</source>
        <translation>‘%1’ samenvoegen met een ander item</translation>
    </message>
    <message>
        <source>Merge &amp;into</source>
        <translation>Samenvoegen &amp;met</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will say “%1”.</source>
        <translation>
            <numerusform>In %Ln record komt ‘%1’ te staan.</numerusform>
            <numerusform>In %Ln records komt ‘%1’ te staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the recycle bin too.</source>
        <comment>records</comment>
        <translation>
            <numerusform>Nog %Ln in de prullenbak ook.</numerusform>
            <numerusform>Nog %Ln in de prullenbak ook.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not offered any more; imports and filters that name it mean the new entry. Every record’s history keeps what it said before, and the merge can be undone.</source>
        <translation>‘%1’ wordt niet meer aangeboden; importbestanden en filters die het noemen, bedoelen het nieuwe item. De geschiedenis van elk record bewaart wat er eerst stond, en het samenvoegen kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Choose the entry that takes the place of “%1”.</source>
        <translation>Kies het item dat de plaats van ‘%1’ inneemt.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceModel</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (niet meer in gebruik)</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceNamesDialog</name>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Frans</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Spaans</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Nederlands</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Duits</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Engels</translation>
    </message>
    <message>
        <source>%1: names of “%2”</source>
        <comment>a field, an entry of its list</comment>
        <translation>%1: namen van ‘%2’</translation>
    </message>
    <message>
        <source>%1: a new entry</source>
        <comment>a field</comment>
        <translation>%1: een nieuw item</translation>
    </message>
    <message>
        <source>Where nothing is given the program’s own word stands, unless the English one is changed: then that one holds in every language without a name.</source>
        <translation>Waar niets is ingevuld, blijft het woord van het programma staan, tenzij het Engelse is veranderd: dat geldt dan in elke taal zonder naam.</translation>
    </message>
    <message>
        <source>Give the names you know. Where one is missing the English one is shown, or the first there is.</source>
        <translation>Geef de namen die u kent. Waar er een ontbreekt, wordt de Engelse getoond, of de eerste die er is.</translation>
    </message>
    <message>
        <source>&amp;Save the names</source>
        <translation>Namen &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Add the entry</source>
        <translation>Item &amp;toevoegen</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodeEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>“%1” staat niet in de lijst</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>‘%1’ is vervallen en wordt niet meer gekozen</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodesEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>“%1” staat niet in de lijst</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>‘%1’ is vervallen en wordt niet meer gekozen</translation>
    </message>
</context>
<context>
    <name>Lodebook::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>Verder naar voren</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Verder naar achteren</translation>
    </message>
    <message>
        <source>Do not show this column</source>
        <translation>Deze kolom niet tonen</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Kolommen: %1</translation>
    </message>
    <message>
        <source>&amp;Add this column</source>
        <translation>Deze kolom &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Show these columns</source>
        <translation>Deze kolommen t&amp;onen</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Zoals in het &amp;begin</translation>
    </message>
    <message>
        <source>Sho&amp;wn, from the front</source>
        <translation>&amp;Getoond, van voren af</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Getoonde kolommen</translation>
    </message>
    <message>
        <source>as the content needs</source>
        <translation>naar de inhoud</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Wid&amp;th</source>
        <translation>B&amp;reedte</translation>
    </message>
    <message>
        <source>F&amp;irst columns that stay in sight</source>
        <translation>Eerste kolommen die &amp;in beeld blijven</translation>
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
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <translation>Dossier &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Recent casebooks</source>
        <translation>&amp;Recente dossiers</translation>
    </message>
    <message>
        <source>Another &amp;window</source>
        <translation>Nog een &amp;venster</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Venster slui&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>&amp;What undo will undo</source>
        <translation>&amp;Wat ongedaan maken terugdraait</translation>
    </message>
    <message>
        <source>Put typing &amp;aside</source>
        <translation>&amp;Invoer terzijde leggen</translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation>Dit record &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>In deze lijst &amp;zoeken</translation>
    </message>
    <message>
        <source>Find &amp;everywhere: records and commands</source>
        <translation>Over&amp;al zoeken: records en opdrachten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nieuw record</translation>
    </message>
    <message>
        <source>&amp;Recycle bin of this list</source>
        <translation>&amp;Prullenbak van deze lijst</translation>
    </message>
    <message>
        <source>Rooms as &amp;icons</source>
        <translation>Rubrieken als &amp;pictogrammen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;About Lodebook</source>
        <translation>&amp;Over Lodebook</translation>
    </message>
    <message>
        <source>Switch li&amp;ght and dark</source>
        <translation>&amp;Licht en donker wisselen</translation>
    </message>
    <message>
        <source>&amp;Pin this record</source>
        <translation>Dit record vast&amp;zetten</translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem says</source>
        <translation>Thema zoals het s&amp;ysteem</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Donker thema</translation>
    </message>
    <message>
        <source>High-&amp;contrast theme</source>
        <translation>Thema met hoog &amp;contrast</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>Licht &amp;thema</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Lijst af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hulp bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation>&amp;Toetsen in één oogopslag</translation>
    </message>
    <message>
        <source>Change &amp;many records…</source>
        <translation>Veel re&amp;cords wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Paste a table, files or a picture</source>
        <translation>Tabel, bestanden of afbeelding &amp;plakken</translation>
    </message>
    <message>
        <source>language theme appearance text size row height keys shortcuts</source>
        <comment>words by which the settings are found</comment>
        <translation>taal thema uiterlijk tekstgrootte rijhoogte toetsen sneltoetsen</translation>
    </message>
    <message>
        <source>Choice &amp;lists</source>
        <translation>Keuze&amp;lijsten</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Reserve&amp;kopieën…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>V&amp;ersleuteling…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Nu ver&amp;grendelen</translation>
    </message>
    <message>
        <source>&amp;Take a pack…</source>
        <translation>Pakket &amp;innemen…</translation>
    </message>
    <message>
        <source>&amp;Make a pack…</source>
        <translation>Pakket &amp;maken…</translation>
    </message>
    <message>
        <source>Open &amp;conflicts</source>
        <translation>Open &amp;conflicten</translation>
    </message>
    <message>
        <source>&amp;Devices and keys</source>
        <translation>&amp;Apparaten en sleutels</translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation>Ka&amp;lenderbestand…</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConditionEditor</name>
    <message>
        <source>How it compares</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Waarde om mee te vergelijken</translation>
    </message>
    <message>
        <source>Values to compare with</source>
        <translation>Waarden om mee te vergelijken</translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <translation>Vink er minstens één aan</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>‘%1’ kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Type what to compare with</source>
        <translation>Typ waarmee u wilt vergelijken</translation>
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
        <translation>%1 heeft dezelfde velden gewijzigd terwijl u typte. Er is niets verloren: kies voor elk veld welke waarde blijft.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van de ander nemen</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>De mijne houden: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Die van de ander nemen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsModel</name>
    <message numerus="yes">
        <source>%1: %Ln values</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1: %Ln waarde</numerusform>
            <numerusform>%1: %Ln waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted and changed</source>
        <translation>Verwijderd en gewijzigd</translation>
    </message>
    <message>
        <source>Created twice</source>
        <translation>Tweemaal gemaakt</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Iemand die hier niet bekend is</translation>
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
        <translation>%1, op “%2”, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Wat openstaat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conflict(s)</source>
        <translation>
            <numerusform>%Ln open conflict</numerusform>
            <numerusform>%Ln open conflicten</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding about “%1”</source>
        <translation>Besluit over “%1”</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>“%1” wordt samengevoegd</translation>
    </message>
    <message>
        <source>Decided: “%1”. The decision goes to the others with the next pack; undo takes it back.</source>
        <translation>Besloten: “%1”. Het besluit gaat met het volgende pakket naar de anderen; ongedaan maken neemt het terug.</translation>
    </message>
    <message>
        <source>Two people changed the same thing before they heard of each other. Nothing was lost: until somebody decides, the later value is shown.</source>
        <translation>Twee mensen wijzigden hetzelfde voordat ze van elkaar hoorden. Er is niets verloren: tot iemand besluit, wordt de latere waarde getoond.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Er staat niets open</translation>
    </message>
    <message>
        <source>When two devices change the same field, delete what the other changed, or create the same record, it is decided here.</source>
        <translation>Wanneer twee apparaten hetzelfde veld wijzigen, verwijderen wat het andere wijzigde of hetzelfde record maken, wordt het hier besloten.</translation>
    </message>
</context>
<context>
    <name>Lodebook::CopiedFileDialog</name>
    <message>
        <source>Copied or moved?</source>
        <translation>Gekopieerd of verplaatst?</translation>
    </message>
    <message>
        <source>Was this file copied or moved?</source>
        <translation>Is dit bestand gekopieerd of verplaatst?</translation>
    </message>
    <message>
        <source>The same casebook still lies at %1. You are opening %2.</source>
        <translation>Hetzelfde dossier staat nog op %1. U opent %2.</translation>
    </message>
    <message>
        <source>This casebook was last used on the computer “%1”, as %2. You are opening %3.</source>
        <translation>Dit dossier is het laatst gebruikt op de computer “%1”, als %2. U opent %3.</translation>
    </message>
    <message>
        <source>It is a copy when somebody may go on with the other one. It then becomes a device of its own, and whoever takes packs from it has to accept its new key. If you do not know, choose this: it never does harm.</source>
        <translation>Het is een kopie als iemand met het andere kan verdergaan. Ze wordt dan een eigen apparaat, en wie er pakketten van aanneemt, moet de nieuwe sleutel aanvaarden. Weet u het niet, kies dan dit: het doet nooit kwaad.</translation>
    </message>
    <message>
        <source>It was moved when nobody will work with the other one again. It goes on as the device it was. If somebody does go on with the other one, what the two enter can no longer be brought together.</source>
        <translation>Het is verplaatst als niemand nog met het andere zal werken. Het gaat verder als het apparaat dat het was. Gaat iemand toch met het andere verder, dan kan wat in beide wordt ingevoerd niet meer worden samengebracht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>It is a &amp;copy</source>
        <translation>Het is een &amp;kopie</translation>
    </message>
    <message>
        <source>It was &amp;moved</source>
        <translation>Het is &amp;verplaatst</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Veld toevoegen</translation>
    </message>
    <message>
        <source>The field “%1”</source>
        <translation>Het veld ‘%1’</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>Dit veld &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Entries, one on each line</source>
        <translation>&amp;Regels, onder elkaar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>In andere talen</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Veld ‘%1’ toegevoegd</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Veld ‘%1’ gewijzigd</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsModel</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field holds: another record: organisation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ten hoogste %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit</comment>
        <translation>in %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln character(s)</source>
        <translation>
            <numerusform>ten hoogste %Ln teken</numerusform>
            <numerusform>ten hoogste %Ln tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added field(s)</source>
        <translation>
            <numerusform>%Ln toegevoegd veld</numerusform>
            <numerusform>%Ln toegevoegde velden</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Alle soorten records</translation>
    </message>
    <message>
        <source>“%1” stands in forms now, and can be chosen as a column, in filters, imports and reports.</source>
        <translation>‘%1’ staat nu in formulieren en kan worden gekozen als kolom, in filters, bij het inlezen en in rapporten.</translation>
    </message>
    <message>
        <source>Field “%1” taken away</source>
        <translation>Veld ‘%1’ weggehaald</translation>
    </message>
    <message>
        <source>“%1” is asked for no more. What was recorded in it is kept and comes back with it.</source>
        <translation>‘%1’ wordt niet meer gevraagd. Wat erin is vastgelegd blijft bewaard en komt ermee terug.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Te&amp;rughalen</translation>
    </message>
    <message>
        <source>Order of the added fields changed</source>
        <translation>Volgorde van de toegevoegde velden gewijzigd</translation>
    </message>
    <message>
        <source>Fields that this casebook needs and the program does not bring. They stand in forms, lists, filters, files, reports and the search like every other field.</source>
        <translation>Velden die dit dossier nodig heeft en het programma niet meebrengt. Ze staan in formulieren, lijsten, filters, bestanden, rapporten en de zoekfunctie zoals elk ander veld.</translation>
    </message>
    <message>
        <source>&amp;Fields of</source>
        <translation>&amp;Velden van</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>Veld &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>W&amp;eghalen</translation>
    </message>
    <message>
        <source>No fields are added here</source>
        <translation>Hier zijn geen velden toegevoegd</translation>
    </message>
    <message>
        <source>What your programme records beyond the fields that are there gets one of its own: a number, a date, a list, another record.</source>
        <translation>Wat uw programma vastlegt buiten de bestaande velden krijgt een eigen veld: een getal, een datum, een lijst, een ander record.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Het eerste toevoegen</translation>
    </message>
</context>
<context>
    <name>Lodebook::DashboardPage</name>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>De cijfers worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;List edition</source>
        <translation>&amp;Lijstuitgave</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>t&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Op&amp;slaan als…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as figures (JSON)</source>
        <translation>Als afbeelding (PNG, SVG) of als cijfers (JSON)</translation>
    </message>
    <message>
        <source>%1 (only a part is here)</source>
        <translation>%1 (hier is maar een deel)</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>Dit cijfer &amp;uitleggen</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Het dashboard opslaan</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tekening (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Cijfers (*.json)</translation>
    </message>
</context>
<context>
    <name>Lodebook::DateEditor</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Uit een kalender kiezen (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Uit een kalender kiezen</translation>
    </message>
</context>
<context>
    <name>Lodebook::DaysEditor</name>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>de dag</translation>
    </message>
    <message>
        <source>today + days</source>
        <translation>vandaag + dagen</translation>
    </message>
    <message>
        <source>today − days</source>
        <translation>vandaag − dagen</translation>
    </message>
    <message>
        <source>the last days</source>
        <translation>de laatste dagen</translation>
    </message>
    <message>
        <source>the next days</source>
        <translation>de komende dagen</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Aantal dagen</translation>
    </message>
    <message>
        <source>Type the day to compare with</source>
        <translation>Typ de dag om mee te vergelijken</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewModel</name>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Ten opzichte van vorig jaar</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Opmerking van de beoordelaar</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>maturity by the reviewer</comment>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: nee</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: gepland</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: deels</translation>
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
        <translation>Eigen score %1, beoordeeld %2, vorig jaar %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open.</source>
        <translation>
            <numerusform>%Ln vraag staat open.</numerusform>
            <numerusform>%Ln vragen staan open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln answer(s) taken over</source>
        <translation>
            <numerusform>%Ln overgenomen antwoord &amp;bevestigen</numerusform>
            <numerusform>%Ln overgenomen antwoorden &amp;bevestigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Improvements: %1 of at most %2 are open</source>
        <translation>&amp;Verbeteringen: %1 van hoogstens %2 staan open</translation>
    </message>
    <message>
        <source>No evidence given.</source>
        <translation>Geen bewijs gegeven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of last year taken over, to be confirmed. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln antwoord van vorig jaar overgenomen, te bevestigen. Ongedaan maken neemt het terug.</numerusform>
            <numerusform>%Ln antwoorden van vorig jaar overgenomen, te bevestigen. Ongedaan maken neemt ze terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln antwoord bevestigd. Ongedaan maken neemt het terug.</numerusform>
            <numerusform>%Ln antwoorden bevestigd. Ongedaan maken neemt het terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>Formulier schrijven</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Pagina voor een browser (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Weggelaten want beperkt: %Ln antwoord.</numerusform>
            <numerusform>Weggelaten want beperkt: %Ln antwoorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <translation>Het formulier is geschreven naar %1.</translation>
    </message>
    <message>
        <source>Take forms in</source>
        <translation>Formulieren opnemen</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.html *.htm *.json)</source>
        <translation>Formulieren (*.xlsx *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>&amp;Take over last year&apos;s answers</source>
        <translation>Antwoorden van vorig jaar over&amp;nemen</translation>
    </message>
    <message>
        <source>They are marked, and count in no score, until they are confirmed or changed</source>
        <translation>Ze zijn gemarkeerd en tellen in geen score tot ze bevestigd of gewijzigd zijn</translation>
    </message>
    <message>
        <source>The member has said that they still hold</source>
        <translation>Het lid heeft gezegd dat ze nog gelden</translation>
    </message>
    <message>
        <source>&amp;Write the form</source>
        <translation>Formulier &amp;schrijven</translation>
    </message>
    <message>
        <source>Take &amp;forms in</source>
        <translation>&amp;Formulieren opnemen</translation>
    </message>
    <message>
        <source>&amp;Print the open questions</source>
        <translation>Open vragen af&amp;drukken</translation>
    </message>
    <message>
        <source>Maturity as &amp;reviewed:</source>
        <translation>Volwassenheid volgens de beoorde&amp;ling:</translation>
    </message>
    <message>
        <source>Co&amp;mment of the reviewer:</source>
        <translation>Op&amp;merking van de beoordelaar:</translation>
    </message>
    <message>
        <source>What is to be improved</source>
        <translation>Wat te verbeteren is</translation>
    </message>
    <message>
        <source>&amp;Add the improvement</source>
        <translation>Verbetering &amp;toevoegen</translation>
    </message>
    <message>
        <source>Questions of the report, last year and review side by side</source>
        <translation>Vragen van het rapport, vorig jaar en beoordeling naast elkaar</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>niet beoordeeld</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>What was &amp;said so far:</source>
        <translation>Wat er tot nu toe is &amp;gezegd:</translation>
    </message>
    <message>
        <source>What the member and the reviewer said, turn by turn</source>
        <translation>Wat het lid en de beoordelaar zeiden, beurt voor beurt</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Formulier wordt geschreven</translation>
    </message>
    <message>
        <source>Stopped; no form was written.</source>
        <translation>Gestopt; er is geen formulier geschreven.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdTakeInDialog</name>
    <message>
        <source>Take forms in</source>
        <translation>Formulieren opnemen</translation>
    </message>
    <message>
        <source>This is what would become of every answer. Nothing is written yet; what cannot be placed is kept in a note on the report.</source>
        <translation>Dit zou er van elk antwoord worden. Er is nog niets geschreven; wat geen plaats vindt, wordt bewaard in een notitie bij het rapport.</translation>
    </message>
    <message>
        <source>What would become of every answer</source>
        <translation>Wat er van elk antwoord zou worden</translation>
    </message>
    <message>
        <source>Form and question</source>
        <translation>Formulier en vraag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Niet geplaatst</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln answer(s)</source>
        <translation>
            <numerusform>%Ln antwoord &amp;opnemen</numerusform>
            <numerusform>%Ln antwoorden &amp;opnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln antwoord opgenomen. Ongedaan maken neemt het terug.</numerusform>
            <numerusform>%Ln antwoorden opgenomen. Ongedaan maken neemt ze terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: kept in a note on the report.</source>
        <translation>
            <numerusform>%Ln vond geen plaats: bewaard in een notitie bij het rapport.</numerusform>
            <numerusform>%Ln vonden geen plaats: bewaard in een notitie bij het rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the forms</source>
        <translation>Formulieren worden gelezen</translation>
    </message>
    <message>
        <source>Taking the forms in</source>
        <translation>Formulieren worden opgenomen</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Gestopt; er is niets opgenomen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DeadlineModel</name>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>Lodebook::DecisionPanel</name>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Door de een verwijderd, door de ander gewijzigd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Record &amp;openen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>What both of them changed</source>
        <translation>Wat beiden hebben gewijzigd</translation>
    </message>
    <message>
        <source>Shown until you decide</source>
        <translation>Getoond tot u besluit</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Van hier</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van daar</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Deze nemen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Changed, or built upon</source>
        <translation>Gewijzigd of gebruikt</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>Record &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>Record &amp;behouden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, and whose it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>A text of &amp;both, to be improved</source>
        <translation>Een &amp;tekst van beide, te verbeteren</translation>
    </message>
    <message>
        <source>Another &amp;value</source>
        <translation>Een andere &amp;waarde</translation>
    </message>
    <message>
        <source>Take &amp;what stands here</source>
        <translation>&amp;Nemen wat hier staat</translation>
    </message>
</context>
<context>
    <name>Lodebook::DerivedPanel</name>
    <message>
        <source>What follows from it</source>
        <translation>Wat eruit volgt</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>name of a figure and its value</comment>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Uitleggen</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 uitleggen</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Let op: %1</translation>
    </message>
    <message>
        <source>Not heard from lately: %1</source>
        <translation>Lang niets gehoord van: %1</translation>
    </message>
    <message>
        <source>As of %1, method %2</source>
        <translation>Per %1, methode %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DestroyPage</name>
    <message>
        <source>Destroy the casebook here</source>
        <translation>Het dossier hier vernietigen</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>vernietigen</translation>
    </message>
    <message>
        <source>“%1” has never confirmed anything.</source>
        <translation>“%1” heeft nog nooit iets bevestigd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done here</source>
        <translation>
            <numerusform>%Ln handeling die hier is gedaan</numerusform>
            <numerusform>%Ln handelingen die hier zijn gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of yours, because they are restricted or outside of what it may hold</source>
        <translation>
            <numerusform>%Ln fiche van u, omdat die vertrouwelijk is of buiten valt wat het mag hebben</numerusform>
            <numerusform>%Ln fiches van u, omdat die vertrouwelijk zijn of buiten vallen wat het mag hebben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln bijgevoegd bestand</numerusform>
            <numerusform>%Ln bijgevoegde bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has everything that was done here (confirmed on %2).</source>
        <translation>“%1” heeft alles wat hier is gedaan (bevestigd op %2).</translation>
    </message>
    <message>
        <source>“%1” lacks: %2 (as it said on %3).</source>
        <translation>“%1” mist: %2 (volgens wat het op %3 meldde).</translation>
    </message>
    <message numerus="yes">
        <source>It also lacks %Ln action(s) that others did and that came here.</source>
        <translation>
            <numerusform>Ook mist het %Ln handeling die anderen deden en die hier binnenkwam.</numerusform>
            <numerusform>Ook mist het %Ln handelingen die anderen deden en die hier binnenkwamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what the other devices have confirmed…</source>
        <translation>Er wordt gekeken wat de andere apparaten hebben bevestigd…</translation>
    </message>
    <message>
        <source>Nobody else has this casebook: no packs are exchanged with any device. What is not in another copy is lost.</source>
        <translation>Niemand anders heeft dit dossier: met geen enkel apparaat worden pakketten uitgewisseld. Wat niet in een andere kopie staat, gaat verloren.</translation>
    </message>
    <message>
        <source>The casebook on this computer, its backups here and what you were typing are gone then, for ever. This cannot be stopped or undone.</source>
        <translation>Het dossier op deze computer, de back-ups hier en wat u aan het typen was, zijn dan voorgoed weg. Dit kan niet worden gestopt of ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Yes, destroy it now</source>
        <translation>&amp;Ja, nu vernietigen</translation>
    </message>
    <message>
        <source>For a computer that is handed back, or about to be taken away. The casebook, its backups beside it and unfinished typing are written over and deleted; of an encrypted one the keys come first, so that it is unreadable at once. What others have of it stays with them.</source>
        <translation>Voor een computer die wordt teruggegeven of op het punt staat te worden meegenomen. Het dossier, de back-ups ernaast en wat nog niet is opgeslagen worden overschreven en verwijderd; van een versleuteld dossier eerst de sleutels, zodat het meteen onleesbaar is. Wat anderen ervan hebben, blijft bij hen.</translation>
    </message>
    <message>
        <source>This casebook is on a server. It can only be destroyed there.</source>
        <translation>Dit dossier staat op een server. Het kan alleen daar worden vernietigd.</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Wat anderen hebben</translation>
    </message>
    <message>
        <source>Something would be lost. Send a pack first and wait for the answer. If there is no time for that, &amp;type the word “%1”:</source>
        <translation>Er zou iets verloren gaan. Stuur eerst een pakket en wacht op het antwoord. Is daar geen tijd voor, &amp;typ dan het woord “%1”:</translation>
    </message>
    <message>
        <source>The word that allows it</source>
        <translation>Het woord dat het toestaat</translation>
    </message>
    <message>
        <source>&amp;Destroy the casebook…</source>
        <translation>&amp;Vernietig het dossier…</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Wat dit niet kan</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: on sticks, in mails, in backups of the whole computer, and what was exported or printed. Disks without moving parts keep old blocks that no program can write over; there only a casebook that was encrypted all along is safely gone. That there was one may still show in lists of other programs.</source>
        <translation>Kopieën elders blijven: op sticks, in mails, in back-ups van de hele computer, en wat is uitgevoerd of afgedrukt. Schijven zonder bewegende delen bewaren oude blokken die geen programma kan overschrijven; daar is alleen een dossier dat steeds versleuteld was veilig weg. Dat er een was, kan nog blijken uit lijsten van andere programma’s.</translation>
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
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln day(s)</source>
        <translation>
            <numerusform>Stil sinds %Ln dag</numerusform>
            <numerusform>Stil sinds %Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln handeling</numerusform>
            <numerusform>%Ln handelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Trusted, compared</source>
        <translation>Vertrouwd, vergeleken</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>Vertrouwd, niet vergeleken</translation>
    </message>
    <message>
        <source>No pack was made for it yet</source>
        <translation>Er is nog geen pakket voor gemaakt</translation>
    </message>
    <message>
        <source>What it has not told to have: %1, of which %2 were done here</source>
        <comment>two counts of actions</comment>
        <translation>Wat het niet heeft gemeld te hebben: %1, waarvan %2 hier gedaan</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Laatst van gehoord</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Mist</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Mag bevatten</translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesPage</name>
    <message>
        <source>Devices and keys</source>
        <translation>Apparaten en sleutels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln apparaat</numerusform>
            <numerusform>%Ln apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>This device: %1 (%2). Its fingerprint, to be read out to others when they accept its key:</source>
        <translation>Dit apparaat: %1 (%2). De vingerafdruk, voor te lezen aan anderen wanneer zij de sleutel aanvaarden:</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Vingerafdruk van dit apparaat</translation>
    </message>
    <message>
        <source>Accept the key of a device</source>
        <translation>De sleutel van een apparaat aanvaarden</translation>
    </message>
    <message>
        <source>Keys of devices (*.lodekey)</source>
        <translation>Sleutels van apparaten (*.lodekey)</translation>
    </message>
    <message>
        <source>Save the key of this device</source>
        <translation>De sleutel van dit apparaat opslaan</translation>
    </message>
    <message>
        <source>Saving the key of this device</source>
        <translation>De sleutel van dit apparaat wordt opgeslagen</translation>
    </message>
    <message>
        <source>Saved: %1. Hand it to the officer of the other device, and read the fingerprint out. It holds no secret.</source>
        <translation>Opgeslagen: %1. Geef het aan de medewerker van het andere apparaat en lees de vingerafdruk voor. Het bevat geen geheim.</translation>
    </message>
    <message>
        <source>Accepting a key</source>
        <translation>Een sleutel wordt aanvaard</translation>
    </message>
    <message>
        <source>“%1” is trusted, and its fingerprint was compared.</source>
        <translation>“%1” is vertrouwd en de vingerafdruk is vergeleken.</translation>
    </message>
    <message>
        <source>“%1” is trusted. Compare its fingerprint when you next speak to its officer.</source>
        <translation>“%1” is vertrouwd. Vergelijk de vingerafdruk wanneer u de medewerker spreekt.</translation>
    </message>
    <message>
        <source>Packs of “%1” would no longer be taken, and none made for it. What it has already stays with it.</source>
        <translation>Pakketten van “%1” zouden niet meer worden ingenomen en er zouden er geen voor worden gemaakt. Wat het al heeft, houdt het.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the trust</source>
        <translation>Vertrouwen &amp;intrekken</translation>
    </message>
    <message>
        <source>Withdrawing trust</source>
        <translation>Vertrouwen wordt ingetrokken</translation>
    </message>
    <message>
        <source>“%1” is not trusted any more.</source>
        <translation>“%1” is niet meer vertrouwd.</translation>
    </message>
    <message>
        <source>&amp;Trust it again…</source>
        <translation>Weer ver&amp;trouwen…</translation>
    </message>
    <message>
        <source>&amp;Compare the fingerprint…</source>
        <translation>Vingerafdruk &amp;vergelijken…</translation>
    </message>
    <message>
        <source>&amp;Accept a key file…</source>
        <translation>Sleutelbestand &amp;aanvaarden…</translation>
    </message>
    <message>
        <source>&amp;Save this device&apos;s key…</source>
        <translation>Sleutel van dit apparaat &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Make a pack for it…</source>
        <translation>&amp;Pakket ervoor maken…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>The key of this device is being read.</source>
        <translation>De sleutel van dit apparaat wordt gelezen.</translation>
    </message>
    <message>
        <source>Who exchanges packs with this casebook. Packs are taken only from devices that are trusted, and only they can open what is made for them.</source>
        <translation>Wie pakketten uitwisselt met dit dossier. Pakketten worden alleen van vertrouwde apparaten ingenomen, en alleen die kunnen openen wat voor hen is gemaakt.</translation>
    </message>
    <message>
        <source>No other device is known yet</source>
        <translation>Er is nog geen ander apparaat bekend</translation>
    </message>
    <message>
        <source>Save this device&apos;s key and hand it to the others; accept theirs here, or drag the file onto the window. From then on you can exchange packs.</source>
        <translation>Sla de sleutel van dit apparaat op en geef hem aan de anderen; aanvaard die van hen hier of sleep het bestand op het venster. Vanaf dan kunt u pakketten uitwisselen.</translation>
    </message>
    <message>
        <source>Accept a key file</source>
        <translation>Een sleutelbestand aanvaarden</translation>
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
        <translation>niet op de lijst</translation>
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
        <translation>Hoezeer de twee beste op elkaar lijken, op 100</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicateWarning</name>
    <message>
        <source>This may be here already:</source>
        <translation>Dit is er misschien al:</translation>
    </message>
    <message>
        <source>%1 (%2 of 100)</source>
        <comment>a record and how alike it is</comment>
        <translation>%1 (%2 van 100)</translation>
    </message>
    <message>
        <source>Open %1, which may be the same: %2</source>
        <translation>%1 openen, misschien hetzelfde: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubbelen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of likely duplicates</source>
        <translation>
            <numerusform>%Ln groep waarschijnlijke dubbelen</numerusform>
            <numerusform>%Ln groepen waarschijnlijke dubbelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates among: %1</source>
        <translation>Dubbelen zoeken onder: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>two records and how alike they are</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>“%1” wordt samengevoegd</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now one record; %Ln other record(s) that named the other follow it.</source>
        <translation>
            <numerusform>“%1” is nu één record; %Ln ander record dat het andere noemde, volgt mee.</numerusform>
            <numerusform>“%1” is nu één record; %Ln andere records die het andere noemden, volgen mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Het samenvoegen wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Remembered: “%1” and “%2” are not the same</source>
        <translation>Onthouden: “%1” en “%2” zijn niet hetzelfde</translation>
    </message>
    <message>
        <source>Looking for pairs nothing speaks against</source>
        <translation>Zoeken naar paren waar niets tegen spreekt</translation>
    </message>
    <message>
        <source>No pair is so certain that it needs no look: in each, a field says different things.</source>
        <translation>Geen paar is zo zeker dat het geen blik nodig heeft: in elk zegt een veld verschillende dingen.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) merged.</source>
        <translation>
            <numerusform>%Ln paar samengevoegd.</numerusform>
            <numerusform>%Ln paren samengevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Geen waarschijnlijke dubbelen</translation>
    </message>
    <message>
        <source>Nothing among these records looks like another one. Pairs you have told apart are not shown again.</source>
        <translation>Geen van deze records lijkt op een ander. Paren die u uit elkaar hebt gehouden, komen niet terug.</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Records die misschien één zijn</translation>
    </message>
    <message>
        <source>Names that are written or sound alike, equal e-mail addresses, phones and numbers are compared.</source>
        <translation>Namen die op elkaar lijken of gelijk klinken, en gelijke e-mailadressen, telefoons en nummers worden vergeleken.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Dubbelen zoeken</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paar &amp;samenvoegen</numerusform>
            <numerusform>%Ln paren &amp;samenvoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;among</source>
        <translation>Zoek&amp;en onder</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Opnie&amp;uw zoeken</translation>
    </message>
    <message>
        <source>Merge the &amp;certain ones…</source>
        <translation>De &amp;zekere samenvoegen…</translation>
    </message>
    <message>
        <source>Pairs that are very much alike and say different things in no field, merged all at once after a preview</source>
        <translation>Paren die sterk op elkaar lijken en in geen veld verschillen, na een voorbeeld in één keer samengevoegd</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Groepen waarschijnlijke dubbelen</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Paar</translation>
    </message>
    <message>
        <source>Nothing speaks against merging these: they are very much alike, and in no field do they say different things. Take the tick away where you know better.</source>
        <translation>Niets spreekt tegen samenvoegen: ze lijken sterk op elkaar en verschillen in geen enkel veld. Haal het vinkje weg waar u beter weet.</translation>
    </message>
    <message>
        <source>Pairs to merge</source>
        <translation>Samen te voegen paren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
</context>
<context>
    <name>Lodebook::EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>De sleutel wordt berekend…</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>De wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>The casebook has a new passphrase. Older backups and other copies keep the old one.</source>
        <translation>Het dossier heeft een nieuwe wachtwoordzin. Oudere reservekopieën en andere kopieën houden de oude.</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <translation>Een herstelsleutel maken</translation>
    </message>
    <message>
        <source>Looking whether the passphrase is right</source>
        <translation>Nakijken of de wachtwoordzin klopt</translation>
    </message>
    <message>
        <source>Without encryption everybody who has the file can read all of it. Its older backups stay encrypted, with the passphrase they had. All windows are closed and opened again.</source>
        <translation>Zonder versleuteling kan iedereen die het bestand heeft alles erin lezen. De oudere reservekopieën blijven versleuteld, met de wachtwoordzin van toen. Alle vensters worden gesloten en weer geopend.</translation>
    </message>
    <message>
        <source>Take the encryption &amp;off</source>
        <translation>De versleuteling we&amp;ghalen</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Somebody has typed it from the paper: it works.</source>
        <translation>Hij opent het dossier als de wachtwoordzin verloren is. Iemand heeft hem van het papier overgetypt: hij werkt.</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Nobody has tried yet whether the one on paper works.</source>
        <translation>Hij opent het dossier als de wachtwoordzin verloren is. Niemand heeft nog geprobeerd of die op papier werkt.</translation>
    </message>
    <message>
        <source>This casebook is on a server; it is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Dit dossier staat op een server; het wordt daar versleuteld, door de schijven en verbindingen van de server.</translation>
    </message>
    <message>
        <source>This program is built without encryption. Another build of it can encrypt this casebook.</source>
        <translation>Dit programma is zonder versleuteling gebouwd. Een andere bouw ervan kan dit dossier versleutelen.</translation>
    </message>
    <message>
        <source>This casebook is encrypted, with its attachments and its backups. It opens with the passphrase or with the recovery key; without both nobody can open it. It locks by itself when nobody works with it for a while (see the settings).</source>
        <translation>Dit dossier is versleuteld, met de bijlagen en de reservekopieën. Het gaat open met de wachtwoordzin of met de herstelsleutel; zonder beide kan niemand het openen. Het vergrendelt zich vanzelf als er een tijd niemand mee werkt (zie de instellingen).</translation>
    </message>
    <message>
        <source>Who finds or steals the file can read everything in it. Encrypted, it opens only with a passphrase of yours, or with a recovery key that you keep on paper. Attachments and backups are encrypted with it.</source>
        <translation>Wie het bestand vindt of steelt kan alles erin lezen. Versleuteld gaat het alleen open met een wachtwoordzin van u, of met een herstelsleutel die u op papier bewaart. Bijlagen en reservekopieën worden mee versleuteld.</translation>
    </message>
    <message>
        <source>All windows are closed and opened again. Then the recovery key is shown, once: have a printer or paper ready. What was exported or copied elsewhere stays as it is.</source>
        <translation>Alle vensters worden gesloten en weer geopend. Daarna wordt de herstelsleutel getoond, één keer: houd een printer of papier klaar. Wat is geëxporteerd of elders gekopieerd blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Encrypt the casebook</source>
        <translation>Het dossier v&amp;ersleutelen</translation>
    </message>
    <message>
        <source>&amp;Passphrase now, or the recovery key: needed for every change here</source>
        <translation>&amp;Wachtwoordzin van nu, of de herstelsleutel: nodig voor elke wijziging hier</translation>
    </message>
    <message>
        <source>Passphrase now, or the recovery key</source>
        <translation>Wachtwoordzin van nu, of de herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Die op papier &amp;proberen…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>Een nieuwe &amp;maken…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The file itself is not rewritten. Older backups and other copies keep the old passphrase.</source>
        <translation>Het bestand zelf wordt niet herschreven. Oudere reservekopieën en andere kopieën houden de oude wachtwoordzin.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>De wachtwoordzin wi&amp;jzigen</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Zonder versleuteling</translation>
    </message>
    <message>
        <source>The casebook is written anew as a plain file that everybody can read who has it.</source>
        <translation>Het dossier wordt opnieuw geschreven als een gewoon bestand dat iedereen kan lezen die het heeft.</translation>
    </message>
    <message>
        <source>Take the encryption o&amp;ff…</source>
        <translation>De versleuteling weg&amp;halen…</translation>
    </message>
    <message>
        <source>This computer goes</source>
        <translation>Deze computer gaat weg</translation>
    </message>
    <message>
        <source>Before it is handed back, or when it is about to be taken away: shows whether others have everything, and destroys the casebook here.</source>
        <translation>Voordat hij wordt teruggegeven, of als hij dreigt te worden meegenomen: toont of anderen alles hebben, en vernietigt het dossier hier.</translation>
    </message>
    <message>
        <source>De&amp;stroy the casebook here…</source>
        <translation>Het dossier hier verniet&amp;igen…</translation>
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
        <translation>%1: %2; prioriteit: %3</translation>
    </message>
    <message>
        <source>Influence %1, interest %2: %3</source>
        <translation>Invloed %1, belang %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans are being read.</source>
        <translation>De plannen worden gelezen.</translation>
    </message>
    <message>
        <source>No engagement plan is open yet. Add one and give its partner an influence and an interest from 1 to 5: it then stands here.</source>
        <translation>Er is nog geen samenwerkingsplan open. Voeg er een toe en geef de partner een invloed en een belang van 1 tot 5: dan staat het hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open plan(s).</source>
        <translation>
            <numerusform>%Ln open plan.</numerusform>
            <numerusform>%Ln open plannen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) below the grid, because influence or interest is not recorded.</source>
        <translation>
            <numerusform>%Ln daarvan staat onder het raster, omdat invloed of belang niet is vastgelegd.</numerusform>
            <numerusform>%Ln daarvan staan onder het raster, omdat invloed of belang niet is vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>Invloed %1</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Belang %1</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Nog niet geplaatst</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Invloed en belang</translation>
    </message>
    <message>
        <source>&amp;New engagement plan</source>
        <translation>&amp;Nieuw samenwerkingsplan</translation>
    </message>
    <message>
        <source>&amp;Print the grid</source>
        <translation>Raster &amp;afdrukken</translation>
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
        <translation>Per %1 (regel %2)</translation>
    </message>
    <message>
        <source>Changes may be missing of: %1</source>
        <translation>Mogelijk ontbreken wijzigingen van: %1</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Records achter het cijfer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>Wat het toevoegt</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldButton</name>
    <message>
        <source>Field: %1</source>
        <translation>Veld: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldChooser</name>
    <message>
        <source>Fields of %1</source>
        <translation>Velden: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Een veld zoeken</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation>Moet ingevuld zijn</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPicker</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that every record has</comment>
        <translation>%1 (nodig)</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPickerDelegate</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Wat de kolom %1 wordt</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldRestore</name>
    <message>
        <source>What %1 led to is not here any more</source>
        <comment>a field that links</comment>
        <translation>Waar %1 naar verwees, is er niet meer</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it first.</source>
        <translation>“%1” zit in de prullenbak. Zet dat eerst terug.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow changing it</source>
        <translation>%1 is beperkt toegankelijk: uw rol laat niet toe het te wijzigen</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. Take it out first.</source>
        <translation>Dit record zit in de prullenbak. Haal het er eerst uit.</translation>
    </message>
    <message>
        <source>The earlier value of %1 cannot be read by this version of the program</source>
        <translation>De eerdere waarde van %1 kan door deze versie van het programma niet worden gelezen</translation>
    </message>
    <message>
        <source>%1 has this value now</source>
        <translation>%1 heeft deze waarde nu</translation>
    </message>
    <message>
        <source>%1 was changed at this moment; nothing was overwritten. Look at the history again.</source>
        <translation>%1 is net gewijzigd; er is niets overschreven. Bekijk de geschiedenis opnieuw.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Teruggebracht: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldTreeModel</name>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Wat uit andere records volgt</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>Bijgehouden door het programma</translation>
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
        <translation>%1. Opent de records erachter.</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln record(s)</source>
        <translation>
            <numerusform>%Ln record openen</numerusform>
            <numerusform>%Ln records openen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>De records &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>Dit cijfer &amp;uitleggen</translation>
    </message>
</context>
<context>
    <name>Lodebook::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilePreview</name>
    <message>
        <source>Version %1 of %2 with this name</source>
        <translation>Versie %1 van %2 met deze naam</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Kies een bestand om te zien wat erin staat.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Afbeelding: %1</translation>
    </message>
    <message>
        <source>The beginning of %1</source>
        <translation>Het begin van %1</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it to see it.</source>
        <translation>Van dit soort bestand is er geen voorbeeld. Open het om het te zien.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilesTab</name>
    <message>
        <source>There is neither a file nor a picture on the clipboard. Copy one, then paste it here.</source>
        <translation>Er staat geen bestand en geen afbeelding op het klembord. Kopieer er een en plak die dan hier.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>date and time</comment>
        <translation>Afbeelding %1.png</translation>
    </message>
    <message>
        <source>Other files are still being attached. Wait until they are.</source>
        <translation>Er worden nog andere bestanden toegevoegd. Wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached; undo takes them off again.</source>
        <translation>
            <numerusform>%Ln bestand toegevoegd; ongedaan maken haalt het weer weg.</numerusform>
            <numerusform>%Ln bestanden toegevoegd; ongedaan maken haalt ze weer weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s) could not be taken either.</source>
        <translation>
            <numerusform>Ook %Ln ander bestand kon niet worden toegevoegd.</numerusform>
            <numerusform>Ook %Ln andere bestanden konden niet worden toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 is a program. It is not started from here; save it elsewhere if you know where it comes from.</source>
        <translation>%1 is een programma. Het wordt hier niet gestart; bewaar het elders als u weet waar het vandaan komt.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 kon niet geschreven worden</translation>
    </message>
    <message>
        <source>There is no program here that shows %1. Save it and open it yourself.</source>
        <translation>Er is hier geen programma dat %1 toont. Bewaar het en open het zelf.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie bewaren</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln file(s) off a record</source>
        <translation>
            <numerusform>%Ln bestand van een record halen</numerusform>
            <numerusform>%Ln bestanden van een record halen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln bestand in de prullenbak gedaan. Ctrl+Z haalt het terug.</numerusform>
            <numerusform>%Ln bestanden in de prullenbak gedaan. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Het bestand &amp;openen</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Een ko&amp;pie bewaren…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nog geen bestanden</translation>
    </message>
    <message>
        <source>Drop files anywhere on this record, paste a picture, or choose them.</source>
        <translation>Sleep bestanden ergens op dit record, plak een afbeelding of kies ze.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
    </message>
    <message>
        <source>Do &amp;not ask for it</source>
        <translation>&amp;Niet opvragen</translation>
    </message>
    <message>
        <source>As&amp;k for it</source>
        <translation>Op&amp;vragen</translation>
    </message>
    <message>
        <source>The content of this file is on another device.</source>
        <translation>De inhoud van dit bestand staat op een ander apparaat.</translation>
    </message>
    <message>
        <source>%1 of %2 have come with packs so far.</source>
        <translation>Tot nu toe zijn %1 van %2 met pakketten gekomen.</translation>
    </message>
    <message>
        <source>The packs that are made here ask for it.</source>
        <translation>De pakketten van hier vragen erom.</translation>
    </message>
    <message>
        <source>Ask for it, and the packs that are made here say so.</source>
        <translation>Vraag hem op; de pakketten van hier zeggen het dan.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterBuilder</name>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Alleen deze tonen</translation>
    </message>
    <message>
        <source>Which to show: %1</source>
        <translation>Wat tonen: %1</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>All&amp;es tonen</translation>
    </message>
    <message>
        <source>Without a condition everything is shown</source>
        <translation>Zonder voorwaarde wordt alles getoond</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Getoond: %1</translation>
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
        <translation>Getoond:</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>De voorwaarde %1 weghalen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterGroupEditor</name>
    <message>
        <source>How the conditions of this group go together</source>
        <translation>Hoe de voorwaarden van deze groep samengaan</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Ze gelden allemaal</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Er geldt er minstens één</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Er geldt er geen enkele</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>&amp;Groep toevoegen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Deze groep verwijderen</translation>
    </message>
</context>
<context>
    <name>Lodebook::FirstSteps</name>
    <message>
        <source>Add an organisation</source>
        <translation>Een organisatie toevoegen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Een project toevoegen</translation>
    </message>
    <message>
        <source>Add a mine site</source>
        <translation>Een mijnsite toevoegen</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Een lidmaatschap toevoegen</translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation>Een bijdrage toevoegen</translation>
    </message>
    <message>
        <source>Add a call for proposals</source>
        <translation>Een oproep tot voorstellen toevoegen</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Een indicator toevoegen</translation>
    </message>
    <message>
        <source>Record a measurement</source>
        <translation>Een meting vastleggen</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Een bezoek vastleggen</translation>
    </message>
    <message>
        <source>Say who works with this casebook</source>
        <translation>Zeggen wie met dit dossier werkt</translation>
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
        <translation>Het programma vult dit in</translation>
    </message>
</context>
<context>
    <name>Lodebook::FormattingBar</name>
    <message>
        <source>words</source>
        <translation>woorden</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Lijst met opsommingstekens</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
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
        <translation>Records kunnen niet op %1 worden gegroepeerd: ze verschillen vrijwel allemaal, of elk heeft er meer. Kies een ander veld.</translation>
    </message>
    <message>
        <source>&amp;Put together by</source>
        <translation>&amp;Groeperen op</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>per dag</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>How long a stretch of time is a group</source>
        <translation>Duur van elke groep</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Groepen: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackModel</name>
    <message>
        <source>A record that is not here yet</source>
        <translation>Een record dat hier nog niet is</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Geheel</translation>
    </message>
    <message>
        <source>Leads to a record that is not here; it comes in by itself with that record</source>
        <translation>Leidt naar een record dat hier niet is; komt vanzelf binnen met dat record</translation>
    </message>
    <message>
        <source>A rule of this kind of record refuses the value; type a right one in the record</source>
        <translation>Een regel van dit soort record weigert de waarde; typ een juiste in het record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Waarom het wacht</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackPage</name>
    <message>
        <source>Held back</source>
        <translation>Achtergehouden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) wait</source>
        <translation>
            <numerusform>%Ln waarde wacht</numerusform>
            <numerusform>%Ln waarden wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Record &amp;openen</translation>
    </message>
    <message>
        <source>What packs brought and what could not come into its record yet. It is kept, and goes on to others.</source>
        <translation>Wat pakketten brachten en nog niet in zijn record kon komen. Het blijft bewaard en gaat door naar anderen.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Er is niets achtergehouden</translation>
    </message>
    <message>
        <source>A value of a pack waits here when it leads to a record that has not come yet, or when a rule refuses it.</source>
        <translation>Een waarde van een pakket wacht hier wanneer ze naar een nog niet gekomen record leidt of wanneer een regel haar weigert.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HelpWindow</name>
    <message>
        <source># Keys</source>
        <translation># Toetsen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In een lijst</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>De fiche openen</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Openen in een eigen venster</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Eerste en laatste rij</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Meerdere rijen kiezen</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>De gekozen rijen als tabel kopiëren</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>De gekozen rijen in de prullenbak leggen</translation>
    </message>
    <message>
        <source>Go to the row that begins like this</source>
        <translation>Naar de rij gaan die zo begint</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>De eerste letters typen</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Ook op een andere kolom sorteren</translation>
    </message>
    <message>
        <source>Shift and a click on its heading</source>
        <translation>Shift en een klik op de kop</translation>
    </message>
    <message>
        <source>Help – Lodebook</source>
        <translation>Hulp – Lodebook</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagina’s van de hulp</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Geen pagina bevat al deze woorden.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln record(s) in all</source>
        <translation>
            <numerusform>… %Ln record in totaal</numerusform>
            <numerusform>… %Ln records in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Gestopt; er is geen bestand geschreven</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>all kinds of records</source>
        <translation>alle soorten records</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>een jaar</translation>
    </message>
    <message>
        <source>Taking an action back</source>
        <translation>Een handeling wordt teruggenomen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken back: %Ln record(s).</source>
        <translation>
            <numerusform>‘%1’ is teruggenomen: %Ln record.</numerusform>
            <numerusform>‘%1’ is teruggenomen: %Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay as they are: they were changed since, or others build on them.</source>
        <translation>
            <numerusform>%Ln record blijft zoals het is: het is sindsdien gewijzigd, of andere bouwen erop.</numerusform>
            <numerusform>%Ln records blijven zoals ze zijn: ze zijn sindsdien gewijzigd, of andere bouwen erop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>De geschiedenis uitvoeren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Werkmap (*.xlsx);;Tabel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln regel geschreven</numerusform>
            <numerusform>%Ln regels geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>De geschiedenis wordt uitgevoerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln regel staat in %1.</numerusform>
            <numerusform>%Ln regels staan in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Door</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Over</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Sinds</translation>
    </message>
    <message>
        <source>&amp;Take this action back</source>
        <translation>Deze handeling &amp;terugnemen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Uitvoeren…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>No action fits what is chosen above.</source>
        <translation>Geen handeling past bij wat hierboven is gekozen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryTab</name>
    <message>
        <source>Taken down</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Put into the recycle bin</source>
        <translation>In de prullenbak gedaan</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation>Uit de prullenbak gehaald</translation>
    </message>
    <message>
        <source>%1 is again what it was. Ctrl+Z takes that back.</source>
        <translation>“%1” is weer wat het was. Ctrl+Z draait dat terug.</translation>
    </message>
    <message>
        <source>&amp;Put the earlier value back</source>
        <translation>De eerdere waarde &amp;terugbrengen</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Geschiedenis van dit record</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who or field</source>
        <translation>Wie of welk veld</translation>
    </message>
    <message>
        <source>What, or value before</source>
        <translation>Wat, of waarde ervoor</translation>
    </message>
    <message>
        <source>Action, or value after</source>
        <translation>Handeling, of waarde erna</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, the value now, the value put back</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Looking at what depends on it…</source>
        <translation>Nagaan wat ervan afhangt…</translation>
    </message>
    <message>
        <source>What depends on it cannot be told now: %1</source>
        <translation>Wat ervan afhangt, kan nu niet worden gezegd: %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• en nog %Ln</numerusform>
            <numerusform>• en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No name, figure or deadline changes with it.</source>
        <translation>Er verandert geen naam, cijfer of termijn door.</translation>
    </message>
    <message>
        <source>“%1” has it as it stands here, as told on %2.</source>
        <comment>device, moment</comment>
        <translation>“%1” heeft het zoals het hier staat, volgens bericht van %2.</translation>
    </message>
    <message>
        <source>“%1” had not all of it when last heard of, on %2.</source>
        <comment>device, moment</comment>
        <translation>“%1” had niet alles toen er het laatst van werd gehoord, op %2.</translation>
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
        <translation>Getypt en nooit opgeslagen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Onlangs gewijzigd</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Termijnen</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Wiens termijnen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>De mijne</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Die van iedereen</translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation>Te laat of ontbrekend</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Niets is te laat.</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>In de komende zeven dagen</translation>
    </message>
    <message>
        <source>Nothing is due. Tasks are added on any record, under “Tasks”.</source>
        <translation>Er hoeft niets te gebeuren. Taken voegt u bij elk record toe, onder “Taken”.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Vastgezet</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>The records you open are found again here. Pin those you need often with Ctrl+D.</source>
        <translation>De records die u opent, vindt u hier terug. Zet met Ctrl+D vast wat u vaak nodig hebt.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <comment>kind of records, and how many</comment>
        <translation>%1: %2 gewijzigd</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>kind of records, moment</comment>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>De voorbeeldgegevens verwijderen</translation>
    </message>
    <message>
        <source>What you changed or built on stays</source>
        <translation>Wat u hebt gewijzigd of waarop u hebt voortgebouwd, blijft</translation>
    </message>
    <message>
        <source>Everything that came with the demonstration goes into the recycle bin, but what somebody has changed or built on. Ctrl+Z brings it back.</source>
        <translation>Alles wat met de demonstratie is meegekomen, gaat naar de prullenbak, behalve wat iemand heeft gewijzigd of waarop iemand heeft voortgebouwd. Met Ctrl+Z komt het terug.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>De voorbeeldgegevens worden verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back.</source>
        <translation>
            <numerusform>%Ln record naar de prullenbak; ongedaan maken haalt het terug.</numerusform>
            <numerusform>%Ln records naar de prullenbak; ongedaan maken haalt ze terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because somebody changed them or built on them: %1</source>
        <translation>
            <numerusform>%Ln record blijft, omdat iemand het heeft gewijzigd of erop heeft voortgebouwd: %1</numerusform>
            <numerusform>%Ln records blijven, omdat iemand ze heeft gewijzigd of erop heeft voortgebouwd: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Do not show these steps again</source>
        <translation>Deze stappen niet meer tonen</translation>
    </message>
    <message>
        <source>Keep them, and do not show this again</source>
        <translation>Behouden, en dit niet meer tonen</translation>
    </message>
    <message>
        <source>From other devices</source>
        <translation>Van andere apparaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflict te besluiten</numerusform>
            <numerusform>%Ln conflicten te besluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) held back</source>
        <translation>
            <numerusform>%Ln waarde achtergehouden</numerusform>
            <numerusform>%Ln waarden achtergehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is silent for long</source>
        <comment>a device</comment>
        <translation>“%1” is al lang stil</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsModel</name>
    <message>
        <source>Id of the record</source>
        <translation>Id van het record</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(niet gelezen)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(geen kop)</translation>
    </message>
    <message>
        <source>A row updates the record that has the same value here. Without a key every row is a new record.</source>
        <translation>Een rij werkt het record bij dat hier dezelfde waarde heeft. Zonder sleutel is elke rij een nieuw record.</translation>
    </message>
    <message>
        <source>When a row updates a record, an empty cell empties the field. Otherwise it changes nothing.</source>
        <translation>Als een rij een record bijwerkt, maakt een lege cel het veld leeg. Anders verandert ze niets.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Finds the record</source>
        <translation>Vindt het record</translation>
    </message>
    <message>
        <source>Empty cell empties</source>
        <translation>Lege cel wist</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsStep</name>
    <message>
        <source>From the headings</source>
        <translation>Volgens de koppen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the value all rows get</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose first what kind of record the rows are.</source>
        <translation>Kies eerst wat voor records de rijen zijn.</translation>
    </message>
    <message>
        <source>No column becomes a field yet. Choose for at least one column what it becomes.</source>
        <translation>Nog geen kolom wordt een veld. Kies voor minstens één kolom wat ze wordt.</translation>
    </message>
    <message>
        <source>Needed for every record and filled by no column: %1. Choose a column for it, give all rows the same value, or tick what finds the record.</source>
        <translation>Nodig voor elk record en door geen kolom gevuld: %1. Kies er een kolom voor, geef alle rijen dezelfde waarde of vink aan wat het record vindt.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice; give one of the columns another name in the file.</source>
        <translation>De kop “%1” staat er twee keer; geef een van de kolommen in het bestand een andere naam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) will not be read: %1</source>
        <translation>
            <numerusform>%Ln kolom wordt niet gelezen: %1</numerusform>
            <numerusform>%Ln kolommen worden niet gelezen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column is read.</source>
        <translation>Alle kolommen worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>The &amp;rows are</source>
        <translation>De &amp;rijen zijn</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Koppeling</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024</source>
        <translation>Datums zoals 03/04/2024</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Refuse: they could be two days</source>
        <translation>Weigeren: het kunnen twee dagen zijn</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Dag eerst: 3 april</translation>
    </message>
    <message>
        <source>Month first: 4 March</source>
        <translation>Maand eerst: 4 maart</translation>
    </message>
    <message>
        <source>Point: 12.5</source>
        <translation>Punt: 12.5</translation>
    </message>
    <message>
        <source>Comma: 12,5</source>
        <translation>Komma: 12,5</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Kolommen van het bestand en wat ze worden</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Gelijk voor alle rijen</translation>
    </message>
    <message>
        <source>Field that all rows get</source>
        <translation>Veld dat alle rijen krijgen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value that all rows get</source>
        <translation>Waarde die alle rijen krijgen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;oorbeeld</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportFileStep</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>Wacht op een beslissing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) of %1</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln waarschijnlijke dubbele van %1</numerusform>
            <numerusform>%Ln waarschijnlijke dubbelen van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Een bestand kiezen om te importeren</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Laat hier een bestand los</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Een bestand &amp;kiezen…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacts (*.vcf *.eml);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacten (*.vcf *.eml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>A table as CSV, TSV or Excel workbook (.xlsx), with headings in its first row; people also from cards (.vcf) and mails (.eml). You see first what would become of each row; nothing is written before you say so.</source>
        <translation>Een tabel als CSV, TSV of Excel-werkmap (.xlsx), met koppen in de eerste rij; personen ook uit visitekaartjes (.vcf) en e-mails (.eml). U ziet eerst wat er van elke rij zou worden; er wordt niets geschreven voordat u het zegt.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Read it as &amp;Western European text</source>
        <translation>Lezen als &amp;West-Europese tekst</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wordt gelezen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wordt bekeken</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wordt geïmporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1</source>
        <translation>
            <numerusform>%Ln rij geïmporteerd uit %1</numerusform>
            <numerusform>%Ln rijen geïmporteerd uit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>De import wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. A file with these headings will be recognised by it.</source>
        <translation>De koppeling “%1” is bewaard. Een bestand met deze koppen wordt eraan herkend.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>De afgewezen rijen opslaan</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Werkmap (*.xlsx);;Tabel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>
            <numerusform>%Ln afgewezen rij staat in %1, met de reden. Verbeter ze daar en importeer dat bestand.</numerusform>
            <numerusform>%Ln afgewezen rijen staan in %1, elk met de reden. Verbeter ze daar en importeer dat bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>None of the headings is a field of %1. Was the first row a record, copied without headings?</source>
        <translation>Geen van de kopjes is een veld van %1. Was de eerste rij een record, zonder kopjes gekopieerd?</translation>
    </message>
    <message>
        <source>&amp;Yes: the columns stand as in the list</source>
        <translation>&amp;Ja: de kolommen staan zoals in de lijst</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Het is %1</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 &amp;toevoegen</translation>
    </message>
    <message>
        <source>This is a filled-in reporting template (CMRT).</source>
        <translation>Dit is een ingevuld rapportagesjabloon (CMRT).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them in the template and import it again.</source>
        <translation>
            <numerusform>%Ln afgewezen rij staat met reden in %1. Verbeter die in het sjabloon en importeer het opnieuw.</numerusform>
            <numerusform>%Ln afgewezen rijen staan in %1, elk met de reden. Verbeter ze in het sjabloon en importeer het opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Waarschijnlijk dubbel</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Update the record here</source>
        <translation>Het record hier bijwerken</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>De rij overslaan</translation>
    </message>
    <message>
        <source>Like “%1” (%2 of 100): %3</source>
        <comment>a record, how alike, why</comment>
        <translation>Lijkt op “%1” (%2 van 100): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>field, value and what is wrong</comment>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan wordt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat ze brengt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
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
        <translation>Alle rijen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nieuw record</numerusform>
            <numerusform>%Ln nieuwe records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record gewijzigd</numerusform>
            <numerusform>%Ln records gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) kept for later</source>
        <translation>
            <numerusform>%Ln waarschijnlijke dubbele voor later bewaard</numerusform>
            <numerusform>%Ln waarschijnlijke dubbelen voor later bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Er is niets te importeren.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij &amp;importeren</numerusform>
            <numerusform>%Ln rijen &amp;importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Voor &amp;later bewaren</translation>
    </message>
    <message>
        <source>This casebook can only be read.</source>
        <translation>Dit dossier kan alleen worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln afgewezen rij op&amp;slaan…</numerusform>
            <numerusform>%Ln afgewezen rijen op&amp;slaan…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Welke rijen te zien zijn</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Rijen van het bestand en wat ervan wordt</translation>
    </message>
    <message>
        <source>The fields of the row</source>
        <translation>De velden van de rij</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>In the casebook</source>
        <translation>In het dossier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The selected rows:</source>
        <translation>De gekozen rijen:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportResultStep</name>
    <message>
        <source>The import of %1 has been undone</source>
        <translation>De import van %1 is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles is zoals het was.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since and were kept: %1</source>
        <translation>
            <numerusform>%Ln record is sindsdien gewijzigd en is behouden: %1</numerusform>
            <numerusform>%Ln records zijn sindsdien gewijzigd en zijn behouden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>%1 is geïmporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nieuw record</numerusform>
            <numerusform>%Ln nieuwe records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln record gewijzigd</numerusform>
            <numerusform>%Ln records gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were the same already</source>
        <translation>
            <numerusform>%Ln record was al gelijk</numerusform>
            <numerusform>%Ln records waren al gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln rij afgewezen</numerusform>
            <numerusform>%Ln rijen afgewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) wait for your decision; they are kept in the casebook until then</source>
        <translation>
            <numerusform>%Ln waarschijnlijke dubbele wacht op uw beslissing en blijft zolang in het dossier bewaard</numerusform>
            <numerusform>%Ln waarschijnlijke dubbelen wachten op uw beslissing en blijven zolang in het dossier bewaard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over, because they are blank or you chose to skip them</source>
        <translation>
            <numerusform>%Ln rij overgeslagen, omdat ze leeg is of omdat u dat koos</numerusform>
            <numerusform>%Ln rijen overgeslagen, omdat ze leeg zijn of omdat u dat koos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Deze import &amp;ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln afgewezen rij op&amp;slaan…</numerusform>
            <numerusform>%Ln afgewezen rijen op&amp;slaan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %Ln likely duplicate(s)</source>
        <translation>
            <numerusform>&amp;Beslissen over %Ln waarschijnlijke dubbele</numerusform>
            <numerusform>&amp;Beslissen over %Ln waarschijnlijke dubbelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>De &amp;lijst tonen</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>&amp;Nog een bestand importeren</translation>
    </message>
</context>
<context>
    <name>Lodebook::InviteMenu</name>
    <message numerus="yes">
        <source>Invite %Ln selected person(s) to</source>
        <translation>
            <numerusform>%Ln gekozen persoon uitnodigen voor</numerusform>
            <numerusform>%Ln gekozen personen uitnodigen voor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %Ln of the list to</source>
        <translation>
            <numerusform>%Ln van de lijst uitnodigen voor</numerusform>
            <numerusform>Alle %Ln van de lijst uitnodigen voor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is recorded yet</source>
        <translation>Er is nog geen evenement</translation>
    </message>
    <message>
        <source>In&amp;vite</source>
        <translation>&amp;Uitnodigen</translation>
    </message>
    <message>
        <source>Put these people on the list of an event</source>
        <translation>Deze personen op de lijst van een evenement zetten</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeyPanel</name>
    <message>
        <source>&amp;Accept without comparing</source>
        <translation>&amp;Aanvaarden zonder vergelijken</translation>
    </message>
    <message>
        <source>&amp;Compare and accept</source>
        <translation>Ver&amp;gelijken en aanvaarden</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand met naam</translation>
    </message>
    <message>
        <source>“%1” (%2), with which %3 works, wants to exchange packs with this casebook. Ask its officer, by voice, to read out the fingerprint that stands on their page Devices, and type it here: so you know that nobody put other keys into the file.</source>
        <translation>“%1” (%2), waarmee %3 werkt, wil pakketten uitwisselen met dit dossier. Vraag de medewerker, met uw eigen stem, de vingerafdruk voor te lezen die op diens pagina Apparaten staat, en typ hem hier: zo weet u dat niemand andere sleutels in het bestand heeft gezet.</translation>
    </message>
    <message>
        <source>&amp;Name of the device here</source>
        <translation>&amp;Naam van het apparaat hier</translation>
    </message>
    <message>
        <source>&amp;Fingerprint as it is read out</source>
        <translation>&amp;Vingerafdruk zoals voorgelezen</translation>
    </message>
    <message>
        <source>six groups of five digits</source>
        <translation>zes groepen van vijf cijfers</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Niet nu</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeysPage</name>
    <message>
        <source>%1 is needed for typing. Choose a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>%1 is nodig om te typen. Kies een toets met Ctrl of Alt, of een van F1 tot en met F12.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it from there, or type another one.</source>
        <translation>%1 hoort bij “%2”. Neem de toets daar weg, of typ een andere.</translation>
    </message>
    <message>
        <source>“%1” has lost its key.</source>
        <translation>“%1” heeft geen toets meer.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Gewoonlijk: %1</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Zoek een opdracht of een toets</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Opdrachten en hun toetsen</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>T&amp;oets</translation>
    </message>
    <message>
        <source>Key of the chosen command: press it</source>
        <translation>Toets van de gekozen opdracht: druk erop</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>&amp;Daar wegnemen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Geen toets</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Zoals ge&amp;woonlijk</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alles zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Druk op een toets</translation>
    </message>
    <message>
        <source>%1 always does this %2: “%3”. Choose another key.</source>
        <comment>a key, where, what it does there</comment>
        <translation>%1 doet altijd dit %2: “%3”. Kies een andere toets.</translation>
    </message>
    <message>
        <source>This key is fixed: it cannot be given away or changed.</source>
        <translation>Deze toets ligt vast: hij kan niet worden weggegeven of veranderd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a fixed key does, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1, vast</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersDialog</name>
    <message>
        <source>Write letters: %1</source>
        <translation>Brieven schrijven: %1</translation>
    </message>
    <message>
        <source>Remind members of the report on %1</source>
        <translation>Leden herinneren aan het verslag over %1</translation>
    </message>
    <message>
        <source>Letter &amp;template</source>
        <translation>Brief&amp;sjabloon</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>E-mail drafts for the mail program of this computer</source>
        <translation>E-mailconcepten voor het mailprogramma van deze computer</translation>
    </message>
    <message>
        <source>One file to print, each letter on a page of its own</source>
        <translation>Eén bestand om af te drukken, elke brief op een eigen pagina</translation>
    </message>
    <message>
        <source>A file to print for each letter</source>
        <translation>Een bestand om af te drukken per brief</translation>
    </message>
    <message>
        <source>Write down in the &amp;contact log that they went out</source>
        <translation>In het &amp;contactlogboek vastleggen dat ze zijn uitgegaan</translation>
    </message>
    <message>
        <source>Who gets a letter, and who does not</source>
        <translation>Wie een brief krijgt, en wie niet</translation>
    </message>
    <message>
        <source>The letter as it goes out</source>
        <translation>De brief zoals hij uitgaat</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln e-mail draft(s)…</source>
        <translation>
            <numerusform>%Ln e-mailconcept sch&amp;rijven…</numerusform>
            <numerusform>%Ln e-mailconcepten sch&amp;rijven…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln letter(s)…</source>
        <translation>
            <numerusform>%Ln brief sch&amp;rijven…</numerusform>
            <numerusform>%Ln brieven sch&amp;rijven…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the letters to</source>
        <translation>Brieven schrijven naar</translation>
    </message>
    <message>
        <source>An empty folder for the letters</source>
        <translation>Een lege map voor de brieven</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Tekstdocument (*.odt);;Webpagina (*.html)</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Brieven worden geschreven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1.</source>
        <translation>
            <numerusform>%Ln brief geschreven naar %1.</numerusform>
            <numerusform>%Ln brieven geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Lijst &amp;bewaren…</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Verzendlijst bewaren</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Tabel (*.csv);;Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the mailing list</source>
        <translation>Verzendlijst wordt bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) saved in %1.</source>
        <translation>
            <numerusform>%Ln adres bewaard in %1.</numerusform>
            <numerusform>%Ln adressen bewaard in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded has changed meanwhile: other letters would go out now. Nothing was written; close this and look at them again.</source>
        <translation>Wat is vastgelegd, is intussen veranderd: er zouden nu andere brieven uitgaan. Er is niets geschreven; sluit dit en bekijk ze opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) none: the last column says why.</source>
        <translation>
            <numerusform>%Ln krijgt er geen: de laatste kolom zegt waarom.</numerusform>
            <numerusform>%Ln krijgen er geen: de laatste kolom zegt waarom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) would go out.</source>
        <translation>
            <numerusform>%Ln brief zou uitgaan.</numerusform>
            <numerusform>%Ln brieven zouden uitgaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersMenu</name>
    <message numerus="yes">
        <source>To the %Ln &amp;selected</source>
        <translation>
            <numerusform>Aan de %Ln ge&amp;selecteerde</numerusform>
            <numerusform>Aan de %Ln ge&amp;selecteerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To &amp;all %Ln of the list</source>
        <translation>
            <numerusform>Aan &amp;alle %Ln van de lijst</numerusform>
            <numerusform>Aan &amp;alle %Ln van de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Brieven</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template to these records</source>
        <translation>Brieven of e-mailconcepten uit een sjabloon aan deze records</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Waarom weggelaten</translation>
    </message>
</context>
<context>
    <name>Lodebook::LineEditor</name>
    <message>
        <source>Write an e-mail</source>
        <translation>Een e-mail schrijven</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Dit nummer bellen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>In de browser openen</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Dit record openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Type a part of the name or number</source>
        <translation>Typ een deel van de naam of het nummer</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkLine</name>
    <message>
        <source>Make “%1” a new record (%2)…</source>
        <translation>Van “%1” een nieuw record maken (%2)…</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinksEditor</name>
    <message>
        <source>Add: type a part of the name or number</source>
        <translation>Toevoegen: typ een deel van de naam of het nummer</translation>
    </message>
</context>
<context>
    <name>Lodebook::ListColumns</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Oplopend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Aflopend</translation>
    </message>
    <message>
        <source>Then b&amp;y this one (Shift+click)</source>
        <translation>&amp;Dan op deze (Shift+klik)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Deze kolom &amp;verbergen</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Alle kolommen laten &amp;schuiven</translation>
    </message>
    <message>
        <source>Columns up to here &amp;stay in sight</source>
        <translation>Kolommen tot hier blijven in &amp;beeld</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Kolommen kiezen…</translation>
    </message>
    <message>
        <source>&amp;Filter below the headings</source>
        <translation>&amp;Filter onder de koppen</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>&amp;Compacte rijen</translation>
    </message>
    <message>
        <source>&amp;Put together by this column</source>
        <translation>Op deze kolom &amp;groeperen</translation>
    </message>
</context>
<context>
    <name>Lodebook::LockPage</name>
    <message>
        <source>The casebook is locked</source>
        <translation>Het dossier is vergrendeld</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
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
        <translation>“%1” is sindsdien gewijzigd en blijft zoals het is.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Pinned: found on the home page and in the search</source>
        <translation>Vastgezet: staat op de startpagina en in het zoeken</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Niet meer vastgezet</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed %Ln record(s). Undoing it takes all of them back.</source>
        <translation>
            <numerusform>“%1” heeft %Ln record gewijzigd. Ongedaan maken draait dat terug.</numerusform>
            <numerusform>“%1” heeft %Ln records gewijzigd. Ongedaan maken draait ze allemaal terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Alles ongedaan maken</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Opnieuw uitvoeren: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>%1 can only be read: nothing in it can be changed here. To change something, ask for the right to write the file and its folder, or open a copy of your own.</source>
        <translation>%1 kan alleen worden gelezen: hier kan niets worden gewijzigd. Vraag om het recht het bestand en de map te schrijven, of open een eigen kopie, om iets te wijzigen.</translation>
    </message>
    <message>
        <source>Locked – %1 – Lodebook</source>
        <comment>casebook</comment>
        <translation>Vergrendeld – %1 – Lodebook</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery key of this casebook yet. Without it a lost passphrase cannot be made good.</source>
        <translation>Niemand heeft de herstelsleutel van dit dossier al geprobeerd. Zonder die sleutel is een verloren wachtwoordzin niet te herstellen.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Die op papier &amp;proberen…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>Een nieuwe &amp;maken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln kalenderitem naar %1 geschreven</numerusform>
            <numerusform>%Ln kalenderitems naar %1 geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made. It opens with the same passphrase and the same recovery key as the casebook, and nobody has tried yet whether the key on paper works.</source>
        <translation>Er is een reservekopie gemaakt. Ze gaat open met dezelfde wachtwoordzin en dezelfde herstelsleutel als het dossier, en niemand heeft al geprobeerd of de sleutel op papier werkt.</translation>
    </message>
</context>
<context>
    <name>Lodebook::MakePackPage</name>
    <message>
        <source>Make a pack</source>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>device, officer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Looking what would go into the pack</source>
        <translation>Bekijken wat in het pakket zou komen</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Er wordt nog niets geschreven</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Het pakket schrijven</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <comment>name of a file</comment>
        <translation>Pakket %1</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Pakketten (*.lodepack)</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Het pakket wordt gemaakt</translation>
    </message>
    <message>
        <source>Changes are gathered, packed and sealed</source>
        <translation>Wijzigingen worden verzameld, ingepakt en verzegeld</translation>
    </message>
    <message>
        <source>The pack is written: %1. Only the devices it is for can open it.</source>
        <translation>Het pakket is geschreven: %1. Alleen de apparaten waarvoor het is kunnen het openen.</translation>
    </message>
    <message>
        <source>Look first what would go into it; then the file can be written.</source>
        <translation>Bekijk eerst wat erin zou komen; daarna kan het bestand worden geschreven.</translation>
    </message>
    <message>
        <source>Tick a device, and choose what it may hold.</source>
        <translation>Vink een apparaat aan en kies wat het mag bevatten.</translation>
    </message>
    <message>
        <source>&amp;Look what goes in</source>
        <translation>&amp;Bekijken wat erin komt</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>Pakket &amp;schrijven…</translation>
    </message>
    <message>
        <source>&amp;For which devices</source>
        <translation>&amp;Voor welke apparaten</translation>
    </message>
    <message>
        <source>What they may hold</source>
        <translation>Wat ze mogen bevatten</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>Bij&amp;lagen</translation>
    </message>
    <message>
        <source>None: their names only</source>
        <translation>Geen: alleen hun namen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Good for (&amp;days)</source>
        <translation>Geldig (&amp;dagen)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Wat in het pakket komt</translation>
    </message>
    <message>
        <source>A pack carries what other devices do not have yet. It is sealed: only the devices it is for can open it.</source>
        <translation>Een pakket draagt wat andere apparaten nog niet hebben. Het is verzegeld: alleen de apparaten waarvoor het is kunnen het openen.</translation>
    </message>
    <message>
        <source>No device is trusted yet</source>
        <translation>Er is nog geen vertrouwd apparaat</translation>
    </message>
    <message>
        <source>A pack is made for devices whose keys were accepted. Ask for the key file of the other device, and hand over yours.</source>
        <translation>Een pakket wordt gemaakt voor apparaten waarvan de sleutel is aanvaard. Vraag om het sleutelbestand van het andere apparaat en geef het uwe.</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Apparaten en sleutels</translation>
    </message>
    <message>
        <source>Those up to %1, and what was asked for</source>
        <translation>Die tot %1 en wat is opgevraagd</translation>
    </message>
    <message>
        <source>At &amp;most (MB of attachments)</source>
        <translation>&amp;Hoogstens (MB aan bijlagen)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>onbeperkt</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapPane</name>
    <message>
        <source>%1: without a position</source>
        <comment>kind of record</comment>
        <translation>%1: zonder positie</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>kind of record, what tells them apart</comment>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <comment>how many records</comment>
        <translation>%1 op de kaart</translation>
    </message>
    <message>
        <source>%1 without a position</source>
        <comment>how many records</comment>
        <translation>%1 zonder positie</translation>
    </message>
    <message>
        <source>%1 records are too many to choose on the map. Draw a smaller rectangle, or set conditions.</source>
        <translation>%1 records zijn te veel om op de kaart te kiezen. Teken een kleinere rechthoek of stel voorwaarden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln record gekozen op de kaart</numerusform>
            <numerusform>%Ln records gekozen op de kaart</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Positie</translation>
    </message>
    <message>
        <source>Coloured b&amp;y</source>
        <translation>&amp;Kleuren naar</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Opent ze als lijst</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapWidget</name>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punten</translation>
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
        <translation>Deze koppeling &amp;bewaren als</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Naam van de koppeling</translation>
    </message>
    <message>
        <source>Such as: monthly visits</source>
        <translation>Bijvoorbeeld: maandelijkse bezoeken</translation>
    </message>
    <message>
        <source>Keep &amp;mapping</source>
        <translation>&amp;Koppeling bewaren</translation>
    </message>
</context>
<context>
    <name>Lodebook::MembersPage</name>
    <message>
        <source>is made</source>
        <translation>wordt gemaakt</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>is er al</translation>
    </message>
    <message>
        <source>no fee is agreed: nothing is made</source>
        <translation>geen bijdrage afgesproken: er wordt niets gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln contribution(s)</source>
        <translation>
            <numerusform>%Ln bijdrage &amp;maken</numerusform>
            <numerusform>%Ln bijdragen &amp;maken</numerusform>
        </translation>
    </message>
    <message>
        <source>No membership lasts in this year, as far as its first day is recorded.</source>
        <translation>In dit jaar loopt geen lidmaatschap, voor zover de eerste dag is vastgelegd.</translation>
    </message>
    <message>
        <source>This is what would be made for %1. Nothing is written before you say so; undo takes it back.</source>
        <translation>Dit zou voor %1 worden gemaakt. Er wordt niets geschreven voor u het zegt; ongedaan maken neemt het terug.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) made. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln bijdrage gemaakt. Ongedaan maken neemt haar terug.</numerusform>
            <numerusform>%Ln bijdragen gemaakt. Ongedaan maken neemt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Members &amp;on</source>
        <translation>Leden &amp;op</translation>
    </message>
    <message>
        <source>Members on this day</source>
        <translation>Leden op deze dag</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>Lijst &amp;afdrukken</translation>
    </message>
    <message>
        <source>Members by pillar</source>
        <translation>Leden naar pijler</translation>
    </message>
    <message>
        <source>Contributions &amp;for</source>
        <translation>Bijdragen &amp;voor</translation>
    </message>
    <message>
        <source>Year of the contributions</source>
        <translation>Jaar van de bijdragen</translation>
    </message>
    <message>
        <source>&amp;due on</source>
        <translation>&amp;uiterlijk op</translation>
    </message>
    <message>
        <source>Day on which the contributions are due</source>
        <translation>Dag waarop de bijdragen uiterlijk komen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Contributions that would be made</source>
        <translation>Bijdragen die zouden worden gemaakt</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergeModel</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, blijft</translation>
    </message>
    <message>
        <source>%1, does not stay</source>
        <translation>%1, blijft niet</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Eerste record</translation>
    </message>
    <message>
        <source>First record (stays)</source>
        <translation>Eerste record (blijft)</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Tweede record</translation>
    </message>
    <message>
        <source>Second record (stays)</source>
        <translation>Tweede record (blijft)</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Na het samenvoegen</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergePanel</name>
    <message>
        <source>Choose a pair to see it side by side.</source>
        <translation>Kies een paar om het naast elkaar te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 alike: %2. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Voor %1 van 100 gelijk: %2. %Ln veld verschilt.</numerusform>
            <numerusform>Voor %1 van 100 gelijk: %2. %Ln velden verschillen.</numerusform>
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
        <translation>“%1” houden: %2</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>“%1” houden</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>De twee records, veld voor veld</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>De twee &amp;samenvoegen</translation>
    </message>
    <message>
        <source>They are &amp;not the same</source>
        <translation>Ze zijn &amp;niet hetzelfde</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>Het &amp;eerste openen</translation>
    </message>
    <message>
        <source>Open the &amp;second</source>
        <translation>Het &amp;tweede openen</translation>
    </message>
    <message numerus="yes">
        <source>Created on two devices for the same thing. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Op twee apparaten voor hetzelfde gemaakt. %Ln veld zegt iets anders.</numerusform>
            <numerusform>Op twee apparaten voor hetzelfde gemaakt. %Ln velden zeggen iets anders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Deze melding wegdoen</translation>
    </message>
</context>
<context>
    <name>Lodebook::ModeSwitch</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>How the records are shown</source>
        <translation>Hoe de records worden getoond</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>Lodebook::MomentEditor</name>
    <message>
        <source>There is no such time of day as “%1”</source>
        <translation>Het tijdstip “%1” bestaat niet</translation>
    </message>
</context>
<context>
    <name>Lodebook::MoneyEditor</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>“%1” is geen bedrag</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Valuta van “%1”</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>Lodebook::NewCasebookDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Fill it with the &amp;demonstration: real public data and invented examples</source>
        <translation>Vullen met de &amp;demonstratie: echte openbare gegevens en verzonnen voorbeelden</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Uw naam</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>It stands beside everything you change</source>
        <translation>Die staat bij alles wat u wijzigt</translation>
    </message>
    <message>
        <source>&amp;Make the casebook</source>
        <translation>Het dossier &amp;maken</translation>
    </message>
    <message>
        <source>Casebook</source>
        <comment>file name</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Dossiers (*.lodebook)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Demonstratie</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>De sleutel wordt berekend…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase, so that nobody else can read the file</source>
        <translation>Het v&amp;ersleutelen met een wachtwoordzin, zodat niemand anders het bestand kan lezen</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Een dossier op een server wordt daar versleuteld, door de schijven en verbindingen van de server.</translation>
    </message>
</context>
<context>
    <name>Lodebook::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” is geen geheel getal</translation>
    </message>
</context>
<context>
    <name>Lodebook::PackContentsModel</name>
    <message numerus="yes">
        <source>%Ln change(s) in it.</source>
        <translation>
            <numerusform>%Ln wijziging erin.</numerusform>
            <numerusform>%Ln wijzigingen erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>Het bestand heeft %1.</translation>
    </message>
    <message>
        <source>Before it is packed, it has %1; the file is smaller.</source>
        <translation>Vóór het inpakken %1; het bestand is kleiner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go along.</source>
        <translation>
            <numerusform>%Ln bijlage gaat mee.</numerusform>
            <numerusform>%Ln bijlagen gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are left out; whoever takes the pack may ask for them.</source>
        <translation>
            <numerusform>%Ln bijlage blijft hier; wie het pakket inneemt kan erom vragen.</numerusform>
            <numerusform>%Ln bijlagen blijven hier; wie het pakket inneemt kan erom vragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here.</source>
        <translation>
            <numerusform>%Ln wijziging van beperkte records blijft hier.</numerusform>
            <numerusform>%Ln wijzigingen van beperkte records blijven hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort record</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here.</source>
        <translation>
            <numerusform>%Ln record hoort niet meer bij wat daar mag staan; het wordt vergeten zodra alles hier terug is.</numerusform>
            <numerusform>%Ln records horen niet meer bij wat daar mag staan; ze worden vergeten zodra alles hier terug is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln large attachment(s) a part goes along; later packs bring the rest.</source>
        <translation>
            <numerusform>Van %Ln grote bijlage gaat een deel mee; latere pakketten brengen de rest.</numerusform>
            <numerusform>Van %Ln grote bijlagen gaat een deel mee; latere pakketten brengen de rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack; later ones bring them.</source>
        <translation>
            <numerusform>%Ln bijlage past niet in dit pakket; latere brengen haar.</numerusform>
            <numerusform>%Ln bijlagen passen niet in dit pakket; latere brengen ze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers.</source>
        <translation>
            <numerusform>%Ln zorgvuldigheidsrapport erin is zonder toestemming van het lid: scores en antwoorden blijven onder de medewerkers.</numerusform>
            <numerusform>%Ln zorgvuldigheidsrapporten erin zijn zonder toestemming van het lid: scores en antwoorden blijven onder de medewerkers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPaper</name>
    <message numerus="yes">
        <source>%Ln record(s) came in new.</source>
        <translation>
            <numerusform>%Ln nieuw record kwam binnen.</numerusform>
            <numerusform>%Ln nieuwe records kwamen binnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come in new.</source>
        <translation>
            <numerusform>%Ln nieuw record zou binnenkomen.</numerusform>
            <numerusform>%Ln nieuwe records zouden binnenkomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln record gewijzigd.</numerusform>
            <numerusform>%Ln records gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>%Ln record zou veranderen.</numerusform>
            <numerusform>%Ln records zouden veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed here and there: both values are kept and wait for a decision.</source>
        <translation>
            <numerusform>%Ln record is hier en daar gewijzigd: beide waarden blijven en wachten op een besluit.</numerusform>
            <numerusform>%Ln records zijn hier en daar gewijzigd: beide waarden blijven en wachten op een besluit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were created on both sides and wait to be merged.</source>
        <translation>
            <numerusform>%Ln record is aan beide kanten gemaakt en wacht op samenvoegen.</numerusform>
            <numerusform>%Ln records zijn aan beide kanten gemaakt en wachten op samenvoegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot come in yet; they are kept and wait.</source>
        <translation>
            <numerusform>%Ln waarde kan nog niet binnenkomen; ze blijft bewaard en wacht.</numerusform>
            <numerusform>%Ln waarden kunnen nog niet binnenkomen; ze blijven bewaard en wachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s) were kept as decisions; they go to the others with the next pack.</source>
        <translation>
            <numerusform>%Ln weigering is als besluit bewaard; ze gaat met het volgende pakket mee.</numerusform>
            <numerusform>%Ln weigeringen zijn als besluit bewaard; ze gaan met het volgende pakket mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version of the program are kept and passed on.</source>
        <translation>
            <numerusform>%Ln regel van een nieuwere versie van het programma blijft bewaard en gaat door.</numerusform>
            <numerusform>%Ln regels van een nieuwere versie van het programma blijven bewaard en gaan door.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the sender is ahead of this one by %Ln minute(s).</source>
        <translation>
            <numerusform>De klok van de afzender loopt %Ln minuut voor op deze.</numerusform>
            <numerusform>De klok van de afzender loopt %Ln minuten voor op deze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Er was niets nieuws.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Er staat niets nieuws in.</translation>
    </message>
    <message>
        <source>It is for devices that are not known here. Only they can open it.</source>
        <translation>Het is voor apparaten die hier niet bekend zijn. Alleen die kunnen het openen.</translation>
    </message>
    <message>
        <source>It is for %1. Only they can open it.</source>
        <translation>Het is voor %1. Alleen die kunnen het openen.</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Gemaakt door %1 op %2.</translation>
    </message>
    <message>
        <source>a device without a name</source>
        <translation>een apparaat zonder naam</translation>
    </message>
    <message>
        <source>For this device.</source>
        <translation>Voor dit apparaat.</translation>
    </message>
    <message>
        <source>For this device and %1.</source>
        <translation>Voor dit apparaat en %1.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>It was taken in before; taking it again changes nothing.</source>
        <translation>Het is al eerder ingenomen; opnieuw innemen verandert niets.</translation>
    </message>
    <message>
        <source>Pack from %1, taken in</source>
        <translation>Pakket van %1, ingenomen</translation>
    </message>
    <message>
        <source>Pack from %1, before it is taken</source>
        <translation>Pakket van %1, vóór het innemen</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Record en veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Met het pakket</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list shows the first %1 records.</source>
        <translation>De lijst toont de eerste %1 records.</translation>
    </message>
    <message>
        <source>The list shows the first %1 records; the others come in with them.</source>
        <translation>De lijst toont de eerste %1 records; de andere komen mee.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them.</source>
        <translation>
            <numerusform>%Ln record verlaat dit apparaat: het mag het niet langer bevatten, en wie het pakket maakte heeft het geheel.</numerusform>
            <numerusform>%Ln records verlaten dit apparaat: het mag ze niet langer bevatten, en wie het pakket maakte heeft ze geheel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPreviewModel</name>
    <message>
        <source>Held back: cannot come in yet</source>
        <translation>Achtergehouden: kan nog niet binnenkomen</translation>
    </message>
    <message>
        <source>Changed here and there: to be decided</source>
        <translation>Hier en daar gewijzigd: te besluiten</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Daar verwijderd</translation>
    </message>
    <message>
        <source>Created on both sides: likely one</source>
        <translation>Aan beide kanten gemaakt: waarschijnlijk één</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Waits, nothing is lost</source>
        <translation>Wacht, niets gaat verloren</translation>
    </message>
    <message>
        <source>%1: deleted on one side</source>
        <comment>kind of record</comment>
        <translation>%1: aan één kant verwijderd</translation>
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
        <translation>Record en veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Met het pakket</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Changed: money, or what only some may see</source>
        <translation>Gewijzigd: geld, of wat alleen sommigen mogen zien</translation>
    </message>
    <message>
        <source>Two values; to be decided. Until then: %1</source>
        <translation>Twee waarden; te beslissen. Tot dan: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1. Before both: %2</source>
        <translation>%1. Vóór beide: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln, the first %2 listed)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln, de eerste %2 getoond)</numerusform>
            <numerusform>%1 (%Ln, de eerste %2 getoond)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackView</name>
    <message>
        <source>The file is not the pack that was looked at any more. Nothing was changed; open it again.</source>
        <translation>Het bestand is niet meer het pakket dat is bekeken. Er is niets gewijzigd; open het opnieuw.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
</context>
<context>
    <name>Lodebook::Paper</name>
    <message>
        <source>Left out, because restricted: the columns %1.</source>
        <translation>Weggelaten wegens beperkte toegang: de kolommen %1.</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Wat uit andere records volgt</translation>
    </message>
    <message>
        <source>Left out, because restricted: %1.</source>
        <translation>Weggelaten wegens beperkte toegang: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <translation>%1 van %2 worden getoond.</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 rijen zijn te veel voor papier. Kies er minder, of exporteer ze naar een werkmap.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many rows, and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”</source>
        <translation>Er is geen soort record die “%1” heet</translation>
    </message>
    <message>
        <source>This record is restricted: it is not put on paper.</source>
        <translation>Dit record heeft beperkte toegang: het komt niet op papier.</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s).</source>
        <translation>
            <numerusform>Achtergehouden, omdat het lid geen toestemming gaf om te delen: scores en antwoorden in %Ln record.</numerusform>
            <numerusform>Achtergehouden, omdat het lid geen toestemming gaf om te delen: scores en antwoorden in %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PaperDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Afdrukken: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::PassphraseEntry</name>
    <message>
        <source>Weak: it is among the first that would be tried.</source>
        <translation>Zwak: deze zou als een van de eerste worden geprobeerd.</translation>
    </message>
    <message>
        <source>Fair: it keeps a curious finder out.</source>
        <translation>Matig: deze houdt een nieuwsgierige vinder buiten.</translation>
    </message>
    <message>
        <source>Good: it keeps out somebody who takes time and money to guess.</source>
        <translation>Goed: deze houdt iemand buiten die tijd en geld in het raden steekt.</translation>
    </message>
    <message>
        <source>Strong: nobody guesses it.</source>
        <translation>Sterk: niemand raadt deze.</translation>
    </message>
    <message>
        <source>What is typed the second time is not the same yet.</source>
        <translation>Wat de tweede keer is getypt is nog niet hetzelfde.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Nog een k&amp;eer dezelfde</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dezelfde wachtwoordzin nog een keer</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Tonen wat er wor&amp;dt getypt</translation>
    </message>
</context>
<context>
    <name>Lodebook::PeriodEditor</name>
    <message>
        <source>“%1” is not a period. Write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>“%1” is geen periode. Schrijf 2024, 2024-H1, 2024-Q3 of 2024-05</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlacesModel</name>
    <message>
        <source>%1 others</source>
        <comment>how many values that are rarer</comment>
        <translation>%1 andere</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
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
        <translation>Het plan zoals het nu is</translation>
    </message>
    <message>
        <source>No version of this plan is frozen yet. Approve it under Plan: from then on every change shows here.</source>
        <translation>Van dit plan is nog geen versie vastgelegd. Keur het goed onder Plan: vanaf dan staat elke wijziging hier.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Er is geen verschil tussen de twee.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln verschil</numerusform>
            <numerusform>%Ln verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Eerdere versie</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Latere versie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Differences between two versions of the plan</source>
        <translation>Verschillen tussen twee versies van het plan</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlanPart</name>
    <message>
        <source>Approved. The plan as it stands is kept as baseline; undo takes both back.</source>
        <translation>Goedgekeurd. Het plan zoals het is blijft bewaard als uitgangsversie; ongedaan maken neemt beide terug.</translation>
    </message>
    <message>
        <source>The plan as it stands is kept, to be compared with later.</source>
        <translation>Het plan zoals het is blijft bewaard, om later mee te vergelijken.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Samenwerkingsplan</translation>
    </message>
    <message>
        <source>&amp;Approve and freeze</source>
        <translation>&amp;Goedkeuren en vastleggen</translation>
    </message>
    <message>
        <source>Approves the plan today and keeps it as baseline, so that later changes can be shown</source>
        <translation>Keurt het plan vandaag goed en bewaart het als uitgangsversie, zodat latere wijzigingen getoond kunnen worden</translation>
    </message>
    <message>
        <source>&amp;Freeze for a review</source>
        <translation>Vastleggen voor een &amp;herziening</translation>
    </message>
    <message>
        <source>Keeps the plan as it stands, without approving it</source>
        <translation>Bewaart het plan zoals het is, zonder het goed te keuren</translation>
    </message>
    <message>
        <source>&amp;Print the plan</source>
        <translation>Plan &amp;afdrukken</translation>
    </message>
    <message>
        <source>The plan on one page</source>
        <translation>Het plan op één pagina</translation>
    </message>
</context>
<context>
    <name>Lodebook::PointEditor</name>
    <message>
        <source>“%1” is not a position. Write latitude and longitude in degrees with a point, such as -1.6585, 29.2205</source>
        <translation>“%1” is geen positie. Schrijf breedte en lengte in graden met een punt, zoals -1.6585, 29.2205</translation>
    </message>
    <message>
        <source>“%1” lies outside the globe: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>“%1” ligt buiten de wereldbol: de breedte loopt van -90 tot 90, de lengte van -180 tot 180</translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>%1: stopping, nothing is left half done</source>
        <comment>title of long work</comment>
        <translation>%1: wordt gestopt, niets blijft half gedaan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of long work and what it does now</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln seconde</numerusform>
            <numerusform>nog ongeveer %Ln seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ProvisionalFields</name>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (voorlopig)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet</source>
        <translation>Voorlopig: apparaten zeggen verschillende dingen en niemand heeft nog beslist</translation>
    </message>
    <message>
        <source>%1 of a restricted record</source>
        <comment>a field</comment>
        <translation>%1 van een beperkt toegankelijk record</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field and its record</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet. Decide under Exchange: %1.</source>
        <translation>Voorlopig: apparaten zeggen verschillende dingen en niemand heeft nog beslist. Te beslissen onder Uitwisseling: %1.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRecordDialog</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Make this record</source>
        <translation>Dit record &amp;maken</translation>
    </message>
    <message>
        <source>Not made yet: another program, or a long work of this one, is writing into the casebook. It will be made by itself as soon as that has finished.</source>
        <translation>Nog niet gemaakt: een ander programma, of een lang werk van dit programma, schrijft in het dossier. Het gebeurt vanzelf zodra dat klaar is.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRow</name>
    <message>
        <source>Quick filter</source>
        <translation>Snelfilter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filteren</translation>
    </message>
    <message>
        <source>Narrows the rows by %1: words, &gt;5, 5..10, 2023, tomorrow, a label; = is empty, != is not</source>
        <translation>Beperkt de rijen op %1: woorden, &gt;5, 5..10, 2023, morgen, een label; = is leeg, != is dat niet</translation>
    </message>
    <message>
        <source>%1 cannot be asked about in one line</source>
        <translation>Naar %1 kan niet in één regel worden gevraagd</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordGroupModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many records it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sum of %2: %3</source>
        <comment>group, figure, its sum</comment>
        <translation>%1, som van %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln group(s)</source>
        <translation>
            <numerusform>de eerste %Ln groep</numerusform>
            <numerusform>de eerste %Ln groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groep</numerusform>
            <numerusform>%Ln groepen</numerusform>
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
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>It gets its number when it is saved</source>
        <translation>Het krijgt zijn nummer als het opgeslagen wordt</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Laatst gewijzigd %1 door %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Prullenbak: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln record verwijderd</numerusform>
            <numerusform>%Ln records verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back</source>
        <translation>
            <numerusform>%Ln record in de prullenbak gedaan; ongedaan maken haalt het terug</numerusform>
            <numerusform>%Ln records in de prullenbak gedaan; ongedaan maken haalt ze terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln record teruggezet</numerusform>
            <numerusform>%Ln records teruggezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>De selectie exporteren</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation>Werkmap (*.xlsx);;Tabel (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln record naar %1 geschreven</numerusform>
            <numerusform>%Ln records naar %1 geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <comment>a record that is being made</comment>
        <translation>&amp;Nieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Putting records into the recycle bin</source>
        <translation>Records naar de prullenbak brengen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wordt geschreven</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells with their headings in a spreadsheet, then paste them here.</source>
        <translation>Er staat geen tabel op het klembord. Kopieer de cellen met hun kopjes in een rekenblad en plak ze dan hier.</translation>
    </message>
    <message>
        <source>This table is too large to be pasted. Save it as a workbook and import that file.</source>
        <translation>Deze tabel is te groot om te plakken. Bewaar haar als werkmap en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Uitnodigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln persoon op de lijst gezet</numerusform>
            <numerusform>%Ln personen op de lijst gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already</source>
        <translation>
            <numerusform>%Ln stond er al op</numerusform>
            <numerusform>%Ln stonden er al op</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an organisation on that day</source>
        <translation>
            <numerusform>%Ln zonder organisatie op die dag</numerusform>
            <numerusform>%Ln zonder organisatie op die dag</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Lijst openen</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListView</name>
    <message>
        <source>contains “%1”</source>
        <translation>bevat “%1”</translation>
    </message>
    <message>
        <source>%1 and contains “%2”</source>
        <translation>%1 en bevat “%2”</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Hier komt niets overeen</translation>
    </message>
    <message>
        <source>%1: none where %2.</source>
        <translation>%1: geen waarvoor %2.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>De prullenbak is leeg</translation>
    </message>
    <message>
        <source>What is deleted comes here first and can be taken back.</source>
        <translation>Wat verwijderd wordt, komt eerst hier en kan worden teruggehaald.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1: nog geen</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Het eerste toevoegen: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Nieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als tabel &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation>Selectie &amp;exporteren…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>De lijst filteren</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words stand (Ctrl+F)</source>
        <translation>Toont de rijen waarin alle woorden staan (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 rijen zijn te veel voor papier. Kies er minder, of exporteer ze naar een werkmap.</translation>
    </message>
    <message>
        <source>&amp;Print the selection…</source>
        <translation>Selectie af&amp;drukken…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>&amp;Conditions…</source>
        <translation>Voor&amp;waarden…</translation>
    </message>
    <message>
        <source>Says which records are shown (Ctrl+Shift+F)</source>
        <translation>Bepaalt welke records worden getoond (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Ko&amp;lommen…</translation>
    </message>
    <message>
        <source>Add the first one with the button below or with Ctrl+N, or bring in a table under Exchange, Import.</source>
        <translation>Voeg de eerste toe met de knop hieronder of met Ctrl+N, of haal een tabel binnen onder Uitwisseling, Importeren.</translation>
    </message>
    <message>
        <source>Change &amp;many…</source>
        <translation>Veel wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Tabel &amp;plakken…</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>gekozen in de lijst</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt toegankelijk</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>In de prullenbak</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. It can be read, not changed.</source>
        <translation>Dit record zit in de prullenbak. Het kan gelezen worden, niet gewijzigd.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Uit de prullenbak halen</translation>
    </message>
    <message>
        <source>Leave, keep it as a draft</source>
        <translation>Verlaten, als concept bewaren</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Not saved yet. %1: %2. What you typed is kept.</source>
        <translation>Nog niet opgeslagen. %1: %2. Wat u typte, is bewaard.</translation>
    </message>
    <message>
        <source>Not saved yet: choose first which values stand.</source>
        <translation>Nog niet opgeslagen: kies eerst welke waarden blijven.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to put right. What you typed is kept.</source>
        <translation>
            <numerusform>Nog niet opgeslagen: er is %Ln punt te verbeteren. Wat u typte, is bewaard.</numerusform>
            <numerusform>Nog niet opgeslagen: er zijn %Ln punten te verbeteren. Wat u typte, is bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed since the last save was put aside.</source>
        <translation>Wat u sinds de laatste keer opslaan typte, is terzijde gelegd.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Terughalen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>“%1” en %Ln record dat er niet zonder kan, zitten in de prullenbak. Ctrl+Z haalt ze terug.</numerusform>
            <numerusform>“%1” en %Ln records die er niet zonder kunnen, zitten in de prullenbak. Ctrl+Z haalt ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Ctrl+Z brings it back.</source>
        <translation>“%1” zit in de prullenbak. Ctrl+Z haalt het terug.</translation>
    </message>
    <message>
        <source>There is typing from %1 that was never saved.</source>
        <translation>Er is invoer van %1 die nooit opgeslagen is.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>There is nothing to save yet: fill in a field first.</source>
        <translation>Er is nog niets op te slaan: vul eerst een veld in.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>Er is niets gewijzigd sinds het opslaan.</translation>
    </message>
    <message>
        <source>Save this record first (Ctrl+S): then files can be put on it.</source>
        <translation>Sla dit record eerst op (Ctrl+S): daarna kunnen er bestanden bij.</translation>
    </message>
    <message>
        <source>Files cannot be put on this record.</source>
        <translation>Bij dit record kunnen geen bestanden worden gevoegd.</translation>
    </message>
    <message>
        <source>Waiting to save</source>
        <translation>Wacht op opslaan</translation>
    </message>
    <message>
        <source>Not saved yet: another program, or a long work of this one, is writing into the casebook. What you typed is kept and will be saved by itself as soon as that has finished.</source>
        <translation>Nog niet opgeslagen: een ander programma, of lang werk van dit programma, schrijft in het dossier. Wat u hebt getypt, blijft bewaard en wordt vanzelf opgeslagen zodra dat klaar is.</translation>
    </message>
    <message>
        <source>Not taken out yet: another program, or a long work of this one, is writing into the casebook. It will come out by itself as soon as that has finished.</source>
        <translation>Nog niet teruggehaald: een ander programma, of een lang werk van dit programma, schrijft in het dossier. Het gebeurt vanzelf zodra dat klaar is.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: another program is still writing into the casebook.</source>
        <translation>“%1” blijft zoals het is: een ander programma schrijft nog in het dossier.</translation>
    </message>
    <message>
        <source>Not deleted yet: another program, or a long work of this one, is writing into the casebook. It will be deleted by itself as soon as that has finished.</source>
        <translation>Nog niet verwijderd: een ander programma, of een lang werk van dit programma, schrijft in het dossier. Het gebeurt vanzelf zodra dat klaar is.</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>Niet verwijderen</translation>
    </message>
    <message>
        <source>%1 – decide</source>
        <comment>what is open about a record</comment>
        <translation>%1 – besluiten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a value, and who said it where and when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %Ln value(s)</source>
        <translation>
            <numerusform>Voorlopig: %Ln waarde</numerusform>
            <numerusform>Voorlopig: %Ln waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordStore</name>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1: “%2” staat niet in de lijst</translation>
    </message>
    <message>
        <source>%1 points to a record in the recycle bin</source>
        <translation>“%1” verwijst naar een record in de prullenbak</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>“%1” verwijst naar een record dat hier niet is</translation>
    </message>
    <message>
        <source>There is a %1 with this already: %2 (%3)</source>
        <translation>Er is al een record (%1) hiermee: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 “%2” was changed at %3 while it was open here; nothing was overwritten. Look at both and decide.</source>
        <translation>%1 “%2” is om %3 gewijzigd terwijl het hier open was; er is niets overschreven. Bekijk beide en beslis.</translation>
    </message>
    <message>
        <source>%1 “%2” was changed by somebody else at the same moment; nothing was overwritten</source>
        <translation>%1 “%2” is op hetzelfde moment door iemand anders gewijzigd; er is niets overschreven</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is deleted as well. Restore that first.</source>
        <translation>“%1” hoort bij “%2”, dat ook verwijderd is. Zet dat eerst terug.</translation>
    </message>
    <message>
        <source>Nobody else here may write; make somebody else a coordinator first</source>
        <translation>Niemand anders mag hier schrijven; maak eerst iemand anders coördinator</translation>
    </message>
    <message>
        <source>“%1” is the last officer who may write here; make somebody else a coordinator first</source>
        <translation>“%1” is de laatste medewerker die hier mag schrijven; maak eerst iemand anders coördinator</translation>
    </message>
    <message>
        <source>You work here as a reader, who may look at everything that is not restricted and change nothing; nothing was written. Ask a coordinator to make the change, or to give you another role (Officer, field “Role”).</source>
        <translation>U werkt hier als lezer: u mag alles bekijken wat niet beperkt toegankelijk is en niets wijzigen; er is niets geschreven. Vraag een coördinator de wijziging te doen of u een andere rol te geven (Medewerker, veld “Rol”).</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>De verbinding met %1 is verbroken; er is niets gewijzigd. Probeer het opnieuw: de verbinding wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>A rehearsal keeps nothing</source>
        <translation>Bij een proefrun wordt niets bewaard</translation>
    </message>
    <message>
        <source>“%1” stays in the recycle bin. %2</source>
        <comment>a record, who has its place by now</comment>
        <translation>“%1” blijft in de prullenbak. %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTableModel</name>
    <message>
        <source>%1 %2, %3 selected</source>
        <comment>12,345 mine sites, 3 selected</comment>
        <translation>%1 %2, selectie: %3</translation>
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
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records and the field that links them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>That key opens the casebook. Keep the paper where the computer is not, and nowhere else.</source>
        <translation>Die sleutel opent het dossier. Bewaar het papier waar de computer niet is, en nergens anders.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>P&amp;roberen</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>Ik heb hem op &amp;papier</translation>
    </message>
    <message>
        <source>This key is not shown again. Print it or write it down first; or press Escape once more to leave without it. Without the passphrase and without this key nobody can open the casebook.</source>
        <translation>Deze sleutel wordt niet nog eens getoond. Druk hem eerst af of schrijf hem op; of druk nog eens op Escape om zonder weg te gaan. Zonder de wachtwoordzin en zonder deze sleutel kan niemand het dossier openen.</translation>
    </message>
    <message>
        <source>Leave &amp;without it</source>
        <translation>&amp;Zonder weggaan</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>De herstelsleutel proberen</translation>
    </message>
    <message>
        <source>The recovery key of this casebook</source>
        <translation>De herstelsleutel van dit dossier</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Print it or write it down now: it is not kept anywhere, and nobody can show it again.</source>
        <translation>Hij opent het dossier als de wachtwoordzin verloren is. Druk hem nu af of schrijf hem op: hij wordt nergens bewaard, en niemand kan hem nog eens tonen.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Herstelsleutel</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Key on the paper</source>
        <translation>Sleutel op het papi&amp;er</translation>
    </message>
    <message>
        <source>Key on the paper</source>
        <translation>Sleutel op het papier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Back to the key</source>
        <translation>&amp;Terug naar de sleutel</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Dit deel klopt. Typ een ander; er is nog %Ln deel nodig.</numerusform>
            <numerusform>Dit deel klopt. Typ een ander; er zijn nog %Ln delen nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the key as it stands on the paper, or as many of its parts as it takes, one after the other. Then it is certain that the paper will do when it is needed. It can also be done later; the program reminds of it.</source>
        <translation>Typ de sleutel over zoals hij op het papier staat, of een voor een zoveel delen ervan als nodig zijn. Dan is zeker dat het papier voldoet als het nodig is. Het kan ook later; het programma herinnert eraan.</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryPartsBox</name>
    <message>
        <source>&amp;Divide it into parts for several people</source>
        <translation>In &amp;delen voor meerdere mensen verdelen</translation>
    </message>
    <message>
        <source>Nobody has the whole key then: some of them together open the casebook, each alone cannot.</source>
        <translation>Dan heeft niemand de hele sleutel: enkelen samen openen het dossier, niemand kan het alleen.</translation>
    </message>
    <message>
        <source>P&amp;arts</source>
        <translation>D&amp;elen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>&amp;Of which are needed</source>
        <translation>Waarvan n&amp;odig</translation>
    </message>
    <message>
        <source>Parts that are needed</source>
        <translation>Delen die nodig zijn</translation>
    </message>
    <message>
        <source>The parts of the recovery key</source>
        <translation>De delen van de herstelsleutel</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportDesk</name>
    <message>
        <source>PDF file</source>
        <translation>Pdf-bestand</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Tekstdocument</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Opslaan als &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation>Opslaan als &amp;ODT…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Passend in de &amp;breedte</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Voortgang van het rapport</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>“%1” wordt gemaakt…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Het rapport is naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Opgeslagen als “%1”.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Niet gelukt. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Pagina %1 van %2 · %3%</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPage</name>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapporten</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;State of</source>
        <translation>&amp;Stand van</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>open</source>
        <translation>onbegrensd</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Zoals het programma</translation>
    </message>
    <message>
        <source>&amp;Make the report</source>
        <translation>Het rapport &amp;maken</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand van</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The open record</source>
        <translation>Het geopende record</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina’s van het rapport</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingModel</name>
    <message>
        <source>Not requested</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>No member in this year, so no report is expected</source>
        <translation>Geen lid in dit jaar, dus er wordt geen rapport verwacht</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingPage</name>
    <message>
        <source>Who has reported</source>
        <translation>Wie heeft gerapporteerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid</numerusform>
            <numerusform>%Ln leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the members</source>
        <translation>De leden worden gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) asked for the report on %1. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln lid gevraagd om het rapport over %1. Ongedaan maken draait het terug.</numerusform>
            <numerusform>%Ln leden gevraagd om het rapport over %1. Ongedaan maken draait het terug.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid v&amp;ragen</numerusform>
            <numerusform>%Ln leden v&amp;ragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have a report on this year already.</source>
        <translation>
            <numerusform>%Ln lid heeft al een rapport over dit jaar.</numerusform>
            <numerusform>%Ln leden hebben al een rapport over dit jaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>Record &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Questionnaire:</source>
        <translation>&amp;Vragenlijst:</translation>
    </message>
    <message>
        <source>Report on the &amp;year:</source>
        <translation>Rapport over het &amp;jaar:</translation>
    </message>
    <message>
        <source>&amp;Due on:</source>
        <translation>&amp;Termijn:</translation>
    </message>
    <message>
        <source>How far the due-diligence report of each member is, year by year. A cell opens its report.</source>
        <translation>Hoe ver het zorgvuldigheidsrapport van elk lid is, jaar na jaar. Een cel opent haar rapport.</translation>
    </message>
    <message>
        <source>Nobody is expected to report</source>
        <translation>Van niemand wordt een rapport verwacht</translation>
    </message>
    <message>
        <source>Members appear here from the day their membership begins, with a column for each of the last years.</source>
        <translation>Leden verschijnen hier vanaf het begin van hun lidmaatschap, met een kolom voor elk van de laatste jaren.</translation>
    </message>
    <message>
        <source>&amp;Remind members…</source>
        <translation>Leden heri&amp;nneren…</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreDialog</name>
    <message>
        <source>Comes back</source>
        <translation>Komt terug</translation>
    </message>
    <message>
        <source>Comes back with it</source>
        <translation>Komt mee terug</translation>
    </message>
    <message>
        <source>Stays in the bin</source>
        <translation>Blijft in de prullenbak</translation>
    </message>
    <message>
        <source>What comes back: %1</source>
        <translation>Wat terugkomt: %1</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Records en wat ervan wordt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan wordt</translation>
    </message>
    <message>
        <source>Links that stay broken, and reasons</source>
        <translation>Verwijzingen die verbroken blijven, en redenen</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Bekijken wat terugkomt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen record(s) come back</source>
        <translation>
            <numerusform>%Ln gekozen record komt terug</numerusform>
            <numerusform>%Ln gekozen records komen terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come back with them</source>
        <translation>
            <numerusform>%Ln record komt mee terug</numerusform>
            <numerusform>%Ln records komen mee terug</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the bin</source>
        <comment>chosen records</comment>
        <translation>
            <numerusform>%Ln blijft in de prullenbak</numerusform>
            <numerusform>%Ln blijven in de prullenbak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln record(s) &amp;out</source>
        <translation>
            <numerusform>%Ln record &amp;terughalen</numerusform>
            <numerusform>%Ln records &amp;terughalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln record teruggezet</numerusform>
            <numerusform>%Ln records teruggezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking records out of the recycle bin</source>
        <translation>Records uit de prullenbak halen</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreEffect</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of deadline, a record</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>missing by now</source>
        <translation>ontbreekt op dit moment</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>“%1” will be called “%2”</source>
        <translation>“%1” zal “%2” heten</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a figure, its value now, its value then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 → %4</source>
        <comment>a figure, a record, its value now, its value then</comment>
        <translation>%1 van “%2”: %3 → %4</translation>
    </message>
    <message>
        <source>Deadline %1: %2 → %3</source>
        <comment>kind and record, the day now, the day then</comment>
        <translation>Termijn %1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Takes back “%1”, entered by %2 on %3</source>
        <comment>a value, an officer, a moment</comment>
        <translation>Neemt “%1” terug, ingevoerd door %2 op %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: only the first %Ln were looked at</source>
        <translation>
            <numerusform>%1: alleen de eerste %Ln is bekeken</numerusform>
            <numerusform>%1: alleen de eerste %Ln zijn bekeken</numerusform>
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
        <translation>Geëscaleerd tot ‘%1’, zonder termijn.</translation>
    </message>
    <message>
        <source>Escalated into “%1”, due on %2.</source>
        <translation>Geëscaleerd tot ‘%1’, uiterlijk op %2.</translation>
    </message>
    <message>
        <source>The organisation has no open engagement plan to take this risk.</source>
        <translation>De organisatie heeft geen open samenwerkingsplan om dit risico op te nemen.</translation>
    </message>
    <message>
        <source>Escalated into an action of the plan; undo takes it back.</source>
        <translation>Geëscaleerd tot een actie van het plan; ongedaan maken neemt het terug.</translation>
    </message>
    <message>
        <source>Engagement &amp;plan</source>
        <translation>Samenwerkings&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Escalate into the plan</source>
        <translation>In het plan &amp;escaleren</translation>
    </message>
    <message>
        <source>&amp;Open the action</source>
        <translation>Actie &amp;openen</translation>
    </message>
</context>
<context>
    <name>Lodebook::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Rubrieken</translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation>De namen van de rubrieken tonen</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Alleen pictogrammen tonen</translation>
    </message>
</context>
<context>
    <name>Lodebook::SampleData</name>
    <message>
        <source>There are no sample data in this casebook</source>
        <translation>Dit dossier bevat geen voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>De voorbeeldgegevens verwijderen</translation>
    </message>
</context>
<context>
    <name>Lodebook::SavedViewDialog</name>
    <message>
        <source>Other &amp;officers see it too</source>
        <translation>Andere &amp;medewerkers zien haar ook</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>De weergave hernoemen</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Wat getoond wordt als weergave opslaan</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>De weergave &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
</context>
<context>
    <name>Lodebook::ScopePicker</name>
    <message>
        <source>&amp;Everything in this casebook</source>
        <translation>&amp;Alles in dit dossier</translation>
    </message>
    <message>
        <source>A &amp;part: what is chosen here, all that belongs to it, and the reference lists</source>
        <translation>Een &amp;deel: wat hier is gekozen, alles wat daarbij hoort, en de referentielijsten</translation>
    </message>
    <message>
        <source>Type a name, choose from the list</source>
        <translation>Typ een naam, kies uit de lijst</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchKeeper</name>
    <message>
        <source>Search takes in what has changed</source>
        <translation>Het zoeken neemt op wat gewijzigd is</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Niets hier heet “%1”</translation>
    </message>
    <message>
        <source>Nothing is written like that; this comes close.</source>
        <translation>Niets wordt zo geschreven; dit komt in de buurt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is found, and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>Er kan niet in de records worden gezocht: %1</translation>
    </message>
    <message>
        <source>More will be found in a moment: what was changed is still being taken in.</source>
        <translation>Straks is er meer te vinden: wat gewijzigd is wordt nog opgenomen.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record to be made</comment>
        <translation>Nieuw: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Rijhoogte</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>To&amp;etsen</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>&amp;Veiligheid</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by &amp;itself</source>
        <translation>Een versleuteld dossier vanzelf vergren&amp;delen</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by itself</source>
        <translation>Een versleuteld dossier vanzelf vergrendelen</translation>
    </message>
    <message>
        <source>after </source>
        <comment>so many minutes; ends with a space</comment>
        <translation>na </translation>
    </message>
    <message>
        <source> minutes without work</source>
        <comment>begins with a space</comment>
        <translation> minuten zonder werk</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>Lodebook::SideTabs</name>
    <message>
        <source>Parts of this record</source>
        <translation>Delen van dit record</translation>
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
        <translation>Alleen ve&amp;rantwoorde</translation>
    </message>
    <message>
        <source>The sites are being read.</source>
        <translation>De locaties worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Name, code or place</source>
        <translation>Naam, code of plaats</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Mineraal</translation>
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
        <translation>%1 van %2 locaties worden getoond, per %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) of this choice have no position and are not on the map.</source>
        <translation>
            <numerusform>%Ln locatie van deze keuze heeft geen positie en staat niet op de kaart.</numerusform>
            <numerusform>%Ln locaties van deze keuze hebben geen positie en staan niet op de kaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mine site is recorded yet. Import sites, or add one under Field.</source>
        <translation>Er is nog geen mijnlocatie vastgelegd. Importeer locaties of voeg er een toe onder Veldwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln locatie op de kaart gekozen</numerusform>
            <numerusform>%Ln locaties op de kaart gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SpansModel</name>
    <message>
        <source>Until %1, without a beginning</source>
        <translation>Tot %1, zonder begin</translation>
    </message>
    <message>
        <source>From %1, without an end</source>
        <translation>Vanaf %1, zonder einde</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Op %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <translation>
            <numerusform>Van %1 tot en met %2, %Ln dag</numerusform>
            <numerusform>Van %1 tot en met %2, %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the end is written before the beginning</source>
        <comment>a stretch of time</comment>
        <translation>%1; het einde staat vóór het begin</translation>
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
        <translation>%1 tot %2</translation>
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
        <translation>Het dossier van een partnerschap voor verantwoorde mineralen. Alles zit in één bestand van u, of in een database van uw organisatie, en werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>Een dossier &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nieuw dossier…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Onlangs geopend</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration…</source>
        <translation>De &amp;demonstratie bekijken…</translation>
    </message>
    <message>
        <source>Makes a casebook filled with real public data and invented examples</source>
        <translation>Maakt een dossier met echte openbare gegevens en verzonnen voorbeelden</translation>
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
        <translation>De stap waar u bent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Komt later</translation>
    </message>
</context>
<context>
    <name>Lodebook::Stopped</name>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Gestopt; alles blijft zoals het was</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyLinksModel</name>
    <message numerus="yes">
        <source>%Ln link(s) together</source>
        <translation>
            <numerusform>%Ln verband samen</numerusform>
            <numerusform>%Ln verbanden samen</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>deel van een kring</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineraal</translation>
    </message>
    <message>
        <source>kg a year</source>
        <translation>kg per jaar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Leveringsverbanden</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyPart</name>
    <message>
        <source>Supply chain</source>
        <translation>Toeleveringsketen</translation>
    </message>
    <message>
        <source>Supply chain of %1 on %2</source>
        <translation>Toeleveringsketen van %1 op %2</translation>
    </message>
    <message>
        <source>No supply links are recorded for this day. They are added under Supply links.</source>
        <translation>Voor deze dag zijn geen leveringsverbanden vastgelegd. Ze worden toegevoegd onder Leveringsverbanden.</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Alle mineralen</translation>
    </message>
    <message>
        <source>Save the supply chain</source>
        <translation>Toeleveringsketen opslaan</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Page (*.pdf);;Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Afbeelding (*.svg);;Pagina (*.pdf);;Tabel (*.csv);;Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>Op de &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Mineraal</translation>
    </message>
    <message>
        <source>&amp;Groups as one</source>
        <translation>&amp;Groepen als één</translation>
    </message>
    <message>
        <source>An organisation counts as the head of its group</source>
        <translation>Een organisatie telt als het hoofd van haar groep</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
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
        <translation>Pakket innemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Een pakket openen</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Pakketten (*.lodepack)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wordt bekeken</translation>
    </message>
    <message>
        <source>Its changes are compared with this casebook; nothing is changed</source>
        <translation>De wijzigingen worden met dit dossier vergeleken; er verandert niets</translation>
    </message>
    <message>
        <source>%1 is not for this device. %2</source>
        <translation>%1 is niet voor dit apparaat. %2</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>%1 wordt ingenomen</translation>
    </message>
    <message>
        <source>Its changes are taken over: all of them, or none</source>
        <translation>De wijzigingen worden overgenomen: alle, of geen</translation>
    </message>
    <message>
        <source>The pack from %1 is taken in. What it did stands below; History and Packs taken can take it back.</source>
        <translation>Het pakket van %1 is ingenomen. Wat het deed staat hieronder; Geschiedenis en Ingenomen pakketten kunnen het terugnemen.</translation>
    </message>
    <message>
        <source>&amp;Decide what is open</source>
        <translation>&amp;Besluiten over wat openstaat</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Innemen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln record(s)</source>
        <translation>
            <numerusform>%Ln record &amp;innemen</numerusform>
            <numerusform>%Ln records &amp;innemen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open another pack…</source>
        <translation>Een ander pakket &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Open a pack…</source>
        <translation>Een pakket &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflicten</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>Wat het pakket wijzigt</translation>
    </message>
    <message>
        <source>A pack brings what another device changed. You see all of it first, and can refuse a record or a single field by taking its tick away.</source>
        <translation>Een pakket brengt wat een ander apparaat heeft gewijzigd. U ziet eerst alles en kunt een record of één veld weigeren door het vinkje weg te halen.</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>Er is geen pakket open</translation>
    </message>
    <message>
        <source>Open a file that ends in .lodepack, or drag it onto the window. Nothing is changed before you have seen what it would do.</source>
        <translation>Open een bestand dat op .lodepack eindigt of sleep het op het venster. Er verandert niets voordat u hebt gezien wat het zou doen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), the first %1 listed</source>
        <translation>
            <numerusform>%Ln record, de eerste %1 in de lijst</numerusform>
            <numerusform>%Ln records, de eerste %1 in de lijst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksModel</name>
    <message>
        <source>A device not known here</source>
        <translation>Een apparaat dat hier niet bekend is</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ingenomen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksPage</name>
    <message>
        <source>Packs taken</source>
        <translation>Ingenomen pakketten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln pakket</numerusform>
            <numerusform>%Ln pakketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the pack from %1 brought would be taken back, %Ln change(s). What was changed since is kept and named. The undoing goes to the others with the next pack.</source>
        <translation>
            <numerusform>Alles wat het pakket van %1 bracht, zou worden teruggenomen, %Ln wijziging. Wat sindsdien is gewijzigd, blijft en wordt genoemd. Het ongedaan maken gaat met het volgende pakket naar de anderen.</numerusform>
            <numerusform>Alles wat het pakket van %1 bracht, zou worden teruggenomen, %Ln wijzigingen. Wat sindsdien is gewijzigd, blijft en wordt genoemd. Het ongedaan maken gaat met het volgende pakket naar de anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this pack</source>
        <translation>Dit pakket &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Undoing a pack</source>
        <translation>Een pakket wordt ongedaan gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before the pack.</source>
        <translation>
            <numerusform>%Ln record is zoals vóór het pakket.</numerusform>
            <numerusform>%Ln records zijn zoals vóór het pakket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since or others build on them, and stay: %1</source>
        <translation>
            <numerusform>%Ln record is sindsdien gewijzigd of anderen bouwen erop, en blijft: %1</numerusform>
            <numerusform>%Ln records zijn sindsdien gewijzigd of anderen bouwen erop, en blijven: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take another pack…</source>
        <translation>Nog een pakket &amp;innemen…</translation>
    </message>
    <message>
        <source>&amp;Undo this pack…</source>
        <translation>Dit pakket &amp;ongedaan maken…</translation>
    </message>
    <message>
        <source>What was taken in, from whom and by whom. A pack can be undone as a whole, also weeks later.</source>
        <translation>Wat is ingenomen, van wie en door wie. Een pakket kan in zijn geheel ongedaan worden gemaakt, ook weken later.</translation>
    </message>
    <message>
        <source>No pack was taken in yet</source>
        <translation>Er is nog geen pakket ingenomen</translation>
    </message>
    <message>
        <source>Packs that you take in are listed here, and can be taken back.</source>
        <translation>Pakketten die u inneemt staan hier en kunnen worden teruggenomen.</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Pakket innemen</translation>
    </message>
</context>
<context>
    <name>Lodebook::TemplatePart</name>
    <message>
        <source>nothing changes</source>
        <translation>er verandert niets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made or changed.</source>
        <translation>
            <numerusform>%Ln actie gemaakt of gewijzigd.</numerusform>
            <numerusform>%Ln acties gemaakt of gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back.</source>
        <translation>Ongedaan maken neemt ze terug.</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed meanwhile: %1</source>
        <translation>Zo gelaten, omdat ze intussen zijn gewijzigd: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging &amp;toepassen</numerusform>
            <numerusform>%Ln wijzigingen &amp;toepassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template yet. Add one under Partners, Plan templates, with its actions: then it makes the actions of plans.</source>
        <translation>Er is nog geen sjabloon. Voeg er een toe onder Partners, Plansjablonen, met zijn acties: dan maakt het de acties van plannen.</translation>
    </message>
    <message>
        <source>Choose a template: what it would do to this plan is shown first.</source>
        <translation>Kies een sjabloon: eerst wordt getoond wat het met dit plan zou doen.</translation>
    </message>
    <message>
        <source>No open plan follows this template. A plan follows it once its actions were made from it.</source>
        <translation>Geen open plan volgt dit sjabloon. Een plan volgt het zodra zijn acties eruit zijn gemaakt.</translation>
    </message>
    <message>
        <source>This is what the template would do. Nothing is done yet; what is done already, and what was taken out of a plan, stays as it is.</source>
        <translation>Dit zou het sjabloon doen. Er is nog niets gebeurd; wat al gedaan is, en wat uit een plan is gehaald, blijft zoals het is.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Sjabloon</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Plan and action</source>
        <translation>Plan en actie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Nu uiterlijk</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Dan uiterlijk</translation>
    </message>
    <message>
        <source>What the template would do</source>
        <translation>Wat het sjabloon zou doen</translation>
    </message>
</context>
<context>
    <name>Lodebook::Theme</name>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>Lodebook::ThresholdPage</name>
    <message>
        <source>Threshold checker</source>
        <translation>Drempelcontrole</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 (table of %2)</source>
        <translation>%1 (tabel van %2)</translation>
    </message>
    <message>
        <source>Whether what an importer brings into the Union in a calendar year reaches the threshold of its line in Annex I of Regulation (EU) 2017/821. Lines that nobody has read in a copy of the Regulation are called unconfirmed.</source>
        <translation>Of wat een importeur in een kalenderjaar in de Unie brengt, de drempel haalt van zijn regel in bijlage I van Verordening (EU) 2017/821. Regels die niemand in een exemplaar van de verordening heeft gelezen, heten onbevestigd.</translation>
    </message>
    <message>
        <source>&amp;Customs code or mineral:</source>
        <translation>&amp;Douanecode of mineraal:</translation>
    </message>
    <message>
        <source>&amp;Weight in the year:</source>
        <translation>&amp;Gewicht in het jaar:</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>&amp;Keep as an import of an organisation…</source>
        <translation>Als &amp;invoer van een organisatie bewaren…</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Douanecode</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goederen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Hoe de regel is gecontroleerd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Nog niets gevraagd</translation>
    </message>
    <message>
        <source>Type a customs code such as 2609 00 00, or a mineral such as tin, and the weight.</source>
        <translation>Typ een douanecode zoals 2609 00 00, of een mineraal zoals tin, en het gewicht.</translation>
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
        <translation>%1: zonder datum</translation>
    </message>
    <message>
        <source>%1 on the line of time</source>
        <comment>how many records</comment>
        <translation>%1 op de tijdlijn</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 zonder datum</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;tot</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Inzoomen (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Uitzoomen (-)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>Brings today into the middle</source>
        <translation>Zet vandaag in het midden</translation>
    </message>
    <message>
        <source>Which time is shown</source>
        <translation>Welke tijd wordt getoond</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Tijdlijn van %1</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Opent ze als lijst</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineTab</name>
    <message>
        <source>Timeline of this record</source>
        <translation>Tijdlijn van dit record</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Wijzigingen van dit record</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Contactgeschiedenis</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Kind of what is shown</source>
        <translation>Soort van wat wordt getoond</translation>
    </message>
    <message>
        <source>&amp;Print as contact history</source>
        <translation>Als contactgeschiedenis &amp;afdrukken</translation>
    </message>
</context>
<context>
    <name>Lodebook::TopBar</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Alles doorzoeken (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Waar ik ben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%Ln conflict wacht op een besluit</numerusform>
            <numerusform>%Ln conflicten wachten op een besluit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoPanel</name>
    <message>
        <source>&amp;Do this again</source>
        <translation>Dit &amp;opnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>Deze stap ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>What undo will undo</source>
        <translation>Wat ongedaan maken terugdraait</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Dit paneel sluiten</translation>
    </message>
    <message>
        <source>Make this panel a window, or put it back</source>
        <translation>Dit paneel tot een venster maken, of terugzetten</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockDialog</name>
    <message>
        <source>Encrypted casebook</source>
        <translation>Versleuteld dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockForm</name>
    <message>
        <source>The key is worked out…</source>
        <translation>De sleutel wordt berekend…</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Wachtwoordzin of herstelsleutel</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Wachtwoordzin of herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Tonen wat er wordt getypt</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Dit deel klopt. Typ een ander; er is nog %Ln deel nodig.</numerusform>
            <numerusform>Dit deel klopt. Typ een ander; er zijn nog %Ln delen nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted. It opens with its passphrase, or with the recovery key on paper, whole or in parts.</source>
        <translation>%1 is versleuteld. Het gaat open met de wachtwoordzin, of met de herstelsleutel op papier, heel of in delen.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ViewMenu</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a view of another officer</comment>
        <translation>%1 (gedeeld)</translation>
    </message>
    <message>
        <source>&amp;Save what is shown as a view…</source>
        <translation>Wat getoond wordt als weergave &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Begin this list with “%1”</source>
        <translation>Deze lijst met ‘%1’ &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Export “%1”…</source>
        <translation>‘%1’ &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>Een weergave &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Keep the changes in “%1”</source>
        <translation>De &amp;wijzigingen in ‘%1’ bewaren</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Weergave ‘%1’ gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>‘%1’ &amp;hernoemen…</translation>
    </message>
    <message>
        <source>S&amp;hare with all officers</source>
        <translation>Met alle medewerkers &amp;delen</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>‘%1’ &amp;verwijderen</translation>
    </message>
    <message>
        <source>View “%1” deleted; undo brings it back</source>
        <translation>Weergave ‘%1’ verwijderd; ongedaan maken brengt haar terug</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Weergave ‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Een weergave importeren</translation>
    </message>
    <message>
        <source>Saved view (*.%1)</source>
        <translation>Opgeslagen weergave (*.%1)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>De weergave exporteren</translation>
    </message>
    <message>
        <source>View “%1” taken in</source>
        <translation>Weergave ‘%1’ overgenomen</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Weergave ‘%1’ geschreven naar %2</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Weer&amp;gaven</translation>
    </message>
    <message>
        <source>Saved views of this list</source>
        <translation>Opgeslagen weergaven van deze lijst</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Opgeslagen weergave: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::YesNoEditor</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>The country outlines cannot be read: the file is damaged or not an outline file. Maps are shown without countries. Install the program again.</source>
        <translation>De omtrekken van de landen kunnen niet gelezen worden: het bestand is beschadigd of geen omtrekbestand. Kaarten worden zonder landen getoond. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
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
        <translation>Kaart met %1 punten.</translation>
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
        <translation>Gemarkeerde landen</translation>
    </message>
    <message>
        <source>Made with Natural Earth; borders are de facto</source>
        <translation>Gemaakt met Natural Earth; grenzen zoals ze feitelijk zijn</translation>
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
            <numerusform>%Ln sjabloon van een organisatie die op die dag geen lid is, is weggelaten.</numerusform>
            <numerusform>%Ln sjablonen van organisaties die op die dag geen lid zijn, zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) name no organisation and cannot be counted.</source>
        <translation>
            <numerusform>%Ln deelname noemt geen organisatie en kan niet worden geteld.</numerusform>
            <numerusform>%Ln deelnames noemen geen organisatie en kunnen niet worden geteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of the smelters in members’ reporting templates that the loaded list calls conformant; of each member and scope the newest template counts.</source>
        <translation>Het deel van de smelterijen in de rapportagesjablonen van leden dat de geladen lijst conform noemt; van elk lid en elke reikwijdte telt het nieuwste sjabloon.</translation>
    </message>
    <message>
        <source>%1 of %2 smelters conformant</source>
        <translation>%1 van %2 smelterijen conform</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>template and what is missing in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No member’s template names a smelter in that time.</source>
        <translation>Geen sjabloon van een lid noemt in die tijd een smelterij.</translation>
    </message>
    <message>
        <source>The organisations of the sizes micro, small and medium that attended an event or handed in a questionnaire for such companies; each counts once.</source>
        <translation>De organisaties van de omvang micro, klein en middelgroot die een evenement bijwoonden of een vragenlijst voor zulke bedrijven inleverden; elk telt één keer.</translation>
    </message>
    <message>
        <source>events attended: %1; questionnaires handed in: %2</source>
        <translation>bijgewoonde evenementen: %1; ingeleverde vragenlijsten: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln handed in a questionnaire.</source>
        <translation>
            <numerusform>Hiervan heeft %Ln een vragenlijst ingeleverd.</numerusform>
            <numerusform>Hiervan hebben %Ln een vragenlijst ingeleverd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) of unknown size were reached and do not count.</source>
        <translation>
            <numerusform>%Ln organisatie van onbekende omvang is bereikt en telt niet.</numerusform>
            <numerusform>%Ln organisaties van onbekende omvang zijn bereikt en tellen niet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code; write three capital letters such as EUR</source>
        <translation>“%1” is geen valutacode; schrijf drie hoofdletters zoals EUR</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50</source>
        <translation>“%1” is geen bedrag; schrijf het als 1234.50</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has</source>
        <translation>“%1” heeft meer decimalen dan %2</translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation>“%1” is een te groot bedrag</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The library for keys cannot be used on this computer; nothing was changed.</source>
        <translation>De bibliotheek voor sleutels kan op deze computer niet worden gebruikt; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This device has no keys yet, and none can be made while its casebook can only be read.</source>
        <translation>Dit apparaat heeft nog geen sleutels, en er kunnen er geen worden gemaakt zolang het dossier alleen gelezen kan worden.</translation>
    </message>
    <message>
        <source>Keys of this device made</source>
        <translation>Sleutels van dit apparaat gemaakt</translation>
    </message>
    <message>
        <source>These are the keys of this device itself; nothing was changed.</source>
        <translation>Dit zijn de sleutels van dit apparaat zelf; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The fingerprint of these keys is %1, not %2: the file may come from somebody else. “%3” was not accepted. Ask its officer for the fingerprint, by voice, and for the file again.</source>
        <translation>De vingerafdruk van deze sleutels is %1, niet %2: het bestand komt misschien van iemand anders. “%3” is niet aanvaard. Vraag de verantwoordelijke mondeling naar de vingerafdruk, en opnieuw om het bestand.</translation>
    </message>
    <message>
        <source>“%1” is trusted with other keys (%2). Ask its officer why it has new ones; if it is right, withdraw the old ones first. Nothing was changed.</source>
        <translation>“%1” wordt met andere sleutels vertrouwd (%2). Vraag de verantwoordelijke waarom er nieuwe zijn; trek als het klopt eerst de oude in. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another device is called “%1” already. Give this one another name; nothing was changed.</source>
        <translation>Een ander apparaat heet al “%1”. Geef dit een andere naam; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Keys of “%1” accepted</source>
        <translation>Sleutels van “%1” aanvaard</translation>
    </message>
    <message>
        <source>No device that is called “%1” is trusted; nothing was changed.</source>
        <translation>Geen vertrouwd apparaat heet “%1”; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Keys of “%1” withdrawn</source>
        <translation>Sleutels van “%1” ingetrokken</translation>
    </message>
    <message>
        <source>%1 is not a key that can be used: %2. Nothing was changed.</source>
        <translation>%1 is geen bruikbare sleutel: %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was kept of it. Choose another folder or name.</source>
        <translation>%1 kon niet worden geschreven; er is niets van bewaard. Kies een andere map of naam.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>the library for keys cannot be used on this computer</source>
        <translation>de bibliotheek voor sleutels kan op deze computer niet worden gebruikt</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>het is te lang</translation>
    </message>
    <message>
        <source>a newer program made it (format %1; this program reads up to %2)</source>
        <translation>een nieuwer programma heeft het gemaakt (formaat %1; dit programma leest tot en met %2)</translation>
    </message>
    <message>
        <source>it is damaged, or something else</source>
        <translation>het is beschadigd, of iets anders</translation>
    </message>
    <message>
        <source>it was altered after it was made. Ask for it again</source>
        <translation>het is veranderd nadat het was gemaakt. Vraag er opnieuw om</translation>
    </message>
    <message>
        <source>What was seen of device “%1” cannot be read</source>
        <translation>Wat van apparaat “%1” is gezien, kan niet worden gelezen</translation>
    </message>
    <message>
        <source>its sections are in disorder</source>
        <translation>de secties staan niet in orde</translation>
    </message>
    <message>
        <source>line %1 is too long</source>
        <translation>regel %1 is te lang</translation>
    </message>
    <message>
        <source>line %1 is empty</source>
        <translation>regel %1 is leeg</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>de laatste regel heeft geen einde</translation>
    </message>
    <message>
        <source>its lines cannot be unpacked after line %1</source>
        <translation>de regels kunnen na regel %1 niet worden uitgepakt</translation>
    </message>
    <message>
        <source>its lines end before their time, after line %1</source>
        <translation>de regels houden te vroeg op, na regel %1</translation>
    </message>
    <message>
        <source>an attachment is not described</source>
        <translation>een bijlage is niet beschreven</translation>
    </message>
    <message>
        <source>The attachment %1 could not be written: %2</source>
        <translation>De bijlage %1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>attachment %1 is damaged, or not as long as it says</source>
        <translation>bijlage %1 is beschadigd of heeft niet de lengte die ze opgeeft</translation>
    </message>
    <message>
        <source>%1 is not a pack, whatever its name says. Choose the file that was sent; nothing was changed.</source>
        <translation>%1 is geen pakket, wat de naam ook zegt. Kies het bestand dat is gestuurd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 of its %3 bytes are there. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 is niet heel: %2 van de %3 bytes zijn er. Kopieer het opnieuw of vraag er opnieuw om; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is longer than it was made: %2 bytes instead of %3. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 is langer dan het is gemaakt: %2 bytes in plaats van %3. Kopieer het opnieuw of vraag er opnieuw om; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was altered, at byte %2 or soon after. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 is beschadigd of veranderd bij byte %2 of kort daarna. Kopieer het opnieuw of vraag er opnieuw om; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program: it takes one that reads packs of version %2. Install a newer Lodebook, then take the pack again; nothing was changed.</source>
        <translation>%1 is door een nieuwer programma gemaakt: er is een programma nodig dat pakketten van versie %2 leest. Installeer een nieuwere Lodebook en neem het pakket dan opnieuw aan; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is for other devices and cannot be opened on this one. Ask its sender for one that is for “%2” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 is voor andere apparaten en kan op dit apparaat niet worden geopend. Vraag de afzender om een pakket dat ook voor “%2” is, en stuur de sleutel van dit apparaat als die daar niet bekend is; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 comes from a device that is not trusted here (%2). If you know whose it is, get its key (.lodekey), accept it, compare the fingerprint by voice, and take the pack again; nothing was changed.</source>
        <translation>%1 komt van een apparaat dat hier niet wordt vertrouwd (%2). Weet u van wie het is, vraag dan de sleutel (.lodekey), aanvaard die, vergelijk de vingerafdruk mondeling en neem het pakket opnieuw aan; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, whose keys were withdrawn here on %3. Ask its officer; if all is well, accept its key again and then take the pack. Nothing was changed.</source>
        <translation>%1 komt van “%2”, waarvan de sleutels hier op %3 zijn ingetrokken. Vraag het de verantwoordelijke; is alles in orde, aanvaard de sleutel dan opnieuw en neem daarna het pakket aan. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 says that it comes from “%2”, but is not signed with the keys that device is trusted with. Either it is forged or the device has new keys: ask its officer, by voice. Nothing was changed.</source>
        <translation>%1 zegt van “%2” te komen, maar is niet ondertekend met de sleutels waarmee dat apparaat wordt vertrouwd. Het is vervalst of het apparaat heeft nieuwe sleutels: vraag het de verantwoordelijke mondeling. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was good until %2 and came too late. Ask “%3” for a new one; nothing was changed.</source>
        <translation>%1 was geldig tot %2 en komt te laat. Vraag “%3” om een nieuw pakket; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Copy it to this computer and take it again; nothing was changed in the casebook.</source>
        <translation>%1 is tijdens het lezen gewijzigd. Kopieer het naar deze computer en neem het opnieuw aan; er is in het dossier niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 came from “%2” as it was made, but was not made well: %3. Tell its officer, and ask for a new one; nothing was changed.</source>
        <translation>%1 kwam van “%2” zoals het is gemaakt, maar is niet goed gemaakt: %3. Zeg het de verantwoordelijke en vraag om een nieuw pakket; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A pack has to be for somebody: name at least one trusted device. Nothing was written.</source>
        <translation>Een pakket moet voor iemand zijn: noem minstens één vertrouwd apparaat. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The keys of “%1” were withdrawn: no pack is made for it. Leave it out, or accept its key again. Nothing was written.</source>
        <translation>De sleutels van “%1” zijn ingetrokken: er wordt geen pakket voor gemaakt. Laat het weg of aanvaard de sleutel opnieuw. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key of “%1”. Ask its officer for the key again; nothing was written.</source>
        <translation>Met de sleutel van “%1” kan niets worden verzegeld. Vraag de verantwoordelijke opnieuw om de sleutel; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Line %1 of the pack is empty, is longer than 16 MiB or has a break in it; the pack was not made.</source>
        <translation>Regel %1 van het pakket is leeg, is langer dan 16 MiB of bevat een regeleinde; het pakket is niet gemaakt.</translation>
    </message>
    <message>
        <source>%1 is for “%2” and cannot be opened on this device. Hand it on, or ask its sender for one that is for “%3” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 is voor “%2” en kan op dit apparaat niet worden geopend. Geef het door, of vraag de afzender om een pakket dat ook voor “%3” is, en stuur de sleutel van dit apparaat als die daar niet bekend is; er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: not even its beginning is there (%Ln byte(s)). Copy it again, or ask for it again; nothing was changed.</source>
        <translation>
            <numerusform>%1 is niet heel: zelfs het begin ontbreekt (%Ln byte). Kopieer het opnieuw of vraag er opnieuw om; er is niets gewijzigd.</numerusform>
            <numerusform>%1 is niet heel: zelfs het begin ontbreekt (%Ln bytes). Kopieer het opnieuw of vraag er opnieuw om; er is niets gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pack can be for %Ln device(s) at most; make several. Nothing was written.</source>
        <translation>
            <numerusform>Een pakket kan voor hoogstens %Ln apparaat zijn; maak er meer. Er is niets geschreven.</numerusform>
            <numerusform>Een pakket kan voor hoogstens %Ln apparaten zijn; maak er meer. Er is niets geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attachment %1 is shorter than it should be, or cannot be read: %Ln byte(s) are missing. The pack was not made; make it without attachments, or check the casebook.</source>
        <translation>
            <numerusform>De bijlage %1 is korter dan ze moet zijn of kan niet worden gelezen: er ontbreekt %Ln byte. Het pakket is niet gemaakt; maak het zonder bijlagen of controleer het dossier.</numerusform>
            <numerusform>De bijlage %1 is korter dan ze moet zijn of kan niet worden gelezen: er ontbreken %Ln bytes. Het pakket is niet gemaakt; maak het zonder bijlagen of controleer het dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open conflict “%1”: somebody has decided it, or there never was one.</source>
        <translation>Er is geen open conflict “%1”: iemand heeft het beslist, of het is er nooit geweest.</translation>
    </message>
    <message>
        <source>Decided: %1 of “%2”</source>
        <translation>Besloten: %1 van “%2”</translation>
    </message>
    <message>
        <source>Decided: delete “%1”</source>
        <translation>Besloten: “%1” verwijderen</translation>
    </message>
    <message>
        <source>Decided: keep “%1”</source>
        <translation>Besloten: “%1” behouden</translation>
    </message>
    <message>
        <source>No device called “%1” is trusted here. Ask its officer for the file of its keys and accept it; nothing was written.</source>
        <translation>Geen apparaat met de naam “%1” wordt hier vertrouwd. Vraag de verantwoordelijke om het bestand met de sleutels en aanvaard het; er is niets geschreven.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Gestopt; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The pack is damaged inside: a line cannot be read. Nothing was changed; ask for it again.</source>
        <translation>Het pakket is vanbinnen beschadigd: een regel kan niet worden gelezen. Er is niets gewijzigd; vraag er opnieuw om.</translation>
    </message>
    <message>
        <source>The pack contradicts itself. Nothing was changed; ask for it again.</source>
        <translation>Het pakket spreekt zichzelf tegen. Er is niets gewijzigd; vraag er opnieuw om.</translation>
    </message>
    <message>
        <source>Pack from “%1”</source>
        <translation>Pakket van “%1”</translation>
    </message>
    <message>
        <source>The pack builds on others that this copy of the casebook does not have, perhaps because it comes from a backup. Nothing was changed. Make a pack for its sender, and ask for one made after that.</source>
        <translation>Het pakket bouwt op andere die deze kopie van het dossier niet heeft, misschien omdat ze uit een back-up komt. Er is niets gewijzigd. Maak een pakket voor de afzender en vraag om een pakket dat daarna is gemaakt.</translation>
    </message>
    <message>
        <source>The pack changes no %1 %2: nothing can be refused there. Nothing was changed.</source>
        <translation>Het pakket wijzigt niets aan %1 %2: daar valt niets te weigeren. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Nothing was changed.</source>
        <translation>%1 heeft geen veld “%2”. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No pack %1 was taken in here.</source>
        <translation>Hier is geen pakket %1 ingenomen.</translation>
    </message>
    <message>
        <source>This pack is taken back already.</source>
        <translation>Dit pakket is al teruggenomen.</translation>
    </message>
    <message>
        <source>Pack of %1 taken back</source>
        <translation>Pakket van %1 teruggenomen</translation>
    </message>
    <message>
        <source>What the author of a change had seen cannot be read</source>
        <translation>Wat de auteur van een wijziging had gezien, kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The change log has no action %1</source>
        <translation>Het wijzigingslogboek heeft geen handeling %1</translation>
    </message>
    <message>
        <source>“%1” is no scope. It is all, project=NUMBER, country=CODE or mine_site=ID.</source>
        <translation>“%1” is geen bereik. Mogelijk zijn all, project=NUMBER, country=CODE of mine_site=ID.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Nothing was changed. On one of the two computers export what was entered since the copy was made, make a new casebook there, exchange keys and take its first pack, then import what was exported.</source>
        <translation>Er is niets gewijzigd. Voer op een van de twee computers uit wat is ingevoerd sinds de kopie is gemaakt, maak daar een nieuw dossier, wissel sleutels uit en neem het eerste pakket in, en voer daarna in wat is uitgevoerd.</translation>
    </message>
    <message>
        <source>Two casebooks work as the device “%1”: one is a copy of the other. What the pack says it did on %2 does not go on from what is known here.</source>
        <translation>Twee dossiers werken als het apparaat “%1”: het ene is een kopie van het andere. Wat het volgens het pakket op %2 deed, sluit niet aan op wat hier bekend is.</translation>
    </message>
    <message numerus="yes">
        <source>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln action(s) of it that are not here.</source>
        <translation>
            <numerusform>Een ander dossier werkt als dit apparaat, “%1”: dit is er een kopie van, of is uit een oudere kopie teruggezet. “%2” heeft er %Ln handeling van die hier ontbreekt.</numerusform>
            <numerusform>Een ander dossier werkt als dit apparaat, “%1”: dit is er een kopie van, of is uit een oudere kopie teruggezet. “%2” heeft er %Ln handelingen van die hier ontbreken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>There is no place called “%1” in this program.</source>
        <translation>Er is geen plek die “%1” heet in dit programma.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
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
        <translation>%1, %2 dagen stil</translation>
    </message>
    <message>
        <source>and %1 more, named in the records</source>
        <translation>en nog %1, genoemd in de records</translation>
    </message>
    <message>
        <source>%1, %2: records of all countries</source>
        <translation>%1, %2: records van alle landen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: countries on the list %3</source>
        <translation>%1, %2: landen op de lijst %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>geen record</translation>
    </message>
    <message numerus="yes">
        <source>mined, by %Ln record(s)</source>
        <translation>
            <numerusform>gewonnen, volgens %Ln record</numerusform>
            <numerusform>gewonnen, volgens %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from listed countries</source>
        <translation>%1 uit landen op de lijst</translation>
    </message>
    <message>
        <source>the edition %1 is not complete here</source>
        <translation>de uitgave %1 is hier niet volledig</translation>
    </message>
    <message>
        <source>no edition of the list is here</source>
        <translation>er is hier geen uitgave van de lijst</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %Ln record(s)</source>
        <translation>
            <numerusform>van %1, volgens %Ln record</numerusform>
            <numerusform>van %1, volgens %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Share mined in listed countries</source>
        <translation>Aandeel gewonnen in landen op de lijst</translation>
    </message>
    <message>
        <source>Countries with any region on the edition %1 of the list, of what is recorded</source>
        <translation>Landen met een regio op de uitgave %1 van de lijst, van wat vastgelegd is</translation>
    </message>
    <message>
        <source>%1: mine production</source>
        <translation>%1: mijnproductie</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>All countries recorded; a gap is a year without records</source>
        <translation>Alle vastgelegde landen; een gat is een jaar zonder records</translation>
    </message>
    <message>
        <source>%1: largest countries</source>
        <translation>%1: grootste landen</translation>
    </message>
    <message>
        <source>%1; * on the edition %2 of the list</source>
        <translation>%1; * op de uitgave %2 van de lijst</translation>
    </message>
    <message>
        <source>The other countries recorded</source>
        <translation>De andere vastgelegde landen</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, %2: the smaller countries</source>
        <translation>%1, %2: de kleinere landen</translation>
    </message>
    <message>
        <source>A country counts as listed when any of its regions is on the list: the shares are of such countries, not of such areas.</source>
        <translation>Een land telt als vermeld zodra een van zijn regio’s op de lijst staat: de aandelen zijn van zulke landen, niet van zulke gebieden.</translation>
    </message>
    <message>
        <source>Totals are the sum of the countries recorded. What a source adds up as other countries is not among them, nor are records that were refuted.</source>
        <translation>Totalen zijn de som van de vastgelegde landen. Wat een bron als andere landen samentelt, zit er niet bij, en weerlegde records ook niet.</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>In dit dossier zit maar een deel van de uitgave %1; er kan dus geen aandeel gegeven worden.</translation>
    </message>
    <message>
        <source>%1: no record for %2.</source>
        <translation>%1: geen record voor %2.</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Productie van tin, tantaal, wolfraam en goud</translation>
    </message>
    <message>
        <source>%1 to %2; list of conflict-affected and high-risk areas: edition %3</source>
        <translation>%1 tot %2; lijst van conflict- en hoogrisicogebieden: uitgave %3</translation>
    </message>
    <message>
        <source>%1 to %2; no edition of the list of conflict-affected and high-risk areas is here</source>
        <translation>%1 tot %2; er is hier geen uitgave van de lijst van conflict- en hoogrisicogebieden</translation>
    </message>
    <message>
        <source>No production is recorded yet. Import production figures, or add a record under Field.</source>
        <translation>Er is nog geen productie vastgelegd. Importeer productiecijfers of voeg een record toe onder Veldwerk.</translation>
    </message>
    <message>
        <source>No edition of the list of conflict-affected and high-risk areas is in this casebook. Import one first.</source>
        <translation>In dit dossier zit geen uitgave van de lijst van conflict- en hoogrisicogebieden. Importeer er eerst een.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; countries are missing</source>
        <translation>%1; er ontbreken landen</translation>
    </message>
    <message>
        <source>%1; hollow marks are provisional</source>
        <comment>what stands below the title of a chart</comment>
        <translation>%1; holle tekens zijn voorlopig</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Only a part of the edition %1 is in this casebook.</source>
        <translation>In dit dossier zit maar een deel van de uitgave %1.</translation>
    </message>
    <message>
        <source>Parts of the country are listed, and the site&apos;s region is not recorded.</source>
        <translation>Delen van het land staan op de lijst, en de regio van de locatie is niet vastgelegd.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not recorded.</source>
        <translation>Het land van de locatie is niet vastgelegd.</translation>
    </message>
    <message>
        <source>No edition of the list is in force on %1.</source>
        <translation>Op %1 geldt geen uitgave van de lijst.</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list in this casebook.</source>
        <translation>In dit dossier zit geen uitgave %1 van de lijst.</translation>
    </message>
    <message>
        <source>Only a part of the newest edition %1 is in this casebook, so the edition %2 is used.</source>
        <translation>In dit dossier zit maar een deel van de nieuwste uitgave %1; daarom wordt de uitgave %2 gebruikt.</translation>
    </message>
    <message>
        <source>listed in the edition %1 as of %2</source>
        <translation>vermeld in de uitgave %1 per %2</translation>
    </message>
    <message>
        <source>as of %1; %2 is not in it</source>
        <translation>per %1; %2 staat er niet in</translation>
    </message>
    <message>
        <source>as of %1; does not decide for %2</source>
        <translation>per %1; beslist niet voor %2</translation>
    </message>
    <message>
        <source>A site lies in a conflict-affected or high-risk area when its region, or its whole country, is on the edition of the list that holds on the day; or by the partnership&apos;s own determination, with reasons. The list is indicative and not exhaustive.</source>
        <translation>Een locatie ligt in een conflict- of hoogrisicogebied als haar regio, of haar hele land, op de uitgave van de lijst staat die op de dag geldt; of door eigen vaststelling van het partnerschap, met redenen. De lijst is indicatief en niet uitputtend.</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Eigen vaststelling</translation>
    </message>
    <message>
        <source>The own determination has no reasons.</source>
        <translation>De eigen vaststelling heeft geen redenen.</translation>
    </message>
    <message>
        <source>The record names the list as its ground, but the area is not on it.</source>
        <translation>Het record noemt de lijst als grond, maar het gebied staat er niet op.</translation>
    </message>
    <message>
        <source>A contribution is received once all of it has come; what is still owed is overdue from the day after it was due; a part that came in time makes it partly received; before that it is invoiced or planned.</source>
        <translation>Een bijdrage is ontvangen zodra alles binnen is; wat nog verschuldigd is, is te laat vanaf de dag na de termijn; een deel dat op tijd kwam, maakt haar deels ontvangen; daarvoor is ze gefactureerd of gepland.</translation>
    </message>
    <message>
        <source>has come to pass</source>
        <translation>is gebeurd</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>moet nog komen</translation>
    </message>
    <message>
        <source>There is no due date, so the contribution cannot become overdue.</source>
        <translation>Er is geen termijn; de bijdrage kan dus niet te laat zijn.</translation>
    </message>
    <message>
        <source>The amount received is not recorded; it is taken as the whole.</source>
        <translation>Het ontvangen bedrag is niet vastgelegd; het wordt als het geheel opgevat.</translation>
    </message>
    <message>
        <source>The amount received is in another currency; it is taken as the whole.</source>
        <translation>Het ontvangen bedrag is in een andere valuta; het wordt als het geheel opgevat.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Bijdrage</translation>
    </message>
    <message>
        <source>Contribution not recorded</source>
        <translation>Bijdrage niet vastgelegd</translation>
    </message>
    <message>
        <source>Decision on a membership</source>
        <translation>Besluit over een lidmaatschap</translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation>Einde van een lidmaatschap</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Status of a site</source>
        <translation>Status van een locatie</translation>
    </message>
    <message>
        <source>Site not visited for long</source>
        <translation>Locatie lang niet bezocht</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Gepland bezoek</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>End of a project</source>
        <translation>Einde van een project</translation>
    </message>
    <message>
        <source>Figures of an indicator</source>
        <translation>Cijfers van een indicator</translation>
    </message>
    <message>
        <source>Closing of a call</source>
        <translation>Sluiting van een oproep</translation>
    </message>
    <message>
        <source>Decision on a grant</source>
        <translation>Besluit over een subsidie</translation>
    </message>
    <message>
        <source>Silent device</source>
        <translation>Stil apparaat</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>“%1” does not fit %2; %3 is expected</source>
        <translation>“%1” past niet bij %2; verwacht wordt %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>een van %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>No rule computes %1.%2</source>
        <translation>Geen regel berekent %1.%2</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>dezelfde naam</translation>
    </message>
    <message>
        <source>the names sound alike</source>
        <translation>de namen klinken gelijk</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>gelijkende namen</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>hetzelfde telefoonnummer</translation>
    </message>
    <message>
        <source>the same registration or site number</source>
        <translation>hetzelfde registratie- of locatienummer</translation>
    </message>
    <message>
        <source>but different registration or site numbers</source>
        <translation>maar verschillende registratie- of locatienummers</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>hetzelfde land</translation>
    </message>
    <message>
        <source>but different countries</source>
        <translation>maar verschillende landen</translation>
    </message>
    <message>
        <source>but different regions</source>
        <translation>maar verschillende regio’s</translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>“%1” is geen periode; schrijf 2024, 2024-H1, 2024-Q3 of 2024-05</translation>
    </message>
    <message>
        <source>%1.%2 is a figure of one record: say which</source>
        <translation>%1.%2 is een cijfer van één record: zeg welk</translation>
    </message>
    <message>
        <source>No production of “%1” is recorded</source>
        <translation>Er is geen productie van “%1” vastgelegd</translation>
    </message>
    <message>
        <source>Production is told by year, not by %1</source>
        <translation>Productie wordt per jaar gegeven, niet per %1</translation>
    </message>
    <message>
        <source>No edition of the CAHRA list whose areas are in this casebook is in force on that day</source>
        <translation>Op die dag geldt geen uitgave van de CAHRA-lijst waarvan de gebieden in dit dossier zitten</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the CAHRA list in this casebook</source>
        <translation>In dit dossier zit geen uitgave “%1” van de CAHRA-lijst</translation>
    </message>
    <message>
        <source>There is no figure “%1”. There are: %2</source>
        <translation>Er is geen cijfer “%1”. Er zijn: %2</translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation>Productie: %1</translation>
    </message>
    <message>
        <source>Share of countries on the CAHRA list in the production: %1</source>
        <translation>Aandeel van landen op de CAHRA-lijst in de productie: %1</translation>
    </message>
    <message>
        <source>The status %1 has to be looked at again.</source>
        <translation>De status “%1” moet opnieuw bekeken worden.</translation>
    </message>
    <message>
        <source>Sites without a running project</source>
        <translation>Locaties zonder lopend project</translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln site(s) is out of date.</source>
        <translation>
            <numerusform>De status van %Ln locatie is verouderd.</numerusform>
            <numerusform>De status van %Ln locaties is verouderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last visit was on %1; the site has to be visited again.</source>
        <translation>Het laatste bezoek was op %1; de locatie moet weer bezocht worden.</translation>
    </message>
    <message>
        <source>No visit to the site is recorded.</source>
        <translation>Er is geen bezoek aan de locatie vastgelegd.</translation>
    </message>
    <message>
        <source>Active sites without a running project</source>
        <translation>Actieve locaties zonder lopend project</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) have not been visited for more than the time allowed.</source>
        <translation>
            <numerusform>%Ln locatie is langer dan toegestaan niet bezocht.</numerusform>
            <numerusform>%Ln locaties zijn langer dan toegestaan niet bezocht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit was planned; record how it went, or why it was not made.</source>
        <translation>Het bezoek was gepland; leg vast hoe het ging of waarom het niet doorging.</translation>
    </message>
    <message>
        <source>An incident of level %1 is open.</source>
        <translation>Er is een incident van niveau %1 open.</translation>
    </message>
    <message>
        <source>The stage follows from the dates: after the last day a membership is former when a reason for leaving is recorded, otherwise lapsed; from its first day it is member; before that the decision makes it accepted or refused, the application makes it applicant, and the first contact makes it lead.</source>
        <translation>De fase volgt uit de data: na de laatste dag is een lidmaatschap van een voormalig lid als er een reden van vertrek is vastgelegd, anders is het verlopen; vanaf de eerste dag is het van een lid; daarvoor maakt het besluit het aanvaard of geweigerd, de aanvraag maakt er een aanvrager van en het eerste contact een kandidaat.</translation>
    </message>
    <message>
        <source>The membership has no dates yet, so its stage is not known.</source>
        <translation>Het lidmaatschap heeft nog geen data; de fase is dus niet bekend.</translation>
    </message>
    <message>
        <source>All dates of the membership lie after %1.</source>
        <translation>Alle data van het lidmaatschap liggen na %1.</translation>
    </message>
    <message>
        <source>The decision has no date, so it is left out.</source>
        <translation>Het besluit heeft geen datum en telt dus niet mee.</translation>
    </message>
    <message>
        <source>The day the membership begins is not recorded.</source>
        <translation>De dag waarop het lidmaatschap begint, is niet vastgelegd.</translation>
    </message>
    <message>
        <source>No reason for leaving is recorded: renew the membership or record why it ended.</source>
        <translation>Er is geen reden van vertrek vastgelegd: verleng het lidmaatschap of leg vast waarom het eindigde.</translation>
    </message>
    <message>
        <source>%1 is still to be received.</source>
        <translation>%1 moet nog ontvangen worden.</translation>
    </message>
    <message>
        <source>The contribution is still to be received.</source>
        <translation>De bijdrage moet nog ontvangen worden.</translation>
    </message>
    <message>
        <source>The yearly fee is %1, but no contribution for %2 is recorded.</source>
        <translation>De jaarlijkse bijdrage is %1, maar er is geen bijdrage voor %2 vastgelegd.</translation>
    </message>
    <message>
        <source>Applied on %1; a decision is needed.</source>
        <translation>Aangevraagd op %1; er is een besluit nodig.</translation>
    </message>
    <message>
        <source>The membership has run out: renew it or record why it ended.</source>
        <translation>Het lidmaatschap is verlopen: verleng het of leg vast waarom het eindigde.</translation>
    </message>
    <message>
        <source>The membership runs out: renew it or record why it ends.</source>
        <translation>Het lidmaatschap loopt af: verleng het of leg vast waarom het eindigt.</translation>
    </message>
    <message>
        <source>The task is to be done.</source>
        <translation>De taak moet gedaan worden.</translation>
    </message>
    <message>
        <source>Changes of this device wait to be received.</source>
        <translation>Wijzigingen van dit apparaat wachten op ontvangst.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %Ln day(s).</source>
        <translation>
            <numerusform>Van dit apparaat is al %Ln dag niets gekomen.</numerusform>
            <numerusform>Van dit apparaat is al %Ln dagen niets gekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Bronnen: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>The figure of the country counts where there is one, otherwise the sum of its regions or sites; whole years go before parts of years; refuted records do not count. A total is the sum of the countries recorded.</source>
        <translation>Het cijfer van het land telt als het er is, anders de som van zijn regio’s of locaties; hele jaren gaan voor delen van jaren; weerlegde records tellen niet. Een totaal is de som van de vastgelegde landen.</translation>
    </message>
    <message>
        <source>No production is recorded for %1: a gap, not zero.</source>
        <translation>Er is geen productie vastgelegd voor %1: een gat, geen nul.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What the countries on the list produced, of all that is recorded. A country counts as a whole as soon as one of its regions is listed, so this is the share of such countries, not of such areas.</source>
        <translation>Wat de landen op de lijst produceerden, van alles wat vastgelegd is. Een land telt in zijn geheel zodra een van zijn regio’s op de lijst staat; dit is dus het aandeel van zulke landen, niet van zulke gebieden.</translation>
    </message>
    <message>
        <source>the edition used, as of %1</source>
        <translation>de gebruikte uitgave, per %1</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>In dit dossier zit maar een deel van de uitgave %1; er kan dus geen aandeel gegeven worden.</translation>
    </message>
    <message>
        <source>The project ends on %1 and is not closed; its determination has to be asked for by %2.</source>
        <translation>Het project eindigt op %1 en is niet gesloten; om de vaststelling moet uiterlijk %2 gevraagd worden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without a figure, the first is %1.</source>
        <translation>
            <numerusform>%Ln periode zonder cijfer, de eerste is %1.</numerusform>
            <numerusform>%Ln perioden zonder cijfer, de eerste is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call closes.</source>
        <translation>De oproep sluit.</translation>
    </message>
    <message>
        <source>The application waits for its decision.</source>
        <translation>De aanvraag wacht op het besluit.</translation>
    </message>
    <message>
        <source>The records were not merged, because %1 “%2” cannot follow: %3</source>
        <translation>De records zijn niet samengevoegd, omdat %1 “%2” niet mee kan: %3</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself</source>
        <translation>Een record kan niet met zichzelf samengevoegd worden</translation>
    </message>
    <message>
        <source>A record in the bin cannot be merged; take it out first</source>
        <translation>Een record in de prullenbak kan niet samengevoegd worden; haal het er eerst uit</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>“%1” samenvoegen met “%2”</translation>
    </message>
    <message>
        <source>Module %1, %2</source>
        <translation>Module %1, %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>geen uitkomst</translation>
    </message>
    <message>
        <source>%1, level %2, reported on %3</source>
        <translation>%1, niveau %2, gemeld op %3</translation>
    </message>
    <message>
        <source>The last visit saw armed actors interfere; only recorded incidents count in the rule.</source>
        <translation>Het laatste bezoek zag gewapende actoren ingrijpen; in de regel tellen alleen vastgelegde incidenten.</translation>
    </message>
    <message>
        <source>The last visit saw children under 15; only recorded incidents count in the rule.</source>
        <translation>Het laatste bezoek zag kinderen onder de 15; in de regel tellen alleen vastgelegde incidenten.</translation>
    </message>
    <message>
        <source>No status is recorded.</source>
        <translation>Er is geen status vastgelegd.</translation>
    </message>
    <message>
        <source>The status %1 ran out on %2.</source>
        <translation>De status “%1” liep af op %2.</translation>
    </message>
    <message>
        <source>The status is %1 and valid.</source>
        <translation>De status is “%1” en geldig.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>De status is “%1”.</translation>
    </message>
    <message>
        <source>No assessment of the practice is recorded.</source>
        <translation>Er is geen beoordeling van de praktijk vastgelegd.</translation>
    </message>
    <message>
        <source>Not passed: module %1.</source>
        <translation>Niet voldaan: module %1.</translation>
    </message>
    <message>
        <source>Not assessed: module %1.</source>
        <translation>Niet beoordeeld: module %1.</translation>
    </message>
    <message>
        <source>All the modules that count are passed.</source>
        <translation>Aan alle modules die tellen, is voldaan.</translation>
    </message>
    <message>
        <source>The assessment carries the site although its status does not.</source>
        <translation>De beoordeling draagt de locatie, al doet haar status dat niet.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>No incident of level %1 is open.</source>
        <translation>Er is geen incident van niveau %1 open.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grave incident(s) open.</source>
        <translation>
            <numerusform>%Ln ernstig incident open.</numerusform>
            <numerusform>%Ln ernstige incidenten open.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk that demands disengagement is open.</source>
        <translation>Er is geen risico open dat beëindiging vereist.</translation>
    </message>
    <message>
        <source>open, with the Annex II risk %1</source>
        <translation>open, met het risico van bijlage II %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open risk(s) demand disengagement.</source>
        <translation>
            <numerusform>%Ln open risico vereist beëindiging.</numerusform>
            <numerusform>%Ln open risico’s vereisen beëindiging.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said whether this open risk demands disengagement: %1.</source>
        <translation>Niemand heeft gezegd of dit open risico beëindiging vereist: %1.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>Er is geen bezoek vastgelegd.</translation>
    </message>
    <message>
        <source>The last visit was on %1.</source>
        <translation>Het laatste bezoek was op %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %Ln month(s).</source>
        <translation>
            <numerusform>Het laatste bezoek, op %1, is meer dan %Ln maand geleden.</numerusform>
            <numerusform>Het laatste bezoek, op %1, is meer dan %Ln maanden geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A site is responsible when its status is good and still valid, or the modules of practice that count are passed; and no grave incident is open; and no Annex II risk that demands disengagement is open; and the last visit is recent enough.</source>
        <translation>Een locatie is verantwoord als haar status goed en nog geldig is, of aan de modules van de praktijk die tellen is voldaan; en er geen ernstig incident open is; en er geen risico van bijlage II open is dat beëindiging vereist; en het laatste bezoek recent genoeg is.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>geldt niet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are drafts.</source>
        <translation>
            <numerusform>%Ln cijfer is een concept.</numerusform>
            <numerusform>%Ln cijfers zijn concepten.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least so many: who came in several periods is counted once.</source>
        <translation>Ten minste zoveel: wie in meerdere perioden kwam, telt één keer.</translation>
    </message>
    <message>
        <source>The indicator does not say how its figures are totalled.</source>
        <translation>De indicator zegt niet hoe zijn cijfers opgeteld worden.</translation>
    </message>
    <message>
        <source>No indicator has the code “%1”</source>
        <translation>Geen indicator heeft de code “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators have the code “%1”; name one by its id</source>
        <translation>
            <numerusform>%Ln indicator heeft de code “%1”; noem er een met zijn identificatie</numerusform>
            <numerusform>%Ln indicatoren hebben de code “%1”; noem er een met zijn identificatie</numerusform>
        </translation>
    </message>
    <message>
        <source>Totalled as: %1. Rejected figures do not count; a correction takes the place of what it corrects; the coarsest period goes before its parts, and a whole before its parts.</source>
        <translation>Opgeteld als: %1. Afgewezen cijfers tellen niet; een correctie komt in de plaats van wat ze corrigeert; de grofste periode gaat voor haar delen, en een geheel voor zijn delen.</translation>
    </message>
    <message>
        <source>No figure is recorded: a gap, not zero.</source>
        <translation>Er is geen cijfer vastgelegd: een gat, geen nul.</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 telt</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <translation>%1, afgewezen</translation>
    </message>
    <message>
        <source>%1, does not count here</source>
        <translation>%1, telt hier niet</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>een geheel getal van %1 tot %2</translation>
    </message>
    <message>
        <source>whole numbers separated by semicolons</source>
        <translation>gehele getallen, gescheiden door puntkomma’s</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”; %3 is expected, so %4 is used</source>
        <translation>De instelling %1 is “%2”; verwacht wordt %3, dus wordt %4 gebruikt</translation>
    </message>
    <message>
        <source>The newest status on or before the day. Blue and green run out after their last valid day; yellow and red stand until a new inspection.</source>
        <translation>De nieuwste status op of voor de dag. Blauw en groen lopen af na hun laatste geldige dag; geel en rood blijven tot een nieuwe inspectie.</translation>
    </message>
    <message>
        <source>No status is recorded on or before %1.</source>
        <translation>Er is geen status vastgelegd op of voor %1.</translation>
    </message>
    <message>
        <source>The document names no last valid day; the usual term is used.</source>
        <translation>Het document noemt geen laatste geldige dag; de gebruikelijke termijn wordt gebruikt.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, geldig tot en met %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>later than the day asked for</source>
        <translation>later dan de gevraagde dag</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>vervangen door een nieuwere</translation>
    </message>
    <message>
        <source>The last day on or before the day asked for on which a team got to the site and saw it itself.</source>
        <translation>De laatste dag, op of voor de gevraagde dag, waarop een team de locatie bereikte en zelf zag.</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>een eerder bezoek</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>nog niet afgelegd</translation>
    </message>
    <message>
        <source>the team did not get there</source>
        <translation>het team is er niet gekomen</translation>
    </message>
    <message>
        <source>told by others, not seen on the spot</source>
        <translation>door anderen verteld, niet ter plaatse gezien</translation>
    </message>
    <message>
        <source>No visit is recorded on or before %1.</source>
        <translation>Er is geen bezoek vastgelegd op of voor %1.</translation>
    </message>
    <message>
        <source>A task is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Een taak is gedaan vanaf de dag waarop ze gedaan is, en te laat vanaf de dag na de termijn.</translation>
    </message>
    <message>
        <source>There is no due date, so the task cannot become overdue.</source>
        <translation>Er is geen termijn; de taak kan dus niet te laat zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure are restricted and not shown in your role.</source>
        <translation>
            <numerusform>%Ln record achter dit cijfer is beperkt toegankelijk en wordt in uw rol niet getoond.</numerusform>
            <numerusform>%Ln records achter dit cijfer zijn beperkt toegankelijk en worden in uw rol niet getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>“%1” en “%2” zijn niet hetzelfde</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s) of %1</source>
        <translation>
            <numerusform>%Ln paar samenvoegen: %1</numerusform>
            <numerusform>%Ln paren samenvoegen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was merged</source>
        <translation>Gestopt; er is niets samengevoegd</translation>
    </message>
    <message>
        <source>it has a number of its own</source>
        <translation>het heeft een eigen nummer</translation>
    </message>
    <message>
        <source>more of its fields are filled in</source>
        <translation>er zijn meer velden ingevuld</translation>
    </message>
    <message>
        <source>it is the older one</source>
        <translation>het is het oudste</translation>
    </message>
    <message>
        <source>The countries recorded for %1 made only %2 % of what is recorded for %3, the year known best: compare the totals with care.</source>
        <translation>De voor %1 vastgelegde landen waren goed voor slechts %2 % van wat voor %3, het best bekende jaar, is vastgelegd: vergelijk de totalen met voorzichtigheid.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt mee</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Everybody on the list of the event, whatever came of it.</source>
        <translation>Iedereen op de lijst van het evenement, wat er ook van kwam.</translation>
    </message>
    <message>
        <source>Those of the list who were there, as it was written down at the door. Pillar, tier and country are those of the organisation on the day.</source>
        <translation>Wie van de lijst er was, zoals aan de deur genoteerd. Pijler, schakel en land zijn die van de organisatie op die dag.</translation>
    </message>
    <message>
        <source>Of %1 on the list it is not written down whether they came.</source>
        <translation>Van %1 op de lijst is niet genoteerd of ze kwamen.</translation>
    </message>
    <message>
        <source>Different people who were at an event of the campaign; who came twice counts once. Readers of communications are not counted: nobody knows them.</source>
        <translation>Verschillende mensen die bij een evenement van de campagne waren; wie twee keer kwam, telt één keer. Lezers tellen niet mee: niemand kent ze.</translation>
    </message>
    <message>
        <source>The newest entry of the contact log on or before the day.</source>
        <translation>De nieuwste vermelding in het contactlogboek op of voor de dag.</translation>
    </message>
    <message>
        <source>an earlier contact</source>
        <translation>een eerder contact</translation>
    </message>
    <message>
        <source>No contact is recorded on or before %1.</source>
        <translation>Er is geen contact vastgelegd op of voor %1.</translation>
    </message>
    <message>
        <source>The first day of the steps that were promised in contacts and are not done.</source>
        <translation>De eerste dag van de stappen die in contacten beloofd en niet gedaan zijn.</translation>
    </message>
    <message>
        <source>open, but not the first</source>
        <translation>open, maar niet de eerste</translation>
    </message>
    <message>
        <source>done, or promised later</source>
        <translation>gedaan, of later beloofd</translation>
    </message>
    <message>
        <source>A step is open, but no day is set for it.</source>
        <translation>Er staat een stap open, maar zonder dag.</translation>
    </message>
    <message>
        <source>Next step of a contact</source>
        <translation>Volgende stap van een contact</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Controles van een autoriteit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Attendance of an event</source>
        <translation>Deelname aan een evenement</translation>
    </message>
    <message>
        <source>Communication to be published</source>
        <translation>Te publiceren communicatie</translation>
    </message>
    <message>
        <source>Promised on %1: %2</source>
        <translation>Beloofd op %1: %2</translation>
    </message>
    <message>
        <source>What it checked in %1 is not recorded; Member States report it by 30 June.</source>
        <translation>Wat zij in %1 controleerde, is niet vastgelegd; lidstaten melden het uiterlijk 30 juni.</translation>
    </message>
    <message>
        <source>The event takes place.</source>
        <translation>Het evenement vindt plaats.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln person(s) on the list it is not written down whether they came.</source>
        <translation>
            <numerusform>Van %Ln persoon op de lijst is niet genoteerd of die kwam.</numerusform>
            <numerusform>Van %Ln personen op de lijst is niet genoteerd of ze kwamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is to be published.</source>
        <translation>Het moet gepubliceerd worden.</translation>
    </message>
    <message>
        <source>The report on %1 has not been submitted.</source>
        <translation>Het rapport over %1 is niet ingediend.</translation>
    </message>
    <message>
        <source>The improvement is to be made.</source>
        <translation>De verbetering moet worden doorgevoerd.</translation>
    </message>
    <message>
        <source>The risk is to be mitigated and the flag closed.</source>
        <translation>Het risico moet worden beperkt en het signaal gesloten.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Without an answer: %1 of %2 questions that apply.</source>
        <translation>Zonder antwoord: %1 van %2 vragen die gelden.</translation>
    </message>
    <message>
        <source>This year&apos;s reviewed score less last year&apos;s, in points of a hundred, over the questions reviewed in both years, whatever their wording.</source>
        <translation>De beoordeelde score van dit jaar min die van vorig jaar, in punten van honderd, over de vragen die in beide jaren zijn beoordeeld, hoe ze ook luiden.</translation>
    </message>
    <message>
        <source>This year&apos;s own score less last year&apos;s, in points of a hundred, over the questions answered in both years, whatever their wording.</source>
        <translation>De eigen score van dit jaar min die van vorig jaar, in punten van honderd, over de vragen die in beide jaren zijn beantwoord, hoe ze ook luiden.</translation>
    </message>
    <message>
        <source>The score of a step is what was reached of what could be reached with the questions that apply and are answered, 3 being the most for each; the score of the report is the mean of its steps. What is not answered is missing, not zero.</source>
        <translation>De score van een stap is wat is bereikt van wat kon worden bereikt met de vragen die gelden en beantwoord zijn, met 3 als hoogste voor elk; de score van het rapport is het gemiddelde van zijn stappen. Wat niet beantwoord is, ontbreekt en is geen nul.</translation>
    </message>
    <message>
        <source>The reviewed score less the member&apos;s own, in points of a hundred, over the questions that both have scored.</source>
        <translation>De beoordeelde score min die van het lid zelf, in punten van honderd, over de vragen die beide hebben gescoord.</translation>
    </message>
    <message>
        <source>own %1, reviewed %2</source>
        <translation>eigen %1, beoordeeld %2</translation>
    </message>
    <message>
        <source>No question has been scored by both.</source>
        <translation>Geen vraag is door beide gescoord.</translation>
    </message>
    <message>
        <source>There is no report on the year before.</source>
        <translation>Er is geen rapport over het jaar ervoor.</translation>
    </message>
    <message>
        <source>%1 over all its questions</source>
        <translation>%1 over al zijn vragen</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
    <message>
        <source>Questions compared: %1.</source>
        <translation>Vergeleken vragen: %1.</translation>
    </message>
    <message>
        <source>No question was answered in both years.</source>
        <translation>Geen vraag is in beide jaren beantwoord.</translation>
    </message>
    <message>
        <source>A report is planned until it is requested, and overdue from the day after it was due; it is submitted, found complete and closed from the days recorded for that.</source>
        <translation>Een rapport is gepland tot het wordt gevraagd, en te laat vanaf de dag na de termijn; het is ingediend, volledig bevonden en gesloten vanaf de dagen die daarvoor zijn vastgelegd.</translation>
    </message>
    <message>
        <source>There is no due date, so the report cannot become overdue.</source>
        <translation>Er is geen termijn, dus het rapport kan niet te laat worden.</translation>
    </message>
    <message>
        <source>An improvement is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Een verbetering is gedaan vanaf de dag waarop ze is gedaan, en te laat vanaf de dag na de termijn.</translation>
    </message>
    <message>
        <source>There is no due date, so the improvement cannot become overdue.</source>
        <translation>Er is geen termijn, dus de verbetering kan niet te laat worden.</translation>
    </message>
    <message>
        <source>The age of a risk flag is counted in days from the day it was raised until it is closed.</source>
        <translation>De leeftijd van een risicosignaal telt in dagen vanaf de dag van signalering tot de sluiting.</translation>
    </message>
    <message>
        <source>The day it was raised is not recorded or still to come.</source>
        <translation>De dag van signalering is niet vastgelegd of moet nog komen.</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Zorgvuldigheidsrapport</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Risicosignaal</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 is beperkt: uw rol staat niet toe ernaar te vragen</translation>
    </message>
    <message>
        <source>The share of the smelters reported that the loaded list calls conformant; one that was not found there is not counted as conformant.</source>
        <translation>Het deel van de gemelde smelterijen dat de geladen lijst conform noemt; een die daar niet is gevonden, telt niet als conform.</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conform</translation>
    </message>
    <message>
        <source>not found in the loaded list</source>
        <translation>niet gevonden in de geladen lijst</translation>
    </message>
    <message>
        <source>not conformant by the loaded list</source>
        <translation>niet conform volgens de geladen lijst</translation>
    </message>
    <message>
        <source>The template names no smelter.</source>
        <translation>Het sjabloon noemt geen smelterij.</translation>
    </message>
    <message>
        <source>Smelters not found in the loaded list: %1.</source>
        <translation>Smelterijen niet gevonden in de geladen lijst: %1.</translation>
    </message>
    <message>
        <source>An importer has duties when the weight of a year reaches the threshold of the line in Annex I of Regulation (EU) 2017/821.</source>
        <translation>Een importeur heeft plichten zodra het gewicht van een jaar de drempel van de regel in bijlage I van Verordening (EU) 2017/821 bereikt.</translation>
    </message>
    <message>
        <source>The customs item is not in the list, so nothing can be said.</source>
        <translation>De douanepost staat niet in de lijst, dus er valt niets te zeggen.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>threshold %1 kg, table of %2</source>
        <translation>drempel %1 kg, tabel van %2</translation>
    </message>
    <message>
        <source>The list has no threshold for this item.</source>
        <translation>De lijst heeft voor deze post geen drempel.</translation>
    </message>
    <message>
        <source>This line of the table has still to be confirmed against the Official Journal.</source>
        <translation>Deze regel van de tabel moet nog aan het Publicatieblad worden getoetst.</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Samenwerkingsactie</translation>
    </message>
    <message>
        <source>Review of an engagement plan</source>
        <translation>Herziening van een samenwerkingsplan</translation>
    </message>
    <message>
        <source>Baseline of an engagement plan</source>
        <translation>Uitgangsversie van een samenwerkingsplan</translation>
    </message>
    <message>
        <source>An action of the plan “%1” is to be done.</source>
        <translation>Een actie van het plan “%1” moet worden gedaan.</translation>
    </message>
    <message>
        <source>The plan is to be reviewed; give it its next review, or close it.</source>
        <translation>Het plan moet worden herzien; geef het zijn volgende herziening, of sluit het af.</translation>
    </message>
    <message>
        <source>The plan is approved, but no baseline is frozen: approve it under Plan, so that later changes can be shown.</source>
        <translation>Het plan is goedgekeurd, maar er is geen uitgangsversie vastgelegd: keur het goed onder Plan, zodat latere wijzigingen getoond kunnen worden.</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>Het is niet vastgelegd wie aan het werk van de partner deelneemt, noch waar hij werkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln lid</numerusform>
            <numerusform>%Ln leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln land</numerusform>
            <numerusform>%Ln landen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the partner and the organisations that take part in its work, as far as they are members on the day; the projects in which one of them is lead or partner; and the countries where the partner works and projects are.</source>
        <translation>Geteld worden de partner en de organisaties die aan zijn werk deelnemen, voor zover ze op die dag lid zijn; de projecten waarin een van hen penvoerder of partner is; en de landen waar de partner werkt en projecten zijn.</translation>
    </message>
    <message>
        <source>shared member</source>
        <translation>gedeeld lid</translation>
    </message>
    <message>
        <source>shared project</source>
        <translation>gedeeld project</translation>
    </message>
    <message>
        <source>shared country</source>
        <translation>gedeeld land</translation>
    </message>
    <message numerus="yes">
        <source>No dates are recorded of the membership of %Ln of them.</source>
        <translation>
            <numerusform>Van het lidmaatschap van %Ln daarvan zijn geen datums vastgelegd.</numerusform>
            <numerusform>Van het lidmaatschap van %Ln daarvan zijn geen datums vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoven</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>stays: done already</source>
        <translation>blijft: al gedaan</translation>
    </message>
    <message>
        <source>stays out: taken out of this plan</source>
        <translation>blijft weg: uit dit plan gehaald</translation>
    </message>
    <message>
        <source>not yet: the plan lacks the date it is counted from</source>
        <translation>nog niet: het plan mist de datum vanaf welke wordt geteld</translation>
    </message>
    <message numerus="yes">
        <source>Apply the template “%1” to %Ln plan(s)</source>
        <translation>
            <numerusform>Sjabloon “%1” toepassen op %Ln plan</numerusform>
            <numerusform>Sjabloon “%1” toepassen op %Ln plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of %1 cannot be read. The plan itself is untouched.</source>
        <translation>De versie van %1 kan niet worden gelezen. Het plan zelf is onaangeroerd.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>“%1” vastleggen</translation>
    </message>
    <message>
        <source>“%1” is closed: open it again before it is approved</source>
        <translation>“%1” is afgesloten: open het weer voordat het wordt goedgekeurd</translation>
    </message>
    <message>
        <source>“%1” cannot be approved on %2: that day is still to come</source>
        <translation>“%1” kan niet op %2 worden goedgekeurd: die dag moet nog komen</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>“%1” goedkeuren</translation>
    </message>
    <message>
        <source>An action is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Een actie is gedaan vanaf de dag waarop ze is gedaan, en te laat vanaf de dag na de uiterste datum.</translation>
    </message>
    <message>
        <source>There is no due date, so the action cannot become overdue.</source>
        <translation>Er is geen uiterste datum, dus de actie kan niet te laat worden.</translation>
    </message>
    <message>
        <source>Choose the questionnaire the members are to answer.</source>
        <translation>Kies de vragenlijst die de leden moeten beantwoorden.</translation>
    </message>
    <message>
        <source>Name the year the reports are about.</source>
        <translation>Noem het jaar waarover de rapporten gaan.</translation>
    </message>
    <message>
        <source>The reports cannot be due before they are requested.</source>
        <translation>De termijn van de rapporten kan niet vóór het verzoek liggen.</translation>
    </message>
    <message>
        <source>Reports requested for %1</source>
        <translation>Rapporten gevraagd voor %1</translation>
    </message>
    <message>
        <source>Checks before a membership</source>
        <translation>Controles voor een lidmaatschap</translation>
    </message>
    <message>
        <source>signed application form</source>
        <translation>getekend aanvraagformulier</translation>
    </message>
    <message>
        <source>Before a decision there has to be the signed application form, as a file of that kind; for supply-chain actors also the due-diligence check, and a sanctions screening with its day, its result, the lists and who looked. Of governments and observers nothing is asked.</source>
        <translation>Voor een besluit moet het getekende aanvraagformulier er zijn, als bestand van die soort; voor actoren in de keten ook de due-diligencecontrole, en een sanctiecontrole met dag, uitkomst, lijsten en wie er keek. Van overheden en waarnemers wordt niets gevraagd.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Still missing for it: %1.</source>
        <translation>Daarvoor ontbreekt nog: %1.</translation>
    </message>
    <message>
        <source>It was accepted without: %1.</source>
        <translation>Toegelaten zonder: %1.</translation>
    </message>
    <message>
        <source>The contributions for %1 cannot be due on %2: that is neither in the year nor in the one after. Nothing was made.</source>
        <translation>De bijdragen voor %1 kunnen niet uiterlijk op %2 komen: dat ligt niet in het jaar en niet in het volgende. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Contributions for %1</source>
        <translation>Bijdragen voor %1</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership begins on %2.</source>
        <translation>De bijdrage is voor %1, maar het lidmaatschap begint op %2.</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership ended on %2.</source>
        <translation>De bijdrage is voor %1, maar het lidmaatschap eindigde op %2.</translation>
    </message>
    <message>
        <source>The report is in the recycle bin.</source>
        <translation>Het rapport ligt in de prullenbak.</translation>
    </message>
    <message>
        <source>The report has been submitted: what the member said in it stands. Nothing was taken over.</source>
        <translation>Het rapport is ingediend: wat het lid erin zei, blijft staan. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Last year&apos;s answers taken over</source>
        <translation>Antwoorden van vorig jaar overgenomen</translation>
    </message>
    <message>
        <source>Answers confirmed</source>
        <translation>Antwoorden bevestigd</translation>
    </message>
    <message>
        <source>taken over, to be confirmed</source>
        <translation>overgenomen, te bevestigen</translation>
    </message>
    <message>
        <source>answered already: stays as it is</source>
        <translation>al beantwoord: blijft zoals het is</translation>
    </message>
    <message>
        <source>no answer last year</source>
        <translation>vorig jaar geen antwoord</translation>
    </message>
    <message>
        <source>not taken over: the question is answered in another way now</source>
        <translation>niet overgenomen: de vraag wordt nu op een andere manier beantwoord</translation>
    </message>
    <message>
        <source>not taken over: last year&apos;s choice is not offered any more</source>
        <translation>niet overgenomen: de keuze van vorig jaar wordt niet meer aangeboden</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>als vorig jaar</translation>
    </message>
    <message>
        <source>Answer reviewed</source>
        <translation>Antwoord beoordeeld</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle leden</translation>
    </message>
    <message>
        <source>A risk flag is closed from the day it was closed. While an action of a plan that it was escalated into is not done it is escalated, and overdue when that action is; without one it is overdue from the day after it was due.</source>
        <translation>Een risicosignaal is gesloten vanaf de dag waarop het is gesloten. Zolang een actie van een plan waartoe het is geëscaleerd niet is gedaan, is het geëscaleerd, en te laat als die actie dat is; zonder actie is het te laat vanaf de dag na de termijn.</translation>
    </message>
    <message>
        <source>The action was not made from a risk flag.</source>
        <translation>De actie komt niet uit een risicosignaal voort.</translation>
    </message>
    <message>
        <source>Conformant smelters in members’ reporting templates</source>
        <translation>Conforme smelterijen in de rapportagesjablonen van leden</translation>
    </message>
    <message>
        <source>Small and medium-sized companies educated and supported</source>
        <translation>Opgeleide en ondersteunde kleine en middelgrote bedrijven</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Nobody is left to write to: no letter was written.</source>
        <translation>Er blijft niemand over om aan te schrijven: er is geen brief geschreven.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was written; choose an empty folder.</source>
        <translation>“%1” is er al. Er is niets geschreven; kies een lege map.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Nothing was written.</source>
        <translation>De map “%1” kon niet worden gemaakt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the template of the letter. Templates are kept under “Letter templates”.</source>
        <translation>Kies het sjabloon van de brief. Sjablonen staan onder “Briefsjablonen”.</translation>
    </message>
    <message>
        <source>The letter template “%1” has placeholders that do not exist: %2. No letter was written.</source>
        <translation>Het briefsjabloon “%1” bevat velden die niet bestaan: %2. Er is geen brief geschreven.</translation>
    </message>
    <message>
        <source>Letters are written for people, organisations, attendances, projects and due-diligence reports.</source>
        <translation>Brieven worden geschreven voor personen, organisaties, deelnames, projecten en zorgvuldigheidsrapporten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written</source>
        <translation>
            <numerusform>%Ln e-mail geschreven</numerusform>
            <numerusform>%Ln e-mails geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln brief geschreven</numerusform>
            <numerusform>%Ln brieven geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is not recorded</source>
        <translation>Toestemming is niet vastgelegd</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Toestemming is geweigerd</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Toestemming is ingetrokken</translation>
    </message>
    <message>
        <source>The record is restricted</source>
        <translation>Het record is beperkt toegankelijk</translation>
    </message>
    <message>
        <source>No e-mail address is recorded</source>
        <translation>Er is geen e-mailadres vastgelegd</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address</source>
        <translation>“%1” kan niet als e-mailadres worden gebruikt</translation>
    </message>
    <message>
        <source>Somebody else with this e-mail address refused or withdrew consent</source>
        <translation>Iemand anders met dit e-mailadres heeft toestemming geweigerd of ingetrokken</translation>
    </message>
    <message>
        <source>Somebody before has the same e-mail address</source>
        <translation>Iemand ervoor heeft hetzelfde e-mailadres</translation>
    </message>
    <message>
        <source>No contact who may be written to, and no e-mail address of its own</source>
        <translation>Geen contact aan wie mag worden geschreven, en geen eigen e-mailadres</translation>
    </message>
    <message>
        <source>Not recorded, but needed by the letter: %1</source>
        <translation>Niet vastgelegd, maar nodig voor de brief: %1</translation>
    </message>
    <message>
        <source>There is no letter template whose purpose is a call for the report or a reminder of it. Make one under “Letter templates”; no letter was written.</source>
        <translation>Er is geen briefsjabloon met als doel een oproep voor het verslag of een herinnering eraan. Maak er een onder “Briefsjablonen”; er is geen brief geschreven.</translation>
    </message>
    <message>
        <source>%1: not before %2</source>
        <translation>%1: niet vóór %2</translation>
    </message>
    <message>
        <source>The last letter went out on %1: %2</source>
        <translation>De laatste brief ging uit op %1: %2</translation>
    </message>
    <message>
        <source>The report has not been asked for</source>
        <translation>Het verslag is niet opgevraagd</translation>
    </message>
    <message>
        <source>The report has no due date</source>
        <translation>Het verslag heeft geen vervaldatum</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 heeft geen veld “%2”</translation>
    </message>
    <message>
        <source>“%1” is not a condition; write it like country=CD or from&gt;=2024-01-01</source>
        <translation>“%1” is geen voorwaarde; schrijf die als country=CD of from&gt;=2024-01-01</translation>
    </message>
    <message>
        <source>%1 can be compared with = and != only</source>
        <translation>%1 kan alleen met = en != vergeleken worden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 leads to no other record, so “%2” means nothing</source>
        <translation>“%1” leidt naar geen ander record; “%2” betekent dus niets</translation>
    </message>
</context>
<context>
    <name>RelatedRules</name>
    <message numerus="yes">
        <source>This report has %Ln open improvement(s) already: close one before another is added</source>
        <translation>
            <numerusform>Dit rapport heeft al %Ln open verbetering: sluit die voordat er een bij komt</numerusform>
            <numerusform>Dit rapport heeft al %Ln open verbeteringen: sluit er een voordat er een bij komt</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 is not in the questionnaire of this report</source>
        <translation>Vraag %1 staat niet in de vragenlijst van dit rapport</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Late: %1</source>
        <translation>Te laat: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Te doen: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Ontbreekt: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>geen dag</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genoemd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er te doen is</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message>
        <source>Nothing is late, due or missing.</source>
        <translation>Niets is te laat, te doen of ontbreekt.</translation>
    </message>
    <message>
        <source>No production is recorded for this period.</source>
        <translation>Er is geen productie vastgelegd voor deze periode.</translation>
    </message>
    <message>
        <source>A dash means that nothing is recorded for that year; it never means zero.</source>
        <translation>Een streepje betekent dat er voor dat jaar niets is vastgelegd; het betekent nooit nul.</translation>
    </message>
    <message>
        <source>Totals are the sums of what is recorded, which may be less than the world&apos;s production. Figures that were refuted are left out.</source>
        <translation>Totalen zijn de som van wat is vastgelegd, en dat kan minder zijn dan de wereldproductie. Weerlegde cijfers zijn weggelaten.</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilogram</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Recorded in all</source>
        <translation>Totaal vastgelegd</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Projectblad</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Penvoerder</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subsidie</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Totale begroting</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Landen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regio’s</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Mineralen</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>IATI-identificatie</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Gendermarker</translation>
    </message>
    <message>
        <source>Not recorded of the project: %1.</source>
        <translation>Niet vastgelegd van het project: %1.</translation>
    </message>
    <message>
        <source>No description is recorded.</source>
        <translation>Er is geen beschrijving vastgelegd.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>No partners are recorded.</source>
        <translation>Er zijn geen partners vastgelegd.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Eigen bijdrage</translation>
    </message>
    <message>
        <source>Results and indicators</source>
        <translation>Resultaten en indicatoren</translation>
    </message>
    <message>
        <source>No results are recorded.</source>
        <translation>Er zijn geen resultaten vastgelegd.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Laatste waarde</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>Er is geen indicator vastgelegd.</translation>
    </message>
    <message>
        <source>Indicators without a target: %1.</source>
        <translation>Indicatoren zonder streefwaarde: %1.</translation>
    </message>
    <message>
        <source>Indicators without a figure: %1.</source>
        <translation>Indicatoren zonder cijfer: %1.</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Mijnlocaties</translation>
    </message>
    <message>
        <source>No mine sites are recorded.</source>
        <translation>Er zijn geen mijnlocaties vastgelegd.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Arbeiders</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoord</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Mine sites never visited: %1.</source>
        <translation>Nooit bezochte mijnlocaties: %1.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>No visits are recorded.</source>
        <translation>Er zijn geen bezoeken vastgelegd.</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Mijnlocatie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>niet afgelegd</translation>
    </message>
    <message>
        <source>made</source>
        <translation>afgelegd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>Earlier visits, not shown: %1.</source>
        <translation>Eerdere bezoeken, niet getoond: %1.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Open taken</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>Geen open taken.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Uiterlijk op</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>The project is restricted: no report leaves the casebook about it.</source>
        <translation>Het project is beperkt toegankelijk: er gaat geen rapport over dit project het dossier uit.</translation>
    </message>
    <message>
        <source>Further sources, named in the records: %1</source>
        <translation>Verdere bronnen, genoemd in de records: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Checksum %1.</source>
        <translation>Controlesom %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>What to know about this report</source>
        <translation>Wat u over dit rapport moet weten</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (vervolg)</translation>
    </message>
    <message>
        <source>%1. Licence: %2</source>
        <translation>%1. Licentie: %2</translation>
    </message>
    <message>
        <source>State of %1, made on %2.</source>
        <translation>Stand van %1, gemaakt op %2.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Het rapport is gestopt.</translation>
    </message>
    <message>
        <source>Restricted records left out: %1.</source>
        <translation>Weggelaten beperkt toegankelijke records: %1.</translation>
    </message>
    <message>
        <source>Not heard of lately, so that changes made there may be missing: %1.</source>
        <translation>Lang niets van gehoord, zodat wijzigingen die daar gemaakt zijn kunnen ontbreken: %1.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was there before is unchanged.</source>
        <translation>Het rapport kon niet naar “%1” worden geschreven: %2. Wat er stond, is ongewijzigd.</translation>
    </message>
    <message>
        <source>The report could not be made into a text document.</source>
        <translation>Van het rapport kon geen tekstdocument gemaakt worden.</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF.</source>
        <translation>Van het rapport kon geen pdf gemaakt worden.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html or .odt: nothing was written.</source>
        <translation>“%1” eindigt niet op .pdf, .html of .odt: er is niets geschreven.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>The report could not be printed: the printer or the file cannot be written to.</source>
        <translation>Het rapport kon niet afgedrukt worden: naar de printer of het bestand kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>Pagina %1 kon niet afgedrukt worden.</translation>
    </message>
    <message>
        <source>Register of mine sites</source>
        <translation>Register van mijnlocaties</translation>
    </message>
    <message>
        <source>Mine sites by province and territory, with workers, visits, status and standing</source>
        <translation>Mijnlocaties per provincie en territorium, met arbeiders, bezoeken, status en oordeel</translation>
    </message>
    <message>
        <source>One project at a glance: facts, partners, results, sites, visits, tasks, and what is missing</source>
        <translation>Eén project in één oogopslag: feiten, partners, resultaten, locaties, bezoeken, taken en wat ontbreekt</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Productie van tin, tantaal, wolfraam en goud</translation>
    </message>
    <message>
        <source>Recorded production by country and year, gaps left open</source>
        <translation>Vastgelegde productie per land en jaar, gaten opengelaten</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>What is late, due or missing, with the officer who has to see to it</source>
        <translation>Wat te laat of te doen is of ontbreekt, met de medewerker die ervoor zorgt</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Er is geen rapport “%1”.</translation>
    </message>
    <message>
        <source>The report “%1” is about one record (%2): say which.</source>
        <translation>Het rapport “%1” gaat over één record (%2): zeg welk.</translation>
    </message>
    <message>
        <source>Mine sites by province and territory; positions are rounded to two decimals.</source>
        <translation>Mijnlocaties per provincie en territorium; posities zijn op twee decimalen afgerond.</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Breedte, lengte</translation>
    </message>
    <message>
        <source>CAHRA</source>
        <translation>CAHRA</translation>
    </message>
    <message>
        <source>Territory not recorded</source>
        <translation>Territorium niet vastgelegd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Province not recorded</source>
        <translation>Provincie niet vastgelegd</translation>
    </message>
    <message>
        <source>%1, sites: %2</source>
        <translation>%1, locaties: %2</translation>
    </message>
    <message>
        <source>(workers recorded at %1)</source>
        <translation>(arbeiders vastgelegd bij %1)</translation>
    </message>
    <message>
        <source>visited: %1</source>
        <translation>bezocht: %1</translation>
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
        <translation>Er is geen mijnlocatie vastgelegd die past bij wat gevraagd is.</translation>
    </message>
    <message>
        <source>%1, recorded at %2 of %3 sites</source>
        <translation>%1, vastgelegd bij %2 van %3 locaties</translation>
    </message>
    <message>
        <source>Visited at least once</source>
        <translation>Minstens één keer bezocht</translation>
    </message>
    <message>
        <source>%1 of %2 sites</source>
        <translation>%1 van %2 locaties</translation>
    </message>
    <message>
        <source>In a conflict-affected or high-risk area</source>
        <translation>In een conflict- of hoogrisicogebied</translation>
    </message>
    <message>
        <source>yes %1, no %2, unknown %3</source>
        <translation>ja %1, nee %2, onbekend %3</translation>
    </message>
    <message>
        <source>A site counts as responsible when its status or its practice is good, no grave incident is open and it was visited lately; where one of these is not known, the answer is “unknown”, never “no”.</source>
        <translation>Een locatie geldt als verantwoord als haar status of haar praktijk goed is, er geen ernstig incident open is en ze onlangs bezocht is; waar een hiervan niet bekend is, is het antwoord “onbekend”, nooit “nee”.</translation>
    </message>
    <message>
        <source>Sums of workers hold only the sites where a number is recorded.</source>
        <translation>Sommen van arbeiders omvatten alleen de locaties waar een aantal is vastgelegd.</translation>
    </message>
    <message>
        <source>CAHRA: indicative list of conflict-affected and high-risk areas of the European Union, %1, as of %2.</source>
        <translation>CAHRA: indicatieve lijst van conflict- en hoogrisicogebieden van de Europese Unie, %1, per %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>One record of any kind: its fields, what follows from them, and what belongs to it</source>
        <translation>Eén record van welke soort ook: zijn velden, wat daaruit volgt en wat erbij hoort</translation>
    </message>
    <message>
        <source>Stories by theme</source>
        <translation>Verhalen per thema</translation>
    </message>
    <message>
        <source>What people told, quoted by theme where they agreed, and how much was left out</source>
        <translation>Wat mensen vertelden, per thema geciteerd waar zij ermee instemden, en hoeveel is weggelaten</translation>
    </message>
    <message>
        <source>No story is recorded that fits what was asked for.</source>
        <translation>Er is geen verhaal vastgelegd dat past bij wat is gevraagd.</translation>
    </message>
    <message>
        <source>Stories told</source>
        <translation>Vertelde verhalen</translation>
    </message>
    <message>
        <source>Quoted here</source>
        <translation>Hier geciteerd</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Zonder thema</translation>
    </message>
    <message>
        <source>Stories are quoted as they were told, and only where whoever told them agreed to be quoted. They are examples, not a sample: nothing can be counted from them.</source>
        <translation>Verhalen worden geciteerd zoals ze zijn verteld, en alleen waar de verteller met citeren instemde. Het zijn voorbeelden, geen steekproef: er kan niets uit worden geteld.</translation>
    </message>
    <message>
        <source>A story counts for the day of the visit on which it was told, else for the day on which it was written down.</source>
        <translation>Een verhaal telt voor de dag van het bezoek waarbij het werd verteld, anders voor de dag waarop het werd opgeschreven.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle perioden</translation>
    </message>
    <message>
        <source>consent is not known: %1</source>
        <translation>toestemming niet bekend: %1</translation>
    </message>
    <message>
        <source>consent was refused: %1</source>
        <translation>toestemming geweigerd: %1</translation>
    </message>
    <message>
        <source>consent was withdrawn: %1</source>
        <translation>toestemming ingetrokken: %1</translation>
    </message>
    <message>
        <source>no text is recorded: %1</source>
        <translation>geen tekst vastgelegd: %1</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Weggelaten: %1 (%2).</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Opens an encrypted casebook when its passphrase is lost</source>
        <translation>Opent een versleuteld dossier als de wachtwoordzin verloren is</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it. Keep the sheet where the computer is not: in a safe, or sealed with somebody you trust.</source>
        <translation>Wie dit blad en het bestand heeft kan alles erin lezen. Bewaar het blad waar de computer niet is: in een kluis, of verzegeld bij iemand die u vertrouwt.</translation>
    </message>
    <message>
        <source>To use it, open the casebook and type the key in the place of the passphrase. Capital or small letters and the gaps do not matter; there is no letter O, I or L in it, only noughts and ones.</source>
        <translation>Om hem te gebruiken opent u het dossier en typt u de sleutel op de plaats van de wachtwoordzin. Hoofdletters of kleine letters en de tussenruimten doen er niet toe; er staat geen letter O, I of L in, alleen nullen en enen.</translation>
    </message>
    <message>
        <source>When a new recovery key has been made, this one does not open the casebook any more, only its older backups.</source>
        <translation>Is er een nieuwe herstelsleutel gemaakt, dan opent deze het dossier niet meer, alleen nog de oudere reservekopieën.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>No authority is recorded that fits what was asked for.</source>
        <translation>Er is geen autoriteit vastgelegd die bij de vraag past.</translation>
    </message>
    <message>
        <source>Competent authorities by Member State</source>
        <translation>Bevoegde autoriteiten per lidstaat</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Lidstaat</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoriteit</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Importeurs</translation>
    </message>
    <message>
        <source>List public</source>
        <translation>Lijst openbaar</translation>
    </message>
    <message>
        <source>Latest checks</source>
        <translation>Laatste controles</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Member States without a record: %1.</source>
        <translation>Lidstaten zonder record: %1.</translation>
    </message>
    <message>
        <source>“To be confirmed” means that nobody has confirmed yet which authority is competent; nothing was guessed.</source>
        <translation>“Te bevestigen” betekent dat nog niemand heeft bevestigd welke autoriteit bevoegd is; er is niets geraden.</translation>
    </message>
    <message>
        <source>Competent authorities are those of article 10 of Regulation (EU) 2017/821; checks are those of its article 11.</source>
        <translation>Bevoegde autoriteiten zijn die van artikel 10 van Verordening (EU) 2017/821; controles die van artikel 11.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Authorities named</source>
        <translation>Benoemde autoriteiten</translation>
    </message>
    <message>
        <source>Lists of importers public</source>
        <translation>Openbare lijsten van importeurs</translation>
    </message>
    <message>
        <source>%1: checked %2, not compliant %3</source>
        <translation>%1: gecontroleerd %2, niet in orde %3</translation>
    </message>
    <message>
        <source>How they check, and what they publish</source>
        <translation>Hoe zij controleren, en wat zij publiceren</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Bevoegde autoriteiten</translation>
    </message>
    <message>
        <source>Authorities of the Member States: state of engagement, checks, last contact, next step</source>
        <translation>Autoriteiten van de lidstaten: stand van het contact, controles, laatste contact, volgende stap</translation>
    </message>
    <message>
        <source>No engagement plan is open.</source>
        <translation>Er is geen samenwerkingsplan open.</translation>
    </message>
    <message>
        <source>Interest from little (1) to much (5) across, influence from much (5) to little (1) down</source>
        <translation>Belang van weinig (1) tot veel (5) naar rechts, invloed van veel (5) tot weinig (1) naar beneden</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Belang %1</translation>
    </message>
    <message>
        <source>Influence or interest is not recorded: %1.</source>
        <translation>Invloed of belang is niet vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Samenwerkingsplan</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 van 5</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende herziening</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau nu</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Gewenst niveau</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Goedgekeurd op</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Not recorded of the plan: %1.</source>
        <translation>Van het plan niet vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Waarom deze partner</translation>
    </message>
    <message>
        <source>It is not recorded why this partner was chosen.</source>
        <translation>Het is niet vastgelegd waarom deze partner is gekozen.</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Gedeelde doelen</translation>
    </message>
    <message>
        <source>No shared objectives are recorded.</source>
        <translation>Er zijn geen gedeelde doelen vastgelegd.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>Het is niet vastgelegd wie aan het werk van de partner deelneemt, noch waar hij werkt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Shared members</source>
        <translation>Gedeelde leden</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation>Gedeelde projecten</translation>
    </message>
    <message>
        <source>Shared countries</source>
        <translation>Gedeelde landen</translation>
    </message>
    <message>
        <source>Of these memberships no dates are recorded: %1.</source>
        <translation>Van deze lidmaatschappen zijn geen datums vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>Resultaat en bewijs</translation>
    </message>
    <message>
        <source>No actions are recorded.</source>
        <translation>Er zijn geen acties vastgelegd.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Changes since the approval</source>
        <translation>Wijzigingen sinds de goedkeuring</translation>
    </message>
    <message>
        <source>No baseline is frozen: the plan has not been approved here.</source>
        <translation>Er is geen uitgangsversie vastgelegd: het plan is hier niet goedgekeurd.</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline of %1.</source>
        <translation>Sinds de uitgangsversie van %1 is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Against the baseline of %1</source>
        <translation>Ten opzichte van de uitgangsversie van %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The plan is restricted: no report leaves the casebook about it.</source>
        <translation>Het plan is beperkt toegankelijk: er verlaat geen rapport over het plan het dossier.</translation>
    </message>
    <message>
        <source>One plan with a partner: why, what for, what is shared, actions and what came of them, and what changed since its approval</source>
        <translation>Een plan met een partner: waarom, waarvoor, wat gedeeld wordt, acties en wat ervan kwam, en wat sinds de goedkeuring is gewijzigd</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Invloed en belang</translation>
    </message>
    <message>
        <source>The partners of the open engagement plans by influence and interest</source>
        <translation>De partners van de open samenwerkingsplannen naar invloed en belang</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: nee</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: gepland</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: deels</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: ja</translation>
    </message>
    <message>
        <source>For %1 only. Thank you for your report on %2. Below stand your answers, how we see them, and what we ask you to answer or improve.</source>
        <translation>Alleen voor %1. Dank voor uw rapport over %2. Hieronder staan uw antwoorden, hoe wij ze zien, en wat wij u vragen te beantwoorden of te verbeteren.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ingediend op</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigen score</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Beoordeelde score</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Mean of the steps</source>
        <translation>Gemiddelde van de stappen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores are hundredths of what could be reached with the questions answered; what is not answered is missing, not zero.</source>
        <translation>Scores zijn honderdsten van wat met de beantwoorde vragen kon worden bereikt; wat niet beantwoord is, ontbreekt en is geen nul.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Vragen en antwoorden</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Er staat geen vraag open.</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Verbeteringen</translation>
    </message>
    <message>
        <source>No improvement is agreed.</source>
        <translation>Er is geen verbetering afgesproken.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>Het rapport is beperkt: niets daarover verlaat het dossier.</translation>
    </message>
    <message>
        <source>Left out, because restricted: scores and review.</source>
        <translation>Weggelaten, omdat beperkt: scores en beoordeling.</translation>
    </message>
    <message>
        <source>The review is restricted: your role does not allow writing this letter.</source>
        <translation>De beoordeling is beperkt: uw rol staat niet toe deze brief te schrijven.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Submitted of expected</source>
        <translation>Ingediend van verwacht</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>There is no member and no report in these years.</source>
        <translation>In deze jaren is er geen lid en geen rapport.</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Wie heeft gerapporteerd</translation>
    </message>
    <message>
        <source>Member by year: who has handed in the due-diligence report, and who has not</source>
        <translation>Lid per jaar: wie het zorgvuldigheidsrapport heeft ingediend en wie niet</translation>
    </message>
    <message>
        <source>Due-diligence report of a member</source>
        <translation>Zorgvuldigheidsrapport van een lid</translation>
    </message>
    <message>
        <source>Answers beside last year&apos;s, open questions and improvements; scores only where the member consents</source>
        <translation>Antwoorden naast die van vorig jaar, open vragen en verbeteringen; scores alleen met toestemming van het lid</translation>
    </message>
    <message>
        <source>Feedback letter on a due-diligence report</source>
        <translation>Brief met terugkoppeling op een zorgvuldigheidsrapport</translation>
    </message>
    <message>
        <source>To the member itself: its answers, the review, open questions and improvements</source>
        <translation>Aan het lid zelf: zijn antwoorden, de beoordeling, open vragen en verbeteringen</translation>
    </message>
    <message>
        <source>Nobody was a member on this day, as far as it is recorded.</source>
        <translation>Op deze dag was niemand lid, voor zover vastgelegd.</translation>
    </message>
    <message>
        <source>Members by pillar and category</source>
        <translation>Leden naar pijler en categorie</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pijler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Jaarlijkse bijdrage</translation>
    </message>
    <message>
        <source>Not counted, because no date of the membership is recorded: %1.</source>
        <translation>Niet geteld, omdat geen datum van het lidmaatschap is vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Counted once, although two memberships overlap on this day: %1.</source>
        <translation>Eén keer geteld, hoewel op deze dag twee lidmaatschappen overlappen: %1.</translation>
    </message>
    <message>
        <source>The members on a day, counted by pillar and category</source>
        <translation>De leden op een dag, geteld naar pijler en categorie</translation>
    </message>
    <message>
        <source>Parts of a recovery key</source>
        <translation>Delen van een herstelsleutel</translation>
    </message>
    <message>
        <source>Several of them open an encrypted casebook when its passphrase is lost</source>
        <translation>Enkele ervan openen een versleuteld dossier als de wachtwoordzin verloren is</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Deel %1 van %2</translation>
    </message>
    <message>
        <source>any %1 of the %2 parts</source>
        <translation>willekeurig %1 van de %2 delen</translation>
    </message>
    <message>
        <source>Needed to open it</source>
        <translation>Nodig om het te openen</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, and keep none where the computer is. One sheet alone opens nothing and says nothing of the key.</source>
        <translation>Geef elk blad aan iemand anders, en bewaar er geen waar de computer is. Eén blad alleen opent niets en zegt niets over de sleutel.</translation>
    </message>
    <message>
        <source>To use the parts, open the casebook and type them one after the other in the place of the passphrase, in any order. Capital or small letters and the gaps do not matter; there is no letter O, I or L in them, only noughts and ones.</source>
        <translation>Om de delen te gebruiken opent u het dossier en typt u ze een voor een op de plaats van de wachtwoordzin, in willekeurige volgorde. Hoofdletters of kleine letters en de tussenruimten doen er niet toe; er staat geen letter O, I of L in, alleen nullen en enen.</translation>
    </message>
    <message>
        <source>Only parts that were made together go together. When a new recovery key has been made, these do not open the casebook any more, only its older backups.</source>
        <translation>Alleen delen die samen zijn gemaakt horen bij elkaar. Is er een nieuwe herstelsleutel gemaakt, dan openen deze het dossier niet meer, alleen nog de oudere reservekopieën.</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Contactgeschiedenis</translation>
    </message>
    <message>
        <source>What happened with one record, newest first</source>
        <translation>Wat er met een record gebeurde, het nieuwste eerst</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Er is niet zo’n record.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Member dossier</source>
        <translation>Ledendossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>No membership is recorded.</source>
        <translation>Er is geen lidmaatschap vastgelegd.</translation>
    </message>
    <message>
        <source>Two memberships overlap: end the earlier one, or correct their days.</source>
        <translation>Twee lidmaatschappen overlappen: beëindig het eerdere, of verbeter de datums.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bijdragen</translation>
    </message>
    <message>
        <source>No contribution is recorded.</source>
        <translation>Er is geen bijdrage vastgelegd.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>No people are recorded.</source>
        <translation>Er zijn geen personen vastgelegd.</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Samenwerkingsplannen</translation>
    </message>
    <message>
        <source>No engagement plan is recorded.</source>
        <translation>Er is geen samenwerkingsplan vastgelegd.</translation>
    </message>
    <message>
        <source>The organisation is restricted: no report leaves the casebook about it.</source>
        <translation>De organisatie is beperkt toegankelijk: er verlaat geen rapport over haar het dossier.</translation>
    </message>
    <message>
        <source>One organisation: its memberships, contributions, people and engagement plans, and what does not fit</source>
        <translation>Een organisatie: haar lidmaatschappen, bijdragen, personen en samenwerkingsplannen, en wat niet klopt</translation>
    </message>
    <message>
        <source>%1 (last year&apos;s answer, to be confirmed)</source>
        <translation>%1 (antwoord van vorig jaar, te bevestigen)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (gewijzigd)</translation>
    </message>
    <message>
        <source>last year&apos;s answer, to be confirmed</source>
        <translation>antwoord van vorig jaar, te bevestigen</translation>
    </message>
    <message>
        <source>Open questions on a due-diligence report</source>
        <translation>Open vragen bij een zorgvuldigheidsrapport</translation>
    </message>
    <message>
        <source>To the member itself: what is not answered yet, and what the reviewer asks</source>
        <translation>Aan het lid zelf: wat nog niet beantwoord is, en wat de beoordelaar vraagt</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle leden</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>achtergehouden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Gemiddelde score</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Reports on %1</source>
        <translation>Rapporten over %1</translation>
    </message>
    <message>
        <source>Counted are members whose report is complete or closed and who consent to sharing. Groups of fewer than %1, and what would give them away, are withheld.</source>
        <translation>Geteld worden leden met een volledig of afgesloten rapport die instemmen met delen. Groepen van minder dan %1, en wat ze zou verraden, worden achtergehouden.</translation>
    </message>
    <message>
        <source>Due diligence by pillar, tier and size</source>
        <translation>Zorgvuldigheid per pijler, schakel en grootte</translation>
    </message>
    <message>
        <source>Mean scores of a year without anybody&apos;s name; small groups are withheld</source>
        <translation>Gemiddelde scores van een jaar zonder namen; kleine groepen worden achtergehouden</translation>
    </message>
    <message>
        <source>Withheld, because the member has not consented to share them: answers, scores and review.</source>
        <translation>Achtergehouden, omdat het lid geen toestemming gaf om te delen: antwoorden, scores en beoordeling.</translation>
    </message>
    <message>
        <source>Risk flags by age</source>
        <translation>Risicosignalen naar ouderdom</translation>
    </message>
    <message>
        <source>What is not closed: open since how long, and how far past its due date</source>
        <translation>Wat niet gesloten is: hoe lang het al openstaat en hoe ver over de termijn</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Dagen open</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dagen te laat</translation>
    </message>
    <message>
        <source>No risk flag is open.</source>
        <translation>Er staat geen risicosignaal open.</translation>
    </message>
    <message>
        <source>Closed by that day, and not listed: %1.</source>
        <translation>Op die dag gesloten en niet opgenomen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (voorlopig)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things of a value behind the figure, and nobody has decided yet.</source>
        <translation>Voorlopig: apparaten zeggen verschillende dingen over een waarde achter het cijfer en niemand heeft nog beslist.</translation>
    </message>
</context>
<context>
    <name>RiskEscalation</name>
    <message>
        <source>This plan is closed or of another organisation than the risk flag. Choose an open plan of the same one; nothing was changed.</source>
        <translation>Dit plan is gesloten of van een andere organisatie dan het risicosignaal. Kies een open plan van dezelfde; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has no open engagement plan. Make one first; nothing was changed.</source>
        <translation>De organisatie van dit risicosignaal heeft geen open samenwerkingsplan. Maak er eerst een; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has several open engagement plans. Say which one takes it; nothing was changed.</source>
        <translation>De organisatie van dit risicosignaal heeft meerdere open samenwerkingsplannen. Zeg welk plan het opneemt; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This risk flag is closed; there is nothing to escalate.</source>
        <translation>Dit risicosignaal is gesloten; er valt niets te escaleren.</translation>
    </message>
    <message>
        <source>This risk flag is escalated already, into “%1”. Nothing was changed.</source>
        <translation>Dit risicosignaal is al geëscaleerd, tot ‘%1’. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Escalate a risk flag</source>
        <translation>Een risicosignaal escaleren</translation>
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
        <translation>Partners</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Gepaste zorgvuldigheid</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veldwerk</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Lists and officers</source>
        <translation>Lijsten en medewerkers</translation>
    </message>
    <message>
        <source>Production dashboard</source>
        <translation>Productiedashboard</translation>
    </message>
    <message>
        <source>Map of sites</source>
        <translation>Kaart van locaties</translation>
    </message>
    <message>
        <source>Printable reports</source>
        <translation>Afdrukbare rapporten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbelen</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation>Keuzelijsten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Pakket innemen</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Pakket maken</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Apparaten en sleutels</translation>
    </message>
    <message>
        <source>Packs taken</source>
        <translation>Ingenomen pakketten</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Achtergehouden</translation>
    </message>
    <message>
        <source>Map of authorities</source>
        <translation>Kaart van autoriteiten</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Invloed en belang</translation>
    </message>
    <message>
        <source>Members and contributions</source>
        <translation>Leden en bijdragen</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Wie heeft gerapporteerd</translation>
    </message>
    <message>
        <source>Threshold checker</source>
        <translation>Drempelcontrole</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>There is no placeholder %1. A brace that is to stay one is written twice: {{</source>
        <translation>Er is geen veld %1. Een accolade die moet blijven, wordt dubbel geschreven: {{</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>“%1” could not be written. Choose another folder; the view itself is kept.</source>
        <translation>‘%1’ kon niet worden geschreven. Kies een andere map; de weergave zelf blijft bewaard.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save it under another name to change it.</source>
        <translation>De weergave ‘%1’ is van iemand anders. Sla haar onder een andere naam op om haar te wijzigen.</translation>
    </message>
    <message>
        <source>A view needs a name of up to %1 letters</source>
        <translation>Een weergave heeft een naam van hooguit %1 letters nodig</translation>
    </message>
    <message>
        <source>You have a view called “%1” already. Choose another name.</source>
        <translation>U hebt al een weergave met de naam ‘%1’. Kies een andere naam.</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Weergave ‘%1’ opgeslagen</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Weergave ‘%1’ gewijzigd</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Weergave hernoemd tot ‘%1’</translation>
    </message>
    <message>
        <source>View “%1” shared</source>
        <translation>Weergave ‘%1’ gedeeld</translation>
    </message>
    <message>
        <source>View “%1” shared no longer</source>
        <translation>Weergave ‘%1’ niet meer gedeeld</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Weergave ‘%1’ verwijderd</translation>
    </message>
    <message>
        <source>“%1” could not be read; nothing was changed</source>
        <translation>‘%1’ kon niet worden gelezen; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>“%1” is too large for a saved view; nothing was changed</source>
        <translation>‘%1’ is te groot voor een opgeslagen weergave; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>“%1” is not a saved view of this program; nothing was changed</source>
        <translation>‘%1’ is geen opgeslagen weergave van dit programma; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program. Bring this one up to date; nothing was changed.</source>
        <translation>‘%1’ is gemaakt met een nieuwere versie van het programma. Werk dit programma bij; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” is a view of another list (%2), not of %3; nothing was changed</source>
        <translation>‘%1’ is een weergave van een andere lijst (%2), niet van %3; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>“%1” does not fit this casebook: %2; nothing was changed</source>
        <translation>‘%1’ past niet bij dit dossier: %2; er is niets gewijzigd</translation>
    </message>
</context>
<context>
    <name>SaxParser</name>
    <message>
        <source>its content has a tag of more than a megabyte; no ordinary workbook has.</source>
        <translation>de inhoud heeft een tag van meer dan een megabyte; geen gewone werkmap heeft die.</translation>
    </message>
    <message>
        <source>its content is damaged at byte %1. Open the file in a spreadsheet program and save it anew.</source>
        <translation>de inhoud is beschadigd bij byte %1. Open het bestand in een rekenprogramma en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>its content declares a document type, which no workbook needs and attackers use. It was not read.</source>
        <translation>de inhoud declareert een documenttype, dat geen werkmap nodig heeft en dat aanvallers gebruiken. Het is niet gelezen.</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>%1: sum %2, mean %3</source>
        <comment>a column, what its selected figures come to</comment>
        <translation>%1: som %2, gemiddelde %3</translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The picture “%1” could not be written; the others were kept.</source>
        <translation>De afbeelding “%1” kon niet geschreven worden; de andere zijn bewaard.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>De map “%1” kon niet gemaakt worden.</translation>
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
        <translation>Laatste bezoek: %1</translation>
    </message>
    <message>
        <source>No visit is recorded</source>
        <translation>Er is geen bezoek vastgelegd</translation>
    </message>
    <message>
        <source>Counts as responsible</source>
        <translation>Geldt als verantwoord</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Geen status</translation>
    </message>
    <message>
        <source>Mine sites by status</source>
        <translation>Mijnlocaties naar status</translation>
    </message>
    <message>
        <source>Countries with areas on the list %1</source>
        <translation>Landen met gebieden op de lijst %1</translation>
    </message>
    <message>
        <source>others named in the records</source>
        <translation>andere, genoemd in de records</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
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
        <translation>Wijzigingen van het plan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Plans that follow it</source>
        <translation>Plannen die het volgen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Toeleveringsketen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalatie</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is empty; nothing was attached</source>
        <translation>%1 is leeg; er is niets toegevoegd</translation>
    </message>
    <message>
        <source>%1 has %2; files up to %3 can be attached. Make it smaller, or keep it elsewhere and note the place.</source>
        <translation>%1 is %2 groot; er kunnen bestanden tot %3 worden toegevoegd. Maak het kleiner, of bewaar het elders en noteer de plaats.</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Er is geen bestand %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kan niet gelezen worden</translation>
    </message>
    <message>
        <source>%1 could not be read to its end; nothing was attached</source>
        <translation>%1 kon niet tot het einde gelezen worden; er is niets toegevoegd</translation>
    </message>
    <message>
        <source>%1 changed while it was read; nothing was attached. Try again when it is finished.</source>
        <translation>%1 veranderde tijdens het lezen; er is niets toegevoegd. Probeer het opnieuw als het klaar is.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>The content of a file does not fit its name and was not kept</source>
        <translation>De inhoud van een bestand past niet bij zijn naam en is niet bewaard</translation>
    </message>
    <message>
        <source>The content of %1 is not in this casebook; ask for it with the next pack</source>
        <translation>De inhoud van %1 zit niet in dit dossier; vraag erom bij het volgende pakket</translation>
    </message>
    <message>
        <source>The content of %1 is damaged. Attach the file again, or take it from a backup.</source>
        <translation>De inhoud van %1 is beschadigd. Voeg het bestand opnieuw toe of haal het uit een back-up.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 kon niet geschreven worden</translation>
    </message>
    <message>
        <source>Detach a file</source>
        <translation>Een bijlage losmaken</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use an older one</source>
        <translation>De back-up %1 is beschadigd; gebruik een oudere</translation>
    </message>
    <message>
        <source>A casebook on a server is backed up with the server&apos;s own tools (pg_dump, base backups)</source>
        <translation>Een dossier op een server wordt met de eigen middelen van de server veiliggesteld (pg_dump, basisback-ups)</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 bestaat al en wordt niet overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made</source>
        <translation>De map van %1 kan niet gemaakt worden</translation>
    </message>
    <message>
        <source>The backup holds fewer records than the casebook and was thrown away; try again</source>
        <translation>De back-up bevat minder records dan het dossier en is weggegooid; probeer het opnieuw</translation>
    </message>
    <message>
        <source>The backup could not be put at %1</source>
        <translation>De back-up kon niet op %1 geplaatst worden</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the casebook; nothing was changed</source>
        <translation>%1 kon niet naast het dossier gekopieerd worden; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>%1 is in use or may not be moved; nothing was changed</source>
        <translation>%1 is in gebruik of mag niet verplaatst worden; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Somebody else saved a record with the same key at the same moment; nothing was changed. Look at theirs before you try again.</source>
        <translation>Iemand anders heeft op hetzelfde moment een record met dezelfde sleutel opgeslagen; er is niets gewijzigd. Bekijk dat eerst voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>%1 is this casebook itself; attach a backup of it instead</source>
        <translation>%1 is dit dossier zelf; voeg in plaats daarvan een back-up ervan toe</translation>
    </message>
    <message>
        <source>The backup could not be put at %1; the casebook is as it was</source>
        <translation>De back-up kon niet op %1 geplaatst worden; het dossier is zoals het was</translation>
    </message>
    <message>
        <source>There is a casebook at %1 already; it is not overwritten</source>
        <translation>Op %1 staat al een dossier; het wordt niet overschreven</translation>
    </message>
    <message>
        <source>Casebook made</source>
        <translation>Dossier gemaakt</translation>
    </message>
    <message>
        <source>The casebook comes from an older program and has to be brought up to date, but no backup could be made first: %1</source>
        <translation>Het dossier komt van een ouder programma en moet bijgewerkt worden, maar er kon eerst geen back-up gemaakt worden: %1</translation>
    </message>
    <message>
        <source>There is no officer called “%1” in this casebook</source>
        <translation>Er is geen medewerker die “%1” heet in dit dossier</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Back-up teruggezet</translation>
    </message>
    <message>
        <source>The casebook has no officer</source>
        <translation>Het dossier heeft geen medewerker</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Apparaat toegevoegd</translation>
    </message>
    <message>
        <source>No casebook is named</source>
        <translation>Er is geen dossier genoemd</translation>
    </message>
    <message>
        <source>“%1” is not a database address; write it like postgresql://user@host/name</source>
        <translation>“%1” is geen databaseadres; schrijf het als postgresql://user@host/name</translation>
    </message>
    <message>
        <source>There is no batch %1 in the change log</source>
        <translation>Er is geen reeks %1 in het wijzigingslogboek</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation>Het databasestuurprogramma %1 is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: is the server running and the name right?</source>
        <translation>De database %1 is niet bereikbaar: draait de server en klopt de naam?</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed. Try again when it has finished.</source>
        <translation>%1 is in gebruik bij een ander programma; er is niets gewijzigd. Probeer het opnieuw als dat klaar is.</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 kan alleen gelezen worden; er is niets gewijzigd. Controleer de rechten van het bestand en zijn map.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed. Make room and try again.</source>
        <translation>De schijf van %1 is vol; er is niets gewijzigd. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: was the stick removed? Nothing was changed.</source>
        <translation>%1 kon niet gelezen of geschreven worden: is de USB-stick verwijderd? Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and restore the last backup.</source>
        <translation>%1 is beschadigd. Bewaar het zoals het is en zet de laatste back-up terug.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and may be written.</source>
        <translation>%1 kan niet geopend worden. Controleer of de map bestaat en erin geschreven mag worden.</translation>
    </message>
    <message>
        <source>The database refused the change; nothing was kept of it.</source>
        <translation>De database weigerde de wijziging; er is niets van bewaard.</translation>
    </message>
    <message>
        <source>Nothing was begun that could be kept</source>
        <translation>Er is niets begonnen dat bewaard kan worden</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing of it was kept</source>
        <translation>Een deel van de wijziging is mislukt; er is dus niets van bewaard</translation>
    </message>
    <message>
        <source>%1 lies in “%2”, a folder that another program copies while the casebook is open; that damages it. Move the casebook to a folder of this computer and exchange packs or backups instead.</source>
        <translation>%1 staat in “%2”, een map die een ander programma kopieert terwijl het dossier open is; dat beschadigt het. Verplaats het dossier naar een map van deze computer en wissel in plaats daarvan pakketten of back-ups uit.</translation>
    </message>
    <message>
        <source>There is no casebook at %1</source>
        <translation>Er is geen dossier op %1</translation>
    </message>
    <message>
        <source>%1 is a folder, not a casebook</source>
        <translation>%1 is een map, geen dossier</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 mag niet gelezen worden. Controleer de rechten.</translation>
    </message>
    <message>
        <source>%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 is leeg: misschien is het niet tot het einde gekopieerd. Kopieer het opnieuw of zet een back-up terug.</translation>
    </message>
    <message>
        <source>%1 is not a casebook. A casebook is a .lodebook file made by this program.</source>
        <translation>%1 is geen dossier. Een dossier is een .lodebook-bestand dat dit programma gemaakt heeft.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a casebook.</source>
        <translation>%1 is een database van een ander programma, geen dossier.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 houdt te vroeg op: het is niet tot het einde gekopieerd. Kopieer het opnieuw of zet een back-up terug.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Er is geen map %1. Maak die eerst.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another, or check its permissions.</source>
        <translation>In de map %1 mag niet geschreven worden. Kies een andere of controleer de rechten.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”; name one by its id: %3</source>
        <translation>Meerdere records (%1) heten “%2”; noem er een met zijn identificatie: %3</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”</source>
        <translation>Er is geen record (%1) dat “%2” heet</translation>
    </message>
    <message>
        <source>%1 is not a casebook, or it was not made to the end</source>
        <translation>%1 is geen dossier, of het is niet tot het einde gemaakt</translation>
    </message>
    <message>
        <source>%1 was made by a newer program (casebook version %2; this program reads up to %3). Install the newer program to open it; nothing was changed.</source>
        <translation>%1 is door een nieuwer programma gemaakt (dossierversie %2; dit programma leest tot en met %3). Installeer het nieuwere programma om het te openen; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2</source>
        <translation>Er is geen record (%1) met de identificatie %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Er is niets om opnieuw te doen</translation>
    </message>
    <message>
        <source>“%1” is undone already</source>
        <translation>“%1” is al ongedaan gemaakt</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last: a part of it still stands in %2, and nothing may be written here to bring them together. Copy both files to a folder of yours and open the copy.</source>
        <translation>%1 is niet gesloten door het programma dat er het laatst in schreef: een deel staat nog in %2, en hier mag niets geschreven worden om ze samen te brengen. Kopieer beide bestanden naar een map van u en open de kopie.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program while it was open here; nothing was changed, because it would be lost. Close the casebook and open it again.</source>
        <translation>%1 is door een ander programma verplaatst, vervangen of verwijderd terwijl het hier open was; er is niets gewijzigd, want dat zou verloren gaan. Sluit het dossier en open het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 is beperkt toegankelijk: met uw rol mag u er niet naar vragen</translation>
    </message>
    <message>
        <source>This record (%1) is restricted: your role does not allow you to see it. Ask a coordinator.</source>
        <translation>Dit record (%1) is beperkt toegankelijk: met uw rol mag u het niet zien. Vraag het een coördinator.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>De verbinding met %1 is verbroken; er is niets gewijzigd. Probeer het opnieuw: de verbinding wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost at the moment the change was to be kept. Look whether it is there before you try again.</source>
        <translation>De verbinding met %1 is verbroken op het moment dat de wijziging bewaard zou worden. Kijk of zij er is voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>A change of something restricted</source>
        <translation>Een wijziging van iets met beperkte toegang</translation>
    </message>
    <message>
        <source>%1 of an added field stays as it was made; add another field instead</source>
        <translation>%1 van een toegevoegd veld blijft zoals het is gemaakt; voeg een ander veld toe</translation>
    </message>
    <message>
        <source>“%1” is or was the name of another added field of %2; choose another name, or take that field out of the recycle bin</source>
        <translation>‘%1’ is of was de naam van een ander toegevoegd veld van %2; kies een andere naam of haal dat veld uit de prullenbak</translation>
    </message>
    <message>
        <source>The table of %1 could not be given a place for “%2”; nothing was changed. On a server only the owner of the tables can add fields.</source>
        <translation>De tabel van %1 kon geen plaats krijgen voor ‘%2’; er is niets gewijzigd. Op een server kan alleen de eigenaar van de tabellen velden toevoegen.</translation>
    </message>
    <message>
        <source>“%1” is how this casebook was set up; it cannot be taken back. Nothing was changed.</source>
        <translation>“%1” hoort bij het inrichten van dit dossier; dat kan niet ongedaan worden gemaakt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“%1” took a pack in. Take the pack back as a whole, in Exchange; nothing was changed.</source>
        <translation>“%1” heeft een pakket ingenomen. Neem het pakket in zijn geheel terug, bij Uitwisseling; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The casebook is locked: what belongs to it is not written down outside of it.</source>
        <translation>Het dossier is vergrendeld: wat erbij hoort wordt niet erbuiten opgeschreven.</translation>
    </message>
    <message>
        <source>%1 is encrypted: it opens with its passphrase or its recovery key.</source>
        <translation>%1 is versleuteld: het opent met de wachtwoordzin of de herstelsleutel ervan.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and this program is built without encryption. Open it with a program that has it.</source>
        <translation>%1 is versleuteld, en dit programma is zonder versleuteling gebouwd. Open het met een programma dat die wel heeft.</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the casebook and was thrown away; nothing was changed</source>
        <translation>De kopie van %1 is niet gelijk aan het dossier en is weggegooid; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>%1 is being rewritten by another program, or its folder cannot be written; nothing was changed.</source>
        <translation>%1 wordt door een ander programma herschreven, of in de map kan niet worden geschreven; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be replaced; it is as it was</source>
        <translation>%1 kon niet worden vervangen; het is zoals het was</translation>
    </message>
    <message>
        <source>%1 is encrypted already; nothing was changed.</source>
        <translation>%1 is al versleuteld; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; nothing was changed.</source>
        <translation>%1 is niet versleuteld; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This program is built without encryption at rest; nothing was changed.</source>
        <translation>Dit programma is zonder versleuteling van opgeslagen gegevens gebouwd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>That is neither the passphrase nor the recovery key of %1. Capital and small letters differ in a passphrase.</source>
        <translation>Dat is niet de wachtwoordzin en niet de herstelsleutel van %1. In een wachtwoordzin tellen hoofdletters en kleine letters.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work out the key. Close other programs and try again; nothing was changed.</source>
        <translation>Er is niet genoeg vrij geheugen om de sleutel te berekenen. Sluit andere programma&apos;s en probeer het opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 could not be written: the passphrase and the recovery key are as they were.</source>
        <translation>%1 kon niet worden geschreven: de wachtwoordzin en de herstelsleutel zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The page of %1 that holds its keys is damaged, or a newer program wrote it. Keep the file as it is and restore the last backup.</source>
        <translation>De pagina van %1 met de sleutels is beschadigd, of een nieuwer programma heeft haar geschreven. Bewaar het bestand zoals het is en zet de laatste back-up terug.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %Ln sign(s); a few words that do not belong together are easy to keep in mind.</source>
        <translation>
            <numerusform>Een wachtwoordzin heeft ten minste %Ln teken; een paar woorden die niet bij elkaar horen, zijn makkelijk te onthouden.</numerusform>
            <numerusform>Een wachtwoordzin heeft ten minste %Ln tekens; een paar woorden die niet bij elkaar horen, zijn makkelijk te onthouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a recovery key as it was shown: it has eight groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Dat is geen herstelsleutel zoals hij werd getoond: hij heeft acht groepen van vier tekens. Vergelijk hem teken voor teken met het papier.</translation>
    </message>
    <message>
        <source>That recovery key was copied rightly, but it does not open %1: it belongs to another casebook, or it was replaced.</source>
        <translation>Die herstelsleutel is goed overgenomen, maar opent %1 niet: hij hoort bij een ander dossier of is vervangen.</translation>
    </message>
    <message>
        <source>Copy of the casebook goes on</source>
        <translation>Kopie van het dossier gaat verder</translation>
    </message>
    <message>
        <source>Part %1 of the older change log cannot be read. The records are not touched by that; make a copy of the casebook, then restore the last good backup.</source>
        <translation>Deel %1 van het oudere wijzigingslogboek is niet leesbaar. De records zijn daardoor niet geraakt; maak een kopie van het dossier en zet dan de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>That is neither the passphrase of %1 nor a part of its recovery key as it was printed: a part has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Dat is noch de wachtwoordzin van %1, noch een deel van de herstelsleutel zoals die werd afgedrukt: een deel heeft tien groepen van vier tekens. Vergelijk het teken voor teken met het papier.</translation>
    </message>
    <message>
        <source>That is not a part of a recovery key as it was printed: it has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Dat is geen deel van een herstelsleutel zoals het werd afgedrukt: het heeft tien groepen van vier tekens. Vergelijk het teken voor teken met het papier.</translation>
    </message>
    <message>
        <source>Part %1 belongs to another key, or to another time this key was divided: it does not go together with the parts before it, which are kept.</source>
        <translation>Deel %1 hoort bij een andere sleutel, of bij een andere keer dat deze werd verdeeld: het past niet bij de delen ervoor, die bewaard blijven.</translation>
    </message>
    <message>
        <source>Part %1 has been typed already; another one is needed.</source>
        <translation>Deel %1 is al getypt; er is een ander nodig.</translation>
    </message>
</context>
<context>
    <name>SupplyGraph</name>
    <message numerus="yes">
        <source>%Ln link(s) within a group are left out.</source>
        <translation>
            <numerusform>%Ln verband binnen een groep is weggelaten.</numerusform>
            <numerusform>%Ln verbanden binnen een groep zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>niet zichtbaar</translation>
    </message>
    <message>
        <source>Cycle (%1): %2.</source>
        <comment>mineral, names</comment>
        <translation>Kring (%1): %2.</translation>
    </message>
    <message>
        <source>… and %1 more cycles.</source>
        <translation>… en nog %1 kringen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3): %Ln link(s) hold at the same time.</source>
        <translation>
            <numerusform>%1 → %2 (%3): %Ln verband geldt tegelijk.</numerusform>
            <numerusform>%1 → %2 (%3): %Ln verbanden gelden tegelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more overlaps.</source>
        <translation>… en nog %1 overlappingen.</translation>
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
        <translation>%1 (groep van %2)</translation>
    </message>
    <message>
        <source>Tier not known</source>
        <translation>Schakel onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln verband</numerusform>
            <numerusform>%Ln verbanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) and site(s)</source>
        <translation>
            <numerusform>%Ln organisatie of mijnlocatie</numerusform>
            <numerusform>%Ln organisaties en mijnlocaties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 between %3.</source>
        <translation>%1: %2 tussen %3.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” was not written: end its name with .xlsx for a workbook or .csv for comma-separated text.</source>
        <translation>“%1” is niet geschreven: laat de naam eindigen op .xlsx voor een werkmap of .csv voor kommagescheiden tekst.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>“%1” kon niet geopend worden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>“%1” kon niet tot het einde gelezen worden: %2</translation>
    </message>
    <message>
        <source>byte %1 (value %2) is not UTF-8 text. Save the file again as “CSV UTF-8”, or, if it comes from an older Western European spreadsheet, choose the encoding Windows-1252 and open it again.</source>
        <translation>byte %1 (waarde %2) is geen UTF-8-tekst. Sla het bestand opnieuw op als “CSV UTF-8”, of kies, als het uit een ouder West-Europees rekenprogramma komt, de codering Windows-1252 en open het opnieuw.</translation>
    </message>
    <message>
        <source>the text after byte %1 is damaged UTF-16. Save the file again as “CSV UTF-8”.</source>
        <translation>de tekst na byte %1 is beschadigde UTF-16. Sla het bestand opnieuw op als “CSV UTF-8”.</translation>
    </message>
</context>
<context>
    <name>ThresholdCheck</name>
    <message>
        <source>A weight is not negative.</source>
        <translation>Een gewicht is niet negatief.</translation>
    </message>
    <message>
        <source>“%1” is no customs code or mineral of Annex I in the list here. Other goods have no threshold in it; if it should be there, complete the list of customs items.</source>
        <translation>‘%1’ is in de lijst hier geen douanecode of mineraal van bijlage I. Andere goederen hebben daar geen drempel; hoort het erbij, vul dan de lijst van douaneposten aan.</translation>
    </message>
    <message>
        <source>Reaches the threshold: the importer has duties</source>
        <translation>Haalt de drempel: de importeur heeft plichten</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Onder de drempel</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it reaches the threshold</source>
        <translation>Onbevestigd; volgens de tabel haalt het de drempel</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it is below the threshold</source>
        <translation>Onbevestigd; volgens de tabel ligt het onder de drempel</translation>
    </message>
    <message>
        <source>The list has no threshold for this line</source>
        <translation>De lijst heeft geen drempel voor deze regel</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>K%1</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Level %1, %2 of %3</source>
        <comment>place of a row in a tree, read aloud</comment>
        <translation>Niveau %1, %2 van %3</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation>er kon geen tijdelijk bestand gemaakt worden</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; a sheet holds %3. Leave some out.</source>
        <translation>“%1” heeft %2 kolommen; een blad bevat er %3. Laat er een paar weg.</translation>
    </message>
    <message>
        <source>the sheet “%1” could not be added</source>
        <translation>het blad “%1” kon niet toegevoegd worden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells; a sheet holds %3 columns.</source>
        <translation>Rij %1 heeft %2 cellen; een blad bevat %3 kolommen.</translation>
    </message>
    <message>
        <source>the number is infinite or none at all</source>
        <translation>het getal is oneindig of helemaal geen getal</translation>
    </message>
    <message>
        <source>the text has %1 characters; a workbook cell holds %2. Shorten it, or write CSV instead</source>
        <translation>de tekst heeft %1 tekens; een cel van een werkmap bevat er %2. Kort hem in of schrijf CSV</translation>
    </message>
    <message>
        <source>the text has too many control characters for a workbook cell</source>
        <translation>de tekst heeft te veel besturingstekens voor een cel van een werkmap</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: %4. The workbook was not written.</source>
        <translation>Blad “%1”, rij %2, kolom “%3”: %4. De werkmap is niet geschreven.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What stood there before is unchanged; choose another folder or make room on the disk.</source>
        <translation>“%1” is niet geschreven: %2. Wat er stond, is ongewijzigd; kies een andere map of maak ruimte op de schijf.</translation>
    </message>
    <message>
        <source>it could not be written to its end</source>
        <translation>het kon niet tot het einde geschreven worden</translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>it is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”.</source>
        <translation>het is een binaire werkmap (.xlsb). Open het in een rekenprogramma en sla het op als “Excel-werkmap (.xlsx)”.</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>het is een OpenDocument-bestand (.ods). Open het in een rekenprogramma en sla het op als “Excel-werkmap (.xlsx)” of CSV.</translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook in it. Unpack it first and open the table inside.</source>
        <translation>het is een zip-archief zonder werkmap erin. Pak het eerst uit en open de tabel die erin zit.</translation>
    </message>
    <message>
        <source>it is an office document but not a workbook (its content is a “%1”).</source>
        <translation>het is een kantoordocument, maar geen werkmap (de inhoud is “%1”).</translation>
    </message>
    <message>
        <source>it has no sheet with cells.</source>
        <translation>het heeft geen blad met cellen.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” kan niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; “%2” is read.</source>
        <translation>De werkmap heeft %1 bladen; “%2” wordt gelezen.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>“%1” heeft geen blad “%2”. Wel: %3.</translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2.</source>
        <translation>“%1” heeft geen blad nummer %2.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, in or after row %3: %4</source>
        <translation>“%1”, blad “%2”, in of na rij %3: %4</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: %3</source>
        <translation>“%1”, blad “%2”: %3</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>a cell is longer than %1 bytes</source>
        <translation>een cel is langer dan %1 bytes</translation>
    </message>
    <message>
        <source>a row has the number “%1”</source>
        <translation>een rij heeft het nummer “%1”</translation>
    </message>
    <message>
        <source>a cell stands in the column “%1”</source>
        <translation>een cel staat in de kolom “%1”</translation>
    </message>
    <message>
        <source>the sheet has more than the %1 cells allowed. Split it into smaller ones.</source>
        <translation>het blad heeft meer dan de %1 toegestane cellen. Splits het in kleinere bladen.</translation>
    </message>
    <message>
        <source>a cell points to the text number %1, which is not there</source>
        <translation>een cel verwijst naar tekst nummer %1, die er niet is</translation>
    </message>
    <message>
        <source>%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.</source>
        <translation>%1: het blad is beschadigd. Open het bestand in een rekenprogramma en sla het opnieuw op.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>the workbook is damaged or was not copied to its end. Get the file again from where it came.</source>
        <translation>de werkmap is beschadigd of niet tot het einde gekopieerd. Haal het bestand opnieuw waar het vandaan kwam.</translation>
    </message>
    <message>
        <source>its part “%1” is missing. Open the file in a spreadsheet program and save it anew.</source>
        <translation>het deel “%1” ontbreekt. Open het bestand in een rekenprogramma en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>its part “%1” would unpack from %2 to %3 bytes, which no ordinary workbook does. It was not opened.</source>
        <translation>het deel “%1” zou bij uitpakken van %2 naar %3 bytes gaan, wat geen gewone werkmap doet. Het is niet geopend.</translation>
    </message>
    <message>
        <source>its part “%1” cannot be unpacked; it is damaged or locked.</source>
        <translation>het deel “%1” kan niet uitgepakt worden; het is beschadigd of vergrendeld.</translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>its part “%1” is damaged after %2 unpacked bytes. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>het deel “%1” is beschadigd na %2 uitgepakte bytes. Haal het bestand opnieuw, of open het in een rekenprogramma en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>its part “%1” unpacks to more than the %2 bytes allowed. Split the file into smaller ones.</source>
        <translation>het deel “%1” is uitgepakt groter dan de toegestane %2 bytes. Splits het bestand in kleinere.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The casebook of a responsible-minerals partnership.</source>
        <translation>Het dossier van een partnerschap voor verantwoorde mineralen.</translation>
    </message>
    <message>
        <source>Leaves pictures of the main screens in a folder and ends.</source>
        <translation>Legt afbeeldingen van de belangrijkste schermen in een map en stopt.</translation>
    </message>
    <message>
        <source>Speaks this language from now on: en, fr, es, nl or de.</source>
        <translation>Spreekt vanaf nu deze taal: en, fr, es, nl of de.</translation>
    </message>
    <message>
        <source>A .lodebook file or postgresql://…; without one, the last that was open. A .lodepack or .lodekey file is opened in that.</source>
        <translation>Een .lodebook-bestand of postgresql://…; zonder: het laatst geopende. Een .lodepack- of .lodekey-bestand wordt daarin geopend.</translation>
    </message>
    <message>
        <source>Starts a program of its own even when one runs that could open the file.</source>
        <translation>Start een eigen programma, ook als er al een loopt dat het bestand zou kunnen openen.</translation>
    </message>
</context>
<context>
    <name>openTable</name>
    <message>
        <source>it is locked with a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation>het is met een wachtwoord vergrendeld. Open het in een rekenprogramma, verwijder het wachtwoord en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>it is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>het is een werkmap van de oude soort (.xls). Open het in een rekenprogramma en sla het op als “Excel-werkmap (.xlsx)” of CSV.</translation>
    </message>
    <message>
        <source>it is a PDF document, which holds no table cells. Ask for the workbook or CSV it was made from.</source>
        <translation>het is een pdf-document, dat geen tabelcellen bevat. Vraag om de werkmap of het CSV waaruit het gemaakt is.</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name says. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>het is een webpagina, wat de naam ook zegt. Open het in een rekenprogramma en sla het op als “Excel-werkmap (.xlsx)” of CSV.</translation>
    </message>
    <message>
        <source>it is an XML file, not a table. If a spreadsheet program made it, open it there and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>het is een XML-bestand, geen tabel. Als een rekenprogramma het gemaakt heeft, open het daar en sla het op als “Excel-werkmap (.xlsx)” of CSV.</translation>
    </message>
    <message>
        <source>it is a text document (RTF), not a table.</source>
        <translation>het is een tekstdocument (RTF), geen tabel.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it first and open the table inside.</source>
        <translation>het is een ingepakt archief. Pak het eerst uit en open de tabel die erin zit.</translation>
    </message>
    <message>
        <source>it is neither text nor a workbook.</source>
        <translation>het is geen tekst en geen werkmap.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Er is geen bestand “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1” is een map. Kies een bestand erin.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds nothing at all. Was it copied to its end?</source>
        <translation>“%1” is leeg: er zit helemaal niets in. Is het tot het einde gekopieerd?</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>“%1” kon niet geopend worden: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” kan niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is a workbook and was read as one.</source>
        <translation>De naam eindigt op .%1, maar het bestand is een werkmap en is zo gelezen.</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is delimited text and was read as such.</source>
        <translation>De naam eindigt op .%1, maar het bestand is tekst met scheidingstekens en is zo gelezen.</translation>
    </message>
    <message>
        <source>it seems to be UTF-16 text without the mark that says so. Save it again as “CSV UTF-8”.</source>
        <translation>het lijkt UTF-16-tekst zonder het teken dat dat aangeeft. Sla het opnieuw op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>“%1” is the open casebook itself. Choose a table (.csv, .xlsx).</source>
        <translation>„%1” is het geopende dossier zelf. Kies een tabel (.csv, .xlsx).</translation>
    </message>
</context>
</TS>
