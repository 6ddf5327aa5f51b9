<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the docker command line decides: --engine, DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Restore: done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Size: 348.1 MB</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityFactWords</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the chain when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message>
        <source>%1 staked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Today 15:00 · Hourly · Verified</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CompareModel</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
    <message>
        <source>From byte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grown: 3</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ComposeSheet</name>
    <message>
        <source>What compose writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsModel</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabView</name>
    <message>
        <source>Crontab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::DetailPane</name>
    <message>
        <source>Choose a backup to see what it holds and how it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Finding</name>
    <message>
        <source>could not be asked: no container engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::FindingsCard</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
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
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::LogDrawer</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker compose up -d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker compose up --no-start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker compose down; volumes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
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
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack, Mattermost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OfferModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewWords</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no backup of the chain that can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonTitle</name>
    <message>
        <source>The folder of the backups is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data and config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 backups %2 go at the next scheduled backup, which frees %3. Until then nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 15 minutes from 09:00 to 17:59</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validator site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Timer</name>
    <message>
        <source>A timer of that name is there already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>launchd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TrialSheet</name>
    <message>
        <source>Run “%1” once now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRow</name>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>Space on the disks: Fine. There is enough.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Space on the disks: Inspect…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::UndoSheet</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>job, day of the week and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4, %5</source>
        <comment>job, day of the week, times, how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::integrity</name>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
