<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation>full, blockchain oder config; für cron auch hourly, daily oder weekly</translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation>die Site des Validators: der Ordner mit data/ und config/</translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation>der Ordner mit den Backups</translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation>auto, pause oder live: ob ein laufender Validator für die Kopie pausiert wird</translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation>danach keine alten Backups entfernen</translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation>nur die Prüfsumme vergleichen, den Inhalt nicht lesen</translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation>nur data oder nur config wiederherstellen</translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation>trotzdem weitermachen, auch wenn das Archiv nicht intakt ist, der Validator läuft oder die Datei schon da ist</translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation>nichts fragen: das neueste intakte Backup nehmen und entfernen, was das Verfahren entfernt</translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation>das Backup, das statt des neuesten intakten wiederhergestellt wird</translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation>den nächsten Schritt auslassen und mit dem folgenden weitermachen</translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation>die Recovery hier beenden; was getan ist, bleibt</translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation>keinen Wegwerf-Node auf dem Wiederhergestellten starten</translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation>endgültig löschen statt in den Papierkorb legen</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>nur sagen, was getan würde</translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation>auch den Inhalt jeder Datei hashen</translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation>das Archiv oder der Ordner mit Archiven, aus dem Teile genommen werden</translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation>der Zielordner; vorhandene Dateien werden nie überschrieben</translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation>das bt2c-recovery, das cron aufrufen soll (dieses hier)</translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation>Änderungen per sendmail an diese Adresse melden</translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation>Metriken für Prometheus in diese Datei schreiben, NAME.prom</translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation>eine Testnachricht senden und sonst nichts prüfen</translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation>höchstens so viele Zeilen (20)</translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation>die Engine die Größe der Volumes ermitteln lassen; das kann dauern</translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation>die Container-Engine in der Form von DOCKER_HOST (ssh://me@host)</translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation>das Protokoll der Vorgänge und Prüfungen (auch: BT2C_LEDGER)</translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation>das Ergebnis als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation>kein Fortschritt, und keine Ausgabe, wenn alles in Ordnung ist</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>die Programmversion</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>„%1“ hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>„%1“ braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>Der Wert von „%1“ ist leer.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Ein Argument ist leer.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Etwas fehlt: %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>Der Wert von „%1“ ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation>  Verifiziert: bis zum letzten Byte gelesen in %1</translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation>Nicht offsite kopiert: %1</translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation>Offsite kopiert: %1</translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation>Alte Backups wurden nicht entfernt: %1</translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation>Altes Backup entfernt: %1</translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation>Ein altes Backup wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation>das Volume war nicht in Gebrauch</translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation>der Validator war dafür %1 pausiert</translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation>im laufenden Betrieb kopiert; für die Änderungen war der Validator %1 pausiert</translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation>im laufenden Betrieb kopiert; was sich dabei änderte, wurde nochmals kopiert</translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation>Ein abgebrochener Lauf hatte %1 pausiert gelassen. Es läuft jetzt weiter.</translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation>%1 wurde die ganze Zeit beschrieben; das Backup enthält den zuletzt gelesenen Stand.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation>  %1 aus %2, Einträge: %3, Höhe: %4, in %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation>  %1 % aus früheren Backups übernommen</translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation>Das Backup ist erstellt, enthält aber keine Konfiguration.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation>Das Backup ist erstellt, enthält aber keine Chain: Das Volume %1 ist leer oder fehlt.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation>Das Backup ist erstellt, enthält aber keine Chain und brächte keine zurück. Liegt die Chain in einem Docker-Volume statt in %1/data?</translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation>Welches Backup? --type full, blockchain, config, hourly, daily oder weekly.</translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation>„%1“ ist keine Backup-Art: full, blockchain, config, hourly, daily oder weekly.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation>„%1“ ist keine Art, eine Kopie konsistent zu halten: auto, pause oder live.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation>Der Validator hält seine Chain in %1, nicht in %2: Dieses Backup enthält sie nicht.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>Das Log wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation>Dieses Backup enthält die Chain nicht: Der Validator hält sie im Volume %1, nicht in %2. Dieser Befehl sichert sie: bt2c-recovery backup --type %3</translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation>Engine, Container, Chain und neuestes Backup zeigen</translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation>Findet die Sites der Validatoren über ihre Container, laufend oder gestoppt; mit --data-dir wird nur diese gezeigt. Endet mit 4, wenn Engine oder Chain nicht zu sehen sind; was bekannt ist, wird trotzdem gezeigt.</translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation>Einmal nach der Site sehen und melden, was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation>Für cron, alle fünf Minuten. Jede Störung wird einmal gemeldet, wenn sie beginnt, einmal am Tag, solange sie dauert, und einmal, wenn sie vorbei ist: mit --mail per E-Mail, sonst nach den Einstellungen, sonst auf der Standardausgabe, die cron verschickt. Was nicht gesendet werden konnte, wird beim nächsten Mal erneut versucht. --metrics schreibt jedes Mal eine Datei für den Node Exporter von Prometheus; --test sendet eine Testnachricht.</translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation>Einstellungen lesen, ändern und prüfen</translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation>Grenzwerte, Alarme, Adressen und die Datei für Metriken; docs/settings.md erklärt sie. Mit --data-dir gelten sie für eine Site und gehen den allgemeinen vor. Was das Programm in der Datei nicht kennt, bleibt erhalten, und eine Datei, die es nicht versteht, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation>Adressen und Passwörter aufbewahren, die die Einstellungen brauchen</translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation>Verschlüsselte Kopien der Backups anderswo aufbewahren, mit restic</translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation>REPOSITORY ist, was restic mit -r nimmt: ein Ordner auf einem anderen Laufwerk, sftp:me@host:/folder, s3:…, rest:… oder rclone:…. „init“ legt es an, „connect“ verwendet ein vorhandenes. „copy“ überträgt, was dort noch fehlt; jedes geplante Backup tut das von selbst. „check“ prüft das Repository und liest ein Zehntel der Daten, jedes Mal ein anderes. „fetch“ holt ein Backup in den Backup-Ordner zurück und liest es ganz; „forget“ entfernt, was älter als offsite.keep_days ist, aber nie die neuesten drei einer Art. Auf einem neuen Rechner genügen „connect“ und „fetch latest“ für eine Recovery.</translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation>Erklären, welche Container-Engine verwendet wird und warum</translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation>Backups auflisten und was über jedes bekannt ist</translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation>Neueste zuerst, mit dem Zustand, den die letzte Prüfung ergab. Gelesen werden nur der Ordner und die kleinen Dateien neben den Archiven.</translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation>Prüfen, ob Archive intakt sind</translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation>Vergleicht die Prüfsumme und liest jedes Byte des Inhalts; mit --quick nur die Prüfsumme. „Korrupt“ und „nicht prüfbar“ sind verschiedene Antworten mit verschiedenen Exit-Codes (3 und 4).</translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation>Ein Backup in die Site zurückspielen</translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation>Das Archiv wird geprüft und neben den Live-Daten entpackt; erst dann werden beide getauscht. Die bisherigen Daten bleiben neben der Site, und „rollback“ bringt sie zurück. Mit --force geht es weiter, auch wenn das Archiv nicht intakt ist (Lesbares wird wiederhergestellt) oder der Validator läuft (er wird gestoppt und wieder gestartet). Außerhalb der Site wird nie etwas geschrieben.</translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation>Die letzte Wiederherstellung zurücknehmen</translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation>Tauscht die Live-Daten gegen die Daten von vorher. Auch die Live-Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation>Sagen, was einem Validator fehlt und welches Verfahren hilft</translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation>Sieht gleichzeitig nach Engine, Containern, Chain, Daten, Log, Ports, Laufwerken und Backups und ändert nichts. Endet mit 0, wenn es nachsehen konnte, auch wenn etwas nicht stimmt, und mit 4, wenn nichts zu sehen war.</translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation>Ein dokumentiertes Verfahren Schritt für Schritt durchführen</translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation>PROCEDURE ist unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill oder ein eigenes der Site. Bevor etwas ersetzt oder entfernt wird, fragt es; mit --yes nicht, und ohne Terminal geht es nur so. Jeder Schritt steht vor und nach der Ausführung auf der Platte: Nach einem Abbruch macht „resume“ weiter, und „undo-recovery“ nimmt zurück, was mit der Chain geschah.</translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation>Eine angehaltene oder abgebrochene Recovery fortsetzen</translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation>Macht mit dem ersten Schritt weiter, der weder erledigt noch übersprungen ist. Mit --skip wird dieser Schritt ausgelassen, sofern ihn kein späterer braucht; mit --stop endet die Recovery, und ein anderes Verfahren kann beginnen.</translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation>Zurücknehmen, was eine Recovery mit der Chain getan hat</translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation>Die bisherigen Daten kommen zurück, solange sie noch da sind: von dort, wo die Wiederherstellung sie aufbewahrt hat, oder aus dem Sicherheitsarchiv, das vor dem Entfernen der Chain angelegt wurde. Ohne ID ist es die neueste Recovery der Site, die sich zurücknehmen lässt. „rollback“ nimmt eine einzelne Wiederherstellung zurück.</translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation>Recoverys auflisten oder den Bericht einer Recovery zeigen</translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation>Neueste zuerst, von allen Sites, sofern --data-dir keine nennt. Der Bericht ist Markdown und sagt, was nicht stimmte, was getan, gemessen und aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>Beweisen, dass sich ein Backup wiederherstellen lässt</translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation>Stellt es an einem temporären Ort wieder her, vergleicht jede Datei und startet darauf einen Wegwerf-Node ohne Netzwerk. Site, Container und Volumes bleiben unberührt. Die benötigte Zeit wird protokolliert.</translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation>Für den Support das Nötige in einer ZIP-Datei sammeln</translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation>Logs, Status von Chain und Engine, bisherige Schritte, Versionen und Einstellungen. Passwörter, Tokens, Schlüssel und Seed-Phrasen werden entfernt; aus Wallet und Chain kommt nichts hinein. Sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ein Backup erstellen</translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation>Von Hand: full (data und config), blockchain (data) oder config. Für cron: hourly (blockchain), daily (full) oder weekly (full, länger aufbewahrt). Ein Backup wird erst sichtbar, wenn es vollständig ist. Danach werden alte Backups wie dokumentiert gelöscht: 10 full, 20 blockchain, 5 config und 12 weekly bleiben, und immer das neueste intakte jeder Art. Eine Chain in einem Docker-Volume wird gefunden und über die Engine gesichert; --data-dir nimmt stattdessen die Daten des Ordners. Ein laufender Validator wird für die Kopie pausiert, wenn das kurz ist (--consistency auto), immer (pause) oder nie (live); bei live wird nochmals kopiert, was sich inzwischen geändert hat.</translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation>Zeigen und ändern, wann cron Backups erstellt</translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation>„show“ listet die Backups in Ihrer crontab, „next“ ihre nächsten Läufe, und „check“ sagt, was sie am Laufen hindern würde, und endet dann mit 1. „set“ fügt das stündliche, tägliche oder wöchentliche Backup oder „watch“ hinzu oder gibt ihm eine andere Zeit, „remove“ nimmt es heraus; „install“ setzt eine ganze crontab ein, „-“ ist die Standardeingabe. Alles andere in der crontab bleibt Byte für Byte gleich. Sie wird direkt vor dem Ersetzen nochmals gelesen, danach zurückgelesen und aufbewahrt, sodass „undo“ die vorherige zurückbringt; mit --dry-run wird nur der Unterschied gezeigt. „timer use“ lässt launchd oder einen eigenen systemd-Timer einen Job statt cron ausführen; so wird ein Lauf nachgeholt, der fällig war, während der Rechner schlief. „timer back“ setzt die Zeile zurück.</translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation>Auflisten, was ein Archiv enthält</translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation>Modus, Größe, Zeit und Name jedes Eintrags. Bei einem Archiv dieses Programms werden nur die Header entpackt; das dauert bei jeder Größe nur einen Moment. Mit --sha256 jedes Byte.</translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation>Ausgewählte Dateien oder Ordner aus einem Archiv holen</translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation>Es gelten die Namen, die „contents“ zeigt. Vorhandene Dateien werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation>Zeigen, was zwei Archive oder ein Archiv und die Site unterscheidet</translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation>Datei für Datei. Bei Archiven dieses Programms werden die großen Dateien verglichen, ohne sie zu entpacken. Bei nur einem Archiv ist die andere Seite die Site, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation>Ein beschädigtes Archiv aus anderen Backups und Live-Daten reparieren</translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation>Beschädigte Teile kommen aus Archiven im selben Ordner oder in dem von --from und aus den Dateien der Site, soweit sie unverändert sind. Erst wenn die SHA-256 des Ganzen wieder die aufgezeichnete ist, ersetzt es das Archiv; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation>Jede unbeschädigte Datei eines beschädigten Archivs retten</translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation>Bei einem Archiv dieses Programms auch, was nach dem Schaden kommt. Dateien, denen ein Byte fehlt, werden ausgelassen und genannt. Endet dann mit 3.</translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation>Nicht mehr benötigte Backups entfernen</translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation>Sagt zu jedem Backup, warum es bleibt oder geht, und legt die überzähligen in den Papierkorb, sofern es einen gibt. Das neueste intakte Backup jeder Art bleibt immer.</translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation>Zeigen, was getan wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation>Eine Übungs-Site anlegen, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation>Füllt einen leeren Ordner mit einer kleinen Chain, einer Konfiguration und den Backups einer Woche, einige davon beschädigt.</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Einen Befehl erklären</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>gewachsen</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 auf %2</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, ab Byte %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>Kein Unterschied; Einträge: %1</translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation>gleich: %1, neu: %2, entfernt: %3, geändert: %4, gewachsen: %5, Attribute: %6</translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation>Die Einstellungen sind in Ordnung: %1</translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation>Möglich sind „config get [KEY]“, „config set KEY VALUE“, „config unset KEY“ oder „config check“.</translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation>Das Obige kam vor dem Schaden.</translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation>Einträge: %1, %2 entpackt</translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation>Wohin? Nennen Sie einen Ordner: --to DIR</translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation>Extrahiert nach %1: Einträge: %2, %3</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>look</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation>  Empfohlen: </translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation>  Möglich: </translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation>  Nicht möglich: </translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation>    Dauert etwa %1.</translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation>Eine Recovery ist offen: „bt2c-recovery resume“ setzt sie fort.</translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation>Von der Site %1 war nichts zu sehen. Liegt sie anderswo, nennen Sie ihren Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation>Der Restore-Test wurde nicht bestanden. Die Site blieb unberührt.</translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation>Dies wurde für den Restore-Test angelegt und ließ sich nicht entfernen; der nächste Test versucht es erneut: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation>: wiederhergestellt in %1</translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation>  mit dem Archiv identische Dateien: %1, %2</translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation>  Ein Wegwerf-Node startete darauf in %1.</translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation>  Es wurde kein Node darauf gestartet: %1</translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation>  Höhe %1</translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation>  Die Site blieb unberührt.</translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation>%1 %2 (API %3) an %4</translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation>Hier wurde nach einer Engine gesucht:</translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation>Der Befehl docker wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation>Der Befehl docker ist %1.</translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation>Aufruf: bt2c-recovery BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation>Erstellt und prüft Backups eines BT2C-Validators, stellt sie wieder her und führt durch die Recovery.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation>„bt2c-recovery help BEFEHL“ erklärt einen Befehl und zeigt Beispiele.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation>Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 Archiv nicht intakt, 4 nicht prüfbar oder lesbar, 5 durch Sicherheitsregel abgelehnt, 6 belegt, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation>„--limit %1“: erlaubt ist eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>In %1 gibt es keine Backups.</translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation>„bt2c-recovery help“ listet die Befehle, „bt2c-recovery help BEFEHL“ erklärt einen.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation>Passwort des Repositorys (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Nochmals dasselbe:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation>Ein Geheimnis ist eine Zeile, die nicht leer ist.</translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation>Angelegt: %1. Ohne sein Passwort ist darin nichts lesbar: Bewahren Sie eine Kopie davon an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation>Nicht kopiert, da nicht intakt oder nur ein Link: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation>Jetzt offsite: %1. Kopiert: %2 (%3), belegt dort %4, in %5.</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>In %1 gibt es kein Backup</translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation>Intakt: Struktur des Repositorys und Teil %1 von %2 seiner Daten.</translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation>kein solches Backup im Repository; „offsite list“ zeigt die vorhandenen</translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation>Solche Backups gibt es von mehreren Sites oder Rechnern. Nennen Sie das gemeinte über seinen Snapshot aus „offsite list --json“.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation>Das beschädigte bleibt erhalten als %1</translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation>  Von %1, vom Rechner %2</translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation>  Es war schon da.</translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation>  Es wurde geholt und bis zum letzten Byte gelesen.</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Würde entfernt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation>Nichts zu entfernen; offsite.keep_days ist %1.</translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation>Möglich sind „offsite init REPOSITORY“, „connect REPOSITORY“, „copy“, „list“, „check“, „fetch NAME|latest“, „forget“ oder „unlock“.</translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation>Übungs-Site in %1 angelegt. Zum Ausprobieren:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation>Würde entfernen: %1 von %2. Nichts wurde geändert: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation>Entfernt: %1 von %2, %3 frei geworden.</translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation>Ohne Terminal kann nichts gefragt werden, daher wurde nichts getan. Mit --yes geht es ohne Fragen weiter.</translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation>Die eigene Fassung der Site von „%1“ ist fehlerhaft, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>Es gibt kein Verfahren „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation>%1 … erledigt</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation>  Der Node antwortet auf Höhe %1.</translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation>  Die bisherige Chain bleibt im Volume erhalten, in %1</translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation>  Die bisherigen Daten bleiben erhalten in %1</translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation>  Das Entfernte bleibt erhalten in %1</translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation>  „bt2c-recovery undo-recovery %1“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation>  „bt2c-recovery recoveries %1“ zeigt den Bericht.</translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation>Ein anderes Programm führt die Recovery von %1 gerade durch (%2).</translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation>Für %1 ist keine Recovery offen.</translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation>Die Recovery %1 (%2) dieser Site wurde begonnen und nicht beendet, daher wurde nichts getan. „bt2c-recovery resume“ setzt sie fort; „bt2c-recovery resume --stop“ beendet sie.</translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation>Die Recovery %1 ist beendet. Was sie getan hat, bleibt.</translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation>Die Chain, die die Site vorher hatte, ist trotzdem zurück.</translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation>Die Recovery %1 wurde zurückgenommen. Die Site hat die Chain von vorher.</translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation>Es gab noch keine Recovery.</translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation>  beschädigte Teile: %1, %2 des Archivs</translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation>  aus dem Archiv selbst zu reparieren: %1</translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation>  aus anderen Backups verfügbar: %1</translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation>  aus den Live-Daten verfügbar: %1</translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation>  nirgends verfügbar: %1</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation>Es ist kein Archiv dieses Programms, dessen Teile sich einzeln tauschen ließen; nichts wurde geändert. „rescue“ rettet, was vor dem Schaden kommt.</translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>keine .sha256 sagt, was vor dem Schaden da war, daher könnte niemand sagen, ob es repariert ist; nichts wurde geändert. „rescue“ rettet jede unbeschädigte Datei</translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation>nirgends verfügbare Teile: %1; nichts wurde geändert. Nennen Sie mit --from andere Backups, oder retten Sie die unbeschädigten Dateien mit „rescue“</translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>was für die beschädigten Teile gefunden wurde, ist nicht das Ursprüngliche; nichts wurde geändert. „rescue“ rettet jede unbeschädigte Datei</translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation>Nichts ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation>Repariert in %1 und durch die Prüfsumme bewiesen: %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation>Gerettet nach %1: Einträge: %2, %3, alle unbeschädigt</translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation>Was nicht zu retten war, steht oben.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… und %1 weitere; --json listet alle.</translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation>würde ersetzen, was im Volume %1 ist</translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation>würde das Volume %1 anlegen</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>würde %1 ersetzen</translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation>würde %1 anlegen</translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation>Höhe: %1 live, %2 im Backup</translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation>Platz: %1 benötigt, %2 frei</translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation>die bisherigen Daten blieben in %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Nichts wurde geändert: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation>Das Archiv ist nicht intakt (%1). Was lesbar war, ist wiederhergestellt; der Rest fehlt.</translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation>%1 von %2 aus %3 wiederhergestellt</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation>  in das Volume %1</translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation>  Einträge: %1, %2, in %3</translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation>  Der Validator wurde dafür gestoppt und läuft wieder.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation>  „bt2c-recovery rollback --data-dir %1“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation>„--only %1“: entweder data oder config.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation>Der Validator hält seine Chain in %1, nicht in %2: Was dort wiederhergestellt wird, sieht er nicht.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation>Der Validator hält seine Chain im Volume %1, nicht in %2: Was dort wiederhergestellt wird, sieht er nicht. Ohne --data-dir kommt es in das Volume.</translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation>%1 von %2 zurückgebracht, wie vor der Wiederherstellung von %3.</translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation>  Was die Wiederherstellung in das Volume gebracht hatte, bleibt dort, in %1</translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation>  Was die Wiederherstellung dorthin gebracht hatte, bleibt erhalten in %1</translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation>Das steht schon so in der crontab.</translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation>cron würde das ablehnen. Nichts wurde geändert: Das war ein Probelauf.</translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation>Installiert und zurückgelesen.</translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation>Die vorherige crontab bleibt erhalten in %1; „bt2c-recovery schedule undo“ setzt sie wieder ein.</translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation>„schedule %1“: möglich sind show, next, set, remove, check, install, undo oder timer.</translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation>„schedule %1“: etwas fehlt. „bt2c-recovery help schedule“ zeigt Beispiele.</translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation>„%1“: möglich sind hourly, daily, weekly oder watch.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation>„%1“ ist kein Zeitplan.</translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation>Die crontab überwacht diese Site nicht.</translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation>In der crontab gibt es kein %1-Backup dieser Site.</translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation>Die crontab ist wie vor der letzten Änderung; was darin stand, bleibt erhalten in %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation>zu keiner bekannten Zeit</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>Die Zeilen %1 starten in derselben Minute, %n-mal im Jahr, das nächste Mal %2.</numerusform>
            <numerusform>Die Zeilen %1 starten in derselben Minute, %n-mal im Jahr, das nächste Mal %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation>  Besser für Zeile %1: %2</translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation>Timer %1, ob aktiv, ist nicht bekannt: %2</translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation>Vom Timer %1 ausgeführt: %2</translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation>Nicht ausgeführt, denn der Timer %1 ist aus: %2</translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation>Die crontab erstellt kein Backup.</translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation>Es sind keine Backups geplant. Zum Einstieg: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>Backups:</translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation>Andere Einträge:</translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation>„%1“: erlaubt ist eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation>nicht im Akkubetrieb</translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation>Es sind keine Backups geplant.</translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation>cron nimmt diese crontab an und findet, was ihre Backups aufrufen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation>%1 sagt nicht, für welche Zeile der crontab es steht.</translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation>Kein Timer führt ein Backup aus.</translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation>Zeile %1 der crontab erstellt kein Backup.</translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation>Der Job in Zeile %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation>In der crontab gibt es kein %1-Backup.</translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation>Es gibt mehrere %1-Backups; nennen Sie die Zeile: %2</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Er läuft nur, solange %1 angemeldet ist; cron braucht niemanden.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Er läuft nur, solange %1 angemeldet ist, bis „loginctl enable-linger“ einmal ausgeführt wurde; cron braucht niemanden.</translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation>Die Dateien des Timers: %1</translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation>Er wird jetzt von %1 ausgeführt; „bt2c-recovery schedule timer back %2“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation>Es gibt keinen Timer „%1“; „bt2c-recovery schedule timer list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>Die crontab gibt dem Job jetzt andere Variablen als zuvor: %1.</translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation>Er wird wieder von cron ausgeführt; der Timer ist entfernt.</translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation>„schedule timer“: möglich sind list, use KIND, use LINE oder back NAME.</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation>%1 (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation>Die Adresse eines Webhooks beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Aufbewahrt: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>%1 konnte nicht verschoben werden: %2</translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation>%1 ist noch, wo es war: %2</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation>Geheimnisse liegen in %1; nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>Geheimnisse liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation>Möglich sind „secret set NAME“, „secret remove NAME“, „secret list“ oder „secret keep keychain|file“; NAME wie webhooks.ops oder offsite.password.</translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation>Es gibt mehrere Validator-Sites; nennen Sie eine mit --data-dir: %1</translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation>Ein abgebrochener Lauf hat womöglich einen Container pausiert gelassen: %1</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation>Eine unterbrochene Wiederherstellung von %1 wurde zu Ende geführt. Die bisherigen Daten bleiben erhalten in %2.</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation>Eine unterbrochene Wiederherstellung von %1 wurde rückgängig gemacht. Die Site ist wie zuvor.</translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation>Dies wird nicht im Protokoll der Vorgänge stehen: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation>Höhe %1, %2</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>letzter Block %1</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1, nicht vorhanden</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation>(in der Compose-Datei: %1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation>Chain-Daten</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Neuestes Backup</translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation>Neuestes verifiziertes</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>In the compose file</source>
        <translation>In der Compose-Datei</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation>„bt2c-recovery engine“ sagt mehr.</translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation>Es wurde keine Validator-Site gefunden. Gibt es eine, nennen Sie ihren Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation>Engine: %1 %2 an %3</translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation>%1 … ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation>„bt2c-recovery resume“ macht weiter; „bt2c-recovery resume --stop“ beendet die Recovery hier.</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation>von Peers neu zu laden oder verloren, Blöcke: %1</translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation>etwa %1 der Chain</translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation>Es gibt kein Backup, das sich wiederherstellen lässt. „bt2c-recovery resume --stop“, dann „bt2c-recovery recover no-backup“ beginnt eine neue Chain.</translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation>Welches Backup? Seine Nummer, oder Enter für das neueste intakte:</translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation>Zum Entfernen den Namen der Site eingeben (%1):</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation>Das ist nicht ihr Name. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation>„%1“ geschieht von Hand. Erledigen Sie es, dann weiter mit „bt2c-recovery resume“ in einem Terminal.</translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation>Geben Sie „done“ ein, wenn es erledigt ist:</translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation>%1 … fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation>Erneut versuchen (t), anderes Backup nehmen (b), Schritt überspringen (s) oder hier aufhören (l)?</translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation>Erneut versuchen (t), Schritt überspringen (s) oder hier aufhören (l)?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Warum wird er ausgelassen?</translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation>Hilft das nicht, ist „bt2c-recovery recover %1“ der nächste Weg.</translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation>    warten: %1 (höchstens %2)</translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation>%1 ist schon da. Mit --force wird es überschrieben.</translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation>entfernte Geheimnisse: %1</translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation>Geschrieben: %1:</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Sehen Sie es durch, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 entpackt</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1 gelesen in %2</translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation>  Nur die Prüfsumme wurde verglichen; ohne --quick wird auch der Inhalt gelesen.</translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation>Archive: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation>%1 ist ein Ordner. Nennen Sie die Archive darin: „bt2c-recovery list --backup-dir %1“ zeigt sie.</translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation>„--mail %1“: das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation>--test sendet eine Testnachricht: Nötig ist --mail, oder mail.to oder ein Webhook in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation>Nicht gesendet (%1): %2 %3</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>Nicht gesendet (%1): %2</translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation>Das bisher Gemeldete war nicht lesbar und bleibt erhalten als %1.</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2 Nothing is removed until it is mended.</source>
        <translation>Die Einstellung %1 gilt nicht: %2 Bis sie berichtigt ist, wird nichts entfernt.</translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS.</source>
        <translation>Sie stehen in Ihrem Schlüsselbund und in keiner anderen Datei. „set“ fragt danach oder liest die Standardeingabe. Cron-Jobs haben auf vielen Rechnern keinen Schlüsselbund: „keep file“ verschiebt sie in eine Datei, die nur Sie lesen können, „keep keychain“ zurück. NAME ist webhooks.NAME für die Adresse eines Webhooks, mit --data-dir für eine Site; offsite.password für das Passwort des Offsite-Repositorys; offsite.AWS_SECRET_ACCESS_KEY und ähnliche für das, was der Speicher verlangt. engine.passphrase öffnet den Schlüssel einer Engine, die über TLS erreicht wird.</translation>
    </message>
    <message>
        <source>--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation>--engine, die Einstellung engine.host und dann wie docker es entscheidet: DOCKER_HOST, DOCKER_CONTEXT, der aktuelle Kontext und sonst die Stellen, an denen Engines bekanntlich lauschen. Jede davon wird gefragt.</translation>
    </message>
    <message>
        <source>Several sites keep their backups in %1, by rules that differ. Name one with --data-dir; nothing was removed.</source>
        <translation>Mehrere Sites haben ihre Backups in %1, nach verschiedenen Regeln. Nennen Sie einen mit --data-dir; nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 gilt für alle Sites gleich.</translation>
    </message>
    <message>
        <source>The settings do not count, and so no folders in them do: %1</source>
        <translation>Die Einstellungen gelten nicht, und so auch keine Ordner darin: %1</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2</source>
        <translation>Die Einstellung %1 gilt nicht: %2</translation>
    </message>
    <message>
        <source>To go through a recovery, break it first:</source>
        <translation>Um eine Wiederherstellung durchzuspielen, zuerst etwas zerstören:</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation>Nach unerwartetem Ausfall</translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation>Der Rechner oder die Engine ist ausgefallen, die Container stehen still, und die Chain-Daten sehen heil aus.</translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation>Container prüfen</translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation>Zeigt, welche Container da sind, welche stillstehen und wie jeder davon endete.</translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation>Die Engine antwortet, und die Container der Site sind mit ihrem Zustand aufgelistet.</translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation>Container-Engine starten, dann erneut versuchen. Ohne sie geht nichts weiter.</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>Container starten</translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation>Startet, was stillsteht. Was schon läuft, bleibt in Ruhe; Daten werden nicht berührt.</translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation>Alle Container der Site laufen.</translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation>Letzte Zeilen der Ausgabe lesen: Ein belegter Port oder eine fehlende Datei wird dort genannt.</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Chain verifizieren</translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation>Wartet, bis der Node antwortet, so hoch ist wie zuvor und wächst. Laufende Container beweisen noch nichts.</translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation>Der Node antwortet, seine Höhe ist wie zuvor oder höher, und er wächst.</translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation>Antwortet der Node nicht oder endet er wieder, sind seine Daten wahrscheinlich beschädigt: weiter mit „Daten beschädigt oder weg“.</translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation>Daten beschädigt oder weg</translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation>Die Chain-Daten sind beschädigt oder weg, oder der Node endet bei jedem Start, und es gibt ein intaktes Backup.</translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation>Validator stoppen</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation>Nichts darf in die Chain-Daten schreiben, während sie ersetzt werden.</translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation>Der Validator steht still und bleibt es.</translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation>Stoppt er nicht, erneut versuchen; nach einer Weile beendet ihn die Engine zwangsweise. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>Backups auflisten</translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation>Zeigt, welche Backups es gibt und was über jedes bekannt ist.</translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation>Mindestens ein Backup mit der Chain ist da.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation>Fehlt der Ordner, sein Laufwerk anschließen oder einhängen und erneut versuchen. Gibt es gar kein Backup, weiter mit „Kein gültiges Backup“.</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Neuestes verifizieren</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation>Liest jedes Byte des Backups und vergleicht die Prüfsumme, damit nichts Beschädigtes an die Stelle der Chain kommt.</translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation>Die Prüfsumme stimmt, und der ganze Inhalt war lesbar.</translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation>Ein älteres Backup wählen und dieses verifizieren. Ist keines intakt, weiter mit „Kein gültiges Backup“.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation>Das Backup wird neben den beschädigten Daten entpackt, Datei für Datei verglichen und nimmt dann in einem Zug ihren Platz ein. Die beschädigten Daten bleiben, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation>Das Geschriebene wurde zurückgelesen und gleicht dem Backup. Die bisherigen Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation>Die bisherigen Daten sind noch an ihrem Platz. Platz schaffen oder ein anderes Backup wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation>Validator starten</translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation>Der Node lädt die wiederhergestellte Chain und macht dort weiter.</translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation>Der Validator läuft.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation>Letzte Zeilen seines Logs ansehen. Die Wiederherstellung lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation>Wartet, bis der Node antwortet, die Höhe des Backups erreicht hat und wächst. Blöcke nach dem Backup werden von Peers neu geladen.</translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation>Der Node antwortet auf der Höhe des Backups oder darüber und wächst.</translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation>Bleibt er stumm, sein Log ansehen. Wird die Wiederherstellung zurückgenommen, sind die bisherigen Daten wieder da.</translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation>Kein gültiges Backup</translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation>Die Chain-Daten sind verloren, und kein intaktes Backup ist übrig: Der Node beginnt eine neue Chain und lädt, was seine Peers haben.</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation>Nichts darf in die Chain-Daten schreiben, während sie kopiert und entfernt werden.</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Sichern, was übrig ist</translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation>Kopiert den jetzigen Inhalt der Chain-Daten, soweit lesbar, in ein Archiv. Es ist der Rückweg aus den nächsten Schritten.</translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation>Das Archiv ist geschrieben und zurückgelesen.</translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation>Platz auf dem Backup-Laufwerk schaffen, dann erneut versuchen. Nur überspringen, wenn in den alten Daten nichts Erhaltenswertes ist.</translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation>Container entfernen</translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation>Ein Volume lässt sich nur entfernen, wenn kein Container es nutzt. Die Volumes bleiben.</translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation>Die Container der Site sind weg, ihre Volumes noch da.</translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation>Letzte Zeilen der Ausgabe lesen, dann erneut versuchen. Es wurden keine Daten entfernt.</translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation>Beschädigte Chain entfernen</translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation>Macht Platz für eine neue Chain. Danach ist die alte nur noch im Sicherheitsarchiv.</translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation>Das Volume der Chain ist weg, und kein anderes wurde berührt.</translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation>Ist das Volume in Gebrauch, hängt noch etwas anderes daran: dieses stoppen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation>Legt ein neues, leeres Volume an und startet den Node mit einer neuen Chain.</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Log verfolgen</translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation>Zeigt, ob sich der Node richtig einrichtet.</translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation>Das Log berichtet von einer neuen Chain, und der Node antwortet.</translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation>Die letzten Zeilen sagen, was fehlt. Die Konfiguration der Site wurde nicht berührt.</translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation>Wartet, bis der Node antwortet und wächst. Er beginnt ganz unten und holt zu seinen Peers auf; das kann lange dauern.</translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation>Der Node antwortet, und seine Höhe wächst.</translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation>Wächst sie nicht, findet er vielleicht keine Peers: sein Log und das Netzwerk ansehen. Die alte Chain ist im Sicherheitsarchiv.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation>Nichts ist gestört: Ein Backup wird an einem temporären Ort wiederhergestellt, als Beweis für den Ernstfall.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation>Fehlt der Ordner, sein Laufwerk anschließen oder einhängen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation>Liest jedes Byte des Backups und vergleicht die Prüfsumme.</translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation>Dieses Backup würde nicht helfen: ein anderes wählen und bald ein neues erstellen.</translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation>An temporärem Ort wiederherstellen</translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation>Entpackt das Backup neben der Live-Site, vergleicht jede Datei und startet darauf einen Wegwerf-Node ohne Netzwerk. Site, Container und Volumes bleiben unberührt.</translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation>Jede Datei gleicht dem Backup, der Wegwerf-Node nennt seine Höhe, und die benötigte Zeit ist protokolliert.</translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation>Das Backup hätte aus dem genannten Grund nicht geholfen. Die Live-Site blieb unberührt.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation>Das lässt sich nicht in die crontab schreiben</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>Ein Eintrag bleibt beim Skript</numerusform>
            <numerusform>%n Einträge bleiben beim Skript</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation>Nicht alle Jobs ließen sich entzerren</translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation>Der Job in Zeile %1 lässt sich nicht allein durch Minute und Stunde verschieben.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation>Stündliches Chain-Backup</translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation>Tägliches Voll-Backup</translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation>Wöchentliches Voll-Backup</translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation>Alle drei, wie empfohlen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation>Backup-Job hinzufügen</translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation>Störungen überwachen</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Letzte Änderung widerrufen</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Änderung wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation>Zurück zur installierten crontab</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Prüfen und installieren…</translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation>Zeigt, was sich in der crontab ändert</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation>Einen Tag zeigen, Minute für Minute</translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation>Crontab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation>Dieser Lauf bleibt, wo er ist</translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation>Die crontab lässt sich im Moment nicht ändern.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>Er gehört zu einem anderen Programm.</translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>Crontab · %n Zeile ändert sich</numerusform>
            <numerusform>Crontab · %n Zeilen ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation>Die Jobs der Übungs-Crontab werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation>Crontab wird gelesen…</translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation>Die crontab war nicht lesbar</translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation>crontab von %1</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>Keine Site geöffnet</translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation>Öffnen Sie die Site eines Validators, um zu sehen, wann ihre Backups erstellt werden.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Übungs-Site öffnen</translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation>Solange sie nicht lesbar ist, wird nichts gesichert, damit nichts darin verloren geht.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation>Timer werden gesucht…</translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation>Die crontab von %1 erstellt kein Backup. Empfohlen sind ein stündliches der Chain sowie ein tägliches und ein wöchentliches von allem; was sonst in der crontab steht, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation>Ob ein Timer ein Backup ausführt, war nicht zu sehen: %1</translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation>cron erstellt kein Backup</translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation>Kein Backup geplant</translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation>Alle drei hinzufügen</translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation>Etwas anderes hat die crontab geändert, seit sie hier gelesen wurde. Ihre Änderungen werden nicht darüber installiert.</translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation>Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation>Entzerren</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>Ein Job ruft das dokumentierte Skript auf. bt2c-recovery tut dasselbe, prüft das Ergebnis und wartet, bis es an der Reihe ist.</numerusform>
            <numerusform>%n Jobs rufen das dokumentierte Skript auf. bt2c-recovery tut dasselbe, prüft das Ergebnis und wartet, bis es an der Reihe ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation>Auf bt2c-recovery umstellen</translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation>Niemand erfährt es, wenn ein Backup fehlschlägt, während dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation>Überwachen lassen</translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation>Zurück zu cron…</translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>%n per Timer</numerusform>
            <numerusform>%n per Timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation>Voll-Backup</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Chain-Backup</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Config-Backup</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation>durch das Skript %1</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Anderer Eintrag</translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation>%1 starten in derselben Minute, das nächste Mal %2: Die späteren warten auf den ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>%n Backup-Job</numerusform>
            <numerusform>%n Backup-Jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anderer</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation>Ihre Änderungen am Zeitplan sind noch nicht installiert. Installieren oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation>Ein Lauf, der fällig war, während der Rechner schlief, wird beim Aufwachen einmal nachgeholt; cron lässt ihn nach längerem Schlaf aus. War der Rechner aus, lassen ihn beide aus.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation>cron verschickt die Ausgabe des Jobs nicht mehr per E-Mail; das Log der Backups berichtet von jedem Lauf.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation>Ein Lauf, der fällig war, während der Rechner schlief oder aus war, wird einmal nachgeholt, sobald er wieder läuft; cron lässt ihn zumindest nach längerem Schlaf aus.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation>cron verschickt die Ausgabe des Jobs nicht mehr per E-Mail: Sie geht ins Journal, und das Log der Backups berichtet von jedem Lauf.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Er läuft nur, solange %1 angemeldet ist; cron braucht niemanden.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Er läuft nur, solange %1 angemeldet ist, bis „loginctl enable-linger“ einmal ausgeführt wurde; cron braucht niemanden.</translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation>cron lässt den Job im Akkubetrieb aus; ein Timer nicht.</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation>Der Job steht nicht mehr in der crontab.</translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation>Der Job ist ausgeschaltet. Schalten Sie ihn zuerst ein und installieren Sie das.</translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation>Neben der Übungs-Crontab gibt es keine Timer.</translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation>Hier gibt es keine Timer.</translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation>Auf diesem Rechner gibt es %1 nicht.</translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation>„%1“ von launchd ausführen lassen?</translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation>„%1“ von einem systemd-Timer ausführen lassen?</translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation>Auf Timer umstellen</translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation>Job wird auf einen Timer umgestellt</translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation>Die Zeile verlässt die crontab, die in der bisherigen Fassung aufbewahrt wird. „Zurück zu cron“ auf dieser Seite setzt die Zeile Byte für Byte zurück.</translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation>„%1“ wird jetzt von %2 ausgeführt</translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation>„%1“ wurde nicht auf einen Timer umgestellt</translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation>Seine Zeile steht nicht mehr in der crontab, die zurückgelesen wurde; die vorherige bleibt erhalten.</translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation>„%1“ zurück zu cron?</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation>Job wird auf cron zurückgestellt</translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation>Der Timer wird ausgeschaltet, seine Dateien werden entfernt. Die Zeile steht schon in der crontab und wird nicht nochmals hinzugefügt.</translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation>Der Timer wird ausgeschaltet, die Zeile steht wieder wie zuvor in der crontab, und die Dateien des Timers werden entfernt.</translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation>Ab dann entfällt ein Lauf, der fällig ist, während der Rechner länger schläft oder aus ist.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>Die crontab gibt dem Job jetzt andere Variablen als zuvor: %1.</translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation>„%1“ wird wieder von cron ausgeführt</translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation>„%1“ wurde nicht auf cron zurückgestellt</translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation>Seine Zeile steht in der crontab, die zurückgelesen wurde; sein Timer ist entfernt.</translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation>Das stündliche Backup</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>Das tägliche Backup</translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation>Das wöchentliche Backup</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>Das Backup „%1“</translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation>%1 hat %2. Ob er aktiv ist, ließ sich nicht ermitteln: %3</translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation>%1 wird doppelt ausgeführt: von cron und von %2.</translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation>%1 wird von cron ausgeführt; Dateien eines ausgeschalteten Timers sind davon noch übrig.</translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation>%1 wird nicht ausgeführt: nicht in der crontab, und der Timer ist aus.</translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation>%1 wird von %2 ausgeführt.</translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation>%1 heißt wie unsere Timer, sagt aber nicht, für welche Zeile der crontab es steht: Was es ausführt, wird hier nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation>Wählen Sie einen Vorgang, um zu sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Das rückgängig machen</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation>Von: %1 · Dauer: %2</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation>Sicherheitsarchiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgebracht</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Frei geworden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Dateien verglichen</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation>Node nicht gestartet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgelassen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restore-Dauer</translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation>Bis zur Antwort</translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation>Validator stand still</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>Bisherige Daten</translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation>Bisherige Chain</translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation>Beiseitegelegt in</translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation>Beim Lesen geändert</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Erzwungen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Nicht entfernt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Height before</source>
        <translation>Höhe vorher</translation>
    </message>
    <message>
        <source>Height after</source>
        <translation>Höhe nachher</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation>Kein Vorgang passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restores</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Restore-Tests</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Recoverys</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation>Es wurde nicht protokolliert, wer es war</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation>Schreibt den Inhalt der Liste als CSV oder JSON in eine Datei</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation>Das Protokoll ist im Moment nicht lesbar: Die Liste ist vielleicht nicht vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation>Das Neueste, was an dieser Site getan wurde: %1 Einträge</translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation>Alles, was an dieser Site getan wurde</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Keine Validator-Site geöffnet</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation>Wählen Sie den Ordner mit der docker-compose.yml Ihres Validators.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Das Protokoll ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation>%1 Nichts wurde geändert, und die Liste kommt von selbst zurück, sobald das Protokoll wieder lesbar ist.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation>Was Fenster, Befehlszeile und cron an dieser Site getan haben.</translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation>An dieser Site wurde noch nichts getan</translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation>Backups, Prüfungen, Wiederherstellungen, Restore-Tests und Recoverys stehen hier, gleich wer sie startet: Sie, die Befehlszeile oder cron.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation>JSON, mit allem, was bekannt ist (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>Ein Eintrag exportiert</numerusform>
            <numerusform>%n Einträge exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation>Nur Sie dürfen %1 lesen.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation>Stündliches Backup</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliches Backup</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Wöchentliches Backup</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>Voll-Backup</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Chain-Backup</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Config-Backup</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation>Restore-Test %1</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Restore rückgängig</translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation>Restore rückgängig %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation>Erstellt, beim Lesen geändert</translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation>Erstellt, %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation>Wiederhergestellt, erzwungen</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>Wiederhergestellt, %n Hinweis</numerusform>
            <numerusform>Wiederhergestellt, %n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation>Wiederhergestellt, Node antwortet</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Wiederhergestellt, verglichen</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nichts zu entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>%n entfernt, %1</numerusform>
            <numerusform>%n entfernt, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>Erledigt, %n Objekt</numerusform>
            <numerusform>Erledigt, %n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verifizieren %1</translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation>Schnellprüfung %1</translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation>Recovery %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation>Die Chain wurde durch das Backup %1 ersetzt, Höhe %2.</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation>Die Chain wurde durch das Backup %1 ersetzt.</translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation>Zurück auf Höhe %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>Noch ein Schritt. Auf der Seite „Recovery“ geht es dort weiter.</numerusform>
            <numerusform>Noch %n Schritte. Auf der Seite „Recovery“ geht es dort weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>Sie wurde beendet, ein Schritt blieb offen; was getan war, blieb.</numerusform>
            <numerusform>Sie wurde beendet, %n Schritte blieben offen; was getan war, blieb.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation>Sie wurde zurückgenommen: Die Chain ist wie zuvor.</translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation>Was es enthalten soll, war nicht da: Es brächte nichts zurück.</translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation>Geschrieben, auf die Platte synchronisiert und zurückgelesen.</translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation>Zurückgespielt und Byte für Byte zurückgelesen.</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>Die Site ist wie vor der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation>Die Chain ist wie vor der Recovery.</translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>An einem temporären Ort wiederhergestellt, jede Datei verglichen, und der Node antwortete darauf. Die Live-Site blieb unberührt.</translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation>An einem temporären Ort wiederhergestellt und jede Datei verglichen. Die Live-Site blieb unberührt.</translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation>Backups, die nach den Aufbewahrungsregeln nicht mehr bleiben, wurden entfernt.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation>Läuft gerade.</translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation>Das ausführende Programm endete, bevor dies fertig war. Eine halbe Wiederherstellung wird beim Öffnen der Site bereinigt; ein Backup lässt nichts zurück.</translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation>Das Programm endete mittendrin. Beim nächsten Start wurde die Site bereinigt.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde gestoppt, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation>Jedes Byte wurde gelesen, und die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation>Die Prüfsumme stimmt; der Inhalt wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>Nicht prüfbar; das sagt nichts über den Inhalt.</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrahieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation>Recovery rückgängig</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>Nicht schreibbar</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Laufwerk voll</translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation>Zu wenig Platz</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Prüfsumme falsch</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>Kein intaktes Backup</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Keine Prüfsumme</translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation>Validator läuft</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitablauf</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation>Älter als die Chain</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Es wurde zurückgenommen, oder das Vorherige ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation>Das Vorherige bleibt in %1, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation>Die vorherige Chain bleibt im Volume, in %1, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation>Es gehört zu einer Recovery: Machen Sie diese rückgängig.</translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation>Zuerst muss eine spätere Wiederherstellung rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation>Die bisherigen Daten bleiben im Volume, in %1, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation>Die bisherigen Daten bleiben in %1, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation>Was die Chain vor dem Entfernen enthielt, ist in %1.</translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: Die bisherigen Daten sind nicht mehr dort, wo sie abgelegt wurden.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Was die Wiederherstellung dorthin gebracht hatte, bleibt erhalten in %1.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>%1 rückgängig machen?</translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation>Die Chain wird wieder, was sie vor der Recovery war, samt Schaden.</translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation>die Chain im Datenordner der Site</translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation>die Chain im Volume %1</translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation>was das Sicherheitsarchiv %1 enthält</translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation>die Daten, die vorher da waren, wie aufbewahrt</translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation>wird dafür gestoppt und danach gestartet, falls er lief</translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation>was jetzt da ist, daneben beiseitegelegt</translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation>Das Beiseitegelegte bleibt, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation>Was jetzt da ist, können Sie zurückbekommen: Stellen Sie %1 erneut wieder her.</translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation>Die Wiederherstellung wird zurückgenommen, indem das Jetzige gegen das Vorherige getauscht wird.</translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation>was vor der Wiederherstellung von %1 da war</translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation>falls er läuft, werden Sie vor dem Stoppen gefragt</translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation>Noch immer: %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>Stumm bis: %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation>%1, seit %2, %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation>Eine Weile keine Nachricht zum gewählten Alarm; die Seite zeigt ihn weiter</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation>Soweit dieses Programm sah, war nie etwas gestört.</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation>Nicht gesendet (%1): %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>Die Chain erzeugt keine Blöcke mehr</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Noch kein Backup wurde in einem Restore-Test erprobt</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>Das Backup-Laufwerk ist in etwa einem Tag voll</numerusform>
            <numerusform>Das Backup-Laufwerk ist in etwa %n Tagen voll</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation>Das Backup vom 10. Nov. 03:30 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation>Unter Webhook ops antwortet nichts</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Offsite</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Bleibt als</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Höhe der Chain bei der Erstellung</translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation>Nicht bekannt: Der Node antwortete bei der Erstellung nicht, oder nichts wurde vermerkt</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation>Keine Aufbewahrungsregel zählt es</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation>Kein Backup passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Alle Backups zeigen</translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation>Nach Datum, Art oder Höhe suchen</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Backups durchsuchen</translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation>Art des Backups</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation>Zustand des Backups</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation>Backup von %1 läuft</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>Das Backup wurde gestoppt</translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation>Es wurde nichts davon zurückgelassen.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde kein Backup erstellt</translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation>Die Site und die anderen Backups blieben unberührt.</translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation>Das Backup ist leer</translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation>Was es enthalten soll, war nicht da. %1 brächte nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1: ein Objekt, %2, in %3.</numerusform>
            <numerusform>%1: %n Objekte, %2, in %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation>%1 % aus früheren Backups übernommen.</translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation>Beim Lesen geändert: %1.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>%1 kopieren nach</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation>%1 wurde zurückgelesen und ist Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation>Es hat keine oder eine andere Prüfsumme: Die Kopie ist nicht besser als das Original.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation>Das Kopieren wurde gestoppt</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>Am Ziel wurde nichts zurückgelassen.</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 wurde nicht kopiert</translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation>Das Original blieb unberührt.</translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation>Backup %1 in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation>%1 (%2) verlässt mit Prüfsumme und Metadaten den Ordner.</translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation>Es ist das einzige intakte Backup: Ohne dieses gibt es nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation>Sie können es aus dem Papierkorb zurückholen, bis er geleert wird.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation>%1 wird in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation>%1 und die Begleitdateien lassen sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 wurde nicht verschoben</translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation>Es ist noch im Ordner.</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Kein Dateimanager hat geantwortet</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>Die Datei liegt in %1.</translation>
    </message>
    <message>
        <source>Extract %1 into</source>
        <translation>%1 extrahieren nach</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrahieren</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <translation>%1 wird extrahiert</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extrahiert</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n Objekt, %1, liegt in %2.</numerusform>
            <numerusform>%n Objekte, %1, liegen in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting was stopped</source>
        <translation>Das Extrahieren wurde gestoppt</translation>
    </message>
    <message>
        <source>What was extracted before that stayed in %1.</source>
        <translation>Was bis dahin extrahiert war, bleibt in %1.</translation>
    </message>
    <message>
        <source>The archive does not hold it under that name.</source>
        <translation>Das Archiv enthält es nicht unter diesem Namen.</translation>
    </message>
    <message>
        <source>%1 was not extracted</source>
        <translation>%1 wurde nicht extrahiert</translation>
    </message>
    <message>
        <source>The archive and the site were not touched.</source>
        <translation>Archiv und Site wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another folder; to put a backup into the site, restore it.</source>
        <translation>%1 gehört zur Site oder zu ihren Backups; dort soll nichts dazwischengeraten. Wählen Sie einen anderen Ordner. Um ein Backup in die Site zu bringen, stellen Sie es wieder her.</translation>
    </message>
    <message>
        <source>Not all of %1 was extracted</source>
        <translation>%1 wurde nicht ganz extrahiert</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation>Chain und Config</translation>
    </message>
    <message>
        <source>chain only</source>
        <translation>nur Chain</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>nur Config</translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation>Name sagt nicht, was es enthält</translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation>Jedes Byte gelesen, %1.</translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation>Prüfsumme verglichen, %1.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Angesehen %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation>Das ist zu lange her: erneut verifizieren.</translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation>Ein Restore-Test schlug fehl, %1.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation>Im Restore-Test wiederhergestellt, %1, ein Node lief darauf, Dauer %2.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation>Im Restore-Test wiederhergestellt, %1, Dauer %2.</translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation>Noch nichts offsite kopiert</translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation>Beim letzten Nachsehen war eine Kopie offsite, %1</translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation>Beim letzten Nachsehen nicht unter den Offsite-Kopien, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation>Das Verifizieren wurde gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>Ein Backup war bis dahin geprüft; die anderen behalten ihren Zustand.</numerusform>
            <numerusform>%n Backups waren bis dahin geprüft; die anderen behalten ihren Zustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>Eines beschädigt: siehe rotes Kennzeichen.</numerusform>
            <numerusform>%n beschädigt: siehe rote Kennzeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>Eines war nicht prüfbar; das sagt nichts über den Inhalt.</numerusform>
            <numerusform>%n waren nicht prüfbar; das sagt nichts über den Inhalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation>Es wurde kein Schaden gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n Backup geprüft</numerusform>
            <numerusform>%n Backups geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle verifizieren</translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation>Liest jedes Byte jedes Backups, im Hintergrund</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Backup erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Backup</numerusform>
            <numerusform>%n Backups</numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>neuestes verifiziertes %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>noch keines verifiziert</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Keine Validator-Site geöffnet</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation>Wählen Sie den Ordner mit der docker-compose.yml Ihres Validators, oder üben Sie an einer Übungs-Site, die nichts berührt.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation>Recovery von Offsite…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Übungs-Site öffnen</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Wo sind die Backups?</translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation>Die Site ist geöffnet, aber noch kein Backup-Ordner gewählt.</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Backup-Ordner wählen…</translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation>Der Backup-Ordner darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation>Der Backup-Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation>%1 Nichts wurde berührt, und die Liste kommt von selbst zurück, sobald der Ordner wieder da ist.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation>Von Offsite holen…</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>Hier sind noch keine Backups</translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation>%1 enthält kein Archiv. Erstellen Sie jetzt das erste, oder wählen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation>Jetzt alles sichern</translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation>Log von %1</translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation>Status von Engine, Containern, Volumes und Chain</translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation>Logs der Container</translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation>Logs der Container: Die Site hat keine.</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: kann Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation>%1: Das Paket würde größer als %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n Geheimnis entfernt</numerusform>
            <numerusform>%n Geheimnisse entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation>Nachgesehen bei</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Warum dort</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation>Verlauf der Höhe</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation>lebt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation>steht: seit mehr als drei Blockzeiten kein neuer Block</translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation>zurück: niedriger als schon einmal</translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation>der Node antwortet nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message>
        <source>%1 staked</source>
        <translation>%1 im Stake</translation>
    </message>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation>
            <numerusform>%n Validator</numerusform>
            <numerusform>%n Validatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation>%1 Transaktionen warten</translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation>Letzter Block %1</translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation>Letzter Block %1, einer alle %2</translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation>Der Node sagt nicht, wann sein letzter Block entstand</translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation>Ein Block alle %1</translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation>Der Validator hat keinen Container, daher antwortet niemand.</translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation>Der Validator ist pausiert, daher antwortet niemand.</translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation>Der Validator läuft nicht, daher antwortet niemand.</translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation>Zuletzt gesehen: Höhe %1, %2.</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>Der Node antwortet nicht</translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation>Höhe %1 um %2</translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation>Ob die Chain jetzt lebt, ist nicht zu sehen</translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation>Chain lebt auf Höhe %1</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>Die Chain steht still</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation>Die Chain steht still: seit %1 kein Block</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation>Die Chain steht still: seit mindestens %1 kein Block</translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation>erwartet wird einer alle %1</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation>Zurück: %1, war %2</translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation>Hinter eigenem Stand: %1</translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation>Nach einer Wiederherstellung normal; sonst hat der Node Blöcke verloren.</translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation>Um %2 war sie um %1 höher: nach einer Wiederherstellung normal, sonst hat der Node Blöcke verloren.</translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation>Er antwortet, kennt seine Höhe aber noch nicht.</translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation>Er antwortet „%1“, kennt seine Höhe aber noch nicht.</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>Der Node startet</translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation>Die Chain ist von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation>Der Validator veröffentlicht Port 8081 nicht, an dem ein Node seine Höhe nennt.</translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation>Node wird gefragt…</translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation>Höhe von %1 um %2 bis %3 um %4</translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation>Intakt: Jedes Byte wurde gelesen, und die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation>Ganz lesbar, aber nichts bürgt dafür, dass es das Geschriebene ist.</translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation>Lesbar, brächte aber nichts zurück.</translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation>Es wurde beim Schreiben abgeschnitten. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation>Es ist beschädigt. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation>Es würde außerhalb der Site schreiben. Trauen Sie seiner Herkunft nicht.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>Nicht prüfbar; das sagt nichts über den Inhalt.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>Prüfung eines Archivs</numerusform>
            <numerusform>Prüfung von %n Archiven</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation>Jedes Byte wird gelesen. Das Archiv wird weder geändert noch verschoben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation>jedes Byte</translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation>nur Prüfsumme</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation>SHA-256 stimmt</translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation>SHA-256 stimmt nicht</translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation>keine SHA-256 zum Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 entpackt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Nicht geprüft, seit es geschrieben oder geändert wurde.</translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation>Nicht prüfbar, %1</translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation>Jedes Byte gelesen, %1</translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation>Prüfsumme verglichen, %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, in %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CommandSheet</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>Zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation>die Live-Site</translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation>Die Live-Site, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation>Das Backup davor · %1</translation>
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
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>From byte</source>
        <translation>Ab Byte</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation>Nach Name oder Änderung suchen</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Unterschiede durchsuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation>Es ist keine Site geöffnet, und es gibt kein anderes Backup.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Was sich von %1 zu %2 geändert hat</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation>Der Vergleich war nicht möglich</translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation>Vor dem Schaden kein Unterschied</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>Ein Eintrag ist auf beiden Seiten gleich.</numerusform>
            <numerusform>%Ln Einträge sind auf beiden Seiten gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation>Kein Unterschied passt zur Suche</translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation>Suchen Sie nach weniger, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation>Nur die ersten %1 Unterschiede sind aufgeführt; gezählt sind alle.</translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation>%1 ist beschädigt: Was danach kommt, wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation>%1 ganz gelesen. Der Rest wurde über die Hashes verglichen, die in den Archiven stehen.</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>gewachsen</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation>, %1 auf %2 Bytes</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, ab Byte %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>Kein Unterschied; Einträge: %1</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>gleich: %1</translation>
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
        <translation>Ausgabe von Compose</translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation>Compose arbeitet…</translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation>Compose stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation>Auf Ihren Wunsch gestoppt. Was Compose bis dahin getan hat, bleibt; Volumes wurden nicht berührt.</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Volumes wurden nicht berührt.</translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation>Session-Token, falls vorhanden</translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation>Region, falls vorhanden</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Benutzer des Servers</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Passwort des Servers</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Application Key</translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation>Passwort der rclone-Konfiguration, falls vorhanden</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation>Ein Ordner auf einem anderen Laufwerk oder was restic nimmt: sftp:…, s3:…, rest:…, rclone:…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation>Das des Repositorys; leer steht für das gespeicherte</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Startet neu…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation>Anlegen und starten</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>kein Container</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation>Keine Werte: Er läuft nicht</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation>%1; 100 % ist ein ausgelasteter Prozessor</translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation>Prozessor von %1</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>Speicher von %1</translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation>keine veröffentlichten Ports</translation>
    </message>
    <message>
        <source>port </source>
        <translation>Port </translation>
    </message>
    <message>
        <source>ports </source>
        <translation>Ports </translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation>Port %1 von %2 öffnen</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation>%1 anlegen und starten</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation>Lässt Compose anlegen und starten, was fehlt</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Logs von %1</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1 wurde nicht gestartet</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 wurde nicht gestoppt</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 wurde nicht neu gestartet</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 wurde nicht pausiert</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 wurde nicht fortgesetzt</translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation>Validator pausieren?</translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation>Validator stoppen?</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation>Ein Validator verdient nichts, solange er pausiert ist, und das Netzwerk kann ihn als abwesend zählen.</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation>Ein Validator verdient nichts, solange er gestoppt ist, und das Netzwerk kann ihn als abwesend zählen.</translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation>Seine Daten werden nicht berührt. Beim Fortsetzen macht er weiter, wo er war.</translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation>Seine Daten werden nicht berührt.</translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation>Validator pausieren</translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation>Validator stoppen</translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation>Der Container ist nicht mehr da; etwas anderes hat ihn entfernt.</translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation>Andere Container und alle Volumes blieben unberührt.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>Sein Log sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation>Alle Container stoppen?</translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation>Daten werden nicht berührt. „Alle starten“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation>%1 abbauen?</translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation>Alle Container werden gestoppt und entfernt, mit ihnen ihre Logs. Ein Validator verdient nichts, bis wieder hochgefahren wird.</translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation>Volumes und Konfiguration bleiben; „Hochfahren“ legt die Container wieder an.</translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation>Abbauen</translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation>Wird abgebaut</translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation>Wird hochgefahren</translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation>Container werden angelegt</translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation>Compose hatte keinen Erfolg</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Volumes wurden nicht berührt.</translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation>Compose ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation>Keine Engine erreichbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation>Das Volume %1 wurde entfernt</translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation>Kein anderes Volume und kein Backup wurde berührt.</translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation>Inzwischen nutzt es ein Container.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Es war schon weg.</translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation>Das Volume %1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>Volume %1 anlegen?</translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation>Es wird leer angelegt.</translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation>Es wird leer angelegt, unter dem Namen, den Compose sucht. Im Verfahren heißt es %1; ein Volume nur mit diesem Namen würde von nichts genutzt.</translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation>Vor dem Start des Validators lässt sich ein Backup darin wiederherstellen. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation>Volume anlegen</translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation>Das Volume %1 wurde angelegt</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation>Es ist leer. Stellen Sie darin ein Backup wieder her, oder fahren Sie die Site hoch.</translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation>Das Volume %1 wurde nicht angelegt</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation>Läuft · ungesund</translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation>Er läuft, aber sein eigener Health-Check schlägt fehl.</translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation>%1× neu gestartet</translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation>Er läuft wieder seit %1.</translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation>Läuft · gesund</translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation>Sein eigener Health-Check ist in Ordnung.</translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation>Läuft · startet</translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation>Sein eigener Health-Check war noch nicht erfolgreich.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation>Fehler (Exit %1, kein Speicher)</translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation>Das System hat ihn beendet, weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation>Beendet (Exit %1)</translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation>Er wurde zwangsweise beendet.</translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation>Gestoppt (Exit %1)</translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation>Er endete wie verlangt.</translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation>Fehler (Exit %1)</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht angelegt</translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation>Compose hat diesen Container noch nicht angelegt, oder er wurde entfernt.</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Start unmöglich</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nie gestartet</translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation>Er wurde angelegt und lief noch nicht.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation>Er steht still, wo er war, und macht beim Fortsetzen weiter.</translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation>Startet neu (%1×)</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation>Er endete mit Exit-Code %1, und die Engine startet ihn wieder.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation>Die Engine konnte ihn nicht entfernen und startet ihn nicht.</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation>Die Engine nannte einen Zustand, den dieses Programm nicht kennt.</translation>
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
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nie gestartet</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation>%1× neu gestartet</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation>Einmal gestoppt, bleibt er gestoppt, bis Sie ihn starten oder Docker selbst neu startet (restart: always).</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation>Einmal gestoppt, bleibt er gestoppt, bis Sie ihn starten (restart: unless-stopped).</translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation>Docker startet ihn nur nach einem Fehler wieder, nicht, wenn Sie ihn stoppen (restart: on-failure).</translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation>Docker startet ihn nie von selbst (restart: no).</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>keine Container</translation>
    </message>
    <message>
        <source>all running</source>
        <translation>alle laufen</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation>Compose-Projekt %1</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>nicht gesehen seit %1</translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation>Stand %1, verbindet neu…</translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation>Stand %1: Die Verbindung zu Docker ist weg und wird neu aufgebaut… Bis dahin lässt sich nichts steuern.</translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation>Die dokumentierte Art Backup enthielte hier keine Chain</translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation>Wo diese Site vom Verfahren abweicht</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Docker wird gesucht…</translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation>Jede Adresse, an der eine Engine lauschen kann, wird gefragt, je höchstens zwei Sekunden.</translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation>Keine Container und keine Compose-Datei</translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation>Die Engine kennt keinen Container dieser Site, und in %1 liegt keine docker-compose.yml. Wählen Sie den Ordner mit dieser Datei.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation>Hier sind noch keine Container</translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation>Compose legt sie aus %1 an. Vorhandene Volumes werden unverändert weiter genutzt.</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Hochfahren</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Zu Backups</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Keine Validator-Site geöffnet</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation>Wählen Sie den Ordner mit der docker-compose.yml Ihres Validators, oder üben Sie an einer Übungs-Site, die nichts berührt. Ein Validator, der hier in Docker läuft, wird von selbst gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>Docker kennt einen Validator auf diesem Rechner.</numerusform>
            <numerusform>Docker kennt %n Validatoren auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Übungs-Site öffnen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation>Sucht Docker sofort</translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation>Alle neu starten</translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation>Stoppt und startet jeden laufenden Container; das dauert höchstens eine halbe Minute</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation>Startet jeden Container, der nicht läuft</translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation>Hochfahren</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation>Lässt Compose anlegen und starten, was fehlt (docker compose up -d)</translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation>Weitere Aktionen für die Site</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Nicht live</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation>Warum ist Docker nicht zu sehen?</translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation>Höhe des Logs</translation>
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
        <translation>Harter Link auf %1</translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation>Symbolischer Link auf %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Read contents</source>
        <translation>Inhalt lesen</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation>Inhalt des Backups</translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation>Dieses Archiv ist groß: Seinen Inhalt zu lesen dauert eine Weile.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation>Nur die ersten %1 Einträge sind aufgeführt.</translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation>Was vor dem Schaden lesbar war:</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extrahieren…</translation>
    </message>
    <message>
        <source>Takes the chosen file or folder out of the archive, into a folder of your choice</source>
        <translation>Holt die gewählte Datei oder den Ordner aus dem Archiv in einen Ordner Ihrer Wahl</translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation>%1 fehlt oder ist kein Programm: Der Job kann es nicht starten.</translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation>cron findet %1 nicht. Schreiben Sie den vollen Pfad, oder setzen Sie über den Job eine Zeile PATH=… mit seinem Ordner.</translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation>cron findet docker nicht, das das dokumentierte Skript aufruft. Setzen Sie über den Job eine Zeile PATH=… mit seinem Ordner, oder stellen Sie den Job auf bt2c-recovery um, das kein docker-Programm braucht.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>In den Backup-Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation>Der Backup-Ordner %1 fehlt und lässt sich nicht anlegen. Ist sein Laufwerk eingehängt?</translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation>Der Benutzerordner %1 fehlt: cron würde den Job nicht starten.</translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation>Die Shell %1 fehlt: cron würde den Job nicht starten.</translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation>macOS ließ den Job nicht an einen Ordner, den er braucht. %1</translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation>Dieser Lauf hatte die Rechte dieses Programms. Ob cron selbst auf Dokumente, Schreibtisch, Downloads und externe Laufwerke zugreifen darf, zeigt nur ein Lauf, den cron startet. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation>Der jetzige Inhalt der crontab ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation>Öffnen Sie Systemeinstellungen, Datenschutz &amp; Sicherheit, Festplattenvollzugriff, fügen Sie /usr/sbin/cron (mit ⇧⌘G den Pfad eingeben) und dieses Programm hinzu, und schalten Sie beide ein.</translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation>macOS lässt dieses Programm die crontab nicht ändern. %1 %2</translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation>Etwas anderes hat die crontab geändert, seit sie gelesen wurde. Nichts wurde überschrieben: Sehen Sie nach, was jetzt darin steht, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation>cron würde Zeile %1 dieser crontab ablehnen: %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation>cron würde diese crontab ablehnen: %1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation>crontab lehnte Zeile %1 ab: %2. %3</translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation>crontab ist fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation>Sie dürfen crontab hier nicht benutzen: %1. %2</translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation>Auf diesem Rechner gibt es kein Programm crontab. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation>crontab endete nicht rechtzeitig. %1</translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation>Ein anderes Fenster oder ein Befehl ändert gerade die crontab. Nichts wurde geändert: Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation>Ein Timer führt diesen Job schon aus, und cron würde ihn ein zweites Mal ausführen: %1. Stellen Sie ihn stattdessen auf cron zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation>Es gibt keine Änderung der crontab, die sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation>Die crontab liest sich nicht so, wie sie geschrieben wurde. Die vorherige bleibt erhalten; sehen Sie nach, was jetzt darin steht.</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation>Zeilen, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Leere Zeile</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation>%1 (Eintrag eines anderen Programms)</translation>
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
        <translation>Wählen Sie ein Backup, um zu sehen, was es enthält und wie es geprüft wurde.</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Dateinamen kopieren</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation>Dieses Backup reparieren</translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation>Sucht, woher die beschädigten Teile zu bekommen sind</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Dieses Backup wiederherstellen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation>Dieses Backup verifizieren</translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation>Liest jedes Byte und vergleicht die Prüfsumme</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>bleibt als %1</translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation>im Restore-Test wiederhergestellt %1, Dauer %2</translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation>eine Kopie offsite</translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation>Es gibt keine Site zum Wiederherstellen. Wählen Sie eine mit Ablage ▸ Site öffnen…</translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation>Docker Desktop oder eine andere Container-Engine installieren, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation>Ihren Benutzer in die Gruppe „docker“ aufnehmen lassen, neu anmelden, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation>Die Engine wählen, auf der der Validator läuft, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation>Docker neu starten, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation>Nachsehen, welche Adresse für die Engine eingestellt ist, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation>Docker Desktop starten, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation>Docker starten (Docker Desktop oder „sudo systemctl start docker“), dann neu prüfen.</translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation>Die Container-Engine hatte noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Neu prüfen.</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>Die Container-Engine antwortet nicht</translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation>Keine Antwort in %1. Ohne sie sind weder der Validator noch seine Chain zu sehen.</translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation>Ohne sie kann der Validator nicht laufen, und seine Container sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Gefragt: %1.</translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation>Gerade läuft eine Wiederherstellung</translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation>Ein anderes Fenster oder ein Befehl arbeitet an dieser Site. Bis zum Ende lässt sich über die Chain nichts sagen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation>Das Ende abwarten, dann neu prüfen.</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>Eine Wiederherstellung wurde unterbrochen</translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation>Sie wurde begonnen und weder beendet noch zurückgenommen. Die bisherigen Daten sind noch da.</translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation>Beenden oder zurücknehmen lassen: Das geschieht beim Start dieses Programms und vor jeder Wiederherstellung. Dabei geht nichts verloren.</translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation>Eine Recovery läuft</translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation>Ein anderes Fenster oder ein Befehl führt „%1“ durch.</translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation>Eine Recovery wurde nicht beendet</translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation>„%1“ wurde begonnen und mittendrin gestoppt.</translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation>Fortsetzen oder dort beenden.</translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation>Das Backup-Laufwerk ist voll</translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation>Der Chain fehlt nichts, aber in %1 passt kein weiteres Backup.</translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation>Dort Platz schaffen oder alte Backups entfernen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation>Dort sind nur %1 frei. Der Validator kann seine Chain nicht schreiben, und nichts lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation>Der Validator konnte nicht schreiben: kein Platz mehr auf seinem Laufwerk.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation>Auf dem Laufwerk mit %1 Platz schaffen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation>Das Volume %1 der Chain ist noch da.</translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation>Der Ordner der Site fehlt</translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation>%1 ist nicht da, und es gibt keine Container zum Starten.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation>Das Laufwerk anschließen, auf dem er liegt, oder den Ordner zurücklegen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation>Die Compose-Datei fehlt</translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation>Ohne docker-compose.yml lassen sich die Container nicht anlegen, und zum Starten gibt es keine.</translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation>docker-compose.yml nach %1 zurücklegen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation>Ein intaktes Backup ist da, %1 alt.</translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation>Ein Backup ist da, %1 alt; es wird vor der Verwendung geprüft.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>Die Backups ließen sich nicht ansehen.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Es gibt kein intaktes Backup.</translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation>Das Laufwerk %1 mit den Backups anschließen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation>Den Backup-Ordner lesbar machen (%1), dann neu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>Der Validator wurde einmal neu gestartet und endete wieder, weil er seine Chain nicht lesen kann.</numerusform>
            <numerusform>Der Validator wurde %n-mal neu gestartet und endete jedes Mal, weil er seine Chain nicht lesen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation>Die Dateien der Chain widersprechen einander.</translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation>Der Validator kann laut seinem Log seine Chain nicht lesen.</translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation>Die Chain-Daten sind beschädigt</translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation>%1 enthält eine neue Chain auf Höhe %2. Die bisherige war auf %3.</translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation>%1 ist da und enthält keine Chain, obwohl es eine gab.</translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation>Die Chain von den Peers laden lassen; das kann Stunden dauern.</translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation>Die Chain ist weg</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Ein Port ist belegt</translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation>Ein anderes Programm nutzt den Port, den „%1“ braucht; so kann er nicht starten.</translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation>Der Container %1 nutzt den Port, den „%2“ braucht; so kann er nicht starten.</translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation>%1 stoppen oder einen anderen Port zuweisen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation>Das Programm beenden, das ihn belegt („lsof -i :%1“ nennt es), dann neu prüfen.</translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation>Das Programm beenden, das ihn belegt, dann neu prüfen.</translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation>„%1“ läuft nicht</translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation>Validator und Chain fehlt nichts. Aber ihre Überwachung ist nicht vollständig da.</translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation>Der Validator ist pausiert</translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation>Sein Container steht still, wie kurz während eines Backups.</translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation>Falls gerade kein Backup läuft: docker unpause %1</translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation>Der Validator wurde nie gestartet</translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation>Sein Container ist angelegt und wartet.</translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation>Die Engine konnte ihn nicht starten: %1</translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation>Er wurde abrupt beendet, wie bei einem zu schnellen Herunterfahren.</translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation>Er wurde gestoppt, von Hand oder mit dem Rechner.</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation>Er endete von selbst mit Exit-Code %1, und sein Log nennt keinen bekannten Grund.</translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation>Nichts spricht für einen Schaden an der Chain.</translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation>Der Validator ist gestoppt</translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation>Validator und Chain fehlt nichts, aber eine Recovery wäre jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation>Das Laufwerk ansehen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation>Das Backup-Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation>Das Backup-Laufwerk ist nicht eingehängt</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation>Das Laufwerk anschließen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation>Die Backups dürfen nicht gelesen werden</translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation>Sich das Leserecht für %1 geben, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>Die Backups sind nicht lesbar</translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation>Der Backup-Ordner fehlt</translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation>Den Ordner zurücklegen oder jetzt ein neues Backup erstellen.</translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation>Der Validator ist gesund</translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation>Die Chain ist auf Höhe %1 und wächst.</translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation>Der Container des Validators fehlt</translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation>Er wurde abgebaut oder nie angelegt. Seine Daten liegen getrennt davon.</translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation>Das Volume der Chain fehlt</translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation>Der Ordner der Chain fehlt</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation>Der Validator darf seine Daten nicht nutzen</translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation>Lesen oder Schreiben seiner Dateien wird ihm verweigert; so kann er nicht laufen. Die Daten selbst müssen nicht beschädigt sein.</translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation>%1 wieder dem Benutzer geben, unter dem der Validator läuft, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation>Dem Validator ging der Speicher aus</translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation>Er wurde beendet, weil er mehr Speicher brauchte, als er haben darf. Seine Daten müssen nicht beschädigt sein.</translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation>Ihm mehr Speicher geben (sein Limit in der Compose-Datei oder das von Docker) oder andere Programme beenden.</translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation>Der Validator endet immer wieder</translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation>Er wird gestartet und endet binnen Sekunden, und sein Log nennt keinen bekannten Grund.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation>Zuerst die letzten Zeilen seines Logs ansehen.</translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation>Die Chain erzeugt keine Blöcke</translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation>Der Validator läuft und antwortet, aber seine Chain steht auf Höhe %1 still.</translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation>Die Verbindung zu den Peers und das Log ansehen. Danach neu starten: docker restart %1</translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation>Die Chain ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation>Sie ist auf Höhe %1 und war schon auf %2.</translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation>Wächst sie, erst zu den Peers aufholen lassen.</translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation>Der Validator startet</translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation>Er läuft, stellt seine Chain aber noch nicht bereit.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Eine Minute warten, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>Der Validator antwortet nicht</translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation>Er läuft, aber sein Port 8081 ist von hier nicht erreichbar; die Chain ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation>Er läuft, gibt aber keine Auskunft über seine Chain.</translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation>Sein Log ansehen. Danach neu starten: docker restart %1</translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation>Es gibt kein intaktes Backup</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Jetzt ein Backup erstellen.</translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation>Das Log sagt: „%1“</translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation>Die Engine sagt: „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation>Zu Containern</translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation>Zeigt jede Adresse, an der eine Engine gesucht wurde, und was sie sagte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Zu Backups</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Restore-Test…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Support-Paket…</translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation>Die Site wird geprüft…</translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation>Engine, Container, Volume, Chain, Laufwerk und Backups werden gleichzeitig geprüft, höchstens fünf Sekunden lang. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation>Das ist der wahrscheinlichste Grund, kein sicherer.</translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation>%1, begonnen %2.</translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation>Weiter geht es mit Schritt %1 von %2, %3.</translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation>Ein anderes Programm arbeitet gerade daran: %1.</translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation>Eine Recovery ist nicht beendet</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation>Die letzte Recovery lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation>Bericht der letzten Recovery</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation>Backup-Laufwerk</translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation>Das Backup-Laufwerk ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation>%1. Wie schnell die Backups wachsen, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation>%1. Die Backups wachsen zurzeit nicht.</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>in Jahren</translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>in etwa einem Tag</numerusform>
            <numerusform>in etwa %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>in etwa einem Monat</numerusform>
            <numerusform>in etwa %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation>%1. Voll %2 beim jetzigen Wachstum, %3 am Tag.</translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation>Backup-Laufwerk: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation>%1 wird in einem temporären Ordner wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>Eine Datei vom Laufwerk zurückgelesen; sie ist wie im Archiv</numerusform>
            <numerusform>%n Dateien vom Laufwerk zurückgelesen; jede ist wie im Archiv</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation>Eine Übungs-Site hat dafür keine eigene Engine. Stattdessen wurde ihre Chain Block für Block gelesen.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Es war nicht verlangt.</translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation>Es gibt keine Container-Engine.</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>Das Image des Validators ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation>Der Wegwerf-Node antwortet: Höhe %L1</translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation>Dieses Backup enthält keine Chain, auf der ein Node laufen könnte.</translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation>Ein Restore-Test läuft</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation>der Wegwerf-Node</translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation>Der Wegwerf-Node muss seinen Status nennen</translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>Er lief eine Sekunde. Sein Image enthält nichts, womit sich sein Status abfragen ließe.</numerusform>
            <numerusform>Er lief %n Sekunden. Sein Image enthält nichts, womit sich sein Status abfragen ließe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation>Die Chain kommt in das temporäre Volume %1</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>Das Image des Validators ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation>Ein Wegwerf-Node ohne Netzwerk wird gestartet</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation>Das Backup wird an einem temporären Ort wiederhergestellt, und jede Datei wird damit verglichen. Dann wird darauf ein Wegwerf-Container mit dem Image des Validators ohne Netzwerk gestartet und nach seiner Höhe gefragt. Live-Site, Container und Volumes bleiben unberührt, und der temporäre Ort wird wieder entfernt.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation>Zu testendes Backup</translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation>Fortschritt des Restore-Tests</translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation>Was der Restore-Test sagt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation>Es gibt kein Backup mit einer Chain</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation>Der Restore-Test wurde gestoppt und beweist nichts.</translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation>Die Live-Site blieb unberührt.</translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation>Im Test bewiesen</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Wiederhergestellt und verglichen</translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>Das Backup wurde wiederhergestellt, jede Datei verglichen, und der Node antwortete darauf. Die Live-Site blieb unberührt.</translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation>Das Backup wurde wiederhergestellt und jede Datei verglichen. Die Live-Site blieb unberührt.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Recovery-Zeit</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n Objekt, %1</numerusform>
            <numerusform>%n Objekte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation>im Protokoll und am Kennzeichen des Backups</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation>Wird gestoppt, und das dafür Angelegte wird entfernt…</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation>antwortet, ist aber nicht die gewählte</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation>zeigt ins Leere</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>niemand lauscht dort</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation>etwas anderes als eine Container-Engine antwortet</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>nicht verständlich</translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation>in den Einstellungen dieses Programms gewählt</translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation>durch DOCKER_HOST gewählt</translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation>durch DOCKER_CONTEXT gewählt: %1</translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation>durch die Einstellungen von Docker gewählt</translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation>durch Kontext %1 gewählt</translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation>übliche Adresse von Docker</translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation>wo %1 lauscht</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation>Hier ist keine Container-Engine installiert.</translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation>Die Container-Engine läuft nicht.</translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation>Sie dürfen die Container-Engine nicht nutzen.</translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation>Die gewählte Container-Engine antwortet nicht; eine andere antwortet.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>Die Container-Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation>Was antwortet, ist keine Container-Engine.</translation>
    </message>
</context>
<context>
    <name>bt2c::FieldNames</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>nicht feststellbar: keine Container-Engine</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>nie gestartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>keine Antwort in %1</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 antwortet in %2 ms</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>es gibt keinen Container %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation>%1: kein Container</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>hier keine</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation>Chain-Ordner</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: beschädigt</translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation>%1 enthält keine Chain</translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation>%1 enthält eine neue Chain</translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation>%1: darf nicht angesehen werden</translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation>%1 enthält noch keine Chain</translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation>es ist nicht bekannt, wo die Chain ist</translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation>%1: laut Log beschädigt</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation>der Node darf seine Daten nicht nutzen</translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation>der Node liest und schreibt seine Daten</translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation>im Log keine Klage darüber</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation>dem Node ging der Speicher aus</translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation>nichts wurde seinetwegen beendet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation>es gibt keinen Container mit Log</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation>in den letzten Zeilen keine bekannte Störung</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation>was dort antwortet, ist nicht dieser Validator</translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation>Höhe %1, war schon auf %2</translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation>Höhe %1, seit %2 kein neuer Block</translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation>Höhe %1, letzter Block %2 her</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>der Node startet</translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation>Port 8081 ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation>was an Port %1 antwortet, ist kein Node</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>keine Antwort an Port %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation>einer, den der Node braucht, ist belegt</translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation>%1 ist von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 ist von %2 belegt</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>keiner veröffentlicht</translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation>%1 nicht anderweitig belegt</translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation>von hier nicht prüfbar</translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation>nicht geprüft: abgebrochen</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation>%1 frei, %2 nötig für eine Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation>kein Platz mehr, sagt %1</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Log</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose-Datei</translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation>zum Üben nicht nötig</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>der Ordner %1 ist nicht da</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation>in %1 ist keine</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>ließen sich nicht ansehen</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation>keines von %1 ist intakt</translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation>%1 intakt, das neueste %2 alt</translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation>%1 noch ungeprüft, das neueste %2 alt</translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation>%1 intakt, %2 noch ungeprüft, das neueste %3 alt</translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation>Backup-Laufwerk</translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation>das Laufwerk %1 ist nicht eingehängt</translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation>%1 darf nicht angesehen werden</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation>Frühere Restores</translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation>einer läuft gerade</translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation>einer wurde unterbrochen</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>eine Recovery läuft</translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation>eine Recovery wurde nicht beendet</translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation>keiner unvollendet</translation>
    </message>
</context>
<context>
    <name>bt2c::FindingsCard</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation>über die Container gefunden</translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation>aus der Compose-Datei gelesen</translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation>angenommen wie dokumentiert</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation>Ab dem nächsten Start dieses Programms.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>For the command line and its jobs, where none is named, and for this window’s first start.</source>
        <translation>Für die Befehlszeile und ihre Aufgaben, wo keiner genannt ist, und für den ersten Start dieses Fensters.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>The folder of the backups, for the command line and this window.</source>
        <translation>Der Ordner der Backups, für die Befehlszeile und dieses Fenster.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Container-Engine</translation>
    </message>
    <message>
        <source>As the docker command line decides</source>
        <translation>Wie docker es entscheidet</translation>
    </message>
    <message>
        <source>As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker.</source>
        <translation>Wie in DOCKER_HOST: unix:///…, ssh://… oder https://… mit den Schlüsseln in ~/.docker.</translation>
    </message>
    <message>
        <source>Passphrase of the engine’s key</source>
        <translation>Passphrase des Schlüssels der Engine</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Passphrase speichern</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>Passphrase ihres Schlüssels</translation>
    </message>
    <message>
        <source>Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and never shown again.</source>
        <translation>Nur wo die Engine über TLS mit einem Schlüssel erreicht wird, der eine hat. Liegt bei den Geheimnissen und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>The passphrase is kept.</source>
        <translation>Die Passphrase ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation>Höhe der Chain</translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation>Höhe der Chain im Zeitverlauf</translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation>Zu wenig bekannt: Höhen werden mit jedem Backup vermerkt.</translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation>Gestrichelt: beim üblichen Tempo zu erwarten</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation>%1 Blöcke in %2.</translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation>%1 Blöcke in %2; zu erwarten waren etwa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation>Engine wird gefragt…</translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation>Was die Engine über %1 sagt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>eine Zeile neu</numerusform>
            <numerusform>%n Zeilen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>eine Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation>Zeile %1 würde cron ablehnen: %2</translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation>cron würde sie ablehnen.</translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation>Diese crontab installieren?</translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation>In der crontab von %1: %2. Alle anderen Zeilen bleiben Byte für Byte gleich.</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>Dies ist die Übungs-Crontab: cron führt sie nicht aus.</translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation>Die vorherige crontab bleibt erhalten und lässt sich wieder einsetzen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und eine weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation>Wählen Sie einen Job, um zu sehen, wann er läuft.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>Zu anderen Zeiten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minute der Stunde</translation>
    </message>
    <message>
        <source>minute </source>
        <translation>Minute </translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation>Einmal ausführen…</translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation>Diesen Job einmal ausführen, wie cron es täte</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation>Diesen Job ausschalten</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Mehr zu diesem Job</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation>Durch launchd ausführen…</translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation>Durch systemd-Timer ausführen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation>von einem anderen Programm: wird gezeigt, nicht geändert</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation>Diesen Job einschalten</translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation>Führt ihn jetzt aus, mit den wenigen Variablen von cron</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation>Er ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation>Bei jedem Start des Rechners.</translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation>(Zeitumstellung)</translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation>Nicht, während der Rechner im Akkubetrieb läuft.</translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation>Er läuft nie.</translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation>Er muss an mindestens einem Tag laufen. Um ihn anzuhalten, schalten Sie ihn aus.</translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
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
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Das ganze Log zeigen</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>Container, dessen Log gezeigt wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation>Höchstens die neuesten %1 Zeilen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Log verfolgen</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Bei der neuesten Zeile bleiben</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die ausgewählten oder alle gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Noch keine Zeile.</translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation>Es gibt keinen Container, dessen Log lesbar wäre.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation>Keine Zeile in der letzten Stunde.</translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation>Keine Zeile heute.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 von einer Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation>%1 ältere sind hier nicht gespeichert</translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation>der Container endete</translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation>Das Log brach ab: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation>Gezeigtes Log</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Anderes Log</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Log filtern</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>Ab Info</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Log verfolgen</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Bei der neuesten Zeile bleiben</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation>Die ausgewählten oder die neuesten %1 gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation>mehr war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Log</translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation>Ein geplantes Backup schreibt eines beim ersten Lauf: scheduled_backup.log, neben den Backups.</translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation>Dieses Log ist nicht da</translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation>%1 existiert nicht. Es wird gezeigt, sobald etwas hineingeschrieben wird.</translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation>Dieses Log war nicht lesbar</translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation>%1 Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation>Das ganze Log wird durchsucht, vom Ende her.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Das Log wird gelesen.</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation>Keine passende Zeile</translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation>Das ganze Log wurde durchsucht.</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Dieses Log ist leer</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Zeilen erscheinen hier, sobald sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>Eine Zeile kopiert, der Rest ist zu lang</numerusform>
            <numerusform>%n Zeilen kopiert, der Rest ist zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>Eine Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1 Zeile, %2</numerusform>
            <numerusform>%1 Zeilen, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation>bisher %1 Zeilen, %2</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 Zeilen, %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>bisher %1 gezeigt</translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation>ältere werden gelesen: %1 %</translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation>ältere werden durchsucht: %1 %</translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation>ältere werden nicht gezeigt</translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation>Ein neues Log wurde begonnen; ältere Zeilen sind in %1</translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation>Ein neues Log wurde anstelle des bisherigen begonnen</translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation>Das Log wurde geleert und neu begonnen</translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation>Das Log wurde verschoben oder entfernt; dies stand darin. Ein neues wird gezeigt, sobald es da ist</translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation>%1, neben den Backups</translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation>%1, im Benutzerordner</translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation>%1, neben der Site</translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation>%1, in der Site</translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation>%1, neben den Skripten</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1, älter</translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation>Fehler: </translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Warnung: </translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation> … (insgesamt %1 Bytes)</translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Log-Zeilen</translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation>„bt2c-recovery status“ sagt, wie die Site jetzt steht.</translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation>Es konnte keine Übungs-Site angelegt werden</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation>BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Backup-Ordner wählen…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Übungs-Site öffnen</translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation>Archiv prüfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation>Schnellprüfung</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Alle verifizieren</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation>Letzten Restore rückgängig…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation>Nur Chain</translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation>Nur Config</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>In den Papierkorb legen…</translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation>Restore-Test…</translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation>Offsite-Kopien…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation>Über BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alarme…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Start All</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation>Alle stoppen…</translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation>Alle neu starten</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Hochfahren</translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation>Anlegen, nicht starten</translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation>Abbauen…</translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation>Fehlendes Volume anlegen…</translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation>Docker die Engine wählen lassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation>Backup-Job hinzufügen</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Prüfen und installieren…</translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation>Letzte Installation rückgängig…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
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
        <translation>docker compose down; Volumes bleiben</translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
        <translation>Vergleicht die Prüfsumme, ohne den Inhalt zu lesen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ablage</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation>Site eines Validators öffnen</translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation>Ordner wählen, in dem die Site liegen soll</translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation>Backup-Ordner wählen</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>Ein Archiv prüfen</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archive (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation>BT2C Recovery Console %1</translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation>Backups, auf die Verlass ist, und ein Weg zurück, wenn ein Validator ausgefallen ist.</translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation>Protokoll der Prüfungen und Vorgänge: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>Eine Nachricht konnte nicht gesendet werden</numerusform>
            <numerusform>%n Nachrichten konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation>%1: %2 Es wird jede Minute erneut versucht.</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected stands below.</source>
        <translation>Der Validator liegt in %1, seine Backups gehen nach %2. Nichts wurde geändert. Was zum Schutz noch fehlt, steht darunter.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Support Bundle…</source>
        <translation>Support-Paket…</translation>
    </message>
    <message>
        <source>This choice is not kept in the settings</source>
        <translation>Diese Wahl steht nicht in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation>Nicht verschoben und neu einzugeben: %1</translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation>Auch am alten Ort noch vorhanden: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
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
        <translation>Lebenszeichen</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-Mail an</translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation>Über das sendmail des Rechners. Mehrere Adressen mit Kommas trennen.</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>E-Mail von</translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation>Vorgabe von sendmail</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation>Eine Datei für den Node Exporter von Prometheus, bei jedem Nachsehen der Überwachung geschrieben.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>In einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation>Adressen von Webhooks und Passwörter. Cron-Jobs haben auf vielen Rechnern keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation>Sendet an alle hier die Nachricht, dass nichts gestört ist</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Name des Webhooks</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation>Format des Webhooks</translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation>Adresse: https://…</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation>Liegt bei den Geheimnissen und wird nie wieder angezeigt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation>Gewählten Webhook entfernen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>Nicht gesendet (%1): %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation>Fehlgeschlagen. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation>Zum Fortfahren den Namen der Site eingeben</translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation>Was jetzt kommt, lässt sich aus der Site selbst nicht zurückholen</translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation>Das wird entfernt</translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation>Zum Fortfahren den Namen der Site, %1, eingeben:</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation>Intakte Backups, neueste zuerst</translation>
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
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>Höhe nicht vermerkt</translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation>Verlust: %1</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>Verlust nicht bekannt</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation>Auch auf diesem Rechner</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>Nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation>%1, erstellt %2, kopiert %3</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation>Verschlüsselte Kopien der Backups auf einem anderen Laufwerk oder Rechner; jeder Teil wird nur einmal gespeichert. restic erstellt sie.</translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation>Verbinden oder anlegen</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation>Ein Ordner auf einem anderen Laufwerk oder was restic nimmt: sftp:…, s3:…, rest:…, rclone:…. Ohne sein Passwort ist im Repository nichts lesbar: Bewahren Sie eine Kopie davon an einem anderen Ort auf.</translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation>Nach jedem geplanten Backup kopieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation>„bt2c-recovery offsite forget“ entfernt ältere, aber nie die neuesten drei einer Art.</translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation>Offsite-Kopien</translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation>Jetzt kopieren</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Use None</source>
        <translation>Keines verwenden</translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation>Kein Repository eingestellt: Es gibt anderswo keine Kopien.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>Ein Backup offsite, kopiert %1.</numerusform>
            <numerusform>%n Backups offsite, kopiert %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Noch nichts kopiert.</translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation>Geprüft %1: intakt.</translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation>Geprüft %1: beschädigt.</translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation>Das letzte Kopieren schlug fehl: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation>Das Repository ist angelegt.</translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation>Mit dem Repository verbunden.</translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation>Backups werden offsite kopiert</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>Das eine Backup war schon dort.</numerusform>
            <numerusform>Alle %n Backups waren schon dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>Ein Backup kopiert, %1, belegt dort %2.</numerusform>
            <numerusform>%n Backups kopiert, %1, belegen dort %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation>Offsite-Kopien werden geprüft</translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation>Das Repository ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation>Intakt: seine Struktur und Teil %1 von %2 seiner Daten.</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation>Offsite-Kopien</translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation>Anderes Repository…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>Backups im Repository</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation>Offsite wird nachgesehen…</translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation>Wo die Kopien liegen, und das Passwort des Repositorys. Darin wird nichts geändert. Die Eingabe wird bei den Geheimnissen aufbewahrt, damit sie nur einmal nötig ist.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation>Verbunden. Noch ist kein Backup darin: Jedes geplante Backup wird kopiert, und die Einstellungen können das jetzt Vorhandene kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>Ein Backup offsite. Beim Holen kommt es in den Backup-Ordner und wird bis zum letzten Byte gelesen; dort wird nichts ersetzt.</numerusform>
            <numerusform>%n Backups offsite. Das geholte kommt in den Backup-Ordner und wird bis zum letzten Byte gelesen; dort wird nichts ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation>Es ist von der Site „%1“ auf dem Rechner „%2“. Holen Sie es nur, wenn „%3“ deren Platz einnehmen soll.</translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation>Es enthält keine Chain: Es bringt nur die Konfiguration zurück.</translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation>%1 wird geholt. Es kommt an seinen Platz, sobald jedes Byte gelesen und intakt ist.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird geholt</translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation>Es war schon hier, Byte für Byte: %1</translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation>Es ist jetzt hier, und jedes Byte wurde gelesen: %1</translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation>Das beschädigte dieses Namens bleibt erhalten als %1.</translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation>„Wiederherstellen“ bringt es in die Site; Sie werden vorher gefragt, und es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>wrong password or no key found</source>
        <translation>falsches Passwort oder kein Schlüssel gefunden</translation>
    </message>
    <message>
        <source>Connecting to another repository makes it the one for this site: backups are copied there from then on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either repository is changed.</source>
        <translation>Wenn Sie ein anderes Repository verbinden, gilt es fortan: Backups werden dorthin kopiert, und das Passwort von %1 wird hier vergessen. Bewahren Sie es vorher an einem anderen Ort auf. In keinem der beiden Repositorys wird etwas geändert.</translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation>Kopiert den Befehl, der in einer Shell dasselbe tut</translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation>Ausgabe der Schritte</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… eine Zeile kam schneller, als sie gezeigt werden konnte</numerusform>
            <numerusform>… %n Zeilen kamen schneller, als sie gezeigt werden konnten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation>Etwas anderes hat die crontab geändert</translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation>Das ist jetzt anders als beim Lesen hier. Nichts davon wird überschrieben.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation>Ihre Änderungen werden auf dem jetzigen Stand nochmals gemacht, soweit sie passen.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation>Erstellt jetzt ein Backup des Validators</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recovery…</translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation>Findet heraus, was nicht stimmt, und führt durch das Verfahren</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Recovery-Punkt</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Recovery-Zeit</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Nächstes Backup</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation>Verlauf der Höhe</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Letzte zwei Wochen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alarme…</translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation>Was zu dieser Site gemeldet wurde und was stumm bleibt</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Noch keine Site</translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation>Öffnen Sie den Ordner Ihres Validators, und diese Seite sagt, ob Sie ihn zurückbekämen, auf welche Höhe und wie schnell. Oder üben Sie zuerst: Dort ist nichts echt.</translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation>Übungs-Site öffnen</translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation>Nichts. Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Sonst nichts.</translation>
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
        <translation>es gibt kein wiederherstellbares Backup der Chain</translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation>seit dem neuesten verifizierten Backup</translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation>seit dem neuesten Backup, das nicht verifiziert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%n Block %1</numerusform>
            <numerusform>%n Blöcke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation>noch nicht gemessen: ein Restore-Test zeigt es</translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation>es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation>im Restore-Test dieses Backups gemessen</translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation>nach Restore-Test %1 und Größe dieses Backups</translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation>nach dem bisherigen Tempo dieses Rechners</translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation>ohne den Start des Validators</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation>nichts erstellt von selbst Backups</translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation>der Zeitplan ist nicht bekannt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>letzter Block %1</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>niemand war zu befragen</translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation>soweit bekannt: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>Dies ist eine Übungs-Site: Nichts, was Sie hier tun, berührt einen echten Validator.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation>Das ist ein Link. Legen Sie die Datei selbst hierher.</translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation>Die Datei muss wie ihr Verfahren heißen: %1.</translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation>Der Ordner mit den eigenen Verfahren der Site ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation>Es gibt %1 Dateien; nur die ersten %2 wurden gelesen.</translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation>Die Alternativen führen zu diesem Verfahren zurück.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>Es gibt kein Verfahren „%1“.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation>Die Datei ist zu groß: Höchstens %1 KiB werden gelesen.</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation>Das ist kein gültiges JSON; Zeile %1: %2.</translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation>Die Datei muss ein Objekt enthalten, in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation>Das Feld fehlt. Es sagt, welche Version dieses Formats die Datei hat: 1.</translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation>Dieses Programm liest nur Dateien mit Schema 1.</translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation>Ein Verfahren kann nicht seine eigene Alternative sein.</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>Das Feld fehlt.</translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation>Das muss eine Liste von Schritten sein und ist %1.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>Es gibt keinen Schritt.</translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation>Es gibt %1 Schritte; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation>Ein Schritt muss ein Objekt in geschweiften Klammern sein und ist %1.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation>„%1“ ersetzt oder entfernt Daten, daher muss dies true sein.</translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation>Ein Schritt, der etwas zerstört, kann nicht optional sein.</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation>Ein Feld dieses Namens gibt es nicht. Es gibt: %1.</translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation>Das muss ein Text in Anführungszeichen sein und ist %1.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation>Der Text ist zu lang: %1 Zeichen, erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation>Der Text enthält ein Steuerzeichen, das verbergen würde, was er sagt.</translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation>{%1} steht nur in „command“ für einen echten Namen.</translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation>Der Text muss in eine Zeile passen.</translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation>„%1“ geht nicht: Erlaubt sind Kleinbuchstaben, Ziffern und „-“.</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation>Das muss true oder false sein, ohne Anführungszeichen, und ist %1.</translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation>Das muss eine Liste von Schritt-IDs sein, etwa [&quot;stop-validator&quot;].</translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation>Ein Schritt ist doppelt genannt.</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation>Unter dem Namen {%1} ist nichts bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation>Auch ein früherer Schritt hat die ID „%1“.</translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation>Ein Backup wird wiederhergestellt, ohne verifiziert zu sein: Ein Schritt „verify-backup“ muss davor stehen.</translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation>Die Chain wird ohne Kopie entfernt: Ein Schritt „safety-archive“ muss davor stehen.</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>Es gibt keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation>Ein Schritt kann nicht sich selbst voraussetzen.</translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation>Dieser Schritt und „%1“ warten aufeinander.</translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation>„%1“ kommt erst später.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation>stündliche Backups der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation>stündlich, 24 Stunden</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation>tägliche Backups der letzten 7 Tage</translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation>täglich, 7 Tage</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation>wöchentliche Backups der letzten vier Wochen</translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation>wöchentlich, vier Wochen</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation>Ob der Zeitplan lief</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Bisherige Läufe werden geprüft…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Kein Backup-Job, also wird keines erwartet</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>Die bisherigen Läufe ließen sich nicht prüfen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>eines davon begann verspätet</numerusform>
            <numerusform>%n davon begannen verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>eines davon nicht, wie es sein soll</numerusform>
            <numerusform>%n davon nicht, wie sie sein sollen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 gesehen</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>Keines fällig</translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation>ob Backups erstellt wurden</translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation>Nicht bekannt, ob Backups erstellt wurden</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Bisher war kein Lauf fällig</translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation>Nicht alle Backups waren zu sehen</translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation>Nicht alles, was von Läufen zeugt, war lesbar</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation>der Job eines Timers</translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation>Zeile %1 der crontab</translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation>Für welche Site %1 ist, lässt sich nicht sagen: %2</translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation>Wohin %1 seine Backups legt, lässt sich nicht sagen: %2</translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation>Wann dieser Rechner aus war oder schlief, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation>Wann dieser Rechner im Akkubetrieb lief, ist nicht bekannt; %1 wird dann ausgelassen.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unvollendet</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Offsite</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
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
        <translation>Der Backup-Ordner ist nicht da</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation>Der Backup-Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Es gibt kein Backup</translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation>Kein Backup enthält die Chain</translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation>Kein Backup lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Eine Wiederherstellung wurde begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Eine Recovery wurde begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>Der Validator antwortet nicht</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>Der Validator wird immer wieder gestartet</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>Die Chain erzeugt keine Blöcke mehr</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>Die Chain ist niedriger als zuvor</translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation>Kein Backup ist verifiziert</translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation>Das neueste Backup ist unbrauchbar</translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation>Das neueste Backup ist nicht verifiziert</translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation>Ein Restore-Test schlug fehl</translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation>Das neueste verifizierte Backup ist zu alt</translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation>Ein Backup kommt aus der Zukunft</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>Ein geplantes Backup schlug fehl</translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation>Geplante Backups werden nicht erstellt</translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation>Backups sind verschwunden</translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation>Ein Backup ist viel kleiner als das davor</translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation>Ein Backup ist leer</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Nichts erstellt von selbst Backups</translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation>Der Zeitplan ist nicht lesbar</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation>Das nächste Backup passt nicht auf das Laufwerk</translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation>Das Backup-Laufwerk ist bald voll</translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation>Die Offsite-Kopien sind beschädigt</translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation>Ein älteres Backup ist unbrauchbar</translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation>Geplante Backups fielen aus</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Noch kein Backup wurde in einem Restore-Test erprobt</translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation>Der neueste Restore-Test ist zu alt</translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation>Die neueste Offsite-Kopie ist zu alt</translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation>Die Offsite-Kopien wurden lange nicht geprüft</translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation>Wie weit die Chain ist, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation>%1 wurde ganz gelesen, %2 her, und war intakt; dort liegen noch dieselben Bytes</translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation>%1 wird ganz gelesen</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 ist intakt</translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation>%1 ist das neueste und intakt</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1 ist intakt; ein neueres ist unbrauchbar</numerusform>
            <numerusform>%1 ist intakt; %n neuere sind unbrauchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist unbrauchbar: %2</translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation>Kein intaktes Backup enthält die Chain.</translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation>Dieses Backup ist auf Höhe %1. Wie hoch die Live-Chain war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation>Dieses Backup ist auf Höhe %1, ebenso alles, was von der Live-Chain bekannt ist: Nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>Die Live-Chain war auf %1, dieses Backup ist auf %2: Ein Block, etwa %3, wird von Peers neu geladen oder geht verloren.</numerusform>
            <numerusform>Die Live-Chain war auf %1, dieses Backup ist auf %2: %n Blöcke, etwa %3, werden von Peers neu geladen oder gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation>%1: %2, Höhe %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… und ein älteres</numerusform>
            <numerusform>… und %n ältere</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>In %1 gibt es keine Backups</translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>Ein Backup: mit Chain sind %1 intakt und %2 noch ungeprüft; %3 unbrauchbar</numerusform>
            <numerusform>%n Backups: mit Chain sind %1 intakt und %2 noch ungeprüft; %3 unbrauchbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation>%1 wiederhergestellt, nach einer Unterbrechung zu Ende geführt</translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation>Die bisherige Chain bleibt erhalten in %1</translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation>%1 wiederhergestellt: %2 in %3</translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation>Warten auf Höhe %1: jetzt %2</translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation>Warten auf den nächsten Block nach Höhe %1</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>Der Node startet</translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation>Warten auf die Antwort des Node</translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation>Der Node antwortet nach %1: Höhe %2</translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation>Er wächst: Höhe %1</translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation>Die Chain ist auf Höhe %1 und wächst, %2 nach Beginn der Prüfung</translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation>Log wird verfolgt, bis der Node antwortet</translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation>Der Node antwortet auf Höhe %1, nach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 wird gestartet</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 wird gestoppt</translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation>Hier gibt es keine Compose-Datei; die Container kommen einzeln an die Reihe.</translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation>Hier gibt es kein Compose-Werkzeug; die Container kommen einzeln an die Reihe.</translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation>Die Engine antwortet. Diese Site hat keine Container; sie müssen angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1 von einem Container läuft</numerusform>
            <numerusform>%1 von %n Containern laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation>Alle Container sind gestoppt und weg. Die Volumes bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>Ein Container ist gestoppt</numerusform>
            <numerusform>%n Container sind gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation>Es gibt keinen Container des Validators, also läuft keiner</translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation>%1 ist gestoppt, Exit-Code %2</translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation>%1 lief nicht: %2</translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation>Es gibt keinen Container des Validators; Compose legt ihn neu an.</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation>Der Ordner %1 (%2) wird neben der Site beiseitegelegt. Nichts darin wird gelöscht.</translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation>Das Volume %1 ist nicht da</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation>Das Volume %1 wird endgültig entfernt</translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation>Das Volume %1 (%2) wird endgültig entfernt</translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation>Sein Inhalt wird zuerst in %1 gesichert</translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation>Davon wird keine Kopie aufbewahrt: Das lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation>Sein Inhalt wird zuerst in einem Archiv gesichert, soweit lesbar</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>läuft, ungesund</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation>angelegt und nie gestartet</translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation>startet immer wieder neu, Exit-Code %1</translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation>gestoppt, kein Speicher</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>gestoppt, Exit-Code %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>in unbekanntem Zustand</translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation>%1 wird an einem temporären Ort wiederhergestellt</translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation>Es lässt sich in %1 ganz wiederherstellen. Kein Node wurde darauf gestartet: %2</translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation>Es lässt sich ganz wiederherstellen, und sein Node antwortet auf Höhe %1, in %2</translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation>Es lässt sich ganz wiederherstellen, und sein Node läuft, in %1</translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation>Von Hand erledigt, sagt der Betreiber</translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation>Der Validator ist gestoppt. Die bisherige Chain wird zurückgebracht</translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation>Der Validator wird darauf gestartet</translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation>Der Validator wird wieder gestartet</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation>%1 ist leer: Es gibt nichts beiseitezulegen</translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation>Die bisherige Chain ist beiseitegelegt in %1</translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation>Nichts ist gelöscht: Die bisherige Chain ist in %1</translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation>Das Volume %1 ist weg</translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation>Das Volume %1 ist nicht da: Es gibt nichts zu entfernen</translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation>Das Volume %1 wurde schon entfernt; ein neues dieses Namens bleibt in Ruhe</translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation>%1 ist leer oder nicht da: Es gibt nichts zu sichern</translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation>Inhalt von %1 wird gesichert</translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation>Gesichert in %1: %2 in %3</translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation>Die Chain hat sich seit der Sicherung geändert. Sie wird nochmals gesichert.</translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation>Ob sich die Chain seit der Sicherung geändert hat, ist nicht zu sehen. Sie wird nochmals gesichert.</translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation>%1 ist nicht mehr das Geschriebene. Die Chain wird nochmals gesichert.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Gesichert in %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation>Die Recovery wurde nicht begonnen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation>Recovery von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation>Der Validator wird gestoppt, die Chain von %1 wird wieder wie zuvor, und der Validator wird gestartet, falls er lief. Was damals an der Chain nicht stimmte, stimmt dann wieder nicht.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation>Was jetzt da ist, wird nicht gelöscht, sondern beiseitegelegt. Backups werden nicht berührt.</translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation>Recovery rückgängig machen</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>Die Recovery wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation>Die Chain ist wie zuvor.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>Das Rückgängigmachen wurde gestoppt</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>Sie können es erneut anstoßen.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Rückgängig gemacht, aber der Validator läuft nicht darauf</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>Die Recovery wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation>Stattdessen zu „%1“ wechseln?</translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation>Diese Recovery endet hier, das Erledigte bleibt, und die andere beginnt.</translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation>Bevor etwas entfernt wird, werden Sie nochmals gefragt.</translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation>Recovery von %1 stoppen?</translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation>Was sie getan hat, bleibt. Sie lässt sich dann nicht fortsetzen; eine andere kann beginnen.</translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation>Die Recovery wurde nicht gestoppt</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
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
        <translation>Der Bericht wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gesichert</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>Der Bericht ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation>Als Markdown, zum Einsetzen, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation>Rückgängigmachen stoppen und schließen?</translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation>Laufenden Schritt stoppen und schließen?</translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation>Bis die Recovery beendet ist, läuft der Validator womöglich nicht.</translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation>Der Schritt wird zuerst sicher gestoppt. Beim nächsten Start lässt sich die Recovery von dort fortsetzen.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation>Prüft alles noch einmal; nichts wird geändert</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation>Beendet die Recovery. Was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Keine Validator-Site geöffnet</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation>Wählen Sie den Ordner mit der docker-compose.yml Ihres Validators, oder üben Sie eine Recovery an einer Site, die nichts berührt.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Site öffnen…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Übungs-Site öffnen</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>%n Punkt in %1 geprüft</numerusform>
            <numerusform>%n Punkte in %1 geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation>begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation>Diese Recovery ist nicht beendet. Sie lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation>Die Site ist wieder da.</translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation>Die Recovery wurde vor ihrem Ende gestoppt. Was bis dahin getan war, blieb.</translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation>Die Recovery wurde zurückgenommen. Die Site hat die Daten von vorher.</translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation>Recovery von %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation>Durchgeführt von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was nicht stimmte</translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation>Vorher wurde keine Diagnose gestellt.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation>Es wurde %1-mal versucht; dies ist das letzte Mal.</translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation>Dasselbe von Hand:</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation>Höhe der Chain vorher</translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation>Höhe des Backups</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup erstellt</translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation>Von Peers neu zu laden oder verloren, Blöcke</translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation>Das ist an Chain etwa</translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation>Höhe danach, wie vom Node genannt</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation>Es war keine Höhe bekannt.</translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation>Was erhalten bleibt, und der Weg zurück</translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation>Das gewählte Backup: %1</translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation>Die bisherigen Daten: %1</translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation>Die bisherige Chain, in ihrem Volume: %1</translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation>Was die Chain-Daten vor dem Entfernen enthielten: %1</translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation>Nichts wurde ersetzt, also musste nichts aufbewahrt werden.</translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation>Solange das erhalten bleibt, nimmt dies die Recovery zurück:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: nicht erreicht</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation>Die Schritte einzeln</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation>Recovery läuft</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>Recovery von %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation>Braucht die Container-Engine, die jetzt nicht nutzbar ist.</translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation>Gerade arbeitet ein anderer Vorgang an der Site.</translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation>Zuerst kommt die unterbrochene Wiederherstellung.</translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation>Zuerst kommt die begonnene Recovery.</translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation>Braucht die Compose-Datei, die fehlt.</translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation>Legt die Container aus der Compose-Datei neu an und startet sie. Die Chain bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation>Startet, was gestoppt ist. Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation>Für einen unerwarteten Ausfall. Hilft kaum: Die Daten wären weiter beschädigt.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation>Für einen unerwarteten Ausfall. Würde mit einer neuen, leeren Chain starten.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation>Für einen unerwarteten Ausfall. Würde mit der neuen Chain weitermachen.</translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation>Startet den Validator. Er lädt die Chain von seinen Peers; das kann Stunden dauern.</translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation>Startet den Validator wieder. Der Speicher kann ihm nochmals ausgehen.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation>Für einen unerwarteten Ausfall. Hilft, sobald das Hindernis beseitigt ist.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation>Für einen unerwarteten Ausfall. Hilft kaum: Der Validator wird ohnehin immer wieder gestartet.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation>Für einen unerwarteten Ausfall. Jetzt ist nichts gestoppt.</translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation>Wie viele Blöcke neuer sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation>Kein bekannter Block ist neuer.</translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>Verlust: ein Block, wird von Peers neu geladen.</numerusform>
            <numerusform>Verlust: %n Blöcke, werden von Peers neu geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation>Prüfsumme war richtig</translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation>noch ungeprüft, wird zuerst geprüft</translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation>%1, Höhe %2, %3.</translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation>%1, Höhe nicht vermerkt, %2.</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation>Container neu starten</translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation>Neuestes intaktes Backup wiederherstellen</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Es gibt kein intaktes Backup.</translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation>Das Laufwerk mit den Backups ist nicht eingehängt. Anschließen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>Die Backups ließen sich nicht ansehen.</translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation>Braucht %1 Platz, frei sind %2. Platz schaffen, dann neu prüfen.</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>Neue Chain beginnen</translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation>Entfernt das Volume %1%2.</translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation>Nimmt den Ordner %1%2 weg.</translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>Nur wenn kein Backup intakt ist. Sie haben %n, das sich wiederherstellen lässt.</numerusform>
            <numerusform>Nur wenn kein Backup intakt ist. Sie haben %n, die sich wiederherstellen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation>Nur wenn kein Backup intakt ist. Ihre ließen sich nicht ansehen: Klären Sie das zuerst.</translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation>Es gibt kein intaktes Backup. Die Chain beginnt bei Höhe 0 und wird von Peers geladen; das kann Stunden dauern.</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation>Live-Chain</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>Höhe nicht bekannt</translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation>nichts Übriges nennt sie</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation>ersetzt, aber erhalten</translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation>die höchste bekannte</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Dieses Backup</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>Höhe nicht vermerkt</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>was nach %1 kam</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>keine Blöcke</translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation>das Backup ist so hoch, wie die Chain war</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation>von Peers neu zu laden oder verloren</translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation>%1, von Peers neu zu laden oder verloren</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>Verfahren %1</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa eine Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa ein Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch an</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation>Die bisherige Chain bleibt im Volume erhalten, in %1.</translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation>Die bisherigen Daten bleiben erhalten in %1.</translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation>Was die Chain vorher enthielt, ist im Sicherheitsarchiv %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Das Backup ist an seinem Platz.</translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation>Die bisherige Chain ist entfernt. Backups und Konfiguration sind unberührt.</translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation>Die bisherige Chain ist von ihrem Platz entfernt.</translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation>Bisher ist nichts entfernt.</translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation>Bisher ist nichts entfernt. Der Inhalt der Chain wird zuerst in ein Sicherheitsarchiv kopiert, soweit lesbar.</translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation>Bisher ist nichts verloren. Die Live-Daten bleiben unberührt, bis die Kopie verifiziert daneben liegt.</translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation>Nichts ist verloren. Kein Schritt dieses Verfahrens berührt die Chain-Daten.</translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation>keine Blöcke verloren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation>Der Node antwortet auf Höhe %1.</translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation>Jeder Schritt des Verfahrens wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation>Die Recovery wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation>%1 von %2 Schritten sind erledigt und bleiben. %3 läuft womöglich nicht.</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>Die Recovery wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation>Die Chain ist wie vor der Recovery.</translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation>Die Recovery ist nicht beendet</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 von %2 Schritten sind erledigt.</translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation>Dieses Volume endgültig entfernen?</translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation>Dieses Volume lässt sich jetzt nicht entfernen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Neuestes verifiziertes Backup</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation>Zum Entfernen den Namen des Volumes eingeben:</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation>Zum Entfernen den Namen des Volumes eingeben</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>Volume entfernen</translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation>%1 nutzt es. Nichts wurde geändert. Zuerst stoppen und entfernen, was es nutzt: „Abbauen…“ im Menü „Site“ tut das und behält alle Volumes.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation>Die Chain, mit der der Validator arbeitet, geht verloren. Blöcke nach Höhe %1 kommen nur von Peers zurück, und rückgängig machen lässt es sich nicht.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation>Die Chain, mit der der Validator arbeitet, geht verloren, samt allem nach dem neuesten Backup. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation>Die Chain, mit der der Validator arbeitet, geht verloren, und kein verifiziertes Backup brächte sie zurück. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation>Konfiguration und Schlüssel des Validators darin gehen verloren. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation>Nichts an dieser Site nutzt es: Compose arbeitet mit einem anderen Volume. Sein Inhalt geht verloren und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation>Sein Inhalt geht verloren und lässt sich nicht zurückholen. Die Chain ist nicht darin.</translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation>keines: dieses Volume wird nicht gesichert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation>, Höhe %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation>%1: %2 verloren</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Beschädigte Datei</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation>Backup %1 reparieren</translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation>Gesucht wird, was in den beschädigten Teilen stand: im Archiv selbst, in anderen Backups und in den Live-Daten. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation>Es wird neben dem beschädigten neu geschrieben. Das beschädigte bleibt, bis das neue durch seine Prüfsumme bewiesen ist.</translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation>Jede unbeschädigte Datei wird geschrieben. Das Archiv wird nicht berührt.</translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation>In anderem Ordner suchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation>Unbeschädigte Dateien retten…</translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation>Erneut verifizieren</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation>Backups suchen in</translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation>Hier suchen</translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation>Die unbeschädigten Dateien retten nach</translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation>Hierhin retten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Beschädigte Dateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>Ein beschädigter Teil ist nirgends verfügbar</numerusform>
            <numerusform>%n beschädigte Teile sind nirgends verfügbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation>Nichts wurde geändert. Suchen Sie dort, wo Kopien dieser Backups liegen, oder retten Sie jede unbeschädigte Datei.</translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation>Jeder beschädigte Teil ist verfügbar</translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation>Es wird neben dem beschädigten neu geschrieben und nimmt dessen Platz nur ein, wenn seine SHA-256 die aufgezeichnete ist. Sonst ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>Einer davon ist nur aus dem bekannt, was davor und dahinter steht: Die Prüfsumme zeigt, ob er stimmt.</numerusform>
            <numerusform>%n davon sind nur aus dem bekannt, was davor und dahinter steht: Die Prüfsumme zeigt, ob sie stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation>Keiner seiner Teile ist beschädigt</translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation>Jeder ist so, wie das Archiv ihn beschreibt. Keine .sha256 bürgt für das Ganze: erneut verifizieren.</translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation>Jedes Byte ist, wie die Prüfsumme sagt</translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation>Es gibt nichts zu reparieren. Erneut verifizieren: Zeigt sich dann noch ein Schaden, war er vor der Prüfsumme da, und nur die unbeschädigten Dateien sind zu haben.</translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation>Seine Teile lassen sich nicht tauschen</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation>Es ist kein Archiv dieses Programms, dessen Teile sich einzeln tauschen ließen, und keine unbeschädigte Kopie davon wurde gefunden. Nichts wurde geändert. Was vor dem Schaden kommt, lässt sich retten.</translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation>Eine Reparatur wäre nicht beweisbar</translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Keine .sha256 sagt, was vor dem Schaden da war; niemand könnte sagen, ob es repariert ist. Nichts wurde geändert. Jede unbeschädigte Datei lässt sich retten.</translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation>Es ließ sich nicht untersuchen</translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation>Repariert und durch die Prüfsumme bewiesen</translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation>Es dauerte %1, und es ist Byte für Byte wieder das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation>Die Reparatur wurde gestoppt</translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>Es wurde nicht repariert</translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Was für die beschädigten Teile gefunden wurde, ist nicht das Ursprüngliche. Nichts wurde geändert. Jede unbeschädigte Datei lässt sich retten.</translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation>Das Retten wurde gestoppt</translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation>Die Dateien wurden nicht gerettet</translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation>Das Archiv wurde nicht berührt. Was schon geschrieben ist, bleibt in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>Ein unbeschädigtes Objekt gerettet</numerusform>
            <numerusform>%Ln unbeschädigte Objekte gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation>%1 nach %2 geschrieben. Das Archiv wurde nicht berührt.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>Eine beschädigte Datei ausgelassen.</numerusform>
            <numerusform>%n beschädigte Dateien ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation>Was nach dem Schaden kommt, war nicht erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>und %n weiterer dieser Art</numerusform>
            <numerusform>und %n weitere dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n Teil, %1 des Archivs</numerusform>
            <numerusform>%n Teile, %1 des Archivs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation>Aus anderen Backups</translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation>Aus den Live-Daten</translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation>Aus dem Archiv selbst</translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation>Nirgends verfügbar</translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation>alle %1 Bytes</translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation>Bytes %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>Eine weitere beschädigte Datei nicht aufgeführt.</numerusform>
            <numerusform>%n weitere beschädigte Dateien nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation>Ein Teil mit Dateinamen ist beschädigt; weitere können fehlen.</translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation>Es ist abgeschnitten; was danach kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation>Keine Datei ist betroffen, nur die Beschreibung eines Teils.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation>Bericht sichern…</translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation>Was gefunden, getan und gemessen wurde, als Markdown oder PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>Backup %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation>nichts wurde ersetzt oder entfernt</translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation>Recovery wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation>Der Validator wird dafür gestoppt und danach gestartet, falls er lief.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown sichern…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gesichert. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation>Backup %1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>Die Wiederherstellung wurde gestoppt</translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation>Die Live-Daten blieben unberührt.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>Backup %1 wurde nicht wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1 zurückgespielt und zurückgelesen: ein Objekt, %2 in %3.</numerusform>
            <numerusform>%1 zurückgespielt und zurückgelesen: %n Objekte, %2 in %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation>Die vorherige Chain bleibt im Volume erhalten, in %1.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>Das Vorherige bleibt erhalten in %1.</translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation>Der Validator läuft wieder.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>Und %n weiterer dieser Art.</numerusform>
            <numerusform>Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Backup %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation>Es gibt keine Wiederherstellung zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>Wiederherstellung von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation>%1 wird wieder, was es vor der Wiederherstellung von %2 war.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation>Was jetzt da ist, wird nicht gelöscht, sondern in einem Ordner daneben beiseitegelegt.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Letzte Wiederherstellung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>Was die Wiederherstellung dorthin gebracht hatte, bleibt im Volume erhalten, in %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Was die Wiederherstellung dorthin gebracht hatte, bleibt erhalten in %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>Die Wiederherstellung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>Der Validator läuft</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Er nutzt die Daten, die getauscht würden. Er kann dafür gestoppt und danach gestartet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>Stoppen und rückgängig machen</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>Die Wiederherstellung wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation>Ein abgebrochenes Backup hat womöglich einen Container pausiert gelassen</translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation>Ein pausierter Container läuft weiter</translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation>Ein abgebrochenes Backup hatte %1 pausiert gelassen.</translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation>Eine unterbrochene Wiederherstellung braucht Sie</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>Eine unterbrochene Wiederherstellung wurde beendet</translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation>%1 ist an seinem Platz. Das Vorherige bleibt erhalten in %2.</translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation>Eine unterbrochene Wiederherstellung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation>Die Site ist wie vor der geplanten Wiederherstellung von %1. Sie können sie erneut starten.</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation>Backup %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation>Backup, Site und freier Platz werden geprüft. Noch wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation>Backup %1 lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Sie können das danach rückgängig machen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>data and config</source>
        <translation>data und config</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>nur data</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>nur config</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation>Ersetzt wird</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 ist jetzt nicht da</translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation>die Chain bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation>jetzt Höhe %1</translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation>Höhe nicht bekannt: die Dateien der Site nennen sie nicht</translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation>Durch dieses Backup</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation>seine Höhe wurde nicht vermerkt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>later changes</source>
        <translation>spätere Änderungen</translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation>an der Konfiguration seit %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation>die jetzige Höhe ist nicht bekannt</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>was nach %1 kam</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>keine Blöcke</translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation>beide haben dieselbe Höhe</translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>das Backup ist einen Block voraus</numerusform>
            <numerusform>das Backup ist %n Blöcke voraus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation>seither hinzugekommen; der Node muss sie neu laden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation>Chain in</translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation>das Docker-Volume des Validators</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 nötig, %2 vorhanden</translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation>Container und andere Volumes</translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation>Container und Volumes</translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation>alle anderen Dateien der Site</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation>was jetzt da ist, in einem Ordner im Volume</translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation>was jetzt da ist, bis Sie es freigeben</translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation>nichts: es gibt nichts zu erhalten</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation>Das Backup wird neben den jetzigen Daten entpackt und verglichen. Erst dann tauschen beide den Platz, in einem Schritt.</translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation>Ob der Validator läuft, ließ sich nicht feststellen: Vergewissern Sie sich, dass er gestoppt ist.</translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation>Trotzdem wiederherstellen.</translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation>Unsichere Einträge werden ausgelassen: Außerhalb der Site wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation>Nur was noch lesbar ist, kommt zurück; die Chain startet damit vielleicht nicht.</translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation>Der Ordner ist danach leer.</translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation>Niemand kann sagen, ob es das damals Geschriebene ist.</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation>Der Validator wird dafür gestoppt und danach gestartet.</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation>Wie viele Backups jeder Art bleiben: die neuesten und je eines für so viele Stunden, Tage, Wochen und Monate. Stehen bei einer Art nur Nullen, bleiben alle; das neueste verifizierte wird nie entfernt.</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>Was bleibt und was geht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation>Ist eine Site geöffnet, zeigt dies, was von ihren Backups bleibt und was geht.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>Das eine Backup bleibt.</numerusform>
            <numerusform>Alle %n Backups bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups here.</source>
        <translation>Hier sind keine Backups.</translation>
    </message>
    <message>
        <source>Of %1 backups %2 go, each when the next one of its type is made, which frees %3. Nothing is removed now.</source>
        <translation>Von %1 Backups gehen %2, jedes, wenn das nächste seiner Art erstellt wird; das gibt %3 frei. Jetzt wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Nothing is removed as long as the settings cannot be read.</source>
        <translation>Solange die Einstellungen nicht lesbar sind, wird nichts entfernt.</translation>
    </message>
    <message>
        <source>The site that is open has numbers of its own: choose it above to see those.</source>
        <translation>Die geöffnete Site hat eigene Werte: Wählen Sie sie oben, um diese zu sehen.</translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation>Im Finder zeigen</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>alle %1 h</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden bei</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation>Was an diesem Tag lief, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation>An diesem Tag war kein Lauf fällig.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Bisherige Läufe werden geprüft…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Kein Backup-Job, also wird keines erwartet</translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation>Läufe erscheinen hier, sobald ein Job für diese Site installiert ist.</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>Die bisherigen Läufe ließen sich nicht prüfen</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Bisher war kein Lauf fällig</translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation>Läufe der Backups dieser Site erscheinen hier, sobald sie fällig waren.</translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation>Nicht alle Backups waren zu sehen, daher ist nicht bekannt, ob alle erstellt wurden.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation>Läufe der letzten vier Wochen</translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation>Eine Zeile je Backup-Art, eine Spalte je Tag. Pfeiltasten gehen von Tag zu Tag und von Art zu Art, die Eingabetaste führt zu den Angaben des Tages.</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation>Im Log zeigen: %1</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>Backup zeigen</translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation>Backup zeigen: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation>nichts war fällig</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>alle erstellt</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>made late</source>
        <translation>verspätet erstellt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation>erstellt, aber nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1 von %2 erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>eines erstellt, soweit zu sehen</numerusform>
            <numerusform>%n erstellt, soweit zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>Das eine erstellt</numerusform>
            <numerusform>Alle %n erstellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation>Fehlgeschlagen. Das Log sagt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation>Fehlgeschlagen: Etwas darf nicht gelesen oder geschrieben werden. %1</translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation>Begann und wurde vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation>Erstellt, aber unbrauchbar: %1 (%2)</translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation>Ausgefallen: Der Rechner war aus</translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation>Ausgefallen: Der Rechner schlief</translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation>Ausgefallen: Die Logs wissen nichts davon, also wurde es nicht gestartet</translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation>Ausgefallen; warum, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation>%1 von %2 stündlichen Backups der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation>%1 von %2 täglichen Backups der letzten 7 Tage</translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation>%1 von %2 wöchentlichen Backups der letzten vier Wochen</translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation>Erstellt und seither durch die Aufbewahrung entfernt</translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation>Erstellt, aber %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation>Erstellt, %1 verspätet: %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation>%1 wurde erstellt und ist nicht mehr da, und die Aufbewahrung hat es nicht entfernt.</translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation>%1 hat %2, das davor %3.</translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation>%1 enthält keine Chain.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>Der letzte stündliche Lauf ergab kein Backup.</numerusform>
            <numerusform>Die letzten %n stündlichen Läufe ergaben kein Backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>Der letzte tägliche Lauf ergab kein Backup.</numerusform>
            <numerusform>Die letzten %n täglichen Läufe ergaben kein Backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>Der letzte wöchentliche Lauf ergab kein Backup.</numerusform>
            <numerusform>Die letzten %n wöchentlichen Läufe ergaben kein Backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation>%1 Das neueste ist vom %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation>Es gibt keinen Zeitplan.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Das Feld „%1“ fehlt.</translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation>Im Feld „%1“ fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation>Im Feld „%1“ muss eine Zahl stehen, nicht „%2“.</translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation>Im Feld „%1“ ist der Name „%2“ unbekannt; Namen haben drei Buchstaben (mon, jan).</translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation>Im Feld „%1“ ist nur %2 bis %3 erlaubt, nicht „%4“.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>Der Bereich „%1“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation>„%1“: Dieses cron verlangt einen Bereich vor dem „/“, wie in „*/15“ oder „5-59/15“.</translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation>Nach „/“ muss eine Zahl ab 1 stehen.</translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation>„%1“ steht, wo das Feld „%2“ enden sollte.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation>„@AppleNotOnBattery“ muss vor dem Befehl stehen, nicht vor dem Zeitplan.</translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation>„%1“ ist kein Zeitplan, den dieses cron kennt; das sind @hourly, @daily, @weekly, @monthly, @yearly und @reboot, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation>„%1“ steht nach dem fünften Feld.</translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation>Der Befehl beginnt mit „*“; cron hält das für ein sechstes Feld.</translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>Der Befehl ist zu lang: Dieses cron nimmt höchstens %n Byte.</numerusform>
            <numerusform>Der Befehl ist zu lang: Dieses cron nimmt höchstens %n Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation>Die Zeile enthält ein NUL-Byte, das kein cron liest.</translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation>Nach „=“ steht nichts; ein leerer Wert schreibt sich &quot;&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>Die crontab ist zu lang: Dieses cron nimmt höchstens %n Zeile.</numerusform>
            <numerusform>Die crontab ist zu lang: Dieses cron nimmt höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation>Die letzte Zeile endet nicht mit einem Zeilenumbruch; cron lehnt die ganze crontab ab.</translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation>cron versteht „%1“ nicht.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es gibt keinen Befehl.</translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation>Die Zeile endet wie unter Windows; cron hält das zusätzliche Zeichen für einen Teil davon.</translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation>Das läuft nie: Einen solchen Tag oder eine solche Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation>Der Bereich „%1“ endet, bevor er beginnt; dieses cron nimmt ihn an, er ist aber leer.</translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation>Der Schritt in „%1“ ist größer als sein Bereich; nur der erste Wert trifft zu.</translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation>„%1“ gilt als Bereich bis %2; andere crons lehnen es ab.</translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation>cron überspringt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation>„%1“ gilt bis Sonntag; andere crons führen es nicht aus.</translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation>cron wählt bei jedem Lesen der crontab neu einen Wert aus „%1“.</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation>Monatstag und Wochentag sind beide gesetzt: Einer davon genügt.</translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation>Eines der Tagesfelder beginnt mit „*“: Beide müssen passen.</translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>Der Befehl wird nach %n Byte stillschweigend abgeschnitten.</numerusform>
            <numerusform>Der Befehl wird nach %n Bytes stillschweigend abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>Die Zeile wird nach %n Byte stillschweigend abgeschnitten.</numerusform>
            <numerusform>Die Zeile wird nach %n Bytes stillschweigend abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation>Was auf „%“ folgt, ist die Standardeingabe des Befehls; ein „%“ im Befehl schreibt sich „\%“.</translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation>Die letzte Zeile endet nicht mit einem Zeilenumbruch; cron verwirft sie stillschweigend.</translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation>Startet nicht, während der Rechner im Akkubetrieb läuft.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation>„@AppleNotOnBattery“ hat nur unter macOS eine Bedeutung; hier ist es Teil des Befehls.</translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation>CRON_TZ beachtet dieses cron nicht; es gelten die Zeiten des Rechners.</translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation>Er läuft beim Start des Rechners, zu keiner festen Zeit.</translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation>Er läuft nicht zu der Zeit, von der er verschoben werden soll.</translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation>cron wählt seine Zeit.</translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation>Er läuft jede Stunde; nur die Minute lässt sich ändern.</translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation>Er läuft jeden Tag; nur die Uhrzeit lässt sich ändern.</translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation>Seine Tage sind Monatstage; sie lassen sich nur in den Feldern ändern.</translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation>Seine anderen Läufe würden mitwandern; ändern Sie stattdessen die Felder.</translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation>Er läuft schon zu dieser Zeit.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation>Die Zeile ruft keines der Backup-Skripte auf.</translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation>Das Skript erstellt um Mitternacht ein Voll-Backup und zu anderen Stunden andere; das braucht zwei Jobs.</translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation>Das Skript wird mit Argumenten aufgerufen, die bt2c-recovery nicht hat.</translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation>Womit das Skript aufgerufen wird, weiß nur die Shell.</translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation>Zwischen den Argumenten des Skripts steht eine Umleitung.</translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation>Die Zeile erstellt mehr als ein Backup.</translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation>Der neue Befehl lässt sich nicht in eine crontab schreiben.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Jede volle Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>Jede Stunde, zur Minute %1</numerusform>
            <numerusform>Jede Stunde, zu den Minuten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>Jede Stunde, zur Minute %1</numerusform>
            <numerusform>Alle %n Stunden, zur Minute %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of the day</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 15 minutes from 09:00 to 17:59</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation>%1 in den Stunden %2</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>Zur Minute %1 der Stunden %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>an Tag %1 des Monats</translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1, sofern zugleich %2</translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1 und außerdem %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>im %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Beim Start des Rechners</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation>Zu einer Zeit, die cron wählt</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>Monatstag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation>Stündliches Backup</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Tägliches Backup</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Wöchentliches Backup</translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation>Backup, um Mitternacht voll</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation>Vorherige crontab wieder einsetzen?</translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation>Was die letzte Installation in der crontab von %1 geändert hat, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation>Hat etwas anderes sie seither geändert, geschieht nichts.</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation>Schließen, ohne den Zeitplan zu installieren?</translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation>Ihre Änderungen am Zeitplan sind nicht installiert und gehen verloren.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>Die crontab ist, wie sie war.</translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation>Verwerfen und schließen</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation>Der jetzige Stand der crontab wurde übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>Eine Ihrer Änderungen betraf eine Zeile, die auch dort geändert wurde, und entfällt.</numerusform>
            <numerusform>%n Ihrer Änderungen betrafen Zeilen, die auch dort geändert wurden, und entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation>Ihre Änderungen sind darauf nochmals gemacht. Installiert ist noch nichts.</translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation>Crontab wird installiert</translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation>Vorherige crontab wird wieder eingesetzt</translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation>Die vorherige crontab ist wieder da</translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation>Die crontab ist installiert</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>Dies ist die Übungs-Crontab: cron führt sie nicht aus.</translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation>Zurückgelesen: Sie ist Byte für Byte, was vor der letzten Änderung dort stand.</translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation>Zurückgelesen und verglichen. Die vorherige bleibt erhalten.</translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation>Installation rückgängig machen</translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation>Die vorherige crontab ließ sich nicht wieder einsetzen</translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation>Die crontab wurde nicht installiert</translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation>Nichts wurde geändert; Ihre Änderungen sind noch hier.</translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Erlaubt ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>Erlaubt ist true oder false.</translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation>Erlaubt ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation>Erlaubt ist eine Liste von E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation>Erlaubt ist, was restic mit -r nimmt, ein Ordner ab der Wurzel, ohne Passwort darin.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Erlaubt ist eines von: %1.</translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation>Erlaubt ist der Pfad einer Datei, ab der Wurzel.</translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation>Erlaubt ist der Pfad einer Datei, die auf .prom endet, ab der Wurzel.</translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation>„%1“ ist keine Einstellung. „bt2c-recovery config get“ listet sie auf.</translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation>Dieses Programm kennt keine solche Einstellung. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation>%1 ist nicht verständlich: %2, bei Byte %3.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 ist nicht verständlich: %2.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 gilt für alle Sites gleich.</translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation>Das ist kein Wert für %1. %2</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation>„%1“ ist kein Wert für %2. %3</translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation>Erlaubt ist ein Objekt mit einem Teil je Site.</translation>
    </message>
    <message>
        <source>It takes the path of a folder, from the root on.</source>
        <translation>Erwartet wird der Pfad eines Ordners, vom Wurzelverzeichnis an.</translation>
    </message>
    <message>
        <source>It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….</source>
        <translation>Erwartet wird, was DOCKER_HOST nimmt: unix:///…, tcp://…, ssh://….</translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Offsite</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>Für welche Site</translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation>Was für eine Site eingestellt ist, geht dem für alle vor</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Sites</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Diese Site</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Recovery-Punkt</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation>Wie alt das neueste verifizierte Backup sein darf. Nach Zeitplan sind es 3 Stunden bei stündlichen Backups, 26 bei täglichen und 192 bei wöchentlichen.</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation>Wie lange es zählt, dass jedes Byte eines Backups gelesen wurde, bevor es erneut gelesen werden soll.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation>Wie lange ein Restore-Test zählt, bevor ein neuer ansteht.</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Platz für Backups</translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation>Wie lange vor dem vollen Laufwerk das ein Risiko ist.</translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation>Offsite-Kopie</translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation>Wie alt die neueste Kopie anderswo sein darf, wo es welche geben soll.</translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation>Jeder wird gemeldet, wenn er beginnt, erneut, solange er dauert, und wenn er vorbei ist. Zum Ändern auf eine Zeit doppelklicken.</translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation>Regeln der Alarme</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation>Die Datei bleibt, wie sie ist; bis sie in Ordnung ist, gelten die Vorgaben des Programms.</translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>Dies ist eine Übungs-Site: Nichts, was Sie hier tun, berührt einen echten Validator.</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>nicht gesehen seit %1</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>Höhe %1</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Keine Site</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>validator site</source>
        <translation>Validator-Site</translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation>Kein Backup-Ordner</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Backups in</translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation>Das ist ein Test.</translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation>Das ist ein Test. Nichts ist gestört, und Nachrichten kommen an.</translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation>Die Chain ist im Volume %1 und nicht in %2. Das dokumentierte Backup archiviert diesen Ordner und enthielte keine Chain.</translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation>Die Chain ist im Ordner %1 und nicht in %2. Das dokumentierte Backup archiviert Letzteren und enthielte keine Chain.</translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation>Die Konfiguration ist im Volume %1 und nicht in %2. Ein Backup dieses Ordners enthielte sie nicht.</translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation>Die Konfiguration ist im Ordner %1 und nicht in %2. Ein Backup von Letzterem enthielte sie nicht.</translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation>Die Chain ist in keinem Volume und keinem Ordner, sondern im Container %1: Sie geht verloren, wenn der Container entfernt wird, etwa durch „docker compose down“.</translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation>Die Chain ist ein Teil dessen, was unter %1 (%2) eingehängt ist. Dieses Programm kann sie dort weder sichern noch wiederherstellen.</translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation>Das Volume der Chain hat keinen eigenen Namen: „docker compose down -v“ oder „docker volume prune“ würde es entfernen.</translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation>Ein Teil der Chain, %1, ist von anderswo eingehängt (%2). Ein Backup enthielte ihn nicht.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation>Das Volume %1 trägt den dokumentierten Namen, wird aber von %2 und nicht von diesem Validator genutzt.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>Das Volume %1 trägt den dokumentierten Namen, wurde aber von Hand angelegt und wird nicht genutzt. Die Chain ist in %2; %1 zu entfernen oder wiederherzustellen, berührt sie nicht.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>Das Volume %1 trägt den dokumentierten Namen, wird aber nicht genutzt. Die Chain ist in %2; %1 zu entfernen oder wiederherzustellen, berührt sie nicht.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation>Das Volume %1 trägt den dokumentierten Namen, aber dieser Validator nutzt es nicht.</translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation>Das Volume %1 ist von derselben Art, und kein Container nutzt es. Wurde der Ordner dieser Site umbenannt oder verschoben, hat Compose ihr ein neues, leeres Volume (%2) angelegt, und die bisherige Chain ist noch in %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation>„%1“ auslassen?</translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation>Dafür geschieht nichts, und was danach kommt, wird trotzdem getan.</translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation>Der Schritt hätte dies sichergestellt: %1</translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation>Warum? Der Bericht wird es nennen.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum er ausgelassen wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation>Schritt überspringen</translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation>ohne Blockverlust</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>einen Block zurück</numerusform>
            <numerusform>%n Blöcke zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>in etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in etwa einer Minute</numerusform>
            <numerusform>in etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>in etwa einer Stunde</numerusform>
            <numerusform>in etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation>Nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation>Es wird geprüft, woraus eine Recovery möglich ist.</translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation>Fiele der Validator jetzt aus, gäbe es nichts, womit er zurückzuholen wäre.</translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation>auf Höhe %1</translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation>auf dem Stand vom %1</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation>Fiele der Validator jetzt aus, wäre er vielleicht wieder da: %1. Die Verifizierung des Backups ist zu lange her, um sich darauf zu verlassen.</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation>Fiele der Validator jetzt aus, wäre er vielleicht wieder da: %1. Niemand weiß es: Das Backup wurde nie ganz gelesen.</translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation>Fiele der Validator jetzt aus, wäre er wieder da: %1.</translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation>Bewiesen durch einen Restore-Test am %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation>Der Backup-Ordner ist nicht da: %1. Ist sein Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation>Der Backup-Ordner ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>In %1 gibt es kein Backup</translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>Kein Backup enthält die Chain: ein Backup nur der Konfiguration</numerusform>
            <numerusform>Kein Backup enthält die Chain: %n Backups nur der Konfiguration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>Das einzige Backup der Chain ist nicht wiederherstellbar: %1</numerusform>
            <numerusform>Keines von %n Backups der Chain ist wiederherstellbar. Das neueste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Eine Wiederherstellung wurde begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Eine Recovery wurde begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>Der Validator antwortet nicht</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>Der Validator wird immer wieder gestartet</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>Die Chain erzeugt keine Blöcke mehr</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>Die Chain ist niedriger als zuvor</translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation>Die neueste Verifizierung ist %1 alt</translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation>Kein Backup der Chain wurde ganz gelesen. Das neueste, vom %1: %2</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation>Das neueste Backup, vom %1, ist unbrauchbar: %2</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>Das neueste Backup ist unbrauchbar, vom %1: %2</numerusform>
            <numerusform>Die neuesten %n Backups sind unbrauchbar, das letzte vom %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation>Das neueste Backup, vom %1, ist nicht verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>Das neueste Backup ist nicht verifiziert</numerusform>
            <numerusform>Die neuesten %n Backups sind nicht verifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation>Der Restore-Test vom %1 schlug fehl</translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation>Das neueste verifizierte Backup ist %1 alt</translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation>%1 kommt aus der Zukunft: Wurde die Uhr zurückgestellt?</translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation>Das Backup vom %1 schlug fehl</translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation>Das Backup vom %1 schlug fehl: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>Ein geplantes Backup wurde nicht erstellt</numerusform>
            <numerusform>%n geplante Backups in Folge wurden nicht erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>Ein Backup verschwand, das nicht die Aufbewahrung entfernt hat</numerusform>
            <numerusform>%n Backups verschwanden, die nicht die Aufbewahrung entfernt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation>Das Backup vom %1 ist viel kleiner als das davor</translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation>Das Backup vom %1 ist leer</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Nichts erstellt von selbst Backups</translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation>Ob Backups geplant sind, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation>Die Einstellungen gelten nicht: %1</translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation>Das nächste Backup passt nicht: %1 frei</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>Das Backup-Laufwerk ist in etwa einem Tag voll</numerusform>
            <numerusform>Das Backup-Laufwerk ist in etwa %n Tagen voll</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation>Das Backup vom %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>Ein älteres Backup ist unbrauchbar, vom %1</numerusform>
            <numerusform>%n ältere Backups sind unbrauchbar, das neueste vom %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>Ein geplantes Backup der letzten Woche wurde nicht erstellt, das vom %1</numerusform>
            <numerusform>%n geplante Backups der letzten Woche wurden nicht erstellt, das letzte vom %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Noch kein Backup wurde in einem Restore-Test erprobt</translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation>Der neueste Restore-Test ist %1 alt</translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation>Die Offsite-Kopien sind beschädigt, laut Prüfung vom %1</translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation>Die neueste Offsite-Kopie ist %1 alt</translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation>Noch kein Backup wurde offsite kopiert</translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation>Die letzte Prüfung der Offsite-Kopien ist %1 her</translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation>Die Offsite-Kopien wurden nie geprüft</translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation>Wie weit die Chain ist, ist nicht bekannt: niemand war zu befragen</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation>Ursache suchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Backup zeigen</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Restore-Test…</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation>Zeitplan zeigen</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Backups zeigen</translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation>Engine zeigen</translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation>Offsite…</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Datei zeigen</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation>Verifiziert %1</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation>%1, %2, %3 lang</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Restore-Test</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation>Restore rückgängig</translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation>Es wird gerade an seinen Platz gebracht und endet gleich</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation>noch höchstens %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation>Der Schritt wurde gestoppt</translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation>Er lässt sich erneut ausführen; Unfertiges wird übernommen oder zurückgenommen.</translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation>„%1“ hatte keinen Erfolg</translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation>Die Backups ließen sich nicht auflisten: %1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation>Es gibt kein intaktes Backup zum Wiederherstellen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation>Versuchen Sie dasselbe Backup erneut, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation>Welches? Gewählt ist das neueste. Es wird vor der Wiederherstellung ganz gelesen.</translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation>Das geschieht von Hand. Sagen Sie, wenn es erledigt ist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation>Zum Fortfahren muss der Name der Site eingegeben werden.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Support-Paket…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Anderes Verfahren</translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation>Beendet diese Recovery hier und beginnt das Verfahren, das vorgesehen ist, wenn sie nicht hilft</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Überspringen…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation>%1: an keinem der üblichen Orte.</translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>Was getan wurde: der letzte Eintrag des Protokolls</numerusform>
            <numerusform>Was getan wurde: die letzten %n Einträge des Protokolls</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation>Bericht der Recovery %1</translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation>Liste der Backups</translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation>Compose-Datei: Die Site hat keine.</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose-Datei</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: kann Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation>Versionen von Programm, System und Werkzeugen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Platz auf den Laufwerken</translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation># Support-Paket eines BT2C-Validators</translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation>Erstellt am %1 von BT2C Recovery Console %2 für die Site %3.</translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation>Passwörter, Tokens, Schlüssel, Seed-Phrasen und private Schlüssel wurden nach Form und Namen entfernt; an ihrer Stelle steht &quot;[removed: …]&quot;. Es enthält keine Wallet und keinen Chain-Inhalt. Sehen Sie die Dateien durch, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation>## Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n Geheimnis entfernt</numerusform>
            <numerusform>%n Geheimnisse entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation>## Was nicht zu bekommen war</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation>Status und Logs der Container</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation>Logs, Status von Chain und Engine, bisherige Schritte, Versionen und Einstellungen werden gesammelt. Noch wird nichts geschrieben oder gesendet.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Wird gesammelt</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Sichern unter</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Paket sichern</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>und %n weiteres: siehe erste Datei</numerusform>
            <numerusform>und %n weitere: siehe erste Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation>Nicht zu bekommen: %1</translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation>… gezeigt sind die ersten %1 von %2. Im Paket ist alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>Eine Datei, %1 entpackt.</numerusform>
            <numerusform>%n Dateien, %1 entpackt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>Ein Geheimnis nach Form und Namen entfernt.</numerusform>
            <numerusform>%n Geheimnisse nach Form und Namen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation>Darin wurde kein Geheimnis gefunden.</translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation>Keine Wallet und kein Chain-Inhalt ist darunter. Lesen Sie jede Datei, bevor Sie sie weitergeben; von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket sichern</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation>Eine Datei dieses Namens ist schon da. Nichts wurde geschrieben: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation>Das Paket wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation>Gesichert als %1. Nur Sie dürfen es lesen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
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
            <numerusform>1 Monat</numerusform>
            <numerusform>%n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>1 Jahr</numerusform>
            <numerusform>%n J.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation>Backups im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>ein älteres nicht gezeigt</numerusform>
            <numerusform>%n ältere nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation>Hier erscheinen Backups als Zeitpunkte</translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>eines fehlt zwischen %1 und %2</numerusform>
            <numerusform>%n fehlen zwischen %1 und %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation>stündlich</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1: %n Backup</numerusform>
            <numerusform>%1: %n Backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation>
            <numerusform>eines davon intakt</numerusform>
            <numerusform>%n davon intakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>eines beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation>keines zwischen %1 und %2</translation>
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
        <translation>Ein Timer dieses Namens ist schon da: %1.</translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation>Der Teil des Systems, der Timer dieses Benutzers ausführt, antwortet nicht. Er läuft, solange Sie angemeldet sind: %1.</translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation>Ein Job, der beim Start des Rechners läuft, hat keine Zeit, an die sich ein Timer halten könnte.</translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation>cron wählt die Zeit dieses Jobs zufällig; ein Timer braucht eine Zeit.</translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation>Dieser Job läuft nie.</translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation>launchd kann Monatstag und Wochentag nicht zugleich verlangen.</translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation>launchd kennt keine Bereiche oder Schritte, und die Liste aller Zeiten wäre zu lang.</translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation>cron gibt diesem Job etwas zu lesen, nach einem „%“ in seiner Zeile; ein Timer kann das nicht.</translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation>Die Zeiten dieses Jobs gelten durch CRON_TZ in einer anderen Zeitzone; ein Timer hält sich an die Zone dieses Rechners.</translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation>Name oder Befehl des Jobs enthält Zeichen, die ein Timer nicht enthalten kann.</translation>
    </message>
    <message>
        <source>launchd</source>
        <translation>launchd</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>ein systemd-Timer</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation>Der Job steht nicht mehr in der crontab, und ob sein Timer ihn ausführt, ist nicht bekannt. Sehen Sie gleich nochmals nach; falls nicht, stellen Sie ihn auf cron zurück.</translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation>Auch in die crontab ließ sich die Zeile nicht zurücksetzen: Den Job führt jetzt nichts aus. Die Datei seines Timers bewahrt die Zeile; stellen Sie ihn auf cron zurück.</translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation>Der Timer ließ sich nicht wieder aktivieren: Den Job führt jetzt nichts aus. Versuchen Sie erneut, ihn auf cron zurückzustellen.</translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation>cron führt den Job aus; der Timer ist aus, aber seine Dateien sind noch da. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation>Was den Job bisher ausführte, führt ihn weiter aus.</translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation>Die Dateien des Timers:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>bt2c::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation>BT2C Recovery Console öffnen</translation>
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
        <translation>„%1“ jetzt einmal ausführen?</translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation>Er läuft, wie cron ihn ausführen würde: in der Shell von cron, mit den wenigen Variablen von cron. Was er tut, gilt wirklich: Ein Backup wird erstellt.</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>Ausgabe des Jobs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation>Einmal ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Job stoppen</translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation>Der Job läuft…</translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation>Ein Job läuft, wie cron es täte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation>Der Job wurde gestoppt</translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation>Was er bis dahin getan hat, bleibt.</translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation>Der Job ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation>So wie cron ihn ausführt, funktioniert er</translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation>Der Job endete erfolgreich nach %1.</translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation>Unter cron würde er fehlschlagen</translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation>Der Job endete nicht innerhalb von %1 und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation>Der Job wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation>Der Job endete mit Code %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation>Adressen, an denen Docker gesucht wurde</translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation>Zuletzt gesehen %1: %2.</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Zu Backups</translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation>Zuletzt Gesehenes zeigen</translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation>Diese Engine verwenden</translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation>Die Engine an %1 verwenden</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation>Die Backup-Datei</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 ist da, aber Sie dürfen es nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation>%1 ist da und lesbar: %2.</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>Ob es intakt ist</translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation>Nicht bekannt: Die Datei ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Nicht geprüft, seit es geschrieben oder geändert wurde.</translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation>Restore erzwingen</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation>Nicht nötig: Es lässt sich so wiederherstellen.</translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation>Der letzte Ausweg, wenn es kein intaktes Backup gibt. Das bedeutet:</translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation>Was beschädigt ist, entfällt oder kommt beschädigt zurück: Der Node startet darauf vielleicht nicht.</translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation>Ein laufender Validator wird dafür gestoppt und danach gestartet.</translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation>Bei diesem Programm bleibt das jetzt Vorhandene erhalten und lässt sich zurückholen; das dokumentierte Skript löscht zuerst die Daten.</translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation>Es gibt kein Backup zum Prüfen. Wählen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRow</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Untersuchen…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation>Container zeigen</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifizieren…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Datei wählen…</translation>
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
        <translation>Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation>Das entfernte Docker</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation>Ihre Backups liegen auf dem Laufwerk und lassen sich jetzt prüfen.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation>Bis dahin sind Container und Chain nicht zu sehen.</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Docker Desktop starten</translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation>Das gewählte Docker antwortet nicht, ein anderes schon</translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation>eine andere Engine ist eingestellt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation>%1, und keine andere wurde stattdessen genommen, denn sie könnte zu einem anderen Rechner gehören.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation>Docker ist nicht installiert</translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation>Auf diesem Rechner wurde weder eine Engine noch das Programm docker gefunden.</translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation>Docker installieren: Anleitung</translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation>Sie dürfen nicht mit %1 sprechen</translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation>Es läuft, aber dieses Benutzerkonto ist nicht in der Gruppe „docker“, die %1 nutzen darf. Melden Sie sich nach dem Befehl ab und wieder an.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation>Es nahm die Verbindung an und sagte dann nichts. Es startet vielleicht oder hängt; es wird immer wieder gefragt.</translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation>An der Stelle von Docker antwortet etwas anderes</translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation>Was an %1 lauscht, ist keine Container-Engine. Sehen Sie sich DOCKER_HOST und den docker-Kontext an.</translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation>Docker: nicht installiert</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: läuft nicht</translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation>%1: nicht erlaubt</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation>Docker: keine Engine</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Docker wird gesucht…</translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation>%1 · verbindet neu</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1 · verbunden</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation>%1, im Verfahren %2</translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation>Volumes dieser Site</translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation>%1: trägt einen dokumentierten Namen, gehört aber nicht zu dieser Site</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>Ein Volume dieser Site, von %1 vorhandenen.</numerusform>
            <numerusform>%n Volumes dieser Site, von %1 vorhandenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>Das eine vorhandene Volume gehört nicht zu dieser Site.</numerusform>
            <numerusform>Keines der %n vorhandenen Volumes gehört zu dieser Site.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation>Das Volume der Chain</translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation>Ließ sich nicht ansehen: Die Engine war nicht zu sehen.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation>Die Chain dieser Site liegt nicht in einem Volume.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation>Die Chain dieser Site liegt nicht in einem Volume, sondern in %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation>%1 ist da, und kein Container nutzt es.</translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation>%1 ist da, genutzt von %2.</translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation>Im Verfahren heißt es %1; Compose stellt den Projektnamen voran.</translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation>Auf dem Rechner der Engine unter %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation>Fehlendes Volume anlegen</translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation>Nicht bekannt: Die Engine war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation>Nichts fehlt, also muss nichts angelegt werden.</translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation>%1 lässt sich anlegen. Es wird leer sein: Die Chain kommt zurück, indem ein Backup darin wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation>Unter dem dokumentierten Namen %1 würde Compose es nicht finden.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation>Was die Backup-Skripte protokollierten</translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation>Kein Log gefunden. Die Skripte schreiben es in den Ordner, in dem sie gestartet werden, unter cron in Ihren Benutzerordner.</translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation>Nachgesehen in %1</translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation>Das letzte gelungene Backup wurde am %1 erstellt.</translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation>Im gelesenen Teil steht kein gelungenes Backup.</translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation>Kein Fehler in %1.</translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation>Der letzte Fehler in %1 ist vom %2.</translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation>Die Chain-Daten</translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation>Die Chain liegt im Volume %1, das da ist.</translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation>Die Chain sollte im Volume %1 liegen, das nicht da ist.</translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation>Auch %1 ist da. Das dokumentierte Skript sichert dies und nicht die Chain; dieses Programm sichert das Volume.</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation>%1 ist da, aber kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation>Ob die Chain stattdessen in einem Volume liegt, ließ sich nicht feststellen: %1</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 ist da, aber Sie dürfen es nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1 ist da und lesbar: ein Objekt.</numerusform>
            <numerusform>%1 ist da und lesbar: %n Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation>%1 ist da und leer.</translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation>Platz auf den Laufwerken</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: %2 frei</translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation>Ein Laufwerk ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation>Das Laufwerk ist voll oder so gut wie voll.</translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation>Es ist wenig Platz übrig.</translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation>Es ist genug: Das größte Backup belegt %1.</translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation>Es ist genug.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>Keine Antwort in einer Sekunde: Das Laufwerk hängt oder ist nicht mehr da.</numerusform>
            <numerusform>Keine Antwort in %n Sekunden: Das Laufwerk hängt oder ist nicht mehr da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation>‹ Recovery</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>Zurück zu Recovery</translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation>Abschnitt 6 des Verfahrens, für Sie geprüft. Durch das Nachsehen ändert sich nichts.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation>Wenn ein Backup fehlschlägt</translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation>Wenn eine Wiederherstellung fehlschlägt</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>Zu prüfendes Backup</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>Volume %1 anlegen?</translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation>Es wird leer sein, und Compose wird es als seines nutzen. Die Chain kommt zurück, indem ein Backup darin wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation>Kein anderes Volume wird berührt.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation>Es ist leer. Stellen Sie darin ein Backup wieder her, oder lassen Sie den Node die Chain von seinen Peers laden.</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 wurde nicht angelegt</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>Das Backup lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Backup wählen</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archive (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Kein Dateimanager hat geantwortet</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>Die Datei liegt in %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation>Eine Recovery wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>Die Recovery wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation>Die Chain ist wie vor der Recovery.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>Das Rückgängigmachen wurde gestoppt</translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation>Die Chain ist, wie die Recovery sie hinterließ.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Rückgängig gemacht, aber der Validator läuft nicht darauf</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>Die Recovery wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Letzte Wiederherstellung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>Die Wiederherstellung wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>Was die Wiederherstellung dorthin gebracht hatte, bleibt im Volume erhalten, in %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Was die Wiederherstellung dorthin gebracht hatte, bleibt erhalten in %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>Die Wiederherstellung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>Der Validator läuft</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Er nutzt die Daten, die getauscht würden. Er kann dafür gestoppt und danach gestartet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>Stoppen und rückgängig machen</translation>
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
        <translation>Ersetzt wird</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validator</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation>%1 wird verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Ein Backup wird verifiziert</numerusform>
            <numerusform>%n Backups werden verifiziert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation>nicht im Verfahren</translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation>%1
Im Verfahren: %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>Im Verfahren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Neuestes verifiziertes Backup</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation>Kein Volume dieses Projekts und keines mit einem Namen aus dem Verfahren.</translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation>Volume anlegen…</translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation>Fehlendes Volume anlegen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1 untersuchen</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation>%1 ist nicht da. Compose legt es leer an, wenn es die Container hochfährt.</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation>%1, geprüft %2</translation>
    </message>
    <message>
        <source>none verified</source>
        <translation>keines verifiziert</translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation>Kein bis zum letzten Byte gelesenes Backup brächte dieses Volume zurück.</translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation>nicht die Chain: von Hand angelegt</translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation>ungenutzt: von Hand angelegt</translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation>Es trägt den Namen aus dem Verfahren, aber Compose stellt den Projektnamen voran und nutzt jenes Volume.</translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation>anderes Projekt</translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation>Ein Container außerhalb dieses Projekts nutzt es.</translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation>Das Verfahren sichert nur Chain und Konfiguration.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation>Recovery starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
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
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation>Läufe des Zeitplans. Pfeiltasten gehen von Lauf zu Lauf, die Eingabetaste wählt den Job. Alt mit Auf oder Ab verschiebt einen Lauf um 15 Minuten, mit Umschalt um eine Minute; Alt mit Links oder Rechts verschiebt ihn um einen Tag.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation>In dieser Woche läuft nichts</translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation>An diesem Tag läuft nichts</translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation>Hier endet der Tag. Alt mit Links oder Rechts verschiebt den Lauf auf einen anderen Tag</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
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
        <translation>%1, %2 von %3 bis %4, %5</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation>Die Uhr springt über %1 vor: Er läuft gleich danach</translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation>Die Uhr zeigt diese Zeit an diesem Tag zweimal, und er läuft beide Male</translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation>Wird im Akkubetrieb des Rechners ausgelassen</translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation>Startet in derselben Minute wie %1</translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation>Gehört zu einem anderen Programm und wird hier nicht geändert</translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation>Seine Läufe liegen zu dicht, um hier einen davon zu verschieben</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>Zwei zugleich</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation>Eine Übungs-Site wird angelegt</translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>Auf Ihren Wunsch gestoppt: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>Auf Ihren Wunsch gestoppt</translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation>%1 ist dafür nicht geeignet</translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation>So lässt sich das nicht tun</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation>Sie wurde vielleicht verschoben oder entfernt, oder ihr Laufwerk ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>Keine Berechtigung für %1</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation>Ändern Sie die Zugriffsrechte, oder versuchen Sie es als der Benutzer, dem es gehört.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 war nicht lesbar</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lesen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen und gesund ist, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>Schreiben fehlgeschlagen</translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation>Das Laufwerk wurde beim Schreiben von %1 voll</translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation>Das Laufwerk wurde voll</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation>Für %1 ist nicht genug Platz</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Es ist nicht genug Platz</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Eine Datei änderte sich beim Lesen</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Versuchen Sie es erneut, wenn nichts hineinschreibt.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation>Der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Verwenden Sie ein anderes Backup.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1 passt nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation>Es passt nicht zu seiner Prüfsumme</translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation>Es ist nicht das damals Geschriebene. Verwenden Sie ein anderes Backup.</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 ist abgeschnitten</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>Es ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation>%1 würde aus der Site hinausreichen und wird abgelehnt</translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation>Es würde aus der Site hinausreichen und wird abgelehnt</translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation>Trauen Sie diesem Archiv nicht.</translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation>%1 enthält nichts von dem, was es verspricht</translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation>Es enthält nichts von dem, was es verspricht</translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation>Die Wiederherstellung brächte nichts zurück. Verwenden Sie ein anderes Backup.</translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation>Kein intaktes Backup in %1 enthält die Chain</translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation>Kein intaktes Backup enthält die Chain</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation>Nichts wurde geändert. Suchen Sie anderswo eine Kopie, oder beginnen Sie ohne Backup eine neue Chain.</translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation>Nichts bürgt für %1: Die Prüfsummendatei fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation>Nichts bürgt dafür: Die Prüfsummendatei fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation>%1 ist größer, als dieses Programm annimmt</translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation>Es ist größer, als dieses Programm annimmt</translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation>%1: Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Das ist hier nicht möglich</translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation>Der Validator läuft und nutzt %1</translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation>Der Validator läuft und nutzt diese Daten</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation>Nichts wurde geändert. Stoppen Sie ihn zuerst: docker stop bt2c_validator</translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation>Ein anderer Vorgang arbeitet an %1</translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation>Ein anderer Vorgang arbeitet daran</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Warten Sie das Ende ab, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation>%1 hat keine Wiederherstellung, die sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation>Es gibt keine Wiederherstellung, die sich zurücknehmen ließe</translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation>Eine frühere Wiederherstellung von %1 wurde unterbrochen und ließ sich weder beenden noch rückgängig machen</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation>Eine frühere Wiederherstellung wurde unterbrochen und ließ sich weder beenden noch rückgängig machen</translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation>Die bisherigen Daten sind noch da. Beseitigen Sie, was im Weg steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation>Ein anderes Programm ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Unter %1 antwortet nichts</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Dort antwortet nichts</translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation>Prüfen Sie, ob es läuft, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation>Prüfen Sie, ob es läuft und nicht überlastet ist, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation>Die Antwort von %1 ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Die Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation>Vielleicht läuft dort etwas anderes als erwartet.</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 ist in Gebrauch</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>Es ist in Gebrauch</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation>Nichts wurde geändert. Stoppen Sie, was es nutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation>%1 ist älter als die Live-Chain</translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation>Es ist älter als die Live-Chain</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation>%1 wurde inzwischen von etwas anderem geändert</translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation>Es wurde inzwischen von etwas anderem geändert</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation>Nichts wurde geändert. Sehen Sie nach, was jetzt darin steht, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation>Mit %1 geschah etwas Unerwartetes</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation>Das ist ein Fehler in diesem Programm; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation>Entpacken neben den Live-Daten</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Schreiben auf die Platte</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>bei Byte %1</translation>
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
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation>Prüfsumme OK</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Keine Prüfsumme</translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation>Ohne Chain</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Korrupt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Nicht prüfbar</translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation>neuestes %1 von %2</translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation>Stunde %1 von %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1 von %2</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>Monat %1 von %2</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>neuestes verifiziertes</translation>
    </message>
    <message>
        <source>newest, none is verified</source>
        <translation>neuestes, keines ist verifiziert</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>nicht verwaltet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>beyond every count</source>
        <translation>über jede Anzahl hinaus</translation>
    </message>
    <message>
        <source>damaged and old</source>
        <translation>beschädigt und alt</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation>Eine Übungs-Site in einem temporären Ordner öffnen.</translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation>Eine Übungs-Site öffnen, wo keine Site eingerichtet ist.</translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation>Die zu öffnende Validator-Site.</translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation>Wo ihre Backups liegen.</translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation>Das Protokoll der Prüfungen und Vorgänge.</translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation>Bilder jeder Seite und jedes Dialogs in DIR erstellen und beenden.</translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation>Mit --tour: nur die Bilder dieser Seite.</translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation>Helles oder dunkles Schema, gleich was das System vorgibt.</translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation>Diese Sprache sprechen, gleich welche das System hat.</translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation>Die Recovery Console eines BT2C-Validators.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme nimmt light oder dark.</translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation>Die Tour endete vorzeitig bei: %1</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language nimmt eine von: %1.</translation>
    </message>
    <message>
        <source>More contrast whatever the settings have.</source>
        <translation>Mehr Kontrast, was auch immer eingestellt ist.</translation>
    </message>
</context>
</TS>
