<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation>full, blockchain o config; o bien hourly, daily o weekly para cron</translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation>el sitio del validador: la carpeta que contiene data/ y config/</translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation>la carpeta con las copias de seguridad</translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation>auto, pause o live: si un validador en marcha se pone en pausa durante la copia</translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation>no eliminar después las copias antiguas</translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation>solo comparar el checksum, sin leer el contenido</translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation>restaurar solo data o solo config</translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation>continuar aunque la copia no esté íntegra, el validador esté en marcha o el archivo exista</translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation>no preguntar nada: usar la copia íntegra más reciente y eliminar lo que el procedimiento elimina</translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation>la copia que se restaura, en lugar de la íntegra más reciente</translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation>omitir el paso siguiente y continuar con el que viene después</translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation>terminar aquí la recuperación; lo ya hecho se queda como está</translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation>no iniciar un nodo desechable con lo restaurado</translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation>borrar definitivamente en lugar de mover a la Papelera</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>solo decir qué se haría</translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation>calcular también el hash del contenido de cada archivo</translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation>el archivo de copia, o la carpeta de copias, de donde tomar las piezas</translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation>la carpeta de destino; nunca se sobrescriben los archivos que contiene</translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation>el bt2c-recovery que debe llamar cron (este mismo)</translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation>enviar por correo los cambios a esta dirección, con sendmail</translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation>escribir métricas para Prometheus en este archivo, NAME.prom</translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation>enviar un mensaje de prueba sin revisar nada</translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation>número máximo de líneas (20)</translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation>pedir al motor que calcule el tamaño de los volúmenes; puede tardar</translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation>el motor de contenedores, en la forma de DOCKER_HOST (ssh://me@host)</translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation>el historial de operaciones y comprobaciones (también: BT2C_LEDGER)</translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation>el resultado como un objeto JSON</translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation>sin progreso, y ningún mensaje si todo va bien</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la versión del programa</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>«%1» no tiene la opción «%2».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>La opción «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«%1» no admite ningún valor.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>«%1» necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>El valor de «%1» está vacío.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Hay un argumento vacío.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Falta algo: %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«%1» es un argumento de más.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>El valor de «%1» no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>El comando «%1» no existe.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>¿Qué comando?</translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation>  Verificada: leída hasta el último byte en %1</translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation>Sin copia externa: %1</translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation>Con copia externa: %1</translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation>No se eliminaron las copias antiguas: %1</translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation>Se eliminó la copia antigua %1</translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation>No se eliminó una copia antigua: %1</translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation>nada usaba el volumen</translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation>el validador estuvo en pausa %1 para hacerla</translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation>hecha con el validador en marcha, que estuvo en pausa %1 para copiar lo que había cambiado</translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation>hecha con el validador en marcha; lo que cambió entretanto se copió de nuevo</translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation>Una ejecución interrumpida había dejado %1 en pausa. Ya se reanudó.</translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation>Se escribía en %1 continuamente; la copia contiene lo que se leyó la última vez.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation>  %1 de %2, entradas: %3, altura: %4, en %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation>  %1 % reutilizado de copias anteriores</translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation>La copia se hizo, pero no contiene ninguna configuración.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation>La copia se hizo, pero no contiene ninguna cadena: el volumen %1 está vacío o no existe.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation>La copia se hizo, pero no contiene ninguna cadena: al restaurarla no se recuperaría nada. ¿Está la cadena en un volumen de Docker y no en %1/data?</translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation>¿Qué copia? --type full, blockchain, config, hourly, daily o weekly.</translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation>«%1» no es un tipo de copia: use full, blockchain, config, hourly, daily o weekly.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation>«%1» no es una forma de mantener coherente una copia: use auto, pause o live.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation>El validador guarda su cadena en %1, no en %2: esta copia no contiene esa cadena.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>No se escribió el registro: %1</translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation>Esta copia no contiene la cadena: el validador la guarda en el volumen %1, no en %2. Este comando sí la copia: bt2c-recovery backup --type %3</translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation>Mostrar el motor, los contenedores, la cadena y la copia más reciente</translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation>Encuentra los sitios de validador por sus contenedores, en marcha o detenidos; con --data-dir solo se muestra ese. Termina con 4 si no se ve el motor o la cadena; aun así se muestra todo lo que se sabe.</translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation>Revisar una vez el estado del sitio y avisar de lo que cambió desde la última vez</translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation>Para cron, cada cinco minutos. De cada problema se avisa una vez cuando empieza, una vez al día mientras dura y una vez cuando termina: por correo con --mail; si no, según los ajustes; si no, por la salida estándar, que cron envía por correo. Lo que no se pudo enviar se reintenta en la revisión siguiente. --metrics escribe cada vez un archivo para el node exporter de Prometheus; --test envía un mensaje de prueba.</translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation>Leer, cambiar y comprobar los ajustes</translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation>Límites, alertas, direcciones y el archivo de métricas; docs/settings.md los explica. Con --data-dir son los de un sitio, que tienen prioridad sobre los generales. Lo que el programa no conoce en el archivo se conserva, y nunca se sobrescribe un archivo que no entiende.</translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation>Guardar las direcciones y contraseñas que necesitan los ajustes</translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation>Guardar copias de las copias de seguridad en otro lugar, cifradas, con restic</translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation>REPOSITORY es lo que admite -r de restic: una carpeta en otro disco, sftp:me@host:/folder, s3:…, rest:… o rclone:…. «init» lo crea; «connect» usa uno que ya existe. «copy» lleva allí lo que aún falta; cada copia programada lo hace por sí sola. «check» comprueba el repositorio y lee una décima parte de sus datos, cada vez otra distinta. «fetch» trae una copia a la carpeta de copias y la lee hasta el final; «forget» elimina lo que supera offsite.keep_days, pero nunca las tres más recientes de cada tipo. En una máquina nueva, «connect» y «fetch latest» son todo lo que hace falta para una recuperación.</translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation>Explicar qué motor de contenedores se usa y por qué</translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation>Mostrar las copias y lo que se sabe de cada una</translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation>Primero la más reciente, con el estado que halló la última comprobación. Solo se leen la carpeta y los archivos pequeños junto a cada copia.</translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation>Comprobar si las copias están íntegras</translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation>Compara el checksum y lee cada byte del contenido; con --quick, solo el checksum. «Corrupta» y «no se pudo comprobar» son respuestas distintas con códigos de salida distintos (3 y 4).</translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation>Devolver una copia al sitio</translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation>La copia se comprueba y se descomprime primero junto a los datos activos; solo entonces se intercambian. Los datos anteriores se quedan junto al sitio y «rollback» los recupera. Con --force continúa aunque la copia no esté íntegra (se restaura lo que se puede leer) o el validador esté en marcha (se detiene y se vuelve a iniciar). Nunca se escribe nada fuera del sitio.</translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation>Deshacer la última restauración</translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation>Intercambia los datos activos con los que había antes. Lo que estaba activo también se conserva.</translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation>Decir qué le pasa a un validador y qué procedimiento ayuda</translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation>Revisa a la vez el motor, los contenedores, la cadena, sus datos, el registro, los puertos, los discos y las copias, y no cambia nada. Termina con 0 si pudo revisar, aunque algo esté mal, y con 4 si no se vio nada.</translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation>Ejecutar paso a paso un procedimiento documentado</translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation>PROCEDURE es unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill o uno propio del sitio. Antes de reemplazar o eliminar algo, pregunta; con --yes no pregunta, y es la única forma sin terminal. Cada paso queda en el disco antes y después de hacerse: si se detiene en cualquier punto, «resume» continúa y «undo-recovery» deshace lo que se hizo con la cadena.</translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation>Continuar una recuperación detenida o interrumpida</translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation>Continúa con el primer paso que no está hecho ni omitido. Con --skip se omite ese paso, salvo que otro posterior lo necesite; con --stop la recuperación termina y se puede empezar otro procedimiento.</translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation>Deshacer lo que una recuperación hizo con la cadena</translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation>Los datos anteriores vuelven mientras se conserven: de donde los guardó la restauración, o del archivo de salvaguarda hecho antes de eliminar la cadena. Sin ID es la recuperación más reciente del sitio que se puede deshacer. «rollback» deshace una restauración hecha por separado.</translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation>Mostrar las recuperaciones, o el informe de una</translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation>Primero la más reciente, de todos los sitios salvo que --data-dir indique uno. El informe es Markdown y dice qué estaba mal y qué se hizo, se midió y se conservó.</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>Probar que una copia se puede restaurar</translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation>La restaura en una ubicación temporal, compara cada archivo e inicia con ella un nodo desechable sin red. El sitio, sus contenedores y sus volúmenes no se tocan. El tiempo empleado queda en el historial.</translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation>Reunir en un archivo ZIP lo que necesita el soporte</translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation>Registros, estado de la cadena y del motor, pasos ya dados, versiones y ajustes. Se quitan contraseñas, tokens, claves y frases semilla, y no se incluye nada de una cartera ni de la cadena. Revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation>A mano: full (data y config), blockchain (data) o config. Para cron: hourly (blockchain), daily (full) o weekly (full, se conserva más tiempo). Una copia solo es visible cuando está completa. Después se borran las copias antiguas según lo documentado: se quedan 10 full, 20 blockchain, 5 config y 12 weekly, y siempre la íntegra más reciente de cada una. Una cadena en un volumen de Docker se encuentra y se copia a través del motor; --data-dir usa en su lugar los datos de la carpeta. Un validador en marcha se pone en pausa para la copia si es breve (--consistency auto), siempre (pause) o nunca (live); si se copia en marcha, lo que cambió entretanto se copia de nuevo.</translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation>Mostrar y cambiar cuándo hace copias cron</translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation>«show» muestra las copias de su crontab, «next» cuándo se ejecutan y «check» dice qué impediría ejecutarlas; en ese caso termina con 1. «set» añade la copia horaria, diaria o semanal, o «watch», o le da otra hora, y «remove» la quita; «install» instala un crontab entero; «-» es la entrada estándar. Todo lo demás del crontab queda como está, byte a byte. Se lee de nuevo justo antes de reemplazarlo, se vuelve a leer después y se conserva, de modo que «undo» recupera el anterior; con --dry-run solo se muestra la diferencia. «timer use» hace que launchd o un temporizador de systemd propio ejecute una tarea en lugar de cron, lo que compensa una ejecución que tocaba mientras la máquina dormía; «timer back» devuelve su línea.</translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation>Mostrar lo que contiene una copia</translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation>Modo, tamaño, hora y nombre de cada entrada. De una copia de este programa solo se descomprimen las cabeceras, lo que tarda un momento sea cual sea su tamaño; con --sha256, cada byte.</translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation>Extraer de una copia archivos o carpetas elegidos</translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation>Los nombres son los que muestra «contents». Nunca se sobrescriben archivos existentes.</translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation>Mostrar en qué difieren dos copias, o una copia y el sitio</translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation>Archivo por archivo. En las copias de este programa los archivos grandes se comparan sin descomprimirlos. Con una sola copia, el otro lado es lo que hay ahora en el sitio.</translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation>Reparar una copia dañada con otras copias y datos activos</translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation>Las piezas dañadas se toman de las copias de la misma carpeta, o de la que indica --from, y de los archivos del sitio que no cambiaron. Solo si el SHA-256 del conjunto vuelve a ser el registrado ocupa el lugar de la copia; si no, no se cambia nada.</translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation>Salvar todos los archivos intactos de una copia dañada</translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation>De una copia de este programa, también lo que viene después del daño. Los archivos a los que les falta un byte se omiten y se nombran. En ese caso termina con 3.</translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation>Eliminar las copias que ya no hacen falta</translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation>Dice de cada copia por qué se queda o se va, y mueve las que se van a la Papelera si la hay. La copia íntegra más reciente de cada tipo se queda siempre.</translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation>Mostrar lo que se hizo, primero lo más reciente</translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation>Crear un sitio de práctica para probarlo todo</translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation>Llena una carpeta vacía con una cadena pequeña, una configuración y una semana de copias, algunas dañadas.</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Explicar un comando</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>crecido</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 a %2</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, desde el byte %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>No hay diferencias; entradas: %1</translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation>iguales: %1, añadidos: %2, eliminados: %3, cambiados: %4, crecidos: %5, atributos: %6</translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation>Los ajustes son correctos: %1</translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation>Es «config get [KEY]», «config set KEY VALUE», «config unset KEY» o «config check».</translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation>Lo que aparece arriba estaba antes del daño.</translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation>entradas: %1, %2 descomprimidos</translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation>¿Adónde? Indique una carpeta: --to DIR</translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation>Extraído en %1: entradas: %2, %3</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation>  Recomendado: </translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation>  Posible: </translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation>  No posible: </translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation>    Tarda aproximadamente %1.</translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation>Hay una recuperación abierta: «bt2c-recovery resume» la continúa.</translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation>No se vio nada del sitio %1. Si está en otro lugar, indique su carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation>El simulacro no se superó. El sitio no se tocó.</translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation>Esto se creó para el simulacro y no se pudo eliminar; el próximo simulacro lo intentará de nuevo: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation>: restaurada en %1</translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation>  archivos iguales a los de la copia: %1, %2</translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation>  Un nodo desechable se inició con ella en %1.</translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation>  No se inició ningún nodo con ella: %1</translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation>  altura %1</translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation>  El sitio no se tocó.</translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation>%1 %2 (API %3) en %4</translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation>Se buscó un motor en:</translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation>No se encontró la línea de comandos de docker.</translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation>La línea de comandos de docker es %1.</translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation>Uso: bt2c-recovery COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation>Hace, comprueba y restaura copias de seguridad de un validador BT2C y guía su recuperación.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation>«bt2c-recovery help COMMAND» explica un comando y muestra ejemplos.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation>Códigos de salida: 0 hecho, 1 falló, 2 uso incorrecto, 3 copia no íntegra, 4 no se pudo comprobar o leer, 5 rechazado por una regla de seguridad, 6 ocupado, 130 cancelado.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation>«--limit %1»: debe ser un número de 1 a %2.</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>El historial aún está vacío.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>No hay copias en %1.</translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation>«bt2c-recovery help» muestra los comandos; «bt2c-recovery help COMMAND» explica uno.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>No se pudo escribir el resultado en la salida estándar.</translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation>Contraseña del repositorio (no se muestra):</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Repítala:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation>Un secreto es una línea que no está vacía.</translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation>Creado: %1. Sin su contraseña no se puede leer nada en él: guarde una copia de ella en otro lugar.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation>No copiada, porque no está íntegra o es un enlace: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiada: %1</translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation>Copias externas ahora: %1. Copiadas: %2 (%3), que ocuparon allí %4 y tardaron %5.</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>No hay ninguna copia en %1</translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation>Íntegro: la estructura del repositorio y la parte %1 de %2 de sus datos.</translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation>no existe esa copia en el repositorio; «offsite list» las muestra</translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation>Hay copias así de varios sitios o máquinas. Indique la deseada por su instantánea, de las que muestra «offsite list --json».</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation>La dañada se conserva como %1</translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation>  De %1, de la máquina %2</translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation>  Ya estaba ahí.</translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation>  Se obtuvo y se leyó hasta el último byte.</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Se eliminaría: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation>No hay nada que eliminar; offsite.keep_days es %1.</translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation>Es «offsite init REPOSITORY», «connect REPOSITORY», «copy», «list», «check», «fetch NAME|latest», «forget» o «unlock».</translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation>Se creó un sitio de práctica en %1. Pruebe:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>se elimina</translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation>Se eliminaría: %1 de %2. No se cambió nada: era una prueba sin cambios.</translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation>Eliminadas: %1 de %2, %3 liberados.</translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation>No hay terminal en la que preguntar, así que no se hizo nada. Con --yes continúa sin preguntar.</translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation>La versión propia del sitio de «%1» no es correcta, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>El procedimiento «%1» no existe. Existen: %2.</translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation>%1 … hecho</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation>  El nodo responde a la altura %1.</translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation>  La cadena anterior se conserva en el volumen, en %1</translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation>  Los datos anteriores se conservan en %1</translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation>  Lo eliminado se conserva en %1</translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation>  «bt2c-recovery undo-recovery %1» lo deshace.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation>  «bt2c-recovery recoveries %1» muestra el informe.</translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation>Otro programa está ejecutando ahora la recuperación de %1 (%2).</translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation>No hay ninguna recuperación abierta de %1.</translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation>La recuperación %1 (%2) de este sitio se empezó y no se terminó, así que no se hizo nada. «bt2c-recovery resume» la continúa; «bt2c-recovery resume --stop» la termina.</translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation>La recuperación %1 ha terminado. Lo que hizo se queda como está.</translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation>Aun así, la cadena que el sitio tenía antes está de vuelta.</translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation>La recuperación %1 se deshizo. El sitio tiene la cadena que tenía antes.</translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation>Aún no ha habido ninguna recuperación.</translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation>  piezas dañadas: %1, %2 de la copia</translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation>  se reparan con la propia copia: %1</translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation>  disponibles en otras copias: %1</translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation>  disponibles en los datos activos: %1</translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation>  no disponibles en ningún sitio: %1</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation>No es una copia de este programa, cuyas piezas se podrían cambiar una a una; no se cambió nada. «rescue» salva lo que está antes del daño.</translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>ningún .sha256 indica cómo era antes del daño, así que no se podría saber si está reparada; no se cambió nada. «rescue» salva todos los archivos intactos</translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation>piezas no disponibles en ningún sitio: %1; no se cambió nada. Indique otras copias con --from, o salve los archivos intactos con «rescue»</translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>lo que se encontró para las piezas dañadas no es lo que eran; no se cambió nada. «rescue» salva todos los archivos intactos</translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation>No hay nada dañado: %1</translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation>Reparada en %1 y probada por su checksum: %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañado: %1</translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation>Rescatado en %1: entradas: %2, %3, todas intactas</translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation>Lo que no se pudo salvar aparece arriba.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… y %1 más; --json los muestra todos.</translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation>reemplazaría lo que hay en el volumen %1</translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation>crearía el volumen %1</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>reemplazaría %1</translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation>crearía %1</translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation>altura: %1 activa, %2 en la copia</translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation>espacio: %1 necesarios, %2 libres</translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation>los datos anteriores quedarían en %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>No se cambió nada: era una prueba sin cambios.</translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation>La copia no está íntegra (%1). Se restauró lo que se pudo leer; el resto falta.</translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation>Se restauró %1 de %2 desde %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation>  en el volumen %1</translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation>  entradas: %1, %2, en %3</translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation>  El validador se detuvo para esto y vuelve a estar en marcha.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation>  «bt2c-recovery rollback --data-dir %1» lo deshace.</translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation>«--only %1»: debe ser data o config.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation>El validador guarda su cadena en %1, no en %2: no ve lo que se restaure allí.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation>El validador guarda su cadena en el volumen %1, no en %2: no ve lo que se restaure allí. Sin --data-dir se restaura en el volumen.</translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation>Se recuperó %1 de %2, como estaba antes de restaurar %3.</translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation>  Lo que la restauración había puesto en el volumen se conserva allí, en %1</translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation>  Lo que la restauración había puesto allí se conserva en %1</translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation>El crontab ya dice eso.</translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation>cron lo rechazaría. No se cambió nada: era una prueba sin cambios.</translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation>Instalado y releído.</translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation>El crontab anterior se conserva en %1; «bt2c-recovery schedule undo» lo devuelve.</translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation>«schedule %1»: debe ser show, next, set, remove, check, install, undo o timer.</translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation>«schedule %1»: falta algo. «bt2c-recovery help schedule» muestra ejemplos.</translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation>«%1»: debe ser hourly, daily, weekly o watch.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation>«%1» no es una programación.</translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation>El crontab no ejecuta la vigilancia de este sitio.</translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation>En el crontab no hay ninguna copia %1 de este sitio.</translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation>El crontab está como antes del último cambio; lo que decía se conserva en %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation>a una hora desconocida</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>Las líneas %1 empiezan en el mismo minuto, %n vez al año, la próxima el %2.</numerusform>
            <numerusform>Las líneas %1 empiezan en el mismo minuto, %n veces al año, la próxima el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation>  Mejor para la línea %1: %2</translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation>Temporizador %1, del que no se sabe si está activo: %2</translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation>Ejecutada por el temporizador %1: %2</translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation>No se ejecuta, porque el temporizador %1 está apagado: %2</translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation>El crontab no hace ninguna copia.</translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation>No hay copias programadas. Para empezar: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>Copias:</translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation>Otras entradas:</translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation>«%1»: debe ser un número de 1 a %2.</translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation>no con batería</translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation>No hay copias programadas.</translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation>cron acepta este crontab y encuentra lo que llaman sus copias.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation>%1 no indica qué línea del crontab sustituye.</translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation>Ningún temporizador ejecuta una copia.</translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation>La línea %1 del crontab no hace ninguna copia.</translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation>La tarea de la línea %1 está desactivada.</translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation>No hay ninguna copia %1 en el crontab.</translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation>Hay varias copias %1; indique la línea: %2</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Solo se ejecuta mientras %1 tiene la sesión iniciada; cron no necesita a nadie.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Solo se ejecuta mientras %1 tiene la sesión iniciada, hasta que se ejecute una vez «loginctl enable-linger»; cron no necesita a nadie.</translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation>Los archivos del temporizador: %1</translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation>Ahora se ejecuta con %1; «bt2c-recovery schedule timer back %2» lo revierte.</translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation>El temporizador «%1» no existe; «bt2c-recovery schedule timer list» los muestra.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>El crontab da ahora a la tarea otras variables que las que tenía: %1.</translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation>Se ejecuta otra vez con cron; el temporizador se eliminó.</translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation>«schedule timer»: debe ser list, use KIND, use LINE o back NAME.</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation>%1 (no se muestra):</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation>La dirección de un webhook empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>No se pudo mover %1: %2</translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation>%1 sigue donde estaba: %2</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation>Los secretos se guardan en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>Los secretos se guardan en el llavero.</translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation>Es «secret set NAME», «secret remove NAME», «secret list» o «secret keep keychain|file»; NAME como webhooks.ops u offsite.password.</translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation>Hay varios sitios de validador; indique uno con --data-dir: %1</translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation>Una ejecución interrumpida puede haber dejado un contenedor en pausa: %1</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation>Se terminó una restauración interrumpida de %1. Los datos anteriores se conservan en %2.</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation>Se deshizo una restauración interrumpida de %1. El sitio está como antes.</translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation>Esto no quedará en el historial de operaciones: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation>altura %1, %2</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>último bloque %1</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1, que no existe</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation>(en el archivo compose: %1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation>Datos de la cadena</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Copia más reciente</translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation>Última verificada</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>In the compose file</source>
        <translation>En el archivo compose</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation>«bt2c-recovery engine» dice más.</translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation>No se encontró ningún sitio de validador. Si lo hay, indique su carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation>Motor: %1 %2 en %3</translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation>%1 … omitido: %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation>«bt2c-recovery resume» continúa; «bt2c-recovery resume --stop» termina aquí la recuperación.</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>no se pierde nada</translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation>bloques que se vuelven a obtener de los pares, o se pierden: %1</translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation>unos %1 de cadena</translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation>No hay ninguna copia que se pueda restaurar. «bt2c-recovery resume --stop» y después «bt2c-recovery recover no-backup» inician una cadena nueva.</translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation>¿Qué copia? Su número, o Intro para la íntegra más reciente:</translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation>Para eliminar esto, escriba el nombre del sitio (%1):</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation>Ese no es su nombre. No se eliminó nada.</translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation>«%1» se hace a mano. Hágalo y después continúe con «bt2c-recovery resume» en un terminal.</translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation>Escriba «done» cuando esté hecho:</translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation>%1 … falló</translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation>¿Reintentar (t), usar otra copia (b), omitir este paso (s) o dejarlo aquí (l)?</translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation>¿Reintentar (t), omitir este paso (s) o dejarlo aquí (l)?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>¿Por qué se omite?</translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation>Si esto no ayuda, el camino siguiente es «bt2c-recovery recover %1».</translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation>    en espera: %1 (%2 como máximo)</translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation>%1 ya existe. Con --force se sobrescribe.</translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation>secretos quitados: %1</translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation>Se escribió %1:</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>entradas: %1</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 descomprimidos</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1 leídos en %2</translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation>  Solo se comparó el checksum; sin --quick se lee también el contenido.</translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation>Copias: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation>%1 es una carpeta. Indique las copias que contiene: «bt2c-recovery list --backup-dir %1» las muestra.</translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation>«--mail %1»: no es una dirección de correo.</translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation>--test envía un mensaje de prueba: necesita --mail, o mail.to o un webhook en los ajustes.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation>No enviado (%1): %2 %3</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>No enviado (%1): %2</translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation>No se pudo leer lo que se había avisado antes; se conserva como %1.</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2 Nothing is removed until it is mended.</source>
        <translation>El ajuste %1 no vale: %2 No se elimina nada hasta que se corrija.</translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS.</source>
        <translation>Están en su llavero y en ningún otro archivo. «set» pide una, o la toma de la entrada estándar. En muchas máquinas las tareas de cron no tienen llavero: «keep file» las mueve a un archivo que solo usted puede leer, y «keep keychain» las devuelve. NAME es webhooks.NAME para la dirección de un webhook; con --data-dir es la de un sitio; offsite.password es la del repositorio externo, y offsite.AWS_SECRET_ACCESS_KEY y similares son lo que pide su almacenamiento. engine.passphrase abre la clave de un motor al que se llega por TLS.</translation>
    </message>
    <message>
        <source>--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation>--engine, el ajuste engine.host y después lo que decide la línea de comandos de docker: DOCKER_HOST, DOCKER_CONTEXT, el contexto actual y, si no, los lugares donde se sabe que escuchan los motores. Se pregunta a todos.</translation>
    </message>
    <message>
        <source>Several sites keep their backups in %1, by rules that differ. Name one with --data-dir; nothing was removed.</source>
        <translation>Varios sitios guardan sus copias en %1 con reglas distintas. Indique uno con --data-dir; no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 es igual para todos los sitios.</translation>
    </message>
    <message>
        <source>The settings do not count, and so no folders in them do: %1</source>
        <translation>Los ajustes no valen, y por tanto tampoco las carpetas que contienen: %1</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2</source>
        <translation>El ajuste %1 no vale: %2</translation>
    </message>
    <message>
        <source>To go through a recovery, break it first:</source>
        <translation>Para ensayar una recuperación, primero rómpalo:</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation>Tras un apagado inesperado</translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation>La máquina o el motor se apagó, los contenedores están parados y los datos de la cadena parecen completos.</translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation>Comprobar los contenedores</translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation>Muestra qué contenedores hay, cuáles están parados y cómo terminó cada uno.</translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation>El motor responde, y se muestran los contenedores del sitio con sus estados.</translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation>Inicie el motor de contenedores y reintente. Sin él no se puede hacer nada más.</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>Iniciar los contenedores</translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation>Inicia lo que está parado. Lo que ya está en marcha no se toca, ni tampoco los datos.</translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation>Todos los contenedores del sitio están en marcha.</translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation>Lea las últimas líneas de la salida: ahí se nombra un puerto ocupado o un archivo que falta.</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation>Espera hasta que el nodo responda, esté a la altura de antes y crezca. Que los contenedores estén en marcha aún no prueba nada.</translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation>El nodo responde, su altura es la de antes o mayor, y crece.</translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation>Si el nodo no responde o vuelve a terminar, es probable que sus datos estén dañados: pase a «Datos dañados o perdidos».</translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation>Datos dañados o perdidos</translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation>Los datos de la cadena están dañados o no existen, o el nodo termina cada vez que se inicia, y hay una copia íntegra.</translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation>Detener el validador</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation>Nada debe escribir en los datos de la cadena mientras se reemplazan.</translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation>El validador está parado y sigue así.</translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation>Si no se detiene, reintente; el motor lo termina a la fuerza al cabo de un rato. Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation>Muestra qué copias hay y lo que se sabe de cada una.</translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation>Hay al menos una copia que contiene la cadena.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation>Si la carpeta no está, conecte o monte su disco y reintente. Si no hay ninguna copia, pase a «Sin copia válida».</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Verificar la última</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation>Lee cada byte de la copia y compara su checksum, para no poner nada dañado en el lugar de la cadena.</translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation>El checksum coincide y se pudo leer todo el contenido.</translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation>Elija una copia más antigua y verifíquela. Si ninguna está íntegra, pase a «Sin copia válida».</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation>La copia se descomprime junto a los datos dañados, se compara archivo por archivo y ocupa su lugar en un solo paso. Los datos dañados se conservan hasta que usted los descarte.</translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation>Lo escrito se volvió a leer y es igual a la copia. Los datos anteriores se conservan.</translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation>Los datos anteriores siguen en su lugar. Libere espacio o elija otra copia, y reintente.</translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation>Iniciar el validador</translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation>El nodo carga la cadena restaurada y continúa desde ahí.</translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation>El validador está en marcha.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation>Mire las últimas líneas de su registro. La restauración se puede deshacer.</translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation>Espera hasta que el nodo responda, alcance la altura de la copia y crezca. Los bloques posteriores a la copia se vuelven a obtener de los pares.</translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation>El nodo responde a la altura de la copia o por encima, y crece.</translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation>Si sigue sin responder, mire su registro. Al deshacer la restauración vuelven los datos anteriores.</translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation>Sin copia válida</translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation>Los datos de la cadena se perdieron y no queda ninguna copia íntegra: el nodo empieza con una cadena nueva y obtiene lo que tienen sus pares.</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation>Nada debe escribir en los datos de la cadena mientras se copian y se eliminan.</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Salvar lo que queda</translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation>Copia en un archivo lo que contienen ahora los datos de la cadena, hasta donde se puedan leer. Es el camino de vuelta de los pasos siguientes.</translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation>El archivo está escrito y releído.</translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation>Libere espacio en el disco de las copias y reintente. Omita esto solo si nada de los datos antiguos merece conservarse.</translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation>Eliminar los contenedores</translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation>Un volumen solo se puede eliminar si ningún contenedor lo usa. Los volúmenes se quedan.</translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation>Los contenedores del sitio ya no están, y sus volúmenes siguen ahí.</translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation>Lea las últimas líneas de la salida y reintente. No se eliminó ningún dato.</translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation>Eliminar la cadena dañada</translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation>Hace sitio para una cadena nueva. Después, la antigua solo está en el archivo de salvaguarda.</translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation>El volumen de la cadena ya no está, y no se tocó ningún otro.</translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation>Si el volumen está en uso, otra cosa aún lo monta: deténgala y reintente.</translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation>Crea un volumen nuevo y vacío e inicia el nodo con una cadena nueva.</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Seguir el registro</translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation>Muestra si el nodo se configura correctamente.</translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation>El registro habla de una cadena nueva, y el nodo responde.</translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation>Las últimas líneas dicen qué falta. La configuración del sitio no se tocó.</translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation>Espera hasta que el nodo responda y crezca. Empieza desde abajo y se pone al día con sus pares, lo que puede tardar mucho.</translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation>El nodo responde y su altura crece.</translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation>Si no crece, quizá no encuentra pares: mire su registro y la red. La cadena antigua está en el archivo de salvaguarda.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation>No hay ningún problema: se restaura una copia en una ubicación temporal, para probar que se podría hacer cuando importe.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation>Si la carpeta no está, conecte o monte su disco y reintente.</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation>Lee cada byte de la copia y compara su checksum.</translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation>Esta copia no ayudaría: elija otra y haga pronto una copia nueva.</translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation>Restaurar en una ubicación temporal</translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation>Descomprime la copia junto al sitio activo, compara cada archivo e inicia con ella un nodo desechable sin red. El sitio, sus contenedores y sus volúmenes no se tocan.</translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation>Cada archivo es igual al de la copia, el nodo desechable indica su altura y el tiempo empleado queda en el historial.</translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation>La copia no habría ayudado, por el motivo indicado. El sitio activo no se tocó.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation>Eso no se puede escribir en el crontab</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>%n entrada sigue con el script</numerusform>
            <numerusform>%n entradas siguen con el script</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation>No se pudieron separar todas las tareas</translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation>La tarea de la línea %1 no se puede mover cambiando solo el minuto y la hora.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation>Copia horaria de la cadena</translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation>Copia diaria completa</translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation>Copia semanal completa</translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation>Las tres, como se recomienda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation>Añadir una tarea de copia</translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation>Vigilar problemas</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Deshacer la última edición</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rehacer la edición</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation>Volver al crontab tal como está instalado</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Revisar e instalar…</translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation>Muestra lo que cambiará en el crontab</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Mostrar una semana</translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation>Mostrar un día, minuto a minuto</translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation>Crontab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation>Esa ejecución se queda donde está</translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation>El crontab no se puede cambiar en este momento.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>Pertenece a otro programa.</translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>Crontab · cambiará %n línea</numerusform>
            <numerusform>Crontab · cambiarán %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation>Las tareas del crontab de práctica no se ejecutan.</translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation>Leyendo el crontab…</translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation>No se pudo leer el crontab</translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation>crontab de %1</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>No hay ningún sitio abierto</translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation>Abra el sitio de un validador para ver cuándo se hacen sus copias.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir sitio de práctica</translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation>Mientras no se pueda leer no se guarda nada, para que no se pierda nada de lo que contiene.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation>Buscando temporizadores…</translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation>El crontab de %1 no hace ninguna copia. Se recomiendan una horaria de la cadena, y una diaria y una semanal de todo; lo demás que haya en el crontab no se toca.</translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation>No se pudo ver si un temporizador ejecuta una copia: %1</translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation>cron no hace ninguna copia</translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation>No hay copias programadas</translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation>Añadir las tres</translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation>Otra cosa cambió el crontab desde que se leyó aquí. Lo que usted edite no se instala encima.</translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation>Mostrar los cambios…</translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation>Separar</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>%n tarea llama al script documentado. bt2c-recovery hace lo mismo, comprueba lo que hizo y espera su turno.</numerusform>
            <numerusform>%n tareas llaman al script documentado. bt2c-recovery hace lo mismo, comprueba lo que hizo y espera su turno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation>Pasar a bt2c-recovery</translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation>Con esta ventana cerrada, nadie recibe aviso si falla una copia.</translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation>Activar vigilancia</translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation>Devolver a cron…</translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>%n con temporizador</numerusform>
            <numerusform>%n con temporizador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation>Copia completa</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Copia de la cadena</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Copia de configuración</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation>con el script %1</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Otra entrada</translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation>%1 empiezan en el mismo minuto, la próxima vez el %2: las posteriores esperan a la primera.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>%n tarea de copia</numerusform>
            <numerusform>%n tareas de copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n otra</numerusform>
            <numerusform>%n otras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation>Lo que cambió en la programación aún no está instalado. Instálelo o descártelo primero.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation>Una ejecución que tocaba mientras esta máquina dormía se compensa una vez al despertar; cron la omite tras un reposo más largo. La que tocaba mientras estaba apagada la omiten ambos.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation>cron ya no envía por correo lo que dice la tarea; el registro de las copias informa de cada ejecución.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation>Una ejecución que tocaba mientras esta máquina dormía o estaba apagada se compensa una vez en cuanto vuelve a funcionar; cron la omite, al menos tras un reposo más largo.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation>cron ya no envía por correo lo que dice la tarea: va al journal, y el registro de las copias informa de cada ejecución.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Solo se ejecuta mientras %1 tiene la sesión iniciada; cron no necesita a nadie.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Solo se ejecuta mientras %1 tiene la sesión iniciada, hasta que se ejecute una vez «loginctl enable-linger»; cron no necesita a nadie.</translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation>cron omite la tarea con batería; un temporizador, no.</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation>La tarea ya no está en el crontab.</translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation>La tarea está desactivada. Actívela e instale eso primero.</translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation>El crontab de práctica no tiene temporizadores.</translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation>Aquí no hay temporizadores.</translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation>En esta máquina no hay %1.</translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation>¿Ejecutar «%1» con launchd?</translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation>¿Ejecutar «%1» con un temporizador de systemd?</translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation>Pasar a temporizador</translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation>Pasando una tarea a un temporizador</translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation>La línea sale del crontab, que se conserva como estaba. «Devolver a cron» en esta página devuelve la línea, byte a byte.</translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation>«%1» se ejecuta ahora con %2</translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation>«%1» no se pasó a un temporizador</translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation>Su línea ya no está en el crontab, que se releyó; el anterior se conserva.</translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation>¿Devolver «%1» a cron?</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation>Devolviendo una tarea a cron</translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation>El temporizador se apaga y se eliminan sus archivos. La línea ya está en el crontab y no se añade otra vez.</translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation>El temporizador se apaga, la línea vuelve a estar en el crontab como antes y se eliminan los archivos del temporizador.</translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation>A partir de entonces se omite una ejecución que toque durante un reposo largo de esta máquina o mientras esté apagada.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>El crontab da ahora a la tarea otras variables que las que tenía: %1.</translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation>«%1» se ejecuta otra vez con cron</translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation>«%1» no se devolvió a cron</translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation>Su línea está en el crontab, que se releyó; su temporizador se eliminó.</translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation>La copia horaria</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>La copia diaria</translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation>La copia semanal</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>La copia «%1»</translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation>%1 tiene %2. No se pudo consultar si está activo: %3</translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation>%1 se ejecuta a la vez con cron y con %2.</translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation>%1 se ejecuta con cron; quedan los archivos de un temporizador apagado.</translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation>%1 no se ejecuta: no está en el crontab y su temporizador está apagado.</translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation>%1 se ejecuta con %2.</translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation>%1 tiene un nombre de nuestros temporizadores, pero no indica qué línea del crontab sustituye: lo que ejecuta no se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation>Elija algo que se hizo para ver qué resultó de ello.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation>Por %1 · duración: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Restore: done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Size: 348.1 MB</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityFactWords</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation>Archivo de salvaguarda</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo de copia</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Archivos comparados</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation>Nodo no iniciado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Quedó</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation>Hasta responder</translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation>Validador parado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>Datos anteriores</translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation>Cadena anterior</translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation>Apartado en</translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation>Cambió al leerse</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzado</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>No eliminado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Descomprimido</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Height before</source>
        <translation>Altura antes</translation>
    </message>
    <message>
        <source>Height after</source>
        <translation>Altura después</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation>Nada de lo que se hizo coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restauraciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Recuperaciones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation>No se registró quién lo hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation>Escribe en un archivo lo que muestra la lista, como CSV o JSON</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation>El historial no se puede leer en este momento: puede que no se muestre todo</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation>Lo más reciente que se hizo en este sitio: %1 entradas</translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation>Todo lo que se hizo en este sitio</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>No hay ningún sitio de validador abierto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation>Elija la carpeta que contiene el docker-compose.yml de su validador.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>El historial no se puede leer</translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation>%1 No se cambió nada, y la lista vuelve por sí sola cuando vuelva el historial.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation>Lo que hicieron en este sitio la ventana, la línea de comandos y cron.</translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation>Aún no se hizo nada en este sitio</translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation>Aquí aparecerán copias, comprobaciones, restauraciones, simulacros y recuperaciones, sea quien sea quien los inicie: usted, la línea de comandos o cron.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Informe de %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation>JSON, con todo lo que se sabe (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>%n entrada exportada</numerusform>
            <numerusform>%n entradas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation>Solo usted puede leer %1.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation>Copia horaria</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Copia semanal</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>Copia completa</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Copia de la cadena</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Copia de configuración</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation>Simulacro: %1</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Deshacer restauración</translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation>Deshacer restauración: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation>Hecha, cambió al leerse</translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation>Hecha, %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation>Restaurada, forzada</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>Restaurada, %n aviso</numerusform>
            <numerusform>Restaurada, %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation>Restaurada, el nodo respondió</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurada y comparada</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nada que eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>%n eliminada, %1</numerusform>
            <numerusform>%n eliminadas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>Hecho, %n elemento</numerusform>
            <numerusform>Hecho, %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificación: %1</translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation>Comprobación rápida: %1</translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation>Recuperación %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation>horaria</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation>La cadena se reemplazó por la copia de %1, altura %2.</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation>La cadena se reemplazó por la copia de %1.</translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation>De nuevo a la altura %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>Falta %n paso. La página Recuperación continúa desde ahí.</numerusform>
            <numerusform>Faltan %n pasos. La página Recuperación continúa desde ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>Se terminó con %n paso sin hacer; lo ya hecho se dejó como estaba.</numerusform>
            <numerusform>Se terminó con %n pasos sin hacer; lo ya hecho se dejó como estaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation>Se deshizo: la cadena es la que era antes.</translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation>Lo que debía contener no estaba: no recuperaría nada.</translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation>Escrita, sincronizada en el disco y releída.</translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation>Restaurada y releída, byte a byte.</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>El sitio está como antes de la restauración.</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation>La cadena es la que era antes de la recuperación.</translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>Restaurada en una ubicación temporal, con cada archivo comparado, y el nodo respondió con ella. El sitio activo no se tocó.</translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation>Restaurada en una ubicación temporal y con cada archivo comparado. El sitio activo no se tocó.</translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation>Se eliminaron las copias que las reglas de retención ya no conservan.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation>Está en marcha ahora.</translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation>El programa que lo hacía terminó antes de acabar. Lo que una restauración dejó a medias se arregla al abrir el sitio; una copia no deja nada atrás.</translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation>El programa terminó a la mitad. El sitio se arregló en el siguiente inicio.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de acabar.</translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation>Se leyó cada byte y el checksum coincide.</translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation>El checksum coincide; el contenido no se leyó.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>No se pudo comprobar, lo que no dice nada de su contenido.</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rescate</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation>Deshacer una recuperación</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>No se pudo escribir</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation>Falta espacio</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambió entretanto</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>El checksum difiere</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>Ninguna copia íntegra</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Sin checksum</translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation>Validador en marcha</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation>Anterior a la cadena</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation>Ya no se puede deshacer: se revirtió, o lo que había antes ya no se conserva.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation>Lo que había antes se conserva en %1 hasta que usted lo descarte.</translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation>La cadena que había antes se conserva en el volumen, en %1, hasta que usted la descarte.</translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation>Pertenece a una recuperación: deshaga esa en su lugar.</translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation>Antes hay que deshacer una restauración posterior.</translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation>Los datos anteriores se conservan en el volumen, en %1, hasta que usted los descarte.</translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation>Los datos anteriores se conservan en %1 hasta que usted los descarte.</translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation>Lo que la cadena contenía antes de eliminarla está en %1.</translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation>Ya no se puede deshacer: los datos anteriores ya no están donde se guardaron.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Lo que la restauración había puesto allí se conserva en %1.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>¿Deshacer %1?</translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation>La cadena vuelve a lo que era antes de la recuperación, daños incluidos.</translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation>la cadena en la carpeta de datos del sitio</translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation>la cadena en el volumen %1</translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation>lo que contiene el archivo de salvaguarda %1</translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation>los datos que había antes, tal como se conservaron</translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation>se detiene para ello y después se inicia si estaba en marcha</translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation>lo que hay ahora, apartado al lado</translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation>Lo apartado se queda hasta que usted lo descarte.</translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation>Lo que hay ahora se puede recuperar: restaure %1 de nuevo.</translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation>La restauración se deshace intercambiando lo que hay con lo que había antes.</translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation>lo que había antes de restaurar %1</translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation>si está en marcha, se le pregunta antes de detenerlo</translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation>Continúa: %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Terminado: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>En silencio hasta: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Sin avisar</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Avisado: %1</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation>%1, desde %2, %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation>Nunca más</translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation>Ningún mensaje sobre la alerta elegida durante un tiempo; la página sigue mostrándola</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Aún sin revisar.</translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation>Nunca hubo ningún problema, hasta donde vio este programa.</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation>No enviado (%1): %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>La cadena ya no crea bloques</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Ninguna copia se ha probado en un simulacro de restauración</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>El disco de copias se llena en cerca de %n día</numerusform>
            <numerusform>El disco de copias se llena en unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation>La copia del 10 nov 03:30 falló</translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation>Nada responde en el webhook ops</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Externa</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Height of the chain when it was made</source>
        <translation>Altura de la cadena cuando se hizo</translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation>Desconocida: el nodo no respondió cuando se hizo, o no se anotó nada</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation>Ninguna regla de retención la cuenta</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation>Ninguna copia coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Mostrar todas las copias</translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation>Buscar por fecha, tipo o altura</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation>Tipo de copia</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation>Estado de la copia</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Restaurables</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañadas</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No comprobables</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation>Haciendo copia de %1</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>La copia se detuvo</translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation>No quedó nada de ella.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>No se hizo ninguna copia</translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation>El sitio y las demás copias no se tocaron.</translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation>La copia no contiene nada</translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation>Lo que debía contener no estaba. %1 no recuperaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1: %n elemento, %2, en %3.</numerusform>
            <numerusform>%1: %n elementos, %2, en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation>%1 % reutilizado de copias anteriores.</translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation>Cambió mientras se leía: %1.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>Copiar %1 en</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation>%1 se releyó y es igual, byte a byte.</translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation>No tiene checksum, o tiene otro: la copia no es mejor que el original.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation>Se detuvo la copia del archivo</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>No quedó nada en el destino.</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 no se copió</translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation>El original no se tocó.</translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation>¿Mover la copia de %1 a la Papelera?</translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation>%1 (%2), su checksum y sus metadatos salen de la carpeta.</translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation>Es la única copia íntegra: sin ella no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation>Puede recuperarla de la Papelera hasta que se vacíe.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation>Moviendo %1 a la Papelera</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>Movida a la Papelera</translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation>%1 y sus archivos anexos se pueden recuperar de ahí.</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 no se movió</translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation>Sigue en la carpeta.</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Ningún gestor de archivos respondió</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>El archivo está en %1.</translation>
    </message>
    <message>
        <source>Extract %1 into</source>
        <translation>Extraer %1 en</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <translation>Extrayendo %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extraído</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n elemento, %1, está en %2.</numerusform>
            <numerusform>%n elementos, %1, están en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting was stopped</source>
        <translation>Se detuvo la extracción</translation>
    </message>
    <message>
        <source>What was extracted before that stayed in %1.</source>
        <translation>Lo extraído hasta entonces sigue en %1.</translation>
    </message>
    <message>
        <source>The archive does not hold it under that name.</source>
        <translation>La copia no lo contiene con ese nombre.</translation>
    </message>
    <message>
        <source>%1 was not extracted</source>
        <translation>%1 no se extrajo</translation>
    </message>
    <message>
        <source>The archive and the site were not touched.</source>
        <translation>No se tocaron ni la copia ni el sitio.</translation>
    </message>
    <message>
        <source>%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another folder; to put a backup into the site, restore it.</source>
        <translation>%1 pertenece al sitio o a sus copias, donde no debe mezclarse nada. Elija otra carpeta; para llevar una copia al sitio, restáurela.</translation>
    </message>
    <message>
        <source>Not all of %1 was extracted</source>
        <translation>No se extrajo todo %1</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation>Horaria</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation>cadena y configuración</translation>
    </message>
    <message>
        <source>chain only</source>
        <translation>solo cadena</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>solo configuración</translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation>el nombre no dice qué contiene</translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation>Cada byte leído, %1.</translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation>Checksum comparado, %1.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Revisada %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation>De eso hace demasiado: verifíquela de nuevo.</translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation>Un simulacro de restauración falló el %1.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation>Restaurada en un simulacro el %1, con un nodo en marcha; duró %2.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation>Restaurada en un simulacro el %1; duró %2.</translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation>Aún no hay ninguna copia externa</translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation>Había una copia externa al revisarlo, %1</translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation>No estaba entre las copias externas al revisarlas, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation>La verificación se detuvo</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>%n copia comprobada antes; las demás mantienen su estado.</numerusform>
            <numerusform>%n copias comprobadas antes; las demás mantienen su estado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n dañada: vea las marcas rojas.</numerusform>
            <numerusform>%n dañadas: vea las marcas rojas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n no se pudo comprobar, lo que no dice nada del contenido.</numerusform>
            <numerusform>%n no se pudieron comprobar, lo que no dice nada del contenido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation>No se halló nada dañado.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n copia comprobada</numerusform>
            <numerusform>%n copias comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todas</translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation>Lee cada byte de todas las copias, en segundo plano</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>última verificada %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>ninguna verificada aún</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>No hay ningún sitio de validador abierto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation>Elija la carpeta que contiene el docker-compose.yml de su validador, o aprenda en un sitio de práctica que no toca nada.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation>Recuperar de copia externa…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir sitio de práctica</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>¿Dónde están las copias?</translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation>El sitio está abierto, y aún no se ha elegido una carpeta de copias para él.</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Elegir carpeta de copias…</translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation>No hay permiso para leer la carpeta de copias</translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation>La carpeta de copias no se puede leer</translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation>%1 No se tocó nada, y la lista vuelve por sí sola cuando vuelva la carpeta.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation>Obtener copia externa…</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>Aún no hay copias aquí</translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation>%1 no contiene ninguna copia. Haga la primera ahora, o elija la carpeta donde están.</translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation>Hacer copia de todo ahora</translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation>Estado del motor, los contenedores, los volúmenes y la cadena</translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation>Registros de los contenedores</translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation>Registros de los contenedores: el sitio no tiene.</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: puede contener secretos.</translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation>%1: el paquete superaría %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n secreto quitado</numerusform>
            <numerusform>%n secretos quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno encontrado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Por qué ahí</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation>Evolución de la altura</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation>viva</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation>parada: sin bloques nuevos desde hace más de tres intervalos de bloque</translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation>atrasada: más baja de lo que estuvo antes</translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation>el nodo no responde</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message>
        <source>%1 staked</source>
        <translation>%1 en staking</translation>
    </message>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation>
            <numerusform>%n validador</numerusform>
            <numerusform>%n validadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation>%1 transacciones en espera</translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation>Último bloque %1</translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation>Último bloque %1, uno cada %2</translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation>El nodo no dice cuándo se creó su último bloque</translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation>Un bloque cada %1</translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation>El validador no tiene contenedor, así que nadie responde.</translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation>El validador está en pausa, así que nadie responde.</translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation>El validador no está en marcha, así que nadie responde.</translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation>La última altura vista fue %1, %2.</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>El nodo no responde</translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation>Altura %1 (%2)</translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation>No se puede ver si la cadena está viva ahora</translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation>La cadena está viva a la altura %1</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>La cadena está parada</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation>La cadena está parada: sin bloques desde hace %1</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation>La cadena está parada: sin bloques desde hace al menos %1</translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation>se espera uno cada %1</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>Altura %1</translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation>Atrasada: %1, era %2</translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation>Por detrás de su propio pasado: %1</translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation>Es normal tras una restauración; si no, el nodo perdió bloques.</translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation>Era %1 más alta (%2): es normal tras una restauración; si no, el nodo perdió bloques.</translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation>Responde, y aún no conoce su altura.</translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation>Responde «%1», y aún no conoce su altura.</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>El nodo se está iniciando</translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation>La cadena no se ve desde aquí</translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation>El validador no publica el puerto 8081, donde un nodo indica su altura.</translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation>Consultando el nodo…</translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation>Altura de %1 (%2) a %3 (%4)</translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation>Íntegra: se leyó cada byte y el checksum coincide.</translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation>Se puede leer entera, pero nada garantiza que sea lo que se escribió.</translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation>Se puede leer, pero no recuperaría nada.</translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation>Se cortó mientras se escribía. No confíe en ella.</translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation>Está dañada. No confíe en ella.</translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation>Escribiría fuera del sitio. No se fíe de su procedencia.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>No se pudo comprobar, lo que no dice nada de su contenido.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Comprobación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>Comprobación de %n copia</numerusform>
            <numerusform>Comprobación de %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation>Leyendo cada byte. El archivo no se cambia ni se mueve.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation>cada byte</translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation>solo el checksum</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation>El SHA-256 coincide</translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation>El SHA-256 no coincide</translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation>sin SHA-256 con que comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 descomprimidos</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Comprobaciones previas</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Sin comprobar desde que se escribió o cambió.</translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation>No se pudo comprobar, %1</translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation>Cada byte leído, %1</translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation>Checksum comparado, %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CommandSheet</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando contiene estas palabras.</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba unas letras de un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation>el sitio activo</translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation>El sitio activo, como está ahora</translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation>La copia anterior a esta · %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Today 15:00 · Hourly · Verified</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>From byte</source>
        <translation>Desde el byte</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation>Buscar por nombre o por lo que pasó</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Buscar diferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada con</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>No hay nada con que compararla</translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation>No hay ningún sitio abierto ni otra copia.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Qué cambió de %1 a %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation>No se pudo comparar</translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation>No hay diferencias antes del daño</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>%Ln entrada de ambos lados es igual.</numerusform>
            <numerusform>%Ln entradas de ambos lados son iguales.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation>Ninguna diferencia coincide</translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation>Busque algo más corto, o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation>Solo se muestran las primeras %1 diferencias; se cuentan todas.</translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation>%1 está dañado: lo que viene después no se comparó.</translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation>%1 leídos por completo. Lo que no se leyó se comparó por los hashes que registran las copias.</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>crecido</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation>, %1 a %2 bytes</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, desde el byte %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>No hay diferencias; entradas: %1</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>iguales: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grown: 3</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ComposeSheet</name>
    <message>
        <source>What compose writes</source>
        <translation>Lo que escribe compose</translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation>Compose está trabajando…</translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation>Detener compose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation>Detenido como pidió. Lo que compose ya había hecho se queda; los volúmenes no se tocaron.</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Los volúmenes no se tocaron.</translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation>Token de sesión, si lo hay</translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation>Región, si la hay</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Usuario del servidor</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clave de aplicación</translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation>Contraseña de la configuración de rclone, si la hay</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation>Una carpeta en otro disco, o lo que admite restic: sftp:…, s3:…, rest:…, rclone:…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation>Del repositorio; si se deja vacía, se usa la guardada</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation>Crear e iniciar</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>sin contenedor</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Iniciado %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation>Sin datos: no está en marcha</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Memoria %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation>%1; 100 % es un procesador ocupado</translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation>Procesador de %1</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>Memoria de %1</translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation>sin puertos publicados</translation>
    </message>
    <message>
        <source>port </source>
        <translation>puerto </translation>
    </message>
    <message>
        <source>ports </source>
        <translation>puertos </translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation>Abrir el puerto %1 de %2</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Abrir %1 en el navegador</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation>Crear e iniciar %1</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation>Hace que compose cree e inicie lo que falta</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Registros de %1</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1 no se inició</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 no se detuvo</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 no se reinició</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 no se pausó</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 no se reanudó</translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation>¿Pausar el validador?</translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation>¿Detener el validador?</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation>Un validador no gana nada mientras está en pausa, y la red puede darlo por ausente.</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation>Un validador no gana nada mientras está detenido, y la red puede darlo por ausente.</translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation>Sus datos no se tocan. Continúa donde estaba cuando usted lo reanude.</translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation>Sus datos no se tocan.</translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation>Pausar validador</translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation>Detener validador</translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation>El contenedor ya no existe; otra cosa lo eliminó.</translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation>Los demás contenedores y todos los volúmenes no se tocaron.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>Su registro puede decir por qué.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation>¿Detener todos los contenedores?</translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation>No se toca ningún dato. «Iniciar todos» los devuelve.</translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation>Detener todos</translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation>¿Bajar %1?</translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation>Se detienen y eliminan todos sus contenedores, y con ellos sus registros. Un validador no gana nada hasta que se vuelva a levantar.</translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation>Los volúmenes y la configuración se quedan; «Levantar» vuelve a crear los contenedores.</translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation>Bajando</translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation>Levantando</translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation>Creando contenedores</translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation>Compose no tuvo éxito</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Los volúmenes no se tocaron.</translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation>Compose no se puede ejecutar ahora</translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation>No hay motor con el que hablar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation>El volumen %1 se eliminó</translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation>No se tocó ningún otro volumen ni ninguna copia.</translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation>Un contenedor ya lo usa.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Ya no existía.</translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation>El volumen %1 no se eliminó</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>¿Crear el volumen %1?</translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation>Se crea vacío.</translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation>Se crea vacío, con el nombre que busca compose. El procedimiento lo llama %1; un volumen con ese nombre a secas no lo usaría nada.</translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation>Se puede restaurar una copia en él antes de que se inicie el validador. No se cambia nada más.</translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation>Crear volumen</translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation>El volumen %1 se creó</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation>Está vacío. Restaure una copia en él, o levante el sitio.</translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation>El volumen %1 no se creó</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation>En marcha · no sano</translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation>Está en marcha, y su propia comprobación de salud falla.</translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation>Reiniciado %1×</translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation>Vuelve a estar en marcha desde %1.</translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation>En marcha · sano</translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation>Su propia comprobación de salud se supera.</translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation>En marcha · iniciando</translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation>Su propia comprobación de salud aún no se superó.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation>Falló (código %1, sin memoria)</translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation>El sistema lo terminó porque se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation>Forzado (código %1)</translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation>Se terminó a la fuerza.</translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation>Detenido (código %1)</translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation>Terminó como se le pidió.</translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation>Falló (código %1)</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Sin crear</translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation>Compose aún no ha creado este contenedor, o se eliminó.</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>No pudo iniciarse</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nunca iniciado</translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation>Se creó y aún no ha estado en marcha.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation>Está parado donde estaba, y continúa cuando se reanude.</translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation>Reiniciando (%1×)</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation>Terminó con el código de salida %1, y el motor lo inicia de nuevo.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Muerto</translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation>El motor no pudo eliminarlo y no lo iniciará.</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation>El motor indicó un estado que este programa no conoce.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activo %1</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation>reiniciado %1×</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation>Una vez detenido, sigue detenido hasta que usted lo inicie o hasta que el propio Docker se reinicie (restart: always).</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation>Una vez detenido, sigue detenido hasta que usted lo inicie (restart: unless-stopped).</translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation>Docker solo lo vuelve a iniciar cuando falla, no cuando usted lo detiene (restart: on-failure).</translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation>Docker nunca lo inicia por sí solo (restart: no).</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>sin contenedores</translation>
    </message>
    <message>
        <source>all running</source>
        <translation>todos en marcha</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nada en marcha</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en marcha</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation>proyecto compose %1</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>sin ver desde %1</translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation>datos de %1, reconectando…</translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation>Son datos de %1: se perdió la conexión con Docker, reconectando… No se puede controlar nada hasta que vuelva.</translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation>La copia documentada no contendría aquí ninguna cadena</translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation>En qué difiere este sitio del procedimiento</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Buscando Docker…</translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation>Se consulta cada lugar donde puede escuchar un motor, durante dos segundos como máximo.</translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation>Ni contenedores ni archivo compose</translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation>El motor no conoce ningún contenedor de este sitio, y no hay ningún docker-compose.yml en %1. Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation>Aún no hay contenedores aquí</translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation>Compose los crea a partir de %1. Los volúmenes que ya existen se vuelven a usar como están.</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Ir a Copias</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>No hay ningún sitio de validador abierto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation>Elija la carpeta que contiene el docker-compose.yml de su validador, o aprenda en un sitio de práctica que no toca nada. Un validador que Docker ejecuta aquí se encuentra por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>Docker conoce %n validador en esta máquina.</numerusform>
            <numerusform>Docker conoce %n validadores en esta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir sitio de práctica</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation>Busca Docker enseguida</translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation>Reiniciar todos</translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation>Detiene e inicia cada contenedor en marcha; tarda medio minuto como máximo</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation>Inicia cada contenedor que no está en marcha</translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation>Hace que compose cree e inicie lo que falta (docker compose up -d)</translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation>Más acciones para el sitio</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation>¿Por qué no se ve Docker?</translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation>Alto del panel de registro</translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hard link to %1</source>
        <translation>Enlace físico a %1</translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation>Enlace simbólico a %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Read contents</source>
        <translation>Leer contenido</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation>Contenido de la copia</translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation>Este archivo es grande: leer lo que contiene tarda un rato.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation>Solo se muestran las primeras %1 entradas.</translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation>Lo que se pudo leer antes del daño:</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extraer…</translation>
    </message>
    <message>
        <source>Takes the chosen file or folder out of the archive, into a folder of your choice</source>
        <translation>Saca de la copia el archivo o la carpeta elegidos a la carpeta que indique</translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation>%1 no existe o no es un programa: la tarea no puede iniciarlo.</translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation>cron no encuentra %1. Escriba su ruta completa, o ponga encima de la tarea una línea PATH=… con su carpeta.</translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation>cron no encuentra docker, al que llama el script documentado. Ponga encima de la tarea una línea PATH=… con su carpeta, o pase la tarea a bt2c-recovery, que no necesita el programa docker.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta de copias %1.</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation>La carpeta de copias %1 no existe y no se puede crear. ¿Está montado su disco?</translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation>La carpeta personal %1 no existe: cron no iniciaría la tarea.</translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation>El shell %1 no existe: cron no iniciaría la tarea.</translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation>macOS impidió a la tarea acceder a una carpeta que necesita. %1</translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation>Esta ejecución tuvo los permisos de este programa. Desde aquí no se puede ver si el propio cron puede usar Documentos, Escritorio, Descargas y discos externos: solo lo muestra una ejecución que inicie cron. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation>No se pudo comprobar lo que dice ahora el crontab.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation>Abra Ajustes del Sistema, Privacidad y seguridad, Acceso total al disco, añada /usr/sbin/cron (pulse Mayúsculas-Comando-G para escribir la ruta) y este programa, y active ambos.</translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation>macOS no deja que este programa cambie el crontab. %1 %2</translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation>Otra cosa cambió el crontab desde que se leyó. No se sobrescribió nada: mire lo que dice ahora y reintente.</translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation>cron rechazaría la línea %1 de este crontab: %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation>cron rechazaría este crontab: %1 No se cambió nada.</translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation>crontab rechazó la línea %1: %2. %3</translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation>crontab falló: %1. %2</translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation>No tiene permiso para usar crontab aquí: %1. %2</translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation>En esta máquina no hay ningún programa crontab. No se cambió nada.</translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation>crontab no terminó a tiempo. %1</translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation>Otra ventana u otro comando está cambiando el crontab. No se cambió nada: reintente en un momento.</translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation>Un temporizador ya ejecuta esta tarea, y cron la ejecutaría por segunda vez: %1. Devuélvala a cron en su lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation>No hay ningún cambio del crontab que se pueda deshacer.</translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation>El crontab no dice lo que se escribió. El anterior se conserva; mire lo que dice ahora.</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation>Líneas que quedan como están</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Línea vacía</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation>%1 (entrada de otro programa)</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabView</name>
    <message>
        <source>Crontab</source>
        <translation>Crontab</translation>
    </message>
</context>
<context>
    <name>bt2c::DetailPane</name>
    <message>
        <source>Choose a backup to see what it holds and how it was checked.</source>
        <translation>Elija una copia para ver qué contiene y cómo se comprobó.</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Copiar el nombre del archivo</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation>Reparar esta copia</translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation>Busca dónde están disponibles las piezas dañadas</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation>Verificar esta copia</translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation>Lee cada byte y compara el checksum</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>se conserva como %1</translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation>restaurada en un simulacro %1, duró %2</translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation>con copia externa</translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation>No hay ningún sitio en el que restaurar. Elija uno con Archivo ▸ Abrir sitio…</translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation>Instale Docker Desktop u otro motor de contenedores y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation>Pida que añadan su usuario al grupo «docker», inicie sesión de nuevo y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation>Elija el motor en el que se ejecuta el validador y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation>Reinicie Docker y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation>Mire qué dirección está definida para el motor y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation>Inicie Docker Desktop y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation>Inicie Docker (Docker Desktop, o «sudo systemctl start docker») y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation>La revisión se interrumpió</translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation>El motor de contenedores aún no había respondido.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Vuelva a revisar.</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>El motor de contenedores no responde</translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation>No respondió en %1. Sin él no se ven ni el validador ni su cadena.</translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation>Sin él, el validador no puede funcionar y no se ven sus contenedores.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Consultado: %1.</translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation>Se está haciendo una restauración ahora</translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation>Otra ventana u otro comando trabaja en este sitio. Hasta que termine no se puede decir nada de la cadena.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation>Espere a que termine y vuelva a revisar.</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>Se interrumpió una restauración</translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation>Se empezó y ni se terminó ni se deshizo. Los datos anteriores siguen ahí.</translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation>Deje que se termine o se deshaga: eso ocurre al iniciarse este programa y antes de cada restauración. No se pierde nada con ello.</translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation>Hay una recuperación en curso</translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation>Otra ventana u otro comando ejecuta «%1».</translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation>Una recuperación no se terminó</translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation>«%1» se empezó y se detuvo a la mitad.</translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation>Continúela, o termínela ahí.</translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation>El disco de copias está lleno</translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation>La cadena está bien, pero en %1 no cabe otra copia.</translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation>Libere espacio ahí o elimine copias antiguas, y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation>Ahí solo hay %1 libres. El validador no puede escribir su cadena, y no se puede restaurar nada.</translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation>El validador no pudo escribir: no quedaba espacio en su disco.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation>Libere espacio en el disco que contiene %1 y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation>El volumen de la cadena %1 sigue ahí.</translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation>Falta la carpeta del sitio</translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation>%1 no existe, y no hay contenedores que iniciar.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation>Conecte el disco en el que está, o devuelva la carpeta a su lugar, y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation>Falta el archivo compose</translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation>Sin docker-compose.yml no se pueden crear los contenedores, y no hay ninguno que iniciar.</translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation>Devuelva docker-compose.yml a %1 y vuelva a revisar.</translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation>Hay disponible una copia íntegra de hace %1.</translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation>Hay disponible una copia de hace %1; se comprueba antes de usarla.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>No se pudieron revisar las copias.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>No hay ninguna copia íntegra.</translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation>Conecte el disco %1 con las copias y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation>Dé permiso de lectura a la carpeta de copias (%1) y vuelva a revisar.</translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>El validador se volvió a iniciar %n vez y terminó, porque no puede leer su cadena.</numerusform>
            <numerusform>El validador se volvió a iniciar %n veces y terminó en todas, porque no puede leer su cadena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation>Los archivos de la cadena se contradicen.</translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation>El validador no puede leer su cadena, según su registro.</translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation>Los datos de la cadena están dañados</translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation>%1 contiene una cadena nueva a la altura %2. La anterior estaba a la %3.</translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation>%1 existe y no contiene ninguna cadena, aunque la había.</translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation>Deje que obtenga la cadena de sus pares, lo que puede tardar horas.</translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation>La cadena ya no está</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>El puerto %1 está ocupado</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Hay un puerto ocupado</translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation>Otro programa usa el puerto que necesita «%1», por lo que no se puede iniciar.</translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation>El contenedor %1 usa el puerto que necesita «%2», por lo que no se puede iniciar.</translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation>Detenga %1, o dele otro puerto, y vuelva a revisar.</translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation>Cierre el programa que lo usa («lsof -i :%1» lo nombra) y vuelva a revisar.</translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation>Cierre el programa que lo usa y vuelva a revisar.</translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation>«%1» no está en marcha</translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation>El validador y su cadena están bien. Falta algo de lo que los vigila.</translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation>El validador está en pausa</translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation>Su contenedor está parado, como ocurre un momento mientras se hace una copia.</translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation>Si no se está haciendo ninguna copia: docker unpause %1</translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation>El validador nunca se inició</translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation>Su contenedor se creó y está en espera.</translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation>El motor no pudo iniciarlo: %1</translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation>Se terminó a la fuerza, como en un apagado demasiado rápido.</translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation>Se detuvo, a mano o con la máquina.</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation>Terminó por sí solo con el código de salida %1, y su registro no da ningún motivo conocido.</translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation>Nada indica daños en su cadena.</translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation>El validador está detenido</translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation>El validador y su cadena están bien, pero ahora no se podrían recuperar.</translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation>Mire su disco y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation>El disco de copias no responde</translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation>El disco de copias no está montado</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation>Conecte el disco y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation>No hay permiso para leer las copias</translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation>Dese permiso para leer %1 y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>Las copias no se pueden leer</translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation>Falta la carpeta de copias</translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation>Devuelva la carpeta a su lugar, o haga una copia nueva ahora.</translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation>El validador está sano</translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation>La cadena está a la altura %1 y crece.</translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation>Falta el contenedor del validador</translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation>Se bajó o nunca se creó. Sus datos se guardan aparte.</translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation>Falta el volumen de la cadena</translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation>Falta la carpeta de la cadena</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no existe.</translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation>El validador no tiene permiso para usar sus datos</translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation>Se le niega leer o escribir sus archivos, por lo que no puede funcionar. Los datos en sí no tienen por qué estar dañados.</translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation>Devuelva %1 al usuario con el que se ejecuta el validador y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation>El validador se quedó sin memoria</translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation>Se terminó porque necesitaba más memoria de la permitida. Sus datos no tienen por qué estar dañados.</translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation>Dele más memoria (su límite en el archivo compose, o el de Docker), o cierre otros programas.</translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation>El validador termina una y otra vez</translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation>Se inicia y termina en segundos, y su registro no da ningún motivo conocido.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation>Mire primero las últimas líneas de su registro.</translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation>La cadena no crea bloques</translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation>El validador está en marcha y responde, pero su cadena está parada a la altura %1.</translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation>Mire su conexión con los pares y el registro. Después reinícielo: docker restart %1</translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation>La cadena es más corta que antes</translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation>Está a la altura %1 y antes estaba a la %2.</translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation>Si crece, deje primero que se ponga al día con sus pares.</translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation>El validador se está iniciando</translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation>Está en marcha y aún no sirve su cadena.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Espere un minuto y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>El validador no responde</translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation>Está en marcha, pero desde aquí no se llega a su puerto 8081, así que no se pudo consultar su cadena.</translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation>Está en marcha, pero no da respuesta sobre su cadena.</translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation>Mire su registro. Después reinícielo: docker restart %1</translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation>No hay ninguna copia íntegra</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Haga una copia ahora.</translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation>El registro dice: «%1»</translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation>El motor dice: «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation>Ir a Contenedores</translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation>Muestra cada lugar donde se buscó un motor y lo que respondió</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Ir a Copias</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Simulacro de restauración…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation>Revisando el sitio…</translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation>Motor, contenedores, volumen, cadena, disco y copias se revisan a la vez, durante cinco segundos como máximo. No se cambia nada.</translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation>Este es el motivo más probable, no uno seguro.</translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation>%1, empezó %2.</translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation>Continúa con el paso %1 de %2, %3.</translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation>Otro programa trabaja en ello ahora: %1.</translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation>Hay una recuperación sin terminar</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>Detenerla…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation>La última recuperación se puede deshacer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation>Informe de la última recuperación</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation>Disco de copias</translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation>El disco de las copias no se ve.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation>%1. Aún no se sabe a qué ritmo crecen las copias.</translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation>%1. Ahora las copias no crecen.</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>dentro de varios años</translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>en cerca de %n día</numerusform>
            <numerusform>en unos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>en cerca de %n mes</numerusform>
            <numerusform>en unos %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation>%1. Se llenará %2 al ritmo actual, %3 al día.</translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation>Disco de copias: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation>Restaurando %1 en una carpeta temporal</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>%n archivo releído del disco; es igual al de la copia</numerusform>
            <numerusform>%n archivos releídos del disco; todos son iguales a los de la copia</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation>Un sitio de práctica no tiene motor propio para esto. En su lugar se leyó su cadena bloque a bloque.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>No se pidió.</translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation>No hay motor de contenedores.</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>La imagen del validador no está en esta máquina.</translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation>El nodo desechable responde: altura %L1</translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation>Esta copia no contiene una cadena con la que iniciar un nodo.</translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation>Hay un simulacro de restauración en curso</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation>el nodo desechable</translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation>El nodo desechable tiene que responder a la consulta de su estado</translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>Se mantuvo en marcha %n segundo. Su imagen no contiene nada con que consultar su estado.</numerusform>
            <numerusform>Se mantuvo en marcha %n segundos. Su imagen no contiene nada con que consultar su estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation>Poniendo la cadena en el volumen temporal %1</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>La imagen del validador no está en esta máquina.</translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation>Iniciando un nodo desechable sin red</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation>La copia se restaura en una ubicación temporal y cada archivo se compara con ella. Después se inicia con ella, sin red, un contenedor desechable con la propia imagen del validador, y se le consulta su altura. El sitio activo, sus contenedores y sus volúmenes no se tocan, y la ubicación temporal se elimina al final.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation>Copia para el simulacro</translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation>Progreso del simulacro</translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation>Lo que dice el simulacro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation>Iniciar simulacro</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation>No hay ninguna copia que contenga una cadena</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation>%1, durante %2 como máximo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation>El simulacro se detuvo, y no prueba nada.</translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation>El sitio activo no se tocó.</translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation>Probada en simulacro</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurada y comparada</translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>La copia se restauró, cada archivo se comparó y el nodo respondió con ella. El sitio activo no se tocó.</translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation>La copia se restauró y cada archivo se comparó. El sitio activo no se tocó.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Tiempo de recuperación</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n elemento, %1</numerusform>
            <numerusform>%n elementos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation>en el historial y en la marca de la copia</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation>Deteniendo, y eliminando lo que se creó para ello…</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation>responde, pero no es el elegido</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation>no apunta a nada</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>nadie escucha ahí</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation>responde algo que no es un motor de contenedores</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation>elegido en los ajustes de este programa</translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation>elegido por DOCKER_HOST</translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation>elegido por DOCKER_CONTEXT: %1</translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation>elegido por los ajustes de Docker</translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation>elegido por el contexto %1</translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation>lugar habitual de Docker</translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation>donde escucha %1</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation>Aquí no hay ningún motor de contenedores instalado.</translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation>El motor de contenedores no está en marcha.</translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation>No tiene permiso para usar el motor de contenedores.</translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation>El motor de contenedores elegido no responde; otro sí.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>El motor de contenedores no responde.</translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation>Lo que responde no es un motor de contenedores.</translation>
    </message>
</context>
<context>
    <name>bt2c::FieldNames</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>bt2c::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::Finding</name>
    <message>
        <source>could not be asked: no container engine</source>
        <translation>no se pudo consultar: sin motor de contenedores</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nunca iniciado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>sin respuesta en %1</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 responde en %2 ms</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>no existe el contenedor %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>código %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation>%1: sin contenedor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ninguna aquí</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation>Carpeta de la cadena</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: dañado</translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation>%1 no contiene ninguna cadena</translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation>%1 contiene una cadena nueva</translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation>%1: sin permiso para mirar dentro</translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation>%1 aún no contiene ninguna cadena</translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation>no se sabe dónde está la cadena</translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation>%1: dañado, según el registro</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation>el nodo no puede usar sus datos</translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation>el nodo lee y escribe sus datos</translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation>el registro no se queja de ninguno</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation>el nodo se quedó sin memoria</translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation>nada terminó por falta de ella</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation>no hay ningún contenedor que pueda tenerlo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation>ningún problema conocido en las últimas líneas</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation>lo que responde ahí no es este validador</translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation>altura %1, estaba a la %2</translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation>altura %1, sin bloques nuevos desde hace %2</translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation>altura %1, último bloque hace %2</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>el nodo se está iniciando</translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation>el puerto 8081 no está publicado</translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation>lo que responde en el puerto %1 no es un nodo</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>sin respuesta en el puerto %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation>uno que el nodo necesita está ocupado</translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation>%1 está ocupado por otro programa</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 está ocupado por %2</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>no hay ninguno publicado</translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation>%1 no lo usa nadie más</translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation>no se pudo probar desde aquí</translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation>sin revisar: se interrumpió</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>no se pudo consultar</translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation>%1 libres, %2 necesarios para restaurar</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation>no queda espacio, según %1</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Archivo compose</translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation>no hace falta para practicar</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>la carpeta %1 no existe</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation>no hay ninguno en %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>no se pudieron revisar</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation>ninguna de %1 está íntegra</translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation>%1 íntegras, la última hace %2</translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation>%1 sin comprobar, la última hace %2</translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation>%1 íntegras, %2 sin comprobar, la última hace %3</translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation>Disco de copias</translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation>el disco %1 no está montado</translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation>sin permiso para mirar en %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation>Restauraciones previas</translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation>se está haciendo una ahora</translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation>se interrumpió una</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>hay una recuperación en curso</translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation>una recuperación no se terminó</translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation>ninguna sin terminar</translation>
    </message>
</context>
<context>
    <name>bt2c::FindingsCard</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se halló</translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation>hallado por sus contenedores</translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation>leído de su archivo compose</translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation>supuesto según lo documentado</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>definido a mano</translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system has it</source>
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
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation>A partir del próximo inicio de este programa.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>For the command line and its jobs, where none is named, and for this window’s first start.</source>
        <translation>Para la línea de comandos y sus tareas, cuando no se nombra ninguno, y para el primer inicio de esta ventana.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>The folder of the backups, for the command line and this window.</source>
        <translation>La carpeta de las copias, para la línea de comandos y esta ventana.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>As the docker command line decides</source>
        <translation>Lo que decida la línea de comandos de docker</translation>
    </message>
    <message>
        <source>As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker.</source>
        <translation>Como en DOCKER_HOST: unix:///…, ssh://… o https://… con sus claves en ~/.docker.</translation>
    </message>
    <message>
        <source>Passphrase of the engine’s key</source>
        <translation>Frase de contraseña de la clave del motor</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Guardar la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>Frase de su clave</translation>
    </message>
    <message>
        <source>Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and never shown again.</source>
        <translation>Solo si se llega al motor por TLS con una clave que la tiene. Se guarda entre los secretos y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>The passphrase is kept.</source>
        <translation>La frase de contraseña está guardada.</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation>Altura de la cadena</translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation>Altura de la cadena en el tiempo</translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation>Se sabe muy poco: las alturas se anotan con cada copia.</translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation>Discontinua: lo que cabía esperar a su ritmo</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation>%1 bloques en %2.</translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation>%1 bloques en %2; cabía esperar unos %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation>Consultando el motor…</translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation>Lo que el motor dice de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n línea eliminada</numerusform>
            <numerusform>%n líneas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation>cron rechazaría la línea %1: %2</translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation>cron lo rechazaría.</translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation>¿Instalar este crontab?</translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation>En el crontab de %1: %2. Todas las demás líneas quedan como están, byte a byte.</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>Este es el crontab de práctica: cron no lo ejecuta.</translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation>El crontab anterior se conserva, y «Deshacer» lo devuelve.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation>Elija una tarea para ver cuándo se ejecuta.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>A otras horas</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minuto de la hora</translation>
    </message>
    <message>
        <source>minute </source>
        <translation>minuto </translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation>Ejecutar una vez…</translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation>Ejecutar esta tarea una vez, como lo haría cron</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation>Desactivar esta tarea</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Más para esta tarea</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation>Ejecutar con launchd…</translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation>Ejecutar con un temporizador de systemd…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation>de otro programa: se muestra, no se cambia</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation>Activar esta tarea</translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation>La ejecuta ahora, con las pocas variables de cron</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation>Está desactivada.</translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation>Cada vez que se inicia la máquina.</translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation>(cambia la hora)</translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation>No mientras la máquina funciona con batería.</translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation>Nunca se ejecuta.</translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation>Tiene que ejecutarse al menos un día. Para pararla, desactívela.</translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Lists</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list, with its space.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>bt2c::LogDrawer</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Mostrar el registro completo</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>Contenedor cuyo registro se muestra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation>Como máximo las %1 líneas más recientes</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Seguir el registro</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Quedarse en la línea más reciente</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar las líneas seleccionadas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Aún no hay líneas.</translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation>No hay ningún contenedor cuyo registro se pueda leer.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Ninguna línea contiene «%1».</translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation>Ninguna línea en la última hora.</translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation>Ninguna línea hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 de %n línea</numerusform>
            <numerusform>%1 de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation>%1 más antiguas no se conservan aquí</translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation>el contenedor terminó</translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation>El registro se cortó: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation>Registro que se muestra</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>Info o más</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Seguir el registro</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Quedarse en la línea más reciente</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation>Copiar las líneas seleccionadas, o las %1 más recientes de las que se muestran</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation>no se pudo leer más: %1</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Aún no hay registro</translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation>Una copia programada escribe uno cuando se ejecuta por primera vez: scheduled_backup.log, junto a las copias.</translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation>Este registro no está</translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation>%1 no existe. Se mostrará en cuanto se escriba algo en él.</translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation>No se pudo leer este registro</translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation>%1 Se reintenta hasta que se pueda.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation>Se busca en todo el registro, desde el final.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation>Se buscó en todo el registro.</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Este registro está vacío</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Las líneas aparecen aquí según se escriben.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>%n línea copiada, el resto es demasiado largo</numerusform>
            <numerusform>%n líneas copiadas, el resto es demasiado largo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n línea copiada</numerusform>
            <numerusform>%n líneas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1 línea, %2</numerusform>
            <numerusform>%1 líneas, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation>%1 líneas hasta ahora, %2</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 líneas, %2 mostradas</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>%1 mostradas hasta ahora</translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation>leyendo más antiguas: %1 %</translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation>buscando en más antiguas: %1 %</translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation>las más antiguas no se muestran</translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation>Se empezó un registro nuevo; las líneas anteriores están en %1</translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation>Se empezó un registro nuevo en lugar del anterior</translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation>El registro se vació y se empezó de nuevo</translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation>El registro se movió o se eliminó; esto es lo que contenía. Se mostrará uno nuevo en cuanto exista</translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation>%1, junto a las copias</translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation>%1, en la carpeta personal</translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation>%1, junto al sitio</translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation>%1, en el sitio</translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation>%1, junto a los scripts</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1, más antiguo</translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation>Error: </translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Advertencia: </translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation> … (%1 bytes en total)</translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation>Sitio: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation>«bt2c-recovery status» dice cómo está el sitio ahora.</translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation>No se pudo crear un sitio de práctica</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation>Consola de recuperación BT2C</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Elegir carpeta de copias…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir sitio de práctica</translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation>Comprobar un archivo de copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation>Comprobación rápida</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Verificar todas</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation>Deshacer última restauración…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation>Solo cadena</translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation>Solo configuración</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar en…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Mover a la Papelera…</translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation>Simulacro de restauración…</translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation>Copias externas…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation>Acerca de Consola de recuperación BT2C</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Start All</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation>Detener todos…</translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation>Reiniciar todos</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation>Crear sin iniciar</translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation>Bajar…</translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation>Crear volumen que falta…</translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation>Dejar que Docker elija el motor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation>Añadir una tarea de copia</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Revisar e instalar…</translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation>Deshacer última instalación…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>docker compose up -d</source>
        <translation>docker compose up -d</translation>
    </message>
    <message>
        <source>docker compose up --no-start</source>
        <translation>docker compose up --no-start</translation>
    </message>
    <message>
        <source>docker compose down; volumes stay</source>
        <translation>docker compose down; los volúmenes se quedan</translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
        <translation>Compara el checksum sin leer el contenido</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Programación</translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation>Abrir el sitio de un validador</translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation>Elegir la carpeta donde estará el sitio</translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation>Elegir la carpeta de las copias</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>Comprobar un archivo de copia</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archivos de copia (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation>Consola de recuperación BT2C %1</translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation>Copias en las que puede confiar, y un camino de vuelta cuando un validador ha muerto.</translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation>Historial de comprobaciones y operaciones: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>No se pudo enviar %n mensaje</numerusform>
            <numerusform>No se pudieron enviar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation>%1: %2 Se reintenta cada minuto.</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Se encontró %1</translation>
    </message>
    <message>
        <source>The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected stands below.</source>
        <translation>El validador está en %1 y sus copias van a %2. No se ha cambiado nada. Lo que falta para estar protegido está debajo.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Support Bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>This choice is not kept in the settings</source>
        <translation>Esta elección no queda en los ajustes</translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation>No se movieron, y hay que escribirlos otra vez: %1</translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation>Siguen también donde estaban: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Slack, Mattermost</source>
        <translation>Slack, Mattermost</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Señal de vida</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Correo a</translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation>Con el sendmail de la propia máquina. Separe varias direcciones con comas.</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>Correo de</translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation>el propio de sendmail</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation>Un archivo para el node exporter de Prometheus, escrito en cada revisión de la vigilancia.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>En un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation>Direcciones de webhooks y contraseñas. En muchas máquinas las tareas de cron no tienen llavero.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation>Envía a todos ellos un mensaje de que todo está bien</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Nombre del webhook</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation>Formato del webhook</translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation>Dirección: https://…</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation>Se guarda entre los secretos y no se vuelve a mostrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation>Añadir el webhook</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation>Eliminar el webhook elegido</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>No enviado (%1): %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation>Falló. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation>Escriba el nombre del sitio para continuar</translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation>Lo que viene ahora no se puede recuperar desde el propio sitio</translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation>Se elimina esto</translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation>Escriba el nombre del sitio, %1, para continuar:</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation>Copias íntegras, primero la más reciente</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>altura no anotada</translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation>se pierden %1</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>pérdida desconocida</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation>También en esta máquina</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>No está en esta máquina</translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation>%1, hecha %2, copiada %3</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation>Copias de las copias de seguridad en otro disco u otra máquina, cifradas, en las que cada pieza se guarda una sola vez. Las hace restic.</translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation>Conectar o crear</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation>Una carpeta en otro disco, o lo que admite restic: sftp:…, s3:…, rest:…, rclone:…. Sin su contraseña no se puede leer nada del repositorio: guarde una copia de ella en otro lugar.</translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation>Copiar después de cada copia programada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation>«bt2c-recovery offsite forget» elimina las más antiguas, pero nunca las tres más recientes de cada tipo.</translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation>Copias externas</translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Use None</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation>No hay ningún repositorio definido: no hay copias en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>%n copia externa, copiada %1.</numerusform>
            <numerusform>%n copias externas, copiadas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Aún no se copió nada.</translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation>Comprobado %1: íntegro.</translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation>Comprobado %1: dañado.</translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation>La última copia externa falló: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation>El repositorio se creó.</translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation>Conectado al repositorio.</translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation>Haciendo copias externas</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>La %n copia ya estaba allí.</numerusform>
            <numerusform>Las %n copias ya estaban allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>%n copia copiada, %1, que ocupó allí %2.</numerusform>
            <numerusform>%n copias copiadas, %1, que ocuparon allí %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation>Comprobando las copias externas</translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation>El repositorio está dañado: %1</translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation>Íntegro: su estructura y la parte %1 de %2 de sus datos.</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation>Copias externas</translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation>Otro repositorio…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>Copias en el repositorio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation>Revisando las copias externas…</translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation>Dónde están las copias, y la contraseña del repositorio. No se cambia nada en él. Lo que escriba se guarda entre los secretos, para no tener que escribirlo otra vez.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation>Conectado. Aún no contiene ninguna copia: cada copia programada se copia allí, y desde Ajustes se puede copiar lo que hay ahora aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>%n copia externa. La que se obtiene llega a la carpeta de copias y se lee hasta el último byte; allí no se reemplaza nada.</numerusform>
            <numerusform>%n copias externas. La que se obtiene llega a la carpeta de copias y se lee hasta el último byte; allí no se reemplaza nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation>Es del sitio «%1» en la máquina «%2». Obténgala solo si «%3» va a ocupar su lugar.</translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation>No contiene ninguna cadena: solo recupera la configuración.</translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation>Obteniendo %1. Ocupa su lugar cuando cada byte se ha leído y está íntegro.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation>Ya estaba aquí, byte a byte: %1</translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation>Ahora está aquí, y se leyó cada byte: %1</translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation>La dañada de ese nombre se conserva como %1.</translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation>Al restaurarla se pone en el sitio; se le pregunta antes, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>wrong password or no key found</source>
        <translation>contraseña incorrecta o no se encontró ninguna clave</translation>
    </message>
    <message>
        <source>Connecting to another repository makes it the one for this site: backups are copied there from then on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either repository is changed.</source>
        <translation>Al conectar otro repositorio, pasa a ser el que vale: las copias irán allí en adelante y aquí se olvida la contraseña de %1. Guárdela antes en otro lugar. No se cambia nada en ninguno de los dos repositorios.</translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation>Copia el comando que hace lo mismo en un shell</translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation>Lo que escriben los pasos</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… %n línea llegó más rápido de lo que se podía mostrar</numerusform>
            <numerusform>… %n líneas llegaron más rápido de lo que se podían mostrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation>Otra cosa cambió el crontab</translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation>Esto es lo que ahora difiere de lo que se leyó aquí. No se sobrescribe nada de ello.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation>Sus ediciones se vuelven a hacer sobre lo que hay ahora, en lo que encajen.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation>Adoptarlo</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation>Hace ahora una copia del validador</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation>Averigua qué está mal y guía por el procedimiento</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Punto de recuperación</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Tiempo de recuperación</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Próxima copia</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation>Evolución de la altura</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Últimas dos semanas</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation>Qué avisos hubo de este sitio, y qué está en silencio</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Aún no hay sitio</translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation>Abra la carpeta de su validador, y esta página dirá si podría recuperarlo, a qué altura y cuánto tardaría. O practique primero: allí nada es real.</translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation>Abrir un sitio de práctica</translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation>Nada. Todo está como debe.</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Nada más.</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>there is no backup of the chain that can be restored</source>
        <translation>no hay ninguna copia de la cadena que se pueda restaurar</translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation>desde la última copia verificada</translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation>desde la última copia, que no está verificada</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%n bloque %1</numerusform>
            <numerusform>%n bloques %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation>aún sin medir: lo dirá un simulacro de restauración</translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation>no hay nada que restaurar</translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation>medido en el simulacro de esta copia</translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation>según un simulacro %1 y el tamaño de esta copia</translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation>según la rapidez de restauraciones previas en esta máquina</translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation>sin el inicio del validador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation>nada hace copias automáticamente</translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation>no se conoce la programación</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>último bloque %1</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>no se pudo consultar a nadie</translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation>hasta donde se sabe: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>Este es un sitio de práctica: nada de lo que haga aquí toca un validador real.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation>Esto es un enlace. Ponga aquí el archivo mismo.</translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation>El archivo tiene que llevar el nombre de su procedimiento: %1.</translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation>No se puede leer la carpeta de los procedimientos propios del sitio.</translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation>Hay %1 archivos; solo se leyeron los primeros %2.</translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation>Las alternativas vuelven a este mismo procedimiento.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>El procedimiento «%1» no existe.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation>El archivo es demasiado grande: se leen como máximo %1 KiB.</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation>Esto no es JSON válido; línea %1: %2.</translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation>El archivo tiene que contener un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation>Falta el campo. Indica qué versión de este formato tiene el archivo: 1.</translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation>Este programa solo lee archivos del esquema 1.</translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation>Un procedimiento no puede ser la alternativa de sí mismo.</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>Falta el campo.</translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation>Tiene que ser una lista de pasos, y es %1.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>No hay ningún paso.</translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation>Hay %1 pasos; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation>Un paso tiene que ser un objeto, entre llaves, y es %1.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>La acción «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation>«%1» reemplaza o elimina datos, así que esto tiene que ser true.</translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation>Un paso que destruye algo no puede ser opcional.</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation>No hay ningún campo con ese nombre. Existen: %1.</translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation>Tiene que ser un texto, entre comillas, y es %1.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation>El texto es demasiado largo: %1 caracteres; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation>El texto contiene un carácter de control, que ocultaría lo que dice.</translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation>{%1} representa un nombre real solo en «command».</translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation>El texto tiene que caber en una línea.</translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation>«%1» no es válido: se permiten letras minúsculas, cifras y «-».</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation>Tiene que ser true o false, sin comillas, y es %1.</translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation>Tiene que ser una lista de identificadores de pasos, como [&quot;stop-validator&quot;].</translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation>Un paso se nombra dos veces.</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation>No se conoce nada con el nombre {%1}. Se conocen: %2.</translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation>Un paso anterior ya tiene el identificador «%1».</translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation>Se restaura una copia sin haberla verificado: antes tiene que haber un paso «verify-backup».</translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation>Se elimina la cadena sin una copia: antes tiene que haber un paso «safety-archive».</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>El paso «%1» no existe.</translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation>Un paso no puede necesitarse a sí mismo.</translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation>Este paso y «%1» se esperan mutuamente.</translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation>«%1» viene más tarde.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % hecho</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation>copias horarias en el último día</translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation>horarias, último día</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>horarias</translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation>copias diarias en la última semana</translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation>diarias, última semana</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diarias</translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation>copias semanales en las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation>semanales, 4 semanas</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanales</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Mostrar ejecuciones</translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation>Si la programación se cumplió</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Revisando lo ejecutado…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Sin tareas de copia, no se espera ninguna</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>No se pudo revisar lo ejecutado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>%n de ellas empezó tarde</numerusform>
            <numerusform>%n de ellas empezaron tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>%n de ellas no está como debe</numerusform>
            <numerusform>%n de ellas no están como deben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 vistas</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>Ninguna prevista</translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation>si se hicieron copias</translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation>No se sabe si se hicieron copias</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Aún no tocaba ninguna ejecución</translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation>No se pudieron ver todas las copias</translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation>No se pudo leer todo lo que informa de las ejecuciones</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation>la tarea de un temporizador</translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation>línea %1 del crontab</translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation>No se puede saber para qué sitio es %1: %2</translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation>No se puede saber dónde pone sus copias %1: %2</translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation>No se sabe cuándo estuvo esta máquina apagada o dormida.</translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation>No se sabe cuándo funcionó esta máquina con batería; entonces se omite %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Externa</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonTitle</name>
    <message>
        <source>The folder of the backups is not there</source>
        <translation>La carpeta de las copias no está</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation>La carpeta de las copias no se puede leer</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>No hay ninguna copia</translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation>Ninguna copia contiene la cadena</translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation>Ninguna copia se puede restaurar</translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Una restauración se empezó y no se terminó</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Una recuperación se empezó y no se terminó</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>El validador no responde</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>El validador se inicia una y otra vez</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>La cadena ya no crea bloques</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>La cadena está más baja que antes</translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation>Ninguna copia está verificada</translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation>La última copia no sirve</translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation>La última copia no está verificada</translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation>Un simulacro de restauración falló</translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation>La última copia verificada es demasiado antigua</translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation>Una copia es del futuro</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>Una copia programada falló</translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation>Las copias programadas no se hacen</translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation>Desaparecieron copias</translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation>Una copia es mucho menor que la anterior</translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation>Una copia no contiene nada</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Nada hace copias automáticamente</translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation>La programación no se puede leer</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Los ajustes no se pueden leer</translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation>La próxima copia no cabe en el disco</translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation>El disco de copias pronto estará lleno</translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation>Las copias externas están dañadas</translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation>Una copia más antigua no sirve</translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation>Faltaron copias programadas</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Ninguna copia se ha probado en un simulacro de restauración</translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation>El último simulacro de restauración es demasiado antiguo</translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation>La última copia externa es demasiado antigua</translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation>Las copias externas llevan mucho sin comprobarse</translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation>No se sabe por dónde va la cadena</translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation>%1 se leyó por completo hace %2 y estaba íntegra; ahora hay ahí los mismos bytes</translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation>Leyendo %1 por completo</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 está íntegra</translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation>%1 es la más reciente, y está íntegra</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1 está íntegra; %n más reciente no se puede usar</numerusform>
            <numerusform>%1 está íntegra; %n más recientes no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation>Ninguna copia íntegra contiene la cadena.</translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation>Esta copia está a la altura %1. No se sabe a qué altura estaba la cadena activa.</translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation>Esta copia está a la altura %1, igual que todo lo que se sabe de la cadena activa: no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>La cadena activa estaba a la altura %1, esta copia está a la %2: %n bloque, unos %3, se volverá a obtener de los pares o se perderá.</numerusform>
            <numerusform>La cadena activa estaba a la altura %1, esta copia está a la %2: %n bloques, unos %3, se volverán a obtener de los pares o se perderán.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation>%1: %2, altura %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… y %n más antigua</numerusform>
            <numerusform>… y %n más antiguas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>No hay copias en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>%n copia: de las que contienen la cadena, %1 íntegras y %2 sin comprobar; %3 no se pueden usar</numerusform>
            <numerusform>%n copias: de las que contienen la cadena, %1 íntegras y %2 sin comprobar; %3 no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation>Restaurada %1, terminada tras una interrupción</translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation>La cadena anterior se conserva en %1</translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation>Restaurada %1: %2 en %3</translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation>Esperando la altura %1: está a la %2</translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation>Esperando el bloque siguiente a la altura %1</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>El nodo se está iniciando</translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation>Esperando a que el nodo responda</translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation>El nodo responde tras %1: altura %2</translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation>Crece: altura %1</translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation>La cadena está a la altura %1 y crece, %2 después de empezar a mirar</translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation>Siguiendo el registro hasta que el nodo responda</translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation>El nodo responde a la altura %1, tras %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Deteniendo %1</translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation>Aquí no hay archivo compose; los contenedores se tratan uno a uno.</translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation>Aquí no hay herramienta compose; los contenedores se tratan uno a uno.</translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation>El motor responde. Este sitio no tiene contenedores; hay que crearlos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1 de %n contenedor en marcha</numerusform>
            <numerusform>%1 de %n contenedores en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation>Todos los contenedores se detuvieron y ya no están. Los volúmenes se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>%n contenedor detenido</numerusform>
            <numerusform>%n contenedores detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation>No hay contenedor del validador, así que no hay ninguno en marcha</translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation>%1 está detenido, código de salida %2</translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation>%1 no estaba en marcha: %2</translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation>No hay contenedor del validador; compose lo crea de nuevo.</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 está en marcha</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation>La carpeta %1 (%2) se aparta junto al sitio. No se borra nada de ella.</translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation>El volumen %1 no existe</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hecha %1</translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation>El volumen %1 se elimina definitivamente</translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation>El volumen %1 (%2) se elimina definitivamente</translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation>Lo que contiene se conserva antes en %1</translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation>No se conserva ninguna copia: esto no se puede deshacer</translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation>Lo que contiene se conserva antes en un archivo, hasta donde se pueda leer</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>en marcha, no sano</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation>creado y nunca iniciado</translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation>reiniciándose una y otra vez, código de salida %1</translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation>detenido, sin memoria</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>detenido, código de salida %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>eliminándose</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>en un estado desconocido</translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation>Restaurando %1 en una ubicación temporal</translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation>Se restaura entera en %1. No se inició ningún nodo con ella: %2</translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation>Se restaura entera y su nodo responde a la altura %1, en %2</translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation>Se restaura entera y su nodo está en marcha, en %1</translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation>Hecho a mano, según el operador</translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation>El validador está detenido. Recuperando la cadena anterior</translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation>Iniciando el validador con ella</translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation>Iniciando de nuevo el validador</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation>%1 está vacío: no hay nada que apartar</translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation>La cadena anterior se apartó en %1</translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation>No se borra nada: la cadena anterior está en %1</translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation>El volumen %1 ya no está</translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation>El volumen %1 no existe: no hay nada que eliminar</translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation>El volumen %1 se eliminó antes; uno nuevo con ese nombre no se toca</translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation>%1 está vacío o no existe: no hay nada que conservar</translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation>Conservando lo que contiene %1</translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation>Conservado en %1: %2 en %3</translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation>La cadena cambió desde que se conservó. Se conserva otra vez.</translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation>No se puede ver si la cadena cambió desde que se conservó. Se conserva otra vez.</translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation>%1 ya no es lo que se escribió. La cadena se conserva otra vez.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservado en %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation>La recuperación no se empezó</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation>¿Deshacer la recuperación de %1?</translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation>El validador se detiene, la cadena de %1 vuelve a lo que era antes y el validador se inicia si estaba en marcha. Lo que entonces estaba mal en la cadena volverá a estar mal.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation>Lo que hay ahora no se borra: se aparta. Las copias no se tocan.</translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation>Deshacer recuperación</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>La recuperación se deshizo</translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation>La cadena es la que era antes.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>Se dejó de deshacer</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>Se puede pedir otra vez.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Deshecha, y el validador no está en marcha con ella</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>La recuperación no se deshizo</translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation>¿Pasar a «%1»?</translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation>Esta recuperación termina aquí, lo ya hecho se queda como está, y empieza la otra.</translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation>Antes de eliminar algo se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation>Empezarla</translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation>¿Detener la recuperación de %1?</translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation>Lo que hizo se queda como está. Después no se puede continuar; se puede empezar otra.</translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation>Detenerla</translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation>La recuperación no se detuvo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>El informe se guardó</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>El informe está en el portapapeles</translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation>Como Markdown, para pegarlo donde haga falta.</translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation>¿Dejar de deshacer y cerrar?</translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation>¿Detener el paso en curso y cerrar?</translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation>Puede que el validador no esté en marcha hasta que termine la recuperación.</translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation>Antes se detiene el paso de forma segura. En el próximo inicio se puede continuar la recuperación desde ahí.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a revisar</translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation>Revisa todo una vez más; no se cambia nada</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation>Termina la recuperación. Lo ya hecho se queda como está.</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>No hay ningún sitio de validador abierto</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation>Elija la carpeta que contiene el docker-compose.yml de su validador, o practique una recuperación en un sitio que no toca nada.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Abrir sitio…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Abrir sitio de práctica</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>Se revisó %n cosa en %1</numerusform>
            <numerusform>Se revisaron %n cosas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation>empezado y sin terminar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation>Esta recuperación no ha terminado. Se puede continuar.</translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation>El sitio se recuperó.</translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation>La recuperación se detuvo antes de terminar. Lo hecho hasta entonces se quedó como estaba.</translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation>La recuperación se deshizo. El sitio tiene los datos que tenía antes.</translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation>Recuperación de %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation>Realizada desde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué estaba mal</translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation>No se hizo ningún diagnóstico antes.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation>Se intentó %1 veces; esta es la última.</translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation>Lo mismo a mano:</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation>Altura de la cadena antes</translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation>Altura de la copia</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia hecha</translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation>Bloques que se vuelven a obtener de los pares, o se pierden</translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation>Lo que, en tiempo de cadena, son unos</translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation>Altura después, según el nodo</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation>No se conocía ninguna altura.</translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation>Qué se conserva, y el camino de vuelta</translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation>La copia elegida: %1</translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation>Los datos anteriores: %1</translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation>La cadena anterior, en su volumen: %1</translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation>Lo que contenían los datos de la cadena antes de eliminarlos: %1</translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation>No se reemplazó nada, así que no hubo que conservar nada.</translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation>Mientras eso se conserve, esto deshace la recuperación:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: no se llegó</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation>Los pasos, uno a uno</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>Recuperando %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation>Necesita el motor de contenedores, que no se puede usar ahora.</translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation>Otra operación trabaja ahora en el sitio.</translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation>Antes va la restauración interrumpida.</translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation>Antes va la recuperación que se empezó.</translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation>Necesita el archivo compose, que no está.</translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation>Crea de nuevo los contenedores a partir del archivo compose y los inicia. La cadena se queda como está.</translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation>Inicia lo que está detenido. No se reemplaza nada.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation>Para un apagado inesperado. Es improbable que ayude: los datos seguirían dañados.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation>Para un apagado inesperado. Empezaría con una cadena nueva y vacía.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation>Para un apagado inesperado. Continuaría con la cadena nueva.</translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation>Inicia el validador. Obtiene la cadena de sus pares, lo que puede tardar horas.</translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation>Inicia de nuevo el validador. Puede volver a quedarse sin memoria.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation>Para un apagado inesperado. Ayuda cuando se haya quitado lo que estorba.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation>Para un apagado inesperado. Es improbable que ayude: el validador ya se inicia una y otra vez.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation>Para un apagado inesperado. Ahora no hay nada detenido.</translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation>No se sabe cuántos bloques son más recientes.</translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation>No se conoce ningún bloque más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>Se pierde %n bloque, que se vuelve a obtener de los pares.</numerusform>
            <numerusform>Se pierden %n bloques, que se vuelven a obtener de los pares.</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation>su checksum era correcto</translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation>sin comprobar, lo que se hace primero</translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation>%1, altura %2, %3.</translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation>%1, altura no registrada, %2.</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation>Reiniciar los contenedores</translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation>Restaurar la copia íntegra más reciente</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>No hay ninguna copia íntegra.</translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation>El disco con las copias no está montado. Conéctelo y vuelva a revisar.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>No se pudieron revisar las copias.</translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation>Necesita %1 de espacio, y hay %2 libres. Libere espacio y vuelva a revisar.</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>Empezar una cadena nueva</translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation>Elimina el volumen %1%2.</translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation>Retira la carpeta %1%2.</translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>Solo si ninguna copia está íntegra. Tiene %n que se puede restaurar.</numerusform>
            <numerusform>Solo si ninguna copia está íntegra. Tiene %n que se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation>Solo si ninguna copia está íntegra. Las suyas no se pudieron revisar: hágalo primero.</translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation>No hay ninguna copia íntegra. La cadena empieza a la altura 0 y se obtiene de los pares, lo que puede tardar horas.</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation>Cadena activa</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>altura desconocida</translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation>nada de lo que queda lo indica</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation>se reemplaza y se conserva</translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation>la mayor que se conoce</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Esta copia</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hecha %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>altura no anotada</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>lo posterior a %1</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>ningún bloque</translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation>la copia está a la altura de la cadena</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation>se vuelven a obtener de los pares, o se pierden</translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation>%1, se vuelven a obtener de los pares, o se pierden</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>procedimiento %1</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>unas %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n día</numerusform>
            <numerusform>unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation>La cadena anterior se conserva en el volumen, en %1.</translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation>Los datos anteriores se conservan en %1.</translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation>Lo que la cadena contenía antes está en el archivo de salvaguarda %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia está en su lugar.</translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation>La cadena anterior se eliminó. Las copias y la configuración están intactas.</translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation>La cadena anterior se quitó de su lugar.</translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation>Hasta ahora no se eliminó nada.</translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation>Hasta ahora no se eliminó nada. Lo que contiene la cadena se copia antes en un archivo de salvaguarda, hasta donde se pueda leer.</translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation>Hasta ahora no se perdió nada. Los datos activos no se tocan hasta que la copia esté verificada junto a ellos.</translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation>No se pierde nada. Ningún paso de este procedimiento toca los datos de la cadena.</translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation>sin perder bloques</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation>%1 está recuperado</translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation>El nodo responde a la altura %1.</translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation>Se ejecutaron todos los pasos del procedimiento.</translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation>La recuperación se detuvo</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation>%1 de %2 pasos se hicieron, y se quedan como están. Puede que %3 no esté en marcha.</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>La recuperación se deshizo</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation>La cadena es la que era antes de empezar la recuperación.</translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation>La recuperación no ha terminado</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 de %2 pasos están hechos.</translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation>¿Eliminar definitivamente este volumen?</translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation>Este volumen no se puede eliminar ahora</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Última copia verificada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation>Escriba el nombre del volumen para eliminarlo:</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation>Escriba el nombre del volumen para eliminarlo</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>Eliminar volumen</translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation>Lo usa %1. No se cambió nada. Detenga y elimine primero lo que lo usa: «Bajar…» en el menú Sitio lo hace y conserva todos los volúmenes.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation>Se pierde la cadena con la que trabaja el validador. Los bloques posteriores a la altura %1 solo se recuperan de los pares, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation>Se pierde la cadena con la que trabaja el validador, y con ella lo posterior a su última copia. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation>Se pierde la cadena con la que trabaja el validador, y ninguna copia verificada la recuperaría. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation>Se pierden la configuración y las claves del validador que contiene. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation>Nada de este sitio lo usa: compose trabaja con otro volumen. Lo que contiene se pierde, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation>Lo que contiene se pierde, y no se puede deshacer. La cadena no está en él.</translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation>ninguna: de este volumen no se hacen copias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation>, altura %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation>%1: %2 perdidos</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation>Buscando lo que eran sus piezas dañadas: en la propia copia, en otras copias y en los datos activos. Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation>Escribiéndola de nuevo junto a la dañada. La dañada se queda hasta que la nueva esté probada por su checksum.</translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation>Escribiendo todos los archivos intactos. La copia no se toca.</translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation>Buscar en otra carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation>Rescatar archivos intactos…</translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation>Buscar copias en</translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation>Rescatar los archivos intactos en</translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation>Rescatar aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Archivos dañados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>%n pieza dañada no disponible en ningún sitio</numerusform>
            <numerusform>%n piezas dañadas no disponibles en ningún sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation>No se cambió nada. Busque donde se guarden duplicados de estas copias, o rescate todos los archivos intactos.</translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation>Todas las piezas dañadas están disponibles</translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation>Se escribe de nuevo junto a la dañada, y solo ocupa su lugar si su SHA-256 es el registrado. Si no, no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>%n de ellas solo se conoce por lo que hay antes y después: el checksum dirá si es correcta.</numerusform>
            <numerusform>%n de ellas solo se conocen por lo que hay antes y después: el checksum dirá si son correctas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation>Ninguna de sus piezas está dañada</translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation>Cada una es como la describe la propia copia. No hay ningún .sha256 que responda del conjunto: verifíquela de nuevo.</translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation>Cada byte es como dice su checksum</translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation>No hay nada que reparar. Verifíquela de nuevo: si aún se hallan daños, ya estaban antes de escribirse el checksum, y solo se pueden obtener los archivos intactos.</translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation>Sus piezas no se pueden cambiar</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation>No es una copia de este programa, cuyas piezas se podrían cambiar una a una, y no se encontró ningún duplicado intacto. No se cambió nada. Lo que está antes del daño se puede rescatar.</translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation>Una reparación no se podría probar</translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Ningún .sha256 indica cómo era antes del daño, así que no se podría saber si está reparada. No se cambió nada. Se pueden rescatar todos los archivos intactos.</translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation>No se pudo examinar</translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation>Reparada, y probada por su checksum</translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation>Tardó %1, y vuelve a ser lo que era cuando se escribió, byte a byte.</translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation>La reparación se detuvo</translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>No se reparó</translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Lo que se encontró para sus piezas dañadas no es lo que eran. No se cambió nada. Se pueden rescatar todos los archivos intactos.</translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation>El rescate se detuvo</translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation>Los archivos no se rescataron</translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation>La copia no se tocó. Lo escrito hasta ahora se queda en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>%Ln elemento intacto rescatado</numerusform>
            <numerusform>%Ln elementos intactos rescatados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation>%1 escritos en %2. La copia no se tocó.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>%n archivo dañado omitido.</numerusform>
            <numerusform>%n archivos dañados omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation>No se pudo llegar a lo que viene después del daño.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>y %n más de ese tipo</numerusform>
            <numerusform>y %n más de ese tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n pieza</numerusform>
            <numerusform>%n piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n pieza, %1 de la copia</numerusform>
            <numerusform>%n piezas, %1 de la copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation>De otras copias</translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation>De los datos activos</translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation>De la propia copia</translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation>los %1 bytes</translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation>bytes %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>%n archivo dañado más, no mostrado.</numerusform>
            <numerusform>%n archivos dañados más, no mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation>Está dañada una pieza con los nombres de los archivos; pueden faltar otros.</translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation>Está cortada; no se sabe qué venía después.</translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation>Ningún archivo está afectado, solo lo que describe una pieza de ella.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation>Lo que se halló, se hizo y se midió, como Markdown o PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>copia %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation>no se reemplazó ni se eliminó nada</translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation>Deshaciendo la recuperación…</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation>El validador se detiene para ello, y después se inicia si estaba en marcha.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se guardó. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>La restauración se detuvo</translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation>Los datos activos no se tocaron.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 no se restauró</translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1 restaurado y releído: %n elemento, %2 en %3.</numerusform>
            <numerusform>%1 restaurado y releído: %n elementos, %2 en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation>La cadena que había antes se conserva en el volumen, en %1.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>Lo que había antes se conserva en %1.</translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation>El validador vuelve a estar en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>Y %n más de ese tipo.</numerusform>
            <numerusform>Y %n más de ese tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restaurado %1</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation>No hay ninguna restauración que deshacer</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>¿Deshacer la restauración de %1?</translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation>%1 vuelve a lo que era antes de restaurar %2.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation>Lo que hay ahora no se borra: se aparta en una carpeta al lado.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Deshacer restauración</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Deshaciendo la última restauración</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>Lo que la restauración había puesto allí se conserva en el volumen, en %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Lo que la restauración había puesto allí se conserva en %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>La restauración se deshizo</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>El validador está en marcha</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Usa los datos que cambiarían de lugar. Se puede detener para ello e iniciar después.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>Detenerlo y deshacer</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauración no se deshizo</translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation>Una copia interrumpida puede haber dejado un contenedor en pausa</translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation>Un contenedor en pausa se reanuda</translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation>Una copia interrumpida había dejado %1 en pausa.</translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation>Una restauración interrumpida requiere su atención</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>Se terminó una restauración interrumpida</translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation>%1 está en su lugar. Lo que había antes se conserva en %2.</translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation>Se deshizo una restauración interrumpida</translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation>El sitio está como antes de que se fuera a restaurar %1. Puede restaurarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation>Revisando la copia, el sitio y el espacio libre. Aún no se cambia nada.</translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation>%1 no se puede restaurar</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 No se cambió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Después puede deshacerlo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Qué restaurar</translation>
    </message>
    <message>
        <source>data and config</source>
        <translation>datos y configuración</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>solo datos</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>solo configuración</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation>Se reemplaza</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 no existe ahora</translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation>la cadena se queda como está</translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation>altura %1 ahora</translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation>altura desconocida: los archivos del sitio no la indican</translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation>Por esta copia</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>de hace %1</translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation>su altura no se anotó</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>later changes</source>
        <translation>cambios posteriores</translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation>hechos en la configuración desde %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation>no se conoce la altura actual</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>lo posterior a %1</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>ningún bloque</translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation>ambas tienen la misma altura</translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>la copia está %n bloque por delante</numerusform>
            <numerusform>la copia está %n bloques por delante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation>añadidos desde entonces; el nodo tiene que volver a obtenerlos</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation>Cadena en</translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation>el volumen de Docker que usa el validador</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 necesarios, %2 disponibles</translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation>los contenedores y otros volúmenes</translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation>los contenedores y los volúmenes</translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation>todos los demás archivos del sitio</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>No se toca</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation>lo que hay ahora, en una carpeta dentro del volumen</translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation>lo que hay ahora, hasta que usted lo descarte</translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation>nada: no hay nada que conservar</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation>La copia se descomprime junto a los datos actuales y se compara. Solo entonces cambian de lugar, en un solo paso.</translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation>No se pudo consultar si el validador está en marcha: asegúrese de que esté detenido.</translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation>Restaurarla de todos modos.</translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation>Las entradas inseguras se omiten: no se escribe nada fuera del sitio.</translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation>Solo vuelve lo que aún se puede leer; puede que la cadena no arranque con ello.</translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation>La carpeta quedará vacía después.</translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation>Nadie puede decir si es lo que se escribió entonces.</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation>El validador se detiene para ello, y después se inicia.</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Se elimina</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation>Cuántas copias de cada tipo se conservan: las más recientes, y una por cada una de tantas horas, días, semanas y meses. De un tipo que solo tenga ceros se conservan todas, y la verificada más reciente nunca se elimina.</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>Qué se queda y qué se va</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation>Con un sitio abierto, aquí se muestra cuáles de sus copias se quedan y cuáles se van.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>Se queda la %n copia.</numerusform>
            <numerusform>Se quedan las %n copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups here.</source>
        <translation>Aquí no hay copias.</translation>
    </message>
    <message>
        <source>Of %1 backups %2 go, each when the next one of its type is made, which frees %3. Nothing is removed now.</source>
        <translation>De %1 copias se irán %2, cada una cuando se haga la siguiente de su tipo, lo que libera %3. Ahora no se elimina nada.</translation>
    </message>
    <message>
        <source>Nothing is removed as long as the settings cannot be read.</source>
        <translation>No se elimina nada mientras no se puedan leer los ajustes.</translation>
    </message>
    <message>
        <source>The site that is open has numbers of its own: choose it above to see those.</source>
        <translation>El sitio abierto tiene valores propios: elíjalo arriba para verlos.</translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation>Mostrar en el Finder</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>cada %1 h</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation>No se sabe qué se ejecutó ese día.</translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation>Ese día no tocaba ninguna ejecución.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días posteriores</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Revisando lo ejecutado…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Sin tareas de copia, no se espera ninguna</translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation>Las ejecuciones aparecen aquí cuando haya instalada una tarea para este sitio.</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>No se pudo revisar lo ejecutado</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Aún no tocaba ninguna ejecución</translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation>Las ejecuciones de las copias de este sitio aparecen aquí cuando llegue su hora.</translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation>No se pudieron ver todas las copias, así que no se sabe si se hicieron todas.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation>Ejecuciones de las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation>Una fila por cada tipo de copia, una columna por cada día. Las flechas van de un día a otro y de un tipo a otro; Retorno va a los detalles del día.</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>Símbolos: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation>Ver en el registro</translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation>Ver en el registro: %1</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>Mostrar copia</translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation>Mostrar la copia: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation>no tocaba nada</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>todas hechas</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>toca ahora</translation>
    </message>
    <message>
        <source>made late</source>
        <translation>hecha tarde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation>hecha, pero no como debe</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Horaria</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>%n hecha, hasta donde se pudo ver</numerusform>
            <numerusform>%n hechas, hasta donde se pudo ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>Hecha la %n</numerusform>
            <numerusform>Hechas las %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation>Falló. El registro dice: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation>Falló: algo no se puede leer o escribir por falta de permiso. %1</translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation>Empezó, y se cortó antes de acabar</translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation>Hecha, pero no sirve: %1 (%2)</translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation>No se hizo: la máquina estaba apagada</translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation>No se hizo: la máquina dormía</translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation>No se hizo: los registros no saben nada de ella, así que no se inició</translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation>No se hizo; no se sabe por qué</translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation>%1 de %2 copias horarias en el último día</translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation>%1 de %2 copias diarias en la última semana</translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation>%1 de %2 copias semanales en las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation>Hecha, y eliminada después por la retención</translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation>Hecha, pero %1 ya no está</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Hecha: %1</translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation>Hecha %1 tarde: %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation>%1 se hizo y ya no está, y la retención no la eliminó.</translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation>%1 ocupa %2; la anterior, %3.</translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation>%1 no contiene ninguna cadena.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>La última ejecución horaria no dio ninguna copia.</numerusform>
            <numerusform>Las últimas %n ejecuciones horarias no dieron ninguna copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>La última ejecución diaria no dio ninguna copia.</numerusform>
            <numerusform>Las últimas %n ejecuciones diarias no dieron ninguna copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>La última ejecución semanal no dio ninguna copia.</numerusform>
            <numerusform>Las últimas %n ejecuciones semanales no dieron ninguna copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation>%1 La más reciente es de %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation>No hay programación.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Falta el campo «%1».</translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation>En el campo «%1» falta un número.</translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation>En el campo «%1» debe haber un número, no «%2».</translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation>En el campo «%1» no se conoce el nombre «%2»; los nombres tienen tres letras (mon, jan).</translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation>En el campo «%1» solo se permite de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>El intervalo «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation>«%1»: este cron exige un intervalo antes de «/», como en «*/15» o «5-59/15».</translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation>Después de «/» debe haber un número a partir de 1.</translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation>«%1» aparece donde debería terminar el campo «%2».</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation>«@AppleNotOnBattery» debe ir antes del comando, no antes de la programación.</translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation>«%1» no es una programación que conozca este cron; son @hourly, @daily, @weekly, @monthly, @yearly y @reboot, en minúsculas.</translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation>«%1» aparece después del quinto campo.</translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation>El comando empieza por «*», que cron toma por un sexto campo.</translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>El comando es demasiado largo: este cron admite como máximo %n byte.</numerusform>
            <numerusform>El comando es demasiado largo: este cron admite como máximo %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation>La línea contiene un byte NUL, que ningún cron lee.</translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation>No hay nada después de «=»; un valor vacío se escribe &quot;&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>El crontab es demasiado largo: este cron admite como máximo %n línea.</numerusform>
            <numerusform>El crontab es demasiado largo: este cron admite como máximo %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation>La última línea no termina con un salto de línea; cron rechaza el crontab entero.</translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation>Cron no entiende «%1».</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>No hay ningún comando.</translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation>La línea termina como en Windows; cron toma el carácter de más por parte de ella.</translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation>Nunca se ejecuta: no existe ese día u hora.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation>El intervalo «%1» termina antes de empezar; este cron lo acepta, y no contiene nada.</translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation>El paso de «%1» es mayor que su intervalo; solo se cumple el primer valor.</translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation>«%1» se lee como un intervalo hasta %2; otros cron lo rechazan.</translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation>Cron omite «%1».</translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation>«%1» se lee hasta el domingo; otros cron no lo ejecutan.</translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation>Cron elige de nuevo un valor de «%1» cada vez que lee el crontab.</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation>Están definidos el día del mes y el día de la semana: basta con que se cumpla uno.</translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation>Uno de los campos de día empieza por «*»: tienen que cumplirse ambos.</translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>El comando se corta tras %n byte, sin aviso.</numerusform>
            <numerusform>El comando se corta tras %n bytes, sin aviso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>La línea se corta tras %n byte, sin aviso.</numerusform>
            <numerusform>La línea se corta tras %n bytes, sin aviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation>Lo que sigue a «%» es la entrada estándar del comando; un «%» en el comando se escribe «\%».</translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation>La última línea no termina con un salto de línea; cron la descarta sin aviso.</translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation>No se inicia mientras la máquina funciona con batería.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation>«@AppleNotOnBattery» solo significa algo en macOS; aquí es parte del comando.</translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation>Este cron no tiene en cuenta CRON_TZ; las horas son las de la máquina.</translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation>Se ejecuta al iniciarse la máquina, no a una hora fija.</translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation>No se ejecuta a la hora desde la que se quiere mover.</translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation>Cron elige su hora.</translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation>Se ejecuta cada hora; solo se puede cambiar el minuto.</translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation>Se ejecuta cada día; solo se puede cambiar la hora.</translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation>Sus días son días del mes; solo se pueden cambiar en los campos.</translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation>Sus otras ejecuciones se moverían con ella; cambie los campos en su lugar.</translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation>Ya se ejecuta a esa hora.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Esa hora no existe.</translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation>La línea no llama a ninguno de los scripts de copia.</translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation>El script hace una copia completa a medianoche y otras a otras horas; para eso hacen falta dos tareas.</translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation>El script se llama con argumentos que bt2c-recovery no tiene.</translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation>Solo el shell sabe con qué se llama al script.</translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation>Hay una redirección entre los argumentos del script.</translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation>La línea hace más de una copia.</translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation>El comando nuevo no se puede escribir en un crontab.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Cada hora, en punto</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>Cada hora, en el minuto %1</numerusform>
            <numerusform>Cada hora, en los minutos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>Cada hora, en el minuto %1</numerusform>
            <numerusform>Cada %n horas, en el minuto %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of the day</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 15 minutes from 09:00 to 17:59</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation>%1 en las horas %2</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>En el minuto %1 de las horas %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>el día %1 del mes</translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1 si además cae %2</translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1, y también %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Al iniciarse la máquina</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation>A una hora que elige cron</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>día del mes</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation>Copia horaria</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Copia diaria</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Copia semanal</translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation>Copia, completa a medianoche</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation>¿Devolver el crontab anterior?</translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation>Se deshace lo que la última instalación cambió en el crontab de %1.</translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation>Si otra cosa lo cambió desde entonces, no se hace nada.</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation>¿Cerrar sin instalar la programación?</translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation>Lo que cambió en la programación no está instalado, y se olvidará.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>El crontab está como antes.</translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation>Olvidar y cerrar</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Mantener abierta</translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation>Se adoptó el crontab tal como está ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>%n de sus ediciones afectaba a líneas que también se cambiaron allí, y no se hace.</numerusform>
            <numerusform>%n de sus ediciones afectaban a líneas que también se cambiaron allí, y no se hacen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation>Sus ediciones se vuelven a hacer sobre él. Aún no se instala nada.</translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation>Instalando el crontab</translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation>Devolviendo el crontab anterior</translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation>El crontab anterior está de vuelta</translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation>El crontab está instalado</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>Este es el crontab de práctica: cron no lo ejecuta.</translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation>Se releyó y es, byte a byte, lo que había antes del último cambio.</translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation>Se releyó y se comparó. El anterior se conserva.</translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation>Deshacer instalación</translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation>No se pudo devolver el crontab anterior</translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation>El crontab no se instaló</translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation>No se cambió nada; sus ediciones siguen aquí.</translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Admite un número de %1 a %2.</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>Admite true o false.</translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation>Admite una dirección de correo.</translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation>Admite una lista de direcciones de correo.</translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation>Admite lo que admite -r de restic, una carpeta desde la raíz, sin contraseña.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Admite uno de estos: %1.</translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation>Admite la ruta de un archivo, desde la raíz.</translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation>Admite la ruta de un archivo que termine en .prom, desde la raíz.</translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation>«%1» no es un ajuste. «bt2c-recovery config get» los muestra.</translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation>Este programa no conoce ese ajuste. Se conserva como está.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation>%1 no se entiende: %2, en el byte %3.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 no se entiende: %2.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 es igual para todos los sitios.</translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation>Ese no es un valor de %1. %2</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation>«%1» no es un valor de %2. %3</translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation>Admite un objeto con una parte para cada sitio.</translation>
    </message>
    <message>
        <source>It takes the path of a folder, from the root on.</source>
        <translation>Espera la ruta de una carpeta, desde la raíz.</translation>
    </message>
    <message>
        <source>It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….</source>
        <translation>Espera lo mismo que DOCKER_HOST: unix:///…, tcp://…, ssh://….</translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Externas</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>Para qué sitio</translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation>Lo definido para un sitio tiene prioridad sobre lo definido para todos</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Este sitio</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Punto de recuperación</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation>Qué antigüedad puede tener la última copia verificada. Según la programación son 3 horas para copias horarias, 26 para diarias y 192 para semanales.</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Según la programación</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation>Cuánto tiempo vale que se leyera cada byte de una copia, antes de tener que leerla de nuevo.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation>Cuánto tiempo vale un simulacro, antes de que convenga hacer otro.</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Espacio para copias</translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation>Con cuánta antelación a que se llene el disco se considera un riesgo.</translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation>Copia externa</translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation>Qué antigüedad puede tener la última copia externa, si debe haberlas.</translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation>De cada una se avisa cuando empieza, otra vez mientras dura y cuando termina. Haga doble clic en un tiempo para cambiarlo.</translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation>Reglas de las alertas</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation>El archivo se deja como está; hasta que se corrija, el programa usa sus valores predeterminados.</translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation>Sitio: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>Este es un sitio de práctica: nada de lo que haga aquí toca un validador real.</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>sin ver desde %1</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>altura %1</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>validator site</source>
        <translation>sitio de validador</translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation>Sin carpeta de copias</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Copias en</translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation>Esto es una prueba.</translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation>Esto es una prueba. No hay ningún problema, y los mensajes llegan.</translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation>La cadena está en el volumen %1 y no en %2. La copia documentada guarda esa carpeta, y no contendría ninguna cadena.</translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation>La cadena está en la carpeta %1 y no en %2. La copia documentada guarda esta última, y no contendría ninguna cadena.</translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation>La configuración está en el volumen %1 y no en %2. Una copia de esa carpeta no la contendría.</translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation>La configuración está en la carpeta %1 y no en %2. Una copia de esta última no la contendría.</translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation>La cadena no está en ningún volumen ni carpeta, sino dentro del contenedor %1: se pierde cuando se elimina el contenedor, como hace «docker compose down».</translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation>La cadena es una parte de lo que está montado en %1 (%2). Este programa no puede ni copiarla ni restaurarla ahí.</translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation>El volumen de la cadena no tiene nombre propio: «docker compose down -v» o «docker volume prune» lo eliminarían.</translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation>Una parte de la cadena, %1, está montada desde otro lugar (%2). Una copia no la contendría.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation>El volumen %1 lleva el nombre documentado, pero lo usa %2 y no este validador.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>El volumen %1 lleva el nombre documentado, pero se creó a mano y no se usa. La cadena está en %2; eliminar o restaurar %1 no la tocaría.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>El volumen %1 lleva el nombre documentado, pero no se usa. La cadena está en %2; eliminar o restaurar %1 no la tocaría.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation>El volumen %1 lleva el nombre documentado, pero este validador no lo usa.</translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation>El volumen %1 es del mismo tipo, y ningún contenedor lo usa. Si se cambió el nombre o el lugar de la carpeta de este sitio, compose le creó un volumen nuevo y vacío (%2), y la cadena anterior sigue en %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation>¿Omitir «%1»?</translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation>No se hace nada por él, y lo que viene después se hace de todos modos.</translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation>Habría asegurado esto: %1</translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation>¿Por qué? El informe lo dirá.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation>Omitir paso</translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation>sin perder ningún bloque</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>%n bloque por detrás</numerusform>
            <numerusform>%n bloques por detrás</numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>en unos %1</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>en cerca de %n minuto</numerusform>
            <numerusform>en unos %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>en cerca de %n hora</numerusform>
            <numerusform>en unas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation>No recuperable</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation>Se está revisando con qué se cuenta para una recuperación.</translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation>Si el validador muriera ahora, no habría nada con que recuperarlo.</translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation>a la altura %1</translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation>adonde estaba el %1</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation>Si el validador muriera ahora, quizá volvería %1. La copia se verificó hace demasiado para contar con ella.</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation>Si el validador muriera ahora, quizá volvería %1. Nadie lo sabe: la copia nunca se leyó hasta el final.</translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation>Si el validador muriera ahora, volvería %1.</translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation>Probado con un simulacro de restauración el %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation>La carpeta de las copias no está: %1. ¿Está conectado su disco?</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation>La carpeta de las copias no se puede leer. %1</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>No hay ninguna copia en %1</translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>Ninguna copia contiene la cadena: %n copia solo de la configuración</numerusform>
            <numerusform>Ninguna copia contiene la cadena: %n copias solo de la configuración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>La %n copia de la cadena no se puede restaurar. La más reciente: %1</numerusform>
            <numerusform>Ninguna de las %n copias de la cadena se puede restaurar. La más reciente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Una restauración se empezó y no se terminó</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Una recuperación se empezó y no se terminó</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>El validador no responde</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>El validador se inicia una y otra vez</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>La cadena ya no crea bloques</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>La cadena está más baja que antes</translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation>La última verificación es de hace %1</translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation>Ninguna copia de la cadena se leyó hasta el final. La última, de %1: %2</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation>La última copia, de %1, no sirve: %2</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>La última copia no sirve, es de %1: %2</numerusform>
            <numerusform>Las últimas %n copias no sirven, la última de %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation>La última copia, de %1, no está verificada</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>La última copia no está verificada</numerusform>
            <numerusform>Las últimas %n copias no están verificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation>El simulacro de restauración de %1 falló</translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation>La última copia verificada es de hace %1</translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation>%1 es del futuro: ¿se atrasó el reloj?</translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation>La copia de %1 falló</translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation>La copia de %1 falló: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>%n copia programada no se hizo</numerusform>
            <numerusform>%n copias programadas seguidas no se hicieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>Desapareció %n copia que la retención no eliminó</numerusform>
            <numerusform>Desaparecieron %n copias que la retención no eliminó</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation>La copia de %1 es mucho menor que la anterior</translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation>La copia de %1 no contiene nada</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Nada hace copias automáticamente</translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation>No se sabe si hay copias programadas. %1</translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation>Los ajustes no cuentan: %1</translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation>La próxima copia no cabe: %1 libres</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>El disco de copias se llena en cerca de %n día</numerusform>
            <numerusform>El disco de copias se llena en unos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation>La copia de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>%n copia más antigua no sirve, la de %1</numerusform>
            <numerusform>%n copias más antiguas no sirven, la última de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>%n copia programada de la última semana no se hizo, la de %1</numerusform>
            <numerusform>%n copias programadas de la última semana no se hicieron, la última de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Ninguna copia se ha probado en un simulacro de restauración</translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation>El último simulacro de restauración es de hace %1</translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation>Las copias externas están dañadas, según la comprobación de %1</translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation>La última copia externa es de hace %1</translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation>Aún no hay ninguna copia externa</translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation>Las copias externas se comprobaron por última vez hace %1</translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation>Las copias externas nunca se comprobaron</translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation>No se sabe por dónde va la cadena: no se pudo consultar a nadie</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation>Averiguar por qué</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Mostrar copia</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Simulacro…</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Mostrar ejecuciones</translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation>Mostrar programación</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Mostrar copias</translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation>Mostrar motor</translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation>Externas…</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Mostrar archivo</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation>Verificada %1</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation>%1, %2, durante %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Simulacro de restauración</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation>Restauración deshecha</translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation>%1, que falló</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation>Se está poniendo en su lugar y terminará en un momento</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>Operaciones en curso</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation>como máximo %1 más</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation>El paso se detuvo</translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation>Se puede ejecutar otra vez; lo que no había terminado se retoma o se deshace.</translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation>«%1» no tuvo éxito</translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation>No se pudieron mostrar las copias: %1 No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation>No hay ninguna copia íntegra que restaurar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation>Reintente con la misma copia, o elija otra.</translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation>¿Cuál? Está elegida la más reciente. Se lee por completo antes de restaurarla.</translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation>Esto se hace a mano. Indíquelo cuando esté hecho.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation>Hay que escribir el nombre del sitio para continuar.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Otro procedimiento</translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation>Termina aquí esta recuperación y empieza el procedimiento previsto para cuando no ayuda</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation>%1: en ninguno de los lugares habituales.</translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>Qué se hizo: la última entrada del historial</numerusform>
            <numerusform>Qué se hizo: las últimas %n entradas del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation>Informe de la recuperación %1</translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation>Lista de las copias</translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation>Archivo compose: el sitio no tiene.</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Archivo compose</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: puede contener secretos.</translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation>Versiones del programa, el sistema y las herramientas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation># Paquete de soporte de un validador BT2C</translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation>Hecho el %1 con Consola de recuperación BT2C %2 para el sitio %3.</translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation>Se quitaron contraseñas, tokens, claves, frases semilla y claves privadas por su forma y por su nombre; en su lugar aparece &quot;[removed: …]&quot;. No contiene ninguna cartera ni contenido de la cadena. Revise los archivos antes de enviarlos.</translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation>## Qué contiene</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n secreto quitado</numerusform>
            <numerusform>%n secretos quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation>## Qué no se pudo obtener</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Qué contiene el paquete</translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation>Estado y registros de los contenedores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation>Reuniendo registros, el estado de la cadena y del motor, los pasos ya dados, versiones y ajustes. Aún no se escribe ni se envía nada.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Reuniendo</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Dónde guardar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Elegir dónde guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Guardar paquete</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>y %n más: vea el primer archivo</numerusform>
            <numerusform>y %n más: vea el primer archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation>No se pudo obtener: %1</translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation>… se muestran los primeros %1 de %2. Todo está en el paquete.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>%n archivo, %1 descomprimidos.</numerusform>
            <numerusform>%n archivos, %1 descomprimidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>%n secreto quitado por su forma y su nombre.</numerusform>
            <numerusform>%n secretos quitados por su forma y su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation>No se encontró ningún secreto en ellos.</translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation>No incluyen ninguna cartera ni contenido de la cadena. Lea cada uno antes de entregarlo; desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation>Ya existe un archivo con ese nombre. No se escribió nada: elija otro nombre.</translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation>El paquete no se escribió. %1</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation>Guardado como %1. Solo usted puede leerlo; no se envió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>en el futuro</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation>Copias en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n más antigua sin mostrar</numerusform>
            <numerusform>%n más antiguas sin mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation>Las copias aparecerán aquí como puntos en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>%n falta entre %1 y %2</numerusform>
            <numerusform>%n faltan entre %1 y %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation>horaria</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>cadena</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1: %n copia</numerusform>
            <numerusform>%1: %n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation>
            <numerusform>%n de ellas íntegra</numerusform>
            <numerusform>%n de ellas íntegras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n dañada</numerusform>
            <numerusform>%n dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation>ninguna entre %1 y %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::Timer</name>
    <message>
        <source>A timer of that name is there already: %1.</source>
        <translation>Ya existe un temporizador con ese nombre: %1.</translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation>La parte del sistema que ejecuta los temporizadores de este usuario no responde. Funciona mientras usted tiene la sesión iniciada: %1.</translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation>Una tarea que se ejecuta al iniciarse la máquina no tiene una hora que un temporizador pueda cumplir.</translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation>cron elige al azar la hora de esta tarea; un temporizador necesita una hora.</translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation>Esta tarea nunca se ejecuta.</translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation>launchd no admite a la vez un día del mes y un día de la semana.</translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation>launchd no tiene intervalos ni pasos, y la lista de todas las horas sería demasiado larga.</translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation>cron da a esta tarea algo que leer, después de un «%» en su línea; un temporizador no puede hacerlo.</translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation>Las horas de esta tarea son de otra zona horaria, por CRON_TZ; un temporizador usa la zona de esta máquina.</translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation>El nombre o el comando de la tarea contiene caracteres que un temporizador no admite.</translation>
    </message>
    <message>
        <source>launchd</source>
        <translation>launchd</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>un temporizador de systemd</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation>La tarea ya no está en el crontab, y no se sabe si su temporizador la ejecuta. Mire otra vez en un momento; si no es así, devuélvala a cron.</translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation>La línea tampoco se pudo devolver al crontab: ahora nada ejecuta la tarea. El archivo de su temporizador conserva la línea; devuélvala a cron.</translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation>El temporizador no se pudo volver a activar: ahora nada ejecuta la tarea. Reintente devolverla a cron.</translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation>cron ejecuta la tarea; el temporizador está apagado, pero sus archivos siguen ahí. Elimínelos.</translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation>Lo que ejecutaba antes la tarea la sigue ejecutando.</translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation>Los archivos del temporizador:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>bt2c::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation>Abrir Consola de recuperación BT2C</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>bt2c::TrialSheet</name>
    <message>
        <source>Run “%1” once now?</source>
        <translation>¿Ejecutar «%1» una vez ahora?</translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation>Se ejecuta como lo haría cron: en el shell de cron, con las pocas variables de cron. Lo que hace lo hace de verdad: se hace una copia.</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>Lo que dijo la tarea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation>Ejecutar una vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Detener la tarea</translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation>La tarea se está ejecutando…</translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation>Ejecutando una tarea como lo haría cron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation>La tarea se detuvo</translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation>Lo que ya había hecho se queda.</translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation>La tarea no se pudo ejecutar</translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation>Funciona tal como la ejecuta cron</translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation>La tarea terminó bien tras %1.</translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation>Fallaría con cron</translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation>La tarea no terminó en %1 y se detuvo.</translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation>La tarea terminó por la señal %1.</translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation>La tarea terminó con el código %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation>Lugares donde se buscó Docker</translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation>Visto por última vez %1: %2.</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Ir a Copias</translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation>Mostrar lo último que se vio</translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation>Usar este motor</translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation>Usar el motor de %1</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation>El archivo de la copia</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 existe, y no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation>%1 existe y se puede leer: %2.</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>Si está íntegra</translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation>Desconocido: no se pudo revisar el archivo.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Sin comprobar desde que se escribió o cambió.</translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation>Forzar la restauración</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation>No hace falta: se puede restaurar como está.</translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation>Un último recurso, cuando no hay ninguna copia íntegra. Lo que eso significa:</translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation>Lo dañado se omite o vuelve dañado: puede que el nodo no arranque con ello.</translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation>Un validador en marcha se detiene para ello, y después se inicia.</translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation>Con este programa lo que hay ahora se conserva y se puede recuperar; el script documentado borra antes los datos.</translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation>No hay ninguna copia que revisar. Elija un archivo.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRow</name>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspeccionar…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Crear…</translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation>Mostrar contenedores</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>Space on the disks: Fine. There is enough.</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Space on the disks: Inspect…</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copiar el comando: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation>El Docker remoto</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation>Sus copias están en el disco y se pueden comprobar ahora.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 no está en marcha</translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation>Hasta que lo esté no se ven los contenedores ni la cadena.</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Iniciar Docker Desktop</translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation>El Docker elegido no responde, otro sí</translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation>hay otro motor definido</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation>%1, y no se tomó otro en su lugar, porque podría ser de otra máquina.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation>Docker no está instalado</translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation>En esta máquina no se encontró ni un motor ni el programa docker.</translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation>Cómo instalar Docker</translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation>No tiene permiso para hablar con %1</translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation>Está en marcha, y esta cuenta de usuario no está en el grupo «docker», que puede usar %1. Después del comando, cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation>Aceptó la conexión y luego no dijo nada. Puede estar iniciándose o colgado; se le consulta una y otra vez.</translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation>Otra cosa responde en lugar de Docker</translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation>Lo que escucha en %1 no es un motor de contenedores. Mire DOCKER_HOST y el contexto de docker.</translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation>Docker: no instalado</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: parado</translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation>%1: sin permiso</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: sin respuesta</translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation>Docker: no es un motor</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Buscando Docker…</translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation>%1 · reconectando</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1 · conectado</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation>%1, en el procedimiento %2</translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation>Volúmenes de este sitio</translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation>%1: lleva un nombre documentado, y no es de este sitio</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>%n volumen de este sitio, de los %1 que hay.</numerusform>
            <numerusform>%n volúmenes de este sitio, de los %1 que hay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>El %n volumen que hay no es de este sitio.</numerusform>
            <numerusform>Ninguno de los %n volúmenes que hay es de este sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation>El volumen de la cadena</translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation>No se pudo revisar: no se vio el motor.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation>La cadena de este sitio no está en un volumen.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation>La cadena de este sitio no está en un volumen, sino en %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation>%1 existe, y ningún contenedor lo usa.</translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation>%1 existe, y lo usa %2.</translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation>El procedimiento lo llama %1; compose antepone el nombre del proyecto.</translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation>En la máquina del motor, en %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation>Crear un volumen que falta</translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation>Desconocido: no se vio el motor.</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation>No falta nada, así que no hay que crear nada.</translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation>%1 se puede crear. Estará vacío: la cadena vuelve al restaurar una copia en él.</translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation>Con el nombre documentado %1, compose no lo encontraría.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation>Lo que registraron los scripts de copia</translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation>No se encontró ningún registro. Los scripts lo escriben en la carpeta donde se inician; con cron, su carpeta personal.</translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation>Se buscó en %1</translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation>La última copia correcta se hizo el %1.</translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation>En lo que se leyó de él no aparece ninguna copia correcta.</translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation>Ningún error en %1.</translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation>El último error en %1 es de %2.</translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation>Los datos de la cadena</translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation>La cadena está en el volumen %1, que existe.</translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation>La cadena debería estar en el volumen %1, que no existe.</translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation>%1 también existe. El script documentado copia eso, y no la cadena; este programa copia el volumen.</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation>%1 existe, y no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation>No se pudo consultar si la cadena está en un volumen: %1</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 existe, y no tiene permiso para leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1 existe y se puede leer: %n elemento.</numerusform>
            <numerusform>%1 existe y se puede leer: %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation>%1 existe, y está vacío.</translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation>Espacio en los discos</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: %2 libres</translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation>No se pudo revisar un disco.</translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation>El disco está lleno, o casi lleno.</translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation>Queda poco espacio.</translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation>Hay suficiente: la copia más grande ocupa %1.</translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation>Hay suficiente.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>Sin respuesta en %n segundo: el disco está colgado, o ya no está.</numerusform>
            <numerusform>Sin respuesta en %n segundos: el disco está colgado, o ya no está.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation>‹ Recuperación</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>Volver a Recuperación</translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation>La sección 6 del procedimiento, ya revisada. Al revisar no se cambia nada.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a revisar</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation>Si falla una copia</translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation>Si falla una restauración</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>Copia que se revisa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>¿Crear el volumen %1?</translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation>Estará vacío, y compose lo tomará como propio. La cadena vuelve al restaurar una copia en él.</translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation>No se toca ningún otro volumen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Creando %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 se creó</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation>Está vacío. Restaure una copia en él, o deje que el nodo obtenga la cadena de sus pares.</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 no se creó</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>La copia no se puede restaurar</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archivos de copia (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Ningún gestor de archivos respondió</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>El archivo está en %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation>Deshaciendo una recuperación</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>La recuperación se deshizo</translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation>La cadena es la que era antes de ella.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>Se dejó de deshacer</translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation>La cadena está como la dejó la recuperación.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Deshecha, y el validador no está en marcha con ella</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>La recuperación no se deshizo</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Deshaciendo la última restauración</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauración no se deshizo</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está como antes.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>Lo que la restauración había puesto allí se conserva en el volumen, en %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Lo que la restauración había puesto allí se conserva en %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>La restauración se deshizo</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>El validador está en marcha</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Usa los datos que cambiarían de lugar. Se puede detener para ello e iniciar después.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>Detenerlo y deshacer</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Se reemplaza</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validador</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Verificando %n copia</numerusform>
            <numerusform>Verificando %n copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation>no está en el procedimiento</translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation>%1
En el procedimiento: %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>En el procedimiento</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Última copia verificada</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation>Ningún volumen de este proyecto, y ninguno que lleve un nombre del procedimiento.</translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation>Crear volumen…</translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation>Crear el volumen que falta</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspeccionar %1</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Eliminar %1…</translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation>%1 no existe. Compose lo crea, vacío, al levantar los contenedores.</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation>%1, comprobada %2</translation>
    </message>
    <message>
        <source>none verified</source>
        <translation>ninguna verificada</translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation>Ninguna copia leída hasta el último byte recuperaría este volumen.</translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation>no es la cadena: creado a mano</translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation>no se usa: creado a mano</translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation>Lleva el nombre que usa el procedimiento, pero compose antepone el nombre del proyecto y usa ese volumen en su lugar.</translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation>de otro proyecto</translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation>Lo usa un contenedor ajeno a este proyecto.</translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation>sin copia</translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation>El procedimiento solo hace copias de la cadena y de la configuración.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation>Iniciar recuperación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation>Ejecuciones de la programación. Las flechas van de una ejecución a otra; Retorno elige la tarea. Alt con Arriba o Abajo mueve una ejecución 15 minutos, y con Mayúsculas, un minuto; Alt con Izquierda o Derecha la mueve un día.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>Aún no hay nada programado</translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation>No se ejecuta nada en esta semana</translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation>No se ejecuta nada en este día</translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation>El día termina aquí. Alt con Izquierda o Derecha mueve la ejecución a otro día</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>Otras (%1)</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>job, day of the week and time</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4, %5</source>
        <comment>job, day of the week, times, how often</comment>
        <translation>%1, %2 de %3 a %4, %5</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation>El reloj se adelanta más allá de las %1: se ejecuta justo después</translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation>El reloj marca esta hora dos veces ese día, y se ejecuta en ambas</translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation>Se omite mientras la máquina funciona con batería</translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation>Empieza en el mismo minuto que %1</translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation>Pertenece a otro programa, y no se cambia aquí</translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation>Sus ejecuciones están demasiado juntas para mover una de ellas aquí</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation>Horaria</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>Dos a la vez</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Símbolos: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation>Creando un sitio de práctica</translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>Detenido como pidió: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>Detenido como pidió</translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation>%1 no se puede usar para esto</translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation>Esto no se puede hacer como se pidió</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation>Puede haberse movido o eliminado, o su disco no está montado.</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>Sin permiso para %1</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation>Cambie sus permisos de acceso, o reintente como el usuario propietario.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Falló la lectura</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation>Mire si su disco está conectado y en buen estado, y reintente.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Falló la escritura</translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation>El disco se llenó al escribir %1</translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation>El disco se llenó</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation>No hay espacio suficiente para %1</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>No hay espacio suficiente</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>No se cambió nada. Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 cambió mientras se leía</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Un archivo cambió mientras se leía</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Reintente cuando nada escriba en él.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation>El contenido está dañado</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use otra copia.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1 no coincide con su checksum</translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation>No coincide con su checksum</translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation>No es lo que se escribió entonces. Use otra copia.</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 está cortado</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>Está cortado</translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation>%1 saldría del sitio y se rechaza</translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation>Saldría del sitio y se rechaza</translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation>No se fíe de este archivo de copia.</translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation>%1 no contiene nada de lo que promete</translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation>No contiene nada de lo que promete</translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation>Restaurarlo no recuperaría nada. Use otra copia.</translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation>Ninguna copia íntegra en %1 contiene la cadena</translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation>Ninguna copia íntegra contiene la cadena</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation>No se cambió nada. Busque una copia en otro lugar, o empiece una cadena nueva sin copia.</translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation>Nada responde de %1: su archivo de checksum falta o no se puede leer</translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation>Nada responde de él: su archivo de checksum falta o no se puede leer</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation>%1 es mayor de lo que este programa acepta</translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation>Es mayor de lo que este programa acepta</translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation>%1: esto no se puede hacer aquí</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Esto no se puede hacer aquí</translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation>El validador está en marcha y usa %1</translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation>El validador está en marcha y usa estos datos</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation>No se cambió nada. Deténgalo primero: docker stop bt2c_validator</translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation>Otra operación está trabajando en %1</translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation>Otra operación está trabajando en ello</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Espere a que termine y reintente.</translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation>%1 no tiene ninguna restauración que se pueda deshacer</translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation>No hay ninguna restauración que se pueda deshacer</translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation>Una restauración anterior de %1 se interrumpió y no se pudo ni terminar ni deshacer</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation>Una restauración anterior se interrumpió y no se pudo ni terminar ni deshacer</translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation>Los datos anteriores siguen ahí. Quite lo que estorba y reintente.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation>Otro programa falló</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Nada responde en %1</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Nada responde ahí</translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation>Mire si está en marcha y reintente.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>No hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation>Mire si está en marcha y no sobrecargado, y reintente.</translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation>Lo que respondió %1 no tiene sentido</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation>Puede que ahí funcione algo distinto de lo esperado.</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 está en uso</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Está en uso</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation>No se cambió nada. Detenga lo que lo usa y reintente.</translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation>%1 es anterior a la cadena activa</translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation>Es anterior a la cadena activa</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation>Otra cosa cambió %1 entretanto</translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation>Otra cosa lo cambió entretanto</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation>No se cambió nada. Mire lo que dice ahora y reintente.</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation>Ocurrió algo inesperado con %1</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation>Es un error de este programa; le rogamos que informe de él.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation>Descomprimiendo junto a los datos activos</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Escribiendo en el disco</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Releyendo</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation>Poniendo en su lugar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>en el byte %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>bt2c::integrity</name>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation>Checksum OK</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Sin checksum</translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation>Sin cadena</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corrupta</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Insegura</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>No comprobable</translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation>reciente %1 de %2</translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation>hora %1 de %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>día %1 de %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semana %1 de %2</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>mes %1 de %2</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>la más reciente verificada</translation>
    </message>
    <message>
        <source>newest, none is verified</source>
        <translation>la más reciente, ninguna verificada</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no comprobable</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>no gestionada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>beyond every count</source>
        <translation>excede todos los límites</translation>
    </message>
    <message>
        <source>damaged and old</source>
        <translation>dañada y antigua</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation>Abrir un sitio de práctica en una carpeta temporal.</translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation>Abrir un sitio de práctica si no hay ningún sitio configurado.</translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation>El sitio de validador que se abre.</translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation>Dónde están sus copias.</translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation>El historial de comprobaciones y operaciones.</translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation>Hacer imágenes de cada página y diálogo en DIR, y salir.</translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation>Con --tour: solo las imágenes de esta página.</translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation>Usar el esquema claro u oscuro, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation>Usar este idioma, sea cual sea el del sistema.</translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation>La consola de recuperación de un validador BT2C.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme admite light o dark.</translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation>El recorrido terminó antes de tiempo en: %1</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language admite uno de: %1.</translation>
    </message>
    <message>
        <source>More contrast whatever the settings have.</source>
        <translation>Más contraste, digan lo que digan los ajustes.</translation>
    </message>
</context>
</TS>
