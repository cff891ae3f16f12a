<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Authorities</name>
    <message>
        <source>%1: %2</source>
        <comment>Member State and its authority</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Último contacto: %1</translation>
    </message>
    <message>
        <source>No contact is recorded</source>
        <translation>No hay ningún contacto registrado</translation>
    </message>
    <message>
        <source>Next step: %1 (%2)</source>
        <translation>Próximo paso: %1 (%2)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message>
        <source>Competent authorities by state of engagement</source>
        <translation>Autoridades competentes según el estado de la relación</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Write a calendar file</source>
        <translation>Escribir un archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>CasebookCheck</name>
    <message>
        <source>Open the record, choose anew and save.</source>
        <translation>Abra la ficha, elija de nuevo y guarde.</translation>
    </message>
    <message>
        <source>Make a copy of the casebook as it is, then restore the last good backup.</source>
        <translation>Haga una copia del cuaderno tal como está y restaure después la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>El archivo de la base de datos está dañado: %1</translation>
    </message>
    <message>
        <source>Ask for a full pack from that device, or restore the last backup.</source>
        <translation>Pida un paquete completo a ese dispositivo o restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>A line of the change log belongs to no action</source>
        <translation>Una línea del diario de cambios no pertenece a ninguna acción</translation>
    </message>
    <message>
        <source>An undone action is missing in the change log</source>
        <translation>Falta una acción deshecha en el diario de cambios</translation>
    </message>
    <message>
        <source>%1 is empty but has to be filled in</source>
        <translation>«%1» está vacío y es obligatorio</translation>
    </message>
    <message>
        <source>Open the record, fill it in and save.</source>
        <translation>Abra la ficha, rellene el campo y guarde.</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>«%1» remite a una ficha que no está aquí</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1: «%2» no está en la lista</translation>
    </message>
    <message>
        <source>Choose another, or add the code to the list.</source>
        <translation>Elija otro valor o añada el código a la lista.</translation>
    </message>
    <message>
        <source>The content of the file is not in this casebook</source>
        <translation>El contenido del archivo no está en este cuaderno</translation>
    </message>
    <message>
        <source>Ask for it with the next pack, or attach the file again.</source>
        <translation>Pídalo con el próximo paquete o adjunte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The content of the file is damaged</source>
        <translation>El contenido del archivo está dañado</translation>
    </message>
    <message>
        <source>Attach the file again, or take it from a backup.</source>
        <translation>Adjunte de nuevo el archivo o recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the casebook. Compare with the last backup; saving the record makes it whole again.</source>
        <translation>Algo distinto de este programa escribió en el cuaderno. Compare con la última copia de seguridad; al guardar la ficha queda de nuevo en orden.</translation>
    </message>
    <message>
        <source>The change log does not know this record</source>
        <translation>El diario de cambios no conoce esta ficha</translation>
    </message>
    <message>
        <source>The record was written past the change log</source>
        <translation>La ficha se escribió sin pasar por el diario de cambios</translation>
    </message>
    <message>
        <source>The change log says otherwise whether the record is deleted</source>
        <translation>El diario de cambios dice otra cosa sobre si la ficha está eliminada</translation>
    </message>
    <message>
        <source>%1 is not what the change log says</source>
        <translation>«%1» no es lo que dice el diario de cambios</translation>
    </message>
    <message>
        <source>The record is in the change log but not in the casebook</source>
        <translation>La ficha está en el diario de cambios, pero no en el cuaderno</translation>
    </message>
    <message>
        <source>The change log lacks actions %1 to %2 of this device</source>
        <comment>numbers, the same when one is missing</comment>
        <translation>Al diario de cambios le faltan las acciones %1 a %2 de este dispositivo</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) was altered after it was written</source>
        <translation>La acción %1 de este dispositivo («%2», %3) se alteró después de haberse escrito</translation>
    </message>
    <message>
        <source>Action %1 of this device (“%2”, %3) does not follow the one before it: one of them was moved, or put in the place of another</source>
        <translation>La acción %1 de este dispositivo («%2», %3) no sigue a la anterior: una de ellas se movió o se puso en lugar de otra</translation>
    </message>
    <message>
        <source>Something else than this program wrote to the change log. Make a copy of the casebook as it is, then compare it with the last good backup.</source>
        <translation>Algo que no es este programa escribió en el diario de cambios. Haga una copia del cuaderno tal como está y compárela con la última copia de seguridad buena.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Records merged</source>
        <translation>Fusión de fichas</translation>
    </message>
    <message>
        <source>Pack taken in</source>
        <translation>Paquete tomado</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The chart could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>No se pudo escribir el gráfico en %1: %2. Lo que había allí no ha cambiado. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 mil M</translation>
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
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1: no figures.</source>
        <translation>%1: sin cifras.</translation>
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
        <translation>%1: de %2 a %3, máximo %4, mínimo %5.</translation>
    </message>
    <message>
        <source>%1: highest %2, lowest %3.</source>
        <translation>%1: máximo %2, mínimo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) missing.</source>
        <translation>
            <numerusform>Falta %Ln cifra.</numerusform>
            <numerusform>Faltan %Ln cifras.</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
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
        <translation>Valor</translation>
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
        <translation>Aún no hay cifras.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>first and last category</comment>
        <translation>De %1 a %2.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (provisional)</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>“%1” names no choice list; write it like organisation.kind</source>
        <translation>«%1» no designa ninguna lista de opciones; escriba por ejemplo organisation.kind</translation>
    </message>
    <message>
        <source>%1 is restricted and not shown in your role</source>
        <translation>%1 es de acceso restringido y no se muestra en su función</translation>
    </message>
    <message>
        <source>There is no entry “%1” in the list of %2</source>
        <comment>a code, a field</comment>
        <translation>No hay ninguna entrada «%1» en la lista de %2</translation>
    </message>
    <message>
        <source>“%1” is in this list already, retired: bring it back instead</source>
        <translation>«%1» ya está en esta lista, retirada: recupérela en su lugar</translation>
    </message>
    <message>
        <source>“%1” is in this list already</source>
        <translation>«%1» ya está en esta lista</translation>
    </message>
    <message>
        <source>A new entry needs a name</source>
        <translation>Una entrada nueva necesita un nombre</translation>
    </message>
    <message>
        <source>New entry of %1: %2</source>
        <comment>a field, a name</comment>
        <translation>Entrada nueva de %1: %2</translation>
    </message>
    <message>
        <source>An entry needs a name in at least one language</source>
        <translation>Una entrada necesita un nombre en al menos un idioma</translation>
    </message>
    <message>
        <source>New names in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Nombres nuevos en la lista de %1: %2</translation>
    </message>
    <message>
        <source>Another place in the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Otro lugar en la lista de %1: %2</translation>
    </message>
    <message>
        <source>Retired from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Retirada de la lista de %1: %2</translation>
    </message>
    <message>
        <source>Brought back into the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Recuperada en la lista de %1: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program and cannot be removed. Retire it, and it is not offered any more.</source>
        <translation>«%1» forma parte del programa y no se puede eliminar. Retírela y ya no se ofrecerá.</translation>
    </message>
    <message>
        <source>“%1” is in use and cannot be removed. Retire it, or merge it into another entry.</source>
        <translation>«%1» está en uso y no se puede eliminar. Retírela o combínela con otra entrada.</translation>
    </message>
    <message>
        <source>Another entry was merged into “%1”, so it cannot be removed. Retire it instead.</source>
        <translation>Otra entrada se combinó con «%1», por lo que no se puede eliminar. Retírela en su lugar.</translation>
    </message>
    <message>
        <source>Removed from the list of %1: %2</source>
        <comment>a field, an entry</comment>
        <translation>Eliminada de la lista de %1: %2</translation>
    </message>
    <message>
        <source>“%1” belongs to the program: its rules, figures and files compare with this code, so it cannot be merged away. Retire it, and it is not offered any more.</source>
        <translation>«%1» forma parte del programa: sus reglas, cifras y archivos comparan con este código, por lo que no puede desaparecer en otra entrada. Retírela y ya no se ofrecerá.</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Una entrada no se puede combinar consigo misma</translation>
    </message>
    <message>
        <source>“%1” is not offered any more; bring it back first, or choose another entry</source>
        <translation>«%1» ya no se ofrece; recupérela primero o elija otra entrada</translation>
    </message>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«%1» no está en la lista</translation>
    </message>
    <message>
        <source>%1 “%2” cannot take the other value: %3. Nothing was merged; put that record right first.</source>
        <comment>a kind of record, its name, a reason</comment>
        <translation>%1 «%2» no puede tomar el otro valor: %3. No se combinó nada; corrija primero esa ficha.</translation>
    </message>
    <message>
        <source>“%1” stands in restricted records that your role does not show. Somebody who sees them can merge it.</source>
        <translation>«%1» figura en fichas de acceso restringido que su función no muestra. Alguien que las vea puede combinarla.</translation>
    </message>
    <message numerus="yes">
        <source>Merged “%1” into “%2” in %3: %Ln record(s)</source>
        <comment>two entries of a list, a field</comment>
        <translation>
            <numerusform>«%1» combinada con «%2» en %3: %Ln ficha</numerusform>
            <numerusform>«%1» combinada con «%2» en %3: %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Detenido; todo queda como estaba</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>This program is built without encryption at rest; nothing was made</source>
        <translation>Este programa se construyó sin cifrado de los datos guardados; no se creó nada</translation>
    </message>
    <message>
        <source>%1 made, with %2 reference records and %3 of the demonstration</source>
        <translation>%1 creado, con %2 fichas de referencia y %3 de la demostración</translation>
    </message>
    <message>
        <source>%1 (schema %2, program %3, %4)</source>
        <translation>%1 (esquema %2, programa %3, %4)</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Última copia de seguridad: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>A casebook on a server is restored with the server&apos;s own tools</source>
        <translation>Un cuaderno en un servidor se restaura con las herramientas del propio servidor</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Restaurado en %1</translation>
    </message>
    <message>
        <source>Restored to %1; what was there before is kept as %2</source>
        <translation>Restaurado en %1; lo que había antes se conserva como %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>No hay nada incorrecto</translation>
    </message>
    <message>
        <source>Makes a new casebook with the reference lists; never overwrites one</source>
        <translation>Crea un cuaderno nuevo con las listas de referencia; nunca sobrescribe otro</translation>
    </message>
    <message>
        <source>With the demonstration data</source>
        <translation>Con los datos de demostración</translation>
    </message>
    <message>
        <source>Encrypted at rest</source>
        <translation>Cifrado en el disco</translation>
    </message>
    <message>
        <source>Version, counts, size, devices, last backup</source>
        <translation>Versión, cantidades, tamaño, dispositivos, última copia de seguridad</translation>
    </message>
    <message>
        <source>Entities and fields: the dictionary itself</source>
        <translation>Tipos de ficha y campos: el propio diccionario</translation>
    </message>
    <message>
        <source>Looks for anything wrong; exit 1 when there is</source>
        <translation>Busca cualquier anomalía; termina con 1 si la hay</translation>
    </message>
    <message>
        <source>Everything, whatever it takes</source>
        <translation>Todo, tarde lo que tarde</translation>
    </message>
    <message>
        <source>Writes a copy, opens it and checks it</source>
        <translation>Escribe una copia, la abre y la comprueba</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Puts a backup in the casebook&apos;s place; what was there is kept beside it</source>
        <translation>Pone una copia de seguridad en el lugar del cuaderno; lo que había se conserva al lado</translation>
    </message>
    <message>
        <source>No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK</source>
        <translation>No se indica ningún cuaderno: use --casebook FILE o defina LODEBOOK_CASEBOOK</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”. There are: %2</source>
        <translation>No hay ningún tipo de ficha «%1». Hay: %2</translation>
    </message>
    <message>
        <source>The casebook: a file or postgresql://…</source>
        <translation>El cuaderno: un archivo o postgresql://…</translation>
    </message>
    <message>
        <source>Who works with it</source>
        <translation>Quién trabaja con él</translation>
    </message>
    <message>
        <source>The day that figures are asked for</source>
        <translation>El día para el que se piden las cifras</translation>
    </message>
    <message>
        <source>Of labels and messages</source>
        <translation>Idioma de los rótulos y los mensajes</translation>
    </message>
    <message>
        <source>json, csv or table</source>
        <translation>json, csv o table</translation>
    </message>
    <message>
        <source>The same as --format json</source>
        <translation>Equivale a --format json</translation>
    </message>
    <message>
        <source>Show progress even where there is no terminal</source>
        <translation>Muestra el avance aunque no haya terminal</translation>
    </message>
    <message>
        <source>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</source>
        <translation>lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ...</translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2024-12-31</source>
        <translation>--as-of espera una fecha como 2024-12-31</translation>
    </message>
    <message>
        <source>--format takes json, csv or table</source>
        <translation>--format espera json, csv o table</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 es de solo lectura; no se cambió nada. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>There is no command “%1”; lodebook-cli help lists them</source>
        <translation>No existe la orden «%1»; lodebook-cli help las enumera</translation>
    </message>
    <message>
        <source>Say how the command is used</source>
        <translation>Dice cómo se usa la orden</translation>
    </message>
    <message>
        <source>Use: lodebook-cli %1 %2</source>
        <translation>Uso: lodebook-cli %1 %2</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2024</source>
        <translation>--%1 espera un año como 2024</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list here; there are: %2</source>
        <translation>Aquí no hay ninguna edición %1 de la lista; hay: %2</translation>
    </message>
    <message>
        <source>No production of %1 is recorded; there is: %2</source>
        <translation>No hay producción registrada de %1; la hay de: %2</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2</source>
        <translation>--from %1 es posterior a --to %2</translation>
    </message>
    <message>
        <source>There is no dashboard “%1”; there is: production</source>
        <translation>No hay ningún panel «%1»; hay: production</translation>
    </message>
    <message>
        <source>What a dashboard shows, as a picture or as its figures</source>
        <translation>Lo que muestra un panel, como imagen o como cifras</translation>
    </message>
    <message>
        <source>The file to write; its ending says what</source>
        <translation>El archivo que se escribe; su extensión dice el formato</translation>
    </message>
    <message>
        <source>Of the list of conflict-affected and high-risk areas</source>
        <translation>De la lista de zonas de conflicto o de alto riesgo</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>The first year</source>
        <translation>El primer año</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>--%1 takes FIELD=…, not “%2”</source>
        <translation>--%1 espera FIELD=…, no «%2»</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2</source>
        <translation>La correspondencia es para %1, no para %2</translation>
    </message>
    <message>
        <source>Say what the rows are with --as KIND, or with a mapping</source>
        <translation>Diga qué son las filas con --as KIND o con una correspondencia</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 no tiene el campo «%2»</translation>
    </message>
    <message>
        <source>--empty takes keep or clear</source>
        <translation>--empty espera keep o clear</translation>
    </message>
    <message>
        <source>--dates takes dmy or mdy</source>
        <translation>--dates espera dmy o mdy</translation>
    </message>
    <message>
        <source>--encoding takes utf-8 or windows-1252</source>
        <translation>--encoding espera utf-8 o windows-1252</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the file with -o FILE</source>
        <translation>Indique el archivo con -o FILE</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escritura de %1</translation>
    </message>
    <message>
        <source>Which heading fills a field</source>
        <translation>Qué encabezado rellena un campo</translation>
    </message>
    <message>
        <source>A saved mapping</source>
        <translation>Una correspondencia guardada</translation>
    </message>
    <message>
        <source>One value for all rows</source>
        <translation>Un mismo valor para todas las filas</translation>
    </message>
    <message>
        <source>Fields that say which record a row updates</source>
        <translation>Campos que dicen qué ficha actualiza una fila</translation>
    </message>
    <message>
        <source>What an empty cell does to a record that is updated</source>
        <translation>Qué hace una celda vacía en una ficha que se actualiza</translation>
    </message>
    <message>
        <source>Which comes first in 03/04/2024</source>
        <translation>Qué va primero en 03/04/2024</translation>
    </message>
    <message>
        <source>The decimal point of typed numbers</source>
        <translation>El signo decimal de los números escritos</translation>
    </message>
    <message>
        <source>Of a text file that is not Unicode</source>
        <translation>De un archivo de texto que no es Unicode</translation>
    </message>
    <message>
        <source>Of a workbook</source>
        <translation>De un libro</translation>
    </message>
    <message>
        <source>Do everything and keep nothing</source>
        <translation>Hacerlo todo y no conservar nada</translation>
    </message>
    <message>
        <source>Where rejected rows go, with the reasons</source>
        <translation>Adónde van las filas rechazadas, con los motivos</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>Una condición</translation>
    </message>
    <message>
        <source>Fields to sort by</source>
        <translation>Campos por los que se ordena</translation>
    </message>
    <message>
        <source>Fields to write</source>
        <translation>Campos que se escriben</translation>
    </message>
    <message>
        <source>state</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>what</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>Nothing holds just these words; these come close</source>
        <translation>Nada contiene exactamente estas palabras; esto se parece</translation>
    </message>
    <message>
        <source>What is late, missing or due</source>
        <translation>Lo que está atrasado, falta o vence</translation>
    </message>
    <message>
        <source>As far ahead as this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Only what this officer has to do</source>
        <translation>Solo lo que debe hacer este agente</translation>
    </message>
    <message>
        <source>Full-text search over everything</source>
        <translation>Búsqueda en todos los textos</translation>
    </message>
    <message>
        <source>Only in these</source>
        <translation>Solo en estos</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Como máximo tantos</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: others build on it</source>
        <translation>Se conserva %1 «%2»: otras fichas dependen de ella</translation>
    </message>
    <message>
        <source>Kept %1 “%2”: changed since (%3)</source>
        <translation>Se conserva %1 «%2»: cambió después (%3)</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Takes the last step back, or one whole batch</source>
        <translation>Deshace el último paso o un lote entero</translation>
    </message>
    <message>
        <source>An import, a merge, any entry of the history</source>
        <translation>Una importación, una fusión, cualquier entrada del historial</translation>
    </message>
    <message>
        <source>Does the last undone step again</source>
        <translation>Rehace el último paso deshecho</translation>
    </message>
    <message>
        <source>The change log</source>
        <translation>El diario de cambios</translation>
    </message>
    <message>
        <source>Only what touched these records</source>
        <translation>Solo lo que afectó a estas fichas</translation>
    </message>
    <message>
        <source>Only what this officer did</source>
        <translation>Solo lo que hizo este agente</translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation>Solo desde este día</translation>
    </message>
    <message>
        <source>At most so many; 100 unless set</source>
        <translation>Como máximo tantos; 100 si no se indica</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, fila %2, %3: %4</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>fila entera</translation>
    </message>
    <message>
        <source>… and %1 more problems; --rejects FILE keeps them all</source>
        <translation>… y %1 problemas más; --rejects FILE los conserva todos</translation>
    </message>
    <message>
        <source>%1 rows read: %2 added, %3 changed, %4 unchanged, %5 rejected, %6 duplicates</source>
        <translation>%1 filas leídas: %2 añadidas, %3 cambiadas, %4 sin cambios, %5 rechazadas, %6 duplicadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“%1” does not set a field of %2; write FIELD=VALUE</source>
        <translation>«%1» no da valor a un campo de %2; escriba FIELD=VALUE</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Archivos adjuntados</translation>
    </message>
    <message>
        <source>File detached</source>
        <translation>Archivo quitado</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Campos que se muestran</translation>
    </message>
    <message>
        <source>Only what comes behind this record</source>
        <translation>Solo lo que viene detrás de esta ficha</translation>
    </message>
    <message>
        <source>What is in the recycle bin</source>
        <translation>Lo que hay en la papelera</translation>
    </message>
    <message>
        <source>Lists records</source>
        <translation>Enumera fichas</translation>
    </message>
    <message>
        <source>Shows one record, its derived fields and its children</source>
        <translation>Muestra una ficha, sus campos calculados y sus fichas dependientes</translation>
    </message>
    <message>
        <source>With who changed what</source>
        <translation>Con quién cambió qué</translation>
    </message>
    <message>
        <source>With all that happened around it</source>
        <translation>Con todo lo que ocurrió a su alrededor</translation>
    </message>
    <message>
        <source>Adds a record and prints its id</source>
        <translation>Añade una ficha y escribe su identificador</translation>
    </message>
    <message>
        <source>Changes fields of a record</source>
        <translation>Cambia campos de una ficha</translation>
    </message>
    <message>
        <source>Puts a record into the recycle bin</source>
        <translation>Pone una ficha en la papelera</translation>
    </message>
    <message>
        <source>Takes a record out of the recycle bin</source>
        <translation>Saca una ficha de la papelera</translation>
    </message>
    <message>
        <source>Attaches files to a record</source>
        <translation>Adjunta archivos a una ficha</translation>
    </message>
    <message>
        <source>Takes a file off a record</source>
        <translation>Quita un archivo de una ficha</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparación del informe</translation>
    </message>
    <message>
        <source>The report %1 is about one %2: name it with --for</source>
        <translation>El informe %1 trata de una sola ficha (%2): indíquela con --for</translation>
    </message>
    <message>
        <source>A report is filtered by stored fields only</source>
        <translation>Un informe solo se filtra por campos guardados</translation>
    </message>
    <message>
        <source>There is no report called “%1”; report --list names them</source>
        <translation>No hay ningún informe llamado «%1»; report --list los enumera</translation>
    </message>
    <message>
        <source>Name the file with -o FILE.pdf, .html or .odt</source>
        <translation>Indique el archivo con -o FILE.pdf, .html o .odt</translation>
    </message>
    <message>
        <source>A printable report</source>
        <translation>Un informe imprimible</translation>
    </message>
    <message>
        <source>Name the reports there are</source>
        <translation>Enumera los informes que hay</translation>
    </message>
    <message>
        <source>The record it is about</source>
        <translation>La ficha de la que trata</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Which records it lists</source>
        <translation>Las fichas que enumera</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creación</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>other id</source>
        <translation>otro identificador</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now point here</source>
        <translation>
            <numerusform>%Ln ficha remite ahora a esta</numerusform>
            <numerusform>%Ln fichas remiten ahora a esta</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from the other: %1</source>
        <translation>Rellenado desde la otra: %1</translation>
    </message>
    <message>
        <source>Both had a value, this record&apos;s stands: %1</source>
        <translation>Ambas tenían un valor, queda el de esta ficha: %1</translation>
    </message>
    <message>
        <source>undo --batch %1 takes it back</source>
        <translation>undo --batch %1 lo deshace</translation>
    </message>
    <message>
        <source>Likely duplicates, best first</source>
        <translation>Duplicados probables, primero los mejores</translation>
    </message>
    <message>
        <source>Only pairs that score at least this of 100; 80 unless set</source>
        <translation>Solo parejas con al menos esta puntuación sobre 100; 80 si no se indica</translation>
    </message>
    <message>
        <source>Makes one record of two; undo takes it back</source>
        <translation>Hace de dos fichas una; undo lo deshace</translation>
    </message>
    <message>
        <source>As of %1, by rule %2</source>
        <translation>A %1, según la regla %2</translation>
    </message>
    <message>
        <source>Changes may be missing from: %1</source>
        <translation>Pueden faltar cambios de: %1</translation>
    </message>
    <message>
        <source>what it does to the figure</source>
        <translation>qué efecto tiene en la cifra</translation>
    </message>
    <message>
        <source>The rows, the rule and the freshness behind a figure</source>
        <translation>Las filas, la regla y la actualidad que hay detrás de una cifra</translation>
    </message>
    <message>
        <source>The record, the country or the edition it is asked for</source>
        <translation>La ficha, el país o la edición para los que se pide</translation>
    </message>
    <message>
        <source>Such as 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>Como 2024, 2024-H1, 2024-Q3 o 2024-05</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s), opened and checked</source>
        <translation>
            <numerusform>%1: %Ln ficha, abierto y comprobado</numerusform>
            <numerusform>%1: %Ln fichas, abierto y comprobado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, not “%2”</source>
        <translation>--%1 espera un número a partir de 1, no «%2»</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2024-12-31, not “%2”</source>
        <translation>--%1 espera una fecha como 2024-12-31, no «%2»</translation>
    </message>
    <message>
        <source>There is no option %1 in front of a command; lodebook-cli help lists them</source>
        <translation>No existe la opción %1 delante de una orden; lodebook-cli help las enumera</translation>
    </message>
    <message>
        <source>--decimal takes , or .</source>
        <translation>--decimal espera , o .</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Excluida por acceso restringido: %Ln ficha</numerusform>
            <numerusform>Excluidas por acceso restringido: %Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln ficha escrita en %1</numerusform>
            <numerusform>%Ln fichas escritas en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) put back</source>
        <translation>
            <numerusform>%1: %Ln ficha devuelta a su estado</numerusform>
            <numerusform>%1: %Ln fichas devueltas a su estado</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the id of a batch; history lists them</source>
        <translation>«%1» no es el identificador de un lote; history los enumera</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3</source>
        <translation>%1: no se puede leer el archivo %2: %3</translation>
    </message>
    <message>
        <source>%1: the file %2 is too large for a field; attach it instead</source>
        <translation>%1: el archivo %2 es demasiado grande para un campo; mejor adjúntelo</translation>
    </message>
    <message>
        <source>%1: byte %2 of the file %3 is not UTF-8 text; save it again as UTF-8</source>
        <translation>%1: el byte %2 del archivo %3 no es texto UTF-8; guárdelo de nuevo como UTF-8</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <translation>Creación: %1 «%2»</translation>
    </message>
    <message>
        <source>Change: %1 “%2”</source>
        <translation>Cambio: %1 «%2»</translation>
    </message>
    <message>
        <source>Delete: %1 “%2”</source>
        <translation>Eliminación: %1 «%2»</translation>
    </message>
    <message>
        <source>Restore: %1 “%2”</source>
        <translation>Restauración: %1 «%2»</translation>
    </message>
    <message>
        <source>There is no file “%1” on %2 “%3”</source>
        <translation>No hay ningún archivo «%1» en %2 «%3»</translation>
    </message>
    <message>
        <source>Several files on %1 “%2” are called “%3”; name one by its id</source>
        <translation>Varios archivos de %1 «%2» se llaman «%3»; indique uno por su identificador</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of %3</source>
        <translation>%1: «%2» no está en la lista de %3</translation>
    </message>
    <message>
        <source>--after: the record “%1” is not in this list (any more); begin again</source>
        <translation>--after: la ficha «%1» no está (o ya no está) en esta lista; empiece de nuevo</translation>
    </message>
    <message>
        <source>Name a report; report --list names them</source>
        <translation>Indique un informe; report --list los enumera</translation>
    </message>
    <message>
        <source>This record is in the recycle bin; restore takes it out</source>
        <translation>Esta ficha está en la papelera; restore la saca</translation>
    </message>
    <message>
        <source>belongs to it</source>
        <translation>depende de ella</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>at</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(acceso restringido)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be taken into the search, because this casebook can only be read</source>
        <translation>
            <numerusform>%Ln cambio no pudo entrar en la búsqueda, porque este cuaderno solo se puede leer</numerusform>
            <numerusform>%Ln cambios no pudieron entrar en la búsqueda, porque este cuaderno solo se puede leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines go into a calendar file: end its name with .ics</source>
        <translation>Los plazos van a un archivo de calendario: termine su nombre con .ics</translation>
    </message>
    <message>
        <source>%1: the file %2 is the open casebook itself</source>
        <translation>%1: el archivo %2 es el propio cuaderno abierto</translation>
    </message>
    <message>
        <source>Nothing was written; without --dry-run this would be the result:</source>
        <translation>No se escribió nada; sin --dry-run, este sería el resultado:</translation>
    </message>
    <message>
        <source>A condition, such as country=CD, workers&gt;=50, name~gold or phone= (empty); dates also from today: due_on&lt;today+30, on=month-1, week, quarter, year; several are joined by and</source>
        <translation>Una condición, como country=CD, workers&gt;=50, name~gold o phone= (vacío); las fechas también a partir de hoy: due_on&lt;today+30, on=month-1, week, quarter, year; varias se unen con y</translation>
    </message>
    <message>
        <source>A saved view: its conditions, order and fields; --where adds to it, --sort and --fields take their place</source>
        <translation>Una vista guardada: sus condiciones, orden y campos; --where se añade, --sort y --fields los sustituyen</translation>
    </message>
    <message>
        <source>Several views are called “%1”; name one by its id</source>
        <translation>Varias vistas se llaman «%1»; nombre una por su identificador</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list, and no other one</source>
        <translation>No hay ninguna vista «%1» de esta lista, ni otra</translation>
    </message>
    <message>
        <source>There is no view “%1” of this list; there are: %2</source>
        <translation>No hay ninguna vista «%1» de esta lista; hay: %2</translation>
    </message>
    <message>
        <source>Name the record as ENTITY/ID, such as project/PRJ-0001</source>
        <translation>Nombre la ficha como ENTITY/ID, por ejemplo project/PRJ-0001</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>del programa</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fichas</translation>
    </message>
    <message>
        <source>--name takes LL=NAME with a language of %1, not “%2”</source>
        <translation>--name espera LL=NAME con un idioma de %1, no «%2»</translation>
    </message>
    <message>
        <source>Say what to change: --name, --place, --retire or --bring-back</source>
        <translation>Diga qué cambiar: --name, --place, --retire o --bring-back</translation>
    </message>
    <message>
        <source>--retire and --bring-back contradict each other</source>
        <translation>--retire y --bring-back se contradicen</translation>
    </message>
    <message>
        <source>Change in the list of %1: %2</source>
        <translation>Cambio en la lista de %1: %2</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1” now</source>
        <translation>
            <numerusform>%Ln ficha contiene ahora «%1»</numerusform>
            <numerusform>%Ln fichas contienen ahora «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is called in a language, such as fr=Négociant; en holds where no other is given</source>
        <translation>Su nombre en un idioma, por ejemplo fr=Négociant; en vale donde no se da otro</translation>
    </message>
    <message>
        <source>The entries of a choice list and how many records hold each; without a field, the lists there are</source>
        <translation>Las entradas de una lista de opciones y cuántas fichas contienen cada una; sin campo, las listas que hay</translation>
    </message>
    <message>
        <source>Adds an entry to a choice list and prints its code</source>
        <translation>Añade una entrada a una lista de opciones y muestra su código</translation>
    </message>
    <message>
        <source>Changes an entry of a choice list; a retired one is not offered any more, and records keep it</source>
        <translation>Cambia una entrada de una lista de opciones; una retirada ya no se ofrece y las fichas la conservan</translation>
    </message>
    <message>
        <source>Where it stands in the list, from 1 on</source>
        <translation>Su lugar en la lista, a partir de 1</translation>
    </message>
    <message>
        <source>Offers it no longer</source>
        <translation>Ya no la ofrece</translation>
    </message>
    <message>
        <source>Offers it again</source>
        <translation>La ofrece de nuevo</translation>
    </message>
    <message>
        <source>Removes an added entry that no record holds</source>
        <translation>Elimina una entrada añadida que ninguna ficha contiene</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds OLD holds NEW; undo takes it back</source>
        <translation>Hace una entrada de dos: cada ficha que contiene OLD contiene NEW; undo lo deshace</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and not chosen any more</source>
        <translation>%1: «%2» está retirada y ya no se elige</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>trusted, fingerprint not compared</source>
        <translation>de confianza, huella sin comparar</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>%1 written. Whoever accepts it should compare the fingerprint with you, by voice.</source>
        <translation>%1 se ha escrito. Quien la acepte debería comparar la huella con usted, de viva voz.</translation>
    </message>
    <message>
        <source>Ask the officer of “%1” for the fingerprint, by voice: it has to be %2. Then accept it again with --fingerprint.</source>
        <translation>Pida de viva voz la huella al responsable de «%1»: debe ser %2. Después acéptela otra vez con --fingerprint.</translation>
    </message>
    <message>
        <source>This device&apos;s public keys and fingerprint, and whom it trusts</source>
        <translation>Las claves públicas y la huella de este dispositivo, y en quién confía</translation>
    </message>
    <message>
        <source>The file to hand to others</source>
        <translation>El archivo que se entrega a los demás</translation>
    </message>
    <message>
        <source>Accepts another device: packs are made for it and taken from it</source>
        <translation>Acepta otro dispositivo: se hacen paquetes para él y se aceptan de él</translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation>Cómo se llama aquí</translation>
    </message>
    <message>
        <source>What its officer says: six groups of five digits</source>
        <translation>Lo que dice su responsable: seis grupos de cinco cifras</translation>
    </message>
    <message>
        <source>Withdraws another device: no packs for it or from it</source>
        <translation>Retira otro dispositivo: ni paquetes para él ni de él</translation>
    </message>
    <message>
        <source>--take takes theirs, ours or value=V</source>
        <translation>--take espera theirs, ours o value=V</translation>
    </message>
    <message>
        <source>Twins take --take ours or theirs: the record that is kept</source>
        <translation>Para fichas gemelas, --take espera ours o theirs: la ficha que se conserva</translation>
    </message>
    <message>
        <source>A deletion takes value=delete or value=keep</source>
        <translation>Una eliminación espera value=delete o value=keep</translation>
    </message>
    <message numerus="yes">
        <source>Decided; %Ln conflict(s) wait</source>
        <translation>
            <numerusform>Decidido; %Ln conflicto espera</numerusform>
            <numerusform>Decidido; %Ln conflictos esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>What several people decided differently, and waits</source>
        <translation>Lo que varias personas decidieron de forma distinta, y espera</translation>
    </message>
    <message>
        <source>Decides a conflict</source>
        <translation>Decide un conflicto</translation>
    </message>
    <message>
        <source>What stands from now on</source>
        <translation>Lo que vale desde ahora</translation>
    </message>
    <message>
        <source>Say with --scope what the pack may hold: all, project=NUMBER, country=CODE or mine_site=ID</source>
        <translation>Indique con --scope lo que puede contener el paquete: all, project=NUMBER, country=CODE o mine_site=ID</translation>
    </message>
    <message>
        <source>Say with --to for which devices the pack is</source>
        <translation>Indique con --to para qué dispositivos es el paquete</translation>
    </message>
    <message>
        <source>Say with -o which file to write</source>
        <translation>Indique con -o el archivo que se debe escribir</translation>
    </message>
    <message>
        <source>--attachments takes none, small or all</source>
        <translation>--attachments espera none, small o all</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Haciendo el paquete</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s), %2</source>
        <translation>
            <numerusform>%1: %Ln cambio, %2</numerusform>
            <numerusform>%1: %Ln cambios, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here</source>
        <translation>
            <numerusform>%Ln cambio de fichas de acceso restringido se queda aquí</numerusform>
            <numerusform>%Ln cambios de fichas de acceso restringido se quedan aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) stay here; --attachments all takes them along</source>
        <translation>
            <numerusform>%Ln adjunto grande se queda aquí; --attachments all lo incluye</numerusform>
            <numerusform>%Ln adjuntos grandes se quedan aquí; --attachments all los incluye</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the pack</source>
        <translation>Leyendo el paquete</translation>
    </message>
    <message>
        <source>%1 (%2) is not for this device</source>
        <translation>%1 (%2) no es para este dispositivo</translation>
    </message>
    <message>
        <source>%1 (%2) is for %3, not for this device</source>
        <translation>%1 (%2) es para %3, no para este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 from “%2”, made on %3: %Ln change(s), %4</source>
        <translation>
            <numerusform>%1 de «%2», hecho el %3: %Ln cambio, %4</numerusform>
            <numerusform>%1 de «%2», hecho el %3: %Ln cambios, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken in already</source>
        <translation>Ya se ha tomado</translation>
    </message>
    <message>
        <source>--refuse takes ENTITY/ID or ENTITY/ID/FIELD, not “%1”</source>
        <translation>--refuse espera ENTITY/ID o ENTITY/ID/FIELD, no «%1»</translation>
    </message>
    <message>
        <source>Held back: what it leads to is not here, or a rule refuses it</source>
        <translation>Retenido: aquello a lo que lleva no está aquí, o una regla lo rechaza</translation>
    </message>
    <message>
        <source>This pack was taken in already; nothing was changed.</source>
        <translation>Este paquete ya se ha tomado; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of “%1” is %Ln minute(s) ahead of this one, or this one is slow</source>
        <translation>
            <numerusform>El reloj de «%1» va %Ln minuto por delante de este, o este atrasa</numerusform>
            <numerusform>El reloj de «%1» va %Ln minutos por delante de este, o este atrasa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are of kinds of records that only a newer program knows; they are kept and passed on</source>
        <translation>
            <numerusform>%Ln cambio es de un tipo de ficha que solo conoce un programa más nuevo; se conserva y se transmite</numerusform>
            <numerusform>%Ln cambios son de tipos de ficha que solo conoce un programa más nuevo; se conservan y se transmiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the pack in</source>
        <translation>Tomando el paquete</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>nunca hubo noticias</translation>
    </message>
    <message>
        <source>Writes what other devices do not have yet, sealed for them</source>
        <translation>Escribe lo que otros dispositivos aún no tienen, sellado para ellos</translation>
    </message>
    <message>
        <source>What they may hold: all, project=NUMBER, country=CODE, mine_site=ID</source>
        <translation>Lo que pueden tener: all, project=NUMBER, country=CODE, mine_site=ID</translation>
    </message>
    <message>
        <source>A trusted device, by its name or code</source>
        <translation>Un dispositivo de confianza, por su nombre o su código</translation>
    </message>
    <message>
        <source>How long the pack is good; for ever unless set</source>
        <translation>Cuánto tiempo es válido el paquete; sin límite si no se indica</translation>
    </message>
    <message>
        <source>Which contents go along: none, small (the usual), all</source>
        <translation>Qué contenidos se incluyen: none, small (lo habitual), all</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>El archivo que se escribe</translation>
    </message>
    <message>
        <source>Who made a pack, for whom, and what is in it</source>
        <translation>Quién hizo un paquete, para quién y qué contiene</translation>
    </message>
    <message>
        <source>Takes a pack in, whole or not at all</source>
        <translation>Toma un paquete, entero o nada de él</translation>
    </message>
    <message>
        <source>Only says what it would change</source>
        <translation>Solo dice lo que cambiaría</translation>
    </message>
    <message>
        <source>Puts a record, or one field of it, back to what stood here</source>
        <translation>Devuelve una ficha, o uno de sus campos, a lo que había aquí</translation>
    </message>
    <message>
        <source>Which device has what, and since when it is silent</source>
        <translation>Qué dispositivo tiene qué, y desde cuándo está en silencio</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted by the server&apos;s disks and connections, not by this program</source>
        <translation>Un cuaderno en un servidor se cifra con los discos y las conexiones del servidor, no con este programa</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery key, to be written on paper now; nobody can show it again: %1</source>
        <translation>Clave de recuperación, que debe anotarse en papel ahora; nadie podrá volver a mostrarla: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Read passphrases from this file descriptor, a line each, instead of asking</source>
        <translation>Leer las frases de contraseña de este descriptor de archivo, una por línea, en lugar de preguntarlas</translation>
    </message>
    <message>
        <source>--passphrase-fd takes the number of a file descriptor, such as 0 for standard input</source>
        <translation>--passphrase-fd espera el número de un descriptor de archivo, por ejemplo 0 para la entrada estándar</translation>
    </message>
    <message>
        <source>This is the recovery key of %1. Write it on paper and keep it elsewhere: it opens the casebook when the passphrase is lost, and nobody can show it again.</source>
        <translation>Esta es la clave de recuperación de %1. Anótela en papel y guárdela en otro lugar: abre el cuaderno cuando se pierde la frase de contraseña, y nadie podrá volver a mostrarla.</translation>
    </message>
    <message>
        <source>%1 could not be encrypted and still shows everything to whoever reads it; delete it when you no longer need it</source>
        <translation>%1 no se pudo cifrar y sigue mostrando todo a quien lo lea; elimínelo cuando ya no lo necesite</translation>
    </message>
    <message>
        <source>%1 is not encrypted any more; its older backups are</source>
        <translation>%1 ya no está cifrado; sus copias de seguridad anteriores sí</translation>
    </message>
    <message>
        <source>%1 has a new passphrase; older backups keep the old one</source>
        <translation>%1 tiene una nueva frase de contraseña; las copias de seguridad anteriores conservan la antigua</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the paper</source>
        <translation>Clave de recuperación, tal como está en el papel</translation>
    </message>
    <message>
        <source>That recovery key opens %1</source>
        <translation>Esa clave de recuperación abre %1</translation>
    </message>
    <message>
        <source>Encrypts a casebook and its backups; prints its recovery key, once</source>
        <translation>Cifra un cuaderno y sus copias de seguridad; muestra su clave de recuperación, una sola vez</translation>
    </message>
    <message>
        <source>Takes the encryption off a casebook</source>
        <translation>Quita el cifrado de un cuaderno</translation>
    </message>
    <message>
        <source>Changes the passphrase: the one so far, then the new one</source>
        <translation>Cambia la frase de contraseña: primero la actual, después la nueva</translation>
    </message>
    <message>
        <source>A new one; the old one opens the casebook no more</source>
        <translation>Una nueva; la antigua ya no abre el cuaderno</translation>
    </message>
    <message>
        <source>A passphrase is needed and there is no terminal to ask at; give it through a file descriptor: --passphrase-fd N</source>
        <translation>Se necesita una frase de contraseña y no hay terminal donde preguntarla; indíquela por un descriptor de archivo: --passphrase-fd N</translation>
    </message>
    <message>
        <source>Nothing can be read from the file descriptor %1</source>
        <translation>No se puede leer nada del descriptor de archivo %1</translation>
    </message>
    <message>
        <source>The file descriptor %1 gave no passphrase</source>
        <translation>El descriptor de archivo %1 no dio ninguna frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed</source>
        <translation>Las dos no son iguales; no se cambió nada</translation>
    </message>
    <message>
        <source>%1 is an older copy of a casebook that was worked on at %2.</source>
        <translation>%1 es una copia anterior de un cuaderno con el que se ha trabajado en %2.</translation>
    </message>
    <message>
        <source>%1 is a copy of the casebook at %2.</source>
        <translation>%1 es una copia del cuaderno que está en %2.</translation>
    </message>
    <message>
        <source>%1 was copied from %2 on the computer “%3”.</source>
        <translation>%1 se copió de %2, en el ordenador «%3».</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, with new keys: send them with “pack keys” to whoever takes packs from it.</source>
        <translation>Sigue como un dispositivo propio, con claves nuevas: envíelas con «pack keys» a quienes reciben sus paquetes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here</source>
        <translation>
            <numerusform>%Ln ficha ya no es de lo que allí se puede tener; se olvida en cuanto todo ha vuelto aquí</numerusform>
            <numerusform>%Ln fichas ya no son de lo que allí se puede tener; se olvidan en cuanto todo ha vuelto aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them</source>
        <translation>
            <numerusform>%Ln ficha deja este dispositivo: ya no puede tenerla, y quien hizo el paquete la tiene completa</numerusform>
            <numerusform>%Ln fichas dejan este dispositivo: ya no puede tenerlas, y quien hizo el paquete las tiene completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadida</numerusform>
            <numerusform>%Ln añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln retenida</numerusform>
            <numerusform>%Ln retenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twin(s)</source>
        <translation>
            <numerusform>%Ln gemela</numerusform>
            <numerusform>%Ln gemelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack from “%1”: %2</source>
        <translation>Paquete de «%1»: %2</translation>
    </message>
    <message>
        <source>%1 is not a number of days</source>
        <translation>%1 no es un número de días</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Se archivan las entradas antiguas del diario de cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the change log put away: %1 before, %2 now</source>
        <translation>
            <numerusform>%Ln entrada del diario de cambios archivada: %1 antes, %2 ahora</numerusform>
            <numerusform>%Ln entradas del diario de cambios archivadas: %1 antes, %2 ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook took %1 and takes %2</source>
        <translation>El cuaderno ocupaba %1 y ahora ocupa %2</translation>
    </message>
    <message>
        <source>Makes the file smaller: older entries of the change log are kept compressed; nothing is lost</source>
        <translation>Reduce el archivo: las entradas antiguas del diario de cambios se guardan comprimidas; no se pierde nada</translation>
    </message>
    <message>
        <source>Entries from more days ago than these; 365 unless said</source>
        <translation>Entradas de hace más días que estos; 365 si no se indica</translation>
    </message>
    <message>
        <source>Say who is invited, with --where or --view</source>
        <translation>Diga a quién se invita, con --where o --view</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln persona puesta en la lista</numerusform>
            <numerusform>%Ln personas puestas en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the list already: %Ln person(s)</source>
        <translation>
            <numerusform>Ya en la lista: %Ln persona</numerusform>
            <numerusform>Ya en la lista: %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without an organisation on that day: %Ln person(s)</source>
        <translation>
            <numerusform>Sin organización ese día: %Ln persona</numerusform>
            <numerusform>Sin organización ese día: %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check in at “%1”</source>
        <translation>Acogida en «%1»</translation>
    </message>
    <message>
        <source>Put people on the list of an event</source>
        <translation>Pone personas en la lista de un evento</translation>
    </message>
    <message>
        <source>Only people for whom this holds</source>
        <translation>Solo las personas para las que esto vale</translation>
    </message>
    <message>
        <source>The people of a saved view</source>
        <translation>Las personas de una vista guardada</translation>
    </message>
    <message>
        <source>Write down that people are at an event</source>
        <translation>Anota que hay personas en un evento</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because they have no day: %Ln deadline(s) or event(s)</source>
        <translation>
            <numerusform>Omitido por no tener día: %Ln plazo o evento</numerusform>
            <numerusform>Omitidos por no tener día: %Ln plazos o eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln entrada de calendario escrita en %1</numerusform>
            <numerusform>%Ln entradas de calendario escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes records to .csv, .xlsx or .json, as a printed list to .pdf, .html or .odt, and deadlines and events to a calendar</source>
        <translation>Escribe fichas en .csv, .xlsx o .json, como lista impresa en .pdf, .html u .odt, y plazos y eventos en un calendario</translation>
    </message>
    <message>
        <source>“%1” is no version of this plan; there are %2, and now</source>
        <translation>«%1» no es una versión de este plan; hay %2, y now</translation>
    </message>
    <message>
        <source>The plan has no baseline yet; plan approve freezes one</source>
        <translation>El plan aún no tiene versión de partida; plan approve fija una</translation>
    </message>
    <message>
        <source>Left as it is, because it was changed meanwhile: %1</source>
        <translation>Se dejó como está, porque se cambió entretanto: %1</translation>
    </message>
    <message>
        <source>Approves an engagement plan and freezes it as baseline</source>
        <translation>Aprueba un plan de colaboración y lo fija como versión de partida</translation>
    </message>
    <message>
        <source>The day of the approval; today unless set</source>
        <translation>El día de la aprobación; hoy si no se indica</translation>
    </message>
    <message>
        <source>Kept with the baseline</source>
        <translation>Se guarda con la versión de partida</translation>
    </message>
    <message>
        <source>The frozen versions of an engagement plan, oldest first</source>
        <translation>Las versiones fijadas de un plan de colaboración, la más antigua primero</translation>
    </message>
    <message>
        <source>What differs between two versions, field by field; unless set, the newest baseline and now</source>
        <translation>Lo que difiere entre dos versiones, campo por campo; si no se indica, la última versión de partida y now</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>La versión posterior</translation>
    </message>
    <message>
        <source>Makes and moves the actions of plans as a template says; unless set, of all open plans that follow it</source>
        <translation>Crea y mueve las acciones de los planes como dice una plantilla; si no se indica, de todos los planes abiertos que la siguen</translation>
    </message>
    <message>
        <source>A plan that is to follow the template</source>
        <translation>Un plan que debe seguir la plantilla</translation>
    </message>
    <message>
        <source>Only shows what would be done</source>
        <translation>Solo muestra lo que se haría</translation>
    </message>
    <message>
        <source>No questionnaire for members is in use. Set the status of one to in_use, or name one with --questionnaire</source>
        <translation>Ningún cuestionario para miembros está en uso. Ponga el estado de uno en in_use, o nombre uno con --questionnaire</translation>
    </message>
    <message>
        <source>Name the year the reports are about with --year</source>
        <translation>Indique con --year el año sobre el que se informa</translation>
    </message>
    <message>
        <source>There is no pillar “%1”</source>
        <translation>No hay ningún pilar «%1»</translation>
    </message>
    <message>
        <source>has a report already</source>
        <translation>ya tiene un informe</translation>
    </message>
    <message>
        <source>would be asked</source>
        <translation>se le pediría</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>--from and --to take years, the earlier one first, at most fifty apart</source>
        <translation>--from y --to toman años, primero el anterior, con cincuenta de diferencia como máximo</translation>
    </message>
    <message>
        <source>Asks all members for the due-diligence report on a year, as one action that can be undone</source>
        <translation>Pide a todos los miembros el informe de diligencia debida de un año, como una sola acción que se puede deshacer</translation>
    </message>
    <message>
        <source>The year the reports are about</source>
        <translation>El año sobre el que se informa</translation>
    </message>
    <message>
        <source>When they are due</source>
        <translation>Cuándo vence el plazo</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Only members of it</source>
        <translation>Solo sus miembros</translation>
    </message>
    <message>
        <source>Say who would be asked and ask nobody</source>
        <translation>Decir a quién se pediría y no pedir a nadie</translation>
    </message>
    <message>
        <source>Who has reported: member by year</source>
        <translation>Quién ha informado: miembro por año</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>The members as they were on the day of --as-of, with counts by pillar and category</source>
        <translation>Los miembros como eran el día de --as-of, contados por pilar y categoría</translation>
    </message>
    <message>
        <source>Makes the contributions of a year for all members that do not have theirs yet</source>
        <translation>Crea las contribuciones de un año para todos los miembros que aún no tienen la suya</translation>
    </message>
    <message>
        <source>The year; that of --as-of unless set</source>
        <translation>El año; el de --as-of si no se indica</translation>
    </message>
    <message>
        <source>The day they are due</source>
        <translation>El día en que vencen</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it. “recovery-key” tries it.</source>
        <translation>Nadie ha probado todavía si la clave de recuperación en papel la abre. «recovery-key» la prueba.</translation>
    </message>
    <message>
        <source>Encrypting the backups</source>
        <translation>Cifrando las copias de seguridad</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>Taking the encryption off</source>
        <translation>Quitando el cifrado</translation>
    </message>
    <message>
        <source>--parts and --needed go together</source>
        <translation>--parts y --needed van juntos</translation>
    </message>
    <message>
        <source>A recovery key is divided into %1 to %2 parts, of which at least %1 are needed</source>
        <translation>Una clave de recuperación se divide en %1 a %2 partes, de las que hacen falta al menos %1</translation>
    </message>
    <message>
        <source>These are the parts of the recovery key of %1, one a line. Any %2 of them open the casebook when the passphrase is lost. Give each to somebody else on paper; nobody can show them again.</source>
        <translation>Estas son las partes de la clave de recuperación de %1, una por línea. %2 cualesquiera de ellas abren el cuaderno cuando se pierde la frase de contraseña. Entregue cada una en papel a otra persona; nadie puede volver a mostrarlas.</translation>
    </message>
    <message>
        <source>Tries the recovery key on paper; with --new, makes another in its place; with --parts, divides it</source>
        <translation>Prueba la clave de recuperación del papel; con --new, crea otra en su lugar; con --parts, la divide</translation>
    </message>
    <message>
        <source>How many parts for different people, up to 8</source>
        <translation>Cuántas partes para distintas personas, hasta 8</translation>
    </message>
    <message>
        <source>How many of them open the casebook, at least 2</source>
        <translation>Cuántas de ellas abren el cuaderno, al menos 2</translation>
    </message>
    <message numerus="yes">
        <source>Next part of the recovery key, %Ln more needed</source>
        <translation>
            <numerusform>Siguiente parte de la clave de recuperación, falta %Ln</numerusform>
            <numerusform>Siguiente parte de la clave de recuperación, faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack, or not all of them; later ones bring the rest</source>
        <translation>
            <numerusform>%Ln archivo adjunto no cabe en este paquete, o no del todo; los siguientes traerán el resto</numerusform>
            <numerusform>%Ln archivos adjuntos no caben en este paquete, o no del todo; los siguientes traerán el resto</numerusform>
        </translation>
    </message>
    <message>
        <source>How many megabytes of attachments may go along; of a large one a part goes</source>
        <translation>Cuántos megabytes de archivos adjuntos pueden ir; de uno grande va una parte</translation>
    </message>
    <message>
        <source>The content of %1 is here already</source>
        <translation>El contenido de %1 ya está aquí</translation>
    </message>
    <message>
        <source>Asks for the content of a file that is not in this casebook; the next packs made here say so</source>
        <translation>Pide el contenido de un archivo que no está en este cuaderno; los próximos paquetes hechos aquí lo dicen</translation>
    </message>
    <message>
        <source>Asks for it no more</source>
        <translation>Ya no lo pide</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>There is no question “%1” in the questionnaire of this report</source>
        <translation>No hay ninguna pregunta «%1» en el cuestionario de este informe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed</source>
        <translation>
            <numerusform>%Ln respuesta confirmada</numerusform>
            <numerusform>%Ln respuestas confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers of a report beside last year&apos;s, with what changed</source>
        <translation>Las respuestas de un informe junto a las del año anterior, con lo que ha cambiado</translation>
    </message>
    <message>
        <source>Takes over last year&apos;s answers into a report, marked until they are confirmed or changed</source>
        <translation>Traslada a un informe las respuestas del año anterior, marcadas hasta que se confirmen o cambien</translation>
    </message>
    <message>
        <source>Say what would be taken over and write nothing</source>
        <translation>Decir qué se trasladaría y no escribir nada</translation>
    </message>
    <message>
        <source>The member has said that the answers taken over still hold: all of the report, or those named</source>
        <translation>El miembro ha dicho que las respuestas trasladadas siguen siendo válidas: todas las del informe o las nombradas</translation>
    </message>
    <message>
        <source>Only the answer to this question</source>
        <translation>Solo la respuesta a esta pregunta</translation>
    </message>
    <message>
        <source>Name the file to write with -o</source>
        <translation>Indique con -o el archivo que se escribe</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Omitido por ser restringido: %Ln respuesta.</numerusform>
            <numerusform>Omitido por ser restringido: %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form of a report for the member to fill in away from the program</source>
        <translation>El formulario de un informe, para que el miembro lo rellene fuera del programa</translation>
    </message>
    <message>
        <source>Takes filled forms into their reports, as one action that can be undone; what cannot be placed is kept and named</source>
        <translation>Incorpora formularios rellenados a sus informes, como una sola acción que se puede deshacer; lo que no tiene sitio se conserva y se nombra</translation>
    </message>
    <message>
        <source>The report the forms are meant for</source>
        <translation>El informe al que van destinados los formularios</translation>
    </message>
    <message>
        <source>Say what would become of every answer and write nothing</source>
        <translation>Decir qué sería de cada respuesta y no escribir nada</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Scores by pillar, tier and size without anybody&apos;s name; groups under five, and what would give them away, are withheld</source>
        <translation>Puntuaciones por pilar, eslabón y tamaño sin nombres; los grupos de menos de cinco, y lo que los delataría, no se muestran</translation>
    </message>
    <message>
        <source>By the reviewer&apos;s scores, not the members&apos; own</source>
        <translation>Según las puntuaciones del revisor, no las propias de los miembros</translation>
    </message>
    <message>
        <source>--%1 has no meaning for a reporting template, which is read as it was published</source>
        <translation>--%1 no tiene sentido en una plantilla de declaración, que se lee tal como se publicó</translation>
    </message>
    <message>
        <source>Of a reporting template --set takes organisation and dd_report, not “%1”</source>
        <translation>En una plantilla de declaración, --set admite organisation y dd_report, no «%1»</translation>
    </message>
    <message>
        <source>Makes an action of the organisation’s engagement plan from a risk flag</source>
        <translation>Convierte una señal de riesgo en una acción del plan de colaboración de la organización</translation>
    </message>
    <message>
        <source>The plan, where the organisation has several</source>
        <translation>El plan, si la organización tiene varios</translation>
    </message>
    <message>
        <source>Of the action; unless set, what the flag says</source>
        <translation>De la acción; si no se indica, lo que dice la señal</translation>
    </message>
    <message>
        <source>When it is due; unless set, when the flag is</source>
        <translation>Cuándo vence; si no se indica, cuándo vence la señal</translation>
    </message>
    <message>
        <source>“%1” is no weight in kilograms; write it as 1250.5</source>
        <translation>«%1» no es un peso en kilogramos; escríbalo como 1250.5</translation>
    </message>
    <message>
        <source>Whether what is imported in a year reaches the threshold of Annex I, line by line, with the source</source>
        <translation>Si lo importado en un año alcanza el umbral del anexo I, línea a línea, con la fuente</translation>
    </message>
    <message>
        <source>What each letter of a folder is: an e-mail draft (eml), pdf, odt or html</source>
        <translation>Qué es cada carta de una carpeta: un borrador de correo (eml), pdf, odt o html</translation>
    </message>
    <message>
        <source>Write down in the contact log that they went out</source>
        <translation>Anotar en el registro de contactos que salieron</translation>
    </message>
    <message>
        <source>Say who would be written to and write nothing</source>
        <translation>Decir a quién se escribiría, sin escribir nada</translation>
    </message>
    <message>
        <source>A folder for one file each, or one file for all</source>
        <translation>Una carpeta para un archivo por carta, o un archivo para todas</translation>
    </message>
    <message>
        <source>Name the folder or the file with -o</source>
        <translation>Indique la carpeta o el archivo con -o</translation>
    </message>
    <message>
        <source>--as takes eml, pdf, odt or html</source>
        <translation>--as acepta eml, pdf, odt o html</translation>
    </message>
    <message>
        <source>--as is for a folder with one file each; -o names one file for all</source>
        <translation>--as es para una carpeta con un archivo por carta; -o indica un archivo para todas</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Se escriben las cartas</translation>
    </message>
    <message>
        <source>Say who is meant, with --where, --view or --for, or --all</source>
        <translation>Diga de quién se trata, con --where, --view o --for, o --all</translation>
    </message>
    <message>
        <source>A mailing list is made of people or of organisations: person or organisation</source>
        <translation>Una lista de distribución se hace de personas o de organizaciones: person u organisation</translation>
    </message>
    <message>
        <source>Name the letter template with --template</source>
        <translation>Indique la plantilla de carta con --template</translation>
    </message>
    <message>
        <source>Only records for which this holds</source>
        <translation>Solo los registros para los que esto vale</translation>
    </message>
    <message>
        <source>The records of a saved view</source>
        <translation>Los registros de una vista guardada</translation>
    </message>
    <message>
        <source>All records of the kind</source>
        <translation>Todos los registros de ese tipo</translation>
    </message>
    <message>
        <source>Who may be written to, and who is left out and why; a file holds only those who may</source>
        <translation>A quién se puede escribir, y a quién se omite y por qué; un archivo contiene solo a los primeros</translation>
    </message>
    <message>
        <source>For letters on paper, which need no e-mail address</source>
        <translation>Para cartas en papel, que no necesitan dirección de correo</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template, one for each record; nothing is sent</source>
        <translation>Cartas o borradores de correo a partir de una plantilla, uno por registro; no se envía nada</translation>
    </message>
    <message>
        <source>The letter template; several for several languages</source>
        <translation>La plantilla de carta; varias para varios idiomas</translation>
    </message>
    <message>
        <source>One record, instead of a selection</source>
        <translation>Un registro, en lugar de una selección</translation>
    </message>
    <message>
        <source>The next letter to every member that has not reported: call, first, second, final reminder; written into the contact log as one action</source>
        <translation>La siguiente carta a cada miembro que no ha informado: petición, primer, segundo y último recordatorio; anotada en el registro de contactos como una sola acción</translation>
    </message>
    <message>
        <source>The year the reports are about; last year unless set</source>
        <translation>El año del que tratan los informes; si no se indica, el pasado</translation>
    </message>
    <message>
        <source>Only say where each member stands</source>
        <translation>Decir solo dónde está cada miembro</translation>
    </message>
    <message>
        <source>It may be “%1”, which is here already; it waits in the window, under Import</source>
        <translation>Puede ser «%1», que ya está aquí; espera en la ventana, en Importar</translation>
    </message>
    <message>
        <source>%1 holds neither cards nor a mail</source>
        <translation>%1 no contiene tarjetas ni un correo</translation>
    </message>
    <message>
        <source>Brings the rows of a CSV file or workbook in, or the people of cards (vCard) or a mail (.eml), as one batch that can be undone whole</source>
        <translation>Incorpora las filas de un archivo CSV o de un libro, o las personas de tarjetas (vCard) o de un correo (.eml), en un lote que se deshace entero</translation>
    </message>
    <message>
        <source>What the rows are: an entity, or vcard for cards and mails</source>
        <translation>Qué son las filas: una entidad, o vcard para tarjetas y correos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers</source>
        <translation>
            <numerusform>Contiene %Ln informe de diligencia debida sin el consentimiento del miembro: sus puntuaciones y respuestas quedan entre agentes</numerusform>
            <numerusform>Contiene %Ln informes de diligencia debida sin el consentimiento del miembro: sus puntuaciones y respuestas quedan entre agentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cmrt</name>
    <message>
        <source>Reporting template %1 of %2, answer %3</source>
        <comment>version, date, letter</comment>
        <translation>Plantilla de declaración %1 del %2, respuesta %3</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”, so it is no reporting template (CMRT), or the sheet was renamed. Nothing was read.</source>
        <translation>«%1» no tiene ninguna hoja «%2»; no es, pues, una plantilla de declaración (CMRT), o se cambió el nombre de la hoja. No se leyó nada.</translation>
    </message>
    <message>
        <source>“%1” has %2 sheets called “%3”. Nothing was read: which one counts is not certain. Import each from a file of its own.</source>
        <translation>«%1» tiene %2 hojas llamadas «%3». No se leyó nada: no es seguro cuál vale. Importe cada una desde su propio archivo.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of the template it is. Nothing was read. Versions 5.0 to 6.5 are known here.</source>
        <translation>«%1» no dice qué versión de la plantilla es. No se leyó nada. Aquí se conocen las versiones 5.0 a 6.5.</translation>
    </message>
    <message>
        <source>“%1” is version %2 of the template; 5.0 to 6.5 are known here. Nothing was read, because cells may mean something else in it. Ask for one of these versions.</source>
        <translation>«%1» es la versión %2 de la plantilla; aquí se conocen de la 5.0 a la 6.5. No se leyó nada, porque las celdas pueden significar otra cosa. Pida una de esas versiones.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no line “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>La hoja «%1» no tiene la línea «%2»: se movieron o renombraron celdas. No se leyó nada. Pida la plantilla tal como se publicó.</translation>
    </message>
    <message>
        <source>Lines of the declaration stand in other rows than in the published template; they were found by their labels.</source>
        <translation>Hay líneas de la declaración en filas distintas a las de la plantilla publicada; se encontraron por su etiqueta.</translation>
    </message>
    <message>
        <source>Sheet “%1” lacks the question about the company that has the words “%2”: cells were moved or renamed. Nothing was read. Ask for the template as it was published.</source>
        <translation>En la hoja «%1» falta la pregunta sobre la empresa con las palabras «%2»: se movieron o renombraron celdas. No se leyó nada. Pida la plantilla tal como se publicó.</translation>
    </message>
    <message>
        <source>The labels of sheet “%1” were not recognised, and its questions do not stand where the template has them. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>No se reconocieron las etiquetas de la hoja «%1», y sus preguntas no están donde las tiene la plantilla. No se leyó nada. Ponga el idioma de la plantilla en inglés, guárdela e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>The labels are not in English; the cells were read where version %1 was published with them.</source>
        <translation>Las etiquetas no están en inglés; se leyeron las celdas donde las tiene la versión %1.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, %3: the cell has a formula without a result (%4) and counts as empty.</source>
        <translation>Hoja «%1», fila %2, %3: la celda tiene una fórmula sin resultado (%4) y cuenta como vacía.</translation>
    </message>
    <message>
        <source>company name</source>
        <translation>nombre de la empresa</translation>
    </message>
    <message>
        <source>Sheet “%1” does not name the company (row %2): the template has not been filled in. Nothing was read.</source>
        <translation>La hoja «%1» no nombra la empresa (fila %2): la plantilla no se ha rellenado. No se leyó nada.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is no day from which the declaration holds (DD-MMM-YYYY). Without it nobody can tell which of two declarations is newer; nothing was read.</source>
        <translation>Hoja «%1», fila %2: «%3» no es un día desde el que vale la declaración (DD-MMM-AAAA, mes en inglés). Sin él nadie puede decir cuál de dos declaraciones es más reciente; no se leyó nada.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>alcance</translation>
    </message>
    <message>
        <source>description of the scope</source>
        <translation>descripción del alcance</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is none of the three scopes; it is left empty.</source>
        <translation>Hoja «%1», fila %2: «%3» no es ninguno de los tres alcances; se deja vacío.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>respuesta %1</translation>
    </message>
    <message>
        <source>Version %1 asks nine questions about the company; the one about “DRC conflict-free” suppliers has no counterpart since and was not read.</source>
        <translation>La versión %1 hace nueve preguntas sobre la empresa; la relativa a proveedores «DRC conflict-free» ya no tiene equivalente y no se leyó.</translation>
    </message>
    <message>
        <source>Import of the reporting template %1</source>
        <translation>Importación de la plantilla de declaración %1</translation>
    </message>
    <message>
        <source>Row %1 of the declaration names the company “%2”: %3 Say whose template it is, or add the organisation first; nothing was written.</source>
        <translation>La fila %1 de la declaración nombra la empresa «%2»: %3 Diga de quién es la plantilla o añada antes la organización; no se escribió nada.</translation>
    </message>
    <message>
        <source>The declaration of %1 is here already, from version %2 of the template; this file is version %3, so it is the older one. Nothing was written.</source>
        <translation>La declaración del %1 ya está aquí, de la versión %2 de la plantilla; este archivo es de la versión %3, por tanto el más antiguo. No se escribió nada.</translation>
    </message>
    <message>
        <source>A newer declaration is here already (%1). This one of %2 is kept beside it; it changes neither that one nor a report.</source>
        <translation>Ya hay una declaración más reciente (%1). Esta del %2 se guarda al lado; no cambia ni aquella ni ningún informe.</translation>
    </message>
    <message>
        <source>There is no due-diligence report of %1 to fill answers into.</source>
        <translation>No hay ningún informe de diligencia debida de %1 en el que rellenar respuestas.</translation>
    </message>
    <message>
        <source>There are several due-diligence reports of %1; no answers were filled in. Say which one is meant.</source>
        <translation>Hay varios informes de diligencia debida de %1; no se rellenó ninguna respuesta. Diga cuál es.</translation>
    </message>
    <message>
        <source>The declaration could not be taken: %1 Nothing was written.</source>
        <translation>No se pudo tomar la declaración: %1 No se escribió nada.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>La importación se detuvo; no se conservó nada</translation>
    </message>
    <message>
        <source>The smelter list is empty.</source>
        <translation>La lista de fundiciones está vacía.</translation>
    </message>
    <message>
        <source>“%1” is none of tantalum, tin, gold and tungsten</source>
        <translation>«%1» no es tántalo, estaño, oro ni wolframio</translation>
    </message>
    <message>
        <source>The list names this smelter for this metal twice; it counts once</source>
        <translation>La lista nombra esta fundición dos veces para este metal; cuenta una vez</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) of the earlier reading are not in this file any more and go into the recycle bin.</source>
        <translation>
            <numerusform>%Ln fundición de la lectura anterior ya no está en este archivo y va a la papelera.</numerusform>
            <numerusform>%Ln fundiciones de la lectura anterior ya no están en este archivo y van a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>No se pudo abrir «%1»: %2</translation>
    </message>
    <message>
        <source>Sheet “%1” has “%2” twice, in row %3 and in row %4: there seem to be two declarations in it. Nothing was read. Import each from a file of its own.</source>
        <translation>La hoja «%1» tiene «%2» dos veces, en la fila %3 y en la fila %4: parece contener dos declaraciones. No se leyó nada. Importe cada una desde su propio archivo.</translation>
    </message>
    <message>
        <source>On sheet “%1” the label “%2” stands in cell %3, not in column B: cells were moved, so what belongs to what is not certain. Nothing was read. Ask for the template as it was published.</source>
        <translation>En la hoja «%1» la etiqueta «%2» está en la celda %3 y no en la columna B: se movieron celdas y no es seguro qué corresponde a qué. No se leyó nada. Pida la plantilla tal como se publicó.</translation>
    </message>
    <message>
        <source>Sheet “%1” has no heading row that was recognised: cells were moved, or the labels are in another language. Nothing was read. Set the language of the template to English, save it and import it again.</source>
        <translation>La hoja «%1» no tiene ninguna fila de encabezados reconocida: se movieron celdas o las etiquetas están en otro idioma. No se leyó nada. Ponga el idioma de la plantilla en inglés, guárdela e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>The headings of sheet “%1” are not in English; its columns were read as published.</source>
        <translation>Los encabezados de la hoja «%1» no están en inglés; sus columnas se leyeron tal como se publicaron.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: the column “%3” is missing. Nothing was read. Ask for the template as it was published.</source>
        <translation>Hoja «%1», fila %2: falta la columna «%3». No se leyó nada. Pida la plantilla tal como se publicó.</translation>
    </message>
    <message>
        <source>Columns of sheet “%1” stand elsewhere than in the published template; they were found by their headings.</source>
        <translation>Hay columnas de la hoja «%1» en otro sitio que en la plantilla publicada; se encontraron por sus encabezados.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the cell has a formula without a result. Open the template in the program it was filled in with, let it calculate, save it and import it again.</source>
        <translation>Hoja «%1»: la celda tiene una fórmula sin resultado. Abra la plantilla en el programa con el que se rellenó, deje que calcule, guárdela e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>No list of smelters has been loaded, so none was matched. Import one into Smelters, then import this file again.</source>
        <translation>No se ha cargado ninguna lista de fundiciones, por lo que no se emparejó ninguna. Importe una en Fundiciones y después este archivo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smelter(s) were not found in the loaded list and count as not conformant.</source>
        <translation>
            <numerusform>%Ln fundición no se encontró en la lista cargada y cuenta como no conforme.</numerusform>
            <numerusform>%Ln fundiciones no se encontraron en la lista cargada y cuentan como no conformes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>No choice contains “%1”</source>
        <translation>Ninguna opción contiene «%1»</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The text was read as Windows-1252, as chosen; check the accented letters.</source>
        <translation>El texto se leyó como Windows-1252, según lo elegido; compruebe las letras con acento.</translation>
    </message>
    <message>
        <source>“%1” is a text file and has one table only.</source>
        <translation>«%1» es un archivo de texto y solo tiene una tabla.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it, or double the marks that belong to the text.</source>
        <translation>hay unas comillas que se abren y nunca se cierran. Ciérrelas, o duplique las que forman parte del texto.</translation>
    </message>
    <message>
        <source>the row has more than %1 cells. Is this a table, with one line per record?</source>
        <translation>la fila tiene más de %1 celdas. ¿Es una tabla, con una línea por ficha?</translation>
    </message>
    <message>
        <source>Cell %1 goes on after its closing quotation mark.</source>
        <translation>La celda %1 sigue después de sus comillas de cierre.</translation>
    </message>
    <message>
        <source>a cell is longer than %1 bytes. Most likely a closing quotation mark is missing in this row.</source>
        <translation>una celda tiene más de %1 bytes. Lo más probable es que falten las comillas de cierre en esta fila.</translation>
    </message>
    <message>
        <source>“%1”, row %2 (line %3): %4</source>
        <translation>«%1», fila %2 (línea %3): %4</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>“%1” cannot take the table “%2” too: a CSV file holds one table. Write a workbook (.xlsx) instead.</source>
        <translation>«%1» no puede contener también la tabla «%2»: un archivo CSV contiene una sola tabla. Escriba un libro (.xlsx).</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Nothing was changed; choose another folder or make room on the disk.</source>
        <translation>«%1» no se escribió: %2. No se cambió nada; elija otra carpeta o haga sitio en el disco.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>As of %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>%1. No device is known to be missing.</source>
        <translation>%1. No consta que falte ningún dispositivo.</translation>
    </message>
    <message>
        <source>%1. Changes may be missing of: %2.</source>
        <translation>%1. Pueden faltar cambios de: %2.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Fuentes: %1.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 ends in none of .png, .svg and .json, so nothing was written. Choose one of these endings.</source>
        <translation>%1 no termina en .png, .svg ni .json, así que no se escribió nada. Elija una de estas extensiones.</translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.</source>
        <translation>No se pudo escribir el panel en %1: %2. Lo que había allí no ha cambiado. Elija otra carpeta u otro nombre.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>There is no such day as “%1”</source>
        <translation>No existe el día «%1»</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day: write 2024-03-31, or say which order the file uses</source>
        <translation>«%1» puede ser día/mes o mes/día: escriba 2024-03-31 o diga qué orden usa el archivo</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2024-03-31</source>
        <translation>«%1» no es una fecha; escríbala como 2024-03-31</translation>
    </message>
    <message>
        <source>“%1” is not a moment; write it like 2024-03-31T14:00:00Z</source>
        <translation>«%1» no es un instante; escríbalo como 2024-03-31T14:00:00Z</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you type cannot be kept safe from a crash: the folder for drafts cannot be written. Save with Ctrl+S more often, or make room on the disk.</source>
        <translation>Lo que escribe no se puede proteger de un fallo: no se puede escribir en la carpeta de borradores. Guarde más a menudo con Ctrl+S o haga sitio en el disco.</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 del original</translation>
    </message>
    <message>
        <source>Photos are kept smaller than they came; this names the file as it was</source>
        <translation>Las fotos se guardan más pequeñas de como llegaron; esto identifica el archivo original</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Cadena de suministro</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Miner</source>
        <translation>Productor minero</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Comerciante</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportador</translation>
    </message>
    <message>
        <source>Smelter or refiner</source>
        <translation>Fundición o refinería</translation>
    </message>
    <message>
        <source>Component maker</source>
        <translation>Fabricante de componentes</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Minorista</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Plausible</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Refutado</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
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
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Otra lengua</translation>
    </message>
    <message>
        <source>Not targeted</source>
        <translation>No es un objetivo</translation>
    </message>
    <message>
        <source>Significant objective</source>
        <translation>Objetivo significativo</translation>
    </message>
    <message>
        <source>Principal objective</source>
        <translation>Objetivo principal</translation>
    </message>
    <message>
        <source>State army</source>
        <translation>Ejército nacional</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Mining police</source>
        <translation>Policía minera</translation>
    </message>
    <message>
        <source>Local armed group</source>
        <translation>Grupo armado local</translation>
    </message>
    <message>
        <source>Foreign armed group</source>
        <translation>Grupo armado extranjero</translation>
    </message>
    <message>
        <source>Private security</source>
        <translation>Seguridad privada</translation>
    </message>
    <message>
        <source>Unknown armed people</source>
        <translation>Personas armadas desconocidas</translation>
    </message>
    <message>
        <source>Mining authority</source>
        <translation>Autoridad minera</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autoridad local</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Five characters that make the numbers of this device its own</source>
        <translation>Cinco caracteres que hacen únicos los números de este dispositivo</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Incarnation</source>
        <translation>Encarnación</translation>
    </message>
    <message>
        <source>Goes up when a backup is restored on this device</source>
        <translation>Aumenta cuando se restaura una copia de seguridad en este dispositivo</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Changes not received yet</source>
        <translation>Cambios aún no recibidos</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What the officer may see and do follows from it</source>
        <translation>De él depende lo que el agente puede ver y hacer</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Partner officer</source>
        <translation>Agente de socios</translation>
    </message>
    <message>
        <source>Grants officer</source>
        <translation>Agente de subvenciones</translation>
    </message>
    <message>
        <source>Monitoring officer</source>
        <translation>Agente de seguimiento</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>Agente de finanzas</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>Agente de terreno</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>No: keeps the name in the history, offers it no longer</source>
        <translation>No: conserva el nombre en el historial y ya no lo ofrece</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Other officers see it too</source>
        <translation>La ven también los demás agentes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Vocabulary entry</source>
        <translation>Término del vocabulario</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Public name, such as organisation</source>
        <translation>Nombre público, como organisation</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Public name, such as kind</source>
        <translation>Nombre público, como kind</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Label in French</source>
        <translation>Rótulo en francés</translation>
    </message>
    <message>
        <source>Label in Dutch</source>
        <translation>Rótulo en neerlandés</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Where it stands in the list</source>
        <translation>Su lugar en la lista</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not offered any more; records that have it keep it</source>
        <translation>Ya no se ofrece; las fichas que lo tienen lo conservan</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionado con</translation>
    </message>
    <message>
        <source>The code that stands for it now</source>
        <translation>El código que ahora lo sustituye</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué se convirtió</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Notificado el</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Formulario web</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Through a partner</source>
        <translation>A través de un socio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reporter (pseudonym)</source>
        <translation>Informante (seudónimo)</translation>
    </message>
    <message>
        <source>Never the name: a word by which the informant is found again</source>
        <translation>Nunca el nombre: una palabra con la que se reconoce al informante</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Sitio minero</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Difuminado</translation>
    </message>
    <message>
        <source>Outside the casebook the position is shown no more exactly than this</source>
        <translation>Fuera del cuaderno, la posición no se muestra con más precisión que esta</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Ocurrido el</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Derechos humanos</translation>
    </message>
    <message>
        <source>Armed groups</source>
        <translation>Grupos armados</translation>
    </message>
    <message>
        <source>Security forces</source>
        <translation>Fuerzas de seguridad</translation>
    </message>
    <message>
        <source>Child labour</source>
        <translation>Trabajo infantil</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Trabajo forzoso</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violencia sexual</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accidente</translation>
    </message>
    <message>
        <source>Illegal tax</source>
        <translation>Impuesto ilegal</translation>
    </message>
    <message>
        <source>Bribery</source>
        <translation>Soborno</translation>
    </message>
    <message>
        <source>Smuggling</source>
        <translation>Contrabando</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Trazabilidad</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Medio ambiente</translation>
    </message>
    <message>
        <source>Land conflict</source>
        <translation>Conflicto por la tierra</translation>
    </message>
    <message>
        <source>Annex II risk</source>
        <translation>Riesgo del anexo II</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training</source>
        <translation>1: posible riesgo grave del anexo II; 2: intermedio o repetido; 3: error, falta de formación</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Women affected</source>
        <translation>Mujeres afectadas</translation>
    </message>
    <message>
        <source>Men affected</source>
        <translation>Hombres afectados</translation>
    </message>
    <message>
        <source>Children affected</source>
        <translation>Niños afectados</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Six months after the report unless set</source>
        <translation>Seis meses después de la notificación, salvo que se indique otro</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Referred to others</source>
        <translation>Remitido a otros</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Infundado</translation>
    </message>
    <message>
        <source>Could not be resolved</source>
        <translation>No se pudo resolver</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Puede publicarse</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personas afectadas</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Sitios mineros</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Código del sitio</translation>
    </message>
    <message>
        <source>In the ICGLR form where there is one</source>
        <translation>En la forma de la CIRGL, si existe</translation>
    </message>
    <message>
        <source>Artisanal</source>
        <translation>Artesanal</translation>
    </message>
    <message>
        <source>Semi-mechanised</source>
        <translation>Semimecanizado</translation>
    </message>
    <message>
        <source>Small-scale</source>
        <translation>De pequeña escala</translation>
    </message>
    <message>
        <source>Medium-scale</source>
        <translation>De mediana escala</translation>
    </message>
    <message>
        <source>Large-scale</source>
        <translation>De gran escala</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerales</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Chiefdom</source>
        <translation>Jefatura</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Aldea</translation>
    </message>
    <message>
        <source>Origin of the position</source>
        <translation>Origen de la posición</translation>
    </message>
    <message>
        <source>GPS, satellite image, approximation ...</source>
        <translation>GPS, imagen de satélite, aproximación…</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>All of them, where women and men are not counted apart</source>
        <translation>Todos, cuando mujeres y hombres no se cuentan por separado</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Phone coverage</source>
        <translation>Cobertura telefónica</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>CAHRA basis</source>
        <translation>Fundamento ZCAR</translation>
    </message>
    <message>
        <source>On what the site counts as lying in a conflict-affected or high-risk area</source>
        <translation>Por qué se considera que el sitio está en una zona de conflicto o de alto riesgo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Determinación propia</translation>
    </message>
    <message>
        <source>Reasons for the own determination</source>
        <translation>Motivos de la determinación propia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where these facts come from</source>
        <translation>De dónde vienen estos datos</translation>
    </message>
    <message>
        <source>CAHRA status</source>
        <translation>Situación ZCAR</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Who works there</source>
        <translation>Quién trabaja allí</translation>
    </message>
    <message>
        <source>Conflict and high risk</source>
        <translation>Conflicto y alto riesgo</translation>
    </message>
    <message>
        <source>Practice assessment</source>
        <translation>Evaluación de prácticas</translation>
    </message>
    <message>
        <source>Practice assessments</source>
        <translation>Evaluaciones de prácticas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Sistema</translation>
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
        <translation>Módulo</translation>
    </message>
    <message>
        <source>The number of the module; modules 1 to 4 decide whether the site&apos;s practice counts as responsible</source>
        <translation>El número del módulo; los módulos 1 a 4 deciden si las prácticas del sitio cuentan como responsables</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>What is weighed</source>
        <translation>Qué se pesa</translation>
    </message>
    <message>
        <source>Ore, concentrate or metal content</source>
        <translation>Mena, concentrado o contenido de metal</translation>
    </message>
    <message>
        <source>Site status</source>
        <translation>Estado de sitio</translation>
    </message>
    <message>
        <source>Site statuses</source>
        <translation>Estados de sitio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>The decree or certificate, by its reference</source>
        <translation>El decreto o certificado, por su referencia</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prevista el</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visita realizada</translation>
    </message>
    <message>
        <source>No: the team did not get there</source>
        <translation>No: el equipo no llegó</translation>
    </message>
    <message>
        <source>Reason for not visiting</source>
        <translation>Motivo por el que no se visitó</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Security clearance</source>
        <translation>Autorización de seguridad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Mutual understanding</source>
        <translation>Entendimiento mutuo</translation>
    </message>
    <message>
        <source>What upstream asked, what downstream answered</source>
        <translation>Qué preguntó la parte ascendente, qué respondió la descendente</translation>
    </message>
    <message>
        <source>Debriefing on</source>
        <translation>Informe posterior el</translation>
    </message>
    <message>
        <source>Seen on the spot</source>
        <translation>Visto en el lugar</translation>
    </message>
    <message>
        <source>No: told by others, away from the site</source>
        <translation>No: contado por otros, lejos del sitio</translation>
    </message>
    <message>
        <source>Main mineral</source>
        <translation>Mineral principal</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Presencia de mujeres</translation>
    </message>
    <message>
        <source>Children under 15</source>
        <translation>Menores de 15 años</translation>
    </message>
    <message>
        <source>Mercury in use</source>
        <translation>Uso de mercurio</translation>
    </message>
    <message>
        <source>Traceability scheme</source>
        <translation>Sistema de trazabilidad</translation>
    </message>
    <message>
        <source>Armed actors present</source>
        <translation>Presencia de actores armados</translation>
    </message>
    <message>
        <source>Armed actors interfere</source>
        <translation>Injerencia de actores armados</translation>
    </message>
    <message>
        <source>They tax, extort, control or dig</source>
        <translation>Cobran impuestos, extorsionan, controlan o excavan</translation>
    </message>
    <message>
        <source>Armed actors</source>
        <translation>Actores armados</translation>
    </message>
    <message>
        <source>The campaign or organisation that made the visit</source>
        <translation>La campaña u organización que hizo la visita</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation>Visto en el sitio</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Qué se aprendió</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Socio principal</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Importe solicitado</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Coste total</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Aportación propia</translation>
    </message>
    <message>
        <source>Quick scan on</source>
        <translation>Examen rápido el</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Advice given on</source>
        <translation>Dictamen emitido el</translation>
    </message>
    <message>
        <source>Advice in words</source>
        <translation>Dictamen en palabras</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Complete on</source>
        <translation>Completa el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Lista de reserva</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidida el</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Quick scan</source>
        <translation>Examen rápido</translation>
    </message>
    <message>
        <source>Receipt and decision</source>
        <translation>Recepción y decisión</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Convocatoria de propuestas</translation>
    </message>
    <message>
        <source>Calls for proposals</source>
        <translation>Convocatorias de propuestas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Decreto</translation>
    </message>
    <message>
        <source>The publication that opened it, such as a number of the official gazette</source>
        <translation>La publicación que la abrió, como un número del boletín oficial</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Quick scans until</source>
        <translation>Exámenes rápidos hasta</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Plazo de gracia</translation>
    </message>
    <message>
        <source>Hours after closing in which an application is still taken as in time</source>
        <translation>Horas después del cierre en las que una solicitud aún se considera presentada a tiempo</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Límite máximo</translation>
    </message>
    <message>
        <source>The money of the whole call</source>
        <translation>El dinero de toda la convocatoria</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Subvención máxima</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>Porcentaje máximo</translation>
    </message>
    <message>
        <source>Of the total cost of a project</source>
        <translation>Del coste total de un proyecto</translation>
    </message>
    <message>
        <source>Least total score</source>
        <translation>Puntuación total mínima</translation>
    </message>
    <message>
        <source>Tie-break</source>
        <translation>Desempate</translation>
    </message>
    <message>
        <source>What decides between equal totals</source>
        <translation>Qué decide entre totales iguales</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Money and limits</source>
        <translation>Dinero y límites</translation>
    </message>
    <message>
        <source>Partner in a project</source>
        <translation>Socio de un proyecto</translation>
    </message>
    <message>
        <source>Partners in projects</source>
        <translation>Socios de proyectos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Posible miembro</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Supply-chain actor</source>
        <translation>Actor de la cadena de suministro</translation>
    </message>
    <message>
        <source>The application it was granted on</source>
        <translation>La solicitud por la que se concedió</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvención</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Presupuesto total</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Finalisation</source>
        <translation>Finalización</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identificador IATI</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Marcador de género</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at gender equality</source>
        <translation>Marcador del CAD de la OCDE: en qué medida el proyecto persigue la igualdad de género</translation>
    </message>
    <message>
        <source>Environment marker</source>
        <translation>Marcador de medio ambiente</translation>
    </message>
    <message>
        <source>Policy marker of the OECD-DAC: how far the project aims at the environment</source>
        <translation>Marcador del CAD de la OCDE: en qué medida el proyecto se dirige al medio ambiente</translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation>Dónde y qué</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Fechas y dinero</translation>
    </message>
    <message>
        <source>For publication</source>
        <translation>Para la publicación</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
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
        <translation>Cualitativa</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Es mejor</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Totalled as</source>
        <translation>Se totaliza como</translation>
    </message>
    <message>
        <source>How figures of periods, sites and projects become one</source>
        <translation>Cómo las cifras de períodos, sitios y proyectos se hacen una</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>La más reciente</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Recuento distinto</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>Se mide cada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
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
        <translation>Desglosado por</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Eslabón</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde vienen las cifras</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Calculado a partir de</translation>
    </message>
    <message>
        <source>The code of a figure of the programme, such as PRO-1, or an expression of indicator codes</source>
        <translation>El código de una cifra del programa, como PRO-1, o una expresión de códigos de indicadores</translation>
    </message>
    <message>
        <source>Rolls up to</source>
        <translation>Se agrega en</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Período de referencia</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Valor de referencia</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women; country=CD</source>
        <translation>La parte de la que trata, como sex=women; country=CD</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>The measurement this one takes the place of</source>
        <translation>La medición a la que esta sustituye</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Su grado de certeza</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Período cerrado</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Períodos cerrados</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Empty: a result of the programme</source>
        <translation>Vacío: un resultado del programa</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Contribuye a</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>What has to hold for this to lead to the next level</source>
        <translation>Qué debe cumplirse para que esto lleve al nivel siguiente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>The part it is about, such as sex=women</source>
        <translation>La parte de la que trata, como sex=women</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>The target this one revises</source>
        <translation>La meta que esta revisa</translation>
    </message>
    <message>
        <source>Reason for the revision</source>
        <translation>Motivo de la revisión</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En especie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>Facturada el</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>Importe recibido</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturada</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Recibida en parte</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Afiliaciones</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Estratégica</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Lead since</source>
        <translation>Posible miembro desde</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Due diligence checked on</source>
        <translation>Diligencia debida comprobada el</translation>
    </message>
    <message>
        <source>Due-diligence check</source>
        <translation>Comprobación de la diligencia debida</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Passed with conditions</source>
        <translation>Superada con condiciones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>Sanctions lists checked on</source>
        <translation>Listas de sanciones comprobadas el</translation>
    </message>
    <message>
        <source>Sanctions check</source>
        <translation>Comprobación de sanciones</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Memorandum signed on</source>
        <translation>Memorando firmado el</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>Member until</source>
        <translation>Miembro hasta</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motivo de la salida</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Cuota anual</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Afiliación vencida</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Antiguo miembro</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Proceso de ingreso</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Knowledge institution</source>
        <translation>Institución del conocimiento</translation>
    </message>
    <message>
        <source>Industry association</source>
        <translation>Asociación sectorial</translation>
    </message>
    <message>
        <source>The part of the partnership it belongs to</source>
        <translation>La parte de la asociación a la que pertenece</translation>
    </message>
    <message>
        <source>Its place in the mineral supply chain</source>
        <translation>Su lugar en la cadena de suministro de minerales</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeña</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>With its register, such as NL-KVK-27378529</source>
        <translation>Con su registro, como NL-KVK-27378529</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Relationship owner</source>
        <translation>Responsable de la relación</translation>
    </message>
    <message>
        <source>The officer who keeps in touch</source>
        <translation>El agente que mantiene el contacto</translation>
    </message>
    <message>
        <source>In the partnership</source>
        <translation>En la asociación</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Cómo contactar con ella</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Whether the person agreed to have these data kept</source>
        <translation>Si la persona aceptó que se conserven estos datos</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>Consent on</source>
        <translation>Consentimiento del</translation>
    </message>
    <message>
        <source>Consent given in</source>
        <translation>Consentimiento dado en</translation>
    </message>
    <message>
        <source>The form, message or talk in which it was said</source>
        <translation>El formulario, mensaje o conversación en que se dijo</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Texto aceptado</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar con ella</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contacto principal</translation>
    </message>
    <message>
        <source>Annex II risks</source>
        <translation>Riesgos del anexo II</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Serious abuses</source>
        <translation>Abusos graves</translation>
    </message>
    <message>
        <source>Non-state armed groups</source>
        <translation>Grupos armados no estatales</translation>
    </message>
    <message>
        <source>Bribery and misrepresented origin</source>
        <translation>Soborno y declaración falsa del origen</translation>
    </message>
    <message>
        <source>Money laundering</source>
        <translation>Blanqueo de dinero</translation>
    </message>
    <message>
        <source>Taxes, fees and royalties</source>
        <translation>Impuestos, tasas y regalías</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Response asked for</source>
        <translation>Respuesta exigida</translation>
    </message>
    <message>
        <source>Suspend or disengage at once</source>
        <translation>Suspender o desvincularse de inmediato</translation>
    </message>
    <message>
        <source>Mitigate, disengage if that fails</source>
        <translation>Mitigar; desvincularse si no funciona</translation>
    </message>
    <message>
        <source>Demands disengagement</source>
        <translation>Exige la desvinculación</translation>
    </message>
    <message>
        <source>An open risk of this kind keeps a site from counting as responsible</source>
        <translation>Un riesgo abierto de esta clase impide que un sitio cuente como responsable</translation>
    </message>
    <message>
        <source>CAHRA area</source>
        <translation>Zona ZCAR</translation>
    </message>
    <message>
        <source>CAHRA areas</source>
        <translation>Zonas ZCAR</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Empty when the whole country is listed</source>
        <translation>Vacío cuando figura el país entero</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Designación</translation>
    </message>
    <message>
        <source>Conflict-affected</source>
        <translation>De conflicto</translation>
    </message>
    <message>
        <source>High-risk</source>
        <translation>De alto riesgo</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>País entero</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>CAHRA list</source>
        <translation>Lista ZCAR</translation>
    </message>
    <message>
        <source>CAHRA lists</source>
        <translation>Listas ZCAR</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Areas are here</source>
        <translation>Zonas incluidas aquí</translation>
    </message>
    <message>
        <source>No: only the totals of this edition are known</source>
        <translation>No: solo se conocen los totales de esta edición</translation>
    </message>
    <message>
        <source>Countries on the list</source>
        <translation>Países en la lista</translation>
    </message>
    <message>
        <source>Regions on the list</source>
        <translation>Regiones en la lista</translation>
    </message>
    <message>
        <source>Customs item</source>
        <translation>Partida aduanera</translation>
    </message>
    <message>
        <source>Customs items</source>
        <translation>Partidas aduaneras</translation>
    </message>
    <message>
        <source>Digits of the CN code, with the TARIC subdivision after a hyphen</source>
        <translation>Cifras del código NC, con la subdivisión TARIC tras un guion</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>A: minerals</source>
        <translation>A: minerales</translation>
    </message>
    <message>
        <source>B: metals</source>
        <translation>B: metales</translation>
    </message>
    <message>
        <source>CN code as printed</source>
        <translation>Código NC tal como está impreso</translation>
    </message>
    <message>
        <source>TARIC subdivision</source>
        <translation>Subdivisión TARIC</translation>
    </message>
    <message>
        <source>Threshold a year</source>
        <translation>Umbral anual</translation>
    </message>
    <message>
        <source>From this weight a year on the importer is in scope</source>
        <translation>A partir de este peso al año, el importador está sujeto</translation>
    </message>
    <message>
        <source>Version of the table</source>
        <translation>Versión de la tabla</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Cómo se comprobó la línea</translation>
    </message>
    <message>
        <source>Two capital letters of ISO 3166-1</source>
        <translation>Dos letras mayúsculas de ISO 3166-1</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Name in Dutch</source>
        <translation>Nombre en neerlandés</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Nombre en alemán</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Nombre en portugués</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <translation>Código de tres letras</translation>
    </message>
    <message>
        <source>UN number</source>
        <translation>Número de la ONU</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Continente</translation>
    </message>
    <message>
        <source>Part of the continent</source>
        <translation>Parte del continente</translation>
    </message>
    <message>
        <source>Member of the European Union</source>
        <translation>Miembro de la Unión Europea</translation>
    </message>
    <message>
        <source>Member of the ICGLR</source>
        <translation>Miembro de la CIRGL</translation>
    </message>
    <message>
        <source>International Conference on the Great Lakes Region</source>
        <translation>Conferencia Internacional sobre la Región de los Grandes Lagos</translation>
    </message>
    <message>
        <source>DR Congo or adjoining it</source>
        <translation>RD del Congo o país limítrofe</translation>
    </message>
    <message>
        <source>The covered countries of section 1502 of the Dodd-Frank Act</source>
        <translation>Los países de la sección 1502 de la Ley Dodd-Frank</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
    </message>
    <message>
        <source>CRAFT module</source>
        <translation>Módulo CRAFT</translation>
    </message>
    <message>
        <source>CRAFT modules</source>
        <translation>Módulos CRAFT</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Three capital letters of ISO 4217</source>
        <translation>Tres letras mayúsculas de ISO 4217</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>How many digits after the decimal point amounts have</source>
        <translation>Cuántas cifras tienen los importes después del signo decimal</translation>
    </message>
    <message>
        <source>Policy marker</source>
        <translation>Marcador de políticas</translation>
    </message>
    <message>
        <source>Policy markers</source>
        <translation>Marcadores de políticas</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Nivel de participación</translation>
    </message>
    <message>
        <source>Levels of participation</source>
        <translation>Niveles de participación</translation>
    </message>
    <message>
        <source>IATI code</source>
        <translation>Código IATI</translation>
    </message>
    <message>
        <source>IATI codes</source>
        <translation>Códigos IATI</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>Lista de códigos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Ore</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>Gemstone</source>
        <translation>Piedra preciosa</translation>
    </message>
    <message>
        <source>The code of the metal it yields</source>
        <translation>El código del metal que produce</translation>
    </message>
    <message>
        <source>Tin, tantalum, tungsten or gold</source>
        <translation>Estaño, tantalio, wolframio u oro</translation>
    </message>
    <message>
        <source>In the sense of Regulation (EU) 2017/821</source>
        <translation>En el sentido del Reglamento (UE) 2017/821</translation>
    </message>
    <message>
        <source>In the programme&apos;s scope</source>
        <translation>En el ámbito del programa</translation>
    </message>
    <message>
        <source>OECD step</source>
        <translation>Paso de la OCDE</translation>
    </message>
    <message>
        <source>OECD steps</source>
        <translation>Pasos de la OCDE</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Article of Regulation (EU) 2017/821</source>
        <translation>Artículo del Reglamento (UE) 2017/821</translation>
    </message>
    <message>
        <source>ISO 3166-2, such as CD-SK</source>
        <translation>ISO 3166-2, como CD-SK</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Objetivo de desarrollo</translation>
    </message>
    <message>
        <source>Development goals</source>
        <translation>Objetivos de desarrollo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Development target</source>
        <translation>Meta de desarrollo</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Metas de desarrollo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiada por</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Acceso restringido</translation>
    </message>
    <message>
        <source>Personal or security-sensitive: left out of every way out that is not allowed to hold it</source>
        <translation>Personal o delicado para la seguridad: excluido de toda salida que no puede contenerlo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibida el</translation>
    </message>
    <message>
        <source>Amount or count</source>
        <translation>Cantidad o número</translation>
    </message>
    <message>
        <source>Names other sources use, separated by |</source>
        <translation>Nombres que usan otras fuentes, separados por |</translation>
    </message>
    <message>
        <source>Label in Spanish</source>
        <translation>Rótulo en español</translation>
    </message>
    <message>
        <source>Label in German</source>
        <translation>Rótulo en alemán</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Texto, una línea</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Texto, varias líneas</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Número con decimales</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Una entrada de una lista</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Varias entradas de una lista</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Otra ficha</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de ficha</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nombre en archivos</translation>
    </message>
    <message>
        <source>x_ and then small letters, digits and _: the heading in files; stays as it is</source>
        <translation>x_ y después minúsculas, cifras y _: el encabezado en los archivos; no cambia</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Heading in the form</source>
        <translation>Título en el formulario</translation>
    </message>
    <message>
        <source>Where it stands among the added fields</source>
        <translation>Su lugar entre los campos añadidos</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Columna de la lista</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Longest text</source>
        <translation>Longitud máxima</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Kind of the other record</source>
        <translation>Clase de la otra ficha</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Se encuentra en la búsqueda</translation>
    </message>
    <message>
        <source>About a person</source>
        <translation>Sobre una persona</translation>
    </message>
    <message>
        <source>Restricted field</source>
        <translation>Campo restringido</translation>
    </message>
    <message>
        <source>Left out of every way out that is not allowed to hold it</source>
        <translation>Se omite en toda salida que no pueda contenerlo</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Added by this casebook</source>
        <translation>Añadido por este cuaderno</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Testimonio</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Testimonios</translation>
    </message>
    <message>
        <source>On which it was told</source>
        <translation>En la que se contó</translation>
    </message>
    <message>
        <source>As it was told, without names or places by which somebody could be known</source>
        <translation>Como se contó, sin nombres ni lugares por los que se pueda reconocer a alguien</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What it is about; more themes can be added under Choice lists</source>
        <translation>De qué trata; se pueden añadir más temas en Listas de opciones</translation>
    </message>
    <message>
        <source>Income and living</source>
        <translation>Ingresos y vida diaria</translation>
    </message>
    <message>
        <source>Safety and health</source>
        <translation>Seguridad laboral y salud</translation>
    </message>
    <message>
        <source>Women in mining</source>
        <translation>Mujeres en la minería</translation>
    </message>
    <message>
        <source>Children and school</source>
        <translation>Niños y escuela</translation>
    </message>
    <message>
        <source>Security and conflict</source>
        <translation>Seguridad y conflicto</translation>
    </message>
    <message>
        <source>Sales and prices</source>
        <translation>Ventas y precios</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabajar juntos</translation>
    </message>
    <message>
        <source>Consent to be quoted</source>
        <translation>Consentimiento para ser citado</translation>
    </message>
    <message>
        <source>Only stories with consent given are quoted in reports</source>
        <translation>Solo se citan en los informes los testimonios con consentimiento dado</translation>
    </message>
    <message>
        <source>Clock found ahead</source>
        <translation>Adelanto del reloj advertido</translation>
    </message>
    <message>
        <source>When another device noticed it, by that one&apos;s clock</source>
        <translation>Cuándo lo advirtió otro dispositivo, según el reloj de ese otro</translation>
    </message>
    <message>
        <source>Time its clock showed then</source>
        <translation>Hora que marcaba entonces su reloj</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Asistencias</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>On the day of the event</source>
        <translation>El día del evento</translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation>Autoridad competente</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Autoridades competentes</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Estado miembro</translation>
    </message>
    <message>
        <source>Authority or unit</source>
        <translation>Autoridad o unidad</translation>
    </message>
    <message>
        <source>As it calls itself; empty while nobody knows it</source>
        <translation>Como se llama a sí misma; vacío mientras nadie lo sepa</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base jurídica</translation>
    </message>
    <message>
        <source>The national act that names it</source>
        <translation>La norma nacional que la designa</translation>
    </message>
    <message>
        <source>Importers known</source>
        <translation>Importadores conocidos</translation>
    </message>
    <message>
        <source>How many importers under the regulation it knows of</source>
        <translation>Cuántos importadores sujetos al reglamento conoce</translation>
    </message>
    <message>
        <source>List of importers public</source>
        <translation>Lista de importadores pública</translation>
    </message>
    <message>
        <source>How it checks</source>
        <translation>Cómo controla</translation>
    </message>
    <message>
        <source>What it publishes</source>
        <translation>Qué publica</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>Interesada en</translation>
    </message>
    <message>
        <source>Giving a speaker</source>
        <translation>Aportar un ponente</translation>
    </message>
    <message>
        <source>Pointing to the portal</source>
        <translation>Remitir al portal</translation>
    </message>
    <message>
        <source>Referring small companies</source>
        <translation>Derivar a pequeñas empresas</translation>
    </message>
    <message>
        <source>State of engagement</source>
        <translation>Estado de la relación</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identificada</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactada</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>En diálogo</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>Cooperante</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Próximo paso el</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Importers and checks</source>
        <translation>Importadores y controles</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Controles de una autoridad</translation>
    </message>
    <message>
        <source>Checks of authorities</source>
        <translation>Controles de autoridades</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Importadores</translation>
    </message>
    <message>
        <source>Importers above the thresholds in that year</source>
        <translation>Importadores por encima de los umbrales ese año</translation>
    </message>
    <message>
        <source>Importers checked</source>
        <translation>Importadores controlados</translation>
    </message>
    <message>
        <source>Of these on the spot</source>
        <translation>De ellos, in situ</translation>
    </message>
    <message>
        <source>Of these not compliant</source>
        <translation>De ellos, no conformes</translation>
    </message>
    <message>
        <source>The report or page the figures stand in</source>
        <translation>El informe o la página con las cifras</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Reach wanted</source>
        <translation>Alcance deseado</translation>
    </message>
    <message>
        <source>How many people are to be reached</source>
        <translation>A cuántas personas se quiere llegar</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicaciones</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Seminario web</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Field trip</source>
        <translation>Visita de campo</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>How many people can take part</source>
        <translation>Cuántas personas pueden participar</translation>
    </message>
    <message>
        <source>Attendance by pillar</source>
        <translation>Asistencia por pilar</translation>
    </message>
    <message>
        <source>Attendance by tier</source>
        <translation>Asistencia por eslabón</translation>
    </message>
    <message>
        <source>Attendance by sex</source>
        <translation>Asistencia por sexo</translation>
    </message>
    <message>
        <source>Attendance by country</source>
        <translation>Asistencia por país</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Registro de contactos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Next step done on</source>
        <translation>Próximo paso hecho el</translation>
    </message>
    <message>
        <source>With or about</source>
        <translation>Con quién o sobre qué</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Informe de diligencia debida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Respuesta en palabras</translation>
    </message>
    <message>
        <source>As the member gave it</source>
        <translation>Tal como la dio el miembro</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Madurez</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not answered</source>
        <translation>0: no, 1: previsto, 2: en parte, 3: sí; vacío: sin respuesta</translation>
    </message>
    <message>
        <source>Maturity as reviewed</source>
        <translation>Madurez según la revisión</translation>
    </message>
    <message>
        <source>0: no, 1: planned, 2: partly, 3: yes; empty: not reviewed</source>
        <translation>0: no, 1: previsto, 2: en parte, 3: sí; vacío: sin revisar</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Comentario de quien revisa</translation>
    </message>
    <message>
        <source>Reporting template</source>
        <translation>Plantilla de declaración</translation>
    </message>
    <message>
        <source>Reporting templates</source>
        <translation>Plantillas de declaración</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Vigente el</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>User-defined</source>
        <translation>Definido por el usuario</translation>
    </message>
    <message>
        <source>A: policy</source>
        <translation>A: política</translation>
    </message>
    <message>
        <source>B: policy public</source>
        <translation>B: política pública</translation>
    </message>
    <message>
        <source>C: suppliers to use validated smelters</source>
        <translation>C: proveedores con fundiciones validadas</translation>
    </message>
    <message>
        <source>D: due-diligence measures</source>
        <translation>D: medidas de diligencia debida</translation>
    </message>
    <message>
        <source>E: survey of suppliers</source>
        <translation>E: consulta a proveedores</translation>
    </message>
    <message>
        <source>F: review of suppliers’ answers</source>
        <translation>F: revisión de respuestas de proveedores</translation>
    </message>
    <message>
        <source>G: corrective action</source>
        <translation>G: medidas correctivas</translation>
    </message>
    <message>
        <source>H: duty to report</source>
        <translation>H: obligación de informar</translation>
    </message>
    <message>
        <source>Conformant share</source>
        <translation>Parte conforme</translation>
    </message>
    <message>
        <source>Answers about the company</source>
        <translation>Respuestas sobre la empresa</translation>
    </message>
    <message>
        <source>Smelter reported</source>
        <translation>Fundición declarada</translation>
    </message>
    <message>
        <source>Smelters reported</source>
        <translation>Fundiciones declaradas</translation>
    </message>
    <message>
        <source>Smelter</source>
        <translation>Fundición</translation>
    </message>
    <message>
        <source>Of the list you have loaded; empty: not found there</source>
        <translation>De la lista que ha cargado; vacío: no encontrada allí</translation>
    </message>
    <message>
        <source>Name as reported</source>
        <translation>Nombre declarado</translation>
    </message>
    <message>
        <source>Country as reported</source>
        <translation>País declarado</translation>
    </message>
    <message>
        <source>Facility number</source>
        <translation>Número de instalación</translation>
    </message>
    <message>
        <source>Recycled or scrap only</source>
        <translation>Solo reciclado o chatarra</translation>
    </message>
    <message>
        <source>Due-diligence reports</source>
        <translation>Informes de diligencia debida</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>The year it reports on</source>
        <translation>El año sobre el que informa</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>The day it was found complete</source>
        <translation>El día en que se consideró completo</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios al miembro</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <translation>Consentimiento para compartir</translation>
    </message>
    <message>
        <source>Without it no score of this report leaves the secretariat</source>
        <translation>Sin él ninguna puntuación de este informe sale de la secretaría</translation>
    </message>
    <message>
        <source>Complete, under review</source>
        <translation>Completo, en revisión</translation>
    </message>
    <message>
        <source>From request to close</source>
        <translation>De la solicitud al cierre</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Puntuación propia</translation>
    </message>
    <message>
        <source>Own score, step 1</source>
        <translation>Puntuación propia, paso 1</translation>
    </message>
    <message>
        <source>Own score, step 2</source>
        <translation>Puntuación propia, paso 2</translation>
    </message>
    <message>
        <source>Own score, step 3</source>
        <translation>Puntuación propia, paso 3</translation>
    </message>
    <message>
        <source>Own score, step 4</source>
        <translation>Puntuación propia, paso 4</translation>
    </message>
    <message>
        <source>Own score, step 5</source>
        <translation>Puntuación propia, paso 5</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Puntuación revisada</translation>
    </message>
    <message>
        <source>Reviewed score, step 1</source>
        <translation>Puntuación revisada, paso 1</translation>
    </message>
    <message>
        <source>Reviewed score, step 2</source>
        <translation>Puntuación revisada, paso 2</translation>
    </message>
    <message>
        <source>Reviewed score, step 3</source>
        <translation>Puntuación revisada, paso 3</translation>
    </message>
    <message>
        <source>Reviewed score, step 4</source>
        <translation>Puntuación revisada, paso 4</translation>
    </message>
    <message>
        <source>Reviewed score, step 5</source>
        <translation>Puntuación revisada, paso 5</translation>
    </message>
    <message>
        <source>Gap between review and own score</source>
        <translation>Diferencia entre revisión y puntuación propia</translation>
    </message>
    <message>
        <source>Change on last year</source>
        <translation>Cambio respecto al año anterior</translation>
    </message>
    <message>
        <source>1: management systems</source>
        <translation>1: sistemas de gestión</translation>
    </message>
    <message>
        <source>2: identify and assess risk</source>
        <translation>2: identificar y evaluar riesgos</translation>
    </message>
    <message>
        <source>3: respond to risk</source>
        <translation>3: responder a los riesgos</translation>
    </message>
    <message>
        <source>4: independent audit</source>
        <translation>4: auditoría independiente</translation>
    </message>
    <message>
        <source>5: report yearly</source>
        <translation>5: informe anual</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Volume bought</source>
        <translation>Volumen comprado</translation>
    </message>
    <message>
        <source>Volumes bought</source>
        <translation>Volúmenes comprados</translation>
    </message>
    <message>
        <source>Bought in all</source>
        <translation>Comprado en total</translation>
    </message>
    <message>
        <source>Of it responsibly produced</source>
        <translation>De ello, de producción responsable</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Import against the threshold</source>
        <translation>Importación frente al umbral</translation>
    </message>
    <message>
        <source>Imports against the threshold</source>
        <translation>Importaciones frente al umbral</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Above the threshold</source>
        <translation>Por encima del umbral</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Mejoras</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Question text</source>
        <translation>Texto de la pregunta</translation>
    </message>
    <message>
        <source>Maturity 0 to 3</source>
        <translation>Madurez de 0 a 3</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How much it counts in the score of its step; empty: once</source>
        <translation>Cuánto cuenta en la puntuación de su paso; vacío: una vez</translation>
    </message>
    <message>
        <source>Tiers it applies to</source>
        <translation>Eslabones a los que se aplica</translation>
    </message>
    <message>
        <source>Empty: every tier</source>
        <translation>Vacío: todos los eslabones</translation>
    </message>
    <message>
        <source>Evidence expected</source>
        <translation>Prueba esperada</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>The question of an earlier version that this one re-words</source>
        <translation>La pregunta de una versión anterior que esta reformula</translation>
    </message>
    <message>
        <source>Choices offered</source>
        <translation>Opciones ofrecidas</translation>
    </message>
    <message>
        <source>For a question of the kind Choice, separated by |</source>
        <translation>Para una pregunta de tipo Opción, separadas por |</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texto en francés</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Texto en neerlandés</translation>
    </message>
    <message>
        <source>Text in German</source>
        <translation>Texto en alemán</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Texto en español</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Cómo cuenta</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Small and medium-sized companies</source>
        <translation>Pequeñas y medianas empresas</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Señal de riesgo</translation>
    </message>
    <message>
        <source>Risk flags</source>
        <translation>Señales de riesgo</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Señalado el</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigación</translation>
    </message>
    <message>
        <source>From raising to closing</source>
        <translation>De la señal al cierre</translation>
    </message>
    <message>
        <source>Smelters</source>
        <translation>Fundiciones</translation>
    </message>
    <message>
        <source>Conformant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>In assessment</source>
        <translation>En evaluación</translation>
    </message>
    <message>
        <source>Not conformant</source>
        <translation>No conforme</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Estado el</translation>
    </message>
    <message>
        <source>Share a call</source>
        <translation>Difundir una convocatoria</translation>
    </message>
    <message>
        <source>Joint review</source>
        <translation>Evaluación conjunta</translation>
    </message>
    <message>
        <source>Co-funding</source>
        <translation>Cofinanciación</translation>
    </message>
    <message>
        <source>Joint event</source>
        <translation>Evento conjunto</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Acción de colaboración</translation>
    </message>
    <message>
        <source>Engagement actions</source>
        <translation>Acciones de colaboración</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan de colaboración</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó de ello</translation>
    </message>
    <message>
        <source>Where the outcome can be read; files are put on the action</source>
        <translation>Dónde puede leerse el resultado; los archivos se ponen en la acción</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Creada a partir de</translation>
    </message>
    <message>
        <source>The action of the template that it follows</source>
        <translation>La acción de la plantilla que sigue</translation>
    </message>
    <message>
        <source>Inform</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Involve</source>
        <translation>Implicar</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Colaborar</translation>
    </message>
    <message>
        <source>Empower</source>
        <translation>Empoderar</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Planes de colaboración</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Por qué este socio</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Objetivos compartidos</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>How much the partner can change for responsible minerals, from 1 (little) to 5 (much)</source>
        <translation>Cuánto puede cambiar el socio en favor de los minerales responsables, de 1 (poco) a 5 (mucho)</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>How much the partner wants to work with the partnership, from 1 (little) to 5 (much)</source>
        <translation>Cuánto quiere el socio trabajar con la asociación, de 1 (poco) a 5 (mucho)</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Nivel actual</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Nivel deseado</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisión el</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Plan template</source>
        <translation>Plantilla de plan</translation>
    </message>
    <message>
        <source>Whose actions the plan follows</source>
        <translation>Cuyas acciones sigue el plan</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Takes part there</source>
        <translation>Participa allí</translation>
    </message>
    <message>
        <source>Organisations that take part in the partner’s work: the members of an alliance, the parties of a programme</source>
        <translation>Organizaciones que participan en el trabajo del socio: los miembros de una alianza, las partes de un programa</translation>
    </message>
    <message>
        <source>Where the partner works</source>
        <translation>Dónde trabaja el socio</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Why and what for</source>
        <translation>Por qué y para qué</translation>
    </message>
    <message>
        <source>Where the partner stands</source>
        <translation>Dónde está el socio</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Plantillas de planes</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Festivos de</translation>
    </message>
    <message>
        <source>Countries whose public holidays are no working days; without one only Saturday and Sunday are free</source>
        <translation>Países cuyos festivos no son días hábiles; sin ninguno, solo son libres el sábado y el domingo</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Versión de un plan</translation>
    </message>
    <message>
        <source>Versions of plans</source>
        <translation>Versiones de planes</translation>
    </message>
    <message>
        <source>Baseline at approval</source>
        <translation>Versión de partida al aprobar</translation>
    </message>
    <message>
        <source>State at a review</source>
        <translation>Estado en una revisión</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Fijada el</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The plan and its actions as they were; the plan shows what changed since</source>
        <translation>El plan y sus acciones como eran; el plan muestra lo que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Action of a template</source>
        <translation>Acción de una plantilla</translation>
    </message>
    <message>
        <source>Actions of templates</source>
        <translation>Acciones de plantillas</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>The date of the plan from which the working days are counted</source>
        <translation>La fecha del plan desde la que se cuentan los días hábiles</translation>
    </message>
    <message>
        <source>Beginning of the plan</source>
        <translation>Inicio del plan</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días hábiles</translation>
    </message>
    <message>
        <source>So many working days after that date; below zero: before it</source>
        <translation>Tantos días hábiles después de esa fecha; bajo cero: antes</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Día festivo</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Signed application form</source>
        <translation>Formulario de solicitud firmado</translation>
    </message>
    <message>
        <source>Sanctions screening</source>
        <translation>Comprobación de sanciones</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Memorando de entendimiento</translation>
    </message>
    <message>
        <source>Sanctions lists looked at</source>
        <translation>Listas de sanciones consultadas</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>A national list</source>
        <translation>Una lista nacional</translation>
    </message>
    <message>
        <source>Sanctions checked by</source>
        <translation>Sanciones comprobadas por</translation>
    </message>
    <message>
        <source>Missing before a decision</source>
        <translation>Falta antes de una decisión</translation>
    </message>
    <message>
        <source>Taken over from last year</source>
        <translation>Trasladada del año anterior</translation>
    </message>
    <message>
        <source>Last year&apos;s answer, until the member confirms or changes it; it counts in no score</source>
        <translation>La respuesta del año anterior, hasta que el miembro la confirme o la cambie; no cuenta en ninguna puntuación</translation>
    </message>
    <message>
        <source>What the scope covers</source>
        <translation>Qué abarca el alcance</translation>
    </message>
    <message>
        <source>Supply link</source>
        <translation>Vínculo de suministro</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Vínculos de suministro</translation>
    </message>
    <message>
        <source>A mine site or an organisation</source>
        <translation>Una mina o una organización</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Elevada</translation>
    </message>
    <message>
        <source>The flag that was escalated into this action</source>
        <translation>La señal de riesgo que se elevó a esta acción</translation>
    </message>
    <message>
        <source>State of the risk flag</source>
        <translation>Estado de la señal de riesgo</translation>
    </message>
    <message>
        <source>Letter template</source>
        <translation>Plantilla de carta</translation>
    </message>
    <message>
        <source>Letter templates</source>
        <translation>Plantillas de carta</translation>
    </message>
    <message>
        <source>Dates, numbers and choices are written in this language</source>
        <translation>Las fechas, los números y las opciones se escriben en este idioma</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Call for the yearly report</source>
        <translation>Petición del informe anual</translation>
    </message>
    <message>
        <source>First reminder of the report</source>
        <translation>Primer recordatorio del informe</translation>
    </message>
    <message>
        <source>Second reminder of the report</source>
        <translation>Segundo recordatorio del informe</translation>
    </message>
    <message>
        <source>Final reminder of the report</source>
        <translation>Último recordatorio del informe</translation>
    </message>
    <message>
        <source>Days after the due date</source>
        <translation>Días después del vencimiento</translation>
    </message>
    <message>
        <source>Of a call or reminder: not before this day; less than zero is before the due date, empty is at any time</source>
        <translation>De una petición o un recordatorio: no antes de este día; menos de cero es antes del vencimiento, vacío es en cualquier momento</translation>
    </message>
    <message>
        <source>Subject line</source>
        <translation>Línea de asunto</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>Placeholders in braces are filled in for each letter: {person.family_name}, {organisation.name}, {report.due_on}. Words behind a bar stand where nothing is recorded: {person.given_name|colleague}</source>
        <translation>Los campos entre llaves se rellenan en cada carta: {person.family_name}, {organisation.name}, {report.due_on}. Las palabras tras una barra aparecen donde no hay nada registrado: {person.given_name|colleague}</translation>
    </message>
</context>
<context>
    <name>EntityRules</name>
    <message>
        <source>“%1” is not a SHA-256: 64 digits 0-9 and a-f</source>
        <translation>«%1» no es un SHA-256: 64 dígitos 0-9 y a-f</translation>
    </message>
    <message>
        <source>“%1” (%2) is before “%3” (%4)</source>
        <translation>«%1» (%2) es anterior a «%3» (%4)</translation>
    </message>
    <message>
        <source>“%1” is filled in, so “%2” is needed too</source>
        <translation>«%1» está relleno, así que también hace falta «%2»</translation>
    </message>
    <message>
        <source>“%1” is needed</source>
        <translation>«%1» es obligatorio</translation>
    </message>
    <message>
        <source>One of these is needed: %1</source>
        <translation>Hace falta uno de estos: %1</translation>
    </message>
    <message>
        <source>The region %1 does not lie in the country %2</source>
        <translation>La región %1 no está en el país %2</translation>
    </message>
    <message>
        <source>“%1” is in %2 and “%3” in %4; they have to be in one currency</source>
        <translation>«%1» está en %2 y «%3» en %4; deben estar en una sola moneda</translation>
    </message>
    <message>
        <source>“%1” (%2) is more than “%3” (%4)</source>
        <translation>«%1» (%2) es mayor que «%3» (%4)</translation>
    </message>
    <message>
        <source>An entry cannot be merged into itself</source>
        <translation>Un término no puede fusionarse consigo mismo</translation>
    </message>
    <message>
        <source>An own determination needs its reasons</source>
        <translation>Una determinación propia necesita sus motivos</translation>
    </message>
    <message>
        <source>Women and men together are more than all workers</source>
        <translation>Mujeres y hombres juntos superan el total de trabajadores</translation>
    </message>
    <message>
        <source>The visit was made: on which day?</source>
        <translation>La visita se hizo: ¿qué día?</translation>
    </message>
    <message>
        <source>The visit was made: there is no reason for not visiting</source>
        <translation>La visita se hizo: no hay motivo por el que no se visitara</translation>
    </message>
    <message>
        <source>Armed actors who are not present do not interfere</source>
        <translation>Unos actores armados que no están presentes no se injieren</translation>
    </message>
    <message>
        <source>Percentages cannot be summed: total them as ratio, mean or latest</source>
        <translation>Los porcentajes no se suman: totalícelos como razón, media o la más reciente</translation>
    </message>
    <message>
        <source>What is told in words cannot be calculated with: total it as latest or distinct</source>
        <translation>Con lo que se dice en palabras no se calcula: totalícelo como la más reciente o recuento distinto</translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100</source>
        <translation>Un porcentaje está entre 0 y 100</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero: leave numerator and denominator empty</source>
        <translation>Nada se divide por cero: deje vacíos numerador y denominador</translation>
    </message>
    <message>
        <source>A revised target needs its reason</source>
        <translation>Una meta revisada necesita su motivo</translation>
    </message>
    <message>
        <source>Hours belong to a contribution in kind</source>
        <translation>Las horas corresponden a una contribución en especie</translation>
    </message>
    <message>
        <source>The application was refused: there is no membership to begin</source>
        <translation>La solicitud fue denegada: no hay afiliación que empiece</translation>
    </message>
    <message>
        <source>No fields can be added to “%1”</source>
        <translation>No se pueden añadir campos a «%1»</translation>
    </message>
    <message>
        <source>“%1” is no name for an added field: it begins with x_ and goes on with small letters, digits and _</source>
        <translation>«%1» no es un nombre de campo añadido: empieza por x_ y sigue con minúsculas, cifras y _</translation>
    </message>
    <message>
        <source>Say which kind of record it points to</source>
        <translation>Indique a qué clase de ficha remite</translation>
    </message>
    <message>
        <source>Only a field that holds another record points to a kind of record</source>
        <translation>Solo un campo que contiene otra ficha remite a una clase de ficha</translation>
    </message>
    <message>
        <source>An added field that points to another record cannot be one that has to be filled in</source>
        <translation>Un campo añadido que remite a otra ficha no puede ser obligatorio</translation>
    </message>
    <message>
        <source>Only numbers have a smallest and a largest value</source>
        <translation>Solo los números tienen valor mínimo y máximo</translation>
    </message>
    <message>
        <source>The largest value is below the smallest</source>
        <translation>El valor máximo es menor que el mínimo</translation>
    </message>
    <message>
        <source>Only texts have a length</source>
        <translation>Solo los textos tienen longitud</translation>
    </message>
    <message>
        <source>Nobody is named as the authority, so the state can only be “%1”</source>
        <translation>Nadie está nombrado como autoridad, así que el estado solo puede ser «%1»</translation>
    </message>
    <message>
        <source>It was published: on which day?</source>
        <translation>Se publicó: ¿qué día?</translation>
    </message>
    <message>
        <source>What was published was not dropped</source>
        <translation>Lo publicado no se abandonó</translation>
    </message>
    <message>
        <source>The question does not apply: there is no maturity to give</source>
        <translation>La pregunta no se aplica: no hay madurez que indicar</translation>
    </message>
    <message>
        <source>An outcome needs the day on which the action was done</source>
        <translation>Un resultado necesita el día en que se hizo la acción</translation>
    </message>
    <message>
        <source>An approved or active plan names the day of its approval</source>
        <translation>Un plan aprobado o activo indica el día de su aprobación</translation>
    </message>
    <message>
        <source>The content of a version is frozen: freeze the plan again instead of changing it</source>
        <translation>El contenido de una versión está fijado: fije el plan de nuevo en lugar de cambiarla</translation>
    </message>
    <message>
        <source>An organisation that stands on a sanctions list cannot be accepted: correct the check, or defer the decision</source>
        <translation>Una organización que está en una lista de sanciones no puede ser aceptada: corrija la comprobación o aplace la decisión</translation>
    </message>
    <message>
        <source>The due-diligence check failed: correct the check, or defer the decision</source>
        <translation>No se pasó la verificación de diligencia debida: corrija la verificación o aplace la decisión</translation>
    </message>
    <message>
        <source>A supply link begins at a mine site or an organisation</source>
        <translation>Un vínculo de suministro comienza en una mina o una organización</translation>
    </message>
    <message>
        <source>A supply link leads to another organisation</source>
        <translation>Un vínculo de suministro lleva a otra organización</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>“%1” is in the recycle bin; take it out first</source>
        <translation>«%1» está en la papelera; sáquelo primero</translation>
    </message>
    <message>
        <source>Invite to “%1”</source>
        <translation>Invitar a «%1»</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Acogida de %1</translation>
    </message>
    <message>
        <source>Check in a new guest</source>
        <translation>Acogida de un nuevo invitado</translation>
    </message>
    <message>
        <source>Close the list of “%1”</source>
        <translation>Cerrar la lista de «%1»</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No field is named</source>
        <translation>No se indica ningún campo</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>%1 could not be written to the end; nothing was left there</source>
        <translation>No se pudo escribir %1 hasta el final; no quedó nada allí</translation>
    </message>
    <message>
        <source>The export was stopped; no file was left</source>
        <translation>La exportación se detuvo; no quedó ningún archivo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s)</source>
        <translation>
            <numerusform>Retenido, porque el miembro no ha consentido en compartirlo: puntuaciones y respuestas de %Ln ficha</numerusform>
            <numerusform>Retenido, porque el miembro no ha consentido en compartirlo: puntuaciones y respuestas de %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because restricted: the columns %1</source>
        <translation>Excluidas por acceso restringido: las columnas %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln record(s)</source>
        <translation>
            <numerusform>Excluida por acceso restringido: %Ln ficha</numerusform>
            <numerusform>Excluidas por acceso restringido: %Ln fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>%1 has %2 characters; at most %3 fit</source>
        <translation>«%1» tiene %2 caracteres; caben %3 como máximo</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address</source>
        <translation>«%1» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>“%1” is not a web address; it starts with https://</source>
        <translation>«%1» no es una dirección web; empieza por https://</translation>
    </message>
    <message>
        <source>%1 is one line; “%2” has several</source>
        <translation>«%1» es de una línea; «%2» tiene varias</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>%1 is %2; the least is %3</source>
        <translation>«%1» es %2; el mínimo es %3</translation>
    </message>
    <message>
        <source>%1 is %2; the most is %3</source>
        <translation>«%1» es %2; el máximo es %3</translation>
    </message>
    <message>
        <source>%1: “%2” is not a currency code; write three capital letters such as EUR</source>
        <translation>%1: «%2» no es un código de moneda; escriba tres letras mayúsculas como EUR</translation>
    </message>
    <message>
        <source>%1: the year %2 cannot be meant</source>
        <translation>%1: el año %2 no puede ser</translation>
    </message>
    <message>
        <source>%1 is needed</source>
        <translation>«%1» es obligatorio</translation>
    </message>
    <message>
        <source>%1: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>%1: la latitud va de -90 a 90, la longitud de -180 a 180</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«%1» no es sí ni no</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>«%1» no es el identificador de una ficha</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like project/0190…</source>
        <translation>«%1» no designa una ficha; escríbala como project/0190…</translation>
    </message>
    <message>
        <source>“%1” does not have the form its type asks for in JSON</source>
        <translation>«%1» no tiene la forma que su tipo pide en JSON</translation>
    </message>
    <message>
        <source>“%1” has no position with lat and lon</source>
        <translation>«%1» no tiene una posición con lat y lon</translation>
    </message>
    <message>
        <source>“%1” is not a period; write it like 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>«%1» no es un período; escríbalo como 2024, 2024-H1, 2024-Q3 o 2024-05</translation>
    </message>
    <message>
        <source>“%1” is not a position; write latitude, longitude in degrees, like -1.9641, 30.0619</source>
        <translation>«%1» no es una posición; escriba latitud, longitud en grados, como -1.9641, 30.0619</translation>
    </message>
</context>
<context>
    <name>FilterJson</name>
    <message>
        <source>“%1” is not the id of a record</source>
        <translation>«%1» no es el identificador de un registro</translation>
    </message>
    <message>
        <source>“%1” is not a stretch of days</source>
        <translation>«%1» no es un intervalo de días</translation>
    </message>
    <message>
        <source>The conditions are nested too deeply</source>
        <translation>Las condiciones están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>“%1” is no condition of this program</source>
        <translation>«%1» no es una condición de este programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared by “%2”</source>
        <translation>%1 no se puede comparar con «%2»</translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>mentions “%1”</source>
        <translation>menciona «%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>«%1» está relleno</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>«%1» contiene «%2»</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>«%1» es uno de: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>«%1» no es %2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>«%1» es antes de %2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>«%1» es menor que %2</translation>
    </message>
    <message>
        <source>%1 is %2 or before</source>
        <translation>«%1» es %2 o antes</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>«%1» es como máximo %2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>«%1» es después de %2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>«%1» es mayor que %2</translation>
    </message>
    <message>
        <source>%1 is %2 or after</source>
        <translation>«%1» es %2 o después</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>«%1» es al menos %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>«%1» es %2</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es antes de</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>es ese día o antes de</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es después de</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>es ese día o después de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>está relleno</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>not</source>
        <comment>before a condition that must not hold</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two conditions</comment>
        <translation>o</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two conditions</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>%1 is not within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 no está en el periodo «%2»</translation>
    </message>
    <message>
        <source>%1 is before the end of %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 es anterior al final del periodo «%2»</translation>
    </message>
    <message>
        <source>%1 is not before %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 no es anterior al periodo «%2»</translation>
    </message>
    <message>
        <source>%1 is within %2</source>
        <comment>a date and a stretch of days</comment>
        <translation>%1 está en el periodo «%2»</translation>
    </message>
    <message numerus="yes">
        <source>today + %Ln day(s)</source>
        <translation>
            <numerusform>hoy + %Ln día</numerusform>
            <numerusform>hoy + %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>today − %Ln day(s)</source>
        <translation>
            <numerusform>hoy − %Ln día</numerusform>
            <numerusform>hoy − %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s)</source>
        <translation>
            <numerusform>el último día (%Ln)</numerusform>
            <numerusform>los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %Ln day(s)</source>
        <translation>
            <numerusform>el próximo día (%Ln)</numerusform>
            <numerusform>los próximos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la semana pasada</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>la semana próxima</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>el mes pasado</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>el mes próximo</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>el trimestre pasado</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>este trimestre</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>el trimestre próximo</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>el año pasado</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>el año próximo</translation>
    </message>
    <message>
        <source>days %1 to %2 from today</source>
        <translation>días %1 a %2 desde hoy</translation>
    </message>
    <message>
        <source>weeks %1 to %2 from this one</source>
        <translation>semanas %1 a %2 desde esta</translation>
    </message>
    <message>
        <source>months %1 to %2 from this one</source>
        <translation>meses %1 a %2 desde este</translation>
    </message>
    <message>
        <source>quarters %1 to %2 from this one</source>
        <translation>trimestres %1 a %2 desde este</translation>
    </message>
    <message>
        <source>years %1 to %2 from this one</source>
        <translation>años %1 a %2 desde este</translation>
    </message>
    <message>
        <source>%1 meets a condition that is restricted</source>
        <translation>%1 cumple una condición de acceso restringido</translation>
    </message>
    <message>
        <source>a restricted record</source>
        <translation>una ficha de acceso restringido</translation>
    </message>
</context>
<context>
    <name>FixedKeys</name>
    <message>
        <source>in a list</source>
        <translation>en una lista</translation>
    </message>
    <message>
        <source>on a board</source>
        <translation>en un tablero</translation>
    </message>
    <message>
        <source>in a calendar</source>
        <translation>en un calendario</translation>
    </message>
    <message>
        <source>on a chart</source>
        <translation>en un gráfico</translation>
    </message>
    <message>
        <source>in a long text</source>
        <translation>en un texto largo</translation>
    </message>
    <message>
        <source>in a date</source>
        <translation>en una fecha</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Abrirla en su propia ventana</translation>
    </message>
    <message>
        <source>Say which records are shown</source>
        <translation>Decir qué fichas se muestran</translation>
    </message>
    <message>
        <source>Filter below the headings</source>
        <translation>Filtrar debajo de los encabezados</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>Llevar las filas elegidas a la papelera</translation>
    </message>
    <message>
        <source>Put the card into the next column</source>
        <translation>Poner la tarjeta en la columna vecina</translation>
    </message>
    <message>
        <source>Move the record to another day</source>
        <translation>Mover la ficha a otro día</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>El informe es restringido: nada sobre él sale del cuaderno.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow sending them out.</source>
        <translation>Las respuestas son restringidas: su función no permite enviarlas.</translation>
    </message>
    <message>
        <source>A form is written as .xlsx or .html; “%1” is neither.</source>
        <translation>Un formulario se escribe como .xlsx o .html; «%1» no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than any form: it was not read.</source>
        <translation>«%1» es más grande que cualquier formulario: no se ha leído.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Pruebas: %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Evidence (web address)</source>
        <translation>Pruebas (dirección web)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Last year&apos;s answer is still true</source>
        <translation>La respuesta del año anterior sigue siendo cierta</translation>
    </message>
    <message>
        <source>This page works without a network and sends nothing. Save your answers as a file and send that file back.</source>
        <translation>Esta página funciona sin red y no envía nada. Guarde sus respuestas en un archivo y devuelva ese archivo.</translation>
    </message>
    <message>
        <source>The browser does not run the page&apos;s own script, so answers cannot be saved. Ask for the form as a workbook.</source>
        <translation>El navegador no ejecuta el script de la página, así que no se pueden guardar las respuestas. Pida el formulario como libro de cálculo.</translation>
    </message>
    <message>
        <source>Save the answers as a file</source>
        <translation>Guardar las respuestas en un archivo</translation>
    </message>
    <message>
        <source>Save this page with the answers</source>
        <translation>Guardar esta página con las respuestas</translation>
    </message>
    <message>
        <source>Saved. Send the file back.</source>
        <translation>Guardado. Devuelva el archivo.</translation>
    </message>
    <message>
        <source>There are answers that are not saved yet.</source>
        <translation>Hay respuestas que aún no se han guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>This is no form of the due-diligence report. Nothing was taken in.</source>
        <translation>Este no es un formulario del informe de diligencia debida. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: no</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: previsto</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: en parte</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: sí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Due-diligence report on %1: %2</source>
        <translation>Informe de diligencia debida sobre %1: %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Please send it back by %1.</source>
        <translation>Devuélvalo antes del %1, por favor.</translation>
    </message>
    <message>
        <source>Answer what applies to you. What you leave empty stays as it was sent. Answers of last year count only once you change them or say that they are still true.</source>
        <translation>Responda lo que se aplica a su caso. Lo que deje vacío queda como se envió. Las respuestas del año anterior solo cuentan cuando las cambie o diga que siguen siendo ciertas.</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no room for temporary files.</source>
        <translation>No se pudo crear el libro: no hay espacio para archivos temporales.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>The workbook could not be written to its end.</source>
        <translation>No se pudo terminar de escribir el libro.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Still true</source>
        <translation>Sigue siendo cierta</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>The form is of a member this casebook does not know: %1.</source>
        <translation>El formulario es de un miembro que este cuaderno no conoce: %1.</translation>
    </message>
    <message>
        <source>The form is of %1, the report of another member.</source>
        <translation>El formulario es de %1; el informe, de otro miembro.</translation>
    </message>
    <message>
        <source>The form is about %1, the report about %2.</source>
        <translation>El formulario trata de %1; el informe, de %2.</translation>
    </message>
    <message>
        <source>The report on %1 is closed.</source>
        <translation>El informe sobre %1 está cerrado.</translation>
    </message>
    <message>
        <source>There is no report of %1 on %2 that this form could belong to.</source>
        <translation>No hay ningún informe de %1 sobre %2 al que pueda pertenecer este formulario.</translation>
    </message>
    <message>
        <source>the form has no such question</source>
        <translation>el formulario no tiene esa pregunta</translation>
    </message>
    <message>
        <source>the text of the question was altered in the file</source>
        <translation>el texto de la pregunta se alteró en el archivo</translation>
    </message>
    <message>
        <source>the report does not ask this question any more</source>
        <translation>el informe ya no hace esta pregunta</translation>
    </message>
    <message>
        <source>the question is answered in another way now</source>
        <translation>la pregunta se responde ahora de otra manera</translation>
    </message>
    <message>
        <source>Does not apply, but answered</source>
        <translation>No se aplica, pero respondida</translation>
    </message>
    <message>
        <source>none of the answers offered</source>
        <translation>ninguna de las respuestas ofrecidas</translation>
    </message>
    <message>
        <source>The rows of these questions are not in the file any more: %1.</source>
        <translation>Las filas de estas preguntas ya no están en el archivo: %1.</translation>
    </message>
    <message>
        <source>These questions were worded otherwise when the form was sent: %1.</source>
        <translation>Estas preguntas tenían otra redacción cuando se envió el formulario: %1.</translation>
    </message>
    <message>
        <source>Half filled: %1 of %2 questions have no answer in the form.</source>
        <translation>A medio rellenar: %1 de %2 preguntas no tienen respuesta en el formulario.</translation>
    </message>
    <message>
        <source>The form was sent to %1, which is one with %2 by now: its answers go to that report.</source>
        <translation>El formulario se envió a %1, que entretanto es uno con %2: sus respuestas van a ese informe.</translation>
    </message>
    <message>
        <source>The form asks version %1 of the questionnaire, the report version %2: answers go to the questions that re-word theirs.</source>
        <translation>El formulario plantea la versión %1 del cuestionario; el informe, la versión %2: las respuestas van a las preguntas que reformulan las suyas.</translation>
    </message>
    <message>
        <source>The report was submitted already: this form changes what was submitted.</source>
        <translation>El informe ya se presentó: este formulario cambia lo presentado.</translation>
    </message>
    <message>
        <source>The same file was taken in before.</source>
        <translation>El mismo archivo ya se había incorporado.</translation>
    </message>
    <message>
        <source>two forms taken in together say different things</source>
        <translation>dos formularios incorporados a la vez dicen cosas distintas</translation>
    </message>
    <message>
        <source>Form as it came back</source>
        <translation>Formulario tal como volvió</translation>
    </message>
    <message>
        <source>From the form %1, not placed:</source>
        <translation>Del formulario %1, sin sitio:</translation>
    </message>
    <message>
        <source>Question %1: %2. Nothing was taken in.</source>
        <translation>Pregunta %1: %2. No se ha incorporado nada.</translation>
    </message>
    <message>
        <source>Answers are restricted: your role does not allow taking forms in.</source>
        <translation>Las respuestas son restringidas: su función no permite incorporar formularios.</translation>
    </message>
    <message>
        <source>What the form says about itself was altered, so nobody can say which report and which questions its answers belong to.</source>
        <translation>Lo que el formulario dice de sí mismo se alteró, así que nadie puede decir a qué informe y a qué preguntas pertenecen sus respuestas.</translation>
    </message>
    <message>
        <source>Forms of due-diligence reports taken in</source>
        <translation>Formularios de informes de diligencia debida incorporados</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>as in the casebook</source>
        <translation>como en el cuaderno</translation>
    </message>
    <message>
        <source>left empty: the casebook stays as it is</source>
        <translation>vacía: el cuaderno queda como está</translation>
    </message>
    <message>
        <source>not placed: kept in a note</source>
        <translation>sin sitio: conservada en una nota</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The demonstration data are missing from this program</source>
        <translation>Faltan los datos de demostración en este programa</translation>
    </message>
    <message>
        <source>%1, row %2, %3: %4</source>
        <translation>%1, fila %2, %3: %4</translation>
    </message>
    <message>
        <source>The mapping is for “%1”, which is no kind of record here</source>
        <translation>La correspondencia es para «%1», que aquí no es ningún tipo de ficha</translation>
    </message>
    <message>
        <source>The mapping names the field “%1”, which %2 does not have</source>
        <translation>La correspondencia nombra el campo «%1», que %2 no tiene</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read</source>
        <translation>No se puede leer la correspondencia %1</translation>
    </message>
    <message>
        <source>The mapping %1 is no JSON object: %2</source>
        <translation>La correspondencia %1 no es un objeto JSON: %2</translation>
    </message>
    <message>
        <source>The heading “%1” stands in columns %2 and %3; give one of them another name</source>
        <translation>El encabezado «%1» está en las columnas %2 y %3; dé otro nombre a una de ellas</translation>
    </message>
    <message>
        <source>The file has no column “%1”, which the mapping looks at</source>
        <translation>El archivo no tiene la columna «%1», que la correspondencia consulta</translation>
    </message>
    <message>
        <source>The file has no column “%1” for %2. Its columns are: %3</source>
        <translation>El archivo no tiene la columna «%1» para %2. Sus columnas son: %3</translation>
    </message>
    <message>
        <source>There is a formula nobody has calculated (%1); open the file in a spreadsheet and save it again</source>
        <translation>Hay una fórmula que nadie ha calculado (%1); abra el archivo en una hoja de cálculo y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error there (%1)</source>
        <translation>La hoja de cálculo muestra ahí un error (%1)</translation>
    </message>
    <message>
        <source>“%1” is a number, not a date; format the column as dates in the spreadsheet</source>
        <translation>«%1» es un número, no una fecha; dé a la columna formato de fecha en la hoja de cálculo</translation>
    </message>
    <message>
        <source>“%1” does not name a record; write it like mine_site/CODE</source>
        <translation>«%1» no designa una ficha; escríbala como mine_site/CODE</translation>
    </message>
    <message>
        <source>“%1” is not in the list of %2</source>
        <translation>«%1» no está en la lista de %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>%1 has no heading row: the file is empty</source>
        <translation>%1 no tiene fila de encabezados: el archivo está vacío</translation>
    </message>
    <message>
        <source>Nothing is read from the columns %1</source>
        <translation>No se lee nada de las columnas %1</translation>
    </message>
    <message>
        <source>None of the headings of %1 is a field of %2: %3</source>
        <translation>Ninguno de los encabezados de %1 es un campo de %2: %3</translation>
    </message>
    <message>
        <source>No column gives %1, which every %2 needs. Name one with --map %1=HEADING, or one value for all rows with --set %1=VALUE.</source>
        <translation>Ninguna columna da %1, que todo %2 necesita. Indique una con --map %1=HEADING, o un valor para todas las filas con --set %1=VALUE.</translation>
    </message>
    <message>
        <source>The key %1 is in no column of the file</source>
        <translation>La clave %1 no está en ninguna columna del archivo</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept</source>
        <translation>La importación se detuvo; no se conservó nada de ella</translation>
    </message>
    <message>
        <source>The row has %1 cells under %2 headings</source>
        <translation>La fila tiene %1 celdas bajo %2 encabezados</translation>
    </message>
    <message>
        <source>Row %1 has the same key</source>
        <translation>La fila %1 tiene la misma clave</translation>
    </message>
    <message>
        <source>This is not an id</source>
        <translation>Esto no es un identificador</translation>
    </message>
    <message>
        <source>The key is empty, so it says nothing of which record is meant</source>
        <translation>La clave está vacía, así que no dice de qué ficha se trata</translation>
    </message>
    <message>
        <source>Several records have this key, so none was changed</source>
        <translation>Varias fichas tienen esta clave, así que no se cambió ninguna</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Listas de referencia</translation>
    </message>
    <message>
        <source>The reference list %1 is damaged in row %2: %3</source>
        <translation>La lista de referencia %1 está dañada en la fila %2: %3</translation>
    </message>
    <message>
        <source>The rejected rows would take the place of the file they come from. Choose another name for them; nothing was changed.</source>
        <translation>Las filas rechazadas ocuparían el lugar del archivo del que vienen. Elija otro nombre para ellas; no se cambió nada.</translation>
    </message>
    <message>
        <source>The mapping needs a name to be found by next time</source>
        <translation>La correspondencia necesita un nombre para encontrarla la próxima vez</translation>
    </message>
    <message>
        <source>Save the mapping “%1”</source>
        <translation>Guardar la correspondencia «%1»</translation>
    </message>
    <message>
        <source>Remove the mapping “%1”</source>
        <translation>Quitar la correspondencia «%1»</translation>
    </message>
    <message>
        <source>Keep the likely duplicates of %1</source>
        <translation>Guardar los duplicados probables de %1</translation>
    </message>
    <message>
        <source>The likely duplicates of %1 are decided</source>
        <translation>Los duplicados probables de %1 están decididos</translation>
    </message>
    <message>
        <source>%1 has changed since the preview. Nothing was imported; look at the preview again.</source>
        <translation>%1 ha cambiado desde la vista previa. No se importó nada; mire de nuevo la vista previa.</translation>
    </message>
    <message>
        <source>the same %1</source>
        <translation>el mismo valor: %1</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <comment>a row of the same file and its title</comment>
        <translation>fila %1, %2</translation>
    </message>
    <message>
        <source>%1 is the open casebook itself, no mapping</source>
        <translation>%1 es el propio cuaderno abierto, no una correspondencia</translation>
    </message>
    <message>
        <source>What was pasted holds no cells. Copy the cells with their headings in the spreadsheet, then paste them here.</source>
        <translation>Lo pegado no contiene celdas. Copie las celdas con sus encabezados en la hoja de cálculo y péguelas aquí.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” was merged into “%3”, which was taken for it. Rows: %4</source>
        <translation>%1: «%2» se fusionó en «%3», que se ha tomado en su lugar. Filas: %4</translation>
    </message>
    <message>
        <source>%1: “%2” is retired and was kept as the file says. Rows: %3</source>
        <translation>%1: «%2» ya no se ofrece y se ha conservado tal como dice el archivo. Filas: %3</translation>
    </message>
    <message>
        <source>Not one organisation of that name is here, so nobody got a role in it: %1</source>
        <translation>No hay exactamente una organización con ese nombre, así que nadie recibió una función en ella: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>No se pudo abrir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB. Save the contacts in several files.</source>
        <translation>«%1» ocupa más de 64 MB. Guarde los contactos en varios archivos.</translation>
    </message>
    <message>
        <source>“%1” is not text: it holds neither cards nor a mail.</source>
        <translation>«%1» no es texto: no contiene tarjetas ni un correo.</translation>
    </message>
    <message>
        <source>“%1” names nobody: nothing was read.</source>
        <translation>«%1» no nombra a nadie: no se leyó nada.</translation>
    </message>
    <message>
        <source>The name before %1 cannot be read</source>
        <translation>El nombre que precede a %1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 stands there without a name</source>
        <translation>%1 figura sin nombre</translation>
    </message>
    <message>
        <source>The file ends within the card that begins in line %1</source>
        <translation>El archivo termina dentro de la tarjeta que empieza en la línea %1</translation>
    </message>
    <message>
        <source>The card that begins in line %1 has no end: another one begins in line %2</source>
        <translation>La tarjeta que empieza en la línea %1 no tiene fin: otra empieza en la línea %2</translation>
    </message>
    <message>
        <source>The card that begins in line %1 names no person</source>
        <translation>La tarjeta que empieza en la línea %1 no nombra a ninguna persona</translation>
    </message>
    <message>
        <source>Line %1 is no part of a card</source>
        <translation>La línea %1 no forma parte de ninguna tarjeta</translation>
    </message>
    <message>
        <source>Line %1 is no text in %2</source>
        <translation>La línea %1 no es texto en %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers that the file withholds were left as they are here: %Ln row(s)</source>
        <translation>
            <numerusform>Las respuestas que el archivo retiene quedaron como están aquí: %Ln fila</numerusform>
            <numerusform>Las respuestas que el archivo retiene quedaron como están aquí: %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>What you entered here is not kept yet. Press Escape or Cancel once more to leave without it.</source>
        <translation>Lo que ha introducido aquí todavía no se ha guardado. Pulse Escape o Cancelar otra vez para salir sin guardarlo.</translation>
    </message>
    <message>
        <source>&amp;Leave without it</source>
        <translation>&amp;Salir sin guardar</translation>
    </message>
</context>
<context>
    <name>LocalEntry</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example %2, tomorrow or +14</source>
        <translation>«%1» no es una fecha. Escriba por ejemplo %2, mañana o +14</translation>
    </message>
</context>
<context>
    <name>Lodebook::AboutDialog</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>About Lodebook</source>
        <translation>Acerca de Lodebook</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;The casebook of a responsible-minerals partnership: partners, due diligence, grants, monitoring and field work in one file that works without a network.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Lodebook %1&lt;/h2&gt;&lt;p&gt;El cuaderno de una asociación para minerales responsables: socios, diligencia debida, subvenciones, seguimiento y trabajo de terreno en un solo archivo que funciona sin red.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.&lt;/p&gt;&lt;p&gt;Construido con Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>Fuentes de los datos y licencias</translation>
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
        <translation>Abrir esta ficha</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
</context>
<context>
    <name>Lodebook::Application</name>
    <message>
        <source>Open a casebook</source>
        <translation>Abrir un cuaderno</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Cuadernos (*.lodebook)</translation>
    </message>
    <message>
        <source>The backup is being put in place…</source>
        <translation>La copia se está poniendo en su lugar…</translation>
    </message>
    <message>
        <source>The backup is in its place. The casebook as it was is kept as %1.</source>
        <translation>La copia está en su lugar. El cuaderno tal como estaba se conserva como %1.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de seguri&amp;dad…</translation>
    </message>
    <message>
        <source>The casebook is being encrypted…</source>
        <translation>El cuaderno se está cifrando…</translation>
    </message>
    <message>
        <source>The casebook is encrypted, but these backups of it could not be and still show everything to whoever reads them; delete them when you no longer need them: %1</source>
        <translation>El cuaderno está cifrado, pero estas copias de seguridad no pudieron cifrarse y siguen mostrando todo a quien las lea; bórrelas cuando ya no las necesite: %1</translation>
    </message>
    <message>
        <source>The encryption is being taken off…</source>
        <translation>Se está quitando el cifrado…</translation>
    </message>
    <message>
        <source>The casebook is not encrypted any more. Its older backups are, with the passphrase they had.</source>
        <translation>El cuaderno ya no está cifrado. Sus copias de seguridad anteriores sí, con la frase de contraseña que tenían.</translation>
    </message>
    <message>
        <source>%1 is opened in a casebook. Open or make one: then it is opened there.</source>
        <translation>%1 se abre en un cuaderno. Abra o cree uno: entonces se abrirá en él.</translation>
    </message>
    <message>
        <source>This file is an older copy of a casebook that was worked on since, at %1.</source>
        <translation>Este archivo es una copia anterior de un cuaderno con el que se ha trabajado desde entonces en %1.</translation>
    </message>
    <message>
        <source>This file is a copy.</source>
        <translation>Este archivo es una copia.</translation>
    </message>
    <message>
        <source>It goes on as a device of its own, so that nothing is mixed up. Whoever takes packs from it has to accept its new key.</source>
        <translation>Sigue como un dispositivo propio, para que nada se mezcle. Quienes reciben sus paquetes tienen que aceptar su clave nueva.</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>D&amp;ispositivos…</translation>
    </message>
    <message>
        <source>The casebook is being destroyed…</source>
        <translation>El cuaderno se está destruyendo…</translation>
    </message>
    <message>
        <source>These files could not be destroyed; delete them by hand: %1</source>
        <translation>Estos archivos no se pudieron destruir; bórrelos a mano: %1</translation>
    </message>
    <message>
        <source>The casebook is encrypted; its backups are being encrypted…</source>
        <translation>El cuaderno está cifrado; se cifran sus copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>Lodebook::AttachFiles</name>
    <message>
        <source>%1 is a folder: attach the files in it</source>
        <translation>%1 es una carpeta: adjunte los archivos que contiene</translation>
    </message>
    <message>
        <source>%1 is on this record already</source>
        <translation>%1 ya está en esta ficha</translation>
    </message>
    <message>
        <source>This record is not here any more</source>
        <translation>Esta ficha ya no está aquí</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: take it out before files are put on it</source>
        <translation>Esta ficha está en la papelera: sáquela antes de adjuntarle archivos</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>Adjuntar %Ln archivo</numerusform>
            <numerusform>Adjuntar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was attached</source>
        <translation>Detenido; no se adjuntó nada</translation>
    </message>
</context>
<context>
    <name>Lodebook::AuthoritiesPage</name>
    <message numerus="yes">
        <source>%Ln authority(ies) chosen on the map</source>
        <translation>
            <numerusform>%Ln autoridad elegida en el mapa</numerusform>
            <numerusform>%Ln autoridades elegidas en el mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>No authority is recorded yet.</source>
        <translation>Aún no hay ninguna autoridad registrada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of engagement and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Member States without a record: %1</source>
        <translation>Estados miembros sin ficha: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln authority(ies)</source>
        <translation>
            <numerusform>Eliminar %Ln autoridad</numerusform>
            <numerusform>Eliminar %Ln autoridades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln ficha puesta en la papelera. Ctrl+Z la devuelve.</numerusform>
            <numerusform>%Ln fichas puestas en la papelera. Ctrl+Z las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note a contact</source>
        <translation>&amp;Anotar un contacto</translation>
    </message>
    <message>
        <source>&amp;Print the overview</source>
        <translation>&amp;Imprimir el resumen</translation>
    </message>
    <message>
        <source>Map of engagement</source>
        <translation>Mapa de la relación</translation>
    </message>
    <message>
        <source>The authorities are being read.</source>
        <translation>Se leen las autoridades.</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupKeeper</name>
    <message>
        <source>A backup is made</source>
        <translation>Se hace una copia de seguridad</translation>
    </message>
    <message>
        <source>No backup could be made: %1</source>
        <translation>No se pudo hacer ninguna copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Older entries of the change log are put away</source>
        <translation>Se archivan las entradas antiguas del diario de cambios</translation>
    </message>
    <message>
        <source>Older entries of the change log could not be put away: %1</source>
        <translation>No se pudieron archivar las entradas antiguas del diario de cambios: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsModel</name>
    <message>
        <source>By the program, day by day</source>
        <translation>Por el programa, día a día</translation>
    </message>
    <message>
        <source>By a person, or before a change of the program</source>
        <translation>Por una persona, o antes de un cambio de programa</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Lodebook::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln copia de seguridad</numerusform>
            <numerusform>%Ln copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>The casebook is copied and the copy checked</source>
        <translation>Se copia el cuaderno y se comprueba la copia</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Se hace una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>A backup with %Ln record(s) was made and checked: %1</source>
        <translation>
            <numerusform>Se hizo y comprobó una copia con %Ln ficha: %1</numerusform>
            <numerusform>Se hizo y comprobó una copia con %Ln fichas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is read from end to end</source>
        <translation>La copia se lee de principio a fin</translation>
    </message>
    <message>
        <source>Checking a backup</source>
        <translation>Se comprueba una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound and holds %Ln record(s).</source>
        <translation>
            <numerusform>La copia está sana y contiene %Ln ficha.</numerusform>
            <numerusform>La copia está sana y contiene %Ln fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The casebook would be as it was on %1; %Ln action(s) since would not be in it. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>
            <numerusform>El cuaderno quedaría como estaba el %1; %Ln acción posterior no estaría en él. El cuaderno actual se conserva a su lado con otro nombre. Todas sus ventanas se cierran y se abren de nuevo.</numerusform>
            <numerusform>El cuaderno quedaría como estaba el %1; %Ln acciones posteriores no estarían en él. El cuaderno actual se conserva a su lado con otro nombre. Todas sus ventanas se cierran y se abren de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put this backup in its place</source>
        <translation>&amp;Poner esta copia en su lugar</translation>
    </message>
    <message>
        <source>This casebook is on a server; its backups are made there, with the server&apos;s own tools.</source>
        <translation>Este cuaderno está en un servidor; sus copias se hacen allí, con las herramientas del servidor.</translation>
    </message>
    <message>
        <source>Checked copies in the folder “%1”. The program makes one by itself on each day something was changed, and keeps the newest of the last 7 days, 5 weeks and 12 months. Keep copies on another disk as well.</source>
        <translation>Copias comprobadas en la carpeta «%1». El programa hace una por sí mismo cada día en que algo ha cambiado y conserva la más reciente de los últimos 7 días, 5 semanas y 12 meses. Guarde copias también en otro disco.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Todavía no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>The first one is made soon after the casebook is opened, or now.</source>
        <translation>La primera se hace poco después de abrir el cuaderno, o ahora.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Hacer la primera</translation>
    </message>
    <message>
        <source>The casebook would be as it was on %1; nothing has changed since. The present casebook is kept beside it under another name. All its windows are closed and opened again.</source>
        <translation>El cuaderno quedaría como estaba el %1; desde entonces no ha cambiado nada. El cuaderno actual se conserva a su lado con otro nombre. Todas sus ventanas se cierran y se vuelven a abrir.</translation>
    </message>
    <message>
        <source>This backup is not encrypted: the casebook would not be either, until you encrypt it again.</source>
        <translation>Esta copia no está cifrada: el cuaderno tampoco lo estaría, hasta que lo cifre de nuevo.</translation>
    </message>
    <message>
        <source>It opens with the passphrase it had then, which is asked for first.</source>
        <translation>Se abre con la frase de contraseña que tenía entonces, que se pide primero.</translation>
    </message>
    <message>
        <source>Nobody has tried yet whether the recovery key on paper opens it.</source>
        <translation>Nadie ha probado todavía si la clave de recuperación en papel la abre.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>Pro&amp;bar la del papel…</translation>
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
        <translation>aquello a lo que llevaba ya no está</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>«%1» está en la papelera</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value, on a card</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1: %2 es ahora %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::BoardPane</name>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln registro</numerusform>
            <numerusform>%1, %Ln registros</numerusform>
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
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, the value they have</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new value of a record</comment>
        <translation>Ahora %1; deshacer lo devuelve a su estado</translation>
    </message>
    <message>
        <source>&amp;Columns by</source>
        <translation>&amp;Columnas según</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkChange</name>
    <message>
        <source>It is in the recycle bin</source>
        <translation>Está en la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %Ln record(s): %2</source>
        <comment>field, kind of records</comment>
        <translation>
            <numerusform>Cambiar %1 de %Ln ficha: %2</numerusform>
            <numerusform>Cambiar %1 de %Ln fichas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It was put into the recycle bin meanwhile</source>
        <translation>Entretanto se puso en la papelera</translation>
    </message>
    <message>
        <source>%1 was changed since the preview</source>
        <comment>a field</comment>
        <translation>%1 cambió después de la vista previa</translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkDialog</name>
    <message>
        <source>Put this value in its place</source>
        <translation>Poner este valor en su lugar</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Dejar el campo vacío</translation>
    </message>
    <message>
        <source>Write this behind what stands there</source>
        <translation>Escribir esto detrás de lo que hay</translation>
    </message>
    <message>
        <source>Add these to the list</source>
        <translation>Añadir esto a la lista</translation>
    </message>
    <message>
        <source>Take these out of the list</source>
        <translation>Quitar esto de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed; undo brings the earlier values back.</source>
        <translation>
            <numerusform>%Ln ficha cambiada; deshacer devuelve el valor anterior.</numerusform>
            <numerusform>%Ln fichas cambiadas; deshacer devuelve los valores anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a record and why it was left</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln record(s) stayed as they were. %2</source>
        <comment>what was changed, what was not</comment>
        <translation>
            <numerusform>%1 %Ln ficha quedó como estaba. %2</numerusform>
            <numerusform>%1 %Ln fichas quedaron como estaban. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change many: %1</source>
        <translation>Cambiar muchas: %1</translation>
    </message>
    <message>
        <source>&amp;Look at the changes</source>
        <translation>&amp;Ver los cambios</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln &amp;chosen record(s)</source>
        <translation>
            <numerusform>Solo la ficha &amp;elegida (%Ln)</numerusform>
            <numerusform>Solo las %Ln fichas &amp;elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln record(s) of the list, as it is filtered now</source>
        <translation>
            <numerusform>&amp;Toda la lista tal como está filtrada (%Ln ficha)</numerusform>
            <numerusform>&amp;Toda la lista tal como está filtrada (%Ln fichas)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Fichas y qué será de ellas</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>&amp;Nuevo valor</translation>
    </message>
    <message>
        <source>Enter the new value of %1 first.</source>
        <translation>Introduzca primero el nuevo valor de %1.</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Examinando lo que cambiaría</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Cambiando fichas</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>kind of row and how many</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln &amp;record(s)</source>
        <translation>
            <numerusform>Cambiar %Ln &amp;ficha</numerusform>
            <numerusform>Cambiar %Ln &amp;fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::BulkPreviewModel</name>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarGrid</name>
    <message>
        <source>+%1 more</source>
        <comment>records of a day that are not drawn</comment>
        <translation>+%1 más</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1, %Ln ficha</numerusform>
            <numerusform>%1, %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>a day</comment>
        <translation>Hoy, %1</translation>
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
        <translation>El programa mismo lleva «%1». No se ha cambiado nada; muestre el calendario según otra fecha para mover fichas.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin and was not changed. Restore it first.</source>
        <translation>«%1» está en la papelera y no se ha cambiado. Restáurelo primero.</translation>
    </message>
    <message>
        <source>%1: %2 is now %3</source>
        <comment>a record, its field, the new value</comment>
        <translation>%1: %2 es ahora %3</translation>
    </message>
</context>
<context>
    <name>Lodebook::CalendarPane</name>
    <message>
        <source>%1: %2 is empty</source>
        <comment>kind of record, its field</comment>
        <translation>%1: %2 sin rellenar</translation>
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
        <translation>%1 según %2: %3</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>how many records</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>how many records</comment>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 sin fecha</translation>
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
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Now %1; undo puts it back</source>
        <comment>the new date of a record</comment>
        <translation>Ahora %1; deshacer lo devuelve a su estado</translation>
    </message>
    <message>
        <source>&amp;Days by</source>
        <translation>&amp;Días según</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>Volver a hoy (Inicio)</translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next month (Page down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Los abre como lista</translation>
    </message>
    <message>
        <source>Turns to the last of them</source>
        <translation>Va a la última de ellas</translation>
    </message>
    <message>
        <source>Turns to the first of them</source>
        <translation>Va a la primera de ellas</translation>
    </message>
</context>
<context>
    <name>Lodebook::Card</name>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::CertainMergesModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Esta se queda</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Esta pasa a ella</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What it gains</source>
        <translation>Lo que gana</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartTableDialog</name>
    <message>
        <source>&amp;Copy figures</source>
        <translation>&amp;Copiar las cifras</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChartWidget</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;figures</source>
        <translation>Copiar las &amp;cifras</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save figures as CS&amp;V…</source>
        <translation>Guardar las cifras como CS&amp;V…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the chosen value and the whole chart</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
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
        <translation>Aún no hay ningún evento. Añada uno en Socios, Eventos.</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>%1 of %2 are there</source>
        <translation>%1 de %2 están</translation>
    </message>
    <message>
        <source>Nobody of this name is known. “New guest” adds them.</source>
        <translation>No se conoce a nadie con este nombre. «Nuevo invitado» la añade.</translation>
    </message>
    <message>
        <source>Checked in already: %1</source>
        <translation>Ya acogido: %1</translation>
    </message>
    <message>
        <source>Checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Acogido: %1. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>New guest, checked in: %1. Ctrl+Z takes it back.</source>
        <translation>Nuevo invitado, acogido: %1. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Complete the record</source>
        <translation>Completar la ficha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) did not come. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln persona no vino. Ctrl+Z lo deshace.</numerusform>
            <numerusform>%Ln personas no vinieron. Ctrl+Z lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Attended, by: %1</source>
        <translation>Asistieron, por: %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event and which part of its list</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>&amp;Name, or part of it; Enter checks in</source>
        <translation>&amp;Nombre o parte de él; Intro acoge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People who may be meant</source>
        <translation>Personas a las que puede referirse</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Acoger</translation>
    </message>
    <message>
        <source>New &amp;guest</source>
        <translation>Nuevo &amp;invitado</translation>
    </message>
    <message>
        <source>C&amp;lose the list</source>
        <translation>&amp;Cerrar la lista</translation>
    </message>
    <message>
        <source>Writes down that everybody still invited or registered did not come</source>
        <translation>Anota que los aún invitados o inscritos no vinieron</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChildList</name>
    <message numerus="yes">
        <source>Delete %Ln record(s): %1</source>
        <translation>
            <numerusform>Eliminar %Ln ficha: %1</numerusform>
            <numerusform>Eliminar %Ln fichas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln ficha puesta en la papelera. Ctrl+Z la devuelve.</numerusform>
            <numerusform>%Ln fichas puestas en la papelera. Ctrl+Z las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add: %1</source>
        <translation>&amp;Añadir: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::Chip</name>
    <message>
        <source>Press Delete to take it out</source>
        <translation>Pulse Supr para quitarlo</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListModel</name>
    <message>
        <source>Not in the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Combinada con %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Del programa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceListPage</name>
    <message>
        <source>Choice lists</source>
        <translation>Listas de opciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <comment>of a choice list</comment>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) hold “%1”.</source>
        <translation>
            <numerusform>%Ln ficha contiene «%1».</numerusform>
            <numerusform>%Ln fichas contienen «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the recycle bin.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln más está en la papelera.</numerusform>
            <numerusform>%Ln más están en la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list has this code. Give it names to take it in, or merge it into another entry.</source>
        <translation>Ninguna lista tiene este código. Dele nombres para incluirlo o combínelo con otra entrada.</translation>
    </message>
    <message>
        <source>It was merged; these records came later. Merge it again and they follow.</source>
        <translation>Se combinó; estas fichas llegaron después. Combínela otra vez y seguirán.</translation>
    </message>
    <message>
        <source>It was merged and is kept so that older files and histories can be read.</source>
        <translation>Se combinó y se conserva para que se puedan leer archivos e historiales anteriores.</translation>
    </message>
    <message>
        <source>It is not offered any more; records that have it keep it, and it can be searched for.</source>
        <translation>Ya no se ofrece; las fichas que la tienen la conservan y se puede buscar.</translation>
    </message>
    <message>
        <source>It belongs to the program: it can be renamed, moved and retired, but not merged or removed.</source>
        <translation>Forma parte del programa: se puede renombrar, mover y retirar, pero no combinar ni eliminar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, one of its fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Added. It is offered at once wherever %1 is chosen.</source>
        <translation>Añadida. Se ofrece desde ahora dondequiera que se elija %1.</translation>
    </message>
    <message>
        <source>Renamed. Records keep their code and show the new name.</source>
        <translation>Renombrada. Las fichas conservan su código y muestran el nombre nuevo.</translation>
    </message>
    <message>
        <source>“%1” is offered again.</source>
        <translation>«%1» se ofrece de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not offered any more. %Ln record(s) keep it.</source>
        <translation>
            <numerusform>«%1» ya no se ofrece. %Ln ficha la conserva.</numerusform>
            <numerusform>«%1» ya no se ofrece. %Ln fichas la conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging “%1” into “%2”</source>
        <translation>Combinación de «%1» con «%2»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is merged: %Ln record(s) say “%2” now.</source>
        <translation>
            <numerusform>«%1» está combinada: %Ln ficha dice ahora «%2».</numerusform>
            <numerusform>«%1» está combinada: %Ln fichas dicen ahora «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Deshaciendo la combinación</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone. %Ln record(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>La combinación se ha deshecho. %Ln ficha se cambió después y queda como está.</numerusform>
            <numerusform>La combinación se ha deshecho. %Ln fichas se cambiaron después y quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>La combinación se ha deshecho.</translation>
    </message>
    <message>
        <source>“%1” is removed from the list.</source>
        <translation>«%1» se ha eliminado de la lista.</translation>
    </message>
    <message>
        <source>What people can choose in forms, filters and imports. Nothing that was recorded is lost: what a record holds stays readable, whatever becomes of the list.</source>
        <translation>Lo que se puede elegir en formularios, filtros e importaciones. Nada de lo registrado se pierde: lo que contiene una ficha sigue siendo legible, pase lo que pase con la lista.</translation>
    </message>
    <message>
        <source>Find a list</source>
        <translation>Buscar una lista</translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation>Entradas de la lista</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Nombres…</translation>
    </message>
    <message>
        <source>What the entry is called in each language</source>
        <translation>Cómo se llama la entrada en cada idioma</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>C&amp;ombinar con…</translation>
    </message>
    <message>
        <source>Makes one entry of two: every record that holds this one gets the other</source>
        <translation>Hace una entrada de dos: cada ficha que contiene esta recibe la otra</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Takes an added entry that no record holds out of the list</source>
        <translation>Quita de la lista una entrada añadida que ninguna ficha contiene</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceMergeDialog</name>
    <message>
        <source>Merge “%1” into another entry</source>
        <translation>Combinar «%1» con otra entrada</translation>
    </message>
    <message>
        <source>Merge &amp;into</source>
        <translation>Combinar &amp;con</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>C&amp;ombinar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) will say “%1”.</source>
        <translation>
            <numerusform>%Ln ficha dirá «%1».</numerusform>
            <numerusform>%Ln fichas dirán «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the recycle bin too.</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln más en la papelera también.</numerusform>
            <numerusform>%Ln más en la papelera también.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not offered any more; imports and filters that name it mean the new entry. Every record’s history keeps what it said before, and the merge can be undone.</source>
        <translation>«%1» ya no se ofrece; las importaciones y los filtros que la nombran designan la entrada nueva. El historial de cada ficha conserva lo que decía antes, y la combinación se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose the entry that takes the place of “%1”.</source>
        <translation>Elija la entrada que ocupa el lugar de «%1».</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceModel</name>
    <message>
        <source>%1 (no longer used)</source>
        <translation>%1 (ya no se usa)</translation>
    </message>
</context>
<context>
    <name>Lodebook::ChoiceNamesDialog</name>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Francés</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Español</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Neerlandés</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Alemán</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>%1: names of “%2”</source>
        <comment>a field, an entry of its list</comment>
        <translation>%1: nombres de «%2»</translation>
    </message>
    <message>
        <source>%1: a new entry</source>
        <comment>a field</comment>
        <translation>%1: una entrada nueva</translation>
    </message>
    <message>
        <source>Where nothing is given the program’s own word stands, unless the English one is changed: then that one holds in every language without a name.</source>
        <translation>Donde no se da nada queda la palabra del programa, salvo que se cambie la inglesa: entonces vale en todos los idiomas sin nombre.</translation>
    </message>
    <message>
        <source>Give the names you know. Where one is missing the English one is shown, or the first there is.</source>
        <translation>Dé los nombres que conozca. Donde falte uno se muestra el inglés, o el primero que haya.</translation>
    </message>
    <message>
        <source>&amp;Save the names</source>
        <translation>&amp;Guardar los nombres</translation>
    </message>
    <message>
        <source>&amp;Add the entry</source>
        <translation>Aña&amp;dir la entrada</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodeEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«%1» no está en la lista</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>«%1» está retirada y ya no se elige</translation>
    </message>
</context>
<context>
    <name>Lodebook::CodesEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>«%1» no está en la lista</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>“%1” is retired and not chosen any more</source>
        <translation>«%1» está retirada y ya no se elige</translation>
    </message>
</context>
<context>
    <name>Lodebook::ColumnDialog</name>
    <message>
        <source>Further to the front</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Further to the back</source>
        <translation>Más atrás</translation>
    </message>
    <message>
        <source>Do not show this column</source>
        <translation>No mostrar esta columna</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>&amp;Add this column</source>
        <translation>&amp;Añadir esta columna</translation>
    </message>
    <message>
        <source>&amp;Show these columns</source>
        <translation>&amp;Mostrar estas columnas</translation>
    </message>
    <message>
        <source>As they were at &amp;first</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message>
        <source>Sho&amp;wn, from the front</source>
        <translation>M&amp;ostradas, desde delante</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Columnas mostradas</translation>
    </message>
    <message>
        <source>as the content needs</source>
        <translation>según el contenido</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Wid&amp;th</source>
        <translation>A&amp;ncho</translation>
    </message>
    <message>
        <source>F&amp;irst columns that stay in sight</source>
        <translation>Primeras columnas que quedan a la &amp;vista</translation>
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
        <translation>&amp;Cuaderno</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nuevo cuaderno…</translation>
    </message>
    <message>
        <source>&amp;Open casebook…</source>
        <translation>&amp;Abrir un cuaderno…</translation>
    </message>
    <message>
        <source>&amp;Recent casebooks</source>
        <translation>Cuadernos &amp;recientes</translation>
    </message>
    <message>
        <source>Another &amp;window</source>
        <translation>Otra &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;What undo will undo</source>
        <translation>&amp;Qué deshará deshacer</translation>
    </message>
    <message>
        <source>Put typing &amp;aside</source>
        <translation>&amp;Apartar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Delete this record</source>
        <translation>&amp;Eliminar esta ficha</translation>
    </message>
    <message>
        <source>&amp;Find in this list</source>
        <translation>&amp;Buscar en esta lista</translation>
    </message>
    <message>
        <source>Find &amp;everywhere: records and commands</source>
        <translation>Buscar en &amp;todas partes: fichas y órdenes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nueva ficha</translation>
    </message>
    <message>
        <source>&amp;Recycle bin of this list</source>
        <translation>&amp;Papelera de esta lista</translation>
    </message>
    <message>
        <source>Rooms as &amp;icons</source>
        <translation>Secciones como &amp;iconos</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;About Lodebook</source>
        <translation>&amp;Acerca de Lodebook</translation>
    </message>
    <message>
        <source>Switch li&amp;ght and dark</source>
        <translation>Cambiar entre c&amp;laro y oscuro</translation>
    </message>
    <message>
        <source>&amp;Pin this record</source>
        <translation>&amp;Fijar esta ficha</translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem says</source>
        <translation>Tema como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>High-&amp;contrast theme</source>
        <translation>Tema de contraste &amp;alto</translation>
    </message>
    <message>
        <source>Ligh&amp;t theme</source>
        <translation>&amp;Tema claro</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Im&amp;primir la lista…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Ayuda &amp;sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Keys at a glance</source>
        <translation>&amp;Teclas de un vistazo</translation>
    </message>
    <message>
        <source>Change &amp;many records…</source>
        <translation>Cambiar &amp;muchas fichas…</translation>
    </message>
    <message>
        <source>&amp;Paste a table, files or a picture</source>
        <translation>&amp;Pegar una tabla, archivos o una imagen</translation>
    </message>
    <message>
        <source>language theme appearance text size row height keys shortcuts</source>
        <comment>words by which the settings are found</comment>
        <translation>idioma tema apariencia tamaño del texto altura de las filas teclas atajos</translation>
    </message>
    <message>
        <source>Choice &amp;lists</source>
        <translation>&amp;Listas de opciones</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de seguri&amp;dad…</translation>
    </message>
    <message>
        <source>&amp;Encryption…</source>
        <translation>C&amp;ifrado…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Take a pack…</source>
        <translation>&amp;Tomar un paquete…</translation>
    </message>
    <message>
        <source>&amp;Make a pack…</source>
        <translation>&amp;Hacer un paquete…</translation>
    </message>
    <message>
        <source>Open &amp;conflicts</source>
        <translation>&amp;Conflictos abiertos</translation>
    </message>
    <message>
        <source>&amp;Devices and keys</source>
        <translation>Di&amp;spositivos y claves</translation>
    </message>
    <message>
        <source>Calendar &amp;file…</source>
        <translation>Archiv&amp;o de calendario…</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConditionEditor</name>
    <message>
        <source>How it compares</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Valor con el que comparar</translation>
    </message>
    <message>
        <source>Values to compare with</source>
        <translation>Valores con los que comparar</translation>
    </message>
    <message>
        <source>Tick at least one</source>
        <translation>Marque al menos uno</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>Type what to compare with</source>
        <translation>Escriba con qué comparar</translation>
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
        <translation>%1 cambió los mismos campos mientras usted escribía. No se pierde nada: elija para cada campo qué valor queda.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el suyo</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Conservar el mío: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Tomar el suyo: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsModel</name>
    <message numerus="yes">
        <source>%1: %Ln values</source>
        <comment>a field</comment>
        <translation>
            <numerusform>%1: %Ln valor</numerusform>
            <numerusform>%1: %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted and changed</source>
        <translation>Eliminada y modificada</translation>
    </message>
    <message>
        <source>Created twice</source>
        <translation>Creada dos veces</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Alguien no conocido aquí</translation>
    </message>
    <message>
        <source>%1, here, %2</source>
        <comment>officer, moment</comment>
        <translation>%1, aquí, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>officer, moment</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on “%2”, %3</source>
        <comment>officer, device, moment</comment>
        <translation>%1, en «%2», %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>record and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Lo que está abierto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
</context>
<context>
    <name>Lodebook::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto abierto</numerusform>
            <numerusform>%Ln conflictos abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding about “%1”</source>
        <translation>Decisión sobre «%1»</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>Fusionando «%1»</translation>
    </message>
    <message>
        <source>Decided: “%1”. The decision goes to the others with the next pack; undo takes it back.</source>
        <translation>Decidido: «%1». La decisión va con el próximo paquete; deshacer la retira.</translation>
    </message>
    <message>
        <source>Two people changed the same thing before they heard of each other. Nothing was lost: until somebody decides, the later value is shown.</source>
        <translation>Dos personas modificaron lo mismo antes de saber una de otra. No se perdió nada: hasta que alguien decida, se muestra el valor más reciente.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>When two devices change the same field, delete what the other changed, or create the same record, it is decided here.</source>
        <translation>Cuando dos dispositivos modifican el mismo campo, eliminan lo que el otro modificó o crean la misma ficha, se decide aquí.</translation>
    </message>
</context>
<context>
    <name>Lodebook::CopiedFileDialog</name>
    <message>
        <source>Copied or moved?</source>
        <translation>¿Copiado o movido?</translation>
    </message>
    <message>
        <source>Was this file copied or moved?</source>
        <translation>¿Este archivo se copió o se movió?</translation>
    </message>
    <message>
        <source>The same casebook still lies at %1. You are opening %2.</source>
        <translation>El mismo cuaderno sigue estando en %1. Usted abre %2.</translation>
    </message>
    <message>
        <source>This casebook was last used on the computer “%1”, as %2. You are opening %3.</source>
        <translation>Este cuaderno se usó por última vez en el ordenador «%1», como %2. Usted abre %3.</translation>
    </message>
    <message>
        <source>It is a copy when somebody may go on with the other one. It then becomes a device of its own, and whoever takes packs from it has to accept its new key. If you do not know, choose this: it never does harm.</source>
        <translation>Es una copia si alguien puede seguir con el otro. Se convierte entonces en un dispositivo propio, y quienes reciben sus paquetes tienen que aceptar su clave nueva. Si no lo sabe, elija esto: nunca hace daño.</translation>
    </message>
    <message>
        <source>It was moved when nobody will work with the other one again. It goes on as the device it was. If somebody does go on with the other one, what the two enter can no longer be brought together.</source>
        <translation>Se movió si nadie volverá a trabajar con el otro. Sigue como el dispositivo que era. Si alguien sigue a pesar de todo con el otro, lo que se introduzca en los dos ya no se puede reunir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is a &amp;copy</source>
        <translation>Es una &amp;copia</translation>
    </message>
    <message>
        <source>It was &amp;moved</source>
        <translation>Se &amp;movió</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>The field “%1”</source>
        <translation>El campo «%1»</translation>
    </message>
    <message>
        <source>&amp;Add this field</source>
        <translation>&amp;Añadir este campo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Entries, one on each line</source>
        <translation>&amp;Entradas, una por línea</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>En otros idiomas</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Campo «%1» añadido</translation>
    </message>
    <message>
        <source>Field “%1” changed</source>
        <translation>Campo «%1» modificado</translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsModel</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a field holds: another record: organisation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>smallest and largest value</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit</comment>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln character(s)</source>
        <translation>
            <numerusform>como máximo %Ln carácter</numerusform>
            <numerusform>como máximo %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::CustomFieldsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added field(s)</source>
        <translation>
            <numerusform>%Ln campo añadido</numerusform>
            <numerusform>%Ln campos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds of records</source>
        <translation>Todas las clases de fichas</translation>
    </message>
    <message>
        <source>“%1” stands in forms now, and can be chosen as a column, in filters, imports and reports.</source>
        <translation>«%1» aparece ahora en los formularios y puede elegirse como columna, en filtros, importaciones e informes.</translation>
    </message>
    <message>
        <source>Field “%1” taken away</source>
        <translation>Campo «%1» quitado</translation>
    </message>
    <message>
        <source>“%1” is asked for no more. What was recorded in it is kept and comes back with it.</source>
        <translation>«%1» ya no se pide. Lo registrado en él se conserva y vuelve con él.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
        <source>Order of the added fields changed</source>
        <translation>Orden de los campos añadidos modificado</translation>
    </message>
    <message>
        <source>Fields that this casebook needs and the program does not bring. They stand in forms, lists, filters, files, reports and the search like every other field.</source>
        <translation>Campos que este cuaderno necesita y que el programa no trae. Aparecen en formularios, listas, filtros, archivos, informes y en la búsqueda como cualquier otro campo.</translation>
    </message>
    <message>
        <source>&amp;Fields of</source>
        <translation>&amp;Campos de</translation>
    </message>
    <message>
        <source>&amp;Add a field…</source>
        <translation>&amp;Añadir un campo…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No fields are added here</source>
        <translation>Aquí no se ha añadido ningún campo</translation>
    </message>
    <message>
        <source>What your programme records beyond the fields that are there gets one of its own: a number, a date, a list, another record.</source>
        <translation>Lo que su programa registra más allá de los campos que hay recibe uno propio: un número, una fecha, una lista, otra ficha.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Añadir el primero</translation>
    </message>
</context>
<context>
    <name>Lodebook::DashboardPage</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>The figures are being read.</source>
        <translation>Se están leyendo las cifras.</translation>
    </message>
    <message>
        <source>&amp;List edition</source>
        <translation>Edición de la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as figures (JSON)</source>
        <translation>Como imagen (PNG, SVG) o como cifras (JSON)</translation>
    </message>
    <message>
        <source>%1 (only a part is here)</source>
        <translation>%1 (aquí solo hay una parte)</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>&amp;Explicar esta cifra</translation>
    </message>
    <message>
        <source>Save the dashboard</source>
        <translation>Guardar el panel</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Cifras (*.json)</translation>
    </message>
</context>
<context>
    <name>Lodebook::DateEditor</name>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
</context>
<context>
    <name>Lodebook::DaysEditor</name>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>today + days</source>
        <translation>hoy + días</translation>
    </message>
    <message>
        <source>today − days</source>
        <translation>hoy − días</translation>
    </message>
    <message>
        <source>the last days</source>
        <translation>los últimos días</translation>
    </message>
    <message>
        <source>the next days</source>
        <translation>los próximos días</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>Type the day to compare with</source>
        <translation>Escriba el día con el que comparar</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewModel</name>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Frente al año anterior</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Comentario de quien revisa</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>maturity by the reviewer</comment>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: no</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: previsto</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: en parte</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: sí</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdReviewPart</name>
    <message>
        <source>Own score %1, reviewed %2, last year %3.</source>
        <translation>Puntuación propia %1, revisada %2, el año anterior %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are open.</source>
        <translation>
            <numerusform>%Ln pregunta está abierta.</numerusform>
            <numerusform>%Ln preguntas están abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %Ln answer(s) taken over</source>
        <translation>
            <numerusform>&amp;Confirmar %Ln respuesta trasladada</numerusform>
            <numerusform>&amp;Confirmar %Ln respuestas trasladadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Improvements: %1 of at most %2 are open</source>
        <translation>Me&amp;joras: %1 de un máximo de %2 están abiertas</translation>
    </message>
    <message>
        <source>No evidence given.</source>
        <translation>No se dan pruebas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of last year taken over, to be confirmed. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln respuesta del año anterior trasladada, por confirmar. Deshacer la retira.</numerusform>
            <numerusform>%Ln respuestas del año anterior trasladadas, por confirmar. Deshacer las retira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) confirmed. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln respuesta confirmada. Deshacer lo retira.</numerusform>
            <numerusform>%Ln respuestas confirmadas. Deshacer lo retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the form</source>
        <translation>Escribir el formulario</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para un navegador (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>Left out, because restricted: %Ln answer(s).</source>
        <translation>
            <numerusform>Omitido por ser restringido: %Ln respuesta.</numerusform>
            <numerusform>Omitido por ser restringido: %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <translation>El formulario se escribió en %1.</translation>
    </message>
    <message>
        <source>Take forms in</source>
        <translation>Incorporar formularios</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.html *.htm *.json)</source>
        <translation>Formularios (*.xlsx *.html *.htm *.json)</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>&amp;Take over last year&apos;s answers</source>
        <translation>&amp;Trasladar las respuestas del año anterior</translation>
    </message>
    <message>
        <source>They are marked, and count in no score, until they are confirmed or changed</source>
        <translation>Quedan marcadas y no cuentan en ninguna puntuación hasta que se confirmen o cambien</translation>
    </message>
    <message>
        <source>The member has said that they still hold</source>
        <translation>El miembro ha dicho que siguen siendo válidas</translation>
    </message>
    <message>
        <source>&amp;Write the form</source>
        <translation>&amp;Escribir el formulario</translation>
    </message>
    <message>
        <source>Take &amp;forms in</source>
        <translation>Incorporar &amp;formularios</translation>
    </message>
    <message>
        <source>&amp;Print the open questions</source>
        <translation>Im&amp;primir las preguntas abiertas</translation>
    </message>
    <message>
        <source>Maturity as &amp;reviewed:</source>
        <translation>Madurez según la &amp;revisión:</translation>
    </message>
    <message>
        <source>Co&amp;mment of the reviewer:</source>
        <translation>Co&amp;mentario del revisor:</translation>
    </message>
    <message>
        <source>What is to be improved</source>
        <translation>Qué hay que mejorar</translation>
    </message>
    <message>
        <source>&amp;Add the improvement</source>
        <translation>&amp;Añadir la mejora</translation>
    </message>
    <message>
        <source>Questions of the report, last year and review side by side</source>
        <translation>Preguntas del informe, año anterior y revisión lado a lado</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Mejoras</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>What was &amp;said so far:</source>
        <translation>Lo &amp;dicho hasta ahora:</translation>
    </message>
    <message>
        <source>What the member and the reviewer said, turn by turn</source>
        <translation>Lo que dijeron el miembro y el revisor, turno a turno</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Se escribe el formulario</translation>
    </message>
    <message>
        <source>Stopped; no form was written.</source>
        <translation>Detenido; no se escribió ningún formulario.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DdTakeInDialog</name>
    <message>
        <source>Take forms in</source>
        <translation>Incorporar formularios</translation>
    </message>
    <message>
        <source>This is what would become of every answer. Nothing is written yet; what cannot be placed is kept in a note on the report.</source>
        <translation>Esto sería de cada respuesta. Aún no se ha escrito nada; lo que no tiene sitio se conserva en una nota del informe.</translation>
    </message>
    <message>
        <source>What would become of every answer</source>
        <translation>Qué sería de cada respuesta</translation>
    </message>
    <message>
        <source>Form and question</source>
        <translation>Formulario y pregunta</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Sin sitio</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln answer(s)</source>
        <translation>
            <numerusform>&amp;Incorporar %Ln respuesta</numerusform>
            <numerusform>&amp;Incorporar %Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) taken in. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln respuesta incorporada. Deshacer la retira.</numerusform>
            <numerusform>%Ln respuestas incorporadas. Deshacer las retira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be placed: kept in a note on the report.</source>
        <translation>
            <numerusform>%Ln no tuvo sitio: conservada en una nota del informe.</numerusform>
            <numerusform>%Ln no tuvieron sitio: conservadas en una nota del informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the forms</source>
        <translation>Se leen los formularios</translation>
    </message>
    <message>
        <source>Taking the forms in</source>
        <translation>Se incorporan los formularios</translation>
    </message>
    <message>
        <source>Stopped; nothing was taken in.</source>
        <translation>Detenido; no se incorporó nada.</translation>
    </message>
</context>
<context>
    <name>Lodebook::DeadlineModel</name>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
</context>
<context>
    <name>Lodebook::DecisionPanel</name>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Eliminada por uno, modificada por otro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Abrir la ficha</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What both of them changed</source>
        <translation>Lo que ambos modificaron</translation>
    </message>
    <message>
        <source>Shown until you decide</source>
        <translation>Se muestra hasta que decida</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>De aquí</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De allí</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Tomar este</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Changed, or built upon</source>
        <translation>Modificada o utilizada</translation>
    </message>
    <message>
        <source>&amp;Delete the record</source>
        <translation>&amp;Eliminar la ficha</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>&amp;Conservar la ficha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, and whose it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>A text of &amp;both, to be improved</source>
        <translation>Un texto de am&amp;bos, para mejorar</translation>
    </message>
    <message>
        <source>Another &amp;value</source>
        <translation>Otro &amp;valor</translation>
    </message>
    <message>
        <source>Take &amp;what stands here</source>
        <translation>Tomar lo que &amp;figura aquí</translation>
    </message>
</context>
<context>
    <name>Lodebook::DerivedPanel</name>
    <message>
        <source>What follows from it</source>
        <translation>Lo que se deduce de ello</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt;</source>
        <comment>name of a figure and its value</comment>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explicar %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Atención: %1</translation>
    </message>
    <message>
        <source>Not heard from lately: %1</source>
        <translation>Sin noticias recientes de: %1</translation>
    </message>
    <message>
        <source>As of %1, method %2</source>
        <translation>A %1, método %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DestroyPage</name>
    <message>
        <source>Destroy the casebook here</source>
        <translation>Destruir el cuaderno aquí</translation>
    </message>
    <message>
        <source>destroy</source>
        <translation>destruir</translation>
    </message>
    <message>
        <source>“%1” has never confirmed anything.</source>
        <translation>«%1» nunca ha confirmado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) done here</source>
        <translation>
            <numerusform>%Ln acción hecha aquí</numerusform>
            <numerusform>%Ln acciones hechas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of yours, because they are restricted or outside of what it may hold</source>
        <translation>
            <numerusform>%Ln ficha suya, porque es reservada o está fuera de lo que puede tener</numerusform>
            <numerusform>%Ln fichas suyas, porque son reservadas o están fuera de lo que puede tener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln archivo adjunto</numerusform>
            <numerusform>%Ln archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has everything that was done here (confirmed on %2).</source>
        <translation>«%1» tiene todo lo que se hizo aquí (confirmado el %2).</translation>
    </message>
    <message>
        <source>“%1” lacks: %2 (as it said on %3).</source>
        <translation>A «%1» le falta: %2 (según dijo el %3).</translation>
    </message>
    <message numerus="yes">
        <source>It also lacks %Ln action(s) that others did and that came here.</source>
        <translation>
            <numerusform>También le falta %Ln acción que hicieron otros y que llegó aquí.</numerusform>
            <numerusform>También le faltan %Ln acciones que hicieron otros y que llegaron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what the other devices have confirmed…</source>
        <translation>Se mira lo que han confirmado los otros dispositivos…</translation>
    </message>
    <message>
        <source>Nobody else has this casebook: no packs are exchanged with any device. What is not in another copy is lost.</source>
        <translation>Nadie más tiene este cuaderno: no se intercambian paquetes con ningún dispositivo. Lo que no está en otra copia se pierde.</translation>
    </message>
    <message>
        <source>The casebook on this computer, its backups here and what you were typing are gone then, for ever. This cannot be stopped or undone.</source>
        <translation>El cuaderno de este ordenador, sus copias de seguridad aquí y lo que usted estaba escribiendo desaparecen entonces para siempre. Esto no se puede detener ni deshacer.</translation>
    </message>
    <message>
        <source>&amp;Yes, destroy it now</source>
        <translation>&amp;Sí, destruirlo ahora</translation>
    </message>
    <message>
        <source>For a computer that is handed back, or about to be taken away. The casebook, its backups beside it and unfinished typing are written over and deleted; of an encrypted one the keys come first, so that it is unreadable at once. What others have of it stays with them.</source>
        <translation>Para un ordenador que se devuelve o que están a punto de quitarle. El cuaderno, sus copias de seguridad junto a él y lo que quedó a medio escribir se sobrescriben y se borran; si está cifrado, primero las claves, de modo que queda ilegible al instante. Lo que otros tienen de él sigue con ellos.</translation>
    </message>
    <message>
        <source>This casebook is on a server. It can only be destroyed there.</source>
        <translation>Este cuaderno está en un servidor. Solo se puede destruir allí.</translation>
    </message>
    <message>
        <source>What others have</source>
        <translation>Lo que tienen los demás</translation>
    </message>
    <message>
        <source>Something would be lost. Send a pack first and wait for the answer. If there is no time for that, &amp;type the word “%1”:</source>
        <translation>Se perdería algo. Envíe antes un paquete y espere la respuesta. Si no hay tiempo para eso, &amp;escriba la palabra «%1»:</translation>
    </message>
    <message>
        <source>The word that allows it</source>
        <translation>La palabra que lo permite</translation>
    </message>
    <message>
        <source>&amp;Destroy the casebook…</source>
        <translation>&amp;Destruir el cuaderno…</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Lo que esto no puede hacer</translation>
    </message>
    <message>
        <source>Copies elsewhere stay: on sticks, in mails, in backups of the whole computer, and what was exported or printed. Disks without moving parts keep old blocks that no program can write over; there only a casebook that was encrypted all along is safely gone. That there was one may still show in lists of other programs.</source>
        <translation>Las copias en otros lugares quedan: en memorias, en correos, en copias de seguridad de todo el ordenador, y lo que se exportó o se imprimió. Los discos sin piezas móviles guardan bloques antiguos que ningún programa puede sobrescribir; ahí solo desaparece con seguridad un cuaderno que estuvo cifrado desde el principio. Que hubo uno puede verse todavía en listas de otros programas.</translation>
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
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %Ln day(s)</source>
        <translation>
            <numerusform>En silencio desde hace %Ln día</numerusform>
            <numerusform>En silencio desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>Hace %Ln día</numerusform>
            <numerusform>Hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln acción</numerusform>
            <numerusform>%Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Trusted, compared</source>
        <translation>De confianza, comparada</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>De confianza, sin comparar</translation>
    </message>
    <message>
        <source>No pack was made for it yet</source>
        <translation>Aún no se hizo ningún paquete para él</translation>
    </message>
    <message>
        <source>What it has not told to have: %1, of which %2 were done here</source>
        <comment>two counts of actions</comment>
        <translation>Lo que no ha dicho tener: %1, de las que %2 se hicieron aquí</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Le falta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Puede tener</translation>
    </message>
</context>
<context>
    <name>Lodebook::DevicesPage</name>
    <message>
        <source>Devices and keys</source>
        <translation>Dispositivos y claves</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>This device: %1 (%2). Its fingerprint, to be read out to others when they accept its key:</source>
        <translation>Este dispositivo: %1 (%2). Su huella, para leerla a los demás cuando acepten su clave:</translation>
    </message>
    <message>
        <source>Fingerprint of this device</source>
        <translation>Huella de este dispositivo</translation>
    </message>
    <message>
        <source>Accept the key of a device</source>
        <translation>Aceptar la clave de un dispositivo</translation>
    </message>
    <message>
        <source>Keys of devices (*.lodekey)</source>
        <translation>Claves de dispositivos (*.lodekey)</translation>
    </message>
    <message>
        <source>Save the key of this device</source>
        <translation>Guardar la clave de este dispositivo</translation>
    </message>
    <message>
        <source>Saving the key of this device</source>
        <translation>Guardando la clave de este dispositivo</translation>
    </message>
    <message>
        <source>Saved: %1. Hand it to the officer of the other device, and read the fingerprint out. It holds no secret.</source>
        <translation>Guardado: %1. Entréguelo al agente del otro dispositivo y léale la huella. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Accepting a key</source>
        <translation>Aceptando una clave</translation>
    </message>
    <message>
        <source>“%1” is trusted, and its fingerprint was compared.</source>
        <translation>«%1» es de confianza y su huella se comparó.</translation>
    </message>
    <message>
        <source>“%1” is trusted. Compare its fingerprint when you next speak to its officer.</source>
        <translation>«%1» es de confianza. Compare su huella cuando hable con su agente.</translation>
    </message>
    <message>
        <source>Packs of “%1” would no longer be taken, and none made for it. What it has already stays with it.</source>
        <translation>Ya no se tomarían paquetes de «%1» ni se haría ninguno para él. Lo que ya tiene se queda con él.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the trust</source>
        <translation>&amp;Retirar la confianza</translation>
    </message>
    <message>
        <source>Withdrawing trust</source>
        <translation>Retirando la confianza</translation>
    </message>
    <message>
        <source>“%1” is not trusted any more.</source>
        <translation>«%1» ya no es de confianza.</translation>
    </message>
    <message>
        <source>&amp;Trust it again…</source>
        <translation>&amp;Volver a confiar…</translation>
    </message>
    <message>
        <source>&amp;Compare the fingerprint…</source>
        <translation>&amp;Comparar la huella…</translation>
    </message>
    <message>
        <source>&amp;Accept a key file…</source>
        <translation>&amp;Aceptar un archivo de clave…</translation>
    </message>
    <message>
        <source>&amp;Save this device&apos;s key…</source>
        <translation>&amp;Guardar la clave de este dispositivo…</translation>
    </message>
    <message>
        <source>&amp;Make a pack for it…</source>
        <translation>&amp;Hacer un paquete para él…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>The key of this device is being read.</source>
        <translation>Se está leyendo la clave de este dispositivo.</translation>
    </message>
    <message>
        <source>Who exchanges packs with this casebook. Packs are taken only from devices that are trusted, and only they can open what is made for them.</source>
        <translation>Quién intercambia paquetes con este cuaderno. Solo se toman paquetes de dispositivos de confianza, y solo ellos pueden abrir lo que se hace para ellos.</translation>
    </message>
    <message>
        <source>No other device is known yet</source>
        <translation>Aún no se conoce otro dispositivo</translation>
    </message>
    <message>
        <source>Save this device&apos;s key and hand it to the others; accept theirs here, or drag the file onto the window. From then on you can exchange packs.</source>
        <translation>Guarde la clave de este dispositivo y entréguela a los demás; acepte la suya aquí o arrastre el archivo a la ventana. Desde entonces pueden intercambiar paquetes.</translation>
    </message>
    <message>
        <source>Accept a key file</source>
        <translation>Aceptar un archivo de clave</translation>
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
        <translation>no está en la lista</translation>
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
        <translation>Parecido de las dos más próximas, sobre 100</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicateWarning</name>
    <message>
        <source>This may be here already:</source>
        <translation>Es posible que esto ya exista:</translation>
    </message>
    <message>
        <source>%1 (%2 of 100)</source>
        <comment>a record and how alike it is</comment>
        <translation>%1 (%2 de 100)</translation>
    </message>
    <message>
        <source>Open %1, which may be the same: %2</source>
        <translation>Abrir %1, que puede ser la misma ficha: %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of likely duplicates</source>
        <translation>
            <numerusform>%Ln grupo de duplicados probables</numerusform>
            <numerusform>%Ln grupos de duplicados probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates among: %1</source>
        <translation>Buscando duplicados entre: %1</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>two records and how alike they are</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>Merging “%1”</source>
        <translation>Fusionando «%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is now one record; %Ln other record(s) that named the other follow it.</source>
        <translation>
            <numerusform>«%1» es ahora una sola ficha; la sigue %Ln ficha que nombraba a la otra.</numerusform>
            <numerusform>«%1» es ahora una sola ficha; la siguen %Ln fichas que nombraban a la otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Deshaciendo la fusión</translation>
    </message>
    <message>
        <source>Remembered: “%1” and “%2” are not the same</source>
        <translation>Anotado: «%1» y «%2» no son la misma</translation>
    </message>
    <message>
        <source>Looking for pairs nothing speaks against</source>
        <translation>Buscando pares que nada contradice</translation>
    </message>
    <message>
        <source>No pair is so certain that it needs no look: in each, a field says different things.</source>
        <translation>Ningún par es tan seguro que no necesite una mirada: en cada uno, un campo dice cosas distintas.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) merged.</source>
        <translation>
            <numerusform>%Ln par fusionado.</numerusform>
            <numerusform>%Ln pares fusionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No likely duplicates</source>
        <translation>Ningún duplicado probable</translation>
    </message>
    <message>
        <source>Nothing among these records looks like another one. Pairs you have told apart are not shown again.</source>
        <translation>Ninguna de estas fichas se parece a otra. Los pares que usted ha distinguido no se muestran de nuevo.</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Fichas que quizá sean una sola</translation>
    </message>
    <message>
        <source>Names that are written or sound alike, equal e-mail addresses, phones and numbers are compared.</source>
        <translation>Se comparan los nombres que se escriben o suenan parecido, y los correos, teléfonos y números iguales.</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln pair(s)</source>
        <translation>
            <numerusform>&amp;Fusionar %Ln par</numerusform>
            <numerusform>&amp;Fusionar %Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Look &amp;among</source>
        <translation>Buscar &amp;entre</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Merge the &amp;certain ones…</source>
        <translation>Fusionar los pares &amp;seguros…</translation>
    </message>
    <message>
        <source>Pairs that are very much alike and say different things in no field, merged all at once after a preview</source>
        <translation>Los pares muy parecidos en los que ningún campo difiere, fusionados de una vez tras una vista previa</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Grupos de duplicados probables</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Nothing speaks against merging these: they are very much alike, and in no field do they say different things. Take the tick away where you know better.</source>
        <translation>Nada se opone a estas fusiones: las fichas son muy parecidas y ningún campo difiere. Quite la marca donde sepa que no es así.</translation>
    </message>
    <message>
        <source>Pairs to merge</source>
        <translation>Pares que fusionar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>Lodebook::EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>Se calcula la clave…</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambio de la frase de contraseña</translation>
    </message>
    <message>
        <source>The casebook has a new passphrase. Older backups and other copies keep the old one.</source>
        <translation>El cuaderno tiene una nueva frase de contraseña. Las copias de seguridad anteriores y otras copias conservan la antigua.</translation>
    </message>
    <message>
        <source>Making a recovery key</source>
        <translation>Creación de una clave de recuperación</translation>
    </message>
    <message>
        <source>Looking whether the passphrase is right</source>
        <translation>Comprobación de la frase de contraseña</translation>
    </message>
    <message>
        <source>Without encryption everybody who has the file can read all of it. Its older backups stay encrypted, with the passphrase they had. All windows are closed and opened again.</source>
        <translation>Sin cifrado, quien tenga el archivo puede leerlo todo. Sus copias de seguridad anteriores siguen cifradas, con la frase de contraseña que tenían. Todas las ventanas se cierran y se vuelven a abrir.</translation>
    </message>
    <message>
        <source>Take the encryption &amp;off</source>
        <translation>Quitar el c&amp;ifrado</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Somebody has typed it from the paper: it works.</source>
        <translation>Abre el cuaderno cuando se pierde la frase de contraseña. Alguien la ha escrito desde el papel: funciona.</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Nobody has tried yet whether the one on paper works.</source>
        <translation>Abre el cuaderno cuando se pierde la frase de contraseña. Nadie ha probado aún si la del papel funciona.</translation>
    </message>
    <message>
        <source>This casebook is on a server; it is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Este cuaderno está en un servidor; se cifra allí, con los discos y las conexiones del servidor.</translation>
    </message>
    <message>
        <source>This program is built without encryption. Another build of it can encrypt this casebook.</source>
        <translation>Este programa está compilado sin cifrado. Otra compilación de él puede cifrar este cuaderno.</translation>
    </message>
    <message>
        <source>This casebook is encrypted, with its attachments and its backups. It opens with the passphrase or with the recovery key; without both nobody can open it. It locks by itself when nobody works with it for a while (see the settings).</source>
        <translation>Este cuaderno está cifrado, con sus adjuntos y sus copias de seguridad. Se abre con la frase de contraseña o con la clave de recuperación; sin ninguna de las dos nadie puede abrirlo. Se bloquea por sí solo cuando nadie trabaja con él durante un rato (véanse los ajustes).</translation>
    </message>
    <message>
        <source>Who finds or steals the file can read everything in it. Encrypted, it opens only with a passphrase of yours, or with a recovery key that you keep on paper. Attachments and backups are encrypted with it.</source>
        <translation>Quien encuentre o robe el archivo puede leer todo lo que contiene. Cifrado, solo se abre con una frase de contraseña suya, o con una clave de recuperación que usted guarda en papel. Los adjuntos y las copias de seguridad se cifran con él.</translation>
    </message>
    <message>
        <source>All windows are closed and opened again. Then the recovery key is shown, once: have a printer or paper ready. What was exported or copied elsewhere stays as it is.</source>
        <translation>Todas las ventanas se cierran y se vuelven a abrir. Después se muestra la clave de recuperación, una sola vez: tenga a mano una impresora o papel. Lo que se exportó o copió en otro lugar queda como está.</translation>
    </message>
    <message>
        <source>&amp;Encrypt the casebook</source>
        <translation>&amp;Cifrar el cuaderno</translation>
    </message>
    <message>
        <source>&amp;Passphrase now, or the recovery key: needed for every change here</source>
        <translation>&amp;Frase de contraseña actual, o la clave de recuperación: necesaria para todo cambio aquí</translation>
    </message>
    <message>
        <source>Passphrase now, or the recovery key</source>
        <translation>Frase de contraseña actual, o la clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>&amp;Probar la del papel…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>&amp;Hacer una nueva…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The file itself is not rewritten. Older backups and other copies keep the old passphrase.</source>
        <translation>El archivo mismo no se reescribe. Las copias de seguridad anteriores y otras copias conservan la frase antigua.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>C&amp;ambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>The casebook is written anew as a plain file that everybody can read who has it.</source>
        <translation>El cuaderno se escribe de nuevo como un archivo corriente que puede leer quien lo tenga.</translation>
    </message>
    <message>
        <source>Take the encryption o&amp;ff…</source>
        <translation>&amp;Quitar el cifrado…</translation>
    </message>
    <message>
        <source>This computer goes</source>
        <translation>Este ordenador se va</translation>
    </message>
    <message>
        <source>Before it is handed back, or when it is about to be taken away: shows whether others have everything, and destroys the casebook here.</source>
        <translation>Antes de devolverlo, o cuando están a punto de quitárselo: muestra si otros lo tienen todo y destruye el cuaderno aquí.</translation>
    </message>
    <message>
        <source>De&amp;stroy the casebook here…</source>
        <translation>&amp;Destruir el cuaderno aquí…</translation>
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
        <translation>%1: %2; prioridad: %3</translation>
    </message>
    <message>
        <source>Influence %1, interest %2: %3</source>
        <translation>Influencia %1, interés %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln planes</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans are being read.</source>
        <translation>Se están leyendo los planes.</translation>
    </message>
    <message>
        <source>No engagement plan is open yet. Add one and give its partner an influence and an interest from 1 to 5: it then stands here.</source>
        <translation>Todavía no hay ningún plan de colaboración abierto. Añada uno y dé a su socio una influencia y un interés de 1 a 5: entonces aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open plan(s).</source>
        <translation>
            <numerusform>%Ln plan abierto.</numerusform>
            <numerusform>%Ln planes abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stand(s) below the grid, because influence or interest is not recorded.</source>
        <translation>
            <numerusform>%Ln de ellos está debajo de la cuadrícula, porque la influencia o el interés no está registrado.</numerusform>
            <numerusform>%Ln de ellos están debajo de la cuadrícula, porque la influencia o el interés no está registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Influence %1</source>
        <translation>Influencia %1</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Interés %1</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Aún sin situar</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Influencia e interés</translation>
    </message>
    <message>
        <source>&amp;New engagement plan</source>
        <translation>&amp;Nuevo plan de colaboración</translation>
    </message>
    <message>
        <source>&amp;Print the grid</source>
        <translation>&amp;Imprimir la cuadrícula</translation>
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
        <translation>A %1 (regla %2)</translation>
    </message>
    <message>
        <source>Changes may be missing of: %1</source>
        <translation>Pueden faltar cambios de: %1</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Fichas detrás de la cifra</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What it adds</source>
        <translation>Lo que añade</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldButton</name>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldChooser</name>
    <message>
        <source>Fields of %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldEditor</name>
    <message>
        <source>Must be filled in</source>
        <translation>Debe rellenarse</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPicker</name>
    <message>
        <source>%1 (needed)</source>
        <comment>a field that every record has</comment>
        <translation>%1 (necesario)</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldPickerDelegate</name>
    <message>
        <source>What the column %1 becomes</source>
        <translation>En qué se convierte la columna %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldRestore</name>
    <message>
        <source>What %1 led to is not here any more</source>
        <comment>a field that links</comment>
        <translation>Aquello a lo que llevaba %1 ya no está aquí</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it first.</source>
        <translation>«%1» está en la papelera. Restáurelo primero.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow changing it</source>
        <translation>%1 está restringido: su función no permite cambiarlo</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. Take it out first.</source>
        <translation>Esta ficha está en la papelera. Sáquela primero.</translation>
    </message>
    <message>
        <source>The earlier value of %1 cannot be read by this version of the program</source>
        <translation>Esta versión del programa no puede leer el valor anterior de %1</translation>
    </message>
    <message>
        <source>%1 has this value now</source>
        <translation>%1 tiene ahora este valor</translation>
    </message>
    <message>
        <source>%1 was changed at this moment; nothing was overwritten. Look at the history again.</source>
        <translation>%1 acaba de cambiar; no se sobrescribió nada. Mire de nuevo el historial.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Valor devuelto: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FieldTreeModel</name>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Lo que se deriva de otros registros</translation>
    </message>
    <message>
        <source>Kept by the program</source>
        <translation>Lo que lleva el programa</translation>
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
        <translation>%1. Abre las fichas en que se basa.</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln record(s)</source>
        <translation>
            <numerusform>Abrir %Ln ficha</numerusform>
            <numerusform>Abrir %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>&amp;Abrir las fichas</translation>
    </message>
    <message>
        <source>&amp;Explain this figure</source>
        <translation>&amp;Explicar esta cifra</translation>
    </message>
</context>
<context>
    <name>Lodebook::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilePreview</name>
    <message>
        <source>Version %1 of %2 with this name</source>
        <translation>Versión %1 de %2 con este nombre</translation>
    </message>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>Elija un archivo para ver qué contiene.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>The beginning of %1</source>
        <translation>El principio de %1</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it to see it.</source>
        <translation>No hay vista previa de este tipo de archivo. Ábralo para verlo.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilesTab</name>
    <message>
        <source>There is neither a file nor a picture on the clipboard. Copy one, then paste it here.</source>
        <translation>En el portapapeles no hay ni archivo ni imagen. Copie uno y péguelo aquí.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>date and time</comment>
        <translation>Imagen %1.png</translation>
    </message>
    <message>
        <source>Other files are still being attached. Wait until they are.</source>
        <translation>Todavía se están adjuntando otros archivos. Espere a que termine.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Adjuntando archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached; undo takes them off again.</source>
        <translation>
            <numerusform>%Ln archivo adjuntado; deshacer lo quita.</numerusform>
            <numerusform>%Ln archivos adjuntados; deshacer los quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>No se adjuntó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s) could not be taken either.</source>
        <translation>
            <numerusform>Tampoco se pudo adjuntar %Ln archivo más.</numerusform>
            <numerusform>Tampoco se pudieron adjuntar %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is a program. It is not started from here; save it elsewhere if you know where it comes from.</source>
        <translation>%1 es un programa. No se inicia desde aquí; guárdelo en otro lugar si sabe de dónde viene.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>There is no program here that shows %1. Save it and open it yourself.</source>
        <translation>No hay aquí ningún programa que muestre %1. Guárdelo y ábralo usted.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln file(s) off a record</source>
        <translation>
            <numerusform>Quitar %Ln archivo de una ficha</numerusform>
            <numerusform>Quitar %Ln archivos de una ficha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) put into the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln archivo puesto en la papelera. Ctrl+Z lo devuelve.</numerusform>
            <numerusform>%Ln archivos puestos en la papelera. Ctrl+Z los devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Ad&amp;juntar archivos…</translation>
    </message>
    <message>
        <source>Open the &amp;file</source>
        <translation>Abrir el a&amp;rchivo</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Todavía no hay archivos</translation>
    </message>
    <message>
        <source>Drop files anywhere on this record, paste a picture, or choose them.</source>
        <translation>Suelte archivos en cualquier lugar de esta ficha, pegue una imagen o elíjalos.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Do &amp;not ask for it</source>
        <translation>&amp;No pedirlo</translation>
    </message>
    <message>
        <source>As&amp;k for it</source>
        <translation>P&amp;edirlo</translation>
    </message>
    <message>
        <source>The content of this file is on another device.</source>
        <translation>El contenido de este archivo está en otro dispositivo.</translation>
    </message>
    <message>
        <source>%1 of %2 have come with packs so far.</source>
        <translation>Hasta ahora han llegado %1 de %2 con paquetes.</translation>
    </message>
    <message>
        <source>The packs that are made here ask for it.</source>
        <translation>Los paquetes hechos aquí lo piden.</translation>
    </message>
    <message>
        <source>Ask for it, and the packs that are made here say so.</source>
        <translation>Pídalo, y los paquetes hechos aquí lo dirán.</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterBuilder</name>
    <message>
        <source>&amp;Show only these</source>
        <translation>&amp;Mostrar solo estos</translation>
    </message>
    <message>
        <source>Which to show: %1</source>
        <translation>Qué mostrar: %1</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Without a condition everything is shown</source>
        <translation>Sin condiciones se muestra todo</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterChips</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Se muestran:</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Lodebook::FilterGroupEditor</name>
    <message>
        <source>How the conditions of this group go together</source>
        <translation>Cómo se combinan las condiciones de este grupo</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Se cumple al menos una</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>No se cumple ninguna</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Añadir una &amp;condición</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>Añadir un &amp;grupo</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
</context>
<context>
    <name>Lodebook::FirstSteps</name>
    <message>
        <source>Add an organisation</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Añadir un proyecto</translation>
    </message>
    <message>
        <source>Add a mine site</source>
        <translation>Añadir un sitio minero</translation>
    </message>
    <message>
        <source>Add a membership</source>
        <translation>Añadir una membresía</translation>
    </message>
    <message>
        <source>Add a contribution</source>
        <translation>Añadir una contribución</translation>
    </message>
    <message>
        <source>Add a call for proposals</source>
        <translation>Añadir una convocatoria de propuestas</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>Record a measurement</source>
        <translation>Registrar una medición</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Registrar una visita</translation>
    </message>
    <message>
        <source>Say who works with this casebook</source>
        <translation>Decir quién trabaja con este cuaderno</translation>
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
        <translation>Lo rellena el programa</translation>
    </message>
</context>
<context>
    <name>Lodebook::FormattingBar</name>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>List with points</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
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
        <translation>Los registros no se pueden agrupar por %1: casi ninguno coincide o cada uno tiene varios. Elija otro campo.</translation>
    </message>
    <message>
        <source>&amp;Put together by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>por año</translation>
    </message>
    <message>
        <source>How long a stretch of time is a group</source>
        <translation>Duración de cada grupo</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>Grupos: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackModel</name>
    <message>
        <source>A record that is not here yet</source>
        <translation>Una ficha que aún no está aquí</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Toda</translation>
    </message>
    <message>
        <source>Leads to a record that is not here; it comes in by itself with that record</source>
        <translation>Lleva a una ficha que no está aquí; entra por sí solo con esa ficha</translation>
    </message>
    <message>
        <source>A rule of this kind of record refuses the value; type a right one in the record</source>
        <translation>Una regla de esta clase de ficha rechaza el valor; escriba uno correcto en la ficha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
</context>
<context>
    <name>Lodebook::HeldBackPage</name>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) wait</source>
        <translation>
            <numerusform>%Ln valor espera</numerusform>
            <numerusform>%Ln valores esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Abrir la ficha</translation>
    </message>
    <message>
        <source>What packs brought and what could not come into its record yet. It is kept, and goes on to others.</source>
        <translation>Lo que trajeron los paquetes y aún no pudo entrar en su ficha. Se conserva y sigue hacia los demás.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>A value of a pack waits here when it leads to a record that has not come yet, or when a rule refuses it.</source>
        <translation>Un valor de un paquete espera aquí cuando lleva a una ficha que aún no ha llegado o cuando una regla lo rechaza.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HelpWindow</name>
    <message>
        <source># Keys</source>
        <translation># Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Abrirla en su propia ventana</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Elegir varias filas</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Copiar las filas elegidas como tabla</translation>
    </message>
    <message>
        <source>Put the chosen rows into the recycle bin</source>
        <translation>Llevar las filas elegidas a la papelera</translation>
    </message>
    <message>
        <source>Go to the row that begins like this</source>
        <translation>Ir a la fila que empieza así</translation>
    </message>
    <message>
        <source>Type its first letters</source>
        <translation>Escribir sus primeras letras</translation>
    </message>
    <message>
        <source>Sort by a further column</source>
        <translation>Ordenar además por otra columna</translation>
    </message>
    <message>
        <source>Shift and a click on its heading</source>
        <translation>Mayús y un clic en su encabezado</translation>
    </message>
    <message>
        <source>Help – Lodebook</source>
        <translation>Ayuda – Lodebook</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln record(s) in all</source>
        <translation>
            <numerusform>… %Ln ficha en total</numerusform>
            <numerusform>… %Ln fichas en total</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stopped; no file was written</source>
        <translation>Detenido; no se escribió ningún archivo</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all kinds of records</source>
        <translation>todas las clases de fichas</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>Taking an action back</source>
        <translation>Se deshace una acción</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is taken back: %Ln record(s).</source>
        <translation>
            <numerusform>«%1» se ha deshecho: %Ln ficha.</numerusform>
            <numerusform>«%1» se ha deshecho: %Ln fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay as they are: they were changed since, or others build on them.</source>
        <translation>
            <numerusform>%Ln ficha queda como está: se modificó después u otras se apoyan en ella.</numerusform>
            <numerusform>%Ln fichas quedan como están: se modificaron después u otras se apoyan en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Libro (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln fila escrita</numerusform>
            <numerusform>%Ln filas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Se exporta el historial</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln fila está en %1.</numerusform>
            <numerusform>%Ln filas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Take this action back</source>
        <translation>Des&amp;hacer esta acción</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>No action fits what is chosen above.</source>
        <translation>Ninguna acción corresponde a lo elegido arriba.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HistoryTab</name>
    <message>
        <source>Taken down</source>
        <translation>Ficha creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Put into the recycle bin</source>
        <translation>Puesta en la papelera</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation>Sacada de la papelera</translation>
    </message>
    <message>
        <source>%1 is again what it was. Ctrl+Z takes that back.</source>
        <translation>«%1» vuelve a ser lo que era. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>&amp;Put the earlier value back</source>
        <translation>&amp;Devolver el valor anterior</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historial de esta ficha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who or field</source>
        <translation>Quién o qué campo</translation>
    </message>
    <message>
        <source>What, or value before</source>
        <translation>Qué, o valor anterior</translation>
    </message>
    <message>
        <source>Action, or value after</source>
        <translation>Acción, o valor posterior</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, the value now, the value put back</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Looking at what depends on it…</source>
        <translation>Buscando lo que depende de ello…</translation>
    </message>
    <message>
        <source>What depends on it cannot be told now: %1</source>
        <translation>Ahora no se puede decir lo que depende de ello: %1</translation>
    </message>
    <message numerus="yes">
        <source>• and %Ln more</source>
        <translation>
            <numerusform>• y %Ln más</numerusform>
            <numerusform>• y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No name, figure or deadline changes with it.</source>
        <translation>Ningún nombre, cifra ni plazo cambia con ello.</translation>
    </message>
    <message>
        <source>“%1” has it as it stands here, as told on %2.</source>
        <comment>device, moment</comment>
        <translation>«%1» la tiene tal como está aquí, según dijo el %2.</translation>
    </message>
    <message>
        <source>“%1” had not all of it when last heard of, on %2.</source>
        <comment>device, moment</comment>
        <translation>«%1» no la tenía toda en sus últimas noticias, el %2.</translation>
    </message>
</context>
<context>
    <name>Lodebook::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Typed and never saved</source>
        <translation>Escrito y nunca guardado</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Ficha nueva: %1</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Cambiado hace poco</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Plazos</translation>
    </message>
    <message>
        <source>Whose deadlines</source>
        <translation>Plazos de quién</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Los míos</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Los de todos</translation>
    </message>
    <message>
        <source>Late or missing</source>
        <translation>Atrasado o falta</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nada está atrasado.</translation>
    </message>
    <message>
        <source>In the next seven days</source>
        <translation>En los próximos siete días</translation>
    </message>
    <message>
        <source>Nothing is due. Tasks are added on any record, under “Tasks”.</source>
        <translation>No vence nada. Las tareas se añaden en cualquier ficha, en «Tareas».</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>The records you open are found again here. Pin those you need often with Ctrl+D.</source>
        <translation>Las fichas que abre se encuentran de nuevo aquí. Fije con Ctrl+D las que necesite a menudo.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <comment>kind of records, and how many</comment>
        <translation>%1: %2 cambiadas</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>kind of records, moment</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
    <message>
        <source>What you changed or built on stays</source>
        <translation>Lo que usted cambió o completó se queda</translation>
    </message>
    <message>
        <source>Everything that came with the demonstration goes into the recycle bin, but what somebody has changed or built on. Ctrl+Z brings it back.</source>
        <translation>Todo lo que vino con la demostración va a la papelera, salvo lo que alguien haya cambiado o completado. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Removing the sample data</source>
        <translation>Quitando los datos de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back.</source>
        <translation>
            <numerusform>%Ln ficha puesta en la papelera; deshacer la recupera.</numerusform>
            <numerusform>%Ln fichas puestas en la papelera; deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stay, because somebody changed them or built on them: %1</source>
        <translation>
            <numerusform>%Ln ficha se queda, porque alguien la cambió o la completó: %1</numerusform>
            <numerusform>%Ln fichas se quedan, porque alguien las cambió o las completó: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Do not show these steps again</source>
        <translation>No mostrar más estos pasos</translation>
    </message>
    <message>
        <source>Keep them, and do not show this again</source>
        <translation>Conservarlos y no volver a mostrar esto</translation>
    </message>
    <message>
        <source>From other devices</source>
        <translation>De otros dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide</source>
        <translation>
            <numerusform>%Ln conflicto por decidir</numerusform>
            <numerusform>%Ln conflictos por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) held back</source>
        <translation>
            <numerusform>%Ln valor retenido</numerusform>
            <numerusform>%Ln valores retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is silent for long</source>
        <comment>a device</comment>
        <translation>«%1» está en silencio desde hace mucho</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsModel</name>
    <message>
        <source>Id of the record</source>
        <translation>Identificador de la ficha</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(no se lee)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>A row updates the record that has the same value here. Without a key every row is a new record.</source>
        <translation>Una fila actualiza la ficha que tiene aquí el mismo valor. Sin clave, cada fila es una ficha nueva.</translation>
    </message>
    <message>
        <source>When a row updates a record, an empty cell empties the field. Otherwise it changes nothing.</source>
        <translation>Cuando una fila actualiza una ficha, una celda vacía vacía el campo. Si no, no cambia nada.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Finds the record</source>
        <translation>Encuentra la ficha</translation>
    </message>
    <message>
        <source>Empty cell empties</source>
        <translation>El vacío borra</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportColumnsStep</name>
    <message>
        <source>From the headings</source>
        <translation>Según los títulos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and the value all rows get</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose first what kind of record the rows are.</source>
        <translation>Elija primero de qué tipo de ficha son las filas.</translation>
    </message>
    <message>
        <source>No column becomes a field yet. Choose for at least one column what it becomes.</source>
        <translation>Ninguna columna se convierte todavía en un campo. Elija para al menos una columna en qué se convierte.</translation>
    </message>
    <message>
        <source>Needed for every record and filled by no column: %1. Choose a column for it, give all rows the same value, or tick what finds the record.</source>
        <translation>Necesario en cada ficha y sin columna que lo rellene: %1. Elija una columna, dé el mismo valor a todas las filas o marque lo que encuentra la ficha.</translation>
    </message>
    <message>
        <source>The heading “%1” stands there twice; give one of the columns another name in the file.</source>
        <translation>El título «%1» aparece dos veces; dé otro nombre a una de las columnas en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) will not be read: %1</source>
        <translation>
            <numerusform>%Ln columna no se leerá: %1</numerusform>
            <numerusform>%Ln columnas no se leerán: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column is read.</source>
        <translation>Se leen todas las columnas.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>The &amp;rows are</source>
        <translation>&amp;Las filas son</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Correspondencia</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024</source>
        <translation>Fechas como 03/04/2024</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Refuse: they could be two days</source>
        <translation>Rechazar: podrían ser dos días</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Primero el día: 3 de abril</translation>
    </message>
    <message>
        <source>Month first: 4 March</source>
        <translation>Primero el mes: 4 de marzo</translation>
    </message>
    <message>
        <source>Point: 12.5</source>
        <translation>Punto: 12.5</translation>
    </message>
    <message>
        <source>Comma: 12,5</source>
        <translation>Coma: 12,5</translation>
    </message>
    <message>
        <source>Columns of the file and what they become</source>
        <translation>Columnas del archivo y en qué se convierten</translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation>Igual para todas las filas</translation>
    </message>
    <message>
        <source>Field that all rows get</source>
        <translation>Campo que reciben todas las filas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value that all rows get</source>
        <translation>Valor que reciben todas las filas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportFileStep</name>
    <message>
        <source>Waiting for a decision</source>
        <translation>A la espera de una decisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) of %1</source>
        <comment>rows of a file</comment>
        <translation>
            <numerusform>%Ln duplicado probable de %1</numerusform>
            <numerusform>%Ln duplicados probables de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Suelte un archivo aquí</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contacts (*.vcf *.eml);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm);;Contactos (*.vcf *.eml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>A table as CSV, TSV or Excel workbook (.xlsx), with headings in its first row; people also from cards (.vcf) and mails (.eml). You see first what would become of each row; nothing is written before you say so.</source>
        <translation>Una tabla en CSV, TSV o libro de Excel (.xlsx), con títulos en su primera fila; las personas también de tarjetas (.vcf) y correos (.eml). Primero ve qué sería de cada fila; nada se escribe hasta que usted lo diga.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Read it as &amp;Western European text</source>
        <translation>Leerlo como texto de Europa &amp;occidental</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported from %1</source>
        <translation>
            <numerusform>%Ln fila importada de %1</numerusform>
            <numerusform>%Ln filas importadas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept. A file with these headings will be recognised by it.</source>
        <translation>La correspondencia «%1» queda guardada. Un archivo con estos títulos se reconocerá por ella.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Libro (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them there and import that file.</source>
        <translation>
            <numerusform>%Ln fila rechazada está en %1, con su motivo. Corríjala allí e importe ese archivo.</numerusform>
            <numerusform>%Ln filas rechazadas están en %1, cada una con su motivo. Corríjalas allí e importe ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>None of the headings is a field of %1. Was the first row a record, copied without headings?</source>
        <translation>Ningún encabezado es un campo de %1. ¿Era la primera fila una ficha, copiada sin encabezados?</translation>
    </message>
    <message>
        <source>&amp;Yes: the columns stand as in the list</source>
        <translation>&amp;Sí: las columnas siguen la lista</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es de %1</translation>
    </message>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;Añadir %1</translation>
    </message>
    <message>
        <source>This is a filled-in reporting template (CMRT).</source>
        <translation>Es una plantilla de declaración rellenada (CMRT).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) are in %1, each with its reason. Mend them in the template and import it again.</source>
        <translation>
            <numerusform>%Ln fila rechazada está en %1 con su motivo. Corríjala en la plantilla e impórtela de nuevo.</numerusform>
            <numerusform>%Ln filas rechazadas están en %1, cada una con su motivo. Corríjalas en la plantilla e impórtela de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Duplicado probable</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>Update the record here</source>
        <translation>Actualizar la ficha de aquí</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Omitir la fila</translation>
    </message>
    <message>
        <source>Like “%1” (%2 of 100): %3</source>
        <comment>a record, how alike, why</comment>
        <translation>Se parece a «%1» (%2 de 100): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>field, value and what is wrong</comment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Lo que aporta</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
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
        <translation>Todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln ficha nueva</numerusform>
            <numerusform>%Ln fichas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln ficha cambiada</numerusform>
            <numerusform>%Ln fichas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) kept for later</source>
        <translation>
            <numerusform>%Ln duplicado probable guardado para más tarde</numerusform>
            <numerusform>%Ln duplicados probables guardados para más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln fila</numerusform>
            <numerusform>&amp;Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>Guardar para &amp;más tarde</translation>
    </message>
    <message>
        <source>This casebook can only be read.</source>
        <translation>Este cuaderno solo se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Guardar %Ln fila rechazada…</numerusform>
            <numerusform>&amp;Guardar %Ln filas rechazadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Filas del archivo y qué será de ellas</translation>
    </message>
    <message>
        <source>The fields of the row</source>
        <translation>Los campos de la fila</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the casebook</source>
        <translation>En el cuaderno</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The selected rows:</source>
        <translation>Las filas seleccionadas:</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>Lodebook::ImportResultStep</name>
    <message>
        <source>The import of %1 has been undone</source>
        <translation>La importación de %1 se ha deshecho</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since and were kept: %1</source>
        <translation>
            <numerusform>%Ln ficha se cambió después y se conservó: %1</numerusform>
            <numerusform>%Ln fichas se cambiaron después y se conservaron: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been imported</source>
        <translation>%1 se ha importado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln ficha nueva</numerusform>
            <numerusform>%Ln fichas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln ficha cambiada</numerusform>
            <numerusform>%Ln fichas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were the same already</source>
        <translation>
            <numerusform>%Ln ficha ya era igual</numerusform>
            <numerusform>%Ln fichas ya eran iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely duplicate(s) wait for your decision; they are kept in the casebook until then</source>
        <translation>
            <numerusform>%Ln duplicado probable espera su decisión; hasta entonces se guarda en el cuaderno</numerusform>
            <numerusform>%Ln duplicados probables esperan su decisión; hasta entonces se guardan en el cuaderno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) passed over, because they are blank or you chose to skip them</source>
        <translation>
            <numerusform>%Ln fila omitida, por estar vacía o porque usted lo eligió</numerusform>
            <numerusform>%Ln filas omitidas, por estar vacías o porque usted lo eligió</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>&amp;Guardar %Ln fila rechazada…</numerusform>
            <numerusform>&amp;Guardar %Ln filas rechazadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Decide about %Ln likely duplicate(s)</source>
        <translation>
            <numerusform>Dec&amp;idir sobre %Ln duplicado probable</numerusform>
            <numerusform>Dec&amp;idir sobre %Ln duplicados probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;list</source>
        <translation>Mostrar la &amp;lista</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>Importar &amp;otro archivo</translation>
    </message>
</context>
<context>
    <name>Lodebook::InviteMenu</name>
    <message numerus="yes">
        <source>Invite %Ln selected person(s) to</source>
        <translation>
            <numerusform>Invitar a %Ln persona elegida a</numerusform>
            <numerusform>Invitar a %Ln personas elegidas a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite all %Ln of the list to</source>
        <translation>
            <numerusform>Invitar al %Ln de la lista a</numerusform>
            <numerusform>Invitar a los %Ln de la lista a</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event and its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is recorded yet</source>
        <translation>Aún no hay ningún evento</translation>
    </message>
    <message>
        <source>In&amp;vite</source>
        <translation>In&amp;vitar</translation>
    </message>
    <message>
        <source>Put these people on the list of an event</source>
        <translation>Poner a estas personas en la lista de un evento</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeyPanel</name>
    <message>
        <source>&amp;Accept without comparing</source>
        <translation>&amp;Aceptar sin comparar</translation>
    </message>
    <message>
        <source>&amp;Compare and accept</source>
        <translation>&amp;Comparar y aceptar</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>“%1” (%2), with which %3 works, wants to exchange packs with this casebook. Ask its officer, by voice, to read out the fingerprint that stands on their page Devices, and type it here: so you know that nobody put other keys into the file.</source>
        <translation>«%1» (%2), con el que trabaja %3, quiere intercambiar paquetes con este cuaderno. Pida de viva voz a su agente que lea la huella que figura en su página Dispositivos y escríbala aquí: así sabrá que nadie puso otras claves en el archivo.</translation>
    </message>
    <message>
        <source>&amp;Name of the device here</source>
        <translation>&amp;Nombre del dispositivo aquí</translation>
    </message>
    <message>
        <source>&amp;Fingerprint as it is read out</source>
        <translation>&amp;Huella tal como se lee</translation>
    </message>
    <message>
        <source>six groups of five digits</source>
        <translation>seis grupos de cinco cifras</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
</context>
<context>
    <name>Lodebook::KeysPage</name>
    <message>
        <source>%1 is needed for typing. Choose a key with Ctrl or Alt, or one of F1 to F12.</source>
        <translation>%1 se necesita para escribir. Elija una tecla con Ctrl o Alt, o una de F1 a F12.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Take it from there, or type another one.</source>
        <translation>%1 pertenece a «%2». Quítesela, o escriba otra.</translation>
    </message>
    <message>
        <source>“%1” has lost its key.</source>
        <translation>«%1» se ha quedado sin tecla.</translation>
    </message>
    <message>
        <source>Usual: %1</source>
        <translation>Habitual: %1</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tecla</translation>
    </message>
    <message>
        <source>Key of the chosen command: press it</source>
        <translation>Tecla del comando elegido: púlsela</translation>
    </message>
    <message>
        <source>Take it from &amp;there</source>
        <translation>&amp;Quitársela</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Sin tec&amp;la</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Co&amp;mo siempre</translation>
    </message>
    <message>
        <source>&amp;All as usual</source>
        <translation>T&amp;odo como siempre</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
    <message>
        <source>%1 always does this %2: “%3”. Choose another key.</source>
        <comment>a key, where, what it does there</comment>
        <translation>%1 hace siempre esto %2: «%3». Elija otra tecla.</translation>
    </message>
    <message>
        <source>This key is fixed: it cannot be given away or changed.</source>
        <translation>Esta tecla es fija: no se puede ceder ni cambiar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a fixed key does, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <comment>keys that cannot be changed</comment>
        <translation>%1, fija</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersDialog</name>
    <message>
        <source>Write letters: %1</source>
        <translation>Escribir cartas: %1</translation>
    </message>
    <message>
        <source>Remind members of the report on %1</source>
        <translation>Recordar a los miembros el informe sobre %1</translation>
    </message>
    <message>
        <source>Letter &amp;template</source>
        <translation>&amp;Plantilla de carta</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>E-mail drafts for the mail program of this computer</source>
        <translation>Borradores de correo para el programa de correo de este ordenador</translation>
    </message>
    <message>
        <source>One file to print, each letter on a page of its own</source>
        <translation>Un archivo para imprimir, cada carta en su página</translation>
    </message>
    <message>
        <source>A file to print for each letter</source>
        <translation>Un archivo para imprimir por carta</translation>
    </message>
    <message>
        <source>Write down in the &amp;contact log that they went out</source>
        <translation>Anotar en el &amp;registro de contactos que salieron</translation>
    </message>
    <message>
        <source>Who gets a letter, and who does not</source>
        <translation>Quién recibe una carta y quién no</translation>
    </message>
    <message>
        <source>The letter as it goes out</source>
        <translation>La carta tal como sale</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln e-mail draft(s)…</source>
        <translation>
            <numerusform>E&amp;scribir %Ln borrador de correo…</numerusform>
            <numerusform>E&amp;scribir %Ln borradores de correo…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln letter(s)…</source>
        <translation>
            <numerusform>E&amp;scribir %Ln carta…</numerusform>
            <numerusform>E&amp;scribir %Ln cartas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the letters to</source>
        <translation>Escribir las cartas en</translation>
    </message>
    <message>
        <source>An empty folder for the letters</source>
        <translation>Una carpeta vacía para las cartas</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text document (*.odt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Documento de texto (*.odt);;Página web (*.html)</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Se escriben las cartas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written to %1.</source>
        <translation>
            <numerusform>%Ln carta escrita en %1.</numerusform>
            <numerusform>%Ln cartas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Guardar la lista de distribución</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Tabla (*.csv);;Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the mailing list</source>
        <translation>Se guarda la lista de distribución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) saved in %1.</source>
        <translation>
            <numerusform>%Ln dirección guardada en %1.</numerusform>
            <numerusform>%Ln direcciones guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded has changed meanwhile: other letters would go out now. Nothing was written; close this and look at them again.</source>
        <translation>Lo registrado ha cambiado entretanto: ahora saldrían otras cartas. No se escribió nada; cierre esto y vuelva a mirarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) none: the last column says why.</source>
        <translation>
            <numerusform>%Ln no recibe ninguna: la última columna dice por qué.</numerusform>
            <numerusform>%Ln no reciben ninguna: la última columna dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) would go out.</source>
        <translation>
            <numerusform>Saldría %Ln carta.</numerusform>
            <numerusform>Saldrían %Ln cartas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersMenu</name>
    <message numerus="yes">
        <source>To the %Ln &amp;selected</source>
        <translation>
            <numerusform>Al %Ln &amp;seleccionado</numerusform>
            <numerusform>A los %Ln &amp;seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To &amp;all %Ln of the list</source>
        <translation>
            <numerusform>A &amp;todo lo de la lista (%Ln)</numerusform>
            <numerusform>A &amp;todos los %Ln de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Cartas</translation>
    </message>
    <message>
        <source>Letters or e-mail drafts from a template to these records</source>
        <translation>Cartas o borradores de correo a estos registros a partir de una plantilla</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
</context>
<context>
    <name>Lodebook::LettersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Por qué se omite</translation>
    </message>
</context>
<context>
    <name>Lodebook::LineEditor</name>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkEditor</name>
    <message>
        <source>Open this record</source>
        <translation>Abrir esta ficha</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Type a part of the name or number</source>
        <translation>Escriba una parte del nombre o del número</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinkLine</name>
    <message>
        <source>Make “%1” a new record (%2)…</source>
        <translation>Hacer de «%1» una ficha nueva (%2)…</translation>
    </message>
</context>
<context>
    <name>Lodebook::LinksEditor</name>
    <message>
        <source>Add: type a part of the name or number</source>
        <translation>Añadir: escriba una parte del nombre o del número</translation>
    </message>
</context>
<context>
    <name>Lodebook::ListColumns</name>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Then b&amp;y this one (Shift+click)</source>
        <translation>&amp;Luego por esta (Mayús+clic)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Ocultar esta columna</translation>
    </message>
    <message>
        <source>Let all columns &amp;scroll</source>
        <translation>Dejar que &amp;todas las columnas se desplacen</translation>
    </message>
    <message>
        <source>Columns up to here &amp;stay in sight</source>
        <translation>Las columnas hasta aquí quedan a la &amp;vista</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Elegir columnas…</translation>
    </message>
    <message>
        <source>&amp;Filter below the headings</source>
        <translation>&amp;Filtro bajo los títulos</translation>
    </message>
    <message>
        <source>C&amp;ompact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Put together by this column</source>
        <translation>A&amp;grupar por esta columna</translation>
    </message>
</context>
<context>
    <name>Lodebook::LockPage</name>
    <message>
        <source>The casebook is locked</source>
        <translation>El cuaderno está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>«%1» cambió después y queda como está.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Pinned: found on the home page and in the search</source>
        <translation>Fijada: está en la página de inicio y en la búsqueda</translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Ya no está fijada</translation>
    </message>
    <message numerus="yes">
        <source>“%1” changed %Ln record(s). Undoing it takes all of them back.</source>
        <translation>
            <numerusform>«%1» cambió %Ln ficha. Deshacerlo la devuelve a su estado.</numerusform>
            <numerusform>«%1» cambió %Ln fichas. Deshacerlo las devuelve todas a su estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all of it</source>
        <translation>Deshacerlo todo</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>Rehaciendo: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>%1 can only be read: nothing in it can be changed here. To change something, ask for the right to write the file and its folder, or open a copy of your own.</source>
        <translation>%1 solo se puede leer: aquí no se puede cambiar nada. Para cambiar algo, pida el derecho de escribir en el archivo y su carpeta, o abra una copia propia.</translation>
    </message>
    <message>
        <source>Locked – %1 – Lodebook</source>
        <comment>casebook</comment>
        <translation>Bloqueado – %1 – Lodebook</translation>
    </message>
    <message>
        <source>Nobody has tried the recovery key of this casebook yet. Without it a lost passphrase cannot be made good.</source>
        <translation>Nadie ha probado todavía la clave de recuperación de este cuaderno. Sin ella, una frase de contraseña perdida no tiene remedio.</translation>
    </message>
    <message>
        <source>&amp;Try the one on paper…</source>
        <translation>&amp;Probar la del papel…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>&amp;Hacer una nueva…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calendar entry(ies) written to %1</source>
        <translation>
            <numerusform>%Ln entrada de calendario escrita en %1</numerusform>
            <numerusform>%Ln entradas de calendario escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made. It opens with the same passphrase and the same recovery key as the casebook, and nobody has tried yet whether the key on paper works.</source>
        <translation>Se ha hecho una copia de seguridad. Se abre con la misma frase de contraseña y la misma clave de recuperación que el cuaderno, y nadie ha probado todavía si la clave en papel funciona.</translation>
    </message>
</context>
<context>
    <name>Lodebook::MakePackPage</name>
    <message>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>device, officer</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Looking what would go into the pack</source>
        <translation>Viendo qué contendría el paquete</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Aún no se escribe nada</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <comment>name of a file</comment>
        <translation>Paquete %1</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Paquetes (*.lodepack)</translation>
    </message>
    <message>
        <source>Making the pack</source>
        <translation>Haciendo el paquete</translation>
    </message>
    <message>
        <source>Changes are gathered, packed and sealed</source>
        <translation>Los cambios se reúnen, se comprimen y se sellan</translation>
    </message>
    <message>
        <source>The pack is written: %1. Only the devices it is for can open it.</source>
        <translation>El paquete está escrito: %1. Solo los dispositivos destinatarios pueden abrirlo.</translation>
    </message>
    <message>
        <source>Look first what would go into it; then the file can be written.</source>
        <translation>Vea primero qué contendría; después puede escribirse el archivo.</translation>
    </message>
    <message>
        <source>Tick a device, and choose what it may hold.</source>
        <translation>Marque un dispositivo y elija lo que puede tener.</translation>
    </message>
    <message>
        <source>&amp;Look what goes in</source>
        <translation>&amp;Ver qué contiene</translation>
    </message>
    <message>
        <source>&amp;Write the pack…</source>
        <translation>&amp;Escribir el paquete…</translation>
    </message>
    <message>
        <source>&amp;For which devices</source>
        <translation>&amp;Para qué dispositivos</translation>
    </message>
    <message>
        <source>What they may hold</source>
        <translation>Lo que pueden tener</translation>
    </message>
    <message>
        <source>&amp;Attachments</source>
        <translation>Archivos a&amp;djuntos</translation>
    </message>
    <message>
        <source>None: their names only</source>
        <translation>Ninguno: solo sus nombres</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Good for (&amp;days)</source>
        <translation>Vál&amp;ido (días)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Lo que contiene el paquete</translation>
    </message>
    <message>
        <source>A pack carries what other devices do not have yet. It is sealed: only the devices it is for can open it.</source>
        <translation>Un paquete lleva lo que otros dispositivos aún no tienen. Está sellado: solo los destinatarios pueden abrirlo.</translation>
    </message>
    <message>
        <source>No device is trusted yet</source>
        <translation>Aún no hay ningún dispositivo de confianza</translation>
    </message>
    <message>
        <source>A pack is made for devices whose keys were accepted. Ask for the key file of the other device, and hand over yours.</source>
        <translation>Un paquete se hace para dispositivos cuya clave se aceptó. Pida el archivo de clave del otro dispositivo y entregue el suyo.</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Dispositivos y claves</translation>
    </message>
    <message>
        <source>Those up to %1, and what was asked for</source>
        <translation>Los de hasta %1 y lo que se pidió</translation>
    </message>
    <message>
        <source>At &amp;most (MB of attachments)</source>
        <translation>Como &amp;máximo (MB de adjuntos)</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapPane</name>
    <message>
        <source>%1: without a position</source>
        <comment>kind of record</comment>
        <translation>%1: sin posición</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>kind of record, what tells them apart</comment>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <comment>how many records</comment>
        <translation>%1 en el mapa</translation>
    </message>
    <message>
        <source>%1 without a position</source>
        <comment>how many records</comment>
        <translation>%1 sin posición</translation>
    </message>
    <message>
        <source>%1 records are too many to choose on the map. Draw a smaller rectangle, or set conditions.</source>
        <translation>%1 fichas son demasiadas para elegirlas en el mapa. Dibuje un rectángulo más pequeño o ponga condiciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln ficha elegida en el mapa</numerusform>
            <numerusform>%Ln fichas elegidas en el mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <source>Coloured b&amp;y</source>
        <translation>C&amp;olor según</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Los abre como lista</translation>
    </message>
</context>
<context>
    <name>Lodebook::MapWidget</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
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
        <translation>&amp;Guardar esta correspondencia como</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la correspondencia</translation>
    </message>
    <message>
        <source>Such as: monthly visits</source>
        <translation>Por ejemplo: visitas del mes</translation>
    </message>
    <message>
        <source>Keep &amp;mapping</source>
        <translation>Guardar la &amp;correspondencia</translation>
    </message>
</context>
<context>
    <name>Lodebook::MembersPage</name>
    <message>
        <source>is made</source>
        <translation>se crea</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>no fee is agreed: nothing is made</source>
        <translation>no hay cuota acordada: no se crea nada</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %Ln contribution(s)</source>
        <translation>
            <numerusform>&amp;Crear %Ln contribución</numerusform>
            <numerusform>&amp;Crear %Ln contribuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No membership lasts in this year, as far as its first day is recorded.</source>
        <translation>Ninguna afiliación está vigente en este año, en la medida en que su primer día está registrado.</translation>
    </message>
    <message>
        <source>This is what would be made for %1. Nothing is written before you say so; undo takes it back.</source>
        <translation>Esto se crearía para %1. No se escribe nada antes de que usted lo diga; deshacer lo retira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) made. Undo takes them back.</source>
        <translation>
            <numerusform>%Ln contribución creada. Deshacer la retira.</numerusform>
            <numerusform>%Ln contribuciones creadas. Deshacer las retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Members &amp;on</source>
        <translation>Miembros e&amp;l</translation>
    </message>
    <message>
        <source>Members on this day</source>
        <translation>Miembros en este día</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>&amp;Imprimir la lista</translation>
    </message>
    <message>
        <source>Members by pillar</source>
        <translation>Miembros por pilar</translation>
    </message>
    <message>
        <source>Contributions &amp;for</source>
        <translation>Contribuciones &amp;para</translation>
    </message>
    <message>
        <source>Year of the contributions</source>
        <translation>Año de las contribuciones</translation>
    </message>
    <message>
        <source>&amp;due on</source>
        <translation>&amp;vencen el</translation>
    </message>
    <message>
        <source>Day on which the contributions are due</source>
        <translation>Día en que vencen las contribuciones</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Contributions that would be made</source>
        <translation>Contribuciones que se crearían</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergeModel</name>
    <message>
        <source>%1, stays</source>
        <translation>%1, se queda</translation>
    </message>
    <message>
        <source>%1, does not stay</source>
        <translation>%1, no se queda</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Primera ficha</translation>
    </message>
    <message>
        <source>First record (stays)</source>
        <translation>Primera ficha (se queda)</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Segunda ficha</translation>
    </message>
    <message>
        <source>Second record (stays)</source>
        <translation>Segunda ficha (se queda)</translation>
    </message>
    <message>
        <source>After the merge</source>
        <translation>Tras la fusión</translation>
    </message>
</context>
<context>
    <name>Lodebook::MergePanel</name>
    <message>
        <source>Choose a pair to see it side by side.</source>
        <translation>Elija un par para verlo lado a lado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 alike: %2. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Parecido de %1 sobre 100: %2. %Ln campo difiere.</numerusform>
            <numerusform>Parecido de %1 sobre 100: %2. %Ln campos difieren.</numerusform>
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
        <translation>Conservar «%1»: %2</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Conservar «%1»</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>Las dos fichas, campo por campo</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>&amp;Fusionar las dos</translation>
    </message>
    <message>
        <source>They are &amp;not the same</source>
        <translation>&amp;No son la misma</translation>
    </message>
    <message>
        <source>Open the &amp;first</source>
        <translation>Abrir la &amp;primera</translation>
    </message>
    <message>
        <source>Open the &amp;second</source>
        <translation>Abrir la &amp;segunda</translation>
    </message>
    <message numerus="yes">
        <source>Created on two devices for the same thing. %Ln field(s) say different things.</source>
        <translation>
            <numerusform>Creadas en dos dispositivos para lo mismo. %Ln campo dice otra cosa.</numerusform>
            <numerusform>Creadas en dos dispositivos para lo mismo. %Ln campos dicen otra cosa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Apartar este mensaje</translation>
    </message>
</context>
<context>
    <name>Lodebook::ModeSwitch</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>How the records are shown</source>
        <translation>Cómo se muestran los registros</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>Lodebook::MomentEditor</name>
    <message>
        <source>There is no such time of day as “%1”</source>
        <translation>No existe la hora «%1»</translation>
    </message>
</context>
<context>
    <name>Lodebook::MoneyEditor</name>
    <message>
        <source>“%1” is not an amount</source>
        <translation>«%1» no es un importe</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Moneda de «%1»</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>Lodebook::NewCasebookDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Fill it with the &amp;demonstration: real public data and invented examples</source>
        <translation>Llenarlo con la &amp;demostración: datos públicos reales y ejemplos inventados</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation>Cuaderno nuevo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>It stands beside everything you change</source>
        <translation>Aparece junto a todo lo que usted cambia</translation>
    </message>
    <message>
        <source>&amp;Make the casebook</source>
        <translation>&amp;Crear el cuaderno</translation>
    </message>
    <message>
        <source>Casebook</source>
        <comment>file name</comment>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Casebooks (*.lodebook)</source>
        <translation>Cuadernos (*.lodebook)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <comment>file name</comment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The key is worked out…</source>
        <translation>Se calcula la clave…</translation>
    </message>
    <message>
        <source>&amp;Encrypt it with a passphrase, so that nobody else can read the file</source>
        <translation>C&amp;ifrarlo con una frase de contraseña, para que nadie más pueda leer el archivo</translation>
    </message>
    <message>
        <source>A casebook on a server is encrypted there, by the server&apos;s disks and connections.</source>
        <translation>Un cuaderno en un servidor se cifra allí, con los discos y las conexiones del servidor.</translation>
    </message>
</context>
<context>
    <name>Lodebook::NumberEditor</name>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>«%1» no es un número entero</translation>
    </message>
</context>
<context>
    <name>Lodebook::PackContentsModel</name>
    <message numerus="yes">
        <source>%Ln change(s) in it.</source>
        <translation>
            <numerusform>Contiene %Ln cambio.</numerusform>
            <numerusform>Contiene %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has %1.</source>
        <translation>El archivo tiene %1.</translation>
    </message>
    <message>
        <source>Before it is packed, it has %1; the file is smaller.</source>
        <translation>Antes de comprimir, %1; el archivo es más pequeño.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go along.</source>
        <translation>
            <numerusform>Va %Ln archivo adjunto.</numerusform>
            <numerusform>Van %Ln archivos adjuntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) are left out; whoever takes the pack may ask for them.</source>
        <translation>
            <numerusform>%Ln archivo adjunto se queda; quien tome el paquete puede pedirlo.</numerusform>
            <numerusform>%Ln archivos adjuntos se quedan; quien tome el paquete puede pedirlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of restricted records stay here.</source>
        <translation>
            <numerusform>%Ln cambio de fichas restringidas se queda aquí.</numerusform>
            <numerusform>%Ln cambios de fichas restringidas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de ficha</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have left what may be held there; they are forgotten once all is back here.</source>
        <translation>
            <numerusform>%Ln ficha ya no es de lo que allí se puede tener; se olvida en cuanto todo ha vuelto aquí.</numerusform>
            <numerusform>%Ln fichas ya no son de lo que allí se puede tener; se olvidan en cuanto todo ha vuelto aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln large attachment(s) a part goes along; later packs bring the rest.</source>
        <translation>
            <numerusform>De %Ln archivo adjunto grande va una parte; los paquetes siguientes traerán el resto.</numerusform>
            <numerusform>De %Ln archivos adjuntos grandes va una parte; los paquetes siguientes traerán el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) find no room in this pack; later ones bring them.</source>
        <translation>
            <numerusform>%Ln archivo adjunto no cabe en este paquete; los siguientes lo traerán.</numerusform>
            <numerusform>%Ln archivos adjuntos no caben en este paquete; los siguientes los traerán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due-diligence report(s) in it are without the member&apos;s consent: their scores and answers stay between officers.</source>
        <translation>
            <numerusform>Contiene %Ln informe de diligencia debida sin el consentimiento del miembro: sus puntuaciones y respuestas quedan entre agentes.</numerusform>
            <numerusform>Contiene %Ln informes de diligencia debida sin el consentimiento del miembro: sus puntuaciones y respuestas quedan entre agentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPaper</name>
    <message numerus="yes">
        <source>%Ln record(s) came in new.</source>
        <translation>
            <numerusform>Entró %Ln ficha nueva.</numerusform>
            <numerusform>Entraron %Ln fichas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come in new.</source>
        <translation>
            <numerusform>Entraría %Ln ficha nueva.</numerusform>
            <numerusform>Entrarían %Ln fichas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln ficha modificada.</numerusform>
            <numerusform>%Ln fichas modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change.</source>
        <translation>
            <numerusform>Cambiaría %Ln ficha.</numerusform>
            <numerusform>Cambiarían %Ln fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed here and there: both values are kept and wait for a decision.</source>
        <translation>
            <numerusform>%Ln ficha se modificó aquí y allí: ambos valores se conservan y esperan una decisión.</numerusform>
            <numerusform>%Ln fichas se modificaron aquí y allí: ambos valores se conservan y esperan una decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were created on both sides and wait to be merged.</source>
        <translation>
            <numerusform>%Ln ficha se creó en ambos lados y espera fusionarse.</numerusform>
            <numerusform>%Ln fichas se crearon en ambos lados y esperan fusionarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot come in yet; they are kept and wait.</source>
        <translation>
            <numerusform>%Ln valor aún no puede entrar; se conserva y espera.</numerusform>
            <numerusform>%Ln valores aún no pueden entrar; se conservan y esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refusal(s) were kept as decisions; they go to the others with the next pack.</source>
        <translation>
            <numerusform>%Ln rechazo se guardó como decisión; va con el próximo paquete.</numerusform>
            <numerusform>%Ln rechazos se guardaron como decisiones; van con el próximo paquete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of a newer version of the program are kept and passed on.</source>
        <translation>
            <numerusform>%Ln línea de una versión más nueva del programa se conserva y se transmite.</numerusform>
            <numerusform>%Ln líneas de una versión más nueva del programa se conservan y se transmiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the sender is ahead of this one by %Ln minute(s).</source>
        <translation>
            <numerusform>El reloj del remitente adelanta %Ln minuto a este.</numerusform>
            <numerusform>El reloj del remitente adelanta %Ln minutos a este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was new.</source>
        <translation>No había nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>It is for devices that are not known here. Only they can open it.</source>
        <translation>Es para dispositivos que aquí no se conocen. Solo ellos pueden abrirlo.</translation>
    </message>
    <message>
        <source>It is for %1. Only they can open it.</source>
        <translation>Es para %1. Solo ellos pueden abrirlo.</translation>
    </message>
    <message>
        <source>Made by %1 on %2.</source>
        <translation>Hecho por %1 el %2.</translation>
    </message>
    <message>
        <source>a device without a name</source>
        <translation>un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>For this device.</source>
        <translation>Para este dispositivo.</translation>
    </message>
    <message>
        <source>For this device and %1.</source>
        <translation>Para este dispositivo y %1.</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>It was taken in before; taking it again changes nothing.</source>
        <translation>Ya se tomó antes; tomarlo otra vez no cambia nada.</translation>
    </message>
    <message>
        <source>Pack from %1, taken in</source>
        <translation>Paquete de %1, tomado</translation>
    </message>
    <message>
        <source>Pack from %1, before it is taken</source>
        <translation>Paquete de %1, antes de tomarse</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Ficha y campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Con el paquete</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list shows the first %1 records.</source>
        <translation>La lista muestra las primeras %1 fichas.</translation>
    </message>
    <message>
        <source>The list shows the first %1 records; the others come in with them.</source>
        <translation>La lista muestra las primeras %1 fichas; las demás entran con ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) leave this device: it may hold them no longer, and who made the pack has all of them.</source>
        <translation>
            <numerusform>%Ln ficha deja este dispositivo: ya no puede tenerla, y quien hizo el paquete la tiene completa.</numerusform>
            <numerusform>%Ln fichas dejan este dispositivo: ya no puede tenerlas, y quien hizo el paquete las tiene completas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackPreviewModel</name>
    <message>
        <source>Held back: cannot come in yet</source>
        <translation>Retenido: aún no puede entrar</translation>
    </message>
    <message>
        <source>Changed here and there: to be decided</source>
        <translation>Modificadas aquí y allí: por decidir</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Eliminadas allí</translation>
    </message>
    <message>
        <source>Created on both sides: likely one</source>
        <translation>Creadas en ambos lados: probablemente la misma</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Waits, nothing is lost</source>
        <translation>Espera, no se pierde nada</translation>
    </message>
    <message>
        <source>%1: deleted on one side</source>
        <comment>kind of record</comment>
        <translation>%1: eliminada en un lado</translation>
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
        <translation>Ficha y campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With the pack</source>
        <translation>Con el paquete</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Changed: money, or what only some may see</source>
        <translation>Modificado: dinero, o lo que solo algunos pueden ver</translation>
    </message>
    <message>
        <source>Two values; to be decided. Until then: %1</source>
        <translation>Dos valores; por decidir. Hasta entonces: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1. Before both: %2</source>
        <translation>%1. Antes de ambos: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln, the first %2 listed)</source>
        <comment>what happened to records, and to how many</comment>
        <translation>
            <numerusform>%1 (%Ln, se muestran los primeros %2)</numerusform>
            <numerusform>%1 (%Ln, se muestran los primeros %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PackView</name>
    <message>
        <source>The file is not the pack that was looked at any more. Nothing was changed; open it again.</source>
        <translation>El archivo ya no es el paquete que se miró. No se modificó nada; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>Lodebook::Paper</name>
    <message>
        <source>Left out, because restricted: the columns %1.</source>
        <translation>Omitido por ser de acceso restringido: las columnas %1.</translation>
    </message>
    <message>
        <source>What follows from other records</source>
        <translation>Lo que se deriva de otros registros</translation>
    </message>
    <message>
        <source>Left out, because restricted: %1.</source>
        <translation>Omitido por ser de acceso restringido: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 are shown.</source>
        <translation>Se muestran %1 de %2.</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 filas son demasiadas para el papel. Elija menos, o expórtelas a un libro de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many rows, and which</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”</source>
        <translation>No hay ninguna clase de ficha llamada «%1»</translation>
    </message>
    <message>
        <source>This record is restricted: it is not put on paper.</source>
        <translation>Esta ficha es de acceso restringido: no se lleva al papel.</translation>
    </message>
    <message numerus="yes">
        <source>Withheld, because the member has not consented to share them: scores and answers in %Ln record(s).</source>
        <translation>
            <numerusform>Retenido, porque el miembro no ha consentido en compartirlo: puntuaciones y respuestas de %Ln ficha.</numerusform>
            <numerusform>Retenido, porque el miembro no ha consentido en compartirlo: puntuaciones y respuestas de %Ln fichas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::PaperDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimir: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::PassphraseEntry</name>
    <message>
        <source>Weak: it is among the first that would be tried.</source>
        <translation>Débil: estaría entre las primeras que se prueban.</translation>
    </message>
    <message>
        <source>Fair: it keeps a curious finder out.</source>
        <translation>Regular: detiene a un curioso que encuentre el archivo.</translation>
    </message>
    <message>
        <source>Good: it keeps out somebody who takes time and money to guess.</source>
        <translation>Buena: detiene a quien dedica tiempo y dinero a adivinarla.</translation>
    </message>
    <message>
        <source>Strong: nobody guesses it.</source>
        <translation>Fuerte: nadie la adivina.</translation>
    </message>
    <message>
        <source>What is typed the second time is not the same yet.</source>
        <translation>Lo escrito la segunda vez aún no es igual.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Otra vez la misma</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Sho&amp;w what is typed</source>
        <translation>Mostrar lo que se escri&amp;be</translation>
    </message>
</context>
<context>
    <name>Lodebook::PeriodEditor</name>
    <message>
        <source>“%1” is not a period. Write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>«%1» no es un período. Escriba 2024, 2024-H1, 2024-Q3 o 2024-05</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlacesModel</name>
    <message>
        <source>%1 others</source>
        <comment>how many values that are rarer</comment>
        <translation>otros %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
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
        <translation>El plan como está</translation>
    </message>
    <message>
        <source>No version of this plan is frozen yet. Approve it under Plan: from then on every change shows here.</source>
        <translation>Todavía no se ha fijado ninguna versión de este plan. Apruébelo en Plan: desde entonces cada cambio aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Nada difiere entre las dos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Differences between two versions of the plan</source>
        <translation>Diferencias entre dos versiones del plan</translation>
    </message>
</context>
<context>
    <name>Lodebook::PlanPart</name>
    <message>
        <source>Approved. The plan as it stands is kept as baseline; undo takes both back.</source>
        <translation>Aprobado. El plan como está se guarda como versión de partida; deshacer retira ambas cosas.</translation>
    </message>
    <message>
        <source>The plan as it stands is kept, to be compared with later.</source>
        <translation>El plan como está se guarda, para compararlo más tarde.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan de colaboración</translation>
    </message>
    <message>
        <source>&amp;Approve and freeze</source>
        <translation>&amp;Aprobar y fijar</translation>
    </message>
    <message>
        <source>Approves the plan today and keeps it as baseline, so that later changes can be shown</source>
        <translation>Aprueba el plan hoy y lo guarda como versión de partida, para poder mostrar los cambios posteriores</translation>
    </message>
    <message>
        <source>&amp;Freeze for a review</source>
        <translation>&amp;Fijar para una revisión</translation>
    </message>
    <message>
        <source>Keeps the plan as it stands, without approving it</source>
        <translation>Guarda el plan como está, sin aprobarlo</translation>
    </message>
    <message>
        <source>&amp;Print the plan</source>
        <translation>&amp;Imprimir el plan</translation>
    </message>
    <message>
        <source>The plan on one page</source>
        <translation>El plan en una página</translation>
    </message>
</context>
<context>
    <name>Lodebook::PointEditor</name>
    <message>
        <source>“%1” is not a position. Write latitude and longitude in degrees with a point, such as -1.6585, 29.2205</source>
        <translation>«%1» no es una posición. Escriba latitud y longitud en grados con punto, como -1.6585, 29.2205</translation>
    </message>
    <message>
        <source>“%1” lies outside the globe: latitude goes from -90 to 90, longitude from -180 to 180</source>
        <translation>«%1» está fuera del globo: la latitud va de -90 a 90, la longitud de -180 a 180</translation>
    </message>
</context>
<context>
    <name>Lodebook::ProgressStrip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1: stopping, nothing is left half done</source>
        <comment>title of long work</comment>
        <translation>%1: se está deteniendo, nada queda a medias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of long work and what it does now</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto aproximadamente</numerusform>
            <numerusform>faltan %Ln minutos aproximadamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo aproximadamente</numerusform>
            <numerusform>faltan %Ln segundos aproximadamente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::ProvisionalFields</name>
    <message>
        <source>%1 (provisional)</source>
        <comment>a figure</comment>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet</source>
        <translation>Provisional: los dispositivos dicen cosas distintas y nadie ha decidido todavía</translation>
    </message>
    <message>
        <source>%1 of a restricted record</source>
        <comment>a field</comment>
        <translation>%1 de una ficha de acceso restringido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field and its record</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Provisional: devices say different things, and nobody has decided yet. Decide under Exchange: %1.</source>
        <translation>Provisional: los dispositivos dicen cosas distintas y nadie ha decidido todavía. Se decide en Intercambio: %1.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRecordDialog</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Ficha nueva: %1</translation>
    </message>
    <message>
        <source>&amp;Make this record</source>
        <translation>&amp;Crear esta ficha</translation>
    </message>
    <message>
        <source>Not made yet: another program, or a long work of this one, is writing into the casebook. It will be made by itself as soon as that has finished.</source>
        <translation>Todavía no se ha creado: otro programa, o un trabajo largo de este, está escribiendo en el cuaderno. Se creará por sí sola en cuanto termine.</translation>
    </message>
</context>
<context>
    <name>Lodebook::QuickRow</name>
    <message>
        <source>Quick filter</source>
        <translation>Filtro rápido</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Narrows the rows by %1: words, &gt;5, 5..10, 2023, tomorrow, a label; = is empty, != is not</source>
        <translation>Restringe las filas por %1: palabras, &gt;5, 5..10, 2023, mañana, una etiqueta; = está vacío, != no lo está</translation>
    </message>
    <message>
        <source>%1 cannot be asked about in one line</source>
        <translation>Por %1 no se puede preguntar en una línea</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordGroupModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many records it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sum of %2: %3</source>
        <comment>group, figure, its sum</comment>
        <translation>%1, suma de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln group(s)</source>
        <translation>
            <numerusform>el primer grupo (%Ln)</numerusform>
            <numerusform>los primeros %Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
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
        <translation>Ficha nueva: %1</translation>
    </message>
    <message>
        <source>It gets its number when it is saved</source>
        <translation>Recibe su número cuando se guarda</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Último cambio %1 por %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListPage</name>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Papelera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted</source>
        <translation>
            <numerusform>%Ln ficha eliminada</numerusform>
            <numerusform>%Ln fichas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put into the recycle bin; undo brings them back</source>
        <translation>
            <numerusform>%Ln ficha puesta en la papelera; deshacer la devuelve</numerusform>
            <numerusform>%Ln fichas puestas en la papelera; deshacer las devuelve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln ficha restaurada</numerusform>
            <numerusform>%Ln fichas restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selection</source>
        <translation>Exportar la selección</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv);;JSON (*.json)</source>
        <translation>Libro (*.xlsx);;Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln ficha escrita en %1</numerusform>
            <numerusform>%Ln fichas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <comment>a record that is being made</comment>
        <translation>&amp;Ficha nueva: %1</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Putting records into the recycle bin</source>
        <translation>Llevando fichas a la papelera</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy the cells with their headings in a spreadsheet, then paste them here.</source>
        <translation>No hay ninguna tabla en el portapapeles. Copie las celdas con sus encabezados en una hoja de cálculo y péguelas aquí.</translation>
    </message>
    <message>
        <source>This table is too large to be pasted. Save it as a workbook and import that file.</source>
        <translation>Esta tabla es demasiado grande para pegarla. Guárdela como libro e importe ese archivo.</translation>
    </message>
    <message>
        <source>Inviting</source>
        <translation>Invitando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) put on the list</source>
        <translation>
            <numerusform>%Ln persona puesta en la lista</numerusform>
            <numerusform>%Ln personas puestas en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on it already</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an organisation on that day</source>
        <translation>
            <numerusform>%Ln sin organización ese día</numerusform>
            <numerusform>%Ln sin organización ese día</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordListView</name>
    <message>
        <source>contains “%1”</source>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>%1 and contains “%2”</source>
        <translation>%1 y contiene «%2»</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Aquí nada coincide</translation>
    </message>
    <message>
        <source>%1: none where %2.</source>
        <translation>%1: no hay ninguno donde %2.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What is deleted comes here first and can be taken back.</source>
        <translation>Lo que se elimina llega primero aquí y se puede recuperar.</translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation>%1: aún no hay</translation>
    </message>
    <message>
        <source>Add the first: %1</source>
        <translation>Añadir la primera: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Ficha nueva: %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <translation>E&amp;xportar la selección…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Shows the rows in which all the words stand (Ctrl+F)</source>
        <translation>Muestra las filas en las que están todas las palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1 rows are too many for paper. Choose fewer, or export them to a workbook.</source>
        <translation>%1 filas son demasiadas para el papel. Elija menos, o expórtelas a un libro de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Print the selection…</source>
        <translation>&amp;Imprimir la selección…</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>&amp;Conditions…</source>
        <translation>&amp;Condiciones…</translation>
    </message>
    <message>
        <source>Says which records are shown (Ctrl+Shift+F)</source>
        <translation>Define qué registros se muestran (Ctrl+Mayús+F)</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lumnas…</translation>
    </message>
    <message>
        <source>Add the first one with the button below or with Ctrl+N, or bring in a table under Exchange, Import.</source>
        <translation>Añada la primera con el botón de abajo o con Ctrl+N, o traiga una tabla en Intercambio, Importación.</translation>
    </message>
    <message>
        <source>Change &amp;many…</source>
        <translation>Cambiar &amp;muchas…</translation>
    </message>
    <message>
        <source>Paste a &amp;table…</source>
        <translation>Pegar una &amp;tabla…</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>elegidas en la lista</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordPage</name>
    <message>
        <source>New: %1</source>
        <comment>a record that is being made</comment>
        <translation>Ficha nueva: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Acceso restringido</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>This record is in the recycle bin. It can be read, not changed.</source>
        <translation>Esta ficha está en la papelera. Se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Sacarla de la papelera</translation>
    </message>
    <message>
        <source>Leave, keep it as a draft</source>
        <translation>Salir y conservarla como borrador</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>Not saved yet. %1: %2. What you typed is kept.</source>
        <translation>Aún sin guardar. %1: %2. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Not saved yet: choose first which values stand.</source>
        <translation>Aún sin guardar: elija primero qué valores quedan.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %Ln thing(s) to put right. What you typed is kept.</source>
        <translation>
            <numerusform>Aún sin guardar: hay %Ln punto que corregir. Lo que escribió se conserva.</numerusform>
            <numerusform>Aún sin guardar: hay %Ln puntos que corregir. Lo que escribió se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed since the last save was put aside.</source>
        <translation>Lo que escribió desde la última vez que guardó se ha apartado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln record(s) that cannot be without it are in the recycle bin. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>«%1» y %Ln ficha que no puede existir sin ella están en la papelera. Ctrl+Z las devuelve.</numerusform>
            <numerusform>«%1» y %Ln fichas que no pueden existir sin ella están en la papelera. Ctrl+Z las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Ctrl+Z brings it back.</source>
        <translation>«%1» está en la papelera. Ctrl+Z la devuelve.</translation>
    </message>
    <message>
        <source>There is typing from %1 that was never saved.</source>
        <translation>Hay texto del %1 que nunca se guardó.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desecharlo</translation>
    </message>
    <message>
        <source>There is nothing to save yet: fill in a field first.</source>
        <translation>Todavía no hay nada que guardar: rellene primero un campo.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>No se ha cambiado nada desde que se guardó.</translation>
    </message>
    <message>
        <source>Save this record first (Ctrl+S): then files can be put on it.</source>
        <translation>Guarde primero esta ficha (Ctrl+S): después se le pueden adjuntar archivos.</translation>
    </message>
    <message>
        <source>Files cannot be put on this record.</source>
        <translation>A esta ficha no se le pueden adjuntar archivos.</translation>
    </message>
    <message>
        <source>Waiting to save</source>
        <translation>En espera de guardar</translation>
    </message>
    <message>
        <source>Not saved yet: another program, or a long work of this one, is writing into the casebook. What you typed is kept and will be saved by itself as soon as that has finished.</source>
        <translation>Aún no guardado: otro programa, o un trabajo largo de este, está escribiendo en el cuaderno. Lo que escribió se conserva y se guardará por sí solo en cuanto haya terminado.</translation>
    </message>
    <message>
        <source>Not taken out yet: another program, or a long work of this one, is writing into the casebook. It will come out by itself as soon as that has finished.</source>
        <translation>Todavía no se ha sacado: otro programa, o un trabajo largo de este, está escribiendo en el cuaderno. Saldrá por sí sola en cuanto termine.</translation>
    </message>
    <message>
        <source>“%1” stays as it is: another program is still writing into the casebook.</source>
        <translation>«%1» queda como está: otro programa sigue escribiendo en el cuaderno.</translation>
    </message>
    <message>
        <source>Not deleted yet: another program, or a long work of this one, is writing into the casebook. It will be deleted by itself as soon as that has finished.</source>
        <translation>Todavía no se ha eliminado: otro programa, o un trabajo largo de este, está escribiendo en el cuaderno. Se eliminará por sí sola en cuanto termine.</translation>
    </message>
    <message>
        <source>Do not delete it</source>
        <translation>No eliminarla</translation>
    </message>
    <message>
        <source>%1 – decide</source>
        <comment>what is open about a record</comment>
        <translation>%1 – decidir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a value, and who said it where and when</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %Ln value(s)</source>
        <translation>
            <numerusform>Provisional: %Ln valor</numerusform>
            <numerusform>Provisional: %Ln valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordStore</name>
    <message>
        <source>%1: “%2” is not in the list</source>
        <translation>%1: «%2» no está en la lista</translation>
    </message>
    <message>
        <source>%1 points to a record in the recycle bin</source>
        <translation>«%1» remite a una ficha que está en la papelera</translation>
    </message>
    <message>
        <source>%1 points to a record that is not here</source>
        <translation>«%1» remite a una ficha que no está aquí</translation>
    </message>
    <message>
        <source>There is a %1 with this already: %2 (%3)</source>
        <translation>Ya hay una ficha (%1) con estos datos: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 “%2” was changed at %3 while it was open here; nothing was overwritten. Look at both and decide.</source>
        <translation>%1 «%2» cambió a las %3 mientras estaba abierta aquí; no se sobrescribió nada. Mire ambas y decida.</translation>
    </message>
    <message>
        <source>%1 “%2” was changed by somebody else at the same moment; nothing was overwritten</source>
        <translation>%1 «%2»: otra persona hizo un cambio en el mismo momento; no se sobrescribió nada</translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”, which is deleted as well. Restore that first.</source>
        <translation>«%1» pertenece a «%2», también en la papelera. Restaure antes esa ficha.</translation>
    </message>
    <message>
        <source>Nobody else here may write; make somebody else a coordinator first</source>
        <translation>Nadie más puede escribir aquí; dé primero a otra persona la función de coordinación</translation>
    </message>
    <message>
        <source>“%1” is the last officer who may write here; make somebody else a coordinator first</source>
        <translation>«%1» es el último agente que puede escribir aquí; dé primero a otra persona la función de coordinación</translation>
    </message>
    <message>
        <source>You work here as a reader, who may look at everything that is not restricted and change nothing; nothing was written. Ask a coordinator to make the change, or to give you another role (Officer, field “Role”).</source>
        <translation>Usted trabaja aquí como lector: puede ver todo lo que no es de acceso restringido y no cambiar nada; no se escribió nada. Pida a la coordinación que haga el cambio o que le dé otra función (Agente, campo «Función»).</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>Se perdió la conexión con %1; no se cambió nada. Inténtelo de nuevo: la conexión se restablece.</translation>
    </message>
    <message>
        <source>A rehearsal keeps nothing</source>
        <translation>Un ensayo no guarda nada</translation>
    </message>
    <message>
        <source>“%1” stays in the recycle bin. %2</source>
        <comment>a record, who has its place by now</comment>
        <translation>«%1» queda en la papelera. %2</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecordTableModel</name>
    <message>
        <source>%1 %2, %3 selected</source>
        <comment>12,345 mine sites, 3 selected</comment>
        <translation>%1 %2, selección: %3</translation>
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
        <translation>Resumen general</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records and the field that links them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>That key opens the casebook. Keep the paper where the computer is not, and nowhere else.</source>
        <translation>Esa clave abre el cuaderno. Guarde el papel donde no esté el ordenador, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>I have it on &amp;paper</source>
        <translation>La tengo en &amp;papel</translation>
    </message>
    <message>
        <source>This key is not shown again. Print it or write it down first; or press Escape once more to leave without it. Without the passphrase and without this key nobody can open the casebook.</source>
        <translation>Esta clave no se vuelve a mostrar. Imprímala o anótela primero; o pulse Esc otra vez para salir sin ella. Sin la frase de contraseña y sin esta clave nadie puede abrir el cuaderno.</translation>
    </message>
    <message>
        <source>Leave &amp;without it</source>
        <translation>&amp;Salir sin ella</translation>
    </message>
    <message>
        <source>Try the recovery key</source>
        <translation>Probar la clave de recuperación</translation>
    </message>
    <message>
        <source>The recovery key of this casebook</source>
        <translation>La clave de recuperación de este cuaderno</translation>
    </message>
    <message>
        <source>It opens the casebook when the passphrase is lost. Print it or write it down now: it is not kept anywhere, and nobody can show it again.</source>
        <translation>Abre el cuaderno cuando se pierde la frase de contraseña. Imprímala o anótela ahora: no se guarda en ninguna parte, y nadie podrá volver a mostrarla.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clave de recup&amp;eración</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Key on the paper</source>
        <translation>C&amp;lave en el papel</translation>
    </message>
    <message>
        <source>Key on the paper</source>
        <translation>Clave en el papel</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Back to the key</source>
        <translation>&amp;Volver a la clave</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Esa parte es correcta. Escriba otra; hace falta %Ln parte más.</numerusform>
            <numerusform>Esa parte es correcta. Escriba otra; hacen falta %Ln partes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the key as it stands on the paper, or as many of its parts as it takes, one after the other. Then it is certain that the paper will do when it is needed. It can also be done later; the program reminds of it.</source>
        <translation>Escriba la clave tal como está en el papel, o una tras otra tantas de sus partes como hagan falta. Así es seguro que el papel servirá cuando haga falta. También puede hacerse más tarde; el programa lo recuerda.</translation>
    </message>
</context>
<context>
    <name>Lodebook::RecoveryPartsBox</name>
    <message>
        <source>&amp;Divide it into parts for several people</source>
        <translation>&amp;Dividirla en partes para varias personas</translation>
    </message>
    <message>
        <source>Nobody has the whole key then: some of them together open the casebook, each alone cannot.</source>
        <translation>Así nadie tiene la clave entera: varias personas juntas abren el cuaderno, ninguna puede sola.</translation>
    </message>
    <message>
        <source>P&amp;arts</source>
        <translation>P&amp;artes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Of which are needed</source>
        <translation>De ellas &amp;hacen falta</translation>
    </message>
    <message>
        <source>Parts that are needed</source>
        <translation>Partes que hacen falta</translation>
    </message>
    <message>
        <source>The parts of the recovery key</source>
        <translation>Las partes de la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportDesk</name>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Documento de texto</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Guardar como H&amp;TML…</translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation>Guardar como &amp;ODT…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>A&amp;justar al ancho</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Avance del informe</translation>
    </message>
    <message>
        <source>Making “%1”…</source>
        <translation>Preparando «%1»…</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>No se hizo. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Página %1 de %2 · %3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPage</name>
    <message>
        <source>&amp;Reports</source>
        <translation>Info&amp;rmes</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;State of</source>
        <translation>E&amp;stado a</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Como el programa</translation>
    </message>
    <message>
        <source>&amp;Make the report</source>
        <translation>&amp;Preparar el informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Estado a</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The open record</source>
        <translation>La ficha abierta</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingModel</name>
    <message>
        <source>Not requested</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>No member in this year, so no report is expected</source>
        <translation>No era miembro ese año, así que no se espera informe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
</context>
<context>
    <name>Lodebook::ReportingPage</name>
    <message>
        <source>Who has reported</source>
        <translation>Quién ha informado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the members</source>
        <translation>Solicitud a los miembros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) asked for the report on %1. Undo takes it back.</source>
        <translation>
            <numerusform>Informe sobre %1 solicitado a %Ln miembro. Deshacer lo revierte.</numerusform>
            <numerusform>Informe sobre %1 solicitado a %Ln miembros. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Ask %Ln member(s)</source>
        <translation>
            <numerusform>&amp;Solicitar a %Ln miembro</numerusform>
            <numerusform>&amp;Solicitar a %Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) have a report on this year already.</source>
        <translation>
            <numerusform>%Ln miembro ya tiene un informe sobre este año.</numerusform>
            <numerusform>%Ln miembros ya tienen un informe sobre este año.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Abrir la ficha</translation>
    </message>
    <message>
        <source>&amp;Questionnaire:</source>
        <translation>&amp;Cuestionario:</translation>
    </message>
    <message>
        <source>Report on the &amp;year:</source>
        <translation>Informe sobre el a&amp;ño:</translation>
    </message>
    <message>
        <source>&amp;Due on:</source>
        <translation>&amp;Plazo:</translation>
    </message>
    <message>
        <source>How far the due-diligence report of each member is, year by year. A cell opens its report.</source>
        <translation>En qué punto está el informe de diligencia debida de cada miembro, año por año. Una celda abre su informe.</translation>
    </message>
    <message>
        <source>Nobody is expected to report</source>
        <translation>No se espera informe de nadie</translation>
    </message>
    <message>
        <source>Members appear here from the day their membership begins, with a column for each of the last years.</source>
        <translation>Los miembros aparecen aquí desde el inicio de su membresía, con una columna para cada uno de los últimos años.</translation>
    </message>
    <message>
        <source>&amp;Remind members…</source>
        <translation>&amp;Recordar a los miembros…</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreDialog</name>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Comes back with it</source>
        <translation>Vuelve con ella</translation>
    </message>
    <message>
        <source>Stays in the bin</source>
        <translation>Queda en la papelera</translation>
    </message>
    <message>
        <source>What comes back: %1</source>
        <translation>Qué vuelve: %1</translation>
    </message>
    <message>
        <source>Records and what becomes of them</source>
        <translation>Fichas y qué será de ellas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de ella</translation>
    </message>
    <message>
        <source>Links that stay broken, and reasons</source>
        <translation>Enlaces que quedan rotos, y motivos</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>Examinando lo que vuelve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen record(s) come back</source>
        <translation>
            <numerusform>vuelve %Ln ficha elegida</numerusform>
            <numerusform>vuelven %Ln fichas elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) come back with them</source>
        <translation>
            <numerusform>%Ln ficha vuelve con ellas</numerusform>
            <numerusform>%Ln fichas vuelven con ellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in the bin</source>
        <comment>chosen records</comment>
        <translation>
            <numerusform>%Ln queda en la papelera</numerusform>
            <numerusform>%Ln quedan en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln record(s) &amp;out</source>
        <translation>
            <numerusform>&amp;Sacar %Ln ficha</numerusform>
            <numerusform>&amp;Sacar %Ln fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) restored</source>
        <translation>
            <numerusform>%Ln ficha restaurada</numerusform>
            <numerusform>%Ln fichas restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking records out of the recycle bin</source>
        <translation>Sacando fichas de la papelera</translation>
    </message>
</context>
<context>
    <name>Lodebook::RestoreEffect</name>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of deadline, a record</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>missing by now</source>
        <translation>falta a día de hoy</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1” will be called “%2”</source>
        <translation>«%1» se llamará «%2»</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a figure, its value now, its value then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3 → %4</source>
        <comment>a figure, a record, its value now, its value then</comment>
        <translation>%1 de «%2»: %3 → %4</translation>
    </message>
    <message>
        <source>Deadline %1: %2 → %3</source>
        <comment>kind and record, the day now, the day then</comment>
        <translation>Plazo %1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Takes back “%1”, entered by %2 on %3</source>
        <comment>a value, an officer, a moment</comment>
        <translation>Deshace «%1», introducido por %2 el %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: only the first %Ln were looked at</source>
        <translation>
            <numerusform>%1: solo se ha examinado el primero (%Ln)</numerusform>
            <numerusform>%1: solo se han examinado los %Ln primeros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::RiskPart</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Escalated into “%1”, without a due day.</source>
        <translation>Elevada a «%1», sin plazo.</translation>
    </message>
    <message>
        <source>Escalated into “%1”, due on %2.</source>
        <translation>Elevada a «%1», con plazo el %2.</translation>
    </message>
    <message>
        <source>The organisation has no open engagement plan to take this risk.</source>
        <translation>La organización no tiene ningún plan de colaboración abierto que acoja este riesgo.</translation>
    </message>
    <message>
        <source>Escalated into an action of the plan; undo takes it back.</source>
        <translation>Elevada a una acción del plan; deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Engagement &amp;plan</source>
        <translation>&amp;Plan de colaboración</translation>
    </message>
    <message>
        <source>&amp;Escalate into the plan</source>
        <translation>&amp;Elevar al plan</translation>
    </message>
    <message>
        <source>&amp;Open the action</source>
        <translation>&amp;Abrir la acción</translation>
    </message>
</context>
<context>
    <name>Lodebook::RoomBar</name>
    <message>
        <source>Rooms</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation>Mostrar los nombres de las secciones</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
</context>
<context>
    <name>Lodebook::SampleData</name>
    <message>
        <source>There are no sample data in this casebook</source>
        <translation>Este cuaderno no contiene datos de ejemplo</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Quitar los datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>Lodebook::SavedViewDialog</name>
    <message>
        <source>Other &amp;officers see it too</source>
        <translation>La ven también los demás &amp;agentes</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Guardar lo que se muestra como vista</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cam&amp;biar el nombre</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>&amp;Guardar la vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>Lodebook::ScopePicker</name>
    <message>
        <source>&amp;Everything in this casebook</source>
        <translation>&amp;Todo este cuaderno</translation>
    </message>
    <message>
        <source>A &amp;part: what is chosen here, all that belongs to it, and the reference lists</source>
        <translation>Una &amp;parte: lo elegido aquí, todo lo que le pertenece y las listas de referencia</translation>
    </message>
    <message>
        <source>Type a name, choose from the list</source>
        <translation>Escriba un nombre, elija de la lista</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchKeeper</name>
    <message>
        <source>Search takes in what has changed</source>
        <translation>La búsqueda incorpora lo que ha cambiado</translation>
    </message>
</context>
<context>
    <name>Lodebook::SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”</source>
        <translation>Nada aquí se llama «%1»</translation>
    </message>
    <message>
        <source>Nothing is written like that; this comes close.</source>
        <translation>Nada se escribe así; esto se parece.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is found, and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Records cannot be searched: %1</source>
        <translation>No se puede buscar en los registros: %1</translation>
    </message>
    <message>
        <source>More will be found in a moment: what was changed is still being taken in.</source>
        <translation>Dentro de un momento se encontrará más: aún se está incorporando lo que cambió.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a record to be made</comment>
        <translation>Ficha nueva: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>&amp;Altura de las filas</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>Ke&amp;ys</source>
        <translation>Te&amp;clas</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>Se&amp;guridad</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by &amp;itself</source>
        <translation>Bl&amp;oquear por sí solo un cuaderno cifrado</translation>
    </message>
    <message>
        <source>Lock an encrypted casebook by itself</source>
        <translation>Bloquear por sí solo un cuaderno cifrado</translation>
    </message>
    <message>
        <source>after </source>
        <comment>so many minutes; ends with a space</comment>
        <translation>tras </translation>
    </message>
    <message>
        <source> minutes without work</source>
        <comment>begins with a space</comment>
        <translation> minutos sin trabajo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Lodebook::SideTabs</name>
    <message>
        <source>Parts of this record</source>
        <translation>Partes de esta ficha</translation>
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
        <translation>Solo &amp;responsables</translation>
    </message>
    <message>
        <source>The sites are being read.</source>
        <translation>Se están leyendo los sitios.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Name, code or place</source>
        <translation>Nombre, código o lugar</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Mineral</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 of %2 sites are shown, as of %3.</source>
        <translation>Se muestran %1 de %2 sitios, a %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) of this choice have no position and are not on the map.</source>
        <translation>
            <numerusform>%Ln sitio de esta selección no tiene posición y no está en el mapa.</numerusform>
            <numerusform>%Ln sitios de esta selección no tienen posición y no están en el mapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mine site is recorded yet. Import sites, or add one under Field.</source>
        <translation>Aún no hay ningún sitio minero registrado. Importe sitios o añada uno en Terreno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) chosen on the map</source>
        <translation>
            <numerusform>%Ln sitio elegido en el mapa</numerusform>
            <numerusform>%Ln sitios elegidos en el mapa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::SpansModel</name>
    <message>
        <source>Until %1, without a beginning</source>
        <translation>Hasta el %1, sin comienzo</translation>
    </message>
    <message>
        <source>From %1, without an end</source>
        <translation>Desde el %1, sin final</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>a day</comment>
        <translation>El %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %Ln day(s)</source>
        <translation>
            <numerusform>Del %1 al %2, %Ln día</numerusform>
            <numerusform>Del %1 al %2, %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the end is written before the beginning</source>
        <comment>a stretch of time</comment>
        <translation>%1; el final está anotado antes del comienzo</translation>
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
        <translation>%1 a %2</translation>
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
        <translation>El cuaderno de una asociación para minerales responsables. Todo se guarda en un archivo suyo, o en una base de datos de su organización, y funciona sin red.</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>&amp;Abrir un cuaderno…</translation>
    </message>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Nuevo cuaderno…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aún ninguno.</translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration…</source>
        <translation>Ver la &amp;demostración…</translation>
    </message>
    <message>
        <source>Makes a casebook filled with real public data and invented examples</source>
        <translation>Crea un cuaderno con datos públicos reales y ejemplos inventados</translation>
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
        <translation>El paso en que está</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Viene después</translation>
    </message>
</context>
<context>
    <name>Lodebook::Stopped</name>
    <message>
        <source>Stopped; everything stays as it was</source>
        <translation>Detenido; todo queda como estaba</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyLinksModel</name>
    <message numerus="yes">
        <source>%Ln link(s) together</source>
        <translation>
            <numerusform>%Ln vínculo en total</numerusform>
            <numerusform>%Ln vínculos juntos</numerusform>
        </translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>parte de un ciclo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>kg a year</source>
        <translation>kg al año</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Supply links</source>
        <translation>Vínculos de suministro</translation>
    </message>
</context>
<context>
    <name>Lodebook::SupplyPart</name>
    <message>
        <source>Supply chain</source>
        <translation>Cadena de suministro</translation>
    </message>
    <message>
        <source>Supply chain of %1 on %2</source>
        <translation>Cadena de suministro de %1 el %2</translation>
    </message>
    <message>
        <source>No supply links are recorded for this day. They are added under Supply links.</source>
        <translation>No hay vínculos de suministro registrados para este día. Se añaden en Vínculos de suministro.</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Todos los minerales</translation>
    </message>
    <message>
        <source>Save the supply chain</source>
        <translation>Guardar la cadena de suministro</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Page (*.pdf);;Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Imagen (*.svg);;Página (*.pdf);;Tabla (*.csv);;Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>El &amp;día</translation>
    </message>
    <message>
        <source>&amp;Mineral</source>
        <translation>&amp;Mineral</translation>
    </message>
    <message>
        <source>&amp;Groups as one</source>
        <translation>&amp;Grupos como uno</translation>
    </message>
    <message>
        <source>An organisation counts as the head of its group</source>
        <translation>Una organización cuenta como la cabeza de su grupo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Guarda&amp;r…</translation>
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
        <translation>Tomar un paquete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Packs (*.lodepack)</source>
        <translation>Paquetes (*.lodepack)</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>Its changes are compared with this casebook; nothing is changed</source>
        <translation>Sus cambios se comparan con este cuaderno; no se modifica nada</translation>
    </message>
    <message>
        <source>%1 is not for this device. %2</source>
        <translation>%1 no es para este dispositivo. %2</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Tomando %1</translation>
    </message>
    <message>
        <source>Its changes are taken over: all of them, or none</source>
        <translation>Se toman sus cambios: todos o ninguno</translation>
    </message>
    <message>
        <source>The pack from %1 is taken in. What it did stands below; History and Packs taken can take it back.</source>
        <translation>El paquete de %1 está tomado. Lo que hizo figura abajo; Historial y Paquetes tomados pueden deshacerlo.</translation>
    </message>
    <message>
        <source>&amp;Decide what is open</source>
        <translation>&amp;Decidir lo abierto</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Tomar %Ln ficha</numerusform>
            <numerusform>&amp;Tomar %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open another pack…</source>
        <translation>&amp;Abrir otro paquete…</translation>
    </message>
    <message>
        <source>&amp;Open a pack…</source>
        <translation>&amp;Abrir un paquete…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflictos</translation>
    </message>
    <message>
        <source>What the pack changes</source>
        <translation>Lo que cambia el paquete</translation>
    </message>
    <message>
        <source>A pack brings what another device changed. You see all of it first, and can refuse a record or a single field by taking its tick away.</source>
        <translation>Un paquete trae lo que otro dispositivo modificó. Primero lo ve todo, y puede rechazar una ficha o un campo quitando su marca.</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>No hay ningún paquete abierto</translation>
    </message>
    <message>
        <source>Open a file that ends in .lodepack, or drag it onto the window. Nothing is changed before you have seen what it would do.</source>
        <translation>Abra un archivo .lodepack o arrástrelo a la ventana. No se modifica nada antes de que haya visto lo que haría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s), the first %1 listed</source>
        <translation>
            <numerusform>%Ln ficha, las primeras %1 en la lista</numerusform>
            <numerusform>%Ln fichas, las primeras %1 en la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksModel</name>
    <message>
        <source>A device not known here</source>
        <translation>Un dispositivo no conocido aquí</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Lodebook::TakenPacksPage</name>
    <message>
        <source>Packs taken</source>
        <translation>Paquetes tomados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pack(s)</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that the pack from %1 brought would be taken back, %Ln change(s). What was changed since is kept and named. The undoing goes to the others with the next pack.</source>
        <translation>
            <numerusform>Todo lo que trajo el paquete de %1 se desharía, %Ln cambio. Lo modificado desde entonces se conserva y se nombra. La anulación va con el próximo paquete.</numerusform>
            <numerusform>Todo lo que trajo el paquete de %1 se desharía, %Ln cambios. Lo modificado desde entonces se conserva y se nombra. La anulación va con el próximo paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo this pack</source>
        <translation>&amp;Deshacer este paquete</translation>
    </message>
    <message>
        <source>Undoing a pack</source>
        <translation>Deshaciendo un paquete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were before the pack.</source>
        <translation>
            <numerusform>%Ln ficha está como antes del paquete.</numerusform>
            <numerusform>%Ln fichas están como antes del paquete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were changed since or others build on them, and stay: %1</source>
        <translation>
            <numerusform>%Ln ficha se modificó después o otras se apoyan en ella, y queda: %1</numerusform>
            <numerusform>%Ln fichas se modificaron después u otras se apoyan en ellas, y quedan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take another pack…</source>
        <translation>&amp;Tomar otro paquete…</translation>
    </message>
    <message>
        <source>&amp;Undo this pack…</source>
        <translation>&amp;Deshacer este paquete…</translation>
    </message>
    <message>
        <source>What was taken in, from whom and by whom. A pack can be undone as a whole, also weeks later.</source>
        <translation>Lo que se tomó, de quién y por quién. Un paquete puede deshacerse entero, también semanas después.</translation>
    </message>
    <message>
        <source>No pack was taken in yet</source>
        <translation>Aún no se tomó ningún paquete</translation>
    </message>
    <message>
        <source>Packs that you take in are listed here, and can be taken back.</source>
        <translation>Los paquetes que tome figuran aquí y pueden deshacerse.</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Tomar un paquete</translation>
    </message>
</context>
<context>
    <name>Lodebook::TemplatePart</name>
    <message>
        <source>nothing changes</source>
        <translation>nada cambia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) made or changed.</source>
        <translation>
            <numerusform>%Ln acción creada o cambiada.</numerusform>
            <numerusform>%Ln acciones creadas o cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes them back.</source>
        <translation>Deshacer las retira.</translation>
    </message>
    <message>
        <source>Left as they are, because they were changed meanwhile: %1</source>
        <translation>Se dejaron como están, porque se cambiaron entretanto: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %Ln change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %Ln cambio</numerusform>
            <numerusform>&amp;Aplicar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template yet. Add one under Partners, Plan templates, with its actions: then it makes the actions of plans.</source>
        <translation>Todavía no hay ninguna plantilla. Añada una en Socios, Plantillas de planes, con sus acciones: entonces crea las acciones de los planes.</translation>
    </message>
    <message>
        <source>Choose a template: what it would do to this plan is shown first.</source>
        <translation>Elija una plantilla: primero se muestra lo que haría con este plan.</translation>
    </message>
    <message>
        <source>No open plan follows this template. A plan follows it once its actions were made from it.</source>
        <translation>Ningún plan abierto sigue esta plantilla. Un plan la sigue en cuanto sus acciones se crean a partir de ella.</translation>
    </message>
    <message>
        <source>This is what the template would do. Nothing is done yet; what is done already, and what was taken out of a plan, stays as it is.</source>
        <translation>Esto haría la plantilla. Aún no se ha hecho nada; lo ya hecho, y lo que se quitó de un plan, queda como está.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Plan and action</source>
        <translation>Plan y acción</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Vence ahora</translation>
    </message>
    <message>
        <source>Due then</source>
        <translation>Vencería</translation>
    </message>
    <message>
        <source>What the template would do</source>
        <translation>Lo que haría la plantilla</translation>
    </message>
</context>
<context>
    <name>Lodebook::Theme</name>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
</context>
<context>
    <name>Lodebook::ThresholdPage</name>
    <message>
        <source>Threshold checker</source>
        <translation>Comprobador de umbrales</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 (table of %2)</source>
        <translation>%1 (tabla del %2)</translation>
    </message>
    <message>
        <source>Whether what an importer brings into the Union in a calendar year reaches the threshold of its line in Annex I of Regulation (EU) 2017/821. Lines that nobody has read in a copy of the Regulation are called unconfirmed.</source>
        <translation>Si lo que un importador trae a la Unión en un año natural alcanza el umbral de su línea en el anexo I del Reglamento (UE) 2017/821. Las líneas que nadie ha leído en un ejemplar del Reglamento figuran como sin confirmar.</translation>
    </message>
    <message>
        <source>&amp;Customs code or mineral:</source>
        <translation>&amp;Código aduanero o mineral:</translation>
    </message>
    <message>
        <source>&amp;Weight in the year:</source>
        <translation>&amp;Peso en el año:</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>&amp;Keep as an import of an organisation…</source>
        <translation>C&amp;onservar como importación de una organización…</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Código aduanero</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How the line was checked</source>
        <translation>Cómo se comprobó la línea</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Aún no se ha preguntado nada</translation>
    </message>
    <message>
        <source>Type a customs code such as 2609 00 00, or a mineral such as tin, and the weight.</source>
        <translation>Escriba un código aduanero como 2609 00 00, o un mineral como estaño, y el peso.</translation>
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
        <translation>%1: sin fecha</translation>
    </message>
    <message>
        <source>%1 on the line of time</source>
        <comment>how many records</comment>
        <translation>%1 en la cronología</translation>
    </message>
    <message>
        <source>%1 without a date</source>
        <comment>how many records</comment>
        <translation>%1 sin fecha</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>h&amp;asta</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>H&amp;oy</translation>
    </message>
    <message>
        <source>Brings today into the middle</source>
        <translation>Pone el día de hoy en el centro</translation>
    </message>
    <message>
        <source>Which time is shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Cronología: %1</translation>
    </message>
    <message>
        <source>Opens them as a list</source>
        <translation>Los abre como lista</translation>
    </message>
</context>
<context>
    <name>Lodebook::TimelineTab</name>
    <message>
        <source>Timeline of this record</source>
        <translation>Cronología de esta ficha</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Cambios de esta ficha</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Historial de contactos</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Kind of what is shown</source>
        <translation>Clase de lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Print as contact history</source>
        <translation>&amp;Imprimir como historial de contactos</translation>
    </message>
</context>
<context>
    <name>Lodebook::TopBar</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Where I am</source>
        <translation>Dónde estoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%Ln conflicto espera una decisión</numerusform>
            <numerusform>%Ln conflictos esperan una decisión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln ficha</numerusform>
            <numerusform>%1, %Ln fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lodebook::UndoPanel</name>
    <message>
        <source>&amp;Do this again</source>
        <translation>&amp;Rehacer esto</translation>
    </message>
    <message>
        <source>&amp;Undo this step</source>
        <translation>&amp;Deshacer este paso</translation>
    </message>
    <message>
        <source>What undo will undo</source>
        <translation>Qué deshará deshacer</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Make this panel a window, or put it back</source>
        <translation>Convertir este panel en una ventana, o devolverlo a su lugar</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockDialog</name>
    <message>
        <source>Encrypted casebook</source>
        <translation>Cuaderno cifrado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>Lodebook::UnlockForm</name>
    <message>
        <source>The key is worked out…</source>
        <translation>Se calcula la clave…</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message numerus="yes">
        <source>That part is right. Type another one; %Ln more part(s) are needed.</source>
        <translation>
            <numerusform>Esa parte es correcta. Escriba otra; hace falta %Ln parte más.</numerusform>
            <numerusform>Esa parte es correcta. Escriba otra; hacen falta %Ln partes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted. It opens with its passphrase, or with the recovery key on paper, whole or in parts.</source>
        <translation>%1 está cifrado. Se abre con su frase de contraseña, o con la clave de recuperación en papel, entera o por partes.</translation>
    </message>
</context>
<context>
    <name>Lodebook::ViewMenu</name>
    <message>
        <source>%1 (shared)</source>
        <comment>a view of another officer</comment>
        <translation>%1 (compartida)</translation>
    </message>
    <message>
        <source>&amp;Save what is shown as a view…</source>
        <translation>&amp;Guardar lo que se muestra como vista…</translation>
    </message>
    <message>
        <source>&amp;Begin this list with “%1”</source>
        <translation>&amp;Empezar esta lista con «%1»</translation>
    </message>
    <message>
        <source>&amp;Export “%1”…</source>
        <translation>E&amp;xportar «%1»…</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>&amp;Importar una vista…</translation>
    </message>
    <message>
        <source>&amp;Keep the changes in “%1”</source>
        <translation>&amp;Conservar los cambios en «%1»</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Vista «%1» modificada</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>Cambiar el &amp;nombre de «%1»…</translation>
    </message>
    <message>
        <source>S&amp;hare with all officers</source>
        <translation>Com&amp;partir con todos los agentes</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>E&amp;liminar «%1»</translation>
    </message>
    <message>
        <source>View “%1” deleted; undo brings it back</source>
        <translation>Vista «%1» eliminada; deshacer la recupera</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importar una vista</translation>
    </message>
    <message>
        <source>Saved view (*.%1)</source>
        <translation>Vista guardada (*.%1)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exportar la vista</translation>
    </message>
    <message>
        <source>View “%1” taken in</source>
        <translation>Vista «%1» incorporada</translation>
    </message>
    <message>
        <source>View “%1” written to %2</source>
        <translation>Vista «%1» escrita en %2</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Saved views of this list</source>
        <translation>Vistas guardadas de esta lista</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Vista guardada: %1</translation>
    </message>
</context>
<context>
    <name>Lodebook::YesNoEditor</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>The country outlines cannot be read: the file is damaged or not an outline file. Maps are shown without countries. Install the program again.</source>
        <translation>No se pueden leer los contornos de los países: el archivo está dañado o no es un archivo de contornos. Los mapas se muestran sin países. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
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
        <translation>Mapa con %1 puntos.</translation>
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
        <translation>Países marcados</translation>
    </message>
    <message>
        <source>Made with Natural Earth; borders are de facto</source>
        <translation>Hecho con Natural Earth; fronteras de facto</translation>
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
            <numerusform>Se omite %Ln plantilla de una organización que ese día no es miembro.</numerusform>
            <numerusform>Se omiten %Ln plantillas de organizaciones que ese día no son miembros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attendance(s) name no organisation and cannot be counted.</source>
        <translation>
            <numerusform>%Ln asistencia no nombra ninguna organización y no puede contarse.</numerusform>
            <numerusform>%Ln asistencias no nombran ninguna organización y no pueden contarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of the smelters in members’ reporting templates that the loaded list calls conformant; of each member and scope the newest template counts.</source>
        <translation>La parte de las fundiciones de las plantillas de declaración de los miembros que la lista cargada llama conformes; de cada miembro y alcance cuenta la plantilla más reciente.</translation>
    </message>
    <message>
        <source>%1 of %2 smelters conformant</source>
        <translation>%1 de %2 fundiciones conformes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>template and what is missing in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No member’s template names a smelter in that time.</source>
        <translation>Ninguna plantilla de un miembro nombra una fundición en ese tiempo.</translation>
    </message>
    <message>
        <source>The organisations of the sizes micro, small and medium that attended an event or handed in a questionnaire for such companies; each counts once.</source>
        <translation>Las organizaciones micro, pequeñas y medianas que asistieron a un evento o entregaron un cuestionario para tales empresas; cada una cuenta una vez.</translation>
    </message>
    <message>
        <source>events attended: %1; questionnaires handed in: %2</source>
        <translation>eventos a los que asistió: %1; cuestionarios entregados: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln handed in a questionnaire.</source>
        <translation>
            <numerusform>De estas, %Ln entregó un cuestionario.</numerusform>
            <numerusform>De estas, %Ln entregaron un cuestionario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) of unknown size were reached and do not count.</source>
        <translation>
            <numerusform>Se llegó a %Ln organización de tamaño desconocido, que no cuenta.</numerusform>
            <numerusform>Se llegó a %Ln organizaciones de tamaño desconocido, que no cuentan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code; write three capital letters such as EUR</source>
        <translation>«%1» no es un código de moneda; escriba tres letras mayúsculas como EUR</translation>
    </message>
    <message>
        <source>“%1” is not an amount; write it like 1234.50</source>
        <translation>«%1» no es un importe; escríbalo como 1234.50</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has</source>
        <translation>«%1» tiene más decimales que %2</translation>
    </message>
    <message>
        <source>“%1” is too large an amount</source>
        <translation>«%1» es un importe demasiado grande</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>The library for keys cannot be used on this computer; nothing was changed.</source>
        <translation>La biblioteca de claves no se puede usar en este equipo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This device has no keys yet, and none can be made while its casebook can only be read.</source>
        <translation>Este dispositivo aún no tiene claves y no se pueden hacer mientras su cuaderno solo se pueda leer.</translation>
    </message>
    <message>
        <source>Keys of this device made</source>
        <translation>Claves de este dispositivo hechas</translation>
    </message>
    <message>
        <source>These are the keys of this device itself; nothing was changed.</source>
        <translation>Son las claves de este mismo dispositivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The fingerprint of these keys is %1, not %2: the file may come from somebody else. “%3” was not accepted. Ask its officer for the fingerprint, by voice, and for the file again.</source>
        <translation>La huella de estas claves es %1, no %2: puede que el archivo sea de otra persona. «%3» no se ha aceptado. Pida de viva voz la huella a su responsable, y otra vez el archivo.</translation>
    </message>
    <message>
        <source>“%1” is trusted with other keys (%2). Ask its officer why it has new ones; if it is right, withdraw the old ones first. Nothing was changed.</source>
        <translation>«%1» es de confianza con otras claves (%2). Pregunte a su responsable por qué tiene nuevas; si es correcto, retire antes las anteriores. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another device is called “%1” already. Give this one another name; nothing was changed.</source>
        <translation>Otro dispositivo ya se llama «%1». Dé otro nombre a este; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Keys of “%1” accepted</source>
        <translation>Claves de «%1» aceptadas</translation>
    </message>
    <message>
        <source>No device that is called “%1” is trusted; nothing was changed.</source>
        <translation>Ningún dispositivo de confianza se llama «%1»; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Keys of “%1” withdrawn</source>
        <translation>Claves de «%1» retiradas</translation>
    </message>
    <message>
        <source>%1 is not a key that can be used: %2. Nothing was changed.</source>
        <translation>%1 no es una clave que se pueda usar: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was kept of it. Choose another folder or name.</source>
        <translation>No se pudo escribir %1; no se ha guardado nada de él. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the library for keys cannot be used on this computer</source>
        <translation>la biblioteca de claves no se puede usar en este equipo</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>a newer program made it (format %1; this program reads up to %2)</source>
        <translation>lo hizo un programa más nuevo (formato %1; este programa lee hasta %2)</translation>
    </message>
    <message>
        <source>it is damaged, or something else</source>
        <translation>está dañado, o es otra cosa</translation>
    </message>
    <message>
        <source>it was altered after it was made. Ask for it again</source>
        <translation>se alteró después de hacerse. Pídalo otra vez</translation>
    </message>
    <message>
        <source>What was seen of device “%1” cannot be read</source>
        <translation>No se puede leer lo que se ha visto del dispositivo «%1»</translation>
    </message>
    <message>
        <source>its sections are in disorder</source>
        <translation>sus secciones están en desorden</translation>
    </message>
    <message>
        <source>line %1 is too long</source>
        <translation>la línea %1 es demasiado larga</translation>
    </message>
    <message>
        <source>line %1 is empty</source>
        <translation>la línea %1 está vacía</translation>
    </message>
    <message>
        <source>its last line has no end</source>
        <translation>su última línea no tiene fin</translation>
    </message>
    <message>
        <source>its lines cannot be unpacked after line %1</source>
        <translation>sus líneas no se pueden descomprimir después de la línea %1</translation>
    </message>
    <message>
        <source>its lines end before their time, after line %1</source>
        <translation>sus líneas terminan antes de tiempo, después de la línea %1</translation>
    </message>
    <message>
        <source>an attachment is not described</source>
        <translation>un adjunto no está descrito</translation>
    </message>
    <message>
        <source>The attachment %1 could not be written: %2</source>
        <translation>No se pudo escribir el adjunto %1: %2</translation>
    </message>
    <message>
        <source>attachment %1 is damaged, or not as long as it says</source>
        <translation>el adjunto %1 está dañado o no tiene la longitud que indica</translation>
    </message>
    <message>
        <source>%1 is not a pack, whatever its name says. Choose the file that was sent; nothing was changed.</source>
        <translation>%1 no es un paquete, diga lo que diga su nombre. Elija el archivo que se envió; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 of its %3 bytes are there. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 no está entero: hay %2 de sus %3 bytes. Cópielo de nuevo o vuelva a pedirlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is longer than it was made: %2 bytes instead of %3. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 es más largo que cuando se hizo: %2 bytes en lugar de %3. Cópielo de nuevo o vuelva a pedirlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was altered, at byte %2 or soon after. Copy it again, or ask for it again; nothing was changed.</source>
        <translation>%1 está dañado o fue alterado en el byte %2 o poco después. Cópielo de nuevo o vuelva a pedirlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was made by a newer program: it takes one that reads packs of version %2. Install a newer Lodebook, then take the pack again; nothing was changed.</source>
        <translation>%1 lo hizo un programa más nuevo: hace falta uno que lea paquetes de la versión %2. Instale un Lodebook más nuevo y tome de nuevo el paquete; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is for other devices and cannot be opened on this one. Ask its sender for one that is for “%2” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 es para otros dispositivos y no se puede abrir en este. Pida a su remitente uno que sea también para «%2» y envíe la clave de este dispositivo si allí no se conoce; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 comes from a device that is not trusted here (%2). If you know whose it is, get its key (.lodekey), accept it, compare the fingerprint by voice, and take the pack again; nothing was changed.</source>
        <translation>%1 viene de un dispositivo que aquí no es de confianza (%2). Si sabe de quién es, obtenga su clave (.lodekey), acéptela, compare la huella de viva voz y tome de nuevo el paquete; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 comes from “%2”, whose keys were withdrawn here on %3. Ask its officer; if all is well, accept its key again and then take the pack. Nothing was changed.</source>
        <translation>%1 viene de «%2», cuyas claves se retiraron aquí el %3. Pregunte a su responsable; si todo está bien, acepte de nuevo su clave y después tome el paquete. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 says that it comes from “%2”, but is not signed with the keys that device is trusted with. Either it is forged or the device has new keys: ask its officer, by voice. Nothing was changed.</source>
        <translation>%1 dice venir de «%2», pero no está firmado con las claves con las que ese dispositivo es de confianza. O es falso o el dispositivo tiene claves nuevas: pregunte de viva voz a su responsable. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was good until %2 and came too late. Ask “%3” for a new one; nothing was changed.</source>
        <translation>%1 valía hasta el %2 y llega demasiado tarde. Pida uno nuevo a «%3»; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Copy it to this computer and take it again; nothing was changed in the casebook.</source>
        <translation>%1 se modificó mientras se leía. Cópielo a este equipo y tómelo de nuevo; no se ha cambiado nada en el cuaderno.</translation>
    </message>
    <message>
        <source>%1 came from “%2” as it was made, but was not made well: %3. Tell its officer, and ask for a new one; nothing was changed.</source>
        <translation>%1 llegó de «%2» tal como se hizo, pero se hizo mal: %3. Dígaselo a su responsable y pida uno nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A pack has to be for somebody: name at least one trusted device. Nothing was written.</source>
        <translation>Un paquete tiene que ser para alguien: indique al menos un dispositivo de confianza. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The keys of “%1” were withdrawn: no pack is made for it. Leave it out, or accept its key again. Nothing was written.</source>
        <translation>Las claves de «%1» se retiraron: no se hace ningún paquete para él. Déjelo fuera o acepte de nuevo su clave. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing can be sealed with the key of “%1”. Ask its officer for the key again; nothing was written.</source>
        <translation>No se puede sellar nada con la clave de «%1». Vuelva a pedir la clave a su responsable; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Line %1 of the pack is empty, is longer than 16 MiB or has a break in it; the pack was not made.</source>
        <translation>La línea %1 del paquete está vacía, pasa de 16 MiB o tiene un salto; el paquete no se ha hecho.</translation>
    </message>
    <message>
        <source>%1 is for “%2” and cannot be opened on this device. Hand it on, or ask its sender for one that is for “%3” too, and send the key of this device if it is not known there; nothing was changed.</source>
        <translation>%1 es para «%2» y no se puede abrir en este dispositivo. Hágalo llegar, o pida a su remitente uno que sea también para «%3» y envíe la clave de este dispositivo si allí no se conoce; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not whole: not even its beginning is there (%Ln byte(s)). Copy it again, or ask for it again; nothing was changed.</source>
        <translation>
            <numerusform>%1 no está entero: falta incluso su comienzo (%Ln byte). Cópielo de nuevo o vuelva a pedirlo; no se ha cambiado nada.</numerusform>
            <numerusform>%1 no está entero: falta incluso su comienzo (%Ln bytes). Cópielo de nuevo o vuelva a pedirlo; no se ha cambiado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pack can be for %Ln device(s) at most; make several. Nothing was written.</source>
        <translation>
            <numerusform>Un paquete puede ser para %Ln dispositivo como máximo; haga varios. No se ha escrito nada.</numerusform>
            <numerusform>Un paquete puede ser para %Ln dispositivos como máximo; haga varios. No se ha escrito nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The attachment %1 is shorter than it should be, or cannot be read: %Ln byte(s) are missing. The pack was not made; make it without attachments, or check the casebook.</source>
        <translation>
            <numerusform>El adjunto %1 es más corto de lo que debería o no se puede leer: falta %Ln byte. El paquete no se ha hecho; hágalo sin adjuntos o compruebe el cuaderno.</numerusform>
            <numerusform>El adjunto %1 es más corto de lo que debería o no se puede leer: faltan %Ln bytes. El paquete no se ha hecho; hágalo sin adjuntos o compruebe el cuaderno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no open conflict “%1”: somebody has decided it, or there never was one.</source>
        <translation>No hay ningún conflicto abierto «%1»: alguien lo ha decidido, o nunca lo hubo.</translation>
    </message>
    <message>
        <source>Decided: %1 of “%2”</source>
        <translation>Decidido: %1 de «%2»</translation>
    </message>
    <message>
        <source>Decided: delete “%1”</source>
        <translation>Decidido: eliminar «%1»</translation>
    </message>
    <message>
        <source>Decided: keep “%1”</source>
        <translation>Decidido: conservar «%1»</translation>
    </message>
    <message>
        <source>No device called “%1” is trusted here. Ask its officer for the file of its keys and accept it; nothing was written.</source>
        <translation>Ningún dispositivo llamado «%1» es de confianza aquí. Pida a su responsable el archivo de sus claves y acéptelo; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The pack is damaged inside: a line cannot be read. Nothing was changed; ask for it again.</source>
        <translation>El paquete está dañado por dentro: una línea no se puede leer. No se ha cambiado nada; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The pack contradicts itself. Nothing was changed; ask for it again.</source>
        <translation>El paquete se contradice. No se ha cambiado nada; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Pack from “%1”</source>
        <translation>Paquete de «%1»</translation>
    </message>
    <message>
        <source>The pack builds on others that this copy of the casebook does not have, perhaps because it comes from a backup. Nothing was changed. Make a pack for its sender, and ask for one made after that.</source>
        <translation>El paquete se apoya en otros que esta copia del cuaderno no tiene, quizá porque viene de una copia de seguridad. No se ha cambiado nada. Haga un paquete para su remitente y pida después uno hecho más tarde que ese.</translation>
    </message>
    <message>
        <source>The pack changes no %1 %2: nothing can be refused there. Nothing was changed.</source>
        <translation>El paquete no cambia nada en %1 %2: ahí no hay nada que rechazar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”. Nothing was changed.</source>
        <translation>%1 no tiene el campo «%2». No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No pack %1 was taken in here.</source>
        <translation>Aquí no se ha tomado ningún paquete %1.</translation>
    </message>
    <message>
        <source>This pack is taken back already.</source>
        <translation>Este paquete ya está deshecho.</translation>
    </message>
    <message>
        <source>Pack of %1 taken back</source>
        <translation>Paquete del %1 deshecho</translation>
    </message>
    <message>
        <source>What the author of a change had seen cannot be read</source>
        <translation>No se puede leer lo que había visto el autor de un cambio</translation>
    </message>
    <message>
        <source>The change log has no action %1</source>
        <translation>El diario de cambios no tiene ninguna acción %1</translation>
    </message>
    <message>
        <source>“%1” is no scope. It is all, project=NUMBER, country=CODE or mine_site=ID.</source>
        <translation>«%1» no es un ámbito. Puede ser all, project=NUMBER, country=CODE o mine_site=ID.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Nothing was changed. On one of the two computers export what was entered since the copy was made, make a new casebook there, exchange keys and take its first pack, then import what was exported.</source>
        <translation>No se ha cambiado nada. En uno de los dos ordenadores, exporte lo que se introdujo desde que se hizo la copia, cree allí un cuaderno nuevo, intercambie las claves y reciba su primer paquete, y después importe lo exportado.</translation>
    </message>
    <message>
        <source>Two casebooks work as the device “%1”: one is a copy of the other. What the pack says it did on %2 does not go on from what is known here.</source>
        <translation>Dos cuadernos trabajan como el dispositivo «%1»: uno es copia del otro. Lo que según el paquete hizo el %2 no continúa lo que se conoce aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Another casebook works as this device, “%1”: this one is a copy of it, or was put back from an older one. “%2” has %Ln action(s) of it that are not here.</source>
        <translation>
            <numerusform>Otro cuaderno trabaja como este dispositivo, «%1»: este es una copia de aquel, o viene de una copia anterior. «%2» tiene de él %Ln acción que falta aquí.</numerusform>
            <numerusform>Otro cuaderno trabaja como este dispositivo, «%1»: este es una copia de aquel, o viene de una copia anterior. «%2» tiene de él %Ln acciones que faltan aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>There is no place called “%1” in this program.</source>
        <translation>No hay ningún lugar llamado «%1» en este programa.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
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
        <translation>%1, %2 días en silencio</translation>
    </message>
    <message>
        <source>and %1 more, named in the records</source>
        <translation>y %1 más, nombradas en las fichas</translation>
    </message>
    <message>
        <source>%1, %2: records of all countries</source>
        <translation>%1, %2: fichas de todos los países</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: countries on the list %3</source>
        <translation>%1, %2: países de la lista %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>ninguna ficha</translation>
    </message>
    <message numerus="yes">
        <source>mined, by %Ln record(s)</source>
        <translation>
            <numerusform>extraídas, según %Ln ficha</numerusform>
            <numerusform>extraídas, según %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from listed countries</source>
        <translation>%1 de países de la lista</translation>
    </message>
    <message>
        <source>the edition %1 is not complete here</source>
        <translation>la edición %1 no está completa aquí</translation>
    </message>
    <message>
        <source>no edition of the list is here</source>
        <translation>aquí no hay ninguna edición de la lista</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %1, by %Ln record(s)</source>
        <translation>
            <numerusform>de %1, según %Ln ficha</numerusform>
            <numerusform>de %1, según %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Share mined in listed countries</source>
        <translation>Parte extraída en países de la lista</translation>
    </message>
    <message>
        <source>Countries with any region on the edition %1 of the list, of what is recorded</source>
        <translation>Países con alguna región en la edición %1 de la lista, del total registrado</translation>
    </message>
    <message>
        <source>%1: mine production</source>
        <translation>%1: producción minera</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>toneladas</translation>
    </message>
    <message>
        <source>All countries recorded; a gap is a year without records</source>
        <translation>Todos los países registrados; un hueco es un año sin fichas</translation>
    </message>
    <message>
        <source>%1: largest countries</source>
        <translation>%1: países más importantes</translation>
    </message>
    <message>
        <source>%1; * on the edition %2 of the list</source>
        <translation>%1; * en la edición %2 de la lista</translation>
    </message>
    <message>
        <source>The other countries recorded</source>
        <translation>Los demás países registrados</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, %2: the smaller countries</source>
        <translation>%1, %2: los países menores</translation>
    </message>
    <message>
        <source>A country counts as listed when any of its regions is on the list: the shares are of such countries, not of such areas.</source>
        <translation>Un país cuenta como incluido cuando alguna de sus regiones está en la lista: las partes son de esos países, no de esas zonas.</translation>
    </message>
    <message>
        <source>Totals are the sum of the countries recorded. What a source adds up as other countries is not among them, nor are records that were refuted.</source>
        <translation>Los totales son la suma de los países registrados. Lo que una fuente agrupa como otros países no figura en ellos, ni las fichas refutadas.</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>En este cuaderno solo hay una parte de la edición %1, así que no se puede dar ningún porcentaje.</translation>
    </message>
    <message>
        <source>%1: no record for %2.</source>
        <translation>%1: ninguna ficha de %2.</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Producción de estaño, tantalio, wolframio y oro</translation>
    </message>
    <message>
        <source>%1 to %2; list of conflict-affected and high-risk areas: edition %3</source>
        <translation>De %1 a %2; lista de zonas de conflicto o de alto riesgo: edición %3</translation>
    </message>
    <message>
        <source>%1 to %2; no edition of the list of conflict-affected and high-risk areas is here</source>
        <translation>De %1 a %2; aquí no hay ninguna edición de la lista de zonas de conflicto o de alto riesgo</translation>
    </message>
    <message>
        <source>No production is recorded yet. Import production figures, or add a record under Field.</source>
        <translation>Aún no hay producción registrada. Importe cifras de producción o añada una ficha en Terreno.</translation>
    </message>
    <message>
        <source>No edition of the list of conflict-affected and high-risk areas is in this casebook. Import one first.</source>
        <translation>En este cuaderno no hay ninguna edición de la lista de zonas de conflicto o de alto riesgo. Importe primero una.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; countries are missing</source>
        <translation>%1; faltan países</translation>
    </message>
    <message>
        <source>%1; hollow marks are provisional</source>
        <comment>what stands below the title of a chart</comment>
        <translation>%1; las marcas huecas son provisionales</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Only a part of the edition %1 is in this casebook.</source>
        <translation>En este cuaderno solo hay una parte de la edición %1.</translation>
    </message>
    <message>
        <source>Parts of the country are listed, and the site&apos;s region is not recorded.</source>
        <translation>Hay partes del país en la lista y la región del sitio no está registrada.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not recorded.</source>
        <translation>El país del sitio no está registrado.</translation>
    </message>
    <message>
        <source>No edition of the list is in force on %1.</source>
        <translation>Ninguna edición de la lista está en vigor a %1.</translation>
    </message>
    <message>
        <source>There is no edition %1 of the list in this casebook.</source>
        <translation>En este cuaderno no hay ninguna edición %1 de la lista.</translation>
    </message>
    <message>
        <source>Only a part of the newest edition %1 is in this casebook, so the edition %2 is used.</source>
        <translation>En este cuaderno solo hay una parte de la edición más reciente, %1, así que se usa la edición %2.</translation>
    </message>
    <message>
        <source>listed in the edition %1 as of %2</source>
        <translation>incluido en la edición %1, a fecha de %2</translation>
    </message>
    <message>
        <source>as of %1; %2 is not in it</source>
        <translation>a fecha de %1; %2 no figura en ella</translation>
    </message>
    <message>
        <source>as of %1; does not decide for %2</source>
        <translation>a fecha de %1; no decide para %2</translation>
    </message>
    <message>
        <source>A site lies in a conflict-affected or high-risk area when its region, or its whole country, is on the edition of the list that holds on the day; or by the partnership&apos;s own determination, with reasons. The list is indicative and not exhaustive.</source>
        <translation>Un sitio está en una zona de conflicto o de alto riesgo cuando su región, o su país entero, figura en la edición de la lista vigente ese día; o por determinación propia de la asociación, con sus motivos. La lista es indicativa y no exhaustiva.</translation>
    </message>
    <message>
        <source>Own determination</source>
        <translation>Determinación propia</translation>
    </message>
    <message>
        <source>The own determination has no reasons.</source>
        <translation>La determinación propia no tiene motivos.</translation>
    </message>
    <message>
        <source>The record names the list as its ground, but the area is not on it.</source>
        <translation>La ficha se basa en la lista, pero la zona no figura en ella.</translation>
    </message>
    <message>
        <source>A contribution is received once all of it has come; what is still owed is overdue from the day after it was due; a part that came in time makes it partly received; before that it is invoiced or planned.</source>
        <translation>Una contribución está recibida cuando ha llegado entera; lo que aún se debe está atrasado desde el día siguiente al vencimiento; una parte que llegó a tiempo la hace recibida en parte; antes de eso está facturada o prevista.</translation>
    </message>
    <message>
        <source>has come to pass</source>
        <translation>ya ha ocurrido</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>aún por venir</translation>
    </message>
    <message>
        <source>There is no due date, so the contribution cannot become overdue.</source>
        <translation>No hay fecha de vencimiento, así que la contribución no puede atrasarse.</translation>
    </message>
    <message>
        <source>The amount received is not recorded; it is taken as the whole.</source>
        <translation>El importe recibido no está registrado; se toma por el total.</translation>
    </message>
    <message>
        <source>The amount received is in another currency; it is taken as the whole.</source>
        <translation>El importe recibido está en otra moneda; se toma por el total.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Contribution not recorded</source>
        <translation>Contribución no registrada</translation>
    </message>
    <message>
        <source>Decision on a membership</source>
        <translation>Decisión sobre una afiliación</translation>
    </message>
    <message>
        <source>End of a membership</source>
        <translation>Fin de una afiliación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Status of a site</source>
        <translation>Estado de un sitio</translation>
    </message>
    <message>
        <source>Site not visited for long</source>
        <translation>Sitio sin visita desde hace tiempo</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Visita prevista</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>End of a project</source>
        <translation>Fin de un proyecto</translation>
    </message>
    <message>
        <source>Figures of an indicator</source>
        <translation>Cifras de un indicador</translation>
    </message>
    <message>
        <source>Closing of a call</source>
        <translation>Cierre de una convocatoria</translation>
    </message>
    <message>
        <source>Decision on a grant</source>
        <translation>Decisión sobre una subvención</translation>
    </message>
    <message>
        <source>Silent device</source>
        <translation>Dispositivo en silencio</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>“%1” does not fit %2; %3 is expected</source>
        <translation>«%1» no encaja en %2; se espera %3</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No rule computes %1.%2</source>
        <translation>Ninguna regla calcula %1.%2</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the names sound alike</source>
        <translation>los nombres suenan parecidos</translation>
    </message>
    <message>
        <source>similar names</source>
        <translation>nombres parecidos</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la misma dirección de correo electrónico</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>el mismo número de teléfono</translation>
    </message>
    <message>
        <source>the same registration or site number</source>
        <translation>el mismo número de registro o de sitio</translation>
    </message>
    <message>
        <source>but different registration or site numbers</source>
        <translation>pero números de registro o de sitio distintos</translation>
    </message>
    <message>
        <source>the same country</source>
        <translation>el mismo país</translation>
    </message>
    <message>
        <source>but different countries</source>
        <translation>pero países distintos</translation>
    </message>
    <message>
        <source>but different regions</source>
        <translation>pero regiones distintas</translation>
    </message>
    <message>
        <source>“%1” is not a period; write 2024, 2024-H1, 2024-Q3 or 2024-05</source>
        <translation>«%1» no es un período; escriba 2024, 2024-H1, 2024-Q3 o 2024-05</translation>
    </message>
    <message>
        <source>%1.%2 is a figure of one record: say which</source>
        <translation>%1.%2 es una cifra de una sola ficha: diga cuál</translation>
    </message>
    <message>
        <source>No production of “%1” is recorded</source>
        <translation>No hay producción registrada de «%1»</translation>
    </message>
    <message>
        <source>Production is told by year, not by %1</source>
        <translation>La producción se da por año, no por %1</translation>
    </message>
    <message>
        <source>No edition of the CAHRA list whose areas are in this casebook is in force on that day</source>
        <translation>Ninguna edición de la lista ZCAR cuyas zonas estén en este cuaderno está en vigor ese día</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the CAHRA list in this casebook</source>
        <translation>En este cuaderno no hay ninguna edición «%1» de la lista ZCAR</translation>
    </message>
    <message>
        <source>There is no figure “%1”. There are: %2</source>
        <translation>No hay ninguna cifra «%1». Hay: %2</translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation>Producción: %1</translation>
    </message>
    <message>
        <source>Share of countries on the CAHRA list in the production: %1</source>
        <translation>Parte de los países de la lista ZCAR en la producción: %1</translation>
    </message>
    <message>
        <source>The status %1 has to be looked at again.</source>
        <translation>Hay que revisar el estado «%1».</translation>
    </message>
    <message>
        <source>Sites without a running project</source>
        <translation>Sitios sin proyecto en curso</translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln site(s) is out of date.</source>
        <translation>
            <numerusform>El estado de %Ln sitio no está al día.</numerusform>
            <numerusform>El estado de %Ln sitios no está al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last visit was on %1; the site has to be visited again.</source>
        <translation>La última visita fue el %1; hay que visitar de nuevo el sitio.</translation>
    </message>
    <message>
        <source>No visit to the site is recorded.</source>
        <translation>No hay ninguna visita registrada al sitio.</translation>
    </message>
    <message>
        <source>Active sites without a running project</source>
        <translation>Sitios activos sin proyecto en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln site(s) have not been visited for more than the time allowed.</source>
        <translation>
            <numerusform>%Ln sitio lleva más tiempo del permitido sin visita.</numerusform>
            <numerusform>%Ln sitios llevan más tiempo del permitido sin visita.</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit was planned; record how it went, or why it was not made.</source>
        <translation>La visita estaba prevista; registre cómo fue o por qué no se hizo.</translation>
    </message>
    <message>
        <source>An incident of level %1 is open.</source>
        <translation>Hay abierto un incidente de nivel %1.</translation>
    </message>
    <message>
        <source>The stage follows from the dates: after the last day a membership is former when a reason for leaving is recorded, otherwise lapsed; from its first day it is member; before that the decision makes it accepted or refused, the application makes it applicant, and the first contact makes it lead.</source>
        <translation>La etapa se deduce de las fechas: después del último día, la afiliación es la de un antiguo miembro si hay un motivo de salida registrado, y si no está vencida; desde el primer día es la de un miembro; antes, la decisión la hace aceptada o denegada, la solicitud la hace de solicitante y el primer contacto de posible miembro.</translation>
    </message>
    <message>
        <source>The membership has no dates yet, so its stage is not known.</source>
        <translation>La afiliación aún no tiene fechas, así que no se conoce su etapa.</translation>
    </message>
    <message>
        <source>All dates of the membership lie after %1.</source>
        <translation>Todas las fechas de la afiliación son posteriores a %1.</translation>
    </message>
    <message>
        <source>The decision has no date, so it is left out.</source>
        <translation>La decisión no tiene fecha, así que no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The day the membership begins is not recorded.</source>
        <translation>No está registrado el día en que empieza la afiliación.</translation>
    </message>
    <message>
        <source>No reason for leaving is recorded: renew the membership or record why it ended.</source>
        <translation>No hay motivo de salida registrado: renueve la afiliación o registre por qué terminó.</translation>
    </message>
    <message>
        <source>%1 is still to be received.</source>
        <translation>Aún hay que recibir %1.</translation>
    </message>
    <message>
        <source>The contribution is still to be received.</source>
        <translation>Aún hay que recibir la contribución.</translation>
    </message>
    <message>
        <source>The yearly fee is %1, but no contribution for %2 is recorded.</source>
        <translation>La cuota anual es de %1, pero no hay ninguna contribución registrada para %2.</translation>
    </message>
    <message>
        <source>Applied on %1; a decision is needed.</source>
        <translation>Solicitada el %1; hace falta una decisión.</translation>
    </message>
    <message>
        <source>The membership has run out: renew it or record why it ended.</source>
        <translation>La afiliación ha vencido: renuévela o registre por qué terminó.</translation>
    </message>
    <message>
        <source>The membership runs out: renew it or record why it ends.</source>
        <translation>La afiliación vence: renuévela o registre por qué termina.</translation>
    </message>
    <message>
        <source>The task is to be done.</source>
        <translation>La tarea está por hacer.</translation>
    </message>
    <message>
        <source>Changes of this device wait to be received.</source>
        <translation>Hay cambios de este dispositivo que esperan ser recibidos.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has come from this device for %Ln day(s).</source>
        <translation>
            <numerusform>No ha llegado nada de este dispositivo desde hace %Ln día.</numerusform>
            <numerusform>No ha llegado nada de este dispositivo desde hace %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>The figure of the country counts where there is one, otherwise the sum of its regions or sites; whole years go before parts of years; refuted records do not count. A total is the sum of the countries recorded.</source>
        <translation>La cifra del país cuenta cuando existe; si no, la suma de sus regiones o sitios; los años enteros prevalecen sobre las partes de año; las fichas refutadas no cuentan. Un total es la suma de los países registrados.</translation>
    </message>
    <message>
        <source>No production is recorded for %1: a gap, not zero.</source>
        <translation>No hay producción registrada de %1: es un hueco, no un cero.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What the countries on the list produced, of all that is recorded. A country counts as a whole as soon as one of its regions is listed, so this is the share of such countries, not of such areas.</source>
        <translation>Lo que produjeron los países de la lista, de todo lo registrado. Un país cuenta entero en cuanto una de sus regiones está en la lista, así que esta es la parte de esos países, no de esas zonas.</translation>
    </message>
    <message>
        <source>the edition used, as of %1</source>
        <translation>la edición usada, a fecha de %1</translation>
    </message>
    <message>
        <source>Only a part of the edition %1 is in this casebook, so no share can be given.</source>
        <translation>En este cuaderno solo hay una parte de la edición %1, así que no se puede dar ningún porcentaje.</translation>
    </message>
    <message>
        <source>The project ends on %1 and is not closed; its determination has to be asked for by %2.</source>
        <translation>El proyecto termina el %1 y no está cerrado; su liquidación debe pedirse antes de que pase el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) without a figure, the first is %1.</source>
        <translation>
            <numerusform>%Ln período sin cifra, el primero es %1.</numerusform>
            <numerusform>%Ln períodos sin cifra, el primero es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call closes.</source>
        <translation>La convocatoria se cierra.</translation>
    </message>
    <message>
        <source>The application waits for its decision.</source>
        <translation>La solicitud espera su decisión.</translation>
    </message>
    <message>
        <source>The records were not merged, because %1 “%2” cannot follow: %3</source>
        <translation>Las fichas no se fusionaron, porque %1 «%2» no puede seguirlas: %3</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself</source>
        <translation>Una ficha no puede fusionarse consigo misma</translation>
    </message>
    <message>
        <source>A record in the bin cannot be merged; take it out first</source>
        <translation>Una ficha de la papelera no puede fusionarse; sáquela primero</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusión de «%1» en «%2»</translation>
    </message>
    <message>
        <source>Module %1, %2</source>
        <translation>Módulo %1, %2</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>%1, level %2, reported on %3</source>
        <translation>%1, nivel %2, notificado el %3</translation>
    </message>
    <message>
        <source>The last visit saw armed actors interfere; only recorded incidents count in the rule.</source>
        <translation>La última visita vio injerencia de actores armados; en la regla solo cuentan los incidentes registrados.</translation>
    </message>
    <message>
        <source>The last visit saw children under 15; only recorded incidents count in the rule.</source>
        <translation>La última visita vio a menores de 15 años; en la regla solo cuentan los incidentes registrados.</translation>
    </message>
    <message>
        <source>No status is recorded.</source>
        <translation>No hay ningún estado registrado.</translation>
    </message>
    <message>
        <source>The status %1 ran out on %2.</source>
        <translation>El estado «%1» caducó el %2.</translation>
    </message>
    <message>
        <source>The status is %1 and valid.</source>
        <translation>El estado es «%1» y es válido.</translation>
    </message>
    <message>
        <source>The status is %1.</source>
        <translation>El estado es «%1».</translation>
    </message>
    <message>
        <source>No assessment of the practice is recorded.</source>
        <translation>No hay ninguna evaluación de prácticas registrada.</translation>
    </message>
    <message>
        <source>Not passed: module %1.</source>
        <translation>No cumplido: módulo %1.</translation>
    </message>
    <message>
        <source>Not assessed: module %1.</source>
        <translation>No evaluado: módulo %1.</translation>
    </message>
    <message>
        <source>All the modules that count are passed.</source>
        <translation>Se cumplen todos los módulos que cuentan.</translation>
    </message>
    <message>
        <source>The assessment carries the site although its status does not.</source>
        <translation>La evaluación basta para el sitio aunque su estado no baste.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>No incident of level %1 is open.</source>
        <translation>No hay ningún incidente de nivel %1 abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grave incident(s) open.</source>
        <translation>
            <numerusform>%Ln incidente grave abierto.</numerusform>
            <numerusform>%Ln incidentes graves abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk that demands disengagement is open.</source>
        <translation>No hay abierto ningún riesgo que exija la desvinculación.</translation>
    </message>
    <message>
        <source>open, with the Annex II risk %1</source>
        <translation>abierto, con el riesgo del anexo II %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open risk(s) demand disengagement.</source>
        <translation>
            <numerusform>%Ln riesgo abierto exige la desvinculación.</numerusform>
            <numerusform>%Ln riesgos abiertos exigen la desvinculación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said whether this open risk demands disengagement: %1.</source>
        <translation>Nadie ha dicho si este riesgo abierto exige la desvinculación: %1.</translation>
    </message>
    <message>
        <source>No visit is recorded.</source>
        <translation>No hay ninguna visita registrada.</translation>
    </message>
    <message>
        <source>The last visit was on %1.</source>
        <translation>La última visita fue el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last visit, on %1, is older than %Ln month(s).</source>
        <translation>
            <numerusform>La última visita, el %1, tiene más de %Ln mes.</numerusform>
            <numerusform>La última visita, el %1, tiene más de %Ln meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>A site is responsible when its status is good and still valid, or the modules of practice that count are passed; and no grave incident is open; and no Annex II risk that demands disengagement is open; and the last visit is recent enough.</source>
        <translation>Un sitio es responsable cuando su estado es bueno y sigue siendo válido, o se cumplen los módulos de prácticas que cuentan; y no hay ningún incidente grave abierto; y no hay abierto ningún riesgo del anexo II que exija la desvinculación; y la última visita es lo bastante reciente.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no se cumple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) are drafts.</source>
        <translation>
            <numerusform>%Ln cifra es un borrador.</numerusform>
            <numerusform>%Ln cifras son borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least so many: who came in several periods is counted once.</source>
        <translation>Al menos tantas: quien vino en varios períodos se cuenta una vez.</translation>
    </message>
    <message>
        <source>The indicator does not say how its figures are totalled.</source>
        <translation>El indicador no dice cómo se totalizan sus cifras.</translation>
    </message>
    <message>
        <source>No indicator has the code “%1”</source>
        <translation>Ningún indicador tiene el código «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicators have the code “%1”; name one by its id</source>
        <translation>
            <numerusform>%Ln indicador tiene el código «%1»; indique uno por su identificador</numerusform>
            <numerusform>%Ln indicadores tienen el código «%1»; indique uno por su identificador</numerusform>
        </translation>
    </message>
    <message>
        <source>Totalled as: %1. Rejected figures do not count; a correction takes the place of what it corrects; the coarsest period goes before its parts, and a whole before its parts.</source>
        <translation>Se totaliza como: %1. Las cifras rechazadas no cuentan; una corrección sustituye a lo que corrige; el período más largo prevalece sobre sus partes, y un todo sobre sus partes.</translation>
    </message>
    <message>
        <source>No figure is recorded: a gap, not zero.</source>
        <translation>No hay ninguna cifra registrada: es un hueco, no un cero.</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <translation>%1 cuenta</translation>
    </message>
    <message>
        <source>%1, rejected</source>
        <translation>%1, rechazada</translation>
    </message>
    <message>
        <source>%1, does not count here</source>
        <translation>%1, no cuenta aquí</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>whole numbers separated by semicolons</source>
        <translation>números enteros separados por punto y coma</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”; %3 is expected, so %4 is used</source>
        <translation>El ajuste %1 es «%2»; se espera %3, así que se usa %4</translation>
    </message>
    <message>
        <source>The newest status on or before the day. Blue and green run out after their last valid day; yellow and red stand until a new inspection.</source>
        <translation>El estado más reciente de ese día o anterior. Azul y verde caducan después de su último día válido; amarillo y rojo se mantienen hasta una nueva inspección.</translation>
    </message>
    <message>
        <source>No status is recorded on or before %1.</source>
        <translation>No hay ningún estado registrado a %1 ni antes.</translation>
    </message>
    <message>
        <source>The document names no last valid day; the usual term is used.</source>
        <translation>El documento no indica un último día válido; se usa el plazo habitual.</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, válido hasta %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>later than the day asked for</source>
        <translation>posterior al día pedido</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>sustituido por otro más reciente</translation>
    </message>
    <message>
        <source>The last day on or before the day asked for on which a team got to the site and saw it itself.</source>
        <translation>El último día, como muy tarde el pedido, en que un equipo llegó al sitio y lo vio por sí mismo.</translation>
    </message>
    <message>
        <source>an earlier visit</source>
        <translation>una visita anterior</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún no se ha hecho</translation>
    </message>
    <message>
        <source>the team did not get there</source>
        <translation>el equipo no llegó</translation>
    </message>
    <message>
        <source>told by others, not seen on the spot</source>
        <translation>contado por otros, no visto en el lugar</translation>
    </message>
    <message>
        <source>No visit is recorded on or before %1.</source>
        <translation>No hay ninguna visita registrada a %1 ni antes.</translation>
    </message>
    <message>
        <source>A task is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Una tarea está hecha desde el día en que se hizo, y atrasada desde el día siguiente a su vencimiento.</translation>
    </message>
    <message>
        <source>There is no due date, so the task cannot become overdue.</source>
        <translation>No hay fecha de vencimiento, así que la tarea no puede atrasarse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure are restricted and not shown in your role.</source>
        <translation>
            <numerusform>%Ln ficha detrás de esta cifra es de acceso restringido y no se muestra en su función.</numerusform>
            <numerusform>%Ln fichas detrás de esta cifra son de acceso restringido y no se muestran en su función.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” are not the same</source>
        <translation>«%1» y «%2» no son la misma</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s) of %1</source>
        <translation>
            <numerusform>Fusionar %Ln par: %1</numerusform>
            <numerusform>Fusionar %Ln pares: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was merged</source>
        <translation>Detenido; no se fusionó nada</translation>
    </message>
    <message>
        <source>it has a number of its own</source>
        <translation>tiene un número propio</translation>
    </message>
    <message>
        <source>more of its fields are filled in</source>
        <translation>tiene más campos rellenos</translation>
    </message>
    <message>
        <source>it is the older one</source>
        <translation>es la más antigua</translation>
    </message>
    <message>
        <source>The countries recorded for %1 made only %2 % of what is recorded for %3, the year known best: compare the totals with care.</source>
        <translation>Los países registrados para %1 solo representaban el %2 % de lo registrado para %3, el año mejor conocido: compare los totales con cautela.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Everybody on the list of the event, whatever came of it.</source>
        <translation>Todos los de la lista del evento, pasara lo que pasara.</translation>
    </message>
    <message>
        <source>Those of the list who were there, as it was written down at the door. Pillar, tier and country are those of the organisation on the day.</source>
        <translation>Quienes de la lista vinieron, según se anotó en la puerta. Pilar, eslabón y país son los de la organización ese día.</translation>
    </message>
    <message>
        <source>Of %1 on the list it is not written down whether they came.</source>
        <translation>De %1 de la lista no consta si vinieron.</translation>
    </message>
    <message>
        <source>Different people who were at an event of the campaign; who came twice counts once. Readers of communications are not counted: nobody knows them.</source>
        <translation>Personas distintas que estuvieron en un evento de la campaña; quien vino dos veces cuenta una. Los lectores no se cuentan: nadie los conoce.</translation>
    </message>
    <message>
        <source>The newest entry of the contact log on or before the day.</source>
        <translation>La entrada más reciente del registro de contactos hasta ese día.</translation>
    </message>
    <message>
        <source>an earlier contact</source>
        <translation>un contacto anterior</translation>
    </message>
    <message>
        <source>No contact is recorded on or before %1.</source>
        <translation>No hay contactos registrados hasta el %1.</translation>
    </message>
    <message>
        <source>The first day of the steps that were promised in contacts and are not done.</source>
        <translation>El primer día de los pasos prometidos en contactos y no hechos.</translation>
    </message>
    <message>
        <source>open, but not the first</source>
        <translation>abierto, pero no el primero</translation>
    </message>
    <message>
        <source>done, or promised later</source>
        <translation>hecho o prometido después</translation>
    </message>
    <message>
        <source>A step is open, but no day is set for it.</source>
        <translation>Hay un paso abierto, pero sin día.</translation>
    </message>
    <message>
        <source>Next step of a contact</source>
        <translation>Próximo paso de un contacto</translation>
    </message>
    <message>
        <source>Checks of an authority</source>
        <translation>Controles de una autoridad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Attendance of an event</source>
        <translation>Asistencia a un evento</translation>
    </message>
    <message>
        <source>Communication to be published</source>
        <translation>Comunicación por publicar</translation>
    </message>
    <message>
        <source>Promised on %1: %2</source>
        <translation>Prometido el %1: %2</translation>
    </message>
    <message>
        <source>What it checked in %1 is not recorded; Member States report it by 30 June.</source>
        <translation>No consta lo que controló en %1; los Estados miembros lo comunican hasta el 30 de junio.</translation>
    </message>
    <message>
        <source>The event takes place.</source>
        <translation>Tiene lugar el evento.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln person(s) on the list it is not written down whether they came.</source>
        <translation>
            <numerusform>De %Ln persona de la lista no consta si vino.</numerusform>
            <numerusform>De %Ln personas de la lista no consta si vinieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is to be published.</source>
        <translation>Hay que publicarlo.</translation>
    </message>
    <message>
        <source>The report on %1 has not been submitted.</source>
        <translation>El informe sobre %1 no se ha presentado.</translation>
    </message>
    <message>
        <source>The improvement is to be made.</source>
        <translation>La mejora está por hacer.</translation>
    </message>
    <message>
        <source>The risk is to be mitigated and the flag closed.</source>
        <translation>Hay que mitigar el riesgo y cerrar la señal.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Without an answer: %1 of %2 questions that apply.</source>
        <translation>Sin respuesta: %1 de %2 preguntas aplicables.</translation>
    </message>
    <message>
        <source>This year&apos;s reviewed score less last year&apos;s, in points of a hundred, over the questions reviewed in both years, whatever their wording.</source>
        <translation>La puntuación revisada de este año menos la del anterior, en puntos sobre cien, en las preguntas revisadas ambos años, sea cual sea su redacción.</translation>
    </message>
    <message>
        <source>This year&apos;s own score less last year&apos;s, in points of a hundred, over the questions answered in both years, whatever their wording.</source>
        <translation>La puntuación propia de este año menos la del anterior, en puntos sobre cien, en las preguntas respondidas ambos años, sea cual sea su redacción.</translation>
    </message>
    <message>
        <source>The score of a step is what was reached of what could be reached with the questions that apply and are answered, 3 being the most for each; the score of the report is the mean of its steps. What is not answered is missing, not zero.</source>
        <translation>La puntuación de un paso es lo alcanzado de lo alcanzable con las preguntas aplicables y respondidas, 3 como máximo cada una; la del informe es la media de sus pasos. Lo no respondido falta, no es cero.</translation>
    </message>
    <message>
        <source>The reviewed score less the member&apos;s own, in points of a hundred, over the questions that both have scored.</source>
        <translation>La puntuación revisada menos la propia del miembro, en puntos sobre cien, en las preguntas puntuadas por ambos.</translation>
    </message>
    <message>
        <source>own %1, reviewed %2</source>
        <translation>propia %1, revisada %2</translation>
    </message>
    <message>
        <source>No question has been scored by both.</source>
        <translation>Ninguna pregunta ha sido puntuada por ambos.</translation>
    </message>
    <message>
        <source>There is no report on the year before.</source>
        <translation>No hay informe del año anterior.</translation>
    </message>
    <message>
        <source>%1 over all its questions</source>
        <translation>%1 en todas sus preguntas</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>Questions compared: %1.</source>
        <translation>Preguntas comparadas: %1.</translation>
    </message>
    <message>
        <source>No question was answered in both years.</source>
        <translation>Ninguna pregunta se respondió en ambos años.</translation>
    </message>
    <message>
        <source>A report is planned until it is requested, and overdue from the day after it was due; it is submitted, found complete and closed from the days recorded for that.</source>
        <translation>Un informe está previsto hasta que se solicita, y vencido desde el día siguiente al plazo; está presentado, completo y cerrado desde los días registrados para ello.</translation>
    </message>
    <message>
        <source>There is no due date, so the report cannot become overdue.</source>
        <translation>No hay plazo, así que el informe no puede vencer.</translation>
    </message>
    <message>
        <source>An improvement is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Una mejora está hecha desde el día en que se hizo, y vencida desde el día siguiente al plazo.</translation>
    </message>
    <message>
        <source>There is no due date, so the improvement cannot become overdue.</source>
        <translation>No hay plazo, así que la mejora no puede vencer.</translation>
    </message>
    <message>
        <source>The age of a risk flag is counted in days from the day it was raised until it is closed.</source>
        <translation>La antigüedad de una señal de riesgo se cuenta en días desde que se señaló hasta que se cierra.</translation>
    </message>
    <message>
        <source>The day it was raised is not recorded or still to come.</source>
        <translation>El día de la señal no está registrado o aún no ha llegado.</translation>
    </message>
    <message>
        <source>Due-diligence report</source>
        <translation>Informe de diligencia debida</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>Risk flag</source>
        <translation>Señal de riesgo</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 es restringido: su función no permite consultarlo</translation>
    </message>
    <message>
        <source>The share of the smelters reported that the loaded list calls conformant; one that was not found there is not counted as conformant.</source>
        <translation>La parte de las fundiciones declaradas que la lista cargada llama conformes; la que no está en ella no cuenta como conforme.</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not found in the loaded list</source>
        <translation>no encontrada en la lista cargada</translation>
    </message>
    <message>
        <source>not conformant by the loaded list</source>
        <translation>no conforme según la lista cargada</translation>
    </message>
    <message>
        <source>The template names no smelter.</source>
        <translation>La plantilla no nombra ninguna fundición.</translation>
    </message>
    <message>
        <source>Smelters not found in the loaded list: %1.</source>
        <translation>Fundiciones no encontradas en la lista cargada: %1.</translation>
    </message>
    <message>
        <source>An importer has duties when the weight of a year reaches the threshold of the line in Annex I of Regulation (EU) 2017/821.</source>
        <translation>Un importador tiene obligaciones cuando el peso de un año alcanza el umbral de la línea del anexo I del Reglamento (UE) 2017/821.</translation>
    </message>
    <message>
        <source>The customs item is not in the list, so nothing can be said.</source>
        <translation>La partida aduanera no está en la lista, así que no se puede decir nada.</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>threshold %1 kg, table of %2</source>
        <translation>umbral %1 kg, tabla del %2</translation>
    </message>
    <message>
        <source>The list has no threshold for this item.</source>
        <translation>La lista no tiene umbral para esta partida.</translation>
    </message>
    <message>
        <source>This line of the table has still to be confirmed against the Official Journal.</source>
        <translation>Esta línea de la tabla está por confirmar con el Diario Oficial.</translation>
    </message>
    <message>
        <source>Engagement action</source>
        <translation>Acción de colaboración</translation>
    </message>
    <message>
        <source>Review of an engagement plan</source>
        <translation>Revisión de un plan de colaboración</translation>
    </message>
    <message>
        <source>Baseline of an engagement plan</source>
        <translation>Versión de partida de un plan de colaboración</translation>
    </message>
    <message>
        <source>An action of the plan “%1” is to be done.</source>
        <translation>Hay que hacer una acción del plan «%1».</translation>
    </message>
    <message>
        <source>The plan is to be reviewed; give it its next review, or close it.</source>
        <translation>Hay que revisar el plan; dele su próxima revisión o ciérrelo.</translation>
    </message>
    <message>
        <source>The plan is approved, but no baseline is frozen: approve it under Plan, so that later changes can be shown.</source>
        <translation>El plan está aprobado, pero no se ha fijado ninguna versión de partida: apruébelo en Plan, para poder mostrar los cambios posteriores.</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>No está registrado quién participa en el trabajo del socio ni dónde trabaja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln proyecto</numerusform>
            <numerusform>%Ln proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the partner and the organisations that take part in its work, as far as they are members on the day; the projects in which one of them is lead or partner; and the countries where the partner works and projects are.</source>
        <translation>Se cuentan el socio y las organizaciones que participan en su trabajo, en la medida en que son miembros ese día; los proyectos en los que una de ellas es líder o socia; y los países donde el socio trabaja y hay proyectos.</translation>
    </message>
    <message>
        <source>shared member</source>
        <translation>miembro compartido</translation>
    </message>
    <message>
        <source>shared project</source>
        <translation>proyecto compartido</translation>
    </message>
    <message>
        <source>shared country</source>
        <translation>país compartido</translation>
    </message>
    <message numerus="yes">
        <source>No dates are recorded of the membership of %Ln of them.</source>
        <translation>
            <numerusform>No hay fechas registradas de la afiliación de %Ln de ellos.</numerusform>
            <numerusform>No hay fechas registradas de la afiliación de %Ln de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>stays: done already</source>
        <translation>se queda: ya hecha</translation>
    </message>
    <message>
        <source>stays out: taken out of this plan</source>
        <translation>sigue fuera: se quitó de este plan</translation>
    </message>
    <message>
        <source>not yet: the plan lacks the date it is counted from</source>
        <translation>aún no: al plan le falta la fecha desde la que se cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Apply the template “%1” to %Ln plan(s)</source>
        <translation>
            <numerusform>Aplicar la plantilla «%1» a %Ln plan</numerusform>
            <numerusform>Aplicar la plantilla «%1» a %Ln planes</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of %1 cannot be read. The plan itself is untouched.</source>
        <translation>La versión del %1 no se puede leer. El plan mismo está intacto.</translation>
    </message>
    <message>
        <source>Freeze “%1”</source>
        <translation>Fijar «%1»</translation>
    </message>
    <message>
        <source>“%1” is closed: open it again before it is approved</source>
        <translation>«%1» está cerrado: vuelva a abrirlo antes de aprobarlo</translation>
    </message>
    <message>
        <source>“%1” cannot be approved on %2: that day is still to come</source>
        <translation>«%1» no se puede aprobar el %2: ese día aún no ha llegado</translation>
    </message>
    <message>
        <source>Approve “%1”</source>
        <translation>Aprobar «%1»</translation>
    </message>
    <message>
        <source>An action is done from the day it was done, and overdue from the day after it was due.</source>
        <translation>Una acción está hecha desde el día en que se hizo, y atrasada desde el día siguiente a su vencimiento.</translation>
    </message>
    <message>
        <source>There is no due date, so the action cannot become overdue.</source>
        <translation>No hay fecha de vencimiento, así que la acción no puede atrasarse.</translation>
    </message>
    <message>
        <source>Choose the questionnaire the members are to answer.</source>
        <translation>Elija el cuestionario que deben responder los miembros.</translation>
    </message>
    <message>
        <source>Name the year the reports are about.</source>
        <translation>Indique el año sobre el que se informa.</translation>
    </message>
    <message>
        <source>The reports cannot be due before they are requested.</source>
        <translation>Los informes no pueden vencer antes de solicitarse.</translation>
    </message>
    <message>
        <source>Reports requested for %1</source>
        <translation>Informes solicitados para %1</translation>
    </message>
    <message>
        <source>Checks before a membership</source>
        <translation>Comprobaciones antes de una afiliación</translation>
    </message>
    <message>
        <source>signed application form</source>
        <translation>formulario de solicitud firmado</translation>
    </message>
    <message>
        <source>Before a decision there has to be the signed application form, as a file of that kind; for supply-chain actors also the due-diligence check, and a sanctions screening with its day, its result, the lists and who looked. Of governments and observers nothing is asked.</source>
        <translation>Antes de una decisión debe estar el formulario de solicitud firmado, como archivo de esa clase; para los actores de la cadena de suministro también la verificación de diligencia debida y una comprobación de sanciones con su día, resultado, listas y quién miró. A gobiernos y observadores no se les pide nada.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Still missing for it: %1.</source>
        <translation>Aún falta para ello: %1.</translation>
    </message>
    <message>
        <source>It was accepted without: %1.</source>
        <translation>Se aceptó sin: %1.</translation>
    </message>
    <message>
        <source>The contributions for %1 cannot be due on %2: that is neither in the year nor in the one after. Nothing was made.</source>
        <translation>Las contribuciones de %1 no pueden vencer el %2: no es ni en ese año ni en el siguiente. No se creó nada.</translation>
    </message>
    <message>
        <source>Contributions for %1</source>
        <translation>Contribuciones de %1</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership begins on %2.</source>
        <translation>La contribución es de %1, pero la afiliación empieza el %2.</translation>
    </message>
    <message>
        <source>The contribution is for %1, but the membership ended on %2.</source>
        <translation>La contribución es de %1, pero la afiliación terminó el %2.</translation>
    </message>
    <message>
        <source>The report is in the recycle bin.</source>
        <translation>El informe está en la papelera.</translation>
    </message>
    <message>
        <source>The report has been submitted: what the member said in it stands. Nothing was taken over.</source>
        <translation>El informe ya se ha presentado: lo que el miembro dijo en él se mantiene. No se ha trasladado nada.</translation>
    </message>
    <message>
        <source>Last year&apos;s answers taken over</source>
        <translation>Respuestas del año anterior trasladadas</translation>
    </message>
    <message>
        <source>Answers confirmed</source>
        <translation>Respuestas confirmadas</translation>
    </message>
    <message>
        <source>taken over, to be confirmed</source>
        <translation>trasladada, por confirmar</translation>
    </message>
    <message>
        <source>answered already: stays as it is</source>
        <translation>ya respondida: queda como está</translation>
    </message>
    <message>
        <source>no answer last year</source>
        <translation>sin respuesta el año anterior</translation>
    </message>
    <message>
        <source>not taken over: the question is answered in another way now</source>
        <translation>no trasladada: la pregunta se responde ahora de otra manera</translation>
    </message>
    <message>
        <source>not taken over: last year&apos;s choice is not offered any more</source>
        <translation>no trasladada: la opción del año anterior ya no se ofrece</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>como el año anterior</translation>
    </message>
    <message>
        <source>Answer reviewed</source>
        <translation>Respuesta revisada</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>A risk flag is closed from the day it was closed. While an action of a plan that it was escalated into is not done it is escalated, and overdue when that action is; without one it is overdue from the day after it was due.</source>
        <translation>Una señal de riesgo está cerrada desde el día en que se cerró. Mientras no se haya hecho una acción de un plan a la que se elevó, está elevada, y vencida cuando lo está esa acción; sin acción, está vencida desde el día siguiente a su plazo.</translation>
    </message>
    <message>
        <source>The action was not made from a risk flag.</source>
        <translation>La acción no procede de una señal de riesgo.</translation>
    </message>
    <message>
        <source>Conformant smelters in members’ reporting templates</source>
        <translation>Fundiciones conformes en las plantillas de declaración de los miembros</translation>
    </message>
    <message>
        <source>Small and medium-sized companies educated and supported</source>
        <translation>Pequeñas y medianas empresas formadas y apoyadas</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Nobody is left to write to: no letter was written.</source>
        <translation>No queda nadie a quien escribir: no se escribió ninguna carta.</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was written; choose an empty folder.</source>
        <translation>«%1» ya existe. No se escribió nada; elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Nothing was written.</source>
        <translation>No se pudo crear la carpeta «%1». No se escribió nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the template of the letter. Templates are kept under “Letter templates”.</source>
        <translation>Elija la plantilla de la carta. Las plantillas están en «Plantillas de carta».</translation>
    </message>
    <message>
        <source>The letter template “%1” has placeholders that do not exist: %2. No letter was written.</source>
        <translation>La plantilla de carta «%1» tiene campos que no existen: %2. No se escribió ninguna carta.</translation>
    </message>
    <message>
        <source>Letters are written for people, organisations, attendances, projects and due-diligence reports.</source>
        <translation>Se escriben cartas para personas, organizaciones, asistencias, proyectos e informes de diligencia debida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) written</source>
        <translation>
            <numerusform>%Ln correo escrito</numerusform>
            <numerusform>%Ln correos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written</source>
        <translation>
            <numerusform>%Ln carta escrita</numerusform>
            <numerusform>%Ln cartas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent is not recorded</source>
        <translation>El consentimiento no está registrado</translation>
    </message>
    <message>
        <source>Consent was refused</source>
        <translation>El consentimiento fue denegado</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>El consentimiento fue retirado</translation>
    </message>
    <message>
        <source>The record is restricted</source>
        <translation>El registro tiene acceso restringido</translation>
    </message>
    <message>
        <source>No e-mail address is recorded</source>
        <translation>No hay ninguna dirección de correo registrada</translation>
    </message>
    <message>
        <source>“%1” cannot be used as an e-mail address</source>
        <translation>«%1» no puede usarse como dirección de correo</translation>
    </message>
    <message>
        <source>Somebody else with this e-mail address refused or withdrew consent</source>
        <translation>Otra persona con esta dirección de correo denegó o retiró su consentimiento</translation>
    </message>
    <message>
        <source>Somebody before has the same e-mail address</source>
        <translation>Alguien anterior tiene la misma dirección de correo</translation>
    </message>
    <message>
        <source>No contact who may be written to, and no e-mail address of its own</source>
        <translation>Ningún contacto a quien se pueda escribir, ni dirección de correo propia</translation>
    </message>
    <message>
        <source>Not recorded, but needed by the letter: %1</source>
        <translation>No registrado, pero necesario para la carta: %1</translation>
    </message>
    <message>
        <source>There is no letter template whose purpose is a call for the report or a reminder of it. Make one under “Letter templates”; no letter was written.</source>
        <translation>No hay ninguna plantilla de carta cuyo fin sea pedir el informe o recordarlo. Cree una en «Plantillas de carta»; no se escribió ninguna carta.</translation>
    </message>
    <message>
        <source>%1: not before %2</source>
        <translation>%1: no antes del %2</translation>
    </message>
    <message>
        <source>The last letter went out on %1: %2</source>
        <translation>La última carta salió el %1: %2</translation>
    </message>
    <message>
        <source>The report has not been asked for</source>
        <translation>El informe no se ha pedido</translation>
    </message>
    <message>
        <source>The report has no due date</source>
        <translation>El informe no tiene fecha de vencimiento</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1 no tiene el campo «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a condition; write it like country=CD or from&gt;=2024-01-01</source>
        <translation>«%1» no es una condición; escríbala como country=CD o from&gt;=2024-01-01</translation>
    </message>
    <message>
        <source>%1 can be compared with = and != only</source>
        <translation>%1 solo puede compararse con = y !=</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 leads to no other record, so “%2” means nothing</source>
        <translation>«%1» no lleva a ninguna otra ficha, así que «%2» no significa nada</translation>
    </message>
</context>
<context>
    <name>RelatedRules</name>
    <message numerus="yes">
        <source>This report has %Ln open improvement(s) already: close one before another is added</source>
        <translation>
            <numerusform>Este informe ya tiene %Ln mejora abierta: ciérrela antes de añadir otra</numerusform>
            <numerusform>Este informe ya tiene %Ln mejoras abiertas: cierre una antes de añadir otra</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 is not in the questionnaire of this report</source>
        <translation>La pregunta %1 no está en el cuestionario de este informe</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Late: %1</source>
        <translation>Atrasado: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Vence: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>sin día</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie designado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Lo que hay que hacer</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Situación a %1</translation>
    </message>
    <message>
        <source>Nothing is late, due or missing.</source>
        <translation>Nada está atrasado, vence ni falta.</translation>
    </message>
    <message>
        <source>No production is recorded for this period.</source>
        <translation>No hay producción registrada en este período.</translation>
    </message>
    <message>
        <source>A dash means that nothing is recorded for that year; it never means zero.</source>
        <translation>Una raya significa que no hay nada registrado para ese año; nunca significa cero.</translation>
    </message>
    <message>
        <source>Totals are the sums of what is recorded, which may be less than the world&apos;s production. Figures that were refuted are left out.</source>
        <translation>Los totales son las sumas de lo registrado, que pueden ser menos que la producción mundial. Las cifras refutadas quedan fuera.</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>toneladas</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilogramos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Recorded in all</source>
        <translation>Total registrado</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Ficha de proyecto</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Socio principal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvención</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>Presupuesto total</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Minerales</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identificador IATI</translation>
    </message>
    <message>
        <source>Gender marker</source>
        <translation>Marcador de género</translation>
    </message>
    <message>
        <source>Not recorded of the project: %1.</source>
        <translation>No registrado del proyecto: %1.</translation>
    </message>
    <message>
        <source>No description is recorded.</source>
        <translation>No hay ninguna descripción registrada.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>No partners are recorded.</source>
        <translation>No hay ningún socio registrado.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Own contribution</source>
        <translation>Aportación propia</translation>
    </message>
    <message>
        <source>Results and indicators</source>
        <translation>Resultados e indicadores</translation>
    </message>
    <message>
        <source>No results are recorded.</source>
        <translation>No hay ningún resultado registrado.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>No hay ningún indicador registrado.</translation>
    </message>
    <message>
        <source>Indicators without a target: %1.</source>
        <translation>Indicadores sin meta: %1.</translation>
    </message>
    <message>
        <source>Indicators without a figure: %1.</source>
        <translation>Indicadores sin cifra: %1.</translation>
    </message>
    <message>
        <source>Mine sites</source>
        <translation>Sitios mineros</translation>
    </message>
    <message>
        <source>No mine sites are recorded.</source>
        <translation>No hay ningún sitio minero registrado.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Mine sites never visited: %1.</source>
        <translation>Sitios mineros nunca visitados: %1.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>No visits are recorded.</source>
        <translation>No hay ninguna visita registrada.</translation>
    </message>
    <message>
        <source>Mine site</source>
        <translation>Sitio minero</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>made</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>Earlier visits, not shown: %1.</source>
        <translation>Visitas anteriores, no mostradas: %1.</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tareas abiertas</translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation>No hay tareas abiertas.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>The project is restricted: no report leaves the casebook about it.</source>
        <translation>El proyecto es de acceso restringido: ningún informe sobre él sale del cuaderno.</translation>
    </message>
    <message>
        <source>Further sources, named in the records: %1</source>
        <translation>Otras fuentes, nombradas en las fichas: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Checksum %1.</source>
        <translation>Suma de comprobación %1.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What to know about this report</source>
        <translation>Lo que hay que saber de este informe</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>%1. Licence: %2</source>
        <translation>%1. Licencia: %2</translation>
    </message>
    <message>
        <source>State of %1, made on %2.</source>
        <translation>Situación a %1, preparado el %2.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>El informe se detuvo.</translation>
    </message>
    <message>
        <source>Restricted records left out: %1.</source>
        <translation>Fichas de acceso restringido excluidas: %1.</translation>
    </message>
    <message>
        <source>Not heard of lately, so that changes made there may be missing: %1.</source>
        <translation>Sin noticias recientes, así que pueden faltar cambios hechos allí: %1.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was there before is unchanged.</source>
        <translation>No se pudo escribir el informe en «%1»: %2. Lo que había allí no ha cambiado.</translation>
    </message>
    <message>
        <source>The report could not be made into a text document.</source>
        <translation>No se pudo hacer del informe un documento de texto.</translation>
    </message>
    <message>
        <source>The report could not be made into a PDF.</source>
        <translation>No se pudo hacer del informe un PDF.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html or .odt: nothing was written.</source>
        <translation>«%1» no termina en .pdf, .html ni .odt: no se escribió nada.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>The report could not be printed: the printer or the file cannot be written to.</source>
        <translation>No se pudo imprimir el informe: no se puede escribir en la impresora o en el archivo.</translation>
    </message>
    <message>
        <source>Page %1 could not be printed.</source>
        <translation>No se pudo imprimir la página %1.</translation>
    </message>
    <message>
        <source>Register of mine sites</source>
        <translation>Registro de sitios mineros</translation>
    </message>
    <message>
        <source>Mine sites by province and territory, with workers, visits, status and standing</source>
        <translation>Sitios mineros por provincia y territorio, con trabajadores, visitas, estado y situación</translation>
    </message>
    <message>
        <source>One project at a glance: facts, partners, results, sites, visits, tasks, and what is missing</source>
        <translation>Un proyecto de un vistazo: datos, socios, resultados, sitios, visitas, tareas y lo que falta</translation>
    </message>
    <message>
        <source>Production of tin, tantalum, tungsten and gold</source>
        <translation>Producción de estaño, tantalio, wolframio y oro</translation>
    </message>
    <message>
        <source>Recorded production by country and year, gaps left open</source>
        <translation>Producción registrada por país y año, con los huecos abiertos</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>What is late, due or missing, with the officer who has to see to it</source>
        <translation>Lo que está atrasado, vence o falta, con el agente que debe ocuparse</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>No hay ningún informe «%1».</translation>
    </message>
    <message>
        <source>The report “%1” is about one record (%2): say which.</source>
        <translation>El informe «%1» trata de una sola ficha (%2): diga cuál.</translation>
    </message>
    <message>
        <source>Mine sites by province and territory; positions are rounded to two decimals.</source>
        <translation>Sitios mineros por provincia y territorio; las posiciones se redondean a dos decimales.</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Latitud, longitud</translation>
    </message>
    <message>
        <source>CAHRA</source>
        <translation>ZCAR</translation>
    </message>
    <message>
        <source>Territory not recorded</source>
        <translation>Territorio no registrado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Province not recorded</source>
        <translation>Provincia no registrada</translation>
    </message>
    <message>
        <source>%1, sites: %2</source>
        <translation>%1, sitios: %2</translation>
    </message>
    <message>
        <source>(workers recorded at %1)</source>
        <translation>(trabajadores registrados en %1)</translation>
    </message>
    <message>
        <source>visited: %1</source>
        <translation>visitados: %1</translation>
    </message>
    <message>
        <source>CAHRA: %1</source>
        <translation>ZCAR: %1</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>sí: %1</translation>
    </message>
    <message>
        <source>No mine site is recorded that fits what was asked for.</source>
        <translation>No hay registrado ningún sitio minero que responda a lo pedido.</translation>
    </message>
    <message>
        <source>%1, recorded at %2 of %3 sites</source>
        <translation>%1, registrados en %2 de %3 sitios</translation>
    </message>
    <message>
        <source>Visited at least once</source>
        <translation>Visitados al menos una vez</translation>
    </message>
    <message>
        <source>%1 of %2 sites</source>
        <translation>%1 de %2 sitios</translation>
    </message>
    <message>
        <source>In a conflict-affected or high-risk area</source>
        <translation>En una zona de conflicto o de alto riesgo</translation>
    </message>
    <message>
        <source>yes %1, no %2, unknown %3</source>
        <translation>sí %1, no %2, desconocido %3</translation>
    </message>
    <message>
        <source>A site counts as responsible when its status or its practice is good, no grave incident is open and it was visited lately; where one of these is not known, the answer is “unknown”, never “no”.</source>
        <translation>Un sitio cuenta como responsable cuando su estado o sus prácticas son buenos, no hay ningún incidente grave abierto y se visitó hace poco; si alguno de estos puntos no se conoce, la respuesta es «desconocido», nunca «no».</translation>
    </message>
    <message>
        <source>Sums of workers hold only the sites where a number is recorded.</source>
        <translation>Las sumas de trabajadores solo incluyen los sitios donde hay un número registrado.</translation>
    </message>
    <message>
        <source>CAHRA: indicative list of conflict-affected and high-risk areas of the European Union, %1, as of %2.</source>
        <translation>ZCAR: lista indicativa de zonas de conflicto o de alto riesgo de la Unión Europea, %1, a fecha de %2.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>One record of any kind: its fields, what follows from them, and what belongs to it</source>
        <translation>Una ficha de cualquier clase: sus campos, lo que se deduce de ellos y lo que le pertenece</translation>
    </message>
    <message>
        <source>Stories by theme</source>
        <translation>Testimonios por tema</translation>
    </message>
    <message>
        <source>What people told, quoted by theme where they agreed, and how much was left out</source>
        <translation>Lo que contó la gente, citado por tema con su acuerdo, y cuánto se dejó fuera</translation>
    </message>
    <message>
        <source>No story is recorded that fits what was asked for.</source>
        <translation>No hay ningún testimonio registrado que corresponda a lo pedido.</translation>
    </message>
    <message>
        <source>Stories told</source>
        <translation>Testimonios contados</translation>
    </message>
    <message>
        <source>Quoted here</source>
        <translation>Citados aquí</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Stories are quoted as they were told, and only where whoever told them agreed to be quoted. They are examples, not a sample: nothing can be counted from them.</source>
        <translation>Los testimonios se citan como se contaron, y solo donde quien los contó aceptó ser citado. Son ejemplos, no una muestra: nada se puede contar a partir de ellos.</translation>
    </message>
    <message>
        <source>A story counts for the day of the visit on which it was told, else for the day on which it was written down.</source>
        <translation>Un testimonio cuenta para el día de la visita en que se contó; si no, para el día en que se anotó.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Todos los periodos</translation>
    </message>
    <message>
        <source>consent is not known: %1</source>
        <translation>consentimiento desconocido: %1</translation>
    </message>
    <message>
        <source>consent was refused: %1</source>
        <translation>consentimiento negado: %1</translation>
    </message>
    <message>
        <source>consent was withdrawn: %1</source>
        <translation>consentimiento retirado: %1</translation>
    </message>
    <message>
        <source>no text is recorded: %1</source>
        <translation>sin texto registrado: %1</translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Dejados fuera: %1 (%2).</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Opens an encrypted casebook when its passphrase is lost</source>
        <translation>Abre un cuaderno cifrado cuando se pierde su frase de contraseña</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything in it. Keep the sheet where the computer is not: in a safe, or sealed with somebody you trust.</source>
        <translation>Quien tenga esta hoja y el archivo puede leer todo lo que contiene. Guarde la hoja donde no esté el ordenador: en una caja fuerte, o en sobre cerrado con alguien de confianza.</translation>
    </message>
    <message>
        <source>To use it, open the casebook and type the key in the place of the passphrase. Capital or small letters and the gaps do not matter; there is no letter O, I or L in it, only noughts and ones.</source>
        <translation>Para usarla, abra el cuaderno y escriba la clave en lugar de la frase de contraseña. No importan mayúsculas o minúsculas ni los espacios; no contiene las letras O, I ni L, solo ceros y unos.</translation>
    </message>
    <message>
        <source>When a new recovery key has been made, this one does not open the casebook any more, only its older backups.</source>
        <translation>Cuando se ha hecho una nueva clave de recuperación, esta ya no abre el cuaderno, solo sus copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>No authority is recorded that fits what was asked for.</source>
        <translation>No hay ninguna autoridad que corresponda a lo pedido.</translation>
    </message>
    <message>
        <source>Competent authorities by Member State</source>
        <translation>Autoridades competentes por Estado miembro</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Estado miembro</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Importers</source>
        <translation>Importadores</translation>
    </message>
    <message>
        <source>List public</source>
        <translation>Lista pública</translation>
    </message>
    <message>
        <source>Latest checks</source>
        <translation>Últimos controles</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Member States without a record: %1.</source>
        <translation>Estados miembros sin ficha: %1.</translation>
    </message>
    <message>
        <source>“To be confirmed” means that nobody has confirmed yet which authority is competent; nothing was guessed.</source>
        <translation>«Por confirmar» significa que nadie ha confirmado aún qué autoridad es competente; nada se ha adivinado.</translation>
    </message>
    <message>
        <source>Competent authorities are those of article 10 of Regulation (EU) 2017/821; checks are those of its article 11.</source>
        <translation>Las autoridades competentes son las del artículo 10 del Reglamento (UE) 2017/821; los controles, los de su artículo 11.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Authorities named</source>
        <translation>Autoridades nombradas</translation>
    </message>
    <message>
        <source>Lists of importers public</source>
        <translation>Listas de importadores públicas</translation>
    </message>
    <message>
        <source>%1: checked %2, not compliant %3</source>
        <translation>%1: controlados %2, no conformes %3</translation>
    </message>
    <message>
        <source>How they check, and what they publish</source>
        <translation>Cómo controlan y qué publican</translation>
    </message>
    <message>
        <source>Competent authorities</source>
        <translation>Autoridades competentes</translation>
    </message>
    <message>
        <source>Authorities of the Member States: state of engagement, checks, last contact, next step</source>
        <translation>Autoridades de los Estados miembros: estado de la relación, controles, último contacto, próximo paso</translation>
    </message>
    <message>
        <source>No engagement plan is open.</source>
        <translation>No hay ningún plan de colaboración abierto.</translation>
    </message>
    <message>
        <source>Interest from little (1) to much (5) across, influence from much (5) to little (1) down</source>
        <translation>Interés de poco (1) a mucho (5) en horizontal, influencia de mucha (5) a poca (1) hacia abajo</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Interest %1</source>
        <translation>Interés %1</translation>
    </message>
    <message>
        <source>Influence or interest is not recorded: %1.</source>
        <translation>La influencia o el interés no está registrado: %1.</translation>
    </message>
    <message>
        <source>Engagement plan</source>
        <translation>Plan de colaboración</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Nivel actual</translation>
    </message>
    <message>
        <source>Level wanted</source>
        <translation>Nivel deseado</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Not recorded of the plan: %1.</source>
        <translation>No registrado del plan: %1.</translation>
    </message>
    <message>
        <source>Why this partner</source>
        <translation>Por qué este socio</translation>
    </message>
    <message>
        <source>It is not recorded why this partner was chosen.</source>
        <translation>No está registrado por qué se eligió a este socio.</translation>
    </message>
    <message>
        <source>Shared objectives</source>
        <translation>Objetivos compartidos</translation>
    </message>
    <message>
        <source>No shared objectives are recorded.</source>
        <translation>No hay objetivos compartidos registrados.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Neither who takes part in the partner’s work nor where it works is recorded.</source>
        <translation>No está registrado quién participa en el trabajo del socio ni dónde trabaja.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Shared members</source>
        <translation>Miembros compartidos</translation>
    </message>
    <message>
        <source>Shared projects</source>
        <translation>Proyectos compartidos</translation>
    </message>
    <message>
        <source>Shared countries</source>
        <translation>Países compartidos</translation>
    </message>
    <message>
        <source>Of these memberships no dates are recorded: %1.</source>
        <translation>De estas afiliaciones no hay fechas registradas: %1.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome and evidence</source>
        <translation>Resultado y prueba</translation>
    </message>
    <message>
        <source>No actions are recorded.</source>
        <translation>No hay acciones registradas.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Changes since the approval</source>
        <translation>Cambios desde la aprobación</translation>
    </message>
    <message>
        <source>No baseline is frozen: the plan has not been approved here.</source>
        <translation>No se ha fijado ninguna versión de partida: el plan no se ha aprobado aquí.</translation>
    </message>
    <message>
        <source>Nothing has changed since the baseline of %1.</source>
        <translation>Nada ha cambiado desde la versión de partida del %1.</translation>
    </message>
    <message>
        <source>Against the baseline of %1</source>
        <translation>Frente a la versión de partida del %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The plan is restricted: no report leaves the casebook about it.</source>
        <translation>El plan es de acceso restringido: ningún informe sobre él sale del cuaderno.</translation>
    </message>
    <message>
        <source>One plan with a partner: why, what for, what is shared, actions and what came of them, and what changed since its approval</source>
        <translation>Un plan con un socio: por qué, para qué, qué se comparte, las acciones y qué resultó de ellas, y qué cambió desde su aprobación</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Influencia e interés</translation>
    </message>
    <message>
        <source>The partners of the open engagement plans by influence and interest</source>
        <translation>Los socios de los planes de colaboración abiertos según su influencia e interés</translation>
    </message>
    <message>
        <source>0: no</source>
        <translation>0: no</translation>
    </message>
    <message>
        <source>1: planned</source>
        <translation>1: previsto</translation>
    </message>
    <message>
        <source>2: partly</source>
        <translation>2: en parte</translation>
    </message>
    <message>
        <source>3: yes</source>
        <translation>3: sí</translation>
    </message>
    <message>
        <source>For %1 only. Thank you for your report on %2. Below stand your answers, how we see them, and what we ask you to answer or improve.</source>
        <translation>Solo para %1. Gracias por su informe sobre %2. A continuación figuran sus respuestas, cómo las vemos y lo que le pedimos que responda o mejore.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Puntuación propia</translation>
    </message>
    <message>
        <source>Reviewed score</source>
        <translation>Puntuación revisada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Mean of the steps</source>
        <translation>Media de los pasos</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores are hundredths of what could be reached with the questions answered; what is not answered is missing, not zero.</source>
        <translation>Las puntuaciones son centésimas de lo alcanzable con las preguntas respondidas; lo no respondido falta, no es cero.</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>restringido</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Ninguna pregunta está abierta.</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Mejoras</translation>
    </message>
    <message>
        <source>No improvement is agreed.</source>
        <translation>No hay ninguna mejora acordada.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Mejora</translation>
    </message>
    <message>
        <source>The report is restricted: nothing about it leaves the casebook.</source>
        <translation>El informe es restringido: nada sobre él sale del cuaderno.</translation>
    </message>
    <message>
        <source>Left out, because restricted: scores and review.</source>
        <translation>Omitido por restringido: puntuaciones y revisión.</translation>
    </message>
    <message>
        <source>The review is restricted: your role does not allow writing this letter.</source>
        <translation>La revisión es restringida: su función no permite escribir esta carta.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Submitted of expected</source>
        <translation>Presentados de los esperados</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>no solicitado</translation>
    </message>
    <message>
        <source>There is no member and no report in these years.</source>
        <translation>No hay miembros ni informes en estos años.</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Quién ha informado</translation>
    </message>
    <message>
        <source>Member by year: who has handed in the due-diligence report, and who has not</source>
        <translation>Miembro por año: quién ha presentado el informe de diligencia debida y quién no</translation>
    </message>
    <message>
        <source>Due-diligence report of a member</source>
        <translation>Informe de diligencia debida de un miembro</translation>
    </message>
    <message>
        <source>Answers beside last year&apos;s, open questions and improvements; scores only where the member consents</source>
        <translation>Respuestas junto a las del año anterior, preguntas abiertas y mejoras; puntuaciones solo con el consentimiento del miembro</translation>
    </message>
    <message>
        <source>Feedback letter on a due-diligence report</source>
        <translation>Carta de comentarios sobre un informe de diligencia debida</translation>
    </message>
    <message>
        <source>To the member itself: its answers, the review, open questions and improvements</source>
        <translation>Al propio miembro: sus respuestas, la revisión, las preguntas abiertas y las mejoras</translation>
    </message>
    <message>
        <source>Nobody was a member on this day, as far as it is recorded.</source>
        <translation>Nadie era miembro ese día, según lo registrado.</translation>
    </message>
    <message>
        <source>Members by pillar and category</source>
        <translation>Miembros por pilar y categoría</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Cuota anual</translation>
    </message>
    <message>
        <source>Not counted, because no date of the membership is recorded: %1.</source>
        <translation>No contados, porque no hay ninguna fecha de la afiliación registrada: %1.</translation>
    </message>
    <message>
        <source>Counted once, although two memberships overlap on this day: %1.</source>
        <translation>Contados una vez, aunque dos afiliaciones se solapan ese día: %1.</translation>
    </message>
    <message>
        <source>The members on a day, counted by pillar and category</source>
        <translation>Los miembros en un día, contados por pilar y categoría</translation>
    </message>
    <message>
        <source>Parts of a recovery key</source>
        <translation>Partes de una clave de recuperación</translation>
    </message>
    <message>
        <source>Several of them open an encrypted casebook when its passphrase is lost</source>
        <translation>Varias de ellas abren un cuaderno cifrado cuando se pierde su frase de contraseña</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>any %1 of the %2 parts</source>
        <translation>%1 cualesquiera de las %2 partes</translation>
    </message>
    <message>
        <source>Needed to open it</source>
        <translation>Hacen falta para abrirlo</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, and keep none where the computer is. One sheet alone opens nothing and says nothing of the key.</source>
        <translation>Entregue cada hoja a otra persona, y no guarde ninguna donde esté el ordenador. Una hoja sola no abre nada ni dice nada de la clave.</translation>
    </message>
    <message>
        <source>To use the parts, open the casebook and type them one after the other in the place of the passphrase, in any order. Capital or small letters and the gaps do not matter; there is no letter O, I or L in them, only noughts and ones.</source>
        <translation>Para usar las partes, abra el cuaderno y escríbalas una tras otra en lugar de la frase de contraseña, en cualquier orden. No importan mayúsculas o minúsculas ni los espacios; no contienen las letras O, I ni L, solo ceros y unos.</translation>
    </message>
    <message>
        <source>Only parts that were made together go together. When a new recovery key has been made, these do not open the casebook any more, only its older backups.</source>
        <translation>Solo van juntas las partes que se hicieron juntas. Cuando se ha hecho una nueva clave de recuperación, estas ya no abren el cuaderno, solo sus copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>Contact history</source>
        <translation>Historial de contactos</translation>
    </message>
    <message>
        <source>What happened with one record, newest first</source>
        <translation>Lo que pasó con una ficha, lo más reciente primero</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>No existe tal ficha.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No hay nada registrado.</translation>
    </message>
    <message>
        <source>Member dossier</source>
        <translation>Expediente del miembro</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Afiliaciones</translation>
    </message>
    <message>
        <source>No membership is recorded.</source>
        <translation>No hay ninguna afiliación registrada.</translation>
    </message>
    <message>
        <source>Two memberships overlap: end the earlier one, or correct their days.</source>
        <translation>Dos afiliaciones se solapan: termine la anterior o corrija sus fechas.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>No contribution is recorded.</source>
        <translation>No hay ninguna contribución registrada.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>No people are recorded.</source>
        <translation>No hay personas registradas.</translation>
    </message>
    <message>
        <source>Engagement plans</source>
        <translation>Planes de colaboración</translation>
    </message>
    <message>
        <source>No engagement plan is recorded.</source>
        <translation>No hay ningún plan de colaboración registrado.</translation>
    </message>
    <message>
        <source>The organisation is restricted: no report leaves the casebook about it.</source>
        <translation>La organización es de acceso restringido: ningún informe sobre ella sale del cuaderno.</translation>
    </message>
    <message>
        <source>One organisation: its memberships, contributions, people and engagement plans, and what does not fit</source>
        <translation>Una organización: sus afiliaciones, contribuciones, personas y planes de colaboración, y lo que no encaja</translation>
    </message>
    <message>
        <source>%1 (last year&apos;s answer, to be confirmed)</source>
        <translation>%1 (respuesta del año anterior, por confirmar)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiada)</translation>
    </message>
    <message>
        <source>last year&apos;s answer, to be confirmed</source>
        <translation>respuesta del año anterior, por confirmar</translation>
    </message>
    <message>
        <source>Open questions on a due-diligence report</source>
        <translation>Preguntas abiertas de un informe de diligencia debida</translation>
    </message>
    <message>
        <source>To the member itself: what is not answered yet, and what the reviewer asks</source>
        <translation>Para el propio miembro: lo que aún no está respondido y lo que pregunta el revisor</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Reports on %1</source>
        <translation>Informes sobre %1</translation>
    </message>
    <message>
        <source>Counted are members whose report is complete or closed and who consent to sharing. Groups of fewer than %1, and what would give them away, are withheld.</source>
        <translation>Se cuentan los miembros cuyo informe está completo o cerrado y que consienten en compartirlo. Los grupos de menos de %1, y lo que los delataría, no se muestran.</translation>
    </message>
    <message>
        <source>Due diligence by pillar, tier and size</source>
        <translation>Diligencia debida por pilar, eslabón y tamaño</translation>
    </message>
    <message>
        <source>Mean scores of a year without anybody&apos;s name; small groups are withheld</source>
        <translation>Puntuaciones medias de un año sin nombres; los grupos pequeños no se muestran</translation>
    </message>
    <message>
        <source>Withheld, because the member has not consented to share them: answers, scores and review.</source>
        <translation>Retenido, porque el miembro no ha consentido en compartirlo: respuestas, puntuaciones y revisión.</translation>
    </message>
    <message>
        <source>Risk flags by age</source>
        <translation>Señales de riesgo por antigüedad</translation>
    </message>
    <message>
        <source>What is not closed: open since how long, and how far past its due date</source>
        <translation>Lo que no está cerrado: desde cuándo está abierto y cuánto ha pasado del vencimiento</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Días abierta</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de atraso</translation>
    </message>
    <message>
        <source>No risk flag is open.</source>
        <translation>Ninguna señal de riesgo está abierta.</translation>
    </message>
    <message>
        <source>Closed by that day, and not listed: %1.</source>
        <translation>Cerradas hasta ese día y no enumeradas: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>Provisional: devices say different things of a value behind the figure, and nobody has decided yet.</source>
        <translation>Provisional: los dispositivos dicen cosas distintas de un valor en el que se basa la cifra, y nadie ha decidido todavía.</translation>
    </message>
</context>
<context>
    <name>RiskEscalation</name>
    <message>
        <source>This plan is closed or of another organisation than the risk flag. Choose an open plan of the same one; nothing was changed.</source>
        <translation>Este plan está cerrado o es de otra organización que la señal de riesgo. Elija un plan abierto de la misma; no se cambió nada.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has no open engagement plan. Make one first; nothing was changed.</source>
        <translation>La organización de esta señal de riesgo no tiene ningún plan de colaboración abierto. Cree uno primero; no se cambió nada.</translation>
    </message>
    <message>
        <source>The organisation of this risk flag has several open engagement plans. Say which one takes it; nothing was changed.</source>
        <translation>La organización de esta señal de riesgo tiene varios planes de colaboración abiertos. Diga cuál lo acoge; no se cambió nada.</translation>
    </message>
    <message>
        <source>This risk flag is closed; there is nothing to escalate.</source>
        <translation>Esta señal de riesgo está cerrada; no hay nada que elevar.</translation>
    </message>
    <message>
        <source>This risk flag is escalated already, into “%1”. Nothing was changed.</source>
        <translation>Esta señal de riesgo ya se elevó a «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>Escalate a risk flag</source>
        <translation>Elevar una señal de riesgo</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligencia debida</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenciones</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Conocimientos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Lists and officers</source>
        <translation>Listas y agentes</translation>
    </message>
    <message>
        <source>Production dashboard</source>
        <translation>Panel de producción</translation>
    </message>
    <message>
        <source>Map of sites</source>
        <translation>Mapa de sitios</translation>
    </message>
    <message>
        <source>Printable reports</source>
        <translation>Informes imprimibles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Choice lists</source>
        <translation>Listas de opciones</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Take a pack</source>
        <translation>Tomar un paquete</translation>
    </message>
    <message>
        <source>Make a pack</source>
        <translation>Hacer un paquete</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Devices and keys</source>
        <translation>Dispositivos y claves</translation>
    </message>
    <message>
        <source>Packs taken</source>
        <translation>Paquetes tomados</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Map of authorities</source>
        <translation>Mapa de autoridades</translation>
    </message>
    <message>
        <source>Event check-in</source>
        <translation>Acogida</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <translation>Influencia e interés</translation>
    </message>
    <message>
        <source>Members and contributions</source>
        <translation>Miembros y contribuciones</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Quién ha informado</translation>
    </message>
    <message>
        <source>Threshold checker</source>
        <translation>Comprobador de umbrales</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>There is no placeholder %1. A brace that is to stay one is written twice: {{</source>
        <translation>No existe el campo %1. Una llave que debe quedar se escribe dos veces: {{</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>“%1” could not be written. Choose another folder; the view itself is kept.</source>
        <translation>«%1» no se pudo escribir. Elija otra carpeta; la vista se conserva.</translation>
    </message>
    <message>
        <source>The view “%1” belongs to somebody else. Save it under another name to change it.</source>
        <translation>La vista «%1» es de otra persona. Guárdela con otro nombre para cambiarla.</translation>
    </message>
    <message>
        <source>A view needs a name of up to %1 letters</source>
        <translation>Una vista necesita un nombre de hasta %1 letras</translation>
    </message>
    <message>
        <source>You have a view called “%1” already. Choose another name.</source>
        <translation>Ya tiene una vista llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>View “%1” saved</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>View “%1” changed</source>
        <translation>Vista «%1» modificada</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>Vista renombrada como «%1»</translation>
    </message>
    <message>
        <source>View “%1” shared</source>
        <translation>Vista «%1» compartida</translation>
    </message>
    <message>
        <source>View “%1” shared no longer</source>
        <translation>Vista «%1» ya no compartida</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>Vista «%1» eliminada</translation>
    </message>
    <message>
        <source>“%1” could not be read; nothing was changed</source>
        <translation>«%1» no se pudo leer; no se cambió nada</translation>
    </message>
    <message>
        <source>“%1” is too large for a saved view; nothing was changed</source>
        <translation>«%1» es demasiado grande para una vista guardada; no se cambió nada</translation>
    </message>
    <message>
        <source>“%1” is not a saved view of this program; nothing was changed</source>
        <translation>«%1» no es una vista guardada de este programa; no se cambió nada</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program. Bring this one up to date; nothing was changed.</source>
        <translation>«%1» se hizo con una versión más nueva del programa. Actualice esta; no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is a view of another list (%2), not of %3; nothing was changed</source>
        <translation>«%1» es una vista de otra lista (%2), no de %3; no se cambió nada</translation>
    </message>
    <message>
        <source>“%1” does not fit this casebook: %2; nothing was changed</source>
        <translation>«%1» no encaja en este cuaderno: %2; no se cambió nada</translation>
    </message>
</context>
<context>
    <name>SaxParser</name>
    <message>
        <source>its content has a tag of more than a megabyte; no ordinary workbook has.</source>
        <translation>su contenido tiene una etiqueta de más de un megabyte; ningún libro corriente la tiene.</translation>
    </message>
    <message>
        <source>its content is damaged at byte %1. Open the file in a spreadsheet program and save it anew.</source>
        <translation>su contenido está dañado en el byte %1. Abra el archivo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>its content declares a document type, which no workbook needs and attackers use. It was not read.</source>
        <translation>su contenido declara un tipo de documento, que ningún libro necesita y que usan los atacantes. No se leyó.</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>%1: sum %2, mean %3</source>
        <comment>a column, what its selected figures come to</comment>
        <translation>%1: suma %2, media %3</translation>
    </message>
</context>
<context>
    <name>Showcase</name>
    <message>
        <source>The picture “%1” could not be written; the others were kept.</source>
        <translation>No se pudo escribir la imagen «%1»; las demás se conservaron.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>No se pudo crear la carpeta «%1».</translation>
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
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Última visita: %1</translation>
    </message>
    <message>
        <source>No visit is recorded</source>
        <translation>No hay ninguna visita registrada</translation>
    </message>
    <message>
        <source>Counts as responsible</source>
        <translation>Cuenta como responsable</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>Mine sites by status</source>
        <translation>Sitios mineros por estado</translation>
    </message>
    <message>
        <source>Countries with areas on the list %1</source>
        <translation>Países con zonas en la lista %1</translation>
    </message>
    <message>
        <source>others named in the records</source>
        <translation>otras, nombradas en las fichas</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
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
        <translation>Cambios del plan</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Plans that follow it</source>
        <translation>Planes que la siguen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Cadena de suministro</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Elevación</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 is empty; nothing was attached</source>
        <translation>%1 está vacío; no se adjuntó nada</translation>
    </message>
    <message>
        <source>%1 has %2; files up to %3 can be attached. Make it smaller, or keep it elsewhere and note the place.</source>
        <translation>%1 ocupa %2; se pueden adjuntar archivos de hasta %3. Redúzcalo, o guárdelo en otro lugar y anote dónde.</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>No existe el archivo %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 could not be read to its end; nothing was attached</source>
        <translation>%1 no se pudo leer hasta el final; no se adjuntó nada</translation>
    </message>
    <message>
        <source>%1 changed while it was read; nothing was attached. Try again when it is finished.</source>
        <translation>%1 cambió mientras se leía; no se adjuntó nada. Inténtelo de nuevo cuando esté terminado.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Adjuntar %1</translation>
    </message>
    <message>
        <source>The content of a file does not fit its name and was not kept</source>
        <translation>El contenido de un archivo no corresponde a su nombre y no se conservó</translation>
    </message>
    <message>
        <source>The content of %1 is not in this casebook; ask for it with the next pack</source>
        <translation>El contenido de %1 no está en este cuaderno; pídalo con el próximo paquete</translation>
    </message>
    <message>
        <source>The content of %1 is damaged. Attach the file again, or take it from a backup.</source>
        <translation>El contenido de %1 está dañado. Adjunte de nuevo el archivo o recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Detach a file</source>
        <translation>Quitar un archivo adjunto</translation>
    </message>
    <message>
        <source>The backup %1 is damaged; use an older one</source>
        <translation>La copia de seguridad %1 está dañada; use una anterior</translation>
    </message>
    <message>
        <source>A casebook on a server is backed up with the server&apos;s own tools (pg_dump, base backups)</source>
        <translation>De un cuaderno en un servidor se hace copia con las herramientas del servidor (pg_dump, copias base)</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 ya existe y no se sobrescribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be made</source>
        <translation>No se puede crear la carpeta de %1</translation>
    </message>
    <message>
        <source>The backup holds fewer records than the casebook and was thrown away; try again</source>
        <translation>La copia de seguridad contiene menos fichas que el cuaderno y se desechó; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The backup could not be put at %1</source>
        <translation>No se pudo poner la copia de seguridad en %1</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the casebook; nothing was changed</source>
        <translation>No se pudo copiar %1 junto al cuaderno; no se cambió nada</translation>
    </message>
    <message>
        <source>%1 is in use or may not be moved; nothing was changed</source>
        <translation>%1 está en uso o no se puede mover; no se cambió nada</translation>
    </message>
    <message>
        <source>Somebody else saved a record with the same key at the same moment; nothing was changed. Look at theirs before you try again.</source>
        <translation>Otra persona guardó en el mismo momento un registro con la misma clave; no se cambió nada. Mire el suyo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is this casebook itself; attach a backup of it instead</source>
        <translation>%1 es este mismo cuaderno; adjunte en su lugar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be put at %1; the casebook is as it was</source>
        <translation>No se pudo poner la copia de seguridad en %1; el cuaderno está como estaba</translation>
    </message>
    <message>
        <source>There is a casebook at %1 already; it is not overwritten</source>
        <translation>Ya hay un cuaderno en %1; no se sobrescribe</translation>
    </message>
    <message>
        <source>Casebook made</source>
        <translation>Cuaderno creado</translation>
    </message>
    <message>
        <source>The casebook comes from an older program and has to be brought up to date, but no backup could be made first: %1</source>
        <translation>El cuaderno viene de un programa anterior y hay que actualizarlo, pero antes no se pudo hacer una copia de seguridad: %1</translation>
    </message>
    <message>
        <source>There is no officer called “%1” in this casebook</source>
        <translation>No hay ningún agente llamado «%1» en este cuaderno</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>The casebook has no officer</source>
        <translation>El cuaderno no tiene ningún agente</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>Dispositivo añadido</translation>
    </message>
    <message>
        <source>No casebook is named</source>
        <translation>No se indica ningún cuaderno</translation>
    </message>
    <message>
        <source>“%1” is not a database address; write it like postgresql://user@host/name</source>
        <translation>«%1» no es una dirección de base de datos; escríbala como postgresql://user@host/name</translation>
    </message>
    <message>
        <source>There is no batch %1 in the change log</source>
        <translation>No hay ningún lote %1 en el diario de cambios</translation>
    </message>
    <message>
        <source>The database driver %1 is not installed</source>
        <translation>El controlador de base de datos %1 no está instalado</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: is the server running and the name right?</source>
        <translation>No se puede acceder a la base de datos %1: ¿funciona el servidor y es correcto el nombre?</translation>
    </message>
    <message>
        <source>%1 is in use by another program; nothing was changed. Try again when it has finished.</source>
        <translation>%1 está en uso por otro programa; no se cambió nada. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 can only be read; nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>%1 es de solo lectura; no se cambió nada. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed. Make room and try again.</source>
        <translation>El disco de %1 está lleno; no se cambió nada. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: was the stick removed? Nothing was changed.</source>
        <translation>No se pudo leer o escribir %1: ¿se retiró la memoria USB? No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is damaged. Keep it as it is and restore the last backup.</source>
        <translation>%1 está dañado. Consérvelo como está y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check that the folder exists and may be written.</source>
        <translation>No se puede abrir %1. Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The database refused the change; nothing was kept of it.</source>
        <translation>La base de datos rechazó el cambio; no se conservó nada de él.</translation>
    </message>
    <message>
        <source>Nothing was begun that could be kept</source>
        <translation>No se empezó nada que pueda conservarse</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing of it was kept</source>
        <translation>Falló una parte del cambio, así que no se conservó nada de él</translation>
    </message>
    <message>
        <source>%1 lies in “%2”, a folder that another program copies while the casebook is open; that damages it. Move the casebook to a folder of this computer and exchange packs or backups instead.</source>
        <translation>%1 está en «%2», una carpeta que otro programa copia mientras el cuaderno está abierto; eso lo daña. Mueva el cuaderno a una carpeta de este equipo e intercambie paquetes o copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no casebook at %1</source>
        <translation>No hay ningún cuaderno en %1</translation>
    </message>
    <message>
        <source>%1 is a folder, not a casebook</source>
        <translation>%1 es una carpeta, no un cuaderno</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>No está permitido leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 está vacío: quizá no se copió hasta el final. Cópielo de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is not a casebook. A casebook is a .lodebook file made by this program.</source>
        <translation>%1 no es un cuaderno. Un cuaderno es un archivo .lodebook hecho por este programa.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a casebook.</source>
        <translation>%1 es una base de datos de otro programa, no un cuaderno.</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied to the end. Copy it again, or restore a backup.</source>
        <translation>%1 termina demasiado pronto: no se copió hasta el final. Cópielo de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first.</source>
        <translation>No existe la carpeta %1. Créela primero.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another, or check its permissions.</source>
        <translation>No se puede escribir en la carpeta %1. Elija otra o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”; name one by its id: %3</source>
        <translation>Varias fichas (%1) se llaman «%2»; indique una por su identificador: %3</translation>
    </message>
    <message>
        <source>There is no %1 called “%2”</source>
        <translation>Ninguna ficha (%1) se llama «%2»</translation>
    </message>
    <message>
        <source>%1 is not a casebook, or it was not made to the end</source>
        <translation>%1 no es un cuaderno, o no se hizo hasta el final</translation>
    </message>
    <message>
        <source>%1 was made by a newer program (casebook version %2; this program reads up to %3). Install the newer program to open it; nothing was changed.</source>
        <translation>%1 lo hizo un programa más nuevo (versión de cuaderno %2; este programa lee hasta la %3). Instale el programa más nuevo para abrirlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2</source>
        <translation>Ninguna ficha (%1) tiene el identificador %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>“%1” is undone already</source>
        <translation>«%1» ya está deshecho</translation>
    </message>
    <message>
        <source>%1 was not closed by the program that wrote it last: a part of it still stands in %2, and nothing may be written here to bring them together. Copy both files to a folder of yours and open the copy.</source>
        <translation>%1 no lo cerró el programa que escribió en él por última vez: una parte sigue en %2 y aquí no se puede escribir nada para reunirlas. Copie ambos archivos a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program while it was open here; nothing was changed, because it would be lost. Close the casebook and open it again.</source>
        <translation>Otro programa movió, sustituyó o eliminó %1 mientras estaba abierto aquí; no se cambió nada, porque se perdería. Cierre el cuaderno y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is restricted: your role does not allow asking for it</source>
        <translation>%1 es de acceso restringido: su función no permite consultarlo</translation>
    </message>
    <message>
        <source>This record (%1) is restricted: your role does not allow you to see it. Ask a coordinator.</source>
        <translation>Esta ficha (%1) es de acceso restringido: su función no le permite verla. Consulte a la coordinación.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.</source>
        <translation>Se perdió la conexión con %1; no se cambió nada. Inténtelo de nuevo: la conexión se restablece.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost at the moment the change was to be kept. Look whether it is there before you try again.</source>
        <translation>Se perdió la conexión con %1 en el momento de guardar el cambio. Compruebe si está antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>A change of something restricted</source>
        <translation>Un cambio de algo de acceso restringido</translation>
    </message>
    <message>
        <source>%1 of an added field stays as it was made; add another field instead</source>
        <translation>%1 de un campo añadido no cambia; añada otro campo</translation>
    </message>
    <message>
        <source>“%1” is or was the name of another added field of %2; choose another name, or take that field out of the recycle bin</source>
        <translation>«%1» es o fue el nombre de otro campo añadido a %2; elija otro nombre o saque ese campo de la papelera</translation>
    </message>
    <message>
        <source>The table of %1 could not be given a place for “%2”; nothing was changed. On a server only the owner of the tables can add fields.</source>
        <translation>La tabla de %1 no pudo recibir un lugar para «%2»; no se cambió nada. En un servidor solo el propietario de las tablas puede añadir campos.</translation>
    </message>
    <message>
        <source>“%1” is how this casebook was set up; it cannot be taken back. Nothing was changed.</source>
        <translation>«%1» forma parte de la preparación de este cuaderno; no se puede deshacer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” took a pack in. Take the pack back as a whole, in Exchange; nothing was changed.</source>
        <translation>«%1» tomó un paquete. Deshaga el paquete entero en Intercambio; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The casebook is locked: what belongs to it is not written down outside of it.</source>
        <translation>El cuaderno está bloqueado: nada de lo que le pertenece se escribe fuera de él.</translation>
    </message>
    <message>
        <source>%1 is encrypted: it opens with its passphrase or its recovery key.</source>
        <translation>%1 está cifrado: se abre con su frase de contraseña o su clave de recuperación.</translation>
    </message>
    <message>
        <source>%1 is encrypted, and this program is built without encryption. Open it with a program that has it.</source>
        <translation>%1 está cifrado, y este programa se construyó sin cifrado. Ábralo con un programa que lo tenga.</translation>
    </message>
    <message>
        <source>The copy of %1 is not the same as the casebook and was thrown away; nothing was changed</source>
        <translation>La copia de %1 no es igual al cuaderno y se descartó; no se cambió nada</translation>
    </message>
    <message>
        <source>%1 is being rewritten by another program, or its folder cannot be written; nothing was changed.</source>
        <translation>Otro programa está reescribiendo %1, o no se puede escribir en su carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 could not be replaced; it is as it was</source>
        <translation>%1 no se pudo reemplazar; está como estaba</translation>
    </message>
    <message>
        <source>%1 is encrypted already; nothing was changed.</source>
        <translation>%1 ya está cifrado; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not encrypted; nothing was changed.</source>
        <translation>%1 no está cifrado; no se cambió nada.</translation>
    </message>
    <message>
        <source>This program is built without encryption at rest; nothing was changed.</source>
        <translation>Este programa se construyó sin cifrado en reposo; no se cambió nada.</translation>
    </message>
    <message>
        <source>That is neither the passphrase nor the recovery key of %1. Capital and small letters differ in a passphrase.</source>
        <translation>Esa no es ni la frase de contraseña ni la clave de recuperación de %1. En una frase de contraseña cuentan mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work out the key. Close other programs and try again; nothing was changed.</source>
        <translation>No hay suficiente memoria libre para calcular la clave. Cierre otros programas e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 could not be written: the passphrase and the recovery key are as they were.</source>
        <translation>%1 no se pudo escribir: la frase de contraseña y la clave de recuperación están como estaban.</translation>
    </message>
    <message>
        <source>The page of %1 that holds its keys is damaged, or a newer program wrote it. Keep the file as it is and restore the last backup.</source>
        <translation>La página de %1 que guarda sus claves está dañada, o la escribió un programa más reciente. Conserve el archivo como está y restaure la última copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %Ln sign(s); a few words that do not belong together are easy to keep in mind.</source>
        <translation>
            <numerusform>Una frase de contraseña tiene al menos %Ln signo; unas palabras que no van juntas se recuerdan fácilmente.</numerusform>
            <numerusform>Una frase de contraseña tiene al menos %Ln signos; unas palabras que no van juntas se recuerdan fácilmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a recovery key as it was shown: it has eight groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Esa no es una clave de recuperación como se mostró: tiene ocho grupos de cuatro signos. Compárela con el papel signo por signo.</translation>
    </message>
    <message>
        <source>That recovery key was copied rightly, but it does not open %1: it belongs to another casebook, or it was replaced.</source>
        <translation>Esa clave de recuperación está bien copiada, pero no abre %1: pertenece a otro cuaderno o fue reemplazada.</translation>
    </message>
    <message>
        <source>Copy of the casebook goes on</source>
        <translation>Copia del cuaderno continuada</translation>
    </message>
    <message>
        <source>Part %1 of the older change log cannot be read. The records are not touched by that; make a copy of the casebook, then restore the last good backup.</source>
        <translation>La parte %1 del diario de cambios antiguo no se puede leer. Las fichas no están afectadas; haga una copia del cuaderno y restaure después la última copia de seguridad buena.</translation>
    </message>
    <message>
        <source>That is neither the passphrase of %1 nor a part of its recovery key as it was printed: a part has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Eso no es ni la frase de contraseña de %1 ni una parte de su clave de recuperación como se imprimió: una parte tiene diez grupos de cuatro signos. Compárela con el papel signo por signo.</translation>
    </message>
    <message>
        <source>That is not a part of a recovery key as it was printed: it has ten groups of four signs. Compare it with the paper sign by sign.</source>
        <translation>Eso no es una parte de una clave de recuperación como se imprimió: tiene diez grupos de cuatro signos. Compárela con el papel signo por signo.</translation>
    </message>
    <message>
        <source>Part %1 belongs to another key, or to another time this key was divided: it does not go together with the parts before it, which are kept.</source>
        <translation>La parte %1 pertenece a otra clave, o a otra vez que se dividió esta: no va con las partes anteriores, que se conservan.</translation>
    </message>
    <message>
        <source>Part %1 has been typed already; another one is needed.</source>
        <translation>La parte %1 ya se ha escrito; hace falta otra.</translation>
    </message>
</context>
<context>
    <name>SupplyGraph</name>
    <message numerus="yes">
        <source>%Ln link(s) within a group are left out.</source>
        <translation>
            <numerusform>Se omite %Ln vínculo dentro de un grupo.</numerusform>
            <numerusform>Se omiten %Ln vínculos dentro de un grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>no visible</translation>
    </message>
    <message>
        <source>Cycle (%1): %2.</source>
        <comment>mineral, names</comment>
        <translation>Ciclo (%1): %2.</translation>
    </message>
    <message>
        <source>… and %1 more cycles.</source>
        <translation>… y %1 ciclos más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 (%3): %Ln link(s) hold at the same time.</source>
        <translation>
            <numerusform>%1 → %2 (%3): %Ln vínculo vale al mismo tiempo.</numerusform>
            <numerusform>%1 → %2 (%3): %Ln vínculos valen al mismo tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more overlaps.</source>
        <translation>… y %1 solapamientos más.</translation>
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
        <translation>%1 (grupo de %2)</translation>
    </message>
    <message>
        <source>Tier not known</source>
        <translation>Eslabón desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln vínculo</numerusform>
            <numerusform>%Ln vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisation(s) and site(s)</source>
        <translation>
            <numerusform>%Ln organización o mina</numerusform>
            <numerusform>%Ln organizaciones y minas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 between %3.</source>
        <translation>%1: %2 entre %3.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>“%1” was not written: end its name with .xlsx for a workbook or .csv for comma-separated text.</source>
        <translation>«%1» no se escribió: termine su nombre en .xlsx para un libro o en .csv para texto separado por comas.</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>No se pudo abrir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>No se pudo leer «%1» hasta el final: %2</translation>
    </message>
    <message>
        <source>byte %1 (value %2) is not UTF-8 text. Save the file again as “CSV UTF-8”, or, if it comes from an older Western European spreadsheet, choose the encoding Windows-1252 and open it again.</source>
        <translation>el byte %1 (valor %2) no es texto UTF-8. Guarde de nuevo el archivo como «CSV UTF-8» o, si viene de una hoja de cálculo antigua de Europa occidental, elija la codificación Windows-1252 y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>the text after byte %1 is damaged UTF-16. Save the file again as “CSV UTF-8”.</source>
        <translation>el texto después del byte %1 es UTF-16 dañado. Guarde de nuevo el archivo como «CSV UTF-8».</translation>
    </message>
</context>
<context>
    <name>ThresholdCheck</name>
    <message>
        <source>A weight is not negative.</source>
        <translation>Un peso no es negativo.</translation>
    </message>
    <message>
        <source>“%1” is no customs code or mineral of Annex I in the list here. Other goods have no threshold in it; if it should be there, complete the list of customs items.</source>
        <translation>«%1» no es un código aduanero ni un mineral del anexo I en esta lista. Otras mercancías no tienen umbral en ella; si debiera estar, complete la lista de partidas aduaneras.</translation>
    </message>
    <message>
        <source>Reaches the threshold: the importer has duties</source>
        <translation>Alcanza el umbral: el importador tiene obligaciones</translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation>Por debajo del umbral</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it reaches the threshold</source>
        <translation>Sin confirmar; según la tabla alcanza el umbral</translation>
    </message>
    <message>
        <source>Unconfirmed; by the table it is below the threshold</source>
        <translation>Sin confirmar; según la tabla está por debajo del umbral</translation>
    </message>
    <message>
        <source>The list has no threshold for this line</source>
        <translation>La lista no tiene umbral para esta línea</translation>
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
        <translation>Nivel %1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>WorkbookWriter</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation>no se pudo crear un archivo temporal</translation>
    </message>
    <message>
        <source>“%1” has %2 columns; a sheet holds %3. Leave some out.</source>
        <translation>«%1» tiene %2 columnas; en una hoja caben %3. Deje alguna fuera.</translation>
    </message>
    <message>
        <source>the sheet “%1” could not be added</source>
        <translation>no se pudo añadir la hoja «%1»</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Row %1 has %2 cells; a sheet holds %3 columns.</source>
        <translation>La fila %1 tiene %2 celdas; en una hoja caben %3 columnas.</translation>
    </message>
    <message>
        <source>the number is infinite or none at all</source>
        <translation>el número es infinito o no es un número</translation>
    </message>
    <message>
        <source>the text has %1 characters; a workbook cell holds %2. Shorten it, or write CSV instead</source>
        <translation>el texto tiene %1 caracteres; en una celda de un libro caben %2. Acórtelo o escriba CSV</translation>
    </message>
    <message>
        <source>the text has too many control characters for a workbook cell</source>
        <translation>el texto tiene demasiados caracteres de control para una celda de un libro</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2, column “%3”: %4. The workbook was not written.</source>
        <translation>Hoja «%1», fila %2, columna «%3»: %4. El libro no se escribió.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What stood there before is unchanged; choose another folder or make room on the disk.</source>
        <translation>«%1» no se escribió: %2. Lo que había allí no ha cambiado; elija otra carpeta o haga sitio en el disco.</translation>
    </message>
    <message>
        <source>it could not be written to its end</source>
        <translation>no se pudo escribir hasta el final</translation>
    </message>
</context>
<context>
    <name>XlsxPackage</name>
    <message>
        <source>it is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)”.</source>
        <translation>es un libro binario (.xlsb). Ábralo en una hoja de cálculo y guárdelo como «Libro de Excel (.xlsx)».</translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es un archivo OpenDocument (.ods). Ábralo en una hoja de cálculo y guárdelo como «Libro de Excel (.xlsx)» o CSV.</translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook in it. Unpack it first and open the table inside.</source>
        <translation>es un archivo zip sin ningún libro dentro. Descomprímalo primero y abra la tabla que contiene.</translation>
    </message>
    <message>
        <source>it is an office document but not a workbook (its content is a “%1”).</source>
        <translation>es un documento ofimático, pero no un libro (su contenido es «%1»).</translation>
    </message>
    <message>
        <source>it has no sheet with cells.</source>
        <translation>no tiene ninguna hoja con celdas.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; “%2” is read.</source>
        <translation>El libro tiene %1 hojas; se lee «%2».</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>«%1» no tiene la hoja «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>“%1” has no sheet number %2.</source>
        <translation>«%1» no tiene la hoja número %2.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”, in or after row %3: %4</source>
        <translation>«%1», hoja «%2», en la fila %3 o después: %4</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: %3</source>
        <translation>«%1», hoja «%2»: %3</translation>
    </message>
</context>
<context>
    <name>XlsxSheet</name>
    <message>
        <source>a cell is longer than %1 bytes</source>
        <translation>una celda tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>a row has the number “%1”</source>
        <translation>una fila tiene el número «%1»</translation>
    </message>
    <message>
        <source>a cell stands in the column “%1”</source>
        <translation>una celda está en la columna «%1»</translation>
    </message>
    <message>
        <source>the sheet has more than the %1 cells allowed. Split it into smaller ones.</source>
        <translation>la hoja tiene más de las %1 celdas permitidas. Divídala en otras más pequeñas.</translation>
    </message>
    <message>
        <source>a cell points to the text number %1, which is not there</source>
        <translation>una celda remite al texto número %1, que no existe</translation>
    </message>
    <message>
        <source>%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.</source>
        <translation>%1: la hoja está dañada. Abra el archivo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>the workbook is damaged or was not copied to its end. Get the file again from where it came.</source>
        <translation>el libro está dañado o no se copió hasta el final. Obtenga de nuevo el archivo de donde vino.</translation>
    </message>
    <message>
        <source>its part “%1” is missing. Open the file in a spreadsheet program and save it anew.</source>
        <translation>falta su parte «%1». Abra el archivo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>its part “%1” would unpack from %2 to %3 bytes, which no ordinary workbook does. It was not opened.</source>
        <translation>su parte «%1» pasaría de %2 a %3 bytes al descomprimirse, lo que no hace ningún libro corriente. No se abrió.</translation>
    </message>
    <message>
        <source>its part “%1” cannot be unpacked; it is damaged or locked.</source>
        <translation>su parte «%1» no se puede descomprimir; está dañada o bloqueada.</translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>its part “%1” is damaged after %2 unpacked bytes. Get the file again, or open it in a spreadsheet program and save it anew.</source>
        <translation>su parte «%1» está dañada después de %2 bytes descomprimidos. Obtenga de nuevo el archivo, o ábralo en una hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>its part “%1” unpacks to more than the %2 bytes allowed. Split the file into smaller ones.</source>
        <translation>su parte «%1» ocupa descomprimida más de los %2 bytes permitidos. Divida el archivo en otros más pequeños.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The casebook of a responsible-minerals partnership.</source>
        <translation>El cuaderno de una asociación para minerales responsables.</translation>
    </message>
    <message>
        <source>Leaves pictures of the main screens in a folder and ends.</source>
        <translation>Deja imágenes de las pantallas principales en una carpeta y termina.</translation>
    </message>
    <message>
        <source>Speaks this language from now on: en, fr, es, nl or de.</source>
        <translation>Habla este idioma a partir de ahora: en, fr, es, nl o de.</translation>
    </message>
    <message>
        <source>A .lodebook file or postgresql://…; without one, the last that was open. A .lodepack or .lodekey file is opened in that.</source>
        <translation>Un archivo .lodebook o postgresql://…; sin él, el último abierto. Un archivo .lodepack o .lodekey se abre en este.</translation>
    </message>
    <message>
        <source>Starts a program of its own even when one runs that could open the file.</source>
        <translation>Inicia un programa propio aunque haya otro en marcha que podría abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>openTable</name>
    <message>
        <source>it is locked with a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation>está bloqueado con una contraseña. Ábralo en una hoja de cálculo, quite la contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>it is a workbook of the old kind (.xls). Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es un libro del formato antiguo (.xls). Ábralo en una hoja de cálculo y guárdelo como «Libro de Excel (.xlsx)» o CSV.</translation>
    </message>
    <message>
        <source>it is a PDF document, which holds no table cells. Ask for the workbook or CSV it was made from.</source>
        <translation>es un documento PDF, que no contiene celdas de tabla. Pida el libro o el CSV del que se hizo.</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name says. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es una página web, diga lo que diga su nombre. Ábrala en una hoja de cálculo y guárdela como «Libro de Excel (.xlsx)» o CSV.</translation>
    </message>
    <message>
        <source>it is an XML file, not a table. If a spreadsheet program made it, open it there and save it as “Excel workbook (.xlsx)” or CSV.</source>
        <translation>es un archivo XML, no una tabla. Si lo hizo una hoja de cálculo, ábralo en ella y guárdelo como «Libro de Excel (.xlsx)» o CSV.</translation>
    </message>
    <message>
        <source>it is a text document (RTF), not a table.</source>
        <translation>es un documento de texto (RTF), no una tabla.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it first and open the table inside.</source>
        <translation>es un archivo comprimido. Descomprímalo primero y abra la tabla que contiene.</translation>
    </message>
    <message>
        <source>it is neither text nor a workbook.</source>
        <translation>no es ni texto ni un libro.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>«%1» es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds nothing at all. Was it copied to its end?</source>
        <translation>«%1» está vacío: no contiene absolutamente nada. ¿Se copió hasta el final?</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>No se pudo abrir «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is a workbook and was read as one.</source>
        <translation>El nombre termina en .%1, pero el archivo es un libro y se leyó como tal.</translation>
    </message>
    <message>
        <source>The name ends in .%1, but the file is delimited text and was read as such.</source>
        <translation>El nombre termina en .%1, pero el archivo es texto delimitado y se leyó como tal.</translation>
    </message>
    <message>
        <source>it seems to be UTF-16 text without the mark that says so. Save it again as “CSV UTF-8”.</source>
        <translation>parece texto UTF-16 sin la marca que lo indica. Guárdelo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“%1” is the open casebook itself. Choose a table (.csv, .xlsx).</source>
        <translation>«%1» es el propio cuaderno abierto. Elija una tabla (.csv, .xlsx).</translation>
    </message>
</context>
</TS>
