<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bt2c::BackupOperations</name>
    <message numerus="yes">
        <location filename="../../../../ui/backups/backupoperations.cpp" line="69"/>
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1: %n item, %2, in %3.</numerusform>
            <numerusform>%1: %n items, %2, in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message numerus="yes">
        <location filename="../../../../ui/backups/backupspage.cpp" line="176"/>
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>%n backup checked before that; the others keep the state they had.</numerusform>
            <numerusform>%n backups checked before that; the others keep the state they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/backupspage.cpp" line="184"/>
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n damaged: see the red badges.</numerusform>
            <numerusform>%n damaged: see the red badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/backupspage.cpp" line="186"/>
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n could not be checked, which says nothing about the content.</numerusform>
            <numerusform>%n could not be checked, which says nothing about the content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/backupspage.cpp" line="190"/>
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n backup checked</numerusform>
            <numerusform>%n backups checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/backupspagelayout.cpp" line="182"/>
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message numerus="yes">
        <location filename="../../../../ui/containers/chainwords.cpp" line="37"/>
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
        <location filename="../../../../ui/backups/checksheet.cpp" line="44"/>
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>Check of %n archive</numerusform>
            <numerusform>Check of %n archives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/checksheet.cpp" line="153"/>
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
        <location filename="../../../../ui/backups/checkspane.cpp" line="71"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/checkspane.cpp" line="166"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message numerus="yes">
        <location filename="../../../../ui/containers/containerspage.cpp" line="220"/>
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>Docker knows of %n validator on this machine.</numerusform>
            <numerusform>Docker knows of %n validators on this machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogDrawer</name>
    <message numerus="yes">
        <location filename="../../../../ui/containers/logdrawer.cpp" line="259"/>
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message numerus="yes">
        <location filename="../../../../ui/backups/restoreflow.cpp" line="74"/>
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1 put back and read back: %n item, %2 in %3.</numerusform>
            <numerusform>%1 put back and read back: %n items, %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/restoreflow.cpp" line="85"/>
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
        <location filename="../../../../ui/backups/restorewords.cpp" line="97"/>
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>the backup is %n block ahead</numerusform>
            <numerusform>the backup is %n blocks ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/restorewords.cpp" line="100"/>
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message numerus="yes">
        <location filename="../../../../ui/shell/statusline.cpp" line="96"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/timewords.cpp" line="34"/>
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/widgets/timewords.cpp" line="35"/>
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
        <location filename="../../../../ui/backups/timeline.cpp" line="44"/>
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n older one not shown</numerusform>
            <numerusform>%n older ones not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/timeline.cpp" line="274"/>
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
        <location filename="../../../../ui/backups/timelinelayout.cpp" line="109"/>
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1: %n backup</numerusform>
            <numerusform>%1: %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/timelinelayout.cpp" line="110"/>
        <source>%n of them sound</source>
        <translation>
            <numerusform>%n of them sound</numerusform>
            <numerusform>%n of them sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../../../ui/backups/timelinelayout.cpp" line="112"/>
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message numerus="yes">
        <location filename="../../../../ui/backups/verifyqueue.cpp" line="55"/>
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Verifying %n backup</numerusform>
            <numerusform>Verifying %n backups</numerusform>
        </translation>
    </message>
</context>
</TS>
