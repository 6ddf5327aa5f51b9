<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation>full, blockchain ou config ; ou hourly, daily ou weekly pour cron</translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation>le site du validateur : le dossier qui contient data/ et config/</translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation>le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation>auto, pause ou live : faut-il mettre en pause un validateur en marche pendant la copie</translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation>ne pas supprimer d’anciennes sauvegardes ensuite</translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation>comparer seulement la somme de contrôle, sans lire le contenu</translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation>restaurer seulement data ou seulement config</translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation>continuer même si l’archive n’est pas saine, si le validateur est en marche ou si le fichier existe</translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation>ne rien demander : prendre la dernière sauvegarde saine et supprimer ce que la procédure supprime</translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation>la sauvegarde à restaurer, au lieu de la dernière saine</translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation>sauter l’étape suivante et continuer avec celle d’après</translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation>terminer la récupération ici ; ce qui est fait reste en l’état</translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation>ne pas démarrer de nœud jetable sur ce qui a été restauré</translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation>supprimer définitivement au lieu de mettre à la corbeille</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>dire seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation>calculer aussi l’empreinte du contenu de chaque fichier</translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation>l’archive, ou le dossier d’archives, où prendre des morceaux</translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation>le dossier où écrire ; ses fichiers ne sont jamais écrasés</translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation>le bt2c-recovery que cron doit appeler (celui-ci)</translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation>envoyer les changements par e-mail à cette adresse, avec sendmail</translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation>écrire les métriques pour Prometheus dans ce fichier, NAME.prom</translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation>envoyer un message de test, sans rien examiner</translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation>nombre maximal de lignes (20)</translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation>faire calculer la taille des volumes par le moteur, ce qui peut prendre du temps</translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation>le moteur de conteneurs, au format de DOCKER_HOST (ssh://me@host)</translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation>le registre des opérations et des contrôles (aussi : BT2C_LEDGER)</translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation>le résultat en un seul objet JSON</translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation>pas de progression, et rien si tout va bien</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>« %1 » n’a pas d’option « %2 ».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>« %1 » est donnée deux fois.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>« %1 » ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>« %1 » demande une valeur : %1 %2.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>La valeur de « %1 » est vide.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Un argument est vide.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Il manque quelque chose : %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>« %1 » est un argument de trop.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>La valeur de « %1 » n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quelle commande ?</translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation>  Vérifiée : lue jusqu’au dernier octet en %1</translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation>Non copiée hors site : %1</translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation>Copiée hors site : %1</translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation>Les anciennes sauvegardes n’ont pas été supprimées : %1</translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation>Ancienne sauvegarde supprimée : %1</translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation>Une ancienne sauvegarde n’a pas été supprimée : %1</translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation>rien n’utilisait le volume</translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation>le validateur a été mis en pause pendant %1</translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation>copie faite pendant que le validateur tournait, avec une pause de %1 pour ce qui avait changé</translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation>copie faite pendant que le validateur tournait ; ce qui a changé entre-temps a été recopié</translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation>Une exécution tuée avait laissé %1 en pause. Il repart maintenant.</translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation>%1 a été modifié sans arrêt ; la sauvegarde le contient tel qu’il a été lu en dernier.</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Sauvegarde faite : %1</translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation>  %1 pour %2, entrées : %3, hauteur : %4, en %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation>  %1 % repris de sauvegardes antérieures</translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation>La sauvegarde est faite, mais ne contient aucune configuration.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation>La sauvegarde est faite, mais ne contient pas de chaîne : le volume %1 est vide ou absent.</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation>La sauvegarde est faite, mais ne contient pas de chaîne : la restaurer n’en ramènerait aucune. La chaîne est-elle dans un volume Docker au lieu de %1/data ?</translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation>Quelle sauvegarde ? --type full, blockchain, config, hourly, daily ou weekly.</translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation>« %1 » n’est pas un type de sauvegarde : utilisez full, blockchain, config, hourly, daily ou weekly.</translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation>« %1 » n’est pas un mode de cohérence : utilisez auto, pause ou live.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation>Le validateur garde sa chaîne dans %1, et non dans %2 : cette sauvegarde ne la contient pas.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>Le journal n’a pas été écrit : %1</translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation>Cette sauvegarde ne contient pas la chaîne : le validateur la garde dans le volume %1, et non dans %2. Cette commande la sauvegarde : bt2c-recovery backup --type %3</translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation>Afficher le moteur, les conteneurs, la chaîne et la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation>Trouve les sites de validateurs d’après leurs conteneurs, en marche ou arrêtés ; avec --data-dir, seul celui-là est affiché. Se termine par 4 si le moteur ou la chaîne ne sont pas visibles ; tout ce qui est connu est affiché quand même.</translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation>Examiner le site une fois et signaler ce qui a changé depuis la dernière fois</translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation>Pour cron, toutes les cinq minutes. Chaque problème est signalé quand il commence, une fois par jour tant qu’il dure, et quand il est terminé : par e-mail avec --mail, sinon selon les réglages, sinon sur la sortie standard, que cron envoie par e-mail. Ce qui n’a pas pu être envoyé est réessayé à l’examen suivant. --metrics écrit à chaque fois un fichier pour le node exporter de Prometheus ; --test envoie un message de test.</translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation>Lire, modifier et contrôler les réglages</translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation>Limites, alertes, adresses et fichier des métriques ; docs/settings.md les explique. Avec --data-dir, ce sont ceux d’un seul site, qui priment sur les réglages communs. Ce que le programme ne connaît pas dans le fichier est conservé, et un fichier qu’il ne comprend pas n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation>Conserver les adresses et mots de passe dont les réglages ont besoin</translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation>Conserver des copies des sauvegardes ailleurs, chiffrées, avec restic</translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation>REPOSITORY est ce que prend l’option -r de restic : un dossier sur un autre disque, sftp:me@host:/folder, s3:…, rest:… ou rclone:…. « init » le crée, « connect » en utilise un qui existe. « copy » y met ce qui n’y est pas encore, et chaque sauvegarde planifiée le fait d’elle-même. « check » contrôle le dépôt et lit un dixième de ses données, un autre à chaque fois. « fetch » ramène une sauvegarde dans le dossier des sauvegardes et la lit jusqu’au bout ; « forget » supprime ce qui est plus vieux que offsite.keep_days, mais jamais les trois dernières d’un type. Sur une nouvelle machine, « connect » et « fetch latest » suffisent pour une récupération.</translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation>Expliquer quel moteur de conteneurs est utilisé, et pourquoi</translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation>Lister les sauvegardes et ce que l’on sait de chacune</translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation>La plus récente d’abord, avec l’état trouvé au dernier contrôle. Seuls le dossier et les petits fichiers à côté de chaque archive sont lus.</translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation>Contrôler si des archives sont saines</translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation>Compare la somme de contrôle et lit chaque octet du contenu ; avec --quick, seulement la somme de contrôle. « Corrompue » et « contrôle impossible » sont des réponses différentes, avec des codes de sortie différents (3 et 4).</translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation>Remettre une sauvegarde dans le site</translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation>L’archive est d’abord contrôlée et décompressée à côté des données en service ; alors seulement les deux sont échangées. Les anciennes données restent à côté du site, et « rollback » les ramène. Avec --force, la restauration continue même si l’archive n’est pas saine (ce qui est lisible est restauré) ou si le validateur est en marche (il est arrêté, puis redémarré). Rien n’est jamais écrit hors du site.</translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation>Revenir en arrière sur la dernière restauration</translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation>Échange les données en service avec celles d’avant. Les données qui étaient en service sont conservées aussi.</translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation>Dire ce qui ne va pas avec un validateur, et quelle procédure aide</translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation>Examine en même temps le moteur, les conteneurs, la chaîne, ses données, le journal, les ports, les disques et les sauvegardes, sans rien modifier. Se termine par 0 si l’examen a pu être fait, même si quelque chose ne va pas, et par 4 si rien n’était visible.</translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation>Exécuter une procédure documentée, étape par étape</translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation>PROCEDURE est unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, ou une procédure propre au site. Une confirmation est demandée avant tout remplacement ou suppression, sauf avec --yes, indispensable sans terminal. Chaque étape est notée sur le disque avant et après : après un arrêt à n’importe quel moment, « resume » continue, et « undo-recovery » défait ce qui a été fait à la chaîne.</translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation>Continuer une récupération arrêtée ou tuée</translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation>Continue à la première étape ni faite ni sautée. Avec --skip, cette étape est sautée, sauf si une autre en dépend ; avec --stop, la récupération se termine, et une autre procédure peut commencer.</translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation>Défaire ce qu’une récupération a fait à la chaîne</translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation>Les anciennes données reviennent, tant qu’elles sont conservées : de là où la restauration les a gardées, ou de l’archive de secours faite avant la suppression de la chaîne. Sans ID, c’est la dernière récupération du site qui peut être défaite. « rollback » défait une restauration faite seule.</translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation>Lister les récupérations, ou afficher le rapport de l’une d’elles</translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation>La plus récente d’abord, de tous les sites sauf si --data-dir en indique un. Le rapport est en Markdown et dit ce qui n’allait pas, ce qui a été fait, mesuré et conservé.</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>Prouver qu’une sauvegarde peut être restaurée</translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation>La restaure dans un emplacement temporaire, compare chaque fichier et démarre dessus un nœud jetable sans réseau. Le site, ses conteneurs et ses volumes ne sont pas touchés. La durée est enregistrée.</translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation>Réunir dans un fichier ZIP ce dont l’assistance a besoin</translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation>Journaux, état de la chaîne et du moteur, étapes déjà faites, versions et réglages. Les mots de passe, jetons, clés et phrases de récupération sont retirés, et rien d’un portefeuille ni de la chaîne n’y entre. Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation>À la main : full (data et config), blockchain (data) ou config. Pour cron : hourly (blockchain), daily (full) ou weekly (full, gardée plus longtemps). Une sauvegarde n’est visible qu’une fois entière. Ensuite, les anciennes sont supprimées comme documenté : il reste 10 full, 20 blockchain, 5 config et 12 weekly, et toujours la dernière saine de chaque type. Une chaîne dans un volume Docker est trouvée et sauvegardée par le moteur ; --data-dir prend plutôt les données du dossier. Un validateur en marche est mis en pause pour la copie si c’est bref (--consistency auto), toujours (pause) ou jamais (live) ; en copie sans pause, ce qui change entre-temps est recopié.</translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation>Afficher et changer les heures où cron fait les sauvegardes</translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation>« show » liste les sauvegardes de votre crontab, « next » leurs prochaines exécutions, et « check » dit ce qui les empêcherait de s’exécuter ; il se termine alors par 1. « set » ajoute la sauvegarde hourly, daily ou weekly, ou « watch », ou en change l’heure, et « remove » l’enlève ; « install » met en place une crontab entière, « - » étant l’entrée standard. Tout le reste de la crontab reste identique, à l’octet près. Elle est relue juste avant d’être remplacée, relue ensuite, et conservée, si bien que « undo » ramène l’ancienne ; avec --dry-run, seule la différence est affichée. « timer use » fait exécuter une tâche par launchd ou par un de vos timers systemd au lieu de cron, qui rattrape une exécution manquée pendant la veille ; « timer back » remet sa ligne.</translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation>Lister le contenu d’une archive</translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation>Mode, taille, date et nom de chaque entrée. Pour une archive de ce programme, seuls les en-têtes sont décompressés, ce qui est rapide quelle que soit sa taille ; avec --sha256, chaque octet.</translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation>Extraire des fichiers ou dossiers choisis d’une archive</translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation>Les noms sont ceux que « contents » affiche. Les fichiers existants ne sont jamais écrasés.</translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation>Afficher les différences entre deux archives, ou entre une archive et le site</translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation>Fichier par fichier. Pour des archives de ce programme, les gros fichiers sont comparés sans être décompressés. Avec une seule archive, l’autre côté est ce que contient le site maintenant.</translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation>Réparer une archive endommagée avec d’autres sauvegardes et les données en service</translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation>Les morceaux endommagés sont pris dans des archives du même dossier, ou dans celle que --from indique, et dans les fichiers du site qui n’ont pas changé. L’archive n’est remplacée que si le SHA-256 de l’ensemble est de nouveau celui enregistré ; sinon rien n’est modifié.</translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation>Sauver chaque fichier intact d’une archive endommagée</translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation>Pour une archive de ce programme, aussi ce qui suit les dégâts. Les fichiers auxquels il manque un octet sont laissés de côté et nommés. Se termine alors par 3.</translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation>Supprimer les sauvegardes qui ne sont plus nécessaires</translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation>Dit de chaque sauvegarde pourquoi elle reste ou part, et met celles qui partent à la corbeille s’il y en a une. La dernière sauvegarde saine de chaque type reste toujours.</translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation>Afficher ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation>Créer un site d’essai pour tout essayer</translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation>Remplit un dossier vide avec une petite chaîne, une config et une semaine de sauvegardes, dont certaines endommagées.</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>Expliquer une commande</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>agrandi</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 vers %2</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, à partir de l’octet %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>Aucune différence ; entrées : %1</translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation>identiques : %1, ajoutés : %2, supprimés : %3, modifiés : %4, agrandis : %5, attributs : %6</translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation>Les réglages sont valides : %1</translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation>C’est « config get [KEY] », « config set KEY VALUE », « config unset KEY » ou « config check ».</translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation>Ce qui est indiqué ci-dessus précède les dégâts.</translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation>entrées : %1, %2 décompressés</translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation>Où ? Indiquez un dossier : --to DIR</translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation>Extrait dans %1 : entrées : %2, %3</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation>  Recommandé : </translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation>  Possible : </translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation>  Impossible : </translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation>    Durée : environ %1.</translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation>Une récupération est en cours : « bt2c-recovery resume » la continue.</translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation>Rien du site %1 n’est visible. S’il est ailleurs, indiquez son dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation>L’exercice a échoué. Le site n’a pas été touché.</translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation>Ceci a été créé pour l’exercice et n’a pas pu être supprimé ; le prochain exercice réessaiera : %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation> : restauré en %1</translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation>  fichiers identiques à l’archive : %1, %2</translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation>  Un nœud jetable a démarré dessus en %1.</translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation>  Aucun nœud n’a été démarré dessus : %1</translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation>  hauteur %1</translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation>  Le site n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation>%1 %2 (API %3) sur %4</translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation>Moteur cherché à ces endroits :</translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation>La ligne de commande docker est introuvable.</translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation>La ligne de commande docker est %1.</translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation>Utilisation : bt2c-recovery COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation>Fait, contrôle et restaure les sauvegardes d’un validateur BT2C, et guide sa récupération.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation>« bt2c-recovery help COMMAND » explique une commande avec des exemples.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation>Codes de sortie : 0 fait, 1 échec, 2 mauvais usage, 3 archive non saine, 4 contrôle ou lecture impossible, 5 refusé par une règle de sécurité, 6 occupé, 130 annulé.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation>« --limit %1 » : c’est un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>Il n’y a pas de sauvegarde dans %1.</translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation>« bt2c-recovery help » liste les commandes, « bt2c-recovery help COMMAND » en explique une.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation>Mot de passe du dépôt (il n’est pas affiché) :</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Encore une fois :</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux sont différents.</translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation>Un secret est une ligne non vide.</translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation>Créé : %1. Sans son mot de passe, rien n’y est lisible : gardez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Connecté : %1</translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation>Non copiée, car elle n’est pas saine ou est un lien : %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiée : %1</translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation>Hors site maintenant : %1. Copiées : %2 (%3), soit %4 là-bas, en %5.</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>Il n’y a pas de sauvegarde dans %1</translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation>Sain : la structure du dépôt et la partie %1 sur %2 de ses données.</translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation>cette sauvegarde n’est pas dans le dépôt ; « offsite list » les affiche</translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation>Plusieurs sites ou machines ont une telle sauvegarde. Indiquez la bonne par son instantané, parmi ceux que « offsite list --json » affiche.</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation>L’archive endommagée est conservée sous le nom %1</translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation>  De %1, depuis la machine %2</translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation>  Elle était déjà là.</translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation>  Elle a été rapatriée et lue jusqu’au dernier octet.</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Serait supprimée : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimée : %1</translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation>Il n’y a rien à supprimer ; offsite.keep_days vaut %1.</translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation>C’est « offsite init REPOSITORY », « connect REPOSITORY », « copy », « list », « check », « fetch NAME|latest », « forget » ou « unlock ».</translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation>Site d’essai créé dans %1. Essayez :</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation>Seraient supprimées : %1 sur %2. Rien n’a été modifié : c’était une simulation.</translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation>Supprimées : %1 sur %2, %3 libérés.</translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation>Il n’y a pas de terminal pour poser une question : rien n’a été fait. Avec --yes, la commande continue sans demander.</translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation>La version de « %1 » propre au site n’est pas valide : rien n’a été fait.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>La procédure « %1 » n’existe pas. Procédures : %2.</translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation>%1 … fait</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation>  Le nœud répond à la hauteur %1.</translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation>  L’ancienne chaîne est conservée dans le volume, dans %1</translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation>  Les anciennes données sont conservées dans %1</translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation>  Ce qui a été supprimé est conservé dans %1</translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation>  « bt2c-recovery undo-recovery %1 » revient en arrière.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation>  « bt2c-recovery recoveries %1 » affiche le rapport.</translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation>Un autre programme exécute en ce moment la récupération de %1 (%2).</translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation>Aucune récupération de %1 n’est en cours.</translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation>La récupération %1 (%2) de ce site a été commencée et pas terminée : rien n’a été fait. « bt2c-recovery resume » la continue ; « bt2c-recovery resume --stop » la termine.</translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation>La récupération %1 est terminée. Ce qu’elle a fait reste en l’état.</translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation>La chaîne que le site avait avant est tout de même revenue.</translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation>La récupération %1 a été défaite. Le site a de nouveau sa chaîne d’avant.</translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation>Il n’y a pas encore eu de récupération.</translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation>  morceaux endommagés : %1, %2 de l’archive</translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation>  réparables avec l’archive elle-même : %1</translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation>  disponibles dans d’autres sauvegardes : %1</translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation>  disponibles dans les données en service : %1</translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation>  introuvables : %1</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation>Ce n’est pas une archive de ce programme, dont les morceaux pourraient être échangés un à un ; rien n’a été modifié. « rescue » sauve ce qui précède les dégâts.</translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>aucun .sha256 ne dit ce qu’elle était avant les dégâts, donc rien ne prouverait la réparation ; rien n’a été modifié. « rescue » sauve chaque fichier intact</translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation>morceaux introuvables : %1 ; rien n’a été modifié. Indiquez d’autres sauvegardes avec --from, ou sauvez les fichiers intacts avec « rescue »</translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>ce qui a été trouvé pour ses morceaux endommagés n’est pas ce qu’ils étaient ; rien n’a été modifié. « rescue » sauve chaque fichier intact</translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation>Rien n’est endommagé : %1</translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation>Réparée en %1, prouvé par sa somme de contrôle : %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagée : %1</translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation>Sauvé dans %1 : entrées : %2, %3, toutes intactes</translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation>Ce qui n’a pas pu être sauvé est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… et %1 de plus ; --json liste tout.</translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation>remplacerait le contenu du volume %1</translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation>créerait le volume %1</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>remplacerait %1</translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation>créerait %1</translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation>hauteur : %1 en service, %2 dans la sauvegarde</translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation>espace : %1 nécessaires, %2 libres</translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation>les anciennes données resteraient dans %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Rien n’a été modifié : c’était une simulation.</translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation>L’archive n’est pas saine (%1). Ce qui était lisible a été restauré ; le reste manque.</translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation>Restauré : %1 de %2, depuis %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation>  dans le volume %1</translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation>  entrées : %1, %2, en %3</translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation>  Le validateur a été arrêté pour cela et tourne de nouveau.</translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation>  « bt2c-recovery rollback --data-dir %1 » revient en arrière.</translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation>« --only %1 » : c’est data ou config.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation>Le validateur garde sa chaîne dans %1, et non dans %2 : il ne voit pas ce qui est restauré là.</translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation>Le validateur garde sa chaîne dans le volume %1, et non dans %2 : il ne voit pas ce qui est restauré là. Sans --data-dir, la restauration va dans le volume.</translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation>Rétabli : %1 de %2, comme avant la restauration de %3.</translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation>  Ce que la restauration avait mis dans le volume y est conservé, dans %1</translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation>  Ce que la restauration avait mis là est conservé dans %1</translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation>La crontab le dit déjà.</translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation>cron le refuserait. Rien n’a été modifié : c’était une simulation.</translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation>Installée et relue.</translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation>L’ancienne crontab est conservée dans %1 ; « bt2c-recovery schedule undo » la remet.</translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation>« schedule %1 » : c’est show, next, set, remove, check, install, undo ou timer.</translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation>« schedule %1 » : il manque quelque chose. « bt2c-recovery help schedule » donne des exemples.</translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation>« %1 » : c’est hourly, daily, weekly ou watch.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation>« %1 » n’est pas une planification.</translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation>La crontab ne contient pas de surveillance de ce site.</translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation>La crontab ne contient pas de sauvegarde %1 de ce site.</translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation>La crontab est comme avant la dernière modification ; ce qui s’y trouvait est conservé dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation>à aucun moment connu</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>Les lignes %1 démarrent à la même minute, %n fois par an, prochaine fois le %2.</numerusform>
            <numerusform>Les lignes %1 démarrent à la même minute, %n fois par an, prochaine fois le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation>  Mieux pour la ligne %1 : %2</translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation>Timer %1, dont on ne sait pas s’il est actif : %2</translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation>Exécuté par le timer %1 : %2</translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation>Non exécuté, car le timer %1 est désactivé : %2</translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation>La crontab ne fait aucune sauvegarde.</translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation>Aucune sauvegarde n’est planifiée. Pour commencer : bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>Sauvegardes :</translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation>Autres entrées :</translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation>« %1 » : c’est un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation>pas sur batterie</translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation>Aucune sauvegarde n’est planifiée.</translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation>cron accepte cette crontab et trouve ce que ses sauvegardes appellent.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation>%1 n’indique pas quelle ligne de la crontab il remplace.</translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation>Aucun timer n’exécute de sauvegarde.</translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation>La ligne %1 de la crontab ne fait pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation>La tâche de la ligne %1 est désactivée.</translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation>La crontab ne contient pas de sauvegarde %1.</translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation>Il y a plusieurs sauvegardes %1 ; indiquez la ligne : %2</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Elle ne s’exécute que si la session de %1 est ouverte ; cron n’a besoin de personne.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Elle ne s’exécute que si la session de %1 est ouverte, tant que « loginctl enable-linger » n’a pas été lancé une fois ; cron n’a besoin de personne.</translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation>Les fichiers du timer : %1</translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation>Elle est maintenant exécutée par %1 ; « bt2c-recovery schedule timer back %2 » revient en arrière.</translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation>Le timer « %1 » n’existe pas ; « bt2c-recovery schedule timer list » les affiche.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>La crontab donne maintenant à la tâche d’autres variables qu’avant : %1.</translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation>Elle est de nouveau exécutée par cron ; le timer est supprimé.</translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation>« schedule timer » : c’est list, use KIND, use LINE ou back NAME.</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation>%1 (non affiché) :</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation>L’adresse d’un webhook commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservé : %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>%1 n’a pas pu être déplacé : %2</translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation>%1 est toujours au même endroit : %2</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation>Les secrets sont conservés dans %1, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>Les secrets sont conservés dans le trousseau.</translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation>C’est « secret set NAME », « secret remove NAME », « secret list » ou « secret keep keychain|file » ; NAME comme webhooks.ops ou offsite.password.</translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation>Il y a plusieurs sites de validateurs ; indiquez-en un avec --data-dir : %1</translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation>Une exécution tuée a peut-être laissé un conteneur en pause : %1</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation>Une restauration interrompue de %1 a été menée à terme. Les anciennes données sont conservées dans %2.</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation>Une restauration interrompue de %1 a été défaite. Le site est comme avant.</translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation>Ceci ne sera pas dans le registre des opérations : %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation>hauteur %1, %2</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>dernier bloc %1</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1, absent</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation>(dans le fichier compose : %1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire épuisée</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation>Données de la chaîne</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation>Dernière vérifiée</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
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
        <translation>Dans le fichier compose</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque : %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation>« bt2c-recovery engine » en dit plus.</translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation>Aucun site de validateur trouvé. S’il y en a un, indiquez son dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation>Moteur : %1 %2 sur %3</translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation>%1 … sautée : %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation>« bt2c-recovery resume » continue ; « bt2c-recovery resume --stop » termine la récupération ici.</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>rien n’est perdu</translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation>blocs à retélécharger depuis les pairs, ou perdus : %1</translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation>environ %1 de chaîne</translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation>Aucune sauvegarde ne peut être restaurée. « bt2c-recovery resume --stop », puis « bt2c-recovery recover no-backup » commence une nouvelle chaîne.</translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation>Quelle sauvegarde ? Son numéro, ou Entrée pour la dernière saine :</translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation>Pour supprimer ceci, tapez le nom du site (%1) :</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation>Ce n’est pas son nom. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation>« %1 » se fait à la main. Faites-le, puis continuez avec « bt2c-recovery resume » dans un terminal.</translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation>Tapez « fait » quand c’est fait :</translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation>%1 … échec</translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation>Réessayer (t), prendre une autre sauvegarde (b), sauter cette étape (s) ou en rester là (l) ?</translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation>Réessayer (t), sauter cette étape (s) ou en rester là (l) ?</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Pourquoi est-elle sautée ?</translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation>Si cela n’aide pas, la voie suivante est « bt2c-recovery recover %1 ».</translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation>    en attente : %1 (%2 au plus)</translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation>%1 existe déjà. Avec --force, il est écrasé.</translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation>secrets retirés : %1</translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation>%1 écrit :</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>entrées : %1</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 décompressés</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1 lus en %2</translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation>  Seule la somme de contrôle a été comparée ; sans --quick, le contenu est lu aussi.</translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation>Archives : %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation>%1 est un dossier. Indiquez ses archives : « bt2c-recovery list --backup-dir %1 » les affiche.</translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation>« --mail %1 » : ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation>--test envoie un message de test : il faut --mail, ou mail.to ou un webhook dans les réglages.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé : %1</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation>Non envoyé (%1) : %2 %3</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>Non envoyé (%1) : %2</translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation>Ce qui avait été signalé avant n’a pas pu être lu ; c’est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2 Nothing is removed until it is mended.</source>
        <translation>Le réglage %1 ne compte pas : %2 Rien n’est supprimé tant qu’il n’est pas corrigé.</translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS.</source>
        <translation>Ils sont dans votre trousseau et dans aucun autre fichier. « set » en demande un, ou le lit sur l’entrée standard. Sur beaucoup de machines, les tâches de cron n’ont pas de trousseau : « keep file » les déplace dans un fichier que vous seul pouvez lire, et « keep keychain » les ramène. NAME est webhooks.NAME pour l’adresse d’un webhook ; avec --data-dir, c’est celle d’un seul site. offsite.password est le mot de passe du dépôt hors site ; offsite.AWS_SECRET_ACCESS_KEY et semblables, ce que son stockage demande. engine.passphrase ouvre la clé d’un moteur joint par TLS.</translation>
    </message>
    <message>
        <source>--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation>--engine, le réglage engine.host, puis ce que décide la ligne de commande docker : DOCKER_HOST, DOCKER_CONTEXT, le contexte actuel et sinon les endroits où l’on sait que des moteurs écoutent. Tous sont interrogés.</translation>
    </message>
    <message>
        <source>Several sites keep their backups in %1, by rules that differ. Name one with --data-dir; nothing was removed.</source>
        <translation>Plusieurs sites gardent leurs sauvegardes dans %1, selon des règles différentes. Nommez-en un avec --data-dir ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 vaut pour tous les sites.</translation>
    </message>
    <message>
        <source>The settings do not count, and so no folders in them do: %1</source>
        <translation>Les réglages ne comptent pas, et donc aucun dossier qu’ils nomment : %1</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2</source>
        <translation>Le réglage %1 ne compte pas : %2</translation>
    </message>
    <message>
        <source>To go through a recovery, break it first:</source>
        <translation>Pour vous exercer à une récupération, cassez-le d’abord :</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation>Après un arrêt inattendu</translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation>La machine ou le moteur s’est arrêté, les conteneurs ne tournent plus, et les données de la chaîne semblent entières.</translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation>Contrôler les conteneurs</translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation>Montre quels conteneurs existent, lesquels sont arrêtés, et comment chacun s’est terminé.</translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation>Le moteur répond, et les conteneurs du site sont listés avec leur état.</translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation>Démarrez le moteur de conteneurs, puis réessayez. Sans lui, rien d’autre n’est possible.</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>Démarrer les conteneurs</translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation>Démarre ce qui est arrêté. Ce qui tourne déjà n’est pas touché, les données non plus.</translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation>Tous les conteneurs du site tournent.</translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation>Lisez les dernières lignes de la sortie : un port occupé ou un fichier manquant y est nommé.</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation>Attend que le nœud réponde, soit aussi haut qu’avant et avance. Des conteneurs en marche ne prouvent encore rien.</translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation>Le nœud répond, sa hauteur est au moins celle d’avant, et elle augmente.</translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation>Si le nœud ne répond pas ou s’arrête encore, ses données sont sans doute endommagées : passez à « Données corrompues ou manquantes ».</translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation>Données corrompues ou manquantes</translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation>Les données de la chaîne sont endommagées ou perdues, ou le nœud s’arrête à chaque démarrage, et il y a une sauvegarde saine.</translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation>Arrêter le validateur</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation>Rien ne doit écrire dans les données de la chaîne pendant leur remplacement.</translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation>Le validateur est arrêté et le reste.</translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation>S’il ne s’arrête pas, réessayez ; au bout d’un moment, le moteur l’arrête de force. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>Lister les sauvegardes</translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation>Montre quelles sauvegardes existent et ce que l’on sait de chacune.</translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation>Il y a au moins une sauvegarde qui contient la chaîne.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation>Si le dossier est absent, connectez ou montez son disque et réessayez. S’il n’y a aucune sauvegarde, passez à « Aucune sauvegarde valide ».</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>Vérifier la dernière</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation>Lit chaque octet de la sauvegarde et compare sa somme de contrôle, pour ne rien mettre d’endommagé à la place de la chaîne.</translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation>La somme de contrôle correspond, et tout le contenu est lisible.</translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation>Choisissez une sauvegarde plus ancienne et vérifiez-la. Si aucune n’est saine, passez à « Aucune sauvegarde valide ».</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation>La sauvegarde est décompressée à côté des données endommagées, comparée fichier par fichier, puis prend leur place d’un seul coup. Les données endommagées sont conservées jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation>Ce qui a été écrit a été relu et est identique à la sauvegarde. Les anciennes données sont conservées.</translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation>Les anciennes données sont toujours en place. Libérez de l’espace ou choisissez une autre sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation>Démarrer le validateur</translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation>Le nœud charge la chaîne restaurée et repart de là.</translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation>Le validateur tourne.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation>Regardez les dernières lignes de son journal. La restauration peut être défaite.</translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation>Attend que le nœud réponde, ait atteint la hauteur de la sauvegarde et avance. Les blocs postérieurs à la sauvegarde sont retéléchargés depuis les pairs.</translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation>Le nœud répond à la hauteur de la sauvegarde ou plus haut, et avance.</translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation>S’il reste muet, regardez son journal. Défaire la restauration remet les anciennes données en place.</translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation>Aucune sauvegarde valide</translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation>Les données de la chaîne sont perdues et il ne reste aucune sauvegarde saine : le nœud démarre avec une nouvelle chaîne et télécharge ce que ses pairs ont.</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation>Rien ne doit écrire dans les données de la chaîne pendant leur copie et leur suppression.</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>Sauver ce qui reste</translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation>Copie dans une archive ce que contiennent maintenant les données de la chaîne, autant qu’elles sont lisibles. C’est le moyen de revenir sur les étapes suivantes.</translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation>L’archive est écrite et relue.</translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation>Libérez de l’espace sur le disque de sauvegarde, puis réessayez. Ne sautez cette étape que si rien dans les anciennes données ne mérite d’être gardé.</translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation>Supprimer les conteneurs</translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation>Un volume ne peut être supprimé que si aucun conteneur ne l’utilise. Les volumes restent.</translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation>Les conteneurs du site ont disparu, et ses volumes sont toujours là.</translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation>Lisez les dernières lignes de la sortie, puis réessayez. Aucune donnée n’a été supprimée.</translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation>Supprimer la chaîne endommagée</translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation>Fait de la place pour une nouvelle chaîne. Ensuite, l’ancienne n’est plus que dans l’archive de secours.</translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation>Le volume de la chaîne a disparu, et aucun autre n’a été touché.</translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation>Si le volume est utilisé, quelque chose le monte encore : arrêtez-le et réessayez.</translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation>Crée un nouveau volume vide et démarre le nœud avec une nouvelle chaîne.</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation>Montre si le nœud s’initialise correctement.</translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation>Le journal annonce une nouvelle chaîne, et le nœud répond.</translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation>Les dernières lignes disent ce qui manque. La config du site n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation>Attend que le nœud réponde et avance. Il part de zéro et rattrape ses pairs, ce qui peut être long.</translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation>Le nœud répond, et sa hauteur augmente.</translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation>S’il n’avance pas, il ne trouve peut-être pas de pairs : regardez son journal et le réseau. L’ancienne chaîne est dans l’archive de secours.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation>Rien ne va mal : une sauvegarde est restaurée dans un emplacement temporaire, pour prouver qu’elle pourrait l’être le jour venu.</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation>Si le dossier est absent, connectez ou montez son disque et réessayez.</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation>Lit chaque octet de la sauvegarde et compare sa somme de contrôle.</translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation>Cette sauvegarde n’aiderait pas : choisissez-en une autre, et faites bientôt une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation>Restaurer dans un emplacement temporaire</translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation>Décompresse la sauvegarde à côté du site en service, compare chaque fichier et démarre dessus un nœud jetable sans réseau. Le site, ses conteneurs et ses volumes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation>Chaque fichier est identique à la sauvegarde, le nœud jetable donne sa hauteur, et la durée est enregistrée.</translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation>La sauvegarde n’aurait pas aidé, pour la raison indiquée. Le site en service n’a pas été touché.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation>Cela ne peut pas être écrit dans la crontab</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>%n entrée garde le script</numerusform>
            <numerusform>%n entrées gardent le script</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation>Toutes les tâches n’ont pas pu être espacées</translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation>La tâche de la ligne %1 ne peut pas être déplacée en changeant seulement la minute et l’heure.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation>Sauvegarde horaire de la chaîne</translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation>Sauvegarde complète quotidienne</translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation>Sauvegarde complète hebdo</translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation>Les trois, comme conseillé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation>Ajouter une tâche de sauvegarde</translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation>Surveiller les problèmes</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation>Revenir à la crontab installée</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Revoir et installer…</translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation>Montre ce qui va changer dans la crontab</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Afficher une semaine</translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation>Afficher un jour, minute par minute</translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation>Crontab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation>Cette exécution reste où elle est</translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation>La crontab ne peut pas être modifiée pour le moment.</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>Elle appartient à un autre programme.</translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>Crontab · %n ligne va changer</numerusform>
            <numerusform>Crontab · %n lignes vont changer</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation>Les tâches de la crontab d’essai ne sont pas exécutées.</translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation>Lecture de la crontab…</translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation>La crontab n’a pas pu être lue</translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation>crontab de %1</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>Aucun site n’est ouvert</translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation>Ouvrez le site d’un validateur pour voir quand ses sauvegardes sont faites.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Ouvrir un site d’essai</translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation>Tant qu’elle n’est pas lisible, rien n’est enregistré, pour que rien ne s’y perde.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation>Recherche de timers…</translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation>La crontab de %1 ne fait aucune sauvegarde. Il est conseillé d’en faire une horaire de la chaîne, et une quotidienne et une hebdomadaire de tout ; le reste de la crontab n’est pas touché.</translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation>Impossible de voir si un timer exécute une sauvegarde : %1</translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation>cron ne fait aucune sauvegarde</translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation>Aucune sauvegarde n’est planifiée</translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation>Ajouter les trois</translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation>La crontab a été modifiée ailleurs depuis sa lecture ici. Vos modifications ne seront pas installées par-dessus.</translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation>Voir ce qui a changé…</translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation>Espacer</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>%n tâche appelle le script documenté. bt2c-recovery fait de même, contrôle ce qu’il a fait et attend son tour.</numerusform>
            <numerusform>%n tâches appellent le script documenté. bt2c-recovery fait de même, contrôle ce qu’il a fait et attend son tour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation>Passer à bt2c-recovery</translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation>Personne n’est prévenu si une sauvegarde échoue quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation>Faire surveiller</translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation>Remettre dans cron…</translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>%n par un timer</numerusform>
            <numerusform>%n par un timer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation>Sauvegarde complète</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Sauvegarde de chaîne</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Sauvegarde de config</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation>par le script %1</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Une autre entrée</translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation>%1 démarrent à la même minute, prochaine fois le %2 : les suivantes attendent la première.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>%n tâche de sauvegarde</numerusform>
            <numerusform>%n tâches de sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation>Vos changements de planification ne sont pas encore installés. Installez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation>Une exécution due pendant la veille de cette machine est rattrapée une fois au réveil ; cron la saute après une longue veille. Une exécution due pendant que la machine était éteinte est sautée par les deux.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation>cron n’envoie plus par e-mail ce que dit la tâche ; le journal des sauvegardes garde trace de chaque exécution.</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation>Une exécution due pendant que cette machine était en veille ou éteinte est rattrapée une fois dès qu’elle tourne ; cron la saute, du moins après une longue veille.</translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation>cron n’envoie plus par e-mail ce que dit la tâche : cela va dans le journal de systemd, et le journal des sauvegardes garde trace de chaque exécution.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>Elle ne s’exécute que si la session de %1 est ouverte ; cron n’a besoin de personne.</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>Elle ne s’exécute que si la session de %1 est ouverte, tant que « loginctl enable-linger » n’a pas été lancé une fois ; cron n’a besoin de personne.</translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation>cron saute la tâche sur batterie ; un timer non.</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation>La tâche n’est plus dans la crontab.</translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation>La tâche est désactivée. Activez-la et installez d’abord.</translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation>La crontab d’essai n’a pas de timers.</translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation>Il n’y a pas de timers ici.</translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation>%1 est introuvable sur cette machine.</translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation>Confier « %1 » à launchd ?</translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation>Confier « %1 » à un timer systemd ?</translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation>Passer à un timer</translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation>Passage d’une tâche à un timer</translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation>La ligne quitte la crontab, dont l’état actuel est conservé. « Remettre dans cron », sur cette page, remet la ligne, à l’octet près.</translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation>« %1 » est maintenant exécutée par %2</translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation>« %1 » n’est pas passée à un timer</translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation>Sa ligne n’est plus dans la crontab, qui a été relue ; l’ancienne est conservée.</translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation>Remettre « %1 » dans cron ?</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation>Remise d’une tâche dans cron</translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation>Le timer est désactivé et ses fichiers sont supprimés. La ligne est déjà dans la crontab et n’est pas ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation>Le timer est désactivé, la ligne revient telle quelle dans la crontab, et les fichiers du timer sont supprimés.</translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation>À partir de là, une exécution due pendant une longue veille de cette machine, ou quand elle est éteinte, est sautée.</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>La crontab donne maintenant à la tâche d’autres variables qu’avant : %1.</translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation>« %1 » est de nouveau exécutée par cron</translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation>« %1 » n’a pas été remise dans cron</translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation>Sa ligne est dans la crontab, qui a été relue ; son timer est supprimé.</translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation>La sauvegarde horaire</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>La sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation>La sauvegarde hebdomadaire</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>La sauvegarde « %1 »</translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation>%1 est confiée à %2. Impossible de savoir si elle est active : %3</translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation>%1 est exécutée à la fois par cron et par %2.</translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation>%1 est exécutée par cron ; il reste les fichiers d’un timer désactivé.</translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation>%1 n’est pas exécutée : elle n’est pas dans la crontab, et son timer est désactivé.</translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation>%1 est exécutée par %2.</translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation>%1 porte un nom de nos timers, mais n’indique pas quelle ligne de la crontab il remplace : ce qu’il exécute n’est pas affiché ici.</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>pas faite</translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation>Choisissez une opération pour voir ce qu’elle a donné.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Défaire ceci</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Durée : %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation>Par %1 · durée : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Restore: done</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Size: 348.1 MB</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityFactWords</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation>Archive de secours</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Fichiers comparés</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation>Nœud non démarré</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Laissé sur place</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation>Jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation>Arrêt du validateur</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>Anciennes données</translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation>Ancienne chaîne</translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation>Mis de côté dans</translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation>Modifié à la lecture</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forcé</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>ne correspond pas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Height before</source>
        <translation>Hauteur avant</translation>
    </message>
    <message>
        <source>Height after</source>
        <translation>Hauteur après</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation>Aucune opération ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Éléments à afficher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Restaurations</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>Récupérations</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Opérations faites</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation>L’auteur n’a pas été enregistré</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation>Écrit ce que la liste affiche dans un fichier CSV ou JSON</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation>Le registre n’est pas lisible pour le moment : l’affichage peut être incomplet</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 entrées sur %2</translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation>Le plus récent de ce qui a été fait sur ce site : %1 entrées</translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation>Tout ce qui a été fait sur ce site</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Aucun site de validateur n’est ouvert</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation>Choisissez le dossier qui contient le docker-compose.yml de votre validateur.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Le registre n’est pas lisible</translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation>%1 Rien n’a été modifié, et la liste revient d’elle-même avec le registre.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Lecture du registre…</translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation>Ce que la fenêtre, la ligne de commande et cron ont fait sur ce site.</translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation>Rien n’a encore été fait sur ce site</translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation>Ici apparaîtront les sauvegardes, contrôles, restaurations, exercices et récupérations, qu’ils viennent de vous, de la ligne de commande ou de cron.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Rapport : %1</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation>JSON, avec tout ce qui est connu (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>%n entrée exportée</numerusform>
            <numerusform>%n entrées exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation>Vous seul pouvez lire %1.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation>Sauvegarde horaire</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Sauvegarde hebdo</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>Sauvegarde complète</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>Sauvegarde de chaîne</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>Sauvegarde de config</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation>Retour arrière : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>Ne contient rien</translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation>Faite, modifiée à la lecture</translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation>Faite, %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation>Restaurée, forcée</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>Restaurée, %n avis</numerusform>
            <numerusform>Restaurée, %n avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation>Restaurée, nœud actif</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurée et comparée</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Rien à supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>%n supprimée, %1</numerusform>
            <numerusform>%n supprimées, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>Fait, %n élément</numerusform>
            <numerusform>Fait, %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérification : %1</translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation>Contrôle rapide : %1</translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation>Récupération %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdo</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation>La chaîne a été remplacée par la sauvegarde %1, hauteur %2.</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation>La chaîne a été remplacée par la sauvegarde %1.</translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation>De retour à la hauteur %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>Encore %n étape. La page Récupération reprend là.</numerusform>
            <numerusform>Encore %n étapes. La page Récupération reprend là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>Terminée avec %n étape non faite ; ce qui était fait est resté en l’état.</numerusform>
            <numerusform>Terminée avec %n étapes non faites ; ce qui était fait est resté en l’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation>Elle a été défaite : la chaîne est comme avant.</translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation>Ce qu’elle devait contenir n’existait pas : elle ne ramènerait rien.</translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation>Écrite, synchronisée sur le disque et relue.</translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation>Remise en place et relue, octet par octet.</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>Le site est comme avant la restauration.</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation>La chaîne est comme avant la récupération.</translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>Restaurée dans un emplacement temporaire, chaque fichier comparé, et le nœud a répondu dessus. Le site en service n’a pas été touché.</translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation>Restaurée dans un emplacement temporaire et chaque fichier comparé. Le site en service n’a pas été touché.</translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation>Les sauvegardes que les règles de rétention ne gardent plus ont été supprimées.</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation>En cours maintenant.</translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation>Le programme s’est terminé avant la fin de l’opération. Ce qu’une restauration a laissé à moitié est remis en ordre à l’ouverture du site ; une sauvegarde ne laisse rien.</translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation>Le programme s’est terminé en plein milieu. Le site a été remis en ordre au démarrage suivant.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation>Chaque octet a été lu, et la somme de contrôle correspond.</translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation>La somme de contrôle correspond ; le contenu n’a pas été lu.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>Le contrôle n’a pas pu être fait, ce qui ne dit rien du contenu.</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0,1 s</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Purge</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Sauvetage</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation>Récupération défaite</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Autre opération</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation>Espace insuffisant</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>Somme différente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Dangereux</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>Ne contient rien</translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>Aucune saine</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Sans somme</translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation>Validateur en marche</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à défaire</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation>Avant la chaîne</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Sautée : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation>Plus moyen de revenir en arrière : c’est déjà défait, ou ce qu’il y avait avant n’est plus conservé.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation>Ce qu’il y avait avant est conservé dans %1 jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation>La chaîne qu’il y avait avant est conservée dans le volume, dans %1, jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation>Cela fait partie d’une récupération : défaites plutôt celle-ci.</translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation>Une restauration plus récente doit d’abord être défaite.</translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation>Les anciennes données sont conservées dans le volume, dans %1, jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation>Les anciennes données sont conservées dans %1 jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation>Ce que la chaîne contenait avant sa suppression est dans %1.</translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation>Plus moyen de revenir en arrière : les anciennes données ne sont plus là où elles avaient été gardées.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Ce que la restauration avait mis là est conservé dans %1.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>Défaire « %1 » ?</translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation>La chaîne revient à ce qu’elle était avant la récupération, dégâts compris.</translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation>la chaîne dans le dossier de données du site</translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation>la chaîne dans le volume %1</translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation>ce que contient l’archive de secours %1</translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation>les données d’avant, telles que conservées</translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation>arrêté pour cela, puis redémarré s’il tournait</translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation>ce qu’il y a maintenant, mis de côté juste à côté</translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation>Ce qui est mis de côté reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation>Ce qu’il y a maintenant peut revenir : restaurez de nouveau %1.</translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation>La restauration est défaite en échangeant ce qu’il y a avec ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation>ce qu’il y avait avant la restauration de %1</translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation>s’il tourne, on vous demande avant de l’arrêter</translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation>Toujours : %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Terminé : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation>Terminé : %1</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>En silence jusqu’à : %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Signalé : %1</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation>%1, depuis %2, %3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation>Pour une heure</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation>Pour une semaine</translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation>Mettre en silence</translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation>Aucun message sur l’alerte choisie pendant un moment ; la page continue de l’afficher</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation>Il n’y a jamais rien eu, d’après ce que ce programme a vu.</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation>Non envoyé (%1) : %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>La chaîne ne produit plus de blocs</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Aucune sauvegarde n’a été essayée dans un exercice</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>Le disque de sauvegarde sera plein dans environ %n jour</numerusform>
            <numerusform>Le disque de sauvegarde sera plein dans environ %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation>La sauvegarde du 10 nov. 03:30 a échoué</translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation>Rien ne répond au webhook ops</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>Hors site</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Height of the chain when it was made</source>
        <translation>Hauteur de la chaîne au moment de la sauvegarde</translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation>Inconnue : le nœud ne répondait pas à ce moment-là, ou rien n’a été noté</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation>Aucune règle de rétention ne la compte</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation>Aucune sauvegarde ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Afficher toutes les sauvegardes</translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation>Rechercher par date, type ou hauteur</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Rechercher des sauvegardes</translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation>Type de sauvegarde</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation>État de la sauvegarde</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>Restaurables</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagées</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Contrôle impossible</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation>Sauvegarde de %1</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>La sauvegarde a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation>Elle n’a rien laissé derrière elle.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Aucune sauvegarde n’a été faite</translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation>Le site et les autres sauvegardes n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation>La sauvegarde ne contient rien</translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation>Ce qu’elle devait contenir n’existait pas. %1 ne ramènerait rien.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1 : %n élément, %2, en %3.</numerusform>
            <numerusform>%1 : %n éléments, %2, en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation>%1 % repris de sauvegardes antérieures.</translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation>Modifié pendant la lecture : %1.</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>Copier %1 vers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation>%1 a été relu et est identique, octet par octet.</translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation>Elle n’a pas de somme de contrôle, ou une autre : la copie ne vaut pas mieux que l’original.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation>La copie a été arrêtée</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>Rien n’a été laissé à destination.</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 n’a pas été copiée</translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation>L’original n’a pas été touché.</translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation>Mettre la sauvegarde (%1) à la corbeille ?</translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation>%1 (%2), sa somme de contrôle et ses métadonnées quittent le dossier.</translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation>C’est la seule sauvegarde saine : sans elle, il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation>Vous pouvez la reprendre dans la corbeille tant que celle-ci n’est pas vidée.</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation>Mise à la corbeille de %1</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation>%1 et ses fichiers annexes peuvent y être repris.</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 n’a pas été déplacée</translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation>Elle est toujours dans le dossier.</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Aucun gestionnaire de fichiers n’a répondu</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>Le fichier est ici : %1.</translation>
    </message>
    <message>
        <source>Extract %1 into</source>
        <translation>Extraire %1 dans</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <translation>Extraction de %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>Extrait</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n élément, %1, se trouve dans %2.</numerusform>
            <numerusform>%n éléments, %1, se trouvent dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting was stopped</source>
        <translation>L’extraction a été arrêtée</translation>
    </message>
    <message>
        <source>What was extracted before that stayed in %1.</source>
        <translation>Ce qui avait été extrait reste dans %1.</translation>
    </message>
    <message>
        <source>The archive does not hold it under that name.</source>
        <translation>L’archive ne le contient pas sous ce nom.</translation>
    </message>
    <message>
        <source>%1 was not extracted</source>
        <translation>%1 n’a pas été extrait</translation>
    </message>
    <message>
        <source>The archive and the site were not touched.</source>
        <translation>Ni l’archive ni le site n’ont été touchés.</translation>
    </message>
    <message>
        <source>%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another folder; to put a backup into the site, restore it.</source>
        <translation>%1 appartient au site ou à ses sauvegardes, où rien ne doit être mélangé. Choisissez un autre dossier ; pour remettre une sauvegarde dans le site, restaurez-la.</translation>
    </message>
    <message>
        <source>Not all of %1 was extracted</source>
        <translation>%1 n’a pas été extrait en entier</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation>chaîne et config</translation>
    </message>
    <message>
        <source>chain only</source>
        <translation>chaîne seule</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>config seule</translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation>le nom ne dit pas ce qu’elle contient</translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation>Chaque octet lu, %1.</translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation>Somme de contrôle comparée, %1.</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>Examinée %1.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore contrôlée.</translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation>C’est trop ancien : vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation>Un exercice de restauration a échoué le %1.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation>Restaurée en exercice le %1, un nœud a tourné dessus, durée %2.</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation>Restaurée en exercice le %1, durée %2.</translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation>Rien n’a encore été copié hors site</translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation>Une copie était hors site au dernier examen, %1</translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation>Absente des copies hors site au dernier examen, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>%n sauvegarde contrôlée avant cela ; les autres gardent leur état.</numerusform>
            <numerusform>%n sauvegardes contrôlées avant cela ; les autres gardent leur état.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n endommagée : voir les pastilles rouges.</numerusform>
            <numerusform>%n endommagées : voir les pastilles rouges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n n’a pas pu être contrôlée, ce qui ne dit rien du contenu.</numerusform>
            <numerusform>%n n’ont pas pu être contrôlées, ce qui ne dit rien du contenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation>Rien d’endommagé n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n sauvegarde contrôlée</numerusform>
            <numerusform>%n sauvegardes contrôlées</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation>Lit chaque octet de chaque sauvegarde, en arrière-plan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>dernière vérifiée %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>aucune vérifiée</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Aucun site de validateur n’est ouvert</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation>Choisissez le dossier qui contient le docker-compose.yml de votre validateur, ou apprenez sur un site d’essai qui ne touche à rien.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation>Récupération hors site…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Ouvrir un site d’essai</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>Où sont les sauvegardes ?</translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation>Le site est ouvert, et aucun dossier de sauvegardes n’a encore été choisi.</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Dossier des sauvegardes…</translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation>Le dossier des sauvegardes n’est pas autorisé en lecture</translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation>Le dossier des sauvegardes n’est pas lisible</translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation>%1 Rien n’a été touché, et la liste revient d’elle-même avec le dossier.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation>Rapatrier une copie…</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>Pas encore de sauvegarde ici</translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation>%1 ne contient aucune archive. Faites la première maintenant, ou choisissez le dossier où elles sont.</translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation>Tout sauvegarder</translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation>État du moteur, des conteneurs, des volumes et de la chaîne</translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation>Journaux des conteneurs</translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation>Journaux des conteneurs : le site n’en a pas.</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1 : peut contenir des secrets.</translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation>%1 : le paquet dépasserait %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n secret retiré</numerusform>
            <numerusform>%n secrets retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation>Évolution de la hauteur</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation>active</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation>bloquée : aucun nouveau bloc depuis plus de trois intervalles</translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation>en retard : plus basse qu’avant</translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation>le nœud ne répond pas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
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
            <numerusform>%n validateur</numerusform>
            <numerusform>%n validateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation>%1 transactions en attente</translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation>Dernier bloc %1</translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation>Dernier bloc %1, un toutes les %2</translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation>Le nœud ne dit pas quand son dernier bloc a été fait</translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation>Un bloc toutes les %1</translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation>Le validateur n’a pas de conteneur : personne ne répond.</translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation>Le validateur est en pause : personne ne répond.</translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation>Le validateur ne tourne pas : personne ne répond.</translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation>Hauteur %1 vue en dernier, %2.</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>Le nœud ne répond pas</translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation>Hauteur %1 à %2</translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation>Impossible de voir si la chaîne est active maintenant</translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation>La chaîne est active à la hauteur %1</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>La chaîne n’avance plus</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation>La chaîne n’avance plus : aucun bloc depuis %1</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation>La chaîne n’avance plus : aucun bloc depuis %1 au moins</translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation>un attendu toutes les %1</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>Hauteur %1</translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation>En retard : %1, était à %2</translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation>En retard sur son passé : %1</translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation>Normal après une restauration ; sinon le nœud a perdu des blocs.</translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation>Elle était plus haute de %1 à %2 : normal après une restauration, sinon le nœud a perdu des blocs.</translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation>Il répond, mais ne connaît pas encore sa hauteur.</translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation>Il répond « %1 », mais ne connaît pas encore sa hauteur.</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>Le nœud démarre</translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation>La chaîne n’est pas visible d’ici</translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation>Le validateur ne publie pas le port 8081, où un nœud donne sa hauteur.</translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation>Interrogation du nœud…</translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation>Hauteur de %1 à %2 jusqu’à %3 à %4</translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation>Saine : chaque octet a été lu, et la somme de contrôle correspond.</translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation>Elle est entièrement lisible, mais rien ne garantit que c’est bien ce qui a été écrit.</translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation>Elle est lisible, mais ne ramènerait rien.</translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation>Elle a été tronquée pendant l’écriture. Ne comptez pas dessus.</translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation>Elle est endommagée. Ne comptez pas dessus.</translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation>Elle écrirait hors du site. Ne faites pas confiance à sa provenance.</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>Elle n’a pas pu être contrôlée, ce qui ne dit rien de son contenu.</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Contrôle de %1</translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>Contrôle de %n archive</numerusform>
            <numerusform>Contrôle de %n archives</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation>Lecture de chaque octet. L’archive n’est ni modifiée ni déplacée.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation>chaque octet</translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation>somme seule</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation>SHA-256 correspond</translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation>SHA-256 ne correspond pas</translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation>aucun SHA-256 à comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>%1 décompressés</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlée</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Contrôles antérieurs</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Pas contrôlée depuis son écriture ou sa modification.</translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation>Contrôle impossible, %1</translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation>Chaque octet lu, %1</translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation>Somme de contrôle comparée, %1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>, en %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CommandSheet</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>Impossible pour l’instant</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation>le site en service</translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation>Le site en service, dans son état actuel</translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation>La sauvegarde d’avant · %1</translation>
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
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>From byte</source>
        <translation>Dès l’octet</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation>Rechercher par nom ou par changement</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Rechercher des différences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparée à</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Il n’y a rien à quoi la comparer</translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation>Aucun site n’est ouvert, et il n’y a pas d’autre sauvegarde.</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Ce qui a changé entre %1 et %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation>La comparaison est impossible</translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation>Aucune différence avant les dégâts</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>%Ln entrée est identique des deux côtés.</numerusform>
            <numerusform>%Ln entrées sont identiques des deux côtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation>Aucune différence ne correspond</translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation>Raccourcissez la recherche, ou effacez-la.</translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation>Seules les %1 premières différences sont listées ; toutes sont comptées.</translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation>%1 est endommagée : ce qui suit n’a pas été comparé.</translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation>%1 entièrement lus. Ce qui n’a pas été lu a été comparé par les empreintes enregistrées dans les archives.</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>agrandi</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation>, %1 vers %2 octets</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>, à partir de l’octet %1</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>Aucune différence ; entrées : %1</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>identiques : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grown: 3</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ComposeSheet</name>
    <message>
        <source>What compose writes</source>
        <translation>Ce qu’écrit compose</translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation>Compose travaille…</translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation>Arrêter compose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation>Arrêté à votre demande. Ce que compose avait déjà fait reste ; les volumes n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Les volumes n’ont pas été touchés.</translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation>Jeton de session, s’il y en a un</translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation>Région, s’il y en a une</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>Utilisateur du serveur</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>Mot de passe du serveur</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clé d’application</translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation>Mot de passe de la configuration rclone, s’il y en a un</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation>Un dossier sur un autre disque, ou ce que prend restic : sftp:…, s3:…, rest:…, rclone:…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation>Celui du dépôt ; vide : celui qui est conservé</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation>Créer et démarrer</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>aucun conteneur</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Démarré %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation>Pas de chiffres : il ne tourne pas</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Pas encore de chiffres</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>Mémoire %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation>%1 ; 100 % équivaut à un processeur occupé</translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation>Processeur de %1</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>Mémoire de %1</translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation>aucun port publié</translation>
    </message>
    <message>
        <source>port </source>
        <translation>port </translation>
    </message>
    <message>
        <source>ports </source>
        <translation>ports </translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation>Ouvrir le port %1 de %2</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Mettre en pause %1</translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation>Créer et démarrer %1</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation>Fait créer et démarrer par compose ce qui manque</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>Journaux de %1</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1 n’a pas été démarré</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 n’a pas été arrêté</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 n’a pas été redémarré</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 n’a pas été mis en pause</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 n’a pas repris</translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation>Mettre le validateur en pause ?</translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation>Arrêter le validateur ?</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation>Un validateur ne gagne rien tant qu’il est en pause, et le réseau peut le compter comme absent.</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation>Un validateur ne gagne rien tant qu’il est arrêté, et le réseau peut le compter comme absent.</translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation>Ses données ne sont pas touchées. Il continue où il en était quand vous le reprenez.</translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation>Ses données ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation>Arrêter le validateur</translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation>Le conteneur n’est plus là ; il a été supprimé ailleurs.</translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation>Les autres conteneurs et tous les volumes n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>Son journal dit peut-être pourquoi.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation>Arrêter tous les conteneurs ?</translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation>Aucune donnée n’est touchée. « Tout démarrer » les relance.</translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation>Tous ses conteneurs sont arrêtés et supprimés, avec leurs journaux. Un validateur ne gagne rien jusqu’au prochain déploiement.</translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation>Les volumes et la configuration restent ; « Déployer » recrée les conteneurs.</translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation>Création des conteneurs</translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation>Compose a échoué</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>Les volumes n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation>Compose ne peut pas être lancé maintenant</translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation>Il n’y a pas de moteur à qui parler. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation>Le volume %1 a été supprimé</translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation>Aucun autre volume et aucune sauvegarde n’ont été touchés.</translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation>Un conteneur l’utilise désormais.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Il avait déjà disparu.</translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation>Le volume %1 n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>Créer le volume %1 ?</translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation>Il est créé vide.</translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation>Il est créé vide, sous le nom que compose cherche. La procédure l’appelle %1 ; un volume portant ce seul nom ne servirait à rien.</translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation>Une sauvegarde peut y être restaurée avant le démarrage du validateur. Rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation>Créer le volume</translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation>Le volume %1 a été créé</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation>Il est vide. Restaurez-y une sauvegarde, ou déployez le site.</translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation>Le volume %1 n’a pas été créé</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation>En marche · défaillant</translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation>Il tourne, mais son propre test de santé échoue.</translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation>Redémarré %1×</translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation>Il tourne de nouveau depuis %1.</translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation>En marche · sain</translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation>Son propre test de santé réussit.</translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation>En marche · démarrage</translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation>Son propre test de santé n’a pas encore réussi.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation>Échec (code %1, mémoire épuisée)</translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation>Le système l’a arrêté faute de mémoire.</translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation>Tué (code %1)</translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation>Il a été arrêté de force.</translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation>Arrêté (code %1)</translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation>Il s’est terminé comme demandé.</translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation>Échec (code %1)</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Non créé</translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation>Compose n’a pas encore créé ce conteneur, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Démarrage impossible</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Jamais démarré</translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation>Il a été créé et n’a pas encore tourné.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation>Il est figé où il en était, et continue à la reprise.</translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation>Redémarrage (%1×)</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation>Il s’est terminé avec le code %1, et le moteur le redémarre.</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>En suppression</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation>Le moteur n’a pas pu le supprimer et ne le démarrera pas.</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation>Le moteur a donné un état que ce programme ne connaît pas.</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>jamais démarré</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminé %1</translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation>redémarré %1×</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation>Une fois arrêté, il le reste jusqu’à ce que vous le démarriez ou que Docker lui-même redémarre (restart: always).</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation>Une fois arrêté, il le reste jusqu’à ce que vous le démarriez (restart: unless-stopped).</translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation>Docker ne le redémarre que s’il échoue, pas si vous l’arrêtez (restart: on-failure).</translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation>Docker ne le démarre jamais de lui-même (restart: no).</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>aucun conteneur</translation>
    </message>
    <message>
        <source>all running</source>
        <translation>tous en marche</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>rien ne tourne</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation>projet compose %1</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>pas vu depuis %1</translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation>état à %1, reconnexion…</translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation>État à %1 : la connexion à Docker est perdue, reconnexion… Rien ne peut être commandé d’ici là.</translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation>La sauvegarde documentée ne contiendrait pas de chaîne ici</translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation>Où ce site s’écarte de la procédure</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Recherche de Docker…</translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation>Chaque endroit où un moteur peut écouter est interrogé, deux secondes au plus.</translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation>Ni conteneurs ni fichier compose</translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation>Le moteur ne connaît aucun conteneur de ce site, et il n’y a pas de docker-compose.yml dans %1. Choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation>Pas encore de conteneurs ici</translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation>Compose les crée d’après %1. Les volumes déjà présents sont réutilisés tels quels.</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Aller aux sauvegardes</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Aucun site de validateur n’est ouvert</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation>Choisissez le dossier qui contient le docker-compose.yml de votre validateur, ou apprenez sur un site d’essai qui ne touche à rien. Un validateur que Docker fait tourner ici est trouvé automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>Docker connaît %n validateur sur cette machine.</numerusform>
            <numerusform>Docker connaît %n validateurs sur cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Ouvrir un site d’essai</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation>Cherche Docker tout de suite</translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation>Tout redémarrer</translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation>Arrête et redémarre chaque conteneur en marche ; une demi-minute au plus</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation>Démarre chaque conteneur qui ne tourne pas</translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation>Fait créer et démarrer par compose ce qui manque (docker compose up -d)</translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation>Autres actions pour le site</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>Pas en direct</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation>Pourquoi Docker n’est-il pas vu ?</translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation>Hauteur du journal</translation>
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
        <translation>Lien physique vers %1</translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation>Lien symbolique vers %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Read contents</source>
        <translation>Lire le contenu</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation>Contenu de la sauvegarde</translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation>Cette archive est grosse : lire son contenu prend un moment.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation>Seules les %1 premières entrées sont listées.</translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation>Ce qui était lisible avant les dégâts :</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>Elle ne contient rien.</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extraire…</translation>
    </message>
    <message>
        <source>Takes the chosen file or folder out of the archive, into a folder of your choice</source>
        <translation>Sort de l’archive le fichier ou le dossier choisi, dans le dossier de votre choix</translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation>%1 est absent, ou n’est pas un programme : la tâche ne peut pas le démarrer.</translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation>cron ne trouve pas %1. Écrivez son chemin complet, ou ajoutez au-dessus de la tâche une ligne PATH=… avec son dossier.</translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation>cron ne trouve pas docker, que le script documenté appelle. Ajoutez au-dessus de la tâche une ligne PATH=… avec son dossier, ou passez la tâche à bt2c-recovery, qui n’a pas besoin du programme docker.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>Le dossier des sauvegardes %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation>Le dossier des sauvegardes %1 est absent et ne peut pas être créé. Son disque est-il monté ?</translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation>Le dossier personnel %1 est absent : cron ne démarrerait pas la tâche.</translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation>Le shell %1 est absent : cron ne démarrerait pas la tâche.</translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation>macOS a refusé à la tâche un dossier dont elle a besoin. %1</translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation>Cette exécution avait les droits de ce programme. On ne peut pas voir d’ici si cron lui-même a accès à Documents, Bureau, Téléchargements et aux disques externes : seule une exécution lancée par cron le montre. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation>Ce que contient la crontab maintenant n’a pas pu être contrôlé.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation>Ouvrez Réglages Système, Confidentialité et sécurité, Accès complet au disque, ajoutez /usr/sbin/cron (Maj-Commande-G pour saisir le chemin) et ce programme, et activez les deux.</translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation>macOS n’autorise pas ce programme à modifier la crontab. %1 %2</translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation>La crontab a été modifiée ailleurs depuis sa lecture. Rien n’a été écrasé : regardez ce qu’elle dit maintenant, puis réessayez.</translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation>cron refuserait la ligne %1 de cette crontab : %2 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation>cron refuserait cette crontab : %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation>crontab a refusé la ligne %1 : %2. %3</translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation>crontab a échoué : %1. %2</translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation>Vous n’avez pas le droit d’utiliser crontab ici : %1. %2</translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation>Il n’y a pas de programme crontab sur cette machine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation>crontab ne s’est pas terminé à temps. %1</translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation>Une autre fenêtre ou commande modifie la crontab. Rien n’a été modifié : réessayez dans un instant.</translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation>Un timer exécute déjà cette tâche, et cron l’exécuterait une deuxième fois : %1. Remettez-la plutôt dans cron. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation>Aucune modification de la crontab ne peut être défaite.</translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation>La crontab relue diffère de ce qui a été écrit. L’ancienne est conservée ; regardez ce qu’elle dit maintenant.</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation>Lignes qui restent telles quelles</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé : %1</translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation>%1 (entrée d’un autre programme)</translation>
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
        <translation>Choisissez une sauvegarde pour voir son contenu et ses contrôles.</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>Copier le nom du fichier</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation>Réparer cette sauvegarde</translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation>Cherche où trouver les morceaux endommagés</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation>Vérifier cette sauvegarde</translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation>Lit chaque octet et compare la somme de contrôle</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>conservée : %1</translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation>restaurée en exercice %1, durée %2</translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation>une copie hors site</translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation>Il n’y a pas de site où restaurer. Choisissez-en un avec Fichier ▸ Ouvrir un site…</translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation>Installez Docker Desktop ou un autre moteur de conteneurs, puis réexaminez.</translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation>Faites ajouter votre utilisateur au groupe « docker », reconnectez-vous, puis réexaminez.</translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation>Choisissez le moteur sur lequel tourne le validateur, puis réexaminez.</translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation>Redémarrez Docker, puis réexaminez.</translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation>Regardez quelle adresse est réglée pour le moteur, puis réexaminez.</translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation>Démarrez Docker Desktop, puis réexaminez.</translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation>Démarrez Docker (Docker Desktop, ou « sudo systemctl start docker »), puis réexaminez.</translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation>L’examen a été interrompu</translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation>Le moteur de conteneurs n’avait pas encore répondu.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Réexaminez.</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>Le moteur de conteneurs ne répond pas</translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation>Pas de réponse en %1. Sans lui, ni le validateur ni sa chaîne ne sont visibles.</translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation>Sans lui, le validateur ne peut pas tourner, et ses conteneurs ne sont pas visibles.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Interrogé : %1.</translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation>Une restauration est en cours</translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation>Une autre fenêtre ou commande travaille sur ce site. Tant qu’elle n’a pas fini, on ne peut rien dire de la chaîne.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation>Attendez qu’elle ait fini, puis réexaminez.</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>Une restauration a été interrompue</translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation>Elle a été commencée, mais ni terminée ni défaite. Les anciennes données sont toujours là.</translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation>Faites-la terminer ou défaire : cela se fait au démarrage de ce programme et avant chaque restauration. Rien ne s’y perd.</translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation>Une récupération est en cours</translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation>Une autre fenêtre ou commande exécute « %1 ».</translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation>Une récupération n’a pas été terminée</translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation>La procédure « %1 » a été commencée et arrêtée en plein milieu.</translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation>Continuez-la, ou terminez-la là.</translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation>Le disque de sauvegarde est plein</translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation>La chaîne va bien, mais aucune autre sauvegarde ne tient dans %1.</translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation>Libérez-y de l’espace, ou supprimez d’anciennes sauvegardes, puis réexaminez.</translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation>Il n’y reste que %1 libres. Le validateur ne peut pas écrire sa chaîne, et rien ne peut être restauré.</translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation>Le validateur n’a pas pu écrire : son disque était plein.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation>Libérez de l’espace sur le disque qui contient %1, puis réexaminez.</translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation>Le volume de la chaîne, %1, est toujours là.</translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation>Le dossier du site manque</translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation>%1 est absent, et il n’y a pas de conteneurs à démarrer.</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation>Connectez le disque où il se trouve, ou remettez le dossier, puis réexaminez.</translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation>Le fichier compose manque</translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation>Sans docker-compose.yml, les conteneurs ne peuvent pas être créés, et il n’y en a aucun à démarrer.</translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation>Remettez docker-compose.yml dans %1, puis réexaminez.</translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation>Une sauvegarde saine, vieille de %1, est disponible.</translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation>Une sauvegarde, vieille de %1, est disponible ; elle est contrôlée avant usage.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>Les sauvegardes n’ont pas pu être examinées.</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Il n’y a pas de sauvegarde saine.</translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation>Connectez le disque %1 avec les sauvegardes, puis réexaminez.</translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation>Rendez le dossier des sauvegardes lisible (%1), puis réexaminez.</translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>Le validateur a été redémarré %n fois et s’est arrêté à chaque fois, car il ne peut pas lire sa chaîne.</numerusform>
            <numerusform>Le validateur a été redémarré %n fois et s’est arrêté à chaque fois, car il ne peut pas lire sa chaîne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation>Les fichiers de la chaîne se contredisent.</translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation>Le validateur ne peut pas lire sa chaîne, d’après son journal.</translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation>Les données de la chaîne sont endommagées</translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation>%1 contient une nouvelle chaîne à la hauteur %2. L’ancienne était à %3.</translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation>%1 existe mais ne contient pas de chaîne, alors qu’il y en avait une.</translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation>Laissez-le télécharger la chaîne depuis ses pairs, ce qui peut prendre des heures.</translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation>La chaîne a disparu</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Le port %1 est occupé</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Un port est occupé</translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation>« %1 » ne peut pas démarrer : un autre programme utilise son port.</translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation>« %2 » ne peut pas démarrer : le conteneur %1 utilise son port.</translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation>Arrêtez %1, ou donnez-lui un autre port, puis réexaminez.</translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation>Arrêtez le programme qui l’occupe (« lsof -i :%1 » donne son nom), puis réexaminez.</translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation>Arrêtez le programme qui l’occupe, puis réexaminez.</translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation>« %1 » ne tourne pas</translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation>Le validateur et sa chaîne vont bien. Ce qui les surveille n’est pas au complet.</translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation>Le validateur est en pause</translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation>Son conteneur est figé, comme c’est brièvement le cas pendant une sauvegarde.</translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation>Si aucune sauvegarde n’est en cours : docker unpause %1</translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation>Le validateur n’a jamais été démarré</translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation>Son conteneur a été créé et attend.</translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation>Le moteur n’a pas pu le démarrer : %1</translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation>Il a été tué, comme par un arrêt trop rapide.</translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation>Il a été arrêté, à la main ou avec la machine.</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation>Il s’est terminé de lui-même avec le code %1, et son journal ne donne aucune raison connue.</translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation>Rien n’indique que sa chaîne soit endommagée.</translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation>Le validateur est arrêté</translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation>Le validateur et sa chaîne vont bien, mais ne pourraient pas être récupérés maintenant.</translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation>Regardez son disque, puis réexaminez.</translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation>Le disque de sauvegarde ne répond pas</translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation>Le disque de sauvegarde n’est pas monté</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation>Connectez le disque, puis réexaminez.</translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation>Les sauvegardes ne sont pas autorisées en lecture</translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation>Donnez-vous le droit de lire %1, puis réexaminez.</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>Les sauvegardes ne sont pas lisibles</translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation>Le dossier des sauvegardes manque</translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation>Remettez le dossier, ou faites une nouvelle sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation>Le validateur va bien</translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation>La chaîne est à la hauteur %1 et avance.</translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation>Le conteneur du validateur manque</translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation>Il a été retiré ou jamais créé. Ses données sont gardées à part.</translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation>Le volume de la chaîne manque</translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation>Le dossier de la chaîne manque</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation>Le validateur n’a pas accès à ses données</translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation>La lecture ou l’écriture de ses fichiers lui est refusée : il ne peut pas tourner. Les données elles-mêmes ne sont pas forcément endommagées.</translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation>Rendez %1 à l’utilisateur sous lequel tourne le validateur, puis réexaminez.</translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation>Le validateur a manqué de mémoire</translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation>Il a été arrêté car il demandait plus de mémoire que permis. Ses données ne sont pas forcément endommagées.</translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation>Donnez-lui plus de mémoire (sa limite dans le fichier compose, ou celle de Docker), ou arrêtez d’autres programmes.</translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation>Le validateur s’arrête sans cesse</translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation>Il démarre et s’arrête en quelques secondes, et son journal ne donne aucune raison connue.</translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation>Regardez d’abord les dernières lignes de son journal.</translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation>La chaîne ne produit pas de blocs</translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation>Le validateur tourne et répond, mais sa chaîne n’avance plus à la hauteur %1.</translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation>Regardez sa connexion à ses pairs et le journal. Puis redémarrez-le : docker restart %1</translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation>La chaîne est plus courte qu’avant</translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation>Elle est à la hauteur %1, et était à %2 avant.</translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation>Si elle avance, laissez-la d’abord rattraper ses pairs.</translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation>Le validateur démarre</translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation>Il tourne et ne sert pas encore sa chaîne.</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Attendez une minute, puis réexaminez.</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>Le validateur ne répond pas</translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation>Il tourne, mais son port 8081 n’est pas joignable d’ici : sa chaîne n’a pas pu être interrogée.</translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation>Il tourne, mais ne répond pas au sujet de sa chaîne.</translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation>Regardez son journal. Puis redémarrez-le : docker restart %1</translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation>Il n’y a pas de sauvegarde saine</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>Faites une sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation>Le journal dit : « %1 »</translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation>Le moteur dit : « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation>Aller aux conteneurs</translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation>Montre chaque endroit où un moteur a été cherché, et sa réponse</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Aller aux sauvegardes</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>Exercice de restauration…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquet d’assistance…</translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation>Examen du site…</translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation>Le moteur, les conteneurs, le volume, la chaîne, le disque et les sauvegardes sont examinés en même temps, cinq secondes au plus. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation>C’est la raison la plus probable, pas une certitude.</translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation>%1, commencée %2.</translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation>Elle continue à l’étape %1 sur %2, %3.</translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation>Un autre programme y travaille en ce moment : %1.</translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation>Une récupération n’est pas terminée</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>L’arrêter…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation>La dernière récupération peut être défaite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation>Rapport de la dernière récupération</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation>Disque de sauvegarde</translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation>Le disque de sauvegarde n’est pas visible.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation>%1. On ne sait pas encore à quelle vitesse les sauvegardes grossissent.</translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation>%1. Les sauvegardes ne grossissent pas actuellement.</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>dans des années</translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>dans environ %n jour</numerusform>
            <numerusform>dans environ %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>dans environ %n mois</numerusform>
            <numerusform>dans environ %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation>%1. Plein %2 au rythme actuel, %3 par jour.</translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation>Disque de sauvegarde : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation>Restauration de %1 dans un dossier temporaire</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>%n fichier relu depuis le disque ; il est identique à l’archive</numerusform>
            <numerusform>%n fichiers relus depuis le disque ; chacun est identique à l’archive</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation>Un site d’essai n’a pas de moteur à lui pour cela. Sa chaîne a été lue bloc par bloc à la place.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Cela n’a pas été demandé.</translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation>Il n’y a pas de moteur de conteneurs.</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>L’image du validateur n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation>Le nœud jetable répond : hauteur %L1</translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation>Cette sauvegarde ne contient pas de chaîne sur laquelle un nœud pourrait tourner.</translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation>Un exercice de restauration est en cours</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation>le nœud jetable</translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation>Le nœud jetable doit donner son état</translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>Il a tenu %n seconde. Son image ne contient rien pour demander son état.</numerusform>
            <numerusform>Il a tenu %n secondes. Son image ne contient rien pour demander son état.</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation>Mise de la chaîne dans le volume temporaire %1</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>L’image du validateur n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation>Démarrage d’un nœud jetable sans réseau</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation>La sauvegarde est restaurée dans un emplacement temporaire et chaque fichier est comparé. Puis un conteneur jetable, de l’image même du validateur et sans réseau, est démarré dessus, et sa hauteur lui est demandée. Le site en service, ses conteneurs et ses volumes ne sont pas touchés, et l’emplacement temporaire est supprimé.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation>Sauvegarde à essayer</translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation>Progression de l’exercice</translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation>Ce que dit l’exercice</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation>Lancer l’exercice</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation>Aucune sauvegarde ne contient de chaîne</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation>%1, pendant %2 au plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation>L’exercice a été arrêté et ne prouve rien.</translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation>Le site en service n’a pas été touché.</translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation>Prouvé en exercice</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Restaurée et comparée</translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>La sauvegarde a été restaurée, chaque fichier comparé, et le nœud a répondu dessus. Le site en service n’a pas été touché.</translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation>La sauvegarde a été restaurée et chaque fichier comparé. Le site en service n’a pas été touché.</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Durée de récupération</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n élément, %1</numerusform>
            <numerusform>%n éléments, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation>dans le registre, et sur la pastille de la sauvegarde</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation>Arrêt, et suppression de ce qui a été créé pour cela…</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation>répond, mais n’est pas celui qui a été choisi</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation>ne pointe nulle part</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>personne n’y écoute</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation>ce qui répond n’est pas un moteur de conteneurs</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>incompréhensible</translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation>choisi dans les réglages de ce programme</translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation>choisi par DOCKER_HOST</translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation>choisi par DOCKER_CONTEXT : %1</translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation>choisi par les réglages de Docker</translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation>choisi par le contexte %1</translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation>l’endroit habituel de Docker</translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation>où %1 écoute</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation>Aucun moteur de conteneurs n’est installé ici.</translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation>Le moteur de conteneurs ne tourne pas.</translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation>Vous n’avez pas le droit d’utiliser le moteur de conteneurs.</translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation>Le moteur de conteneurs choisi ne répond pas ; un autre répond.</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>Le moteur de conteneurs ne répond pas.</translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation>Ce qui répond n’est pas un moteur de conteneurs.</translation>
    </message>
</context>
<context>
    <name>bt2c::FieldNames</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>bt2c::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bt2c::Finding</name>
    <message>
        <source>could not be asked: no container engine</source>
        <translation>pas pu être interrogé : aucun moteur de conteneurs</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>jamais démarré</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>en redémarrage</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>en suppression</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>pas de réponse en %1</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Le moteur</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 répond en %2 ms</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>il n’y a pas de conteneur %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>code %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n redémarrage</numerusform>
            <numerusform>%n redémarrages</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation>%1 : aucun conteneur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>aucun ici</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation>Dossier de la chaîne</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1 : endommagé</translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation>%1 ne contient pas de chaîne</translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation>%1 contient une nouvelle chaîne</translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation>%1 : vous n’avez pas le droit d’y regarder</translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation>%1 ne contient pas encore de chaîne</translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation>on ne sait pas où est la chaîne</translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation>%1 : endommagé, d’après le journal</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation>le nœud n’a pas accès à ses données</translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation>le nœud lit et écrit ses données</translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation>le journal ne s’en plaint pas</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation>le nœud a manqué de mémoire</translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation>rien n’a été arrêté faute de mémoire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation>aucun conteneur ne pourrait en avoir un</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation>aucun problème connu dans les dernières lignes</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation>ce qui y répond n’est pas ce validateur</translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation>hauteur %1, elle était à %2</translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation>hauteur %1, aucun nouveau bloc depuis %2</translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation>hauteur %1, dernier bloc il y a %2</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>le nœud démarre</translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation>le port 8081 n’est pas publié</translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation>ce qui répond sur le port %1 n’est pas un nœud</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>pas de réponse sur le port %1</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation>un port dont le nœud a besoin est occupé</translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation>%1 est occupé par un autre programme</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 est occupé par %2</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>aucun n’est publié</translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation>%1 non occupés par d’autres</translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation>n’ont pas pu être testés d’ici</translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation>pas examiné : l’examen a été interrompu</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation>%1 libres, %2 nécessaires pour une restauration</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation>plus d’espace, d’après %1</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>le moteur</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Fichier compose</translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation>inutile pour un essai</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>le dossier %1 est absent</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation>il n’y en a pas dans %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>n’ont pas pu être examinées</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation>aucune de %1 n’est saine</translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation>%1 saines, la dernière il y a %2</translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation>%1 pas encore contrôlées, la dernière il y a %2</translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation>%1 saines, %2 pas encore contrôlées, la dernière il y a %3</translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation>Disque de sauvegarde</translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation>le disque %1 n’est pas monté</translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation>vous n’avez pas le droit de regarder dans %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation>Restaurations passées</translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation>une est en cours</translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation>une a été interrompue</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>une récupération est en cours</translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation>une récupération n’a pas été terminée</translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation>aucune n’est inachevée</translation>
    </message>
</context>
<context>
    <name>bt2c::FindingsCard</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation>trouvé d’après ses conteneurs</translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation>lu dans son fichier compose</translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation>supposé d’après la documentation</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>réglé à la main</translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system has it</source>
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
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation>À partir du prochain démarrage de ce programme.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>For the command line and its jobs, where none is named, and for this window’s first start.</source>
        <translation>Pour la ligne de commande et ses tâches, quand aucun n’est nommé, et pour le premier démarrage de cette fenêtre.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The folder of the backups, for the command line and this window.</source>
        <translation>Le dossier des sauvegardes, pour la ligne de commande et cette fenêtre.</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>As the docker command line decides</source>
        <translation>Ce que décide la ligne de commande docker</translation>
    </message>
    <message>
        <source>As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker.</source>
        <translation>Comme dans DOCKER_HOST : unix:///…, ssh://… ou https://… avec ses clés dans ~/.docker.</translation>
    </message>
    <message>
        <source>Passphrase of the engine’s key</source>
        <translation>Phrase secrète de la clé du moteur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Enregistrer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>Phrase secrète de sa clé</translation>
    </message>
    <message>
        <source>Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and never shown again.</source>
        <translation>Seulement si le moteur est joint par TLS avec une clé qui en a une. Gardée parmi les secrets, jamais affichée ensuite.</translation>
    </message>
    <message>
        <source>The passphrase is kept.</source>
        <translation>La phrase secrète est enregistrée.</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation>Hauteur de la chaîne</translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation>Hauteur de la chaîne dans le temps</translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation>Trop peu de données : les hauteurs sont notées à chaque sauvegarde.</translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation>Pointillés : ce que son rythme laissait attendre</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation>%1 blocs en %2.</translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation>%1 blocs en %2 ; environ %3 étaient attendus.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation>Interrogation du moteur…</translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation>Ce que le moteur dit de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation>La ligne %1 serait refusée par cron : %2</translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation>cron la refuserait.</translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation>Installer cette crontab ?</translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation>Dans la crontab de %1 : %2. Toutes les autres lignes restent identiques, à l’octet près.</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>C’est la crontab d’essai : cron ne l’exécute pas.</translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation>L’ancienne crontab est conservée, et « Défaire » la remet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation>Choisissez une tâche pour voir quand elle s’exécute.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>À d’autres moments</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>S’exécute</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>Minute de l’heure</translation>
    </message>
    <message>
        <source>minute </source>
        <translation>minute </translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Prochaines</translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation>Exécuter une fois…</translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation>Exécuter cette tâche une fois, comme le ferait cron</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation>Désactiver cette tâche</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>Autres actions pour cette tâche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation>Confier à launchd…</translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation>Confier à un timer systemd…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation>d’un autre programme : affichée, pas modifiée</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation>Activer cette tâche</translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation>L’exécute maintenant, avec les quelques variables de cron</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation>Elle est désactivée.</translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation>À chaque démarrage de la machine.</translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation>(changement d’heure)</translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation>Pas quand la machine est sur batterie.</translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation>Elle ne s’exécute jamais.</translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation>Il faut au moins un jour d’exécution. Pour l’arrêter, désactivez-la.</translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>Afficher tout le journal</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>Conteneur dont le journal est affiché</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation>Au plus les %1 dernières lignes</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Rester à la dernière ligne</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Pas encore de ligne.</translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation>Il n’y a pas de conteneur dont le journal soit lisible.</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>Aucune ligne ne contient « %1 ».</translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation>Aucune ligne dans la dernière heure.</translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation>Aucune ligne aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation>%1 plus anciennes ne sont pas gardées ici</translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation>le conteneur s’est terminé</translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation>Le journal s’est interrompu : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation>Journal affiché</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Un autre journal</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>Infos et au-delà</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Alertes et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Suivre le journal</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Rester à la dernière ligne</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou les %1 dernières de toutes celles affichées</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation>la suite n’a pas pu être lue : %1</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Pas encore de journal</translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation>Une sauvegarde planifiée en écrit un à sa première exécution : scheduled_backup.log, à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation>Ce journal est absent</translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation>%1 n’existe pas. Il est affiché dès que quelque chose y est écrit.</translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation>Ce journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation>%1 Nouvel essai jusqu’à ce que cela réussisse.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation>Tout le journal est parcouru, depuis la fin.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Le journal est en cours de lecture.</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation>Tout le journal a été parcouru.</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Ce journal est vide</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Les lignes apparaissent ici dès qu’elles sont écrites.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>%n ligne copiée, le reste est trop long</numerusform>
            <numerusform>%n lignes copiées, le reste est trop long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1 ligne, %2</numerusform>
            <numerusform>%1 lignes, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation>%1 lignes pour l’instant, %2</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 lignes, %2 affichées</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>%1 affichées pour l’instant</translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation>lecture des plus anciennes : %1 %</translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation>recherche dans les plus anciennes : %1 %</translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation>les plus anciennes ne sont pas affichées</translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation>Un nouveau journal a été commencé ; les lignes plus anciennes sont dans %1</translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation>Un nouveau journal a pris la place du précédent</translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation>Le journal a été vidé et recommencé</translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation>Le journal a été déplacé ou supprimé ; voici ce qu’il contenait. Un nouveau est affiché dès qu’il existe</translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation>%1, à côté des sauvegardes</translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation>%1, dans le dossier personnel</translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation>%1, à côté du site</translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation>%1, dans le site</translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation>%1, à côté des scripts</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1, plus ancien</translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation>Erreur : </translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>Avertissement : </translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation> … (%1 octets en tout)</translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation>Site : %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Depuis : %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation>« bt2c-recovery status » dit où en est le site maintenant.</translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation>Le site d’essai n’a pas pu être créé</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation>BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>Dossier des sauvegardes…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Ouvrir un site d’essai</translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation>Contrôler une archive…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation>Contrôle rapide</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation>Défaire la dernière restauration…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation>Chaîne seule</translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation>Config seule</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copier vers…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation>Exercice de restauration…</translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation>Copies hors site…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation>À propos de BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Start All</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation>Tout arrêter…</translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation>Tout redémarrer</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation>Créer sans démarrer</translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation>Créer le volume manquant…</translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation>Laisser Docker choisir le moteur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation>Ajouter une tâche de sauvegarde</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>Revoir et installer…</translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation>Défaire l’installation…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <translation>docker compose down ; les volumes restent</translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
        <translation>Compare la somme de contrôle sans lire le contenu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Sauve&amp;garde</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>P&amp;lanification</translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation>Ouvrir le site d’un validateur</translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation>Choisir le dossier où doit être le site</translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>Contrôler une archive</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation>BT2C Recovery Console %1</translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation>Des sauvegardes fiables, et un chemin de retour quand un validateur est tombé.</translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation>Registre des contrôles et opérations : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n message n’a pas pu être envoyé</numerusform>
            <numerusform>%n messages n’ont pas pu être envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation>%1 : %2 Nouvel essai chaque minute.</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>%1 trouvé</translation>
    </message>
    <message>
        <source>The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected stands below.</source>
        <translation>Le validateur est dans %1, ses sauvegardes vont dans %2. Rien n’a été modifié. Ce qui reste à faire pour être protégé est indiqué dessous.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Support Bundle…</source>
        <translation>Paquet d’assistance…</translation>
    </message>
    <message>
        <source>This choice is not kept in the settings</source>
        <translation>Ce choix n’est pas enregistré dans les réglages</translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation>Non déplacé, à ressaisir : %1</translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation>Encore à leur ancienne place aussi : %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
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
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>E-mail à</translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation>Par le sendmail de la machine. Plusieurs adresses sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>E-mail de</translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation>celle de sendmail</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation>Un fichier pour le node exporter de Prometheus, écrit à chaque examen de la surveillance.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation>Adresses de webhooks et mots de passe. Sur beaucoup de machines, les tâches de cron n’ont pas de trousseau.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation>Envoie à toutes ces adresses un message disant que tout va bien</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Nom du webhook</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Minuscules, chiffres et tirets</translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation>Format du webhook</translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation>Adresse : https://…</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation>Conservée parmi les secrets, et jamais réaffichée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation>Ajouter le webhook</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation>Supprimer le webhook choisi</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>Non envoyé (%1) : %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé : %1</translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation>Échec. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation>Tapez le nom du site pour continuer</translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation>Ce qui suit ne pourra pas être repris depuis le site lui-même</translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation>Ceci est supprimé</translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation>Tapez le nom du site, %1, pour continuer :</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation>Sauvegardes saines, la plus récente d’abord</translation>
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
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>hauteur non notée</translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation>vous perdez %1</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>perte inconnue</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation>Aussi sur cette machine</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>Pas sur cette machine</translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation>%1, faite %2, copiée %3</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation>Copies des sauvegardes sur un autre disque ou une autre machine, chiffrées, où chaque morceau n’est gardé qu’une fois. C’est restic qui les fait.</translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation>Connecter ou créer</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation>Un dossier sur un autre disque, ou ce que prend restic : sftp:…, s3:…, rest:…, rclone:…. Sans son mot de passe, rien dans le dépôt n’est lisible : gardez-en une copie ailleurs.</translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation>Copier après chaque sauvegarde planifiée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation>« bt2c-recovery offsite forget » supprime les plus anciennes, mais jamais les trois dernières d’un type.</translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation>Copies hors site</translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use None</source>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation>Aucun dépôt n’est réglé : il n’y a pas de copies ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>%n sauvegarde hors site, copiée %1.</numerusform>
            <numerusform>%n sauvegardes hors site, copiées %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Rien n’a encore été copié.</translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation>Contrôlé %1 : sain.</translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation>Contrôlé %1 : endommagé.</translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation>La dernière copie a échoué : %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation>Le dépôt a été créé.</translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation>Connecté au dépôt.</translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation>Copie des sauvegardes hors site</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>La sauvegarde y était déjà.</numerusform>
            <numerusform>Les %n sauvegardes y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>%n sauvegarde copiée, %1, soit %2 là-bas.</numerusform>
            <numerusform>%n sauvegardes copiées, %1, soit %2 là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation>Contrôle des copies hors site</translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation>Le dépôt est endommagé : %1</translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation>Sain : sa structure et la partie %1 sur %2 de ses données.</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation>Copies hors site</translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation>Autre dépôt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Rapatrier</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>Sauvegardes dans le dépôt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation>Examen du hors site…</translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation>Où sont les copies, et le mot de passe du dépôt. Rien n’y est modifié. Ce que vous tapez est conservé parmi les secrets, pour ne pas avoir à le retaper.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation>Connecté. Le dépôt ne contient pas encore de sauvegarde : chaque sauvegarde planifiée est copiée, et les Réglages peuvent copier ce qu’il y a ici maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>%n sauvegarde hors site. Celle que vous rapatriez arrive dans le dossier des sauvegardes et est lue jusqu’au dernier octet ; rien n’y est remplacé.</numerusform>
            <numerusform>%n sauvegardes hors site. Celle que vous rapatriez arrive dans le dossier des sauvegardes et est lue jusqu’au dernier octet ; rien n’y est remplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation>Elle vient du site « %1 » sur la machine « %2 ». Ne la rapatriez que si « %3 » doit prendre sa place.</translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation>Elle ne contient pas de chaîne : elle ne ramène que la configuration.</translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation>Rapatriement de %1. Elle est mise en place quand chaque octet a été lu et trouvé sain.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Rapatriement de %1</translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation>Elle était déjà ici, identique à l’octet près : %1</translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation>Elle est maintenant ici, et chaque octet a été lu : %1</translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation>L’archive endommagée du même nom est conservée sous le nom %1.</translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation>La restauration la met dans le site ; une confirmation vous est demandée, et vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>wrong password or no key found</source>
        <translation>mot de passe incorrect ou aucune clé trouvée</translation>
    </message>
    <message>
        <source>Connecting to another repository makes it the one for this site: backups are copied there from then on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either repository is changed.</source>
        <translation>Connecter un autre dépôt en fait celui qui compte : les sauvegardes y sont copiées dès lors, et le mot de passe de %1 est oublié ici. Conservez-le d’abord ailleurs. Rien n’est modifié dans aucun des deux dépôts.</translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation>Copie la commande qui fait la même chose dans un shell</translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation>Ce qu’écrivent les étapes</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… %n ligne est arrivée trop vite pour être affichée</numerusform>
            <numerusform>… %n lignes sont arrivées trop vite pour être affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation>La crontab a été modifiée ailleurs</translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation>Voici ce qui diffère maintenant de ce qui a été lu ici. Rien n’en est écrasé.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation>Vos modifications sont refaites sur la version actuelle, autant qu’elles s’y appliquent.</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation>La reprendre</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation>Fait une sauvegarde du validateur maintenant</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation>Trouve ce qui ne va pas et guide à travers la procédure</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Point de récupération</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>Durée de récupération</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Prochaine sauvegarde</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation>Évolution de la hauteur</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Deux dernières semaines</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation>Ce qui a été signalé sur ce site, et ce qui est en silence</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>Pas encore de site</translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation>Ouvrez le dossier de votre validateur : cette page dit si vous pourriez le retrouver, à quelle hauteur, et en combien de temps. Ou entraînez-vous d’abord : rien n’y est réel.</translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation>Ouvrir un site d’essai</translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation>Rien. Tout est comme il faut.</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>Rien d’autre.</translation>
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
        <translation>aucune sauvegarde de la chaîne ne peut être restaurée</translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation>depuis la dernière sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation>depuis la dernière sauvegarde, non vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%n bloc %1</numerusform>
            <numerusform>%n blocs %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation>pas encore mesurée : un exercice de restauration le dira</translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation>il n’y a rien à restaurer</translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation>mesurée dans l’exercice de cette sauvegarde</translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation>d’après un exercice %1 et la taille de cette sauvegarde</translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation>d’après la vitesse des restaurations passées sur cette machine</translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation>sans le démarrage du validateur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation>rien ne fait de sauvegardes automatiquement</translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation>la planification n’est pas connue</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>dernier bloc %1</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>personne n’a pu être interrogé</translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation>d’après ce qu’on sait : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>C’est un site d’essai : rien de ce que vous y faites ne touche un vrai validateur.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation>C’est un lien. Mettez ici le fichier lui-même.</translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation>Le fichier doit porter le nom de sa procédure : %1.</translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation>Le dossier des procédures propres au site n’est pas lisible.</translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation>Il y a %1 fichiers ; seuls les %2 premiers ont été lus.</translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation>Les alternatives ramènent à cette procédure.</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>La procédure « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation>Le fichier est trop gros : %1 Kio au plus sont lus.</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation>Ce n’est pas du JSON valide ; ligne %1 : %2.</translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation>Le fichier doit contenir un seul objet, entre accolades.</translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation>Le champ manque. Il indique la version du format du fichier : 1.</translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation>Ce programme ne lit que les fichiers de schéma 1.</translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation>Une procédure ne peut pas être sa propre alternative.</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>Le champ manque.</translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation>Il faut une liste d’étapes, et c’est %1.</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>Il n’y a aucune étape.</translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation>Il y a %1 étapes ; %2 au plus sont lues.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation>Une étape doit être un objet, entre accolades, et c’est %1.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>L’action « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation>« %1 » remplace ou supprime des données : il faut true ici.</translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation>Une étape qui détruit quelque chose ne peut pas être facultative.</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation>Aucun champ ne porte ce nom. Champs : %1.</translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation>Il faut un texte, entre guillemets, et c’est %1.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation>Le texte est trop long : %1 caractères, %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation>Le texte contient un caractère de contrôle, qui cacherait ce qu’il dit.</translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation>{%1} ne représente un vrai nom que dans « command ».</translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation>Le texte doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation>« %1 » ne convient pas : minuscules, chiffres et « - » sont permis.</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation>Il faut true ou false, sans guillemets, et c’est %1.</translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation>Il faut une liste d’identifiants d’étapes, comme [&quot;stop-validator&quot;].</translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation>Une étape est nommée deux fois.</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation>Le nom {%1} n’est pas connu. Noms connus : %2.</translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation>Une étape précédente a déjà l’identifiant « %1 ».</translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation>Une sauvegarde est restaurée sans avoir été vérifiée : il faut d’abord une étape « verify-backup ».</translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation>La chaîne est supprimée sans copie : il faut d’abord une étape « safety-archive ».</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>L’étape « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation>Une étape ne peut pas dépendre d’elle-même.</translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation>Cette étape et « %1 » s’attendent l’une l’autre.</translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation>« %1 » ne vient qu’après.</translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fait</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation>sauvegardes horaires du dernier jour</translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation>horaires, dernier jour</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation>sauvegardes quotidiennes de la dernière semaine</translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation>quotidiennes, 7 jours</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidiennes</translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation>sauvegardes hebdomadaires des quatre dernières semaines</translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation>hebdo, 4 semaines</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdo</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Voir les exécutions</translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation>Si la planification s’est exécutée</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Examen des exécutions…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Aucune tâche de sauvegarde, donc aucune attendue</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>Les exécutions n’ont pas pu être examinées</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>%n a commencé en retard</numerusform>
            <numerusform>%n ont commencé en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>%n n’est pas comme il faut</numerusform>
            <numerusform>%n ne sont pas comme il faut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 vues</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>Aucune due</translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation>si des sauvegardes ont été faites</translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation>On ne sait pas si des sauvegardes ont été faites</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Aucune exécution due jusqu’ici</translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation>Toutes les sauvegardes n’ont pas pu être vues</translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation>Tout ce qui renseigne sur les exécutions n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation>la tâche d’un timer</translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation>la ligne %1 de la crontab</translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation>Impossible de dire pour quel site est %1 : %2</translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation>Impossible de dire où %1 met ses sauvegardes : %2</translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation>On ne sait pas quand cette machine était éteinte ou en veille.</translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation>On ne sait pas quand cette machine était sur batterie ; %1 est alors sautée.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Hors site</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonTitle</name>
    <message>
        <source>The folder of the backups is not there</source>
        <translation>Le dossier des sauvegardes est absent</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation>Le dossier des sauvegardes n’est pas lisible</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>Il n’y a pas de sauvegarde</translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation>Aucune sauvegarde ne contient la chaîne</translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation>Aucune sauvegarde ne peut être restaurée</translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Une restauration a été commencée et pas terminée</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Une récupération a été commencée et pas terminée</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>Le validateur ne répond pas</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>Le validateur redémarre sans cesse</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>La chaîne ne produit plus de blocs</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>La chaîne est plus basse qu’avant</translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation>Aucune sauvegarde n’est vérifiée</translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation>La dernière sauvegarde est inutilisable</translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation>La dernière sauvegarde n’est pas vérifiée</translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation>Un exercice de restauration a échoué</translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation>La dernière sauvegarde vérifiée est trop ancienne</translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation>Une sauvegarde vient du futur</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>Une sauvegarde planifiée a échoué</translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation>Les sauvegardes planifiées ne sont pas faites</translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation>Des sauvegardes ont disparu</translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation>Une sauvegarde est bien plus petite que la précédente</translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation>Une sauvegarde ne contient rien</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Rien ne fait de sauvegardes automatiquement</translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation>La planification n’est pas lisible</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Les réglages ne sont pas lisibles</translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation>La prochaine sauvegarde ne tient pas sur le disque</translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation>Le disque de sauvegarde sera bientôt plein</translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation>Les copies hors site sont endommagées</translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation>Une sauvegarde plus ancienne est inutilisable</translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation>Des sauvegardes planifiées ont été manquées</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Aucune sauvegarde n’a été essayée dans un exercice</translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation>Le dernier exercice de restauration est trop ancien</translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation>La dernière copie hors site est trop ancienne</translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation>Les copies hors site n’ont pas été contrôlées depuis longtemps</translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation>On ne sait pas où en est la chaîne</translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation>%1 a été lue en entier il y a %2 et était saine ; les mêmes octets sont là maintenant</translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation>Lecture complète de %1</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 est saine</translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation>%1 est la dernière, et saine</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1 est saine ; %n plus récente est inutilisable</numerusform>
            <numerusform>%1 est saine ; %n plus récentes sont inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 est inutilisable : %2</translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation>Aucune sauvegarde saine ne contient la chaîne.</translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation>Cette sauvegarde est à la hauteur %1. On ne sait pas à quelle hauteur était la chaîne en service.</translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation>Cette sauvegarde est à la hauteur %1, comme tout ce que l’on sait de la chaîne en service : rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>La chaîne en service était à %1, cette sauvegarde est à %2 : %n bloc, environ %3, sera retéléchargé depuis les pairs ou perdu.</numerusform>
            <numerusform>La chaîne en service était à %1, cette sauvegarde est à %2 : %n blocs, environ %3, seront retéléchargés depuis les pairs ou perdus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation>%1 : %2, hauteur %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… et %n plus ancienne</numerusform>
            <numerusform>… et %n plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>Il n’y a pas de sauvegarde dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>%n sauvegarde : parmi celles avec la chaîne, %1 saines et %2 pas encore contrôlées ; %3 inutilisables</numerusform>
            <numerusform>%n sauvegardes : parmi celles avec la chaîne, %1 saines et %2 pas encore contrôlées ; %3 inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation>%1 restaurée, menée à terme après une interruption</translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation>L’ancienne chaîne est conservée dans %1</translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation>%1 restaurée : %2 en %3</translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation>Attente de la hauteur %1 : elle est à %2</translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation>Attente du bloc suivant après la hauteur %1</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>Le nœud démarre</translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation>Attente d’une réponse du nœud</translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation>Le nœud répond après %1 : hauteur %2</translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation>Elle avance : hauteur %1</translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation>La chaîne est à la hauteur %1 et avance, %2 après le début de l’examen</translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation>Suivi du journal jusqu’à ce que le nœud réponde</translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation>Le nœud répond à la hauteur %1, après %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Arrêt de %1</translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation>Il n’y a pas de fichier compose ici ; les conteneurs sont traités un par un.</translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation>Il n’y a pas d’outil compose ici ; les conteneurs sont traités un par un.</translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation>Le moteur répond. Ce site n’a pas de conteneurs ; il faut les créer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1 conteneur sur %n tourne</numerusform>
            <numerusform>%1 conteneurs sur %n tournent</numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation>Tous les conteneurs sont arrêtés et supprimés. Les volumes restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>%n conteneur est arrêté</numerusform>
            <numerusform>%n conteneurs sont arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation>Le validateur n’a pas de conteneur, donc rien ne tourne</translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation>%1 est arrêté, code de sortie %2</translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation>%1 ne tournait pas : %2</translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation>Le validateur n’a pas de conteneur ; compose le recrée.</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 tourne</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation>Le dossier %1 (%2) est mis de côté près du site. Rien n’y est supprimé.</translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation>Le volume %1 est absent</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>créé le %1</translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation>Le volume %1 est supprimé définitivement</translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation>Le volume %1 (%2) est supprimé définitivement</translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation>Son contenu est d’abord conservé dans %1</translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation>Aucune copie n’en est conservée : pas de retour en arrière possible</translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation>Son contenu est d’abord conservé dans une archive, autant qu’il est lisible</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>en marche, défaillant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation>créé et jamais démarré</translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation>redémarre sans cesse, code de sortie %1</translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation>arrêté, mémoire épuisée</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>arrêté, code de sortie %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>en suppression</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>dans un état inconnu</translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation>Restauration de %1 dans un emplacement temporaire</translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation>Elle se restaure en entier en %1. Aucun nœud n’a été démarré dessus : %2</translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation>Elle se restaure en entier et son nœud répond à la hauteur %1, en %2</translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation>Elle se restaure en entier et son nœud tourne, en %1</translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation>Fait à la main, d’après l’opérateur</translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation>Le validateur est arrêté. Remise en place de l’ancienne chaîne</translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation>Démarrage du validateur dessus</translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation>Redémarrage du validateur</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation>%1 est vide : il n’y a rien à mettre de côté</translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation>L’ancienne chaîne est mise de côté dans %1</translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation>Rien n’est supprimé : l’ancienne chaîne est dans %1</translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation>Le volume %1 a disparu</translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation>Le volume %1 est absent : il n’y a rien à supprimer</translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation>Le volume %1 a déjà été supprimé ; un nouveau du même nom n’est pas touché</translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation>%1 est vide ou absent : il n’y a rien à conserver</translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation>Conservation du contenu de %1</translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation>Conservé dans %1 : %2 en %3</translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation>La chaîne a changé depuis sa conservation. Elle est conservée encore une fois.</translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation>Impossible de voir si la chaîne a changé depuis sa conservation. Elle est conservée encore une fois.</translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation>%1 n’est plus ce qui a été écrit. La chaîne est conservée encore une fois.</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation>La récupération n’a pas été commencée</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation>Défaire la récupération (%1) ?</translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation>Le validateur est arrêté, la chaîne de %1 revient à ce qu’elle était avant, et le validateur est redémarré s’il tournait. Ce qui n’allait pas dans la chaîne à ce moment-là n’ira de nouveau pas.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation>Ce qu’il y a maintenant n’est pas supprimé : c’est mis de côté. Les sauvegardes ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation>Défaire la récupération</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>La récupération a été défaite</translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation>La chaîne est comme avant.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>Le retour arrière a été arrêté</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>Vous pouvez le redemander.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Défait, mais le validateur ne tourne pas dessus</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>La récupération n’a pas été défaite</translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation>Passer plutôt à « %1 » ?</translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation>Cette récupération se termine ici, ce qui est fait reste en l’état, et l’autre commence.</translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation>Une nouvelle confirmation vous est demandée avant toute suppression.</translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation>Arrêter la récupération (%1) ?</translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation>Ce qu’elle a fait reste en l’état. Elle ne pourra plus être continuée ; une autre pourra être commencée.</translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation>La récupération n’a pas été arrêtée</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
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
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>Le rapport est dans le presse-papiers</translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation>En Markdown, à coller là où il faut.</translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation>Arrêter le retour arrière et fermer ?</translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation>Arrêter l’étape en cours et fermer ?</translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation>Le validateur peut rester arrêté jusqu’à la fin de la récupération.</translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation>L’étape est d’abord arrêtée proprement. Au prochain démarrage, la récupération peut continuer de là.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation>Réexamine tout ; rien n’est modifié</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation>Termine la récupération. Ce qui est fait reste en l’état.</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>Aucun site de validateur n’est ouvert</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation>Choisissez le dossier qui contient le docker-compose.yml de votre validateur, ou entraînez-vous à une récupération sur un site qui ne touche à rien.</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>Ouvrir un site…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>Ouvrir un site d’essai</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Début…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>%n point examiné en %1</numerusform>
            <numerusform>%n points examinés en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteinte</translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation>commencée, pas terminée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation>Cette récupération n’est pas terminée. Elle peut être continuée.</translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation>Le site a été récupéré.</translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation>La récupération a été arrêtée avant la fin. Ce qui était fait est resté en l’état.</translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation>La récupération a été défaite. Le site a ses données d’avant.</translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation>Récupération de %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation>Exécutée depuis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Ce qui n’allait pas</translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation>Aucun diagnostic n’a été fait avant.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation>%1 essais ; voici le dernier.</translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation>La même chose à la main :</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Sautée : %1</translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation>Hauteur de la chaîne avant</translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation>Hauteur de la sauvegarde</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite le</translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation>Blocs à retélécharger depuis les pairs, ou perdus</translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation>Soit, en chaîne, environ</translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation>Hauteur après, donnée par le nœud</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation>Aucune hauteur n’était connue.</translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation>Ce qui est conservé, et comment revenir en arrière</translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation>La sauvegarde choisie : %1</translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation>Les anciennes données : %1</translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation>L’ancienne chaîne, dans son volume : %1</translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation>Ce que contenaient les données de la chaîne avant leur suppression : %1</translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation>Rien n’a été remplacé, donc rien n’a dû être conservé.</translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation>Tant que cela est conservé, ceci défait la récupération :</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1 : pas atteinte</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été sauté</translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation>Les étapes, une à une</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>Récupération de %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation>Demande le moteur de conteneurs, qui est inutilisable maintenant.</translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation>Une autre opération travaille sur le site maintenant.</translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation>La restauration interrompue passe d’abord.</translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation>La récupération commencée passe d’abord.</translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation>Demande le fichier compose, qui est absent.</translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation>Recrée les conteneurs d’après le fichier compose et les démarre. La chaîne reste telle quelle.</translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation>Démarre ce qui est arrêté. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation>Pour un arrêt inattendu. N’aidera sans doute pas : les données seraient toujours endommagées.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation>Pour un arrêt inattendu. Démarrerait avec une nouvelle chaîne vide.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation>Pour un arrêt inattendu. Continuerait avec la nouvelle chaîne.</translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation>Démarre le validateur. Il télécharge la chaîne depuis ses pairs, ce qui peut prendre des heures.</translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation>Redémarre le validateur. Il peut de nouveau manquer de mémoire.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation>Pour un arrêt inattendu. Aide une fois l’obstacle levé.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation>Pour un arrêt inattendu. N’aidera sans doute pas : le validateur redémarre déjà sans cesse.</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation>Pour un arrêt inattendu. Rien n’est arrêté maintenant.</translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation>On ne sait pas combien de blocs sont plus récents.</translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation>Aucun bloc connu n’est plus récent.</translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>Vous perdez %n bloc, retéléchargé depuis les pairs.</numerusform>
            <numerusform>Vous perdez %n blocs, retéléchargés depuis les pairs.</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation>sa somme de contrôle était bonne</translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation>pas encore contrôlée, ce qui se fait d’abord</translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation>%1, hauteur %2, %3.</translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation>%1, hauteur non enregistrée, %2.</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Peut être défait.</translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation>Redémarrer les conteneurs</translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation>Restaurer la dernière sauvegarde saine</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>Il n’y a pas de sauvegarde saine.</translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation>Le disque de sauvegarde n’est pas monté. Connectez-le, puis réexaminez.</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>Les sauvegardes n’ont pas pu être examinées.</translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation>Demande %1 d’espace, et %2 sont libres. Libérez de l’espace, puis réexaminez.</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>Commencer une nouvelle chaîne</translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation>Supprime le volume %1%2.</translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation>Écarte le dossier %1%2.</translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>Seulement si aucune sauvegarde n’est saine. Vous en avez %n qui pourrait être restaurée.</numerusform>
            <numerusform>Seulement si aucune sauvegarde n’est saine. Vous en avez %n qui pourraient être restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation>Seulement si aucune sauvegarde n’est saine. Les vôtres n’ont pas pu être examinées : faites-le d’abord.</translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation>Il n’y a pas de sauvegarde saine. La chaîne repart de la hauteur 0 et est téléchargée depuis les pairs, ce qui peut prendre des heures.</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation>Chaîne en service</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>hauteur inconnue</translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation>rien de ce qui reste ne l’indique</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation>remplacée, et conservée</translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation>la plus haute connue</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>Cette sauvegarde</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>faite %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>hauteur non notée</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Vous perdez</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>ce qui est venu après %1</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>aucun bloc</translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation>la sauvegarde est aussi haute que la chaîne</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation>retéléchargés depuis les pairs, ou perdus</translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation>%1, retéléchargés depuis les pairs, ou perdus</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>procédure %1</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %n heure</numerusform>
            <numerusform>environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>environ %n jour</numerusform>
            <numerusform>environ %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation>L’ancienne chaîne est conservée dans le volume, dans %1.</translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation>Les anciennes données sont conservées dans %1.</translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation>Ce que la chaîne contenait avant est dans l’archive de secours %1.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation>L’ancienne chaîne est supprimée. Les sauvegardes et la configuration ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation>L’ancienne chaîne est retirée de sa place.</translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation>Rien n’est supprimé jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation>Rien n’est supprimé jusqu’ici. Le contenu de la chaîne est d’abord copié dans une archive de secours, autant qu’il est lisible.</translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation>Rien n’est perdu jusqu’ici. Les données en service ne sont pas touchées tant que la copie n’est pas à côté, vérifiée.</translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation>Rien n’est perdu. Aucune étape de cette procédure ne touche les données de la chaîne.</translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation>aucun bloc perdu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation>%1 est récupéré</translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation>Le nœud répond à la hauteur %1.</translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation>Chaque étape de la procédure a été exécutée.</translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation>La récupération a été arrêtée</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation>%1 étapes sur %2 ont été faites et restent en l’état. %3 ne tourne peut-être pas.</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>La récupération a été défaite</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation>La chaîne est comme avant le début de la récupération.</translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation>La récupération n’est pas terminée</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 étapes sur %2 sont faites.</translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation>Supprimer définitivement ce volume ?</translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation>Ce volume ne peut pas être supprimé maintenant</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Dernière sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation>Tapez le nom du volume pour le supprimer :</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation>Tapez le nom du volume pour le supprimer</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>Supprimer le volume</translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation>%1 l’utilise. Rien n’a été modifié. Arrêtez et supprimez d’abord ce qui l’utilise : « Retirer… » dans le menu Site le fait, et garde tous les volumes.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation>La chaîne sur laquelle travaille le validateur est perdue. Les blocs après la hauteur %1 ne reviennent que par les pairs, sans retour en arrière possible.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation>La chaîne sur laquelle travaille le validateur est perdue, et avec elle ce qui est venu après sa dernière sauvegarde. Pas de retour en arrière possible.</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation>La chaîne sur laquelle travaille le validateur est perdue, et aucune sauvegarde vérifiée ne la ramènerait. Pas de retour en arrière possible.</translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation>La configuration et les clés du validateur qu’il contient sont perdues. Pas de retour en arrière possible.</translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation>Rien de ce site ne l’utilise : compose travaille avec un autre volume. Son contenu est perdu, sans retour en arrière possible.</translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation>Son contenu est perdu, sans retour en arrière possible. La chaîne n’y est pas.</translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation>aucune : ce volume n’est pas sauvegardé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation>, hauteur %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation>%1 : %2 perdus</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation>Réparer (%1)</translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation>Recherche de ce qu’étaient ses morceaux endommagés : dans l’archive elle-même, dans d’autres sauvegardes et dans les données en service. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation>Réécriture à côté de l’archive endommagée. Celle-ci reste jusqu’à ce que la nouvelle soit prouvée par sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation>Écriture de chaque fichier intact. L’archive n’est pas touchée.</translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation>Chercher ailleurs…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation>Sauver les fichiers intacts…</translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation>Chercher des sauvegardes dans</translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation>Sauver les fichiers intacts dans</translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation>Sauver ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Fichiers endommagés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>%n morceau endommagé introuvable</numerusform>
            <numerusform>%n morceaux endommagés introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation>Rien n’a été modifié. Cherchez là où sont gardées des copies de ces sauvegardes, ou sauvez chaque fichier intact.</translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation>Chaque morceau endommagé est disponible</translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation>L’archive est réécrite à côté de l’endommagée, et ne prend sa place que si son SHA-256 est celui enregistré. Sinon rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>%n d’entre eux n’est connu que par ce qui le précède et le suit : la somme de contrôle dira si c’est juste.</numerusform>
            <numerusform>%n d’entre eux ne sont connus que par ce qui les précède et les suit : la somme de contrôle dira si c’est juste.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation>Aucun de ses morceaux n’est endommagé</translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation>Chacun est tel que l’archive le décrit. Aucun .sha256 ne garantit l’ensemble : vérifiez-la de nouveau.</translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation>Chaque octet est conforme à la somme de contrôle</translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation>Il n’y a rien à réparer. Vérifiez-la de nouveau : si des dégâts sont encore trouvés, ils existaient avant l’écriture de la somme de contrôle, et seuls les fichiers intacts peuvent être sauvés.</translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation>Ses morceaux ne peuvent pas être échangés</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation>Ce n’est pas une archive de ce programme, dont les morceaux pourraient être échangés un à un, et aucune copie intacte n’a été trouvée. Rien n’a été modifié. Ce qui précède les dégâts peut être sauvé.</translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation>Une réparation ne pourrait pas être prouvée</translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Aucun .sha256 ne dit ce qu’elle était avant les dégâts, donc rien ne prouverait la réparation. Rien n’a été modifié. Chaque fichier intact peut être sauvé.</translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation>Elle n’a pas pu être examinée</translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation>Réparée, et prouvée par sa somme de contrôle</translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation>Durée : %1. Elle est de nouveau telle qu’elle a été écrite, octet par octet.</translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation>La réparation a été arrêtée</translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>Elle n’a pas été réparée</translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>Ce qui a été trouvé pour ses morceaux endommagés n’est pas ce qu’ils étaient. Rien n’a été modifié. Chaque fichier intact peut être sauvé.</translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation>Le sauvetage a été arrêté</translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation>Les fichiers n’ont pas été sauvés</translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation>L’archive n’a pas été touchée. Ce qui a déjà été écrit reste dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>%Ln élément intact sauvé</numerusform>
            <numerusform>%Ln éléments intacts sauvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation>%1 écrits dans %2. L’archive n’a pas été touchée.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>%n fichier endommagé laissé de côté.</numerusform>
            <numerusform>%n fichiers endommagés laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation>Ce qui suit les dégâts n’a pas pu être atteint.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>et %n de plus du même genre</numerusform>
            <numerusform>et %n de plus du même genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n morceau, %1 de l’archive</numerusform>
            <numerusform>%n morceaux, %1 de l’archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation>D’autres sauvegardes</translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation>Des données en service</translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation>De l’archive elle-même</translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation>tous les %1 octets</translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation>octets %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>%n autre fichier endommagé non listé.</numerusform>
            <numerusform>%n autres fichiers endommagés non listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation>Un morceau contenant des noms de fichiers est endommagé ; d’autres peuvent manquer.</translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation>Elle est tronquée ; on ne sait pas ce qui suivait.</translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation>Aucun fichier n’est touché, seulement ce qui décrit un de ses morceaux.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation>Ce qui a été trouvé, fait et mesuré, en Markdown ou PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée : %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>sauvegarde %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>Hauteurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation>rien n’a été remplacé ni supprimé</translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation>Retour arrière sur la récupération…</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation>Le validateur est arrêté pour cela, puis redémarré s’il tournait.</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Enregistrer en Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation>Restauration (%1)</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>La restauration a été arrêtée</translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation>Les données en service n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>Sauvegarde non restaurée (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>Remis en place et relu : %1 (%n élément, %2 en %3).</numerusform>
            <numerusform>Remis en place et relu : %1 (%n éléments, %2 en %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation>La chaîne qu’il y avait avant est conservée dans le volume, dans %1.</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>Ce qu’il y avait avant est conservé dans %1.</translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation>Le validateur tourne de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>Et %n de plus du même genre.</numerusform>
            <numerusform>Et %n de plus du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Sauvegarde restaurée (%1)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation>Il n’y a pas de restauration à défaire</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>Défaire la restauration (%1) ?</translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation>Retour à l’état d’avant la restauration de %2 pour : %1.</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation>Ce qu’il y a maintenant n’est pas supprimé : c’est mis de côté dans un dossier voisin.</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>Défaire la restauration</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Retour arrière sur la dernière restauration</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>Comme avant : %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>Ce que la restauration avait mis là est conservé dans le volume, dans %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Ce que la restauration avait mis là est conservé dans %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>La restauration a été défaite</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>Le validateur tourne</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Il utilise les données à échanger. Il peut être arrêté pour cela, puis redémarré.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>L’arrêter et défaire</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauration n’a pas été défaite</translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation>Une sauvegarde tuée a peut-être laissé un conteneur en pause</translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation>Un conteneur en pause reprend</translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation>Une sauvegarde tuée avait laissé %1 en pause.</translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation>Une restauration interrompue a besoin de vous</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>Une restauration interrompue a été terminée</translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation>%1 est en place. Ce qu’il y avait avant est conservé dans %2.</translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation>Une restauration interrompue a été défaite</translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation>Le site est comme avant la restauration prévue de %1. Vous pouvez la relancer.</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer la sauvegarde (%1) ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation>Examen de la sauvegarde, du site et de l’espace libre. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation>Restauration impossible (%1)</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>Vous pourrez revenir en arrière ensuite.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Que restaurer</translation>
    </message>
    <message>
        <source>data and config</source>
        <translation>data et config</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>data seulement</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>config seulement</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation>Est remplacé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 : absent pour le moment</translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation>la chaîne reste telle quelle</translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation>hauteur %1 maintenant</translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation>hauteur inconnue : les fichiers du site ne l’indiquent pas</translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation>Par cette sauvegarde</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>vieille de %1</translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation>sa hauteur n’a pas été notée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>Vous perdez</translation>
    </message>
    <message>
        <source>later changes</source>
        <translation>des changements</translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation>faits à la configuration depuis %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation>la hauteur actuelle n’est pas connue</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>ce qui est venu après %1</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>aucun bloc</translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation>les deux ont la même hauteur</translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>la sauvegarde a %n bloc d’avance</numerusform>
            <numerusform>la sauvegarde a %n blocs d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation>ajoutés depuis ; le nœud doit les retélécharger</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation>Chaîne dans</translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation>le volume Docker que le validateur utilise</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 nécessaires, %2 libres</translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation>conteneurs et autres volumes</translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation>conteneurs et volumes</translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation>tous les autres fichiers du site</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Non touchés</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation>ce qu’il y a maintenant, dans un dossier à l’intérieur du volume</translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation>ce qu’il y a maintenant, jusqu’à ce que vous le supprimiez</translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation>rien : il n’y a rien à conserver</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation>La sauvegarde est décompressée à côté des données actuelles et comparée. Alors seulement les deux sont échangées, d’un seul coup.</translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation>Impossible de savoir si le validateur tourne : assurez-vous qu’il est arrêté.</translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation>Restaurer quand même.</translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation>Les entrées dangereuses sont laissées de côté : rien n’est écrit hors du site.</translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation>Seul ce qui est encore lisible revient ; la chaîne ne démarrera peut-être pas avec.</translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation>Le dossier sera vide ensuite.</translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation>Personne ne peut dire si c’est bien ce qui avait été écrit.</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation>Le validateur est arrêté pour cela, puis redémarré.</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message>
        <source>Newest</source>
        <translation>Dernières</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation>Combien de sauvegardes de chaque type sont gardées : les dernières, et une pour chacune de tant d’heures, jours, semaines et mois. Si un type n’a que des zéros, toutes sont gardées, et la dernière vérifiée n’est jamais supprimée.</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>Ce qui reste et ce qui part</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation>Si un site est ouvert, ceci montre lesquelles de ses sauvegardes restent ou partent.</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>%n sauvegarde, elle reste.</numerusform>
            <numerusform>Les %n sauvegardes restent toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups here.</source>
        <translation>Il n’y a pas de sauvegardes ici.</translation>
    </message>
    <message>
        <source>Of %1 backups %2 go, each when the next one of its type is made, which frees %3. Nothing is removed now.</source>
        <translation>Sur %1 sauvegardes, %2 partiront, chacune quand la suivante de son type sera faite, ce qui libère %3. Rien n’est supprimé maintenant.</translation>
    </message>
    <message>
        <source>Nothing is removed as long as the settings cannot be read.</source>
        <translation>Rien n’est supprimé tant que les réglages ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The site that is open has numbers of its own: choose it above to see those.</source>
        <translation>Le site ouvert a ses propres valeurs : choisissez-le ci-dessus pour les voir.</translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation>Afficher dans le Finder</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>toutes les %1 h</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Me prévenir quand</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Rappel</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation>On ne sait pas ce qui s’est exécuté ce jour-là.</translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation>Aucune exécution n’était due ce jour-là.</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours d’avant</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours d’après</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>Examen des exécutions…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>Aucune tâche de sauvegarde, donc aucune attendue</translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation>Les exécutions apparaissent ici dès qu’une tâche pour ce site est installée.</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>Les exécutions n’ont pas pu être examinées</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>Aucune exécution due jusqu’ici</translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation>Les exécutions des sauvegardes de ce site apparaissent ici une fois leur heure venue.</translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation>Toutes les sauvegardes n’ont pas pu être vues : on ne sait pas si toutes ont été faites.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation>Exécutions des quatre dernières semaines</translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation>Une ligne par type de sauvegarde, une colonne par jour. Les flèches vont de jour en jour et de type en type, Retour va à ce qui est dit du jour.</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>Signes : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation>Voir dans le journal</translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation>Voir dans le journal : %1</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>Voir la sauvegarde</translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation>Voir la sauvegarde : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation>rien n’était dû</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>toutes faites</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>due maintenant</translation>
    </message>
    <message>
        <source>made late</source>
        <translation>faite en retard</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation>faite, mais pas comme il faut</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1 faites sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>%n faite, d’après ce qui est visible</numerusform>
            <numerusform>%n faites, d’après ce qui est visible</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>Les %n faites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation>Échec. Le journal dit : %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation>Échec : quelque chose n’est pas autorisé en lecture ou écriture. %1</translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation>Commencée, et coupée avant la fin</translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation>Faite, mais inutilisable : %1 (%2)</translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation>Manquée : la machine était éteinte</translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation>Manquée : la machine était en veille</translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation>Manquée : les journaux n’en savent rien, elle n’a donc pas été démarrée</translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation>Manquée ; on ne sait pas pourquoi</translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation>%1 sur %2 sauvegardes horaires du dernier jour</translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation>%1 sur %2 sauvegardes quotidiennes de la dernière semaine</translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation>%1 sur %2 sauvegardes hebdomadaires des quatre dernières semaines</translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation>Faite, et supprimée depuis par la rétention</translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation>Faite, mais %1 n’est plus là</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Faite : %1</translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation>Faite avec %1 de retard : %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due maintenant</translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation>%1 a été faite et n’est plus là, et ce n’est pas la rétention qui l’a supprimée.</translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation>%1 fait %2, la précédente %3.</translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation>%1 ne contient pas de chaîne.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>La dernière exécution horaire n’a donné aucune sauvegarde.</numerusform>
            <numerusform>Les %n dernières exécutions horaires n’ont donné aucune sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>La dernière exécution quotidienne n’a donné aucune sauvegarde.</numerusform>
            <numerusform>Les %n dernières exécutions quotidiennes n’ont donné aucune sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>La dernière exécution hebdomadaire n’a donné aucune sauvegarde.</numerusform>
            <numerusform>Les %n dernières exécutions hebdomadaires n’ont donné aucune sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation>%1 La plus récente est du %2.</translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation>Il n’y a pas de planification.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Le champ « %1 » manque.</translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation>Dans le champ « %1 », il manque un nombre.</translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation>Dans le champ « %1 », il faut un nombre, et non « %2 ».</translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation>Dans le champ « %1 », le nom « %2 » n’est pas connu ; les noms ont trois lettres (mon, jan).</translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation>Dans le champ « %1 », seules les valeurs de %2 à %3 sont permises, et non « %4 ».</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>La plage « %1 » finit avant de commencer.</translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation>« %1 » : ce cron veut une plage avant la « / », comme dans « */15 » ou « 5-59/15 ».</translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation>Après « / », il faut un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation>« %1 » se trouve là où le champ « %2 » devrait finir.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation>« @AppleNotOnBattery » doit être avant la commande, pas avant la planification.</translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation>« %1 » n’est pas une planification que ce cron connaît ; il connaît @hourly, @daily, @weekly, @monthly, @yearly et @reboot, en minuscules.</translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation>« %1 » se trouve après le cinquième champ.</translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation>La commande commence par « * », que cron prend pour un sixième champ.</translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>La commande est trop longue : ce cron prend au plus %n octet.</numerusform>
            <numerusform>La commande est trop longue : ce cron prend au plus %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation>La ligne contient un octet NUL, qu’aucun cron ne lit.</translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation>Il n’y a rien après « = » ; une valeur vide s’écrit &quot;&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>La crontab est trop longue : ce cron prend au plus %n ligne.</numerusform>
            <numerusform>La crontab est trop longue : ce cron prend au plus %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation>La dernière ligne ne finit pas par un saut de ligne ; cron refuse toute la crontab.</translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation>cron ne comprend pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Il n’y a pas de commande.</translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation>La ligne finit comme sous Windows ; cron prend le caractère en trop pour une partie de celle-ci.</translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation>Cela ne s’exécute jamais : ce jour ou cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation>La plage « %1 » finit avant de commencer ; ce cron l’accepte, et elle ne contient rien.</translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation>Le pas dans « %1 » est plus grand que sa plage ; seule la première valeur est atteinte.</translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation>« %1 » est lu comme une plage jusqu’à %2 ; d’autres cron le refusent.</translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation>cron saute « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation>« %1 » est lu jusqu’à dimanche ; d’autres cron ne l’exécutent pas.</translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation>cron choisit une valeur dans « %1 » à chaque lecture de la crontab.</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation>Le jour du mois et le jour de la semaine sont tous deux indiqués : un seul suffit pour l’exécution.</translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation>Un des champs de jour commence par « * » : les deux doivent convenir.</translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>La commande est coupée après %n octet, sans avertissement.</numerusform>
            <numerusform>La commande est coupée après %n octets, sans avertissement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>La ligne est coupée après %n octet, sans avertissement.</numerusform>
            <numerusform>La ligne est coupée après %n octets, sans avertissement.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation>Ce qui suit « % » est l’entrée standard de la commande ; un « % » dans la commande s’écrit « \% ».</translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation>La dernière ligne ne finit pas par un saut de ligne ; cron l’ignore sans avertissement.</translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation>Pas démarré quand la machine est sur batterie.</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation>« @AppleNotOnBattery » n’a de sens que sur macOS ; ici, cela fait partie de la commande.</translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation>Ce cron ignore CRON_TZ ; les heures sont celles de la machine.</translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation>Elle s’exécute au démarrage de la machine, et à aucune heure fixe.</translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation>Elle ne s’exécute pas à l’heure d’où elle doit être déplacée.</translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation>cron choisit son heure.</translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation>Elle s’exécute chaque heure ; seule la minute peut être changée.</translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation>Elle s’exécute chaque jour ; seule l’heure peut être changée.</translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation>Ses jours sont des jours du mois ; ils ne se changent que dans les champs.</translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation>Ses autres exécutions se déplaceraient avec elle ; changez plutôt les champs.</translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation>Elle s’exécute déjà à cette heure.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation>La ligne n’appelle aucun des scripts de sauvegarde.</translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation>Le script fait une sauvegarde complète à minuit et d’autres aux autres heures ; il faut deux tâches pour cela.</translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation>Le script est appelé avec des arguments que bt2c-recovery n’a pas.</translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation>Seul le shell sait avec quoi le script est appelé.</translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation>Il y a une redirection parmi les arguments du script.</translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation>La ligne fait plus d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation>La nouvelle commande ne peut pas être écrite dans une crontab.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>Chaque heure, à l’heure pile</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>Chaque heure, à la minute %1</numerusform>
            <numerusform>Chaque heure, aux minutes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>Chaque heure, à la minute %1</numerusform>
            <numerusform>Toutes les %n heures, à la minute %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of the day</comment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 15 minutes from 09:00 to 17:59</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation>%1 pendant les heures %2</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>À la minute %1 des heures %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>le %1 du mois</translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1 si c’est aussi %2</translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1, et aussi %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>Au démarrage de la machine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation>À une heure que cron choisit</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>jour du mois</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation>Sauvegarde horaire</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>Sauvegarde hebdo</translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation>Sauvegarde, complète à minuit</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation>Remettre l’ancienne crontab ?</translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation>Ce que la dernière installation a changé dans la crontab de %1 est défait.</translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation>Si elle a été modifiée ailleurs depuis, rien n’est fait.</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation>Fermer sans installer la planification ?</translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation>Vos changements de planification ne sont pas installés et seront oubliés.</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>La crontab est comme avant.</translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation>Oublier et fermer</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>Garder ouvert</translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation>La crontab actuelle est reprise</translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>%n de vos modifications concernait des lignes modifiées là aussi, et n’est pas faite.</numerusform>
            <numerusform>%n de vos modifications concernaient des lignes modifiées là aussi, et ne sont pas faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation>Vos modifications y sont refaites. Rien n’est encore installé.</translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation>Installation de la crontab</translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation>Remise en place de l’ancienne crontab</translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation>L’ancienne crontab est revenue</translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation>La crontab est installée</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>C’est la crontab d’essai : cron ne l’exécute pas.</translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation>Elle a été relue et est, à l’octet près, ce qu’elle était avant la dernière modification.</translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation>Elle a été relue et comparée. L’ancienne est conservée.</translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation>Défaire l’installation</translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation>L’ancienne crontab n’a pas pu être remise</translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation>La crontab n’a pas été installée</translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation>Rien n’a été modifié ; vos modifications sont toujours ici.</translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>Il faut un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>Il faut true ou false.</translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation>Il faut une adresse e-mail.</translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation>Il faut une liste d’adresses e-mail.</translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation>Il faut ce que prend l’option -r de restic, un dossier à partir de la racine, sans mot de passe dedans.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Il faut l’une de ces valeurs : %1.</translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation>Il faut le chemin d’un fichier, à partir de la racine.</translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation>Il faut le chemin d’un fichier en .prom, à partir de la racine.</translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation>« %1 » n’est pas un réglage. « bt2c-recovery config get » les liste.</translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation>Ce programme ne connaît pas ce réglage. Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation>%1 est incompréhensible : %2, à l’octet %3.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1 est incompréhensible : %2.</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 vaut pour tous les sites.</translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation>Ce n’est pas une valeur de %1. %2</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation>« %1 » n’est pas une valeur de %2. %3</translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation>Il faut un objet avec une partie par site.</translation>
    </message>
    <message>
        <source>It takes the path of a folder, from the root on.</source>
        <translation>Il faut le chemin d’un dossier, depuis la racine.</translation>
    </message>
    <message>
        <source>It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….</source>
        <translation>Il faut ce que prend DOCKER_HOST : unix:///…, tcp://…, ssh://….</translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Rétention</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>Hors site</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>Pour quel site</translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation>Le réglage d’un site prime sur le réglage commun</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>Ce site</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>Point de récupération</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation>Âge maximal de la dernière sauvegarde vérifiée. Selon la planification : 3 heures pour des sauvegardes horaires, 26 pour des quotidiennes et 192 pour des hebdomadaires.</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>Selon la planification</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation>Combien de temps vaut la lecture de chaque octet d’une sauvegarde, avant de devoir la relire.</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation>Combien de temps vaut un exercice, avant qu’un autre soit conseillé.</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>Place des sauvegardes</translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation>Combien de temps avant que le disque soit plein cela devient un risque.</translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation>Copie hors site</translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation>Âge maximal de la dernière copie ailleurs, s’il doit y en avoir.</translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation>Chacune est signalée quand elle commence, rappelée tant qu’elle dure, et signalée quand elle est terminée. Double-cliquez sur une durée pour la changer.</translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation>Règles des alertes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation>Le fichier est laissé tel quel ; tant qu’il n’est pas réparé, le programme suit ses valeurs par défaut.</translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation>Site : %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ESSAI</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>C’est un site d’essai : rien de ce que vous y faites ne touche un vrai validateur.</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>pas vu depuis %1</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>hauteur %1</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Aucun site</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>En choisir un</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>validator site</source>
        <translation>site de validateur</translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation>Pas de dossier choisi</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>Sauvegardes dans</translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation>Ceci est un test.</translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation>Ceci est un test. Tout va bien, et les messages arrivent.</translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation>La chaîne est dans le volume %1 et non dans %2. La sauvegarde documentée archive ce dossier et ne contiendrait pas de chaîne.</translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation>La chaîne est dans le dossier %1 et non dans %2. La sauvegarde documentée archive ce dernier et ne contiendrait pas de chaîne.</translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation>La configuration est dans le volume %1 et non dans %2. Une sauvegarde de ce dossier ne la contiendrait pas.</translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation>La configuration est dans le dossier %1 et non dans %2. Une sauvegarde de ce dernier ne la contiendrait pas.</translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation>La chaîne n’est ni dans un volume ni dans un dossier, mais à l’intérieur du conteneur %1 : elle est perdue si le conteneur est supprimé, comme le fait « docker compose down ».</translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation>La chaîne est une partie de ce qui est monté sur %1 (%2). Ce programme ne peut ni la sauvegarder ni la restaurer là.</translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation>Le volume de la chaîne n’a pas de nom propre : « docker compose down -v » ou « docker volume prune » le supprimerait.</translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation>Une partie de la chaîne, %1, est montée depuis un autre endroit (%2). Une sauvegarde ne la contiendrait pas.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation>Le volume %1 porte le nom documenté, mais est utilisé par %2 et non par ce validateur.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>Le volume %1 porte le nom documenté, mais a été créé à la main et n’est pas utilisé. La chaîne est dans %2 ; supprimer ou restaurer %1 ne la toucherait pas.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>Le volume %1 porte le nom documenté, mais n’est pas utilisé. La chaîne est dans %2 ; supprimer ou restaurer %1 ne la toucherait pas.</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation>Le volume %1 porte le nom documenté, mais ce validateur ne l’utilise pas.</translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation>Le volume %1 est du même genre, et aucun conteneur ne l’utilise. Si le dossier de ce site a été renommé ou déplacé, compose lui a créé un nouveau volume vide (%2), et l’ancienne chaîne est toujours dans %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation>Sauter « %1 » ?</translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation>Rien n’est fait pour cette étape, et la suite est faite quand même.</translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation>Elle aurait garanti ceci : %1</translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation>Pourquoi ? Le rapport le dira.</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est sautée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation>Sauter l’étape</translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation>sans perte de bloc</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>avec %n bloc de retard</numerusform>
            <numerusform>avec %n blocs de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>en %1 environ</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>en %n minute environ</numerusform>
            <numerusform>en %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>en %n heure environ</numerusform>
            <numerusform>en %n heures environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation>Irrécupérable</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation>Examen de ce qui permettrait une récupération.</translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation>Si le validateur tombait maintenant, il n’y aurait rien pour le ramener.</translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation>à la hauteur %1</translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation>là où il était le %1</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation>Si le validateur tombait maintenant, vous le retrouveriez peut-être %1. La sauvegarde a été vérifiée il y a trop longtemps pour compter dessus.</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation>Si le validateur tombait maintenant, vous le retrouveriez peut-être %1. Personne ne le sait : la sauvegarde n’a jamais été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation>Si le validateur tombait maintenant, vous le retrouveriez %1.</translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation>Prouvé par un exercice de restauration le %1.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation>Le dossier des sauvegardes est absent : %1. Son disque est-il connecté ?</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation>Le dossier des sauvegardes n’est pas lisible. %1</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>Il n’y a pas de sauvegarde dans %1</translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>Aucune sauvegarde ne contient la chaîne : %n sauvegarde de la seule configuration</numerusform>
            <numerusform>Aucune sauvegarde ne contient la chaîne : %n sauvegardes de la seule configuration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>La seule sauvegarde de la chaîne ne peut pas être restaurée : %1</numerusform>
            <numerusform>Aucune des %n sauvegardes de la chaîne ne peut être restaurée. La dernière : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>Une restauration a été commencée et pas terminée</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>Une récupération a été commencée et pas terminée</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>Le validateur ne répond pas</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>Le validateur redémarre sans cesse</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>La chaîne ne produit plus de blocs</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>La chaîne est plus basse qu’avant</translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation>La dernière vérification date de %1</translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation>Aucune sauvegarde de la chaîne n’a été lue jusqu’au bout. La dernière, du %1 : %2</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation>La dernière sauvegarde, du %1, est inutilisable : %2</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>La dernière sauvegarde est inutilisable, celle du %1 : %2</numerusform>
            <numerusform>Les %n dernières sauvegardes sont inutilisables, la dernière du %1 : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation>La dernière sauvegarde, du %1, n’est pas vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>La dernière sauvegarde n’est pas vérifiée</numerusform>
            <numerusform>Les %n dernières sauvegardes ne sont pas vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation>L’exercice de restauration du %1 a échoué</translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation>La dernière sauvegarde vérifiée est vieille de %1</translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation>%1 vient du futur : l’horloge a-t-elle été reculée ?</translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation>La sauvegarde du %1 a échoué</translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation>La sauvegarde du %1 a échoué : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>%n sauvegarde planifiée n’a pas été faite</numerusform>
            <numerusform>%n sauvegardes planifiées de suite n’ont pas été faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>%n sauvegarde a disparu sans que la rétention l’ait supprimée</numerusform>
            <numerusform>%n sauvegardes ont disparu sans que la rétention les ait supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation>La sauvegarde du %1 est bien plus petite que la précédente</translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation>La sauvegarde du %1 ne contient rien</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>Rien ne fait de sauvegardes automatiquement</translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation>On ne sait pas si des sauvegardes sont planifiées. %1</translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation>Les réglages ne comptent pas : %1</translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation>La prochaine sauvegarde ne tient pas : %1 libres</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>Le disque de sauvegarde sera plein dans environ %n jour</numerusform>
            <numerusform>Le disque de sauvegarde sera plein dans environ %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation>La sauvegarde du %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>%n sauvegarde plus ancienne est inutilisable, celle du %1</numerusform>
            <numerusform>%n sauvegardes plus anciennes sont inutilisables, la dernière du %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>%n sauvegarde planifiée de la dernière semaine n’a pas été faite, celle du %1</numerusform>
            <numerusform>%n sauvegardes planifiées de la dernière semaine n’ont pas été faites, la dernière du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>Aucune sauvegarde n’a été essayée dans un exercice</translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation>Le dernier exercice de restauration est vieux de %1</translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation>Les copies hors site sont endommagées, d’après le contrôle du %1</translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation>La dernière copie hors site est vieille de %1</translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation>Aucune sauvegarde n’a encore été copiée hors site</translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation>Les copies hors site ont été contrôlées pour la dernière fois il y a %1</translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation>Les copies hors site n’ont jamais été contrôlées</translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation>On ne sait pas où en est la chaîne : personne n’a pu être interrogé</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation>Chercher la cause</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Voir la sauvegarde</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>Exercice…</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>Voir les exécutions</translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation>Voir la planification</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation>Voir le moteur</translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation>Hors site…</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Voir le fichier</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation>Vérifiée %1</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation>%1, %2, pendant %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Exercice de restauration</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation>Restauration défaite</translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation>%1, en échec</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation>La mise en place est en cours et finit dans un instant</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>Opérations en cours</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation>encore %1 au plus</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation>L’étape a été arrêtée</translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation>Elle peut être relancée ; ce qu’elle n’avait pas fini est repris ou défait.</translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation>« %1 » a échoué</translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation>Les sauvegardes n’ont pas pu être listées : %1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation>Il n’y a pas de sauvegarde saine à restaurer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation>Réessayez la même sauvegarde, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation>Laquelle ? La dernière est choisie. Elle est lue en entier avant d’être restaurée.</translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation>Ceci se fait à la main. Dites quand c’est fait.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation>Il faut taper le nom du site pour continuer.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquet d’assistance…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>Une autre procédure</translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation>Termine cette récupération ici et commence la procédure prévue quand celle-ci n’aide pas</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Sauter…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Défaire…</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation>%1 : dans aucun des endroits habituels.</translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>Ce qui a été fait : la dernière entrée du registre</numerusform>
            <numerusform>Ce qui a été fait : les %n dernières entrées du registre</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation>Rapport de la récupération %1</translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation>Liste des sauvegardes</translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation>Fichier compose : le site n’en a pas.</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Fichier compose</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1 : peut contenir des secrets.</translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation>Versions du programme, du système et des outils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation># Paquet d’assistance d’un validateur BT2C</translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation>Créé le %1 par BT2C Recovery Console %2 pour le site %3.</translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation>Les mots de passe, jetons, clés, phrases de récupération et clés privées ont été retirés d’après leur forme et leur nom ; à leur place se trouve &quot;[removed: …]&quot;. Il n’y a ni portefeuille ni contenu de la chaîne. Relisez les fichiers avant de les envoyer.</translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation>## Contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n secret retiré</numerusform>
            <numerusform>%n secrets retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation>## Ce qui n’a pas pu être obtenu</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Contenu du paquet</translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation>État et journaux des conteneurs</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquet d’assistance</translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation>Collecte des journaux, de l’état de la chaîne et du moteur, des étapes déjà faites, des versions et des réglages. Rien n’est encore écrit ni envoyé.</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>Où enregistrer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Choisir où enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>et %n de plus : voir le premier fichier</numerusform>
            <numerusform>et %n de plus : voir le premier fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation>Pas pu être obtenu : %1</translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation>… sont affichés les premiers %1 sur %2. Tout est dans le paquet.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>%n fichier, %1 décompressés.</numerusform>
            <numerusform>%n fichiers, %1 décompressés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>%n secret retiré d’après sa forme et son nom.</numerusform>
            <numerusform>%n secrets retirés d’après leur forme et leur nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation>Aucun secret n’y a été trouvé.</translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation>Il n’y a ni portefeuille ni contenu de la chaîne. Relisez chaque fichier avant de le transmettre ; rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le paquet d’assistance</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation>Un fichier de ce nom existe déjà. Rien n’a été écrit : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation>Le paquet n’a pas été écrit. %1</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation>Enregistré sous %1. Vous seul pouvez le lire ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation>Sauvegardes dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n plus ancienne non affichée</numerusform>
            <numerusform>%n plus anciennes non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation>Les sauvegardes apparaîtront ici comme des points dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>%n manquante entre %1 et %2</numerusform>
            <numerusform>%n manquantes entre %1 et %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdo</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>config</source>
        <translation>config</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1 : %n sauvegarde</numerusform>
            <numerusform>%1 : %n sauvegardes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation>
            <numerusform>dont %n saine</numerusform>
            <numerusform>dont %n saines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n endommagée</numerusform>
            <numerusform>%n endommagées</numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation>aucune entre %1 et %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>bt2c::Timer</name>
    <message>
        <source>A timer of that name is there already: %1.</source>
        <translation>Un timer de ce nom existe déjà : %1.</translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation>La partie du système qui exécute les timers de cet utilisateur ne répond pas. Elle tourne quand votre session est ouverte : %1.</translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation>Une tâche exécutée au démarrage de la machine n’a pas d’heure qu’un timer pourrait suivre.</translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation>cron choisit au hasard l’heure de cette tâche ; un timer a besoin d’une heure.</translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation>Cette tâche ne s’exécute jamais.</translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation>launchd ne peut pas exiger à la fois un jour du mois et un jour de la semaine.</translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation>launchd n’a ni plages ni pas, et la liste de toutes les heures serait trop longue.</translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation>cron donne à cette tâche quelque chose à lire, après un « % » dans sa ligne ; un timer ne le peut pas.</translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation>Les heures de cette tâche sont celles d’un autre fuseau, par CRON_TZ ; un timer suit le fuseau de cette machine.</translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation>Le nom ou la commande de la tâche contient des caractères qu’un timer ne peut pas contenir.</translation>
    </message>
    <message>
        <source>launchd</source>
        <translation>launchd</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>un timer systemd</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation>La tâche n’est plus dans la crontab, et on ne sait pas si son timer l’exécute. Réexaminez dans un instant ; si ce n’est pas le cas, remettez-la dans cron.</translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation>La ligne n’a pas pu être remise dans la crontab non plus : rien n’exécute la tâche maintenant. Le fichier de son timer garde la ligne ; remettez-la dans cron.</translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation>Le timer n’a pas pu être réactivé : rien n’exécute la tâche maintenant. Essayez encore de la remettre dans cron.</translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation>cron exécute la tâche ; le timer est désactivé, mais ses fichiers sont toujours là. Supprimez-les.</translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation>Ce qui exécutait la tâche avant l’exécute toujours.</translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation>Les fichiers du timer :</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>bt2c::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation>Ouvrir BT2C Recovery Console</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Exécuter « %1 » une fois maintenant ?</translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation>L’exécution se fait comme sous cron : dans son shell, avec ses quelques variables. Ce qu’elle fait est réel : une sauvegarde est faite.</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>Ce que la tâche a dit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation>Exécuter une fois</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Arrêter la tâche</translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation>La tâche s’exécute…</translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation>Exécution d’une tâche comme sous cron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation>La tâche a été arrêtée</translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation>Ce qu’elle avait déjà fait reste.</translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation>La tâche n’a pas pu être exécutée</translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation>Elle fonctionne comme cron l’exécute</translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation>La tâche s’est bien terminée après %1.</translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation>Elle échouerait sous cron</translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation>La tâche ne s’est pas terminée en %1 et a été arrêtée.</translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation>La tâche a été terminée par le signal %1.</translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation>La tâche s’est terminée avec le code %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation>Endroits où Docker a été cherché</translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation>Vu en dernier %1 : %2.</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>Aller aux sauvegardes</translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation>Voir le dernier état connu</translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation>Utiliser ce moteur</translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation>Utiliser le moteur sur %1</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation>Le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 existe, mais vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation>%1 existe et est lisible : %2.</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>Si elle est saine</translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation>Inconnu : le fichier n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>Pas contrôlée depuis son écriture ou sa modification.</translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation>Forcer la restauration</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation>Inutile : elle peut être restaurée telle quelle.</translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation>Un dernier recours, quand il n’y a pas de sauvegarde saine. Ce que cela implique :</translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation>Ce qui est endommagé est laissé de côté ou revient endommagé : le nœud ne démarrera peut-être pas dessus.</translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation>Un validateur en marche est arrêté pour cela, puis redémarré.</translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation>Avec ce programme, ce qu’il y a maintenant est conservé et peut revenir ; le script documenté supprime d’abord les données.</translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation>Il n’y a pas de sauvegarde à examiner. Choisissez un fichier.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRow</name>
    <message>
        <source>Fine</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>Inspecter…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation>Voir les conteneurs</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>Space on the disks: Fine. There is enough.</comment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Space on the disks: Inspect…</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Copier la commande : %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation>Le Docker distant</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation>Vos sauvegardes sont sur le disque et peuvent être contrôlées maintenant.</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 ne tourne pas</translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation>Les conteneurs et la chaîne ne sont pas visibles d’ici là.</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Démarrer Docker Desktop</translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation>Le Docker choisi ne répond pas, un autre répond</translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation>un autre moteur est réglé</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation>%1, et aucun autre n’a été pris à sa place, car il pourrait être celui d’une autre machine.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation>Docker n’est pas installé</translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation>Ni moteur ni programme docker n’ont été trouvés sur cette machine.</translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation>Comment installer Docker</translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation>Vous n’avez pas accès à %1</translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation>Il tourne, et ce compte utilisateur n’est pas dans le groupe « docker » qui peut utiliser %1. Après la commande, fermez et rouvrez votre session.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation>Il a accepté la connexion, puis n’a rien dit. Il démarre peut-être ou est bloqué ; il est interrogé sans relâche.</translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation>Autre chose répond à la place de Docker</translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation>Ce qui écoute sur %1 n’est pas un moteur de conteneurs. Regardez DOCKER_HOST et le contexte docker.</translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation>Docker : non installé</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1 : ne tourne pas</translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation>%1 : non autorisé</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1 : pas de réponse</translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation>Docker : pas un moteur</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Recherche de Docker…</translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation>%1 · reconnexion</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1 · connecté</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation>%1, dans la procédure %2</translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation>Volumes de ce site</translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation>%1 : porte un nom documenté, et n’est pas à ce site</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>%n volume de ce site, sur %1 au total.</numerusform>
            <numerusform>%n volumes de ce site, sur %1 au total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>Le seul volume présent n’appartient pas à ce site.</numerusform>
            <numerusform>Aucun des %n volumes présents n’appartient à ce site.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation>Le volume de la chaîne</translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation>Pas pu être examiné : le moteur n’a pas été vu.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation>La chaîne de ce site n’est pas dans un volume.</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation>La chaîne de ce site n’est pas dans un volume, mais dans %1.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation>%1 existe, et aucun conteneur ne l’utilise.</translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation>%1 existe, utilisé par %2.</translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation>La procédure l’appelle %1 ; compose met le nom du projet devant.</translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation>Sur la machine du moteur, dans %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Créé %1</translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation>Créer un volume manquant</translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation>Inconnu : le moteur n’a pas été vu.</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation>Rien ne manque, donc rien n’est à créer.</translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation>%1 peut être créé. Il sera vide : la chaîne revient en y restaurant une sauvegarde.</translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation>Sous le nom documenté %1, compose ne le trouverait pas.</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation>Ce que les scripts de sauvegarde ont noté</translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation>Aucun journal trouvé. Les scripts l’écrivent dans le dossier où ils sont lancés ; sous cron, votre dossier personnel.</translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation>Cherché dans %1</translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation>La dernière sauvegarde réussie a été faite le %1.</translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation>Aucune sauvegarde réussie ne figure dans ce qui en a été lu.</translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation>Aucune erreur dans %1.</translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation>La dernière erreur dans %1 est du %2.</translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation>Les données de la chaîne</translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation>La chaîne est dans le volume %1, qui existe.</translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation>La chaîne devrait être dans le volume %1, qui est absent.</translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation>%1 existe aussi. Le script documenté sauvegarde cela, et non la chaîne ; ce programme sauvegarde le volume.</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation>%1 existe, et n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 est absent.</translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation>Impossible de demander si la chaîne est plutôt dans un volume : %1</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 existe, mais vous n’avez pas le droit de le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1 existe et est lisible : %n élément.</numerusform>
            <numerusform>%1 existe et est lisible : %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation>%1 existe, et est vide.</translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation>Espace sur les disques</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1 : %2 libres</translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation>Un disque n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation>Le disque est plein, ou presque.</translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation>Il reste peu d’espace.</translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation>C’est suffisant : la plus grosse sauvegarde prend %1.</translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation>C’est suffisant.</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>Pas de réponse en %n seconde : le disque est bloqué, ou n’est plus là.</numerusform>
            <numerusform>Pas de réponse en %n secondes : le disque est bloqué, ou n’est plus là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation>‹ Récupération</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>Retour à la récupération</translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation>La section 6 de la procédure, examinée pour vous. L’examen ne modifie rien.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation>Quand une sauvegarde échoue</translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation>Quand une restauration échoue</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>Sauvegarde à examiner</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>Créer le volume %1 ?</translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation>Il sera vide, et compose l’adoptera. La chaîne revient en y restaurant une sauvegarde.</translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation>Aucun autre volume n’est touché.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation>Il est vide. Restaurez-y une sauvegarde, ou laissez le nœud télécharger la chaîne depuis ses pairs.</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 n’a pas été créé</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>La sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>Aucun gestionnaire de fichiers n’a répondu</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>Le fichier est ici : %1.</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation>Retour arrière sur une récupération</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>La récupération a été défaite</translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation>La chaîne est comme avant elle.</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>Le retour arrière a été arrêté</translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation>La chaîne est telle que la récupération l’a laissée.</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>Défait, mais le validateur ne tourne pas dessus</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>La récupération n’a pas été défaite</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>Retour arrière sur la dernière restauration</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauration n’a pas été défaite</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>Comme avant : %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>Ce que la restauration avait mis là est conservé dans le volume, dans %1.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>Ce que la restauration avait mis là est conservé dans %1.</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>La restauration a été défaite</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>Le validateur tourne</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>Il utilise les données à échanger. Il peut être arrêté pour cela, puis redémarré.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>L’arrêter et défaire</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>Est remplacé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Validateur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Vérification de %n sauvegarde</numerusform>
            <numerusform>Vérification de %n sauvegardes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation>pas dans la procédure</translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation>%1
Dans la procédure : %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>Dans la procédure</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>Dernière sauvegarde vérifiée</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation>Aucun volume de ce projet, et aucun qui porte un nom de la procédure.</translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation>Créer le volume…</translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation>Créer le volume manquant</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>Inspecter %1</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>Supprimer %1…</translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation>%1 est absent. Compose le crée, vide, en déployant les conteneurs.</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation>%1, contrôlée %2</translation>
    </message>
    <message>
        <source>none verified</source>
        <translation>aucune vérifiée</translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation>Aucune sauvegarde lue jusqu’au dernier octet ne ramènerait ce volume.</translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation>pas la chaîne : créé à la main</translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation>pas utilisé : créé à la main</translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation>Il porte le nom de la procédure, mais compose ajoute devant le nom du projet et utilise ce volume-là à la place.</translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation>d’un autre projet</translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation>Un conteneur hors de ce projet l’utilise.</translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation>non sauvegardé</translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation>La procédure ne sauvegarde que la chaîne et la configuration.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation>Lancer la récupération</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation>Exécutions planifiées. Les flèches vont d’une exécution à l’autre, Retour choisit la tâche. Alt avec Haut ou Bas déplace une exécution de 15 minutes, avec Maj d’une minute ; Alt avec Gauche ou Droite la déplace d’un jour.</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>Rien n’est encore planifié</translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation>Rien ne s’exécute cette semaine</translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation>Rien ne s’exécute ce jour-là</translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation>Le jour finit ici. Alt avec Gauche ou Droite déplace l’exécution à un autre jour</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>chaque minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
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
        <translation>%1, %2 de %3 à %4, %5</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation>L’horloge avance au-delà de %1 : exécution juste après</translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation>L’horloge affiche cette heure deux fois ce jour-là, avec une exécution à chaque fois</translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation>Sautée quand la machine est sur batterie</translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation>Démarre à la même minute que %1</translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation>Appartient à un autre programme, et n’est pas modifiée ici</translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation>Ses exécutions sont trop rapprochées pour en déplacer une ici</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdo</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>Deux à la fois</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>Signes : %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation>Création d’un site d’essai</translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>Arrêté à votre demande : %1</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>Arrêté à votre demande</translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation>%1 est inutilisable pour cela</translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation>Cela ne peut pas se faire ainsi</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier est absent</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation>Il a peut-être été déplacé ou supprimé, ou son disque n’est pas monté.</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>Pas d’autorisation pour %1</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Pas d’autorisation</translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation>Changez ses droits d’accès, ou réessayez avec l’utilisateur à qui il appartient.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>La lecture a échoué</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation>Regardez si son disque est connecté et en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>L’écriture a échoué</translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation>Disque plein pendant l’écriture de %1</translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation>Le disque s’est rempli</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation>Il n’y a pas assez d’espace pour %1</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>Il n’y a pas assez d’espace</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 a changé pendant la lecture</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>Un fichier a changé pendant la lecture</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Réessayez quand rien n’y écrit.</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 est endommagé</translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation>Le contenu est endommagé</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1 ne correspond pas à sa somme de contrôle</translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation>La somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation>Ce n’est pas ce qui avait été écrit. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 est tronqué</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>Le fichier est tronqué</translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation>%1 sortirait du site et est refusé</translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation>Cela sortirait du site et est refusé</translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation>Ne faites pas confiance à cette archive.</translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation>%1 ne contient rien de ce qu’il promet</translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation>Rien de ce qui est promis n’est dedans</translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation>La restaurer ne ramènerait rien. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation>Aucune sauvegarde saine dans %1 ne contient la chaîne</translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation>Aucune sauvegarde saine ne contient la chaîne</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation>Rien n’a été modifié. Cherchez une copie ailleurs, ou commencez une nouvelle chaîne sans sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation>Rien ne garantit %1 : son fichier de somme de contrôle est absent ou illisible</translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation>Rien ne le garantit : le fichier de somme de contrôle est absent ou illisible</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation>%1 dépasse la taille que ce programme accepte</translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation>La taille dépasse ce que ce programme accepte</translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation>%1 : impossible ici</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>C’est impossible ici</translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation>Le validateur tourne et utilise %1</translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation>Le validateur tourne et utilise ces données</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation>Rien n’a été modifié. Arrêtez-le d’abord : docker stop bt2c_validator</translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation>Une autre opération travaille sur %1</translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation>Une autre opération y travaille</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Attendez qu’elle ait fini et réessayez.</translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation>%1 n’a pas de restauration à défaire</translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation>Il n’y a pas de restauration à défaire</translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation>Une restauration précédente de %1 a été interrompue et n’a pu être ni terminée ni défaite</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation>Une restauration précédente a été interrompue et n’a pu être ni terminée ni défaite</translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation>Les anciennes données sont toujours là. Supprimez ce qui bloque et réessayez.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation>Un autre programme a échoué</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>Rien ne répond sur %1</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>Rien ne répond là-bas</translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation>Regardez si cela tourne, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>Il n’y a pas eu de réponse à temps</translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation>Regardez si cela tourne sans surcharge, puis réessayez.</translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation>La réponse de %1 n’a pas de sens</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>La réponse n’a pas de sens</translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation>Autre chose que prévu tourne peut-être là.</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 est en cours d’utilisation</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>C’est en cours d’utilisation</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation>Rien n’a été modifié. Arrêtez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation>%1 est plus ancienne que la chaîne en service</translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation>Elle est plus ancienne que la chaîne en service</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation>%1 a été modifié ailleurs entre-temps</translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation>Cela a été modifié ailleurs entre-temps</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation>Rien n’a été modifié. Regardez ce qui s’y trouve maintenant, puis réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation>Une erreur inattendue s’est produite avec %1</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation>C’est une erreur de ce programme ; merci de la signaler.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation>Décompression à côté des données en service</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>à l’octet %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
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
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation>Somme OK</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlée</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>À revérifier</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>Sans somme</translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation>Sans chaîne</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>Corrompue</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Dangereuse</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Contrôle impossible</translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation>dernière %1 sur %2</translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation>heure %1 sur %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>semaine %1 sur %2</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>mois %1 sur %2</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>la plus récente vérifiée</translation>
    </message>
    <message>
        <source>newest, none is verified</source>
        <translation>la plus récente, aucune vérifiée</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>contrôle impossible</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>non gérée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>beyond every count</source>
        <translation>au-delà de tous les comptes</translation>
    </message>
    <message>
        <source>damaged and old</source>
        <translation>endommagée et ancienne</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation>Ouvrir un site d’essai dans un dossier temporaire.</translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation>Ouvrir un site d’essai si aucun site n’est réglé.</translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation>Le site de validateur à ouvrir.</translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation>Où sont ses sauvegardes.</translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation>Le registre des contrôles et opérations.</translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation>Faire des images de chaque page et dialogue dans DIR, et quitter.</translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation>Avec --tour : seulement les images de cette page.</translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation>Utiliser le thème clair ou sombre, quel que soit celui du système.</translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation>Utiliser cette langue, quelle que soit celle du système.</translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation>La console de récupération d’un validateur BT2C.</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme prend light ou dark.</translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation>La visite s’est terminée trop tôt : %1</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language accepte l’une de ces valeurs : %1.</translation>
    </message>
    <message>
        <source>More contrast whatever the settings have.</source>
        <translation>Plus de contraste, quels que soient les réglages.</translation>
    </message>
</context>
</TS>
