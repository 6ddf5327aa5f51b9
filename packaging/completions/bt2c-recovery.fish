# fish completion for bt2c-recovery
# Made by packaging/completions/generate.py; changes belong there.

set -g __bt2c_recovery_taking --backup --backup-dir --consistency --data-dir --engine --from --ledger --limit --mail --metrics --only --program --skip --to --type

# The words before the cursor that are neither options nor their values.
function __bt2c_recovery_operands
    set -l tokens (commandline -opc)
    set -l value_of ''
    for token in $tokens[2..-1]
        if test -n "$value_of"
            set value_of ''
        else if contains -- $token $__bt2c_recovery_taking
            set value_of $token
        else if not string match -qr -- '^-.' $token
            echo $token
        end
    end
end

# Whether they are these; '*' is any word, and '...' at the end any number of any.
function __bt2c_recovery_at
    set -l operands (__bt2c_recovery_operands)
    set -l comparison -eq
    if test "$argv[-1]" = ...
        set -e argv[-1]
        set comparison -ge
    end
    test (count $operands) $comparison (count $argv)
    or return
    for i in (seq (count $argv))
        test $argv[$i] = '*' -o $argv[$i] = $operands[$i]
        or return
    end
end

# Whether the command is one of these.
function __bt2c_recovery_in
    set -l operands (__bt2c_recovery_operands)
    contains -- "$operands[1]" $argv
end

function __bt2c_recovery_archives
    set -l token (commandline -ct | string replace -r '^--[^=]*=' '')
    complete -C "'' $token" | string match -er '^[^\t]*(?:/|\.tar\.(?:gz|xz|bz2|zst))(?:\t|$)'
end

# The program as it was called: it need not be on the PATH.
function __bt2c_recovery_keys
    set -l tokens (commandline -opc)
    $tokens[1] config get 2>/dev/null | string replace -r ' .*' ''
end

complete -c bt2c-recovery -f
complete -c bt2c-recovery -n __bt2c_recovery_at -a status -d 'Show the engine, the containers, the chain and the newest backup'
complete -c bt2c-recovery -n __bt2c_recovery_at -a watch -d 'Look once how the site stands, and tell what has changed since the last time'
complete -c bt2c-recovery -n __bt2c_recovery_at -a config -d 'Read, change and check the settings'
complete -c bt2c-recovery -n __bt2c_recovery_at -a secret -d 'Keep the addresses and passwords that the settings need'
complete -c bt2c-recovery -n __bt2c_recovery_at -a offsite -d 'Keep copies of the backups elsewhere, encrypted, by restic'
complete -c bt2c-recovery -n __bt2c_recovery_at -a engine -d 'Explain which container engine is used, and why'
complete -c bt2c-recovery -n __bt2c_recovery_at -a list -d 'List the backups and what is known of each'
complete -c bt2c-recovery -n __bt2c_recovery_at -a verify -d 'Check whether archives are sound'
complete -c bt2c-recovery -n __bt2c_recovery_at -a restore -d 'Put a backup back into the site'
complete -c bt2c-recovery -n __bt2c_recovery_at -a rollback -d 'Take the last restore back'
complete -c bt2c-recovery -n __bt2c_recovery_at -a diagnose -d 'Say what is wrong with a validator, and which procedure helps'
complete -c bt2c-recovery -n __bt2c_recovery_at -a recover -d 'Carry out a documented procedure, step by step'
complete -c bt2c-recovery -n __bt2c_recovery_at -a resume -d 'Go on with a recovery that was stopped or killed'
complete -c bt2c-recovery -n __bt2c_recovery_at -a undo-recovery -d 'Take back what a recovery did to the chain'
complete -c bt2c-recovery -n __bt2c_recovery_at -a recoveries -d 'List the recoveries, or show the report of one'
complete -c bt2c-recovery -n __bt2c_recovery_at -a drill -d 'Prove that a backup can be restored'
complete -c bt2c-recovery -n __bt2c_recovery_at -a support-bundle -d 'Gather what support needs into a ZIP file'
complete -c bt2c-recovery -n __bt2c_recovery_at -a backup -d 'Make a backup'
complete -c bt2c-recovery -n __bt2c_recovery_at -a schedule -d 'Show and change when cron makes backups'
complete -c bt2c-recovery -n __bt2c_recovery_at -a contents -d 'List what an archive holds'
complete -c bt2c-recovery -n __bt2c_recovery_at -a extract -d 'Take chosen files or folders out of an archive'
complete -c bt2c-recovery -n __bt2c_recovery_at -a compare -d 'Show what differs between two archives, or an archive and the site'
complete -c bt2c-recovery -n __bt2c_recovery_at -a repair -d 'Mend a damaged archive from other backups and live data'
complete -c bt2c-recovery -n __bt2c_recovery_at -a rescue -d 'Save every undamaged file of a damaged archive'
complete -c bt2c-recovery -n __bt2c_recovery_at -a prune -d 'Remove backups that are no longer needed'
complete -c bt2c-recovery -n __bt2c_recovery_at -a history -d 'Show what was done, newest first'
complete -c bt2c-recovery -n __bt2c_recovery_at -a practice -d 'Make a practice site to try everything on'
complete -c bt2c-recovery -n __bt2c_recovery_at -a help -d 'Explain a command'

complete -c bt2c-recovery -n '__bt2c_recovery_in status watch config secret offsite list verify restore rollback diagnose recover resume undo-recovery recoveries drill support-bundle backup schedule contents extract compare repair rescue prune' -l data-dir -x -a '(__fish_complete_directories)' -d 'the validator site: the folder that holds data/ and config/'
complete -c bt2c-recovery -n '__bt2c_recovery_in status watch offsite list diagnose recover resume undo-recovery drill support-bundle backup schedule prune' -l backup-dir -x -a '(__fish_complete_directories)' -d 'the folder with the backups'
complete -c bt2c-recovery -n '__bt2c_recovery_in status' -l sizes -d 'have the engine work out the volumes’ sizes, which may take a while'
complete -c bt2c-recovery -l engine -x -d 'the container engine, in the form of DOCKER_HOST (ssh://me@host)'
complete -c bt2c-recovery -l ledger -r -F -d 'the record of operations and checks (also: BT2C_LEDGER)'
complete -c bt2c-recovery -l json -d 'the result as one JSON object'
complete -c bt2c-recovery -l quiet -d 'no progress, and no word where all is well'
complete -c bt2c-recovery -l help -d 'this text'
complete -c bt2c-recovery -l version -d 'the program\'s version'
complete -c bt2c-recovery -n '__bt2c_recovery_in watch' -l mail -x -d 'mail what has changed to this address, by sendmail'
complete -c bt2c-recovery -n '__bt2c_recovery_in watch' -l metrics -r -F -d 'write metrics for Prometheus into this file, NAME.prom'
complete -c bt2c-recovery -n '__bt2c_recovery_in watch' -l test -d 'send a test message, and look at nothing'
complete -c bt2c-recovery -n '__bt2c_recovery_in offsite restore schedule repair prune' -l dry-run -d 'only say what would be done'
complete -c bt2c-recovery -n '__bt2c_recovery_in verify' -l quick -d 'only compare the checksum; do not read the content'
complete -c bt2c-recovery -n '__bt2c_recovery_in restore' -l only -x -a 'data config' -d 'restore only data or only config'
complete -c bt2c-recovery -n '__bt2c_recovery_in restore rollback support-bundle' -l force -d 'go on although the archive is not sound, the validator runs or the file exists'
complete -c bt2c-recovery -n '__bt2c_recovery_in recover resume' -l yes -d 'ask nothing: take the newest sound backup, and remove what the procedure removes'
complete -c bt2c-recovery -n '__bt2c_recovery_in recover resume' -l backup -x -a '(__bt2c_recovery_archives)' -d 'the backup to restore, instead of the newest sound one'
complete -c bt2c-recovery -n '__bt2c_recovery_in resume' -l skip -x -d 'leave the next step out, and go on with the one after it'
complete -c bt2c-recovery -n '__bt2c_recovery_in resume' -l stop -d 'end the recovery here; what was done stays as it is'
complete -c bt2c-recovery -n '__bt2c_recovery_in drill' -l no-boot -d 'start no throwaway node on what was restored'
complete -c bt2c-recovery -n '__bt2c_recovery_in backup' -l type -x -a 'full blockchain config hourly daily weekly' -d 'full, blockchain or config; or hourly, daily or weekly for cron'
complete -c bt2c-recovery -n '__bt2c_recovery_in backup' -l consistency -x -a 'auto pause live' -d 'auto, pause or live: whether a validator that runs is paused for the copy'
complete -c bt2c-recovery -n '__bt2c_recovery_in backup' -l keep-all -d 'remove no old backups afterwards'
complete -c bt2c-recovery -n '__bt2c_recovery_in schedule' -l program -r -F -d 'the bt2c-recovery that cron is to call (this one)'
complete -c bt2c-recovery -n '__bt2c_recovery_in contents' -l sha256 -d 'hash the content of each file as well'
complete -c bt2c-recovery -n '__bt2c_recovery_in extract rescue' -l to -x -a '(__fish_complete_directories)' -d 'the folder to write into; files in it are never overwritten'
complete -c bt2c-recovery -n '__bt2c_recovery_in repair' -l from -r -F -d 'the archive, or the folder of archives, to take pieces from'
complete -c bt2c-recovery -n '__bt2c_recovery_in prune' -l delete -d 'delete for good instead of moving to the Trash'
complete -c bt2c-recovery -n '__bt2c_recovery_in history' -l limit -x -d 'how many lines at most (20)'

complete -c bt2c-recovery -n '__bt2c_recovery_at config' -a 'get set unset check'
complete -c bt2c-recovery -n '__bt2c_recovery_at config get' -a '(__bt2c_recovery_keys)'
complete -c bt2c-recovery -n '__bt2c_recovery_at config set' -a '(__bt2c_recovery_keys)'
complete -c bt2c-recovery -n '__bt2c_recovery_at config unset' -a '(__bt2c_recovery_keys)'
complete -c bt2c-recovery -n '__bt2c_recovery_at secret' -a 'set remove list keep'
complete -c bt2c-recovery -n '__bt2c_recovery_at secret set' -a 'offsite.password'
complete -c bt2c-recovery -n '__bt2c_recovery_at secret remove' -a 'offsite.password'
complete -c bt2c-recovery -n '__bt2c_recovery_at secret keep' -a 'keychain file'
complete -c bt2c-recovery -n '__bt2c_recovery_at offsite' -a 'init connect copy list check fetch forget unlock'
complete -c bt2c-recovery -n '__bt2c_recovery_at offsite init' -a '(__fish_complete_directories)'
complete -c bt2c-recovery -n '__bt2c_recovery_at offsite connect' -a '(__fish_complete_directories)'
complete -c bt2c-recovery -n '__bt2c_recovery_at offsite fetch' -a 'latest'
complete -c bt2c-recovery -n '__bt2c_recovery_at verify ...' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at restore' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at recover' -a 'unexpected-shutdown corrupted-data no-backup restore-drill'
complete -c bt2c-recovery -n '__bt2c_recovery_at drill' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at support-bundle' -F
complete -c bt2c-recovery -n '__bt2c_recovery_at schedule' -a 'show next set remove check install undo timer'
complete -c bt2c-recovery -n '__bt2c_recovery_at schedule set' -a 'hourly daily weekly watch'
complete -c bt2c-recovery -n '__bt2c_recovery_at schedule remove' -a 'hourly daily weekly watch'
complete -c bt2c-recovery -n '__bt2c_recovery_at schedule install' -F
complete -c bt2c-recovery -n '__bt2c_recovery_at schedule timer' -a 'list use back'
complete -c bt2c-recovery -n '__bt2c_recovery_at schedule timer use' -a 'hourly daily weekly'
complete -c bt2c-recovery -n '__bt2c_recovery_at contents' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at extract' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at compare' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at compare "*"' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at repair' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at rescue' -a '(__bt2c_recovery_archives)'
complete -c bt2c-recovery -n '__bt2c_recovery_at practice' -a '(__fish_complete_directories)'
complete -c bt2c-recovery -n '__bt2c_recovery_at help' -a 'status watch config secret offsite engine list verify restore rollback diagnose recover resume undo-recovery recoveries drill support-bundle backup schedule contents extract compare repair rescue prune history practice help'
