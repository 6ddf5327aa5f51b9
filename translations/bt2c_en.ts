<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>bt2c::BackupOperations</name>
    <message numerus="yes">
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
    <name>bt2c::VerifyQueue</name>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>Verifying %n backup</numerusform>
            <numerusform>Verifying %n backups</numerusform>
        </translation>
    </message>
</context>
</TS>
