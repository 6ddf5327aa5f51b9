<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>Lines %1 start in the same minute, once a year, next on %2.</numerusform>
            <numerusform>Lines %1 start in the same minute, %n times a year, next on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>%n entry stays with the script</numerusform>
            <numerusform>%n entries stay with the script</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>Crontab · %n line will change</numerusform>
            <numerusform>Crontab · %n lines will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>%n job calls the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</numerusform>
            <numerusform>%n jobs call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>%n by a timer</numerusform>
            <numerusform>%n by timers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>%n backup job</numerusform>
            <numerusform>%n backup jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityFactWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>Exported %n entry</numerusform>
            <numerusform>Exported %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>Restored, %n notice</numerusform>
            <numerusform>Restored, %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>%n removed, %1</numerusform>
            <numerusform>%n removed, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>Done, %n item</numerusform>
            <numerusform>Done, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>%n step to go. The page Recovery goes on from there.</numerusform>
            <numerusform>%n steps to go. The page Recovery goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>It was ended with %n step not done; what had been done was left as it was.</numerusform>
            <numerusform>It was ended with %n steps not done; what had been done was left as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>The backup disk is full in about %n day</numerusform>
            <numerusform>The backup disk is full in about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1: %n item, %2, in %3.</numerusform>
            <numerusform>%1: %n items, %2, in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n item, %1, is in %2.</numerusform>
            <numerusform>%n items, %1, are in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>%n backup checked before that; the others keep the state they had.</numerusform>
            <numerusform>%n backups checked before that; the others keep the state they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n damaged: see the red badges.</numerusform>
            <numerusform>%n damaged: see the red badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n could not be checked, which says nothing about the content.</numerusform>
            <numerusform>%n could not be checked, which says nothing about the content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n backup checked</numerusform>
            <numerusform>%n backups checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n secret taken out</numerusform>
            <numerusform>%n secrets taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation>
            <numerusform>%n validator</numerusform>
            <numerusform>%n validators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>Check of %n archive</numerusform>
            <numerusform>Check of %n archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>%Ln entry on both sides is the same.</numerusform>
            <numerusform>%Ln entries on both sides are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>Docker knows of %n validator on this machine.</numerusform>
            <numerusform>Docker knows of %n validators on this machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>The validator was started %n time again and ended each time, because it cannot read its chain.</numerusform>
            <numerusform>The validator was started %n times again and ended each time, because it cannot read its chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>in about %n day</numerusform>
            <numerusform>in about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>in about %n month</numerusform>
            <numerusform>in about %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>%n file read back from the disk; each is as the archive has it</numerusform>
            <numerusform>%n files read back from the disk; each is as the archive has it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>It stayed up for %n second. Its image holds nothing with which its status could be asked.</numerusform>
            <numerusform>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n item, %1</numerusform>
            <numerusform>%n items, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Finding</name>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogDrawer</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>%n line copied, the rest is too long</numerusform>
            <numerusform>%n lines copied, the rest is too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1 line, %2</numerusform>
            <numerusform>%1 lines, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n message could not be sent</numerusform>
            <numerusform>%n messages could not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>%n backup off-site, copied %1.</numerusform>
            <numerusform>%n backups off-site, copied %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>The backup was there already.</numerusform>
            <numerusform>All %n backups were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>%n backup copied, %1, which took %2 there.</numerusform>
            <numerusform>%n backups copied, %1, which took %2 there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>%n backup off-site. When it is fetched it comes into the folder of backups and is read to its last byte; nothing there is replaced.</numerusform>
            <numerusform>%n backups off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… %n line came faster than they could be shown</numerusform>
            <numerusform>… %n lines came faster than they could be shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewWords</name>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%n block %1</numerusform>
            <numerusform>%n blocks %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>%n of them began late</numerusform>
            <numerusform>%n of them began late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>%n of them is not as it should be</numerusform>
            <numerusform>%n of them are not as they should be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1 of %n container runs</numerusform>
            <numerusform>%1 of %n containers run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>%n container is stopped</numerusform>
            <numerusform>%n containers are stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1 is sound; %n newer one cannot be used</numerusform>
            <numerusform>%1 is sound; %n newer ones cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>The live chain was at %1, this backup is at %2: %n block, about %3, will be fetched again from peers or lost.</numerusform>
            <numerusform>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… and %n older one</numerusform>
            <numerusform>… and %n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>%n backup: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</numerusform>
            <numerusform>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>Looked at %n thing in %1</numerusform>
            <numerusform>Looked at %n things in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>You lose %n block, fetched again from peers.</numerusform>
            <numerusform>You lose %n blocks, fetched again from peers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>Only when no backup is sound. You have %n that may be restored.</numerusform>
            <numerusform>Only when no backup is sound. You have %n that may be restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>%n damaged piece is nowhere to be had</numerusform>
            <numerusform>%n damaged pieces are nowhere to be had</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</numerusform>
            <numerusform>%n of them are known only by what stands before and behind them: the checksum will tell whether they are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>%Ln undamaged item rescued</numerusform>
            <numerusform>%Ln undamaged items rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>%n damaged file left out.</numerusform>
            <numerusform>%n damaged files left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>and %n more of that kind</numerusform>
            <numerusform>and %n more of that kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n piece, %1 of the archive</numerusform>
            <numerusform>%n pieces, %1 of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>%n more damaged file not listed.</numerusform>
            <numerusform>%n more damaged files not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1 put back and read back: %n item, %2 in %3.</numerusform>
            <numerusform>%1 put back and read back: %n items, %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>And %n more of that kind.</numerusform>
            <numerusform>And %n more of that kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>the backup is %n block ahead</numerusform>
            <numerusform>the backup is %n blocks ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>The %n backup stays.</numerusform>
            <numerusform>All %n backups stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>%n made, as far as could be seen</numerusform>
            <numerusform>%n made, as far as could be seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>All %n made</numerusform>
            <numerusform>All %n made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>The last hourly run gave no backup.</numerusform>
            <numerusform>The last %n hourly runs gave no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>The last daily run gave no backup.</numerusform>
            <numerusform>The last %n daily runs gave no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>The last weekly run gave no backup.</numerusform>
            <numerusform>The last %n weekly runs gave no backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>Every hour, at minute %1</numerusform>
            <numerusform>Every hour, at minutes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>Every hour, at minute %1</numerusform>
            <numerusform>Every %n hours, at minute %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>The command is too long: this cron takes at most %n byte.</numerusform>
            <numerusform>The command is too long: this cron takes at most %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>The crontab is too long: this cron takes at most %n line.</numerusform>
            <numerusform>The crontab is too long: this cron takes at most %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>The command is cut after %n byte, without a word.</numerusform>
            <numerusform>The command is cut after %n bytes, without a word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>The line is cut after %n byte, without a word.</numerusform>
            <numerusform>The line is cut after %n bytes, without a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>%n of your edits concerned lines that were changed there as well, and is not made.</numerusform>
            <numerusform>%n of your edits concerned lines that were changed there as well, and are not made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>%n block behind</numerusform>
            <numerusform>%n blocks behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>in about %n minute</numerusform>
            <numerusform>in about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>in about %n hour</numerusform>
            <numerusform>in about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>No backup holds the chain: %n backup of the configuration alone</numerusform>
            <numerusform>No backup holds the chain: %n backups of the configuration alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>The only backup of the chain cannot be restored: %1</numerusform>
            <numerusform>None of %n backups of the chain can be restored. The newest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>The newest %n backup is of no use, of %1: %2</numerusform>
            <numerusform>The newest %n backups are of no use, the last of %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>The newest backup is not verified</numerusform>
            <numerusform>The newest %n backups are not verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>%n scheduled backup was not made</numerusform>
            <numerusform>%n scheduled backups in a row were not made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>%n backup disappeared that retention did not remove</numerusform>
            <numerusform>%n backups disappeared that retention did not remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>The backup disk is full in about %n day</numerusform>
            <numerusform>The backup disk is full in about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>%n older backup is of no use, of %1</numerusform>
            <numerusform>%n older backups are of no use, the newest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>%n scheduled backup of the last week was not made, of %1</numerusform>
            <numerusform>%n scheduled backups of the last week were not made, the last of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>What was done: the last %n entry of the ledger</numerusform>
            <numerusform>What was done: the last %n entries of the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>%n secret taken out</numerusform>
            <numerusform>%n secrets taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>and %n more: see the first file</numerusform>
            <numerusform>and %n more: see the first file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>%n file, %1 unpacked.</numerusform>
            <numerusform>%n files, %1 unpacked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>%n secret taken out by shape and by name.</numerusform>
            <numerusform>%n secrets taken out by shape and by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n older one not shown</numerusform>
            <numerusform>%n older ones not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>%n missing between %1 and %2</numerusform>
            <numerusform>%n missing between %1 and %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1: %n backup</numerusform>
            <numerusform>%1: %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation>
            <numerusform>%n of them sound</numerusform>
            <numerusform>%n of them sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>%n volume of this site, of %1 there are.</numerusform>
            <numerusform>%n volumes of this site, of %1 there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>The one volume there is does not belong to this site.</numerusform>
            <numerusform>None of the %n volumes there are belongs to this site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>No answer within %n second: the disk hangs, or is not there any more.</numerusform>
            <numerusform>No answer within %n seconds: the disk hangs, or is not there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1 is there and can be read: %n item.</numerusform>
            <numerusform>%1 is there and can be read: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Verifying %n backup</numerusform>
            <numerusform>Verifying %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::WeekGrid</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
</TS>
