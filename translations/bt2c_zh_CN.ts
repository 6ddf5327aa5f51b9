<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation>full、blockchain 或 config；cron 用 hourly、daily 或 weekly</translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation>验证节点站点：包含 data/ 和 config/ 的文件夹</translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation>auto、pause 或 live：复制时是否暂停正在运行的验证节点</translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation>完成后不移除旧备份</translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation>只比对校验和，不读取内容</translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation>只恢复 data 或只恢复 config</translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation>即使归档不完好、验证节点正在运行或文件已存在，仍然继续</translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation>不询问：使用最新的完好备份，并移除流程要移除的内容</translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation>要恢复的备份，代替最新的完好备份</translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation>跳过下一步，从再下一步继续</translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation>在此结束故障恢复；已完成的保持原样</translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation>恢复后不启动临时节点</translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation>永久删除，不移到废纸篓</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>只说明将做什么</translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation>同时计算每个文件内容的哈希</translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation>用来取得数据块的归档，或存放归档的文件夹</translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation>写入的文件夹；其中已有的文件绝不覆盖</translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation>cron 要调用的 bt2c-recovery（默认为本程序）</translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation>通过 sendmail 把变化发到此邮件地址</translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation>把 Prometheus 指标写入此文件 NAME.prom</translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation>发送测试消息，不做任何检查</translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation>最多显示多少行（20）</translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation>让引擎计算卷的大小，可能需要一些时间</translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation>容器引擎，写法同 DOCKER_HOST（ssh://me@host）</translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation>操作和检查的记录（也可用 BT2C_LEDGER）</translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation>结果输出为一个 JSON 对象</translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation>不显示进度，一切正常时不输出</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否想输入“%1”？</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”重复给出。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1”不带值。</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>“%1”需要一个值：%1 %2。</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>“%1”的值为空。</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>有一个参数为空。</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>缺少内容：%1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>“%1”的值不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>哪个命令？</translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation>  已校验：已读到最后一个字节，用时 %1</translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation>未复制到异地：%1</translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation>已复制到异地：%1</translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation>旧备份未移除：%1</translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation>已移除旧备份 %1</translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation>有一个旧备份未移除：%1</translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation>没有程序在使用该卷</translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation>为此暂停了验证节点，时长 %1</translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation>在验证节点运行时复制，为复制变化部分暂停了 %1</translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation>在验证节点运行时复制；期间变化的部分已再次复制</translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation>一次被强制终止的运行使 %1 处于暂停状态。现已继续运行。</translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation>%1 一直在被写入；备份保存的是最后一次读到的内容。</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation>  %1，来自 %2，条目：%3，高度：%4，用时 %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation>  %1 % 沿用了以前的备份</translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation>备份已创建，但不含配置。</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation>备份已创建，但不含链：卷 %1 为空或不存在。</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation>备份已创建，但不含链：用它恢复找不回任何链。链是否在 Docker 卷中，而不在 %1/data？</translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation>哪种备份？--type full、blockchain、config、hourly、daily 或 weekly。</translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation>“%1”不是备份类型：请用 full、blockchain、config、hourly、daily 或 weekly。</translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation>“%1”不是保持副本一致的方式：请用 auto、pause 或 live。</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation>验证节点的链在 %1，不在 %2：此备份不含该链。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>日志未写入：%1</translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation>此备份不含链：验证节点的链在卷 %1，不在 %2。用此命令保存：bt2c-recovery backup --type %3</translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation>显示引擎、容器、链和最新备份</translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation>按容器查找验证节点站点，不论是否运行；使用 --data-dir 时只显示该站点。看不到引擎或链时以 4 退出；已知的内容照样显示。</translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation>检查一次站点状况，报告自上次以来的变化</translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation>供 cron 每五分钟运行一次。每个问题在开始时报告一次，持续期间每天报告一次，结束时报告一次：使用 --mail 时发邮件，否则按设置发送，再否则写到标准输出，由 cron 寄出。未能发出的在下次检查时重发。--metrics 每次为 Prometheus 的 node exporter 写一个文件；--test 发送测试消息。</translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation>读取、更改和检查设置</translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation>限值、告警、地址和指标文件；说明见 docs/settings.md。使用 --data-dir 时是某个站点的设置，优先于通用设置。文件中程序不认识的内容会保留，无法理解的文件绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation>保存设置所需的地址和密码</translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation>用 restic 在别处保存备份的加密副本</translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation>REPOSITORY 即 restic -r 接受的内容：另一磁盘上的文件夹、sftp:me@host:/folder、s3:…、rest:… 或 rclone:…。“init”创建仓库，“connect”使用已有的仓库。“copy”把尚未复制的备份复制过去，计划备份会自动这样做。“check”检查仓库并读取其十分之一的数据，每次读不同的部分。“fetch”把一个备份取回备份文件夹并读到末尾；“forget”移除早于 offsite.keep_days 的备份，但每种类型最新的三个绝不移除。在新机器上，故障恢复只需“connect”和“fetch latest”。</translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation>说明使用哪个容器引擎及原因</translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation>列出备份及其已知情况</translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation>从新到旧，附上次检查得出的状态。只读取文件夹和每个归档旁的小文件。</translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation>检查归档是否完好</translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation>比对校验和，并读取内容的每个字节；使用 --quick 时只比对校验和。“损坏”与“无法检查”是不同的结果，退出码也不同（3 和 4）。</translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation>把备份恢复到站点</translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation>先检查归档并在当前数据旁解包，然后两者才互换。原数据留在站点旁，“rollback”可以还原。使用 --force 时，即使归档不完好（恢复能读出的部分）或验证节点正在运行（先停止，再启动）也会继续。绝不会写到站点之外。</translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation>撤销上次恢复</translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation>把当前数据与之前的数据互换。当前数据也会保留。</translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation>诊断验证节点的问题，并指出适用的流程</translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation>同时检查引擎、容器、链、链数据、日志、端口、磁盘和备份，不做任何更改。能够检查时以 0 退出，发现问题也是如此；什么都看不到时以 4 退出。</translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation>逐步执行文档中的流程</translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation>PROCEDURE 为 unexpected-shutdown（2.1）、corrupted-data（2.2）、no-backup（2.3）、restore-drill，或站点自己的流程。替换或移除之前会询问；使用 --yes 则不问，没有终端时也只能这样。每一步在执行前后都会写入磁盘：无论停在哪里，“resume”都可继续，“undo-recovery”可撤销对链所做的操作。</translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation>继续已停止或被强制终止的故障恢复</translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation>从第一个既未完成也未跳过的步骤继续。使用 --skip 时跳过该步，除非后面的步骤需要它；使用 --stop 时故障恢复结束，可开始另一个流程。</translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation>撤销故障恢复对链所做的操作</translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation>只要原数据还保留着，就能找回：来自恢复时的保留位置，或移除链之前制作的安全归档。不给 ID 时，是该站点可撤销的最新一次故障恢复。“rollback”撤销单独进行的恢复。</translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation>列出故障恢复，或显示某一次的报告</translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation>从新到旧，包括所有站点，除非用 --data-dir 指定一个。报告为 Markdown 格式，说明出了什么问题、做了什么、测得什么、保留了什么。</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>证明备份可以恢复</translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation>恢复到临时位置，比对每个文件，并在其上启动一个无网络的临时节点。站点及其容器和卷不受影响。所用时间会记录下来。</translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation>把支持人员所需的内容收集为 ZIP 文件</translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation>日志、链和引擎的状态、已执行的步骤、版本和设置。密码、令牌、密钥和助记词会被去除，不包含钱包和链的内容。发送前请查看。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation>手动：full（数据和配置）、blockchain（数据）或 config。供 cron 使用：hourly（blockchain）、daily（full）或 weekly（full，保留更久）。备份完整后才可见。之后按文档删除旧备份：保留 10 个 full、20 个 blockchain、5 个 config 和 12 个 weekly，每种最新的完好备份始终保留。Docker 卷中的链会通过引擎找到并保存；--data-dir 则使用文件夹中的数据。正在运行的验证节点，在耗时很短时暂停复制（--consistency auto），或总是暂停（pause），或从不暂停（live）；运行中复制时，期间变化的部分会再次复制。</translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation>显示和更改 cron 创建备份的时间</translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation>“show”列出 crontab 中的备份，“next”列出运行时间，“check”指出会妨碍运行的问题，有问题时以 1 退出。“set”添加 hourly、daily 或 weekly 备份或“watch”，或更改其时间，“remove”将其移除；“install”安装整个 crontab，“-”表示标准输入。crontab 的其余内容逐字节保持不变。替换前会重新读取，之后读回核对并保留原内容，“undo”可以还原；使用 --dry-run 时只显示差异。“timer use”让 launchd 或你的 systemd 定时器代替 cron 运行任务，机器睡眠时错过的运行会补上；“timer back”把该行放回。</translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation>列出归档的内容</translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation>每个条目的权限、大小、时间和名称。对本程序的归档只解包头部，无论多大都很快；使用 --sha256 时读取每个字节。</translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation>从归档中提取选定的文件或文件夹</translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation>名称即“contents”显示的名称。已有的文件绝不覆盖。</translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation>显示两个归档之间，或归档与站点之间的差异</translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation>逐个文件比较。本程序的归档中，大文件无需解包即可比较。只给一个归档时，另一方是站点中的现有内容。</translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation>用其他备份和当前数据修复损坏的归档</translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation>损坏的数据块取自同一文件夹或 --from 指定的归档，以及站点中未变化的文件。只有整体的 SHA-256 与记录一致时才取代原归档，否则不做任何更改。</translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation>抢救损坏归档中所有未损坏的文件</translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation>本程序的归档还能取出损坏处之后的内容。丢失了字节的文件会略去并列出名称。有略去的文件时以 3 退出。</translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation>移除不再需要的备份</translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation>说明每个备份保留或移除的原因，有废纸篓时把要移除的移到废纸篓。每种类型最新的完好备份始终保留。</translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation>显示操作记录，从新到旧</translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation>创建可随意试用的练习站点</translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation>在空文件夹中放入一条小链、一份配置和一周的备份，其中一些已损坏。</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>说明一个命令</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>，%1 → %2</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>，从第 %1 字节起</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>没有差异；条目：%1</translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation>相同：%1，新增：%2，移除：%3，更改：%4，增长：%5，属性：%6</translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation>设置正确：%1</translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation>用法：“config get [KEY]”、“config set KEY VALUE”、“config unset KEY”或“config check”。</translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation>以上是损坏处之前的内容。</translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation>条目：%1，解包后 %2</translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation>提取到哪里？请指定文件夹：--to DIR</translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation>已提取到 %1：条目：%2，%3</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>look</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation>  推荐：</translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation>  可行：</translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation>  不可行：</translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation>    约需 %1。</translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation>有一次故障恢复未结束：用“bt2c-recovery resume”继续。</translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation>看不到站点 %1 的任何内容。如果它在别处，请用 --data-dir 指定文件夹。</translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation>演练未通过。站点未被改动。</translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation>这是为演练创建的，未能移除；下次演练会再试：%1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation>：恢复用时 %1</translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation>  与归档一致的文件：%1，%2</translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation>  临时节点已在其上启动，用时 %1。</translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation>  未在其上启动节点：%1</translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation>  高度 %1</translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation>  站点未被改动。</translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation>%1 %2（API %3），位于 %4</translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation>在以下位置查找过引擎：</translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation>未找到 docker 命令行。</translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation>docker 命令行为 %1。</translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation>用法：bt2c-recovery COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation>创建、检查和恢复 BT2C 验证节点的备份，并引导故障恢复。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation>“bt2c-recovery help COMMAND”说明命令并给出示例。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 归档不完好，4 无法检查或读取，5 被安全规则拒绝，6 忙，130 已取消。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation>“--limit %1”：应为 1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>%1 中没有备份。</translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation>“bt2c-recovery help”列出命令，“bt2c-recovery help COMMAND”说明一个命令。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>结果无法写入标准输出。</translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation>仓库密码（不显示）：</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation>机密必须是一行非空内容。</translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation>已创建：%1。没有密码就无法读取其中任何内容：请在别处保存一份密码。</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>已连接：%1</translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation>未复制，因为不完好或是链接：%1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation>现有异地副本：%1。已复制：%2（%3），在异地占用 %4，用时 %5。</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation>完好：仓库的结构，以及其数据的第 %1 部分（共 %2）。</translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation>仓库中没有这个备份；“offsite list”列出现有备份</translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation>有多个站点或机器的此类备份。请用快照指定，快照由“offsite list --json”列出。</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation>损坏的那个保留为 %1</translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation>  属于 %1，来自机器 %2</translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation>  本地已有。</translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation>  已取回，并读到最后一个字节。</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>将移除：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation>没有要移除的；offsite.keep_days 为 %1。</translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation>用法：“offsite init REPOSITORY”、“connect REPOSITORY”、“copy”、“list”、“check”、“fetch NAME|latest”、“forget”或“unlock”。</translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation>已在 %1 创建练习站点。可以试试：</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation>将移除：%1（共 %2）。未做任何更改：这是试运行。</translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation>已移除：%1（共 %2），释放 %3。</translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation>没有可供询问的终端，因此什么都没做。使用 --yes 可不经询问继续。</translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation>站点自己的“%1”版本有误，因此什么都没做。</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>没有流程“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation>%1 … 完成</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>，用时 %1</translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation>  节点已响应，高度 %1。</translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation>  原链保留在卷中的 %1</translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation>  原数据保留在 %1</translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation>  已移除的内容保留在 %1</translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation>  “bt2c-recovery undo-recovery %1”可以撤销。</translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation>  “bt2c-recovery recoveries %1”显示报告。</translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation>另一个程序正在执行 %1 的故障恢复（%2）。</translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation>%1 没有未结束的故障恢复。</translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation>此站点的故障恢复 %1（%2）已开始但未结束，因此什么都没做。“bt2c-recovery resume”继续；“bt2c-recovery resume --stop”结束。</translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation>故障恢复 %1 已结束。所做的操作保持原样。</translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation>即便如此，站点原来的链已经找回。</translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation>故障恢复 %1 已撤销。站点的链与之前相同。</translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation>还没有过故障恢复。</translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation>  损坏的数据块：%1，占归档的 %2</translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation>  可由归档自身修复：%1</translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation>  可取自其他备份：%1</translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation>  可取自当前数据：%1</translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation>  无处可取：%1</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation>这不是本程序的归档，无法逐块替换；未做任何更改。“rescue”可抢救损坏处之前的内容。</translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>没有 .sha256 记录损坏前的内容，无法判断是否修复成功；未做任何更改。“rescue”可抢救所有未损坏的文件</translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation>无处可取的数据块：%1；未做任何更改。请用 --from 指定其他备份，或用“rescue”抢救未损坏的文件</translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>为损坏的数据块找到的内容与原内容不符；未做任何更改。“rescue”可抢救所有未损坏的文件</translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation>没有损坏：%1</translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation>已修复，用时 %1，并经校验和证实：%2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation>已抢救到 %1：条目：%2，%3，全部未损坏</translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation>未能抢救的内容见上。</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… 还有 %1 个；--json 列出全部。</translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation>将替换卷 %1 中的内容</translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation>将创建卷 %1</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>将替换 %1</translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation>将创建 %1</translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation>高度：当前 %1，备份 %2</translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation>空间：需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation>原数据将留在 %1</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>未做任何更改：这是试运行。</translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation>归档不完好（%1）。能读出的部分已恢复，其余缺失。</translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation>已恢复 %2 的 %1，来自 %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation>  恢复到卷 %1</translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation>  条目：%1，%2，用时 %3</translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation>  验证节点曾为此停止，现已重新运行。</translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation>  “bt2c-recovery rollback --data-dir %1”可以撤销。</translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation>“--only %1”：应为 data 或 config。</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation>验证节点的链在 %1，不在 %2：恢复到那里的内容它看不到。</translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation>验证节点的链在卷 %1，不在 %2：恢复到那里的内容它看不到。不用 --data-dir 则恢复到卷中。</translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation>已找回 %2 的 %1，与恢复 %3 之前相同。</translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation>  恢复时放入卷中的内容保留在卷中的 %1</translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation>  恢复时放在那里的内容保留在 %1</translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation>crontab 已经是这样。</translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation>cron 会拒绝此内容。未做任何更改：这是试运行。</translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation>已安装，并已读回核对。</translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation>原 crontab 保留在 %1；“bt2c-recovery schedule undo”可放回。</translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation>“schedule %1”：应为 show、next、set、remove、check、install、undo 或 timer。</translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation>“schedule %1”：缺少内容。“bt2c-recovery help schedule”给出示例。</translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation>“%1”：应为 hourly、daily、weekly 或 watch。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation>“%1”不是有效的计划。</translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation>crontab 没有监视此站点的任务。</translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation>crontab 中没有此站点的 %1 备份。</translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation>crontab 已回到上次更改之前；更改后的内容保留在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>第 %1 行在同一分钟启动，每年 %n 次，下次在 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation>  第 %1 行改为更好：%2</translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation>定时器 %1，是否启用未知：%2</translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation>由定时器 %1 运行：%2</translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation>不运行，因为定时器 %1 已停用：%2</translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation>crontab 不创建备份。</translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation>没有计划备份。开始：bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>备份：</translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation>其他条目：</translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation>“%1”：应为 1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation>使用电池时不运行</translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation>没有计划备份。</translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation>cron 接受此 crontab，并能找到备份所调用的程序。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>active</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation>%1 未说明对应 crontab 的哪一行。</translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation>没有定时器运行备份。</translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation>crontab 第 %1 行不创建备份。</translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation>第 %1 行的任务已停用。</translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation>crontab 中没有 %1 备份。</translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation>有多个 %1 备份；请指定行号：%2</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>只在 %1 登录期间运行；cron 无需登录。</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>只在 %1 登录期间运行，除非运行过一次“loginctl enable-linger”；cron 无需登录。</translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation>定时器的文件：%1</translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation>现由 %1 运行；“bt2c-recovery schedule timer back %2”可移回。</translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation>没有定时器“%1”；“bt2c-recovery schedule timer list”列出现有的。</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>crontab 现在给该任务的变量与之前不同：%1。</translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation>已重新由 cron 运行；定时器已移除。</translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation>“schedule timer”：应为 list、use KIND、use LINE 或 back NAME。</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation>%1（不显示）：</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation>webhook 地址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>%1 无法移动：%2</translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation>%1 仍在原处：%2</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation>机密保存在 %1，只有你能读。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>机密保存在钥匙串中。</translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation>用法：“secret set NAME”、“secret remove NAME”、“secret list”或“secret keep keychain|file”；NAME 如 webhooks.ops 或 offsite.password。</translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation>有多个验证节点站点；请用 --data-dir 指定一个：%1</translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation>一次被强制终止的运行可能使某个容器处于暂停状态：%1</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation>%1 中断的恢复已完成。原数据保留在 %2。</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation>%1 中断的恢复已撤销。站点与之前相同。</translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation>此次不会进入操作记录：%1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation>高度 %1，%2</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>最近区块 %1</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1，不存在</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation>（compose 文件中：%1）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation>链数据</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation>最新已校验</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>In the compose file</source>
        <translation>compose 文件中</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation>详见“bt2c-recovery engine”。</translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation>未找到验证节点站点。如果有，请用 --data-dir 指定文件夹。</translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation>引擎：%1 %2，位于 %3</translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation>%1 … 已跳过：%2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation>“bt2c-recovery resume”继续；“bt2c-recovery resume --stop”在此结束故障恢复。</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>没有损失</translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation>需从对等节点重新获取或丢失的区块：%1</translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation>约 %1 的链</translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation>没有可恢复的备份。先运行“bt2c-recovery resume --stop”，再用“bt2c-recovery recover no-backup”开始新链。</translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation>哪个备份？输入编号，或按 Enter 使用最新的完好备份：</translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation>要移除，请输入站点名称（%1）：</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation>名称不符。未移除任何内容。</translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation>“%1”需手动完成。完成后，在终端上用“bt2c-recovery resume”继续。</translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation>完成后请输入“done”：</translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation>%1 … 失败</translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation>重试 (t)、换一个备份 (b)、跳过此步 (s)，还是停在这里 (l)？</translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation>重试 (t)、跳过此步 (s)，还是停在这里 (l)？</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>为什么跳过？</translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation>如果没有效果，下一个办法是“bt2c-recovery recover %1”。</translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation>    正在等待：%1（最多 %2）</translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation>%1 已存在。使用 --force 可覆盖。</translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation>已去除的机密：%1</translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation>已写入 %1：</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>发送前请查看。</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>解包后 %1</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>已读取 %1，用时 %2</translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation>  只比对了校验和；不用 --quick 则同时读取内容。</translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation>归档：%1（%2）</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation>%1 是文件夹。请指定其中的归档：“bt2c-recovery list --backup-dir %1”列出它们。</translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation>“--mail %1”：不是邮件地址。</translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation>--test 发送测试消息：需要 --mail，或在设置中有 mail.to 或 webhook。</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation>未发送（%1）：%2 %3</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>未发送（%1）：%2</translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation>之前报告的内容无法读取，已保留为 %1。</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2 Nothing is removed until it is mended.</source>
        <translation>设置 %1 无效：%2 在更正之前不会移除任何内容。</translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS.</source>
        <translation>它们只存放在你的钥匙串中，不在其他文件里。“set”会询问内容，或从标准输入读取。许多机器上 cron 任务没有钥匙串：“keep file”把它们移到只有你能读的文件，“keep keychain”移回。NAME 为 webhooks.NAME 时是 webhook 的地址；使用 --data-dir 时属于某个站点；offsite.password 是异地仓库的密码，offsite.AWS_SECRET_ACCESS_KEY 之类是其存储所需的内容。engine.passphrase 用于打开通过 TLS 访问的引擎的密钥。</translation>
    </message>
    <message>
        <source>--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation>--engine、设置 engine.host，然后与 docker 命令行的规则相同：DOCKER_HOST、DOCKER_CONTEXT、当前上下文，否则是已知引擎监听的位置。每一处都会询问。</translation>
    </message>
    <message>
        <source>Several sites keep their backups in %1, by rules that differ. Name one with --data-dir; nothing was removed.</source>
        <translation>多个站点以不同规则将备份存放在 %1。请用 --data-dir 指定一个；未删除任何内容。</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 对所有站点通用。</translation>
    </message>
    <message>
        <source>The settings do not count, and so no folders in them do: %1</source>
        <translation>设置无效，其中的文件夹也不作数：%1</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2</source>
        <translation>设置 %1 无效：%2</translation>
    </message>
    <message>
        <source>To go through a recovery, break it first:</source>
        <translation>要演练一次恢复，请先把它弄坏：</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation>意外关机之后</translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation>机器或引擎停机，容器停止，链数据看来完整。</translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation>检查容器</translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation>显示有哪些容器、哪些已停止，以及各自如何结束。</translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation>引擎有响应，并列出站点的容器及状态。</translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation>请启动容器引擎，然后重试。没有它，其他都无法进行。</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>启动容器</translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation>启动已停止的容器。正在运行的不受影响，数据不受改动。</translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation>站点的所有容器都在运行。</translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation>请看输出的最后几行：端口被占用或文件缺失会在那里指出。</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>核对链</translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation>等待节点响应、达到之前的高度并继续增长。容器在运行还不能说明什么。</translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation>节点有响应，高度不低于之前，并在增长。</translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation>如果节点不响应或再次退出，其数据可能已损坏：请改用“数据损坏或丢失”。</translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation>数据损坏或丢失</translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation>链数据损坏或丢失，或节点每次启动就退出，而且有完好的备份。</translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation>停止验证节点</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation>替换链数据期间，不能有任何程序写入。</translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation>验证节点已停止，并保持停止。</translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation>如果停不下来，请重试；引擎过一会儿会强制终止。目前未做任何更改。</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>列出备份</translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation>显示有哪些备份及其已知情况。</translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation>至少有一个含链的备份。</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation>如果文件夹不存在，请连接或挂载其磁盘后重试。如果根本没有备份，请改用“没有可用备份”。</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>校验最新备份</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation>读取备份的每个字节并比对校验和，避免用损坏的内容取代链。</translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation>校验和一致，全部内容均可读取。</translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation>选择较早的备份并校验。如果没有完好的，请改用“没有可用备份”。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation>备份在损坏的数据旁解包，逐个文件比对，然后一次换入。损坏的数据会保留，直到手动清除。</translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation>写入的内容已读回，与备份一致。原数据已保留。</translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation>原数据仍在原处。请腾出空间，或选择另一个备份，然后重试。</translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation>启动验证节点</translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation>节点加载恢复的链，并从那里继续。</translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation>验证节点正在运行。</translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation>请看其日志的最后几行。恢复可以撤销。</translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation>等待节点响应、达到备份的高度并继续增长。备份之后的区块会从对等节点重新获取。</translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation>节点有响应，高度不低于备份，并在增长。</translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation>如果一直没有响应，请看其日志。撤销恢复可让原数据回到原位。</translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation>没有可用备份</translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation>链数据丢失，也没有完好的备份：节点从新链开始，并获取对等节点所有的数据。</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation>复制和移除链数据期间，不能有任何程序写入。</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>保存残留数据</translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation>把链数据现有的内容尽可能读出，复制到归档中。这是后续步骤的退路。</translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation>归档已写入并读回。</translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation>请在备份磁盘上腾出空间，然后重试。只有旧数据毫无保留价值时才跳过。</translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation>移除容器</translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation>没有容器使用时才能移除卷。卷会保留。</translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation>站点的容器已移除，卷仍在。</translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation>请看输出的最后几行，然后重试。未移除任何数据。</translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation>移除损坏的链</translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation>为新链腾出位置。此后旧链只在安全归档中。</translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation>链的卷已移除，其他卷未被改动。</translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation>如果卷在使用中，说明还有程序挂载它：停止该程序后重试。</translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation>创建空的新卷，并让节点从新链启动。</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>跟踪日志</translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation>显示节点是否正常初始化。</translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation>日志显示新链，节点有响应。</translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation>最后几行会说明缺少什么。站点的配置未被改动。</translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation>等待节点响应并增长。它从头开始追赶对等节点，可能需要很长时间。</translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation>节点有响应，高度在增长。</translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation>如果不增长，可能是找不到对等节点：请看日志并检查网络。旧链在安全归档中。</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation>没有故障：把备份恢复到临时位置，证明必要时确实能恢复。</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation>如果文件夹不存在，请连接或挂载其磁盘后重试。</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation>读取备份的每个字节并比对校验和。</translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation>此备份派不上用场：请选择另一个，并尽快创建新备份。</translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation>恢复到临时位置</translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation>在当前站点旁解包备份，比对每个文件，并在其上启动一个无网络的临时节点。站点及其容器和卷不受影响。</translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation>每个文件都与备份一致，临时节点报告了高度，所用时间已记录。</translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation>由于所述原因，此备份派不上用场。当前站点未被改动。</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation>无法写入 crontab</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>%n 个条目仍用脚本</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation>有些任务未能错开</translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation>第 %1 行的任务仅改分钟和小时无法移动。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation>每小时链备份</translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation>每天完整备份</translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation>每周完整备份</translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation>三种全部（推荐）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation>添加备份任务</translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation>监视故障</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>撤销上次编辑</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>重做编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation>回到已安装的 crontab</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>查看并安装…</translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation>显示 crontab 将有哪些更改</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>显示一周</translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation>逐分钟显示一天</translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation>Crontab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation>该次运行留在原处</translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation>目前无法更改 crontab。</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>它属于另一个程序。</translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>Crontab · 将更改 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation>练习 crontab 的任务不会运行。</translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation>正在读取 crontab…</translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation>无法读取 crontab</translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation>%1 的 crontab</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>未打开站点</translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation>打开验证节点的站点，查看何时创建备份。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>打开练习站点</translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation>在能够读取之前不保存任何内容，以免丢失其中的内容。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation>正在查找定时器…</translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation>%1 的 crontab 不创建备份。建议每小时备份链，每天和每周各做一次完整备份；crontab 的其他内容不受影响。</translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation>无法查看是否有定时器运行备份：%1</translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation>cron 不创建备份</translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation>没有计划备份</translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation>添加全部三种</translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation>在此读取之后，crontab 已被其他程序更改。此处的编辑不会覆盖它。</translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation>显示变化…</translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation>错开</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>%n 个任务调用文档中的脚本。bt2c-recovery 功能相同，还会检查所创建的备份并排队等候。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation>改用 bt2c-recovery</translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation>此窗口关闭期间备份失败时，不会通知任何人。</translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation>启用监视</translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation>移回 cron…</translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>%n 个由定时器运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation>完整备份</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>链备份</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>配置备份</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation>由脚本 %1</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>其他条目</translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation>%1 在同一分钟启动，下次在 %2：后面的等待第一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>%n 个备份任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n 个其他</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation>计划的更改尚未安装。请先安装或放弃。</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation>机器睡眠时错过的运行会在唤醒后补一次；cron 在睡眠较久后则略过。关机时错过的，两者都略过。</translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation>cron 不再寄出任务的输出；每次运行见备份日志。</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation>机器睡眠或关机时错过的运行，恢复运行后会立即补一次；cron 至少在睡眠较久后会略过。</translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation>cron 不再寄出任务的输出：它写入系统日志，每次运行见备份日志。</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>只在 %1 登录期间运行；cron 无需登录。</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>只在 %1 登录期间运行，除非运行过一次“loginctl enable-linger”；cron 无需登录。</translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation>使用电池时 cron 略过该任务，定时器不会。</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation>该任务已不在 crontab 中。</translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation>该任务已停用。请先启用并安装。</translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation>练习 crontab 没有定时器。</translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation>此处没有定时器。</translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation>此机器上没有 %1。</translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation>让 launchd 运行“%1”？</translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation>让 systemd 定时器运行“%1”？</translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation>移到定时器</translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation>正在把任务移到定时器</translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation>该行会从 crontab 中移除，原 crontab 会保留。此页的“移回 cron”可逐字节放回该行。</translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation>“%1”现由 %2 运行</translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation>“%1”未移到定时器</translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation>该行已不在 crontab 中，crontab 已读回核对；原内容已保留。</translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation>把“%1”移回 cron？</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation>正在把任务移回 cron</translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation>定时器会停用，其文件会移除。该行已在 crontab 中，不再添加。</translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation>定时器会停用，该行原样回到 crontab，定时器的文件会移除。</translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation>此后，机器较久睡眠或关机期间错过的运行会被略过。</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>crontab 现在给该任务的变量与之前不同：%1。</translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation>“%1”已重新由 cron 运行</translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation>“%1”未移回 cron</translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation>该行已在 crontab 中，crontab 已读回核对；定时器已移除。</translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation>每小时备份</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>每天备份</translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation>每周备份</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>备份“%1”</translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation>%1 有 %2。无法查询是否启用：%3</translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation>%1 同时由 cron 和 %2 运行。</translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation>%1 由 cron 运行；还留有一个已停用的定时器的文件。</translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation>%1 不运行：不在 crontab 中，定时器也已停用。</translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation>%1 由 %2 运行。</translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation>%1 的名称属于本程序的定时器，但未说明对应 crontab 的哪一行：此处不显示它运行什么。</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation>选择一项操作以查看结果。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation>由 %1 · 用时 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Restore: done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Size: 348.1 MB</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityFactWords</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation>安全归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>已比对文件</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation>节点未启动</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>恢复用时</translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation>到有响应</translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation>验证节点停机</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>原数据</translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation>原链</translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation>另存于</translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation>读取时有变化</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>未移除</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解包后</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>does not match</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Height before</source>
        <translation>之前高度</translation>
    </message>
    <message>
        <source>Height after</source>
        <translation>之后高度</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation>没有操作符合搜索和过滤条件。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜索活动</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作记录</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation>未记录执行者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation>把列表内容写入文件，格式为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation>目前无法读取操作记录：显示的内容可能不全</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 / %2 条</translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation>此站点最近的操作：%1 条</translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation>此站点的全部操作</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>未打开验证节点站点</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation>选择验证节点的 docker-compose.yml 所在的文件夹。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>无法读取操作记录</translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation>%1 未做任何更改；操作记录可读后，列表会自动恢复。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>正在读取操作记录…</translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation>窗口、命令行和 cron 对此站点所做的操作。</translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation>此站点还没有任何操作</translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation>备份、检查、恢复、演练和故障恢复都会列在这里，无论由谁发起：本人、命令行或 cron。</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation>JSON，含全部信息 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>已导出 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation>只有你能读取 %1。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation>每小时备份</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每天备份</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>每周备份</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>完整备份</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>链备份</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>配置备份</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation>演练 %1</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation>撤销恢复 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation>已创建，读取时有变化</translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation>已创建，%1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation>已恢复（强制）</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>已恢复，%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation>已恢复，节点有响应</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>已恢复并比对</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>没有要移除的</translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>移除 %n 个，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>完成，%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>you</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>校验 %1</translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation>快速检查 %1</translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation>故障恢复 %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation>链已替换为 %1 的备份，高度 %2。</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation>链已替换为 %1 的备份。</translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation>已回到高度 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>还有 %n 步。可在“故障恢复”页继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>已结束，有 %n 步未做；已完成的保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation>已撤销：链与之前相同。</translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation>应有的内容不存在：用它恢复找不回任何内容。</translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation>已写入、同步到磁盘并读回。</translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation>已放回，并逐字节读回。</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>站点与恢复之前相同。</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation>链与故障恢复之前相同。</translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>已恢复到临时位置，每个文件均已比对，节点在其上有响应。当前站点未被改动。</translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation>已恢复到临时位置，每个文件均已比对。当前站点未被改动。</translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation>已移除保留规则不再保留的备份。</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation>执行它的程序在完成前就结束了。恢复的中间状态会在打开站点时处理好；备份不留任何残余。</translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation>程序中途结束。站点已在下次启动时处理好。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>在完成前被停止。</translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation>已读取每个字节，校验和一致。</translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation>校验和一致；未读取内容。</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>无法检查，这不说明其内容好坏。</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>&lt; 0.1 秒</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation>撤销故障恢复</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>某项操作</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期间有变化</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>校验和不符</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>无完好备份</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>无校验和</translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation>验证节点在运行</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>无可撤销</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation>比链旧</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已跳过：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation>已无法撤销：它已被撤销，或之前的内容已不再保留。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation>之前的内容保留在 %1，直到手动清除。</translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation>之前的链保留在卷中的 %1，直到手动清除。</translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation>它属于一次故障恢复：请改为撤销那次故障恢复。</translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation>必须先撤销之后的恢复。</translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation>原数据保留在卷中的 %1，直到手动清除。</translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation>原数据保留在 %1，直到手动清除。</translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation>链被移除之前的内容在 %1。</translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation>已无法撤销：原数据已不在保留位置。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>恢复时放在那里的内容保留在 %1。</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>撤销 %1？</translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation>链会回到故障恢复之前的状态，包括损坏。</translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation>站点数据文件夹中的链</translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation>卷 %1 中的链</translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation>安全归档 %1 的内容</translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation>之前的数据，按保留时的原样</translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation>为此停止；若原在运行，之后再启动</translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation>现有内容，另存在旁边</translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation>另存的内容会一直保留，直到手动清除。</translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation>现有内容可以找回：再次恢复 %1。</translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation>撤销恢复时，把现有内容与之前的内容互换。</translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation>恢复 %1 之前的内容</translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation>若在运行，停止前会询问</translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation>仍然：%1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>已结束：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>静音至：%1</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>已通知：%1</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation>%1，始于 %2，%3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>到明天</translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation>暂时不发送所选告警的消息；页面仍会显示</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation>就本程序所见，从未出过问题。</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation>未发送（%1）：%2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>链不再产生区块</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>没有备份做过恢复演练</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>备份磁盘约 %n 天后写满</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation>11月10日 03:30 的备份失败</translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation>webhook ops 无响应</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>异地</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>保留为</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Height of the chain when it was made</source>
        <translation>创建时链的高度</translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation>未知：创建时节点没有响应，或未作记录</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation>不属于任何保留规则</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation>没有备份符合搜索和过滤条件。</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>显示全部备份</translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation>按日期、类型或高度搜索</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>搜索备份</translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation>备份类型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation>备份状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>可恢复</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation>正在备份 %1</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>备份已停止</translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation>没有留下任何残余。</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>未创建备份</translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation>站点和其他备份未被改动。</translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation>备份内容为空</translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation>应有的内容不存在。用 %1 恢复找不回任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1：%n 项，%2，用时 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation>%1 % 沿用了以前的备份。</translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation>读取时有变化：%1。</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>把 %1 复制到</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation>%1 已读回，逐字节相同。</translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation>它没有校验和，或校验和不同：副本并不比原件可靠。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation>复制已停止</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>目标位置没有留下任何内容。</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1 未复制</translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation>原件未被改动。</translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation>把 %1 的备份移到废纸篓？</translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation>%1（%2）及其校验和与元数据会移出文件夹。</translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation>这是唯一完好的备份：没有它就无可恢复。</translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation>清倒废纸篓之前都可以放回。</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到废纸篓</translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation>正在把 %1 移到废纸篓</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>已移到废纸篓</translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation>%1 及其附属文件可以从那里放回。</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 未移动</translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation>它仍在文件夹中。</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>没有文件管理器响应</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>文件位于 %1。</translation>
    </message>
    <message>
        <source>Extract %1 into</source>
        <translation>将 %1 提取到</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <translation>正在提取 %1</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>已提取</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n 个项目（%1）已在 %2 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting was stopped</source>
        <translation>提取已停止</translation>
    </message>
    <message>
        <source>What was extracted before that stayed in %1.</source>
        <translation>此前已提取的内容保留在 %1 中。</translation>
    </message>
    <message>
        <source>The archive does not hold it under that name.</source>
        <translation>归档中没有该名称的内容。</translation>
    </message>
    <message>
        <source>%1 was not extracted</source>
        <translation>%1 未提取</translation>
    </message>
    <message>
        <source>The archive and the site were not touched.</source>
        <translation>归档和站点均未改动。</translation>
    </message>
    <message>
        <source>%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another folder; to put a backup into the site, restore it.</source>
        <translation>%1 属于站点或其备份，不应混入其他内容。请选择其他文件夹；要将备份放回站点，请使用恢复。</translation>
    </message>
    <message>
        <source>Not all of %1 was extracted</source>
        <translation>%1 未全部提取</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation>链和配置</translation>
    </message>
    <message>
        <source>chain only</source>
        <translation>仅链</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>仅配置</translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation>名称未说明内容</translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation>已读取每个字节，%1。</translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation>已比对校验和，%1。</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>已查看，%1。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation>时间过久：请重新校验。</translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation>%1 的恢复演练失败。</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation>%1 演练恢复，节点可在其上运行，用时 %2。</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation>%1 演练恢复，用时 %2。</translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation>尚未复制任何内容到异地</translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation>%1 查看时异地有副本</translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation>%1 查看时异地没有它的副本</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation>校验已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>停止前检查了 %n 个备份；其余保持原有状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n 个损坏：见红色标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n 个无法检查，这不说明其内容好坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation>未发现损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>已检查 %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation>在后台读取每个备份的每个字节</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>最新已校验 %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>都未校验</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>未打开验证节点站点</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation>选择验证节点的 docker-compose.yml 所在的文件夹，或在不影响任何东西的练习站点上学习。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation>从异地故障恢复…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>打开练习站点</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>备份在哪里？</translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation>站点已打开，但还没有为它选择备份文件夹。</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>选择备份文件夹…</translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation>无权读取备份文件夹</translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation>无法读取备份文件夹</translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation>%1 未做任何改动；文件夹可读后，列表会自动恢复。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation>从异地取回…</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>这里还没有备份</translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation>%1 中没有归档。立即创建第一个，或选择备份所在的文件夹。</translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation>立即备份全部</translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation>引擎、容器、卷和链的状态</translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation>容器日志</translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation>容器日志：站点没有容器。</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1：可能含有机密。</translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation>%1：支持包会超过 %2。</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>已去除 %n 条机密</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>为何在此</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation>高度趋势</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation>停滞：超过三个出块时间没有新区块</translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation>落后：低于以前的高度</translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation>节点无响应</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message>
        <source>%1 staked</source>
        <translation>质押 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation>
            <numerusform>%n 个验证节点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation>%1 笔交易等待中</translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation>最近区块 %1</translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation>最近区块 %1，每 %2 一个</translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation>节点未说明最近区块的时间</translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation>每 %1 一个区块</translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation>验证节点没有容器，因此无响应。</translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation>验证节点已暂停，因此无响应。</translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation>验证节点未运行，因此无响应。</translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation>最后看到的高度为 %1，%2。</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>节点无响应</translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation>高度 %1，%2</translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation>无法看到链现在是否正常</translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation>链正常，高度 %1</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>链已停滞</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation>链已停滞：%1 没有区块</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation>链已停滞：至少 %1 没有区块</translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation>应每 %1 一个</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation>落后：%1，曾为 %2</translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation>低于自身历史高度：%1</translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation>恢复之后属于正常；否则说明节点丢了区块。</translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation>在 %2 时高出 %1：恢复之后属于正常，否则说明节点丢了区块。</translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation>节点有响应，但还不知道高度。</translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation>节点响应“%1”，但还不知道高度。</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>节点正在启动</translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation>从这里看不到链</translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation>验证节点没有发布 8081 端口，而节点通过它报告高度。</translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation>正在询问节点…</translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation>高度从 %2 的 %1 到 %4 的 %3</translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation>完好：已读取每个字节，校验和一致。</translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation>可以完整读取，但无法证明就是当初写入的内容。</translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation>可以读取，但用它恢复找不回任何内容。</translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation>写入时被截断。不要依赖它。</translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation>已损坏。不要依赖它。</translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation>它会写到站点之外。不要信任其来源。</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>无法检查，这不说明其内容好坏。</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>检查 %1</translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>检查 %n 个归档</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation>正在读取每个字节。归档不会被更改或移动。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation>每个字节</translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation>仅校验和</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation>SHA-256 一致</translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation>SHA-256 不一致</translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation>没有可比对的 SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>解包后 %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>以往检查</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>写入或更改后尚未检查。</translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation>无法检查，%1</translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation>已读取每个字节，%1</translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation>已比对校验和，%1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>，用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CommandSheet</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>没有包含这些字词的命令。</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>输入命令的几个字</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation>当前站点</translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation>当前站点，按现在的状态</translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation>它的前一个备份 · %1</translation>
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
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>起始字节</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation>按名称或变化搜索</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>搜索差异</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>没有可比较的对象</translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation>未打开站点，也没有其他备份。</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>从 %1 到 %2 的变化</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation>损坏处之前没有差异</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>两边的 %Ln 个条目都相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation>没有匹配的差异</translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation>请缩短搜索内容，或清除搜索。</translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation>只列出前 %1 处差异；计数包括全部。</translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation>%1 已损坏：损坏处之后未比较。</translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation>%1 已完整读取。未读取的部分按归档记录的哈希比较。</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation>，%1 → %2 字节</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>，从第 %1 字节起</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>没有差异；条目：%1</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grown: 3</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bt2c::ComposeSheet</name>
    <message>
        <source>What compose writes</source>
        <translation>compose 的输出</translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation>compose 正在执行…</translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation>停止 compose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation>已按要求停止。compose 此前所做的保持原样；卷未被改动。</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>卷未被改动。</translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>私密密钥</translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation>会话令牌（如有）</translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation>区域（如有）</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>服务器用户</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation>rclone 配置的密码（如有）</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation>另一磁盘上的文件夹，或 restic 接受的内容：sftp:…、s3:…、rest:…、rclone:…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation>仓库的密码；留空则使用已保存的密码</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation>创建并启动</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>没有容器</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>启动于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation>没有数据：未运行</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation>%1；100 % 表示占满一个处理器</translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation>%1 的处理器</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>%1 的内存</translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation>没有发布端口</translation>
    </message>
    <message>
        <source>port </source>
        <translation>端口 </translation>
    </message>
    <message>
        <source>ports </source>
        <translation>端口 </translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation>打开 %2 的端口 %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation>创建并启动 %1</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation>让 compose 创建并启动缺少的容器</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>%1 的日志</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1 未启动</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 未停止</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1 未重启</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1 未暂停</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1 未继续</translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation>暂停验证节点？</translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation>停止验证节点？</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation>验证节点暂停期间没有收益，网络可能将其视为离线。</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation>验证节点停止期间没有收益，网络可能将其视为离线。</translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation>其数据不受改动。继续后从原处接着运行。</translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation>其数据不受改动。</translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation>暂停验证节点</translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation>停止验证节点</translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation>容器已不存在；被其他程序移除了。</translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation>其他容器和所有卷未被改动。</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>原因可能在其日志中。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation>停止所有容器？</translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation>数据不受改动。“全部启动”可重新运行。</translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation>拆除 %1？</translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation>其所有容器连同日志都会停止并移除。重新拉起之前，验证节点没有收益。</translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation>卷和配置会保留；“拉起”可重新创建容器。</translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation>拆除</translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation>正在拆除</translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation>正在拉起</translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation>正在创建容器</translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation>compose 未成功</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>卷未被改动。</translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation>现在无法运行 compose</translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation>没有可用的引擎。未做任何更改。</translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation>卷 %1 已移除</translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation>其他卷和备份未被改动。</translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation>现已有容器使用它。</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation>卷 %1 未移除</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>创建卷 %1？</translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation>创建的卷是空的。</translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation>创建的卷是空的，使用 compose 所找的名称。流程中称它为 %1；只叫这个名称的卷不会被使用。</translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation>可在验证节点启动前把备份恢复到其中。不做其他更改。</translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation>创建卷</translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation>卷 %1 已创建</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation>它是空的。请把备份恢复到其中，或拉起站点。</translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation>卷 %1 未创建</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation>运行中 · 不健康</translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation>正在运行，但自身的健康检查失败。</translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation>已重启 %1×</translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation>自 %1 起重新运行。</translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation>运行中 · 健康</translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation>自身的健康检查通过。</translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation>运行中 · 启动中</translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation>自身的健康检查尚未通过。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation>失败（退出码 %1，内存不足）</translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation>内存耗尽，被系统终止。</translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation>被强制终止（退出码 %1）</translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation>它被强制终止。</translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation>已停止（退出码 %1）</translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation>已按要求结束。</translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation>失败（退出码 %1）</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>未创建</translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation>compose 尚未创建此容器，或已被移除。</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>从未启动</translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation>已创建，尚未运行过。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation>停在原处，继续后接着运行。</translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation>重启中（%1×）</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation>以退出码 %1 结束，引擎正在重新启动它。</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>移除中</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation>引擎无法移除它，也不会启动它。</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation>引擎给出的状态本程序不认识。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>从未启动</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation>已重启 %1×</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation>停止后保持停止，直到手动启动，或 Docker 自身重新启动（restart: always）。</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation>停止后保持停止，直到手动启动（restart: unless-stopped）。</translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation>只有失败时 Docker 才会重新启动它，手动停止后不会（restart: on-failure）。</translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation>Docker 从不自行启动它（restart: no）。</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>没有容器</translation>
    </message>
    <message>
        <source>all running</source>
        <translation>全部运行中</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>都未运行</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 / %2 运行中</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation>compose 项目 %1</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>自 %1 起看不到</translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation>%1 的状态，正在重连…</translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation>这是 %1 的状态：与 Docker 的连接已断开，正在重连… 恢复连接前无法操作。</translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation>在这里，文档中的备份方式不会包含链</translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation>此站点与流程的不同之处</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>正在查找 Docker…</translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation>询问引擎可能监听的每个位置，最多两秒。</translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation>没有容器，也没有 compose 文件</translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation>引擎中没有此站点的容器，%1 中也没有 docker-compose.yml。请选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation>这里还没有容器</translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation>compose 根据 %1 创建容器。已有的卷会原样沿用。</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>拉起</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>前往备份</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>未打开验证节点站点</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation>选择验证节点的 docker-compose.yml 所在的文件夹，或在不影响任何东西的练习站点上学习。由本机 Docker 运行的验证节点会自动找到。</translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>Docker 在此机器上有 %n 个验证节点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>打开练习站点</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation>立即查找 Docker</translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation>全部重启</translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation>停止并启动每个正在运行的容器；最多半分钟</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>全部启动</translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation>启动每个未运行的容器</translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation>拉起</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation>让 compose 创建并启动缺少的容器（docker compose up -d）</translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation>站点的更多操作</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation>为什么看不到 Docker？</translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation>日志区高度</translation>
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
        <translation>到 %1 的硬链接</translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation>到 %1 的符号链接</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>bt2c::ContentsPane</name>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read contents</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation>备份的内容</translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation>此归档很大：读取内容需要一些时间。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation>只列出前 %1 个条目。</translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation>损坏处之前可读的内容：</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>提取…</translation>
    </message>
    <message>
        <source>Takes the chosen file or folder out of the archive, into a folder of your choice</source>
        <translation>将所选文件或文件夹从归档中提取到您指定的文件夹</translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation>%1 不存在或不是程序：任务无法启动它。</translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation>cron 找不到 %1。请写完整路径，或在任务上方加一行 PATH=… 并包含其文件夹。</translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation>cron 找不到 docker，而文档中的脚本要调用它。请在任务上方加一行 PATH=… 并包含其文件夹，或让任务改用 bt2c-recovery，它不需要 docker 程序。</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>无法写入备份文件夹 %1。</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation>备份文件夹 %1 不存在，也无法创建。其磁盘是否已挂载？</translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation>个人文件夹 %1 不存在：cron 不会启动任务。</translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation>shell %1 不存在：cron 不会启动任务。</translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation>macOS 不让任务访问所需的文件夹。%1</translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation>此次运行使用本程序的权限。cron 自身能否使用“文稿”、“桌面”、“下载”和外置磁盘，从这里看不到：只有由 cron 启动的运行才能说明。%1</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation>无法核对 crontab 现在的内容。</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation>打开“系统设置”&gt;“隐私与安全性”&gt;“完全磁盘访问权限”，添加 /usr/sbin/cron（按 Shift-Command-G 输入路径）和本程序，并将两者打开。</translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation>macOS 不让本程序更改 crontab。%1 %2</translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation>读取之后，crontab 已被其他程序更改。未覆盖任何内容：请查看现在的内容，然后重试。</translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation>cron 会拒绝此 crontab 的第 %1 行：%2 未做任何更改。</translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation>cron 会拒绝此 crontab：%1 未做任何更改。</translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation>crontab 拒绝了第 %1 行：%2。%3</translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation>crontab 失败：%1。%2</translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation>此处无权使用 crontab：%1。%2</translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation>此机器上没有 crontab 程序。未做任何更改。</translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation>crontab 未及时结束。%1</translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation>另一个窗口或命令正在更改 crontab。未做任何更改：请稍后重试。</translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation>已有定时器运行此任务，cron 会再运行一次：%1。请改为把它移回 cron。未做任何更改。</translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation>crontab 没有可撤销的更改。</translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation>crontab 读回的内容与写入的不同。原内容已保留；请查看现在的内容。</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation>保持不变的行</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation>%1（其他程序的条目）</translation>
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
        <translation>选择一个备份，查看其内容和检查情况。</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>拷贝文件名</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation>修复此备份</translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation>查找损坏的数据块可从哪里取得</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation>校验此备份</translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation>读取每个字节并比对校验和</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>保留为 %1</translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation>演练恢复于 %1，用时 %2</translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation>异地有副本</translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation>没有可恢复到的站点。请选择：文件 ▸ 打开站点…</translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation>安装 Docker Desktop 或其他容器引擎，然后重新检查。</translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation>把当前用户加入“docker”组，重新登录，然后重新检查。</translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation>选择运行验证节点的引擎，然后重新检查。</translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation>重启 Docker，然后重新检查。</translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation>查看为引擎设置的地址，然后重新检查。</translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation>启动 Docker Desktop，然后重新检查。</translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation>启动 Docker（Docker Desktop，或“sudo systemctl start docker”），然后重新检查。</translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation>检查被中断</translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation>容器引擎还没有响应。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>请重新检查。</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>容器引擎无响应</translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation>%1 内没有响应。没有它就看不到验证节点及其链。</translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation>没有它验证节点无法运行，也看不到其容器。</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>已询问：%1。</translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation>正在执行恢复</translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation>另一个窗口或命令正在操作此站点。结束之前无法判断链的状况。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation>等待其结束，然后重新检查。</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>有一次恢复被中断</translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation>它已开始，既未完成也未撤销。原数据仍在。</translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation>需要把它完成或撤销：本程序启动时和每次恢复前都会这样做。不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation>故障恢复正在进行</translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation>另一个窗口或命令正在执行“%1”。</translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation>有一次故障恢复未结束</translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation>“%1”已开始，中途停止。</translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation>请继续，或在那里结束它。</translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation>备份磁盘已满</translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation>链正常，但 %1 放不下更多备份。</translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation>请在那里腾出空间，或清除旧备份，然后重新检查。</translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation>那里只剩 %1。验证节点无法写入链，也无法恢复任何内容。</translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation>验证节点无法写入：其磁盘已没有空间。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation>请在 %1 所在的磁盘上腾出空间，然后重新检查。</translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation>链的卷 %1 仍在。</translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation>站点文件夹缺失</translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation>%1 不存在，也没有可启动的容器。</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation>请连接其所在的磁盘，或放回文件夹，然后重新检查。</translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation>compose 文件缺失</translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation>没有 docker-compose.yml 就无法创建容器，也没有可启动的容器。</translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation>请把 docker-compose.yml 放回 %1，然后重新检查。</translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation>有 %1前的完好备份可用。</translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation>有 %1前的备份可用；使用前会检查。</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>无法查看备份。</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>没有完好的备份。</translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation>请连接存放备份的磁盘 %1，然后重新检查。</translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation>请让备份文件夹可读（%1），然后重新检查。</translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>验证节点重新启动了 %n 次，每次都因无法读取链而退出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation>链的文件相互矛盾。</translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation>日志显示验证节点无法读取链。</translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation>链数据损坏</translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation>%1 中是高度 %2 的新链。原链高度为 %3。</translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation>%1 存在但不含链，尽管以前有过。</translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation>让它从对等节点获取链，可能需要数小时。</translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation>链已丢失</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>端口 %1 被占用</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>有端口被占用</translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation>另一个程序占用了“%1”所需的端口，因此它无法启动。</translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation>容器 %1 占用了“%2”所需的端口，因此它无法启动。</translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation>请停止 %1 或为它换一个端口，然后重新检查。</translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation>请结束占用它的程序（“lsof -i :%1”可查出），然后重新检查。</translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation>请结束占用它的程序，然后重新检查。</translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation>“%1”未运行</translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation>验证节点及其链正常，但监控组件不全。</translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation>验证节点已暂停</translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation>其容器停在原处，创建备份时会短暂如此。</translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation>如果没有在创建备份：docker unpause %1</translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation>验证节点从未启动</translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation>其容器已创建，正在等待。</translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation>引擎无法启动它：%1</translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation>它被强制终止，例如因关机过快。</translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation>它被停止，手动或随机器关闭。</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation>它以退出码 %1 自行结束，日志中没有已知的原因。</translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation>没有迹象表明链损坏。</translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation>验证节点已停止</translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation>验证节点及其链正常，但现在出故障将无法恢复。</translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation>请查看其磁盘，然后重新检查。</translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation>备份磁盘无响应</translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation>备份磁盘未挂载</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation>请连接磁盘，然后重新检查。</translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation>无权读取备份</translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation>请取得读取 %1 的权限，然后重新检查。</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation>备份文件夹缺失</translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation>请放回文件夹，或立即创建新备份。</translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation>验证节点健康</translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation>链高度为 %1，正在增长。</translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation>验证节点的容器缺失</translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation>它被拆除或从未创建。其数据单独保存，不在容器里。</translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation>链的卷缺失</translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation>链的文件夹缺失</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation>验证节点无权使用其数据</translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation>它无权读写自己的文件，因此无法运行。数据本身不一定损坏。</translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation>请把 %1 的所有权还给运行验证节点的用户，然后重新检查。</translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation>验证节点内存不足</translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation>它需要的内存超过限额，因此被终止。其数据不一定损坏。</translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation>请给它更多内存（compose 文件或 Docker 的限额），或结束其他程序。</translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation>验证节点反复退出</translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation>它启动后数秒内就退出，日志中没有已知的原因。</translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation>请先看其日志的最后几行。</translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation>链不产生区块</translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation>验证节点在运行并有响应，但其链停在高度 %1。</translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation>请检查它与对等节点的连接，并看日志。然后重启：docker restart %1</translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation>链比以前短</translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation>现高度为 %1，以前为 %2。</translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation>如果在增长，先让它追上对等节点。</translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation>验证节点正在启动</translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation>它在运行，但还没有提供链。</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>请等一分钟，然后重新检查。</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>验证节点无响应</translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation>它在运行，但从这里无法连接其端口 8081，因此无法查询链。</translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation>它在运行，但不回答链的查询。</translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation>请看其日志。然后重启：docker restart %1</translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation>没有完好的备份</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>请立即创建备份。</translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation>日志显示：“%1”</translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation>引擎报告：“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation>前往容器</translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation>显示查找过引擎的每个位置及其结果</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>前往备份</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排查</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>恢复演练…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation>正在检查站点…</translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation>同时检查引擎、容器、卷、链、磁盘和备份，最多五秒。不做任何更改。</translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation>这是最可能的原因，但不能确定。</translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation>%1，开始于 %2。</translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation>从第 %1 步（共 %2 步）继续：%3。</translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation>另一个程序正在执行它：%1。</translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation>有一次故障恢复未完成</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation>上次故障恢复可以撤销</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation>上次故障恢复的报告</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation>备份磁盘</translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation>看不到备份所在的磁盘。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation>%1。备份的增长速度尚不清楚。</translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation>%1。备份目前没有增长。</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>数年后</translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>约 %n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>约 %n 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation>%1。按目前每天 %3 的增长，%2写满。</translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation>备份磁盘：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation>正在把 %1 恢复到临时文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>已从磁盘读回 %n 个文件；每个都与归档一致</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation>练习站点没有可用于此的引擎。改为逐块读取了它的链。</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>没有要求这样做。</translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation>没有容器引擎。</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>此机器上没有验证节点的镜像。</translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation>临时节点有响应：高度 %L1</translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation>此备份不含可供节点运行的链。</translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation>恢复演练正在进行</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation>临时节点</translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation>临时节点须回答状态查询</translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>它持续运行了 %n 秒。其镜像没有可查询状态的工具。</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation>正在把链放入临时卷 %1</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>此机器上没有验证节点的镜像。</translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation>正在启动无网络的临时节点</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation>把备份恢复到临时位置，并逐个比对文件。然后用验证节点自己的镜像在其上启动一个无网络的临时容器，询问其高度。当前站点及其容器和卷不受影响，临时位置会随后移除。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation>要演练的备份</translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation>演练进度</translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation>演练输出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation>没有含链的备份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>正在执行…</translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation>演练已停止，不能证明什么。</translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation>当前站点未被改动。</translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation>演练证实</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>已恢复并比对</translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>备份已恢复，每个文件均已比对，节点在其上有响应。当前站点未被改动。</translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation>备份已恢复，每个文件均已比对。当前站点未被改动。</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n 项，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比对</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation>在操作记录和备份的标记上</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation>正在停止，并移除为此创建的内容…</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation>有响应，但不是所选的引擎</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation>指向不存在的位置</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>没有程序在监听</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation>响应的不是容器引擎</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation>由本程序的设置选定</translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation>由 DOCKER_HOST 选定</translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation>由 DOCKER_CONTEXT 选定：%1</translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation>由 Docker 的设置选定</translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation>由上下文 %1 选定</translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation>Docker 的通常位置</translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation>%1 监听的位置</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation>此处没有安装容器引擎。</translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation>容器引擎未运行。</translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation>无权使用容器引擎。</translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation>所选的容器引擎无响应；另一个有响应。</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>容器引擎无响应。</translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation>响应的不是容器引擎。</translation>
    </message>
</context>
<context>
    <name>bt2c::FieldNames</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>bt2c::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bt2c::Finding</name>
    <message>
        <source>could not be asked: no container engine</source>
        <translation>无法查询：没有容器引擎</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>从未启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>移除中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>%1 内无响应</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 有响应，%2 毫秒</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>没有容器 %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>重启 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation>%1：没有容器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>这里没有</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation>链文件夹</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1：损坏</translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation>%1 不含链</translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation>%1 中是新链</translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation>%1：无权查看</translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation>%1 还不含链</translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation>不知道链在哪里</translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation>%1：损坏，见日志</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation>节点无权使用其数据</translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation>节点可读写其数据</translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation>日志中没有权限问题</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation>节点内存不足</translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation>没有程序因内存不足被终止</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation>没有容器，因此没有日志</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation>最后几行没有已知问题</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation>响应的不是此验证节点</translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation>高度 %1，曾为 %2</translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation>高度 %1，%2 没有新区块</translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation>高度 %1，最近区块在 %2前</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>节点正在启动</translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation>端口 8081 未发布</translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation>端口 %1 上响应的不是节点</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>端口 %1 无响应</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation>节点所需的一个端口被占用</translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation>%1 被其他程序占用</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1 被 %2 占用</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>没有发布端口</translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation>%1 未被其他程序占用</translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation>从这里无法测试</translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation>未检查：已中断</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>无法查询</translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation>可用 %1，恢复需要 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation>没有剩余空间（据%1）</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>compose 文件</translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation>练习不需要</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation>%1 中没有</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation>%1 个中没有完好的</translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation>%1 个完好，最新在 %2前</translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation>%1 个尚未检查，最新在 %2前</translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation>%1 个完好，%2 个尚未检查，最新在 %3前</translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation>备份磁盘</translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation>磁盘 %1 未挂载</translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation>无权查看 %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation>以往的恢复</translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation>有一次正在执行</translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation>有一次被中断</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>故障恢复正在进行</translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation>有一次故障恢复未结束</translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation>没有未完成的</translation>
    </message>
</context>
<context>
    <name>bt2c::FindingsCard</name>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation>由其容器找到</translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation>读自其 compose 文件</translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation>按文档假定</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation>下次启动本程序时生效。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>For the command line and its jobs, where none is named, and for this window’s first start.</source>
        <translation>用于未指定站点的命令行及其任务，以及本窗口的首次启动。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The folder of the backups, for the command line and this window.</source>
        <translation>备份所在的文件夹，用于命令行和本窗口。</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>As the docker command line decides</source>
        <translation>与 docker 命令行相同</translation>
    </message>
    <message>
        <source>As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker.</source>
        <translation>与 DOCKER_HOST 相同：unix:///…、ssh://…，或密钥位于 ~/.docker 的 https://…。</translation>
    </message>
    <message>
        <source>Passphrase of the engine’s key</source>
        <translation>引擎密钥的密码短语</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>保存密码短语</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>其密钥的密码短语</translation>
    </message>
    <message>
        <source>Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and never shown again.</source>
        <translation>仅当通过 TLS 且密钥带有密码短语访问引擎时需要。与其他机密一起保存，不会再次显示。</translation>
    </message>
    <message>
        <source>The passphrase is kept.</source>
        <translation>密码短语已保存。</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation>链的高度</translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation>链的高度变化</translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation>数据太少：每次备份时会记录高度。</translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation>虚线：按其速度应有的高度</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation>%2 内 %1 个区块。</translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation>%2 内 %1 个区块；应约为 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation>正在询问引擎…</translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation>引擎中 %1 的信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>拷贝</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation>cron 会拒绝第 %1 行：%2</translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation>cron 会拒绝它。</translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation>安装此 crontab？</translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation>在 %1 的 crontab 中：%2。其他各行逐字节保持不变。</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>这是练习 crontab：cron 不会运行它。</translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation>原 crontab 会保留，“撤销”可放回。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation>选择一个任务，查看其运行时间。</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>其他时间</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>每小时的第几分钟</translation>
    </message>
    <message>
        <source>minute </source>
        <translation>分钟 </translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>接下来的运行</translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation>运行一次…</translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation>像 cron 那样运行此任务一次</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation>停用此任务</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>此任务的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation>改由 launchd 运行…</translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation>改由 systemd 定时器运行…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation>其他程序的：只显示，不更改</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation>启用此任务</translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation>立即运行，只使用 cron 的少数变量</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation>每次机器启动时。</translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation>（时钟调整）</translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation>机器使用电池时不运行。</translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation>从不运行。</translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation>至少要在一天运行。要停止，请停用它。</translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Lists</name>
    <message>
        <source>, </source>
        <extracomment>Between the words of a list, with its space.</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bt2c::LogDrawer</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示完整日志</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>显示其日志的容器</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation>最多显示最新的 %1 行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>跟踪日志</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>停留在最新一行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>拷贝日志</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>拷贝所选的行，或全部显示的行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation>没有可读取日志的容器。</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>没有包含“%1”的行。</translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation>最近一小时没有内容。</translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation>今天没有内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation>更早的 %1 行未保留在此</translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation>容器已结束</translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation>日志中断：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation>显示的日志</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>另一个日志</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>过滤日志</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>跟踪日志</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>停留在最新一行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行换行</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>拷贝日志</translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation>拷贝所选的行，或全部显示行中最新的 %1 行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation>无法继续读取：%1</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>还没有日志</translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation>计划备份首次运行时会写日志：scheduled_backup.log，在备份旁边。</translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation>此日志不存在</translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation>%1 不存在。一旦有内容写入就会显示。</translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation>无法读取此日志</translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation>%1 会不断重试，直到能够读取。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation>从末尾开始搜索整个日志。</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>正在读取日志。</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation>已搜索整个日志。</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>此日志为空</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>新内容写入后会显示在这里。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>显示所有行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>已拷贝 %n 行，其余过长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已拷贝 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1 行，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation>目前 %1 行，%2</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1 行，显示 %2</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>目前显示 %1</translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation>正在读取更早的内容：%1 %</translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation>正在搜索更早的内容：%1 %</translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation>更早的内容未显示</translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation>已开始新日志；更早的行在 %1 中</translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation>已在原处开始新日志</translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation>日志已清空并重新开始</translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation>日志已被移动或移除；这是它原来的内容。有新日志时会立即显示</translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation>%1，在备份旁</translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation>%1，在个人文件夹中</translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation>%1，在站点旁</translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation>%1，在站点中</translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation>%1，在脚本旁</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1，较早</translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>警告：</translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation> …（共 %1 字节）</translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>始于：%1</translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation>站点的当前状况见“bt2c-recovery status”。</translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation>无法创建练习站点</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation>BT2C 恢复控制台</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>选择备份文件夹…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>打开练习站点</translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation>检查归档…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation>快速检查</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>全部校验</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>变化…</translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation>撤销上次恢复…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation>仅链</translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation>仅配置</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>移到废纸篓…</translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation>恢复演练…</translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation>异地副本…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation>关于 BT2C 恢复控制台</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>告警…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Start All</source>
        <translation>全部启动</translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation>全部停止…</translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation>全部重启</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>拉起</translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation>创建但不启动</translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation>拆除…</translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation>创建缺少的卷…</translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation>由 Docker 选择引擎</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation>添加备份任务</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>查看并安装…</translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation>撤销上次安装…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <translation>docker compose down；卷会保留</translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
        <translation>只比对校验和，不读取内容</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>显示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>计划(&amp;C)</translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation>打开验证节点的站点</translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation>选择站点要放置的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>检查归档</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>归档 (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation>BT2C 恢复控制台 %1</translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation>值得信赖的备份，验证节点宕机后的退路。</translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation>检查和操作的记录：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n 条消息未能发送</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation>%1：%2 每分钟重试一次。</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>显示告警</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>已找到 %1</translation>
    </message>
    <message>
        <source>The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected stands below.</source>
        <translation>验证者位于 %1，其备份存放在 %2。未做任何更改。达到受保护状态还需要做的事情见下方。</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排查</translation>
    </message>
    <message>
        <source>Support Bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>This choice is not kept in the settings</source>
        <translation>此选择未保存到设置中</translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation>未移动，需重新输入：%1</translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation>原处也仍保留：%1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Slack, Mattermost</source>
        <translation>Slack、Mattermost</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation>通过机器自带的 sendmail。多个地址用逗号分隔。</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation>sendmail 默认</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation>供 Prometheus 的 node exporter 使用的文件，每次监视检查时写入。</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>在只有你能读的文件中</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation>webhook 的地址和密码。许多机器上 cron 任务没有钥匙串。</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation>向以上全部发送一条表示一切正常的消息</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>webhook 的名称</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation>webhook 的格式</translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation>地址：https://…</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>webhook 的地址</translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation>作为机密保存，不再显示</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation>添加 webhook</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation>移除所选的 webhook</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>未发送（%1）：%2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation>失败。%1</translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation>输入站点名称以继续</translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation>接下来的操作无法从站点自身找回</translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation>将移除以下内容</translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation>输入站点名称 %1 以继续：</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation>完好的备份，从新到旧</translation>
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
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>高度未记录</translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>损失未知</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation>此机器上也有</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>不在此机器上</translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation>%1，创建于 %2，复制于 %3</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本地</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation>备份在另一磁盘或另一台机器上的加密副本，每个数据块只存一份。由 restic 创建。</translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation>连接或创建</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation>另一磁盘上的文件夹，或 restic 接受的内容：sftp:…、s3:…、rest:…、rclone:…。没有密码就无法读取仓库中的任何内容：请在别处保存一份密码。</translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation>每次计划备份后复制</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation>“bt2c-recovery offsite forget”移除更早的副本，但每种类型最新的三个绝不移除。</translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation>异地副本</translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation>立即复制</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation>未设置仓库：别处没有副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>异地有 %n 个备份，复制于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>尚未复制任何内容。</translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation>%1 检查：完好。</translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation>%1 检查：损坏。</translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation>上次复制失败：%1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation>仓库已创建。</translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation>已连接到仓库。</translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation>正在把备份复制到异地</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>全部 %n 个备份都已在异地。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>已复制 %n 个备份，%1，在异地占用 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation>正在检查异地副本</translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation>仓库损坏：%1</translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation>完好：其结构，以及其数据的第 %1 部分（共 %2）。</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation>异地副本</translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation>另一个仓库…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>仓库中的备份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation>正在查看异地副本…</translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation>副本所在位置和仓库密码。仓库中的内容不会更改。输入的内容作为机密保存，以后无需再输入。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation>已连接。其中还没有备份：每个计划备份都会复制，也可在“设置”中复制现有的备份。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>异地有 %n 个备份。取回的备份会放入备份文件夹，并读到最后一个字节；不会替换那里的任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation>它属于机器“%2”上的站点“%1”。只有要用“%3”取代它时才取回。</translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation>它不含链：只能找回配置。</translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation>正在取回 %1。读取每个字节并确认完好后才放入。</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>正在取回 %1</translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation>本地已有，逐字节相同：%1</translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation>已取到本地，并读取了每个字节：%1</translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation>同名的损坏备份保留为 %1。</translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation>“恢复”会把它放入站点；之前会询问，之后可以撤销。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>wrong password or no key found</source>
        <translation>密码错误或未找到密钥</translation>
    </message>
    <message>
        <source>Connecting to another repository makes it the one for this site: backups are copied there from then on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either repository is changed.</source>
        <translation>连接另一个仓库后，今后将以它为准：备份会复制到那里，%1 的密码会在此处被忘记。请先将该密码另存他处。两个仓库中的内容都不会改变。</translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation>拷贝</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>拷贝命令</translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation>拷贝在 shell 中完成同样操作的命令</translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation>步骤的输出</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… 有 %n 行来得太快，未能显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation>crontab 被其他程序更改</translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation>这是现在与此前读取内容的差异。不会覆盖其中任何内容。</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation>会在现有内容上重新应用你的编辑，只要还适用。</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation>立即创建验证节点的备份</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>故障恢复…</translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation>找出问题所在，并引导执行流程</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>恢复点</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>下次备份</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation>高度趋势</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>最近两周</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得关注</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>告警…</translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation>此站点已通知的和静音的告警</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>还没有站点</translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation>打开验证节点的文件夹，此页会说明能否找回它、可回到什么高度、需要多长时间。也可以先练习：那里的一切都不是真的。</translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation>打开练习站点</translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation>没有。一切正常。</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>没有其他问题。</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>there is no backup of the chain that can be restored</source>
        <translation>没有可恢复的链备份</translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation>自最新的已校验备份以来</translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation>自最新备份以来，该备份未校验</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%n 个区块，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation>尚未测量：恢复演练可得知</translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation>没有可恢复的内容</translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation>由此备份的演练测得</translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation>按 %1 的演练和此备份的大小估算</translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation>按此机器以往的恢复速度估算</translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation>不含验证节点的启动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation>没有自动创建备份</translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation>计划未知</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>最近区块 %1</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>无处查询</translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation>就目前所知：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>这是练习站点：此处的操作不会影响真正的验证节点。</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation>这是链接。请把文件本身放在这里。</translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation>文件必须以其流程命名：%1。</translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation>无法读取站点自己的流程文件夹。</translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation>有 %1 个文件；只读取了前 %2 个。</translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation>替代流程又回到了此流程。</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>没有流程“%1”。</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation>文件太大：最多读取 %1 KiB。</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation>不是有效的 JSON；第 %1 行：%2。</translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation>文件必须是一个用花括号括起的对象。</translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation>缺少该字段。它说明文件的格式版本：1。</translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation>本程序只读取 schema 1 的文件。</translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation>流程不能是自己的替代流程。</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>缺少该字段。</translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation>此处必须是步骤列表，而现在是%1。</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>没有步骤。</translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation>有 %1 个步骤；最多读取 %2 个。</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation>步骤必须是用花括号括起的对象，而现在是%1。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation>“%1”会替换或移除数据，因此此处必须为 true。</translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation>有破坏性的步骤不能是可选的。</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation>没有这个名称的字段。现有：%1。</translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation>此处必须是带引号的文本，而现在是%1。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation>文本太长：%1 个字符，最多允许 %2 个。</translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation>文本含有控制字符，会掩盖其内容。</translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation>{%1} 只在“command”中代表实际名称。</translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation>文本必须在一行之内。</translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation>“%1”不可用：只允许小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation>此处必须是不带引号的 true 或 false，而现在是%1。</translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation>此处必须是步骤 id 的列表，如 [&quot;stop-validator&quot;]。</translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation>有一个步骤重复列出。</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation>名称 {%1} 未知。已知的有：%2。</translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation>前面已有步骤使用 id“%1”。</translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation>恢复的备份未经校验：之前必须有步骤“verify-backup”。</translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation>移除链时没有副本：之前必须有步骤“safety-archive”。</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>没有步骤“%1”。</translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation>步骤不能依赖自己。</translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation>此步骤与“%1”相互等待。</translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation>“%1”在后面才出现。</translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>已完成 %1 %</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation>最近一天的每小时备份</translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation>每小时，最近一天</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation>最近一周的每天备份</translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation>每天，最近一周</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation>最近四周的每周备份</translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation>每周，最近四周</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation>计划是否运行</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>正在查看运行情况…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>没有备份任务，因此不应有备份</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>无法查看运行情况</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>其中 %n 个开始过晚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>其中 %n 个不正常</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>看到 %1</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation>备份是否已创建</translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation>不知道备份是否已创建</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>还没有到期的运行</translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation>未能看到所有备份</translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation>未能读取所有运行信息</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation>定时器的任务</translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation>crontab 第 %1 行</translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation>无法判断%1属于哪个站点：%2</translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation>无法判断%1把备份放在哪里：%2</translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation>不知道此机器何时关机或睡眠。</translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation>不知道此机器何时使用电池；那时%1会略过。</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>异地</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonTitle</name>
    <message>
        <source>The folder of the backups is not there</source>
        <translation>备份文件夹不存在</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation>无法读取备份文件夹</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation>没有含链的备份</translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation>没有可恢复的备份</translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>有一次恢复已开始但未完成</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>有一次故障恢复已开始但未完成</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>验证节点无响应</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>验证节点反复重启</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>链不再产生区块</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>链的高度低于以前</translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation>没有已校验的备份</translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation>最新备份不可用</translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation>最新备份未校验</translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation>有一次恢复演练失败</translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation>最新的已校验备份太旧</translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation>有备份的时间在未来</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>有计划备份失败</translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation>计划备份未创建</translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation>有备份消失</translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation>有备份比前一个小得多</translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation>有备份内容为空</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>没有自动创建备份</translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation>无法读取计划</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation>磁盘放不下下一个备份</translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation>备份磁盘即将写满</translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation>异地副本损坏</translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation>有较早的备份不可用</translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation>有计划备份被错过</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>没有备份做过恢复演练</translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation>最近的恢复演练太久远</translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation>最新的异地副本太旧</translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation>异地副本很久未检查</translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation>不知道链的进度</translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation>%1 在 %2前已完整读取，完好；现在的字节与当时相同</translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation>正在完整读取 %1</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 完好</translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation>%1 是最新的，完好</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1 完好；%n 个更新的不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 不可用：%2</translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation>没有含链的完好备份。</translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation>此备份高度为 %1。当前链的高度未知。</translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation>此备份高度为 %1，当前链已知的高度也是如此：没有损失。</translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>当前链高度为 %1，此备份为 %2：%n 个区块（约 %3）将从对等节点重新获取，或丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation>%1：%2，高度 %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… 还有 %n 个更早的</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>%n 个备份：含链的当中 %1 个完好，%2 个尚未检查；%3 个不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation>已恢复 %1，中断后继续完成</translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation>原链保留在 %1</translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation>已恢复 %1：%2，用时 %3</translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation>正在等待高度 %1：现为 %2</translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation>正在等待高度 %1 之后的下一个区块</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>节点正在启动</translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation>正在等待节点响应</translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation>%1后节点有响应：高度 %2</translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation>正在增长：高度 %1</translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation>链高度为 %1 并在增长，自开始检查 %2</translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation>正在跟踪日志，直到节点响应</translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation>节点有响应，高度 %1，用时 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>正在启动 %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>正在停止 %1</translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation>这里没有 compose 文件；逐个处理容器。</translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation>这里没有 compose 工具；逐个处理容器。</translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation>引擎有响应。此站点没有容器，需要创建。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1 / %n 个容器运行中</numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation>所有容器已停止并移除。卷会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>%n 个容器已停止</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation>没有验证节点的容器，因此都未运行</translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation>%1 已停止，退出码 %2</translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation>%1 未在运行：%2</translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation>没有验证节点的容器；compose 会重新创建。</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 运行中</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation>文件夹 %1（%2）将另存在站点旁。其中不会删除任何内容。</translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation>卷 %1 不存在</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation>卷 %1 将永久移除</translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation>卷 %1（%2）将永久移除</translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation>其内容先保留在 %1</translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation>不保留副本：此操作无法撤销</translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation>其内容先尽可能读出，保留在归档中</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>运行中，不健康</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation>已创建，从未启动</translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation>反复重启，退出码 %1</translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation>已停止，内存不足</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>已停止，退出码 %1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>移除中</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation>正在把 %1 恢复到临时位置</translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation>可完整恢复，用时 %1。未在其上启动节点：%2</translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation>可完整恢复，节点有响应，高度 %1，用时 %2</translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation>可完整恢复，节点运行，用时 %1</translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation>已由操作人员手动完成</translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation>验证节点已停止。正在找回原链</translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation>正在其上启动验证节点</translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation>正在重新启动验证节点</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation>%1 为空：没有要另存的内容</translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation>原链已另存在 %1</translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation>没有删除任何内容：原链在 %1</translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation>卷 %1 已移除</translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation>卷 %1 不存在：没有要移除的内容</translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation>卷 %1 此前已移除；同名的新卷不受影响</translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation>%1 为空或不存在：没有要保留的内容</translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation>正在保留 %1 的内容</translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation>已保留在 %1：%2，用时 %3</translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation>链在保留之后有变化。现再次保留。</translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation>无法得知链在保留之后是否有变化。现再次保留。</translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation>%1 已不是当初写入的内容。现再次保留链。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>已保留在 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation>故障恢复未开始</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation>撤销 %1 的故障恢复？</translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation>验证节点会停止，%1 的链回到之前的状态；若原在运行，会再启动。链当时的问题会再次出现。</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation>现有内容不会删除：会另存。备份不受影响。</translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation>撤销故障恢复</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>故障恢复已撤销</translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation>链与之前相同。</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>撤销已停止</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>可以再次执行。</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>已撤销，但验证节点未在其上运行</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>故障恢复未撤销</translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation>改用“%1”？</translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation>此次故障恢复在此结束，已完成的保持原样，然后开始另一个流程。</translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation>移除任何内容之前会再次询问。</translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation>停止 %1 的故障恢复？</translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation>已完成的保持原样。之后无法再继续，但可开始另一次。</translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation>故障恢复未停止</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>存储报告</translation>
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
        <translation>报告未存储</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>报告已存储</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>报告已放入剪贴板</translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation>格式为 Markdown，可粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation>停止撤销并关闭？</translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation>停止正在运行的步骤并关闭？</translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation>故障恢复完成之前，验证节点可能没有运行。</translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation>会先安全地停止该步骤。下次启动时可从那里继续故障恢复。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation>全部重新检查一次；不做任何更改</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation>结束故障恢复。已完成的保持原样。</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>未打开验证节点站点</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation>选择验证节点的 docker-compose.yml 所在的文件夹，或在不影响任何东西的站点上练习故障恢复。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>打开站点…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>打开练习站点</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>检查了 %n 项，用时 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation>已开始，未结束</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation>此次故障恢复未结束，可以继续。</translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation>站点已恢复。</translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation>故障恢复在结束前被停止。此前完成的保持原样。</translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation>故障恢复已撤销。站点的数据与之前相同。</translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation>%1 的故障恢复</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation>执行自</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation>事前没有诊断。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做操作</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation>试了 %1 次；这是最后一次。</translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation>手动做法：</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation>之前的链高度</translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation>备份的高度</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份创建时间</translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation>需从对等节点重新获取或丢失的区块</translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation>约合链的时长</translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation>之后的高度，由节点报告</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation>高度均未知。</translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation>保留的内容与退路</translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation>所选的备份：%1</translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation>原数据：%1</translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation>原链，在其卷中：%1</translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation>链数据被移除之前的内容：%1</translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation>没有替换任何内容，因此无需保留。</translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation>只要以上内容还保留着，即可这样撤销故障恢复：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>跳过的步骤</translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation>逐步说明</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation>故障恢复中</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>%1 故障恢复中</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation>需要容器引擎，现在无法使用。</translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation>另一项操作正在处理此站点。</translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation>先处理被中断的恢复。</translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation>先处理已开始的故障恢复。</translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation>需要 compose 文件，但它不存在。</translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation>根据 compose 文件重新创建容器并启动。链保持原样。</translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation>启动已停止的容器。不替换任何内容。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation>用于意外关机。可能无效：数据仍然损坏。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation>用于意外关机。会从空的新链开始。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation>用于意外关机。会沿用新链。</translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation>启动验证节点。它从对等节点获取链，可能需要数小时。</translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation>重新启动验证节点。可能再次内存不足。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation>用于意外关机。排除障碍后才有效。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation>用于意外关机。可能无效：验证节点本来就在反复重启。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation>用于意外关机。现在没有停止的容器。</translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation>之后有多少区块未知。</translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation>就目前所知，没有更新的区块。</translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>损失 %n 个区块，可从对等节点重新获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation>校验和正确</translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation>尚未检查，会先检查</translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation>%1，高度 %2，%3。</translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation>%1，高度未记录，%2。</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>可以撤销。</translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation>重启容器</translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation>恢复最新的完好备份</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>没有完好的备份。</translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation>存放备份的磁盘未挂载。请连接，然后重新检查。</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>无法查看备份。</translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation>需要空间 %1，可用 %2。请腾出空间，然后重新检查。</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>开始新链</translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation>移除卷 %1%2。</translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation>移走文件夹 %1%2。</translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>仅在没有完好备份时使用。现有 %n 个可恢复的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation>仅在没有完好备份时使用。现在无法查看备份：请先解决。</translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation>没有完好的备份。链从高度 0 开始，从对等节点获取，可能需要数小时。</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation>当前链</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>高度未知</translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation>残留内容无法说明</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation>已替换并保留</translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation>已知的最高高度</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>此备份</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>高度未记录</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>%1 之后的内容</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>无区块</translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation>备份与链的高度相同</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation>从对等节点重新获取，或丢失</translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation>%1，从对等节点重新获取，或丢失</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>流程 %1</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>约 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation>原链保留在卷中的 %1。</translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation>原数据保留在 %1。</translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation>链之前的内容在安全归档 %1 中。</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>备份已就位。</translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation>原链已移除。备份和配置未被改动。</translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation>原链已从原处移除。</translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation>目前没有移除任何内容。</translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation>目前没有移除任何内容。会先把链的内容尽可能读出，复制到安全归档。</translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation>目前没有损失。副本在旁边校验完成之前，当前数据不受改动。</translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation>没有损失。此流程没有任何步骤会改动链数据。</translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation>没有丢失区块</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation>节点有响应，高度 %1。</translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation>流程的每一步都已执行。</translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation>故障恢复已停止</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation>已完成 %1 / %2 步，保持原样。%3 可能没有运行。</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>故障恢复已撤销</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation>链与故障恢复开始之前相同。</translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation>故障恢复未完成</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>已完成 %1 / %2 步。</translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation>永久移除此卷？</translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation>现在无法移除此卷</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>最新已校验备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation>输入卷名以移除：</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation>输入卷名以移除</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>移除卷</translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation>%1 正在使用它。未做任何更改。请先停止并移除使用它的程序：“站点”菜单中的“拆除…”可以做到，并保留所有卷。</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation>验证节点正在使用的链会丢失。高度 %1 之后的区块只能从对等节点找回，且无法撤销。</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation>验证节点正在使用的链会丢失，最新备份之后的内容也会丢失。无法撤销。</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation>验证节点正在使用的链会丢失，也没有已校验的备份可以找回。无法撤销。</translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation>其中验证节点的配置和密钥会丢失。无法撤销。</translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation>此站点没有使用它：compose 使用另一个卷。其内容会丢失，且无法撤销。</translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation>其内容会丢失，且无法撤销。链不在其中。</translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation>无：此卷不备份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation>，高度 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation>%1：丢失%2</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation>修复 %1</translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation>正在查找损坏数据块的原内容：在归档自身、其他备份和当前数据中。尚未做任何更改。</translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation>正在损坏的归档旁重新写入。新归档经校验和证实之前，损坏的归档会保留。</translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation>正在写入每个未损坏的文件。归档不受改动。</translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation>在其他文件夹中查找…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation>抢救未损坏的文件…</translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation>重新校验</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation>查找备份的文件夹</translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation>在此查找</translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation>把未损坏的文件抢救到</translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation>抢救到此处</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>%n 个损坏的数据块无处可取</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation>未做任何更改。请在存放这些备份副本的地方查找，或抢救每个未损坏的文件。</translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation>每个损坏的数据块都可取得</translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation>会在损坏的归档旁重新写入，只有 SHA-256 与记录一致时才取代它。否则不做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>其中 %n 个只能由前后内容推知：是否正确将由校验和判定。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation>数据块均未损坏</translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation>每块都与归档自身的描述一致。没有 .sha256 证明整体：请重新校验。</translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation>每个字节都与校验和一致</translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation>没有要修复的内容。请重新校验：如果仍发现损坏，则损坏在写入校验和之前就已存在，只能取得未损坏的文件。</translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation>其数据块无法替换</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation>这不是本程序的归档，无法逐块替换，也没有找到未损坏的副本。未做任何更改。可抢救损坏处之前的内容。</translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation>无法证实修复结果</translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>没有 .sha256 记录损坏前的内容，无法判断是否修复成功。未做任何更改。可抢救每个未损坏的文件。</translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation>已修复，并经校验和证实</translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation>用时 %1，现与当初写入时逐字节相同。</translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation>修复已停止</translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>未修复</translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>为损坏的数据块找到的内容与原内容不符。未做任何更改。可抢救每个未损坏的文件。</translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation>抢救已停止</translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation>文件未抢救</translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation>归档未被改动。目前写入的内容留在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>已抢救 %Ln 个未损坏的项目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation>%1 已写入 %2。归档未被改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>略去 %n 个损坏的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation>损坏处之后的内容无法取得。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>还有 %n 个同类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 块</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n 块，占归档的 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation>来自其他备份</translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation>来自当前数据</translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation>来自归档自身</translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation>无处可取</translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation>全部 %1 字节</translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation>第 %1 字节（共 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>另有 %n 个损坏的文件未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation>有一块含文件名的数据损坏；可能还缺其他文件。</translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation>它被截断；之后的内容未知。</translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation>没有文件受影响，只是其数据块的描述信息受损。</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation>存储报告…</translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation>发现、操作和测量的内容，格式为 Markdown 或 PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>拷贝</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>拷贝报告</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation>没有替换或移除任何内容</translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation>正在撤销故障恢复…</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation>验证节点会为此停止；若原在运行，之后再启动。</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>存储为 Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存储为 PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>存储报告</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存储为 %1。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未存储。%1</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>恢复已停止</translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation>当前数据未被改动。</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 未恢复</translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1 已放回并读回：%n 项，%2，用时 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation>之前的链保留在卷中的 %1。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>之前的内容保留在 %1。</translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation>验证节点已重新运行。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>还有 %n 个同类。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation>没有可撤销的恢复</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>撤销 %1 的恢复？</translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation>%1 会回到恢复 %2 之前的状态。</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation>现有内容不会删除：会另存到旁边的文件夹。</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>正在撤销上次恢复</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 与之前相同。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>恢复时放在那里的内容保留在卷中的 %1。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>恢复时放在那里的内容保留在 %1。</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>恢复已撤销</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>验证节点正在运行</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>它正在使用要互换的数据。可以为此停止，之后再启动。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚未做任何更改。</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>停止并撤销</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>恢复未撤销</translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation>一次被强制终止的备份可能使某个容器处于暂停状态</translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation>暂停的容器已继续运行</translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation>一次被强制终止的备份使 %1 处于暂停状态。</translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation>一次中断的恢复需要处理</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>中断的恢复已完成</translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation>%1 已就位。之前的内容保留在 %2。</translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation>中断的恢复已撤销</translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation>站点与恢复 %1 之前相同。可以再次恢复。</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation>恢复 %1？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation>正在查看备份、站点和可用空间。尚未做任何更改。</translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation>%1 无法恢复</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 未做任何更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>之后可以撤销。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>要恢复的内容</translation>
    </message>
    <message>
        <source>data and config</source>
        <translation>数据和配置</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>仅数据</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>仅配置</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation>将被替换</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>现在没有 %1</translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation>链保持原样</translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation>现高度 %1</translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation>高度未知：站点的文件无法说明</translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation>替换为此备份</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation>其高度未记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>later changes</source>
        <translation>之后的更改</translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation>自 %1 起对配置所做的</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation>当前高度未知</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>%1 之后的内容</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>无区块</translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation>两者高度相同</translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>备份领先 %n 个区块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation>此后新增；节点需重新获取</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation>链的目标</translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation>验证节点使用的 Docker 卷</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>需要 %1，现有 %2</translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation>容器和其他卷</translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation>容器和卷</translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation>站点的所有其他文件</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>不受影响</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation>现有内容，在卷内的文件夹中</translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation>现有内容，直到手动清除</translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation>无：没有要保留的内容</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation>备份在现有数据旁解包并比对。然后两者才一步互换。</translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation>无法查询验证节点是否在运行：请确认它已停止。</translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation>仍然恢复。</translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation>不安全的条目会略去：不会写到站点之外。</translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation>只能找回仍可读取的内容；链可能无法由此启动。</translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation>之后文件夹将为空。</translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation>无法判断它是否就是当初写入的内容。</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation>验证节点会为此停止，之后再启动。</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionPane</name>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation>每种类型保留多少备份：最新的若干个，以及若干小时、天、周、月各一个。某种类型全为零时全部保留，最新的已校验备份绝不移除。</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>保留和移除的备份</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation>打开站点后，这里显示其备份的去留。</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>全部 %n 个备份都保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups here.</source>
        <translation>这里没有备份。</translation>
    </message>
    <message>
        <source>Of %1 backups %2 go, each when the next one of its type is made, which frees %3. Nothing is removed now.</source>
        <translation>%1 个备份中有 %2 个将在同类型的下一个备份创建时移除，可释放 %3。现在不会移除任何内容。</translation>
    </message>
    <message>
        <source>Nothing is removed as long as the settings cannot be read.</source>
        <translation>在设置无法读取期间，不会移除任何内容。</translation>
    </message>
    <message>
        <source>The site that is open has numbers of its own: choose it above to see those.</source>
        <translation>打开的站点有自己的数值：在上方选择该站点即可查看。</translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation>在访达中显示</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>每 %1 小时</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知条件</translation>
    </message>
    <message>
        <source>After</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation>这一天的运行情况未知。</translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation>这一天没有到期的运行。</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>正在查看运行情况…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>没有备份任务，因此不应有备份</translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation>安装此站点的任务后，运行会显示在这里。</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>无法查看运行情况</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>还没有到期的运行</translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation>到时间后，此站点备份的运行会显示在这里。</translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation>未能看到所有备份，因此不知道是否都已创建。</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation>最近四周的运行</translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation>每种备份一行，每天一列。方向键在日期之间和种类之间移动，Return 键转到当天的说明。</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>符号：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation>在日志中显示：%1</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>显示备份</translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation>显示备份：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation>没有到期的运行</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>全部已创建</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>made late</source>
        <translation>创建过晚</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation>已创建，但不正常</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>已创建 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>已创建 %n 个，就目前所见</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已创建</translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>%n 个全部已创建</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation>失败。日志显示：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation>失败：有内容无权读取或写入。%1</translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation>已开始，完成前被中断</translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation>已创建，但不可用：%1（%2）</translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation>错过：机器已关机</translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation>错过：机器在睡眠</translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation>错过：日志中没有记录，因此没有启动</translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation>错过；原因未知</translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation>最近一天的每小时备份：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation>最近一周的每天备份：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation>最近四周的每周备份：%1 / %2</translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation>已创建，后按保留规则移除</translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation>已创建，但 %1 已不存在</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已创建：%1</translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation>晚 %1 创建：%2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation>%1 创建后已不存在，且不是按保留规则移除的。</translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation>%1 为 %2，前一个为 %3。</translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation>%1 不含链。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>最近 %n 次每小时运行没有产生备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>最近 %n 次每天运行没有产生备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>最近 %n 次每周运行没有产生备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation>%1最新的是 %2 的。</translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation>没有时间设置。</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>缺少“%1”字段。</translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation>“%1”字段中缺少数字。</translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation>“%1”字段中应为数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation>“%1”字段中的名称“%2”未知；名称为三个字母（mon、jan）。</translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation>“%1”字段只允许 %2 到 %3，而不是“%4”。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>范围“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation>“%1”：此 cron 要求“/”之前有范围，如“*/15”或“5-59/15”。</translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation>“/”之后必须是从 1 起的数字。</translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation>在“%2”字段应结束处出现了“%1”。</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation>“@AppleNotOnBattery”必须在命令之前，而不是在时间设置之前。</translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation>“%1”不是此 cron 认识的时间设置；可用的有 @hourly、@daily、@weekly、@monthly、@yearly 和 @reboot，均为小写。</translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation>第五个字段之后出现了“%1”。</translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation>命令以“*”开头，cron 会把它当作第六个字段。</translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>命令太长：此 cron 最多接受 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation>该行含有 NUL 字节，任何 cron 都不读取。</translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation>“=”之后没有内容；空值写作 &quot;&quot;。</translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>crontab 太长：此 cron 最多接受 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation>最后一行没有以换行结束；cron 会拒绝整个 crontab。</translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation>cron 不理解“%1”。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有命令。</translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation>该行使用 Windows 换行；cron 会把多出的字符当作内容。</translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation>永远不会运行：没有这样的日期或时间。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation>范围“%1”的结束早于开始；此 cron 接受它，但范围为空。</translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation>“%1”的步长大于其范围；只会取到第一个值。</translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation>“%1”按到 %2 为止的范围读取；其他 cron 会拒绝。</translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation>cron 会跳过“%1”。</translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation>“%1”会读到星期日为止；其他 cron 不会运行它。</translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation>cron 每次读取 crontab 时都会从“%1”中重新选一个值。</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation>同时设置了日期和星期：满足其一即可。</translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation>日期或星期字段以“*”开头：两者都须满足。</translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>命令在 %n 字节之后被截断，且没有提示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>该行在 %n 字节之后被截断，且没有提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation>“%”之后的内容是命令的标准输入；命令中的“%”写作“\%”。</translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation>最后一行没有以换行结束；cron 会丢弃它，且没有提示。</translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation>机器使用电池时不启动。</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation>“@AppleNotOnBattery”只在 macOS 上有意义；在这里它是命令的一部分。</translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation>此 cron 不支持 CRON_TZ；时间按机器的时区。</translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation>在机器启动时运行，没有固定时间。</translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation>它并不在要移动的那个时间运行。</translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation>时间由 cron 选择。</translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation>每小时运行；只能更改分钟。</translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation>每天运行；只能更改时间。</translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation>按每月的日期运行；只能在字段中更改。</translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation>其他运行会随之移动；请改为更改字段。</translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation>它已在该时间运行。</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>没有这样的时间。</translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation>该行没有调用任何备份脚本。</translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation>脚本在午夜创建完整备份，其他时间创建别的备份；这需要两个任务。</translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation>调用脚本所用的参数 bt2c-recovery 没有。</translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation>只有 shell 知道以什么参数调用脚本。</translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation>脚本的参数之间有重定向。</translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation>该行创建不止一个备份。</translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation>新命令无法写入 crontab。</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>January</source>
        <translation>一月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>二月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>三月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>四月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>五月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>六月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>七月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>八月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>九月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>十一月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>十二月</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>每小时整点</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>每小时第 %1 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>每 %n 小时，第 %1 分</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>times of the day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>every 15 minutes from 09:00 to 17:59</comment>
        <translation>%2 至 %3 %1</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation>%2 时内%1</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>%2 时的第 %1 分</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>每逢%1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1且为%2</translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1，以及%2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>机器启动时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation>由 cron 选择的时间</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation>每小时备份</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每天备份</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>每周备份</translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation>备份，午夜为完整备份</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation>放回原 crontab？</translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation>上次安装对 %1 的 crontab 所做的更改会被撤销。</translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation>如果此后被其他程序更改过，则什么都不做。</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation>不安装计划就关闭？</translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation>计划的更改尚未安装，将会丢失。</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>crontab 保持原样。</translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation>已采用 crontab 的现有内容</translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>%n 处编辑涉及已被更改的行，因此未应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation>你的编辑已在其上重新应用。尚未安装任何内容。</translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation>正在安装 crontab</translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation>正在放回原 crontab</translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation>原 crontab 已放回</translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation>crontab 已安装</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>这是练习 crontab：cron 不会运行它。</translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation>已读回，与上次更改之前逐字节相同。</translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation>已读回并比对。原内容已保留。</translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation>撤销安装</translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation>原 crontab 无法放回</translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation>crontab 未安装</translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation>未做任何更改；你的编辑仍在。</translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>应为 %1 到 %2 的数字。</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation>应为邮件地址。</translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation>应为邮件地址列表。</translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation>应为 restic -r 接受的内容，文件夹须为绝对路径，且不含密码。</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation>应为文件的绝对路径。</translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation>应为以 .prom 结尾的文件的绝对路径。</translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation>“%1”不是设置项。“bt2c-recovery config get”列出全部设置项。</translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation>本程序没有这个设置项。它会原样保留。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation>无法理解 %1：%2，位于第 %3 字节。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>无法理解 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1 对所有站点通用。</translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation>这不是 %1 的有效值。%2</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation>“%1”不是 %2 的有效值。%3</translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation>应为一个对象，每个站点一个部分。</translation>
    </message>
    <message>
        <source>It takes the path of a folder, from the root on.</source>
        <translation>需要文件夹的绝对路径。</translation>
    </message>
    <message>
        <source>It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….</source>
        <translation>需要与 DOCKER_HOST 相同的值：unix:///…、tcp://…、ssh://….</translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>异地</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>适用的站点</translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation>单个站点的设置优先于通用设置</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有站点</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>此站点</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>恢复点</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation>最新的已校验备份可以有多旧。按计划：每小时备份为 3 小时，每天备份为 26 小时，每周备份为 192 小时。</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>校验</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation>读取备份每个字节之后的有效期，过期须重新读取。</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation>演练的有效期，过期应再做一次。</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>备份空间</translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation>离磁盘写满还有多久时算作风险。</translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation>异地副本</translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation>在使用异地副本时，最新副本可以有多旧。</translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation>每项在开始时、持续期间和结束时通知。连按时间可更改。</translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation>文件保持原样；修正之前，程序使用默认值。</translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>故障恢复</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>这是练习站点：此处的操作不会影响真正的验证节点。</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>自 %1 起看不到</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>没有站点</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>validator site</source>
        <translation>验证节点站点</translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation>没有备份文件夹</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>备份位置</translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation>这是测试。</translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation>这是测试。没有任何问题，消息可以送达。</translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation>链在卷 %1 中，不在 %2 中。文档中的备份归档的是该文件夹，不会包含链。</translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation>链在文件夹 %1 中，不在 %2 中。文档中的备份归档的是后者，不会包含链。</translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation>配置在卷 %1 中，不在 %2 中。该文件夹的备份不会包含配置。</translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation>配置在文件夹 %1 中，不在 %2 中。后者的备份不会包含配置。</translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation>链不在任何卷或文件夹中，而在容器 %1 内部：容器一旦移除（如“docker compose down”），链就会丢失。</translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation>链是挂载在 %1（%2）的内容的一部分。本程序在那里既无法备份也无法恢复它。</translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation>链的卷没有自己的名称：“docker compose down -v”或“docker volume prune”会移除它。</translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation>链的一部分 %1 是从别处（%2）挂载的。备份不会包含它。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation>卷 %1 使用文档中的名称，但由 %2 使用，而不是此验证节点。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>卷 %1 使用文档中的名称，但由手动创建，未被使用。链在 %2 中；移除或恢复 %1 不会影响链。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>卷 %1 使用文档中的名称，但未被使用。链在 %2 中；移除或恢复 %1 不会影响链。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation>卷 %1 使用文档中的名称，但此验证节点不使用它。</translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation>卷 %1 属于同一种，但没有容器使用它。如果站点文件夹曾改名或移动，则 compose 为其创建了空的新卷（%2），原链仍在 %1 中。</translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation>跳过“%1”？</translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation>此步不执行任何操作，其后的步骤照常执行。</translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation>它本可确保：%1</translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation>原因？会写入报告。</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>跳过的原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation>跳过步骤</translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation>不丢失区块</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>落后 %n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>约需 %1</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>约需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>约需 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation>正在查看有哪些可用于恢复的内容。</translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation>如果验证节点现在宕掉，没有任何内容可以恢复它。</translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation>高度 %1</translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation>%1 时的状态</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation>如果验证节点现在宕掉，也许可以恢复到：%1。备份的校验时间过久，不能完全依赖。</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation>如果验证节点现在宕掉，也许可以恢复到：%1。无法确定：备份从未读到末尾。</translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation>如果验证节点现在宕掉，可以恢复到：%1。</translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation>已由 %1 的恢复演练证实。</translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation>备份文件夹不存在：%1。其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation>无法读取备份文件夹。%1</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>%1 中没有备份</translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>没有含链的备份：%n 个备份只含配置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>%n 个链备份都无法恢复。最新的：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>有一次恢复已开始但未完成</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>有一次故障恢复已开始但未完成</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>验证节点无响应</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>验证节点反复重启</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>链不再产生区块</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>链的高度低于以前</translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation>最近的校验在 %1前</translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation>没有读到末尾的链备份。最新的，%1：%2</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation>%1 的最新备份不可用：%2</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>最新的 %n 个备份不可用，最后一个在 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation>%1 的最新备份未校验</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>最新的 %n 个备份未校验</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation>%1 的恢复演练失败</translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation>最新的已校验备份在 %1前</translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation>%1 的时间在未来：时钟是否被调回？</translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation>%1 的备份失败</translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation>%1 的备份失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>连续 %n 个计划备份未创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>%n 个备份消失，且不是按保留规则移除的</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation>%1 的备份比前一个小得多</translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation>%1 的备份内容为空</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>没有自动创建备份</translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation>不知道是否有计划备份。%1</translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation>设置未生效：%1</translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation>放不下下一个备份：可用 %1</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>备份磁盘约 %n 天后写满</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation>%1 的备份：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>%n 个较早的备份不可用，最新的在 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>最近一周有 %n 个计划备份未创建，最后一个在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>没有备份做过恢复演练</translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation>最近的恢复演练在 %1前</translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation>异地副本损坏，由 %1 的检查发现</translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation>最新的异地副本在 %1前</translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation>尚未把任何备份复制到异地</translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation>异地副本上次检查在 %1前</translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation>异地副本从未检查过</translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation>不知道链的进度：无处查询</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation>查找原因</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>显示备份</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>演练…</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation>显示计划</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>显示备份</translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation>显示引擎</translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation>异地…</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>显示文件</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation>已校验，%1</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation>%1，%2，持续 %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>恢复演练</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation>恢复已撤销</translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation>%1（失败）</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation>正在就位，马上结束</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>正在进行的操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步（共 %2 步）：%3</translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）</translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation>最多还有 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation>步骤已停止</translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation>可以再次运行；未完成的部分会接着做或撤销。</translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation>“%1”未成功</translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation>无法列出备份：%1 未做任何更改。</translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation>没有可恢复的完好备份。未做任何更改。</translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation>用同一备份重试，或选择另一个。</translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation>哪一个？已选择最新的。恢复前会完整读取。</translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation>此步需手动完成。完成后请确认。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation>须输入站点名称才能继续。</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>支持包…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>切换…</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>另一个流程</translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation>在此结束此次故障恢复，并开始在它无效时应使用的流程</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>撤销…</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation>%1：不在任何通常位置。</translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>所做操作：操作记录的最后 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation>故障恢复 %1 的报告</translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation>备份列表</translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation>compose 文件：站点没有。</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>compose 文件</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1：可能含有机密。</translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation>程序、系统和工具的版本</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation># BT2C 验证节点的支持包</translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation>由 BT2C 恢复控制台 %2 于 %1 为站点 %3 创建。</translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation>密码、令牌、密钥、助记词和私钥已按其形式和名称去除；原处写有“[removed: …]”。其中没有钱包，也没有链的内容。发送前请检查这些文件。</translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation>## 包含的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>已去除 %n 条机密</numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation>## 未能取得的内容</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>支持包的内容</translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation>容器的状态和日志</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation>正在收集日志、链和引擎的状态、已执行的步骤、版本和设置。尚未写入或发送任何内容。</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>正在收集</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>支持包的文件</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>存储为</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>选择存储位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>存储支持包</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>还有 %n 项：见第一个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation>未能取得：%1</translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation>… 显示的是前 %1（共 %2）。完整内容在支持包中。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>%n 个文件，解包后 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>已按形式和名称去除 %n 条机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation>其中未发现机密。</translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation>其中没有钱包，也没有链的内容。转交前请逐个阅读；此处不会发送任何内容。</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>存储支持包</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation>已有同名文件。未写入任何内容：请选择另一个名称。</translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation>支持包未写入。%1</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation>已存储为 %1。只有你能读取；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation>备份时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n 个更早的未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation>备份会作为时间点显示在这里</translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>%1 与 %2 之间缺少 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1：%n 个备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation>
            <numerusform>其中 %n 个完好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n 个损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation>%1 与 %2 之间没有</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>bt2c::Timer</name>
    <message>
        <source>A timer of that name is there already: %1.</source>
        <translation>已有同名的定时器：%1。</translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation>系统中运行此用户定时器的部分无响应。它只在登录期间运行：%1。</translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation>机器启动时运行的任务没有定时器可用的时间。</translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation>此任务的时间由 cron 随机选择；定时器需要确定的时间。</translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation>此任务从不运行。</translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation>launchd 不能同时要求日期和星期。</translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation>launchd 没有范围和步长，列出所有时间又会太长。</translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation>cron 把该行“%”之后的内容作为此任务的输入；定时器做不到。</translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation>由于 CRON_TZ，此任务的时间属于另一个时区；定时器使用此机器的时区。</translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation>任务的名称或命令含有定时器不支持的字符。</translation>
    </message>
    <message>
        <source>launchd</source>
        <translation>launchd</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>systemd 定时器</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation>任务已不在 crontab 中，而定时器是否运行它未知。请稍后再看；如果没有运行，请移回 cron。</translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation>该行也无法放回 crontab：现在没有程序运行此任务。其定时器的文件保留了该行；请移回 cron。</translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation>定时器无法重新启用：现在没有程序运行此任务。请再次尝试移回 cron。</translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation>任务由 cron 运行；定时器已停用，但其文件还在。请移除它们。</translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation>任务仍由原来的程序运行。</translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation>定时器的文件：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>bt2c::Tour</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation>打开 BT2C 恢复控制台</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>立即运行“%1”一次？</translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation>它像 cron 那样运行：使用 cron 的 shell 和少数变量。所做的都是真的：会创建备份。</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>任务的输出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation>运行一次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>停止任务</translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation>任务运行中…</translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation>正在像 cron 那样运行任务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation>任务已停止</translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation>此前完成的保持原样。</translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation>无法运行任务</translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation>按 cron 的方式可以运行</translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation>任务正常结束，用时 %1。</translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation>在 cron 下会失败</translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation>任务在 %1 内没有结束，已被停止。</translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation>任务被信号 %1 终止。</translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation>任务以退出码 %1 结束。</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation>查找过 Docker 的位置</translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation>最后看到于 %1：%2。</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>前往备份</translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation>显示最后看到的状态</translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation>使用此引擎</translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation>使用 %1 的引擎</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 存在，但无权读取。</translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation>%1 存在并可读取：%2。</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>是否完好</translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation>未知：无法查看文件。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>检查于 %1</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>写入或更改后尚未检查。</translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation>强制恢复</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation>不需要：可以直接恢复。</translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation>没有完好备份时的最后手段。后果如下：</translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation>损坏的部分会略去，或以损坏的状态恢复：节点可能无法由此启动。</translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation>正在运行的验证节点会为此停止，之后再启动。</translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation>使用本程序时，现有内容会保留，可以找回；文档中的脚本会先删除数据。</translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation>没有可查看的备份。请选择文件。</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRow</name>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation>显示容器</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>校验…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>Space on the disks: Fine. There is enough.</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Space on the disks: Inspect…</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>拷贝命令：%1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>拷贝命令</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation>远程 Docker</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>拷贝“%1”</translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation>备份在磁盘上，现在就可以检查。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1 未运行</translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation>在它运行之前看不到容器和链。</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>启动 Docker Desktop</translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation>所选的 Docker 无响应，另一个有响应</translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation>设置了另一个引擎</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation>%1；没有改用其他引擎，因为那可能属于另一台机器。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation>未安装 Docker</translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation>此机器上既没有找到引擎，也没有找到 docker 程序。</translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation>如何安装 Docker</translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation>无权访问 %1</translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation>它在运行，但此用户账户不在可使用 %1 的“docker”组中。执行命令后，请注销并重新登录。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 无响应</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation>它接受了连接，但没有任何回应。可能正在启动或已卡住；会不断重新询问。</translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation>Docker 的位置上有别的程序响应</translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation>在 %1 监听的不是容器引擎。请检查 DOCKER_HOST 和 docker 上下文。</translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation>Docker：未安装</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1：未运行</translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation>%1：无权限</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1：无响应</translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation>Docker：不是引擎</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>正在查找 Docker…</translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation>%1 · 正在重连</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1 · 已连接</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation>%1，流程中为 %2</translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation>此站点的卷</translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation>%1：使用文档中的名称，但不属于此站点</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>共 %1 个卷，其中 %n 个属于此站点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>共 %n 个卷，都不属于此站点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation>链的卷</translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation>无法查看：看不到引擎。</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation>此站点的链不在卷中。</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation>此站点的链不在卷中，而在 %1 中。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation>%1 存在，没有容器使用它。</translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation>%1 存在，由 %2 使用。</translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation>流程中称它为 %1；compose 会在前面加上项目名称。</translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation>在引擎的机器上，位于 %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation>创建缺少的卷</translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation>未知：看不到引擎。</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation>没有缺少的卷，因此无需创建。</translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation>可以创建 %1。它是空的：把备份恢复到其中即可找回链。</translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation>如用文档中的名称 %1，compose 会找不到它。</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation>备份脚本的日志</translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation>未找到日志。脚本把它写入启动时所在的文件夹，在 cron 下为个人文件夹。</translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation>已查找 %1</translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation>上次成功的备份创建于 %1。</translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation>已读取的部分中没有成功的备份。</translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation>%1 中没有错误。</translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation>%1 中最近的错误在 %2。</translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation>链数据</translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation>链在卷 %1 中，该卷存在。</translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation>链应在卷 %1 中，但该卷不存在。</translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation>%1 也存在。文档中的脚本备份的是它，而不是链；本程序备份的是卷。</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation>%1 存在，但不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation>无法查询链是否在卷中：%1</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1 存在，但无权读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1 存在并可读取：%n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation>%1 存在，但为空。</translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1：可用 %2</translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation>有一个磁盘无法查看。</translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation>磁盘已满，或几乎已满。</translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation>剩余空间很少。</translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation>空间足够：最大的备份占用 %1。</translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation>空间足够。</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>%n 秒内无响应：磁盘卡住或已不存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>故障排查</translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation>‹ 故障恢复</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>返回故障恢复</translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation>流程第 6 节的检查，由程序代为完成。检查不做任何更改。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation>备份失败时</translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation>恢复失败时</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>要查看的备份</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>创建卷 %1？</translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation>它是空的，compose 会把它当作自己的卷。把备份恢复到其中即可找回链。</translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation>其他卷不受影响。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 已创建</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation>它是空的。请把备份恢复到其中，或让节点从对等节点获取链。</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 未创建</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>备份无法恢复</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>归档 (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>没有文件管理器响应</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>文件位于 %1。</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation>正在撤销故障恢复</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>故障恢复已撤销</translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation>链与故障恢复之前相同。</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>撤销已停止</translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation>链保持故障恢复后的状态。</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>已撤销，但验证节点未在其上运行</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>故障恢复未撤销</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>正在撤销上次恢复</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>恢复未撤销</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 与之前相同。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>恢复时放在那里的内容保留在卷中的 %1。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>恢复时放在那里的内容保留在 %1。</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>恢复已撤销</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>验证节点正在运行</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>它正在使用要互换的数据。可以为此停止，之后再启动。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>尚未做任何更改。</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>停止并撤销</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>将被替换</translation>
    </message>
    <message>
        <source>By</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证节点</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation>正在校验 %1</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>正在校验 %n 个备份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation>不在流程中</translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation>%1
流程中：%2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>流程中</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>最新已校验备份</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation>没有此项目的卷，也没有使用流程中名称的卷。</translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation>创建卷…</translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation>创建缺少的卷</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>移除 %1…</translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation>%1 不存在。compose 拉起容器时会创建它，是空的。</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation>%1，检查于 %2</translation>
    </message>
    <message>
        <source>none verified</source>
        <translation>都未校验</translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation>没有读到最后一个字节的备份可以找回此卷。</translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation>不是链：手动创建</translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation>未使用：手动创建</translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation>它使用流程中的名称，但 compose 会在前面加上项目名称，并改用那个卷。</translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation>属于其他项目</translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation>此项目之外的容器使用它。</translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation>不备份</translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation>流程只备份链和配置。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation>开始故障恢复</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation>计划的运行。方向键在运行之间移动，Return 键选择任务。Alt 加上或下方向键把运行移动 15 分钟，再加 Shift 移动一分钟；Alt 加左或右方向键移动一天。</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation>本周没有运行</translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation>这一天没有运行</translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation>这一天到此为止。Alt 加左或右方向键把运行移到另一天</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>job, day of the week and time</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4, %5</source>
        <comment>job, day of the week, times, how often</comment>
        <translation>%1，%2 %3 至 %4，%5</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation>时钟会向前跳过 %1：它在此后立即运行</translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation>这一天此时间会出现两次，两次都会运行</translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation>机器使用电池时略过</translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation>与 %1 在同一分钟启动</translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation>属于其他程序，不在此处更改</translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation>其运行过于密集，无法在此单独移动一次</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>两个同时</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>符号：%1</translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation>正在创建练习站点</translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>已按要求停止：%1</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>已按要求停止</translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation>%1 不能用于此操作</translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation>无法按要求执行</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation>它可能已被移动或移除，或其磁盘未挂载。</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>没有访问 %1 的权限</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation>请更改其访问权限，或以拥有者的身份重试。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>读取失败</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation>请检查其磁盘是否已连接且正常，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation>写入 %1 时磁盘已满</translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation>空间不足，放不下 %1</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>未做任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1 在读取时有变化</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>有文件在读取时有变化</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>请在没有程序写入时重试。</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation>内容已损坏</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>请使用另一个备份。</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1 与其校验和不符</translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation>与其校验和不符</translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation>它已不是当初写入的内容。请使用另一个备份。</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1 被截断</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation>%1 会写到站点之外，已拒绝</translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation>会写到站点之外，已拒绝</translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation>不要信任此归档。</translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation>%1 没有任何应有的内容</translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation>没有任何应有的内容</translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation>用它恢复找不回任何内容。请使用另一个备份。</translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation>%1 中没有含链的完好备份</translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation>没有含链的完好备份</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation>未做任何更改。请在别处查找副本，或不用备份开始新链。</translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation>无法证明 %1：其校验和文件缺失或不可读</translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation>无法证明：其校验和文件缺失或不可读</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation>%1 超过本程序接受的大小</translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation>超过本程序接受的大小</translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation>%1：此处无法执行</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>此处无法执行</translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation>验证节点正在运行并使用 %1</translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation>验证节点正在运行并使用此数据</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation>未做任何更改。请先停止它：docker stop bt2c_validator</translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation>另一项操作正在处理 %1</translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation>另一项操作正在处理它</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>请等待其结束后重试。</translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation>%1 没有可撤销的恢复</translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation>没有可撤销的恢复</translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation>%1 以前的一次恢复被中断，既无法完成也无法撤销</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation>以前的一次恢复被中断，既无法完成也无法撤销</translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation>原数据仍在。请排除障碍后重试。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation>另一个程序失败</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>%1 无响应</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>那里无响应</translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation>请检查它是否在运行，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 未及时响应</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation>请检查它是否在运行且未过载，然后重试。</translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation>%1 的响应无法理解</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>响应无法理解</translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation>那里运行的可能不是预期的程序。</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1 正在使用中</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation>未做任何更改。请停止使用它的程序后重试。</translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation>%1 比当前链旧</translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation>比当前链旧</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation>%1 在此期间被其他程序更改</translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation>在此期间被其他程序更改</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation>未做任何更改。请查看现在的内容，然后重试。</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation>%1 发生意外情况</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生意外情况</translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation>这是本程序的错误；请报告。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation>在当前数据旁解包</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>写入磁盘</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>读回中</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation>就位中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>收尾中</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>位于第 %1 字节</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>bt2c::integrity</name>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation>校验和正确</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>校验过期</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>无校验和</translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation>不含链</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>无法检查</translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation>最新 %1 / %2</translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation>小时 %1 / %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>天 %1 / %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>周 %1 / %2</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>月 %1 / %2</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>最新的已校验</translation>
    </message>
    <message>
        <source>newest, none is verified</source>
        <translation>最新，均未校验</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>不受管理</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>beyond every count</source>
        <translation>超出所有保留数</translation>
    </message>
    <message>
        <source>damaged and old</source>
        <translation>损坏且过旧</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation>在临时文件夹中打开练习站点。</translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation>未设置站点时打开练习站点。</translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation>要打开的验证节点站点。</translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation>其备份的位置。</translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation>检查和操作的记录。</translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation>把每个页面和对话框的图片存入 DIR，然后退出。</translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation>与 --tour 合用：只生成此页的图片。</translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation>使用浅色或深色外观，不论系统设置。</translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation>使用此语言，不论系统语言。</translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation>BT2C 验证节点的恢复控制台。</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--theme 接受 light 或 dark。</translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation>导览提前结束于：%1</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language 可取值：%1。</translation>
    </message>
    <message>
        <source>More contrast whatever the settings have.</source>
        <translation>无论设置如何都使用更高对比度。</translation>
    </message>
</context>
</TS>
