#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace bt2c::cli {

namespace {

constexpr const char *siteAndBackups[] = {"--data-dir", "--backup-dir"};
constexpr const char *siteOnly[] = {"--data-dir"};
constexpr const char *backupOptions[] = {"--type", "--data-dir", "--backup-dir", "--keep-all", "--consistency"};
constexpr const char *verifyOptions[] = {"--quick", "--data-dir"};
constexpr const char *restoreOptions[] = {"--data-dir", "--only", "--force", "--dry-run"};
constexpr const char *rollbackOptions[] = {"--data-dir", "--force"};
constexpr const char *contentsOptions[] = {"--sha256", "--data-dir"};
constexpr const char *extractOptions[] = {"--to", "--data-dir"};
constexpr const char *rescueOptions[] = {"--to", "--data-dir"};
constexpr const char *repairOptions[] = {"--from", "--dry-run", "--data-dir"};
constexpr const char *pruneOptions[] = {"--data-dir", "--backup-dir", "--dry-run", "--delete"};
constexpr const char *historyOptions[] = {"--limit"};
constexpr const char *statusOptions[] = {"--data-dir", "--backup-dir", "--sizes"};
constexpr const char *watchOptions[] = {"--mail", "--metrics", "--test", "--data-dir", "--backup-dir"};
constexpr const char *configOptions[] = {"--data-dir"};
constexpr const char *offsiteOptions[] = {"--data-dir", "--backup-dir", "--dry-run"};
constexpr const char *recoverOptions[] = {"--yes", "--backup", "--data-dir", "--backup-dir"};
constexpr const char *resumeOptions[] = {"--yes", "--backup", "--skip", "--stop", "--data-dir", "--backup-dir"};
constexpr const char *drillOptions[] = {"--no-boot", "--data-dir", "--backup-dir"};
constexpr const char *bundleOptions[] = {"--force", "--data-dir", "--backup-dir"};
constexpr const char *scheduleOptions[] = {"--program", "--data-dir", "--backup-dir", "--dry-run"};
constexpr const char *everywhere[] = {"--engine", "--ledger", "--json", "--quiet", "--help", "--version"};

using WorksOn = Command::WorksOn;

constexpr Command commands[] = {
    {"status", "[--data-dir SITE] [--sizes]",
     QT_TRANSLATE_NOOP("CommandLine", "Show the engine, the containers, the chain and the newest backup"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Finds the validator sites by their containers, running or stopped; with --data-dir only that one is "
         "shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same."),
     "status\n"
     "status --json\n"
     "status --data-dir /srv/validator1 --sizes",
     statusOptions, 0, 0, WorksOn::Backups, runStatus},
    {"watch", "[--mail ADDRESS] [--metrics FILE] [--test] [--data-dir SITE]",
     QT_TRANSLATE_NOOP("CommandLine", "Look once how the site stands, and tell what has changed since the last time"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it "
         "lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, "
         "which cron mails. What could "
         "not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each "
         "time; --test sends a test message."),
     "watch\n"
     "watch --mail operator@example.com --quiet\n"
     "watch --mail operator@example.com --test\n"
     "watch --metrics /var/lib/node_exporter/bt2c.prom",
     watchOptions, 0, 0, WorksOn::Nothing, runWatch},
    {"config", "get [KEY] | set KEY VALUE | unset KEY | check",
     QT_TRANSLATE_NOOP("CommandLine", "Read, change and check the settings"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With "
         "--data-dir they are those of one site, which come before everybody’s. What the program does not "
         "know in the file is kept, and a file that it cannot understand is never written over."),
     "config get\n"
     "config set mail.to operator@example.com\n"
     "config set limits.drill_days 90 --data-dir /srv/validator2\n"
     "config check",
     configOptions, 1, 3, WorksOn::Nothing, runConfig},
    {"secret", "set NAME | remove NAME | list | keep keychain|file",
     QT_TRANSLATE_NOOP("CommandLine", "Keep the addresses and passwords that the settings need"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "They stand in your keychain and in no other file. “set” asks for one, or takes it from standard "
         "input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can "
         "read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is "
         "that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like "
         "what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS."),
     "secret set webhooks.ops\n"
     "secret set webhooks.ops < address.txt\n"
     "secret list\n"
     "secret keep file",
     configOptions, 1, 2, WorksOn::Nothing, runSecret},
    {"offsite", "init REPOSITORY | connect REPOSITORY | copy | list | check | fetch NAME|latest | forget | unlock",
     QT_TRANSLATE_NOOP("CommandLine", "Keep copies of the backups elsewhere, encrypted, by restic"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or "
         "rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and "
         "each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, "
         "another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; "
         "“forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new "
         "machine "
         "“connect” and “fetch latest” are all that a recovery needs."),
     "offsite init sftp:me@backup.example:/srv/bt2c\n"
     "offsite copy\n"
     "offsite check --quiet\n"
     "offsite connect /Volumes/Safe/bt2c-restic\n"
     "offsite fetch latest --backup-dir ~/Documents/Projects/bt2c/backups",
     offsiteOptions, 1, 2, WorksOn::Nothing, runOffsite},
    {"engine",
     "[--engine ADDRESS]",
     QT_TRANSLATE_NOOP("CommandLine", "Explain which container engine is used, and why"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, "
         "the current context, and else the places where engines are known to listen. Every one of them is asked."),
     "engine\n"
     "engine --engine unix:///run/user/1000/podman/podman.sock\n"
     "engine --engine ssh://me@validator.example",
     {},
     0,
     0,
     WorksOn::Nothing,
     runEngine},
    {"list", "[--backup-dir DIR]", QT_TRANSLATE_NOOP("CommandLine", "List the backups and what is known of each"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Newest first, with the state that the last check found. Nothing is read but the folder and the "
                       "small files beside each archive."),
     "list\n"
     "list --backup-dir /Volumes/Safe/bt2c --json",
     siteAndBackups, 0, 0, WorksOn::Backups, runList},
    {"verify", "FILE… [--quick]", QT_TRANSLATE_NOOP("CommandLine", "Check whether archives are sound"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Compares the checksum and reads every byte of the content; with --quick only the checksum. "
                       "“Corrupt” and “could not check” are different answers with different exit codes (3 and 4)."),
     "verify ~/Documents/Projects/bt2c/backups/bt2c_full_backup_20260322_000003.tar.gz\n"
     "verify --quick backups/*.tar.gz",
     verifyOptions, 1, -1, WorksOn::Backups, runVerify},
    {"restore", "FILE [--data-dir SITE] [--only data|config] [--force] [--dry-run]",
     QT_TRANSLATE_NOOP("CommandLine", "Put a backup back into the site"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "The archive is checked and unpacked beside the live data first; only then are the two exchanged. "
         "The former data stays beside the site, and “rollback” brings it back. With --force it goes on "
         "although the archive is not sound (what can be read is restored) or the validator runs (it is "
         "stopped, and started again). Nothing is ever written outside the site."),
     "restore bt2c_full_backup_20260322_000003.tar.gz --dry-run\n"
     "restore bt2c_full_backup_20260322_000003.tar.gz\n"
     "restore bt2c_full_backup_20260322_000003.tar.gz --only config",
     restoreOptions, 1, 1, WorksOn::Site, runRestore},
    {"rollback", "[--data-dir SITE] [--force]", QT_TRANSLATE_NOOP("CommandLine", "Take the last restore back"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Exchanges what is live with the data that was there before. What was live is kept as well."),
     "rollback\n"
     "rollback --data-dir ~/practice/validator1",
     rollbackOptions, 0, 0, WorksOn::Site, runRollback},
    {"diagnose", "[--data-dir SITE]",
     QT_TRANSLATE_NOOP("CommandLine", "Say what is wrong with a validator, and which procedure helps"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and "
         "changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing "
         "could be seen."),
     "diagnose\n"
     "diagnose --data-dir ~/practice/validator1 --json",
     siteAndBackups, 0, 0, WorksOn::Nothing, runDiagnose},
    {"recover", "PROCEDURE [--yes] [--backup FILE]",
     QT_TRANSLATE_NOOP("CommandLine", "Carry out a documented procedure, step by step"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the "
         "site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the "
         "only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, "
         "“resume” goes on, and “undo-recovery” takes back what was done to the chain."),
     "recover unexpected-shutdown\n"
     "recover corrupted-data --backup bt2c_full_backup_20260322_000003.tar.gz\n"
     "recover corrupted-data --yes --json",
     recoverOptions, 1, 1, WorksOn::Site, runRecover},
    {"resume", "[--yes] [--backup FILE] [--skip REASON] [--stop]",
     QT_TRANSLATE_NOOP("CommandLine", "Go on with a recovery that was stopped or killed"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a "
         "later one needs it; with --stop the recovery ends, and another procedure can be begun."),
     "resume\n"
     "resume --skip 'the log was looked at by hand'\n"
     "resume --stop",
     resumeOptions, 0, 0, WorksOn::Nothing, runResume},
    {"undo-recovery", "[ID]", QT_TRANSLATE_NOOP("CommandLine", "Take back what a recovery did to the chain"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "The former data comes back, as long as it is kept: from where the restore kept it, or from the safety "
         "archive that was made before the chain was removed. Without ID it is the newest recovery of the site that "
         "can be taken back. “rollback” takes back a restore that was made by itself."),
     "undo-recovery\n"
     "undo-recovery 20261124_154300_3f2a",
     siteAndBackups, 0, 1, WorksOn::Site, runUndoRecovery},
    {"recoveries", "[ID]", QT_TRANSLATE_NOOP("CommandLine", "List the recoveries, or show the report of one"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, "
         "done, measured and kept."),
     "recoveries\n"
     "recoveries 20261124_154300_3f2a > report.md",
     siteOnly, 0, 1, WorksOn::Nothing, runRecoveries},
    {"drill", "FILE [--no-boot]", QT_TRANSLATE_NOOP("CommandLine", "Prove that a backup can be restored"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. "
         "The site, its containers and its volumes are not touched. The time it took is on record."),
     "drill bt2c_full_backup_20260322_000003.tar.gz\n"
     "drill bt2c_full_backup_20260322_000003.tar.gz --no-boot --json",
     drillOptions, 1, 1, WorksOn::Backups, runDrill},
    {"support-bundle", "FILE [--force]", QT_TRANSLATE_NOOP("CommandLine", "Gather what support needs into a ZIP file"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Logs, the status of chain and engine, the steps already taken, versions and settings. "
                       "Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain "
                       "goes in. Look at it before you send it."),
     "support-bundle ~/bt2c-support.zip\n"
     "support-bundle ~/bt2c-support.zip --force",
     bundleOptions, 1, 1, WorksOn::Nothing, runSupportBundle},
    {"backup", "--type TYPE [--data-dir SITE] [--backup-dir DIR] [--consistency MODE]",
     QT_TRANSLATE_NOOP("CommandLine", "Make a backup"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), "
                       "daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. "
                       "Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 "
                       "weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and "
                       "saved through the engine; --data-dir takes the folder's data instead. A validator that runs is "
                       "paused for the copy where that is brief (--consistency auto), always (pause) or never (live); "
                       "copied live, what changed meanwhile is copied again."),
     "backup --type full\n"
     "backup --type hourly --quiet\n"
     "backup --type config --data-dir /srv/validator1 --backup-dir /mnt/backups --keep-all",
     backupOptions, 0, 0, WorksOn::Site, runBackup},
    {"schedule",
     "show | next [N] | set KIND SCHEDULE | remove KIND | check | install FILE | undo | "
     "timer [list | use KIND|LINE | back NAME]",
     QT_TRANSLATE_NOOP("CommandLine", "Show and change when cron makes backups"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from "
         "running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it "
         "another "
         "time, and "
         "“remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the "
         "crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, "
         "and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. "
         "“timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that "
         "was due while the machine slept; “timer back” puts its line back."),
     "schedule show\n"
     "schedule set hourly '20 * * * *' --dry-run\n"
     "schedule set daily '30 3 * * *' --data-dir /srv/validator1\n"
     "schedule set watch '*/5 * * * *'\n"
     "schedule check\n"
     "schedule timer use hourly --dry-run\n"
     "schedule undo",
     scheduleOptions, 1, 3, WorksOn::Nothing, runSchedule},
    {"contents", "FILE [--sha256]", QT_TRANSLATE_NOOP("CommandLine", "List what an archive holds"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Mode, size, time and name of every entry. Of an archive of this program only the headers are "
                       "unpacked, which takes a moment whatever its size; with --sha256 every byte."),
     "contents bt2c_full_backup_20260322_000003.tar.gz\n"
     "contents bt2c_full_backup_20260322_000003.tar.gz --sha256 --json",
     contentsOptions, 1, 1, WorksOn::Backups, runContents},
    {"extract", "FILE PATH… --to DIR",
     QT_TRANSLATE_NOOP("CommandLine", "Take chosen files or folders out of an archive"),
     QT_TRANSLATE_NOOP("CommandLine", "Names are those that “contents” shows. Files that exist are never overwritten."),
     "extract bt2c_full_backup_20260322_000003.tar.gz config --to /tmp/look\n"
     "extract bt2c_full_backup_20260322_000003.tar.gz data/state.json config --to .",
     extractOptions, 2, -1, WorksOn::Backups, runExtract},
    {"compare", "A [B]",
     QT_TRANSLATE_NOOP("CommandLine", "Show what differs between two archives, or an archive and the site"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "File by file. Of archives of this program the large files are compared without unpacking them. With one "
         "archive the other side is what lies in the site now."),
     "compare bt2c_full_backup_20260322_000003.tar.gz bt2c_full_backup_20260324_000003.tar.gz\n"
     "compare bt2c_full_backup_20260322_000003.tar.gz --json",
     siteOnly, 1, 2, WorksOn::Backups, runCompare},
    {"repair", "FILE [--from DIR|FILE] [--dry-run]",
     QT_TRANSLATE_NOOP("CommandLine", "Mend a damaged archive from other backups and live data"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, "
         "and from the files of the site where they did not change. Only when the SHA-256 of the whole is the "
         "recorded one again does it take the archive’s place; otherwise nothing is changed."),
     "repair bt2c_full_backup_20260322_000003.tar.gz --dry-run\n"
     "repair bt2c_full_backup_20260322_000003.tar.gz --from /mnt/copies",
     repairOptions, 1, 1, WorksOn::Nothing, runRepair},
    {"rescue", "FILE --to DIR", QT_TRANSLATE_NOOP("CommandLine", "Save every undamaged file of a damaged archive"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Of an archive of this program also what comes after the damage. Files of which a byte is lost are left "
         "out and named. Ends with 3 where something was."),
     "rescue bt2c_full_backup_20260322_000003.tar.gz --to ~/rescued", rescueOptions, 1, 1, WorksOn::Nothing, runRescue},
    {"prune", "[--backup-dir DIR] [--dry-run] [--delete]",
     QT_TRANSLATE_NOOP("CommandLine", "Remove backups that are no longer needed"),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Says of every backup why it stays or goes, and moves those that go to the Trash where there is "
                       "one. The newest sound backup of each type always stays."),
     "prune --dry-run\n"
     "prune --backup-dir /mnt/backups",
     pruneOptions, 0, 0, WorksOn::Backups, runPrune},
    {"history", "[--limit N]", QT_TRANSLATE_NOOP("CommandLine", "Show what was done, newest first"), "",
     "history\n"
     "history --limit 100 --json",
     historyOptions, 0, 0, WorksOn::Nothing, runHistory},
    {"practice",
     "DIR",
     QT_TRANSLATE_NOOP("CommandLine", "Make a practice site to try everything on"),
     QT_TRANSLATE_NOOP(
         "CommandLine",
         "Fills an empty folder with a small chain, a config and a week of backups, some of them damaged."),
     "practice ~/practice\n"
     "list --data-dir ~/practice/validator1",
     {},
     1,
     1,
     WorksOn::Nothing,
     runPractice},
    {"help",
     "[COMMAND]",
     QT_TRANSLATE_NOOP("CommandLine", "Explain a command"),
     "",
     "help restore",
     {},
     0,
     1,
     WorksOn::Nothing,
     runHelp},
};

} // namespace

bool Command::takes(const char *option) const
{
    const auto same = [option](const char *candidate) { return std::strcmp(option, candidate) == 0; };
    return std::ranges::any_of(options, same) || std::ranges::any_of(everywhere, same);
}

std::span<const Command> allCommands()
{
    return commands;
}

const Command *findCommand(QStringView name)
{
    const auto found = std::ranges::find_if(
        commands, [name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == std::end(commands) ? nullptr : &*found;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands)
        names += QLatin1StringView(command.name);
    return names;
}

} // namespace bt2c::cli
