<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>full, blockchain or config; or hourly, daily or weekly for cron</source>
        <translation>full、blockchain、config、またはcron用のhourly、daily、weekly</translation>
    </message>
    <message>
        <source>the validator site: the folder that holds data/ and config/</source>
        <translation>バリデータのサイト（data/とconfig/があるフォルダ）</translation>
    </message>
    <message>
        <source>the folder with the backups</source>
        <translation>バックアップのあるフォルダ</translation>
    </message>
    <message>
        <source>auto, pause or live: whether a validator that runs is paused for the copy</source>
        <translation>auto、pause、live: コピーの間、稼働中のバリデータを一時停止するかどうか</translation>
    </message>
    <message>
        <source>remove no old backups afterwards</source>
        <translation>後で古いバックアップを削除しない</translation>
    </message>
    <message>
        <source>only compare the checksum; do not read the content</source>
        <translation>チェックサムだけを比較し、内容は読み取らない</translation>
    </message>
    <message>
        <source>restore only data or only config</source>
        <translation>dataだけ、またはconfigだけを復元する</translation>
    </message>
    <message>
        <source>go on although the archive is not sound, the validator runs or the file exists</source>
        <translation>アーカイブが正常でない、バリデータが稼働中、またはファイルが存在する場合でも続行する</translation>
    </message>
    <message>
        <source>ask nothing: take the newest sound backup, and remove what the procedure removes</source>
        <translation>何も確認せず、最新の正常なバックアップを使い、手順で削除するものを削除する</translation>
    </message>
    <message>
        <source>the backup to restore, instead of the newest sound one</source>
        <translation>復元するバックアップ（省略時は最新の正常なもの）</translation>
    </message>
    <message>
        <source>leave the next step out, and go on with the one after it</source>
        <translation>次のステップを飛ばし、その次から続行する</translation>
    </message>
    <message>
        <source>end the recovery here; what was done stays as it is</source>
        <translation>復旧をここで終了する。実行済みの内容はそのまま残る</translation>
    </message>
    <message>
        <source>start no throwaway node on what was restored</source>
        <translation>復元したデータで使い捨てノードを起動しない</translation>
    </message>
    <message>
        <source>delete for good instead of moving to the Trash</source>
        <translation>ゴミ箱に入れず、完全に削除する</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>実行内容を表示するだけで、何もしない</translation>
    </message>
    <message>
        <source>hash the content of each file as well</source>
        <translation>各ファイルの内容のハッシュも計算する</translation>
    </message>
    <message>
        <source>the archive, or the folder of archives, to take pieces from</source>
        <translation>破損部分を補うためのアーカイブ、またはアーカイブのフォルダ</translation>
    </message>
    <message>
        <source>the folder to write into; files in it are never overwritten</source>
        <translation>書き込み先のフォルダ。中のファイルは上書きしない</translation>
    </message>
    <message>
        <source>the bt2c-recovery that cron is to call (this one)</source>
        <translation>cronから呼び出すbt2c-recovery（このプログラム）</translation>
    </message>
    <message>
        <source>mail what has changed to this address, by sendmail</source>
        <translation>変化した内容をこのアドレスにsendmailで送信する</translation>
    </message>
    <message>
        <source>write metrics for Prometheus into this file, NAME.prom</source>
        <translation>Prometheus用のメトリクスをこのファイル（NAME.prom）に書き込む</translation>
    </message>
    <message>
        <source>send a test message, and look at nothing</source>
        <translation>テスト通知を送るだけで、確認はしない</translation>
    </message>
    <message>
        <source>how many lines at most (20)</source>
        <translation>最大行数（20）</translation>
    </message>
    <message>
        <source>have the engine work out the volumes’ sizes, which may take a while</source>
        <translation>エンジンにボリュームのサイズを計算させる（時間がかかることがあります）</translation>
    </message>
    <message>
        <source>the container engine, in the form of DOCKER_HOST (ssh://me@host)</source>
        <translation>コンテナエンジン。DOCKER_HOSTの形式（ssh://me@host）</translation>
    </message>
    <message>
        <source>the record of operations and checks (also: BT2C_LEDGER)</source>
        <translation>操作とチェックの記録（BT2C_LEDGERでも指定可）</translation>
    </message>
    <message>
        <source>the result as one JSON object</source>
        <translation>結果を1つのJSONオブジェクトで出力する</translation>
    </message>
    <message>
        <source>no progress, and no word where all is well</source>
        <translation>進行状況を表示せず、問題がなければ何も出力しない</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>このテキスト</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>「%1」にオプション「%2」はありません。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>「%1」が2回指定されています。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>「%1」は値を取りません。</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>「%1」には値が必要です: %1 %2</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>「%1」の値が空です。</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>空の引数があります。</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>足りないものがあります: %1 %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>引数「%1」が余分です。</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid UTF-8.</source>
        <translation>「%1」の値は有効なUTF-8ではありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>  Verified: read to its last byte in %1</source>
        <translation>  検証済み: 最後のバイトまで読み取りました（%1）</translation>
    </message>
    <message>
        <source>Not copied off-site: %1</source>
        <translation>オフサイトにコピーできませんでした: %1</translation>
    </message>
    <message>
        <source>Copied off-site: %1</source>
        <translation>オフサイトにコピーしました: %1</translation>
    </message>
    <message>
        <source>Old backups were not removed: %1</source>
        <translation>古いバックアップは削除されませんでした: %1</translation>
    </message>
    <message>
        <source>Removed the old backup %1</source>
        <translation>古いバックアップ%1を削除しました</translation>
    </message>
    <message>
        <source>An old backup was not removed: %1</source>
        <translation>古いバックアップが1つ削除されませんでした: %1</translation>
    </message>
    <message>
        <source>nothing was using the volume</source>
        <translation>ボリュームは使用されていませんでした</translation>
    </message>
    <message>
        <source>the validator was paused for it for %1</source>
        <translation>コピーのためバリデータを%1一時停止しました</translation>
    </message>
    <message>
        <source>copied while the validator ran, which was paused for %1 for what had changed</source>
        <translation>バリデータの稼働中にコピーし、変更分のために%1一時停止しました</translation>
    </message>
    <message>
        <source>copied while the validator ran; what changed meanwhile was copied again</source>
        <translation>バリデータの稼働中にコピーし、その間の変更分をコピーし直しました</translation>
    </message>
    <message>
        <source>A run that was killed had left %1 paused. It goes on now.</source>
        <translation>強制終了した実行により%1が一時停止したままでした。再開しました。</translation>
    </message>
    <message>
        <source>%1 was being written to all the while; the backup holds it as it was last read.</source>
        <translation>%1は書き込みが続いていました。バックアップには最後に読み取った状態が入っています。</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>  %1 from %2, entries: %3, height: %4, in %5</source>
        <translation>  %1（元データ %2）、項目: %3、ブロック高: %4、所要時間: %5</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>  %1 % reused from earlier backups</source>
        <translation>  %1 %は以前のバックアップから再利用</translation>
    </message>
    <message>
        <source>The backup was made, but holds no configuration.</source>
        <translation>バックアップは作成されましたが、構成が含まれていません。</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: the volume %1 is empty or not there.</source>
        <translation>バックアップは作成されましたが、チェーンが含まれていません: ボリューム%1が空か、存在しません。</translation>
    </message>
    <message>
        <source>The backup was made, but holds no chain: restoring it would bring none back. Is the chain in a Docker volume instead of %1/data?</source>
        <translation>バックアップは作成されましたが、チェーンが含まれていません。復元してもチェーンは戻りません。チェーンは%1/dataではなくDockerボリュームにありませんか？</translation>
    </message>
    <message>
        <source>Which backup? --type full, blockchain, config, hourly, daily or weekly.</source>
        <translation>バックアップの種類を指定してください: --type full、blockchain、config、hourly、daily、weekly</translation>
    </message>
    <message>
        <source>“%1” is no type of backup: use full, blockchain, config, hourly, daily or weekly.</source>
        <translation>「%1」というバックアップの種類はありません。full、blockchain、config、hourly、daily、weeklyのいずれかです。</translation>
    </message>
    <message>
        <source>“%1” is no way to keep a copy consistent: use auto, pause or live.</source>
        <translation>「%1」という一貫性の方式はありません。auto、pause、liveのいずれかです。</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: this backup does not hold that chain.</source>
        <translation>バリデータのチェーンは%2ではなく%1にあります。このバックアップにそのチェーンは含まれません。</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>The log was not written: %1</source>
        <translation>ログを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>This backup does not hold the chain: the validator keeps it in the volume %1, not in %2. This command saves it: bt2c-recovery backup --type %3</source>
        <translation>このバックアップにチェーンは含まれません。バリデータのチェーンは%2ではなくボリューム%1にあります。保存するには: bt2c-recovery backup --type %3</translation>
    </message>
    <message>
        <source>Show the engine, the containers, the chain and the newest backup</source>
        <translation>エンジン、コンテナ、チェーン、最新のバックアップを表示</translation>
    </message>
    <message>
        <source>Finds the validator sites by their containers, running or stopped; with --data-dir only that one is shown. Ends with 4 when the engine or the chain cannot be seen; all that is known is shown all the same.</source>
        <translation>稼働中または停止中のコンテナからバリデータのサイトを探します。--data-dirを指定するとそのサイトだけを表示します。エンジンまたはチェーンを確認できないときは4で終了しますが、わかることはすべて表示します。</translation>
    </message>
    <message>
        <source>Look once how the site stands, and tell what has changed since the last time</source>
        <translation>サイトの状態を1回確認し、前回からの変化を通知</translation>
    </message>
    <message>
        <source>For cron, every five minutes. Each thing that is wrong is told once when it begins, once a day while it lasts, and once when it is over: by mail with --mail, else as the settings say, else on standard output, which cron mails. What could not be sent is tried again at the next look. --metrics writes a file for Prometheus’ node exporter each time; --test sends a test message.</source>
        <translation>cronで5分ごとに実行します。異常は、発生時に1回、続く間は1日1回、解消時に1回通知します。通知方法は、--mailがあればメール、なければ設定に従い、設定もなければ標準出力（cronがメールで送信）です。送信できなかったものは次の確認時に再送します。--metricsは毎回Prometheusのnode exporter用ファイルを書き込みます。--testはテスト通知を送信します。</translation>
    </message>
    <message>
        <source>Read, change and check the settings</source>
        <translation>設定の表示、変更、チェック</translation>
    </message>
    <message>
        <source>Limits, alerts, addresses and the file for metrics; docs/settings.md explains them. With --data-dir they are those of one site, which come before everybody’s. What the program does not know in the file is kept, and a file that it cannot understand is never written over.</source>
        <translation>しきい値、アラート、アドレス、メトリクスのファイルを設定します（docs/settings.mdを参照）。--data-dirを指定するとそのサイトの設定になり、全体の設定より優先されます。ファイル内の未知の設定は保持し、解釈できないファイルは上書きしません。</translation>
    </message>
    <message>
        <source>Keep the addresses and passwords that the settings need</source>
        <translation>設定に必要なアドレスとパスワードを保管</translation>
    </message>
    <message>
        <source>Keep copies of the backups elsewhere, encrypted, by restic</source>
        <translation>バックアップのコピーをresticで暗号化して別の場所に保管</translation>
    </message>
    <message>
        <source>REPOSITORY is what restic’s -r takes: a folder on another disk, sftp:me@host:/folder, s3:…, rest:… or rclone:…. “init” makes it, “connect” uses one that is there. “copy” brings there what is not there yet, and each scheduled backup does so by itself. “check” has the repository checked and reads a tenth of its data, another one each time. “fetch” brings a backup back into the folder of backups and reads it to its end; “forget” removes what is older than offsite.keep_days, but never the newest three of a type. On a new machine “connect” and “fetch latest” are all that a recovery needs.</source>
        <translation>REPOSITORYはresticの-rの値です: 別ディスクのフォルダ、sftp:me@host:/folder、s3:…、rest:…、rclone:…。「init」は新規作成、「connect」は既存のものを使用します。「copy」はまだないものをコピーし、スケジュールされたバックアップは自動的にコピーします。「check」はリポジトリをチェックし、データの10分の1を毎回別の部分から読み取ります。「fetch」はバックアップをバックアップフォルダに取得して最後まで読み取ります。「forget」はoffsite.keep_daysより古いものを削除しますが、各種類の最新3件は削除しません。新しいマシンでの復旧に必要なのは「connect」と「fetch latest」だけです。</translation>
    </message>
    <message>
        <source>Explain which container engine is used, and why</source>
        <translation>使用するコンテナエンジンとその理由を表示</translation>
    </message>
    <message>
        <source>List the backups and what is known of each</source>
        <translation>バックアップと既知の状態を一覧表示</translation>
    </message>
    <message>
        <source>Newest first, with the state that the last check found. Nothing is read but the folder and the small files beside each archive.</source>
        <translation>新しい順に、最後のチェック結果とともに表示します。読み取るのはフォルダと、各アーカイブに付属する小さなファイルだけです。</translation>
    </message>
    <message>
        <source>Check whether archives are sound</source>
        <translation>アーカイブが正常かどうかをチェック</translation>
    </message>
    <message>
        <source>Compares the checksum and reads every byte of the content; with --quick only the checksum. “Corrupt” and “could not check” are different answers with different exit codes (3 and 4).</source>
        <translation>チェックサムを比較し、内容を全バイト読み取ります。--quickではチェックサムだけを比較します。「破損」と「チェック不可」は別の結果で、終了コードも異なります（3と4）。</translation>
    </message>
    <message>
        <source>Put a backup back into the site</source>
        <translation>バックアップをサイトに復元</translation>
    </message>
    <message>
        <source>The archive is checked and unpacked beside the live data first; only then are the two exchanged. The former data stays beside the site, and “rollback” brings it back. With --force it goes on although the archive is not sound (what can be read is restored) or the validator runs (it is stopped, and started again). Nothing is ever written outside the site.</source>
        <translation>まずアーカイブをチェックして稼働中のデータの隣に展開し、その後で入れ替えます。以前のデータはサイトの隣に残り、「rollback」で戻せます。--forceを付けると、アーカイブが正常でない場合（読み取れるものだけ復元）や、バリデータが稼働中の場合（停止して再起動）でも続行します。サイトの外には何も書き込みません。</translation>
    </message>
    <message>
        <source>Take the last restore back</source>
        <translation>最後の復元を取り消す</translation>
    </message>
    <message>
        <source>Exchanges what is live with the data that was there before. What was live is kept as well.</source>
        <translation>現在のデータを以前のデータと入れ替えます。現在のデータも保持します。</translation>
    </message>
    <message>
        <source>Say what is wrong with a validator, and which procedure helps</source>
        <translation>バリデータの問題点と、役立つ手順を表示</translation>
    </message>
    <message>
        <source>Looks at the engine, the containers, the chain, its data, the log, ports, disks and backups at once, and changes nothing. Ends with 0 when it could look, also where something is wrong, and with 4 when nothing could be seen.</source>
        <translation>エンジン、コンテナ、チェーン、データ、ログ、ポート、ディスク、バックアップを一度に確認します。何も変更しません。確認できれば、異常があっても0で終了し、何も確認できなければ4で終了します。</translation>
    </message>
    <message>
        <source>Carry out a documented procedure, step by step</source>
        <translation>ドキュメントの手順をステップごとに実行</translation>
    </message>
    <message>
        <source>PROCEDURE is unexpected-shutdown (2.1), corrupted-data (2.2), no-backup (2.3), restore-drill, or one of the site’s own. Before something is replaced or removed it asks; with --yes it does not, which also is the only way without a terminal. Every step is on the disk before and after it is done: stopped at any point, “resume” goes on, and “undo-recovery” takes back what was done to the chain.</source>
        <translation>PROCEDUREはunexpected-shutdown（2.1）、corrupted-data（2.2）、no-backup（2.3）、restore-drill、またはサイト独自の手順です。置き換えや削除の前に確認します。--yesを付けると確認しません（ターミナルがない場合は必須）。各ステップは実行の前後にディスクに記録されます。どこで止まっても「resume」で続行でき、「undo-recovery」でチェーンへの変更を取り消せます。</translation>
    </message>
    <message>
        <source>Go on with a recovery that was stopped or killed</source>
        <translation>停止または強制終了した復旧を続行</translation>
    </message>
    <message>
        <source>Goes on with the first step that is neither done nor skipped. With --skip that step is left out, unless a later one needs it; with --stop the recovery ends, and another procedure can be begun.</source>
        <translation>完了もスキップもしていない最初のステップから続行します。--skipはそのステップを飛ばします（後のステップに必要な場合は不可）。--stopは復旧を終了し、別の手順を開始できるようにします。</translation>
    </message>
    <message>
        <source>Take back what a recovery did to the chain</source>
        <translation>復旧によるチェーンへの変更を取り消す</translation>
    </message>
    <message>
        <source>The former data comes back, as long as it is kept: from where the restore kept it, or from the safety archive that was made before the chain was removed. Without ID it is the newest recovery of the site that can be taken back. “rollback” takes back a restore that was made by itself.</source>
        <translation>以前のデータが保持されている限り、復元時の保管場所、またはチェーンの削除前に作成した退避アーカイブから元に戻します。IDを省略すると、取り消せる最新の復旧が対象です。単独の復元は「rollback」で取り消します。</translation>
    </message>
    <message>
        <source>List the recoveries, or show the report of one</source>
        <translation>復旧の一覧、または1件のレポートを表示</translation>
    </message>
    <message>
        <source>Newest first, of all sites unless --data-dir names one. The report is Markdown, and tells what was wrong, done, measured and kept.</source>
        <translation>新しい順に、--data-dirの指定がなければ全サイトについて表示します。レポートはMarkdown形式で、問題点、実行内容、測定値、保管したものを示します。</translation>
    </message>
    <message>
        <source>Prove that a backup can be restored</source>
        <translation>バックアップが復元できることを実証</translation>
    </message>
    <message>
        <source>Restores it into a scratch place, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched. The time it took is on record.</source>
        <translation>一時領域に復元し、全ファイルを比較して、ネットワークなしの使い捨てノードを起動します。サイト、コンテナ、ボリュームには触れません。所要時間を記録します。</translation>
    </message>
    <message>
        <source>Gather what support needs into a ZIP file</source>
        <translation>サポートに必要な情報をZIPファイルにまとめる</translation>
    </message>
    <message>
        <source>Logs, the status of chain and engine, the steps already taken, versions and settings. Passwords, tokens, keys and seed phrases are taken out, and nothing of a wallet or the chain goes in. Look at it before you send it.</source>
        <translation>ログ、チェーンとエンジンの状態、実行済みのステップ、バージョン、設定をまとめます。パスワード、トークン、鍵、シードフレーズは取り除き、ウォレットやチェーンの内容は含めません。送信前に確認してください。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>By hand: full (data and config), blockchain (data) or config. For cron: hourly (blockchain), daily (full) or weekly (full, kept longer). A backup is visible only once it is whole. Afterwards old backups are deleted as documented: 10 full, 20 blockchain, 5 config and 12 weekly stay, and always the newest sound one of each. A chain in a Docker volume is found and saved through the engine; --data-dir takes the folder&apos;s data instead. A validator that runs is paused for the copy where that is brief (--consistency auto), always (pause) or never (live); copied live, what changed meanwhile is copied again.</source>
        <translation>手動用: full（dataとconfig）、blockchain（data）、config。cron用: hourly（blockchain）、daily（full）、weekly（full、長期保持）。バックアップは完成して初めて表示されます。その後、古いものをドキュメントどおりに削除します: full 10件、blockchain 20件、config 5件、weekly 12件を残し、それぞれの最新の正常なものは必ず残します。Dockerボリュームのチェーンはエンジンを通じて保存します。--data-dirを指定するとフォルダのdataを使います。稼働中のバリデータは、短時間で済む場合に（--consistency auto）、常に（pause）一時停止するか、停止しません（live）。稼働中にコピーした場合、その間の変更分をコピーし直します。</translation>
    </message>
    <message>
        <source>Show and change when cron makes backups</source>
        <translation>cronによるバックアップの時刻を表示・変更</translation>
    </message>
    <message>
        <source>“show” lists the backups in your crontab, “next” when they run, and “check” says what would keep them from running; it ends with 1 then. “set” adds the hourly, daily or weekly backup, or the “watch”, or gives it another time, and “remove” takes it out; “install” puts a whole crontab in place, “-” being standard input. All else in the crontab stays as it is, byte for byte. It is read again just before it is replaced, read back afterwards, and kept, so that “undo” brings the former one back; with --dry-run only the difference is shown. “timer use” has launchd or a systemd timer of yours run a job instead of cron, which makes up for a run that was due while the machine slept; “timer back” puts its line back.</source>
        <translation>「show」はcrontab内のバックアップ、「next」は実行予定、「check」は実行の妨げになるものを表示します（妨げがあれば1で終了）。「set」はhourly、daily、weeklyのバックアップや「watch」を追加または時刻変更し、「remove」は削除します。「install」はcrontab全体を置き換えます（「-」は標準入力）。それ以外のcrontabの内容は1バイトも変わりません。置き換えの直前に読み直し、置き換え後に確認し、以前のものを保管するので「undo」で戻せます。--dry-runでは差分だけを表示します。「timer use」はcronの代わりにlaunchdまたはユーザのsystemdタイマーでジョブを実行し、スリープ中に逃した実行を補います。「timer back」は元の行に戻します。</translation>
    </message>
    <message>
        <source>List what an archive holds</source>
        <translation>アーカイブの内容を一覧表示</translation>
    </message>
    <message>
        <source>Mode, size, time and name of every entry. Of an archive of this program only the headers are unpacked, which takes a moment whatever its size; with --sha256 every byte.</source>
        <translation>各項目のモード、サイズ、日時、名前を表示します。このプログラムのアーカイブではヘッダだけを展開するため、サイズに関係なくすぐ終わります。--sha256では全バイトを展開します。</translation>
    </message>
    <message>
        <source>Take chosen files or folders out of an archive</source>
        <translation>選択したファイルやフォルダをアーカイブから取り出す</translation>
    </message>
    <message>
        <source>Names are those that “contents” shows. Files that exist are never overwritten.</source>
        <translation>名前は「contents」で表示されるものです。既存のファイルは上書きしません。</translation>
    </message>
    <message>
        <source>Show what differs between two archives, or an archive and the site</source>
        <translation>2つのアーカイブ、またはアーカイブとサイトの差分を表示</translation>
    </message>
    <message>
        <source>File by file. Of archives of this program the large files are compared without unpacking them. With one archive the other side is what lies in the site now.</source>
        <translation>ファイルごとに比較します。このプログラムのアーカイブでは、大きなファイルは展開せずに比較します。アーカイブが1つの場合は、現在のサイトと比較します。</translation>
    </message>
    <message>
        <source>Mend a damaged archive from other backups and live data</source>
        <translation>破損したアーカイブをほかのバックアップや稼働中のデータから修復</translation>
    </message>
    <message>
        <source>Pieces that are damaged are taken from archives in the same folder, or in the one that --from names, and from the files of the site where they did not change. Only when the SHA-256 of the whole is the recorded one again does it take the archive’s place; otherwise nothing is changed.</source>
        <translation>破損した部分を、同じフォルダまたは--fromで指定した場所のアーカイブと、変更されていないサイトのファイルから補います。全体のSHA-256が記録と一致した場合だけ元のアーカイブと置き換え、それ以外は何も変更しません。</translation>
    </message>
    <message>
        <source>Save every undamaged file of a damaged archive</source>
        <translation>破損したアーカイブの無傷のファイルをすべて救出</translation>
    </message>
    <message>
        <source>Of an archive of this program also what comes after the damage. Files of which a byte is lost are left out and named. Ends with 3 where something was.</source>
        <translation>このプログラムのアーカイブでは、破損箇所より後のものも救出します。1バイトでも失われたファイルは除外し、名前を表示します。除外があれば3で終了します。</translation>
    </message>
    <message>
        <source>Remove backups that are no longer needed</source>
        <translation>不要になったバックアップを削除</translation>
    </message>
    <message>
        <source>Says of every backup why it stays or goes, and moves those that go to the Trash where there is one. The newest sound backup of each type always stays.</source>
        <translation>各バックアップを残す理由・削除する理由を表示し、削除するものは（あれば）ゴミ箱に入れます。各種類の最新の正常なバックアップは必ず残します。</translation>
    </message>
    <message>
        <source>Show what was done, newest first</source>
        <translation>実行した操作を新しい順に表示</translation>
    </message>
    <message>
        <source>Make a practice site to try everything on</source>
        <translation>何でも試せる練習用サイトを作成</translation>
    </message>
    <message>
        <source>Fills an empty folder with a small chain, a config and a week of backups, some of them damaged.</source>
        <translation>空のフォルダに、小さなチェーン、構成、1週間分のバックアップ（一部は破損）を用意します。</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>コマンドの説明を表示</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>、%1→%2</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>、バイト%1以降</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>差分はありません。項目: %1</translation>
    </message>
    <message>
        <source>same: %1, added: %2, removed: %3, changed: %4, grown: %5, attributes: %6</source>
        <translation>同一: %1、追加: %2、削除: %3、変更: %4、増加: %5、属性: %6</translation>
    </message>
    <message>
        <source>The settings are sound: %1</source>
        <translation>設定に問題はありません: %1</translation>
    </message>
    <message>
        <source>It is “config get [KEY]”, “config set KEY VALUE”, “config unset KEY” or “config check”.</source>
        <translation>使い方: 「config get [KEY]」「config set KEY VALUE」「config unset KEY」「config check」</translation>
    </message>
    <message>
        <source>What stands above came before the damage.</source>
        <translation>上の内容は破損箇所より前のものです。</translation>
    </message>
    <message>
        <source>entries: %1, %2 unpacked</source>
        <translation>項目: %1、展開後 %2</translation>
    </message>
    <message>
        <source>Where to? Name a folder: --to DIR</source>
        <translation>取り出し先のフォルダを指定してください: --to DIR</translation>
    </message>
    <message>
        <source>Extracted to %1: entries: %2, %3</source>
        <translation>%1に取り出しました。項目: %2、%3</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>  Recommended: </source>
        <translation>  推奨: </translation>
    </message>
    <message>
        <source>  Possible: </source>
        <translation>  可能: </translation>
    </message>
    <message>
        <source>  Not possible: </source>
        <translation>  不可: </translation>
    </message>
    <message>
        <source>    It takes about %1.</source>
        <translation>    所要時間は約%1です。</translation>
    </message>
    <message>
        <source>A recovery is open: “bt2c-recovery resume” goes on with it.</source>
        <translation>終わっていない復旧があります。「bt2c-recovery resume」で続行できます。</translation>
    </message>
    <message>
        <source>Nothing of the site %1 could be seen. If it is elsewhere, name its folder with --data-dir.</source>
        <translation>サイト%1について何も確認できませんでした。別の場所にある場合は、--data-dirでフォルダを指定してください。</translation>
    </message>
    <message>
        <source>The drill did not pass. The site was not touched.</source>
        <translation>訓練は失敗しました。サイトには触れていません。</translation>
    </message>
    <message>
        <source>This was made for the drill and could not be removed; the next drill tries again: %1</source>
        <translation>訓練用に作成したものを削除できませんでした。次回の訓練で再試行します: %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>: restored in %1</source>
        <translation>: 復元時間 %1</translation>
    </message>
    <message>
        <source>  files that equal the archive: %1, %2</source>
        <translation>  アーカイブと一致したファイル: %1、%2</translation>
    </message>
    <message>
        <source>  A throwaway node started on it in %1.</source>
        <translation>  使い捨てノードが%1で起動しました。</translation>
    </message>
    <message>
        <source>  No node was started on it: %1</source>
        <translation>  ノードは起動しませんでした: %1</translation>
    </message>
    <message>
        <source>  height %1</source>
        <translation>  ブロック高 %1</translation>
    </message>
    <message>
        <source>  The site was not touched.</source>
        <translation>  サイトには触れていません。</translation>
    </message>
    <message>
        <source>%1 %2 (API %3) at %4</source>
        <translation>%1 %2（API %3）、%4</translation>
    </message>
    <message>
        <source>Looked for an engine at:</source>
        <translation>エンジンを探した場所:</translation>
    </message>
    <message>
        <source>The docker command line was not found.</source>
        <translation>dockerコマンドラインが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The docker command line is %1.</source>
        <translation>dockerコマンドラインは%1です。</translation>
    </message>
    <message>
        <source>Usage: bt2c-recovery COMMAND [OPTIONS]</source>
        <translation>使い方: bt2c-recovery COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>Makes, checks and restores backups of a BT2C validator, and leads through its recovery.</source>
        <translation>BT2Cバリデータのバックアップの作成、チェック、復元と、復旧の案内を行います。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>“bt2c-recovery help COMMAND” explains a command and shows examples.</source>
        <translation>「bt2c-recovery help COMMAND」でコマンドの説明と例を表示します。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 archive not sound, 4 could not check or read, 5 refused by a safety rule, 6 busy, 130 cancelled.</source>
        <translation>終了コード: 0 完了、1 失敗、2 使い方の誤り、3 アーカイブが正常でない、4 チェックまたは読み取り不可、5 安全規則により拒否、6 使用中、130 キャンセル</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>“--limit %1”: it is a number from 1 to %2.</source>
        <translation>「--limit %1」: 1から%2までの数を指定します。</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>%1にバックアップはありません。</translation>
    </message>
    <message>
        <source>“bt2c-recovery help” lists the commands, “bt2c-recovery help COMMAND” explains one.</source>
        <translation>「bt2c-recovery help」でコマンドの一覧、「bt2c-recovery help COMMAND」で各コマンドの説明を表示します。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>結果を標準出力に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Password of the repository (it is not shown):</source>
        <translation>リポジトリのパスワード（表示されません）:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>もう一度入力:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>A secret is one line that is not empty.</source>
        <translation>シークレットは空でない1行で指定します。</translation>
    </message>
    <message>
        <source>Made: %1. Without its password nothing in it can be read: keep a copy of it in another place.</source>
        <translation>作成しました: %1。パスワードがなければ中身は一切読めません。パスワードの控えを別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>接続しました: %1</translation>
    </message>
    <message>
        <source>Not copied, since it is not sound, or a link: %1</source>
        <translation>正常でないかリンクのため、コピーしませんでした: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Off-site now: %1. Copied: %2 (%3), which took %4 there and %5.</source>
        <translation>現在オフサイトにある数: %1。コピー: %2（%3）、使用容量 %4、所要時間 %5。</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>%1にバックアップはありません</translation>
    </message>
    <message>
        <source>Sound: the repository’s structure, and part %1 of %2 of its data.</source>
        <translation>正常: リポジトリの構造と、データの第%1部（全%2部）。</translation>
    </message>
    <message>
        <source>no such backup in the repository; “offsite list” shows them</source>
        <translation>そのバックアップはリポジトリにありません。「offsite list」で一覧を表示します</translation>
    </message>
    <message>
        <source>There are such backups of several sites or machines. Name the one that is meant by its snapshot, of those that “offsite list --json” shows.</source>
        <translation>該当するバックアップが複数のサイトまたはマシンにあります。「offsite list --json」で表示されるスナップショットで指定してください。</translation>
    </message>
    <message>
        <source>The damaged one is kept as %1</source>
        <translation>破損したものは%1として残してあります</translation>
    </message>
    <message>
        <source>  Of %1, from the machine %2</source>
        <translation>  サイト%1、マシン%2のもの</translation>
    </message>
    <message>
        <source>  It was there already.</source>
        <translation>  すでにありました。</translation>
    </message>
    <message>
        <source>  It was fetched, and read to its last byte.</source>
        <translation>  取得し、最後のバイトまで読み取りました。</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>削除対象: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました: %1</translation>
    </message>
    <message>
        <source>There is nothing to remove; offsite.keep_days is %1.</source>
        <translation>削除するものはありません。offsite.keep_daysは%1です。</translation>
    </message>
    <message>
        <source>It is “offsite init REPOSITORY”, “connect REPOSITORY”, “copy”, “list”, “check”, “fetch NAME|latest”, “forget” or “unlock”.</source>
        <translation>使い方: 「offsite init REPOSITORY」「connect REPOSITORY」「copy」「list」「check」「fetch NAME|latest」「forget」「unlock」</translation>
    </message>
    <message>
        <source>Made a practice site in %1. Try:</source>
        <translation>%1に練習用サイトを作成しました。試すには:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Would remove: %1 of %2. Nothing was changed: this was a dry run.</source>
        <translation>削除対象: %1、%2。ドライランのため何も変更していません。</translation>
    </message>
    <message>
        <source>Removed: %1 of %2, %3 freed.</source>
        <translation>削除しました: %1/%2、空いた容量 %3。</translation>
    </message>
    <message>
        <source>There is no terminal on which something could be asked, so nothing was done. With --yes it goes on without asking.</source>
        <translation>確認を入力できるターミナルがないため、何もしませんでした。--yesを付けると確認なしで続行します。</translation>
    </message>
    <message>
        <source>The site’s own version of “%1” is not sound, so nothing was done.</source>
        <translation>サイト独自の「%1」に問題があるため、何もしませんでした。</translation>
    </message>
    <message>
        <source>There is no procedure “%1”. There are: %2.</source>
        <translation>手順「%1」はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>%1 … done</source>
        <translation>%1 … 完了</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>、所要時間 %1</translation>
    </message>
    <message>
        <source>  The node answers at height %1.</source>
        <translation>  ノードはブロック高 %1で応答しています。</translation>
    </message>
    <message>
        <source>  The former chain is kept in the volume, in %1</source>
        <translation>  以前のチェーンはボリューム内の%1に残してあります</translation>
    </message>
    <message>
        <source>  The former data is kept in %1</source>
        <translation>  以前のデータは%1に残してあります</translation>
    </message>
    <message>
        <source>  What was removed is kept in %1</source>
        <translation>  削除したものは%1に残してあります</translation>
    </message>
    <message>
        <source>  “bt2c-recovery undo-recovery %1” takes this back.</source>
        <translation>  「bt2c-recovery undo-recovery %1」で取り消せます。</translation>
    </message>
    <message>
        <source>  “bt2c-recovery recoveries %1” shows the report.</source>
        <translation>  「bt2c-recovery recoveries %1」でレポートを表示します。</translation>
    </message>
    <message>
        <source>Another program is carrying out the recovery of %1 just now (%2).</source>
        <translation>%1の復旧は別のプログラムが実行中です（%2）。</translation>
    </message>
    <message>
        <source>No recovery of %1 is open.</source>
        <translation>%1に終わっていない復旧はありません。</translation>
    </message>
    <message>
        <source>The recovery %1 (%2) of this site was begun and not ended, so nothing was done. “bt2c-recovery resume” goes on with it; “bt2c-recovery resume --stop” ends it.</source>
        <translation>このサイトの復旧%1（%2）が終わっていないため、何もしませんでした。「bt2c-recovery resume」で続行、「bt2c-recovery resume --stop」で終了します。</translation>
    </message>
    <message>
        <source>The recovery %1 has ended. What it did stays as it is.</source>
        <translation>復旧%1を終了しました。実行済みの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>The chain that the site had before is back all the same.</source>
        <translation>サイトの以前のチェーンは元に戻っています。</translation>
    </message>
    <message>
        <source>The recovery %1 was taken back. The site has the chain it had before.</source>
        <translation>復旧%1を取り消しました。サイトのチェーンは以前の状態です。</translation>
    </message>
    <message>
        <source>There was no recovery yet.</source>
        <translation>復旧はまだありません。</translation>
    </message>
    <message>
        <source>  damaged pieces: %1, %2 of the archive</source>
        <translation>  破損部分: %1、アーカイブの%2</translation>
    </message>
    <message>
        <source>  to be mended from the archive itself: %1</source>
        <translation>  アーカイブ自体から修復可能: %1</translation>
    </message>
    <message>
        <source>  to be had from other backups: %1</source>
        <translation>  ほかのバックアップから入手可能: %1</translation>
    </message>
    <message>
        <source>  to be had from the live data: %1</source>
        <translation>  稼働中のデータから入手可能: %1</translation>
    </message>
    <message>
        <source>  nowhere to be had: %1</source>
        <translation>  入手不可: %1</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one; nothing was changed. “rescue” saves what comes before the damage.</source>
        <translation>このプログラムのアーカイブではなく、部分ごとに交換できません。何も変更していません。「rescue」で破損箇所より前を救出できます。</translation>
    </message>
    <message>
        <source>no .sha256 tells what it was before the damage, so nobody could say whether it is repaired; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>破損前の状態を示す.sha256がなく、修復できたか判断できません。何も変更していません。「rescue」で無傷のファイルをすべて救出できます</translation>
    </message>
    <message>
        <source>pieces that are nowhere to be had: %1; nothing was changed. Name other backups with --from, or save the undamaged files with “rescue”</source>
        <translation>入手できない部分: %1。何も変更していません。--fromでほかのバックアップを指定するか、「rescue」で無傷のファイルを救出してください</translation>
    </message>
    <message>
        <source>what was found for its damaged pieces is not what they were; nothing was changed. “rescue” saves every undamaged file</source>
        <translation>破損部分の代わりに見つかったものは元の内容と異なります。何も変更していません。「rescue」で無傷のファイルをすべて救出できます</translation>
    </message>
    <message>
        <source>Nothing is damaged: %1</source>
        <translation>破損はありません: %1</translation>
    </message>
    <message>
        <source>Repaired in %1, and proven by its checksum: %2</source>
        <translation>%1で修復し、チェックサムで実証しました: %2</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>破損: %1</translation>
    </message>
    <message>
        <source>Rescued to %1: entries: %2, %3, each of them undamaged</source>
        <translation>%1に救出しました。項目: %2、%3、すべて無傷です</translation>
    </message>
    <message>
        <source>What could not be saved stands above.</source>
        <translation>救出できなかったものは上のとおりです。</translation>
    </message>
    <message>
        <source>… and %1 more; --json lists all.</source>
        <translation>… ほか%1件。--jsonですべて表示します。</translation>
    </message>
    <message>
        <source>would replace what is in the volume %1</source>
        <translation>ボリューム%1の内容を置き換えます（予定）</translation>
    </message>
    <message>
        <source>would create the volume %1</source>
        <translation>ボリューム%1を作成します（予定）</translation>
    </message>
    <message>
        <source>would replace %1</source>
        <translation>%1を置き換えます（予定）</translation>
    </message>
    <message>
        <source>would create %1</source>
        <translation>%1を作成します（予定）</translation>
    </message>
    <message>
        <source>height: %1 live, %2 in the backup</source>
        <translation>ブロック高: 現在 %1、バックアップ %2</translation>
    </message>
    <message>
        <source>space: %1 needed, %2 free</source>
        <translation>容量: 必要 %1、空き %2</translation>
    </message>
    <message>
        <source>the former data would stay in %1</source>
        <translation>以前のデータは%1に残ります（予定）</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>ドライランのため何も変更していません。</translation>
    </message>
    <message>
        <source>The archive is not sound (%1). What could be read of it was restored; the rest is missing.</source>
        <translation>アーカイブは正常ではありません（%1）。読み取れたものを復元しました。残りは失われています。</translation>
    </message>
    <message>
        <source>Restored %1 of %2 from %3</source>
        <translation>%3から%2の%1を復元しました</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>  into the volume %1</source>
        <translation>  復元先ボリューム: %1</translation>
    </message>
    <message>
        <source>  entries: %1, %2, in %3</source>
        <translation>  項目: %1、%2、所要時間 %3</translation>
    </message>
    <message>
        <source>  The validator was stopped for this and is running again.</source>
        <translation>  バリデータはこのために停止しましたが、再び稼働しています。</translation>
    </message>
    <message>
        <source>  “bt2c-recovery rollback --data-dir %1” takes this back.</source>
        <translation>  「bt2c-recovery rollback --data-dir %1」で取り消せます。</translation>
    </message>
    <message>
        <source>“--only %1”: it is either data or config.</source>
        <translation>「--only %1」: dataまたはconfigを指定します。</translation>
    </message>
    <message>
        <source>The validator keeps its chain in %1, not in %2: what is restored there, it does not see.</source>
        <translation>バリデータのチェーンは%2ではなく%1にあります。そこに復元してもバリデータには認識されません。</translation>
    </message>
    <message>
        <source>The validator keeps its chain in the volume %1, not in %2: what is restored there, it does not see. Without --data-dir it goes into the volume.</source>
        <translation>バリデータのチェーンは%2ではなくボリューム%1にあります。そこに復元してもバリデータには認識されません。--data-dirを省略するとボリュームに復元されます。</translation>
    </message>
    <message>
        <source>Brought back %1 of %2, as it was before %3 was restored.</source>
        <translation>%2の%1を、%3の復元前の状態に戻しました。</translation>
    </message>
    <message>
        <source>  What the restore had put into the volume is kept there, in %1</source>
        <translation>  復元でボリュームに入れたものは、ボリューム内の%1に残してあります</translation>
    </message>
    <message>
        <source>  What the restore had put there is kept in %1</source>
        <translation>  復元で入れたものは%1に残してあります</translation>
    </message>
    <message>
        <source>The crontab says that already.</source>
        <translation>crontabはすでにその内容です。</translation>
    </message>
    <message>
        <source>cron would refuse this. Nothing was changed: this was a dry run.</source>
        <translation>cronはこれを受け付けません。ドライランのため何も変更していません。</translation>
    </message>
    <message>
        <source>Installed, and read back.</source>
        <translation>インストールし、読み直して確認しました。</translation>
    </message>
    <message>
        <source>The former crontab is kept in %1; “bt2c-recovery schedule undo” puts it back.</source>
        <translation>以前のcrontabは%1に保管してあります。「bt2c-recovery schedule undo」で戻せます。</translation>
    </message>
    <message>
        <source>“schedule %1”: it is show, next, set, remove, check, install, undo or timer.</source>
        <translation>「schedule %1」: show、next、set、remove、check、install、undo、timerのいずれかです。</translation>
    </message>
    <message>
        <source>“schedule %1”: something is missing. “bt2c-recovery help schedule” shows examples.</source>
        <translation>「schedule %1」: 引数が足りません。「bt2c-recovery help schedule」で例を表示します。</translation>
    </message>
    <message>
        <source>“%1”: it is hourly, daily, weekly or watch.</source>
        <translation>「%1」: hourly、daily、weekly、watchのいずれかです。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>“%1” is no schedule.</source>
        <translation>「%1」はスケジュールではありません。</translation>
    </message>
    <message>
        <source>The crontab runs no watch of this site.</source>
        <translation>crontabにこのサイトの監視はありません。</translation>
    </message>
    <message>
        <source>There is no %1 backup of this site in the crontab.</source>
        <translation>crontabにこのサイトの%1バックアップはありません。</translation>
    </message>
    <message>
        <source>The crontab is as it was before the last change; what stood there is kept in %1.</source>
        <translation>crontabを最後の変更前の状態に戻しました。変更後の内容は%1に保管してあります。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>at no known time</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>行%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Lines %1 start in the same minute, %n times a year, next on %2.</source>
        <translation>
            <numerusform>行%1は同じ分に開始します（年%n回、次回は%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>  Better for line %1: %2</source>
        <translation>  行%1の推奨時刻: %2</translation>
    </message>
    <message>
        <source>Timer %1, of which it is not known whether it is active: %2</source>
        <translation>タイマー%1（有効かどうか不明）: %2</translation>
    </message>
    <message>
        <source>Run by the timer %1: %2</source>
        <translation>タイマー%1で実行: %2</translation>
    </message>
    <message>
        <source>Not run, for the timer %1 is off: %2</source>
        <translation>タイマー%1がオフのため実行されません: %2</translation>
    </message>
    <message>
        <source>The crontab makes no backup.</source>
        <translation>crontabにバックアップはありません。</translation>
    </message>
    <message>
        <source>No backups are scheduled. To begin: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</source>
        <translation>バックアップはスケジュールされていません。始めるには: bt2c-recovery schedule set hourly &apos;20 * * * *&apos;</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>バックアップ:</translation>
    </message>
    <message>
        <source>Other entries:</source>
        <translation>その他の項目:</translation>
    </message>
    <message>
        <source>“%1”: it is a number from 1 to %2.</source>
        <translation>「%1」: 1から%2までの数を指定します。</translation>
    </message>
    <message>
        <source>not on battery</source>
        <translation>バッテリー駆動時は除く</translation>
    </message>
    <message>
        <source>No backups are scheduled.</source>
        <translation>バックアップはスケジュールされていません。</translation>
    </message>
    <message>
        <source>cron takes this crontab, and finds what its backups call.</source>
        <translation>cronはこのcrontabを受け付け、バックアップが呼び出すプログラムも見つかります。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 does not tell for which line of the crontab it stands.</source>
        <translation>%1がcrontabのどの行に対応するか不明です。</translation>
    </message>
    <message>
        <source>No timer runs a backup.</source>
        <translation>バックアップを実行するタイマーはありません。</translation>
    </message>
    <message>
        <source>Line %1 of the crontab makes no backup.</source>
        <translation>crontabの行%1はバックアップではありません。</translation>
    </message>
    <message>
        <source>The job on line %1 is switched off.</source>
        <translation>行%1のジョブはオフです。</translation>
    </message>
    <message>
        <source>There is no %1 backup in the crontab.</source>
        <translation>crontabに%1バックアップはありません。</translation>
    </message>
    <message>
        <source>There are several %1 backups; name the line: %2</source>
        <translation>%1バックアップが複数あります。行を指定してください: %2</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>%1のログイン中だけ実行されます。cronならログインは不要です。</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>「loginctl enable-linger」を1回実行するまでは、%1のログイン中だけ実行されます。cronならログインは不要です。</translation>
    </message>
    <message>
        <source>The files of the timer: %1</source>
        <translation>タイマーのファイル: %1</translation>
    </message>
    <message>
        <source>It is run by %1 now; “bt2c-recovery schedule timer back %2” takes it back.</source>
        <translation>%1で実行されるようになりました。「bt2c-recovery schedule timer back %2」で元に戻せます。</translation>
    </message>
    <message>
        <source>There is no timer “%1”; “bt2c-recovery schedule timer list” shows them.</source>
        <translation>タイマー「%1」はありません。「bt2c-recovery schedule timer list」で一覧を表示します。</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>crontabがジョブに渡す変数が以前と変わっています: %1。</translation>
    </message>
    <message>
        <source>It is run by cron again; the timer is removed.</source>
        <translation>再びcronで実行されます。タイマーは削除しました。</translation>
    </message>
    <message>
        <source>“schedule timer”: it is list, use KIND, use LINE or back NAME.</source>
        <translation>「schedule timer」: list、use KIND、use LINE、back NAMEのいずれかです。</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <translation>%1（表示されません）:</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https:// or http://.</source>
        <translation>Webhookのアドレスはhttps://またはhttp://で始まります。</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保管しました: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保管済み</translation>
    </message>
    <message>
        <source>%1 could not be moved: %2</source>
        <translation>%1を移動できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is still where it was: %2</source>
        <translation>%1は元の場所に残っています: %2</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which only you can read.</source>
        <translation>シークレットは、あなただけが読める%1に保管されます。</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>シークレットはキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>It is “secret set NAME”, “secret remove NAME”, “secret list” or “secret keep keychain|file”; NAME as webhooks.ops or offsite.password.</source>
        <translation>使い方: 「secret set NAME」「secret remove NAME」「secret list」「secret keep keychain|file」。NAMEの例: webhooks.ops、offsite.password</translation>
    </message>
    <message>
        <source>There are several validator sites; name one with --data-dir: %1</source>
        <translation>バリデータのサイトが複数あります。--data-dirで指定してください: %1</translation>
    </message>
    <message>
        <source>A run that was killed may have left a container paused: %1</source>
        <translation>強制終了した実行により、コンテナが一時停止したままかもしれません: %1</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was carried to its end. The former data is kept in %2.</source>
        <translation>中断していた%1の復元を完了しました。以前のデータは%2に残してあります。</translation>
    </message>
    <message>
        <source>An interrupted restore of %1 was undone. The site is as it was before.</source>
        <translation>中断していた%1の復元を取り消しました。サイトは以前の状態です。</translation>
    </message>
    <message>
        <source>This will not be in the record of operations: %1</source>
        <translation>この操作は操作記録に残りません: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>height %1, %2</source>
        <translation>ブロック高 %1、%2</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>最終ブロック %1</translation>
    </message>
    <message>
        <source>%1, which is not there</source>
        <translation>%1（存在しません）</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>ボリューム%1</translation>
    </message>
    <message>
        <source>(in the compose file: %1)</source>
        <translation>（composeファイルでは: %1）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Chain data</source>
        <translation>チェーンデータ</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>最新バックアップ</translation>
    </message>
    <message>
        <source>Newest verified</source>
        <translation>最新の検証済み</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動回数</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>In the compose file</source>
        <translation>composeファイルでの名前</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery engine” tells more.</source>
        <translation>詳しくは「bt2c-recovery engine」を実行してください。</translation>
    </message>
    <message>
        <source>No validator site was found. If there is one, name its folder with --data-dir.</source>
        <translation>バリデータのサイトが見つかりませんでした。ある場合は--data-dirでフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Engine: %1 %2 at %3</source>
        <translation>エンジン: %1 %2、%3</translation>
    </message>
    <message>
        <source>%1 … left out: %2</source>
        <translation>%1 … スキップ: %2</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>“bt2c-recovery resume” goes on; “bt2c-recovery resume --stop” ends the recovery here.</source>
        <translation>「bt2c-recovery resume」で続行、「bt2c-recovery resume --stop」で復旧をここで終了します。</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>損失なし</translation>
    </message>
    <message>
        <source>blocks fetched again from peers, or lost: %1</source>
        <translation>ピアから再取得、または失われるブロック: %1</translation>
    </message>
    <message>
        <source>about %1 of chain</source>
        <translation>チェーン約%1分</translation>
    </message>
    <message>
        <source>There is no backup that could be restored. “bt2c-recovery resume --stop”, then “bt2c-recovery recover no-backup” starts a new chain.</source>
        <translation>復元できるバックアップがありません。「bt2c-recovery resume --stop」の後、「bt2c-recovery recover no-backup」で新しいチェーンを開始します。</translation>
    </message>
    <message>
        <source>Which backup? Its number, or Enter for the newest that is sound:</source>
        <translation>どのバックアップですか？ 番号を入力（Enterで最新の正常なもの）:</translation>
    </message>
    <message>
        <source>To remove this, type the name of the site (%1):</source>
        <translation>これを削除するには、サイトの名前（%1）を入力:</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was removed.</source>
        <translation>名前が違います。何も削除していません。</translation>
    </message>
    <message>
        <source>“%1” is done by hand. Do it, then go on with “bt2c-recovery resume” on a terminal.</source>
        <translation>「%1」は手作業です。実施後、ターミナルで「bt2c-recovery resume」を実行して続行してください。</translation>
    </message>
    <message>
        <source>Type “done” when it is done:</source>
        <translation>完了したら「done」と入力:</translation>
    </message>
    <message>
        <source>%1 … failed</source>
        <translation>%1 … 失敗</translation>
    </message>
    <message>
        <source>Try again (t), take another backup (b), skip this step (s), or leave it here (l)?</source>
        <translation>再試行（t）、別のバックアップを使用（b）、このステップをスキップ（s）、ここで中止（l）？</translation>
    </message>
    <message>
        <source>Try again (t), skip this step (s), or leave it here (l)?</source>
        <translation>再試行（t）、このステップをスキップ（s）、ここで中止（l）？</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>スキップする理由:</translation>
    </message>
    <message>
        <source>Where this does not help, “bt2c-recovery recover %1” is the next way.</source>
        <translation>これで解決しない場合は、次に「bt2c-recovery recover %1」を試してください。</translation>
    </message>
    <message>
        <source>    waiting: %1 (%2 at most)</source>
        <translation>    待機中: %1（最大%2）</translation>
    </message>
    <message>
        <source>%1 is there already. With --force it is overwritten.</source>
        <translation>%1はすでに存在します。--forceで上書きします。</translation>
    </message>
    <message>
        <source>secrets taken out: %1</source>
        <translation>取り除いたシークレット: %1</translation>
    </message>
    <message>
        <source>Wrote %1:</source>
        <translation>%1を書き込みました:</translation>
    </message>
    <message>
        <source>Look at it before you send it.</source>
        <translation>送信前に内容を確認してください。</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>項目: %1</translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>展開後 %1</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1を読み取り（%2）</translation>
    </message>
    <message>
        <source>  Only the checksum was compared; without --quick the content is read as well.</source>
        <translation>  チェックサムだけを比較しました。--quickを付けなければ内容も読み取ります。</translation>
    </message>
    <message>
        <source>Archives: %1 (%2)</source>
        <translation>アーカイブ: %1（%2）</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the archives in it: “bt2c-recovery list --backup-dir %1” shows them.</source>
        <translation>%1はフォルダです。中のアーカイブを指定してください。「bt2c-recovery list --backup-dir %1」で一覧を表示します。</translation>
    </message>
    <message>
        <source>“--mail %1”: this is no mail address.</source>
        <translation>「--mail %1」: メールアドレスではありません。</translation>
    </message>
    <message>
        <source>--test sends a test message: it needs --mail, or mail.to or a webhook among the settings.</source>
        <translation>--testはテスト通知を送信します。--mail、または設定のmail.toかWebhookが必要です。</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信しました: %1</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 %3</source>
        <translation>送信できませんでした（%1）: %2 %3</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>送信できませんでした（%1）: %2</translation>
    </message>
    <message>
        <source>What was told before could not be read, and is kept as %1.</source>
        <translation>前回までの通知内容を読み取れませんでした。%1として残してあります。</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2 Nothing is removed until it is mended.</source>
        <translation>設定 %1 は無効です: %2 修正されるまで何も削除されません。</translation>
    </message>
    <message>
        <source>They stand in your keychain and in no other file. “set” asks for one, or takes it from standard input. Jobs of cron have no keychain on many machines: “keep file” moves them to a file that only you can read, and “keep keychain” back. NAME is webhooks.NAME for the address of a webhook; with --data-dir it is that of one site, offsite.password the off-site repository’s, and offsite.AWS_SECRET_ACCESS_KEY and its like what its storage asks for. engine.passphrase opens the key of an engine that is reached by TLS.</source>
        <translation>キーチェーンだけに保管し、ほかのファイルには書き込みません。「set」は値を尋ねるか、標準入力から受け取ります。多くのマシンではcronのジョブからキーチェーンを使えません。「keep file」で本人だけが読めるファイルに移し、「keep keychain」で戻します。NAMEは、Webhookのアドレスならwebhooks.NAMEです。--data-dirを指定するとそのサイトのものになります。offsite.passwordはオフサイトリポジトリのパスワード、offsite.AWS_SECRET_ACCESS_KEYなどはそのストレージの認証情報です。engine.passphrase は、TLS で接続するエンジンの鍵を開きます。</translation>
    </message>
    <message>
        <source>--engine, the setting engine.host, and then as the docker command line decides: DOCKER_HOST, DOCKER_CONTEXT, the current context, and else the places where engines are known to listen. Every one of them is asked.</source>
        <translation>--engine、設定 engine.host、その後は docker コマンドラインと同じ順です: DOCKER_HOST、DOCKER_CONTEXT、現在のコンテキスト、それ以外はエンジンが待ち受けているとわかっている場所。そのすべてに問い合わせます。</translation>
    </message>
    <message>
        <source>Several sites keep their backups in %1, by rules that differ. Name one with --data-dir; nothing was removed.</source>
        <translation>複数のサイトが異なるルールで %1 にバックアップを保存しています。--data-dir で1つ指定してください。何も削除していません。</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1は全サイト共通の設定です。</translation>
    </message>
    <message>
        <source>The settings do not count, and so no folders in them do: %1</source>
        <translation>設定は無効です。その中のフォルダも使われません: %1</translation>
    </message>
    <message>
        <source>The setting %1 does not count: %2</source>
        <translation>設定 %1 は無効です: %2</translation>
    </message>
    <message>
        <source>To go through a recovery, break it first:</source>
        <translation>復旧を試すには、まず壊します:</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>After an unexpected shutdown</source>
        <translation>予期しないシャットダウンの後</translation>
    </message>
    <message>
        <source>The machine or the engine went down, the containers stand still, and the chain’s data looks whole.</source>
        <translation>マシンまたはエンジンが落ちてコンテナが停止しているが、チェーンデータは無事と見られる場合。</translation>
    </message>
    <message>
        <source>Check the containers</source>
        <translation>コンテナの確認</translation>
    </message>
    <message>
        <source>Shows which containers are there, which of them stand still, and how each of them ended.</source>
        <translation>どのコンテナがあり、どれが停止し、それぞれどのように終了したかを表示します。</translation>
    </message>
    <message>
        <source>The engine answers, and the site’s containers are listed with their states.</source>
        <translation>エンジンが応答し、サイトのコンテナが状態とともに一覧表示される。</translation>
    </message>
    <message>
        <source>Start the container engine, then try again. Without it nothing else can be done.</source>
        <translation>コンテナエンジンを起動して再試行してください。エンジンがなければ何もできません。</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>コンテナの起動</translation>
    </message>
    <message>
        <source>Starts what stands still. What runs already is left alone, and no data is touched.</source>
        <translation>停止しているものを起動します。稼働中のものとデータには触れません。</translation>
    </message>
    <message>
        <source>All containers of the site run.</source>
        <translation>サイトのすべてのコンテナが稼働している。</translation>
    </message>
    <message>
        <source>Read the last lines of the output: a port that is taken, or a file that is missing, is named there.</source>
        <translation>出力の最後の数行を確認してください。使用中のポートや足りないファイルが示されています。</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>チェーンの検証</translation>
    </message>
    <message>
        <source>Waits until the node answers, is as high as it was before, and grows. Containers that run prove nothing yet.</source>
        <translation>ノードが応答し、以前と同じ高さに達し、さらに伸びるまで待ちます。コンテナが稼働しているだけでは確認になりません。</translation>
    </message>
    <message>
        <source>The node answers, its height is what it was before or more, and it grows.</source>
        <translation>ノードが応答し、ブロック高が以前と同じかそれ以上で、伸びている。</translation>
    </message>
    <message>
        <source>If the node does not answer or ends again, its data is probably damaged: turn to “Data corrupted or missing”.</source>
        <translation>ノードが応答しない、または再び終了する場合は、データが破損している可能性があります。「データの破損または消失」に進んでください。</translation>
    </message>
    <message>
        <source>Data corrupted or missing</source>
        <translation>データの破損または消失</translation>
    </message>
    <message>
        <source>The chain’s data is damaged or gone, or the node ends each time it starts, and there is a sound backup.</source>
        <translation>チェーンデータが破損・消失した、またはノードが起動のたびに終了し、正常なバックアップがある場合。</translation>
    </message>
    <message>
        <source>Stop the validator</source>
        <translation>バリデータの停止</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is replaced.</source>
        <translation>チェーンデータを置き換える間、何も書き込まれないようにします。</translation>
    </message>
    <message>
        <source>The validator stands still, and stays so.</source>
        <translation>バリデータが停止し、停止したままである。</translation>
    </message>
    <message>
        <source>If it does not stop, try again; the engine ends it by force after a while. Nothing has been changed yet.</source>
        <translation>停止しない場合は再試行してください。しばらくするとエンジンが強制終了します。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation>バックアップの一覧</translation>
    </message>
    <message>
        <source>Shows which backups there are, and what is known of each.</source>
        <translation>どのバックアップがあり、それぞれについて何がわかっているかを表示します。</translation>
    </message>
    <message>
        <source>At least one backup is there that holds the chain.</source>
        <translation>チェーンを含むバックアップが1つ以上ある。</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again. If there is no backup at all, turn to “No valid backup”.</source>
        <translation>フォルダがない場合は、ディスクを接続またはマウントして再試行してください。バックアップがまったくない場合は「有効なバックアップなし」に進んでください。</translation>
    </message>
    <message>
        <source>Verify the newest</source>
        <translation>最新のものを検証</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum, so that nothing damaged is put in place of the chain.</source>
        <translation>バックアップを全バイト読み取り、チェックサムを比較します。破損したものでチェーンを置き換えないためです。</translation>
    </message>
    <message>
        <source>The checksum matches, and all of the content could be read.</source>
        <translation>チェックサムが一致し、内容をすべて読み取れた。</translation>
    </message>
    <message>
        <source>Choose an older backup and verify that. If none is sound, turn to “No valid backup”.</source>
        <translation>古いバックアップを選んで検証してください。正常なものがなければ「有効なバックアップなし」に進んでください。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the damaged data, compared file by file, and then takes its place in one move. The damaged data is kept until you let it go.</source>
        <translation>破損したデータの隣にバックアップを展開し、ファイルごとに比較した後、一度に入れ替えます。破損したデータは、あなたが手放すまで保持されます。</translation>
    </message>
    <message>
        <source>What was written was read back and equals the backup. The former data is kept.</source>
        <translation>書き込んだ内容を読み直し、バックアップと一致した。以前のデータは保持されている。</translation>
    </message>
    <message>
        <source>The former data is still in place. Make room, or choose another backup, then try again.</source>
        <translation>以前のデータはそのままです。空き容量を増やすか別のバックアップを選び、再試行してください。</translation>
    </message>
    <message>
        <source>Start the validator</source>
        <translation>バリデータの起動</translation>
    </message>
    <message>
        <source>The node loads the restored chain and goes on from there.</source>
        <translation>ノードが復元したチェーンを読み込み、そこから続行します。</translation>
    </message>
    <message>
        <source>The validator runs.</source>
        <translation>バリデータが稼働している。</translation>
    </message>
    <message>
        <source>Look at the last lines of its log. The restore can be taken back.</source>
        <translation>ログの最後の数行を確認してください。復元は取り消せます。</translation>
    </message>
    <message>
        <source>Waits until the node answers, has reached the height of the backup, and grows. Blocks that came after the backup are fetched again from peers.</source>
        <translation>ノードが応答し、バックアップのブロック高に達し、さらに伸びるまで待ちます。バックアップより後のブロックはピアから再取得します。</translation>
    </message>
    <message>
        <source>The node answers at the height of the backup or above, and grows.</source>
        <translation>ノードがバックアップ以上のブロック高で応答し、伸びている。</translation>
    </message>
    <message>
        <source>If it stays silent, look at its log. Taking the restore back brings the former data into place again.</source>
        <translation>応答がなければログを確認してください。復元を取り消すと以前のデータに戻ります。</translation>
    </message>
    <message>
        <source>No valid backup</source>
        <translation>有効なバックアップなし</translation>
    </message>
    <message>
        <source>The chain’s data is lost and no sound backup is left: the node starts with a new chain and fetches what its peers have.</source>
        <translation>チェーンデータが失われ、正常なバックアップも残っていない場合。ノードは新しいチェーンで開始し、ピアが持つものを取得します。</translation>
    </message>
    <message>
        <source>Nothing may write to the chain’s data while it is copied and removed.</source>
        <translation>チェーンデータのコピーと削除の間、何も書き込まれないようにします。</translation>
    </message>
    <message>
        <source>Save what is left</source>
        <translation>残っているものの保存</translation>
    </message>
    <message>
        <source>Copies what the chain’s data holds now, as far as it can be read, into an archive. It is the way back from the next steps.</source>
        <translation>現在のチェーンデータを、読み取れる範囲でアーカイブにコピーします。以降のステップから戻るための手段です。</translation>
    </message>
    <message>
        <source>The archive is written and read back.</source>
        <translation>アーカイブを書き込み、読み直して確認した。</translation>
    </message>
    <message>
        <source>Make room on the disk of the backups, then try again. Skip this only if nothing in the old data is worth keeping.</source>
        <translation>バックアップのディスクに空きを作り、再試行してください。古いデータに残す価値がない場合だけスキップしてください。</translation>
    </message>
    <message>
        <source>Remove the containers</source>
        <translation>コンテナの削除</translation>
    </message>
    <message>
        <source>A volume can be removed only when no container uses it. The volumes stay.</source>
        <translation>ボリュームは、使用するコンテナがないときだけ削除できます。ボリュームは残ります。</translation>
    </message>
    <message>
        <source>The site’s containers are gone, and its volumes are still there.</source>
        <translation>サイトのコンテナがなくなり、ボリュームは残っている。</translation>
    </message>
    <message>
        <source>Read the last lines of the output, then try again. No data has been removed.</source>
        <translation>出力の最後の数行を確認し、再試行してください。データは削除していません。</translation>
    </message>
    <message>
        <source>Remove the damaged chain</source>
        <translation>破損したチェーンの削除</translation>
    </message>
    <message>
        <source>Makes room for a new chain. After this the old one is only in the safety archive.</source>
        <translation>新しいチェーンのための場所を空けます。以降、古いチェーンは退避アーカイブだけに残ります。</translation>
    </message>
    <message>
        <source>The chain’s volume is gone, and no other one was touched.</source>
        <translation>チェーンのボリュームがなくなり、ほかのボリュームには触れていない。</translation>
    </message>
    <message>
        <source>If the volume is in use, something else still mounts it: stop that and try again.</source>
        <translation>ボリュームが使用中の場合、ほかの何かがマウントしています。それを停止して再試行してください。</translation>
    </message>
    <message>
        <source>Makes a new, empty volume and starts the node with a new chain.</source>
        <translation>新しい空のボリュームを作成し、新しいチェーンでノードを起動します。</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>ログの追跡</translation>
    </message>
    <message>
        <source>Shows whether the node sets itself up properly.</source>
        <translation>ノードが正しく初期化されるかどうかを表示します。</translation>
    </message>
    <message>
        <source>The log tells of a new chain, and the node answers.</source>
        <translation>ログに新しいチェーンが示され、ノードが応答する。</translation>
    </message>
    <message>
        <source>The last lines say what is missing. The config of the site was not touched.</source>
        <translation>最後の数行に足りないものが示されています。サイトの構成には触れていません。</translation>
    </message>
    <message>
        <source>Waits until the node answers and grows. It begins at the bottom and catches up with its peers, which may take long.</source>
        <translation>ノードが応答し、伸びるまで待ちます。最初のブロックからピアに追いつくため、時間がかかることがあります。</translation>
    </message>
    <message>
        <source>The node answers, and its height grows.</source>
        <translation>ノードが応答し、ブロック高が伸びている。</translation>
    </message>
    <message>
        <source>If it does not grow, it may find no peers: look at its log and at the network. The old chain is in the safety archive.</source>
        <translation>伸びない場合は、ピアが見つからない可能性があります。ログとネットワークを確認してください。古いチェーンは退避アーカイブにあります。</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>Nothing is wrong: a backup is restored into a scratch place, to prove that it could be when it matters.</source>
        <translation>異常がないときに、バックアップを一時領域に復元し、いざというときに復元できることを実証します。</translation>
    </message>
    <message>
        <source>If the folder is not there, connect or mount its disk and try again.</source>
        <translation>フォルダがない場合は、ディスクを接続またはマウントして再試行してください。</translation>
    </message>
    <message>
        <source>Reads every byte of the backup and compares its checksum.</source>
        <translation>バックアップを全バイト読み取り、チェックサムを比較します。</translation>
    </message>
    <message>
        <source>This backup would not help: choose another one, and make a new backup soon.</source>
        <translation>このバックアップは役に立ちません。別のものを選び、早めに新しいバックアップを作成してください。</translation>
    </message>
    <message>
        <source>Restore into a scratch place</source>
        <translation>一時領域への復元</translation>
    </message>
    <message>
        <source>Unpacks the backup beside the live site, compares every file, and starts a throwaway node on it without a network. The site, its containers and its volumes are not touched.</source>
        <translation>稼働中のサイトの隣にバックアップを展開し、全ファイルを比較して、ネットワークなしの使い捨てノードを起動します。サイト、コンテナ、ボリュームには触れません。</translation>
    </message>
    <message>
        <source>Every file equals the backup, the throwaway node tells its height, and the time it took is on record.</source>
        <translation>全ファイルがバックアップと一致し、使い捨てノードがブロック高を返し、所要時間が記録された。</translation>
    </message>
    <message>
        <source>The backup would not have helped, for the reason given. The live site was not touched.</source>
        <translation>示された理由により、このバックアップは役に立ちませんでした。稼働中のサイトには触れていません。</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>That cannot be written into the crontab</source>
        <translation>その内容はcrontabに書き込めません</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>行%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stay with the script</source>
        <translation>
            <numerusform>%n件の項目はスクリプトのままです</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all jobs could be moved apart</source>
        <translation>一部のジョブはずらせませんでした</translation>
    </message>
    <message>
        <source>The job on line %1 cannot be moved by changing minute and hour alone.</source>
        <translation>行%1のジョブは、分と時の変更だけではずらせません。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Hourly Chain Backup</source>
        <translation>チェーンの毎時バックアップ</translation>
    </message>
    <message>
        <source>Daily Full Backup</source>
        <translation>毎日のフルバックアップ</translation>
    </message>
    <message>
        <source>Weekly Full Backup</source>
        <translation>毎週のフルバックアップ</translation>
    </message>
    <message>
        <source>All Three, as Recommended</source>
        <translation>推奨の3つすべて</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a backup job</source>
        <translation>バックアップジョブを追加</translation>
    </message>
    <message>
        <source>Watch for Trouble</source>
        <translation>異常の監視</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>最後の編集を取り消す</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>編集をやり直す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Back to the crontab as it is installed</source>
        <translation>インストール済みのcrontabに戻す</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>確認してインストール…</translation>
    </message>
    <message>
        <source>Shows what will change in the crontab</source>
        <translation>crontabの変更内容を表示</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>週を表示</translation>
    </message>
    <message>
        <source>Show one day, minute by minute</source>
        <translation>1日を分単位で表示</translation>
    </message>
    <message>
        <source>Crontab</source>
        <translation>crontab</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>That run stays where it is</source>
        <translation>その実行は移動できません</translation>
    </message>
    <message>
        <source>The crontab cannot be changed at the moment.</source>
        <translation>現在、crontabは変更できません。</translation>
    </message>
    <message>
        <source>It belongs to another program.</source>
        <translation>別のプログラムのものです。</translation>
    </message>
    <message numerus="yes">
        <source>Crontab · %n line(s) will change</source>
        <translation>
            <numerusform>crontab・%n行を変更予定</numerusform>
        </translation>
    </message>
    <message>
        <source>The jobs of the practice crontab are not run.</source>
        <translation>練習用crontabのジョブは実行されません。</translation>
    </message>
    <message>
        <source>Reading the crontab…</source>
        <translation>crontabを読み込み中…</translation>
    </message>
    <message>
        <source>The crontab could not be read</source>
        <translation>crontabを読み取れませんでした</translation>
    </message>
    <message>
        <source>crontab of %1</source>
        <translation>%1のcrontab</translation>
    </message>
    <message>
        <source>No site is open</source>
        <translation>サイトが開かれていません</translation>
    </message>
    <message>
        <source>Open the site of a validator to see when its backups are made.</source>
        <translation>バックアップの予定を見るには、バリデータのサイトを開いてください。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>練習用サイトを開く</translation>
    </message>
    <message>
        <source>As long as it cannot be read nothing is saved, so that nothing in it can be lost.</source>
        <translation>読み取れない間は、内容が失われないよう何も保存しません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looking for timers…</source>
        <translation>タイマーを確認中…</translation>
    </message>
    <message>
        <source>The crontab of %1 makes no backup. Recommended are an hourly one of the chain, and a daily and a weekly one of everything; what else stands in the crontab is not touched.</source>
        <translation>%1のcrontabにバックアップはありません。チェーンの毎時バックアップと、全体の毎日・毎週バックアップを推奨します。crontabのほかの内容には触れません。</translation>
    </message>
    <message>
        <source>Whether a timer runs a backup could not be seen: %1</source>
        <translation>タイマーがバックアップを実行しているか確認できませんでした: %1</translation>
    </message>
    <message>
        <source>cron makes no backup</source>
        <translation>cronはバックアップを作成していません</translation>
    </message>
    <message>
        <source>No backup is scheduled</source>
        <translation>バックアップがスケジュールされていません</translation>
    </message>
    <message>
        <source>Add All Three</source>
        <translation>3つすべて追加</translation>
    </message>
    <message>
        <source>Something else changed the crontab since it was read here. What you edit is not installed over it.</source>
        <translation>ここで読み込んだ後に、crontabが別のものによって変更されました。編集内容を上書きインストールすることはありません。</translation>
    </message>
    <message>
        <source>Show What Changed…</source>
        <translation>変更内容を表示…</translation>
    </message>
    <message>
        <source>Move Apart</source>
        <translation>時刻をずらす</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) call the documented script. bt2c-recovery does the same, checks what it made and waits its turn.</source>
        <translation>
            <numerusform>%n件のジョブがドキュメントのスクリプトを呼び出しています。bt2c-recoveryは同じことを行い、結果をチェックし、順番を待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to bt2c-recovery</source>
        <translation>bt2c-recoveryに切り替え</translation>
    </message>
    <message>
        <source>Nobody is told when a backup fails while this window is closed.</source>
        <translation>このウインドウを閉じている間、バックアップが失敗しても通知されません。</translation>
    </message>
    <message>
        <source>Have It Watched</source>
        <translation>監視を設定</translation>
    </message>
    <message>
        <source>Move Back to cron…</source>
        <translation>cronに戻す…</translation>
    </message>
    <message numerus="yes">
        <source>%n by a timer</source>
        <translation>
            <numerusform>タイマーで%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>Full backup</source>
        <translation>フルバックアップ</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>チェーンバックアップ</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>構成バックアップ</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1による</translation>
    </message>
    <message>
        <source>by the script %1</source>
        <translation>スクリプト%1による</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>%1 start in the same minute, next on %2: the later ones wait for the first.</source>
        <translation>%1は同じ分に開始します（次回 %2）。後のものは最初の終了を待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s)</source>
        <translation>
            <numerusform>バックアップジョブ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>その他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerPlan</name>
    <message>
        <source>What you changed in the schedule is not installed yet. Install or discard it first.</source>
        <translation>スケジュールの変更がまだインストールされていません。先にインストールまたは破棄してください。</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept is made up for once when it wakes; cron leaves it out after a longer sleep. One that was due while it was off is left out by both.</source>
        <translation>マシンのスリープ中に逃した実行は、スリープ解除時に1回補われます。cronでは長いスリープの後は実行されません。電源オフ中に逃したものは、どちらでも実行されません。</translation>
    </message>
    <message>
        <source>cron mails what the job says no more; the log of the backups tells of each run.</source>
        <translation>cronはジョブの出力をメールしなくなります。各実行はバックアップのログでわかります。</translation>
    </message>
    <message>
        <source>A run that was due while this machine slept or was off is made up for once as soon as it runs again; cron leaves it out, after a longer sleep at least.</source>
        <translation>マシンのスリープ中や電源オフ中に逃した実行は、再び動き出すとすぐに1回補われます。cronでは、少なくとも長いスリープの後は実行されません。</translation>
    </message>
    <message>
        <source>cron mails what the job says no more: it goes to the journal, and the log of the backups tells of each run.</source>
        <translation>cronはジョブの出力をメールしなくなります。出力はジャーナルに入り、各実行はバックアップのログでわかります。</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in; cron needs nobody.</source>
        <translation>%1のログイン中だけ実行されます。cronならログインは不要です。</translation>
    </message>
    <message>
        <source>It runs only while %1 is logged in, until “loginctl enable-linger” was run once; cron needs nobody.</source>
        <translation>「loginctl enable-linger」を1回実行するまでは、%1のログイン中だけ実行されます。cronならログインは不要です。</translation>
    </message>
    <message>
        <source>cron leaves the job out on battery; a timer does not.</source>
        <translation>cronはバッテリー駆動時にジョブを実行しませんが、タイマーは実行します。</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more.</source>
        <translation>ジョブはもうcrontabにありません。</translation>
    </message>
    <message>
        <source>The job is turned off. Turn it on and install that first.</source>
        <translation>ジョブはオフです。先にオンにしてインストールしてください。</translation>
    </message>
    <message>
        <source>The practice crontab has no timers beside it.</source>
        <translation>練習用crontabではタイマーを使えません。</translation>
    </message>
    <message>
        <source>There are no timers here.</source>
        <translation>ここではタイマーを使えません。</translation>
    </message>
    <message>
        <source>There is no %1 on this machine.</source>
        <translation>このマシンに%1はありません。</translation>
    </message>
    <message>
        <source>Let launchd run “%1”?</source>
        <translation>「%1」をlaunchdで実行しますか？</translation>
    </message>
    <message>
        <source>Let a systemd timer run “%1”?</source>
        <translation>「%1」をsystemdタイマーで実行しますか？</translation>
    </message>
    <message>
        <source>Move to a Timer</source>
        <translation>タイマーに移す</translation>
    </message>
    <message>
        <source>Moving a job to a timer</source>
        <translation>ジョブをタイマーに移しています</translation>
    </message>
    <message>
        <source>The line leaves the crontab, which is kept as it was. “Move Back to cron” on this page puts the line back, byte for byte.</source>
        <translation>この行はcrontabから外れ、元の内容は保管されます。このページの「cronに戻す」で、1バイトも違わずに戻せます。</translation>
    </message>
    <message>
        <source>“%1” is run by %2 now</source>
        <translation>「%1」は%2で実行されるようになりました</translation>
    </message>
    <message>
        <source>“%1” was not moved to a timer</source>
        <translation>「%1」をタイマーに移せませんでした</translation>
    </message>
    <message>
        <source>Its line is no more in the crontab, which was read back; the former one is kept.</source>
        <translation>この行はcrontabからなくなり、読み直して確認しました。以前のものは保管してあります。</translation>
    </message>
    <message>
        <source>Move “%1” back to cron?</source>
        <translation>「%1」をcronに戻しますか？</translation>
    </message>
    <message>
        <source>Move Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Moving a job back to cron</source>
        <translation>ジョブをcronに戻しています</translation>
    </message>
    <message>
        <source>The timer is switched off and its files are removed. The line stands in the crontab already and is not added again.</source>
        <translation>タイマーをオフにし、そのファイルを削除します。行はすでにcrontabにあるため、追加しません。</translation>
    </message>
    <message>
        <source>The timer is switched off, the line stands in the crontab again as it was, and the files of the timer are removed.</source>
        <translation>タイマーをオフにし、crontabに元の行を戻し、タイマーのファイルを削除します。</translation>
    </message>
    <message>
        <source>From then on a run that is due during a longer sleep of this machine, or while it is off, is left out.</source>
        <translation>以後、マシンの長いスリープ中や電源オフ中に予定された実行は行われません。</translation>
    </message>
    <message>
        <source>The crontab gives the job other variables now than it had: %1.</source>
        <translation>crontabがジョブに渡す変数が以前と変わっています: %1。</translation>
    </message>
    <message>
        <source>“%1” is run by cron again</source>
        <translation>「%1」は再びcronで実行されます</translation>
    </message>
    <message>
        <source>“%1” was not moved back to cron</source>
        <translation>「%1」をcronに戻せませんでした</translation>
    </message>
    <message>
        <source>Its line is in the crontab, which was read back; its timer is removed.</source>
        <translation>行はcrontabにあり、読み直して確認しました。タイマーは削除しました。</translation>
    </message>
    <message>
        <source>The hourly backup</source>
        <translation>毎時バックアップ</translation>
    </message>
    <message>
        <source>The daily backup</source>
        <translation>毎日バックアップ</translation>
    </message>
    <message>
        <source>The weekly backup</source>
        <translation>毎週バックアップ</translation>
    </message>
    <message>
        <source>The backup “%1”</source>
        <translation>バックアップ「%1」</translation>
    </message>
    <message>
        <source>%1 has %2. Whether it is active could not be asked: %3</source>
        <translation>%1には%2があります。有効かどうか確認できませんでした: %3</translation>
    </message>
    <message>
        <source>%1 is run by cron and by %2, both.</source>
        <translation>%1はcronと%2の両方で実行されます。</translation>
    </message>
    <message>
        <source>%1 is run by cron; the files of a timer that is off are left of it.</source>
        <translation>%1はcronで実行されます。オフになったタイマーのファイルが残っています。</translation>
    </message>
    <message>
        <source>%1 is not run: it is not in the crontab, and its timer is off.</source>
        <translation>%1は実行されません。crontabになく、タイマーもオフです。</translation>
    </message>
    <message>
        <source>%1 is run by %2.</source>
        <translation>%1は%2で実行されます。</translation>
    </message>
    <message>
        <source>%1 has a name of our timers, but does not tell for which line of the crontab it stands: what it runs is not shown here.</source>
        <translation>%1はこのプログラムのタイマーの名前ですが、crontabのどの行に対応するか不明です。実行内容は表示できません。</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityDetail</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Choose something that was done to see what came of it.</source>
        <translation>操作を選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>これを取り消す</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>実行: %1</translation>
    </message>
    <message>
        <source>By %1 · took %2</source>
        <translation>実行: %1・所要時間 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Restore: done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Size: 348.1 MB</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityFactWords</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Safety archive</source>
        <translation>退避アーカイブ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え対象</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>戻したもの</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>空いた容量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>比較したファイル</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>Node not started</source>
        <translation>ノード未起動</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>残ったもの</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元時間</translation>
    </message>
    <message>
        <source>Until it answered</source>
        <translation>応答まで</translation>
    </message>
    <message>
        <source>Validator stood still</source>
        <translation>バリデータ停止時間</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Former data</source>
        <translation>以前のデータ</translation>
    </message>
    <message>
        <source>Former chain</source>
        <translation>以前のチェーン</translation>
    </message>
    <message>
        <source>Set aside in</source>
        <translation>退避先</translation>
    </message>
    <message>
        <source>Changed while read</source>
        <translation>読み取り中に変更</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Not removed</source>
        <translation>未削除</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>展開後</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Height before</source>
        <translation>実行前の高さ</translation>
    </message>
    <message>
        <source>Height after</source>
        <translation>実行後の高さ</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Nothing that was done fits the search and the filter.</source>
        <translation>検索とフィルタに合う操作はありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Recoveries</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行した操作</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityModel</name>
    <message>
        <source>It was not recorded who did it</source>
        <translation>実行者は記録されていません</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Writes what the list shows into a file, as CSV or JSON</source>
        <translation>一覧の内容をCSVまたはJSONでファイルに書き出します</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティを書き出す</translation>
    </message>
    <message>
        <source>The ledger cannot be read at the moment: what is shown may not be all</source>
        <translation>現在、操作記録を読み取れません。表示は一部だけかもしれません</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1/%2件</translation>
    </message>
    <message>
        <source>The newest of what was done to this site: %1 entries</source>
        <translation>このサイトに対する最近の操作: %1件</translation>
    </message>
    <message>
        <source>Everything that was done to this site</source>
        <translation>このサイトに対するすべての操作</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>バリデータのサイトが開かれていません</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml.</source>
        <translation>バリデータのdocker-compose.ymlがあるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>操作記録を読み取れません</translation>
    </message>
    <message>
        <source>%1 Nothing was changed, and the list returns by itself when the ledger does.</source>
        <translation>%1 何も変更していません。操作記録が読めるようになると一覧も自動的に戻ります。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>操作記録を読み込み中…</translation>
    </message>
    <message>
        <source>What the window, the command line and cron did to this site.</source>
        <translation>ウインドウ、コマンドライン、cronからこのサイトに対して行った操作です。</translation>
    </message>
    <message>
        <source>Nothing was done to this site yet</source>
        <translation>このサイトに対する操作はまだありません</translation>
    </message>
    <message>
        <source>Backups, checks, restores, drills and recoveries will stand here, whoever starts them: you, the command line or cron.</source>
        <translation>バックアップ、チェック、復元、訓練、復旧がここに表示されます。ウインドウ、コマンドライン、cronのどこから始めたものも含みます。</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>%1のレポート</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, with all that is known (*.json)</source>
        <translation>全情報を含むJSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entry(s)</source>
        <translation>
            <numerusform>%n件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you may read %1.</source>
        <translation>%1はあなただけが読めます。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>書き出しませんでした</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityRowWords</name>
    <message>
        <source>Hourly backup</source>
        <translation>毎時バックアップ</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>毎日バックアップ</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>毎週バックアップ</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>フルバックアップ</translation>
    </message>
    <message>
        <source>Chain backup</source>
        <translation>チェーンバックアップ</translation>
    </message>
    <message>
        <source>Config backup</source>
        <translation>構成バックアップ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Drill of %1</source>
        <translation>訓練 %1</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>復元の取り消し</translation>
    </message>
    <message>
        <source>Undo restore %1</source>
        <translation>復元の取り消し %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Restore hourly 15:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>中身なし</translation>
    </message>
    <message>
        <source>Made, changed while read</source>
        <translation>作成済み、読み取り中に変更</translation>
    </message>
    <message>
        <source>Made, %1</source>
        <translation>作成済み、%1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Restored, forced</source>
        <translation>復元済み、強制</translation>
    </message>
    <message numerus="yes">
        <source>Restored, %n notice(s)</source>
        <translation>
            <numerusform>復元済み、注意%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message>
        <source>Restored, node answered</source>
        <translation>復元済み、ノード応答</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>復元・比較済み</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>削除対象なし</translation>
    </message>
    <message numerus="yes">
        <source>%n removed, %1</source>
        <translation>
            <numerusform>%n件削除、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <translation>
            <numerusform>完了、%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>検証 %1</translation>
    </message>
    <message>
        <source>Quick check %1</source>
        <translation>クイックチェック %1</translation>
    </message>
    <message>
        <source>Recovery %1</source>
        <comment>Recovery 2.2</comment>
        <translation>復旧 %1</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧済み</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>bt2c::ActivityTextWords</name>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1, height %2.</source>
        <translation>チェーンを%1のバックアップ（ブロック高 %2）で置き換えました。</translation>
    </message>
    <message>
        <source>The chain was replaced by the backup of %1.</source>
        <translation>チェーンを%1のバックアップで置き換えました。</translation>
    </message>
    <message>
        <source>Back at height %1.</source>
        <translation>ブロック高 %1に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to go. The page Recovery goes on from there.</source>
        <translation>
            <numerusform>残り%nステップです。「復旧」ページで続行できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was ended with %n step(s) not done; what had been done was left as it was.</source>
        <translation>
            <numerusform>%nステップを残して終了しました。実行済みの内容はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was taken back: the chain is what it was before.</source>
        <translation>取り消しました。チェーンは以前の状態です。</translation>
    </message>
    <message>
        <source>What it should hold was not there: it would bring nothing back.</source>
        <translation>対象のデータがありませんでした。これを復元しても何も戻りません。</translation>
    </message>
    <message>
        <source>Written, synced to the disk and read back.</source>
        <translation>書き込み、ディスクに同期し、読み直して確認しました。</translation>
    </message>
    <message>
        <source>Put back and read back, byte by byte.</source>
        <translation>復元し、1バイトずつ読み直して確認しました。</translation>
    </message>
    <message>
        <source>The site is as it was before the restore.</source>
        <translation>サイトは復元前の状態です。</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery.</source>
        <translation>チェーンは復旧前の状態です。</translation>
    </message>
    <message>
        <source>Restored into a scratch place, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>一時領域に復元し、全ファイルを比較し、ノードが応答しました。稼働中のサイトには触れていません。</translation>
    </message>
    <message>
        <source>Restored into a scratch place and every file compared. The live site was not touched.</source>
        <translation>一時領域に復元し、全ファイルを比較しました。稼働中のサイトには触れていません。</translation>
    </message>
    <message>
        <source>Backups that the rules of retention no longer keep were removed.</source>
        <translation>保持ルールの対象外となったバックアップを削除しました。</translation>
    </message>
    <message>
        <source>It is running now.</source>
        <translation>現在実行中です。</translation>
    </message>
    <message>
        <source>The program that did it ended before this was done. What a restore left half way is put right when the site is opened; a backup leaves nothing behind.</source>
        <translation>完了前にプログラムが終了しました。途中の復元は、サイトを開くときに整えられます。バックアップの場合は何も残りません。</translation>
    </message>
    <message>
        <source>The program ended in the middle. The site was put right at the next start.</source>
        <translation>途中でプログラムが終了しました。サイトは次回の起動時に整えられました。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>完了前に停止しました。</translation>
    </message>
    <message>
        <source>Every byte was read, and the checksum matches.</source>
        <translation>全バイトを読み取り、チェックサムも一致しました。</translation>
    </message>
    <message>
        <source>The checksum matches; the content was not read.</source>
        <translation>チェックサムは一致しました。内容は読み取っていません。</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>チェックできませんでした。内容の良し悪しは不明です。</translation>
    </message>
    <message>
        <source>&lt; 0.1 s</source>
        <translation>0.1秒未満</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>取り出し</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>救出</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Undo of a recovery</source>
        <translation>復旧の取り消し</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>不明な操作</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Could not be written</source>
        <translation>書き込み不可</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>Too little space</source>
        <translation>容量不足</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>途中で変更</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Checksum differs</source>
        <translation>チェックサム不一致</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Holds nothing</source>
        <translation>中身なし</translation>
    </message>
    <message>
        <source>No sound backup</source>
        <translation>正常なバックアップなし</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>チェックサムなし</translation>
    </message>
    <message>
        <source>Validator running</source>
        <translation>バリデータ稼働中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>取り消し対象なし</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Older than the chain</source>
        <translation>チェーンより古い</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Recovery 2.2, today 15:43</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>スキップ: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AftermathWords</name>
    <message>
        <source>It cannot be undone any more: it was taken back, or what was there before is no longer kept.</source>
        <translation>もう取り消せません。すでに取り消したか、以前のデータが残っていません。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1 until you let it go.</source>
        <translation>以前のものは、手放すまで%1に保持されます。</translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1, until you let it go.</source>
        <translation>以前のチェーンは、手放すまでボリューム内の%1に保持されます。</translation>
    </message>
    <message>
        <source>It belongs to a recovery: undo that instead.</source>
        <translation>復旧の一部です。代わりに復旧を取り消してください。</translation>
    </message>
    <message>
        <source>A later restore has to be undone first.</source>
        <translation>先に、より新しい復元を取り消す必要があります。</translation>
    </message>
    <message>
        <source>The former data is kept in the volume, in %1, until you let it go.</source>
        <translation>以前のデータは、手放すまでボリューム内の%1に保持されます。</translation>
    </message>
    <message>
        <source>The former data is kept in %1 until you let it go.</source>
        <translation>以前のデータは、手放すまで%1に保持されます。</translation>
    </message>
    <message>
        <source>What the chain held before it was removed is in %1.</source>
        <translation>削除前のチェーンの内容は%1にあります。</translation>
    </message>
    <message>
        <source>It cannot be undone any more: the former data is no longer kept where it was put.</source>
        <translation>もう取り消せません。以前のデータが保管場所に残っていません。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>復元で入れたものは%1に残してあります。</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>%1を取り消しますか？</translation>
    </message>
    <message>
        <source>The chain goes back to what it was before the recovery, damage included.</source>
        <translation>チェーンは、破損も含めて復旧前の状態に戻ります。</translation>
    </message>
    <message>
        <source>the chain in the site&apos;s data folder</source>
        <translation>サイトのデータフォルダのチェーン</translation>
    </message>
    <message>
        <source>the chain in the volume %1</source>
        <translation>ボリューム%1のチェーン</translation>
    </message>
    <message>
        <source>what the safety archive %1 holds</source>
        <translation>退避アーカイブ%1の内容</translation>
    </message>
    <message>
        <source>the data that was there before, as it was kept</source>
        <translation>保管してある以前のデータ</translation>
    </message>
    <message>
        <source>stopped for it, and started afterwards if it ran</source>
        <translation>このために停止し、稼働していた場合は後で起動</translation>
    </message>
    <message>
        <source>what is there now, set aside beside it</source>
        <translation>現在のもの（隣に退避）</translation>
    </message>
    <message>
        <source>What is set aside stays until you let it go.</source>
        <translation>退避したものは、手放すまで残ります。</translation>
    </message>
    <message>
        <source>What is there now can be had back: restore %1 again.</source>
        <translation>現在の状態には、%1をもう一度復元すれば戻せます。</translation>
    </message>
    <message>
        <source>The restore is taken back by exchanging what is there with what was there before.</source>
        <translation>現在のものと以前のものを入れ替えて、復元を取り消します。</translation>
    </message>
    <message>
        <source>what was there before %1 was restored</source>
        <translation>%1の復元前にあったもの</translation>
    </message>
    <message>
        <source>if it runs, you are asked before it is stopped</source>
        <translation>稼働中の場合は、停止の前に確認します</translation>
    </message>
</context>
<context>
    <name>bt2c::Alert</name>
    <message>
        <source>Still: %1</source>
        <translation>継続中: %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>解消: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertModel</name>
    <message>
        <source>Over: %1</source>
        <translation>解消: %1</translation>
    </message>
    <message>
        <source>Quiet until: %1</source>
        <translation>通知停止: %1まで</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>通知済み: %1</translation>
    </message>
    <message>
        <source>%1, since %2, %3</source>
        <translation>%1、%2から、%3</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>bt2c::AlertSheet</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>For an Hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until Tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>For a Week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Not Any More</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <source>Keep Quiet</source>
        <translation>通知を止める</translation>
    </message>
    <message>
        <source>No message about the chosen alert for a while; the page goes on showing it</source>
        <translation>選択したアラートの通知をしばらく止めます。ページには表示され続けます</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Nothing was ever the matter, as far as this program saw.</source>
        <translation>このプログラムが見た範囲では、異常はありませんでした。</translation>
    </message>
    <message>
        <source>Not sent (%1): %2 – %3</source>
        <translation>送信できませんでした（%1）: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>チェーンのブロック生成が止まっています</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>復元訓練を行ったバックアップがありません</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>バックアップディスクは約%n日でいっぱいになります</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of 10 Nov 03:30 failed</source>
        <translation>11月10日 03:30のバックアップが失敗しました</translation>
    </message>
    <message>
        <source>Nothing answers at webhook ops</source>
        <translation>Webhook opsが応答しません</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>オフサイト</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>保持理由</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Height of the chain when it was made</source>
        <translation>作成時のチェーンのブロック高</translation>
    </message>
    <message>
        <source>Not known: the node did not answer when it was made, or nothing was noted</source>
        <translation>不明: 作成時にノードが応答しなかったか、記録がありません</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>No rule of retention counts it</source>
        <translation>どの保持ルールの対象でもありません</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupListView</name>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No backup fits the search and the filters.</source>
        <translation>検索とフィルタに合うバックアップはありません。</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>すべてのバックアップを表示</translation>
    </message>
    <message>
        <source>Search by date, type or height</source>
        <translation>日付、種類、ブロック高で検索</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>バックアップを検索</translation>
    </message>
    <message>
        <source>Type of backup</source>
        <translation>バックアップの種類</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>State of backup</source>
        <translation>バックアップの状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Can be restored</source>
        <translation>復元可能</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>要チェック</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupOperations</name>
    <message>
        <source>Backing up %1</source>
        <translation>%1をバックアップ中</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>バックアップを停止しました</translation>
    </message>
    <message>
        <source>Nothing of it was left behind.</source>
        <translation>途中のものは残っていません。</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>バックアップを作成できませんでした</translation>
    </message>
    <message>
        <source>The site and the other backups were not touched.</source>
        <translation>サイトとほかのバックアップには触れていません。</translation>
    </message>
    <message>
        <source>The backup holds nothing</source>
        <translation>バックアップの中身がありません</translation>
    </message>
    <message>
        <source>What it should hold was not there. %1 would bring nothing back.</source>
        <translation>対象のデータがありませんでした。%1を復元しても何も戻りません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s), %2, in %3.</source>
        <translation>
            <numerusform>%1: %n項目、%2、所要時間 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % reused from earlier backups.</source>
        <translation>%1 %は以前のバックアップから再利用しました。</translation>
    </message>
    <message>
        <source>Changed while it was read: %1.</source>
        <translation>読み取り中に変更: %1。</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>バックアップ完了</translation>
    </message>
    <message>
        <source>Copy %1 to</source>
        <translation>%1のコピー先</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1をコピー中</translation>
    </message>
    <message>
        <source>%1 was read back and is the same, byte by byte.</source>
        <translation>%1を読み直し、1バイトも違わないことを確認しました。</translation>
    </message>
    <message>
        <source>It has no checksum, or another one: the copy is no better than the original.</source>
        <translation>チェックサムがないか、異なります。コピーも原本と同じ状態です。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copying was stopped</source>
        <translation>コピーを停止しました</translation>
    </message>
    <message>
        <source>Nothing was left at the destination.</source>
        <translation>コピー先には何も残っていません。</translation>
    </message>
    <message>
        <source>%1 was not copied</source>
        <translation>%1をコピーできませんでした</translation>
    </message>
    <message>
        <source>The original was not touched.</source>
        <translation>原本には触れていません。</translation>
    </message>
    <message>
        <source>Move the backup of %1 to the Trash?</source>
        <translation>%1のバックアップをゴミ箱に入れますか？</translation>
    </message>
    <message>
        <source>%1 (%2) and its checksum and metadata leave the folder.</source>
        <translation>%1（%2）と、そのチェックサムおよびメタデータがフォルダからなくなります。</translation>
    </message>
    <message>
        <source>It is the only sound backup: without it there is nothing to restore.</source>
        <translation>唯一の正常なバックアップです。これがなければ復元できるものがありません。</translation>
    </message>
    <message>
        <source>You can take it back from the Trash until that is emptied.</source>
        <translation>ゴミ箱を空にするまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <source>Moving %1 to the Trash</source>
        <translation>%1をゴミ箱に移動中</translation>
    </message>
    <message>
        <source>Moved to the Trash</source>
        <translation>ゴミ箱に入れました</translation>
    </message>
    <message>
        <source>%1 and its sidecars can be taken back from there.</source>
        <translation>%1と付属ファイルはゴミ箱から戻せます。</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1を移動できませんでした</translation>
    </message>
    <message>
        <source>It is still in the folder.</source>
        <translation>フォルダに残っています。</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>ファイルマネージャが応答しませんでした</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>ファイルの場所: %1</translation>
    </message>
    <message>
        <source>Extract %1 into</source>
        <translation>%1 の取り出し先</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>取り出す</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <translation>%1 を取り出しています</translation>
    </message>
    <message>
        <source>Extracted</source>
        <translation>取り出しました</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1, are in %2.</source>
        <translation>
            <numerusform>%n 項目（%1）が %2 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extracting was stopped</source>
        <translation>取り出しを停止しました</translation>
    </message>
    <message>
        <source>What was extracted before that stayed in %1.</source>
        <translation>それまでに取り出したものは %1 に残っています。</translation>
    </message>
    <message>
        <source>The archive does not hold it under that name.</source>
        <translation>アーカイブにその名前の項目はありません。</translation>
    </message>
    <message>
        <source>%1 was not extracted</source>
        <translation>%1 は取り出されませんでした</translation>
    </message>
    <message>
        <source>The archive and the site were not touched.</source>
        <translation>アーカイブとサイトには触れていません。</translation>
    </message>
    <message>
        <source>%1 belongs to the site or to its backups, where nothing is to be mixed in. Choose another folder; to put a backup into the site, restore it.</source>
        <translation>%1 はサイトまたはそのバックアップの場所なので、他のものを混ぜられません。別のフォルダを選んでください。バックアップをサイトに戻すには復元します。</translation>
    </message>
    <message>
        <source>Not all of %1 was extracted</source>
        <translation>%1 のすべては取り出せませんでした</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupWords</name>
    <message>
        <source>Hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>chain and config</source>
        <translation>チェーンと構成</translation>
    </message>
    <message>
        <source>chain only</source>
        <translation>チェーンのみ</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>構成のみ</translation>
    </message>
    <message>
        <source>name does not say what it holds</source>
        <translation>名前からは内容が不明</translation>
    </message>
    <message>
        <source>Every byte read, %1.</source>
        <translation>全バイト読み取り済み、%1。</translation>
    </message>
    <message>
        <source>Checksum compared, %1.</source>
        <translation>チェックサム比較済み、%1。</translation>
    </message>
    <message>
        <source>Looked at %1.</source>
        <translation>確認: %1。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>未チェックです。</translation>
    </message>
    <message>
        <source>That is too long ago: verify it again.</source>
        <translation>検証から時間が経ちすぎています。もう一度検証してください。</translation>
    </message>
    <message>
        <source>A restore drill failed on %1.</source>
        <translation>%1の復元訓練に失敗しました。</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, a node ran on it, took %2.</source>
        <translation>%1の訓練で復元、ノードも稼働、所要時間 %2。</translation>
    </message>
    <message>
        <source>Restored in a drill on %1, took %2.</source>
        <translation>%1の訓練で復元、所要時間 %2。</translation>
    </message>
    <message>
        <source>Nothing was copied off-site yet</source>
        <translation>オフサイトへのコピーはまだありません</translation>
    </message>
    <message>
        <source>A copy was off-site when that was looked at, %1</source>
        <translation>%1の確認時、オフサイトにコピーがありました</translation>
    </message>
    <message>
        <source>Not among the copies off-site when those were looked at, %1</source>
        <translation>%1の確認時、オフサイトにコピーがありませんでした</translation>
    </message>
</context>
<context>
    <name>bt2c::BackupsPage</name>
    <message>
        <source>Verifying was stopped</source>
        <translation>検証を停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked before that; the others keep the state they had.</source>
        <translation>
            <numerusform>停止前に%n件をチェックしました。ほかの状態は変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged: see the red badges.</source>
        <translation>
            <numerusform>%n件が破損しています。赤いバッジを確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked, which says nothing about the content.</source>
        <translation>
            <numerusform>%n件はチェックできませんでした。内容の良し悪しは不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing damaged was found.</source>
        <translation>破損は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) checked</source>
        <translation>
            <numerusform>%n件のバックアップをチェックしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Reads every byte of every backup, in the background</source>
        <translation>すべてのバックアップをバックグラウンドで全バイト読み取ります</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>バックアップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>newest verified %1</source>
        <translation>最新の検証済み %1</translation>
    </message>
    <message>
        <source>none verified yet</source>
        <translation>検証済みなし</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>バリデータのサイトが開かれていません</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing.</source>
        <translation>バリデータのdocker-compose.ymlがあるフォルダを選択するか、何にも影響しない練習用サイトで試してください。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>Recover From Off-Site…</source>
        <translation>オフサイトから復旧…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>練習用サイトを開く</translation>
    </message>
    <message>
        <source>Where are the backups?</source>
        <translation>バックアップはどこにありますか？</translation>
    </message>
    <message>
        <source>The site is open, and no folder of backups was chosen for it yet.</source>
        <translation>サイトは開いていますが、バックアップフォルダがまだ選択されていません。</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>バックアップフォルダを選択…</translation>
    </message>
    <message>
        <source>The backup folder may not be read</source>
        <translation>バックアップフォルダを読み取る権限がありません</translation>
    </message>
    <message>
        <source>The backup folder cannot be read</source>
        <translation>バックアップフォルダを読み取れません</translation>
    </message>
    <message>
        <source>%1 Nothing was touched, and the list returns by itself when the folder does.</source>
        <translation>%1 何にも触れていません。フォルダが読めるようになると一覧も自動的に戻ります。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Fetch From Off-Site…</source>
        <translation>オフサイトから取得…</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>%1 holds no archive. Make the first one now, or choose the folder where they are.</source>
        <translation>%1にアーカイブがありません。今すぐ最初のものを作成するか、バックアップのあるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Back Up Everything Now</source>
        <translation>今すぐすべてバックアップ</translation>
    </message>
</context>
<context>
    <name>bt2c::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleFiles</name>
    <message>
        <source>Log of %1</source>
        <translation>%1のログ</translation>
    </message>
    <message>
        <source>Status of engine, containers, volumes and chain</source>
        <translation>エンジン、コンテナ、ボリューム、チェーンの状態</translation>
    </message>
    <message>
        <source>Logs of the containers</source>
        <translation>コンテナのログ</translation>
    </message>
    <message>
        <source>Logs of the containers: the site has none.</source>
        <translation>コンテナのログ: このサイトにはありません。</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: シークレットを含む可能性があります。</translation>
    </message>
    <message>
        <source>%1: the bundle would become larger than %2.</source>
        <translation>%1: バンドルが%2を超えます。</translation>
    </message>
</context>
<context>
    <name>bt2c::BundleModel</name>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>シークレット%n件を除去</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>bt2c::CandidateModel</name>
    <message>
        <source>Looked at</source>
        <translation>確認先</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>確認した理由</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCard</name>
    <message>
        <source>Trend of the height</source>
        <translation>ブロック高の推移</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainCondition</name>
    <message>
        <source>alive</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>stalled: no new block for more than three block times</source>
        <translation>停滞: ブロック間隔の3倍を超えて新しいブロックがありません</translation>
    </message>
    <message>
        <source>behind: lower than it has been before</source>
        <translation>遅れ: 以前より低くなっています</translation>
    </message>
    <message>
        <source>the node does not answer</source>
        <translation>ノードが応答しません</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>bt2c::ChainTexts</name>
    <message>
        <source>%1 staked</source>
        <translation>ステーク %1</translation>
    </message>
    <message numerus="yes">
        <source>%n validator(s)</source>
        <translation>
            <numerusform>バリデータ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 transactions wait</source>
        <translation>待機中トランザクション %1件</translation>
    </message>
    <message>
        <source>Last block %1</source>
        <translation>最終ブロック %1</translation>
    </message>
    <message>
        <source>Last block %1, one every %2</source>
        <translation>最終ブロック %1、%2ごとに1つ</translation>
    </message>
    <message>
        <source>The node does not tell when its last block was made</source>
        <translation>ノードは最終ブロックの時刻を返していません</translation>
    </message>
    <message>
        <source>One block every %1</source>
        <translation>%1ごとに1ブロック</translation>
    </message>
    <message>
        <source>The validator has no container, so nobody answers.</source>
        <translation>バリデータのコンテナがないため、応答がありません。</translation>
    </message>
    <message>
        <source>The validator is paused, so nobody answers.</source>
        <translation>バリデータが一時停止中のため、応答がありません。</translation>
    </message>
    <message>
        <source>The validator does not run, so nobody answers.</source>
        <translation>バリデータが稼働していないため、応答がありません。</translation>
    </message>
    <message>
        <source>Height %1 was seen last, %2.</source>
        <translation>最後に確認したブロック高は%1です（%2）。</translation>
    </message>
    <message>
        <source>The node does not answer</source>
        <translation>ノードが応答しません</translation>
    </message>
    <message>
        <source>Height %1 at %2</source>
        <translation>ブロック高 %1（%2）</translation>
    </message>
    <message>
        <source>Whether the chain is alive now cannot be seen</source>
        <translation>現在チェーンが稼働しているか確認できません</translation>
    </message>
    <message>
        <source>Chain is alive at height %1</source>
        <translation>チェーンはブロック高 %1で稼働中です</translation>
    </message>
    <message>
        <source>The chain stands still</source>
        <translation>チェーンが止まっています</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1</source>
        <translation>チェーンが止まっています: %1の間ブロックなし</translation>
    </message>
    <message>
        <source>The chain stands still: no block for %1 at least</source>
        <translation>チェーンが止まっています: %1以上ブロックなし</translation>
    </message>
    <message>
        <source>one every %1 is expected</source>
        <translation>想定は%1ごとに1つ</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>Behind: %1, was %2</source>
        <translation>遅れ: 現在%1、以前%2</translation>
    </message>
    <message>
        <source>Behind its own past: %1</source>
        <translation>以前より低下: %1</translation>
    </message>
    <message>
        <source>Expected after a restore; otherwise the node has lost blocks.</source>
        <translation>復元後であれば想定どおりです。それ以外の場合、ノードはブロックを失っています。</translation>
    </message>
    <message>
        <source>It was %1 higher at %2: expected after a restore, otherwise the node has lost blocks.</source>
        <translation>%2には%1高い状態でした。復元後であれば想定どおりです。それ以外の場合、ノードはブロックを失っています。</translation>
    </message>
    <message>
        <source>It answers, and does not know its height yet.</source>
        <translation>応答していますが、ブロック高はまだ不明です。</translation>
    </message>
    <message>
        <source>It answers “%1”, and does not know its height yet.</source>
        <translation>「%1」と応答していますが、ブロック高はまだ不明です。</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>ノードが起動中です</translation>
    </message>
    <message>
        <source>The chain cannot be seen from here</source>
        <translation>ここからはチェーンを確認できません</translation>
    </message>
    <message>
        <source>The validator publishes no port 8081, where a node tells its height.</source>
        <translation>ノードがブロック高を返すポート8081を、バリデータが公開していません。</translation>
    </message>
    <message>
        <source>Asking the node…</source>
        <translation>ノードに問い合わせ中…</translation>
    </message>
    <message>
        <source>Height from %1 at %2 to %3 at %4</source>
        <translation>ブロック高 %1（%2）から%3（%4）</translation>
    </message>
</context>
<context>
    <name>bt2c::CheckSheet</name>
    <message>
        <source>Sound: every byte was read, and the checksum matches.</source>
        <translation>正常: 全バイトを読み取り、チェックサムも一致しました。</translation>
    </message>
    <message>
        <source>It can be read in full, but nothing vouches that it is what was written.</source>
        <translation>すべて読み取れますが、書き込まれたときの内容かどうか保証するものがありません。</translation>
    </message>
    <message>
        <source>It can be read, but would bring nothing back.</source>
        <translation>読み取れますが、復元しても何も戻りません。</translation>
    </message>
    <message>
        <source>It was cut off while it was written. Do not rely on it.</source>
        <translation>書き込みの途中で切れています。当てにしないでください。</translation>
    </message>
    <message>
        <source>It is damaged. Do not rely on it.</source>
        <translation>破損しています。当てにしないでください。</translation>
    </message>
    <message>
        <source>It would write outside the site. Do not trust where it came from.</source>
        <translation>サイトの外に書き込もうとします。入手元を信用しないでください。</translation>
    </message>
    <message>
        <source>It could not be checked, which says nothing about its content.</source>
        <translation>チェックできませんでした。内容の良し悪しは不明です。</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>%1のチェック</translation>
    </message>
    <message numerus="yes">
        <source>Check of %n archive(s)</source>
        <translation>
            <numerusform>アーカイブ%n件のチェック</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading every byte. The archive is not changed or moved.</source>
        <translation>全バイトを読み取っています。アーカイブは変更も移動もしません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::ChecksPane</name>
    <message>
        <source>every byte</source>
        <translation>全バイト</translation>
    </message>
    <message>
        <source>checksum only</source>
        <translation>チェックサムのみ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>SHA-256 matches</source>
        <translation>SHA-256一致</translation>
    </message>
    <message>
        <source>SHA-256 does not match</source>
        <translation>SHA-256不一致</translation>
    </message>
    <message>
        <source>no SHA-256 to compare with</source>
        <translation>比較するSHA-256なし</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <translation>展開後 %1</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>以前のチェック</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>書き込みまたは変更の後、チェックしていません。</translation>
    </message>
    <message>
        <source>Could not be checked, %1</source>
        <translation>チェック不可、%1</translation>
    </message>
    <message>
        <source>Every byte read, %1</source>
        <translation>全バイト読み取り済み、%1</translation>
    </message>
    <message>
        <source>Checksum compared, %1</source>
        <translation>チェックサム比較済み、%1</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>、所要時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::CommandSheet</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>今は実行できません</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この言葉を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>コマンドの一部を入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareChoices</name>
    <message>
        <source>the live site</source>
        <translation>稼働中のサイト</translation>
    </message>
    <message>
        <source>The live site, as it is now</source>
        <translation>稼働中のサイトの現在の状態</translation>
    </message>
    <message>
        <source>The backup before it · %1</source>
        <comment>Today 14:00</comment>
        <translation>1つ前のバックアップ・%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Today 15:00 · Hourly · Verified</comment>
        <translation>%1・%2・%3</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>From byte</source>
        <translation>開始バイト</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareSheet</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Search by name or by what happened</source>
        <translation>名前または変更内容で検索</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>差分を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>比較対象がありません</translation>
    </message>
    <message>
        <source>No site is open, and there is no other backup.</source>
        <translation>サイトが開かれておらず、ほかのバックアップもありません。</translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>%1から%2への変更点</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>It could not be compared</source>
        <translation>比較できませんでした</translation>
    </message>
    <message>
        <source>Nothing differs before the damage</source>
        <translation>破損箇所より前に差分はありません</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>差分はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) on both sides are the same.</source>
        <translation>
            <numerusform>両方で同じ項目: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference matches</source>
        <translation>該当する差分はありません</translation>
    </message>
    <message>
        <source>Search for less, or clear the search.</source>
        <translation>検索語を減らすか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Only the first %1 differences are listed; all are counted.</source>
        <translation>最初の%1件の差分だけを表示しています。件数は全体のものです。</translation>
    </message>
    <message>
        <source>%1 is damaged: what comes after that was not compared.</source>
        <translation>%1は破損しています。破損箇所より後は比較していません。</translation>
    </message>
    <message>
        <source>%1 read in full. What was not read was compared by the hashes that the archives record.</source>
        <translation>%1を完全に読み取りました。読み取っていない部分は、アーカイブに記録されたハッシュで比較しました。</translation>
    </message>
</context>
<context>
    <name>bt2c::CompareWords</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>grown</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>, %1 to %2 bytes</source>
        <translation>、%1→%2バイト</translation>
    </message>
    <message>
        <source>, from byte %1 on</source>
        <translation>、バイト%1以降</translation>
    </message>
    <message>
        <source>Nothing differs; entries: %1</source>
        <translation>差分はありません。項目: %1</translation>
    </message>
    <message>
        <source>same: %1</source>
        <translation>同一: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grown: 3</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ComposeSheet</name>
    <message>
        <source>What compose writes</source>
        <translation>composeの出力</translation>
    </message>
    <message>
        <source>Compose is at work…</source>
        <translation>composeを実行中…</translation>
    </message>
    <message>
        <source>Stop Compose</source>
        <translation>composeを停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Stopped as you asked. What compose had done by then stays; volumes were not touched.</source>
        <translation>指示どおり停止しました。composeがそれまでに行ったことは残ります。ボリュームには触れていません。</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>ボリュームには触れていません。</translation>
    </message>
</context>
<context>
    <name>bt2c::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>bt2c::ConnectForm</name>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Session token, if there is one</source>
        <translation>セッショントークン（ある場合）</translation>
    </message>
    <message>
        <source>Region, if there is one</source>
        <translation>リージョン（ある場合）</translation>
    </message>
    <message>
        <source>User of the server</source>
        <translation>サーバのユーザ</translation>
    </message>
    <message>
        <source>Password of the server</source>
        <translation>サーバのパスワード</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>アプリケーションキー</translation>
    </message>
    <message>
        <source>Password of rclone’s configuration, if there is one</source>
        <translation>rclone構成のパスワード（ある場合）</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…</source>
        <translation>別ディスクのフォルダ、またはresticの形式: sftp:…、s3:…、rest:…、rclone:…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Of the repository; an empty one stands for the one that is kept</source>
        <translation>リポジトリのパスワード。空の場合は保管済みのものを使います</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerCard</name>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>再起動中…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止中…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>再開中…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Create and Start</source>
        <translation>作成して起動</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no container</source>
        <translation>コンテナなし</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1に起動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>No figures: it does not run</source>
        <translation>数値なし: 稼働していません</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>まだ数値がありません</translation>
    </message>
    <message>
        <source>Memory %1</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1; 100 % is one busy processor</source>
        <translation>%1（100 %でプロセッサ1基分）</translation>
    </message>
    <message>
        <source>Processor of %1</source>
        <translation>%1のプロセッサ</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>%1のメモリ</translation>
    </message>
    <message>
        <source>no published ports</source>
        <translation>公開ポートなし</translation>
    </message>
    <message>
        <source>port </source>
        <translation>ポート </translation>
    </message>
    <message>
        <source>ports </source>
        <translation>ポート </translation>
    </message>
    <message>
        <source>Open port %1 of %2</source>
        <translation>%2のポート%1を開く</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1をブラウザで開く</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1を起動</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1を停止</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1を再起動</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1を再開</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1を一時停止</translation>
    </message>
    <message>
        <source>Create and start %1</source>
        <translation>%1を作成して起動</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing</source>
        <translation>足りないものをcomposeで作成して起動します</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <translation>%1のログ</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerOperations</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1を起動できませんでした</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1を停止できませんでした</translation>
    </message>
    <message>
        <source>%1 was not restarted</source>
        <translation>%1を再起動できませんでした</translation>
    </message>
    <message>
        <source>%1 was not paused</source>
        <translation>%1を一時停止できませんでした</translation>
    </message>
    <message>
        <source>%1 was not resumed</source>
        <translation>%1を再開できませんでした</translation>
    </message>
    <message>
        <source>Pause the validator?</source>
        <translation>バリデータを一時停止しますか？</translation>
    </message>
    <message>
        <source>Stop the validator?</source>
        <translation>バリデータを停止しますか？</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is paused, and the network may count it as absent.</source>
        <translation>一時停止中のバリデータに収益はなく、ネットワークから不在と見なされることがあります。</translation>
    </message>
    <message>
        <source>A validator earns nothing while it is stopped, and the network may count it as absent.</source>
        <translation>停止中のバリデータに収益はなく、ネットワークから不在と見なされることがあります。</translation>
    </message>
    <message>
        <source>Its data is not touched. It goes on where it was when you resume it.</source>
        <translation>データには触れません。再開すると続きから動作します。</translation>
    </message>
    <message>
        <source>Its data is not touched.</source>
        <translation>データには触れません。</translation>
    </message>
    <message>
        <source>Pause Validator</source>
        <translation>バリデータを一時停止</translation>
    </message>
    <message>
        <source>Stop Validator</source>
        <translation>バリデータを停止</translation>
    </message>
    <message>
        <source>The container is no longer there; something else removed it.</source>
        <translation>コンテナがもうありません。ほかの何かが削除しました。</translation>
    </message>
    <message>
        <source>Other containers and all volumes were not touched.</source>
        <translation>ほかのコンテナとすべてのボリュームには触れていません。</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>ログに理由があるかもしれません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop all containers?</source>
        <translation>すべてのコンテナを停止しますか？</translation>
    </message>
    <message>
        <source>No data is touched. Start All brings them back.</source>
        <translation>データには触れません。「すべて起動」で元に戻ります。</translation>
    </message>
    <message>
        <source>Stop All</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Take %1 down?</source>
        <translation>%1を停止して削除しますか？</translation>
    </message>
    <message>
        <source>All its containers are stopped and removed, and with them their logs. A validator earns nothing until it is brought up again.</source>
        <translation>すべてのコンテナを停止して削除します。ログも失われます。再び立ち上げるまでバリデータに収益はありません。</translation>
    </message>
    <message>
        <source>Volumes and the configuration stay; Bring Up makes the containers again.</source>
        <translation>ボリュームと構成は残ります。「立ち上げ」でコンテナを再び作成します。</translation>
    </message>
    <message>
        <source>Take Down</source>
        <translation>停止して削除</translation>
    </message>
    <message>
        <source>Taking down</source>
        <translation>停止・削除中</translation>
    </message>
    <message>
        <source>Bringing up</source>
        <translation>立ち上げ中</translation>
    </message>
    <message>
        <source>Creating containers</source>
        <translation>コンテナを作成中</translation>
    </message>
    <message>
        <source>Compose did not succeed</source>
        <translation>composeが失敗しました</translation>
    </message>
    <message>
        <source>Volumes were not touched.</source>
        <translation>ボリュームには触れていません。</translation>
    </message>
    <message>
        <source>Compose cannot be run now</source>
        <translation>現在composeを実行できません</translation>
    </message>
    <message>
        <source>There is no engine to talk to. Nothing was changed.</source>
        <translation>通信できるエンジンがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The volume %1 was removed</source>
        <translation>ボリューム%1を削除しました</translation>
    </message>
    <message>
        <source>No other volume and no backup was touched.</source>
        <translation>ほかのボリュームとバックアップには触れていません。</translation>
    </message>
    <message>
        <source>A container uses it by now.</source>
        <translation>今はコンテナが使用しています。</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>すでにありませんでした。</translation>
    </message>
    <message>
        <source>The volume %1 was not removed</source>
        <translation>ボリューム%1を削除できませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>ボリューム%1を作成しますか？</translation>
    </message>
    <message>
        <source>It is made empty.</source>
        <translation>空の状態で作成します。</translation>
    </message>
    <message>
        <source>It is made empty, under the name that compose looks for. The procedure calls it %1; a volume with that name alone would be used by nothing.</source>
        <translation>composeが探す名前で、空の状態で作成します。手順書での名前は%1ですが、その名前だけのボリュームはどこからも使われません。</translation>
    </message>
    <message>
        <source>A backup can be restored into it before the validator starts. Nothing else is changed.</source>
        <translation>バリデータの起動前に、バックアップをここに復元できます。ほかは何も変更しません。</translation>
    </message>
    <message>
        <source>Create Volume</source>
        <translation>ボリュームを作成</translation>
    </message>
    <message>
        <source>The volume %1 was created</source>
        <translation>ボリューム%1を作成しました</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or bring the site up.</source>
        <translation>空の状態です。バックアップを復元するか、サイトを立ち上げてください。</translation>
    </message>
    <message>
        <source>The volume %1 was not created</source>
        <translation>ボリューム%1を作成できませんでした</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainerWords</name>
    <message>
        <source>Running · unhealthy</source>
        <translation>稼働中・異常</translation>
    </message>
    <message>
        <source>It runs, and its own health check fails.</source>
        <translation>稼働していますが、ヘルスチェックに失敗しています。</translation>
    </message>
    <message>
        <source>Restarted %1×</source>
        <translation>再起動%1回</translation>
    </message>
    <message>
        <source>It runs again since %1.</source>
        <translation>%1から再び稼働しています。</translation>
    </message>
    <message>
        <source>Running · healthy</source>
        <translation>稼働中・正常</translation>
    </message>
    <message>
        <source>Its own health check passes.</source>
        <translation>ヘルスチェックに合格しています。</translation>
    </message>
    <message>
        <source>Running · starting</source>
        <translation>稼働中・起動処理中</translation>
    </message>
    <message>
        <source>Its own health check has not passed yet.</source>
        <translation>まだヘルスチェックに合格していません。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed (exit %1, out of memory)</source>
        <translation>失敗（終了 %1、メモリ不足）</translation>
    </message>
    <message>
        <source>The system ended it because its memory ran out.</source>
        <translation>メモリ不足のため、システムが終了させました。</translation>
    </message>
    <message>
        <source>Killed (exit %1)</source>
        <translation>強制終了（終了 %1）</translation>
    </message>
    <message>
        <source>It was ended by force.</source>
        <translation>強制的に終了されました。</translation>
    </message>
    <message>
        <source>Stopped (exit %1)</source>
        <translation>停止（終了 %1）</translation>
    </message>
    <message>
        <source>It ended as it was asked to.</source>
        <translation>指示どおりに終了しました。</translation>
    </message>
    <message>
        <source>Failed (exit %1)</source>
        <translation>失敗（終了 %1）</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Compose has not made this container yet, or it was removed.</source>
        <translation>composeがまだこのコンテナを作成していないか、削除されました。</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>起動不可</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>It was made and has not run yet.</source>
        <translation>作成されましたが、まだ稼働したことがありません。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>It stands still where it was, and goes on when it is resumed.</source>
        <translation>その場で止まっており、再開すると続きから動作します。</translation>
    </message>
    <message>
        <source>Restarting (%1×)</source>
        <translation>再起動中（%1回）</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>It ended with exit code %1, and the engine starts it again.</source>
        <translation>終了コード%1で終了し、エンジンが再び起動しています。</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>デッド</translation>
    </message>
    <message>
        <source>The engine could not remove it and will not start it.</source>
        <translation>エンジンが削除できず、起動もしません。</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>The engine named a state that this program does not know.</source>
        <translation>エンジンが、このプログラムの知らない状態を返しました。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>restarted %1×</source>
        <translation>再起動%1回</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it, or until Docker itself starts anew (restart: always).</source>
        <translation>停止すると、あなたが起動するか、Docker自体が起動し直すまで停止したままです（restart: always）。</translation>
    </message>
    <message>
        <source>Once stopped it stays stopped until you start it (restart: unless-stopped).</source>
        <translation>停止すると、あなたが起動するまで停止したままです（restart: unless-stopped）。</translation>
    </message>
    <message>
        <source>Docker starts it again only when it fails, not when you stop it (restart: on-failure).</source>
        <translation>Dockerは失敗時だけ再起動し、あなたが停止したときは再起動しません（restart: on-failure）。</translation>
    </message>
    <message>
        <source>Docker never starts it by itself (restart: no).</source>
        <translation>Dockerが自動的に起動することはありません（restart: no）。</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>コンテナなし</translation>
    </message>
    <message>
        <source>all running</source>
        <translation>すべて稼働中</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1/%2が稼働中</translation>
    </message>
</context>
<context>
    <name>bt2c::ContainersPage</name>
    <message>
        <source>compose project %1</source>
        <translation>composeプロジェクト%1</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>%1から未確認</translation>
    </message>
    <message>
        <source>as of %1, reconnecting…</source>
        <translation>%1時点、再接続中…</translation>
    </message>
    <message>
        <source>This is as of %1: the connection to Docker is lost, reconnecting… Nothing can be steered until it is back.</source>
        <translation>%1時点の表示です。Dockerとの接続が切れ、再接続しています… 接続が戻るまで操作はできません。</translation>
    </message>
    <message>
        <source>The documented kind of backup would hold no chain here</source>
        <translation>ここでは、ドキュメントどおりのバックアップにチェーンが含まれません</translation>
    </message>
    <message>
        <source>Where this site differs from the procedure</source>
        <translation>このサイトと手順書の違い</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Dockerを探しています…</translation>
    </message>
    <message>
        <source>Every place where an engine may listen is asked, for two seconds at most.</source>
        <translation>エンジンがありうるすべての場所に、最大2秒問い合わせます。</translation>
    </message>
    <message>
        <source>No containers, and no compose file</source>
        <translation>コンテナもcomposeファイルもありません</translation>
    </message>
    <message>
        <source>The engine knows no container of this site, and no docker-compose.yml lies in %1. Choose the folder that holds it.</source>
        <translation>エンジンにこのサイトのコンテナはなく、%1にdocker-compose.ymlがありません。これがあるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>No containers here yet</source>
        <translation>コンテナはまだありません</translation>
    </message>
    <message>
        <source>Compose makes them from %1. Volumes that are there already are used again as they are.</source>
        <translation>composeが%1から作成します。既存のボリュームはそのまま使われます。</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>立ち上げ</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>バックアップへ移動</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>バリデータのサイトが開かれていません</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or learn on a practice site that touches nothing. A validator that Docker runs here is found by itself.</source>
        <translation>バリデータのdocker-compose.ymlがあるフォルダを選択するか、何にも影響しない練習用サイトで試してください。ここのDockerで動くバリデータは自動的に見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>Docker knows of %n validator(s) on this machine.</source>
        <translation>
            <numerusform>このマシンのDockerにバリデータが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>練習用サイトを開く</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Looks for Docker at once</source>
        <translation>すぐにDockerを探します</translation>
    </message>
    <message>
        <source>Restart all</source>
        <translation>すべて再起動</translation>
    </message>
    <message>
        <source>Stops and starts every container that runs; it takes half a minute at most</source>
        <translation>稼働中のすべてのコンテナを停止して起動します。最大30秒かかります</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>すべて起動</translation>
    </message>
    <message>
        <source>Starts every container that does not run</source>
        <translation>稼働していないすべてのコンテナを起動します</translation>
    </message>
    <message>
        <source>Bring up</source>
        <translation>立ち上げ</translation>
    </message>
    <message>
        <source>Has compose make and start what is missing (docker compose up -d)</source>
        <translation>足りないものをcomposeで作成して起動します（docker compose up -d）</translation>
    </message>
    <message>
        <source>More actions for the site</source>
        <translation>サイトのその他の操作</translation>
    </message>
    <message>
        <source>Not live</source>
        <translation>最新ではありません</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why is Docker not seen?</source>
        <translation>Dockerを確認できない理由</translation>
    </message>
    <message>
        <source>Height of the log</source>
        <translation>ログの高さ</translation>
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
        <translation>%1へのハードリンク</translation>
    </message>
    <message>
        <source>Symbolic link to %1</source>
        <translation>%1へのシンボリックリンク</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <translation>内容を読み込む</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>This archive is large: reading what it holds takes a while.</source>
        <translation>大きなアーカイブのため、内容の読み込みに時間がかかります。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Only the first %1 entries are listed.</source>
        <translation>最初の%1項目だけを表示しています。</translation>
    </message>
    <message>
        <source>What could be read before the damage:</source>
        <translation>破損箇所より前に読み取れたもの:</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>取り出す…</translation>
    </message>
    <message>
        <source>Takes the chosen file or folder out of the archive, into a folder of your choice</source>
        <translation>選択したファイルまたはフォルダをアーカイブから任意のフォルダに取り出します</translation>
    </message>
</context>
<context>
    <name>bt2c::CronTrial</name>
    <message>
        <source>%1 is not there, or is no program: the job cannot start it.</source>
        <translation>%1が存在しないか、プログラムではないため、ジョブは起動できません。</translation>
    </message>
    <message>
        <source>cron does not find %1. Write its full path, or put a line PATH=… with its folder above the job.</source>
        <translation>cronは%1を見つけられません。フルパスで書くか、ジョブの上にそのフォルダを含むPATH=…の行を追加してください。</translation>
    </message>
    <message>
        <source>cron does not find docker, which the documented script calls. Put a line PATH=… with its folder above the job, or move the job to bt2c-recovery, which needs no docker program.</source>
        <translation>cronは、ドキュメントのスクリプトが呼び出すdockerを見つけられません。ジョブの上にそのフォルダを含むPATH=…の行を追加するか、dockerプログラムが不要なbt2c-recoveryにジョブを切り替えてください。</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>バックアップフォルダ%1に書き込めません。</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and cannot be made. Is its disk mounted?</source>
        <translation>バックアップフォルダ%1が存在せず、作成もできません。ディスクはマウントされていますか？</translation>
    </message>
    <message>
        <source>The home folder %1 is not there: cron would not start the job.</source>
        <translation>ホームフォルダ%1が存在しないため、cronはジョブを起動しません。</translation>
    </message>
    <message>
        <source>The shell %1 is not there: cron would not start the job.</source>
        <translation>シェル%1が存在しないため、cronはジョブを起動しません。</translation>
    </message>
    <message>
        <source>macOS kept the job from a folder it needs. %1</source>
        <translation>macOSが、ジョブに必要なフォルダへのアクセスを拒否しました。%1</translation>
    </message>
    <message>
        <source>This run had the rights of this program. Whether cron itself may use Documents, Desktop, Downloads and external disks cannot be seen from here: only a run that cron starts shows it. %1</source>
        <translation>今回の実行はこのプログラムの権限で行われました。cron自体が書類、デスクトップ、ダウンロード、外部ディスクを使えるかはここからはわからず、cronによる実行でのみ確認できます。%1</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabInstall</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>What stands in the crontab now could not be checked.</source>
        <translation>現在のcrontabの内容を確認できませんでした。</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Full Disk Access, add /usr/sbin/cron (press Shift-Command-G to type the path) and this program, and switch both on.</source>
        <translation>「システム設定」&gt;「プライバシーとセキュリティ」&gt;「フルディスクアクセス」を開き、/usr/sbin/cron（Shift-Command-Gでパスを入力）とこのプログラムを追加して、両方をオンにしてください。</translation>
    </message>
    <message>
        <source>macOS does not let this program change the crontab. %1 %2</source>
        <translation>macOSがこのプログラムによるcrontabの変更を許可していません。%1 %2</translation>
    </message>
    <message>
        <source>The crontab was changed by something else since it was read. Nothing was overwritten: look at what it says now, then try again.</source>
        <translation>読み込んだ後に、crontabが別のものによって変更されました。何も上書きしていません。現在の内容を確認して再試行してください。</translation>
    </message>
    <message>
        <source>cron would refuse line %1 of this crontab: %2 Nothing was changed.</source>
        <translation>cronはこのcrontabの行%1を受け付けません: %2 何も変更していません。</translation>
    </message>
    <message>
        <source>cron would refuse this crontab: %1 Nothing was changed.</source>
        <translation>cronはこのcrontabを受け付けません: %1 何も変更していません。</translation>
    </message>
    <message>
        <source>crontab refused line %1: %2. %3</source>
        <translation>crontabが行%1を拒否しました: %2。%3</translation>
    </message>
    <message>
        <source>crontab failed: %1. %2</source>
        <translation>crontabが失敗しました: %1。%2</translation>
    </message>
    <message>
        <source>You may not use crontab here: %1. %2</source>
        <translation>ここではcrontabを使う権限がありません: %1。%2</translation>
    </message>
    <message>
        <source>There is no program crontab on this machine. Nothing was changed.</source>
        <translation>このマシンにcrontabプログラムがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>crontab did not end in time. %1</source>
        <translation>crontabが時間内に終了しませんでした。%1</translation>
    </message>
    <message>
        <source>Another window or command is changing the crontab. Nothing was changed: try again in a moment.</source>
        <translation>別のウインドウまたはコマンドがcrontabを変更中です。何も変更していません。少し待って再試行してください。</translation>
    </message>
    <message>
        <source>A timer runs this job already, and cron would run it a second time: %1. Move it back to cron instead. Nothing was changed.</source>
        <translation>このジョブはすでにタイマーで実行されており、cronでは二重に実行されます: %1。代わりに、タイマーからcronに戻してください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no change of the crontab that could be taken back.</source>
        <translation>取り消せるcrontabの変更はありません。</translation>
    </message>
    <message>
        <source>The crontab does not read as it was written. The former one is kept; look at what it says now.</source>
        <translation>crontabの内容が書き込んだものと異なります。以前のものは保管してあります。現在の内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabLinesModel</name>
    <message>
        <source>Lines that stay as they are</source>
        <translation>変わらない行</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空の行</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>%1 (another program&apos;s entry)</source>
        <translation>%1（別のプログラムの項目）</translation>
    </message>
</context>
<context>
    <name>bt2c::CrontabView</name>
    <message>
        <source>Crontab</source>
        <translation>crontab</translation>
    </message>
</context>
<context>
    <name>bt2c::DetailPane</name>
    <message>
        <source>Choose a backup to see what it holds and how it was checked.</source>
        <translation>バックアップを選択すると、内容とチェック結果が表示されます。</translation>
    </message>
    <message>
        <source>Copy the file name</source>
        <translation>ファイル名をコピー</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Repair this backup</source>
        <translation>このバックアップを修復</translation>
    </message>
    <message>
        <source>Looks where the damaged pieces are to be had</source>
        <translation>破損部分をどこから入手できるか調べます</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify this backup</source>
        <translation>このバックアップを検証</translation>
    </message>
    <message>
        <source>Reads every byte and compares the checksum</source>
        <translation>全バイトを読み取り、チェックサムを比較します</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>kept as %1</source>
        <translation>保持理由: %1</translation>
    </message>
    <message>
        <source>restored in a drill %1, took %2</source>
        <translation>%1の訓練で復元、所要時間 %2</translation>
    </message>
    <message>
        <source>a copy off-site</source>
        <translation>オフサイトにコピーあり</translation>
    </message>
    <message>
        <source>There is no site to restore into. Choose one with File ▸ Open Site…</source>
        <translation>復元先のサイトがありません。次から選択してください: ファイル ▸ サイトを開く…</translation>
    </message>
</context>
<context>
    <name>bt2c::Diagnosis</name>
    <message>
        <source>Install Docker Desktop, or another container engine, then look again.</source>
        <translation>Docker Desktopまたは別のコンテナエンジンをインストールしてから、再確認してください。</translation>
    </message>
    <message>
        <source>Have your user added to the group “docker”, log in again, then look again.</source>
        <translation>ユーザをグループ「docker」に追加し、ログインし直してから、再確認してください。</translation>
    </message>
    <message>
        <source>Choose the engine that the validator runs on, then look again.</source>
        <translation>バリデータが動作するエンジンを選択してから、再確認してください。</translation>
    </message>
    <message>
        <source>Restart Docker, then look again.</source>
        <translation>Dockerを再起動してから、再確認してください。</translation>
    </message>
    <message>
        <source>Look at which address is set for the engine, then look again.</source>
        <translation>エンジンに設定されたアドレスを確認してから、再確認してください。</translation>
    </message>
    <message>
        <source>Start Docker Desktop, then look again.</source>
        <translation>Docker Desktopを起動してから、再確認してください。</translation>
    </message>
    <message>
        <source>Start Docker (Docker Desktop, or “sudo systemctl start docker”), then look again.</source>
        <translation>Dockerを起動して（Docker Desktop、または「sudo systemctl start docker」）から、再確認してください。</translation>
    </message>
    <message>
        <source>The look was broken off</source>
        <translation>確認が中断されました</translation>
    </message>
    <message>
        <source>The container engine had not answered yet.</source>
        <translation>コンテナエンジンがまだ応答していませんでした。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>再確認してください。</translation>
    </message>
    <message>
        <source>The container engine does not answer</source>
        <translation>コンテナエンジンが応答しません</translation>
    </message>
    <message>
        <source>It gave no answer in %1. Without it neither the validator nor its chain can be seen.</source>
        <translation>%1の間、応答がありませんでした。エンジンがなければバリデータもチェーンも確認できません。</translation>
    </message>
    <message>
        <source>Without it the validator cannot run, and its containers cannot be seen.</source>
        <translation>エンジンがなければバリデータは稼働できず、コンテナも確認できません。</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>問い合わせ先: %1。</translation>
    </message>
    <message>
        <source>A restore is being carried out now</source>
        <translation>現在、復元を実行中です</translation>
    </message>
    <message>
        <source>Another window or command works on this site. Until it has ended nothing can be said of the chain.</source>
        <translation>別のウインドウまたはコマンドがこのサイトで作業中です。終わるまでチェーンの状態はわかりません。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then look again.</source>
        <translation>終わるのを待ってから、再確認してください。</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>復元が中断されました</translation>
    </message>
    <message>
        <source>It was begun and neither finished nor taken back. The former data is still there.</source>
        <translation>開始された復元が、完了も取り消しもされていません。以前のデータは残っています。</translation>
    </message>
    <message>
        <source>Have it finished or taken back: that is done when this program starts, and before each restore. Nothing is lost by it.</source>
        <translation>完了または取り消しが必要です。このプログラムの起動時と各復元の前に自動的に行われます。それによって失われるものはありません。</translation>
    </message>
    <message>
        <source>A recovery is under way</source>
        <translation>復旧を実行中です</translation>
    </message>
    <message>
        <source>Another window or command carries out “%1”.</source>
        <translation>別のウインドウまたはコマンドが「%1」を実行しています。</translation>
    </message>
    <message>
        <source>A recovery was not ended</source>
        <translation>終わっていない復旧があります</translation>
    </message>
    <message>
        <source>“%1” was begun and stopped in the middle.</source>
        <translation>「%1」が開始され、途中で止まっています。</translation>
    </message>
    <message>
        <source>Go on with it, or end it there.</source>
        <translation>続行するか、そこで終了してください。</translation>
    </message>
    <message>
        <source>The backup disk is full</source>
        <translation>バックアップディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The chain is fine, but no further backup fits into %1.</source>
        <translation>チェーンは正常ですが、%1にこれ以上バックアップが入りません。</translation>
    </message>
    <message>
        <source>Make room there, or let go of old backups, then look again.</source>
        <translation>空きを作るか古いバックアップを手放してから、再確認してください。</translation>
    </message>
    <message>
        <source>Only %1 are free there. The validator cannot write its chain, and nothing can be restored.</source>
        <translation>空きが%1しかありません。バリデータはチェーンを書き込めず、復元もできません。</translation>
    </message>
    <message>
        <source>The validator could not write: no space was left on its disk.</source>
        <translation>バリデータは書き込めませんでした。ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Make room on the disk that holds %1, then look again.</source>
        <translation>%1のあるディスクに空きを作ってから、再確認してください。</translation>
    </message>
    <message>
        <source>The chain’s volume %1 is still there.</source>
        <translation>チェーンのボリューム%1は残っています。</translation>
    </message>
    <message>
        <source>The site’s folder is missing</source>
        <translation>サイトのフォルダがありません</translation>
    </message>
    <message>
        <source>%1 is not there, and there are no containers to start.</source>
        <translation>%1が存在せず、起動できるコンテナもありません。</translation>
    </message>
    <message>
        <source>Connect the disk that it is on, or put the folder back, then look again.</source>
        <translation>ディスクを接続するかフォルダを元に戻してから、再確認してください。</translation>
    </message>
    <message>
        <source>The compose file is missing</source>
        <translation>composeファイルがありません</translation>
    </message>
    <message>
        <source>Without docker-compose.yml the containers cannot be made, and there are none to start.</source>
        <translation>docker-compose.ymlがないとコンテナを作成できません。起動できるコンテナもありません。</translation>
    </message>
    <message>
        <source>Put docker-compose.yml back into %1, then look again.</source>
        <translation>docker-compose.ymlを%1に戻してから、再確認してください。</translation>
    </message>
    <message>
        <source>A sound backup from %1 ago is at hand.</source>
        <translation>%1前の正常なバックアップがあります。</translation>
    </message>
    <message>
        <source>A backup from %1 ago is at hand; it is checked before it is used.</source>
        <translation>%1前のバックアップがあります。使用前にチェックします。</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>バックアップを確認できませんでした。</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>正常なバックアップがありません。</translation>
    </message>
    <message>
        <source>Connect the disk %1 with the backups, then look again.</source>
        <translation>バックアップのあるディスク%1を接続してから、再確認してください。</translation>
    </message>
    <message>
        <source>Make the folder of backups readable (%1), then look again.</source>
        <translation>バックアップフォルダ（%1）を読み取れるようにしてから、再確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The validator was started %n time(s) again and ended each time, because it cannot read its chain.</source>
        <translation>
            <numerusform>チェーンを読み取れないため、バリデータは%n回再起動され、毎回終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files of the chain contradict each other.</source>
        <translation>チェーンのファイルが互いに矛盾しています。</translation>
    </message>
    <message>
        <source>The validator cannot read its chain, as its log says.</source>
        <translation>ログによると、バリデータがチェーンを読み取れません。</translation>
    </message>
    <message>
        <source>The chain data is damaged</source>
        <translation>チェーンデータが破損しています</translation>
    </message>
    <message>
        <source>%1 holds a new chain at height %2. The former one was at %3.</source>
        <translation>%1にはブロック高 %2の新しいチェーンがあります。以前のものは%3でした。</translation>
    </message>
    <message>
        <source>%1 is there and holds no chain, although there was one.</source>
        <translation>%1はありますが、以前あったチェーンがありません。</translation>
    </message>
    <message>
        <source>Let it fetch the chain from its peers, which may take hours.</source>
        <translation>ピアからチェーンを取得させてください。数時間かかることがあります。</translation>
    </message>
    <message>
        <source>The chain is gone</source>
        <translation>チェーンがありません</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>ポート%1は使用中です</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>ポートが使用中です</translation>
    </message>
    <message>
        <source>Another program uses the port that “%1” needs, so that it cannot start.</source>
        <translation>「%1」に必要なポートを別のプログラムが使用しているため、起動できません。</translation>
    </message>
    <message>
        <source>The container %1 uses the port that “%2” needs, so that it cannot start.</source>
        <translation>「%2」に必要なポートをコンテナ%1が使用しているため、起動できません。</translation>
    </message>
    <message>
        <source>Stop %1, or give it another port, then look again.</source>
        <translation>%1を停止するか別のポートを割り当ててから、再確認してください。</translation>
    </message>
    <message>
        <source>End the program that has it (“lsof -i :%1” names it), then look again.</source>
        <translation>使用中のプログラムを終了し（「lsof -i :%1」でわかります）、再確認してください。</translation>
    </message>
    <message>
        <source>End the program that has it, then look again.</source>
        <translation>使用中のプログラムを終了してから、再確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not running</source>
        <translation>「%1」が稼働していません</translation>
    </message>
    <message>
        <source>The validator and its chain are fine. What watches over them is not all there.</source>
        <translation>バリデータとチェーンは正常です。監視の一部が動いていません。</translation>
    </message>
    <message>
        <source>The validator is paused</source>
        <translation>バリデータが一時停止中です</translation>
    </message>
    <message>
        <source>Its container stands still, as it does for a moment while a backup is made.</source>
        <translation>コンテナが止まっています。バックアップの作成中は一時的にこうなります。</translation>
    </message>
    <message>
        <source>If no backup is being made: docker unpause %1</source>
        <translation>バックアップの作成中でない場合: docker unpause %1</translation>
    </message>
    <message>
        <source>The validator was never started</source>
        <translation>バリデータが起動されていません</translation>
    </message>
    <message>
        <source>Its container was made and is waiting.</source>
        <translation>コンテナは作成され、待機しています。</translation>
    </message>
    <message>
        <source>The engine could not start it: %1</source>
        <translation>エンジンが起動できませんでした: %1</translation>
    </message>
    <message>
        <source>It was killed, as by a shutdown that came too fast.</source>
        <translation>急なシャットダウンなどで強制終了されました。</translation>
    </message>
    <message>
        <source>It was stopped, by hand or with the machine.</source>
        <translation>手動で、またはマシンとともに停止されました。</translation>
    </message>
    <message>
        <source>It ended by itself with exit code %1, and its log names no reason that is known.</source>
        <translation>終了コード%1で自ら終了しました。ログに既知の原因はありません。</translation>
    </message>
    <message>
        <source>Nothing speaks of damage to its chain.</source>
        <translation>チェーンの破損を示すものはありません。</translation>
    </message>
    <message>
        <source>The validator is stopped</source>
        <translation>バリデータが停止しています</translation>
    </message>
    <message>
        <source>The validator and its chain are fine, but could not be recovered now.</source>
        <translation>バリデータとチェーンは正常ですが、今は復旧できない状態です。</translation>
    </message>
    <message>
        <source>Look at its disk, then look again.</source>
        <translation>ディスクを確認してから、再確認してください。</translation>
    </message>
    <message>
        <source>The backup disk does not answer</source>
        <translation>バックアップディスクが応答しません</translation>
    </message>
    <message>
        <source>The backup disk is not mounted</source>
        <translation>バックアップディスクがマウントされていません</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1が存在しません。</translation>
    </message>
    <message>
        <source>Connect the disk, then look again.</source>
        <translation>ディスクを接続してから、再確認してください。</translation>
    </message>
    <message>
        <source>The backups may not be read</source>
        <translation>バックアップを読み取る権限がありません</translation>
    </message>
    <message>
        <source>Give yourself the right to read %1, then look again.</source>
        <translation>%1の読み取り権限を自分に付与してから、再確認してください。</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>バックアップを読み取れません</translation>
    </message>
    <message>
        <source>The folder of backups is missing</source>
        <translation>バックアップフォルダがありません</translation>
    </message>
    <message>
        <source>Put the folder back, or make a new backup now.</source>
        <translation>フォルダを元に戻すか、今すぐ新しいバックアップを作成してください。</translation>
    </message>
    <message>
        <source>The validator is healthy</source>
        <translation>バリデータは正常です</translation>
    </message>
    <message>
        <source>The chain is at height %1 and growing.</source>
        <translation>チェーンはブロック高 %1で、伸びています。</translation>
    </message>
    <message>
        <source>The validator’s container is missing</source>
        <translation>バリデータのコンテナがありません</translation>
    </message>
    <message>
        <source>It was taken down or never made. Its data is kept apart from it.</source>
        <translation>削除されたか、作成されていません。データはコンテナとは別に保管されています。</translation>
    </message>
    <message>
        <source>The chain’s volume is missing</source>
        <translation>チェーンのボリュームがありません</translation>
    </message>
    <message>
        <source>The chain’s folder is missing</source>
        <translation>チェーンのフォルダがありません</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1がなくなっています。</translation>
    </message>
    <message>
        <source>The validator may not use its data</source>
        <translation>バリデータにデータへのアクセス権がありません</translation>
    </message>
    <message>
        <source>It is refused to read or write its files, so that it cannot run. The data itself need not be damaged.</source>
        <translation>ファイルの読み書きが拒否され、稼働できません。データ自体は破損していない可能性があります。</translation>
    </message>
    <message>
        <source>Give %1 back to the user that the validator runs as, then look again.</source>
        <translation>%1の所有者をバリデータの実行ユーザに戻してから、再確認してください。</translation>
    </message>
    <message>
        <source>The validator ran out of memory</source>
        <translation>バリデータのメモリが不足しました</translation>
    </message>
    <message>
        <source>It was ended because it needed more memory than it may have. Its data need not be damaged.</source>
        <translation>許容量を超えるメモリが必要になり、終了されました。データは破損していない可能性があります。</translation>
    </message>
    <message>
        <source>Give it more memory (its limit in the compose file, or that of Docker), or end other programs.</source>
        <translation>メモリを増やす（composeファイルまたはDockerの上限）か、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The validator ends again and again</source>
        <translation>バリデータが終了を繰り返しています</translation>
    </message>
    <message>
        <source>It is started and ends within seconds, and its log names no reason that is known.</source>
        <translation>起動しても数秒で終了します。ログに既知の原因はありません。</translation>
    </message>
    <message>
        <source>Look at the last lines of its log first.</source>
        <translation>まずログの最後の数行を確認してください。</translation>
    </message>
    <message>
        <source>The chain makes no blocks</source>
        <translation>チェーンのブロックが生成されていません</translation>
    </message>
    <message>
        <source>The validator runs and answers, but its chain stands still at height %1.</source>
        <translation>バリデータは稼働して応答していますが、チェーンがブロック高 %1で止まっています。</translation>
    </message>
    <message>
        <source>Look at its connection to its peers and at the log. Then restart it: docker restart %1</source>
        <translation>ピアとの接続とログを確認してください。その後、再起動してください: docker restart %1</translation>
    </message>
    <message>
        <source>The chain is shorter than it was</source>
        <translation>チェーンが以前より短くなっています</translation>
    </message>
    <message>
        <source>It is at height %1 and was at %2 before.</source>
        <translation>現在のブロック高は%1、以前は%2でした。</translation>
    </message>
    <message>
        <source>If it grows, let it catch up with its peers first.</source>
        <translation>伸びている場合は、まずピアに追いつくのを待ってください。</translation>
    </message>
    <message>
        <source>The validator is starting</source>
        <translation>バリデータが起動中です</translation>
    </message>
    <message>
        <source>It runs and does not serve its chain yet.</source>
        <translation>稼働していますが、まだチェーンを提供していません。</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>1分待ってから、再確認してください。</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>バリデータが応答しません</translation>
    </message>
    <message>
        <source>It runs, but its port 8081 cannot be reached from here, so that its chain could not be asked.</source>
        <translation>稼働していますが、ここからポート8081に接続できず、チェーンに問い合わせできません。</translation>
    </message>
    <message>
        <source>It runs, but gives no answer about its chain.</source>
        <translation>稼働していますが、チェーンについて応答がありません。</translation>
    </message>
    <message>
        <source>Look at its log. Then restart it: docker restart %1</source>
        <translation>ログを確認してください。その後、再起動してください: docker restart %1</translation>
    </message>
    <message>
        <source>There is no sound backup</source>
        <translation>正常なバックアップがありません</translation>
    </message>
    <message>
        <source>Make a backup now.</source>
        <translation>今すぐバックアップを作成してください。</translation>
    </message>
    <message>
        <source>The log says: “%1”</source>
        <translation>ログの内容: 「%1」</translation>
    </message>
    <message>
        <source>The engine says: “%1”</source>
        <translation>エンジンの応答: 「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::DiagnosisView</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Go to Containers</source>
        <translation>コンテナへ移動</translation>
    </message>
    <message>
        <source>Shows every place where an engine was looked for, and what it said</source>
        <translation>エンジンを探したすべての場所と応答を表示します</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>バックアップへ移動</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <translation>復元訓練…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポートバンドル…</translation>
    </message>
    <message>
        <source>Looking at the site…</source>
        <translation>サイトを確認中…</translation>
    </message>
    <message>
        <source>Engine, containers, volume, chain, disk and backups are looked at all at once, for five seconds at most. Nothing is changed.</source>
        <translation>エンジン、コンテナ、ボリューム、チェーン、ディスク、バックアップを同時に、最大5秒で確認します。何も変更しません。</translation>
    </message>
    <message>
        <source>This is the likeliest reason, not a certain one.</source>
        <translation>最も可能性の高い原因ですが、確実ではありません。</translation>
    </message>
    <message>
        <source>%1, begun %2.</source>
        <translation>%1、%2に開始。</translation>
    </message>
    <message>
        <source>It goes on with step %1 of %2, %3.</source>
        <translation>ステップ%1/%2「%3」から続行します。</translation>
    </message>
    <message>
        <source>Another program is at work on it now: %1.</source>
        <translation>別のプログラムが作業中です: %1。</translation>
    </message>
    <message>
        <source>A recovery is not finished</source>
        <translation>復旧が完了していません</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>復旧を終了…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>The last recovery can be undone</source>
        <translation>最後の復旧は取り消せます</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report of the last recovery</source>
        <translation>最後の復旧のレポート</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
</context>
<context>
    <name>bt2c::DiskCard</name>
    <message>
        <source>Backup disk</source>
        <translation>バックアップディスク</translation>
    </message>
    <message>
        <source>The disk of the backups cannot be seen.</source>
        <translation>バックアップのディスクを確認できません。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>%1. How fast the backups grow is not known yet.</source>
        <translation>%1。バックアップの増加ペースはまだ不明です。</translation>
    </message>
    <message>
        <source>%1. The backups do not grow at present.</source>
        <translation>%1。現在、バックアップは増えていません。</translation>
    </message>
    <message>
        <source>in years</source>
        <translation>数年後に</translation>
    </message>
    <message numerus="yes">
        <source>in about %n day(s)</source>
        <translation>
            <numerusform>約%n日後に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n month(s)</source>
        <translation>
            <numerusform>約%nか月後に</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Full %2 at the present growth, %3 a day.</source>
        <translation>%1。現在のペース（1日%3）では%2いっぱいになります。</translation>
    </message>
    <message>
        <source>Backup disk: %1</source>
        <translation>バックアップディスク: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Drill</name>
    <message>
        <source>Restoring %1 into a scratch folder</source>
        <translation>%1を一時フォルダに復元中</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read back from the disk; each is as the archive has it</source>
        <translation>
            <numerusform>%n件のファイルをディスクから読み直し、すべてアーカイブと一致しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A practice site has no engine of its own for this. Its chain was read block by block instead.</source>
        <translation>練習用サイトには専用のエンジンがありません。代わりにチェーンをブロックごとに読み取りました。</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>指定されませんでした。</translation>
    </message>
    <message>
        <source>There is no container engine.</source>
        <translation>コンテナエンジンがありません。</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>バリデータのイメージがこのマシンにありません。</translation>
    </message>
    <message>
        <source>The throwaway node answers: height %L1</source>
        <translation>使い捨てノードが応答: ブロック高 %L1</translation>
    </message>
    <message>
        <source>This backup holds no chain for a node to run on.</source>
        <translation>このバックアップには、ノードを動かすためのチェーンがありません。</translation>
    </message>
    <message>
        <source>A restore drill is under way</source>
        <translation>復元訓練を実行中です</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillNode</name>
    <message>
        <source>the throwaway node</source>
        <translation>使い捨てノード</translation>
    </message>
    <message>
        <source>The throwaway node has to answer its status</source>
        <translation>使い捨てノードが状態を返す必要があります</translation>
    </message>
    <message numerus="yes">
        <source>It stayed up for %n seconds. Its image holds nothing with which its status could be asked.</source>
        <translation>
            <numerusform>%n秒間稼働し続けました。イメージに状態を問い合わせる手段がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the chain into the scratch volume %1</source>
        <translation>チェーンを一時ボリューム%1に配置中</translation>
    </message>
    <message>
        <source>The validator&apos;s image is not on this machine.</source>
        <translation>バリデータのイメージがこのマシンにありません。</translation>
    </message>
    <message>
        <source>Starting a throwaway node without a network</source>
        <translation>ネットワークなしの使い捨てノードを起動中</translation>
    </message>
</context>
<context>
    <name>bt2c::DrillSheet</name>
    <message>
        <source>Restore drill</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch place and every file is compared with it. Then a throwaway container of the validator&apos;s own image, without a network, is started on it and asked for its height. The live site, its containers and its volumes are not touched, and the scratch place is removed again.</source>
        <translation>バックアップを一時領域に復元し、全ファイルを比較します。次に、バリデータ自身のイメージから、ネットワークなしの使い捨てコンテナを起動してブロック高を問い合わせます。稼働中のサイト、コンテナ、ボリュームには触れず、一時領域は後で削除します。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup to drill</source>
        <translation>訓練に使うバックアップ</translation>
    </message>
    <message>
        <source>Progress of the drill</source>
        <translation>訓練の進行状況</translation>
    </message>
    <message>
        <source>What the drill says</source>
        <translation>訓練の結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start Drill</source>
        <translation>訓練を開始</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>Hourly · Today 15:00 · Verified</comment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>There is no backup that holds a chain</source>
        <translation>チェーンを含むバックアップがありません</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>At work…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>%1, for %2 at most</source>
        <comment>Waiting for the node, for 2 min at most</comment>
        <translation>%1（最大%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Time to recover: 4 min 2 s</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>実証されず</translation>
    </message>
    <message>
        <source>The drill was stopped, and proves nothing.</source>
        <translation>訓練を停止しました。何も実証されていません。</translation>
    </message>
    <message>
        <source>The live site was not touched.</source>
        <translation>稼働中のサイトには触れていません。</translation>
    </message>
    <message>
        <source>Proven in drill</source>
        <translation>訓練で実証済み</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>復元・比較済み</translation>
    </message>
    <message>
        <source>The backup was restored, every file compared, and the node answered on it. The live site was not touched.</source>
        <translation>バックアップを復元し、全ファイルを比較し、ノードが応答しました。稼働中のサイトには触れていません。</translation>
    </message>
    <message>
        <source>The backup was restored and every file compared. The live site was not touched.</source>
        <translation>バックアップを復元し、全ファイルを比較しました。稼働中のサイトには触れていません。</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>復旧時間</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元済み</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1</source>
        <translation>
            <numerusform>%n項目、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較済み</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>in the ledger, and on the backup&apos;s badge</source>
        <translation>操作記録とバックアップのバッジに記録</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made for it…</source>
        <translation>停止し、訓練用に作成したものを削除中…</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineChoice</name>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>answers, but is not the one that was chosen</source>
        <translation>応答するが、選択されたものではない</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>存在しない</translation>
    </message>
    <message>
        <source>points nowhere</source>
        <translation>リンク先なし</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>nobody listens there</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>something else than a container engine answers</source>
        <translation>コンテナエンジン以外のものが応答</translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>解釈不可</translation>
    </message>
    <message>
        <source>chosen in the settings of this program</source>
        <translation>このプログラムの設定で選択</translation>
    </message>
    <message>
        <source>chosen by DOCKER_HOST</source>
        <translation>DOCKER_HOSTで選択</translation>
    </message>
    <message>
        <source>chosen by DOCKER_CONTEXT: %1</source>
        <translation>DOCKER_CONTEXTで選択: %1</translation>
    </message>
    <message>
        <source>chosen by Docker&apos;s settings</source>
        <translation>Dockerの設定で選択</translation>
    </message>
    <message>
        <source>chosen by context %1</source>
        <translation>コンテキスト%1で選択</translation>
    </message>
    <message>
        <source>Docker&apos;s usual place</source>
        <translation>Dockerの通常の場所</translation>
    </message>
    <message>
        <source>where %1 listens</source>
        <translation>%1が待ち受ける場所</translation>
    </message>
</context>
<context>
    <name>bt2c::EngineTrouble</name>
    <message>
        <source>No container engine is installed here.</source>
        <translation>コンテナエンジンがインストールされていません。</translation>
    </message>
    <message>
        <source>The container engine is not running.</source>
        <translation>コンテナエンジンが稼働していません。</translation>
    </message>
    <message>
        <source>You may not use the container engine.</source>
        <translation>コンテナエンジンを使う権限がありません。</translation>
    </message>
    <message>
        <source>The container engine that is chosen does not answer; another one does.</source>
        <translation>選択されたコンテナエンジンは応答しませんが、別のものが応答しています。</translation>
    </message>
    <message>
        <source>The container engine does not answer.</source>
        <translation>コンテナエンジンが応答しません。</translation>
    </message>
    <message>
        <source>What answers is no container engine.</source>
        <translation>応答したのはコンテナエンジンではありません。</translation>
    </message>
</context>
<context>
    <name>bt2c::FieldNames</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>bt2c::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::Finding</name>
    <message>
        <source>could not be asked: no container engine</source>
        <translation>問い合わせ不可: コンテナエンジンなし</translation>
    </message>
    <message>
        <source>never started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>デッド</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>no answer in %1</source>
        <translation>%1の間、応答なし</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1が%2ミリ秒で応答</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>バリデータ</translation>
    </message>
    <message>
        <source>there is no container %1</source>
        <translation>コンテナ%1なし</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>再起動%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>%1: no container</source>
        <translation>%1: コンテナなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>ここにはなし</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Chain folder</source>
        <translation>チェーンフォルダ</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: 破損</translation>
    </message>
    <message>
        <source>%1 holds no chain</source>
        <translation>%1にチェーンなし</translation>
    </message>
    <message>
        <source>%1 holds a new chain</source>
        <translation>%1に新しいチェーン</translation>
    </message>
    <message>
        <source>%1: you may not look into it</source>
        <translation>%1: 参照する権限なし</translation>
    </message>
    <message>
        <source>%1 holds no chain yet</source>
        <translation>%1にまだチェーンなし</translation>
    </message>
    <message>
        <source>it is not known where the chain is</source>
        <translation>チェーンの場所が不明</translation>
    </message>
    <message>
        <source>%1: damaged, as the log says</source>
        <translation>%1: 破損（ログによる）</translation>
    </message>
    <message>
        <source>Access rights</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>the node may not use its data</source>
        <translation>ノードがデータにアクセス不可</translation>
    </message>
    <message>
        <source>the node reads and writes its data</source>
        <translation>ノードはデータを読み書き可能</translation>
    </message>
    <message>
        <source>the log complains of none</source>
        <translation>ログに問題なし</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>the node ran out of memory</source>
        <translation>ノードのメモリ不足</translation>
    </message>
    <message>
        <source>nothing was ended for want of it</source>
        <translation>不足による終了なし</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>there is no container that could have one</source>
        <translation>ログのあるコンテナなし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>no known trouble in the last lines</source>
        <translation>最後の数行に既知の問題なし</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>what answers there is not this validator</source>
        <translation>応答したのはこのバリデータではない</translation>
    </message>
    <message>
        <source>height %1, it was at %2</source>
        <translation>ブロック高 %1、以前は%2</translation>
    </message>
    <message>
        <source>height %1, no new block for %2</source>
        <translation>ブロック高 %1、%2の間新しいブロックなし</translation>
    </message>
    <message>
        <source>height %1, last block %2 ago</source>
        <translation>ブロック高 %1、最終ブロック %2前</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>the node is starting</source>
        <translation>ノード起動中</translation>
    </message>
    <message>
        <source>port 8081 is not published</source>
        <translation>ポート8081が未公開</translation>
    </message>
    <message>
        <source>what answers on port %1 is no node</source>
        <translation>ポート%1で応答したのはノードではない</translation>
    </message>
    <message>
        <source>no answer on port %1</source>
        <translation>ポート%1で応答なし</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>one that the node needs is taken</source>
        <translation>ノードに必要なポートが使用中</translation>
    </message>
    <message>
        <source>%1 is taken by another program</source>
        <translation>%1は別のプログラムが使用中</translation>
    </message>
    <message>
        <source>%1 is taken by %2</source>
        <translation>%1は%2が使用中</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>公開なし</translation>
    </message>
    <message>
        <source>%1 free of others</source>
        <translation>%1の競合なし</translation>
    </message>
    <message>
        <source>could not be tried from here</source>
        <translation>ここからは試行不可</translation>
    </message>
    <message>
        <source>not looked at: it was broken off</source>
        <translation>未確認: 中断</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>問い合わせ不可</translation>
    </message>
    <message>
        <source>%1 free, %2 needed for a restore</source>
        <translation>空き %1、復元に必要 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>no space left, as %1 says</source>
        <translation>空きなし（%1による）</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>the engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>composeファイル</translation>
    </message>
    <message>
        <source>not needed for practice</source>
        <translation>練習には不要</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>フォルダ%1なし</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>there is none in %1</source>
        <translation>%1になし</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none of %1 is sound</source>
        <translation>%1件中、正常なものなし</translation>
    </message>
    <message>
        <source>%1 sound, newest %2 ago</source>
        <translation>正常%1件、最新は%2前</translation>
    </message>
    <message>
        <source>%1 not checked yet, newest %2 ago</source>
        <translation>未チェック%1件、最新は%2前</translation>
    </message>
    <message>
        <source>%1 sound, %2 not checked yet, newest %3 ago</source>
        <translation>正常%1件、未チェック%2件、最新は%3前</translation>
    </message>
    <message>
        <source>Backup disk</source>
        <translation>バックアップディスク</translation>
    </message>
    <message>
        <source>the disk %1 is not mounted</source>
        <translation>ディスク%1が未マウント</translation>
    </message>
    <message>
        <source>you may not look into %1</source>
        <translation>%1を参照する権限なし</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Earlier restores</source>
        <translation>以前の復元</translation>
    </message>
    <message>
        <source>one is being carried out now</source>
        <translation>現在実行中</translation>
    </message>
    <message>
        <source>one was interrupted</source>
        <translation>中断あり</translation>
    </message>
    <message>
        <source>a recovery is under way</source>
        <translation>復旧を実行中</translation>
    </message>
    <message>
        <source>a recovery was not ended</source>
        <translation>終わっていない復旧あり</translation>
    </message>
    <message>
        <source>none is unfinished</source>
        <translation>未完了なし</translation>
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
        <translation>異常</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
</context>
<context>
    <name>bt2c::FoundBy</name>
    <message>
        <source>found by its containers</source>
        <translation>コンテナから検出</translation>
    </message>
    <message>
        <source>read from its compose file</source>
        <translation>composeファイルから取得</translation>
    </message>
    <message>
        <source>assumed as documented</source>
        <translation>ドキュメントどおりと仮定</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動で設定</translation>
    </message>
</context>
<context>
    <name>bt2c::GeneralPane</name>
    <message>
        <source>Appearance</source>
        <translation>外観モード</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>From the next start of this program on.</source>
        <translation>次回の起動時から有効になります。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>More</source>
        <translation>強め</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>For the command line and its jobs, where none is named, and for this window’s first start.</source>
        <translation>サイトが指定されていないときのコマンドラインとそのジョブ、およびこのウインドウの最初の起動に使います。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The folder of the backups, for the command line and this window.</source>
        <translation>バックアップのフォルダ。コマンドラインとこのウインドウで使います。</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>As the docker command line decides</source>
        <translation>dockerコマンドラインと同じ</translation>
    </message>
    <message>
        <source>As DOCKER_HOST has it: unix:///…, ssh://…, or https://… with its keys in ~/.docker.</source>
        <translation>DOCKER_HOST と同じ形式: unix:///…、ssh://…、または鍵が ~/.docker にある https://…。</translation>
    </message>
    <message>
        <source>Passphrase of the engine’s key</source>
        <translation>エンジンの鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>パスフレーズを保存</translation>
    </message>
    <message>
        <source>Passphrase of its key</source>
        <translation>その鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Only where the engine is reached by TLS with a key that has one. Kept among the secrets, and never shown again.</source>
        <translation>パスフレーズ付きの鍵でエンジンに TLS 接続する場合のみ。シークレットとして保管され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>The passphrase is kept.</source>
        <translation>パスフレーズを保存しました。</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightCard</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Height of the chain</source>
        <translation>チェーンのブロック高</translation>
    </message>
    <message>
        <source>Height of the chain over time</source>
        <translation>チェーンのブロック高の推移</translation>
    </message>
    <message>
        <source>Too little is known: heights are noted with each backup.</source>
        <translation>データが足りません。ブロック高は各バックアップの際に記録されます。</translation>
    </message>
    <message>
        <source>Dashed: what was to be expected of its pace</source>
        <translation>破線: ペースから想定される値</translation>
    </message>
</context>
<context>
    <name>bt2c::HeightWords</name>
    <message>
        <source>%1 blocks in %2.</source>
        <translation>%2で%1ブロック。</translation>
    </message>
    <message>
        <source>%1 blocks in %2; about %3 were to be expected.</source>
        <translation>%2で%1ブロック（想定は約%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::InspectSheet</name>
    <message>
        <source>Asking the engine…</source>
        <translation>エンジンに問い合わせ中…</translation>
    </message>
    <message>
        <source>What the engine says of %1</source>
        <translation>%1に関するエンジンの情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bt2c::InstallSheet</name>
    <message>
        <source>What will change</source>
        <translation>変更内容</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 would be refused by cron: %2</source>
        <translation>行%1はcronに受け付けられません: %2</translation>
    </message>
    <message>
        <source>cron would refuse it.</source>
        <translation>cronはこれを受け付けません。</translation>
    </message>
    <message>
        <source>Install this crontab?</source>
        <translation>このcrontabをインストールしますか？</translation>
    </message>
    <message>
        <source>In the crontab of %1: %2. All other lines stay as they are, byte for byte.</source>
        <translation>%1のcrontab: %2。ほかの行は1バイトも変わりません。</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>これは練習用crontabです。cronは実行しません。</translation>
    </message>
    <message>
        <source>The former crontab is kept, and Undo puts it back.</source>
        <translation>以前のcrontabは保管され、「取り消す」で戻せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::JobPanel</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Choose a job to see when it runs.</source>
        <translation>ジョブを選択すると実行予定が表示されます。</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>その他の時刻</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Minute of the hour</source>
        <translation>毎時の分</translation>
    </message>
    <message>
        <source>minute </source>
        <translation>分 </translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>次回以降の実行</translation>
    </message>
    <message>
        <source>Run Once…</source>
        <translation>1回実行…</translation>
    </message>
    <message>
        <source>Run this job once, as cron would</source>
        <translation>cronと同じ条件でこのジョブを1回実行</translation>
    </message>
    <message>
        <source>Turn Off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn this job off</source>
        <translation>このジョブをオフにする</translation>
    </message>
    <message>
        <source>More for this job</source>
        <translation>このジョブのその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Run by launchd Instead…</source>
        <translation>launchdでの実行に変更…</translation>
    </message>
    <message>
        <source>Run by a systemd Timer Instead…</source>
        <translation>systemdタイマーでの実行に変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>another program&apos;s: it is shown, not changed</source>
        <translation>別のプログラムのもの: 表示のみ、変更不可</translation>
    </message>
    <message>
        <source>Turn On</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn this job on</source>
        <translation>このジョブをオンにする</translation>
    </message>
    <message>
        <source>Runs it now, with cron&apos;s few variables</source>
        <translation>cronの限られた変数で今すぐ実行します</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（オフ）</translation>
    </message>
    <message>
        <source>It is turned off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Whenever the machine starts.</source>
        <translation>マシンの起動時に毎回。</translation>
    </message>
    <message>
        <source>(the clock changes)</source>
        <translation>（時計の切り替わり）</translation>
    </message>
    <message>
        <source>Not while the machine runs on battery.</source>
        <translation>バッテリー駆動時は実行されません。</translation>
    </message>
    <message>
        <source>It never runs.</source>
        <translation>実行されることはありません。</translation>
    </message>
    <message>
        <source>It has to run on one day at least. To stop it, turn it off.</source>
        <translation>少なくとも1日は実行する必要があります。止めるには、オフにしてください。</translation>
    </message>
</context>
<context>
    <name>bt2c::Jobs</name>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
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
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>ログ全体を表示</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>ログを表示するコンテナ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近1時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>At most the newest %1 lines</source>
        <translation>最新の最大%1行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>ログを追跡</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>最新の行を表示し続ける</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>まだ行がありません。</translation>
    </message>
    <message>
        <source>There is no container whose log could be read.</source>
        <translation>ログを読み取れるコンテナがありません。</translation>
    </message>
    <message>
        <source>No line holds “%1”.</source>
        <translation>「%1」を含む行はありません。</translation>
    </message>
    <message>
        <source>No line in the last hour.</source>
        <translation>直近1時間の行はありません。</translation>
    </message>
    <message>
        <source>No line today.</source>
        <translation>今日の行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <translation>
            <numerusform>%1/%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones are not kept here</source>
        <translation>古い%1行はここには保持していません</translation>
    </message>
    <message>
        <source>the container ended</source>
        <translation>コンテナが終了しました</translation>
    </message>
    <message>
        <source>The log broke off: %1</source>
        <translation>ログが途切れました: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::LogFilePane</name>
    <message>
        <source>Log that is shown</source>
        <translation>表示中のログ</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>別のログ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログをフィルタ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Info and up</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>ログを追跡</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>最新の行を表示し続ける</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Copy the selected lines, or the newest %1 of all that are shown</source>
        <translation>選択した行、または表示中の最新%1行をコピー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>no more could be read: %1</source>
        <translation>続きを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>A scheduled backup writes one when it first runs: scheduled_backup.log, beside the backups.</source>
        <translation>スケジュールされたバックアップは、最初の実行時にログを書き込みます: scheduled_backup.log（バックアップと同じ場所）</translation>
    </message>
    <message>
        <source>This log is not there</source>
        <translation>このログは存在しません</translation>
    </message>
    <message>
        <source>%1 does not exist. It is shown as soon as something is written to it.</source>
        <translation>%1は存在しません。書き込まれるとすぐに表示されます。</translation>
    </message>
    <message>
        <source>This log could not be read</source>
        <translation>このログを読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 It is tried again until it can be.</source>
        <translation>%1 読み取れるまで再試行します。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The whole log is searched, from its end.</source>
        <translation>ログ全体を末尾から検索しています。</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>ログを読み込んでいます。</translation>
    </message>
    <message>
        <source>No line is like that</source>
        <translation>該当する行はありません</translation>
    </message>
    <message>
        <source>The whole log was searched.</source>
        <translation>ログ全体を検索しました。</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>このログは空です</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>書き込まれた行がここに表示されます。</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべての行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied, the rest is too long</source>
        <translation>
            <numerusform>%n行をコピーしました。残りは長すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n行をコピーしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::LogFileWords</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s), %2</source>
        <translation>
            <numerusform>%1行、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines so far, %2</source>
        <translation>これまでに%1行、%2</translation>
    </message>
    <message>
        <source>%1 lines, %2 shown</source>
        <translation>%1行、%2行を表示</translation>
    </message>
    <message>
        <source>%1 shown so far</source>
        <translation>これまでに%1行を表示</translation>
    </message>
    <message>
        <source>reading older ones: %1 %</source>
        <translation>古い行を読み込み中: %1 %</translation>
    </message>
    <message>
        <source>searching older ones: %1 %</source>
        <translation>古い行を検索中: %1 %</translation>
    </message>
    <message>
        <source>older ones are not shown</source>
        <translation>古い行は表示していません</translation>
    </message>
    <message>
        <source>A new log was begun; older lines are in %1</source>
        <translation>新しいログが始まりました。古い行は%1にあります</translation>
    </message>
    <message>
        <source>A new log was begun in the place of the one before</source>
        <translation>以前のログに代わって新しいログが始まりました</translation>
    </message>
    <message>
        <source>The log was emptied and begun anew</source>
        <translation>ログは空にされ、新しく始まりました</translation>
    </message>
    <message>
        <source>The log was moved or removed; this is what was in it. A new one is shown as soon as it is there</source>
        <translation>ログは移動または削除されました。これはその内容です。新しいログができるとすぐに表示されます</translation>
    </message>
    <message>
        <source>%1, beside the backups</source>
        <translation>%1（バックアップと同じ場所）</translation>
    </message>
    <message>
        <source>%1, in the home folder</source>
        <translation>%1（ホームフォルダ）</translation>
    </message>
    <message>
        <source>%1, beside the site</source>
        <translation>%1（サイトと同じ場所）</translation>
    </message>
    <message>
        <source>%1, in the site</source>
        <translation>%1（サイト内）</translation>
    </message>
    <message>
        <source>%1, beside the scripts</source>
        <translation>%1（スクリプトと同じ場所）</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1（旧）</translation>
    </message>
</context>
<context>
    <name>bt2c::LogLines</name>
    <message>
        <source>Error: </source>
        <translation>エラー: </translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation>警告: </translation>
    </message>
</context>
<context>
    <name>bt2c::LogTexts</name>
    <message>
        <source> … (%1 bytes in all)</source>
        <translation> …（全%1バイト）</translation>
    </message>
</context>
<context>
    <name>bt2c::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
</context>
<context>
    <name>bt2c::Mail</name>
    <message>
        <source>Site: %1</source>
        <translation>サイト: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>発生: %1</translation>
    </message>
    <message>
        <source>“bt2c-recovery status” says how the site stands now.</source>
        <translation>サイトの現在の状態は「bt2c-recovery status」で確認できます。</translation>
    </message>
</context>
<context>
    <name>bt2c::MainWindow</name>
    <message>
        <source>No practice site could be made</source>
        <translation>練習用サイトを作成できませんでした</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>BT2C Recovery Console</source>
        <translation>BT2C Recovery Console</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>Choose Backup Folder…</source>
        <translation>バックアップフォルダを選択…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>練習用サイトを開く</translation>
    </message>
    <message>
        <source>Check an Archive…</source>
        <translation>アーカイブをチェック…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Quick Check</source>
        <translation>クイックチェック</translation>
    </message>
    <message>
        <source>Verify All</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>What Changed…</source>
        <translation>変更点…</translation>
    </message>
    <message>
        <source>Undo Last Restore…</source>
        <translation>最後の復元を取り消す…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Chain Only</source>
        <translation>チェーンのみ</translation>
    </message>
    <message>
        <source>Config Only</source>
        <translation>構成のみ</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>別の場所にコピー…</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>ゴミ箱に入れる…</translation>
    </message>
    <message>
        <source>Restore Drill…</source>
        <translation>復元訓練…</translation>
    </message>
    <message>
        <source>Off-Site Copies…</source>
        <translation>オフサイトコピー…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>About BT2C Recovery Console</source>
        <translation>BT2C Recovery Consoleについて</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>アラート…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Start All</source>
        <translation>すべて起動</translation>
    </message>
    <message>
        <source>Stop All…</source>
        <translation>すべて停止…</translation>
    </message>
    <message>
        <source>Restart All</source>
        <translation>すべて再起動</translation>
    </message>
    <message>
        <source>Bring Up</source>
        <translation>立ち上げ</translation>
    </message>
    <message>
        <source>Create Without Starting</source>
        <translation>起動せずに作成</translation>
    </message>
    <message>
        <source>Take Down…</source>
        <translation>停止して削除…</translation>
    </message>
    <message>
        <source>Create Missing Volume…</source>
        <translation>足りないボリュームを作成…</translation>
    </message>
    <message>
        <source>Let Docker Choose the Engine</source>
        <translation>エンジンの選択をDockerに任せる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Add a Backup Job</source>
        <translation>バックアップジョブを追加</translation>
    </message>
    <message>
        <source>Review and Install…</source>
        <translation>確認してインストール…</translation>
    </message>
    <message>
        <source>Undo Last Install…</source>
        <translation>最後のインストールを取り消す…</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
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
        <translation>docker compose down（ボリュームは残ります）</translation>
    </message>
    <message>
        <source>Compares the checksum without reading the content</source>
        <translation>内容を読み取らずにチェックサムを比較します</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>バックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>スケジュール(&amp;C)</translation>
    </message>
    <message>
        <source>Open the site of a validator</source>
        <translation>バリデータのサイトを開く</translation>
    </message>
    <message>
        <source>Choose the folder where the site is to be</source>
        <translation>サイトを置くフォルダを選択</translation>
    </message>
    <message>
        <source>Choose the folder of backups</source>
        <translation>バックアップのフォルダを選択</translation>
    </message>
    <message>
        <source>Check an archive</source>
        <translation>アーカイブをチェック</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>アーカイブ (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>BT2C Recovery Console %1</source>
        <translation>BT2C Recovery Console %1</translation>
    </message>
    <message>
        <source>Backups you can trust, and a way back when a validator has died.</source>
        <translation>信頼できるバックアップと、バリデータが失われたときに戻る手段を。</translation>
    </message>
    <message>
        <source>Ledger of checks and operations: %1</source>
        <translation>チェックと操作の記録: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n件の通知を送信できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 It is tried again every minute.</source>
        <translation>%1: %2 1分ごとに再試行します。</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>%1 が見つかりました</translation>
    </message>
    <message>
        <source>The validator lies in %1, its backups go to %2. Nothing was changed. What is left to do to be protected stands below.</source>
        <translation>バリデータは %1 にあり、バックアップは %2 に保存されます。何も変更していません。保護されるまでに残っていることは下にあります。</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Support Bundle…</source>
        <translation>サポートバンドル…</translation>
    </message>
    <message>
        <source>This choice is not kept in the settings</source>
        <translation>この選択は設定に保存されていません</translation>
    </message>
</context>
<context>
    <name>bt2c::MessagesPane</name>
    <message>
        <source>Not moved, and to be typed again: %1</source>
        <translation>移動できず、再入力が必要: %1</translation>
    </message>
    <message>
        <source>Still where they were, too: %1</source>
        <translation>元の場所にも残っています: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
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
        <translation>生存通知</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>メールの宛先</translation>
    </message>
    <message>
        <source>By the machine’s own sendmail. Several addresses are separated by commas.</source>
        <translation>マシンのsendmailで送信します。複数のアドレスはカンマで区切ります。</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>メールの差出人</translation>
    </message>
    <message>
        <source>sendmail’s own</source>
        <translation>sendmailの既定</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>A file for Prometheus’ node exporter, written at each look of the watch.</source>
        <translation>Prometheusのnode exporter用ファイル。監視の確認のたびに書き込みます。</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>あなただけが読めるファイル</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Addresses of webhooks and passwords. Jobs of cron have no keychain on many machines.</source>
        <translation>Webhookのアドレスとパスワード。多くのマシンではcronのジョブからキーチェーンを使えません。</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Sends a message that nothing is wrong to all of these</source>
        <translation>異常なしという通知をすべての宛先に送信します</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Webhookの名前</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>英小文字、数字、ハイフン</translation>
    </message>
    <message>
        <source>Form of the webhook</source>
        <translation>Webhookの形式</translation>
    </message>
    <message>
        <source>Address: https://…</source>
        <translation>アドレス: https://…</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhookのアドレス</translation>
    </message>
    <message>
        <source>Kept among the secrets, and never shown again</source>
        <translation>シークレットとして保管し、以後表示しません</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the webhook</source>
        <translation>Webhookを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen webhook</source>
        <translation>選択したWebhookを削除</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Not sent (%1): %2</source>
        <translation>送信できませんでした（%1）: %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信しました: %1</translation>
    </message>
    <message>
        <source>It failed. %1</source>
        <translation>失敗しました。%1</translation>
    </message>
</context>
<context>
    <name>bt2c::NameAsk</name>
    <message>
        <source>Type the site&apos;s name to go on</source>
        <translation>続行するにはサイトの名前を入力してください</translation>
    </message>
    <message>
        <source>What comes now cannot be had back from the site itself</source>
        <translation>この先で失われるものは、サイト自体からは取り戻せません</translation>
    </message>
    <message>
        <source>This is removed</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>Type the site&apos;s name, %1, to go on:</source>
        <translation>続行するにはサイトの名前（%1）を入力:</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferList</name>
    <message>
        <source>Sound backups, newest first</source>
        <translation>正常なバックアップ（新しい順）</translation>
    </message>
</context>
<context>
    <name>bt2c::OfferModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>ブロック高の記録なし</translation>
    </message>
    <message>
        <source>you lose %1</source>
        <translation>失われるもの: %1</translation>
    </message>
    <message>
        <source>loss not known</source>
        <translation>損失は不明</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteModel</name>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>On this machine too</source>
        <translation>このマシンにもあり</translation>
    </message>
    <message>
        <source>Not on this machine</source>
        <translation>このマシンになし</translation>
    </message>
    <message>
        <source>%1, made %2, copied %3</source>
        <translation>%1、%2に作成、%3にコピー</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>手元</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsitePane</name>
    <message>
        <source>Copies of the backups on another disk or another machine, encrypted, of which each piece is kept once. restic makes them.</source>
        <translation>別のディスクやマシンに置く、暗号化されたバックアップのコピーです。同じ部分は1回だけ保管します。resticが作成します。</translation>
    </message>
    <message>
        <source>Connect or Make</source>
        <translation>接続または作成</translation>
    </message>
    <message>
        <source>A folder on another disk, or what restic takes: sftp:…, s3:…, rest:…, rclone:…. Without its password nothing in the repository can be read: keep a copy of it in another place.</source>
        <translation>別ディスクのフォルダ、またはresticの形式: sftp:…、s3:…、rest:…、rclone:…。パスワードがなければリポジトリの中身は一切読めません。パスワードの控えを別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Copy after each scheduled backup</source>
        <translation>スケジュールされたバックアップの後にコピー</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>“bt2c-recovery offsite forget” removes older ones, but never the newest three of a type.</source>
        <translation>これより古いものは「bt2c-recovery offsite forget」で削除されますが、各種類の最新3件は残ります。</translation>
    </message>
    <message>
        <source>Off-site copies</source>
        <translation>オフサイトコピー</translation>
    </message>
    <message>
        <source>Copy Now</source>
        <translation>今すぐコピー</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use None</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>No repository is set: there are no copies elsewhere.</source>
        <translation>リポジトリが設定されていません。別の場所にコピーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site, copied %1.</source>
        <translation>
            <numerusform>オフサイトにバックアップ%n件、%1にコピー。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>まだ何もコピーしていません。</translation>
    </message>
    <message>
        <source>Checked %1: sound.</source>
        <translation>%1にチェック: 正常。</translation>
    </message>
    <message>
        <source>Checked %1: damaged.</source>
        <translation>%1にチェック: 破損。</translation>
    </message>
    <message>
        <source>The last copying failed: %1</source>
        <translation>前回のコピーが失敗しました: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>The repository was made.</source>
        <translation>リポジトリを作成しました。</translation>
    </message>
    <message>
        <source>Connected to the repository.</source>
        <translation>リポジトリに接続しました。</translation>
    </message>
    <message>
        <source>Copying backups off-site</source>
        <translation>バックアップをオフサイトにコピー中</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) were there already.</source>
        <translation>
            <numerusform>%n件のバックアップはすべてコピー済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) copied, %1, which took %2 there.</source>
        <translation>
            <numerusform>%n件のバックアップ（%1）をコピーしました。使用容量は%2です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the off-site copies</source>
        <translation>オフサイトコピーをチェック中</translation>
    </message>
    <message>
        <source>The repository is damaged: %1</source>
        <translation>リポジトリが破損しています: %1</translation>
    </message>
    <message>
        <source>Sound: its structure, and part %1 of %2 of its data.</source>
        <translation>正常: 構造と、データの第%1部（全%2部）。</translation>
    </message>
</context>
<context>
    <name>bt2c::OffsiteSheet</name>
    <message>
        <source>Off-site copies</source>
        <translation>オフサイトコピー</translation>
    </message>
    <message>
        <source>Another Repository…</source>
        <translation>別のリポジトリ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>リポジトリ内のバックアップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking at what is off-site…</source>
        <translation>オフサイトを確認中…</translation>
    </message>
    <message>
        <source>Where the copies are, and the repository’s password. Nothing in it is changed. What is typed is kept among the secrets, so that it need not be typed again.</source>
        <translation>コピーの場所とリポジトリのパスワード。リポジトリの中身は変更しません。入力内容はシークレットとして保管され、再入力は不要です。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connected. There is no backup in it yet: each scheduled backup is copied, and Settings can copy what is here now.</source>
        <translation>接続しました。まだバックアップはありません。スケジュールされたバックアップはコピーされます。今あるものは「設定」からコピーできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) off-site. The one that is fetched comes into the folder of backups and is read to its last byte; nothing there is replaced.</source>
        <translation>
            <numerusform>オフサイトにバックアップ%n件。取得したものはバックアップフォルダに入り、最後のバイトまで読み取られます。既存のものは置き換えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of the site “%1” on the machine “%2”. Fetch it only if “%3” is to take its place.</source>
        <translation>マシン「%2」のサイト「%1」のものです。「%3」がその代わりになる場合だけ取得してください。</translation>
    </message>
    <message>
        <source>It holds no chain: it brings back the configuration only.</source>
        <translation>チェーンは含まれません。戻るのは構成だけです。</translation>
    </message>
    <message>
        <source>Fetching %1. It takes its place when every byte was read and found sound.</source>
        <translation>%1を取得中。全バイトを読み取り、正常と確認してから配置します。</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1を取得中</translation>
    </message>
    <message>
        <source>It was here already, byte for byte: %1</source>
        <translation>1バイトも違わないものがすでにありました: %1</translation>
    </message>
    <message>
        <source>It is here now, and every byte was read: %1</source>
        <translation>取得し、全バイトを読み取りました: %1</translation>
    </message>
    <message>
        <source>The damaged one of that name is kept as %1.</source>
        <translation>同じ名前の破損したものは%1として残してあります。</translation>
    </message>
    <message>
        <source>Restoring puts it into the site; you are asked before, and it can be taken back.</source>
        <translation>復元するとサイトに入ります。事前に確認があり、取り消しもできます。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>wrong password or no key found</source>
        <translation>パスワードが違うか、鍵が見つかりません</translation>
    </message>
    <message>
        <source>Connecting to another repository makes it the one for this site: backups are copied there from then on, and the password of %1 is forgotten here. Keep that in another place first. Nothing in either repository is changed.</source>
        <translation>別のリポジトリに接続すると、以後はそれが使われます。バックアップはそこにコピーされ、%1 のパスワードはここから消えます。先に別の場所に控えてください。どちらのリポジトリの内容も変更されません。</translation>
    </message>
</context>
<context>
    <name>bt2c::OutputView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Copies the command that does the same in a shell</source>
        <translation>同じことをシェルで行うコマンドをコピーします</translation>
    </message>
    <message>
        <source>What the steps write</source>
        <translation>ステップの出力</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) came faster than they could be shown</source>
        <translation>
            <numerusform>… %n行は速すぎて表示できませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::OutsideSheet</name>
    <message>
        <source>Something else changed the crontab</source>
        <translation>crontabが別のものによって変更されました</translation>
    </message>
    <message>
        <source>This is what is different now from what was read here. Nothing of it is overwritten.</source>
        <translation>ここで読み込んだ後に変わった内容です。どれも上書きしません。</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>変更された内容</translation>
    </message>
    <message>
        <source>Your edits are made again on what stands there now, as far as they fit.</source>
        <translation>編集内容は、可能な範囲で現在の内容に適用し直されます。</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Take It Up</source>
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Makes a backup of the validator now</source>
        <translation>今すぐバリデータをバックアップします</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>復旧…</translation>
    </message>
    <message>
        <source>Finds out what is wrong and leads through the procedure</source>
        <translation>問題点を調べ、手順を案内します</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>復旧ポイント</translation>
    </message>
    <message>
        <source>Recovery time</source>
        <translation>復旧時間</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>次のバックアップ</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Trend of the height</source>
        <translation>ブロック高の推移</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>直近2週間</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>アラート…</translation>
    </message>
    <message>
        <source>What was told of this site, and what is kept quiet</source>
        <translation>このサイトの通知と、停止中の通知</translation>
    </message>
    <message>
        <source>No site yet</source>
        <translation>サイトがありません</translation>
    </message>
    <message>
        <source>Open the folder of your validator, and this page says whether you could get it back, to what height, and how long it would take. Or practise first: nothing there is real.</source>
        <translation>バリデータのフォルダを開くと、復旧できるか、どのブロック高まで戻るか、どのくらいかかるかがこのページでわかります。先に練習することもできます。練習用のものは実物ではありません。</translation>
    </message>
    <message>
        <source>Open site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>Open a practice site</source>
        <translation>練習用サイトを開く</translation>
    </message>
    <message>
        <source>Nothing. All is as it should be.</source>
        <translation>ありません。すべて正常です。</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>ほかにはありません。</translation>
    </message>
</context>
<context>
    <name>bt2c::OverviewWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>there is no backup of the chain that can be restored</source>
        <translation>復元できるチェーンのバックアップがありません</translation>
    </message>
    <message>
        <source>since the newest verified backup</source>
        <translation>最新の検証済みバックアップ以降</translation>
    </message>
    <message>
        <source>since the newest backup, which is not verified</source>
        <translation>最新のバックアップ（未検証）以降</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) %1</source>
        <translation>
            <numerusform>%1、%nブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet: a restore drill tells</source>
        <translation>未測定: 復元訓練でわかります</translation>
    </message>
    <message>
        <source>there is nothing to restore</source>
        <translation>復元できるものがありません</translation>
    </message>
    <message>
        <source>measured in this backup’s drill</source>
        <translation>このバックアップの訓練で測定</translation>
    </message>
    <message>
        <source>by a drill %1 and this backup’s size</source>
        <translation>%1の訓練とこのバックアップのサイズから推定</translation>
    </message>
    <message>
        <source>by how fast this machine restored before</source>
        <translation>このマシンの以前の復元速度から推定</translation>
    </message>
    <message>
        <source>without the validator’s start</source>
        <translation>バリデータの起動を除く</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing makes backups by itself</source>
        <translation>自動バックアップがありません</translation>
    </message>
    <message>
        <source>the schedule is not known</source>
        <translation>スケジュールが不明です</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>last block %1</source>
        <translation>最終ブロック %1</translation>
    </message>
    <message>
        <source>nobody could be asked</source>
        <translation>問い合わせ先がありません</translation>
    </message>
    <message>
        <source>as far as is known: %1</source>
        <translation>わかる範囲で: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::PageHeader</name>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>練習用サイトです。ここでの操作が実際のバリデータに影響することはありません。</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureFiles</name>
    <message>
        <source>This is a link. Put the file itself here.</source>
        <translation>これはリンクです。ファイル自体を置いてください。</translation>
    </message>
    <message>
        <source>The file has to be named after its procedure: %1.</source>
        <translation>ファイル名は手順の名前に合わせる必要があります: %1。</translation>
    </message>
    <message>
        <source>The folder of the site’s own procedures cannot be read.</source>
        <translation>サイト独自の手順のフォルダを読み取れません。</translation>
    </message>
    <message>
        <source>There are %1 files; only the first %2 were read.</source>
        <translation>ファイルが%1件あります。最初の%2件だけを読み込みました。</translation>
    </message>
    <message>
        <source>The alternatives lead back to this procedure.</source>
        <translation>代替手順をたどるとこの手順に戻ります。</translation>
    </message>
    <message>
        <source>There is no procedure “%1”.</source>
        <translation>手順「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>bt2c::ProcedureProblems</name>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 KiB are read.</source>
        <translation>ファイルが大きすぎます。読み込むのは最大%1 KiBです。</translation>
    </message>
    <message>
        <source>This is not valid JSON; line %1: %2.</source>
        <translation>有効なJSONではありません。行%1: %2。</translation>
    </message>
    <message>
        <source>The file has to hold one object, in braces.</source>
        <translation>ファイルには、波かっこで囲んだ1つのオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>The field is missing. It says which version of this format the file has: 1.</source>
        <translation>フィールドがありません。このファイル形式のバージョンを示します: 1。</translation>
    </message>
    <message>
        <source>This program reads files of schema 1 only.</source>
        <translation>このプログラムはスキーマ1のファイルだけを読み込みます。</translation>
    </message>
    <message>
        <source>A procedure cannot be the alternative to itself.</source>
        <translation>手順自身を代替手順にはできません。</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>フィールドがありません。</translation>
    </message>
    <message>
        <source>This has to be a list of steps, and is %1.</source>
        <translation>ステップのリストが必要ですが、%1です。</translation>
    </message>
    <message>
        <source>There is no step.</source>
        <translation>ステップがありません。</translation>
    </message>
    <message>
        <source>There are %1 steps; at most %2 are read.</source>
        <translation>ステップが%1個あります。読み込むのは最大%2個です。</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>A step has to be an object, in braces, and is %1.</source>
        <translation>ステップは波かっこで囲んだオブジェクトである必要がありますが、%1です。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>アクション「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” replaces or removes data, so this has to be true.</source>
        <translation>「%1」はデータを置き換えるか削除するため、trueである必要があります。</translation>
    </message>
    <message>
        <source>A step that destroys something cannot be optional.</source>
        <translation>何かを破壊するステップを任意にはできません。</translation>
    </message>
    <message>
        <source>There is no field of this name. There are: %1.</source>
        <translation>この名前のフィールドはありません。使えるもの: %1。</translation>
    </message>
    <message>
        <source>This has to be a text, in quotes, and is %1.</source>
        <translation>引用符で囲んだテキストが必要ですが、%1です。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>テキストが空です。</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters, at most %2 are allowed.</source>
        <translation>テキストが長すぎます: %1文字（最大%2文字）。</translation>
    </message>
    <message>
        <source>The text holds a control character, which would hide what it says.</source>
        <translation>テキストに、内容を隠す制御文字が含まれています。</translation>
    </message>
    <message>
        <source>{%1} stands for a real name only in “command”.</source>
        <translation>{%1}が実際の名前に置き換わるのは「command」だけです。</translation>
    </message>
    <message>
        <source>The text has to fit into one line.</source>
        <translation>テキストは1行に収める必要があります。</translation>
    </message>
    <message>
        <source>“%1” will not do: small letters, digits and “-” are allowed.</source>
        <translation>「%1」は使えません。英小文字、数字、「-」だけを使えます。</translation>
    </message>
    <message>
        <source>This has to be true or false, without quotes, and is %1.</source>
        <translation>引用符なしのtrueまたはfalseが必要ですが、%1です。</translation>
    </message>
    <message>
        <source>This has to be a list of steps’ ids, as [&quot;stop-validator&quot;].</source>
        <translation>ステップのIDのリストが必要です。例: [&quot;stop-validator&quot;]</translation>
    </message>
    <message>
        <source>A step is named twice.</source>
        <translation>同じステップが2回指定されています。</translation>
    </message>
    <message>
        <source>Nothing is known by the name {%1}. Known are: %2.</source>
        <translation>{%1}という名前はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>An earlier step has the id “%1”, too.</source>
        <translation>前のステップにも「%1」というIDがあります。</translation>
    </message>
    <message>
        <source>A backup is restored without having been verified: a step “verify-backup” has to come before.</source>
        <translation>検証せずにバックアップを復元しようとしています。先に「verify-backup」のステップが必要です。</translation>
    </message>
    <message>
        <source>The chain is removed without a copy: a step “safety-archive” has to come before.</source>
        <translation>コピーなしでチェーンを削除しようとしています。先に「safety-archive」のステップが必要です。</translation>
    </message>
    <message>
        <source>There is no step “%1”.</source>
        <translation>ステップ「%1」はありません。</translation>
    </message>
    <message>
        <source>A step cannot need itself.</source>
        <translation>ステップ自身を必要条件にはできません。</translation>
    </message>
    <message>
        <source>This step and “%1” wait for each other.</source>
        <translation>このステップと「%1」が互いを待っています。</translation>
    </message>
    <message>
        <source>“%1” comes only later.</source>
        <translation>「%1」はこれより後にあります。</translation>
    </message>
</context>
<context>
    <name>bt2c::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 %完了</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofLine</name>
    <message>
        <source>hourly backups in the last day</source>
        <translation>直近1日の毎時バックアップ</translation>
    </message>
    <message>
        <source>hourly, last day</source>
        <translation>毎時、直近1日</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>daily backups in the last week</source>
        <translation>直近1週間の毎日バックアップ</translation>
    </message>
    <message>
        <source>daily, last week</source>
        <translation>毎日、直近1週間</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekly backups in the last four weeks</source>
        <translation>直近4週間の毎週バックアップ</translation>
    </message>
    <message>
        <source>weekly, four weeks</source>
        <translation>毎週、4週間</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Whether the schedule ran</source>
        <translation>スケジュールの実行状況</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>実行状況を確認中…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>バックアップジョブがないため、予定もありません</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>実行状況を確認できませんでした</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them began late</source>
        <translation>
            <numerusform>うち%n件は開始遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not as it should be</source>
        <translation>
            <numerusform>うち%n件は要確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1件を確認</translation>
    </message>
    <message>
        <source>None due</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>whether backups were made</source>
        <translation>バックアップの作成状況</translation>
    </message>
    <message>
        <source>Not known whether backups were made</source>
        <translation>バックアップが作成されたか不明</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>これまでに予定された実行はありません</translation>
    </message>
    <message>
        <source>Not all backups could be seen</source>
        <translation>一部のバックアップを確認できませんでした</translation>
    </message>
    <message>
        <source>Not all that tells of runs could be read</source>
        <translation>実行の記録の一部を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>bt2c::ProofWords</name>
    <message>
        <source>the job of a timer</source>
        <translation>タイマーのジョブ</translation>
    </message>
    <message>
        <source>line %1 of the crontab</source>
        <translation>crontabの行%1</translation>
    </message>
    <message>
        <source>For which site %1 is cannot be told: %2</source>
        <translation>%1がどのサイトのものか不明です: %2</translation>
    </message>
    <message>
        <source>Where %1 puts its backups cannot be told: %2</source>
        <translation>%1のバックアップの保存先が不明です: %2</translation>
    </message>
    <message>
        <source>When this machine was off or asleep is not known.</source>
        <translation>このマシンの電源オフ・スリープの時間帯は不明です。</translation>
    </message>
    <message>
        <source>When this machine ran on battery is not known; %1 is left out then.</source>
        <translation>このマシンがバッテリー駆動だった時間帯は不明です。その間%1は実行されません。</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonList</name>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>バリデータ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>オフサイト</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::ReasonTitle</name>
    <message>
        <source>The folder of the backups is not there</source>
        <translation>バックアップフォルダがありません</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read</source>
        <translation>バックアップフォルダを読み取れません</translation>
    </message>
    <message>
        <source>There is no backup</source>
        <translation>バックアップがありません</translation>
    </message>
    <message>
        <source>No backup holds the chain</source>
        <translation>チェーンを含むバックアップがありません</translation>
    </message>
    <message>
        <source>No backup can be restored</source>
        <translation>復元できるバックアップがありません</translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>開始した復元が完了していません</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>開始した復旧が完了していません</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>バリデータが応答しません</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>バリデータが起動を繰り返しています</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>チェーンのブロック生成が止まっています</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>チェーンが以前より低くなっています</translation>
    </message>
    <message>
        <source>No backup is verified</source>
        <translation>検証済みのバックアップがありません</translation>
    </message>
    <message>
        <source>The newest backup is of no use</source>
        <translation>最新のバックアップは使えません</translation>
    </message>
    <message>
        <source>The newest backup is not verified</source>
        <translation>最新のバックアップは未検証です</translation>
    </message>
    <message>
        <source>A restore drill failed</source>
        <translation>復元訓練に失敗しました</translation>
    </message>
    <message>
        <source>The newest verified backup is too old</source>
        <translation>最新の検証済みバックアップが古すぎます</translation>
    </message>
    <message>
        <source>A backup is from the future</source>
        <translation>未来の日時のバックアップがあります</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>スケジュールされたバックアップが失敗しました</translation>
    </message>
    <message>
        <source>Scheduled backups are not made</source>
        <translation>スケジュールされたバックアップが作成されていません</translation>
    </message>
    <message>
        <source>Backups disappeared</source>
        <translation>バックアップがなくなりました</translation>
    </message>
    <message>
        <source>A backup is much smaller than the one before it</source>
        <translation>前のものより大幅に小さいバックアップがあります</translation>
    </message>
    <message>
        <source>A backup holds nothing</source>
        <translation>中身のないバックアップがあります</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>自動バックアップがありません</translation>
    </message>
    <message>
        <source>The schedule cannot be read</source>
        <translation>スケジュールを読み取れません</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>設定を読み取れません</translation>
    </message>
    <message>
        <source>The next backup does not fit on the disk</source>
        <translation>次のバックアップがディスクに入りません</translation>
    </message>
    <message>
        <source>The backup disk will soon be full</source>
        <translation>バックアップディスクがもうすぐいっぱいになります</translation>
    </message>
    <message>
        <source>The off-site copies are damaged</source>
        <translation>オフサイトコピーが破損しています</translation>
    </message>
    <message>
        <source>An older backup is of no use</source>
        <translation>使えない古いバックアップがあります</translation>
    </message>
    <message>
        <source>Scheduled backups were missed</source>
        <translation>スケジュールされたバックアップが行われませんでした</translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>復元訓練を行ったバックアップがありません</translation>
    </message>
    <message>
        <source>The newest restore drill is too old</source>
        <translation>最新の復元訓練が古すぎます</translation>
    </message>
    <message>
        <source>The newest off-site copy is too old</source>
        <translation>最新のオフサイトコピーが古すぎます</translation>
    </message>
    <message>
        <source>The off-site copies were not checked for long</source>
        <translation>オフサイトコピーが長い間チェックされていません</translation>
    </message>
    <message>
        <source>How far the chain is, is not known</source>
        <translation>チェーンの進み具合が不明です</translation>
    </message>
</context>
<context>
    <name>bt2c::Recovery</name>
    <message>
        <source>%1 was read in full %2 ago and was sound; the same bytes lie there now</source>
        <translation>%1は%2前に完全に読み取って正常であり、その後も内容は同じです</translation>
    </message>
    <message>
        <source>Reading all of %1</source>
        <translation>%1をすべて読み取り中</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1は正常です</translation>
    </message>
    <message>
        <source>%1 is the newest, and sound</source>
        <translation>%1は最新で、正常です</translation>
    </message>
    <message numerus="yes">
        <source>%1 is sound; %n newer ones cannot be used</source>
        <translation>
            <numerusform>%1は正常です。より新しい%n件は使えません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1は使えません: %2</translation>
    </message>
    <message>
        <source>No sound backup holds the chain.</source>
        <translation>チェーンを含む正常なバックアップがありません。</translation>
    </message>
    <message>
        <source>This backup is at height %1. How high the live chain was is not known.</source>
        <translation>このバックアップはブロック高 %1です。稼働中のチェーンの高さは不明です。</translation>
    </message>
    <message>
        <source>This backup is at height %1, and so is all that is known of the live chain: nothing is lost.</source>
        <translation>このバックアップはブロック高 %1で、稼働中のチェーンについてわかっている高さと同じです。損失はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The live chain was at %1, this backup is at %2: %n blocks, about %3, will be fetched again from peers or lost.</source>
        <translation>
            <numerusform>稼働中のチェーンは%1、このバックアップは%2です。%nブロック（約%3）がピアから再取得されるか、失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, height %3</source>
        <translation>%1: %2、ブロック高 %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older ones</source>
        <translation>
            <numerusform>… 古いもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups in %1</source>
        <translation>%1にバックアップはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n backups: of those with the chain %1 are sound and %2 not checked yet; %3 cannot be used</source>
        <translation>
            <numerusform>バックアップ%n件。チェーンを含むもの: 正常%1件、未チェック%2件、使用不可%3件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1, carried to its end after an interruption</source>
        <translation>中断していた%1の復元を完了しました</translation>
    </message>
    <message>
        <source>The former chain is kept in %1</source>
        <translation>以前のチェーンは%1に残してあります</translation>
    </message>
    <message>
        <source>Restored %1: %2 in %3</source>
        <translation>%1を復元しました: %2、所要時間 %3</translation>
    </message>
    <message>
        <source>Waiting for height %1: it is at %2</source>
        <translation>ブロック高 %1を待機中: 現在%2</translation>
    </message>
    <message>
        <source>Waiting for the next block after height %1</source>
        <translation>ブロック高 %1の次のブロックを待機中</translation>
    </message>
    <message>
        <source>The node is starting</source>
        <translation>ノードが起動中です</translation>
    </message>
    <message>
        <source>Waiting for the node to answer</source>
        <translation>ノードの応答を待機中</translation>
    </message>
    <message>
        <source>The node answers after %1: height %2</source>
        <translation>ノードが%1後に応答: ブロック高 %2</translation>
    </message>
    <message>
        <source>It grows: height %1</source>
        <translation>伸びています: ブロック高 %1</translation>
    </message>
    <message>
        <source>The chain is at height %1 and grows, %2 after the look began</source>
        <translation>チェーンはブロック高 %1で、伸びています（確認開始から%2）</translation>
    </message>
    <message>
        <source>Following the log until the node answers</source>
        <translation>ノードが応答するまでログを追跡中</translation>
    </message>
    <message>
        <source>The node answers at height %1, after %2</source>
        <translation>ノードがブロック高 %1で応答しました（%2後）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1を起動中</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1を停止中</translation>
    </message>
    <message>
        <source>There is no compose file here; the containers are taken one by one.</source>
        <translation>composeファイルがないため、コンテナを1つずつ操作します。</translation>
    </message>
    <message>
        <source>There is no compose tool here; the containers are taken one by one.</source>
        <translation>composeツールがないため、コンテナを1つずつ操作します。</translation>
    </message>
    <message>
        <source>The engine answers. This site has no containers; they have to be made.</source>
        <translation>エンジンは応答しています。このサイトにはコンテナがなく、作成が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n containers run</source>
        <translation>
            <numerusform>%1/%nコンテナが稼働中</numerusform>
        </translation>
    </message>
    <message>
        <source>All containers are stopped and gone. The volumes stay.</source>
        <translation>すべてのコンテナを停止し、削除しました。ボリュームは残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n containers are stopped</source>
        <translation>
            <numerusform>%nコンテナが停止しています</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no container of the validator, so none runs</source>
        <translation>バリデータのコンテナがないため、稼働していません</translation>
    </message>
    <message>
        <source>%1 is stopped, exit code %2</source>
        <translation>%1は停止しています（終了コード%2）</translation>
    </message>
    <message>
        <source>%1 was not running: %2</source>
        <translation>%1は稼働していませんでした: %2</translation>
    </message>
    <message>
        <source>There is no container of the validator; compose makes it anew.</source>
        <translation>バリデータのコンテナがありません。composeが新しく作成します。</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1は稼働中です</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1が存在しません</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>The folder %1 (%2) is set aside beside the site. Nothing in it is deleted.</source>
        <translation>フォルダ%1（%2）をサイトの隣に退避します。中のものは削除しません。</translation>
    </message>
    <message>
        <source>The volume %1 is not there</source>
        <translation>ボリューム%1が存在しません</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>The volume %1 is removed for good</source>
        <translation>ボリューム%1を完全に削除します</translation>
    </message>
    <message>
        <source>The volume %1 (%2) is removed for good</source>
        <translation>ボリューム%1（%2）を完全に削除します</translation>
    </message>
    <message>
        <source>What it holds is kept in %1 first</source>
        <translation>先に内容を%1に保管します</translation>
    </message>
    <message>
        <source>No copy of it is kept: this cannot be taken back</source>
        <translation>コピーは残しません。取り消せません</translation>
    </message>
    <message>
        <source>What it holds is kept in an archive first, as far as it can be read</source>
        <translation>先に内容を、読み取れる範囲でアーカイブに保管します</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>稼働中、異常</translation>
    </message>
    <message>
        <source>running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>made and never started</source>
        <translation>作成済み、未起動</translation>
    </message>
    <message>
        <source>restarting again and again, exit code %1</source>
        <translation>再起動を繰り返し中、終了コード%1</translation>
    </message>
    <message>
        <source>stopped, out of memory</source>
        <translation>停止、メモリ不足</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>停止、終了コード%1</translation>
    </message>
    <message>
        <source>being removed</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>in an unknown state</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>Restoring %1 into a scratch place</source>
        <translation>%1を一時領域に復元中</translation>
    </message>
    <message>
        <source>It restores whole in %1. No node was started on it: %2</source>
        <translation>%1で完全に復元できます。ノードは起動しませんでした: %2</translation>
    </message>
    <message>
        <source>It restores whole and its node answers at height %1, in %2</source>
        <translation>完全に復元でき、ノードもブロック高 %1で応答します（%2）</translation>
    </message>
    <message>
        <source>It restores whole and its node runs, in %1</source>
        <translation>完全に復元でき、ノードも稼働します（%1）</translation>
    </message>
    <message>
        <source>Done by hand, as the operator said</source>
        <translation>手作業で実施済み（オペレータの申告）</translation>
    </message>
    <message>
        <source>The validator is stopped. Bringing the former chain back</source>
        <translation>バリデータを停止しました。以前のチェーンに戻しています</translation>
    </message>
    <message>
        <source>Starting the validator on it</source>
        <translation>そのチェーンでバリデータを起動中</translation>
    </message>
    <message>
        <source>Starting the validator again</source>
        <translation>バリデータを再び起動中</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to set aside</source>
        <translation>%1は空です。退避するものはありません</translation>
    </message>
    <message>
        <source>The former chain is set aside in %1</source>
        <translation>以前のチェーンを%1に退避しました</translation>
    </message>
    <message>
        <source>Nothing is deleted: the former chain is in %1</source>
        <translation>何も削除していません。以前のチェーンは%1にあります</translation>
    </message>
    <message>
        <source>The volume %1 is gone</source>
        <translation>ボリューム%1はなくなりました</translation>
    </message>
    <message>
        <source>The volume %1 is not there: there is nothing to remove</source>
        <translation>ボリューム%1が存在しません。削除するものはありません</translation>
    </message>
    <message>
        <source>The volume %1 was removed before; a new one of that name is left alone</source>
        <translation>ボリューム%1は以前に削除しました。同じ名前の新しいものには触れません</translation>
    </message>
    <message>
        <source>%1 is empty or not there: there is nothing to keep</source>
        <translation>%1は空か、存在しません。保管するものはありません</translation>
    </message>
    <message>
        <source>Keeping what %1 holds</source>
        <translation>%1の内容を保管中</translation>
    </message>
    <message>
        <source>Kept in %1: %2 in %3</source>
        <translation>%1に保管しました: %2、所要時間 %3</translation>
    </message>
    <message>
        <source>The chain changed since it was kept. It is kept once more.</source>
        <translation>保管後にチェーンが変わりました。もう一度保管します。</translation>
    </message>
    <message>
        <source>Whether the chain changed since it was kept cannot be seen. It is kept once more.</source>
        <translation>保管後にチェーンが変わったか確認できません。もう一度保管します。</translation>
    </message>
    <message>
        <source>%1 is no longer what was written. The chain is kept once more.</source>
        <translation>%1が書き込んだ内容と異なります。チェーンをもう一度保管します。</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1に保管しました</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryPage</name>
    <message>
        <source>The recovery was not begun</source>
        <translation>復旧を開始できませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Undo the recovery of %1?</source>
        <translation>%1の復旧を取り消しますか？</translation>
    </message>
    <message>
        <source>The validator is stopped, the chain of %1 goes back to what it was before, and the validator is started if it ran. What was wrong with the chain then will be wrong again.</source>
        <translation>バリデータを停止し、%1のチェーンを以前の状態に戻し、稼働していた場合はバリデータを起動します。当時のチェーンの問題も元に戻ります。</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside. Backups are not touched.</source>
        <translation>現在のものは削除せず、退避します。バックアップには触れません。</translation>
    </message>
    <message>
        <source>Undo Recovery</source>
        <translation>復旧を取り消す</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>復旧を取り消しました</translation>
    </message>
    <message>
        <source>The chain is what it was before.</source>
        <translation>チェーンは以前の状態です。</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>取り消しを停止しました</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>もう一度実行できます。</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>取り消しましたが、バリデータが稼働していません</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>復旧を取り消せませんでした</translation>
    </message>
    <message>
        <source>Turn to “%1” instead?</source>
        <translation>代わりに「%1」に進みますか？</translation>
    </message>
    <message>
        <source>This recovery ends here, with what was done left as it is, and the other one begins.</source>
        <translation>この復旧を、実行済みの内容を残したままここで終了し、別の手順を開始します。</translation>
    </message>
    <message>
        <source>Before anything is removed you are asked again.</source>
        <translation>何かを削除する前に、もう一度確認します。</translation>
    </message>
    <message>
        <source>Begin It</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop the recovery of %1?</source>
        <translation>%1の復旧を終了しますか？</translation>
    </message>
    <message>
        <source>What it did stays as it is. It cannot be gone on with then; another can be begun.</source>
        <translation>実行済みの内容はそのまま残ります。終了後は続行できませんが、別の復旧を開始できます。</translation>
    </message>
    <message>
        <source>Stop It</source>
        <translation>復旧を終了</translation>
    </message>
    <message>
        <source>The recovery was not stopped</source>
        <translation>復旧を終了できませんでした</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
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
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>レポートを保存しました</translation>
    </message>
    <message>
        <source>The report is on the clipboard</source>
        <translation>レポートをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>As Markdown, to be pasted where it is needed.</source>
        <translation>Markdown形式です。必要な場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>Stop undoing, and close?</source>
        <translation>取り消しを停止して閉じますか？</translation>
    </message>
    <message>
        <source>Stop the step that runs, and close?</source>
        <translation>実行中のステップを停止して閉じますか？</translation>
    </message>
    <message>
        <source>The validator may not be running until the recovery is finished.</source>
        <translation>復旧が完了するまで、バリデータが稼働していないことがあります。</translation>
    </message>
    <message>
        <source>The step is stopped safely first. At the next start the recovery can be gone on with from there.</source>
        <translation>先にステップを安全に停止します。次回の起動時に、そこから復旧を続行できます。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Looks at everything once more; nothing is changed</source>
        <translation>すべてをもう一度確認します。何も変更しません</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>Ends the recovery. What was done stays as it is.</source>
        <translation>復旧を終了します。実行済みの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>No validator site is open</source>
        <translation>バリデータのサイトが開かれていません</translation>
    </message>
    <message>
        <source>Choose the folder that holds your validator&apos;s docker-compose.yml, or practise a recovery on a site that touches nothing.</source>
        <translation>バリデータのdocker-compose.ymlがあるフォルダを選択するか、何にも影響しないサイトで復旧を練習してください。</translation>
    </message>
    <message>
        <source>Open Site…</source>
        <translation>サイトを開く…</translation>
    </message>
    <message>
        <source>Open Practice Site</source>
        <translation>練習用サイトを開く</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始中…</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %n thing(s) in %1</source>
        <translation>
            <numerusform>%n項目を%1で確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryReport</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>begun, and not ended</source>
        <translation>開始したが未終了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>This recovery has not ended. It can be gone on with.</source>
        <translation>この復旧は終わっていません。続行できます。</translation>
    </message>
    <message>
        <source>The site was recovered.</source>
        <translation>サイトは復旧しました。</translation>
    </message>
    <message>
        <source>The recovery was stopped before its end. What was done until then stayed as it was.</source>
        <translation>復旧は途中で終了しました。それまでに行ったことはそのままです。</translation>
    </message>
    <message>
        <source>The recovery was taken back. The site has the data it had before.</source>
        <translation>復旧を取り消しました。サイトのデータは以前の状態です。</translation>
    </message>
    <message>
        <source>Recovery of %1</source>
        <translation>%1の復旧</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Carried out from</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>No diagnosis was made before.</source>
        <translation>事前の診断はありません。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>It was tried %1 times; this is the last.</source>
        <translation>%1回試行しました。これは最後のものです。</translation>
    </message>
    <message>
        <source>The same by hand:</source>
        <translation>手動で行う場合:</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Height of the chain before</source>
        <translation>以前のチェーンのブロック高</translation>
    </message>
    <message>
        <source>Height of the backup</source>
        <translation>バックアップのブロック高</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップの作成日時</translation>
    </message>
    <message>
        <source>Blocks to be fetched again from peers, or lost</source>
        <translation>ピアから再取得される、または失われるブロック</translation>
    </message>
    <message>
        <source>Which is, of chain, about</source>
        <translation>チェーンの時間にして約</translation>
    </message>
    <message>
        <source>Height afterwards, as the node told it</source>
        <translation>復旧後のブロック高（ノードの応答）</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>No height was known.</source>
        <translation>ブロック高は不明でした。</translation>
    </message>
    <message>
        <source>What is kept, and the way back</source>
        <translation>保管したものと戻す方法</translation>
    </message>
    <message>
        <source>The backup that was chosen: %1</source>
        <translation>選択したバックアップ: %1</translation>
    </message>
    <message>
        <source>The former data: %1</source>
        <translation>以前のデータ: %1</translation>
    </message>
    <message>
        <source>The former chain, in its volume: %1</source>
        <translation>以前のチェーン（ボリューム内）: %1</translation>
    </message>
    <message>
        <source>What the chain’s data held before it was removed: %1</source>
        <translation>削除前のチェーンデータの内容: %1</translation>
    </message>
    <message>
        <source>Nothing was replaced, so nothing had to be kept.</source>
        <translation>何も置き換えていないため、保管するものはありませんでした。</translation>
    </message>
    <message>
        <source>As long as that is kept, this takes the recovery back:</source>
        <translation>保管されている限り、次のコマンドで復旧を取り消せます:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>理由の入力なし</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: 未到達</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>スキップしたもの</translation>
    </message>
    <message>
        <source>The steps, one by one</source>
        <translation>各ステップの詳細</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryRun</name>
    <message>
        <source>Recovering</source>
        <translation>復旧中</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>%1を復旧中</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWay</name>
    <message>
        <source>Needs the container engine, which cannot be used now.</source>
        <translation>コンテナエンジンが必要ですが、現在使えません。</translation>
    </message>
    <message>
        <source>Another operation works on the site now.</source>
        <translation>現在、別の操作がこのサイトで作業中です。</translation>
    </message>
    <message>
        <source>The restore that was interrupted comes first.</source>
        <translation>中断した復元の処理が先です。</translation>
    </message>
    <message>
        <source>The recovery that was begun comes first.</source>
        <translation>開始済みの復旧が先です。</translation>
    </message>
    <message>
        <source>Needs the compose file, which is not there.</source>
        <translation>composeファイルが必要ですが、存在しません。</translation>
    </message>
    <message>
        <source>Makes the containers anew from the compose file and starts them. The chain stays as it is.</source>
        <translation>composeファイルからコンテナを作成し直して起動します。チェーンはそのままです。</translation>
    </message>
    <message>
        <source>Starts what is stopped. Nothing is replaced.</source>
        <translation>停止しているものを起動します。何も置き換えません。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the data would still be damaged.</source>
        <translation>予期しないシャットダウン用です。データの破損は残るため、効果は見込めません。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would start with a new and empty chain.</source>
        <translation>予期しないシャットダウン用です。新しい空のチェーンで開始することになります。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Would go on with the new chain.</source>
        <translation>予期しないシャットダウン用です。新しいチェーンで続行することになります。</translation>
    </message>
    <message>
        <source>Starts the validator. It fetches the chain from its peers, which may take hours.</source>
        <translation>バリデータを起動します。ピアからチェーンを取得するため、数時間かかることがあります。</translation>
    </message>
    <message>
        <source>Starts the validator again. It may run out of memory once more.</source>
        <translation>バリデータを再び起動します。またメモリが不足する可能性があります。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Helps once what is in the way has been removed.</source>
        <translation>予期しないシャットダウン用です。障害を取り除いた後で効果があります。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Not likely to help: the validator is started again and again as it is.</source>
        <translation>予期しないシャットダウン用です。すでに再起動を繰り返しているため、効果は見込めません。</translation>
    </message>
    <message>
        <source>For an unexpected shutdown. Nothing is stopped now.</source>
        <translation>予期しないシャットダウン用です。現在停止しているものはありません。</translation>
    </message>
    <message>
        <source>How many blocks are newer is not known.</source>
        <translation>これより新しいブロックの数は不明です。</translation>
    </message>
    <message>
        <source>No block that is known of is newer.</source>
        <translation>これより新しい既知のブロックはありません。</translation>
    </message>
    <message numerus="yes">
        <source>You lose %n block(s), fetched again from peers.</source>
        <translation>
            <numerusform>%nブロックが失われ、ピアから再取得されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>its checksum was right</source>
        <translation>チェックサム一致</translation>
    </message>
    <message>
        <source>not checked yet, which is done first</source>
        <translation>未チェック（先にチェックします）</translation>
    </message>
    <message>
        <source>%1, height %2, %3.</source>
        <translation>%1、ブロック高 %2、%3。</translation>
    </message>
    <message>
        <source>%1, height not recorded, %2.</source>
        <translation>%1、ブロック高の記録なし、%2。</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>取り消せます。</translation>
    </message>
    <message>
        <source>Restart the containers</source>
        <translation>コンテナの再起動</translation>
    </message>
    <message>
        <source>Restore the newest sound backup</source>
        <translation>最新の正常なバックアップの復元</translation>
    </message>
    <message>
        <source>There is no sound backup.</source>
        <translation>正常なバックアップがありません。</translation>
    </message>
    <message>
        <source>The disk with the backups is not mounted. Connect it, then look again.</source>
        <translation>バックアップのあるディスクがマウントされていません。接続してから、再確認してください。</translation>
    </message>
    <message>
        <source>The backups could not be looked at.</source>
        <translation>バックアップを確認できませんでした。</translation>
    </message>
    <message>
        <source>Needs %1 of room, and %2 are free. Make room, then look again.</source>
        <translation>必要な容量は%1、空きは%2です。空きを作ってから、再確認してください。</translation>
    </message>
    <message>
        <source>Begin a new chain</source>
        <translation>新しいチェーンの開始</translation>
    </message>
    <message>
        <source>Removes the volume %1%2.</source>
        <translation>ボリューム%1%2を削除します。</translation>
    </message>
    <message>
        <source>Takes the folder %1%2 away.</source>
        <translation>フォルダ%1%2を取り除きます。</translation>
    </message>
    <message numerus="yes">
        <source>Only when no backup is sound. You have %n that may be restored.</source>
        <translation>
            <numerusform>正常なバックアップがない場合だけです。復元できそうなものが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when no backup is sound. Yours could not be looked at: do that first.</source>
        <translation>正常なバックアップがない場合だけです。バックアップを確認できなかったため、先に確認してください。</translation>
    </message>
    <message>
        <source>There is no sound backup. The chain begins at height 0 and is fetched from peers, which may take hours.</source>
        <translation>正常なバックアップがありません。チェーンはブロック高 0から始まり、ピアから取得するため、数時間かかることがあります。</translation>
    </message>
</context>
<context>
    <name>bt2c::RecoveryWords</name>
    <message>
        <source>Live chain</source>
        <translation>稼働中のチェーン</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>ブロック高不明</translation>
    </message>
    <message>
        <source>nothing that is left tells it</source>
        <translation>残っているものからは不明</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>replaced, and kept</source>
        <translation>置き換え、保管します</translation>
    </message>
    <message>
        <source>the highest that is known</source>
        <translation>既知の最高値</translation>
    </message>
    <message>
        <source>This backup</source>
        <translation>このバックアップ</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <source>height not noted</source>
        <translation>ブロック高の記録なし</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>%1より後のもの</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>ブロックなし</translation>
    </message>
    <message>
        <source>the backup is as high as the chain was</source>
        <translation>バックアップの高さはチェーンと同じです</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%nブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>fetched again from peers, or lost</source>
        <translation>ピアから再取得、または損失</translation>
    </message>
    <message>
        <source>%1, fetched again from peers, or lost</source>
        <translation>%1、ピアから再取得、または損失</translation>
    </message>
    <message>
        <source>procedure %1</source>
        <translation>手順 %1</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約%1分</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>約%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>約%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>The former chain is kept in the volume, in %1.</source>
        <translation>以前のチェーンはボリューム内の%1に残してあります。</translation>
    </message>
    <message>
        <source>The former data is kept in %1.</source>
        <translation>以前のデータは%1に残してあります。</translation>
    </message>
    <message>
        <source>What the chain held before is in the safety archive %1.</source>
        <translation>以前のチェーンの内容は退避アーカイブ%1にあります。</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>バックアップを配置しました。</translation>
    </message>
    <message>
        <source>The former chain is removed. Backups and configuration are untouched.</source>
        <translation>以前のチェーンは削除しました。バックアップと構成には触れていません。</translation>
    </message>
    <message>
        <source>The former chain is removed from its place.</source>
        <translation>以前のチェーンは元の場所から取り除きました。</translation>
    </message>
    <message>
        <source>Nothing is removed so far.</source>
        <translation>まだ何も削除していません。</translation>
    </message>
    <message>
        <source>Nothing is removed so far. What the chain holds is copied into a safety archive first, as far as it can be read.</source>
        <translation>まだ何も削除していません。先に、チェーンの内容を読み取れる範囲で退避アーカイブにコピーします。</translation>
    </message>
    <message>
        <source>Nothing is lost so far. The live data is untouched until the copy stands verified beside it.</source>
        <translation>まだ何も失われていません。隣に検証済みのコピーができるまで、稼働中のデータには触れません。</translation>
    </message>
    <message>
        <source>Nothing is lost. No step of this procedure touches the chain&apos;s data.</source>
        <translation>何も失われません。この手順にチェーンデータに触れるステップはありません。</translation>
    </message>
    <message>
        <source>no blocks lost</source>
        <translation>失われたブロックなし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 is recovered</source>
        <translation>%1は復旧しました</translation>
    </message>
    <message>
        <source>The node answers at height %1.</source>
        <translation>ノードがブロック高 %1で応答しています。</translation>
    </message>
    <message>
        <source>Every step of the procedure was carried out.</source>
        <translation>手順のすべてのステップを実行しました。</translation>
    </message>
    <message>
        <source>The recovery was stopped</source>
        <translation>復旧を終了しました</translation>
    </message>
    <message>
        <source>%1 of %2 steps were done, and stay as they are. %3 may not be running.</source>
        <translation>%1/%2ステップを実行しました。実行済みの内容はそのままです。%3は稼働していない可能性があります。</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>復旧を取り消しました</translation>
    </message>
    <message>
        <source>The chain is what it was before the recovery began.</source>
        <translation>チェーンは復旧の開始前の状態です。</translation>
    </message>
    <message>
        <source>The recovery is not finished</source>
        <translation>復旧は完了していません</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1/%2ステップが完了しています。</translation>
    </message>
</context>
<context>
    <name>bt2c::RemoveVolumeSheet</name>
    <message>
        <source>Remove this volume for good?</source>
        <translation>このボリュームを完全に削除しますか？</translation>
    </message>
    <message>
        <source>This volume cannot be removed now</source>
        <translation>現在このボリュームは削除できません</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>最新の検証済みバックアップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it:</source>
        <translation>削除するにはボリュームの名前を入力:</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name to remove it</source>
        <translation>削除するにはボリュームの名前を入力</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>ボリュームを削除</translation>
    </message>
    <message>
        <source>%1 uses it. Nothing was changed. Stop and remove what uses it first: Take Down… in the menu Site does that and keeps all volumes.</source>
        <translation>%1が使用しています。何も変更していません。先に使用元を停止して削除してください。「サイト」メニューの「停止して削除…」でできます。ボリュームはすべて残ります。</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost. Blocks after height %1 come back only from peers, and there is no undo.</source>
        <translation>バリデータが使用中のチェーンが失われます。ブロック高 %1より後のブロックはピアからしか戻らず、取り消せません。</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and what came after its newest backup with it. There is no undo.</source>
        <translation>バリデータが使用中のチェーンと、最新のバックアップより後のものが失われます。取り消せません。</translation>
    </message>
    <message>
        <source>The chain that the validator works on is lost, and no verified backup would bring it back. There is no undo.</source>
        <translation>バリデータが使用中のチェーンが失われます。戻せる検証済みのバックアップもありません。取り消せません。</translation>
    </message>
    <message>
        <source>The validator&apos;s configuration and keys in it are lost. There is no undo.</source>
        <translation>中にあるバリデータの構成と鍵が失われます。取り消せません。</translation>
    </message>
    <message>
        <source>Nothing of this site uses it: compose works with another volume. What it holds is lost, and there is no undo.</source>
        <translation>このサイトでは使われていません。composeは別のボリュームを使っています。内容は失われ、取り消せません。</translation>
    </message>
    <message>
        <source>What it holds is lost, and there is no undo. The chain is not in it.</source>
        <translation>内容は失われ、取り消せません。チェーンはこの中にありません。</translation>
    </message>
    <message>
        <source>none: this volume is not backed up</source>
        <translation>なし: このボリュームはバックアップされません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, height %1</source>
        <translation>、ブロック高 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairDamageModel</name>
    <message>
        <source>%1: %2 lost</source>
        <comment>data/blocks.dat: bytes 0–511 of 4,096 lost</comment>
        <translation>%1: %2が損失</translation>
    </message>
    <message>
        <source>Damaged file</source>
        <translation>破損ファイル</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairSheet</name>
    <message>
        <source>Repair %1</source>
        <translation>%1の修復</translation>
    </message>
    <message>
        <source>Looking for what its damaged pieces were: in the archive itself, in other backups and in the live data. Nothing is changed yet.</source>
        <translation>破損部分の元の内容を、アーカイブ自体、ほかのバックアップ、稼働中のデータから探しています。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Writing it anew beside the damaged one. The damaged one stays until the new one is proven by its checksum.</source>
        <translation>破損したものの隣に新しく書き込んでいます。新しいものがチェックサムで実証されるまで、破損したものは残します。</translation>
    </message>
    <message>
        <source>Writing every undamaged file. The archive is not touched.</source>
        <translation>無傷のファイルをすべて書き込んでいます。アーカイブには触れません。</translation>
    </message>
    <message>
        <source>Look in Another Folder…</source>
        <translation>別のフォルダを探す…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rescue Undamaged Files…</source>
        <translation>無傷のファイルを救出…</translation>
    </message>
    <message>
        <source>Verify Again</source>
        <translation>もう一度検証</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Look for backups in</source>
        <translation>バックアップを探すフォルダ</translation>
    </message>
    <message>
        <source>Look Here</source>
        <translation>ここを探す</translation>
    </message>
    <message>
        <source>Rescue the undamaged files to</source>
        <translation>無傷のファイルの救出先</translation>
    </message>
    <message>
        <source>Rescue Here</source>
        <translation>ここに救出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>From other backups: 3 pieces</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>破損ファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bt2c::RepairWords</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged piece(s) nowhere to be had</source>
        <translation>
            <numerusform>入手できない破損部分が%n個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Look where copies of these backups are kept, or rescue every undamaged file.</source>
        <translation>何も変更していません。これらのバックアップのコピーがある場所を探すか、無傷のファイルを救出してください。</translation>
    </message>
    <message>
        <source>Every damaged piece can be had</source>
        <translation>すべての破損部分を入手できます</translation>
    </message>
    <message>
        <source>It is written anew beside the damaged one, and takes its place only if its SHA-256 is the recorded one. Otherwise nothing changes.</source>
        <translation>破損したものの隣に新しく書き込み、SHA-256が記録と一致した場合だけ置き換えます。それ以外は何も変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known only by what stands before and behind it: the checksum will tell whether it is right.</source>
        <translation>
            <numerusform>うち%n個は前後の内容からの推定です。正しいかどうかはチェックサムでわかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its pieces is damaged</source>
        <translation>破損部分はありません</translation>
    </message>
    <message>
        <source>Each is as the archive itself describes it. There is no .sha256 to vouch for the whole: verify it again.</source>
        <translation>各部分はアーカイブ自体の記述どおりです。全体を保証する.sha256はありません。もう一度検証してください。</translation>
    </message>
    <message>
        <source>Every byte is as its checksum says</source>
        <translation>全バイトがチェックサムどおりです</translation>
    </message>
    <message>
        <source>There is nothing to repair. Verify it again: where that still finds damage, it was there before the checksum was written, and only the undamaged files can be had.</source>
        <translation>修復するものはありません。もう一度検証してください。それでも破損が見つかる場合、破損はチェックサムの作成前からあり、無傷のファイルしか取り出せません。</translation>
    </message>
    <message>
        <source>Its pieces cannot be exchanged</source>
        <translation>部分ごとの交換はできません</translation>
    </message>
    <message>
        <source>It is not an archive of this program, whose pieces could be exchanged one by one, and no undamaged copy of it was found. Nothing was changed. What comes before the damage can be rescued.</source>
        <translation>このプログラムのアーカイブではなく、部分ごとに交換できません。無傷のコピーも見つかりませんでした。何も変更していません。破損箇所より前は救出できます。</translation>
    </message>
    <message>
        <source>A repair could not be proven</source>
        <translation>修復を実証できません</translation>
    </message>
    <message>
        <source>No .sha256 tells what it was before the damage, so nobody could say whether it is repaired. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>破損前の状態を示す.sha256がなく、修復できたか判断できません。何も変更していません。無傷のファイルはすべて救出できます。</translation>
    </message>
    <message>
        <source>It could not be examined</source>
        <translation>調べられませんでした</translation>
    </message>
    <message>
        <source>Repaired, and proven by its checksum</source>
        <translation>修復し、チェックサムで実証しました</translation>
    </message>
    <message>
        <source>It took %1, and is again what it was when it was written, byte by byte.</source>
        <translation>所要時間は%1です。1バイトも違わず、書き込まれたときの状態に戻りました。</translation>
    </message>
    <message>
        <source>The repair was stopped</source>
        <translation>修復を停止しました</translation>
    </message>
    <message>
        <source>It was not repaired</source>
        <translation>修復できませんでした</translation>
    </message>
    <message>
        <source>What was found for its damaged pieces is not what they were. Nothing was changed. Every undamaged file can be rescued.</source>
        <translation>破損部分の代わりに見つかったものは元の内容と異なります。何も変更していません。無傷のファイルはすべて救出できます。</translation>
    </message>
    <message>
        <source>Rescuing was stopped</source>
        <translation>救出を停止しました</translation>
    </message>
    <message>
        <source>The files were not rescued</source>
        <translation>ファイルを救出できませんでした</translation>
    </message>
    <message>
        <source>The archive was not touched. What was written so far stays in %1.</source>
        <translation>アーカイブには触れていません。それまでに書き込んだものは%1に残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undamaged item(s) rescued</source>
        <translation>
            <numerusform>無傷の%Ln項目を救出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2. The archive was not touched.</source>
        <translation>%1を%2に書き込みました。アーカイブには触れていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) left out.</source>
        <translation>
            <numerusform>破損した%nファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes after the damage could not be reached.</source>
        <translation>破損箇所より後には到達できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of that kind</source>
        <translation>
            <numerusform>ほか同種%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), %1 of the archive</source>
        <translation>
            <numerusform>%n個、アーカイブの%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>From other backups</source>
        <translation>ほかのバックアップから</translation>
    </message>
    <message>
        <source>From the live data</source>
        <translation>稼働中のデータから</translation>
    </message>
    <message>
        <source>From the archive itself</source>
        <translation>アーカイブ自体から</translation>
    </message>
    <message>
        <source>Nowhere to be had</source>
        <translation>入手不可</translation>
    </message>
    <message>
        <source>all %1 bytes</source>
        <translation>全%1バイト</translation>
    </message>
    <message>
        <source>bytes %1 of %2</source>
        <translation>バイト%1（全%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n more damaged file(s) not listed.</source>
        <translation>
            <numerusform>ほかの破損ファイル%n件は表示していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A piece with the names of files is damaged; others may be missing.</source>
        <translation>ファイル名を含む部分が破損しています。ほかにも失われたファイルがあるかもしれません。</translation>
    </message>
    <message>
        <source>It is cut off; what came after that is not known.</source>
        <translation>途中で切れています。その後の内容は不明です。</translation>
    </message>
    <message>
        <source>No file is affected, only what describes a piece of it.</source>
        <translation>影響のあるファイルはなく、部分の記述だけです。</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportPane</name>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>What was found, done and measured, as Markdown or PDF</source>
        <translation>確認結果、実行内容、測定値をMarkdownまたはPDFで保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>以前 %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>Heights</source>
        <translation>ブロック高</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>nothing was replaced or removed</source>
        <translation>何も置き換え・削除していません</translation>
    </message>
    <message>
        <source>Undoing the recovery…</source>
        <translation>復旧を取り消し中…</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards if it ran.</source>
        <translation>このためにバリデータを停止し、稼働していた場合は後で起動します。</translation>
    </message>
</context>
<context>
    <name>bt2c::ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Markdownで保存…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreFlow</name>
    <message>
        <source>Restoring %1</source>
        <translation>%1を復元中</translation>
    </message>
    <message>
        <source>The restore was stopped</source>
        <translation>復元を停止しました</translation>
    </message>
    <message>
        <source>The live data was not touched.</source>
        <translation>稼働中のデータには触れていません。</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1を復元できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 put back and read back: %n item(s), %2 in %3.</source>
        <translation>
            <numerusform>%1を復元し、読み直して確認しました: %n項目、%2、所要時間 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain that was there before is kept in the volume, in %1.</source>
        <translation>以前のチェーンはボリューム内の%1に残してあります。</translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>以前のものは%1に残してあります。</translation>
    </message>
    <message>
        <source>The validator is running again.</source>
        <translation>バリデータは再び稼働しています。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of that kind.</source>
        <translation>
            <numerusform>ほか同種%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>%1を復元しました</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>There is no restore to undo</source>
        <translation>取り消せる復元がありません</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>%1の復元を取り消しますか？</translation>
    </message>
    <message>
        <source>%1 goes back to what it was before %2 was restored.</source>
        <translation>%1を、%2の復元前の状態に戻します。</translation>
    </message>
    <message>
        <source>What is there now is not deleted: it is set aside in a folder beside it.</source>
        <translation>現在のものは削除せず、隣のフォルダに退避します。</translation>
    </message>
    <message>
        <source>Undo Restore</source>
        <translation>復元を取り消す</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>最後の復元を取り消し中</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1は以前の状態です。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>復元で入れたものは、ボリューム内の%1に残してあります。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>復元で入れたものは%1に残してあります。</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>復元を取り消しました</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>バリデータが稼働しています</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>入れ替えるデータを使用中です。このために停止し、後で起動できます。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>停止して取り消す</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>復元を取り消せませんでした</translation>
    </message>
    <message>
        <source>A backup that was killed may have left a container paused</source>
        <translation>強制終了したバックアップにより、コンテナが一時停止したままかもしれません</translation>
    </message>
    <message>
        <source>A paused container goes on</source>
        <translation>一時停止中のコンテナを再開しました</translation>
    </message>
    <message>
        <source>A backup that was killed had left %1 paused.</source>
        <translation>強制終了したバックアップにより、%1が一時停止したままでした。</translation>
    </message>
    <message>
        <source>An interrupted restore needs you</source>
        <translation>中断した復元に対処が必要です</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>中断していた復元を完了しました</translation>
    </message>
    <message>
        <source>%1 is in place. What was there before is kept in %2.</source>
        <translation>%1を配置しました。以前のものは%2に残してあります。</translation>
    </message>
    <message>
        <source>An interrupted restore was undone</source>
        <translation>中断していた復元を取り消しました</translation>
    </message>
    <message>
        <source>The site is as it was before %1 was to be restored. You can restore it again.</source>
        <translation>サイトは%1の復元前の状態です。もう一度復元できます。</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreSheet</name>
    <message>
        <source>Restore %1?</source>
        <translation>%1を復元しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Looking at the backup, the site and the free space. Nothing is changed yet.</source>
        <translation>バックアップ、サイト、空き容量を確認しています。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>%1 cannot be restored</source>
        <translation>%1は復元できません</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 何も変更していません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You can undo this afterwards.</source>
        <translation>後で取り消せます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>復元する対象</translation>
    </message>
    <message>
        <source>data and config</source>
        <translation>dataとconfig</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>dataのみ</translation>
    </message>
    <message>
        <source>config only</source>
        <translation>configのみ</translation>
    </message>
</context>
<context>
    <name>bt2c::RestoreWords</name>
    <message>
        <source>Is replaced</source>
        <translation>置き換え対象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1は現在ありません</translation>
    </message>
    <message>
        <source>the chain stays as it is</source>
        <translation>チェーンはそのままです</translation>
    </message>
    <message>
        <source>height %1 now</source>
        <translation>現在のブロック高 %1</translation>
    </message>
    <message>
        <source>height not known: the site&apos;s files do not tell</source>
        <translation>ブロック高不明: サイトのファイルからはわかりません</translation>
    </message>
    <message>
        <source>By this backup</source>
        <translation>置き換え後</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前のもの</translation>
    </message>
    <message>
        <source>its height was not noted</source>
        <translation>ブロック高の記録がありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>You lose</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>later changes</source>
        <translation>以後の変更</translation>
    </message>
    <message>
        <source>made to the configuration since %1</source>
        <translation>%1以降の構成の変更</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the height now is not known</source>
        <translation>現在のブロック高が不明です</translation>
    </message>
    <message>
        <source>what came after %1</source>
        <translation>%1より後のもの</translation>
    </message>
    <message>
        <source>no blocks</source>
        <translation>ブロックなし</translation>
    </message>
    <message>
        <source>both have the same height</source>
        <translation>どちらも同じブロック高です</translation>
    </message>
    <message numerus="yes">
        <source>the backup is %n block(s) ahead</source>
        <translation>
            <numerusform>バックアップが%nブロック先行しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%nブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>added since; the node has to fetch them again</source>
        <translation>以後の追加分。ノードによる再取得が必要です</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Chain into</source>
        <translation>チェーンの復元先</translation>
    </message>
    <message>
        <source>the Docker volume that the validator uses</source>
        <translation>バリデータが使うDockerボリューム</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>必要 %1、空き %2</translation>
    </message>
    <message>
        <source>containers and other volumes</source>
        <translation>コンテナとほかのボリューム</translation>
    </message>
    <message>
        <source>containers and volumes</source>
        <translation>コンテナとボリューム</translation>
    </message>
    <message>
        <source>all other files of the site</source>
        <translation>サイトのほかのすべてのファイル</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>what is there now, in a folder inside the volume</source>
        <translation>現在のもの（ボリューム内のフォルダ）</translation>
    </message>
    <message>
        <source>what is there now, until you let it go</source>
        <translation>現在のもの（手放すまで）</translation>
    </message>
    <message>
        <source>nothing: there is nothing to keep</source>
        <translation>なし: 保管するものがありません</translation>
    </message>
    <message>
        <source>The backup is unpacked beside the present data and compared. Only then do the two change places, in one step.</source>
        <translation>バックアップを現在のデータの隣に展開し、比較します。その後で、両者を一度に入れ替えます。</translation>
    </message>
    <message>
        <source>Whether the validator is running could not be asked: make sure that it is stopped.</source>
        <translation>バリデータが稼働中か確認できませんでした。停止していることを確認してください。</translation>
    </message>
    <message>
        <source>Restore it all the same.</source>
        <translation>それでも復元する。</translation>
    </message>
    <message>
        <source>Unsafe entries are left out: nothing is written outside the site.</source>
        <translation>安全でない項目は除外します。サイトの外には何も書き込みません。</translation>
    </message>
    <message>
        <source>Only what can still be read comes back; the chain may not start with it.</source>
        <translation>戻るのは読み取れるものだけです。チェーンが起動しないことがあります。</translation>
    </message>
    <message>
        <source>The folder will be empty afterwards.</source>
        <translation>復元後、フォルダは空になります。</translation>
    </message>
    <message>
        <source>Nobody can say whether it is what was written then.</source>
        <translation>書き込まれたときの内容かどうか、確かめられません。</translation>
    </message>
    <message>
        <source>The validator is stopped for it, and started afterwards.</source>
        <translation>このためにバリデータを停止し、後で起動します。</translation>
    </message>
</context>
<context>
    <name>bt2c::RetentionModel</name>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
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
        <translation>時</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>How many backups of each type are kept: the newest, and one for each of so many hours, days, weeks and months. Of a type with zeros alone all are kept, and the newest verified one is never removed.</source>
        <translation>種類ごとの保持数です: 最新のものと、指定した数の時・日・週・月ごとに1つ。すべて0の種類は全部残します。最新の検証済みのものは削除しません。</translation>
    </message>
    <message>
        <source>What stays and what goes</source>
        <translation>残すものと削除するもの</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Full, Days</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>With a site open, this shows what of its backups stays and what goes.</source>
        <translation>サイトを開くと、どのバックアップを残し、どれを削除するかが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>All %n backup(s) stay.</source>
        <translation>
            <numerusform>%n件のバックアップはすべて残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups here.</source>
        <translation>ここにバックアップはありません。</translation>
    </message>
    <message>
        <source>Of %1 backups %2 go, each when the next one of its type is made, which frees %3. Nothing is removed now.</source>
        <translation>%1 個のバックアップのうち %2 個は、同じ種類の次のバックアップが作成されたときに削除され、%3 が空きます。今は何も削除されません。</translation>
    </message>
    <message>
        <source>Nothing is removed as long as the settings cannot be read.</source>
        <translation>設定を読み込めない間は、何も削除されません。</translation>
    </message>
    <message>
        <source>The site that is open has numbers of its own: choose it above to see those.</source>
        <translation>開いているサイトには独自の値があります。上で選ぶと表示されます。</translation>
    </message>
</context>
<context>
    <name>bt2c::Reveal</name>
    <message>
        <source>Reveal in Finder</source>
        <translation>Finderに表示</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
</context>
<context>
    <name>bt2c::RuleModel</name>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>every %1 h</source>
        <translation>%1時間ごと</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知する条件</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再通知</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendar</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>実行%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>What ran on this day is not known.</source>
        <translation>この日の実行状況は不明です。</translation>
    </message>
    <message>
        <source>No run was due on this day.</source>
        <translation>この日に予定された実行はありません。</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>後の日</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Looking at what ran…</source>
        <translation>実行状況を確認中…</translation>
    </message>
    <message>
        <source>No backup job, so none is expected</source>
        <translation>バックアップジョブがないため、予定もありません</translation>
    </message>
    <message>
        <source>Runs appear here once a job for this site is installed.</source>
        <translation>このサイトのジョブをインストールすると、実行がここに表示されます。</translation>
    </message>
    <message>
        <source>What ran could not be looked at</source>
        <translation>実行状況を確認できませんでした</translation>
    </message>
    <message>
        <source>No run was due so far</source>
        <translation>これまでに予定された実行はありません</translation>
    </message>
    <message>
        <source>Runs of this site&apos;s backups appear here once their time has come.</source>
        <translation>このサイトのバックアップの実行は、予定時刻になるとここに表示されます。</translation>
    </message>
    <message>
        <source>Not all backups could be seen, so it is not known whether all were made.</source>
        <translation>一部のバックアップを確認できなかったため、すべて作成されたか不明です。</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日、%1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarGrid</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Runs of the last four weeks</source>
        <translation>直近4週間の実行</translation>
    </message>
    <message>
        <source>A row for each kind of backup, a column for each day. Arrow keys go from day to day and from kind to kind, Return goes to what is told of the day.</source>
        <translation>行はバックアップの種類、列は日です。矢印キーで日と種類を移動し、Returnキーでその日の詳細に移動します。</translation>
    </message>
</context>
<context>
    <name>bt2c::RunCalendarLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation>記号: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayRows</name>
    <message>
        <source>Show in log</source>
        <translation>ログに表示</translation>
    </message>
    <message>
        <source>Show in the log: %1</source>
        <translation>ログに表示: %1</translation>
    </message>
    <message>
        <source>Show backup</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Show the backup: %1</source>
        <translation>バックアップを表示: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::RunDayWords</name>
    <message>
        <source>nothing was due</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>all made</source>
        <translation>すべて作成済み</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>実行時刻</translation>
    </message>
    <message>
        <source>made late</source>
        <translation>遅れて作成</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>made, but not as it should be</source>
        <translation>作成済み、要確認</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>%1/%2件作成</translation>
    </message>
    <message numerus="yes">
        <source>%n made, as far as could be seen</source>
        <translation>
            <numerusform>確認できた範囲で%n件作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成済み</translation>
    </message>
    <message numerus="yes">
        <source>All %n made</source>
        <translation>
            <numerusform>全%n件作成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::RunWords</name>
    <message>
        <source>Failed. The log says: %1</source>
        <translation>失敗。ログの内容: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Failed: something may not be read or written. %1</source>
        <translation>失敗: 読み取りまたは書き込みの権限がありません。%1</translation>
    </message>
    <message>
        <source>Began, and was cut off before it was done</source>
        <translation>開始し、完了前に途切れました</translation>
    </message>
    <message>
        <source>Made, but of no use: %1 (%2)</source>
        <translation>作成しましたが、使えません: %1（%2）</translation>
    </message>
    <message>
        <source>Missed: the machine was off</source>
        <translation>未実行: マシンの電源がオフでした</translation>
    </message>
    <message>
        <source>Missed: the machine was asleep</source>
        <translation>未実行: マシンがスリープ中でした</translation>
    </message>
    <message>
        <source>Missed: the logs know nothing of it, so it was not started</source>
        <translation>未実行: ログに記録がなく、開始されていません</translation>
    </message>
    <message>
        <source>Missed; why is not known</source>
        <translation>未実行: 理由は不明です</translation>
    </message>
    <message>
        <source>%1 of %2 hourly backups in the last day</source>
        <translation>直近1日の毎時バックアップ %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 daily backups in the last week</source>
        <translation>直近1週間の毎日バックアップ %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly backups in the last four weeks</source>
        <translation>直近4週間の毎週バックアップ %1/%2</translation>
    </message>
    <message>
        <source>Made, and removed since by retention</source>
        <translation>作成後、保持ルールにより削除されました</translation>
    </message>
    <message>
        <source>Made, but %1 is not there any more</source>
        <translation>作成しましたが、%1はもうありません</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>作成済み: %1</translation>
    </message>
    <message>
        <source>Made %1 late: %2</source>
        <translation>%1遅れて作成: %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>実行時刻</translation>
    </message>
    <message>
        <source>%1 was made and is not there any more, and retention did not remove it.</source>
        <translation>作成された%1がもうありません。保持ルールによる削除ではありません。</translation>
    </message>
    <message>
        <source>%1 has %2, the one before it %3.</source>
        <translation>%1は%2、その前のものは%3です。</translation>
    </message>
    <message>
        <source>%1 holds no chain.</source>
        <translation>%1にチェーンは含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n hourly run(s) gave no backup.</source>
        <translation>
            <numerusform>直近%n回の毎時実行でバックアップができていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n daily run(s) gave no backup.</source>
        <translation>
            <numerusform>直近%n回の毎日実行でバックアップができていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n weekly run(s) gave no backup.</source>
        <translation>
            <numerusform>直近%n回の毎週実行でバックアップができていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The newest is of %2.</source>
        <translation>%1 最新は%2のものです。</translation>
    </message>
</context>
<context>
    <name>bt2c::Schedule</name>
    <message>
        <source>There is no schedule.</source>
        <translation>スケジュールがありません。</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>フィールド「%1」がありません。</translation>
    </message>
    <message>
        <source>In the field “%1” a number is missing.</source>
        <translation>フィールド「%1」に数値がありません。</translation>
    </message>
    <message>
        <source>In the field “%1” a number has to stand, not “%2”.</source>
        <translation>フィールド「%1」には、「%2」ではなく数値が必要です。</translation>
    </message>
    <message>
        <source>In the field “%1” the name “%2” is not known; names have three letters (mon, jan).</source>
        <translation>フィールド「%1」の名前「%2」は不明です。名前は3文字です（mon、jan）。</translation>
    </message>
    <message>
        <source>In the field “%1” only %2 to %3 are allowed, not “%4”.</source>
        <translation>フィールド「%1」に指定できるのは、「%4」ではなく%2から%3までです。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins.</source>
        <translation>範囲「%1」の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>“%1”: this cron wants a range before the “/”, as in “*/15” or “5-59/15”.</source>
        <translation>「%1」: このcronでは、「*/15」や「5-59/15」のように「/」の前に範囲が必要です。</translation>
    </message>
    <message>
        <source>After “/” a number from 1 on has to stand.</source>
        <translation>「/」の後には1以上の数値が必要です。</translation>
    </message>
    <message>
        <source>“%1” stands where the field “%2” should end.</source>
        <translation>フィールド「%2」の終わりに「%1」があります。</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” has to stand before the command, not before the schedule.</source>
        <translation>「@AppleNotOnBattery」は、スケジュールの前ではなくコマンドの前に置く必要があります。</translation>
    </message>
    <message>
        <source>“%1” is no schedule that this cron knows; those are @hourly, @daily, @weekly, @monthly, @yearly and @reboot, in small letters.</source>
        <translation>「%1」はこのcronのスケジュールではありません。使えるのは@hourly、@daily、@weekly、@monthly、@yearly、@reboot（小文字）です。</translation>
    </message>
    <message>
        <source>“%1” stands after the fifth field.</source>
        <translation>5番目のフィールドの後に「%1」があります。</translation>
    </message>
    <message>
        <source>The command begins with “*”, which cron takes for a sixth field.</source>
        <translation>コマンドが「*」で始まっています。cronはこれを6番目のフィールドと見なします。</translation>
    </message>
    <message numerus="yes">
        <source>The command is too long: this cron takes at most %n byte(s).</source>
        <translation>
            <numerusform>コマンドが長すぎます。このcronでは最大%nバイトです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line holds a NUL byte, which no cron reads.</source>
        <translation>行にNULバイトが含まれています。どのcronでも読み取れません。</translation>
    </message>
    <message>
        <source>Nothing stands after “=”; an empty value is written as &quot;&quot;.</source>
        <translation>「=」の後に何もありません。空の値は&quot;&quot;と書きます。</translation>
    </message>
    <message numerus="yes">
        <source>The crontab is too long: this cron takes at most %n line(s).</source>
        <translation>
            <numerusform>crontabが長すぎます。このcronでは最大%n行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron refuses the whole crontab.</source>
        <translation>最後の行が改行で終わっていません。cronはcrontab全体を拒否します。</translation>
    </message>
    <message>
        <source>Cron does not understand “%1”.</source>
        <translation>cronは「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>The line ends as on Windows; cron takes the extra character for a part of it.</source>
        <translation>行末がWindows形式です。cronは余分な文字を行の一部と見なします。</translation>
    </message>
    <message>
        <source>This never runs: there is no such day or time.</source>
        <translation>実行されることはありません。該当する日時がありません。</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; this cron accepts it, and it holds nothing.</source>
        <translation>範囲「%1」の終わりが始まりより前です。このcronは受け付けますが、空の範囲になります。</translation>
    </message>
    <message>
        <source>The step in “%1” is larger than its range; only the first value is met.</source>
        <translation>「%1」の間隔が範囲より大きく、最初の値だけが対象になります。</translation>
    </message>
    <message>
        <source>“%1” is read as a range up to %2; other crons refuse it.</source>
        <translation>「%1」は%2までの範囲と解釈されます。ほかのcronでは拒否されます。</translation>
    </message>
    <message>
        <source>Cron skips “%1”.</source>
        <translation>cronは「%1」を無視します。</translation>
    </message>
    <message>
        <source>“%1” is read up to Sunday; other crons do not run it.</source>
        <translation>「%1」は日曜日までと解釈されます。ほかのcronでは実行されません。</translation>
    </message>
    <message>
        <source>Cron chooses a value out of “%1” anew each time it reads the crontab.</source>
        <translation>cronはcrontabを読むたびに「%1」から値を選び直します。</translation>
    </message>
    <message>
        <source>Day of the month and day of the week are both set: one of them is enough.</source>
        <translation>日と曜日の両方が指定されています。どちらか一方に合えば実行されます。</translation>
    </message>
    <message>
        <source>One of the day fields begins with “*”: both of them have to fit.</source>
        <translation>日のフィールドの一方が「*」で始まっています。両方に合う必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>The command is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>コマンドは%nバイトで切り捨てられ、警告もありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line is cut after %n byte(s), without a word.</source>
        <translation>
            <numerusform>行は%nバイトで切り捨てられ、警告もありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%” is the command&apos;s standard input; a “%” in the command is written as “\%”.</source>
        <translation>「%」の後はコマンドの標準入力になります。コマンド内の「%」は「\%」と書きます。</translation>
    </message>
    <message>
        <source>The last line does not end with a newline; cron drops it without a word.</source>
        <translation>最後の行が改行で終わっていません。cronは警告なしでその行を捨てます。</translation>
    </message>
    <message>
        <source>Not started while the machine runs on battery.</source>
        <translation>マシンがバッテリー駆動の間は開始されません。</translation>
    </message>
    <message>
        <source>“@AppleNotOnBattery” means something on macOS only; here it is part of the command.</source>
        <translation>「@AppleNotOnBattery」が意味を持つのはmacOSだけです。ここではコマンドの一部になります。</translation>
    </message>
    <message>
        <source>CRON_TZ is not heard by this cron; times are those of the machine.</source>
        <translation>このcronはCRON_TZを無視します。時刻はマシンのものです。</translation>
    </message>
    <message>
        <source>It runs when the machine starts, and at no set time.</source>
        <translation>マシンの起動時に実行され、決まった時刻はありません。</translation>
    </message>
    <message>
        <source>It does not run at the time it is to be moved from.</source>
        <translation>移動元の時刻には実行されません。</translation>
    </message>
    <message>
        <source>Cron chooses its time.</source>
        <translation>時刻はcronが選びます。</translation>
    </message>
    <message>
        <source>It runs every hour; only the minute can be changed.</source>
        <translation>毎時実行されます。変更できるのは分だけです。</translation>
    </message>
    <message>
        <source>It runs every day; only the time can be changed.</source>
        <translation>毎日実行されます。変更できるのは時刻だけです。</translation>
    </message>
    <message>
        <source>Its days are days of the month; they can be changed in the fields only.</source>
        <translation>日付で指定されています。フィールドでのみ変更できます。</translation>
    </message>
    <message>
        <source>Its other runs would move with it; change the fields instead.</source>
        <translation>ほかの実行も一緒に移動してしまいます。代わりにフィールドを変更してください。</translation>
    </message>
    <message>
        <source>It runs at that time already.</source>
        <translation>すでにその時刻に実行されます。</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>その時刻は存在しません。</translation>
    </message>
    <message>
        <source>The line calls none of the backup scripts.</source>
        <translation>この行はバックアップスクリプトを呼び出していません。</translation>
    </message>
    <message>
        <source>The script makes a full backup at midnight and others at other hours; that takes two jobs.</source>
        <translation>このスクリプトは午前0時にフルバックアップ、ほかの時刻に別のバックアップを作成します。ジョブが2つ必要です。</translation>
    </message>
    <message>
        <source>The script is called with arguments that bt2c-recovery does not have.</source>
        <translation>スクリプトが、bt2c-recoveryにない引数で呼び出されています。</translation>
    </message>
    <message>
        <source>What the script is called with is known to the shell only.</source>
        <translation>スクリプトの引数はシェルにしかわかりません。</translation>
    </message>
    <message>
        <source>A redirection stands between the script&apos;s arguments.</source>
        <translation>スクリプトの引数の間にリダイレクトがあります。</translation>
    </message>
    <message>
        <source>The line makes more than one backup.</source>
        <translation>この行は複数のバックアップを作成します。</translation>
    </message>
    <message>
        <source>The new command cannot be written into a crontab.</source>
        <translation>新しいコマンドはcrontabに書き込めません。</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>毎分</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour, on the hour</source>
        <translation>毎時0分</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, at minute %1</source>
        <translation>
            <numerusform>毎時%1分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), at minute %1</source>
        <translation>
            <numerusform>%n時間ごとの%1分</numerusform>
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
        <translation>%2〜%3に%1</translation>
    </message>
    <message>
        <source>%1 in the hours %2</source>
        <translation>%2時台に%1</translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2</source>
        <translation>%2時の%1分</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>weekdays or months</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>毎月%1日</translation>
    </message>
    <message>
        <source>%1 where that is also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1かつ%2</translation>
    </message>
    <message>
        <source>%1, and also %2</source>
        <comment>on day 1 of the month … on Monday</comment>
        <translation>%1、および%2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>months</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>When the machine starts</source>
        <translation>マシンの起動時</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>At a time that cron chooses</source>
        <translation>cronが選ぶ時刻</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hourly backup</source>
        <translation>毎時バックアップ</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>毎日バックアップ</translation>
    </message>
    <message>
        <source>Weekly backup</source>
        <translation>毎週バックアップ</translation>
    </message>
    <message>
        <source>Backup, full at midnight</source>
        <translation>バックアップ（午前0時はフル）</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>bt2c::SchedulePage</name>
    <message>
        <source>Put the former crontab back?</source>
        <translation>以前のcrontabに戻しますか？</translation>
    </message>
    <message>
        <source>What the last installation changed in the crontab of %1 is taken back.</source>
        <translation>前回のインストールで%1のcrontabに加えた変更を取り消します。</translation>
    </message>
    <message>
        <source>If something else changed it since, nothing is done.</source>
        <translation>その後、別のものによって変更されていた場合は何もしません。</translation>
    </message>
    <message>
        <source>Put It Back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close without installing the schedule?</source>
        <translation>スケジュールをインストールせずに閉じますか？</translation>
    </message>
    <message>
        <source>What you changed in the schedule is not installed, and will be forgotten.</source>
        <translation>スケジュールの変更はインストールされておらず、失われます。</translation>
    </message>
    <message>
        <source>The crontab is as it was.</source>
        <translation>crontabは元のままです。</translation>
    </message>
    <message>
        <source>Forget and Close</source>
        <translation>破棄して閉じる</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>bt2c::ScheduleSession</name>
    <message>
        <source>The crontab as it stands now is taken up</source>
        <translation>現在のcrontabを取り込みました</translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits concerned lines that were changed there as well, and is not made.</source>
        <translation>
            <numerusform>編集のうち%n件は、そちらでも変更された行に関するため適用されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your edits are made again on it. Nothing is installed yet.</source>
        <translation>編集内容を適用し直しました。まだ何もインストールしていません。</translation>
    </message>
    <message>
        <source>Installing the crontab</source>
        <translation>crontabをインストール中</translation>
    </message>
    <message>
        <source>Putting the former crontab back</source>
        <translation>以前のcrontabに戻しています</translation>
    </message>
    <message>
        <source>The former crontab is back</source>
        <translation>以前のcrontabに戻しました</translation>
    </message>
    <message>
        <source>The crontab is installed</source>
        <translation>crontabをインストールしました</translation>
    </message>
    <message>
        <source>This is the practice crontab: cron does not run it.</source>
        <translation>これは練習用crontabです。cronは実行しません。</translation>
    </message>
    <message>
        <source>It was read back and is, byte for byte, what stood there before the last change.</source>
        <translation>読み直し、最後の変更前と1バイトも違わないことを確認しました。</translation>
    </message>
    <message>
        <source>It was read back and compared. The former one is kept.</source>
        <translation>読み直して比較しました。以前のものは保管してあります。</translation>
    </message>
    <message>
        <source>Undo Install</source>
        <translation>インストールを取り消す</translation>
    </message>
    <message>
        <source>The former crontab could not be put back</source>
        <translation>以前のcrontabに戻せませんでした</translation>
    </message>
    <message>
        <source>The crontab was not installed</source>
        <translation>crontabをインストールできませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed; your edits are still here.</source>
        <translation>何も変更していません。編集内容は残っています。</translation>
    </message>
</context>
<context>
    <name>bt2c::Settings</name>
    <message>
        <source>It takes a number from %1 to %2.</source>
        <translation>%1から%2までの数値を指定します。</translation>
    </message>
    <message>
        <source>It takes true or false.</source>
        <translation>trueまたはfalseを指定します。</translation>
    </message>
    <message>
        <source>It takes a mail address.</source>
        <translation>メールアドレスを指定します。</translation>
    </message>
    <message>
        <source>It takes a list of mail addresses.</source>
        <translation>メールアドレスのリストを指定します。</translation>
    </message>
    <message>
        <source>It takes what restic’s -r takes, a folder from the root on, without a password in it.</source>
        <translation>resticの-rの値を指定します。フォルダはルートからのパスで、パスワードは含めません。</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>次のいずれかを指定します: %1。</translation>
    </message>
    <message>
        <source>It takes the path of a file, from the root on.</source>
        <translation>ファイルのルートからのパスを指定します。</translation>
    </message>
    <message>
        <source>It takes the path of a file that ends in .prom, from the root on.</source>
        <translation>.promで終わるファイルの、ルートからのパスを指定します。</translation>
    </message>
    <message>
        <source>“%1” is no setting. “bt2c-recovery config get” lists them.</source>
        <translation>「%1」という設定はありません。「bt2c-recovery config get」で一覧を表示します。</translation>
    </message>
    <message>
        <source>This program knows no such setting. It is kept as it stands.</source>
        <translation>このプログラムにない設定です。そのまま保持します。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2, at byte %3.</source>
        <translation>%1を解釈できません: %2（バイト%3）。</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>%1を解釈できません: %2。</translation>
    </message>
    <message>
        <source>%1 is for all sites alike.</source>
        <translation>%1は全サイト共通の設定です。</translation>
    </message>
    <message>
        <source>That is no value of %1. %2</source>
        <translation>%1の値ではありません。%2</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. %3</source>
        <translation>「%1」は%2の値ではありません。%3</translation>
    </message>
    <message>
        <source>It takes an object with a part for each site.</source>
        <translation>サイトごとの部分を持つオブジェクトを指定します。</translation>
    </message>
    <message>
        <source>It takes the path of a folder, from the root on.</source>
        <translation>フォルダの絶対パスを指定します。</translation>
    </message>
    <message>
        <source>It takes what DOCKER_HOST takes: unix:///…, tcp://…, ssh://….</source>
        <translation>DOCKER_HOST と同じ値を指定します: unix:///…、tcp://…、ssh://….</translation>
    </message>
</context>
<context>
    <name>bt2c::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Off-Site</source>
        <translation>オフサイト</translation>
    </message>
    <message>
        <source>For which site</source>
        <translation>対象サイト</translation>
    </message>
    <message>
        <source>What is set for a site comes before what is set for all</source>
        <translation>サイトごとの設定は、全体の設定より優先されます</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <source>This site</source>
        <translation>このサイト</translation>
    </message>
    <message>
        <source>Recovery point</source>
        <translation>復旧ポイント</translation>
    </message>
    <message>
        <source> hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How old the newest verified backup may be. By the schedule it is 3 hours for hourly backups, 26 for daily and 192 for weekly ones.</source>
        <translation>最新の検証済みバックアップの古さの上限。スケジュールに従う場合、毎時は3時間、毎日は26時間、毎週は192時間です。</translation>
    </message>
    <message>
        <source>By the schedule</source>
        <translation>スケジュールに従う</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>How long it counts that every byte of a backup was read, before it is to be read again.</source>
        <translation>全バイトの読み取りが有効な期間。過ぎると再び読み取りが必要です。</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>How long a drill counts, before another one is worth a look.</source>
        <translation>訓練が有効な期間。過ぎると次の訓練が確認事項になります。</translation>
    </message>
    <message>
        <source>Room for backups</source>
        <translation>バックアップの空き</translation>
    </message>
    <message>
        <source>How long before the disk is full that is a risk.</source>
        <translation>ディスクがいっぱいになるまでこの日数を切るとリスクと見なします。</translation>
    </message>
    <message>
        <source>Off-site copy</source>
        <translation>オフサイトコピー</translation>
    </message>
    <message>
        <source>How old the newest copy elsewhere may be, where there are to be some.</source>
        <translation>別の場所にコピーを置く場合の、最新のコピーの古さの上限。</translation>
    </message>
    <message>
        <source>Each is told when it begins, again while it lasts, and when it is over. Double-click a time to change it.</source>
        <translation>発生時、継続中は繰り返し、解消時に通知します。時間はダブルクリックで変更できます。</translation>
    </message>
    <message>
        <source>Rules of the alerts</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>The file is left as it is; until it is mended the program goes by its defaults.</source>
        <translation>ファイルはそのまま残します。修正されるまで、プログラムは既定値で動作します。</translation>
    </message>
</context>
<context>
    <name>bt2c::Sidebar</name>
    <message>
        <source>Site: %1</source>
        <translation>サイト: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>This is a practice site: nothing you do here touches a real validator.</source>
        <translation>練習用サイトです。ここでの操作が実際のバリデータに影響することはありません。</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>%1から未確認</translation>
    </message>
    <message>
        <source>height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>サイトなし</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>validator site</source>
        <translation>バリデータのサイト</translation>
    </message>
    <message>
        <source>No backup folder</source>
        <translation>バックアップフォルダなし</translation>
    </message>
    <message>
        <source>Backups in</source>
        <translation>バックアップ先</translation>
    </message>
</context>
<context>
    <name>bt2c::Sinks</name>
    <message>
        <source>This is a test.</source>
        <translation>これはテストです。</translation>
    </message>
    <message>
        <source>This is a test. Nothing is wrong, and messages arrive.</source>
        <translation>これはテストです。異常はなく、通知は届いています。</translation>
    </message>
</context>
<context>
    <name>bt2c::SiteNotes</name>
    <message>
        <source>The chain is in the volume %1 and not in %2. The documented backup archives that folder, and would hold no chain.</source>
        <translation>チェーンは%2ではなくボリューム%1にあります。ドキュメントどおりのバックアップは前者のフォルダが対象のため、チェーンが含まれません。</translation>
    </message>
    <message>
        <source>The chain is in the folder %1 and not in %2. The documented backup archives the latter, and would hold no chain.</source>
        <translation>チェーンは%2ではなくフォルダ%1にあります。ドキュメントどおりのバックアップは前者が対象のため、チェーンが含まれません。</translation>
    </message>
    <message>
        <source>The configuration is in the volume %1 and not in %2. A backup of that folder would not hold it.</source>
        <translation>構成は%2ではなくボリューム%1にあります。前者のフォルダのバックアップに構成は含まれません。</translation>
    </message>
    <message>
        <source>The configuration is in the folder %1 and not in %2. A backup of the latter would not hold it.</source>
        <translation>構成は%2ではなくフォルダ%1にあります。前者のバックアップに構成は含まれません。</translation>
    </message>
    <message>
        <source>The chain is in no volume and no folder, but inside the container %1: it is lost when the container is removed, as “docker compose down” does.</source>
        <translation>チェーンはボリュームでもフォルダでもなく、コンテナ%1の内部にあります。「docker compose down」などでコンテナが削除されると失われます。</translation>
    </message>
    <message>
        <source>The chain is a part of what is mounted at %1 (%2). This program can neither back it up nor restore it there.</source>
        <translation>チェーンは%1（%2）のマウントの一部です。このプログラムではバックアップも復元もできません。</translation>
    </message>
    <message>
        <source>The chain’s volume has no name of its own: “docker compose down -v” or “docker volume prune” would remove it.</source>
        <translation>チェーンのボリュームに固有の名前がありません。「docker compose down -v」や「docker volume prune」で削除されます。</translation>
    </message>
    <message>
        <source>A part of the chain, %1, is mounted from elsewhere (%2). A backup would not hold it.</source>
        <translation>チェーンの一部%1が別の場所（%2）からマウントされています。バックアップには含まれません。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is used by %2 and not by this validator.</source>
        <translation>ボリューム%1はドキュメントにある名前ですが、このバリデータではなく%2が使用しています。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but was made by hand and is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>ボリューム%1はドキュメントにある名前ですが、手動で作成されたもので、使われていません。チェーンは%2にあります。%1を削除・復元しても影響しません。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but is not used. The chain is in %2; removing or restoring %1 would not touch it.</source>
        <translation>ボリューム%1はドキュメントにある名前ですが、使われていません。チェーンは%2にあります。%1を削除・復元しても影響しません。</translation>
    </message>
    <message>
        <source>The volume %1 bears the documented name, but this validator does not use it.</source>
        <translation>ボリューム%1はドキュメントにある名前ですが、このバリデータは使用していません。</translation>
    </message>
    <message>
        <source>The volume %1 is of the same kind, and no container uses it. If this site’s folder was renamed or moved, compose made it a new and empty volume (%2), and the former chain is still in %1.</source>
        <translation>ボリューム%1は同種で、使用するコンテナがありません。このサイトのフォルダの名前や場所が変わった場合、composeが新しい空のボリューム（%2）を作成し、以前のチェーンは%1に残っています。</translation>
    </message>
</context>
<context>
    <name>bt2c::SkipSheet</name>
    <message>
        <source>Leave “%1” out?</source>
        <translation>「%1」をスキップしますか？</translation>
    </message>
    <message>
        <source>Nothing is done for it, and what comes after it is done all the same.</source>
        <translation>このステップは何も行わず、その後のステップは実行します。</translation>
    </message>
    <message>
        <source>It would have made sure of this: %1</source>
        <translation>確認されるはずだったこと: %1</translation>
    </message>
    <message>
        <source>Why? The report will say so.</source>
        <translation>理由を入力してください。レポートに記載されます。</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>スキップする理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Skip Step</source>
        <translation>ステップをスキップ</translation>
    </message>
</context>
<context>
    <name>bt2c::Standing</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>with no block lost</source>
        <translation>ブロックの損失なし</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>%nブロック遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>約%1で</translation>
    </message>
    <message numerus="yes">
        <source>in about %n minute(s)</source>
        <translation>
            <numerusform>約%n分で</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n hour(s)</source>
        <translation>
            <numerusform>約%n時間で</numerusform>
        </translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護されています</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Cannot recover</source>
        <translation>復旧できません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>What there is to recover from is being looked at.</source>
        <translation>復旧に使えるものを確認しています。</translation>
    </message>
    <message>
        <source>If the validator died now, there would be nothing to bring it back from.</source>
        <translation>今バリデータが失われた場合、元に戻すものがありません。</translation>
    </message>
    <message>
        <source>at height %1</source>
        <translation>ブロック高 %1</translation>
    </message>
    <message>
        <source>where it was on %1</source>
        <translation>%1の状態</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. The backup was verified too long ago to count on.</source>
        <translation>今バリデータが失われた場合、復旧できるかもしれません（%1）。バックアップの検証から時間が経ちすぎており、当てにできません。</translation>
    </message>
    <message>
        <source>If the validator died now, it would perhaps be back %1. No one knows: the backup was never read to its end.</source>
        <translation>今バリデータが失われた場合、復旧できるかもしれません（%1）。バックアップが最後まで読み取られておらず、確証はありません。</translation>
    </message>
    <message>
        <source>If the validator died now, you would be back %1.</source>
        <translation>今バリデータが失われても、復旧できます（%1）。</translation>
    </message>
    <message>
        <source>Proven by a restore drill on %1.</source>
        <translation>%1の復元訓練で実証済みです。</translation>
    </message>
    <message>
        <source>The folder of the backups is not there: %1. Is its disk connected?</source>
        <translation>バックアップフォルダがありません: %1。ディスクは接続されていますか？</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be read. %1</source>
        <translation>バックアップフォルダを読み取れません。%1</translation>
    </message>
    <message>
        <source>There is no backup in %1</source>
        <translation>%1にバックアップはありません</translation>
    </message>
    <message numerus="yes">
        <source>No backup holds the chain: %n backup(s) of the configuration alone</source>
        <translation>
            <numerusform>チェーンを含むバックアップがありません: 構成だけのバックアップ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n backup(s) of the chain can be restored. The newest: %1</source>
        <translation>
            <numerusform>チェーンのバックアップ%n件のうち、復元できるものがありません。最新: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore was begun and not finished</source>
        <translation>開始した復元が完了していません</translation>
    </message>
    <message>
        <source>A recovery was begun and not finished</source>
        <translation>開始した復旧が完了していません</translation>
    </message>
    <message>
        <source>The validator does not answer</source>
        <translation>バリデータが応答しません</translation>
    </message>
    <message>
        <source>The validator is started over and over</source>
        <translation>バリデータが起動を繰り返しています</translation>
    </message>
    <message>
        <source>The chain makes no more blocks</source>
        <translation>チェーンのブロック生成が止まっています</translation>
    </message>
    <message>
        <source>The chain is lower than it was before</source>
        <translation>チェーンが以前より低くなっています</translation>
    </message>
    <message>
        <source>The newest verification is %1 old</source>
        <translation>最新の検証は%1前です</translation>
    </message>
    <message>
        <source>No backup of the chain was read to its end. The newest, of %1: %2</source>
        <translation>最後まで読み取ったチェーンのバックアップがありません。最新（%1）: %2</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is of no use: %2</source>
        <translation>最新のバックアップ（%1）は使えません: %2</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are of no use, the last of %1: %2</source>
        <translation>
            <numerusform>最新のバックアップ%n件は使えません。直近（%1）: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup, of %1, is not verified</source>
        <translation>最新のバックアップ（%1）は未検証です</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n backup(s) are not verified</source>
        <translation>
            <numerusform>最新のバックアップ%n件は未検証です</numerusform>
        </translation>
    </message>
    <message>
        <source>The restore drill of %1 failed</source>
        <translation>%1の復元訓練に失敗しました</translation>
    </message>
    <message>
        <source>The newest verified backup is %1 old</source>
        <translation>最新の検証済みバックアップは%1前のものです</translation>
    </message>
    <message>
        <source>%1 is from the future: was the clock set back?</source>
        <translation>%1は未来の日時です。時計が戻されましたか？</translation>
    </message>
    <message>
        <source>The backup of %1 failed</source>
        <translation>%1のバックアップが失敗しました</translation>
    </message>
    <message>
        <source>The backup of %1 failed: %2</source>
        <translation>%1のバックアップが失敗しました: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) in a row were not made</source>
        <translation>
            <numerusform>スケジュールされたバックアップが%n回連続で作成されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) disappeared that retention did not remove</source>
        <translation>
            <numerusform>%n件のバックアップがなくなりました（保持ルールによる削除ではありません）</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is much smaller than the one before it</source>
        <translation>%1のバックアップが前のものより大幅に小さくなっています</translation>
    </message>
    <message>
        <source>The backup of %1 holds nothing</source>
        <translation>%1のバックアップに中身がありません</translation>
    </message>
    <message>
        <source>Nothing makes backups by itself</source>
        <translation>自動バックアップがありません</translation>
    </message>
    <message>
        <source>Whether backups are scheduled is not known. %1</source>
        <translation>バックアップがスケジュールされているか不明です。%1</translation>
    </message>
    <message>
        <source>The settings do not count: %1</source>
        <translation>設定が無効です: %1</translation>
    </message>
    <message>
        <source>The next backup does not fit: %1 free</source>
        <translation>次のバックアップが入りません: 空き %1</translation>
    </message>
    <message numerus="yes">
        <source>The backup disk is full in about %n day(s)</source>
        <translation>
            <numerusform>バックアップディスクは約%n日でいっぱいになります</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1: %2</source>
        <translation>%1のバックアップ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) are of no use, the newest of %1</source>
        <translation>
            <numerusform>使えない古いバックアップが%n件あります（最新は%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled backup(s) of the last week were not made, the last of %1</source>
        <translation>
            <numerusform>直近1週間に、スケジュールされたバックアップが%n回作成されていません（最後は%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was ever tried in a restore drill</source>
        <translation>復元訓練を行ったバックアップがありません</translation>
    </message>
    <message>
        <source>The newest restore drill is %1 old</source>
        <translation>最新の復元訓練は%1前です</translation>
    </message>
    <message>
        <source>The off-site copies are damaged, as the check of %1 found</source>
        <translation>オフサイトコピーが破損しています（%1のチェック）</translation>
    </message>
    <message>
        <source>The newest off-site copy is %1 old</source>
        <translation>最新のオフサイトコピーは%1前のものです</translation>
    </message>
    <message>
        <source>No backup was copied off-site yet</source>
        <translation>オフサイトにコピーされたバックアップがまだありません</translation>
    </message>
    <message>
        <source>The off-site copies were last checked %1 ago</source>
        <translation>オフサイトコピーの最後のチェックは%1前です</translation>
    </message>
    <message>
        <source>The off-site copies were never checked</source>
        <translation>オフサイトコピーは一度もチェックされていません</translation>
    </message>
    <message>
        <source>How far the chain is, is not known: nobody could be asked</source>
        <translation>チェーンの進み具合が不明です。問い合わせ先がありません</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Go On…</source>
        <translation>続行…</translation>
    </message>
    <message>
        <source>Find Out Why</source>
        <translation>原因を調べる</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Drill…</source>
        <translation>訓練…</translation>
    </message>
    <message>
        <source>Show Runs</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Show Schedule</source>
        <translation>スケジュールを表示</translation>
    </message>
    <message>
        <source>Show Backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Show Engine</source>
        <translation>エンジンを表示</translation>
    </message>
    <message>
        <source>Off-Site…</source>
        <translation>オフサイト…</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingCard</name>
    <message>
        <source>Verified %1</source>
        <translation>検証 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::StandingFeed</name>
    <message>
        <source>%1, %2, for %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2から</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>復元訓練</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore undone</source>
        <translation>復元の取り消し</translation>
    </message>
    <message>
        <source>%1, which failed</source>
        <translation>%1（失敗）</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>bt2c::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is being put in place and will end in a moment</source>
        <translation>配置中です。まもなく終わります</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>Running operations</source>
        <translation>実行中の操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::StepListModel</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::StepListView</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>bt2c::StepPane</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>%1 at most still</source>
        <translation>残り最大%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The step was stopped</source>
        <translation>ステップを停止しました</translation>
    </message>
    <message>
        <source>It can be run again; what it had not finished is taken up or taken back.</source>
        <translation>もう一度実行できます。途中のものは、続行されるか取り消されます。</translation>
    </message>
    <message>
        <source>“%1” did not succeed</source>
        <translation>「%1」が失敗しました</translation>
    </message>
    <message>
        <source>The backups could not be listed: %1 Nothing was changed.</source>
        <translation>バックアップを一覧表示できませんでした: %1 何も変更していません。</translation>
    </message>
    <message>
        <source>There is no sound backup to restore. Nothing was changed.</source>
        <translation>復元できる正常なバックアップがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Try the same backup again, or choose another.</source>
        <translation>同じバックアップを再試行するか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>Which one? The newest is chosen. It is read in full before it is restored.</source>
        <translation>どれを復元しますか？ 最新のものを選択しています。復元前に完全に読み取ります。</translation>
    </message>
    <message>
        <source>This is done by hand. Say when it is done.</source>
        <translation>これは手作業です。終わったら知らせてください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The site&apos;s name has to be typed to go on.</source>
        <translation>続行するには、サイトの名前の入力が必要です。</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポートバンドル…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>切り替え…</translation>
    </message>
    <message>
        <source>Another procedure</source>
        <translation>別の手順</translation>
    </message>
    <message>
        <source>Ends this recovery here, and begins the procedure that is meant for when it does not help</source>
        <translation>この復旧をここで終了し、解決しない場合の手順を開始します</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>スキップ…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>取り消す…</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportBundle</name>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>%1: in none of the usual places.</source>
        <translation>%1: 通常の場所にありません。</translation>
    </message>
    <message numerus="yes">
        <source>What was done: the last %n entries of the ledger</source>
        <translation>
            <numerusform>実行した操作: 操作記録の最新%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the recovery %1</source>
        <translation>復旧%1のレポート</translation>
    </message>
    <message>
        <source>List of the backups</source>
        <translation>バックアップの一覧</translation>
    </message>
    <message>
        <source>Compose file: the site has none.</source>
        <translation>composeファイル: このサイトにはありません。</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>composeファイル</translation>
    </message>
    <message>
        <source>%1: it may hold secrets.</source>
        <translation>%1: シークレットを含む可能性があります。</translation>
    </message>
    <message>
        <source>Versions of program, system and tools</source>
        <translation>プログラム、システム、ツールのバージョン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスクの容量</translation>
    </message>
    <message>
        <source># Support bundle of a BT2C validator</source>
        <translation># BT2Cバリデータのサポートバンドル</translation>
    </message>
    <message>
        <source>Made on %1 by BT2C Recovery Console %2 for the site %3.</source>
        <translation>%1に、BT2C Recovery Console %2がサイト%3用に作成。</translation>
    </message>
    <message>
        <source>Passwords, tokens, keys, seed phrases and private keys were taken out by their shape and by their names; in their place stands &quot;[removed: …]&quot;. There is no wallet and no chain content in it. Look through the files before you send them.</source>
        <translation>パスワード、トークン、鍵、シードフレーズ、秘密鍵は、形と名前から判断して取り除き、代わりに&quot;[removed: …]&quot;と記してあります。ウォレットとチェーンの内容は含まれません。送信前にファイルを確認してください。</translation>
    </message>
    <message>
        <source>## What is in it</source>
        <translation>## 内容</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out</source>
        <translation>
            <numerusform>シークレット%n件を除去</numerusform>
        </translation>
    </message>
    <message>
        <source>## What could not be had</source>
        <translation>## 取得できなかったもの</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>バンドルの内容</translation>
    </message>
    <message>
        <source>Status and logs of the containers</source>
        <translation>コンテナの状態とログ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>bt2c::SupportSheet</name>
    <message>
        <source>Support bundle</source>
        <translation>サポートバンドル</translation>
    </message>
    <message>
        <source>Collecting logs, the status of chain and engine, the steps already taken, versions and settings. Nothing is written or sent yet.</source>
        <translation>ログ、チェーンとエンジンの状態、実行済みのステップ、バージョン、設定を収集しています。まだ何も書き込み・送信していません。</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>バンドルのファイル</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存名</translation>
    </message>
    <message>
        <source>Where to save</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>保存先を選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save Bundle</source>
        <translation>バンドルを保存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see the first file</source>
        <translation>
            <numerusform>ほか%n件: 最初のファイルを参照</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be had: %1</source>
        <translation>取得できませんでした: %1</translation>
    </message>
    <message>
        <source>… shown are the first %1 of %2. All of it is in the bundle.</source>
        <translation>… 全%2のうち最初の%1を表示しています。バンドルにはすべて入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 unpacked.</source>
        <translation>
            <numerusform>%nファイル、展開後 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) taken out by shape and by name.</source>
        <translation>
            <numerusform>形と名前から判断してシークレット%n件を除去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in them.</source>
        <translation>シークレットは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No wallet and no chain content is among them. Read each before you pass it on; nothing is sent from here.</source>
        <translation>ウォレットとチェーンの内容は含まれません。渡す前に各ファイルを読んでください。ここから送信されるものはありません。</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポートバンドルを保存</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A file of that name is there already. Nothing was written: choose another name.</source>
        <translation>同じ名前のファイルがすでにあります。何も書き込んでいません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The bundle was not written. %1</source>
        <translation>バンドルを書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Saved as %1. Only you may read it; nothing was sent.</source>
        <translation>%1として保存しました。あなただけが読めます。何も送信していません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>bt2c::TimeWords</name>
    <message>
        <source>in the future</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Timeline</name>
    <message>
        <source>Backups in time</source>
        <translation>バックアップの時系列</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>古いもの%n件は非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups will appear here as points in time</source>
        <translation>バックアップが時系列上の点として表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%n missing between %1 and %2</source>
        <translation>
            <numerusform>%1〜%2に%n件欠落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TimelineWords</name>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>full</source>
        <translation>フル</translation>
    </message>
    <message>
        <source>config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backup(s)</source>
        <translation>
            <numerusform>%1: バックアップ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sound</source>
        <translation>
            <numerusform>うち正常%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>破損%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>none between %1 and %2</source>
        <translation>%1〜%2はなし</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>bt2c::Timer</name>
    <message>
        <source>A timer of that name is there already: %1.</source>
        <translation>同じ名前のタイマーがすでにあります: %1。</translation>
    </message>
    <message>
        <source>The part of the system that runs timers of this user does not answer. It runs while you are logged in: %1.</source>
        <translation>このユーザのタイマーを実行するシステムの機能が応答しません。ログイン中に動作するものです: %1。</translation>
    </message>
    <message>
        <source>A job that runs at the start of the machine has no time that a timer could keep.</source>
        <translation>マシンの起動時に実行するジョブには、タイマーで扱える時刻がありません。</translation>
    </message>
    <message>
        <source>cron chooses the time of this job by chance; a timer needs a time.</source>
        <translation>このジョブの時刻はcronがランダムに選びます。タイマーには時刻が必要です。</translation>
    </message>
    <message>
        <source>This job never runs.</source>
        <translation>このジョブが実行されることはありません。</translation>
    </message>
    <message>
        <source>launchd cannot want a day of the month and a day of the week at once.</source>
        <translation>launchdでは、日と曜日の両方に合うことを条件にできません。</translation>
    </message>
    <message>
        <source>launchd has no ranges or steps, and the list of all the times would be too long.</source>
        <translation>launchdには範囲や間隔の指定がなく、すべての時刻のリストは長くなりすぎます。</translation>
    </message>
    <message>
        <source>cron gives this job something to read, after a “%” in its line; a timer has no way to.</source>
        <translation>cronはこのジョブに、行の「%」の後の内容を入力として渡します。タイマーではできません。</translation>
    </message>
    <message>
        <source>The times of this job are those of another time zone, by CRON_TZ; a timer keeps to the zone of this machine.</source>
        <translation>このジョブの時刻はCRON_TZにより別のタイムゾーンのものです。タイマーはこのマシンのタイムゾーンに従います。</translation>
    </message>
    <message>
        <source>The job’s name or command holds characters that a timer cannot hold.</source>
        <translation>ジョブの名前またはコマンドに、タイマーで扱えない文字が含まれています。</translation>
    </message>
    <message>
        <source>launchd</source>
        <translation>launchd</translation>
    </message>
    <message>
        <source>a systemd timer</source>
        <translation>systemdタイマー</translation>
    </message>
    <message>
        <source>The job is not in the crontab any more, and whether its timer runs it is not known. Look again in a moment; if it does not, move it back to cron.</source>
        <translation>ジョブはもうcrontabになく、タイマーで実行されるか不明です。少し待ってから再確認し、実行されない場合はcronに戻してください。</translation>
    </message>
    <message>
        <source>The line could not be put back into the crontab either: nothing runs the job now. Its timer’s file keeps the line; move it back to cron.</source>
        <translation>行をcrontabに戻すこともできませんでした。現在、このジョブは実行されません。行はタイマーのファイルに残っています。cronに戻してください。</translation>
    </message>
    <message>
        <source>The timer could not be made active again: nothing runs the job now. Try again to move it back to cron.</source>
        <translation>タイマーを再び有効にできませんでした。現在、このジョブは実行されません。もう一度cronに戻してください。</translation>
    </message>
    <message>
        <source>cron runs the job; the timer is off, but its files are still there. Remove them.</source>
        <translation>ジョブはcronで実行されます。タイマーはオフですが、ファイルが残っています。削除してください。</translation>
    </message>
    <message>
        <source>What ran the job before still runs it.</source>
        <translation>ジョブは以前と同じ方法で実行されます。</translation>
    </message>
</context>
<context>
    <name>bt2c::TimerSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The files of the timer:</source>
        <translation>タイマーのファイル:</translation>
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
        <translation>フォルダ%1を作成できません</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ステップ%1</translation>
    </message>
</context>
<context>
    <name>bt2c::Tray</name>
    <message>
        <source>Open BT2C Recovery Console</source>
        <translation>BT2C Recovery Consoleを開く</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>「%1」を今すぐ1回実行しますか？</translation>
    </message>
    <message>
        <source>It runs as cron would run it: in cron&apos;s shell, with cron&apos;s few variables. What it does it does in earnest: a backup is made.</source>
        <translation>cronと同じく、cronのシェルと限られた変数で実行します。処理は実際に行われ、バックアップが作成されます。</translation>
    </message>
    <message>
        <source>What the job said</source>
        <translation>ジョブの出力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run Once</source>
        <translation>1回実行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>ジョブを停止</translation>
    </message>
    <message>
        <source>The job runs…</source>
        <translation>ジョブを実行中…</translation>
    </message>
    <message>
        <source>Running a job as cron would</source>
        <translation>cronと同じ条件でジョブを実行中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The job was stopped</source>
        <translation>ジョブを停止しました</translation>
    </message>
    <message>
        <source>What it had done by then stays.</source>
        <translation>それまでに行ったことは残ります。</translation>
    </message>
    <message>
        <source>The job could not be run</source>
        <translation>ジョブを実行できませんでした</translation>
    </message>
    <message>
        <source>It works as cron runs it</source>
        <translation>cronでの実行に問題はありません</translation>
    </message>
    <message>
        <source>The job ended well after %1.</source>
        <translation>ジョブは%1で正常に終了しました。</translation>
    </message>
    <message>
        <source>It would fail under cron</source>
        <translation>cronでは失敗します</translation>
    </message>
    <message>
        <source>The job did not end within %1 and was stopped.</source>
        <translation>ジョブが%1以内に終わらなかったため、停止しました。</translation>
    </message>
    <message>
        <source>The job was ended by signal %1.</source>
        <translation>ジョブはシグナル%1で終了しました。</translation>
    </message>
    <message>
        <source>The job ended with code %1.</source>
        <translation>ジョブはコード%1で終了しました。</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleGroup</name>
    <message>
        <source>Looking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>bt2c::TroublePane</name>
    <message>
        <source>Places where Docker was looked for</source>
        <translation>Dockerを探した場所</translation>
    </message>
    <message>
        <source>Last seen %1: %2.</source>
        <translation>最終確認 %1: %2。</translation>
    </message>
    <message>
        <source>Go to Backups</source>
        <translation>バックアップへ移動</translation>
    </message>
    <message>
        <source>Show What Was Seen Last</source>
        <translation>最後に確認した状態を表示</translation>
    </message>
    <message>
        <source>Use this engine</source>
        <translation>このエンジンを使う</translation>
    </message>
    <message>
        <source>Use the engine at %1</source>
        <translation>%1のエンジンを使う</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleRestoreWords</name>
    <message>
        <source>The backup file</source>
        <translation>バックアップファイル</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1はありますが、読み取る権限がありません。</translation>
    </message>
    <message>
        <source>%1 is there and can be read: %2.</source>
        <translation>%1があり、読み取れます: %2。</translation>
    </message>
    <message>
        <source>Whether it is sound</source>
        <translation>正常かどうか</translation>
    </message>
    <message>
        <source>Not known: the file could not be looked at.</source>
        <translation>不明: ファイルを確認できませんでした。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>Not checked since it was written or changed.</source>
        <translation>書き込みまたは変更の後、チェックしていません。</translation>
    </message>
    <message>
        <source>Force the restore</source>
        <translation>強制的な復元</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>復元するものがありません。</translation>
    </message>
    <message>
        <source>Not called for: it can be restored as it is.</source>
        <translation>不要: このまま復元できます。</translation>
    </message>
    <message>
        <source>A last resort, when there is no sound backup. What that means:</source>
        <translation>正常なバックアップがないときの最後の手段です。次のようになります:</translation>
    </message>
    <message>
        <source>What is damaged is left out or comes back damaged: the node may not start on it.</source>
        <translation>破損したものは除外されるか、破損したまま戻ります。ノードが起動しないことがあります。</translation>
    </message>
    <message>
        <source>A validator that runs is stopped for it, and started afterwards.</source>
        <translation>稼働中のバリデータは、このために停止し、後で起動します。</translation>
    </message>
    <message>
        <source>With this program what is there now is kept and can be had back; the documented script deletes the data first.</source>
        <translation>このプログラムでは現在のものを保管し、後で戻せます。ドキュメントのスクリプトは先にデータを削除します。</translation>
    </message>
    <message>
        <source>There is no backup to look at. Choose a file.</source>
        <translation>確認するバックアップがありません。ファイルを選択してください。</translation>
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
        <translation>異常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Inspect…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Show Containers</source>
        <translation>コンテナを表示</translation>
    </message>
    <message>
        <source>Back Up Now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>検証…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>Space on the disks: Fine. There is enough.</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Space on the disks: Inspect…</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>コマンドをコピー: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleTexts</name>
    <message>
        <source>The remote Docker</source>
        <translation>リモートのDocker</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Your backups are on disk and can be checked now.</source>
        <translation>バックアップはディスクにあり、今すぐチェックできます。</translation>
    </message>
    <message>
        <source>%1 is not running</source>
        <translation>%1が稼働していません</translation>
    </message>
    <message>
        <source>Containers and the chain cannot be seen until it is.</source>
        <translation>稼働するまで、コンテナとチェーンは確認できません。</translation>
    </message>
    <message>
        <source>Start Docker Desktop</source>
        <translation>Docker Desktopを起動</translation>
    </message>
    <message>
        <source>The chosen Docker does not answer, another one does</source>
        <translation>選択したDockerは応答せず、別のものが応答しています</translation>
    </message>
    <message>
        <source>another engine is set</source>
        <translation>別のエンジンが設定されています</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は%2です</translation>
    </message>
    <message>
        <source>%1, and no other was taken in its place, since that could be another machine&apos;s.</source>
        <translation>%1。別のマシンのものである可能性があるため、代わりのエンジンは使っていません。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Docker is not installed</source>
        <translation>Dockerがインストールされていません</translation>
    </message>
    <message>
        <source>Neither an engine nor the docker program was found on this machine.</source>
        <translation>このマシンに、エンジンもdockerプログラムも見つかりませんでした。</translation>
    </message>
    <message>
        <source>How to Install Docker</source>
        <translation>Dockerのインストール方法</translation>
    </message>
    <message>
        <source>You may not talk to %1</source>
        <translation>%1と通信する権限がありません</translation>
    </message>
    <message>
        <source>It runs, and this user account is not in the group “docker” that may use %1. After the command, log out and in again.</source>
        <translation>稼働していますが、このユーザアカウントは%1を使えるグループ「docker」に入っていません。コマンドの実行後、ログアウトして再びログインしてください。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1が応答しません</translation>
    </message>
    <message>
        <source>It took the connection and then said nothing. It may be starting or hang; it is asked again and again.</source>
        <translation>接続は受け付けましたが、その後の応答がありません。起動中か、ハングしている可能性があります。繰り返し問い合わせます。</translation>
    </message>
    <message>
        <source>Something else answers in Docker&apos;s place</source>
        <translation>Dockerの代わりに別のものが応答しています</translation>
    </message>
    <message>
        <source>What listens at %1 is no container engine. Look at DOCKER_HOST and at the docker context.</source>
        <translation>%1で待ち受けているのはコンテナエンジンではありません。DOCKER_HOSTとdocker contextを確認してください。</translation>
    </message>
    <message>
        <source>Docker: not installed</source>
        <translation>Docker: 未インストール</translation>
    </message>
    <message>
        <source>%1: not running</source>
        <translation>%1: 停止</translation>
    </message>
    <message>
        <source>%1: not permitted</source>
        <translation>%1: 権限なし</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: 応答なし</translation>
    </message>
    <message>
        <source>Docker: not an engine</source>
        <translation>Docker: エンジンではありません</translation>
    </message>
    <message>
        <source>Looking for Docker…</source>
        <translation>Dockerを探しています…</translation>
    </message>
    <message>
        <source>%1 · reconnecting</source>
        <translation>%1・再接続中</translation>
    </message>
    <message>
        <source>%1 · connected</source>
        <translation>%1・接続済み</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleVolumesWords</name>
    <message>
        <source>%1, in the procedure %2</source>
        <translation>%1（手順書では%2）</translation>
    </message>
    <message>
        <source>Volumes of this site</source>
        <translation>このサイトのボリューム</translation>
    </message>
    <message>
        <source>%1: bears a documented name, and is not this site&apos;s</source>
        <translation>%1: ドキュメントにある名前ですが、このサイトのものではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) of this site, of %1 there are.</source>
        <translation>
            <numerusform>全%1個のうち、このサイトのボリュームは%n個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n volume(s) there are belongs to this site.</source>
        <translation>
            <numerusform>%n個のボリュームのうち、このサイトのものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain&apos;s volume</source>
        <translation>チェーンのボリューム</translation>
    </message>
    <message>
        <source>Could not be looked at: the engine was not seen.</source>
        <translation>確認できませんでした: エンジンが見つかりません。</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume.</source>
        <translation>このサイトのチェーンはボリュームにありません。</translation>
    </message>
    <message>
        <source>The chain of this site is not in a volume, but in %1.</source>
        <translation>このサイトのチェーンはボリュームではなく、%1にあります。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1が存在しません。</translation>
    </message>
    <message>
        <source>%1 is there, and no container uses it.</source>
        <translation>%1はありますが、使用するコンテナがありません。</translation>
    </message>
    <message>
        <source>%1 is there, used by %2.</source>
        <translation>%1があり、%2が使用しています。</translation>
    </message>
    <message>
        <source>The procedure calls it %1; compose puts the project&apos;s name in front.</source>
        <translation>手順書での名前は%1です。composeはプロジェクト名を前に付けます。</translation>
    </message>
    <message>
        <source>On the engine&apos;s machine at %1</source>
        <translation>エンジンのマシンの%1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Create a volume that is missing</source>
        <translation>足りないボリュームの作成</translation>
    </message>
    <message>
        <source>Not known: the engine was not seen.</source>
        <translation>不明: エンジンが見つかりません。</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing has to be created.</source>
        <translation>足りないものはなく、作成は不要です。</translation>
    </message>
    <message>
        <source>%1 can be created. It will be empty: the chain comes back by restoring a backup into it.</source>
        <translation>%1を作成できます。空の状態で作成されます。チェーンはバックアップの復元で戻ります。</translation>
    </message>
    <message>
        <source>Under the documented name %1 compose would not find it.</source>
        <translation>ドキュメントにある名前%1では、composeが見つけられません。</translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootWords</name>
    <message>
        <source>What the backup scripts logged</source>
        <translation>バックアップスクリプトのログ</translation>
    </message>
    <message>
        <source>No log was found. The scripts write it into the folder they are started in, under cron your home folder.</source>
        <translation>ログが見つかりませんでした。スクリプトは、開始されたフォルダ（cronではホームフォルダ）にログを書き込みます。</translation>
    </message>
    <message>
        <source>Looked in %1</source>
        <translation>探した場所: %1</translation>
    </message>
    <message>
        <source>The last backup that succeeded was made on %1.</source>
        <translation>最後に成功したバックアップは%1に作成されました。</translation>
    </message>
    <message>
        <source>No backup that succeeded stands in what was read of it.</source>
        <translation>読み取った範囲に、成功したバックアップはありません。</translation>
    </message>
    <message>
        <source>No error in %1.</source>
        <translation>%1にエラーはありません。</translation>
    </message>
    <message>
        <source>The last error in %1 is of %2.</source>
        <translation>%1の最後のエラーは%2のものです。</translation>
    </message>
    <message>
        <source>The chain&apos;s data</source>
        <translation>チェーンデータ</translation>
    </message>
    <message>
        <source>The chain is in the volume %1, which is there.</source>
        <translation>チェーンはボリューム%1にあり、ボリュームは存在します。</translation>
    </message>
    <message>
        <source>The chain should be in the volume %1, which is not there.</source>
        <translation>チェーンはボリューム%1にあるはずですが、ボリュームが存在しません。</translation>
    </message>
    <message>
        <source>%1 is there as well. The documented script backs that up, and not the chain; this program backs up the volume.</source>
        <translation>%1もあります。ドキュメントのスクリプトはチェーンではなくこれをバックアップします。このプログラムはボリュームをバックアップします。</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder.</source>
        <translation>%1はありますが、フォルダではありません。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1が存在しません。</translation>
    </message>
    <message>
        <source>Whether the chain is in a volume instead could not be asked: %1</source>
        <translation>チェーンがボリュームにあるか問い合わせできませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is there, and you may not read it.</source>
        <translation>%1はありますが、読み取る権限がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there and can be read: %n item(s).</source>
        <translation>
            <numerusform>%1があり、読み取れます: %n項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there, and is empty.</source>
        <translation>%1はありますが、空です。</translation>
    </message>
    <message>
        <source>Space on the disks</source>
        <translation>ディスクの容量</translation>
    </message>
    <message>
        <source>%1: %2 free</source>
        <translation>%1: 空き %2</translation>
    </message>
    <message>
        <source>A disk could not be looked at.</source>
        <translation>確認できないディスクがありました。</translation>
    </message>
    <message>
        <source>The disk is full, or as good as full.</source>
        <translation>ディスクがいっぱいか、ほぼいっぱいです。</translation>
    </message>
    <message>
        <source>There is little space left.</source>
        <translation>空きが少なくなっています。</translation>
    </message>
    <message>
        <source>There is enough: the largest backup takes %1.</source>
        <translation>十分です。最大のバックアップは%1です。</translation>
    </message>
    <message>
        <source>There is enough.</source>
        <translation>十分です。</translation>
    </message>
    <message numerus="yes">
        <source>No answer within %n second(s): the disk hangs, or is not there any more.</source>
        <translation>
            <numerusform>%n秒以内に応答がありません。ディスクがハングしているか、もう存在しません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::TroubleshootingPage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>‹ Recovery</source>
        <translation>‹ 復旧</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>「復旧」に戻る</translation>
    </message>
    <message>
        <source>Section 6 of the procedure, looked at for you. Nothing is changed by looking.</source>
        <translation>手順書の第6章の項目を自動で確認しました。確認で変更されるものはありません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>When a backup fails</source>
        <translation>バックアップが失敗する場合</translation>
    </message>
    <message>
        <source>When a restore fails</source>
        <translation>復元が失敗する場合</translation>
    </message>
    <message>
        <source>Backup to look at</source>
        <translation>確認するバックアップ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Hourly · Today 15:00</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Create the volume %1?</source>
        <translation>ボリューム%1を作成しますか？</translation>
    </message>
    <message>
        <source>It will be empty, and compose will take it for its own. The chain comes back by restoring a backup into it.</source>
        <translation>空の状態で作成され、composeが自分のものとして使います。チェーンはバックアップの復元で戻ります。</translation>
    </message>
    <message>
        <source>No other volume is touched.</source>
        <translation>ほかのボリュームには触れません。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Creating %1</source>
        <translation>%1を作成中</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>It is empty. Restore a backup into it, or let the node fetch the chain from its peers.</source>
        <translation>空の状態です。バックアップを復元するか、ノードにピアからチェーンを取得させてください。</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1を作成できませんでした</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>バックアップを復元できません</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</source>
        <translation>アーカイブ (*.tar.gz *.tar *.tar.xz *.tar.bz2 *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No file manager answered</source>
        <translation>ファイルマネージャが応答しませんでした</translation>
    </message>
    <message>
        <source>The file is at %1.</source>
        <translation>ファイルの場所: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoFlow</name>
    <message>
        <source>Undoing a recovery</source>
        <translation>復旧を取り消し中</translation>
    </message>
    <message>
        <source>The recovery was undone</source>
        <translation>復旧を取り消しました</translation>
    </message>
    <message>
        <source>The chain is what it was before it.</source>
        <translation>チェーンは復旧前の状態です。</translation>
    </message>
    <message>
        <source>Undoing was stopped</source>
        <translation>取り消しを停止しました</translation>
    </message>
    <message>
        <source>The chain is as the recovery left it.</source>
        <translation>チェーンは復旧後の状態のままです。</translation>
    </message>
    <message>
        <source>Undone, and the validator does not run on it</source>
        <translation>取り消しましたが、バリデータが稼働していません</translation>
    </message>
    <message>
        <source>The recovery was not undone</source>
        <translation>復旧を取り消せませんでした</translation>
    </message>
    <message>
        <source>Undoing the last restore</source>
        <translation>最後の復元を取り消し中</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>復元を取り消せませんでした</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1は以前の状態です。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in the volume, in %1.</source>
        <translation>復元で入れたものは、ボリューム内の%1に残してあります。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept in %1.</source>
        <translation>復元で入れたものは%1に残してあります。</translation>
    </message>
    <message>
        <source>The restore was undone</source>
        <translation>復元を取り消しました</translation>
    </message>
    <message>
        <source>The validator is running</source>
        <translation>バリデータが稼働しています</translation>
    </message>
    <message>
        <source>It uses the data that would change places. It can be stopped for that and started afterwards.</source>
        <translation>入れ替えるデータを使用中です。このために停止し、後で起動できます。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Stop It and Undo</source>
        <translation>停止して取り消す</translation>
    </message>
</context>
<context>
    <name>bt2c::UndoSheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Is replaced</source>
        <translation>置き換え対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>置き換え後</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>バリデータ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>bt2c::VerifyQueue</name>
    <message>
        <source>Verifying %1</source>
        <translation>%1を検証中</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n backup(s)</source>
        <translation>
            <numerusform>バックアップ%n件を検証中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeModel</name>
    <message>
        <source>not in the procedure</source>
        <translation>手順書になし</translation>
    </message>
    <message>
        <source>%1
In the procedure: %2</source>
        <translation>%1
手順書: %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Newest verified backup</source>
        <translation>最新の検証済みバックアップ</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeTable</name>
    <message>
        <source>No volume of this project, and none that bears a name of the procedure.</source>
        <translation>このプロジェクトのボリュームも、手順書にある名前のボリュームもありません。</translation>
    </message>
    <message>
        <source>Create Volume…</source>
        <translation>ボリュームを作成…</translation>
    </message>
    <message>
        <source>Create the missing volume</source>
        <translation>足りないボリュームを作成</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Inspect %1</source>
        <translation>%1の詳細</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1を削除…</translation>
    </message>
    <message>
        <source>%1 is not there. Compose makes it, empty, when it brings the containers up.</source>
        <translation>%1が存在しません。composeがコンテナの立ち上げ時に空の状態で作成します。</translation>
    </message>
</context>
<context>
    <name>bt2c::VolumeWords</name>
    <message>
        <source>%1, checked %2</source>
        <translation>%1、%2にチェック</translation>
    </message>
    <message>
        <source>none verified</source>
        <translation>検証済みなし</translation>
    </message>
    <message>
        <source>No backup that was read to its last byte would bring this volume back.</source>
        <translation>最後のバイトまで読み取ったバックアップに、このボリュームを戻せるものがありません。</translation>
    </message>
    <message>
        <source>not the chain: made by hand</source>
        <translation>チェーンではない: 手動で作成</translation>
    </message>
    <message>
        <source>not in use: made by hand</source>
        <translation>未使用: 手動で作成</translation>
    </message>
    <message>
        <source>It bears the name that the procedure uses, but compose adds the project&apos;s name in front and uses that volume instead.</source>
        <translation>手順書にある名前ですが、composeは前にプロジェクト名を付けたボリュームを代わりに使います。</translation>
    </message>
    <message>
        <source>another project&apos;s</source>
        <translation>別のプロジェクトのもの</translation>
    </message>
    <message>
        <source>A container outside of this project uses it.</source>
        <translation>このプロジェクト以外のコンテナが使用しています。</translation>
    </message>
    <message>
        <source>not backed up</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>The procedure backs up the chain and the configuration only.</source>
        <translation>手順書では、チェーンと構成だけをバックアップします。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
</context>
<context>
    <name>bt2c::WayCard</name>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Start recovery</source>
        <translation>復旧を開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Runs of the schedule. Arrow keys go from run to run, Return chooses the job. Alt with Up or Down moves a run by 15 minutes, with Shift by one minute; Alt with Left or Right moves it by a day.</source>
        <translation>スケジュールの実行。矢印キーで実行を移動し、Returnキーでジョブを選択します。Alt+上下キーで15分ずつ（Shiftを加えると1分ずつ）、Alt+左右キーで1日ずつ実行を移動します。</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>まだ何もスケジュールされていません</translation>
    </message>
    <message>
        <source>Nothing runs in this week</source>
        <translation>この週に実行はありません</translation>
    </message>
    <message>
        <source>Nothing runs on this day</source>
        <translation>この日に実行はありません</translation>
    </message>
    <message>
        <source>The day ends here. Alt with Left or Right moves the run to another day</source>
        <translation>この日はここまでです。Alt+左右キーで実行を別の日に移動します</translation>
    </message>
    <message>
        <source>Others (%1)</source>
        <translation>その他（%1）</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>毎分</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>実行%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>job, day of the week and time</comment>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>%1, %2 from %3 to %4, %5</source>
        <comment>job, day of the week, times, how often</comment>
        <translation>%1、%2 %3〜%4、%5</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The clock is set forward past %1: it runs right after that</source>
        <translation>時計が%1を飛ばして進むため、その直後に実行されます</translation>
    </message>
    <message>
        <source>The clock shows this time twice on this day, and it runs at both</source>
        <translation>この日は時計がこの時刻を2回示し、両方で実行されます</translation>
    </message>
    <message>
        <source>Left out while the machine runs on battery</source>
        <translation>マシンがバッテリー駆動の間は実行されません</translation>
    </message>
    <message>
        <source>Starts in the same minute as %1</source>
        <translation>%1と同じ分に開始します</translation>
    </message>
    <message>
        <source>Belongs to another program, and is not changed here</source>
        <translation>別のプログラムのもので、ここでは変更できません</translation>
    </message>
    <message>
        <source>Its runs lie too close together to move one of them here</source>
        <translation>実行の間隔が短すぎて、ここでは個別に移動できません</translation>
    </message>
</context>
<context>
    <name>bt2c::WeekLegend</name>
    <message>
        <source>Hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>記号: %1</translation>
    </message>
</context>
<context>
    <name>bt2c::Workspace</name>
    <message>
        <source>Making a practice site</source>
        <translation>練習用サイトを作成中</translation>
    </message>
</context>
<context>
    <name>bt2c::describe</name>
    <message>
        <source>Stopped as you asked: %1</source>
        <translation>指示どおり停止しました: %1</translation>
    </message>
    <message>
        <source>Stopped as you asked</source>
        <translation>指示どおり停止しました</translation>
    </message>
    <message>
        <source>%1 cannot be used for this</source>
        <translation>%1はこれに使えません</translation>
    </message>
    <message>
        <source>This cannot be done as asked</source>
        <translation>指定どおりには実行できません</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1が存在しません</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>ファイルが存在しません</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or its disk is not mounted.</source>
        <translation>移動または削除されたか、ディスクがマウントされていない可能性があります。</translation>
    </message>
    <message>
        <source>No permission for %1</source>
        <translation>%1の権限がありません</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Change its access rights, or try again as the user who owns it.</source>
        <translation>アクセス権を変更するか、所有者のユーザで再試行してください。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1を読み取れませんでした</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>読み取りに失敗しました</translation>
    </message>
    <message>
        <source>Look whether its disk is connected and healthy, then try again.</source>
        <translation>ディスクが接続され正常かどうかを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1を書き込めませんでした</translation>
    </message>
    <message>
        <source>Writing failed</source>
        <translation>書き込みに失敗しました</translation>
    </message>
    <message>
        <source>The disk became full while writing %1</source>
        <translation>%1の書き込み中にディスクがいっぱいになりました</translation>
    </message>
    <message>
        <source>The disk became full</source>
        <translation>ディスクがいっぱいになりました</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>空きを作って再試行してください。</translation>
    </message>
    <message>
        <source>There is not enough room for %1</source>
        <translation>%1のための空きが足りません</translation>
    </message>
    <message>
        <source>There is not enough room</source>
        <translation>空きが足りません</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>何も変更していません。空きを作って再試行してください。</translation>
    </message>
    <message>
        <source>%1 changed while it was read</source>
        <translation>%1は読み取り中に変更されました</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>読み取り中にファイルが変更されました</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>書き込みがないときに再試行してください。</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1は破損しています</translation>
    </message>
    <message>
        <source>The content is damaged</source>
        <translation>内容が破損しています</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>%1 does not match its checksum</source>
        <translation>%1がチェックサムと一致しません</translation>
    </message>
    <message>
        <source>It does not match its checksum</source>
        <translation>チェックサムと一致しません</translation>
    </message>
    <message>
        <source>It is not what was written then. Use another backup.</source>
        <translation>書き込まれたときの内容と異なります。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>%1 is cut off</source>
        <translation>%1は途中で切れています</translation>
    </message>
    <message>
        <source>It is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>%1 would reach outside the site and is refused</source>
        <translation>%1はサイトの外に及ぶため、拒否されました</translation>
    </message>
    <message>
        <source>It would reach outside the site and is refused</source>
        <translation>サイトの外に及ぶため、拒否されました</translation>
    </message>
    <message>
        <source>Do not trust this archive.</source>
        <translation>このアーカイブを信用しないでください。</translation>
    </message>
    <message>
        <source>%1 holds nothing of what it promises</source>
        <translation>%1には、あるはずの内容がありません</translation>
    </message>
    <message>
        <source>It holds nothing of what it promises</source>
        <translation>あるはずの内容がありません</translation>
    </message>
    <message>
        <source>Restoring it would bring nothing back. Use another backup.</source>
        <translation>復元しても何も戻りません。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>No sound backup in %1 holds the chain</source>
        <translation>%1に、チェーンを含む正常なバックアップがありません</translation>
    </message>
    <message>
        <source>No sound backup holds the chain</source>
        <translation>チェーンを含む正常なバックアップがありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for a copy elsewhere, or begin a new chain without a backup.</source>
        <translation>何も変更していません。別の場所のコピーを探すか、バックアップなしで新しいチェーンを開始してください。</translation>
    </message>
    <message>
        <source>Nothing vouches for %1: its checksum file is missing or unreadable</source>
        <translation>%1を保証するものがありません: チェックサムファイルがないか、読み取れません</translation>
    </message>
    <message>
        <source>Nothing vouches for it: its checksum file is missing or unreadable</source>
        <translation>保証するものがありません: チェックサムファイルがないか、読み取れません</translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts</source>
        <translation>%1は、このプログラムで扱える大きさを超えています</translation>
    </message>
    <message>
        <source>It is larger than this program accepts</source>
        <translation>このプログラムで扱える大きさを超えています</translation>
    </message>
    <message>
        <source>%1: this cannot be done here</source>
        <translation>%1: ここでは実行できません</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>ここでは実行できません</translation>
    </message>
    <message>
        <source>The validator is running and uses %1</source>
        <translation>バリデータが稼働中で、%1を使用しています</translation>
    </message>
    <message>
        <source>The validator is running and uses this data</source>
        <translation>バリデータが稼働中で、このデータを使用しています</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop it first: docker stop bt2c_validator</source>
        <translation>何も変更していません。先に停止してください: docker stop bt2c_validator</translation>
    </message>
    <message>
        <source>Another operation is working on %1</source>
        <translation>別の操作が%1で作業中です</translation>
    </message>
    <message>
        <source>Another operation is working on it</source>
        <translation>別の操作が作業中です</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>終わるのを待って再試行してください。</translation>
    </message>
    <message>
        <source>%1 has no restore that could be taken back</source>
        <translation>%1に取り消せる復元はありません</translation>
    </message>
    <message>
        <source>There is no restore that could be taken back</source>
        <translation>取り消せる復元はありません</translation>
    </message>
    <message>
        <source>An earlier restore of %1 was interrupted and could be neither finished nor undone</source>
        <translation>以前の%1の復元が中断され、完了も取り消しもできませんでした</translation>
    </message>
    <message>
        <source>An earlier restore was interrupted and could be neither finished nor undone</source>
        <translation>以前の復元が中断され、完了も取り消しもできませんでした</translation>
    </message>
    <message>
        <source>The former data is still there. Remove what stands in the way and try again.</source>
        <translation>以前のデータは残っています。妨げになっているものを取り除いて再試行してください。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1が失敗しました</translation>
    </message>
    <message>
        <source>Another program failed</source>
        <translation>別のプログラムが失敗しました</translation>
    </message>
    <message>
        <source>Nothing answers at %1</source>
        <translation>%1が応答しません</translation>
    </message>
    <message>
        <source>Nothing answers there</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>Look whether it is running, then try again.</source>
        <translation>稼働しているか確認し、再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>There was no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Look whether it is running and not overloaded, then try again.</source>
        <translation>稼働していて過負荷でないか確認し、再試行してください。</translation>
    </message>
    <message>
        <source>What %1 answered makes no sense</source>
        <translation>%1の応答を解釈できません</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>Something else than what was expected may be running there.</source>
        <translation>想定と異なるものが動作している可能性があります。</translation>
    </message>
    <message>
        <source>%1 is in use</source>
        <translation>%1は使用中です</translation>
    </message>
    <message>
        <source>It is in use</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>Nothing was changed. Stop what uses it and try again.</source>
        <translation>何も変更していません。使用元を停止して再試行してください。</translation>
    </message>
    <message>
        <source>%1 is older than the live chain</source>
        <translation>%1は稼働中のチェーンより古いものです</translation>
    </message>
    <message>
        <source>It is older than the live chain</source>
        <translation>稼働中のチェーンより古いものです</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by something else</source>
        <translation>その間に%1が別のものによって変更されました</translation>
    </message>
    <message>
        <source>It was changed meanwhile by something else</source>
        <translation>その間に別のものによって変更されました</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what it says now, then try again.</source>
        <translation>何も変更していません。現在の内容を確認して再試行してください。</translation>
    </message>
    <message>
        <source>Something unexpected happened with %1</source>
        <translation>%1で予期しないことが起こりました</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>予期しないことが起こりました</translation>
    </message>
    <message>
        <source>This is an error in this program; please report it.</source>
        <translation>このプログラムのエラーです。ご報告ください。</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Unpacking beside the live data</source>
        <translation>稼働中のデータの隣に展開中</translation>
    </message>
    <message>
        <source>Writing to disk</source>
        <translation>ディスクに書き込み中</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>読み直し中</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <translation>配置中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>バイト%1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
</context>
<context>
    <name>bt2c::integrity</name>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Checksum OK</source>
        <translation>チェックサムOK</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>要再検証</translation>
    </message>
    <message>
        <source>No checksum</source>
        <translation>チェックサムなし</translation>
    </message>
    <message>
        <source>Holds no chain</source>
        <translation>チェーンなし</translation>
    </message>
    <message>
        <source>Corrupt</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>チェック不可</translation>
    </message>
</context>
<context>
    <name>bt2c::retention</name>
    <message>
        <source>latest %1 of %2</source>
        <translation>最新 %1/%2</translation>
    </message>
    <message>
        <source>hour %1 of %2</source>
        <translation>時 %1/%2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>日 %1/%2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>週 %1/%2</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>月 %1/%2</translation>
    </message>
    <message>
        <source>newest verified</source>
        <translation>最新の検証済み</translation>
    </message>
    <message>
        <source>newest, none is verified</source>
        <translation>最新（検証済みなし）</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>not managed</source>
        <translation>管理対象外</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>beyond every count</source>
        <translation>どの保持数にも入らない</translation>
    </message>
    <message>
        <source>damaged and old</source>
        <translation>破損していて古い</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Open a practice site in a temporary folder.</source>
        <translation>一時フォルダに練習用サイトを開きます。</translation>
    </message>
    <message>
        <source>Open a practice site where no site is set up.</source>
        <translation>サイトが設定されていない場合に練習用サイトを開きます。</translation>
    </message>
    <message>
        <source>The validator site to open.</source>
        <translation>開くバリデータのサイト。</translation>
    </message>
    <message>
        <source>Where its backups are.</source>
        <translation>バックアップの場所。</translation>
    </message>
    <message>
        <source>The ledger of checks and operations.</source>
        <translation>チェックと操作の記録。</translation>
    </message>
    <message>
        <source>Make pictures of every page and dialog in DIR, and quit.</source>
        <translation>すべてのページとダイアログの画像をDIRに作成して終了します。</translation>
    </message>
    <message>
        <source>With --tour: only this page&apos;s pictures.</source>
        <translation>--tourと併用: このページの画像だけ。</translation>
    </message>
    <message>
        <source>Use the light or the dark scheme whatever the system says.</source>
        <translation>システムの設定に関係なく、ライトまたはダークの配色を使います。</translation>
    </message>
    <message>
        <source>Speak this language whatever the system&apos;s is.</source>
        <translation>システムの設定に関係なく、この言語を使います。</translation>
    </message>
    <message>
        <source>The recovery console of a BT2C validator.</source>
        <translation>BT2Cバリデータの復旧コンソールです。</translation>
    </message>
    <message>
        <source>--theme takes light or dark.</source>
        <translation>--themeにはlightまたはdarkを指定します。</translation>
    </message>
    <message>
        <source>The tour ended early at: %1</source>
        <translation>ツアーが途中で終了しました: %1</translation>
    </message>
    <message>
        <source>--language takes one of: %1.</source>
        <translation>--language に指定できるのは %1 のいずれかです。</translation>
    </message>
    <message>
        <source>More contrast whatever the settings have.</source>
        <translation>設定にかかわらずコントラストを上げる。</translation>
    </message>
</context>
</TS>
