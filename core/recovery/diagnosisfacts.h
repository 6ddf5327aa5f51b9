#pragma once

#include "core/engine/snapshot.h"
#include "core/recovery/diagnosis.h"

namespace bt2c {

/// What lies where the validator has its chain.
struct StoreFacts
{
    enum class Content { Unknown, Nothing, Something };
    Content content = Content::Unknown;
    bool missing = false;                  ///< the folder is not there; of a volume the layout tells
    bool readable = true;                  ///< false: a folder that this user may not look into
    QDateTime createdAt;                   ///< of a volume; invalid: not known
    std::optional<qint64> bytes;           ///< empty: not known without long work
    std::optional<qint64> freeBytes;       ///< on its disk; empty: that cannot be seen from here
    std::optional<qint64> height;          ///< as files beside it tell
    std::optional<Error> damage;           ///< as the files themselves show it
    bool examined = false;                 ///< the files were read in full: without `damage` they are sound
};

/// A port that a service publishes, and who has it.
struct PortFacts
{
    enum class State { Ours, Free, Taken, Unknown };
    int port = 0;
    QString service;
    State state = State::Unknown;
    QString holder;                        ///< name of a container; empty: another program, or not known which
};

/// What an engine shows of the site.
struct EngineFacts
{
    EngineTrouble trouble = EngineTrouble::None;
    std::optional<Error> error;
    EngineInfo info;
    QString address;
    qint64 milliseconds = 0;               ///< that it took to answer
    bool local = true;                     ///< its ports are this machine's
    QList<Container> containers;           ///< of the site, in the layout's order
    QList<Volume> volumes;                 ///< of the site
    bool volumesSeen = false;
    QHash<int, QString> others;            ///< published by running containers that are not the site's: port, name
};

/// The site's own folder.
struct PlaceFacts
{
    bool there = true;
    bool composeFile = false;
    std::optional<qint64> freeBytes;
    std::optional<qint64> height;          ///< as data/state.json tells it
    QString unfinishedRestore;             ///< folder of a restore that was begun and not ended; empty: none
    bool busy = false;                     ///< an operation holds the site now
};

/// The folder of backups.
struct BackupFacts
{
    enum class Folder { There, Missing, NotMounted, NotPermitted, Unreadable };
    Folder folder = Folder::There;
    QString mountPoint;                    ///< NotMounted: what is missing
    std::optional<Error> error;
    QList<Backup> backups;                 ///< newest first, with what the ledger knows of them
    std::optional<qint64> freeBytes;
};

/// What was done to the site before.
struct HistoryFacts
{
    bool known = false;                    ///< something was ever done to this site, or a backup of it made
    QDateTime chainSince;                  ///< when the chain was last exchanged on purpose; invalid: never
    std::optional<qint64> heightThen;      ///< what it was exchanged for
    std::optional<double> restoreRate;     ///< unpacked bytes a second, as measured
    QHash<QString, qint64> seconds;        ///< by procedure, as it was measured the last time
    std::optional<OpenRecovery> open;
};

/// All that was seen. What did not answer in time is empty.
struct DiagnosisFacts
{
    Site site;
    QDateTime now;
    double limitSeconds = 0;               ///< how long an answer was waited for
    double engineSeconds = 0;              ///< the engine's, on which others depend
    bool cancelled = false;
    bool practice = false;
    std::optional<EngineFacts> engine;
    SiteLayout layout;
    std::optional<ChainSample> chain;
    std::optional<QList<LogLine>> log;     ///< of the validator; no lines: it never ran
    std::optional<StoreFacts> store;
    std::optional<QList<PortFacts>> ports;
    std::optional<PlaceFacts> place;
    std::optional<BackupFacts> backups;
    std::optional<HistoryFacts> history;
    QHash<QString, QString> titles;        ///< of procedures, by id
    QHash<QString, QString> sections;

    [[nodiscard]] const Container *validator() const;
    [[nodiscard]] bool engineSeen() const { return engine && engine->trouble == EngineTrouble::None; }
};

/// Whether the site's containers hold one that does not run.
[[nodiscard]] const Container *stoppedService(const DiagnosisFacts &facts);
/// Whether the folder of a chain, or its volume, is known not to be there.
[[nodiscard]] bool storeMissing(const DiagnosisFacts &facts);

/// What is free where the site is and, as far as that can be seen, where its chain is: the lesser.
[[nodiscard]] std::optional<qint64> freeForChain(const DiagnosisFacts &facts);

} // namespace bt2c
