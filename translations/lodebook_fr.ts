<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Authorities</name>
    <message>
        <source>%1: %2</source>
        <comment>Member State and its authority</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Dernier contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>No contact is recorded</source>
        <translation>Aucun contact n’est enregistré</translation>
    </message>
    <message>
        <source>Next step: %1 (%2)</source>
        <translation>Étape suivante&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Étape suivante&#xa0;: %1</translation>
    </message>
    <message>
        <source>Competent authorities by state of engagement</source>
        <translation>Autorités compétentes selon l’état des relations</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Write a calendar file</source>
        <translation>Écrire un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>CasebookCheck</name>
    <message>
        <source>Open the record, choose anew and save.</source>
        <translation>Ouvrez la fiche, choisissez à nouveau et enregistrez.</translation>
    </message>
    <message>
        <source>Make a copy of the casebook as it is, then restore the last good backup.</source>
        <translation>Faites une copie du registre tel quel, puis restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Le fichier de la base de données est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask for a full pack from that device, or restore the last backup.</source>
        <translation>Demandez un paquet complet à cet appareil, ou restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>A line of the change log belongs to no action</source>
        <translation>Une ligne du journal des modifications n’appartient à aucune action</translation>
    </message>
    <message>
        <source>An undone action is missing in the change log</source>
        <translation>Une action annulée manque dans le journal des modifications</translation>
    </message>
    <message>
        <source>%1 is empty but has to be filled in</source>
        <translation>«&#xa0;%1&#xa0;» est vide alors que ce champ est obligatoire</translation>
    </message>
    <message>
        <source>Open the record, fill it in and save.</source>
        <translation>Ouvrez la fiche, remplissez le champ et enregistrez.</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à une fiche qui n’est pas ici</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Choose another, or add the code to the list.</source>
        <translation>Choisissez une autre valeur, ou ajoutez le code à la liste.</translation>
    </message>
    <message>
        <source>The content of the file is not in this casebook</source>
        <translation>Le contenu du fichier n’est pas dans ce registre</translation>
    </message>
    <message>
        <source>Ask for it with the next pack, or attach the file again.</source>
        <translation>Demandez-le avec le prochain paquet, ou joignez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The content of the file is damaged</source>
        <translation>Le contenu du fichier est endommagé</translation>
    </message>
    <message>
        <source>Attach the file again, or take it from a backup.</source>
        <translation>Joignez de nouveau le fichier, ou reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the casebook. Compare with the last backup; saving the record makes it whole again.</source>
        <translation>Autre chose que ce programme a écrit dans le registre. Comparez avec la dernière sauvegarde&#xa0;; enregistrer la fiche la remet en ordre.</translation>
    </message>
    <message>
        <source>The change log does not know this record</source>
        <translation>Le journal des modifications ne connaît pas cette fiche</translation>
    </message>
    <message>
        <source>The record was written past the change log</source>
        <translation>La fiche a été écrite sans passer par le journal des modifications</translation>
    </message>
    <message>
        <source>The change log says otherwise whether the record is deleted</source>
        <translation>Le journal des modifications dit autre chose sur la suppression de la fiche</translation>
    </message>
    <message>
        <source>%1 is not what the change log says</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond pas au journal des modifications</translation>
    </message>
    <message>
        <source>The record is in the change log but not in the casebook</source>
        <translation>La fiche est dans le journal des modifications, mais pas dans le registre</translation>
    </message>
    <message>
        <source>The change log lacks actions %1 to %2 of this device</source>
        <comment>numbers, the same when one is missing</comment>
        <translation>Il manque au journal des modifications les actions %1 à %2 de cet appareil</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) was altered after it was written</source>
        <translation>L’action %1 de cet appareil («&#xa0;%2&#xa0;», %3) a été altérée après avoir été écrite</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) does not follow the one before it: one of them was moved, or put in the place of another</source>
        <translation>L’action %1 de cet appareil («&#xa0;%2&#xa0;», %3) ne suit pas la précédente&#xa0;: l’une d’elles a été déplacée ou mise à la place d’une autre</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the change log. Make a copy of the casebook as it is, then compare it with the last good backup.</source>
        <translation>Autre chose que ce programme a écrit dans le journal des modifications. Faites une copie du registre tel quel, puis comparez-la avec la dernière bonne sauvegarde.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Fusion de fiches</translation>
    </message>
    <message>
        <source>Pack taken in</source>
        <translation>Prise d’un paquet</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>Le graphique n’a pas pu être écrit dans %1&#xa0;: %2. Ce qui s’y trouvait n’a pas changé. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Md</translation>
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
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1&#xa0;: aucun chiffre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its category</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, highest %4, lowest %5.</source>
        <translation>%1&#xa0;: de %2 à %3, maximum %4, minimum %5.</translation>
    </message>
    <message>
        <source>%1: highest %2, lowest %3.</source>
        <translation>%1&#xa0;: maximum %2, minimum %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) missing.</source>
        <translation>
            <numerusform>%Ln chiffre manque.</numerusform>
            <numerusform>%Ln chiffres manquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>series, category and value</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Il n’y a pas encore de chiffres.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>first and last category</comment>
        <translation>De %1 à %2.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (provisoire)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>“%1” names no choice list; write it like organisation.kind</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucune liste de choix&#xa0;; écrivez par exemple organisation.kind</translation>
    </message>
    <message>
        <source>%1 is restricted and not shown in your role</source>
        <translation>%1 est à accès restreint et n’est pas affiché dans votre rôle</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the list of %2</source>
        <comment>a code, a field</comment>
        <translation>Il n’y a pas d’entrée «&#xa0;%1&#xa0;» dans la liste de %2</translation>
    </message>
    <message>
        <source>“%1” is in this list already, retired: bring it back instead</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans cette liste, retirée&#xa0;: rétablissez-la plutôt</translation>
    </message>
    <message>
        <source>“%1” is in this list already</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans cette liste</translation>
    </message>
    <message>
        <source>A new entry needs a name</source>
        <translation>Une nouvelle entrée a besoin d’un nom</translation>
    </message>
    <message>
        <source>New entry of %1: %2</source>
        <comment>a field, a name</comment>
        <translation>Nouvelle entrée de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language</source>
        <translation>Une entrée a besoin d’un nom dans au moins une langue</translation>
    </message>
    <message>
        <source>New names in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Nouveaux noms dans la liste de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another place in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Autre place dans la liste de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Retired from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Retirée de la liste de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Brought back into the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Rétablie dans la liste de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program and cannot be removed. Retire it, and it is not offered any more.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie du programme et ne peut pas être supprimée. Retirez-la, et elle ne sera plus proposée.</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be removed. Retire it, or merge it into another entry.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisée et ne peut pas être supprimée. Retirez-la ou fusionnez-la avec une autre entrée.</translation>
    </message>
    <message>
        <source>Another entry was merged into “%1”, so it cannot be removed. Retire it instead.</source>
        <translation>Une autre entrée a été fusionnée avec «&#xa0;%1&#xa0;», qui ne peut donc pas être supprimée. Retirez-la plutôt.</translation>
    </message>
    <message>
        <source>Removed from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Supprimée de la liste de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program: its rules, figures and files compare with this code, so it cannot be merged away. Retire it, and it is not offered any more.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie du programme&#xa0;: ses règles, ses chiffres et ses fichiers comparent avec ce code, elle ne peut donc pas disparaître dans une autre. Retirez-la, et elle ne sera plus proposée.</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Une entrée ne peut pas être fusionnée avec elle-même</translation>
    </message>
    <message>
        <source>“%1” is not offered any more; bring it back first, or choose another entry</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposée&#xa0;; rétablissez-la d’abord ou choisissez une autre entrée</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste</translation>
    </message>
    <message>
        <source>%1 “%2” cannot take the other value: %3. Nothing was merged; put that record right first.</source>
        <comment>a kind of record, its name, a reason</comment>
        <translation>%1 «&#xa0;%2&#xa0;» ne peut pas prendre l’autre valeur&#xa0;: %3. Rien n’a été fusionné&#xa0;; corrigez d’abord cette fiche.</translation>
    </message>
    <message>
        <source>“%1” stands in restricted records that your role does not show. Somebody who sees them can merge it.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans des fiches à accès restreint que votre rôle ne montre pas. Une personne qui les voit peut la fusionner.</translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” into “%2” in %3: %Ln record(s)</source>
        <comment>two entries of a list, a field</comment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» fusionnée avec «&#xa0;%2&#xa0;» dans %3&#xa0;: %Ln fiche</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» fusionnée avec «&#xa0;%2&#xa0;» dans %3&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Arrêté&#xa0;; tout reste comme avant</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This program is built without encryption at rest; nothing was made</source>
        <translation>Ce programme est construit sans chiffrement des données&#xa0;; rien n’a été créé</translation>
    </message>
    <message>
        <source>%1 made, with %2 reference records and %3 of the demonstration</source>
        <translation>%1 créé, avec %2 fiches de référence et %3 fiches de démonstration</translation>
    </message>
    <message>
        <source>%1 (schema %2, program %3, %4)</source>
        <translation>%1 (schéma %2, programme %3, %4)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>A casebook on a server is restored with the server&apos;s own tools</source>
        <translation>Un registre sur un serveur se restaure avec les outils du serveur</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Restauré dans %1</translation>
    </message>
    <message>
        <source>Restored to %1; what was there before is kept as %2</source>
        <translation>Restauré dans %1&#xa0;; ce qui s’y trouvait est conservé sous %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Aucune anomalie</translation>
    </message>
    <message>
        <source>Makes a new casebook with the reference lists; never overwrites one</source>
        <translation>Crée un nouveau registre avec les listes de référence&#xa0;; n’en écrase jamais un autre</translation>
    </message>
    <message>
        <source>With the demonstration data</source>
        <translation>Avec les données de démonstration</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Chiffré sur le disque</translation>
    </message>
    <message>
        <source>Version, counts, size, devices, last backup</source>
        <translation>Version, nombres, taille, appareils, dernière sauvegarde</translation>
    </message>
    <message>
        <source>Entities and fields: the dictionary itself</source>
        <translation>Types de fiches et champs&#xa0;: le dictionnaire lui-même</translation>
    </message>
    <message>
        <source>Looks for anything wrong; exit 1 when there is</source>
        <translation>Cherche toute anomalie&#xa0;; code de sortie 1 s’il y en a</translation>
    </message>
    <message>
        <source>Everything, whatever it takes</source>
        <translation>Tout, quel que soit le temps nécessaire</translation>
    </message>
    <message>
        <source>Writes a copy, opens it and checks it</source>
        <translation>Écrit une copie, l’ouvre et la vérifie</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Puts a backup in the casebook&apos;s place; what was there is kept beside it</source>
        <translation>Met une sauvegarde à la place du registre&#xa0;; ce qui s’y trouvait est conservé à côté</translation>
    </message>
    <message>
        <source>No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK</source>
        <translation>Aucun registre n’est indiqué&#xa0;: utilisez --casebook FILE ou définissez LODEBOOK_CASEBOOK</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. There are: %2</source>
        <translation>Il n’y a pas de type de fiche «&#xa0;%1&#xa0;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>The casebook: a file or postgresql://…</source>
        <translation>Le registre&#xa0;: un fichier ou postgresql://…</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>The day that figures are asked for</source>
        <translation>Le jour pour lequel les chiffres sont demandés</translation>
    </message>
    <message>
        <source>Of labels and messages</source>
        <translation>Langue des libellés et des messages</translation>
    </message>
    <message>
        <source>json, csv or table</source>
        <translation>json, csv ou table</translation>
    </message>
    <message>
        <source>The same as --format json</source>
        <translation>Équivaut à --format json</translation>
    </message>
    <message>
        <source>Show progress even where there is no terminal</source>
        <translation>Montre l’avancement même sans terminal</translation>
    </message>
    <message>
        <source>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</source>
        <translation>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2024-12-31</source>
        <translation>--as-of attend une date telle que 2024-12-31</translation>
    </message>
    <message>
        <source>--format takes json, csv or table</source>
        <translation>--format attend json, csv ou table</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 est en lecture seule&#xa0;; rien n’a été modifié. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>There is no command “%1”; lodebook-cli help lists them</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#xa0;; lodebook-cli help les énumère</translation>
    </message>
    <message>
        <source>Say how the command is used</source>
        <translation>Indique comment s’emploie la commande</translation>
    </message>
    <message>
        <source>Use: lodebook-cli %1 %2</source>
        <translation>Emploi&#xa0;: lodebook-cli %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2024</source>
        <translation>--%1 attend une année telle que 2024</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list here; there are: %2</source>
        <translation>Il n’y a pas ici d’édition %1 de la liste&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>No production of %1 is recorded; there is: %2</source>
        <translation>Aucune production n’est enregistrée pour %1&#xa0;; il y en a pour&#xa0;: %2</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation>--from %1 est postérieur à --to %2</translation>
    </message>
    <message>
        <source>There is no dashboard “%1”; there is: production</source>
        <translation>Il n’y a pas de tableau de bord «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: production</translation>
    </message>
    <message>
        <source>What a dashboard shows, as a picture or as its figures</source>
        <translation>Ce que montre un tableau de bord, en image ou en chiffres</translation>
    </message>
    <message>
        <source>The file to write; its ending says what</source>
        <translation>Le fichier à écrire&#xa0;; son extension dit le format</translation>
    </message>
    <message>
        <source>Of the list of conflict-affected and high-risk areas</source>
        <translation>De la liste des zones de conflit ou à haut risque</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>La première année</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”</source>
        <translation>--%1 attend FIELD=…, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2</source>
        <translation>La correspondance est faite pour %1, pas pour %2</translation>
    </message>
    <message>
        <source>Say what the rows are with --as KIND, or with a mapping</source>
        <translation>Dites ce que sont les lignes avec --as KIND, ou avec une correspondance</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--empty takes keep or clear</source>
        <translation>--empty attend keep ou clear</translation>
    </message>
    <message>
        <source>--dates takes dmy or mdy</source>
        <translation>--dates attend dmy ou mdy</translation>
    </message>
    <message>
        <source>--encoding takes utf-8 or windows-1252</source>
        <translation>--encoding attend utf-8 ou windows-1252</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name the file with -o FILE</source>
        <translation>Indiquez le fichier avec -o FILE</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Which heading fills a field</source>
        <translation>Quel en-tête remplit un champ</translation>
    </message>
    <message>
        <source>A saved mapping</source>
        <translation>Une correspondance enregistrée</translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation>Une même valeur pour toutes les lignes</translation>
    </message>
    <message>
        <source>Fields that say which record a row updates</source>
        <translation>Les champs qui disent quelle fiche une ligne met à jour</translation>
    </message>
    <message>
        <source>What an empty cell does to a record that is updated</source>
        <translation>Ce qu’une cellule vide fait à une fiche mise à jour</translation>
    </message>
    <message>
        <source>Which comes first in 03/04/2024</source>
        <translation>Ce qui vient d’abord dans 03/04/2024</translation>
    </message>
    <message>
        <source>The decimal point of typed numbers</source>
        <translation>Le séparateur décimal des nombres saisis</translation>
    </message>
    <message>
        <source>Of a text file that is not Unicode</source>
        <translation>D’un fichier texte qui n’est pas en Unicode</translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation>D’un classeur</translation>
    </message>
    <message>
        <source>Do everything and keep nothing</source>
        <translation>Tout faire et ne rien garder</translation>
    </message>
    <message>
        <source>Where rejected rows go, with the reasons</source>
        <translation>Où vont les lignes rejetées, avec les raisons</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Une condition</translation>
    </message>
    <message>
        <source>Fields to sort by</source>
        <translation>Les champs qui donnent l’ordre</translation>
    </message>
    <message>
        <source>Fields to write</source>
        <translation>Les champs à écrire</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>what</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>Nothing holds just these words; these come close</source>
        <translation>Rien ne contient exactement ces mots&#xa0;; ceci s’en approche</translation>
    </message>
    <message>
        <source>What is late, missing or due</source>
        <translation>Ce qui est en retard, manquant ou à échéance</translation>
    </message>
    <message>
        <source>As far ahead as this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Only what this officer has to do</source>
        <translation>Seulement ce que cet agent doit faire</translation>
    </message>
    <message>
        <source>Full-text search over everything</source>
        <translation>Recherche dans tous les textes</translation>
    </message>
    <message>
        <source>Only in these</source>
        <translation>Seulement dans ceux-ci</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Au plus ce nombre</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: others build on it</source>
        <translation>Conservé&#xa0;: %1 «&#xa0;%2&#xa0;», d’autres fiches en dépendent</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: changed since (%3)</source>
        <translation>Conservé&#xa0;: %1 «&#xa0;%2&#xa0;», modifié depuis (%3)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Takes the last step back, or one whole batch</source>
        <translation>Annule la dernière action, ou un lot entier</translation>
    </message>
    <message>
        <source>An import, a merge, any entry of the history</source>
        <translation>Une importation, une fusion, toute entrée de l’historique</translation>
    </message>
    <message>
        <source>Does the last undone step again</source>
        <translation>Refait la dernière action annulée</translation>
    </message>
    <message>
        <source>The change log</source>
        <translation>Le journal des modifications</translation>
    </message>
    <message>
        <source>Only what touched these records</source>
        <translation>Seulement ce qui a touché ces fiches</translation>
    </message>
    <message>
        <source>Only what this officer did</source>
        <translation>Seulement ce que cet agent a fait</translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation>Seulement à partir de ce jour</translation>
    </message>
    <message>
        <source>At most so many; 100 unless set</source>
        <translation>Au plus ce nombre&#xa0;; 100 par défaut</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, ligne %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>ligne entière</translation>
    </message>
    <message>
        <source>… and %1 more problems; --rejects FILE keeps them all</source>
        <translation>… et %1 autres problèmes&#xa0;; --rejects FILE les conserve tous</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 unchanged, %5 rejected, %6 duplicates</source>
        <translation>%1 lignes lues&#xa0;: %2 ajoutées, %3 modifiées, %4 inchangées, %5 rejetées, %6 en double</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>“%1” does not set a field of %2; write FIELD=VALUE</source>
        <translation>«&#xa0;%1&#xa0;» ne donne pas de valeur à un champ de %2&#xa0;; écrivez FIELD=VALUE</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>File detached</source>
        <translation>Fichier détaché</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Les champs à montrer</translation>
    </message>
    <message>
        <source>Only what comes behind this record</source>
        <translation>Seulement ce qui suit cette fiche</translation>
    </message>
    <message>
        <source>What is in the recycle bin</source>
        <translation>Ce qui est dans la corbeille</translation>
    </message>
    <message>
        <source>Lists records</source>
        <translation>Énumère des fiches</translation>
    </message>
    <message>
        <source>Shows one record, its derived fields and its children</source>
        <translation>Montre une fiche, ses champs calculés et ses fiches liées</translation>
    </message>
    <message>
        <source>With who changed what</source>
        <translation>Avec qui a modifié quoi</translation>
    </message>
    <message>
        <source>With all that happened around it</source>
        <translation>Avec tout ce qui s’est passé autour d’elle</translation>
    </message>
    <message>
        <source>Adds a record and prints its id</source>
        <translation>Ajoute une fiche et affiche son identifiant</translation>
    </message>
    <message>
        <source>Changes fields of a record</source>
        <translation>Modifie des champs d’une fiche</translation>
    </message>
    <message>
        <source>Puts a record into the recycle bin</source>
        <translation>Met une fiche dans la corbeille</translation>
    </message>
    <message>
        <source>Takes a record out of the recycle bin</source>
        <translation>Sort une fiche de la corbeille</translation>
    </message>
    <message>
        <source>Attaches files to a record</source>
        <translation>Joint des fichiers à une fiche</translation>
    </message>
    <message>
        <source>Takes a file off a record</source>
        <translation>Détache un fichier d’une fiche</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du rapport</translation>
    </message>
    <message>
        <source>The report %1 is about one %2: name it with --for</source>
        <translation>Le rapport %1 porte sur une seule fiche (%2)&#xa0;: indiquez-la avec --for</translation>
    </message>
    <message>
        <source>A report is filtered by stored fields only</source>
        <translation>Un rapport ne se filtre que par des champs enregistrés</translation>
    </message>
    <message>
        <source>There is no report called “%1”; report --list names them</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;»&#xa0;; report --list les énumère</translation>
    </message>
    <message>
        <source>Name the file with -o FILE.pdf, .html or .odt</source>
        <translation>Indiquez le fichier avec -o FILE.pdf, .html ou .odt</translation>
    </message>
    <message>
        <source>A printable report</source>
        <translation>Un rapport imprimable</translation>
    </message>
    <message>
        <source>Name the reports there are</source>
        <translation>Énumère les rapports</translation>
    </message>
    <message>
        <source>The record it is about</source>
        <translation>La fiche sur laquelle il porte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Which records it lists</source>
        <translation>Les fiches qu’il énumère</translation>
    </message>
    <message>
        <source>made</source>
        <translation>création</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>other id</source>
        <translation>autre identifiant</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>autre titre</translation>
    </message>
    <message>
        <source>because</source>
        <translation>parce que</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now point here</source>
        <translation>
            <numerusform>%Ln fiche renvoie désormais ici</numerusform>
            <numerusform>%Ln fiches renvoient désormais ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from the other: %1</source>
        <translation>Rempli depuis l’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both had a value, this record&apos;s stands: %1</source>
        <translation>Les deux avaient une valeur, celle de cette fiche demeure&#xa0;: %1</translation>
    </message>
    <message>
        <source>undo --batch %1 takes it back</source>
        <translation>undo --batch %1 annule cela</translation>
    </message>
    <message>
        <source>Likely duplicates, best first</source>
        <translation>Doublons probables, les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Only pairs that score at least this of 100; 80 unless set</source>
        <translation>Seulement les paires qui atteignent au moins ce score sur 100&#xa0;; 80 par défaut</translation>
    </message>
    <message>
        <source>Makes one record of two; undo takes it back</source>
        <translation>Fait une fiche de deux&#xa0;; undo annule cela</translation>
    </message>
    <message>
        <source>As of %1, by rule %2</source>
        <translation>Au %1, selon la règle %2</translation>
    </message>
    <message>
        <source>Changes may be missing from: %1</source>
        <translation>Des modifications manquent peut-être de&#xa0;: %1</translation>
    </message>
    <message>
        <source>what it does to the figure</source>
        <translation>son effet sur le chiffre</translation>
    </message>
    <message>
        <source>The rows, the rule and the freshness behind a figure</source>
        <translation>Les lignes, la règle et la fraîcheur derrière un chiffre</translation>
    </message>
    <message>
        <source>The record, the country or the edition it is asked for</source>
        <translation>La fiche, le pays ou l’édition pour lesquels il est demandé</translation>
    </message>
    <message>
        <source>Such as 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>Tel que 2024, 2024-H1, 2024-Q3 ou 2024-05</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s), opened and checked</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln fiche, ouvert et vérifié</numerusform>
            <numerusform>%1&#xa0;: %Ln fiches, ouvert et vérifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong</source>
        <translation>
            <numerusform>%Ln anomalie</numerusform>
            <numerusform>%Ln anomalies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Laissée de côté, car à accès restreint&#xa0;: %Ln fiche</numerusform>
            <numerusform>Laissées de côté, car à accès restreint&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln fiche écrite dans %1</numerusform>
            <numerusform>%Ln fiches écrites dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) put back</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln fiche remise</numerusform>
            <numerusform>%1&#xa0;: %Ln fiches remises</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, not “%2”</source>
        <translation>--%1 attend un nombre à partir de 1, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2024-12-31, not “%2”</source>
        <translation>--%1 attend une date telle que 2024-12-31, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is no option %1 in front of a command; lodebook-cli help lists them</source>
        <translation>Il n’y a pas d’option %1 devant une commande&#xa0;; lodebook-cli help les énumère</translation>
    </message>
    <message>
        <source>--decimal takes , or .</source>
        <translation>--decimal attend , ou .</translation>
    </message>
    <message>
        <source>“%1” is not the id of a batch; history lists them</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un lot&#xa0;; history les énumère</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3</source>
        <translation>%1&#xa0;: le fichier %2 ne peut pas être lu&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: the file %2 is too large for a field; attach it instead</source>
        <translation>%1&#xa0;: le fichier %2 est trop grand pour un champ&#xa0;; joignez-le plutôt</translation>
    </message>
    <message>
        <source>%1: byte %2 of the file %3 is not UTF-8 text; save it again as UTF-8</source>
        <translation>%1&#xa0;: l’octet %2 du fichier %3 n’est pas du texte UTF-8&#xa0;; enregistrez-le de nouveau en UTF-8</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Création&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change: %1 “%2”</source>
        <translation>Modification&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Delete: %1 “%2”</source>
        <translation>Suppression&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Restore: %1 “%2”</source>
        <translation>Restauration&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is no file “%1” on %2 “%3”</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» sur %2 «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Several files on %1 “%2” are called “%3”; name one by its id</source>
        <translation>Plusieurs fichiers sur %1 «&#xa0;%2&#xa0;» s’appellent «&#xa0;%3&#xa0;»&#xa0;; désignez-en un par son identifiant</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans la liste de %3</translation>
    </message>
    <message>
        <source>--after: the record “%1” is not in this list (any more); begin again</source>
        <translation>--after&#xa0;: la fiche «&#xa0;%1&#xa0;» n’est pas (ou plus) dans cette liste&#xa0;; recommencez</translation>
    </message>
    <message>
        <source>Name a report; report --list names them</source>
        <translation>Nommez un rapport&#xa0;; report --list les énumère</translation>
    </message>
    <message>
        <source>This record is in the recycle bin; restore takes it out</source>
        <translation>Cette fiche est dans la corbeille&#xa0;; restore l’en sort</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>en dépend</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>at</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>on</source>
        <translation>date</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(accès restreint)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be taken into the search, because this casebook can only be read</source>
        <translation>
            <numerusform>%Ln modification n’a pas pu entrer dans la recherche, car ce registre ne peut être que lu</numerusform>
            <numerusform>%Ln modifications n’ont pas pu entrer dans la recherche, car ce registre ne peut être que lu</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines go into a calendar file: end its name with .ics</source>
        <translation>Les échéances vont dans un fichier de calendrier&#xa0;: terminez son nom par .ics</translation>
    </message>
    <message>
        <source>%1: the file %2 is the open casebook itself</source>
        <translation>%1&#xa0;: le fichier %2 est le registre ouvert lui-même</translation>
    </message>
    <message>
        <source>Nothing was written; without --dry-run this would be the result:</source>
        <translation>Rien n’a été écrit&#xa0;; sans --dry-run, le résultat serait&#xa0;:</translation>
    </message>
    <message>
        <source>A condition, such as country=CD, workers&gt;=50, name~gold or phone= (empty); dates also from today: due_on&lt;today+30, on=month-1, week, quarter, year; several are joined by and</source>
        <translation>Une condition, comme country=CD, workers&gt;=50, name~gold ou phone= (vide)&#xa0;; les dates aussi à partir d’aujourd’hui&#xa0;: due_on&lt;today+30, on=month-1, week, quarter, year&#xa0;; plusieurs sont jointes par et</translation>
    </message>
    <message>
        <source>A saved view: its conditions, order and fields; --where adds to it, --sort and --fields take their place</source>
        <translation>Une vue enregistrée&#xa0;: ses conditions, son ordre et ses champs&#xa0;; --where s’y ajoute, --sort et --fields les remplacent</translation>
    </message>
    <message>
        <source>Several views are called “%1”; name one by its id</source>
        <translation>Plusieurs vues s’appellent «&#xa0;%1&#xa0;»&#xa0;; désignez-en une par son identifiant</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list, and no other one</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;» de cette liste, ni aucune autre</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list; there are: %2</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;» de cette liste&#xa0;; il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name the record as ENTITY/ID, such as project/PRJ-0001</source>
        <translation>Nommez la fiche sous la forme ENTITY/ID, par exemple project/PRJ-0001</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>du programme</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>--name takes LL=NAME with a language of %1, not “%2”</source>
        <translation>--name attend LL=NAME avec une langue parmi %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Say what to change: --name, --place, --retire or --bring-back</source>
        <translation>Dites ce qu’il faut changer&#xa0;: --name, --place, --retire ou --bring-back</translation>
    </message>
    <message>
        <source>--retire and --bring-back contradict each other</source>
        <translation>--retire et --bring-back se contredisent</translation>
    </message>
    <message>
        <source>Change in the list of %1: %2</source>
        <translation>Modification dans la liste de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1” now</source>
        <translation>
            <numerusform>%Ln fiche contient désormais «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln fiches contiennent désormais «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is called in a language, such as fr=Négociant; en holds where no other is given</source>
        <translation>Son nom dans une langue, par exemple fr=Négociant&#xa0;; en vaut là où aucun autre n’est donné</translation>
    </message>
    <message>
        <source>The entries of a choice list and how many records hold each; without a field, the lists there are</source>
        <translation>Les entrées d’une liste de choix et le nombre de fiches qui contiennent chacune&#xa0;; sans champ, les listes qui existent</translation>
    </message>
    <message>
        <source>Adds an entry to a choice list and prints its code</source>
        <translation>Ajoute une entrée à une liste de choix et affiche son code</translation>
    </message>
    <message>
        <source>Changes an entry of a choice list; a retired one is not offered any more, and records keep it</source>
        <translation>Modifie une entrée d’une liste de choix&#xa0;; une entrée retirée n’est plus proposée, et les fiches la gardent</translation>
    </message>
    <message>
        <source>Where it stands in the list, from 1 on</source>
        <translation>Sa place dans la liste, à partir de 1</translation>
    </message>
    <message>
        <source>Offers it no longer</source>
        <translation>Ne la propose plus</translation>
    </message>
    <message>
        <source>Offers it again</source>
        <translation>La propose de nouveau</translation>
    </message>
    <message>
        <source>Removes an added entry that no record holds</source>
        <translation>Supprime une entrée ajoutée qu’aucune fiche ne contient</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds OLD holds NEW; undo takes it back</source>
        <translation>Fait une entrée de deux&#xa0;: chaque fiche qui contient OLD contient NEW&#xa0;; undo l’annule</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and not chosen any more</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est retirée et n’est plus proposée au choix</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>trusted, fingerprint not compared</source>
        <translation>de confiance, empreinte non comparée</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>%1 written. Whoever accepts it should compare the fingerprint with you, by voice.</source>
        <translation>%1 est écrit. Qui l’accepte devrait comparer l’empreinte avec vous, de vive voix.</translation>
    </message>
    <message>
        <source>Ask the officer of “%1” for the fingerprint, by voice: it has to be %2. Then accept it again with --fingerprint.</source>
        <translation>Demandez de vive voix l’empreinte au responsable de «&#xa0;%1&#xa0;»&#xa0;: ce doit être %2. Acceptez ensuite la clé de nouveau avec --fingerprint.</translation>
    </message>
    <message>
        <source>This device&apos;s public keys and fingerprint, and whom it trusts</source>
        <translation>Les clés publiques et l’empreinte de cet appareil, et à qui il fait confiance</translation>
    </message>
    <message>
        <source>The file to hand to others</source>
        <translation>Le fichier à remettre aux autres</translation>
    </message>
    <message>
        <source>Accepts another device: packs are made for it and taken from it</source>
        <translation>Accepte un autre appareil&#xa0;: des paquets sont faits pour lui et acceptés de lui</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Comment il s’appelle ici</translation>
    </message>
    <message>
        <source>What its officer says: six groups of five digits</source>
        <translation>Ce que dit son responsable&#xa0;: six groupes de cinq chiffres</translation>
    </message>
    <message>
        <source>Withdraws another device: no packs for it or from it</source>
        <translation>Retire un autre appareil&#xa0;: plus de paquets pour lui ni de lui</translation>
    </message>
    <message>
        <source>--take takes theirs, ours or value=V</source>
        <translation>--take attend theirs, ours ou value=V</translation>
    </message>
    <message>
        <source>Twins take --take ours or theirs: the record that is kept</source>
        <translation>Pour des fiches jumelles, --take attend ours ou theirs&#xa0;: la fiche qui est gardée</translation>
    </message>
    <message>
        <source>A deletion takes value=delete or value=keep</source>
        <translation>Une suppression attend value=delete ou value=keep</translation>
    </message>
    <message numerus="yes">
        <source>Decided; %Ln conflict(s) wait</source>
        <translation>
            <numerusform>Décidé&#xa0;; %Ln conflit en attente</numerusform>
            <numerusform>Décidé&#xa0;; %Ln conflits en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>What several people decided differently, and waits</source>
        <translation>Ce que plusieurs personnes ont décidé différemment, et qui attend</translation>
    </message>
    <message>
        <source>Decides a conflict</source>
        <translation>Décide d’un conflit</translation>
    </message>
    <message>
        <source>What stands from now on</source>
        <translation>Ce qui vaut désormais</translation>
    </message>
    <message>
        <source>Say with --scope what the pack may hold: all, project=NUMBER, country=CODE or mine_site=ID</source>
        <translation>Indiquez avec --scope ce que le paquet peut contenir&#xa0;: all, project=NUMBER, country=CODE ou mine_site=ID</translation>
    </message>
    <message>
        <source>Say with --to for which devices the pack is</source>
        <translation>Indiquez avec --to à quels appareils le paquet est destiné</translation>
    </message>
    <message>
        <source>Say with -o which file to write</source>
        <translation>Indiquez avec -o le fichier à écrire</translation>
    </message>
    <message>
        <source>--attachments takes none, small or all</source>
        <translation>--attachments attend none, small ou all</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Création du paquet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s), %2</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln modification, %2</numerusform>
            <numerusform>%1&#xa0;: %Ln modifications, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here</source>
        <translation>
            <numerusform>%Ln modification de fiches à accès restreint reste ici</numerusform>
            <numerusform>%Ln modifications de fiches à accès restreint restent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) stay here; --attachments all takes them along</source>
        <translation>
            <numerusform>%Ln grande pièce jointe reste ici&#xa0;; --attachments all l’emporte</numerusform>
            <numerusform>%Ln grandes pièces jointes restent ici&#xa0;; --attachments all les emporte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Lecture du paquet</translation>
    </message>
    <message>
        <source>%1 (%2) is not for this device</source>
        <translation>%1 (%2) n’est pas destiné à cet appareil</translation>
    </message>
    <message>
        <source>%1 (%2) is for %3, not for this device</source>
        <translation>%1 (%2) est destiné à %3, pas à cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%2”, made on %3: %Ln change(s), %4</source>
        <translation>
            <numerusform>%1 de «&#xa0;%2&#xa0;», fait le %3&#xa0;: %Ln modification, %4</numerusform>
            <numerusform>%1 de «&#xa0;%2&#xa0;», fait le %3&#xa0;: %Ln modifications, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken in already</source>
        <translation>Il a déjà été pris</translation>
    </message>
    <message>
        <source>--refuse takes ENTITY/ID or ENTITY/ID/FIELD, not “%1”</source>
        <translation>--refuse attend ENTITY/ID ou ENTITY/ID/FIELD, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Held back: what it leads to is not here, or a rule refuses it</source>
        <translation>En attente&#xa0;: ce à quoi la valeur mène n’est pas ici, ou une règle la refuse</translation>
    </message>
    <message>
        <source>This pack was taken in already; nothing was changed.</source>
        <translation>Ce paquet a déjà été pris&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of “%1” is %Ln minute(s) ahead of this one, or this one is slow</source>
        <translation>
            <numerusform>L’horloge de «&#xa0;%1&#xa0;» avance de %Ln minute sur celle-ci, ou celle-ci retarde</numerusform>
            <numerusform>L’horloge de «&#xa0;%1&#xa0;» avance de %Ln minutes sur celle-ci, ou celle-ci retarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are of kinds of records that only a newer program knows; they are kept and passed on</source>
        <translation>
            <numerusform>%Ln modification concerne un type de fiche que seul un programme plus récent connaît&#xa0;; elle est gardée et transmise</numerusform>
            <numerusform>%Ln modifications concernent des types de fiches que seul un programme plus récent connaît&#xa0;; elles sont gardées et transmises</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the pack in</source>
        <translation>Prise du paquet</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>jamais de nouvelles</translation>
    </message>
    <message>
        <source>Writes what other devices do not have yet, sealed for them</source>
        <translation>Écrit ce que d’autres appareils n’ont pas encore, scellé pour eux</translation>
    </message>
    <message>
        <source>What they may hold: all, project=NUMBER, country=CODE, mine_site=ID</source>
        <translation>Ce qu’ils peuvent détenir&#xa0;: all, project=NUMBER, country=CODE, mine_site=ID</translation>
    </message>
    <message>
        <source>A trusted device, by its name or code</source>
        <translation>Un appareil de confiance, par son nom ou son code</translation>
    </message>
    <message>
        <source>How long the pack is good; for ever unless set</source>
        <translation>Durée de validité du paquet&#xa0;; sans limite si elle n’est pas indiquée</translation>
    </message>
    <message>
        <source>Which contents go along: none, small (the usual), all</source>
        <translation>Quels contenus sont emportés&#xa0;: none, small (d’ordinaire), all</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>Who made a pack, for whom, and what is in it</source>
        <translation>Qui a fait un paquet, pour qui, et ce qu’il contient</translation>
    </message>
    <message>
        <source>Takes a pack in, whole or not at all</source>
        <translation>Prend un paquet, en entier ou pas du tout</translation>
    </message>
    <message>
        <source>Only says what it would change</source>
        <translation>Dit seulement ce qu’il modifierait</translation>
    </message>
    <message>
        <source>Puts a record, or one field of it, back to what stood here</source>
        <translation>Remet une fiche, ou un seul de ses champs, à ce qui figurait ici</translation>
    </message>
    <message>
        <source>Which device has what, and since when it is silent</source>
        <translation>Quel appareil a quoi, et depuis quand il est silencieux</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted by the server&apos;s disks and connections, not by this program</source>
        <translation>Un registre sur un serveur est chiffré par les disques et les connexions du serveur, pas par ce programme</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Recovery key, to be written on paper now; nobody can show it again: %1</source>
        <translation>Clé de secours, à noter sur papier maintenant&#xa0;; personne ne pourra la montrer de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>Read passphrases from this file descriptor, a line each, instead of asking</source>
        <translation>Lire les phrases secrètes depuis ce descripteur de fichier, une par ligne, au lieu de les demander</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, such as 0 for standard input</source>
        <translation>--passphrase-fd attend le numéro d’un descripteur de fichier, par exemple 0 pour l’entrée standard</translation>
    </message>
    <message>
        <source>This is the recovery key of %1. Write it on paper and keep it elsewhere: it opens the casebook when the passphrase is lost, and nobody can show it again.</source>
        <translation>Ceci est la clé de secours de %1. Notez-la sur papier et conservez-la ailleurs&#xa0;: elle ouvre le registre quand la phrase secrète est perdue, et personne ne pourra la montrer de nouveau.</translation>
    </message>
    <message>
        <source>%1 could not be encrypted and still shows everything to whoever reads it; delete it when you no longer need it</source>
        <translation>%1 n’a pas pu être chiffré et montre toujours tout à qui le lit&#xa0;; supprimez-le quand vous n’en avez plus besoin</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more; its older backups are</source>
        <translation>%1 n’est plus chiffré&#xa0;; ses anciennes sauvegardes le restent</translation>
    </message>
    <message>
        <source>%1 has a new passphrase; older backups keep the old one</source>
        <translation>%1 a une nouvelle phrase secrète&#xa0;; les anciennes sauvegardes gardent l’ancienne</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Clé de secours, telle qu’elle figure sur le papier</translation>
    </message>
    <message>
        <source>That recovery key opens %1</source>
        <translation>Cette clé de secours ouvre %1</translation>
    </message>
    <message>
        <source>Encrypts a casebook and its backups; prints its recovery key, once</source>
        <translation>Chiffre un registre et ses sauvegardes&#xa0;; affiche sa clé de secours, une seule fois</translation>
    </message>
    <message>
        <source>Takes the encryption off a casebook</source>
        <translation>Retire le chiffrement d’un registre</translation>
    </message>
    <message>
        <source>Changes the passphrase: the one so far, then the new one</source>
        <translation>Change la phrase secrète&#xa0;: d’abord l’actuelle, puis la nouvelle</translation>
    </message>
    <message>
        <source>A new one; the old one opens the casebook no more</source>
        <translation>Une nouvelle&#xa0;; l’ancienne n’ouvre plus le registre</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask at; give it through a file descriptor: --passphrase-fd N</source>
        <translation>Une phrase secrète est nécessaire et il n’y a pas de terminal où la demander&#xa0;; donnez-la par un descripteur de fichier&#xa0;: --passphrase-fd N</translation>
    </message>
    <message>
        <source>Nothing can be read from the file descriptor %1</source>
        <translation>Rien ne peut être lu depuis le descripteur de fichier %1</translation>
    </message>
    <message>
        <source>The file descriptor %1 gave no passphrase</source>
        <translation>Le descripteur de fichier %1 n’a donné aucune phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed</source>
        <translation>Les deux ne sont pas identiques&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 is an older copy of a casebook that was worked on at %2.</source>
        <translation>%1 est une copie plus ancienne d’un registre sur lequel on a travaillé à l’emplacement %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of the casebook at %2.</source>
        <translation>%1 est une copie du registre qui se trouve à l’emplacement %2.</translation>
    </message>
    <message>
        <source>%1 was copied from %2 on the computer “%3”.</source>
        <translation>%1 a été copié depuis %2 sur l’ordinateur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, with new keys: send them with “pack keys” to whoever takes packs from it.</source>
        <translation>Il continue comme un appareil à part, avec de nouvelles clés&#xa0;: envoyez-les avec «&#xa0;pack keys&#xa0;» à ceux qui reçoivent ses paquets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here</source>
        <translation>
            <numerusform>%Ln fiche n’est plus de ce qui peut être détenu là-bas&#xa0;; elle y est oubliée dès que tout est revenu ici</numerusform>
            <numerusform>%Ln fiches ne sont plus de ce qui peut être détenu là-bas&#xa0;; elles y sont oubliées dès que tout est revenu ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them</source>
        <translation>
            <numerusform>%Ln fiche quitte cet appareil&#xa0;: il ne peut plus la détenir, et l’auteur du paquet l’a en entier</numerusform>
            <numerusform>%Ln fiches quittent cet appareil&#xa0;: il ne peut plus les détenir, et l’auteur du paquet les a en entier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twin(s)</source>
        <translation>
            <numerusform>%Ln jumelle</numerusform>
            <numerusform>%Ln jumelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack from “%1”: %2</source>
        <translation>Paquet de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a number of days</source>
        <translation>%1 n’est pas un nombre de jours</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Les entrées anciennes du journal des modifications sont rangées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the change log put away: %1 before, %2 now</source>
        <translation>
            <numerusform>%Ln entrée du journal des modifications rangée&#xa0;: %1 avant, %2 maintenant</numerusform>
            <numerusform>%Ln entrées du journal des modifications rangées&#xa0;: %1 avant, %2 maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook took %1 and takes %2</source>
        <translation>Le registre occupait %1 et occupe maintenant %2</translation>
    </message>
    <message>
        <source>Makes the file smaller: older entries of the change log are kept compressed; nothing is lost</source>
        <translation>Réduit le fichier&#xa0;: les entrées anciennes du journal des modifications sont gardées compressées&#xa0;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Entries from more days ago than these; 365 unless said</source>
        <translation>Entrées plus anciennes que ce nombre de jours&#xa0;; 365 par défaut</translation>
    </message>
    <message>
        <source>Say who is invited, with --where or --view</source>
        <translation>Dites qui est invité, avec --where ou --view</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln personne mise sur la liste</numerusform>
            <numerusform>%Ln personnes mises sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the list already: %Ln person(s)</source>
        <translation>
            <numerusform>Déjà sur la liste&#xa0;: %Ln personne</numerusform>
            <numerusform>Déjà sur la liste&#xa0;: %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an organisation on that day: %Ln person(s)</source>
        <translation>
            <numerusform>Sans organisation ce jour-là&#xa0;: %Ln personne</numerusform>
            <numerusform>Sans organisation ce jour-là&#xa0;: %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in at “%1”</source>
        <translation>Pointage à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put people on the list of an event</source>
        <translation>Met des personnes sur la liste d’un événement</translation>
    </message>
    <message>
        <source>Only people for whom this holds</source>
        <translation>Seulement les personnes pour qui cela vaut</translation>
    </message>
    <message>
        <source>The people of a saved view</source>
        <translation>Les personnes d’une vue enregistrée</translation>
    </message>
    <message>
        <source>Write down that people are at an event</source>
        <translation>Note que des personnes sont à un événement</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because they have no day: %Ln deadline(s) or event(s)</source>
        <translation>
            <numerusform>Laissé de côté, faute de jour&#xa0;: %Ln échéance ou événement</numerusform>
            <numerusform>Laissés de côté, faute de jour&#xa0;: %Ln échéances ou événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln entrée de calendrier écrite dans %1</numerusform>
            <numerusform>%Ln entrées de calendrier écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes records to .csv, .xlsx or .json, as a printed list to .pdf, .html or .odt, and deadlines and events to a calendar</source>
        <translation>Écrit les fiches en .csv, .xlsx ou .json, comme liste imprimée en .pdf, .html ou .odt, et les échéances et événements dans un calendrier</translation>
    </message>
    <message>
        <source>“%1” is no version of this plan; there are %2, and now</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version de ce plan&#xa0;; il y en a %2, et now</translation>
    </message>
    <message>
        <source>The plan has no baseline yet; plan approve freezes one</source>
        <translation>Le plan n’a pas encore de version de départ&#xa0;; plan approve en fige une</translation>
    </message>
    <message>
        <source>Left as it is, because it was changed meanwhile: %1</source>
        <translation>Laissé tel quel, parce qu’il a été changé entre-temps&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approves an engagement plan and freezes it as baseline</source>
        <translation>Approuve un plan d’engagement et le fige comme version de départ</translation>
    </message>
    <message>
        <source>The day of the approval; today unless set</source>
        <translation>Le jour de l’approbation&#xa0;; aujourd’hui sauf indication</translation>
    </message>
    <message>
        <source>Kept with the baseline</source>
        <translation>Gardé avec la version de départ</translation>
    </message>
    <message>
        <source>The frozen versions of an engagement plan, oldest first</source>
        <translation>Les versions figées d’un plan d’engagement, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>What differs between two versions, field by field; unless set, the newest baseline and now</source>
        <translation>Ce qui diffère entre deux versions, champ par champ&#xa0;; sauf indication, la dernière version de départ et now</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La version antérieure</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La version ultérieure</translation>
    </message>
    <message>
        <source>Makes and moves the actions of plans as a template says; unless set, of all open plans that follow it</source>
        <translation>Crée et déplace les actions des plans comme le dit un modèle&#xa0;; sauf indication, de tous les plans ouverts qui le suivent</translation>
    </message>
    <message>
        <source>A plan that is to follow the template</source>
        <translation>Un plan qui doit suivre le modèle</translation>
    </message>
    <message>
        <source>Only shows what would be done</source>
        <translation>Montre seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>No questionnaire for members is in use. Set the status of one to in_use, or name one with --questionnaire</source>
        <translation>Aucun questionnaire pour les membres n’est en usage. Mettez le statut de l’un d’eux à in_use, ou nommez-en un avec --questionnaire</translation>
    </message>
    <message>
        <source>Name the year the reports are about with --year</source>
        <translation>Nommez avec --year l’année sur laquelle portent les rapports</translation>
    </message>
    <message>
        <source>There is no pillar “%1”</source>
        <translation>Il n’y a pas de pilier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has a report already</source>
        <translation>a déjà un rapport</translation>
    </message>
    <message>
        <source>would be asked</source>
        <translation>serait sollicité</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sollicité</translation>
    </message>
    <message>
        <source>--from and --to take years, the earlier one first, at most fifty apart</source>
        <translation>--from et --to prennent des années, la plus ancienne d’abord, à cinquante d’écart au plus</translation>
    </message>
    <message>
        <source>Asks all members for the due-diligence report on a year, as one action that can be undone</source>
        <translation>Demande à tous les membres le rapport sur le devoir de diligence d’une année, en une seule action annulable</translation>
    </message>
    <message>
        <source>The year the reports are about</source>
        <translation>L’année sur laquelle portent les rapports</translation>
    </message>
    <message>
        <source>When they are due</source>
        <translation>Leur échéance</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Only members of it</source>
        <translation>Seulement ses membres</translation>
    </message>
    <message>
        <source>Say who would be asked and ask nobody</source>
        <translation>Dire qui serait sollicité sans solliciter personne</translation>
    </message>
    <message>
        <source>Who has reported: member by year</source>
        <translation>Qui a rendu compte&#xa0;: membre par année</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>The members as they were on the day of --as-of, with counts by pillar and category</source>
        <translation>Les membres tels qu’ils étaient au jour de --as-of, comptés par pilier et catégorie</translation>
    </message>
    <message>
        <source>Makes the contributions of a year for all members that do not have theirs yet</source>
        <translation>Crée les contributions d’une année pour tous les membres qui n’ont pas encore la leur</translation>
    </message>
    <message>
        <source>The year; that of --as-of unless set</source>
        <translation>L’année&#xa0;; celle de --as-of sauf indication</translation>
    </message>
    <message>
        <source>The day they are due</source>
        <translation>Le jour de leur échéance</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it. “recovery-key” tries it.</source>
        <translation>Personne n’a encore essayé si la clé de secours sur papier l’ouvre. «&#xa0;recovery-key&#xa0;» l’essaie.</translation>
    </message>
    <message>
        <source>Encrypting the backups</source>
        <translation>Chiffrement des sauvegardes</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <translation>Retrait du chiffrement</translation>
    </message>
    <message>
        <source>--parts and --needed go together</source>
        <translation>--parts et --needed vont ensemble</translation>
    </message>
    <message>
        <source>A recovery key is divided into %1 to %2 parts, of which at least %1 are needed</source>
        <translation>Une clé de secours se divise en %1 à %2 parts, dont il faut au moins %1</translation>
    </message>
    <message>
        <source>These are the parts of the recovery key of %1, one a line. Any %2 of them open the casebook when the passphrase is lost. Give each to somebody else on paper; nobody can show them again.</source>
        <translation>Voici les parts de la clé de secours de %1, une par ligne. N’importe lesquelles, au nombre de %2, ouvrent le registre quand la phrase secrète est perdue. Remettez chacune sur papier à une autre personne&#xa0;; personne ne peut les montrer de nouveau.</translation>
    </message>
    <message>
        <source>Tries the recovery key on paper; with --new, makes another in its place; with --parts, divides it</source>
        <translation>Essaie la clé de secours notée sur papier&#xa0;; avec --new, en crée une autre à sa place&#xa0;; avec --parts, la divise</translation>
    </message>
    <message>
        <source>How many parts for different people, up to 8</source>
        <translation>Combien de parts pour différentes personnes, jusqu’à 8</translation>
    </message>
    <message>
        <source>How many of them open the casebook, at least 2</source>
        <translation>Combien d’entre elles ouvrent le registre, au moins 2</translation>
    </message>
    <message numerus="yes">
        <source>Next part of the recovery key, %Ln more needed</source>
        <translation>
            <numerusform>Part suivante de la clé de secours, il en faut encore %Ln</numerusform>
            <numerusform>Part suivante de la clé de secours, il en faut encore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack, or not all of them; later ones bring the rest</source>
        <translation>
            <numerusform>%Ln pièce jointe ne trouve pas de place dans ce paquet, ou pas entièrement&#xa0;; les suivants apporteront le reste</numerusform>
            <numerusform>%Ln pièces jointes ne trouvent pas de place dans ce paquet, ou pas entièrement&#xa0;; les suivants apporteront le reste</numerusform>
        </translation>
    </message>
    <message>
        <source>How many megabytes of attachments may go along; of a large one a part goes</source>
        <translation>Combien de mégaoctets de pièces jointes peuvent partir&#xa0;; d’une grande, une partie part</translation>
    </message>
    <message>
        <source>The content of %1 is here already</source>
        <translation>Le contenu de %1 est déjà ici</translation>
    </message>
    <message>
        <source>Asks for the content of a file that is not in this casebook; the next packs made here say so</source>
        <translation>Demande le contenu d’un fichier qui n’est pas dans ce registre&#xa0;; les prochains paquets faits ici le disent</translation>
    </message>
    <message>
        <source>Asks for it no more</source>
        <translation>Ne le demande plus</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>There is no question “%1” in the questionnaire of this report</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;» dans le questionnaire de ce rapport</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed</source>
        <translation>
            <numerusform>%Ln réponse confirmée</numerusform>
            <numerusform>%Ln réponses confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of a report beside last year&apos;s, with what changed</source>
        <translation>Les réponses d’un rapport à côté de celles de l’an dernier, avec ce qui a changé</translation>
    </message>
    <message>
        <source>Takes over last year&apos;s answers into a report, marked until they are confirmed or changed</source>
        <translation>Reprend les réponses de l’an dernier dans un rapport, marquées jusqu’à ce qu’elles soient confirmées ou modifiées</translation>
    </message>
    <message>
        <source>Say what would be taken over and write nothing</source>
        <translation>Dire ce qui serait repris et ne rien écrire</translation>
    </message>
    <message>
        <source>The member has said that the answers taken over still hold: all of the report, or those named</source>
        <translation>Le membre a dit que les réponses reprises restent valables&#xa0;: toutes celles du rapport, ou celles nommées</translation>
    </message>
    <message>
        <source>Only the answer to this question</source>
        <translation>Seulement la réponse à cette question</translation>
    </message>
    <message>
        <source>Name the file to write with -o</source>
        <translation>Nommez avec -o le fichier à écrire</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Laissé de côté car restreint&#xa0;: %Ln réponse.</numerusform>
            <numerusform>Laissé de côté car restreint&#xa0;: %Ln réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of a report for the member to fill in away from the program</source>
        <translation>Le formulaire d’un rapport, que le membre remplit hors du programme</translation>
    </message>
    <message>
        <source>Takes filled forms into their reports, as one action that can be undone; what cannot be placed is kept and named</source>
        <translation>Reprend des formulaires remplis dans leurs rapports, en une seule action annulable&#xa0;; ce qui ne trouve pas sa place est conservé et nommé</translation>
    </message>
    <message>
        <source>The report the forms are meant for</source>
        <translation>Le rapport auquel les formulaires sont destinés</translation>
    </message>
    <message>
        <source>Say what would become of every answer and write nothing</source>
        <translation>Dire ce que deviendrait chaque réponse et ne rien écrire</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Scores by pillar, tier and size without anybody&apos;s name; groups under five, and what would give them away, are withheld</source>
        <translation>Scores par pilier, maillon et taille, sans aucun nom&#xa0;; les groupes de moins de cinq, et ce qui les trahirait, ne sont pas communiqués</translation>
    </message>
    <message>
        <source>By the reviewer&apos;s scores, not the members&apos; own</source>
        <translation>D’après les scores de l’examinateur, et non ceux des membres</translation>
    </message>
    <message>
        <source>--%1 has no meaning for a reporting template, which is read as it was published</source>
        <translation>--%1 n’a pas de sens pour un modèle de déclaration, qui est lu tel qu’il a été publié</translation>
    </message>
    <message>
        <source>Of a reporting template --set takes organisation and dd_report, not “%1”</source>
        <translation>Pour un modèle de déclaration, --set accepte organisation et dd_report, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Makes an action of the organisation’s engagement plan from a risk flag</source>
        <translation>Fait d’un signal de risque une action du plan d’engagement de l’organisation</translation>
    </message>
    <message>
        <source>The plan, where the organisation has several</source>
        <translation>Le plan, si l’organisation en a plusieurs</translation>
    </message>
    <message>
        <source>Of the action; unless set, what the flag says</source>
        <translation>De l’action&#xa0;; sinon, ce que dit le signal</translation>
    </message>
    <message>
        <source>When it is due; unless set, when the flag is</source>
        <translation>Son échéance&#xa0;; sinon, celle du signal</translation>
    </message>
    <message>
        <source>“%1” is no weight in kilograms; write it as 1250.5</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un poids en kilogrammes&#xa0;; écrivez-le 1250.5</translation>
    </message>
    <message>
        <source>Whether what is imported in a year reaches the threshold of Annex I, line by line, with the source</source>
        <translation>Si ce qui est importé en un an atteint le seuil de l’annexe I, ligne par ligne, avec la source</translation>
    </message>
    <message>
        <source>What each letter of a folder is: an e-mail draft (eml), pdf, odt or html</source>
        <translation>Ce qu’est chaque lettre d’un dossier&#xa0;: un brouillon de courriel (eml), pdf, odt ou html</translation>
    </message>
    <message>
        <source>Write down in the contact log that they went out</source>
        <translation>Noter dans le journal des contacts qu’elles sont parties</translation>
    </message>
    <message>
        <source>Say who would be written to and write nothing</source>
        <translation>Dire à qui on écrirait, sans rien écrire</translation>
    </message>
    <message>
        <source>A folder for one file each, or one file for all</source>
        <translation>Un dossier pour un fichier par lettre, ou un fichier pour toutes</translation>
    </message>
    <message>
        <source>Name the folder or the file with -o</source>
        <translation>Indiquez le dossier ou le fichier avec -o</translation>
    </message>
    <message>
        <source>--as takes eml, pdf, odt or html</source>
        <translation>--as prend eml, pdf, odt ou html</translation>
    </message>
    <message>
        <source>--as is for a folder with one file each; -o names one file for all</source>
        <translation>--as vaut pour un dossier avec un fichier par lettre&#xa0;; -o indique un fichier pour toutes</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>Say who is meant, with --where, --view or --for, or --all</source>
        <translation>Dites de qui il s’agit, avec --where, --view ou --for, ou --all</translation>
    </message>
    <message>
        <source>A mailing list is made of people or of organisations: person or organisation</source>
        <translation>Une liste de diffusion se compose de personnes ou d’organisations&#xa0;: person ou organisation</translation>
    </message>
    <message>
        <source>Name the letter template with --template</source>
        <translation>Indiquez le modèle de lettre avec --template</translation>
    </message>
    <message>
        <source>Only records for which this holds</source>
        <translation>Seulement les fiches pour lesquelles cela vaut</translation>
    </message>
    <message>
        <source>The records of a saved view</source>
        <translation>Les fiches d’une vue enregistrée</translation>
    </message>
    <message>
        <source>All records of the kind</source>
        <translation>Toutes les fiches de cette sorte</translation>
    </message>
    <message>
        <source>Who may be written to, and who is left out and why; a file holds only those who may</source>
        <translation>À qui l’on peut écrire, et qui est omis et pourquoi&#xa0;; un fichier ne contient que les premiers</translation>
    </message>
    <message>
        <source>For letters on paper, which need no e-mail address</source>
        <translation>Pour les lettres sur papier, qui n’ont pas besoin d’adresse électronique</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template, one for each record; nothing is sent</source>
        <translation>Lettres ou brouillons de courriel tirés d’un modèle, un par fiche&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>The letter template; several for several languages</source>
        <translation>Le modèle de lettre&#xa0;; plusieurs pour plusieurs langues</translation>
    </message>
    <message>
        <source>One record, instead of a selection</source>
        <translation>Une fiche, au lieu d’une sélection</translation>
    </message>
    <message>
        <source>The next letter to every member that has not reported: call, first, second, final reminder; written into the contact log as one action</source>
        <translation>La lettre suivante à chaque membre qui n’a pas rendu son rapport&#xa0;: demande, premier, deuxième, dernier rappel&#xa0;; notée dans le journal des contacts en une seule action</translation>
    </message>
    <message>
        <source>The year the reports are about; last year unless set</source>
        <translation>L’année dont traitent les rapports&#xa0;; l’année dernière sauf indication</translation>
    </message>
    <message>
        <source>Only say where each member stands</source>
        <translation>Dire seulement où en est chaque membre</translation>
    </message>
    <message>
        <source>It may be “%1”, which is here already; it waits in the window, under Import</source>
        <translation>C’est peut-être «&#xa0;%1&#xa0;», déjà présent&#xa0;; la ligne attend dans la fenêtre, sous Importer</translation>
    </message>
    <message>
        <source>%1 holds neither cards nor a mail</source>
        <translation>%1 ne contient ni cartes ni courriel</translation>
    </message>
    <message>
        <source>Brings the rows of a CSV file or workbook in, or the people of cards (vCard) or a mail (.eml), as one batch that can be undone whole</source>
        <translation>Reprend les lignes d’un fichier CSV ou d’un classeur, ou les personnes de cartes (vCard) ou d’un courriel (.eml), en un lot qui s’annule d’un coup</translation>
    </message>
    <message>
        <source>What the rows are: an entity, or vcard for cards and mails</source>
        <translation>Ce que sont les lignes&#xa0;: une entité, ou vcard pour des cartes et des courriels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers</source>
        <translation>
            <numerusform>Il contient %Ln rapport sur le devoir de diligence sans l’accord du membre&#xa0;: ses scores et réponses restent entre agents</numerusform>
            <numerusform>Il contient %Ln rapports sur le devoir de diligence sans l’accord du membre&#xa0;: leurs scores et réponses restent entre agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cmrt</name>
    <message>
        <source>Reporting template %1 of %2, answer %3</source>
        <comment>version, date, letter</comment>
        <translation>Modèle de déclaration %1 du %2, réponse %3</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”, so it is no reporting template (CMRT), or the sheet was renamed. Nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille «&#xa0;%2&#xa0;»&#xa0;; ce n’est donc pas un modèle de déclaration (CMRT), ou la feuille a été renommée. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>“%1” has %2 sheets called “%3”. Nothing was read: which one counts is not certain. Import each from a file of its own.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 feuilles nommées «&#xa0;%3&#xa0;». Rien n’a été lu&#xa0;: on ne sait pas laquelle compte. Importez chacune depuis son propre fichier.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the template it is. Nothing was read. Versions 5.0 to 6.5 are known here.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quelle version du modèle il s’agit. Rien n’a été lu. Les versions 5.0 à 6.5 sont connues ici.</translation>
    </message>
    <message>
        <source>“%1” is version %2 of the template; 5.0 to 6.5 are known here. Nothing was read, because cells may mean something else in it. Ask for one of these versions.</source>
        <translation>«&#xa0;%1&#xa0;» est la version %2 du modèle&#xa0;; les versions 5.0 à 6.5 sont connues ici. Rien n’a été lu, car les cellules peuvent y signifier autre chose. Demandez l’une de ces versions.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no line “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» n’a pas de ligne «&#xa0;%2&#xa0;»&#xa0;: des cellules ont été déplacées ou renommées. Rien n’a été lu. Demandez le modèle tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>Lines of the declaration stand in other rows than in the published template; they were found by their labels.</source>
        <translation>Des lignes de la déclaration se trouvent ailleurs que dans le modèle publié&#xa0;; elles ont été trouvées par leur libellé.</translation>
    </message>
    <message>
        <source>Sheet “%1” lacks the question about the company that has the words “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>Sur la feuille «&#xa0;%1&#xa0;», il manque la question sur l’entreprise qui contient les mots «&#xa0;%2&#xa0;»&#xa0;: des cellules ont été déplacées ou renommées. Rien n’a été lu. Demandez le modèle tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>The labels of sheet “%1” were not recognised, and its questions do not stand where the template has them. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>Les libellés de la feuille «&#xa0;%1&#xa0;» n’ont pas été reconnus, et ses questions ne sont pas là où le modèle les place. Rien n’a été lu. Mettez la langue du modèle sur l’anglais, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The labels are not in English; the cells were read where version %1 was published with them.</source>
        <translation>Les libellés ne sont pas en anglais&#xa0;; les cellules ont été lues là où la version %1 les place.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, %3: the cell has a formula without a result (%4) and counts as empty.</source>
        <translation>Feuille «&#xa0;%1&#xa0;», ligne %2, %3&#xa0;: la cellule contient une formule sans résultat (%4) et compte comme vide.</translation>
    </message>
    <message>
        <source>company name</source>
        <translation>nom de l’entreprise</translation>
    </message>
    <message>
        <source>Sheet “%1” does not name the company (row %2): the template has not been filled in. Nothing was read.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» ne nomme pas l’entreprise (ligne %2)&#xa0;: le modèle n’a pas été rempli. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is no day from which the declaration holds (DD-MMM-YYYY). Without it nobody can tell which of two declarations is newer; nothing was read.</source>
        <translation>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas un jour à partir duquel la déclaration vaut (JJ-MMM-AAAA, mois en anglais). Sans lui, personne ne peut dire laquelle de deux déclarations est la plus récente&#xa0;; rien n’a été lu.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>périmètre</translation>
    </message>
    <message>
        <source>description of the scope</source>
        <translation>description du périmètre</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is none of the three scopes; it is left empty.</source>
        <translation>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: «&#xa0;%3&#xa0;» n’est aucun des trois périmètres&#xa0;; il reste vide.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>Version %1 asks nine questions about the company; the one about “DRC conflict-free” suppliers has no counterpart since and was not read.</source>
        <translation>La version %1 pose neuf questions sur l’entreprise&#xa0;; celle sur les fournisseurs «&#xa0;DRC conflict-free&#xa0;» n’a plus d’équivalent et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Import of the reporting template %1</source>
        <translation>Importation du modèle de déclaration %1</translation>
    </message>
    <message>
        <source>Row %1 of the declaration names the company “%2”: %3 Say whose template it is, or add the organisation first; nothing was written.</source>
        <translation>La ligne %1 de la déclaration nomme l’entreprise «&#xa0;%2&#xa0;»&#xa0;: %3 Dites de qui est le modèle, ou ajoutez d’abord l’organisation&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The declaration of %1 is here already, from version %2 of the template; this file is version %3, so it is the older one. Nothing was written.</source>
        <translation>La déclaration du %1 est déjà là, issue de la version %2 du modèle&#xa0;; ce fichier est de la version %3, donc le plus ancien. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A newer declaration is here already (%1). This one of %2 is kept beside it; it changes neither that one nor a report.</source>
        <translation>Une déclaration plus récente est déjà là (%1). Celle-ci du %2 est gardée à côté&#xa0;; elle ne change ni l’autre ni un rapport.</translation>
    </message>
    <message>
        <source>There is no due-diligence report of %1 to fill answers into.</source>
        <translation>Il n’y a pas de rapport de diligence de %1 où inscrire des réponses.</translation>
    </message>
    <message>
        <source>There are several due-diligence reports of %1; no answers were filled in. Say which one is meant.</source>
        <translation>Il y a plusieurs rapports de diligence de %1&#xa0;; aucune réponse n’a été inscrite. Dites lequel est visé.</translation>
    </message>
    <message>
        <source>The declaration could not be taken: %1 Nothing was written.</source>
        <translation>La déclaration n’a pas pu être reprise&#xa0;: %1 Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>L’importation a été arrêtée&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>The smelter list is empty.</source>
        <translation>La liste des fonderies est vide.</translation>
    </message>
    <message>
        <source>“%1” is none of tantalum, tin, gold and tungsten</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni tantale, ni étain, ni or, ni tungstène</translation>
    </message>
    <message>
        <source>The list names this smelter for this metal twice; it counts once</source>
        <translation>La liste nomme cette fonderie deux fois pour ce métal&#xa0;; elle compte une fois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) of the earlier reading are not in this file any more and go into the recycle bin.</source>
        <translation>
            <numerusform>%Ln fonderie de la lecture précédente n’est plus dans ce fichier et va dans la corbeille.</numerusform>
            <numerusform>%Ln fonderies de la lecture précédente ne sont plus dans ce fichier et vont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sheet “%1” has “%2” twice, in row %3 and in row %4: there seem to be two declarations in it. Nothing was read. Import each from a file of its own.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» a «&#xa0;%2&#xa0;» deux fois, aux lignes %3 et %4&#xa0;: elle semble contenir deux déclarations. Rien n’a été lu. Importez chacune depuis son propre fichier.</translation>
    </message>
    <message>
        <source>On sheet “%1” the label “%2” stands in cell %3, not in column B: cells were moved, so what belongs to what is not certain. Nothing was read. Ask for the template as it was published.</source>
        <translation>Sur la feuille «&#xa0;%1&#xa0;», le libellé «&#xa0;%2&#xa0;» se trouve dans la cellule %3 et non dans la colonne B&#xa0;: des cellules ont été déplacées, on ne sait plus ce qui va avec quoi. Rien n’a été lu. Demandez le modèle tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no heading row that was recognised: cells were moved, or the labels are in another language. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» n’a pas de ligne d’en-tête reconnue&#xa0;: des cellules ont été déplacées, ou les libellés sont dans une autre langue. Rien n’a été lu. Mettez la langue du modèle sur l’anglais, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The headings of sheet “%1” are not in English; its columns were read as published.</source>
        <translation>Les en-têtes de la feuille «&#xa0;%1&#xa0;» ne sont pas en anglais&#xa0;; ses colonnes ont été lues telles que publiées.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: the column “%3” is missing. Nothing was read. Ask for the template as it was published.</source>
        <translation>Feuille «&#xa0;%1&#xa0;», ligne %2&#xa0;: la colonne «&#xa0;%3&#xa0;» manque. Rien n’a été lu. Demandez le modèle tel qu’il a été publié.</translation>
    </message>
    <message>
        <source>Columns of sheet “%1” stand elsewhere than in the published template; they were found by their headings.</source>
        <translation>Des colonnes de la feuille «&#xa0;%1&#xa0;» se trouvent ailleurs que dans le modèle publié&#xa0;; elles ont été trouvées par leur en-tête.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the cell has a formula without a result. Open the template in the program it was filled in with, let it calculate, save it and import it again.</source>
        <translation>Feuille «&#xa0;%1&#xa0;»&#xa0;: la cellule contient une formule sans résultat. Ouvrez le modèle dans le programme qui a servi à le remplir, laissez-le calculer, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>No list of smelters has been loaded, so none was matched. Import one into Smelters, then import this file again.</source>
        <translation>Aucune liste de fonderies n’a été chargée, donc aucune n’a été rapprochée. Importez-en une dans Fonderies, puis importez ce fichier de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) were not found in the loaded list and count as not conformant.</source>
        <translation>
            <numerusform>%Ln fonderie n’a pas été trouvée dans la liste chargée et compte comme non conforme.</numerusform>
            <numerusform>%Ln fonderies n’ont pas été trouvées dans la liste chargée et comptent comme non conformes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>No choice contains “%1”</source>
        <translation>Aucun choix ne contient «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The text was read as Windows-1252, as chosen; check the accented letters.</source>
        <translation>Le texte a été lu en Windows-1252, comme choisi&#xa0;; vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>“%1” is a text file and has one table only.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier texte et n’a qu’un seul tableau.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it, or double the marks that belong to the text.</source>
        <translation>un guillemet est ouvert et jamais fermé. Fermez-le, ou doublez les guillemets qui font partie du texte.</translation>
    </message>
    <message>
        <source>the row has more than %1 cells. Is this a table, with one line per record?</source>
        <translation>la ligne a plus de %1 cellules. Est-ce bien un tableau, avec une ligne par fiche&#xa0;?</translation>
    </message>
    <message>
        <source>Cell %1 goes on after its closing quotation mark.</source>
        <translation>La cellule %1 continue après son guillemet fermant.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes. Most likely a closing quotation mark is missing in this row.</source>
        <translation>une cellule dépasse %1 octets. Il manque sans doute un guillemet fermant dans cette ligne.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2 (ligne de texte %3)&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>“%1” cannot take the table “%2” too: a CSV file holds one table. Write a workbook (.xlsx) instead.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas recevoir aussi le tableau «&#xa0;%2&#xa0;»&#xa0;: un fichier CSV contient un seul tableau. Écrivez plutôt un classeur (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Nothing was changed; choose another folder or make room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: %2. Rien n’a été modifié&#xa0;; choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>%1. No device is known to be missing.</source>
        <translation>%1. Aucun appareil ne semble manquer.</translation>
    </message>
    <message>
        <source>%1. Changes may be missing of: %2.</source>
        <translation>%1. Des modifications manquent peut-être de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Sources&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .json, so nothing was written. Choose one of these endings.</source>
        <translation>%1 ne se termine ni par .png, ni par .svg, ni par .json&#xa0;: rien n’a été écrit. Choisissez l’une de ces extensions.</translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>Le tableau de bord n’a pas pu être écrit dans %1&#xa0;: %2. Ce qui s’y trouvait n’a pas changé. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>There is no such day as “%1”</source>
        <translation>Le jour «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day: write 2024-03-31, or say which order the file uses</source>
        <translation>«&#xa0;%1&#xa0;» peut être jour/mois ou mois/jour&#xa0;: écrivez 2024-03-31, ou dites quel ordre suit le fichier</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2024-03-31</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez-la comme 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not a moment; write it like 2024-03-31T14:00:00Z</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un instant&#xa0;; écrivez-le comme 2024-03-31T14:00:00Z</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you type cannot be kept safe from a crash: the folder for drafts cannot be written. Save with Ctrl+S more often, or make room on the disk.</source>
        <translation>Ce que vous tapez ne peut pas être protégé d’une panne&#xa0;: le dossier des brouillons n’est pas accessible en écriture. Enregistrez plus souvent avec Ctrl+S, ou libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 de l’original</translation>
    </message>
    <message>
        <source>Photos are kept smaller than they came; this names the file as it was</source>
        <translation>Les photos sont conservées en plus petit&#xa0;; ceci identifie le fichier d’origine</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Pouvoirs publics</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Exploitant minier</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Négociant</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportateur</translation>
    </message>
    <message>
        <source>Smelter or refiner</source>
        <translation>Fonderie ou affinerie</translation>
    </message>
    <message>
        <source>Component maker</source>
        <translation>Fabricant de composants</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Détaillant</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestataire de services</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Plausible</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Réfuté</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
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
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birman</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Not targeted</source>
        <translation>Non visé</translation>
    </message>
    <message>
        <source>Significant objective</source>
        <translation>Objectif significatif</translation>
    </message>
    <message>
        <source>Principal objective</source>
        <translation>Objectif principal</translation>
    </message>
    <message>
        <source>State army</source>
        <translation>Armée nationale</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Mining police</source>
        <translation>Police des mines</translation>
    </message>
    <message>
        <source>Local armed group</source>
        <translation>Groupe armé local</translation>
    </message>
    <message>
        <source>Foreign armed group</source>
        <translation>Groupe armé étranger</translation>
    </message>
    <message>
        <source>Private security</source>
        <translation>Sécurité privée</translation>
    </message>
    <message>
        <source>Unknown armed people</source>
        <translation>Personnes armées inconnues</translation>
    </message>
    <message>
        <source>Mining authority</source>
        <translation>Administration des mines</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Coopérative</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Five characters that make the numbers of this device its own</source>
        <translation>Cinq caractères qui rendent uniques les numéros de cet appareil</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Incarnation</source>
        <translation>Incarnation</translation>
    </message>
    <message>
        <source>Goes up when a backup is restored on this device</source>
        <translation>Augmente quand une sauvegarde est restaurée sur cet appareil</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Changes not received yet</source>
        <translation>Modifications pas encore reçues</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What the officer may see and do follows from it</source>
        <translation>Ce que l’agent peut voir et faire en découle</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Partner officer</source>
        <translation>Chargé des partenaires</translation>
    </message>
    <message>
        <source>Grants officer</source>
        <translation>Chargé des subventions</translation>
    </message>
    <message>
        <source>Monitoring officer</source>
        <translation>Chargé du suivi</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>Chargé des finances</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>Agent de terrain</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activité</translation>
    </message>
    <message>
        <source>No: keeps the name in the history, offers it no longer</source>
        <translation>Non&#xa0;: garde le nom dans l’historique, ne le propose plus</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Other officers see it too</source>
        <translation>Les autres agents la voient aussi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Vocabulary entry</source>
        <translation>Terme du vocabulaire</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Public name, such as organisation</source>
        <translation>Nom public, tel que organisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Public name, such as kind</source>
        <translation>Nom public, tel que kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Label in French</source>
        <translation>Libellé en français</translation>
    </message>
    <message>
        <source>Label in Dutch</source>
        <translation>Libellé en néerlandais</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Where it stands in the list</source>
        <translation>Sa place dans la liste</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not offered any more; records that have it keep it</source>
        <translation>N’est plus proposé&#xa0;; les fiches qui l’ont le gardent</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné dans</translation>
    </message>
    <message>
        <source>The code that stands for it now</source>
        <translation>Le code qui le remplace désormais</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulaire en ligne</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>Par un partenaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reporter (pseudonym)</source>
        <translation>Informateur (pseudonyme)</translation>
    </message>
    <message>
        <source>Never the name: a word by which the informant is found again</source>
        <translation>Jamais le nom&#xa0;: un mot qui permet de retrouver l’informateur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Site minier</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Floutage</translation>
    </message>
    <message>
        <source>Outside the casebook the position is shown no more exactly than this</source>
        <translation>Hors du registre, la position n’est pas montrée avec plus de précision</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Survenu le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Droits de l’homme</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>Groupes armés</translation>
    </message>
    <message>
        <source>Security forces</source>
        <translation>Forces de sécurité</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Travail des enfants</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Travail forcé</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violence sexuelle</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>Illegal tax</source>
        <translation>Taxe illégale</translation>
    </message>
    <message>
        <source>Bribery</source>
        <translation>Corruption</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation>Contrebande</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Land conflict</source>
        <translation>Conflit foncier</translation>
    </message>
    <message>
        <source>Annex II risk</source>
        <translation>Risque de l’annexe II</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training</source>
        <translation>1&#xa0;: risque grave possible de l’annexe II&#xa0;; 2&#xa0;: intermédiaire ou répété&#xa0;; 3&#xa0;: erreur, manque de formation</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Women affected</source>
        <translation>Femmes touchées</translation>
    </message>
    <message>
        <source>Men affected</source>
        <translation>Hommes touchés</translation>
    </message>
    <message>
        <source>Children affected</source>
        <translation>Enfants touchés</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Six months after the report unless set</source>
        <translation>Six mois après le signalement, sauf indication contraire</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Clos le</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation>Transmis à d’autres</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Sans fondement</translation>
    </message>
    <message>
        <source>Could not be resolved</source>
        <translation>N’a pas pu être résolu</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Peut être publié</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Sites miniers</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code du site</translation>
    </message>
    <message>
        <source>In the ICGLR form where there is one</source>
        <translation>Sous la forme CIRGL quand elle existe</translation>
    </message>
    <message>
        <source>Artisanal</source>
        <translation>Artisanale</translation>
    </message>
    <message>
        <source>Semi-mechanised</source>
        <translation>Semi-mécanisée</translation>
    </message>
    <message>
        <source>Small-scale</source>
        <translation>À petite échelle</translation>
    </message>
    <message>
        <source>Medium-scale</source>
        <translation>À moyenne échelle</translation>
    </message>
    <message>
        <source>Large-scale</source>
        <translation>À grande échelle</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerais</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Chiefdom</source>
        <translation>Chefferie</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation>Origine de la position</translation>
    </message>
    <message>
        <source>GPS, satellite image, approximation ...</source>
        <translation>GPS, image satellite, approximation…</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>All of them, where women and men are not counted apart</source>
        <translation>Tous, lorsque femmes et hommes ne sont pas comptés séparément</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Phone coverage</source>
        <translation>Couverture téléphonique</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>CAHRA basis</source>
        <translation>Fondement ZCHR</translation>
    </message>
    <message>
        <source>On what the site counts as lying in a conflict-affected or high-risk area</source>
        <translation>Ce qui fait que le site compte comme situé dans une zone de conflit ou à haut risque</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Détermination propre</translation>
    </message>
    <message>
        <source>Reasons for the own determination</source>
        <translation>Motifs de la détermination propre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation>D’où viennent ces faits</translation>
    </message>
    <message>
        <source>CAHRA status</source>
        <translation>Statut ZCHR</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Pas sur la liste</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Statut actuel</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Qui y travaille</translation>
    </message>
    <message>
        <source>Conflict and high risk</source>
        <translation>Conflit et haut risque</translation>
    </message>
    <message>
        <source>Practice assessment</source>
        <translation>Évaluation des pratiques</translation>
    </message>
    <message>
        <source>Practice assessments</source>
        <translation>Évaluations des pratiques</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>CRAFT</source>
        <translation>CRAFT</translation>
    </message>
    <message>
        <source>ICGLR</source>
        <translation>CIRGL</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>The number of the module; modules 1 to 4 decide whether the site&apos;s practice counts as responsible</source>
        <translation>Le numéro du module&#xa0;; les modules 1 à 4 décident si les pratiques du site comptent comme responsables</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Effet direct</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>En progrès</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Non satisfait</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Ce qui est pesé</translation>
    </message>
    <message>
        <source>Ore, concentrate or metal content</source>
        <translation>Minerai brut, concentré ou teneur en métal</translation>
    </message>
    <message>
        <source>Site status</source>
        <translation>Statut de site</translation>
    </message>
    <message>
        <source>Site statuses</source>
        <translation>Statuts de site</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>The decree or certificate, by its reference</source>
        <translation>L’arrêté ou le certificat, par sa référence</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visite effectuée</translation>
    </message>
    <message>
        <source>No: the team did not get there</source>
        <translation>Non&#xa0;: l’équipe n’y est pas parvenue</translation>
    </message>
    <message>
        <source>Reason for not visiting</source>
        <translation>Raison de l’absence de visite</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Autorisation de sécurité</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Mutual understanding</source>
        <translation>Compréhension mutuelle</translation>
    </message>
    <message>
        <source>What upstream asked, what downstream answered</source>
        <translation>Ce que l’amont a demandé, ce que l’aval a répondu</translation>
    </message>
    <message>
        <source>Debriefing on</source>
        <translation>Débriefing le</translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation>Vu sur place</translation>
    </message>
    <message>
        <source>No: told by others, away from the site</source>
        <translation>Non&#xa0;: rapporté par d’autres, loin du site</translation>
    </message>
    <message>
        <source>Main mineral</source>
        <translation>Minerai principal</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Femmes présentes</translation>
    </message>
    <message>
        <source>Children under 15</source>
        <translation>Enfants de moins de 15 ans</translation>
    </message>
    <message>
        <source>Mercury in use</source>
        <translation>Mercure utilisé</translation>
    </message>
    <message>
        <source>Traceability scheme</source>
        <translation>Système de traçabilité</translation>
    </message>
    <message>
        <source>Armed actors present</source>
        <translation>Acteurs armés présents</translation>
    </message>
    <message>
        <source>Armed actors interfere</source>
        <translation>Ingérence d’acteurs armés</translation>
    </message>
    <message>
        <source>They tax, extort, control or dig</source>
        <translation>Ils taxent, extorquent, contrôlent ou creusent</translation>
    </message>
    <message>
        <source>Armed actors</source>
        <translation>Acteurs armés</translation>
    </message>
    <message>
        <source>The campaign or organisation that made the visit</source>
        <translation>La campagne ou l’organisation qui a fait la visite</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Vu sur le site</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande de subvention</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Demandes de subvention</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Partenaire chef de file</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Montant demandé</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coût total</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Apport propre</translation>
    </message>
    <message>
        <source>Quick scan on</source>
        <translation>Examen rapide le</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Advice given on</source>
        <translation>Avis rendu le</translation>
    </message>
    <message>
        <source>Advice in words</source>
        <translation>Avis en toutes lettres</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Complète le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Liste de réserve</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation>Examen rapide</translation>
    </message>
    <message>
        <source>Receipt and decision</source>
        <translation>Réception et décision</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Appel à propositions</translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation>Appels à propositions</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The publication that opened it, such as a number of the official gazette</source>
        <translation>La publication qui l’a ouvert, telle qu’un numéro du journal officiel</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Quick scans until</source>
        <translation>Examens rapides jusqu’au</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Hours after closing in which an application is still taken as in time</source>
        <translation>Heures après la clôture pendant lesquelles une demande compte encore comme déposée à temps</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>The money of the whole call</source>
        <translation>Le montant de l’appel entier</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Subvention maximale</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Part maximale</translation>
    </message>
    <message>
        <source>Of the total cost of a project</source>
        <translation>Du coût total d’un projet</translation>
    </message>
    <message>
        <source>Least total score</source>
        <translation>Score total minimal</translation>
    </message>
    <message>
        <source>Tie-break</source>
        <translation>Départage</translation>
    </message>
    <message>
        <source>What decides between equal totals</source>
        <translation>Ce qui départage des totaux égaux</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Money and limits</source>
        <translation>Montants et limites</translation>
    </message>
    <message>
        <source>Partner in a project</source>
        <translation>Partenaire d’un projet</translation>
    </message>
    <message>
        <source>Partners in projects</source>
        <translation>Partenaires de projets</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Supply-chain actor</source>
        <translation>Acteur de la chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>The application it was granted on</source>
        <translation>La demande sur laquelle il a été accordé</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Budget total</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>Finalisation</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identifiant IITA</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Marqueur genre</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at gender equality</source>
        <translation>Marqueur du CAD de l’OCDE&#xa0;: dans quelle mesure le projet vise l’égalité entre les femmes et les hommes</translation>
    </message>
    <message>
        <source>Environment marker</source>
        <translation>Marqueur environnement</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at the environment</source>
        <translation>Marqueur du CAD de l’OCDE&#xa0;: dans quelle mesure le projet vise l’environnement</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>Où et quoi</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Dates et finances</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>Pour la publication</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Nominal</source>
        <translation>Nominale</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordinale</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation>Qualitative</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Évolution souhaitée</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>À la hausse</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>À la baisse</translation>
    </message>
    <message>
        <source>Totalled as</source>
        <translation>Totalisé par</translation>
    </message>
    <message>
        <source>How figures of periods, sites and projects become one</source>
        <translation>Comment les chiffres des périodes, sites et projets n’en font qu’un</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Décompte distinct</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Mesuré chaque</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Ventilé par</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Maillon</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculé à partir de</translation>
    </message>
    <message>
        <source>The code of a figure of the programme, such as PRO-1, or an expression of indicator codes</source>
        <translation>Le code d’un chiffre du programme, tel que PRO-1, ou une expression de codes d’indicateurs</translation>
    </message>
    <message>
        <source>Rolls up to</source>
        <translation>Alimente</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Période de référence</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Comment il est mesuré</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de référence</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numérateur</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women; country=CD</source>
        <translation>La part concernée, telle que sex=women; country=CD</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>The measurement this one takes the place of</source>
        <translation>Le relevé que celui-ci remplace</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Son degré de certitude</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Période clôturée</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Périodes clôturées</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Empty: a result of the programme</source>
        <translation>Vide&#xa0;: un résultat du programme</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Contribue à</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>What has to hold for this to lead to the next level</source>
        <translation>Ce qui doit se vérifier pour que ceci mène au niveau suivant</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women</source>
        <translation>La part concernée, telle que sex=women</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>The target this one revises</source>
        <translation>La cible que celle-ci révise</translation>
    </message>
    <message>
        <source>Reason for the revision</source>
        <translation>Motif de la révision</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Facturée le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturée</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Reçue en partie</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Stratégique</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>De base</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation>Prospect depuis</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Due diligence checked on</source>
        <translation>Devoir de diligence vérifié le</translation>
    </message>
    <message>
        <source>Due-diligence check</source>
        <translation>Vérification du devoir de diligence</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Passed with conditions</source>
        <translation>Réussie sous conditions</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Sanctions lists checked on</source>
        <translation>Listes de sanctions vérifiées le</translation>
    </message>
    <message>
        <source>Sanctions check</source>
        <translation>Vérification des sanctions</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Ajournée</translation>
    </message>
    <message>
        <source>Memorandum signed on</source>
        <translation>Protocole signé le</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Membre depuis le</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Membre jusqu’au</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motif du départ</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Cotisation annuelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Adhésion échue</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien membre</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Parcours d’adhésion</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Knowledge institution</source>
        <translation>Institution du savoir</translation>
    </message>
    <message>
        <source>Industry association</source>
        <translation>Association professionnelle</translation>
    </message>
    <message>
        <source>The part of the partnership it belongs to</source>
        <translation>La partie du partenariat à laquelle elle appartient</translation>
    </message>
    <message>
        <source>Its place in the mineral supply chain</source>
        <translation>Sa place dans la chaîne d’approvisionnement en minerais</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>With its register, such as NL-KVK-27378529</source>
        <translation>Avec son registre, tel que NL-KVK-27378529</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Relationship owner</source>
        <translation>Responsable de la relation</translation>
    </message>
    <message>
        <source>The officer who keeps in touch</source>
        <translation>L’agent qui entretient le contact</translation>
    </message>
    <message>
        <source>In the partnership</source>
        <translation>Dans le partenariat</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Whether the person agreed to have these data kept</source>
        <translation>Si la personne accepte que ces données soient conservées</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Consentement du</translation>
    </message>
    <message>
        <source>Consent given in</source>
        <translation>Consentement donné dans</translation>
    </message>
    <message>
        <source>The form, message or talk in which it was said</source>
        <translation>Le formulaire, le message ou l’entretien où cela a été dit</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Termes acceptés</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment la joindre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Annex II risks</source>
        <translation>Risques de l’annexe II</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Serious abuses</source>
        <translation>Atteintes graves</translation>
    </message>
    <message>
        <source>Non-state armed groups</source>
        <translation>Groupes armés non étatiques</translation>
    </message>
    <message>
        <source>Bribery and misrepresented origin</source>
        <translation>Corruption et fausse déclaration d’origine</translation>
    </message>
    <message>
        <source>Money laundering</source>
        <translation>Blanchiment d’argent</translation>
    </message>
    <message>
        <source>Taxes, fees and royalties</source>
        <translation>Taxes, droits et redevances</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Response asked for</source>
        <translation>Réponse demandée</translation>
    </message>
    <message>
        <source>Suspend or disengage at once</source>
        <translation>Suspendre ou se désengager aussitôt</translation>
    </message>
    <message>
        <source>Mitigate, disengage if that fails</source>
        <translation>Atténuer, se désengager en cas d’échec</translation>
    </message>
    <message>
        <source>Demands disengagement</source>
        <translation>Exige le désengagement</translation>
    </message>
    <message>
        <source>An open risk of this kind keeps a site from counting as responsible</source>
        <translation>Tant qu’un risque de ce type est ouvert, un site ne compte pas comme responsable</translation>
    </message>
    <message>
        <source>CAHRA area</source>
        <translation>Zone ZCHR</translation>
    </message>
    <message>
        <source>CAHRA areas</source>
        <translation>Zones ZCHR</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Empty when the whole country is listed</source>
        <translation>Vide quand le pays entier est sur la liste</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Conflict-affected</source>
        <translation>De conflit</translation>
    </message>
    <message>
        <source>High-risk</source>
        <translation>À haut risque</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Pays entier</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>CAHRA list</source>
        <translation>Liste ZCHR</translation>
    </message>
    <message>
        <source>CAHRA lists</source>
        <translation>Listes ZCHR</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Areas are here</source>
        <translation>Zones présentes ici</translation>
    </message>
    <message>
        <source>No: only the totals of this edition are known</source>
        <translation>Non&#xa0;: seuls les totaux de cette édition sont connus</translation>
    </message>
    <message>
        <source>Countries on the list</source>
        <translation>Pays sur la liste</translation>
    </message>
    <message>
        <source>Regions on the list</source>
        <translation>Régions sur la liste</translation>
    </message>
    <message>
        <source>Customs item</source>
        <translation>Position douanière</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>Positions douanières</translation>
    </message>
    <message>
        <source>Digits of the CN code, with the TARIC subdivision after a hyphen</source>
        <translation>Chiffres du code NC, avec la subdivision TARIC après un trait d’union</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>A: minerals</source>
        <translation>A&#xa0;: minerais</translation>
    </message>
    <message>
        <source>B: metals</source>
        <translation>B&#xa0;: métaux</translation>
    </message>
    <message>
        <source>CN code as printed</source>
        <translation>Code NC tel qu’imprimé</translation>
    </message>
    <message>
        <source>TARIC subdivision</source>
        <translation>Subdivision TARIC</translation>
    </message>
    <message>
        <source>Threshold a year</source>
        <translation>Seuil annuel</translation>
    </message>
    <message>
        <source>From this weight a year on the importer is in scope</source>
        <translation>À partir de ce poids par an, l’importateur est concerné</translation>
    </message>
    <message>
        <source>Version of the table</source>
        <translation>Version du tableau</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Comment la ligne a été vérifiée</translation>
    </message>
    <message>
        <source>Two capital letters of ISO 3166-1</source>
        <translation>Deux lettres majuscules de l’ISO 3166-1</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Nom en néerlandais</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Nom en allemand</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Nom en portugais</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Code à trois lettres</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Numéro ONU</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continent</translation>
    </message>
    <message>
        <source>Part of the continent</source>
        <translation>Partie du continent</translation>
    </message>
    <message>
        <source>Member of the European Union</source>
        <translation>Membre de l’Union européenne</translation>
    </message>
    <message>
        <source>Member of the ICGLR</source>
        <translation>Membre de la CIRGL</translation>
    </message>
    <message>
        <source>International Conference on the Great Lakes Region</source>
        <translation>Conférence internationale sur la région des Grands Lacs</translation>
    </message>
    <message>
        <source>DR Congo or adjoining it</source>
        <translation>RD Congo ou pays limitrophe</translation>
    </message>
    <message>
        <source>The covered countries of section 1502 of the Dodd-Frank Act</source>
        <translation>Les pays visés par la section 1502 de la loi Dodd-Frank</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
    <message>
        <source>CRAFT module</source>
        <translation>Module CRAFT</translation>
    </message>
    <message>
        <source>CRAFT modules</source>
        <translation>Modules CRAFT</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <source>Three capital letters of ISO 4217</source>
        <translation>Trois lettres majuscules de l’ISO 4217</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>How many digits after the decimal point amounts have</source>
        <translation>Nombre de chiffres après la virgule dans les montants</translation>
    </message>
    <message>
        <source>Policy marker</source>
        <translation>Marqueur de politique</translation>
    </message>
    <message>
        <source>Policy markers</source>
        <translation>Marqueurs de politique</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Niveau de participation</translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation>Niveaux de participation</translation>
    </message>
    <message>
        <source>IATI code</source>
        <translation>Code IITA</translation>
    </message>
    <message>
        <source>IATI codes</source>
        <translation>Codes IITA</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Liste de codes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Métal</translation>
    </message>
    <message>
        <source>Ore</source>
        <translation>Minerai brut</translation>
    </message>
    <message>
        <source>Gemstone</source>
        <translation>Pierre précieuse</translation>
    </message>
    <message>
        <source>The code of the metal it yields</source>
        <translation>Le code du métal qu’il produit</translation>
    </message>
    <message>
        <source>Tin, tantalum, tungsten or gold</source>
        <translation>Étain, tantale, tungstène ou or</translation>
    </message>
    <message>
        <source>In the sense of Regulation (EU) 2017/821</source>
        <translation>Au sens du règlement (UE) 2017/821</translation>
    </message>
    <message>
        <source>In the programme&apos;s scope</source>
        <translation>Dans le champ du programme</translation>
    </message>
    <message>
        <source>OECD step</source>
        <translation>Étape de l’OCDE</translation>
    </message>
    <message>
        <source>OECD steps</source>
        <translation>Étapes de l’OCDE</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Article of Regulation (EU) 2017/821</source>
        <translation>Article du règlement (UE) 2017/821</translation>
    </message>
    <message>
        <source>ISO 3166-2, such as CD-SK</source>
        <translation>ISO 3166-2, tel que CD-SK</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Objectif de développement</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Objectifs de développement</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Development target</source>
        <translation>Cible de développement</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Cibles de développement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifiée par</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>Personal or security-sensitive: left out of every way out that is not allowed to hold it</source>
        <translation>Personnel ou sensible pour la sécurité&#xa0;: exclu de toute sortie qui n’a pas le droit de le contenir</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Amount or count</source>
        <translation>Quantité ou nombre</translation>
    </message>
    <message>
        <source>Names other sources use, separated by |</source>
        <translation>Noms employés par d’autres sources, séparés par |</translation>
    </message>
    <message>
        <source>Label in Spanish</source>
        <translation>Libellé en espagnol</translation>
    </message>
    <message>
        <source>Label in German</source>
        <translation>Libellé en allemand</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Texte, une ligne</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Texte, plusieurs lignes</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Nombre décimal</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Une entrée d’une liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Plusieurs entrées d’une liste</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Une autre fiche</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Champ personnalisé</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre de fiche</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nom dans les fichiers</translation>
    </message>
    <message>
        <source>x_ and then small letters, digits and _: the heading in files; stays as it is</source>
        <translation>x_ puis minuscules, chiffres et _&#xa0;: l’en-tête dans les fichiers&#xa0;; ne change plus</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Heading in the form</source>
        <translation>Titre dans le formulaire</translation>
    </message>
    <message>
        <source>Where it stands among the added fields</source>
        <translation>Sa place parmi les champs ajoutés</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Colonne de la liste</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>À remplir obligatoirement</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Valeur minimale</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valeur maximale</translation>
    </message>
    <message>
        <source>Kind of the other record</source>
        <translation>Genre de l’autre fiche</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Trouvé par la recherche</translation>
    </message>
    <message>
        <source>About a person</source>
        <translation>Concerne une personne</translation>
    </message>
    <message>
        <source>Restricted field</source>
        <translation>Champ restreint</translation>
    </message>
    <message>
        <source>Left out of every way out that is not allowed to hold it</source>
        <translation>Laissé de côté dans toute sortie qui n’a pas le droit de le contenir</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Added by this casebook</source>
        <translation>Ajouté par ce registre</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Témoignage</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Témoignages</translation>
    </message>
    <message>
        <source>On which it was told</source>
        <translation>Lors de laquelle il a été recueilli</translation>
    </message>
    <message>
        <source>As it was told, without names or places by which somebody could be known</source>
        <translation>Tel qu’il a été raconté, sans noms ni lieux permettant de reconnaître quelqu’un</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What it is about; more themes can be added under Choice lists</source>
        <translation>Ce dont il parle&#xa0;; d’autres thèmes peuvent être ajoutés sous Listes de choix</translation>
    </message>
    <message>
        <source>Income and living</source>
        <translation>Revenus et vie quotidienne</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>Sécurité au travail et santé</translation>
    </message>
    <message>
        <source>Women in mining</source>
        <translation>Femmes dans la mine</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Enfants et école</translation>
    </message>
    <message>
        <source>Security and conflict</source>
        <translation>Sécurité et conflit</translation>
    </message>
    <message>
        <source>Sales and prices</source>
        <translation>Ventes et prix</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>Consent to be quoted</source>
        <translation>Accord pour être cité</translation>
    </message>
    <message>
        <source>Only stories with consent given are quoted in reports</source>
        <translation>Seuls les témoignages avec accord donné sont cités dans les rapports</translation>
    </message>
    <message>
        <source>Clock found ahead</source>
        <translation>Avance de l’horloge constatée</translation>
    </message>
    <message>
        <source>When another device noticed it, by that one&apos;s clock</source>
        <translation>Quand un autre appareil l’a constatée, d’après l’horloge de cet autre appareil</translation>
    </message>
    <message>
        <source>Time its clock showed then</source>
        <translation>Heure que son horloge indiquait alors</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>On the day of the event</source>
        <translation>Le jour de l’événement</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Autorité compétente</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Autorités compétentes</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>Authority or unit</source>
        <translation>Autorité ou service</translation>
    </message>
    <message>
        <source>As it calls itself; empty while nobody knows it</source>
        <translation>Comme elle se nomme&#xa0;; vide tant que personne ne le sait</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base juridique</translation>
    </message>
    <message>
        <source>The national act that names it</source>
        <translation>L’acte national qui la désigne</translation>
    </message>
    <message>
        <source>Importers known</source>
        <translation>Importateurs connus</translation>
    </message>
    <message>
        <source>How many importers under the regulation it knows of</source>
        <translation>Combien d’importateurs visés par le règlement elle connaît</translation>
    </message>
    <message>
        <source>List of importers public</source>
        <translation>Liste des importateurs publique</translation>
    </message>
    <message>
        <source>How it checks</source>
        <translation>Comment elle contrôle</translation>
    </message>
    <message>
        <source>What it publishes</source>
        <translation>Ce qu’elle publie</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>Intéressée par</translation>
    </message>
    <message>
        <source>Giving a speaker</source>
        <translation>Fournir un intervenant</translation>
    </message>
    <message>
        <source>Pointing to the portal</source>
        <translation>Signaler le portail</translation>
    </message>
    <message>
        <source>Referring small companies</source>
        <translation>Orienter les petites entreprises</translation>
    </message>
    <message>
        <source>State of engagement</source>
        <translation>État des relations</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiée</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactée</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>En dialogue</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>Coopérante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Étape suivante le</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Importers and checks</source>
        <translation>Importateurs et contrôles</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Contrôles d’une autorité</translation>
    </message>
    <message>
        <source>Checks of authorities</source>
        <translation>Contrôles des autorités</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Importateurs</translation>
    </message>
    <message>
        <source>Importers above the thresholds in that year</source>
        <translation>Importateurs au-dessus des seuils cette année-là</translation>
    </message>
    <message>
        <source>Importers checked</source>
        <translation>Importateurs contrôlés</translation>
    </message>
    <message>
        <source>Of these on the spot</source>
        <translation>Dont sur place</translation>
    </message>
    <message>
        <source>Of these not compliant</source>
        <translation>Dont non conformes</translation>
    </message>
    <message>
        <source>The report or page the figures stand in</source>
        <translation>Le rapport ou la page où sont les chiffres</translation>
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
        <translation>Public</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Reach wanted</source>
        <translation>Portée souhaitée</translation>
    </message>
    <message>
        <source>How many people are to be reached</source>
        <translation>Combien de personnes doivent être touchées</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinaire</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Field trip</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>How many people can take part</source>
        <translation>Combien de personnes peuvent participer</translation>
    </message>
    <message>
        <source>Attendance by pillar</source>
        <translation>Participation par pilier</translation>
    </message>
    <message>
        <source>Attendance by tier</source>
        <translation>Participation par maillon</translation>
    </message>
    <message>
        <source>Attendance by sex</source>
        <translation>Participation par sexe</translation>
    </message>
    <message>
        <source>Attendance by country</source>
        <translation>Participation par pays</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Journal des contacts</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Next step done on</source>
        <translation>Étape suivante faite le</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Avec qui ou à quel sujet</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Rapport sur le devoir de diligence</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Réponse en mots</translation>
    </message>
    <message>
        <source>As the member gave it</source>
        <translation>Telle que le membre l’a donnée</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturité</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not answered</source>
        <translation>0&#xa0;: non, 1&#xa0;: prévu, 2&#xa0;: en partie, 3&#xa0;: oui&#xa0;; vide&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>Maturity as reviewed</source>
        <translation>Maturité selon l’examen</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not reviewed</source>
        <translation>0&#xa0;: non, 1&#xa0;: prévu, 2&#xa0;: en partie, 3&#xa0;: oui&#xa0;; vide&#xa0;: pas examiné</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Commentaire de l’examinateur</translation>
    </message>
    <message>
        <source>Reporting template</source>
        <translation>Modèle de déclaration</translation>
    </message>
    <message>
        <source>Reporting templates</source>
        <translation>Modèles de déclaration</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>En vigueur le</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>Définie par l’utilisateur</translation>
    </message>
    <message>
        <source>A: policy</source>
        <translation>A&#xa0;: politique</translation>
    </message>
    <message>
        <source>B: policy public</source>
        <translation>B&#xa0;: politique publique</translation>
    </message>
    <message>
        <source>C: suppliers to use validated smelters</source>
        <translation>C&#xa0;: fournisseurs tenus aux fonderies validées</translation>
    </message>
    <message>
        <source>D: due-diligence measures</source>
        <translation>D&#xa0;: mesures de vigilance</translation>
    </message>
    <message>
        <source>E: survey of suppliers</source>
        <translation>E&#xa0;: enquête auprès des fournisseurs</translation>
    </message>
    <message>
        <source>F: review of suppliers’ answers</source>
        <translation>F&#xa0;: examen des réponses des fournisseurs</translation>
    </message>
    <message>
        <source>G: corrective action</source>
        <translation>G&#xa0;: mesures correctives</translation>
    </message>
    <message>
        <source>H: duty to report</source>
        <translation>H&#xa0;: obligation de déclaration</translation>
    </message>
    <message>
        <source>Conformant share</source>
        <translation>Part conforme</translation>
    </message>
    <message>
        <source>Answers about the company</source>
        <translation>Réponses sur l’entreprise</translation>
    </message>
    <message>
        <source>Smelter reported</source>
        <translation>Fonderie déclarée</translation>
    </message>
    <message>
        <source>Smelters reported</source>
        <translation>Fonderies déclarées</translation>
    </message>
    <message>
        <source>Smelter</source>
        <translation>Fonderie</translation>
    </message>
    <message>
        <source>Of the list you have loaded; empty: not found there</source>
        <translation>De la liste que vous avez chargée&#xa0;; vide&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>Name as reported</source>
        <translation>Nom déclaré</translation>
    </message>
    <message>
        <source>Country as reported</source>
        <translation>Pays déclaré</translation>
    </message>
    <message>
        <source>Facility number</source>
        <translation>Numéro d’installation</translation>
    </message>
    <message>
        <source>Recycled or scrap only</source>
        <translation>Recyclé ou déchets uniquement</translation>
    </message>
    <message>
        <source>Due-diligence reports</source>
        <translation>Rapports sur le devoir de diligence</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>The year it reports on</source>
        <translation>L’année sur laquelle il porte</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>The day it was found complete</source>
        <translation>Le jour où il a été jugé complet</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation>Accord de partage</translation>
    </message>
    <message>
        <source>Without it no score of this report leaves the secretariat</source>
        <translation>Sans lui, aucun score de ce rapport ne quitte le secrétariat</translation>
    </message>
    <message>
        <source>Complete, under review</source>
        <translation>Complet, à l’examen</translation>
    </message>
    <message>
        <source>From request to close</source>
        <translation>De la demande à la clôture</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Score propre</translation>
    </message>
    <message>
        <source>Own score, step 1</source>
        <translation>Score propre, étape 1</translation>
    </message>
    <message>
        <source>Own score, step 2</source>
        <translation>Score propre, étape 2</translation>
    </message>
    <message>
        <source>Own score, step 3</source>
        <translation>Score propre, étape 3</translation>
    </message>
    <message>
        <source>Own score, step 4</source>
        <translation>Score propre, étape 4</translation>
    </message>
    <message>
        <source>Own score, step 5</source>
        <translation>Score propre, étape 5</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Score examiné</translation>
    </message>
    <message>
        <source>Reviewed score, step 1</source>
        <translation>Score examiné, étape 1</translation>
    </message>
    <message>
        <source>Reviewed score, step 2</source>
        <translation>Score examiné, étape 2</translation>
    </message>
    <message>
        <source>Reviewed score, step 3</source>
        <translation>Score examiné, étape 3</translation>
    </message>
    <message>
        <source>Reviewed score, step 4</source>
        <translation>Score examiné, étape 4</translation>
    </message>
    <message>
        <source>Reviewed score, step 5</source>
        <translation>Score examiné, étape 5</translation>
    </message>
    <message>
        <source>Gap between review and own score</source>
        <translation>Écart entre examen et score propre</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>Évolution sur un an</translation>
    </message>
    <message>
        <source>1: management systems</source>
        <translation>1&#xa0;: systèmes de gestion</translation>
    </message>
    <message>
        <source>2: identify and assess risk</source>
        <translation>2&#xa0;: identifier et évaluer les risques</translation>
    </message>
    <message>
        <source>3: respond to risk</source>
        <translation>3&#xa0;: réagir aux risques</translation>
    </message>
    <message>
        <source>4: independent audit</source>
        <translation>4&#xa0;: audit indépendant</translation>
    </message>
    <message>
        <source>5: report yearly</source>
        <translation>5&#xa0;: rapport annuel</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Volume bought</source>
        <translation>Volume acheté</translation>
    </message>
    <message>
        <source>Volumes bought</source>
        <translation>Volumes achetés</translation>
    </message>
    <message>
        <source>Bought in all</source>
        <translation>Acheté en tout</translation>
    </message>
    <message>
        <source>Of it responsibly produced</source>
        <translation>Dont produit de façon responsable</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Pays d’origine</translation>
    </message>
    <message>
        <source>Import against the threshold</source>
        <translation>Importation face au seuil</translation>
    </message>
    <message>
        <source>Imports against the threshold</source>
        <translation>Importations face au seuil</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Au-dessus du seuil</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question text</source>
        <translation>Texte de la question</translation>
    </message>
    <message>
        <source>Maturity 0 to 3</source>
        <translation>Maturité de 0 à 3</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How much it counts in the score of its step; empty: once</source>
        <translation>Son poids dans le score de l’étape&#xa0;; vide&#xa0;: une fois</translation>
    </message>
    <message>
        <source>Tiers it applies to</source>
        <translation>Maillons concernés</translation>
    </message>
    <message>
        <source>Empty: every tier</source>
        <translation>Vide&#xa0;: tous les maillons</translation>
    </message>
    <message>
        <source>Evidence expected</source>
        <translation>Preuve attendue</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Prolonge</translation>
    </message>
    <message>
        <source>The question of an earlier version that this one re-words</source>
        <translation>La question d’une version antérieure que celle-ci reformule</translation>
    </message>
    <message>
        <source>Choices offered</source>
        <translation>Choix proposés</translation>
    </message>
    <message>
        <source>For a question of the kind Choice, separated by |</source>
        <translation>Pour une question de type Choix, séparés par |</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Texte en néerlandais</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Texte en allemand</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Texte en espagnol</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Comment elle compte</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Small and medium-sized companies</source>
        <translation>Petites et moyennes entreprises</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Signal de risque</translation>
    </message>
    <message>
        <source>Risk flags</source>
        <translation>Signaux de risque</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Atténuation</translation>
    </message>
    <message>
        <source>From raising to closing</source>
        <translation>Du signalement à la clôture</translation>
    </message>
    <message>
        <source>Smelters</source>
        <translation>Fonderies</translation>
    </message>
    <message>
        <source>Conformant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>In assessment</source>
        <translation>En cours d’évaluation</translation>
    </message>
    <message>
        <source>Not conformant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Statut au</translation>
    </message>
    <message>
        <source>Share a call</source>
        <translation>Relayer un appel</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Évaluation commune</translation>
    </message>
    <message>
        <source>Co-funding</source>
        <translation>Cofinancement</translation>
    </message>
    <message>
        <source>Joint event</source>
        <translation>Événement commun</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Action d’engagement</translation>
    </message>
    <message>
        <source>Engagement actions</source>
        <translation>Actions d’engagement</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan d’engagement</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est résulté</translation>
    </message>
    <message>
        <source>Where the outcome can be read; files are put on the action</source>
        <translation>Où le résultat peut être lu&#xa0;; les fichiers se mettent sur l’action</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Faite à partir de</translation>
    </message>
    <message>
        <source>The action of the template that it follows</source>
        <translation>L’action du modèle qu’elle suit</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informer</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Involve</source>
        <translation>Impliquer</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Collaborer</translation>
    </message>
    <message>
        <source>Empower</source>
        <translation>Donner le pouvoir de décider</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Plans d’engagement</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Pourquoi ce partenaire</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Objectifs partagés</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>How much the partner can change for responsible minerals, from 1 (little) to 5 (much)</source>
        <translation>Ce que le partenaire peut changer pour des minerais responsables, de 1 (peu) à 5 (beaucoup)</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>How much the partner wants to work with the partnership, from 1 (little) to 5 (much)</source>
        <translation>À quel point le partenaire veut travailler avec le partenariat, de 1 (peu) à 5 (beaucoup)</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau actuel</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Niveau souhaité</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revue le</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En cours de revue</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Modèle de plan</translation>
    </message>
    <message>
        <source>Whose actions the plan follows</source>
        <translation>Dont le plan suit les actions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Takes part there</source>
        <translation>Y participent</translation>
    </message>
    <message>
        <source>Organisations that take part in the partner’s work: the members of an alliance, the parties of a programme</source>
        <translation>Organisations qui participent au travail du partenaire&#xa0;: les membres d’une alliance, les parties d’un programme</translation>
    </message>
    <message>
        <source>Where the partner works</source>
        <translation>Où travaille le partenaire</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recoupement</translation>
    </message>
    <message>
        <source>Why and what for</source>
        <translation>Pourquoi et pour quoi faire</translation>
    </message>
    <message>
        <source>Where the partner stands</source>
        <translation>Où en est le partenaire</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Modèles de plans</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Jours fériés de</translation>
    </message>
    <message>
        <source>Countries whose public holidays are no working days; without one only Saturday and Sunday are free</source>
        <translation>Pays dont les jours fériés ne sont pas ouvrés&#xa0;; sans aucun, seuls le samedi et le dimanche sont libres</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Version d’un plan</translation>
    </message>
    <message>
        <source>Versions of plans</source>
        <translation>Versions de plans</translation>
    </message>
    <message>
        <source>Baseline at approval</source>
        <translation>Version de départ à l’approbation</translation>
    </message>
    <message>
        <source>State at a review</source>
        <translation>État lors d’une revue</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Figée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The plan and its actions as they were; the plan shows what changed since</source>
        <translation>Le plan et ses actions tels qu’ils étaient&#xa0;; le plan montre ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Action of a template</source>
        <translation>Action d’un modèle</translation>
    </message>
    <message>
        <source>Actions of templates</source>
        <translation>Actions de modèles</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir de</translation>
    </message>
    <message>
        <source>The date of the plan from which the working days are counted</source>
        <translation>La date du plan à partir de laquelle les jours ouvrés sont comptés</translation>
    </message>
    <message>
        <source>Beginning of the plan</source>
        <translation>Début du plan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>So many working days after that date; below zero: before it</source>
        <translation>Tant de jours ouvrés après cette date&#xa0;; en dessous de zéro&#xa0;: avant</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Signed application form</source>
        <translation>Formulaire de candidature signé</translation>
    </message>
    <message>
        <source>Sanctions screening</source>
        <translation>Contrôle des sanctions</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Protocole d’entente</translation>
    </message>
    <message>
        <source>Sanctions lists looked at</source>
        <translation>Listes de sanctions consultées</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Nations unies</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>A national list</source>
        <translation>Une liste nationale</translation>
    </message>
    <message>
        <source>Sanctions checked by</source>
        <translation>Sanctions contrôlées par</translation>
    </message>
    <message>
        <source>Missing before a decision</source>
        <translation>Manque avant une décision</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <translation>Reprise de l’an dernier</translation>
    </message>
    <message>
        <source>Last year&apos;s answer, until the member confirms or changes it; it counts in no score</source>
        <translation>La réponse de l’an dernier, jusqu’à ce que le membre la confirme ou la modifie&#xa0;; elle ne compte dans aucun score</translation>
    </message>
    <message>
        <source>What the scope covers</source>
        <translation>Ce que couvre le périmètre</translation>
    </message>
    <message>
        <source>Supply link</source>
        <translation>Lien d’approvisionnement</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Liens d’approvisionnement</translation>
    </message>
    <message>
        <source>A mine site or an organisation</source>
        <translation>Un site minier ou une organisation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Jusqu’au jour</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladé</translation>
    </message>
    <message>
        <source>The flag that was escalated into this action</source>
        <translation>Le signal qui a été escaladé en cette action</translation>
    </message>
    <message>
        <source>State of the risk flag</source>
        <translation>État du signal de risque</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Modèle de lettre</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Modèles de lettre</translation>
    </message>
    <message>
        <source>Dates, numbers and choices are written in this language</source>
        <translation>Les dates, les nombres et les choix sont écrits dans cette langue</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Call for the yearly report</source>
        <translation>Demande du rapport annuel</translation>
    </message>
    <message>
        <source>First reminder of the report</source>
        <translation>Premier rappel du rapport</translation>
    </message>
    <message>
        <source>Second reminder of the report</source>
        <translation>Deuxième rappel du rapport</translation>
    </message>
    <message>
        <source>Final reminder of the report</source>
        <translation>Dernier rappel du rapport</translation>
    </message>
    <message>
        <source>Days after the due date</source>
        <translation>Jours après l’échéance</translation>
    </message>
    <message>
        <source>Of a call or reminder: not before this day; less than zero is before the due date, empty is at any time</source>
        <translation>D’une demande ou d’un rappel&#xa0;: pas avant ce jour&#xa0;; moins de zéro est avant l’échéance, vide à tout moment</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Ligne d’objet</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Placeholders in braces are filled in for each letter: {person.family_name}, {organisation.name}, {report.due_on}. Words behind a bar stand where nothing is recorded: {person.given_name|colleague}</source>
        <translation>Les champs entre accolades sont remplis dans chaque lettre&#xa0;: {person.family_name}, {organisation.name}, {report.due_on}. Les mots après une barre paraissent où rien n’est enregistré&#xa0;: {person.given_name|colleague}</translation>
    </message>
</context>
<context>
    <name>EntityRules</name>
    <message>
        <source>“%1” is not a SHA-256: 64 digits 0-9 and a-f</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SHA-256&#xa0;: 64 caractères 0-9 et a-f</translation>
    </message>
    <message>
        <source>“%1” (%2) is before “%3” (%4)</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est antérieur à «&#xa0;%3&#xa0;» (%4)</translation>
    </message>
    <message>
        <source>“%1” is filled in, so “%2” is needed too</source>
        <translation>«&#xa0;%1&#xa0;» est rempli, il faut donc aussi «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is needed</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire</translation>
    </message>
    <message>
        <source>One of these is needed: %1</source>
        <translation>L’un de ces champs est obligatoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The region %1 does not lie in the country %2</source>
        <translation>La région %1 ne se trouve pas dans le pays %2</translation>
    </message>
    <message>
        <source>“%1” is in %2 and “%3” in %4; they have to be in one currency</source>
        <translation>«&#xa0;%1&#xa0;» est en %2 et «&#xa0;%3&#xa0;» en %4&#xa0;; il faut une seule devise</translation>
    </message>
    <message>
        <source>“%1” (%2) is more than “%3” (%4)</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est supérieur à «&#xa0;%3&#xa0;» (%4)</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Un terme ne peut pas être fusionné avec lui-même</translation>
    </message>
    <message>
        <source>An own determination needs its reasons</source>
        <translation>Une détermination propre demande ses motifs</translation>
    </message>
    <message>
        <source>Women and men together are more than all workers</source>
        <translation>Femmes et hommes ensemble dépassent le total des travailleurs</translation>
    </message>
    <message>
        <source>The visit was made: on which day?</source>
        <translation>La visite a eu lieu&#xa0;: quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>The visit was made: there is no reason for not visiting</source>
        <translation>La visite a eu lieu&#xa0;: il n’y a pas de raison d’absence de visite</translation>
    </message>
    <message>
        <source>Armed actors who are not present do not interfere</source>
        <translation>Des acteurs armés absents ne s’ingèrent pas</translation>
    </message>
    <message>
        <source>Percentages cannot be summed: total them as ratio, mean or latest</source>
        <translation>Des pourcentages ne s’additionnent pas&#xa0;: totalisez-les par rapport, moyenne ou dernière valeur</translation>
    </message>
    <message>
        <source>What is told in words cannot be calculated with: total it as latest or distinct</source>
        <translation>On ne calcule pas avec ce qui est dit en mots&#xa0;: totalisez par dernière valeur ou décompte distinct</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100</source>
        <translation>Un pourcentage se situe entre 0 et 100</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero: leave numerator and denominator empty</source>
        <translation>On ne divise pas par zéro&#xa0;: laissez le numérateur et le dénominateur vides</translation>
    </message>
    <message>
        <source>A revised target needs its reason</source>
        <translation>Une cible révisée demande un motif</translation>
    </message>
    <message>
        <source>Hours belong to a contribution in kind</source>
        <translation>Les heures relèvent d’une contribution en nature</translation>
    </message>
    <message>
        <source>The application was refused: there is no membership to begin</source>
        <translation>La demande a été refusée&#xa0;: aucune adhésion ne peut commencer</translation>
    </message>
    <message>
        <source>No fields can be added to “%1”</source>
        <translation>Aucun champ ne peut être ajouté à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no name for an added field: it begins with x_ and goes on with small letters, digits and _</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de champ ajouté&#xa0;: il commence par x_ et continue par des minuscules, des chiffres et _</translation>
    </message>
    <message>
        <source>Say which kind of record it points to</source>
        <translation>Indiquez vers quel genre de fiche il renvoie</translation>
    </message>
    <message>
        <source>Only a field that holds another record points to a kind of record</source>
        <translation>Seul un champ qui contient une autre fiche renvoie à un genre de fiche</translation>
    </message>
    <message>
        <source>An added field that points to another record cannot be one that has to be filled in</source>
        <translation>Un champ ajouté qui renvoie à une autre fiche ne peut pas être obligatoire</translation>
    </message>
    <message>
        <source>Only numbers have a smallest and a largest value</source>
        <translation>Seuls les nombres ont une valeur minimale et maximale</translation>
    </message>
    <message>
        <source>The largest value is below the smallest</source>
        <translation>La valeur maximale est inférieure à la valeur minimale</translation>
    </message>
    <message>
        <source>Only texts have a length</source>
        <translation>Seuls les textes ont une longueur</translation>
    </message>
    <message>
        <source>Nobody is named as the authority, so the state can only be “%1”</source>
        <translation>Personne n’est nommé comme autorité, l’état ne peut donc être que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It was published: on which day?</source>
        <translation>C’est publié&#xa0;: quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>What was published was not dropped</source>
        <translation>Ce qui est publié n’est pas abandonné</translation>
    </message>
    <message>
        <source>The question does not apply: there is no maturity to give</source>
        <translation>La question ne s’applique pas&#xa0;: il n’y a pas de maturité à donner</translation>
    </message>
    <message>
        <source>An outcome needs the day on which the action was done</source>
        <translation>Un résultat demande le jour où l’action a été faite</translation>
    </message>
    <message>
        <source>An approved or active plan names the day of its approval</source>
        <translation>Un plan approuvé ou actif nomme le jour de son approbation</translation>
    </message>
    <message>
        <source>The content of a version is frozen: freeze the plan again instead of changing it</source>
        <translation>Le contenu d’une version est figé&#xa0;: figez à nouveau le plan au lieu de la changer</translation>
    </message>
    <message>
        <source>An organisation that stands on a sanctions list cannot be accepted: correct the check, or defer the decision</source>
        <translation>Une organisation qui figure sur une liste de sanctions ne peut pas être acceptée&#xa0;: corrigez le contrôle, ou reportez la décision</translation>
    </message>
    <message>
        <source>The due-diligence check failed: correct the check, or defer the decision</source>
        <translation>La vérification de diligence a échoué&#xa0;: corrigez la vérification, ou reportez la décision</translation>
    </message>
    <message>
        <source>A supply link begins at a mine site or an organisation</source>
        <translation>Un lien d’approvisionnement commence à un site minier ou à une organisation</translation>
    </message>
    <message>
        <source>A supply link leads to another organisation</source>
        <translation>Un lien d’approvisionnement mène à une autre organisation</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>“%1” is in the recycle bin; take it out first</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille&#xa0;; sortez-la d’abord</translation>
    </message>
    <message>
        <source>Invite to “%1”</source>
        <translation>Inviter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Pointage de %1</translation>
    </message>
    <message>
        <source>Check in a new guest</source>
        <translation>Pointage d’un nouvel invité</translation>
    </message>
    <message>
        <source>Close the list of “%1”</source>
        <translation>Clore la liste de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No field is named</source>
        <translation>Aucun champ n’est indiqué</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 could not be written to the end; nothing was left there</source>
        <translation>%1 n’a pas pu être écrit jusqu’au bout&#xa0;; rien n’y a été laissé</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left</source>
        <translation>L’exportation a été arrêtée&#xa0;; aucun fichier n’a été laissé</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s)</source>
        <translation>
            <numerusform>Retenus, faute d’accord de partage du membre&#xa0;: scores et réponses de %Ln fiche</numerusform>
            <numerusform>Retenus, faute d’accord de partage du membre&#xa0;: scores et réponses de %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because restricted: the columns %1</source>
        <translation>Laissées de côté, car à accès restreint&#xa0;: les colonnes %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Laissée de côté, car à accès restreint&#xa0;: %Ln fiche</numerusform>
            <numerusform>Laissées de côté, car à accès restreint&#xa0;: %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit</source>
        <translation>«&#xa0;%1&#xa0;» compte %2 caractères&#xa0;; il en tient au plus %3</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it starts with https://</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;; elle commence par https://</translation>
    </message>
    <message>
        <source>%1 is one line; “%2” has several</source>
        <translation>«&#xa0;%1&#xa0;» tient sur une ligne&#xa0;; «&#xa0;%2&#xa0;» en a plusieurs</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is %2; the least is %3</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#xa0;; le minimum est %3</translation>
    </message>
    <message>
        <source>%1 is %2; the most is %3</source>
        <translation>«&#xa0;%1&#xa0;» vaut %2&#xa0;; le maximum est %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not a currency code; write three capital letters such as EUR</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un code de devise&#xa0;; écrivez trois lettres majuscules telles que EUR</translation>
    </message>
    <message>
        <source>%1: the year %2 cannot be meant</source>
        <translation>%1&#xa0;: l’année %2 est invraisemblable</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire</translation>
    </message>
    <message>
        <source>%1: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>%1&#xa0;: la latitude va de -90 à 90, la longitude de -180 à 180</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’une fiche</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like project/0190…</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas une fiche&#xa0;; écrivez-la comme project/0190…</translation>
    </message>
    <message>
        <source>“%1” does not have the form its type asks for in JSON</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme que son type demande en JSON</translation>
    </message>
    <message>
        <source>“%1” has no position with lat and lon</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de position avec lat et lon</translation>
    </message>
    <message>
        <source>“%1” is not a period; write it like 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période&#xa0;; écrivez-la comme 2024, 2024-H1, 2024-Q3 ou 2024-05</translation>
    </message>
    <message>
        <source>“%1” is not a position; write latitude, longitude in degrees, like -1.9641, 30.0619</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position&#xa0;; écrivez latitude, longitude en degrés, comme -1.9641, 30.0619</translation>
    </message>
</context>
<context>
    <name>FilterJson</name>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un enregistrement</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of days</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une suite de jours</translation>
    </message>
    <message>
        <source>The conditions are nested too deeply</source>
        <translation>Les conditions sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>“%1” is no condition of this program</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une condition de ce programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared by “%2”</source>
        <translation>%1 ne peut pas être comparé par «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>not: %1</source>
        <translation>pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>mentions “%1”</source>
        <translation>mentionne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>«&#xa0;%1&#xa0;» est rempli</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>«&#xa0;%1&#xa0;» contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» est l’un de&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>«&#xa0;%1&#xa0;» est avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>«&#xa0;%1&#xa0;» est inférieur à %2</translation>
    </message>
    <message>
        <source>%1 is %2 or before</source>
        <translation>«&#xa0;%1&#xa0;» est au plus tard&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>«&#xa0;%1&#xa0;» est au plus %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>«&#xa0;%1&#xa0;» est après&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>«&#xa0;%1&#xa0;» est supérieur à %2</translation>
    </message>
    <message>
        <source>%1 is %2 or after</source>
        <translation>«&#xa0;%1&#xa0;» est au plus tôt&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>«&#xa0;%1&#xa0;» est au moins %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>«&#xa0;%1&#xa0;» est&#xa0;: %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>est avant</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>est au plus tard</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>est après</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>est au plus tôt</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before a condition that must not hold</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two conditions</comment>
        <translation>ou</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two conditions</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>%1 is not within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 n’est pas dans la période «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is before the end of %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 est avant la fin de la période «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 n’est pas avant la période «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 est dans la période «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>today + %Ln day(s)</source>
        <translation>
            <numerusform>aujourd’hui + %Ln jour</numerusform>
            <numerusform>aujourd’hui + %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %Ln day(s)</source>
        <translation>
            <numerusform>aujourd’hui − %Ln jour</numerusform>
            <numerusform>aujourd’hui − %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>le dernier jour (%Ln)</numerusform>
            <numerusform>les %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln day(s)</source>
        <translation>
            <numerusform>le prochain jour (%Ln)</numerusform>
            <numerusform>les %Ln prochains jours</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semaine dernière</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>le mois dernier</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>le mois prochain</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>le trimestre dernier</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>le trimestre prochain</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>l’année dernière</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>l’année prochaine</translation>
    </message>
    <message>
        <source>days %1 to %2 from today</source>
        <translation>jours %1 à %2 à compter d’aujourd’hui</translation>
    </message>
    <message>
        <source>weeks %1 to %2 from this one</source>
        <translation>semaines %1 à %2 à compter de celle-ci</translation>
    </message>
    <message>
        <source>months %1 to %2 from this one</source>
        <translation>mois %1 à %2 à compter de celui-ci</translation>
    </message>
    <message>
        <source>quarters %1 to %2 from this one</source>
        <translation>trimestres %1 à %2 à compter de celui-ci</translation>
    </message>
    <message>
        <source>years %1 to %2 from this one</source>
        <translation>années %1 à %2 à compter de celle-ci</translation>
    </message>
    <message>
        <source>%1 meets a condition that is restricted</source>
        <translation>%1 répond à une condition à accès restreint</translation>
    </message>
    <message>
        <source>a restricted record</source>
        <translation>une fiche à accès restreint</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>in a list</source>
        <translation>dans une liste</translation>
    </message>
    <message>
        <source>on a board</source>
        <translation>sur un tableau de fiches</translation>
    </message>
    <message>
        <source>in a calendar</source>
        <translation>dans un calendrier</translation>
    </message>
    <message>
        <source>on a chart</source>
        <translation>sur un graphique</translation>
    </message>
    <message>
        <source>in a long text</source>
        <translation>dans un texte long</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>dans une date</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>L’ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Say which records are shown</source>
        <translation>Dire quelles fiches sont affichées</translation>
    </message>
    <message>
        <source>Filter below the headings</source>
        <translation>Filtrer sous les en-têtes</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>Mettre les lignes choisies à la corbeille</translation>
    </message>
    <message>
        <source>Put the card into the next column</source>
        <translation>Mettre la carte dans la colonne voisine</translation>
    </message>
    <message>
        <source>Move the record to another day</source>
        <translation>Déplacer la fiche à un autre jour</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Afficher les chiffres en tableau</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>Le rapport est restreint&#xa0;: rien à son sujet ne quitte le registre.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow sending them out.</source>
        <translation>Les réponses sont restreintes&#xa0;: votre rôle ne permet pas de les envoyer.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx or .html; “%1” is neither.</source>
        <translation>Un formulaire s’écrit en .xlsx ou .html&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than any form: it was not read.</source>
        <translation>«&#xa0;%1&#xa0;» est plus grand que tout formulaire&#xa0;: il n’a pas été lu.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Éléments de preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Evidence (web address)</source>
        <translation>Éléments de preuve (adresse web)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Last year&apos;s answer is still true</source>
        <translation>La réponse de l’an dernier est toujours vraie</translation>
    </message>
    <message>
        <source>This page works without a network and sends nothing. Save your answers as a file and send that file back.</source>
        <translation>Cette page fonctionne sans réseau et n’envoie rien. Enregistrez vos réponses dans un fichier et renvoyez ce fichier.</translation>
    </message>
    <message>
        <source>The browser does not run the page&apos;s own script, so answers cannot be saved. Ask for the form as a workbook.</source>
        <translation>Le navigateur n’exécute pas le script de la page, les réponses ne peuvent donc pas être enregistrées. Demandez le formulaire sous forme de classeur.</translation>
    </message>
    <message>
        <source>Save the answers as a file</source>
        <translation>Enregistrer les réponses dans un fichier</translation>
    </message>
    <message>
        <source>Save this page with the answers</source>
        <translation>Enregistrer cette page avec les réponses</translation>
    </message>
    <message>
        <source>Saved. Send the file back.</source>
        <translation>Enregistré. Renvoyez le fichier.</translation>
    </message>
    <message>
        <source>There are answers that are not saved yet.</source>
        <translation>Des réponses ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no form of the due-diligence report. Nothing was taken in.</source>
        <translation>Ce n’est pas un formulaire du rapport sur le devoir de diligence. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0&#xa0;: non</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1&#xa0;: prévu</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2&#xa0;: en partie</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3&#xa0;: oui</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Due-diligence report on %1: %2</source>
        <translation>Rapport sur le devoir de diligence, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <translation>Merci de le renvoyer avant le %1.</translation>
    </message>
    <message>
        <source>Answer what applies to you. What you leave empty stays as it was sent. Answers of last year count only once you change them or say that they are still true.</source>
        <translation>Répondez à ce qui vous concerne. Ce que vous laissez vide reste tel qu’envoyé. Les réponses de l’an dernier ne comptent que lorsque vous les modifiez ou dites qu’elles sont toujours vraies.</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no room for temporary files.</source>
        <translation>Le classeur n’a pas pu être créé&#xa0;: il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>The workbook could not be written to its end.</source>
        <translation>Le classeur n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Toujours vraie</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The form is of a member this casebook does not know: %1.</source>
        <translation>Le formulaire est d’un membre que ce registre ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The form is of %1, the report of another member.</source>
        <translation>Le formulaire est de %1, le rapport d’un autre membre.</translation>
    </message>
    <message>
        <source>The form is about %1, the report about %2.</source>
        <translation>Le formulaire porte sur %1, le rapport sur %2.</translation>
    </message>
    <message>
        <source>The report on %1 is closed.</source>
        <translation>Le rapport sur %1 est clos.</translation>
    </message>
    <message>
        <source>There is no report of %1 on %2 that this form could belong to.</source>
        <translation>Il n’y a pas de rapport de %1 sur %2 auquel ce formulaire pourrait appartenir.</translation>
    </message>
    <message>
        <source>the form has no such question</source>
        <translation>le formulaire n’a pas cette question</translation>
    </message>
    <message>
        <source>the text of the question was altered in the file</source>
        <translation>le texte de la question a été altéré dans le fichier</translation>
    </message>
    <message>
        <source>the report does not ask this question any more</source>
        <translation>le rapport ne pose plus cette question</translation>
    </message>
    <message>
        <source>the question is answered in another way now</source>
        <translation>on répond désormais autrement à la question</translation>
    </message>
    <message>
        <source>Does not apply, but answered</source>
        <translation>Ne s’applique pas, mais répondue</translation>
    </message>
    <message>
        <source>none of the answers offered</source>
        <translation>aucune des réponses proposées</translation>
    </message>
    <message>
        <source>The rows of these questions are not in the file any more: %1.</source>
        <translation>Les lignes de ces questions ne sont plus dans le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These questions were worded otherwise when the form was sent: %1.</source>
        <translation>Ces questions étaient formulées autrement quand le formulaire a été envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Half filled: %1 of %2 questions have no answer in the form.</source>
        <translation>À moitié rempli&#xa0;: %1 questions sur %2 n’ont pas de réponse dans le formulaire.</translation>
    </message>
    <message>
        <source>The form was sent to %1, which is one with %2 by now: its answers go to that report.</source>
        <translation>Le formulaire a été envoyé à %1, qui entre-temps ne fait qu’un avec %2&#xa0;: ses réponses vont dans ce rapport.</translation>
    </message>
    <message>
        <source>The form asks version %1 of the questionnaire, the report version %2: answers go to the questions that re-word theirs.</source>
        <translation>Le formulaire pose la version %1 du questionnaire, le rapport la version %2&#xa0;: les réponses vont aux questions qui reformulent les leurs.</translation>
    </message>
    <message>
        <source>The report was submitted already: this form changes what was submitted.</source>
        <translation>Le rapport est déjà remis&#xa0;: ce formulaire modifie ce qui a été remis.</translation>
    </message>
    <message>
        <source>The same file was taken in before.</source>
        <translation>Le même fichier a déjà été repris.</translation>
    </message>
    <message>
        <source>two forms taken in together say different things</source>
        <translation>deux formulaires repris ensemble disent des choses différentes</translation>
    </message>
    <message>
        <source>Form as it came back</source>
        <translation>Formulaire tel qu’il est revenu</translation>
    </message>
    <message>
        <source>From the form %1, not placed:</source>
        <translation>Du formulaire %1, non placé&#xa0;:</translation>
    </message>
    <message>
        <source>Question %1: %2. Nothing was taken in.</source>
        <translation>Question %1&#xa0;: %2. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow taking forms in.</source>
        <translation>Les réponses sont restreintes&#xa0;: votre rôle ne permet pas de reprendre des formulaires.</translation>
    </message>
    <message>
        <source>What the form says about itself was altered, so nobody can say which report and which questions its answers belong to.</source>
        <translation>Ce que le formulaire dit de lui-même a été altéré&#xa0;: personne ne peut dire à quel rapport et à quelles questions ses réponses appartiennent.</translation>
    </message>
    <message>
        <source>Forms of due-diligence reports taken in</source>
        <translation>Formulaires de rapports sur le devoir de diligence repris</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>as in the casebook</source>
        <translation>comme dans le registre</translation>
    </message>
    <message>
        <source>left empty: the casebook stays as it is</source>
        <translation>laissée vide&#xa0;: le registre reste tel quel</translation>
    </message>
    <message>
        <source>not placed: kept in a note</source>
        <translation>non placée&#xa0;: conservée dans une note</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The demonstration data are missing from this program</source>
        <translation>Les données de démonstration manquent dans ce programme</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, ligne %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The mapping is for “%1”, which is no kind of record here</source>
        <translation>La correspondance est faite pour «&#xa0;%1&#xa0;», qui n’est pas un type de fiche d’ici</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 does not have</source>
        <translation>La correspondance nomme le champ «&#xa0;%1&#xa0;», que %2 n’a pas</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read</source>
        <translation>La correspondance %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object: %2</source>
        <translation>La correspondance %1 n’est pas un objet JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>The heading “%1” stands in columns %2 and %3; give one of them another name</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» figure dans les colonnes %2 et %3&#xa0;; donnez un autre nom à l’une d’elles</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping looks at</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;», que la correspondance consulte</translation>
    </message>
    <message>
        <source>The file has no column “%1” for %2. Its columns are: %3</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;» pour %2. Ses colonnes sont&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is a formula nobody has calculated (%1); open the file in a spreadsheet and save it again</source>
        <translation>Il y a là une formule que personne n’a calculée (%1)&#xa0;; ouvrez le fichier dans un tableur et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error there (%1)</source>
        <translation>Le tableur y montre une erreur (%1)</translation>
    </message>
    <message>
        <source>“%1” is a number, not a date; format the column as dates in the spreadsheet</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre, pas une date&#xa0;; donnez à la colonne un format de date dans le tableur</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like mine_site/CODE</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas une fiche&#xa0;; écrivez-la comme mine_site/CODE</translation>
    </message>
    <message>
        <source>“%1” is not in the list of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste de %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1 has no heading row: the file is empty</source>
        <translation>%1 n’a pas de ligne d’en-têtes&#xa0;: le fichier est vide</translation>
    </message>
    <message>
        <source>Nothing is read from the columns %1</source>
        <translation>Rien n’est lu des colonnes %1</translation>
    </message>
    <message>
        <source>None of the headings of %1 is a field of %2: %3</source>
        <translation>Aucun des en-têtes de %1 n’est un champ de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No column gives %1, which every %2 needs. Name one with --map %1=HEADING, or one value for all rows with --set %1=VALUE.</source>
        <translation>Aucune colonne ne donne %1, que tout %2 exige. Indiquez-en une avec --map %1=HEADING, ou une valeur pour toutes les lignes avec --set %1=VALUE.</translation>
    </message>
    <message>
        <source>The key %1 is in no column of the file</source>
        <translation>La clé %1 n’est dans aucune colonne du fichier</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>L’importation a été arrêtée&#xa0;; rien n’en a été gardé</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headings</source>
        <translation>La ligne a %1 cellules sous %2 en-têtes</translation>
    </message>
    <message>
        <source>Row %1 has the same key</source>
        <translation>La ligne %1 a la même clé</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Ceci n’est pas un identifiant</translation>
    </message>
    <message>
        <source>The key is empty, so it says nothing of which record is meant</source>
        <translation>La clé est vide&#xa0;: elle ne dit pas de quelle fiche il s’agit</translation>
    </message>
    <message>
        <source>Several records have this key, so none was changed</source>
        <translation>Plusieurs fiches ont cette clé&#xa0;; aucune n’a donc été modifiée</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Listes de référence</translation>
    </message>
    <message>
        <source>The reference list %1 is damaged in row %2: %3</source>
        <translation>La liste de référence %1 est endommagée à la ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The rejected rows would take the place of the file they come from. Choose another name for them; nothing was changed.</source>
        <translation>Les lignes rejetées prendraient la place du fichier dont elles viennent. Choisissez pour elles un autre nom&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The mapping needs a name to be found by next time</source>
        <translation>La correspondance a besoin d’un nom pour être retrouvée la prochaine fois</translation>
    </message>
    <message>
        <source>Save the mapping “%1”</source>
        <translation>Enregistrer la correspondance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the mapping “%1”</source>
        <translation>Retirer la correspondance «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep the likely duplicates of %1</source>
        <translation>Garder les doublons probables de %1</translation>
    </message>
    <message>
        <source>The likely duplicates of %1 are decided</source>
        <translation>Les doublons probables de %1 sont tranchés</translation>
    </message>
    <message>
        <source>%1 has changed since the preview. Nothing was imported; look at the preview again.</source>
        <translation>%1 a changé depuis l’aperçu. Rien n’a été importé&#xa0;; regardez l’aperçu à nouveau.</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>même valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <comment>a row of the same file and its title</comment>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>%1 is the open casebook itself, no mapping</source>
        <translation>%1 est le registre ouvert lui-même, pas une correspondance</translation>
    </message>
    <message>
        <source>What was pasted holds no cells. Copy the cells with their headings in the spreadsheet, then paste them here.</source>
        <translation>Ce qui a été collé ne contient aucune cellule. Copiez les cellules avec leurs titres dans le tableur, puis collez-les ici.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” was merged into “%3”, which was taken for it. Rows: %4</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été fusionnée avec «&#xa0;%3&#xa0;», qui a été prise à sa place. Lignes&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and was kept as the file says. Rows: %3</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est retirée et a été gardée telle que le fichier l’indique. Lignes&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not one organisation of that name is here, so nobody got a role in it: %1</source>
        <translation>Il n’y a pas exactement une organisation de ce nom, personne n’y a donc reçu de fonction&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Save the contacts in several files.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 64 Mo. Enregistrez les contacts dans plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds neither cards nor a mail.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du texte&#xa0;: ni cartes ni courriel.</translation>
    </message>
    <message>
        <source>“%1” names nobody: nothing was read.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme personne&#xa0;: rien n’a été lu.</translation>
    </message>
    <message>
        <source>The name before %1 cannot be read</source>
        <translation>Le nom qui précède %1 est illisible</translation>
    </message>
    <message>
        <source>%1 stands there without a name</source>
        <translation>%1 figure sans nom</translation>
    </message>
    <message>
        <source>The file ends within the card that begins in line %1</source>
        <translation>Le fichier se termine au milieu de la carte qui commence à la ligne %1</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end: another one begins in line %2</source>
        <translation>La carte qui commence à la ligne %1 n’a pas de fin&#xa0;: une autre commence à la ligne %2</translation>
    </message>
    <message>
        <source>The card that begins in line %1 names no person</source>
        <translation>La carte qui commence à la ligne %1 ne nomme aucune personne</translation>
    </message>
    <message>
        <source>Line %1 is no part of a card</source>
        <translation>La ligne %1 n’appartient à aucune carte</translation>
    </message>
    <message>
        <source>Line %1 is no text in %2</source>
        <translation>La ligne %1 n’est pas du texte en %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers that the file withholds were left as they are here: %Ln row(s)</source>
        <translation>
            <numerusform>Les réponses que le fichier retient sont restées telles qu’elles sont ici&#xa0;: %Ln ligne</numerusform>
            <numerusform>Les réponses que le fichier retient sont restées telles qu’elles sont ici&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>What you entered here is not kept yet. Press Escape or Cancel once more to leave without it.</source>
        <translation>Ce que vous avez saisi ici n’est pas encore conservé. Appuyez encore une fois sur Échap ou Annuler pour quitter sans le conserver.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Quitter sans conserver</translation>
    </message>
</context>
<context>
    <name>LocalEntry</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example %2, tomorrow or +14</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez par exemple %2, demain ou +14</translation>
    </message>
</context>
<context>
    <name>Lodebook::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>About Lodebook</source>
        <translation>À propos de Lodebook</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;Le registre d’un partenariat pour des minerais responsables&#xa0;: partenaires, devoir de diligence, subventions, suivi et travail de terrain dans un seul fichier qui fonctionne sans réseau.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;&lt;p&gt;Construit avec Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>Sources des données et licences</translation>
    </message>
</context>
<context>
    <name>Lodebook::AnyLinkEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien en particulier</translation>
    </message>
</context>
<context>
    <name>Lodebook::Application</name>
    <message>
        <source>Open a casebook</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Registres (*.lodebook)</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>La sauvegarde est mise en place…</translation>
    </message>
    <message>
        <source>The backup is in its place. The casebook as it was is kept as %1.</source>
        <translation>La sauvegarde est en place. Le registre tel qu’il était est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>The casebook is being encrypted…</source>
        <translation>Le registre est en cours de chiffrement…</translation>
    </message>
    <message>
        <source>The casebook is encrypted, but these backups of it could not be and still show everything to whoever reads them; delete them when you no longer need them: %1</source>
        <translation>Le registre est chiffré, mais ces sauvegardes n’ont pas pu l’être et montrent encore tout à qui les lit&#xa0;; supprimez-les quand vous n’en avez plus besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>The encryption is being taken off…</source>
        <translation>Le chiffrement est en cours de retrait…</translation>
    </message>
    <message>
        <source>The casebook is not encrypted any more. Its older backups are, with the passphrase they had.</source>
        <translation>Le registre n’est plus chiffré. Ses sauvegardes plus anciennes le sont, avec la phrase secrète d’alors.</translation>
    </message>
    <message>
        <source>%1 is opened in a casebook. Open or make one: then it is opened there.</source>
        <translation>%1 s’ouvre dans un registre. Ouvrez-en un ou créez-en un&#xa0;: le fichier s’y ouvrira ensuite.</translation>
    </message>
    <message>
        <source>This file is an older copy of a casebook that was worked on since, at %1.</source>
        <translation>Ce fichier est une copie plus ancienne d’un registre sur lequel on a travaillé depuis, à l’emplacement %1.</translation>
    </message>
    <message>
        <source>This file is a copy.</source>
        <translation>Ce fichier est une copie.</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, so that nothing is mixed up. Whoever takes packs from it has to accept its new key.</source>
        <translation>Il continue comme un appareil à part, pour que rien ne se mélange. Ceux qui reçoivent ses paquets doivent accepter sa nouvelle clé.</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;Appareils…</translation>
    </message>
    <message>
        <source>The casebook is being destroyed…</source>
        <translation>Le registre est en train d’être détruit…</translation>
    </message>
    <message>
        <source>These files could not be destroyed; delete them by hand: %1</source>
        <translation>Ces fichiers n’ont pas pu être détruits&#xa0;; supprimez-les à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>The casebook is encrypted; its backups are being encrypted…</source>
        <translation>Le registre est chiffré&#xa0;; ses sauvegardes sont en cours de chiffrement…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>Lodebook::AttachFiles</name>
    <message>
        <source>%1 is a folder: attach the files in it</source>
        <translation>%1 est un dossier&#xa0;: joignez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>%1 is on this record already</source>
        <translation>%1 est déjà joint à cette fiche</translation>
    </message>
    <message>
        <source>This record is not here any more</source>
        <translation>Cette fiche n’existe plus ici</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: take it out before files are put on it</source>
        <translation>Cette fiche est dans la corbeille&#xa0;: sortez-la avant d’y joindre des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>Joindre %Ln fichier</numerusform>
            <numerusform>Joindre %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was attached</source>
        <translation>Arrêté&#xa0;; rien n’a été joint</translation>
    </message>
</context>
<context>
    <name>Lodebook::AuthoritiesPage</name>
    <message numerus="yes">
        <source>%Ln authority(ies) chosen on the map</source>
        <translation>
            <numerusform>%Ln autorité choisie sur la carte</numerusform>
            <numerusform>%Ln autorités choisies sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>No authority is recorded yet.</source>
        <translation>Aucune autorité n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of engagement and how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Member States without a record: %1</source>
        <translation>États membres sans fiche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln authority(ies)</source>
        <translation>
            <numerusform>Supprimer %Ln autorité</numerusform>
            <numerusform>Supprimer %Ln autorités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln fiche mise dans la corbeille. Ctrl+Z la ramène.</numerusform>
            <numerusform>%Ln fiches mises dans la corbeille. Ctrl+Z les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note a contact</source>
        <translation>&amp;Noter un contact</translation>
    </message>
    <message>
        <source>&amp;Print the overview</source>
        <translation>&amp;Imprimer l’aperçu</translation>
    </message>
    <message>
        <source>Map of engagement</source>
        <translation>Carte des relations</translation>
    </message>
    <message>
        <source>The authorities are being read.</source>
        <translation>Lecture des autorités.</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupKeeper</name>
    <message>
        <source>A backup is made</source>
        <translation>Une sauvegarde est faite</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Les entrées anciennes du journal des modifications sont rangées</translation>
    </message>
    <message>
        <source>Older entries of the change log could not be put away: %1</source>
        <translation>Les entrées anciennes du journal des modifications n’ont pas pu être rangées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsModel</name>
    <message>
        <source>By the program, day by day</source>
        <translation>Par le programme, jour après jour</translation>
    </message>
    <message>
        <source>By a person, or before a change of the program</source>
        <translation>Par une personne, ou avant un changement de programme</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln sauvegarde</numerusform>
            <numerusform>%Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook is copied and the copy checked</source>
        <translation>Le registre est copié et la copie vérifiée</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Une sauvegarde est faite</translation>
    </message>
    <message numerus="yes">
        <source>A backup with %Ln record(s) was made and checked: %1</source>
        <translation>
            <numerusform>Une sauvegarde de %Ln fiche a été faite et vérifiée&#xa0;: %1</numerusform>
            <numerusform>Une sauvegarde de %Ln fiches a été faite et vérifiée&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is read from end to end</source>
        <translation>La sauvegarde est lue d’un bout à l’autre</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Une sauvegarde est vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound and holds %Ln record(s).</source>
        <translation>
            <numerusform>La sauvegarde est saine et contient %Ln fiche.</numerusform>
            <numerusform>La sauvegarde est saine et contient %Ln fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The casebook would be as it was on %1; %Ln action(s) since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>
            <numerusform>Le registre serait tel qu’il était le %1&#xa0;; %Ln action faite depuis n’y figurerait pas. Le registre actuel est gardé à côté sous un autre nom. Toutes ses fenêtres sont fermées puis rouvertes.</numerusform>
            <numerusform>Le registre serait tel qu’il était le %1&#xa0;; %Ln actions faites depuis n’y figureraient pas. Le registre actuel est gardé à côté sous un autre nom. Toutes ses fenêtres sont fermées puis rouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put this backup in its place</source>
        <translation>&amp;Mettre cette sauvegarde à sa place</translation>
    </message>
    <message>
        <source>This casebook is on a server; its backups are made there, with the server&apos;s own tools.</source>
        <translation>Ce registre est sur un serveur&#xa0;; ses sauvegardes y sont faites, avec les outils du serveur.</translation>
    </message>
    <message>
        <source>Checked copies in the folder “%1”. The program makes one by itself on each day something was changed, and keeps the newest of the last 7 days, 5 weeks and 12 months. Keep copies on another disk as well.</source>
        <translation>Des copies vérifiées dans le dossier «&#xa0;%1&#xa0;». Le programme en fait une de lui-même chaque jour où quelque chose a changé, et garde la plus récente des 7 derniers jours, 5 dernières semaines et 12 derniers mois. Gardez aussi des copies sur un autre disque.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Rétablir…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The first one is made soon after the casebook is opened, or now.</source>
        <translation>La première est faite peu après l’ouverture du registre, ou maintenant.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Faire la première</translation>
    </message>
    <message>
        <source>The casebook would be as it was on %1; nothing has changed since. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>Le registre serait tel qu’il était le %1&#xa0;;&#xa0;rien&#xa0;n’a changé depuis. Le registre actuel est gardé à côté sous un autre nom. Toutes ses fenêtres sont fermées puis rouvertes.</translation>
    </message>
    <message>
        <source>This backup is not encrypted: the casebook would not be either, until you encrypt it again.</source>
        <translation>Cette sauvegarde n’est pas chiffrée&#xa0;: le registre ne le serait pas non plus, jusqu’à ce que vous le chiffriez de nouveau.</translation>
    </message>
    <message>
        <source>It opens with the passphrase it had then, which is asked for first.</source>
        <translation>Elle s’ouvre avec la phrase secrète d’alors, qui est demandée d’abord.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it.</source>
        <translation>Personne n’a encore essayé si la clé de secours sur papier l’ouvre.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>&amp;Essayer celle du papier…</translation>
    </message>
</context>
<context>
    <name>Lodebook::BinPreview</name>
    <message>
        <source>%1: %2</source>
        <comment>a field that links, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>what it led to is gone</source>
        <translation>ce à quoi il menait a disparu</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value, on a card</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1&#xa0;: %2 est désormais %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardPane</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
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
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, the value they have</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new value of a record</comment>
        <translation>Désormais %1&#xa0;; l’annulation rétablit l’état précédent</translation>
    </message>
    <message>
        <source>&amp;Columns by</source>
        <translation>&amp;Colonnes selon</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkChange</name>
    <message>
        <source>It is in the recycle bin</source>
        <translation>Elle est dans la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s): %2</source>
        <comment>field, kind of records</comment>
        <translation>
            <numerusform>Modifier %1 de %Ln fiche&#xa0;: %2</numerusform>
            <numerusform>Modifier %1 de %Ln fiches&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It was put into the recycle bin meanwhile</source>
        <translation>Elle a été mise dans la corbeille entre-temps</translation>
    </message>
    <message>
        <source>%1 was changed since the preview</source>
        <comment>a field</comment>
        <translation>%1 a été modifié depuis l’aperçu</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkDialog</name>
    <message>
        <source>Put this value in its place</source>
        <translation>Mettre cette valeur à la place</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser le champ vide</translation>
    </message>
    <message>
        <source>Write this behind what stands there</source>
        <translation>Écrire ceci à la suite de ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Add these to the list</source>
        <translation>Ajouter ceci à la liste</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>Retirer ceci de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed; undo brings the earlier values back.</source>
        <translation>
            <numerusform>%Ln fiche modifiée&#xa0;; l’annulation ramène la valeur précédente.</numerusform>
            <numerusform>%Ln fiches modifiées&#xa0;; l’annulation ramène les valeurs précédentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a record and why it was left</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln record(s) stayed as they were. %2</source>
        <comment>what was changed, what was not</comment>
        <translation>
            <numerusform>%1 %Ln fiche est restée telle quelle. %2</numerusform>
            <numerusform>%1 %Ln fiches sont restées telles quelles. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many: %1</source>
        <translation>Modifier en nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Look at the changes</source>
        <translation>&amp;Voir les modifications</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;chosen record(s)</source>
        <translation>
            <numerusform>Seulement la fiche &amp;choisie (%Ln)</numerusform>
            <numerusform>Seulement les %Ln fiches &amp;choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln record(s) of the list, as it is filtered now</source>
        <translation>
            <numerusform>&amp;Toute la liste telle qu’elle est filtrée (%Ln fiche)</numerusform>
            <numerusform>&amp;Toute la liste telle qu’elle est filtrée (%Ln fiches)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>C&amp;hamp</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Quoi faire</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes montrées</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Fiches et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Nouvelle valeur</translation>
    </message>
    <message>
        <source>Enter the new value of %1 first.</source>
        <translation>Saisissez d’abord la nouvelle valeur de %1.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examen de ce qui changerait</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Modification des fiches</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind of row and how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln &amp;record(s)</source>
        <translation>
            <numerusform>&amp;Modifier %Ln fiche</numerusform>
            <numerusform>&amp;Modifier %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkPreviewModel</name>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarGrid</name>
    <message>
        <source>+%1 more</source>
        <comment>records of a day that are not drawn</comment>
        <translation>+%1 autres</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a day</comment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its records</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is kept by the program itself. Nothing was changed; show the calendar by another date to move records.</source>
        <translation>«&#xa0;%1&#xa0;» est tenu par le programme lui-même. Rien n’a été changé&#xa0;; affichez le calendrier selon une autre date pour déplacer des fiches.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin and was not changed. Restore it first.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille et n’a pas été changé. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1&#xa0;: %2 est désormais %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarPane</name>
    <message>
        <source>%1: %2 is empty</source>
        <comment>kind of record, its field</comment>
        <translation>%1&#xa0;: %2 vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, a day</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>a month, its year, how many records</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <comment>kind of record, its date, the month</comment>
        <translation>%1 selon %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>how many records</comment>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>how many records</comment>
        <translation>%1 après</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 sans date</translation>
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
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new date of a record</comment>
        <translation>Désormais %1&#xa0;; l’annulation rétablit l’état précédent</translation>
    </message>
    <message>
        <source>&amp;Days by</source>
        <translation>&amp;Jours selon</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>Retour à aujourd’hui (Origine)</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Mois précédent (Page préc.)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>Mois suivant (Page suiv.)</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Les ouvre en liste</translation>
    </message>
    <message>
        <source>Turns to the last of them</source>
        <translation>Va à la dernière d’entre elles</translation>
    </message>
    <message>
        <source>Turns to the first of them</source>
        <translation>Va à la première d’entre elles</translation>
    </message>
</context>
<context>
    <name>Lodebook::Card</name>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::CertainMergesModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Celle-ci reste</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Celle-ci y est versée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Ce qu’elle y gagne</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartTableDialog</name>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartWidget</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Montrer en &amp;tableau</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Copier les &amp;chiffres</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Enregistrer en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Enregistrer en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save figures as CS&amp;V…</source>
        <translation>Enregistrer les chiffres en CS&amp;V…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen value and the whole chart</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
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
        <translation>Aucun événement n’est encore enregistré. Ajoutez-en un sous Partenaires, Événements.</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Pointage des participants</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 présents sur %2</translation>
    </message>
    <message>
        <source>Nobody of this name is known. “New guest” adds them.</source>
        <translation>Personne de ce nom n’est connu. «&#xa0;Nouvel invité&#xa0;» l’ajoute.</translation>
    </message>
    <message>
        <source>Checked in already: %1</source>
        <translation>Déjà pointé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Pointé&#xa0;: %1. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>New guest, checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Nouvel invité, pointé&#xa0;: %1. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Compléter la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not come. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln personne n’est pas venue. Ctrl+Z l’annule.</numerusform>
            <numerusform>%Ln personnes ne sont pas venues. Ctrl+Z l’annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Attended, by: %1</source>
        <translation>Présents, par&#xa0;: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event and which part of its list</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>&amp;Name, or part of it; Enter checks in</source>
        <translation>&amp;Nom, ou une partie&#xa0;; Entrée pointe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People who may be meant</source>
        <translation>Personnes qui peuvent être visées</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Pointer</translation>
    </message>
    <message>
        <source>New &amp;guest</source>
        <translation>Nouvel &amp;invité</translation>
    </message>
    <message>
        <source>C&amp;lose the list</source>
        <translation>C&amp;lore la liste</translation>
    </message>
    <message>
        <source>Writes down that everybody still invited or registered did not come</source>
        <translation>Note que tous ceux encore invités ou inscrits ne sont pas venus</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Participation</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %Ln record(s): %1</source>
        <translation>
            <numerusform>Supprimer %Ln fiche&#xa0;: %1</numerusform>
            <numerusform>Supprimer %Ln fiches&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln fiche mise dans la corbeille. Ctrl+Z la ramène.</numerusform>
            <numerusform>%Ln fiches mises dans la corbeille. Ctrl+Z les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation>&amp;Ajouter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::Chip</name>
    <message>
        <source>Press Delete to take it out</source>
        <translation>Appuyez sur Suppr pour l’enlever</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListModel</name>
    <message>
        <source>Not in the list</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Fusionnée avec %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Du programme</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListPage</name>
    <message>
        <source>Choice lists</source>
        <translation>Listes de choix</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of a choice list</comment>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1”.</source>
        <translation>
            <numerusform>%Ln fiche contient «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln fiches contiennent «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the recycle bin.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln autre est dans la corbeille.</numerusform>
            <numerusform>%Ln autres sont dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has this code. Give it names to take it in, or merge it into another entry.</source>
        <translation>Aucune liste ne contient ce code. Donnez-lui des noms pour l’y inscrire, ou fusionnez-le avec une autre entrée.</translation>
    </message>
    <message>
        <source>It was merged; these records came later. Merge it again and they follow.</source>
        <translation>Elle a été fusionnée&#xa0;; ces fiches sont arrivées plus tard. Fusionnez-la de nouveau et elles suivront.</translation>
    </message>
    <message>
        <source>It was merged and is kept so that older files and histories can be read.</source>
        <translation>Elle a été fusionnée et reste pour que les fichiers et historiques antérieurs restent lisibles.</translation>
    </message>
    <message>
        <source>It is not offered any more; records that have it keep it, and it can be searched for.</source>
        <translation>Elle n’est plus proposée&#xa0;; les fiches qui l’ont la gardent, et elle peut être recherchée.</translation>
    </message>
    <message>
        <source>It belongs to the program: it can be renamed, moved and retired, but not merged or removed.</source>
        <translation>Elle fait partie du programme&#xa0;: elle peut être renommée, déplacée et retirée, mais ni fusionnée ni supprimée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, one of its fields</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Rétab&amp;lir</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Added. It is offered at once wherever %1 is chosen.</source>
        <translation>Ajoutée. Elle est proposée dès maintenant partout où l’on choisit %1.</translation>
    </message>
    <message>
        <source>Renamed. Records keep their code and show the new name.</source>
        <translation>Renommée. Les fiches gardent leur code et montrent le nouveau nom.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>«&#xa0;%1&#xa0;» est proposée de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not offered any more. %Ln record(s) keep it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’est plus proposée. %Ln fiche la garde.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’est plus proposée. %Ln fiches la gardent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>Fusion de «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is merged: %Ln record(s) say “%2” now.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est fusionnée&#xa0;: %Ln fiche dit maintenant «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est fusionnée&#xa0;: %Ln fiches disent maintenant «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Annulation de la fusion</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone. %Ln record(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>La fusion est annulée. %Ln fiche a été modifiée depuis et reste telle quelle.</numerusform>
            <numerusform>La fusion est annulée. %Ln fiches ont été modifiées depuis et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>La fusion est annulée.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée de la liste.</translation>
    </message>
    <message>
        <source>What people can choose in forms, filters and imports. Nothing that was recorded is lost: what a record holds stays readable, whatever becomes of the list.</source>
        <translation>Ce que l’on peut choisir dans les formulaires, les filtres et les importations. Rien de ce qui a été saisi n’est perdu&#xa0;: ce que contient une fiche reste lisible, quoi qu’il advienne de la liste.</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Chercher une liste</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Entrées de la liste</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Noms…</translation>
    </message>
    <message>
        <source>What the entry is called in each language</source>
        <translation>Le nom de l’entrée dans chaque langue</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds this one gets the other</source>
        <translation>Fait une entrée de deux&#xa0;: chaque fiche qui contient celle-ci reçoit l’autre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Takes an added entry that no record holds out of the list</source>
        <translation>Ôte de la liste une entrée ajoutée qu’aucune fiche ne contient</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1” into another entry</source>
        <translation>Fusionner «&#xa0;%1&#xa0;» avec une autre entrée</translation>
    </message>
    <message>
        <source>Merge &amp;into</source>
        <translation>Fusionner &amp;avec</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will say “%1”.</source>
        <translation>
            <numerusform>%Ln fiche dira «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln fiches diront «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the recycle bin too.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln autre dans la corbeille aussi.</numerusform>
            <numerusform>%Ln autres dans la corbeille aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not offered any more; imports and filters that name it mean the new entry. Every record’s history keeps what it said before, and the merge can be undone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus proposée&#xa0;; les importations et les filtres qui la nomment désignent la nouvelle entrée. L’historique de chaque fiche garde ce qu’elle disait auparavant, et la fusion peut être annulée.</translation>
    </message>
    <message>
        <source>Choose the entry that takes the place of “%1”.</source>
        <translation>Choisissez l’entrée qui prend la place de «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceModel</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (n’est plus utilisé)</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceNamesDialog</name>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Espagnol</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Néerlandais</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>A&amp;llemand</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>An&amp;glais</translation>
    </message>
    <message>
        <source>%1: names of “%2”</source>
        <comment>a field, an entry of its list</comment>
        <translation>%1&#xa0;: noms de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: a new entry</source>
        <comment>a field</comment>
        <translation>%1&#xa0;: une nouvelle entrée</translation>
    </message>
    <message>
        <source>Where nothing is given the program’s own word stands, unless the English one is changed: then that one holds in every language without a name.</source>
        <translation>Là où rien n’est donné, le mot du programme reste, sauf si le nom anglais est changé&#xa0;: il vaut alors dans toutes les langues sans nom.</translation>
    </message>
    <message>
        <source>Give the names you know. Where one is missing the English one is shown, or the first there is.</source>
        <translation>Donnez les noms que vous connaissez. Là où il en manque un, le nom anglais est affiché, ou le premier qui existe.</translation>
    </message>
    <message>
        <source>&amp;Save the names</source>
        <translation>Enreg&amp;istrer les noms</translation>
    </message>
    <message>
        <source>&amp;Add the entry</source>
        <translation>A&amp;jouter l’entrée</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodeEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>«&#xa0;%1&#xa0;» est retirée et n’est plus proposée au choix</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodesEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>«&#xa0;%1&#xa0;» est retirée et n’est plus proposée au choix</translation>
    </message>
</context>
<context>
    <name>Lodebook::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>Plus à l’avant</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Plus à l’arrière</translation>
    </message>
    <message>
        <source>Do not show this column</source>
        <translation>Ne pas montrer cette colonne</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Add this column</source>
        <translation>&amp;Ajouter cette colonne</translation>
    </message>
    <message>
        <source>&amp;Show these columns</source>
        <translation>&amp;Montrer ces colonnes</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>Sho&amp;wn, from the front</source>
        <translation>M&amp;ontrées, de l’avant</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Colonnes montrées</translation>
    </message>
    <message>
        <source>as the content needs</source>
        <translation>selon le contenu</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Wid&amp;th</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>F&amp;irst columns that stay in sight</source>
        <translation>Premières colonnes qui &amp;restent visibles</translation>
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
        <translation>&amp;Registre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;Recent casebooks</source>
        <translation>Registres &amp;récents</translation>
    </message>
    <message>
        <source>Another &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;What undo will undo</source>
        <translation>&amp;Ce qu’annuler annulera</translation>
    </message>
    <message>
        <source>Put typing &amp;aside</source>
        <translation>&amp;Mettre la saisie de côté</translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation>&amp;Supprimer cette fiche</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>Chercher &amp;dans cette liste</translation>
    </message>
    <message>
        <source>Find &amp;everywhere: records and commands</source>
        <translation>Chercher &amp;partout&#xa0;: fiches et commandes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>&amp;Recycle bin of this list</source>
        <translation>&amp;Corbeille de cette liste</translation>
    </message>
    <message>
        <source>Rooms as &amp;icons</source>
        <translation>Rubriques en &amp;icônes</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;About Lodebook</source>
        <translation>À &amp;propos de Lodebook</translation>
    </message>
    <message>
        <source>Switch li&amp;ght and dark</source>
        <translation>&amp;Basculer clair et sombre</translation>
    </message>
    <message>
        <source>&amp;Pin this record</source>
        <translation>&amp;Épingler cette fiche</translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem says</source>
        <translation>Thème comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>High-&amp;contrast theme</source>
        <translation>Thème à con&amp;traste élevé</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>Thè&amp;me clair</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimer la liste…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation>&amp;Touches en un coup d’œil</translation>
    </message>
    <message>
        <source>Change &amp;many records…</source>
        <translation>Modifier plusieurs &amp;fiches…</translation>
    </message>
    <message>
        <source>&amp;Paste a table, files or a picture</source>
        <translation>Co&amp;ller un tableau, des fichiers ou une image</translation>
    </message>
    <message>
        <source>language theme appearance text size row height keys shortcuts</source>
        <comment>words by which the settings are found</comment>
        <translation>langue thème apparence taille du texte hauteur des lignes touches raccourcis</translation>
    </message>
    <message>
        <source>Choice &amp;lists</source>
        <translation>&amp;Listes de choix</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>C&amp;hiffrement…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>&amp;Take a pack…</source>
        <translation>Prendre un paque&amp;t…</translation>
    </message>
    <message>
        <source>&amp;Make a pack…</source>
        <translation>&amp;Faire un paquet…</translation>
    </message>
    <message>
        <source>Open &amp;conflicts</source>
        <translation>Conflits &amp;ouverts</translation>
    </message>
    <message>
        <source>&amp;Devices and keys</source>
        <translation>Appa&amp;reils et clés</translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation>Fichier &amp;de calendrier…</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConditionEditor</name>
    <message>
        <source>How it compares</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Enlever cette condition</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valeur de comparaison</translation>
    </message>
    <message>
        <source>Values to compare with</source>
        <translation>Valeurs de comparaison</translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <translation>Cochez-en au moins un</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» est illisible</translation>
    </message>
    <message>
        <source>Type what to compare with</source>
        <translation>Saisissez la valeur de comparaison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictPanel</name>
    <message>
        <source>%1 changed the same fields while you were typing. Nothing is lost: choose for each field which value stands.</source>
        <translation>%1 a modifié les mêmes champs pendant que vous tapiez. Rien n’est perdu&#xa0;: choisissez pour chaque champ la valeur à garder.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Garder la mienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Prendre la leur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsModel</name>
    <message numerus="yes">
        <source>%1: %Ln values</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln valeur</numerusform>
            <numerusform>%1&#xa0;: %Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted and changed</source>
        <translation>Supprimée et modifiée</translation>
    </message>
    <message>
        <source>Created twice</source>
        <translation>Créée deux fois</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>%1, here, %2</source>
        <comment>officer, moment</comment>
        <translation>%1, ici, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>officer, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on “%2”, %3</source>
        <comment>officer, device, moment</comment>
        <translation>%1, sur «&#xa0;%2&#xa0;», %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est ouvert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit ouvert</numerusform>
            <numerusform>%Ln conflits ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding about “%1”</source>
        <translation>Décision sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>Fusion de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Decided: “%1”. The decision goes to the others with the next pack; undo takes it back.</source>
        <translation>Décidé&#xa0;: «&#xa0;%1&#xa0;». La décision part avec le prochain paquet&#xa0;; l’annulation la reprend.</translation>
    </message>
    <message>
        <source>Two people changed the same thing before they heard of each other. Nothing was lost: until somebody decides, the later value is shown.</source>
        <translation>Deux personnes ont modifié la même chose avant d’avoir eu des nouvelles l’une de l’autre. Rien n’est perdu&#xa0;: jusqu’à une décision, la valeur la plus récente est affichée.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>When two devices change the same field, delete what the other changed, or create the same record, it is decided here.</source>
        <translation>Quand deux appareils modifient le même champ, suppriment ce que l’autre a modifié ou créent la même fiche, on en décide ici.</translation>
    </message>
</context>
<context>
    <name>Lodebook::CopiedFileDialog</name>
    <message>
        <source>Copied or moved?</source>
        <translation>Copié ou déplacé&#xa0;?</translation>
    </message>
    <message>
        <source>Was this file copied or moved?</source>
        <translation>Ce fichier a-t-il été copié ou déplacé&#xa0;?</translation>
    </message>
    <message>
        <source>The same casebook still lies at %1. You are opening %2.</source>
        <translation>Le même registre se trouve toujours à l’emplacement %1. Vous ouvrez %2.</translation>
    </message>
    <message>
        <source>This casebook was last used on the computer “%1”, as %2. You are opening %3.</source>
        <translation>Ce registre a été utilisé en dernier sur l’ordinateur «&#xa0;%1&#xa0;», sous %2. Vous ouvrez %3.</translation>
    </message>
    <message>
        <source>It is a copy when somebody may go on with the other one. It then becomes a device of its own, and whoever takes packs from it has to accept its new key. If you do not know, choose this: it never does harm.</source>
        <translation>C’est une copie si quelqu’un peut continuer avec l’autre. Elle devient alors un appareil à part, et ceux qui reçoivent ses paquets doivent accepter sa nouvelle clé. Si vous ne savez pas, choisissez cela&#xa0;: ce n’est jamais nuisible.</translation>
    </message>
    <message>
        <source>It was moved when nobody will work with the other one again. It goes on as the device it was. If somebody does go on with the other one, what the two enter can no longer be brought together.</source>
        <translation>Il a été déplacé si personne ne travaillera plus avec l’autre. Il continue comme l’appareil qu’il était. Si quelqu’un continue malgré tout avec l’autre, les saisies des deux ne peuvent plus être réunies.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is a &amp;copy</source>
        <translation>C’est une &amp;copie</translation>
    </message>
    <message>
        <source>It was &amp;moved</source>
        <translation>Il a été &amp;déplacé</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>The field “%1”</source>
        <translation>Le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>&amp;Ajouter ce champ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Entries, one on each line</source>
        <translation>E&amp;ntrées, une par ligne</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>Dans d’autres langues</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Champ «&#xa0;%1&#xa0;» ajouté</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Champ «&#xa0;%1&#xa0;» modifié</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsModel</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field holds: another record: organisation</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit</comment>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln character(s)</source>
        <translation>
            <numerusform>au plus %Ln caractère</numerusform>
            <numerusform>au plus %Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added field(s)</source>
        <translation>
            <numerusform>%Ln champ ajouté</numerusform>
            <numerusform>%Ln champs ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Tous les genres de fiches</translation>
    </message>
    <message>
        <source>“%1” stands in forms now, and can be chosen as a column, in filters, imports and reports.</source>
        <translation>«&#xa0;%1&#xa0;» figure maintenant dans les formulaires et peut être choisi comme colonne, dans les filtres, les importations et les rapports.</translation>
    </message>
    <message>
        <source>Field “%1” taken away</source>
        <translation>Champ «&#xa0;%1&#xa0;» retiré</translation>
    </message>
    <message>
        <source>“%1” is asked for no more. What was recorded in it is kept and comes back with it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus demandé. Ce qui y a été enregistré est conservé et revient avec lui.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Le rétablir</translation>
    </message>
    <message>
        <source>Order of the added fields changed</source>
        <translation>Ordre des champs ajoutés modifié</translation>
    </message>
    <message>
        <source>Fields that this casebook needs and the program does not bring. They stand in forms, lists, filters, files, reports and the search like every other field.</source>
        <translation>Des champs dont ce registre a besoin et que le logiciel n’apporte pas. Ils figurent dans les formulaires, les listes, les filtres, les fichiers, les rapports et la recherche comme tout autre champ.</translation>
    </message>
    <message>
        <source>&amp;Fields of</source>
        <translation>&amp;Champs de</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>&amp;Ajouter un champ…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>No fields are added here</source>
        <translation>Aucun champ n’est ajouté ici</translation>
    </message>
    <message>
        <source>What your programme records beyond the fields that are there gets one of its own: a number, a date, a list, another record.</source>
        <translation>Ce que votre programme enregistre au-delà des champs existants reçoit le sien&#xa0;: un nombre, une date, une liste, une autre fiche.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Ajouter le premier</translation>
    </message>
</context>
<context>
    <name>Lodebook::DashboardPage</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Lecture des chiffres en cours.</translation>
    </message>
    <message>
        <source>&amp;List edition</source>
        <translation>Édition de la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as figures (JSON)</source>
        <translation>En image (PNG, SVG) ou en chiffres (JSON)</translation>
    </message>
    <message>
        <source>%1 (only a part is here)</source>
        <translation>%1 (une partie seulement est ici)</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>E&amp;xpliquer ce chiffre</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Enregistrer le tableau de bord</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Chiffres (*.json)</translation>
    </message>
</context>
<context>
    <name>Lodebook::DateEditor</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>Lodebook::DaysEditor</name>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>today + days</source>
        <translation>aujourd’hui + jours</translation>
    </message>
    <message>
        <source>today − days</source>
        <translation>aujourd’hui − jours</translation>
    </message>
    <message>
        <source>the last days</source>
        <translation>les derniers jours</translation>
    </message>
    <message>
        <source>the next days</source>
        <translation>les prochains jours</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Type the day to compare with</source>
        <translation>Saisissez le jour de comparaison</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewModel</name>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Par rapport à l’an dernier</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Commentaire de l’examinateur</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>maturity by the reviewer</comment>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0&#xa0;: non</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1&#xa0;: prévu</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2&#xa0;: en partie</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3&#xa0;: oui</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewPart</name>
    <message>
        <source>Own score %1, reviewed %2, last year %3.</source>
        <translation>Score propre %1, examiné %2, l’an dernier %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open.</source>
        <translation>
            <numerusform>%Ln question est ouverte.</numerusform>
            <numerusform>%Ln questions sont ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln answer(s) taken over</source>
        <translation>
            <numerusform>&amp;Confirmer %Ln réponse reprise</numerusform>
            <numerusform>&amp;Confirmer %Ln réponses reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Improvements: %1 of at most %2 are open</source>
        <translation>Amé&amp;liorations&#xa0;: %1 sur %2 au plus sont ouvertes</translation>
    </message>
    <message>
        <source>No evidence given.</source>
        <translation>Aucun élément de preuve donné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of last year taken over, to be confirmed. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln réponse de l’an dernier reprise, à confirmer. Annuler la retire.</numerusform>
            <numerusform>%Ln réponses de l’an dernier reprises, à confirmer. Annuler les retire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln réponse confirmée. Annuler revient en arrière.</numerusform>
            <numerusform>%Ln réponses confirmées. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>Écrire le formulaire</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour un navigateur (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Laissé de côté car restreint&#xa0;: %Ln réponse.</numerusform>
            <numerusform>Laissé de côté car restreint&#xa0;: %Ln réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <translation>Le formulaire a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Take forms in</source>
        <translation>Reprendre des formulaires</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.html *.htm *.json)</source>
        <translation>Formulaires (*.xlsx *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>&amp;Take over last year&apos;s answers</source>
        <translation>&amp;Reprendre les réponses de l’an dernier</translation>
    </message>
    <message>
        <source>They are marked, and count in no score, until they are confirmed or changed</source>
        <translation>Elles sont marquées et ne comptent dans aucun score jusqu’à ce qu’elles soient confirmées ou modifiées</translation>
    </message>
    <message>
        <source>The member has said that they still hold</source>
        <translation>Le membre a dit qu’elles restent valables</translation>
    </message>
    <message>
        <source>&amp;Write the form</source>
        <translation>&amp;Écrire le formulaire</translation>
    </message>
    <message>
        <source>Take &amp;forms in</source>
        <translation>Reprendre des &amp;formulaires</translation>
    </message>
    <message>
        <source>&amp;Print the open questions</source>
        <translation>Im&amp;primer les questions ouvertes</translation>
    </message>
    <message>
        <source>Maturity as &amp;reviewed:</source>
        <translation>Maturité selon l’e&amp;xamen&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;mment of the reviewer:</source>
        <translation>Co&amp;mmentaire de l’examinateur&#xa0;:</translation>
    </message>
    <message>
        <source>What is to be improved</source>
        <translation>Ce qui est à améliorer</translation>
    </message>
    <message>
        <source>&amp;Add the improvement</source>
        <translation>A&amp;jouter l’amélioration</translation>
    </message>
    <message>
        <source>Questions of the report, last year and review side by side</source>
        <translation>Questions du rapport, an dernier et examen côte à côte</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>non examinée</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>What was &amp;said so far:</source>
        <translation>Ce qui a été &amp;dit jusqu’ici&#xa0;:</translation>
    </message>
    <message>
        <source>What the member and the reviewer said, turn by turn</source>
        <translation>Ce que le membre et l’examinateur ont dit, tour à tour</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Écriture du formulaire</translation>
    </message>
    <message>
        <source>Stopped; no form was written.</source>
        <translation>Arrêté&#xa0;; aucun formulaire n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdTakeInDialog</name>
    <message>
        <source>Take forms in</source>
        <translation>Reprendre des formulaires</translation>
    </message>
    <message>
        <source>This is what would become of every answer. Nothing is written yet; what cannot be placed is kept in a note on the report.</source>
        <translation>Voici ce que deviendrait chaque réponse. Rien n’est encore écrit&#xa0;; ce qui ne trouve pas sa place est conservé dans une note du rapport.</translation>
    </message>
    <message>
        <source>What would become of every answer</source>
        <translation>Ce que deviendrait chaque réponse</translation>
    </message>
    <message>
        <source>Form and question</source>
        <translation>Formulaire et question</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non placé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln answer(s)</source>
        <translation>
            <numerusform>&amp;Reprendre %Ln réponse</numerusform>
            <numerusform>&amp;Reprendre %Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln réponse reprise. Annuler la retire.</numerusform>
            <numerusform>%Ln réponses reprises. Annuler les retire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: kept in a note on the report.</source>
        <translation>
            <numerusform>%Ln n’a pas trouvé sa place&#xa0;: conservée dans une note du rapport.</numerusform>
            <numerusform>%Ln n’ont pas trouvé leur place&#xa0;: conservées dans une note du rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the forms</source>
        <translation>Lecture des formulaires</translation>
    </message>
    <message>
        <source>Taking the forms in</source>
        <translation>Reprise des formulaires</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Arrêté&#xa0;; rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DeadlineModel</name>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>Lodebook::DecisionPanel</name>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Supprimée par l’un, modifiée par l’autre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What both of them changed</source>
        <translation>Ce que les deux ont modifié</translation>
    </message>
    <message>
        <source>Shown until you decide</source>
        <translation>Affichée jusqu’à votre décision</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>D’ici</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De là-bas</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celle-ci</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Changed, or built upon</source>
        <translation>Modifiée ou utilisée</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>&amp;Supprimer la fiche</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>&amp;Garder la fiche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, and whose it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>A text of &amp;both, to be improved</source>
        <translation>Un texte des &amp;deux, à améliorer</translation>
    </message>
    <message>
        <source>Another &amp;value</source>
        <translation>Une autre &amp;valeur</translation>
    </message>
    <message>
        <source>Take &amp;what stands here</source>
        <translation>Prendre ce qui est &amp;ici</translation>
    </message>
</context>
<context>
    <name>Lodebook::DerivedPanel</name>
    <message>
        <source>What follows from it</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>name of a figure and its value</comment>
        <translation>%1&#xa0;: &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Expliquer %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>À noter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not heard from lately: %1</source>
        <translation>Sans nouvelles récentes de&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1, method %2</source>
        <translation>Au %1, méthode %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DestroyPage</name>
    <message>
        <source>Destroy the casebook here</source>
        <translation>Détruire le registre ici</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>détruire</translation>
    </message>
    <message>
        <source>“%1” has never confirmed anything.</source>
        <translation>«&#xa0;%1&#xa0;» n’a jamais rien confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done here</source>
        <translation>
            <numerusform>%Ln action faite ici</numerusform>
            <numerusform>%Ln actions faites ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of yours, because they are restricted or outside of what it may hold</source>
        <translation>
            <numerusform>%Ln de vos fiches, parce qu’elle est réservée ou hors de ce qu’il peut détenir</numerusform>
            <numerusform>%Ln de vos fiches, parce qu’elles sont réservées ou hors de ce qu’il peut détenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln fichier joint</numerusform>
            <numerusform>%Ln fichiers joints</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has everything that was done here (confirmed on %2).</source>
        <translation>«&#xa0;%1&#xa0;» a tout ce qui a été fait ici (confirmé le %2).</translation>
    </message>
    <message>
        <source>“%1” lacks: %2 (as it said on %3).</source>
        <translation>Il manque à «&#xa0;%1&#xa0;»&#xa0;: %2 (d’après ce qu’il a dit le %3).</translation>
    </message>
    <message numerus="yes">
        <source>It also lacks %Ln action(s) that others did and that came here.</source>
        <translation>
            <numerusform>Il lui manque aussi %Ln action que d’autres ont faite et qui est arrivée ici.</numerusform>
            <numerusform>Il lui manque aussi %Ln actions que d’autres ont faites et qui sont arrivées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what the other devices have confirmed…</source>
        <translation>Recherche de ce que les autres appareils ont confirmé…</translation>
    </message>
    <message>
        <source>Nobody else has this casebook: no packs are exchanged with any device. What is not in another copy is lost.</source>
        <translation>Personne d’autre n’a ce registre&#xa0;: aucun paquet n’est échangé avec un autre appareil. Ce qui n’est pas dans une autre copie est perdu.</translation>
    </message>
    <message>
        <source>The casebook on this computer, its backups here and what you were typing are gone then, for ever. This cannot be stopped or undone.</source>
        <translation>Le registre sur cet ordinateur, ses sauvegardes ici et ce que vous étiez en train de saisir disparaissent alors pour toujours. Cela ne peut être ni arrêté ni annulé.</translation>
    </message>
    <message>
        <source>&amp;Yes, destroy it now</source>
        <translation>&amp;Oui, le détruire maintenant</translation>
    </message>
    <message>
        <source>For a computer that is handed back, or about to be taken away. The casebook, its backups beside it and unfinished typing are written over and deleted; of an encrypted one the keys come first, so that it is unreadable at once. What others have of it stays with them.</source>
        <translation>Pour un ordinateur que l’on rend, ou qui va être emporté. Le registre, ses sauvegardes à côté de lui et les saisies inachevées sont écrasés et supprimés&#xa0;; pour un registre chiffré, d’abord les clés, de sorte qu’il devient aussitôt illisible. Ce que d’autres en ont reste chez eux.</translation>
    </message>
    <message>
        <source>This casebook is on a server. It can only be destroyed there.</source>
        <translation>Ce registre se trouve sur un serveur. Il ne peut être détruit que là.</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Ce que les autres ont</translation>
    </message>
    <message>
        <source>Something would be lost. Send a pack first and wait for the answer. If there is no time for that, &amp;type the word “%1”:</source>
        <translation>Quelque chose serait perdu. Envoyez d’abord un paquet et attendez la réponse. S’il n’y a pas le temps, &amp;tapez le mot «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>The word that allows it</source>
        <translation>Le mot qui le permet</translation>
    </message>
    <message>
        <source>&amp;Destroy the casebook…</source>
        <translation>&amp;Détruire le registre…</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Ce que cela ne peut pas</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: on sticks, in mails, in backups of the whole computer, and what was exported or printed. Disks without moving parts keep old blocks that no program can write over; there only a casebook that was encrypted all along is safely gone. That there was one may still show in lists of other programs.</source>
        <translation>Les copies ailleurs restent&#xa0;: sur des clés, dans des courriels, dans les sauvegardes de l’ordinateur entier, et ce qui a été exporté ou imprimé. Les disques sans pièces mobiles gardent d’anciens blocs qu’aucun programme ne peut écraser&#xa0;; là, seul un registre chiffré dès le début a vraiment disparu. Qu’il y en avait un peut encore se voir dans les listes d’autres programmes.</translation>
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
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln day(s)</source>
        <translation>
            <numerusform>Silencieux depuis %Ln jour</numerusform>
            <numerusform>Silencieux depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>Il y a %Ln jour</numerusform>
            <numerusform>Il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Trusted, compared</source>
        <translation>De confiance, comparée</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>De confiance, non comparée</translation>
    </message>
    <message>
        <source>No pack was made for it yet</source>
        <translation>Aucun paquet n’a encore été fait pour lui</translation>
    </message>
    <message>
        <source>What it has not told to have: %1, of which %2 were done here</source>
        <comment>two counts of actions</comment>
        <translation>Ce qu’il n’a pas dit avoir&#xa0;: %1, dont %2 faites ici</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Lui manque</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Peut détenir</translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesPage</name>
    <message>
        <source>Devices and keys</source>
        <translation>Appareils et clés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>This device: %1 (%2). Its fingerprint, to be read out to others when they accept its key:</source>
        <translation>Cet appareil&#xa0;: %1 (%2). Son empreinte, à lire aux autres quand ils acceptent sa clé&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Empreinte de cet appareil</translation>
    </message>
    <message>
        <source>Accept the key of a device</source>
        <translation>Accepter la clé d’un appareil</translation>
    </message>
    <message>
        <source>Keys of devices (*.lodekey)</source>
        <translation>Clés d’appareils (*.lodekey)</translation>
    </message>
    <message>
        <source>Save the key of this device</source>
        <translation>Enregistrer la clé de cet appareil</translation>
    </message>
    <message>
        <source>Saving the key of this device</source>
        <translation>Enregistrement de la clé de cet appareil</translation>
    </message>
    <message>
        <source>Saved: %1. Hand it to the officer of the other device, and read the fingerprint out. It holds no secret.</source>
        <translation>Enregistré&#xa0;: %1. Remettez-le à l’agent de l’autre appareil et lisez-lui l’empreinte. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Accepting a key</source>
        <translation>Acceptation d’une clé</translation>
    </message>
    <message>
        <source>“%1” is trusted, and its fingerprint was compared.</source>
        <translation>«&#xa0;%1&#xa0;» est de confiance, et son empreinte a été comparée.</translation>
    </message>
    <message>
        <source>“%1” is trusted. Compare its fingerprint when you next speak to its officer.</source>
        <translation>«&#xa0;%1&#xa0;» est de confiance. Comparez son empreinte quand vous parlerez à son agent.</translation>
    </message>
    <message>
        <source>Packs of “%1” would no longer be taken, and none made for it. What it has already stays with it.</source>
        <translation>Les paquets de «&#xa0;%1&#xa0;» ne seraient plus pris, et aucun ne serait fait pour lui. Ce qu’il a déjà lui reste.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the trust</source>
        <translation>&amp;Retirer la confiance</translation>
    </message>
    <message>
        <source>Withdrawing trust</source>
        <translation>Retrait de la confiance</translation>
    </message>
    <message>
        <source>“%1” is not trusted any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus de confiance.</translation>
    </message>
    <message>
        <source>&amp;Trust it again…</source>
        <translation>Faire de &amp;nouveau confiance…</translation>
    </message>
    <message>
        <source>&amp;Compare the fingerprint…</source>
        <translation>&amp;Comparer l’empreinte…</translation>
    </message>
    <message>
        <source>&amp;Accept a key file…</source>
        <translation>&amp;Accepter un fichier de clé…</translation>
    </message>
    <message>
        <source>&amp;Save this device&apos;s key…</source>
        <translation>&amp;Enregistrer la clé de cet appareil…</translation>
    </message>
    <message>
        <source>&amp;Make a pack for it…</source>
        <translation>&amp;Faire un paquet pour lui…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>The key of this device is being read.</source>
        <translation>La clé de cet appareil est en cours de lecture.</translation>
    </message>
    <message>
        <source>Who exchanges packs with this casebook. Packs are taken only from devices that are trusted, and only they can open what is made for them.</source>
        <translation>Qui échange des paquets avec ce registre. On ne prend de paquets que d’appareils de confiance, et eux seuls peuvent ouvrir ce qui leur est destiné.</translation>
    </message>
    <message>
        <source>No other device is known yet</source>
        <translation>Aucun autre appareil n’est encore connu</translation>
    </message>
    <message>
        <source>Save this device&apos;s key and hand it to the others; accept theirs here, or drag the file onto the window. From then on you can exchange packs.</source>
        <translation>Enregistrez la clé de cet appareil et remettez-la aux autres&#xa0;; acceptez la leur ici, ou glissez le fichier sur la fenêtre. Dès lors, vous pouvez échanger des paquets.</translation>
    </message>
    <message>
        <source>Accept a key file</source>
        <translation>Accepter un fichier de clé</translation>
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
        <translation>pas sur la liste</translation>
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
        <translation>Ressemblance des deux plus proches, sur 100</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicateWarning</name>
    <message>
        <source>This may be here already:</source>
        <translation>Ceci existe peut-être déjà&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2 of 100)</source>
        <comment>a record and how alike it is</comment>
        <translation>%1 (%2 sur 100)</translation>
    </message>
    <message>
        <source>Open %1, which may be the same: %2</source>
        <translation>Ouvrir %1, qui est peut-être la même fiche&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of likely duplicates</source>
        <translation>
            <numerusform>%Ln groupe de doublons probables</numerusform>
            <numerusform>%Ln groupes de doublons probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates among: %1</source>
        <translation>Recherche de doublons parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>two records and how alike they are</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>Fusion de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now one record; %Ln other record(s) that named the other follow it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est désormais une seule fiche&#xa0;; %Ln fiche qui citait l’autre la suit.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est désormais une seule fiche&#xa0;; %Ln fiches qui citaient l’autre la suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Annulation de la fusion</translation>
    </message>
    <message>
        <source>Remembered: “%1” and “%2” are not the same</source>
        <translation>Retenu&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont bien distinctes</translation>
    </message>
    <message>
        <source>Looking for pairs nothing speaks against</source>
        <translation>Recherche des paires que rien ne contredit</translation>
    </message>
    <message>
        <source>No pair is so certain that it needs no look: in each, a field says different things.</source>
        <translation>Aucune paire n’est assez certaine pour se passer d’un regard&#xa0;: dans chacune, un champ diffère.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) merged.</source>
        <translation>
            <numerusform>%Ln paire fusionnée.</numerusform>
            <numerusform>%Ln paires fusionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Aucun doublon probable</translation>
    </message>
    <message>
        <source>Nothing among these records looks like another one. Pairs you have told apart are not shown again.</source>
        <translation>Aucune de ces fiches ne ressemble à une autre. Les paires que vous avez distinguées ne sont plus montrées.</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Fiches qui n’en font peut-être qu’une</translation>
    </message>
    <message>
        <source>Names that are written or sound alike, equal e-mail addresses, phones and numbers are compared.</source>
        <translation>Sont comparés les noms qui s’écrivent ou sonnent pareil, ainsi que les adresses électroniques, téléphones et numéros identiques.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln pair(s)</source>
        <translation>
            <numerusform>&amp;Fusionner %Ln paire</numerusform>
            <numerusform>&amp;Fusionner %Ln paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;among</source>
        <translation>Chercher par&amp;mi</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Chercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>Merge the &amp;certain ones…</source>
        <translation>Fusionner les paires &amp;certaines…</translation>
    </message>
    <message>
        <source>Pairs that are very much alike and say different things in no field, merged all at once after a preview</source>
        <translation>Les paires très semblables dont aucun champ ne diffère, fusionnées d’un coup après un aperçu</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Groupes de doublons probables</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Paire</translation>
    </message>
    <message>
        <source>Nothing speaks against merging these: they are very much alike, and in no field do they say different things. Take the tick away where you know better.</source>
        <translation>Rien ne s’oppose à ces fusions&#xa0;: les fiches sont très semblables et aucun champ ne diffère. Décochez ce que vous savez être faux.</translation>
    </message>
    <message>
        <source>Pairs to merge</source>
        <translation>Paires à fusionner</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
</context>
<context>
    <name>Lodebook::EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>La clé est calculée…</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changement de la phrase secrète</translation>
    </message>
    <message>
        <source>The casebook has a new passphrase. Older backups and other copies keep the old one.</source>
        <translation>Le registre a une nouvelle phrase secrète. Les sauvegardes plus anciennes et les autres copies gardent l’ancienne.</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <translation>Création d’une clé de secours</translation>
    </message>
    <message>
        <source>Looking whether the passphrase is right</source>
        <translation>Vérification de la phrase secrète</translation>
    </message>
    <message>
        <source>Without encryption everybody who has the file can read all of it. Its older backups stay encrypted, with the passphrase they had. All windows are closed and opened again.</source>
        <translation>Sans chiffrement, quiconque a le fichier peut tout y lire. Ses sauvegardes plus anciennes restent chiffrées, avec la phrase secrète d’alors. Toutes les fenêtres sont fermées puis rouvertes.</translation>
    </message>
    <message>
        <source>Take the encryption &amp;off</source>
        <translation>Re&amp;tirer le chiffrement</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Somebody has typed it from the paper: it works.</source>
        <translation>Elle ouvre le registre quand la phrase secrète est perdue. Quelqu’un l’a recopiée depuis le papier&#xa0;: elle fonctionne.</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Nobody has tried yet whether the one on paper works.</source>
        <translation>Elle ouvre le registre quand la phrase secrète est perdue. Personne n’a encore essayé si celle du papier fonctionne.</translation>
    </message>
    <message>
        <source>This casebook is on a server; it is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Ce registre est sur un serveur&#xa0;; il y est chiffré, par les disques et les connexions du serveur.</translation>
    </message>
    <message>
        <source>This program is built without encryption. Another build of it can encrypt this casebook.</source>
        <translation>Ce programme est construit sans chiffrement. Une autre version de ce programme peut chiffrer ce registre.</translation>
    </message>
    <message>
        <source>This casebook is encrypted, with its attachments and its backups. It opens with the passphrase or with the recovery key; without both nobody can open it. It locks by itself when nobody works with it for a while (see the settings).</source>
        <translation>Ce registre est chiffré, avec ses pièces jointes et ses sauvegardes. Il s’ouvre avec la phrase secrète ou avec la clé de secours&#xa0;; sans l’une ni l’autre, personne ne peut l’ouvrir. Il se verrouille de lui-même quand personne n’y travaille pendant un moment (voir les paramètres).</translation>
    </message>
    <message>
        <source>Who finds or steals the file can read everything in it. Encrypted, it opens only with a passphrase of yours, or with a recovery key that you keep on paper. Attachments and backups are encrypted with it.</source>
        <translation>Qui trouve ou vole le fichier peut tout y lire. Chiffré, il ne s’ouvre qu’avec une phrase secrète à vous, ou avec une clé de secours que vous gardez sur papier. Les pièces jointes et les sauvegardes sont chiffrées avec lui.</translation>
    </message>
    <message>
        <source>All windows are closed and opened again. Then the recovery key is shown, once: have a printer or paper ready. What was exported or copied elsewhere stays as it is.</source>
        <translation>Toutes les fenêtres sont fermées puis rouvertes. Ensuite la clé de secours est montrée, une seule fois&#xa0;: ayez une imprimante ou du papier à portée de main. Ce qui a été exporté ou copié ailleurs reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Encrypt the casebook</source>
        <translation>&amp;Chiffrer le registre</translation>
    </message>
    <message>
        <source>&amp;Passphrase now, or the recovery key: needed for every change here</source>
        <translation>&amp;Phrase secrète actuelle, ou la clé de secours&#xa0;: nécessaire pour tout changement ici</translation>
    </message>
    <message>
        <source>Passphrase now, or the recovery key</source>
        <translation>Phrase secrète actuelle, ou la clé de secours</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>&amp;Essayer celle du papier…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>En &amp;faire une nouvelle…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The file itself is not rewritten. Older backups and other copies keep the old passphrase.</source>
        <translation>Le fichier lui-même n’est pas réécrit. Les sauvegardes plus anciennes et les autres copies gardent l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>C&amp;hanger la phrase secrète</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>The casebook is written anew as a plain file that everybody can read who has it.</source>
        <translation>Le registre est réécrit en un fichier ordinaire que peut lire quiconque l’a.</translation>
    </message>
    <message>
        <source>Take the encryption o&amp;ff…</source>
        <translation>&amp;Retirer le chiffrement…</translation>
    </message>
    <message>
        <source>This computer goes</source>
        <translation>Cet ordinateur s’en va</translation>
    </message>
    <message>
        <source>Before it is handed back, or when it is about to be taken away: shows whether others have everything, and destroys the casebook here.</source>
        <translation>Avant de le rendre, ou quand il va être emporté&#xa0;: montre si d’autres ont tout, et détruit le registre ici.</translation>
    </message>
    <message>
        <source>De&amp;stroy the casebook here…</source>
        <translation>Détruire le re&amp;gistre ici…</translation>
    </message>
</context>
<context>
    <name>Lodebook::EngagementGridPage</name>
    <message>
        <source>%1: %2</source>
        <comment>partner and plan</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2; priority: %3</source>
        <comment>partner, plan and its priority</comment>
        <translation>%1&#xa0;: %2&#xa0;; priorité&#xa0;: %3</translation>
    </message>
    <message>
        <source>Influence %1, interest %2: %3</source>
        <translation>Influence %1, intérêt %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans are being read.</source>
        <translation>Les plans sont en cours de lecture.</translation>
    </message>
    <message>
        <source>No engagement plan is open yet. Add one and give its partner an influence and an interest from 1 to 5: it then stands here.</source>
        <translation>Aucun plan d’engagement n’est encore ouvert. Ajoutez-en un et donnez à son partenaire une influence et un intérêt de 1 à 5&#xa0;: il se trouvera alors ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open plan(s).</source>
        <translation>
            <numerusform>%Ln plan ouvert.</numerusform>
            <numerusform>%Ln plans ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) below the grid, because influence or interest is not recorded.</source>
        <translation>
            <numerusform>%Ln d’entre eux se trouve sous la grille, car l’influence ou l’intérêt n’est pas enregistré.</numerusform>
            <numerusform>%Ln d’entre eux se trouvent sous la grille, car l’influence ou l’intérêt n’est pas enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>Influence %1</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Intérêt %1</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Pas encore placés</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Influence et intérêt</translation>
    </message>
    <message>
        <source>&amp;New engagement plan</source>
        <translation>&amp;Nouveau plan d’engagement</translation>
    </message>
    <message>
        <source>&amp;Print the grid</source>
        <translation>&amp;Imprimer la grille</translation>
    </message>
</context>
<context>
    <name>Lodebook::ExplanationDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As of %1 (rule %2)</source>
        <translation>Au %1 (règle %2)</translation>
    </message>
    <message>
        <source>Changes may be missing of: %1</source>
        <translation>Des modifications manquent peut-être de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Les fiches derrière le chiffre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>Ce qu’elle ajoute</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldButton</name>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldChooser</name>
    <message>
        <source>Fields of %1</source>
        <translation>Champs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Trouver un champ</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation>Champ obligatoire</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPicker</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that every record has</comment>
        <translation>%1 (nécessaire)</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPickerDelegate</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>Ce que devient la colonne %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldRestore</name>
    <message>
        <source>What %1 led to is not here any more</source>
        <comment>a field that links</comment>
        <translation>Ce à quoi menait %1 n’existe plus ici</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it first.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow changing it</source>
        <translation>%1 est restreint&#xa0;: votre rôle ne permet pas de le modifier</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. Take it out first.</source>
        <translation>Cette fiche est dans la corbeille. Sortez-la d’abord.</translation>
    </message>
    <message>
        <source>The earlier value of %1 cannot be read by this version of the program</source>
        <translation>L’ancienne valeur de %1 ne peut pas être lue par cette version du programme</translation>
    </message>
    <message>
        <source>%1 has this value now</source>
        <translation>%1 a cette valeur actuellement</translation>
    </message>
    <message>
        <source>%1 was changed at this moment; nothing was overwritten. Look at the history again.</source>
        <translation>%1 vient d’être modifié&#xa0;; rien n’a été écrasé. Regardez de nouveau l’historique.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Valeur rendue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldTreeModel</name>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Ce qui découle d’autres fiches</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>Tenu par le programme</translation>
    </message>
</context>
<context>
    <name>Lodebook::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Opens the records behind it.</source>
        <translation>%1. Ouvre les fiches sur lesquelles il repose.</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln record(s)</source>
        <translation>
            <numerusform>Ouvrir %Ln fiche</numerusform>
            <numerusform>Ouvrir %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>&amp;Ouvrir les fiches</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>E&amp;xpliquer ce chiffre</translation>
    </message>
</context>
<context>
    <name>Lodebook::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilePreview</name>
    <message>
        <source>Version %1 of %2 with this name</source>
        <translation>Version %1 sur %2 portant ce nom</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Choisissez un fichier pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>The beginning of %1</source>
        <translation>Le début de %1</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it to see it.</source>
        <translation>Il n’y a pas d’aperçu de ce type de fichier. Ouvrez-le pour le voir.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilesTab</name>
    <message>
        <source>There is neither a file nor a picture on the clipboard. Copy one, then paste it here.</source>
        <translation>Le presse-papiers ne contient ni fichier ni image. Copiez-en un, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>date and time</comment>
        <translation>Image %1.png</translation>
    </message>
    <message>
        <source>Other files are still being attached. Wait until they are.</source>
        <translation>D’autres fichiers sont encore en train d’être joints. Attendez la fin.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Ajout des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached; undo takes them off again.</source>
        <translation>
            <numerusform>%Ln fichier joint&#xa0;; l’annulation le retire.</numerusform>
            <numerusform>%Ln fichiers joints&#xa0;; l’annulation les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Rien n’a été joint.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s) could not be taken either.</source>
        <translation>
            <numerusform>%Ln autre fichier n’a pas pu être joint non plus.</numerusform>
            <numerusform>%Ln autres fichiers n’ont pas pu être joints non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is a program. It is not started from here; save it elsewhere if you know where it comes from.</source>
        <translation>%1 est un programme. Il n’est pas lancé d’ici&#xa0;; enregistrez-le ailleurs si vous savez d’où il vient.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>There is no program here that shows %1. Save it and open it yourself.</source>
        <translation>Aucun programme ici ne montre %1. Enregistrez-le et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln file(s) off a record</source>
        <translation>
            <numerusform>Retirer %Ln fichier d’une fiche</numerusform>
            <numerusform>Retirer %Ln fichiers d’une fiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln fichier mis dans la corbeille. Ctrl+Z le ramène.</numerusform>
            <numerusform>%Ln fichiers mis dans la corbeille. Ctrl+Z les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Ouvrir le &amp;fichier</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Drop files anywhere on this record, paste a picture, or choose them.</source>
        <translation>Déposez des fichiers n’importe où sur cette fiche, collez une image, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Do &amp;not ask for it</source>
        <translation>&amp;Ne pas le demander</translation>
    </message>
    <message>
        <source>As&amp;k for it</source>
        <translation>&amp;Le demander</translation>
    </message>
    <message>
        <source>The content of this file is on another device.</source>
        <translation>Le contenu de ce fichier est sur un autre appareil.</translation>
    </message>
    <message>
        <source>%1 of %2 have come with packs so far.</source>
        <translation>Jusqu’ici, %1 sur %2 sont arrivés avec des paquets.</translation>
    </message>
    <message>
        <source>The packs that are made here ask for it.</source>
        <translation>Les paquets faits ici le demandent.</translation>
    </message>
    <message>
        <source>Ask for it, and the packs that are made here say so.</source>
        <translation>Demandez-le, et les paquets faits ici le diront.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterBuilder</name>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Montrer seulement ceux-ci</translation>
    </message>
    <message>
        <source>Which to show: %1</source>
        <translation>Que montrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>Without a condition everything is shown</source>
        <translation>Sans condition, tout est montré</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Montré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterChips</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Affichées&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Enlever la condition %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterGroupEditor</name>
    <message>
        <source>How the conditions of this group go together</source>
        <translation>Comment les conditions de ce groupe se combinent</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Toutes sont remplies</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Au moins une est remplie</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Aucune n’est remplie</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Ajouter un &amp;groupe</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Enlever ce groupe</translation>
    </message>
</context>
<context>
    <name>Lodebook::FirstSteps</name>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Add a mine site</source>
        <translation>Ajouter un site minier</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Ajouter une adhésion</translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation>Ajouter une contribution</translation>
    </message>
    <message>
        <source>Add a call for proposals</source>
        <translation>Ajouter un appel à propositions</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Record a measurement</source>
        <translation>Enregistrer une mesure</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Enregistrer une visite</translation>
    </message>
    <message>
        <source>Say who works with this casebook</source>
        <translation>Dire qui travaille avec ce registre</translation>
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
        <translation>Rempli par le programme</translation>
    </message>
</context>
<context>
    <name>Lodebook::FormattingBar</name>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <translation>Les fiches ne peuvent pas être regroupées par %1&#xa0;: presque toutes diffèrent, ou chacune en a plusieurs. Choisissez un autre champ.</translation>
    </message>
    <message>
        <source>&amp;Put together by</source>
        <translation>Re&amp;grouper par</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>par année</translation>
    </message>
    <message>
        <source>How long a stretch of time is a group</source>
        <translation>Durée de chaque groupe</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackModel</name>
    <message>
        <source>A record that is not here yet</source>
        <translation>Une fiche qui n’est pas encore ici</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Leads to a record that is not here; it comes in by itself with that record</source>
        <translation>Mène à une fiche qui n’est pas ici&#xa0;; entre d’elle-même avec cette fiche</translation>
    </message>
    <message>
        <source>A rule of this kind of record refuses the value; type a right one in the record</source>
        <translation>Une règle de ce type de fiche refuse la valeur&#xa0;; saisissez-en une correcte dans la fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Pourquoi elle attend</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackPage</name>
    <message>
        <source>Held back</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) wait</source>
        <translation>
            <numerusform>%Ln valeur en attente</numerusform>
            <numerusform>%Ln valeurs en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>What packs brought and what could not come into its record yet. It is kept, and goes on to others.</source>
        <translation>Ce que des paquets ont apporté et qui n’a pas encore pu entrer dans sa fiche. C’est gardé et transmis aux autres.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>A value of a pack waits here when it leads to a record that has not come yet, or when a rule refuses it.</source>
        <translation>Une valeur d’un paquet attend ici quand elle mène à une fiche pas encore arrivée ou quand une règle la refuse.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HelpWindow</name>
    <message>
        <source># Keys</source>
        <translation># Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>L’ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Première et dernière ligne</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Choisir plusieurs lignes</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Copier les lignes choisies en tableau</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>Mettre les lignes choisies à la corbeille</translation>
    </message>
    <message>
        <source>Go to the row that begins like this</source>
        <translation>Aller à la ligne qui commence ainsi</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Taper ses premières lettres</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Trier aussi par une autre colonne</translation>
    </message>
    <message>
        <source>Shift and a click on its heading</source>
        <translation>Maj et un clic sur son en-tête</translation>
    </message>
    <message>
        <source>Help – Lodebook</source>
        <translation>Aide – Lodebook</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln record(s) in all</source>
        <translation>
            <numerusform>… %Ln fiche en tout</numerusform>
            <numerusform>… %Ln fiches en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Arrêté&#xa0;; aucun fichier n’a été écrit</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>all kinds of records</source>
        <translation>tous les genres de fiches</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>Taking an action back</source>
        <translation>Une action est annulée</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken back: %Ln record(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est annulé&#xa0;: %Ln fiche.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est annulé&#xa0;: %Ln fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay as they are: they were changed since, or others build on them.</source>
        <translation>
            <numerusform>%Ln fiche reste telle quelle&#xa0;: elle a été modifiée depuis, ou d’autres s’appuient sur elle.</numerusform>
            <numerusform>%Ln fiches restent telles quelles&#xa0;: elles ont été modifiées depuis, ou d’autres s’appuient sur elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln ligne écrite</numerusform>
            <numerusform>%Ln lignes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>L’historique est exporté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln ligne se trouve dans %1.</numerusform>
            <numerusform>%Ln lignes se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Sur</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Take this action back</source>
        <translation>&amp;Annuler cette action</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>No action fits what is chosen above.</source>
        <translation>Aucune action ne correspond à ce qui est choisi ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryTab</name>
    <message>
        <source>Taken down</source>
        <translation>Fiche créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Put into the recycle bin</source>
        <translation>Mise dans la corbeille</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>%1 is again what it was. Ctrl+Z takes that back.</source>
        <translation>«&#xa0;%1&#xa0;» a retrouvé sa valeur. Ctrl+Z annule cela.</translation>
    </message>
    <message>
        <source>&amp;Put the earlier value back</source>
        <translation>&amp;Rendre la valeur précédente</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historique de cette fiche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who or field</source>
        <translation>Qui ou quel champ</translation>
    </message>
    <message>
        <source>What, or value before</source>
        <translation>Quoi, ou valeur avant</translation>
    </message>
    <message>
        <source>Action, or value after</source>
        <translation>Action, ou valeur après</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, the value now, the value put back</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Looking at what depends on it…</source>
        <translation>Recherche de ce qui en dépend…</translation>
    </message>
    <message>
        <source>What depends on it cannot be told now: %1</source>
        <translation>Impossible de dire pour l’instant ce qui en dépend&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• et %Ln autre</numerusform>
            <numerusform>• et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No name, figure or deadline changes with it.</source>
        <translation>Aucun nom, aucun chiffre et aucune échéance ne change avec elle.</translation>
    </message>
    <message>
        <source>“%1” has it as it stands here, as told on %2.</source>
        <comment>device, moment</comment>
        <translation>«&#xa0;%1&#xa0;» l’a telle qu’elle est ici, d’après ses nouvelles du %2.</translation>
    </message>
    <message>
        <source>“%1” had not all of it when last heard of, on %2.</source>
        <comment>device, moment</comment>
        <translation>«&#xa0;%1&#xa0;» n’en avait pas tout aux dernières nouvelles, le %2.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Typed and never saved</source>
        <translation>Saisi et jamais enregistré</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Modifié récemment</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Échéances</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Échéances de qui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Celles de tous</translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation>En retard ou manquant</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Rien n’est en retard.</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>Dans les sept jours</translation>
    </message>
    <message>
        <source>Nothing is due. Tasks are added on any record, under “Tasks”.</source>
        <translation>Rien n’arrive à échéance. Les tâches s’ajoutent sur toute fiche, sous «&#xa0;Tâches&#xa0;».</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>The records you open are found again here. Pin those you need often with Ctrl+D.</source>
        <translation>Les fiches que vous ouvrez se retrouvent ici. Épinglez avec Ctrl+D celles dont vous avez souvent besoin.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <comment>kind of records, and how many</comment>
        <translation>%1&#xa0;: %2 modifiées</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>kind of records, moment</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message>
        <source>What you changed or built on stays</source>
        <translation>Ce que vous avez modifié ou complété reste</translation>
    </message>
    <message>
        <source>Everything that came with the demonstration goes into the recycle bin, but what somebody has changed or built on. Ctrl+Z brings it back.</source>
        <translation>Tout ce qui est venu avec la démonstration va à la corbeille, sauf ce que quelqu’un a modifié ou complété. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>Retrait des données d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back.</source>
        <translation>
            <numerusform>%Ln fiche mise à la corbeille&#xa0;; l’annulation la ramène.</numerusform>
            <numerusform>%Ln fiches mises à la corbeille&#xa0;; l’annulation les ramène.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because somebody changed them or built on them: %1</source>
        <translation>
            <numerusform>%Ln fiche reste, parce que quelqu’un l’a modifiée ou complétée&#xa0;: %1</numerusform>
            <numerusform>%Ln fiches restent, parce que quelqu’un les a modifiées ou complétées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Do not show these steps again</source>
        <translation>Ne plus montrer ces étapes</translation>
    </message>
    <message>
        <source>Keep them, and do not show this again</source>
        <translation>Les garder et ne plus afficher ceci</translation>
    </message>
    <message>
        <source>From other devices</source>
        <translation>D’autres appareils</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflit à trancher</numerusform>
            <numerusform>%Ln conflits à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) held back</source>
        <translation>
            <numerusform>%Ln valeur en attente</numerusform>
            <numerusform>%Ln valeurs en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is silent for long</source>
        <comment>a device</comment>
        <translation>«&#xa0;%1&#xa0;» est silencieux depuis longtemps</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsModel</name>
    <message>
        <source>Id of the record</source>
        <translation>Identifiant de la fiche</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(non lue)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>A row updates the record that has the same value here. Without a key every row is a new record.</source>
        <translation>Une ligne met à jour la fiche qui a la même valeur ici. Sans clé, chaque ligne est une nouvelle fiche.</translation>
    </message>
    <message>
        <source>When a row updates a record, an empty cell empties the field. Otherwise it changes nothing.</source>
        <translation>Quand une ligne met à jour une fiche, une cellule vide vide le champ. Sinon, elle ne change rien.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Finds the record</source>
        <translation>Trouve la fiche</translation>
    </message>
    <message>
        <source>Empty cell empties</source>
        <translation>Le vide efface</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsStep</name>
    <message>
        <source>From the headings</source>
        <translation>D’après les titres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the value all rows get</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose first what kind of record the rows are.</source>
        <translation>Choisissez d’abord à quel type de fiche correspondent les lignes.</translation>
    </message>
    <message>
        <source>No column becomes a field yet. Choose for at least one column what it becomes.</source>
        <translation>Aucune colonne ne devient encore un champ. Choisissez pour au moins une colonne ce qu’elle devient.</translation>
    </message>
    <message>
        <source>Needed for every record and filled by no column: %1. Choose a column for it, give all rows the same value, or tick what finds the record.</source>
        <translation>Nécessaire à chaque fiche et rempli par aucune colonne&#xa0;: %1. Choisissez une colonne, donnez la même valeur à toutes les lignes, ou cochez ce qui trouve la fiche.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice; give one of the columns another name in the file.</source>
        <translation>Le titre «&#xa0;%1&#xa0;» s’y trouve deux fois&#xa0;; donnez un autre nom à l’une des colonnes dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) will not be read: %1</source>
        <translation>
            <numerusform>%Ln colonne ne sera pas lue&#xa0;: %1</numerusform>
            <numerusform>%Ln colonnes ne seront pas lues&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column is read.</source>
        <translation>Toutes les colonnes sont lues.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>The &amp;rows are</source>
        <translation>Les li&amp;gnes sont</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Correspondance</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024</source>
        <translation>Dates comme 03/04/2024</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Refuse: they could be two days</source>
        <translation>Refuser&#xa0;: ce peut être deux jours</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Jour d’abord&#xa0;: 3 avril</translation>
    </message>
    <message>
        <source>Month first: 4 March</source>
        <translation>Mois d’abord&#xa0;: 4 mars</translation>
    </message>
    <message>
        <source>Point: 12.5</source>
        <translation>Point&#xa0;: 12.5</translation>
    </message>
    <message>
        <source>Comma: 12,5</source>
        <translation>Virgule&#xa0;: 12,5</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Colonnes du fichier et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Identique pour toutes les lignes</translation>
    </message>
    <message>
        <source>Field that all rows get</source>
        <translation>Champ que reçoivent toutes les lignes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value that all rows get</source>
        <translation>Valeur que reçoivent toutes les lignes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportFileStep</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>En attente d’une décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) of %1</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln doublon probable de %1</numerusform>
            <numerusform>%Ln doublons probables de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Déposez un fichier ici</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacts (*.vcf *.eml);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacts (*.vcf *.eml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A table as CSV, TSV or Excel workbook (.xlsx), with headings in its first row; people also from cards (.vcf) and mails (.eml). You see first what would become of each row; nothing is written before you say so.</source>
        <translation>Un tableau en CSV, TSV ou classeur Excel (.xlsx), avec des titres dans sa première ligne&#xa0;; les personnes aussi de cartes (.vcf) et de courriels (.eml). Vous voyez d’abord ce que deviendrait chaque ligne&#xa0;; rien n’est écrit avant votre accord.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Read it as &amp;Western European text</source>
        <translation>Le lire comme texte d’Europe &amp;occidentale</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1</source>
        <translation>
            <numerusform>%Ln ligne importée de %1</numerusform>
            <numerusform>%Ln lignes importées de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. A file with these headings will be recognised by it.</source>
        <translation>La correspondance «&#xa0;%1&#xa0;» est gardée. Un fichier avec ces titres sera reconnu grâce à elle.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>
            <numerusform>%Ln ligne rejetée est dans %1, avec sa raison. Corrigez-la là et importez ce fichier.</numerusform>
            <numerusform>%Ln lignes rejetées sont dans %1, chacune avec sa raison. Corrigez-les là et importez ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>None of the headings is a field of %1. Was the first row a record, copied without headings?</source>
        <translation>Aucun titre n’est un champ de %1. La première ligne était-elle une fiche, copiée sans titres&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Yes: the columns stand as in the list</source>
        <translation>Oui&#xa0;: les colonnes &amp;suivent la liste</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;Ajouter %1</translation>
    </message>
    <message>
        <source>This is a filled-in reporting template (CMRT).</source>
        <translation>C’est un modèle de déclaration rempli (CMRT).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them in the template and import it again.</source>
        <translation>
            <numerusform>%Ln ligne rejetée est dans %1 avec sa raison. Corrigez-la dans le modèle et importez-le de nouveau.</numerusform>
            <numerusform>%Ln lignes rejetées sont dans %1, chacune avec sa raison. Corrigez-les dans le modèle et importez-le de nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Update the record here</source>
        <translation>Mettre à jour la fiche d’ici</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Passer la ligne</translation>
    </message>
    <message>
        <source>Like “%1” (%2 of 100): %3</source>
        <comment>a record, how alike, why</comment>
        <translation>Ressemble à «&#xa0;%1&#xa0;» (%2 sur 100)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>field, value and what is wrong</comment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’elle apporte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
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
        <translation>Toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nouvelle fiche</numerusform>
            <numerusform>%Ln nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln fiche modifiée</numerusform>
            <numerusform>%Ln fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) kept for later</source>
        <translation>
            <numerusform>%Ln doublon probable gardé pour plus tard</numerusform>
            <numerusform>%Ln doublons probables gardés pour plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>This casebook can only be read.</source>
        <translation>Ce registre ne peut être que lu.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Enregistrer %Ln ligne rejetée…</numerusform>
            <numerusform>&amp;Enregistrer %Ln lignes rejetées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes montrées</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Lignes du fichier et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>The fields of the row</source>
        <translation>Les champs de la ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the casebook</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The selected rows:</source>
        <translation>Les lignes choisies&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportResultStep</name>
    <message>
        <source>The import of %1 has been undone</source>
        <translation>L’importation de %1 a été annulée</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since and were kept: %1</source>
        <translation>
            <numerusform>%Ln fiche a été modifiée depuis et a été gardée&#xa0;: %1</numerusform>
            <numerusform>%Ln fiches ont été modifiées depuis et ont été gardées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>%1 a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln nouvelle fiche</numerusform>
            <numerusform>%Ln nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln fiche modifiée</numerusform>
            <numerusform>%Ln fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were the same already</source>
        <translation>
            <numerusform>%Ln fiche était déjà identique</numerusform>
            <numerusform>%Ln fiches étaient déjà identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) wait for your decision; they are kept in the casebook until then</source>
        <translation>
            <numerusform>%Ln doublon probable attend votre décision&#xa0;; il est gardé dans le registre jusque-là</numerusform>
            <numerusform>%Ln doublons probables attendent votre décision&#xa0;; ils sont gardés dans le registre jusque-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over, because they are blank or you chose to skip them</source>
        <translation>
            <numerusform>%Ln ligne passée, parce qu’elle est vide ou que vous l’avez choisi</numerusform>
            <numerusform>%Ln lignes passées, parce qu’elles sont vides ou que vous l’avez choisi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Annuler cette importation</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Enregistrer %Ln ligne rejetée…</numerusform>
            <numerusform>&amp;Enregistrer %Ln lignes rejetées…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %Ln likely duplicate(s)</source>
        <translation>
            <numerusform>&amp;Trancher %Ln doublon probable</numerusform>
            <numerusform>&amp;Trancher %Ln doublons probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>Afficher la &amp;liste</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importer un autre &amp;fichier</translation>
    </message>
</context>
<context>
    <name>Lodebook::InviteMenu</name>
    <message numerus="yes">
        <source>Invite %Ln selected person(s) to</source>
        <translation>
            <numerusform>Inviter %Ln personne choisie à</numerusform>
            <numerusform>Inviter %Ln personnes choisies à</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %Ln of the list to</source>
        <translation>
            <numerusform>Inviter %Ln de la liste à</numerusform>
            <numerusform>Inviter les %Ln de la liste à</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is recorded yet</source>
        <translation>Aucun événement n’est encore enregistré</translation>
    </message>
    <message>
        <source>In&amp;vite</source>
        <translation>In&amp;viter</translation>
    </message>
    <message>
        <source>Put these people on the list of an event</source>
        <translation>Mettre ces personnes sur la liste d’un événement</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeyPanel</name>
    <message>
        <source>&amp;Accept without comparing</source>
        <translation>&amp;Accepter sans comparer</translation>
    </message>
    <message>
        <source>&amp;Compare and accept</source>
        <translation>&amp;Comparer et accepter</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>“%1” (%2), with which %3 works, wants to exchange packs with this casebook. Ask its officer, by voice, to read out the fingerprint that stands on their page Devices, and type it here: so you know that nobody put other keys into the file.</source>
        <translation>«&#xa0;%1&#xa0;» (%2), avec lequel travaille %3, veut échanger des paquets avec ce registre. Demandez de vive voix à son agent de lire l’empreinte qui figure sur sa page Appareils, et saisissez-la ici&#xa0;: vous saurez ainsi que personne n’a mis d’autres clés dans le fichier.</translation>
    </message>
    <message>
        <source>&amp;Name of the device here</source>
        <translation>&amp;Nom de l’appareil ici</translation>
    </message>
    <message>
        <source>&amp;Fingerprint as it is read out</source>
        <translation>&amp;Empreinte telle qu’elle est lue</translation>
    </message>
    <message>
        <source>six groups of five digits</source>
        <translation>six groupes de cinq chiffres</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeysPage</name>
    <message>
        <source>%1 is needed for typing. Choose a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>%1 sert à la saisie. Choisissez une touche avec Ctrl ou Alt, ou l’une des touches F1 à F12.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it from there, or type another one.</source>
        <translation>%1 appartient à «&#xa0;%2&#xa0;». Reprenez-la de là, ou tapez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” has lost its key.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>D’habitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Touche</translation>
    </message>
    <message>
        <source>Key of the chosen command: press it</source>
        <translation>Touche de la commande choisie&#xa0;: appuyez dessus</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>La reprendre de &amp;là</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>Tout &amp;comme d’habitude</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>%1 always does this %2: “%3”. Choose another key.</source>
        <comment>a key, where, what it does there</comment>
        <translation>%1 fait toujours ceci %2&#xa0;: «&#xa0;%3&#xa0;». Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>This key is fixed: it cannot be given away or changed.</source>
        <translation>Cette touche est fixe&#xa0;: elle ne peut être ni donnée ni changée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a fixed key does, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1, fixe</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersDialog</name>
    <message>
        <source>Write letters: %1</source>
        <translation>Écrire des lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remind members of the report on %1</source>
        <translation>Rappeler aux membres le rapport sur %1</translation>
    </message>
    <message>
        <source>Letter &amp;template</source>
        <translation>&amp;Modèle de lettre</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;En tant que</translation>
    </message>
    <message>
        <source>E-mail drafts for the mail program of this computer</source>
        <translation>Brouillons pour le logiciel de messagerie de cet ordinateur</translation>
    </message>
    <message>
        <source>One file to print, each letter on a page of its own</source>
        <translation>Un fichier à imprimer, chaque lettre sur sa propre page</translation>
    </message>
    <message>
        <source>A file to print for each letter</source>
        <translation>Un fichier à imprimer par lettre</translation>
    </message>
    <message>
        <source>Write down in the &amp;contact log that they went out</source>
        <translation>Noter dans le &amp;journal des contacts qu’elles sont parties</translation>
    </message>
    <message>
        <source>Who gets a letter, and who does not</source>
        <translation>Qui reçoit une lettre, et qui n’en reçoit pas</translation>
    </message>
    <message>
        <source>The letter as it goes out</source>
        <translation>La lettre telle qu’elle part</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln e-mail draft(s)…</source>
        <translation>
            <numerusform>Éc&amp;rire %Ln brouillon de courriel…</numerusform>
            <numerusform>Éc&amp;rire %Ln brouillons de courriel…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln letter(s)…</source>
        <translation>
            <numerusform>Éc&amp;rire %Ln lettre…</numerusform>
            <numerusform>Éc&amp;rire %Ln lettres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the letters to</source>
        <translation>Écrire les lettres dans</translation>
    </message>
    <message>
        <source>An empty folder for the letters</source>
        <translation>Un dossier vide pour les lettres</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Document texte (*.odt);;Page web (*.html)</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1.</source>
        <translation>
            <numerusform>%Ln lettre écrite dans %1.</numerusform>
            <numerusform>%Ln lettres écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Enregi&amp;strer la liste…</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Enregistrer la liste de diffusion</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Tableau (*.csv);;Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the mailing list</source>
        <translation>Enregistrement de la liste de diffusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) saved in %1.</source>
        <translation>
            <numerusform>%Ln adresse enregistrée dans %1.</numerusform>
            <numerusform>%Ln adresses enregistrées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded has changed meanwhile: other letters would go out now. Nothing was written; close this and look at them again.</source>
        <translation>Ce qui est enregistré a changé entre-temps&#xa0;: d’autres lettres partiraient maintenant. Rien n’a été écrit&#xa0;; fermez ceci et regardez-les à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) none: the last column says why.</source>
        <translation>
            <numerusform>%Ln n’en reçoit pas&#xa0;: la dernière colonne dit pourquoi.</numerusform>
            <numerusform>%Ln n’en reçoivent pas&#xa0;: la dernière colonne dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) would go out.</source>
        <translation>
            <numerusform>%Ln lettre partirait.</numerusform>
            <numerusform>%Ln lettres partiraient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersMenu</name>
    <message numerus="yes">
        <source>To the %Ln &amp;selected</source>
        <translation>
            <numerusform>À l’élément &amp;sélectionné (%Ln)</numerusform>
            <numerusform>Aux %Ln élément&amp;s sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To &amp;all %Ln of the list</source>
        <translation>
            <numerusform>À &amp;toute la liste (%Ln)</numerusform>
            <numerusform>À &amp;tous les %Ln de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Lettres</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template to these records</source>
        <translation>Lettres ou brouillons de courriel à ces fiches, tirés d’un modèle</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Raison de l’omission</translation>
    </message>
</context>
<context>
    <name>Lodebook::LineEditor</name>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Type a part of the name or number</source>
        <translation>Tapez une partie du nom ou du numéro</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkLine</name>
    <message>
        <source>Make “%1” a new record (%2)…</source>
        <translation>Faire de «&#xa0;%1&#xa0;» une nouvelle fiche (%2)…</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinksEditor</name>
    <message>
        <source>Add: type a part of the name or number</source>
        <translation>Ajouter&#xa0;: tapez une partie du nom ou du numéro</translation>
    </message>
</context>
<context>
    <name>Lodebook::ListColumns</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Croissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>Then b&amp;y this one (Shift+click)</source>
        <translation>&amp;Puis par celle-ci (Maj+clic)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Laisser défiler &amp;toutes les colonnes</translation>
    </message>
    <message>
        <source>Columns up to here &amp;stay in sight</source>
        <translation>Les colonnes jusqu’ici restent &amp;visibles</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
    <message>
        <source>&amp;Filter below the headings</source>
        <translation>&amp;Filtre sous les titres</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>L&amp;ignes compactes</translation>
    </message>
    <message>
        <source>&amp;Put together by this column</source>
        <translation>Re&amp;grouper par cette colonne</translation>
    </message>
</context>
<context>
    <name>Lodebook::LockPage</name>
    <message>
        <source>The casebook is locked</source>
        <translation>Le registre est verrouillé</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis et reste tel quel.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pinned: found on the home page and in the search</source>
        <translation>Épinglée&#xa0;: se trouve sur la page d’accueil et dans la recherche</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>N’est plus épinglée</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed %Ln record(s). Undoing it takes all of them back.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a modifié %Ln fiche. L’annuler la remet entièrement en l’état.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a modifié %Ln fiches. L’annuler les remet toutes en l’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 can only be read: nothing in it can be changed here. To change something, ask for the right to write the file and its folder, or open a copy of your own.</source>
        <translation>%1 ne peut qu’être lu&#xa0;: rien ne peut y être modifié ici. Pour modifier quelque chose, demandez le droit d’écrire dans le fichier et son dossier, ou ouvrez une copie à vous.</translation>
    </message>
    <message>
        <source>Locked – %1 – Lodebook</source>
        <comment>casebook</comment>
        <translation>Verrouillé – %1 – Lodebook</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery key of this casebook yet. Without it a lost passphrase cannot be made good.</source>
        <translation>Personne n’a encore essayé la clé de secours de ce registre. Sans elle, une phrase secrète perdue ne se remplace pas.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>&amp;Essayer celle du papier…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>En &amp;faire une nouvelle…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln entrée de calendrier écrite dans %1</numerusform>
            <numerusform>%Ln entrées de calendrier écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made. It opens with the same passphrase and the same recovery key as the casebook, and nobody has tried yet whether the key on paper works.</source>
        <translation>Une sauvegarde a été faite. Elle s’ouvre avec la même phrase secrète et la même clé de secours que le registre, et personne n’a encore essayé si la clé sur papier fonctionne.</translation>
    </message>
</context>
<context>
    <name>Lodebook::MakePackPage</name>
    <message>
        <source>Make a pack</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>device, officer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Looking what would go into the pack</source>
        <translation>Examen de ce que contiendrait le paquet</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Écrire le paquet</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <comment>name of a file</comment>
        <translation>Paquet %1</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Paquets (*.lodepack)</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Création du paquet</translation>
    </message>
    <message>
        <source>Changes are gathered, packed and sealed</source>
        <translation>Les modifications sont réunies, compressées et scellées</translation>
    </message>
    <message>
        <source>The pack is written: %1. Only the devices it is for can open it.</source>
        <translation>Le paquet est écrit&#xa0;: %1. Seuls les appareils destinataires peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Look first what would go into it; then the file can be written.</source>
        <translation>Voyez d’abord ce qu’il contiendrait&#xa0;; le fichier peut ensuite être écrit.</translation>
    </message>
    <message>
        <source>Tick a device, and choose what it may hold.</source>
        <translation>Cochez un appareil et choisissez ce qu’il peut détenir.</translation>
    </message>
    <message>
        <source>&amp;Look what goes in</source>
        <translation>&amp;Voir ce qu’il contient</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>&amp;Écrire le paquet…</translation>
    </message>
    <message>
        <source>&amp;For which devices</source>
        <translation>&amp;Pour quels appareils</translation>
    </message>
    <message>
        <source>What they may hold</source>
        <translation>Ce qu’ils peuvent détenir</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>Pièces &amp;jointes</translation>
    </message>
    <message>
        <source>None: their names only</source>
        <translation>Aucune&#xa0;: leurs noms seulement</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Good for (&amp;days)</source>
        <translation>Val&amp;able (jours)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Ce que contient le paquet</translation>
    </message>
    <message>
        <source>A pack carries what other devices do not have yet. It is sealed: only the devices it is for can open it.</source>
        <translation>Un paquet porte ce que d’autres appareils n’ont pas encore. Il est scellé&#xa0;: seuls les appareils destinataires peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>No device is trusted yet</source>
        <translation>Aucun appareil n’est encore de confiance</translation>
    </message>
    <message>
        <source>A pack is made for devices whose keys were accepted. Ask for the key file of the other device, and hand over yours.</source>
        <translation>Un paquet est fait pour des appareils dont la clé a été acceptée. Demandez le fichier de clé de l’autre appareil et remettez le vôtre.</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Appareils et clés</translation>
    </message>
    <message>
        <source>Those up to %1, and what was asked for</source>
        <translation>Celles jusqu’à %1 et ce qui a été demandé</translation>
    </message>
    <message>
        <source>At &amp;most (MB of attachments)</source>
        <translation>Au pl&amp;us (Mo de pièces jointes)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapPane</name>
    <message>
        <source>%1: without a position</source>
        <comment>kind of record</comment>
        <translation>%1&#xa0;: sans position</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>kind of record, what tells them apart</comment>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <comment>how many records</comment>
        <translation>%1 sur la carte</translation>
    </message>
    <message>
        <source>%1 without a position</source>
        <comment>how many records</comment>
        <translation>%1 sans position</translation>
    </message>
    <message>
        <source>%1 records are too many to choose on the map. Draw a smaller rectangle, or set conditions.</source>
        <translation>%1 fiches sont trop nombreuses pour être choisies sur la carte. Tracez un rectangle plus petit ou posez des conditions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln fiche choisie sur la carte</numerusform>
            <numerusform>%Ln fiches choisies sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Coloured b&amp;y</source>
        <translation>Couleurs &amp;selon</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Les ouvre en liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapWidget</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of point and how many</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Garder cette correspondance sous le nom</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>Such as: monthly visits</source>
        <translation>Par exemple&#xa0;: visites du mois</translation>
    </message>
    <message>
        <source>Keep &amp;mapping</source>
        <translation>Garder la &amp;correspondance</translation>
    </message>
</context>
<context>
    <name>Lodebook::MembersPage</name>
    <message>
        <source>is made</source>
        <translation>est créée</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>no fee is agreed: nothing is made</source>
        <translation>aucune cotisation convenue&#xa0;: rien n’est créé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln contribution(s)</source>
        <translation>
            <numerusform>&amp;Créer %Ln contribution</numerusform>
            <numerusform>&amp;Créer %Ln contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>No membership lasts in this year, as far as its first day is recorded.</source>
        <translation>Aucune adhésion ne dure dans cette année, pour autant que son premier jour soit enregistré.</translation>
    </message>
    <message>
        <source>This is what would be made for %1. Nothing is written before you say so; undo takes it back.</source>
        <translation>Voici ce qui serait créé pour %1. Rien n’est écrit avant que vous le disiez&#xa0;; annuler le retire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) made. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln contribution créée. Annuler la retire.</numerusform>
            <numerusform>%Ln contributions créées. Annuler les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members &amp;on</source>
        <translation>Membres &amp;le</translation>
    </message>
    <message>
        <source>Members on this day</source>
        <translation>Membres ce jour-là</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>&amp;Imprimer la liste</translation>
    </message>
    <message>
        <source>Members by pillar</source>
        <translation>Membres par pilier</translation>
    </message>
    <message>
        <source>Contributions &amp;for</source>
        <translation>Contributions &amp;pour</translation>
    </message>
    <message>
        <source>Year of the contributions</source>
        <translation>Année des contributions</translation>
    </message>
    <message>
        <source>&amp;due on</source>
        <translation>à recevoir l&amp;e</translation>
    </message>
    <message>
        <source>Day on which the contributions are due</source>
        <translation>Jour d’échéance des contributions</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Contributions that would be made</source>
        <translation>Contributions qui seraient créées</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergeModel</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, reste</translation>
    </message>
    <message>
        <source>%1, does not stay</source>
        <translation>%1, ne reste pas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Première fiche</translation>
    </message>
    <message>
        <source>First record (stays)</source>
        <translation>Première fiche (reste)</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Seconde fiche</translation>
    </message>
    <message>
        <source>Second record (stays)</source>
        <translation>Seconde fiche (reste)</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Après la fusion</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergePanel</name>
    <message>
        <source>Choose a pair to see it side by side.</source>
        <translation>Choisissez une paire pour la voir côte à côte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 alike: %2. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Semblables à %1 sur 100&#xa0;: %2. %Ln champ diffère.</numerusform>
            <numerusform>Semblables à %1 sur 100&#xa0;: %2. %Ln champs diffèrent.</numerusform>
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
        <translation>Garder «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Garder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>Les deux fiches, champ par champ</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>&amp;Fusionner les deux</translation>
    </message>
    <message>
        <source>They are &amp;not the same</source>
        <translation>Ce &amp;ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>Ouvrir la &amp;première</translation>
    </message>
    <message>
        <source>Open the &amp;second</source>
        <translation>Ouvrir la &amp;seconde</translation>
    </message>
    <message numerus="yes">
        <source>Created on two devices for the same thing. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Créées sur deux appareils pour la même chose. %Ln champ dit autre chose.</numerusform>
            <numerusform>Créées sur deux appareils pour la même chose. %Ln champs disent autre chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Écarter ce message</translation>
    </message>
</context>
<context>
    <name>Lodebook::ModeSwitch</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Fiches en colonnes</translation>
    </message>
    <message>
        <source>How the records are shown</source>
        <translation>Présentation des fiches</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Lodebook::MomentEditor</name>
    <message>
        <source>There is no such time of day as “%1”</source>
        <translation>L’heure «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
</context>
<context>
    <name>Lodebook::MoneyEditor</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Devise de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>Lodebook::NewCasebookDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Fill it with the &amp;demonstration: real public data and invented examples</source>
        <translation>Le remplir avec la &amp;démonstration&#xa0;: données publiques réelles et exemples inventés</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>It stands beside everything you change</source>
        <translation>Il figure à côté de tout ce que vous modifiez</translation>
    </message>
    <message>
        <source>&amp;Make the casebook</source>
        <translation>&amp;Créer le registre</translation>
    </message>
    <message>
        <source>Casebook</source>
        <comment>file name</comment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Registres (*.lodebook)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>La clé est calculée…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase, so that nobody else can read the file</source>
        <translation>Le chiffrer avec une &amp;phrase secrète, pour que personne d’autre ne puisse lire le fichier</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Un registre sur un serveur y est chiffré, par les disques et les connexions du serveur.</translation>
    </message>
</context>
<context>
    <name>Lodebook::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier</translation>
    </message>
</context>
<context>
    <name>Lodebook::PackContentsModel</name>
    <message numerus="yes">
        <source>%Ln change(s) in it.</source>
        <translation>
            <numerusform>%Ln modification dedans.</numerusform>
            <numerusform>%Ln modifications dedans.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>Le fichier fait %1.</translation>
    </message>
    <message>
        <source>Before it is packed, it has %1; the file is smaller.</source>
        <translation>Avant compression, %1&#xa0;; le fichier est plus petit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go along.</source>
        <translation>
            <numerusform>%Ln pièce jointe l’accompagne.</numerusform>
            <numerusform>%Ln pièces jointes l’accompagnent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are left out; whoever takes the pack may ask for them.</source>
        <translation>
            <numerusform>%Ln pièce jointe reste ici&#xa0;; qui prend le paquet peut la demander.</numerusform>
            <numerusform>%Ln pièces jointes restent ici&#xa0;; qui prend le paquet peut les demander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here.</source>
        <translation>
            <numerusform>%Ln modification de fiches restreintes reste ici.</numerusform>
            <numerusform>%Ln modifications de fiches restreintes restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre de fiche</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here.</source>
        <translation>
            <numerusform>%Ln fiche n’est plus de ce qui peut être détenu là-bas&#xa0;; elle y est oubliée dès que tout est revenu ici.</numerusform>
            <numerusform>%Ln fiches ne sont plus de ce qui peut être détenu là-bas&#xa0;; elles y sont oubliées dès que tout est revenu ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln large attachment(s) a part goes along; later packs bring the rest.</source>
        <translation>
            <numerusform>De %Ln grande pièce jointe, une partie part&#xa0;; les paquets suivants apporteront le reste.</numerusform>
            <numerusform>De %Ln grandes pièces jointes, une partie part&#xa0;; les paquets suivants apporteront le reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack; later ones bring them.</source>
        <translation>
            <numerusform>%Ln pièce jointe ne trouve pas de place dans ce paquet&#xa0;; les suivants l’apporteront.</numerusform>
            <numerusform>%Ln pièces jointes ne trouvent pas de place dans ce paquet&#xa0;; les suivants les apporteront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers.</source>
        <translation>
            <numerusform>Il contient %Ln rapport sur le devoir de diligence sans l’accord du membre&#xa0;: ses scores et réponses restent entre agents.</numerusform>
            <numerusform>Il contient %Ln rapports sur le devoir de diligence sans l’accord du membre&#xa0;: leurs scores et réponses restent entre agents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPaper</name>
    <message numerus="yes">
        <source>%Ln record(s) came in new.</source>
        <translation>
            <numerusform>%Ln nouvelle fiche est entrée.</numerusform>
            <numerusform>%Ln nouvelles fiches sont entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come in new.</source>
        <translation>
            <numerusform>%Ln nouvelle fiche entrerait.</numerusform>
            <numerusform>%Ln nouvelles fiches entreraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln fiche modifiée.</numerusform>
            <numerusform>%Ln fiches modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>%Ln fiche changerait.</numerusform>
            <numerusform>%Ln fiches changeraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed here and there: both values are kept and wait for a decision.</source>
        <translation>
            <numerusform>%Ln fiche a été modifiée ici et là-bas&#xa0;: les deux valeurs sont gardées et attendent une décision.</numerusform>
            <numerusform>%Ln fiches ont été modifiées ici et là-bas&#xa0;: les deux valeurs sont gardées et attendent une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were created on both sides and wait to be merged.</source>
        <translation>
            <numerusform>%Ln fiche a été créée des deux côtés et attend une fusion.</numerusform>
            <numerusform>%Ln fiches ont été créées des deux côtés et attendent une fusion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot come in yet; they are kept and wait.</source>
        <translation>
            <numerusform>%Ln valeur ne peut pas encore entrer&#xa0;; elle est gardée et attend.</numerusform>
            <numerusform>%Ln valeurs ne peuvent pas encore entrer&#xa0;; elles sont gardées et attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s) were kept as decisions; they go to the others with the next pack.</source>
        <translation>
            <numerusform>%Ln refus est gardé comme décision&#xa0;; il part avec le prochain paquet.</numerusform>
            <numerusform>%Ln refus sont gardés comme décisions&#xa0;; ils partent avec le prochain paquet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version of the program are kept and passed on.</source>
        <translation>
            <numerusform>%Ln ligne d’une version plus récente du programme est gardée et transmise.</numerusform>
            <numerusform>%Ln lignes d’une version plus récente du programme sont gardées et transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the sender is ahead of this one by %Ln minute(s).</source>
        <translation>
            <numerusform>L’horloge de l’expéditeur avance de %Ln minute sur celle-ci.</numerusform>
            <numerusform>L’horloge de l’expéditeur avance de %Ln minutes sur celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>Rien n’était nouveau.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>It is for devices that are not known here. Only they can open it.</source>
        <translation>Il est destiné à des appareils inconnus ici. Eux seuls peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>It is for %1. Only they can open it.</source>
        <translation>Il est destiné à %1. Eux seuls peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Fait par %1 le %2.</translation>
    </message>
    <message>
        <source>a device without a name</source>
        <translation>un appareil sans nom</translation>
    </message>
    <message>
        <source>For this device.</source>
        <translation>Pour cet appareil.</translation>
    </message>
    <message>
        <source>For this device and %1.</source>
        <translation>Pour cet appareil et %1.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>It was taken in before; taking it again changes nothing.</source>
        <translation>Il a déjà été pris&#xa0;; le reprendre ne change rien.</translation>
    </message>
    <message>
        <source>Pack from %1, taken in</source>
        <translation>Paquet de %1, pris</translation>
    </message>
    <message>
        <source>Pack from %1, before it is taken</source>
        <translation>Paquet de %1, avant d’être pris</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Fiche et champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici à présent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Avec le paquet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list shows the first %1 records.</source>
        <translation>La liste montre les %1 premières fiches.</translation>
    </message>
    <message>
        <source>The list shows the first %1 records; the others come in with them.</source>
        <translation>La liste montre les %1 premières fiches&#x202f;; les autres entrent avec elles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them.</source>
        <translation>
            <numerusform>%Ln fiche quitte cet appareil&#xa0;: il ne peut plus la détenir, et l’auteur du paquet l’a en entier.</numerusform>
            <numerusform>%Ln fiches quittent cet appareil&#xa0;: il ne peut plus les détenir, et l’auteur du paquet les a en entier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPreviewModel</name>
    <message>
        <source>Held back: cannot come in yet</source>
        <translation>En attente&#xa0;: ne peut pas encore entrer</translation>
    </message>
    <message>
        <source>Changed here and there: to be decided</source>
        <translation>Modifiées ici et là-bas&#xa0;: à décider</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Supprimées là-bas</translation>
    </message>
    <message>
        <source>Created on both sides: likely one</source>
        <translation>Créées des deux côtés&#xa0;: sans doute la même</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Waits, nothing is lost</source>
        <translation>Attend, rien n’est perdu</translation>
    </message>
    <message>
        <source>%1: deleted on one side</source>
        <comment>kind of record</comment>
        <translation>%1&#xa0;: supprimée d’un côté</translation>
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
        <translation>Fiche et champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici à présent</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Avec le paquet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Changed: money, or what only some may see</source>
        <translation>Modifié&#xa0;: argent, ou ce que seuls certains peuvent voir</translation>
    </message>
    <message>
        <source>Two values; to be decided. Until then: %1</source>
        <translation>Deux valeurs&#xa0;; à trancher. D’ici là&#xa0;: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1. Before both: %2</source>
        <translation>%1. Avant les deux&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln, the first %2 listed)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln, les %2 premiers affichés)</numerusform>
            <numerusform>%1 (%Ln, les %2 premiers affichés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackView</name>
    <message>
        <source>The file is not the pack that was looked at any more. Nothing was changed; open it again.</source>
        <translation>Le fichier n’est plus le paquet qui a été examiné. Rien n’a été modifié&#xa0;; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>Lodebook::Paper</name>
    <message>
        <source>Left out, because restricted: the columns %1.</source>
        <translation>Omis, car d’accès restreint&#xa0;: les colonnes %1.</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Ce qui découle d’autres fiches</translation>
    </message>
    <message>
        <source>Left out, because restricted: %1.</source>
        <translation>Omis, car d’accès restreint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <translation>%1 sur %2 sont montrées.</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 lignes sont trop pour le papier. Choisissez-en moins, ou exportez-les dans un classeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many rows, and which</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”</source>
        <translation>Il n’y a pas de sorte de fiche appelée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This record is restricted: it is not put on paper.</source>
        <translation>Cette fiche est d’accès restreint&#xa0;: elle n’est pas mise sur papier.</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s).</source>
        <translation>
            <numerusform>Retenus, faute d’accord de partage du membre&#xa0;: scores et réponses de %Ln fiche.</numerusform>
            <numerusform>Retenus, faute d’accord de partage du membre&#xa0;: scores et réponses de %Ln fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PaperDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::PassphraseEntry</name>
    <message>
        <source>Weak: it is among the first that would be tried.</source>
        <translation>Faible&#xa0;: elle serait parmi les premières essayées.</translation>
    </message>
    <message>
        <source>Fair: it keeps a curious finder out.</source>
        <translation>Moyenne&#xa0;: elle arrête un curieux qui trouve le fichier.</translation>
    </message>
    <message>
        <source>Good: it keeps out somebody who takes time and money to guess.</source>
        <translation>Bonne&#xa0;: elle arrête qui prend du temps et de l’argent pour la deviner.</translation>
    </message>
    <message>
        <source>Strong: nobody guesses it.</source>
        <translation>Forte&#xa0;: personne ne la devine.</translation>
    </message>
    <message>
        <source>What is typed the second time is not the same yet.</source>
        <translation>La seconde saisie n’est pas encore la même.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Affic&amp;her la saisie</translation>
    </message>
</context>
<context>
    <name>Lodebook::PeriodEditor</name>
    <message>
        <source>“%1” is not a period. Write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période. Écrivez 2024, 2024-H1, 2024-Q3 ou 2024-05</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlacesModel</name>
    <message>
        <source>%1 others</source>
        <comment>how many values that are rarer</comment>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
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
        <translation>Le plan tel qu’il est</translation>
    </message>
    <message>
        <source>No version of this plan is frozen yet. Approve it under Plan: from then on every change shows here.</source>
        <translation>Aucune version de ce plan n’est encore figée. Approuvez-le sous Plan&#xa0;: dès lors chaque changement se voit ici.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Rien ne diffère entre les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Differences between two versions of the plan</source>
        <translation>Différences entre deux versions du plan</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlanPart</name>
    <message>
        <source>Approved. The plan as it stands is kept as baseline; undo takes both back.</source>
        <translation>Approuvé. Le plan tel qu’il est est gardé comme version de départ&#xa0;; annuler retire les deux.</translation>
    </message>
    <message>
        <source>The plan as it stands is kept, to be compared with later.</source>
        <translation>Le plan tel qu’il est est gardé, pour être comparé plus tard.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan d’engagement</translation>
    </message>
    <message>
        <source>&amp;Approve and freeze</source>
        <translation>&amp;Approuver et figer</translation>
    </message>
    <message>
        <source>Approves the plan today and keeps it as baseline, so that later changes can be shown</source>
        <translation>Approuve le plan aujourd’hui et le garde comme version de départ, pour que les changements ultérieurs puissent être montrés</translation>
    </message>
    <message>
        <source>&amp;Freeze for a review</source>
        <translation>&amp;Figer pour une revue</translation>
    </message>
    <message>
        <source>Keeps the plan as it stands, without approving it</source>
        <translation>Garde le plan tel qu’il est, sans l’approuver</translation>
    </message>
    <message>
        <source>&amp;Print the plan</source>
        <translation>&amp;Imprimer le plan</translation>
    </message>
    <message>
        <source>The plan on one page</source>
        <translation>Le plan sur une page</translation>
    </message>
</context>
<context>
    <name>Lodebook::PointEditor</name>
    <message>
        <source>“%1” is not a position. Write latitude and longitude in degrees with a point, such as -1.6585, 29.2205</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position. Écrivez latitude et longitude en degrés, avec un point, par exemple -1.6585, 29.2205</translation>
    </message>
    <message>
        <source>“%1” lies outside the globe: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>«&#xa0;%1&#xa0;» se trouve hors du globe&#xa0;: la latitude va de -90 à 90, la longitude de -180 à 180</translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1: stopping, nothing is left half done</source>
        <comment>title of long work</comment>
        <translation>%1&#xa0;: arrêt en cours, rien ne reste à moitié fait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of long work and what it does now</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde environ</numerusform>
            <numerusform>encore %Ln secondes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ProvisionalFields</name>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (provisoire)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet</source>
        <translation>Provisoire&#xa0;: des appareils disent des choses différentes, et personne n’a encore tranché</translation>
    </message>
    <message>
        <source>%1 of a restricted record</source>
        <comment>a field</comment>
        <translation>%1 d’une fiche à accès restreint</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field and its record</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet. Decide under Exchange: %1.</source>
        <translation>Provisoire&#xa0;: des appareils disent des choses différentes, et personne n’a encore tranché. À trancher sous Échange&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRecordDialog</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Make this record</source>
        <translation>&amp;Créer cette fiche</translation>
    </message>
    <message>
        <source>Not made yet: another program, or a long work of this one, is writing into the casebook. It will be made by itself as soon as that has finished.</source>
        <translation>Pas encore créée&#xa0;: un autre programme, ou un long travail de celui-ci, écrit dans le registre. La fiche sera créée d’elle-même dès qu’il aura fini.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRow</name>
    <message>
        <source>Quick filter</source>
        <translation>Filtre rapide</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Narrows the rows by %1: words, &gt;5, 5..10, 2023, tomorrow, a label; = is empty, != is not</source>
        <translation>Restreint les lignes par %1&#xa0;: mots, &gt;5, 5..10, 2023, demain, un libellé&#xa0;; = est vide, &lt;&gt; ne l’est pas</translation>
    </message>
    <message>
        <source>%1 cannot be asked about in one line</source>
        <translation>%1 ne peut pas être demandé en une ligne</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordGroupModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many records it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sum of %2: %3</source>
        <comment>group, figure, its sum</comment>
        <translation>%1, somme de %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln group(s)</source>
        <translation>
            <numerusform>le premier groupe (%Ln)</numerusform>
            <numerusform>les %Ln premiers groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
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
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>It gets its number when it is saved</source>
        <translation>La fiche reçoit son numéro quand elle est enregistrée</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Dernière modification %1 par %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Corbeille&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln fiche supprimée</numerusform>
            <numerusform>%Ln fiches supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back</source>
        <translation>
            <numerusform>%Ln fiche mise dans la corbeille&#xa0;; l’annulation la ramène</numerusform>
            <numerusform>%Ln fiches mises dans la corbeille&#xa0;; l’annulation les ramène</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln fiche restaurée</numerusform>
            <numerusform>%Ln fiches restaurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln fiche écrite dans %1</numerusform>
            <numerusform>%Ln fiches écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <comment>a record that is being made</comment>
        <translation>&amp;Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Putting records into the recycle bin</source>
        <translation>Mise de fiches dans la corbeille</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells with their headings in a spreadsheet, then paste them here.</source>
        <translation>Le presse-papiers ne contient aucun tableau. Copiez les cellules avec leurs titres dans un tableur, puis collez-les ici.</translation>
    </message>
    <message>
        <source>This table is too large to be pasted. Save it as a workbook and import that file.</source>
        <translation>Ce tableau est trop grand pour être collé. Enregistrez-le comme classeur et importez ce fichier.</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Invitation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln personne mise sur la liste</numerusform>
            <numerusform>%Ln personnes mises sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already</source>
        <translation>
            <numerusform>%Ln y était déjà</numerusform>
            <numerusform>%Ln y étaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an organisation on that day</source>
        <translation>
            <numerusform>%Ln sans organisation ce jour-là</numerusform>
            <numerusform>%Ln sans organisation ce jour-là</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListView</name>
    <message>
        <source>contains “%1”</source>
        <translation>contient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and contains “%2”</source>
        <translation>%1 et contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Rien ne correspond ici</translation>
    </message>
    <message>
        <source>%1: none where %2.</source>
        <translation>%1&#xa0;: rien pour la condition %2.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What is deleted comes here first and can be taken back.</source>
        <translation>Ce qui est supprimé arrive d’abord ici et peut être repris.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1&#xa0;: encore rien</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Ajouter la première fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copier en tableau</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation>&amp;Exporter la sélection…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words stand (Ctrl+F)</source>
        <translation>Montre les lignes où figurent tous les mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 lignes sont trop pour le papier. Choisissez-en moins, ou exportez-les dans un classeur.</translation>
    </message>
    <message>
        <source>&amp;Print the selection…</source>
        <translation>&amp;Imprimer la sélection…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>&amp;Conditions…</source>
        <translation>&amp;Conditions…</translation>
    </message>
    <message>
        <source>Says which records are shown (Ctrl+Shift+F)</source>
        <translation>Définit quelles fiches sont montrées (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>Add the first one with the button below or with Ctrl+N, or bring in a table under Exchange, Import.</source>
        <translation>Ajoutez la première avec le bouton ci-dessous ou avec Ctrl+N, ou importez un tableau sous Échange, Importation.</translation>
    </message>
    <message>
        <source>Change &amp;many…</source>
        <translation>&amp;Modifier en nombre…</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Coller un &amp;tableau…</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>choisies dans la liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. It can be read, not changed.</source>
        <translation>Cette fiche est dans la corbeille. Elle peut être lue, pas modifiée.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>La sortir de la corbeille</translation>
    </message>
    <message>
        <source>Leave, keep it as a draft</source>
        <translation>Quitter, garder en brouillon</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Fiche enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved yet. %1: %2. What you typed is kept.</source>
        <translation>Pas encore enregistrée. %1&#xa0;: %2. Ce que vous avez tapé est conservé.</translation>
    </message>
    <message>
        <source>Not saved yet: choose first which values stand.</source>
        <translation>Pas encore enregistrée&#xa0;: choisissez d’abord les valeurs à garder.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to put right. What you typed is kept.</source>
        <translation>
            <numerusform>Pas encore enregistrée&#xa0;: %Ln point à corriger. Ce que vous avez tapé est conservé.</numerusform>
            <numerusform>Pas encore enregistrée&#xa0;: %Ln points à corriger. Ce que vous avez tapé est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed since the last save was put aside.</source>
        <translation>Ce que vous avez tapé depuis le dernier enregistrement a été mis de côté.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» et %Ln fiche qui ne peut exister sans elle sont dans la corbeille. Ctrl+Z les ramène.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» et %Ln fiches qui ne peuvent exister sans elle sont dans la corbeille. Ctrl+Z les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Ctrl+Z brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille. Ctrl+Z ramène la fiche.</translation>
    </message>
    <message>
        <source>There is typing from %1 that was never saved.</source>
        <translation>Il y a une saisie du %1 qui n’a jamais été enregistrée.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>There is nothing to save yet: fill in a field first.</source>
        <translation>Il n’y a encore rien à enregistrer&#xa0;: remplissez d’abord un champ.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>Rien n’a été modifié depuis l’enregistrement.</translation>
    </message>
    <message>
        <source>Save this record first (Ctrl+S): then files can be put on it.</source>
        <translation>Enregistrez d’abord cette fiche (Ctrl+S)&#xa0;: on pourra ensuite y joindre des fichiers.</translation>
    </message>
    <message>
        <source>Files cannot be put on this record.</source>
        <translation>On ne peut pas joindre de fichiers à cette fiche.</translation>
    </message>
    <message>
        <source>Waiting to save</source>
        <translation>Enregistrement en attente</translation>
    </message>
    <message>
        <source>Not saved yet: another program, or a long work of this one, is writing into the casebook. What you typed is kept and will be saved by itself as soon as that has finished.</source>
        <translation>Pas encore enregistré&#xa0;: un autre programme, ou un long travail de celui-ci, écrit dans le registre. Ce que vous avez saisi est conservé et sera enregistré de lui-même dès que ce sera terminé.</translation>
    </message>
    <message>
        <source>Not taken out yet: another program, or a long work of this one, is writing into the casebook. It will come out by itself as soon as that has finished.</source>
        <translation>Pas encore sortie&#xa0;: un autre programme, ou un long travail de celui-ci, écrit dans le registre. La fiche sortira d’elle-même dès qu’il aura fini.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: another program is still writing into the casebook.</source>
        <translation>«&#xa0;%1&#xa0;» reste telle quelle&#xa0;: un autre programme écrit encore dans le registre.</translation>
    </message>
    <message>
        <source>Not deleted yet: another program, or a long work of this one, is writing into the casebook. It will be deleted by itself as soon as that has finished.</source>
        <translation>Pas encore supprimée&#xa0;: un autre programme, ou un long travail de celui-ci, écrit dans le registre. La fiche sera supprimée d’elle-même dès qu’il aura fini.</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>Ne pas la supprimer</translation>
    </message>
    <message>
        <source>%1 – decide</source>
        <comment>what is open about a record</comment>
        <translation>%1 – décider</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a value, and who said it where and when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %Ln value(s)</source>
        <translation>
            <numerusform>Provisoire&#xa0;: %Ln valeur</numerusform>
            <numerusform>Provisoire&#xa0;: %Ln valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordStore</name>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas dans la liste</translation>
    </message>
    <message>
        <source>%1 points to a record in the recycle bin</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à une fiche qui est dans la corbeille</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>«&#xa0;%1&#xa0;» renvoie à une fiche qui n’est pas ici</translation>
    </message>
    <message>
        <source>There is a %1 with this already: %2 (%3)</source>
        <translation>Il existe déjà une fiche (%1) avec ces valeurs&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 “%2” was changed at %3 while it was open here; nothing was overwritten. Look at both and decide.</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: modifié à %3 pendant que la fiche était ouverte ici&#xa0;; rien n’a été écrasé. Regardez les deux et décidez.</translation>
    </message>
    <message>
        <source>%1 “%2” was changed by somebody else at the same moment; nothing was overwritten</source>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: modifié par quelqu’un d’autre au même moment&#xa0;; rien n’a été écrasé</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is deleted as well. Restore that first.</source>
        <translation>«&#xa0;%1&#xa0;» appartient à «&#xa0;%2&#xa0;», lui aussi supprimé. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody else here may write; make somebody else a coordinator first</source>
        <translation>Personne d’autre ici n’a le droit d’écrire&#xa0;; donnez d’abord à quelqu’un d’autre le rôle de coordination</translation>
    </message>
    <message>
        <source>“%1” is the last officer who may write here; make somebody else a coordinator first</source>
        <translation>«&#xa0;%1&#xa0;» est le dernier agent qui a le droit d’écrire ici&#xa0;; donnez d’abord à quelqu’un d’autre le rôle de coordination</translation>
    </message>
    <message>
        <source>You work here as a reader, who may look at everything that is not restricted and change nothing; nothing was written. Ask a coordinator to make the change, or to give you another role (Officer, field “Role”).</source>
        <translation>Vous travaillez ici comme lecteur&#xa0;: vous pouvez consulter tout ce qui n’est pas à accès restreint, sans rien modifier&#xa0;; rien n’a été écrit. Demandez à la coordination de faire la modification, ou de vous donner un autre rôle (Agent, champ «&#xa0;Rôle&#xa0;»).</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>La connexion à %1 a été perdue&#xa0;; rien n’a été modifié. Réessayez&#xa0;: la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>A rehearsal keeps nothing</source>
        <translation>Un essai à blanc ne conserve rien</translation>
    </message>
    <message>
        <source>“%1” stays in the recycle bin. %2</source>
        <comment>a record, who has its place by now</comment>
        <translation>«&#xa0;%1&#xa0;» reste dans la corbeille. %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTableModel</name>
    <message>
        <source>%1 %2, %3 selected</source>
        <comment>12,345 mine sites, 3 selected</comment>
        <translation>%1 %2, sélection&#xa0;: %3</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records and the field that links them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>That key opens the casebook. Keep the paper where the computer is not, and nowhere else.</source>
        <translation>Cette clé ouvre le registre. Gardez le papier loin de l’ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>E&amp;ssayer</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>Je l’ai sur &amp;papier</translation>
    </message>
    <message>
        <source>This key is not shown again. Print it or write it down first; or press Escape once more to leave without it. Without the passphrase and without this key nobody can open the casebook.</source>
        <translation>Cette clé ne sera plus montrée. Imprimez-la ou notez-la d’abord&#xa0;; ou appuyez encore une fois sur Échap pour partir sans elle. Sans la phrase secrète et sans cette clé, personne ne peut ouvrir le registre.</translation>
    </message>
    <message>
        <source>Leave &amp;without it</source>
        <translation>Partir s&amp;ans elle</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Essayer la clé de secours</translation>
    </message>
    <message>
        <source>The recovery key of this casebook</source>
        <translation>La clé de secours de ce registre</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Print it or write it down now: it is not kept anywhere, and nobody can show it again.</source>
        <translation>Elle ouvre le registre quand la phrase secrète est perdue. Imprimez-la ou notez-la maintenant&#xa0;: elle n’est gardée nulle part, et personne ne pourra la montrer de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clé de secours</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Key on the paper</source>
        <translation>C&amp;lé sur le papier</translation>
    </message>
    <message>
        <source>Key on the paper</source>
        <translation>Clé sur le papier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pl&amp;us tard</translation>
    </message>
    <message>
        <source>&amp;Back to the key</source>
        <translation>&amp;Retour à la clé</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Cette part est juste. Saisissez-en une autre&#xa0;; il faut encore %Ln part.</numerusform>
            <numerusform>Cette part est juste. Saisissez-en une autre&#xa0;; il faut encore %Ln parts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the key as it stands on the paper, or as many of its parts as it takes, one after the other. Then it is certain that the paper will do when it is needed. It can also be done later; the program reminds of it.</source>
        <translation>Recopiez la clé telle qu’elle figure sur le papier, ou l’une après l’autre autant de ses parts qu’il en faut. Il est alors certain que le papier servira le moment venu. Cela peut aussi se faire plus tard&#xa0;; le programme le rappelle.</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryPartsBox</name>
    <message>
        <source>&amp;Divide it into parts for several people</source>
        <translation>La &amp;diviser en parts pour plusieurs personnes</translation>
    </message>
    <message>
        <source>Nobody has the whole key then: some of them together open the casebook, each alone cannot.</source>
        <translation>Personne n’a alors la clé entière&#xa0;: plusieurs personnes ensemble ouvrent le registre, aucune ne le peut seule.</translation>
    </message>
    <message>
        <source>P&amp;arts</source>
        <translation>P&amp;arts</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>&amp;Of which are needed</source>
        <translation>D&amp;ont il faut</translation>
    </message>
    <message>
        <source>Parts that are needed</source>
        <translation>Parts qu’il faut</translation>
    </message>
    <message>
        <source>The parts of the recovery key</source>
        <translation>Les parts de la clé de secours</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportDesk</name>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation>Enregistrer en &amp;ODT…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajuster à la lar&amp;geur</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Avancement du rapport</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>Préparation de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Pas fait. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Page %1 sur %2 · %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPage</name>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;State of</source>
        <translation>É&amp;tat au</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>&amp;Make the report</source>
        <translation>&amp;Produire le rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The open record</source>
        <translation>La fiche ouverte</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingModel</name>
    <message>
        <source>Not requested</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>No member in this year, so no report is expected</source>
        <translation>Pas membre cette année-là&#xa0;: aucun rapport n’est attendu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingPage</name>
    <message>
        <source>Who has reported</source>
        <translation>Qui a rendu compte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the members</source>
        <translation>Demande aux membres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) asked for the report on %1. Undo takes it back.</source>
        <translation>
            <numerusform>Rapport sur %1 demandé à %Ln membre. Annuler revient en arrière.</numerusform>
            <numerusform>Rapport sur %1 demandé à %Ln membres. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %Ln member(s)</source>
        <translation>
            <numerusform>&amp;Demander à %Ln membre</numerusform>
            <numerusform>&amp;Demander à %Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have a report on this year already.</source>
        <translation>
            <numerusform>%Ln membre a déjà un rapport sur cette année.</numerusform>
            <numerusform>%Ln membres ont déjà un rapport sur cette année.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>&amp;Questionnaire:</source>
        <translation>&amp;Questionnaire&#xa0;:</translation>
    </message>
    <message>
        <source>Report on the &amp;year:</source>
        <translation>Rapport sur l’&amp;année&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Due on:</source>
        <translation>É&amp;chéance&#xa0;:</translation>
    </message>
    <message>
        <source>How far the due-diligence report of each member is, year by year. A cell opens its report.</source>
        <translation>Où en est le rapport sur le devoir de diligence de chaque membre, année par année. Une cellule ouvre son rapport.</translation>
    </message>
    <message>
        <source>Nobody is expected to report</source>
        <translation>Aucun rapport n’est attendu</translation>
    </message>
    <message>
        <source>Members appear here from the day their membership begins, with a column for each of the last years.</source>
        <translation>Les membres apparaissent ici dès le début de leur adhésion, avec une colonne pour chacune des dernières années.</translation>
    </message>
    <message>
        <source>&amp;Remind members…</source>
        <translation>&amp;Rappeler aux membres…</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreDialog</name>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Comes back with it</source>
        <translation>Revient avec</translation>
    </message>
    <message>
        <source>Stays in the bin</source>
        <translation>Reste dans la corbeille</translation>
    </message>
    <message>
        <source>What comes back: %1</source>
        <translation>Ce qui revient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Fiches et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Links that stay broken, and reasons</source>
        <translation>Liens qui restent rompus, et raisons</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Examen de ce qui revient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen record(s) come back</source>
        <translation>
            <numerusform>%Ln fiche choisie revient</numerusform>
            <numerusform>%Ln fiches choisies reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come back with them</source>
        <translation>
            <numerusform>%Ln fiche revient avec</numerusform>
            <numerusform>%Ln fiches reviennent avec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the bin</source>
        <comment>chosen records</comment>
        <translation>
            <numerusform>%Ln reste dans la corbeille</numerusform>
            <numerusform>%Ln restent dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln record(s) &amp;out</source>
        <translation>
            <numerusform>S&amp;ortir %Ln fiche</numerusform>
            <numerusform>S&amp;ortir %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln fiche restaurée</numerusform>
            <numerusform>%Ln fiches restaurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking records out of the recycle bin</source>
        <translation>Sortie de fiches de la corbeille</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreEffect</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of deadline, a record</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>missing by now</source>
        <translation>manque à ce jour</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“%1” will be called “%2”</source>
        <translation>«&#xa0;%1&#xa0;» s’appellera «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a figure, its value now, its value then</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 → %4</source>
        <comment>a figure, a record, its value now, its value then</comment>
        <translation>%1 de «&#xa0;%2&#xa0;»&#xa0;: %3 → %4</translation>
    </message>
    <message>
        <source>Deadline %1: %2 → %3</source>
        <comment>kind and record, the day now, the day then</comment>
        <translation>Échéance %1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Takes back “%1”, entered by %2 on %3</source>
        <comment>a value, an officer, a moment</comment>
        <translation>Annule «&#xa0;%1&#xa0;», saisi par %2 le %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: only the first %Ln were looked at</source>
        <translation>
            <numerusform>%1&#xa0;: seul le premier (%Ln) a été examiné</numerusform>
            <numerusform>%1&#xa0;: seuls les %Ln premiers ont été examinés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RiskPart</name>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escalated into “%1”, without a due day.</source>
        <translation>Escaladé en «&#xa0;%1&#xa0;», sans échéance.</translation>
    </message>
    <message>
        <source>Escalated into “%1”, due on %2.</source>
        <translation>Escaladé en «&#xa0;%1&#xa0;», à échéance du %2.</translation>
    </message>
    <message>
        <source>The organisation has no open engagement plan to take this risk.</source>
        <translation>L’organisation n’a pas de plan d’engagement ouvert pour accueillir ce risque.</translation>
    </message>
    <message>
        <source>Escalated into an action of the plan; undo takes it back.</source>
        <translation>Escaladé en une action du plan&#xa0;; annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Engagement &amp;plan</source>
        <translation>&amp;Plan d’engagement</translation>
    </message>
    <message>
        <source>&amp;Escalate into the plan</source>
        <translation>&amp;Escalader dans le plan</translation>
    </message>
    <message>
        <source>&amp;Open the action</source>
        <translation>&amp;Ouvrir l’action</translation>
    </message>
</context>
<context>
    <name>Lodebook::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation>Afficher les noms des rubriques</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Afficher seulement les icônes</translation>
    </message>
</context>
<context>
    <name>Lodebook::SampleData</name>
    <message>
        <source>There are no sample data in this casebook</source>
        <translation>Ce registre ne contient pas de données d’exemple</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
</context>
<context>
    <name>Lodebook::SavedViewDialog</name>
    <message>
        <source>Other &amp;officers see it too</source>
        <translation>Les &amp;autres agents la voient aussi</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Enregistrer ce qui est montré comme vue</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>Lodebook::ScopePicker</name>
    <message>
        <source>&amp;Everything in this casebook</source>
        <translation>&amp;Tout ce registre</translation>
    </message>
    <message>
        <source>A &amp;part: what is chosen here, all that belongs to it, and the reference lists</source>
        <translation>Une &amp;partie&#xa0;: ce qui est choisi ici, tout ce qui en dépend et les listes de référence</translation>
    </message>
    <message>
        <source>Type a name, choose from the list</source>
        <translation>Saisissez un nom, choisissez dans la liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchKeeper</name>
    <message>
        <source>Search takes in what has changed</source>
        <translation>La recherche intègre ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Rien ici ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is written like that; this comes close.</source>
        <translation>Rien ne s’écrit ainsi&#xa0;; ceci s’en approche.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is found, and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>Impossible de chercher dans les fiches&#xa0;: %1</translation>
    </message>
    <message>
        <source>More will be found in a moment: what was changed is still being taken in.</source>
        <translation>On trouvera davantage dans un instant&#xa0;: les modifications sont encore en cours d’indexation.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record to be made</comment>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Hauteur des lignes</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>To&amp;uches</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>&amp;Sécurité</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by &amp;itself</source>
        <translation>Verrouiller de lui-mê&amp;me un registre chiffré</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by itself</source>
        <translation>Verrouiller de lui-même un registre chiffré</translation>
    </message>
    <message>
        <source>after </source>
        <comment>so many minutes; ends with a space</comment>
        <translation>après </translation>
    </message>
    <message>
        <source> minutes without work</source>
        <comment>begins with a space</comment>
        <translation> minutes sans travail</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>Lodebook::SideTabs</name>
    <message>
        <source>Parts of this record</source>
        <translation>Parties de cette fiche</translation>
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
        <translation>&amp;Responsables seulement</translation>
    </message>
    <message>
        <source>The sites are being read.</source>
        <translation>Lecture des sites en cours.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Name, code or place</source>
        <translation>Nom, code ou lieu</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Minerai</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 of %2 sites are shown, as of %3.</source>
        <translation>%1 sites sur %2 sont affichés, au %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) of this choice have no position and are not on the map.</source>
        <translation>
            <numerusform>%Ln site de cette sélection n’a pas de position et ne figure pas sur la carte.</numerusform>
            <numerusform>%Ln sites de cette sélection n’ont pas de position et ne figurent pas sur la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mine site is recorded yet. Import sites, or add one under Field.</source>
        <translation>Aucun site minier n’est encore enregistré. Importez des sites, ou ajoutez-en un sous Terrain.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln site choisi sur la carte</numerusform>
            <numerusform>%Ln sites choisis sur la carte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SpansModel</name>
    <message>
        <source>Until %1, without a beginning</source>
        <translation>Jusqu’au %1, sans début</translation>
    </message>
    <message>
        <source>From %1, without an end</source>
        <translation>À partir du %1, sans fin</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>Le %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <translation>
            <numerusform>Du %1 au %2, %Ln jour</numerusform>
            <numerusform>Du %1 au %2, %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the end is written before the beginning</source>
        <comment>a stretch of time</comment>
        <translation>%1&#xa0;; la fin est notée avant le début</translation>
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
        <translation>%1 à %2</translation>
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
        <translation>Le registre d’un partenariat pour des minerais responsables. Tout est conservé dans un fichier à vous, ou dans une base de données de votre organisation, et fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>&amp;Ouvrir un registre…</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nouveau registre…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Encore aucun.</translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration…</source>
        <translation>Voir la &amp;démonstration…</translation>
    </message>
    <message>
        <source>Makes a casebook filled with real public data and invented examples</source>
        <translation>Crée un registre rempli de vraies données publiques et d’exemples inventés</translation>
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
        <translation>L’étape où vous êtes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Vient plus tard</translation>
    </message>
</context>
<context>
    <name>Lodebook::Stopped</name>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Arrêté&#xa0;; tout reste comme avant</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyLinksModel</name>
    <message numerus="yes">
        <source>%Ln link(s) together</source>
        <translation>
            <numerusform>%Ln lien réuni</numerusform>
            <numerusform>%Ln liens réunis</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>partie d’un cycle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>kg a year</source>
        <translation>kg par an</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Liens d’approvisionnement</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyPart</name>
    <message>
        <source>Supply chain</source>
        <translation>Chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>Supply chain of %1 on %2</source>
        <translation>Chaîne d’approvisionnement de %1 au %2</translation>
    </message>
    <message>
        <source>No supply links are recorded for this day. They are added under Supply links.</source>
        <translation>Aucun lien d’approvisionnement n’est enregistré pour ce jour. On les ajoute sous Liens d’approvisionnement.</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Tous les minerais</translation>
    </message>
    <message>
        <source>Save the supply chain</source>
        <translation>Enregistrer la chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Page (*.pdf);;Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Image (*.svg);;Page (*.pdf);;Tableau (*.csv);;Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>Au &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Minerai</translation>
    </message>
    <message>
        <source>&amp;Groups as one</source>
        <translation>&amp;Groupes réunis</translation>
    </message>
    <message>
        <source>An organisation counts as the head of its group</source>
        <translation>Une organisation compte comme la tête de son groupe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
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
        <translation>Prendre un paquet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Paquets (*.lodepack)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Its changes are compared with this casebook; nothing is changed</source>
        <translation>Ses modifications sont comparées à ce registre&#xa0;; rien n’est modifié</translation>
    </message>
    <message>
        <source>%1 is not for this device. %2</source>
        <translation>%1 n’est pas destiné à cet appareil. %2</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Prise de %1</translation>
    </message>
    <message>
        <source>Its changes are taken over: all of them, or none</source>
        <translation>Ses modifications sont reprises&#xa0;: toutes, ou aucune</translation>
    </message>
    <message>
        <source>The pack from %1 is taken in. What it did stands below; History and Packs taken can take it back.</source>
        <translation>Le paquet de %1 est pris. Ce qu’il a fait figure ci-dessous&#xa0;; Historique et Paquets pris peuvent l’annuler.</translation>
    </message>
    <message>
        <source>&amp;Decide what is open</source>
        <translation>&amp;Décider de ce qui est ouvert</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Prendre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Prendre %Ln fiche</numerusform>
            <numerusform>&amp;Prendre %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open another pack…</source>
        <translation>&amp;Ouvrir un autre paquet…</translation>
    </message>
    <message>
        <source>&amp;Open a pack…</source>
        <translation>&amp;Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflits</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>Ce que le paquet modifie</translation>
    </message>
    <message>
        <source>A pack brings what another device changed. You see all of it first, and can refuse a record or a single field by taking its tick away.</source>
        <translation>Un paquet apporte ce qu’un autre appareil a modifié. Vous voyez d’abord tout, et pouvez refuser une fiche ou un champ en le décochant.</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>Aucun paquet n’est ouvert</translation>
    </message>
    <message>
        <source>Open a file that ends in .lodepack, or drag it onto the window. Nothing is changed before you have seen what it would do.</source>
        <translation>Ouvrez un fichier en .lodepack ou glissez-le sur la fenêtre. Rien n’est modifié avant que vous ayez vu ce qu’il ferait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), the first %1 listed</source>
        <translation>
            <numerusform>%Ln fiche, les %1 premières dans la liste</numerusform>
            <numerusform>%Ln fiches, les %1 premières dans la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksModel</name>
    <message>
        <source>A device not known here</source>
        <translation>Un appareil inconnu ici</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksPage</name>
    <message>
        <source>Packs taken</source>
        <translation>Paquets pris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln paquet</numerusform>
            <numerusform>%Ln paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the pack from %1 brought would be taken back, %Ln change(s). What was changed since is kept and named. The undoing goes to the others with the next pack.</source>
        <translation>
            <numerusform>Tout ce que le paquet de %1 a apporté serait annulé, %Ln modification. Ce qui a été modifié depuis est gardé et nommé. L’annulation part avec le prochain paquet.</numerusform>
            <numerusform>Tout ce que le paquet de %1 a apporté serait annulé, %Ln modifications. Ce qui a été modifié depuis est gardé et nommé. L’annulation part avec le prochain paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this pack</source>
        <translation>&amp;Annuler ce paquet</translation>
    </message>
    <message>
        <source>Undoing a pack</source>
        <translation>Annulation d’un paquet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before the pack.</source>
        <translation>
            <numerusform>%Ln fiche est comme avant le paquet.</numerusform>
            <numerusform>%Ln fiches sont comme avant le paquet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since or others build on them, and stay: %1</source>
        <translation>
            <numerusform>%Ln fiche a été modifiée depuis ou d’autres s’y appuient, et reste&#xa0;: %1</numerusform>
            <numerusform>%Ln fiches ont été modifiées depuis ou d’autres s’y appuient, et restent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take another pack…</source>
        <translation>&amp;Prendre un autre paquet…</translation>
    </message>
    <message>
        <source>&amp;Undo this pack…</source>
        <translation>&amp;Annuler ce paquet…</translation>
    </message>
    <message>
        <source>What was taken in, from whom and by whom. A pack can be undone as a whole, also weeks later.</source>
        <translation>Ce qui a été pris, de qui et par qui. Un paquet peut être annulé en entier, même des semaines plus tard.</translation>
    </message>
    <message>
        <source>No pack was taken in yet</source>
        <translation>Aucun paquet n’a encore été pris</translation>
    </message>
    <message>
        <source>Packs that you take in are listed here, and can be taken back.</source>
        <translation>Les paquets que vous prenez sont listés ici et peuvent être annulés.</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Prendre un paquet</translation>
    </message>
</context>
<context>
    <name>Lodebook::TemplatePart</name>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made or changed.</source>
        <translation>
            <numerusform>%Ln action créée ou changée.</numerusform>
            <numerusform>%Ln actions créées ou changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back.</source>
        <translation>Annuler les retire.</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed meanwhile: %1</source>
        <translation>Laissés tels quels, parce qu’ils ont été changés entre-temps&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Appliquer %Ln changement</numerusform>
            <numerusform>&amp;Appliquer %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template yet. Add one under Partners, Plan templates, with its actions: then it makes the actions of plans.</source>
        <translation>Il n’y a pas encore de modèle. Ajoutez-en un sous Partenaires, Modèles de plans, avec ses actions&#xa0;: il fait alors les actions des plans.</translation>
    </message>
    <message>
        <source>Choose a template: what it would do to this plan is shown first.</source>
        <translation>Choisissez un modèle&#xa0;: ce qu’il ferait à ce plan est montré d’abord.</translation>
    </message>
    <message>
        <source>No open plan follows this template. A plan follows it once its actions were made from it.</source>
        <translation>Aucun plan ouvert ne suit ce modèle. Un plan le suit dès que ses actions en ont été faites.</translation>
    </message>
    <message>
        <source>This is what the template would do. Nothing is done yet; what is done already, and what was taken out of a plan, stays as it is.</source>
        <translation>Voici ce que ferait le modèle. Rien n’est encore fait&#xa0;; ce qui est déjà fait, et ce qui a été retiré d’un plan, reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Plan and action</source>
        <translation>Plan et action</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Échéance actuelle</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Échéance ensuite</translation>
    </message>
    <message>
        <source>What the template would do</source>
        <translation>Ce que ferait le modèle</translation>
    </message>
</context>
<context>
    <name>Lodebook::Theme</name>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Lodebook::ThresholdPage</name>
    <message>
        <source>Threshold checker</source>
        <translation>Vérificateur de seuils</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 (table of %2)</source>
        <translation>%1 (tableau du %2)</translation>
    </message>
    <message>
        <source>Whether what an importer brings into the Union in a calendar year reaches the threshold of its line in Annex I of Regulation (EU) 2017/821. Lines that nobody has read in a copy of the Regulation are called unconfirmed.</source>
        <translation>Si ce qu’un importateur fait entrer dans l’Union en une année civile atteint le seuil de sa ligne à l’annexe I du règlement (UE) 2017/821. Les lignes que personne n’a lues dans un exemplaire du règlement sont dites non confirmées.</translation>
    </message>
    <message>
        <source>&amp;Customs code or mineral:</source>
        <translation>&amp;Code douanier ou minerai&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Weight in the year:</source>
        <translation>&amp;Poids dans l’année&#xa0;:</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>&amp;Keep as an import of an organisation…</source>
        <translation>&amp;Garder comme importation d’une organisation…</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Code douanier</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandises</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Comment la ligne a été vérifiée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Rien n’a encore été demandé</translation>
    </message>
    <message>
        <source>Type a customs code such as 2609 00 00, or a mineral such as tin, and the weight.</source>
        <translation>Tapez un code douanier tel que 2609 00 00, ou un minerai tel que l’étain, et le poids.</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineModel</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>day · kind: what</comment>
        <translation>%1 · %2&#xa0;: %3</translation>
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
        <translation>%1&#xa0;: sans date</translation>
    </message>
    <message>
        <source>%1 on the line of time</source>
        <comment>how many records</comment>
        <translation>%1 sur la chronologie</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 sans date</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>a&amp;u</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Brings today into the middle</source>
        <translation>Place aujourd’hui au milieu</translation>
    </message>
    <message>
        <source>Which time is shown</source>
        <translation>Période montrée</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Les ouvre en liste</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineTab</name>
    <message>
        <source>Timeline of this record</source>
        <translation>Chronologie de cette fiche</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Changements de cette fiche</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Historique des contacts</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Kind of what is shown</source>
        <translation>Genre de ce qui est montré</translation>
    </message>
    <message>
        <source>&amp;Print as contact history</source>
        <translation>&amp;Imprimer comme historique des contacts</translation>
    </message>
</context>
<context>
    <name>Lodebook::TopBar</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Chercher partout (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Où je suis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%Ln conflit attend une décision</numerusform>
            <numerusform>%Ln conflits attendent une décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln fiche</numerusform>
            <numerusform>%1, %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoPanel</name>
    <message>
        <source>&amp;Do this again</source>
        <translation>&amp;Rétablir ceci</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>&amp;Annuler cette action</translation>
    </message>
    <message>
        <source>What undo will undo</source>
        <translation>Ce qu’annuler annulera</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Make this panel a window, or put it back</source>
        <translation>Faire de ce volet une fenêtre, ou le remettre en place</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockDialog</name>
    <message>
        <source>Encrypted casebook</source>
        <translation>Registre chiffré</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockForm</name>
    <message>
        <source>The key is worked out…</source>
        <translation>La clé est calculée…</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Cette part est juste. Saisissez-en une autre&#xa0;; il faut encore %Ln part.</numerusform>
            <numerusform>Cette part est juste. Saisissez-en une autre&#xa0;; il faut encore %Ln parts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted. It opens with its passphrase, or with the recovery key on paper, whole or in parts.</source>
        <translation>%1 est chiffré. Il s’ouvre avec sa phrase secrète, ou avec la clé de secours sur papier, entière ou en parts.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ViewMenu</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a view of another officer</comment>
        <translation>%1 (partagée)</translation>
    </message>
    <message>
        <source>&amp;Save what is shown as a view…</source>
        <translation>&amp;Enregistrer ce qui est montré comme vue…</translation>
    </message>
    <message>
        <source>&amp;Begin this list with “%1”</source>
        <translation>&amp;Commencer cette liste par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Export “%1”…</source>
        <translation>E&amp;xporter «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>&amp;Importer une vue…</translation>
    </message>
    <message>
        <source>&amp;Keep the changes in “%1”</source>
        <translation>&amp;Garder les modifications dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Vue «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>&amp;Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>S&amp;hare with all officers</source>
        <translation>&amp;Partager avec tous les agents</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>View “%1” deleted; undo brings it back</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée&#xa0;; l’annulation la rétablit</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importer une vue</translation>
    </message>
    <message>
        <source>Saved view (*.%1)</source>
        <translation>Vue enregistrée (*.%1)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>View “%1” taken in</source>
        <translation>Vue «&#xa0;%1&#xa0;» reprise</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Vue «&#xa0;%1&#xa0;» écrite dans %2</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Saved views of this list</source>
        <translation>Vues enregistrées de cette liste</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Vue enregistrée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::YesNoEditor</name>
    <message>
        <source>Not known</source>
        <translation>Pas connu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>The country outlines cannot be read: the file is damaged or not an outline file. Maps are shown without countries. Install the program again.</source>
        <translation>Les contours des pays ne peuvent pas être lus&#xa0;: le fichier est endommagé ou n’est pas un fichier de contours. Les cartes sont affichées sans les pays. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
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
        <translation>Carte avec %1 points.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of point and how many</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what the hatching means and the countries</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Marked countries</source>
        <translation>Pays marqués</translation>
    </message>
    <message>
        <source>Made with Natural Earth; borders are de facto</source>
        <translation>Fait avec Natural Earth&#xa0;; frontières de fait</translation>
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
            <numerusform>%Ln modèle d’une organisation qui n’est pas membre ce jour-là est laissé de côté.</numerusform>
            <numerusform>%Ln modèles d’organisations qui ne sont pas membres ce jour-là sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) name no organisation and cannot be counted.</source>
        <translation>
            <numerusform>%Ln présence ne nomme aucune organisation et ne peut être comptée.</numerusform>
            <numerusform>%Ln présences ne nomment aucune organisation et ne peuvent être comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of the smelters in members’ reporting templates that the loaded list calls conformant; of each member and scope the newest template counts.</source>
        <translation>La part des fonderies des modèles de déclaration des membres que la liste chargée dit conformes&#xa0;; de chaque membre et périmètre compte le modèle le plus récent.</translation>
    </message>
    <message>
        <source>%1 of %2 smelters conformant</source>
        <translation>%1 fonderies conformes sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>template and what is missing in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No member’s template names a smelter in that time.</source>
        <translation>Aucun modèle d’un membre ne nomme de fonderie dans ce temps.</translation>
    </message>
    <message>
        <source>The organisations of the sizes micro, small and medium that attended an event or handed in a questionnaire for such companies; each counts once.</source>
        <translation>Les organisations micro, petites et moyennes qui ont assisté à un événement ou remis un questionnaire pour de telles entreprises&#xa0;; chacune compte une fois.</translation>
    </message>
    <message>
        <source>events attended: %1; questionnaires handed in: %2</source>
        <translation>événements suivis&#xa0;: %1&#xa0;; questionnaires remis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln handed in a questionnaire.</source>
        <translation>
            <numerusform>Parmi elles, %Ln a remis un questionnaire.</numerusform>
            <numerusform>Parmi elles, %Ln ont remis un questionnaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) of unknown size were reached and do not count.</source>
        <translation>
            <numerusform>%Ln organisation de taille inconnue a été atteinte et ne compte pas.</numerusform>
            <numerusform>%Ln organisations de taille inconnue ont été atteintes et ne comptent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code; write three capital letters such as EUR</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de devise&#xa0;; écrivez trois lettres majuscules telles que EUR</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant&#xa0;; écrivez-le comme 1234.50</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has</source>
        <translation>«&#xa0;%1&#xa0;» a plus de décimales que la devise %2</translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation>«&#xa0;%1&#xa0;» est un montant trop grand</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The library for keys cannot be used on this computer; nothing was changed.</source>
        <translation>La bibliothèque des clés ne peut pas être utilisée sur cet ordinateur&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This device has no keys yet, and none can be made while its casebook can only be read.</source>
        <translation>Cet appareil n’a pas encore de clés, et aucune ne peut être faite tant que son registre ne peut être que lu.</translation>
    </message>
    <message>
        <source>Keys of this device made</source>
        <translation>Clés de cet appareil faites</translation>
    </message>
    <message>
        <source>These are the keys of this device itself; nothing was changed.</source>
        <translation>Ce sont les clés de cet appareil lui-même&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The fingerprint of these keys is %1, not %2: the file may come from somebody else. “%3” was not accepted. Ask its officer for the fingerprint, by voice, and for the file again.</source>
        <translation>L’empreinte de ces clés est %1, et non %2&#xa0;: le fichier vient peut-être de quelqu’un d’autre. «&#xa0;%3&#xa0;» n’a pas été accepté. Demandez de vive voix l’empreinte à son responsable, et le fichier une nouvelle fois.</translation>
    </message>
    <message>
        <source>“%1” is trusted with other keys (%2). Ask its officer why it has new ones; if it is right, withdraw the old ones first. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est de confiance avec d’autres clés (%2). Demandez à son responsable pourquoi il en a de nouvelles&#xa0;; si c’est juste, retirez d’abord les anciennes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another device is called “%1” already. Give this one another name; nothing was changed.</source>
        <translation>Un autre appareil s’appelle déjà «&#xa0;%1&#xa0;». Donnez un autre nom à celui-ci&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Keys of “%1” accepted</source>
        <translation>Clés de «&#xa0;%1&#xa0;» acceptées</translation>
    </message>
    <message>
        <source>No device that is called “%1” is trusted; nothing was changed.</source>
        <translation>Aucun appareil de confiance ne s’appelle «&#xa0;%1&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Keys of “%1” withdrawn</source>
        <translation>Clés de «&#xa0;%1&#xa0;» retirées</translation>
    </message>
    <message>
        <source>%1 is not a key that can be used: %2. Nothing was changed.</source>
        <translation>%1 n’est pas une clé utilisable&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was kept of it. Choose another folder or name.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;; rien n’en a été conservé. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>the library for keys cannot be used on this computer</source>
        <translation>la bibliothèque des clés ne peut pas être utilisée sur cet ordinateur</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>a newer program made it (format %1; this program reads up to %2)</source>
        <translation>un programme plus récent l’a fait (format %1&#xa0;; ce programme lit jusqu’à %2)</translation>
    </message>
    <message>
        <source>it is damaged, or something else</source>
        <translation>il est endommagé, ou c’est autre chose</translation>
    </message>
    <message>
        <source>it was altered after it was made. Ask for it again</source>
        <translation>il a été altéré après avoir été fait. Demandez-le de nouveau</translation>
    </message>
    <message>
        <source>What was seen of device “%1” cannot be read</source>
        <translation>Ce qui a été vu de l’appareil «&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>its sections are in disorder</source>
        <translation>ses sections sont en désordre</translation>
    </message>
    <message>
        <source>line %1 is too long</source>
        <translation>la ligne %1 est trop longue</translation>
    </message>
    <message>
        <source>line %1 is empty</source>
        <translation>la ligne %1 est vide</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>sa dernière ligne n’a pas de fin</translation>
    </message>
    <message>
        <source>its lines cannot be unpacked after line %1</source>
        <translation>ses lignes ne peuvent pas être décompressées après la ligne %1</translation>
    </message>
    <message>
        <source>its lines end before their time, after line %1</source>
        <translation>ses lignes se terminent trop tôt, après la ligne %1</translation>
    </message>
    <message>
        <source>an attachment is not described</source>
        <translation>une pièce jointe n’est pas décrite</translation>
    </message>
    <message>
        <source>The attachment %1 could not be written: %2</source>
        <translation>La pièce jointe %1 n’a pas pu être écrite&#xa0;: %2</translation>
    </message>
    <message>
        <source>attachment %1 is damaged, or not as long as it says</source>
        <translation>la pièce jointe %1 est endommagée, ou n’a pas la longueur qu’elle indique</translation>
    </message>
    <message>
        <source>%1 is not a pack, whatever its name says. Choose the file that was sent; nothing was changed.</source>
        <translation>%1 n’est pas un paquet, quoi que dise son nom. Choisissez le fichier qui a été envoyé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 of its %3 bytes are there. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 n’est pas entier&#xa0;: %2 de ses %3 octets sont là. Copiez-le de nouveau, ou redemandez-le&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is longer than it was made: %2 bytes instead of %3. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 est plus long qu’il n’a été fait&#xa0;: %2 octets au lieu de %3. Copiez-le de nouveau, ou redemandez-le&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was altered, at byte %2 or soon after. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 est endommagé, ou a été altéré, à l’octet %2 ou peu après. Copiez-le de nouveau, ou redemandez-le&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program: it takes one that reads packs of version %2. Install a newer Lodebook, then take the pack again; nothing was changed.</source>
        <translation>%1 a été fait par un programme plus récent&#xa0;: il en faut un qui lise les paquets de version %2. Installez un Lodebook plus récent, puis reprenez le paquet&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is for other devices and cannot be opened on this one. Ask its sender for one that is for “%2” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 est destiné à d’autres appareils et ne peut pas être ouvert sur celui-ci. Demandez à son expéditeur un paquet qui soit aussi pour «&#xa0;%2&#xa0;», et envoyez la clé de cet appareil si elle n’y est pas connue&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 comes from a device that is not trusted here (%2). If you know whose it is, get its key (.lodekey), accept it, compare the fingerprint by voice, and take the pack again; nothing was changed.</source>
        <translation>%1 vient d’un appareil qui n’est pas de confiance ici (%2). Si vous savez à qui il est, procurez-vous sa clé (.lodekey), acceptez-la, comparez l’empreinte de vive voix et reprenez le paquet&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, whose keys were withdrawn here on %3. Ask its officer; if all is well, accept its key again and then take the pack. Nothing was changed.</source>
        <translation>%1 vient de «&#xa0;%2&#xa0;», dont les clés ont été retirées ici le %3. Demandez à son responsable&#xa0;; si tout va bien, acceptez de nouveau sa clé, puis prenez le paquet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 says that it comes from “%2”, but is not signed with the keys that device is trusted with. Either it is forged or the device has new keys: ask its officer, by voice. Nothing was changed.</source>
        <translation>%1 dit venir de «&#xa0;%2&#xa0;», mais n’est pas signé avec les clés de confiance de cet appareil. Ou bien il est faux, ou bien l’appareil a de nouvelles clés&#xa0;: demandez de vive voix à son responsable. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was good until %2 and came too late. Ask “%3” for a new one; nothing was changed.</source>
        <translation>%1 était valable jusqu’au %2 et arrive trop tard. Demandez-en un nouveau à «&#xa0;%3&#xa0;»&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Copy it to this computer and take it again; nothing was changed in the casebook.</source>
        <translation>%1 a été modifié pendant sa lecture. Copiez-le sur cet ordinateur et reprenez-le&#xa0;; rien n’a été modifié dans le registre.</translation>
    </message>
    <message>
        <source>%1 came from “%2” as it was made, but was not made well: %3. Tell its officer, and ask for a new one; nothing was changed.</source>
        <translation>%1 est arrivé de «&#xa0;%2&#xa0;» tel qu’il a été fait, mais a été mal fait&#xa0;: %3. Dites-le à son responsable et demandez-en un nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A pack has to be for somebody: name at least one trusted device. Nothing was written.</source>
        <translation>Un paquet doit être pour quelqu’un&#xa0;: indiquez au moins un appareil de confiance. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The keys of “%1” were withdrawn: no pack is made for it. Leave it out, or accept its key again. Nothing was written.</source>
        <translation>Les clés de «&#xa0;%1&#xa0;» ont été retirées&#xa0;: aucun paquet n’est fait pour lui. Laissez-le de côté, ou acceptez de nouveau sa clé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key of “%1”. Ask its officer for the key again; nothing was written.</source>
        <translation>Rien ne peut être scellé avec la clé de «&#xa0;%1&#xa0;». Redemandez la clé à son responsable&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Line %1 of the pack is empty, is longer than 16 MiB or has a break in it; the pack was not made.</source>
        <translation>La ligne %1 du paquet est vide, dépasse 16 Mio ou contient un saut de ligne&#xa0;; le paquet n’a pas été fait.</translation>
    </message>
    <message>
        <source>%1 is for “%2” and cannot be opened on this device. Hand it on, or ask its sender for one that is for “%3” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 est destiné à «&#xa0;%2&#xa0;» et ne peut pas être ouvert sur cet appareil. Transmettez-le, ou demandez à son expéditeur un paquet qui soit aussi pour «&#xa0;%3&#xa0;», et envoyez la clé de cet appareil si elle n’y est pas connue&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: not even its beginning is there (%Ln byte(s)). Copy it again, or ask for it again; nothing was changed.</source>
        <translation>
            <numerusform>%1 n’est pas entier&#xa0;: même son début manque (%Ln octet). Copiez-le de nouveau, ou redemandez-le&#xa0;; rien n’a été modifié.</numerusform>
            <numerusform>%1 n’est pas entier&#xa0;: même son début manque (%Ln octets). Copiez-le de nouveau, ou redemandez-le&#xa0;; rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pack can be for %Ln device(s) at most; make several. Nothing was written.</source>
        <translation>
            <numerusform>Un paquet peut être pour %Ln appareil au plus&#xa0;; faites-en plusieurs. Rien n’a été écrit.</numerusform>
            <numerusform>Un paquet peut être pour %Ln appareils au plus&#xa0;; faites-en plusieurs. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attachment %1 is shorter than it should be, or cannot be read: %Ln byte(s) are missing. The pack was not made; make it without attachments, or check the casebook.</source>
        <translation>
            <numerusform>La pièce jointe %1 est plus courte qu’elle ne devrait, ou illisible&#xa0;: il manque %Ln octet. Le paquet n’a pas été fait&#xa0;; faites-le sans pièces jointes, ou vérifiez le registre.</numerusform>
            <numerusform>La pièce jointe %1 est plus courte qu’elle ne devrait, ou illisible&#xa0;: il manque %Ln octets. Le paquet n’a pas été fait&#xa0;; faites-le sans pièces jointes, ou vérifiez le registre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open conflict “%1”: somebody has decided it, or there never was one.</source>
        <translation>Il n’y a pas de conflit ouvert «&#xa0;%1&#xa0;»&#xa0;: quelqu’un en a décidé, ou il n’y en a jamais eu.</translation>
    </message>
    <message>
        <source>Decided: %1 of “%2”</source>
        <translation>Décidé&#xa0;: %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Decided: delete “%1”</source>
        <translation>Décidé&#xa0;: supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Decided: keep “%1”</source>
        <translation>Décidé&#xa0;: garder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No device called “%1” is trusted here. Ask its officer for the file of its keys and accept it; nothing was written.</source>
        <translation>Aucun appareil appelé «&#xa0;%1&#xa0;» n’est de confiance ici. Demandez à son responsable le fichier de ses clés et acceptez-le&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The pack is damaged inside: a line cannot be read. Nothing was changed; ask for it again.</source>
        <translation>Le paquet est endommagé à l’intérieur&#xa0;: une ligne est illisible. Rien n’a été modifié&#xa0;; redemandez-le.</translation>
    </message>
    <message>
        <source>The pack contradicts itself. Nothing was changed; ask for it again.</source>
        <translation>Le paquet se contredit. Rien n’a été modifié&#xa0;; redemandez-le.</translation>
    </message>
    <message>
        <source>Pack from “%1”</source>
        <translation>Paquet de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The pack builds on others that this copy of the casebook does not have, perhaps because it comes from a backup. Nothing was changed. Make a pack for its sender, and ask for one made after that.</source>
        <translation>Le paquet s’appuie sur d’autres que cette copie du registre n’a pas, peut-être parce qu’elle vient d’une sauvegarde. Rien n’a été modifié. Faites un paquet pour son expéditeur, puis demandez-en un qui soit fait après le vôtre.</translation>
    </message>
    <message>
        <source>The pack changes no %1 %2: nothing can be refused there. Nothing was changed.</source>
        <translation>Le paquet ne modifie rien sur %1 %2&#xa0;: il n’y a rien à y refuser. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Nothing was changed.</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No pack %1 was taken in here.</source>
        <translation>Aucun paquet %1 n’a été pris ici.</translation>
    </message>
    <message>
        <source>This pack is taken back already.</source>
        <translation>Ce paquet est déjà annulé.</translation>
    </message>
    <message>
        <source>Pack of %1 taken back</source>
        <translation>Paquet du %1 annulé</translation>
    </message>
    <message>
        <source>What the author of a change had seen cannot be read</source>
        <translation>Ce que l’auteur d’une modification avait vu est illisible</translation>
    </message>
    <message>
        <source>The change log has no action %1</source>
        <translation>Le journal des modifications n’a pas d’action %1</translation>
    </message>
    <message>
        <source>“%1” is no scope. It is all, project=NUMBER, country=CODE or mine_site=ID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un périmètre. Ce peut être all, project=NUMBER, country=CODE ou mine_site=ID.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Nothing was changed. On one of the two computers export what was entered since the copy was made, make a new casebook there, exchange keys and take its first pack, then import what was exported.</source>
        <translation>Rien n’a été modifié. Sur l’un des deux ordinateurs, exportez ce qui a été saisi depuis que la copie a été faite, créez-y un nouveau registre, échangez les clés et recevez son premier paquet, puis importez ce qui a été exporté.</translation>
    </message>
    <message>
        <source>Two casebooks work as the device “%1”: one is a copy of the other. What the pack says it did on %2 does not go on from what is known here.</source>
        <translation>Deux registres travaillent comme l’appareil «&#xa0;%1&#xa0;»&#xa0;: l’un est une copie de l’autre. Ce qu’il a fait le %2 selon le paquet ne fait pas suite à ce qui est connu ici.</translation>
    </message>
    <message numerus="yes">
        <source>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln action(s) of it that are not here.</source>
        <translation>
            <numerusform>Un autre registre travaille comme cet appareil, «&#xa0;%1&#xa0;»&#xa0;: celui-ci en est une copie, ou vient d’une copie plus ancienne. «&#xa0;%2&#xa0;» en a %Ln action qui manque ici.</numerusform>
            <numerusform>Un autre registre travaille comme cet appareil, «&#xa0;%1&#xa0;»&#xa0;: celui-ci en est une copie, ou vient d’une copie plus ancienne. «&#xa0;%2&#xa0;» en a %Ln actions qui manquent ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>There is no place called “%1” in this program.</source>
        <translation>Il n’y a pas d’endroit «&#xa0;%1&#xa0;» dans ce programme.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
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
        <translation>%1, silencieux depuis %2 jours</translation>
    </message>
    <message>
        <source>and %1 more, named in the records</source>
        <translation>et %1 autres, nommées dans les fiches</translation>
    </message>
    <message>
        <source>%1, %2: records of all countries</source>
        <translation>%1, %2&#xa0;: fiches de tous les pays</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2: countries on the list %3</source>
        <translation>%1, %2&#xa0;: pays de la liste %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucune fiche</translation>
    </message>
    <message numerus="yes">
        <source>mined, by %Ln record(s)</source>
        <translation>
            <numerusform>extrait, selon %Ln fiche</numerusform>
            <numerusform>extrait, selon %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from listed countries</source>
        <translation>%1 des pays de la liste</translation>
    </message>
    <message>
        <source>the edition %1 is not complete here</source>
        <translation>l’édition %1 n’est pas complète ici</translation>
    </message>
    <message>
        <source>no edition of the list is here</source>
        <translation>aucune édition de la liste n’est ici</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %Ln record(s)</source>
        <translation>
            <numerusform>de %1, selon %Ln fiche</numerusform>
            <numerusform>de %1, selon %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Share mined in listed countries</source>
        <translation>Part extraite dans les pays de la liste</translation>
    </message>
    <message>
        <source>Countries with any region on the edition %1 of the list, of what is recorded</source>
        <translation>Pays dont une région est dans l’édition %1 de la liste, sur le total enregistré</translation>
    </message>
    <message>
        <source>%1: mine production</source>
        <translation>%1&#xa0;: production minière</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>All countries recorded; a gap is a year without records</source>
        <translation>Tous les pays enregistrés&#xa0;; un vide est une année sans fiche</translation>
    </message>
    <message>
        <source>%1: largest countries</source>
        <translation>%1&#xa0;: principaux pays</translation>
    </message>
    <message>
        <source>%1; * on the edition %2 of the list</source>
        <translation>%1&#xa0;; * dans l’édition %2 de la liste</translation>
    </message>
    <message>
        <source>The other countries recorded</source>
        <translation>Les autres pays enregistrés</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, %2: the smaller countries</source>
        <translation>%1, %2&#xa0;: les plus petits pays</translation>
    </message>
    <message>
        <source>A country counts as listed when any of its regions is on the list: the shares are of such countries, not of such areas.</source>
        <translation>Un pays compte comme listé dès qu’une de ses régions est sur la liste&#xa0;: les parts sont celles de ces pays, et non de ces zones.</translation>
    </message>
    <message>
        <source>Totals are the sum of the countries recorded. What a source adds up as other countries is not among them, nor are records that were refuted.</source>
        <translation>Les totaux sont la somme des pays enregistrés. Ce qu’une source regroupe en «&#xa0;autres pays&#xa0;» n’y figure pas, ni les fiches réfutées.</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>Ce registre ne contient qu’une partie de l’édition %1&#xa0;; aucune part ne peut donc être donnée.</translation>
    </message>
    <message>
        <source>%1: no record for %2.</source>
        <translation>%1&#xa0;: aucune fiche pour %2.</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Production d’étain, de tantale, de tungstène et d’or</translation>
    </message>
    <message>
        <source>%1 to %2; list of conflict-affected and high-risk areas: edition %3</source>
        <translation>De %1 à %2&#xa0;; liste des zones de conflit ou à haut risque&#xa0;: édition %3</translation>
    </message>
    <message>
        <source>%1 to %2; no edition of the list of conflict-affected and high-risk areas is here</source>
        <translation>De %1 à %2&#xa0;; aucune édition de la liste des zones de conflit ou à haut risque n’est ici</translation>
    </message>
    <message>
        <source>No production is recorded yet. Import production figures, or add a record under Field.</source>
        <translation>Aucune production n’est encore enregistrée. Importez des chiffres de production, ou ajoutez une fiche sous Terrain.</translation>
    </message>
    <message>
        <source>No edition of the list of conflict-affected and high-risk areas is in this casebook. Import one first.</source>
        <translation>Ce registre ne contient aucune édition de la liste des zones de conflit ou à haut risque. Importez-en une d’abord.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; countries are missing</source>
        <translation>%1&#xa0;; il manque des pays</translation>
    </message>
    <message>
        <source>%1; hollow marks are provisional</source>
        <comment>what stands below the title of a chart</comment>
        <translation>%1&#xa0;; les marques creuses sont provisoires</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Only a part of the edition %1 is in this casebook.</source>
        <translation>Ce registre ne contient qu’une partie de l’édition %1.</translation>
    </message>
    <message>
        <source>Parts of the country are listed, and the site&apos;s region is not recorded.</source>
        <translation>Des parties du pays sont sur la liste, et la région du site n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not recorded.</source>
        <translation>Le pays du site n’est pas enregistré.</translation>
    </message>
    <message>
        <source>No edition of the list is in force on %1.</source>
        <translation>Aucune édition de la liste n’est en vigueur au %1.</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list in this casebook.</source>
        <translation>Ce registre ne contient pas d’édition %1 de la liste.</translation>
    </message>
    <message>
        <source>Only a part of the newest edition %1 is in this casebook, so the edition %2 is used.</source>
        <translation>Ce registre ne contient qu’une partie de l’édition la plus récente, %1&#xa0;; l’édition %2 est donc utilisée.</translation>
    </message>
    <message>
        <source>listed in the edition %1 as of %2</source>
        <translation>listé dans l’édition %1 en date du %2</translation>
    </message>
    <message>
        <source>as of %1; %2 is not in it</source>
        <translation>en date du %1&#xa0;; %2 n’y figure pas</translation>
    </message>
    <message>
        <source>as of %1; does not decide for %2</source>
        <translation>en date du %1&#xa0;; n’est pas déterminante pour %2</translation>
    </message>
    <message>
        <source>A site lies in a conflict-affected or high-risk area when its region, or its whole country, is on the edition of the list that holds on the day; or by the partnership&apos;s own determination, with reasons. The list is indicative and not exhaustive.</source>
        <translation>Un site se trouve dans une zone de conflit ou à haut risque lorsque sa région, ou son pays entier, figure dans l’édition de la liste en vigueur ce jour-là&#xa0;; ou par détermination propre du partenariat, avec ses motifs. La liste est indicative et non exhaustive.</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Détermination propre</translation>
    </message>
    <message>
        <source>The own determination has no reasons.</source>
        <translation>La détermination propre n’a pas de motifs.</translation>
    </message>
    <message>
        <source>The record names the list as its ground, but the area is not on it.</source>
        <translation>La fiche donne la liste pour fondement, mais la zone n’y figure pas.</translation>
    </message>
    <message>
        <source>A contribution is received once all of it has come; what is still owed is overdue from the day after it was due; a part that came in time makes it partly received; before that it is invoiced or planned.</source>
        <translation>Une contribution est reçue quand elle est arrivée tout entière&#xa0;; ce qui reste dû est en retard dès le lendemain de l’échéance&#xa0;; une partie arrivée à temps la rend reçue en partie&#xa0;; avant cela, elle est facturée ou prévue.</translation>
    </message>
    <message>
        <source>has come to pass</source>
        <translation>s’est produit</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>encore à venir</translation>
    </message>
    <message>
        <source>There is no due date, so the contribution cannot become overdue.</source>
        <translation>Il n’y a pas d’échéance&#xa0;; la contribution ne peut donc pas être en retard.</translation>
    </message>
    <message>
        <source>The amount received is not recorded; it is taken as the whole.</source>
        <translation>Le montant reçu n’est pas enregistré&#xa0;; il est pris pour le tout.</translation>
    </message>
    <message>
        <source>The amount received is in another currency; it is taken as the whole.</source>
        <translation>Le montant reçu est dans une autre devise&#xa0;; il est pris pour le tout.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Contribution not recorded</source>
        <translation>Contribution non enregistrée</translation>
    </message>
    <message>
        <source>Decision on a membership</source>
        <translation>Décision sur une adhésion</translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation>Fin d’une adhésion</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Status of a site</source>
        <translation>Statut d’un site</translation>
    </message>
    <message>
        <source>Site not visited for long</source>
        <translation>Site sans visite depuis longtemps</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Visite prévue</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>End of a project</source>
        <translation>Fin d’un projet</translation>
    </message>
    <message>
        <source>Figures of an indicator</source>
        <translation>Chiffres d’un indicateur</translation>
    </message>
    <message>
        <source>Closing of a call</source>
        <translation>Clôture d’un appel</translation>
    </message>
    <message>
        <source>Decision on a grant</source>
        <translation>Décision sur une subvention</translation>
    </message>
    <message>
        <source>Silent device</source>
        <translation>Appareil silencieux</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>“%1” does not fit %2; %3 is expected</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à %2&#xa0;; valeur attendue&#xa0;: %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une de %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No rule computes %1.%2</source>
        <translation>Aucune règle ne calcule %1.%2</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the names sound alike</source>
        <translation>les noms se prononcent de façon semblable</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>noms semblables</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse électronique</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>le même numéro de téléphone</translation>
    </message>
    <message>
        <source>the same registration or site number</source>
        <translation>le même numéro d’enregistrement ou de site</translation>
    </message>
    <message>
        <source>but different registration or site numbers</source>
        <translation>mais des numéros d’enregistrement ou de site différents</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>le même pays</translation>
    </message>
    <message>
        <source>but different countries</source>
        <translation>mais des pays différents</translation>
    </message>
    <message>
        <source>but different regions</source>
        <translation>mais des régions différentes</translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période&#xa0;; écrivez 2024, 2024-H1, 2024-Q3 ou 2024-05</translation>
    </message>
    <message>
        <source>%1.%2 is a figure of one record: say which</source>
        <translation>%1.%2 est un chiffre d’une seule fiche&#xa0;: dites laquelle</translation>
    </message>
    <message>
        <source>No production of “%1” is recorded</source>
        <translation>Aucune production de «&#xa0;%1&#xa0;» n’est enregistrée</translation>
    </message>
    <message>
        <source>Production is told by year, not by %1</source>
        <translation>La production est indiquée par année, pas par %1</translation>
    </message>
    <message>
        <source>No edition of the CAHRA list whose areas are in this casebook is in force on that day</source>
        <translation>Aucune édition de la liste ZCHR dont les zones sont dans ce registre n’est en vigueur ce jour-là</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the CAHRA list in this casebook</source>
        <translation>Ce registre ne contient pas d’édition «&#xa0;%1&#xa0;» de la liste ZCHR</translation>
    </message>
    <message>
        <source>There is no figure “%1”. There are: %2</source>
        <translation>Il n’y a pas de chiffre «&#xa0;%1&#xa0;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation>Production&#xa0;: %1</translation>
    </message>
    <message>
        <source>Share of countries on the CAHRA list in the production: %1</source>
        <translation>Part des pays de la liste ZCHR dans la production&#xa0;: %1</translation>
    </message>
    <message>
        <source>The status %1 has to be looked at again.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» est à réexaminer.</translation>
    </message>
    <message>
        <source>Sites without a running project</source>
        <translation>Sites sans projet en cours</translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln site(s) is out of date.</source>
        <translation>
            <numerusform>Le statut de %Ln site est périmé.</numerusform>
            <numerusform>Le statut de %Ln sites est périmé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last visit was on %1; the site has to be visited again.</source>
        <translation>La dernière visite était le %1&#xa0;; le site est à visiter de nouveau.</translation>
    </message>
    <message>
        <source>No visit to the site is recorded.</source>
        <translation>Aucune visite du site n’est enregistrée.</translation>
    </message>
    <message>
        <source>Active sites without a running project</source>
        <translation>Sites actifs sans projet en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) have not been visited for more than the time allowed.</source>
        <translation>
            <numerusform>%Ln site n’a pas été visité depuis plus longtemps que permis.</numerusform>
            <numerusform>%Ln sites n’ont pas été visités depuis plus longtemps que permis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit was planned; record how it went, or why it was not made.</source>
        <translation>La visite était prévue&#xa0;; enregistrez comment elle s’est passée, ou pourquoi elle n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>An incident of level %1 is open.</source>
        <translation>Un incident de niveau %1 est ouvert.</translation>
    </message>
    <message>
        <source>The stage follows from the dates: after the last day a membership is former when a reason for leaving is recorded, otherwise lapsed; from its first day it is member; before that the decision makes it accepted or refused, the application makes it applicant, and the first contact makes it lead.</source>
        <translation>L’étape découle des dates&#xa0;: après le dernier jour, une adhésion est celle d’un ancien membre si un motif de départ est enregistré, sinon elle est échue&#xa0;; à partir du premier jour, elle est celle d’un membre&#xa0;; avant cela, la décision la rend acceptée ou refusée, la demande en fait celle d’un candidat, et le premier contact celle d’un prospect.</translation>
    </message>
    <message>
        <source>The membership has no dates yet, so its stage is not known.</source>
        <translation>L’adhésion n’a pas encore de dates&#xa0;; son étape n’est donc pas connue.</translation>
    </message>
    <message>
        <source>All dates of the membership lie after %1.</source>
        <translation>Toutes les dates de l’adhésion sont postérieures au %1.</translation>
    </message>
    <message>
        <source>The decision has no date, so it is left out.</source>
        <translation>La décision n’a pas de date&#xa0;; elle n’est donc pas prise en compte.</translation>
    </message>
    <message>
        <source>The day the membership begins is not recorded.</source>
        <translation>Le jour où l’adhésion commence n’est pas enregistré.</translation>
    </message>
    <message>
        <source>No reason for leaving is recorded: renew the membership or record why it ended.</source>
        <translation>Aucun motif de départ n’est enregistré&#xa0;: renouvelez l’adhésion ou enregistrez pourquoi elle a pris fin.</translation>
    </message>
    <message>
        <source>%1 is still to be received.</source>
        <translation>%1 reste à recevoir.</translation>
    </message>
    <message>
        <source>The contribution is still to be received.</source>
        <translation>La contribution reste à recevoir.</translation>
    </message>
    <message>
        <source>The yearly fee is %1, but no contribution for %2 is recorded.</source>
        <translation>La cotisation annuelle est de %1, mais aucune contribution pour %2 n’est enregistrée.</translation>
    </message>
    <message>
        <source>Applied on %1; a decision is needed.</source>
        <translation>Demandée le %1&#xa0;; une décision est nécessaire.</translation>
    </message>
    <message>
        <source>The membership has run out: renew it or record why it ended.</source>
        <translation>L’adhésion est échue&#xa0;: renouvelez-la ou enregistrez pourquoi elle a pris fin.</translation>
    </message>
    <message>
        <source>The membership runs out: renew it or record why it ends.</source>
        <translation>L’adhésion arrive à échéance&#xa0;: renouvelez-la ou enregistrez pourquoi elle prend fin.</translation>
    </message>
    <message>
        <source>The task is to be done.</source>
        <translation>La tâche est à faire.</translation>
    </message>
    <message>
        <source>Changes of this device wait to be received.</source>
        <translation>Des modifications de cet appareil attendent d’être reçues.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %Ln day(s).</source>
        <translation>
            <numerusform>Rien n’est venu de cet appareil depuis %Ln jour.</numerusform>
            <numerusform>Rien n’est venu de cet appareil depuis %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>The figure of the country counts where there is one, otherwise the sum of its regions or sites; whole years go before parts of years; refuted records do not count. A total is the sum of the countries recorded.</source>
        <translation>Le chiffre du pays compte quand il existe, sinon la somme de ses régions ou de ses sites&#xa0;; les années entières priment sur les parties d’année&#xa0;; les fiches réfutées ne comptent pas. Un total est la somme des pays enregistrés.</translation>
    </message>
    <message>
        <source>No production is recorded for %1: a gap, not zero.</source>
        <translation>Aucune production n’est enregistrée pour %1&#xa0;: un vide, pas un zéro.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What the countries on the list produced, of all that is recorded. A country counts as a whole as soon as one of its regions is listed, so this is the share of such countries, not of such areas.</source>
        <translation>Ce que les pays de la liste ont produit, sur tout ce qui est enregistré. Un pays compte en entier dès qu’une de ses régions est sur la liste&#xa0;; c’est donc la part de ces pays, et non de ces zones.</translation>
    </message>
    <message>
        <source>the edition used, as of %1</source>
        <translation>l’édition utilisée, en date du %1</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>Ce registre ne contient qu’une partie de l’édition %1&#xa0;; aucune part ne peut donc être donnée.</translation>
    </message>
    <message>
        <source>The project ends on %1 and is not closed; its determination has to be asked for by %2.</source>
        <translation>Le projet se termine le %1 et n’est pas clos&#xa0;; son arrêté de liquidation est à demander au plus tard le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without a figure, the first is %1.</source>
        <translation>
            <numerusform>%Ln période sans chiffre, la première est %1.</numerusform>
            <numerusform>%Ln périodes sans chiffre, la première est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call closes.</source>
        <translation>L’appel se clôt.</translation>
    </message>
    <message>
        <source>The application waits for its decision.</source>
        <translation>La demande attend sa décision.</translation>
    </message>
    <message>
        <source>The records were not merged, because %1 “%2” cannot follow: %3</source>
        <translation>Les fiches n’ont pas été fusionnées, car %1 «&#xa0;%2&#xa0;» ne peut pas suivre&#xa0;: %3</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself</source>
        <translation>Une fiche ne peut pas être fusionnée avec elle-même</translation>
    </message>
    <message>
        <source>A record in the bin cannot be merged; take it out first</source>
        <translation>Une fiche de la corbeille ne peut pas être fusionnée&#xa0;; sortez-la d’abord</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusion de «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Module %1, %2</source>
        <translation>Module %1, %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>sans résultat</translation>
    </message>
    <message>
        <source>%1, level %2, reported on %3</source>
        <translation>%1, niveau %2, signalé le %3</translation>
    </message>
    <message>
        <source>The last visit saw armed actors interfere; only recorded incidents count in the rule.</source>
        <translation>La dernière visite a vu des acteurs armés s’ingérer&#xa0;; seuls les incidents enregistrés comptent dans la règle.</translation>
    </message>
    <message>
        <source>The last visit saw children under 15; only recorded incidents count in the rule.</source>
        <translation>La dernière visite a vu des enfants de moins de 15 ans&#xa0;; seuls les incidents enregistrés comptent dans la règle.</translation>
    </message>
    <message>
        <source>No status is recorded.</source>
        <translation>Aucun statut n’est enregistré.</translation>
    </message>
    <message>
        <source>The status %1 ran out on %2.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» a expiré le %2.</translation>
    </message>
    <message>
        <source>The status is %1 and valid.</source>
        <translation>Le statut est «&#xa0;%1&#xa0;» et valable.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>Le statut est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No assessment of the practice is recorded.</source>
        <translation>Aucune évaluation des pratiques n’est enregistrée.</translation>
    </message>
    <message>
        <source>Not passed: module %1.</source>
        <translation>Non satisfait&#xa0;: module %1.</translation>
    </message>
    <message>
        <source>Not assessed: module %1.</source>
        <translation>Non évalué&#xa0;: module %1.</translation>
    </message>
    <message>
        <source>All the modules that count are passed.</source>
        <translation>Tous les modules qui comptent sont satisfaits.</translation>
    </message>
    <message>
        <source>The assessment carries the site although its status does not.</source>
        <translation>L’évaluation suffit au site, bien que son statut ne suffise pas.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>No incident of level %1 is open.</source>
        <translation>Aucun incident de niveau %1 n’est ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grave incident(s) open.</source>
        <translation>
            <numerusform>%Ln incident grave ouvert.</numerusform>
            <numerusform>%Ln incidents graves ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk that demands disengagement is open.</source>
        <translation>Aucun risque exigeant le désengagement n’est ouvert.</translation>
    </message>
    <message>
        <source>open, with the Annex II risk %1</source>
        <translation>ouvert, avec le risque de l’annexe II %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open risk(s) demand disengagement.</source>
        <translation>
            <numerusform>%Ln risque ouvert exige le désengagement.</numerusform>
            <numerusform>%Ln risques ouverts exigent le désengagement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said whether this open risk demands disengagement: %1.</source>
        <translation>Personne n’a dit si ce risque ouvert exige le désengagement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>Aucune visite n’est enregistrée.</translation>
    </message>
    <message>
        <source>The last visit was on %1.</source>
        <translation>La dernière visite était le %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %Ln month(s).</source>
        <translation>
            <numerusform>La dernière visite, le %1, date de plus de %Ln mois.</numerusform>
            <numerusform>La dernière visite, le %1, date de plus de %Ln mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A site is responsible when its status is good and still valid, or the modules of practice that count are passed; and no grave incident is open; and no Annex II risk that demands disengagement is open; and the last visit is recent enough.</source>
        <translation>Un site est responsable lorsque son statut est bon et encore valable, ou que les modules de pratiques qui comptent sont satisfaits&#xa0;; et qu’aucun incident grave n’est ouvert&#xa0;; et qu’aucun risque de l’annexe II exigeant le désengagement n’est ouvert&#xa0;; et que la dernière visite est assez récente.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>n’est pas rempli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are drafts.</source>
        <translation>
            <numerusform>%Ln chiffre est un brouillon.</numerusform>
            <numerusform>%Ln chiffres sont des brouillons.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least so many: who came in several periods is counted once.</source>
        <translation>Au moins ce nombre&#xa0;: qui est venu pendant plusieurs périodes est compté une fois.</translation>
    </message>
    <message>
        <source>The indicator does not say how its figures are totalled.</source>
        <translation>L’indicateur ne dit pas comment ses chiffres sont totalisés.</translation>
    </message>
    <message>
        <source>No indicator has the code “%1”</source>
        <translation>Aucun indicateur n’a le code «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators have the code “%1”; name one by its id</source>
        <translation>
            <numerusform>%Ln indicateur a le code «&#xa0;%1&#xa0;»&#xa0;; désignez-en un par son identifiant</numerusform>
            <numerusform>%Ln indicateurs ont le code «&#xa0;%1&#xa0;»&#xa0;; désignez-en un par son identifiant</numerusform>
        </translation>
    </message>
    <message>
        <source>Totalled as: %1. Rejected figures do not count; a correction takes the place of what it corrects; the coarsest period goes before its parts, and a whole before its parts.</source>
        <translation>Totalisé par&#xa0;: %1. Les chiffres rejetés ne comptent pas&#xa0;; une correction remplace ce qu’elle corrige&#xa0;; la période la plus longue prime sur ses parties, et un tout sur ses parties.</translation>
    </message>
    <message>
        <source>No figure is recorded: a gap, not zero.</source>
        <translation>Aucun chiffre n’est enregistré&#xa0;: un vide, pas un zéro.</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 compte</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <translation>%1, rejeté</translation>
    </message>
    <message>
        <source>%1, does not count here</source>
        <translation>%1, ne compte pas ici</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>whole numbers separated by semicolons</source>
        <translation>des nombres entiers séparés par des points-virgules</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”; %3 is expected, so %4 is used</source>
        <translation>Le paramètre %1 vaut «&#xa0;%2&#xa0;»&#xa0;; valeur attendue&#xa0;: %3&#xa0;; %4 est donc utilisé</translation>
    </message>
    <message>
        <source>The newest status on or before the day. Blue and green run out after their last valid day; yellow and red stand until a new inspection.</source>
        <translation>Le statut le plus récent ce jour-là ou avant. Bleu et vert expirent après leur dernier jour de validité&#xa0;; jaune et rouge demeurent jusqu’à une nouvelle inspection.</translation>
    </message>
    <message>
        <source>No status is recorded on or before %1.</source>
        <translation>Aucun statut n’est enregistré au %1 ni avant.</translation>
    </message>
    <message>
        <source>The document names no last valid day; the usual term is used.</source>
        <translation>Le document n’indique pas de dernier jour de validité&#xa0;; la durée habituelle est appliquée.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>later than the day asked for</source>
        <translation>postérieur au jour demandé</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>remplacé par un plus récent</translation>
    </message>
    <message>
        <source>The last day on or before the day asked for on which a team got to the site and saw it itself.</source>
        <translation>Le dernier jour, au plus tard celui demandé, où une équipe est parvenue au site et l’a vu elle-même.</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>une visite antérieure</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore faite</translation>
    </message>
    <message>
        <source>the team did not get there</source>
        <translation>l’équipe n’y est pas parvenue</translation>
    </message>
    <message>
        <source>told by others, not seen on the spot</source>
        <translation>rapporté par d’autres, pas vu sur place</translation>
    </message>
    <message>
        <source>No visit is recorded on or before %1.</source>
        <translation>Aucune visite n’est enregistrée au %1 ni avant.</translation>
    </message>
    <message>
        <source>A task is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Une tâche est faite dès le jour où elle l’a été, et en retard dès le lendemain de son échéance.</translation>
    </message>
    <message>
        <source>There is no due date, so the task cannot become overdue.</source>
        <translation>Il n’y a pas d’échéance&#xa0;; la tâche ne peut donc pas être en retard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure are restricted and not shown in your role.</source>
        <translation>
            <numerusform>%Ln fiche derrière ce chiffre est à accès restreint et n’est pas montrée dans votre rôle.</numerusform>
            <numerusform>%Ln fiches derrière ce chiffre sont à accès restreint et ne sont pas montrées dans votre rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont bien distinctes</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s) of %1</source>
        <translation>
            <numerusform>Fusionner %Ln paire&#xa0;: %1</numerusform>
            <numerusform>Fusionner %Ln paires&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was merged</source>
        <translation>Arrêté&#xa0;; rien n’a été fusionné</translation>
    </message>
    <message>
        <source>it has a number of its own</source>
        <translation>elle a un numéro à elle</translation>
    </message>
    <message>
        <source>more of its fields are filled in</source>
        <translation>davantage de ses champs sont remplis</translation>
    </message>
    <message>
        <source>it is the older one</source>
        <translation>c’est la plus ancienne</translation>
    </message>
    <message>
        <source>The countries recorded for %1 made only %2 % of what is recorded for %3, the year known best: compare the totals with care.</source>
        <translation>Les pays enregistrés pour %1 ne représentaient que %2&#xa0;% de ce qui est enregistré pour %3, l’année la mieux connue&#xa0;: comparez les totaux avec prudence.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Everybody on the list of the event, whatever came of it.</source>
        <translation>Tous ceux de la liste de l’événement, quoi qu’il en soit advenu.</translation>
    </message>
    <message>
        <source>Those of the list who were there, as it was written down at the door. Pillar, tier and country are those of the organisation on the day.</source>
        <translation>Ceux de la liste qui étaient là, comme noté à la porte. Pilier, maillon et pays sont ceux de l’organisation ce jour-là.</translation>
    </message>
    <message>
        <source>Of %1 on the list it is not written down whether they came.</source>
        <translation>Pour %1 de la liste, il n’est pas noté s’ils sont venus.</translation>
    </message>
    <message>
        <source>Different people who were at an event of the campaign; who came twice counts once. Readers of communications are not counted: nobody knows them.</source>
        <translation>Personnes différentes présentes à un événement de la campagne&#xa0;; qui est venu deux fois compte une fois. Les lecteurs ne sont pas comptés&#xa0;: personne ne les connaît.</translation>
    </message>
    <message>
        <source>The newest entry of the contact log on or before the day.</source>
        <translation>La dernière entrée du journal des contacts à ce jour ou avant.</translation>
    </message>
    <message>
        <source>an earlier contact</source>
        <translation>un contact antérieur</translation>
    </message>
    <message>
        <source>No contact is recorded on or before %1.</source>
        <translation>Aucun contact n’est enregistré jusqu’au %1.</translation>
    </message>
    <message>
        <source>The first day of the steps that were promised in contacts and are not done.</source>
        <translation>Le premier jour des étapes promises lors de contacts et non faites.</translation>
    </message>
    <message>
        <source>open, but not the first</source>
        <translation>ouverte, mais pas la première</translation>
    </message>
    <message>
        <source>done, or promised later</source>
        <translation>faite, ou promise plus tard</translation>
    </message>
    <message>
        <source>A step is open, but no day is set for it.</source>
        <translation>Une étape est ouverte, mais sans jour.</translation>
    </message>
    <message>
        <source>Next step of a contact</source>
        <translation>Étape suivante d’un contact</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Contrôles d’une autorité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Attendance of an event</source>
        <translation>Participation à un événement</translation>
    </message>
    <message>
        <source>Communication to be published</source>
        <translation>Communication à publier</translation>
    </message>
    <message>
        <source>Promised on %1: %2</source>
        <translation>Promis le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What it checked in %1 is not recorded; Member States report it by 30 June.</source>
        <translation>Ce qu’elle a contrôlé en %1 n’est pas enregistré&#xa0;; les États membres le déclarent avant le 30 juin.</translation>
    </message>
    <message>
        <source>The event takes place.</source>
        <translation>L’événement a lieu.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln person(s) on the list it is not written down whether they came.</source>
        <translation>
            <numerusform>Pour %Ln personne de la liste, il n’est pas noté si elle est venue.</numerusform>
            <numerusform>Pour %Ln personnes de la liste, il n’est pas noté si elles sont venues.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is to be published.</source>
        <translation>À publier.</translation>
    </message>
    <message>
        <source>The report on %1 has not been submitted.</source>
        <translation>Le rapport sur %1 n’a pas été remis.</translation>
    </message>
    <message>
        <source>The improvement is to be made.</source>
        <translation>L’amélioration est à réaliser.</translation>
    </message>
    <message>
        <source>The risk is to be mitigated and the flag closed.</source>
        <translation>Le risque est à atténuer et le signal à clore.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Without an answer: %1 of %2 questions that apply.</source>
        <translation>Sans réponse&#xa0;: %1 des %2 questions applicables.</translation>
    </message>
    <message>
        <source>This year&apos;s reviewed score less last year&apos;s, in points of a hundred, over the questions reviewed in both years, whatever their wording.</source>
        <translation>Score examiné de cette année moins celui de l’an dernier, en points sur cent, sur les questions examinées les deux années, quelle que soit leur formulation.</translation>
    </message>
    <message>
        <source>This year&apos;s own score less last year&apos;s, in points of a hundred, over the questions answered in both years, whatever their wording.</source>
        <translation>Score propre de cette année moins celui de l’an dernier, en points sur cent, sur les questions répondues les deux années, quelle que soit leur formulation.</translation>
    </message>
    <message>
        <source>The score of a step is what was reached of what could be reached with the questions that apply and are answered, 3 being the most for each; the score of the report is the mean of its steps. What is not answered is missing, not zero.</source>
        <translation>Le score d’une étape est la part atteinte de ce qui pouvait l’être avec les questions applicables et répondues, 3 étant le maximum de chacune&#xa0;; le score du rapport est la moyenne de ses étapes. Ce qui est sans réponse manque et ne vaut pas zéro.</translation>
    </message>
    <message>
        <source>The reviewed score less the member&apos;s own, in points of a hundred, over the questions that both have scored.</source>
        <translation>Le score examiné moins celui du membre, en points sur cent, sur les questions notées par les deux.</translation>
    </message>
    <message>
        <source>own %1, reviewed %2</source>
        <translation>propre %1, examiné %2</translation>
    </message>
    <message>
        <source>No question has been scored by both.</source>
        <translation>Aucune question n’a été notée par les deux.</translation>
    </message>
    <message>
        <source>There is no report on the year before.</source>
        <translation>Il n’y a pas de rapport sur l’année précédente.</translation>
    </message>
    <message>
        <source>%1 over all its questions</source>
        <translation>%1 sur toutes ses questions</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>Questions compared: %1.</source>
        <translation>Questions comparées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No question was answered in both years.</source>
        <translation>Aucune question n’a reçu de réponse les deux années.</translation>
    </message>
    <message>
        <source>A report is planned until it is requested, and overdue from the day after it was due; it is submitted, found complete and closed from the days recorded for that.</source>
        <translation>Un rapport est prévu jusqu’à ce qu’il soit demandé, et en retard dès le lendemain de l’échéance&#xa0;; il est remis, jugé complet et clos à partir des jours enregistrés à cet effet.</translation>
    </message>
    <message>
        <source>There is no due date, so the report cannot become overdue.</source>
        <translation>Il n’y a pas d’échéance, le rapport ne peut donc pas être en retard.</translation>
    </message>
    <message>
        <source>An improvement is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Une amélioration est faite dès le jour où elle l’a été, et en retard dès le lendemain de l’échéance.</translation>
    </message>
    <message>
        <source>There is no due date, so the improvement cannot become overdue.</source>
        <translation>Il n’y a pas d’échéance, l’amélioration ne peut donc pas être en retard.</translation>
    </message>
    <message>
        <source>The age of a risk flag is counted in days from the day it was raised until it is closed.</source>
        <translation>L’âge d’un signal de risque se compte en jours, du jour où il a été émis à sa clôture.</translation>
    </message>
    <message>
        <source>The day it was raised is not recorded or still to come.</source>
        <translation>Le jour du signalement n’est pas enregistré ou est encore à venir.</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Rapport sur le devoir de diligence</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Signal de risque</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 est restreint&#xa0;: votre rôle ne permet pas de le demander</translation>
    </message>
    <message>
        <source>The share of the smelters reported that the loaded list calls conformant; one that was not found there is not counted as conformant.</source>
        <translation>La part des fonderies déclarées que la liste chargée dit conformes&#xa0;; celle qui n’y figure pas n’est pas comptée comme conforme.</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not found in the loaded list</source>
        <translation>introuvable dans la liste chargée</translation>
    </message>
    <message>
        <source>not conformant by the loaded list</source>
        <translation>non conforme selon la liste chargée</translation>
    </message>
    <message>
        <source>The template names no smelter.</source>
        <translation>Le modèle ne nomme aucune fonderie.</translation>
    </message>
    <message>
        <source>Smelters not found in the loaded list: %1.</source>
        <translation>Fonderies introuvables dans la liste chargée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An importer has duties when the weight of a year reaches the threshold of the line in Annex I of Regulation (EU) 2017/821.</source>
        <translation>Un importateur a des obligations lorsque le poids d’une année atteint le seuil de la ligne de l’annexe I du règlement (UE) 2017/821.</translation>
    </message>
    <message>
        <source>The customs item is not in the list, so nothing can be said.</source>
        <translation>La position douanière n’est pas dans la liste&#xa0;: rien ne peut être dit.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>threshold %1 kg, table of %2</source>
        <translation>seuil %1 kg, tableau du %2</translation>
    </message>
    <message>
        <source>The list has no threshold for this item.</source>
        <translation>La liste n’a pas de seuil pour cette position.</translation>
    </message>
    <message>
        <source>This line of the table has still to be confirmed against the Official Journal.</source>
        <translation>Cette ligne du tableau reste à confirmer d’après le Journal officiel.</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Action d’engagement</translation>
    </message>
    <message>
        <source>Review of an engagement plan</source>
        <translation>Revue d’un plan d’engagement</translation>
    </message>
    <message>
        <source>Baseline of an engagement plan</source>
        <translation>Version de départ d’un plan d’engagement</translation>
    </message>
    <message>
        <source>An action of the plan “%1” is to be done.</source>
        <translation>Une action du plan «&#xa0;%1&#xa0;» est à faire.</translation>
    </message>
    <message>
        <source>The plan is to be reviewed; give it its next review, or close it.</source>
        <translation>Le plan est à revoir&#xa0;; donnez-lui sa prochaine revue, ou clôturez-le.</translation>
    </message>
    <message>
        <source>The plan is approved, but no baseline is frozen: approve it under Plan, so that later changes can be shown.</source>
        <translation>Le plan est approuvé, mais aucune version de départ n’est figée&#xa0;: approuvez-le sous Plan, pour que les changements ultérieurs puissent être montrés.</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>Il n’est enregistré ni qui participe au travail du partenaire, ni où il travaille.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>%Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the partner and the organisations that take part in its work, as far as they are members on the day; the projects in which one of them is lead or partner; and the countries where the partner works and projects are.</source>
        <translation>Sont comptés le partenaire et les organisations qui participent à son travail, pour autant qu’ils soient membres ce jour-là&#xa0;; les projets dont l’un d’eux est chef de file ou partenaire&#xa0;; et les pays où le partenaire travaille et où il y a des projets.</translation>
    </message>
    <message>
        <source>shared member</source>
        <translation>membre partagé</translation>
    </message>
    <message>
        <source>shared project</source>
        <translation>projet partagé</translation>
    </message>
    <message>
        <source>shared country</source>
        <translation>pays partagé</translation>
    </message>
    <message numerus="yes">
        <source>No dates are recorded of the membership of %Ln of them.</source>
        <translation>
            <numerusform>Aucune date n’est enregistrée pour l’adhésion de %Ln d’entre eux.</numerusform>
            <numerusform>Aucune date n’est enregistrée pour l’adhésion de %Ln d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changée</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>stays: done already</source>
        <translation>reste&#xa0;: déjà faite</translation>
    </message>
    <message>
        <source>stays out: taken out of this plan</source>
        <translation>reste dehors&#xa0;: retirée de ce plan</translation>
    </message>
    <message>
        <source>not yet: the plan lacks the date it is counted from</source>
        <translation>pas encore&#xa0;: il manque au plan la date à partir de laquelle on compte</translation>
    </message>
    <message numerus="yes">
        <source>Apply the template “%1” to %Ln plan(s)</source>
        <translation>
            <numerusform>Appliquer le modèle «&#xa0;%1&#xa0;» à %Ln plan</numerusform>
            <numerusform>Appliquer le modèle «&#xa0;%1&#xa0;» à %Ln plans</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of %1 cannot be read. The plan itself is untouched.</source>
        <translation>La version du %1 ne peut pas être lue. Le plan lui-même est intact.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>Figer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is closed: open it again before it is approved</source>
        <translation>«&#xa0;%1&#xa0;» est clos&#xa0;: rouvrez-le avant qu’il soit approuvé</translation>
    </message>
    <message>
        <source>“%1” cannot be approved on %2: that day is still to come</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être approuvé le %2&#xa0;: ce jour est encore à venir</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>Approuver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An action is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Une action est faite à partir du jour où elle l’a été, et en retard dès le lendemain de son échéance.</translation>
    </message>
    <message>
        <source>There is no due date, so the action cannot become overdue.</source>
        <translation>Il n’y a pas d’échéance, l’action ne peut donc pas être en retard.</translation>
    </message>
    <message>
        <source>Choose the questionnaire the members are to answer.</source>
        <translation>Choisissez le questionnaire auquel les membres doivent répondre.</translation>
    </message>
    <message>
        <source>Name the year the reports are about.</source>
        <translation>Nommez l’année sur laquelle portent les rapports.</translation>
    </message>
    <message>
        <source>The reports cannot be due before they are requested.</source>
        <translation>Les rapports ne peuvent pas être dus avant d’être demandés.</translation>
    </message>
    <message>
        <source>Reports requested for %1</source>
        <translation>Rapports demandés pour %1</translation>
    </message>
    <message>
        <source>Checks before a membership</source>
        <translation>Vérifications avant une adhésion</translation>
    </message>
    <message>
        <source>signed application form</source>
        <translation>formulaire de candidature signé</translation>
    </message>
    <message>
        <source>Before a decision there has to be the signed application form, as a file of that kind; for supply-chain actors also the due-diligence check, and a sanctions screening with its day, its result, the lists and who looked. Of governments and observers nothing is asked.</source>
        <translation>Avant une décision, il faut le formulaire de candidature signé, comme fichier de ce genre&#xa0;; pour les acteurs de la chaîne d’approvisionnement aussi la vérification de diligence, et un contrôle des sanctions avec son jour, son résultat, les listes et qui a regardé. Aux gouvernements et observateurs, rien n’est demandé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Still missing for it: %1.</source>
        <translation>Il manque encore pour cela&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was accepted without: %1.</source>
        <translation>Acceptée sans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The contributions for %1 cannot be due on %2: that is neither in the year nor in the one after. Nothing was made.</source>
        <translation>Les contributions pour %1 ne peuvent pas échoir le %2&#xa0;: ce n’est ni dans l’année ni dans la suivante. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Contributions for %1</source>
        <translation>Contributions pour %1</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership begins on %2.</source>
        <translation>La contribution est pour %1, mais l’adhésion commence le %2.</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership ended on %2.</source>
        <translation>La contribution est pour %1, mais l’adhésion a pris fin le %2.</translation>
    </message>
    <message>
        <source>The report is in the recycle bin.</source>
        <translation>Le rapport est dans la corbeille.</translation>
    </message>
    <message>
        <source>The report has been submitted: what the member said in it stands. Nothing was taken over.</source>
        <translation>Le rapport a été remis&#xa0;: ce que le membre y a dit reste. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Last year&apos;s answers taken over</source>
        <translation>Réponses de l’an dernier reprises</translation>
    </message>
    <message>
        <source>Answers confirmed</source>
        <translation>Réponses confirmées</translation>
    </message>
    <message>
        <source>taken over, to be confirmed</source>
        <translation>reprise, à confirmer</translation>
    </message>
    <message>
        <source>answered already: stays as it is</source>
        <translation>déjà répondue&#xa0;: reste telle quelle</translation>
    </message>
    <message>
        <source>no answer last year</source>
        <translation>pas de réponse l’an dernier</translation>
    </message>
    <message>
        <source>not taken over: the question is answered in another way now</source>
        <translation>non reprise&#xa0;: on répond désormais autrement à la question</translation>
    </message>
    <message>
        <source>not taken over: last year&apos;s choice is not offered any more</source>
        <translation>non reprise&#xa0;: le choix de l’an dernier n’est plus proposé</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>comme l’an dernier</translation>
    </message>
    <message>
        <source>Answer reviewed</source>
        <translation>Réponse examinée</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>A risk flag is closed from the day it was closed. While an action of a plan that it was escalated into is not done it is escalated, and overdue when that action is; without one it is overdue from the day after it was due.</source>
        <translation>Un signal de risque est clos à partir du jour où il a été clos. Tant qu’une action d’un plan dans laquelle il a été escaladé n’est pas faite, il est escaladé, et en retard quand cette action l’est&#xa0;; sans action, il est en retard dès le lendemain de son échéance.</translation>
    </message>
    <message>
        <source>The action was not made from a risk flag.</source>
        <translation>L’action n’est pas issue d’un signal de risque.</translation>
    </message>
    <message>
        <source>Conformant smelters in members’ reporting templates</source>
        <translation>Fonderies conformes dans les modèles de déclaration des membres</translation>
    </message>
    <message>
        <source>Small and medium-sized companies educated and supported</source>
        <translation>Petites et moyennes entreprises formées et soutenues</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody is left to write to: no letter was written.</source>
        <translation>Il ne reste personne à qui écrire&#xa0;: aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was written; choose an empty folder.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Rien n’a été écrit&#xa0;; choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Nothing was written.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the template of the letter. Templates are kept under “Letter templates”.</source>
        <translation>Choisissez le modèle de la lettre. Les modèles se trouvent sous «&#xa0;Modèles de lettre&#xa0;».</translation>
    </message>
    <message>
        <source>The letter template “%1” has placeholders that do not exist: %2. No letter was written.</source>
        <translation>Le modèle de lettre «&#xa0;%1&#xa0;» contient des champs qui n’existent pas&#xa0;: %2. Aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>Letters are written for people, organisations, attendances, projects and due-diligence reports.</source>
        <translation>Des lettres s’écrivent pour des personnes, des organisations, des participations, des projets et des rapports sur le devoir de diligence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written</source>
        <translation>
            <numerusform>%Ln courriel écrit</numerusform>
            <numerusform>%Ln courriels écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln lettre écrite</numerusform>
            <numerusform>%Ln lettres écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is not recorded</source>
        <translation>Le consentement n’est pas enregistré</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>Le consentement a été refusé</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Le consentement a été retiré</translation>
    </message>
    <message>
        <source>The record is restricted</source>
        <translation>La fiche est d’accès restreint</translation>
    </message>
    <message>
        <source>No e-mail address is recorded</source>
        <translation>Aucune adresse électronique n’est enregistrée</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir d’adresse électronique</translation>
    </message>
    <message>
        <source>Somebody else with this e-mail address refused or withdrew consent</source>
        <translation>Une autre personne avec cette adresse électronique a refusé ou retiré son consentement</translation>
    </message>
    <message>
        <source>Somebody before has the same e-mail address</source>
        <translation>Quelqu’un avant a la même adresse électronique</translation>
    </message>
    <message>
        <source>No contact who may be written to, and no e-mail address of its own</source>
        <translation>Aucun contact à qui l’on puisse écrire, ni adresse électronique propre</translation>
    </message>
    <message>
        <source>Not recorded, but needed by the letter: %1</source>
        <translation>Non enregistré, mais nécessaire à la lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no letter template whose purpose is a call for the report or a reminder of it. Make one under “Letter templates”; no letter was written.</source>
        <translation>Il n’y a aucun modèle de lettre dont le but soit de demander le rapport ou de le rappeler. Créez-en un sous «&#xa0;Modèles de lettre&#xa0;»&#xa0;; aucune lettre n’a été écrite.</translation>
    </message>
    <message>
        <source>%1: not before %2</source>
        <translation>%1&#xa0;: pas avant le %2</translation>
    </message>
    <message>
        <source>The last letter went out on %1: %2</source>
        <translation>La dernière lettre est partie le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The report has not been asked for</source>
        <translation>Le rapport n’a pas été demandé</translation>
    </message>
    <message>
        <source>The report has no due date</source>
        <translation>Le rapport n’a pas d’échéance</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 n’a pas de champ «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a condition; write it like country=CD or from&gt;=2024-01-01</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une condition&#xa0;; écrivez-la comme country=CD ou from&gt;=2024-01-01</translation>
    </message>
    <message>
        <source>%1 can be compared with = and != only</source>
        <translation>%1 ne se compare qu’avec = et&#xa0;!=</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 leads to no other record, so “%2” means nothing</source>
        <translation>«&#xa0;%1&#xa0;» ne mène à aucune autre fiche&#xa0;; «&#xa0;%2&#xa0;» ne veut donc rien dire</translation>
    </message>
</context>
<context>
    <name>RelatedRules</name>
    <message numerus="yes">
        <source>This report has %Ln open improvement(s) already: close one before another is added</source>
        <translation>
            <numerusform>Ce rapport a déjà %Ln amélioration ouverte&#xa0;: fermez-la avant d’en ajouter une autre</numerusform>
            <numerusform>Ce rapport a déjà %Ln améliorations ouvertes&#xa0;: fermez-en une avant d’en ajouter une autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 is not in the questionnaire of this report</source>
        <translation>La question %1 n’est pas dans le questionnaire de ce rapport</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Late: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>À échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>pas de jour</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est désigné</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Nothing is late, due or missing.</source>
        <translation>Rien n’est en retard, à échéance ou manquant.</translation>
    </message>
    <message>
        <source>No production is recorded for this period.</source>
        <translation>Aucune production n’est enregistrée pour cette période.</translation>
    </message>
    <message>
        <source>A dash means that nothing is recorded for that year; it never means zero.</source>
        <translation>Un tiret signifie que rien n’est enregistré pour cette année&#xa0;; il ne signifie jamais zéro.</translation>
    </message>
    <message>
        <source>Totals are the sums of what is recorded, which may be less than the world&apos;s production. Figures that were refuted are left out.</source>
        <translation>Les totaux sont les sommes de ce qui est enregistré, parfois moins que la production mondiale. Les chiffres réfutés sont laissés de côté.</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilogrammes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Recorded in all</source>
        <translation>Total enregistré</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Fiche de projet</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Partenaire chef de file</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Budget total</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerais</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identifiant IITA</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Marqueur genre</translation>
    </message>
    <message>
        <source>Not recorded of the project: %1.</source>
        <translation>Non enregistré pour le projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No description is recorded.</source>
        <translation>Aucune description n’est enregistrée.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>No partners are recorded.</source>
        <translation>Aucun partenaire n’est enregistré.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Apport propre</translation>
    </message>
    <message>
        <source>Results and indicators</source>
        <translation>Résultats et indicateurs</translation>
    </message>
    <message>
        <source>No results are recorded.</source>
        <translation>Aucun résultat n’est enregistré.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>Aucun indicateur n’est enregistré.</translation>
    </message>
    <message>
        <source>Indicators without a target: %1.</source>
        <translation>Indicateurs sans cible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Indicators without a figure: %1.</source>
        <translation>Indicateurs sans chiffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Sites miniers</translation>
    </message>
    <message>
        <source>No mine sites are recorded.</source>
        <translation>Aucun site minier n’est enregistré.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Travailleurs</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Mine sites never visited: %1.</source>
        <translation>Sites miniers jamais visités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visits are recorded.</source>
        <translation>Aucune visite n’est enregistrée.</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Site minier</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>non effectuée</translation>
    </message>
    <message>
        <source>made</source>
        <translation>effectuée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>Earlier visits, not shown: %1.</source>
        <translation>Visites antérieures, non montrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>Aucune tâche ouverte.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>The project is restricted: no report leaves the casebook about it.</source>
        <translation>Le projet est à accès restreint&#xa0;: aucun rapport à son sujet ne sort du registre.</translation>
    </message>
    <message>
        <source>Further sources, named in the records: %1</source>
        <translation>Autres sources, nommées dans les fiches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Checksum %1.</source>
        <translation>Somme de contrôle %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What to know about this report</source>
        <translation>À savoir sur ce rapport</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>%1. Licence: %2</source>
        <translation>%1. Licence&#xa0;: %2</translation>
    </message>
    <message>
        <source>State of %1, made on %2.</source>
        <translation>État au %1, produit le %2.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Le rapport a été arrêté.</translation>
    </message>
    <message>
        <source>Restricted records left out: %1.</source>
        <translation>Fiches à accès restreint laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not heard of lately, so that changes made there may be missing: %1.</source>
        <translation>Sans nouvelles récentes, si bien que des modifications faites là-bas manquent peut-être&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was there before is unchanged.</source>
        <translation>Le rapport n’a pas pu être écrit dans «&#xa0;%1&#xa0;»&#xa0;: %2. Ce qui s’y trouvait n’a pas changé.</translation>
    </message>
    <message>
        <source>The report could not be made into a text document.</source>
        <translation>Le rapport n’a pas pu être mis en document texte.</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF.</source>
        <translation>Le rapport n’a pas pu être mis en PDF.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html or .odt: nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .pdf, .html ou .odt&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>The report could not be printed: the printer or the file cannot be written to.</source>
        <translation>Le rapport n’a pas pu être imprimé&#xa0;: l’imprimante ou le fichier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>La page %1 n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Register of mine sites</source>
        <translation>Registre des sites miniers</translation>
    </message>
    <message>
        <source>Mine sites by province and territory, with workers, visits, status and standing</source>
        <translation>Les sites miniers par province et territoire, avec travailleurs, visites, statut et situation</translation>
    </message>
    <message>
        <source>One project at a glance: facts, partners, results, sites, visits, tasks, and what is missing</source>
        <translation>Un projet en un coup d’œil&#xa0;: faits, partenaires, résultats, sites, visites, tâches, et ce qui manque</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Production d’étain, de tantale, de tungstène et d’or</translation>
    </message>
    <message>
        <source>Recorded production by country and year, gaps left open</source>
        <translation>La production enregistrée par pays et par année, les vides laissés ouverts</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>What is late, due or missing, with the officer who has to see to it</source>
        <translation>Ce qui est en retard, à échéance ou manquant, avec l’agent qui doit y veiller</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>Il n’y a pas de rapport «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The report “%1” is about one record (%2): say which.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» porte sur une seule fiche (%2)&#xa0;: dites laquelle.</translation>
    </message>
    <message>
        <source>Mine sites by province and territory; positions are rounded to two decimals.</source>
        <translation>Sites miniers par province et territoire&#xa0;; les positions sont arrondies à deux décimales.</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitude, longitude</translation>
    </message>
    <message>
        <source>CAHRA</source>
        <translation>ZCHR</translation>
    </message>
    <message>
        <source>Territory not recorded</source>
        <translation>Territoire non enregistré</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Province not recorded</source>
        <translation>Province non enregistrée</translation>
    </message>
    <message>
        <source>%1, sites: %2</source>
        <translation>%1, sites&#xa0;: %2</translation>
    </message>
    <message>
        <source>(workers recorded at %1)</source>
        <translation>(travailleurs enregistrés pour %1)</translation>
    </message>
    <message>
        <source>visited: %1</source>
        <translation>visités&#xa0;: %1</translation>
    </message>
    <message>
        <source>CAHRA: %1</source>
        <translation>ZCHR&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>No mine site is recorded that fits what was asked for.</source>
        <translation>Aucun site minier correspondant à la demande n’est enregistré.</translation>
    </message>
    <message>
        <source>%1, recorded at %2 of %3 sites</source>
        <translation>%1, enregistrés pour %2 sites sur %3</translation>
    </message>
    <message>
        <source>Visited at least once</source>
        <translation>Visités au moins une fois</translation>
    </message>
    <message>
        <source>%1 of %2 sites</source>
        <translation>%1 sites sur %2</translation>
    </message>
    <message>
        <source>In a conflict-affected or high-risk area</source>
        <translation>Dans une zone de conflit ou à haut risque</translation>
    </message>
    <message>
        <source>yes %1, no %2, unknown %3</source>
        <translation>oui %1, non %2, inconnu %3</translation>
    </message>
    <message>
        <source>A site counts as responsible when its status or its practice is good, no grave incident is open and it was visited lately; where one of these is not known, the answer is “unknown”, never “no”.</source>
        <translation>Un site compte comme responsable lorsque son statut ou ses pratiques sont bons, qu’aucun incident grave n’est ouvert et qu’il a été visité récemment&#xa0;; si l’un de ces points n’est pas connu, la réponse est «&#xa0;inconnu&#xa0;», jamais «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>Sums of workers hold only the sites where a number is recorded.</source>
        <translation>Les sommes de travailleurs ne portent que sur les sites où un nombre est enregistré.</translation>
    </message>
    <message>
        <source>CAHRA: indicative list of conflict-affected and high-risk areas of the European Union, %1, as of %2.</source>
        <translation>ZCHR&#xa0;: liste indicative des zones de conflit ou à haut risque de l’Union européenne, %1, en date du %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One record of any kind: its fields, what follows from them, and what belongs to it</source>
        <translation>Une fiche de n’importe quelle sorte&#xa0;: ses champs, ce qui en découle et ce qui lui appartient</translation>
    </message>
    <message>
        <source>Stories by theme</source>
        <translation>Témoignages par thème</translation>
    </message>
    <message>
        <source>What people told, quoted by theme where they agreed, and how much was left out</source>
        <translation>Ce que les gens ont raconté, cité par thème avec leur accord, et ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>No story is recorded that fits what was asked for.</source>
        <translation>Aucun témoignage enregistré ne correspond à la demande.</translation>
    </message>
    <message>
        <source>Stories told</source>
        <translation>Témoignages recueillis</translation>
    </message>
    <message>
        <source>Quoted here</source>
        <translation>Cités ici</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Stories are quoted as they were told, and only where whoever told them agreed to be quoted. They are examples, not a sample: nothing can be counted from them.</source>
        <translation>Les témoignages sont cités tels qu’ils ont été racontés, et seulement si la personne a accepté d’être citée. Ce sont des exemples, pas un échantillon&#xa0;: on ne peut rien en chiffrer.</translation>
    </message>
    <message>
        <source>A story counts for the day of the visit on which it was told, else for the day on which it was written down.</source>
        <translation>Un témoignage compte pour le jour de la visite où il a été recueilli, sinon pour le jour où il a été noté.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Toutes les périodes</translation>
    </message>
    <message>
        <source>consent is not known: %1</source>
        <translation>accord inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>consent was refused: %1</source>
        <translation>accord refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>consent was withdrawn: %1</source>
        <translation>accord retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>no text is recorded: %1</source>
        <translation>aucun texte enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Laissés de côté&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Opens an encrypted casebook when its passphrase is lost</source>
        <translation>Ouvre un registre chiffré quand sa phrase secrète est perdue</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it. Keep the sheet where the computer is not: in a safe, or sealed with somebody you trust.</source>
        <translation>Qui a cette feuille et le fichier peut tout y lire. Gardez la feuille loin de l’ordinateur&#xa0;: dans un coffre, ou sous pli scellé chez quelqu’un de confiance.</translation>
    </message>
    <message>
        <source>To use it, open the casebook and type the key in the place of the passphrase. Capital or small letters and the gaps do not matter; there is no letter O, I or L in it, only noughts and ones.</source>
        <translation>Pour l’utiliser, ouvrez le registre et saisissez la clé à la place de la phrase secrète. Majuscules ou minuscules et espaces n’importent pas&#xa0;; elle ne contient pas de lettre O, I ou L, seulement des zéros et des uns.</translation>
    </message>
    <message>
        <source>When a new recovery key has been made, this one does not open the casebook any more, only its older backups.</source>
        <translation>Quand une nouvelle clé de secours a été faite, celle-ci n’ouvre plus le registre, seulement ses sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>No authority is recorded that fits what was asked for.</source>
        <translation>Aucune autorité enregistrée ne correspond à la demande.</translation>
    </message>
    <message>
        <source>Competent authorities by Member State</source>
        <translation>Autorités compétentes par État membre</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Importateurs</translation>
    </message>
    <message>
        <source>List public</source>
        <translation>Liste publique</translation>
    </message>
    <message>
        <source>Latest checks</source>
        <translation>Derniers contrôles</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Member States without a record: %1.</source>
        <translation>États membres sans fiche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“To be confirmed” means that nobody has confirmed yet which authority is competent; nothing was guessed.</source>
        <translation>«&#xa0;À confirmer&#xa0;» signifie que personne n’a encore confirmé quelle autorité est compétente&#xa0;; rien n’a été deviné.</translation>
    </message>
    <message>
        <source>Competent authorities are those of article 10 of Regulation (EU) 2017/821; checks are those of its article 11.</source>
        <translation>Les autorités compétentes sont celles de l’article 10 du règlement (UE) 2017/821&#xa0;; les contrôles ceux de son article 11.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Authorities named</source>
        <translation>Autorités nommées</translation>
    </message>
    <message>
        <source>Lists of importers public</source>
        <translation>Listes d’importateurs publiques</translation>
    </message>
    <message>
        <source>%1: checked %2, not compliant %3</source>
        <translation>%1&#xa0;: contrôlés %2, non conformes %3</translation>
    </message>
    <message>
        <source>How they check, and what they publish</source>
        <translation>Comment elles contrôlent, et ce qu’elles publient</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Autorités compétentes</translation>
    </message>
    <message>
        <source>Authorities of the Member States: state of engagement, checks, last contact, next step</source>
        <translation>Autorités des États membres&#xa0;: état des relations, contrôles, dernier contact, étape suivante</translation>
    </message>
    <message>
        <source>No engagement plan is open.</source>
        <translation>Aucun plan d’engagement n’est ouvert.</translation>
    </message>
    <message>
        <source>Interest from little (1) to much (5) across, influence from much (5) to little (1) down</source>
        <translation>Intérêt de peu (1) à beaucoup (5) en largeur, influence de beaucoup (5) à peu (1) vers le bas</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Intérêt %1</translation>
    </message>
    <message>
        <source>Influence or interest is not recorded: %1.</source>
        <translation>L’influence ou l’intérêt n’est pas enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan d’engagement</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 sur 5</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau actuel</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Niveau souhaité</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Not recorded of the plan: %1.</source>
        <translation>Non enregistré pour le plan&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Pourquoi ce partenaire</translation>
    </message>
    <message>
        <source>It is not recorded why this partner was chosen.</source>
        <translation>Il n’est pas enregistré pourquoi ce partenaire a été choisi.</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Objectifs partagés</translation>
    </message>
    <message>
        <source>No shared objectives are recorded.</source>
        <translation>Aucun objectif partagé n’est enregistré.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recoupement</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>Il n’est enregistré ni qui participe au travail du partenaire, ni où il travaille.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Shared members</source>
        <translation>Membres partagés</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation>Projets partagés</translation>
    </message>
    <message>
        <source>Shared countries</source>
        <translation>Pays partagés</translation>
    </message>
    <message>
        <source>Of these memberships no dates are recorded: %1.</source>
        <translation>De ces adhésions, aucune date n’est enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>Résultat et preuve</translation>
    </message>
    <message>
        <source>No actions are recorded.</source>
        <translation>Aucune action n’est enregistrée.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Changes since the approval</source>
        <translation>Changements depuis l’approbation</translation>
    </message>
    <message>
        <source>No baseline is frozen: the plan has not been approved here.</source>
        <translation>Aucune version de départ n’est figée&#xa0;: le plan n’a pas été approuvé ici.</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline of %1.</source>
        <translation>Rien n’a changé depuis la version de départ du %1.</translation>
    </message>
    <message>
        <source>Against the baseline of %1</source>
        <translation>Par rapport à la version de départ du %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The plan is restricted: no report leaves the casebook about it.</source>
        <translation>Le plan est à accès restreint&#xa0;: aucun rapport à son sujet ne sort du registre.</translation>
    </message>
    <message>
        <source>One plan with a partner: why, what for, what is shared, actions and what came of them, and what changed since its approval</source>
        <translation>Un plan avec un partenaire&#xa0;: pourquoi, pour quoi faire, ce qui est partagé, les actions et ce qu’il en est résulté, et ce qui a changé depuis son approbation</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Influence et intérêt</translation>
    </message>
    <message>
        <source>The partners of the open engagement plans by influence and interest</source>
        <translation>Les partenaires des plans d’engagement ouverts selon leur influence et leur intérêt</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0&#xa0;: non</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1&#xa0;: prévu</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2&#xa0;: en partie</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3&#xa0;: oui</translation>
    </message>
    <message>
        <source>For %1 only. Thank you for your report on %2. Below stand your answers, how we see them, and what we ask you to answer or improve.</source>
        <translation>Pour %1 uniquement. Merci de votre rapport sur %2. Vous trouverez ci-dessous vos réponses, notre lecture, et ce que nous vous demandons de compléter ou d’améliorer.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Score propre</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Score examiné</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Mean of the steps</source>
        <translation>Moyenne des étapes</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Scores are hundredths of what could be reached with the questions answered; what is not answered is missing, not zero.</source>
        <translation>Les scores sont des centièmes de ce qui pouvait être atteint avec les questions répondues&#xa0;; ce qui est sans réponse manque et ne vaut pas zéro.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ne s’applique pas</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restreint</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Aucune question n’est ouverte.</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Améliorations</translation>
    </message>
    <message>
        <source>No improvement is agreed.</source>
        <translation>Aucune amélioration n’est convenue.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Amélioration</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>Le rapport est restreint&#xa0;: rien à son sujet ne quitte le registre.</translation>
    </message>
    <message>
        <source>Left out, because restricted: scores and review.</source>
        <translation>Omis, car restreint&#xa0;: scores et examen.</translation>
    </message>
    <message>
        <source>The review is restricted: your role does not allow writing this letter.</source>
        <translation>L’examen est restreint&#xa0;: votre rôle ne permet pas d’écrire cette lettre.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Submitted of expected</source>
        <translation>Remis sur attendus</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>There is no member and no report in these years.</source>
        <translation>Il n’y a ni membre ni rapport ces années-là.</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Qui a rendu compte</translation>
    </message>
    <message>
        <source>Member by year: who has handed in the due-diligence report, and who has not</source>
        <translation>Membre par année&#xa0;: qui a remis le rapport sur le devoir de diligence, et qui ne l’a pas fait</translation>
    </message>
    <message>
        <source>Due-diligence report of a member</source>
        <translation>Rapport sur le devoir de diligence d’un membre</translation>
    </message>
    <message>
        <source>Answers beside last year&apos;s, open questions and improvements; scores only where the member consents</source>
        <translation>Réponses à côté de celles de l’an dernier, questions ouvertes et améliorations&#xa0;; scores avec l’accord du membre seulement</translation>
    </message>
    <message>
        <source>Feedback letter on a due-diligence report</source>
        <translation>Lettre de retour sur un rapport sur le devoir de diligence</translation>
    </message>
    <message>
        <source>To the member itself: its answers, the review, open questions and improvements</source>
        <translation>Au membre lui-même&#xa0;: ses réponses, l’examen, les questions ouvertes et les améliorations</translation>
    </message>
    <message>
        <source>Nobody was a member on this day, as far as it is recorded.</source>
        <translation>Personne n’était membre ce jour-là, d’après ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Members by pillar and category</source>
        <translation>Membres par pilier et catégorie</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Cotisation annuelle</translation>
    </message>
    <message>
        <source>Not counted, because no date of the membership is recorded: %1.</source>
        <translation>Non comptés, car aucune date de l’adhésion n’est enregistrée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted once, although two memberships overlap on this day: %1.</source>
        <translation>Comptés une fois, bien que deux adhésions se chevauchent ce jour-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The members on a day, counted by pillar and category</source>
        <translation>Les membres à un jour donné, comptés par pilier et catégorie</translation>
    </message>
    <message>
        <source>Parts of a recovery key</source>
        <translation>Parts d’une clé de secours</translation>
    </message>
    <message>
        <source>Several of them open an encrypted casebook when its passphrase is lost</source>
        <translation>Plusieurs d’entre elles ouvrent un registre chiffré quand sa phrase secrète est perdue</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Part %1 sur %2</translation>
    </message>
    <message>
        <source>any %1 of the %2 parts</source>
        <translation>%1 quelconques des %2 parts</translation>
    </message>
    <message>
        <source>Needed to open it</source>
        <translation>Il faut pour l’ouvrir</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, and keep none where the computer is. One sheet alone opens nothing and says nothing of the key.</source>
        <translation>Remettez chaque feuille à une autre personne, et n’en gardez aucune près de l’ordinateur. Une feuille seule n’ouvre rien et ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>To use the parts, open the casebook and type them one after the other in the place of the passphrase, in any order. Capital or small letters and the gaps do not matter; there is no letter O, I or L in them, only noughts and ones.</source>
        <translation>Pour utiliser les parts, ouvrez le registre et saisissez-les l’une après l’autre à la place de la phrase secrète, dans n’importe quel ordre. Majuscules ou minuscules et espaces n’importent pas&#xa0;; elles ne contiennent pas de lettre O, I ou L, seulement des zéros et des uns.</translation>
    </message>
    <message>
        <source>Only parts that were made together go together. When a new recovery key has been made, these do not open the casebook any more, only its older backups.</source>
        <translation>Seules des parts faites ensemble vont ensemble. Quand une nouvelle clé de secours a été faite, celles-ci n’ouvrent plus le registre, seulement ses sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Historique des contacts</translation>
    </message>
    <message>
        <source>What happened with one record, newest first</source>
        <translation>Ce qui s’est passé avec une fiche, le plus récent d’abord</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Il n’y a pas de telle fiche.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Member dossier</source>
        <translation>Dossier du membre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>No membership is recorded.</source>
        <translation>Aucune adhésion n’est enregistrée.</translation>
    </message>
    <message>
        <source>Two memberships overlap: end the earlier one, or correct their days.</source>
        <translation>Deux adhésions se chevauchent&#xa0;: terminez la première, ou corrigez leurs dates.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>No contribution is recorded.</source>
        <translation>Aucune contribution n’est enregistrée.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No people are recorded.</source>
        <translation>Aucune personne n’est enregistrée.</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Plans d’engagement</translation>
    </message>
    <message>
        <source>No engagement plan is recorded.</source>
        <translation>Aucun plan d’engagement n’est enregistré.</translation>
    </message>
    <message>
        <source>The organisation is restricted: no report leaves the casebook about it.</source>
        <translation>L’organisation est à accès restreint&#xa0;: aucun rapport à son sujet ne sort du registre.</translation>
    </message>
    <message>
        <source>One organisation: its memberships, contributions, people and engagement plans, and what does not fit</source>
        <translation>Une organisation&#xa0;: ses adhésions, contributions, personnes et plans d’engagement, et ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>%1 (last year&apos;s answer, to be confirmed)</source>
        <translation>%1 (réponse de l’an dernier, à confirmer)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifiée)</translation>
    </message>
    <message>
        <source>last year&apos;s answer, to be confirmed</source>
        <translation>réponse de l’an dernier, à confirmer</translation>
    </message>
    <message>
        <source>Open questions on a due-diligence report</source>
        <translation>Questions ouvertes sur un rapport sur le devoir de diligence</translation>
    </message>
    <message>
        <source>To the member itself: what is not answered yet, and what the reviewer asks</source>
        <translation>Au membre lui-même&#xa0;: ce qui n’est pas encore répondu, et ce que demande l’examinateur</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Reports on %1</source>
        <translation>Rapports sur %1</translation>
    </message>
    <message>
        <source>Counted are members whose report is complete or closed and who consent to sharing. Groups of fewer than %1, and what would give them away, are withheld.</source>
        <translation>Sont comptés les membres dont le rapport est complet ou clos et qui consentent au partage. Les groupes de moins de %1, et ce qui les trahirait, ne sont pas communiqués.</translation>
    </message>
    <message>
        <source>Due diligence by pillar, tier and size</source>
        <translation>Devoir de diligence par pilier, maillon et taille</translation>
    </message>
    <message>
        <source>Mean scores of a year without anybody&apos;s name; small groups are withheld</source>
        <translation>Scores moyens d’une année, sans aucun nom&#xa0;; les petits groupes ne sont pas communiqués</translation>
    </message>
    <message>
        <source>Withheld, because the member has not consented to share them: answers, scores and review.</source>
        <translation>Retenus, faute d’accord de partage du membre&#xa0;: réponses, scores et examen.</translation>
    </message>
    <message>
        <source>Risk flags by age</source>
        <translation>Signaux de risque par ancienneté</translation>
    </message>
    <message>
        <source>What is not closed: open since how long, and how far past its due date</source>
        <translation>Ce qui n’est pas clos&#xa0;: ouvert depuis quand, et de combien l’échéance est passée</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Jours ouverts</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Jours de retard</translation>
    </message>
    <message>
        <source>No risk flag is open.</source>
        <translation>Aucun signal de risque n’est ouvert.</translation>
    </message>
    <message>
        <source>Closed by that day, and not listed: %1.</source>
        <translation>Clos à cette date et non énumérés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisoire)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things of a value behind the figure, and nobody has decided yet.</source>
        <translation>Provisoire&#xa0;: des appareils disent des choses différentes d’une valeur sur laquelle repose le chiffre, et personne n’a encore tranché.</translation>
    </message>
</context>
<context>
    <name>RiskEscalation</name>
    <message>
        <source>This plan is closed or of another organisation than the risk flag. Choose an open plan of the same one; nothing was changed.</source>
        <translation>Ce plan est clos ou d’une autre organisation que le signal. Choisissez un plan ouvert de la même&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has no open engagement plan. Make one first; nothing was changed.</source>
        <translation>L’organisation de ce signal n’a pas de plan d’engagement ouvert. Créez-en un d’abord&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has several open engagement plans. Say which one takes it; nothing was changed.</source>
        <translation>L’organisation de ce signal a plusieurs plans d’engagement ouverts. Dites lequel l’accueille&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This risk flag is closed; there is nothing to escalate.</source>
        <translation>Ce signal est clos&#xa0;; il n’y a rien à escalader.</translation>
    </message>
    <message>
        <source>This risk flag is escalated already, into “%1”. Nothing was changed.</source>
        <translation>Ce signal est déjà escaladé, en «&#xa0;%1&#xa0;». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Escalate a risk flag</source>
        <translation>Escalader un signal de risque</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Devoir de diligence</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subventions</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Lists and officers</source>
        <translation>Listes et agents</translation>
    </message>
    <message>
        <source>Production dashboard</source>
        <translation>Tableau de bord de la production</translation>
    </message>
    <message>
        <source>Map of sites</source>
        <translation>Carte des sites</translation>
    </message>
    <message>
        <source>Printable reports</source>
        <translation>Rapports imprimables</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation>Listes de choix</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Prendre un paquet</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Appareils et clés</translation>
    </message>
    <message>
        <source>Packs taken</source>
        <translation>Paquets pris</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Map of authorities</source>
        <translation>Carte des autorités</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Pointage des participants</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Influence et intérêt</translation>
    </message>
    <message>
        <source>Members and contributions</source>
        <translation>Membres et contributions</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Qui a rendu compte</translation>
    </message>
    <message>
        <source>Threshold checker</source>
        <translation>Vérificateur de seuils</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>There is no placeholder %1. A brace that is to stay one is written twice: {{</source>
        <translation>Il n’y a pas de champ %1. Une accolade qui doit rester s’écrit deux fois&#xa0;: {{</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>“%1” could not be written. Choose another folder; the view itself is kept.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier&#xa0;; la vue elle-même est conservée.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save it under another name to change it.</source>
        <translation>La vue «&#xa0;%1&#xa0;» appartient à quelqu’un d’autre. Enregistrez-la sous un autre nom pour la modifier.</translation>
    </message>
    <message>
        <source>A view needs a name of up to %1 letters</source>
        <translation>Une vue a besoin d’un nom d’au plus %1 lettres</translation>
    </message>
    <message>
        <source>You have a view called “%1” already. Choose another name.</source>
        <translation>Vous avez déjà une vue nommée «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Vue «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Vue renommée en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>View “%1” shared</source>
        <translation>Vue «&#xa0;%1&#xa0;» partagée</translation>
    </message>
    <message>
        <source>View “%1” shared no longer</source>
        <translation>Vue «&#xa0;%1&#xa0;» plus partagée</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>“%1” could not be read; nothing was changed</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>“%1” is too large for a saved view; nothing was changed</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour une vue enregistrée&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>“%1” is not a saved view of this program; nothing was changed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une vue enregistrée de ce programme&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program. Bring this one up to date; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» provient d’une version plus récente du programme. Mettez celui-ci à jour&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is a view of another list (%2), not of %3; nothing was changed</source>
        <translation>«&#xa0;%1&#xa0;» est une vue d’une autre liste (%2), et non de %3&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>“%1” does not fit this casebook: %2; nothing was changed</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à ce registre&#xa0;: %2&#xa0;; rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>SaxParser</name>
    <message>
        <source>its content has a tag of more than a megabyte; no ordinary workbook has.</source>
        <translation>son contenu a une balise de plus d’un mégaoctet&#xa0;; aucun classeur ordinaire n’en a.</translation>
    </message>
    <message>
        <source>its content is damaged at byte %1. Open the file in a spreadsheet program and save it anew.</source>
        <translation>son contenu est endommagé à l’octet %1. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>its content declares a document type, which no workbook needs and attackers use. It was not read.</source>
        <translation>son contenu déclare un type de document, dont aucun classeur n’a besoin et dont les attaquants se servent. Il n’a pas été lu.</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>%1: sum %2, mean %3</source>
        <comment>a column, what its selected figures come to</comment>
        <translation>%1&#xa0;: somme %2, moyenne %3</translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The picture “%1” could not be written; the others were kept.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas pu être écrite&#xa0;; les autres ont été gardées.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’a pas pu être créé.</translation>
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
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Dernière visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>No visit is recorded</source>
        <translation>Aucune visite n’est enregistrée</translation>
    </message>
    <message>
        <source>Counts as responsible</source>
        <translation>Compte comme responsable</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sans statut</translation>
    </message>
    <message>
        <source>Mine sites by status</source>
        <translation>Sites miniers par statut</translation>
    </message>
    <message>
        <source>Countries with areas on the list %1</source>
        <translation>Pays ayant des zones sur la liste %1</translation>
    </message>
    <message>
        <source>others named in the records</source>
        <translation>autres, nommées dans les fiches</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
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
        <translation>Changements du plan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Plans that follow it</source>
        <translation>Plans qui le suivent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalade</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is empty; nothing was attached</source>
        <translation>%1 est vide&#xa0;; rien n’a été joint</translation>
    </message>
    <message>
        <source>%1 has %2; files up to %3 can be attached. Make it smaller, or keep it elsewhere and note the place.</source>
        <translation>%1 fait %2&#xa0;; on peut joindre des fichiers jusqu’à %3. Réduisez-le, ou gardez-le ailleurs et notez l’endroit.</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 could not be read to its end; nothing was attached</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#xa0;; rien n’a été joint</translation>
    </message>
    <message>
        <source>%1 changed while it was read; nothing was attached. Try again when it is finished.</source>
        <translation>%1 a changé pendant la lecture&#xa0;; rien n’a été joint. Réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Ajout de la pièce jointe %1</translation>
    </message>
    <message>
        <source>The content of a file does not fit its name and was not kept</source>
        <translation>Le contenu d’un fichier ne correspond pas à son nom et n’a pas été gardé</translation>
    </message>
    <message>
        <source>The content of %1 is not in this casebook; ask for it with the next pack</source>
        <translation>Le contenu de %1 n’est pas dans ce registre&#xa0;; demandez-le avec le prochain paquet</translation>
    </message>
    <message>
        <source>The content of %1 is damaged. Attach the file again, or take it from a backup.</source>
        <translation>Le contenu de %1 est endommagé. Joignez de nouveau le fichier, ou reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Detach a file</source>
        <translation>Retrait d’une pièce jointe</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use an older one</source>
        <translation>La sauvegarde %1 est endommagée&#xa0;; prenez-en une plus ancienne</translation>
    </message>
    <message>
        <source>A casebook on a server is backed up with the server&apos;s own tools (pg_dump, base backups)</source>
        <translation>Un registre sur un serveur se sauvegarde avec les outils du serveur (pg_dump, sauvegardes de base)</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made</source>
        <translation>Le dossier de %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>The backup holds fewer records than the casebook and was thrown away; try again</source>
        <translation>La sauvegarde contient moins de fiches que le registre et a été jetée&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>The backup could not be put at %1</source>
        <translation>La sauvegarde n’a pas pu être mise dans %1</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the casebook; nothing was changed</source>
        <translation>%1 n’a pas pu être copié à côté du registre&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 is in use or may not be moved; nothing was changed</source>
        <translation>%1 est utilisé ou ne peut pas être déplacé&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Somebody else saved a record with the same key at the same moment; nothing was changed. Look at theirs before you try again.</source>
        <translation>Quelqu’un d’autre a enregistré au même moment une fiche avec la même clé&#xa0;; rien n’a été modifié. Regardez la sienne avant de réessayer.</translation>
    </message>
    <message>
        <source>%1 is this casebook itself; attach a backup of it instead</source>
        <translation>%1 est ce registre lui-même&#xa0;; joignez plutôt une de ses sauvegardes</translation>
    </message>
    <message>
        <source>The backup could not be put at %1; the casebook is as it was</source>
        <translation>La sauvegarde n’a pas pu être mise dans %1&#xa0;; le registre est tel qu’il était</translation>
    </message>
    <message>
        <source>There is a casebook at %1 already; it is not overwritten</source>
        <translation>Il y a déjà un registre dans %1&#xa0;; il n’est pas écrasé</translation>
    </message>
    <message>
        <source>Casebook made</source>
        <translation>Registre créé</translation>
    </message>
    <message>
        <source>The casebook comes from an older program and has to be brought up to date, but no backup could be made first: %1</source>
        <translation>Le registre vient d’un programme plus ancien et doit être mis à jour, mais aucune sauvegarde n’a pu être faite avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no officer called “%1” in this casebook</source>
        <translation>Il n’y a pas d’agent appelé «&#xa0;%1&#xa0;» dans ce registre</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>The casebook has no officer</source>
        <translation>Le registre n’a pas d’agent</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Appareil ajouté</translation>
    </message>
    <message>
        <source>No casebook is named</source>
        <translation>Aucun registre n’est indiqué</translation>
    </message>
    <message>
        <source>“%1” is not a database address; write it like postgresql://user@host/name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de base de données&#xa0;; écrivez-la comme postgresql://user@host/name</translation>
    </message>
    <message>
        <source>There is no batch %1 in the change log</source>
        <translation>Il n’y a pas de lot %1 dans le journal des modifications</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation>Le pilote de base de données %1 n’est pas installé</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: is the server running and the name right?</source>
        <translation>La base de données %1 est injoignable&#xa0;: le serveur fonctionne-t-il et le nom est-il juste&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed. Try again when it has finished.</source>
        <translation>%1 est utilisé par un autre programme&#xa0;; rien n’a été modifié. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 est en lecture seule&#xa0;; rien n’a été modifié. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed. Make room and try again.</source>
        <translation>Le disque de %1 est plein&#xa0;; rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: was the stick removed? Nothing was changed.</source>
        <translation>%1 n’a pas pu être lu ou écrit&#xa0;: la clé USB a-t-elle été retirée&#xa0;? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and restore the last backup.</source>
        <translation>%1 est endommagé. Gardez-le tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and may be written.</source>
        <translation>%1 ne peut pas être ouvert. Vérifiez que le dossier existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The database refused the change; nothing was kept of it.</source>
        <translation>La base de données a refusé la modification&#xa0;; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>Nothing was begun that could be kept</source>
        <translation>Rien n’a été commencé qui puisse être gardé</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing of it was kept</source>
        <translation>Une partie de la modification a échoué&#xa0;; rien n’en a donc été gardé</translation>
    </message>
    <message>
        <source>%1 lies in “%2”, a folder that another program copies while the casebook is open; that damages it. Move the casebook to a folder of this computer and exchange packs or backups instead.</source>
        <translation>%1 se trouve dans «&#xa0;%2&#xa0;», un dossier qu’un autre programme copie pendant que le registre est ouvert&#xa0;; cela l’endommage. Déplacez le registre dans un dossier de cet ordinateur et échangez plutôt des paquets ou des sauvegardes.</translation>
    </message>
    <message>
        <source>There is no casebook at %1</source>
        <translation>Il n’y a pas de registre dans %1</translation>
    </message>
    <message>
        <source>%1 is a folder, not a casebook</source>
        <translation>%1 est un dossier, pas un registre</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>%1 ne peut pas être lu. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 est vide&#xa0;: la copie n’est peut-être pas allée jusqu’au bout. Copiez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a casebook. A casebook is a .lodebook file made by this program.</source>
        <translation>%1 n’est pas un registre. Un registre est un fichier .lodebook fait par ce programme.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a casebook.</source>
        <translation>%1 est une base de données d’un autre programme, pas un registre.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 se termine trop tôt&#xa0;: la copie n’est pas allée jusqu’au bout. Copiez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>Il n’y a pas de dossier %1. Créez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another, or check its permissions.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture. Choisissez-en un autre, ou vérifiez ses droits.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”; name one by its id: %3</source>
        <translation>Plusieurs fiches (%1) s’appellent «&#xa0;%2&#xa0;»&#xa0;; désignez-en une par son identifiant&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”</source>
        <translation>Aucune fiche (%1) ne s’appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not a casebook, or it was not made to the end</source>
        <translation>%1 n’est pas un registre, ou n’a pas été fait jusqu’au bout</translation>
    </message>
    <message>
        <source>%1 was made by a newer program (casebook version %2; this program reads up to %3). Install the newer program to open it; nothing was changed.</source>
        <translation>%1 a été fait par un programme plus récent (version de registre %2&#xa0;; ce programme lit jusqu’à %3). Installez le programme plus récent pour l’ouvrir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2</source>
        <translation>Aucune fiche (%1) n’a l’identifiant %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>“%1” is undone already</source>
        <translation>«&#xa0;%1&#xa0;» est déjà annulé</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last: a part of it still stands in %2, and nothing may be written here to bring them together. Copy both files to a folder of yours and open the copy.</source>
        <translation>%1 n’a pas été fermé par le programme qui y a écrit en dernier&#xa0;: une partie s’en trouve encore dans %2, et rien ne peut être écrit ici pour les réunir. Copiez les deux fichiers dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program while it was open here; nothing was changed, because it would be lost. Close the casebook and open it again.</source>
        <translation>%1 a été déplacé, remplacé ou supprimé par un autre programme pendant qu’il était ouvert ici&#xa0;; rien n’a été modifié, car cela serait perdu. Fermez le registre et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 est à accès restreint&#xa0;: votre rôle ne permet pas de l’interroger</translation>
    </message>
    <message>
        <source>This record (%1) is restricted: your role does not allow you to see it. Ask a coordinator.</source>
        <translation>Cette fiche (%1) est à accès restreint&#xa0;: votre rôle ne permet pas de la voir. Adressez-vous à la coordination.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>La connexion à %1 a été perdue&#xa0;; rien n’a été modifié. Réessayez&#xa0;: la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost at the moment the change was to be kept. Look whether it is there before you try again.</source>
        <translation>La connexion à %1 a été perdue au moment où la modification devait être conservée. Vérifiez si elle est présente avant de réessayer.</translation>
    </message>
    <message>
        <source>A change of something restricted</source>
        <translation>Une modification d’un élément à accès restreint</translation>
    </message>
    <message>
        <source>%1 of an added field stays as it was made; add another field instead</source>
        <translation>%1 d’un champ ajouté ne change plus&#xa0;; ajoutez plutôt un autre champ</translation>
    </message>
    <message>
        <source>“%1” is or was the name of another added field of %2; choose another name, or take that field out of the recycle bin</source>
        <translation>«&#xa0;%1&#xa0;» est ou était le nom d’un autre champ ajouté à %2&#xa0;; choisissez un autre nom, ou sortez ce champ de la corbeille</translation>
    </message>
    <message>
        <source>The table of %1 could not be given a place for “%2”; nothing was changed. On a server only the owner of the tables can add fields.</source>
        <translation>La table de %1 n’a pas pu recevoir de place pour «&#xa0;%2&#xa0;»&#xa0;; rien n’a été modifié. Sur un serveur, seul le propriétaire des tables peut ajouter des champs.</translation>
    </message>
    <message>
        <source>“%1” is how this casebook was set up; it cannot be taken back. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie de la mise en place de ce registre&#xa0;; cette action ne peut pas être annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” took a pack in. Take the pack back as a whole, in Exchange; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» est la prise d’un paquet. Annulez le paquet en entier, dans Échange&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The casebook is locked: what belongs to it is not written down outside of it.</source>
        <translation>Le registre est verrouillé&#xa0;: rien de ce qui lui appartient n’est écrit en dehors de lui.</translation>
    </message>
    <message>
        <source>%1 is encrypted: it opens with its passphrase or its recovery key.</source>
        <translation>%1 est chiffré&#xa0;: il s’ouvre avec sa phrase secrète ou sa clé de secours.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and this program is built without encryption. Open it with a program that has it.</source>
        <translation>%1 est chiffré, et ce programme est construit sans chiffrement. Ouvrez-le avec un programme qui en dispose.</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the casebook and was thrown away; nothing was changed</source>
        <translation>La copie de %1 n’est pas identique au registre et a été écartée&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 is being rewritten by another program, or its folder cannot be written; nothing was changed.</source>
        <translation>%1 est en train d’être réécrit par un autre programme, ou l’on ne peut pas écrire dans son dossier&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be replaced; it is as it was</source>
        <translation>%1 n’a pas pu être remplacé&#xa0;; il est resté tel quel</translation>
    </message>
    <message>
        <source>%1 is encrypted already; nothing was changed.</source>
        <translation>%1 est déjà chiffré&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; nothing was changed.</source>
        <translation>%1 n’est pas chiffré&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This program is built without encryption at rest; nothing was changed.</source>
        <translation>Ce programme est construit sans chiffrement au repos&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is neither the passphrase nor the recovery key of %1. Capital and small letters differ in a passphrase.</source>
        <translation>Ce n’est ni la phrase secrète ni la clé de secours de %1. Dans une phrase secrète, majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work out the key. Close other programs and try again; nothing was changed.</source>
        <translation>Il n’y a pas assez de mémoire libre pour calculer la clé. Fermez d’autres programmes et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 could not be written: the passphrase and the recovery key are as they were.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: la phrase secrète et la clé de secours sont restées telles quelles.</translation>
    </message>
    <message>
        <source>The page of %1 that holds its keys is damaged, or a newer program wrote it. Keep the file as it is and restore the last backup.</source>
        <translation>La page de %1 qui contient ses clés est endommagée, ou un programme plus récent l’a écrite. Gardez le fichier tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %Ln sign(s); a few words that do not belong together are easy to keep in mind.</source>
        <translation>
            <numerusform>Une phrase secrète compte au moins %Ln signe&#xa0;; quelques mots sans lien entre eux se retiennent facilement.</numerusform>
            <numerusform>Une phrase secrète compte au moins %Ln signes&#xa0;; quelques mots sans lien entre eux se retiennent facilement.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a recovery key as it was shown: it has eight groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Ce n’est pas une clé de secours telle qu’elle a été montrée&#xa0;: elle a huit groupes de quatre signes. Comparez-la au papier signe par signe.</translation>
    </message>
    <message>
        <source>That recovery key was copied rightly, but it does not open %1: it belongs to another casebook, or it was replaced.</source>
        <translation>Cette clé de secours est recopiée sans faute, mais elle n’ouvre pas %1&#xa0;: elle appartient à un autre registre, ou elle a été remplacée.</translation>
    </message>
    <message>
        <source>Copy of the casebook goes on</source>
        <translation>Copie du registre continuée</translation>
    </message>
    <message>
        <source>Part %1 of the older change log cannot be read. The records are not touched by that; make a copy of the casebook, then restore the last good backup.</source>
        <translation>La partie %1 de l’ancien journal des modifications est illisible. Les fiches ne sont pas touchées&#xa0;; faites une copie du registre, puis restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>That is neither the passphrase of %1 nor a part of its recovery key as it was printed: a part has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Ce n’est ni la phrase secrète de %1 ni une part de sa clé de secours telle qu’elle a été imprimée&#xa0;: une part a dix groupes de quatre signes. Comparez-la au papier signe par signe.</translation>
    </message>
    <message>
        <source>That is not a part of a recovery key as it was printed: it has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Ce n’est pas une part d’une clé de secours telle qu’elle a été imprimée&#xa0;: elle a dix groupes de quatre signes. Comparez-la au papier signe par signe.</translation>
    </message>
    <message>
        <source>Part %1 belongs to another key, or to another time this key was divided: it does not go together with the parts before it, which are kept.</source>
        <translation>La part %1 appartient à une autre clé, ou à une autre division de celle-ci&#xa0;: elle ne va pas avec les parts précédentes, qui sont gardées.</translation>
    </message>
    <message>
        <source>Part %1 has been typed already; another one is needed.</source>
        <translation>La part %1 a déjà été saisie&#xa0;; il en faut une autre.</translation>
    </message>
</context>
<context>
    <name>SupplyGraph</name>
    <message numerus="yes">
        <source>%Ln link(s) within a group are left out.</source>
        <translation>
            <numerusform>%Ln lien au sein d’un groupe est laissé de côté.</numerusform>
            <numerusform>%Ln liens au sein d’un groupe sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>non visible</translation>
    </message>
    <message>
        <source>Cycle (%1): %2.</source>
        <comment>mineral, names</comment>
        <translation>Cycle (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>… and %1 more cycles.</source>
        <translation>… et %1 autres cycles.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3): %Ln link(s) hold at the same time.</source>
        <translation>
            <numerusform>%1 → %2 (%3)&#xa0;: %Ln lien vaut en même temps.</numerusform>
            <numerusform>%1 → %2 (%3)&#xa0;: %Ln liens valent en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more overlaps.</source>
        <translation>… et %1 autres chevauchements.</translation>
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
        <translation>%1 (groupe de %2)</translation>
    </message>
    <message>
        <source>Tier not known</source>
        <translation>Maillon inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) and site(s)</source>
        <translation>
            <numerusform>%Ln organisation ou site</numerusform>
            <numerusform>%Ln organisations et sites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 between %3.</source>
        <translation>%1&#xa0;: %2 entre %3.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” was not written: end its name with .xlsx for a workbook or .csv for comma-separated text.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: terminez son nom par .xlsx pour un classeur ou par .csv pour un texte séparé par des virgules.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout&#xa0;: %2</translation>
    </message>
    <message>
        <source>byte %1 (value %2) is not UTF-8 text. Save the file again as “CSV UTF-8”, or, if it comes from an older Western European spreadsheet, choose the encoding Windows-1252 and open it again.</source>
        <translation>l’octet %1 (valeur %2) n’est pas du texte UTF-8. Enregistrez le fichier de nouveau en «&#xa0;CSV UTF-8&#xa0;» ou, s’il vient d’un ancien tableur d’Europe de l’Ouest, choisissez l’encodage Windows-1252 et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>the text after byte %1 is damaged UTF-16. Save the file again as “CSV UTF-8”.</source>
        <translation>le texte après l’octet %1 est de l’UTF-16 endommagé. Enregistrez le fichier de nouveau en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ThresholdCheck</name>
    <message>
        <source>A weight is not negative.</source>
        <translation>Un poids n’est pas négatif.</translation>
    </message>
    <message>
        <source>“%1” is no customs code or mineral of Annex I in the list here. Other goods have no threshold in it; if it should be there, complete the list of customs items.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un code douanier ni un minerai de l’annexe I dans la liste d’ici. Les autres marchandises n’y ont pas de seuil&#xa0;; s’il devait y être, complétez la liste des articles douaniers.</translation>
    </message>
    <message>
        <source>Reaches the threshold: the importer has duties</source>
        <translation>Atteint le seuil&#xa0;: l’importateur a des obligations</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it reaches the threshold</source>
        <translation>Non confirmé&#xa0;; d’après le tableau, le seuil est atteint</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it is below the threshold</source>
        <translation>Non confirmé&#xa0;; d’après le tableau, c’est sous le seuil</translation>
    </message>
    <message>
        <source>The list has no threshold for this line</source>
        <translation>La liste n’a pas de seuil pour cette ligne</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Q%1</source>
        <comment>a quarter of a year</comment>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>Level %1, %2 of %3</source>
        <comment>place of a row in a tree, read aloud</comment>
        <translation>Niveau %1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation>aucun fichier temporaire n’a pu être créé</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; a sheet holds %3. Leave some out.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 colonnes&#xa0;; une feuille en contient %3. Laissez-en de côté.</translation>
    </message>
    <message>
        <source>the sheet “%1” could not be added</source>
        <translation>la feuille «&#xa0;%1&#xa0;» n’a pas pu être ajoutée</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells; a sheet holds %3 columns.</source>
        <translation>La ligne %1 a %2 cellules&#xa0;; une feuille contient %3 colonnes.</translation>
    </message>
    <message>
        <source>the number is infinite or none at all</source>
        <translation>le nombre est infini ou n’en est pas un</translation>
    </message>
    <message>
        <source>the text has %1 characters; a workbook cell holds %2. Shorten it, or write CSV instead</source>
        <translation>le texte a %1 caractères&#xa0;; une cellule de classeur en contient %2. Abrégez-le, ou écrivez plutôt un CSV</translation>
    </message>
    <message>
        <source>the text has too many control characters for a workbook cell</source>
        <translation>le texte a trop de caractères de commande pour une cellule de classeur</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: %4. The workbook was not written.</source>
        <translation>Feuille «&#xa0;%1&#xa0;», ligne %2, colonne «&#xa0;%3&#xa0;»&#xa0;: %4. Le classeur n’a pas été écrit.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What stood there before is unchanged; choose another folder or make room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: %2. Ce qui s’y trouvait n’a pas changé&#xa0;; choisissez un autre dossier ou libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>it could not be written to its end</source>
        <translation>il n’a pas pu être écrit jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>it is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”.</source>
        <translation>c’est un classeur binaire (.xlsb). Ouvrez-le dans un tableur et enregistrez-le comme «&#xa0;classeur Excel (.xlsx)&#xa0;».</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>c’est un fichier OpenDocument (.ods). Ouvrez-le dans un tableur et enregistrez-le comme «&#xa0;classeur Excel (.xlsx)&#xa0;» ou en CSV.</translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook in it. Unpack it first and open the table inside.</source>
        <translation>c’est une archive zip sans classeur. Décompressez-la d’abord et ouvrez le tableau qu’elle contient.</translation>
    </message>
    <message>
        <source>it is an office document but not a workbook (its content is a “%1”).</source>
        <translation>c’est un document bureautique, mais pas un classeur (son contenu est «&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>it has no sheet with cells.</source>
        <translation>il n’a aucune feuille avec des cellules.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; “%2” is read.</source>
        <translation>Le classeur a %1 feuilles&#xa0;; «&#xa0;%2&#xa0;» est lue.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille «&#xa0;%2&#xa0;». Il a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille numéro %2.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, in or after row %3: %4</source>
        <translation>«&#xa0;%1&#xa0;», feuille «&#xa0;%2&#xa0;», à la ligne %3 ou après&#xa0;: %4</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: %3</source>
        <translation>«&#xa0;%1&#xa0;», feuille «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>a cell is longer than %1 bytes</source>
        <translation>une cellule dépasse %1 octets</translation>
    </message>
    <message>
        <source>a row has the number “%1”</source>
        <translation>une ligne a le numéro «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a cell stands in the column “%1”</source>
        <translation>une cellule se trouve dans la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the sheet has more than the %1 cells allowed. Split it into smaller ones.</source>
        <translation>la feuille a plus que les %1 cellules permises. Divisez-la en feuilles plus petites.</translation>
    </message>
    <message>
        <source>a cell points to the text number %1, which is not there</source>
        <translation>une cellule renvoie au texte numéro %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.</source>
        <translation>%1&#xa0;: la feuille est endommagée. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>the workbook is damaged or was not copied to its end. Get the file again from where it came.</source>
        <translation>le classeur est endommagé ou n’a pas été copié jusqu’au bout. Reprenez le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>its part “%1” is missing. Open the file in a spreadsheet program and save it anew.</source>
        <translation>sa partie «&#xa0;%1&#xa0;» manque. Ouvrez le fichier dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>its part “%1” would unpack from %2 to %3 bytes, which no ordinary workbook does. It was not opened.</source>
        <translation>sa partie «&#xa0;%1&#xa0;» passerait de %2 à %3 octets une fois décompressée, ce qu’aucun classeur ordinaire ne fait. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>its part “%1” cannot be unpacked; it is damaged or locked.</source>
        <translation>sa partie «&#xa0;%1&#xa0;» ne peut pas être décompressée&#xa0;; elle est endommagée ou verrouillée.</translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>its part “%1” is damaged after %2 unpacked bytes. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>sa partie «&#xa0;%1&#xa0;» est endommagée après %2 octets décompressés. Reprenez le fichier, ou ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>its part “%1” unpacks to more than the %2 bytes allowed. Split the file into smaller ones.</source>
        <translation>sa partie «&#xa0;%1&#xa0;» dépasse, une fois décompressée, les %2 octets permis. Divisez le fichier en fichiers plus petits.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The casebook of a responsible-minerals partnership.</source>
        <translation>Le registre d’un partenariat pour des minerais responsables.</translation>
    </message>
    <message>
        <source>Leaves pictures of the main screens in a folder and ends.</source>
        <translation>Dépose des images des écrans principaux dans un dossier et se termine.</translation>
    </message>
    <message>
        <source>Speaks this language from now on: en, fr, es, nl or de.</source>
        <translation>Parle désormais cette langue&#xa0;: en, fr, es, nl ou de.</translation>
    </message>
    <message>
        <source>A .lodebook file or postgresql://…; without one, the last that was open. A .lodepack or .lodekey file is opened in that.</source>
        <translation>Un fichier .lodebook ou postgresql://…&#xa0;; sans lui, le dernier ouvert. Un fichier .lodepack ou .lodekey est ouvert dans celui-ci.</translation>
    </message>
    <message>
        <source>Starts a program of its own even when one runs that could open the file.</source>
        <translation>Lance un programme à part, même si un autre est ouvert et pourrait ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>openTable</name>
    <message>
        <source>it is locked with a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation>il est verrouillé par un mot de passe. Ouvrez-le dans un tableur, retirez le mot de passe et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>it is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>c’est un classeur de l’ancien format (.xls). Ouvrez-le dans un tableur et enregistrez-le comme «&#xa0;classeur Excel (.xlsx)&#xa0;» ou en CSV.</translation>
    </message>
    <message>
        <source>it is a PDF document, which holds no table cells. Ask for the workbook or CSV it was made from.</source>
        <translation>c’est un document PDF, qui ne contient pas de cellules de tableau. Demandez le classeur ou le CSV dont il a été tiré.</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name says. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>c’est une page web, quoi que dise son nom. Ouvrez-la dans un tableur et enregistrez-la comme «&#xa0;classeur Excel (.xlsx)&#xa0;» ou en CSV.</translation>
    </message>
    <message>
        <source>it is an XML file, not a table. If a spreadsheet program made it, open it there and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>c’est un fichier XML, pas un tableau. S’il vient d’un tableur, ouvrez-le dans celui-ci et enregistrez-le comme «&#xa0;classeur Excel (.xlsx)&#xa0;» ou en CSV.</translation>
    </message>
    <message>
        <source>it is a text document (RTF), not a table.</source>
        <translation>c’est un document texte (RTF), pas un tableau.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it first and open the table inside.</source>
        <translation>c’est une archive compressée. Décompressez-la d’abord et ouvrez le tableau qu’elle contient.</translation>
    </message>
    <message>
        <source>it is neither text nor a workbook.</source>
        <translation>ce n’est ni du texte ni un classeur.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds nothing at all. Was it copied to its end?</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il ne contient absolument rien. La copie est-elle allée jusqu’au bout&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is a workbook and was read as one.</source>
        <translation>Le nom se termine par .%1, mais le fichier est un classeur et a été lu comme tel.</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is delimited text and was read as such.</source>
        <translation>Le nom se termine par .%1, mais le fichier est un texte délimité et a été lu comme tel.</translation>
    </message>
    <message>
        <source>it seems to be UTF-16 text without the mark that says so. Save it again as “CSV UTF-8”.</source>
        <translation>il semble être du texte UTF-16 sans la marque qui le signale. Enregistrez-le de nouveau en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the open casebook itself. Choose a table (.csv, .xlsx).</source>
        <translation>«&#xa0;%1&#xa0;» est le registre ouvert lui-même. Choisissez un tableau (.csv, .xlsx).</translation>
    </message>
</context>
</TS>
