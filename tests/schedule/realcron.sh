#!/bin/bash
# The machine's own cron, with a spool of its own and a clock that starts at START and runs SPEED times as fast, for
# SECONDS. To be run as root in mount and pid namespaces of its own.
#   realcron.sh START SPEED SECONDS ZONE CRONTAB FOLDER
set -eu
start=$1 speed=$2 seconds=$3 crontab=$5 folder=$6
export TZ=$4
mkdir -p "$folder/spool"
chmod 1730 "$folder/spool"
mount --bind "$folder/spool" /var/spool/cron/crontabs
mount -t tmpfs none /etc/cron.d
[ ! -e /etc/crontab ] || mount --bind /dev/null /etc/crontab
mount -t tmpfs none /run
# faketime's semaphore is named by its pid, which is the same in each pid namespace.
mount -t tmpfs none /dev/shm
# So that programs that cron starts see cron's clock, and not one that starts anew with each of them.
export FAKETIME_DONT_RESET=1
export crontab
# shellcheck disable=SC2016
timeout "$seconds" faketime -f "@$start x$speed" bash -c '
    {
        for name in FAKETIME_DONT_RESET FAKETIME FAKETIME_SHARED LD_PRELOAD TZ; do
            echo "$name=\"${!name}\""
        done
        cat "$crontab"
    } >/var/spool/cron/crontabs/root
    chmod 600 /var/spool/cron/crontabs/root
    exec cron -f' || [ $? -eq 124 ]
